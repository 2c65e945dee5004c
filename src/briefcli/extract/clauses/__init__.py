"""The clause of a verb of saying: the verb, its subject and its content.

`cues` says which verbs hand words over, `subjects` whose verb it is (with `links` from a verb to the one whose subject
it shares, and `asides` from the end of a noun phrase to its head) and `contents` which words it hands over, with
`objects` for what is no clause and `main_verbs` for the verb behind them. `holders` leads from a clause to the verb of
saying whose content it is.
"""
