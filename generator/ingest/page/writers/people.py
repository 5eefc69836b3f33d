"""What a page says of its writers → people and wire services, as what is stated and what is shown agree.

The visible byline is read by the same rules as pasted bylines; scripts without capitals, for which those
rules do not hold, are cut at their own marks. What readers see completes or corrects what is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.scripts import Who
from generator.ingest.one_line.wording import folded
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.writers.claims import LABELLED, MOST_NAMED, Claims, key_of
from generator.ingest.page.writers.names import is_nobody, told_apart
from generator.ingest.page.writers.stated_writers import (
    of_addresses,
    of_items,
    of_metas,
    of_nodes,
    of_scripts,
)
from generator.ingest.text.seed import Found
from generator.ingest.words.names.chinese_names import is_chinese
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import IDEOGRAPHIC, KANA

_SURE = 0.6
"""How sure a visible name must be that is added to those which the page states."""


@frozen
class ShownByline:
    """A byline as readers see it, and the line it stands on. `sure` says that the page marks it as one.

    Of `only_agencies`, people are not wanted. What stands `behind` the text counts where nothing else does.
    Behind a label such as `作者：` any words in ideographs are a name, as many sign by a pen name.
    """

    text: str
    line: int
    sure: bool
    only_agencies: bool = False
    behind: bool = False
    labelled: bool = False


def writers_of(
    said: Statements,
    shown: Sequence[ShownByline],
    own_names: Iterable[str],
    outlets: Directory,
    *,
    bare: Sequence[ShownByline] = (),
    page_words: str,
    near: str,
) -> tuple[tuple[Found[str], ...], tuple[Found[str], ...]]:
    """The people who wrote it, and the wire services it came from.

    `own_names` are the outlet's, which are no writers; `page_words` is all that readers see, in which a
    person who is stated for machines only is looked for; `near` are those around headline and text. Where
    nobody is named otherwise, the first of the `bare` lines tells.
    """
    own = frozenset(folded(one) for name in own_names if name for one in _spellings(name))
    stated = [of_nodes(said, own, outlets), of_metas(said, own, outlets), of_items(said, own, outlets)]
    visible = _of_shown([one for one in shown if not one.behind], own, outlets)
    if not visible.people:
        visible = _of_shown(shown, own, outlets)
    chinese = is_chinese(page_words)
    alone = _of_shown(bare[:1], own, outlets)
    for claims in (*stated, visible, alone) if chinese else ():
        claims.keep_chinese()
    for claims in (visible, alone) if KANA.search(page_words) else ():
        claims.join_japanese()
    people = _people(stated, visible, page_words, near)
    if not people:
        people = list(alone.people.values())
    if not people:
        people = [*of_scripts(said, own, outlets).people.values(), *of_addresses(said, own, outlets)][
            :MOST_NAMED
        ]
    agencies: dict[str, Found[str]] = {}
    for claims in (*stated, visible):
        for name, found in claims.agencies.items():
            agencies.setdefault(name, found)
    return tuple(people), tuple(agencies.values())


_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")
_COMMAS = str.maketrans("șțȘȚ", "şţŞŢ")


def _spellings(name: str) -> tuple[str, ...]:
    """A name as Romanian papers write it: with commas below, and with the cedillas of older keyboards."""
    return (name,) if name.isascii() else (name, name.translate(_CEDILLAS), name.translate(_COMMAS))


def _people(stated: Sequence[Claims], visible: Claims, page_words: str, near: str) -> list[Found[str]]:
    """The people of the first kind of statement that has any; what readers see completes or corrects it."""
    shown = _whole(list(visible.people.values()))
    if not any(claims.people for claims in stated):
        return shown
    words, near = key_of(page_words), key_of(near)
    for claims in stated:
        named = _whole(list(claims.people.values()))
        if not named:
            continue
        if set(claims.people) <= set(visible.people):
            more = (
                one for one in shown if key_of(one.value) not in claims.people and one.confidence >= _SURE
            )
            return _whole([*(_with_dotless(one, visible) for one in named), *more])
        if not IDEOGRAPHIC.search(words[:4000]):
            named = [one for one in named if not IDEOGRAPHIC.search(one.value)]
        if shown and (_are_others(claims, shown, words, near) or _are_editors(claims, words)):
            return shown
        wider = (other for other in stated if other is not claims and set(other.people) > set(claims.people))
        other = next(wider, None)
        return _whole(list(other.people.values())) if other else named
    return shown


def _with_dotless(stated: Found[str], visible: Claims) -> Found[str]:
    """Who is stated, with the dotless letters of Turkish that only readers are shown."""
    shown = visible.people.get(key_of(stated.value))
    return replace(stated, value=shown.value) if shown and "ı" in shown.value else stated


def _are_others(claims: Claims, shown: Sequence[Found[str]], words: str, near: str) -> bool:
    """Whether stated people are not those whom readers are shown: none is near the text, or no name whole."""
    if not any(key in words for key in claims.people) or not any(
        _is_named(key, near) for key in claims.people
    ):
        return True
    whole = any(" " in one.value or IDEOGRAPHIC.search(one.value) for one in claims.people.values())
    return not whole and any(" " in one.value for one in shown)


_EDITED = r"(?:[编編][辑輯] ?|\b(?:editor|edited by|editing by|editor[ae]|redigerad av|redigering|redaktur) )"
"""What stands in front of who edited a text."""


def _are_editors(claims: Claims, words: str) -> bool:
    """Whether a page shows of stated people only that they edited: `责任编辑：林书远`, `Editor: Jane Doe`."""
    return all(
        0 < words.count(key) == len(re.findall(rf"{_EDITED}{re.escape(key)}", words)) for key in claims.people
    )


def _is_named(key: str, words: str) -> bool:
    return key in words or any(part in words for part in key.split()[-1:] if len(part) > 3)


def _whole(named: list[Found[str]]) -> list[Found[str]]:
    """The names without parts of others, and without single words where others have two: those are places."""
    named = _without_parts(named)
    if not any(" " in one.value for one in named):
        return named
    return [one for one in named if " " in one.value or IDEOGRAPHIC.search(one.value)]


_SIGNING = frozenset("by von de par por di da door av af od".split())
"""What signs in front of a name, or is a part of one."""


def _without_parts(named: list[Found[str]]) -> list[Found[str]]:
    """The names without those that are a part of another, add a word that only signs, or are two of them.

    `Doe` beside `Jane Doe`, `de Jane Doe` beside her, `林安陳立` beside `林安` and `陳立`.
    """
    keys = [folded(one.value) for one in named]
    known = frozenset(keys)
    return [
        one
        for one, key in zip(named, keys, strict=True)
        if not _is_two(key, known)
        and not any(key != other and " " in other and key.startswith(other) for other in keys)
        and not (key.partition(" ")[0] in _SIGNING and key.partition(" ")[2] in keys)
        and not any(
            key.endswith(f" {other}") and one.value.split()[0].isupper() and " " in other for other in keys
        )
        and not any(key != other and f" {key} " in f" {other} " and " " not in key for other in keys)
    ]


def _is_two(key: str, known: frozenset[str]) -> bool:
    """Whether a name is two others without a space between."""
    return " " not in key and any(key[:at] in known and key[at:] in known for at in range(1, len(key)))


def _of_shown(shown: Sequence[ShownByline], own: frozenset[str], outlets: Directory) -> Claims:
    claims = Claims()
    for one in shown:
        if one.sure:
            who = told_apart(one.text, own, outlets)
            if who.people and not who.agencies and (byline := read_byline(one.text, outlets)):
                # behind a role: `By Jane Doe, staff reporter, with AFP`
                who = replace(who, agencies=() if byline.helpers else byline.agencies)
            who = Who(agencies=who.agencies) if one.only_agencies else who
            claims.add(who, one.line, LABELLED if one.labelled else "byline", 0.85)
        elif (byline := read_byline(one.text, outlets)) and not byline.helpers:
            people = tuple(name for name in byline.people if not is_nobody(name, own))
            claims.add(Who(people=people, agencies=byline.agencies), one.line, byline.rule, byline.confidence)
    claims.keep_marked()
    return claims
