"""What nobody has said, though a verb of saying tells of it: crossed with verbs, since each verb can stand in each."""

import pytest

from briefcli.extract import reading

VERBS = [("say", "said", "saying"), ("admit", "admitted", "admitting"), ("claim", "claimed", "claiming")]
# Frames in which Ann Doe has not said what follows: infinitive, past form, form in -ing.
UNSAID = [
    "Ann Doe did not {0} that {it}.",
    "Ann Doe has never {1} that {it}.",
    "Ann Doe would not {0} that {it}.",
    "Ann Doe cannot {0} that {it}.",
    "Ann Doe would have {1} that {it}.",
    "Ann Doe refused to {0} that {it}.",
    "Ann Doe failed to {0} that {it}.",
    "Ann Doe is unable to {0} that {it}.",
    "Ann Doe has yet to {0} that {it}.",
    "Ann Doe was asked to {0} that {it}.",
    "Ann Doe has no plans to {0} that {it}.",
    "Ann Doe is not the first to {0} that {it}.",
    "Ann Doe stopped short of {2} that {it}.",
    "Ann Doe left without {2} that {it}.",
    "Ann Doe avoided {2} that {it}.",
    "Ann Doe refrained from {2} that {it}.",
    "Far from {2} that {it}, Ann Doe left.",
    "If Ann Doe {1} that {it}, nobody heard.",
    "Neither Ann Doe nor Bob Roe {1} that {it}.",
    "Ann Doe appeared to {0} that {it}.",
    "Ann Doe seems to {0} that {it}.",
    "Ann Doe has to decide whether to {0} that {it}.",
    "Had Ann Doe {1} that {it}, nobody would have left.",
]
# Frames that look like these, and in which she has.
SAID = [
    "Ann Doe did not hesitate and {1} that {it}.",
    "Ann Doe would {0} that {it}.",
    "Ann Doe went on to {0} that {it}.",
    "Ann Doe was forced to {0} that {it}.",
    "Ann Doe left, {2} that {it}.",
    "Ann Doe did not come, and {1} that {it}.",
    "When Ann Doe {1} that {it}, nobody heard.",
    "Both Ann Doe and Bob Roe {1} that {it}.",
    "Ann Doe appeared on the air to {0} that {it}.",
    "Ann Doe seemed upset and {1} that {it}.",
]
VERBS_IN = [(frame, verb) for frame in UNSAID for verb in VERBS]
VERBS_IN_SAID = [(frame, verb) for frame in SAID for verb in VERBS]


def speakers(text: str) -> list[str | None]:
    return [one.speaker.name if one.speaker else None for one in reading.find(text)]


@pytest.mark.parametrize(("frame", "verb"), VERBS_IN)
def test_what_nobody_has_said_is_nobodys(frame: str, verb: tuple[str, str, str]) -> None:
    assert "Ann Doe" not in speakers(frame.format(*verb, it="the pier was shut"))
    assert "Ann Doe" not in speakers(frame.format(*verb, it="the pier was “a wreck on stilts”"))


@pytest.mark.parametrize(("frame", "verb"), VERBS_IN_SAID)
def test_what_only_looks_unsaid_is_hers(frame: str, verb: tuple[str, str, str]) -> None:
    assert "Ann Doe" in speakers(frame.format(*verb, it="the pier was shut"))
    assert "Ann Doe" in speakers(frame.format(*verb, it="the pier was “a wreck on stilts”"))


# text, who says it: whoever stands behind a verb, known or not, right behind the words
UTTERED = [
    ("“The pier is shut,” smiled Ann Doe.", "Ann Doe"),
    ("“The pier is shut,” smiled harbour master Ann Doe.", "Ann Doe"),
    ("“The pier is shut,” chimed in Ann Doe.", "Ann Doe"),
    ("“The pier is shut,” hits back Ann Doe.", "Ann Doe"),
    ("“The pier is shut,” pipes up Ann Doe.", "Ann Doe"),
    ("“The pier is shut,” Ann Doe grins.", "Ann Doe"),
    ("“The pier is shut,” Ann Doe chips in.", "Ann Doe"),
    ("“The pier is shut,” Lund residents.", "Lund residents"),
]


@pytest.mark.parametrize(("text", "speaker"), UTTERED)
def test_any_verb_between_words_and_a_name_hands_them_over(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]
