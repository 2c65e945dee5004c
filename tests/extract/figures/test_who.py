"""Who says the numbers of a text: the body behind the data, unions with whom they speak for, mixed speech."""

import pytest

from briefcli.extract.draft.story import read

WHO: list[tuple[str, list[str | None]]] = [
    # Data have a source.
    ("The rate rose to 6.2 percent, according to data released by the Labour Bureau.", ["Labour Bureau"]),
    ("The rate rose to 6.2 percent, according to data released Tuesday by the Labour Bureau.", ["Labour Bureau"]),
    ("According to figures from the Harbour Office, 40 boats sank.", ["Harbour Office"]),
    ("Some 40 boats sank, according to Ferry Office statistics.", ["Ferry Office"]),
    ("Data from the Labour Bureau show that 4,000 people lost their jobs.", ["Labour Bureau"]),
    ("Figures released by the Harbour Office on Monday showed 40 boats sank.", ["Harbour Office"]),
    ("NHS figures show that 410 beds are empty.", ["NHS"]),
    ("Government figures show that 410 beds are empty.", ["Government"]),
    ("The rate rose to 6.2 percent, according to data.", [None]),
    ("Official figures show that 410 beds are empty.", [None]),
    ("Its own figures show that 410 beds are empty.", [None]),
    ("Figures of eight show that 40 skaters were tired.", [None, None]),
    ("The Labour Bureau lost data. It rained for 40 days.", [None]),
    # Counts of a body's own.
    ("The Health Ministry said 40 boats sank. The ministry's toll included 12 boys.", ["Health Ministry"] * 2),
    ("The Harbour Office’s count stood at 40 boats.", ["Harbour Office"]),
    ("The Labour Bureau’s tally includes 40 clerks.", ["Labour Bureau"]),
    ("The Harbour Office’s official toll reached 40.", ["Harbour Office"]),
    ("The Health Ministry's own count lists 40 boys.", ["Health Ministry"]),
    ("The toll included 40 boys.", [None]),
    ("The storm's toll included 40 boys.", [None]),
    ("Tuesday's toll stood at 40.", [None]),
    ("Orul's toll included 40 boys.", [None]),
    ("The Harbour Office’s toll road reached 40 towns.", [None]),
    # Bodies: bureaus, registries, the military, the world's.
    ("The World Health Organization said 40 boats sank.", ["World Health Organization"]),
    ("The Israeli military said 40 boats sank.", ["Israeli military"]),
    ("The registry said that 410 plots were sold, while 77 plots (0.9%) were withdrawn.", ["Registry"] * 3),
    ("The military boats sank, 40 of them.", [None]),
    ("The military claims office has 40 clerks.", [None]),
    # Speakers who are none.
    ("Among pilots, the number who said they slept badly rose by 12 percent.", [None]),
    ("The share of nurses who said that they left rose by 12 percent.", [None]),
    ("The proportion who say that it rains rose to 40 per cent.", [None]),
    ("Some 660 boats sank, according to one estimate.", [None]),
    ("The nurse who said that 40 boats sank left.", ["The nurse"]),
    # Whole descriptions.
    ("About 200 homes are gone, according to a union speaking for small towns.",
     ["A union speaking for small towns"]),
    ("Some 900 shops closed, according to the body that speaks for small traders.",
     ["The body that speaks for small traders"]),
    ("A group representing pilots said that 40 jets were late.", ["A group representing pilots"]),
    ("Some 40 jets were late, said the association that represents bakers.",
     ["The association that represents bakers"]),
    ("Two officials briefed on the talks said that 40 jets were late.", [None, "Two officials"]),
    ("About 200 homes are gone, according to a union.", ["A union"]),
    ("About 200 homes are gone, according to a woman speaking at the fair.", ["A woman"]),
    ("About 200 homes are gone, according to a union that met on Monday.", ["A union"]),
    # Reported speech around words that are quoted.
    ("Tom Reed said the 40 boats were “gone” by 12 days.", ["Tom Reed", "Tom Reed"]),
    ("Tom Reed met Ada Quill, who said the mill lost “all” of its 12 vans.", ["Ada Quill"]),
    ("Some 40 boats were a “bad idea” for Norway, Ann Doe said Tuesday.", ["Ann Doe"]),
    ("Ann Doe announced that the fee would be 12 crowns, even as Tom Reed saw a “scam”.", ["Ann Doe"]),
    ("Tom Reed called the mill “a wreck” and sold 12 vans.", [None]),
    ("“We lost,” said Tom Reed, whose mill has 12 vans.", [None]),
    ("Ann Doe warned, “I will bring the smoke.” Clerks have questioned 12 men.", [None]),
    ("Some 40 boats sank, according to the media tracking firm Orulwatch.", ["Orulwatch"]),
    # A day behind the verb of saying is not what was said.
    ("Three guards were hurt in Virginia, federal authorities announced Wednesday morning.", ["Federal authorities"]),
    ("Some 40 boats sank, the council confirmed late on Monday evening.", ["Council"]),
    # Names of places that speak to nobody.
    ("“It is dry,” said Tom Reed, the forecaster.\n\nThe northern Halmar Range got 6 inches of snow, he said.",
     ["Tom Reed"]),
    # What goes on behind an attribution between commas, or in a sentence that goes on counting.
    ("Only three mills ran on Monday, Marsk Rail said, carrying 40 guards.", ["Marsk Rail", "Marsk Rail"]),
    ("Some 40 boats sank, the council said on Monday, and nine more sink each day.", ["Council", "Council"]),
    ("Some 40 boats sank, the council said, up from nine in May.", ["Council", "Council"]),
    ("Some 40 boats sank, the council said, though bakers counted nine.", ["Council", None]),
    ("Some 40 boats sank, said Ann Doe, who has nine vans.", ["Ann Doe", None]),
    ("Some 40 boats sank, said Ann Doe, a baker of nine loaves.", ["Ann Doe", None]),
    ("Some 40 boats sank, the council said. A further nine are missing.", ["Council", "Council"]),
    ("Some 40 boats sank, the council said. Of those, nine were new.", ["Council", "Council"]),
    ("Some 40 boats sank, the council said. Boats are dear at £9.", ["Council", None]),
    ("Some 40 boats sank. A further nine are missing, the council said.", [None, "Council"]),
    # A body's own study.
    ("Some 40 boats sank, according to an Orul Bank analysis.", ["Orul Bank"]),
    ("Some 40 boats sank, according to Orul Bank statistics.", ["Orul Bank"]),
    ("Some 40 boats sank, according to an old analysis.", [None]),
    ("An Orul Bank survey found that 40 boats sank.", ["Orul Bank"]),
    ("Some 40 boats sank, an Orul Bank survey found.", ["Orul Bank"]),
    ("Some 40 boats sank, Orul Bank figures showed.", ["Orul Bank"]),
    ("The rate fell to 5.1 per cent, data from the Labour Bureau showed.", ["Labour Bureau"]),
    ("Some 40 boats sank, according to the council's bulletin.", ["Council"]),
    ("Some 40 boats sank, according to a bulletin from the council.", ["Council"]),
    ("A poll of 1,200 cooks by Orul Bank found that 40 boats sank.", [None, "Orul Bank"]),
    ("A poll published in May by Orul Bank gave the guild 40 per cent.", ["Orul Bank"]),
    ("A poll by Orul Bank for the Velm Courier puts the guild on 40 per cent.", ["Orul Bank"]),
    ("Orul Bank said it rained. Its survey found that 40 boats sank.", ["Orul Bank"]),
    ("Reed asked the Velm Guild. Its survey found that 40 boats sank.", [None]),
    ("A survey of nine towns found that 40 boats sank.", [None, None]),
    ("A Monday survey found that 40 boats sank.", [None]),
    ("Norway's figure was 40 per cent.", [None]),
    ("Norway's toll stood at 40.", [None]),
    # Who put it at what it is, and somebody else who puts it otherwise.
    ("The loss was put at £40 million by the Orul Bank.", ["Orul Bank"]),
    ("The loss was put at £40 million by noon.", [None]),
    ("The council put the crowd at 400, organisers at 900.", ["Council", None]),
    ("The council put the crowd at 400, but organisers spoke of 900.", ["Council", None]),
    ("The council put the crowd at 400 and the loss at £900.", ["Council", "Council"]),
    ("Ann Doe said 45 cooks were ill. They include 12 boys.", ["Ann Doe", "Ann Doe"]),
    ("Some 40 boats sank, according to a quick survey.", [None]),
    # A document says nothing by itself, but whoever wrote it does.
    ("A report by Orul Bank said 40 boats sank.", ["Orul Bank"]),
    ("Some 40 boats sank, according to a poll released Tuesday by Orul Bank.", ["Orul Bank"]),
    ("Some 40 boats sank, according to a report that Orul Bank gave to the press.", ["Orul Bank"]),
    ("A poll from the Orul Institute showed that 40 boats sank.", ["Orul Institute"]),
    ("A report by candlelight said 40 boats sank.", [None]),
    ("The report said 40 boats sank.", [None]),
    ("According to court documents, 40 boats sank.", [None]),
    ("Ada Quill’s tax documents say 40 boats sank.", [None]),
    ("The reporter said 40 boats sank.", ["The reporter"]),
    # What whoever reports adds to a wish, and deeds for which there is a verb of saying.
    ("Ann Doe agreed to close the mill after Tom Reed sold 40 boats.", [None]),
    ("Bakers want to ban the mill, which has 40 vans.", [None]),
    ("Ann Doe promised to help although 40 boats sank.", [None]),
    ("Ann Doe agreed to sell 40 boats.", [None]),
    ("Ann Doe promised to sell 40 boats.", ["Ann Doe"]),
    ("The bakers want 40 vans after the storm.", ["The bakers"]),
    ("Ann Doe said that the mill closed after 40 boats sank.", ["Ann Doe"]),
    ("The guild fired nine bakers after clerks found 40 boats sank.", [None, None]),
    ("Ann Doe sang that 40 boats sank.", ["Ann Doe"]),
    # An age before a noun says who somebody is.
    ("Ann Doe said a 15-year-old boy sang.", [None]),
    ("Ann Doe said the boy was 15 years old.", ["Ann Doe"]),
    ("“A 15-year-old boy sang,” said Ann Doe.", ["Ann Doe"]),
    # Those told of before.
    ("Ann Doe said the two bakers sang.", [None]),
    ("Ann Doe said the two sides sang.", [None]),
    ("Ann Doe said two bakers sang.", ["Ann Doe"]),
    ("Ann Doe said the 40 bakers sang.", ["Ann Doe"]),
    ("Ann Doe said the two boats sank.", ["Ann Doe"]),
    ("“The two bakers sang,” said Ann Doe.", ["Ann Doe"]),
    # The office of somebody with a post, and whoever is asked by a firm.
    ("The Marsk Department of Health said 40 men sang.\n\nNine boats sank, the Orul Sheriff's Department said.",
     ["Marsk Department of Health", "Orul Sheriff's Department"]),
    ("The Marsk Department of Health said 40 men sang.\n\nNine boats sank, the department said.",
     ["Marsk Department of Health"] * 2),
    ("Bakers quoted by Quill said that 40 boats sank.", ["Bakers"]),
    ("Officials cited by the Orul Times said that 40 boats sank.", ["Officials"]),
    # Who adds something, or says it in a statement.
    ("At least 40 men were reported lost, the council said, adding that nine sang.", ["Council", "Council"]),
    ("The mayor, Ann Doe, in a statement on Friday said that 40 boats sank.", ["Ann Doe"]),
    ("Ann Doe, who bakes, in an interview said that 40 boats sank.", ["Ann Doe"]),
    ("The mayor, Ann Doe, in a storm said that 40 boats sank.", ["Ann Doe"]),
    # Who gave a number, whose figure it is, and who only doubts it.
    ("Ann Doe doubts the toll of 40 given by the Marsk Ferry Union.", ["Marsk Ferry Union"]),
    ("Ann Doe said the toll of 40 announced on Monday by the Health Ministry was wrong.", ["Health Ministry"]),
    ("Ann Doe said the 40 boats given by night had sunk.", ["Ann Doe"]),
    ("The Harbour Office's figure is 40 boats.", ["Harbour Office"]),
    ("The harbour figure is 40 boats.", [None]),
    ("Ann Doe said nine men had died. The army's figure is 12.", ["Ann Doe", "Army"]),
    # An estimate of several things.
    ("Ann Doe said boats sank. She put the damage to roads and mills at £40m.", ["Ann Doe"]),
    ("Ann Doe said boats sank. She put roads and mills in order for £40m.", [None]),
    # Whoever is quoted goes on without marks.
    ("“It is bad,” said Ann Doe, the baker, noting sales of 12 boats.", ["Ann Doe"]),
    ("“It is bad,” said Ann Doe, selling 12 boats.", [None]),
    # A number that only tells which thing is meant.
    ("Ann Doe said the 25% tariffs on rope were illegal.", [None]),
    ("Ann Doe said that a 25% tariff would hurt.", ["Ann Doe"]),
    ("Ann Doe said that the 25% tariff would hurt.", [None]),
    ("Ann Doe said last year that a 9% wage increase was needed.", ["Ann Doe"]),
    ("Ann Doe said Marsk's 43 per cent target was out of reach.", [None]),
    ("Ann Doe said a £4m plan was ready.", ["Ann Doe"]),
    ("Ann Doe said the £4m in savings was gone.", ["Ann Doe"]),
    ("“The 25% tariffs hurt us,” said Ann Doe.", ["Ann Doe"]),
    # What somebody else did, and what went on meanwhile.
    ("Norway pledged £2 million and Marsk sent 48 bakers.", ["Norway", None]),
    ("Norway pledged £2 million and 48 bakers.", ["Norway", "Norway"]),
    ("The bakers shouted their anger as the council approved 40 homes.", [None]),
    ("The bakers shouted that the mill shut as 40 boats sank.", ["The bakers"]),
    # What others reported, claimed or forecast is not said by whoever puts another number beside it.
    ("Two carts had burned rather than the six reported by residents, Ann Doe said.", ["Ann Doe"]),
    ("Ann Doe said four guards had died, not the nine claimed by local media.", ["Ann Doe"]),
    ("Sales rose by 4 per cent, against a 9-percent rise forecast by the Marsk Guild, Ann Doe said.",
     ["Ann Doe", "Marsk Guild"]),
    ("Ann Doe said nine carts had been stolen by guards.", ["Ann Doe"]),
    ("Ann Doe said nine carts had burned in raids claimed by rebels.", ["Ann Doe"]),
    # For those told of before somebody only wants something.
    ("The bakers have demanded guarantees for the 6,100 cooks at Marsk Mills.", [None]),
    ("Ann Doe promised help for the 400 families in Marsk.", [None]),
    ("Ann Doe asked for the 400 carts to be moved.", [None]),
    ("The bakers have demanded 6,100 guarantees.", ["The bakers"]),
    ("Ann Doe promised 400 families help.", ["Ann Doe"]),
    ("Ann Doe said that the 400 families had help.", ["Ann Doe"]),
    # Which earlier mishap is meant, and how soon before one something was said.
    ("Ann Doe said she had warned the owner of the ferry, which sank in May with the loss of 30 lives.", [None]),
    ("Ann Doe told the court she had mended the bridge, whose collapse in May 2024 claimed 47 lives.", [None]),
    ("Ann Doe told a cook the fan was “mad” less than an hour before a blast killed six guards.", [None]),
    ("Ann Doe said the ferry, which sank on Friday, had 30 dead on board.", ["Ann Doe"]),
    ("Ann Doe said a ferry sank on Friday with the loss of 30 lives.", ["Ann Doe"]),
    ("Ann Doe said the fan was mad an hour before a blast killed six guards.", ["Ann Doe"]),
    # What a body by name has recorded of people harmed, unless others tell of it.
    ("The Marsk Ferry Union has recorded 870 deaths.", ["Marsk Ferry Union"]),
    ("The council has acknowledged nine deaths.", ["Council"]),
    ("The Marsk Ferry Union, in its 8 a.m. report, listed nine deaths.", ["Marsk Ferry Union"]),
    ("The Marsk Ferry Union has recorded 870 deaths, according to the council.", ["Council"]),
    ("Marsk Mills has recorded 870 sales.", [None]),
    ("Ann Doe has recorded nine deaths.", [None]),
]  # fmt: skip
_FILLER = "\n\nThe council of Halmar met in the old hall and the mayor spoke at length about the harbour."


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_a_number_is_said_by_whoever_the_words_name(text: str, expected: list[str | None]) -> None:
    story = read(text + _FILLER, "2026-11-27")
    names = {person.id: person.name for person in story.people}

    assert expected == [names.get(figure.said_by) if figure.said_by else None for figure in story.figures]
