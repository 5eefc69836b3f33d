"""The source of a page as an archive keeps it → as it was published, and where the copy is.

The Wayback Machine puts a bar of its own above a page, with who collected it and other days of it, and has
all addresses lead to its own copies. So does archive.today, and in place of what a page states for machines
it states its own name, and when it made the copy.
"""

from __future__ import annotations

import re
from html import escape

from generator.ground.urls import escaped
from generator.ingest.one_line.addresses import IN_ARCHIVE, IN_ARCHIVE_TODAY
from generator.ingest.text.seed import Found

_HOST = "web.archive.org"
_COPIES = re.compile(
    r"(?<=[\"'(=\s,)])(?:https?:)?(?://web\.archive\.org(?::\d{2,5})?)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://)",
    re.IGNORECASE,
)
"""The same in front of all addresses in a page, where it may begin with the host's own `/`."""
_BAR, _BAR_ENDS = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"
SAID_BY_SCRIPT = re.compile(
    r"__wm\.wombat\(\s*[\"'](?P<page>https?://[^\"'\s]{4,1000})[\"']"
    r"(?:\s*,\s*[\"'](?P<stamp>\d{4,14})[\"'])?"
)
"""Where the archive's own script says which page its copy is of, and when that was made."""
_AT_COPY = rf"{IN_ARCHIVE}(?P<page>https?://[^\s\"'<>]{{4,1000}})"
_SAID_BY_BROWSER = re.compile(rf"(?<!\w)url(?:=\(\d{{1,5}}\)|: ?){_AT_COPY}", re.IGNORECASE)
_SAID_BY_HEAD = re.compile(
    rf"<(?:link|meta)\b(?=[^<>]{{0,600}}(?:canonical|og:url))[^<>]{{0,600}}?{_AT_COPY}", re.IGNORECASE
)
_HEAD = 200_000
"""Letters in which a page says what it is a copy of."""
_SAID_BY_TODAY = re.compile(
    rf"<link\b(?=[^<>]{{0,300}}\brel=[\"']?(?:bookmark|canonical)\b)[^<>]{{0,300}}?{IN_ARCHIVE_TODAY}"
    r"(?P<page>https?://[^\s\"'<>]{4,1000})[^<>]*>",
    re.IGNORECASE,
)
_STATED_BY_TODAY = re.compile(
    r"<meta\b[^<>]*\bproperty=[^<>]*>|<link\b[^<>]*\brel=[\"']?canonical\b[^<>]*>", re.IGNORECASE
)
_END_OF_HEAD = re.compile(r"</head\b|<body\b", re.IGNORECASE)
_BAR_OF_TODAY = re.compile(
    r"<div\b[^<>]*\bid=[\"']?HEADER\b.*?(?=<div\b[^<>]*\bid=[\"']?(?:SOLID|CONTENT)\b)", re.DOTALL
)


def as_published(text: str) -> tuple[str, Found[str] | None]:
    """A page without what the archive put into it, in the same lines, and the address of the archive's copy.

    Any other page is given back as it is.
    """
    if _HOST not in text:
        return _as_published_today(text)
    copied = _copy_of(text[:_HEAD])
    if copied is None:
        return text, None
    above, begin, rest = text.partition(_BAR)
    bar, end, below = rest.partition(_BAR_ENDS)
    bare = above + "\n" * bar.count("\n") + below if begin and end else text
    return _COPIES.sub("", bare), copied


def _copy_of(head: str) -> Found[str] | None:
    """The address of the copy that a page says it is: by script, browser or head."""
    ways = (SAID_BY_SCRIPT, _SAID_BY_BROWSER, _SAID_BY_HEAD)
    said = next((match for way in ways if (match := way.search(head)) and match["stamp"]), None)
    return said and Found(
        value=f"https://{_HOST}/web/{said['stamp']}/{escaped(_bare(said['page']))}",
        line=head.count("\n", 0, said.start()) + 1,
        rule="archived copy",
        confidence=0.97,
    )


def _as_published_today(text: str) -> tuple[str, Found[str] | None]:
    """The same of a copy in archive.today, whose head has nothing of the page's own but the title."""
    said = _SAID_BY_TODAY.search(text[:_HEAD]) if "archive." in text[:_HEAD] else None
    if said is None:
        return text, None
    end = _END_OF_HEAD.search(text, said.end())
    place = end.start() if end else said.end()
    page = escaped(_bare(said["page"]))
    head = _STATED_BY_TODAY.sub(_line_ends, text[:place])
    own = f'<link rel="canonical" href="{escape(page)}">'
    return f"{head}{own}{_BAR_OF_TODAY.sub(_line_ends, text[place:], count=1)}", Found(
        value=f"https://{said['host'].lower()}/{said['moment']}/{page}",
        line=text.count("\n", 0, said.start()) + 1,
        rule="archived copy",
        confidence=0.97,
    )


def _bare(address: str) -> str:
    """An address as it stands in an element, without what HTML writes for `&`."""
    return address.replace("&amp;", "&")


def _line_ends(left_out: re.Match[str]) -> str:
    """What stands for a part that is left out, so that each line keeps its number."""
    return "\n" * left_out[0].count("\n")
