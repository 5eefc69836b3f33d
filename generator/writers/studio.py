"""Pictures and share cards to be → their bytes, remembered for all builds, whatever folder they are for.

An AVIF takes a second, so what was made lies in `.dateline/images/`, each file under a name that stands for
all that it was made from, Pillow's version too. The folder can be removed at any time.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from generator.graph.planned import CardOrder, PlannedPicture, RenditionOrder
from generator.ground.diagnostics import Report
from generator.ground.digests import digest_of, digest_of_bytes
from generator.memory.store import write_aside
from generator.readers import images
from generator.readers.assets import report_changed
from generator.readers.pictures import VERSION
from generator.renderers.share_cards import CardLook, CardPainter

FOLDER = Path(".dateline", "images")
_CHECKSUM = 4
_SPARE = 256  # files that are not worth the while


class Studio:
    """Makes pictures for the site in a folder. `look` is how share cards look, if there are any."""

    def __init__(self, root: Path, look: CardLook | None) -> None:
        self._root = root
        self._folder = root / FOLDER
        self._look = look
        self._source: tuple[str, bytes] = "", b""

    def make(self, order: RenditionOrder | CardOrder, report: Report) -> tuple[str, bytes | None]:
        """A picture's url and its bytes, or none where its file is not what it was, which is reported."""
        url = order.url if isinstance(order, CardOrder) else order.rendition.url
        path = self._folder / self._name(order)
        known = _read(path)
        if known is not None:
            return url, known
        payload = self._painter.draw(order) if isinstance(order, CardOrder) else self._render(order, report)
        if payload is not None:
            _write(path, payload)
        return url, payload

    def tidy(self, planned: Sequence[PlannedPicture]) -> None:
        """Remove what no picture of the site needs, where that is most of what lies there."""
        lying = [path for path in self._folder.glob("*/*") if path.is_file()]
        if len(lying) <= 2 * len(planned) + _SPARE:
            return
        needed = {self._folder / self._name(one.make()) for one in planned}
        for path in lying:
            if path not in needed:
                path.unlink(missing_ok=True)

    def _name(self, order: RenditionOrder | CardOrder) -> str:
        """What stands for all that a picture is made from, as a path."""
        if isinstance(order, CardOrder):
            assert self._look is not None
            name = digest_of((self._pillow, self._look.digest, order)).hex()
        else:
            made_from = order.digest, order.rendition.type, order.rendition.width, order.rendition.height
            name = digest_of((self._pillow, VERSION, made_from, order.graphic, order.crop)).hex()
        return f"{name[:2]}/{name}"

    def _render(self, order: RenditionOrder, report: Report) -> bytes | None:
        rendition = order.rendition
        try:
            if self._source[0] != order.source:
                self._source = order.source, (self._root / order.source).read_bytes()
            payload = self._source[1]
            if digest_of_bytes(payload) == order.digest:
                size = rendition.width, rendition.height
                return images.render(payload, rendition.type, size, graphic=order.graphic, crop=order.crop)
        except (OSError, images.PictureError):
            pass
        report_changed(order.source, report)
        return None

    @cached_property
    def _painter(self) -> CardPainter:
        assert self._look is not None
        return CardPainter(self._look)

    @cached_property
    def _pillow(self) -> str:
        from importlib.metadata import version

        return version("pillow")


def _read(path: Path) -> bytes | None:
    """What was written, if it is whole."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    payload = content[_CHECKSUM:]
    return payload if payload and content[:_CHECKSUM] == _checksum(payload) else None


def _write(path: Path, payload: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_aside(path, (_checksum(payload), payload))


def _checksum(payload: bytes) -> bytes:
    return zlib.crc32(payload).to_bytes(_CHECKSUM, "little")
