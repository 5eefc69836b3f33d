"""layouts/assets/favicon.svg → the same as PNG, for those who do not read SVG: home screens, previews, feeds.

    python scripts/icons.py

Needs Chromium. The mark stands within the circle that home screens may cut out.
"""

from __future__ import annotations

import io
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ASSETS = Path(__file__).parents[1] / "layouts" / "assets"
SIZES = {32: 0.94, 180: 0.68, 192: 0.62, 512: 0.62}
"""The width of each icon, and how much of it the mark takes."""
PAPER = "#fcfcfa"


def main() -> None:
    mark = (ASSETS / "favicon.svg").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for size, part in SIZES.items():
            page = browser.new_page(viewport={"width": size, "height": size}, color_scheme="light")
            page.set_content(
                f"<style>body{{margin:0;background:{PAPER};display:grid;place-items:center;height:100vh}}"
                f"svg{{width:{size * part}px}}</style>{mark}"
            )
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(64)
            picture.save(ASSETS / f"icon-{size}.png", optimize=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
