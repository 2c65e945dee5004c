"""A command's work on several stories and articles: each by itself, in their order, as soon as it is done.

What cannot be read is reported and counted, and does not stop the rest. No more is held than the files being read
at the moment, but for `brief people`, which joins the people of all by their names.
"""

import gc
import signal
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import typer

from briefcli.commands import output, progress, reading, writing
from briefcli.commands.presentation import Part, Presentation
from briefcli.commands.reading import Told, Wanted
from briefcli.errors import BriefError, NothingMatched, Unreadable, UsageError
from briefcli.model.story import Story
from briefcli.store import sources, stories
from briefcli.views import wording
from briefcli.views.records import PersonRecord, Record

if TYPE_CHECKING:
    from concurrent.futures import Future

    from briefcli.extract.draft.story import Noun

_FAILED_STATUS = 3
"""The exit status where an article could not be read."""
_AHEAD = 4
"""So many files for each process are handed out before the first of them is asked for."""
_OBJECTS_OF_ARTICLE = 50_000
"""So many new objects are made before garbage is sought, which otherwise happens fifty times in each article."""


class Work(NamedTuple):
    """What is to be done with each.

    The module of the command, its own options, what is said about the articles, and what their drafts need to have.
    """

    module: str
    arguments: dict[str, Any]
    how: Presentation
    told: Told
    needs: "Sequence[Noun]"


class Outcome(NamedTuple):
    """What came of one: its results as text, or the people that it names, or the problem that kept it from being read.

    `is_match` tells whether the command found what it looks for.
    """

    name: str
    record_type: type[Record] | None = None
    text: str = ""
    people: tuple[PersonRecord, ...] = ()
    remarks: Sequence[str] = ()
    by_name: tuple[str, ...] = ()
    is_match: bool = False
    problem: str | None = None


class _Tally:
    """What is counted over all: who could not be read, what was found, and who goes by a name."""

    def __init__(self) -> None:
        self.failed = 0
        self.is_match = False
        self.by_name: Counter[str] = Counter()
        self.people: dict[tuple[str, str, str], PersonRecord] = {}
        self.record_type: type[Record] | None = None

    def add(self, outcome: Outcome) -> None:
        self.failed += outcome.problem is not None
        self.is_match = self.is_match or outcome.is_match
        self.by_name.update(outcome.by_name)
        self.record_type = outcome.record_type or self.record_type
        for person in outcome.people:
            key = person.kind, person.name.casefold(), "" if _has_name(person) else outcome.name
            known = self.people.get(key)
            self.people[key] = person if known is None else _joined(known, person)


def perform(
    command: Callable[..., None], wanted: Wanted, how: Presentation, arguments: dict[str, Any], needs: "Sequence[Noun]"
) -> None:
    """Have a command do its work on each of several stories and articles, of whose drafts it needs some nouns.

    Raises `UsageError`, `NothingMatched` where nothing fits in any, and `typer.Exit` where some could not be read.
    """
    _require_sense(wanted)
    _collect_garbage()
    gc.freeze()
    work = Work(command.__module__, arguments, how, wanted.told, needs)
    names = list(dict.fromkeys(_named(wanted)))
    tally = _Tally()
    with writing.Results(how) as results:
        with (
            progress.Progress(len(names), is_screen_free=results.leaves_screen) as told,
            closing(_outcomes(work, names, wanted.jobs)) as outcomes,
        ):
            for outcome in outcomes:
                tally.add(outcome)
                for remark in outcome.remarks:
                    told.say(_about(outcome.name, remark))
                if outcome.problem is not None:
                    told.say(_about(outcome.name, outcome.problem))
                results.add(outcome.text, outcome.record_type)
                told.step()
        if tally.record_type is PersonRecord:
            results.add(output.rendered(PersonRecord, _most_named_first(tally), how), PersonRecord)
    _conclude(tally, len(names), wanted)


def _require_sense(wanted: Wanted) -> None:
    if wanted.told.title is not None:
        raise UsageError("--title is the title of one article", "Name one article, or leave it out.")
    if [*wanted.named, wanted.from_file].count(stories.STANDARD_INPUT) > 1:
        raise UsageError("standard input can be one thing only", "Name files for the others.")
    if "" in wanted.named:
        raise UsageError("the name of what to read is empty", "Is a variable unset?")


def _named(wanted: Wanted) -> Iterator[str]:
    """What is to be read, one after the other; what leads to no file stands as it was named, to fail in its turn."""
    listed = wanted.from_file
    more = sources.listed(listed, reading.standard_input(listed)) if listed is not None else []
    for name in (*more, *wanted.named):
        try:
            yield from sources.paths(name)
        except BriefError:
            if wanted.named == (name,) and not more:
                raise  # there is no rest to go on with
            yield name


def _outcomes(work: Work, names: Sequence[str], jobs: int) -> Generator[Outcome, None, None]:
    """What came of each, in the order of the names."""
    if min(jobs, len(names)) <= 1:
        for name in names:
            yield _done(work, name)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[Outcome]] = deque()
    pool = ProcessPoolExecutor(min(jobs, len(names)), initializer=_begin)
    try:
        for name in names:
            waiting.append(_now(work, name) if name == stories.STANDARD_INPUT else pool.submit(_done, work, name))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        # Python stumbles now and then over processes that end beside it, so they have ended before it does.
        pool.shutdown(wait=True)
    except BrokenProcessPool:
        raise Unreadable(
            "a process that was reading has been killed", "Is there too little memory? Try --jobs 1."
        ) from None
    finally:
        # Nobody waits for what is being read where something has gone wrong: the processes end with this one.
        pool.shutdown(wait=False, cancel_futures=True)


def _now(work: Work, name: str) -> "Future[Outcome]":
    """What came of one that only this process can read."""
    from concurrent.futures import Future

    future: Future[Outcome] = Future()
    future.set_result(_done(work, name))
    return future


def _begin() -> None:
    """Make a process leave Ctrl-C to the one that started it, and end when that one has ended."""
    import os
    from multiprocessing import connection, parent_process
    from threading import Thread

    def follow() -> None:
        parent = parent_process()
        if parent is not None:
            connection.wait([parent.sentinel])
            os._exit(0)

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=follow, daemon=True).start()
    _collect_garbage()


def _collect_garbage() -> None:
    """Have garbage collected, as `__main__` does not for commands that end soon, but not many times in each article."""
    gc.set_threshold(_OBJECTS_OF_ARTICLE)
    gc.enable()


def _done(work: Work, name: str) -> Outcome:
    """What comes of one story or article. Raises `UsageError`, which none of the others would be spared either."""
    part = Part()
    try:
        story = _story(name, work, part)
    except UsageError:
        raise
    except BriefError as error:
        return Outcome(name, remarks=part.remarks, problem=f"{error}. {error.remedy}" if error.remedy else str(error))
    is_match, source = True, reading.source_of(name)
    command = import_module(work.module).run.__wrapped__
    try:
        command(story=story, how=msgspec.structs.replace(work.how, source=source, part=part), **work.arguments)
    except (NothingMatched, typer.Exit):
        is_match = False
    found = Outcome(name, part.record_type, remarks=part.remarks, by_name=part.by_name, is_match=is_match)
    if part.record_type is PersonRecord:
        return found._replace(people=tuple(one for one in part.records if isinstance(one, PersonRecord)))
    return found._replace(text=writing.chapter(source, story, part, work.how))


def _story(name: str, work: Work, part: Part) -> Story:
    if sources.holds_several(name):
        sources.paths(name)  # says why it holds none
    found = reading.opened(name, work.told, is_alone=False)
    if isinstance(found, Story):
        return found
    part.remarks += found.cautions
    return reading.drafted(msgspec.structs.replace(found, cautions=()), reading.called(name), nouns=work.needs)


def _has_name(person: PersonRecord) -> bool:
    """Whether somebody is called by a name, and not "the company" or "officials", which are others elsewhere."""
    if person.kind == "person" or person.anchor is None:
        return person.kind != "unnamed"
    return person.kind != "unnamed" and person.name in " ".join(person.anchor.exact.split())


def _joined(known: PersonRecord, again: PersonRecord) -> PersonRecord:
    """Somebody whom several articles name: as the first of them has it, with what the others add."""
    aliases = dict.fromkeys([*known.aliases, *again.aliases])
    aliases.pop(known.name, None)
    articles = known.articles + again.articles if known.articles and again.articles else None
    return msgspec.structs.replace(
        known,
        aliases=tuple(aliases),
        quotes=known.quotes + again.quotes,
        relayed=known.relayed + again.relayed,
        positions=known.positions + again.positions,
        articles=articles,
    )


def _most_named_first(tally: _Tally) -> list[PersonRecord]:
    return sorted(tally.people.values(), key=lambda person: -(person.articles or 1))


def _about(name: str, remark: str) -> str:
    """A remark that says which file it is about."""
    return remark if name in remark else f"{reading.called(name)}: {remark}"


def _conclude(tally: _Tally, count: int, wanted: Wanted) -> None:
    """Say what there is to know about all of them together, and end with the status that results."""
    if any((person.articles or 1) > 1 for person in tally.people.values()):
        output.hint("people are joined by name over the articles; two of the same name may be different people")
    if tally.by_name.total() > 1:
        listed = ", ".join(
            f"{name} ({wording.plural(times, 'article')})" for name, times in tally.by_name.most_common()
        )
        output.hint(f"speakers are joined by name over the articles: {listed}")
    if tally.failed and count > 1:
        output.hint(f"{tally.failed:,} of {count:,} could not be read")
    if tally.failed and not wanted.is_to_keep_going:
        raise typer.Exit(_FAILED_STATUS)
    if not tally.is_match:
        what = wording.plural(count, "article")
        raise NothingMatched(f"nothing fits in {what}" if count else "nothing is named that could be read")
