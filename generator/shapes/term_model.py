"""The nouns of the files of terms: what the file of a story, person, organisation or place says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from generator.ground.frozen import frozen

MARK = "/term"
"""How the terms of an outline begin that is that of a term's file; no taxonomy can be called so."""


class StoryState(StrEnum):
    """Whether a story goes on."""

    RUNNING = "running"
    DORMANT = "dormant"
    CLOSED = "closed"


@frozen
class RoughDate:
    """A year, a month or a day."""

    iso: str  #: as ISO 8601 writes it: `2023`, `2023-10` or `2023-10-27`
    moment: datetime  #: its first moment
    precision: str  #: `year`, `month` or `day`


@frozen
class Role:
    """An office that someone holds or held."""

    title: str  #: what it is called
    since: RoughDate | None  #: from when on, if it is known
    until: RoughDate | None  #: until when; nothing where it is still held, or not known
    organisation: str  #: of which organisation, or ""
    url: str  #: the page of that organisation, "" where it has none


@frozen
class Dossier:
    """What the file of a term says beside what config.yaml could say too, without its text."""

    path: str  #: its file in content/
    question: str  #: what a story is to answer, or ""
    state: str  #: `running`, `dormant` or `closed` where the file says so, else ""
    roles: tuple[Role, ...]  #: the offices that someone holds or held, as the file lists them
    wikidata: str  #: its item of Wikidata, such as `Q15031`, or ""
    lang: str  #: the language of its text, where that is not the site's
    extra: Mapping[str, object]  #: keys of your own
    digest: str  #: stands for all of it, and its text
