"""Frozen values, as `@dataclass(frozen=True, slots=True, kw_only=True)` makes them, in a tenth of the time.

A build imports some fifty such classes before it can begin, and the standard library compiles six methods
for each, which is a third of what all imports take. Here one is compiled, and not before the first value
is made; the others are the same for all classes.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def frozen(cls: type[T], /) -> type[T]: ...
@overload
def frozen(*, aside: str = "", alone: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(kw_only_default=True, frozen_default=True)
def frozen(
    cls: type[T] | None = None, /, *, aside: str = "", alone: bool = False
) -> type[T] | Callable[[type[T]], type[T]]:
    """A class of values with the annotated fields, which are given by name and never change.

    A field may have a default, which all values share. Values are equal where their class and all their
    fields are, but for one that is set `aside`, or where each equals itself `alone`; they can be hashed if
    their fields can, copied and pickled;
    `dataclasses.replace` and `dataclasses.fields` know them. What needs more than that, a default made anew
    or work when a value is made, is a data class.
    """
    if cls is None:
        return lambda named: _made(named, aside, alone=alone)
    return _made(cls, aside, alone=alone)


def _made(cls: type[T], aside: str, *, alone: bool) -> type[T]:
    own = tuple(cls.__annotations__)
    defaults = {name: cls.__dict__[name] for name in own if name in cls.__dict__}
    left_out = {"__dict__", "__weakref__", *defaults}
    body = {name: part for name, part in cls.__dict__.items() if name not in left_out}
    names = (*getattr(cls, "__match_args__", ()), *own)
    methods = {name: method for name, method in _METHODS.items() if name not in body or name == "__hash__"}
    methods = {name: method for name, method in methods.items() if not (alone and name in _EQUALITY)}
    metaclass: Any = type(cls)
    made = metaclass(
        cls.__name__, cls.__bases__, {**body, **methods, "__slots__": own, "__match_args__": names}
    )
    made.__qualname__ = cls.__qualname__
    made.__defaults__ = {**getattr(cls, "__defaults__", {}), **defaults}
    values = _values_of(names)
    made.__values__ = values
    made.__compared__ = _values_of(tuple([name for name in names if name != aside])) if aside else values
    made.__init__ = _first_init(made)
    made.__dataclass_fields__ = _Fields(cls.__annotations__, made.__defaults__)
    return made  # type: ignore[no-any-return]


def fields_of(cls: type[Any]) -> tuple[str, ...]:
    """The names of the fields, those of its base first."""
    names: tuple[str, ...] = cls.__match_args__  # which `match` uses too
    return names


def _values_of(names: tuple[str, ...]) -> staticmethod[[object], tuple[Any, ...]]:
    """What gives the values of all fields as a tuple."""
    if len(names) > 1:
        return staticmethod(attrgetter(*names))
    return staticmethod(lambda value: tuple([getattr(value, name) for name in names]))


def _first_init(made: Any) -> Callable[..., None]:
    """An `__init__` that puts the compiled one in its place when the first value is made."""

    def __init__(self: object, **values: Any) -> None:  # noqa: N807
        made.__init__ = _compiled_init(made)
        made.__init__(self, **values)

    return __init__


_MANY = 8
"""With so many fields it is faster to open a value, set them by their names and close it again."""


def _compiled_init(made: Any) -> Callable[..., None]:
    """An `__init__` that sets each field through its slot, since no one may set it by its name.

    While a value with many fields is made it is of another class with the same slots, which is not frozen.
    """
    names, defaults = fields_of(made), made.__defaults__
    scope: dict[str, Any] = {f"default_{name}": default for name, default in defaults.items()}
    parameters = [f"{name}=default_{name}" if name in defaults else name for name in names]
    head = f"def __init__({', '.join(['self', *(['*'] if names else []), *parameters])}):"
    if len(names) >= _MANY and made.__bases__ == (object,):
        scope |= {"self_become": vars(object)["__class__"].__set__}
        scope |= {"self_opened": type("opened", (), {"__slots__": names})}
        setting = [f"self.{name} = {name}" for name in names]
        opened = ["self_kind = self.__class__", "self_become(self, self_opened)"]
        body = "; ".join([*opened, *setting, "self.__class__ = self_kind"])
    else:
        scope |= {f"set_{name}": getattr(made, name).__set__ for name in names}
        body = "; ".join([f"set_{name}(self, {name})" for name in names]) or "pass"
    exec(f"{head} {body}", scope)  # noqa: S102  made of the names in our own source
    compiled: Callable[..., None] = scope["__init__"]
    compiled.__qualname__ = f"{made.__qualname__}.__init__"
    return compiled


class _Fields:
    """The fields as `dataclasses` knows them, made when they are asked for."""

    def __init__(self, types: dict[str, Any], defaults: dict[str, Any]) -> None:
        self._types = types
        self._defaults = defaults

    def __get__(self, _value: object, made: Any) -> dict[str, Any]:
        from dataclasses import MISSING, field, make_dataclass

        fields = [
            (name, self._types.get(name, Any), field(default=self._defaults.get(name, MISSING)))
            for name in fields_of(made)
        ]
        known: Any = make_dataclass(made.__name__, fields, kw_only=True, init=False, repr=False, eq=False)
        found: dict[str, Any] = known.__dataclass_fields__
        made.__dataclass_fields__ = found
        return found


# -- the methods of all classes


def _refuse(self: object, name: str, *_value: object) -> NoReturn:
    message = f"{type(self).__name__} is frozen: {name!r} cannot change"
    raise AttributeError(message)


def _equals(self: Any, other: Any) -> Any:
    if type(self) is not type(other):
        return NotImplemented
    return self.__compared__(self) == other.__compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__compared__(self))


def _shown(self: Any) -> str:
    pairs = zip(fields_of(type(self)), self.__values__(self), strict=True)
    return f"{type(self).__qualname__}({', '.join([f'{name}={value!r}' for name, value in pairs])})"


def _state(self: Any) -> tuple[Any, ...]:
    return self.__values__(self)  # type: ignore[no-any-return]


def _restore(self: object, state: tuple[Any, ...]) -> None:
    for name, value in zip(fields_of(type(self)), state, strict=True):
        getattr(type(self), name).__set__(self, value)


_EQUALITY = ("__eq__", "__hash__")
_METHODS: dict[str, Callable[..., Any]] = {
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _shown,
    "__getstate__": _state,
    "__setstate__": _restore,
}
