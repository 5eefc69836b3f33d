"""Freezing: what a file of an edition must be to be frozen or corrected."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from driver import SiteTest, edition

from generator.editing.freezing import WrongStateError, correct, freeze
from generator.ground.diagnostics import Report
from generator.shapes.edition_model import EditionState

PATH = "content/editions/1.md"
NOW = datetime(2025, 6, 1, tzinfo=UTC)


def test_a_file_that_is_no_edition_is_reported_and_not_frozen() -> None:
    for change in (
        lambda report: freeze(PATH, b"No front matter.\n", EditionState.LOCKED, {}, report),
        lambda report: correct(PATH, b"No front matter.\n", "A note.", NOW, report),
    ):
        report = Report()

        assert change(report) is None
        assert report.failed


def test_what_changed_since_it_was_locked_is_not_published() -> None:
    locked = edition(sections={"Talks": ["one1"]}, state="locked").replace("Week one", "Week 1")
    with pytest.raises(WrongStateError, match="has changed since it was locked"):
        freeze(PATH, locked.encode(), EditionState.PUBLISHED, {}, Report())


def test_an_entry_that_is_gone_fills_nothing_in() -> None:
    report = Report()
    frozen = freeze(PATH, edition(sections={"Talks": ["gone"]}).encode(), EditionState.LOCKED, {}, report)

    assert not report.failed
    assert frozen is not None
    assert b'"entry": "gone"}' in frozen
    assert b"state: locked" in frozen


def test_a_warning_is_told_once_of_the_line_that_it_has_before(tmp_path) -> None:
    site = SiteTest(tmp_path)
    site.write(PATH, edition(sections={"Nothing": []}))
    ran = site.run("edition", "publish", "1", "--now", NOW.isoformat())

    assert ran.code == 0
    assert 1 == ran.err.count("warning[empty-section]")
    assert "1 warning" in ran.err


def test_a_correction_says_something(tmp_path) -> None:
    site = SiteTest(tmp_path)
    site.write(PATH, edition(state="published"))
    ran = site.run("edition", "correct", "1", "--note", " ")

    assert ran.code == 2
    assert "say in --note what was wrong" in ran.err
