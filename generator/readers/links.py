"""Where a text leads: `Draft` → `MarkedBody` → `Body`, with every address on the site found or reported.

What depends on the file alone is settled when it is read; where other pages are, only the whole site
knows.
"""

from __future__ import annotations

import html
import itertools
import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.frozen import frozen
from generator.ground.urls import absolute, base_path, is_web_address, text_id
from generator.readers.content_file import Sources, content_path, find_words
from generator.readers.files import named_among
from generator.readers.front_matter import FrontMatter
from generator.readers.pictures import SIZES, Pictures
from generator.shapes.model import Body, MarkedBody, Rendition
from generator.shapes.outlines import Outline
from generator.shapes.settings import MenuLink
from generator.texts.markup import Draft
from generator.texts.plain_markdown import END, MARK

_MARKED = re.compile(f"{MARK}([^{END}]*){END}")
_IMAGE = re.compile(r'<img((?: [a-z]+="[^"]*")*)>')
_PICTURE = re.compile(r'<picture>(?:<source(?: [a-z]+="[^"]*")*>)*(<img(?: [a-z]+="[^"]*")*>)</picture>')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
_LAZY = ' loading="lazy"'
_LAZY_IMAGE = re.compile(rf'(<img(?: [a-z]+="[^"]*")*){_LAZY}>')
_ON_PAGE = ("#", "?")
"""How an address begins that stays on its page."""
_ID = re.compile(r' id="([^"]+)"')
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\n]+)\]:", re.MULTILINE)


# -- what the file itself says


class _Owner(NamedTuple):
    """The file that a text stands in, and the pictures that were put into it: their urls.

    `whole` gives the ids of all of the text, where less of it is shown.
    """

    path: str
    front: FrontMatter
    shown: set[str]
    whole: Callable[[], Collection[str]]

    def find(self, words: str) -> Position:
        return find_words(words, self.front, self.path)


def settle(
    draft: Draft,
    front: FrontMatter,
    path: str,
    pictures: Pictures,
    report: Report,
    *,
    whole: Callable[[], str] = str,
) -> tuple[MarkedBody, tuple[str, ...]]:
    """A text with its pictures, and the addresses in it that only the whole site can find, as written.

    What was left out of it, pictures and headings that are not there, and addresses that no site could
    have are reported. The first picture is loaded at once, the others when they are scrolled to. `whole`
    gives the HTML of all of the text, where less of it is shown: a link to what is not is one no more.
    """
    owner = _Owner(path, front, set(), lambda: _ids(whole()))
    _report_draft(draft, owner, report)
    text = draft.html
    if "<img" in text:
        text = _IMAGE.sub(lambda match: _image(match, owner, pictures, report), text)
        text = _LAZY_IMAGE.sub(r"\1>", text, count=1)
    targets = tuple(dict.fromkeys(_MARKED.findall(text))) if MARK in text else ()
    targets = tuple([target for target in targets if target not in owner.shown]) if owner.shown else targets
    if targets:
        ids = _ids(text)
        hidden = {target for target in targets if _is_hidden(target, owner, ids)}
        for target in hidden:
            text = _link_to(target).sub(r"\1", text)
        targets = tuple(
            target for target in targets if target not in hidden and _is_elsewhere(target, owner, ids, report)
        )
    return MarkedBody(html=text, headings=draft.headings, words=draft.words), targets


def _report_draft(draft: Draft, owner: _Owner, report: Report) -> None:
    """Say what was left out of a text, or why nothing could be made of it."""
    if draft.too_deep:
        hint = "take some of its lists and quotes apart"
        report.error("text-too-deep", "the text nests lists or quotes too deeply", owner.find(""), hint)
    if draft.knot is not None:
        words, hint = (
            f"the text has {draft.knot.what}",
            "part it by blank lines, or leave out what no one reads",
        )
        report.error("text-too-tangled", words, owner.find(draft.knot.start), hint)
    for what in draft.unsafe:
        report.warning(
            "unsafe-html", f"`{what}` is left out of the page", owner.find(what), "remove it from the text"
        )
    for what in draft.lost:
        words = f"`{what}` stands for no character that a page may have"
        report.warning("control-character", words, owner.find(what), "remove it; it is shown as `\ufffd`")


def _ids(text: str) -> frozenset[str]:
    return frozenset(_ID.findall(text))


def _link_to(marked: str) -> re.Pattern[str]:
    """A link with this target, and its words."""
    attribute = '(?: [a-z]+="[^"]*")*'
    return re.compile(f'<a{attribute} href="{MARK}{re.escape(marked)}{END}"{attribute}>(.*?)</a>', re.DOTALL)


def _is_hidden(marked: str, owner: _Owner, ids: Collection[str]) -> bool:
    """Whether a target is in a part of the text that is not shown."""
    target = html.unescape(marked)
    return target.startswith("#") and target[1:] not in ids and target[1:] in owner.whole()


def _is_elsewhere(marked: str, owner: _Owner, ids: Collection[str], report: Report) -> bool:
    """Whether a target is on another page; one that is not on this page either is reported."""
    target = html.unescape(marked)
    if target.startswith("//"):
        hint = "write it with `https:` in front"
        report.error("broken-link", f"the link does not say how: `{target}`", owner.find(target), hint)
        return False
    path, _, fragment = target.partition("#")
    if path.partition("?")[0]:
        return True
    if not fragment or fragment in ids:
        return False
    notes = {text_id(f"fnref-{name}"): name for name in _NOTE.findall(owner.front.text)}
    if fragment in notes:
        name = notes[fragment]
        hint = f"put `[^{name}]` where it belongs, or remove it"
        report.error(
            "broken-link", f"nothing refers to the footnote `{name}`", owner.find(f"[^{name}]:"), hint
        )
    else:
        hint = (
            did_you_mean(fragment, ids) or f"name the id of a heading, or give it one: `## … {{#{fragment}}}`"
        )
        report.error("broken-link", f"there is no `#{fragment}` here", owner.find(target), hint)
    return False


def _image(match: re.Match[str], owner: _Owner, pictures: Pictures, report: Report) -> str:
    """A picture in a text, with its size; one on another host becomes a link to it."""
    attributes: dict[str, str] = dict(_ATTRIBUTE.findall(match[1]))
    src = html.unescape(attributes.get("src", ""))
    alt = attributes.get("alt", "")
    if not src:  # the cleaner took it away, and `unsafe` says so
        return alt
    if is_web_address(src):
        hint = "save the picture in content/ and name that file; pages load nothing from other hosts"
        report.warning("remote-picture", f"the picture is on another host: `{src}`", owner.find(src), hint)
        return f'<a href="{attributes["src"]}" rel="noopener">{alt or attributes["src"]}</a>'
    name = src.strip(MARK + END)
    picture = pictures.get(content_path(owner.path, unquote(name)))
    if picture is None:
        hint = "name a picture in content/, from this file or with a leading `/` from content/"
        report.error("unknown-picture", f"there is no picture `{name}`", owner.find(name), hint)
        return alt
    owner.shown.update([picture.url, *(rendition.url for rendition in picture.renditions)])
    title = f' title="{attributes["title"]}"' if "title" in attributes else ""
    tint = f' class="{picture.tint}"' if picture.tint else ""
    size = f'width="{picture.width}" height="{picture.height}"'
    image = f'<img{tint} src="{MARK}{picture.url}{END}" alt="{alt}"{title} {size}{_LAZY}>'
    sources = "".join(_sources(picture.renditions[:-1]))
    return f"<picture>{sources}{image}</picture>" if sources else image


def _sources(renditions: Iterable[Rendition]) -> Iterator[str]:
    """What a browser may choose from, in the order in which it should."""
    for kind, among in itertools.groupby(renditions, key=lambda rendition: rendition.type):
        candidates = ", ".join([f"{MARK}{one.url}{END} {one.width}w" for one in among])
        yield f'<source type="{kind}" srcset="{candidates}" sizes="{SIZES}">'


# -- what the whole site says


@frozen
class Addresses:
    """Everything a text can lead to: the site's urls, and the urls of its files in content/."""

    urls: Collection[str]
    by_path: Mapping[str, str]
    complete: bool
    """False where faulty entries were left out, so that a link that leads nowhere may be theirs."""


def find_targets(owner: Outline, addresses: Addresses, sources: Sources, report: Report) -> dict[str, str]:
    """The urls that the targets of a text mean; one that leads nowhere means itself, and is reported."""
    found = {}
    for marked in owner.targets:
        target = html.unescape(marked)
        path, mark, fragment = target.partition("#")
        path, question, query = path.partition("?")
        url = _named(unquote(path), owner, addresses)
        if url is None and addresses.complete:
            ending = posixpath.basename(path.rstrip("/"))
            near = did_you_mean(path, [url for url in addresses.urls if ending[:3] in url]) if ending else ""
            hint = (
                near or "write the url of a page, such as `/2023/06/slug/`, or the path of a file in content/"
            )
            at = sources.words(owner.path, target)
            report.error("broken-link", f"the link leads nowhere: `{target}`", at, hint)
        found[marked] = f"{url}{question}{query}{mark}{fragment}" if url is not None else target
    return found


def _named(path: str, owner: Outline, addresses: Addresses) -> str | None:
    """The url of a file in content/, or of a url on the site, as seen from the owner's page."""
    if file := named_among(content_path(owner.path, path), addresses.by_path):
        return addresses.by_path[file]
    url = urljoin(owner.url, path)
    return next((known for known in (url, f"{url}/") if known in addresses.urls), None)


def check_menu(
    links: Iterable[MenuLink], addresses: Addresses, report: Report, what: str = "the menu"
) -> None:
    """Report links of config.yaml to pages that the site does not have."""
    for link in links:
        url = link.url.partition("#")[0]
        if url.startswith("/") and url not in addresses.urls and addresses.complete:
            hint = did_you_mean(url, addresses.urls) or "name a page of the site, or take the link away"
            report.error("broken-link", f"{what} leads nowhere: `{link.url}`", link.at, hint)


# -- the body


def fill(marked: MarkedBody, url: str, found: Mapping[str, str], base_url: str) -> Body:
    """The body of the page at a url, with the urls that were found for its targets.

    Feeds and mail get one rendition of a picture: many readers know no other element than `img`.
    """
    text = marked.html
    if MARK not in text:
        return Body(html=text, absolute_html=text, headings=marked.headings, words=marked.words)
    urls = {
        target: found.get(target) or html.unescape(target) or url
        for target in dict.fromkeys(_MARKED.findall(text))
    }
    own = base_path(base_url)
    page = {target: there if there.startswith(_ON_PAGE) else own + there for target, there in urls.items()}
    far = {
        target: absolute(base_url, url + there if there.startswith(_ON_PAGE) else there)
        for target, there in urls.items()
    }
    return Body(
        html=_fill(text, page),
        absolute_html=_fill(_PICTURE.sub(r"\1", text) if "<picture>" in text else text, far),
        headings=marked.headings,
        links=tuple(urls.values()),
        words=marked.words,
    )


def _fill(text: str, urls: Mapping[str, str]) -> str:
    return _MARKED.sub(lambda match: html.escape(urls[match[1]]), text)
