"""Saved pages in which one part of many stands otherwise: when, who, the headline, and what is beside the text."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, page, summary, title, when, who
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

CARD = (
    '<div class="css-1q2w"><a href="/lamps"><h3>Lamps on the long quay are lit again</h3></a>'
    '<time datetime="2025-03-05T09:10:00+01:00">5 March 2025, 09:10</time>'
    '<span class="author">John Brown</span></div>'
)
DAY = '<div class="date">3 March 2025, 14:20</div>'
CHINESE = (
    "發言人週一表示，兩個代表團在港口的談判延長一天，雙方將繼續討論尚未解決的問題。",
    "他補充說，談判主要涉及渡輪的班次和票價，雙方立場仍有差距，需要更多時間。",
    "雙方希望在月底之前簽署第一份協議，並成立工作小組負責後續事宜。",
    "代表將於週二上午九時再次會面，之後向媒體說明情況，並回答記者的提問。",
)


def test_day_and_writer_of_the_card_above_the_headline_are_of_another_story() -> None:
    seed = page(top=CARD, above=f'<span class="author">Anna Smith</span>{DAY}')

    assert ["Anna Smith"] == who(seed)
    assert when(seed).startswith("2025-03-03T14:20")


def test_the_day_of_the_card_below_the_text_is_of_another_story() -> None:
    assert when(page(above=DAY, below=f"<div>{CARD}</div>")).startswith("2025-03-03T14:20")


@pytest.mark.parametrize(
    ("updated", "published"),
    [
        ("Updated", "Published"),
        ("Opdateret", "Publiceret"),
        ("Päivitetty", "Julkaistu"),
        ("Frissítve:", "Megjelent:"),
        ("Ενημέρωση:", "Δημοσίευση:"),
        ("更新時間：", "發布時間："),
    ],
)
def test_a_label_between_two_moments_is_of_the_second(updated: str, published: str) -> None:
    line = (
        f'<p>{updated} <time datetime="2025-03-04T08:05:00+01:00">08:05</time> '
        f'{published} <time datetime="2025-03-03T14:20:00+01:00">14:20</time></p>'
    )

    assert "2025-03-03T14:20+01:00" == when(page(above=line))


def test_an_element_of_the_pages_own_may_say_when() -> None:
    stamp = '<bsp-timestamp data-timestamp="1741008000000"><span></span></bsp-timestamp>'

    assert "2025-03-03T13:20+00:00" == when(page(above=stamp))


@pytest.mark.parametrize(
    "sign", ['<span class="icon" aria-hidden="true">+</span>', "<i>●</i> ", "<i>🔒</i> "]
)
def test_a_sign_in_front_of_the_headline_is_none_of_it(sign: str) -> None:
    html = (
        f"<html><head><title>{TITLE}</title></head><body><main><h1>{sign}{TITLE}</h1>"
        f"{''.join(f'<p>{one}</p>' for one in STORY)}</main></body></html>"
    )

    assert title(read_webpage(html, "page.html", OUTLETS, site_zone="UTC")) == TITLE


def test_who_wrote_is_no_standfirst() -> None:
    story = "".join(f'<div class="css-4"><p class="css-5">{one}</p></div>' for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title></head><body><div><div class='css-1'><h1>{TITLE}</h1>"
        f"<div class='css-2'><p>By Anna Smith and John Brown</p>"
        f"<time datetime='2025-03-03T14:20:00+01:00'>3 March 2025, 14:20</time></div></div><div class='css-3'>"
        f"{story}</div></div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert ["Anna Smith", "John Brown"] == who(seed)
    assert summary(seed) == ""
    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("", "<p>(Anna Schmidt)</p>", ["Anna Schmidt"]),
        ('<p class="byline">de Ana Popescu, reporter</p>', "", ["Ana Popescu"]),
    ],
)
def test_who_signs(above: str, below: str, expected: list[str]) -> None:
    seed = page(above=above, below=below)

    assert expected == who(seed)
    assert list(STORY) == body(seed)


def test_the_card_in_front_of_the_text_is_another_story() -> None:
    card = (
        '<div class="group"><img src="a.jpg" alt=""><h4><a href="/lamps">Lamps on the long quay are lit again</a>'
        "</h4><p>Since Monday the long quay has light in all of its lamps again.</p></div>"
    )
    story = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>"
        f"<div class='text'>{card}{story}</div></main></body></html>"
    )

    assert list(STORY) == body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


@pytest.mark.parametrize("within", [True, False])
def test_the_words_of_a_picture_in_front_of_the_text_are_none_of_it(within: bool) -> None:
    box = '<div class="css-im1"><img src="a.jpg" alt=""><p>The long quay in the light of its lamps.</p></div>'
    story = "".join(f'<div class="css-4">{one}</div>' for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>{'' if within else box}"
        f"<div class='text'>{box if within else ''}{story}</div></main></body></html>"
    )

    assert list(STORY) == body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


@pytest.mark.parametrize("name", ["林安", "陳志明"])
def test_a_link_to_the_page_of_a_writer_may_be_two_ideographs(name: str) -> None:
    above = f'<div class="css-1"><a href="/author/77">{name}</a></div>'
    text = "".join(f"<p>{one}</p>" for one in CHINESE)
    html = (
        f"<html><head><title>港口談判延長一天 雙方將再次會面</title></head><body><main>"
        f"<h1>港口談判延長一天 雙方將再次會面</h1>{above}<div>{text}</div></main></body></html>"
    )

    assert [name] == who(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


@pytest.mark.parametrize("wrapper", ["dialog-off-canvas-main-canvas", "b-right-rail", "site"])
def test_a_short_text_in_ideographs_is_found_whatever_the_whole_page_is_called(wrapper: str) -> None:
    text = "".join(f"<p>{one}</p>" for one in CHINESE)
    described = f"代表團談到渡輪的班次 {''.join(CHINESE[:2])}"
    html = (
        f'<html lang="zh"><head><title>港口談判延長一天 雙方將再次會面</title><meta name="description" '
        f'content="{described}"></head><body><div class="{wrapper}"><main><h1>港口談判延長一天 雙方將再次會面</h1>'
        f"<div>{text}</div></main></div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert list(CHINESE) == body(seed)
    assert summary(seed) == ""
