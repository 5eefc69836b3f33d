"""publish.plan, publish.manifest: what there is to do, and in which order."""

from __future__ import annotations

import subprocess
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.publish.manifest import NOTHING, UNKNOWN, Manifest, is_safe, read_manifest
from generator.publish.plan import (
    File,
    Plan,
    Role,
    alarm,
    compare,
    in_the_way,
    phases,
    removals,
    role_of,
)

NAMES = "index.html style.css rss.xml atom.xml feed.json sitemap.xml robots.txt _redirects a.png x.html.gz".split()
paths = st.builds(
    lambda folders, name: "/".join([*folders, name]),
    st.lists(st.sampled_from(["a", "b", "tags", "feeds", "2024"]), max_size=3),
    st.sampled_from(NAMES),
)
digests = st.sampled_from(["1" * 64, "2" * 64, "3" * 64])


def file_of(path: str, digest: str) -> File:
    return File(path, f"/somewhere/{path}", digest, 10)


@given(st.dictionaries(paths, digests), st.dictionaries(paths, digests))
def test_a_plan_that_is_carried_out_leaves_what_is_wanted(wanted, there):
    files = {path: file_of(path, digest) for path, digest in wanted.items()}
    plan = compare(files, Manifest(digests=there))
    after = {path: digest for path, digest in there.items() if path not in plan.removed}
    after |= {path: wanted[path] for path in plan.sent}

    assert wanted == after
    assert len(wanted) == len(plan.sent) + plan.unchanged
    assert 10 * len(plan.sent) == plan.size
    assert all(there.get(path) != wanted[path] for path in plan.sent)
    assert compare(files, Manifest(digests=after)).is_empty


@given(st.lists(paths, unique=True))
def test_assets_go_before_pages_and_pages_before_feeds(some):
    grouped = [*phases(some)]
    roles = [role_of(path) for phase in grouped for path in phase]

    assert sorted(some) == sorted(path for phase in grouped for path in phase)
    assert sorted(roles) == roles
    assert sorted(roles, reverse=True) == [role_of(path) for path in removals(some)]
    assert sorted(some) == sorted(removals(some))


def test_what_leads_to_others_goes_after_them():
    order = [
        path
        for phase in phases(
            [
                "index.html",
                "tags/a/index.html",
                "2024/01/x/index.html",
                "atom.xml",
                "feeds/archive/1/atom.xml",
                "sitemap.xml",
                "_redirects",
                "assets/style.1.css",
                "search/index/pagefind-entry.json",
                "search/index/a.pf",
            ]
        )
        for path in phase
    ]

    assert [
        "search/index/a.pf",
        "assets/style.1.css",
        "search/index/pagefind-entry.json",
        "2024/01/x/index.html",
        "tags/a/index.html",
        "index.html",
        "feeds/archive/1/atom.xml",
        "atom.xml",
        "_redirects",
        "sitemap.xml",
    ] == order


def test_a_compressed_copy_goes_with_what_it_is_a_copy_of():
    assert [("a.css.gz", "a.css"), ("x/index.html.gz", "x/index.html.br", "x/index.html")] == [
        *phases(["x/index.html", "x/index.html.gz", "a.css", "x/index.html.br", "a.css.gz"])
    ]
    assert Role.FEED == role_of("rss.xml.gz")


@given(st.dictionaries(paths.filter(is_safe), digests), st.data())
def test_a_manifest_reads_as_it_was_written(there, data):
    entries = frozenset(data.draw(st.lists(st.sampled_from(sorted(there))))) if there else frozenset()
    manifest = Manifest(digests=there, entries=entries)

    assert manifest == read_manifest(manifest.written())


@given(st.binary())
def test_no_bytes_make_a_manifest_that_leads_out(payload):
    found = read_manifest(payload)

    assert all(is_safe(path) for path in found.digests)


def test_a_hostile_manifest_names_nothing_outside():
    lines = "".join(
        f"{'1' * 64}  {path}\n" for path in ("../x", "/etc/passwd", "a/../../x", "a\\b", "a//b", "ok")
    )

    assert {"ok": "1" * 64} == dict(read_manifest(lines.encode()).digests)


def test_sha256sum_reads_a_manifest(tmp_path: Path):
    import hashlib

    (tmp_path / "a.html").write_bytes(b"a")
    (tmp_path / "b.css").write_bytes(b"b")
    digests = {name: hashlib.sha256(name[:1].encode()).hexdigest() for name in ("a.html", "b.css")}
    (tmp_path / "list").write_bytes(Manifest(digests=digests, entries=frozenset(["a.html"])).written())
    ran = subprocess.run(
        ["sha256sum", "--check", "--strict", "list"], cwd=tmp_path, capture_output=True, check=False
    )

    assert 0 == ran.returncode, ran.stderr


def test_what_was_under_way_is_sent_again():
    before = Manifest(digests={"a": "1" * 64, "b": "2" * 64})
    halfway = before.under_way(["a", "c"], frozenset())

    assert {"a": UNKNOWN, "b": "2" * 64, "c": UNKNOWN} == dict(halfway.digests)
    plan = compare({"a": file_of("a", "1" * 64), "b": file_of("b", "2" * 64)}, halfway)
    assert (("a",), ("c",)) == (plan.changed, plan.removed)


# -- the guard


def test_a_fifth_may_go_and_no_more():
    there = Manifest(digests={f"{number}.html": "1" * 64 for number in range(100)})

    assert () == alarm(Plan(removed=tuple(list(there.digests)[:20])), there, frozenset())
    assert 1 == len(alarm(Plan(removed=tuple(list(there.digests)[:21])), there, frozenset()))


def test_every_entry_is_too_much_however_few_they_are():
    there = Manifest(
        digests={f"{number}.html": "1" * 64 for number in range(100)}, entries=frozenset(["1.html"])
    )

    (said,) = alarm(Plan(removed=("1.html",)), there, frozenset())
    assert "every entry" in said
    assert () == alarm(Plan(removed=("2.html",)), there, frozenset(["1.html"]))


def test_files_of_others_are_not_replaced_unasked():
    (said,) = alarm(Plan(new=("index.html",), taken=("index.html",)), NOTHING, frozenset())

    assert "index.html" in said


def test_files_that_stand_where_folders_must_be_go_first():
    plan = Plan(new=("a/index.html", "b"), removed=("a", "b/index.html", "c"))

    assert ("a", "b/index.html") == in_the_way(plan)
