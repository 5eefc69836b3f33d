"""Lines of the head → the same, a German standfirst apart that stands right behind the headline.

Pages that set both in one heading have them in one line of the clipboard, with nothing between. In German the
sentence is known by its first word, as the small words that sentences open with have a capital nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Line
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_TOP, _NEAR = 14, 3  # lines
_LEAST_TITLED, _LEAST_TOLD, _LONGEST = 4, 8, 420  # words, words, letters
_OPENERS = (
    " Der ", " Die ", " Das ", " Dem ", " Den ", " Ein ", " Eine ", " Einem ", " Einer ", " Im ", " Am ",
    " Zum ", " Nach ", " Seit ", " Trotz ", " Weil ", " Wegen ", " Wenn ",
)  # fmt: skip
"""With what a German sentence begins, and what has a small letter within one."""
_LEAD = Late(
    rf"(?<=[{LL}]) (?=(?:{'|'.join(word.strip() for word in _OPENERS)}) "
    r"(?!(?:Spiegel|Standard|Welt|Zeit|Presse|Linken?|Grünen?|Erste|Westen|Partei|Tageszeitung)\b)"
    rf"[{LU}{LL}])"
)
"""`Der Hafen wird nachts gesperrt Die Stadt …`; not `wie Der Spiegel schreibt`."""
_SIGNED = Late(rf"(?:Von )?[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}}(?:,| und |\Z)")
_DATED = Late(r"\b\d{1,2}\.(?: ?\d{1,2}\.| [A-ZÄ][a-zä]{2,8}) ?\d{4}")


def with_standfirsts_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, a German standfirst apart from the headline in front, right above who signs or when."""
    for place, line in enumerate(lines[:_TOP]):
        fits = line.text[-1] in '.“"' and len(line.text) <= _LONGEST
        opens = fits and any(map(line.text.__contains__, _OPENERS))  # far faster than to search for each
        lead = _LEAD.search(line.text) if opens else None
        title = line.text[: lead.start()] if lead else ""
        if (
            lead
            and title.count(" ") >= _LEAST_TITLED - 1
            and line.text.count(" ", lead.end()) >= _LEAST_TOLD - 1
            and not any(stop in title for stop in (". ", ", ", "? ", "! "))
            and any(map(_signs, lines[place + 1 : place + 1 + _NEAR]))
        ):
            yield replace(line, text=title)
            yield replace(line, text=line.text[lead.end() :], gap=False)
        else:
            yield line
    yield from lines[_TOP:]


def _signs(line: Line) -> bool:
    return _SIGNED.match(line.text) is not None or _DATED.search(line.text) is not None
