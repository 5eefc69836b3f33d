"""The site → the tables of a SQLite database, with an index of its texts (FTS5), as Datasette finds it.

Entries are numbered from the oldest, so a new one changes no other's row.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from generator.exports.objects import FORMAT, VERSION, entry_id, event_times
from generator.graph.search_texts import plain_words
from generator.graph.site import Site
from generator.ground.dates import iso, iso_moment
from generator.ground.urls import absolute
from generator.shapes.model import Body, Edition, Entry, Source
from generator.shapes.settings import Config

APPLICATION_ID = 0x44_61_74_65  # "Date", in the file's head

_SCHEMA = """
CREATE TABLE digest (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, url TEXT);
CREATE TABLE agencies (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  tag TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  summary TEXT,
  date TEXT NOT NULL,
  date_utc TEXT NOT NULL,
  updated TEXT,
  language TEXT NOT NULL,
  rights TEXT NOT NULL,
  source INTEGER REFERENCES sources (id),
  source_url TEXT,
  archive_url TEXT,
  dateline TEXT,
  image_url TEXT,
  image_alt TEXT,
  image_caption TEXT,
  image_credit TEXT,
  html TEXT,
  text TEXT,
  happening TEXT
);
CREATE TABLE taxonomies (
  name TEXT PRIMARY KEY, title TEXT NOT NULL, singular TEXT NOT NULL, url TEXT NOT NULL, description TEXT
);
CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  taxonomy TEXT NOT NULL REFERENCES taxonomies (name),
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL UNIQUE,
  description TEXT,
  broader INTEGER REFERENCES terms (id),
  UNIQUE (taxonomy, slug)
);
CREATE TABLE entry_terms (
  entry INTEGER NOT NULL REFERENCES entries (id),
  term INTEGER NOT NULL REFERENCES terms (id),
  PRIMARY KEY (entry, term)
);
CREATE TABLE entry_agencies (
  entry INTEGER NOT NULL REFERENCES entries (id),
  agency INTEGER NOT NULL REFERENCES agencies (id),
  PRIMARY KEY (entry, agency)
);
CREATE TABLE entry_authors (
  entry INTEGER NOT NULL REFERENCES entries (id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (entry, place)
);
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (id),
  name TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT,
  place TEXT,
  url TEXT
);
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (id),
  date TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  tag TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  summary TEXT,
  date TEXT NOT NULL,
  date_utc TEXT NOT NULL,
  since TEXT,
  until TEXT NOT NULL,
  language TEXT NOT NULL,
  html TEXT,
  text TEXT
);
CREATE TABLE edition_entries (
  edition INTEGER NOT NULL REFERENCES editions (id),
  place INTEGER NOT NULL,
  section TEXT,
  entry INTEGER REFERENCES entries (id),
  title TEXT,
  summary TEXT,
  source TEXT,
  dateline TEXT,
  under INTEGER,
  PRIMARY KEY (edition, place),
  FOREIGN KEY (edition, under) REFERENCES edition_entries (edition, place)
);
CREATE TABLE edition_corrections (
  id INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES editions (id),
  date TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX edition_entries_entry ON edition_entries (entry);
CREATE INDEX edition_corrections_edition ON edition_corrections (edition);
CREATE INDEX entries_date ON entries (date_utc);
CREATE INDEX entries_source ON entries (source);
CREATE INDEX entry_terms_term ON entry_terms (term);
CREATE INDEX entry_agencies_agency ON entry_agencies (agency);
CREATE INDEX events_entry ON events (entry);
CREATE INDEX corrections_entry ON corrections (entry);
"""
_COLUMNS = 22
"""Of the table of entries."""
_WORDS = "tokenize = 'unicode61 remove_diacritics 2'"
_LETTERS = "tokenize = 'trigram'"
_UNSPACED = ("ja", "km", "lo", "my", "th", "zh")


def fill(
    database: sqlite3.Connection,
    site: Site,
    entries: Iterable[Entry],
    editions: Iterable[Edition],
    bodies: Mapping[str, Body],
) -> int:
    """Make all tables of an empty database; gives how many entries there are.

    `entries` and `editions` are the oldest first, `bodies` as much of their texts as pages show.
    """
    config = site.config
    database.executescript(
        f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION};{_SCHEMA}"
    )
    database.executemany("INSERT INTO digest VALUES (?, ?)", _digest(config))
    terms = _put_terms(database, site)
    sources: dict[str, int] = {}
    agencies: dict[str, int] = {}
    numbers: dict[str, int] = {}
    count = 0
    insert = f"INSERT INTO entries VALUES ({', '.join('?' * _COLUMNS)})"  # noqa: S608, question marks
    for count, entry in enumerate(entries, start=1):
        source = _put_source(database, entry.source, sources)
        database.execute(insert, _entry_row(count, entry, bodies.get(entry.path), source, config))
        _put_below(database, count, entry, terms, agencies)
        numbers[entry.url] = count
    for number, edition in enumerate(editions, start=1):
        _put_edition(database, number, edition, bodies.get(edition.path), numbers=numbers, config=config)
    language = config.language.partition("-")[0]
    tokens = _LETTERS if language in _UNSPACED else _WORDS
    database.execute(  # in this spelling Datasette finds out what it is the index of
        "CREATE VIRTUAL TABLE entries_fts USING FTS5"
        f'(title, summary, text, content="entries", content_rowid="id", {tokens})'
    )
    database.execute("INSERT INTO entries_fts (entries_fts) VALUES ('rebuild')")
    database.commit()
    return count


def _digest(config: Config) -> Sequence[tuple[str, str]]:
    return (
        ("format", FORMAT),
        ("version", str(VERSION)),
        ("title", config.title),
        ("description", config.description),
        ("url", absolute(config.base_url, "/")),
        ("language", config.language),
        ("publisher", config.publisher.name or config.title),
        ("tag_authority", config.tag_authority),
    )


def _put_terms(database: sqlite3.Connection, site: Site) -> Mapping[str, int]:
    """All taxonomies and their terms; gives the number of each term by its url."""
    base = site.config.base_url
    numbers: dict[str, int] = {}
    broader: list[tuple[str, str]] = []
    for taxonomy in site.taxonomies:
        database.execute(
            "INSERT INTO taxonomies VALUES (?, ?, ?, ?, ?)",
            (
                taxonomy.name,
                taxonomy.title,
                taxonomy.singular,
                absolute(base, taxonomy.url),
                taxonomy.description or None,
            ),
        )
        for term in taxonomy.terms:
            numbers[term.url] = len(numbers) + 1
            row = (
                numbers[term.url],
                taxonomy.name,
                term.slug,
                term.name,
                absolute(base, term.url),
                term.description or None,
            )
            database.execute("INSERT INTO terms VALUES (?, ?, ?, ?, ?, ?, NULL)", row)
            if term.broader:
                broader.append((term.broader.url, term.url))
    for above, below in broader:
        database.execute("UPDATE terms SET broader = ? WHERE id = ?", (numbers[above], numbers[below]))
    return numbers


def _put_source(database: sqlite3.Connection, source: Source, sources: dict[str, int]) -> int | None:
    """The number of an outlet, which gets its row when it first comes."""
    if source.name and source.name not in sources:
        sources[source.name] = len(sources) + 1
        row = (sources[source.name], _sound(source.name), source.home or None)
        database.execute("INSERT INTO sources VALUES (?, ?, ?)", row)
    return sources.get(source.name)


def _entry_row(
    number: int, entry: Entry, body: Body | None, source_number: int | None, config: Config
) -> tuple[object, ...]:
    source, image, base = entry.source, entry.image, config.base_url
    html = body.absolute_html if body else ""
    row = (
        number,
        entry.uid,
        entry_id(entry, config),
        absolute(base, entry.url),
        entry.title,
        entry.summary,
        iso(entry.date),
        _universal(entry.date),
        iso(entry.latest) if entry.latest != entry.date else None,
        entry.lang or config.language,
        entry.rights.value,
        source_number,
        source.url,
        source.archive_url,
        entry.dateline,
        absolute(base, image.src) if image and image.src else None,
        image.alt if image else None,
        image.caption if image else None,
        image.credit if image else None,
        html,
        _text_of(html),
        entry.happening,
    )
    return tuple(map(_sound, row))


def _text_of(html: str) -> str:
    return re.sub(r"\n{2,}", "\n\n", plain_words(html).strip())


def _put_below(
    database: sqlite3.Connection,
    number: int,
    entry: Entry,
    terms: Mapping[str, int],
    agencies: dict[str, int],
) -> None:
    """The rows of other tables that belong to an entry."""
    named = {terms[term.url]: None for among in entry.terms.values() for term in among if term.url in terms}
    database.executemany("INSERT INTO entry_terms VALUES (?, ?)", [(number, term) for term in named])
    for name in dict.fromkeys(entry.source.agencies):
        if name not in agencies:
            agencies[name] = len(agencies) + 1
            database.execute("INSERT INTO agencies VALUES (?, ?)", (agencies[name], _sound(name)))
        database.execute("INSERT INTO entry_agencies VALUES (?, ?)", (number, agencies[name]))
    authors = [(number, place, _sound(name)) for place, name in enumerate(entry.authors, start=1)]
    database.executemany("INSERT INTO entry_authors VALUES (?, ?, ?)", authors)
    events = [(number, one.name, *event_times(one), one.place, one.url) for one in entry.events]
    database.executemany(
        'INSERT INTO events (entry, name, "start", "end", place, url) VALUES (?, ?, ?, ?, ?, ?)',
        [tuple(map(_sound, one)) for one in events],
    )
    notes = [(number, iso(one.date), _sound(one.note)) for one in entry.corrections]
    database.executemany("INSERT INTO corrections (entry, date, note) VALUES (?, ?, ?)", notes)


def _put_edition(
    database: sqlite3.Connection,
    number: int,
    edition: Edition,
    note: Body | None,
    *,
    numbers: Mapping[str, int],
    config: Config,
) -> None:
    """An edition and what it tells. `numbers` are those of entries by their urls."""
    html = note.absolute_html if note else ""
    row = (
        number,
        edition.number,
        f"tag:{config.tag_authority}:edition-{edition.slug}",
        absolute(config.base_url, edition.url),
        edition.title,
        edition.summary,
        iso_moment(edition.date),
        _universal(edition.date),
        iso_moment(edition.since) if edition.since else None,
        iso_moment(edition.until),
        edition.lang or config.language,
        html,
        _text_of(html),
    )
    database.execute(f"INSERT INTO editions VALUES ({', '.join('?' * len(row))})", tuple(map(_sound, row)))  # noqa: S608
    told = [("", item) for item in edition.leads]
    told += [(section.title, item) for section in edition.sections for item in section.items]
    rows: list[tuple[object, ...]] = []
    for section, item in told:
        said = (section, numbers.get(item.url), item.title, item.summary, item.source, item.place)
        rows.append((number, len(rows) + 1, *said, None))
        first = len(rows)
        for other in item.also:
            place = len(rows) + 1
            rows.append((number, place, section, numbers.get(other.url), "", "", other.source, "", first))
    database.executemany(
        "INSERT INTO edition_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [tuple(map(_sound, one)) for one in rows],
    )
    notes = [(number, iso(one.date), _sound(one.note)) for one in edition.corrections]
    database.executemany("INSERT INTO edition_corrections (edition, date, note) VALUES (?, ?, ?)", notes)


def _universal(moment: datetime) -> str:
    """A moment in UTC, so that rows sort by it."""
    return iso_moment(moment.astimezone(UTC))


def _sound(value: object) -> object:
    """A value as SQLite takes it: no empty texts, no halves of letters."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() or None
    return value
