"""Editions by mail: the message, and how it is handed to an SMTP server, once to each address."""

from __future__ import annotations

import asyncio
import email
import email.policy
import json
import re
import smtplib
import socket
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest
from checks import ROOT
from driver import CONFIG, SiteTest, edition, entry

pytest.importorskip("css_inline", reason="css-inline is not installed: pip install 'dateline[mail]'")
controllers = pytest.importorskip("aiosmtpd.controller", reason="aiosmtpd is not installed")

MAIL = """\
editions:
  mail:
    from: "Dëpeschen <desk@digest.example>"
    to: list@digest.example
    reply_to: answers@digest.example
    unsubscribe: ["https://digest.example/leave", "mailto:leave@digest.example"]
    one_click: true
    list_id: readers.digest.example
"""
READERS = "one@reader.example\ntwo@reader.example\n\n# gone\nthree@reader.example\n"
CORRECTED = "[{date: 2024-02-01T00:00:00Z, note: كان الثلاثاء}]"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + MAIL)
    made.write("content/one.md", entry("Talks < & > resume", uid="one1", dateline="Lima"))
    told = [
        {"entry": "one1", "title": "Talks < & > resume", "summary": "At last", "source": "Paper One"},
        {"entry": "gone", "title": "An entry that is gone"},
    ]
    note = "First *of all*, [a link](/2024/01/one/).\n\n- one\n- two\n\n> quoted"
    made.write(
        "content/editions/1.md",
        edition(sections={"Talks": told}, state="published", summary="In short", text=note),
    )
    return made


def mail_of(site: SiteTest) -> EmailMessage:
    ran = site.run("edition", "export", "1", "--mail", str(site.folder / "1.eml"))
    assert ran.code == 0, ran.err
    payload = (site.folder / "1.eml").read_bytes()
    message = email.message_from_bytes(payload, policy=email.policy.SMTP)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    assert max(map(len, payload.split(b"\r\n"))) <= 78
    return message


def test_the_message_has_two_forms_and_the_headers_of_a_list(site):
    message = mail_of(site)

    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert message["From"] == "Dëpeschen <desk@digest.example>"
    assert message["To"] == "list@digest.example"
    assert message["Reply-To"] == "answers@digest.example"
    assert message["Subject"] == "Test Digest: Week one"
    assert message["Date"].datetime.isoformat() == "2024-01-15T06:00:00+00:00"
    assert message["List-Id"] == "<readers.digest.example>"
    assert (
        message["List-Unsubscribe"].strip() == "<https://digest.example/leave>, <mailto:leave@digest.example>"
    )
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("name", ["Büro (Nord)", "Übersicht, Q. & Söhne", "Täglich " * 12, "Plain, Q."])
def test_names_and_subjects_are_read_as_they_are_written(name, site):
    """By the readers of old, which know no more than the standards say."""
    name = name.strip()
    site.edit("config.yaml", "Dëpeschen", name)
    site.edit("config.yaml", "title: Test Digest", f"title: '{name} «x» 日本語の見出し «y»'")
    mail_of(site)
    head = email.message_from_bytes((site.folder / "1.eml").read_bytes())
    shown, address = parseaddr(head["From"].replace("\r\n", ""))

    def read(words: str) -> str:
        return str(make_header(decode_header(words.replace("\r\n", ""))))

    assert (name, "desk@digest.example") == (read(shown), address)
    assert read(head["Subject"]) == f"{name} «x» 日本語の見出し «y»: Week one"


def test_addresses_to_leave_a_list_by_are_ascii(site):
    site.edit("config.yaml", "https://digest.example/leave", "https://dïgest.example/übung")
    site.edit("config.yaml", "leave@digest.example", "leave@digest.example?subject=nö more")
    said = mail_of(site)["List-Unsubscribe"].strip()

    web, mail = (
        "https://xn--dgest-cta.example/%C3%BCbung",
        "mailto:leave@digest.example?subject=n%C3%B6%20more",
    )
    assert said == f"<{web}>, <{mail}>"


def test_the_html_needs_no_stylesheet_and_no_host(site):
    page = mail_of(site).get_body(("html",)).get_content()
    links = re.findall(r'(?:href|src)="([^"]*)"', page)

    assert links
    assert all(re.match(r"https://|mailto:", link) for link in links)
    assert "https://digest.example/editions/1/" in links
    assert "https://digest.example/leave" in links
    assert re.search(r'<h1 style="[^"]+">Week one</h1>', page)
    assert "prefers-color-scheme: dark" in page
    assert '<div class="preheader" style="display:none' in page
    assert len(page.encode()) < 102_000


def test_the_plain_text_says_the_same(site):
    text = mail_of(site).get_body(("plain",)).get_content()

    for words in (
        "In short",
        "First of all, a link <https://digest.example/2024/01/one/>.",
        "- one\n- two",
        "> quoted",
        "* Talks < & > resume\nAt last\nPaper One, Lima, 9 January 2024\n",
        "https://digest.example/2024/01/one/",
        "* An entry that is gone\n",
        "Unsubscribe:\nhttps://digest.example/leave",
    ):
        assert words in text.replace("\r\n", "\n")


NOTE = """\
Cut<br>here, see <https://one.example/>, [us](mailto:us@digest.example) and the end[^1].

- First *of all*, [a link](https://two.example/) and more
    - within
    - within, too
        - far within
- Second

3. three
4. four

> A quotation that is long enough to need a second line in any mail that is read somewhere.
>
> > Within it

```
if rain:
    stay()
```

| Port | Ships |
|------|------:|
| Lima | 2 |

<p>Before</p>Between<p>After</p>

[^1]: Or *nearly*.
"""

PLAIN_NOTE = """\
Cut
here, see https://one.example/, us <us@digest.example> and the end[1].

- First of all, a link <https://two.example/> and more
  - within
  - within, too
    - far within
- Second

3. three
4. four

> A quotation that is long enough to need a second line in any mail that
> is read somewhere.
>
> > Within it

if rain:
    stay()

Port | Ships
Lima | 2

Before

Between

After

* * *

1. Or nearly.
"""


def test_the_plain_text_has_every_word_of_a_note_and_how_it_is_set(site):
    site.write("content/editions/1.md", edition(state="published", text=NOTE))
    text = mail_of(site).get_body(("plain",)).get_content().replace("\r\n", "\n")

    assert PLAIN_NOTE == text.partition("/editions/1/\n\n")[2].partition("\n-- \n")[0]


def test_readings_above_words_and_what_unfolds_are_not_glued_to_what_follows(site):
    """In mails of both forms, on pages and in feeds."""
    note = "The <ruby>港<rt>みなと</rt></ruby>.\n\n<details><summary>The vote</summary>Nine to two.</details>"
    site.write("content/editions/1.md", edition(state="published", text=note))
    site.write("content/one.md", entry("Talks", uid="one1", text=note))
    site.build()
    mail = mail_of(site)
    feed = site.public()["atom.xml"].decode()
    pages = [site.page("/editions/1/"), site.page("/2024/01/one/"), mail.get_body(("html",)).get_content()]
    words = mail.get_body(("plain",)).get_content()

    for page in pages:
        assert "<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>" in page
        assert re.search(r"<div>The vote</div>\s*Nine to two", page)
    assert "港&lt;rp&gt;(&lt;/rp&gt;" in feed or "港<rp>(</rp>" in feed
    assert "港(みなと)." in words
    assert re.search(r"The vote\s+Nine to two", words)


def test_an_edition_in_another_language_says_so_and_leaves_the_words_of_the_site_in_theirs(site):
    site.write(
        "content/editions/1.md",
        edition("عدد", state="published", lang="ar", text="مرحبا"),
    )
    message = mail_of(site)
    page = re.sub(r' style="[^"]*"', "", message.get_body(("html",)).get_content())

    assert message["Content-Language"] == "ar"
    assert '<html lang="en">' in page
    assert re.search(r'<h1 (?=[^>]*lang="ar")[^>]*dir="rtl"', page)
    assert re.search(r'<div (?=[^>]*lang="ar")(?=[^>]*dir="rtl")[^>]*>\s*<p>مرحبا', page)


def test_a_day_is_not_read_within_a_name_that_runs_the_other_way(site):
    told = [{"entry": "one1", "source": "النورس", "place": "عدن"}]
    site.write("content/editions/1.md", edition(sections={"Talks": told}, state="published"))
    message = mail_of(site)

    assert "النورس\u200e, عدن\u200e, 9 January 2024" in message.get_body(("plain",)).get_content()
    assert '<span dir="rtl">عدن</span>, 9 January 2024' in message.get_body(("html",)).get_content()


def test_what_was_wrong_is_said_in_the_language_of_the_site_and_in_the_direction_of_its_own(site):
    site.edit("config.yaml", "title: Test Digest", "title: Test Digest\nlanguage: de")
    site.write("content/editions/1.md", edition(state="published", corrections=CORRECTED))
    message = mail_of(site)

    assert "Berichtigung 1. Februar 2024: كان الثلاثاء" in message.get_body(("plain",)).get_content()
    assert (
        '<b>Berichtigung</b> 1. Februar 2024: <span dir="rtl">كان الثلاثاء</span>'
        in message.get_body(("html",)).get_content()
    )

    ran = site.build()

    assert ran.code == 0, ran.err
    assert '<b>Berichtigung</b> 1. Februar 2024: <span dir=\\"rtl\\">' in site.page("/editions/feed.json")


def test_whose_it_is_from_where_and_when_is_no_list_of_a_sentence(site):
    """Arabic puts `and` between all members of one."""
    site.edit("config.yaml", "title: Test Digest", "title: Test Digest\nlanguage: ar")
    text = mail_of(site).get_body(("plain",)).get_content()

    assert "Paper One\u200f، Lima\u200f، 9 يناير 2024" in text


def test_the_same_edition_is_the_same_mail(site, tmp_path):
    first = mail_of(site).as_bytes()

    assert mail_of(site).as_bytes() == first
    ran = site.spawn(
        "edition",
        "export",
        "1",
        "--mail",
        str(tmp_path / "2.eml"),
        PYTHONHASHSEED="7",
        TZ="Asia/Tokyo",
        LC_ALL="C",
    )
    assert ran.code == 0, ran.err
    assert (tmp_path / "2.eml").read_bytes() == (site.folder / "1.eml").read_bytes()


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_mail_is_what_it_was(form, site, update):
    """Its whole text, and its HTML but for the styles: `--update` writes them anew; read the diff."""
    told = [
        {"entry": "one1", "summary": "At last", "pin": True},
        {"entry": "gone", "title": "Elsewhere", "also": [{"entry": "one1", "source": "Paper Two"}]},
    ]
    notes = "[{date: 2024-02-01T00:00:00Z, note: It was otherwise}]"
    site.edit("content/one.md", "uid: one1", "uid: one1\ncorrections: " + notes)
    site.write(
        "content/editions/1.md",
        edition(
            sections={"Talks": told},
            state="published",
            summary="In short",
            text="First *of all*.\n\n1. one\n2. two",
            corrections=notes,
        ),
    )
    body = mail_of(site).get_body(("plain" if form == "text" else "html",))
    found = body.get_content().replace("\r\n", "\n")
    found = re.sub(r' style="[^"]*"', "", re.sub(r"(?s)<style>.*?</style>", "<style></style>", found))
    expected = ROOT / "tests" / "mails" / f"edition.{form}"
    if update:
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(found, encoding="utf-8")

    assert found == expected.read_text(encoding="utf-8")


# -- sending


class Inbox:
    """A mail server's memory. It refuses `refused`, and goes away after `most` mails."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, bytes]] = []
        self.refused = ""
        self.most = 99
        self.port = 0

    async def handle_RCPT(self, _server, _session, envelope, address, _options) -> str:
        if address == self.refused:
            return "550 no such reader"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, _session, envelope) -> str:
        if len(self.mails) >= self.most:
            server.transport.abort()
            await asyncio.sleep(0)
            return "421 gone"
        self.mails.append((envelope.rcpt_tos[0], envelope.content))
        return "250 OK"


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = Inbox()
    controller = controllers.Controller(made, hostname="127.0.0.1", port=port)
    controller.start()
    made.port = port
    yield made
    controller.stop()


def send(site: SiteTest, inbox: Inbox, *arguments: str):
    return site.run("edition", "send", "1", "--smtp", f"127.0.0.1:{inbox.port}", *arguments)


def test_it_goes_to_the_list_once(site, inbox):
    dry = send(site, inbox, "--dry-run")

    assert "It would go to:\n  list@digest.example\n" in dry.out
    assert inbox.mails == []
    assert not (site.folder / "sent").exists()

    assert send(site, inbox).code == 0
    assert send(site, inbox).code == 0
    assert [address for address, _ in inbox.mails] == ["list@digest.example"]
    assert email.message_from_bytes(inbox.mails[0][1])["Subject"] == "Test Digest: Week one"
    assert "digest.example" not in site.read("sent/1.txt")


def test_a_sending_that_broke_off_goes_on_where_it_was(site, inbox):
    site.write("readers.txt", READERS)
    listed = ("--list", str(site.folder / "readers.txt"))
    inbox.most = 1
    broken = send(site, inbox, *listed)

    assert broken.code == 1
    assert "send-failed" in broken.err

    inbox.most = 99
    again = send(site, inbox, *listed)

    assert again.code == 0, again.err
    assert "1 reader had it before." in again.out
    assert "two@reader.example: nobody knows whether it arrived" in again.out
    assert [address for address, _ in inbox.mails] == ["one@reader.example", "three@reader.example"]

    send(site, inbox, *listed, "--retry-unsure")

    assert [address for address, _ in inbox.mails][2:] == ["two@reader.example"]


def test_an_address_that_is_refused_does_not_stop_the_others(site, inbox):
    site.write("readers.txt", READERS)
    inbox.refused = "two@reader.example"
    ran = send(site, inbox, "--list", str(site.folder / "readers.txt"))

    assert ran.code == 1
    assert "refused `two@reader.example`: 550 no such reader" in ran.err
    assert [address for address, _ in inbox.mails] == ["one@reader.example", "three@reader.example"]
    assert [email.message_from_bytes(mail)["To"] for _, mail in inbox.mails] == [
        "one@reader.example",
        "three@reader.example",
    ]


def test_one_that_was_refused_and_is_in_doubt_now_does_not_get_it_unasked(site, inbox):
    to = ("--to", "two@reader.example")
    inbox.refused = "two@reader.example"
    send(site, inbox, *to)
    inbox.refused, inbox.most = "", 0
    send(site, inbox, *to)
    inbox.most = 99
    again = send(site, inbox, *to)

    assert "two@reader.example: nobody knows whether it arrived" in again.out
    assert inbox.mails == []


def test_a_list_without_addresses_is_not_the_list_of_the_settings(site, inbox):
    site.write("readers.txt", "# all gone\n")
    ran = send(site, inbox, "--list", str(site.folder / "readers.txt"))

    assert ran.code == 2
    assert "readers.txt has no address" in ran.err
    assert inbox.mails == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--smtp", "mail.example.org:no"), "no mail server"),
        (("--smtp", "127.0.0.1:1", "--to", "nobody"), "not a mail address: nobody"),
        (("--smtp", "127.0.0.1:1", "--to", "he", "--to", "she"), "not a mail address: he, she"),
    ],
)
def test_wrong_usage_is_said(site, arguments, words):
    ran = site.run("edition", "send", "1", *arguments)

    assert ran.code == 2
    assert words in ran.err


def test_a_draft_is_not_sent(site):
    site.write("content/editions/2.md", edition("Two", number=2))
    ran = site.run("edition", "send", "2", "--smtp", "127.0.0.1:1")

    assert ran.code == 2
    assert "edition `2` is not out: content/editions/2.md is a draft" in ran.err


def test_mail_goes_unencrypted_to_this_machine_only(monkeypatch):
    from generator.editing.sending import Server

    class Plain:
        def __init__(self, *_arguments, **_more) -> None: ...
        def ehlo(self) -> None: ...
        def close(self) -> None: ...
        def has_extn(self, _name: str) -> bool:
            return False

    monkeypatch.setattr(smtplib, "SMTP", Plain)

    assert Server.of("127.0.0.1:25", "", "").connect()
    assert Server.of("[::1]:25", "", "").connect()
    with pytest.raises(smtplib.SMTPNotSupportedError):
        Server.of("mail.example.org:25", "", "").connect()


def test_a_server_that_wants_to_know_who_sends_is_asked_once(site, inbox, monkeypatch):
    async def refuse(_inbox, _server, _session, _envelope, _address, _options) -> str:
        inbox.asked += 1
        return "530 5.7.0 Authentication required"

    inbox.asked = 0
    monkeypatch.setattr(Inbox, "handle_MAIL", refuse, raising=False)
    site.write("readers.txt", READERS)
    ran = send(site, inbox, "--list", str(site.folder / "readers.txt"))

    assert ran.code == 1
    assert (
        "did not take it: 530 5.7.0 Authentication required\n  = help: look at DATELINE_SMTP_USER" in ran.err
    )
    assert inbox.asked == 1


def test_a_server_that_closes_says_why_and_gets_the_rest_the_next_time(site, inbox, monkeypatch):
    async def close(_inbox, _server, _session, _envelope, _address, _options) -> str:
        return "421 4.7.0 Come back later"

    site.write("readers.txt", READERS)
    listed = ("--list", str(site.folder / "readers.txt"))
    with monkeypatch.context() as patch:
        patch.setattr(Inbox, "handle_RCPT", close)
        ran = send(site, inbox, *listed)

    assert "did not take it: 421 4.7.0 Come back later" in ran.err
    assert send(site, inbox, *listed).code == 0
    assert len(inbox.mails) == 3


def test_a_line_of_the_record_that_was_cut_short_is_passed_over(site, inbox):
    assert send(site, inbox).code == 0
    whole = site.read("sent/1.txt")
    site.write("sent/1.txt", f"{whole}sending 0a")
    assert send(site, inbox, "--to", "one@reader.example").code == 0
    send(site, inbox, "--to", "one@reader.example")

    assert [address for address, _ in inbox.mails] == ["list@digest.example", "one@reader.example"]


@pytest.mark.parametrize("payload", ["sent 0a\n".encode("utf-16"), None])
def test_nothing_is_sent_where_nobody_can_say_who_has_it(site, inbox, payload):
    if payload is None:
        (site.folder / "sent/1.txt").mkdir(parents=True)
    else:
        site.write("sent/1.txt", payload)
    ran = send(site, inbox)

    assert ran.code == 1
    assert "sent/1.txt:1:1: error[cannot-read]: cannot be read: i" in ran.err
    assert inbox.mails == []


def test_a_list_is_read_as_editors_of_any_system_save_it(site):
    site.write("readers.txt", "\ufeffone@reader.example\r\n  # the others\r\n")
    site.write("latin.txt", "# für\n".encode("latin-1"))
    good, bad = (
        site.run(
            "edition", "send", "1", "--smtp", "127.0.0.1:1", "--dry-run", "--list", str(site.folder / name)
        )
        for name in ("readers.txt", "latin.txt")
    )

    assert "  one@reader.example\n" in good.out
    assert bad.code == 2
    assert "save it as UTF-8" in bad.err


def test_what_no_server_takes_is_wrong_usage(site, monkeypatch):
    assert "is no mail server" in site.run("edition", "send", "1", "--smtp", "mail..example").err
    monkeypatch.setenv("DATELINE_SMTP_PASSWORD", "schlüssel")
    ran = site.run("edition", "send", "1", "--smtp", "mail.example")

    assert ran.code == 2
    assert "ASCII letters only" in ran.err
    assert "schl" not in ran.err


def test_a_long_address_to_leave_the_list_stands_as_it_is(site):
    address = f"https://lists.example/leave?u={'0123456789abcdef' * 6}"
    site.edit("config.yaml", "https://digest.example/leave", address)
    assert site.run("edition", "export", "1", "--mail", str(site.folder / "1.eml")).code == 0

    assert f"List-Unsubscribe: <{address}>,\r\n <mailto:".encode() in (site.folder / "1.eml").read_bytes()


def test_programs_are_told_who_has_it(site, inbox):
    site.write("readers.txt", READERS)
    arguments = ("--list", str(site.folder / "readers.txt"), "--format", "json")
    planned = json.loads(send(site, inbox, *arguments, "--dry-run").out)
    inbox.refused = "two@reader.example"
    ran = send(site, inbox, *arguments)
    told = json.loads(ran.out)
    readers = [f"{name}@reader.example" for name in ("one", "two", "three")]

    found = {key: planned[key] for key in ("edition", "sent", "before", "unsure", "left")}
    assert found == {"edition": 1, "sent": [], "before": [], "unsure": [], "left": readers}
    assert ran.code == 1
    assert (told["sent"], told["left"]) == ([readers[0], readers[2]], [readers[1]])
    assert "send-failed" in [problem["code"] for problem in told["problems"]]
