"""Clippings in the layouts of many papers, each line with what it is: `python tests/ingest/layouts.py DIR`.

`layouts/*.txt` hold them, all in our own words. A clipping begins with `=== NAME` and fields (`date`,
`updated`, `authors`, `agency`, `dateline`; `now`, from which a time ago counts), then `---`, then its
lines, each with a letter in front:

    T headline   S standfirst   D timestamp   B byline   C caption   K credit
    P paragraph  H subhead      F furniture   N neither here nor there

`@flood 3` is the third paragraph under `# flood` in `layouts/paragraphs.txt`. In front of `||` stands
what goes in front of a paragraph and is no part of it, such as a dateline, behind `^^` what follows it so, and in
front of `##` its subhead where both are one line. `apart` names fields that are read right only where paragraphs
stand apart from cards and captions, as the browser left them. Given a folder, this writes every clipping as a case
for `bench/import.py` into it.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "layouts"
POOL = FOLDER / "paragraphs.txt"
LISTS = ("authors", "agency")
_POOLED = re.compile(r"@([a-z]+) (\d+)")
_MARKS = re.compile(r"\|\||\^\^|##")


@dataclass
class Layout:
    """One clipping: its text, and what a right entry of it holds, in the form of a case."""

    name: str
    fields: dict[str, str]
    rows: list[str] = field(default_factory=list)
    lines: dict[str, list[str]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(self.rows) + "\n"

    @property
    def case(self) -> dict[str, object]:
        title = self.lines["T"][0]
        kept = {*self.lines.get("P", ()), *self.lines.get("H", ()), title}
        furniture = [row for tag in "FDBCK" for row in self.lines.get(tag, ()) if row not in kept]
        case: dict[str, object] = {
            key: [one.strip() for one in value.split(";") if one.strip()] if key in LISTS else value
            for key, value in self.fields.items()
            if key != "apart"
        }
        return {
            **case,
            "title": title,
            "body": self.lines.get("P", []),
            "subheads": self.lines.get("H", []),
            "neutral": [
                *self.lines.get("S", ()),
                " ".join(self.lines.get("S", ())),
                *self.lines.get("N", ()),
            ],
            "must_not": furniture,
        }


def layouts() -> Iterator[Layout]:
    """All of them, in order."""
    pool = paragraphs()
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n=== ")[1:] if path != POOL else ():
            head, _, body = block.partition("\n---\n")
            name, *fields = head.split("\n")
            layout = Layout(
                f"{path.stem}-{name}", {k: v.strip() for k, _, v in (f.partition(":") for f in fields)}
            )
            for row in body.rstrip("\n").split("\n"):
                _add(layout, row, pool)
            yield layout


def paragraphs() -> dict[str, list[str]]:
    """The paragraphs that the clippings share, by topic."""
    topics: dict[str, list[str]] = {}
    for row in POOL.read_text(encoding="utf-8").split("\n"):
        if row.startswith("# "):
            topics[row[2:]] = []
        elif row:
            topics[[*topics][-1]].append(row)
    return topics


def _add(layout: Layout, row: str, pool: dict[str, list[str]]) -> None:
    tag, text = row[:1], row[2:]
    if not tag:
        layout.rows.append("")
        return
    if tag == "P" and "@" in text:
        text = _POOLED.sub(lambda found: pool[found[1]][int(found[2]) - 1], text)
    if not ("||" in text or "^^" in text or "##" in text):  # as nearly all are
        layout.rows.append(text)
        layout.lines.setdefault(tag, []).append(text)
        return
    layout.rows.append(_MARKS.sub("", text))
    subhead, headed, told = text.partition("##")
    if headed:
        layout.lines.setdefault("H", []).append(subhead.rstrip(" -"))
    before, mark, behind = (told if headed else text).partition("||")
    layout.lines.setdefault(tag, []).append((behind if mark else before).split("^^")[0])


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    cases = {}
    for layout in layouts():
        (folder / f"{layout.name}.txt").write_text(layout.text, encoding="utf-8")
        cases[layout.name] = layout.case
    (folder / "expected.json").write_text(
        json.dumps({"cases": cases}, ensure_ascii=False, indent=1), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
