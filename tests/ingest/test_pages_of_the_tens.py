"""Whole pages as they stood around 2012, saved or copied: boxes of writers, days above teasers, words of pictures."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HOUR = "June 3, 2024 at 10:15 AM EDT"


def page(amid: str, *, above: str = "", within: str = "", head: str = "") -> Seed:
    """A saved page with something between the headline and the text, and amid the text."""
    first, *rest = (f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title>{head}</head><body><div id='story'><h1>{TITLE}</h1>{above}"
        f"<div class='text'>{within}{first}{amid}{''.join(rest)}</div></div></body></html>"
    )
    return read_webpage(html, "page.html", OUTLETS, site_zone="UTC")


def dated(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


# -- pastes


@pytest.mark.parametrize(
    "told",
    [
        "Jane Quayle currently writes for the Harbour Post. She also keeps a blog on sails.",
        "Jane Quayle covers ferries and is the editor of a magazine on ropes.",
    ],
)
def test_what_a_page_tells_of_who_wrote_above_the_text_is_no_paragraph(told: str) -> None:
    seed = read(TITLE, "Jane Quayle", HOUR, "View Author Page", told, *STORY)

    assert who(seed) == ["Jane Quayle"]
    assert body(seed) == list(STORY)


@pytest.mark.parametrize("heading", ["L'AUTEUR", "About the author", "Über die Autorin"])
def test_who_wrote_stands_in_the_box_below(heading: str) -> None:
    trade = (
        "journaliste" if heading == "L'AUTEUR" else "a journalist" if heading[0] == "A" else "Journalistin"
    )
    be = {"L": "est", "A": "is", "Ü": "ist"}[heading[0]]
    seed = read(TITLE, *STORY, "Become a fan", "Share", heading, f"Jane Quayle Jane Quayle {be} {trade}.")

    assert who(seed) == ["Jane Quayle"]


@pytest.mark.parametrize(
    "stamp",
    ["2024. június 3., 10:15 forrás: MTI", "3 juin 2024, 10:15 source: AFP", "2024-06-03 10:15 źródło: PAP"],
)
def test_whence_a_story_is_may_stand_behind_its_hour_in_small_letters(stamp: str) -> None:
    seed = read(TITLE, stamp, *STORY)

    assert dated(seed)[:16] == "2024-06-03T10:15"
    assert [one.value for one in seed.agencies] != []


@pytest.mark.parametrize(
    ("line", "names", "moment"),
    [
        ("Submitted by Jane Quayle on Mon, 06/03/2024 - 10:15", ["Jane Quayle"], "2024-06-03T10:15"),
        (
            "by Jane Quayle and Kai Dunmore on June 3, 2024",
            ["Jane Quayle", "Kai Dunmore"],
            "2024-06-03T00:00",
        ),
        ("By Jane Quayle on Monday, June 3, 2024", ["Jane Quayle"], "2024-06-03T00:00"),
        ("po 3. 6. 2024, 10:15", [], "2024-06-03T10:15"),
    ],
)
def test_who_and_when_in_one_line(line: str, names: list[str], moment: str) -> None:
    seed = read(TITLE, line, *STORY)

    assert who(seed) == names
    assert dated(seed)[:16] == moment


@pytest.mark.parametrize(
    "line",
    ["Reach Jane Quayle at (555) 123-4567.", "Please follow Harbour Post on Twitter and Facebook."],
)
def test_where_writers_and_papers_are_found_is_no_paragraph(line: str) -> None:
    assert body(read(TITLE, "By Jane Quayle", HOUR, *STORY, line)) == list(STORY)


def test_tags_glued_to_the_hour_are_no_writers() -> None:
    stamp = "By JANE QUAYLE, Executive Editor | Monday June 3, 2024 @ 6:43pm EDTTags: Harbour Prime, Quay Big Media, Kai Dunmore, ToVo"
    seed = read(TITLE, stamp, *STORY)

    assert who(seed) == ["Jane Quayle"]
    assert dated(seed) == "2024-06-03T18:43:00-04:00"


def test_a_short_sentence_above_a_picture_with_words_of_its_own_is_a_paragraph() -> None:
    short = "Well, well, the town is full of brushes and paint."
    shown = "Kai Dunmore/Getty ImagesShouldn't every ferry have been painted before the summer came?"
    seed = read(TITLE, "By Jane Quayle", HOUR, STORY[0], short, "[+] Enlarge", shown, *STORY[1:])

    assert body(seed) == [STORY[0], short, *STORY[1:]]


def test_two_papers_with_a_bar_between_in_a_sentence_are_no_credit() -> None:
    poll = "An Island News/ Quay Post Poll from June showed how dear the ferries are. Most want both of them."

    assert body(read(TITLE, "By Jane Quayle", HOUR, *STORY[:2], poll, *STORY[2:])) == [
        *STORY[:2], poll, *STORY[2:]
    ]  # fmt: skip


def test_headlines_below_days_behind_the_text_are_of_other_articles() -> None:
    cards = (
        "10.01.2024", "Rope maker closes its mill. Why now?",
        "27.12.2023", "Lamps drawn with a stick win a prize in the valley",
        "19.12.2023", "The ferry is dear not only to those who fish. But are all the crews safe?",
    )  # fmt: skip
    seed = read(TITLE, *STORY, "03.06.2024, 13:37", *cards)

    assert body(seed) == list(STORY)


def test_days_of_a_chronicle_head_its_paragraphs() -> None:
    days = (
        "19.12.2023", "The council asks whether the ferries are safe?",
        "27.12.2023", "Both ferries lie at the quay, and who pays?",
        "10.01.2024", "The council votes, and was anybody against it?",
    )  # fmt: skip
    seed = read(TITLE, *STORY, *days)

    assert set(days[1::2]) <= set(body(seed))


def test_a_question_ends_the_block_of_headlines_below_its_heading() -> None:
    block = "More on this topic\n\nRope maker closes its mill\nTin price falls to a low\nThe mayor asks: Who lit the lamps?"
    seed = read(TITLE, HOUR, block, *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_a_sentence_that_leads_to_a_list_is_kept_with_it() -> None:
    leads = "The council voted for three more rules this morning. Reuters has sent what they say:"
    items = (
        "Crews who leave the quay before they are 52 will get a smaller boat",
        "Both ferries will lie at the quay for 12 days in May, and then one of them for the whole of June.",
    )
    seed = read(TITLE, "By Jane Quayle", HOUR, STORY[0], leads, "\n".join(items), *STORY[1:])

    assert body(seed)[:3] == [STORY[0], leads, items[0]]


def test_headlines_below_their_heading_may_have_the_words_of_the_text() -> None:
    block = (
        "More on this topic\n\nRope maker closes its mill\nHarbour council keeps ferries, says Anna Quayle of the council\n"
        "The mayor asks: Who lit the lamps?"
    )

    assert body(read(TITLE, HOUR, block, *STORY)) == list(STORY)


def test_names_in_menus_far_above_who_signs_have_written_nothing() -> None:
    menu = (
        "Buy TicketsOrder Food",
        "Writers",
        "Quayle Brown, Carrie",
        *(f"Lamp number {at}" for at in range(30)),
    )
    seed = read("\n".join(menu), TITLE, "By Jane Quayle & Kai Dunmore | 6/3/24 7:15 AM EDT", *STORY)

    assert who(seed) == ["Jane Quayle", "Kai Dunmore"]
    assert who(read("Buy TicketsOrder Food", *(f"Lamp number {at}" for at in range(9)), TITLE, *STORY)) == []


# -- saved pages


def test_a_line_that_says_what_the_picture_before_it_is_called_is_no_paragraph() -> None:
    shown = "The harbour master says that both of the ferries will go on to be painted."
    picture = f"<div class='l'><div class='lctr'><div><img src='a.jpg' alt='{shown}'></div><!-- words --><div>{shown}</div></div></div>"

    assert body(page("", within=picture)) == list(STORY)


def test_a_slanted_paragraph_below_a_picture_is_its_caption() -> None:
    shown = "<p><img src='a.jpg'></p><p><em>Both ferries at the quay of the town on June 3, with nobody near.</em></p>"
    told = "<p><em>Both ferries lie at the quay of the town, and there is nobody near, as a witness said.</em></p>"

    assert body(page(shown)) == list(STORY)
    assert len(body(page(told))) == len(STORY) + 1


def test_an_item_with_a_sum_a_month_is_no_price_of_the_page() -> None:
    items = (
        "Pensions of more than $1,642 a month will be cut by 20%",
        "Crews who retired early will be paid less",
    )
    listed = "".join(f"<li>{one}</li>" for one in items)

    assert set(items) <= set(body(page(f"<ul>{listed}</ul>")))


def test_points_that_a_page_calls_a_standfirst_go_before_what_it_says_to_machines() -> None:
    items = ("Both of the ferries will be kept and painted", "Two crews will be at work until the autumn")
    above = f"<div class='subtitulo'><ul>{''.join(f'<li>{one}</li>' for one in items)}</ul></div>"
    buttons = "<ul><li>Email</li><li>Print</li></ul>"
    seed = page(
        "",
        above=above + buttons,
        head="<meta name='description' content='Council keeps. Ferries stay here.'>",
    )

    assert seed.summary is not None
    assert seed.summary.value == " ".join(items)
