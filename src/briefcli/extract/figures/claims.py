"""Whether the claim in which a number stands is denied, taken back, made in jest, or borne out by nobody.

Denied that 40 mills would close; it is not true that they would; could not confirm reports of nine dead.
"""

from itertools import takewhile

from briefcli.extract.figures import harm
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    FINITES,
    NAME,
    NOUNS,
    NUMBER,
    SUBJECT_PRONOUN,
    letters,
)

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_TO_CLAIM_WORDS = 7
"""How far before “that” the claim may be named: a report in the Orul Courier that."""
_REACH_TO_DENIAL_WORDS = 4
"""How far before a word such as “true”, “evidence” or “confirm” its “not” may stand: not thought to be true."""
_REACH_TO_DOUBT_WORDS = 9
"""How far before a claim the word may stand that leaves it open: could not confirm any of many reports."""
_REACH_TO_VERDICT_WORDS = 16
"""How far behind a number the verdict on its claim may stand: reports that nine died in Orul were false."""
_MOST_WORDS_OF_VERDICT = 7
"""Most words from the verb of a claim to what is said of it: have since been found to be false."""
_MOST_WORDS_OF_SUBJECT = 6
"""Most words between a denial and the verb of what is denied, without “that”: denied the head of the firm had."""
_DENIES_CLAUSE = ("deny", "doubt")
"""Verbs behind which a clause needs no “that”."""
_DOUBT = ("doubt", "doubts")
_CAN = ("can", "could")
_BAD = ("injured", "killed")
_IN_SUBJECT = letters("DETERMINERS NOMINAL NUMBER GENITIVE OF")
_IN_PHRASE = letters("DETERMINERS NOMINAL NUMBER GENITIVE OF PREPOSITION")
_BEFORE_THAT = letters("ADVERB TIME PREPOSITION")
_BEFORE_CLAIM = letters("DETERMINERS NOMINAL NUMBER GENITIVE OF PREPOSITION TIME")
_BEFORE_REPORTS = letters("DETERMINERS NOMINAL NUMBER GENITIVE OF ADVERB PARTICIPLE GERUND")
_BEFORE_TAKEN_BACK = letters("DETERMINERS ADJECTIVE NOUN ADVERB")
_IN_VERB = letters("AUXILIARIES ADVERB TO")
_ENDS_DOUBT = letters("COMMA COORDINATOR SEMICOLON COLON STOP RELATIVE")
_IN_VERDICT = letters("FINITES ADVERB TO PARTICIPLE PREPOSITION BASE DETERMINER")
_BEHIND_UNTRUE = letters("NOUNS TO")
"""What shows that something else is wrong: was wrong to blame the crew."""
_ENDS_CLAIM = letters("COMMA SEMICOLON COLON STOP SUBORDINATOR")
_OPENS_RELATIVE = letters("RELATIVE THAT")
_UNTRUE = _FIGURES.untrue - {"wrong"}
"""What somebody thinks is wrong is so: it is wrong that 40 families must pay."""
_SAYS = _CLAUSES.speech.forms | {"found", "finds"}
_BORNE_OUT = frozenset(word for word in _FIGURES.could_bear_out if word.endswith("ed"))
_REPORTS = _FIGURES.names_of_reports | _FIGURES.claiming | _FIGURES.tolls
_BEFORE_OF = _FIGURES.names_of_reports | _FIGURES.jests | _FIGURES.tolls | _FIGURES.taken_back


def is_of_claim(at: Place) -> bool:
    """Whether a number stands right behind a claim and “of”: reports of 12 dead, a toll of nine."""
    return at.statement.word(at.opening - 1) == "of" and at.statement.word(at.opening - 2) in _BEFORE_OF


def is_report_that_says(statement: Statement, that: int) -> bool:
    """Whether a report is told by what it says: the report that found 40 people had died."""
    return statement.word(that) == "that" and statement.word(that - 1) in _REPORTS and statement.word(that + 1) in _SAYS


def opens_clause(statement: Statement, verb: int) -> bool:
    """Whether a clause without “that” follows a denial: denied it had lost 40 boats, denies 40 killed.

    Not: denied 40 people visas, was denied the help he had sought.
    """
    if lexicon.lemma(statement.word(verb)) not in _DENIES_CLAUSE or statement.word(verb - 1) in _TEXT.forms_of_be:
        return False
    if statement.tag(verb + 1) == SUBJECT_PRONOUN:
        return statement.tag(verb + 2) in FINITES + ADVERB  # not: denied it
    index = verb + 1
    while statement.tag(index) in _IN_SUBJECT and index - verb <= _MOST_WORDS_OF_SUBJECT:
        index += 1
    is_harmed = statement.tag(verb + 1) == NUMBER and harm.SAID_OF.get(statement.word(index)) in _BAD
    return index > verb + 1 and (statement.tag(index) in AUXILIARIES or is_harmed)


def is_denied(at: Place, lead: int, behind: int) -> bool:
    """Whether nobody stands by what is told behind `lead`: a “that” or “of”, or the first word of a clause without.

    Somebody denies or doubts it, takes it back or jests, or nobody has borne it out. `behind` is behind the unit.
    """
    statement, first = at.statement, at.sentence[0]
    if statement.word(lead) == "that" and statement.tag(lead + 1) in FINITES:
        # Not: the rumour that began in Orul has hurt 12 guards.
        return is_report_that_says(statement, lead) and _is_refuted(at, lead, behind)
    index = lead - 1
    while index > first and statement.tags[index] in _BEFORE_THAT and statement.word(index) not in _FIGURES.untrue:
        index -= 1  # denied on Monday that
    said = statement.word(index)
    if said in _CLAUSES.rejects.forms | _FIGURES.doubts_number | _FIGURES.jests | _UNTRUE:
        return not _is_negated(statement, index, first)
    if not _FIGURES.told_wrongly.isdisjoint((statement.word(index - 1), statement.word(index + 1))):
        return True  # wrongly reported that, reported wrongly that
    if said in _FIGURES.may_be_believed | _FIGURES.names_of_evidence and _has_no(statement, index, first):
        return not _may_be_so(statement, index, first) and not _is_beyond_belief(statement, index)
    if said in _FIGURES.taken_back and _is_taken_back(statement, index, first):
        return True
    claim = _claim(statement, lead, first)
    if claim is None:
        return False
    is_wrong = _is_rejected(statement, claim, first) or _is_refuted(at, lead, behind)
    return is_wrong or _is_called_wrong(statement, claim, range(behind, at.sentence[1]))


def is_not_borne_out(statement: Statement, index: int, first: int) -> bool:
    """Whether a word is one for bearing out, with its “not” before it: could not immediately confirm, no word."""
    return statement.word(index) in _FIGURES.could_bear_out and _has_no(statement, index, first)


def _is_not(word: str) -> bool:
    return word in _FIGURES.keeps_from_truth or word.endswith(("n't", "n’t"))


def _has_no(statement: Statement, index: int, first: int) -> bool:
    """Whether a “no”, “not”, “unable” or the like stands shortly before a word, in its clause."""
    near = range(index - 1, max(first, index - _REACH_TO_DENIAL_WORDS) - 1, -1)
    words = (statement.word(here) for here in takewhile(lambda here: statement.tags[here] not in _ENDS_DOUBT, near))
    return any(_is_not(word) or word in _FIGURES.leaves_unsaid for word in words)


def _is_negated(statement: Statement, index: int, first: int) -> bool:
    """Whether a denial is denied itself: did not deny, no one denies, few dispute, not the slightest doubt."""
    before = index - 1
    if statement.word(index) in _DOUBT:
        return statement.word(before) == "beyond" or _has_no(statement, index, first)
    while statement.tag(before) in AUXILIARIES + ADVERB and not _is_not(statement.word(before)):
        before -= 1
    if statement.word(before) == "one":
        before -= 1
    return _is_not(statement.word(before))


def _may_be_so(statement: Statement, verb: int, first: int) -> bool:
    """Whether somebody only found something hard to believe: few believed that; refused to believe that."""
    if not statement.word(verb).startswith("believ"):
        return False
    near = [statement.word(here) for here in range(max(first, verb - _REACH_TO_DENIAL_WORDS), verb)]
    return not _FIGURES.barely_doubts.isdisjoint(near)


def _is_beyond_belief(statement: Statement, index: int) -> bool:
    """Whether somebody only says that something is dreadful: I cannot believe that 40 people died."""
    before = index - 1
    while statement.tag(before) in AUXILIARIES + ADVERB:
        if statement.word(before).startswith(_CAN):
            return True
        before -= 1
    return False


def _is_taken_back(statement: Statement, noun: int, first: int) -> bool:
    """Whether a verb has a report as its object by which somebody takes it back: withdrew an earlier statement."""
    index = noun - 1
    while index > first and statement.tags[index] in _BEFORE_TAKEN_BACK:
        index -= 1
    return statement.word(index) in _FIGURES.retracts


def _claim(statement: Statement, lead: int, first: int) -> int | None:
    """The word for what is claimed before “that” or “of”, or before a phrase of place: a report in the Courier that."""
    if statement.word(lead) == "of":
        return lead - 1
    for index in range(lead - 1, max(first, lead - _REACH_TO_CLAIM_WORDS) - 1, -1):
        if statement.word(index) in _REPORTS and statement.tags[index] != NAME:
            return index
        if statement.tags[index] not in _BEFORE_CLAIM:
            return None
    return None


def _is_rejected(statement: Statement, claim: int, first: int) -> bool:
    """Whether a claim is the object of a denial, or of what nobody does to bear it out.

    Denied new claims, no truth in claims, false claims; could not confirm any of many reports, had no word of claims.
    """
    is_doubted = True
    for index in range(claim - 1, max(first, claim - _REACH_TO_DOUBT_WORDS) - 1, -1):
        word, tag = statement.word(index), statement.tags[index]
        if is_doubted and word in _CLAUSES.rejects.forms:
            return not _is_negated(statement, index, first)
        if word in _FIGURES.untrue or is_not_borne_out(statement, index, first):
            return True
        if is_doubted and word == "no":
            return True  # there are no reports that
        if word == "truth":
            return _has_no(statement, index, first)
        if tag not in _BEFORE_REPORTS:
            is_doubted = False
            if tag not in _IN_PHRASE:
                return False
    return False


def _is_refuted(at: Place, lead: int, behind: int) -> bool:
    """Whether the verb of a claim says behind the number that it is wrong, denied or not confirmed.

    Reports that nine died were false, a toll of nine has not been confirmed; not: claims that 40 mills were wrong.
    """
    statement = at.statement
    if statement.word(behind) in _FIGURES.tells_number and statement.word(lead) == "of":
        return False  # the toll of 40 announced by the ministry, whose number it is
    clause = statement.tags[lead + 1 + is_report_that_says(statement, lead) : at.opening]
    to_come = 0 if statement.word(lead) == "of" or any(tag in FINITES for tag in clause) else 1
    is_told = False
    end = min(at.sentence[1], behind + _REACH_TO_VERDICT_WORDS)
    for index in range(behind, end):
        tag = statement.tags[index]
        if tag in _ENDS_CLAIM:
            verdict = _past_aside(statement, index, end)
            return verdict is not None and not to_come and _is_verdict(statement, verdict)
        if tag in _OPENS_RELATIVE:
            to_come += 1
        elif tag == COORDINATOR and _opens_another(statement, index):
            if is_told:
                return False
            to_come += 1
        elif tag in FINITES and statement.tag(index - 1) not in _IN_VERB:
            if not to_come and _is_verdict(statement, index):
                return True
            is_told = not to_come
            to_come = max(0, to_come - 1)
    return False


def _past_aside(statement: Statement, comma: int, end: int) -> int | None:
    """The verb behind an aside: that nine died, [the ministry said,] were false."""
    if statement.tag(comma) != COMMA:
        return None
    commas = (index for index in range(comma + 1, end) if statement.tag(index) == COMMA)
    close = next(commas, end)
    return close + 1 if close + 1 < end and statement.tag(close + 1) in FINITES else None


def _is_called_wrong(statement: Statement, claim: int, behind: range) -> bool:
    """Whether somebody puts a word on a claim by which it is wrong: called claims that nine had died false."""
    verb = claim - 1
    while statement.tag(verb) in _BEFORE_CLAIM:
        verb -= 1
    if statement.word(verb) not in _CLAUSES.calling_verbs.forms:
        return False
    near = takewhile(lambda here: statement.tags[here] not in _ENDS_CLAIM, behind)
    return any(statement.word(here) in _FIGURES.untrue and statement.tag(here + 1) not in NOUNS for here in near)


def _opens_another(statement: Statement, coordinator: int) -> bool:
    """Whether a clause with a subject of its own follows: and 12 were hurt; not: Orul and Tarn were, and were hurt."""
    index = coordinator + 1
    if statement.tag(index) in NOUNS and statement.tag(coordinator - 1) in NOUNS:
        return False
    while statement.tag(index) in _IN_PHRASE or statement.tag(index) == SUBJECT_PRONOUN:
        index += 1
    return index > coordinator + 1 and statement.tag(index) in FINITES


def _is_verdict(statement: Statement, verb: int) -> bool:
    """Whether a verb says that a claim is wrong or open: were false, proved wrong, have yet to be verified."""
    words: list[str] = []
    for index in range(verb, verb + _MOST_WORDS_OF_VERDICT):
        word, tag = statement.word(index), statement.tag(index)
        is_not = any(map(_is_not, words)) and _FIGURES.no_more_than_so.isdisjoint(words)  # not: not only right
        if word in _FIGURES.untrue:
            return not is_not and statement.tag(index + 1) not in _BEHIND_UNTRUE
        if not _TEXT.forms_of_be.isdisjoint(words):
            if word in _FIGURES.is_as_told:
                return is_not
            if word in _FIGURES.retracts:
                return not is_not
            if word in _BORNE_OUT:
                is_open = is_not or not _FIGURES.leaves_unsaid.isdisjoint(words)
                return is_open and statement.word(index + 1) != "until"
            if word in _CLAUSES.rejects.forms:
                return not is_not
        if tag not in _IN_VERDICT:
            return False
        words.append(word)
    return False
