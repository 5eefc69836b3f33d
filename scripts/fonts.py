"""Makes layouts/fonts/ from Noto: `python scripts/fonts.py FOLDER`, with fontTools installed.

FOLDER has NotoSerif-Bold.ttf and NotoSans-Regular.ttf, as in Debian's package fonts-noto-core. What cards
do not need is left out: letters beyond Latin, Greek and Cyrillic, hints, features of OpenType. The pairs of
letters that stand closer together are written as a `kern` table, the only one that FreeType reads by itself.
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

FONTS = {"NotoSerif-Bold.ttf": "headline.ttf", "NotoSans-Regular.ttf": "label.ttf"}
LETTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *(0x259, 0x2BC, 0x2BB, 0x2C6, 0x2C7, 0x2D8, 0x2D9, 0x2DA, 0x2DB, 0x2DC, 0x2DD),
    *range(0x370, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x2028),
    *range(0x2030, 0x205F),
    *range(0x20A0, 0x20C0),
    *(0x2116, 0x2122, 0x2153, 0x2154, 0x215B, 0x215C, 0x215D, 0x215E, 0x2212, 0x2260, 0x2264, 0x2265, 0xFFFD),
)
KERNED = "".join(
    map(chr, (*range(0x21, 0x7F), *range(0xC0, 0x180), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D))
)
MOST_PAIRS = 6000  # of the largest; the format has room for 10920


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for name, made in FONTS.items():
        make(folder / name, Path(__file__).parents[1] / "layouts" / "fonts" / made)


def make(source: Path, target: Path) -> None:
    """A font with the letters that cards are written in."""
    font = TTFont(source)
    pairs = kerning(font)
    options = subset.Options(
        hinting=False, layout_features=[], glyph_names=False, name_IDs=["*"], notdef_outline=True
    )
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "DSIG", "meta"]
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    among = set(font.getGlyphOrder())
    pairs = {pair: value for pair, value in pairs.items() if among.issuperset(pair)}
    largest = sorted(pairs.items(), key=lambda item: (-abs(item[1]), item[0]))[:MOST_PAIRS]
    table = KernTable_format_0()
    table.coverage, table.apple, table.version, table.kernTable = 1, False, 0, dict(largest)
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    font["post"].formatType = 3.0
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    target.parent.mkdir(exist_ok=True)
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(largest)} of {len(pairs)} pairs")


def kerning(font: TTFont) -> dict[tuple[str, str], int]:
    """By how much letters that stand side by side are moved together."""
    names = font.getBestCmap()
    letters = {names[ord(letter)] for letter in KERNED if ord(letter) in names}
    gpos = font["GPOS"].table
    wanted = {
        index
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    pairs: dict[tuple[str, str], int] = {}
    for index in sorted(wanted):
        for subtable in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            if table.LookupType == 2:
                for pair, value in _pairs(table, letters):
                    pairs.setdefault(pair, value)
    return {pair: value for pair, value in pairs.items() if value}


def _pairs(table: Any, letters: set[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """What one table says of pairs of these letters."""
    firsts = [name for name in table.Coverage.glyphs if name in letters]
    if table.Format == 1:
        sets = dict(zip(table.Coverage.glyphs, table.PairSet, strict=True))
        for first in firsts:
            for record in sets[first].PairValueRecord:
                if record.SecondGlyph in letters and record.Value1:
                    yield (first, record.SecondGlyph), record.Value1.XAdvance or 0
        return
    one, other = table.ClassDef1.classDefs, table.ClassDef2.classDefs
    for first, second in itertools.product(firsts, sorted(letters)):
        value = table.Class1Record[one.get(first, 0)].Class2Record[other.get(second, 0)].Value1
        yield (first, second), getattr(value, "XAdvance", 0) if value else 0


if __name__ == "__main__":
    main()
