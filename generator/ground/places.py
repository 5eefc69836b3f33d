"""Where things lie that come with Dateline, and those of a site that may stand in for them."""

from __future__ import annotations

from pathlib import Path


def built_in_layouts() -> Path:
    """The layouts that come with Dateline: in the package where it is installed, else beside it."""
    package = Path(__file__).parents[1]
    installed = package / "built_in" / "layouts"
    return installed if installed.is_dir() else package.parent / "layouts"


def layout_folders(root: Path) -> tuple[Path, ...]:
    """Where layouts are looked for, first the site's own."""
    folders = (root / "layouts", built_in_layouts())
    return tuple(dict.fromkeys(folder.resolve() for folder in folders if folder.is_dir()))
