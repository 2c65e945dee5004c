"""How a whole day and its hour are written above a post or a message: Wed 20 May 2026 at 10.22; 2026-05-20 10:22."""

DAY = (
    r"(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}"
    r"|\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d)"
)
"""A pattern without groups."""
HOUR = r"\d{1,2}[:.]\d\d"
"""A pattern without groups; a.m. and a zone may follow."""
