"""The points of a summary. All people and places are invented."""

import pytest

from briefcli.extract.draft.story import read

LEAD = "The council of Lund voted 12 to 3 on Monday to save the old pier."

# text after the lead, the points after the lead
POINTS = [
    ("Repairs will cost 4 million crowns.", ["Repairs will cost 4 million crowns."]),
    ("But he said it would cost 4 million crowns.", []),
    ("A woman told the council she had 4 boats.", ["A woman told the council she had 4 boats."]),
    ("Now the 34-year-old has a boat that he built.", ["Now the 34-year-old has a boat that he built."]),
    ("A baker of Orul says he gave 4 million.", ["A baker of Orul says he gave 4 million."]),
    ("On Friday the council said he had 4 boats.", []),
    ("The work, he said, would cost 4 million crowns.", []),
    ("Bob Roe wept when he read that it costs 4 million.", ["Bob Roe wept when he read that it costs 4 million."]),
    ("The council of Lund voted 12 to 3 on Monday to save the pier.", []),
    ("“We have 4 million crowns for it and no more,” said Ann Doe. “It will take 2 years to build it.”",
     ["“We have 4 million crowns for it and no more,” said Ann Doe."]),
    ("Will it cost 4 million crowns or will it be 5 million?", []),
    ("Send Facebook Twitter Whatsapp Reddit The mills of Orul cost 4 million crowns.", []),
    ("Facebook, Twitter and the mills of Orul gave 4 million crowns.",
     ["Facebook, Twitter and the mills of Orul gave 4 million crowns."]),
    ("The mills of Orul cost 4 million crowns. (10.01.2017)", []),
    ("Mills of Orul (10.01.2017) cost 4 million crowns.", ["Mills of Orul (10.01.2017) cost 4 million crowns."]),
    ("Shoppers queue in the rain beside the closed pier on Tuesday.", []),
    ("Shoppers look on, and 40 fell ill on Tuesday.", ["Shoppers look on, and 40 fell ill on Tuesday."]),
    ("Ann Doe is the chief baker of the 12 harbour towns.", []),
    ("Ann Doe is the first to give 4 million crowns.", ["Ann Doe is the first to give 4 million crowns."]),
    ("Because the 12 beams of oak are old and very dear.", []),
    ("Rebuilding the 12 beams of oak, however, is very dear.", []),
    ("The head of the 12 harbour towns, Ann Doe, disagreed.", []),
    ("The 12 harbour towns of the coast have agreed.", ["The 12 harbour towns of the coast have agreed."]),
    ("Ann Doe ruled that out “for now”, with 12 beams left.", []),
    ("Ann Doe ruled that 12 beams be of oak.", ["Ann Doe ruled that 12 beams be of oak."]),
    ("Bob Roe, of the 12 harbour towns, disputed that.", []),
    ("Bob Roe denied that, saying he had left 12 beams.", []),
    ("Bob Roe denied that he had left 12 beams.", ["Bob Roe denied that he had left 12 beams."]),
    ("As a result, 12 beams of oak were cut in Orul.", []),
    ("The move comes after 12 beams of oak broke in Orul.", []),
    ("The ship came after 12 beams of oak broke in Orul.", ["The ship came after 12 beams of oak broke in Orul."]),
    ("One such beam of oak broke in Orul in May 2011.", []),
    ("More than half of those were cut from 12 oaks of Orul.", []),
    ("As for the oak, 12 beams were cut in Orul.", []),
    ("Both the oak and the 12 beams were cut in Orul.", ["Both the oak and the 12 beams were cut in Orul."]),
    ("Both men cut 12 beams of oak and left Orul.", []),
    ("At the time, 12 beams of oak were cut in Orul.", []),
    ("Well, 12 beams of oak were cut in Orul.", []),
    ("Well over 12 beams of oak were cut in Orul.", ["Well over 12 beams of oak were cut in Orul."]),
    ("(The council of Orul gave 12 beams of oak.)", []),
    ("As a result of it, 12 beams of oak were cut in Orul.", ["As a result of it, 12 beams of oak were cut in Orul."]),
    ("In return, Orul gave up 12 beams of oak.", []),
    ("Orul sent a similar letter with 12 names to the king.", []),
    ("There was no fire on the 12 beams of oak.", ["There was no fire on the 12 beams of oak."]),
    ("There he gave 4 million crowns for 12 beams.", []),
    ("“They gave 4 million crowns for 12 beams,” said Ann Doe.", []),
    ("“The towns gave 4 million crowns for 12 beams,” said Doe.",
     ["“The towns gave 4 million crowns for 12 beams,” said Doe."]),
    ("A doctor in Orul said he gave 4 million crowns.", ["A doctor in Orul said he gave 4 million crowns."]),
    ("The transport secretary could build the 12 piers that he cut.",
     ["The transport secretary could build the 12 piers that he cut."]),
    ("The 12 towns of the board are the ones that he cut.", []),
    ("But Bob Roe, of the 12 harbour towns, said it is dear.", ["Bob Roe, of the 12 harbour towns, said it is dear."]),
    ("Meanwhile, Bob Roe, of the 12 towns, said it is dear.", ["Bob Roe, of the 12 towns, said it is dear."]),
    ("Meanwhile, the 12 harbour towns said that it is dear.", []),
    ("But the 12 harbour towns of the coast are very far.", []),
    ("But they said that the 12 harbour towns are far.", []),
    ("Still waters of the 12 harbours run deep, Bob Roe said.", []),
    ("From tonight many of them will have 12 beams of oak.", []),
    ("Forty men, 12 of them boys, gave 4 million crowns.", ["Forty men, 12 of them boys, gave 4 million crowns."]),
    ("The following are 12 reports of the harbour board of Orul.", []),
    ("The following 12 reports are of the harbour board of Orul.",
     ["The following 12 reports are of the harbour board of Orul."]),
    ("“We have 4 million crowns for it,” said Doe.\n\nStatement\n\nWe have 4 million crowns for it.",
     ["“We have 4 million crowns for it,” said Doe."]),
    ("It was agreed that 12 beams be of oak.", ["It was agreed that 12 beams be of oak."]),
    ("It was the work of the 12 beams of oak.", []),
    ("One fisherman gave 4 million crowns for it.", ["One fisherman gave 4 million crowns for it."]),
    ("One of the fishermen gave 4 million crowns for it.", []),
    ("As Orul waits, here is what 12 fishermen want to know.", []),
    ("Ann Doe, left, holds a beam as Bob Roe, right, looks at 12 others.", []),
    ("Bob Roe (centre) walks to the 12 beams of oak.", []),
    ("Ann Doe speaks during a fair in Orul, Friday, May 8, 2026, in Orul. A ferry got 60 seats.", []),
    ("Men wait in Orul yesterday for 60 seats. Lower photo shows 12 beams of oak.", []),
    ("Ann Doe with Bob Roe after 12 beams of oak were cut in Orul. Picture: CARL MOE", []),
    ("When that offer of 60 seats failed, Orul sent for 12 judges.", []),
    ("When the offer of 60 seats failed, Orul sent for 12 judges.",
     ["When the offer of 60 seats failed, Orul sent for 12 judges."]),
    (":: Bob Roe gave 4 million crowns for the new ferry.", []),
    ("- Bob Roe gave 4 million crowns for the new pier.", []),
    ("Q: Did it take 3 years?\n\nA: It took 4 years and 2 months.\n\nQ: Is it safe?\n\nA: It has 40 new beams.", []),
    ("> It took 4 years and 2 months in all.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    "opening",
    [
        "Think twice before you throw away an old beam of oak.",
        "As the town of Lund waits, here is what we know about it.",
        "Below are the key days of the old pier of Lund.",
    ],
)
def test_what_only_teases_is_no_lead(opening: str) -> None:
    story = read(f"The pier of Lund is saved\n\n{opening}\n\n{LEAD}\n\nRepairs will cost 4 million crowns.")

    assert LEAD in [point.text for point in story.summary]
    assert [point.rule for point in story.summary if point.text == LEAD] != ["sentence close to the news"]


def test_a_mark_that_is_closed_by_another_tears_no_sentence() -> None:
    lead = "The mayor of Lund said the council had \"hurriedly' closed the old pier."

    assert read(f"The pier of Lund\n\n{lead}\n\nRepairs will cost 4 million crowns.").summary[0].text == lead


@pytest.mark.parametrize(("rest", "points"), POINTS)
def test_points_stand_alone_and_no_two_are_alike(rest: str, points: list[str]) -> None:
    story = read(f"The pier of Lund is saved\n\n{LEAD}\n\n{rest}")

    assert [point.text for point in story.summary] == [LEAD, *points]


def test_a_standfirst_and_the_first_sentence_below_it_are_one_point() -> None:
    top = (
        "Lund is seeking a new law to allow the return of fishing boats to the old harbour amid concern about the pier."
    )
    below = (
        "Lund is looking at a bill to enable the return of fishing boats to its harbour, as Roe seeks money from it."
    )
    repairs = "Repairs of the pier will cost 4 million crowns."

    assert [one.text for one in read(f"Law on boats\n\n{top}\n\n{below}\n\n{repairs}").summary] == [top, repairs]
    assert below in [one.text for one in read(f"Law on boats\n\n{top}\n\n{repairs}\n\n{below}").summary]


def test_points_are_spread_over_the_paragraphs_before_a_paragraph_has_two() -> None:
    of_one = (
        "Ann Doe, who chairs the council of Lund, gave 4 million crowns for oak beams.",
        "The bishop of Lund, Carl Moe, blessed the pier and its 12 lamps before 900 guests.",
    )
    others = [
        "A bakery lent its 2 boats for the work.",
        "Fishermen want a ferry with 60 seats instead.",
        "Schools will be shut for the feast.",
    ]
    story = read("\n\n".join([LEAD, " ".join(of_one), *others]))
    fewer = read("\n\n".join([LEAD, " ".join(of_one), *others[1:]]))

    assert [point.text for point in story.summary] == [LEAD, of_one[0], *others]
    assert [point.text for point in fewer.summary] == [LEAD, *of_one, *others[1:]]


NOTICES = [
    "Police are urging anyone with information about the pier to call 555 0142.",
    "Listen to this article (6 minutes).",
    "Warning: this report contains details that some readers may find distressing.",
    "A version of this article appeared in print on March 10, 2026, on page A1.",
    "Your browser does not support audio. Update it to listen to this story.",
    "You have 2 free articles left this month.",
    "An earlier version of this article misstated the age of the mayor of Lund.",
    "A correction was made to this story on March 9.",
    "This article is more than 5 years old.",
    "This story was updated on Tuesday with a statement of the council.",
    "Sorry, this film cannot be shown in your country.",
    "CORRECTION: An earlier version of this story said that 14 houses were flooded.",
    "Editor’s note: The name of the mayor was spelt wrong in the first version of this report.",
    "Sign up for Lund Morning, our daily newsletter, and never miss a story.",
    "Subscribe to our podcast and hear all about the pier.",
    "Follow our WhatsApp channel for all the news about Lund.",
    "*This piece was originally published in the Lund Courier last year.*",
    "Follow all the latest news from the pier in today’s live blog.",
    "Listen here: The Long Pier, our podcast, asks what a pier costs.",
    "Reprinting anything from this page without permission is theft by law.",
    "Advertisement: The pier of Lund opens again in May for all.",
    "Anyone with information on the fire at the pier is asked to call the police of Lund.",
    "Witnesses who saw the boat are urged to contact Sgt Bob Roe on 555 0100.",
    "Contact Ann Doe at ann.doe@courier.example for more on this.",
    "Customers with questions can call the mill of Lund on 0800 555 0100 at any hour.",
    "Today’s briefing was written by Ann Doe, and edited by Bob Roe of Lund.",
    "Members present: Ann Doe (Chair), Bob Roe, and the clerk of the pier.",
    "Ordered by the House of Commons to be published on 9 March in two volumes.",
    "Carl Moe will be back with you at 6am with more from the pier.",
    "That’s all from us on the pier today, and thanks for reading.",
    "This live blog is now closed, with 40 entries on the pier.",
    "Were you at the pier on Monday? Please share your pictures and stories with us.",
    "Send us your views on the pier of Lund by the end of May.",
    "If you or someone you know has been hurt at the pier, call the 12 helpers of Lund.",
    "See the Lund Courier’s 40 pictures of the week.",
    "A fisherman of Lund looks at 12 boats on the pier on Monday. (AP Photo/Bob Roe)",
    "A fisherman of Lund looks at 12 boats on the pier on Monday. (Bob Roe/Reuters)",
    "Some of the 12 links on this page of the pier are affiliate links.",
    "The post Pier of Lund is saved appeared first on Lund Courier.",
    "Warning: some readers may be upset by details of this report.",
    "For help, call the harbour line on 0800 555 120, which is open 24 hours.",
    "If you need help after the storm, visit the office on the pier.",
    "The Courier is supported by its readers. Please give 5 crowns a month.",
    "This article is for subscribers. Subscribe for 4.99 a month to read on.",
    "We and our 842 partners store and access information on your device.",
    "This story will be updated as more is known about the pier.",
    "Got a tip? Write to Ann Doe at the Courier of Lund.",
    "Do you have a story for us about the pier? Write to desk@courier.example.",
    "Copyright 2026 Lund Courier. All rights reserved for all of its 12 papers.",
    "Reporting by Ann Doe in Lund; additional reporting by Bob Roe; editing by Carl Moe",
    "Image caption, A fisherman of Lund looks at 12 boats on the pier on Monday.",
    "You are receiving this e-mail because you signed up for the 12 letters of Lund.",
    "More details to follow.",
    "Please note: this article was first published in 2019.",
    "Breaking: this story is being updated with news from the pier.",
    "Stay up to date with the app of the Courier: download it here.",
    "Some parts of this talk of 40 minutes have been edited for length and clarity.",
    "Updated 3 hours ago",
    "The original version of this story said that 14 houses were flooded.",
    "Were you on the pier? Tell us what you saw by writing to desk@courier.example.",
    "Reach Ann Doe at ann.doe@courier.example or on 555 0100.",
    "For media inquiries, contact Bob Roe at the harbour office of Lund.",
    "Play the video above to see 12 boats on the pier.",
    "Watch the talk of 40 minutes with the mayor in the player above.",
    "Some names have been changed to protect 12 families of Lund.",
    "Comments have been closed on this report of 12 March.",
    "With reporting from our 12 writers on the coast.",
    "The news of Lund is free to read because of people like you. Please consider a gift of 5 crowns a month.",
    "Privacy notice: newsletters may contain information about 12 charities of Lund.",
    "Quotes delayed at least 15 minutes. Market data by Tickerly.",
    "Low Water is a reader-supported publication. To get new posts, consider becoming a paid subscriber.",
    "Discover the latest from the pier with over 100,000 subscribers.",
    "By signing up, you agree to the 12 rules of the Lund Courier.",
    "Was this page useful? Tell the office of the pier.",
    "We want to hear from you: how has the storm changed the pier for you?",
    "Your weekly letter on the pier, sent to 9,000 inboxes every Friday.",
    "If you are not the intended recipient of this letter, delete it and call the pier.",
    "This summary was generated by a machine and read by 12 editors.",
    "Please refresh for the news of the pier in full.",
    "Article contains spoilers for 12 plays of Lund.",
    "Please be aware that this report contains 12 images of the pier.",
    "This story discusses suicide. If you need to talk, the line of Lund is open all night.",
    "Story highlights: the pier is saved, and 12 boats with it.",
    "In short: the pier of Lund is saved, and nobody pays.",
    "Welcome to the Lund Courier, where we bring you 12 stories of the pier.",
    "The Lund Courier is an independent, nonprofit newsroom of 12 people.",
    "Republish this story of the pier for free.",
    "First published in the Lund Courier, 9 March.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_above_the_lead_is_no_point(notice: str) -> None:
    story = read(f"The pier of Lund is saved\n\n{notice}\n\nLUND — {LEAD}\n\nRepairs will cost 4 million crowns.")

    assert [point.text for point in story.summary] == [LEAD, "Repairs will cost 4 million crowns."]


def test_the_name_of_the_writer_is_no_part_of_a_point() -> None:
    story = read(f"The pier of Lund is saved\n\nBy Ann Doe: {LEAD}")

    assert [point.text for point in story.summary] == [LEAD]


def test_the_first_sentence_may_tell_later_whose_something_is() -> None:
    lead = "Their mill sold and their savings lost, nearly 150 millers of Lund left the town on Monday."

    behind = "The council of Lund has closed the old mill for good."

    assert [point.text for point in read(f"{lead} {behind}").summary] == [lead, behind]
    assert [point.text for point in read(f"The town was quiet. {lead} {behind}").summary] == [behind]


def test_a_headline_that_ends_with_an_abbreviation_is_no_point() -> None:
    story = read(f"Colder Days Are Forecast for the Pier of Lund on Tues.\n\n{LEAD}")

    assert story.title == "Colder Days Are Forecast for the Pier of Lund on Tues."
    title = "Colder Days Are Forecast for Lund after the Storm of Tues."
    assert [point.text for point in read(f"{title}\n\n{LEAD}").summary] == [LEAD]
    assert [point.text for point in story.summary] == [LEAD]


def test_a_headline_with_a_full_stop_is_no_point() -> None:
    assert [point.text for point in read(f"Council of Lund votes to save pier.\n\n{LEAD}").summary] == [LEAD]
    told = "The council of Lund voted on Monday to save the pier."
    assert next(point.text for point in read(f"{told}\n\nRepairs will cost 4 million.").summary) == told


def test_a_sentence_full_of_days_is_no_headline() -> None:
    text = "Concerts are on Saturday 7, Sunday 8 and Saturday 14 November. The choir sings."

    assert [one.when for one in read(text, "2026-03-10").events] == ["2026-11-07", "2026-11-08", "2026-11-14"]


NO_NOTICES = [
    "Articles of the treaty contain 12 rules for the piers of Lund.",
    "Highlights of the fair were 12 boats and a goat of Lund.",
    "In short supply, 12 beams of oak were sent to Lund.",
    "The Lund Courier was published in the town of Orul until 1920.",
    "The harbour of Lund will consider a gift of 5 million crowns from the mill.",
    "Newsletters of the harbour office may contain 12 errors, the mayor said.",
    "Flights from Lund were delayed at least 15 minutes by fog on Monday.",
    "By signing the treaty, Lund agreed to close its 12 piers by June.",
    "The office of the pier was found useful by 40 per cent of Lund.",
    "Discover Mills of Lund told its 12 owners that it would close.",
    "An official of Lund said that the 12 piers were safe.",
    "Summaries of the 12 talks were written by a clerk of the council.",
    "The official website of the council of Lund was down for 12 hours on Monday.",
    "Police are urging anyone with a boat at the pier to stay at home.",
    "An earlier version of the bill left out 12 of the piers, the mayor said.",
    "A correction was made to the map of the pier on March 9.",
    "Update your boat papers by Friday, the harbour office told its readers.",
    "The browser of the council does not support the form, the mayor said.",
    "Readers may find the old book of the pier in every library of Lund.",
    "Anyone with information about the fire has left Lund, the mayor said.",
    "Customers with questions about the fire have left the mill, the mayor said.",
    "A briefing was written by the mayor of Lund on the fire at the pier.",
    "Ordered by the House of Ann Doe in May, the boat sank off Lund on Monday.",
    "Witnesses who saw the boat say it had 12 men in it.",
    "Contact with 12 boats was lost off the pier of Lund.",
    "The live blog of a fisherman of Lund has 12 million readers.",
    "The mill will be back with its old owners in May.",
    "Two articles of the treaty are more than 50 years old.",
    "The video that the council published shows 12 men on the pier.",
    "Watch towers were built on 12 piers of the coast in March.",
    "Correction fluid was found on 40 of the ballots in Lund.",
    "Get-well cards came from 12 towns of the coast on Monday.",
    "Support for the pier fell to 40 per cent in the spring.",
    "Support for the pier has fallen to 40 per cent, according to the latest poll of Lund.",
    "Support has dropped to 40 per cent, according to the latest survey of the Courier.",
    "Share prices of the pier of Lund fell by 12 crowns in the latest session.",
    "Follow-up talks on the pier of Lund will be held in March.",
    "Reprinting the old maps of the pier took 12 weeks in the spring.",
    "Listeners of the town’s radio chose the pier as the best of 40 sights.",
    "Join the army, a poster in Lund has told men for 12 years.",
    "Share prices of the pier of Lund fell by 12 crowns on Monday.",
    "Tell your children, the 12 bakers of Lund were told on Monday.",
    "A fisherman of Lund saw 12 boats on the pier on Monday (photo below).",
    "See-through walls of the pier have cost the town 12 crowns each.",
    "The post of harbour master first appeared on the roll of Lund in 1820.",
    "Warning signs on the pier were missed for 10 years, the mayor said.",
    "Warning: 40 boats are at sea off Lund in the storm.",
    "For help, the mayor turned to the 12 towns of the coast.",
    "If the storm comes back, 40 boats of Lund will be lost.",
    "The council of Lund is supported by 12 towns of the coast.",
    "More details of the 40 lost boats emerged on Monday.",
    "Copyright law was changed for the 12 papers of Lund in 2019.",
    "Reporting by the Courier of Lund led to 4 arrests on Monday.",
    "Edited by Ann Doe, the book of the pier sold 40,000 copies.",
    "Three hours ago the pier of Lund broke in the storm.",
    "Breaking: this storm is the worst that Lund has seen in 40 years.",
    "Stay up to date, the mayor told 40 fishermen of Lund on Monday.",
    "Got a boat, will travel, say 12 fishermen of Lund.",
    "The original version of the bill left out 12 of the piers.",
    "Play stopped at noon as 12 boats came into the latest race.",
    "Tell us the price of the pier, 12 fishermen asked on Monday.",
    "The names of 12 streets have been changed in Lund.",
    "The mayor was the first to comment on the 12 boats.",
]


@pytest.mark.parametrize("lead", NO_NOTICES)
def test_what_only_looks_like_a_notice_may_lead(lead: str) -> None:
    assert [point.text for point in read(f"The pier of Lund is saved\n\n{lead}").summary] == [lead]


NEWS = [
    "The council will pay half of the cost of the pier and the state the rest.",
    "Mayor Ann Doe said repairs of the pier must begin in May.",
    "Engineers closed the pier in the autumn when 2 beams broke.",
    "Shopkeepers of Lund had demanded that the pier be saved.",
]
# what counts less than the news, however many facts it has
BESIDE_THE_NEWS = [
    "In 1962 a mill in Marsk burned down with 40 sacks, 12 carts and 3 horses in it.",
    "“I sold 40 cakes, 12 buns and 3 pies here to Bob Roe and Eve Poe,” said Dan Orr.",
    "The bakery of Orul has 3 ovens, 12 shelves and 40 baskets for its bread.",
]


@pytest.mark.parametrize("beside", BESIDE_THE_NEWS)
def test_points_are_close_to_the_news(beside: str) -> None:
    text = "\n\n".join(["The pier of Lund is saved", LEAD, *NEWS, beside, "Work ends in 2026."])

    assert [point.text for point in read(text).summary] == [LEAD, *NEWS]


# A sentence and one with as many facts that is further from the news, which stands before it.
CLOSER = [
    ("Fishermen must move their 12 boats from the pier by Friday.", "Fishermen have 12 boats and 4 huts at the pier."),
    ("At least nine people drowned in May.", "At least nine bakers voted in May."),
    ("At least nine people drowned at Orul.", "A week ago, at least nine people drowned at Orul."),
    ("A short video of 12 boats at sea was shown.", "The short video of 12 boats at sea was shown."),
    ("Fishermen have 12 boats at the pier.", "Fishermen, I think, have 12 boats at my pier."),
    ("A ban on boats followed in 3 towns of the coast.", "The ban on boats followed in 3 towns of the coast."),
    ("Dan Orr spoke of 12 boats at the pier.", "Dan Orr of the pier did not respond to 12 requests for comment."),
    ("Dan Orr wants 12 boats for it.", "“I want 12 boats for it,” said Dan Orr."),
]


@pytest.mark.parametrize(("closer", "further"), CLOSER)
def test_what_is_ahead_weighs_more_and_the_writers_own_view_less(closer: str, further: str) -> None:
    text = "\n\n".join(["The pier of Lund is saved", LEAD, *NEWS[:3], further, closer])

    assert [point.text for point in read(text).summary] == [LEAD, *NEWS[:3], closer]


ABOUT_WRITERS = [
    "Ann Doe is the author of “The Long Pier”.",
    "Ann Doe is a playwright and the editor of a paper for fishermen.",
    "The author is a fellow of a college in Lund.",
    "Bob Roe reports on harbours for the Courier of Lund.",
]


@pytest.mark.parametrize("note", ABOUT_WRITERS)
def test_a_note_below_on_who_wrote_it_is_no_point(note: str) -> None:
    assert [point.text for point in read(f"The pier is saved\n\n{LEAD}\n\n{note}").summary] == [LEAD]


OF_NOBODY = [
    "The Dike Board says that he was fined 300 crowns in May.",
    "Behind him stood 40 men with 12 flags of the town.",
]


@pytest.mark.parametrize("sentence", OF_NOBODY)
def test_a_pronoun_stands_for_a_person_and_not_for_a_body(sentence: str) -> None:
    assert [point.text for point in read(f"The pier is saved\n\n{LEAD}\n\n{sentence}").summary] == [LEAD]


OPENINGS = [
    ("And what a long fight it has been for all of us.", LEAD),
    ("I learned to swim at the old pier with my father.", LEAD),
    ("My old boat sold and my nets lost, nearly all of Lund wept.", LEAD),
    ("Their boats lost at the pier, police in Lund said, and no more.", LEAD),
    ("Bob Roe has sold fish and bread for 40 years.", LEAD),
    ("Bob Roe has sold bread.\n\nShe saves the old pier of the council.", LEAD),
]


@pytest.mark.parametrize(("opening", "lead"), OPENINGS)
def test_an_opening_beside_the_news_is_not_the_lead(opening: str, lead: str) -> None:
    (*_, point) = read(f"The council saves the old pier\n\n{opening}\n\n{lead}").summary

    assert (point.text, point.rule != "sentence close to the news") == (lead, True)


BELOW = [
    "About Lund Harbours\n\nLund Harbours runs 12 piers and 4 ferries on the coast.",
    "Notes to editors:\n\nThe pier of Lund was built by Bob Roe in 4 years.",
    "ENDS\n\nThe pier of Lund was built by Bob Roe in 4 years.",
    "Divers: Roe; Doe, Orr, Poe; Moe, Loe; Hoe, Joe and Boe (12 in all).",
]


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_an_article_has_no_points(below: str) -> None:
    assert [point.text for point in read(f"The pier is saved\n\n{LEAD}\n\n{below}").summary] == [LEAD]


NOT_BELOW = [
    "About 40 men and 12 women of Lund built the pier by hand.",
    "Contact with 40 men on 12 boats was lost for a day.",
]


@pytest.mark.parametrize("sentence", NOT_BELOW)
def test_what_only_begins_as_a_heading_below_may_be_a_point(sentence: str) -> None:
    assert [point.text for point in read(f"The pier is saved\n\n{LEAD}\n\n{sentence}").summary] == [LEAD, sentence]


def test_the_lead_may_be_longer_than_other_points() -> None:
    long = "The council of Lund, " + "where nobody has ever agreed on anything at all, " * 9 + "voted to save the pier."

    assert [point.text for point in read(f"The pier is saved\n\n{long}").summary] == [long]
    assert [point.text for point in read(f"The pier is saved\n\n{LEAD}\n\n{long}").summary] == [LEAD]


def test_a_standfirst_that_names_nobody_is_not_the_lead() -> None:
    story = read(f"Doe’s going leaves a gap\n\nShe asked all the hard questions for 10 years.\n\n{LEAD}")

    assert [point.text for point in story.summary] == [LEAD]


STANDFIRSTS = [
    "He has kept the same pier for 40 years. Now a machine will do it.",
    "Parents in Lund want an answer. They may have to wait for one.",
]
NO_STANDFIRSTS = [
    "He has kept the same pier for 40 years, he said. Now a machine will do it.",
    "He kept the pier of Lund until Monday. Now a machine will do all of it.",
    "Three boats sank off the pier of Lund. Nobody knows how they came there.",
]


@pytest.mark.parametrize("standfirst", STANDFIRSTS)
def test_a_standfirst_of_short_sentences_has_no_points(standfirst: str) -> None:
    assert [point.text for point in read(f"The last of the pier men\n\n{standfirst}\n\n{LEAD}").summary] == [LEAD]
    assert read(f"The last of the pier men\n\n{standfirst}").summary != ()


@pytest.mark.parametrize("opening", NO_STANDFIRSTS)
def test_what_tells_news_is_no_standfirst(opening: str) -> None:
    found = [point.text for point in read(f"The last of the pier men\n\n{opening}\n\n{LEAD}").summary]

    assert any(one in opening for one in found)


def test_a_standfirst_whose_somebody_is_named_again_in_full_is_not_the_lead() -> None:
    lead = "Bob Roe, who kept the books of the pier of Lund for 31 years, was jailed on Monday."
    standfirst = "Bob Roe kept the books. Nobody checked them. Then somebody did."

    assert [point.text for point in read(f"The man of the pier\n\n{standfirst}\n\n{lead}").summary] == [lead]
    other = lead.replace("Bob Roe, who kept", "The man who kept")
    assert len(read(f"The man of the pier\n\n{standfirst}\n\n{other}").summary) == 1


def test_a_standfirst_that_looks_ahead_is_not_the_lead() -> None:
    story = read(f"The plan is a threat\n\nThese measures could close all of the 10 piers.\n\n{LEAD}")

    assert [point.text for point in story.summary] == [LEAD]


def test_a_title_with_a_full_stop_ends_no_point() -> None:
    lead = "The mayor of Lund, the Rt. Hon. Ann Doe, voted on Monday to save the old pier."

    assert [point.text for point in read(f"A vote\n\n{lead}").summary] == [lead]


def test_marks_within_words_are_those_of_the_article() -> None:
    lead = 'A man of Lund was fined 300 crowns on Monday for a word, "s****** crab", that 40 people heard.'

    assert [point.text for point in read(f"A fine\n\n{lead}").summary] == [lead]


DATELINES = [
    "HALMAR — ",
    "HALMAR (Agency) - ",
    "HALMAR, July 3 — ",
    "PORT HALMAR, Lund, Sept. 8 (Agency) -- ",
    "Halmar (Agency) – ",
    "HALMAR, Tuesday. - ",
    "Halmar, Sept 8 (LNS) ",
    "Halmar (LNN)",
    "HALMAR, Lund, July 3, 2025 (Orul News) — ",
    "HALMAR, July 3, 2025, 14:30 GMT (Orul News) - ",
    "PORT HALMAR, Lund, 3 July 2025 — ",
    "HALMAR, Marsk, Lund, Sept. 3, 2025, 9:15 a.m. ET (LNN) – ",
    "Port Halmar, 3 July 2025 – ",
    "Halmar, Lund, July 3, 2025 — ",
    "Halmar, July 3, 2025 (LNS) ",
    "HALMAR, July 3, 2025 (Orul News)—",
    "HALMAR (Orul News), July 3, 2025 — ",
    "Nairobi, July 3 — ",
    "Nairobi — ",
    "Kyiv — ",
    "HALMAR: ",
    "PORT HALMAR: ",
    "Nairobi: ",
    "HALMAR (LNS): ",
    "Halmar, July 3: ",
    "HALMAR, July 3, 2025 (LNS): ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_not_part_of_the_lead(dateline: str) -> None:
    (point,) = read(dateline + LEAD).summary

    assert point.text == LEAD
    assert point.anchor is not None
    assert point.anchor.start == len(dateline)


NO_DATELINES = [
    "Ann Doe — ",
    "Ann Doe (34)",
    "The mill - ",
    "Ann Doe (LNP) ",
    "Halmar, 3 July 2025 – ",
    "Halmar, July – ",
    "The mill of July 3, 2025 — ",
    "HALMAR, Marsk, Orul, Lund and Reed — ",
    "Marsk, Orul and Lund, 3 July 2025 — ",
    "Ann Doe: ",
    "The mill of July 3: ",
]


@pytest.mark.parametrize("opening", NO_DATELINES)
def test_what_is_not_a_dateline_stays(opening: str) -> None:
    text = opening + "which nobody in all of Lund had expected - was there on Monday."
    (point,) = read(text).summary

    assert point.text == text


@pytest.mark.parametrize("notice", [NOTICES[7], NOTICES[10], NOTICES[-1]])
def test_a_notice_has_no_figures(notice: str) -> None:
    with_notice = read(f"The pier of Lund is saved\n\n{notice}\n\n{LEAD}")

    assert [one.value for one in with_notice.figures] == [one.value for one in read(LEAD).figures]


@pytest.mark.parametrize("words", NO_NOTICES[10:13])
def test_what_only_looks_like_a_notice_has_its_figures(words: str) -> None:
    assert read(f"The pier of Lund is saved\n\n{words}\n\n{LEAD}").figures[0].value in (2, 12)


def test_words_of_the_page_behind_a_toll_leave_it_standing() -> None:
    lead = "At least 577 walkers have died on the way to Orul, police said. Here is what we know."

    assert [one.value for one in read(lead).figures] == [577]


@pytest.mark.parametrize(
    "note",
    ["Bob Roe is a reporter who has covered harbours for 30 years.", "The writer is a former captain of 30 boats."],
)
def test_a_note_on_who_wrote_it_has_no_figures(note: str) -> None:
    assert [one.value for one in read(f"{LEAD}\n\n{note}").figures] == [12, 3]
    assert 30 in [one.value for one in read(f"{note}\n\n{LEAD}\n\n{NEWS[0]}").figures]
