"""shelf: records lie on the disk, and are read where one is wanted."""

from __future__ import annotations

import os
import pickle
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from values import DOSSIER, EDITION, ENTRY, LEAF, OUTLINE

from generator.memory import shelf as shelves
from generator.memory.records import to_bytes
from generator.memory.shelf import SPOT, LostRecordError, PackShelf, extent_of
from generator.memory.store import pack_name
from generator.shapes.edition_model import WrittenEdition
from generator.shapes.model import Entry, Leaf, MarkedBody
from generator.shapes.outlines import Outline
from generator.shapes.term_model import Dossier

BODY = MarkedBody(html="<p>One.</p>", headings=(), words=1)


def put(shelf: PackShelf, noun: Entry | Leaf | WrittenEdition | Dossier, body: MarkedBody = BODY) -> Outline:
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


def test_editions_and_files_of_terms_are_there_too(shelf: PackShelf) -> None:
    edition, dossier = replace(EDITION, digest="ab"), replace(DOSSIER, digest="cd")
    one, two = put(shelf, edition), put(shelf, dossier)

    assert shelf.edition(one) == edition
    assert shelf.dossier(two) == dossier


def test_a_spot_says_where_a_record_lies_and_what_its_bytes_come_to(tmp_path: Path) -> None:
    """Also where the pack has records of an earlier build."""
    first = PackShelf(tmp_path, 5)
    assert SPOT.unpack(first.put(b"ab", b"c")) == (5, 0, 2, 1, zlib.crc32(b"abc"))
    assert SPOT.unpack(first.put(b"", b"de")) == (5, 3, 0, 2, zlib.crc32(b"de"))
    assert first.size == 5
    first.close()
    later = PackShelf(tmp_path, 5)
    spot = later.put(b"f", b"")

    assert SPOT.unpack(spot) == (5, 5, 1, 0, zlib.crc32(b"f"))
    assert later.payloads(OUTLINE._replace(spot=spot)) == (b"f", b"")
    assert (tmp_path / pack_name(5)).read_bytes() == b"abcdef"
    assert (tmp_path / pack_name(5)).stat().st_mode & 0o777 == 0o644 & ~umask()


def umask() -> int:
    """What is taken from the rights of new files."""
    found = os.umask(0)
    os.umask(found)
    return found


def test_the_size_is_that_of_all_packs(tmp_path: Path) -> None:
    for pack, record in ((1, b"abc"), (2, b"de")):
        shelf = PackShelf(tmp_path, pack)
        shelf.put(record, b"")
        shelf.close()
    (tmp_path / "index").write_bytes(b"x")

    assert PackShelf(tmp_path, 1).size == 5


def test_packs_and_lengths_are_told_of_many_spots() -> None:
    spots = [SPOT.pack(pack, 1 << 40, pack * 10, pack, 1 << 31) for pack in (3, 1, 3)]

    assert extent_of(spots) == ((1, 3), 77)
    assert extent_of([]) == ((), 0)


@pytest.mark.parametrize("let_go", ["closed", "forgotten", "closed and forgotten"])
def test_a_shelf_lets_go_of_its_files(tmp_path: Path, let_go: str) -> None:
    shelf = PackShelf(tmp_path, 1)
    assert shelf.text(put(shelf, entry(1))) == BODY
    (file,) = shelf._open.values()
    os.fstat(file)
    if "closed" in let_go:
        shelf.close()
    if "forgotten" in let_go:
        del shelf

    with pytest.raises(OSError, match="Bad file"):
        os.fstat(file)


def test_a_shelf_that_could_not_be_made_is_let_go_without_a_word() -> None:
    """As by a mistake in what it is given."""
    PackShelf.__new__(PackShelf).__del__()


def test_a_file_that_is_closed_already_is_no_matter(shelf: PackShelf) -> None:
    shelf.put(b"a", b"b")
    shelf.flush()
    for file in shelf._open.values():
        os.close(file)
    shelf.__del__()
    shelf._open = {}


def test_what_waits_is_written_when_it_is_more_than_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "_BUFFER", 6)
    shelf = PackShelf(tmp_path, 1)
    sizes = []
    for record, text in ((b"abc", b"def"), (b"g", b""), (b"hij", b"klm"), (b"n", b"")):
        shelf.put(record, text)
        sizes.append((tmp_path / pack_name(1)).stat().st_size)

    assert sizes == [0, 7, 7, 14]
    assert (tmp_path / pack_name(1)).read_bytes() == b"abcdefghijklmn"


def test_what_the_system_takes_bit_by_bit_is_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, waiting: write(file, waiting[:2]))
    shelf = PackShelf(tmp_path, 1)
    outline = put(shelf, entry(1))

    assert shelf.entry(outline) == entry(1)


def test_entries_that_are_known_already_are_not_read(tmp_path: Path) -> None:
    """A server hands on those of the build before."""
    kept: dict[str, tuple[bytes, Entry]] = {}
    shelf = PackShelf(tmp_path, 1, kept)
    one, two = put(shelf, entry(1)), put(shelf, entry(2))
    first = shelf.entry(one)

    assert kept == {one.path: (one.digest, first)}
    assert shelf.entry(one) is first
    nowhere = PackShelf(tmp_path / "nowhere", 1, kept)
    assert nowhere.entry(one) is first
    with pytest.raises(OSError, match="nowhere"):
        nowhere.put(b"", b"")
    assert next(iter(nowhere.entries([one]))) is first
    assert shelf.entry(two) == entry(2)


def test_the_entry_that_was_read_first_is_let_go_first(
    shelf: PackShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "_KEPT", 2)
    outlines = [put(shelf, entry(number)) for number in range(3)]
    first, second = shelf.entry(outlines[0]), shelf.entry(outlines[1])
    assert shelf.entry(outlines[0]) is first
    shelf.entry(outlines[2])

    assert shelf.entry(outlines[1]) is second
    assert shelf.entry(outlines[0]) is not first


def test_packs_are_mapped_anew_after_much_was_read(shelf: PackShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    outlines = [put(shelf, entry(number)) for number in range(3)]
    shelf.text(outlines[0])
    first = shelf._mapped[1]
    shelf.text(outlines[1])
    assert shelf._mapped[1] is first
    monkeypatch.setattr(shelves, "_WINDOW", 0)

    assert shelf.entry(outlines[2]) == entry(2)
    assert shelf._mapped[1] is not first


def test_what_is_added_to_a_pack_is_seen(shelf: PackShelf, tmp_path: Path) -> None:
    """By one who has read from it, and by another who writes elsewhere."""
    reader = PackShelf(tmp_path, 2)
    one = put(shelf, entry(1))
    assert shelf.text(one) == BODY
    assert reader.text(one) == BODY
    two = put(shelf, entry(2), replace(BODY, words=7))
    assert shelf.text(two).words == 7

    assert reader.text(two).words == 7
    assert not (tmp_path / pack_name(2)).exists()


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
    assert pack.exists() == (damage != "gone"), "who reads makes no file"


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
