"""Words without marks: whole, nothing but them, and of whoever says them. All people and places are invented."""

import pytest

from briefcli.extract import reading

Said = list[tuple[str, str | None]]

# text, the words reported without marks, their parts joined with “…”, with their speakers
WORDS: list[tuple[str, Said]] = [
    # A semicolon in brackets parts no sentence.
    (
        "Marsk met 40 claims of $14 million (13 million euros; 11 million pounds) in May, according to Ann Doe.",
        [("Marsk met 40 claims of $14 million (13 million euros; 11 million pounds) in May", "Ann Doe")],
    ),
    (
        "Ann Doe told the board that she received 400 crowns ($90; 85 euros) for her part in it.",
        [("that she received 400 crowns ($90; 85 euros) for her part in it", "Ann Doe")],
    ),
    ("The pier was old; Ann Doe said it would close.", [("it would close", "Ann Doe")]),
    # What a law or a fire threatens is no speech; nor is whom somebody threatens.
    ("The new school law threatens the old mill.", []),
    ("Ann Doe threatened a mill in Lund.", []),
    ("Ann Doe threatened legal action if the mill closed.", [("legal action if the mill closed", "Ann Doe")]),
    ("Ann Doe threatened a strike.", [("a strike", "Ann Doe")]),
    # A source that opens the sentence ends with its comma.
    ("Now, citing her age, Ann Doe is left to mend the roof.", [("her age", "Ann Doe")]),
    (
        "Rebels shut the pier, Ann Doe said, citing a lack of bread.",
        [("Rebels shut the pier", "Ann Doe"), ("a lack of bread", "Ann Doe")],
    ),
    (
        "Ann Doe told them that 40 had left since the talks began, adding that two had died.",
        [("that 40 had left since the talks began", "Ann Doe"), ("that two had died", "Ann Doe")],
    ),
    # Behind the matter, or the time, of what was said.
    ("On Friday, Ann Doe left with the claims she said earlier in the week regarding the papers she read.", []),
    ("“It is late,” Ann Doe said after her efforts to block the bill were voted down.", []),
    ("“It is late,” Ann Doe said in response to a question when the pier would open and when it would close.", []),
    ("Ann Doe said in a statement the pier had closed.", [("the pier had closed", "Ann Doe")]),
    ("Ann Doe said after the vote the bill would fail.", [("the bill would fail", "Ann Doe")]),
    ("“It is late,” Ann Doe said speaking at a meeting with the bakers who resigned.", []),
    ("Ann Doe said sailing at night is hard.", [("sailing at night is hard", "Ann Doe")]),
    # A noun in front of a colon, and a noun in -s behind a word on it.
    ("More from bakers and media types: A great pier?", []),
    ("Experts say: The pier is old.", [("The pier is old", "Experts")]),
    ("Ann Doe failed in 1986 amid concerns over allegedly racist comments she had made.", []),
    ("Firms are ready for a fight over Marsk-era rules that prohibit bakers from slowing traffic.", []),
    ("Ann Doe lived to regret that remark after a long vote.", []),
    ("Ann Doe regrets that the pier fell.", [("that the pier fell", "Ann Doe")]),
    ("A panel is to look into alleged Marsk thefts.", []),
    ("Let’s say you already went there.", []),
    ("None of them reported serious harm.", []),
    ("One of them reported that it was late.", [("that it was late", "One of them")]),
    # A thing is no clause.
    ("Marsk maintains tight security in Lund but a run of thefts has continued.", []),
    ("Marsk maintains the pier is safe.", [("the pier is safe", "Marsk")]),
    ("Judge Ann Doe heard arguments in a suit brought by the bakers, which is old.", []),
    ("Ann Doe concluded the long talks aimed at ending the strike in Lund.", []),
    ("Ann Doe concluded the pier was old.", [("the pier was old", "Ann Doe")]),
    ("Before Bob Roe came there in May, the town boasted baths, alleys, and towers that were old.", []),
    ("Marsk denied responsibility for the fire and a board in Lund left early.", []),
    # Whoever is quoted speaks.
    (
        "The Ledger quoted union leaders saying the pier would close.",
        [("the pier would close", "union leaders")],
    ),
    ("The Ledger cited nurses as saying the pier was shut.", [("the pier was shut", "nurses")]),
    # What the speaker does besides.
    ("Ann Doe said it was time for a new pier, but released no details.", [("it was time for a new pier", "Ann Doe")]),
    (
        "Ann Doe said the pier was old, but held 40 boats.",
        [("the pier was old, but held 40 boats", "Ann Doe")],
    ),
    (
        "Ann Doe has said she expects a good year but made clear there is a chance of rain.",
        [("she expects a good year", "Ann Doe")],
    ),
    (
        "Ann Doe has said the pier will be mended, in her first comments on the fire since taking office.",
        [("the pier will be mended", "Ann Doe")],
    ),
    (
        "The board said a clerk passed on the files, in a statement accompanying the papers.",
        [("a clerk passed on the files", "board")],
    ),
    (
        "An official said there will be a cut and that most towns will have to save, without offering more details.",
        [("there will be a cut and that most towns will have to save", "An official")],
    ),
    ("Ann Doe called on Bob Roe to go, after accusing him.", [("Bob Roe to go", "Ann Doe")]),
    ("Ann Doe called on Bob Roe to go after losing the vote.", [("Bob Roe to go after losing the vote", "Ann Doe")]),
    ("Ann Doe denied she had left and refused to step down.", [("she had left", "Ann Doe")]),
    ("Ann Doe said she had left and refused to step down.", [("she had left and refused to step down", "Ann Doe")]),
    # All of a list, and of a clause with an aside in it.
    (
        "Ann Doe has vowed to ban cars, shut mills, and tax those who drive.",
        [("to ban cars, shut mills, and tax those who drive", "Ann Doe")],
    ),
    (
        "Nurses called for a boycott of the courts after Bob Roe, a baker freed in May, was held again and jailed.",
        [("a boycott of the courts after Bob Roe, a baker freed in May, was held again and jailed", "Nurses")],
    ),
    (
        "Ann Doe asked for the number of travelers whose boats, such as yachts and punts, were searched.",
        [("the number of travelers whose boats, such as yachts and punts, were searched", "Ann Doe")],
    ),
    ("Ann Doe called for a boycott after she saw the pier, and left.", [("a boycott", "Ann Doe")]),
    (
        "Nurses reported the boy’s mother, Ann Doe, and his aunts, Eva Roe and Sue Roe, were held.",
        [("the boy’s mother, Ann Doe, and his aunts, Eva Roe and Sue Roe, were held", "Nurses")],
    ),
    (
        "Nurses said that they are happy that Ann Doe’s clerk, Tom Poe, and former mayor Bob Roe have agreed to go.",
        [
            (
                "that they are happy that Ann Doe’s clerk, Tom Poe, and former mayor Bob Roe have agreed to go",
                "Nurses",
            )
        ],
    ),
    (
        "Ann Doe says Bob Roe is ill, hoping he will read and cite her letter.",
        [("Bob Roe is ill", "Ann Doe"), ("he will read and cite her letter", "Ann Doe")],
    ),
    # Where and when it was said may be long; what stands in it is no verb of its own.
    (
        "Marsk will show boats at the fair, the group’s clerk said in a letter posted on the site of the ministry.",
        [("Marsk will show boats at the fair", "the group’s clerk")],
    ),
    (
        "At least 40 boats sank, the union said in a damning new report published Monday.",
        [("At least 40 boats sank", "union")],
    ),
    (
        "Fares will not rise, Mayor Ann Doe said following her meeting with the heads of big firms.",
        [("Fares will not rise", "Ann Doe")],
    ),
    ("Ann Doe worked on the pier, the board said.", [("Ann Doe worked on the pier", "board")]),
    ("Ann Doe, a doctor said it was late.", [("it was late", "Ann Doe")]),
    ("Ann Doe said ahead of talks with her rival Bob Roe that it was late.", [("that it was late", "Ann Doe")]),
    (
        "As a source in the guard’s command told Radio Lund, rebels shut the pier.",
        [("rebels shut the pier", "a source")],
    ),
    ("One baker told Radio Lund, however, that there are two boats.", [("that there are two boats", "One baker")]),
    ("Ann Doe told the Salt Board (SB) she was late.", [("she was late", "Ann Doe")]),
    ("Ann Doe told the Salt Board (SB), that she was late.", [("that she was late", "Ann Doe")]),
    ("Ann Doe said Bob Roe, of North Road, Lund, had left.", [("Bob Roe, of North Road, Lund, had left", "Ann Doe")]),
    ("Ann Doe said the two went there.", [("the two went there", "Ann Doe")]),
    ("Ann Doe said no one knows it.", [("no one knows it", "Ann Doe")]),
    (
        "But how much she can pay will tell if it works, Ann Doe said.",
        [("how much she can pay will tell if it works", "Ann Doe")],
    ),
    (
        "Improved guards at the pier since 2015 had ended thefts, Ann Doe added.",
        [("Improved guards at the pier since 2015 had ended thefts", "Ann Doe")],
    ),
    # A post and its holder belong to nobody’s words.
    (
        "Trade will grow, the Marsk minister of roads and rivers, Ann Doe said in May.",
        [("Trade will grow", "Ann Doe")],
    ),
    ("Trade will grow, Marsk’s envoy to Lund, Ann Doe told the Ledger.", [("Trade will grow", "Ann Doe")]),
    (
        "No day has been set, Ann Doe, deputy assistant to the mayor for talks on the roads told the Ledger.",
        [("No day has been set", "Ann Doe")],
    ),
    (
        "It fell on a guard, Bob Roe, the head of roads in Lund said.",
        [("It fell on a guard, Bob Roe", "the head of roads")],
    ),
    (
        "The talks have failed, Marsk’s Minister of Foreign Affairs and Trade Ann Doe said.",
        [("The talks have failed", "Ann Doe")],
    ),
    (
        "The talks have failed, the spokesman for President Ann Doe said.",
        [("The talks have failed", "the spokesman for President Ann Doe")],
    ),
    (
        "The talks have failed, the wife of Marsk President Bob Roe said.",
        [("The talks have failed", "the wife of Marsk President Bob Roe")],
    ),
    ("Radio Lund’s Ann Doe, reporting from Marsk, Orul, said it was late.", [("it was late", "Ann Doe")]),
    # Aims, and what is only asked or would be.
    ("Old boats have lamps to show that they are near.", []),
    ("Closing courts would show that we are ill.", []),
    ("Ann Doe did confirm that she met him in Lund, however.", [("that she met him in Lund", "Ann Doe")]),
    # What is done in kind, ahead of a visit or upon request is not said.
    ("Once Marsk sees that it is under attack, they respond in kind.", []),
    ("Ahead of her first visit to Lund, Ann Doe clarified, telling them, “It is late.”", []),
    ("The rise was slowed by long-term deals, as requested by the board.", []),
    ("It will also encourage the company to cut its costs.", []),
    ("The mayor is on a tour amid a row after the fire, and fears it will last.", []),
    ("The mayor is on a tour, and fears it will last.", [("it will last", "The mayor")]),
    ("A panel is looking into alleged Marsk thefts.", []),
    # Half a clause is none.
    ("She saw her son who, according to Ann Doe, is well.", []),
    ("Bob Roe was a baker and, according to Ann Doe, was held in May.", []),
    (
        "Bob Roe was a baker and, according to Ann Doe, the board held him.",
        [("Bob Roe was a baker … the board held him", "Ann Doe")],
    ),
    ("The pier fell, according to Ann Doe; however, two boats left.", [("The pier fell", "Ann Doe")]),
    ("Ann Doe boasted about her win, refused to go and condemned her critics.", [("her win", "Ann Doe")]),
    ("Ann Doe warned of unsustainably high fares.", [("unsustainably high fares", "Ann Doe")]),
    ("Ann Doe said it would help people to buy and rent.", [("it would help people to buy and rent", "Ann Doe")]),
    # Who a source is, is none of its words.
    ("The pier was closed, according to Ann Doe, a nurse who works in Lund.", [("The pier was closed", "Ann Doe")]),
    ("The pier, according to Ann Doe, a nurse in Lund, was closed.", [("The pier … was closed", "Ann Doe")]),
    (
        "On Saturday, Ann Doe sent notes saying that Bob Roe gave the order, a charge Roe’s team denies.",
        [("that Bob Roe gave the order", "Ann Doe")],
    ),
]


@pytest.mark.parametrize(("text", "said"), WORDS)
def test_words_without_marks(text: str, said: Said) -> None:
    found = [one for one in reading.find(text) if one.kind == "indirect"]
    assert [
        (" … ".join(part.of(text) for part in one.segments), one.speaker and one.speaker.name) for one in found
    ] == said


# an article, and who says what its last sentence reports, “he” where nobody is known
WHOSE: list[tuple[str, str]] = [
    ("“We are ready,” said a Lund official. Orulmore caused a stir last week when he said he would not go.", "he"),
    ("“We are ready,” said Bob Roe. Nobody trusts Orulmore, especially after he said he would not go.", "he"),
    ("“We are ready,” said Bob Roe. Bob Roe left for Orulmore, where he said he would not go.", "Bob Roe"),
    ("“We are ready,” said Bob Roe. It was on Friday when he said he would not go.", "Bob Roe"),
]


@pytest.mark.parametrize(("text", "speaker"), WHOSE)
def test_he_is_nobody_else_behind_a_name_of_which_nothing_is_known(text: str, speaker: str) -> None:
    (found,) = [one for one in reading.find(text) if one.kind == "indirect"]
    assert (found.speaker and found.speaker.name) == speaker
