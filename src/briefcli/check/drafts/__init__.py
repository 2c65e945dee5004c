"""Whether the articles that a draft rests on bear it out: its quotations, its figures and its deadlines."""
