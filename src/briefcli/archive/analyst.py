"""The process that reads articles for a worker, one after the other, and may be killed by any of them.

    python -m briefcli.archive.analyst SECONDS MEGABYTES

It takes an article from standard input and gives its rows, or why there are none, on standard output: as
`messages.py` has it. An article that takes too long or too much memory ends the process; nothing of the worker
is lost. It needs neither Arrow nor Dask.
"""

import gc
import os
import signal
import sys
import threading
import time

import msgspec

from briefcli.archive import rows
from briefcli.archive.inputs import Options
from briefcli.archive.items import Item, Problem
from briefcli.archive.messages import Found, receive, send
from briefcli.archive.rows import Origin
from briefcli.errors import BriefError
from briefcli.extract.draft.story import draft
from briefcli.model import when
from briefcli.model.article import Article
from briefcli.store import articles, published

_WARM_UP = "“The dike will hold,” said Ada Quill, the mayor of Marsk, on Monday. Two people were hurt by 12 March."
_OBJECTS_OF_ARTICLE = 50_000
"""So many new objects are made before garbage is sought: fifty times in each article would be a twelfth of its time."""
_OUT_OF_MEMORY = Problem("out_of_memory", "")


def analyse(item: Item, options: Options) -> Found:
    """The rows of an article, or why there are none."""
    try:
        story = draft(_article(item, options))
        as_of = when.moment(options.as_of) or when.parse(options.as_of).earliest if options.as_of else None
        found = rows.rows(story, Origin(item.source, item.given_id), as_of)
        return Found(found, rows.month_of(story.reports[0].published))
    except MemoryError:
        return Found(problem=_OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - a defect of ours costs this article, and not the other million
        return Found(problem=Problem(rows.reason_of(error), _told(item, error)))


def _told(item: Item, error: Exception) -> str:
    what = str(error) if isinstance(error, BriefError) else f"{type(error).__name__}: {error}"
    return what if item.source in what else f"{item.source}: {what}"


def _article(item: Item, options: Options) -> Article:
    """The article, with what its columns say, and what is said for all articles where nothing else says it."""
    found = articles.decode(item.data, item.source, content_type=item.content_type, address=item.address)
    day = published.stated(item.published)
    if day:
        moment = published.moment(item.published or "")
        is_that_day = moment is not None and moment.date().isoformat() == day
        found = msgspec.structs.replace(
            found, published=day, published_time=moment if is_that_day else None, published_basis=item.basis
        )
    found = msgspec.structs.replace(
        found, title=item.title or found.title, publisher=item.publisher or found.publisher or options.publisher
    )
    return found if found.published or not options.published else found.told(published=options.published)


def main(seconds: float, megabytes: int) -> None:
    """Read articles until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that has started it
    messages, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what anything prints goes elsewhere
    threading.Thread(target=_follow, args=(os.getppid(),), daemon=True).start()
    analyse(Item("", _WARM_UP.encode()), Options())
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_OF_ARTICLE)
    _limit_memory(megabytes)
    while True:
        try:
            item, options = receive(messages)
        except EOFError:
            return
        _limit_time(seconds)
        found = analyse(item, options)
        _limit_time(0)
        send(answers, found)
        if found.problem == _OUT_OF_MEMORY:
            return  # what is left of it may be all over the place


def _follow(parent: int) -> None:
    """End with the process that has started it, even in the middle of an article."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


def _limit_time(seconds: float) -> None:
    """Be killed after so many seconds of processor time; 0 for never. Without such timers the worker's clock counts."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory(megabytes: int) -> None:
    try:
        import resource

        limit = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    except (ImportError, OSError, ValueError):  # Windows has none, and some systems do not let it be set
        pass


if __name__ == "__main__":
    try:
        main(float(sys.argv[1]), int(sys.argv[2]))
    except BrokenPipeError:
        os._exit(0)
