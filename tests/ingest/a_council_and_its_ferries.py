"""A story in English of a council and its two ferries, and what is read of it, pasted or saved."""

from __future__ import annotations

from datetime import datetime

from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Harbour council votes to keep both ferries"
STORY = (
    "The harbour council voted on Tuesday night to keep both ferries, and to paint them.",
    "Nobody spoke against it, and the meeting was over before the lamps were lit.",
    "“We have waited for this since the bridge fell,” said Anna Quayle, who leads the council.",
    "The painting begins in May. It will take two crews until the autumn, as the harbour master said.",
)


def read(*lines: str, between: str = "\n\n", now: datetime | None = None) -> Seed:
    return read_pasted(between.join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC", now=now)


def page(
    *, head: str = "", above: str = "", first: str = STORY[0], amid: str = "", below: str = "", top: str = ""
) -> Seed:
    """A saved page with something above the headline, above the text, amid it and below it."""
    rest = "".join(f"<p>{one}</p>" for one in STORY[1:])
    html = (
        f"<html><head><title>{TITLE}</title>{head}</head><body>{top}<div id='story'><h1>{TITLE}</h1>{above}"
        f"<div class='text'><p>{first}</p>{amid}{rest}{below}</div></div></body></html>"
    )
    return read_webpage(html, "page.html", OUTLETS, site_zone="UTC")


def body(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def who(seed: Seed) -> list[str]:
    return [author.value for author in seed.authors]


def wires(seed: Seed) -> list[str]:
    """The wire services that the text came from."""
    return [one.value for one in seed.agencies]


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


def summary(seed: Seed) -> str:
    return seed.summary.value if seed.summary else ""


def when(seed: Seed) -> str:
    """The date: its day where the hour is not known, else to the minute, with its zone."""
    if seed.date is None:
        return ""
    moment = seed.date.value
    return moment.isoformat(timespec="minutes") if moment.hour or moment.minute else f"{moment:%Y-%m-%d}"
