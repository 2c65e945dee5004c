"""What is wrong with a story, and where; and what else came of checking it."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.verdict import Verdict

Severity = Literal["error", "warning", "notice"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a rule objects to in a story.

    `place` is a JSON Pointer (RFC 6901) into the story file, `fact` the id of the fact or report that it concerns, and
    `anchor` the words that it is about. `excerpt` shows them, or others, with `mark` as the start and the end of
    the fault within. `verdict` is that of a rule which checks words against a text. Where an editor lets the
    finding stand, `ignored_because` says why.
    """

    rule: str
    severity: Severity
    place: str
    message: str
    remedy: str
    fact: str | None = None
    anchor: Anchor | None = None
    excerpt: str | None = None
    mark: tuple[int, int] | None = None
    verdict: Verdict | None = None
    ignored_because: str | None = None


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a report on which a fact stands, and the verdict on them; `place` is the anchor's JSON Pointer."""

    place: str
    fact: str
    anchor: Anchor
    verdict: Verdict


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What came of checking a story: every passage in the order of the file, and all findings, the gravest first."""

    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]

    def counted(self) -> tuple[Finding, ...]:
        """The findings that nobody has chosen to ignore."""
        return tuple(finding for finding in self.findings if finding.ignored_because is None)

    def severities(self) -> Counter[Severity]:
        """How many of the findings that count are of each severity."""
        return Counter(finding.severity for finding in self.counted())

    def is_clean(self, *, strict: bool) -> bool:
        """Whether there is no error and, where it is strict, no warning."""
        grave: Iterable[Severity] = ("error", "warning") if strict else ("error",)
        return not any(self.severities()[one] for one in grave)
