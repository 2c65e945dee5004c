"""The forms that a time expression takes: each a rule, with the function that reads its words.

`time_grammar` has the patterns that find the words of each form. The modules are `calendar`, `shifted`, `reporting`,
`relative`, `ago_and_later`, `lengths` and `hours`, each beside the module that reads its forms.
"""

from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase
from briefcli.extract.text.rules import Row

Form = Row[[Phrase, Reference], Expression]
