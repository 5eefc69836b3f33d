"""Words, names and addresses → the lines of a mail's head, by RFC 5322 and RFC 2047.

Python folds such headers, too, but not alike in each version: spaces between words are lost or doubled, and
names lose the quotes that a comma or a bracket in them needs. What has letters beyond ASCII is encoded whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from email.header import Header
from email.headerregistry import Address
from email.policy import EmailPolicy
from typing import Any
from urllib.parse import quote

from generator.ground.urls import as_uri

LINE = 76
"""How long a line of a head becomes at most, where a word or an address is not longer."""
_END = "\r\n"


class Heads(EmailPolicy):
    """How a mail is written: as SMTP wants it, with words and names by the rules of this module."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        people: Sequence[Address] = getattr(value, "addresses", ())
        if people:
            shown = f",{_END} ".join([_person(one, name) for one in people])
        elif name == "Subject":
            shown = _words(str(value), name)
        else:
            return super().fold_binary(name, value)
        return f"{name}: {shown}{_END}".encode("ascii")


HEADS = Heads(linesep=_END)


def leave_address(address: str) -> str:
    """An address by which a list is left, `https://…` or `mailto:…`, in ASCII and without spaces."""
    if address.startswith("mailto:"):
        return quote(address, safe="%/:?#[]@!$&'()*+,;=")
    return as_uri(address)


def _words(text: str, name: str) -> str:
    is_plain = text.isascii() and "=?" not in text  # which would be taken for encoded
    written = Header(text, "us-ascii" if is_plain else "utf-8", maxlinelen=LINE, header_name=name)
    return written.encode(linesep=_END)


def _person(person: Address, name: str) -> str:
    """A name and its address."""
    if person.display_name.isascii():
        return str(person)
    words = _words(person.display_name, name)
    shown = f"{words} <{person.addr_spec}>"
    is_short = len(name) + 2 + len(shown) <= LINE if _END not in words else False
    return shown if is_short else f"{words}{_END} <{person.addr_spec}>"
