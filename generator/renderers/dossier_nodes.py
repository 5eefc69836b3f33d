"""Events and offices as nodes of JSON-LD."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from generator.ground import dates
from generator.renderers.json_nodes import array, node, text
from generator.shapes.model import Dossier, Event, Role


def event_node(event: Event) -> str:
    """Something with a date; its days, or its moments."""
    return node(
        "Event",
        name=text(event.name),
        startDate=text(_said(event.start, event)),
        endDate=text(_said(event.end, event)) if event.end else "",
        location=node("Place", name=text(event.place), address=text(event.place)),
        url=text(event.url),
    )


def _said(moment: datetime, event: Event) -> str:
    return moment.date().isoformat() if event.by_day else dates.iso(moment)


def offices(dossier: Dossier, named: Callable[[str, str, str], str]) -> dict[str, str]:
    """The offices of someone: with an organisation as work for it, else as an occupation.

    `named` gives the node of a type, of which the name is known, and perhaps its page.
    """
    worked = [_office("worksFor", role, named) for role in dossier.roles if role.organisation]
    held = [_office("hasOccupation", role, named) for role in dossier.roles if not role.organisation]
    return {"worksFor": array(worked), "hasOccupation": array(held)}


def _office(kind: str, role: Role, named: Callable[[str, str, str], str]) -> str:
    """A role stands between someone and what it is a role in, under the same name (schema.org/Role)."""
    if kind == "worksFor":
        of = named("Organization", role.organisation, role.url)
    else:
        of = node("Occupation", name=text(role.title))
    return node(
        "EmployeeRole" if kind == "worksFor" else "Role",
        roleName=text(role.title),
        startDate=text(role.since.iso if role.since else ""),
        endDate=text(role.until.iso if role.until else ""),
        **{kind: of},
    )
