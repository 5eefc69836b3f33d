"""An edition → plain text, for mail programs and readers that want no HTML."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from generator.editing.choosing import Chosen
from generator.ground.urls import absolute
from generator.ground.words import Words
from generator.shapes.model import EditionItem
from generator.shapes.settings import Config

_WIDTH = 72
_BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr div dl dt dd hr figure".split())


def plain_text(chosen: Chosen, config: Config, words: Words, unsubscribe: str) -> str:
    """All that an edition says, in lines of 72 characters; addresses stand on lines of their own."""
    edition = chosen.edition
    base = config.base_url
    blocks = [
        config.title,
        "{}{}{}".format(
            words.gettext("Edition %(number)s", number=words.number(edition.number)),
            words.gettext(", "),
            words.dates.day(edition.date),
        ),
        _underlined(edition.title, "="),
        edition.summary,
        words.gettext("View in browser") + f":\n{absolute(base, edition.url)}",
    ]
    blocks += text_of_html(chosen.note.absolute_html) if chosen.note else []
    blocks += [
        words.gettext("Correction") + f" {words.dates.day(one.date)}: {one.note}"
        for one in edition.corrections
    ]
    blocks += [_told(item, base, words) for item in edition.leads]
    for section in edition.sections:
        blocks += [_underlined(section.title, "-"), *(_told(item, base, words) for item in section.items)]
    told = words.gettext("You get this because you asked for %(title)s by mail.", title=config.title)
    leave = "\n" + words.gettext("Unsubscribe") + f":\n{unsubscribe}" if unsubscribe else ""
    who = config.publisher
    maker = "\n".join(filter(None, (who.name or config.title, who.url, who.email)))
    return (
        "\n\n".join(
            [
                *(_wrapped(block) for block in blocks if block),
                "-- \n" + _wrapped(told + leave),
                _wrapped(maker),
            ]
        )
        + "\n"
    )


def _underlined(title: str, line: str) -> str:
    return f"{title}\n{line * min(len(title), _WIDTH)}"


def _told(item: EditionItem, base: str, words: Words) -> str:
    date = words.dates.day(item.date) if item.date else ""
    whose = words.commas([part for part in (item.source, item.place, date) if part])
    lines = [f"* {item.title}", item.summary, whose]
    if item.also:
        others = words.commas([one.source for one in item.also])
        lines.append(words.gettext("Also covered by") + f" {others}")
    lines += [
        words.gettext("Corrected") + f" {words.dates.day(one.date)}: {one.note}" for one in item.corrections
    ]
    if item.url or item.original:
        lines.append(absolute(base, item.url or item.original))
    return "\n".join(line for line in lines if line)


def _wrapped(block: str) -> str:
    """A block whose long lines are broken between words; an address is never broken."""
    wrap = textwrap.TextWrapper(_WIDTH, break_long_words=False, break_on_hyphens=False)
    lines = [wrap.wrap(line) or [""] for line in block.split("\n")]
    return "\n".join(part for among in lines for part in among)


def text_of_html(source: str) -> list[str]:
    """The blocks of clean HTML as plain text: items of lists are marked, links followed by their address."""
    from lxml import html

    found = html.fragments_fromstring(source)
    return [block for one in found for block in _blocks(one)]


def _blocks(node: object) -> Iterator[str]:
    """The blocks of an element, without those around it."""
    if isinstance(node, str):
        if text := " ".join(node.split()):
            yield text
        return
    tag = getattr(node, "tag", "")
    children = [child for child in node if getattr(child, "tag", "") in _BLOCKS]  # type: ignore[attr-defined]
    if tag == "hr":
        yield "* * *"
    elif tag in ("ul", "ol"):
        marks = (f"{number}. " for number in range(1, 10_000)) if tag == "ol" else iter(lambda: "- ", "")
        items = [mark + "\n  ".join(_blocks(child)) for mark, child in zip(marks, children, strict=False)]
        yield "\n".join(items)
    elif tag == "blockquote":
        yield "\n".join(
            f"> {line}" for block in map("\n>\n> ".join, [_inner(node)]) for line in block.split("\n")
        )
    elif children:
        yield from _inner(node)
    elif text := " ".join(_inline(node).split()):
        yield text


def _inner(node: object) -> list[str]:
    """The blocks within an element: its own words, then those of each block in it."""
    text = getattr(node, "text", None) or ""
    own = [" ".join(text.split())] if text.strip() else []
    return own + [block for child in node for block in _blocks(child)]  # type: ignore[attr-defined]


def _inline(node: object) -> str:
    """The words of an element on one line."""
    parts = [getattr(node, "text", None) or ""]
    for child in node:  # type: ignore[attr-defined]
        parts.append(child.get("alt", "") if child.tag == "img" else _inline(child))
        if child.tag == "a" and str(child.get("href", "")).startswith("http"):
            parts.append(f" <{child.get('href')}>")
        parts.append(child.tail or "")
    return "".join(parts)
