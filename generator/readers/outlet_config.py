"""The sections `sources` and `agencies` of config.yaml → what ingest and feeds are told of outlets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import host_of, is_web_address
from generator.shapes.fields import Fields
from generator.shapes.settings import AgencyProfile, Rights, SourceProfile

Profile = TypeVar("Profile", SourceProfile, AgencyProfile)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}|-[A-Za-z0-9](?=-))*\Z")


def read_sources(items: Iterable[Fields], report: Report) -> tuple[SourceProfile, ...]:
    """The section `sources`. An outlet is known by its name, so one item says all of it."""
    hint = "say all of it in one place; where two have one name, tell one apart: `Herald (Oslo)`"
    where: dict[str, Position] = {}  # the item in which each domain stands first
    return _each_once(((_source(fields, where, report), fields.at("name")) for fields in items), hint, report)


def read_agencies(items: Iterable[Fields], report: Report) -> tuple[AgencyProfile, ...]:
    """The section `agencies`. One item says all of a wire service, as of an outlet."""
    found = ((_agency(fields), fields.at("name")) for fields in items)
    return _each_once(found, "say all of it in one place", report)


def _each_once(found: Iterable[tuple[Profile, Position]], hint: str, report: Report) -> tuple[Profile, ...]:
    """The first profile of each name; only that would count, so another is reported."""
    first: dict[str, tuple[Profile, Position]] = {}
    for profile, at in found:
        _, there = first.setdefault(profile.name.casefold(), (profile, at))
        if profile.name and there != at:
            message = f"`{profile.name}` stands twice, first on line {there.line}"
            report.error("duplicate-key", message, at, hint)
    return tuple(profile for profile, _ in first.values())


def _source(fields: Fields, where: dict[str, Position], report: Report) -> SourceProfile:
    """An item of `sources`; its rights are those of the site where it says none."""
    rights = fields.choice("rights", Rights, Rights.EXCERPT)
    profile = SourceProfile(
        name=fields.required("name", "name the outlet, for example `name: The Hindu`"),
        names=fields.texts("names"),
        url=fields.web_address("url"),
        feed=fields.web_address("feed"),
        domains=_domains(fields, where, report),
        timezone=fields.zone("timezone"),
        language=fields.text("language") and language_field(fields, report),
        desks=fields.texts("desks"),
        furniture=fields.texts("furniture"),
        rights=None if fields.is_absent("rights") else rights,
    )
    fields.finish()
    return profile


def _domains(fields: Fields, where: dict[str, Position], report: Report) -> tuple[str, ...]:
    """Domains as they stand in addresses, without `www.`: of what is none, no page would be known.

    A page is of one outlet, so a domain stands with one: `where` says with which.
    """
    found = []
    for value, at in fields.placed_texts("domains"):
        bare, named = value.casefold().removeprefix("www."), value if "//" in value else f"https://{value}"
        host = host_of(named.replace("*.", "")) if is_web_address(named) else ""
        if host != bare or "." not in host:
            hint = f"write `{host}`" if "." in host else "write what an address has behind `https://`"
            report.error("bad-address", f"`domains` has what is no domain: `{value}`", at, hint)
        first = where.setdefault(bare, fields.at("name"))
        if first != fields.at("name"):
            message = f"`{bare}` stands with two outlets, first with the one on line {first.line}"
            report.error("duplicate-key", message, at, "leave it with the one whose pages are there")
        found.append(bare)
    return tuple(found)


def _agency(fields: Fields) -> AgencyProfile:
    """An item of `agencies`."""
    profile = AgencyProfile(
        name=fields.required("name", "name the wire service, for example `name: Harbour Wire`"),
        names=fields.texts("names"),
        timezone=fields.zone("timezone"),
    )
    fields.finish()
    return profile


def language_field(fields: Fields, report: Report) -> str:
    """The value of `language`, a tag of BCP 47."""
    value = fields.text("language", "en")
    if not _LANGUAGE.match(value):
        hint = "write a tag of BCP 47, such as en, en-GB or zh-Hans"
        report.error(
            "bad-language", f"`language` is not a language tag: `{value}`", fields.at("language"), hint
        )
    return value
