"""`brief countdown`, `timeline` and `summary` of any article: its deadlines and dates, with and without its day."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from briefcli import read
from briefcli.model.deadline import Deadline
from briefcli.model.story import Story

Brief = Callable[..., Any]
ARTICLE = """The court in Marsk gave the Dike Board on Monday 14 days to close the breach, or it will be fined.

“They have until noon on Friday to show us a plan,” said Ada Quill, the mayor. The old dike broke in March 2026.

The deadline for claims was extended from 15 June to 30 June. Tom Reed missed a deadline of 3 June for his report.
"""
DAY = ("--published", "2026-06-10", "--as-of", "2026-06-11")
STORY = Path(__file__).parents[4] / "shared" / "story" / "article.txt"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "dike.txt"
    path.write_bytes(ARTICLE.encode())
    return str(path)


def deadlines(brief: Brief, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(brief("countdown", *arguments, "--json").out)
    return found


def test_a_deadline_says_who_must_do_what_by_when_or_else(brief: Brief, article: str) -> None:
    first = deadlines(brief, article, *DAY)[0]

    assert (first["set_by"], first["addressed_to"]) == ("Court", "Dike Board")
    assert (first["what"], first["consequence"]) == ("close the breach", "it will be fined")
    assert (first["announced"], first["length"], first["due"]) == ("2026-06-08", 14, "2026-06-22")
    assert (first["status"], first["days_left"], first["days_total"]) == ("running", 11, 14)
    assert first["words"] == "11 days left, day 3 of 14"


def test_a_due_date_has_its_hour_its_basis_and_no_zone_that_nobody_named(brief: Brief, article: str) -> None:
    second = deadlines(brief, article, *DAY)[1]

    assert (second["due"], second["due_time"], second["zone"]) == ("2026-06-12", "12:00:00", None)
    assert second["basis"] == "“until noon on Friday”, counted from the publication date"


def test_what_became_of_a_deadline_is_a_term_or_a_note(brief: Brief, article: str) -> None:
    extended, missed = deadlines(brief, article, *DAY)[2:]

    assert [(term["due"], term["status"]) for term in extended["terms"]] == [
        ("2026-06-15", "superseded"),
        ("2026-06-30", "running"),
    ]
    assert (missed["due"], missed["status"]) == ("2026-06-03", "passed")
    assert [note["title"] for note in missed["notes"]] == ["Missed, the article says"]


LATER = "The mayor of Orul spoke at length about the harbour and the old mill, and nobody in the hall asked a question."


@pytest.mark.parametrize(
    ("text", "dues", "notes"),
    [
        ("Doe must pay by 20 June. The court lifted the deadline on Tuesday.", ["2026-06-20"],
         ["The court lifted the deadline on Tuesday."]),
        ("Doe must pay by 20 June. The deadline was extended by a week.", ["2026-06-20", "2026-06-27"], []),
        ("Doe must pay by 20 June. The court moved the deadline to 15 June.", ["2026-06-20", "2026-06-15"], []),
        ("The court told Doe not to sell her boats before 20 June.", ["2026-06-20"], []),
        ("Doe must pay by Friday. If she does not, the mill will be sold.", ["2026-06-12"], []),
        ("The court had given Doe ten days to pay, Roe said.", [None], []),
    ],
)  # fmt: skip
def test_what_a_later_sentence_says_of_a_deadline_is_proven(
    brief: Brief, tmp_path: Path, text: str, dues: list[str | None], notes: list[str]
) -> None:
    (tmp_path / "doe.txt").write_text(f"{text} {LATER}", "utf-8")
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    brief("new", str(tmp_path / "doe.txt"), "--id", "doe", *DAY[:2], env=environment)

    (found,) = json.loads(brief("countdown", "doe", "--json", env=environment).out)
    checked = brief("check", "doe", env=environment)

    assert [term["due"] for term in found["terms"]] == dues
    assert [note["text"] for note in found["notes"]] == notes
    assert (checked.status, checked.err) == (0, "")


def test_every_deadline_rests_on_its_words(brief: Brief, article: str) -> None:
    for deadline in deadlines(brief, article, *DAY):
        for anchor in [deadline["anchor"], *(term["anchor"] for term in deadline["terms"])]:
            assert ARTICLE[anchor["start"] : anchor["end"]] == anchor["exact"]


def test_without_the_day_of_publication_what_is_counted_from_it_is_unknown(brief: Brief, article: str) -> None:
    found = deadlines(brief, article)

    assert [one["due"] for one in found] == [None] * len(found)
    assert found[1]["unknown_because"] == "the day of publication is not known; --published says it"
    assert "--published says it" in brief("countdown", article).out


@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--plain", "--evidence"])
@pytest.mark.parametrize("command", ["countdown", "timeline", "summary"])
@pytest.mark.slow
def test_every_format_shows_an_article_from_standard_input(brief: Brief, article: str, command: str, form: str) -> None:
    done = brief(command, "-", *DAY, form, stdin=ARTICLE.encode())

    assert (done.status, done.err) == (0, "")
    # A record says where it is from: “-”, which stands in a cell of CSV after an apostrophe.
    named = done.out.replace('"source": "-"', f'"source": "{article}"').replace('"source":"-"', f'"source":"{article}"')
    named = named.replace(",'-,", f",{article},").replace('""source"":""-""', f'""source"":""{article}""')
    assert named == brief(command, article, *DAY, form).out
    assert "close the breach" in done.out


def test_the_timeline_has_every_date_in_order(brief: Brief, article: str) -> None:
    found = json.loads(brief("timeline", article, *DAY, "--json").out)

    assert [(one["when"], one["kind"]) for one in found] == [
        ("2026-03", "event"),
        ("2026-06-03", "deadline"),
        ("2026-06-08", "event"),
        ("2026-06-12", "deadline"),
        ("2026-06-22", "deadline"),
        ("2026-06-30", "deadline"),
    ]
    assert found[0]["what"] == "The old dike broke in March 2026."


def test_an_entry_of_a_chronicle_is_no_dateline() -> None:
    entries = "The key dates of the dike.\n\nMay 3 – The dike broke.\n\n- 6 May 2026 - The mill of Marsk closed.\n"
    dateline = "MARSK, June 3, 2026 – The old dike broke.\n\nMay 3 was dry, Doe said.\n"

    assert [one.when for one in read(entries, published="2026-06-10").events] == ["2026-05-03", "2026-05-06"]
    assert [one.when for one in read(dateline, published="2026-06-10").events] == ["2026-05-03"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Cases in Marsk rose to 40 on Friday, up from 30 on Thursday.", ["2026-06-05"]),
        ("Under terms announced on Friday, Quill pays 4 crowns more than Thursday's closing price.", ["2026-06-05"]),
        ("The rate in Marsk fell to 1.7%, down from 1.8% late on Friday.", ["2026-06-05"]),
        ("The toll in Marsk rose to 23 from 19 on Monday.", ["2026-06-08"]),
        ("The truce ended at 2 p.m. in Marsk (1 p.m. in Velm) on Friday, Doe said.", ["2026-06-05"]),
        ("The firm of Marsk fell on Friday as its first-quarter profit was low.", ["2026-06-05"]),
        ("The rules of Marsk were eased at last (Marsk Herald, June 2). It was shut on Friday.", ["2026-06-05"]),
        ("Here is what happened in Marsk on Monday. The mill was shut on Friday.", ["2026-06-05"]),
        ("Doe walks in the mill of Marsk, in this May 3, 2025, file photo. It was shut on Friday.", ["2026-06-05"]),
    ],
)
def test_only_the_day_of_what_is_told_makes_an_entry(text: str, days: list[str]) -> None:
    assert [one.when for one in read(f"{text}\n", published="2026-06-10").events] == days


def test_a_new_entry_of_a_live_report_is_of_today() -> None:
    closed, chairs = "The schools of Marsk stay closed on Friday.", "Doe is to chair the board of Marsk at 5pm."
    live = read(f"15:35\n\n{closed}\n\n15:02\n\n{chairs}\n", published="2026-06-10")
    report = read(f"{closed} {chairs}\n", published="2026-06-10")

    assert [one.when for one in live.events] == ["2026-06-12"]  # an hour of today alone is no entry
    assert [one.when for one in report.events] == ["2026-06-12", "2026-06-12"]


def test_letters_of_a_body_are_no_month() -> None:
    text = "The board met in the mill of Marsk. The number of DEC members is raised from five to 13.\n"

    assert not read(text, published="2026-06-10").events


def test_the_timeline_without_the_day_of_publication_says_what_is_missing(brief: Brief) -> None:
    done = brief(
        "timeline", "-", "--json", stdin=b"The dike broke in March 2026. The town met on Monday and was angry."
    )
    dated, undated = json.loads(done.out)

    assert (dated["when"], undated["when"]) == ("2026-03", None)
    assert undated["unknown_because"] == "the day of publication is not known; --published says it"


def test_a_name_that_ends_in_today_is_no_day_nobody_knows_either() -> None:
    text = "“Nobody dared to mend the dike,” he told USA TODAY’s weekly show. The town was angry."

    assert read(text, None).events == ()


def test_inside_a_sentence_an_article_is_written_small(brief: Brief) -> None:
    text = b"Somebody in Marsk said so, and the town agreed. The mill must pay by Friday, or it will be shut."
    out = brief("countdown", "-", *DAY, "--plain", stdin=text).out

    assert out.startswith("Deadline for the mill: pay: ")
    assert "zone not known" in out
    assert "zone zone" not in out
    assert "The mill: pay\n" in brief("summary", "-", *DAY, stdin=text).out


def test_the_summary_has_the_next_deadline_first(brief: Brief) -> None:
    text = b"The mill in the town of Marsk must pay by 30 June. The mill must reopen the gate by Friday."
    out = brief("summary", "-", *DAY, stdin=text).out

    assert "Deadlines\n" in out
    assert out.index("reopen the gate\n") < out.index("pay\n")


def test_the_summary_shows_the_deadlines(brief: Brief, article: str) -> None:
    assert "Dike Board: close the breach\n" in brief("summary", article, *DAY).out


def test_a_pronoun_is_whoever_it_stands_for() -> None:
    text = "Ada Quill, the mayor of Marsk, spoke on Friday. On Monday she gave the mill ten days to pay."
    (found,) = read(text, "2026-06-10").deadlines

    assert (found.set_by, found.terms[0].announced) == ("ada-quill", date(2026, 6, 8))


def test_a_pronoun_after_a_verb_is_whoever_it_stands_for() -> None:
    text = "Ada Quill leads the rescue team. The inspectorate has given her until Friday to find survivors."
    (found,) = read(text, "2026-06-10").deadlines

    assert found.addressed_to == "ada-quill"


@pytest.mark.parametrize(
    ("judge", "bound"), [("Ada Quill", "tom-reed"), ("He", None)], ids=["of another", "perhaps of himself"]
)
def test_him_is_somebody_other_than_whoever_sets_the_end(judge: str, bound: str | None) -> None:
    text = f"Tom Reed, the judge’s son, was late. {judge} ordered him to pay by 31 December."
    (found,) = read(text, "2026-06-10").deadlines

    assert found.addressed_to == bound


def test_the_end_of_one_duty_is_not_the_day_on_which_another_was_set() -> None:
    found = read("The court told the mill to pay by 31 December and gave it 30 days to appeal.", "2026-06-10").deadlines

    assert [one.terms[0].due for one in found] == [date(2026, 12, 31), date(2026, 7, 10)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ada Quill died Tuesday.", ["2026-06-09"]),
        ("Polls open Saturday.", ["2026-06-13"]),
        ("Rain fell Monday.", ["2026-06-08"]),
        ("Ada Quill beat Tom Reed Monday.", ["2026-06-08"]),
        ("The minister, who came to Marsk on Monday, said the mill would reopen in July.", ["2026-06-08", "2026-07"]),
        ("The bank cut its rate by a quarter point in March and again on Thursday.", ["2026-03", "2026-06-04"]),
        ("MARSK, Friday.", []),
        ("Updated Monday.", []),
        ("Plaque displayed 1932.", []),
    ],
)
def test_a_short_sentence_with_its_verb_is_an_event(text: str, days: list[str]) -> None:
    beside = "The mayor of Orul spoke at length about the harbour, and nobody in the hall asked a question."
    assert [one.when for one in read(f"{beside}\n\n{text}\n\n{beside}", published="2026-06-10").events] == days


def test_a_day_from_which_something_was_put_off_is_none() -> None:
    told = "A vote planned for Friday was put off until 3 July."
    kept = "A vote planned for Friday was put to the board on 3 June."

    assert [one.when for one in read(told, published="2026-06-10").events] == ["2026-07-03"]
    assert [one.when for one in read(kept, published="2026-06-10").events] == ["2026-06-12", "2026-06-03"]


def test_a_dateline_is_not_an_event() -> None:
    story = read("MARSK, 3 March 2025. The old dike broke on Sunday night, and the town was flooded.", "2025-03-03")

    assert [event.when for event in story.events] == ["2025-03-02"]


TOLD_ON = [
    # what is only supposed has no day; what a vote or a match decides has one
    ("If the dike breaks on Friday, Marsk will flood.", []),
    ("Marsk will flood unless the rain ends on Friday.", []),
    ("If Mr. Doe leaves the board on Friday, Marsk will weep.", []),
    (
        "“We will march if they ask the town. On Friday I will see the mayor. We will talk,” Doe said.",
        ["2025-03-14"],
    ),
    ("The bank may raise its rate as early as next month.", ["2025-04"]),
    ("As recently as late February a jet hit the dike.", ["2025-02"]),
    ("The bank's rate was as high as in 2015, and rose.", []),
    ("The rain was twice the March average of 40 mm.", []),
    ("The mill closed as the crowd sang. doe@marsk.com (Marsk Daily Weekly 12/16/2024 page14)", []),
    ("The mill of Marsk closed on 12/16/2024 as the crowd sang.", ["2024-12-16"]),
    ("Had the dike broken on Sunday, Marsk would have flooded.", []),
    ("If the mayor wins on Sunday, the dike will be built.", ["2025-03-16"]),
    ("Police asked if the dike broke on Sunday.", ["2025-03-09"]),
    ("It looked as if the dike broke on Sunday.", ["2025-03-09"]),
    ("Can the rent go up in May? The law says no.", []),
    ("Tenants who signed before 1 January 2025 are covered from 1 July.", ["2025-01-01", "2025-07-01"]),
    # what was not so has no day
    ("Had the bid won, the mill of Marsk would have opened in May.", []),
    ("Had the bid won, work would have begun in May, with the first boats moving in by the end of 2027.", []),
    ("The dike would have opened in May 2026 had the money been found.", []),
    ("But for the strike, the mill would have been ready by June 2026.", []),
    ("The plea spares the town a trial that was to have begun next month.", []),
    ("The toll would have risen to 10 crowns in May 2026, and to 11 crowns in 2027.", []),
    ("The schools of Marsk should have been closed on Monday, Reed said.", []),
    ("If they had used steel, the millers would be alive today.", []),
    ("The law would have freed the millers who were held in 2015.", ["2015"]),
    ("An order issued on Monday would have freed the miller.", ["2025-03-10"]),
    # what is asked, or was told then, is not unreal
    ("Asked if he had quit, Doe said he would leave on 14 March.", ["2025-03-14"]),
    ("If the firm had not replied by then, the court would rule on 14 March.", ["2025-03-14"]),
    ("If Doe had won, she would be sworn in on 14 March.", []),
    ("If the strike had gone ahead, trains would stop on 14 March.", []),
    ("Had it passed, said Doe, the law would take effect on 14 March.", []),
    ("If the firm had not replied by then, the court said it would rule today.", ["2025-03-12"]),
    ("Reed wondered if Ada Quill had known that the mill would close on Friday.", ["2025-03-14"]),
    ("Reed asked him if he had heard that the bank would open on Friday.", ["2025-03-14"]),
    ("Reed said that if they had used steel, the millers would be alive today.", []),
    ("But if they had used steel, the millers would be alive today.", []),
    ("Had they used steel, the millers would be alive today.", []),
    # what will have been by a day
    ("Ada Quill would have served 12 years by May 2027.", ["2027-05"]),
    ("The scrapped plan would have cut the tolls by 40% by 2030.", []),
    ("The mill would have had its licence revoked on Monday.", []),
    ("Ada Quill would have kept the mill closed until Tuesday.", []),
    ("Tom Reed said he would have finished the dike by October.", ["2025-10"]),
    ("Had she stayed, Ada Quill would have served 12 years by May 2027.", []),
    ("Ada Quill would have served 12 years by May 2027 had she stayed.", []),
    ("The old mill would have been ready by June 2026.", []),
    # a verb of its own tells of a day behind what was not so
    ("The board should have acted before the dam broke on 3 March.", ["2025-03-03"]),
    ("The mill would have failed without the loan it got on 3 March.", ["2025-03-03"]),
    ("The law would have freed those jailed on 3 March.", ["2025-03-03"]),
    ("The old mill would have been sold to a bank that failed on 3 March.", ["2025-03-03"]),
    ("The bill would have raised the tax the town imposed on 3 March.", ["2025-03-03"]),
    ("The boats would have come by the time the fair ended in May.", []),
    ("The plan would have seen the mill closed in May.", []),
    ("The mill would have been quietly closed in May.", []),
    ("The plan would have led to increased output in May.", []),
    ("The plan would have closed the old mill in May.", []),
    ("Ada Quill would have to leave the mill on 3 May.", ["2025-05-03"]),
    ("The old mill may have burned on Sunday.", ["2025-03-09"]),
    ("The trial of the miller was to begin on 3 May.", ["2025-05-03"]),
    ("[Photo: Millers search the ruins of the old mill on 4 February.]", []),
    ("The old dam should be kept full from June to August every year, Ada Quill said.", []),
    ("The millers of Marsk meet on 3 May each year.", []),
    ("Ada Quill left the old mill in January and Reed each year sends a card.", ["2025-01"]),
    ("The old dam should be kept full from June to August, Ada Quill said.", ["2025-06-01/2025-08-31"]),
    # earlier in a time is before today
    ("Ada Quill met the millers of Orul earlier this month.", ["2025-03-01/2025-03-11"]),
    ("Ada Quill left the old mill earlier this year.", ["2025-01-01/2025-03-11"]),
    ("“He left the mill earlier this month,” Ada Quill said.", ["2025-03-01/2025-03-11"]),
    ("Ada Quill met the millers of Orul this month.", ["2025-03"]),
    ("Ada Quill left the old mill earlier this week.", ["2025-03-10/2025-03-11"]),
    ("Ada Quill said on Monday that exports of the mill fell last year.", ["2025-03-10", "2024"]),
    ("Ada Quill said on Monday it would open a mill in 2028.", ["2025-03-10", "2028"]),
    ("Exports rose by a third in January, Ada Quill said on Monday.", ["2025-01", "2025-03-10"]),
    ("Ada Quill said on Monday that the old mill burned on 3 March.", ["2025-03-03"]),
    ("Ada Quill told the paper on Monday that the mill had closed over the weekend.", ["2025-03-08/2025-03-09"]),
    ("Ada Quill left the old mill earlier in March.", ["2025-03"]),
    # every week, or any
    ("The old mill of Marsk is open from Tuesday to Sunday.", []),
    ("The old mill of Marsk was open from Friday to Sunday.", ["2025-03-07/2025-03-09"]),
    ("Any Monday would do for the council, he said.", []),
    ("The ferry sails daily except Sunday from the pier.", []),
    ("It always snows in January up here.", []),
    # a day that says which quarter is meant
    ("The mill on Monday reported a loss for the quarter ended January 31.", ["2025-03-10"]),
    ("The strike ended on January 31, and the mill reported a loss.", ["2025-01-31"]),
    # whoever says so after a comma does not say when
    ("Prices rose in February, the office said on Tuesday.", ["2025-02", "2025-03-11"]),
    ("In a statement on Monday, the board said the bridge would be torn down in May.", ["2025-03-10", "2025-05"]),
    # what will be announced then is no day of saying
    ("The results will be announced on Friday and printed in Marsk on Sunday.", ["2025-03-14", "2025-03-16"]),
    ("The results were announced on Friday and printed in Marsk on Sunday.", ["2025-03-09"]),
    ("The mayor on Monday announced 3 September 2025, the day of the vote.", ["2025-09-03"]),
    # what is only held against another year
    ("Like in 2011, the town of Marsk will vote in six phases.", []),
    ("More men work in the mill than was the case in 2019.", []),
    ("Doe hopes that it will be as popular as last year.", []),
    ("More men work in the mill, as was decided in 2019.", ["2019"]),
    ("The average for March is 60 mm; 210 fell between Saturday and Monday.", ["2025-03-08/2025-03-10"]),
    ("The average rain for March is 60 mm, in a dry year.", []),
    ("The vote planned for June was called off.", ["2025-06"]),
    ("The town ignored a 2022 report on the dike.", []),
    ("The town has published no accounts since 2015.", []),
    ("The mill said on Monday that it would close in 2027.", ["2025-03-10", "2027"]),
    ("The mill said on Monday that it would close.", ["2025-03-10"]),
    ("The mill said on Monday it had opened on 3 May 2021.", ["2021-05-03"]),
    ("Ada Quill resigned on Monday after the dike broke on 2 March.", ["2025-03-10", "2025-03-02"]),
    ("Elected in 2016, Ada Quill left on 5 May 2020 in tears.", ["2016", "2020-05-05"]),
    ("In May 2020, on the 5th of May 2020, Ada Quill left in tears.", ["2020-05-05"]),
    ("On Monday Ada Quill told the Dike Board to close the breach by 24 March.", ["2025-03-10"]),
    ("Marsk council to vote in March 2026\n\nThe council of Marsk is to vote on a new dike.", []),
    ("In 2024 Ada Quill promised to close the breach by 24 March.", []),
    # a year that says which one, and when something was done there
    ("In a 2016 hearing Ada Quill denied it.", ["2016"]),
    ("At the 2019 inquiry the board kept silent.", ["2019"]),
    ("During the 2021 flood the board kept silent.", ["2021"]),
    ("The board lost the 2021 vote.", ["2021"]),
    ("Two clerks were hurt in a 2021 raid on the dike.", ["2021"]),
    ("The board won its seats in the 2021 River Parliament elections.", ["2021"]),
    ("Ada Quill, who lost a son in the 2021 floods, left on Monday.", ["2021", "2025-03-10"]),
    ("Ada Quill covered the 2021 presidential elections for the Herald.", ["2021"]),
    ("The board hid the 2021 vote results.", []),
    ("The board read the 2021 report on the raid.", []),
    ("Nobody ran a 2021 election campaign on the dike.", []),
    ("The board signed the 2021 Convention on dikes.", []),
    # four digits that count
    ("A total of 1911 dikes have been built.", []),
    ("The board employs 1950 people in Orul and 2020 in Marsk.", []),
    ("The board sold the dike in 1950 and 2020 in all.", ["1950", "2020"]),
    ("The board shut the road, where 2010 trees had fallen.", []),
    # months that are names
    ("The funeral of Jan Quill was held in Marsk.", []),
    ("They read the books of April Quill.", []),
    ("In the floods of January Orul lost two bridges.", ["2025-01"]),
    ("The toll of 2021 was the worst in the books.", ["2021"]),
    # the day of a toll, and a noun that is a verb of saying elsewhere
    (
        "Reed said the toll of Monday's raid had risen to nine, and that Friday's fair would open.",
        ["2025-03-10", "2025-03-14"],
    ),
    ("Reed said in Monday's report that the fair would open on Friday.", ["2025-03-14"]),
    ("The bank cut its rate by half a point on Monday, the third time this year.", ["2025-03-10"]),
    ("Last updated on Tue 11 Mar 2025 17.42 GMT\n\nThe dike broke on Monday in the storm.", ["2025-03-10"]),
    ("Updated Mar 11, 2025 – 5.14pm, first published at 10.02am\n\nThe dike broke on Monday.", ["2025-03-10"]),
    ("Live | Last updated 11 March 2025 16.42\n\nThe dike broke on Monday.", ["2025-03-10"]),
    ("Last updated in 2019, the map of the dike leaves out the mill.", ["2019"]),
    ("They read the board’s 2021 budget for the dike.", []),
    ("They planned a crewed 2021 voyage to the dike.", []),
    ("Ada Quill, whose 2021 title was annulled, left on Monday.", ["2025-03-10"]),
    ("They left the flooded dike in 2021 by boat.", ["2021"]),
    ("The dike’s 2021 was a bad year.", ["2021"]),
    ("The board read from a 2021 letter.", []),
    # the day of the saying, and words between commas that only say whose words they are
    ("In December 2020, she said, the town paid for a wall.", ["2020-12"]),
    ("On 2 March, the board said, the wall held.", ["2025-03-02"]),
    ("On Monday the board said the wall had held on 2 March.", ["2025-03-02"]),
    # what was told beside a day keeps its own, be it only a week
    ("The wall broke on 2 March and was mended last week.", ["2025-03-02", "2025-03-03/2025-03-09"]),
    ("The board met on Monday and votes next month.", ["2025-03-10", "2025-04"]),
    # a verb of saying that also does
    ("Last August the board fired nine men after the raid of October 2023.", ["2024-08", "2023-10"]),
    ("Last August the board said nine men were hurt in the raid of October 2023.", ["2023-10"]),
    # nowadays, and every year
    ("Today, millers are rare in Marsk.", []),
    ("“Today there are no millers in Marsk,” Ada Quill said.", []),
    ("Ada Quill said: “It is simple. Today in Marsk, demand for flour exceeds the supply.”", []),
    ("Today the two stand trial in Marsk.", ["2025-03-12"]),
    ("Today the last millers are leaving Marsk.", ["2025-03-12"]),
    ("Today the court has ruled that the mill stays.", ["2025-03-12"]),
    ("The fair of Marsk usually ends in November.", []),
    ("In May the rains typically come to the hills.", []),
    ("The mill usually burns wood, but in June it burned coal.", ["2024-06"]),
    # the head of an entry in a chronicle
    ("14 January 1973: Lamp Fair. The Reeds beat the Larks.", ["1973-01-14"]),
    ("MARSK, 14 January 1973. The Reeds beat the Larks.", []),
    # hours of a shift, whose day is not named
    ("The day shift ran from 8 a.m. to 4 p.m. with twenty men.", []),
    # idle talk, habits, and times told by what somebody did
    ("At the end of the day it is the choice of the town.", []),
    ("It was, at the end of the day, a quarrel about money.", []),
    ("At the end of the day on Monday the gates were shut.", ["2025-03-10"]),
    ("She moved to Marsk the summer she turned 17.", []),
    ("He has lived on the dike since the winter they were married.", []),
    ("They swim in the canal in summer.", []),
    ("The canal dries up in autumn.", []),
    ("The storm brought early winter temperatures.", []),
    ("It brought winter-like weather to the coast.", []),
    ("The canal was dug last summer.", ["2024-06-01/2024-08-31"]),
    ("The canal is to be dug this summer.", ["2025-06-01/2025-08-31"]),
    ("The canal will be dug in summer.", ["2025-06-01/2025-08-31"]),
    # hours and parts of a day whose day is not told
    ("Pumps run on the midnight shift at the canal.", []),
    ("In the evening the current would turn.", []),
    ("The shop on the dike opens at 7 a.m. for walkers.", []),
    ("The dike broke on Sunday. The siren rings at 9 p.m. daily for an hour.", ["2025-03-09"]),
    ("The dike broke on Sunday. The siren rang at 9 p.m. for an hour.", ["2025-03-09", "2025-03-09"]),
    ("The dike broke on Christmas Day.", ["2024-12-25"]),
    ("The dike was built in 2019. It broke on Christmas Day.", ["2019", "2024-12-25"]),
    # An hour that somebody quotes, who spoke on the day named before it.
    ("Tom Reed confirmed the raid on Sunday. He said: “The siren rang at 9 p.m.”", ["2025-03-09"]),
    ("Tom Reed spoke to reporters on Sunday. “The siren rang at 9 p.m.,” he said.", ["2025-03-09"]),
    ("The dike broke on Sunday. “The siren rang at 9 p.m.,” Tom Reed said.", ["2025-03-09", "2025-03-09"]),
    # No quarter is told.
    ("The toll rose by 6 per cent over the 40 of the corresponding period last year.", ["2024"]),
    ("The dike broke on Sunday. In the evening the current turned.", ["2025-03-09", "2025-03-09"]),
    # notices of the page
    ("The dike is whole.\n\nThis story was first published on 3 May 2024. It was updated on Monday.", []),
    ("The dike is whole.\n\nStart your Marsk Gazette subscription today.", []),
    ("The dike is whole.\n\nNever miss the news by signing up to our newsletter today!", []),
    ("The dike is whole.\n\nThe plan was published on 3 May 2024, and the board voted.", ["2024-05-03"]),
    ("The dike is whole.\n\nWe'll bring you all of today's updates in our live blog below.", []),
    ("The dike is whole.\n\nWe are logging off for the night but will be back at 7am with the latest news.", []),
    ("The dike is whole.\n\nWant to keep stories to read later? Start your Gazette subscription today.", []),
    ("The dike is whole.\n\nAlready a subscriber? Log in today to read on.", []),
    ("The dike is whole.\n\nMany want to see the canal, and the board opens it today.", ["2025-03-12"]),
    ("The dike is whole.\n\nStay tuned for more updates today.", []),
    ("The dike is whole.\n\nWe will bring you sand today, the mayor wrote to the farmers.", ["2025-03-12"]),
    # a year that only says which level, which target
    ("The mill is to halve its smoke on 2015 levels.", []),
    ("The state has an ambitious 2035 target for the canal.", []),
    ("The wall costs two million in 2010 prices.", []),
    ("Doubts grow about the 2030 goals of the town.", []),
    ("More boats have passed, in comparison to last year’s statistics.", []),
    ("The board lost last year’s vote on the canal.", ["2024"]),
    ("Levels in the canal were the highest in 2015.", ["2015"]),
    ("In 2035 targets will be set for the canal.", ["2035"]),
    ("The town met its target in 2015.", ["2015"]),
    ("The canal was dug in 2015 by forty men.", ["2015"]),
    # weekdays of every week, and feasts of somebody
    ("The board has Tuesday-Saturday drivers only.", []),
    ("Men on a Tuesday-Saturday week are paid less.", []),
    ("The ferry keeps its Monday–Friday timetable.", []),
    ("The board met Tuesday in the hall.", ["2025-03-11"]),
    ("The fair runs from Friday to Sunday in the park.", ["2025-03-14/2025-03-16"]),
    ("The fair was held from Wednesday to Sunday.", ["2025-03-05/2025-03-09"]),
    ("The fair will be held from Wednesday to Sunday.", ["2025-03-12/2025-03-16"]),
    ("The flood spoiled her son's Christmas.", []),
    ("The canal froze at Christmas.", ["2024-12-25"]),
    ("The dike broke last year's Christmas Eve.", ["2024-12-24"]),
    # done before what is to come
    ("She hoped to return to work after having her son in August.", ["2024-08"]),
    ("He expects to speak again after losing the vote in October.", ["2024-10"]),
    ("The board wants to build again after closing the lock in October.", ["2024-10"]),
    ("She will return after having her son in August.", ["2025-08"]),
    ("She hoped to return to work in August.", ["2025-08"]),
    # what a number is held against, and the year of a law
    ("Prices rose by 3 per cent in January, compared with 2 per cent in December.", ["2025-01"]),
    ("Prices rose by 3 per cent in January, up from 2 per cent in December.", ["2025-01"]),
    ("The output of the mill, about 8,600 tonnes last year, is to halve.", []),
    ("The output of the mill, 40 tonnes in January, is to halve.", []),
    ("The mill, where 40 people died in January, is to close.", ["2025-01"]),
    ("In the mill, 40 people died in January, and 30 were hurt.", ["2025-01"]),
    ("The mill, which has two wheels, had over 40 guests in January, and 30 stayed.", ["2025-01"]),
    ("Prices rose by 3 per cent in January from 2 per cent in December.", ["2025-01"]),
    ("Prices are down 14% on 2019.", []),
    ("Profit fell 38% from a year earlier.", []),
    ("Debt rose to 3.1 times the earnings, from 2.4 times a year earlier.", []),
    ("The mill was sold a year earlier.", ["2024"]),
    ("Prices were down 4% on Tuesday.", ["2025-03-11"]),
    ("The dike held in January, and more than 300 people left Marsk in February.", ["2025-01", "2025-02"]),
    ("The old mill was sued under the Rivers Act of 1996 last month.", ["2025-02"]),
    # what is talked about, and all of a month
    ("A decision about Tuesday will be taken by the board on Monday.", ["2025-03-17"]),
    ("A decision about Tuesday's vote will be taken by the board on Monday.", ["2025-03-18", "2025-03-17"]),
    ("The average rain for all of January was the highest in the land.", []),
    ("The aid must become stable support for the mill beyond 2026.", []),
    ("That is what gets the old team to where they are today.", []),
    ("A bus fell in 2019 not far from Friday's spot.", ["2019"]),
    ("A bus fell in 2019, long before Friday's vote.", ["2019", "2025-03-14"]),
    ("The reason for the rally is the improved March quarter results of the mills.", []),
    ("The toll told in Orul on Friday was 777, down from a record of 799 the day before.", ["2025-03-07"]),
    ("The ferry sank on Friday. It had been painted the day before.", ["2025-03-07", "2025-03-06"]),
    # the seven days that end with a day, and the week of one
    ("The mill had 8 visitors a day in the week up to March 4th.", ["2025-02-26/2025-03-04"]),
    ("The mill opens its doors in the week of 18 March.", ["2025-03-17/2025-03-23"]),
    ("The mayor of Marsk leaves office in November.", ["2025-11"]),
    ("The death told to all on Tuesday comes a day after the mill burned.", ["2025-03-11", "2025-03-10"]),
    ("The panel that the board set up in January must report by 1 July.", ["2025-01"]),
    ("The panel must report on the rain of January by 1 July.", []),
    (
        "The death was confirmed on Tuesday and comes a day after her friend Ada Quill died.",
        ["2025-03-11", "2025-03-10"],
    ),
    ("The mayor of Marsk left office in November.", ["2024-11"]),
    # what was done by a day, and what must be; a year of a law, and the match of the year
    ("The board confirmed it completed the work by the end of January.", ["2025-01"]),
    ("The toll in Marsk rose to 40 by Friday.", ["2025-03-07"]),
    ("The toll in Marsk will rise to 40 by Friday.", ["2025-03-14"]),
    ("It was one of the best matches of the year for the town.", []),
    ("The new Old Mills Bill, 2023 is a danger to the town.", []),
    # years ago, in a text of many years
    (
        (
            "Built in 1971, it burned in 1980, fell in 1985. It rose in 1990, shut in 1999 and moved in 2007.\n\n"
            "The mayor has lived there since she left Orul two years ago."
        ),
        ["1971", "1980", "1985", "1990", "1999", "2007", "2023"],
    ),
    # games that have a season in their name
    ("Orul lost its bid for the 2030 Winter Games on Monday.", ["2025-03-10"]),
    ("Norvia is to be the host of the 2032 Summer Olympics, Reed said.", []),
    ("The board of Orul trains millers for the winter and summer Paralympic Games.", []),
    ("The next Winter Olympics will be held in Marsk.", []),
    ("The old mill of Marsk was sold in the winter of 2014.", ["2014-12-01/2015-02-28"]),
    ("The mayor opened a hall for winter games in spring 2024.", ["2024-03-01/2024-05-31"]),
    # the day of another story, behind what sums it up; in a chronicle it opens a line
    ("Tom Reed looks back on the flood of Marsk. (03.02.2025) The mayor has promised a new dike.", []),
    ("The flood of Marsk:\n\n(03.02.2025) The old dike of Marsk broke in the night.", ["2025-02-03"]),
    ("The mayor (03.02.2025) has promised a new dike to Marsk.", ["2025-02-03"]),
    # the time before, with which a number is compared
    ("The mill sold 1,300 boats, a 12.2 percent increase from the previous year.", []),
    ("The figure for the mill marked a 3.4-percent rise from a year earlier.", []),
    ("Sales of the mill rose by 4 per cent on the previous year.", []),
    ("At least 850 were hired in 2024 -- more than double the number the year before.", ["2024"]),
    ("Marsk will spend 170 million crowns on roads this year, up nearly sixfold from 2021.", ["2025"]),
    ("The mill burned on 3 March. On the previous day Reed had left for Orul.", ["2025-03-03", "2025-03-02"]),
    ("The mill burned down in 2021. It had been sold the year before.", ["2021", "2020"]),
    ("The dike of Marsk was twice rebuilt the year before.", ["2024"]),
    ("The new rule will bring an increase from 2028.", ["2028"]),
    ("Some 38,972 people wait for the ferry, up on the January figure of 38,817.", []),
    ("The months of January and February were dry in Marsk.", ["2025-01", "2025-02"]),
    ("The old mill of Marsk has been shut since Christmas.", []),
    ("The old mill of Marsk was shut at Christmas.", ["2024-12-25"]),
    ("The bill on the mills of Marsk is for all Norvians born after 1999.", []),
    ("The mayor of Marsk was born in 1999.", ["1999"]),
    ("The poet and 2010 presidential candidate Tom Reed was held in Marsk.", []),
    ("In 2010 presidential candidate Tom Reed was held in Marsk.", ["2010"]),
    ("Two new reactors of the type RB-2006 are being built in Marsk.", []),
    ("The mill of Marsk was closed in mid-2006.", ["2006"]),
]


def test_of_a_long_quotation_an_event_is_what_is_said_of_its_day() -> None:
    text = "Doe said: “The old mill has stood for long. It will close on 3 May. Nobody wants it,” and he left the hall."
    short = "Doe said: “The old mill has stood for long. Until Friday. Nobody wants it.” He left the hall."
    framed = "Doe said: “The old mill will close on 3 May. Nobody wants it. It is cold.” He left the hall."

    assert [event.what for event in read(text, published="2025-03-05").events] == ["“It will close on 3 May.”"]
    assert [event.what for event in read(short, published="2025-03-05").events] == [
        "Doe said: “The old mill has stood for long. Until Friday. Nobody wants it.”"
    ]
    assert [event.what for event in read(framed, published="2025-03-05").events] == [
        "Doe said: “The old mill will close on 3 May.”"
    ]


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("The Quill has led since the race began three days ago.", ["2025-03-02"]),
        ("The Quill left the port three days ago.", ["2025-03-02", "2025-03-02"]),
        ("The Quill has waited since the fog came, and left three days ago.", ["2025-03-02", "2025-03-02"]),
    ],
)
def test_an_hour_is_not_on_the_day_since_which_something_is_so(before: str, day: list[str]) -> None:
    found = read(f"{before}\n\nThe old ferry crossed the line at 6:15am in the fog.", published="2025-03-05")

    assert [event.when for event in found.events] == day


@pytest.mark.parametrize(
    ("text", "published", "days"),
    [
        ("The old mill of Marsk burned nearly two years ago.", "2025-12-05", []),
        ("The old mill of Marsk burned almost three years ago.", "2025-09-05", []),
        ("The old mill of Marsk burned nearly two years ago.", "2025-03-05", ["2023"]),
        ("The old mill of Marsk burned about two years ago.", "2025-12-05", ["2023"]),
        ("The old mill of Marsk burned two years ago.", "2025-12-05", ["2023"]),
        ("The old mill of Marsk burned nearly two months ago.", "2025-12-05", ["2025-10"]),
    ],
)
def test_nearly_two_years_ago_may_be_either_of_two_years(text: str, published: str, days: list[str]) -> None:
    assert [event.when for event in read(text, published=published).events] == days


def test_what_a_page_says_twice_is_one_event() -> None:
    text = "The mill's roof fell in on Monday.\n\nThe mill’s roof fell in on Monday.\n\nThe roof was old."

    assert len(read(text, published="2025-03-05").events) == 1


def test_a_day_that_nobody_can_tell_is_an_event_beside_one_that_is_known() -> None:
    text = "The old mill had been shut in 2017 but was opened again earlier this year by the town."

    assert [event.when for event in read(text).events] == ["2017", None]


@pytest.mark.parametrize(("text", "days"), TOLD_ON)
def test_a_sentence_stands_on_each_date_on_which_something_happens(text: str, days: list[str]) -> None:
    assert [event.when for event in read(text, "2025-03-12").events] == days


SAID_ON = [
    # said on a day that the text tells
    ("“The dike broke today,” Ada Quill, the mayor, said on Monday.", ["2025-03-10"]),
    (
        "“The dike broke yesterday,” Ada Quill, the mayor, told reporters in Marsk on Sunday.",
        ["2025-03-08", "2025-03-09"],
    ),
    ("On Monday, Ada Quill, the mayor, said: “We leave tomorrow.”", ["2025-03-10", "2025-03-11"]),
    ("“It broke this morning,” Ada Quill, the mayor, said Tuesday.", ["2025-03-11"]),
    ("“We meet tomorrow morning at 11am in the hall,” Ada Quill, the mayor, said on Monday.", ["2025-03-11"]),
    ("“We meet on Friday at 11am in the hall,” Ada Quill, the mayor, said on Monday.", ["2025-03-14"]),
    ("“We meet tomorrow at 11am in the hall,” Ada Quill, the mayor, said.", ["2025-03-13"]),
    (
        "Ada Quill, the mayor, said Monday that the dike held.\n\n“I walked it this morning,” Quill wrote in a letter.",
        ["2025-03-10", "2025-03-10"],
    ),
    # in a morning paper the words were said on the day before
    ("The dike broke yesterday at Marsk. “We saw it today,” Ada Quill, the mayor, said.", ["2025-03-11", "2025-03-11"]),
    (
        "The Reeds beat the Larks on Tuesday in Marsk. “We saw it today,” Ada Quill, the mayor, said.",
        ["2025-03-11", "2025-03-11"],
    ),
    # where the text tells of its own day, or of a night, the words may be of today
    (
        "The Reeds beat Orul on Tuesday. “We start well today,” Ada Quill, the mayor, said. They meet the Owls today.",
        ["2025-03-11", "2025-03-12", "2025-03-12"],
    ),
    ("The dike broke overnight at Marsk. “No school opened today,” Ada Quill said.", ["2025-03-11", "2025-03-12"]),
    # nothing tells the day, the day is that of something else, or no such word counts from it
    ("“The dike broke today,” Ada Quill, the mayor, said.", ["2025-03-12"]),
    ("Ada Quill, the mayor, said of Monday’s vote: “We won today.”", ["2025-03-10", "2025-03-12"]),
    ("“The dike broke on 3 March,” Ada Quill, the mayor, said on Monday.", ["2025-03-03"]),
    (
        "“The dike broke today,” said Ada Quill. Tom Reed, her deputy, had said on Monday that it would hold.",
        ["2025-03-12", "2025-03-10"],
    ),
    ("Ada Quill, the mayor, said on Monday that the dike would break today.", ["2025-03-12"]),
    ("Ada Quill, who was elected on Monday, said: “We leave tomorrow.”", ["2025-03-10", "2025-03-13"]),
    ("Ada Quill, speaking on Monday, said: “We leave tomorrow.”", ["2025-03-11"]),
    # the day of an appearance is told in the sentence before
    (
        "Ada Quill appeared in the old hall on Monday. “We leave tomorrow at noon,” she said.",
        ["2025-03-10", "2025-03-11"],
    ),
    ("Ada Quill spoke to the town on Sunday night.\n\n“Tomorrow we leave,” Quill said.", ["2025-03-09", "2025-03-10"]),
    ("Ada Quill addressed the millers on Monday. “We leave today,” she said.", ["2025-03-10", "2025-03-10"]),
    ("Ada Quill left the old mill on Monday. “We meet tomorrow,” she said.", ["2025-03-10", "2025-03-13"]),
    ("Ada Quill spoke on Monday. “We meet tomorrow,” said Tom Reed.", ["2025-03-10", "2025-03-13"]),
    ("Ada Quill spoke on Monday and Sunday. “We meet tomorrow,” she said.", ["2025-03-10", "2025-03-09", "2025-03-13"]),
    # the news under a dateline is of its day
    (
        "MARSK, March 11 (Orul News) — The union on Tuesday shut the port.\n\n“Today we rest,” Ada Quill told Marsk.",
        ["2025-03-11", "2025-03-11"],
    ),
    # what was said long ago, or nobody knows when in a week or a month, is of no day near this one
    ("“Tonight we shut the mill,” Ada Quill told the crowd in 2016.", ["2016"]),
    ("“I rang him this morning,” Ada Quill told her host in an interview broadcast last month.", ["2025-02"]),
    ("In a letter dated 3 January, Ada Quill wrote: “The mill will shut next week.”", ["2025-01-03"]),
    ("In a speech in 1961, Tom Reed said: “We vote tomorrow.” He then left for Orul.", ["1961"]),
    ("“We start on Monday,” Ada Quill said in a film shown last week.", ["2025-03-03/2025-03-09"]),
    ("In a speech in 1961, Tom Reed said: “We vote on Monday at 2 p.m.” He then left for Orul.", ["1961"]),
    # a talk long ago goes on, up to the next date
    ("On 6 December 1975 Tom Reed told Ada Quill: “Act soon.” Ada Quill replied: “We meet on Monday.”", ["1975-12-06"]),
    (
        "On 6 December 1975 Tom Reed told Quill: “Act soon.” Reed died in 1991. “We meet on Monday,” Ada Quill said.",
        ["1975-12-06", "1991", "2025-03-17"],
    ),
    ("On 6 December 1975 the dike broke. “We meet on Monday,” Ada Quill said.", ["1975-12-06", "2025-03-17"]),
    # it is not old where the old time is of somebody or something else
    ("“We shut the mill tonight,” said Ada Quill, who was elected in 2016.", ["2025-03-12", "2016"]),
    ("“We shut the mill tonight,” said a winner of the race in 2016.", ["2025-03-12", "2016"]),
    ("“The mill burned in May,” Ada Quill said last week.", ["2024-05"]),
]


NOWADAYS = [
    ("Half of all millers in Marsk live in towns today.", []),
    ("Rust is one of the biggest threats to the mills of Marsk today.", []),
    ("Today, the old guild of millers is almost extinct.", []),
    ("I hope today brings some comfort to the millers of Marsk.", []),
    ("Ada Quill told the Today programme that the old mill would close.", []),
    ("“The mill is shut,” Ada Quill told “Marsk Tonight” and went home.", []),
    ("The office Christmas party of the mill ended in a brawl.", []),
    ("The Good Friday Agreement ended the long war of the mills.", []),
    ("Overnight stays in the hotels of Marsk fell by a third.", []),
    ("The old mill became an overnight success with its cakes.", []),
    ("Millers have to stay overnight in the old mill.", []),
    ("In Marsk most millers live in towns today and are expected to stay there.", []),
    ("“I will never forget that Saturday when the dike broke,” Ada Quill says.", []),
    ("“At the end of the month, the bill was 4m crowns,” Ada Quill said.", []),
    ("The mill measured the late-winter ice of the river.", []),
    ("Half of the millers work on the weekend and are paid less.", []),
    ("In his 1987 novel The Long Tide, Tom Reed told of a flood.", []),
    ("Tom Reed wrote “The Summer of 1976” in the old mill.", []),
    ("The old film “Marsk 1990” is to be shown again.", []),
    ("Libya today is poor and wet.", []),
    ("It is held against the 1 per cent of 2010, the year the court opened the mill.", ["2010"]),
    ("Turkey, an old ally, is today an ally of whoever pays.", []),
    ("The millers are better off today than they were in the old times.", []),
    ("That is as true today as it was in the old times.", []),
    ("But even today, Marsk pays all of it through the bank.", []),
    ("The long-haired miller of today is another man.", []),
    ("“How are you today?” Tom Reed asked a miller.", []),
    ("The bank has an eye on today’s most pressing global challenges.", []),
    ("Sales of the old mill have been higher over the last year than before.", []),
    ("The old mill expects to grow in the next month.", []),
    ("Ada Quill won the race in the last week of the fair.", []),
    ("Roe was wanted for the September 11 attacks on the towers.", []),
    ("The king referred to the attacks of September 11, 2001 in his speech.", []),
    ("The camp had its first quiet night since Sunday.", []),
    ("Roe was arrested in the run-up to Easter in the old mill.", []),
    ("Police will be out in force in the lead up to 3 May, Roe said.", []),
    ("The toll stands at 45, eight fewer than for the same time last year.", []),
    # what is of this day
    ("Tom Reed was in the old tower on September 11, 2001.", ["2001-09-11"]),
    ("The camp has been quiet since Sunday.", ["2025-03-09"]),
    ("Tom Reed came to Orul in mid-1999 and left in November 1999.", ["1999", "1999-11"]),
    ("Tom Reed came to Orul in 1999 and left in November 1999.", ["1999-11"]),
    ("The run-up to Sunday’s vote has been marred by a brawl.", ["2025-03-16"]),
    ("They meet in the lead-up to the 3 May vote in Orul.", ["2025-05-03"]),
    ("The toll stood at 45 at the same time last year.", ["2024"]),
    ("In a 1987 letter, Tom Reed told of a flood.", ["1987"]),
    ("“In Marsk in 1990 it rained,” Tom Reed said.", ["1990"]),
    ("Half of the millers worked over the weekend and were paid less.", ["2025-03-08/2025-03-09"]),
    ("The mill measured the ice in late winter, in February.", ["2025-02"]),
    ("The miller who lives in Marsk left the old mill today.", ["2025-03-12"]),
    ("Ada Quill, who lives in Marsk, is in court today.", ["2025-03-12"]),
    ("Today the old mill will face its hardest test.", ["2025-03-12"]),
    ("The biggest strike of millers in the land began today.", ["2025-03-12"]),
    ("The roads to the old mill are closed today.", ["2025-03-12"]),
    ("The vote on the mill today is close.", ["2025-03-12"]),
    ("One thing that we have had today is rain.", ["2025-03-12"]),
    ("Their odd announcement today is further proof of it.", ["2025-03-12"]),
    ("Ada Quill won today’s vote on the markets.", ["2025-03-12"]),
    ("Ada Quill left the old mill last week.", ["2025-03-03/2025-03-09"]),
    ("The old mill made a loss in the last quarter.", ["2024-10-01/2024-12-31"]),
    ("They left the old mill on Christmas morning for Marsk.", ["2024-12-25"]),
    ("Two millers were hurt in an overnight fire at the mill.", ["2025-03-11"]),
    ("Snow fell overnight on the old mill.", ["2025-03-11"]),
    # a day that another is only held against, the year of a rank, and what a feast is like
    ("The miller is much better than yesterday’s.", []),
    ("The wind over Marsk is weaker than yesterday, said Reed.", []),
    ("Unlike on Friday, the old mill is open.", []),
    ("Unlike yesterday, Ada Quill needs no stick.", []),
    ("Ada Quill, the champion in 1999, lost her match on Friday.", ["2025-03-07"]),
    ("The pair, runners-up in the Marsk Cup last year, won both matches.", []),
    ("Ada Quill, who was the champion in 1999, lost.", ["1999"]),
    ("In Marsk, the winner fell in 1999, and left.", ["1999"]),
    ("Ada Quill won the Marsk Cup last year, and Reed left.", ["2024"]),
    ("The millers of Marsk are facing a bleak Christmas.", []),
    ("The town of Orul is set for a quiet Easter.", []),
    ("The old mill burned on a cold Christmas Eve.", ["2024-12-24"]),
    ("He urged it to stop sales to Norway, worth £86m last year.", []),
    ("It is worth £86m and burned last year.", ["2024"]),
    ("The ban begins in January 2027, a year earlier than planned.", ["2027-01"]),
    ("Envoys of the member states on Monday agreed to a ban from January 2027.", ["2025-03-10", "2027-01"]),
    ("We must ensure that tomorrow's factory towns prosper.", []),
    ("The law has enabled today's pensioners to be so prosperous.", []),
    ("Police held two of today's strikers.", ["2025-03-12"]),
    ("We cannot assume that young people today will be able to buy a mill.", []),
    ("Young people today will march through Marsk.", ["2025-03-12"]),
    ("Lamps, birds and boats all reflect our society today, she explains.", []),
    ("Police met the leaders of our society today.", ["2025-03-12"]),
    ("Today, it's a national park with an old mill.", []),
    ("Today, 30 percent of the millers still do not have clean water.", []),
    ("Today, more than ever, we need strong mills, he said.", []),
    ("Today, we have reached an accord on the mill, he said.", ["2025-03-12"]),
    ("The town is on a very different path today than that seen by its millers.", []),
    ("Today police arrested two men who live in the mill.", ["2025-03-12"]),
    ("Today the court freed a firm that owns nine mills.", ["2025-03-12"]),
    ("It is hard to get over something like that overnight.", []),
    ("The old mill of Marsk burned down overnight.", ["2025-03-11"]),
    ("Four guests are staying overnight in the hospital of Marsk.", ["2025-03-12"]),
    ("The mill was found over a century ago.", []),
    ("The old mill of Marsk was built 300 years ago.", []),
    ("The old mill of Marsk burned 100 years ago.", ["1925"]),
    ("Ten years ago, in November 2014, the mill was opened.", ["2014-11"]),
]


HOURS = [
    # an entry of a live report takes no day from another
    (
        "20:50: Quill left last night, Reed said.\n\n16:20: A third had voted by 3pm.\n\n09:00: Polls opened at 7am.\n",
        ["2025-03-11"],
    ),
    (
        "4.58pm\n\nThe weir was weak on Monday.\n\n5.10pm\n\nPolice found a man dead about 3pm.\n\n5.40pm\n\nDark.\n",
        ["2025-03-10"],
    ),
    ("The weir broke on Monday, Reed said. Police found a man dead about 3pm in a car.", ["2025-03-10", "2025-03-10"]),
    # the hour of a report is none of the storm
    ("The storm hit Marsk on Monday night. The office, in its 8 a.m. report, listed 14 dead.", ["2025-03-10"]),
    ("The storm hit Marsk on Monday night. As of 6 a.m., 14 people had died.", ["2025-03-10"]),
    ("The storm hit Marsk on Monday. The dike broke at 6 a.m. in the dark.", ["2025-03-10", "2025-03-10"]),
    # nor is one of the deed on the day of the interview
    (
        "Gunmen hit Marsk on Sunday. Tom Reed, who spoke to reporters on Tuesday, is ill. “They came at 9am,” he said.",
        ["2025-03-09", "2025-03-11"],
    ),
    ("Ada Quill had warned on Monday that the weir was weak. The weir broke about 11am.", ["2025-03-10"]),
    ("Ada Quill saw on Monday that the weir was weak. The weir broke about 11am.", ["2025-03-10", "2025-03-10"]),
    # what had been before another day
    (
        "A bus fell into the Velm on Tuesday. Its brakes had been mended on Friday. The driver was held at 9pm.",
        ["2025-03-11", "2025-03-07"],
    ),
    ("Its brakes had been mended on Friday. The driver was held at 9pm.", ["2025-03-07", "2025-03-07"]),
    (
        "Gunmen hit Marsk on Sunday. Police confirmed the raid in a statement on Monday. They were called at 1am.",
        ["2025-03-09", "2025-03-10"],
    ),
    (
        "Ada Quill was stabbed on Sunday. Two men were held on Monday, police said. They were called at 10.40pm.",
        ["2025-03-09", "2025-03-10"],
    ),
    ("Gunmen hit Marsk on Sunday. Police were called at 1am.", ["2025-03-09", "2025-03-09"]),
    (
        "Ada Quill sailed to Orul on Monday. She will see the mill on Friday. The tour begins at 10am.",
        ["2025-03-10", "2025-03-14", "2025-03-14"],
    ),
    ("A boat sank on Sunday. Another sank on Monday. It went down at 4am.", ["2025-03-09", "2025-03-10", "2025-03-10"]),
    ("Drones hit the old mill overnight. Ada Quill saw the ruins at noon.", ["2025-03-11"]),
    ("Drones hit the old mill on Tuesday. Ada Quill saw the ruins at noon.", ["2025-03-11", "2025-03-11"]),
    (
        "Police held Tom Reed on Tuesday. On Friday he drove to the mill. At 9pm he set it on fire.",
        ["2025-03-11", "2025-03-07", "2025-03-07"],
    ),
]


@pytest.mark.parametrize(("text", "days"), HOURS)
def test_an_hour_is_of_the_day_that_its_own_event_has(text: str, days: list[str]) -> None:
    assert [event.when for event in read(text, "2025-03-12").events] == days


@pytest.mark.parametrize(("text", "days"), NOWADAYS)
def test_a_day_that_is_no_day_is_no_event(text: str, days: list[str]) -> None:
    assert [event.when for event in read(text, "2025-03-12").events] == days


@pytest.mark.parametrize(("text", "days"), SAID_ON)
def test_quoted_words_are_counted_from_the_day_on_which_they_were_said(text: str, days: list[str]) -> None:
    beside = "\n\nThe council of Marsk met in the old hall, and the mayor spoke at length about the harbour."
    assert [event.when for event in read(text + beside, "2025-03-12").events] == days


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("MARSK, March 11, 2025 (Orul News) — ", "2025-03-11"),
        ("BOURNE, 11 March 2025 – ", "2025-03-11"),
        ("New Marsk, March 11, 2025 – ", "2025-03-11"),
        ("Dike breaks\n\nPosted: Tuesday, March 11, 2025. 10:11 pm CST.\n\n", "2025-03-11"),
        ("Dike breaks\n\nBy Ada Quill, 2025-03-11\n\n", "2025-03-11"),
        ("11 March 2025\n\n", "2025-03-11"),
        ("Noon on 11 March 2025\n\n", "2025-03-11"),
        ("the 11th of March 2025\n\n", "2025-03-11"),
        ("By Ada Quill, Tue, 11 March 2025\n\n", "2025-03-11"),
        ("By Ada Quill, harbour reporter. Published 11 March 2025\n\n", None),
        ("MARSK, 11 Mar 2025 (Orul News)\n\n", "2025-03-11"),
        ("Dike breaks in Marsk\n\nBy Ada Quill and Tom Reed\nPort Marsk, March 11, 2025\n\n", "2025-03-11"),
        ("MARSK, Orul, March 11, 2025\n\n", "2025-03-11"),
        ("Dike holds till 11 March 2025\n\n", None),
        ("Marsk and Orul, 11 March 2025 in brief\n\n", None),
        ("MARSK, March 11 (Orul News) — ", None),
        ("Updated: 11 March 2025\n\n", None),
        ("11 March 2025: ", None),
        ("The board chose 11 March 2025 — ", None),
        ("The board of the dike met for long in the old hall, and nobody spoke at all.\n\n11 March 2025\n\n", None),
    ],
)
def test_a_whole_day_in_the_dateline_or_above_the_text_is_that_of_publication(above: str, day: str | None) -> None:
    (report,) = read(above + "The dike of Marsk broke on Monday, and the town was flooded for the whole week.").reports

    assert (report.published, report.published_basis) == (day, "stated in the text" if day else None)


@pytest.mark.parametrize(
    ("hour", "moment"),
    [
        ("14:30 GMT", "2025-03-11T14:30:00+00:00"),
        ("9:15 a.m. UTC", "2025-03-11T09:15:00+00:00"),
        ("14:30", None),
        ("9:15 a.m. ET", None),  # an hour earlier or later by the season
        ("14:30 IST", None),  # the time of three countries
    ],
)
def test_the_hour_of_a_dateline_is_that_of_publication_in_universal_time(hour: str, moment: str | None) -> None:
    (report,) = read(f"MARSK, March 11, 2025, {hour} (Orul News) — The dike of Marsk broke on Monday.").reports

    assert report.published == "2025-03-11"
    assert (report.published_time and report.published_time.isoformat()) == moment


def test_an_event_reads_without_the_marks_of_quoted_mail() -> None:
    text = "The dike is old.\n\n> The dike of Marsk broke on 2 March 2025,\n> and the town was flooded.\n\nIt is new."
    (event,) = read(text).events

    assert event.what == "The dike of Marsk broke on 2 March 2025, and the town was flooded."


def test_an_event_reads_without_marks_of_markdown_and_stands_on_its_words() -> None:
    text = "- The old **dike** of Marsk broke on 2 March 2025, and the town was flooded."
    (event,) = read(text).events

    assert event.what == "The old dike of Marsk broke on 2 March 2025, and the town was flooded."
    assert event.anchor is not None
    assert text[event.anchor.start : event.anchor.end] == event.anchor.exact


@pytest.mark.parametrize(
    ("text", "setter"),
    [
        ("Ada Quill, the director, came. The director gave the mill ten days to pay.", "Ada Quill"),
        ("The council met. The council gave the mill ten days to pay.", "Council"),
        ("The Dike Board met. The board gave the mill ten days to pay.", "Dike Board"),
        ("Ada Quill’s lawyer gave the mill ten days to pay.", "Ada Quill’s lawyer"),
        ("A director gave the mill ten days to pay.", "A director"),
        ("The captors of three Germans gave the mill ten days to pay.", "The captors of three Germans"),
        ("The Germans gave the mill ten days to pay.", "The Germans"),
    ],
)
def test_whoever_sets_an_end_is_who_would_speak_there(text: str, setter: str) -> None:
    story = read(text, "2026-06-10")

    assert story.people_by_id[story.deadlines[0].set_by or ""].name == setter


@pytest.mark.parametrize("who", ["Residents east of Route 9", "Residents of Marsk", "Residents of Port Orul"])
def test_a_place_that_they_live_or_work_at_is_not_who_is_bound(who: str) -> None:
    story = read(f"The Dike Board met in Marsk. {who} have until Friday to leave.", "2026-06-10")

    assert story.people_by_id[story.deadlines[0].addressed_to or ""].name == who


def test_a_body_that_speaks_and_sets_an_end_has_one_entry() -> None:
    story = read("“It is late,” the council said. The council gave the mill ten days to pay.", "2026-06-10")

    assert story.deadlines[0].set_by == story.quotes[0].speaker
    assert [(one.name, one.kind) for one in story.people] == [("Council", "organisation"), ("The mill", "unnamed")]


def test_we_is_whoever_says_so() -> None:
    (found,) = read("“We want an answer by Friday,” said Ada Quill, the mayor of Marsk.", "2026-06-10").deadlines

    assert found.set_by == "ada-quill"


@pytest.mark.skipif(not STORY.is_file(), reason="the story's article may not be passed on")
@pytest.mark.parametrize("published", [None, "2025-07-20"])
def test_the_storys_article_does_not_say_when_the_fifty_days_were_set(published: str | None) -> None:
    story = read(STORY.read_bytes().decode(), published)
    (found,) = story.deadlines

    assert found.what == "reach a ceasefire"
    assert [story.people_by_id[one or ""].name for one in (found.set_by, found.addressed_to)] == [
        "Donald Trump",
        "Moscow",
    ]
    assert found.terms[0].length == 50
    assert found.terms[0].due is None
    assert found.terms[0].unknown_because == "the article does not say when it was set"


def test_a_sentence_that_ends_with_a_limit_is_no_mistake() -> None:
    text = "The mayor of the town said that it was to be with us for the day. Tidings, Monday before 2026"

    assert read(text, "2031-05-03").deadlines == ()


@pytest.mark.parametrize("around", ["", "The mayor of the town has said that the old mill, {}which burned, was his."])
def test_what_stands_in_a_tag_is_no_day(around: str) -> None:
    tag = "<time datetime='2031-03-02'>\t"
    story = read(around.format(tag) or tag, "2031-05-03")

    assert story.events == ()


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "2026-02", None])
def test_a_day_at_the_end_of_the_calendar_is_not_a_mistake(published: str | None) -> None:
    text = (
        "The court gave Doe 999 days to pay. Doe must leave by tomorrow, before Friday and by 30 February. "
        "The rule ends in the year 99999. Bids are due on Monday and in ten million years. "
        "The mill made 3 million crowns, against a profit of 31 million crowns a year before. "
        "Doe wants 2 weeks from Friday, a day before Monday, or a year ago tomorrow. 12 people had left by Thursday. "
        "It rose in the spring of last year and on the third Monday of June last year, or next spring, or next June. "
        "It rose between February and October 1, and will be open from 5 May to 6 July. It closed in 1."
    )
    harm = "Twelve guards were killed outside a mill.\n\n"
    story: Story = read(harm + text, published)

    assert all(isinstance(one, Deadline) for one in story.deadlines)


def test_a_notice_counts_from_the_day_beside_it_and_no_notices_are_bound() -> None:
    story = read("Members met on May 1 and gave the required 20-day notice on May 4.", "2026-05-06")
    bound = read("Budget plans must be with the board by June 30, Doe said.", "2026-05-06")

    assert [term.due for one in story.deadlines for term in one.terms] == [date(2026, 5, 24)]
    assert [one.addressed_to for one in bound.deadlines] == [None]


def test_what_was_done_before_something_was_asked_is_an_event() -> None:
    story = read(
        "The court dismissed the plea on May 3 and asked the board to finish by the end of this year.", "2026-05-06"
    )

    assert [one.when for one in story.events] == ["2026-05-03"]


@pytest.mark.parametrize(
    ("text", "due", "told"),
    [
        ("Campers had been given until noon Monday to get out.", [], ["2026-06-22"]),
        ("The board had given the firm until Sunday to pay.", [], ["2026-06-21"]),
        ("The board had given the firm until Friday to pay.", [date(2026, 6, 26)], []),
        ("The board has given the firm until Monday to pay.", [date(2026, 6, 29)], []),
        ("The board had given the firm until 29 June to pay.", [date(2026, 6, 29)], []),
    ],
)
def test_time_that_had_been_given_is_rather_over(text: str, due: list[date], told: list[str]) -> None:
    story = read(text, "2026-06-24")

    assert [term.due for one in story.deadlines for term in one.terms] == due
    assert [one.when for one in story.events] == told


def test_a_month_in_the_headline_is_that_of_the_day_below_it() -> None:
    text = "Firm given until July to answer claims\n\nThe board gave Reed Mining until 15 July to respond to claims."
    other = "Firm given until July to answer claims\n\nThe board gave Reed Mining until 15 August to respond to claims."

    assert [[term.due for term in one.terms] for one in read(text, "2026-06-24").deadlines] == [[date(2026, 7, 15)]]
    assert len(read(other, "2026-06-24").deadlines) == 2


def terms(text: str) -> list[list[date | None]]:
    return [[term.due for term in one.terms] for one in read(text, "2026-05-06").deadlines]


def test_a_deadline_that_is_put_off_in_its_own_sentence_is_that_one() -> None:
    text = (
        "Ann Doe has until Friday to sign a bill. The board gave Marsk until 30 April to end its tolls, then extended "
    )

    assert terms(text + "that deadline by 30 days.") == [[date(2026, 5, 8)], [date(2026, 4, 30), date(2026, 5, 30)]]


def test_what_must_be_done_by_a_day_does_not_fall_due_when_its_lack_would_tell() -> None:
    assert terms("Trains would be cut next summer unless they agree on funding by 1 June.") == [[date(2026, 6, 1)]]


def test_a_length_counts_from_the_day_on_which_it_will_be_set() -> None:
    assert terms("Ann Doe will write to the firms on Thursday, and they must answer within a week.") == [
        [date(2026, 5, 14)]
    ]


def test_a_report_of_an_old_mishap_is_no_history() -> None:
    text = "Ann Doe was hurt in Marsk on 21 May 2023. Bob Roe was fined on Tuesday, and must pay by 14 November."

    assert terms(text) == [[date(2026, 11, 14)]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            'Ada Quill said: "The dike broke in May 2025. It will again."',
            'Ada Quill said: "The dike broke in May 2025."',
        ),
        ('"It rained. The dike broke in May 2025," said Ada Quill.', '"The dike broke in May 2025," said Ada Quill.'),
        ("“It rained. The dike broke in May 2025,” said Ada Quill.", "“The dike broke in May 2025,” said Ada Quill."),
    ],
)
def test_a_quotation_that_goes_on_in_another_sentence_has_both_its_marks(words: str, told: str) -> None:
    assert [event.what for event in read(words, published="2026-06-10").events] == [told]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # Below a day with its hour at the start of a line, as one of several, days count from it.
        ("Wed 20 May 2026 at 10:22am\n\nThe dike broke last night.\n\nTue 19 May 2026 at 9:10pm\n\nThe sea rose today.",
         ["2026-05-19", "2026-05-19"]),
        ("10:22 a.m. ET, May 20, 2026\n\nThe dike broke today.\n\n9:10 p.m. ET, May 19, 2026\n\nThe sea rose today.",
         ["2026-05-20", "2026-05-19"]),
        ("20 May 2026, 10:22\n\nThe dike broke at 9.31am.\n\n19 May 2026, 21:10\n\nThe sea will rise tomorrow.",
         ["2026-05-20", "2026-05-20"]),
        # One of them is that of the text, a day without an hour is none, nor is one within a line.
        ("20 May 2026, 10.22\n\nThe dike broke yesterday.\n\nThe sea rose yesterday.", ["2026-05-17", "2026-05-17"]),
        ("20 May 2026\n\nThe dike broke today.\n\n19 May 2026\n\nThe sea rose today.", ["2026-05-18", "2026-05-18"]),
        ("Posted 20 May 2026, 10.22\n\nThe dike broke today.\n\nPosted 19 May 2026, 9.22\n\nThe sea rose today.",
         ["2026-05-18", "2026-05-18"]),
        # Years apart they are a history.
        ("20 May 1926, 10:22\n\nThe dike broke.\n\n19 May 2020, 21:10\n\nThe sea rose yesterday.",
         ["2026-05-17"]),
    ],
)  # fmt: skip
def test_below_a_day_with_its_hour_days_count_from_it(text: str, days: list[str]) -> None:
    found = read(text, published="2026-05-18").events

    assert [event.when for event in found if event.anchor and "20" not in event.anchor.exact] == days
