"""The nouns of `brief`: frozen, without input or output."""
