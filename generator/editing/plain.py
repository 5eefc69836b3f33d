"""An edition → plain text, for mail programs and readers that want no HTML."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from generator.editing.choosing import Chosen
from generator.editing.note_text import text_of_html, wrapped
from generator.ground.directions import RIGHT_TO_LEFT, direction_of_language, direction_of_text
from generator.ground.urls import absolute
from generator.ground.words import Words
from generator.shapes.model import EditionItem
from generator.shapes.settings import Config

_WIDTH = 72


def plain_text(chosen: Chosen, config: Config, words: Words, unsubscribe: str) -> str:
    """All that an edition says, in lines of 72 characters; addresses stand on lines of their own."""
    edition = chosen.edition
    base = config.base_url
    page = absolute(base, edition.url)
    head = [
        config.title,
        "{}{}{}".format(
            words.gettext("Edition %(number)s", number=words.number(edition.number)),
            words.gettext(", "),
            words.dates.day(edition.date),
        ),
        _underlined(edition.title, "="),
        edition.summary,
        words.gettext("View in browser") + f":\n{page}",
    ]
    note = text_of_html(chosen.note.absolute_html, page, _WIDTH) if chosen.note else []
    blocks = [
        words.gettext("Correction") + f" {words.dates.day(one.date)}: {one.note}"
        for one in edition.corrections
    ]
    told = partial(_told, config=config, words=words)
    blocks += map(told, edition.leads)
    for section in edition.sections:
        blocks += [_underlined(section.title, "-"), *map(told, section.items)]
    asked = words.gettext("You get this because you asked for %(title)s by mail.", title=config.title)
    leave = "\n" + words.gettext("Unsubscribe") + f":\n{unsubscribe}" if unsubscribe else ""
    who = config.publisher
    foot = [
        "-- \n" + _wrapped(asked + leave),
        _wrapped("\n".join(filter(None, (who.name or config.title, who.url, who.email)))),
    ]
    return "\n\n".join([*_shown(head), *note, *_shown(blocks), *foot]) + "\n"


def _shown(blocks: Iterable[str]) -> list[str]:
    return [_wrapped(block) for block in blocks if block]


def _underlined(title: str, line: str) -> str:
    return f"{title}\n{line * min(len(title), _WIDTH)}"


def _told(item: EditionItem, *, config: Config, words: Words) -> str:
    date = words.dates.day(item.date) if item.date else ""
    apart = partial(_apart, direction=direction_of_language(config.language))
    comma = words.gettext(", ")
    whose = comma.join(filter(None, (apart(item.source), apart(item.place), date)))
    lines = [f"* {item.title}", item.summary, whose]
    if item.also:
        others = comma.join(apart(one.source) for one in item.also)
        lines.append(words.gettext("Also covered by") + f" {others}")
    lines += [
        words.gettext("Corrected") + f" {words.dates.day(one.date)}: {one.note}" for one in item.corrections
    ]
    if item.url or item.original:
        lines.append(absolute(config.base_url, item.url or item.original))
    return "\n".join(line for line in lines if line)


def _apart(text: str, direction: str) -> str:
    """A name that runs the other way, with a mark behind it: else a day that follows would stand in it."""
    mark = "\u200f" if direction == RIGHT_TO_LEFT else "\u200e"
    return text if direction_of_text(text) in ("", direction) else text + mark


def _wrapped(block: str) -> str:
    """A block whose long lines are broken."""
    return "\n".join(part for line in block.split("\n") for part in wrapped(line, _WIDTH) or [""])
