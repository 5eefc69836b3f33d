"""Addresses: slugs, permalinks, and where an address lies under `public/`. Rules about text only.

Three forms of an address, in the words of the house style:

- a *url* is an address on the site: it starts with `/` and knows nothing of the host or of a
  sub-path, for instance `/tags/us-china/`;
- a *permalink* is absolute: `https://host/repo/tags/us-china/`;
- a *path* is where the bytes lie under `public/`: `tags/us-china/index.html`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from urllib.parse import quote, urlsplit, urlunsplit

ARCHIVE_URL = "/archive/"
CORRECTIONS_URL = "/corrections/"
COVERAGE_URL = "/coverage/"
EDITIONS_URL = "/editions/"
EVENTS_URL = "/events.ics"
"""The calendar of all events."""
ENTRIES_URL = "/data/entries.json"
FEEDS_URL = "/feeds/"
SEARCH_URL = "/search/"
INDEX_URL = "/search/index/"
"""Where the files of the search index lie."""
MANIFEST_URL = "/site.webmanifest"

SLUG_LENGTH = 40
"""How long a slug made from a headline may be; whole words are dropped from the end."""

SLUG_LIMIT = 100
"""How long a slug may be at all: with `/index.html` it stays far below any file system's limit."""

PART_LIMIT = 200
"""How long a part of any address may be."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; manifest-src 'self'"
)
"""What pages may load. `layouts/base.html` says the same, for hosts that send no headers."""

SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
"""That of the search page, whose index is read by WebAssembly."""

PERMALINK_FIELDS = ("year", "month", "day", "slug", "uid")

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_NO_WORDS = re.compile(r"[^a-z0-9]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d)", re.ASCII)
_APOSTROPHES = re.compile("['\u2019\u02bc]")
_DANGLING = frozenset(
    "a after against amid an and as at because but by despite for from in into is it its of on or "
    "over since that the their to under until up vs was when while who with".split()
)
_PLAIN_ADDRESS = re.compile(r"https?://[\w.-]+(?:/[\w./~%+,;=@-]*)?\Z", re.ASCII)
"""Most addresses: a host and a path, with nothing in them to check or to take out."""
_TO_THE_HOST = re.compile(r"[^/?#]*//[^/?#]*")
_MAIL = re.compile(r"[^\s<>@,;:\"()\[\]\\]+@[^\s<>@,;:\"()\[\]\\]+\.[^\s<>@,;:\"()\[\]\\]+\Z")
_BROWSERS_ONLY = re.compile('["<>\\\\^`{|}\udc80-\udcff]')
"""What browsers leave in some part of an address (https://url.spec.whatwg.org/#percent-encoded-bytes), and
bytes of a command line that are no UTF-8.
"""
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))]
)
_URL_PART = r"(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*|\.well-known)"
_URL = re.compile(rf"/(?:{_URL_PART}/)*(?:{_URL_PART})?\Z")
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|fb_(?:action_ids|action_types|ref|source)|gclid|gclsrc|dclid|[gw]braid|gad_\w+|srsltid|msclkid|"
    r"yclid|ttclid|twclid|igshi?d?|mibextid|li_fat_id|rdt_cid|epik|mc_[ce]id|cmpid|ocid|taid|ref_src|s_cid|s_kwcid|smid|"
    r"smtyp|ito|at_\w+|ns_(?:mchannel|source|campaign|linkname|fee)|(?:pk|mtm|matomo|piwik)_\w+|__twitter_impression|"
    r"guccounter|guce_\w+|gaa_(?:at|n|sig|ts)|amp_(?:js_v|gsa)|usqp|CMP|xtor|_ga|_gl|mkt_tok|_hs(?:enc|mi)|hsCtaTracking|"
    r"__hs(?:tc|sc|fp)|oly_(?:enc|anon)_id|vero_(?:id|conv)|wt_mc)\Z",
    re.IGNORECASE,
)


def slugify(text: str, *, limit: int = SLUG_LIMIT) -> str:
    """Text as a slug: lower-case ASCII words with `-` between, at most `limit` characters.

    Initials stay together (`U.S.` gives `us`), apostrophes vanish (`China's` gives `chinas`), other
    scripts are transliterated. Whole words are kept. Gives "" where no letter or digit is left.
    """
    return text if is_slug(text) and len(text) <= limit else _slug(text, limit)


@lru_cache(maxsize=4096)
def _slug(text: str, limit: int) -> str:
    """The slug of a text that is none yet. The names of terms come again and again."""
    text = _INITIALS.sub(lambda initials: initials[0].replace(".", ""), text)
    text = _APOSTROPHES.sub("", text)
    if text.isascii() and "&" not in text:
        slug = _ascii_slug(text, limit)
    else:
        from slugify import slugify as transliterate  # slow to import

        slug = transliterate(text, max_length=limit, word_boundary=True, save_order=True)
    return f"{slug}-1" if slug in _RESERVED else slug


def _ascii_slug(text: str, limit: int) -> str:
    """What python-slugify makes of a text in which it has nothing to transliterate and no entities."""
    slug = _NO_WORDS.sub("-", _THOUSANDS.sub("", text.lower())).strip("-")
    if len(slug) <= limit:
        return slug
    return slug[: limit + 1].rpartition("-")[0] or slug[:limit]


def headline_slug(title: str) -> str:
    """A headline as a short slug that does not end in a dangling word such as `despite`."""
    whole = slugify(title)
    words = slugify(title, limit=SLUG_LENGTH).split("-")
    if len("-".join(words)) < len(whole):
        while len(words) > 1 and words[-1] in _DANGLING:
            words.pop()
    return "-".join(words)


def is_reserved(name: str) -> bool:
    """Whether Windows has no file or folder of this name, whatever its ending."""
    return name.lower() in _RESERVED


def is_slug(text: str) -> bool:
    """Whether text can stand in an address as it is, on every host and file system."""
    return bool(_SLUG.match(text)) and len(text) <= SLUG_LIMIT and text not in _RESERVED


def text_id(name: str) -> str:
    """A text's id as pages have it: it begins with a letter, has no spaces, and is none of the layouts'.

    These are as `at_main`.
    """
    name = "-".join(name.split())
    while name.startswith(("_", "at_")):
        name = name.removeprefix("at").removeprefix("_")
    return name if name[:1].isalpha() else f"n{name}"


def permalink_problem(pattern: str) -> str:
    """What is wrong with a `permalink` pattern such as `/{year}/{month}/{slug}/`, or ""."""
    if not (pattern.startswith("/") and pattern.endswith("/")):
        return "must begin and end with `/`"
    names = re.findall(r"{(.*?)}", pattern)
    unknown = [name for name in names if name not in PERMALINK_FIELDS]
    if unknown:
        return f"has an unknown field `{{{unknown[0]}}}`"
    if "slug" not in names and "uid" not in names:
        return "must contain `{slug}` or `{uid}`"
    literal = re.sub(r"{.*?}", "x", pattern)
    parts = literal[1:-1].split("/")
    if not all(re.fullmatch(r"[a-z0-9_-]+", part) for part in parts):
        return "may only have lower-case letters, digits, `-` and `_` between its fields"
    if not all(map(_is_portable, parts)):
        return "has a part that some systems have no folder for"
    return ""


def entry_url(pattern: str, *, date: datetime, slug: str, uid: str) -> str:
    """The url of an entry. The day is the one at the place of publication, by the date's offset."""
    return pattern.format(
        year=f"{date.year:04}", month=f"{date.month:02}", day=f"{date.day:02}", slug=slug, uid=uid
    )


def is_url(text: str) -> bool:
    """Whether text is a url on the site; its path stays inside `public/` and is not hidden."""
    return _URL.match(text) is not None and all(map(_is_portable, text.split("/")))


def _is_portable(part: str) -> bool:
    """Whether every file system takes a part of an address as it is."""
    return len(part) <= PART_LIMIT and part[-1:] != "." and part.partition(".")[0].lower() not in _RESERVED


def path_of(url: str) -> str:
    """Where the bytes of a url lie under `public/`: `/a/` is `a/index.html`, `/a.xml` is `a.xml`."""
    return url[1:] + "index.html" if url.endswith("/") else url[1:]


def url_of(path: str) -> str:
    """The url of a file by its path in the output folder: that of its folder where it is an index."""
    return f"/{path}".removesuffix("index.html") if f"/{path}".endswith("/index.html") else f"/{path}"


def paths_of(urls: Iterable[str]) -> list[str]:
    """The same for many urls."""
    return [f"{url[1:]}index.html" if url[-1] == "/" else url[1:] for url in urls]


def base_path(base_url: str) -> str:
    """The sub-path that a site lives under, without a last `/`: "" or `/repo`."""
    return urlsplit(base_url).path.rstrip("/")


def absolute(base_url: str, url: str) -> str:
    """The permalink of a url on the site; an address that is absolute already stays as it is."""
    return base_url.rstrip("/") + url if url.startswith("/") else url


def as_iri(address: str) -> str:
    """An address without brackets but those around a host, as RFC 3987 knows no others."""
    if "[" not in address and "]" not in address:
        return address
    host = _TO_THE_HOST.match(address)
    end = host.end() if host else 0
    return address[:end] + address[end:].replace("[", "%5B").replace("]", "%5D")


def escaped(address: str) -> str:
    """An address as browsers take it, with what may not stand in one (RFC 3986) as octets: `|` is `%7C`."""
    host = _TO_THE_HOST.match(address)
    end = host.end() if host else 0
    return address[:end] + _BROWSERS_ONLY.sub(lambda mark: f"%{ord(mark[0]) & 0xFF:02X}", address[end:])


def as_uri(address: str) -> str:
    """An address in ASCII alone, by RFC 3987 (section 3.1): other letters as octets of UTF-8.

    Those of its host are as name servers know them, since few programs take octets there.
    """
    address = as_iri(with_ascii_host(address))
    return address if address.isascii() else quote(address, safe="%/:?#[]@!$&'()*+,;=")


def with_ascii_host(address: str) -> str:
    """An address with its host as name servers know it: `bücher.example` is `xn--bcher-kva.example`.

    Feeds of RSS and sitemaps take no other. Letters are mapped as browsers do (UTS 46), which keep `ß`.
    """
    host = _TO_THE_HOST.match(address)
    if host is None or host[0].isascii():
        return address
    from unicodedata import normalize

    scheme, _, named = host[0].partition("//")
    name, colon, port = named.partition(":")
    labels = normalize("NFC", normalize("NFKC", name).lower()).replace("\u3002", ".").split(".")
    known = ".".join(
        label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in labels
    )
    return f"{scheme}//{known}{colon}{port}{address[host.end() :]}"


def host_of(address: str) -> str:
    """The host of an absolute address in lower case without `www.`, or ""."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def is_mail_address(text: str) -> bool:
    """Whether text is a mail address alone, without a name."""
    return _MAIL.match(text) is not None


def is_web_address(text: str) -> bool:
    """Whether text is an absolute http or https address with a host and no spaces or controls."""
    if _PLAIN_ADDRESS.match(text):
        return True
    if re.search('[\\s\\x00-\\x1f\\x7f<>"`{}|\\\\^\ud800-\udfff]', text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and port != 0


def without_tracking(address: str) -> str:
    """A web address without the query parameters that only say who shared it, and no fragment.

    Nor with the name and the password of who asked: what is published must not tell them.
    """
    if _PLAIN_ADDRESS.match(address):
        return address
    parts = urlsplit(address)
    pairs = [pair for pair in parts.query.split("&") if not _TRACKING.match(pair.partition("=")[0])]
    query = "&".join(pairs)
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, query, fragment))


_HOST_AND_PORT = re.compile(r"\A([^/]+//[^/?#]*?)(?::(?:80|443)?)?(?=[/?#]|\Z)")
_OCTET = re.compile("%[0-9a-f]{2}", re.IGNORECASE)
_FORM_HOST = re.compile(r"\Ahttps?://(?:www\.|m\.|amp\.|mobile\.|touch\.)?")
_FORM_ASKED = re.compile(
    r"(?<=[?&])(?:amp(?:=\w*)?|print(?:able)?(?:=(?:1|true|y|yes))?|(?:outputType|output|view|mode|format)=(?:amp|print))"
    r"(?:&|\Z)",
    re.IGNORECASE,
)
_FORM_PATH = re.compile(r"(?<=[^/])/amp(?=/[^?])|\.amp(?=(?:\.html?)?(?:\?|\Z))")
_END_OF_PATH = re.compile(r"(?:/index\.html?|/amp(?:\.html?)?|/print)?/?(?=\?|\Z)")


def bare_address(address: str) -> str:
    """An address without what does not tell two originals apart: tracking, `www.`, forms for phones or print.

    Nor do capitals in its host, the port that it has anyway, and whether letters are written as octets.
    """
    if is_web_address(address):
        address = _HOST_AND_PORT.sub(lambda host: host[1].lower(), as_uri(without_tracking(address)), count=1)
        address = _OCTET.sub(lambda octet: octet[0].upper(), address)
    bare = _FORM_ASKED.sub("", _FORM_HOST.sub("", address)).rstrip("?&")
    return _END_OF_PATH.sub("", _FORM_PATH.sub("", bare, count=1), count=1)


def month_url(year: int, month: int) -> str:
    """The url of a month in the archive."""
    return f"{year_url(year)}{month:02}/"


def year_url(year: int) -> str:
    """The url of a year in the archive."""
    return f"{ARCHIVE_URL}{year:04}/"


def fingerprinted(name: str, digest: str) -> str:
    """A file name that changes with its bytes: `style.css` with `3f2a...` is `style.3f2a9c01.css`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{digest[:8]}{dot}{ending}" if dot else f"{name}.{digest[:8]}"


def redirects_file(aliases: Mapping[str, str], base: str) -> str:
    """The `_redirects` file that Netlify, Cloudflare Pages and others read: from, to, status."""
    return "".join(f"{base}{old} {base}{new} 301\n" for old, new in sorted(aliases.items()))


def headers_file(base: str, *, has_search: bool, has_calendars: bool = False) -> str:
    """The `_headers` file of the same hosts: what pages may load, and what readers may keep for ever.

    Hosts that join what several rules say of an address need the `!`, which takes the former back.
    """
    search = f"{base}{SEARCH_URL}*\n  ! Content-Security-Policy\n  Content-Security-Policy: {SEARCH_POLICY}\n"
    return (
        f"{base}/*\n"
        f"  Content-Security-Policy: {CONTENT_SECURITY_POLICY}\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  X-Content-Type-Options: nosniff\n"
        f"{base}/assets/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
        f"{base}/*rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n"
        f"{base}/*atom.xml\n  Content-Type: application/atom+xml; charset=utf-8\n"
        f"{base}/*feed.json\n  Content-Type: application/feed+json; charset=utf-8\n"
        f"{base}{MANIFEST_URL}\n  Content-Type: application/manifest+json; charset=utf-8\n"
        + (f"{base}/*events.ics\n  Content-Type: text/calendar; charset=utf-8\n" if has_calendars else "")
        + (search if has_search else "")
    )


def citation_urls(url: str) -> tuple[str, str]:
    """Where the entry at a url is, as programs for citations read it: CSL-JSON, BibTeX."""
    return f"{url}cite.json", f"{url}cite.bib"
