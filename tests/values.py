"""Values with nothing special about them, for tests to `replace` what they are about."""

from __future__ import annotations

from datetime import UTC, datetime

from generator.model import Entry, Leaf, Source, State
from generator.settings import Rights

ENTRY = Entry(
    path="content/a.md",
    uid="a001",
    slug="a",
    url="/a/",
    title="A",
    summary="",
    date=datetime(2024, 1, 1, tzinfo=UTC),
    updated=None,
    source=Source(name=""),
    authors=(),
    dateline="",
    image=None,
    terms={},
    corrections=(),
    rights=Rights.OWN,
    state=State.PUBLISHED,
    aliases=(),
    layout="",
    lang="",
    extra={},
    seed=None,
    text="",
    text_line=1,
    positions={},
    digest="",
)
LEAF = Leaf(
    path="content/pages/about.md",
    slug="about",
    url="/about/",
    title="About",
    summary="",
    state=State.PUBLISHED,
    aliases=(),
    layout="",
    lang="",
    extra={},
    text="",
    text_line=1,
    positions={},
    digest="",
)
