"""Pieces of text that are hard to read when they are repeated for long, by what reads them, and large broken files.

The tests ask whether they are read like any other; `benchmarks/growth.py`, whether the time for it grows as they do.
"""

from collections.abc import Callable

from factories import Json, encoded, person, quote, story

QUOTATIONS = {
    "quotation marks": '"',
    "opening marks": "“",
    "capitals": "ABC DEF ",
    "one word": "a",
    "brackets": "([",
    "said": "said ",
    "names": "Ann Doe met Bob Roe ",
    "no spaces": 'abc.def,ghi"jkl',
    "quotations": '"Hi," said Ann Doe. ',
    "one sentence": 'Ann Doe said that the "man" who saw Bob told him to "go" and ',
    "empty lines": "\n",
    "block quotations": "> Rain fell.\n> - Ann Doe\n\nBob Roe wrote:\n\n",
}
DATES = {
    "next": "next ",
    "a thousand dates a line": "6 November 1989 ",
    "digits": "7",
    "digits apart": "7 ",
    "commas": ",",
    "months": "May ",
    "between": "between 1936 and ",
    "to": "Monday to ",
    "units": "two years and ",
    "clock times": "8am-",
    "clock times to": "17:40 to ",
    "spaces": " ",
    "lines": "\n ",
    "the": "the ",
    "dashes": "1-",
    "mentions of the past": "said Friday ",
}
DEADLINES = (
    "by Friday ",
    "must pay by Friday or ",
    "until ",
    "deadline ",
    "deadline of 1 July ",
    "unless ",
    "Doe must pay by Friday. ",
    "The deadline was 1 July. ",
    "to leave ",
    "who ",
    "lifted the deadline and ",
    "an ultimatum to the firm of ",
    "Doe must pay by Friday. If it does not, it said, ",
    "had on Monday given Doe ten days to pay, said on Tuesday ",
    "The deadline was extended. ",
)
FIGURES = ("12\n", "5 men\n", "7777777777", "million ", ",", "1,2", "5 men and ", "123 ", "-1", "six- teen ", "1 1/2 ")
CLAIMS = {
    "one letter": "a",
    "one word": "the ",
    "a number": "12 ",
    "quotation marks": "“",
    "dashes": "—",
    "combining marks": "\u0301\u0316",
    "soft hyphens": "a\u00ad",
    "entities": "&nbsp;&amp;",
    "hyphens": "a-",
    "number words": "two hundred and ",
    "blanks": " \u200b",
}


def claims_on(text: str) -> tuple[str, ...]:
    """Claims on a text that goes on: all that is repeated, more than that, something else, and a part."""
    return (text, text + " other", text[: len(text) // 2] + "b" + text[len(text) // 2 :], text[1:-1])


def circle(length: int) -> list[Json]:
    """So many people, each of whom belongs to the next."""
    return [person(f"p{number}", affiliation=f"p{(number + 1) % length}") for number in range(length)]


FILES: dict[str, Callable[[int], bytes]] = {
    "a list of empty lists": lambda size: b"[" + b"[]," * (size // 3) + b"1]",
    "a list of numbers": lambda size: b"[" + b"1," * (size // 2) + b"1]",
    "one text": lambda size: b'"' + b"x" * size + b'"',
    "one text of escapes that is open": lambda size: b'"' + b"\\n" * (size // 2),
    "one long number": lambda size: b"7" * size,
    "brackets": lambda size: b"[" * size,
    "quotation marks": lambda size: b'"' * size,
    "a story with a long title": lambda size: encoded(story(title="x" * size, quotes=5)),
    "a story with a long id": lambda size: encoded(story(quotes=[quote(speaker="x" * size)])),
    "a story with a long zone": lambda size: encoded(story(**{"zone" * (size // 4): "x"})),
    "large objects elsewhere": lambda size: encoded({"features": [{"properties": "x" * 500}] * (size // 500)}),
    "a story with items that are none": lambda size: encoded(story(quotes=[1] * (size // 11))),
    "a story with a fault at the end": lambda size: encoded(story(people=[person(aliases=[*["a"] * (size // 11), 5])])),
    "a story with many unknown speakers": lambda size: encoded(
        story(
            people=[person(f"person-{number}") for number in range(size // 4000)],
            quotes=[quote(id=f"q{number}", speaker=f"persn-{number}") for number in range(size // 4000)],
        )
    ),
    "a story with many unknown fields": lambda size: encoded(
        story(**{f"quotes{number}": 1 for number in range(size // 50)})
    ),
    "a story with many repeated ids": lambda size: encoded(story(quotes=[quote()] * (size // 700))),
    "a story with a long circle": lambda size: encoded(story(people=circle(size // 1000), quotes=[])),
}
"""Files of about so many bytes that are not stories."""
