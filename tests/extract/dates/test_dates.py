"""Which words are a time expression, what each denotes on which day of publication, and what is none."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import repeated
from briefcli.extract import dates
from briefcli.extract.dates import periods

FRIDAY = "2026-10-16"

# A day of publication, a sentence, and the expressions in it with their TIMEX3 values.
FOUND = [
    # days of a week that is named beside them; a clause that goes on behind it has its own
    ("2026-10-14", "Quill was in Marsk twice last week, on Tuesday and Friday.", {
        "last week": "2026-W41", "Tuesday": "2026-10-06", "Friday": "2026-10-09",
    }),
    ("2026-10-14", "The board will sit next week on Monday and Tuesday.", {
        "next week on Monday": "2026-10-19", "Tuesday": "2026-10-20",
    }),
    ("2026-10-14", "The board sat on Monday, Tuesday and Friday of last week.", {
        "Monday": "2026-10-05", "Tuesday": "2026-10-06", "Friday of last week": "2026-10-09",
    }),
    ("2026-10-14", "The board sat last week, and on Tuesday it rose.", {
        "last week": "2026-W41", "Tuesday": "2026-10-13",
    }),
    ("2026-10-14", "Roe quit last week, Tuesday’s Echo said.", {"last week": "2026-W41", "Tuesday": "2026-10-13"}),
    # the months of a list are of the year behind the last; a clause behind a comma has its own
    ("2026-10-14", "Tolls rose in March, June and September last year.", {
        "March": "2025-03", "June": "2025-06", "September last year": "2025-09",
    }),
    ("2026-10-14", "Barns burned in November, December and January 2025.", {
        "November": "2024-11", "December": "2024-12", "January 2025": "2025-01",
    }),
    ("2026-10-14", "Barns burned on March 3, June 4 and July 5, 2024.", {
        "March 3": "2024-03-03", "June 4": "2024-06-04", "July 5, 2024": "2024-07-05",
    }),
    ("2026-10-14", "Roe was jailed in March, and June last year was dry.", {
        "March": "2026-03", "June last year": "2025-06",
    }),
    # who won and goes on to play; who was told of in an aside; not who did both
    ("2026-10-14", "Orul won at Velm on Sunday and host Marsk on Friday.", {
        "Sunday": "2026-10-11", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "Orul lost on Sunday but now face Marsk on Saturday.", {
        "Sunday": "2026-10-11", "now": "PRESENT_REF", "Saturday": "2026-10-17",
    }),
    ("2026-10-14", "The Otters, who beat Velm last month, meet the Herons on Sunday.", {
        "last month": "2026-09", "Sunday": "2026-10-18",
    }),
    ("2026-10-14", "The Otters, who are without Roe, take on the Herons on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "The Otters, beaten by Velm last month, visit the Herons on Sunday.", {
        "last month": "2026-09", "Sunday": "2026-10-18",
    }),
    ("2026-10-14", "The Otters, who beat Velm last month, met the Herons on Sunday.", {
        "last month": "2026-09", "Sunday": "2026-10-11",
    }),
    ("2026-10-14", "Quill had to take on Roe on Sunday.", {"Sunday": "2026-10-11"}),
    # who was told of behind “that” and does what is fixed; what somebody came for, or was fined for; a run-up
    ("2026-10-14", "Schools that closed on Monday because of snow reopen on Friday.", {
        "Monday": "2026-10-12", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "Orul flew out on Monday for Friday’s match.", {"Monday": "2026-10-12", "Friday": "2026-10-16"}),
    ("2026-10-14", "Orul were fined on Monday for Friday’s match.", {"Monday": "2026-10-12", "Friday": "2026-10-09"}),
    ("2026-10-14", "In the run-up to Sunday’s vote two mills burned.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "Roe went to Sunday’s match.", {"Sunday": "2026-10-11"}),
    # a mishap that has a day of its own; who won what a day owns; what is awaited
    ("2026-10-14", "Police will name the victim of Saturday’s stabbing on Friday.", {
        "Saturday": "2026-10-10", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "Police will look into the stabbing on Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "The team that won Sunday’s final returns on Friday.", {
        "Sunday": "2026-10-11", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "Traders await Friday’s report.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Traders cheered Friday’s report.", {"Friday": "2026-10-09"}),
    # what somebody resolved to do; a mishap with a hyphen, or on a feast; to the day; what has a number
    ("2026-10-14", "Lecturers have resolved to down tools from Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The inquiry into the November 4 pile-up will hear Roe.", {"November 4": "2025-11-04"}),
    ("2026-10-14", "Those held after the New Year’s Eve riot are free.", {"New Year’s Eve": "2025-12-31"}),
    ("2026-10-14", "Those held after the New Year’s Eve party are free.", {}),
    ("2026-10-14", "Roe died a month to the day after the wreck of 3 August.", {
        "a month to the day after the wreck of 3 August": "2026-09-03",
    }),
    ("2026-10-14", "Roe took bus 1987 to the mill.", {}),
    ("2026-10-14", "Roe took a bus in 1987.", {"1987": "1987"}),
    # a year of business up to a month; a quarter that does not end with that of the calendar
    ("2026-10-14", "Profit fell in the financial year to March.", {
        "the financial year to March": "2025-04/2026-03",
    }),
    ("2026-10-14", "Sales rose in the second quarter, which ended in June.", {
        "the second quarter": "2026-Q2", "June": "2026-06",
    }),
    # what an occasion does that is to come; what is left of one that is over
    ("2026-10-14", "Saturday’s final pits Orul against Velm.", {"Saturday": "2026-10-17"}),
    ("2026-10-14", "Sunday’s win leaves Orul in tenth place.", {"Sunday": "2026-10-11"}),
    # what people are warned of; what they did from a day on
    ("2026-10-14", "Nurses gave notice of a walkout from Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-14", "The union has voted for a strike from Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Dockers stayed away from Tuesday.", {"Tuesday": "2026-10-13"}),
    # the day before, with what was so on it; the day before somebody did something has none of its own
    ("2026-10-14", "Roe went in on Friday. A slide the day before had blocked the pit.", {
        "Friday": "2026-10-09", "the day before": "2026-10-08",
    }),
    ("2026-10-14", "Roe went in on Friday. A slide the night before had blocked the pit.", {
        "Friday": "2026-10-09", "the night before": "2026-10-08TNI",
    }),
    ("2026-10-14", "Roe went in on Friday, the day before Quill left.", {"Friday": "2026-10-09"}),
    # a length to a deed and its day
    ("2026-10-14", "Roe died three weeks to the day after the wreck of 2 September.", {
        "three weeks to the day after the wreck of 2 September": "2026-09-23",
    }),
    ("2026-10-14", "Roe died two days after the 3rd of September.", {
        "two days after the 3rd of September": "2026-09-05",
    }),
    # the quarter of a game by its clock or its score; the ranges of a business
    ("2026-10-14", "With 4:35 left in the third quarter, the Otters led.", {}),
    ("2026-10-14", "The Otters led 71-60 in the third quarter.", {}),
    ("2026-10-14", "The firm opened 10-15 mills in the third quarter.", {"the third quarter": "2026-Q3"}),
    ("2026-10-14", "Sales of the 737-800 fell in the third quarter.", {"the third quarter": "2026-Q3"}),
    # an hour in words takes its half of the day from its day
    ("2026-10-14", "Roe must clear the lock by half past four on Friday afternoon.", {
        "half past four on Friday afternoon": "2026-10-16T16:30",
    }),
    ("2026-10-14", "Roe must clear the lock by half past four on Friday.", {
        "half past four on Friday": "2026-10-16TXX:30",
    }),
    # a year in two figures behind a mark, or in front, or spelled out; a mark that closes what is quoted
    ("2026-10-14", "The letter is dated March 18, ’82.", {"March 18, ’82": "1982-03-18"}),
    ("2026-10-14", "The letter is dated 9 Jan '17.", {"9 Jan '17": "2017-01-09"}),
    ("2026-10-14", "The letter is dated 2018 March 18.", {"2018 March 18": "2018-03-18"}),
    ("2026-10-14", "The letter is dated March 17,2019.", {"March 17,2019": "2019-03-17"}),
    ("2026-10-14", "The letter is dated the twenty-sixth of June nineteen eighty-one.", {
        "the twenty-sixth of June nineteen eighty-one": "1981-06-26",
    }),
    ("2026-10-14", "On the twenty sixth of February the dam broke.", {
        "the twenty sixth of February": "2026-02-26",
    }),
    ("2026-10-14", "The mill sold 12,019 lamps.", {}),
    ("2026-10-14", "On March 3 nineteen men were hurt.", {"March 3": "2026-03-03"}),
    # a weekday beside figures, which settles their order; a moment in them
    ("2026-10-14", "The letter is dated Sunday 08/03/2026.", {"Sunday 08/03/2026": "2026-03-08"}),
    ("2026-10-14", "The letter is dated Sunday 18/03/2018.", {"Sunday 18/03/2018": "2018-03-18"}),
    ("2026-10-14", "The log ends at 2026-02-14T06:40Z.", {"2026-02-14T06:40Z": "2026-02-14T06:40"}),
    ("2026-10-14", "The fair is on the weekend of 24-25 October.", {
        "the weekend of 24-25 October": "2026-10-24/2026-10-25",
    }),
    ("2026-10-14", "It must end by 12:00 midnight on Friday.", {"12:00 midnight on Friday": "2026-10-16T24:00"}),
    # so many of so many; a year with another number behind it
    ("2026-10-14", "Turnout was put at 2024 of 3100 voters.", {}),
    ("2026-10-14", "In 2019 of 3100 men half were lame.", {"2019": "2019"}),
    # a rank before an infinitive, whose time is that of “was” or “will”; not a plan
    ("2026-10-14", "Among the first three old towns to join on Monday were Orul and Velm.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Reed is the last of the millers to be freed on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Reed will be the first miller to speak on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The first meeting to be held on Monday is that of the board.", {"Monday": "2026-10-19"}),
    # the day on which something was done, before “will”; not who will be there then
    ("2026-10-14", "The deal signed on Monday will end the strike.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Anyone there on Monday will be paid.", {"Monday": "2026-10-19"}),
    # what somebody says opens a sentence, also behind another; what somebody had been asked to do; what was called off
    ("2025-01-30", 'Doe told Marsk Radio. "On February 18 all must be gone."', {"February 18": "2025-02-18"}),
    ("2026-10-14", "The court had on March 11 asked Doe to close the mill by June 30.", {
        "March 11": "2026-03-11", "June 30": "2026-06-30",
    }),
    ("2026-10-14", "Doe agreed to close the mill by February 3.", {"February 3": "2027-02-03"}),
    ("2026-10-14", "The millers called off a march that had been due to begin on Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "The march had been due to begin on Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "The millers threatened to down tools on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "The millers were threatened by a dog on Sunday.", {"Sunday": "2026-10-11"}),
    ("2026-10-14", "An earlier deadline of April 3 was moved.", {"April 3": "2026-04-03"}),
    ("2026-10-14", "The deadline of April 3 is near.", {"April 3": "2027-04-03"}),
    # what was planned between commas; what is shut, suspended or threatened; what was done after a deed
    ("2026-05-20", "A sale, expected to close before Christmas, fell through on 9 May.", {
        "Christmas": "2025-12-25", "9 May": "2026-05-09",
    }),
    ("2026-05-20", "A sale, due in June, was put off.", {"June": "2026-06"}),
    ("2026-01-29", "The market, which opened on 1 January, shuts on 2 February.", {
        "1 January": "2026-01-01", "2 February": "2026-02-02",
    }),
    ("2026-01-29", "Doe was handed a ban, suspended until 31 May.", {"31 May": "2026-05-31"}),
    ("2026-10-14", "The millers gave the town a day to pay backdated dues or face a strike from Monday.", {
        "a day": "P1D", "Monday": "2026-10-19",
    }),
    ("2026-10-14", "Marsk have until Friday to sign Doe, after agreeing a fee of two million with Orul on Monday.", {
        "Friday": "2026-10-16", "Monday": "2026-10-12",
    }),
    ("2026-10-14", "The union gave the mill up to Friday to pay.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "The union worked up to Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Doe sent a notice that takes effect on Saturday.", {"Saturday": "2026-10-17"}),
    # a hyphen is no dash; what was to have been done; a year that is over; what lapses; who sits an exam
    ("2026-10-14", "The film will air on the Velm-language channel during Sunday’s vote.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "Roe spoke of tolls during Sunday’s debate that she could lift.", {"Sunday": "2026-10-11"}),
    ("2026-10-14", "The mill was to have been mended by March.", {"March": "2026-03"}),
    ("2026-10-14", "The mill will be mended by March.", {"March": "2027-03"}),
    ("2026-04-15", "The mill made a loss in the year to June.", {"the year to June": "2024-07/2025-06"}),
    ("2026-04-15", "The mill will make a loss in the year to June.", {"the year to June": "2025-07/2026-06"}),
    ("2026-10-14", "The millers sent a notice that lapses on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Two lapses on Monday cost Quill the game.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "My daughter sits her exams from Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Reed, whose trial was scheduled for Tuesday, is ill.", {"Tuesday": "2026-10-13"}),
    ("2026-10-14", "The trial was scheduled for Friday.", {"Friday": "2026-10-16"}),
    ("2026-03-02", "The council will take up a plan to ban horns starting Jan. 1.", {"Jan. 1": "2027-01-01"}),
    ("2026-10-14", "The guards extended it by 96 hours.", {"96 hours": "PT96H"}),
    ("2026-10-14", "All must be in by 1800 hours.", {"1800 hours": "2026-10-14T18:00"}),
    ("2026-10-14", "Bids close at 12 noon on Friday.", {"12 noon on Friday": "2026-10-16T12:00"}),
    # beyond an aside between dashes or commas the clause goes on
    ("2026-10-14", "Doe will face Roe – who came second – in the vote on 17 November.", {"17 November": "2026-11-17"}),
    ("2026-10-14", "Doe will face Roe - who came second with 25% - in the vote on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Doe will face Roe, who came second, in the vote on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "On Monday Doe, who was born in Velm, will face Roe.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Doe – who left on Monday – will face Roe.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "The mill – it will be sold – was shut on Monday.", {"Monday": "2026-10-12"}),
    # the weekday that the text has told of before
    ("2026-10-14", "Doe will try on Monday. Men are at work. Monday's attempt is hard.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Two men died on Monday. Monday's attack will be looked into.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Doe will try on Monday. Two men died on Monday.", {"Monday": "2026-10-12"}),
    # the day that somebody fixes, and the dates of a picture
    ("2026-10-14", "Doe set March 8 as the day for the vote.", {"March 8": "2027-03-08"}),
    ("2026-10-14", "The board chose 3 July for the opening.", {"3 July": "2027-07-03"}),
    ("2026-10-14", "Doe set fire to the mill on 3 July.", {"3 July": "2026-07-03"}),
    ("2026-10-14", "Doe suggested a trial date in February.", {"February": "2027-02"}),
    ("2026-10-14", "Doe was held after men were called to reports of fire on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Doe walks in Marsk, in this March 8, 2025 file photo.", {"this March 8, 2025": "2025-03-08"}),
    ("2026-07-07", "You will fall back to your April 2 level.", {"April 2": "2026-04-02"}),
    ("2026-10-14", "There is a film on Thursday, a fair on Friday, and more of it in the park on Monday.", {
        "Thursday": "2026-10-15", "Friday": "2026-10-16", "Monday": "2026-10-19",
    }),
    # a day ahead, and the one so long after it; the last day that is over
    ("2026-10-14", "The fair is on 4 November, and the march three days later will be long.", {
        "4 November": "2026-11-04", "three days later": "2026-11-07",
    }),
    ("2026-10-14", "Doe won on Tuesday. He will meet Roe on Friday. Earlier in the day, Pell won.", {
        "Tuesday": "2026-10-13", "Friday": "2026-10-16", "Earlier in the day": "2026-10-13",
    }),
    # a weekday behind its date; days in a row; compounds; who says so far behind a day
    ("2026-10-14", "The mill opens on November 1, Sunday, in Marsk.", {"November 1, Sunday": "2026-11-01"}),
    ("2026-10-14", "It rained on June 4 when men asked for time to leave, on June 7 and again on June 12.", {
        "June 4": "2026-06-04", "June 7": "2026-06-07", "June 12": "2026-06-12",
    }),
    ("2026-10-14", "The board will open halls, including school-based rooms from Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Doe, who was re-elected mayor on Monday, left.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "The day is March 3 in the hall of the mill in Marsk, Doe said.", {"March 3": "2027-03-03"}),
    # “past” before a month may be a preposition; an ending apart from its number
    ("2026-10-14", "Doe would not put the march off past October.", {"past October": "2026-10"}),
    ("2026-10-14", "The mill was sold this past September.", {"this past September": "2026-09"}),
    ("2026-10-14", "Polling starts on Saturday 9 th January.", {"Saturday 9 th January": "2027-01-09"}),
    # what follows, what is proposed, a plan behind a colon, and feasts that only describe
    ("2026-10-14", "Monday will see men strike, followed by a march on Saturday.", {
        "Monday": "2026-10-19", "Saturday": "2026-10-17",
    }),
    ("2026-10-14", "The march followed a strike on Saturday.", {"Saturday": "2026-10-10"}),
    ("2026-08-20", "The board proposed opening the mill in September.", {"September": "2026-09"}),
    ("2026-08-20", "The board agreed on a plan: open the mill on August 31.", {"August 31": "2026-08-31"}),
    ("2026-01-05", "Doe left a friend's Christmas party.", {}),
    ("2026-01-05", "Doe left before Christmas.", {"Christmas": "2025-12-25"}),
    # an aim is ahead, and so is what is announced behind a comma
    ("2026-10-14", "The board was aiming for a launch on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "A march on Saturday from the mill, the board announced.", {"Saturday": "2026-10-17"}),
    # what is sold out, hosted and reopened is to come
    ("2026-10-14", "Monday's match against Velm is sold out.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Monday's match against Velm was sold out.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "The club face a trip to Velm on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Schools reopen on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The old law, taking effect in May, bans smoke.", {"May": "2027-05"}),
    ("2026-10-14", "The show runs on Friday and Saturday.", {"Friday": "2026-10-16", "Saturday": "2026-10-17"}),
    ("2026-10-14", "Doe was remanded until a hearing in court on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The miners called for a march through Marsk on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The miners called for calm on Monday.", {"Monday": "2026-10-12"}),
    # a month behind what was decided before something that followed
    ("2026-05-07", "It came in response to a decision to bar boats from late January.", {"late January": "2026-01"}),
    ("2026-05-07", "The board hailed a decision to bar boats from late January.", {"late January": "2027-01"}),
    # when something will be done at once, in a length of time; not how long something takes or is a term
    ("2026-10-14", "Josh Reed, who turns 18 in three days, came on.", {"three days": "2026-10-17"}),
    ("2026-10-14", "The old bridge will reopen to carts in a month.", {"a month": "2026-11"}),
    ("2026-10-14", "The vote is in two weeks.", {"two weeks": "2026-W44"}),
    ("2026-10-14", "The vote is just two weeks away.", {"just two weeks": "2026-W44"}),
    ("2026-10-14", "Doe is due in court in two weeks.", {"two weeks": "2026-W44"}),
    ("2026-10-14", "The mill is three days away by boat.", {"three days": "P3D"}),
    ("2026-10-14", "The vote is less than three days away.", {"less than three days": "P3D"}),
    ("2026-10-14", "The mill will be built in three days.", {"three days": "P3D"}),
    ("2026-10-14", "Three mills close in three days.", {"three days": "P3D"}),
    ("2026-10-14", "A miller must leave in three days.", {"three days": "P3D"}),
    ("2026-10-14", "The grid forecast power demand Monday at a peak.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "The storm forecast on Monday was wrong.", {"Monday": "2026-10-12"}),
    # days of a list share the year of the one before
    ("2026-10-14", "The fair was held on November 4, 11, 30 and December 2.", {
        "November 4": "2025-11-04", "11": "2025-11-11", "30": "2025-11-30", "December 2": "2025-12-02",
    }),
    ("2026-10-14", "The fair was held on December 28 and January 4.", {
        "December 28": "2025-12-28", "January 4": "2026-01-04",
    }),
    ("2026-10-14", "The fair closed on October 3, and November 2 is a feast.", {
        "October 3": "2026-10-03", "November 2": "2026-11-02",
    }),
    # a year before its month, a weekday beside its date, a rough length, what should have been
    ("2026-10-14", "The mill closed last year September.", {"last year September": "2025-09"}),
    ("2026-10-14", "This year may be the last.", {"This year": "2026"}),
    ("2026-10-14", "They meet next Monday (October 26, 2026).", {"next Monday (October 26, 2026)": "2026-10-26"}),
    ("2026-10-14", "Doe will be freed in the next day or two.", {}),
    ("2026-10-14", "The law, which should have come into force on 5 December, is late.", {"5 December": "2026-12-05"}),
    ("2026-10-14", "The law, which had come into force on 5 December, is late.", {"5 December": "2025-12-05"}),
    ("2026-10-14", "The bench posted the matter for hearing on 2 December.", {"2 December": "2026-12-02"}),
    ("2026-10-14", "The bench posted the writ at a hearing on 2 December.", {"2 December": "2025-12-02"}),
    # what somebody says of a match, what would have been, what somebody chose not to do, or may be done to him
    ("2026-10-14", "Reed said the match in Orul on 5 December was vital.", {"5 December": "2026-12-05"}),
    ("2026-10-14", "The match in Orul on 5 December was vital.", {"5 December": "2025-12-05"}),
    ("2026-10-14", "Mills that would have been sold on 19 November are shut.", {"19 November": "2026-11-19"}),
    ("2026-10-14", "Mills that had been sold on 19 November are shut.", {"19 November": "2025-11-19"}),
    ("2026-10-14", "Doe chose not to make a plea on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Doe hopes not to make a plea on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Doe will be jailed for life or be fined on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "They met late Sunday night, October 4.", {"late Sunday night, October 4": "2026-10-04TNI"}),
    ("2026-10-14", "They met late on Sunday, and October 4 is a feast.", {
        "Sunday": "2026-10-11", "October 4": "2026-10-04",
    }),
    ("2026-10-14", "Tickets are on sale next Thursday.", {"next Thursday": "2026-10-22"}),
    ("2026-10-14", "Tickets are on sale next Saturday.", {"next Saturday": "2026-10-17"}),
    ("2026-10-14", "Mohammed will leave, and on Monday Ahmed will.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Doe is in the squad for the November 11 clash at Orul.", {"November 11": "2026-11-11"}),
    # the day of tomorrow, far behind a verb of the past; what somebody had meant to do by a day
    ("2026-10-14", "The council ordered the closure of all the mills Thursday.", {"Thursday": "2026-10-15"}),
    ("2026-10-14", "The council ordered the closure of all the mills on Thursday.", {"Thursday": "2026-10-08"}),
    ("2026-10-14", "Marsk declared Thursday a feast.", {"Thursday": "2026-10-15"}),
    ("2026-10-14", "Doe had planned to hold a vote by late March.", {"late March": "2027-03"}),
    ("2026-10-14", "Doe had planned to hold a vote by late August.", {"late August": "2026-08"}),
    # what somebody is urged to do is to come, whatever was done before
    ("2026-10-14", "Doe said the road was shut and urged all to wait until Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Doe had shut the road and asked drivers to stay away until Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Doe said the road had been shut until Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Nine were in Lund, where mills have stopped work until Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Nine were in Lund, where mills may have been shut until Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "The vote, due on Tuesday, was delayed until Friday.", {
        "Tuesday": "2026-10-13", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "The vote, due on Friday, was delayed until Tuesday.", {
        "Friday": "2026-10-16", "Tuesday": "2026-10-20",
    }),
    ("2026-10-14", "The vote, due on Tuesday, was moved until Friday.", {
        "Tuesday": "2026-10-20", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "The fee rises from the first of next month.", {"the first of next month": "2026-11-01"}),
    ("2026-10-14", "It is the first of next month's games.", {"next month": "2026-11"}),
    ("2026-10-14", "Doe had held a vote by late March.", {"late March": "2026-03"}),
    ("2026-10-14", "Days range from November 14 and 28 to December 26.", {
        "November 14": "2026-11-14", "December 26": "2026-12-26",
    }),
    # an aside with what was done right behind it; a feast of which the text says when it is; the month behind this one
    ("2026-10-14", "The fire, at a mill in Marsk on 3 November, killed two.", {"3 November": "2025-11-03"}),
    ("2026-10-14", "The fair, at a mill in Marsk on 3 November, called by Doe, is free.", {
        "3 November": "2026-11-03",
    }),
    ("2026-10-14", "Election Day is Friday in Marsk.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Election Day is near in Marsk.", {"Election Day": "2026-11-03"}),
    ("2026-10-14", "His term ends next November.", {"next November": None}),
    ("2026-10-14", "His term ends next December.", {"next December": "2026-12"}),
    # no earlier than a day; a plan for an hour, or for a launch; what was only meant; an hour told in two zones
    ("2026-10-14", "The ferry was moved to no earlier than 9 p.m. Friday.", {"9 p.m. Friday": "2026-10-16T21:00"}),
    ("2026-10-14", "The ferry was moved to the quay at 9 p.m. Friday.", {"9 p.m. Friday": "2026-10-09T21:00"}),
    ("2026-10-14", "The talks were reset for 9 p.m. Friday.", {"9 p.m. Friday": "2026-10-16T21:00"}),
    ("2026-10-14", "The mill is targeted for a March 30 launch.", {"March 30": "2027-03-30"}),
    ("2026-10-14", "Doe was booked for a March 30 theft.", {"March 30": "2026-03-30"}),
    ("2026-10-14", "A new seat is available on Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Doe wanted to hold a vote on Friday, but Reed objected.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Doe had planned on a vote on Friday, but a court objected.", {"Friday": "2026-10-09"}),
    # what somebody “had” asked, or had planned, to do; who says so may tell of what is still to be done
    ("2026-10-16", "Doe denied that she had asked Roe to leave at a meeting on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe denied she had told the millers to burn the books on Sunday.", {"Sunday": "2026-10-11"}),
    ("2026-10-16", "The millers had been told to leave on Sunday.", {"Sunday": "2026-10-11"}),
    ("2026-10-16", "The council had planned to open a new mill in February.", {"February": "2026-02"}),
    ("2026-10-16", "The union, which had threatened to strike over pay in June, met Roe.", {"June": "2026-06"}),
    ("2026-10-16", "Doe said she had told Roe to leave on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "Doe asked Roe to leave on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "The council has planned to open a new mill in February.", {"February": "2027-02"}),
    ("2026-10-14", "Doe had hoped to sail on Friday, but will sail in May.",
     {"Friday": "2026-10-16", "May": "2027-05"}),
    # a feast that opens its text
    ("2026-10-16", "Christmas", {"Christmas": "2026-12-25"}),
    ("2026-10-16", "Easter storm kills four in Marsk", {"Easter": "2027-03-28"}),
    # what had been decided or promised may be still to come
    ("2026-10-16", "The union had voted to strike on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The ministers had agreed to meet again on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The board had decided to close the mill on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "Doe had promised to resign on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The millers had been told to leave on Sunday, Roe said.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "The union had voted to strike on Wednesday.", {"Wednesday": "2026-10-14"}),
    ("2026-10-16", "Doe had asked Roe to leave on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe had hoped to sail on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe denied that she had promised to leave on Sunday.", {"Sunday": "2026-10-11"}),
    ("2026-10-16", "The union had voted to strike in June.", {"June": "2026-06"}),
    # a promise that nobody kept
    ("2026-10-16", "“They told me somebody would come on Monday,” Doe said. “Nobody came.”", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe promised to mend the mill Tuesday and she never did.", {"Tuesday": "2026-10-13"}),
    ("2026-10-16", "They said the ferry would be back Tuesday. It wasn't.", {"Tuesday": "2026-10-13"}),
    ("2026-10-16", "Doe said the mill would open on Monday. Nobody was hurt in it.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "Doe promised to come on Tuesday, and she never lies.", {"Tuesday": "2026-10-20"}),
    ("2026-10-16", "The mill will open on Monday. Nobody came to the last fair.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "Doe said the doctor would come on Monday, but nobody turned up.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe said the doctor would come on Monday. No one showed up.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe said he would come on Monday. Nobody came forward with a bid.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "Doe said he would vote on Monday, and no one called for a delay.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "Doe promised to vote on Monday, and he never called it off.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "Doe said he would come on Monday. Nobody appeared to mind.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The clerks who were to report in June never did.", {"June": "2026-06"}),
    ("2026-10-16", "The clerks, who were due to report in June, never did.", {"June": "2026-06"}),
    ("2026-10-16", "The clerks were to report in June, Doe said.", {"June": "2027-06"}),
    ("2026-10-16", "The clerks are to report in June, and never did it before.", {"June": "2027-06"}),
    # what was cut short was not to come
    ("2026-10-16", "A ferry sank minutes before it was due to dock in Orul on Tuesday.", {"Tuesday": "2026-10-13"}),
    ("2026-10-16", "Doe died hours before he was scheduled to appear on Wednesday.", {"Wednesday": "2026-10-14"}),
    ("2026-10-16", "The mill blew up hours before it was to open on Tuesday, Roe said.", {"Tuesday": "2026-10-13"}),
    ("2026-10-16", "Doe spoke hours before the vote, which is due to end on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-16", "The walk was called off hours before it was due to begin on Saturday.", {"Saturday": "2026-10-17"}),
    ("2026-10-16", "Doe quit hours before she was due to sail on Sunday.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "A deal was signed hours before the talks were to begin on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The ferry is due to dock in Orul on Tuesday.", {"Tuesday": "2026-10-20"}),
    # a place named between commas
    ("2026-10-16", "The union has called for protests in the capital, Orul, on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-16", "The union has called for a march in its city, New Marsk, on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-16", "The union has left the capital, Orul, on Tuesday.", {"Tuesday": "2026-10-13"}),
    # days in names, and what somebody does every week
    ("2026-10-16", "The rebels of the March 12 Movement took Marsk.", {}),
    ("2026-10-16", "The April 6 Brigade left Marsk.", {}),
    ("2026-10-16", "The M-9 November Front left Marsk.", {}),
    ("2026-10-16", "On April 6 Brigade members left Marsk.", {"April 6": "2026-04-06"}),
    ("2026-10-16", "The April 6 brigade march was banned.", {"April 6": "2026-04-06"}),
    ("2026-10-16", "The April 6 Front Street fire killed two.", {"April 6": "2026-04-06"}),
    ("2026-10-16", "The October 21 Committee vote was put off.", {"October 21": "2026-10-21"}),
    ("2026-10-16", "The October 5 Square fire killed two.", {"October 5": "2026-10-05"}),
    ("2026-10-16", "The head of the board, Mr Sunday Ubi, left.", {}),
    ("2026-10-16", "Chief Monday Okoro left.", {}),
    ("2026-10-16", "The mill chief on Monday left Okoro.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Her Sunday sermons made her famous.", {}),
    ("2026-10-16", "Doe, whose Friday prayers filled the square, was held.", {}),
    ("2026-10-16", "Doe held the Sunday sermon in Marsk.", {"Sunday": "2026-10-11"}),
    ("2026-10-16", "Their Monday protests will start at noon.", {"Monday": "2026-10-19", "noon": "2026-10-19T12:00"}),
    ("2026-10-16", "Doe was held after her Wednesday visits to two banks.", {"Wednesday": "2026-10-14"}),
    # between two months
    ("2026-10-16", "Doe compared the records between January and March.", {"between January and March": "2026-Q1"}),
    ("2026-10-16", "Doe compared the records between February and April 2025.",
     {"between February and April 2025": "2025-02/2025-04"}),
    ("2026-11-27", "Doe tested the wells between December and January.",
     {"between December and January": "2025-12/2026-01"}),
    ("2026-10-16", "Doe met Roe in January and March 2025.", {"January": "2025-01", "March 2025": "2025-03"}),
    # what was done over a span that is over
    ("2026-11-27", "The mill was shut from Christmas until Easter.",
     {"Christmas until Easter": "2025-12-25/2026-04-05"}),
    ("2026-11-27", "The mill will be shut from Christmas until Easter.",
     {"Christmas until Easter": "2026-12-25/2027-03-28"}),
    ("2026-11-27", "The union announced a strike from Christmas until Easter.",
     {"Christmas until Easter": "2026-12-25/2027-03-28"}),
    ("2026-11-27", "Cases doubled between Christmas and New Year.", {"Christmas": "2025-12-25"}),
    ("2026-11-27", "Doe says that a strike in February, which lasted a week, shut the mill.",
     {"February": "2026-02", "a week": "P1W"}),
    ("2026-11-27", "A walkout in January closed the mill.", {"January": "2026-01"}),
    ("2026-11-27", "The vote in February was put off.", {"February": "2027-02"}),
    ("2026-11-27", "The summit in February was announced by Doe.", {"February": "2027-02"}),
    # a day in court leaves a tale of an older year where it was
    ("2026-10-16", "The raid took place on May 4, 2023. The trial heard on Monday that Doe was ill. On May 9 he left.",
     {"May 4, 2023": "2023-05-04", "Monday": "2026-10-12", "May 9": "2023-05-09"}),
    ("2026-10-16", "Doe fell on June 3 last year. Roe told the court in Orul on Monday. He died on June 14.",
     {"June 3 last year": "2025-06-03", "Monday": "2026-10-12", "June 14": "2025-06-14"}),
    ("2026-10-16", "Doe fell on June 3 last year. Roe left the mill on Monday. He died on June 14.",
     {"June 3 last year": "2025-06-03", "Monday": "2026-10-12", "June 14": "2026-06-14"}),
    # a performance is to come where it is called off or dedicated to somebody
    ("2026-10-16", "The choir has cancelled Sunday's performance.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "The choir said it would dedicate Sunday's performance to Roe.", {"Sunday": "2026-10-18"}),
    ("2026-10-16", "The choir will take heart from Sunday's performance.", {"Sunday": "2026-10-11"}),
    # a date with which another is compared counts for nothing further
    ("2026-10-16", "The list was twice as long as in 2019. It was 12 twelve months earlier.",
     {"2019": "2019", "twelve months earlier": "P12M"}),
    ("2026-10-16", "The list grew in 2019. It was 12 twelve months earlier.",
     {"2019": "2019", "twelve months earlier": "2018-01"}),
    # a vote in words is no hour, and neither is a number that something is lowered to
    ("2026-10-16", "The council voted by seven to four on Tuesday night to close the mill.",
     {"Tuesday night": "2026-10-13TNI"}),
    ("2026-10-16", "The board threw out the plan by nine to three on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "Doe put the toll at 11 but lowered it to nine on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-16", "The council must vote by noon on Tuesday.", {"noon on Tuesday": "2026-10-20T12:00"}),
    ("2026-10-16", "Doe put off the vote to 9 p.m. on Monday.", {"9 p.m. on Monday": "2026-10-19T21:00"}),
    # a verb that is part of a name
    ("2026-10-16", "A meeting takes place at Orul Fell Hall on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-16", "The fair takes place in Lost Lane on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The fair takes place at the Velm Broke Mill on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-16", "The fair takes place as Roe left on Monday.", {"Monday": "2026-10-12"}),
    # an occasion that somebody faces
    ("2026-10-16", "Doe condemned it as a stunt by a mayor facing a vote in May.", {"May": "2027-05"}),
    ("2026-10-16", "Doe condemned it as a stunt by a mayor facing the mill in May.", {"May": "2026-05"}),
    ("2026-10-14", "Doe had hoped to sail on Friday, but the fog came.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Doe has planned to sail on Friday, but Reed objected.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Doe had hoped to sail on Friday, but will not.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Crews have been at work in preparation for Friday's storm.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Crews have been at work in the wake of Friday's storm.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Doe wants to hold a vote on Friday, but Reed objected.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "It fell at 7 p.m. EDT (2300 GMT) on Friday.", {
        "7 p.m. EDT (2300 GMT) on Friday": "2026-10-09T19:00",
    }),
    ("2026-10-14", "It fell at 7 p.m. (and 2 p.m. Friday).", {
        "7 p.m.": "2026-10-14T19:00", "2 p.m. Friday": "2026-10-09T14:00",
    }),
    ("2026-10-14", "The ban starts on December 1. Earlier in the day, Doe left.", {
        "December 1": "2026-12-01", "Earlier in the day": "2026-10-14",
    }),
    ("2026-10-14", "Papers must be in by this week Friday.", {"this week Friday": "2026-10-16"}),
    ("2026-10-14", "It meets next week Monday.", {"next week Monday": "2026-10-19"}),
    ("2026-10-14", "Last week, Friday was cold.", {"Last week": "2026-W41", "Friday": "2026-10-09"}),
    ("2026-10-14", "The mill on Friday says it has a plan.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "The mill on Friday has a fair.", {"Friday": "2026-10-16"}),
    # a clause that goes on in the present from one in the past
    ("2026-10-14", "Reed was fined and returns to court on 4 November.", {"4 November": "2026-11-04"}),
    ("2026-10-14", "Bids opened on Monday and close on 4 November.", {
        "Monday": "2026-10-12", "4 November": "2026-11-04",
    }),
    ("2026-10-14", "The vote failed, and a runoff follows on 4 November.", {"4 November": "2026-11-04"}),
    ("2026-10-14", "The period, which is free, closes on 4 November.", {"4 November": "2026-11-04"}),
    ("2026-10-14", "Quill won the vote and takes office on 4 November.", {"4 November": "2026-11-04"}),
    ("2026-10-14", "Exports and returns on Monday hurt Marsk.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "The mill burned and close to 40 men fled on 4 November.", {"4 November": "2025-11-04"}),
    ("2026-10-14", "The first ferry leaves at 6 a.m. Monday.", {"6 a.m. Monday": "2026-10-19T06:00"}),
    ("2026-10-14", "The list was sung on Thursday and will be sung and shown on Friday.", {
        "Thursday": "2026-10-08", "Friday": "2026-10-16",
    }),
    ("2026-10-14", "The law will be passed and the mill closed on Friday.", {"Friday": "2026-10-09"}),
    # what had been was due before now; what lasts for days was decided on one
    ("2026-10-14", "The truce had begun on 1 October and was due to end on Tuesday.", {
        "1 October": "2026-10-01", "Tuesday": "2026-10-13",
    }),
    ("2026-10-14", "The truce has begun and was due to end on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-14", "The rebels agreed to extend the truce by five days on Tuesday.", {
        "five days": "P5D", "Tuesday": "2026-10-13",
    }),
    ("2026-10-14", "The rebels agreed to end the truce on Tuesday.", {"Tuesday": "2026-10-20"}),
    ("2026-10-14", "The road will be closed for two weeks on Monday.", {"two weeks on Monday": "2026-10-19"}),
    ("2026-10-14", "The truce was extended to midnight on Friday.", {"midnight on Friday": "2026-10-16T24:00"}),
    ("2026-10-14", "The truce was praised at midnight on Friday.", {"midnight on Friday": "2026-10-09T24:00"}),
    ("2026-10-14", "Two of Sunday's games have also been moved.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "A goal of Sunday's games has also been shown.", {"Sunday": "2026-10-11"}),
    ("2026-10-14", "On Sunday twice crowned singer Ann Doe will be on stage.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "On Sunday the men crowned a singer who will be on stage.", {"Sunday": "2026-10-11"}),
    # what “is” on a day, a day that “is” something, and what has been moved
    ("2026-10-14", "His next hearing is Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "His last hearing was Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-14", "Monday is a feast in Marsk.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Snow is likely on Monday.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Monday's fixture at Velm has been moved to Orul.", {"Monday": "2026-10-19"}),
    ("2026-10-14", "Monday's fixture at Velm has been praised in Orul.", {"Monday": "2026-10-12"}),
    # a sentence that goes on from a year long past
    ("2026-10-14", "It opened in March 2020. In May, it bought a mill.", {"March 2020": "2020-03", "May": "2020-05"}),
    ("2026-10-14", "It opened in March 2020. It bought a mill in May.", {"March 2020": "2020-03", "May": "2026-05"}),
    # hours in words, which may be of the morning or the evening, and with an h
    (FRIDAY, "The train left at 17h30 on Tuesday.", {"17h30 on Tuesday": "2026-10-13T17:30"}),
    (FRIDAY, "He waited 3h30 on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "It fell at half past five on Tuesday.", {"half past five on Tuesday": "2026-10-13TXX:30"}),
    (FRIDAY, "It fell on Tuesday at half past 5 p.m.", {"Tuesday at half past 5 p.m.": "2026-10-13T17:30"}),
    (FRIDAY, "It fell at a quarter to one in the morning.", {"a quarter to one in the morning": "2026-10-16T00:45"}),
    (FRIDAY, "He ran half past the mill.", {}),
    # a weekday with its number at the end of a line and before a clause; not where the number counts
    (FRIDAY, "Pay by Friday the 30th\nTenants were told so.", {"Friday the 30th": "2026-10-30"}),
    (FRIDAY, "On Friday the 30th the hall opens.", {"Friday the 30th": "2026-10-30"}),
    (FRIDAY, "The case returns to court on Friday the 30th.", {"Friday the 30th": "2026-10-30"}),
    (FRIDAY, "It closed on Tuesday, the 9th mill to do so.", {"Tuesday": "2026-10-13"}),
    # decades in words, quarters up to a month, halves and months of the year
    (FRIDAY, "It was built in the late nineteen-sixties.", {"the late nineteen-sixties": "196"}),
    (FRIDAY, "It was built in the eighteen nineties.", {"the eighteen nineties": "189"}),
    (FRIDAY, "Sales fell in the final quarter of last year.", {"the final quarter of last year": "2025-Q4"}),
    (FRIDAY, "Sales fell in the last quarter of 2024.", {"the last quarter of 2024": "2024-Q4"}),
    (FRIDAY, "Sales fell in the three months to September.", {"the three months to September": "2026-Q3"}),
    (FRIDAY, "Sales fell in the quarter to June.", {"the quarter to June": "2026-Q2"}),
    (FRIDAY, "Sales fell in the April-June quarter.", {"the April-June quarter": "2026-Q2"}),
    (FRIDAY, "Sales fell in the quarter ended Sept. 29.", {"the quarter": "P1Q", "Sept. 29": "2026-09-29"}),
    (FRIDAY, "Sales fell in the first half of the year.", {"the first half of the year": "2026-H1"}),
    (FRIDAY, "It fell in the first nine months of the year.", {"the first nine months of the year": "2026-01/2026-09"}),
    ("2026-01-22", "Sales fell in the first six months of the year.", {"the first six months of the year": "2025-H1"}),
    ("2026-12-30", "It will close in the new year.", {"the new year": "2027"}),
    ("2026-01-02", "It will close in the new year.", {"the new year": "2026"}),
    (FRIDAY, "The talks failed in the penultimate week.", {"the penultimate week": "2026-W40"}),
    (FRIDAY, "It burned this past weekend.", {"this past weekend": "2026-W41-WE"}),
    (FRIDAY, "It opens this coming weekend.", {"this coming weekend": "2026-W42-WE"}),
    (FRIDAY, "It opens next weekend.", {"next weekend": "2026-W43-WE"}),
    (FRIDAY, "The river should crest overnight.", {"overnight": "2026-10-16TNI"}),
    (FRIDAY, "Its fleet grew to around 2000 lorries.", {}),
    # put off, appointed, and what holds from a day on
    (FRIDAY, "The case was adjourned to Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The hearing has been pushed to Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The case had been adjourned until Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The trial was postponed until September.", {"September": "2026-09"}),
    (FRIDAY, "The judge set a hearing for Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The judge set a trial date of March 8.", {"March 8": "2027-03-08"}),
    (FRIDAY, "The judge set bail on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The film is in cinemas from Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The road was shut from Tuesday.", {"Tuesday": "2026-10-13"}),
    # fixtures
    (FRIDAY, "Marsk play Orul on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Marsk, who host Orul on Tuesday, lost.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Marsk travel to Orul on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Marsk are at home to Orul on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Kickoff is at 8 p.m. on Tuesday.", {"8 p.m. on Tuesday": "2026-10-20T20:00"}),
    (FRIDAY, "Quill is out of Tuesday’s final.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Quill misses Tuesday’s final.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Quill is back after missing Tuesday’s final.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Play on Tuesday was rained off.", {"Tuesday": "2026-10-13"}),
    # headlines tell in the present what was done
    (FRIDAY, "Court jails two on Tuesday\n\nThey were brothers.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Court meets on Tuesday\n\nIt was shut.", {"Tuesday": "2026-10-20"}),
    # plans, and what came of them
    (FRIDAY, "The dockers plan a march on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The board, which hated the plan in May, has sold it.", {"May": "2026-05"}),
    (FRIDAY, "The council rejected plans on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "It was due to sail on Tuesday but stayed in port.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "It was due to sail on Tuesday but was postponed.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "He vowed to have a word on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "He would have left on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "She would not say on Tuesday who did it.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "It was beaten by eight votes to five on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Doe was out, but the club said it would look by Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "It broke just before midnight on Tuesday.", {"just before midnight on Tuesday": "2026-10-13T24:00"}),
    (FRIDAY, "He is in hospital after a fall on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "He will rest after the vote on Tuesday.", {"Tuesday": "2026-10-20"}),
    # what may be, is announced, or is so on a day
    (FRIDAY, "Rain could fall on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The coast may be hit by storms on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Doe could not be reached on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Shots could be heard on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Doe could see the mill on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "A ban could see Marsk lose the cup on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "He may have left on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Marsk has a risk of hail on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The risk of hail on Tuesday was small.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The union has called a strike on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The union called a strike on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Drivers announced a walkout on January 4.", {"January 4": "2027-01-04"}),
    (FRIDAY, "Schools are closed on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Schools were closed on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The mayor presents his plan on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "He turns 60 in March.", {"March": "2027-03"}),
    (FRIDAY, "The September election is close.", {"September": "2026-09"}),
    (FRIDAY, "The June election is close.", {"June": "2027-06"}),
    (FRIDAY, "The June election was close.", {"June": "2026-06"}),
    (FRIDAY, "Doe is the winner of Tuesday’s race.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The winner of Tuesday’s race will meet Orul.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "In Tuesday’s vote, Doe got most.", {"Tuesday": "2026-10-13"}),
    # had until a day, told as it was said
    (FRIDAY, "The sheriff said they had until Tuesday to go.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "They had until Tuesday to go, the sheriff said.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "They had until Tuesday to go.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "They had until Tuesday to go, and went, she said.", {"Tuesday": "2026-10-13"}),
    # ways to write a day
    (FRIDAY, "The hall opens on 30-10-2026.", {"30-10-2026": "2026-10-30"}),
    (FRIDAY, "The hall opens on 30. October 2026.", {"30. October 2026": "2026-10-30"}),
    (FRIDAY, "The fair is on October 24 and 25.", {"October 24": "2026-10-24", "25": "2026-10-25"}),
    (FRIDAY, "The fair is on Oct. 24, 25 and 26.", {"Oct. 24": "2026-10-24", "25": "2026-10-25", "26": "2026-10-26"}),
    (FRIDAY, "The fair is on October 24 and 25 men work there.", {"October 24": "2026-10-24"}),
    (
        FRIDAY,
        "Exams are on 3rd, 4th and 5th November.",
        {"3rd": "2026-11-03", "4th": "2026-11-04", "5th November": "2026-11-05"},
    ),
    (FRIDAY, "It is on the weekend of 24 October.", {"the weekend of 24 October": "2026-W43-WE"}),
    (FRIDAY, "It is on the first weekend of November.", {"the first weekend of November": "2026-W45-WE"}),
    (FRIDAY, "It closed in the week ending 9 October.", {"the week ending 9 October": "2026-W41"}),
    (FRIDAY, "It closed on the night of October 5-6.", {"the night of October 5-6": "2026-10-05/2026-10-06"}),
    (FRIDAY, "It closed on the night of 5 and 6 October.", {"the night of 5 and 6 October": "2026-10-05/2026-10-06"}),
    (FRIDAY, "It closed on the 7th of this month.", {"the 7th of this month": "2026-10-07"}),
    (FRIDAY, "It closed by end-September.", {"end-September": "2026-09"}),
    (FRIDAY, "It closed in Q2 2025, and opened in Q3.", {"Q2 2025": "2025-Q2", "Q3": "2026-Q3"}),
    (FRIDAY, "It closed two Saturdays ago.", {"two Saturdays ago": "2026-10-03"}),
    (FRIDAY, "It closed the Saturday before last.", {"the Saturday before last": "2026-10-03"}),
    (FRIDAY, "It closed three nights ago.", {"three nights ago": "2026-10-13TNI"}),
    (FRIDAY, "It closed a year ago today.", {"a year ago today": "2025-10-16"}),
    (FRIDAY, "It closed a week ago on Monday.", {"a week ago on Monday": "2026-10-05"}),
    (FRIDAY, "It closed ten years ago this week.", {"ten years ago this week": "2016"}),
    (FRIDAY, "It closed overnight on Tuesday.", {"overnight on Tuesday": "2026-10-13"}),
    (FRIDAY, "Fares rose overnight when it closed on 2 October.", {"2 October": "2026-10-02"}),
    (FRIDAY, "It burned overnight on 2 October.", {"2 October": "2026-10-02"}),
    (FRIDAY, "It burned before dawn on Tuesday.", {"dawn on Tuesday": "2026-10-13TMO"}),
    (FRIDAY, "It burned just before sunrise Tuesday.", {"sunrise Tuesday": "2026-10-13TMO"}),
    (FRIDAY, "It will close before dawn on Tuesday.", {"dawn on Tuesday": "2026-10-20TMO"}),
    (FRIDAY, "It closed at 0300 GMT on Tuesday.", {"0300 GMT on Tuesday": "2026-10-13T03:00"}),
    (FRIDAY, "It opens next week Thursday.", {"next week Thursday": "2026-10-22"}),
    (FRIDAY, "It opens a week from today.", {"a week from today": "2026-10-23"}),
    (FRIDAY, "It opens a week tomorrow.", {"a week tomorrow": "2026-10-24"}),
    (FRIDAY, "It opens in ten days' time.", {"ten days' time": "2026-10-26"}),
    (FRIDAY, "Two days after the vote on 7 May, Roe left.", {"Two days after the vote on 7 May": "2026-05-09"}),
    (FRIDAY, "He left three days before the council vote on May 7.", {
        "three days before the council vote on May 7": "2026-05-04",
    }),
    (FRIDAY, "Two days after the vote on Monday, Roe left.", {"Two days after the vote on Monday": "2026-10-14"}),
    (FRIDAY, "He left more than two weeks after the fire on 2 May.", {
        "more than two weeks after the fire on 2 May": None,
    }),
    (FRIDAY, "Hours after the vote on 7 May, Roe left.", {"7 May": "2026-05-07"}),
    (FRIDAY, "She has until the 29th to appeal.", {"the 29th": "2026-10-29"}),
    (FRIDAY, "She left by the 29th mile.", {}),
    (FRIDAY, "The vote on Tuesday has been postponed.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The march on Tuesday has been called off.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The vote on Tuesday was postponed.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The vote on Tuesday has been praised.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The vote was put off from Tuesday to Friday.", {"Tuesday": "2026-10-13", "Friday": "2026-10-16"}),
    (FRIDAY, "The order takes effect in 14 days.", {"14 days": "2026-10-30"}),
    (FRIDAY, "Voters go to the polls in ten days.", {"ten days": "2026-10-26"}),
    (FRIDAY, "Ada Quill goes on trial in ten days.", {"ten days": "2026-10-26"}),
    (FRIDAY, "The board will decide in ten days whether to sell.", {"ten days": "2026-10-26"}),
    (FRIDAY, "Boats go to Orle in ten days.", {"ten days": "P10D"}),
    (FRIDAY, "Reed took office in ten days.", {"ten days": "P10D"}),
    (FRIDAY, "The firm must decide in ten days.", {"ten days": "P10D"}),
    (FRIDAY, "It opens in a week’s time.", {"a week’s time": "2026-W43"}),
    (FRIDAY, "It opens three weeks from now.", {"three weeks from now": "2026-W45"}),
    (FRIDAY, "It will open in September.", {"September": "2027-09"}),
    (FRIDAY, "It is due to open in September.", {"September": "2027-09"}),
    (FRIDAY, "It was due to open in September.", {"September": "2026-09"}),
    (FRIDAY, "Doe is expected in court on September 3.", {"September 3": "2027-09-03"}),
    (FRIDAY, "In September, the hall will open.", {"September": "2027-09"}),
    (FRIDAY, "In September, the hall was full.", {"September": "2026-09"}),
    (FRIDAY, "The board plans to sell the mill in September.", {"September": "2027-09"}),
    (FRIDAY, "The plans to sell the mill in September failed.", {"September": "2026-09"}),
    # whoever gets a plan got it
    (FRIDAY, "Doe gave the plan to the board on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe put the plan before the council on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe sent her plan to Ann Roe on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe announced a plan to sell the mill on Monday.", {"Monday": "2026-10-19"}),
    # a day told and a length of time “later” are a day
    (FRIDAY, "It shut on 3 May. Two days later it fell.", {"3 May": "2026-05-03", "Two days later": "2026-05-05"}),
    (FRIDAY, "It shut on 3 April. It could fall two days later.", {"3 April": "2026-04-03", "two days later": "P2D"}),
    (FRIDAY, "It closed. Three days later it burned.", {"Three days later": "P3D"}),
    (FRIDAY, "She joined in 2012. She left a year later.", {"2012": "2012", "a year later": "2013"}),
    (FRIDAY, "It shut in May 2012. It burned a month later.", {"May 2012": "2012-05", "a month later": "2012-06"}),
    (FRIDAY, "It was full the spring before last.", {"the spring before last": "2025-SP"}),
    (FRIDAY, "It shuts for the last time on June 30.", {"June 30": "2026-06-30"}),
    (FRIDAY, "It shut at the end of the 2025-26 season.", {"2025-26": "2025/2026"}),
    # a second verb of the past is as past as the first
    ("2026-05-19", "Doe sang in Orul and died in June.", {"June": "2025-06"}),
    ("2026-05-19", "Doe was arrested and charged in June.", {"June": "2025-06"}),
    ("2026-05-19", "The case is heard and closed in June.", {"June": "2026-06"}),
    ("2026-05-19", "The bill will be read and passed in June.", {"June": "2026-06"}),
    # an occasion by which something was demanded is still to come
    ("2026-05-19", "Doe called it crumbs and demanded two seats by the meeting on June 8.", {"June 8": "2026-06-08"}),
    ("2026-05-19", "Doe demanded two seats by the annual general meeting on June 8.", {"June 8": "2026-06-08"}),
    ("2026-05-19", "Doe was seen by a guard and arrested at a meeting on June 8.", {"June 8": "2025-06-08"}),
    # who travels or plays on a weekday will do so
    (FRIDAY, "Rovers travel to Brell on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Rovers travel to third-placed Brell on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The Rovers play Brell on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Rovers beat Brell on Tuesday.", {"Tuesday": "2026-10-13"}),
    # years that say which one of a kind is meant make no history
    (
        FRIDAY,
        (
            "On Friday a court heard of its 2009 ruling. It quoted a 2011 act, its 2014 order, a 2015 pact, a 2017 "
            "code and its 2018 guidelines. The mill burned on 11 August 2009. It must pay by August 31."
        ),
        {
            "Friday": "2026-10-16", "2009": "2009", "2011": "2011", "2014": "2014", "2015": "2015", "2017": "2017",
            "2018": "2018", "11 August 2009": "2009-08-11", "August 31": "2027-08-31",
        },
    ),
    # a birth opens no history
    (FRIDAY, "Born on 2 May 1934, Doe died on 4 October.", {"2 May 1934": "1934-05-02", "4 October": "2026-10-04"}),
    # an hour in figures, an order, a day only of “since”
    (FRIDAY, "It burned at 0400 today. As of 1700 it burned.", {"0400 today": "2026-10-16T04:00"}),
    (FRIDAY, "“Ask me on Tuesday,” Doe said.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "It rained since Monday. It ended at noon.", {"Monday": "2026-10-12", "noon": "2026-10-16T12:00"}),
    # the calendar
    (FRIDAY, "The dam broke on 6 November 1989.", {"6 November 1989": "1989-11-06"}),
    (FRIDAY, "The dam broke on November 6, 1989, at night.", {"November 6, 1989": "1989-11-06"}),
    (FRIDAY, "The levee held on Sept. 30.", {"Sept. 30": "2026-09-30"}),
    (FRIDAY, "The levee held on Sept 30.", {"Sept 30": "2026-09-30"}),
    (FRIDAY, "The levee held on Sep 30.", {"Sep 30": "2026-09-30"}),
    (FRIDAY, "The levee held on 30 September.", {"30 September": "2026-09-30"}),
    (FRIDAY, "The levee held on the 3rd of October.", {"the 3rd of October": "2026-10-03"}),
    (FRIDAY, "The hall opens on Friday, October 23.", {"Friday, October 23": "2026-10-23"}),
    (FRIDAY, "Votes were counted in March 1998.", {"March 1998": "1998-03"}),
    (FRIDAY, "Votes were counted in March.", {"March": "2026-03"}),
    (FRIDAY, "Votes were counted in March nineteen ninety-eight.", {"March nineteen ninety-eight": "1998-03"}),
    (FRIDAY, "Votes were counted in March two thousand and six.", {"March two thousand and six": "2006-03"}),
    (FRIDAY, "In March five thousand people left Ostrany.", {"March": "2026-03"}),
    (FRIDAY, "In March twenty million people voted.", {"March": "2026-03"}),
    (FRIDAY, "In March two thousand people voted.", {"March": "2026-03"}),
    (FRIDAY, "In nineteen ninety-one Doe was free.", {"nineteen ninety-one": "1991"}),
    (FRIDAY, "It fell in the year two thousand, she said.", {"the year two thousand": "2000"}),
    (FRIDAY, "The mill made nineteen ninety-page books.", {}),
    # a year or a quarter that ends on a day is a length of time, and none of the calendar
    (FRIDAY, "Sales fell in the year ended March 31.", {"the year": "P1Y", "March 31": "2026-03-31"}),
    (FRIDAY, "It sees a loss in the year ending 30 June 2027.", {"the year": "P1Y", "30 June 2027": "2027-06-30"}),
    (FRIDAY, "It lost 9 crowns in the year to 31 January.", {"the year to 31 January": "2025-02/2026-01"}),
    (FRIDAY, "In the fiscal year ended Jan. 31 it lost.", {"the fiscal year": "P1Y", "Jan. 31": "2026-01-31"}),
    (FRIDAY, "Sales fell in the quarter ended Sept. 29.", {"the quarter": "P1Q", "Sept. 29": "2026-09-29"}),
    (FRIDAY, "The year ended badly for the mill.", {"The year": "2026"}),
    (FRIDAY, "They met when the quarter ended.", {"the quarter": "2026-Q3"}),
    # the same quarter of the year before
    (FRIDAY, "Profit for last year’s quarter was small.", {"last year’s quarter": "2025-Q3"}),
    (FRIDAY, "In the quarter a year ago it was small.", {"the quarter a year ago": "2025-Q3"}),
    (FRIDAY, "Last year’s quarterly profit was small.", {"Last year": "2025"}),
    (FRIDAY, "In the spring twenty five barns burned.", {"the spring": "2026-SP"}),
    (FRIDAY, "The port closed in June last year.", {"June last year": "2025-06"}),
    (FRIDAY, "By the end of September the lake was dry.", {"the end of September": "2026-09"}),
    (FRIDAY, "It was built in 1964.", {"1964": "1964"}),
    (FRIDAY, "It was popular in the 1990s and the '60s.", {"the 1990s": "199", "the '60s": "196"}),
    (FRIDAY, "An 18th-century barn burned.", {"18th-century": "17"}),
    (FRIDAY, "The winter of 2019 was mild.", {"The winter of 2019": "2019-WI"}),
    (FRIDAY, "Profit fell in the third quarter of 2024.", {"the third quarter of 2024": "2024-Q3"}),
    (FRIDAY, "Log entry 2026-05-18: calm.", {"2026-05-18": "2026-05-18"}),
    (FRIDAY, "Sales fell in the 16 weeks to 2 May 2025.", {"the 16 weeks to 2 May 2025": "2025-01-11/2025-05-02"}),
    (FRIDAY, "Sales fell in the thirteen weeks ended March 29, 2025.", {
        "the thirteen weeks ended March 29, 2025": "2024-12-29/2025-03-29",
    }),
    (FRIDAY, "The mill has two weeks to 2 May 2025.", {"two weeks": "P2W", "2 May 2025": "2025-05-02"}),
    (FRIDAY, "Sales for the three months ended September 30 rose.", {"the three months ended September 30": "2026-Q3"}),
    (
        FRIDAY,
        "The shops were shut on Good Friday and Easter Monday.",
        {"Good Friday": "2026-04-03", "Easter Monday": "2026-04-06"},
    ),
    # ranges
    (FRIDAY, "It ran between 1936 and 1941.", {"between 1936 and 1941": "1936/1941"}),
    (FRIDAY, "They met 14-16 July 2025.", {"14-16 July 2025": "2025-07-14/2025-07-16"}),
    (FRIDAY, "It lasted from April to September 1956.", {"April to September 1956": "1956-04/1956-09"}),
    (FRIDAY, "From November to February 1954 the pass was shut.", {"November to February 1954": "1953-11/1954-02"}),
    # beside the day of publication
    (FRIDAY, "It rained yesterday and will rain tomorrow.", {"yesterday": "2026-10-15", "tomorrow": "2026-10-17"}),
    (FRIDAY, "The siren sounded last night.", {"last night": "2026-10-15TNI"}),
    (FRIDAY, "The siren sounded overnight.", {"overnight": "2026-10-15TNI"}),
    (FRIDAY, "Doors open tonight.", {"tonight": "2026-10-16TNI"}),
    (FRIDAY, "They talk next week.", {"next week": "2026-W43"}),
    (FRIDAY, "They talked last week.", {"last week": "2026-W41"}),
    (FRIDAY, "They talk later this month.", {"later this month": "2026-10"}),
    (FRIDAY, "They met over the weekend.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "The mine opened two years ago.", {"two years ago": "2024"}),
    (FRIDAY, "The mine opened a month ago.", {"a month ago": "2026-09"}),
    (FRIDAY, "The mine opened ten days ago.", {"ten days ago": "2026-10-06"}),
    (
        FRIDAY,
        "The mine opened last autumn and shuts next spring.",
        {"last autumn": "2025-FA", "next spring": "2027-SP"},
    ),
    # a month or a season beside the date named last
    (FRIDAY, "It shut in 2019 and opened the following spring.", {"2019": "2019", "the following spring": "2020-SP"}),
    (
        FRIDAY,
        "It shut in May 2019, the following winter it burned.",
        {"May 2019": "2019-05", "the following winter": "2019-WI"},
    ),
    (FRIDAY, "It shut in 2019 and opened the following May.", {"2019": "2019", "the following May": "2020-05"}),
    (FRIDAY, "It shut in 2019, fined the previous autumn.", {"2019": "2019", "the previous autumn": "2018-FA"}),
    (FRIDAY, "It shut in 2019 and will open next spring.", {"2019": "2019", "next spring": "2027-SP"}),
    (FRIDAY, "It opened the following spring.", {"the following spring": None}),
    (
        FRIDAY,
        "It shut in 2019 and opened in May of the following year.",
        {"2019": "2019", "May of the following year": "2020-05"},
    ),
    (
        FRIDAY,
        "It shut in 2019 and had opened in May of the previous year.",
        {"2019": "2019", "May of the previous year": "2018-05"},
    ),
    (FRIDAY, "It shut in 2019; in May of the same year it fell.", {"2019": "2019", "May of the same year": "2019-05"}),
    (FRIDAY, "It has run since 2019; it shut in May of that year.", {"2019": "2019", "May of that year": "2019-05"}),
    (FRIDAY, "It has run since 2019; it shuts in May of next year.", {"2019": "2019", "May of next year": "2027-05"}),
    # weekdays: the tense of the clause decides
    (FRIDAY, "Orla Finch said Tuesday that the mill was safe.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Orla Finch will speak on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The council has until Tuesday to answer.", {"Tuesday": "2026-10-20"}),
    # which side of today: won and set are past, a timetable in the present and what is announced are to come
    (FRIDAY, "Orla Finch won the race on Sunday.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "Orla Finch won't race on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "The board set a limit on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The board is set to meet on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Ostrany beat Marsk 2-1 on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The bank cut its rate on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The bank will cut its rate on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Voters go to the polls on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "Schools reopen on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Bakers will strike for three days from Tuesday.", {"three days from Tuesday": "2026-10-20"}),
    (FRIDAY, "The vote is set for three weeks from Monday.", {"three weeks from Monday": "2026-11-09"}),
    (FRIDAY, "The players return on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Mills close on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "Bakers cut the rope on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Bakers who close on Monday left.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Polling stations open on Wednesday.", {"Wednesday": "2026-10-21"}),
    (FRIDAY, "The council meets on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "All six went on to the second round of the Marsks Open on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The hall was open on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Drivers declared a strike from Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Drivers were absent from Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The mayor wants to answer the raid on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The mayor wants to hold the vote on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The blaze appeared to begin on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The mayor wants to begin on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Shares will pay 3 percent, up from 2 on Tuesday.", {"Tuesday": "2026-10-13"}),
    # every year, every month; the last day is no yesterday; not done by then
    (FRIDAY, "Firms report by 30 April every year.", {"30 April every year": "XXXX-04-30"}),
    (FRIDAY, "It meets on the first Monday of every month.", {"the first Monday of every month": "XXXX-WXX-1"}),
    (FRIDAY, "The last day to register is Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The two sides failed to agree by Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The two sides hoped to agree by Tuesday.", {"Tuesday": "2026-10-20"}),
    # what is announced ahead is to come, unless a verb tells that it was
    (FRIDAY, "Voters in Marsk head to the polls Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Tuesday's vote will be the last in Ostrany.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Tuesday's vote was the last in Ostrany.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Tuesday's concert is sold out.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Tuesday's ruling is a blow to Ostrany.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The concert on Tuesday is sold out.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The concert on Tuesday was sold out.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The vote is on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Talks take place on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Talks did not take place on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The club hosts Ostrany on Tuesday evening.", {"Tuesday evening": "2026-10-20TEV"}),
    (FRIDAY, "Orla Finch is leaving for Ostrany on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Orla Finch was leaving for Ostrany on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "With the March vote approaching, Ostrany is tense.", {"March": "2027-03"}),
    (FRIDAY, "She is seeking re-election in March.", {"March": "2027-03"}),
    (FRIDAY, "Doe, who is up for re-election in March, left.", {"March": "2027-03"}),
    (FRIDAY, "Doe, who was up for re-election in March, left.", {"March": "2026-03"}),
    (FRIDAY, "Sales, which are up for the third month in March, fell.", {"March": "2026-03"}),
    (FRIDAY, "Tuesday marks ten years since the flood.", {"Tuesday": "2026-10-20", "ten years": "P10Y"}),
    (FRIDAY, "Orla Finch will miss Tuesday's game.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Orla Finch will miss Tuesday's talk of peace.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Talks have been called for Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Talks had been called for Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Orla Finch arrives in Ostrany on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The school will stay closed on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The school stayed closed on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "They returned to work on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "They hope to work on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "It follows a walkout by nurses on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "He was jailed on 3 May for stealing a boat in December.", {"3 May": "2026-05-03", "December": "2025-12"}),
    (FRIDAY, "They cast their votes on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Drivers declared a strike starting Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The office must call by 1730 on Tuesday.", {"1730 on Tuesday": "2026-10-20T17:30"}),
    (FRIDAY, "MARSK - The board voted 5-2 Tuesday to close the mill.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Mill to close\nMARSK - The dam on Tuesday broke.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Orla Finch takes over on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Orla Finch is sworn in on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Orla Finch was sworn in on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Finch marks her 100th day in office on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The ship docks in Ostrany on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The ship should dock in Ostrany on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The old docks in Ostrany burned on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Snow forced the airline to cancel flights on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Snow will force the airline to cancel flights on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The Tuesday deadline passed without a word.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The Tuesday deadline looms.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "She said anyone in the zone on Tuesday would be shot.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "She said anyone in the zone on Tuesday was shot.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The firm has agreed to sell the mill by 31 August.", {"31 August": "2027-08-31"}),
    (FRIDAY, "Fares rose by 3% on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The club have a home game on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The deal, signed on Monday, takes effect on Tuesday.", {"Monday": "2026-10-12", "Tuesday": "2026-10-20"}),
    (FRIDAY, "Elections on 7 December were a test.", {"7 December": "2025-12-07"}),
    (FRIDAY, "Elections on 7 December are a test.", {"7 December": "2026-12-07"}),
    (FRIDAY, "The trial of a man accused of killing a guard opens on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "On Sunday Finch was robbed.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "They meet every first Monday of the month.", {"every first Monday of the month": "XXXX-WXX-1"}),
    # the end of what began in a year that is told
    (FRIDAY, "It began in February 2024 and lasted until May.", {"February 2024": "2024-02", "May": "2024-05"}),
    (FRIDAY, "It began in November 2023 and lasted until May.", {"November 2023": "2023-11", "May": "2024-05"}),
    (FRIDAY, "It began in February 2024. The hall is shut until May.", {"February 2024": "2024-02", "May": "2027-05"}),
    (FRIDAY, "Trains run on 19 or 21 November.", {"19": "2026-11-19", "21 November": "2026-11-21"}),
    # a deed or a mishap is past, also long ago
    (FRIDAY, "He denies killing a guard in December.", {"December": "2025-12"}),
    (FRIDAY, "He is accused of robbing a bank in December.", {"December": "2025-12"}),
    (FRIDAY, "He plans robbing a bank in December.", {"December": "2026-12"}),
    (FRIDAY, "He is charged over the death of a guard in December.", {"December": "2025-12"}),
    (FRIDAY, "The hall, which opened in December, is full.", {"December": "2025-12"}),
    (FRIDAY, "Work begun in December ended last week.", {"December": "2025-12", "last week": "2026-W41"}),
    (FRIDAY, "After the vote in December, the mayor left.", {"December": "2025-12"}),
    # “May” and “March” between an article and a noun
    (FRIDAY, "She hopes to win the May election.", {"May": "2027-05"}),
    (FRIDAY, "She won the May Cup and the March of the miners.", {}),
    # a participle that describes a noun is no verb of the past
    (FRIDAY, "The council will vote on the proposed law on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "They will move the convicted man on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The mayor will open a rebuilt bridge in June.", {"June": "2027-06"}),
    (FRIDAY, "He will speak to her injured son on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The mill will redeem all Series H preferred shares on Nov. 14.", {"Nov. 14": "2026-11-14"}),
    (FRIDAY, "They will honour those injured on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The firm will name the man injured on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The council proposed a law on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe said the closed mill burned on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Doe said her injured son died on Tuesday.", {"Tuesday": "2026-10-13"}),
    # the last of its kind has been, the next has not
    (FRIDAY, "The bank keeps to its last forecast in March.", {"March": "2026-03"}),
    (
        FRIDAY,
        "It is the third fire, after those in Marsk in January and, at the pier, in February.",
        {"January": "2026-01", "February": "2026-02"},
    ),
    (FRIDAY, "The mill says that in January it will close.", {"January": "2027-01"}),
    (FRIDAY, "The town will recall the previous election in November.", {"November": "2025-11"}),
    (FRIDAY, "It will study the latest crash on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The bank will give its next forecast in November.", {"November": "2026-11"}),
    (FRIDAY, "The bank will give its first forecast on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The town will vote at last in November.", {"November": "2026-11"}),
    (FRIDAY, "In Marsk today all is well.", {"today": "2026-10-16"}),
    (FRIDAY, "Town Council Meets Today", {"Today": "2026-10-16"}),
    (FRIDAY, "Today Marsk is whole.", {"Today": "2026-10-16"}),
    # gathered to do it: done then
    (FRIDAY, "Hundreds gathered to mourn the miners on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Farmers marched to demand rain aid on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Crews rushed to close the breach on Sunday.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "Drivers rallied to back the strike on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Neighbours raced to empty the mill on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Hundreds want to mourn the miners on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Farmers plan to demand rain aid on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Crews hope to close the breach on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "Drivers agreed to back the strike on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The council voted to close the mill on Tuesday.", {"Tuesday": "2026-10-20"}),
    # what goes on now may have its day on either side
    (FRIDAY, "Doe said the firm is closing the mill on Nov. 7.", {"Nov. 7": "2026-11-07"}),
    (FRIDAY, "Doe said they’re moving the clinic on Nov. 7.", {"Nov. 7": "2026-11-07"}),
    (FRIDAY, "Doe said they are also holding a fair on Nov. 7.", {"Nov. 7": "2026-11-07"}),
    (FRIDAY, "Doe said they were moving the clinic on Nov. 7.", {"Nov. 7": "2025-11-07"}),
    (FRIDAY, "Doe said police are studying a raid on Monday.", {"Monday": "2026-10-12"}),
    # who does what is fixed, in a verb that is a noun elsewhere
    (FRIDAY, "Rival Reed Mills, which reports on Monday, lost money.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Then Reed Mills reports on Monday, and Quill later.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe, who faces trial on Tuesday, kept silent.", {"Tuesday": "2026-10-20"}),
    # What somebody faces or hosts is to come, whatever was told of them between commas.
    (FRIDAY, "T closed on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "’t closed on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Doe, who won in a rush, faces an election in May.", {"May": "2027-05"}),
    (FRIDAY, "Doe, who lost the mill, hosts a feast on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "The firm, which lost the case, faces trial in May.", {"May": "2027-05"}),
    (FRIDAY, "Prices fell, as they do, reports a bank in May.", {"May": "2026-05"}),
    (FRIDAY, "She leaves for Orul on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The vote on the mill closes on Tuesday, the union said.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Its quarterly reports on Monday showed a loss.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The reports on Monday were false.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Critics faulted its visits on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The index closes at 2,300 on Monday, a fall of two percent.", {"Monday": "2026-10-12"}),
    (FRIDAY, "She left for Orul on Monday.", {"Monday": "2026-10-12"}),
    # what was planned, and what had been due
    (FRIDAY, "Millers planned a large march on Monday and were set to sit.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Millers had planned a large march on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "A planned march on Monday was called off.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The offer had been due to expire on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The offer is due to expire on Tuesday.", {"Tuesday": "2026-10-20"}),
    # hours without a colon
    (FRIDAY, "It burned on Monday. At 18.40 the roof fell in.", {"Monday": "2026-10-12", "18.40": "2026-10-12T18:40"}),
    (FRIDAY, "The storm came on Monday. At 1700, it rose.", {"Monday": "2026-10-12", "1700": "2026-10-12T17:00"}),
    (FRIDAY, "The river peaked at 0400 on Monday.", {"0400 on Monday": "2026-10-12T04:00"}),
    (FRIDAY, "The hut stands at 1700 metres, seen on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Call Quill at 0800 123 456 by Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The share fell on Monday. At 18.40 dollars it is cheap.", {"Monday": "2026-10-12"}),
    # midnight ends an evening
    (
        FRIDAY,
        "It left late on Monday and sank after midnight.",
        {"Monday": "2026-10-12", "midnight": "2026-10-13T00:00"},
    ),
    (FRIDAY, "In today’s world the mill is small, and in today’s youth old.", {"today": "PRESENT_REF"}),
    (FRIDAY, "The leaders of tomorrow learn in Marsk.", {"tomorrow": "FUTURE_REF"}),
    (FRIDAY, "The leaders of Marsk meet tomorrow.", {"tomorrow": "2026-10-17"}),
    (FRIDAY, "Today’s vote in Marsk was close.", {"Today": "2026-10-16"}),
    (FRIDAY, "Doe said so on “This Week” in Marsk.", {}),
    (FRIDAY, "Doe said so this week in Marsk.", {"this week": "2026-W42"}),
    (FRIDAY, "It left at 10:50 p.m. Monday and sank after midnight.", {
        "10:50 p.m. Monday": "2026-10-12T22:50", "midnight": "2026-10-13T00:00",
    }),
    (FRIDAY, "It left at 10:50 p.m. on Monday. It sank at 3:20 a.m.", {
        "10:50 p.m. on Monday": "2026-10-12T22:50", "3:20 a.m.": "2026-10-13T03:20",
    }),
    (FRIDAY, "It left on Monday at 11 p.m. It sank at 3:20 a.m.", {
        "Monday at 11 p.m.": "2026-10-12T23:00", "3:20 a.m.": "2026-10-13T03:20",
    }),
    (FRIDAY, "It left at 2:50 p.m. on Monday. It had come at 3:20 a.m.", {
        "2:50 p.m. on Monday": "2026-10-12T14:50", "3:20 a.m.": "2026-10-12T03:20",
    }),
    (FRIDAY, "It left at 10:50 p.m. on Monday. It had come at 6:20 a.m.", {
        "10:50 p.m. on Monday": "2026-10-12T22:50", "6:20 a.m.": "2026-10-12T06:20",
    }),
    (FRIDAY, "It left on Monday and sank after midnight.", {"Monday": "2026-10-12", "midnight": "2026-10-12T24:00"}),
    # quarters of a game, and years of a business
    (FRIDAY, "Quill was up by nine with 3:08 to play.", {}),
    (FRIDAY, "Quill came back at 13:08 to win.", {"13:08": "2026-10-16T13:08"}),
    # last Thursday, where Thursday alone is yesterday
    (FRIDAY, "He left last Thursday. Doe spoke Thursday.", {"last Thursday": "2026-10-08", "Thursday": "2026-10-15"}),
    (
        FRIDAY,
        "He left on Thursday last to hunt. Doe spoke on Thursday.",
        {"Thursday last": "2026-10-08", "Thursday": "2026-10-15"},
    ),
    (FRIDAY, "He left last Thursday. Doe spoke on Friday.", {"last Thursday": "2026-10-08", "Friday": "2026-10-16"}),
    (FRIDAY, "He left last Wednesday. Doe spoke on Friday.", {"last Wednesday": "2026-10-14", "Friday": "2026-10-16"}),
    (FRIDAY, "He left last Tuesday. Doe spoke on Tuesday.", {"last Tuesday": "2026-10-13", "Tuesday": "2026-10-13"}),
    (FRIDAY, "On Thursday last year’s mayor left.", {"Thursday": "2026-10-15", "last year": "2025"}),
    (FRIDAY, "She left at 10pm and woke the next morning.", {"10pm": "2026-10-16T22:00", "the next morning": None}),
    (FRIDAY, "He left on a wet Tuesday in 1998.", {"Tuesday": None, "1998": "1998"}),
    (FRIDAY, "He left one cold Friday morning last year.", {"Friday morning": None, "last year": "2025"}),
    (FRIDAY, "He left on a busy Thursday night in Orul.", {"Thursday night": "2026-10-15TNI"}),
    (FRIDAY, "Quill got a foul in the third quarter, and Reed a rebound in the second quarter.", {}),
    (FRIDAY, "Quill will get a loan in the first quarter of next year.", {
        "the first quarter of next year": "2027-Q1",
    }),
    (FRIDAY, "Quill will get a loan in the spring of next year.", {"the spring of next year": "2027-SP"}),
    (FRIDAY, "Quill got a loan in the spring of last year.", {"the spring of last year": "2025-SP"}),
    (FRIDAY, "Quill got a loan in the third quarter.", {"the third quarter": "2026-Q3"}),
    (FRIDAY, "Lamps came in the financial year of 2016/17.", {"the financial year of 2016/17": None}),
    (FRIDAY, "Lamps came in the financial year of 2016.", {"the financial year of 2016": "2016"}),
    # months of a year, and years that are no count
    (FRIDAY, "Sales rose in the first three months of the year.", {"the first three months of the year": "2026-Q1"}),
    (FRIDAY, "Sales rose in the last two months of 2025.", {"the last two months of 2025": "2025-11/2025-12"}),
    (FRIDAY, "Sales rose in the first six months of last year.", {"the first six months of last year": "2025-H1"}),
    (FRIDAY, "Sales rose in the first three months of the war.", {"the first three months": "P3M"}),
    (FRIDAY, "Doe stole grain from at least 2002 to 2005.", {"2002 to 2005": "2002/2005"}),
    (FRIDAY, "The mill has burned wood since at least 2015.", {"2015": "2015"}),
    (FRIDAY, "The mill employs at least 2015 people.", {}),
    # a verb of the past beside a date decides, however near the coming one is
    (FRIDAY, "He was arrested in November.", {"November": "2025-11"}),
    (FRIDAY, "The dam broke on Dec. 3.", {"Dec. 3": "2025-12-03"}),
    (FRIDAY, "In December the mine closed.", {"December": "2025-12"}),
    (FRIDAY, "The mine closes in December.", {"December": "2026-12"}),
    (FRIDAY, "The case is heard in December.", {"December": "2026-12"}),
    (FRIDAY, "The offer was extended to Dec. 3.", {"Dec. 3": "2026-12-03"}),
    # the whole phrase
    (FRIDAY, "The vote is on the first Tuesday in November.", {"the first Tuesday in November": "2026-11-03"}),
    (FRIDAY, "The vote is on the last Friday of next month.", {"the last Friday of next month": "2026-11-27"}),
    (FRIDAY, "He won on the 2nd Sunday in May 2021.", {"the 2nd Sunday in May 2021": "2021-05-09"}),
    (FRIDAY, "Pay by the last day of the month.", {"the last day of the month": "2026-10-31"}),
    (FRIDAY, "She sang on the third Monday of June last year.", {"the third Monday of June last year": "2025-06-16"}),
    (FRIDAY, "The vote is a week on Monday.", {"a week on Monday": "2026-10-26"}),
    (FRIDAY, "The ban ends two weeks from Tuesday.", {"two weeks from Tuesday": "2026-11-03"}),
    (FRIDAY, "Register ten days before 3 December.", {"ten days before 3 December": "2026-11-23"}),
    (FRIDAY, "It opens three days after Christmas.", {"three days after Christmas": "2026-12-28"}),
    (FRIDAY, "The raid comes a day after the mayor quit.", {"a day after": "2026-10-15"}),
    (FRIDAY, "Tuesday’s raid comes a day after she quit.", {"Tuesday": "2026-10-13", "a day after": "2026-10-12"}),
    (FRIDAY, "The rise comes three months after the board cut rates.", {"three months after": "2026-07"}),
    (FRIDAY, "The rise came three months after the board cut rates.", {"three months": "P3M"}),
    (FRIDAY, "The rise comes barely a month after the board cut rates.", {"barely a month": "P1M"}),
    (FRIDAY, "The mill burned a day after the mayor quit.", {"a day": "P1D"}),
    (FRIDAY, "It ran two weeks, 5 to 18 October.", {"two weeks": "P2W", "5 to 18 October": "2026-10-05/2026-10-18"}),
    (FRIDAY, "The hall shuts the Tuesday after next.", {"the Tuesday after next": "2026-10-27"}),
    (FRIDAY, "The trial opens in June next year.", {"June next year": "2027-06"}),
    (FRIDAY, "On 24 May of last year it opened.", {"24 May of last year": "2025-05-24"}),
    (FRIDAY, "It fell on the morning of 4 May last year.", {"the morning of 4 May last year": "2025-05-04TMO"}),
    (FRIDAY, "It fell on the night of May 4, last year.", {"the night of May 4, last year": "2025-05-04TNI"}),
    (FRIDAY, "It fell on Sunday, 4 May last year.", {"Sunday, 4 May last year": "2025-05-04"}),
    (FRIDAY, "It fell on Sunday, 4 May. Last year it was new.", {"Sunday, 4 May": "2025-05-04", "Last year": "2025"}),
    (FRIDAY, "Reply by Friday the 23rd.", {"Friday the 23rd": "2026-10-23"}),
    (FRIDAY, "Reply by Friday (23 October).", {"Friday (23 October)": "2026-10-23"}),
    (FRIDAY, "Concerts on 7, 8 and 14 November.", {"7": "2026-11-07", "8": "2026-11-08", "14 November": "2026-11-14"}),
    (FRIDAY, "It ran on June 4, 6 and 9, 1983.", {"June 4": "1983-06-04", "6": "1983-06-06", "9, 1983": "1983-06-09"}),
    (FRIDAY, "Oct. 9, 11, 1981: It ran.", {"Oct. 9": "1981-10-09", "11, 1981": "1981-10-11"}),
    (FRIDAY, "It ran on May 3 and 5, 1984.", {"May 3": "1984-05-03", "5, 1984": "1984-05-05"}),
    (FRIDAY, "Two won 3 and 5, 1984 was dry.", {"1984": "1984"}),
    (FRIDAY, "He keeps 7 cats, 8 dogs and from 14 November a cow.", {"14 November": "2026-11-14"}),
    (FRIDAY, "Orders fell in the June quarter.", {"the June quarter": "2026-Q2"}),
    (FRIDAY, "Orders fell in the second quarter of 2024.", {"the second quarter of 2024": "2024-Q2"}),
    (FRIDAY, "The town rests every 2 April.", {"every 2 April": "XXXX-04-02"}),
    (FRIDAY, "It was sent on 12-Dec-2014.", {"12-Dec-2014": "2014-12-12"}),
    (FRIDAY, "It began on 30.04.2022.", {"30.04.2022": "2022-04-30"}),
    (FRIDAY, "It stood at 1/7.55, then at 12.5/7 and on 1/7.3.2022.", {}),
    (FRIDAY, "Call by 17.30 on Monday.", {"17.30 on Monday": "2026-10-19T17:30"}),
    (
        FRIDAY,
        "He met them on Monday. The previous night he fell ill.",
        {"Monday": "2026-10-12", "The previous night": "2026-10-11TNI"},
    ),
    # a weekday beside another date
    (
        FRIDAY,
        "It opened on 3 May and shut the following Tuesday.",
        {"3 May": "2026-05-03", "the following Tuesday": "2026-05-05"},
    ),
    (
        FRIDAY,
        "It opened on 3 May, not on the previous Tuesday.",
        {"3 May": "2026-05-03", "the previous Tuesday": "2026-04-28"},
    ),
    (
        FRIDAY,
        "It sank on 12 June and rose the following Sunday night.",
        {"12 June": "2026-06-12", "the following Sunday night": "2026-06-14TNI"},
    ),
    (FRIDAY, "It will shut the following Monday.", {"the following Monday": "2026-10-19"}),
    (FRIDAY, "It opened on 3 May and shut on Tuesday.", {"3 May": "2026-05-03", "Tuesday": "2026-10-13"}),
    (FRIDAY, "It opened on 3 May and shut last Tuesday.", {"3 May": "2026-05-03", "last Tuesday": "2026-10-13"}),
    (FRIDAY, "Tenants must leave by noon on Wednesday.", {"noon on Wednesday": "2026-10-21T12:00"}),
    (FRIDAY, "Talks collapsed on Friday.", {"Friday": "2026-10-16"}),
    (FRIDAY, "Talks resume next Friday, not last Friday.", {"next Friday": "2026-10-23", "last Friday": "2026-10-09"}),
    (FRIDAY, "They will meet on Friday week.", {"Friday week": "2026-10-30"}),
    (FRIDAY, "The vote is expected Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The vote had been expected Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The deckhands will also be freed on Wednesday.", {"Wednesday": "2026-10-21"}),
    (FRIDAY, "The deckhands would be moved ashore on Wednesday.", {"Wednesday": "2026-10-21"}),
    (FRIDAY, "The deckhands had also been freed on Wednesday.", {"Wednesday": "2026-10-14"}),
    ("2026-11-10", "The bridge will close on 1 February.", {"1 February": "2027-02-01"}),
    ("2026-01-05", "The bridge collapsed in December.", {"December": "2025-12"}),
    # the clock
    (FRIDAY, "Polls shut at 8 p.m. Tuesday, she said.", {"8 p.m. Tuesday": "2026-10-13T20:00"}),
    (FRIDAY, "Polls will shut at 10.30am on Monday.", {"10.30am on Monday": "2026-10-19T10:30"}),
    (FRIDAY, "They must sign by midnight on Sunday.", {"midnight on Sunday": "2026-10-18T24:00"}),
    (FRIDAY, "The quake struck at 17:40.", {"17:40": "2026-10-16T17:40"}),
    # lengths and sets
    (FRIDAY, "He gave them 50 days.", {"50 days": "P50D"}),
    (FRIDAY, "A 60-day truce began.", {"60-day": "P60D"}),
    (FRIDAY, "It took two and a half years.", {"two and a half years": "P2Y6M"}),
    (FRIDAY, "It took nearly four decades.", {"nearly four decades": "P4DE"}),
    (FRIDAY, "It took more than three years and four months.", {"more than three years and four months": "P3Y4M"}),
    (FRIDAY, "He gave them twenty-one days.", {"twenty-one days": "P21D"}),
    (FRIDAY, "He gave them one hundred and one days.", {"one hundred and one days": "P101D"}),
    (FRIDAY, "He gave them one hundred twenty five days.", {"one hundred twenty five days": "P125D"}),
    (FRIDAY, "They held four one-day talks.", {"one-day": "P1D"}),
    (FRIDAY, "It gave Channel Nineteen ten days to explain.", {"ten days": "P10D"}),
    (FRIDAY, "It gave Radio Four twelve weeks to answer.", {"twelve weeks": "P12W"}),
    (FRIDAY, "They lost Flight Eleven two days later.", {"two days later": "P2D"}),
    (FRIDAY, "They waited for months.", {"months": "PXM"}),
    (FRIDAY, "They waited a couple of weeks.", {"a couple of weeks": "P2W"}),
    (
        FRIDAY,
        "The ferry sails every Monday and runs daily in summer.",
        {"every Monday": "XXXX-WXX-1", "daily": "XXXX-XX-XX", "summer": "2026-SU"},
    ),
    # vague
    (FRIDAY, "The mill is now closed.", {"now": "PRESENT_REF"}),
    (FRIDAY, "Nobody knows the future.", {"the future": "FUTURE_REF"}),
    # dates that hang on others
    (
        FRIDAY,
        "The strike began on 3 May 2019. The next day the port shut.",
        {"3 May 2019": "2019-05-03", "The next day": "2019-05-04"},
    ),
    (
        FRIDAY,
        "Sales rose in the second quarter. A year earlier they fell.",
        {"the second quarter": "2026-Q2", "A year earlier": "2025-Q2"},
    ),
    # a day that opens a clause with “by”: what had been done by then, and what must be
    (FRIDAY, "By Sunday evening, twelve had been found.", {"Sunday evening": "2026-10-11TEV"}),
    (FRIDAY, "It rained. By Monday the water was knee-deep.", {"Monday": "2026-10-12"}),
    (FRIDAY, "It rained, and by Tuesday night crews were at work.", {"Tuesday night": "2026-10-13TNI"}),
    (FRIDAY, "Until Monday, the bridge was open.", {"Monday": "2026-10-12"}),
    (FRIDAY, "“By Sunday they had left,” Doe said.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "By Sunday evening, twelve must be found.", {"Sunday evening": "2026-10-18TEV"}),
    (FRIDAY, "By Monday the water will be knee-deep.", {"Monday": "2026-10-19"}),
    (FRIDAY, "By Tuesday, voters have to decide.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Until Monday, the bridge is to stay open.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Residents were to leave by Sunday.", {"Sunday": "2026-10-18"}),
    # games that were won, and games to come
    (FRIDAY, "They came from behind to beat Orul on Sunday.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "They held on to win 2-1 on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Marsk fought back to draw on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Marsk went on to win on Wednesday.", {"Wednesday": "2026-10-14"}),
    (FRIDAY, "Marsk rallied from two down to beat Orul on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "They hope to beat Orul on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "They are back to win the cup on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "They came to Marsk and want to win on Tuesday.", {"Tuesday": "2026-10-20"}),
    # quoted words on the way to the verb, and a full stop behind a mark
    (FRIDAY, "They queued at the “shack” on the pier on Sunday.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "On Sunday the “shack” on the pier was shut.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "It promises the ferry ‘by Sunday’. Fines were paid.", {"Sunday": "2026-10-18"}),
    # within quotation marks the verb of the words counts, not that of whoever says them
    (FRIDAY, "The board said “on Monday we will open the gates”.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The board said “this winter we will open the gates”.", {"this winter": "2026-WI"}),
    ("2026-04-16", "This winter they built four dikes.", {"This winter": "2025-WI"}),
    ("2026-04-16", "This winter they will build four dikes.", {"This winter": "2026-WI"}),
    ("2026-04-16", "This summer they will build four dikes.", {"This summer": "2026-SU"}),
    # later on the day that is told of
    (
        FRIDAY,
        "Doe left on Wednesday. Later in the day Roe left.",
        {"Wednesday": "2026-10-14", "Later in the day": "2026-10-14"},
    ),
    (FRIDAY, "Later in the day Roe left.", {"Later in the day": "2026-10-16"}),
    # a deed that somebody had to do is done
    (FRIDAY, "Doe had to see a doctor on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The mill had to close on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Crews had to be called in on Sunday.", {"Sunday": "2026-10-11"}),
    (FRIDAY, "The mill has to close on Tuesday.", {"Tuesday": "2026-10-20"}),
    # that weekday: of the week around the day named last
    (FRIDAY, "It broke on 3 March 2024. That Monday the town was flooded.", {
        "3 March 2024": "2024-03-03", "That Monday": "2024-03-04",
    }),
    (FRIDAY, "They played on Monday; that Friday they rest.", {"Monday": "2026-10-12", "that Friday": "2026-10-16"}),
    (FRIDAY, "Nobody forgot that Saturday evening.", {"that Saturday evening": None}),
    (FRIDAY, "It fell on 3 May. We will see that Monday.", {"3 May": "2026-05-03", "that Monday": "2026-10-19"}),
    # falls of what is no season
    (FRIDAY, "The mill closed in the fall of 2021.", {"the fall of 2021": "2021-FA"}),
    (FRIDAY, "In the fall in Marsk it rains.", {"the fall": "2026-FA"}),
    # the year before in an accident
    (FRIDAY, "It was 1959. Doe was hurt the year before in a crash.", {"1959": "1959", "the year before": "1958"}),
    # what is today in a history of old years
    (FRIDAY, "The mill stands today.", {"today": "2026-10-16"}),
    # a weekend that is over, and one to come
    ("2026-10-12", "They took to the streets this weekend.", {"this weekend": "2026-W41-WE"}),
    ("2026-10-12", "They will march this weekend.", {"this weekend": "2026-W42-WE"}),
    (FRIDAY, "He asked those who had left to call by the weekend.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "The fire had come to Orul. By the weekend it was out.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "Reed said he had invited both sides to talks on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Reed had been graded a medium risk in January.", {"January": "2026-01"}),
    (FRIDAY, "There is a high risk of frost in January.", {"January": "2027-01"}),
    (FRIDAY, "Reed had invited both sides to talks on Monday.", {"Monday": "2026-10-12"}),
    ("2026-10-11", "They met this weekend.", {"this weekend": "2026-W41-WE"}),
    # the day after one with its year, and one near publication
    (FRIDAY, "On 6 October 1975 they met, papers told today. Roe left on 7 October, the day after the talks.", {
        "6 October 1975": "1975-10-06", "today": "2026-10-16", "7 October": "1975-10-07",
    }),
    (FRIDAY, "On 6 October 1975 they met, papers told today. Roe left on 9 October, the last to do so.", {
        "6 October 1975": "1975-10-06", "today": "2026-10-16", "9 October": "2026-10-09",
    }),
    # a month of a day that is pointed to, and one of two
    (FRIDAY, "Two drowned in 1999. On that fateful July afternoon it rained.", {"1999": "1999", "July": "1999-07"}),
    (FRIDAY, "Two drowned in 1999. On a wet July afternoon Roe left.", {"1999": "1999", "July": "2026-07"}),
    (FRIDAY, "Two drowned in 1999. Roe said that wet July weather hurt it.", {"1999": "1999", "July": "2026-07"}),
    (FRIDAY, "Roe expects to go to Orul in February or March.", {"February or March": "2027-02/2027-03"}),
    (FRIDAY, "It came in July or August, she said.", {"July or August": "2026-07/2026-08"}),
    (FRIDAY, "It came in July and August, she said.", {"July": "2026-07", "August": "2026-08"}),
    # the previous weekday, with no day to count it from
    (FRIDAY, "They had known since the previous Thursday that it would shut.", {"the previous Thursday": None}),
    (FRIDAY, "It burned on 3 October. They had known since the previous Thursday.", {
        "3 October": "2026-10-03", "the previous Thursday": "2026-10-01",
    }),
    # after something done, before what starts, and at what has its mishap
    ("2026-10-14", "Roe was fired from the mill after getting into a fight around noon Thursday.", {
        "around noon Thursday": "2026-10-08T12:00",
    }),
    ("2026-10-14", "Roe ordered the closure of all the schools in the town Thursday.", {"Thursday": "2026-10-15"}),
    ("2026-10-14", "They have named a squad for the match starting on Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "They came to prepare for the Test against Orul starting on Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Roe was hurt in a race starting on Friday.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "They will go into Friday's first Test with two spinners.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "They lost Friday's first Test by a run.", {"Friday": "2026-10-09"}),
    (FRIDAY, "He led the town through November's tragedy.", {"November": "2025-11"}),
    (FRIDAY, "He will lead the town through November's election.", {"November": "2026-11"}),
    # a part of something is no quarter of a year, nor any night that of today
    (FRIDAY, "They will meet in the next quarter-final.", {}),
    (FRIDAY, "They cut it by the same quarter-point margin.", {}),
    (FRIDAY, "They cut it in the same quarter.", {"the same quarter": "2026-Q4"}),
    (FRIDAY, "The rate sets overnight borrowing costs.", {}),
    # the weekend of a mishap, and what is foreseen for one
    (FRIDAY, "Roe blames Doe for the weekend raids that killed two.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "Roe will visit the site of the weekend mill fire.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "Roe is fit for the weekend match.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "Roe will speak on the weekend before the fire drill.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "There is a bid to sell the mill, after a meeting in north Orul at the weekend.", {
        "the weekend": "2026-W41-WE",
    }),
    (FRIDAY, "Roe is in Orul after a meeting at the weekend.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "Roe will leave, after a meeting in Orul at the weekend.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "Roe is to leave, after a meeting in Orul at the weekend.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "They are forecasting hail over the weekend.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "They are warning of floods over the weekend.", {"the weekend": "2026-W42-WE"}),
    (FRIDAY, "They were studying the floods over the weekend.", {"the weekend": "2026-W41-WE"}),
    (FRIDAY, "They are expecting 4,000 walkers on Tuesday.", {"Tuesday": "2026-10-20"}),
    # the next day: of the day named last, and of none where another time was named since
    (FRIDAY, "It broke on Monday. The next day it was mended.", {"Monday": "2026-10-12", "The next day": "2026-10-13"}),
    (FRIDAY, "It fell on Monday. The next night he came.", {"Monday": "2026-10-12", "The next night": "2026-10-13TNI"}),
    (FRIDAY, "It was to end the next morning with a fair.", {"the next morning": None}),
    (FRIDAY, "And the next day it kept doubling.", {"the next day": None}),
    (FRIDAY, "It broke on Monday. In April 2024 Doe was ill; the following morning he left.", {
        "Monday": "2026-10-12", "April 2024": "2024-04", "the following morning": None,
    }),
    (FRIDAY, "The mill is shut, and the fall of Marsk is near.", {}),
    (FRIDAY, "The plan is one of the factors behind the fall.", {}),
    (FRIDAY, "The plan is due in the fall.", {"the fall": "2026-FA"}),
    (FRIDAY, "The mill was sold in the fall.", {"the fall": "2026-FA"}),
    (FRIDAY, "It burned in 2019. It was sold on 14 May that year.", {"2019": "2019", "14 May that year": "2019-05-14"}),
    (FRIDAY, "It burned in 2019. On May 14 of the same year he left.", {
        "2019": "2019", "May 14 of the same year": "2019-05-14",
    }),
    (FRIDAY, "It burned in 2019. It was sold on 14 May.", {"2019": "2019", "14 May": "2026-05-14"}),
    (FRIDAY, "He came every Christmas.", {"every Christmas": "XXXX"}),
    (FRIDAY, "He died at Christmas.", {"Christmas": "2025-12-25"}),
    (FRIDAY, "They will meet at Christmas.", {"Christmas": "2026-12-25"}),
    (FRIDAY, "At Christmas flights were full.", {"Christmas": "2025-12-25"}),
    (FRIDAY, "They will sing a song for Christmas.", {"Christmas": "2026-12-25"}),
    (FRIDAY, "They will film the Orul Mill Band for Christmas.", {"Christmas": "2026-12-25"}),
    ("2026-10-14", "Police want anyone who saw the car before Friday to call.", {"Friday": "2026-10-09"}),
    ("2026-10-14", "Police want anyone who has a car to call before Friday.", {"Friday": "2026-10-16"}),
    ("2026-10-14", "Orul have recalled fast bowler Ann Roe for Sunday's Test.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "Orul have dropped Roe for Sunday's match.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "Orul have praised Roe for Sunday's match.", {"Sunday": "2026-10-11"}),
    # the last match that is to come, and the last forecast
    ("2026-10-14", "Roe must win her last match on Sunday to reach the final.", {"Sunday": "2026-10-18"}),
    ("2026-10-14", "Roe lost her last match on Sunday.", {"Sunday": "2026-10-11"}),
    # an hour of the evening behind one of this morning
    (FRIDAY, "The vote came at 5:00am today. Just before 10:00pm three had left.", {
        "5:00am today": "2026-10-16T05:00", "Just before 10:00pm": None,
    }),
    (FRIDAY, "The vote came at 5:00pm today. Just before 10:00pm three had left.", {
        "5:00pm today": "2026-10-16T17:00", "Just before 10:00pm": "2026-10-16T22:00",
    }),
    (FRIDAY, "The vote came at 5:00am today. At 10:00pm they will meet again.", {
        "5:00am today": "2026-10-16T05:00", "10:00pm": "2026-10-16T22:00",
    }),
    (FRIDAY, "An inquest into his death on New Year's Eve last year has begun.", {
        "New Year's Eve last year": "2025-12-31",
    }),
    (FRIDAY, "He will be back for Easter next year.", {"Easter next year": "2027-03-28"}),
    (FRIDAY, "He came at Christmas, last year’s mayor said.", {"Christmas": "2025-12-25", "last year": "2025"}),
    ("2026-10-14", "Talks broke down on Monday and are to resume on Thursday.", {
        "Monday": "2026-10-12", "Thursday": "2026-10-15",
    }),
    ("2026-10-14", "Roe flew in on Monday and is also to sing on Thursday.", {
        "Monday": "2026-10-12", "Thursday": "2026-10-15",
    }),
    ("2026-10-14", "Roe flew in on Monday to sing on Thursday.", {"Monday": "2026-10-12", "Thursday": "2026-10-08"}),
    (FRIDAY, "This Christmas flights are full.", {"This Christmas": "2026-12-25"}),
    (FRIDAY, "On Christmas Roe will call.", {"Christmas": "2026-12-25"}),
    (FRIDAY, "The ferry will sail on Christmas Day.", {"Christmas Day": "2026-12-25"}),
    (FRIDAY, "Orul will play in the Boxing Day Test.", {"Boxing Day": "2026-12-26"}),
    (FRIDAY, "The driver jumped out before the fall.", {}),
    (FRIDAY, "The climber died after the fall.", {}),
    (FRIDAY, "Reed was badly hurt in the fall.", {}),
    # what a month's own noun has done is past, however near the next such month is
    ("2026-11-12", "The January flood killed nine.", {"January": "2026-01"}),
    ("2026-11-12", "A low of 40 boats in January gave way to 90.", {"January": "2026-01"}),
    ("2026-11-12", "January was the wettest month on record.", {"January": "2026-01"}),
    ("2026-11-12", "Rents in December rose by a third.", {"December": "2025-12"}),
    ("2026-11-12", "The January 6 panel published its findings.", {"January 6": "2026-01-06"}),
    ("2026-11-12", "The Friday prayers were held in the square.", {"Friday": "2026-11-06"}),
    ("2026-11-12", "The January fair was called off.", {"January": "2027-01"}),
    ("2026-11-12", "The summit in December was meant to end the war.", {"December": "2026-12"}),
    ("2026-11-12", "The vote in January loomed.", {"January": "2027-01"}),
    ("2026-11-12", "The January vote will be close.", {"January": "2027-01"}),
    # and so is what was said or found in it
    ("2026-11-12", "Hopes are up since a survey in early January.", {"early January": "2026-01"}),
    ("2026-11-12", "He quotes a letter from January.", {"January": "2026-01"}),
    ("2026-11-12", "In an interview in January, Doe said the mill was safe.", {"January": "2026-01"}),
    ("2026-11-12", "The court is to give its ruling in January.", {"January": "2027-01"}),
    ("2026-11-12", "Quill, which reports on Monday, is small.", {"Monday": "2026-11-16"}),
    ("2026-11-12", "Its report on Monday will tell more.", {"Monday": "2026-11-16"}),
    ("2026-11-12", "Doe says that “it is late” during a speech in New Marsk on Friday.", {"Friday": "2026-11-06"}),
    ("2026-11-12", "Doe is giving a speech in New Marsk on Friday.", {"Friday": "2026-11-13"}),
    ("2026-11-12", "Doe gives a speech in New Marsk on Friday.", {"Friday": "2026-11-13"}),
    # what has been so since a month, or was done up to one
    ("2026-11-12", "Police look for a man missing since January.", {"January": "2026-01"}),
    ("2026-11-12", "Doe has raised $3 million through the end of January.", {"the end of January": "2026-01"}),
    ("2026-11-12", "By December he had lost the mill.", {"December": "2025-12"}),
    ("2026-11-12", "By December they will have left the mill.", {"December": "2026-12"}),
    ("2026-11-12", "The mill is closed through the end of January.", {"the end of January": "2027-01"}),
    # a ruling from which days are counted has been
    ("2026-11-12", "They must pay within ten days of Monday’s ruling.", {
        "ten days": "P10D", "Monday": "2026-11-09",
    }),
    # a deadline that was missed
    ("2026-11-12", "The Monday deadline was missed.", {"Monday": "2026-11-09"}),
    ("2026-11-12", "A deadline of midnight on Wednesday came and went.", {
        "midnight on Wednesday": "2026-11-11T24:00",
    }),
    ("2026-11-12", "A deadline of midnight on Wednesday comes too soon.", {
        "midnight on Wednesday": "2026-11-18T24:00",
    }),
    ("2026-11-12", "The Monday deadline was set by a court.", {"Monday": "2026-11-16"}),
    # a length before or after a day, told of what was done; weeks that begin on a day; quarters of last year
    (FRIDAY, "The ferry sank ten days before 3 December.", {"ten days before 3 December": "2025-11-23"}),
    (FRIDAY, "The ferry sank two days before Christmas.", {"two days before Christmas": "2025-12-23"}),
    (FRIDAY, "Two days before Christmas the ferry sank.", {"Two days before Christmas": "2025-12-23"}),
    (FRIDAY, "Two days before Christmas the ferry will sail.", {"Two days before Christmas": "2026-12-23"}),
    (FRIDAY, "The ferry sank the day after Christmas.", {"the day after Christmas": "2025-12-26"}),
    (FRIDAY, "The ferry sank the day before Easter Monday.", {"the day before Easter Monday": "2026-04-05"}),
    (FRIDAY, "Every day after Christmas they sing.", {"Every day": "XXXX-XX-XX", "Christmas": "2026-12-25"}),
    (FRIDAY, "The ferry sank the day before 3 May.", {"the day before 3 May": "2026-05-02"}),
    (FRIDAY, "The ferry will sail ten days before 3 December.", {"ten days before 3 December": "2026-11-23"}),
    (FRIDAY, "The ferry was to sail ten days before 3 December.", {"ten days before 3 December": "2026-11-23"}),
    (FRIDAY, "The ferry sank a week after Easter.", {"a week after Easter": "2026-04-12"}),
    (FRIDAY, "The week beginning 2 November will be wet.", {"The week beginning 2 November": "2026-W45"}),
    (FRIDAY, "The week is beginning, and on 2 November it rains.", {"2 November": "2026-11-02"}),
    (FRIDAY, "It sold less in the second quarter of last year.", {"the second quarter of last year": "2025-Q2"}),
    (FRIDAY, "It sold less in the last quarter of last year.", {"the last quarter of last year": "2025-Q4"}),
    (FRIDAY, "It must pay by the end of the fourth quarter.", {"the end of the fourth quarter": "2026-Q4"}),
    # why somebody went somewhere; what is to come is not told so
    (FRIDAY, "Doe flew to Marsk to meet Roe on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The army took to the streets to clear them on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The council rejected a plan to build a mill on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The king sent his guards to retake the town on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe wrote to the mayor to complain Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The millers held a march to demand higher pay on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The millers announced a march to demand higher pay on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The council told the firm to clear the town on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The council gave the firm leave to sell its mill on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The council refused a request to delay the vote on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe struck late to win it for Orul on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe agreed to go to Marsk to meet Roe on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe flew to Marsk to attend a hearing on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe moved to sell the mill on Monday.", {"Monday": "2026-10-19"}),
    # what may be on a day, what hangs on it, and what came of a change
    (FRIDAY, "The office put Marsk under a high risk of floods on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The office found Marsk under floods on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Much depends on what Monday’s vote brings.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Much depended on what Monday’s vote brought.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Homes will cost more after a rate rise by the bank on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Homes will cost more after the vote of the bank on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The two are next due to meet in March.", {"March": "2027-03"}),
    # what is fixed in the present is to come, however far; what is told in an aside
    (FRIDAY, "The law comes into force on 2 September.", {"2 September": "2027-09-02"}),
    (FRIDAY, "The law came into force on 2 September.", {"2 September": "2026-09-02"}),
    (FRIDAY, "The hall opens in August.", {"August": "2027-08"}),
    (FRIDAY, "Doe said the hall would open in August.", {"August": "2026-08"}),
    (FRIDAY, "The board, which meets again on 3 December, left the rate on Monday.", {
        "3 December": "2026-12-03", "Monday": "2026-10-12",
    }),
    (FRIDAY, "The board, which met on 3 December, left the rate on Monday.", {
        "3 December": "2025-12-03", "Monday": "2026-10-12",
    }),
    (FRIDAY, "The ferry, which sails again on Monday, is in dock.", {"Monday": "2026-10-19"}),
    (FRIDAY, "The ferry, which sailed again on Monday, is in dock.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Orul play their next game at home to Tarn on Tuesday.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "Orul won their next game at home to Tarn on Tuesday.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "Orul, who lost on Monday, host Tarn on Tuesday.", {"Monday": "2026-10-12", "Tuesday": "2026-10-20"}),
    # “that” which opens what is said is no “that Monday”
    (FRIDAY, "Doe warned that Monday’s rain had flooded the mill.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe said that Monday would have been too late.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe told the Herald that Monday’s rain was heavy.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The bank hinted at a cut in November.", {"November": "2026-11"}),
    (FRIDAY, "The bank made a cut in November.", {"November": "2025-11"}),
    (FRIDAY, "Orul beat Tarn to set up a final with Velm on Sunday.", {"Sunday": "2026-10-18"}),
    (FRIDAY, "Doe said that Monday would be the last day.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe left on 3 October. On that Monday it rained.", {
        "3 October": "2026-10-03", "that Monday": "2026-10-05",
    }),
    # what could be, what comes of an accusation, and what an aside tells
    (FRIDAY, "Doe warned that rain on Monday could flood the mill.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Doe warned that rain on Monday could have flooded the mill.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Doe is to appear in court on Monday accused of theft.", {"Monday": "2026-10-19"}),
    (FRIDAY, "A man in court on Monday accused Doe of theft.", {"Monday": "2026-10-12"}),
    (FRIDAY, "Monday’s march, called by millers, is expected to be long.", {"Monday": "2026-10-19"}),
    (FRIDAY, "Monday’s march, called by millers, was said to be long.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The deal was signed as late as Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "The deal could be signed as late as Monday.", {"Monday": "2026-10-19"}),
    # the weekday beside a day named before
    (FRIDAY, "He left on 3 October. Divers found the boat on the Monday.", {
        "3 October": "2026-10-03", "Monday": "2026-10-05",
    }),
    (FRIDAY, "He left on 3 October. Divers found the boat on Monday.", {
        "3 October": "2026-10-03", "Monday": "2026-10-12",
    }),
    (FRIDAY, "The fair is from 14 to 18 December. It opens on the Monday.", {
        "14 to 18 December": "2026-12-14/2026-12-18", "Monday": "2026-12-14",
    }),
    # the hour of what is to come; of any Sunday; the end of which month nobody tells
    (FRIDAY, "They meet on 29 October. The session would open in the evening.", {
        "29 October": "2026-10-29", "the evening": "2026-10-29TEV",
    }),
    (FRIDAY, "At the end of the month the mill will close.", {"the end of the month": "2026-10"}),
    (FRIDAY, "The trial began in June the year before last.", {"June the year before last": "2024-06"}),
    (FRIDAY, "The ship sails in ten days.", {"ten days": "2026-10-26"}),
    (FRIDAY, "The ship was built in ten days.", {"ten days": "P10D"}),
    (FRIDAY, "On Monday schools reopened in Marsk.", {"Monday": "2026-10-12"}),
    (FRIDAY, "It lost $2m in the year to the end of March.", {"the year to the end of March": "2025-04/2026-03"}),
    # what was to have been, and came to nothing, is as near as can be; a day told to have passed is over
    ("2026-06-10", "They put off a march that was to have begun on Thursday.", {"Thursday": "2026-06-11"}),
    ("2026-06-10", "The play, which was to have opened on Saturday, is off.", {"Saturday": "2026-06-13"}),
    ("2026-06-10", "A vote that was to have been held on Monday was dropped.", {"Monday": "2026-06-08"}),
    ("2026-06-10", "The mill was to have opened in April.", {"April": "2026-04"}),
    ("2026-06-10", "They put off a march that was to begin on Thursday.", {"Thursday": "2026-06-11"}),
    ("2026-06-10", "A deadline, at midnight on Tuesday, came and went.", {"midnight on Tuesday": "2026-06-09T24:00"}),
    ("2026-06-10", "The first deadline, on Tuesday, passed quietly.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "The deadline, on Tuesday, is the third.", {"Tuesday": "2026-06-16"}),
    ("2026-06-10", "Quill, who will speak on Tuesday, passed the hat.", {"Tuesday": "2026-06-16"}),
    # the weekday of yesterday, whatever was to be done on it; what somebody won or said; what he is still to
    ("2026-06-10", "Quill was to speak at the mill on Tuesday.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "The feast, which Quill was set to open Tuesday in Marsk, is dear.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "Quill said that she was to speak at the mill on Tuesday.", {"Tuesday": "2026-06-16"}),
    ("2026-06-10", "Quill is to speak at the mill on Tuesday.", {"Tuesday": "2026-06-16"}),
    ("2026-06-10", "Quill agreed to speak at the mill on Tuesday.", {"Tuesday": "2026-06-16"}),
    ("2026-06-09", "Coins were tossed to decide the race Monday night.", {"Monday night": "2026-06-08TNI"}),
    ("2026-06-09", "The board decided to close the mill on Monday.", {"Monday": "2026-06-15"}),
    ("2026-06-11", "Her victories in Marsk and Orul on Tuesday will help her.", {"Tuesday": "2026-06-09"}),
    ("2026-06-11", "The results of Tuesday's races will force him out.", {"Tuesday": "2026-06-09"}),
    ("2026-06-11", "A victory on Tuesday will help her.", {"Tuesday": "2026-06-16"}),
    ("2026-06-08", "His address Sunday about the mill will be read in schools.", {"Sunday": "2026-06-07"}),
    ("2026-06-08", "He will give his address Sunday at the mill.", {"Sunday": "2026-06-14"}),
    ("2026-06-10", "Aside from Tuesday night, Doe seems happy.", {"Tuesday night": "2026-06-09TNI"}),
    ("2026-06-09", "Doe was asked about the mill ahead of his fourth feast on Monday.", {"Monday": "2026-06-08"}),
    ("2026-06-10", "Earlier Tuesday, his agent says the mill can win.", {"Earlier Tuesday": "2026-06-09"}),
    # a day that has its own verb of the past, behind an aim or a clause that it opens
    ("2026-06-11", "As if to prove it, Tom Reed on Wednesday announced that he will leave.", {
        "Wednesday": "2026-06-10",
    }),
    ("2026-06-09", "The mill is axing its night shift, and on Monday, the board said it would close the pier.", {
        "Monday": "2026-06-08",
    }),
    ("2026-06-09", "The mill will close, and on Monday, the board said, it will be sold.", {"Monday": "2026-06-15"}),
    ("2026-06-09", "The mill is shut. (On Monday he said he would sell it.)", {"Monday": "2026-06-08"}),
    ("2026-06-11", "Voters will make their voices heard on Tuesday.", {"Tuesday": "2026-06-16"}),
    ("2026-06-11", "Voters heard the miller on Tuesday.", {"Tuesday": "2026-06-09"}),
    ("2026-06-13", "Reed was shocked to see a sign on Friday in Marsk.", {"Friday": "2026-06-12"}),
    ("2026-06-13", "Reed was asked to see a film on Friday in Marsk.", {"Friday": "2026-06-19"}),
    ("2026-06-10", "The mayor wouldn't say Tuesday how the mill would pay.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "The mayor won't speak Tuesday in Marsk.", {"Tuesday": "2026-06-16"}),
    ("2026-06-08", "“There's a vote on Thursday,” Reed said.", {"Thursday": "2026-06-11"}),
    ("2026-06-08", "“There was a vote on Thursday,” Reed said.", {"Thursday": "2026-06-04"}),
    ("2026-06-08", "Doe hopes for the push needed for a strong showing Tuesday.", {"Tuesday": "2026-06-09"}),
    ("2026-06-09", "Doe had reached the 40 votes needed to win the seat on Friday.", {"Friday": "2026-06-05"}),
    ("2026-06-10", "Doe discussed a path ahead with aides Tuesday aboard a train.", {"Tuesday": "2026-06-09"}),
    ("2026-06-14", "The races are on Saturday nights.", {"Saturday nights": "XXXX-WXX-6"}),
    ("2026-06-10", "A poll taken Thursday through Monday puts Doe ahead.", {
        "Thursday through Monday": "2026-06-04/2026-06-08",
    }),
    ("2026-06-11", "The poll was taken 27 May through Sunday.", {"27 May through Sunday": "2026-05-27/2026-06-07"}),
    # a season and a month with “this” are those of this year, or have just ended
    ("2026-03-15", "He won a seat at the feast this summer.", {"this summer": "2026-SU"}),
    ("2026-08-25", "We all need to cast our ballots this autumn.", {"this autumn": "2026-FA"}),
    ("2026-01-20", "The mill was sold this autumn.", {"this autumn": "2025-FA"}),
    ("2026-02-01", "The vote holds a charm this winter.", {"this winter": "2025-WI"}),
    ("2026-05-20", "Nine guards had died on the lake this winter.", {"this winter": "2025-WI"}),
    # what “last” and a month lead to may be a number of things
    (FRIDAY, "Nine died in 2018, and last August 11 traders sank.", {"2018": "2018", "last August": "2026-08"}),
    (FRIDAY, "The dam broke last August 11 traders.", {"last August": "2026-08"}),
    (FRIDAY, "The dam broke last August 11 there.", {"last August 11": "2026-08-11"}),
    ("2026-06-20", "The lake is to freeze this winter.", {"this winter": "2026-WI"}),
    ("2022-06-20", "The race ends by Election Day.", {"Election Day": "2022-11-08"}),
    ("2024-06-20", "The race ends by Election Day.", {"Election Day": "2024-11-05"}),
    # a month of what is only meant, supposed or fought for; and one of what has been
    ("2026-03-08", "The winner will almost certainly be named at the convention in July.", {"July": "2026-07"}),
    ("2026-03-08", "The winner was almost certainly named at the convention in July.", {"July": "2025-07"}),
    ("2026-03-02", "High turnout does not lead to an advantage in November.", {"November": "2026-11"}),
    ("2026-03-02", "His victory in November is a riddle.", {"November": "2025-11"}),
    ("2026-01-05", "It can be undone if Doe is elected mayor in November.", {"November": "2026-11"}),
    ("2026-01-05", "It was undone, and Doe was elected mayor in November.", {"November": "2025-11"}),
    ("2026-07-27", "Quill won the race, setting up the November showdown with Doe.", {"November": "2026-11"}),
    ("2026-01-27", "Quill won after the November showdown with Doe.", {"November": "2025-11"}),
    ("2026-03-02", "The wins suggested that the November election will be close.", {"November": "2026-11"}),
    ("2026-04-17", "He was not hopeful about the looming showdown in July.", {"July": "2026-07"}),
    ("2026-05-26", "Quill played down any harm that the mill may have in November.", {"November": "2026-11"}),
    ("2026-03-02", "“Let's beat her in November,” Doe said.", {"November": "2026-11"}),
    ("2026-04-09", "All millers were due to file papers by March 15.", {"March 15": "2026-03-15"}),
    # the day in the next weeks, not the one of a year ago; 11 September
    ("2026-06-03", "Doe has no real rival in the Marsk primary on June 7.", {"June 7": "2026-06-07"}),
    ("2026-06-20", "Doe had no real rival in the Marsk primary on June 7.", {"June 7": "2026-06-07"}),
    ("2026-03-16", "He boasts of his vote after the Sept. 11 terrorist attacks.", {"Sept. 11": "2001-09-11"}),
    ("2026-03-16", "Since the attacks of 9/11 much is new. On Sept. 11 Doe ran home.", {
        "9/11": "2001-09-11", "Sept. 11": "2001-09-11",
    }),
    ("2026-03-16", "Since the attacks of 9/11 much is new. On Sept. 11 Doe will run home.", {
        "9/11": "2001-09-11", "Sept. 11": "2026-09-11",
    }),
    ("2026-03-16", "The mill burned on Sept. 11.", {"Sept. 11": "2025-09-11"}),
    ("2026-03-16", "He was there on 9/11. The danger is that Sept. 11 could be only the start, he said.", {
        "9/11": "2001-09-11", "Sept. 11": "2001-09-11",
    }),
    (FRIDAY, "“We shut on Christmas,” she said.", {"Christmas": "2025-12-25"}),
    # what is said before, in any quotation marks, is no part of the sentence; what is held on a day to come
    (FRIDAY, "Doe said, \"I'd like to sack him.\" And in Marsk on Monday, as all cheered, Reed sang.", {
        "Monday": "2026-10-12",
    }),
    (FRIDAY, "Doe said, ''I'd like to sack him.'' And in Marsk on Monday, as all cheered, Reed sang.", {
        "Monday": "2026-10-12",
    }),
    (FRIDAY, "Doe said he would \"like to sack him\" in Marsk on Monday.", {"Monday": "2026-10-19"}),
    (FRIDAY, "In a talk in Marsk -- which holds a vote on Tuesday -- Doe won a prize.", {"Tuesday": "2026-10-20"}),
    (FRIDAY, "In a talk in Marsk -- which held a vote on Tuesday -- Doe won a prize.", {"Tuesday": "2026-10-13"}),
    (FRIDAY, "The mill will close this fall in Marsk.", {"this fall": "2026-FA"}),
    (FRIDAY, "Overnight the mill burned.", {"Overnight": "2026-10-15TNI"}),
    # a weekday that readers cannot find, an hour that leaves a tale as it is, and what had happened by then
    (FRIDAY, "He bought the rope on the Monday.", {"Monday": None}),
    (FRIDAY, "He bought the rope on Monday.", {"Monday": "2026-10-12"}),
    (FRIDAY, "He will pay by the close of business on Monday.", {
        "close of business on Monday": "2026-10-19",
    }),
    (FRIDAY, "The boy fell on 19 July 2024. A call came at 10.40pm. He died on 22 July.", {
        "19 July 2024": "2024-07-19", "10.40pm": "2024-07-19T22:40", "22 July": "2024-07-22",
    }),
    (FRIDAY, "The boy fell on 19 July 2024. A call came on Monday. He died on 22 July.", {
        "19 July 2024": "2024-07-19", "Monday": "2026-10-12", "22 July": "2026-07-22",
    }),
    (FRIDAY, "The boy fell on 19 July 2024. " + "The guard of the old mill saw it. " * 5 + "She died at 10.40pm.", {
        "19 July 2024": "2024-07-19", "10.40pm": "T22:40",
    }),
    (FRIDAY, "The boy fell on 19 July. " + "The guard of the old mill saw it. " * 5 + "She died at 10.40pm.", {
        "19 July": "2026-07-19", "10.40pm": "2026-10-16T22:40",
    }),
    (FRIDAY, "The pair had parted by November.", {"November": "2025-11"}),
    (FRIDAY, "The pair had to part by November.", {"November": "2026-11"}),
    # told on a Monday or a Tuesday: what was ordered, supposed or owned on a day before
    ("2026-06-08", "Sunday's launch was meant as a test. Work for Sunday's test went on.", {
    "Sunday": "2026-06-07",
    }),
    ("2026-06-08", "The word may take on new meaning following Sunday's marches.", {"following Sunday": "2026-06-07"}),
    ("2026-06-08", "Doe will speak at Sunday's planned march.", {"Sunday": "2026-06-14"}),
    ("2026-06-08", "Doe will play in Sunday's final.", {"Sunday": "2026-06-14"}),
    ("2026-06-08", "Sunday's march arrests will put the law to the test.", {"Sunday": "2026-06-07"}),
    ("2026-06-08", "Thousands were ordered to leave late on Sunday.", {"Sunday": "2026-06-07"}),
    ("2026-06-08", "Thousands were invited to come on Sunday.", {"Sunday": "2026-06-14"}),
    ("2026-06-09", "The board had been expected to reply by Monday.", {"Monday": "2026-06-08"}),
    ("2026-06-09", "The board is expected to reply by Monday.", {"Monday": "2026-06-15"}),
    ("2026-06-08", "The board was supposed to hand over papers on Friday, but may not have.", {"Friday": "2026-06-05"}),
    ("2026-06-08", "Doe said the board was supposed to meet on Friday.", {"Friday": "2026-06-12"}),
    ("2026-06-10", "The storm was expected to bring 50 cm of snow to the old town on Tuesday, but that was lowered.", {
        "Tuesday": "2026-06-09",
    }),
    ("2026-06-08", "Norvia told the envoy to act after his police hit marchers over the weekend.", {
        "the weekend": "2026-W23-WE",
    }),
    ("2026-06-08", "Norvia will complain about his police over the weekend.", {"the weekend": "2026-W24-WE"}),
    # a week from tomorrow, the autumn of the next year, a day ahead of something
    ("2026-06-10", "The strike is to begin tomorrow week.", {"tomorrow": "2026-06-18"}),
    ("2026-06-10", "The strike is to begin tomorrow.", {"tomorrow": "2026-06-11"}),
    ("2026-06-10", "The mill will open in the autumn next year.", {"the autumn next year": "2027-FA"}),
    ("2026-02-10", "But, on 4 May, ahead of the vote, Doe gave in.", {"4 May": "2025-05-04"}),
    # the year of a look back, of a business and of a beast; half a year that is over
    ("2026-01-13", "More than 580 boats were sold in the year.", {"the year": None}),
    ("2026-03-13", "More than 580 boats were sold in the year.", {"the year": "2026"}),
    ("2026-03-13", "Losses for the full year 2025 were small.", {"2025": "2025"}),
    ("2026-03-13", "The firm grew throughout the year of 2025.", {"2025": "2025"}),
    ("2026-03-13", "The town lit lamps for the Year of the Dog.", {}),
    ("2026-03-13", "No planes flew in the second half of the year.", {"the second half of the year": "2025-H2"}),
    ("2026-03-13", "Planes will fly in the second half of the year.", {"the second half of the year": "2026-H2"}),
    # the same year behind “last year”, the same day behind a month
    ("2026-03-13", "The firm sold 1,600 boats last year. In the same year, 24 sank.", {
    "last year": "2025", "the same year": "2025",
    }),
    ("2026-03-13", "Doe died on Monday. In October 2024 the mill was sold. On the same day, four men were held.", {
    "Monday": "2026-03-09", "October 2024": "2024-10", "the same day": None,
    }),
    ("2026-03-13", "Doe died on Monday. On the same day, four men were held.", {
    "Monday": "2026-03-09", "the same day": "2026-03-09",
    }),
    # no hour on a day of an old tale: this morning
    ("2026-03-13", "Reed was wanted from November 2013. He has been charged twice, Doe said this morning.", {
    "November 2013": "2013-11", "this morning": "2026-03-13TMO",
    }),
    ("2026-06-08", "The semi-finals are tomorrow, with a place in Sunday's showpiece final to play for.", {
    "tomorrow": "2026-06-09", "Sunday": "2026-06-14",
    }),
    ("2026-03-15", "He may not run due to a ruling against him in February.", {"February": "2026-02"}),
    ("2026-03-15", "The mill is due to open in April.", {"April": "2026-04"}),
    ("2026-01-05", "The pressure will be greater next year (2026) for the board.", {
        "next year": "2026", "2026": "2026",
    }),
    ("2026-01-05", "The pressure will be greater next year (see above).", {"next year": "2027"}),
    # what somebody is made to do, is on the way to do or is said to be is told by the verb before it
    ("2026-06-10", "The mill burned, forcing them to use the old dam on Saturday.", {"Saturday": "2026-06-06"}),
    ("2026-06-10", "The mill will be shut, forcing them to use the dam on Saturday.", {"Saturday": "2026-06-13"}),
    ("2026-06-10", "Snow fell, prompting the airline to cancel flights on Monday.", {"Monday": "2026-06-08"}),
    ("2026-06-10", "Doe is leading a bid to open the mill on Saturday.", {"Saturday": "2026-06-13"}),
    ("2026-06-10", "Doe was on her way to catch a flight Monday.", {"Monday": "2026-06-08"}),
    ("2026-06-10", "Doe is on her way to open the fair on Friday.", {"Friday": "2026-06-12"}),
    ("2026-06-10", "Marsk was said to be deserted on Sunday.", {"Sunday": "2026-06-07"}),
    ("2026-06-10", "The march is said to be on Sunday.", {"Sunday": "2026-06-14"}),
    ("2026-06-10", "The mayor ordered a ban on words deemed to be rude on Tuesday.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "The mayor will ban words deemed to be rude on Tuesday.", {"Tuesday": "2026-06-16"}),
    ("2026-06-10", "The mill will close, with Doe saying on Tuesday there was no hope.", {"Tuesday": "2026-06-09"}),
    ("2026-06-10", "Mrs May told the board on Friday that it was over.", {"Friday": "2026-06-05"}),
    ("2026-06-10", "The mayor may tell the board on Friday that it is over.", {"Friday": "2026-06-12"}),
    ("2026-12-02", "Doe paid a state visit to Marsk in June.", {"June": "2026-06"}),
    ("2026-12-02", "Doe will pay a state visit to Marsk in June.", {"June": "2027-06"}),
    ("2026-06-10", "The two are to be charged with murder on Friday.", {"Friday": "2026-06-12"}),
    ("2026-06-10", "The two were charged with murder on Friday.", {"Friday": "2026-06-05"}),
    ("2026-06-10", "The two will be tried for a raid on Friday.", {"Friday": "2026-06-05"}),
    ("2026-06-10", "Tuesday's voting will see Doe face Roe.", {"Tuesday": "2026-06-16"}),
    ("2026-08-10", "The deal is the first since Marsk's vote to leave the union in June.", {"June": "2026-06"}),
    ("2026-02-16", "Polls following the weekend vote say that Doe could win.", {"the weekend": "2026-W07-WE"}),
    ("2026-02-16", "Doe will meet Roe following the weekend vote.", {"the weekend": "2026-W08-WE"}),
    # a range without its year that has begun
    ("2026-10-15", "It runs from 5 September to 6 January.", {"5 September to 6 January": "2026-09-05/2027-01-06"}),
    ("2026-10-15", "The mill will be shut from 7 October to 6 November.", {
        "7 October to 6 November": "2026-10-07/2026-11-06",
    }),
    ("2026-10-15", "The mill will be shut from 7 November to 6 December.", {
        "7 November to 6 December": "2026-11-07/2026-12-06",
    }),
    ("2026-10-15", "The mill will be open from April to September.", {"April to September": "2027-04/2027-09"}),
    ("2026-10-15", "The mill was shut from 7 September to 6 October.", {
        "7 September to 6 October": "2026-09-07/2026-10-06",
    }),
    # seasons of a year beside
    ("2026-10-15", "It will be in the autumn of 2028 or the spring of the following year.", {
        "the autumn of 2028": "2028-FA", "the spring of the following year": "2029-SP",
    }),
    ("2026-10-15", "It opened in May 2019 and burned in the winter of the same year.", {
        "May 2019": "2019-05", "the winter of the same year": "2019-WI",
    }),
    ("2026-10-15", "It opened in 2019 and burned in the spring of that year.", {
        "2019": "2019", "the spring of that year": "2019-SP",
    }),
    ("2026-10-15", "It will open in the spring of next year.", {"the spring of next year": "2027-SP"}),
    ("2026-06-10", "The Sunday deadline for the parties to lay down arms passed.", {"Sunday": "2026-06-07"}),
    ("2026-06-10", "The Sunday deadline for the parties to lay down arms looms.", {"Sunday": "2026-06-14"}),
    ("2026-06-10", "The Sunday deadline to sign a passed bill looms.", {"Sunday": "2026-06-14"}),
    ("2026-06-10", "A similar deadline in March was met with time to spare.", {"March": "2026-03"}),
    ("2026-06-10", "A deadline in August was set by the court.", {"August": "2026-08"}),
    ("2026-06-10", "Those who do nothing will have their accounts closed on 1 December.", {"1 December": "2026-12-01"}),
    ("2026-06-10", "Doe had her account closed on 1 December.", {"1 December": "2025-12-01"}),
    ("2026-06-10", "The board extended the talks, which had been due to end on Friday.", {"Friday": "2026-06-12"}),
    ("2026-06-10", "The mill burned, though it had been due to open on Friday.", {"Friday": "2026-06-05"}),
    ("2026-06-10", "The embassy urged all to leave while ships were sailing, by Saturday at the latest.", {
        "Saturday": "2026-06-13",
    }),
    ("2026-06-10", "The embassy closed while ships were sailing on Saturday.", {"Saturday": "2026-06-06"}),
    # a verb far from a date is none that makes it sure
    ("2027-01-27", "Starting Jan. 23, vast regions in the four coastal provinces of Norvia will see more smog.", {
        "Jan. 23": "2027-01-23",
    }),
    ("2027-03-17", "The group has given us the task of burying arms and, on the evening of April 8, will be gone.", {
        "the evening of April 8": "2027-04-08TEV",
    }),
    ("2027-02-07", "The pact calls on both sides to pull their heavy guns from the long front to sheds by Feb. 5.", {
        "Feb. 5": "2027-02-05",
    }),
    # a clause tells which day it is
    ("2026-06-10", "The mill closed on 3 May. Her call came the same day the court ruled.", {
        "3 May": "2026-05-03", "the same day": None,
    }),
    ("2026-06-10", "The mill closed on 3 May. She left on the same day that Roe died.", {
        "3 May": "2026-05-03", "the same day": None,
    }),
    ("2026-06-10", "The mill closed on 3 May. On the same day the court ruled.", {
        "3 May": "2026-05-03", "the same day": "2026-05-03",
    }),
    ("2026-06-10", "The mill closed on 3 May, and the same day the court ruled.", {
        "3 May": "2026-05-03", "the same day": "2026-05-03",
    }),
    ("2026-06-10", "The mill closed on 3 May. Doe said on the same day the court would rule.", {
        "3 May": "2026-05-03", "the same day": "2026-05-03",
    }),
    ("2026-06-10", "The mill closed on 3 May. Doe left the same day.", {
        "3 May": "2026-05-03", "the same day": "2026-05-03",
    }),
]  # fmt: skip

NOT_FOUND = [
    "Prices fell after the Spring Festival.",
    "Doe is for rent this Spring Festival.",
    "He was credited with the Good Friday peace agreement.",
    "Millions of cards were sent on Lunar New Year's Eve.",
    "They met before Orthodox Easter.",
    "You have survived Blue Monday.",
    "Many starved in the winter that followed.",
    "The survey of 1080 reefs was long.",
    "A crowd of 1950 fans came.",
    "The Sunday league match was called off.",
    "Her picture was in the Sunday papers.",
    "Overnight I woke to a crash.",
    "It is not going to happen overnight.",
    "After this fall in prices all were poor.",
    "Roe, the host of “Last Year Tonight,” left.",
    "He let out a sigh and said: “Merry Christmas.”",
    "Roe, who drew “How Marsk Stole Christmas,” left.",
    "The mill has a Christmas-themed film.",
    "The mill whacks its rival in Christmas ad.",
    "The ship took the men from Christmas Island to Orul.",
    "There are 90 men on Easter island.",
    "Unions warn of disruption to Christmas flights.",
    "They told of the flood in their traditional Christmas messages.",
    "Christmas flights from Orul were full.",
    "They woke to the song Please Come Back for Christmas.",
    "The town counted 1,950 millers and 2012 flags.",
    "Come to the Marsk Trade Fair (MTF) 2026.",
    "Write to fair2026.org for a flag.",
    "Sunday Finch was robbed.",
    "Sheffield Wednesday lost again.",
    "Shops were full on Black Friday.",
    "The May family left.",
    "The minister may resign.",
    "May Lindqvist resigned.",
    "Soldiers march through Ostrany.",
    "The March for Life drew a crowd.",
    "The second goal was the best.",
    "The Sun rose over the bay.",
    "Some 2,000 people came.",
    "About 2000 people came.",
    "Floods killed 1987 people.",
    "Marsk reached the quarter-finals.",
    "Rescuers found 2012 survivors.",
    "The mill has 2050 looms.",
    "The mill had 1987 looms.",
    "The toll rose to 1998.",
    "The train carried 2033 parcels.",
    "Quill scored 1:48 into overtime.",
    "Marsk led with 3:12 left.",
    "Flight CB 1417 landed.",
    "The film plays in 1080p.",
    "A quarter of the cost is paid.",
    "Nils, 44, is a 44-year-old baker who was 12 years old then.",
    "She is in her 30s.",
    "The sea may fall and spring tides follow.",
    "They won 3-2 and 21-19.",
    "It cost $1950.",
    "April Lindqvist spoke.",
    "The Sunday Courier wrote so.",
    "Call 0800 555 0177.",
    "The minute hand of the clock fell.",
    "The fall in prices helped the mill.",
    "The fall of the town was long.",
    "Doe, 32, of 1987 Mill Street was fined.",
    "They met at 1119 Eighth St., Marsk.",
    "They searched 1909 Jolinda Drive.",
    "Doe lives at 2012 Martin Quill Boulevard.",
    "A fire broke out at 2019 Old Road.",
    "They dream of a better tomorrow.",
    "It is the greener tomorrow that we want.",
    "Doe told NBC’s Today show that it was over.",
    "Doe told Marsk TODAY that it was over.",
    "She writes for Norvia Today and other papers.",
    "Doe told the BBC's Today programme that it was over.",
    "She sang on Saturday Night Live.",
    "He plays in Monday Night Football.",
]

ROUGH = [
    ("The mill burned more than ten days ago.", None),
    ("The mill burned about ten days ago.", None),
    ("The mill burned just ten days ago.", date(2026, 10, 4)),
    ("The mill burned about a year ago.", date(2025, 1, 1)),
    ("Profit rose in the third quarter of fiscal 2025.", None),
    ("Profit rose in the third quarter of 2025.", date(2025, 7, 1)),
    ("Profit rose in the first quarter of the 2025 financial year.", None),
    ("Profit rose in the first quarter of the 2025 school year.", date(2026, 1, 1)),
    ("Profit rose in the first quarter of FY26.", None),
]

UNRESOLVED = [
    "They meet next week.",
    "They met on Friday.",
    "It opened in March.",
    "It opened two years ago.",
    "It opened yesterday.",
    "It opens on 3 May.",
]


def words(text: str, published: str | None) -> dict[str, str | None]:
    day = date.fromisoformat(published) if published else None
    return {one.span.of(text): one.value for one in dates.find(text, day)}


@pytest.mark.parametrize(("published", "text", "expected"), FOUND)
def test_time_expressions_are_resolved(published: str, text: str, expected: dict[str, str]) -> None:
    assert expected == words(text, published)


@pytest.mark.parametrize(("text", "first"), ROUGH)
def test_what_is_told_roughly_and_business_years_have_no_days(text: str, first: date | None) -> None:
    assert dates.find(text, date(2026, 10, 14))[0].earliest == first


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert words(text, FRIDAY) == {}


@pytest.mark.parametrize("text", UNRESOLVED)
def test_without_a_day_of_publication_the_option_that_resolves_it_is_named(text: str) -> None:
    (found,) = dates.find(text)

    assert (found.value, found.earliest, found.latest) == (None, None, None)
    assert "--published" in (found.needs or "")


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("It opened on 30 February 2026.", "the calendar has no such date"),
        ("It opened on 31 June.", "the calendar has no such day"),
        ("It opened on 29 February.", "the calendar has no such date"),
        ("It opened on 12/03/2024.", "either order"),
        ("It opened on 12-03-2024.", "either order"),
        ("It had opened the day before.", "which day"),
        ("Sales grew in Q3 FY25.", "when that business year begins"),
        ("Sales grew in the second quarter of 2024-25.", "when that business year begins"),
        ("Sales grew in the November quarter.", "which three months"),
        ("It opened about ten days before Easter.", "how many days"),
    ],
)
def test_a_date_that_cannot_be_is_said_to_be_none(text: str, needs: str) -> None:
    (found,) = dates.find(text, date(2026, 10, 16))

    assert found.value is None
    assert needs in (found.needs or "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It opened on 25/03/2024.", "2024-03-25"),
        ("It opened on 03/25/2024.", "2024-03-25"),
        ("It opened on 03/03/2024.", "2024-03-03"),
        ("It opened on 2024/03/25.", "2024-03-25"),
        ("It opened on ２５ March ２０２４.", "2024-03-25"),
        ("It opened on ٢٥ March ٢٠٢٤.", "2024-03-25"),
    ],
)
def test_numeric_dates_and_other_digits_are_read_where_they_leave_no_doubt(text: str, value: str) -> None:
    assert [value] == [one.value for one in dates.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "In the year 0 it rained.",
        "In the year 99999 it will rain.",
        "On 31/31/2024 it rained.",
        f"In {'9' * 5000} BC it rained.",
        f"In '{'9' * 5000} it rained.",
        "From 3 to 9999999999th of May, 20000 it rained.",
    ],
)
def test_years_that_no_calendar_has_are_not_given_one(text: str) -> None:
    assert all(one.earliest is None for one in dates.find(text, date(2026, 10, 16)))


def test_a_quarter_of_a_business_year_has_no_days() -> None:
    own = "Profit rose in the quarter, which ended May 30. In the second quarter, it expects more."
    of_calendar = "Profit rose in the quarter, which ended March 30. In the second quarter, it expects more."

    assert [one.earliest is None for one in dates.find(own, date(2026, 6, 16)) if one.type == "DATE"][-1]
    assert dates.find(of_calendar, date(2026, 4, 16))[-1].earliest == date(2026, 4, 1)
    assert dates.find("Sales fell in the first quarter, which ended in June.", date(2026, 10, 14))[0].earliest is None
    assert dates.find("Sales fell in the second quarter, which ended in June.", date(2026, 10, 14))[0].earliest


def test_a_history_is_counted_from_the_date_named_last() -> None:
    text = (
        "The siege began in May 1711. In August the walls fell, and by the end of the month the army had left. "
        "In 1712 and 1713 plague came. The treaty was signed on 3 March 1714. Two days later the duke died. "
        "His son ruled until 1740, his grandson until 1761. In June 1762 the line ended."
    )
    found = words(text, "2026-10-16")

    assert found["August"] == "1711-08"
    assert found["the end of the month"] == "1711-08"
    assert found["Two days later"] == "1714-03-05"


def test_a_report_that_names_old_years_is_counted_from_its_publication() -> None:
    text = "Orla Finch, born in 1950, said on Tuesday that the mill, built in 1912 and shut in 1980, reopens in March."

    assert words(text, "2026-10-16")["Tuesday"] == "2026-10-13"


def test_a_time_has_its_hour_and_zone() -> None:
    (found,) = dates.find("Bids close at 5 p.m. EST on Monday.", date(2026, 10, 16))

    assert (found.time, found.zone, found.type) == ("17:00", "EST", "TIME")


def test_a_month_denotes_its_days() -> None:
    (found,) = dates.find("It was cold in February 2024.")

    assert (found.earliest, found.latest, found.basis) == (date(2024, 2, 1), date(2024, 2, 29), "explicit")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The dam broke last winter in Cape Town.", False),
        ("The dam broke last winter in Norway.", True),
        ("The dam broke last May in Cape Town.", True),
        ("The Perthshire dam broke last winter.", True),
    ],
)
def test_a_season_has_no_months_where_the_text_tells_of_the_south(text: str, known: bool) -> None:
    (found,) = dates.find(text, date(2026, 3, 11))

    assert found.value is not None
    assert (found.earliest is not None, found.needs is None) == (known, known)


def test_a_range_has_its_two_ends() -> None:
    (found,) = dates.find("It lasted from 3 May 2024 to 8 June 2024.")

    assert [end.value for end in found.ends] == ["2024-05-03", "2024-06-08"]
    assert (found.earliest, found.latest) == (date(2024, 5, 3), date(2024, 6, 8))


def test_a_move_from_one_day_to_another_is_no_range() -> None:
    found = words("The vote was moved from June 3, 2026 to July 8, 2026.", FRIDAY)

    assert found == {"June 3, 2026": "2026-06-03", "July 8, 2026": "2026-07-08"}
    brought = words("They brought forward their call for the first cut from August 2026 to June 2026.", FRIDAY)
    assert brought == {"August 2026": "2026-08", "June 2026": "2026-06"}
    assert words("The launch slipped from March to July.", FRIDAY)["July"] == "2026-07"
    assert words("The mill was shut from March to April 2026.", FRIDAY) == {"March to April 2026": "2026-03/2026-04"}


PIECES = """the a last next this past every each two 50 fifty-two half several few days day week weeks month years
year quarter third-quarter decade century ago earlier later before after of in on by until since from to between and
or January Feb. May March march Sept. 6 31 30th 1989 2026 '97 1990s nineties Friday Sat. Tuesdays morning night noon
midnight 8 p.m. 10.30am 17:40 23.30 EST 12/03/2024 9/11 2026-05-18 today overnight spring winter Christmas Easter daily
now recently future more than at least about nearly - – , . ( ) $ % 's ' \n\n \u200b 😀 ٢٥ ２５ 99999 0 00 -1 ½ BC
weekend fiscal period ended said will twenty million thousand nineteen ninety-six""".split(" ")

texts = st.one_of(st.text(), st.lists(st.sampled_from([*PIECES, "9" * 5000]), max_size=40).map(" ".join))
days = st.one_of(st.none(), st.dates())


@pytest.mark.parametrize("published", [date.min, date.max, date(2028, 2, 29)])
@pytest.mark.parametrize(
    "text",
    [
        "They met at Easter, last Christmas and next Thanksgiving.",
        "It rained last year, last week, yesterday and last Friday.",
        "It will rain next year, next week, tomorrow, next Friday and over the weekend.",
        "It opened in March, in the third quarter, in the spring, on 31 December and a century ago.",
        "It opens in the nineties, in '97, the first half of next year, the year to July and June next year.",
        "It was founded in the previous decade and rebuilt on the following day of that century.",
        "The six months ended January 3, the three months ended June 30 and the week of March 6 were dry.",
        "It opened on Feb. 29, and will close on 29 February, on the last day of February or on the 29th.",
    ],
)
def test_the_ends_of_the_calendar_and_leap_days_are_no_error(text: str, published: date) -> None:
    assert dates.find(text, published)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lane closures on Route 10 begin at 9 p.m. Monday.", "2025-04-21T21:00"),
        ("Talks between the two sides resume on Monday.", "2025-04-21"),
        ("Fears of a strike spread on Monday.", "2025-04-14"),
        ("Members of the board met at noon Monday.", "2025-04-14T12:00"),
    ],
)
def test_several_do_in_the_present_what_is_to_come(text: str, day: str) -> None:
    assert [one.value for one in dates.find(text, date(2025, 4, 15))] == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2025\n\nJanuary 9: The auditor opens it.\n\nMonday: Doe resigns.", ["2025", "2025-01-09", "2025-08-25"]),
        (
            "1 March 2024\n\nIt breaks.\n\n12 March\n\nDoe leaves.\n\n9 April\n\nRoe leaves.",
            ["2024-03-01", "2024-03-12", "2024-04-09"],
        ),
        (
            "May 2 – The dam fails.\n\nNov. 22 – Doe resigns.\n\nSept. 9 – The trial is due.",
            ["2025-05-02", "2024-11-22", "2025-09-09"],
        ),
        # What is on.
        ("Sept. 14 – Market in Marsk\n\nOct. 2 – Fair\n\nDec. 4 – Carols", ["2025-09-14", "2025-10-02", "2025-12-04"]),
    ],
)
def test_the_entries_of_a_chronicle_are_over(text: str, days: list[str]) -> None:
    assert [one.value for one in dates.find(f"It rained.\n\n{text}", date(2025, 8, 30))] == days


def test_a_short_word_ends_its_sentence() -> None:
    text = "It was wet, said Doe, one of the two. “By Friday I’ll have lost four friends.”"

    assert [one.value for one in dates.find(text, date(2025, 12, 9))] == ["2025-12-12"]


def test_that_weekday_is_of_the_day_named_before() -> None:
    text = "The match on 28 December was stopped. “We knew by half-time on that Saturday,” he said."

    assert [one.value for one in dates.find(text, date(2025, 1, 15))] == ["2024-12-28", "2024-12-28"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Doe was shot on 14 March 2021, and two died, one on 16 March.", ["2021-03-14", "2021-03-16"]),
        ("On 12 June 2022 a van hit Doe. On 23 October, four months after it, Roe fled.", ["2022-06-12", "2022-10-23"]),
        ("Doe was charged in February last year and appeared on 3 March.", ["2023-02", "2023-03-03"]),
        ("The mill was sold in March 2022, shut in May and razed in June.", ["2022-03", "2022-05", "2022-06"]),
        ("The war began in February 2022, and many left that September.", ["2022-02", "2022-09"]),
        (
            "The ban came on 14 March 2021. Reed left the following week, and in May a board was founded.",
            ["2021-03-14", "2021-W11", "2021-05"],
        ),
        ("In 2018, Doe recalled, the vote was held on December 30.", ["2018", "2018-12-30"]),
        ("Last year's first fire was put out on 29 October.", ["2023", "2023-10-29"]),
        ("The mill, shut in June 2019, burned. An inquest that July found nothing.", ["2019-06", "2019-07"]),
        ("Doe left on Boxing Day 2022; his side had lost on 23 December.", ["2022-12-26", "2022-12-23"]),
        ("In 2020 it sank; in 2017, when it ran aground on 9 May, Doe left.", ["2020", "2017", "2017-05-09"]),
        ("Talks failed on 9 May 2017 and went on on 4 June of the following year.", ["2017-05-09", "2018-06-04"]),
        # Look-alikes: those of this year.
        ("In 2018 Doe built the mill, which will close on 3 December.", ["2018", "2024-12-03"]),
        ("In 2018, the mill opened here. Doe sold it on 3 May.", ["2018", "2024-05-03"]),
        ("Doe was born on 3 May 1980 and died on 3 March.", ["1980-05-03", "2024-03-03"]),
        ("The mill opened in March 2012. Doe said that September was wet.", ["2012-03", "2024-09"]),
        ("The mill opened in March 2012. It burned in May.", ["2012-03", "2024-05"]),
        ("The mill, built in July 2022, will close on 12 December.", ["2022-07", "2024-12-12"]),
        ("Norvia, invaded in August 2022, closed its mills on 2 November.", ["2022-08", "2024-11-02"]),
        (
            "Doe left in May 2022. Reed, whom the board chose on Friday, left on 8 June.",
            ["2022-05", "2024-11-15", "2024-06-08"],
        ),
    ],
)
def test_a_tale_of_an_older_year_names_it_once(text: str, days: list[str]) -> None:
    found = dates.find(f"It rained in Marsk on Monday.\n\n{text}", date(2024, 11, 18))

    assert [one.value for one in found[1:] if one.type == "DATE"] == days


def test_a_story_from_the_past_is_counted_from_its_own_dates() -> None:
    text = "On the evening of 14 November 1871 the ferry sank. Two days later the first trunks came ashore."

    assert words(text, "2026-11-08") == {
        "the evening of 14 November 1871": "1871-11-14TEV",
        "Two days later": "1871-11-16",
    }


@pytest.mark.slow
@given(texts, days)
def test_every_text_is_read_without_an_error_in_spans_that_never_overlap(text: str, published: date | None) -> None:
    require_spans_apart(text, published)


def require_spans_apart(text: str, published: date | None) -> None:
    found = dates.find(text, published)

    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


VALUE = re.compile(
    r"(?:BC\d{4}|BC\d\d|\d{2,4}|(?:\d{4}|XXXX)-(?:\d\d|XX)(?:-(?:\d\d|XX))?(?:T.+)?"
    r"|(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-WE|-\d(?:T..)?)?"
    r"|\d{4}-(?:Q|H)\d|(?:\d{4}|XXXX)-(?:SP|SU|FA|WI)|P.+|T.+|XXXX|(?:PRESENT|PAST|FUTURE)_REF|.+/.+)"
)


@given(texts, days)
def test_a_value_is_one_of_timex3_and_its_absence_has_a_reason(text: str, published: date | None) -> None:
    for one in dates.find(text, published):
        assert one.needs if one.value is None else VALUE.fullmatch(one.value)
        assert one.earliest is None or (one.latest is not None and one.earliest <= one.latest)


@given(st.dates())
def test_a_day_is_read_back_from_every_way_to_write_it(day: date) -> None:
    name = day.strftime("%B")
    year = f"{day.year:04}"
    written = [f"{day.day} {name} {year}", f"{name} {day.day}, {year}", day.isoformat()]

    if 1000 <= day.year <= 2199:
        assert all([day.isoformat()] == [one.value for one in dates.find(f"It rained on {text}.")] for text in written)


@given(
    st.dates(min_value=date(2, 1, 1), max_value=date(9998, 1, 1)),
    st.sampled_from(["day", "week", "month", "quarter", "year"]),
)
def test_a_value_is_read_back_as_its_period(day: date, unit: periods.Unit) -> None:
    period = periods.holding(unit, day)

    assert period == periods.parse(period.value)
    assert period.earliest <= day <= period.latest


@given(st.integers(min_value=1600, max_value=4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    easter = periods.easter(year)

    assert easter.isoweekday() == 7
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@pytest.mark.parametrize("name", repeated.DATES)
@pytest.mark.slow
def test_a_long_hostile_text_is_read_like_any_other(name: str) -> None:
    require_spans_apart(repeated.DATES[name] * (5_000 // len(repeated.DATES[name])), date(2026, 10, 16))
