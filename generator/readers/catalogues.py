"""layouts/words/LANG.po → the words of a language.

Catalogues are read by Babel, and what came of them is remembered by their bytes: so a build that has seen
them imports nothing for them, and one in plain English never does. The site's own file goes first, message
by message; what no file has is said in English.
"""

from __future__ import annotations

import gettext
import marshal
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.ground.dates import ENGLISH as ENGLISH_DATES
from generator.ground.dates import DateForms
from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.digests import DIGEST_SIZE, digest_of
from generator.ground.places import built_in_layouts
from generator.ground.words import ENGLISH, ListForms, NumberForms, Plural, Words, fallbacks, is_of
from generator.memory.store import read_checked, write_checked
from generator.readers.config import CONFIG_FILE
from generator.readers.files import decode, read

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

FOLDER = "words"
TEMPLATE = "words.pot"
_SAID = re.compile(
    r'\s*(?:(?:msgid(?:_plural)?|msgstr(?:\[\d+\])?|msgctxt)(?![\w\[])\s*|(?="))'
    r'(?!\s|\Z|".*(?<!\\)(?:\\\\)*"\s*\Z)'
)
"""The beginning of a line whose words are not between quotes: Babel takes a letter off them, or all."""
_PLACE = re.compile(r"%\((\w+)\)s|%(?!%|\(\w+\)s)")


def read_words(
    language: str, root: Path, folders: Iterable[Path], remembered: Path | None, report: Report
) -> Words:
    """The words of a language from the catalogues in some folders of layouts, of which the first goes first.

    `remembered` is the file in which they are kept for the next time.
    """
    files = _files(language, folders)
    if is_of(language, "en") and not files:
        return ENGLISH if language == ENGLISH.language else Words(language=language)
    every = ((_shown(path, root), read(path, _shown(path, root), report)) for path in files)
    payloads = [(shown, payload) for shown, payload in every if payload is not None]
    template = built_in_layouts() / FOLDER / TEMPLATE
    digest = digest_of((language, payloads, template.read_bytes()))
    kept = read_checked(remembered) if remembered is not None else None
    if kept is not None and kept.startswith(digest):
        return _unpacked(language, marshal.loads(kept[DIGEST_SIZE:]))  # noqa: S302, ours, with a checksum
    found = Report()
    packed = _packed(language, payloads, template, found)
    report.extend(found.diagnostics)
    if remembered is not None and not found.diagnostics:
        write_checked(remembered, digest + marshal.dumps(packed))
    return _unpacked(language, packed)


def report_missing(words: Words, said: Iterable[str], report: Report) -> None:
    """Report once what pages say in English, as there are no words for it. `said` is what the layouts say."""
    if is_of(words.language, "en"):
        return
    known = words.messages.keys() | words.plurals.keys()
    missing = [message for message in dict.fromkeys((*said, *words.of_code)) if message not in known]
    if missing:
        others = " and more" if len(missing) > 1 else ""
        report.warning(
            "missing-words",
            f"pages say `{missing[0]}`{others} in English: there are no words in `{words.language}`",
            Position(path=CONFIG_FILE),
            f"translate them in layouts/{FOLDER}/{words.language}.po; begin with Dateline's {TEMPLATE}",
        )


def _files(language: str, folders: Iterable[Path]) -> Sequence[Path]:
    """The catalogues of a language and of those that it is a form of, as they go before each other."""
    found = []
    for folder in folders:
        catalogues = sorted(path for path in (folder / FOLDER).glob("*.po") if path.is_file())
        by_tag = {path.stem.replace("_", "-").casefold(): path for path in catalogues}
        found += [by_tag[tag] for tag in fallbacks(language) if tag in by_tag]
    return found


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


# -- what is remembered: values that marshal can write

_Packed = tuple[dict[str, str], dict[str, Plural], tuple[str, ...], Any]


def _packed(language: str, payloads: Sequence[tuple[str, bytes]], template: Path, report: Report) -> _Packed:
    from generator.readers.locale_forms import locale_forms

    messages: dict[str, str] = {}
    plurals: dict[str, Plural] = {}
    for shown, payload in reversed(payloads):
        _add(shown, payload, messages, plurals, report)
    forms = None if is_of(language, "en") else locale_forms(language)
    said = tuple(_said_by_code(template, report))
    if forms is None:
        return messages, plurals, said, None
    return messages, plurals, said, (tuple(forms.dates), tuple(forms.numbers), tuple(forms.lists))


def _unpacked(language: str, packed: _Packed) -> Words:
    messages, plurals, of_code, forms = packed
    dates, numbers, lists = forms if forms is not None else (ENGLISH_DATES, NumberForms(), ListForms())
    return Words(
        language=language,
        dates=DateForms(*dates),
        numbers=NumberForms(*numbers),
        lists=ListForms(*lists),
        messages=messages,
        plurals=plurals,
        of_code=of_code,
        digest=digest_of((language, sorted(messages.items()), sorted(plurals.items()), forms)),
    )


# -- catalogues


def _add(
    shown: str, payload: bytes, messages: dict[str, str], plurals: dict[str, Plural], report: Report
) -> None:
    """Add the messages of a catalogue; those that are marked as fuzzy are still to be looked at."""
    catalog = _read(shown, payload, report)
    for message in catalog or ():
        forms = tuple(_forms(message.string))
        if not message.id or message.fuzzy or not all(forms) or not _fits(shown, message, report):
            continue
        if catalog is not None and message.pluralizable:
            plurals[message.id[0]] = (catalog.plural_expr, forms)
        else:
            messages[str(message.id)] = forms[0]


def _said_by_code(template: Path, report: Report) -> Iterator[str]:
    """The messages of the template that the code says, not a layout."""
    if template.is_file():
        for message in _read(template.name, template.read_bytes(), report) or ():
            if any(path.startswith("generator/") for path, _ in message.locations):
                yield _forms(message.id)[0]


def _read(shown: str, payload: bytes, report: Report) -> Catalog | None:
    from babel.messages.pofile import PoFileError, read_po

    text = decode(payload, shown, report)
    if text is None:
        return None
    tag = Path(shown).stem.replace("-", "_")
    lines = text.splitlines(keepends=True)
    cut = [number for number, line in enumerate(lines, start=1) if _is_cut(shown, number, line, report)]
    if cut:
        return None
    try:
        catalog = read_po(lines, locale=tag, abort_invalid=True)
    except PoFileError as error:
        at = Position(path=shown, line=error.lineno + 1)
        report.error("bad-words", str(error).rpartition(" on ")[0].lower(), at, "write it as gettext does")
        return None
    if not _is_sound(catalog.plural_expr, catalog.num_plurals):
        hint = "for example `Plural-Forms: nplurals=2; plural=(n != 1);`"
        report.error("bad-words", "`Plural-Forms` does not fit", Position(path=shown), hint)
        return None
    return catalog


def _is_cut(shown: str, number: int, line: str, report: Report) -> bool:
    """Whether a line lacks a quote, which is reported."""
    found = _SAID.match(line)
    if found is not None:
        at = Position(path=shown, line=number, column=found.end() + 1, excerpt=line.rstrip())
        hint = 'put them between quotes: `msgstr "All issues"`'
        report.error("bad-words", "words that are not between quotes", at, hint)
    return found is not None


def _is_sound(rule: str, forms: int) -> bool:
    """Whether a rule of plurals can be read and names only forms that there are."""
    try:
        form = gettext.c2py(rule)
        return all(form(number) < forms for number in range(1000))
    except (ValueError, ZeroDivisionError):
        return False


def _fits(shown: str, message: Message, report: Report) -> bool:
    """Whether a translation has only the places of the English words; at others pages would break.

    What does not fit is reported.
    """
    fits = True
    known = {name for form in _forms(message.id) for name in _PLACE.findall(form) if name}
    for form in _forms(message.string):
        for found in _PLACE.finditer(form):
            if (found[1] not in known) if found[1] else known:
                at = Position(path=shown, line=message.lineno or 1)
                hint = did_you_mean(found[1] or "", known)
                hint = hint or f"they have {', '.join(sorted(known)) or 'no places'}"
                report.error("bad-words", f"the English words have no `{found[0]}`", at, hint)
                fits = False
    return fits


def _forms(string: str | Sequence[str] | None) -> Sequence[str]:
    return [string] if isinstance(string, str) else string or [""]
