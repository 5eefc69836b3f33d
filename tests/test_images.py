"""Pictures and share cards, through the front door: what is published, what pages say of it, what is made again."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driver import SiteTest, entry
from PIL import Image, ImageCms, features

from generator.job import Stages
from generator.readers import images
from generator.renderers import share_cards
from generator.renderers.letters import letters_of, lines_of, pieces, writable
from generator.writers import studio

BUILT_IN = Path(__file__).parents[1] / "layouts"
MADE = [kind for kind in ("avif", "webp") if features.check(kind)]
GPS, ORIENTATION = 0x8825, 0x0112


def photo(width: int = 1600, height: int = 900, *, seed: int = 0, **more: object) -> bytes:
    """A picture of many colours, as JPEG unless told otherwise."""
    grey = Image.linear_gradient("L").resize((width, height))
    other = grey.transpose(Image.Transpose.ROTATE_180)
    blue = Image.new("L", (width, height), 90 + seed)
    written = io.BytesIO()
    Image.merge("RGB", (grey, other, blue)).save(written, **{"format": "JPEG", **more})
    return written.getvalue()


def diagram(width: int = 1000, height: int = 600, mode: str = "RGB") -> bytes:
    """A picture of two colours, as PNG; with the mode RGBA most of it is transparent."""
    image = Image.new(mode, (width, height), (250, 250, 248, 0)[: len(mode)])
    image.paste((20, 60, 200, 255)[: len(mode)], (50, 50, width // 2, height // 2))
    written = io.BytesIO()
    image.save(written, "PNG", compress_level=9)
    return written.getvalue()


def exif(orientation: int = 1) -> bytes:
    """What a camera writes: how it was held, and where that was."""
    found = Image.Exif()
    found[ORIENTATION] = orientation
    found.get_ifd(GPS)[1] = "N"
    found[0x010F] = "A camera"
    return found.tobytes()


def site_of(
    folder: Path, picture: bytes, name: str = "summit.jpg", *, config: str = "", **keys: str
) -> SiteTest:
    """A site of one entry with this picture."""
    site = SiteTest(folder)
    site.write("config.yaml", site.read("config.yaml") + config)
    site.write(f"content/{name}", picture)
    image = f"{{src: /{name}, alt: Two flags, caption: The summit, credit: A desk}}"
    site.write("content/talks.md", entry(image=image, **keys))
    return site


def made(site: SiteTest, ending: str = "") -> dict[str, Image.Image]:
    """The published pictures by their names without fingerprints."""
    found = {}
    for path, payload in site.public().items():
        if path.startswith("assets/media/") and path.endswith(ending):
            image = Image.open(io.BytesIO(payload))
            image.load()
            found[re.sub(r"\.[0-9a-f]{8}\.", ".", path.removeprefix("assets/media/"))] = image
    return found


def page(site: SiteTest) -> str:
    return site.page("/2024/01/talks/")


# -- what is published


def test_a_photograph_is_published_in_each_format_and_width(tmp_path: Path) -> None:
    site = site_of(tmp_path, photo())
    site.build("--strict")
    found = made(site)

    expected = {f"summit-{width}.{kind}" for kind in MADE for width in (480, 960, 1440)} | {"summit.jpg"}
    assert expected == set(found)
    assert (480, 270) == found["summit-480.webp"].size
    assert (1440, 810) == found["summit.jpg"].size


@pytest.mark.parametrize(
    ("width", "widths"),
    [(1, ()), (240, ()), (300, (300,)), (500, (500,)), (700, (480, 700)), (1440, (480, 960, 1440))],
)
def test_no_rendition_is_wider_than_the_picture(tmp_path: Path, width: int, widths: tuple[int, ...]) -> None:
    site = site_of(tmp_path, photo(width, 40))
    site.build("--strict")
    found = made(site)

    assert sorted(widths) == sorted(image.width for name, image in found.items() if name.endswith(".webp"))
    assert found["summit.jpg"].width == width


def test_a_drawing_stays_sharp_and_small(tmp_path: Path) -> None:
    """In few colours, it has a PNG to fall back on, and WebP without loss."""
    site = site_of(tmp_path, diagram(), "map.png")
    site.build("--strict")
    found = made(site)

    assert found["map.png"].mode == "P"
    assert (250, 250, 248) == found["map.png"].convert("RGB").getpixel((5, 5))
    assert (20, 60, 200) == found["map-1000.webp"].convert("RGB").getpixel((100, 100))


def test_what_is_transparent_stays_so(tmp_path: Path) -> None:
    """And has no colour to stand in for it, which would shine through."""
    site = site_of(tmp_path, diagram(mode="RGBA"), "map.png")
    site.build("--strict")

    assert 0 == made(site)["map.png"].convert("RGBA").getpixel((5, 5))[3]
    assert 0 == made(site)["map-1000.webp"].convert("RGBA").getpixel((5, 5))[3]
    assert "tint-" not in page(site)


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_picture_stands_upright(tmp_path: Path, turn: int) -> None:
    """Whatever way the camera was held, the light corner is where it was seen."""
    seen = Image.new("RGB", (400, 300), (10, 10, 10))
    seen.paste((240, 240, 240), (0, 0, 100, 75))
    held = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[turn]
    image = seen if held is None else seen.transpose(Image.Transpose(held))
    written = io.BytesIO()
    image.save(written, "JPEG", quality=95, exif=exif(turn))
    site = site_of(tmp_path, written.getvalue())
    site.build("--strict")

    for name, found in made(site).items():
        assert (400, 300) == found.size, name
        assert found.convert("L").getpixel((40, 30)) > 200, name
        assert found.convert("L").getpixel((390, 290)) < 60, name
    assert 'width="400" height="300"' in page(site)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_is_told_of_the_camera_and_the_place(tmp_path: Path, kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    payload = photo(700, 400, format=kind, exif=exif(), icc_profile=profile)
    assert b"A camera" in payload or kind == "PNG"
    site = site_of(tmp_path, payload, f"summit.{kind.lower()}")
    site.build("--strict")

    for name, image in made(site).items():
        assert not image.getexif(), name
        assert not image.info.keys() & {"exif", "xmp", "icc_profile", "comment"}, name
    assert not [path for path, payload in site.public().items() if b"A camera" in payload]


def test_an_animation_stays_as_it_is(tmp_path: Path) -> None:
    written = io.BytesIO()
    frames = [Image.new("RGB", (400, 300), colour) for colour in ("red", "green", "blue")]
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:])
    site = site_of(tmp_path, written.getvalue(), "moves.gif")
    site.build("--strict")

    assert [written.getvalue()] == [
        payload for path, payload in site.public().items() if path.startswith("assets/media/")
    ]
    assert "<picture>" not in page(site)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixels_can_be_used(tmp_path: Path, mode: str) -> None:
    image = (
        Image.new("L", (400, 300), 128).convert(mode)
        if mode != "I;16"
        else Image.new(mode, (400, 300), 40000)
    )
    written = io.BytesIO()
    image.save(written, "JPEG" if mode == "CMYK" else "PNG")
    site = site_of(tmp_path, written.getvalue(), "summit.png")
    site.build("--strict")

    assert len(MADE) + 1 == len(made(site))


def test_pictures_can_be_published_as_they_are(tmp_path: Path) -> None:
    payload = photo(exif=exif())
    site = site_of(tmp_path, payload, config="images: false\n")
    site.build("--strict")

    assert [payload] == [found for path, found in site.public().items() if path.startswith("assets/media/")]
    assert "<picture>" not in page(site)
    assert 'width="1600" height="900"' in page(site)


# -- what cannot be used


def problem(site: SiteTest) -> dict[str, object]:
    (found,) = site.problems()
    return {key: found[key] for key in ("path", "line", "column", "code")}


REFUSED: dict[str, Callable[[], bytes]] = {
    "half a JPEG": lambda: photo()[: len(photo()) // 2],
    "half a PNG": lambda: diagram()[:-400],
    "no picture": lambda: b"no picture",
    "nothing": lambda: b"",
    "a huge picture in a small file": lambda: diagram(16000, 16000, "1"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_shown_is_refused_with_its_place(tmp_path: Path, what: str) -> None:
    site = site_of(tmp_path, REFUSED[what](), "summit.png")

    assert {"path": "content/summit.png", "line": 1, "column": 1, "code": "bad-picture"} == problem(site)
    site.build(fails=True)
    assert not (site.folder / "public").exists()


@pytest.mark.parametrize("config", ["", "images: false\n"])
@pytest.mark.parametrize("left", [None, b"other"])
def test_a_picture_that_is_changed_amid_a_build_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: str, left: bytes | None
) -> None:
    site = site_of(tmp_path, photo(), config=config)
    picture = next(site.folder.glob("content/**/*.jpg"))

    def note(_stages: Stages, name: str) -> None:
        if name == "render":  # when all files have been read
            picture.unlink()
            if left is not None:
                picture.write_bytes(left)

    monkeypatch.setattr(Stages, "__call__", note)
    ran = site.build(fails=True)

    assert "error[bad-picture]: the picture was changed while it was read\n  = help: build again" in ran.err
    assert not (site.folder / "public").exists()


# -- what pages say


def test_an_entry_shows_its_picture_in_the_best_format(tmp_path: Path) -> None:
    site = site_of(tmp_path, photo())
    site.build()
    shown = re.search(r"<picture>.*?</picture>", page(site), re.DOTALL)
    assert shown

    assert [f"image/{kind}" for kind in MADE] == re.findall(r'<source type="([^"]+)"', shown[0])
    assert re.search(r'srcset="/assets/\S+ 480w, /assets/\S+ 960w, /assets/\S+ 1440w" sizes="', shown[0])
    assert 'width="1440" height="810"' in shown[0]
    assert 'alt="Two flags"' in shown[0]
    assert re.search(r'class="[^"]*\btint-[0-9a-f]"', shown[0])
    assert "style=" not in page(site)
    for url in re.findall(r"/assets/[^\s,\"]+", shown[0]):
        assert url.removeprefix("/") in site.public()


def test_only_the_first_picture_of_a_page_is_loaded_at_once(tmp_path: Path) -> None:
    text = "![One](summit.jpg)\n\n![Two](summit.jpg)"
    site = site_of(tmp_path, photo(500, 300), text=text)
    site.write("content/plain.md", entry("Plain", uid="a002", text=text))
    site.build()

    for url, expected in (("/2024/01/talks/", [False, True, True]), ("/2024/01/plain/", [False, True])):
        images = re.findall(r"<img [^>]*>", site.page(url))
        assert expected == ['loading="lazy"' in image for image in images]


def test_a_feed_has_one_rendition(tmp_path: Path) -> None:
    """Many readers know no other element than `img`."""
    site = site_of(tmp_path, photo(), text="![One](summit.jpg)")
    site.build()
    feed = site.public()["atom.xml"].decode()

    assert "&lt;picture" not in feed
    assert re.search(r'&lt;img [^&]*src="https://digest.example/assets/media/summit\.\w+\.jpg"', feed)


def test_every_tint_is_a_class_of_the_stylesheet() -> None:
    sheet = (BUILT_IN / "assets" / "style.css").read_text(encoding="utf-8")

    for place, colour in enumerate(images.TINTS):
        assert re.search(rf"\.tint-{place:x}\s*{{\s*background:\s*#{colour};?\s*}}", sheet), place


# -- share cards

CARDS = "share_cards: true\n"


def card(site: SiteTest, path: str = "2024/01/talks/card.png") -> Image.Image:
    image = Image.open(io.BytesIO(site.public()[path]))
    image.load()
    return image


def meta(site: SiteTest, url: str = "/2024/01/talks/") -> dict[str, str]:
    """What a page says of the picture to share it with."""
    found = re.findall(r'<meta property="(og:image[^"]*)" content="([^"]*)">', site.page(url))
    assert len(found) == len(dict(found))
    return dict(found)


def with_cards(folder: Path, **keys: str) -> SiteTest:
    site = SiteTest(folder)
    site.write("config.yaml", site.read("config.yaml") + CARDS)
    site.write("content/talks.md", entry(source="{name: The Paper}", **keys))
    return site


def test_each_entry_has_a_card_of_its_headline(tmp_path: Path) -> None:
    site = with_cards(tmp_path)
    site.build("--strict")

    assert ((1200, 630), "P") == (card(site).size, card(site).mode)
    assert len(site.public()["2024/01/talks/card.png"]) < 30_000
    assert {
        "og:image": "https://digest.example/2024/01/talks/card.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Talks resume (The Paper, 9 January 2024)",
    } == meta(site)


def test_the_card_of_a_headline_without_spaces_takes_no_minutes(tmp_path: Path) -> None:
    """To drop one letter after the other took time that grew with the cube of their number."""
    site = with_cards(tmp_path, title="x" * 20_000)
    site.build()

    assert site.exists("/2024/01/talks/card.png")


def test_the_site_has_a_card_for_all_other_pages(tmp_path: Path) -> None:
    site = with_cards(tmp_path)
    site.build("--strict")

    assert (1200, 630) == card(site, "card.png").size
    assert "https://digest.example/card.png" == meta(site, "/")["og:image"]
    assert "Test Digest: What is tested" == meta(site, "/")["og:image:alt"]


def test_there_are_none_unless_they_are_asked_for(tmp_path: Path) -> None:
    """Pages are then shared with the site's icon."""
    site = SiteTest(tmp_path)
    site.write("content/talks.md", entry())
    site.build("--strict")

    assert re.search(r"/assets/icon-512\.\w+\.png$", meta(site)["og:image"])
    assert not [path for path in site.public() if "card" in path]


@pytest.mark.parametrize(
    ("payload", "name", "file", "size", "alt"),
    [
        (photo(1600, 900), "a.jpg", "card.jpg", (1200, 630), "Two flags"),
        (photo(700, 900), "a.jpg", "card.jpg", (700, 367), "Two flags"),
        (diagram(1000, 600), "a.png", "card.png", (1000, 525), "Two flags"),
        (photo(500, 400), "a.jpg", "card.png", (1200, 630), "Talks resume (9 January 2024)"),
    ],
)
def test_an_entry_with_a_picture_is_shared_with_a_part_of_it(
    tmp_path: Path, payload: bytes, name: str, file: str, size: tuple[int, int], alt: str
) -> None:
    """Never larger than it is; one that is too small is not used."""
    site = site_of(tmp_path, payload, name, config=CARDS)
    site.build("--strict")
    told = meta(site)

    assert size == card(site, f"2024/01/talks/{file}").size
    assert f"https://digest.example/2024/01/talks/{file}" == told["og:image"]
    assert size == (int(told["og:image:width"]), int(told["og:image:height"]))
    assert alt == told["og:image:alt"]


def test_without_cards_an_entry_is_shared_with_its_picture(tmp_path: Path) -> None:
    site = site_of(tmp_path, photo())
    site.build()

    assert re.fullmatch(r"https://digest.example/assets/media/summit\.\w+\.jpg", meta(site)["og:image"])
    assert ("1440", "810", "image/jpeg") == tuple(
        meta(site)[f"og:image:{key}"] for key in ("width", "height", "type")
    )


def test_cards_have_the_colours_of_the_stylesheet(tmp_path: Path) -> None:
    site = with_cards(tmp_path)
    site.write(
        "layouts/assets/style.css",
        ":root { --paper: #112233; --ink: #FFEEDD; } @media x { --paper: #000000; }",
    )
    site.build("--strict")
    colours = {colour for _, colour in card(site).convert("RGB").getcolors(1000)}

    assert (0x11, 0x22, 0x33) == card(site).convert("RGB").getpixel((1190, 620))
    assert (0xFF, 0xEE, 0xDD) in colours


@pytest.mark.parametrize("title", ["中美恢复军方对话", "الصين والولايات المتحدة", "वार्ता", "שיחות"])
def test_a_headline_that_cannot_be_written_is_left_out(tmp_path: Path, title: str) -> None:
    """The card is that of an entry whose headline shows nothing, and not of boxes."""
    site = with_cards(tmp_path, title=title)
    site.write("content/other.md", entry("🚀", uid="a002", source="{name: The Paper}"))
    site.build()

    assert site.public()["2024/01/other/card.png"] == site.public()["2024/01/talks/card.png"]
    assert title in meta(site)["og:image:alt"]


def test_a_font_of_the_sites_own_is_used(tmp_path: Path) -> None:
    site = with_cards(tmp_path)
    site.build()
    before = site.public()
    site.write("layouts/fonts/headline.ttf", (BUILT_IN / "fonts" / "label.ttf").read_bytes())
    site.build()
    after = site.public()

    assert {"2024/01/talks/card.png", "card.png"} == {path for path in before if before[path] != after[path]}


# -- what is made again


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what is drawn or rendered from now on."""
    names: list[str] = []
    render, draw = images.render, share_cards.CardPainter.draw
    monkeypatch.setattr(
        images, "render", lambda *given, **more: (names.append("picture"), render(*given, **more))[1]
    )
    monkeypatch.setattr(
        share_cards.CardPainter, "draw", lambda self, order: (names.append(order.title), draw(self, order))[1]
    )
    return names


def test_a_card_is_drawn_again_only_for_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = with_cards(tmp_path)
    site.write("content/other.md", entry("Other", uid="a002"))
    site.build()
    drawn = counted(monkeypatch)
    site.edit("content/talks.md", "Officials", "Envoys")
    site.edit("content/talks.md", "uid:", "tags: [talks]\nuid:")
    site.build()

    assert [] == drawn
    site.edit("content/talks.md", "Talks resume", "Talks stall")
    site.build()
    assert ["Talks stall"] == drawn


def test_a_card_has_the_quotes_of_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = with_cards(tmp_path)
    site.edit("content/talks.md", "Talks resume", "'Talks \"resume\"'")
    site.build()
    drawn = counted(monkeypatch)
    site.edit("content/talks.md", "uid:", "lang: de\nuid:")
    site.build()

    assert ["Talks „resume“"] == drawn


def test_what_was_made_once_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whatever folder it is to lie; unless someone damaged it."""
    site = site_of(tmp_path, photo(500, 300), config=CARDS)
    site.build()
    before, again = site.public(), counted(monkeypatch)
    site.build("--out", str(tmp_path / "elsewhere"))

    assert [] == again
    for path in (site.folder / ".dateline" / "images").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"x")
    for path in (site.folder / "public").rglob("*.*"):
        path.unlink()
    site.build()
    assert before == site.public()
    assert len(MADE) + 1 + 2 == len(again)


def test_what_no_picture_needs_any_more_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studio, "_SPARE", 0)
    site = with_cards(tmp_path)
    kept = []
    for number in range(8):
        site.write("content/talks.md", entry(f"Round {number}"))
        site.build()
        kept.append(
            len([path for path in (site.folder / ".dateline" / "images").rglob("*") if path.is_file()])
        )

    assert 2 == min(kept)
    assert 4 == max(kept)


def test_a_picture_that_is_gone_takes_its_renditions_along(tmp_path: Path) -> None:
    site = site_of(tmp_path, photo(), config=CARDS)
    site.build()
    site.remove("content/summit.jpg")
    site.write("content/talks.md", entry())
    site.build()

    assert {} == made(site)
    assert ["2024/01/talks/card.png"] == [
        path for path in site.public() if path.startswith("2024/01/talks/card")
    ]


def test_pillow_is_not_imported_where_no_picture_is_made(tmp_path: Path) -> None:
    site = site_of(tmp_path, photo(500, 300), config=CARDS)
    site.build()
    site.edit("content/talks.md", "Officials", "Envoys")
    code = (
        "import sys; from generator.cli import main\n"
        f"main(['--site', {str(site.folder)!r}, 'build', '--jobs', '1'], standalone_mode=False)\n"
        "assert 'PIL' not in sys.modules and 'generator.renderers.share_cards' in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)


# -- letters


def test_the_fonts_have_the_letters_that_they_are_for() -> None:
    for name in share_cards.FONTS:
        letters = letters_of((BUILT_IN / "fonts" / name).read_bytes())

        assert {*map(ord, "AzÄßçñøŁžĐặ–—“”’…€ΑωЖя№")} <= letters
        assert not {ord("中"), ord("ا"), 0xFFFF} & letters
    assert frozenset() == letters_of(b"no font")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Talks  resume", "Talks resume"),
        ("Talks 🚀 resume ⚡️", "Talks resume"),
        ("Soft\u00adly\u200b", "Softly"),
        ("e\u0301", "é"),
        ("中", ""),
        ("a א", ""),
        ("q\u0301", ""),
        ("", ""),
    ],
)
def test_what_can_be_written(text: str, shown: str) -> None:
    letters = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzTSé\u0301א\u00ad"))

    assert shown == writable(text, letters)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aa aa aa aa", ["aa aa", "aa aa"]),
        ("aaaa-aaaa", ["aaaa-", "aaaa"]),
        ("中美恢复军方对话", ["中美恢复", "军方对话"]),
        ("中美恢复军方对话。", ["中美恢复军", "方对话。"]),
        ("中美恢复军方对。", ["中美恢复", "军方对。"]),
        ("aaaaaaaaaaaa a", ["aaaaaaaaaaaa", "a"]),
        ("", []),
    ],
)
def test_lines_are_of_about_one_length(text: str, lines: list[str]) -> None:
    found = pieces(text, lambda word: 10.0 * len(word))

    assert lines == lines_of(found, 75.0)
