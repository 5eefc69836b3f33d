"""`dateline serve` as a host: redirects and headers by rules, conditional requests, ranges, types."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import formatdate

import pytest
from driver import CONFIG, SiteTest, entry
from hypothesis import example, given
from hypothesis import strategies as st
from test_serve import NOW, TALKS, URL, Client

from generator.serve.builder import Builder
from generator.serve.host_rules import preferred_languages, read_headers, read_redirects
from generator.serve.preview import FOLDER, Outcome, Preview

FEED = "/atom.xml"
ANY = st.text(max_size=60)


@pytest.fixture(scope="module")
def preview(tmp_path_factory) -> Preview:
    site = SiteTest(tmp_path_factory.mktemp("host"))
    site.write(TALKS, entry())
    made = Preview()
    made.update(Builder(site.folder).build(NOW))
    return made


@pytest.fixture(scope="module")
def client(preview: Preview) -> Client:
    return Client(preview)


def hosted(preview: Preview, *, redirects: str = "", headers: str = "") -> Client:
    """The same site with other `_redirects` and `_headers`, as whoever publishes may add to them."""
    built = preview.state.site
    assert built is not None
    made = Preview()
    rules = {"redirects": read_redirects(redirects), "headers": read_headers(headers)}
    made.update(Outcome(site=replace(built, **rules)))
    return Client(made)


# -- conditional requests (RFC 9110, section 13)


def test_feed_reader_that_has_it_is_told_so(client) -> None:
    first = client.get(FEED)
    tag, modified = first.headers["etag"], first.headers["last-modified"]

    for known in ({"If-None-Match": tag}, {"If-None-Match": f"W/{tag}"}, {"If-Modified-Since": modified}):
        answer = client.get(FEED, headers=known)
        assert answer.status_code == 304, known
        assert answer.content == b""
        assert answer.headers["etag"] == tag


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ({"If-Modified-Since": formatdate(0, usegmt=True)}, 200),
        ({"If-Modified-Since": "yesterday"}, 200),
        ({"If-Modified-Since": formatdate(4e9, usegmt=True)}, 304),
        ({"If-Modified-Since": formatdate(4e9, usegmt=True), "If-None-Match": '"other"'}, 200),
        ({"If-Match": '"other"'}, 412),
        ({"If-Match": "*"}, 200),
        ({"If-Unmodified-Since": formatdate(0, usegmt=True)}, 412),
        ({"If-Unmodified-Since": formatdate(4e9, usegmt=True)}, 200),
    ],
)
def test_conditions(client, header, status) -> None:
    assert client.get(FEED, headers=header).status_code == status


def test_page_has_no_date_as_what_is_put_into_it_has_none(client) -> None:
    page = client.get(URL)

    assert "last-modified" not in page.headers
    assert client.get(URL, headers={"If-Modified-Since": formatdate(4e9, usegmt=True)}).status_code == 200


# -- ranges (RFC 9110, section 14)


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [("bytes=0-9", 0, 10), ("bytes=5-", 5, None), ("bytes=-7", -7, None), ("bytes=0-999999999", 0, None),
     ("BYTES= 3-3 ", 3, 4), ("bytes=-999999999", 0, None)],
)  # fmt: skip
def test_part_of_a_file(client, asked, start, end) -> None:
    whole = client.get(FEED).content
    answer = client.get(FEED, headers={"Range": asked})
    first = len(whole) + start if start < 0 else start

    assert answer.status_code == 206
    assert answer.content == whole[start:end]
    last = first + len(answer.content) - 1
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(whole)}"
    assert answer.headers["content-length"] == str(len(answer.content))
    assert answer.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize("asked", ["bytes=999999999-", "bytes=-0", "bytes=999999-9999999"])
def test_part_that_there_is_not(client, asked) -> None:
    size = len(client.get(FEED).content)
    answer = client.get(FEED, headers={"Range": asked})

    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{size}"


@pytest.mark.parametrize(
    "asked", ["bytes=", "bytes=-", "bytes=9-3", "bytes=0-1,4-5", "lines=0-9", "0-9", "bytes=0x1-"]
)
def test_what_is_no_single_range_gets_the_whole(client, asked) -> None:
    answer = client.get(FEED, headers={"Range": asked})

    assert answer.status_code == 200
    assert answer.content == client.get(FEED).content


def test_part_is_sent_only_of_the_file_that_is_meant(client) -> None:
    first = client.get(FEED)

    def status(condition: str) -> int:
        return client.get(FEED, headers={"Range": "bytes=0-9", "If-Range": condition}).status_code

    assert status(first.headers["etag"]) == status(first.headers["last-modified"]) == 206
    assert status(f"W/{first.headers['etag']}") == status('"other"') == 200
    assert status(formatdate(0, usegmt=True)) == 200


def test_range_is_for_get_only(client) -> None:
    answer = client.request("HEAD", FEED, {"Range": "bytes=0-9"})

    assert answer.status_code == 200
    assert answer.headers["content-length"] == str(len(client.get(FEED).content))


@given(ANY)
def test_no_range_breaks_the_server(header: str) -> None:
    from starlette.requests import Request

    from generator.serve.delivery import Payload, deliver

    raw = [(name, header.encode("utf-8")) for name in (b"range", b"if-range", b"if-none-match", b"if-match")]
    request = Request({"type": "http", "method": "GET", "headers": raw})

    assert deliver(Payload(b"abc", "text/plain", 5), {}, request).status_code in (200, 206, 304, 412, 416)


# -- _redirects


RULES = """\
# a comment
/plain /to/
/gone /to/ 302
/moved/* /news/:splat 301
/by/:year/:slug /:year/01/:slug/ 308
/search q=:what /found/:what/ 302
/search /all/ 302
/shown /2024/01/talks/ 200
/2024/01/talks/ /never/ 200
/robots.txt /atom.xml 200!
/old/* /404.html 404
/away https://other.example/:splat 301
/proxy/* https://other.example/:splat 200
/tongue /fr/ 302 Language=fr,de
/tongue /en/ 302
/there /x/ 302 Country=at
nonsense
/also-nonsense
/odd /x/ 299
"""


@pytest.mark.parametrize(
    ("asked", "status", "location"),
    [
        ("/plain", 301, "/to/"),
        ("/plain?a=1", 301, "/to/?a=1"),
        ("/gone", 302, "/to/"),
        ("/moved/a/b", 301, "/news/a/b"),
        ("/moved", 301, "/news/"),
        ("/moved/%C3%A9%20X:y", 301, "/news/%C3%A9%20X:y"),
        ("/by/2024/talks", 308, "/2024/01/talks/"),
        ("/by/2024/a/b", 404, None),
        ("/search?q=chips", 302, "/found/chips/?q=chips"),
        ("/search", 302, "/all/"),
        ("/away", 301, "https://other.example/:splat"),
        ("/tongue", 302, "/en/"),
        ("/there", 404, None),
        ("/odd", 404, None),
        ("/proxy/x", 502, None),
    ],
)
def test_redirects(preview, asked, status, location) -> None:
    answer = hosted(preview, redirects=RULES).get(asked)

    assert answer.status_code == status
    assert answer.headers.get("location") == location


def test_redirect_by_the_language_that_a_reader_likes_best(preview) -> None:
    client = hosted(preview, redirects=RULES)

    def leads_to(languages: str) -> str:
        return client.get("/tongue", headers={"Accept-Language": languages}).headers["location"]

    assert leads_to("de-CH, en;q=0.8") == leads_to("en;q=0.5, fr") == "/fr/"
    assert leads_to("en, fr;q=0.9") == leads_to("*") == leads_to("nl, de;q=0") == "/en/"


def test_rewrite_shows_another_page_in_place_but_not_over_a_file(preview) -> None:
    client = hosted(preview, redirects=RULES)

    assert client.get("/shown").status_code == 200
    assert "Officials met" in client.get("/shown").text
    assert "Officials met" in client.get(URL).text
    assert client.get("/robots.txt").content == client.get(FEED).content, "it is forced"
    assert client.get("/old/x").status_code == 404


def test_redirect_goes_before_a_file_as_on_cloudflare(preview) -> None:
    client = hosted(preview, redirects=f"{URL} /elsewhere/ 302\n")

    assert client.get(URL).headers["location"] == "/elsewhere/"


@given(ANY, ANY)
@example(":A¼", "")
def test_no_rule_breaks_the_server(line: str, path: str) -> None:
    rules = read_redirects(f"/{line}\n{line}\n/* /:splat{line}\n")
    found = rules.find(f"/{path}", path, preferred_languages(line))

    assert found is None or isinstance(found.address, str)
    read_headers(f"/{line}\n  {line}\n{line}: x\n").apply(f"/{path}", {})


# -- _headers


HEADERS = """\
# for all
/*
  X-All: one
  Cache-Control: public, max-age=60
/2024/*
  X-All: two
  X-Rest: :splat
/2024/01/:name/
  X-Name: :name
  ! X-Rest
/atom.xml
  Content-Type: text/x-feed
  X-Odd: a: b
https://other.example/*
  X-Other: x
"""


def test_headers_of_several_rules_are_joined_or_taken_back(preview) -> None:
    client = hosted(preview, headers=HEADERS)
    page, feed = client.get(URL), client.get(FEED)

    assert page.headers["x-all"] == "one, two"
    assert page.headers["x-name"] == "talks"
    assert "x-rest" not in page.headers
    assert page.headers["cache-control"] == "no-cache", "what is edited is always asked for"
    assert feed.headers["cache-control"] == "public, max-age=60"
    assert feed.headers["content-type"] == "text/x-feed"
    assert feed.headers["x-odd"] == "a: b"
    assert "x-other" not in feed.headers
    assert client.get("/2024/01/nowhere").headers["x-rest"] == "01/nowhere"


def test_search_page_alone_may_run_webassembly(tmp_path) -> None:
    """What its rule takes back and puts in its place, as `_headers` is published."""
    site = SiteTest(tmp_path, config=CONFIG.replace("digest.example/", "digest.example/repo/"))
    site.write(TALKS, entry())
    preview = Preview()
    preview.update(Builder(site.folder).build(NOW))
    from generator.ground.urls import SEARCH_POLICY, headers_file

    rules = read_headers(headers_file("/repo", has_search=True))

    assert rules.apply("/repo/search/", {})["Content-Security-Policy"] == SEARCH_POLICY
    assert "wasm" not in rules.apply("/repo/feeds/", {})["Content-Security-Policy"]
    assert rules.apply("/repo/tags/x/rss.xml", {})["Content-Type"].startswith("application/rss+xml")


# -- who may ask


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:8000"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}, 200),
        ({"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 200),
    ],
)
def test_pages_of_other_origins_may_lead_here_and_load_nothing(client, headers, status) -> None:
    for url in (URL, FEED):
        assert client.get(url, headers=headers).status_code == status


# -- drafts


def test_what_is_not_published_is_marked(tmp_path) -> None:
    site = SiteTest(tmp_path)
    site.write(TALKS, entry(draft="true"))
    site.write("content/2024/soon.md", entry("Soon", uid="a002", publish_at="2124-01-01T00:00:00Z"))
    site.write("content/2024/late.md", entry("Late", uid="a003", expires="2024-02-01T00:00:00Z"))
    site.write("content/2024/here.md", entry("Here", uid="a004", expires="2124-01-01T00:00:00Z"))
    preview = Preview()
    preview.update(Builder(site.folder).build(NOW))
    client = Client(preview)
    sheet = client.get(re.search(r'href="(/_dateline/marks\.css[^"]*)"', client.get("/").text)[1])

    for name, state in (("talks", "draft"), ("soon", "scheduled"), ("late", "expired")):
        assert f'class="{state}" role="note"' in client.get(f"/2024/01/{name}/").text
        assert f'class="{state}" role="note"' in client.get(f"/2024/01/{name}/index.html").text
        assert f'a[href="/2024/01/{name}/"]::after {{ content: "{state}"; }}' in sheet.text
    assert "dateline-state" not in client.get("/2024/01/here/").text
    assert "/here/" not in sheet.text
    assert sheet.headers["content-type"] == "text/css; charset=utf-8"
    published = list((site.folder / FOLDER).rglob("*.html"))
    assert published
    assert not [path for path in published if "dateline-state" in path.read_text()]
    assert not [path for path in published if "_dateline" in path.read_text()]


def test_site_without_drafts_has_no_marks(client) -> None:
    assert "marks.css" not in client.get(URL).text
    assert "dateline-state" not in client.get(URL).text
