"""Clippings in English: roles below names, headlines above their standfirst, topics, and who signs twice."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Ministers reopen the direct line across the strait"
STORY = (
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
    "Officers of both navies will try the line every week from March, a spokesman of the ministry said.",
)


def read(*head: str, story: tuple[str, ...] = STORY, foot: tuple[str, ...] = ()) -> Seed:
    return read_pasted("\n".join((*head, *story, *foot)), "seeds/a.txt", OUTLETS, site_zone="UTC")


def title_of(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


def authors_of(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


@pytest.mark.parametrize(
    ("head", "who"),
    [
        (("Jane Doe", "Defence and security editor"), ["Jane Doe"]),
        (
            ("Jane Doe", "Asia correspondent", "Kai Voss", "Senior parliamentary reporter"),
            ["Jane Doe", "Kai Voss"],
        ),
        (("Jane Doe", "Asia correspondent", "Hong Kong and Ottawa"), ["Jane Doe"]),
        (
            (
                "Author",
                "Jane Doe",
                "PhD Candidate, Harbour University",
                "Kai Voss",
                "Research Fellow, Pier Institute",
            ),
            ["Jane Doe", "Kai Voss"],
        ),
        (("- By Jane Doe", "and Kai Voss / Staff reporters"), ["Jane Doe", "Kai Voss"]),
        (("By Jane Doe &", "Kai Voss"), ["Jane Doe", "Kai Voss"]),
        (("JANE DOE and WILL VOSS", "@janedoe"), ["Jane Doe", "Will Voss"]),
        (("Photo of Jane Doe", "By Jane Doe"), ["Jane Doe"]),
    ],
)
def test_what_somebody_does_stands_below_the_name(head: tuple[str, ...], who: list[str]) -> None:
    seed = read(TITLE, *head, "Published June 3, 2024")

    assert (TITLE, who) == (title_of(seed), authors_of(seed))


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (
            "Harbourland and Pierland defence chiefs seek a way out",
            "Talks on the line across the strait come as both countries warn of exercises",
        ),
        (
            "Small states ‘should not be made to choose’, says Jane Doe",
            "The minister spoke of the line on Tuesday.",
        ),
        (
            "Harbourland and the Two Sources of Trust",
            "A Warning Alone Deters Nobody at Sea",
        ),
    ],
)
def test_the_first_of_two_lines_is_the_headline(title: str, below: str) -> None:
    seed = read("Harbour Affairs", title, below, "By Lin Meiying", "June 3, 2024 12:10 JST")

    assert (title, ["Lin Meiying"]) == (title_of(seed), authors_of(seed))


def test_whom_an_article_is_filed_under_did_not_write_it() -> None:
    head = ("Jane Doe and Kai Voss", "Follow topic:", "Lin Meiying", "Published Jun 03, 2024, 07:30 PM")

    assert ["Jane Doe", "Kai Voss"] == authors_of(read(TITLE, *head))


def test_names_between_a_newsletter_and_a_topic_are_who_wrote() -> None:
    head = (
        "Sign up now: Get our newsletters delivered to your inbox",
        "Minister Lin Meiying speaking to the press on June 1.",
        "HT PHOTO: KAI VOSS",
        "Jane Doe and Ole Berg",
        "Follow topic:",
    )

    assert ["Jane Doe", "Ole Berg"] == authors_of(read(TITLE, *head, "Published Jun 03, 2024, 07:30 PM"))


@pytest.mark.parametrize(
    ("foot", "who"),
    [
        ("BY JANE DOE,PARK YONG-HAN [jane@harbour.co.kr]", ["Jane Doe", "Park Yong-han"]),
        ("By Kai Voss", ["Jane Doe"]),
        ("(Japanese original by Kai Voss, Harbour Bureau)", ["Jane Doe"]),
        ("(This article was written by Jane Doe and Kai Voss.)", ["Jane Doe", "Kai Voss"]),
        ("(This article was written by Anna Quayle and Kai Voss.)", ["Jane Doe"]),
        ("Reporting by Jane Doe and Kai Voss; editing by Anna Quayle", ["Jane Doe"]),
    ],
)
def test_a_byline_below_counts_where_it_has_the_one_above_and_more(foot: str, who: list[str]) -> None:
    assert who == authors_of(read(TITLE, "By Jane Doe", "June 3, 2024, 17:12", foot=(foot,)))


@pytest.mark.parametrize("foot", ["BY JANE DOE, KAI VOSS [jane@harbour.co.kr]", "By Jane Doe and Kai Voss"])
@pytest.mark.parametrize("rounds", [1, 6])
def test_a_name_in_capitals_signs_where_the_byline_below_has_it_too(foot: str, rounds: int) -> None:
    story = tuple(f"{one[:-1]}, part {round_} says." for round_ in range(rounds) for one in STORY)
    seed = read(TITLE, "June 3, 2024, 17:12", "JANE DOE", "", story=story, foot=("", foot))

    assert ["Jane Doe", "Kai Voss"] == authors_of(seed)


@pytest.mark.parametrize("joint", [" ", "\n"])
@pytest.mark.parametrize(
    ("filed", "who"),
    [
        ("Local | Jane Doe", ["Jane Doe"]),
        ("Local | Maisy Mok", ["Maisy Mok"]),
        ("Business | Kai Voss and Jane Doe", ["Kai Voss", "Jane Doe"]),
        ("Politics · Jane Doe", ["Jane Doe"]),
        ("World | Middle East", []),
        ("Sports | Horse Racing", []),
        ("Local | Hong Kong", []),
        ("Politics | White House", []),
    ],
)
def test_a_name_behind_a_section_beside_the_day_signs(joint: str, filed: str, who: list[str]) -> None:
    above = read(f"{filed}{joint}3 Jun 2024 5:12 pm", "", TITLE, "", "\n\n".join(STORY), story=())
    below = read(TITLE, "", f"{filed}{joint}3 Jun 2024 5:12 pm", "", "\n\n".join(STORY), story=())

    assert (who, who) == (authors_of(above), authors_of(below))


@pytest.mark.parametrize("stamp", ["3 Jun 2024 05:12PM", "3 Jun 2024 05:12PM (Updated: 4 Jun 2024 07:26PM)"])
@pytest.mark.parametrize("button", ["Listen", "Watch now", "Read more"])
def test_the_day_below_a_standfirst_and_a_button_is_no_headline_of_others(button: str, stamp: str) -> None:
    told = "The direct line is to be open day and night from July, both officials say."
    seed = read(
        TITLE, told, "", button, "3 min", "", stamp, "Bookmark", "Share", "", "\n\n".join(STORY), story=()
    )

    assert "2024-06-03T17:12:00+00:00" == (seed.date and seed.date.value.isoformat())


@pytest.mark.parametrize("wired", ["Reuters, Varsand,", "PTI, Male,", "AFP, Port Moresby,", "Reuters, Malé"])
def test_a_wire_service_stands_in_front_of_its_town_and_the_day(wired: str) -> None:
    seed = read(TITLE, wired, "JUN 3 2024, 17:12 IST UPDATED: JUN 3 2024, 20:00 IST")

    assert [wired.split(",", maxsplit=1)[0].replace("AFP", "Agence France-Presse")] == [
        one.value for one in seed.agencies
    ]


@pytest.mark.parametrize(
    "head",
    [
        ("Jane Doe, Defence Correspondent | Kai Voss", "May 14 2019, 12:01am BST"),
        ("Follow us on Google News\nJane Doe", "Kai Voss", "June 3, 2024, 17:12"),
        ("Add as a preferred source on Google\nJane Doe", "Kai Voss", "June 3, 2024"),
        ("Jane Doe , Kai Voss", "Author Biography", "Thursday 15 August 2013"),
    ],
)
def test_both_who_sign_in_the_head_wrote(head: tuple[str, ...]) -> None:
    assert ["Jane Doe", "Kai Voss"] == authors_of(read(TITLE, *head))


def test_who_wrote_the_original_is_who_wrote() -> None:
    seed = read(TITLE, "June 3, 2024", foot=("(Japanese original by Kai Voss, Harbour Bureau)",))

    assert ["Kai Voss"] == authors_of(seed)


@pytest.mark.parametrize(
    ("place", "dateline"),
    [
        ("Varsand, Taiwan – ", "Varsand, Taiwan"),
        ("VARSAND NAVAL BASE, Japan — ", "Varsand Naval Base, Japan"),
        ("MARINE CORPS AIR STATION VARSAND, Japan — ", "Marine Corps Air Station Varsand, Japan"),
    ],
)
def test_a_town_in_front_of_its_country_is_a_dateline(place: str, dateline: str) -> None:
    seed = read(TITLE, "By Jane Doe", "June 3, 2024", story=(place + STORY[0], *STORY[1:]))

    assert (dateline, STORY[0]) == (seed.dateline and seed.dateline.value, seed.paragraphs[0].text)


@pytest.mark.parametrize(
    "between",
    [
        ("Manage Preferences",),
        ("Why We Wrote This", "Two fleets rarely speak. Our reporter asks whether trust can be built."),
    ],
)
def test_the_article_goes_on_behind_a_box(between: tuple[str, ...]) -> None:
    seed = read(TITLE, "By Jane Doe", "June 3, 2024", *STORY[:3], *between, story=STORY[3:])

    assert list(STORY) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "label", ["Advertisement", "Advertisement\nAdvertise with NZME.", "ADVERTISING", "Anzeige"]
)
@pytest.mark.parametrize(
    "amid",
    ["{label}\n\n{told}\n\nSmall rules", "Small rules\n\n{told}\n\n{label}", "{label}\n\n{told}\n\n{label}"],
)
def test_a_short_sentence_beside_a_label_of_what_is_sold_stays(label: str, amid: str) -> None:
    told = "They did so over the pavlova."
    seed = read(
        TITLE,
        "By Jane Doe",
        "June 3, 2024",
        "",
        "\n\n".join((*STORY[:2], amid.format(label=label, told=told), *STORY[2:])),
        story=(),
    )

    assert told in [one.text for one in seed.paragraphs]


def test_a_sentence_that_ends_in_who_said_it_stays_between_advertisements() -> None:
    told = "The House Harbour Services Committee will hear Admiral Lin Meiying, Rep. Ole Berg, R-Ohio, said."
    seed = read(
        TITLE, "By Jane Doe", "June 3, 2024", *STORY, "Loading", story=(told,), foot=("Save", "Share")
    )

    assert told == seed.paragraphs[-1].text


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By MATTHEW DOE and JANE VOSS MAY 31, 2024", ["Matthew Doe", "Jane Voss"]),
        ("By Jane Doe and T. Christian Voss, HarbourNews", ["Jane Doe", "T. Christian Voss"]),
        ("Jane Doe and Kai Voss jane.doe@harbour.com", ["Jane Doe", "Kai Voss"]),
        ("Lin Mei Ying China Bureau Chief In Beijing", ["Lin Mei Ying"]),
        ("By East Asia correspondent Jane Doe in Tokyo", ["Jane Doe"]),
        ("By David E. HarlowEdward Voss and Lin Meiying", ["David E. Harlow", "Edward Voss", "Lin Meiying"]),
        ("By Choe Sang-Hun and Jane Doe Reporting from Seoul and Tokyo", ["Choe Sang-Hun", "Jane Doe"]),
        ("By Jane Doe Follow and Kai Voss Follow", ["Jane Doe", "Kai Voss"]),
        ("By Admiral Jane Doe, U.S. Navy (Retired)", ["Jane Doe"]),
        ("Professor Jane Doe", ["Jane Doe"]),
        ("By Jane Doe Special to Harbour News", ["Jane Doe"]),
        ("By BBC Mandarin", []),
        ("By Xinhua writers Zhu Chao, Wu Xia", ["Zhu Chao", "Wu Xia"]),
        ("By Jane Doe and Kai Voss STAFF WRITERS", ["Jane Doe", "Kai Voss"]),
        ("Jane Doe | ET Bureau", ["Jane Doe"]),
        ("Kai Voss | Express News Service", ["Kai Voss"]),
        ("Review by Jane Stone Fish", ["Jane Stone Fish"]),
        ("Perspective by Jane Doe", ["Jane Doe"]),
        ("A Harbour Weekly Interview Conducted by Jane Doe", ["Jane Doe"]),
        ("By Ahmad al-Hajj and He Huifeng", ["Ahmad al-Hajj", "He Huifeng"]),
        ("Updated by Jane Doe on May 30, 2024, 9:00 a.m. ET @Jane_Doe jane@harbour.com", ["Jane Doe"]),
    ],
)
def test_names_are_told_from_what_stands_in_their_line(line: str, who: list[str]) -> None:
    assert who == authors_of(read(TITLE, line, "May 31, 2024, 17:12"))


@pytest.mark.parametrize("name", ["Christian Doe", "Will Voss", "Jo He-rim", "Le Hong Hiep", "Ju-min Park"])
def test_words_that_are_names_too_stand_alone(name: str) -> None:
    assert [name] == authors_of(read(TITLE, name, "May 31, 2024, 17:12"))


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Published: Saturday May 30, 2015 MYT 5:12:00 PM", (30, 17)),
        ("May 30, 2015 Article history", (30, 0)),
        ("SINGAPORE June 1, 2013 (AP)", (1, 0)),
    ],
)
def test_a_day_stands_among_other_things(line: str, when: tuple[int, int]) -> None:
    seed = read(TITLE, "By Jane Doe", line)

    assert seed.date is not None
    assert when == (seed.date.value.day, seed.date.value.hour)


def test_a_dateline_with_its_year_says_when() -> None:
    seed = read(TITLE, "By Jane Doe", story=(f"SINGAPORE, May 30, 2015 — {STORY[0]}", *STORY[1:]))

    assert STORY[0] == seed.paragraphs[0].text
    assert seed.date is not None
    assert (2015, 5, 30) == (seed.date.value.year, seed.date.value.month, seed.date.value.day)


@pytest.mark.parametrize(
    "foot", ["Topics\n{}\nCoast guard of the two islands", "Two coasts\n{}", "{}\nTwo coasts"]
)
def test_a_topic_that_stands_again_among_others_is_no_headline(foot: str) -> None:
    topic, asks = (
        "Philippine foreign policy",
        "What happens when a direct line rings? A visit to the room in Varsand",
    )
    seed = read(
        "ADVERTISEMENT",
        topic,
        asks,
        "June 3, 2024 5:30 PM",
        "Jane Doe",
        "",
        "\n\n".join(STORY),
        "",
        foot.format(topic),
        story=(),
    )

    assert asks == title_of(seed)


@pytest.mark.parametrize(
    "above", [("JANE DOE", "SINGAPORE — The Globe and Mail"), ("Harbour Notes | Dispatches", "Harbour Notes")]
)
def test_places_and_rows_of_sections_are_no_headline(above: tuple[str, ...]) -> None:
    seed = read(*above, TITLE, "Published May 30, 2015 10:12AM EDT")

    assert TITLE == title_of(seed)


def test_the_headline_of_another_article_in_brackets_credits_no_picture() -> None:
    seed = read(
        TITLE, "By Jane Doe", "May 31, 2024", *STORY[:3], "[The islands both are building]", story=STORY[3:]
    )

    assert list(STORY) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "line",
    ["Seventh Fleet", "Rare Earths", "Dark Mode", "Quick Take", "Closed Captioning", "Manage Preferences"],
)
def test_sections_and_buttons_in_the_head_are_nobody(line: str) -> None:
    assert ["Jane Doe"] == authors_of(read(line, TITLE, "Jane Doe", line, "May 31, 2024, 17:12"))


@pytest.mark.parametrize(
    ("head", "foot", "who"),
    [
        (("2 Jun 2024 | Jane Doe and Kai Voss",), (), ["Jane Doe", "Kai Voss"]),
        (("Jane ul Khaliq | 02.06.2024 - Update : 02.06.2024",), (), ["Jane ul Khaliq"]),
        (
            ("Jane Doe Lin Meiying June 02, 2024",),
            ("Jane Doe", "Jane Doe is the China editor.", "Lin Meiying"),
            ["Jane Doe", "Lin Meiying"],
        ),
        (
            (
                "Published: 2 June 2024",
                "Authors",
                "Jane Doe",
                "Harbour Sea Institute",
                "Kai Voss",
                "Pier University",
            ),
            (),
            ["Jane Doe", "Kai Voss"],
        ),
        (("Blog Post by Jane Doe", "June 2, 2024 12:30 pm (EST)"), (), ["Jane Doe"]),
    ],
)
def test_writers_beside_days_and_houses(head: tuple[str, ...], foot: tuple[str, ...], who: list[str]) -> None:
    seed = read(TITLE, *head, foot=foot)

    assert who == authors_of(seed)
    assert seed.date is not None
    assert (2, 6) == (seed.date.value.day, seed.date.value.month)


def test_a_section_in_small_letters_is_no_headline() -> None:
    seed = read("from Harbour Notes and the Sea Initiative", TITLE, "By Jane Doe", "June 2, 2024")

    assert TITLE == title_of(seed)


def test_whose_views_a_page_gives_is_no_paragraph() -> None:
    said = "Blog posts represent the views of the fellows of the house and not those of the house itself."
    seed = read(TITLE, "By Jane Doe", "June 2, 2024", said)

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_who_stands_above_a_role_wrote_though_the_name_may_be_something_else() -> None:
    seed = read(TITLE, "Jane Day", "Chief Foreign Commentator", "June 2, 2024 6:00 am")

    assert ["Jane Day"] == authors_of(seed)


def test_the_short_name_of_a_paper_stands_behind_its_staff() -> None:
    seed = read(TITLE, "By Jane Doe and Kai Voss Pier Staff,Updated June 2, 2024, 5:12 p.m.")

    assert ["Jane Doe", "Kai Voss"] == authors_of(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Jane has a degree in sea law from Harbour University and a keen interest in naval matters.",
        "Senior Colonel Jane Doe (ret) is a senior fellow of the Harbour Centre and a sea expert.",
    ],
)
def test_a_writer_is_told_of_by_the_first_name_or_with_a_title(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", "June 2, 2024", foot=(line,))

    assert list(STORY) == [one.text for one in seed.paragraphs]


def test_a_dateline_stands_below_a_standfirst_that_is_a_sentence() -> None:
    head = (TITLE, "Jun 1, 2024", "JANE DOE", "Two ministers have fallen in two years.")
    seed = read(*head, story=(f"VARSAND – {STORY[0]}", *STORY[1:]))

    assert seed.dateline is not None
    assert STORY[0] in [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    ("head", "who"),
    [
        (("Translator", "Jane Doe", "Editor", "Ole Berg", "Reporter", "Kai Voss"), ["Kai Voss"]),
        (("/ BY: Jane Doe; Kai Voss",), ["Jane Doe", "Kai Voss"]),
        (
            (
                "AUTHORS",
                "Jane Doe",
                "Senior Fellow for Sea Policy",
                "Kai Voss",
                "Executive Director, Harbour House",
            ),
            ["Jane Doe", "Kai Voss"],
        ),
    ],
)
def test_what_people_do_may_stand_above_their_names(head: tuple[str, ...], who: list[str]) -> None:
    assert who == authors_of(read(TITLE, *head, "2 June 2024 20:12 WIB"))


def test_what_belongs_to_somebody_is_nobody() -> None:
    seed = read("Harbour's Ghost in the Pierland Machine", "Jun 2, 2024", "By Jane Doe")

    assert ["Jane Doe"] == authors_of(seed)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            (
                "99¢/month for 3 months SUBSCRIBE NOW\nRead Today's Paper Thursday, March 23\n\nADVERTISEMENT\n\n"
                "News Local\n\n{}\n\nBut there's still plenty of ice in the harbors.\n"
            ),
            "Light on lake ice, shipping season underway",
        ),
        (
            (
                "Armed Conflict Democracy & Elections Foreign Relations & Law\n\n{}\n\nJane Doe, Kai Voss\n"
                "Thursday, September 5, 2024, 10:54 AM\nWhat a blockade would do.\n"
            ),
            "Harbour Daily: Gaming a blockade",
        ),
    ],
)
def test_blank_lines_on_both_sides_speak_for_the_headline(head: str, title: str) -> None:
    assert title_of(read(head.format(title), "\n\n".join(STORY), story=())) == title


def test_blank_lines_between_all_lines_say_nothing_of_the_headline() -> None:
    lines = (TITLE, "Buried at the pier", "By Jane Doe", *STORY)
    assert title_of(read("\n\n".join(lines), story=())) == TITLE


def test_a_town_and_its_country_stand_glued_to_the_first_word() -> None:
    seed = read(TITLE, "Jun 1, 2024", "By Jane Doe", story=(f"Port Varsand, Taiwan{STORY[0]}", *STORY[1:]))

    assert "Port Varsand, Taiwan" == (seed.dateline and seed.dateline.value)
    assert list(STORY) == [one.text for one in seed.paragraphs]
