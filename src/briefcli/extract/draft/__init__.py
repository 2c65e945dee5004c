"""A story from what was found in an article.

`story` is the way in, `cast` draws up the people, and `anchors` tie facts to their words. Each kind of fact has a
file: `figures`, with their day (`as_of`, of each `count`, or when it `happened`), their speaker (`sources`), what
happened long ago (`occasions`, by the words for `other_events`), where the whole report puts them (`whereabouts`, by
names that are `called` alike and what the `tops` of reports say) and what they are to each other (`relations`);
`schedule`, with the `events`, the sentences `untold` and the dates that are only `identifying` something; and the
`points` of the summary, which are `standalone` and close to the `news`. `notices` tells what a page says about itself,
`publication` the day that a text states as its own.
"""
