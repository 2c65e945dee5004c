"""From characters to chunks: paragraphs, quotation marks, sentences, words and their classes.

`layout` decides which parts of a file are words, with the help of `lines`, `hyphens`, `markdown`, `tags` and `edits`.
`paragraphs`, `marks` and `sentences` divide them (`datelines`, `headings` and `titles` know what stands on top);
`tokens` gives each word its class, `ambiguous` where it could have two, `matters` joins bodies with commas in their
names; `phrases` joins words to chunks, and `folded` is a sentence in which each amount, or each time, is a single word.
`classes` names the letters and `offsets` the spans. `lexicon` alone reads the word lists, which `word_lists` declares;
`rules` says what a rule is. `language` and `density` say what is not an article.
"""
