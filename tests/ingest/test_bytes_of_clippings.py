"""What lies in seeds/, by its bytes: charsets that are wrong or not named, other files, controls in texts."""

from __future__ import annotations

import base64
import lzma
import plistlib
import quopri
import textwrap
import zlib
from email.header import Header
from pathlib import Path

import pytest
from driver import SiteTest

from generator.ingest.charsets import page_text

PARAGRAPHS = (
    "The harbour council of Varsand agreed on Tuesday to reopen the eastern quay, which the storms had closed.",
    "“We have waited for eleven months,” said Marta Lindqvist, who leads the council, after a short vote.",
    "Ferries will leave from the quay again in July, at first twice a day, the council said in a statement.",
)
TEXT = "\n\n".join(
    ["Eastern quay of Varsand to reopen", "By Anna Berg", "11 June 2024, 14:30 CEST", *PARAGRAPHS]
)


def page(words: str = "", head: str = "", language: str = "en") -> str:
    told = "".join(f"<p>{paragraph}</p>\n" for paragraph in (*PARAGRAPHS, words))
    title = "<title>Eastern quay of Varsand to reopen</title>"
    return f"<html lang={language}><head>{head}{title}</head><body><article>{told}</article></body></html>"


def entry_of(folder: Path, name: str, payload: str | bytes) -> str:
    site = SiteTest(folder)
    site.write(f"seeds/{name}", payload)
    site.run("ingest", "--quiet")
    (path,) = site.folder.glob("content/**/*.md")
    return path.read_text(encoding="utf-8")


# -- mails

MAIL = "From: Desk <desk@harbour.example>\nSubject: {}\nDate: Tue, 24 Sep 2024 14:30:00 +0100\nMIME-Version: 1.0\n{}\n\n{}"
SUBJECT = "Fähren fahren wieder zum Ostkai"
TOLD = [
    "Die Hafenbehörde öffnet den Ostkai im Oktober wieder für Fähren – „endlich“, sagen die Händler der Stadt.",
    "Drei Jahre lang fuhren Busse, die schon vor acht Uhr abends aufhörten und sonntags überhaupt nicht kamen.",
]


@pytest.mark.parametrize("name", ["kai.txt", "kai.md", "kai.eml"])
@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
         quopri.encodestring("\n\n".join(TOLD).encode())),
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
         base64.encodebytes("\n\n".join(TOLD).encode())),
        ("Content-Type: text/plain; charset=windows-1252", "\n\n".join(TOLD).encode("cp1252")),
        ('Content-Type: multipart/mixed; boundary="b"',
         "--b\nContent-Type: text/plain; charset=utf-8\n\n{}\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; "
         "filename=notes.txt\n\nOurs alone.\n--b--\n".format("\n\n".join(TOLD)).encode()),
    ],
)  # fmt: skip
def test_a_mail_without_a_page_is_unpacked(tmp_path: Path, name: str, kind: str, body: bytes) -> None:
    subject = Header(SUBJECT, "utf-8").encode()
    entry = entry_of(tmp_path, name, MAIL.format(subject, kind, "").encode() + body)

    assert f"title: {SUBJECT}  # line 2, headline, " in entry
    assert "date: 2024-09-24T14:30:00+01:00  # line 3, timestamp, " in entry
    assert entry.endswith("---\n\n{}\n\n{}\n".format(*TOLD))


def test_the_line_that_parts_mails_in_a_file_of_many_is_no_headline(tmp_path: Path) -> None:
    mail = MAIL.format(SUBJECT, "Content-Type: text/plain; charset=utf-8", "\n\n".join(TOLD))
    entry = entry_of(tmp_path, "kai.eml", f"From desk@harbour.example Tue Sep 24 13:30:00 2024\n{mail}")

    assert f"title: {SUBJECT}" in entry


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_the_subject_of_a_mail_may_be_in_utf_8(tmp_path: Path, kind: str) -> None:
    told = "".join(f"<p>{one}</p>" for one in TOLD) if kind == "html" else "\n\n".join(TOLD)
    packed = f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: base64"
    mail = MAIL.format(SUBJECT, packed, base64.encodebytes(told.encode()).decode())

    assert f"title: {SUBJECT}" in entry_of(tmp_path, "kai.eml", mail)


@pytest.mark.parametrize("name", ["kai.mhtml", "kai.html"])
@pytest.mark.parametrize(
    "kind", ["Content-Type: text/plain", "Content-Type: image/png\nContent-Transfer-Encoding: base64"]
)
def test_a_mail_or_an_archive_without_a_page_is_no_page(tmp_path: Path, name: str, kind: str) -> None:
    """Its head alone, with the `<` of addresses, was taken for one."""
    site = SiteTest(tmp_path)
    site.write(f"seeds/{name}", MAIL.format(SUBJECT, kind, "iVBORw0KGgo="))
    ran = site.run("ingest")

    assert ran.code == 1
    assert f"seeds/{name}:1:1: error[not-a-page]: not a page but a mail or an archive without one" in ran.err
    assert not list(site.folder.glob("content/**/*.md"))


@pytest.mark.parametrize("name", ["kai.html", "kai.txt"])
def test_a_web_archive_of_safari_is_no_page(tmp_path: Path, name: str) -> None:
    site = SiteTest(tmp_path)
    held = {"WebMainResource": {"WebResourceData": page().encode(), "WebResourceURL": "https://a.example/b"}}
    site.write(f"seeds/{name}", plistlib.dumps(held))

    assert "but a web archive of Safari" in site.run("ingest").err


@pytest.mark.parametrize("archived", [False, True], ids=["page", "archive"])
def test_a_page_that_breaks_off_is_asked_about(tmp_path: Path, *, archived: bool) -> None:
    """As where the disk was full when it was saved, or its copying was interrupted."""
    site = SiteTest(tmp_path)
    whole = page("And that was all that the council said about it before the evening.").encode()
    packed = quopri.encodestring(whole)
    head = (
        b"MIME-Version: 1.0\nSnapshot-Content-Location: https://a.example/kai\n"
        b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n'
        b"Content-Transfer-Encoding: quoted-printable\n\n"
    )
    end = packed.index(b"all that the council") if archived else whole.index(b"all that the council")
    site.write(
        "seeds/part.mhtml" if archived else "seeds/part.html",
        head + packed[:end] if archived else whole[:end],
    )
    site.write("seeds/whole.html", whole)
    told = site.run("ingest").out

    assert told.count("? the page breaks off here; is this all of it (seeds/part.") == 1
    assert told.count("breaks off") == 1


LATER = (
    "Sonntags fahren die ersten Fähren erst nach dem Frühstück, sagte die Behörde auf Nachfrage am Montag."
)
PICTURE = "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
FILE = PICTURE.replace("\n\n", "\nContent-Disposition: attachment; filename=kai.png\n\n")


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize("packing", ["8bit", "base64"])
@pytest.mark.parametrize("between", [PICTURE, FILE, ""])
def test_all_parts_of_the_text_of_a_mail_are_read(
    tmp_path: Path, kind: str, packing: str, between: str
) -> None:
    told = ["\n\n".join(TOLD), LATER] if between else ["\n\n".join([*TOLD, LATER])]
    if kind == "html":
        told = ["<html><body><p>" + one.replace("\n\n", "</p>\n<p>") + "</p></body></html>" for one in told]
    packed = [base64.encodebytes(one.encode()).decode() if packing == "base64" else one for one in told]
    begins = f"--b\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: {packing}\n\n"
    body = between.join(f"{begins}{one}\n" for one in packed) + "--b--\n"
    entry = entry_of(
        tmp_path, "kai.txt", MAIL.format("Ostkai", 'Content-Type: multipart/mixed; boundary="b"', body)
    )

    assert entry.endswith("---\n\n{}\n\n{}\n\n{}\n".format(*TOLD, LATER))
    assert "date: 2024-09-24T14:30:00+01:00" in entry


PASSED_ON = {
    "plain": "Look at this.\n\n---------- Forwarded message ---------\nFrom: Hafenblatt <post@hafen.example>\n"
    "Date: Mon, Sep 23, 2024 at 6:12 AM\nSubject: Ostkai wieder offen\nTo: <berg@varsand.example>\n\n{}",
    "html": "<div>Look at this.<br><div>---------- Forwarded message ---------<br>From: <b>Hafenblatt</b> "
    "&lt;<a href='mailto:post@hafen.example'>post@hafen.example</a>&gt;<br>Date: Mon, Sep 23, 2024 at 6:12 AM<br>"
    "Subject: Ostkai wieder offen<br>To: &lt;berg@varsand.example&gt;<br></div><p>{}</p></div>",
}  # fmt: skip


def test_what_stands_above_the_head_of_a_mail_that_was_passed_on_is_not_of_it(tmp_path: Path) -> None:
    """Whoever passed it on may have called it otherwise, and it may have been passed on before."""
    head = "<div><b>From:</b> {}<br><b>Sent:</b> Monday, 23 September 2024 {}<br><b>To:</b> Jane<br><b>Subject:</b> {}</div>"
    told = "".join(f"<p>{one}</p>" for one in (*TOLD, LATER))
    said = "<p>I think that this is one for Monday, as it fits what we had on ferries last week in the digest.</p>"
    heads = [
        head.format("Kai", "08:00", "Fwd: Ostkai"),
        head.format("Hafenblatt", "06:12", "Ostkai wieder offen"),
    ]
    page = (
        f"<html><head><style>p {{}}</style></head><body>{said}{heads[0]}{said}{heads[1]}{told}</body></html>"
    )
    entry = entry_of(
        tmp_path, "kai.txt", MAIL.format("FW: Fwd: Kai", "Content-Type: text/html; charset=utf-8", page)
    )

    assert "title: Ostkai wieder offen  #" in entry
    assert "\ndate: 2024-09-23T06:12:00" in entry
    assert entry.endswith("---\n\n{}\n\n{}\n\n{}\n".format(*TOLD, LATER))


@pytest.mark.parametrize("kind", ["plain", "html", "attached"])
def test_a_mail_that_was_passed_on_is_of_when_it_was_first_sent(tmp_path: Path, kind: str) -> None:
    told = "\n\n".join([*TOLD, LATER])
    if kind == "attached":
        first = (
            "From: post@hafen.example\nSubject: Ostkai wieder offen\nDate: Mon, 23 Sep 2024 06:12:00 +0000\n"
        )
        body = f"--b\nContent-Type: text/plain\n\nLook.\n--b\nContent-Type: message/rfc822\n\n{first}\n{told}\n--b--\n"
        mail = MAIL.format("Fwd: Ostkai wieder offen", "Content-Type: multipart/mixed; boundary=b", body)
    else:
        body = PASSED_ON[kind].format(told if kind == "plain" else told.replace("\n\n", "</p><p>"))
        mail = MAIL.format("Fwd: Ostkai wieder offen", f"Content-Type: text/{kind}; charset=utf-8", body)
    entry = entry_of(tmp_path, "kai.txt", mail)

    assert "title: Ostkai wieder offen  #" in entry
    assert "\ndate: 2024-09-23T06:12:00" in entry
    assert "Look" not in entry
    assert "Forwarded" not in entry
    assert "\nsummary: " not in entry
    assert entry.endswith(f"---\n\n{told}\n")


def test_the_lines_of_a_mail_that_can_be_read_are_those_of_its_file(tmp_path: Path) -> None:
    entry = entry_of(
        tmp_path,
        "kai.txt",
        MAIL.format(SUBJECT, "Content-Type: text/plain; charset=utf-8", "\n\n".join(TOLD)),
    )

    assert f"title: {SUBJECT}  # line 2, headline, " in entry
    assert "Drei Jahre lang" in entry


# -- charsets


@pytest.mark.parametrize("words", ["the café", "Müller’s", "5 €", "a naïve façade", "Šibenik"])
def test_a_few_letters_in_a_charset_that_nobody_names_are_those_of_windows(words: str) -> None:
    assert words in page_text(page(words).encode("cp1252"))


@pytest.mark.parametrize(("language", "words"), [("pl", "łódź"), ("cs", "Čapek žil"), ("tr", "ışık dağıldı")])
def test_a_few_letters_are_those_of_the_language(language: str, words: str) -> None:
    plain = page(words, language=language).replace("“", "").replace("”", "")

    assert words in page_text(plain.encode({"tr": "cp1254"}.get(language, "cp1250")))


@pytest.mark.parametrize("charset", ["cp1250", "iso8859-2"])
@pytest.mark.parametrize(
    ("language", "words"),
    [("pl", "zarząd portu się zgodził, źle śpią żeglarze w łodzi"), ("cs", "přístav šel žít, řekl Čeněk"),
     ("pl", "gdzie są łodzie"), ("hu", "a kikötő megnyílt, mondta az őr")],
)  # fmt: skip
def test_letters_of_central_europe_are_those_of_windows_or_of_iso(
    language: str, words: str, charset: str
) -> None:
    plain = page(f"{words} " * 8, language=language).replace("“", "").replace("”", "")

    assert words in page_text(plain.encode(charset))


def test_a_charset_may_be_named_far_down_in_the_head() -> None:
    style = f"<style>{'p { margin: 0 } ' * 2000}</style>"

    assert "Портовый совет" in page_text(
        page("Портовый совет", style + '<meta charset="windows-1251">').encode("cp1251", "xmlcharrefreplace")
    )


@pytest.mark.parametrize(
    ("charset", "words"),
    [("cp1251", "Портовый совет открыл набережную"), ("gb18030", "港务委员会同意重新开放东码头"),
     ("cp949", "항만 위원회는 동쪽 부두를 다시 열기로 했다"), ("cp1255", "מועצת הנמל פתחה את הרציף המזרחי")],
)  # fmt: skip
def test_no_page_of_another_script_is_read_as_that_of_western_europe(charset: str, words: str) -> None:
    """As hosts say of all that they have, whatever the page itself names."""
    head = f'<!-- charset of the answer: iso-8859-1 --><meta charset="{charset}">'
    told = f"<html><head>{head}</head><body><p>{words}.</p></body></html>"

    assert words in page_text(told.encode(charset))


def test_nul_in_a_page_is_passed_over() -> None:
    assert "reopen the quay" in page_text(b"<p>re\0open the quay</p>")


@pytest.mark.parametrize("quotes", [("\x93", "\x94"), ("â\x80\x9c", "â\x80\x9d"), ("â€œ", "â€\x9d")])
@pytest.mark.parametrize("name", ["quay.html", "quay.txt"])
def test_letters_that_were_misread_are_put_right(tmp_path, name: str, quotes: tuple[str, str]) -> None:
    told = page() if name.endswith("html") else TEXT
    misread = told.replace("“", quotes[0]).replace("”", quotes[1])

    assert PARAGRAPHS[1] in entry_of(tmp_path, name, misread)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_lines_may_end_in_many_ways(tmp_path, end: str) -> None:
    entry = entry_of(tmp_path, "quay.txt", TEXT.replace("\n\n", end))

    assert "title: Eastern quay of Varsand to reopen  #" in entry
    assert "\n\n".join(PARAGRAPHS) in entry


# -- other files


@pytest.mark.parametrize(
    "payload",
    [zlib.compress(page().encode()), lzma.compress(page().encode()), b"\0" * 99, b"\x7fELF\2\1\1" + b"\0" * 9,
     b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, b"PK\5\6" + b"\0" * 18, b"\0\0\0\x1cftypavif\0\0\0\0"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["quay.html", "quay.txt"])
def test_no_entry_is_made_of_bytes_that_are_no_text(tmp_path, name: str, payload: bytes) -> None:
    site = SiteTest(tmp_path)
    site.write(f"seeds/{name}", payload)
    ran = site.run("ingest")

    assert ran.code == 1
    assert f"seeds/{name}:1:1: error[" in ran.err
    assert list(site.folder.glob("content/**/*.md")) == []


@pytest.mark.parametrize("payload", [b"\xef\xbb\xbf", b"\xef\xbb\xbf \r\n", b"\xff\xfe"])
def test_a_file_with_a_byte_order_mark_alone_is_empty(tmp_path, payload: bytes) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/quay.html", payload)
    site.write("seeds/quay.txt", payload)
    ran = site.run("ingest")

    assert ran.code == 1
    assert "seeds/quay.html:1:1: error[empty-file]" in ran.err
    assert "seeds/quay.txt:1:1: error[" in ran.err


def test_source_of_a_page_that_is_called_a_text_is_a_page(tmp_path) -> None:
    entry = entry_of(tmp_path, "quay.txt", page(head="<!-- of the desk -->"))

    assert "<p>" not in entry
    assert "\n\n".join(PARAGRAPHS) in entry


@pytest.mark.parametrize("name", ["quay.html", "quay.txt", "quay.md"])
def test_a_page_in_one_file_is_known_by_its_bytes(tmp_path, name: str) -> None:
    lines = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://varsand.example/quay\nMIME-Version: 1.0\n"
    )
    part = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    told = page("It cost 4 crowns.").replace("=", "=3D").replace("crowns", "cro=\nwns")
    quoted = "".join(
        one if one.isascii() else "".join(f"={byte:02X}" for byte in one.encode()) for one in told
    )
    entry = entry_of(tmp_path, name, lines + part + quoted)

    assert "url: https://varsand.example/quay" in entry
    assert "It cost 4 crowns." in entry
    assert PARAGRAPHS[1] in entry


def test_a_mail_in_plain_words_is_a_text(tmp_path) -> None:
    head = "From: Anna Berg <berg@varsand.example>\nSubject: Eastern quay to reopen\nMIME-Version: 1.0\n"
    part = "Date: Tue, 11 Jun 2024 14:30:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n"
    entry = entry_of(tmp_path, "quay.txt", head + part + "\n\n".join(PARAGRAPHS))

    assert "title: Eastern quay to reopen" in entry
    assert "\n\n".join(PARAGRAPHS) in entry


@pytest.mark.parametrize("name", ["quay.txt", "quay.html"])
@pytest.mark.parametrize(
    "first", ["From: Anna Berg <berg@varsand.example>", "Delivered-To: desk@digest.example"]
)
def test_a_mail_with_a_page_says_what_it_is_about_and_when(tmp_path, name: str, first: str) -> None:
    head = f"{first}\nSubject: Fwd: =?utf-8?q?Quay_=26_K=C3=B6lns_pier_to_reopen?=\nMIME-Version: 1.0\n"
    head += "Date: Tue, 11 Jun 2024 14:30:00 +0200\nContent-Type: multipart/alternative; boundary=b\n\n"
    told = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    text = "--b\nContent-Type: text/plain; charset=utf-8\n\nSee the other part.\n"
    kept = f"{head}{text}--b\nContent-Type: text/html; charset=utf-8\n\n<div>{told}</div>\n--b--\n"
    entry = entry_of(tmp_path, name, kept)

    assert "title: Quay & Kölns pier to reopen" in entry
    assert "date: 2024-06-11T14:30:00+02:00" in entry
    assert entry.endswith("\n\n".join(PARAGRAPHS) + "\n")


def test_the_start_of_a_site_is_the_address_of_no_article(tmp_path) -> None:
    """Which some pages call their canonical one: all of them would be copies of each other."""
    head = '<link rel="canonical" href="https://www.varsand.example/">'

    assert "url:" not in entry_of(tmp_path, "quay.html", page(head=head))


# -- what stands in trees, lines and directions of its own


@pytest.mark.parametrize("name", ["shadowrootmode", "shadowmode", "shadowroot"])
def test_text_in_a_shadow_tree_is_text(tmp_path, name: str) -> None:
    """As browsers and SingleFile save elements that a page made itself."""
    told = page().replace("<article>", f'<news-story><template {name}="open"><article>')
    told = told.replace("</article>", "</article></template></news-story>")
    other = "<template><p>Readers are never shown what a script makes of this.</p></template>"
    entry = entry_of(tmp_path, "quay.html", told.replace("<body>", f"<body>{other}"))

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "Readers are never" not in entry


def test_text_that_stands_for_readers_without_scripts_is_text(tmp_path) -> None:
    """As pages do that a script fills, which had not run when they were saved."""
    told = page().replace("<article>", '<div id="app">Loading</div><noscript><article>')
    told = told.replace("</article>", "</article></noscript><noscript>Please allow scripts.</noscript>")
    entry = entry_of(tmp_path, "quay.html", told)

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "Please allow" not in entry


@pytest.mark.parametrize("marks", [("", ""), ("<rp>(</rp>", "<rp>)</rp>")])
def test_what_stands_above_words_is_not_glued_to_them(tmp_path, marks: tuple[str, str]) -> None:
    ruby = "It is called <ruby>港{}<rt>みなと</rt>{}</ruby> in the east.".format(*marks)

    assert "called 港(みなと) in the east." in entry_of(tmp_path, "quay.html", page(ruby)).replace("\\", "")


def test_what_stands_for_readers_without_scripts_beside_a_text_is_none(tmp_path) -> None:
    again = "<noscript><p>Without scripts nobody is shown the map of the quay. " + "It is large. " * 30
    entry = entry_of(tmp_path, "quay.html", page().replace("</body>", f"{again}</p></noscript></body>"))

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "the map" not in entry


@pytest.mark.parametrize("begin", ["<pre>", '<div style="white-space: pre-wrap">'])
@pytest.mark.parametrize("width", [72, 999])
def test_text_that_a_page_shows_as_it_is_typed_keeps_its_paragraphs(tmp_path, begin: str, width: int) -> None:
    typed = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in TEXT.split("\n\n"))
    entry = entry_of(tmp_path, "quay.html", f"<html><body>{begin}{typed}</body></html>")

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "date: 2024-06-11T14:30:00+02:00" in entry


def test_marks_of_direction_are_no_part_of_names_and_words(tmp_path) -> None:
    head = (
        '<meta property="og:description" content="\u202aThe storms had closed the quay for a winter.\u202c">'
    )
    byline = '<p class="byline">By <a rel="author" href="/berg">\u2067Anna Berg\u2069</a></p>'
    told = page(head=head).replace("<article>", f"<article><h1>\u202bThe quay\u202c</h1>{byline}")
    entry = entry_of(
        tmp_path, "quay.html", told.replace("<p>", "<p>\u200f\u202a").replace("</p>", "\u202c</p>")
    )

    assert "  - Anna Berg  #" in entry
    assert "summary: The storms" in entry
    assert not {*"\u200f\u202a\u202b\u202c\u2067\u2069"} & {*entry}


@pytest.mark.parametrize(
    "payload", [b"%PDF-1.7 obj", b"{\\rtf1 Quay}", b"PK\3\4quay", zlib.compress(TEXT.encode())]
)
def test_what_is_piped_in_and_is_no_text_is_refused(tmp_path, payload: bytes) -> None:
    site = SiteTest(tmp_path)
    ran = site.run("ingest", "-", given=payload)

    assert ran.code == 2
    assert "the standard input is no text" in ran.err
    assert list((site.folder / "seeds").iterdir()) == []


@pytest.mark.parametrize("charset", ["cp1251", "utf-16-le", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("is_page", [True, False])
def test_what_is_piped_in_may_be_in_other_charsets(tmp_path, charset: str, *, is_page: bool) -> None:
    words = "Портовый совет Варсанда решил во вторник вновь открыть восточную набережную после штормов."
    told = (
        page(words, '<meta charset="windows-1251">')
        if is_page
        else f"Varsand\n\n{words}\n\n{words} Так и будет."
    )
    site = SiteTest(tmp_path)
    site.run("ingest", "-", given=told.replace("“", "").replace("”", "").encode(charset))
    (path,) = site.folder.glob("content/**/*.md")

    assert words in path.read_text(encoding="utf-8")


SPELT = {
    "cp1252": [
        "Rådet öppnade på tisdagen den östra kajen i Varsand, sade Åsa Öberg, när vågorna äntligen lagt sig.",
        "Der Hafenrat öffnete am Dienstag die östliche Mole – für fünf Länder, sagte Jürg Müller, läge das nahe.",
        "O conselho não sabe se a doca reabrirá após as eleições, disse João Conceição, sem razões à vista.",
        "The council’s “naïve” façade cost £5,000 more, said the fiancé, and it’s a cliché – isn’t it?",
        "“No,” they said – “it isn’t,” and “it won’t be” – “we’re” at “sea”, as the harbour’s “old hands” say.",
    ],
    "cp1250": [
        "Rada portu zgodziła się we wtorek, że łodzie wrócą do Łodzi, mówią żeglarze, gdy ścichną sztormy."
    ],
    "iso8859-2": [
        "Rada portu zgodziła się we wtorek, że łodzie wrócą do Łodzi, mówią żeglarze, gdy ścichną sztormy."
    ],
    "cp1254": [
        "Liman meclisi salı günü doğu rıhtımını açtı, dedi Ayşe Yıldız, fırtınalar dindiği için çalışılacak."
    ],
    "cp1257": [
        "Uosto taryba antradienį nutarė, kad rytinė krantinė šįmet vėl bus atverta, sakė Rūta Šimkienė."
    ],
}


@pytest.mark.parametrize(("charset", "words"), [(name, one) for name in SPELT for one in SPELT[name]])
@pytest.mark.parametrize("times", [1, 6])
def test_the_charset_is_that_in_which_a_language_is_spelt(charset: str, words: str, times: int) -> None:
    """`på` was `pĺ`, and `£5,000` was `Ł5,000`: frequencies tell little of a short text."""
    told = f"<html><body>{f'<p>{words}</p>' * times}</body></html>"

    assert words in page_text(told.encode(charset))


@pytest.mark.parametrize("charset", ["cp1250", "iso8859-2"])
@pytest.mark.parametrize("named", ["", "windows-1250"])
def test_a_charset_that_a_host_names_for_all_of_its_pages_is_not_that_of_polish(
    charset: str, named: str
) -> None:
    words = SPELT["cp1250"][0]
    own = f'<meta charset="{named if charset == "cp1250" else ""}">'
    told = f"<!-- charset of the answer: iso-8859-1 -->\n<html lang=pl><head>{own}</head><p>{words}</p>"

    assert words in page_text(told.encode(charset))


def test_a_charset_that_a_host_names_for_all_of_its_pages_is_not_that_of_japanese() -> None:
    told = '<!-- charset of the answer: utf-8 -->\n<meta charset="iso-2022-jp"><p>海軍が再び話す</p>'

    assert "海軍が再び話す" in page_text(told.encode("iso-2022-jp"))


@pytest.mark.parametrize("times", [1, 30])
def test_letters_of_windows_amid_utf_8_are_read_as_such(times: int) -> None:
    told = b"<p>Der Hafenrat \xc3\xb6ffnete die \xc3\xb6stliche Mole \xe2\x80\x93 f\xc3\xbcr alle, sagte J\xfcrg.</p>"

    assert page_text(told * times).count("öffnete die östliche Mole – für alle, sagte Jürg.") == times


# -- pages in one file


def archive(*parts: tuple[str, bytes], charset: str = "utf-8") -> bytes:
    """As browsers write it (RFC 2557), saved from the address of the last part that is no frame."""
    head = "From: <Saved>\nSnapshot-Content-Location: https://varsand.example/quay\nMIME-Version: 1.0\n"
    lines = [head + 'Content-Type: multipart/related; boundary="b"\n']
    for address, html in parts:
        kind = f"Content-Type: text/html; charset={charset}\nContent-Transfer-Encoding: base64\n"
        packed = base64.encodebytes(html).decode()
        lines.append(f"--b\n{kind}Content-Location: {address}\n\n{packed}")
    return "\n".join([*lines, "--b--\n"]).encode()


def test_the_page_in_an_archive_is_the_one_that_was_saved(tmp_path) -> None:
    advert = b"<html><body><p>An advert in a frame of its own, which a browser may put in front of the page.</p></body></html>"
    kept = archive(("https://ads.example/a", advert), ("https://varsand.example/quay", page().encode()))
    entry = entry_of(tmp_path, "quay.mhtml", kept)

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "advert" not in entry


def test_a_page_of_frames_is_the_largest_of_them(tmp_path) -> None:
    frames = b'<html><frameset cols="20%,80%"><frame src="/menu"><frame src="/story"></frameset></html>'
    kept = archive(
        ("https://varsand.example/quay", frames),
        ("https://varsand.example/menu", b"<html><a href='/'>Home</a></html>"),
        ("https://varsand.example/story", page().encode()),
    )
    entry = entry_of(tmp_path, "quay.mhtml", kept)

    assert "\n\n".join(PARAGRAPHS) in entry
    assert "url: https://varsand.example/story" in entry


def test_an_archive_may_hold_utf_16(tmp_path) -> None:
    kept = archive(("https://varsand.example/quay", page().encode("utf-16")), charset="unicode")

    assert "\n\n".join(PARAGRAPHS) in entry_of(tmp_path, "quay.mht", kept)


# -- what programs leave in a text


@pytest.mark.parametrize("mark", ["\x1b", "", "^["])
def test_colours_of_a_terminal_are_no_part_of_a_text(tmp_path, mark: str) -> None:
    shown = TEXT.replace("Eastern quay", f"{mark}[1;31mEastern quay{mark}[0m", 1)
    entry = entry_of(tmp_path, "quay.txt", shown.replace("Ferries", f"{mark}[32mFerries{mark}[0m"))

    assert "title: Eastern quay of Varsand to reopen" in entry
    assert "\n\n".join(PARAGRAPHS) in entry


def test_links_of_a_terminal_are_no_part_of_a_text(tmp_path) -> None:
    linked = "\x1b]8;;https://varsand.example/\x1b\\The harbour council\x1b]8;;\x07"
    entry = entry_of(tmp_path, "quay.txt", TEXT.replace("The harbour council", linked))

    assert "\n\n".join(PARAGRAPHS) in entry


def test_what_only_looks_like_a_colour_stays(tmp_path) -> None:
    height = "It stands low, at [0m above the sea] where the old quay was [12m above it], the council said."
    entry = entry_of(tmp_path, "quay.txt", f"{TEXT}\n\n{height}")

    assert height in entry.replace("\\", "")


HYPHENED = """\
The harbour council of Varsand agreed on Tuesday to reopen the fish-
ing quay in the east, which the storms had closed for months, and to
let ferries leave from it again. It was a long-awaited deci-
sion, said the council, since the boats of the islands and the well-
known ferries of the north had nowhere to land but at the long-
awaited pier. The work cost a third more than at first had been plan-
ned, because the old piles under the wall had rotted, the north-
east harbour office said, which is to report to the council in June.
"""


@pytest.mark.parametrize("hyphen", ["-", "\u00ad", "\u2010"])
def test_words_that_are_broken_at_the_ends_of_lines_are_whole(tmp_path, hyphen: str) -> None:
    """As they are copied from a PDF; a hyphen that is the word's own stays."""
    broken = "".join(
        row[:-2] + f"{hyphen}\n" if row.endswith(("fish-\n", "deci-\n", "plan-\n")) else row
        for row in HYPHENED.splitlines(keepends=True)
    )
    entry = entry_of(tmp_path, "quay.txt", f"Eastern quay of Varsand to reopen\n\n{broken}")

    for word in ("fishing", "decision", "planned", "long-awaited pier", "well-known", "north-east"):
        assert f" {word}" in entry


def test_words_of_a_text_that_breaks_none_keep_their_hyphens(tmp_path) -> None:
    rows = textwrap.wrap(
        "The council of Varsand agreed on a loan for its harbour-side wall, and said that it wants to pay it back in the "
        "years to come, when ferries leave from the quay again and the boats of the islands pay to land there. "
        "It will build a new gate beside the old one as well, so that floods are kept out of the streets.",
        58,
    )
    entry = entry_of(tmp_path, "quay.txt", "Eastern quay of Varsand to reopen\n\n" + "\n".join(rows))

    assert any(row.endswith("harbour-") for row in rows)
    assert "harbour-side wall" in entry


@pytest.mark.parametrize("between", ["", "\n", "\n\n\n"])
@pytest.mark.parametrize("above", ["", "https://varsand.example/quay\nSource: Varsand Post\n\n"])
def test_a_text_that_was_pasted_twice_is_told_once(tmp_path, between: str, above: str) -> None:
    entry = entry_of(tmp_path, "quay.txt", f"{above}{TEXT}{between}{TEXT}")

    assert entry.endswith("\n\n".join(PARAGRAPHS) + "\n")
    assert [entry.count(paragraph) for paragraph in PARAGRAPHS] == [1, 1, 1]


def test_what_only_the_second_copy_says_stays(tmp_path) -> None:
    more = "The first ferry is to leave at seven in the morning."
    entry = entry_of(tmp_path, "quay.txt", f"{TEXT}\n\n{TEXT}\n\n{more}")

    assert entry.endswith("\n\n".join((*PARAGRAPHS, more)) + "\n")


def test_two_texts_below_one_headline_stay(tmp_path) -> None:
    """Of which the second says little of the first again."""
    rows = TEXT.split("\n\n")
    others = [
        "The council of the island voted against it, as the way to the quay is long and steep in winter.",
        "Its members want a bridge instead, which would cost nine times as much, by a count of last spring.",
    ]
    entry = entry_of(tmp_path, "quay.txt", "\n\n".join([*rows, *rows[:3], *others, rows[-1]]))

    for paragraph in (*PARAGRAPHS, *others):
        assert paragraph in entry
