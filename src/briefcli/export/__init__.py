"""Files for those who have no terminal: a page, Markdown, a calendar, linked data."""
