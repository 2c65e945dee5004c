"""Who says a number, and which numbers whoever reports adds to what was said."""

import pytest

from briefcli.extract.draft.story import read

SAID = [
    ("A raid left nine guards dead, police said. Marsk riot police stood by.", "Police"),
    ("A raid left nine guards dead, police said. Marsk police stood by.", "Marsk police"),
    ("Ann Doe said she was sad, after early reports had put the dead at nine.", None),
    ("Ann Doe said early reports had put the dead at nine.", "Ann Doe"),
    ("Ann Doe said she was sad, after early risers had put the dead at nine.", "Ann Doe"),
    ("The march goes on.\n\n11.30 Shop owners say 40 carts are gone.", "Shop owners"),
    ("The march goes on.\n\n11.30 — Shop owners say 40 carts are gone.", "Shop owners"),
    ("Analysts at Marsk Securities had expected a loss of 40 carts.", "Analysts at Marsk Securities"),
    ("Analysts at the mill had expected a loss of 40 carts.", "Analysts"),
    ("The Marsk Fishermen's Union said nine mills were shut.", "Marsk Fishermen's Union"),
    # Whoever leaves with a word counts nothing in the next sentence.
    ("Saying that it was late, Ann Doe left. Of the 52 mills, many were shut.", None),
    ("Ann Doe said it had 52 mills.", "Ann Doe"),
    # Who issues a bulletin, and who counts, records or believes a number, or puts something at it.
    ("A bulletin of the health ministry said nine guards had died.", "Health ministry"),
    ("A study of the health ministry said nine guards had died.", None),
    ("A report by the county auditor found that nine mills were shut.", None),
    # Who made, issued or keeps a document, by name, with what it is or whose.
    ("Nine mills shut, according to the latest report of the Marsk Ferry Union.", "Marsk Ferry Union"),
    ("Nine mills shut, according to a study of the Marsk Ferry Union.", None),
    (
        "Nine mills shut, according to the latest report provided by Norway's Ministry of Commerce.",
        "Ministry of Commerce",
    ),
    ("Nine mills shut, according to a white paper on bread issued by the State Council.", "State Council"),
    ("Nine mills shut, according to a white paper on bread in the State Council.", None),
    ("Nine mills shut, according to the survey conducted by data provider Marsk.", "Marsk"),
    ("Nine mills shut, according to the survey conducted by candlelight.", None),
    ("Nine mills shut, according to a tally maintained by Marsk News.", "Marsk News"),
    ("Nine mills shut, a leading bread think tank in Norway said.", "A leading bread think tank"),
    ("Nine mills shut, a leaking bread tank in Norway said.", None),
    ("The ministry counted 41 deaths in jail.", "Ministry"),
    ("The ministry counted on 41 guards.", None),
    ("Police recorded 41 thefts in May.", "Police"),
    ("Marsk Rail recorded 41 sales in May.", None),
    ("The council confirmed 41 deaths.", "Council"),
    ("The council confirmed 41 cooks for the feast.", None),
    ("The Marsk Ferry Union, however, believes that as many as 9,000 families are homeless.", "Marsk Ferry Union"),
    ("Ann Doe spoke. She put the number of those yet to be paid at 650.", "Ann Doe"),
    ("Ann Doe said the mill would sell 40 carts.", "Ann Doe"),
    ("Ann Doe said the flood hit Orul, which lost 40 homes.", "Ann Doe"),
    ("Ann Doe said the flood hit Orul, where 40 homes were lost.", "Ann Doe"),
    ("Ann Doe says she will sell her mill, which employs 40 people.", "Ann Doe"),
    ("Ann Doe said sales rose, a rise of 4 per cent.", "Ann Doe"),
    ("Ann Doe said the dead were found, a day after she counted 40 goats.", None),
    ("Ann Doe said that nine men were held after a mill burned.", "Ann Doe"),
    ("“It is a shame,” Ann Doe said, noting a loss of 40 goats.", "Ann Doe"),
    ("At least 40 homes burned, according to a tally by the Wire news agency.", "Wire news agency"),
    ("Ann Doe spoke. The mill has 300 carts, according to her campaign’s weekend memo.", "Her campaign"),
    ("Ann Doe said the report was late and the mill had lost 40 carts.", "Ann Doe"),
    ("Ann Doe said her report on the mill would count 40 carts.", "Ann Doe"),
    ("Ann Doe said the boy, aged 12, was safe.", "Ann Doe"),
    ("Ann Doe called for 40 mills to be shut.", "Ann Doe"),
    ("Ann Doe said Quill owned less than the $400 estimated by Forbes.", "Forbes"),
    ("Ann Doe said that “the area was empty” and that dozens of families had left.", "Ann Doe"),
    ("According to Ann Doe, crates were spoilt. Some 40 of them were lost.", "Ann Doe"),
    ("According to Ann Doe, crates were spoilt. Some 40 of the cooks were lost.", None),
    ("Marsk Ferry Union figures also show that 40 boats sank.", "Marsk Ferry Union"),
    ("A new Marsk Ferry Union poll released Friday found that 41 boats sank.", "Marsk Ferry Union"),
    ("A 2014 estimate by the Marsk Ferry Union projected that 41 boats would sink.", "Marsk Ferry Union"),
    ("In a recent Marsk Ferry Union survey released on Friday, 41 per cent of cooks said so.", "Marsk Ferry Union"),
    ("In a recent Marsk Ferry Union race held on Friday, 41 per cent of cooks sank.", None),
    ("A new Marsk Ferry Union poll shows that cooks like it. Fifty-one per cent say so.", "Marsk Ferry Union"),
    ("A new Marsk Ferry Union poll shows that cooks like it. Some 41 per cent of cooks back it.", "Marsk Ferry Union"),
    ("A new Marsk Ferry Union poll shows that cooks like it. Some 41 per cent of carts broke.", None),
    ("A new Marsk Ferry Union boat shows that cooks like it. Fifty-one per cent say so.", None),
    ("The Marsk Ferry Union has touted estimates that 40 boats could sink.", "Marsk Ferry Union"),
    ("The Marsk Ferry Union on Sunday released figures showing 40 boats sank.", "Marsk Ferry Union"),
    ("Marsk Ferry Union released figures showing 40 boats sank.", "Marsk Ferry Union"),
    ("The Marsk Ferry Union called for 41 boats.", "Marsk Ferry Union"),
    ("The Marsk Ferry Union has bought figures that 40 boats hold.", None),
    ("The Marsk Ferry Union has released 40 figures of wood.", None),
    ("In a Marsk Post/Orul News poll released Sunday, 8 percent of cooks said they liked gin.", "Marsk Post"),
    ("In a poll conducted by the Marsk Ferry Union, 41 percent of cooks said so.", "Marsk Ferry Union"),
    ("In a poll conducted by the Marsk Ferry Union and Orul News, 41 percent of cooks said so.", None),
    ("Some 41 percent of cooks said they liked gin in a Marsk Ferry Union poll.", "Marsk Ferry Union"),
    ("The bank kept its rate at 6.25 per cent, as expected by cooks in a Marsk Ferry Union poll.", None),
    ("Some 41 cooks ate in a Marsk Ferry Union boat.", None),
    ("A Marsk Ferry Union poll, done by phone in May, showed Reed with 41 percent.", "Marsk Ferry Union"),
    # The one poll that the text has told of.
    ("A Marsk Ferry Union poll showed Reed ahead.\n\nHe sang. The poll found 41 percent for him.", "Marsk Ferry Union"),
    ("A Marsk Ferry Union poll showed it.\n\nHe has 41 percent, according to the poll.", "Marsk Ferry Union"),
    ("An Orul Bank poll showed one, and a Marsk Ferry Union poll showed it.\n\nThe poll found 41 percent.", None),
    ("A Marsk Ferry Union poll showed it.\n\nThe poll found cooks sad that 41 boats sank.", None),
    # Those who answer are no source, but witnesses are.
    ("Most of the cooks said they had only 49 carts.", None),
    ("The majority of cooks said they had only 49 carts.", None),
    ("Voters said they liked gin by 73 percent.", None),
    ("Voters said 40 mills were shut.", "Voters"),
    # What whoever reports puts against it, or somebody else has; what only a bracket is told by.
    ("Ann Doe said she had a mill, but in fact she had 40 mills.", None),
    ("Ann Doe said she had a mill, but that she had sold 40 carts.", "Ann Doe"),
    ("Ann Doe says it is dear and the Marsk Institute has it at $40.", None),
    ("Ann Doe says it is dear and that she bought it at $40.", "Ann Doe"),
    ("His claim is false (cooks lit 81 percent of fires, according to Ann Doe).", "Ann Doe"),
    ("Ann Doe said the cause was odd and, asked how many were left, replied: “There are 40 carts.”", "Ann Doe"),
    ("Carts came late, whereas police counted 410 cooks.", "Police"),
    # Who denies it has no number for it, and who gives another one has not given the first.
    ("Ann Doe confirmed that the mill had sold 40 carts.", "Ann Doe"),
    ("The rebels claim 40 dead, the Marsk Ferry Union admits.", "Marsk Ferry Union"),
    ("Some 40 carts were sold, Ann Doe said on Sunday.", "Ann Doe"),
    # A firm or newspaper that shares a word with somebody.
    ("Mr. Tom Quill left. Mr. Quill sang, and Mr. Quill ate. Quill says it made 40 boats.", None),
    ("Mr. Tom Quill left. Mr. Quill sang, and Mr. Quill says he made 40 boats.", "Tom Quill"),
    ("Tom Quill left. Quill says he made 40 boats.", "Tom Quill"),
    # Who puts a number at what it is.
    ("Losses were put at £140m to £190m by the bakers’ association.", "Bakers’ association"),
    ("Losses were put at £140m by a friend.", None),
    ("The guild pegged the losses at £140m.", "Guild"),
    # Who got hold of a document, which somebody else wrote.
    ("Nine men were held, according to a police report obtained by the Orul Courier.", "Police"),
    ("A police report obtained by the Orul Courier said nine men were held.", "Police"),
]
ADDED = [
    "The Marsk Army has claimed responsibility for a bombing that has left nine bakers dead.",
    "The Marsk Army claimed responsibility for an attack which killed nine bakers.",
    "Ann Doe estimates the loss at a lot, while the guild has calculated it to be around £40m.",
    # How something is that was just named, in the present, of what was said in the past.
    "Ann Doe said she would sell the mill in Orul, which employs 40 people.",
    "Ann Doe said she would sue the council, which owes her £4,000.",
    "Ann Doe said she would sell the mill in Orul, which has 40 floors.",
    # What somebody also did, who was just named; what whoever begged did, too.
    "Ann Doe said she had not left Tom Reed, who also held a rally, drawing 410 people.",
    "Guild men who had begged Tom Reed to run and armed him with a chest of $40 were glad.",
    # What a place is.
    "Ann Doe said she would sell the mill in Orul, a town of 9,000 people.",
    "Ann Doe said she would sell the mill in Orul, an old port town of about 9,000.",
    # When it was said.
    "Ann Doe said the war was over, a day after nine goats were stolen.",
    "The war was over, Ann Doe said, hours after nine goats were stolen.",
    # What somebody meant.
    "“It is a bad idea,” Ann Doe said, referring to Orul and Tarn, partners for more than 30 years.",
    "“It is a shame,” Ann Doe said, referring to the 40 goats.",
    # What a document says of which somebody tells.
    "Ann Doe said that an audit report found the mill had lost 40 carts.",
    # What happened before somebody asked for something, and what follows behind the words that are quoted.
    "Ann Doe called for a ban on carts in May after nine guards were killed.",
    "Ann Doe wrote in an email that “the area was empty” — even though dozens of families lived there.",
    # What others know of something named in passing.
    "Ann Doe says she can close the gap in votes, which stood at 263 on Tuesday, according to the Orul Courier.",
    # Whose lawyer gave a document away.
    # Those told of before, whom somebody only wants.
    "The Marsk Ferry Union asked for remembrance of the 41 who died.",
    # Who somebody is.
    "Ada Quill, 41, was in the mill, Ann Doe said.",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_a_number_is_said_by_whoever_says_the_words_around_it(text: str, expected: str | None) -> None:
    story = read(text)
    names = {one.id: one.name for one in story.people}
    assert [names.get(one.said_by or "") for one in story.figures] == [expected]


@pytest.mark.parametrize("text", ADDED)
def test_whoever_reports_adds_a_number_in_passing(text: str) -> None:
    assert [one.said_by for one in read(text).figures] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A full 79 percent of cooks say they are glad, while only 49 percent of bakers say the same.", None),
        ("Two in three cooks say they are glad, while only 49 percent of bakers say the same.", None),
        ("Some 1,409 teachers said they liked gin, while 95 members liked tea.", None),
        ("One in three said they liked gin, and one in four said they liked tea.", None),
        ("Voters said they liked gin, by 73 percent to 63 percent.", None),
        ("Nine bakers said they liked gin, while 95 members liked tea.", "Nine bakers"),
    ],
)
def test_those_who_answer_a_poll_are_the_source_of_no_number(text: str, expected: str | None) -> None:
    story = read(text, None)
    assert {person.id: person.name for person in story.people}.get(story.figures[-1].said_by or "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels claim 40 dead, the Marsk Ferry Union admits to nine.", None),
        ("The guild counted 40 carts, the Marsk Ferry Union said nine.", "Guild"),
        ("The guild lost 40 carts, the Marsk Ferry Union said nine hours later.", "Marsk Ferry Union"),
    ],
)
def test_whoever_gives_another_number_has_not_given_the_one_before(text: str, expected: str | None) -> None:
    story = read(text, None)
    assert {person.id: person.name for person in story.people}.get(story.figures[0].said_by or "") == expected


def test_whoever_polls_with_another_stands_on_whole_words() -> None:
    story = read("In a Marsk Post/Orul News poll released Sunday, 8 percent of cooks said they liked gin.")

    assert [one.anchor and one.anchor.exact for one in story.people if one.name == "Marsk Post"] == ["Marsk Post/Orul"]
