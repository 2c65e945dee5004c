"""What is only called so, and who says words behind short forms. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Beside names of things: text, some of the words, who says them
NAMES: list[tuple[str, str, str | None]] = [
    # What a thing is called by those who made it, or by many, is its name.
    ("The union rejected a plan it calls “a disgrace to the town”.", "a disgrace to the town", "union"),
    ("The tax, which the mayor called “daft”, has been dropped.", "daft", "the mayor"),
    ("The mayor was sometimes called “a disgrace to the town” by Tom Reed.", "a disgrace to the town", "Tom Reed"),
    # Titles of works.
    (
        (
            "Review: 'The Salt Road' is a slow burn\n\nThe film opens on Friday. \"I wanted it to be slow,\" Tom "
            "Reed said."
        ),
        "I wanted it",
        "Tom Reed",
    ),
    ("Ada Quill said the film was “The Salt Road with goats”.", "The Salt Road with goats", "Ada Quill"),
    # What a rule or a protest demands, and what stands on a button.
    ("The head, Ada Quill, said there would be “no phones” in class.", "no phones", "Ada Quill"),
    ("Ada Quill told users to press “the red one”.", "the red one", "Ada Quill"),
    # Of a coach and a manager a headline means the one who is named first.
    (
        "Coach blames “sleep” as Larks go out\n\nLarks manager Tom Reed said they were bad. Tarn coach Ada Quill left.",
        "sleep",
        "Tom Reed",
    ),
    (
        "Coach blames “sleep” as Larks go out\n\nLarks keeper Tom Reed said they were bad. Tarn coach Ada Quill left.",
        "sleep",
        "Ada Quill",
    ),
    ("Lawmaker slams “folly”\n\nSenator Ada Quill rose. Tom Reed, a lawmaker, left.", "folly", "Ada Quill"),
    # What is another name of somebody's post.
    ("Danish ambassador Ada Quill met Tom Reed. “It rained,” the diplomat said.", "It rained", "Ada Quill"),
    ("Danish ambassador Ada Quill met Tom Reed. “It rained,” the Danish diplomat said.", "It rained", "Ada Quill"),
    (
        "Danish ambassador Ada Quill met Tom Reed. “It rained,” the Dutch diplomat said.",
        "It rained",
        "the Dutch diplomat",
    ),
    (
        "A diplomat left. Danish ambassador Ada Quill spoke. “It rained,” the diplomat said.",
        "It rained",
        "the diplomat",
    ),
    (
        "Danish foreign minister Ada Quill met Tom Reed. “It rained,” Denmark's top diplomat said.",
        "It rained",
        "Ada Quill",
    ),
    (
        "Danish trade minister Ada Quill met Tom Reed. “It rained,” Denmark's top diplomat said.",
        "It rained",
        "Denmark's top diplomat",
    ),
    ("Danish president Ada Quill met Tom Reed. “It rained,” the Danish leader said.", "It rained", "Ada Quill"),
    ("Bank president Ada Quill met Tom Reed. “It rained,” the leader said.", "It rained", "the leader"),
    # A body told by its name stands between a post and who holds it.
    ("Leader of the tiny republic Ada Quill said “it rained”. Ada Quill left.", "it rained", "Ada Quill"),
    (
        "The wife of the mayor Ada Quill said “it rained”. Ada Quill left.",
        "it rained",
        "The wife of the mayor Ada Quill",
    ),
    ("The head of the union Ada Quill founded said “it rained”. Ada Quill left.", "it rained", "The head"),
    # A body that has just been named.
    ("The Orul Salt Service met.\n\n“It rained,” the agency said.", "It rained", "Orul Salt Service"),
    ("The Orul Salt Service met the Orul Roads Office.\n\n“It rained,” the agency said.", "It rained", "agency"),
    ("The Orul Salt Union met.\n\n“It rained,” the agency said.", "It rained", "agency"),
    ("Nobody at the OSRB came.\n\n“It rained,” the regulator said.", "It rained", "OSRB"),
    ("The Orul Salt Institute met.\n\n“It rained,” the group said.", "It rained", "Orul Salt Institute"),
    (
        "The Orul Salt Institute met.\n\nBakers left.\n\nThey came back.\n\n“It rained,” the group said.",
        "It rained",
        "group",
    ),
    ("The pipeline firm Orul met bakers.\n\n“It rained,” the company said.", "It rained", "Orul"),
    # Who is named right below.
    ("“It rained,” the academy's chairwoman said.\n\nAda Quill said she was wet.", "It rained", "Ada Quill"),
    (
        "“It rained,” the academy's chairwoman said.\n\nAda Quill, a baker, said she was wet.",
        "It rained",
        "the academy's chairwoman",
    ),
    ("“It rained,” the academy's chairwoman said.\n\nAda Quill left.", "It rained", "the academy's chairwoman"),
    ("“It rained,” a chairwoman said.\n\nAda Quill said she was wet.", "It rained", "a chairwoman"),
    # Who says words behind other short forms.
    ("Ada Quill, the mayor of Orle, on the flood: “We will rebuild, brick by brick.”", "We will rebuild", "Ada Quill"),
    ("Ada Quill on the flood: “We will rebuild, brick by brick.”", "We will rebuild", "Ada Quill"),
    (
        "The foundation has a new head. And from chairwoman Priya Nair:\n\n“Her work will outlast all of us.”",
        "Her work will outlast",
        "Priya Nair",
    ),
    (
        "“It’s a gift”—she tapped the map—“from the river,” geologist Ada Quill told visitors.",
        "It’s a gift",
        "Ada Quill",
    ),
    (
        "“It’s a gift”—she tapped the map—“from the river,” geologist Ada Quill told visitors.",
        "from the river",
        "Ada Quill",
    ),
    (
        "Former Marsk captain turned pundit Tom Reed called the penalty “a gift with a ribbon”.",
        "a gift with a ribbon",
        "Tom Reed",
    ),
    ("Baker-turned-mayor Ada Quill called the penalty “a gift with a ribbon”.", "a gift with a ribbon", "Ada Quill"),
    (
        "The captain turned to Tom Reed and called the penalty “a gift with a ribbon”.",
        "a gift with a ribbon",
        "The captain",
    ),
    ("The unions rejected a plan they call “a disgrace to the town”.", "a disgrace to the town", "The unions"),
    ("Marsk Council has dropped a plan it once called “a gift to the town”.", "a gift to the town", "Marsk Council"),
    ("Ada Quill rejected a plan she calls “a disgrace to the town”.", "a disgrace to the town", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*NAMES])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker


# text, words that nobody says in it
NOT_SAID = [
    ("The condition is sometimes called “trench lung”.", "trench lung"),
    ("The bug, which the company named “Sleeper”, has been fixed.", "Sleeper"),
    ("The café in Orle sells a drink it calls “the Wednesday”, made of beetroot.", "the Wednesday"),
    ("Tarnwell has built a boat it calls “Ice Ear” for the lake.", "Ice Ear"),
    ("Fans know her best for “Blue Kettle” and “Two for Joy”.", "Blue Kettle"),
    ("Fans know her best for “Blue Kettle” and “Two for Joy”.", "Two for Joy"),
    (
        (
            "Review: 'The Salt Road' is a slow burn\n\nThe film opens on Friday. \"I wanted it to be slow,\" Tom "
            "Reed said."
        ),
        "The Salt Road",
    ),
    ("School's 'no phones' rule works, says head\n\nPupils look up more, head teacher Ada Quill said.", "no phones"),
    ("'Not my king' protesters cleared\n\nThree protesters have been cleared.", "Not my king"),
    ("Type “help” to see the menu, the manual says.", "help"),
    ("Users who click on “like” get a coin, Ada Quill said.", "like"),
    ("The parcel came from Tom Reed:\n\n“The Salt Road”, signed.", "The Salt Road"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_words_that_nobody_says(text: str, words: str) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]

    assert not any(words in part.of(text) for one in found for part in one.segments)
