"""Saved pages: articles that go on in slides, and slides that are none of the article beside them."""

from __future__ import annotations

from a_saved_page import paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HEADLINE = "Five boats that the harbour museum would rather not have"
OPENING = (
    "The harbour museum has more boats than water to put them in, and it shows those that it would give away."
)
SLIDES = (
    (
        "The pedal boat",
        "It was given by a hotel that had no lake, and nobody has found the pedals since it came here.",
    ),
    (
        "The raft of the guild",
        "Forty bakers built it for a bet in the year of the flood, and it still smells of yeast.",
    ),
    (
        "The second tug",
        "The first tug sank because of the second tug, which has been kept at a distance ever since.",
    ),
    (
        "A gondola",
        "It came with a gondolier, who stayed for a week and then opened an ice cream parlour on the quay.",
    ),
    (
        "The unnamed yacht",
        "Its owner never decided on a name, and the museum has no wish to do so in his place either.",
    ),
)
TEXT = (
    "The museum was opened in the year of the flood, and for a decade it took every boat that was offered to it.",
    "A new director counted them last winter and came to three hundred, of which forty were under water by then.",
    "The council now pays for a hall, but only for a hundred boats, so that the director has to choose among them.",
    "She said on Monday that she does so by night, when none of the donors can see her walk between the hulls.",
    "The rest is to be sold in May at the pier, where buyers are asked to bring a trailer and a friend or two.",
    "Those who gave a boat may have it back without a fee, but so far only a single hotel has asked for its own.",
)


def read(body: str) -> Seed:
    page = f"<html><body><div id='main'><h1>{HEADLINE}</h1>{body}</div></body></html>"
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


def shown(*slides: tuple[str, str], link: str = "") -> str:
    items = (
        f"<li class='slideshow-item'><div><h3>{link and f'<a href={link}>'}{head}{link and '</a>'}</h3>"
        f"<div class='slide_body'>{told}</div></div><img src='a.jpg' alt=''></li>"
        for head, told in slides
    )
    return f"<ul class='items'>{''.join(items)}</ul>"


def test_an_article_goes_on_in_slides() -> None:
    told = texts(read(f"<div class='text'><p>{OPENING}</p>{shown(*SLIDES)}</div>"))

    assert [text for text in told if text not in dict(SLIDES)] == [OPENING, *(text for _, text in SLIDES)]


def test_an_article_goes_on_in_slides_in_a_box_of_their_own_that_tell_far_more() -> None:
    slides = [(head, f"{told} Nobody has asked for it back since then.") for head, told in SLIDES]
    body = f"<div class='text'>{paragraphs(OPENING, TEXT[0])}</div><div class='box'>{shown(*slides)}</div>"

    told = texts(read(body))

    assert [text for text in told if text not in dict(slides)] == [
        OPENING,
        TEXT[0],
        *(text for _, text in slides),
    ]


def test_slides_beside_a_long_article_are_none_of_it() -> None:
    body = (
        f"<div class='text'>{paragraphs(*TEXT, *(OPENING,))}</div><div class='box'>{shown(*SLIDES[:4])}</div>"
    )

    assert texts(read(body)) == [*TEXT, OPENING]


def test_slides_that_lead_to_other_stories_are_none_of_an_article() -> None:
    told = texts(read(f"<div class='text'>{paragraphs(OPENING, TEXT[0])}</div>{shown(*SLIDES, link='/a')}"))

    assert told == [OPENING, TEXT[0]]


def test_slides_with_a_few_words_each_are_none_of_an_article() -> None:
    captions = [(head, "The boat as it lay on Monday.") for head, _ in SLIDES]

    assert texts(read(f"<div class='text'>{paragraphs(*TEXT[:2])}{shown(*captions)}</div>")) == list(TEXT[:2])
