"""Personal names: how far a claimed one is that of the report."""

import pytest

from briefcli.check import personal_names

# The name of the report, and others with how far they are it.
MATCHES: dict[str, dict[str, str]] = {
    "Tom Reed": {
        "Tom Reed": "exact", "Reed Tom": "exact", "tom reed": "exact", "Tom Reed PhD": "exact", "T. Reed": "full",
        "Thomas Reed": "full", "Reed": "last", "Tom": "likely", "Tom B. Reed": "likely", "Tom Reed Jr.": "likely",
        "Tom Ried": "likely", "von Reed": "likely", "Ann Reed": "none", "Ree": "none", "Tim Reed": "none",
        "Tom Reed Poe": "none", "Reed-Poe": "none", "McReed": "none",
    },
    "Tom Reed Jr.": {
        "Tom Reed Jr": "exact", "Tom Reed": "full", "Reed": "last", "Tom Reed Sr.": "none", "Tom Reed Jr. Sr.": "none",
    },
    "Reed": {"Reed": "exact", "Tom Reed": "likely", "Rede": "likely", "Poe": "none"},
    "William Doe": {"Bill Doe": "full", "Will Doe": "full", "Bob Doe": "none", "Walter Doe": "none"},
    "George W. Bush": {
        "George Bush": "full", "George W. Bush": "exact", "George H. W. Bush": "none", "George P. Bush": "none",
    },
    "George H. W. Bush": {"George H.W. Bush": "exact", "George W. Bush": "none", "Bush": "last"},
    "Andrés Manuel López Obrador": {
        "López Obrador": "last", "Andrés López Obrador": "full", "Andres Obrador": "full", "Manuel López": "none",
    },
    "Bashar al-Assad": {"Assad": "last", "al-Assad": "last", "Al Assad": "last", "Hafez al-Assad": "none"},
    "Mohammed bin Salman": {
        "bin Salman": "last", "Salman": "last", "Muhammad bin Salman": "exact", "Mohammed Salman": "full",
        "Turki bin Salman": "none",
    },
    "Charles de Gaulle": {"de Gaulle": "last", "Gaulle": "last", "von Gaulle": "likely"},
    "Xi Jinping": {"Xi": "last", "Jinping Xi": "exact", "习近平": "last", "Li Jinping": "none", "Xi Zhongxun": "none"},
    "Kim Jong-un": {"Kim Jong Un": "exact", "Kim": "last", "Kim Yo Jong": "none", "Kim Jong Il": "none"},
    "Volodymyr Zelenskyy": {"Зеленський": "last", "Wolodymyr Selenskyj": "exact", "Zelenskky": "likely"},
    "Tom Khan": {"Chan": "likely", "Han": "likely", "Tom Chan": "likely", "Ann Chan": "none"},
    "Ann Reed-Poe": {"Reed-Poe": "last", "Ann Reed Poe": "exact", "Reed": "none", "Ann Reed": "none"},
    "Frederic C. Hof": {"Frederic Hof": "full", "Frederic Chof": "likely", "Hof": "last"},
    "Michael Sims": {"Mike Sims": "full", "M. Sims": "full", "Micha Sims": "none"},
}  # fmt: skip


@pytest.mark.parametrize("known", MATCHES)
def test_how_far_a_name_is_the_one_in_the_report(known: str) -> None:
    found = {one: personal_names.match(tuple(one.split()), (tuple(known.split()),)) for one in MATCHES[known]}

    assert found == MATCHES[known]


def test_the_best_of_several_names_counts() -> None:
    known = (("Tom", "Reed"), ("Tommy",), ("Reed",))

    assert personal_names.match(("Tommy",), known) == "last"
    assert personal_names.match(("Reed",), known) == "last"
    assert personal_names.match(("T.", "Reed"), known) == "full"
    assert personal_names.match(("Ann", "Reed"), known) == "none"


@pytest.mark.parametrize("name", [(), ("",), (".",), ("Jr.",), ("al-",), ("’s",), ("-",), ("von", "der")])
def test_what_is_not_a_name_matches_nobody(name: tuple[str, ...]) -> None:
    assert personal_names.match(name, (("Tom", "Reed"),)) == "none"
    assert personal_names.match(("Tom", "Reed"), (name,)) == "none"
