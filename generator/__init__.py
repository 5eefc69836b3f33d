"""Dateline: a static site generator for curated news digests.

Two lines do the work, `ingest/line.py` from seeds/ to content/ and `build.py` from content/ to public/;
each is read from top to bottom. A module imports only modules that stand above it here:

-- ground
  diagnostics.py        problems in the user's files: where, what, what to do
  urls.py               slugs, permalinks, url -> path
  dates.py              how dates read in pages
  parallel.py           the same work on many items, in several processes
-- shapes
  settings.py           what config.yaml can say
  model.py              the nouns: entries, the site, pages
  yaml_nodes.py         a block of YAML -> its nodes, with their places
  fields.py             typed reading of YAML that keeps the place of every value
-- readers
  files.py              which files there are, and their bytes as text
  config.py             config.yaml -> Config
  front_matter.py       splitting a file into fields and text, and writing it
  content_file.py       opening a file of content/
  entries.py            a file -> Entry
  assets.py             stylesheets, icons, pictures -> Asset
  content.py            content/ -> entries and plain pages
-- site graph
  related.py            which entries are worth reading next, and why
  taxonomies.py         entries -> taxonomies and terms
  site.py               content and settings -> Site
  pages.py              Site -> every page and feed; the routing table
  url_claims.py         urls that two things claim
-- renderers
  plain_markdown.py     plain Markdown -> HTML, fast, or nothing at the first doubt
  gated_markdown.py     Python-Markdown, with what cannot match passed over
  markup.py             Markdown -> clean HTML
  links.py              links and pictures of a text: resolved and checked
  structured.py         JSON-LD
  layouts.py            Page -> HTML through layouts/
  feed_extension.py     what feedgen leaves out
  feeds.py              RSS, Atom, JSON Feed, OPML
  sitemap.py            sitemaps, robots.txt
-- writers
  artifacts.py          publish to public/, deposit into content/
-- lines
  ingest/               seeds/ -> content/
  build.py              content/ -> public/
-- shell
  scaffold.py           dateline new
  serve/                watch, rebuild, serve, show problems in the browser
  cli.py                arguments, printing, exit codes
  __main__.py           python -m generator
"""

__version__ = "0.1.0"
