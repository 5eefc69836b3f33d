"""related: which entries are worth reading next, and why."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry
from test_content import assembled

from generator.related import find_related


def related(
    folder: Path, keys: Mapping[str, Mapping[str, str]], config: str = CONFIG
) -> dict[str, list[tuple[str, str]]]:
    """By the name of each entry, its related ones and why, for entries a day apart, the oldest first."""
    site = SiteTest(folder, config=config)
    for day, (name, more) in enumerate(keys.items(), start=1):
        site.write(
            f"content/{name}.md", entry(name, uid=f"uid-{name}", date=f"2024-01-{day:02}T10:00:00Z", **more)
        )
    found = find_related(assembled(site))
    return {
        url.strip("/").rpartition("/")[2]: [(one.entry.slug, one.reason) for one in among]
        for url, among in found.items()
    }


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
