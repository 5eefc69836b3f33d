"""Pastes of papers and stations of America and Britain: what they set around pictures, videos and lists."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Harbour council votes to keep both ferries"
STORY = (
    "The harbour council voted on Tuesday night to keep both ferries, and to paint them.",
    "Nobody spoke against it, and the meeting was over before the lamps were lit.",
    "“We have waited for this since the bridge fell,” said Jane Doe, who has led the council for nine years.",
    "The painting begins in May. It will take two crews until the autumn, as the harbour master said.",
)

NEWS = ("01:25", "Get more news", "on", "Jan. 2, 2024, 1:05 AM UTC")


def read(*lines: str, between: str = "\n\n") -> Seed:
    return read_pasted(between.join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def body(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def summary(seed: Seed) -> str:
    return seed.summary.value if seed.summary else ""


@pytest.mark.parametrize(
    "told",
    [
        "The pilot (Jane Doe) is in love with the keeper of the lighthouse. So is her mate (Richard Roe).",
        "The hull was cut in two at the yard. It was towed to Kellmouth by Doe Salvage.",
        "I’m standing up by now. We all are. We are poll workers. We work in pairs. We have a list for it all.",
    ],
)
def test_a_sentence_of_the_text_is_no_caption_and_no_appeal(told: str) -> None:
    assert [*STORY[:2], told, *STORY[2:]] == body(read(TITLE, "By Kai Voss", *STORY[:2], told, *STORY[2:]))


@pytest.mark.parametrize(
    "shown",
    [
        "(Image courtesy of Harbour Watch. Note: the Watch is now called Kellmouth Watch.)",
        "Animated illustration of a ferry with two funnels",
        "Smoke rises from the ferry hall on Jan. 1, 2024. Kai Voss/Harbour Press/AFP/Getty",
        "TOPSHOT-VARSAND-FERRY-QUAKE",
    ],
)
def test_what_a_picture_brings_with_it_is_left_out(shown: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY[:3], shown, STORY[3]))


def test_a_picture_s_slug_its_words_and_who_took_it_are_left_out() -> None:
    told = (
        "This aerial photo provided by Harbour Press shows smoke above the burnt ferry hall in Kellmouth, in "
        "Varsand's western prefecture, Jan. 2, 2024, a day after a quake struck the quay."
    )
    shown = ("TOPSHOT-VARSAND-FERRY-QUAKE", told, "STR/HARBOUR PRESS/AFP/Getty")
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY[:3], *shown, STORY[3]))


def test_who_filmed_ends_the_words_of_a_video_on_top() -> None:
    shown = (
        "Under a rule before the council, most of what the ferries film would be kept from those who live "
        "there. Kellmouth Police Department"
    )
    seed = read(TITLE, "By Kai Voss", "Published 5:05 p.m. CT Feb. 1, 2018", shown, *STORY)

    assert list(STORY) == body(seed)


def test_a_sentence_below_a_picture_for_sale_opens_the_text() -> None:
    opens = "Harbour master Jane Doe told everybody on Thursday that she plans to run for the council."
    shown = "Jane Doe (Photo: Kai Voss/Harbour News)"
    seed = read(TITLE, "By Kai Voss, Harbour News", shown, "Buy Photo", opens, *STORY)

    assert [opens, *STORY] == body(seed)


def test_the_words_above_the_length_of_a_video_are_its_title() -> None:
    told = "Videos show how the ferries were thrown on the quay, and both crews were led away by the harbour."
    seed = read(TITLE, told, "Ferry hall burns after the storm in Kellmouth", *NEWS, "By Kai Voss", *STORY)

    assert list(STORY) == body(seed)
    assert told == summary(seed)


def test_whose_reporters_wrote_it_is_no_text() -> None:
    seed = read(TITLE, "By Jane Doe and Kai Voss", *STORY, "Doe and Voss write for Harbour News.")

    assert list(STORY) == body(seed)


def test_labels_in_front_of_a_whole_list_belong_to_what_announces_it() -> None:
    listed = (
        "Here are some of the things that the council has found (there are more, see our website):",
        "Kellmouth: up to 56 percent fewer boats lost at night",
        "Varsand: two thirds fewer boats lost and no crew",
        "North Quay: 41 percent fewer boats lost in fog",
    )
    seed = read(TITLE, "By Kai Voss", *STORY[:2], *listed, *STORY[2:])

    assert [*STORY[:2], *listed, *STORY[2:]] == body(seed)


def test_who_speaks_again_by_the_surname_alone_goes_on_with_the_text() -> None:
    named = "Ada Pell has taught those who count the votes for thirty years, in a hall behind the quay."
    again = (
        "Most people sign below the line because of what the harbour was once like, Pell says. Under the law of "
        "1873, whoever stole a boat could not vote."
    )
    seed = read(
        TITLE, "By Kai Voss", named, *STORY, "Whoever moves here signs twice. Why?", again, *STORY[:1]
    )

    assert again in body(seed)


@pytest.mark.parametrize(
    "line",
    [
        "By Mary Harlow / Associated Press",
        "By Mary Harlow | The Associated Press",
        "Mary Harlow / Associated Press",
    ],
)
def test_an_agency_behind_a_slash_is_no_paper(line: str) -> None:
    seed = read(TITLE, line, "Published: Saturday, May 18th, 2019 at 3:16pm", *STORY)

    assert (["Mary Harlow"], ["Associated Press"]) == (
        [one.value for one in seed.authors],
        [one.value for one in seed.agencies],
    )


def test_whom_a_picture_above_the_headline_shows_has_not_written() -> None:
    seed = read(
        TITLE,
        "EXPAND",
        "Ada Pell",
        "Kai Voss",
        TITLE,
        "Mary Harlow | June 5, 2019 | 4:00am",
        *STORY,
        between="\n",
    )

    assert [one.value for one in seed.authors] == ["Mary Harlow"]


@pytest.mark.parametrize(
    "line",
    [
        "For more coverage of Harbour Fest 2019, including news and photo galleries, visit www.harbour.com/fest.",
        "Bar chart showing what the harbour spends on ferries over the last five years, with a big spike in 2026.",
        "Text with Kai Voss all season as he brings Harbour+ subscribers the latest from the field and off.",
        "Chart showing the change in spending of all 30 harbours, with Kellmouth at the top and Varsand below",
    ],
)
def test_what_leads_elsewhere_and_what_charts_show_is_no_text(line: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY[:3], line, STORY[3]))


def test_a_pull_quote_with_buttons_to_share_it_is_no_text() -> None:
    pulled = (
        "A life at the top of the harbour has taught them that good ideas and order cannot come from below."
    )
    shared = f"{pulled}\nFacebook\nTwitter\nMore shares\nemail"
    seed = read(TITLE, "By Kai Voss", *STORY[:2], f"{shared}\n{STORY[2]}", STORY[3])

    assert list(STORY) == body(seed)


def test_a_headline_and_a_sentence_below_the_buttons_are_another_article() -> None:
    teaser = "Using a grant, the harbour council showed on Tuesday the ferry hall that it has painted."
    card = f"Ferries on wheels: harbour council shows new hall\n{teaser}"
    seed = read(
        TITLE, "By Kai Voss", *STORY, "Facebook\nEmail\nMore information", card, "Tags\nFerries\nHarbour"
    )

    assert list(STORY) == body(seed)


def test_whom_a_team_plays_next_is_the_last_paragraph_of_a_report() -> None:
    game = (
        "Kellmouth fell to 1-3 in harbour play with losses to Varsand and North Quay on the road this weekend.",
        "Kellmouth fell in five sets against Varsand on Friday, after four points with which to win the match.",
        "North Quay closed out the sweep in the third set on Saturday, with a run of seven points.",
        "“We played tough on the road,” head coach Jim Voss said after Kellmouth lost the last set, 19-17.",
    )
    last = "Kellmouth heads back for matches against East Harbour on Oct. 10 and Otter Bay on Oct. 11."
    seed = read("Kellmouth falls to Varsand and North Quay", "By Ada Pell", *game, "Up next", last)

    assert [*game, "Up next", last] == body(seed)


def test_updates_in_an_article_of_updates_are_its_paragraphs() -> None:
    told = (
        "UPDATE: The pilot has returned to the ferry.",
        "UPDATE: The pilot is back on the quay, so he might return.",
    )
    seed = read(TITLE, "By Ada Pell", *STORY[:2], told[0], "END OF UPDATE", told[1], *STORY[2:])

    assert [line for line in body(seed) if line.startswith("UPDATE")] == list(told)


@pytest.mark.parametrize(
    "note",
    [
        "More Harbour and Big Ferry Coverage on KHBR:",
        "Stream HARBOUR 35 News:",
        "See the full complaint here.",
        "The KHBR 5 Storm Team will continue to keep you up to date on the latest changes.",
        "This segment is sponsored by Harbour Homes.",
        "The Harbour Banner thanks its sponsors. Become one.",
        "Content from Kellmouth Clinic",
        "The following is the opinion and analysis of the writer:",
        "Have something for the H-Team to investigate? Call or text the tip line at 202-555-0123.",
        "This article appears through a media partnership with Harbour Public.",
        "The Harbour Editorial Board operates independently from the newsroom, and does not edit its articles.",
        "(Copyright (c) 2024 Harbour Television. All Rights Reserved. This material may not be published.)",
        "We apologize, but this video has failed to load.",
        "Harbourmedia is committed to maintaining a lively but civil forum for discussion.",
        "Invalid email Something went wrong, please try again later.",
        "Oops. Something went wrong. Please enter a valid email and try again.",
        "Published by The Harbour Tribune on Feb. 12, 2024.",
        "Email notifications are only sent once a day, and only if there are new matching items.",
        "Five stocks we like better than Harbour Ferries",
        "Before you consider Harbour Ferries, you'll want to hear this.",
    ],
)
def test_notes_of_stations_and_papers_amid_the_text_are_none(note: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY[:3], note, STORY[3]))


@pytest.mark.parametrize(
    "told",
    [
        "More than half of the harbour's 14 ferries are to be painted this way:",
        "More Varsanders now agree with what the harbour master wrote in his letter to them:",
        "Have a seat on the quay and you see the ferries come in, as the crews say.",
        "The council will keep residents informed of the painting, said Ada Pell, who is to lead the crews.",
    ],
)
def test_sentences_that_are_like_notes_stay(told: str) -> None:
    assert told in body(read(TITLE, "By Kai Voss", *STORY[:3], told, STORY[3]))


def test_who_signs_below_the_companies_of_a_story_wrote_it() -> None:
    seed = read(
        TITLE,
        *STORY,
        "This report by The Canadian Press was first published Oct. 25, 2024.",
        "Companies in this story: (TSX:FRY; TSX:QUA, TSX:HBR)",
        "Mary Harlow, The Canadian Press",
    )

    assert ["Mary Harlow"] == [one.value for one in seed.authors]
    assert list(STORY) == body(seed)


def test_a_paper_s_motto_is_no_headline() -> None:
    seed = read(
        "Wednesday, May 23, 2018", "One of Varsand's Great Newspapers ~ Kellmouth, Harbour", TITLE, *STORY
    )

    assert seed.title is not None
    assert seed.title.value == TITLE


@pytest.mark.parametrize(
    "shown",
    [
        (
            "Ada Pell, left, and her husband Kai Pell, vote at the ferry hall.",
            "The Lamp/Kai Voss",
            "Buy This Image",
        ),
        (
            "Ada Pell, treasurer of the harbour, monitors results.",
            "The Lamp/Kai Voss",
            "Enlarge | Buy This Image",
        ),
        ("Harbour-council-votes-to-keep-both-ferries-2", "Ada Pell and Kai Voss await results."),
        ("Harbour Fire Department (file photo) Harbour Fire Department (file photo)",),
    ],
)
def test_pictures_that_are_for_sale_or_have_the_words_of_an_address_are_left_out(
    shown: tuple[str, ...],
) -> None:
    seed = read(TITLE, *shown, "\n".join(STORY[:1]), *STORY[1:])

    assert (list(STORY), ()) == (body(seed), seed.authors)


def test_a_video_with_its_length_and_day_is_no_text() -> None:
    video = (
        "1:32 Neighbours rally to support crews left homeless Neighbours rally to support crews – Sep 8, 2020"
    )

    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY, video))


def test_a_day_that_is_written_in_many_ways_in_one_line_is_one() -> None:
    stamp = (
        "2 hours 40 minutes 39 seconds ago Tuesday, February 04 2020 Feb 4, 2020 February 04, 2020 2:58 PM "
        "February 04, 2020 in Top Story"
    )
    seed = read(TITLE, f"{stamp}\nSource: KHBR\nBy: KHBR Staff", *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2020-02-04T14:58:00+00:00"


def test_a_paragraph_with_an_address_in_brackets_stays() -> None:
    told = (
        "The Harbour Lamp (http://bit.ly/2xYzAbC ) quoted Kellmouth Ferry Office spokeswoman Mary Rayborn Harlow as "
        "saying the Varsand Police would look at the hull. The name of the ferry was not given."
    )
    seed = read(TITLE, *STORY, told, "Most Read Stories", between="\n")

    assert [*STORY, told] == body(seed)
