"""What is wrong between the fields of a noun, each of which is right by itself."""

from collections.abc import Iterable
from typing import NamedTuple, Self


class Problem(NamedTuple):
    """One contradiction in a noun.

    `path` leads from the noun to the place (`("end",)`), `text` says what is wrong and `remedy` what to
    try; `others` are the further fields that it rests on.
    """

    path: tuple[str | int, ...]
    text: str
    remedy: str
    others: tuple[str, ...] = ()


class Contradiction(ValueError):
    """The fields of a noun contradict each other; `problems` holds every way in which they do."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.text for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Problem, ...]]]:
        """Be made again from the problems, and not from their words, when it comes out of another process."""
        return type(self), (self.problems,)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise `Contradiction` where there is any problem."""
    if found := tuple(problems):
        raise Contradiction(found)
