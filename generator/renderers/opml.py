"""The lists of a site → the OPML file that names the feed of each, for a reader to import all at once."""

from __future__ import annotations

import html
from collections.abc import Iterable

from generator.ground.urls import absolute, path_of
from generator.renderers.feed_forms import legal
from generator.shapes.model import Artifact, FeedGroup, FeedIndex
from generator.shapes.settings import Config, FeedFormat

_PREFERRED = tuple(kind.media_type for kind in (FeedFormat.ATOM, FeedFormat.RSS, FeedFormat.JSON))


def opml(index: FeedIndex, config: Config) -> Artifact:
    """One feed of every list, that of Atom where there is one, for a reader to import at once: OPML 2.0."""
    groups = "".join(
        f"<outline text={_attribute(taxonomy.title)}>\n{outlines}</outline>\n"
        for taxonomy, lists in index.taxonomies
        if (outlines := _outlines(lists, config))
    )
    own = [group for group in (index.site, index.editions, index.corrections) if group]
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"<head><title>{html.escape(legal(config.title), quote=False)}</title></head>\n"
        f"<body>\n{_outlines(own, config)}{groups}</body>\n</opml>\n"
    )
    return Artifact(path=path_of(index.opml_url), payload=document.encode())


def _outlines(groups: Iterable[FeedGroup], config: Config) -> str:
    lines = []
    for group in groups:
        title = _attribute(group.title)
        page = _attribute(absolute(config.base_url, group.page_url))
        if group.feeds:
            feed = min(group.feeds, key=lambda feed: _PREFERRED.index(feed.type))
            address = _attribute(absolute(config.base_url, feed.url))
            lines.append(
                f'<outline type="rss" text={title} title={title} xmlUrl={address} htmlUrl={page}/>\n'
            )
    return "".join(lines)


def _attribute(text: str) -> str:
    """As `quoteattr` of the standard library writes it, whose module takes long to import."""
    text = html.escape(legal(text), quote=False)
    text = text.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return '"' + text.replace('"', "&quot;") + '"'
