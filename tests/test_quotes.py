"""Straight quotes of a line of text → those of its language."""

from __future__ import annotations

import pytest
from driver import SiteTest
from hypothesis import given
from hypothesis import strategies as st

from generator.texts.markup import convert
from generator.texts.quotes import localised, marks, typeset

LANGUAGES = (
    "ar",
    "de",
    "de-CH",
    "en",
    "en-GB",
    "fr",
    "he",
    "hi",
    "it",
    "ja",
    "pt-PT",
    "ru",
    "sv",
    "tlh",
    "zh",
    "zh-Hant",
)
LINES = st.text("\"'’“”«ab é0 9.,-–(中文", max_size=24) | st.text(max_size=40)


@pytest.mark.parametrize(
    ("language", "written", "expected"),
    [
        ("en", "China's Dong", "China’s Dong"),
        ("en", 'Xi: "Peace" matters', "Xi: “Peace” matters"),
        ("en", "'Two sessions' open", "‘Two sessions’ open"),
        ("en", "Xi: \"'Peace' matters\"", "Xi: “‘Peace’ matters”"),
        ("en", "the allies' plan", "the allies’ plan"),
        ("en", "'The allies' plan' fails", "‘The allies’ plan’ fails"),
        ("en", 'talks ("the Dialogue")', "talks (“the Dialogue”)"),
        ("en", 'He said "in 2024"', "He said “in 2024”"),
        ("en", "the 1980's and the '80s", "the 1980’s and the ’80s"),
        ("en", "class of '24", "class of ’24"),
        ("en", "'24 hours' in Beijing", "‘24 hours’ in Beijing"),
        ("en", "rock 'n' roll", "rock ’n’ roll"),
        ("en", "'Tis the season", "’Tis the season"),
        ("de", 'Xi nennt es "Frieden"', "Xi nennt es „Frieden“"),
        ("de-CH", "Wie geht's?", "Wie geht’s?"),
        ("fr", "L'accord \"historique\" d'hier", "L’accord «\u202fhistorique\u202f» d’hier"),
        ("it", "un po' di pace", "un po’ di pace"),
        ("es", 'Xi pide "paz"', "Xi pide «paz»"),
        ("hi", 'उन्होंने "शांति" कहा', "उन्होंने “शांति” कहा"),
        ("ar", 'قال "السلام" مهم', "قال «السلام» مهم"),
        ("zh", '习近平说"和平"重要', "习近平说“和平”重要"),
        ("zh-Hant", '他說"和平"重要', "他說「和平」重要"),
        ("sv", 'Han sade "fred"', "Han sade ”fred”"),
    ],
)
def test_quotes_are_those_of_the_language(language, written, expected):
    assert typeset(written, language) == expected


@pytest.mark.parametrize(
    "written",
    [
        "a 6'2\" guard",
        '5" guns and 6" guns',
        "a wing of 5' in all",
        'He said "no',
        "'No end to this",
        'said" he "and',
        '„So“ and "so"',
        "plain words",
        "",
    ],
)
def test_what_is_in_doubt_stays_as_it_is_written(written):
    assert typeset(written, "en") == written


def test_a_language_without_such_quotes_within_quotes_has_its_apostrophes_only():
    assert typeset("Er sagt: 'geht's?'", "de") == "Er sagt: 'geht’s?'"


@given(LINES, st.sampled_from(LANGUAGES))
def test_nothing_but_quotes_changes(line, language):
    done = typeset(line, language)
    signs = dict.fromkeys(map(ord, "’‘"), "'") | dict.fromkeys(map(ord, "”“„«»「」"), '"')
    expected = line.translate(signs)

    assert done.replace("\u202f", "").translate(signs) == expected.replace("\u202f", "")


@given(LINES, st.sampled_from(LANGUAGES))
def test_what_is_set_stays_as_it_is(line, language):
    done = typeset(line, language)

    assert typeset(done, language) == done


@given(st.text("abé «“ 0", max_size=20), st.sampled_from(LANGUAGES))
def test_a_line_without_straight_quotes_is_left_alone(line, language):
    assert typeset(line, language) == line


@given(LINES)
def test_doubles_are_set_in_pairs_or_not_at_all(line):
    clean = "".join([sign for sign in line if sign not in "“”„‟«»「」『』＂"])
    done = typeset(clean, "en")

    assert done.count("“") == done.count("”")
    assert '"' not in done or done.count("“") == 0


# -- texts


def test_a_text_has_the_quotes_of_its_language():
    assert "„Frieden“" in convert('Er nennt es "Frieden".', language="de").html
    assert "“peace”" in convert('He calls it "peace".', language="en").html
    assert convert('## Die "Lage"', language="de").headings[0].title == "Die „Lage“"


@pytest.mark.parametrize(
    "text", ['“so” und "so"', '„so“ und "so"', '&ldquo;so&rdquo; und "so"', '&#8220;so und "so"']
)
def test_a_text_with_quotes_of_its_own_keeps_what_it_has(text):
    assert convert(text, language="de").html == convert(text).html


def test_code_and_attributes_of_a_text_are_left_alone():
    html = convert('`a = "b"` and [c](https://d.example/ "e \\"f\\"") "g"', language="fr").html

    assert 'a = "b"' in html.replace("&quot;", '"')
    assert html.count("«\u202f") == 1


def test_the_language_is_that_of_the_entry_or_the_site(tmp_path):
    site = SiteTest(tmp_path)
    keys = 'date: 2025-01-01T10:00:00Z\ntags: [A]\nsummary: "\'So\' it\'s \\"said\\""'
    site.write(
        "content/2025/a.md", f'---\ntitle: "The \\"A\\" of China\'s"\nuid: aaaa\n{keys}\n---\n\nIt is "A".\n'
    )
    site.write(
        "content/2025/b.md", f'---\ntitle: "Das \\"B\\""\nuid: bbbb\nlang: de\n{keys}\n---\n\nEs ist "B".\n'
    )
    site.build()
    home, one, other = (site.read(f"public/{path}index.html") for path in ("", "2025/01/a/", "2025/01/b/"))

    assert "The “A” of China’s" in one
    assert "‘So’ it’s “said”" in one
    assert "It is “A”." in one
    assert "Das „B“" in other
    assert "Es ist „B“." in other
    assert "The “A” of China’s" in home
    assert "Das „B“" in home
    assert 'The "A" of China\'s' in site.read("public/feed.json").replace('\\"', '"')


def test_marks_of_a_language_go_with_its_region():
    assert marks("zh-TW") != marks("zh-CN")
    assert marks("fr-CA") == marks("fr")
    assert localised("<p>“a”</p>", 'a "a"', "nb") == "<p>«a»</p>"
