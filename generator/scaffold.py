"""`dateline new`: the files of a small site that builds as it is, written into a new folder."""

from __future__ import annotations

from pathlib import Path

from generator.writers.artifacts import deposit

_FILES = Path(__file__).parent / "new_site"


def make_site(folder: Path) -> tuple[str, ...] | None:
    """Write the site and give the paths of its files; nothing where the folder has files already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return None
    sources = sorted(path for path in _FILES.rglob("*") if path.is_file())
    made = [_place(path) for path in sources]
    for source, place in zip(sources, made, strict=True):
        deposit(folder / place, source.read_bytes())
    return tuple(made)


def _place(source: Path) -> str:
    """Where a file goes; a name `dot-x` stands for `.x`, which package tools would leave out."""
    parts = source.relative_to(_FILES).parts
    return "/".join(f".{part[4:]}" if part.startswith("dot-") else part for part in parts)
