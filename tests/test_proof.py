"""The proof reader beyond one example a code: settings, forms of output, links on other hosts, mending."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import quote

import pytest
from driver import CONFIG, NOW, SiteTest, edition, entry
from hypothesis import given
from hypothesis import strategies as st
from web_server import answering, listening

from generator.proof import outside
from generator.proof.mending import _replaced
from generator.proof.outside import Asking, ask


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path)


def proofs(site: SiteTest, *arguments: str) -> dict[str, list[str]]:
    """The codes of what is found, by severity."""
    found: dict[str, list[str]] = {"error": [], "warning": []}
    for problem in site.problems(*arguments, proof=True):
        found[str(problem["severity"])].append(str(problem["code"]))
    return found


# -- what is found, and what is not


def test_a_good_entry_is_not_complained_of(site):
    site.write(
        "content/talks.md",
        entry(
            summary="They met for the first time in a year.",
            text="## Monday\n\nThey met, [as the harbour master told](https://harbour.example/a).\n\n"
            "### Noon\n\nThey ate `[here](https://x.example/?utm_source=y)`.\n\n"
            "```\n[here](https://x.example/?utm_source=y)\n# A\n#### B\n```\n",
        ),
    )

    assert proofs(site) == {"error": [], "warning": []}


def test_the_note_of_an_edition_is_read_until_it_is_settled(site):
    text = "See [here](https://x.example/a?utm_source=b)."
    site.write("content/editions/1.md", edition(text=text))
    site.write("content/editions/2.md", edition(number=2, state="published", text=text))
    frozen = site.read("content/editions/2.md")

    assert sorted(proofs(site)["warning"]) == ["tracked-link", "vague-link"]

    site.run("check", "--fix", "--now", NOW)

    assert "(https://x.example/a)" in site.read("content/editions/1.md")
    assert frozen == site.read("content/editions/2.md")


def test_names_of_different_people_are_not_nearly_the_same(site):
    names = [
        "Wang Yi",
        "Wang Li",
        "G7",
        "G20",
        "Article 5",
        "Article 9",
        "John Kirby",
        "John Kerry",
        "Li Na",
        "Li Ma",
    ]
    site.write("content/a.md", entry(summary="One", people=f"[{', '.join(names)}]"))

    assert "similar-names" not in proofs(site)["warning"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Marta Lindqvist", "Marta Lindquist"), ("Åbo Akademi", "Abo Akademie"), ("Xi Jin-ping", "Xi Jinping")],
)
def test_names_that_differ_by_a_letter_are(site, one, other):
    site.write("content/a.md", entry(summary="One", people=f"[{one}]"))
    site.write(
        "content/b.md", entry("Other", uid="a002", summary="Two", people=f"[{other}]", text="Not the same.")
    )

    assert proofs(site)["warning"] == ["similar-names"]


def test_what_was_built_and_would_be_gone_is_found_before_it_is(site):
    site.write("content/a.md", entry(summary="One"))
    site.write("content/b.md", entry("Other", uid="a002", summary="Two", text="Not the same."))
    site.build()
    assert proofs(site)["warning"] == []
    (site.folder / "content/b.md").rename(site.folder / "content/c.md")

    assert proofs(site)["warning"] == ["vanished-address"]

    site.edit("content/c.md", "uid: a002", "uid: a002\naliases: [/2024/01/b/]")

    assert proofs(site)["warning"] == []

    site.edit("content/a.md", "uid: a001", "uid: b001")

    assert proofs(site)["warning"] == ["changed-id"]


def test_findings_are_shown_even_where_nothing_changed_since_the_build(site):
    site.write("content/a.md", entry())
    site.build()

    assert proofs(site)["warning"] == ["missing-summary"]


# -- how bad


def test_a_finding_is_as_bad_as_the_settings_have_it(site):
    site.write("content/a.md", entry("Cut …", source="{name: Harbour News}"))
    site.write("content/b.md", entry("Also cut …", uid="a002", text="Not the same."))
    checks = "checks:\n  severities: {missing-summary: off, cut-title: error}\n"
    site.write("config.yaml", CONFIG + checks)

    assert proofs(site) == {"error": ["cut-title", "cut-title"], "warning": []}
    assert site.run("check").code == 1
    assert site.run("check", "--no-proof").code == 0

    site.write(
        "config.yaml",
        CONFIG + checks + "  by_source:\n    harbour news: {cut-title: off, missing-summary: error}\n",
    )

    assert proofs(site) == {"error": ["missing-summary", "cut-title"], "warning": []}


@pytest.mark.parametrize(
    ("checks", "code"),
    [
        ("severities: {cut-titel: off}", "unknown-key"),
        ("severities: {cut-title: bad}", "wrong-type"),
        ("by_source: {A: {cut-title: bad}}", "wrong-type"),
        ("summary_words: many", "wrong-type"),
        ("web_archive: javascript:x", "bad-address"),
        ("nonsense: 1", "unknown-key"),
    ],
)
def test_settings_that_cannot_be_are_reported(site, checks, code):
    site.write("config.yaml", f"{CONFIG}checks:\n  {checks}\n")

    assert code in site.codes()


def test_a_build_asks_for_nothing_of_that(site):
    site.write("content/a.md", entry("Cut …"))

    assert site.build("--strict").err == ""


# -- forms


def test_annotations_of_github(site):
    site.write("content/a.md", entry("'50% off, cut: it …'", summary="One"))
    ran = site.run("check", "--format", "github")

    assert ran.out == (
        "::warning file=content/a.md,line=2,col=8,title=cut-title::the headline is cut off: "
        "`50%25 off, cut: it …` (write the whole headline)\n"
    )
    assert ran.err == ""
    assert ran.code == 0


# -- other hosts


@contextmanager
def counting(status: int = 200) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """A host that answers all alike, and what it was asked when."""
    asked: list[tuple[str, float]] = []
    busy = threading.Semaphore(1)
    crowded: list[str] = []

    class Counting(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            if not busy.acquire(blocking=False):
                crowded.append(self.path)
                busy.acquire()
            asked.append((f"{self.command} {self.path}", time.monotonic()))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            busy.release()
            self.end_headers()  # which sends all of it: whoever asked may ask again at once

        do_GET = do_HEAD

        def log_message(self, *_: object) -> None:
            pass

    with listening(Counting) as place:
        yield place, asked
    assert crowded == []


def asking(now: float = 1000.0, **more: object) -> Asking:
    usual = {"allows_private": True, "pause": lambda _: None, "clock": time.monotonic, "days": 14}
    return Asking(**{"now": now, **usual, **more})


def test_a_host_is_asked_once_for_each_page_and_one_thing_at_a_time(tmp_path):
    pauses: list[float] = []
    with counting() as (host, asked):
        addresses = [f"http://{host}/{n % 5}#part-{n}" for n in range(20)]
        answers = ask(addresses, tmp_path / "links.json", asking(pause=pauses.append))

    assert sorted(path for path, _ in asked) == [f"HEAD /{n}" for n in range(5)]
    assert {answer.status for answer in answers.values()} == {200}
    assert len(pauses) == 4


def test_what_was_answered_is_believed_for_so_many_days(tmp_path):
    day = 86_400
    kept = tmp_path / "links.json"
    with counting() as (host, asked):
        for moment in (0, 13 * day, 15 * day, 15 * day + 1):
            ask([f"http://{host}/"], kept, asking(now=1000.0 + moment))
        assert len(asked) == 2
        ask([f"http://{host}/"], kept, asking(now=0.0))
        assert len(asked) == 3, "an answer of the future is none"
        kept.write_bytes(b'{"http://x/": [1]}')
        ask([f"http://{host}/"], kept, asking(now=0.0))

    assert len(asked) == 4


def test_addresses_of_private_networks_are_left_alone(tmp_path):
    with counting() as (host, asked):
        (answer,) = ask([f"http://{host}/"], tmp_path / "links.json", asking(allows_private=False)).values()

    assert asked == []
    assert answer.is_unknown
    assert "private" in answer.why


def test_a_host_that_answers_letter_by_letter_is_given_up(tmp_path, monkeypatch):
    """Each byte comes soon enough; all of them would take five seconds. The next address has its own time."""
    monkeypatch.setattr(outside, "SECONDS", 0.3)
    sent = []

    class Trickling(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            if self.path == "/quick":
                self.send_response(200)
                self.end_headers()
                return
            self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Long: ")
            with suppress(OSError):
                for place in range(100):
                    time.sleep(0.05)
                    sent.append(place)
                    self.wfile.write(b"x")

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    with listening(Trickling) as host:
        found = ask([f"http://{host}/{path}" for path in ("a", "quick")], tmp_path / "links.json", asking())
        reached = len(sent)

    assert [(answer.status, answer.why) for answer in found.values()] == [
        (0, "did not answer in time"),
        (200, ""),
    ]
    assert reached < 50


def test_only_a_way_that_is_for_good_to_its_end_is_a_new_address(tmp_path):
    answers = {
        "/a": "301\nLocation: http://HOST/b\n\n",
        "/b": "308\nLocation: /c\n\n",
        "/c": "200\n\nThe page",
        "/login": "302\nLocation: http://HOST/c\n\n",
        "/mixed": "301\nLocation: http://HOST/login\n\n",
        "/gone": "301\nLocation: http://HOST/nowhere\n\n",
        "/round": "301\nLocation: http://HOST/round\n\n",
        "/script": "301\nLocation: javascript:alert(1)\n\n",
    }
    with answering(answers) as host:
        paths = ["a", "c", "login", "mixed", "gone", "round", "script"]
        found = ask([f"http://{host}/{path}" for path in paths], tmp_path / "links.json", asking())
        seen = {address.rpartition("/")[2]: answer for address, answer in found.items()}

    assert seen["a"].moved == f"http://{host}/c"
    assert (seen["c"].moved, seen["login"].moved) == ("", "")
    assert seen["mixed"].moved == f"http://{host}/login"
    assert seen["gone"].is_dead
    assert seen["gone"].moved == ""
    assert "redirects" in seen["round"].why
    assert seen["script"].is_unknown
    assert seen["script"].moved == ""


def test_a_copy_is_proposed_of_what_is_gone(site):
    copy = '{"archived_snapshots": {"closest": {"url": "https://copies.example/1"}}}'
    answers = {"/gone": "404\n\n"}
    with answering(answers) as host:
        answers[f"/copies?url={quote(f'http://{host}/gone', safe='')}"] = (
            f"200\nContent-Type: application/json\n\n{copy}"
        )
        site.write("config.yaml", f"{CONFIG}checks: {{web_archive: 'http://{host}/copies'}}\n")
        site.write("content/a.md", entry(summary="One", text=f"[The talks](http://{host}/gone)"))
        (found,) = site.problems("--links", "--allow-private", proof=True)

    assert found["code"] == "dead-link"
    assert "https://copies.example/1" in str(found["hint"])


def test_an_address_that_moved_to_one_with_a_bar_is_known(tmp_path: Path) -> None:
    """Hosts send what a browser takes, and `|` stands for its octets."""
    with answering({"/a": "301\nLocation: /b?c=1|2\n\n", "/b?c=1%7C2": "200\n\nx"}) as host:
        (answer,) = ask([f"http://{host}/a"], tmp_path / "links.json", asking()).values()

    assert (answer.moved, answer.why) == (f"http://{host}/b?c=1%7C2", "")


# -- what a faulty entry has is not missed


def test_what_a_faulty_entry_has_is_not_missed(site):
    terms = '[{name: Trade, description: All of it}, {name: "C++", description: A language}]'
    site.write("config.yaml", f"{CONFIG}taxonomies: {{tags: {{terms: {terms}}}}}\n")
    site.write("content/a.md", entry("A", summary="One", tags="[Trade]"))
    site.write("content/b.md", entry("B", uid="a002", summary="Two", tags='["C#"]', text="Ships left."))
    site.build()
    assert proofs(site)["warning"] == ["two-spellings"]

    site.edit("content/a.md", "date: 2024-01-09", "date: 2024-01-32")
    assert proofs(site) == {"error": ["bad-date"], "warning": ["two-spellings"]}

    site.remove("content/a.md")
    assert sorted(proofs(site)["warning"]) == ["two-spellings", "unused-term", *["vanished-address"] * 5]


def test_an_id_that_changed_is_told_beside_a_faulty_entry(site):
    site.write("content/a.md", entry("A", summary="One"))
    site.build()
    site.write("content/a.md", entry("A", uid="b001", summary="One"))
    site.write("content/b.md", entry("B", uid="a002", date="2024-01-32"))

    assert proofs(site) == {"error": ["bad-date"], "warning": ["changed-id"]}


# -- mending


def test_fixing_changes_the_addresses_and_nothing_else(site):
    with answering(
        {
            "/old": "301\nLocation: http://HOST/new\n\n",
            "/new": "200\n\nx",
            "/older": "200\n\nx",
            "/new?id=1": "200\n\nx",
            "/new?utm_source=x&id=1": "200\n\nx",
        }
    ) as host:
        before = (
            "---\r\ntitle:   'Talks' # as they said\r\nuid: a001\r\ndate: 2024-01-09T10:00:00Z\r\n"
            f'summary: One\r\nsource: {{ url: "http://{host}/old", name: A }}\r\n---\r\n\r\n'
            f"[a page](http://{host}/old#part) and [another](http://{host}/older), "
            f"<http://{host}/new?utm_source=x&id=1>\r\n"
        )
        site.write("content/a.md", before)
        ran = site.run("check", "--links", "--allow-private", "--fix", "--now", NOW, "--format", "json")
        expected = before.replace("/old#", "/new#").replace('/old"', '/new"').replace("utm_source=x&", "")

        assert (site.folder / "content/a.md").read_bytes().decode() == expected
        assert [one["code"] for one in json.loads(ran.out)["problems"]] == ["crlf"]


def test_nothing_is_fixed_unless_asked_for(site):
    site.write("content/a.md", entry(text="[a page](https://a.example/?utm_source=x)"))
    before = site.read("content/a.md")
    site.run("check")

    assert site.read("content/a.md") == before


@given(
    st.lists(st.sampled_from(["http://a/b", "http://a/bc", " ", "http://a/b?x", ")", "é", "http://a/b#c"]))
)
def test_only_whole_addresses_are_replaced(parts):
    text = " ".join(parts)
    expected = " ".join("http://new/" if part == "http://a/b" else part for part in parts)

    assert _replaced(text.encode(), b"http://a/b", b"http://new/").decode() == expected


def test_fixing_leaves_an_address_within_another_and_a_longer_one_alone(site):
    copy = "https://web.archive.example/2020/https://a.example/?utm_source=x"
    kept = f"[copy]({copy}) [file](https://a.example/?utm_source=x.y)"
    text = f"[page](https://a.example/?utm_source=x), {kept}"
    source = f'{{name: A, url: "https://a.example/#part", archive_url: "{copy}"}}'
    site.write("content/a.md", entry(text=text, source=source, summary="One", rights="excerpt"))
    site.run("check", "--fix")
    written = site.read("content/a.md")

    assert source in written
    assert f"[copy]({copy}) [file](https://a.example/)" in written
    assert "[page](https://a.example/)," in written


def test_fixing_leaves_a_link_to_a_file_as_it_is(site):
    text = "[page](https://a.example/?utm_source=x)"
    site.write("content/.kept/a.md", entry(text=text, summary="One"))
    link = site.folder / "content" / "a.md"
    link.symlink_to(".kept/a.md")
    site.run("check", "--fix")

    assert link.is_symlink()
    assert "[page](https://a.example/)" in site.read("content/.kept/a.md")
    assert [path.name for path in site.folder.glob("content/**/*.new")] == []


def test_an_ampersand_may_be_written_as_html_has_it(site):
    with answering({"/a?b=1&copy=2": "200\n\nx", "/old?b=1&c=2": "301\nLocation: /a?b=1&copy=2\n\n"}) as host:
        text = (
            f"[a](http://{host}/a?utm_source=x&amp;b=1&amp;copy=2) [b](http://{host}/old?b=1&#38;c=2)\n\n"
            f'<a href="http://{host}/a?b=1&amp;copy=2">c</a> <http://{host}/old?b=1&amp;c=2>\n'
        )
        source = f'{{name: A, url: "http://{host}/a?b=1&copy=2&utm_source=x"}}'
        site.write("content/a.md", entry(summary="One", source=source, text=text))
        ran = site.run("check", "--links", "--allow-private", "--fix", "--now", NOW, "--format", "json")
        written = site.read("content/a.md")

        assert f"[a](http://{host}/a?b=1&amp;copy=2) [b](http://{host}/a?b=1&copy=2)" in written
        assert f'<a href="http://{host}/a?b=1&amp;copy=2">c</a> <http://{host}/a?b=1&amp;copy=2>' in written
        assert source.replace("&utm_source=x", "") in written
        assert json.loads(ran.out)["problems"] == []


def test_fixing_writes_no_address_that_would_end_elsewhere(site):
    with answering({"/old": "301\nLocation: http://HOST/new'x\n\n", "/new'x": "200\n\nx"}) as host:
        site.write("content/a.md", entry(summary="One", source=f"{{name: A, url: 'http://{host}/old'}}"))
        before = site.read("content/a.md")
        ran = site.run("check", "--links", "--allow-private", "--fix", "--now", NOW)

        assert "moved-link" in ran.err
        assert site.read("content/a.md") == before


def test_fixing_what_has_moved_leaves_longer_addresses_and_copies_alone(site):
    with answering(
        {
            "/old": "301\nLocation: http://HOST/new\n\n",
            "/new": "200\n\nx",
            "/old.html": "200\n\nx",
            "/copy/http://HOST/old": "200\n\nx",
        }
    ) as host:
        kept = f"<http://{host}/old.html> and <http://{host}/copy/http://{host}/old>"
        site.write("content/a.md", entry(summary="One", text=f"<http://{host}/old> and {kept}"))
        site.run("check", "--links", "--allow-private", "--fix", "--now", NOW)

        assert f"<http://{host}/new> and {kept}" in site.read("content/a.md")
