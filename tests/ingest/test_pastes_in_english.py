"""Clippings in English: names that pages glue, repeat and shorten, and what pages say of themselves."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

STORY = (
    "Ministers reopen the direct line across the strait",
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
)


def read(head: tuple[str, ...], foot: tuple[str, ...] = (), story: tuple[str, ...] = STORY) -> Seed:
    lines = (story[0], *head, *story[1:], *foot)
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Jane Doe , Kai Voss and Lin Meiying", ["Jane Doe", "Kai Voss", "Lin Meiying"]),
        ("Jane DoeandKai Voss", ["Jane Doe", "Kai Voss"]),
        ("Jane Harlowin WashingtonandKai Vossin New York", ["Jane Harlow", "Kai Voss"]),
        ("Jane HarlowKai Voss", ["Jane Harlow", "Kai Voss"]),
        ("Jane HarlowAsia correspondent", ["Jane Harlow"]),
        ("Jane HarlowWelsh Affairs Editor", ["Jane Harlow"]),
        ("Jane Doe, Kai Voss, & Lin Meiying", ["Jane Doe", "Kai Voss", "Lin Meiying"]),
        ("Jane Doe Written by: Jane Doe @janedoe", ["Jane Doe"]),
        ("Written By : Jane Doe Edited By : Kai Voss", ["Jane Doe"]),
        ("Jane Doe for HarbourNews", ["Jane Doe"]),
        ("Jane Doe / Beijing", ["Jane Doe"]),
        ("Jane Doe, Special to Gulf News", ["Jane Doe"]),
        ("Jane Doe, with agency report", ["Jane Doe"]),
        ("By Lt. Gen. Kai Voss (Retd)", ["Kai Voss"]),
        ("(Harbour Interview) By Jane Doe", ["Jane Doe"]),
        ("Story by Petty Officer 2nd Class Jane Doe", ["Jane Doe"]),
        ("By JANE DOE STARS AND STRIPES", ["Jane Doe"]),
        ("BY KIM MIN-JI, MARY SMITH-JONES [kim@harbour.co.kr]", ["Kim Min-ji", "Mary Smith-Jones"]),
        ("AFP Lausanne", []),
        ("By Jane Doe, with Kai Voss", ["Jane Doe", "Kai Voss"]),
        ("BY: Jane Doe; Kai Voss, Ph.D.", ["Jane Doe", "Kai Voss"]),
        ("By Gp Capt Kai Voss (Retd)", ["Kai Voss"]),
        ("By Air Vice Marshal Jane Doe (Retd)", ["Jane Doe"]),
        ("By Commodore Kai Voss and Cdr. Jane Doe", ["Kai Voss", "Jane Doe"]),
        ("By Kai Voss III", ["Kai Voss III"]),
        ("THE HARBOUR AGE. | JANE DOE", ["Jane Doe"]),
        ("Jane Doe • Vancouver Sun", ["Jane Doe"]),
        ("Jane Doe / Harbour Evening News", ["Jane Doe"]),
        ("Jane Doe / Lin Sun", ["Jane Doe", "Lin Sun"]),
        ("Jane Doe - harbour.com", ["Jane Doe"]),
        ("Correspondent: Jane Doe", ["Jane Doe"]),
        ("INS Harrow at Mumbai | PTI", []),
        ("Hon Jane Doe MP", []),
        ("Jane HarlowOttawa Bureau Chief", ["Jane Harlow"]),
        ("By Jane HarlowTimes staff and Kai LindenTimes staff", ["Jane Harlow", "Kai Linden"]),
        ("(Japanese original by Taro Ono, Harbour Photo and Video Department)", ["Taro Ono"]),
        ("BYJANE HARLOW", ["Jane Harlow"]),
        ("BYRON SMITH", ["Byron Smith"]),
        ("He Huifeng", ["He Huifeng"]),
        ("Shafiqul Islam", ["Shafiqul Islam"]),
        ("Cpl. Jane Doe", ["Jane Doe"]),
    ],
)
def test_names_stand_apart_from_what_is_set_around_them(line: str, who: list[str]) -> None:
    found = [one.value for one in read((line, "June 3, 2024, 17:12")).authors]

    assert who == found


def test_a_wire_service_stands_in_front_of_where_it_sent_the_story_from() -> None:
    assert ["Agence France-Presse"] == [one.value for one in read(("AFP Lausanne", "June 3, 2024")).agencies]


def test_names_in_front_of_a_day_in_the_same_line_are_several() -> None:
    seed = read(("by Jane Doe, Kai Voss June 3, 2024",))

    assert ["Jane Doe", "Kai Voss"] == [one.value for one in seed.authors]
    assert seed.date is not None


@pytest.mark.parametrize(
    ("foot", "who"),
    [
        ("By Jane Doe, with inputs from agencies.", ["Jane Doe"]),
        ("—Jane Doe, Harbour News", ["Jane Doe"]),
        ("—Jane Doe/KV, Harbour Integrated News", ["Jane Doe"]),
        ("—KV, Harbour Integrated News", []),
        ("Jane Doe is deputy editor of The Harbour.", ["Jane Doe"]),
        ("Jane Doe and Kai Voss are fellows at the Harbour Institute.", ["Jane Doe", "Kai Voss"]),
    ],
)
def test_who_wrote_stands_below_where_no_line_above_says_it(foot: str, who: list[str]) -> None:
    seed = read(("June 3, 2024",), (foot,))

    assert who == [one.value for one in seed.authors]
    assert list(STORY[1:]) == [one.text for one in seed.paragraphs]


def test_the_last_paragraph_stays_where_somebody_signs_behind_it() -> None:
    signed = f"{STORY[3]} — Jane Doe/KV, Harbour Integrated News"
    seed = read(("June 3, 2024",), story=(*STORY[:3], signed))

    assert ["Jane Doe"] == [one.value for one in seed.authors]
    assert [*STORY[1:3], signed] == [one.text for one in seed.paragraphs]


def test_a_paper_in_brackets_behind_the_last_paragraph_makes_it_no_caption() -> None:
    last = (
        "Both sides had agreed in January on a line that would be open at any hour of the day, and on officers "
        "who would answer it, but neither had ever said who would pay for it. (Harbour Star)"
    )
    seed = read(("June 3, 2024",), story=(*STORY[:3], last))

    assert last == seed.paragraphs[-1].text


def test_a_reporter_in_brackets_in_front_of_the_first_words_is_who_wrote() -> None:
    boxed = f"[Harbour Economy Reporter Jeon Jinyoung] {STORY[1]}"
    seed = read(("June 3, 2024",), story=(STORY[0], boxed, *STORY[2:]))

    assert ["Jeon Jinyoung"] == [one.value for one in seed.authors]
    assert STORY[1] == seed.paragraphs[0].text


def test_a_dash_glued_to_the_first_word_ends_a_dateline() -> None:
    seed = read(("June 3, 2024",), story=(STORY[0], f"BEIJING -{STORY[1]}", *STORY[2:]))

    assert (seed.dateline and seed.dateline.value, seed.paragraphs[0].text) == ("Beijing", STORY[1])


@pytest.mark.parametrize(
    "line",
    [
        "Today's Paper | Flood Donations | June 2, 2024",
        "Published in The Harbour Tribune, June 4th, 2024.",
        "The writer is a former ambassador to Harbourland. The views expressed are personal.",
        "An official website of the United States government",
        "Here's how you know",
        "A .mil website belongs to an official U.S. Department of Defense organization in the United States.",
        "A lock (lock ) or https:// means you’ve safely connected to the .mil website.",
        "Home : Media : News : News Article View",
        "Here is a collection of first-hand accounts by those who were there.",
        "AP AUDIO: Ministers reopen the direct line across the strait.",
        "Want to read more stories like this?",
        "Editorials represent the views of the paper.",
        "Kai is a senior staff reporter for Harbour Times, focusing on the navy. Tips reach him at kai@harbour.com.",
    ],
)
def test_what_a_page_says_of_itself_and_its_writers_is_no_text(line: str) -> None:
    for seed in (read(("June 3, 2024",), (line,)), read((line, "June 3, 2024"))):
        assert list(STORY[1:]) == [one.text for one in seed.paragraphs]
        assert [] == [one.value for one in seed.authors]
        assert seed.date is not None
        assert seed.date.value.day == 3


def test_a_day_glued_to_the_site_is_the_article_s() -> None:
    seed = read(("Harbour.comUpdated June 3, 2024",))

    assert seed.date is not None
    assert (3, 6) == (seed.date.value.day, seed.date.value.month)


@pytest.mark.parametrize(
    "caption",
    [
        "Harbourland’s Foreign Ministry spokesperson Jane Doe",
        "Cover image: The harbour at night.",
        "JANE DOE/Harbour Foreign Minister Kai Voss says that the line will be open at any hour of the day.",
        "Kai Voss, right, talks with Jane Doe before a meeting in the harbour, Friday, Dec. 22, 2017. AP",
    ],
)
def test_whom_a_picture_in_the_text_shows_is_a_caption(caption: str) -> None:
    seed = read(("June 3, 2024",), story=(*STORY[:2], caption, *STORY[2:]))

    assert list(STORY[1:]) == [one.text for one in seed.paragraphs]


def test_a_clipping_without_a_paragraph_has_no_writer() -> None:
    assert () == read_pasted("A b\n" * 3, "seeds/a.txt", OUTLETS, site_zone="UTC").authors


def test_who_took_the_picture_is_no_writer_though_the_name_stands_alone() -> None:
    seed = read(
        ("Kai Voss welcomes Jane Doe in the harbour on Tuesday. (AP Photo/Lin Meiying)", "Lin Meiying")
    )

    assert () == seed.authors


def test_a_town_of_two_words_in_a_state_is_a_dateline() -> None:
    seed = read(("June 3, 2024",), story=(STORY[0], f"SIMI VALLEY, Calif. — {STORY[1]}", *STORY[2:]))

    assert (seed.dateline and seed.dateline.value, seed.paragraphs[0].text) == (
        "Simi Valley, Calif.",
        STORY[1],
    )


def test_a_day_behind_a_section_above_the_headline_is_the_article_s() -> None:
    text = "\n\n".join(("NEWS | June 3, 2024", *STORY))
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert (3, 6, 2024) == (seed.date.value.day, seed.date.value.month, seed.date.value.year)


def test_a_note_with_an_asterisk_says_who_wrote() -> None:
    note = (
        "*Jane Doe is Professor of Practice at Harbour University, and was a fellow of the Harbour Institute."
    )
    seed = read(("June 3, 2024",), (note,))

    assert ["Jane Doe"] == [one.value for one in seed.authors]
    assert list(STORY[1:]) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "title", ["Beijing: will both ministers open the line?", "Are both countries about to talk again?"]
)
def test_a_question_heads_an_article_below_a_list_and_an_advertisement(title: str) -> None:
    above = ("Trending:", "Harbour fees to rise again", "The museum on the pier", "ADVERTISEMENT")
    text = "\n\n".join((*above, title, "By Jane Doe", "June 3, 2024, 17:12", *STORY[1:]))
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert (seed.title and seed.title.value, len(seed.paragraphs)) == (title, len(STORY) - 1)


@pytest.mark.parametrize(
    "line",
    [
        "The author is a hard man to find, his neighbours said, and nobody had seen him since Tuesday.",
        "Official websites of both governments said nothing of the talks until late on Tuesday evening.",
        "By Tuesday, with reports from both capitals, the mood had changed.",
        "Harbourland is committed to challenging the rules that others made, both delegations were told.",
    ],
)
def test_paragraphs_that_begin_like_what_pages_say_stay(line: str) -> None:
    seed = read(("By Jane Doe", "June 3, 2024"), story=(*STORY, line))

    assert [*STORY[1:], line] == [one.text for one in seed.paragraphs]


LONGER = (
    *STORY,
    "The harbour master has had the key to the old exchange since his father gave it to him. Nobody asked for it.",
    "An officer on duty will answer within ten minutes, by day and by night, the text of the treaty says.",
)


@pytest.mark.parametrize(
    "quote",
    [
        "The harbour master has had the key to the exchange since his father gave it to him.",
        "He has had the key to the old exchange since his father gave it to him.",
    ],
)
def test_a_sentence_of_a_paragraph_set_apart_is_a_pull_quote(quote: str) -> None:
    seed = read(("By Jane Doe", "June 3, 2024"), story=(*LONGER[:-1], quote, LONGER[-1]))

    assert list(LONGER[1:]) == [one.text for one in seed.paragraphs]


def test_a_lead_that_says_the_standfirst_in_short_stays() -> None:
    standfirst = "The ministers agreed on Tuesday to open a direct telephone line again, after nine years."
    short = "The ministers agreed on Tuesday to open a direct line again."
    seed = read((standfirst, "By Jane Doe", "June 3, 2024", short))

    assert [short, *STORY[1:]] == [one.text for one in seed.paragraphs]


def test_a_caption_that_begins_in_capitals_is_no_headline_of_another_article() -> None:
    caption = "SILENCE: The old exchange was shut for years until the ministers met [REUTERS]"
    seed = read(("By Jane Doe", "June 3, 2024"), story=(*LONGER[:5], caption, LONGER[5]))

    assert list(LONGER[1:]) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "appeal",
    [
        "Those with information on the cable are asked to call the Delta Police or e-mail tips@delta.gov.",
        "Whoever saw the boat should e-mail detectives at boats@delta.police.uk or call 101.",
        "Anyone who was on the ferry from Delta to Norhaven on Sunday night is asked to call 0800 555 111",
    ],
)
def test_an_appeal_of_the_police_is_the_last_paragraph(appeal: str) -> None:
    seed = read(
        ("By Jane Doe", "June 3, 2024"), ("Related articles", "Harbour fees to rise"), (*STORY, appeal)
    )

    assert [*STORY[1:], appeal] == [one.text for one in seed.paragraphs]


def test_a_paragraph_that_ends_in_a_link_to_another_article_is_no_headline() -> None:
    linked = (
        "The treaty, which was signed (May 28) in the old exchange, is part of a larger effort to let both navies "
        "speak before they sail, in the hope that nobody will have to guess again what a ship in the strait is "
        "there for, the harbour master said — [Harbour Tales: Seven Ships That Nobody Expected]"
    )
    seed = read(("By Jane Doe", "June 3, 2024"), story=(*STORY[:3], linked, "How it works", *LONGER[3:]))

    assert linked[:-60] in [one.text[: len(linked) - 60] for one in seed.paragraphs]


@pytest.mark.parametrize("behind", ["\n\n", "\n"])
def test_a_list_below_a_colon_is_the_article_s(behind: str) -> None:
    points = ("name of the ship", "draught and course", "buy now or free trial", "\u00a0 time of the call")
    announced = "Whoever calls is asked for five things, which the treaty names one by one:"
    text = "\n\n".join((STORY[0], "By Jane Doe", "June 3, 2024", *STORY[1:3], announced, "\n".join(points)))
    seed = read_pasted(f"{text}{behind}{STORY[3]}", "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [*STORY[1:3], announced, *(one.strip() for one in points), STORY[3]] == [
        one.text for one in seed.paragraphs
    ]


@pytest.mark.parametrize(
    "row", ["TRENDING: Odd Gifts // Harbour Fees", "Trending now | Odd Gifts | Harbour Fees"]
)
def test_a_row_of_what_is_trending_is_no_headline(row: str) -> None:
    text = "\n\n".join(
        (row, "Odd Lines Make a Quiet Strait", "by Jane Doe, Staff Writer | June 3, 2024", *STORY[1:])
    )
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert (seed.title and seed.title.value, seed.authors[0].value) == (
        "Odd Lines Make a Quiet Strait",
        "Jane Doe",
    )


def test_the_first_paragraph_below_a_credit_and_a_button_is_no_caption() -> None:
    picture = (
        "The old line lies in the mud below the pier.",
        "Credit: Jane Doe/Harbour.com",
        "View full size image",
    )
    short = "Two navies may speak again before the summer ends."
    seed = read(("By Jane Doe", "June 3, 2024", *picture), story=(STORY[0], short, *STORY[1:]))

    assert [short, *STORY[1:]] == [one.text for one in seed.paragraphs]


def test_a_button_behind_who_took_a_picture_makes_its_words_no_text() -> None:
    text = "\n\n".join(
        (
            STORY[0],
            "By Jane Doe",
            "June 3, 2024",
            *STORY[1:3],
            "The old line in its drum.\nCredit: NavyView full size image",
        )
    )
    seed = read_pasted(f"{text}\n{LONGER[4]}\n\n{LONGER[5]}", "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [*STORY[1:3], *LONGER[4:]] == [one.text for one in seed.paragraphs]


def test_labels_of_pictures_and_other_articles_are_nobody_who_speaks() -> None:
    foot = tuple(
        f"Story: {title}" for title in ("The Quiet Pier", "Fees to Rise Again", "What the Tide Left")
    )
    seed = read(("By Jane Doe June 3, 2024", "Photographer: Kai Voss/Getty Images"), foot)

    assert list(STORY[1:]) == [one.text for one in seed.paragraphs]


def test_who_provided_a_story_is_no_text() -> None:
    note = "This story was provided by Harbour News, which tells of all that sails."
    seed = read(("By Jane Doe", "June 3, 2024"), story=(*LONGER, note))

    assert list(LONGER[1:]) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "credit", ["Kai Voss/for Harbour Daily News", "DELTA COUNTY SHERIFF'S DEPT./CONTRIBUTED IMAGE"]
)
def test_who_took_a_picture_for_a_paper_stands_below_its_words(credit: str) -> None:
    picture = f"Jane Roe, 20, keeps the key to the old exchange in a box below her desk.\n{credit}"
    seed = read(("By Jane Doe", "June 3, 2024", picture))

    assert list(STORY[1:]) == [one.text for one in seed.paragraphs]


def test_a_motto_in_small_letters_above_the_buttons_is_no_headline() -> None:
    title = "The Small Wonder You Haven't Read About Amid the Noise in Varsand"
    head = ("stories that cut to the bone", "Share Tweet", "Bookmark", title, "ByJane Doe | June 3, 2024")
    seed = read_pasted("\n\n".join((*head, *LONGER[1:])), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [seed.title and seed.title.value] == [title]


@pytest.mark.parametrize(
    ("line", "of_page"),
    [
        ("Britain to share harbour masters' log in North Sea", False),
        ("Sailors keep a log in bad weather", False),
        ("Log in to share this story", True),
        ("Members can log in here", True),
        (
            "Do you have questions about bells? Ask our platform of explainers, brought to you by our team.",
            True,
        ),
        ("End of sidebar. Return to start of sidebar.", True),
        ("We ask you to consider a modest gift to this noble paper.", True),
        ("By giving to the Harbour Times, you are helping to keep it free for all.", True),
        ("The pilots ask to be considered, and are helping to row.", False),
    ],
)
def test_a_log_is_kept_in_storms_and_a_page_is_logged_into(line: str, of_page: bool) -> None:
    assert (furniture_of(line) is not None) is of_page


@pytest.mark.parametrize(
    "line",
    [
        "This story is available exclusively to Harbour Insider subscribers. Become one and start reading now.",
        "This article is only available to members.",
        "This content is reserved for subscribers of the Harbour News.",
        "Notice: Transcripts are machine and human generated and lightly edited for accuracy.",
        "HNR transcripts are created on a rush deadline by a contractor. This text may be updated.",
        "THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.",
        '[video id=Q9h2 autostart="viewable"]',
        "[caption id=attachment_12 width=300]",
    ],
)
def test_what_a_page_says_of_its_walls_transcripts_and_videos_is_furniture(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "The pier is only open to members of the rowing club, who have keys.",
        "The transcript was read out in court on Monday.",
        "[The tug] is at home in the harbour, she said.",
    ],
)
def test_walls_and_transcripts_that_a_text_tells_of_are_its_own(line: str) -> None:
    assert furniture_of(line) is None
