"""held: results are made anew only where they are made from something else."""

from __future__ import annotations

from generator.memory.held import Held


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
