"""shelf: records lie on the disk, and are read where one is wanted."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest
from values import ENTRY, LEAF, OUTLINE

from generator.memory import shelf as shelves
from generator.memory.records import to_bytes
from generator.memory.shelf import SPOT, LostRecordError, PackShelf, extent_of
from generator.memory.store import pack_name
from generator.shapes.model import Entry, Leaf, MarkedBody
from generator.shapes.outlines import Outline

BODY = MarkedBody(html="<p>One.</p>", headings=(), words=1)


def put(shelf: PackShelf, noun: Entry | Leaf, body: MarkedBody = BODY) -> Outline:
    """Put a noun on a shelf; gives its outline."""
    spot = shelf.put(to_bytes(noun), to_bytes(body))
    return OUTLINE._replace(path=noun.path, spot=spot, digest=bytes.fromhex(noun.digest))


def entry(number: int) -> Entry:
    return replace(ENTRY, path=f"content/{number}.md", title=f"Talks {number}", digest=f"{number:032x}")


@pytest.fixture
def shelf(tmp_path: Path) -> PackShelf:
    return PackShelf(tmp_path, 1)


def test_what_was_put_is_there(shelf: PackShelf) -> None:
    leaf = replace(LEAF, digest="ab")
    one, two = put(shelf, entry(1)), put(shelf, leaf, replace(BODY, words=7))

    assert shelf.entry(one) == entry(1)
    assert shelf.leaf(two) == leaf
    assert shelf.text(one) == BODY
    assert shelf.text(two).words == 7
    assert shelf.payloads(one) == (to_bytes(entry(1)), to_bytes(BODY))


def test_what_was_put_is_there_for_the_next(shelf: PackShelf, tmp_path: Path) -> None:
    outlines = [put(shelf, entry(number)) for number in range(3)]
    shelf.close()
    later = PackShelf(tmp_path, 1)
    more = put(later, entry(3))

    assert [entry(number) for number in range(4)] == list(later.entries([*outlines, more]))
    later.close()
    assert [entry(number) for number in range(4)] == list(PackShelf(tmp_path, 2).entries([*outlines, more]))


def test_a_shelf_that_was_closed_can_be_used_again(shelf: PackShelf) -> None:
    one = put(shelf, entry(1))
    shelf.close()
    two = put(shelf, entry(2))

    assert list(shelf.entries([one, two])) == [entry(1), entry(2)]


def test_packs_lie_beside_each_other(tmp_path: Path) -> None:
    """Each process that reads files has one of its own."""
    outlines = []
    for pack in (1, 77):
        shelf = PackShelf(tmp_path, pack)
        outlines.append(put(shelf, entry(pack)))
        shelf.close()

    assert list(PackShelf(tmp_path, 1).entries(outlines)) == [entry(1), entry(77)]
    assert sorted(path.name for path in tmp_path.iterdir()) == [pack_name(1), pack_name(77)]


def test_much_is_written_before_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "_BUFFER", 500)
    shelf = PackShelf(tmp_path, 1)
    outlines = [put(shelf, entry(number)) for number in range(20)]

    assert (tmp_path / pack_name(1)).stat().st_size > 0
    assert list(shelf.entries(outlines)) == [entry(number) for number in range(20)]
    assert shelf.size == extent_of(outline.spot for outline in outlines)[1]


# -- entries are read when they are wanted


def test_entries_are_read_when_they_are_asked_for(shelf: PackShelf) -> None:
    one = put(shelf, entry(1))
    lost = one._replace(path="content/lost.md", spot=SPOT.pack(9, 0, 1, 1, 0), digest=b"")
    found = shelf.entries([one, lost, one])

    assert len(found) == 3
    assert found[0] == found[-1] == entry(1)
    assert list(found[2:]) == [entry(1)]
    assert len(found[:2]) == 2
    with pytest.raises(LostRecordError, match=r"lost\.md"):
        found[1]


def test_an_entry_that_changed_is_read_again(shelf: PackShelf) -> None:
    """By its digest, as its path is the same."""
    before = put(shelf, entry(1))
    assert shelf.entry(before).title == "Talks 1"
    after = put(shelf, replace(entry(1), title="Drei", digest=f"{9:032x}"))

    assert shelf.entry(after).title == "Drei"
    assert shelf.entry(before).title == "Talks 1"


def test_only_so_many_entries_are_kept(shelf: PackShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "_KEPT", 2)
    outlines = [put(shelf, entry(number)) for number in range(5)]

    assert [shelf.entry(outline).title for outline in outlines] == [f"Talks {number}" for number in range(5)]
    assert len(shelf._entries) <= 2


def test_for_another_process_entries_are_whole(shelf: PackShelf) -> None:
    found = pickle.loads(pickle.dumps(shelf.entries([put(shelf, entry(1)), put(shelf, entry(2))])))

    assert found == (entry(1), entry(2))


# -- what is not what was written


@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "one bit", "others", "a folder"])
def test_a_record_that_is_damaged_is_lost(tmp_path: Path, damage: str) -> None:
    shelf = PackShelf(tmp_path, 1)
    outlines = [put(shelf, entry(number)) for number in range(2)]
    shelf.close()
    pack = tmp_path / pack_name(1)
    payload = pack.read_bytes()
    pack.unlink()
    if damage == "a folder":
        pack.mkdir()
    elif damage != "gone":
        bit = payload[:-9] + bytes([payload[-9] ^ 1]) + payload[-8:]
        made = {"empty": b"", "cut": payload[:-1], "one bit": bit, "others": bytes(len(payload))}
        pack.write_bytes(made[damage])
    later = PackShelf(tmp_path, 2)

    with pytest.raises(LostRecordError, match=r"1\.md"):
        later.entry(outlines[1])
    with pytest.raises(LostRecordError):
        later.text(outlines[1])


@pytest.mark.parametrize(
    "change",
    [
        (1, 0, 0, 0, 0),
        (0, 1, 0, 0, 0),
        (0, 1 << 40, 0, 0, 0),
        (0, 0, 1, 0, 0),
        (0, 0, 0, 1, 0),
        (0, 0, 0, 0, 1),
    ],
)
def test_a_spot_where_the_record_does_not_lie_is_lost(shelf: PackShelf, change: tuple[int, ...]) -> None:
    outline = put(shelf, entry(1))
    moved = [part + more for part, more in zip(SPOT.unpack(outline.spot), change, strict=True)]

    with pytest.raises(LostRecordError):
        shelf.entry(outline._replace(spot=SPOT.pack(*moved)))
