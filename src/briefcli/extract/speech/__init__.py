"""Who said what: within a sentence, beyond it, in transcripts and in block quotations.

`speakers` finds the speaker of a quotation within its sentence, `context` beyond it, `blocks` beside a block
quotation and `turns` in a transcript; `attribution` has the rules of all four, and `coreference` finds whom a pronoun
means. `reported` finds speech without quotation marks, which is `indirect`, `labels` decides what between marks is no
speech, and `voices` says who a mention is, for speech, positions and deadlines alike.
"""
