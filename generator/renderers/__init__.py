"""Pages, feeds, sitemaps, books, cards → their text or bytes.

A module imports only modules that stand above it here:

  json_nodes.py      nodes of JSON-LD as text
  dossier_nodes.py   events and offices as nodes of JSON-LD
  structured.py      JSON-LD
  unwritable.py      what has no text of its own -> an error of the layout that writes it
  nesting.py         layouts in which too much is nested -> an error at the deepest place
  templating.py      Jinja2, with less done for each page
  filters.py         what a layout can do with a value -> the filters that do it
  layout_faults.py   what fails in a layout -> what is wrong, and what to do
  layouts.py         Page -> HTML through layouts/
  attribution.py     an entry -> whose it is, below its text in feeds
  corrected.py       what was wrong in an entry -> below its text in feeds
  feed_extension.py  what feedgen writes, and what it leaves out
  feed_forms.py      the same from forms, which feedgen wrote once
  feeds.py           RSS, Atom, JSON Feed
  opml.py            the lists of a site -> the OPML file that names their feeds
  books.py           an edition -> EPUB
  sitemap.py         sitemaps, robots.txt
  letters.py         a font -> its letters; a text -> the lines that can be written
  share_cards.py     a headline -> a picture of it
  webmanifest.py     the web app manifest
"""
