"""Whole sites, looked at as their readers, search engines and feed readers do.

Three: the demonstration in this repository with its clippings ingested, the same below a sub-path,
and a large one, below a sub-path too, in which every feature is used.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest
import yaml
from checks import (
    ATOM,
    FEED_NAMES,
    HIDDEN,
    ROOT,
    SITEMAPS,
    SUB_PATH,
    Document,
    Published,
    atom_schema,
    build,
    entry_ids,
    json_feed_schema,
    once,
    published_by,
    published_demonstration,
    sitemap_schema,
    write_large_site,
)
from driver import SiteTest
from lxml import etree, html

from generator.ground.urls import base_path
from generator.texts.quotes import typeset

CHANNEL_LINK = f"{ATOM}link"


# -- the sites


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return published_demonstration(tmp_path_factory)


@pytest.fixture(scope="session", params=["demonstration", "sub-path", "large"])
def published(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Published:
    if request.param == "demonstration":
        return request.getfixturevalue("demonstration")
    if request.param == "sub-path":
        return published_demonstration(tmp_path_factory, base_url=SUB_PATH)
    return published_by(
        SiteTest.standing(once(tmp_path_factory, "large", lambda folder: build(write_large_site(folder))))
    )


TERM_FOLDERS = ("stories", "people", "organisations", "places")


@pytest.fixture(scope="session")
def front_matter(demonstration: Published) -> list[dict]:
    """The heads of the demonstration's entries, after ingest."""
    return [
        yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
        for path in sorted((demonstration.folder.parent / "content").rglob("*.md"))
        if not {"pages", "editions", *TERM_FOLDERS} & set(path.parts)
    ]


def faults(published: Published, check) -> dict[str, object]:
    """What a check finds, by page."""
    return {page.url: found for page in published.pages if (found := check(page))}


# -- addresses


def test_every_link_of_a_page_to_the_site_itself_leads_somewhere(published):
    broken = {
        (page.url, address): problem
        for page in published.documents
        for _, _, address in page.links
        if published.is_own(urljoin(page.url, address)) and (problem := published.problem(address, page.url))
    }

    assert broken == {}


def test_pages_load_nothing_from_other_hosts(published):
    """A link that a reader may follow is all that leads elsewhere."""
    allowed = {("a", "href"), ("blockquote", "cite"), ("q", "cite"), ("del", "cite"), ("ins", "cite")}
    outside = {
        (page.url, tag, address)
        for page in published.documents
        for tag, name, address in page.links
        if (tag, name) not in allowed and not published.is_own(urljoin(page.url, address))
    }

    assert outside == set()


def test_links_elsewhere_are_web_or_mail_addresses(published):
    schemes = {
        urlsplit(urljoin(page.url, address)).scheme
        for page in published.documents
        for _, _, address in page.links
    }

    assert schemes <= {"http", "https", "mailto"}


def test_stylesheets_and_pictures_load_only_what_is_published(published):
    for path, payload in published.files.items():
        if path.endswith(".css"):
            text = payload.decode()
            address = published.address_of(path)

            assert "@import" not in text
            for target in re.findall(r"url\(\s*[\"']?([^\"')]+)", text):
                assert target.startswith("data:") or not published.problem(target, address), (path, target)
        elif path.endswith(".svg"):
            text = payload.decode().lower()

            assert not re.search(r"<script|\son\w+=|href=[\"']?(?:https?:)?//", text), path


def test_every_address_of_a_feed_leads_somewhere(published):
    """In the texts, too: a feed reader knows nothing of the page that they came from."""
    broken = {
        (path, address): problem
        for name in FEED_NAMES
        for path, payload in published.feeds(name).items()
        for address in addresses_of_feed(path, payload)
        if published.is_own(address) and (problem := published.problem(address, address))
    }

    assert broken == {}


def test_every_address_of_a_feed_is_absolute(published):
    relative = {
        (path, address)
        for name in FEED_NAMES
        for path, payload in published.feeds(name).items()
        for address in addresses_of_feed(path, payload)
        if not re.match(r"https?://[^/]|mailto:", address)
    }

    assert relative == set()


def addresses_of_feed(path: str, payload: bytes) -> list[str]:
    """Every address in a feed document, and in the HTML that it carries."""
    if path.endswith(".json"):
        feed = json.loads(payload)
        found = [feed[key] for key in ("home_page_url", "feed_url", "next_url") if key in feed]
        for item in feed["items"]:
            found += [item[key] for key in ("url", "external_url", "image") if key in item]
            found += addresses_of_html(item.get("content_html", ""))
        return found
    root = etree.fromstring(payload)
    found = [
        value
        for element in root.iter()
        for name, value in element.items()
        if name in ("href", "url", "scheme")
    ]
    found += [value for element in root.iter("category") if (value := element.get("domain"))]
    found += [element.text for element in root.iter("link", "comments", f"{ATOM}uri") if element.text]
    for element in root.iter(
        "{http://purl.org/rss/1.0/modules/content/}encoded", f"{ATOM}content", "description"
    ):
        found += addresses_of_html(element.text or "")
    return found


def addresses_of_html(text: str) -> list[str]:
    if not text.strip():
        return []
    return [address for _, _, address, _ in html.fragment_fromstring(text, create_parent="div").iterlinks()]


def test_a_menu_link_that_leads_nowhere_is_reported(tmp_path):
    site = SiteTest(tmp_path)
    site.write("config.yaml", site.read("config.yaml") + "menu: [{title: About, url: /abuot/}]\n")

    assert [problem["path"] for problem in site.problems()] == ["config.yaml"]


def test_redirects_lead_from_where_nothing_else_is(published):
    own = base_path(published.base_url)
    lines = [line.split() for line in published.files["_redirects"].decode().splitlines()]
    redirects = {page.url for page in published.documents if page.kind == "redirect"}

    assert {published.base_url.rstrip("/") + old.removeprefix(own) for old, _, _ in lines} == redirects
    for _, new, status in lines:
        assert status == "301"
        assert not published.problem(new, published.base_url)


def test_redirect_pages_lead_on_at_once_and_keep_away_from_search_engines(published):
    for page in published.documents:
        if page.kind == "redirect":
            (target,) = page.texts("//link[@rel='canonical']/@href")
            (refresh,) = [address for tag, name, address in page.links if (tag, name) == ("meta", "refresh")]

            assert urljoin(page.url, refresh) == target
            assert page.texts("//meta[@name='robots']/@content") == ["noindex"]


# -- pages


def test_every_page_has_one_heading_of_the_first_level(published):
    assert faults(published, first_headings) == {}


def first_headings(page: Document) -> list[str]:
    """The page's headings of the first level, unless it is one with words in it."""
    found = [words.strip() for words in page.texts("//h1")]
    return [] if len(found) == 1 and found[0] else [*found, "not one"]


def test_headings_leave_no_level_out(published):
    assert faults(published, heading_gaps) == {}


def heading_gaps(page: Document) -> list[tuple[int, int]]:
    levels = [int(element.tag[1]) for element in page.root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    ordered = levels[levels.index(1) :] if 1 in levels else levels
    return [(one, following) for one, following in itertools.pairwise(ordered) if following > one + 1]


@pytest.mark.parametrize("what", ["//head/title", "//meta[@name='description']/@content"])
def test_titles_and_descriptions_say_which_page_it_is(published, what):
    by_words: dict[str, list[str]] = {}
    for page in published.pages:
        (words,) = page.texts(what)
        by_words.setdefault(words.strip(), []).append(page.url)

    assert "" not in by_words
    assert {words: urls for words, urls in by_words.items() if len(urls) > 1} == {}


def test_every_page_names_its_own_address(published):
    """Also where it is found under another, say with a tracking parameter."""
    assert faults(published, canonical_fault) == {}


def canonical_fault(page: Document) -> list[str]:
    named = page.texts("//head/link[@rel='canonical']/@href") + page.texts(
        "//meta[@property='og:url']/@content"
    )
    return named if named != [page.url, page.url] else []


def test_every_page_says_its_language_and_how_it_is_written(published):
    for page in published.documents:
        assert page.root.get("lang"), page.url
        assert published.files[page.path].lower().startswith(b"<!doctype html>\n"), page.url
        assert page.texts("//head/meta[1]/@charset") == ["utf-8"], page.url
        assert page.texts("//meta[@name='viewport']/@content") == ["width=device-width, initial-scale=1"]


def test_ids_are_unique(published):
    assert faults(published, lambda page: {name for name in page.ids if page.ids.count(name) > 1}) == {}


def test_pages_have_no_inline_style_or_script(published):
    """What a Content-Security-Policy without `unsafe-inline` would keep from working."""
    assert faults(published, inline_parts) == {}


def inline_parts(page: Document) -> list[str]:
    found = page.texts("//@style/..") + page.texts("//style")
    found += [
        element.get("type", "script")
        for element in page.root.iter("script")
        if element.get("src") is None and element.get("type") != "application/ld+json"
    ]
    found += [
        name
        for element in page.root.iter(etree.Element)
        for name, _ in element.items()
        if name.startswith("on")
    ]
    return found


def test_pictures_have_their_size_and_say_what_they_show(published):
    lacking = {
        (page.url, element.get("src"))
        for page in published.pages
        for element in page.root.iter("img")
        if element.get("alt") is None or not int(element.get("width", 0)) or not int(element.get("height", 0))
    }

    assert lacking == set()


def test_links_have_words(published):
    wordless = {
        (page.url, element.get("href"))
        for page in published.documents
        for element in page.root.xpath("//a[not(ancestor::template)]")
        if not (
            element.text_content().strip() or element.get("aria-label") or element.xpath(".//img[@alt != '']")
        )
    }

    assert wordless == set()


def test_times_say_their_offset(published):
    for page in published.pages:
        for moment in page.texts("//time/@datetime"):
            assert re.fullmatch(
                r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?)?", moment
            ), page.url


def test_every_page_leads_to_the_feeds(published):
    """By the links that feed readers and browsers look for."""
    for page in published.pages:
        named = page.texts("//head/link[@rel='alternate'][contains(@type, 'rss')]/@href")
        assert base_path(published.base_url) + "/rss.xml" in named, page.url


def test_the_page_for_wrong_addresses_works_at_any_depth(published):
    """A host shows it in place of any address, so no link of it may be relative."""
    (page,) = [page for page in published.pages if page.path == "404.html"]

    assert [address for _, _, address in page.links if not re.match(r"/|https?://|mailto:|#", address)] == []
    assert page.texts("//meta[@name='robots']/@content") == ["noindex"]


def test_structured_data_can_be_read(published):
    for page in published.pages:
        for text in page.texts("//script[@type='application/ld+json']"):
            document = json.loads(text)

            assert document["@context"] == "https://schema.org"
            assert {"WebSite", "Organization"} <= {node["@type"] for node in document["@graph"]}, page.url


def test_structured_data_refers_to_what_there_is(published):
    for page in published.pages:
        for text in page.texts("//script[@type='application/ld+json']"):
            graph = json.loads(text)["@graph"]
            made = {node["@id"] for node in nodes_of(graph) if len(node) > 1 and "@id" in node}
            named = {node["@id"] for node in nodes_of(graph) if len(node) == 1}
            unknown = {name for name in named - made if published.problem(name.partition("#")[0], page.url)}

            assert unknown == set(), page.url


def nodes_of(value: object):
    """Every object of a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes_of(item)


def test_every_entry_page_is_an_article_that_names_its_original(published):
    for page in published.pages:
        if page.kind == "entry":
            graph = json.loads(page.texts("//script[@type='application/ld+json']")[0])["@graph"]
            (article,) = [node for node in graph if node["@type"] == "NewsArticle"]

            assert typeset(article["headline"]) == page.texts("//h1")[0].strip()
            assert article["url"] == page.url
            if original := article.get("isBasedOn", {}).get("url"):
                assert page.texts("//p[@class='original']/a/@href") == [original]


def test_full_copies_of_others_texts_ask_not_to_be_indexed(published):
    kept_away = {
        page.path for page in published.pages if page.texts("//meta[@name='robots'][@content='noindex']")
    }
    named = {published.path_at(address) for address in sitemap_addresses(published)}

    assert {page.path for page in published.pages} - kept_away == named
    assert not kept_away & named


# -- feeds


def test_every_list_has_its_three_feeds(published):
    for name in FEED_NAMES:
        assert {posixpath.dirname(path) for path in published.feeds(name)} == set(published.lists), name
    assert "" in published.lists
    assert {
        posixpath.dirname(page.path)
        for page in published.pages
        if page.kind in ("term", "editions", "corrections")
    } >= {folder for folder in published.lists if folder and not folder.startswith("feeds/")}


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_feed_readers_read_every_feed_without_a_complaint(published, name):
    for path, payload in published.feeds(name).items():
        feed = feedparser.parse(payload)

        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.feed.title, path
        assert [entry.id for entry in feed.entries] == entry_ids(path, payload), path
        assert all(entry.title and entry.link and entry.updated_parsed for entry in feed.entries), path


def test_an_entry_has_the_same_id_in_every_format(published):
    for folder in published.lists:
        paths = [posixpath.join(folder, name) for name in FEED_NAMES]
        rss, atom, json_feed = (entry_ids(path, published.files[path]) for path in paths)

        assert rss == atom == json_feed, folder
        assert len(set(rss)) == len(rss), folder
        assert all(re.fullmatch(r"tag:[^,:]+,\d{4}(?:-\d\d)*:\S+", one) for one in rss), folder


def test_atom_feeds_are_valid(published):
    grammar = atom_schema()
    for path, payload in published.feeds("atom.xml").items():
        assert grammar.validate(etree.fromstring(payload)), (path, grammar.error_log)


def test_json_feeds_are_valid(published, shared):
    schema = json_feed_schema(shared / "audit-schemas")
    for path, payload in published.feeds("feed.json").items():
        assert [error.message for error in schema.iter_errors(json.loads(payload))] == [], path


def test_feeds_name_themselves_and_their_page(published):
    for name in FEED_NAMES:
        for path, payload in published.feeds(name).items():
            itself, page = named_by_feed(path, payload)

            assert itself == published.address_of(path)
            assert not published.problem(page, itself)
            if not path.startswith("feeds/"):
                assert page == published.address_of(posixpath.join(posixpath.dirname(path), "index.html"))


def named_by_feed(path: str, payload: bytes) -> tuple[str, str]:
    if path.endswith(".json"):
        feed = json.loads(payload)
        return feed["feed_url"], feed["home_page_url"]
    root = etree.fromstring(payload)
    (itself,) = [link.get("href") for link in root.iter(CHANNEL_LINK) if link.get("rel") == "self"]
    if path.endswith("rss.xml"):
        return itself, root.findtext("channel/link") or ""
    (page,) = [link.get("href") for link in root.findall(CHANNEL_LINK) if link.get("rel") == "alternate"]
    return itself, page


@pytest.mark.parametrize("name", FEED_NAMES)
def test_the_archive_of_the_feed_leads_to_every_entry(published, name):
    path: str | None = name
    visited, ids = [], set()
    while path is not None:
        assert path not in visited
        visited.append(path)
        payload = published.files[path]
        ids |= set(entry_ids(path, payload))
        previous = previous_archive(path, payload)
        path = published.path_at(previous) if previous else None

    assert len(visited) > 1
    assert len(ids) == sum(page.kind == "entry" for page in published.pages)
    assert set(visited) == {name} | {
        path for path in published.feeds(name) if path.startswith("feeds/archive/")
    }


def previous_archive(path: str, payload: bytes) -> str:
    if path.endswith(".json"):
        return json.loads(payload).get("next_url", "")
    links = etree.fromstring(payload).iter(CHANNEL_LINK)
    return next((link.get("href", "") for link in links if link.get("rel") == "prev-archive"), "")


def test_the_list_of_feeds_names_every_feed_once(published):
    root = etree.fromstring(published.files["feeds/feeds.opml"])
    named = [
        published.path_at(outline.get("xmlUrl", ""))
        for outline in root.iter("outline")
        if outline.get("xmlUrl")
    ]
    pages = [outline.get("htmlUrl", "") for outline in root.iter("outline") if outline.get("xmlUrl")]

    assert root.get("version") == "2.0"
    assert sorted(str(path) for path in named) == sorted(
        path for path in published.feeds("atom.xml") if not path.startswith("feeds/archive/")
    )
    assert [address for address in pages if published.problem(address, published.base_url)] == []


# -- search engines


def test_sitemaps_are_valid(published, shared):
    schema = sitemap_schema(shared / "audit-schemas")
    for path in sitemaps(published):
        assert schema.validate(etree.fromstring(published.files[path])), (path, schema.error_log)


def test_robots_txt_names_every_sitemap(published):
    text = published.files["robots.txt"].decode()
    named = re.findall(r"(?m)^Sitemap: (\S+)$", text)

    assert sorted(str(published.path_at(address)) for address in named) == sitemaps(published)
    assert "User-agent: *" in text


def sitemaps(published: Published) -> list[str]:
    return sorted(path for path in published.files if re.fullmatch(r"sitemap[a-z0-9-]*\.xml", path))


def sitemap_addresses(published: Published) -> list[str]:
    root = etree.fromstring(published.files["sitemap.xml"])
    return [str(found.text) for found in root.iter(f"{SITEMAPS}loc")]


def test_the_sitemap_names_each_page_once(published):
    addresses = sitemap_addresses(published)

    assert len(set(addresses)) == len(addresses)
    assert [address for address in addresses if published.problem(address, published.base_url)] == []


# -- what must not be seen


def test_drafts_scheduled_and_expired_entries_are_nowhere(published):
    words = [word.lower().encode() for word in HIDDEN]
    seen = [
        path
        for path, payload in published.files.items()
        if any(word in payload.lower() or word.decode() in path for word in words)
    ]

    assert seen == []


def test_they_are_shown_with_the_option_for_drafts(tmp_path):
    site = write_large_site(tmp_path, entries=20)
    site.build("--drafts")
    text = b"".join(site.public().values())

    assert [word for word in HIDDEN if word.encode() not in text] == []


def test_no_file_tells_where_or_by_whom_it_was_built(published):
    told = [path for path, payload in published.files.items() if str(published.folder).encode() in payload]

    assert told == []


# -- the demonstration


def test_the_demonstration_has_entries_enough(front_matter):
    from_seeds = [entry for entry in front_matter if "seed" in entry]

    assert len(front_matter) >= 16
    assert len(from_seeds) >= 10
    assert len(from_seeds) == len(list((ROOT / "seeds").glob("*.txt")))


def test_each_entry_of_the_demonstration_names_and_links_its_source(demonstration, front_matter):
    """The original where its address is known, else the outlet: a clipping seldom has an address."""
    pages = [page for page in demonstration.pages if page.kind == "entry"]
    unlinked = [
        page.url
        for page in pages
        if not page.texts("//p[@class='original']/a[starts-with(@href, 'https://')]")
    ]

    assert [entry["title"] for entry in front_matter if not entry.get("source", {}).get("name")] == []
    assert unlinked == []


def test_each_entry_of_the_demonstration_has_subjects_and_a_summary_if_there_was_one(front_matter):
    """Ingest does not invent a summary for a clipping without a standfirst."""
    assert [entry["title"] for entry in front_matter if not entry.get("tags")] == []
    assert [
        entry["title"] for entry in front_matter if "seed" not in entry and not entry.get("summary")
    ] == []


def test_the_vocabulary_of_the_demonstration_is_described():
    config = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
    terms = config["taxonomies"]["tags"]["terms"]

    assert len(terms) >= 12
    assert all(term["slug"] and term["description"] and term["synonyms"] and term["match"] for term in terms)
    assert [term["name"] for term in terms[:2]] == ["US-China", "military dialogue"]


# -- the real clipping


@pytest.fixture
def real(shared: Path, tmp_path: Path) -> SiteTest:
    """A site with the settings of this repository and one clipping, as pasted from a newspaper's page."""
    site = SiteTest(tmp_path, config=(ROOT / "config.yaml").read_text(encoding="utf-8"))
    site.edit("config.yaml", "  - {title: About, url: /about/}\n", "")
    site.edit(
        "config.yaml",
        "  principles: /about/#how-entries-are-chosen\n  corrections: /about/#corrections\n",
        "",
    )
    site.write("seeds/us-china-military-dialogue.txt", real_seed(shared).read_bytes())
    return site


def real_seed(shared: Path) -> Path:
    return shared / "samples" / "seeds" / "us-china-military-dialogue.txt"


def test_the_real_clipping_gives_exactly_this_entry(real, shared):
    payload = real_seed(shared).read_bytes()
    paragraphs = [line for line in payload.decode().split("\n") if line.strip()]
    ran = real.run("ingest")
    assert ran.code == 0, ran.err
    (path,) = (real.folder / "content").rglob("*.md")
    _, block, text = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = yaml.load(block, Loader=yaml.BaseLoader)

    assert fields["title"] == "U.S. urges China military dialogue despite rebuff to Blinken"
    assert fields["summary"] == paragraphs[1]
    assert fields["summary"].startswith("Lack of open channels")
    assert fields["date"] == "2023-06-20T20:47:00+05:30"
    assert "updated" not in fields
    assert fields["dateline"] == "Beijing"
    assert fields["source"]["agency"] in ("Reuters", ["Reuters"])
    assert "authors" not in fields
    assert fields["image"]["caption"] == paragraphs[4]
    assert fields["image"]["caption"].startswith("U.S. Secretary of State Antony Blinken shakes hands")
    assert fields["image"]["credit"] == "AP"
    assert [part for part in text.strip().split("\n\n") if part.strip()] == paragraphs[-13:]
    assert paragraphs[-13].startswith("The United States on Tuesday (June 20)")
    assert paragraphs[-1].endswith("Shangri-La security summit.")
    assert fields["tags"] == ["US-China", "military dialogue"]
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{3,63}", fields["uid"])
    assert fields["slug"] == "us-urges-china-military-dialogue"
    assert fields["seed"]["file"].endswith("us-china-military-dialogue.txt")
    assert fields["seed"]["sha256"] == hashlib.sha256(payload).hexdigest()
    assert int(fields["seed"]["importer"]) >= 1
    assert path.read_text(encoding="utf-8").count("shakes hands with Chinese President") == 1


def test_each_tag_of_the_real_clipping_has_the_words_that_led_to_it(real, shared):
    real.run("ingest")
    (path,) = (real.folder / "content").rglob("*.md")
    block = path.read_text(encoding="utf-8").split("---\n")[1]
    tags = re.search(r"(?m)^tags:.*\n(?:[ #-].*\n)*", block)
    assert tags is not None
    clipping = real_seed(shared).read_text(encoding="utf-8").casefold()
    for tag in ("US-China", "military dialogue"):
        (line,) = [line for line in tags[0].splitlines() if re.match(rf"\s*- {tag}\b", line)]
        comment = line.partition(" #")[2]
        quoted = re.findall(r"[\"“`']([^\"”`]+?)[\"”`']", comment)

        assert quoted, line
        assert all(words.casefold() in clipping for words in quoted), line


def test_the_real_clipping_makes_a_page(real):
    real.run("ingest")
    real.build("--strict")
    page = real.page("/2023/06/us-urges-china-military-dialogue/")

    assert "U.S. urges China military dialogue despite rebuff to Blinken</h1>" in page
    assert 'datetime="2023-06-20T20:47:00+05:30"' in page
    assert real.exists("/tags/us-china/")
    assert real.exists("/tags/military-dialogue/")
    assert real.exists("/places/beijing/")


def test_ingesting_the_real_clipping_again_changes_nothing(real):
    real.run("ingest")
    (path,) = (real.folder / "content").rglob("*.md")
    before = path.read_bytes(), path.stat().st_mtime_ns

    ran = real.run("ingest")

    assert ran.code == 0, ran.err
    assert list((real.folder / "content").rglob("*.md")) == [path]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_what_an_editor_wrote_is_never_overwritten(real):
    """Neither by ingesting again nor when the clipping has changed, which is reported."""
    real.run("ingest")
    (path,) = (real.folder / "content").rglob("*.md")
    edited = path.read_text(encoding="utf-8").replace("U.S. urges China", "America urges China")
    path.write_text(edited, encoding="utf-8")
    real.run("ingest")

    assert path.read_text(encoding="utf-8") == edited

    real.edit("seeds/us-china-military-dialogue.txt", "two-way street", "one-way street")
    problems = real.problems(command="ingest")

    assert list((real.folder / "content").rglob("*.md")) == [path]
    assert path.read_text(encoding="utf-8") == edited
    assert [str(problem["path"]) for problem in problems if "seed" in str(problem["code"])] != []
