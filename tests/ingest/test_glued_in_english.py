"""Clippings of real layouts in English: names that stand glued, boxes above the last paragraph, who drew maps."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Ferry crews to strike over safety of lighthouse ships"
STORY = (
    "Ferry crews on three islands will strike on Friday over the safety of lighthouse ships, their union said.",
    "None of the ships has been inspected since 2014, as papers show that the union has published.",
    "“Nobody wants to be the one who tells a family,” said Ada Pell, who leads the union.",
    "Offices of the ministry will look at the papers and answer within a week.",
)
STAMP = "Tue 12 Mar 2024 14.05 GMT"


def read(*lines: str) -> Seed:
    return read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def who(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane DoeJournalist", ["Jane Doe"]),
        ("By JANE DOEon March 12, 2024 at 3:12 PM", ["Jane Doe"]),
        ("By JANE DOE and KAI VOSS-PELLon March 12, 2024 at 3:12 PM", ["Jane Doe", "Kai Voss-Pell"]),
        ("Jane Doe [Profile]", ["Jane Doe"]),
        ("Pell Jane (Bio)", ["Pell Jane"]),
        ("BY JANE VAN ’T HOF", ["Jane Van ’t Hof"]),
        ("Jane DoeThe West Harbour", ["Jane Doe"]),
        ("Jane van DoeText", ["Jane van Doe"]),
        ("Jane DoeThe Guardian", ["Jane Doe"]),
        ("Kai Voss in Varsand and Jane Doe in Kellmouth", ["Kai Voss", "Jane Doe"]),
        ("Kai Voss Scotland correspondent and Jane Doe in Kellmouth", ["Kai Voss", "Jane Doe"]),
        ("By JANE DOE-DeLAND and KAI MacVOSS", ["Jane Doe-DeLand", "Kai MacVoss"]),
        ("By JANE DOE-DeLAND, KAI VOSS and ADA PELL", ["Jane Doe-DeLand", "Kai Voss", "Ada Pell"]),
        ("By JANE DOE-DeLAND and KAI VOSS MARCH 12, 2024", ["Jane Doe-DeLand", "Kai Voss"]),
        ("BY JANE PELL-DOESTAFF WRITER", ["Jane Pell-Doe"]),
        ("By Jane Pell-Doestaff writer", ["Jane Pell-Doe"]),
        ("By JANE VAN DER DOEStaff Writer", ["Jane Van der Doe"]),
        ("BY JANE DOESTAFF WRITER AND KAI O'VOSSSTAFF WRITER", ["Jane Doe", "Kai O'Voss"]),
        ("Jane Doesenior reporter and Kai Vossstaff writer", ["Jane Doe", "Kai Voss"]),
        ("ÉLISE DOÉSENIOR PARLIAMENTARY REPORTER", ["Élise Doé"]),
        ("JANE DOEASIA CORRESPONDENT", ["Jane Doe"]),
        ("JANE DOESPECIAL TO THE HARBOUR AND MAIL", ["Jane Doe"]),
        ("By JANE DOEThe Associated Press", ["Jane Doe"]),
        ("BY JANE DOE IISTAFF WRITER", ["Jane Doe II"]),
        ("By Jane Wagstaff reporter", ["Jane Wagstaff"]),
        ("By Jane DoeAFP", ["Jane Doe"]),
        ("BY JANE DOEREUTERS", ["Jane Doe"]),
        ("By Jane DoeUS correspondent", ["Jane Doe"]),
        ("By JANE MacDOE", ["Jane MacDoe"]),
        ("By Jane Doe Globe Correspondent", ["Jane Doe"]),
        ("BY KAI VAN DER VOSS TRIBUNE REPORTER", ["Kai Van der Voss"]),
        ("JANE DOELATIN AMERICA CORRESPONDENT", ["Jane Doe"]),
        ("By Jane Doe, Widodo and Kai Voss in Jakarta", ["Jane Doe", "Widodo", "Kai Voss"]),
        ("By Jane Doe, Kellstadt and Kai Voss, Jakarta", ["Jane Doe", "Kai Voss"]),
        ("Jane VanderdoeKai Pell-Voss", ["Jane Vanderdoe", "Kai Pell-Voss"]),
        (
            "Jane DoeKai J. VossAda O’Pell and Mark van der Doe",
            ["Jane Doe", "Kai J. Voss", "Ada O’Pell", "Mark van der Doe"],
        ),
        ("AMRITA D’SOUZA and ADA VOSS", ["Amrita D’Souza", "Ada Voss"]),
        ("By : Jane Doe, Basuki & Kai J. Voss", ["Jane Doe", "Basuki", "Kai J. Voss"]),
        ("By Jane Doe, Beijing and Kai Voss", ["Jane Doe", "Kai Voss"]),
        ("By Jane Doe, Kellstadt, and Kai Voss", ["Jane Doe", "Kai Voss"]),
    ],
)
def test_names_are_apart_from_what_is_glued_to_them_or_stands_behind(line: str, names: list[str]) -> None:
    assert names == who(read(TITLE, line, STAMP, *STORY))


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Jane DoeThe West HarbourTue, 12 March 2024 2:05PM", "2024-03-12T14:05:00+00:00"),
        ("Jane DoeMonday, 11 March 2024", "2024-03-11T00:00:00+00:00"),
        ("Posted By: Jane Doeon: March 12, 2024In: Schools, Local News", "2024-03-12T00:00:00+00:00"),
    ],
)
def test_a_day_is_apart_from_the_name_that_it_is_glued_to(line: str, when: str) -> None:
    seed = read(TITLE, line, *STORY)

    assert (["Jane Doe"], when) == (who(seed), seed.date and seed.date.value.isoformat())


def test_four_names_in_capitals_may_stand_in_front_of_a_day() -> None:
    line = "By JANE A. MERROW, LINDA FERRYMAN, MICHAEL B. KELLER and AARON T. LANTERN MARCH 12, 2024"
    seed = read(TITLE, line, *STORY)

    assert "2024-03-12T00:00:00+00:00" == (seed.date and seed.date.value.isoformat())
    assert ["Jane A. Merrow", "Linda Ferryman", "Michael B. Keller", "Aaron T. Lantern"] == who(seed)


@pytest.mark.parametrize(
    "credit",
    [
        "By Kai Voss | Satellite imagery by Harbour Labs",
        "By Kai Voss | Source: Harbour Office",
        "By Kai Voss and Lin Harlow | Sources: Harbour Office, Lantern Bureau",
    ],
)
def test_who_drew_a_map_is_no_writer(credit: str) -> None:
    seed = read(credit, "", TITLE, "By Jane Doe", STAMP, *STORY[:2], "", credit, "", *STORY[2:])

    assert (["Jane Doe"], list(STORY)) == (who(seed), [one.text for one in seed.paragraphs])


def test_who_serves_advertisements_is_no_writer() -> None:
    assert [] == who(read(TITLE, STAMP, "by Taboola", "Sponsored Links", *STORY))


@pytest.mark.parametrize(
    "box",
    [
        ("Sign up to First Light", "Our morning email says what happens and why it matters"),
        ("By signing up you consent to receive the above newsletter from the Harbour Group.",),
    ],
)
@pytest.mark.parametrize(
    "foot", ["Share this article in your social network", "This article was amended on 12 March 2024."]
)
def test_the_last_paragraph_may_stand_between_a_newsletter_and_the_foot(
    box: tuple[str, ...], foot: str
) -> None:
    last = "Classes will be held in the old customs house, which has stood empty since 1998."
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, "", *box, "", last, "", foot)

    assert [*STORY, last] == [one.text for one in seed.paragraphs]


def test_what_a_newsletter_brings_stays_out_above_the_foot() -> None:
    brings = "The latest stories and insights of our experts, curated and delivered twice weekly."
    seed = read(
        TITLE,
        "By Jane Doe",
        STAMP,
        *STORY,
        "",
        "Sign up to First Light",
        "",
        brings,
        "",
        "Share this article",
    )

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_what_stands_above_a_sign_off_is_the_article_s_end() -> None:
    end = (
        "“I looked inside and saw the label,” said Jean Marsh, a clerk.",
        "The choir sings at the shop on Friday.",
    )
    box = ("Recommended", "Cello hidden in attic fetches a fortune")
    seed = read(
        TITLE,
        "By Jane Doe",
        STAMP,
        *STORY[:2],
        "",
        *box,
        end[0],
        "",
        end[1],
        "",
        "Additional reporting by PA",
    )

    assert [*STORY[:2], *end] == [one.text for one in seed.paragraphs]


def test_who_is_named_before_is_no_matter_of_another_article() -> None:
    told = "Andrew Hartley, 48, was told that he had made one error after another when he fitted the lamp."
    end = "Hartley, of south Varsand, had denied it but was found guilty by a jury last month."
    box = ("Related Articles", "Landlord cleared over faulty lamp")
    seed = read(TITLE, "By Jane Doe", STAMP, told, *STORY[:2], "", *box, end, "", "Join the conversation")

    assert [told, *STORY[:2], end] == [one.text for one in seed.paragraphs]


def test_a_sentence_above_the_button_for_comments_is_the_last() -> None:
    box = (
        "RELATED ARTICLES",
        "Previous",
        "1",
        "Next",
        "Man jailed for trimming tree",
        "Share this article",
        "Share",
    )
    end = "The town said that it was ‘delighted not to be in it’."
    foot = f"Share or comment on this article: {TITLE}"
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:3], "", *box, end, "", foot)

    assert [*STORY[:3], end] == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "line", ["By Jane Doe, Saint John", "By Jane Doe, Baton Rouge", "Jane Doe, Thunder Bay"]
)
def test_towns_of_two_words_behind_a_name_are_nobody(line: str) -> None:
    assert ["Jane Doe"] == who(read(TITLE, line, STAMP, *STORY))


@pytest.mark.parametrize(
    "place", ["CENTER POINT", "SIOUX HOLLOW FALLS", "COUNCIL BLUFFS", "PORT KELL HEIGHTS"]
)
def test_towns_in_capitals_are_known_by_what_towns_are_called(place: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, f"{place} — {STORY[0]}", *STORY[1:])

    assert (place.title(), STORY[0]) == (seed.dateline and seed.dateline.value, seed.paragraphs[0].text)


def test_a_question_that_glued_sections_end_in_is_the_headline() -> None:
    title = "Explained: What Does The New Report On Lighthouse Ships Mean For The Islands?"
    seed = read(f"ExplainersNews{title}", title, "Jane Doe", STAMP, *STORY)

    assert title == (seed.title and seed.title.value)


def test_a_column_s_disclaimer_is_left_out() -> None:
    note = (
        "This column does not necessarily reflect the opinion of the editorial board or Harbour LP and its "
        "owners.Jane Doe is a Harbour Opinion columnist."
    )
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, note, "SHARE:")

    assert list(STORY) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "note",
    [
        " (This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)",
        " (Except for the headline, this story has not been edited by Harbour staff.)",
        "(The opinions expressed in this article are the author's own, and not those of the paper.)",
        " Disclaimer: The views expressed in this article are those of the author alone.",
    ],
)
def test_a_note_behind_the_last_sentence_takes_no_paragraph_with_it(note: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:-1], f"{STORY[-1]}{note}", "SHARE:")

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_brackets_behind_the_last_sentence_may_be_the_writer_s_own() -> None:
    last = f"{STORY[-1]} (This was in 1987, before the wall was built by the old council.)"
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:-1], last, "SHARE:")

    assert [*STORY[:-1], last] == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "The writer is a former harbour master.",
        "The author is based in Varsand.",
        "The writer is a retired engineer",
    ],
)
def test_who_the_writer_is_stands_below_the_text(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, line, "SHARE:")

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_a_long_paragraph_has_words_of_pages_by_chance() -> None:
    long = (
        "At least 75 companies receive precise data from apps whose users get local news and weather, the union "
        "found. Several of those businesses claim to track up to 200 ships and their crews, about half of those "
        "in use last year. The database that it looked at, a sample of information gathered in 2017 and held by "
        "one company, shows the ways of people in startling detail, and in some cases was updated 14,000 times."
    )
    credit = "By Kai Voss | Source: Harbour Office"
    tip = "[Learn how to stop apps from tracking your location.]"
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:2], "", credit, "", long, "", tip, "", *STORY[2:])

    assert [*STORY[:2], long, *STORY[2:]] == [one.text for one in seed.paragraphs]


def test_figures_tell_us_and_a_page_asks_to_tell_it() -> None:
    told = "Dozens of surveys tell us how well the ships of the islands are kept, and we need another one."
    asks = "Tell us what you think of our coverage by email"
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:2], told, *STORY[2:], asks)

    assert [*STORY[:2], told, *STORY[2:]] == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    ("shown", "first"),
    [("I n July, the", "In July, the"), ("T he", "The"), ("O fficials of the", "Officials of the")],
)
def test_a_drop_cap_is_joined_within_its_line(shown: str, first: str) -> None:
    rest = " crews of three islands asked for papers on the safety of lighthouse ships, their union said."
    seed = read(TITLE, "By Jane Doe", STAMP, shown + rest, *STORY[1:])

    assert first + rest == seed.paragraphs[0].text


@pytest.mark.parametrize(
    "first", ["A long strike", "I ran the union", "A cross section", "X rays of the hulls"]
)
def test_a_letter_that_is_a_word_stays_one(first: str) -> None:
    rest = " in the harbour of three islands showed how old the lighthouse ships have become, crews said."
    seed = read(TITLE, "By Jane Doe", STAMP, first + rest, *STORY[1:])

    assert first + rest == seed.paragraphs[0].text


@pytest.mark.parametrize(
    "line",
    [
        "260725 ships aground thumbnail Are lighthouse ships beyond control? Who will tell the crews? Read more",
        "ALSO READ: Lighthouse crew finds ferry adrift off the three islands at 4:30 a.m.",
        "RELATED: Union of the crews will strike over the safety of ships, it said.",
    ],
)
def test_what_leads_elsewhere_is_no_paragraph(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:2], line, *STORY[2:])

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_the_latest_below_the_text_ends_it() -> None:
    teasers = (
        "The joint statement of two ministers is the latest attempt to end the talks on ferry fares in the capital.",
        "A school on the coast has won the prize of the year for its garden, the second within ten years.",
    )
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, "Ada Pell | Union", "The Latest", *teasers)

    assert STORY[-1] == seed.paragraphs[-1].text


def test_a_name_with_its_handle_stands_beside_the_moment() -> None:
    seed = read(TITLE, "JANE DOE@JANEDOE\tNOVEMBER 16, 2018 10:00 AM", *STORY, "UPCOMING EVENTS")

    assert ["Jane Doe"] == who(seed)
    assert seed.date is not None
    assert "2018-11-16" in str(seed.date.value)


def test_buttons_behind_the_day_are_no_part_of_it() -> None:
    seed = read(TITLE, "August 20, 2018 by Editorial Team Leave a Comment Print Friendly", *STORY)

    assert seed.date is not None
    assert "2018-08-20" in str(seed.date.value)


def test_the_headline_below_the_section_is_the_page_s() -> None:
    tab = "Union says crews will strike over lighthouse ships on three islands - CBS News"
    shown = "Strike looms as union says crews will leave lighthouse ships"
    seed = read(tab, "World", shown, "By Jane Doe", STAMP, *STORY)

    assert shown == (seed.title and seed.title.value)


def test_a_dateline_on_its_own_line_gives_the_agency() -> None:
    seed = read(TITLE, STAMP, "SCHUYLER, Neb. (AP) -", *STORY)

    assert ["Associated Press"] == [one.value for one in seed.agencies]
    assert STORY[0] == seed.paragraphs[0].text


def test_who_wrote_stands_behind_a_role_in_capitals() -> None:
    seed = read(
        TITLE, "BY JANE DOE", "SHIPPING EDITOR", "and KAI VAN 'T HOF", "STAFF REPORTER", STAMP, "", *STORY
    )
    assert who(seed) == ["Jane Doe", "Kai Van 't Hof"]


@pytest.mark.parametrize("name", ["Jane Pell de Alwis", "Kai van der Voss", "Ada Doe", "Doe bin Pell"])
def test_a_name_in_brackets_behind_the_last_sentence_may_have_particles(name: str) -> None:
    seed = read(
        TITLE, "25 August 2016 01:20 pm", "", *STORY[:-1], f"{STORY[-1]} ({name})", "", "Comments - 4"
    )
    assert who(seed) == [name]
    assert seed.paragraphs[-1].text == STORY[-1]


def test_a_paper_and_a_name_above_a_picture_are_no_writers() -> None:
    told = "A FERRY is seen at a pier in Varsand, March 4."
    seed = read(TITLE, STAMP, "", "HARBOUR NEWS/ KAI VOSS", told, "", "By Jane Doe, Reporter", "", *STORY)
    assert who(seed) == ["Jane Doe"]


@pytest.mark.parametrize(
    "stamp", ["PUBLISHED ONMarch 12, 2024 4:52 AMByReuters", "UPDATED ONMarch 12, 2024 4:52 AM"]
)
def test_on_may_stand_glued_to_the_month(stamp: str) -> None:
    seed = read(TITLE, "", stamp, "", *STORY)
    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d %H:%M}" == "2024-03-12 04:52"


@pytest.mark.parametrize("where", ["twitter", "facebook", "whatsapp"])
def test_buttons_that_share_the_headline_tell_it_from_its_standfirst(where: str) -> None:
    below = "Union says that papers show no inspection of any of the ships in ten years"
    share = f"{TITLE} on {where} (opens in a new window)"
    seed = read(
        "Shipping",
        "Add to my news",
        TITLE,
        below,
        "",
        share,
        "Save",
        "Jane Doe in Varsand",
        STAMP,
        "",
        *STORY,
    )
    assert seed.title
    assert seed.title.value == TITLE
    assert share not in [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_line_with_a_dash_in_front_is_no_headline(dash: str) -> None:
    title = "Strike on, soup off for ferry guests"
    seed = read(
        title, f"{dash} Crews on three islands leave work over lighthouse ships", "", STAMP, "", *STORY
    )
    assert seed.title
    assert seed.title.value == title


@pytest.mark.parametrize("mark", ["Premium", "Exclusive", "Subscriber only"])
@pytest.mark.parametrize("kind", ["", " | Explained", " | News Analysis"])
def test_a_mark_may_stand_between_a_headline_and_its_standfirst(mark: str, kind: str) -> None:
    title = f"What the silent ferries between three islands tell us{kind}"
    below = "The lighthouse ships were never inspected, and the crews that sail them ask why nobody looks"
    seed = read("Home", "News", "", title, mark, "", below, "", STAMP, "By Jane Doe", "", *STORY)
    assert seed.title
    assert seed.title.value == title


def test_topics_below_trending_are_no_writers() -> None:
    topics = ("Trending", "Ferry Strike", "Monsoon Tracker", "Visa Rules")
    seed = read(TITLE, *topics, "", "TOI World Desk", STAMP, "", *STORY)
    assert who(seed) == []


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Updated March 12, 2024 — 1.32pmfirst published at 5.00am", "2024-03-12 05:00"),
        ("Updated12 March 2024 — 5:10pmfirst published at 11:02am", "2024-03-12 11:02"),
        ("Updated March 12, 2024 — 1.32pmfirst published March 11, 2024 — 11.02am", "2024-03-11 11:02"),
    ],
)
def test_when_it_was_first_published_may_stand_glued_behind(line: str, when: str) -> None:
    seed = read(TITLE, "By Jane Doe", line, "", *STORY)
    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d %H:%M}" == when


def test_a_biography_has_the_name_as_a_byline_in_capitals_cannot() -> None:
    told = "Thaddeus van Doe is a retired commander of ferries and taught navigation until 2017. He lives in Varsand."
    seed = read(
        TITLE, "BY THADDEUS VAN DOE, OPINION CONTRIBUTOR", STAMP, "", *STORY, "", told, "", "TAGS FERRIES"
    )
    assert seed.paragraphs[-1].text == STORY[-1]
