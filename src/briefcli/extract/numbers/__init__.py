"""The numbers in a text, and their hedges."""
