"""News entries of any number, the same on every run and every machine.

Entry `number` of a corpus depends on that number, the corpus' size and its seed only; the lower, the newer,
and no two have one date. `FORMS` writes an entry as each generator wants it, with as little difference in
its front matter as can be.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from words import (
    ACTORS,
    CLAUSES,
    FIRST_NAMES,
    LAST_NAMES,
    OPENERS,
    PLACES,
    SOURCES,
    TAGS,
    TAILS,
    TITLE_FORMS,
    TITLE_VERBS,
    TOPICS,
    VERBS,
    more_tags,
)

NEWEST = datetime(2025, 12, 30, 18, tzinfo=UTC)
"""No entry is newer but one with a negative number."""

BUILT_AT = "2026-01-01T00:00:00Z"
"""A moment after every entry's date, for generators that ask what is now."""

SMALL_TEXT = 1_000
_STEP, _JITTER = 97, 90  # minutes from one entry to the next
_EIGHTEEN_YEARS = 100_000  # more entries than this stand closer together
_PLAIN_SCALAR = re.compile(r"\d{4}-\d\d-\d\dT[0-9:+-]+|[A-Za-z][\w .,'()/-]*[\w.)]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of news. `text` is Markdown."""

    number: int
    slug: str
    title: str
    date: datetime
    summary: str
    source: str
    source_url: str
    place: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    text: str


class Corpus:
    """So many entries with full texts, or with `small` ones of about 1 kB."""

    def __init__(self, count: int, *, small: bool = False, seed: int = 1) -> None:
        self.count = count
        self._small = small
        self._seed = seed
        self._tags = [*TAGS, *itertools.islice(more_tags(), count // 200)]
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self._tags))))
        self._pace = min(1.0, _EIGHTEEN_YEARS / count)

    def __iter__(self) -> Iterator[Entry]:
        return map(self.entry, range(self.count))

    def entry(self, number: int) -> Entry:
        """The entry of a number; -1 is one that is newer than all."""
        chance = random.Random(f"{self._seed}/{number}")
        minutes = (_STEP * number + chance.randint(0, _JITTER)) * self._pace
        zone = timezone(timedelta(hours=chance.choice((8, 8, -5, -4, 0, 1))))
        date = (NEWEST - timedelta(seconds=round(minutes * 60))).astimezone(zone)
        title = _title(chance)
        tags = self._some_tags(chance)
        source, host = chance.choice(SOURCES)
        slug = f"{_slug(title)[:70].strip('-')}-{number % 10**7:06d}"
        return Entry(
            number=number,
            slug=slug,
            title=title,
            date=date,
            summary=_sentence(chance),
            source=source,
            source_url=f"https://{host}/{date:%Y/%m/%d}/{slug}.html",
            place=chance.choice(PLACES),
            authors=_authors(chance),
            tags=tags,
            text=_small_text(chance) if self._small else _text(chance),
        )

    def _some_tags(self, chance: random.Random) -> tuple[str, ...]:
        """Three to five tags; few are common and many are rare, as in life."""
        wanted = chance.randint(3, 5)
        found: dict[str, None] = {}
        while len(found) < wanted:
            found[chance.choices(self._tags, cum_weights=self._weights)[0]] = None
        return tuple(found)


# -- words


def _title(chance: random.Random) -> str:
    words = {
        "A": chance.choice(ACTORS),
        "B": chance.choice(ACTORS),
        "v": chance.choice(TITLE_VERBS),
        "t": chance.choice(TOPICS),
        "x": chance.choice(TAGS),
        "p": chance.choice(PLACES),
    }
    title = chance.choice(TITLE_FORMS).format(**words)
    return title[0].upper() + title[1:]


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _authors(chance: random.Random) -> tuple[str, ...]:
    count = chance.randint(1, 2)
    return tuple(dict.fromkeys(_name(chance) for _ in range(count)))


def _name(chance: random.Random) -> str:
    return f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}"


def _text(chance: random.Random) -> str:
    """Eight to sixteen blocks, of 250 to 700 words in all."""
    most_words = chance.randint(250, 640)
    least_blocks = chance.randint(8, 12)
    blocks: list[str] = []
    words = 0
    while len(blocks) < 16 and (len(blocks) < least_blocks or words < most_words) and words < 640:
        blocks.append(_block(chance, blocks))
        words += len(blocks[-1].split())
    return "\n\n".join(blocks) + "\n"


def _small_text(chance: random.Random) -> str:
    blocks: list[str] = []
    while sum(map(len, blocks)) < SMALL_TEXT:
        blocks.append(_paragraph(chance))
    return "\n\n".join(blocks) + "\n"


def _block(chance: random.Random, before: Sequence[str]) -> str:
    """A quotation, a list, a numbered list, a heading or, mostly, a paragraph."""
    kind = chance.random()
    if before and kind < 0.06:
        return "\n>\n".join("> " + _sentence(chance) for _ in range(chance.randint(1, 2)))
    if before and kind < 0.10:
        return "\n".join(f"- {_decorated(chance, _sentence(chance))}" for _ in range(chance.randint(3, 5)))
    if before and kind < 0.12:
        return "\n".join(f"{place}. {_sentence(chance)}" for place in range(1, chance.randint(3, 5)))
    if len(before) > 2 and kind < 0.17 and not before[-1].startswith("#"):
        return f"## {chance.choice(TOPICS).capitalize()}"
    return _paragraph(chance)


def _paragraph(chance: random.Random) -> str:
    count = chance.choice((1, 1, 2, 2, 2, 3))
    return " ".join(_decorated(chance, _sentence(chance)) for _ in range(count))


def _sentence(chance: random.Random) -> str:
    kind = chance.random()
    actor, topic, clause = chance.choice(ACTORS), chance.choice(TOPICS), chance.choice(CLAUSES)
    head = actor[0].upper() + actor[1:]
    if kind < 0.30:
        return f"{head} {chance.choice(VERBS)} that {topic} {clause}, {chance.choice(TAILS)}."
    if kind < 0.55:
        return f"{chance.choice(OPENERS)} {actor} {chance.choice(VERBS)} {topic} {clause}."
    if kind < 0.70:
        return f'"{topic[0].upper() + topic[1:]} {clause}," {_name(chance)} {chance.choice(VERBS)}.'
    if kind < 0.82:
        return (
            f"About {chance.randint(2, 98)} percent of the {chance.randint(3, 900)} firms surveyed "
            f"in {chance.choice(PLACES)} said {topic} {clause}."
        )
    if kind < 0.92:
        return _meeting(chance, head, topic)
    return f"No one expects {topic} to be settled soon; it's a process, not an event."


def _meeting(chance: random.Random, actor: str, topic: str) -> str:
    month = ("Jan.", "March", "June", "Oct.")
    ordinal = ("first", "second", "third", "fourth")
    return (
        f"{actor} and {chance.choice(ACTORS)} met in {chance.choice(PLACES)} "
        f"on {chance.choice(month)} {chance.randint(1, 28)} -- the {chance.choice(ordinal)} such meeting "
        f"in {chance.randint(2, 30)} months -- to discuss {topic}."
    )


def _decorated(chance: random.Random, sentence: str) -> str:
    """The sentence, sometimes with a link or emphasis in it."""
    kind = chance.random()
    words = sentence.split(" ")
    if len(words) < 8 or kind > 0.28:
        return sentence
    start = chance.randint(2, len(words) - 5)
    part = " ".join(words[start : start + 3])
    if '"' in part:
        return sentence
    return " ".join([*words[:start], _marked(chance, part, kind), *words[start + 3 :]])


def _marked(chance: random.Random, part: str, kind: float) -> str:
    if kind < 0.14:
        day = f"{chance.choice(SOURCES)[1]}/{chance.randint(2019, 2025)}/{chance.randint(1, 12):02d}"
        return f"[{part}](https://{day}/{chance.randint(1000, 99999)}.html)"
    if kind < 0.20:
        return f"*{part}*"
    if kind < 0.26:
        return f"**{part}**"
    return f"<https://{chance.choice(SOURCES)[1]}/q?id={chance.randint(1, 9999)}&lang=en>"


# -- files


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a generator wants an entry: where its file is in the site's folder, and what stands in it."""

    path: Callable[[Entry], str]
    front_matter: Callable[[Entry], str]

    def write(self, folder: Path, entry: Entry) -> Path:
        """Write an entry; gives its file."""
        file = folder / self.path(entry)
        try:
            file.write_text(self.text(entry), encoding="utf-8")
        except FileNotFoundError:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.text(entry), encoding="utf-8")
        return file

    def text(self, entry: Entry) -> str:
        return f"{self.front_matter(entry)}\n{entry.text}"


def _yaml(fields: Mapping[str, str | Sequence[str] | Mapping[str, str]]) -> str:
    lines = []
    for key, value in fields.items():
        if isinstance(value, str):
            lines.append(f"{key}: {_scalar(value)}")
        elif isinstance(value, Mapping):
            lines += [f"{key}:", *(f"  {inner}: {_scalar(item)}" for inner, item in value.items())]
        else:
            lines += [f"{key}:", *(f"  - {_scalar(item)}" for item in value)]
    return "\n".join(["---", *lines, "---", ""])


def _scalar(text: str) -> str:
    """A YAML scalar: plain where that is safe, else in double quotes."""
    return text if _PLAIN_SCALAR.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _flat(entry: Entry, *, source: str = "source", **more: str) -> str:
    """The front matter of generators that take any key."""
    return _yaml(
        {
            "title": entry.title,
            "date": entry.date.isoformat(),
            "summary": entry.summary,
            source: entry.source,
            "source_url": entry.source_url,
            "location": entry.place,
            "authors": entry.authors,
            "tags": entry.tags,
            **more,
        }
    )


def _dateline(entry: Entry) -> str:
    return _yaml(_dateline_fields(entry))


def _everything(entry: Entry) -> str:
    return _yaml({**_dateline_fields(entry), "people": entry.authors})


def _dateline_fields(entry: Entry) -> dict[str, str | Sequence[str] | Mapping[str, str]]:
    return {
        "title": entry.title,
        "date": entry.date.isoformat(),
        "uid": f"entry{entry.number % 10**7:07d}",
        "summary": entry.summary,
        "source": {"name": entry.source, "url": entry.source_url},
        "dateline": entry.place,
        "authors": entry.authors,
        "tags": entry.tags,
    }


def _pelican(entry: Entry) -> str:
    """Pelican's own front matter: lines of `key: value`."""
    fields = {
        "title": entry.title,
        "date": entry.date.isoformat(),
        "summary": entry.summary,
        "source": entry.source,
        "source_url": entry.source_url,
        "location": entry.place,
        "authors": "; ".join(entry.authors),
        "tags": ", ".join(entry.tags),
        "slug": entry.slug,
        "category": "entries",
    }
    return "".join(f"{key}: {value}\n" for key, value in fields.items())


def _nikola(entry: Entry) -> str:
    """Nikola's own front matter: its YAML reader is much slower."""
    fields = {
        "title": entry.title,
        "date": entry.date.isoformat(),
        "summary": entry.summary,
        "description": entry.summary,
        "source": entry.source,
        "source_url": entry.source_url,
        "location": entry.place,
        "author": ", ".join(entry.authors),
        "tags": ", ".join(entry.tags),
        "slug": entry.slug,
    }
    return "<!--\n" + "".join(f".. {key}: {value}\n" for key, value in fields.items()) + "-->\n"


def _by_month(entry: Entry) -> str:
    return f"content/{entry.date:%Y/%m}/{entry.slug}.md"


FORMS: Mapping[str, Form] = {
    "dateline": Form(path=_by_month, front_matter=_dateline),
    "everything": Form(path=_by_month, front_matter=_everything),
    "hugo": Form(path=lambda entry: f"content/entries/{entry.slug}.md", front_matter=_flat),
    "pelican": Form(path=lambda entry: f"content/{entry.slug}.md", front_matter=_pelican),
    "eleventy": Form(path=lambda entry: f"src/entries/{entry.slug}.md", front_matter=_flat),
    "nikola": Form(path=lambda entry: f"posts/{entry.slug}.md", front_matter=_nikola),
    "jekyll": Form(
        path=lambda entry: f"_posts/{entry.date:%Y-%m-%d}-{entry.slug}.md",
        front_matter=lambda entry: _flat(entry, layout="entry"),
    ),
    "hexo": Form(  # which keeps the file's own path in `source`
        path=lambda entry: f"source/_posts/{entry.slug}.md",
        front_matter=lambda entry: _flat(entry, source="outlet"),
    ),
}


def write_entries(corpus: Corpus, folders: Mapping[str, Path]) -> None:
    """Write a corpus into the folders of sites, by the names of their forms."""
    for entry in corpus:
        for form, folder in folders.items():
            FORMS[form].write(folder, entry)
