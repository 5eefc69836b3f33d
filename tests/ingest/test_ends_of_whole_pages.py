"""What stands around the article where a whole page is copied: other stories, comments, menus of writers."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

HELPED = "(Reporting by Jane Doe in Varsand; Additional reporting by Kai Voss, John Roe, Warren Poe and Patricia Moe; Editing by Jonathan Roe)"
CARDS = (
    "Pilots of the south quay denounce the deal for 'slow water'",
    "SOUTHQUAY The pilots of the south quay reject a proposal to make slow water of the harbour and say that it is bad.",
    "Fishermen and customs men row for hours, several wet",
    "NORTHQUAY, Varsand Fishermen and customs men rowed for several hours on Friday along the line that they dispute.",
    "Smugglers leave a hat behind, rescued sailors say",
    "ABOARD THE HERON Rescuers picked up 56 sailors from two unsafe boats off the coast on Thursday, the council said.",
)


MORE = (
    "The older of the two was built in the winter in which the bridge fell, by the men who had built the bridge.",
    "The younger has a bell that nobody has heard, as the rope to it was lent to the fire brigade and not returned.",
    "Both leave the north quay at seven in the morning, one for the south quay and one for the lighthouse.",
    "The council had wanted to sell one of them last autumn, and had found nobody who wanted either.",
    "A buyer from inland came to look at the bell in spring, and left again when he was told about the rope.",
    "The harbour master keeps the paint in his office, where it has stood since the meeting of the year before.",
)


def test_nothing_below_who_reported_it_at_length_is_the_article_s() -> None:
    products = (
        "Harbour News is the largest provider of the tides, and of all that floats. Learn more about what we make:",
        "Tidewise\nAll tides and all reports on them - for your desk and for your boat",
        "Moorings\nEverything you need to empower your quay and enhance your enterprise of ropes",
        "Tides are shown 15 minutes late at least. Here is a list of all quays and how late they are.",
    )
    seed = read(TITLE, *STORY, *MORE, HELPED, "Next In Harbours", *CARDS, "MORE FROM HARBOUR NEWS", *products)

    assert body(seed) == [*STORY, *MORE]


@pytest.mark.parametrize(
    ("heading", "button"),
    [("Comments [3]", "Feature this Comment Moderate"), ("Wasze komentarze [3]", "Nick")],
)
def test_what_readers_wrote_below_their_number_has_its_day_and_hour(heading: str, button: str) -> None:
    seed = read(
        TITLE,
        *STORY,
        heading,
        "Susan from Kirkstead",
        "My son says that I should listen to the council because he knows I am a great friend of the older ferry. I have since heard every session, and I would not miss one of them for the world or the bridge.",
        f"May. 29 2024 02:47 PM\n{button}",
        "dan from Varsand",
        "My company has me stationed on the mole. I loved to hear the sessions there.",
        "Thanks.",
        f"May. 29 2024 12:07 PM\n{button}",
        "About The Council",
        "In a series of its own the council gives its listeners a view of the lives of those who row and those who paint.",
    )

    assert body(seed) == list(STORY)


def test_stories_below_the_button_for_comments_each_have_a_headline() -> None:
    cards = (
        "Is the council caught in the act?",
        "After the council announced that the ferries stay, it was the target of those who wanted the bridge, who called it a meeting of painters. It answered that nobody had spoken against it.",
        "Anna Quayle, who has to answer for it",
        "The press is fickle and the lamps are dim. Before the holidays of this summer Anna Quayle still was the darling of the harbour, and now she is to answer for each pot of paint.",
        "The pact of the great shipowners",
        "Fewer fees, fewer ferries, fewer taxes on ropes. That is what the owners of the ships want of the council.",
        "3 comments",
        "A pilot arrested on the mole",
        "The man was arrested by the harbour police in company of another who is thought to have held the rope.",
    )
    seed = read(TITLE, *STORY, "Comments\nTweet\nSend", "Read also", *cards)

    assert body(seed) == list(STORY)


def test_the_names_in_a_menu_above_the_headline_are_no_writers() -> None:
    menu = "Editorials\nLetters\nDavid Averill\nMike Jones\nJanet Pearson\nBruce Planter"
    seed = read(menu, f"{TITLE}\nBy Harbour's Editorial Writers\nPublished: 11/18/2024 2:27 AM", *STORY)

    assert title(seed) == TITLE
    assert who(seed) == []


def test_a_name_with_a_place_far_above_the_headline_is_of_the_menu() -> None:
    menu = "\n".join(
        f"Harbour {word}" for word in "Tides Ropes Paint Lamps Boats Moles Quays Buoys Bells Nets".split()
    )
    seed = read(
        f"Jonas Mann, EU\n{menu}\n{TITLE}\nMay 3, 2024 at 18:27\nBy JANE DOE, KAI VOSS Special envoys to Varsand",
        *STORY,
    )

    assert who(seed) == ["Jane Doe", "Kai Voss"]


def test_a_transcript_stays_one_amid_the_menus_of_a_whole_page() -> None:
    ends = ("sand", "by", "vik", "nes", "dal", "hav", "mark", "lund", "strand", "fjord")
    menu = "\n".join(
        f"Tides at {town}{end}" for town in ("Var", "Nor", "Holm", "Kais", "Mol") for end in ends
    )
    turns = (
        "JANE DOE: The council has cut what it pays for the ferries, and the pilots have something to say on that.",
        "KAI VOSS: Wasted money is a concern of the pilot Anna Quayle, who won the race of the two quays.",
        "ANNA QUAYLE: Nobody has told me yet why we row four boats over the same water at the same hour.",
        "KAI VOSS: According to Anna Quayle, it is a bell for the council to wake up by.",
        "ANNA QUAYLE: The council needs to lift its game. It has been trying hard to do that.",
        "JANE DOE: Olympian Bill Quarry ending that report from Kai Voss.",
    )
    seed = read(
        menu, TITLE, "Broadcast: 01/08/2024", "Reporter: Kai Voss", *turns, "Search Harbour News", menu
    )

    assert body(seed) == list(turns)


def test_headlines_behind_their_hours_above_the_text_are_of_others() -> None:
    ticker = "\n".join(
        f"{hour}:{minute} PM {said}"
        for hour, minute, said in [
            (3, 31, "Pilots one-up the bridge with a second lamp"),
            (3, 10, "The lighthouse opens to painters, but won't be painted"),
            (2, 55, "Smugglers slam the new tide, and claim it is late"),
            (1, 45, "What is hiding in the empty space of the harbour's new bell?"),
            (1, 34, "Fishermen are working on two high boats for the spring"),
            (12, 19, "A rope launches on the north quay"),
            (12, 10, "Win a pot of harbour paint!"),
        ]
    )
    seed = read(
        f"Trending now\n27 New articles\nPrevious\nMay 04, 2024\n{ticker}\nNext\nMenu\nHome",
        f"{TITLE}\nBy Jane Doe\non April 6, 2024 11:42 pm",
        *STORY,
    )

    assert title(seed) == TITLE
    assert who(seed) == ["Jane Doe"]
    assert seed.date is not None
    assert seed.date.value.isoformat(timespec="minutes")[:16] == "2024-04-06T23:42"
    assert body(seed) == list(STORY)


def test_the_headline_and_first_paragraph_in_a_form_above_the_article_do_not_begin_it() -> None:
    lead = f"VARSAND, Norland — {STORY[0]}"
    seed = read(
        f"Share\nSend\n{TITLE}",
        lead,
        "Post to Facebook\nCancel\nSend\nSent!\nA link has been posted to your Facebook feed.",
        f"You've contributed successfully to: {TITLE}",
        "Thanks!",
        "Look at your picture now, and wait for it in Harbour News on paper, on the web and on the quay.",
        "Try again",
        f"Talking Tides\nPainter says the tide is out of hand\n{TITLE}",
        "How does one paint a ferry? Jane Doe finds out at the council in Varsand.",
        "Jane Doe, HARBOUR NEWS 3:53 p.m. EST January 25, 2024",
        lead,
        *STORY[1:],
    )

    assert title(seed) == TITLE
    assert who(seed) == ["Jane Doe"]
    assert body(seed)[-4:] == list(STORY)
    assert len(body(seed)) == len(STORY)
