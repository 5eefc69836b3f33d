"""The section `editions` of config.yaml."""

from __future__ import annotations

import re
from enum import StrEnum

from generator.ground.diagnostics import Report
from generator.ground.urls import is_mail_address, is_web_address
from generator.shapes.fields import Fields
from generator.shapes.settings import EditionSettings, MailSettings, Period

_NAMED = re.compile(r"(?P<name>[^<>\"\r\n]*?)\s*<(?P<address>[^<>]+)>\Z")
_LIST_ID = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\Z")


class Making(StrEnum):
    """How the editions of a period come about."""

    BY_HAND = "by-hand"
    AUTO = "auto"


def read_editions(fields: Fields, report: Report) -> EditionSettings:
    """What config.yaml says of editions."""
    making = {
        Period.DAILY: fields.choice("daily", Making, Making.BY_HAND),
        Period.WEEKLY: fields.choice("weekly", Making, Making.BY_HAND),
    }
    auto = [period for period, made in making.items() if made is Making.AUTO]
    if len(auto) > 1:
        hint = "keep one of the two; each entry would stand in two editions"
        report.error("wrong-type", "days and weeks cannot both make editions", fields.at("weekly"), hint)
    settings = EditionSettings(
        auto=auto[0] if auto else None,
        most=fields.number("most", 40, least=1, most=1000),
        epub=fields.flag("epub"),
        mail=_mail(fields.mapping("mail"), report),
    )
    fields.finish()
    return settings


def split_address(value: str) -> tuple[str, str] | None:
    """The name and the address of `Open Lines <digest@example.org>`, or nothing where it is none."""
    named = _NAMED.match(value)
    name, address = (named["name"], named["address"]) if named else ("", value)
    return (name, address) if is_mail_address(address) and address.isascii() else None


def _mail(fields: Fields | None, report: Report) -> MailSettings:
    if fields is None:
        return MailSettings()
    unsubscribe = []
    for address, at in fields.placed_texts("unsubscribe"):
        mail = address.removeprefix("mailto:").partition("?")[0]
        if not is_web_address(address) and not (address.startswith("mailto:") and split_address(mail)):
            hint = "write `https://…` or `mailto:leave@example.org`"
            report.error("bad-mail-address", f"nobody can unsubscribe at `{address}`", at, hint)
        unsubscribe.append(address)
    list_id = fields.text("list_id")
    if list_id and not _LIST_ID.match(list_id):
        hint = "write a name under a domain of yours, such as `digest.example.org`"
        report.error("bad-mail-address", f"not an id of a list: `{list_id}`", fields.at("list_id"), hint)
    settings = MailSettings(
        sender=_address(fields, "from", fields.block("from"), report),
        to=_address(fields, "to", fields.block("to"), report),
        reply_to=_address(fields, "reply_to", fields.block("reply_to"), report),
        unsubscribe=tuple(unsubscribe),
        one_click=fields.flag("one_click"),
        list_id=list_id,
    )
    fields.finish()
    return settings


def _address(fields: Fields, key: str, value: str, report: Report) -> str:
    """A mail address; `block` gives it, as `text` takes `<…>` for markup."""
    if value and split_address(value) is None:
        hint = "write `digest@example.org` or `Open Lines <digest@example.org>`"
        report.error("bad-mail-address", f"`{key}` is no mail address: `{value}`", fields.at(key), hint)
    return value
