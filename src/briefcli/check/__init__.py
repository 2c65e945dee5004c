"""Whether the facts of a story stand in their sources."""
