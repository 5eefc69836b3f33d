"""related: which entries are worth reading next, and why."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry
from test_content import assembled

from generator.graph.planned import Columns
from generator.graph.related import Neighbours
from generator.graph.site import Site
from generator.memory.held import Held


def related(
    folder: Path, keys: Mapping[str, Mapping[str, str]], config: str = CONFIG
) -> dict[str, list[tuple[str, str]]]:
    """By the name of each entry, its related ones and why, for entries a day apart, the oldest first."""
    made = written(folder, keys, config)
    near = Neighbours(made, Columns(made.entries))
    return {
        entry.title: [(made.entries[other].title, reason) for other, reason in near.find(number)]
        for number, entry in enumerate(made.entries)
    }


def written(folder: Path, keys: Mapping[str, Mapping[str, str]], config: str = CONFIG) -> Site:
    """A site of entries a day apart, the oldest first."""
    site = SiteTest(folder, config=config)
    for day, (name, more) in enumerate(keys.items(), start=1):
        site.write(
            f"content/{name}.md", entry(name, uid=f"uid-{name}", date=f"2024-01-{day:02}T10:00:00Z", **more)
        )
    return assembled(site)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"stories": "[The balloon]"}, "Same story: The balloon"),
        ({"stories": "[The balloon]", "tags": "[talks]"}, "Same story: The balloon"),
        ({"tags": "[talks, trade]"}, "Also on talks and trade"),
        ({"tags": "[talks, trade, a, b]"}, "Also on talks, trade and a"),
        ({"tags": "[talks]", "people": "[Xi]"}, "Also on talks and Xi"),
        ({"places": "[Beijing]", "tags": "[talks]"}, "Also on talks and Beijing"),
        ({"places": "[a, b, c]"}, "Also on a, b and c"),
        ({"tags": "[talks]"}, None),
        ({"places": "[Beijing, Geneva]"}, None),
        ({"source": "{name: Reuters}", "dateline": "Beijing"}, None),
        ({"source": "{name: Reuters}", "tags": "[talks]"}, None),
        ({}, None),
    ],
)
def test_the_reason_names_what_two_entries_share(
    tmp_path: Path, keys: dict[str, str], reason: str | None
) -> None:
    found = related(tmp_path, {"one": keys, "two": keys})

    assert found == {
        "one": [("two", reason)] if reason else [],
        "two": [("one", reason)] if reason else [],
    }


def test_only_what_both_have_counts(tmp_path: Path) -> None:
    found = related(
        tmp_path,
        {"one": {"tags": "[a, b, c]", "people": "[Xi]"}, "two": {"tags": "[c, d]", "people": "[Xi, Biden]"}},
    )

    assert found["one"] == [("two", "Also on c and Xi")]


def test_the_more_shared_come_first_and_then_the_nearer(tmp_path: Path) -> None:
    found = related(
        tmp_path,
        {
            "far": {"tags": "[a, b]"},
            "most": {"tags": "[a, b, c]"},
            "here": {"tags": "[a, b, c]"},
            "near": {"tags": "[a, b]"},
            "nearer": {"tags": "[b, a]"},
        },
    )

    assert [slug for slug, _ in found["here"]] == ["most", "near", "far", "nearer"]


def test_there_are_four_at_most_and_never_the_entry_itself(tmp_path: Path) -> None:
    found = related(tmp_path, {f"e{number}": {"tags": "[a, b]"} for number in range(9)})

    assert {4} == {len(among) for among in found.values()}
    assert all(name not in dict(among) for name, among in found.items())


def test_entries_far_apart_in_every_list_are_not_compared(tmp_path: Path) -> None:
    """So the cost grows with the number of entries, and a new one leaves old ones alone."""
    keys = {f"e{number:02}": {"tags": "[a, b]"} for number in range(20)}
    keys["e00"] = keys["e19"] = {"tags": "[a, b]", "people": "[Xi]"}
    found = related(tmp_path, keys)

    assert found["e00"][0] == ("e19", "Also on a, b and Xi")
    assert "e10" not in dict(found["e01"])


def test_a_new_entry_changes_nothing_for_old_ones_far_from_it(tmp_path: Path) -> None:
    keys = {f"e{number:02}": {"tags": "[a, b]"} for number in range(20)}
    (tmp_path / "before").mkdir()
    (tmp_path / "after").mkdir()
    before = related(tmp_path / "before", keys)
    after = related(tmp_path / "after", {**keys, "new": {"tags": "[a, b]"}})

    assert {name: before[name] for name in list(keys)[:10]} == {name: after[name] for name in list(keys)[:10]}


# -- what stands for it


def digests(folder: Path, keys: Mapping[str, Mapping[str, str]]) -> dict[str, bytes]:
    """By the name of each entry, what stands for all that is looked at to find what is related."""
    folder.mkdir()
    site = written(folder, keys)
    found = Neighbours(site, Columns(site.entries)).digests(Held())
    return {entry.title: digest for entry, digest in zip(site.entries, found, strict=True)}


TWENTY = {f"e{number:02}": {"tags": "[a, b]"} for number in range(20)}


def test_what_changes_nothing_near_an_entry_leaves_its_digest(tmp_path: Path) -> None:
    before = digests(tmp_path / "before", TWENTY)
    after = digests(tmp_path / "after", {**TWENTY, "new": {"tags": "[a, b]"}})

    assert {name for name in before if before[name] != after[name]} == {
        f"e{number}" for number in range(15, 20)
    }


@pytest.mark.parametrize(
    ("number", "keys"),
    [
        (5, {"tags": "[a]"}),
        (5, {"tags": "[a, b, c]"}),
        (5, {"tags": "[a, b]", "people": "[Xi]"}),
        (5, {"tags": "[a, b]", "summary": "Said"}),
    ],
)
def test_what_changes_near_an_entry_changes_its_digest(
    tmp_path: Path, number: int, keys: dict[str, str]
) -> None:
    before = digests(tmp_path / "before", TWENTY)
    after = digests(tmp_path / "after", {**TWENTY, f"e{number:02}": keys})
    near = {f"e{other:02}" for other in range(20) if abs(other - number) <= 5}

    assert near <= {name for name in before if before[name] != after[name]}


def test_the_digest_is_another_whenever_something_else_is_related(tmp_path: Path) -> None:
    """A page that has the same key is not made again, so this must never fail."""
    terms = ["[a, b]", "[a]", "[b, c]", "[c, a]", "[d]"]
    sites = []
    for shift in range(5):
        keys = {f"e{number:02}": {"tags": terms[(number * (shift + 1)) % 5]} for number in range(20)}
        (tmp_path / f"found-{shift}").mkdir()
        found = related(tmp_path / f"found-{shift}", keys)
        sites.append((found, digests(tmp_path / f"digests-{shift}", keys)))
    seen: dict[tuple[str, bytes], list[tuple[str, str]]] = {}
    for found, stand_for in sites:
        for name, among in found.items():
            assert seen.setdefault((name, stand_for[name]), among) == among
