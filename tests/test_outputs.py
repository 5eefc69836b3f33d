"""The rules of `memory/outputs.py`: columns say what rows would, and are compared as fast as they should be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.ground.survey import NO_STAMP, STAMP_SIZE
from generator.memory.look import differing
from generator.memory.outputs import NO_ROW, OutputRow, Outputs

PATHS = st.sampled_from([f"{name}/index.html" for name in "abcdefgh"])
STAMPS = st.sampled_from([NO_STAMP, *(bytes([number]) * STAMP_SIZE for number in (1, 2))])
ROWS: st.SearchStrategy[dict[str, OutputRow]] = st.dictionaries(
    PATHS, st.tuples(st.sampled_from([b"one", b"another"]), STAMPS, st.sampled_from([b"", b"one"]))
)


@given(ROWS)
def test_rows_come_back_in_their_order(rows: dict[str, OutputRow]) -> None:
    outputs = Outputs.of(rows)

    assert list(outputs.items()) == list(rows.items())
    assert (len(outputs), "nowhere" in outputs, outputs == rows) == (len(rows), False, True)
    assert outputs.states == [state for _, state, _ in rows.values()]
    assert outputs.unsettled() == {path for path, row in rows.items() if row[1] == NO_STAMP}


@given(ROWS, ROWS, st.sets(PATHS))
def test_merged_are_the_rows_that_are_there_then(
    rows: dict[str, OutputRow], changed: dict[str, OutputRow], removed: set[str]
) -> None:
    gone = [path for path in rows if path in removed and path not in changed]
    merged = {path: row for path, row in {**rows, **changed}.items() if path not in gone}

    assert list(Outputs.of(rows).merged(changed, gone).items()) == list(merged.items())


@given(ROWS, ROWS)
def test_what_has_changed_makes_one_the_other(
    rows: dict[str, OutputRow], others: dict[str, OutputRow]
) -> None:
    before, after = Outputs.of(rows), Outputs.of(others)
    changed, removed = after.changes_since(before)

    assert before.merged(changed, removed) == after
    assert changed == {path: row for path, row in others.items() if rows.get(path) != row}
    assert set(removed) == rows.keys() - others.keys()


@given(ROWS, st.lists(PATHS, unique=True), st.data())
def test_renewed_are_the_files_of_some_paths_with_what_is_known_of_them(
    rows: dict[str, OutputRow], paths: list[str], data: st.DataObject
) -> None:
    known = {path: row for path, row in data.draw(ROWS).items() if path in paths}
    outputs = Outputs.of(rows).renewed(paths, known)

    assert list(outputs.items()) == [(path, known.get(path) or rows.get(path, NO_ROW)) for path in paths]


@given(ROWS, st.dictionaries(PATHS, st.sampled_from([b"one", b"another"])), st.booleans())
def test_outdated_is_what_was_made_from_something_else(
    rows: dict[str, OutputRow], keys: dict[str, bytes], same: bool
) -> None:
    wanted = {path: keys.get(path, b"one") for path in rows} if same else keys

    assert list(Outputs.of(rows).outdated(wanted)) == [
        path not in rows or rows[path][0] != key for path, key in wanted.items()
    ]


@given(st.lists(st.tuples(st.booleans(), st.binary(min_size=2, max_size=2)), max_size=3000))
def test_pieces_that_differ_are_told_by_their_numbers(pieces: list[tuple[bool, bytes]]) -> None:
    one = b"".join(piece for _, piece in pieces)
    other = b"".join(piece[::-1] if turned else piece for turned, piece in pieces)
    numbers = [number for number, (turned, piece) in enumerate(pieces) if turned and piece[0] != piece[1]]

    assert differing(one, other, 2) == numbers
