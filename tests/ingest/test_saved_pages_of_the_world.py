"""Saved pages from Washington to Kyiv: who is told of, who wrote, and lines that only look like the page's own."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, body, page

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.text.seed import Seed


def writers(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def test_a_member_of_parliament_with_a_page_of_her_own_is_told_of() -> None:
    first = (
        "Sen. <a href='/people/jane-doe/'>Jane Doe</a> (R-Elin) on Tuesday asked the harbour council to keep both "
        "ferries, and to say who pays for the paint."
    )

    assert writers(page(above="<p>by Kai Voss</p>", first=first)) == ["Kai Voss"]


def test_a_box_of_town_and_writer_above_the_hour_is_no_caption() -> None:
    box = (
        "<div class='info'><div class='caption'><span class='source'>Varsand - </span>"
        "<span class='author'>Jane Doe</span></div>"
        "<div class='when'><time datetime='2021-09-07T15:32:44+0400'>7 September 2021</time></div></div>"
    )

    assert writers(page(above=box)) == ["Jane Doe"]


def test_sources_in_front_of_a_link_that_ends_the_line_are_the_text_s() -> None:
    source = "<p><strong>Джерело:</strong> Приморська міська рада, <a href='#'>директор поромного управління Іван Дорн</a></p>"

    assert any("директор поромного управління Іван Дорн" in one for one in body(page(amid=source)))


def test_a_source_that_is_a_name_below_a_label_in_bold_is_none_of_the_text() -> None:
    source = "<p><strong>Джерело:</strong> Порт Варсанда</p>"

    assert list(STORY) == body(page(amid=source))


@pytest.mark.parametrize(
    "box",
    [
        "<div class='szerzok'><div class='szerzo-kep'></div><a href='/szerzo/jane_doe/'>Jane Doe</a></div>",
        "<div class='author'><span class='author-picture'></span><span>Jane Doe</span></div>",
        "<p class='signature overtitle'>LA STORIA</p><p class='signature'>di <span>Jane Doe</span></p>",
        (
            "<div class='author-info'><span>geschreven door</span> <span class='author-name'>Jane Doe</span> "
            "<span class='author-role'>redacteur Binnenland van HBC</span></div>"
        ),
        "<p>Door Jane Doe, redacteur Binnenland van HBC</p>",
        "<p>Door Jane Doe verslaggever Economie van de Havenkrant</p>",
    ],
)
def test_a_writer_beside_a_picture_a_kicker_or_a_role(box: str) -> None:
    assert writers(page(above=box)) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("stated", "shown"),
    [("Serkan Kırımer", "Serkan KIRIMER"), ("Serkan Kirimer", "Serkan Kırımer")],
)
def test_a_name_in_turkish_has_its_dotless_letters(stated: str, shown: str) -> None:
    head = f"<meta name='author' content='{stated}'>"

    assert writers(page(head=head, above=f"<div class='author'>{shown}</div>")) == ["Serkan Kırımer"]


@pytest.mark.parametrize(
    "line",
    [
        "She said residents of the lower quay had been told to sign up for flood alerts.",
        "La ville promet des remboursements au prorata pour les abonnés. Le formulaire sera sur son site lundi.",
    ],
)
def test_what_others_sign_up_for_is_told(line: str) -> None:
    assert furniture_of(line) is None


def test_news_for_the_inbox_in_german_are_a_box_of_the_page() -> None:
    found = furniture_of(
        "Mit dem Hafenbrief bleibst du über deine Boote informiert. Erhalte das Wichtigste täglich in dein Postfach."
    )

    assert found is not None
    assert found.rule == "newsletter"


def test_a_station_signs_with_initials_and_a_wire_service() -> None:
    seed = page(below="<p class='footnote'>HBR (kvo), dpa</p>")

    assert [one.value for one in seed.agencies] == ["dpa"]


@pytest.mark.parametrize(
    ("quote", "kept"),
    [
        ("“We have waited for this since the bridge fell into the water”", False),
        ("“We have waited for nothing but the lamps on the quay”", True),
    ],
)
def test_a_quote_in_large_letters_may_say_a_little_more(quote: str, kept: bool) -> None:
    box = f"<blockquote class='story__quote'><p>{quote}</p></blockquote>"

    assert (
        any(quote.strip("“”") in one for one in body(page(below=f"<p>{STORY[1][:-1]} again.</p>{box}")))
        is kept
    )
