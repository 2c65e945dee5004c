"""On which side of today a day is: verbs, frames and wordings of days, each with each."""

from datetime import date
from itertools import product

import pytest

from briefcli.extract import dates

WEDNESDAY = date(2026, 6, 10)

# the base form, the past, the participle and the form in -ing, with the object; and who does it
VERBS = [
    ("close closed closed closing", " the mill", "The firm"),
    ("cut cut cut cutting", " the rate", "The bank"),
    ("lift lifted lifted lifting", " the ban", "The court"),
    ("pardon pardoned pardoned pardoning", " the poet", "The king"),
    ("withdraw withdrew withdrawn withdrawing", " its troops", "Norvia"),
    ("swear swore sworn swearing", " the oath", "The senator"),
    ("expire expired expired expiring", "", "The licence"),
    ("fly flew flown flying", " to Orul", "The envoy"),
    ("appear appeared appeared appearing", " in court", "The miller"),
]
PAST = [
    "{who} {past}{what} {day}.",
    "{Day}, the clerk said, {who} {past}{what}.",
    "{who} had {done}{what} {day}.",
    "{who}, which {past}{what} {day}, is in the red.",
    "Having {done}{what} {day}, {who} faces a bill.",
    "After {doing}{what} {day}, {who} faces a bill.",
    "{who} failed to {do}{what} {day}.",
    "{who} was able to {do}{what} {day}.",
    "{who} was unable to {do}{what} {day}.",
    "{who} went on to {do}{what} {day}.",
    "{who} was forced to {do}{what} {day}.",
    "{who} is accused of {doing}{what} {day}.",
    "The row comes after {who} {past}{what} {day}.",
    "“We {past}{what} {day},” Ann Doe said.",
]
COMING = [
    "{who} will {do}{what} {day}.",
    "{who} won't {do}{what} {day}.",
    "{who} is to {do}{what} {day}.",
    "{who} is scheduled to {do}{what} {day}.",
    "{who} has agreed to {do}{what} {day}.",
    "{who} has been invited to {do}{what} {day}.",
    "{who} is in talks with a view to {doing}{what} {day}.",
    "{who} will draw a crowd and {do}{what} {day}.",
    "{who} will take advice before {doing}{what} {day}.",
    "Orul to {do}{what} {day}\n\nThere was no comment.",
    "A clerk said {who} would {do}{what} {day}.",
    "Ann Doe is urging {who} to {do}{what} {day}.",
    "“We'll {do}{what} {day},” Ann Doe said.",
]
# the wording, the day that is over and the one that is to come
DAYS = [
    ("on Friday", "2026-06-05", "2026-06-12"),
    ("on Monday", "2026-06-08", "2026-06-15"),
    ("on Thursday morning", "2026-06-04", "2026-06-11"),
    ("in November", "2025-11", "2026-11"),
    ("on 20 November", "2025-11-20", "2026-11-20"),
]
MATCHES = ["vote", "hearing", "match", "strike", "march", "debate", "by-election", "session"]
OCCASIONS = [
    ("The {noun} {day} will decide the matter.", "coming"),
    ("Tickets for the {noun} {day} are sold out.", "coming"),
    ("Doe has been summoned to a {noun} {day}.", "coming"),
    ("Doe has been invited to the {noun} {day}.", "coming"),
    ("Orul is bracing for the {noun} {day}.", "coming"),
    ("The {noun} gets under way {day}.", "coming"),
    ("The {noun} is taking place {day}.", "coming"),
    ("Orul is in shock after the {noun} {day}.", "over"),
    ("The {noun}, held {day}, drew a crowd.", "over"),
    ("Two were hurt during the {noun} {day}.", "over"),
]


def told(text: str, words: str) -> str:
    """The value of the expression that the last of some words belong to."""
    at = text.lower().rindex(words.rsplit(maxsplit=1)[-1].lower())
    return next(one.value or "" for one in dates.find(text, WEDNESDAY) if one.span.start <= at < one.span.end)[:10]


def with_verb(frame: str, forms: str, what: str, who: str, day: str) -> str:
    do, past, done, doing = forms.split()
    who = who if frame.startswith("{who}") or who == "Norvia" else who.lower()
    return frame.format(
        do=do, past=past, done=done, doing=doing, what=what, who=who, day=day, Day=day[0].upper() + day[1:]
    )


@pytest.mark.parametrize("frame", PAST)
def test_what_was_done_is_past(frame: str) -> None:
    cells = [(with_verb(frame, *verb, day), day, over) for verb, (day, over, _) in product(VERBS, DAYS)]

    assert [(text, over) for text, day, over in cells if not told(text, day).startswith(over)] == []


@pytest.mark.parametrize("frame", COMING)
def test_what_will_be_done_is_to_come(frame: str) -> None:
    cells = [(with_verb(frame, *verb, day), day, coming) for verb, (day, _, coming) in product(VERBS, DAYS)]

    assert [(text, coming) for text, day, coming in cells if not told(text, day).startswith(coming)] == []


@pytest.mark.parametrize(("frame", "side"), OCCASIONS)
def test_an_occasion_is_told_as_over_or_as_coming(frame: str, side: str) -> None:
    cells = [
        (frame.format(noun=noun, day=day), day, over if side == "over" else coming)
        for noun, (day, over, coming) in product(MATCHES, DAYS[:3])
    ]

    assert [(text, value) for text, day, value in cells if not told(text, day).startswith(value)] == []


ASIDES = [
    ("The mill was to start in August.", "in August", "2026-08"),
    ("The mill will close in August.", "in August", "2026-08"),
    ("The pump was to be switched off in May but will run on until June.", "until June", "2026-06"),
    ("The matter will be next heard on August 11.", "August 11", "2026-08-11"),
    ("From Friday, those caught without a ticket will be fined.", "Friday", "2026-06-12"),
    ("From Friday, those caught without a ticket were fined.", "Friday", "2026-06-05"),
    ("Forecasters expect rain on Sunday.", "Sunday", "2026-06-14"),
    ("The meeting planned for Monday has been moved to a school in Orul on Tuesday.", "Tuesday", "2026-06-16"),
    ("The prisoner has been moved to a jail in Orul on Tuesday.", "Tuesday", "2026-06-09"),
    ("In August the firm signed a deal under which all was to be paid by 31 December.", "31 December", "2025-12-31"),
    ("In August the firm signed a deal under which all will be paid by 31 December.", "31 December", "2026-12-31"),
    ("The bank, which cut the rate in May, holds its next meeting on 19 October.", "19 October", "2026-10-19"),
    ("The bank, which cut the rate in May, held its next meeting on 19 October.", "19 October", "2025-10-19"),
    ("Norvia dropped its veto hours before a midnight deadline on Tuesday.", "Tuesday", "2026-06-09"),
    ("Ann Doe, who is due to have a hip replaced on Friday, said it was late.", "Friday", "2026-06-12"),
    ("Ann Doe, who had a hip replaced on Friday, said it was late.", "Friday", "2026-06-05"),
    ("The firm lost 4m in the six months to December 31.", "the six months to December 31", "2025-H2"),
    ("The firm will lose 4m in the six months to December 31.", "the six months to December 31", "2026-H2"),
    ("Sosa is expected to be available for Saturday's derby.", "Saturday", "2026-06-13"),
    ("Sosa was blamed for Saturday's derby defeat.", "Saturday", "2026-06-06"),
    ("Sosa will play either in the final or in Saturday's third-place playoff.", "Saturday", "2026-06-13"),
    ("The miners, who lost the vote, march on 14 August.", "14 August", "2026-08-14"),
    ("Doe, who won in May, faces a new vote on 14 August.", "14 August", "2026-08-14"),
    ("The miners, who lost the vote, marched on 14 August.", "14 August", "2025-08-14"),
    ("Doe, who sold nets, ropes and sails on 14 August, is rich.", "14 August", "2025-08-14"),
    ("The trial was adjourned last week until 12 October.", "12 October", "2026-10-12"),
    ("The trial lasts from 12 June until 14 June.", "12 June until 14 June", "2026-06-12"),
    ("The men will be paid on the 5th.", "the 5th", "2026-07-05"),
    ("The men were paid on the 25th.", "the 25th", "2026-05-25"),
    ("Unless the rent is paid by the 8th, they will be evicted.", "the 8th", "2026-07-08"),
    ("The fair opened on 3 June, and all were paid by the 24th.", "the 24th", "2026-06-24"),
    # A noun that looks like a verb of the past, behind the verb whose object it is.
    ("Analysts expect the first cut in February.", "February", "2027-02"),
    ("Traders expect a surprise rate cut in February.", "February", "2027-02"),
    ("The bank announced a rate cut in February.", "February", "2026-02"),
    ("The bank cut rates in February.", "February", "2026-02"),
    ("The mayor will resign after a storm hit on Friday.", "Friday", "2026-06-05"),
    ("The mill was built by a guild split in February.", "February", "2026-02"),
    # What has been cancelled is to come; what was may be over.
    ("The airline has cancelled 240 flights on Friday after talks failed.", "Friday", "2026-06-12"),
    ("The airline cancelled 240 flights on Friday after talks failed.", "Friday", "2026-06-05"),
    ("The airline had cancelled 240 flights on Friday.", "Friday", "2026-06-05"),
    # What figures are expected to show has been; what was so as late as a month ago was so then.
    ("Sales are expected to show a rise of 2 per cent in May.", "May", "2026-05"),
    ("Sales are expected to rise by 2 per cent in May.", "May", "2027-05"),
    ("As late as December, the board was pushing the plan.", "December", "2025-12"),
    ("The board may close the mill as early as December.", "December", "2026-12"),
    # The only verb of a long sentence is far from its month.
    (
        "Doe took his wife, two aides and his new press officer, Ann Roe, on the cruise to Orul in January.",
        "January",
        "2026-01",
    ),
    (
        "Doe will take his wife, two aides and his new press officer, Ann Roe, on the cruise to Orul in January.",
        "January",
        "2027-01",
    ),
    # The past of a condition goes with “would”.
    ("Reed said that if no deal was reached by Friday, he would quit.", "Friday", "2026-06-12"),
    ("Reed said he would quit if the vote was lost on Friday.", "Friday", "2026-06-12"),
    ("Unless it was paid by Friday she would sue.", "Friday", "2026-06-12"),
    ("Reed asked if the boat sailed on Friday.", "Friday", "2026-06-05"),
    ("If the boat had sailed on Friday, it would have sunk.", "Friday", "2026-06-05"),
]


@pytest.mark.parametrize(("text", "day", "value"), ASIDES)
def test_what_stands_between_a_day_and_its_verb_is_passed_over(text: str, day: str, value: str) -> None:
    assert told(text, day) == value


OWNED = [  # tomorrow is a Thursday, of whose mishaps nobody knows
    ("The toll of Thursday's raid has risen to nine.", "Thursday", "2026-06-04"),
    ("Survivors of Thursday's early-morning crash are at home.", "Thursday", "2026-06-04"),
    ("The cause of Thursday's blaze is unknown.", "Thursday", "2026-06-04"),
    ("A vigil for the victims of Thursday's shooting will be held.", "Thursday", "2026-06-04"),
    ("The result of Thursday's vote pleased many.", "Thursday", "2026-06-04"),
    ("Following Thursday's raid, the pier was shut.", "Thursday", "2026-06-04"),
    ("The pier was shut following Thursday's raid.", "Thursday", "2026-06-04"),
    ("Tickets for Thursday's match are gone.", "Thursday", "2026-06-11"),
    ("The candidates of Thursday's vote on the fire will meet.", "Thursday", "2026-06-11"),
    ("The firm ordered the closure of all its mills Thursday.", "Thursday", "2026-06-11"),
    ("The pier will open on Monday and shut the following Thursday.", "the following Thursday", "2026-06-18"),
]


@pytest.mark.parametrize(("text", "day", "value"), OWNED)
def test_a_mishap_of_a_day_is_past(text: str, day: str, value: str) -> None:
    assert told(text, day) == value


IN_THE_PRESENT = [
    ("“If it does not pay, we walk on Friday at six in the morning,” Haug said.", "2026-06-12"),
    ("“Unless they pay, the men walk out on Friday,” he said.", "2026-06-12"),
    ("“We leave on Friday,” she said.", "2026-06-12"),
    ("“I fly home on Friday,” she said.", "2026-06-12"),
    ("When they arrive on Friday, they will sing.", "2026-06-12"),
    ("It still needs to be widely backed by envoys, who meet in Orul on Friday.", "2026-06-12"),
    ("He told the envoys, who meet on Friday, to back it.", "2026-06-12"),
    ("He told the envoys, who met on Friday, to back it.", "2026-06-05"),
    ("The guards who work at the mill left on Friday.", "2026-06-05"),
    ("The miners walk out on Friday.", "2026-06-12"),
    ("The Foxes host the Owls on Friday.", "2026-06-12"),
    ("The show runs from Friday.", "2026-06-12"),
    ("The Owls led with 6:05 to go on Friday.", "2026-06-05"),
    ("Roe led with two laps to go on Friday.", "2026-06-05"),
    ("They have a mill to go to on Friday.", "2026-06-12"),
    ("They said on Friday that it was late.", "2026-06-05"),
    ("They put it off on Friday.", "2026-06-05"),
    ("They set up camp on Friday.", "2026-06-05"),
    ("The guards hit back on Friday.", "2026-06-05"),
    ("The miners' strike on Friday failed.", "2026-06-05"),
    ("Roe accused her of hiding the letter until Friday.", "2026-06-05"),
    ("He waited until Friday to call.", "2026-06-05"),
    ("The roads remained shut until Friday.", "2026-06-05"),
    ("Doe said the roads would remain shut until Friday.", "2026-06-12"),
    ("He vowed to stay until Friday.", "2026-06-12"),
    ("Police closed the road until Friday.", "2026-06-12"),
    ("The service has outlined a risk of severe storms across the plains on Friday.", "2026-06-12"),
    ("The service has placed Orul under a storm watch for Friday.", "2026-06-12"),
    ("The firm took a risk in a deal it signed on Friday.", "2026-06-05"),
    ("Doe has pulled out of Friday's race.", "2026-06-12"),
    ("Doe has been ruled out of Friday's final.", "2026-06-12"),
    ("Police have called off Friday's march.", "2026-06-12"),
    ("Friday's launch has been scrubbed.", "2026-06-12"),
    ("Doe pulled out of Friday's race after a lap.", "2026-06-05"),
    ("Doe has won Friday's race.", "2026-06-05"),
    ("Doe has put Friday's defeat behind her.", "2026-06-05"),
    ("Doe said the mill reopens Friday.", "2026-06-12"),
    ("Doe told the Herald on Monday that she quits Friday.", "2026-06-12"),
    ("Doe said schools reopen Friday.", "2026-06-12"),
    ("Three of the crew, meanwhile, splash down on Sunday and Ann Doe splashes down Friday.", "2026-06-12"),
    ("The inquiry hears from Ann Doe on Friday.", "2026-06-12"),
    ("The minister appears before a panel on Friday.", "2026-06-12"),
    ("The street clashes Friday left two dead.", "2026-06-05"),
    ("Envoys held peace talks Friday.", "2026-06-05"),
    ("A man who hears voices was held on Friday.", "2026-06-05"),
    ("Doe said she has Friday off.", "2026-06-05"),
    ("She will speak in parliament on Friday. The last storm killed two.", "2026-06-12"),
    ("Doe will come in May. On Friday, she left.", "2026-06-05"),
    # five or six days ahead is rather one or two days ago
    ("The council pledged to consider each arrest at Monday's rally. It met on Friday.", "2026-06-05"),
    ("The two clerks held responsible for swapping the cards at Friday's show will not be hired again.", "2026-06-05"),
    ("The town voted by 69 to 59 on Friday in favour of a vote.", "2026-06-05"),
    ("The town must leave by 6 on Friday.", "2026-06-12"),
    ("Tom Reed on Friday would not rule out a sale.", "2026-06-05"),
    ("Anyone in the zone on Friday would not be paid, said Doe.", "2026-06-12"),
    ("“It is a place for millers to go,” said a clerk, and the mayor Friday.", "2026-06-05"),
    ("“It is a place for millers to go,” the mayor Tom Reed on Friday.", "2026-06-12"),
    ("Doe told reporters they will be formally charged on Friday.", "2026-06-12"),
    ("Doe told reporters they had been formally charged on Friday.", "2026-06-05"),
    ("A crowd of relatives continue to gather late on Friday at the mill.", "2026-06-05"),
    ("Doe said it takes no care to ensure their safety, though on Friday the board denied it.", "2026-06-05"),
    ("They add to the closures that had already been arranged for the Friday fair.", "2026-06-12"),
    ("They sang at the Friday fair.", "2026-06-05"),
    ("They made bread for the Friday fair.", "2026-06-05"),
]


@pytest.mark.parametrize(("text", "value"), IN_THE_PRESENT)
def test_a_day_of_what_several_do_or_of_what_goes_on_until_then(text: str, value: str) -> None:
    assert told(text, "Friday") == value
