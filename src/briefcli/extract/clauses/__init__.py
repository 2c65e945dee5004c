"""The clause of a verb of saying: the verb, its subject and its content."""
