"""Story files: where they lie, what they hold, and what is wrong with them."""
