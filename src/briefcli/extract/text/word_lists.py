"""The files of `data/lexicon/en`, each as a class: a list has one owner, which is its file, and a name of its own.

What a list means stands beside it in the file. Words are in small letters, with a straight apostrophe, unless they
are names.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, Literal, TypeVar

import msgspec

from briefcli.model.figure import Bound, Measure
from briefcli.model.position import PositionKind

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Words(frozenset[str]):
    """The words of a list."""


class Verbs(Words):
    """The verbs of a list, as base forms."""

    inflected: Callable[[Iterable[str]], frozenset[str]]
    """What gives all spellings of some verbs; raises `LookupError` for one whose forms are not known."""

    @cached_property
    def forms(self) -> frozenset[str]:
        """All their spellings."""
        return self.inflected(self)


class Values(dict[_Key, _Value]):
    """The words of a list, each with what it is worth."""


class Lists:
    """The lists of a file: each is made when it is first asked for, since a run needs a few of each file.

    `make` makes a list of a kind, which is that of the annotation, from what stands under its name in the file.
    """

    def __init__(self, file: Mapping[str, msgspec.Raw], make: Callable[[Any, msgspec.Raw], Any]) -> None:
        self._file = file
        self._make = make

    def __getattr__(self, name: str) -> Any:
        kind = type(self).__annotations__.get(name)
        if kind is None:
            raise AttributeError(f"{type(self).__name__} has no list {name}")
        made = self.__dict__[name] = self._make(kind, self._file[name])
        return made


class VerbWords(Lists):
    """How verbs are inflected."""

    also_nouns: Words
    contracted: Words
    doubling: Words
    irregular: Values[str, tuple[str, str]]
    nouns_in_plural: Words
    regular: Words
    sometimes_nouns: Words


class TextWords(Lists):
    """Words by their class, and what a sentence is cut by."""

    abbreviations: Words
    abbreviations_with_capital: Words
    adjective_endings: Words
    adjectives: Words
    adjectives_after_noun: Words
    adjectives_or_family_names: Words
    adverb_endings: Words
    adverbs: Words
    after_would: Words
    auxiliaries: Words
    auxiliaries_in_ing: Words
    before_one: Words
    before_several: Words
    before_spells: Words
    before_that_thing: Words
    begin_cut: Words
    clitics: Words
    closed_or_family_name: Words
    compound_beginnings: Words
    compound_endings: Words
    compound_nouns: Values[str, str]
    coordinators: Words
    cues_of_speaker: Words
    describes_change: Words
    determiners: Words
    done_in_ing: Words
    done_to_somebody_in_ing: Words
    end_cut: Words
    floating: Words
    forms_of_be: Words
    forms_of_do: Words
    how_often: Words
    labels_of_teasers: Words
    leads_to_verb: Words
    lines_on_top: Words
    linking_verbs: Words
    may_end_sentence: Words
    modals: Words
    nationalities: Words
    not_adverbs: Words
    nouns_at_start: Words
    nouns_in_ed: Words
    nouns_in_ing: Words
    nouns_like_past: Words
    number_words: Words
    object_pronouns: Words
    of_other_languages: Words
    opens_with_to: Words
    plural_nouns: Words
    possessives: Words
    prepositions: Words
    ranks_before_noun: Words
    ranks_standing_alone: Words
    relatives: Words
    rises_in_business: Words
    sent_on: Words
    small_in_titles: Words
    spells: Words
    spells_of_day: Words
    standing_alone: Words
    states_of_several: Words
    subject_pronouns: Words
    subordinators: Words
    tells_begin: Words
    times: Words
    undecided: Words
    verbs_of_other_languages: Words


class NumberWords(Lists):
    """Numbers in words, and what blurs or bounds a number."""

    added_behind_plus: Words
    after_and_a_half: Words
    after_metres: Words
    banknotes: Values[str, int]
    before_half_of_two: Words
    before_negative: Words
    before_point: Words
    before_rest: Words
    before_up_to: Words
    behind_change: Words
    behind_model: Words
    between_flight_and_over: Words
    bought_in_millions: Words
    cancels_hedge: Words
    changes: Words
    compares_after_times: Words
    currency_letters: Words
    currency_signs: Words
    denominators: Values[str, int]
    digits_aloud: Words
    flown_over: Words
    goes_on_behind_plus: Words
    grand_compounds: Words
    groups_before_power: Words
    hand_over: Words
    hedges_after: Values[Bound, list[str]]
    hedges_before: Values[Bound, list[str]]
    hundredths_of_money: Words
    in_hundredths: Words
    lead_amounts: Words
    lies_below: Words
    links_of_range: Words
    links_of_share: Words
    links_within_number: Words
    list_links: Words
    models: Words
    multiples: Values[str, int]
    nones: Words
    of_every: Words
    opens_range: Words
    opens_rest: Words
    ordinal_endings: Words
    points_of_cold: Words
    power_letters: Values[str, int]
    power_letters_of_money: Values[str, int]
    powers: Values[str, int]
    prepositions_before_compounds: Words
    quantifiers: Values[str, int]
    ranges: Words
    several_before_power: Words
    shows_odds: Words
    small: Values[str, int]
    small_parts: Words
    smaller_units: Values[str, list[str]]
    spans_of_time: Words
    subjects_of_about: Words
    tells_somebody_about: Verbs
    temperature_scales: Words
    tens: Values[str, int]
    two_of: Words
    two_people: Words
    two_relatives: Words
    under_hedge: Words
    units_after_article: Words
    units_of_fraction: Words
    vague: Values[str, tuple[int, int]]
    verbs_after_share: Words
    was_before: Words
    whole_of_each: Words
    wholes_of_share: Words


class ClauseWords(Lists):
    """What hands words to a speaker, and what does not."""

    aims_at: Verbs
    amounts_told: Words
    anonymity: Words
    answers_poll: Verbs
    appraises: Words
    asked_in_polls: Words
    asking: Words
    asks: Verbs
    at_occasions: Words
    avoids: Verbs
    bare_occasions: Words
    before_givers: Words
    before_none: Words
    before_own_statements: Words
    believes_number: Words
    called_in: Words
    called_on: Words
    calling_verbs: Verbs
    calls_for: Verbs
    claimed_for_oneself: Words
    claims_to: Verbs
    clause_openers: Words
    coins: Verbs
    collectives: Words
    comes_by: Verbs
    comments: Verbs
    comments_by_being: Words
    comments_in: Words
    complement: Verbs
    contrast: Words
    counts: Words
    counts_as_office: Words
    counts_beside: Words
    counts_hold: Words
    counts_themselves: Words
    crowds_meanwhile: Words
    data: Words
    declines: Verbs
    definite: Words
    degrees: Words
    demands: Verbs
    denied_in_ing: Words
    differs_by: Words
    disowns: Verbs
    documents: Words
    does_too: Words
    done_in_messages: Words
    draws: Verbs
    ended_by_words: Words
    entails: Words
    examples: Words
    expressions: Words
    far_from: Words
    feelings: Words
    felt_of_oneself: Words
    finds_out: Verbs
    fit_to_say: Words
    foretells: Verbs
    gestures: Words
    gives_statement: Verbs
    goes_into: Words
    goes_on_to: Verbs
    goes_through: Verbs
    hardly: Words
    harms: Verbs
    has_words_on_it: Words
    hears: Verbs
    highest: Words
    in_answer: Words
    issued_by_body: Words
    judges_aside: Verbs
    judging: Verbs
    keeps_books: Words
    keeps_from: Verbs
    known_for: Words
    leads_to_matter: Words
    leads_to_state: Verbs
    leaves_undone: Verbs
    left_open: Words
    left_out: Words
    made_clear: Words
    made_of: Words
    makers: Words
    makes_things: Verbs
    margins: Words
    merely_does: Verbs
    messages: Words
    moved_by: Verbs
    moves_told: Words
    needs_that: Verbs
    next_days: Words
    none_of_several: Words
    not_to_say: Words
    of_duty: Words
    of_facts: Verbs
    of_things: Verbs
    opens_content: Words
    opens_inverted: Words
    opens_open_clause: Words
    opens_when: Words
    opinion: Verbs
    opposes_paper: Verbs
    owners: Words
    particles_of_saying: Words
    parts_of_days: Words
    phrases_of_speech: Words
    plural_auxiliaries: Words
    lets_think: Words
    polls: Words
    presents_data: Words
    promised_to: Verbs
    pronouns_told: Words
    publishes: Words
    puts: Verbs
    puts_before_others: Verbs
    puts_in_words: Words
    quotes: Verbs
    ranks_of_statements: Words
    reactions: Words
    reacts_as_market: Words
    reckons: Words
    rejects: Verbs
    remarks_in_ing: Words
    reporters: Words
    said_at: Words
    said_instead: Words
    said_in: Words
    says_behind: Verbs
    says_clauses: Verbs
    says_that: Verbs
    says_where: Words
    scoffs_at: Verbs
    sees_as: Verbs
    selves: Words
    sends: Words
    shares_asked: Words
    short_spells: Words
    showing: Words
    shows: Words
    silent: Words
    singular_auxiliaries: Words
    speaks_as: Words
    speaks_of: Values[str, list[str]]
    speaks_through: Words
    speech: Verbs
    spoken_in: Words
    stands_for: Words
    statements: Words
    states_numbers: Verbs
    studies: Words
    study_gives: Words
    sure_of: Words
    takes_gerund: Verbs
    takes_things: Verbs
    tells_facts: Words
    tells_more: Verbs
    told_as_whole: Words
    told_back: Words
    told_to: Words
    urged_for: Words
    uses: Verbs
    utters: Verbs
    verbs_of_seeing: Verbs
    views: Words
    votes: Verbs
    wanted_that: Words
    wills: Verbs
    wishes: Verbs
    wishes_for_things: Verbs
    with_hearer: Verbs
    writes: Verbs


class PeopleWords(Lists):
    """What people, bodies and places are called, and what tells their names apart."""

    abstract_endings: Words
    address_by_learning: Words
    address_by_rank: Words
    adjectives_of_players: Words
    adjectives_of_posts: Words
    adorns_names: Words
    adorns_roles: Words
    also_surnames: Words
    armies_of_others: Words
    beats_rival: Verbs
    before_adjectives: Words
    before_bare_clauses: Words
    before_bodies: Words
    before_fields: Words
    before_given_names: Words
    before_identified: Words
    before_ranks: Words
    before_role_day: Words
    before_role_years: Words
    before_whereabouts: Words
    behind_firms: Words
    behind_names_in_headlines: Words
    behind_names_of_places: Words
    behind_roles: Words
    between_sides: Words
    bodies: Words
    bodies_also_called: Values[str, list[str]]
    bodies_of_leaders: Words
    bodies_of_many: Words
    bodies_of_matters: Words
    bodies_of_persons: Words
    bodies_of_several: Words
    bodies_of_somebody: Words
    bodies_with_causes: Words
    bodies_without_article: Words
    called_also: Words
    called_states: Words
    callings: Words
    campuses: Words
    cities: Words
    club_ends: Words
    co_is_another: Words
    common_in_names: Words
    company_suffixes: Words
    compass: Words
    compatriots: Words
    counts_of_people: Words
    courtesy: Words
    degrees_of_titles: Words
    done_by_persons: Words
    done_to_roles: Words
    done_to_streets: Words
    dotted: Words
    endings_of_scientists: Words
    endings_of_trades: Words
    ends_compound: Words
    ends_of_adjuncts: Words
    ends_of_founders: Words
    ends_of_posts: Words
    ends_of_shortened_firms: Words
    ends_things: Words
    fates_of_persons: Words
    fields_of_officers: Words
    figures_of_tales: Words
    firm_deeds: Words
    firm_ends: Words
    firms: Words
    follows_holder: Verbs
    given_names_in_short: Values[str, list[str]]
    given_names_of_days: Words
    given_names_of_months: Words
    goes_on_serving: Verbs
    heads_of_fields: Words
    heads_of_firms: Words
    heads_of_matters: Words
    heads_of_no_role: Words
    heads_of_two_fields: Words
    held_in: Words
    honorifics: Words
    honours: Words
    how_firms_begin: Words
    how_many_alike: Words
    in_captions: Words
    in_front_of_firms: Words
    inhabitants: Words
    investor_ends: Words
    jobs_as_given_names: Words
    joins_causes: Words
    joins_in_bodies: Words
    joins_members: Words
    joins_persons: Words
    kin: Words
    kinds_of_media: Words
    leads: Verbs
    leads_to_part: Words
    leads_to_post: Words
    led_by_persons: Words
    letters_of_courts: Words
    listed_bodies: Words
    little_words_of_posts: Words
    loose_roles: Words
    makes_holder: Verbs
    matters_like_bodies: Words
    matters_of_bodies: Words
    matters_of_offices: Words
    matters_with_link: Words
    media: Words
    media_of_users: Words
    meetings: Words
    members_in_front: Words
    members_in_plural: Words
    mothers_and_fathers: Words
    name_particles: Words
    name_suffixes: Words
    named_after: Words
    never_surnames: Words
    no_bodies_alone: Words
    no_bodies_of_posts: Words
    no_body_ends: Words
    no_people: Words
    no_person_ends: Words
    no_person_opens: Words
    nobody: Words
    nouns_in_ia: Words
    nouns_of_settlements: Words
    occupations: Words
    occupations_in_small: Words
    of_past: Words
    of_places: Words
    of_somebody: Words
    of_states: Words
    of_teams: Words
    of_today: Words
    offices_in_short: Words
    opens_description: Words
    opens_examples: Words
    opens_last_names: Words
    opens_names: Words
    opens_open_clauses: Words
    opens_places: Words
    opens_towns: Words
    organisations: Words
    owners_in_roles: Words
    participles_of_roles: Words
    particles_of_serving: Words
    parties: Words
    parts_of_many: Words
    party_words: Words
    peers: Words
    peers_of_places: Words
    person_particles: Words
    person_verbs: Verbs
    place_nouns: Words
    place_prepositions: Words
    places_of_players: Words
    places_of_study: Words
    plays_part: Words
    plural_firms: Words
    portfolios: Words
    positions_in_short: Words
    post_nominals: Words
    posts_in_firms: Words
    posts_of_fields: Words
    posts_over_places: Words
    premises: Words
    presents_holder: Verbs
    prominent: Words
    pronouns_of_persons: Words
    pronouns_of_things: Words
    qualifiers: Words
    raises_to: Verbs
    regions: Words
    relatives_of_persons: Words
    role_held_in: Words
    roles: Words
    roles_also_called: Values[str, list[str]]
    roles_female: Words
    roles_male: Words
    roles_mostly_of_persons: Words
    roles_of_bodies: Words
    roles_over_things: Words
    runners: Words
    runs_for: Words
    same_state: Values[str, str]
    says_no_role: Words
    scholars: Words
    schools: Words
    seats: Words
    seats_of_committees: Words
    seats_with_number: Words
    second_titles: Words
    serves: Verbs
    shares: Words
    sides_of_chamber: Words
    sides_with_holder: Words
    sits_for_seat: Words
    spans: Words
    spouses: Words
    state_codes: Words
    states: Words
    storms: Words
    styles: Words
    tells_role: Words
    things_in_capitals: Words
    things_in_names: Words
    times_in_office: Words
    times_of_government: Words
    title_affixes: Words
    titles: Words
    titles_as_names: Words
    titles_before_titles: Words
    titles_female: Words
    titles_in_names: Words
    titles_in_names_of_streets: Words
    titles_like_initials: Words
    titles_like_matters: Words
    titles_male: Words
    titles_of_state: Words
    titles_outside_firms: Words
    titles_written_out: Values[str, str]
    trades_of_one: Words
    units_of_bodies: Words
    unknown_persons: Words
    unnamed: Words
    utterances: Verbs
    vague_qualifiers: Words
    vessels: Words
    works_by_persons: Words
    works_for: Verbs
    writers_of_reports: Words

    @cached_property
    def places(self) -> frozenset[str]:
        """States, regions and cities, in small letters."""
        return frozenset(name.lower() for name in self.states | self.regions | self.cities)

    @cached_property
    def names_in_small_letters(self) -> frozenset[str]:
        """Listed places, seats of government and bodies, in small letters."""
        return self.places | frozenset(name.lower() for name in self.seats | self.listed_bodies)

    @cached_property
    def forms_of_address(self) -> frozenset[str]:
        """What stands before the name of anybody, or of anybody learned."""
        return self.courtesy | self.address_by_learning

    @cached_property
    def all_titles(self) -> frozenset[str]:
        """Titles of anybody."""
        return self.titles | self.titles_male | self.titles_female

    @cached_property
    def titles_and_roles(self) -> frozenset[str]:
        """What may stand before a name."""
        return self.all_titles | self.roles


class FamilyNames(Lists):
    """Last names, and how they end."""

    family_name_endings: Words
    family_names: Words
    family_names_in_front: Words

    @cached_property
    def all(self) -> frozenset[str]:
        """Last names, in small letters."""
        return frozenset(name.lower() for name in self.family_names | self.family_names_in_front)

    @cached_property
    def in_front(self) -> frozenset[str]:
        """Those that stand before the given name, in small letters."""
        return frozenset(name.lower() for name in self.family_names_in_front)


class TownNames(Lists):
    """Towns that no other list has."""

    towns: Words


class GivenNames(Lists):
    """First names, most of which tell the gender."""

    either: Words
    female: Words
    male: Words

    @cached_property
    def of_men(self) -> frozenset[str]:
        """First names of men, in small letters."""
        return frozenset(name.lower() for name in self.male)

    @cached_property
    def of_women(self) -> frozenset[str]:
        """First names of women, in small letters."""
        return frozenset(name.lower() for name in self.female)

    @cached_property
    def all(self) -> frozenset[str]:
        """All of them, in small letters."""
        return frozenset[str]().union(self.of_men, self.of_women, map(str.lower, self.either))


class DateWords(Lists):
    """The words of time expressions; the codes are those of TIMEX3."""

    accuses: Words
    after_game_clock: Words
    announcing: Words
    appointed: Words
    approaching: Words
    as_soon: Words
    attacks_of_2001: Words
    attributes: Words
    awaits_day: Words
    backshifted: Words
    because_of: Words
    before_ahead: Words
    before_attribute: Words
    before_bounded_year: Words
    before_coming_day: Words
    before_count: Words
    before_day_ahead: Words
    before_day_of_telling: Words
    before_done_infinitive: Words
    before_fall: Words
    before_false_present: Words
    before_hour_in_figures: Words
    before_length: Words
    before_many: Words
    before_mishap_as_verb: Words
    before_month: Words
    before_named_weekday: Words
    before_named_year: Words
    before_ongoing: Words
    before_own_verb: Words
    before_participle: Words
    before_scene: Words
    before_stay: Words
    behind_date: Words
    behind_effective: Words
    behind_in_time: Words
    behind_mishap: Words
    behind_others: Words
    beside_date: Words
    beside_some_day: Words
    between_hour_and_day: Words
    capital_only: Words
    changes_of_level: Words
    classes: Values[str, list[str]]
    closes: Words
    come_to_have: Words
    comebacks: Words
    comes_for: Words
    compares_days: Words
    counted_days: Values[str, int]
    days_do: Words
    decades: Values[str, int]
    decides: Words
    decisions_to: Words
    deeds_in_headlines: Words
    delays: Words
    denies: Words
    depends: Words
    done_at_once: Words
    done_by: Words
    done_by_occasion: Words
    done_pairs: Words
    draws_near: Words
    exactly: Words
    faced_ahead: Words
    feast_things: Words
    feasts: Values[str, str]
    fit_for: Words
    fixes_day: Words
    fixes_own_time: Words
    follows: Words
    frequencies: Values[str, str]
    gatherings: Words
    given_names: Words
    goes_back: Words
    goes_without: Words
    has_passed: Words
    has_times: Words
    hints: Words
    holds: Words
    imperatives: Words
    intended: Words
    intends_deed: Words
    is_where: Words
    keeps_state: Words
    last_of_kind: Words
    lasting: Words
    lasts_until: Words
    late_in_day: Words
    lawsuits: Words
    leads_up: Words
    leaves_day_open: Words
    lets_do: Words
    links_of_dates: Words
    looks_ahead_to: Words
    made_known: Words
    makes_happen: Words
    may_be: Words
    mishaps: Words
    moments: Words
    month_abbreviations: Values[str, int]
    months: Values[str, int]
    months_or_words: Words
    moved_to_do: Words
    moved_where: Words
    moves_from_to: Words
    nights: Values[str, str]
    noons: Values[str, str]
    not_told: Words
    objects: Words
    obliges: Words
    occasions: Words
    of_persons: Words
    of_times: Words
    ongoing_plans: Words
    only_end_in_ed: Words
    opens_on: Words
    ordinals: Values[str, int]
    outcomes: Words
    overnight_things: Words
    particles_before_day: Words
    parts_of_day: Values[str, str]
    parts_of_many_days: Words
    perceives: Words
    perfect: Words
    planned_passives: Words
    plans: Words
    plans_decided: Words
    plans_for: Words
    plans_own_time: Words
    plans_to: Words
    plural_subjects: Words
    possibilities: Words
    programmes: Words
    put_off_to: Words
    puts_off: Words
    ranked_deeds: Words
    references: Values[str, str]
    relating: Words
    right_before_day: Words
    right_behind_ahead: Words
    rising: Words
    schedules: Words
    schedules_or_nouns: Words
    seasons: Values[str, str]
    sees_ahead: Words
    short_before_not: Words
    southern_places: Words
    suggests: Words
    summons: Words
    sums: Words
    surely_ahead: Words
    taken_ahead: Words
    takes_out: Words
    tellings: Words
    tells_ahead: Words
    tells_before_then: Words
    tells_future: Words
    tells_hour_in_figures: Words
    tells_of_tumble: Words
    tells_own_story: Words
    tells_past: Words
    told_on_day: Words
    turns: Words
    units: Values[str, str]
    units_plural: Values[str, str]
    unreal: Words
    up_to: Words
    verb_prefixes: Words
    warns_of_action: Words
    weather_warnings: Words
    weekday_abbreviations: Values[str, int]
    weekday_plurals: Values[str, int]
    weekday_things: Words
    weekdays: Values[str, int]
    wins: Words
    wishes_feast: Words
    within_verb: Words
    words_of_games: Words


class FigureWords(Lists):
    """What numbers count, and what befalls the people they count."""

    aboard: Words
    addresses: Words
    adjectives_like_verbs: Words
    adjectives_of_people: Words
    adjectives_of_things: Words
    adjectives_of_usual: Words
    adjectives_of_wholes: Words
    adverbs_in_nouns: Words
    after_claimed_people: Words
    after_distance: Words
    after_indefinite_one: Words
    after_unit: Words
    age_compounds: Words
    all_of_them: Words
    all_of_those_counted: Words
    all_or_most: Words
    all_over_whole: Words
    along_place: Words
    animals: Words
    answers_polls: Words
    arenas: Words
    around_time: Words
    asks_for_sum: Words
    assaults: Words
    at_an_hour: Words
    at_large: Words
    at_scene: Words
    auxiliaries_of_one: Words
    averages: Words
    beats_to_death: Words
    befalls: Words
    before_age: Words
    before_age_apart: Words
    before_bare_hour: Words
    before_bought: Words
    before_early_years: Words
    before_emergency_number: Words
    before_few: Words
    before_fraction: Words
    before_held: Words
    before_home: Words
    before_hours: Words
    before_lesser_or_greater: Words
    before_moved: Words
    before_name_of_place: Words
    before_named_again: Words
    before_neighbour: Words
    before_no_place: Words
    before_one_as_pronoun: Words
    before_one_harmed: Words
    before_one_person: Words
    before_over: Words
    before_own_age: Words
    before_own_ages: Words
    before_part_in_place: Words
    before_payee: Words
    before_people: Words
    before_people_beside: Words
    before_place: Words
    before_place_of_harm: Words
    before_price: Words
    before_rival: Words
    before_runs: Words
    before_share: Words
    before_terms: Words
    before_turned_harm: Words
    before_unit: Words
    before_way_of_harm: Words
    before_years: Words
    behind_another: Words
    behind_bare_number: Words
    behind_change_of_toll: Words
    behind_clock: Words
    behind_degree: Words
    behind_distance: Words
    behind_doubled: Words
    behind_emergency_number: Words
    behind_own_age: Words
    behind_striking: Words
    behind_sums: Words
    belongs_to_body: Words
    belongs_to_people: Words
    bereaved: Words
    beside_lands: Words
    between_minutes_and_hour: Words
    between_people_and_verb: Words
    between_some_and_whole: Words
    between_toll_and_number: Words
    bodies_do: Words
    bodies_of_members_do: Words
    bodies_or_unions: Words
    bodies_with_money: Words
    brings_about: Words
    brings_harm: Words
    brings_harm_to: Words
    brings_off: Words
    brings_to_place: Words
    brings_to_sum: Words
    brought_to_sum: Words
    called_to_place: Words
    captors: Words
    captured_as: Words
    care_needed: Words
    carries_off: Words
    cases_of_disease: Words
    chambers: Words
    changes_size: Verbs
    claimed_lives: Words
    claiming: Words
    claims_life: Words
    clears_of_crime: Words
    clinics: Words
    clock_marks: Words
    clock_words: Words
    codes_of_summits: Words
    comers: Words
    commits_harm: Words
    common_places: Words
    companions: Words
    compares_degrees: Words
    compares_events: Words
    compares_fraction: Words
    compares_sizes: Words
    compares_two: Words
    compares_with: Words
    compounds_with_number: Words
    confirmed: Words
    contests: Words
    contrary_to_fact: Words
    costing: Words
    costs_of_mishaps: Words
    counted_in: Words
    counted_in_clinic: Words
    counted_in_points: Words
    counts_behind_harm: Words
    counts_of_harm: Words
    counts_some_of: Words
    covers: Words
    currency_apart: Words
    currency_codes: Words
    currency_of_large: Words
    cuts_sum: Words
    dated_by_year: Words
    deaths_and_injuries: Words
    decades_in_words: Words
    deeds_of_attackers: Words
    deeds_of_life: Words
    deeds_with_money: Values[str, str]
    deeds_with_weapons: Words
    degrees_of_half: Words
    degrees_of_harm: Words
    denies_number: Words
    describes_the_dead: Words
    destroyed_things: Words
    did_not_prevent: Words
    died_later: Words
    dies_in_tale: Words
    digs_up: Words
    dimensions: Words
    directions: Words
    does_at_home: Words
    done_to_bodies_of_members: Words
    drives: Words
    dying: Words
    each_of: Words
    edges_of_place: Words
    elsewhere: Words
    elsewhere_in_time: Words
    emergency_numbers: Words
    enclosures: Words
    endings_of_nations: Words
    endings_of_one: Words
    endings_of_people: Words
    endings_of_plurals: Words
    ends_answer: Words
    ends_of_holding: Words
    ends_score: Words
    ends_toll: Words
    enrolled_in_study: Words
    eras: Words
    escapers: Words
    estimates_toll: Words
    events_of_history: Words
    everywhere: Words
    extents: Words
    fails_in_money: Words
    fatal: Words
    fates: Words
    fates_of_missing: Words
    feared: Words
    fighters: Words
    fills_place: Words
    finds_bodies: Words
    fleeing: Words
    follows_event: Words
    forces: Words
    forms_of_calling: Words
    found_dead: Words
    found_well: Words
    fractions_or_ordinals: Words
    frees: Words
    from_time: Words
    gatherings_after: Words
    gatherings_to_talk: Words
    gets_away: Words
    given_to: Words
    gives_abroad: Words
    gives_number: Words
    gives_share: Words
    gives_votes: Words
    goes_on: Words
    goes_on_in_place: Words
    goes_on_with_place: Words
    goes_to: Words
    goes_to_place: Verbs
    grades: Words
    grave_states: Words
    grounds: Words
    grounds_of_states: Words
    groups_by_number: Words
    groups_of_people: Words
    groups_of_so_many: Words
    grows: Words
    happens_here: Words
    hardly_harmed: Words
    harm_in_general: Words
    harmful_events: Words
    harming: Words
    harming_in_ing: Words
    has_level: Words
    has_number: Words
    has_within: Words
    has_within_by_two_words: Words
    has_wounds: Words
    heads_of_digests: Words
    heads_of_place: Words
    heads_of_shares: Words
    hedges_after_or: Words
    hedges_of_part: Words
    held_in_place: Words
    held_in_somebody: Words
    held_in_whole_place: Words
    hints_of_harm: Words
    hit_by_mishap: Words
    holds_people: Words
    holds_share: Words
    homes: Words
    homes_and_people: Words
    homeward: Words
    hospitals: Words
    houses_abroad: Words
    how_often_harmed: Words
    hurt_in_money: Words
    hurt_in_votes: Words
    hurting: Words
    hurts_purses: Words
    idioms_of_harm: Words
    illnesses: Words
    imagines: Words
    in_indefinite_one: Words
    inside_place: Words
    is_at_or_on: Words
    jests: Words
    joined_to_number: Words
    joins_those_counted: Words
    journeys: Words
    keeps_captive: Words
    keeps_level: Words
    kept_in: Words
    keeps_from_truth: Words
    kept_levels: Words
    killed_all: Words
    killers: Words
    kinds_of_care: Words
    kinds_of_place: Words
    kinds_of_wound: Words
    known_countries: Words
    known_parties: Words
    known_places: Words
    known_regions: Words
    labels: Words
    labels_with_capital: Words
    lands: Words
    leads_in_match: Words
    leads_to_amount: Words
    leads_to_group: Words
    leads_to_harm: Words
    leads_to_indefinite_one: Words
    leads_to_purpose: Words
    leaves_for_safety: Words
    leaves_home: Words
    leaves_open: Words
    leaves_out: Words
    lengths: Words
    lengths_of_time: Words
    lesser_or_greater: Words
    lets_home: Words
    limits_age: Words
    live_in_place: Words
    lives_on: Words
    lives_or_is_held: Words
    local_bodies: Words
    loses_people: Words
    losing_lives: Words
    lost_people: Words
    makes_general: Words
    makes_homeless: Words
    makes_runs: Words
    marks_of_wounds: Words
    may_be_believed: Words
    may_open_number: Words
    measured_in_plural: Words
    measures: Words
    measures_by_noun: Values[str, Measure]
    measures_like_words: Words
    measures_of_quakes: Words
    measures_quake: Words
    mentions_event: Words
    minutes_aloud: Words
    mishaps_with_missing: Words
    money: Words
    month_names: Words
    most_and_least: Words
    most_of: Words
    mourns: Words
    moves_by_points: Words
    moves_in_price: Words
    moves_number: Verbs
    moves_side: Words
    multiplied: Words
    multiplying_forms: Words
    multiplying_verbs: Words
    named_by_number: Words
    named_storms: Words
    names_of_age: Words
    names_of_cases: Words
    names_of_evidence: Words
    names_of_numbers: Words
    names_of_reports: Words
    names_of_sums: Words
    names_with_of: Words
    near_to_victims: Words
    needs_care: Words
    negations_of_harm: Words
    no_longer_held: Words
    no_places: Words
    no_purposes: Words
    no_sites: Words
    no_things_of_share: Words
    none_of_those: Words
    not_counted: Words
    not_counted_after_hyphen: Words
    not_done_by_several: Words
    not_people_counted: Words
    not_several: Words
    not_shared: Words
    nouns_for_districts: Words
    nouns_for_regions: Words
    nouns_for_settlements: Words
    nouns_for_states: Words
    nouns_for_towns: Words
    nouns_like_pasts: Words
    nouns_of_change: Words
    nouns_of_harm: Values[Measure, list[str]]
    nouns_of_victims: Values[Measure, list[str]]
    number_or_place: Words
    numbered_areas: Words
    numbers_of_people: Words
    numbers_of_something: Words
    of_a_record: Words
    of_aftermath: Words
    of_chamber: Words
    of_grave_harm: Words
    of_local_life: Words
    of_the_perfect: Words
    of_those_before: Words
    of_those_counted: Words
    of_whole_nation: Words
    of_whole_place: Words
    offices: Words
    offices_of_health: Words
    officials_at_home: Words
    oldest: Words
    on_the_way: Words
    one_person: Words
    only_feared: Words
    only_money: Words
    only_of_places: Words
    only_possible: Words
    onto_place: Words
    opens_change: Words
    opens_circumstance: Words
    opens_clause_of_headline: Words
    opens_clause_of_people: Words
    opens_clause_of_time: Words
    opens_comparison: Words
    opens_doing: Words
    opens_life: Words
    opens_member: Words
    opens_occasion: Words
    opens_part: Words
    opens_payee: Words
    opens_rate: Words
    opens_rate_of_people: Words
    opens_tale: Words
    opens_time_of_life: Words
    opens_time_of_other: Words
    opens_same_place: Words
    opens_time_of_total: Words
    opens_totals: Words
    orders_crimes: Words
    other_names_of_mishaps: Values[str, str]
    out_of_work: Words
    outings: Words
    paid_in_pounds: Words
    parents: Words
    particles_of_harm: Words
    parts_before_of: Words
    parts_from_time: Words
    parts_of_decade: Words
    parts_of_place: Words
    parts_of_world: Words
    parts_struck: Words
    parts_two_places: Words
    parts_with_of: Words
    pasts_before_noun: Words
    people_counted: Words
    people_do: Words
    people_gather: Words
    people_of_age_limit: Words
    people_of_an_age: Words
    people_of_place: Words
    people_or_harm: Words
    per: Words
    perceived_afar: Words
    percent: Words
    person_nouns: Words
    phrases_of_harm: Values[Measure, list[str]]
    phrases_of_leaving: Words
    phrases_of_survival: Words
    phrases_of_wounding: Words
    picks_one_of: Words
    place_endings: Words
    place_openings: Words
    places_to_be_on: Words
    planned_for: Words
    plans_by_number: Words
    plans_harm: Words
    players: Words
    plays_parts: Words
    plurals: Words
    points_at_one: Words
    points_at_several: Words
    predicates_of_victims: Values[Measure, list[str]]
    prefixes_of_numbers: Words
    prepositions_in_ing: Words
    prepositions_like_hedges: Words
    prevents: Words
    projects: Words
    pronounced_dead: Words
    public_sites: Words
    put_up_in_place: Words
    puts_in_hospital: Words
    quakes: Words
    raising_toll: Words
    ranks_place: Words
    reaches_level: Words
    reaches_trapped: Words
    recorders: Words
    records: Words
    relatives_left: Words
    reports_of_harm: Words
    rescuers: Words
    rest_of_those_told: Words
    rests_of_sums: Words
    returns: Words
    roads_with_tolls: Words
    rounds_up: Words
    rules_from: Words
    scenes_of_harm: Words
    school_years: Words
    scoring: Words
    search_goes_on: Words
    searches: Words
    seeks: Words
    sees_harm: Words
    seizes: Words
    sends_people: Verbs
    sentences: Words
    sentencing: Words
    settled_at_home: Words
    shelling: Words
    shoots_at_place: Words
    short_measures: Words
    shot_down: Words
    shows_place: Words
    sides_of_place: Words
    singles_out: Words
    site_has: Words
    sites: Words
    sole_persons: Words
    speaks_in_place: Words
    spends: Words
    stands_for_many: Words
    stands_for_noun: Words
    states_figure: Words
    states_in_place: Words
    states_level: Words
    states_of_harm: Words
    states_of_others: Words
    states_of_peoples: Values[str, str]
    states_toll: Words
    stays_at: Words
    stays_in_place: Words
    stays_trapped: Words
    stems_of_harm: Words
    steps_in_time: Words
    strikes_places: Words
    striking_weapons: Words
    sums_of_several: Words
    sums_paid: Words
    superlatives: Words
    supposes: Words
    takes_captive: Words
    takes_places: Words
    takes_to_clinic: Words
    takes_wickets: Words
    tales: Words
    tales_on_stage: Words
    telephone_verbs: Words
    tells_about: Words
    tells_of_abroad: Words
    tells_of_arrest: Words
    tells_of_count: Words
    tells_of_home: Words
    tells_of_long: Words
    tells_of_mishap: Words
    tells_of_one: Words
    tells_of_parts: Words
    tells_of_patients: Words
    tells_origin: Words
    terms_served: Words
    they_are_aged: Words
    things_in_ing: Words
    things_of_place: Words
    things_of_plans: Words
    things_won: Words
    time_units: Words
    times_spent: Words
    times_units: Words
    to_the_tune: Words
    told_from_place: Words
    told_to_be: Words
    tolls: Words
    tops_list: Words
    tolls_of_anything: Words
    traded: Words
    treated_wounds: Words
    treats: Words
    tries_rescue: Words
    under_law: Words
    units_of_age: Words
    unknown_fates: Words
    unreal_verbs: Words
    untrue: Words
    vague_places: Words
    verbs_after_number: Words
    verbs_before_place: Words
    verbs_of_cost: Words
    verbs_of_harm: Values[Measure, list[str]]
    verbs_of_lasting: Words
    verbs_of_payers: Words
    verbs_of_sale: Words
    verbs_of_share: Words
    verbs_of_totals: Words
    verbs_of_winning: Words
    was_able: Words
    wanted_elsewhere: Words
    weather_that_strikes: Words
    who_tell_of_place: Words
    whole_world: Words
    wishes_dead: Words
    within_object: Words
    words_of_addition: Words
    words_of_betting: Words
    words_of_cricket: Words
    words_of_death: Words
    words_of_matches: Words
    words_of_more: Words
    words_of_mourning: Words
    words_of_treatment: Words
    words_of_weather: Words
    words_of_weight: Words
    worst_hit: Words
    wounding: Words


class SpeechWords(Lists):
    """What tells speech from what else stands between quotation marks."""

    adds: Words
    answering_sides: Words
    answers: Verbs
    asked_in_front: Words
    asking_sides: Words
    asks_hearer: Verbs
    bears_name: Words
    bears_words: Words
    before_ages: Words
    before_another_group: Words
    before_cries: Words
    before_examples: Words
    before_hearers: Words
    before_own_documents: Words
    before_partners: Words
    before_pleas: Words
    before_titles: Words
    before_wholes: Words
    belongs_to_words: Words
    blamed_for: Verbs
    borrowed_names: Words
    breaks_in: Words
    called_as_a_rule: Words
    called_by_slogan: Words
    called_groups: Words
    called_so: Words
    called_they: Words
    cases: Words
    claimed_by_death: Words
    comes_to_know: Verbs
    dies: Verbs
    edits: Verbs
    ends_of_firms: Values[str, list[str]]
    feelings_of_speakers: Words
    first_persons: Words
    formal_pleas: Words
    gender_of_pronouns: Values[str, Literal["m", "f"]]
    heads_called_by_place: Words
    heads_of_bodies: Words
    hearings: Words
    interjected: Words
    introduces: Words
    judges: Words
    keeps_to_words: Verbs
    leads_to_words: Words
    made_by: Words
    makes_works: Words
    meaning: Words
    means_to: Verbs
    members_of_parties: Words
    moved: Words
    named_as: Words
    named_pronouns: Words
    names_given: Words
    names_of_words: Words
    naming_forms: Words
    no_groups: Words
    no_hearers: Words
    nouns_for_cries: Words
    nouns_for_edited: Words
    nouns_for_inscriptions: Words
    nouns_for_words: Words
    of_oneself: Words
    only_after_not: Words
    opens_topic: Words
    other_pronouns: Words
    owners_of_others: Words
    people_at_large: Words
    people_together: Words
    pictures: Words
    presses: Words
    pronouns_of_people: Words
    questions: Verbs
    reacts: Verbs
    relatives_of_somebody: Words
    report_of_themselves: Words
    responds: Verbs
    results: Words
    shared_by: Words
    sides: Words
    sounds_of_works: Words
    speaking_pronouns: Words
    stamped: Words
    statements_for: Words
    states_after_on: Words
    stays_denied: Verbs
    suffers: Verbs
    surveys: Words
    talkers: Words
    talking: Words
    talks: Words
    tells_how_often: Words
    titled: Words
    titles_of_judges: Words
    told_apart: Words
    unreal_modals: Words
    using: Words
    wins_over: Verbs
    wishes_to_do: Verbs
    works: Words
    writers: Words


class DeadlineWords(Lists):
    """The words that tell somebody to act by a day."""

    acts_of_law: Words
    adds_time: Words
    ahead_of_condition: Words
    appeals: Words
    appoints: Verbs
    articles_of_limit: Words
    asks_for: Verbs
    auxiliaries_not_before_ending: Words
    back_or_forward: Verbs
    ban_words: Words
    bare_pronouns: Words
    before_addressee: Words
    before_event: Words
    before_got: Words
    before_parties: Words
    before_proviso: Words
    before_slot: Words
    before_time: Words
    before_which: Words
    begins_then: Words
    behind_run: Words
    between_day_and_end: Words
    binding_nouns: Words
    binding_papers: Words
    brings: Verbs
    brought_against: Words
    calls_out: Words
    charged_bodies: Words
    closes_span: Words
    closings: Words
    comes_to_end: Words
    comes_to_power: Words
    coming_words: Words
    counted_from: Words
    counted_on: Words
    deciding: Verbs
    defies: Words
    deliverables: Words
    deliveries: Verbs
    deliveries_alone: Verbs
    denials_of_condition: Words
    denies_duty: Verbs
    denies_end: Words
    does_so: Words
    done_by_closing: Words
    drops: Verbs
    each_case: Words
    enabled: Words
    ends: Verbs
    ends_duty: Words
    events: Words
    expiries: Words
    extends: Verbs
    facing: Verbs
    fails: Verbs
    fails_to: Words
    falls_due: Words
    finds_that: Verbs
    finishes: Words
    former_words: Words
    formerly: Words
    gets_more_time: Verbs
    gives: Verbs
    goes_on_with: Words
    handed: Words
    handing: Verbs
    happens_by_itself: Words
    has_time: Words
    have_to_forms: Words
    hoped_for: Words
    hopes: Verbs
    judged: Words
    lacking: Words
    lasts: Words
    leads_to_new_end: Words
    leaves: Words
    limit_nouns: Words
    limit_pairs: Words
    limit_prepositions: Words
    limits_by: Words
    limits_until: Words
    limits_within: Words
    made_up_stories: Words
    may_come: Words
    means_end: Words
    meets: Verbs
    menaces: Words
    misses: Verbs
    modals_of_rule: Words
    motions: Words
    moves: Verbs
    must_forms: Words
    names_end: Words
    not_duties: Verbs
    not_set_then: Words
    not_up_to_oneself: Words
    only_asks: Verbs
    only_come: Words
    open_words: Words
    opens: Words
    opens_indirect_question: Words
    opens_old_times: Words
    opens_otherwise: Words
    opens_span: Words
    opens_strike: Verbs
    orders: Verbs
    owed: Words
    papers: Words
    particles: Words
    passes: Verbs
    past_auxiliaries: Words
    past_before_ending: Words
    periods: Words
    plays_somebody: Words
    pledges: Verbs
    points_back: Words
    postposed: Words
    prepositions_not_to_end: Words
    receives: Verbs
    recurring: Words
    refuses_duty: Words
    remains: Words
    rights: Verbs
    rough_lengths: Words
    runs_to: Words
    sets: Verbs
    short_times: Words
    signs_of_binding: Words
    signs_of_day: Words
    signs_of_end: Words
    signs_of_event: Words
    signs_of_name: Words
    signs_of_time_given: Words
    small_words: Words
    some_more: Words
    spans_of_limit: Words
    standing: Verbs
    starts_then: Words
    states_to_come: Words
    stays: Words
    taken_words: Words
    takes_back: Words
    takes_days: Words
    tells_outcome: Words
    threatened: Words
    threatening: Words
    threatens: Verbs
    threats: Verbs
    time_left: Words
    uncontrolled_nouns: Words
    under_threat_of: Words
    unfulfilled_words: Words
    usually: Words
    valid: Words
    wanted_of_nobody: Verbs
    wants: Words
    warning: Words
    was_due: Words
    who_fails: Words
    whoever: Words
    will_forms: Words
    wishes_for: Verbs
    words_of_absence: Words
    working_days: Words
    zones: Values[str, str]


class PositionWords(Lists):
    """The words that take a position."""

    acting_together: Verbs
    admits: Verbs
    admitted: Words
    agreed_in: Words
    ahead: Words
    all_that_can_be_done: Words
    alleging_of_others: Words
    angers: Words
    answered: Words
    answering: Verbs
    anybody: Words
    appealed_for: Words
    asked_for: Words
    asked_in_passing: Verbs
    asked_politely: Verbs
    asked_to_be: Words
    asks_many: Words
    assured_of: Words
    attacked_over: Words
    attempts: Words
    authored_papers: Words
    backing: Words
    before_courts: Words
    before_represented: Words
    before_wanted_day: Words
    beside_that: Words
    borne: Words
    breaking_rules: Verbs
    campaigns: Words
    causes: Words
    certain: Words
    charged: Words
    choices: Words
    claimed_by: Verbs
    claimed_wins: Words
    comes_of_it: Words
    companies: Words
    condemned: Words
    conditions_set: Words
    contested_plans: Words
    continuing: Verbs
    cries: Words
    crimes: Verbs
    could_not: Words
    crowds: Words
    decisions: Words
    deeds: Words
    deliberately: Words
    demanded: Words
    denied_acts: Verbs
    denied_in_sport: Words
    denied_to: Words
    denied_to_be: Words
    departments: Words
    done_by_summoner: Words
    done_gladly: Verbs
    done_on_demand: Verbs
    done_to_demand: Verbs
    drastic: Verbs
    drawn: Words
    driven_to: Verbs
    due_now: Words
    due_things: Words
    due_to: Words
    duties: Words
    each_time: Words
    ended: Verbs
    endings_of_things: Words
    evils: Words
    facts: Words
    failed_duties: Verbs
    false_words: Words
    falsehoods_given: Verbs
    faults_of_others: Words
    favouring: Words
    favours: Words
    felt: Words
    forecasting_verbs: Verbs
    frames: Values[PositionKind, dict[str, list[str]]]
    gets_a_statement: Verbs
    given_support: Words
    given_up: Verbs
    gives_a_statement: Verbs
    goes_with_a_plea: Words
    going_on: Verbs
    habitually: Words
    held_back: Verbs
    held_to_be: Verbs
    held_true: Verbs
    holds_no_position: Words
    hopeful: Words
    hostile: Words
    hostile_action: Words
    hostile_deeds: Words
    if_at_all: Words
    innocence: Words
    innocent: Words
    insisting_verbs: Verbs
    keeps_open: Verbs
    kept_quiet: Words
    kept_unnamed: Words
    kinds_of_cues: Values[str, PositionKind]
    leads_no_longer: Words
    leads_to_hearer: Words
    leading_to: Verbs
    leads_to_threat: Verbs
    leanings: Values[str, PositionKind]
    leave_given: Words
    leaves_saying_open: Words
    led_bodies: Values[str, list[str]]
    led_to: Words
    left_in_protest: Words
    levels_of_government: Words
    lies_so: Words
    limits: Words
    linked: Words
    made_good: Verbs
    makes_a_statement: Verbs
    measures_taken: Verbs
    members_of_bodies: Words
    misdeeds: Verbs
    more_time: Words
    mounting: Words
    musts: Words
    naming_verbs: Verbs
    needs: Words
    negations_of_verbs: Words
    networks: Words
    next_to_nothing: Words
    none_of_these_grounds: Words
    not_a_promise: Words
    not_agreed_to: Words
    not_appealed_for: Words
    not_asked_for: Words
    not_blamed: Words
    not_demanded: Verbs
    not_given: Words
    not_granted: Words
    not_offered: Words
    not_offered_to_do: Words
    not_promised: Words
    not_put_up_with: Verbs
    not_refused: Words
    not_remembered: Verbs
    not_so_by_blame: Words
    not_submitted_to: Verbs
    nouns_with_to: Words
    objections: Words
    obliging: Words
    of_a_state: Verbs
    offenders: Words
    offers_made: Words
    onlookers: Words
    only_asked: Verbs
    only_blames: Verbs
    only_expected: Verbs
    only_if: Words
    only_said: Verbs
    only_show: Words
    only_somebody: Verbs
    open_to: Words
    opens_beside: Words
    opens_other_clause: Words
    opens_question: Words
    opens_time: Words
    ordered_acts: Words
    others_think: Words
    out_to_vote: Words
    own_bodies: Words
    own_people: Words
    own_pronouns: Words
    parts_of_bodies: Words
    parts_played: Words
    peoples: Words
    perhaps: Words
    planned_acts: Verbs
    planning: Verbs
    plans_told: Words
    played_acts: Words
    pleas: Words
    pleas_of_accused: Words
    position_nouns: Values[str, PositionKind]
    pressing: Words
    promised_deeds: Verbs
    promised_measures: Words
    promised_with_can: Verbs
    promising_cues: Words
    pronouns_of_one: Words
    pronouns_of_others: Words
    pronouns_of_what_is_said: Words
    prosecution_words: Words
    public_bodies: Words
    public_servants: Words
    punishing: Verbs
    ready: Words
    refused_doing: Verbs
    relief_promised: Words
    requested: Words
    reserved: Words
    rued: Values[str, list[str]]
    rules_broken: Words
    rulings: Words
    said_frankly: Words
    said_to_be_so: Words
    sayings: Values[str, PositionKind]
    scorn: Words
    seen_as: Verbs
    set_to: Verbs
    shameful: Words
    shows_doing: Verbs
    slackening: Words
    sought_to_meet: Words
    sought_to_stop: Words
    speaks_for_body: Words
    speaks_for_it: Words
    speaks_for_others: Words
    sporting_acts: Verbs
    stand_for_several: Words
    stand_for_two: Words
    stands_by: Words
    stated_by_somebody: Verbs
    stated_despite: Words
    stated_in: Words
    states_speak_by: Words
    staying: Verbs
    stays_passive: Words
    suffered: Words
    taken_amid: Words
    taken_in_passive: Verbs
    taken_then: Words
    taken_up: Words
    taken_when_done: Verbs
    takes_time: Verbs
    taking_part: Words
    talked_of: Words
    talks_had: Words
    tells_plans: Verbs
    terms_of_prison: Words
    the_public: Words
    things_at_large: Words
    things_do_too: Verbs
    things_pressed: Words
    to_blame: Words
    to_contact: Words
    toils: Words
    told_at_once: Values[str, PositionKind]
    told_events: Verbs
    told_in_passing: Verbs
    told_to_do: Verbs
    tried_before: Words
    unreal_positions: Words
    unwilling: Words
    urged: Verbs
    verbs_of_deciding: Verbs
    verbs_of_wrong: Verbs
    voted_how: Words
    wanted_more: Words
    warned_of: Words
    warning_verbs: Verbs
    warnings: Words
    ways_out: Words
    what_is_not_done: Words
    while_taking: Words
    who_decides: Words
    who_judges: Words
    willing: Words
    wished_to_see: Words
    wished_with_would: Verbs
    wishes_to: Verbs
    words_of_blame: Words
    words_of_denial: Words
    words_of_fault: Words
    work_done: Words
    worries: Words
    would_not_judge: Verbs
    wrong: Words
    wrongs_attempted: Verbs
    wrongs_done: Values[str, list[str]]
    wrongs_of_bodies: Verbs
    wrongs_plotted: Verbs
    wrongs_tried: Verbs


class DraftWords(Lists):
    """What makes a sentence an event, or a point that can be read alone."""

    adds_to_wish: Words
    agencies_of_pictures: Words
    ages_of_youth: Words
    anniversaries: Words
    any_weekday: Words
    as_it_is: Words
    asks_for_news: Words
    asks_whether: Words
    asks_witnesses: Words
    at_first: Words
    bare_days: Words
    befalls_people: Words
    before_change: Words
    before_day_of_level: Words
    before_level_of_year: Words
    before_notices: Words
    before_now: Words
    before_once: Words
    before_other_day: Words
    before_part_compared: Words
    before_state: Words
    before_tomorrow: Words
    before_topic: Words
    begins_to_harm: Words
    behind_comes: Words
    behind_nouns_of_services: Words
    calls_upon: Words
    captions_of_pages: Words
    carries_on: Words
    changes_level: Words
    come_to_harm: Words
    comes_to_side: Words
    compares: Words
    compares_times: Words
    contents_warned_of: Words
    copied: Words
    corrects: Words
    counted: Words
    counts_apart: Words
    counts_given: Words
    counts_of_year: Words
    counts_on: Words
    credited_work: Words
    daily: Words
    dates_of_food: Words
    days_ahead: Words
    days_of_comparison: Words
    decided_by_vote: Words
    deeds_of_a_day: Words
    deeds_too: Words
    done_by_then: Words
    done_every_weekend: Words
    draws_crowd: Words
    ends_at: Words
    ends_reaction: Words
    exists: Words
    far_off: Words
    first_person: Words
    forecasts: Verbs
    gives_no_answer: Words
    goes_down: Words
    goes_on_counting: Words
    goes_on_in_ing: Words
    goes_on_reporting: Words
    heads_below: Words
    helps: Words
    holds_a_wish: Words
    hours_from: Words
    in_one_week_only: Words
    in_pictures: Words
    keeps_hours: Words
    kept_pictures: Words
    lasting_occasions: Words
    laws: Words
    leads_to_year_before: Words
    leaning_verbs: Values[str, str]
    levels: Words
    lines_of_pages: Words
    link_phrases: Words
    link_phrases_to_leave_out: Words
    links_events: Words
    links_to_leave_out: Words
    lived_then: Words
    link_adverbs: Words
    links: Words
    long_ago: Words
    long_seasons: Words
    long_spells: Words
    looked_into: Words
    looks_ahead: Words
    looks_back: Words
    looks_into: Words
    means_to_have: Words
    measured_by_year: Words
    money_given: Words
    money_that_flows: Words
    moves_alone: Words
    moves_price: Words
    named_by_day: Words
    names_nobody: Words
    news_of_readers: Words
    next_clause: Words
    next_door: Words
    next_of_kind: Words
    not_before_period: Words
    notice_heads: Words
    nouns_of_children: Words
    nouns_of_grown_ups: Words
    nouns_of_men: Words
    nouns_of_women: Words
    nowadays: Words
    nowadays_is: Words
    of_earlier_count: Words
    of_earlier_event: Words
    of_every_year: Words
    of_next_event: Words
    of_other_event: Words
    of_period_before: Words
    of_season: Words
    of_war_before: Words
    of_wide_area: Words
    of_writer_or_reader: Words
    opens_as_it_is: Words
    opens_aside: Words
    opens_other_event: Words
    opens_teaser: Words
    opens_what_happened: Words
    other_events: Words
    page_does: Words
    parts_of_page: Words
    people_of_polls: Words
    periods_of_results: Words
    places_in_pictures: Words
    planned: Words
    plans_for_a_year: Words
    points_to: Words
    printed_by_order: Words
    publication_labels: Words
    puts_at: Words
    reaches: Words
    readers_have: Words
    readers_send: Words
    recalls: Words
    recorded: Words
    recovers_from: Words
    remembered_for: Words
    remembers: Words
    reported_periods: Words
    right_before_level: Words
    same_time: Words
    says_and_does: Verbs
    says_count: Words
    sentenced_for: Words
    serves_sentence: Words
    services: Words
    services_like_nouns: Words
    sets_off: Words
    short_spans_of_time: Words
    sides_of_dispute: Words
    singular_people: Words
    somebody_unnamed: Words
    stamps: Words
    stands_for_list: Words
    stands_for_one: Words
    stands_for_somebody: Words
    states_now: Words
    stays_so: Words
    still_is: Words
    sums_of_year: Words
    tells_nothing: Words
    tells_of_court: Words
    tells_of_now: Words
    tells_of_several: Words
    tells_which_year: Words
    those_in_tolls: Words
    times_told_again: Words
    told_before: Words
    told_of_once: Words
    turns_to: Words
    turns_to_count: Words
    until_then: Words
    up_to_the_end: Words
    verdicts: Words
    versions: Words
    wars: Words
    was_then: Words
    which_one: Words
    who_did: Words
    who_may_know: Words
    within_credits: Words
    within_length: Words
    within_period: Words
    words_of_hosts: Words
    words_of_service: Words
    works_of_years: Words
    works_on_events: Words
    works_tell: Words
    worst_of_kind: Words
    writers_do: Words
    writing_posts: Words


class CheckingWords(Lists):
    """What a difference between a claim and its source turns on."""

    asserting: Words
    believing: Words
    calls_false: Words
    changed_by_capitals: Words
    conditions_ahead: Words
    copulas_before_falsehood: Words
    denials: Words
    denials_with_that: Words
    doubts: Words
    labels_of_doubt: Words
    labels_of_falsehood: Words
    little_words: Words
    negating_phrases: Words
    negations: Words
    no_things_counted: Words
    order_words: Words
    prefixes: Words
    privatives: Words
    refusals: Words
    ruling_out: Words
    trailing_conditions: Words
    trailing_negations: Words
    verbs_of_doubt: Words
    withholding_phrases: Words
    words_for_a_part: Words


class PlainnessWords(Lists):
    """What makes it more or less plain to whom a report gives words."""

    calls: Words
    chooses: Words
    conditions: Words
    hands_saying_on: Words
    leads_on: Words
    leads_to_saying: Words
    likens: Words
    makes_passive: Words
    not_themselves: Words
    passes_on: Words
    perhaps_said: Words
    phases: Words
    refuses: Words
    takes_in: Words
    together: Words


class PostWords(Lists):
    """What is one post however it is called, and what makes another post of one."""

    nations: Values[str, list[str]]
    ranks: Values[str, list[str]]
    same_posts: Values[str, list[str]]
    whole_posts: Words
