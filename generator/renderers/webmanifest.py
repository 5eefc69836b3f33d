"""The site's constants → its web app manifest, by which a reader keeps the digest on a home screen."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.graph.facts import SiteFacts
from generator.ground.urls import MANIFEST_URL, base_path, path_of
from generator.shapes.model import Artifact

ICONS = {192: "icon-192.png", 512: "icon-512.png"}
"""The icons by their width. Home screens cut a circle out of them; the mark stands within it."""

_PAPER = "#fcfbf8"
_SHORT = 12  # more letters do not fit below an icon


def web_manifest(facts: SiteFacts, assets: Mapping[str, str]) -> Artifact:
    """The manifest. `assets` are the urls of files in layouts/assets/ by their names."""
    base = base_path(facts.base_url)
    said = {
        "name": facts.title,
        "short_name": facts.title if len(facts.title) <= _SHORT else facts.title.split()[0][:_SHORT],
        "description": facts.description,
        "lang": facts.language,
        "dir": facts.direction,
        "id": f"{base}/",
        "start_url": f"{base}/",
        "scope": f"{base}/",
        "display": "minimal-ui",
        "background_color": _PAPER,
        "theme_color": _PAPER,
        "icons": [
            {"src": base + assets[name], "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for size, name in ICONS.items()
            if name in assets
            for purpose in ("any", "maskable")
        ],
    }
    document = json.dumps(
        {name: value for name, value in said.items() if value}, ensure_ascii=False, indent=1
    )
    return Artifact(path=path_of(MANIFEST_URL), payload=f"{document}\n".encode("utf-8", "replace"))
