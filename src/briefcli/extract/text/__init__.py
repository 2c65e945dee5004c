"""From characters to chunks: paragraphs, quotation marks, sentences, words and their classes.

`layout` decides which parts of a file are words, with the help of `lines` and `markdown`. `tokens` gives each word its
class, `phrases` joins words to chunks, and `folded` is a sentence in which each amount, or each time, is a single word.
`lexicon` alone reads the word lists, which `word_lists` declares; `rules` says what a rule is.
"""
