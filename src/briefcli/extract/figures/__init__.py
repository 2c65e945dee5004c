"""What the numbers of a text count (`figures.find`).

`search` does the work from end to end, on the `sentences` of a text; a `statement` is one with its amounts, a `place`
a number in it, and a `found_figure` what comes out. Where to look for

- numbers that count nothing: `uncounted`, with its tables `codes`, `named`, `dated`, `ones` and `parts` (`case` says
  what a row is), and `asides` for those mentioned in passing;
- what is counted: `units`, with `listed` ones, `things`, several `joined` and those `marked` by quotation marks, and
  `doing` for verbs behind a number; `concepts`, `labels`, `phrases` and `gapped` clauses for what it is about; `shared`
  hedges; `bare_numbers` share a unit;
- people harmed: `casualties`, by the noun (`tolls`, `unnumbered`), by what is said of them (`predicates`) or done to
  them (`victims`), with the words of `harm` and the nouns for `persons`; `uncounted_people` are those of whom harm
  is only near, `wholes` are harmed in part, and `parts_of_harmed` share the fate of the number before;
- what it is a part of or was before: `linked`, `summed`; since when it counts: `since`, with `scopes`;
- where: `places`, with `place_verbs` for what stands between, `places_before` for what stands before the number and
  `harm_before` for whether people came to harm there,
  `place_subjects` where the place is the subject or the owner, `place_owners` where the sentence is about one place,
  `place_words` where no name says it, `shared_places`, `scenes` of people harmed, and `passages` where the sentence
  itself names none; `levels` says how large a place is, `place_names` which names are those of places, and
  `localities` which ones the article shows to be.
"""

from briefcli.extract.figures.found_figure import FoundFigure
from briefcli.extract.figures.search import candidates, find, reread

__all__ = ["FoundFigure", "candidates", "find", "reread"]
