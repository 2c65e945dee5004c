"""What of a file is read as the article's own words: lines joined, marks of Markdown left out, offsets kept."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.errors import NotAnArticle
from briefcli.extract.draft import story
from briefcli.extract.text.layout import Layout, words
from briefcli.extract.text.offsets import Span
from briefcli.model.article import Article

MARKDOWN = {
    "It closed.<sup>1</sup> It was 40 km<sup>2</sup>.": "It closed. It was 40 km<sup>2</sup>.",
    "<sup>1</sup> Or 900.": "Or 900.",
    "It cost <del>2</del><ins>3</ins> <b>million</b> crowns.<br>Yes.": "It cost 3 million crowns. Yes.",
    "The fee is ~~2~~ 3 crowns.": "The fee is 3 crowns.",
    "~~Twelve~~ Nobody was hurt.": "Nobody was hurt.",
    "The fee is <del>2</del> 3 crowns.": "The fee is <del>2</del> 3 crowns.".replace("<del>2</del> ", ""),
    "The fee is <s>2</s>3 crowns.": "The fee is 3 crowns.",
    "40 houses were flooded[^1].": "40 houses were flooded.",
    "He left[^note] on Monday.[^2]": "He left on Monday.",
    "[^1]: The board's own count.": "The board's own count.",
    "said [Ann Doe](https://doe.example/a_b), mayor": "said Ann Doe, mayor",
    "said [Ann *Doe*](<a b> 'title'), mayor": "said Ann Doe, mayor",
    "“**We will stay**,” said _Doe_.": "“We will stay,” said Doe.",
    "***Both*** __of__ them": "Both of them",
    "Halls \\* and \\_bars\\_": "Halls * and _bars_",
    "![A dike](dike.png) The sea": "The sea",
    "Reed &amp; Sons, 3 &lt; 4": "Reed & Sons, 3 < 4",
    "See <https://marsk.example/12>": "See https://marsk.example/12",
    "It hurt ~nine~ 14 people": "It hurt 14 people",
    "It hurt 14 people,^[The board says nine.] she said": "It hurt 14 people, she said",
    "said [[Ada Quill]] and [[people/reed|Tom Reed]]": "said Ada Quill and Tom Reed",
    "![[pier.png]] The pier": " The pier",
}
NO_MARKDOWN = (
    'called him a "s****** old crab" and a "b******"',
    "f***ing hell, he said, you b***ard",
    "2*3*4 boats and 5 * 6",
    "snake_case_names and __init__x",
    "340* people. *Figures are provisional.",
    "He said [sic] that [it] was (so) [1].",
    "``We will stay,'' said Doe. ``Never.''",
    "a < b and c > d, 5 <6",
    "AT&T and Q&A; R&D",
    "~12 boats, ~40 men",
    "from ~12–~15 to ~20~30 boats",
    "2^[3] and [[1]] and [[sic]](x",
    "| Killed | 12 |",
    "# A heading_with marks",
)


@pytest.mark.parametrize(("kept", "read"), MARKDOWN.items(), ids=MARKDOWN)
def test_marks_of_markdown_are_not_words(kept: str, read: str) -> None:
    assert Layout(kept).text == read


@pytest.mark.parametrize("kept", NO_MARKDOWN)
def test_what_only_looks_like_a_mark_stays(kept: str) -> None:
    assert Layout(kept).text == kept


def test_a_link_by_reference_is_its_words_and_the_definition_is_none() -> None:
    assert Layout("said [Ann Doe][1].\n\n[1]: https://doe.example\n").text.split() == ["said", "Ann", "Doe."]
    assert Layout('said [Ann Doe][d].\n\n[d]: https://doe.example "12 boats"').text.split() == ["said", "Ann", "Doe."]
    assert Layout("[Doe]: No.\n\n[Roe]: Why?\n\nsaid **it**").text == "[Doe]: No.\n\n[Roe]: Why?\n\nsaid it"


MAILS = {
    "sent on": (
        "FYI.\n\n---------- Forwarded message ---------\nFrom: Bo <bo@roe.example>\nDate: 9 Mar\n\nThe dike holds.",
        "FYI.\n\nThe dike holds.",
    ),
    "below": (
        "See below.\n\nFrom: Bo Roe <bo@roe.example>\nSent: Tuesday, 8:40 AM\nTo: Ann\nSubject: It\n\nIt holds.",
        "See below.\n\nIt holds.",
    ),
    "marked": (
        "**From:** Bo Roe\n**Sent:** Tuesday\n\nIt holds.\n\nBegin forwarded message:\n\nFrom: Al\nTo: Bo\n\nNo.",
        "It holds.\n\nNo.",
    ),
    "signed": ("From: Bo Roe\nSubject: It\n\nIt holds.\n\n--\nBo Roe\nDike Board, 555 0147\n", "It holds."),
    "no mail": ("It holds.\n\nFrom: The mill\n\nTo: The quay", "It holds.\n\nFrom: The mill\n\nTo: The quay"),
    "no sender": ("It holds.\n\nDate: Monday\nSubject: eels\n\nNo.", "It holds.\n\nDate: Monday\nSubject: eels\n\nNo."),
    "no signature": ("It holds.\n\n--\n\nIt will fall.", "It holds.\n\n--\n\nIt will fall."),
}


@pytest.mark.parametrize(("kept", "read"), MAILS.values(), ids=MAILS)
def test_headers_of_mails_sent_on_and_signatures_are_no_words(kept: str, read: str) -> None:
    assert Layout(kept).text.strip() == read


WRAPPED = {
    "a sentence over two lines": (
        (
            'Ada Quill, the mayor of Marsk, said on Monday: "We warned about this',
            'dike for years. Nobody came."',
        ),
        1,
    ),
    "an indented text": (
        (
            "    The board, which Tom Reed leads, said that it would close the",
            "    breach by Friday, and pay for the pumps.",
        ),
        1,
    ),
    "lines of a mail that was sent on": (
        (
            "> Tom Reed told the council on Monday that three of the",
            "> lamps are out.",
            ">",
            "> Nobody came.",
        ),
        2,
    ),
    "mail that was answered": (
        (
            "On 3 March 2026 Tom Reed wrote:",
            "> Three of the lamps at the harbour are",
            "> out again.",
        ),
        1,
    ),
    "a block quotation of several lines": (
        (
            "Quill wrote:",
            "",
            "> We have taught three generations of children to swim in a",
            "> gravel pit.",
        ),
        2,
    ),
    "a block quotation of which only the first line has a mark": (
        (
            "Quill wrote:",
            "",
            "> We have taught three generations of children to swim in a",
            "gravel pit.",
        ),
        2,
    ),
    "an item of a list, broken": (
        (
            "- Ada Quill called the plan a warm bath for a cold budget and for",
            "  a cold town",
            "- Tom Reed, who leads the board, did not, he told the council on",
            "  the day after",
        ),
        2,
    ),
    "a block of a narrow column": (
        (
            "The sea broke the old dike at",
            "Marsk on Sunday night and",
            "flooded forty houses there.",
        ),
        1,
    ),
    "paragraphs that only their indentation divides": (
        (
            "   The sea broke the old dike at Marsk on Sunday, the mayor said,",
            "and flooded forty houses in the old town of it.",
            "   Two people were hurt when the school fell, and one of them was",
            "a child of ten.",
        ),
        2,
    ),
    "a heading above a broken paragraph": (
        (
            "## The sea and the dike",
            "The sea broke the old dike at Marsk on Sunday, the mayor said,",
            "and flooded houses.",
        ),
        2,
    ),
    "a dash at the start of a line": (
        (
            "The pier at Marsk, which the sea took in the winter of that year",
            "– it was the oldest on the coast – will be built",
            "anew.",
        ),
        1,
    ),
    "words and who said them, parted by an empty line": (
        (
            "“We warned about this dike for years,”",
            "",
            "said Ada Quill, the mayor of Marsk.",
            "",
            "Nobody came.",
        ),
        2,
    ),
    "a number at the start of a line": (
        (
            "The crowd in the harbour of Marsk was larger than it had been in",
            "2019. Nobody was hurt in it, the police of Marsk said on",
            "Monday.",
        ),
        1,
    ),
}


@pytest.mark.parametrize(("lines", "count"), WRAPPED.values(), ids=WRAPPED.keys())
def test_lines_that_are_broken_at_a_width_are_joined(lines: tuple[str, ...], count: int) -> None:
    assert len(paragraphs("\n".join(lines))) == count


def test_short_paragraphs_tell_together_at_which_width_all_are_broken() -> None:
    told = ["The sea broke the old dike at Marsk on Sunday night and", "flooded houses in the town, the mayor said."]
    open_ = ["“We warned the board about this dike for years,” said Ada", "Quill, the mayor of Marsk. “Nobody came.”"]

    assert len(paragraphs("\n\n".join(map("\n".join, [told, told, open_, told])))) == 4
    assert len(paragraphs("\n\n".join(map("\n".join, [told, open_])))) == 3


JUSTIFIED = {
    "Ada  Quill,  the  mayor,  said  that  the\nrepair  would cost 3  million  crowns and\ntake a year.": (
        "Ada Quill, the mayor, said that the repair would cost 3 million crowns and take a year."
    ),
    "Flour  200 g\nSugar  100 g": "Flour  200 g\nSugar  100 g",
}
THIN = {
    "3\u202fmillion crowns for 1\u202f234\u202fboats": "3 million crowns for 1\u202f234 boats",
    "14\u2009per\u2009cent": "14 per cent",
    "3\u00a0million, 1\u00a0234": "3 million, 1\u00a0234",
}
INITIALS = {
    "T\nhe sea broke the dike.": "The sea broke the dike.",
    "S\n\neven boats sank.": "Seven boats sank.",
    "A\ndike broke.": "A\ndike broke.",
    "T\nThe sea broke it.": "T\nThe sea broke it.",
    "X marks the spot.": "X marks the spot.",
}


@pytest.mark.parametrize(("kept", "read"), JUSTIFIED.items())
def test_words_of_lines_made_equally_long_have_one_space_between_them(kept: str, read: str) -> None:
    assert Layout(kept).text == read


@pytest.mark.parametrize(("kept", "read"), THIN.items())
def test_a_thin_space_is_a_space_but_within_a_number(kept: str, read: str) -> None:
    assert Layout(kept).text == read


@pytest.mark.parametrize(("kept", "read"), INITIALS.items())
def test_a_tall_first_letter_belongs_to_its_word(kept: str, read: str) -> None:
    assert Layout(kept).text == read


LINES = {
    "a paragraph on each line": (
        "The sea broke the dike.",
        "Two people were hurt.",
        "Nobody came, the mayor said.",
    ),
    "headlines": (
        "Sea breaks old dike at Marsk on Sunday night",
        "Mayor warns council of new floods to come",
        "Two hurt in fire",
    ),
    "a list": (
        "The board wants:",
        "- new pumps for the harbour of the town",
        "- sand",
        "- men",
    ),
    "a list with numbers": (
        "1. Sand for the dike and the harbour",
        "2. new pumps",
        "3. men",
    ),
    "a transcript": (
        "QUILL: Who signed the order for the pumps",
        "REED: the board did, in May of the year",
    ),
    "an interview": (
        "Q: What did the board of the town do, then",
        "A: nothing at all, for a year",
    ),
    "short lines of words": (
        "Ingredients",
        "flour",
        "sugar",
        "eggs",
    ),
    "a table": (
        "| Killed | 12 people of the old town |",
        "| injured | 30 |",
    ),
    "long lines": ("word " * 40, "word " * 41),
    "a headline over a paragraph": (
        "Sea breaks dike",
        "The sea broke the old dike at Marsk, and it flooded houses. " * 4,
    ),
    "a heading and words below it": (
        "# The sea at Marsk",
        "it came at night, and it took the pier with it, and the lamps.",
    ),
    "two columns side by side": (
        "The sea broke the old dike at          the council said that it",
        "Marsk on Sunday night, and it          had no pumps, and that it",
        "took the houses of the harbour         would ask the army.",
    ),
    "a headline in marks over a paragraph": (
        "‘Nobody came,’",
        "",
        "Said the sea to the dike in the winter of that year.",
    ),
    "an address": (
        "Ada Quill",
        "Marsk Courier",
        "12 Harbour Street",
        "Marsk",
    ),
}


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES.keys())
def test_other_lines_are_paragraphs(lines: tuple[str, ...]) -> None:
    assert Layout("\n".join(lines)).text == "\n".join(lines)


PARTED = {
    "two peo-\nple": "two people",
    "the may-\nor of it": "the mayor of it",
    "3 mil-\nlion crowns": "3 million crowns",
    "at least twenty-\nfive men": "at least twenty-five men",
    "a two-\nyear plan": "a two-year plan",
    "a 24-\nhour strike": "a 24-hour strike",
    "the Vice-\nPresident": "the Vice-President",
    "a well-\nknown man": "a well-known man",
    "her ex-\nhusband": "her ex-husband",
    "a ten-\nsion in it": "a tension in it",
    "con\u00ad\ncern": "concern",
    "he left –\nagain": "he left – again",
}


@pytest.mark.parametrize(("kept", "read"), PARTED.items(), ids=PARTED)
def test_a_word_broken_at_the_end_of_a_line_is_one(kept: str, read: str) -> None:
    assert words(kept) == read


def test_the_rest_of_the_text_tells_whether_a_hyphen_stays() -> None:
    assert "co-operate" in words("They co-\noperate, and co-operate again.")
    assert "cooperate" in words("They co-\noperate, and cooperate again.")


HYPHENS = {
    "Forty‑two people": "Forty-two people",
    "Twenty‐five people": "Twenty-five people",
    "sixty\u00adone miners": "sixty-one miners",
    "the har\u00adbour": "the harbour",
    "two\u00adyear": "two-year",
    "2‑3 million": "2-3 million",
}


@pytest.mark.parametrize(("kept", "read"), HYPHENS.items(), ids=HYPHENS)
def test_hyphens_of_typesetting_are_plain_ones(kept: str, read: str) -> None:
    assert Layout(kept).text == read


PAGES = (
    "The Marsk Courier, 3 March 2026\n\nThe sea broke the old dike on Sunday night, and in the har-\n\n1\n"
    "\fThe Marsk Courier, 3 March 2026\n\nbour it took the pier.\n\nNobody came.\n\n2\n"
    "\fThe Marsk Courier, 3 March 2026\n\nThe board met.\n\n3\n"
)


SHORT_LINES = {
    "“We asked for pumps,” Ann Doe said. “We asked\nfor sand. We asked\nfor men.”": 1,
    '"We asked for pumps," Ann Doe said. "We asked\nfor sand."': 1,
    "“We asked for pumps,” Ann Doe said.\nfor sand": 2,
    "“We asked for pumps,”\nSaid Reed": 2,
    "It was “late”\nand so on": 2,
    "“Pumps:\n- sand\n- men”": 3,
}


@pytest.mark.parametrize(("kept", "count"), SHORT_LINES.items(), ids=SHORT_LINES)
def test_a_quotation_goes_on_over_short_lines(kept: str, count: int) -> None:
    assert len(paragraphs(kept)) == count


def test_a_short_line_goes_on_in_a_text_that_is_broken_at_a_width() -> None:
    wide = (
        "The council of Marsk met in the old hall on Monday\nand spoke at length about the quay, the pier and\nit.\n\n"
    )

    assert (
        paragraphs(wide + "The club must pay 3\nmillion crowns.\n")[-1].strip() == "The club must pay 3 million crowns."
    )
    assert len(paragraphs("The club must pay 3\nmillion crowns.\n")) == 2


HEARD = (
    "[00:00:03.120 --> 00:00:06.480]  Ann Doe: The pumps failed\n[00:00:06.480 --> 00:00:09.000]  on Sunday.\n"
    "[00:00:09.000 --> 00:00:11.000]  Bob Roe: Who says so?\n"
)


def test_times_before_what_a_machine_heard_are_no_words() -> None:
    assert Layout(HEARD).text.strip() == "Ann Doe: The pumps failed on Sunday.\n\nBob Roe: Who says so?"
    assert Layout("[00:01.000 --> 00:02.000] It").text == "[00:01.000 --> 00:02.000] It"


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("The bank (BOO.OR), opens new tab will close.", "The bank (BOO.OR) will close."),
        ("The bank (opens in a new window) will close.", "The bank will close."),
        ("Quill opens new tab rooms.", "Quill opens new tab rooms."),
        ("The shop opens in new tabs of time.", "The shop opens in new tabs of time."),
    ],
)
def test_what_a_page_says_of_a_link_is_no_word(kept: str, read: str) -> None:
    assert Layout(kept).text == words(kept) == read


SUBTITLES = {
    "1\n00:01.000 --> 00:04.000\nIt will <c.red>hold</c>\n\n2\n00:04.500 --> 00:07.000\nfor <00:05.000>years."
    "\n": "It will hold for years.",
    "1\n00:00:01,000 --> 00:00:04,000\nANN DOE: The pumps failed\n\n2\n00:00:04,500 --> 00:00:07,000\non Sunday.\n\n"
    "3\n00:00:08,000 --> 00:00:09,000\nBOB ROE: Who?\n": "ANN DOE: The pumps failed on Sunday.\n\nBOB ROE: Who?",
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Doe>They failed.</v>\n<v Bob Roe>When?</v>\n\n"
    "00:04.500 --> 00:07.000 align:start\n<v.loud Ann Doe>On Sunday.": "[00:01] Ann Doe: They failed.\n\n\n"
    "[00:01] Bob Roe: When?\n\n[00:04] Ann Doe: On Sunday.",
    "WEBVTT\n\n00:01.000 --> 00:04.000\nAnn Doe: The pumps failed\n\n00:04.500 --> 00:07.000\nAnn Doe: on Sunday.\n\n"
    "00:07.500 --> 00:09.000\nBob Roe: And\n\n00:09.500 --> 00:11.000\nAnn Doe: no one came.": ""
    "Ann Doe: The pumps failed on Sunday.\n\nBob Roe: And\n\nAnn Doe: no one came.",
    "1\n00:00:01,000 --> 00:00:04,000\n>> ANN DOE: The pumps\nof Lund failed\n\n2\n00:00:04,500 --> 00:00:07,000\n"
    "on\nSunday.\n\n3\n00:00:08,000 --> 00:00:09,000\n>> BOB ROE: Who?\n- Nobody.\n": ""
    "ANN DOE: The pumps of Lund failed on Sunday.\n\nBOB ROE: Who?\n- Nobody.",
}


@pytest.mark.parametrize(("kept", "read"), SUBTITLES.items(), ids=["styles", "SRT", "voices", "labels", "marks"])
def test_subtitles_are_read_as_a_transcript(kept: str, read: str) -> None:
    assert Layout(kept).text.strip() == read


@pytest.mark.parametrize(
    "kept", ["Marsk --> Orle, 00:01.000 --> 00:04.000, by boat.", "1\n00:01.000 --> 00:04.000\nBoats."]
)
def test_a_time_with_an_arrow_in_another_text_stays(kept: str) -> None:
    assert Layout(kept).text == kept


TYPESET = {
    "The ﬁre oﬃcer of Marsk, the ﬂood": "The fire officer of Marsk, the flood",
    "The mayor of Marsk said that ﬁfty-\nﬁve boats sank.": "The mayor of Marsk said that fifty-five boats sank.",
    "Ada\u200b Quill, \ufeffthe \u2066mayor\u2069": "Ada Quill, the mayor",
    "340\u200b people, 1\u202f200 cellars": "340 people, 1\u202f200 cellars",
    "the dike\u200bmaster \u200e12": "the dikemaster 12",
}


@pytest.mark.parametrize(("kept", "read"), TYPESET.items())
def test_ligatures_are_letters_and_what_has_no_width_is_nothing(kept: str, read: str) -> None:
    assert Layout(kept).text == words(kept) == read


@pytest.mark.parametrize("kept", ["340\u200b1 boats", "2\u2060000 men", "a\u200c\u200db"])
def test_what_has_no_width_stays_between_digits_and_where_it_shapes_letters(kept: str) -> None:
    assert Layout(kept).text == kept


def test_page_heads_and_numbers_are_not_words_and_break_no_sentence() -> None:
    assert paragraphs(PAGES) == [
        "The sea broke the old dike on Sunday night, and in the harbour it took the pier.",
        "Nobody came.",
        "The board met.",
    ]


def test_a_sentence_goes_on_on_the_next_page_wherever_its_line_breaks() -> None:
    pages = "Ann Doe told the board on Tuesday that the letter had\nlain in a tray for a month, and that nobody\n\n\f{}"

    assert paragraphs(pages.format("had opened it.\n"))[-1].endswith("and that nobody had opened it.")
    assert paragraphs(pages.format("The board had read it.\n"))[-1].strip() == "The board had read it."


ABOVE = (
    "---\ntitle: The dike\ndate: 2026-03-03\n---\n",
    "+++\ntitle = 'The dike'\n+++\n",
    "From: Ada Quill <ada@marsk.example>\nSubject: The dike\nDate: Tue, 3 Mar 2026 08:00:00 +0000\n\n",
    "Subject: The dike, and what came\n of it\nTo: desk@marsk.example\n\n",
)


def test_a_block_quotation_that_begins_the_text_keeps_its_mark() -> None:
    kept = "> The pier is closed.\n\nsaid Ann Doe, whose vote decided it."

    assert Layout(kept).text == kept


REFERENCES = {
    "At least 210[3] sheep were lost.": "At least 210 sheep were lost.",
    "It rained.[1][12] Quill left.[2]": "It rained. Quill left.",
    "“No,”[4] said Quill.": "“No,” said Quill.",
    "[3] The first count was 180.": "The first count was 180.",
}
NO_REFERENCES = (
    "It cost [2] million crowns.",
    "Quill left at [12:30] on Monday.",
    "The list x[1]y and [sic] stay.",
    "“[3] men came,” said Quill.",
)


@pytest.mark.parametrize(("kept", "read"), REFERENCES.items())
def test_the_number_of_a_footnote_is_not_one_of_the_words(kept: str, read: str) -> None:
    assert Layout(kept).text == read


@pytest.mark.parametrize("kept", NO_REFERENCES)
def test_other_numbers_in_brackets_stay(kept: str) -> None:
    assert Layout(kept).text == kept


ATTRIBUTIONS = (
    "On Mon, 9 Mar 2026 at 18:02, Tom Reed <tom@reed.example> wrote:",
    "On Mon, 9 Mar 2026 at 18:02, Tom Reed <tom@reed.example>\nwrote:",
    "Tom Reed <tom@reed.example> writes:",
)


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_who_wrote_a_quoted_mail_is_not_one_of_the_words(line: str) -> None:
    quoted = "> The sea broke the dike.\n>\n> Two were hurt."
    read = ["> The sea broke the dike.", ">", "> Two were hurt."]

    assert paragraphs(f"Have a look at this.\n\n{line}\n\n{quoted}") == ["Have a look at this.", *read]
    assert paragraphs(f"{line}\n{quoted}") == ["The sea broke the dike.", "Two were hurt."]


def test_who_wrote_a_mail_may_be_quoted_with_it() -> None:
    quoted = "> The sea broke the dike.\n>\n> Two were hurt."

    assert paragraphs(f"It holds.\n\n> {ATTRIBUTIONS[0]}\n>\n{quoted}")[1:] == quoted.split("\n")
    assert paragraphs(f"It holds.\n\n> In 2019 Reed wrote:\n>\n{quoted}")[1] == "> In 2019 Reed wrote:"


SPACED = (
    "The sea broke the old dike at Marsk on Sunday night and\n\nflooded 40 houses in the lower town.\n\n"
    "“We warned the board about this dike for years,” said Ada\n\n"
    "Quill, the mayor of Marsk. “Nobody came, and nobody of us\n\nknows why that is so.”\n"
)


def test_lines_with_an_empty_one_after_each_are_joined_where_they_are_broken_at_a_width() -> None:
    assert [one.partition(" ")[0] for one in paragraphs(SPACED)] == ["The", "“We"]


def test_short_paragraphs_with_an_empty_line_after_each_stay() -> None:
    kept = (
        "The dike broke.\n\nForty houses were flooded in the town.\n\nNobody came.\n\nTwo are hurt\n\nWe wait.\n\nRain."
    )

    assert len(paragraphs(kept)) == 6


@pytest.mark.parametrize("line", ["In 2019 Reed wrote:", "On Monday, Tom Reed (tom@reed.example) wrote:"])
def test_who_wrote_stays_where_no_mail_is_quoted(line: str) -> None:
    assert paragraphs(f"{line}\n\nThe sea broke the dike.") == [line, "The sea broke the dike."]


@pytest.mark.parametrize("above", ABOVE)
def test_fields_above_the_article_are_not_its_words(above: str) -> None:
    assert paragraphs(above + "Two people were hurt.\n") == ["Two people were hurt."]


@pytest.mark.parametrize(
    "kept",
    [
        "Subject: dike\n\nWords.",
        "---\n\nWords.\n\n---\n",
        "Quill: Who came?\nReed: Nobody.\n\nWords.",
        "---\ntitle: x\n",
    ],
)
def test_a_line_with_a_colon_is_not_a_field(kept: str) -> None:
    assert Layout(kept).text == kept


PIECES = [
    "~~",
    "**",
    "*",
    "_",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "<",
    ">",
    "</",
    "<del>",
    "</s>",
    "&amp;",
    "&#65;",
    "\\",
    "`",
    "|",
    "\n",
    "\n\n",
    "\r\n",
    "\f",
    "> ",
    "\n> ",
    "- ",
    "1. ",
    "    ",
    "# ",
    "---\n",
    "title: x\n",
    "From: a\n",
    "Subject: b\n",
    "peo-\nple",
    "twenty-\nfive",
    "\u00ad",
    "\u2011",
    "-\n",
    "Ann Doe said",
    "“",
    "”",
    '"',
    "12",
    "3 million",
    "people were",
    "killed",
    ".",
    ",",
    " ",
    "\u2028",
    "é",
    "😀",
    "the mayor of Marsk said on Monday that the sea had broken the dike",
]
TEXTS = st.one_of(
    st.text(), st.lists(st.sampled_from(PIECES), max_size=50).map("".join), st.text('<>[]()*_~-.\n 0a"“”&#|\\/:;!?')
)


@given(TEXTS)
def test_every_word_that_is_read_leads_to_its_place_in_the_text_as_it_is_kept(kept: str) -> None:
    layout = Layout(kept)
    places = [layout.back(Span(*match.span())) for match in re.finditer(r"\w+", layout.text)]

    assert all(0 <= place.start < place.end <= len(kept) for place in places)
    assert all(first.end <= second.start for first, second in pairwise(places))
    assert len(layout.text) <= len(kept)


@given(TEXTS)
def test_a_place_leads_back_to_where_it_came_from(kept: str) -> None:
    layout = Layout(kept)
    spans = [Span(*match.span()) for match in re.finditer(r"\w+", layout.text)]

    assert [layout.onward(layout.back(span)) for span in spans] == spans


@given(TEXTS)
def test_every_anchor_of_a_draft_stands_in_the_text_as_it_is_kept(kept: str) -> None:
    try:
        draft = story.draft(Article(text=f"The mayor of the town said it on Monday. {kept}"))
    except NotAnArticle:
        return
    for _, _, anchor in draft.anchors():
        assert f"The mayor of the town said it on Monday. {kept}"[anchor.start : anchor.end] == anchor.exact


def paragraphs(kept: str) -> list[str]:
    return [line for line in Layout(kept).text.split("\n") if line.strip()]


@pytest.mark.parametrize(
    "line",
    ["Read more: Mill sold for one crown", "**RELATED:** Two hurt as crane falls in Lund"],
)
def test_a_line_that_leads_to_another_story_is_not_read(line: str) -> None:
    assert Layout(f"The pier is shut.\n\n{line}\n\nIt is old.").text.split() == "The pier is shut. It is old.".split()


@pytest.mark.parametrize(
    "line",
    ["Read more: the mayor says that books help.", "Watch: it", "The related: Two hurt as crane falls", "Reads: 12"],
)
def test_what_only_looks_like_such_a_line_stays(line: str) -> None:
    assert line in Layout(f"The pier is shut.\n\n{line}\n\nIt is old.").text


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        # Heads of a newsletter that run into a sentence.
        ("Why it matters: The mill pays a third of it.\n\nIt is old.", "The mill pays a third of it.\n\nIt is old."),
        ("- **Between the lines:** The mill is broke.", "The mill is broke."),
        ("1 big thing: Mill shuts\n\nThe mill is shut.", "Mill shuts\n\nThe mill is shut."),
        # What an agency tells its customers.
        ("UPDATE 3-Mill shuts\n(Adds mayor; paragraphs 4-9)\nThe mill is shut.", "Mill shuts\n\nThe mill is shut."),
        ("It cost 9 euros.\n($1 = 0.8810 euros)\n((a.doe@marsk.example; +44 20 5550))", "It cost 9 euros.\n\n"),
        ("It closed at 9.\n\nSigned ............ Mayor    Date ..........", "It closed at 9.\n\n"),
    ],
)  # fmt: skip
def test_heads_in_a_line_and_notes_to_customers_are_no_words(kept: str, read: str) -> None:
    assert Layout(kept).text.replace("- ", "", 1) == read


@pytest.mark.parametrize(
    "kept",
    [
        "She said why it matters: the mill pays.",
        "Why it matters to Marsk: The mill pays.",
        "9 big things happened: the mill fell.",
        "The mill (adds to the noise) is shut.",
        "It was an update 3-mile walks from Marsk.",
        "Update: The mill is shut.",
        "One dollar ($1 = 0.88 euros) buys it.",
        "He waited... and waited.",
    ],
)
def test_what_only_looks_like_a_head_in_a_line_or_a_note_stays(kept: str) -> None:
    assert Layout(kept).text == kept


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("It lost five.1 Nobody wept.\n\n1 The sixth had left.", "It lost five. Nobody wept.\n\nThe sixth had left."),
        ("It fell.12\n\n12. See page 44, Letters. It fell.", "It fell.\n\nSee page 44, Letters. It fell."),
        # A version, an amount, a note that nothing points to.
        ("It has version rel.2 now.\n\n1 The sixth had left.", "It has version rel.2 now.\n\n1 The sixth had left."),
        ("It cost 3.1 crowns.\n\n1 The sixth had left.", "It cost 3.1 crowns.\n\n1 The sixth had left."),
    ],
)  # fmt: skip
def test_a_number_that_touches_a_sentence_points_to_the_note_below(kept: str, read: str) -> None:
    assert Layout(kept).text == read
