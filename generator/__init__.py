"""Dateline: a static site generator for curated news digests.

Two lines do the work, `ingest/line.py` from seeds/ to content/ and `build.py` from content/ to public/;
each is read from top to bottom. A module imports only modules that stand above it here, and in the map that
each folder has of its own:

-- what a site is made of
  ground/        problems, digests, addresses, dates, processes
  shapes/        the nouns, and YAML
  memory/        what one build keeps for the next
  texts/         Markdown -> clean HTML
  readers/       files -> values, and all that can be wrong in them
  graph/         values -> everything there is on the site
-- how it is made
  renderers/     pages, feeds, books, pictures -> bytes
  exports/       entries -> what other programs read: JSON, citations, ninjs, a database
  writers/       bytes -> files
-- lines
  ingest/        seeds/ -> content/
  tagging/       content/ and the vocabulary under other terms
  proof/         what an editor would want to know before readers do
  wanted.py      Site -> everything that is to lie in public/, with keys
  early.py       pages that someone waits for, before all others
  writing.py     what was made → the output folder, and what is remembered of it
  site_index.py  the search index, as it was left or made again
  groundwork.py  settings, words, layouts: what is known before any entry is read
  build.py       content/ -> public/
  editing/       editions: drafted, frozen, corrected, sent, taken along
  explain.py     a url -> what it is made from, and why it was made again
-- shell
  scaffold.py    dateline new
  serve/         watch, rebuild, serve, show problems in the browser
  job.py         one build as it is asked for, or found done already
  publish/       public/ -> a host, with nothing broken on the way
  talk.py        what commands say
  verify.py      public/ beside what a build from nothing makes
  building.py    dateline build
  cli/           the other commands: arguments, printing, exit codes
  start.py       the command as a process begins and ends
  __main__.py    python -m generator
"""

__version__ = "0.1.0"
