"""Which numbers a text writes, and how they are hedged."""
