"""urls: slugs, permalinks, and where an address lies under `public/`."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePosixPath
from urllib.parse import urlsplit, urlunsplit

import pytest
import slugify as python_slugify
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.urls import (
    CONTENT_SECURITY_POLICY,
    SEARCH_POLICY,
    SLUG_LENGTH,
    SLUG_LIMIT,
    absolute,
    as_iri,
    as_uri,
    base_path,
    entry_url,
    fingerprinted,
    headers_file,
    headline_slug,
    host_of,
    is_reserved,
    is_slug,
    is_url,
    is_web_address,
    month_url,
    path_of,
    paths_of,
    permalink_problem,
    redirects_file,
    slugify,
    text_id,
    url_of,
    without_tracking,
)

# -- slugs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Talks resume", "talks-resume"),
        ("U.S. urges China", "us-urges-china"),
        ("U.S.-China", "us-china"),
        ("The U.K. and the E.U.", "the-uk-and-the-eu"),
        ("China's answer", "chinas-answer"),
        ("China’s answer", "chinas-answer"),
        ("AT&T", "at-t"),
        ("Über uns", "uber-uns"),
        ("中美关系", "zhong-mei-guan-xi"),
        ("  --a--b--  ", "a-b"),
        ("!!", ""),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con-1"),
        ("LPT1", "lpt1-1"),
        ("console", "console"),
        ("a" * 200, "a" * SLUG_LIMIT),
    ],
)
def test_slugify(text: str, expected: str) -> None:
    assert expected == slugify(text)


ASCII = st.text(st.characters(max_codepoint=127)) | st.text(alphabet="abC1 ,.'-&;#_", max_size=30)


@given(ASCII | st.sampled_from(["con", "LPT1", "&amp;", "&#65;", "1,000", "U.S."]), st.integers(1, 30))
def test_plain_texts_need_no_python_slugify_and_give_its_slugs(text: str, limit: int) -> None:
    joined = re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda initials: initials[0].replace(".", ""), text)
    slug = python_slugify.slugify(
        joined.replace("'", ""), max_length=limit, word_boundary=True, save_order=True
    )

    assert slugify(text, limit=limit).removesuffix("-1") == slug.removesuffix("-1")


@given(st.text())
def test_a_slug_can_always_stand_in_an_address(text: str) -> None:
    slug = slugify(text)

    assert slug == "" or is_slug(slug)
    assert slugify(slug) == slug


@given(st.text())
def test_a_headline_gives_a_short_slug(title: str) -> None:
    slug = headline_slug(title)

    assert slug == "" or is_slug(slug)
    assert len(slug) <= SLUG_LENGTH
    assert (slug == "") == (slugify(title) == "")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Talks resume", "talks-resume"),
        (
            "U.S. urges China military dialogue despite rebuff to Blinken",
            "us-urges-china-military-dialogue",
        ),
        ("What they want it for", "what-they-want-it-for"),
        ("!!", ""),
    ],
)
def test_headline_slug(title: str, expected: str) -> None:
    """A short headline stays whole; a cut one does not end in a dangling word."""
    assert expected == headline_slug(title)


@pytest.mark.parametrize("text", ["a", "7", "us-china", "a1-b2", "x" * SLUG_LIMIT])
def test_what_is_a_slug(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "-a",
        "a-",
        "a--b",
        "A",
        "a b",
        "a_b",
        "a.b",
        "a/b",
        "..",
        "ü",
        "a\n",
        "con",
        "com1",
        "x" * 101,
    ],
)
def test_what_is_no_slug(text: str) -> None:
    assert not is_slug(text)


# -- permalinks


@pytest.mark.parametrize(
    "pattern",
    [
        "/{year}/{month}/{slug}/",
        "/{slug}/",
        "/{uid}/",
        "/news/{year}{month}{day}/{slug}/",
        "/{year}/{slug}-{uid}/",
        "/a_b/{slug}/",
    ],
)
def test_sound_permalinks(pattern: str) -> None:
    assert permalink_problem(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("", "must begin and end with `/`"),
        ("{slug}", "must begin and end with `/`"),
        ("/{slug}", "must begin and end with `/`"),
        ("{slug}/", "must begin and end with `/`"),
        ("/", "must contain `{slug}` or `{uid}`"),
        ("/{year}/", "must contain `{slug}` or `{uid}`"),
        ("/{title}/{slug}/", "has an unknown field `{title}`"),
        ("/con/{slug}/", "has a part that some systems have no folder for"),
        ("/{slug.__class__}/", "has an unknown field `{slug.__class__}`"),
        ("/{slug!r}/", "has an unknown field `{slug!r}`"),
        ("/{}/{slug}/", "has an unknown field `{}`"),
        ("/../{slug}/", "may only have"),
        ("/./{slug}/", "may only have"),
        ("/News/{slug}/", "may only have"),
        ("/a b/{slug}/", "may only have"),
        ("/{slug}/{slug/", "may only have"),
        ("/{slug}}/", "may only have"),
        ("//{slug}/", "may only have"),
        ("/{slug}//", "may only have"),
        ("/a//{slug}/", "may only have"),
    ],
)
def test_permalink_problems(pattern: str, problem: str) -> None:
    assert permalink_problem(pattern).startswith(problem)
    assert permalink_problem(pattern) != ""


def test_the_date_in_a_url_is_that_of_the_place_of_publication() -> None:
    date = datetime.fromisoformat("2024-01-01T03:00:00+08:00")

    assert entry_url("/{year}/{month}/{day}/{slug}/{uid}/", date=date, slug="talks", uid="a001") == (
        "/2024/01/01/talks/a001/"
    )


@given(
    st.lists(
        st.sampled_from(["/", "{slug}", "{uid}", "{year}", "{", "}", ".", "..", "a", "-", "{x}", " ", "//"])
    ).map("".join)
)
def test_a_sound_permalink_gives_a_url_of_the_site(pattern: str) -> None:
    if permalink_problem(pattern) == "":
        date = datetime.fromisoformat("2024-01-01T03:00:00+08:00")
        url = entry_url(pattern, date=date, slug="talks", uid="a001")

        assert is_url(url)


# -- urls and paths


@pytest.mark.parametrize(
    "text",
    [
        "/",
        "/a/",
        "/a",
        "/a/b.xml",
        "/2024/01/talks/",
        "/A~b/",
        "/.well-known/x",
        "/a.b/",
        "/a...b",
        f"/{'a' * 200}",
    ],
)
def test_what_is_a_url(text: str) -> None:
    assert is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a/",
        "//",
        "//x.example/",
        "/a//b/",
        "/..",
        "/../a/",
        "/a/../b/",
        "/a/..",
        "/./a/",
        "/.../",
        "/a b/",
        "/a?b",
        "/a#b",
        "/a%2fb",
        "/a\\b",
        "/a\n",
        "/ü/",
        "/<a>/",
        "https://x.example/",
        "/con/",
        "/a/NUL.html",
        "/aux",
        "/Com1/a/",
        "/lpt9.tar.gz",
        "/a./",
        "/a.",
        "/ab./",
        f"/{'a' * 201}/",
    ],
)
def test_what_is_no_url(text: str) -> None:
    assert not is_url(text)


@given(st.lists(st.sampled_from(["/", "..", ".", "a", "~", "\\", "%2e", " ", "\n", ":"])).map("".join))
def test_the_path_of_a_url_stays_inside(text: str) -> None:
    if is_url(text):
        path = PurePosixPath(path_of(text))

        assert not path.is_absolute()
        assert ".." not in path.parts


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/", "index.html"),
        ("/a/", "a/index.html"),
        ("/a.xml", "a.xml"),
        ("/a", "a"),
        ("/a/b.html", "a/b.html"),
        ("/404.html", "404.html"),
    ],
)
def test_path_of(url: str, expected: str) -> None:
    assert expected == path_of(url)


def test_the_paths_of_many_urls_are_those_of_each() -> None:
    urls = ["/", "/a/", "/a/b/", "/a.xml", "/a/b.html", "/aa"]

    assert paths_of(urls) == [path_of(url) for url in urls]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example/b?c=d&e#f", "https://a.example/b?c=d&e#f"),
        ("https://a.example/a b", "https://a.example/a b"),
        ("https://a.example/ü", "https://a.example/%C3%BC"),
        ("https://a.example/ü:?#[]@!$&'()*+,;=%20 X", "https://a.example/%C3%BC:?#%5B%5D@!$&'()*+,;=%20%20X"),
    ],
)
def test_an_address_as_a_uri_has_the_letters_of_a_uri(address: str, expected: str) -> None:
    """Whatever has a meaning in an address stays, but for brackets, which only a host may have."""
    assert expected == as_uri(address)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("con", True), ("NUL", True), ("Lpt9", True), ("console", False), ("com0", False), ("", False)],
)
def test_names_that_windows_keeps_for_itself(name: str, expected: bool) -> None:
    assert expected == is_reserved(name)


@pytest.mark.parametrize("url", ["/", "/a/", "/a/b/", "/a.xml", "/a/b.html", "/a/myindex.html"])
def test_the_url_of_a_path_is_the_other_way(url: str) -> None:
    assert url_of(path_of(url)) == url


@pytest.mark.parametrize(
    ("base_url", "base", "permalink"),
    [
        ("https://host.example/", "", "https://host.example/a/"),
        ("https://host.example", "", "https://host.example/a/"),
        ("https://host.example/repo/", "/repo", "https://host.example/repo/a/"),
        ("https://host.example/x/repo", "/x/repo", "https://host.example/x/repo/a/"),
        ("https://host.example/X/", "/X", "https://host.example/X/a/"),
    ],
)
def test_sites_under_a_sub_path(base_url: str, base: str, permalink: str) -> None:
    assert base == base_path(base_url)
    assert permalink == absolute(base_url, "/a/")


def test_an_absolute_address_stays_as_it_is() -> None:
    assert absolute("https://host.example/", "https://other.example/a") == "https://other.example/a"
    assert absolute("https://host.example/", "mailto:a@b.example") == "mailto:a@b.example"


# -- web addresses


@pytest.mark.parametrize(
    "text",
    [
        "https://x.example",
        "http://x.example/a?b=c#d",
        "HTTPS://x.example/",
        "https://x.example:8443/",
        "https://[::1]/",
        "https://münchen.example/straße",
        "https://x.example/(a),;:@&=+$!*'",
    ],
)
def test_what_is_a_web_address(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x.example",
        "//x.example/",
        "/a/",
        "https://",
        "https:///a",
        "https:x.example",
        "ftp://x.example/",
        "javascript:alert(1)",
        "javascript://x.example/%0aalert(1)",
        "data:text/html,x",
        "https://x.example/a b",
        "https://x.example/\n",
        "https://x.example/<b>",
        'https://x.example/"',
        "https://x.example:port/",
        "https://x.example:99999/",
        "https://x.example:0/",
        "https://[::1/",
        " https://x.example/",
    ],
)
def test_what_is_no_web_address(text: str) -> None:
    assert not is_web_address(text)


@given(st.text(alphabet="hHps:/.-_ab1?#%@=~ä", max_size=20).map(lambda text: f"https://{text}"))
def test_plain_addresses_are_what_urllib_takes_them_for(text: str) -> None:
    parts = urlsplit(text)
    try:
        sound = bool(parts.hostname) and parts.port != 0 and " " not in text
    except ValueError:
        sound = False

    assert is_web_address(text) == sound
    if sound and not parts.query and not parts.fragment:
        host = parts.netloc.rpartition("@")[2]
        assert without_tracking(text) == urlunsplit(parts._replace(netloc=host))


@given(st.text(max_size=40).map(lambda text: f"https://{text}") | st.text(max_size=40))
def test_no_text_confuses_the_reading_of_addresses(text: str) -> None:
    host_of(text)
    if is_web_address(text):
        address = without_tracking(text)

        assert is_web_address(address)
        assert without_tracking(address) == address


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://x.example/a", "https://x.example/a"),
        ("https://x.example/a?id=7", "https://x.example/a?id=7"),
        ("https://x.example/a?utm_source=b&utm_medium=c", "https://x.example/a"),
        ("https://x.example/a?id=7&fbclid=b&page=2", "https://x.example/a?id=7&page=2"),
        ("https://x.example/a?id=&gclid=b", "https://x.example/a?id="),
        ("https://x.example/a?7&gclid=b", "https://x.example/a?7"),
        ("https://x.example/a?q=b%20c%2Fd&gclid=b", "https://x.example/a?q=b%20c%2Fd"),
        ("https://x.example/a?b=1;c=2&gclid=b", "https://x.example/a?b=1;c=2"),
        ("https://x.example/a?id=7#comments", "https://x.example/a?id=7"),
        ("https://x.example/#!/story/7", "https://x.example/#!/story/7"),
        ("https://x.example/a?utmost=1", "https://x.example/a?utmost=1"),
        ("https://x.example/a?UTM_Source=b&gbraid=1&gad_source=1&id=7", "https://x.example/a?id=7"),
        ("https://x.example/a?srsltid=b&ttclid=c&igsh=d&mibextid=e&_hsenc=f&_hsmi=1", "https://x.example/a"),
        ("https://x.example/a?amp_js_v=0.1&usqp=mq331", "https://x.example/a"),
        ("https://x.example/a?mtm_campaign=b&pk_kwd=c&pkw=1", "https://x.example/a?pkw=1"),
        ("https://x.example/a?utm_source=b=c&id=1=2", "https://x.example/a?id=1=2"),
        ("https://ann:secret@x.example:8080/a", "https://x.example:8080/a"),
        ("https://ann@x.example/a@b", "https://x.example/a@b"),
    ],
)
def test_without_tracking(address: str, expected: str) -> None:
    assert expected == without_tracking(address)


@pytest.mark.parametrize(
    ("address", "iri", "uri"),
    [
        ("https://a.example/b?c=d", "https://a.example/b?c=d", "https://a.example/b?c=d"),
        ("https://a.example/b?c[]=d", "https://a.example/b?c%5B%5D=d", "https://a.example/b?c%5B%5D=d"),
        ("https://[2001:db8::1]:80?[", "https://[2001:db8::1]:80?%5B", "https://[2001:db8::1]:80?%5B"),
        ("https://a.example/ü[", "https://a.example/ü%5B", "https://a.example/%C3%BC%5B"),
        ("[a]", "%5Ba%5D", "%5Ba%5D"),
        ("", "", ""),
    ],
)
def test_as_iri_and_as_uri(address: str, iri: str, uri: str) -> None:
    assert as_iri(address) == iri
    assert as_uri(address) == uri


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.thehindu.com/news/", "thehindu.com"),
        ("https://User@News.BBC.co.uk:443/", "news.bbc.co.uk"),
        ("thehindu.com", ""),
        ("https://[::1", ""),
        ("", ""),
    ],
)
def test_host_of(address: str, expected: str) -> None:
    assert expected == host_of(address)


# -- files


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("style.css", "style.3f2a9c01.css"),
        ("media/a.b.png", "media/a.b.3f2a9c01.png"),
        ("LICENSE", "LICENSE.3f2a9c01"),
    ],
)
def test_fingerprinted(name: str, expected: str) -> None:
    assert expected == fingerprinted(name, "3f2a9c0144556677")


def test_month_url() -> None:
    assert month_url(2024, 3) == "/archive/2024/03/"


def test_redirects_stand_in_order_and_below_the_sub_path() -> None:
    assert redirects_file({"/b/": "/c/", "/a.html": "/c/"}, "/repo") == (
        "/repo/a.html /repo/c/ 301\n/repo/b/ /repo/c/ 301\n"
    )
    assert redirects_file({}, "") == ""


def test_headers_keep_assets_and_forbid_scripts_of_others() -> None:
    text = headers_file("/repo", has_search=False)

    assert text.startswith("/repo/*\n  Content-Security-Policy: default-src 'none';")
    assert "unsafe-inline" not in text
    assert "\n/repo/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n" in text


def rules(text: str) -> dict[str, list[str]]:
    """What a file of headers says, by the addresses that it says it of."""
    parts = re.split(r"(?m)^(?! )(.+)\n", text)[1:]
    return {
        name: [line.strip() for line in said.splitlines()]
        for name, said in zip(parts[::2], parts[1::2], strict=True)
    }


def test_a_site_without_search_has_these_headers() -> None:
    found = rules(headers_file("", has_search=False))
    types = {name: said[0].removeprefix("Content-Type: ") for name, said in found.items() if len(said) == 1}
    policy, *others = found["/*"]

    assert policy == f"Content-Security-Policy: {CONTENT_SECURITY_POLICY}"
    assert others == ["Referrer-Policy: strict-origin-when-cross-origin", "X-Content-Type-Options: nosniff"]
    assert types == {
        "/assets/*": "Cache-Control: public, max-age=31536000, immutable",
        "/*rss.xml": "application/rss+xml; charset=utf-8",
        "/*atom.xml": "application/atom+xml; charset=utf-8",
        "/*feed.json": "application/feed+json; charset=utf-8",
        "/site.webmanifest": "application/manifest+json; charset=utf-8",
    }


def test_the_search_page_has_a_policy_of_its_own_in_place_of_the_other() -> None:
    found = rules(headers_file("/repo", has_search=True))
    taken_back, policy = found.pop("/repo/search/*")

    assert taken_back == "! Content-Security-Policy"
    assert policy == f"Content-Security-Policy: {SEARCH_POLICY}"
    assert found == rules(headers_file("/repo", has_search=False))


def test_calendars_have_a_type_where_there_are_any() -> None:
    without, found = (
        rules(headers_file("/repo", has_search=True, has_calendars=has)) for has in (False, True)
    )

    assert found.pop("/repo/*events.ics") == ["Content-Type: text/calendar; charset=utf-8"]
    assert found == without


def test_headers_name_the_types_of_feeds() -> None:
    text = headers_file("/repo", has_search=False)

    assert "\n/repo/*rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n" in text
    assert "\n/repo/*feed.json\n  Content-Type: application/feed+json; charset=utf-8\n" in text
    assert "\n/repo/site.webmanifest\n  Content-Type: application/manifest+json" in text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("talks", "talks"),
        ("at_main", "main"),
        ("at_at_main", "main"),
        ("_at__main", "main"),
        ("attic", "attic"),
        ("at-home", "at-home"),
        ("at", "at"),
        ("2024", "n2024"),
        ("at_2024", "n2024"),
        ("_", "n"),
        ("", "n"),
    ],
)
def test_an_id_of_a_text_is_none_of_the_layouts(name: str, expected: str) -> None:
    assert expected == text_id(name)


@given(st.text("at_-1x"))
def test_an_id_is_its_own_id(name: str) -> None:
    assert text_id(text_id(name)) == text_id(name)


def test_what_dangles_is_dropped_but_never_all() -> None:
    long = "x" * 60

    assert headline_slug(f"Talks with {long}") == "talks"
    assert headline_slug(f"With {long}") == "with"
