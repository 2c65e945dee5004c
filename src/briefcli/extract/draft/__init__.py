"""A story from what was found in an article."""
