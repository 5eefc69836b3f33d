"""What hosts answer: what is a page, what is none though it is said to be one, and how it is packed."""

from __future__ import annotations

import gzip
import os
import socket
import time
import zlib
from http.server import BaseHTTPRequestHandler

import httpcore
import pytest
from driver import SiteTest
from web_server import answering, listening

from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.public_hosts import is_public
from generator.ground.urls import escaped
from generator.ingest import fetching
from generator.ingest.fetching import fetch
from generator.ingest.received import Fetched
from generator.ingest.unpacking import PackingError, SizeError, Unpacked

PAGE = """\
<!DOCTYPE html><html lang="en"><head><title>The ropes of Varsand - Breakwater</title>
<meta property="article:published_time" content="2024-05-02T09:11:00+00:00"></head>
<body><article><h1>The ropes of Varsand</h1><p>Two crews compared their ropes on Thursday, and found that both \
had been bought from the same maker, who had told neither of them.</p></article></body></html>
"""
HTML = "Content-Type: text/html; charset=utf-8\n"
TEXT = os.urandom(3000) + b"ropes and ropes " * 20_000


def answer(body: str | bytes, headers: str = HTML, status: int = 200) -> bytes:
    payload = body if isinstance(body, bytes) else body.encode()
    return f"{status}\n{headers}\n".encode() + payload


def fetched(answers: dict[str, bytes], path: str = "/a") -> tuple[Fetched | None, tuple[Diagnostic, ...]]:
    report = Report()
    with answering(answers) as host:
        page = fetch(f"http://{host}{path}", report, allows_private=True, clock=time.monotonic)
    return page, report.diagnostics


def problem_of(body: str | bytes, headers: str = HTML, status: int = 200) -> str:
    page, problems = fetched({"/a": answer(body, headers, status)})

    assert page is None
    (problem,) = problems
    return f"{problem.code}: {problem.message} | {problem.hint}"


# -- how it is packed


def bare(payload: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(payload) + packer.flush()


@pytest.mark.parametrize("size", [1, 2, 7, 4096, 10**9])
@pytest.mark.parametrize(
    ("encodings", "packed"),
    [
        ("gzip", gzip.compress(TEXT)),
        ("X-GZIP", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:70]) + gzip.compress(TEXT[70:])),
        ("gzip", gzip.compress(TEXT) + b"\0\0\0"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", bare(TEXT)),
        ("gzip, deflate", zlib.compress(gzip.compress(TEXT))),
        ("identity", TEXT),
        ("utf-8", TEXT),
        ("", TEXT),
    ],
)
def test_what_is_packed_is_unpacked_in_pieces_of_any_size(encodings, packed, size):
    pieces = Unpacked((packed[at : at + size] for at in range(0, len(packed), size)), encodings, 10**6)

    assert b"".join(pieces) == TEXT
    assert pieces.is_whole


@pytest.mark.parametrize("lost", [1, 8, 9, 100])
def test_what_breaks_off_is_told(lost):
    pieces = Unpacked([gzip.compress(TEXT)[:-lost]], "gzip", 10**6)

    assert TEXT.startswith(b"".join(pieces))
    assert not pieces.is_whole


def test_what_is_packed_twice_takes_no_more_room_than_is_allowed():
    """Less than a thousand bytes are a hundred million, all of which httpx makes of the first piece."""
    packed = gzip.compress(gzip.compress(b"a" * 100_000_000, 9), 9)
    largest = 0
    with pytest.raises(SizeError):
        for piece in Unpacked([packed], "gzip, gzip", 1_000_000):
            largest = max(largest, len(piece))

    assert len(packed) < 1_000
    assert largest <= 65536


@pytest.mark.parametrize("encodings", ["br", "zstd", "gzip, br", "gzip, gzip, gzip, gzip"])
def test_what_cannot_be_unpacked_is_refused(encodings):
    with pytest.raises(PackingError):
        Unpacked([b"x"], encodings, 100)


@pytest.mark.parametrize("encoding", ["br", "zstd"])
def test_a_page_that_is_packed_as_nobody_asked_is_not_kept_as_text(encoding):
    said = problem_of(b"\x28\xb5\x2f\xfd" + TEXT[:900], f"{HTML}Content-Encoding: {encoding}\n")

    assert f"fetch-failed: cannot be read: packed as `{encoding}`, which was not asked for" in said


def test_a_damaged_packing_is_told():
    assert "its packing is damaged" in problem_of(PAGE, f"{HTML}Content-Encoding: gzip\n")


def test_a_page_whose_packing_breaks_off_is_not_kept():
    """Its length is that of what is sent, so nothing but the packing tells."""
    packed = gzip.compress(PAGE.encode())[:-60]

    assert "fetch-failed: the answer breaks off" in problem_of(packed, f"{HTML}Content-Encoding: gzip\n")


def test_a_page_that_came_whole_may_lack_the_end_of_its_packing():
    packed = gzip.compress(PAGE.encode())[:-8]
    page, _ = fetched({"/a": answer(packed, f"{HTML}Content-Encoding: gzip\n")})

    assert page is not None
    assert page.payload == PAGE.encode()


def test_what_ends_before_its_length_breaks_off():
    class Ending(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.wfile.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>Ro"
            )

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    report = Report()
    with listening(Ending) as host:
        fetch(f"http://{host}/", report, allows_private=True, clock=time.monotonic)

    assert [one.message for one in report.diagnostics] == ["cannot be fetched: the answer breaks off"]


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_a_page_of_unsaid_length_that_ends_amid_its_words_breaks_off(kept):
    """Nothing but the page itself tells: the host closes the connection, as it does behind the last byte."""
    payload = PAGE.encode()

    class Closing(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            part = payload if self.path == "/whole" else payload[: int(len(payload) * kept)]
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + part)

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    report = Report()
    with listening(Closing) as host:
        whole = fetch(f"http://{host}/whole", report, allows_private=True, clock=time.monotonic)
        part = fetch(f"http://{host}/part", report, allows_private=True, clock=time.monotonic)

    assert whole is not None
    assert part is None
    assert [one.message for one in report.diagnostics] == ["the answer breaks off"]


def test_what_is_no_http_is_told_in_words():
    class Talking(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Rope : long\r\n\r\n<p>Ropes")

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    report = Report()
    with listening(Talking) as host:
        fetch(f"http://{host}/", report, allows_private=True, clock=time.monotonic)

    assert [one.message for one in report.diagnostics] == [
        "cannot be fetched: what the host answers is no HTTP"
    ]


# -- what is no page


@pytest.mark.parametrize("headers", [HTML, ""])
@pytest.mark.parametrize(
    ("payload", "what"),
    [
        (b"%PDF-1.7\n<</Type/Catalog>>" + TEXT[:500], "a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR<" + TEXT[:500], "a picture"),
        (b"PK\x03\x04<" + TEXT[:500], "a ZIP file"),
        (gzip.compress(PAGE.encode()), "a file packed with gzip"),
        (b'<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0"><channel>', "a feed or a sitemap"),
        (b'\xef\xbb\xbf<feed xmlns="http://www.w3.org/2005/Atom">', "a feed or a sitemap"),
        (b'<?xml version="1.0"?><?xml-stylesheet href="a"?><urlset >', "a feed or a sitemap"),
    ],
)
def test_what_is_plainly_no_page_is_not_kept_whatever_it_is_called(payload, what, headers):
    assert f"not-a-page: not a page but {what}" in problem_of(payload, headers)


@pytest.mark.parametrize("status", [300, 302, 304])
def test_an_answer_that_leads_on_without_saying_where_to_is_no_page(status):
    said = problem_of("" if status == 304 else PAGE, HTML, status)

    assert f"fetch-failed: leads on, but does not say where to ({status})" in said


def test_a_part_of_a_page_is_no_page():
    assert "a part of the page only (206)" in problem_of(PAGE, HTML, 206)


def test_of_two_types_the_last_counts():
    page, _ = fetched({"/a": answer(PAGE, f"Content-Type: text/plain\n{HTML}")})

    assert page is not None


@pytest.mark.parametrize(
    "kind", ["text/plain, text/html; charset=utf-8", "*/*", "unknown/unknown", "html", ""]
)
def test_a_type_that_says_nothing_is_none(kind):
    """Some hosts and what stands in between join several in one line, or write what is no type."""
    page, _ = fetched({"/a": answer(PAGE, f"Content-Type: {kind}\n")})

    assert page is not None


def test_a_plain_text_is_no_page_and_may_be_copied():
    said = problem_of("The ropes of Varsand are wet.", "Content-Type: text/plain\n")

    assert said.startswith("not-a-page: not a page but `text/plain` | copy the text into a file in seeds/")


@pytest.mark.parametrize(
    "title",
    ["Just a moment...", "Just a moment\u2026", "Attention Required! | Cloudflare", "Access Denied",
     "Breakwater - Are you a robot?", "Checking your browser before accessing breakwater.example."],
)  # fmt: skip
def test_a_page_that_asks_for_a_person_is_told(title):
    said = problem_of(f'<html><head><title lang="en">{title}</title></head><body>Please wait.</body></html>')

    assert "fetch-refused: the host asks whether a person is there" in said


@pytest.mark.parametrize(
    "title",
    ["Access denied: how Varsand shut its harbour", "Just a moment of peace on the quay", "Are you human rights lawyers?"],
)  # fmt: skip
def test_a_headline_that_begins_so_is_one(title):
    page, problems = fetched({"/a": answer(PAGE.replace("The ropes of Varsand -", f"{title} -"))})

    assert problems == ()
    assert page is not None


@pytest.mark.parametrize(
    ("status", "pause", "when"),
    [(429, "", "later"), (429, "0", "later"), (429, "1", "in a minute"), (503, "90", "in 2 minutes"),
     (503, "7200", "in 2 hours"), (429, "604800", "in 7 days"), (429, "-5", "later"), (429, "soon", "later"),
     (503, "Wed, 21 Oct 2026 07:28:00 GMT", "after 2026-10-21 07:28:00 UTC")],
)  # fmt: skip
def test_when_to_ask_again_is_said(status, pause, when):
    retry = f"Retry-After: {pause}\n" if pause else ""

    assert f"| try again {when}, or open the page in a browser" in problem_of("<p>No", HTML + retry, status)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of this machine cannot be set")
def test_when_to_ask_again_is_told_alike_in_every_zone(monkeypatch):
    """Also where a host writes it as C does, without a zone."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "JST-9")
        time.tzset()
        said = problem_of("<p>No", f"{HTML}Retry-After: Wed Oct 21 07:28:00 2026\n", 503)
    time.tzset()

    assert "| try again after 2026-10-21 07:28:00 UTC, or" in said


def words(shown: str, title: str = "breakwater.example", head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{shown}</body></html>"


ASKS = "fetch-refused: the host asks whether a person is there |"


@pytest.mark.parametrize(
    ("page", "headers", "status"),
    [
        (words("<p>Bitte warten"), "cf-mitigated: challenge\n", 403),
        (words("<p>Bitte warten", "Nur einen Moment…", "<script>window._cf_chl_opt = {};</script>"), "", 200),
        ("", "x-amzn-waf-action: challenge\n", 202),
        (words("<p>Tick the box"), "x-amzn-waf-action: captcha\n", 405),
        (words('<div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1></noscript>'), "", 200),
        (words('<iframe src="/x">Request unsuccessful. Incapsula incident ID: 1-2</iframe>'), "", 200),
        (words('<p>Hold the button</p><div id="px-captcha"></div>'), "", 200),
        (words('<p>Enable JS</p><script src="https://ct.captcha-delivery.com/c.js"></script>'), "", 200),
        (words("<p>Loading", "Making sure you&#39;re not a bot!"), "", 200),
        (words("<p>Loading", "Vercel Security Checkpoint"), "", 200),
    ],
)  # fmt: skip
def test_a_page_that_asks_for_a_person_is_told_by_what_its_makers_write(page, headers, status):
    """Their titles are in every language, and few come with a status that says so."""
    assert ASKS in problem_of(page, HTML + headers, status)


def test_an_article_on_such_pages_is_one():
    page, problems = fetched(
        {"/a": answer(PAGE.replace("<p>", "<p>It writes _cf_chl_opt. ") + "<p>Rope. " * 300)}
    )

    assert problems == ()
    assert page is not None


def test_an_answer_that_is_not_ready_yet_is_no_page():
    said = problem_of(words("<p>Your request is in the queue."), HTML, 202)

    assert "fetch-failed: the host has no page to give yet (202) | try again later, or" in said


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<!-- nothing -->",
        words('<div id="root"></div><noscript>Turn scripts on.</noscript><script>start("a")</script>'),
    ],
)
def test_a_page_without_words_is_not_kept(page):
    """As of sites that make their pages by script; the browser has what it shows then."""
    said = problem_of(page)

    assert "fetch-refused: shows no words without its scripts | open the page in a browser" in said


@pytest.mark.parametrize(
    "page",
    [
        words('<div id="root"></div>', head='<meta property="og:title" content="Ropes">'),
        words('<div id="root"></div><script type="application/ld+json">{}</script>'),
        words(f"<div></div><noscript>{PAGE}{'Rope. ' * 300}</noscript>"),
    ],
)
def test_a_page_that_says_something_elsewhere_is_kept(page):
    kept, problems = fetched({"/a": answer(page)})

    assert problems == ()
    assert kept is not None


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Erreur 404", "fetch-failed: there is no page at this address (it is titled `Erreur 404`)"),
        ("HTTP Status 404 – Not Found", "there is no page at this address (it is titled `HTTP Status 404 – Not Found`)"),
        ("Oops! That page can’t be found.", "there is no page at this address"),
        ("La page demandée n&#8217;existe pas", "there is no page at this address"),
        ("お探しのページは見つかりませんでした", "there is no page at this address"),
        ("页面不存在 - 港湾报", "there is no page at this address"),
        ("Trang không tồn tại", "there is no page at this address"),
        ("502 Bad Gateway", "fetch-failed: the host has a fault of its own (it is titled `502 Bad Gateway`) | try again"),
        ("Site under maintenance", "the host has a fault of its own"),
        ("Unavailable due to legal reasons", "fetch-refused: may not be shown for legal reasons"),
        ("Breakwater mit Werbung oder im PUR-Abo nutzen", "fetch-refused: the host asks for consent or a login"),
        ("Se connecter | Breakwater", "fetch-refused: the host asks for consent or a login"),
        ("Вход на сайт", "fetch-refused: the host asks for consent or a login"),
    ],
)  # fmt: skip
def test_a_page_that_is_none_is_told_by_its_title_in_many_languages(title, told):
    assert told in problem_of(words("<p>Search the paper, or go back to where it begins.", title))


def test_the_charset_of_the_answer_counts_for_the_title():
    page = words("<p>Вернитесь к началу газеты.", "Страница не найдена").encode("cp1251")

    assert "there is no page at this address" in problem_of(
        page, "Content-Type: text/html; charset=windows-1251\n"
    )


@pytest.mark.parametrize(
    "title", ["Consent - Breakwater", "MV Rope: not found - Breakwater", "Maintenance of ropes"]
)
def test_a_headline_of_few_words_is_one(title):
    page, problems = fetched({"/a": answer(PAGE.replace("The ropes of Varsand - Breakwater", title))})

    assert problems == ()
    assert page is not None


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (408, "fetch-failed: the host gives no page now (408) | try again later"),
        (425, "fetch-failed: the host gives no page now (425) | try again later"),
        (999, "fetch-refused: refuses to give the page (999) | open the page"),
    ],
)
def test_less_usual_refusals_say_what_to_do(status, told):
    assert told in problem_of(PAGE, HTML, status)


# -- where it leads on to


@pytest.mark.parametrize(
    "sign",
    [
        '<meta http-equiv="refresh" content="0; url=/ropes?a=1&amp;b=2">',
        "<META CONTENT=\"1;URL='/ropes?a=1&amp;b=2'\" HTTP-EQUIV=Refresh>",
        "<meta http-equiv=refresh content='0.5, url=/ropes?a=1&b=2'>",
        '<meta http-equiv="refresh" content="0;/ropes?a=1&b=2">',
        '<meta http-equiv="refresh" content="0; url = &quot;/ropes?a=1&b=2&quot; ">',
        '<noscript><meta http-equiv="refresh" content="0; url=/ropes?a=1&b=2"></noscript><script>go()</script>',
    ],
)
def test_a_page_that_only_leads_on_is_followed(sign):
    answers = {"/a": answer(f"<html><head>{sign}</head></html>"), "/ropes?a=1&b=2": answer(PAGE)}
    page, problems = fetched(answers)

    assert problems == ()
    assert page is not None
    assert page.address.endswith("/ropes?a=1&b=2")


def test_where_a_page_leads_on_to_may_have_spaces():
    sign = '<meta http-equiv="refresh" content="0; url=/old ropes">'
    page, problems = fetched({"/a": answer(sign), "/old%20ropes": answer(PAGE)})

    assert problems == ()
    assert page is not None


@pytest.mark.parametrize(
    "sign",
    [
        '<meta http-equiv="refresh" content="0">',
        '<meta http-equiv="refresh" content="0;">',
        '<meta http-equiv="refresh" content="0; url=/a">',
        '<meta http-equiv="refresh" content="600; url=/ropes">',
        '<noscript><meta http-equiv="refresh" content="0; url=/ropes"></noscript>',
        '<!-- <meta http-equiv="refresh" content="0; url=/ropes"> -->',
    ],
)
def test_a_page_that_loads_itself_anew_or_leads_on_later_is_the_page(sign):
    page, problems = fetched({"/a": answer(PAGE.replace("</head>", f"{sign}</head>"))})

    assert problems == ()
    assert page is not None
    assert page.address.endswith("/a")


def test_a_page_that_leads_into_a_private_network_is_not_followed(monkeypatch):
    """Its own host is let through, that which it leads to is not."""
    monkeypatch.setattr(fetching, "is_public", lambda place: place == "127.0.0.1")
    sign = '<meta http-equiv="refresh" content="0; url=http://10.0.0.1/inside">'
    report = Report()
    with answering({"/out": answer(sign)}) as host:
        fetch(f"http://{host}/out", report, allows_private=False, clock=time.monotonic)

    assert [one.code for one in report.diagnostics] == ["private-address"]


@pytest.mark.parametrize(
    "wall",
    [
        "/consent/tcf?back=%2Fa",
        "/Login",
        "/de/zustimmung/",
        "/captcha",
        "/subscribe?from=a",
        "/user/register",
    ],
)
def test_a_page_that_stands_in_front_of_the_article_is_not_taken_for_it(wall):
    page, (problem,) = fetched({"/a": answer("", f"Location: {wall}\n", 302), wall: answer(PAGE)})

    assert page is None
    assert problem.code == "fetch-refused"
    assert "asks for consent, for a login or whether a person is there: `http://127.0.0.1:" in problem.message
    assert problem.message.endswith(f"{wall.partition('?')[0]}`")


@pytest.mark.parametrize(
    ("reached", "told"),
    [
        ("/404", "leads to where a page is told to be missing"),
        ("/error/404.html?from=a", "leads to where a page is told to be missing"),
        ("/page-not-found/", "leads to where a page is told to be missing"),
        ("/?ref=404", "leads to the first page of the site"),
        ("/?utm_source=gone", "leads to the first page of the site"),
        ("/home", "leads to the first page of the site"),
        ("/en/index.html", "leads to the first page of the site"),
    ],
)
def test_where_articles_that_are_gone_lead_to_is_no_article(reached, told):
    page, (problem,) = fetched(
        {"/a/b": answer("", f"Location: {reached}\n", 302), reached: answer(PAGE)}, "/a/b"
    )

    assert page is None
    assert problem.code == "fetch-failed"
    assert problem.message.startswith(told)


@pytest.mark.parametrize(
    ("named", "kept"), [("/2019/ropes-of-the-harbour", False), ("/xYz12", True), ("/ropes/two-ends", True)]
)
def test_the_first_page_of_another_site_is_taken_only_where_a_short_address_leads_there(named, kept):
    """As where a paper is gone for good; what leads from a short address may have a site of its own."""
    with answering({"/": answer(PAGE)}) as other:
        onward = f"Location: http://{other.replace('127.0.0.1', 'localhost')}/\n"
        page, problems = fetched({named: answer("", onward, 302)}, named)

    assert (page is not None) is kept
    assert all("leads to the first page of the site" in one.message for one in problems)


@pytest.mark.parametrize(
    ("named", "reached"),
    [
        ("/404", "/404/"),
        ("/a", "/?p=404"),
        ("/a", "/404/ropes"),
        ("/consent/law", "/consent/new-law"),
        ("/a", "/2024/login-made-easy"),
        ("/a", "/b?from=login"),
    ],
)
def test_an_article_on_consent_is_an_article(named, reached):
    page, problems = fetched({named: answer("", f"Location: {reached}\n", 302), reached: answer(PAGE)}, named)

    assert problems == ()
    assert page is not None


def test_addresses_are_taken_as_browsers_take_them(tmp_path):
    """A browser shows and copies `|` and braces as they are; they stand for their octets."""
    site = SiteTest(tmp_path)
    answers = {
        "/old": answer("", "Location: /ropes?a=1|2^{3}\n", 302),
        "/ropes?a=1%7C2%5E%7B3%7D": answer(PAGE),
    }
    with answering(answers) as host:
        ran = site.run("ingest", f"http://{host}/ropes?a=1|2^{{3}}", "--allow-private")
        again = site.run("ingest", f"http://{host}/old", "--allow-private")

    assert ran.code == 0, ran.err
    assert "same-source" in again.err
    assert len(list(site.folder.glob("seeds/*"))) == 1


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ('https://breakwater.example/a|b?c={d}`e^f\\g#"<h>', "https://breakwater.example/a%7Cb?c=%7Bd%7D%60e%5Ef%5Cg#%22%3Ch%3E"),
        ("https://breakwater.example/%7C?q=ä&x=[1]", "https://breakwater.example/%7C?q=ä&x=[1]"),
        ("a|b", "a%7Cb"),
    ],
)  # fmt: skip
def test_escaped_addresses(address, expected):
    assert escaped(address) == expected
    assert escaped(expected) == expected


# -- how it is kept


def test_a_page_in_utf_16_that_only_the_answer_tells_is_kept_readable(tmp_path):
    site = SiteTest(tmp_path)
    page = PAGE.replace("Varsand", "Варсанд").encode("utf-16-le")
    with answering({"/a": answer(page, "Content-Type: text/html; charset=UTF-16LE\n")}) as host:
        site.run("ingest", f"http://{host}/a", "--allow-private")
    (entry,) = site.folder.glob("content/**/*.md")

    assert "title: The ropes of Варсанд" in entry.read_text(encoding="utf-8")


def test_a_page_in_one_file_is_kept_as_such(tmp_path):
    site = SiteTest(tmp_path)
    archive = (
        "MIME-Version: 1.0\nSnapshot-Content-Location: https://breakwater.example/2024/ropes\n"
        'Content-Type: multipart/related; boundary="B"\n\n--B\nContent-Type: text/html\n\n'
        + PAGE
        + "\n--B--\n"
    )
    with answering({"/a": answer(archive, 'Content-Type: multipart/related; boundary="B"\n')}) as host:
        ran = site.run("ingest", f"http://{host}/a", "--allow-private")
    (seed,) = site.folder.glob("seeds/*")
    (entry,) = site.folder.glob("content/**/*.md")

    assert ran.code == 0, ran.err
    assert seed.suffix == ".mhtml"
    assert seed.read_text(encoding="utf-8") == archive
    assert "url: https://breakwater.example/2024/ropes" in entry.read_text(encoding="utf-8")
    assert "--B" not in entry.read_text(encoding="utf-8")


# -- where connections go


@pytest.mark.parametrize(
    "address", ["fec0::1", "::7f00:1", "::ffff:0:7f00:1", "64:ff9b:1::7f00:1", "5f00::1", "100:0:0:1::1"]
)
def test_what_lies_outside_of_the_public_part_of_ipv6_is_private(address):
    assert not is_public(address)


def test_where_one_address_of_a_host_is_silent_the_next_is_tried(monkeypatch):
    """As where a machine has an IPv6 address that leads nowhere."""
    tried = []

    def connect(self, host, port, timeout=None, *_, **__):
        tried.append((host, timeout))
        raise httpcore.ConnectTimeout if len(tried) == 1 else httpcore.ConnectError("refused")

    places = [("2606:2800:220:1::1", 80, 0, 0), ("93.184.216.34", 80)]
    monkeypatch.setattr(
        fetching.socket, "getaddrinfo", lambda *_, **__: [(0, 1, 6, "", place) for place in places]
    )
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    report = Report()
    fetch("http://two.example/", report, allows_private=False, clock=lambda: 0.0)

    assert tried == [("2606:2800:220:1::1", 10.0), ("93.184.216.34", 10.0)]
    assert [one.message for one in report.diagnostics] == ["cannot be fetched: the host refuses connections"]


def test_a_machine_that_is_not_on_the_network_is_not_told_that_there_is_no_such_host(monkeypatch):
    def resolve(*_, **__):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(fetching.socket, "getaddrinfo", resolve)
    report = Report()
    fetch("http://breakwater.example/", report, allows_private=False, clock=time.monotonic)

    assert "names of hosts cannot be looked up now" in report.diagnostics[0].message
