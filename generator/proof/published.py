"""What stands in public/ since the last build, or where it was published, and would be gone with the next."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from generator.ground.diagnostics import Position
from generator.ground.urls import url_of
from generator.proof.desk import Desk, Written
from generator.writers.artifacts import MANIFEST

_PAGE = "/index.html"


def proof_addresses(wanted: Collection[str], out: Path, desk: Desk) -> None:
    """Note pages and feeds that readers know and that no build will make again."""
    known = _lines(out / MANIFEST)
    for path in sorted(known - set(wanted)):
        if path.endswith(_PAGE) and "/page/" not in path:
            url = url_of(path)
            hint = f"name it under `aliases:` of the entry that took its place: `aliases: [{url}]`"
            desk.note("vanished-address", f"`{url}` was published, and leads nowhere now", _PLACE, hint)
        elif path.endswith(("/rss.xml", "/atom.xml", "/feed.json")):
            hint = "name the old slug under `former:` of a term in config.yaml"
            desk.note("vanished-address", f"the feed `/{path}` was published, and is gone", _PLACE, hint)


def proof_ids(entries: Collection[Written], out: Path, desk: Desk) -> None:
    """Note entries that feed readers know by another id."""
    ids = _ids(out / "feed.json")
    _authority([authority for authority, _ in ids.values()], desk)
    for one in entries:
        assert one.read is not None
        entry = one.read.entry
        _, former = ids.get(entry.url, ("", ""))
        if former and former != entry.uid:
            message = f"`uid` was `{former}` when this was published; feed readers would show it as new"
            desk.note("changed-id", message, one.file.fields.at("uid"), f"write `uid: {former}`", one.source)


def _authority(published: Sequence[str], desk: Desk) -> None:
    """Note that no entry of the published feed has the authority of the settings in its id."""
    own = desk.config.tag_authority
    if published and own not in published:
        former = published[0]
        message = (
            f"`tag_authority` was `{former}` when the site was published; feed readers would show all as new"
        )
        at = desk.in_settings(r"^tag_authority[ \t]*:[ \t]*(.*)")
        desk.note("changed-id", message, at, f"write `tag_authority: {former}`")


_PLACE = Position(path="public")


def _lines(path: Path) -> frozenset[str]:
    return frozenset(path.read_text(encoding="utf-8").split("\n")) - {""} if path.is_file() else frozenset()


def _ids(path: Path) -> Mapping[str, tuple[str, str]]:
    """The authorities and uids in the ids of a published feed, by the urls of the entries."""
    try:
        feed = json.loads(path.read_bytes())
        home = str(feed["home_page_url"]).rstrip("/")
        ids = {str(item["url"]).removeprefix(home): str(item["id"]).split(":") for item in feed["items"]}
        return {url: (parts[-2], parts[-1]) for url, parts in ids.items()}
    except (OSError, ValueError, LookupError, TypeError):
        return {}
