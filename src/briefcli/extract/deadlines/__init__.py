"""Deadlines in a text: who must do what, by when, or else what (`deadlines.find`).

`search` does the work from end to end, on `statements`, sentences in which each time is a single word. Where to look
for

- which time is a limit: `limits`, or the end of several days: `spans`;
- who is bound (`duty`): `duties`, by `finite_verbs` and `infinitives` (`binding`), but for `forecasts` and what
  leaves everybody `unbound`; `grants` of time (`granted`) and `extensions`, `endings` of what expires,
  and `conditions`, with the `coming_events` that follow otherwise;
- deadlines that a noun names: `named`, with `end_names`, `notice_rules`, `end_days`, `end_changes` and what they are
  for (`aims`);
- when it is due: `due_dates`, with the day from which a length `starts`, where it is named: `named_starts`;
- what happens `otherwise` and to those `failing`, and what `repeats` another `deadline`, by what makes two the
  `same_deadline`.
"""

from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.search import among, find

__all__ = ["FoundDeadline", "FoundTerm", "among", "find"]
