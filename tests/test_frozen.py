"""Frozen values behave as frozen data classes do."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.frozen import fields_of, frozen


@frozen
class Place:
    """A place."""

    name: str
    people: int = 0
    words: tuple[object, ...] = ()

    @property
    def loud(self) -> str:
        return self.name.upper()


@frozen
class Capital(Place):
    country: str


@frozen(aside="people")
class Town:
    name: str
    people: int = 0
    words: tuple[object, ...] = ()


@frozen
class Nothing:
    pass


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    name: str
    people: int = 0
    words: tuple[object, ...] = ()


Standard.__qualname__ = "Place"
FIELDS = st.fixed_dictionaries(
    {"name": st.text(max_size=3)},
    optional={"people": st.integers(0, 2), "words": st.tuples(st.none() | st.booleans())},
)


@given(FIELDS, FIELDS)
def test_values_are_equal_hashed_and_shown_as_those_of_a_data_class(one, other):
    mine, theirs = (Place(**one), Place(**other)), (Standard(**one), Standard(**other))

    assert (mine[0] == mine[1]) == (theirs[0] == theirs[1])
    assert hash(mine[0]) == hash(theirs[0])
    assert repr(mine[0]) == repr(theirs[0])
    assert dataclasses.replace(mine[0], **other) == Place(**{**one, **other})


@given(FIELDS, FIELDS)
def test_a_field_that_is_set_aside_is_not_compared(one, other):
    mine = Town(**one), Town(**other)
    compared = [(town.name, town.words) for town in mine]

    assert (mine[0] == mine[1]) == (compared[0] == compared[1])
    assert (hash(mine[0]) == hash(mine[1])) >= (compared[0] == compared[1])
    assert repr(mine[0]) == repr(Place(**one)).replace("Place", "Town")
    assert pickle.loads(pickle.dumps(mine[0])).people == mine[0].people


@given(FIELDS)
def test_copies_are_equal(fields):
    value = Place(**fields)

    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == copy.copy(value) == value
    assert value != Capital(**fields, country="France")
    assert value != tuple(fields.values())


def test_nothing_changes_a_value():
    value = Place(name="Honolulu")

    with pytest.raises(AttributeError, match="Place is frozen: 'name' cannot change"):
        value.name = "Maui"
    with pytest.raises(AttributeError, match="frozen"):
        del value.people
    with pytest.raises(AttributeError, match="frozen"):
        value.other = 1
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("fields", [{}, {"name": "a", "other": 1}, {"people": 1}])
def test_wrong_fields_are_refused_by_name(fields):
    with pytest.raises(TypeError, match=r"Place\.__init__\(\)"):
        Place(**fields)


def test_values_are_made_by_name_only():
    with pytest.raises(TypeError):
        Place("Honolulu")


@frozen
class Wide:
    """A value of many fields, named as what is at work while it is made."""

    word: str = "a"
    frozen: str = "b"
    kind: str = "c"
    opened: str = "d"
    become: str = "e"
    names: tuple[str, ...] = ()
    made: int = 7
    last: int = 8


@frozen(alone=True)
class Lonely:
    name: str


def test_a_value_of_many_fields_is_as_one_of_few():
    wide = Wide(frozen="f", last=9)

    assert type(wide) is Wide
    assert wide == Wide(frozen="f", last=9)
    assert ("f", 9, "c") == (wide.frozen, wide.last, wide.kind)
    assert dataclasses.replace(wide, kind="g").kind == "g"
    assert pickle.loads(pickle.dumps(wide)) == wide
    with pytest.raises(AttributeError):
        wide.kind = "g"


def test_a_value_may_equal_itself_alone():
    one, other = Lonely(name="a"), Lonely(name="a")

    assert one == one
    assert one != other
    assert len({one, other, one}) == 2


def test_a_class_has_the_fields_of_its_base_first():
    assert fields_of(Capital) == ("name", "people", "words", "country")
    assert Capital(name="Paris", country="France").loud == "PARIS"
    assert [field.name for field in dataclasses.fields(Capital)] == ["name", "people", "words", "country"]
    assert dataclasses.fields(Capital)[1].default == 0
    assert fields_of(Nothing) == ()
    assert Nothing() == Nothing()
    assert repr(Nothing()).endswith("Nothing()")
