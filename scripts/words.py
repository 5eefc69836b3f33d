"""`make words`: what layouts and code say → layouts/words/words.pot, and the catalogues brought up to date.

Before Python 3.12 nothing is found within f-strings, so no message may stand there.
Translations stay; messages that nothing says any more go. What is still to be translated is printed.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "layouts" / "words"
TEMPLATE = FOLDER / "words.pot"

KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "N_": None}
_ASKS = re.compile(rf"\b(?:{'|'.join(KEYWORDS)})\s*\(")
COMMENTS = ("Translators:",)
_HEADER = """\
# What Dateline's pages say, in English.
# Made by `make words`; a site's own words go into its layouts/words/LANG.po."""


def template() -> Catalog:
    """All messages, with the files that say them."""
    catalog = Catalog(project="Dateline", header_comment=_HEADER, fuzzy=False)
    for path, method in _sources():
        found = extract(method, io.BytesIO(path.read_bytes()), KEYWORDS, COMMENTS, {"silent": "false"})
        for _, message, comments, _ in found:
            shown = path.relative_to(ROOT).as_posix()
            catalog.add(message, locations=[(shown, 0)], auto_comments=comments)
    return catalog


def updated(path: Path, messages: Catalog) -> Catalog:
    """A catalogue with the messages of the template, each with its translation if there is one."""
    catalog = read(path)
    catalog.update(messages, no_fuzzy_matching=True, update_header_comment=False)
    return catalog


def read(path: Path) -> Catalog:
    """A catalogue, its language named as its file is."""
    with path.open(encoding="utf-8") as file:
        return read_po(file, locale=path.stem.replace("-", "_"), abort_invalid=True)


def written(catalog: Catalog) -> bytes:
    """The same bytes for the same messages: without dates, and without what is obsolete."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=0, omit_header=True, include_lineno=False, ignore_obsolete=True)
    lines = [*catalog.header_comment.splitlines(), 'msgid ""', 'msgstr ""']
    if catalog.locale_identifier:
        language = catalog.locale_identifier.replace("_", "-")
        lines += [f'"Language: {language}\\n"', f'"Plural-Forms: {catalog.plural_forms}\\n"']
    lines.append('"Content-Type: text/plain; charset=UTF-8\\n"')
    return "\n".join(lines).encode() + b"\n\n" + buffer.getvalue().strip() + b"\n"


def open_messages(catalog: Catalog) -> list[Message]:
    """What is still to be translated."""
    return [
        message
        for message in catalog
        if message.id
        and (
            message.fuzzy
            or not all(message.string if isinstance(message.string, tuple) else [message.string])
        )
    ]


def catalogues() -> list[Path]:
    return sorted(FOLDER.glob("*.po"))


def _sources() -> Iterator[tuple[Path, str]]:
    """The files that may say something, with how Babel reads them: most modules ask for no words at all."""
    for path in sorted((ROOT / "layouts").rglob("*.html")):
        yield path, "jinja2.ext:babel_extract"
    for path in sorted((ROOT / "generator").rglob("*.py")):
        if _ASKS.search(path.read_text(encoding="utf-8")):
            yield path, "python"


def main() -> None:
    messages = template()
    TEMPLATE.write_bytes(written(messages))
    print(f"{TEMPLATE.name}: {len(messages)} messages")
    for path in catalogues():
        catalog = updated(path, messages)
        path.write_bytes(written(catalog))
        left = open_messages(catalog)
        print(f"{path.name}: {len(left)} to translate", *[message.id for message in left[:3]])


if __name__ == "__main__":
    main()
