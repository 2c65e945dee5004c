"""Who is who in a text."""
