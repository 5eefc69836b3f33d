"""leaves: a long list cut into leaves that stay put."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values import ENTRY, OUTLINE, ListShelf

from generator.graph.leaves import ListLeaf, paginate
from generator.graph.planned import Columns
from generator.ground.words import ENGLISH
from generator.shapes.model import Entry
from generator.shapes.outlines import Outline
from generator.shapes.settings import Link


def outlines(number: int) -> list[Outline]:
    """So many entries, the newest first, a month apart."""
    first = datetime(2024, 1, 1, tzinfo=UTC)
    return [
        OUTLINE._replace(
            url=f"/{place}/",
            date=(first + timedelta(days=31 * place)).isoformat(),
            card=place.to_bytes(8, "little"),
        )
        for place in reversed(range(number))
    ]


def leaves(number: int, per_page: int, url: str = "/") -> list[ListLeaf]:
    return list(paginated(url, outlines(number), per_page))


def paginated(url: str, entries: list[Outline], per_page: int) -> Iterator[ListLeaf]:
    """The leaves of all entries."""
    numbers, columns = range(len(entries)), Columns(entries)
    return paginate(url, numbers, columns.cards_of(numbers), columns, per_page)


@pytest.mark.parametrize(
    ("number", "sizes"),
    [(0, [0]), (1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [2, 2, 2]), (7, [3, 2, 2])],
)
def test_leaves_are_full_and_counted_from_the_oldest(number: int, sizes: list[int]) -> None:
    assert sizes == [len(leaf.numbers) for leaf in leaves(number, 2)]


def test_the_leaves_of_a_list_lead_to_each_other() -> None:
    first, second, third = leaves(7, 2, "/tags/a/")

    assert ["/tags/a/", "/tags/a/page/2/", "/tags/a/page/1/"] == [leaf.url for leaf in (first, second, third)]
    assert [3, 2, 1] == [leaf.number for leaf in (first, second, third)]
    assert {3} == {leaf.leaves for leaf in (first, second, third)}
    assert (first.newer, third.older) == (None, None)
    assert second.newer is not None
    assert second.older is not None
    assert (second.newer.url, second.older.url) == ("/tags/a/", "/tags/a/page/1/")
    assert second.older.title == "January to February 2024"


def test_only_the_newest_leaf_knows_how_many_entries_there_are() -> None:
    """Else each new entry would change every leaf."""
    assert [7, 0, 0] == [leaf.total for leaf in leaves(7, 2)]
    assert [3] == [leaf.total for leaf in leaves(3, 2)]


def test_older_leaves_have_words_that_tell_them_apart() -> None:
    assert ["", "March to April 2024, page 2", "January to February 2024, page 1"] == [
        leaf.older_words(ENGLISH) for leaf in leaves(7, 2)
    ]


@given(st.integers(0, 60), st.integers(1, 9))
def test_each_entry_stands_on_one_leaf_in_its_order(number: int, per_page: int) -> None:
    found = leaves(number, per_page)

    assert list(range(number)) == [place for leaf in found for place in leaf.numbers]
    assert all(len(leaf.numbers) == per_page for leaf in found[1:])
    assert len(found[0].numbers) < 2 * per_page
    assert len({leaf.url for leaf in found}) == len(found) == found[0].leaves


@given(st.integers(0, 60), st.integers(1, 9))
def test_a_new_entry_moves_no_older_leaf(number: int, per_page: int) -> None:
    """But the list's own page; so a link to an older leaf shows for ever what it showed."""
    before, after = outlines(number), outlines(number + 1)
    shown = {leaf.url: [before[place].url for place in leaf.numbers] for leaf in leaves(number, per_page)[1:]}
    now = {
        leaf.url: [after[place].url for place in leaf.numbers] for leaf in leaves(number + 1, per_page)[1:]
    }

    assert shown == {url: found for url, found in now.items() if url in shown}


def test_a_leaf_as_layouts_see_it() -> None:
    entries = outlines(4)
    shelf = ListShelf(*[_entry(outline) for outline in entries])
    newest, oldest = (leaf.pager(entries, shelf) for leaf in paginated("/x/", entries, 2))

    assert (newest.number, newest.count, newest.total) == (2, 2, 4)
    assert (oldest.number, oldest.count, oldest.total) == (1, 2, 0)
    assert ["/3/", "/2/"] == [entry.url for entry in newest.entries]
    assert ["/1/", "/0/"] == [entry.url for entry in oldest.entries]
    assert oldest.newer == Link(title="March to April 2024", url="/x/")


def _entry(outline: Outline) -> Entry:
    return replace(ENTRY, url=outline.url, date=datetime.fromisoformat(outline.date))


def test_the_digest_stands_for_the_place_of_the_leaf_and_the_cards() -> None:
    entries = outlines(7)
    digests = {
        what: middle(changed).digest
        for what, changed in {
            "itself": entries,
            "another card": with_entry(entries, "/3/", card=b"another."),
            "another neighbour before": with_entry(entries, "/6/", date="2025-01-01T00:00:00+00:00"),
            "another neighbour behind": with_entry(entries, "/0/", date="2023-01-01T00:00:00+00:00"),
            "one more leaf": outlines(8),
        }.items()
    }

    assert len(set(digests.values())) == len(digests)
    assert middle(with_entry(entries, "/3/", digest=b"x", path="x")).digest == digests["itself"]


def test_the_newest_leaf_has_another_digest_when_the_list_grows() -> None:
    digests = {leaves(number, 2)[0].digest for number in range(8)}

    assert len(digests) == 8


def middle(entries: list[Outline]) -> ListLeaf:
    """The leaf behind the newest one."""
    return list(paginated("/", entries, 2))[1]


def with_entry(entries: list[Outline], url: str, **changes: object) -> list[Outline]:
    return [entry._replace(**changes) if entry.url == url else entry for entry in entries]
