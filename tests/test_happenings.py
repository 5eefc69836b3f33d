"""happenings: entries that tell the same stand as one, in stories, in editions, and on each other's pages."""

from __future__ import annotations

import re

import pytest
from driver import NOW, SiteTest, entry
from lxml import html

CONFIG = """\
title: Test Digest
base_url: https://digest.example/
tag_authority: digest.example,2024
rights: own
per_page: 2
editions: {weekly: auto}
taxonomies:
  people: {singular: person}
  stories: {singular: story}
"""
TEXT = (
    "Ministers of nine countries met in the old harbour on Tuesday and agreed to count fish together. Ships of "
    "each will sail with observers of two others, said the host, who had asked for three. A first report is due "
    "before the winter, and nobody expects that it will please the south, whose catch has halved since 1998."
)


def told(name: str, **more: str) -> str:
    keys = {
        "date": "2024-02-06T10:00:00Z",
        "source": f"{{name: Paper {name}}}",
        "text": f"What {name} saw.",
        **more,
    }
    return entry(f"Told by {name}", uid=f"uid-{name.lower()}", **keys)


@pytest.fixture
def site(tmp_path) -> SiteTest:
    """Four reports of one meeting: two by the same name, two with the same words. No story has a file."""
    made = SiteTest(tmp_path, config=CONFIG)
    story = {"stories": "[Fish]"}
    made.write("content/one.md", told("One", text=TEXT, summary="All of it", happening="The count", **story))
    made.write("content/two.md", told("Two", text=TEXT, **story))
    made.write("content/three.md", told("Three", happening="the count", **story))
    made.write("content/four.md", told("Four", happening="The count", date="2024-01-02T10:00:00Z", **story))
    made.write("content/other.md", told("Other", **story))
    made.write("content/after.md", told("After", date="2024-03-01T10:00:00Z"))
    return made


def also(page: str) -> list[str]:
    """Who else is named below entries, each line as it reads."""
    return [
        re.sub(r"\s+", " ", line.text_content()) for line in html.fromstring(page).xpath("//p[@class='also']")
    ]


def others(page: str) -> list[str]:
    """The headlines under "Other coverage"."""
    section = html.fromstring(page).xpath("//section[@aria-labelledby='at_also']")
    return [link.text_content().strip() for one in section for link in one.xpath(".//h3")] if section else []


def headlines(page: str) -> list[str]:
    return [one.text_content() for one in html.fromstring(page).xpath("//h3[contains(@class, 'p-name')]")]


def test_a_story_without_a_file_tells_each_happening_once(site):
    site.build("--strict")
    leaves = [site.page("/stories/fish/"), site.page("/stories/fish/page/1/")]
    lines = [line for leaf in leaves for line in also(leaf)]

    assert lines == ["Also covered by Paper Three Paper Two Paper Four"]
    assert sorted(name for leaf in leaves for name in headlines(leaf)) == ["Told by One", "Told by Other"]


def test_the_page_of_an_entry_names_the_others(site):
    site.build("--strict")

    assert others(site.page("/2024/02/two/")) == ["Told by One", "Told by Three", "Told by Four"]
    assert others(site.page("/2024/02/one/")) == ["Told by Three", "Told by Two", "Told by Four"]
    assert others(site.page("/2024/02/other/")) == []


def test_an_edition_that_makes_itself_folds_what_has_the_same_name(site):
    site.build("--strict")

    assert also(site.page("/editions/2024-w06/")) == ["Also covered by Paper Two Paper Three"]


def test_a_draft_of_an_edition_folds_what_has_the_same_name(site):
    site.edit("config.yaml", "editions: {weekly: auto}\n", "")
    path = site.run("edition", "new", "--weekly", "--now", "2024-02-13T00:00:00Z").out.partition(":")[0]
    listed = re.findall(r"entry: (\S+)", site.read(path))

    assert listed[:3] == ["uid-one", "uid-two", "uid-three"]
    assert site.read(path).count("also:") == 1


def test_copies_of_a_wire_service_are_found_without_a_story(site):
    for name in ("five", "six"):
        source = f"{{name: Paper {name}, agency: Wire}}"
        site.write(
            f"content/{name}.md", told(name, text=f"{TEXT} More.".replace("fish", "ships"), source=source)
        )
    site.build("--strict")

    assert "Told by six" in others(site.page("/2024/02/five/"))


def test_what_an_editor_says_changes_all_pages_that_show_it(site):
    site.build("--strict")
    site.edit("content/other.md", "stories:", "happening: THE COUNT\nstories:")
    site.build("--strict")
    changed = [others(site.page(f"/2024/02/{name}/")) for name in ("one", "other")]
    site.edit("content/other.md", "happening: THE COUNT\n", "")
    site.edit("content/two.md", TEXT, "In other words.")
    again = site.run("build", "--strict", "--verify", "--now", NOW)

    assert all("Told by Other" in one or "Told by One" in one for one in changed)
    assert others(site.page("/2024/02/two/")) == []
    assert again.code == 0, again.err


def test_check_says_nothing_of_copies_that_an_editor_keeps(site):
    before = [problem["code"] for problem in site.problems(proof=True)]
    site.edit("content/two.md", "stories:", "happening: The count\nstories:")
    after = [problem["code"] for problem in site.problems(proof=True)]

    assert "similar-texts" in before
    assert "similar-texts" not in after


# -- on the first page


def first_page(site: SiteTest) -> tuple[list[str], list[str]]:
    """The headlines of the first page, and the lines below them that name others."""
    page = site.page("/")
    links = html.fromstring(page).xpath("//*[contains(@class, 'p-name')]/a[contains(@class, 'u-url')]")
    return [link.text_content() for link in links], also(page)


@pytest.fixture
def front(site: SiteTest) -> SiteTest:
    """The same, all of them on the first page."""
    site.edit("config.yaml", "per_page: 2", "per_page: 20")
    return site


def test_the_first_page_tells_what_happened_once_a_day(front):
    front.build("--strict")

    assert first_page(front) == (
        ["Told by After", "Told by One", "Told by Other", "Told by Four"],
        ["Also covered by Paper Three Paper Two"],
    )


def test_the_first_page_names_others_below_its_lead(front):
    front.remove("content/after.md")
    front.build("--strict")

    assert '"card lead' in front.page("/").partition("Told by One</a>")[0]
    assert first_page(front)[1] == ["Also covered by Paper Three Paper Two"]


def test_what_is_new_is_not_hidden_under_what_was_told_before(front):
    front.write("content/late.md", told("Late", date="2024-03-02T10:00:00Z", happening="The count"))
    front.build("--strict")

    assert first_page(front)[0][:3] == ["Told by Late", "Told by After", "Told by One"]


def test_the_first_page_is_made_again_when_a_text_is_no_copy_any_more(front):
    front.build("--strict")
    front.edit("content/two.md", TEXT, "In other words.")
    again = front.run("build", "--strict", "--verify", "--now", NOW)

    assert again.code == 0, again.err
    assert first_page(front)[1] == ["Also covered by Paper Three"]
    assert "Told by Two" in first_page(front)[0]


def test_an_entry_that_is_to_lead_the_first_page_is_not_folded(front):
    front.edit("content/two.md", "stories:", "lead: true\nstories:")
    front.build("--strict")

    assert first_page(front)[0][0] == "Told by Two"
    assert first_page(front)[1] == ["Also covered by Paper One Paper Three"]
