"""config: every setting checked, with its default."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from generator.ground.diagnostics import Report
from generator.readers.config import load_config
from generator.shapes.settings import (
    Config,
    FeedSettings,
    Link,
    MarkdownExtension,
    MarkdownSettings,
    MatchRule,
    Publisher,
    Rights,
    SourceProfile,
    VocabularyTerm,
)

LEAST = """\
title: Strait Watch
base_url: https://watch.example/
tag_authority: watch.example,2024
"""


def load(folder: Path, text: str) -> tuple[Config | None, list[tuple[int, str]]]:
    """The settings, and line and code of each problem."""
    (folder / "config.yaml").write_text(text, encoding="utf-8")
    report = Report()
    config = load_config(folder, report)
    return config, [(found.at.line, found.code) for found in report.diagnostics]


def sound(folder: Path, text: str) -> Config:
    config, problems = load(folder, text)
    assert problems == []
    assert config is not None
    return config


def test_the_least_is_a_title_an_address_and_an_authority(tmp_path: Path) -> None:
    config = sound(tmp_path, LEAST)

    assert (config.title, config.base_url, config.tag_authority) == (
        "Strait Watch",
        "https://watch.example/",
        "watch.example,2024",
    )
    assert (config.tagline, config.description, config.language, config.timezone) == ("", "", "en", "UTC")
    assert (config.permalink, config.per_page, config.excerpt_words) == ("/{year}/{month}/{slug}/", 20, 80)
    assert config.rights is Rights.EXCERPT
    assert config.publisher == Publisher(name="Strait Watch")
    assert config.feeds == FeedSettings(entries=20, hub="", archive=True)
    assert (config.menu, config.sources) == ((), ())
    assert [
        ("tags", "/tags/", ("tags",), False),
        ("people", "/people/", ("people",), False),
        ("organisations", "/organisations/", ("organisations",), False),
        ("places", "/places/", ("places", "dateline"), False),
        ("stories", "/stories/", ("stories",), False),
        ("sources", "/sources/", ("source",), False),
    ] == [(found.name, found.url, found.sources, found.closed) for found in config.taxonomies]


def test_a_description_is_the_tagline_where_there_is_none(tmp_path: Path) -> None:
    assert sound(tmp_path, LEAST + "tagline: Read closely\n").description == "Read closely"
    assert sound(tmp_path, LEAST + "tagline: a\ndescription: b\n").description == "b"


@pytest.mark.parametrize(
    "address", ["https://x.example/repo", "https://x.example/repo/", "https://x.example/repo//"]
)
def test_the_address_ends_in_one_stroke(tmp_path: Path, address: str) -> None:
    config = sound(tmp_path, LEAST.replace("https://watch.example/", address))

    assert config.base_url == "https://x.example/repo/"


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("https://b\u00fccher.example:8443/a", "https://xn--bcher-kva.example:8443/a/"),
        ("https://Stra\u00dfe.example", "https://xn--strae-oqa.example/"),
        ("https://BU\u0308CHER.example/", "https://xn--bcher-kva.example/"),
        ("https://Harbour.Example/", "https://Harbour.Example/"),
        ("https://\u6e2f\u53e3.example/", "https://xn--6orv52d.example/"),
        ("https://\u6e2f\u53e3\u3002example/", "https://xn--6orv52d.example/"),
        ("https://example.\u6e2f\u53e3:8443/", "https://example.xn--6orv52d:8443/"),
    ],
)
def test_the_host_is_written_as_name_servers_know_it(tmp_path: Path, address: str, known: str) -> None:
    """RSS and sitemaps allow no other letters than those of ASCII."""
    assert sound(tmp_path, LEAST.replace("https://watch.example/", address)).base_url == known


@pytest.mark.parametrize(
    "address",
    [
        "watch.example",
        "//watch.example/",
        "ftp://watch.example/",
        "https://",
        "https://watch.example/?a",
        "https://watch.example/#a",
        "https://watch example/",
        "https://[watch.example/",
        "https://watch.example//repo/",
        "https://watch.example/../repo/",
        "https://watch.example/my repo/",
        "https://watch.example/my%20repo/",
        "https://watch.example/\u00fc/",
        "https://desk:secret@watch.example/",
    ],
)
def test_what_is_no_address_of_a_site(tmp_path: Path, address: str) -> None:
    config, problems = load(tmp_path, LEAST.replace("https://watch.example/", f"'{address}'"))

    assert config is None
    assert (2, "bad-base-url") in problems


@pytest.mark.parametrize(
    "authority",
    ["a.example,2024", "a.example,2024-06", "x-y.example.org,2024-06-30", "xn--e1afmkfd.xn--p1ai,2024"],
)
def test_authorities(tmp_path: Path, authority: str) -> None:
    assert sound(tmp_path, LEAST.replace("watch.example,2024", f"'{authority}'")).tag_authority == authority


@pytest.mark.parametrize(
    "authority",
    [
        *("a.example", "2024", "a.example,24", "A.example,2024", "a,2024", "a.example,2024-6"),
        *(
            "a.example,2024-13",
            "a.example,2024-02-30",
            "a.example,0000",
            "a..example,2024",
            "-a.example,2024",
        ),
    ],
)
def test_what_is_no_authority(tmp_path: Path, authority: str) -> None:
    _, problems = load(tmp_path, LEAST.replace("watch.example,2024", f"'{authority}'"))

    assert problems == [(3, "bad-tag-authority")]


@pytest.mark.parametrize("tag", ["en", "en-GB", "zh-Hans", "zh-Hant-TW", "fil", "ar-u-nu-arab"])
def test_languages(tmp_path: Path, tag: str) -> None:
    assert sound(tmp_path, f"{LEAST}language: {tag}\n").language == tag


@pytest.mark.parametrize("tag", ["e", "english", "EN", "en_GB", "en-", "de DE", "<b>", "ar-u"])
def test_what_is_no_language(tmp_path: Path, tag: str) -> None:
    _, problems = load(tmp_path, f"{LEAST}language: {tag}\n")

    assert (4, "bad-language") in problems


def test_everything_below_a_key(tmp_path: Path) -> None:
    config = sound(
        tmp_path,
        LEAST
        + """\
publisher: {name: Desk, url: https://desk.example/, email: desk@desk.example}
feeds: {entries: 5, hub: https://hub.example/, archive: false}
menu:
  - {title: About, url: /about/}
  - {title: Elsewhere, url: https://other.example/}
  - {title: Who, url: "/about/#who"}
sources:
  - name: The Hindu
    url: https://hindu.example/
    feed: https://hindu.example/rss
    domains: [hindu.example]
    timezone: Asia/Kolkata
    language: en
    rights: full
  - {name: Xinhua}
rights: own
excerpt_words: 0
""",
    )

    assert config.publisher == Publisher(name="Desk", url="https://desk.example/", email="desk@desk.example")
    assert config.feeds == FeedSettings(entries=5, hub="https://hub.example/", archive=False)
    assert [
        ("About", "/about/"),
        ("Elsewhere", "https://other.example/"),
        ("Who", "/about/#who"),
    ] == [(link.title, link.url) for link in config.menu]
    assert config.sources == (
        SourceProfile(
            name="The Hindu",
            url="https://hindu.example/",
            feed="https://hindu.example/rss",
            domains=("hindu.example",),
            timezone="Asia/Kolkata",
            language="en",
            rights=Rights.FULL,
        ),
        SourceProfile(name="Xinhua"),
    )
    assert config.source("THE HINDU") is config.sources[0]
    assert config.source("Reuters") is None


# -- Markdown


def markdown_of(folder: Path, extensions: str) -> MarkdownSettings:
    return sound(folder, f"{LEAST}markdown: {{extensions: {extensions}}}\n").markdown


def test_markdown_has_no_further_extensions_and_is_fast_by_default(tmp_path: Path) -> None:
    assert sound(tmp_path, LEAST).markdown == MarkdownSettings(extensions=(), fast=True)
    assert sound(tmp_path, LEAST + "markdown:\n").markdown == MarkdownSettings()
    assert sound(tmp_path, LEAST + "markdown: {fast: false}\n").markdown == MarkdownSettings(fast=False)


@pytest.mark.parametrize(
    "written",
    [
        "[admonition, wikilinks: {base_url: /tags/}]",
        "[admonition: , {wikilinks: {base_url: /tags/}}]",
        "{admonition: , wikilinks: {base_url: /tags/}}",
        "[markdown.extensions.admonition, {markdown.extensions.wikilinks: {base_url: /tags/}}]",
    ],
)
def test_extensions_are_names_with_options_or_without(tmp_path: Path, written: str) -> None:
    assert markdown_of(tmp_path, written).extensions == (
        MarkdownExtension(name="admonition"),
        MarkdownExtension(name="wikilinks", options='{"base_url": "/tags/"}'),
    )


def test_one_extension_may_stand_alone(tmp_path: Path) -> None:
    assert markdown_of(tmp_path, "nl2br").extensions == (MarkdownExtension(name="nl2br"),)


def test_what_every_text_has_anyway_is_no_further_extension(tmp_path: Path) -> None:
    assert markdown_of(tmp_path, "[extra, tables, markdown.extensions.toc, smarty: {}]") == MarkdownSettings()
    assert markdown_of(tmp_path, "[toc: {title: Contents}]").extensions == (
        MarkdownExtension(name="toc", options='{"title": "Contents"}'),
    )


def test_options_are_numbers_flags_lists_and_mappings_where_they_look_like_it(tmp_path: Path) -> None:
    options = """{permalink: true, anchorlink: "true", title: 12:30, slugify: null, baselevel: 2, marker: 007,
      toc_depth: 2-4, separator: ['a', 1.5, no, {b: -3}]}"""
    (extension,) = markdown_of(tmp_path, f"[toc: {options}]").extensions

    assert extension.options == (
        '{"permalink": true, "anchorlink": "true", "title": "12:30", "slugify": null, "baselevel": 2, '
        '"marker": "007", "toc_depth": "2-4", "separator": ["a", 1.5, "no", {"b": -3}]}'
    )


def test_an_option_may_be_html(tmp_path: Path) -> None:
    assert markdown_of(tmp_path, "[toc: {permalink: <b>¶</b>}]").extensions[0].options == (
        '{"permalink": "<b>¶</b>"}'
    )


@pytest.mark.parametrize(
    ("section", "problems"),
    [
        ("{extensions: [nonesuch]}", [(4, "bad-markdown-extension")]),
        (
            "{extensions: [nonesuch.at.all, json, 'json:dumps', '..', './a', csv: {a: b}]}",
            [(4, "bad-markdown-extension")] * 6,
        ),
        ("{extensions: [toc: {permalnk: true}]}", [(4, "bad-markdown-extension")]),
        ("{extensions: [toc: {baselevel: two}]}", [(4, "bad-markdown-extension")]),
        ("\n  extensions:\n    - nl2br\n    - admonition\n    - nl2br", [(8, "duplicate-key")]),
        ("{extensions: [[admonition]]}", [(4, "wrong-type")]),
        ("{extensions: ['']}", [(4, "wrong-type")]),
        ("{extensions: [toc: true]}", [(4, "wrong-type")]),
        ("{extensions: [toc: [permalink]]}", [(4, "wrong-type")]),
        ("{extension: [admonition]}", [(4, "unknown-key")]),
        ("{fast: quick}", [(4, "wrong-type")]),
        ("fast", [(4, "wrong-type")]),
        ("[admonition]", [(4, "wrong-type")]),
    ],
)
def test_problems_of_markdown(tmp_path: Path, section: str, problems: list[tuple[int, str]]) -> None:
    config, found = load(tmp_path, f"{LEAST}markdown: {section}\n")

    assert config is None
    assert found == problems


def test_options_cannot_be_without_end(tmp_path: Path) -> None:
    """Each alias counts: nine lists of nine of nine would fill any memory."""
    lines = ["a: &a0 [1]"] + [f"  l{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    _, problems = load(tmp_path, f"{LEAST}markdown: {{extensions: [toc: {{{', '.join(lines)}}}]}}\n")

    assert (4, "wrong-type") in problems


def test_settings_of_markdown_can_be_digested_and_sent_elsewhere(tmp_path: Path) -> None:
    """They are in the digests of what is remembered, and go to other processes."""
    settings = markdown_of(tmp_path, "[toc: {title: Contents}, admonition]")

    assert pickle.loads(pickle.dumps(settings)) == settings
    assert hash(settings) == hash(markdown_of(tmp_path, "[toc: {title: Contents}, admonition]"))
    assert repr(settings) == (
        "MarkdownSettings(extensions=(MarkdownExtension(name='toc', options='{\"title\": \"Contents\"}'), "
        "MarkdownExtension(name='admonition', options='{}')), fast=True, "
        "back_link='Back to the text, footnote {}')"
    )


def test_settings_without_extensions_do_not_load_python_markdown(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(LEAST + "markdown: {extensions: [tables]}\n", encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from generator.readers.config import load_config\n"
        "from generator.ground.diagnostics import Report; report = Report()\n"
        f"print(load_config(Path({str(tmp_path)!r}), report) is not None, 'markdown' in sys.modules)"
    )

    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "True False\n"


# -- taxonomies


def test_taxonomies_replace_the_usual_ones(tmp_path: Path) -> None:
    config = sound(
        tmp_path,
        LEAST
        + """\
taxonomies:
  subject-matters:
  tags:
    title: Subjects
    singular: subject
    description: What it is about
    closed: true
    featured: 3
    terms:
      - name: US-China
        description: Two powers
        synonyms: [Sino-American]
        match: {any: [US-China], all: [a], none: [b]}
        links: {Wikidata: "https://wikidata.example/Q1"}
      - {name: military dialogue, slug: mil-mil, broader: US-China}
  places: {from: [dateline]}
""",
    )
    plain, tags, places = config.taxonomies
    first, second = tags.vocabulary

    assert (plain.name, plain.sources, plain.vocabulary) == ("subject-matters", ("subject-matters",), ())
    assert (tags.title, tags.singular, tags.description, tags.closed, tags.featured) == (
        "Subjects",
        "subject",
        "What it is about",
        True,
        3,
    )
    assert first == VocabularyTerm(
        name="US-China",
        slug="us-china",
        description="Two powers",
        synonyms=("Sino-American",),
        match=MatchRule(any=("US-China",), all=("a",), none=("b",)),
        links=(Link(title="Wikidata", url="https://wikidata.example/Q1"),),
        at=first.at,
    )
    assert (second.slug, second.broader, second.at.line) == ("mil-mil", "US-China", 18)
    assert (places.title, places.sources) == ("Places", ("dateline",))


def test_no_taxonomies_at_all(tmp_path: Path) -> None:
    assert sound(tmp_path, LEAST + "taxonomies: {}\n").taxonomies == ()


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        ("[{name: a}, {name: A, slug: b}]", "duplicate-term"),
        ("[{name: a}, {name: b, slug: a}]", "duplicate-term"),
        ("[{name: a}, {name: b, synonyms: [A]}]", "duplicate-term"),
        ("[{name: a, synonyms: [c]}, {name: b, synonyms: [C]}]", "duplicate-term"),
        ("[{name: U.S.}, {name: us}]", "duplicate-term"),
        ("[{name: a}, {name: a}]", "duplicate-term"),
        ("[{name: a, broader: b}]", "unknown-term"),
        ("[{name: a, broader: a}]", "unknown-term"),
        ("[{name: a, broader: b}, {name: b, broader: a}]", "unknown-term"),
        ("[{name: a, slug: A}]", "bad-slug"),
        ("[{name: '!!'}]", "bad-slug"),
        ("[{slug: a}]", "missing-key"),
        ("[a]", "wrong-type"),
        ("[{name: a, matches: {}}]", "unknown-key"),
        ("[{name: a, match: {some: [b]}}]", "unknown-key"),
        ("[{name: a, links: {Wikidata: Q1}}]", "bad-address"),
    ],
)
def test_problems_of_a_vocabulary(tmp_path: Path, terms: str, code: str) -> None:
    config, problems = load(tmp_path, f"{LEAST}taxonomies:\n  tags:\n    terms: {terms}\n")

    assert config is None
    assert {(6, code)} == set(problems)


def test_a_repeated_synonym_of_one_term_is_no_problem(tmp_path: Path) -> None:
    sound(tmp_path, f"{LEAST}taxonomies: {{tags: {{terms: [{{name: Trade, synonyms: [trade, TRADE]}}]}}}}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "title",
        "- title",
        "title: [",
        "\ttitle: x",
        "title: x\ntitle: y\n",
        "{",
        "%",
        "title: \x07",
        "&a [*a]",
    ],
)
def test_no_text_makes_the_reading_raise(tmp_path: Path, text: str) -> None:
    config, problems = load(tmp_path, text)

    assert config is None
    assert problems != []


def test_a_warning_does_not_keep_the_settings_back(tmp_path: Path) -> None:
    config, problems = load(tmp_path, LEAST + "tagline: <b>Closely</b>\n")

    assert config is not None
    assert problems == [(4, "html-in-field")]


# -- outlets and feeds


@pytest.mark.parametrize(
    ("domain", "known"),
    [("www.Harbour.example", "harbour.example"), ("m.harbour.example", "m.harbour.example")],
)
def test_domains_of_an_outlet(tmp_path: Path, domain: str, known: str) -> None:
    config = sound(tmp_path, f"{LEAST}sources: [{{name: H, domains: {domain}}}]\n")

    assert config.sources[0].domains == (known,)


@pytest.mark.parametrize(
    "domain",
    [
        "https://harbour.example/",
        "'*.harbour.example'",
        "harbour.example/news",
        "harbour.example:80",
        "harbour",
    ],
)
def test_what_is_no_domain_of_an_outlet(tmp_path: Path, domain: str) -> None:
    """No page would be known by it."""
    _, problems = load(tmp_path, f"{LEAST}sources: [{{name: H, domains: {domain}}}]\n")

    assert problems == [(4, "bad-address")]


def test_keys_without_a_value_are_as_if_they_were_not_there(tmp_path: Path) -> None:
    config = sound(
        tmp_path,
        f"{LEAST}feeds: {{formats: ~, term_formats: ~}}\nsources: [{{name: H, rights: ~, language: ~}}]\n",
    )

    assert config.feeds == FeedSettings()
    assert (config.sources[0].rights, config.sources[0].language) == (None, "")
