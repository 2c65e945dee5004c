"""Who said what: within a sentence, beyond it, in transcripts and in block quotations.

`reported` finds speech without quotation marks, `labels` decides what between marks is no speech, and `voices` says who
a mention is, for speech, positions and deadlines alike.
"""
