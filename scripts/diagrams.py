"""Draws the diagrams of the demonstration site: `python scripts/diagrams.py` writes content/pictures/.

They are our own, licensed as CC BY 4.0, and say only what the entries that show them say.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT = 1440, 810
PAPER, INK, MUTED, HAIRLINE, BLUE, PALE = "#f6f5f0", "#17181c", "#555962", "#d5d6d1", "#1d48c0", "#b9c5ea"
LEFT, RIGHT = 80, 1360

SILENCES = (
    ("Defence policy talks", date(2021, 9, 28), date(2024, 1, 8), "Sept 2021", "Jan 2024"),
    ("Top officers", date(2022, 7, 7), date(2023, 12, 21), "July 2022", "Dec 2023"),
    ("Maritime safety talks", date(2022, 8, 5), date(2024, 4, 3), "called off Aug 2022", "Apr 2024"),
    ("Theatre commanders", date(2022, 8, 5), date(2024, 9, 9), "called off Aug 2022", "Sept 2024"),
    ("Defence chiefs", date(2022, 11, 22), date(2024, 4, 16), "Nov 2022", "Apr 2024"),
)
"""Which channel fell silent when, and when both sides spoke again."""

DUTIES = (("American duties on Chinese goods", 145, 30), ("Chinese duties on American goods", 125, 10))


def main() -> None:
    folder = ROOT / "content" / "pictures"
    folder.mkdir(exist_ok=True)
    for name, image in (("channels", silences()), ("duties", duties())):
        drawn = image.quantize(64, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        drawn.save(folder / f"{name}.png", optimize=True)


def silences() -> Image.Image:
    """A line of time for each channel, thick while it was silent."""
    image, pen = sheet("When the channels fell silent", "and when each of them was heard again")
    first, last = date(2021, 7, 1), date(2025, 3, 1)
    start = 430

    def place(day: date) -> int:
        return start + (RIGHT - start) * (day - first).days // (last - first).days

    for year in (2022, 2023, 2024, 2025):
        pen.line((place(date(year, 1, 1)), 225, place(date(year, 1, 1)), 725), HAIRLINE, 2)
        write(pen, (place(date(year, 1, 1)), 760), str(year), ("label", 28, MUTED))
    for number, (name, silent, heard, since, until) in enumerate(SILENCES):
        middle = 275 + 100 * number
        write(pen, (LEFT, middle + 10), name, ("label", 31, INK))
        pen.rectangle((place(silent), middle - 22, place(heard), middle + 22), PALE)
        pen.ellipse((place(heard) - 22, middle - 22, place(heard) + 22, middle + 22), BLUE)
        write(pen, (place(silent) + 14, middle + 10), since, ("label", 26, INK))
        write(pen, (place(heard) + 36, middle + 10), until, ("label", 28, INK))
    return image


def duties() -> Image.Image:
    """Two pairs of bars: before 14 May 2025, and for the 90 days from then on."""
    image, pen = sheet("Ninety days of lower duties", "before 14 May 2025, and from then on, in per cent")
    for number, (name, before, after) in enumerate(DUTIES):
        top = 265 + 265 * number
        write(pen, (LEFT, top), name, ("label", 34, INK))
        for place, (value, colour) in enumerate(((before, PALE), (after, BLUE))):
            end = LEFT + value * (RIGHT - LEFT - 120) // 145
            pen.rectangle((LEFT, top + 30 + 84 * place, end, top + 96 + 84 * place), colour)
            write(pen, (end + 20, top + 78 + 84 * place), str(value), ("label", 40, INK))
    return image


def sheet(title: str, under: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    write(pen, (LEFT, 115), title, ("headline", 58, INK))
    write(pen, (LEFT, 170), under, ("label", 32, MUTED))
    return image, pen


def write(pen: ImageDraw.ImageDraw, at: tuple[int, int], words: str, style: tuple[str, int, str]) -> None:
    """Write words in a font, size and colour; years stand in the middle of their place."""
    name, size, colour = style
    path = str(ROOT / "layouts" / "fonts" / f"{name}.ttf")
    font = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    pen.text(at, words, colour, font, "ms" if words.isdecimal() and len(words) == 4 else "ls")


if __name__ == "__main__":
    main()
