"""What a number counts: where the noun phrase behind it ends, and nouns before it that it does not count."""

import pytest

from briefcli.extract import figures

ROWS: list[tuple[str, list[str | None]]] = [
    # A name is no shorter for the words before it.
    ("About 300 friends of the former union leader Tom Albert Reed met.",
     ["friends of former union leader Tom Albert Reed"]),
    ("About 300 friends of the former union leaders met.", ["friends of former union leaders"]),
    # Names and forms like verbs between several and what they are.
    ("Two Orul lobbying firms were paid.", ["Orul lobbying firms"]),
    ("With four Dolnian nominating contests won, Reed leads.", ["Dolnian nominating contests"]),
    ("Reed would send 300 Dolnian ground troops.", ["Dolnian ground troops"]),
    ("Reed bought time in four Super Tuesday states.", ["Super Tuesday states"]),
    ("Women in 46 North Dolnian and Marsk towns must wait.", ["North Dolnian and Marsk towns"]),
    ("It met eleven liberal and Dolnian unions.", ["liberal and Dolnian unions"]),
    ("It met 12 staff and Marsk guards.", ["staff"]),
    ("Thousands of Dolnians seeking work left Orul.", ["Dolnians"]),
    ("Hundreds of Dolnians ground corn in Orul.", ["Dolnians"]),
    ("Two Dolnians lobbying firms were paid.", ["Dolnians"]),
    # What so many did is no thing of which there are many.
    ("Over the years, during which 312 developed heart disease, he slept.", [None]),
    ("The study says 40 lost weight in May.", [None]),
    ("The town has 300 developed sites.", ["developed sites"]),
    ("The clinic holds 12 tagged cattle.", ["tagged cattle"]),
    ("Some 40 armed police came.", ["armed police"]),
    # Adjectives alone are no things.
    ("The board heard seven current and former Quill aides.", ["current and former Quill aides"]),
    ("It met two former first ministers of Orul.", ["former first ministers"]),
    ("It compared ten different online surveys.", ["different online surveys"]),
    ("Reed sold 40 online on Monday.", [None]),
    ("There are 14 more ready to be sent.", [None]),
    ("Reed is only three shy of a seat.", [None]),
    ("The plan for the 12 homeless is late.", ["people displaced"]),
    ("It has one available to guests.", []),
    # A name behind things begins a clause of its own.
    ("Quill listed nine different times Reed has sung in Orul.", ["different times"]),
    ("There are two ways Reed could sing in Orul.", ["ways"]),
    ("The number of Dolnian guests Reed will feed ranges from 100 to 250.", ["Dolnian guests"]),
    ("Quill fed nine Dolnian guests of Reed.", ["Dolnian guests"]),
    ("The club has 12 Quill shares.", ["Quill shares"]),
    # What several do.
    ("Five other states head to the polls.", ["states"]),
    ("It let millions of illegal migrants stay in Orul.", ["illegal migrants"]),
    ("Five other head cooks sang in Orul.", ["head cooks"]),
    ("Nearly a third say they do not know.", [None]),
    ("Nearly a third of sayings are lost.", ["share of sayings"]),
    ("Only 19 support Reed.", [None]),
    ("Four more bringing up the rear sang.", [None]),
    ("Hundreds more showed up to hear Reed.", [None]),
    ("Four more meetings in Orul were held.", ["meetings"]),
    ("Two arms trade fairs in Orul were held.", ["arms trade fairs"]),
    # Numbers of names, and years.
    ("They met at a Group of 20 meeting in Orul.", []),
    ("The Gang of Eight bill failed.", []),
    ("They met at a group of 20 meetings in Orul.", ["meetings"]),
    ("Reed works for the charity One Orul Now in Marsk.", []),
    ("Reed works for one Orul mill in Marsk.", ["Orul mill"]),
    ("Reed dropped his 2013 amendments.", []),
    ("Reed dropped his 2,013 amendments.", ["amendments"]),
    ("In the 1828 race Reed lost.", []),
    ("The 1850 crew of Orul were paid.", ["crew"]),
    ("Orul, a Dolnian colony from 1890 until 1941, is free.", []),
    # Nouns before a number that do not say what it counts.
    ("The statement by the two was read out.", [None]),
    ("None of the four has left Orul.", [None]),
    ("Reed won the support of millions in Orul.", [None]),
    ("Orul has a population of millions.", ["population"]),
    ("They drew crowds of hundreds in Orul.", ["crowds"]),
    ("The list came in addition to 40 in Orul.", ["list"]),
    ("Votes put Reed 12 ahead of Quill.", []),
    # What is worth, given or spent.
    ("Quill put her net worth at $45 billion.", ["net worth"]),
    ("Quill has a $45 billion net worth.", ["net worth"]),
    ("Orul bought a £4m Marsk fund bill.", ["Marsk fund bill"]),
    ("The £4m Reed paid was lost.", [None]),
    ("They paid 50 cents in exchange for milk.", [None]),
    ("Reed put £40m in trade.", ["trade"]),
    ("Reed spent 12 years on the road.", [None]),
    ("Reed got four years on fraud charges.", ["fraud charges"]),
    # Shares of two, and of the second of them.
    ("The poll showed Quill with 46 percent to Reed's 41 percent.", ["Quill", "Reed"]),
    ("The poll showed Quill with 46 percent of Reed's vote.", ["Reed's vote"]),
    ("A poll showed Quill leading Reed among clerks in Orul, 46 percent to 44 percent.", ["Quill", "Reed"]),
    ("The poll shows Quill leading Reed 44 percent to 37 percent.", ["Quill", "Reed"]),
    ("Quill has a lead of 48 percent to 41 percent over Reed, a survey found.", ["lead", None]),
    ("A poll showed the tax cut by 5 percent to 15 percent.", ["tax", "tax"]),
    ("Quill had a 10 percentage-point lead.", ["lead"]),
    # Who gives or shows money; what moved in points; what people do who are counted.
    ("The groups raised more than £3 million from guests.", [None]),
    ("The sale raised more than £3 million.", ["sale"]),
    ("Records show the $204 that Quill raised.", [None]),
    ("The index closed down 24.11 points, or 0.1 percent.", ["index", "index"]),
    ("Reed was up 5 points in Orul.", [None]),
    ("Membership dues start at $100.", ["Membership dues"]),
    ("Some 62 percent of voters saying mills are old are wrong.", ["voters"]),
    ("More than half of its workers support Senator Bo Reed.", ["share of workers"]),
    ("More than half of its support workers left.", ["share of support workers"]),
    # One behind a preposition that looks like a hedge, and one that does something.
    ("Reed is vague about one of the mills.", []),
    ("Reed put her arms around one another.", []),
    ("Reed sings about one man's death.", []),
    ("The bridge was closed for about one evening.", ["evening"]),
    ("Orul is a rich town and one that sings.", []),
    # The people whom a word behind them says to be dead.
    ("The attack left four Dolnians dead.", ["Dolnians killed"]),
    ("The attack left four people dead.", ["people killed"]),
    ("The attack left four others dead.", ["people killed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_number_counts_a_whole_noun_phrase_or_nothing(text: str, expected: list[str | None]) -> None:
    assert [one.concept for one in figures.find(text)] == expected
