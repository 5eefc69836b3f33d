"""`dateline serve`: build with drafts, serve, build again after every edit, show problems in the browser.

    watching.py   files → what was edited
    preview.py    one build → its outcome; what is served at present
    problems.py   diagnostics → HTML; what a page gets on its way out
    answers.py    requests → responses
    clipping.py   what the bookmarklet sends → a clipping and its entry
    clip_page.py  the page that it is installed from
    line.py       all of it in one event loop, until Ctrl-C

The order is that of the imports. A preview is built into a folder of its own, `.dateline/serve/`,
so that drafts never come near public/.
"""

from generator.serve.line import serve

__all__ = ["serve"]
