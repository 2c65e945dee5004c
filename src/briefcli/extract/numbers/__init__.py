"""The numbers in a text, and their hedges.

`amounts.find` gives numbers and ranges with what bounds or hedges them, `numerals` reads each number from the pieces of
`atoms`, with the words added up by `sums`, the letters beside it from `scales` and what is read out from `aloud`, and
`parts` says what of a number may not be parted, readable or not, by `part_patterns`. `implied` are the words that say
how many people there are without a number: nobody, her brother, both pilots.
"""
