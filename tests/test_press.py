"""Press: what it holds in a file that has no name is written as it would be from memory."""

from __future__ import annotations

import os
from pathlib import Path

from driver import SiteTest, entry

from generator.renderers import layouts
from generator.writers import press


def test_what_is_held_in_a_file_is_written_as_from_memory(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "memory").mkdir()
    (tmp_path / "file").mkdir()
    sites = [SiteTest(tmp_path / name) for name in ("memory", "file")]
    for site in sites:
        site.write("content/one.md", entry("Talks resume", uid="one1", tags="[Ships]"))
        site.write("content/two.md", entry("Talks end", uid="two2", tags="[Ships]"))
        site.build("--jobs", "1")
        site.edit("config.yaml", "What is tested", "What is tested now")
    first, second = sites
    first.build("--jobs", "1")
    before = second.public()
    monkeypatch.setattr(press, "_HELD", 1)
    _write_in_parts(monkeypatch)
    second.build("--jobs", "1")

    assert second.public() == first.public()
    assert second.public() != before


def _write_in_parts(monkeypatch) -> None:
    """A system that writes and reads no more than some bytes at a time, as systems may."""
    write, read = os.write, os.pread
    monkeypatch.setattr(press.os, "write", lambda file, payload: write(file, payload[:3000]))
    monkeypatch.setattr(press.os, "pread", lambda file, size, at: read(file, min(size, 3000), at))


def test_cards_that_are_not_kept_are_rendered_again(tmp_path: Path, monkeypatch) -> None:
    site = SiteTest(tmp_path)
    for number in range(3):
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"one{number}", tags="[Ships]"))
    site.build("--jobs", "1", "--out", str(tmp_path / "kept"))
    monkeypatch.setattr(layouts, "_KEPT_CARDS", 1)
    site.build("--jobs", "1", "--out", str(tmp_path / "again"))

    assert site.public(str(tmp_path / "again")) == site.public(str(tmp_path / "kept"))
    assert (tmp_path / "again/tags/ships/index.html").is_file()
