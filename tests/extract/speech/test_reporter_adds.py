"""Where reported words end because the reporter goes on: counts, others, other deeds. All people are invented."""

import pytest

from briefcli.extract import reading

# text, the words reported without marks, their parts joined with “…”
ENDS: list[tuple[str, list[str]]] = [
    # A share of the people asked tells no other counts.
    (
        "Some 52 percent said Ada Quill would be better, compared with 41 percent for Tom Reed.",
        ["Ada Quill would be better"],
    ),
    ("Overall, 42% say they are worried, 34% hopeful.", ["they are worried"]),
    (
        "Half of those asked said they would rather walk, and about the same number would rather drive.",
        ["they would rather walk"],
    ),
    ("Nine in 10 voters say they think she could win, a 16-point margin over Reed.", ["they think she could win"]),
    ("Two thirds say they feel safe, up from half in May.", ["they feel safe"]),
    (
        "Sixty percent of voters said Quill would be better, double the number who said the same of Reed.",
        ["Quill would be better"],
    ),
    (
        "Ada Quill said the mill made 40 boats, compared with 30 in May.",
        ["the mill made 40 boats, compared with 30 in May"],
    ),
    ("Half of the crew said they were paid, but late.", ["they were paid, but late"]),
    ("Two officials said the pier was closed, a 40-day delay in all.", ["the pier was closed, a 40-day delay in all"]),
    ("Half of them said they like walking and about the same numbers would rather drive.", ["they like walking"]),
    (
        "Two thirds said they were worried, and more than 4 in 10 said they would leave.",
        ["they were worried", "they would leave"],
    ),
    ("Half of the crew said they would stay and work on the pier.", ["they would stay and work on the pier"]),
    # Others do or say the same; not what is the custom.
    ("Ada Quill says she wants an inquiry, as have other members.", ["she wants an inquiry"]),
    ("Ada Quill wants an inquiry, as do two of the unions.", ["an inquiry"]),
    (
        "Ada Quill said she would show her papers, as is the custom in Orle.",
        ["she would show her papers, as is the custom in Orle"],
    ),
    ("Ada Quill said the pier was as old as the mill.", ["the pier was as old as the mill"]),
    (
        "Tom Reed said the guild, also known as the Long Table, was closed.",
        ["the guild, also known as the Long Table, was closed"],
    ),
    ("Tom Reed said the board had fought the guild, also known as the Long Table.", ["the board had fought the guild"]),
    # What the speaker does besides stands in the form in which the words are uttered.
    (
        "Ada Quill offers calm, urging voters to look up and promising to mend the roads.",
        ["voters to look up", "to mend the roads"],
    ),
    ("Tom Reed stayed calm, saying the pier was safe and trying to smile.", ["the pier was safe"]),
    ("Tom Reed wrote a letter, citing low wages and growing debts.", ["low wages and growing debts"]),
    ("Tom Reed left the hall, urging people to stop drinking and driving.", ["people to stop drinking and driving"]),
    ("Tom Reed went to Orle to say that the pier was safe and to thank the crews.", ["that the pier was safe"]),
    # “But there is” leads from what would be to what is.
    (
        "The union said that it would back the sale, but there is growing anger in Orle.",
        ["that it would back the sale"],
    ),
    (
        "The union says that the sale is fair, but there is growing anger in Orle.",
        ["that the sale is fair, but there is growing anger in Orle"],
    ),
    (
        "Tom Reed said he would back her, but beyond that, he wants to stay out of it.",
        ["he would back her, but beyond that, he wants to stay out of it"],
    ),
    # What only leads to a clause ends nothing.
    (
        "Tom Reed said that a sale was hard but that if Ada Quill chose one, she should have asked for more.",
        ["that a sale was hard but that if Ada Quill chose one, she should have asked for more"],
    ),
    (
        "The clerk told the guards that sometime in the week that followed, he thought the door was open.",
        ["that sometime in the week that followed, he thought the door was open"],
    ),
    ("Tom Reed said the pier was old if dry, Ada Quill said it was new.", ["the pier was old if dry", "it was new"]),
    (
        "As Tom Reed reported, even if Ada Quill won the vote, she would then need to ask for more.",
        ["even if Ada Quill won the vote, she would then need to ask for more"],
    ),
    (
        "The clerk said he did not recall it, but in an interview said he was ill.",
        ["he did not recall it", "he was ill"],
    ),
    (
        "The clerk said the board had met, and the following day, Tom Reed demanded a vote.",
        ["the board had met", "a vote"],
    ),
    (
        "Tom Reed said he treated the line as a crucial, although brief, chance to meet her.",
        ["he treated the line as a crucial, although brief, chance to meet her"],
    ),
    ("Tom Reed said the pier was safe, although nobody had seen it.", ["the pier was safe"]),
    # Words that are a clause go on to their verb.
    (
        "Tom Reed said the choice to forgo corporate and foreign money had no effect.",
        ["the choice to forgo corporate and foreign money had no effect"],
    ),
    (
        "Tom Reed asked her whether questions about her health and age were fair.",
        ["whether questions about her health and age were fair"],
    ),
    (
        "Tom Reed said the visit to Orle — the biggest town of Marsk — last Friday would earn her much.",
        ["the visit to Orle — the biggest town of Marsk — last Friday would earn her much"],
    ),
    ("Tom Reed called for an inquiry and rejected the offer.", ["an inquiry"]),
    # A perfect goes on with that of the speaker.
    (
        "Ada Quill has said she wants a school in Orle and has praised the board.",
        ["she wants a school in Orle"],
    ),
    ("Ada Quill had said she would visit, and to date has only sent a letter.", ["she would visit"]),
    ("Ada Quill says she has left Orle and has sold her boat.", ["she has left Orle and has sold her boat"]),
    # The reporter tells of the words, or of how others see the matter.
    ("Ada Quill said the wages would fall, comments that were echoed by Tom Reed.", ["the wages would fall"]),
    ("Ada Quill said the wages would fall, something that Tom Reed denied.", ["the wages would fall"]),
    (
        "Tom Reed said quarrels broke out over the deal, which one former aide considered odd.",
        ["quarrels broke out over the deal"],
    ),
    ("Tom Reed said he bought the mill, which the town wanted.", ["he bought the mill, which the town wanted"]),
    (
        "Ada Quill told him that she was sad — the baker also said that the prize was small.",
        ["that she was sad", "that the prize was small"],
    ),
    (
        "She has the kind of job that many economists say is the future in Marsk – she works in a lab.",
        ["is the future in Marsk"],
    ),
    ("Ada Quill pressed for a truce in Marsk despite the rain.", ["a truce in Marsk"]),
    ("Ada Quill promised to work with him despite the rain.", ["to work with him despite the rain"]),
    ("Ada Quill asked Tom Reed about two nurses who said they were hurt.", ["they were hurt"]),
    ("The guild left after the person who posted it was widely condemned.", []),
    # What stands in an aside, or a bracket, ends with it; whoever was told goes on behind “but”.
    (
        "The talk, in which Tom Reed told of it but then announced that he would not pay, was odd.",
        ["that he would not pay"],
    ),
    (
        "Ada Quill repeated her claim that he wants 250 boats (in fact, Tom Reed has proposed buying ten).",
        ["that he wants 250 boats", "buying ten"],
    ),
    ("Ada Quill (who said it was late) left the hall.", ["it was late"]),
    ("Ada Quill said the board (which met in May) was ill.", ["the board (which met in May) was ill"]),
    ("He left after being warned by Tom Reed that it was late, but did nothing.", ["that it was late"]),
    ("Tom Reed is hoping for two things that day.", []),
    ("Ada Quill praised the book she wrote that helped the town.", []),
    ("Ada Quill wrote that helped towns would pay.", ["that helped towns would pay"]),
    ("Already 39 have said they support Tom Reed and 160 have told nobody.", ["they support Tom Reed"]),
    ("At a time when Ada Quill said it was late, Tom Reed left.", ["it was late"]),
    # The clause that opens a sentence, or an aside, ends where the main one begins.
    ("As Ada Quill stood up, refusing to admit that the pier was unsafe, Tom Reed left.", ["that the pier was unsafe"]),
    (
        "Ada Quill, though she praised Tom Reed and said the board should hear him, stopped short of a promise.",
        ["the board should hear him"],
    ),
    (
        "Those who thought they had become citizens were unaware that they had to renew it.",
        ["they had become citizens"],
    ),
    (
        "Ada Quill is a trader who felt she was not heard because she lacked a coat.",
        ["she was not heard because she lacked a coat"],
    ),
    ("He met her with his claim that the pier was safe, or with a call to go.", ["that the pier was safe"]),
    (
        "Ada Quill said she had not seen the fight, and when asked if it was over, she said, “I hope so.”",
        ["she had not seen the fight"],
    ),
]

# text, the words reported without marks, their parts joined with “…”, with their speakers
AROUND: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "At the heart of it, according to Tom Reed, a former envoy, was a decision of the board.",
        [("At the heart of it…was a decision of the board", "Tom Reed")],
    ),
    ("So it makes sense, aides said, for members to wait.", [("So it makes sense…for members to wait", "aides")]),
    ("The pier would close, aides said, for repairs.", [("The pier would close", "aides")]),
    (
        "Part of the trouble, say experts like Tom Reed, a baker, is the ground itself.",
        [("Part of the trouble…is the ground itself", "experts")],
    ),
    (
        "The Orle Ledger reported that during the visit of Ada Quill, Tom Reed repeated his offer.",
        [("that during the visit of Ada Quill, Tom Reed repeated his offer", "Orle Ledger")],
    ),
    (
        "Old towns like Orle (93 percent of voters were old, according to Tom Reed) top the list.",
        [("93 percent of voters were old", "Tom Reed")],
    ),
    ("Most people – 63 percent in 2014, according to Tom Reed – still want it.", []),
    ("The mill – old and cold, according to Tom Reed – was sold.", []),
    ("Her failure hurts her — a poll on Monday showed Ada Quill with the lowest rating of all.", []),
    ("Prices rose in May — by half, a report showed.", [("Prices rose in May — by half", "a report")]),
    ("To the extent that voters know Tom Reed, they may think of him as a friend.", []),
    ("Tom Reed reminded the crews of his plan to mend the pier.", [("his plan to mend the pier", "Tom Reed")]),
    (
        "Tom Reed is reminding voters about the years he had lived in Orle.",
        [("the years he had lived in Orle", "Tom Reed")],
    ),
    (
        "Tom Reed reminded an audience of bakers and cooks that the pier was old.",
        [("that the pier was old", "Tom Reed")],
    ),
    ("Tom Reed reminded the crews to lock the doors.", [("the crews to lock the doors", "Tom Reed")]),
    ("This story has been updated to note that the pier was closed.", []),
    ("Tom Reed wrote to the board to note that the pier was closed.", [("that the pier was closed", "Tom Reed")]),
    ("Ada Quill gave the quarrel as another reason the board and the guild have failed.", []),
]


def _reported(text: str) -> list[tuple[str, str | None]]:
    """What is reported without marks, with who says it."""
    return [
        ("…".join(part.of(text) for part in one.segments), one.speaker and one.speaker.name)
        for one in reading.find(text)
        if one.kind == "indirect"
    ]


@pytest.mark.parametrize(("text", "words"), ENDS)
def test_where_reported_words_end(text: str, words: list[str]) -> None:
    assert [said for said, _speaker in _reported(text)] == words


@pytest.mark.parametrize(("text", "said"), AROUND)
def test_words_around_their_attribution_and_behind_a_hearer(text: str, said: list[tuple[str, str | None]]) -> None:
    assert _reported(text) == said
