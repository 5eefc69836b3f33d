"""An address that leads to a page by way of another → the address of the page itself.

Mail filters, searches, networks, translators, archives and readers put the address of an article into one of
their own. What an editor copies is then theirs, though it says whose the article is: no one has to be asked.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from generator.ground.urls import escaped, is_web_address

_DEEPEST = 3
"""How many wrappers may stand around one address: a search's result in a filtered mail, say."""
_LONGEST = 8000
_GOOGLE = r"(?:www\.)?google(?:\.[a-z]{2,3}){1,2}"
_PARAMETERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(rf"(?:{page})\Z"), tuple(names.split()))
    for page, names in (
        # mail filters
        (r"[\w.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)/.*", "url"),
        (r"urldefense\.(?:proofpoint\.)?com/v1/url", "u"),
        (r"linkprotect\.cudasvc\.com/url", "a"),
        # searches
        (rf"{_GOOGLE}/url", "q url"),
        (r"duckduckgo\.com/l/?", "uddg"),
        # networks and messengers
        (r"lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)/(?:l\.php)?", "u"),
        (r"(?:www\.|m\.)?youtube\.com/redirect", "q"),
        (r"out\.reddit\.com/.*", "url"),
        (r"(?:m\.)?vk\.com/away\.php", "to"),
        (r"t\.umblr\.com/redirect", "z"),
        (r"(?:www\.)?linkedin\.com/(?:redir/redirect|safety/go)", "url"),
        (r"slack-redir\.net/link", "url"),
        (r"link\.zhihu\.com/?", "target"),
        # translators
        (r"translate\.google(?:\.[a-z]{2,3}){1,2}/translate", "u"),
        (r"(?:www\.)?translatetheweb\.com/", "a"),
        (r"translate\.yandex\.[a-z]{2,3}/(?:translate|web)", "url"),
    )
)
"""The host and path of pages that lead on, and the parameters in which they say where to."""
_BROWSERS = re.compile(r"view-source:(?=https?://)|about:reader\?url=(?=https?%3A|https?://)", re.IGNORECASE)
"""What a browser writes in front where it shows the source, or what it takes for the text (Firefox)."""
_TRANSLATED = ".translate.goog"
_AMP_CACHE = re.compile(r"(?:[\w-]+\.)?cdn\.ampproject\.org/(?:[acv]|wp)/(s/)?([^/]+\.[^/]+(?:/.*)?)\Z")
"""https://developers.google.com/amp/cache/overview, by the form of its addresses."""
_AMP_IN_SEARCH = re.compile(rf"{_GOOGLE}/amp/(s/)?([^/]+\.[^/]+(?:/.*)?)\Z")
_IN_COPY = re.compile(r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/o/\w{3,12}/(https?://.+)\Z")
"""Where links lead in the copies of archive.today."""
_AMP_PARAMETERS = re.compile(r"(?:amp_\w+|_?js_v|usqp|_x_tr_\w+)\Z")
_PROOFPOINT_2 = re.compile(r"https?://urldefense\.proofpoint\.com/v2/url\?(?:.*&)?u=(?P<page>[^&]+)")
_PROOFPOINT_3 = re.compile(
    r"https?://urldefense\.(?:proofpoint\.)?com/v3/__(?P<page>.+?)__;(?P<marks>[^!]*)!"
)
_REPLACED = re.compile(r"\*(?:\*(.))?")
_RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""The letter for how many marks one place in an address of Proofpoint's stands: `A` for two of them."""
_SIGNS = ("://", "%3A", "%3a", "translate.goog", "ampproject.org", "/amp/", "urldefense.")
"""What an address with another in it has, behind its own scheme."""


def unwrapped(address: str) -> str:
    """The address of the page to which another leads on and which it names; any other as it is."""
    for _ in range(_DEEPEST):
        if len(address) > _LONGEST or not any(sign in address[6:] for sign in _SIGNS):
            break
        carried = (escaped(one) for way in _WAYS for one in way(address))
        within = next((one for one in carried if is_web_address(one)), "")
        if not within:
            break
        address = within
    return address


def _of_browser(address: str) -> Iterator[str]:
    """What follows upon a browser's own scheme: whole, or as the value of a parameter."""
    if opener := _BROWSERS.match(address):
        rest = address[opener.end() :]
        yield rest if "://" in rest else unquote(rest.partition("&")[0])


def _of_parameter(address: str) -> Iterator[str]:
    parts = _parts(address)
    for page, names in _PARAMETERS:
        if parts is not None and page.match(f"{parts.hostname or ''}{parts.path}"):
            given = dict(parse_qsl(parts.query))
            yield from (given[name] for name in names if name in given)


def _of_path(address: str) -> Iterator[str]:
    """The page whose host and path stand in the path of a copy for telephones."""
    parts = _parts(address)
    place = f"{parts.hostname or ''}{parts.path}" if parts is not None else ""
    if parts is not None and (match := _AMP_CACHE.match(place) or _AMP_IN_SEARCH.match(place)):
        yield f"{'https' if match[1] else 'http'}://{match[2]}{_own_query(parts.query)}"


def _of_copy(address: str) -> Iterator[str]:
    """The page that a link in an archive's copy leads to by way of the archive."""
    if match := _IN_COPY.match(address):
        yield match[1]


def _of_host(address: str) -> Iterator[str]:
    """The page that is shown translated: `www-example-org` is www.example.org, `a--b-org` is a-b.org."""
    parts = _parts(address)
    host = (parts.hostname or "") if parts is not None else ""
    if parts is not None and host.endswith(_TRANSLATED):
        names = host.removesuffix(_TRANSLATED).split("--")
        own = "-".join(name.replace("-", ".") for name in names)
        scheme = "http" if "_x_tr_sch=http" in parts.query.split("&") else "https"
        yield f"{scheme}://{own}{parts.path}{_own_query(parts.query)}"


def _of_proofpoint(address: str) -> Iterator[str]:
    """What the mail filter of Proofpoint wrote anew, in the second or the third of its forms.

    The third has `*` for every mark that it took out, and `**` and a letter for several; they stand behind.
    """
    if match := _PROOFPOINT_2.match(address):
        yield unquote(match["page"].replace("-", "%").replace("_", "/"))
    if match := _PROOFPOINT_3.match(address):
        padded = match["marks"] + "=" * (-len(match["marks"]) % 4)
        try:
            marks = iter(urlsafe_b64decode(padded).decode())
        except ValueError:
            return
        yield _REPLACED.sub(
            lambda place: "".join(
                next(marks, "") for _ in range(_RUNS.find(place[1]) + 2 if place[1] else 1)
            ),
            match["page"],
        )


_WAYS: tuple[Callable[[str], Iterator[str]], ...] = (
    _of_browser,
    _of_parameter,
    _of_path,
    _of_copy,
    _of_host,
    _of_proofpoint,
)


def _own_query(query: str) -> str:
    """A query without what the cache or the translator added, and with its `?`; "" where nothing is left."""
    own = [one for one in query.split("&") if one and not _AMP_PARAMETERS.match(one.partition("=")[0])]
    return f"?{'&'.join(own)}" if own else ""


def _parts(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None
