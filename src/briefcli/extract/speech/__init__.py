"""Who said what: within a sentence, beyond it, in transcripts and in block quotations.

`speakers` finds the speaker of a quotation within its sentence (in `before_quotation` and `after_quotation`, as sources
that `sourcing` makes), `context` beyond it (`announced`: in the sentence before; `echoes`: of headlines, in the text
below), `blocks` beside a block quotation and `turns` in a transcript;
`attribution` has the rules of all four; `coreference` and `salience` find whom a pronoun means, unless `relatives` or
strangers without a name are as likely. `reported` finds speech
without quotation marks, which is `indirect`, with `around` for attributions that stand beside the words and
`unreported` for what tells nothing. `labels` decides what between marks is no speech, and `voices` says who a mention
is, for speech, positions and deadlines alike.
"""
