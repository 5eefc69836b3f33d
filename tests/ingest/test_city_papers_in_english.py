"""Clippings and pages of city papers, stations and journals in English: their heads, feet and boxes."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, body, page, read, when, who

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

STAMP = "March 3, 2026 8:15 AM"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Quayle Toll World-Herald staff writer", ["Jane Quayle Toll"]),
        ("By Jane Quayle Toll Harbour Times-Picayune reporter", ["Jane Quayle Toll"]),
        ("By Jane Van Toll Star-Ledger staff writer", ["Jane Van Toll"]),
        ("By Jane Quayle Toll Washington Post Staff Writer", ["Jane Quayle Toll"]),
        ("JANE QUAYLE TOLL NEWS-PRESS STAFF WRITER", ["Jane Quayle Toll"]),
        ("By Jane Quayle-Toll Staff writer", ["Jane Quayle-Toll"]),
        ("By Jane Quayle @JaneQ\nReporter (Market Varsand)", ["Jane Quayle"]),
        ("By Jane Quayle Chief Reporter (Market Varsand)", ["Jane Quayle"]),
        ("By Jane Quayle\nReporter, Market Varsand", ["Jane Quayle"]),
        ('Sophie Vang Bill "Skip" Toll', ["Sophie Vang", 'Bill "Skip" Toll']),
        ('Sophie "Fie" Vang Bill Toll', ['Sophie "Fie" Vang', "Bill Toll"]),
    ],
)
def test_a_paper_a_town_or_a_nickname_beside_a_name_is_none(line: str, people: list[str]) -> None:
    assert who(read(TITLE, line, STAMP, *STORY)) == people


@pytest.mark.parametrize(
    "foot",
    [
        "About the author:\nAoife Nic Quayle\n@aoife\naoife@harbour.example",
        "ABOUT THE AUTHOR\nAoife Nic Quayle\nReporter",
        "Zur Autorin\nAoife Nic Quayle",
        "À propos de l’autrice\nAoife Nic Quayle",
        "Share on Facebook Email this article\nSee more articles by Aoife Nic Quayle",
        "View all posts by Aoife Nic Quayle →",
        "Tous les articles de Aoife Nic Quayle",
    ],
)
def test_the_box_below_an_article_says_who_wrote(foot: str) -> None:
    seed = read(TITLE, STAMP, *STORY, foot)

    assert (who(seed), body(seed)) == (["Aoife Nic Quayle"], list(STORY))


def test_more_from_a_paper_or_of_whom_the_article_tells_names_no_writer() -> None:
    assert who(read(TITLE, STAMP, *STORY, "More from The Harbour Post")) == []
    assert who(read(TITLE, STAMP, *STORY, "More from Anna Quayle")) == []


@pytest.mark.parametrize("town", ["TWO RIVERS", "PIGEON FORGE", "DEVILS LAKES", "TOLL WELLS"])
def test_a_town_of_two_words_stands_in_front_of_the_story(town: str) -> None:
    assert body(read(TITLE, STAMP, f"{town} – {STORY[0]}", *STORY[1:])) == list(STORY)


@pytest.mark.parametrize("town", ["Suhl", "Béziers", "Duluth", "Dhanbad", "Colorado Springs"])
def test_a_lesser_town_stands_in_front_of_the_story(town: str) -> None:
    seed = read(TITLE, STAMP, f"{town} – {STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)
    assert seed.dateline is not None
    assert seed.dateline.value == town


@pytest.mark.parametrize(
    "line",
    [
        "Mar 3rd 2026, 8:15 AM 18,233 Views 31 Comments",
        "3.03.2026 08:15 1.233 Aufrufe 3 Kommentare",
        "3 mars 2026 à 08h15 1 233 vues 3 commentaires",
        "3 mar 2026 08:15 12 comentarios 1.2K vistas",
        "03.03.2026 08:15 1233 просмотра 3 комментария",
        "3 March 2026 08:15 | 1.2K views | 3 shares",
    ],
)
def test_how_often_an_article_was_opened_stands_behind_the_hour(line: str) -> None:
    assert when(read(TITLE, line, "By Jane Quayle", *STORY)).startswith("2026-03-03T08:15")


def test_when_it_was_published_stands_below_in_front_of_the_change() -> None:
    foot = ("Mar 2, 2026|Updated Mar 3, 2026 10:14 a.m.", "By Jane Quayle")
    seed = read(TITLE, "By Jane Quayle", "Updated Mar 3, 2026 10:14 a.m.", *STORY, *foot)

    assert when(seed) == "2026-03-02"
    assert when(read(TITLE, STAMP, "Updated Mar 3, 2026 10:14 a.m.", *STORY, *foot)) == when(
        read(TITLE, STAMP, *STORY)
    )


@pytest.mark.parametrize(
    "first", ["First posted Mar 2, 2026, 5:02am", "Originally published: March 2, 2026 05:02 AM"]
)
def test_what_says_that_it_is_the_first_moment_may_stand_below_the_text(first: str) -> None:
    head = (TITLE, "By Jane Quayle", "Updated Mar 3, 2026, 9:47am")

    assert when(read(*head, *STORY, "Topics: ferries, harbours", "", first)).startswith("2026-03-02T05:02")

    twice = (TITLE, "By Jane Quayle", "Updated 3 Mar 2026, 9:47amTue 3 Mar 2026, 9:47am")
    assert when(read(*twice, *STORY, "Topics: ferries, harbours", "", first)).startswith("2026-03-02T05:02")


@pytest.mark.parametrize(
    "told",
    [
        (
            "The meeting heard that:",
            "",
            "the ferries carried 190,000 cars in a season that ended early",
            "the paint would need 14 crews",
            "nobody present had seen it",
        ),
        (
            "It agreed to:",
            "paint the ferries in May, if it is dry",
            "",
            "keep the lamps",
            "",
            "ask once more",
        ),
        ("Detours are as follows:", "", "Northbound: Quay Drive to the High Bridge", "Southbound: Lamp Road"),
        ("The boats are the following:", "Anna Toll of Varsand", "Gull and Lamp", "Mary of the North"),
    ],
)
def test_a_list_of_the_article_stands_at_its_end_too(told: tuple[str, ...]) -> None:
    seed = read(TITLE, "By Jane Quayle", STAMP, *STORY, "\n".join(told), "Stay with us for updates.")

    assert body(seed) == [*STORY, *filter(None, told)]


@pytest.mark.parametrize("below", ["From May to October", "Two boats, one brush"])
def test_lines_in_small_letters_between_paragraphs_are_a_list(below: str) -> None:
    points = (
        "a room for lamps on the first floor",
        "a shop where both crews meet",
        "a store for nine hundred oars",
    )
    seed = read(TITLE, "By Jane Toll", STAMP, *STORY[:2], below, "\n".join(points), *STORY[2:])

    assert [one for one in body(seed) if one != below] == [*STORY[:2], *points, *STORY[2:]]


@pytest.mark.parametrize(
    "line", ["BEKIJK: zo werkt de pont", "KATSO – Lautta lähti", "REGARDEZ : le bac revient"]
)
def test_a_command_in_capitals_leads_to_a_film(line: str) -> None:
    assert body(read(TITLE, "By Jane Toll", STAMP, *STORY[:2], line, *STORY[2:])) == list(STORY)


def test_subheads_in_capitals_stand_between_paragraphs() -> None:
    heads = ("WHERE THE PAINT IS", "THREE OPTIONS")
    seed = read(TITLE, "By Jane Toll", STAMP, STORY[0], heads[0], *STORY[1:3], heads[1], STORY[3])

    assert body(seed) == [STORY[0], heads[0], *STORY[1:3], heads[1], STORY[3]]
    assert who(seed) == ["Jane Toll"]


def test_the_card_of_who_wrote_amid_the_text_makes_no_standfirst_of_its_beginning() -> None:
    first = (
        "About once in ten years somebody in Varsand notices that its council collects more for the paint of "
        "the ferries than it spends. It is a puzzle with a simple answer, and with no simple remedy at all."
    )
    card = "AUTHORS Jane Toll\n\nFellow - Harbour Policy Program\nBill Rowe\nFormer Research Assistant"
    seed = read(TITLE, "Jane Toll and Bill Rowe\nTuesday, March 3, 2026", first, card, *STORY)

    assert (body(seed), who(seed)) == ([first, *STORY], ["Jane Toll", "Bill Rowe"])


@pytest.mark.parametrize(
    "credit",
    ["PHOTO BY JANE TOLL-ROWE /PNG", "Photo by Jane Toll /Harbour Sun", "PHOTO BY CITY OF VARSAND /sun"],
)
def test_who_took_the_picture_has_a_slash_in_front_of_the_paper(credit: str) -> None:
    shown = "The Gull tied up at the lower quay on Monday."
    seed = read(TITLE, "By Bill Rowe", STAMP, f"{shown}\n{credit}", *STORY)

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "note",
    [
        "Sorry, there seem to be some issues. Please try again later.",
        "There was an error submitting your form.",
        "Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal.",
        "Une erreur est survenue. Veuillez réessayer plus tard.",
        "Ha ocurrido un error. Inténtalo de nuevo más tarde.",
        "Ocorreu um erro. Tente novamente.",
        "Er is iets misgegaan. Probeer het later opnieuw.",
        "Произошла ошибка. Попробуйте позже.",
        "For a better experience use Google Chrome, Firefox or Microsoft Edge.",
        "Für eine optimale Darstellung verwenden Sie bitte Chrome oder Firefox.",
        "This site works best in Chrome and Firefox.",
    ],
)
def test_a_form_that_failed_and_an_old_browser_are_no_text(note: str) -> None:
    assert body(read(TITLE, "By Jane Toll", STAMP, *STORY[:2], note, *STORY[2:])) == list(STORY)


def test_a_line_with_small_words_of_smaller_languages_is_in_that_of_the_text() -> None:
    end = "I’d like to see what’s on at the quay. I believe it’s gone to paint."

    assert body(read(TITLE, "By Jane Toll", STAMP, *STORY, "As for the lamps:", end)) == [
        *STORY,
        "As for the lamps:",
        end,
    ]


def test_the_way_to_the_article_ends_a_list_above_it() -> None:
    menu = "News\nCrime and Courts\nPolitics\nSports\nMarketplace\nTRENDING:\nPrimary results\nBoat parade\nQuay village"
    named = "Harbour extra: A ramp gets its own birthday cake"
    share = (
        "Share this:\nClick to share on Facebook (Opens in new window)\nClick to print (Opens in new window)"
    )
    seed = read(f"{menu}\nNewsTransportation\n{named}\n{share}\nBy JANE TOLL | {STAMP}", *STORY)

    assert seed.title is not None
    assert seed.title.value == named


def test_a_last_sentence_below_a_picture_with_its_credit_is_text() -> None:
    end = "A review of the other 6,200 lamps is to begin in January, with $75,000 from the province."
    shown = "Pupils of the Lower School built a box for the voyage. (Submitted by Lila Rowe)"
    note = "Harbour News has opened an office in Varsand. If you have a story, email jane@harbour.example."
    seed = read(TITLE, "Jane Toll", STAMP, *STORY, *STORY[2:], f"{shown}\n{end}", note)

    assert body(seed)[-1] == end


def test_what_a_note_below_tells_of_who_wrote_begins_with_the_whole_surname() -> None:
    notes = "Van der Toll reported from Varsand.\n\nBILL VAN DER TOLL\nVan der Toll covers harbours for The Associated Press."
    seed = read(TITLE, "BY BILL VAN DER TOLL AND JANE ROWE", STAMP, *STORY, "___", notes)

    assert (body(seed), who(seed)) == (list(STORY), ["Bill Van der Toll", "Jane Rowe"])


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (
            ("How often do you go up?", "What’s it like?", "Would you miss it?"),
            ("Every Tuesday. I go up, I turn it round, I come down.", "Quiet. You can see the Bass. I’ve a flask.", "I’d miss it."),
        ),
        (
            ("Wie oft fahren Sie?", "Und wie ist es?", "Würden Sie es vermissen?"),
            ("Jeden Tag. Ich fahre hin, ich fahre zurück.", "Still.", "Ich würde das Meer vermissen."),
        ),
    ],
)  # fmt: skip
def test_short_answers_in_an_interview_without_names_are_text(
    asked: tuple[str, ...], answered: tuple[str, ...]
) -> None:
    said = [line for pair in zip(asked, answered, strict=True) for line in pair]
    end = "The lamps burn to this day, by the harbour’s own count, in one quay and one hut.1"
    seed = read(TITLE, "By Jane Toll", STAMP, *STORY, *said, end, "Subscribe to the harbour")

    assert body(seed) == [*STORY, *said, end]


@pytest.mark.parametrize(
    ("line", "people", "then"),
    [
        ("By BILL KAPLAN-TOLL and JANE McROWEMARCH 3, 2026", ["Bill Kaplan-Toll", "Jane McRowe"], "2026-03-03"),
        ("By JANE LEEMAY 14, 2014", ["Jane Lee"], "2014-05-14"),
        ("BY JANE TOLL | Staff writer Mar 3, 2026 6 min to read", ["Jane Toll"], "2026-03-03"),
        ("By Jane Toll and Bill Rowe | Staff reporters March 3, 2026", ["Jane Toll", "Bill Rowe"], "2026-03-03"),
        ("Portrait of Jane TollJane Toll\nHarbour Journal\nMarch 3, 2026", ["Jane Toll"], "2026-03-03"),
        (
            "Portrait of Sophie VangSophie VangPortrait of Bill TollBill Toll\nMarch 3, 2026",
            ["Sophie Vang", "Bill Toll"],
            "2026-03-03",
        ),
        (
            "Updated March 3, 2026 at 3:10 a.m. ESTyesterday at 3:10 a.m. EST\nBy Jane Toll",
            ["Jane Toll"],
            "2026-03-03T03:10-05:00",
        ),
    ],
)  # fmt: skip
def test_days_glued_to_writers_in_capitals_and_pictures_glued_to_names(
    line: str, people: list[str], then: str
) -> None:
    seed = read(TITLE, line, *STORY)

    assert (who(seed), when(seed), body(seed)) == (people, then, list(STORY))


@pytest.mark.parametrize(
    "note",
    [
        "The Source: Information in this article is from a council meeting on Tuesday.",
        "The Source This story was reported from Varsand.",
    ],
)
def test_where_a_station_has_its_facts_from_is_no_text(note: str) -> None:
    assert body(read(TITLE, "By Jane Toll", STAMP, *STORY, note, "Harbour News")) == list(STORY)


# -- pages


def saved(html: str) -> Seed:
    return read_webpage(f"<html><body>{html}</body></html>", "page.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize("name", ["utility__text", "tools text", "social-text"])
def test_wrappers_of_every_paragraph_are_no_furniture_whatever_they_are_called(name: str) -> None:
    box = f"<div class='section {name}'>"
    told = "".join(f"{box}<p>{one}</p></div>" for one in STORY[:3])
    html = f"<article><h1>{TITLE}</h1><div class='body'>{told}{box}<h3>Paint</h3><p>{STORY[3]}</p></div></div></article>"

    assert body(saved(html)) == [*STORY[:3], "Paint", STORY[3]]


@pytest.mark.parametrize("line", [
    "The boats have drawn lots. The Gull goes first, from March 25, and the Lamp last.",
    "Rent is to be €350 per month.",
    "A ferryman earns £300 a week.",
    "The town has spent about £40,000 a year on the paint alone, she said.",
    "Neighbours have raised $900 a week for the bell.",
    "In the fog the ferry lost €3,000 a day.",
    "($1 = 6.7358 crowns)",
])  # fmt: skip
def test_a_short_line_with_a_day_or_a_price_is_a_paragraph(line: str) -> None:
    assert body(page(amid=f"<p>{line}</p>"))[1] == line
    assert body(page(below=f"<p>{line}</p>"))[-1] == line


def test_a_day_in_front_of_a_list_leads_to_it() -> None:
    points = ("each boat may use the other quay", "a bell is rung at ten, once for each of them")
    listed = "".join(f"<li>{one}</li>" for one in points)

    assert body(page(amid=f"<p>From 1 October:</p><ul>{listed}</ul>")) == [
        STORY[0], "From 1 October:", *points, *STORY[1:],
    ]  # fmt: skip


def test_who_took_the_picture_has_a_page_of_writers_and_has_not_written() -> None:
    above = (
        "<aside class='byline'>By <a href='/staff/jane-toll'>Jane Toll</a></aside><div class='art'><img src='a.jpg'>"
        "<div class='photo-credit'>Credit: <a href='/staff/bill-rowe'>Bill Rowe</a></div></div>"
    )

    assert who(page(above=above)) == ["Jane Toll"]


def test_a_minister_s_page_is_none_of_a_writer() -> None:
    above = "<dl><dt>From:</dt><dd><a href='/government/people/x'>Bill Rowe MP</a></dd></dl>"

    assert who(page(above=above)) == []


@pytest.mark.parametrize("sizes", ["<span>- A</span><span>A +</span>", "<b>A+</b>", "<i>A</i><i>A+</i>"])
def test_buttons_for_the_size_of_letters_are_no_wire_service(sizes: str) -> None:
    assert (
        page(above=f"<p class='byline'>By Jane Toll</p><div class='story-smaller'>{sizes}</div>").agencies
        == ()
    )


def test_spans_between_line_breaks_say_when_and_who_on_pages_of_the_old_days() -> None:
    by = (
        "By Mass Communication Specialist 1st Class (SW/AW) Jane L. Toll and Mass Communication Specialist 2nd "
        "Class Bill Rowe, Harbour Battalion 3 Public Affairs"
    )
    head = (
        f"<span class='storyheadline'>{TITLE}</span><br><span class='storydate'>Story Number: HH140819-11</span>"
        "<span class='storydate'>Release Date: 8/19/2014 2:02:00 PM</span><br>"
        f"<span class='storybyline'>{by}</span><br><br>"
    )
    seed = saved(f"<table><tr><td>{head}{'<br><br>'.join(STORY)}</td></tr></table>")

    assert (when(seed)[:16], who(seed), body(seed)) == (
        "2014-08-19T14:02", ["Jane L. Toll", "Bill Rowe"], list(STORY),
    )  # fmt: skip


@pytest.mark.parametrize(
    "rank",
    [
        "Mass Communication Specialist 1st Class (SW/AW)", "Chief Mass Communication Specialist (SW)", "MC2",
        "Mass Communication Specialist Seaman Apprentice", "1st Lt.", "MCSN", "Senior Chief Petty Officer",
    ],
)  # fmt: skip
def test_what_a_soldier_is_stands_in_front_of_the_name(rank: str) -> None:
    assert who(read(TITLE, f"By {rank} Jane Toll", STAMP, *STORY)) == ["Jane Toll"]
