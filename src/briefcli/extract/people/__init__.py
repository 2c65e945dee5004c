"""Who is who in a text.

`register` has an entry, a `party`, for everybody, made from the `mentions` of names. Where a name begins and ends:
`runs` and `extents`, with `fields`, `headlines` and `last_names`. What bears it: `kinds`, by its words (`name_words`,
`person_names`), `surroundings` and, for what is left open, `evidence`. What somebody is: `roles`, with `role_nouns`,
`role_phrases`, `roles_around`, `roles_told`, `roles_by_pronoun` and the `affiliations`; each is a `post`, and `posts`
and `bodies` answer for descriptions without a name. `quoted` finds whom only the words of a quotation name, and `gate`
decides who is somebody at all.
"""
