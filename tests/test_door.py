"""Any article: every command takes one, and `brief new` keeps one."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefcli import load, read
from briefcli.errors import NotAnArticle
from briefcli.store import codec

Brief = Callable[..., Any]
ARTICLE = """The old dike at Marsk held through the night, the town said on Friday.

“The dike will hold,” said Ada Quill, the mayor of Marsk. “But not for ever.” She called the repair plan “a joke.”

Tom Reed, a spokesman for the Dike Board, denied that the board had been slow. A source said the money was gone.
"""
PAGE = """<!doctype html><html><head><title>Dike holds</title>
<meta property="og:site_name" content="Marsk Gazette">
<meta property="article:published_time" content="2031-05-09T10:00:00Z"></head><body><article><h1>Dike holds</h1>
<p>The old dike at Marsk held through the night, the town said on Friday, after the highest tide in forty years.</p>
<blockquote><p>We warned about this dike for years, and nobody came to look at it.</p></blockquote>
<p>“The dike will hold,” said Ada Quill, the mayor of Marsk, who had been on the dike since four in the morning.</p>
</article></body></html>"""
NINJS = {
    "uri": "https://example.org/items/dike",
    "type": "text",
    "versionCreated": "2031-05-09T10:00:00Z",
    "headlines": [{"role": "main", "value": "Dike holds"}],
    "bodies": [{"contentType": "text/plain", "value": ARTICLE}],
}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "dike.txt"
    path.write_bytes(ARTICLE.encode())
    return path


def test_every_fact_of_an_article_stands_on_its_words(brief: Brief, article: Path) -> None:
    quotes = json.loads(brief("quotes", str(article), "--json").out)

    assert [(quote["kind"], quote["speaker"], quote["content"]) for quote in quotes if quote["kind"] != "indirect"] == [
        ("direct", "Ada Quill", "The dike will hold, But not for ever."),
        ("partial", "Ada Quill", "a joke"),
    ]
    for quote in quotes:
        for anchor in [quote["anchor"], *quote["parts"]]:
            assert ARTICLE[anchor["start"] : anchor["end"]] == anchor["exact"]


def test_a_sentence_that_the_reporter_interrupts_is_one_quotation() -> None:
    (quote,) = read("“The dike,” said Ada Quill, the mayor, “will hold for a hundred years.”").quotes

    assert quote.kind == "direct"
    assert [part.exact for part in quote.parts] == ["The dike,", "will hold for a hundred years."]


def test_titles_and_nicknames_are_offered_apart(brief: Brief) -> None:
    text = "The chef Peter “Big Pete” Marl read from his novel “A Wall of Grass”. “I wrote it at night,” said Marl."
    done = brief("quotes", "-", "--labels", "--json", stdin=text.encode())

    assert ("Big Pete", "nickname") in [(label["content"], label["kind"]) for label in json.loads(done.out)]


def test_parts_of_a_quotation_are_shown_each_between_marks(brief: Brief, article: Path) -> None:
    assert "“The dike will hold,” “But not for ever.”" in brief("quotes", str(article)).out


def test_a_draft_says_that_nobody_edited_it(brief: Brief, article: Path) -> None:
    for command in ("summary", "quotes", "people", "positions"):
        assert "Drafted by a program from the article; nobody has edited it." in brief(command, str(article)).out
    assert json.loads(brief("summary", str(article), "--json").out)["draft"] is True
    assert "Drafted" not in brief("quotes").out


def test_a_summary_is_made_of_the_articles_own_sentences(brief: Brief, article: Path) -> None:
    points = json.loads(brief("summary", str(article), "--json").out)["points"]

    assert points[0]["text"] == "The old dike at Marsk held through the night, the town said on Friday."
    assert all(point["text"] == " ".join(point["anchor"]["exact"].split()) for point in points)


def test_positions_are_what_a_cue_says(brief: Brief, article: Path) -> None:
    positions = json.loads(brief("positions", str(article), "--json").out)

    assert ("Tom Reed", "denial") in [(position["holder"], position["kind"]) for position in positions]


def test_somebody_without_a_name_is_not_a_name(brief: Brief, article: Path) -> None:
    people = json.loads(brief("people", str(article), "--json").out)

    assert ("A source", "unnamed") in [(person["name"], person["kind"]) for person in people]


@pytest.mark.parametrize("command", ["figures", "countdown"])
def test_what_is_not_found_is_reported(brief: Brief, article: Path, command: str) -> None:
    done = brief(command, str(article))

    assert (done.status, done.out) == (1, "")
    assert "was found in the article" in done.err


def test_the_figures_of_an_article_are_given_with_hedge_and_source(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Some 40 boats sank in Orul. “At least 16 people were killed,” Ada Quill said on Friday.", "utf-8")
    boats, dead = json.loads(brief("figures", str(path), "--json").out)[::-1]
    only = json.loads(brief("figures", str(path), "--measure", "killed", "--json").out)

    assert (boats["bound"], boats["hedge"], str(boats["value"])) == ("about", "Some", "40")
    assert (dead["measure"], dead["bound"], dead["said_by"]) == ("killed", "at least", "Ada Quill")
    assert [dead] == only


def test_an_article_without_figures_says_so(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The boats of Orul came home on Friday.", "utf-8")
    done = brief("figures", str(path))

    assert (done.status, done.out) == (1, "")
    assert "no figure was found in the article" in done.err


def test_an_article_can_come_on_standard_input(brief: Brief, article: Path) -> None:
    come = json.loads(brief("quotes", "-", "--json", stdin=ARTICLE.encode()).out)
    read = json.loads(brief("quotes", str(article), "--json").out)

    assert [one | {"source": str(article)} for one in come] == read


def test_a_page_states_its_title_publisher_and_date(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    summary = json.loads(brief("summary", str(tmp_path / "page.html"), "--json").out)
    quotes = brief("quotes", str(tmp_path / "page.html")).out

    assert (summary["title"], summary["reports"][0]["publisher"]) == ("Dike holds", "Marsk Gazette")
    assert summary["reports"][0]["published"] == "2031-05-09"
    assert "Ada Quill, mayor of Marsk\n▌ “The dike will hold,”" in quotes


def test_a_ninjs_document_is_an_article(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "item.json").write_text(json.dumps(NINJS), encoding="utf-8")
    summary = json.loads(brief("summary", str(tmp_path / "item.json"), "--json").out)

    assert (summary["title"], summary["reports"][0]["published"]) == ("Dike holds", "2031-05-09")
    assert [person["name"] for person in summary["people"]][:2] == ["Town", "Ada Quill"]


def test_the_user_adds_what_a_text_lacks(brief: Brief, article: Path) -> None:
    told = ("--published", "2031-05-09", "--publisher", "Marsk Gazette", "--title", "Dike holds")
    out = brief("summary", str(article), *told).out

    assert out.startswith("Dike holds\nMarsk Gazette, 9 May 2031 (given by the user)\n")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("quotes", "--title", "x"), 2, "are about an article, and this is a story"),
        (("quotes", "ukraine-peace-talks", "--title", "x"), 2, "are about an article, and this is a story"),
        (("quotes", "nosuch.txt"), 3, "there is no story or file named"),
        (("new", "ukraine-peace-talks"), 2, "is already a story"),
        (("new", "-", "--id", "../elsewhere"), 2, "is no id"),
        (("new", "-", "--id", "two words"), 2, "is no id"),
        (("quotes", "-", "--published", "9 May"), 2, "is no date"),
    ],
)
def test_mistakes_are_explained(brief: Brief, arguments: tuple[str, ...], status: int, said: str) -> None:
    done = brief(*arguments)

    assert done.status == status
    assert said in done.err


QUIET = "The sea is calm at the old harbour, and nothing is wrong with it."
FOUND_NOTHING = [
    (("quotes",), "no quotation was found in the article"),
    (("quotes", "--speaker", "Reed"), "no quotation was found in the article"),
    (("quotes", "--labels"), "nothing stands between quotation marks that is nobody's speech"),
    (("figures",), "no figure was found in the article"),
    (("figures", "--measure", "killed"), "no figure was found in the article"),
    (("countdown",), "no deadline was found in the article"),
    (("timeline",), "no date was found in the article"),
    (("people",), "nobody is named in the article"),
    (("positions",), "no position was found in the article"),
]


@pytest.mark.parametrize(("arguments", "said"), FOUND_NOTHING)
def test_an_article_in_which_nothing_is_found_is_reported_as_such(
    brief: Brief, arguments: tuple[str, ...], said: str
) -> None:
    done = brief(arguments[0], "-", *arguments[1:], stdin=QUIET.encode())

    assert done.status == 1
    assert said in done.err
    assert "without options" not in done.err


def test_what_is_refused_is_called_by_its_name(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "deich.txt"
    path.write_text("Der Damm brach am Sonntag in der Nacht.")

    assert f"{path}: the text does not look like English" in brief("quotes", str(path)).err
    assert "standard input: the text does not" in brief("quotes", "-", stdin=path.read_bytes()).err
    assert "JSON" not in brief("quotes", "-", stdin=b" ").err


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 and more", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "picture"),
        (bytes(range(200, 216)) + bytes(200), "binary"),
        (
            "Der alte Deich bei Marsk hat die Nacht über gehalten, sagte die Stadt am Freitag. Die Flut war die "
            "höchste seit vierzig Jahren, und zwei Straßen standen bis zum Morgen unter Wasser.".encode(),
            "does not look like English",
        ),
        (("The sea broke the old dike, and            it took the lamps of the pier.\n" * 9).encode(), "two columns"),
    ],
)
def test_what_is_not_an_english_article_is_refused(brief: Brief, data: bytes, said: str) -> None:
    done = brief("quotes", "-", stdin=data)

    assert (done.status, done.out) == (3, "")
    assert said in done.err


def test_the_library_reads_a_string() -> None:
    story = read(ARTICLE, published="2031-05-09")

    assert [quote.content for quote in story.find_quotes(about="joke")] == ["a joke"]
    assert story.published() is not None
    assert codec.decode(codec.encode(story), "draft") == story


@pytest.mark.parametrize(
    ("text", "options", "time"),
    [
        (f"---\ndate: 2031-05-09T23:30:00-04:00\n---\n{ARTICLE}", (), "2031-05-09T23:30:00-04:00"),
        (
            f"From: Echo\nSubject: Dike\nDate: Fri, 9 May 2031 23:30:00 -0400\n\n{ARTICLE}",
            (),
            "2031-05-09T23:30:00-04:00",
        ),
        (ARTICLE, ("--published", "2031-05-09T14:00+02:00"), "2031-05-09T14:00:00+02:00"),
        (f"---\ndate: 2031-05-09T23:30:00-04:00\n---\n{ARTICLE}", ("--published", "2031-05-09"), None),
        (f"---\ndate: 2031-05-09\n---\n{ARTICLE}", (), None),
    ],
)
def test_an_article_states_the_moment_of_its_publication(
    brief: Brief, text: str, options: tuple[str, ...], time: str | None
) -> None:
    done = brief("summary", "-", "--json", *options, stdin=text.encode())
    (report,) = json.loads(done.out)["reports"]

    assert (report["published"], report["published_time"]) == ("2031-05-09", time)


def test_a_moment_of_publication_is_kept_and_shown(brief: Brief, article: Path, tmp_path: Path) -> None:
    brief("new", str(article), "--to", str(tmp_path / "dike"), "--published", "2031-05-09T14:00+02:00")
    kept = brief("summary", str(tmp_path / "dike"))

    assert "9 May 2031, 14:00 UTC+02:00" in kept.out
    assert brief("check", str(tmp_path / "dike")).status == 0
    assert load(tmp_path / "dike").reports == read(ARTICLE, published="2031-05-09T14:00+02:00").reports


def test_the_library_refuses_what_it_cannot_read() -> None:
    with pytest.raises(ValueError, match="calendar"):
        read(ARTICLE, published="2031-02-30")
    with pytest.raises(NotAnArticle):
        read("zwei drei vier und noch ein paar Wörter " * 10)


def test_a_new_story_is_kept_and_known_by_its_id(brief: Brief, article: Path, tmp_path: Path) -> None:
    done = brief("new", str(article), "--title", "Dike holds at Marsk")
    path = Path(done.out.strip())
    story = load(path)

    assert done.status == 0
    assert path == tmp_path / "data" / "brief" / "stories" / "dike-holds-at-marsk" / "story.json"
    assert "brief summary dike-holds-at-marsk" in done.err
    assert [kept["id"] for kept in json.loads(brief("stories", "--json").out)][-1] == "dike-holds-at-marsk"
    kept = json.loads(brief("quotes", "dike-holds-at-marsk", "--json").out)
    drafted = json.loads(brief("quotes", str(article), "--json", "--title", "Dike holds at Marsk").out)
    assert [one | {"source": str(article)} for one in kept] == drafted
    (report,) = story.reports
    assert (path.parent / f"{report.id}.txt").read_bytes() == ARTICLE.encode()
    assert report.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()


def test_a_story_is_never_overwritten_without_being_asked(brief: Brief, article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    assert brief("new", str(article), "--to", str(folder)).status == 0
    (folder / "story.json").write_bytes((folder / "story.json").read_bytes().replace(b"Ada Quill", b"Ada Q. Quill"))
    edited = (folder / "story.json").read_bytes()
    refused = brief("new", str(article), "--to", str(folder))

    assert refused.status == 3
    assert "Keep the new one beside it: --to " in refused.err
    assert (folder / "story.json").read_bytes() == edited
    assert brief("new", str(article), "--to", str(folder), "--force").status == 0
    assert (folder / "story.json").read_bytes() != edited


def test_a_folder_that_cannot_be_written_is_reported(brief: Brief, article: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    done = brief("new", str(article), "--to", str(tmp_path / "taken"))

    assert (done.status, done.out) == (3, "")
    assert "cannot be written" in done.err


@pytest.mark.slow
def test_a_kill_leaves_the_old_story_or_the_new_one(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    code = (
        "import sys; from briefcli.cli import main\n"
        "for n in range(10**6): main(['new', sys.argv[1], '--to', sys.argv[2], '--force', '--title', f'Round {n}'])"
    )
    for number in range(4):
        article.write_bytes(ARTICLE.encode() + b"More of it. " * number)
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(article), str(folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while not (folder / "story.json").exists() and process.poll() is None:
            time.sleep(0.01)
        time.sleep(0.3 + random.random() / 5)
        process.send_signal(signal.SIGKILL)
        process.wait()
        (report,) = load(folder).reports

        assert hashlib.sha256((folder / f"{report.id}.txt").read_bytes()).hexdigest() == report.sha256


def test_two_people_with_one_last_name_are_not_merged_silently(brief: Brief) -> None:
    text = (
        "Ada Quill and her brother Ben Quill run the mill at Marsk. “The mill will close in the spring,” said Quill. "
        "“We have tried everything that we could,” said Ben Quill."
    )
    done = brief("quotes", "-", "--width", "200", stdin=text.encode())

    assert "not certain: somebody else in the article has the same last name" in done.out


@pytest.mark.parametrize(
    ("arguments", "piped", "is_told"),
    [
        (["quotes", "--json"], ARTICLE, True),
        (["countdown"], ARTICLE, True),
        (["export", "--to", "markdown"], ARTICLE, True),
        (["check"], ARTICLE, True),
        (["quotes", "--json"], "", False),
        (["quotes", "-", "--json"], ARTICLE, False),
    ],
)
def test_who_pipes_an_article_in_and_forgets_the_hyphen_is_told(
    arguments: list[str], piped: str, is_told: bool
) -> None:
    """Else somebody would take the quotations of the bundled story for those of their own article."""
    reads, writes = os.pipe()
    os.write(writes, piped.encode())
    os.close(writes)
    with os.fdopen(reads) as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "briefcli", *arguments], stdin=pipe, capture_output=True, text=True, check=False
        )
    hint = "brief: this is the bundled story; name - to read what is piped in\n"
    assert (done.returncode, done.stderr) == (0, hint if is_told else "")
