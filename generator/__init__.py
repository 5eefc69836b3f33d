"""Dateline: a static site generator for curated news digests.

Two lines do the work, `ingest/line.py` from seeds/ to content/ and `build.py` from content/ to public/;
each is read from top to bottom. A module imports only modules that stand above it here:

-- ground
  frozen.py             values that never change, in classes that are made fast
  diagnostics.py        problems in the user's files: where, what, what to do
  survey.py             which files there are, and how they stand on the disk
  digests.py            digests that stand for bytes and values
  urls.py               slugs, permalinks, url -> path
  dates.py              how dates read in pages
  directions.py         languages and texts -> left to right, or right to left
  territories.py        languages -> locales of Open Graph
  quotes.py             straight quotes -> those of a language
  words.py              how pages speak a language
  media_types.py        the name of a file -> its media type
  places.py             where layouts lie
  mate.py               a process that gets ready before it is known what there is to do
  parallel.py           the same work on many items, in several processes or step by step
  lock.py               one process at a time
-- shapes
  outlet_table.py       the outlets that are known without being told
  targets.py            where a site can be published to
  settings.py           what config.yaml can say
  content_model.py      the nouns of content/: entries, plain pages, their texts
  edition_model.py      the nouns of editions: as they are written, and as layouts see them
  model.py              the nouns: terms, lists, pages
  outlines.py           of an entry, as much as its place on the site needs
  yaml_nodes.py         a block of YAML -> its nodes, with their places
  plain_yaml.py         plain YAML -> the same nodes, fast, or nothing at the first doubt
  yaml_edits.py         small edits of YAML that leave all else as it is
  fields.py             typed reading of YAML that keeps the place of every value
-- memory
  held.py               the last results of pure functions, while a process goes on
  memory.py             what builds remember for the next
  records.py            entries <-> bytes
  shelf.py              records on the disk, read where one is wanted
-- texts
  shingles.py           texts -> how much of two is the same
  plain_markdown.py     plain Markdown -> HTML, fast, or nothing at the first doubt
  knots.py              what a text has too much of to be converted in time
  gated_markdown.py     Python-Markdown, with what cannot match passed over
  markup.py             Markdown -> clean HTML
-- readers
  files.py              the bytes of files as text
  taxonomy_config.py    the section `taxonomies` of config.yaml
  check_config.py       the section `checks` of config.yaml
  target_config.py      the sections `publish` and `index_now` of config.yaml
  edition_config.py     the section `editions` of config.yaml
  config.py             config.yaml -> Config
  front_matter.py       splitting a file into fields and text, and writing it
  content_file.py       opening a file of content/, and finding places in it again
  assets.py             stylesheets, icons, fonts of the layouts
  images.py             a picture's bytes -> what it is, and other sizes and formats of it
  pictures.py           a picture of content/ -> Asset
  entries.py            a file -> Entry
  editions.py           a file of content/editions/ -> WrittenEdition
  links.py              links and pictures of a text: resolved and checked
  content.py            a file of content/ -> its outline and its record
  layout_sources.py     layouts/ -> what each layout is made from
  locale_forms.py       a language -> how it writes dates, numbers, lists
  catalogues.py         layouts/words/ -> the words of a language
  reading.py            content/ -> all outlines, reading only what is not remembered
-- site graph
  taxonomies.py         entries -> taxonomies and terms
  edition_checks.py     what can be wrong between editions
  site.py               outlines and settings -> Site
  former.py             addresses that terms had, and where they lead
  planned.py            pages that are not yet made, and keys that stand for them
  leaves.py             a long list -> its leaves
  related.py            which entries are worth reading next, and why
  stories.py            where each entry stands in its stories
  subscriptions.py      Site -> every feed
  auto_editions.py      entries -> the days and weeks that make editions by themselves
  edition_lists.py      entries -> the sections of an edition
  edition_making.py     Site -> its editions
  edition_pages.py      editions -> their pages and feeds
  archive.py            Site -> the pages of years and months
  term_pages.py         Site -> the pages of taxonomies and terms
  coverage.py           Site -> the digest in numbers, and their page
  sharing.py            Site -> the pictures that pages are shared with
  search_texts.py       entries -> what the search index is told of them
  pages.py              Site -> every page; the routing table
  url_claims.py         urls that two things claim
  facts.py              what every layout may know of the site
-- renderers
  json_nodes.py         nodes of JSON-LD as text
  structured.py         JSON-LD
  templating.py         Jinja2, with less done for each page
  layouts.py            Page -> HTML through layouts/
  feed_extension.py     what feedgen writes, and what it leaves out
  feed_forms.py         the same from forms, which feedgen wrote once
  feeds.py              RSS, Atom, JSON Feed, OPML
  books.py              an edition -> EPUB
  sitemap.py            sitemaps, robots.txt
  letters.py            a font -> its letters; a text -> the lines that can be written
  share_cards.py        a headline -> a picture of it
  webmanifest.py        the web app manifest
  exports/              entries -> what other programs read: JSON, citations, ninjs, a database
-- writers
  artifacts.py          files of public/, one entry's file in content/
  studio.py             pictures to be -> bytes, remembered
  press.py              planned pages and feeds -> bytes, held, then written
  search_index.py       what the index is told -> its files, by Pagefind
-- lines
  ingest/               seeds/ -> content/
  tagging/              content/ and the vocabulary under other terms
  proof/                what an editor would want to know before readers do
  wanted.py             Site -> everything that is to lie in public/, with keys
  early.py              pages that someone waits for, before all others
  site_index.py         the search index, as it was left or made again
  ground.py             settings, words, layouts: what is known before any entry is read
  build.py              content/ -> public/
  editing/              editions: drafted, frozen, corrected, sent, taken along
  explain.py            a url -> what it is made from, and why it was made again
-- shell
  scaffold.py           dateline new
  serve/                watch, rebuild, serve, show problems in the browser
  job.py                one build as it is asked for, or found done already
  publish/              public/ -> a host, with nothing broken on the way
  talk.py               what commands say
  verify.py             public/ beside what a build from nothing makes
  building.py           dateline build
  cli/                  the other commands: arguments, printing, exit codes
  start.py              the command as a process begins and ends
  __main__.py           python -m generator
"""

__version__ = "0.1.0"
