"""Quotations and their speakers."""

from typing import NamedTuple

from briefcli.extract import marks, paragraphs, sentences, speakers
from briefcli.extract.offsets import Span
from briefcli.extract.phrases import Phrases


def draft(text):
    pars = paragraphs.find(text)
    regions = marks.find(text, pars)
    sents = sentences.divide(text, pars, regions)
    out = {}
    where = {}
    parsed = {}
    for si, s in enumerate(sents):
        if 'Q' not in s.tags: continue
        ph = parsed[si] = Phrases(s)
        for ci, c in enumerate(ph.chunks):
            for tok in ph.tokens[c.first:c.last]:
                if tok.tag == 'Q':
                    where[tok.region] = (si, ci)
                    out[tok.region] = speakers.find(ph, ci)
    return pars, regions, sents, parsed, where, out
