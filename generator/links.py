"""Where a text leads: `Draft` → `Body`, with every address on the site found or reported."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from generator.content_file import content_path
from generator.diagnostics import Position, Report, did_you_mean
from generator.files import position_of
from generator.markup import Draft
from generator.model import Asset, Body, Entry, Leaf
from generator.plain_markdown import END, MARK
from generator.settings import MenuLink
from generator.urls import absolute, base_path, is_web_address

_MARKED = re.compile(f"{MARK}([^{END}]*){END}")
_IMAGE = re.compile(r'<img((?: [a-z]+="[^"]*")*)>')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
_ID = re.compile(r' id="([^"]+)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Everything a text can lead to: the site's urls, the urls of its files in content/, pictures."""

    base_url: str
    urls: Collection[str]
    by_path: Mapping[str, str]
    pictures: Mapping[str, Asset]
    complete: bool
    """False where faulty entries were left out, so that a link that leads nowhere may be theirs."""


def resolve(draft: Draft, owner: Entry | Leaf, addresses: Addresses, report: Report) -> Body:
    """The body of an entry or plain page. Links that lead nowhere and unknown pictures are reported."""
    _report_draft(draft, owner, report)
    text = _IMAGE.sub(lambda match: _image(match, owner, addresses, report), draft.html)
    ids = frozenset(_ID.findall(text))
    urls = {
        target: _url(html.unescape(target), owner, addresses, ids, report)
        for target in dict.fromkeys(_MARKED.findall(text))
    }
    own = base_path(addresses.base_url)
    page = {target: url if url.startswith("#") else own + url for target, url in urls.items()}
    far = {target: absolute(addresses.base_url, _on_page(url, owner)) for target, url in urls.items()}
    return Body(
        html=_fill(text, page),
        absolute_html=_fill(text, far) if urls else text,
        headings=draft.headings,
        links=tuple(urls.values()),
        words=draft.words,
    )


def check_menu(menu: Iterable[MenuLink], addresses: Addresses, report: Report) -> None:
    """Report links of the menu to pages that the site does not have."""
    for link in menu:
        url = link.url.partition("#")[0]
        if url.startswith("/") and url not in addresses.urls and addresses.complete:
            hint = did_you_mean(url, addresses.urls) or "name a page of the site, or take the link away"
            report.error("broken-link", f"the menu leads nowhere: `{link.url}`", link.at, hint)


def _report_draft(draft: Draft, owner: Entry | Leaf, report: Report) -> None:
    """Say what was left out of a text, or why nothing could be made of it."""
    if draft.too_deep:
        at = _find("", owner)
        hint = "take some of its lists and quotes apart"
        report.error("text-too-deep", "the text nests lists or quotes too deep", at, hint)
    for what in draft.unsafe:
        at = _find(what, owner)
        report.warning("unsafe-html", f"`{what}` is left out of the page", at, "remove it from the text")


def _fill(text: str, urls: Mapping[str, str]) -> str:
    return _MARKED.sub(lambda match: html.escape(urls[match[1]]), text) if urls else text


def _on_page(url: str, owner: Entry | Leaf) -> str:
    return f"{owner.url}{url}" if url.startswith("#") else url


def _url(target: str, owner: Entry | Leaf, addresses: Addresses, ids: Collection[str], report: Report) -> str:
    """The url on the site that a target means; the target itself, reported, where there is none."""
    if target.startswith("//"):
        hint = "write it with `https:` in front"
        report.error("broken-link", f"the link does not say how: `{target}`", _find(target, owner), hint)
        return target
    path, mark, fragment = target.partition("#")
    path, question, query = path.partition("?")
    if not path:
        if fragment and fragment not in ids:
            hint = did_you_mean(fragment, ids) or "name the id of a heading of this text"
            report.error("broken-link", f"there is no `#{fragment}` here", _find(target, owner), hint)
        return target or owner.url
    url = _named(unquote(path), owner, addresses)
    if url is None:
        _report_broken(target, path, owner, addresses, report)
        return target
    return f"{url}{question}{query}{mark}{fragment}"


def _named(path: str, owner: Entry | Leaf, addresses: Addresses) -> str | None:
    """The url of a file in content/, or of a url on the site, as seen from the owner's page."""
    file = content_path(owner.path, path)
    if file in addresses.by_path:
        return addresses.by_path[file]
    if file in addresses.pictures:
        return addresses.pictures[file].url
    url = urljoin(owner.url, path)
    return next((known for known in (url, f"{url}/") if known in addresses.urls), None)


def _report_broken(target: str, path: str, owner: Entry | Leaf, addresses: Addresses, report: Report) -> None:
    if not addresses.complete:
        return
    ending = posixpath.basename(path.rstrip("/"))
    near = did_you_mean(path, [url for url in addresses.urls if ending[:3] in url]) if ending else ""
    hint = near or "write the url of a page, such as `/2023/06/slug/`, or the path of a file in content/"
    report.error("broken-link", f"the link leads nowhere: `{target}`", _find(target, owner), hint)


def _image(match: re.Match[str], owner: Entry | Leaf, addresses: Addresses, report: Report) -> str:
    """A picture in a text, with its size; one on another host becomes a link to it."""
    attributes: dict[str, str] = dict(_ATTRIBUTE.findall(match[1]))
    src = html.unescape(attributes.get("src", ""))
    alt = attributes.get("alt", "")
    if not src:  # the cleaner took it away, and `unsafe` says so
        return alt
    if is_web_address(src):
        hint = "save the picture in content/ and name that file; pages load nothing from other hosts"
        report.warning("remote-picture", f"the picture is on another host: `{src}`", _find(src, owner), hint)
        return f'<a href="{attributes["src"]}" rel="noopener">{alt or attributes["src"]}</a>'
    name = src.strip(MARK + END)
    picture = addresses.pictures.get(content_path(owner.path, unquote(name)))
    if picture is None:
        hint = "name a picture in content/, from this file or with a leading `/` from content/"
        at = _find(name, owner)
        report.error("unknown-picture", f"there is no picture `{name}`", at, hint)
        return alt
    title = f' title="{attributes["title"]}"' if "title" in attributes else ""
    size = f'width="{picture.width}" height="{picture.height}"'
    return f'<img src="{MARK}{picture.url}{END}" alt="{alt}"{title} {size} loading="lazy">'


def _find(words: str, owner: Entry | Leaf) -> Position:
    """Where words stand in a text; its beginning where they are written in another way there."""
    offset = owner.text.casefold().find(words.casefold()) if words else -1
    return position_of(owner.text, max(offset, 0), owner.path, owner.text_line)
