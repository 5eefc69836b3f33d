"""The digest for other programs: entries as JSON, citations, ninjs, a database.

What stands in them is what pages may show: of another's text no more, and of the editor's own notes (`extra`,
`seed`) nothing. docs/data.md tells of each format; what is told of an entry has a version.

-- formats
  objects.py     entries -> objects of entries.json
  citations.py   entries -> CSL-JSON, BibTeX
  ninjs.py       entries -> ninjs, News in JSON of the IPTC
  database.py    Site -> the tables of a SQLite database
-- the site
  published.py   Site -> the files that a build publishes
"""
