"""Who demands, offers, rejects, pledges, denies, accuses, threatens, claims, agrees, appeals.

`stances` finds each `stance` that an article reports, `spoken` those that quotations take. `verb_frames` lists which
verbs take one and what must follow them, their `complement`; `frames` has a rule for each, and `kinds` says which
kind it is in the end. `holders` finds out who takes it, and against whom, `leaders` for whom somebody speaks,
`blame` and `due` what speakers say of others, and `last_resorts` what they will do in the end.
`nouns`, `passives` and `ultimatums` are the other ways to take one, `company` who takes it together, and `untaken`
what looks like one and is none.
"""
