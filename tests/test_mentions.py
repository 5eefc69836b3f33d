"""mentions: the first mention of a term in a text leads to its page."""

from __future__ import annotations

import re

import pytest
from driver import SiteTest, entry
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.texts.markup import convert
from generator.texts.mentions import linked
from generator.texts.plain_markdown import END, MARK

LI, PLA = "/people/li-wei/", "/organisations/pla/"
NAMES = {
    LI: ("Li Wei", "Wei of Harbin"),
    PLA: ("People's Liberation Army", "PLA"),
    "/places/harbin/": ("Harbin",),
    "/people/xi/": ("习近平",),
    "/people/of-thai/": ("ประยุทธ์",),
    "/people/ram/": ("राम", "यण"),
}


def shown(text: str, *, in_quotes: bool = False) -> str:
    """The text with links written as `[words](url)`."""
    html = linked(text, NAMES, in_quotes=in_quotes)
    return re.sub(f'<a href="{MARK}([^{END}]*){END}">(.*?)</a>', r"[\2](\1)", html, flags=re.DOTALL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Li Wei met Li Wei.</p>", f"<p>[Li Wei]({LI}) met Li Wei.</p>"),
        ("<p>Wei of Harbin left Harbin.</p>", f"<p>[Wei of Harbin]({LI}) left [Harbin](/places/harbin/).</p>"),
        ("<p>The PLA’s ships</p>", f"<p>The [PLA]({PLA})’s ships</p>"),
        ("<p>People’s\nLiberation Army</p>", f"<p>[People’s\nLiberation Army]({PLA})</p>"),
        ("<p>PLAN, Harbiner, xLi Wei, Li Weiß</p>", "<p>PLAN, Harbiner, xLi Wei, Li Weiß</p>"),
        ("<p>pla li wei</p>", "<p>pla li wei</p>"),
        ("<p>国家主席习近平会见</p>", "<p>国家主席[习近平](/people/xi/)会见</p>"),
        ("<p>พลเอกประยุทธ์กล่าว</p>", "<p>พลเอก[ประยุทธ์](/people/of-thai/)กล่าว</p>"),
        ("<p>रामायण, राम ने</p>", "<p>रामायण, [राम](/people/ram/) ने</p>"),
        ("<p>在PLA舰船上</p>", f"<p>在[PLA]({PLA})舰船上</p>"),
        ("<h2 id='x'>Li Wei</h2>", "<h2 id='x'>Li Wei</h2>"),
        ("<p><code>PLA</code> <b>PLA</b></p>", f"<p><code>PLA</code> <b>[PLA]({PLA})</b></p>"),
        ('<p><a href="https://x.example/">Li <b>Wei</b> Harbin</a> PLA</p>',
         f'<p><a href="https://x.example/">Li <b>Wei</b> Harbin</a> [PLA]({PLA})</p>'),
        ('<p><abbr title="Li Wei > PLA">x</abbr></p>', '<p><abbr title="Li Wei > PLA">x</abbr></p>'),
        ("<blockquote><p>Li Wei</p></blockquote><p>Li Wei</p>",
         f"<blockquote><p>Li Wei</p></blockquote><p>[Li Wei]({LI})</p>"),
    ],
)  # fmt: skip
def test_the_first_mention_in_running_text_is_a_link(text, expected):
    assert shown(text) == expected


def test_quotes_count_where_that_is_asked_for():
    text = "<blockquote><p>Li Wei</p></blockquote><p>Li Wei</p>"

    assert shown(text, in_quotes=True) == f"<blockquote><p>[Li Wei]({LI})</p></blockquote><p>Li Wei</p>"


def test_a_term_that_the_text_leads_to_already_is_left_alone():
    text = f'<p>Li Wei, <a href="{MARK}{LI}{END}">who left</a></p>'

    assert linked(text, NAMES) == text


def test_a_name_with_markup_in_it_is_found_as_html_writes_it():
    html = linked("<p>At AT&amp;T</p>", {"/x/": ("AT&T",)})

    assert html == f'<p>At <a href="{MARK}/x/{END}">AT&amp;T</a></p>'


WORDS = st.sampled_from(
    [
        "Li Wei",
        "PLA",
        "Harbin",
        "习近平",
        "*",
        "`",
        "> ",
        "\n\n",
        "# ",
        "[Li Wei](/x/)",
        "<b>",
        "</b>",
        " met ",
        "&",
    ]
)


@settings(max_examples=60)
@given(st.lists(WORDS, max_size=14))
def test_nothing_but_links_is_added_and_each_leads_once(words):
    html = convert("".join(words)).html
    found = linked(html, NAMES)
    added = [re.fullmatch(f'<a href="{MARK}(.*){END}">', tag) for tag in re.findall("<a [^>]*>", found)]
    urls = [tag[1] for tag in added if tag and tag[1] in NAMES]

    assert re.sub(f'<a href="{MARK}(?:{"|".join(NAMES)}){END}">([^<]*)</a>', r"\1", found) == html
    assert len(urls) == len(set(urls))
    assert linked(found, NAMES) == found


# -- through the front door


CONFIG = """\
title: Test Digest
base_url: https://digest.example/repo/
tag_authority: digest.example,2024
rights: own
link_mentions: {of: [people]}
taxonomies:
  people: {terms: [{name: Li Wei, synonyms: [General Li]}]}
  places: {}
"""


@pytest.fixture
def site(tmp_path):
    made = SiteTest(tmp_path, config=CONFIG)
    text = "General Li flew to Oslo. Ana Berg met Li Wei there."
    made.write("content/a.md", entry(people="[Li Wei]", places="[Oslo]", text=text))
    return made


def test_terms_that_the_entry_names_are_linked_where_that_is_switched_on(site):
    site.build()
    page = site.page("/2024/01/a/")

    assert '<a href="/repo/people/li-wei/">General Li</a> flew to Oslo. Ana Berg met Li Wei there.' in page
    assert "https://digest.example/repo/people/li-wei/" in site.page("/atom.xml")


@pytest.mark.parametrize(("says", "links"), [("[]", ""), ("[places]", "Oslo"), ("[people]", "General Li")])
def test_an_entry_says_which_terms_its_text_leads_to(site, says, links):
    site.edit("content/a.md", "people:", f"link_mentions: {says}\npeople:")
    site.build()
    body = site.page("/2024/01/a/").partition('e-content">')[2].partition("</div>")[0]

    assert re.findall(r"<a [^>]*>([^<]*)</a>", body) == ([links] if links else [])


def test_a_name_that_changes_moves_the_links(site):
    site.build()
    site.edit("config.yaml", "General Li", "Ana Berg")
    site.build()

    assert '<a href="/repo/people/li-wei/">Ana Berg</a> met' in site.page("/2024/01/a/")


def test_nothing_is_linked_unless_somebody_asks(site):
    site.edit("config.yaml", "link_mentions: {of: [people]}\n", "")
    site.build()

    assert "General Li flew" in site.page("/2024/01/a/")
