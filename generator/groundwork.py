"""What a build knows before it reads any entry: settings, words, layouts and their assets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.graph.facts import SiteFacts
from generator.ground.diagnostics import Report
from generator.ground.parallel import Apart
from generator.ground.places import layout_folders
from generator.ground.words import Words
from generator.memory.store import Memory
from generator.readers.assets import SEARCH_ASSETS, read_fonts, read_layout_assets
from generator.readers.catalogues import read_words, report_missing
from generator.readers.config import in_words, load_config
from generator.readers.files import check_kind
from generator.readers.layout_sources import LayoutSources
from generator.shapes.model import Asset
from generator.shapes.settings import Config
from generator.wanted import known_facts
from generator.writers.artifacts import check_writable

if TYPE_CHECKING:
    from generator.renderers.layouts import Layouts
    from generator.renderers.share_cards import CardLook


class Ground(NamedTuple):
    """What is known before any entry is read.

    `compiles`: whether another process is to compile the layouts, as some have changed.
    """

    config: Config
    words: Words
    folders: Sequence[Path]
    layouts: LayoutSources
    assets: Mapping[str, Asset]
    facts: SiteFacts
    open_layouts: Callable[[], Layouts]
    compiles: bool

    def compiled(self) -> Apart | None:
        """The layouts, being compiled in another process from now on, where that is to be done."""
        return Apart(partial(_compile, self.open_layouts), forks=True) if self.compiles else None


def read_ground(root: Path, out: Path, memory: Memory, *, compiles: bool, report: Report) -> Ground | None:
    """What is known before any entry is read; nothing where config.yaml cannot be read.

    `compiles`: whether another process may compile the layouts, where that has to be done.
    """
    config = load_config(root, report)
    if config is None:
        return None
    check_writable(out, root, report)
    folders = layout_folders(root)
    layouts = LayoutSources(folders, trusted=config.trusted_layouts)
    if layouts.links and not config.trusted_layouts and folders[0] == (root / "layouts").resolve():
        for name, kind in layouts.links.items():
            if not name.startswith("assets/"):  # which is looked at when it is read
                check_kind(root, "layouts", f"layouts/{name}", kind, report)
    words = read_words(config.language, root, folders, memory.folder / "words", report)
    report_missing(words, layouts.messages(), report)
    config = in_words(config, words)
    assets = read_layout_assets(folders, report)
    if not config.search:
        assets = {name: asset for name, asset in assets.items() if name not in SEARCH_ASSETS}
    facts, asset_urls = known_facts(config, words, assets)
    open_layouts = partial(_open_layouts, root, layouts, facts, asset_urls, memory.folder, words=words)
    compiles = compiles and memory.layouts != layouts.digest
    return Ground(config, words, folders, layouts, assets, facts, open_layouts, compiles)


def read_card_look(ground: Ground, report: Report) -> CardLook:
    """How share cards look: by the stylesheet and the fonts of the layouts."""
    from generator.renderers.share_cards import FONTS, card_look

    sheet = ground.assets.get("style.css")
    return card_look((sheet.payload if sheet else None) or b"", read_fonts(ground.folders, FONTS, report))


def _open_layouts(
    root: Path,
    sources: LayoutSources,
    facts: SiteFacts,
    assets: Mapping[str, str],
    compiled: Path,
    *,
    words: Words,
) -> Layouts:
    from generator.renderers.layouts import Layouts

    return Layouts(root, sources, facts, assets, compiled, words=words)


def _compile(open_layouts: Callable[[], Layouts]) -> bytes:
    """Have all layouts compiled, in another process. Faults are found again in this one."""
    open_layouts().check(Report())
    return b"done"
