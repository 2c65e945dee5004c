"""What is written: a story, seen from a moment."""

from collections.abc import Mapping
from typing import NamedTuple

from briefcli.model.deadline import Moment
from briefcli.model.story import Story


class Subject(NamedTuple):
    """A story, the moment from which it is seen, and the texts of its reports that are at hand, by the reports' ids.

    Nothing else goes into a file, neither the clock nor the machine: the same subject gives the same bytes.
    """

    story: Story
    moment: Moment
    texts: Mapping[str, str]
