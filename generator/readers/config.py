"""config.yaml → `Config`: every setting checked, with its default."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.urls import (
    base_path,
    is_mail_address,
    is_url,
    is_web_address,
    permalink_problem,
    with_ascii_host,
)
from generator.ground.words import Words
from generator.readers.files import decode, read
from generator.readers.outlet_config import language_field, read_agencies, read_sources
from generator.readers.taxonomy_config import default_taxonomies, read_taxonomies, taxonomies_named
from generator.shapes.fields import Fields, each, read_nodes
from generator.shapes.settings import (
    OWN_EXTENSIONS,
    Config,
    DatasetSettings,
    FeedFormat,
    FeedSettings,
    MarkdownExtension,
    MarkdownSettings,
    MentionSettings,
    MenuLink,
    Publisher,
    Rights,
)
from generator.shapes.yaml_nodes import NULL, MappingNode, Node, ScalarNode, SourceText

if TYPE_CHECKING:
    import markdown

CONFIG_FILE = "config.yaml"
_OTHER_NAME = "config.yml"
_FOLDERS = ("content", "layouts", "seeds")

_AUTHORITY = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9],(\d{4}(?:-\d\d(?:-\d\d)?)?)\Z", re.ASCII
)
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?\Z")


def _where(root: Path) -> str:
    """Where the settings are, for one who is in a folder of the site, or has called them otherwise."""
    if (root / _OTHER_NAME).exists():
        return f"give {_OTHER_NAME} the name {CONFIG_FILE}"
    for above, parent in enumerate(root.parents, start=1):
        if (parent / CONFIG_FILE).is_file() and (parent / _FOLDERS[0]).is_dir():
            return f"the site is in `{'/'.join(['..'] * above)}`: go there"
    return "go to the folder of a site, or make one with `dateline new DIR`"


def load_config(root: Path, report: Report) -> Config | None:
    """The settings of the site in a folder, or nothing where there are errors, which are reported."""
    if not (root / CONFIG_FILE).exists():
        report_no_config(root, report)
        return None
    payload = read(root / CONFIG_FILE, CONFIG_FILE, report)
    config = read_config(payload, report) if payload is not None else None
    return config if _has_folders(root, report) else None


def report_no_config(root: Path, report: Report) -> None:
    """Report that a folder has no settings."""
    report.error("no-config", "there is no config.yaml here", Position(path=CONFIG_FILE), _where(root))


def _has_folders(root: Path, report: Report) -> bool:
    """Whether nothing else than a folder is called like one that a site has."""
    others = [name for name in _FOLDERS if (root / name).exists() and not (root / name).is_dir()]
    for name in others:
        hint = f"rename the file, as a site has its folder `{name}/` there"
        report.error("cannot-read", "not a folder", Position(path=name), hint)
    return not others


def read_config(payload: bytes, report: Report) -> Config | None:
    """The settings that the bytes of a config.yaml say, or nothing where there are errors."""
    found = Report()
    text = decode(payload, CONFIG_FILE, found)
    source = SourceText(CONFIG_FILE, text or "")
    top = read_nodes(text, source, found) if text is not None else None
    config = _read(top, source, found) if top is not None else None
    report.extend(found.diagnostics)
    return None if found.failed else config


def in_words(config: Config, words: Words) -> Config:
    """The settings with what they do not say by themselves said in a language."""
    taxonomies = config.taxonomies
    if taxonomies == default_taxonomies():
        taxonomies = default_taxonomies(words)
    back_link = words.gettext(config.markdown.back_link)
    return replace(config, taxonomies=taxonomies, markdown=replace(config.markdown, back_link=back_link))


def _read(top: MappingNode, source: SourceText, report: Report) -> Config:
    fields = Fields(top, source, report)
    title = fields.required("title", "give the digest a name, for example `title: Strait Watch`")
    config = Config(
        title=title,
        tagline=fields.text("tagline"),
        description=fields.text("description") or fields.text("tagline"),
        base_url=_base_url(fields, report),
        language=language_field(fields, report),
        timezone=fields.zone("timezone", "UTC"),
        tag_authority=_tag_authority(fields, report),
        permalink=_permalink(fields, report),
        per_page=fields.number("per_page", 20, least=1, most=1000),
        rights=fields.choice("rights", Rights, Rights.EXCERPT),
        excerpt_words=fields.number("excerpt_words", 80, least=0, most=10_000),
        archive=fields.flag("archive", True),
        images=fields.flag("images", True),
        share_cards=fields.flag("share_cards"),
        search=fields.flag("search"),
        coverage=fields.flag("coverage"),
        trusted_layouts=fields.flag("trusted_layouts"),
        publisher=_publisher(fields.mapping("publisher"), title, report),
        markdown=_markdown(fields.mapping("markdown"), top, source, report),
        feeds=_feeds(fields.mapping("feeds")),
        dataset=_dataset(fields.mapping("data")),
        menu=each(fields.mappings("menu"), lambda item: _menu_link(item, report)),
        taxonomies=read_taxonomies(fields.mapping("taxonomies"), report),
        sources=read_sources(fields.mappings("sources"), report),
        agencies=read_agencies(fields.mappings("agencies"), report),
    )
    config = _with_seldom_sections(config, fields, report)
    fields.finish()
    return config


def _with_seldom_sections(config: Config, fields: Fields, report: Report) -> Config:
    """The settings with those sections for which nothing is imported where they are not there."""
    editions, checks = fields.mapping("editions"), fields.mapping("checks")
    publish, index_now = fields.mapping("publish"), fields.mapping("index_now")
    mentions = fields.mapping("link_mentions")
    if mentions is not None:
        names = [taxonomy.name for taxonomy in config.taxonomies]
        settings = MentionSettings(
            of=taxonomies_named(mentions.placed_texts("of"), names, report),
            in_quotes=mentions.flag("in_quotes"),
        )
        mentions.finish()
        config = replace(config, mentions=settings)
    if editions is not None:
        from generator.readers.edition_config import read_editions

        config = replace(config, editions=read_editions(editions, report))
    if checks is not None:
        from generator.readers.check_config import read_checks

        config = replace(config, checks=read_checks(checks, report))
    if publish is not None or index_now is not None:
        from generator.readers.target_config import read_index_now, read_targets

        targets = read_targets(publish, config.base_url, report)
        config = replace(config, targets=targets, index_now=read_index_now(index_now, report))
    return config


def _base_url(fields: Fields, report: Report) -> str:
    value = fields.required("base_url", "say where the site will be, for example https://example.org/digest/")
    if not value:
        return ""
    if hint := _base_url_hint(value):
        what = "is not a web address" if not is_web_address(value) else "cannot be that of a site"
        report.error("bad-base-url", f"`base_url` {what}: `{value}`", fields.at("base_url"), hint)
        return ""
    return with_ascii_host(value.rstrip("/") + "/")


def _base_url_hint(value: str) -> str:
    """What to write in place of an address that no site can have, or ""."""
    if "://" not in value:
        return f"write it in full: `https://{value.lstrip('/')}`"
    if not is_web_address(value):
        return "for example https://example.org/"
    before = re.split("[?#]", value)[0]
    if before != value:
        return f"leave out what stands behind the path: `{before}`"
    if "@" in urlsplit(value).netloc:
        return "leave out the name and the password: every page and feed would tell them"
    if not is_url(f"{base_path(value)}/"):
        return "in the path use letters from `a` to `z`, digits, `-`, `.`, `_` and `~`"
    return ""


def _tag_authority(fields: Fields, report: Report) -> str:
    hint = (
        "name a domain of yours and a year in which it was yours, such as `example.org,2026`; "
        "the ids of feed entries begin with it, so never change it"
    )
    value = fields.required("tag_authority", hint)
    if value and not _is_authority(value):
        at = fields.at("tag_authority")
        report.error("bad-tag-authority", f"`tag_authority` must be a domain and a date: `{value}`", at, hint)
    return value


def _is_authority(value: str) -> bool:
    """Whether a text is a domain and a day, or the first one of a month or year (RFC 4151, section 2.1)."""
    found = _AUTHORITY.match(value)
    try:
        return found is not None and bool(date.fromisoformat(f"{found[1]}-01-01"[:10]))
    except ValueError:
        return False


def _permalink(fields: Fields, report: Report) -> str:
    pattern = fields.text("permalink", "/{year}/{month}/{slug}/")
    if problem := permalink_problem(pattern):
        hint = "for example `permalink: /{year}/{month}/{slug}/`"
        report.error("bad-permalink", f"`permalink` {problem}: `{pattern}`", fields.at("permalink"), hint)
    return pattern


def _publisher(fields: Fields | None, title: str, report: Report) -> Publisher:
    if fields is None:
        return Publisher(name=title)
    publisher = Publisher(
        name=fields.text("name", title),
        url=fields.web_address("url"),
        email=_email(fields, report),
        principles=_policy(fields, "principles", report),
        corrections=_policy(fields, "corrections", report),
    )
    fields.finish()
    return publisher


def _email(fields: Fields, report: Report) -> str:
    """Where readers can write to, which is shown and a link: so it is the address alone."""
    value = fields.block("email")
    if value and not is_mail_address(value):
        message = f"`email` is no mail address: `{value}`"
        report.error("bad-mail-address", message, fields.at("email"), "for example `desk@example.org`")
    return value


def _policy(fields: Fields, key: str, report: Report) -> MenuLink | None:
    """Where a page of the site, or of another, says how the publisher works."""
    value = fields.text(key)
    if not value:
        return None
    if not is_url(value.partition("#")[0]) and not is_web_address(value):
        hint = "write `/about/`, `/about/#corrections`, or an address in full"
        report.error("bad-address", f"`{key}` leads nowhere: `{value}`", fields.at(key), hint)
    return MenuLink(title=key, url=value, at=fields.at(key))


def _feeds(fields: Fields | None) -> FeedSettings:
    if fields is None:
        return FeedSettings()
    formats = fields.choices("formats", FeedFormat, tuple(FeedFormat))
    feeds = FeedSettings(
        entries=fields.number("entries", 20, least=1, most=1000),
        hub=fields.web_address("hub"),
        archive=fields.flag("archive", True),
        formats=formats,
        term_formats=fields.choices("term_formats", FeedFormat, formats),
    )
    fields.finish()
    return feeds


def _dataset(fields: Fields | None) -> DatasetSettings:
    if fields is None:
        return DatasetSettings()
    dataset = DatasetSettings(entries=fields.flag("entries"), citations=fields.flag("citations"))
    fields.finish()
    return dataset


# -- Markdown


class _MarkdownFields(Fields):
    """The section `markdown`. Its list has names, and names with options below them."""

    def mappings(self, key: str) -> tuple[Fields, ...]:
        """A list of mappings; a name alone is one to nothing."""
        found = []
        for item in self._items(key):
            if isinstance(item, MappingNode):
                found.append(_MarkdownFields(item, self._source, self._report))
            elif isinstance(item, ScalarNode) and item.value.strip():
                nothing = ScalarNode("", NULL, item.line, item.column)
                alone = MappingNode([(item, nothing)], item.line, item.column)
                found.append(_MarkdownFields(alone, self._source, self._report))
            else:
                hint = f"for example `{key}: [admonition, nl2br]`"
                self._wrong(item, "wrong-type", f"`{key}` must be a list of names", hint)
        return tuple(found)

    def _plain(self, key: str, node: Node, budget: list[int], depth: int) -> object:
        """Options are what YAML makes of them, since programs read them: numbers, true, false, null."""
        if not isinstance(node, ScalarNode):
            return super()._plain(key, node, budget, depth)
        budget[0] -= 1
        kind = node.tag.rpartition(":")[2]
        if kind == "null":
            return None
        if kind == "bool" and node.value.lower() in ("true", "false"):
            return node.value.lower() == "true"
        if kind in ("int", "float") and _NUMBER.match(node.value):
            return int(node.value) if kind == "int" else float(node.value)
        return node.value


def _markdown(
    fields: Fields | None, top: MappingNode, source: SourceText, report: Report
) -> MarkdownSettings:
    if fields is None:
        return MarkdownSettings()
    node = next(value for key, value in top.value if key.value == "markdown")
    assert isinstance(node, MappingNode)
    section = _MarkdownFields(node, source, report)
    settings = MarkdownSettings(
        extensions=tuple(_extensions(section.mappings("extensions"), report)), fast=section.flag("fast", True)
    )
    section.finish()
    return settings


def _extensions(named: Iterable[Fields], report: Report) -> Iterator[MarkdownExtension]:
    """The extensions that can be loaded, without those that every text is converted with anyway."""
    converter: markdown.Markdown | None = None
    seen: dict[str, Position] = {}
    for fields, key in [(item, key) for item in named for key in item]:
        name, options = key.strip().removeprefix("markdown.extensions."), fields.free(key)
        if name in seen:
            message = f"`{name}` stands twice, first on line {seen[name].line}"
            report.error("duplicate-key", message, fields.key_at(key), "keep one of the two")
        elif options or name not in (*OWN_EXTENSIONS, "extra"):
            import markdown

            converter = converter or markdown.Markdown(
                extensions=[*OWN_EXTENSIONS], extension_configs=OWN_EXTENSIONS
            )
            try:
                converter.registerExtensions([name], {name: options})
            except Exception as error:  # noqa: BLE001, it runs what others wrote
                _report_extension(name, error, fields, key, report)
            else:
                yield MarkdownExtension(name=name, options=json.dumps(options, ensure_ascii=False))
        seen.setdefault(name, fields.key_at(key))


def _report_extension(name: str, error: Exception, fields: Fields, key: str, report: Report) -> None:
    """Say why an extension could not be loaded."""
    from markdown.util import get_installed_extensions

    at, options = fields.key_at(key), fields.mapping(key)
    hint = "see in its documentation what it needs and which options it has, or take it out"
    if isinstance(error, ModuleNotFoundError) and f"{name.partition(':')[0]}.".startswith(f"{error.name}."):
        message = f"there is no Markdown extension `{name}`"
        known = [one.name for one in get_installed_extensions()]
        hint = did_you_mean(name, known) or "mend the name, or install the package that it comes in"
    elif isinstance(error, KeyError) and options and error.args[0] in options:
        message = f"the Markdown extension `{name}` has no option `{error.args[0]}`"
        at = options.key_at(error.args[0])
    else:
        why = " ".join(f"{type(error).__name__}: {error}".split())
        message = f"the Markdown extension `{name}` cannot be loaded: {why}"
    report.error("bad-markdown-extension", message, at, hint)


# -- menu


def _menu_link(fields: Fields, report: Report) -> MenuLink:
    link = MenuLink(
        title=fields.required("title", "give the words of the link"),
        url=fields.required("url", "give a url such as /about/"),
        at=fields.at("url"),
    )
    if link.url and not is_url(link.url.partition("#")[0]) and not is_web_address(link.url):
        hint = "write `/about/`, or an address in full"
        report.error("bad-address", f"`url` leads nowhere: `{link.url}`", fields.at("url"), hint)
    fields.finish()
    return link
