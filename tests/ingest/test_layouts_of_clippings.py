"""Clippings in the layouts of many papers: every field and every paragraph is right, by the bench's own measure."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from checks import ROOT
from known_outlets import OUTLETS

from layouts import Layout, layouts

LAYOUTS = list(layouts())


def bench() -> ModuleType:
    """`bench/import.py`, whose name no import statement can say."""
    spec = importlib.util.spec_from_file_location("bench_import", ROOT / "bench" / "import.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BENCH = bench()


def wrong(layout: Layout, text: str) -> list[str]:
    """What is not right, as the bench says it."""
    seed = BENCH.read_pasted(text, "seeds/x.txt", OUTLETS, site_zone="UTC", now=now(layout))
    score = BENCH.Score()
    BENCH.rate(layout.name, seed, layout.case, score)
    return [line.removeprefix(f"{layout.name}: ") for line in score.wrong]


def now(layout: Layout) -> object:
    return BENCH.datetime.fromisoformat(layout.fields["now"]) if "now" in layout.fields else None


def kinds(lines: list[str]) -> set[str]:
    return {re.split("[ :]", line)[0] for line in lines}


def test_there_are_layouts_of_many_papers() -> None:
    assert len(LAYOUTS) > 2900
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


BATCH = 12
BATCHES = [LAYOUTS[start : start + BATCH] for start in range(0, len(LAYOUTS), BATCH)]
"""Clippings that one test reads, as a test of its own takes as long as reading one."""


@pytest.mark.parametrize("layouts", BATCHES, ids=lambda batch: f"{batch[0].name} to {batch[-1].name}")
def test_fields_and_text(layouts: list[Layout]) -> None:
    found = {layout.name: wrong(layout, layout.text) for layout in layouts}

    assert not any(found.values()), {name: lines for name, lines in found.items() if lines}


@pytest.mark.parametrize(
    ("change", "asked"),
    [("\n", LAYOUTS[::8]), ("\n\n", LAYOUTS[4::8])],
    ids=["no blank lines", "blank lines everywhere"],
)
def test_blank_lines_matter_little(change: str, asked: list[Layout]) -> None:
    """Browsers differ in where they leave blank lines: nearly all is read right with none, and with many.

    But for sentences of cards and captions that only their blocks tell from paragraphs. Every fourth clipping is
    read one of the two ways, as all of them both ways would take two minutes.
    """
    spoilt = [
        layout.name
        for layout in asked
        if "apart" not in layout.fields
        and kinds(wrong(layout, re.sub(r"\n+", change, layout.text))) & {"title", "missing", "furniture"}
    ]

    assert len(spoilt) <= 0.03 * len(asked), spoilt


def test_the_bench_counts_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    layout = LAYOUTS[0]
    (tmp_path / "a.txt").write_text(layout.text.replace(layout.case["body"][0][-40:], ""), encoding="utf-8")
    (tmp_path / "a.json").write_text(BENCH.json.dumps(layout.case), encoding="utf-8")
    (tmp_path / "no-case.txt").write_text("Nothing is expected of this", encoding="utf-8")
    sys.argv = ["import.py", str(tmp_path), "-v"]
    BENCH.main()
    printed = capsys.readouterr()

    assert re.search(r"title +1 of 1 +100\.0 %", printed.out)
    assert re.search(r"whole text +0 of 1 +0\.0 %", printed.out)
    assert "a.txt: missing: " in printed.err
