"""How pages speak a language: their words, and how it writes dates, numbers and lists.

English is what stands in the code and the layouts; other languages are read by `catalogues`. What is here
imports nothing heavy, can be sent to other processes, and is the same on any machine.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.ground.dates import ENGLISH as ENGLISH_DATES
from generator.ground.dates import DateForms
from generator.ground.directions import without_extensions
from generator.ground.frozen import frozen


class NumberForms(NamedTuple):
    """What stands between groups of digits, how many the last has, and how many those before it.

    `digits` are those of the language, if they are not 0 to 9.
    """

    separator: str = ","
    last: int = 3
    others: int = 3
    digits: Mapping[int, int] | None = None


class ListForms(NamedTuple):
    """What stands between two, between the members of a longer list, and before its last."""

    two: str = " and "
    between: str = ", "
    end: str = " and "


Plural = tuple[str, tuple[str, ...]]
"""Which form goes with a number, as gettext has it in C, and the forms."""


_NUMBERS, _LISTS = NumberForms(), ListForms()
_NO_MESSAGES: Mapping[str, str] = {}
_NO_PLURALS: Mapping[str, Plural] = {}


@frozen
class Words:
    """The words of a language by the English ones, and its forms.

    What is missing is said in English. `of_code` are the messages that the code says, beside those of the
    layouts. `digest` stands for all of it; it is b"" for English as it comes.
    """

    language: str = "en"
    dates: DateForms = ENGLISH_DATES
    numbers: NumberForms = _NUMBERS
    lists: ListForms = _LISTS
    messages: Mapping[str, str] = _NO_MESSAGES
    plurals: Mapping[str, Plural] = _NO_PLURALS
    of_code: Sequence[str] = ()
    digest: bytes = b""

    def gettext(self, message: str, **places: object) -> str:
        """A message in the language, with what goes into its places, such as `%(name)s`.

        One that catalogues have in the singular and the plural is that of one thing.
        """
        text = self.messages.get(message) or self.form(message, message, 1)
        return text % places if places else text

    def ngettext(self, one: str, many: str, number: int, **places: object) -> str:
        """The form of a message that goes with a number, which its place `%(num)s` shows."""
        return self.form(one, many, number) % {"num": self.number(number), **places}

    def form(self, one: str, many: str, number: int) -> str:
        """The form of a message that goes with a number, its places still open."""
        known = self.plurals.get(one)
        if known is None:
            return one if number == 1 else many
        rule, forms = known
        return forms[_rule(rule)(number)]

    def number(self, number: int) -> str:
        """A number as people write it: `1,234`."""
        separator, last, others, digits = self.numbers
        text = str(abs(number))
        if len(text) > last:
            head, groups = text[:-last], [text[-last:]]
            while head:
                head, groups = head[:-others], [head[-others:], *groups]
            text = separator.join(groups)
        return ("-" if number < 0 else "") + (text.translate(digits) if digits else text)

    def figures(self, number: int) -> str:
        """A number in the digits of the language, not grouped, as years are written."""
        digits = self.numbers.digits
        return str(number).translate(digits) if digits else str(number)

    def commas(self, members: Iterable[str]) -> str:
        """Texts one after the other: `A, B, C`."""
        return self.lists.between.join(members)

    def joined(self, members: Iterable[str]) -> str:
        """Members as a list in a sentence: `A, B and C`."""
        *most, last = members
        if len(most) < 2:
            return (most[0] + self.lists.two if most else "") + last
        return self.lists.between.join(most) + self.lists.end + last


ENGLISH = Words()


@lru_cache(maxsize=64)
def _rule(rule: str) -> Callable[[int], int]:
    """What gives the number of the form for a number."""
    return gettext.c2py(rule)


def N_(message: str) -> str:  # noqa: N802, the name by which programs for translators know it
    """A message that is translated later."""
    return message


def capitalised(text: str) -> str:
    """Text as it begins a line: `Juin 2023`."""
    return text[:1].upper() + text[1:]


def is_of(language: str, other: str) -> bool:
    """Whether a language is another, or a form of it, as `en-GB` is of `en`."""
    return language.casefold().split("-")[: other.count("-") + 1] == other.casefold().split("-")


def fallbacks(language: str) -> Sequence[str]:
    """A language and those that it is a form of, the nearest first: `pt-BR`, `pt`.

    Chinese in the traditional script is not read as if it were in the simplified one.
    """
    parts = without_extensions(language).casefold().split("-")
    tags = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    if parts[0] == "zh" and {"hant", "tw", "hk", "mo"} & set(parts[1:]):
        return [*dict.fromkeys([*tags[:-1], "zh-hant"])]
    return tags
