"""Site → the pictures that its pages are shared with: cards, or crops of the entries' own pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator.graph.planned import CardOrder, PlannedPicture, RenditionOrder, same
from generator.graph.site import Site
from generator.ground.digests import digest_of
from generator.ground.words import Words
from generator.readers.images import AVIF, JPEG, PNG, WEBP
from generator.shapes.model import Asset, Entry, Image, Rendition, ShareImage
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Config
from generator.texts.quotes import typeset

SITE_CARD = "/card.png"
WIDTH, HEIGHT = 1200, 630
"""What every service that shows shared links asks for."""

_LEAST = WIDTH // 2, HEIGHT // 2  # a smaller picture is not shown large, so a card is drawn instead
_DRAWN, _CUT = "card.png", "card.jpg"
_TYPES = {"avif": AVIF, "gif": "image/gif", "png": PNG, "webp": WEBP}


def site_share(config: Config) -> ShareImage | None:
    """The card of the site itself, for all pages that are no entry's."""
    if not config.share_cards:
        return None
    alt = f"{config.title}: {config.tagline}" if config.tagline else config.title
    return ShareImage(url=SITE_CARD, type=PNG, width=WIDTH, height=HEIGHT, alt=alt)


def entry_share(entry: Entry, config: Config, words: Words) -> ShareImage | None:
    """What an entry is shared with: its card, or without cards its picture."""
    image = entry.image if entry.image and entry.image.src else None
    if config.share_cards:
        size = _cut(image.width, image.height) if image else None
        if image and size:
            width, height = size
            file, kind = _cut_as(image.src, config)
            alt = image.alt or entry.title
            return ShareImage(url=f"{entry.url}{file}", type=kind, width=width, height=height, alt=alt)
        alt = f"{entry.title} ({line_of(entry, words)})"
        return ShareImage(url=f"{entry.url}{_DRAWN}", type=PNG, width=WIDTH, height=HEIGHT, alt=alt)
    return _own(image, entry.title) if image else None


def plan_cards(
    site: Site, shelf: Shelf, pictures: Mapping[str, Asset], look: bytes
) -> Iterator[PlannedPicture]:
    """The cards of all entries and that of the site; `look` stands for how they look."""
    config = site.config
    order = CardOrder(url=SITE_CARD, site=config.title, title="", line=config.tagline)
    yield PlannedPicture(SITE_CARD, digest_of((look, order)), partial(same, order), on_pages=False)
    by_url = {picture.url: picture for picture in pictures.values()}
    drawn = digest_of((look, config.title, site.words.digest, WIDTH, HEIGHT))
    for outline in site.entries:
        picture = by_url.get(outline.image) if outline.image else None
        size = _cut(picture.width, picture.height) if picture else None
        if picture and size:
            file, kind = _cut_as(picture.url, config)
            url = f"{outline.url}{file}"
            rendition = Rendition(url=url, type=kind, width=size[0], height=size[1])
            crop = RenditionOrder(
                source=picture.source, digest=picture.digest, rendition=rendition, crop=True
            )
            key = digest_of((picture.digest, size, kind))
            yield PlannedPicture(url, key, partial(same, crop), outline.path, on_pages=False)
        else:
            make = partial(_card, outline, shelf, site)
            url = f"{outline.url}{_DRAWN}"
            yield PlannedPicture(url, drawn + outline.shared, make, outline.path, on_pages=False)


def line_of(entry: Entry, words: Words) -> str:
    """Whose an entry is, and when it was published."""
    day = words.dates.day(entry.date)
    return f"{entry.source.name}, {day}" if entry.source.name else day


def _card(outline: Outline, shelf: Shelf, site: Site) -> CardOrder:
    (entry,) = shelf.entries([outline])
    title = typeset(entry.title, entry.lang or site.config.language)
    return CardOrder(
        url=f"{entry.url}{_DRAWN}", site=site.config.title, title=title, line=line_of(entry, site.words)
    )


def _cut(width: int, height: int) -> tuple[int, int] | None:
    """The largest part of a picture with a card's proportions, no larger than a card; none of a small one."""
    if width < _LEAST[0] or height < _LEAST[1]:
        return None
    across = min(width, height * WIDTH // HEIGHT, WIDTH)
    return across, across * HEIGHT // WIDTH


def _cut_as(src: str, config: Config) -> tuple[str, str]:
    """The file and the media type of a picture's crop: PNG where the picture is published as that."""
    return (_DRAWN, PNG) if config.images and src.endswith(".png") else (_CUT, JPEG)


def _own(image: Image, title: str) -> ShareImage:
    ending = image.src.rpartition(".")[2]
    return ShareImage(
        url=image.src,
        type=_TYPES.get(ending, JPEG),
        width=image.width,
        height=image.height,
        alt=image.alt or title,
    )
