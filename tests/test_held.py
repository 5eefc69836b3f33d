"""held: results are made anew only where they are made from something else."""

from __future__ import annotations

from generator.memory.held import Held, make_room


def test_a_result_is_made_anew_only_where_it_is_made_from_something_else() -> None:
    held, made = Held(), []

    def of(name: str, source: object) -> str:
        return held.of(name, (source,), lambda: made.append(name) or f"{name} of {source}")

    assert [of("a", 1), of("a", 1), of("b", 1), of("a", 2), of("a", 1), of("b", 1)] == [
        "a of 1",
        "a of 1",
        "b of 1",
        "a of 2",
        "a of 1",
        "b of 1",
    ]
    assert made == ["a", "b", "a", "a"]


def test_a_result_that_is_nothing_is_kept_too() -> None:
    held, made = Held(), []
    for _ in range(2):
        assert held.of("a", (), lambda: made.append(1)) is None

    assert made == [1]


def test_of_many_things_those_are_made_anew_that_changed() -> None:
    held, made = Held(), []

    def many(name: str, **sources: object) -> dict[str, str]:
        return held.many(name, sources, lambda key: made.append(key) or f"{key} of {sources[key]}")

    assert many("m", a=1, b=1) == {"a": "a of 1", "b": "b of 1"}
    assert many("m", b=1, a=2, c=1) == {"b": "b of 1", "a": "a of 2", "c": "c of 1"}
    assert made == ["a", "b", "a", "c"]

    many("other", b=1)

    assert made == ["a", "b", "a", "c", "b"]


def test_what_is_not_asked_for_again_is_let_go() -> None:
    held, made = Held(), []
    for keys in ("ab", "b", "ab"):
        held.many("m", dict.fromkeys(keys, 1), made.append)

    assert made == ["a", "b", "a"]


def test_the_last_of_something_stands_by_its_name() -> None:
    held = Held()
    held.keep("a", 1)
    held.keep("b", 2)
    held.keep("a", 3)

    assert (held.last("a"), held.last("b"), held.last("c")) == (3, 2, None)


def test_of_each_thing_those_are_made_anew_that_are_others() -> None:
    """A few of many are asked for alone; where nothing comes out another way, the list is the very one of before."""
    held, made = Held(), []

    def make(item: list[int]) -> int:
        made.append(item[0])
        return item[0] // 10

    items = [[number] for number in range(32)]
    first = held.each("a", items, make)
    assert first == [number // 10 for number in range(32)]
    assert held.each("a", items, make) is first
    assert held.each("a", list(items), make) is first
    assert made == list(range(32))

    same, other, more = [list(items) for _ in range(3)]
    same[3], other[5], more[7:10] = [8], [95], [[1], [2], [3]]
    assert held.each("a", same, make) is first
    changed = held.each("a", other, make)
    assert (changed[3], changed[5], changed[6:], first[5]) == (0, 9, first[6:], 0)
    assert made[32:] == [8, 3, 95]

    assert held.each("a", more, make) == [item[0] // 10 for item in more]
    assert made[35:] == [item[0] for item in more], "more than a sixteenth: each is asked anew"
    assert held.each("a", more[:-1], make) == [item[0] // 10 for item in more[:-1]]
    assert made[67:] == [item[0] for item in more[:-1]]


def test_lists_of_results_stand_by_their_names_and_what_they_are_of() -> None:
    """Of two lists that change alike, it is found out once what is another; of others anew."""
    held = Held()
    one, two = [[[number] for number in range(start, start + 16)] for start in (16, 32)]
    next_one, next_two = [*one[:3], [0], *one[4:]], [*two[:9], [0], *two[10:]]

    def first(item: list[int]) -> int:
        return item[0]

    def tens(item: list[int]) -> int:
        return item[0] * 10

    for items in (one, next_one):
        assert held.each("a", items, first) == [item[0] for item in items]
        assert held.each("b", items, tens) == [item[0] * 10 for item in items]
    for items in (two, next_two, two):
        assert held.each("a", items, first) == [item[0] for item in items]
    assert held.each("b", next_one, tens) == [item[0] * 10 for item in next_one]

    held.each("a", one, first)
    held.each("b", one, tens)
    held.each("a", next_one, first)
    other = [*one[:9], [1], *one[10:]]
    assert held.each("b", other, tens) == [item[0] * 10 for item in other], "the same before, but not after"
    held.each("b", one, tens)
    held.each("a", other, first)
    held.each("b", other, tens)
    held.each("a", one, first)
    held.each("a", next_one, first)
    held.each("b", next_one, tens)
    assert held.each("a", next_one, first) == [item[0] for item in next_one]
    assert held.each("b", next_one, tens) == [item[0] * 10 for item in next_one]


def test_what_was_gathered_is_there_for_each() -> None:
    """Also of more things than are asked at a time; later a few are asked for alone again."""
    held, made = Held(), []
    items = [[number] for number in range(3000)]

    def first(item: list[int]) -> int:
        made.append(item[0])
        return item[0]

    held.gather(items, {"first": first, "length": len})
    assert made == list(range(3000))
    assert held.each("first", items, first) == list(range(3000))
    assert held.each("length", items, len) == [1] * 3000
    assert len(made) == 3000

    changed = [*items[:7], [9, 9], *items[8:]]
    held.gather(changed, {"first": first, "length": len})
    assert held.each("first", changed, first)[6:9] == [6, 9, 8]
    assert held.each("length", changed, len)[6:9] == [1, 2, 1]
    assert made[3000:] == [9]


def test_where_nothing_is_asked_for_again_things_stand_for_what_is_made_from_them() -> None:
    items = [[1], [2, 3]]

    assert Held().marks("a", items, len) == [1, 2]
    assert Held(goes_on=False).marks("a", items, len) is items


def test_of_no_things_there_are_no_results() -> None:
    assert Held().each("a", (), len) == []


def test_where_each_is_asked_anew_and_nothing_is_another_the_list_is_the_same() -> None:
    held = Held()
    first = held.each("a", [[1], [2]], len)

    assert held.each("a", [[3], [4]], len) is first
    assert held.each("a", [[3], [4, 5]], len) == [1, 2]


def test_room_is_made_by_letting_go_of_the_oldest_quarter() -> None:
    kept = dict.fromkeys(range(8))
    make_room(kept, 9)
    assert list(kept) == list(range(8))
    make_room(kept, 8)
    assert list(kept) == list(range(2, 8))
    one = {1: None}
    make_room(one, 1)

    assert one == {}
