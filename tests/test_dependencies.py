"""docs/dependencies.md: each dependency, its licence as the package says it, and why it is there."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib

import pytest
from checks import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PAGE, _, FAULTS = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").partition("## Known faults")


def rows(text: str) -> dict[str, tuple[str, str]]:
    """The tables of a page whose first cell is a package: the two other cells by its name."""
    return {
        cells[0].strip("` "): (cells[1].strip(), cells[2].strip())
        for line in text.splitlines()
        if line.startswith("| `") and len(cells := line.strip("|").split("|")) == 3
    }


ROWS = rows(PAGE)
FAMILIES = ("BSD", "MIT", "Apache", "MPL")
"""How licences begin, in whatever words a package gives its own."""

FORBIDDEN = re.compile(r"\b(?:AGPL|GPL(?!v3\+|-3\.0-or-later)|proprietary|non-?commercial)", re.IGNORECASE)


def names() -> list[str]:
    groups = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    return [re.match(r"[\w.-]+", line)[0] for group in groups for line in group]


def said(name: str) -> str:
    """What an installed package says of its licence."""
    data = importlib.metadata.metadata(name)
    classifiers = [one for one in data.get_all("Classifier") or [] if one.startswith("License")]
    return " ".join([data.get("License-Expression") or "", data.get("License") or "", *classifiers])


def test_each_dependency_has_a_row_and_each_row_is_one():
    assert sorted(names()) == sorted(ROWS)


@pytest.mark.parametrize("name", names())
def test_each_has_a_licence_that_can_be_lived_with_and_a_reason(name):
    licence, reason = ROWS[name]

    assert any(family in licence for family in FAMILIES)
    assert FORBIDDEN.search(licence.replace("LGPL-3.0-or-later", "")) is None
    assert len(reason.split()) >= 2


@pytest.mark.parametrize("name", names())
def test_the_licence_is_the_one_that_the_package_says(name):
    try:
        words = said(name)
    except importlib.metadata.PackageNotFoundError:
        words = ROWS[name][0]  # an extra that is not installed here
    family = next(family for family in FAMILIES if family in ROWS[name][0])

    assert family.casefold() in words.casefold()


def test_each_is_pinned():
    pinned = {
        re.sub(r"[-_.]+", "-", line.partition("==")[0]).lower()
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    }

    assert {re.sub(r"[-_.]+", "-", name).lower() for name in names()} - pinned == set()


def test_of_what_meets_the_bytes_of_strangers_it_is_said_what_stands_around_it():
    """All that is compiled and reads them, in the words of the page itself, is among these."""
    compiled = {name for name, (_, reason) in ROWS.items() if re.search(r"compiled|Rust", reason)}
    own_watch = {"watchfiles"}  # is told of files by the system, and opens none

    assert compiled - own_watch <= set(rows(FAULTS))
    assert set(rows(FAULTS)) <= set(names())
