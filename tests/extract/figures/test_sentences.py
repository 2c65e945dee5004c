"""Where figures divide a paragraph: at every sentence, those between quotation marks included."""

import pytest

from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.text.offsets import Span

# a paragraph, with a bar where a sentence begins
CUT = [
    "Two men fled. |Three stayed.",
    "“We counted 12. |Nine were empty.” |Doe left.",
    "Doe said: “We counted 12. |Nine were empty.” |Roe left.",
    "“Who sold the 12?” Doe asked. |Nobody knew.",
    "“We are 12,” Doe said, “and Mr. Roe is one. |Ask him.”",
    "They owe J.K. Roe 12 pounds. |He will wait.",
    "No. 4 is shut. |No. 5 is open.",
]


@pytest.mark.parametrize("marked", CUT)
def test_a_paragraph_is_divided_where_a_sentence_begins(marked: str) -> None:
    text = marked.replace("|", "")
    found = Sentences.of(text).within(Span(0, len(text)))

    assert marked.split("|") == [one.of(text) for one in found]
