"""Web addresses and files on the command line: what is fetched, what is refused, what is kept in seeds/."""

from __future__ import annotations

import gzip
import itertools
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from socketserver import StreamRequestHandler

import httpcore
import pytest
from driver import SiteTest
from web_server import answering, listening

from generator.ground.diagnostics import Report
from generator.ground.public_hosts import is_host_for_all, is_public
from generator.ingest import fetching, received
from generator.ingest.fetching import fetch

PAGE = """\
<!DOCTYPE html><html lang="en"><head><title>Navies speak again - Breakwater</title>
<meta property="og:site_name" content="Breakwater">
<meta property="article:published_time" content="2024-03-11T14:22:07+00:00"></head>
<body><article><h1>Navies speak again</h1><p>The two navies spoke on Monday for the first time in two years, \
officials said, and agreed to <a href="/more">speak again</a> before the summer.</p>
<p>The call lasted four minutes, half of which was spent on finding a translator who would stay on the line.</p>
</article></body></html>
"""
ANSWER = "200\nContent-Type: text/html; charset=utf-8\n\n" + PAGE


@pytest.fixture
def site(tmp_path) -> SiteTest:
    return SiteTest(tmp_path)


def entry_of(site: SiteTest) -> str:
    (path,) = site.folder.glob("content/**/*.md")
    return path.read_text(encoding="utf-8")


def test_a_page_is_fetched_kept_and_read(site):
    with answering({"/2024/03/navies-speak?utm_source=x": ANSWER}) as host:
        ran = site.run("ingest", f"http://{host}/2024/03/navies-speak?utm_source=x", "--allow-private")
    (seed,) = site.folder.glob("seeds/*.html")
    entry = entry_of(site)

    assert ran.code == 0, ran.err
    assert seed.name == "127-0-0-1-navies-speak.html"
    assert seed.read_text(encoding="utf-8").startswith("<!-- saved from url=(")
    assert seed.read_text(encoding="utf-8").endswith(PAGE)
    assert "title: Navies speak again" in entry
    assert "date: 2024-03-11T14:22:07Z" in entry
    assert f"[speak again](http://{host}/more)" in entry


def test_a_page_that_is_there_already_is_not_fetched_again(site):
    page = ANSWER.replace("</head>", '<link rel="canonical" href="https://breakwater.example/talks"></head>')
    with answering({"/talks": page}) as host:
        site.run("ingest", f"http://{host}/talks", "--allow-private")
    ran = site.run("ingest", "https://breakwater.example/talks?utm_source=mail")

    assert "same-source" in ran.err
    assert "help: remove the entry, and `seeds/127-0-0-1-talks.html`, to take the page again" in ran.err
    assert len(list(site.folder.glob("seeds/*.html"))) == 1


@pytest.mark.parametrize("again", ["/talks", "/talks?utm_source=mail", "/short"])
def test_a_page_that_names_another_address_as_its_own_is_not_fetched_twice(site, again):
    page = ANSWER.replace("</head>", '<link rel="canonical" href="https://breakwater.example/talks"></head>')
    short = "302\nLocation: http://HOST/talks?utm_source=short\n\n"
    answers = dict.fromkeys(("/talks", "/talks?utm_source=mail", "/talks?utm_source=short"), page)
    with answering({**answers, "/short": short}) as host:
        site.run("ingest", f"http://{host}/talks", "--allow-private")
        ran = site.run("ingest", f"http://{host}{again}", "--allow-private")

    assert "warning[same-source]: the same original as `content/2024/03/" in ran.err
    assert len(list(site.folder.glob("seeds/*"))) == len(list(site.folder.glob("content/**/*.md"))) == 1


def test_the_entry_of_an_address_that_is_named_joins_the_story(site):
    with answering({"/talks": ANSWER}) as host:
        site.run("ingest", f"http://{host}/talks", "--allow-private")
        ran = site.run("ingest", f"http://{host}/talks?utm_source=x", "--allow-private", "--story", "Talks")

    assert "1 clipping, 0 new." in ran.out
    assert "stories:\n  - Talks\n" in entry_of(site)


def test_what_an_editor_writes_while_a_page_is_fetched_stays(site):
    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.write("content/2024/03/navies-speak-again.md", "An editor's own words.\n")
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode())

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    with listening(Answering) as host:
        site.run("ingest", f"http://{host}/navies-speak", "--allow-private")
    own, made = sorted(site.folder.glob("content/2024/03/*.md"), key=lambda path: len(path.name))

    assert own.read_text(encoding="utf-8") == "An editor's own words.\n"
    assert made.name == "navies-speak-again-2.md"


def test_a_page_is_fetched_again_once_its_entry_is_gone(site):
    with answering({"/talks": ANSWER}) as host:
        for _ in range(2):
            ran = site.run("ingest", f"http://{host}/talks", "--allow-private")
            (path,) = site.folder.glob("content/**/*.md")
            path.unlink()

            assert "1 clipping, 1 new." in ran.out


def test_redirects_are_followed_and_the_last_address_counts(site):
    answers = {"/old": "302\nLocation: /new\n\n", "/new": ANSWER}
    with answering(answers) as host:
        site.run("ingest", f"http://{host}/old", "--allow-private")
    (seed,) = site.folder.glob("seeds/*.html")

    assert f"http://{host}/new -->" in seed.read_text(encoding="utf-8")


@pytest.mark.parametrize("onward", ["mailto:desk@harbour.example", "app://talks", "http://[::1/talks"])
def test_a_redirect_to_what_is_no_page_is_told(onward):
    report = Report()
    with answering({"/a": f"302\nLocation: {onward}\n\n"}) as host:
        fetch(f"http://{host}/a", report, allows_private=True, clock=itertools.count().__next__)
    (problem,) = report.diagnostics

    assert "to what is no web address" in problem.message
    assert problem.hint.startswith("look whether the address is right")


@pytest.mark.parametrize(
    ("onward", "told"),
    [
        ("/login.php?next=/2024/03/talks", "leads to a page that asks for consent, for a login or "),
        ("/users/sign_in", "leads to a page that asks for consent, for a login or "),
        ("/", "leads to the first page of the site: "),
        ("/en/#top", "leads to the first page of the site: "),
    ],
)
def test_a_redirect_to_what_stands_in_front_of_pages_is_told(site, onward, told):
    answers = {"/2024/03/talks": f"302\nLocation: {onward}\n\n", onward.partition("#")[0]: ANSWER}
    with answering(answers) as host:
        ran = site.run("ingest", f"http://{host}/2024/03/talks", "--allow-private")

    assert ran.code == 1
    assert told in ran.err
    assert not list(site.folder.glob("seeds/*"))


def test_the_first_page_of_a_site_is_taken_where_it_is_meant(site):
    answers = {"/": ANSWER, "/en": "302\nLocation: /\n\n"}
    with answering(answers) as host:
        ran = site.run("ingest", f"http://{host}/en", "--allow-private")

    assert "1 clipping, 1 new." in ran.out


CONSENT = "fetch-refused]: the host asks for consent or a login"
NO_PAGE = "fetch-failed]: there is no page at this address"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Before you continue to Breakwater", CONSENT),
        ("Breakwater | Log in", CONSENT),
        ("Subscribe to read | Breakwater", CONSENT),
        ("Just a moment...", "fetch-refused]: the host asks whether a person is there"),
        ("404 Not Found", f"{NO_PAGE} (it is titled `404 Not Found`)"),
        ("Page not found - Breakwater", f"{NO_PAGE} (it is titled `Page not found`)"),
        ("Breakwater | Seite nicht gefunden", f"{NO_PAGE} (it is titled `Seite nicht gefunden`)"),
        ("Страница не найдена", f"{NO_PAGE} (it is titled `Страница не найдена`)"),
        ("404", f"{NO_PAGE} (it is titled `404`)"),
        ("Log in to history: harbours that keep their books", ""),
        ("Ship not found after storm - Breakwater", ""),
        ("Route 404 is shut for the winter", ""),
        ("Not found: the harbour's lost bell", ""),
    ],
)
def test_a_page_that_stands_in_front_of_another_or_of_none_is_told_by_its_title(site, title, told):
    with answering({"/talks": ANSWER.replace("Navies speak again - Breakwater", title)}) as host:
        ran = site.run("ingest", f"http://{host}/talks", "--allow-private")

    assert f"error[{told}" in ran.err if told else ran.code == 0


def test_an_address_with_two_dashes_stands_as_such_in_the_entry(site):
    """Within the comment that keeps it, they would end that."""
    with answering({"/talks--again": ANSWER}) as host:
        site.run("ingest", f"http://{host}/talks--again", "--allow-private")
        ran = site.run("ingest", f"http://{host}/talks--again", "--allow-private")
    page = f"<!-- saved from url=(0039)https://breakwater.example/talks%2D%2Dagain -->\n{PAGE}"
    site.write("seeds/saved.html", page.replace("two navies", "both navies"))
    site.run("ingest", "seeds/saved.html")
    twice = site.run("ingest", "https://breakwater.example/talks--again")

    assert "same-source" in ran.err
    assert "same-source" in twice.err
    assert "%2D" not in "".join(
        path.read_text(encoding="utf-8") for path in site.folder.glob("content/**/*.md")
    )


def test_a_private_address_is_refused_unless_allowed(site):
    with answering({"/talks": ANSWER}) as host:
        ran = site.run("ingest", f"http://{host}/talks")

    assert ran.code == 1
    assert "private-address" in ran.err
    assert not list(site.folder.glob("seeds/*"))


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.9", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1",
     "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "255.255.255.255",
     "not-an-address"],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "8.8.8.8"])
def test_addresses_that_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "10.0.0.5", "::1", "localhost", "LOCALHOST.", "app.localhost", "cms", "printer.local", "web.home.arpa", "127.1",
     "0x7f.0x1", "2130706433", "wiki.internal", ""],
)  # fmt: skip
def test_hosts_that_are_not_the_same_to_all(host):
    assert not is_host_for_all(host)


@pytest.mark.parametrize(
    "host",
    [
        "breakwater.example",
        "93.184.216.34",
        "2606:2800:220:1:248:1893:25c8:1946",
        "local.example",
        "xn--p1ai.xn--p1ai",
    ],
)
def test_hosts_that_are_the_same_to_all(host):
    assert is_host_for_all(host)


def test_a_name_is_resolved_once_and_what_was_checked_is_connected_to(monkeypatch):
    """A name that gives a public address first and a private one later leads nowhere private."""
    asked, connected = [], []

    def resolve(host, port, **_):
        asked.append(host)
        place = "93.184.216.34" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))]

    def connect(self, host, *_, **__):
        connected.append(host)
        raise httpcore.ConnectError("refused")

    monkeypatch.setattr(fetching.socket, "getaddrinfo", resolve)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    report = Report()
    fetched = fetch(
        "http://rebinding.example/", report, allows_private=False, clock=itertools.count().__next__
    )

    assert fetched is None
    assert connected == ["93.184.216.34"]
    assert asked == ["rebinding.example"]


def test_a_name_with_one_private_address_is_refused_whole(monkeypatch):
    places = [("93.184.216.34", 80), ("10.0.0.7", 80)]
    monkeypatch.setattr(
        fetching.socket,
        "getaddrinfo",
        lambda *_, **__: [(socket.AF_INET, 1, 6, "", place) for place in places],
    )
    report = Report()
    fetch("http://mixed.example/", report, allows_private=False, clock=itertools.count().__next__)

    assert [problem.code for problem in report.diagnostics] == ["private-address"]


def test_a_redirect_to_a_private_address_is_refused(monkeypatch):
    """The host of the first answer is let through, that of the second is not."""
    monkeypatch.setattr(fetching, "is_public", lambda place: place == "127.0.0.1")
    with answering({"/out": "302\nLocation: http://10.0.0.1/inside\n\n"}) as host:
        report = Report()
        fetch(f"http://{host}/out", report, allows_private=False, clock=itertools.count().__next__)

    assert [problem.code for problem in report.diagnostics] == ["private-address"]


def test_a_page_that_is_too_large_is_not_taken_whole(site, monkeypatch):
    monkeypatch.setattr(received, "LARGEST", 1000)
    with answering({"/talks": ANSWER + "x" * 5000}) as host:
        ran = site.run("ingest", f"http://{host}/talks", "--allow-private")

    assert "file-too-large" in ran.err


def test_a_small_answer_that_unpacks_to_a_large_one_is_cut_off(monkeypatch):
    monkeypatch.setattr(received, "LARGEST", 100_000)
    packed = gzip.compress(b"<html>" + b"a" * 3_000_000)
    answer = b"200\nContent-Type: text/html\nContent-Encoding: gzip\n\n" + packed
    report = Report()
    with answering({"/bomb": answer}) as host:
        fetch(f"http://{host}/bomb", report, allows_private=True, clock=itertools.count().__next__)

    assert [problem.code for problem in report.diagnostics] == ["file-too-large"]


def test_a_page_that_takes_too_long_is_given_up():
    report = Report()
    with answering({"/slow": ANSWER}) as host:
        fetch(f"http://{host}/slow", report, allows_private=True, clock=itertools.count(0, 100).__next__)

    assert ["did not answer in time"] == [problem.message for problem in report.diagnostics]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_a_host_that_is_silent_is_not_waited_for_when_someone_ends_it(site):
    """What was fetched before stays; what was named is in no folder, so it must be named again."""
    is_asked = threading.Event()

    class Silent(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/talks":
                self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode())
            else:
                is_asked.set()
                time.sleep(5)

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    with listening(Silent) as host:
        addresses = [f"http://{host}/talks", f"http://{host}/never"]
        command = [
            sys.executable,
            "-m",
            "generator",
            "--site",
            str(site.folder),
            "ingest",
            "--allow-private",
            *addresses,
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert is_asked.wait(60)
            process.send_signal(signal.SIGINT)
            out, errors = process.communicate(timeout=60)

    assert process.returncode == 1
    assert "1 clipping, 1 new." in out
    assert errors == "\nStopped; name those that are left again.\n"
    assert [path.name for path in site.folder.glob("seeds/*")] == ["127-0-0-1-talks.html"]


@pytest.mark.parametrize("slow", ["head", "body"])
def test_a_page_that_trickles_in_is_given_up(monkeypatch, slow):
    """Each byte comes soon enough; all of them would take five seconds."""
    monkeypatch.setattr(fetching, "SECONDS", 0.3)
    sent = []

    class Trickling(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            head, trickle = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n", b"X-Long: " + b"x" * 100
            if slow == "body":
                head, trickle = head + b"\r\n", b"<p>" + b"x" * 100
            self.wfile.write(head)
            with suppress(OSError):
                for place in range(len(trickle)):
                    time.sleep(0.05)
                    sent.append(place)
                    self.wfile.write(trickle[place : place + 1])

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    report = Report()
    with listening(Trickling) as host:
        fetch(f"http://{host}/", report, allows_private=True, clock=time.monotonic)
        reached = len(sent)

    assert ["did not answer in time"] == [problem.message for problem in report.diagnostics]
    assert reached < 50


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "fetch-refused"), (402, "fetch-refused"), (403, "fetch-refused"), (429, "fetch-refused"),
     (451, "fetch-refused"), (404, "fetch-failed"), (410, "fetch-failed"), (500, "fetch-failed"), (418, "fetch-failed")],
)  # fmt: skip
def test_each_refusal_has_its_words(status, code):
    report = Report()
    with answering({"/x": f"{status}\nContent-Type: text/html\n\n<p>No"}) as host:
        fetch(f"http://{host}/x", report, allows_private=True, clock=itertools.count().__next__)
    (problem,) = report.diagnostics

    assert problem.code == code
    assert str(status) in problem.message
    assert problem.hint


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "the host does not speak https there"),
        (b"\x15\x03\x03\x00\x02\x02\x28", "no secure connection to the host comes about"),
        (b"", "the host closed the connection"),
    ],
)
def test_a_host_without_secure_connections_is_told(answer, told):
    class Answering(StreamRequestHandler):
        def handle(self) -> None:
            self.request.recv(4096)
            self.wfile.write(answer)

    report = Report()
    with listening(Answering) as host:
        fetch(f"https://{host}/", report, allows_private=True, clock=time.monotonic)

    assert [f"cannot be fetched: {told}"] == [problem.message for problem in report.diagnostics]


def test_the_charset_of_the_answer_counts(site):
    """The page itself does not say that it is windows-1251."""
    page = PAGE.replace("Navies speak again", "Флоты снова говорят").encode("cp1251")
    with answering({"/a": b"200\nContent-Type: text/html; charset=windows-1251\n\n" + page}) as host:
        site.run("ingest", f"http://{host}/a", "--allow-private")

    assert "title: Флоты снова говорят" in entry_of(site)


@pytest.mark.parametrize(("mark", "charset"), [("\ufeff", "utf-16-le"), ("", "utf-16-be")])
def test_a_page_in_utf_16_is_kept_readable(site, mark, charset):
    """Also one that lacks its mark."""
    page = (mark + PAGE.replace("Navies", "Флоты")).encode(charset)
    with answering({"/a": b"200\nContent-Type: text/html\n\n" + page}) as host:
        site.run("ingest", f"http://{host}/a", "--allow-private")

    assert "title: Флоты speak again" in entry_of(site)


def test_what_cannot_be_read_is_not_kept(site):
    with answering({"/a": b"200\nContent-Type: text/html\n\n" + PAGE.encode("utf-32")}) as host:
        ran = site.run("ingest", f"http://{host}/a", "--allow-private")

    assert f"http://{host}/a:1:1: error[not-a-page]: not a page but bytes that are no text" in ran.err
    assert not list(site.folder.glob("seeds/*"))


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [(" ", "/ropes%20talks", "\u200b\n"), ("<", "/ropes%20talks", ">"), ("", "/ropes talks", ""), ("", "/ropes\t%20talks", "")],
)  # fmt: skip
def test_an_address_is_taken_as_it_was_copied(site, before, path, after):
    with answering({"/ropes%20talks": ANSWER}) as host:
        ran = site.run("ingest", f"{before}http://{host}{path}{after}", "--allow-private")

    assert ran.code == 0, ran.err
    assert [path.name for path in site.folder.glob("seeds/*")] == ["127-0-0-1-ropes-talks.html"]


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("file:///home/anna/talks.html", "name the file itself, without `file://`"),
        ("ftp://breakwater.example/talks", "write an address that begins with `https://`"),
        (
            "https://breakwater.example:99999/talks",
            "look whether its host is right; an address is like `https://",
        ),
        ("https://\udce9.example/talks", "look whether its host is right; an address is like `https://"),
        ("https://a.example/x https://b.example/y", "name each address by itself"),
    ],
)
def test_what_is_no_address_that_can_be_fetched_says_what_to_do(site, address, hint):
    ran = site.run("ingest", address)

    assert ran.code == 1
    assert f"error[fetch-failed]: not an address that can be fetched\n  = help: {hint}" in ran.err


@pytest.mark.parametrize("host", ["xn--", "xn--a-ecp.example", "0177.0.0.1", "\u2488.example\u2488"])
def test_a_host_of_no_possible_name_is_told_in_words(site, host):
    ran = site.run("ingest", f"https://{host}/talks", "--allow-private")

    assert "error[fetch-failed]: cannot be fetched: there is no host of that name" in ran.err


def test_a_host_in_wide_letters_is_the_one_that_is_meant(site):
    """As input methods of the East write them, and browsers read them."""
    with answering({"/talks": ANSWER}) as host:
        ran = site.run("ingest", f"http://{host.replace('127.0', '１２７．０')}/talks", "--allow-private")

    assert ran.code == 0, ran.err


# -- files


def test_a_file_from_elsewhere_is_kept_in_seeds(site, tmp_path):
    page = tmp_path / "Navies speak.html"
    page.write_text(PAGE, encoding="utf-8")
    ran = site.run("ingest", str(page))
    again = site.run("ingest", str(page))

    assert ran.code == again.code == 0
    assert [path.name for path in site.folder.glob("seeds/*")] == ["navies-speak.html"]
    assert len(list(site.folder.glob("content/**/*.md"))) == 1


@pytest.mark.parametrize("payload", [b"", b"\0\1", b"caf\xe9", b"x" * (20 * 1024 * 1024 + 1)])
def test_a_file_from_elsewhere_that_is_no_clipping_is_not_kept(site, tmp_path, payload):
    (tmp_path / "talks.txt").write_bytes(payload)
    ran = site.run("ingest", str(tmp_path / "talks.txt"))

    assert ran.code == 1
    assert f"{tmp_path / 'talks.txt'}:1:" in ran.err
    assert list(site.folder.glob("seeds/*")) == []


@pytest.mark.parametrize(
    ("payload", "what"),
    [(b"%PDF-1.7\n<</Type/Catalog>>", "a PDF"), (gzip.compress(PAGE.encode()), "a file packed with gzip"),
     (b"bplist00\xdf", "a web archive of Safari"), (b"<?xml version='1.0'?><rss version='2.0'>", "a feed or a sitemap")],
)  # fmt: skip
def test_a_file_that_is_called_a_page_and_is_none_is_told(site, tmp_path, payload, what):
    """Such as what `curl` writes of a packed answer."""
    (tmp_path / "talks.html").write_bytes(payload)
    site.write("seeds/ships.html", PAGE)
    (site.folder / "seeds" / "others.html").write_bytes(payload)
    named, all_of_them = site.run("ingest", str(tmp_path / "talks.html")), site.run("ingest")

    assert named.code == all_of_them.code == 1
    assert f"talks.html:1:1: error[not-a-page]: not a page but {what}" in named.err
    assert f"seeds/others.html:1:1: error[not-a-page]: not a page but {what}" in all_of_them.err
    assert "title: Navies speak again" in entry_of(site)
    assert sorted(path.name for path in site.folder.glob("seeds/*")) == ["others.html", "ships.html"]


@pytest.mark.parametrize("name", ["talks.docx", "talks.webarchive", "talks"])
def test_a_file_that_is_named_and_is_no_clipping_is_an_error(site, tmp_path, name):
    """In seeds/ it is a warning: anything may lie there."""
    (tmp_path / name).write_text("x", encoding="utf-8")
    named = site.run("ingest", str(tmp_path / name))
    site.write(f"seeds/{name}", "x")

    assert named.code == 1
    assert "error[unknown-seed-format]: not a clipping that ingest reads" in named.err
    assert site.run("ingest").code == 0


def test_another_file_of_the_same_name_gets_a_number(site, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.html").write_text(PAGE + folder, encoding="utf-8")
        site.run("ingest", str(tmp_path / folder / "page.html"))

    assert sorted(path.name for path in site.folder.glob("seeds/*")) == ["page-2.html", "page.html"]


def test_the_same_file_by_another_name_is_not_kept_twice(site, tmp_path):
    for name in ("talks.html", "talks (1).html"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
        ran = site.run("ingest", str(tmp_path / name))

    assert (ran.out, ran.err) == ("1 clipping, 0 new.\n", "")
    assert [path.name for path in site.folder.glob("seeds/*")] == ["talks.html"]
    assert len(list(site.folder.glob("content/**/*.md"))) == 1


def test_only_what_is_named_is_ingested(site):
    site.write("seeds/a.html", PAGE)
    site.write("seeds/b.html", PAGE.replace("Navies", "Fleets"))
    site.run("ingest", str(site.folder / "seeds" / "b.html"))

    assert "title: Fleets speak again" in entry_of(site)


def test_a_file_may_be_named_from_the_site_on(site):
    site.write("seeds/talks.html", PAGE)
    site.write("seeds/others.html", PAGE.replace("Navies", "Ships"))
    ran = site.run("ingest", "seeds/talks.html")

    assert "1 clipping, 1 new." in ran.out


@pytest.mark.parametrize("way", ["content/../seeds/talks.html", "../link/seeds/talks.html"])
def test_a_clipping_has_one_path_whichever_way_it_is_named(site, way):
    site.write("seeds/talks.html", PAGE)
    site.write("content/pages/about.md", "---\ntitle: About\n---\nText.\n")
    (site.folder.parent / "link").symlink_to(site.folder)
    ran = site.run("ingest", str(site.folder / way))
    again = site.run("ingest")

    assert ran.code == again.code == 0, ran.err
    assert "1 clipping, 0 new." in again.out
    assert again.err == ""


def test_an_address_in_another_charset_is_fetched_as_its_bytes(site):
    with answering({"/caf%E9": ANSWER}) as host:
        ran = site.run("ingest", f"http://{host}/caf\udce9", "--allow-private")

    assert (ran.code, ran.err) == (0, "")
    assert "title: Navies speak again" in entry_of(site)


def test_a_file_that_is_not_there_is_a_problem(site):
    ran = site.run("ingest", "nowhere.html")

    assert ran.code == 1
    assert "cannot-read" in ran.err


@pytest.mark.parametrize("name", ["Navies_files", "Navies-Dateien"])
def test_the_files_of_a_page_that_was_renamed_are_passed_over(site, name):
    site.write("seeds/renamed.html", PAGE)
    site.write(f"seeds/{name}/style.css", "p {}")
    site.write(f"seeds/{name}/saved_resource.html", "<p>An advertisement")
    ran = site.run("ingest")

    assert (ran.err, "1 clipping, 1 new." in ran.out) == ("", True)


def test_a_folder_of_clippings_may_be_called_as_browsers_call_theirs(site):
    site.write("seeds/navy_files/talks.html", PAGE)

    assert "1 clipping, 1 new." in site.run("ingest").out


def test_the_files_beside_a_page_are_passed_over(site):
    site.write("seeds/Navies.html", PAGE)
    site.write("seeds/Navies_files/style.css", "p {}")
    site.write("seeds/Navies_files/saved_resource.html", "<p>An advertisement")
    site.write("seeds/Navies-Dateien/x.js", "1")
    site.write("seeds/Navies.files/frame.htm", "<p>An advertisement")
    ran = site.run("ingest")

    assert ran.err == ""
    assert "title: Navies speak again" in entry_of(site)


@pytest.mark.parametrize(
    ("saved", "head", "address"),
    [
        ("https://breakwater.example/2024/talks?id=7", '<link rel="canonical" href="/talks-7">', "https://breakwater.example/talks-7"),
        ("https://breakwater.example/2024/talks", '<link rel="canonical" href="//www.breakwater.example/talks-7">', "https://www.breakwater.example/talks-7"),
        ("https://cache.example/x/7", '<base href="https://breakwater.example/"><link rel="canonical" href="/talks-7">', "https://breakwater.example/talks-7"),
        ("https://breakwater.example/talks-7", '<link rel="canonical" href="undefined">', "https://breakwater.example/talks-7"),
        ("https://breakwater.example/7", '<link rel="canonical" href="https://breakwater.example/">', "https://breakwater.example/7"),
        ("https://xn%2D%2Dbrder-jua.example/talks%2D%2D-7%2da", "", "https://xn--brder-jua.example/talks---7%2da"),
        ("https://breakwater.example/talks-7?a=1|2", "", "https://breakwater.example/talks-7?a=1%7C2"),
        ("https://breakwater.example/2024/talks", '<link rel="canonical" href="https://breakwater.example/talks|7">', "https://breakwater.example/talks%7C7"),
        ("https://breakwater.example/2024/talks", '<link rel="canonical" href="http://10.0.0.5:8080/2024/talks">', "https://breakwater.example/2024/talks"),
        ("https://breakwater.example/2024/talks", '<meta property="og:url" content="http://cms/2024/talks">', "https://breakwater.example/2024/talks"),
    ],
)  # fmt: skip
def test_the_canonical_address_is_told_in_full(site, saved, head, address):
    site.write(
        "seeds/talks.html",
        f"<!-- saved from url=({len(saved):04}){saved} -->\n{PAGE.replace('</head>', f'{head}</head>')}",
    )
    site.run("ingest")

    assert f"  url: {address}  #" in entry_of(site)


def test_a_page_in_one_file_is_read(site):
    site.write(
        "seeds/page.mhtml",
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://breakwater.example/2024/talks\n"
        'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="--B"\n\n'
        "----B\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        + PAGE.replace("=", "=3D")
        + "\n----B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n----B--\n",
    )
    site.run("ingest")
    entry = entry_of(site)

    assert "title: Navies speak again" in entry
    assert "url: https://breakwater.example/2024/talks" in entry


@pytest.mark.parametrize(
    "level", ["Content-Type: message/rfc822\n\n", "Content-Type: multipart/mixed; boundary=%d\n\n--%d\n"]
)
def test_parts_within_parts_without_end_stop_nothing(site, level):
    levels = "".join(level.replace("%d", str(number)) for number in range(3000))
    site.write("seeds/deep.mht", f"MIME-Version: 1.0\n{levels}Content-Type: text/html\n\n<p>Text")
    site.write("seeds/page.html", PAGE)
    ran = site.run("ingest")

    assert "seeds/deep.mht:1:1: error[not-a-page]" in ran.err
    assert "1 clipping, 1 new." in ran.out


def test_help_and_builds_do_not_import_what_reads_pages(site):
    code = (
        "import sys; from generator.cli import main\n"
        f"try: main(['--site', {str(site.folder)!r}, 'build'], prog_name='dateline')\n"
        "except SystemExit: pass\n"
        "print(sorted({'trafilatura', 'httpx', 'lxml'} & set(sys.modules)))"
    )
    import subprocess
    import sys

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    helped = subprocess.run(
        [sys.executable, "-c", code.replace("'build'", "'ingest', '--help'")],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "trafilatura" not in ran.stdout.splitlines()[-1]
    assert "httpx" not in ran.stdout.splitlines()[-1]
    assert helped.stdout.splitlines()[-1] == "[]"
