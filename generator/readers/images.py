"""The bytes of a picture → what it is, and the same picture in other sizes and formats, through Pillow.

Pillow is slow to import and most builds make no picture, so nothing here does it before it is called. The
same bytes give the same bytes on every machine that has the same Pillow: encoders get one thread, as AVIF is
cut into as many tiles as there are, and neither metadata nor colour profiles are passed on.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

Found = TypeVar("Found")

AVIF, WEBP, JPEG, PNG = "image/avif", "image/webp", "image/jpeg", "image/png"

TINTS = (
    *("2b2b2b", "6b6b6b", "a8a8a8", "e4e4e2", "4f3e31", "9a7f62", "d6c6ab", "84382f"),
    *("cf8577", "3c5638", "8fa67e", "35595f", "2c4264", "6b8bb4", "bacde0", "655080"),
)
"""The colours that stand in for a picture until it is there: the stylesheet has a class `tint-` for each."""

_FEW_COLOURS = 4096
_REDUCING_GAP = 3.0  # how much finer than wanted a picture is before the slow, careful resizing begins
_PALETTE = 128
_TRANSPOSED = range(5, 9)  # the values of EXIF's orientation that swap width and height
_TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}  # EXIF's orientations as Pillow's transpositions
_ORIENTATION = 0x0112

_FAULTS = (
    OSError,  # and what Pillow cannot identify
    *(ValueError, SyntaxError, EOFError, LookupError, RuntimeError, MemoryError, struct.error, zlib.error),
)
"""What Pillow raises for bytes that are no sound picture."""


class PictureError(ValueError):
    """Why a picture cannot be used, in a few words, and what to do."""

    def __init__(self, words: str, hint: str = "save it again as JPEG or PNG") -> None:
        super().__init__(words)
        self.hint = hint


class Examined(NamedTuple):
    """What a picture is when it stands upright.

    `graphic`: whether it is drawn in few colours, or lets the page shine through. `moves`: whether it has
    several frames. `tint` is the place in `TINTS` of the colour that is nearest to all of it, -1 where the
    page shines through.
    """

    width: int
    height: int
    graphic: bool
    moves: bool
    tint: int


def size_of(payload: bytes) -> tuple[int, int]:
    """Width and height in pixels as the head of the file says, whatever its orientation."""
    return _guarded(lambda: _open(payload).size)


def examine(payload: bytes) -> Examined:
    """Look at the whole picture; a PictureError says why it cannot be used."""
    return _guarded(lambda: _examine(payload))


def types() -> tuple[str, ...]:
    """The media types that pictures are also published in: those that this Pillow can write."""
    from PIL import features

    return tuple(kind for kind in (AVIF, WEBP) if features.check(kind.partition("/")[2]))


def render(
    payload: bytes, kind: str, size: tuple[int, int], *, graphic: bool = False, crop: bool = False
) -> bytes:
    """A picture in a format and size, upright, in sRGB, and without anything that is not the picture.

    With `crop` it is its middle that fills the size, on white where it is transparent.
    """
    return _guarded(lambda: _render(payload, kind, size, graphic, crop))


def _guarded(work: Callable[[], Found]) -> Found:
    """Work on bytes that may be anything. A huge picture in a small file is refused."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what Pillow makes do with
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return work()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        most = f"{(Image.MAX_IMAGE_PIXELS or 0) // 1_000_000} million"
        raise PictureError(f"a picture of more than {most} pixels", "make it smaller") from None
    except _FAULTS:
        raise PictureError("not a picture that can be read") from None


def _open(payload: bytes) -> Picture:
    from PIL import Image

    return Image.open(io.BytesIO(payload))


def _examine(payload: bytes) -> Examined:
    image = _open(payload)
    moves = bool(getattr(image, "is_animated", False))
    is_lossless = image.format in ("PNG", "GIF")
    width, height = image.size
    image.draft("", (256, 256))  # of a JPEG, an eighth is read in a fraction of the time, and checked as well
    plain = _plain(image)
    if _turn(image) in _TRANSPOSED:
        width, height = height, width
    clear = "A" in plain.getbands()
    few = is_lossless and plain.convert("RGB").getcolors(_FEW_COLOURS) is not None
    return Examined(width, height, clear or few, moves, -1 if clear else _tint(plain))


def _render(payload: bytes, kind: str, size: tuple[int, int], graphic: bool, crop: bool) -> bytes:
    from PIL import Image, ImageOps

    image = _open(payload)
    if not crop:
        image.draft("", size[::-1] if _turn(image) in _TRANSPOSED else size)
    plain = _plain(image)
    if crop:
        if "A" in plain.getbands():
            white = Image.new("RGBA", plain.size, "white")
            plain = Image.alpha_composite(white, plain.convert("RGBA")).convert("RGB")
        plain = ImageOps.fit(plain, size, Image.Resampling.LANCZOS)
    elif plain.size != size:
        plain = plain.resize(size, Image.Resampling.LANCZOS, reducing_gap=_REDUCING_GAP)
    if "A" not in plain.getbands() and (kind == PNG or (kind == WEBP and graphic)):
        plain = plain.quantize(_PALETTE, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    written = io.BytesIO()
    plain.save(written, kind.partition("/")[2].upper(), **_options(kind, graphic))
    return written.getvalue()


def _options(kind: str, graphic: bool) -> Mapping[str, object]:
    """How a format is written: so that it looks the same as the original, in far fewer bytes."""
    settings: Mapping[str, Mapping[str, object]] = {
        AVIF: {
            "quality": 60,
            "subsampling": "4:4:4" if graphic else "4:2:0",
            "speed": 8,
            "max_threads": 1,
            "autotiling": False,
        },
        WEBP: {"lossless": True, "quality": 60, "method": 4} if graphic else {"quality": 76, "method": 4},
        JPEG: {"quality": 82, "optimize": True, "progressive": True},
        PNG: {"optimize": True},
    }
    return settings[kind]


def _turn(image: Picture) -> int:
    """How a picture is to be turned, by EXIF; 1 is upright."""
    try:
        found = image.getexif().get(_ORIENTATION, 1)
    except _FAULTS:
        return 1
    return found if isinstance(found, int) else 1


def _plain(image: Picture) -> Picture:
    """A picture's first frame, upright, as 8-bit grey, RGB or RGBA in sRGB, and nothing beside it."""
    from PIL import Image

    image.load()
    turn = _TURNS.get(_turn(image))
    profile = image.info.get("icc_profile")
    clear = image.has_transparency_data
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256, "L")
    image = _in_srgb(image, profile, clear) if profile else image
    mode = "RGBA" if clear else "L" if image.mode in ("1", "L") else "RGB"
    image = image if image.mode == mode else image.convert(mode)
    if mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    image = image.copy() if turn is None else image.transpose(Image.Transpose(turn))
    image.info.clear()
    return image


def _in_srgb(image: Picture, profile: bytes, clear: bool) -> Picture:
    """Colours as browsers take them that are told nothing; as they are where the profile is not sound."""
    from PIL import ImageCms

    if image.mode not in ("RGB", "RGBA", "CMYK"):
        return image
    try:
        found = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGBA" if clear else "RGB",
        )
    except (ImageCms.PyCMSError, *_FAULTS):
        return image
    return found or image


def _tint(plain: Picture) -> int:
    """The place of the nearest of the `TINTS` to the mean of a picture."""
    from PIL import Image

    mean = plain.convert("RGB").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(mean, tuple)

    def distance(tint: str) -> float:
        red, green, blue = (one - other for one, other in zip(mean, bytes.fromhex(tint), strict=True))
        light = 0.3 * red + 0.59 * green + 0.11 * blue
        return light * light + (red - light) ** 2 + (blue - light) ** 2  # a grey is to stay grey

    return min(range(len(TINTS)), key=lambda place: distance(TINTS[place]))
