"""What feedgen writes of a channel or an item, from forms.

feedgen writes only the first of those that say just these things and leave out those: what it wrote, cut
where texts stand, is a form, and the next of the kind is that form with its own texts in the places.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping, Sequence
from typing import NamedTuple

from generator.renderers.feed_extension import Channel, Item, write
from generator.shapes.settings import FeedFormat

Form = tuple[tuple[bytes, ...], tuple[tuple[int, bool], ...]]
"""What feedgen wrote, cut where texts stand; and for each place which text, and whether in an attribute."""

Forms = MutableMapping[tuple[str, int, bytes], Form]
"""Forms by format, how many names there are (-1 in a channel) and which texts are not empty."""

Parts = tuple[bytes, bytes, bytes]
"""An item as it stands in documents: what comes before its content, the content, what comes after."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_FORMS_KEPT = 2_000


def legal(text: str) -> str:
    """Text without the characters that XML forbids or that readers choke on, such as controls."""
    return _ILLEGAL.sub("", text)


def is_illegal(text: str) -> bool:
    """Whether text has such characters; none of them is printable, as most texts are."""
    return not text.isprintable() and _ILLEGAL.search(text) is not None


def write_channel(channel: Channel, kind: FeedFormat, forms: Forms) -> bytes:
    """What feedgen writes of a channel, by a form."""
    texts = channel.texts(kind)
    form = _form_of(channel, kind, (kind.value, -1, bytes(map(bool, (*texts, b"")))), forms)
    joined = "\0".join(texts).encode()
    return _filled(form, _escaped_plain(joined).split(b"\0"), quotes=_has_quotes(joined))


class Escaped(NamedTuple):
    """The texts of an item that RSS and Atom write alike, and its content, escaped.

    `said` tells which texts of the item are not empty.
    """

    texts: Sequence[bytes]
    quotes: bool
    said: bytes
    content: bytes


def escape(words: Item) -> Escaped:
    """The texts of an item, all of them legal."""
    texts = words.shared_texts()
    joined = "\0".join(texts).encode()
    said = b"\1\1" + bytes(map(bool, (words.summary, *texts, words.content)))  # dates are never empty
    return Escaped(_escaped_plain(joined).split(b"\0"), _has_quotes(joined), said, _escaped(words.content))


def write_item(words: Item, escaped: Escaped, kind: FeedFormat, forms: Forms) -> Parts:
    """What feedgen writes of an item, by a form."""
    form = _form_of(words, kind, (kind.value, len(words.names), escaped.said), forms)
    own = _escaped_plain("\0".join(words.own_texts(kind)).encode()).split(b"\0")
    filled = _filled(form, [*own, *escaped.texts, b"\0"], quotes=escaped.quotes)
    before, mark, after = filled.partition(b"\0")
    return before, escaped.content if mark else b"", after


def _form_of(words: Channel | Item, kind: FeedFormat, key: tuple[str, int, bytes], forms: Forms) -> Form:
    form = forms.get(key)
    if form is None:
        if len(forms) >= _FORMS_KEPT:
            forms.clear()
        form = forms[key] = _form(words, kind)
    return form


def _filled(form: Form, values: Sequence[bytes], *, quotes: bool) -> bytes:
    """A form with escaped texts in its places. `quotes`: whether any has what attributes write otherwise."""
    around, places = form
    pieces = list(around)
    if quotes:
        pieces[1::2] = [_quoted(values[at]) if quoted else values[at] for at, quoted in places]
    else:
        pieces[1::2] = [values[at] for at, _ in places]
    return b"".join(pieces)


def _has_quotes(text: bytes) -> bool:
    return b'"' in text or b"\n" in text or b"\t" in text


def _form(words: Channel | Item, kind: FeedFormat) -> Form:
    """What feedgen writes of marks in place of the words."""
    texts = [*words.texts(kind), words.content]
    marks = [f"[{at}]" if text else "" for at, text in enumerate(texts)]
    marked = words.marked(marks)
    written = write(marked, kind)
    for text, mark in zip(marked.texts(kind), marks, strict=False):
        written = written.replace(text.encode(), mark.encode()) if text != mark else written  # a date
    pieces = re.split(rb"\[(\d+)\]", written)
    places = zip(pieces[::2], pieces[1::2], strict=False)
    return tuple(pieces), tuple((int(at), before.endswith(b'="')) for before, at in places)


def _escaped(text: bytes) -> bytes:
    """Text as lxml writes it in an element."""
    text = text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return text.replace(b"\r", b"&#13;")


def _escaped_plain(text: bytes) -> bytes:
    """Text that is no HTML, as most readers take it for none: by hexadecimal references.

    The RSS Advisory Board's profile has it so, and the W3C feed validator warns of `&amp;` and `&lt;` here.
    """
    text = text.replace(b"&", b"&#x26;").replace(b"<", b"&#x3C;").replace(b">", b"&#x3E;")
    return text.replace(b"\r", b"&#13;")


def _quoted(text: bytes) -> bytes:
    """Escaped text as lxml writes it in an attribute."""
    return text.replace(b'"', b"&quot;").replace(b"\n", b"&#10;").replace(b"\t", b"&#9;")
