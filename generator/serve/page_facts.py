"""A page → what it was made from, what is wrong with that, and what nobody has settled yet.

For the panel only; nothing of it is in published files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.explain import Explained
from generator.ground.diagnostics import Diagnostic
from generator.ground.places import layout_folders
from generator.serve.builder import Builder
from generator.serve.editor import source_file
from generator.serve.preview import State
from generator.serve.problems import excerpt
from generator.shapes.outlines import Outline

_LONGEST = 300
_MOST = 200
"""So many problems or questions are shown at most."""

_IN_CONTENT = frozenset(["file", "entry", "newer", "older"])
_LAYOUTS = frozenset(["layout", "includes"])
_MARK = b"# ? "
"""What a question in front matter begins with."""


class PageFacts:
    """Tells of pages, as the last build made them."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._asked: dict[str, tuple[bytes, list[dict[str, Any]]]] = {}

    def of(self, address: str, state: State, moment: float) -> dict[str, Any]:
        """What is known of the page at an address, at a moment in seconds since 1970; as JSON."""
        site = state.site
        url = site.url_at(address) if site is not None and address.startswith(f"{site.base}/") else ""
        explained = self._builder.explain(url) if url else None
        sources = list(self._sources(explained)) if explained is not None else []
        paths = {source["path"] for source in sources if source["own"]}
        outline = self._outline(sources)
        problems = state.problems if state.failed else state.warnings
        own = [problem for problem in problems if problem.at.path in paths]
        others = [problem for problem in problems if problem not in own]
        fields, questions = self._evidence(outline.path) if outline is not None else ([], [])
        return {
            "url": url,
            "kind": self._kind(explained),
            "state": site.states(moment).get(url, "") if site is not None else "",
            "when": _when(outline, moment),
            "made": explained.state if explained is not None else "",
            "sources": sources,
            "fields": fields,
            "questions": questions,
            "problems": [_problem(problem) for problem in [*own, *others][:_MOST]],
            "own": len(own),
            "failed": state.failed,
        }

    def questions(self) -> list[dict[str, Any]]:
        """Every question of ingest that is still open, the newest entry first."""
        built = self._builder.built
        asked: dict[str, tuple[bytes, list[dict[str, Any]]]] = {}
        for outline in built.site.entries if built is not None else ():
            known = self._asked.get(outline.path)
            if known is None or known[0] != outline.digest:
                known = outline.digest, self._ask(outline)
            asked[outline.path] = known
        self._asked = asked
        return [question for _, among in asked.values() for question in among][:_MOST]

    # -- one page

    def _sources(self, explained: Explained) -> Iterator[dict[str, Any]]:
        """What a page was made from: files to open, and what else there is to say."""
        for what, name in explained.made_from:
            if what in ("page", "feed"):
                continue
            if what in _LAYOUTS:
                yield {"what": what, "own": True, **self._layout(name)}
            else:
                path = name if source_file(self._builder.root, name) is not None else ""
                own = what == "file" or (what == "entry" and explained.path.endswith(".xml"))
                yield {"what": what, "name": name, "path": path if what in _IN_CONTENT else "", "own": own}

    def _layout(self, name: str) -> dict[str, Any]:
        """A layout: one of the site's own can be opened, a built-in one has to be copied first."""
        file = next(
            (folder / name for folder in layout_folders(self._builder.root) if (folder / name).is_file()),
            None,
        )
        root = self._builder.root.resolve()
        if file is None or not file.is_relative_to(root):
            return {"name": f"{name} (built in)", "path": ""}
        path = file.relative_to(root).as_posix()
        return {"name": path, "path": path if source_file(root, path) is not None else ""}

    def _outline(self, sources: Iterable[dict[str, Any]]) -> Outline | None:
        """The entry or plain page that a page is of."""
        built = self._builder.built
        path = next((source["name"] for source in sources if source["what"] == "file"), "")
        written = built.site.written if built is not None else ()
        return next((outline for outline in written if outline.path == path), None)

    def _evidence(self, path: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        from generator.ingest.evidence import read_evidence

        evidence = read_evidence(_text(self._builder.root / path))
        if evidence is None:
            return [], []
        fields = [
            {"field": one.field, "value": one.value[:_LONGEST], "line": one.line, "note": one.note}
            for one in evidence.fields
        ]
        return fields, [{"text": one.text, "path": path, "line": one.line} for one in evidence.questions]

    def _ask(self, outline: Outline) -> list[dict[str, Any]]:
        file = self._builder.root / outline.path
        if _MARK not in _bytes(file):
            return []
        return [{**question, "title": outline.title} for question in self._evidence(outline.path)[1]]

    @staticmethod
    def _kind(explained: Explained | None) -> str:
        made_from: Sequence[tuple[str, str]] = explained.made_from if explained is not None else ()
        return next((f"{name} page" if what == "page" else name for what, name in made_from), "")


def _when(outline: Outline | None, moment: float) -> str:
    """When a page begins to be published, or ceased to, in ISO 8601; else ""."""
    if outline is None or outline.draft:
        return ""
    if outline.publish_at is not None and outline.publish_at > moment:
        return datetime.fromtimestamp(outline.publish_at, UTC).isoformat()
    if outline.expires is not None:
        return datetime.fromtimestamp(outline.expires, UTC).isoformat()
    return ""


def _problem(problem: Diagnostic) -> dict[str, Any]:
    at = problem.at
    return {
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
        "excerpt": excerpt(problem),
        "path": at.path,
        "line": at.line,
        "at": str(at),
    }


def _text(file: Path) -> str:
    return _bytes(file).decode("utf-8", errors="replace")


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # it went just now
        return b""
