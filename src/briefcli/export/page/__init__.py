"""A story as one HTML file that needs nothing else: no script, no request, no program but a browser.

`document.py` is the way in: the file around the stories. `story.py` is one story, with a module for each part of it;
`sheet.py` is what all of them know. Under each fact stands its proof (`proof.py`), with a link to the publisher's page
at those very words (`fragments.py`), and to the words in the text itself, where it is shown (`article.py`). All markup
is made in `markup.py`, the one place where text from outside is escaped. The style sheet is `data/page/page.css`.
"""

from briefcli.export.page.document import write
from briefcli.export.page.short import short

__all__ = ["short", "write"]
