"""`dateline serve`: build with drafts, serve, build again after every edit, show problems in the browser.

    host_rules.py    `_redirects` and `_headers` → what a host answers with
    preview.py       what is served at present, and who looks at it
    watching.py      files → what was edited
    builder.py       one build after the other → outcomes
    problems.py      diagnostics → HTML
    on_the_way.py    a published page → what the browser gets
    delivery.py      a file and a request → the response: whole, in part, or not at all
    answers.py       requests → responses
    admission.py     who may ask this server to do something
    clipping.py      what the bookmarklet sends → a clipping and its entry
    clip_page.py     the page that it is installed from
    editor.py        a file and a line → the editor opened at it
    page_facts.py    a page → what it was made from, what is wrong with it, what is open
    panel.py         the panel that tells of it
    line.py          all of it in one event loop, until Ctrl-C

The order is that of the imports. A preview is built into a folder of its own, `.dateline/serve/`,
so that drafts never come near public/.
"""

from generator.serve.line import serve

__all__ = ["serve"]
