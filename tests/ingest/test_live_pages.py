"""Live pages: entries with their moments, each called something or not, below the head of the page."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import ParagraphKind, Seed

TITLE = "Hochwasser in Varsand: Soldaten aus drei Ländern im Einsatz"
DECK = "Soldaten aus drei Ländern sichern gemeinsam den Deich bei Varsand. Die Entwicklungen des Tages."
ENTRIES = (
    (
        "17:20",
        "Rat dankt Helfern",
        "Der Bürgermeister von Varsand hat den Helfern gedankt. In der Nacht seien 41.000 Säcke gefüllt worden.",
    ),
    (
        "14:05",
        "Brücke gesperrt",
        "Die Brücke ist vorsorglich gesperrt worden. Pendler müssen einen Umweg von 35 Kilometern fahren.",
    ),
    (
        "11:31",
        "Minister beraten am Telefon",
        "Die drei Minister haben sich nach Angaben eines Sprechers auf eine gemeinsame Leitstelle verständigt.",
    ),
    (
        "06:03",
        "Guten Morgen",
        "In der Nacht sind rund 700 Soldaten eingetroffen. Sie haben Boote, Planen und viel Sand mitgebracht.",
    ),
)
STORIES = [told for *_, told in ENTRIES]
NAMES = [name for _, name, _ in ENTRIES]


def read(head: str, stamp: str, *, called: bool) -> Seed:
    lines = ["Inland", TITLE, head, "", DECK, ""]
    for hour, name, told in ENTRIES:
        lines += [stamp.format(hour), *([name, ""] if called else []), told, ""]
    text = "\n".join((*lines, "Mehr zum Thema", "Startseite"))
    return read_pasted(text, "a.txt", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize("called", [True, False])
@pytest.mark.parametrize(
    "stamp", ["22.10.2024 • {} Uhr", "22.10.2024, {} Uhr", "Le 22/10/2024 à {}", "{} Uhr", "{}"]
)
def test_the_entries_of_a_live_page_are_its_text(stamp: str, called: bool) -> None:
    paragraphs = read("Stand: 22.10.2024 19:44 Uhr", stamp, called=called).paragraphs
    texts = [one.text for one in paragraphs if one.kind is ParagraphKind.PROSE]

    assert STORIES == [text for text in texts if text != DECK]


def test_what_the_entries_of_a_live_page_are_called_are_subheads() -> None:
    paragraphs = read("Stand: 22.10.2024 19:44 Uhr", "{} Uhr", called=True).paragraphs

    assert [one.text for one in paragraphs if one.kind is ParagraphKind.SUBHEAD] == NAMES


@pytest.mark.parametrize("called", [True, False])
def test_a_live_page_was_published_with_its_first_entry_and_changed_last(called: bool) -> None:
    seed = read("Stand: 22.10.2024 19:44 Uhr", "22.10.2024 • {} Uhr", called=called)

    assert seed.date
    assert seed.updated
    assert ("06:03", "19:44") == (f"{seed.date.value:%H:%M}", f"{seed.updated.value:%H:%M}")


def test_stories_behind_an_article_with_their_moments_are_no_entries() -> None:
    cards = [line for hour, name, told in ENTRIES for line in (f"21.10.2024 • {hour} Uhr", name, told)]
    story = [told.replace("Varsand", "Port Lorn") + " Das teilte der Hafen mit." for told in STORIES]
    head = (TITLE, "Von Jana Voss", "22.10.2024, 19:44 Uhr")
    text = "\n\n".join((*head, *story, "Mehr zum Thema", *cards))
    seed = read_pasted(text, "a.txt", OUTLETS, site_zone="UTC")

    assert story == [one.text for one in seed.paragraphs]
