"""Harm that has befallen nobody, as far as the words say: denied, supposed, only meant or imagined, or over."""

from briefcli.extract.figures import claims, denied, harm, units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITES,
    NOMINAL,
    NUMBER,
    OF,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_TO_LEAD_WORDS = 14
"""How far before a number the word that opens its clause may stand."""
_SUPPOSED = _FIGURES.supposes - {"when", "whenever"}
_THAT = "that"
_LEADS = _SUPPOSED | {_THAT}
_BEFORE_LEAD = letters("RELATIVE SUBORDINATOR COMMA SEMICOLON COLON GERUND OF")
"""Classes of words behind which harm is a matter of its own: denied that the fire that killed two was set."""
_WITHIN_SUBJECT = frozenset(f"{PREPOSITION}{OF}{DETERMINERS}{NOMINAL}{ADJECTIVE}{ADVERB}")
_IN_WHOLE = letters("OF DETERMINERS NOUNS ADJECTIVE")
_OPENS_OBJECT = letters("DETERMINERS NOMINAL NUMBER ADJECTIVE")
_DOES = letters("FINITE PARTICIPLE BASE")
_FEARS = letters("FINITE PARTICIPLE BASE GERUND")
_MOST_WORDS_TO_PLAN = 9
"""How far before a crime the word may stand by which it is only meant: conspired to carry out the murders of."""
_WITHIN_CRIME = letters("DETERMINERS OF TO ADJECTIVE ADVERB NUMBER")
_CRIMES = frozenset(word for word, lot in harm.NOUNS.items() if lot == "killed") - _FIGURES.found_dead
_CLEARED = letters("DETERMINERS NOMINAL NUMBER OBJECT_PRONOUN")
_MOST_WORDS_OF_CLEARED = 5
"""Between the clearing and its “of”; more tell of something else: cleared the two young guards of."""
_LEADS_RELATIVE = letters("RELATIVE THAT")
_ENDS_CONTRARY = letters("COMMA SEMICOLON COLON STOP QUOTATION RELATIVE THAT COORDINATOR")
_ENDS_IMAGINED = letters("SEMICOLON COLON STOP SUBORDINATOR")
_REACH_TO_HOME_WORDS = 16
"""How far behind people who fled it may stand that they may return."""
_MOST_WORDS_TO_ALL = 8
"""How far before “but two” the word may stand for all of whom these are left out: all of the 19 passengers but two."""


def is_told(at: Place, unit: Unit) -> bool:
    """Whether a number counts people of whom only such harm is told."""
    return rules.first(UNREAL, at, unit) is not None


def _lead(at: Place, unit: Unit) -> int | None:
    """The word that opens the clause of which harm to the people is the main matter; nothing where it is no matter."""
    statement, first = at.statement, at.sentence[0]
    for index in range(at.opening - 1, max(first, at.opening - _REACH_TO_LEAD_WORDS) - 1, -1):
        if statement.word(index) in _LEADS or _is_question(at, index):
            says = index + claims.is_report_that_says(statement, index)  # the report that said [40 died] was false
            return index if _is_matter(at, unit, says) else None
        if claims.opens_clause(statement, index):
            return index + 1 if _is_matter(at, unit, index + 1) else None
        if statement.tag(index) in _BEFORE_LEAD:
            return None
    return None


def _is_question(at: Place, index: int) -> bool:
    """Whether a word opens a question: did the blast kill nine."""
    statement, (first, end) = at.statement, at.sentence
    return index == first and statement.tag(first) in AUXILIARIES and statement.word(end - 1) == "?"


def _is_matter(at: Place, unit: Unit, lead: int) -> bool:
    """Whether a clause says that the people came to harm; the 12 people killed there were guests, whoever denies it."""
    statement, behind = at.statement, unit.after
    is_owned = statement.tag(at.opening - 1) in DETERMINERS  # that her two sons
    if is_owned and unit.head in harm.NOUNS:
        return False  # denied that the nine deaths were linked
    if lead < at.opening - 1 - is_owned:
        verb = at.opening - 1
        is_shot = statement.word(verb) in ("dead", "down")
        return is_shot or (statement.tag(verb) in _DOES and statement.word(verb) in harm.VERBS)
    while statement.tag(behind) in _WITHIN_SUBJECT:
        behind += 1
    is_shot = statement.word(behind + 1) in ("dead", "down")
    is_dying = statement.word(behind) in harm.SAID_OF and statement.word(behind) not in harm.VERBS
    is_asked = statement.word(lead) not in _LEADS
    is_done = is_asked and (statement.word(behind) in harm.SAID_OF or is_shot)
    return statement.tag(behind) in AUXILIARIES or is_dying or is_done


def _denied(at: Place, unit: Unit) -> bool | None:
    lead = at.opening - 1 if claims.is_of_claim(at) else _lead(at, unit)
    if lead is None or at.statement.word(lead) in _SUPPOSED or _is_question(at, lead):
        return None
    return True if claims.is_denied(at, lead, unit.after) else None


def _supposed(at: Place, unit: Unit) -> bool | None:
    if _is_only_feared(at) or _may_have_been(at, unit):
        return True
    lead = _lead(at, unit)
    return True if lead is not None and (at.statement.word(lead) in _SUPPOSED or _is_question(at, lead)) else None


def _is_only_feared(at: Place) -> bool:
    """Whether somebody only fears or suspects harm: fears 200 died, feared that up to 300, suspects there may be."""
    statement, verb = at.statement, at.opening - 1
    if statement.word(verb) == "be" and statement.word(verb - 1) in _FIGURES.leaves_open:
        verb -= 2 + (statement.word(verb - 2) == "there")
    verb -= statement.word(verb) == _THAT
    is_be = statement.word(verb - 1) in _TEXT.forms_of_be and statement.word(verb - 2) != "it"  # it is feared that
    is_led = statement.tag(verb - 1) != PREPOSITION and not is_be
    return statement.word(verb) in _FIGURES.only_fears and statement.tag(verb) in _FEARS and is_led


def _may_have_been(at: Place, unit: Unit) -> bool:
    """Whether people may have died or been hurt, which nobody knows: as many as 25 may have been killed."""
    statement, verb = at.statement, unit.after
    is_open = statement.word(verb) in _FIGURES.leaves_open - {"to"} or statement.word(verb) == "could"
    if not is_open or statement.word(verb + 1) != "have":
        return False
    if _contrary(at, unit):
        return False
    lot = _verb(statement, verb)
    return harm.SAID_OF.get(statement.word(lot)) in ("killed", "injured")


def _meant(at: Place, unit: Unit) -> bool | None:
    """Whether harm is only planned, tried, ordered or asked for, or one of which a court clears somebody.

    Conspired to commit eight murders, the attempted murder of two guards, acquitted of three murders, demanded the
    arrest of nine men.
    """
    statement, first = at.statement, at.sentence[0]
    is_crime, is_ordered = unit.head in _CRIMES, False
    is_known = unit.head in harm.NOUNS and statement.tag(at.opening - 1) in DETERMINERS  # the nine deaths
    for index in range(at.opening - 1, max(first, at.opening - _MOST_WORDS_TO_PLAN) - 1, -1):
        word = statement.word(index)
        if word in _FIGURES.plans_harm or word in _FIGURES.asks_for_harm:
            return True
        is_called_for = word == "for" and statement.word(index - 1) in _FIGURES.calls_for_harm
        is_open = not is_known and word != "details" and claims.is_not_borne_out(statement, index, first)
        if is_called_for or is_open:
            return True  # could not confirm nine deaths; not: gave no details of nine deaths
        if word in _FIGURES.orders_crimes:
            is_ordered = True
        elif word == "of" and _is_cleared(statement, index):
            return True if is_crime or is_ordered else None
        elif not (
            statement.tags[index] in _WITHIN_CRIME
            or word in harm.DEEDS
            or word in _FIGURES.commits_harm
            or (word in harm.VERBS and statement.tags[index] not in FINITES)
        ):
            break
        if is_ordered and is_crime and index == at.opening - 1:
            return True
    return None


def _ahead(at: Place, _: Unit) -> bool | None:
    """Whether harm is what something could or is to bring about: may leave 300 dead, would lead to 40 deaths."""
    statement, verb = at.statement, at.opening - 1
    if statement.word(verb) in _FIGURES.brings_harm_to:
        verb -= 1
    if statement.word(verb) not in _FIGURES.brings_harm:
        return None
    before = verb - 1
    while statement.tag(before) == ADVERB:
        before -= 1
    return True if statement.word(before) in _FIGURES.unreal_verbs else None


def _contrary(at: Place, unit: Unit) -> bool | None:
    """Whether harm only might have come about, had something else: 40 might have died had the dam burst.

    Or what there might have been: could have had 90 dead, would be talking about 90 dead.
    """
    statement, index = at.statement, unit.after
    if denied.are_only_possible(at, unit):
        return True
    if statement.word(index) not in _FIGURES.contrary_to_fact and statement.word(index) != "might":
        return None
    if statement.word(index + 1) != "have":
        return None
    tags = statement.tags[index + 2 : at.sentence[1]]
    end = next((step for step, tag in enumerate(tags) if tag in _ENDS_CONTRARY), len(tags))
    return True if any(statement.word(index + 2 + step) in ("had", "if") for step in range(end)) else None


def _wished(at: Place, unit: Unit) -> bool | None:
    """Whether somebody only wants people dead."""
    is_wish = at.statement.word(at.opening - 1) in _FIGURES.wishes_dead
    return True if is_wish and at.statement.word(unit.after) == "dead" else None


def _is_cleared(statement: Statement, index: int) -> bool:
    """Whether “of” leads from a word for clearing somebody to a crime: acquitted of; cleared the two guards of."""
    before = index - 1
    while statement.tag(before) in _CLEARED and index - before < _MOST_WORDS_OF_CLEARED:
        before -= 1
    return statement.word(before) in _FIGURES.clears_of_crime


def _imagined(at: Place, unit: Unit) -> bool | None:
    """Whether the harm is done by an event that is only played through: simulated an attack that killed 30 people."""
    statement, first = at.statement, at.sentence[0]
    if statement.vocabulary.isdisjoint(_FIGURES.imagines):
        return None
    if statement.tag(at.opening - 1) == COORDINATOR and statement.tag(unit.after) in (*FINITES, *AUXILIARIES):
        return None  # simulated a raid, and two guards died
    has_verb = False
    for index in range(at.opening - 1, first - 1, -1):
        tag = statement.tags[index]
        if tag in FINITES and statement.tag(index - 1) == COMMA:
            return None  # Reed, who simulated a raid, killed two guards
        if statement.word(index) in _FIGURES.imagines:
            return None if has_verb else True
        if tag in _ENDS_IMAGINED:
            return None
        has_verb = tag not in _LEADS_RELATIVE and (has_verb or tag in FINITES)  # a raid that killed 12
    return None


def _left_out(at: Place, unit: Unit) -> bool | None:
    """Whether people are those left out of all, or all: all but two of the passengers; of nine, all but one died."""
    statement, first = at.statement, at.sentence[0]
    if statement.word(unit.after) in _FIGURES.leaves_out and statement.tag(unit.after + 1) == NUMBER:
        return True if statement.word(at.opening - 1) in _FIGURES.all_of_them else None
    behind = [statement.word(unit.after + step) for step in range(3)]
    is_all = behind[0] == "," and behind[1] in _FIGURES.all_of_them and behind[2] in _FIGURES.leaves_out
    if is_all and statement.word(first) == "of":
        return True
    if at.number and OF in statement.tags[statement.places[at.number - 1] : at.opening]:
        last = Place(statement, at.number - 1)
        is_whole = all(tag in _IN_WHOLE for tag in statement.tags[last.index + 1 : at.opening])
        if is_whole and last.index >= first and is_left_out(last):
            return True  # killed all but three of the family of eight
    return True if is_left_out(at) else None


def is_left_out(at: Place) -> bool:
    """Whether a number stands behind “all but”: all but two, all of the 19 passengers but two."""
    statement = at.statement
    before = at.opening - 1 - (statement.word(at.opening - 1) == "for")
    if statement.word(before) not in _FIGURES.leaves_out:
        return False
    near = range(max(at.sentence[0], before - _MOST_WORDS_TO_ALL), before)
    return any(statement.word(index) in _FIGURES.all_of_them for index in near)


def _kept_from(at: Place, unit: Unit) -> bool | None:
    behind = at.statement.word(unit.after + 1)
    is_harm = behind == "being" or behind in harm.SAID_OF
    return True if at.statement.word(unit.after) == "from" and is_harm else None


def _one_too_many(at: Place, _: Unit) -> bool | None:
    return True if at.amount.value == 1 and "too many" in at.statement.small else None


def _body_of(at: Place, _: Unit) -> bool | None:
    is_of_body = at.statement.word(at.opening - 1) == "of" and at.statement.word(at.opening - 2) == "body"
    return True if is_of_body and at.amount.value != 1 else None


def _verb(statement: Statement, index: int) -> int:
    """The word behind auxiliaries and adverbs."""
    while statement.tag(index) in AUXILIARIES or statement.tag(index) == ADVERB:
        index += 1
    return index


def _are_let_home(at: Place, unit: Unit) -> bool:
    """Whether people who fled may go home: 400 of the 900 guests who fled have been allowed to return."""
    statement, end = at.statement, min(at.sentence[1], unit.after + _REACH_TO_HOME_WORDS)
    let = next((here for here in range(unit.after, end) if statement.word(here) in _FIGURES.lets_home), end)
    return statement.word(let + 1) in _FIGURES.homeward or (
        statement.word(let + 1) == "to" and statement.word(let + 2) in _FIGURES.returns
    )


def _returned(at: Place, unit: Unit) -> bool | None:
    statement = at.statement
    if statement.word(unit.after) == "who" and _are_let_home(at, unit):
        return True
    words = (unit.name or "").lower().split()
    is_displaced = any("displaced" in (harm.NOUNS.get(word), harm.SAID_OF.get(word)) for word in words)
    is_held = any({"detained", "missing"} & {harm.NOUNS.get(word), harm.SAID_OF.get(word)} for word in words)
    verb = _verb(statement, statement.behind_aside(unit.after))
    if statement.tag(verb - 1) in AUXILIARIES and statement.word(verb) in _FIGURES.homeward | _FIGURES.at_large:
        return True if is_displaced or is_held else None  # are home, are safe
    is_back = statement.word(verb + 1) in _FIGURES.homeward
    is_free = statement.word(verb + 1) in _FIGURES.at_large
    is_free = is_free or statement.word(verb) in _FIGURES.gets_away
    is_back = is_back or (statement.word(verb) in _FIGURES.returns and statement.tag(verb + 1) not in _OPENS_OBJECT)
    is_over = (is_displaced and is_back) or (is_held and (is_back or is_free))
    return True if is_over and statement.tag(verb) not in NOMINAL else None


def _escaped(at: Place, unit: Unit) -> bool | None:
    statement, behind, head = at.statement, unit.after, unit.head
    if at.after == "of" and at.word(2) == "whom" and at.number:
        behind, head = at.index + 3, units.of(Place(statement, at.number - 1)).head  # nine suspects, four of whom fled
    is_fleeing = statement.word(_verb(statement, behind)) in _FIGURES.fleeing
    return True if is_fleeing and head in _FIGURES.escapers else None


UNREAL: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "harm that is denied",
        "Harm behind “denied that”, or in a report that is false, taken back or not confirmed, has befallen nobody, "
        "unless it is told in passing.",
        "The mayor denied that the 12 guards had been killed.",
        "The mayor denied that the fire that killed 12 guards was set.",
        _denied,
    ),
    Row(
        "harm that is asked or supposed",
        "Harm behind “if” or “whether”, or in a question, has befallen nobody, unless it is told in passing; nor "
        "has harm that “may have” befallen people, or that somebody only fears or suspects.",
        "Police were asked whether 12 guards had been killed.",
        "Police were asked whether the blast that killed 12 guards was set off by a spark.",
        _supposed,
    ),
    Row(
        "people whom somebody wants dead",
        "Those whom somebody wants dead need not be.",
        "Reed wanted 20 guards dead.",
        "Reed found 20 guards dead.",
        _wished,
    ),
    Row(
        "harm that is only meant",
        "A crime that is planned, tried or ordered, or of which a court clears somebody, has harmed nobody.",
        "Reed conspired to commit eight murders.",
        "Reed confessed to eight murders.",
        _meant,
    ),
    Row(
        "harm that may be brought about",
        "The dead and the homeless that something could or will leave or cause are none yet.",
        "The storm could leave 300 people homeless.",
        "The storm could drown none but left 300 people homeless.",
        _ahead,
    ),
    Row(
        "harm that might have been",
        "People who might have died “had” or “if” something else had come about are not dead.",
        "Some 40 guards might have died had the dam burst.",
        "Some 40 guards might have died when the dam burst.",
        _contrary,
    ),
    Row(
        "harm that is imagined",
        "Harm done by an event that is simulated, or only thought of, has befallen nobody.",
        "The drill simulated a blast that killed 12 guards.",
        "The crew that simulated a blast killed 12 guards.",
        _imagined,
    ),
    Row(
        "those who are left out",
        "A number behind “all but” or “everyone except” is of those to whom it did not happen.",
        "All but two of the guards were killed.",
        "But two of the guards were killed.",
        _left_out,
    ),
    Row(
        "harm that people are kept from",
        "People who are kept or saved from being harmed are not harmed.",
        "The belt kept 12 guards from being killed.",
        "Rebels kept 12 guards from home from sunrise until they were killed.",
        _kept_from,
    ),
    Row(
        "one that is too many",
        "One death that would be too many is none that has been told.",
        "One death is one too many.",
        "One death is told on too few pages.",
        _one_too_many,
    ),
    Row(
        "body of several",
        "A body of several people is no dead body.",
        "A body of 12 guards met.",
        "The body of a guard was found.",
        _body_of,
    ),
    Row(
        "displaced who are home again",
        "The displaced, missing or captives who return home, walk free or escape are so no more.",
        "Some 300 evacuees have returned home.",
        "Some 300 evacuees have returned keys.",
        _returned,
    ),
    Row(
        "those who escape",
        "Suspects, attackers and prisoners who flee are not displaced.",
        "Two suspects fled to Orul.",
        "Two families fled to Orul.",
        _escaped,
    ),
)
