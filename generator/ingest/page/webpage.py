"""A saved page → `Seed`.

What the page states for machines and what it shows to readers are read side by side; each field says by which
rule it was found, on which line of the file. Whatever comes from a page is plain words and checked addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from generator.ground.urls import host_of
from generator.ingest.one_line.characters import clean, size_of
from generator.ingest.one_line.signatures.capitals_abroad import GREEK, UNACCENTED
from generator.ingest.one_line.signatures.chinese_bylines import chinese_signature
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.one_line.wording import folded
from generator.ingest.page.archived import as_published
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.blocks import blocks_of
from generator.ingest.page.body.body import body_of
from generator.ingest.page.body.second_reading import read_again
from generator.ingest.page.body.votes import extracted
from generator.ingest.page.body.walled import paid_classes
from generator.ingest.page.dates.stamps import dating_of
from generator.ingest.page.for_subscribers import paid_line
from generator.ingest.page.heads.standfirst import standfirst_of
from generator.ingest.page.heads.stated_titles import LONGEST, names_in_title
from generator.ingest.page.heads.titles import title_of
from generator.ingest.page.origin import (
    address_of,
    language_of_page,
    of_article,
    outlet_by_logo,
    outlet_of,
    site_names_of,
)
from generator.ingest.page.paragraphs import paragraphs_of
from generator.ingest.page.parts import Page
from generator.ingest.page.pictures import picture_of
from generator.ingest.page.plain_view import with_readings_apart, with_shadow_roots, with_unscripted
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.statements import statements_of
from generator.ingest.page.tree import parse
from generator.ingest.page.viewed_source import as_viewed
from generator.ingest.page.writers.bare_names import bare_names_of
from generator.ingest.page.writers.bylines import bylines_of, near_words
from generator.ingest.page.writers.people import writers_of
from generator.ingest.page.writers.stated_writers import stated_writers
from generator.ingest.signatures import breaks_off
from generator.ingest.text.seed import Found, Paragraph, Question, Seed, gaps
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory

_BYLINE = 90
_LEAST = 250
_FEWEST = 2
_ENDS = 3
_SHORT = 1200
"""Less than all of an article, where a page says that only some may read it."""


def read_webpage(
    text: str, path: str, outlets: Directory, *, site_zone: str, now: datetime | None = None, named: str = ""
) -> Seed:
    """What a saved page says of its article. `now` is when `3 hours ago` counts from.

    One that is from an outlet which an editor `named` is read as its pages are, whatever it says itself.
    """
    published, copied = as_published(as_viewed(text))
    seed = _read(published, path, outlets, site_zone=site_zone, now=now, named=named)
    if seed.paragraphs and breaks_off(published):
        line = published.rstrip().count("\n") + 1
        broken = Question(field="text", text="the page breaks off here; is this all of it", line=line)
        seed = replace(seed, questions=(*seed.questions, broken))
    return replace(seed, archived=copied) if copied and seed.address else seed


def _read(
    text: str, path: str, outlets: Directory, *, site_zone: str, now: datetime | None, named: str
) -> Seed:
    text = with_readings_apart(with_shadow_roots(text))
    root = parse(text)
    if root is None:
        return Seed(path=path, questions=tuple(gaps(None, None)))
    said = statements_of(root)
    address = address_of(said)
    base = (
        said.base or (said.saved_from.value if said.saved_from else "") or (address.value if address else "")
    )
    read = blocks_of(root, base)
    blocks = read.found
    if not _has_prose(blocks) and (unscripted := with_unscripted(text, _LEAST)) != text:
        return _read(unscripted, path, outlets, site_zone=site_zone, now=now, named=named)
    outlet, outlet_name = outlet_of(said, address, outlets)
    if outlet is None and outlet_name is None and not address:
        outlet, outlet_name = outlet_by_logo(root, outlets)
    outlet = (outlets.named(named) if named else None) or outlet
    names = site_names_of(said, address, outlet, outlet_name)
    title = title_of(said, blocks, names)
    article_body = text_of(said.article.values.get("articleBody")) if said.article else ""
    paid = paid_classes(said.article.values.get("hasPart")) if said.article else frozenset[str]()
    told = extracted(text) if _has_prose(blocks) and not read.cut else ""  # it reads the whole page
    body = body_of(blocks, told, article_body, title.place, paid)
    body = read_again(blocks, body, outlets)
    page = Page(
        said=said,
        blocks=blocks,
        times=read.times,
        bylines=read.bylines,
        writers=read.writers,
        title=title,
        body=body,
        outlet=outlet,
        address=address,
        cut=read.cut,
    )
    return _seed(
        page,
        path,
        names,
        outlet_name,
        article_body=article_body,
        outlets=outlets,
        site_zone=site_zone,
        now=now,
    )


def _has_prose(blocks: Sequence[Block]) -> bool:
    return sum(size_of(block.text) for block in blocks) >= _LEAST


def _seed(
    page: Page,
    path: str,
    names: Sequence[str],
    outlet_name: Found[str] | None,
    *,
    article_body: str,
    outlets: Directory,
    site_zone: str,
    now: datetime | None,
) -> Seed:
    said, title = page.said, page.title
    words = title.found.value if title.found else ""
    lines = [mark.place for mark in (*page.times, *page.bylines)]
    summary, summary_places = standfirst_of(
        said, page.blocks, title.place, page.body.places, words, outlets=outlets, lines=lines
    )
    if page.body.places and summary_places.issuperset(page.body.places) and not article_body:
        summary, summary_places = None, frozenset()  # all that the page tells is no standfirst
    paragraphs, dateline, signed = paragraphs_of(page, article_body, summary_places, names, outlets)
    language = language_of_page(said, " ".join(paragraph.text for paragraph in paragraphs))
    place = dateline.value if dateline else ""
    dating = dating_of(page, outlets, language=language, place=place, site_zone=site_zone, now=now)
    visible = " ".join(block.text for block in page.blocks[:4000] if not block.hidden)
    own = (*names, *names_in_title(said, words, stated_writers(said)))
    people, stated = writers_of(
        said,
        tuple(bylines_of(page, outlets)),
        own,
        outlets,
        bare=tuple(bare_names_of(page, outlets)),
        page_words=visible,
        near=near_words(page),
    )
    named = [folded(found.value) for found in people]
    named += [name.translate(UNACCENTED) for name in named if GREEK.search(name)]  # as in capitals
    paragraphs, contributed = _without_contributors(_without_bylines(paragraphs, named), named, page, outlets)
    sites = frozenset(map(folded, own))
    paragraphs = tuple(one for one in paragraphs if len(one.text) > _BYLINE or folded(one.text) not in sites)
    return Seed(
        path=path,
        title=title.found and replace(title.found, value=clean(title.found.value)[:LONGEST].strip()),
        summary=summary and replace(summary, value=clean(summary.value)),
        date=dating.date,
        updated=dating.updated,
        outlet=outlet_name,
        address=of_article(page.address),
        agencies=_agencies((*stated, *signed, *contributed), page.outlet),
        authors=people,
        dateline=dateline,
        picture=picture_of(page.blocks, page.body.first, page.body.last, title.place, outlets),
        language=language,
        paragraphs=paragraphs,
        questions=(
            *gaps(title.found, dating.date),
            *dating.questions,
            *_questions(page, outlet_name, paragraphs),
        ),
    )


_LIVES = re.compile(
    r"(?:is|was|has|covers|writes|reports|joined|es|est|ist|è|é|era|jest|är|er|on|fue|foi|schreibt|"
    r"berichtet|écrit|couvre|escribe|scrive|teaches|works|lives|heads|lehrt|arbeitet|lebt|leitet|enseigne|vit|travaille|"
    r"dirige|enseña|trabaja|ensina|trabalha|insegna|lavora|doceert|werkt|είναι|διδάσκει|εργάζεται|γράφει|преподает|"
    r"работает|является|викладає|працює|uczy|pracuje|wykłada) "
)
_TITLED = re.compile(
    r"\A(?:(?:ο|η|der|die|el|la|il|le|o|a) )?(?:(?:κ|κα|dr|prof|mr|mrs|ms|m|mme|herr|frau|sr|sra) )+"
)
"""What stands in front of a writer's name there, as it folds: `Ο κ. `, `Prof. Dr. `."""


def _without_biographies(
    paragraphs: tuple[Paragraph, ...], names: Sequence[str], page: Page
) -> tuple[Paragraph, ...]:
    """The paragraphs without the lives of the writers at the end: `Jane Doe is a reporter in Delta`.

    Nor what stands right below a writer's name there.
    """
    kept = list(paragraphs)
    texts = [block.text for block in page.blocks[: page.body.last + 1]]
    below = {
        texts[place]
        for place in page.body.places[-_ENDS:]
        if place > page.body.first and _names_alone(texts[place - 1], names)
    }
    while len(kept) > _FEWEST and kept[-1].text in below:
        kept.pop()
    while len(kept) > _FEWEST and any(
        (text := _TITLED.sub("", folded(kept[-1].text))).startswith(f"{name} ")
        and _LIVES.match(text[len(name) + 1 :])
        for name in names
        if " " in name
    ):
        kept.pop()
    return tuple(kept)


def _without_contributors(
    told: tuple[Paragraph, ...], names: Sequence[str], page: Page, outlets: Directory
) -> tuple[tuple[Paragraph, ...], list[Found[str]]]:
    """The paragraphs without who the writers are and who contributed, and the wire services that did."""
    paragraphs = _without_biographies(told, names, page)
    if len(paragraphs) == len(told) or len(paragraphs) <= _FEWEST:
        return paragraphs, []
    last = paragraphs[-1]
    ended = read_sign_off(last.text, outlets)
    if ended is None:
        return paragraphs, []
    return paragraphs[:-1], [
        Found(value=name, line=last.line, rule=ended.rule, confidence=ended.confidence)
        for name in ended.agencies
    ]


def _names_alone(text: str, names: Sequence[str]) -> bool:
    """Whether a line is a writer's name, perhaps with a word for what he or she is behind it."""
    key = folded(text) if len(text) <= _BYLINE else ""
    return any(key == name or (key.startswith(f"{name} ") and len(key.split()) <= _ENDS) for name in names)


_SENTENCE = re.compile("[。！？।]")
"""What ends sentences in scripts where a name in brackets may stand behind it."""


_WROTE = re.compile(rf"(?:article|story|text|words|report|written|reported) by (?=[{LU}])", re.IGNORECASE)
"""How a line begins that says who wrote a text, even where it ends as a sentence does."""

_SAID = re.compile(r"[.!?…][»”\"]?\s")
_FEW_WORDS = 4


def _says_more(text: str, names: Sequence[str]) -> bool:
    """Whether a short line has a sentence in front of the name it ends with: `It goes on. (Jane Doe) +++`."""
    said = _SAID.search(text)
    before = text[: said.start()] if said else ""
    return len(before.split()) >= _FEW_WORDS and not any(name in folded(before) for name in names)


def _only_signs(text: str, names: Sequence[str]) -> bool:
    """Whether a line in Chinese is a label with names of writers: also below a list of what is told."""
    signed = () if text.isascii() else chinese_signature(text)
    return bool(signed) and all(folded(name) in names for name in signed)


def _without_bylines(paragraphs: tuple[Paragraph, ...], names: Sequence[str]) -> tuple[Paragraph, ...]:
    """The paragraphs without short lines in front or behind that name a writer and say nothing."""
    last = len(paragraphs) - 3
    return tuple(
        paragraph
        for place, paragraph in enumerate(paragraphs)
        if not (
            len(paragraph.text) <= _BYLINE
            and (paragraph.text[-1] not in '.!?…。”"»:' or _WROTE.match(paragraph.text))
            and (place < 3 or place > last or _only_signs(paragraph.text, names))
            and _SENTENCE.search(paragraph.text) is None
            and not _says_more(paragraph.text, names)
            and any(name in folded(paragraph.text) for name in names)
        )
    )


def _agencies(found: Iterable[Found[str]], outlet: Outlet | None) -> tuple[Found[str], ...]:
    """The wire services, each as it was found first, without the outlet itself."""
    first: dict[str, Found[str]] = {}
    for one in found:
        if not _is_own_agency(one, outlet):
            first.setdefault(one.value, one)
    return tuple(first.values())


def _is_own_agency(found: Found[str], outlet: Outlet | None) -> bool:
    """Whether a wire service is the outlet itself, whose name says nothing more.

    But a dateline says that it sends the story to others too: `VARSAND (Reuters) - …` on its own site.
    """
    own = outlet is not None and (found.value == outlet.name or found.value in outlet.aliases)
    return own and found.rule not in ("dateline", "opening")


# -- what stays open


def _questions(page: Page, outlet: Found[str] | None, paragraphs: Sequence[Paragraph]) -> Iterator[Question]:
    if outlet is None:
        address = page.address
        where = f"which outlet is {host_of(address.value)}" if address else "which outlet is this from"
        yield Question(field="source", text=where, line=address.line if address else 1)
    if page.cut:
        text = "the page is larger than any article; only its first part was read"
        yield Question(field="text", text=text)
    if (line := paid_line(page)) and sum(size_of(one.text) for one in paragraphs) < _SHORT:
        text = "the page is for subscribers, and its text seems to be cut off; is this all of it"
        yield Question(field="text", text=text, line=line, code="paywalled-page")
