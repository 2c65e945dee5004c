"""Text in, nouns out: what an article says, found by rules and anchored to its characters."""
