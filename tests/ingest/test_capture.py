"""How clippings come in beside seeds/: the standard input, a watched folder; and questions at a terminal."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Ran, SiteTest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.watching import watch
from generator.ground.urls import is_slug
from generator.ingest.captured import can_be_said, captured, said_source

PATIENCE = 60  # seconds: a busy machine takes its time, and nothing waits longer than it must
TEXT = """\
Officers of both navies meet in Oslo

June 20, 2023 08:47 pm

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.
"""
PAGE = f"<!DOCTYPE html>\n<html><head><title>Talks in Oslo</title></head><body><h1>Talks in Oslo</h1>{''.join(f'<p>{line}</p>' for line in TEXT.splitlines() if line)}</body></html>\n"
ENTRY = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path)


def piped(site: SiteTest, text: str | bytes, *arguments: str) -> Ran:
    """What a command says to a text on its standard input."""
    return site.run("ingest", *arguments, given=text)


def piped_for_real(site: SiteTest, text: str | bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """The same through a pipe of the system, to a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", "--site", str(site.folder), "ingest", *arguments],
        input=text.encode() if isinstance(text, str) else text,
        capture_output=True,
        timeout=100,
        check=False,
    )


def seeds(site: SiteTest) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(site.folder.glob("seeds/*"))}


# -- standard input


def test_standard_input_is_kept_and_ingested(site: SiteTest) -> None:
    ran = piped_for_real(
        site, TEXT, "-", "--url", "https://harbour.example/oslo?utm_source=x", "--source", "Harbour News"
    )

    assert ran.returncode == 0, ran.stderr
    assert seeds(site) == {
        "officers-of-both-navies-meet-in-oslo.txt": "https://harbour.example/oslo\n"
        f"Source: Harbour News\n\n{TEXT}"
    }
    assert "  name: Harbour News  # line 1, said, 99 %\n  url: https://harbour.example/oslo  #" in site.read(
        ENTRY
    )


@pytest.mark.parametrize(
    "text", ["https://www.thehindu.com/news/oslo\n\n{}", "{}\nhttps://www.thehindu.com/news/oslo"]
)
def test_address_that_was_said_outweighs_those_of_the_text(site: SiteTest, text: str) -> None:
    """Also where Dateline knows the outlet of another, which the text only leads to."""
    piped(site, text.format(TEXT), "-", "--url", "https://harbour.example/oslo")

    assert "  url: https://harbour.example/oslo  # line 1, " in site.read(ENTRY)


def test_input_that_is_named_twice_is_read_once(site: SiteTest) -> None:
    ran = piped(site, TEXT, "-", "-")

    assert ran.code == 0
    assert "1 clipping, 1 new." in ran.out
    assert list(seeds(site).values()) == [TEXT]


def test_many_comments_above_a_text_take_no_time() -> None:
    """Of which each could end at any of the ends behind it."""
    one = captured("<!-- -->" * 250 + TEXT)

    assert one.ending == ".txt"


def test_same_input_twice_is_one_clipping(site: SiteTest) -> None:
    for _ in range(2):
        assert piped(site, TEXT, "-").code == 0

    assert list(seeds(site)) == ["officers-of-both-navies-meet-in-oslo.txt"]
    assert len(list(site.folder.glob("content/**/*.md"))) == 1


def test_same_text_of_an_address_with_other_tracking_is_one_clipping(site: SiteTest) -> None:
    for sender in ("mail", "chat"):
        ran = piped(site, TEXT, "-", "--url", f"https://harbour.example/oslo?utm_source={sender}")

        assert (ran.code, ran.err.count("same-source")) == (0, 0)
    assert len(seeds(site)) == len(list(site.folder.glob("content/**/*.md"))) == 1


@pytest.mark.parametrize(
    ("where", "address"),
    [
        ("https://mail.google.com/mail/u/0/#inbox/FMfcgz", ""),
        ("https://outlook.office.com/mail/inbox/id/AAQk", ""),
        ("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fharbour.example%2Foslo", ""),
        ("https://web.archive.org/web/20240612080000/https://harbour.example/oslo", "https://harbour.example/oslo"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_page", [False, True])
def test_where_a_text_was_read_need_not_be_where_it_is_from(
    site: SiteTest, where: str, address: str, *, is_page: bool
) -> None:
    told = (
        TEXT
        if not is_page
        else "<html><body><article>{}</article></body></html>".format(
            "".join(f"<p>{one}</p>" for one in TEXT.split("\n\n"))
        )
    )
    ran = piped(site, told, "-", "--url", where)
    (entry,) = [path.read_text() for path in site.folder.glob("content/**/*.md")]

    assert ran.code == 0, ran.err
    assert re.findall("^  url: (.*?)  #", entry, re.MULTILINE) == ([address] if address else [])


def test_address_is_taken_as_a_browser_shows_it(site: SiteTest) -> None:
    ran = piped(site, TEXT, "-", "--url", "https://harbour.example/oslo?part=1|2&of={3}")

    assert ran.code == 0, ran.err
    assert "  url: https://harbour.example/oslo?part=1%7C2&of=%7B3%7D  #" in site.read(ENTRY)


def test_address_above_a_text_is_taken_as_a_browser_shows_it(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", f"https://harbour.example/oslo?part=1|2\n\n{TEXT}")
    site.run("ingest")

    assert "  url: https://harbour.example/oslo?part=1%7C2  #" in site.read(ENTRY)


def test_input_in_utf_16_is_text(site: SiteTest) -> None:
    piped_for_real(site, TEXT.replace("Oslo", "Málaga").encode("utf-16"), "-")

    assert "Málaga" in next(iter(seeds(site).values()))


def test_an_address_alone_is_no_text(site: SiteTest) -> None:
    """Its page would never be fetched: the entry without a text would have its address."""
    ran = piped(site, "https://harbour.example/oslo?utm_source=feed\n", "-")
    site.write("seeds/oslo.txt", "https://harbour.example/oslo?utm_source=feed\n")

    assert (ran.code, "name it in place of `-`" in ran.err) == (2, True)
    assert "fetch the page: `dateline ingest https://harbour.example/oslo`" in site.run("ingest").err


def test_an_address_in_another_charset_is_taken_as_its_bytes(site: SiteTest) -> None:
    piped(site, TEXT, "-", "--url", "https://harbour.example/caf\udce9")

    assert "  url: https://harbour.example/caf%E9  #" in site.read(ENTRY)


def test_names_in_another_charset_are_wrong_usage(site: SiteTest) -> None:
    ran = piped(site, TEXT, "-", "--source", "Caf\udce9 News")

    assert (ran.code, seeds(site)) == (2, {})
    assert piped(site, "", "--story", "Caf\udce9").code == 2


def test_input_leaves_nothing_in_a_folder_that_is_no_site(site: SiteTest) -> None:
    site.remove("config.yaml")
    ran = piped(site, TEXT, "-")

    assert ran.code == 1
    assert "error[no-config]" in ran.err
    assert seeds(site) == {}


def test_input_is_kept_also_where_it_cannot_be_read(site: SiteTest) -> None:
    site.edit("config.yaml", "title:", "titel:")
    ran = piped(site, TEXT, "-")

    assert ran.code == 1
    assert "unknown-key" in ran.err
    assert list(seeds(site).values()) == [TEXT]


def test_page_on_the_standard_input_is_a_page(site: SiteTest) -> None:
    ran = piped(site, PAGE, "-", "--url", "https://harbour.example/a--b", "--source", "Harbour News")

    assert ran.code == 0, ran.err
    assert seeds(site) == {
        "talks-in-oslo.html": "<!-- saved from url=(0032)https://harbour.example/a%2D%2Db -->\n"
        f"<!-- source: Harbour News -->\n<!-- charset of the answer: utf-8 -->\n{PAGE}"
    }
    (path,) = site.folder.glob("content/**/*.md")
    assert "name: Harbour News  # line 1, said, 99 %" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [TEXT, PAGE])
def test_wire_service_that_is_named_as_the_source_is_the_agency(site: SiteTest, text: str) -> None:
    piped(site, text, "-", "--source", "AFP")
    (path,) = site.folder.glob("content/**/*.md")

    assert "  agency: Agence France-Presse  # line 1, " in path.read_text(encoding="utf-8")


def test_address_that_was_said_outweighs_where_a_page_was_saved_from_before(site: SiteTest) -> None:
    """Many pages stand on the net as a browser once saved them."""
    page = f"<!-- saved from url=(0022)http://internet.e-mail -->\n{PAGE}"
    piped(site, page, "-", "--url", "https://harbour.example/oslo")
    (path,) = site.folder.glob("content/**/*.md")

    assert "  url: https://harbour.example/oslo  # line 1, " in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("outlet", "stamp", "date"),
    [
        ("The Hindu", "June 20, 2023 08:47 pm", "2023-06-20T20:47:00+05:30"),
        ("The Guardian", "June 20, 2023 08:47 pm", "2023-06-20T20:47:00+01:00"),
        ("The Irish Times", "June 20, 2023 08:47 pm IST", "2023-06-20T20:47:00+01:00"),
    ],
)
def test_time_of_a_page_is_in_the_zone_of_the_outlet_that_is_named(
    site: SiteTest, outlet: str, stamp: str, date: str
) -> None:
    piped(site, PAGE.replace("June 20, 2023 08:47 pm", stamp), "-", "--source", outlet)
    (path,) = site.folder.glob("content/**/*.md")
    text = path.read_text(encoding="utf-8")

    assert f"date: {date}  # line " in text
    assert "in which zone" not in text


HTML = "".join(f"<p>{line}</p>\n" for line in TEXT.split("\n\n")[1:])
HEADED = f"<h1>{TEXT.splitlines()[0]}</h1>{HTML}"
MAIL = (
    f"From: Desk <desk@harbour.example>\nSubject: Fwd: {TEXT.splitlines()[0]}\nMIME-Version: 1.0\n"
    f"Content-Type: text/html; charset=iso-8859-1\n\n<html><body>{HTML}</body></html>\n"
)
NOTE = f'---\ntitle: "{TEXT.splitlines()[0]}"\nsource: https://quay.example/a\n---\n' + TEXT.split("\n", 1)[1]


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        (f'<meta charset="utf-8">{HEADED}', ".html"),
        (f"<article>{HEADED}</article>", ".html"),
        (MAIL, ".html"),
        (NOTE, ".md"),
    ],
)
def test_input_is_what_it_looks_like(site: SiteTest, text: str, ending: str) -> None:
    """What a clipboard has of a page, a mail with a page in it, and Markdown as web clippers write it."""
    piped(site, text, "-", "--url", "https://harbour.example/oslo", "--source", "Harbour News")
    entry = site.read(ENTRY)

    assert f"title: {TEXT.splitlines()[0]}  #" in entry
    assert "name: Harbour News  # line 1, said" in entry
    assert "  url: https://harbour.example/oslo  # line 1, " in entry
    assert [ending] == [Path(name).suffix for name in seeds(site)]


def test_source_of_a_part_of_a_page_in_a_text_is_read_as_a_page(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", HEADED)
    site.run("ingest")

    assert f"title: {TEXT.splitlines()[0]}  #" in site.read(ENTRY)
    assert "<p>" not in site.read(ENTRY)


def test_input_in_another_charset_is_text(site: SiteTest) -> None:
    piped(site, TEXT.replace("Oslo", "Málaga").encode("latin-1"), "-")

    assert "Málaga" in next(iter(seeds(site).values()))


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ("", ["-"]),
        (" \n", ["-"]),
        ("\0\1\2 no text", ["-"]),
        ("x" * 20 * 1024 * 1024 + "x", ["-"]),
        (TEXT, ["-", "--story", " "]),
        (TEXT, ["-", "--url", "harbour"]),
        (TEXT, ["--url", "https://harbour.example/"]),
        (TEXT, ["--source", "Harbour News"]),
        (TEXT, ["--watch", "-"]),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(site: SiteTest, text: str, arguments: list[str]) -> None:
    ran = piped(site, text, *arguments)

    assert ran.code == 2
    assert "Error: " in ran.err
    assert seeds(site) == {}


@given(st.text(max_size=300), st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_kept(text: str, url: str, source: str) -> None:
    one = captured(text, url=url, source=source)

    assert is_slug(one.stem)
    assert one.ending in (".txt", ".md", ".html")
    assert text.replace("\0", "").encode("utf-8", errors="replace") in one.payload


def test_outlet_is_known_also_below_a_long_address(site: SiteTest) -> None:
    """Addresses of aggregators have hundreds of letters."""
    piped(site, PAGE, "-", "--url", f"https://harbour.example/{'a/' * 400}", "--source", "Harbour News")
    (path,) = site.folder.glob("content/**/*.md")

    assert "name: Harbour News" in path.read_text(encoding="utf-8")


@given(st.from_regex(r"[A-Za-z][A-Za-z .'&-]{1,40}[A-Za-z]", fullmatch=True))
def test_source_that_was_said_is_read_again(source: str) -> None:
    for text, expected in ((TEXT, source), (PAGE, re.sub("-{2,}", "-", source))):
        said = said_source(captured(text, url="https://a.example/", source=source).payload.decode())

        assert said == " ".join(expected.split())


@pytest.mark.parametrize("source", ["Harbour | News", "H", "H" * 81, "<b>Harbour", "??"])
def test_source_that_could_not_be_read_again_is_refused(site: SiteTest, source: str) -> None:
    kept = list(site.folder.glob("seeds/*"))
    ran = piped(site, TEXT, "-", "--source", source)

    assert ran.code == 2
    assert "--source takes a name of 2 to 80 letters" in ran.err
    assert list(site.folder.glob("seeds/*")) == kept
    assert can_be_said(source) is False
    assert (can_be_said(""), can_be_said(" Harbour  News "), can_be_said("H" * 80)) == (True, True, True)


# -- a terminal


class Terminal:
    """A command at a pseudo-terminal of its own."""

    def __init__(self, site: SiteTest, *arguments: str) -> None:
        self.said = ""
        self._pid, self._file = pty.fork()
        if self._pid == 0:
            os.execv(
                sys.executable, [sys.executable, "-m", "generator", "--site", str(site.folder), *arguments]
            )

    def until(self, words: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while words not in self.said:
            assert time.monotonic() < deadline, self.said
            if select.select([self._file], [], [], 0.1)[0]:
                self.said += self._read()

    def type(self, line: str) -> None:
        self.press(f"{line}\n")

    def press(self, keys: str) -> None:
        self.said = ""
        os.write(self._file, keys.encode(errors="surrogateescape"))

    def interrupt(self) -> None:
        """Press Ctrl-C until it is heard: Python misses one that comes just before it waits for a line."""
        deadline = time.monotonic() + PATIENCE
        self.press("\x03")
        while "Stopped" not in self.said:
            assert time.monotonic() < deadline, self.said
            if select.select([self._file], [], [], 1)[0]:
                self.said += self._read()
            else:
                os.write(self._file, b"\x03")

    def end(self) -> int:
        deadline = time.monotonic() + PATIENCE
        while (done := os.waitpid(self._pid, os.WNOHANG))[0] == 0:
            assert time.monotonic() < deadline, self.said
            if select.select([self._file], [], [], 0.05)[0]:
                self.said += self._read()
        self.said += self._read()
        os.close(self._file)
        return os.waitstatus_to_exitcode(done[1])

    def _read(self) -> str:
        try:
            return os.read(self._file, 65536).decode(errors="replace")
        except OSError:
            return ""


def test_questions_are_asked_and_answers_stand_in_the_entry(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT)
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    terminal.type("Harbour News")
    terminal.until("date (")
    terminal.type("tomorrow")
    terminal.until("write 2023-06-20T20:47+05:30")
    terminal.type("Europe/Oslo")

    assert terminal.end() == 0
    text = site.read(ENTRY)
    assert "date: 2023-06-20T20:47:00+02:00  # line 3, answered, 100 %" in text
    assert "name: Harbour News  # line 1, answered, 100 %" in text
    assert "# ?" not in text


def test_outlet_of_an_answer_is_called_as_it_is_known(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT)
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    terminal.type("the hindu")

    assert terminal.end() == 0
    text = site.read(ENTRY)
    assert "  name: The Hindu  # line 1, answered, 100 %" in text
    assert "date: 2023-06-20T20:47:00+05:30  # line 3" in text
    assert ", zone of the outlet, " in text


@pytest.mark.skipif(sys.platform != "linux", reason="other terminals wait at their longest line")
def test_a_line_that_a_terminal_cuts_off_is_told(site: SiteTest) -> None:
    terminal = Terminal(site, "ingest", "-")
    terminal.until("Ctrl-D on a line of its own")
    for piece in ["Officers met. " * 70 for _ in range(5)]:
        terminal.press(piece)
        terminal.until(piece[-10:])
    terminal.press("\nThe end.\n\x04")

    assert terminal.end() == 2
    assert "a line has more than 4,095 bytes" in terminal.said
    assert seeds(site) == {}


@pytest.mark.parametrize("locale", ["C.UTF-8", ""])
def test_an_answer_in_another_charset_is_asked_for_again(site: SiteTest, monkeypatch, locale: str) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("PYTHONIOENCODING", "" if locale else "utf-8:strict")
    site.write("seeds/oslo.txt", TEXT)
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    terminal.press("Quay \udce9News\n")
    terminal.until("cannot be seen")
    terminal.until("source (")
    terminal.type("Harbour News")
    terminal.until("date (")
    terminal.type("Europe/Oslo")

    assert terminal.end() == 0
    assert "name: Harbour News  # line 1, answered, 100 %" in site.read(ENTRY)


def test_questions_that_are_not_answered_stay_open(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT)
    terminal = Terminal(site, "ingest", "--interactive")
    for field in ("source (", "date ("):
        terminal.until(field)
        terminal.type("")

    assert terminal.end() == 0
    assert site.read(ENTRY).count("# ?") == 2


def test_blocking_question_that_is_answered_makes_no_draft(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT.replace("June 20, 2023 08:47 pm\n\n", ""))
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    terminal.type("")
    terminal.until("date (")
    terminal.type("2023-06-20 20:47 +02:00")

    assert terminal.end() == 0
    assert "draft" not in site.read(ENTRY)


def test_a_writer_who_is_only_guessed_can_be_put_right(site: SiteTest) -> None:
    clipping = TEXT.replace(
        "June 20, 2023 08:47 pm", "Headshot of Brian Halsey\n\nJune 20, 2023 08:47 pm EDT"
    )
    site.write("seeds/oslo.txt", clipping)
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    terminal.type("")
    terminal.until("authors (y, n, or names with commas between")
    terminal.type("Ann Doe, Kai Voss")

    assert terminal.end() == 0
    assert "  - Ann Doe  # line 3, answered, 100 %\n  - Kai Voss  # line 3" in site.read(ENTRY)


def test_ctrl_c_at_a_question_keeps_what_was_taken_before(site: SiteTest) -> None:
    site.write("seeds/a.txt", TEXT)
    site.write("seeds/b.txt", TEXT.replace("Oslo", "Bergen"))
    terminal = Terminal(site, "ingest", "--interactive")
    for answer in ("", "Europe/Oslo"):
        terminal.until("Return leaves it open")
        terminal.type(answer)
    terminal.until("Return leaves it open")
    terminal.interrupt()

    assert terminal.end() == 0
    assert "the clippings that are left are taken the next time" in terminal.said
    assert f"seeds/a.txt -> {ENTRY}" in terminal.said
    assert [path.name for path in site.folder.glob("content/**/*.md")] == [Path(ENTRY).name]


def test_clipping_that_goes_while_others_are_taken_is_passed_over(site: SiteTest) -> None:
    site.write("seeds/a.txt", TEXT)
    site.write("seeds/b.txt", TEXT.replace("Oslo", "Bergen"))
    terminal = Terminal(site, "ingest", "--interactive")
    terminal.until("source (")
    site.remove("seeds/b.txt")
    terminal.type("")
    terminal.until("date (")
    terminal.press("\n")

    assert terminal.end() == 0
    assert "cannot be read" not in terminal.said
    assert "1 clipping, 1 new." in terminal.said


def test_ctrl_c_at_a_question_ends_a_watch(site: SiteTest) -> None:
    site.write("seeds/a.txt", TEXT)
    terminal = Terminal(site, "ingest", "--interactive", "--watch")
    terminal.until("Return leaves it open")
    terminal.interrupt()

    assert terminal.end() == 0


def test_without_the_option_a_terminal_is_asked_nothing(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT)
    terminal = Terminal(site, "ingest")

    assert terminal.end() == 0
    assert "Return leaves it open" not in terminal.said


def test_in_a_pipe_nothing_ever_asks(site: SiteTest) -> None:
    site.write("seeds/oslo.txt", TEXT)
    ran = piped_for_real(site, "Europe/Oslo\nHarbour News\n", "--interactive")

    assert ran.returncode == 0
    assert b"Nobody is there to answer" in ran.stderr
    assert b"Return leaves it open" not in ran.stdout
    assert site.read(ENTRY).count("# ?") == 2


# -- a watched folder


@pytest.fixture
def watching(site: SiteTest):
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "--site", str(site.folder), "ingest", "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    lines: list[str] = []

    def until(words: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while words not in "".join(lines):
            assert time.monotonic() < deadline, "".join(lines)
            if select.select([process.stdout], [], [], 0.1)[0]:
                lines.append(os.read(process.stdout.fileno(), 65536).decode())

    until.said = lambda: "".join(lines)
    until("Watching seeds/; Ctrl-C stops.")
    yield process, until
    process.kill()
    process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_clippings_that_are_put_into_the_folder_become_entries(site: SiteTest, watching) -> None:
    process, until = watching
    site.write("seeds/oslo.txt", TEXT)
    until(f"seeds/oslo.txt -> {ENTRY}")
    site.write("seeds/.hidden.txt", TEXT)
    site.write("seeds/bergen.txt", TEXT.replace("Oslo", "Bergen"))
    until("seeds/bergen.txt -> content/2023/06/officers-of-both-navies-meet-in-bergen.md")
    process.send_signal(signal.SIGINT)

    assert process.wait(PATIENCE) == 0


async def write_slowly(path: Path) -> None:
    """Write a clipping word by word, as a slow disk or a download does."""
    head, _, tail = TEXT.partition("The meeting")
    with path.open("w", encoding="utf-8") as file:
        for piece in (head, "The meeting", *tail.split()):
            file.write(f"{piece} ")
            file.flush()
            await asyncio.sleep(0.05)


async def seen_by_a_watch(site: SiteTest, *, begun: bool) -> list[str]:
    """What each run of a watch sees of a clipping that is written `begun` before it, or once it has begun.

    Writer and watch share one loop, so that a busy machine holds up both.
    """
    path = site.folder / "seeds/oslo.txt"
    path.parent.mkdir(exist_ok=True)
    writing = [asyncio.create_task(write_slowly(path))] if begun else []
    await asyncio.sleep(0.1)
    seen: list[str] = []

    def run(_stop: Callable[[], object]) -> int:
        seen.append(path.read_text(encoding="utf-8") if path.exists() else "")
        if not writing:
            writing.append(asyncio.create_task(write_slowly(path)))
        elif seen[-1]:
            os.kill(os.getpid(), signal.SIGINT)
        return 0

    await asyncio.wait_for(watch(site.folder, run), PATIENCE)
    return seen


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("begun", [False, True])
def test_a_file_is_waited_for_until_it_is_whole(site: SiteTest, begun: bool) -> None:
    *before, last = asyncio.run(seen_by_a_watch(site, begun=begun))

    assert not any(before)
    assert last.split() == TEXT.split()


def test_what_a_browser_fetches_meanwhile_is_not_waited_for(site: SiteTest, watching) -> None:
    _, until = watching
    done = threading.Event()

    def fetch() -> None:
        for size in itertools.count():
            site.write("seeds/film.mp4.part", "x" * size)
            if done.wait(0.1):
                return

    fetching = threading.Thread(target=fetch)
    fetching.start()
    try:
        site.write("seeds/oslo.txt", TEXT)
        until(f"seeds/oslo.txt -> {ENTRY}")
    finally:
        done.set()
        fetching.join()

    assert "film" not in until.said()


def test_watch_goes_on_once_the_settings_are_sound_again(site: SiteTest, watching) -> None:
    _, until = watching
    site.write("seeds/bergen.txt", TEXT.replace("Oslo", "Bergen"))
    until("1 clipping, 1 new.")
    site.edit("config.yaml", "title:", "titel:")
    until("unknown-key")
    site.write("seeds/oslo.txt", TEXT)
    time.sleep(0.5)
    site.edit("config.yaml", "titel:", "title:")
    until(f"seeds/oslo.txt -> {ENTRY}")
    site.write("seeds/turku.txt", TEXT.replace("Oslo", "Turku"))
    until("seeds/turku.txt -> ")

    assert site.read(ENTRY)
    assert "2 clippings" not in until.said()


def test_watch_says_nothing_twice(site: SiteTest, watching) -> None:
    process, until = watching
    site.write("seeds/oslo.txt", TEXT)
    until(f"seeds/oslo.txt -> {ENTRY}")
    site.write("seeds/oslo.txt", TEXT.replace("four", "five"))
    until("warning[changed-seed]")
    until("seeds/oslo.txt: changed")
    site.write("seeds/bergen.txt", TEXT.replace("Oslo", "Bergen"))
    until("seeds/bergen.txt -> ")
    site.write("seeds/molde.txt", TEXT.replace("Oslo", "Molde"))
    until("seeds/molde.txt -> ")
    process.send_signal(signal.SIGINT)
    rest = process.communicate(timeout=PATIENCE)[0]

    assert until.said().count("changed-seed") == 1
    assert (until.said() + rest).count("\n1 clipping, 1 new.\n") == 3
    assert "changed-seed" not in rest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_a_program_that_watches_reads_json_alone(site: SiteTest) -> None:
    command = [sys.executable, "-u", "-m", "generator", "--site", str(site.folder), "ingest", "--watch"]
    with subprocess.Popen(
        [*command, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "Watching seeds/; Ctrl-C stops.\n"
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=PATIENCE)

    assert json.loads(out) == {"clippings": [], "problems": []}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize(("option", "status"), [("--watch", 0), ("--interactive", 1)])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_amid_many_clippings_ends_it_and_tells_what_was_taken(
    site: SiteTest, option: str, status: int, number: int
) -> None:
    for place in range(400):
        site.write(f"seeds/{place:03}.txt", TEXT.replace("Oslo", f"Oslo for the {place}th time"))
    command = [sys.executable, "-u", "-m", "generator", "--site", str(site.folder), "ingest", option]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + PATIENCE
        while not (site.folder / "content/2023").exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        process.send_signal(number)
        out, errors = process.communicate(timeout=PATIENCE)

    made = sorted(path.name for path in site.folder.glob("content/2023/**/*.md"))
    assert 0 < len(made) < 400
    assert sorted(re.findall(r"-> content/2023/06/(.*)", out)) == made
    assert "Stopped; the clippings that are left are taken the next time." in errors
    assert "Watching" not in errors
    assert process.returncode == status


# -- what cannot be written


@pytest.mark.parametrize("folder", ["content/2023", "seeds", ".dateline"])
def test_folder_that_cannot_be_written_is_reported(site: SiteTest, folder: str) -> None:
    """A file stands where the folder should be, which no rights of the one who tests can change."""
    shutil.rmtree(site.folder / folder, ignore_errors=True)
    site.write(folder, "A file.")
    ran = piped_for_real(site, TEXT, "-")

    assert ran.returncode == 1
    assert b"error[cannot-write]: cannot be written: " in ran.stderr
    assert b"Traceback" not in ran.stderr
