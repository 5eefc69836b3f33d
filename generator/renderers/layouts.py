"""Pages → HTML through the Jinja2 files in layouts/.

A layout sees three things: `site`, the site's constants; `page`; and the page's subject under the
name of its kind, beside its `body`. An undefined name is an error with the layout's file and line.
"""

from __future__ import annotations

import functools
import itertools
import re
import traceback
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket
from markupsafe import Markup

from generator.graph.facts import SiteFacts
from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.digests import digest_of
from generator.ground.words import ENGLISH, Words
from generator.memory.held import make_room
from generator.memory.store import read_checked, write_checked
from generator.readers.files import BYTE_ORDER_MARK, decode
from generator.readers.layout_sources import CARD, LayoutSources
from generator.renderers.filters import filters_of, late_filter
from generator.renderers.layout_faults import ASK, misnamed, words_of
from generator.renderers.templating import Environment, TrustedEnvironment
from generator.renderers.unwritable import UnwritableError
from generator.shapes.model import Body, Entry, Page

Result = TypeVar("Result")

_KEPT_CARDS = 16_384
_KEPT_PARTS = 512
_NO_CARD = "", Markup()
_PLAIN = frozenset((bool, int, str, type(None)))

_UNDEFINED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")
_HTML_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


class UndecodableError(jinja2.TemplateError):
    """A layout, or what one includes, is no UTF-8."""

    def __init__(self, name: str, payload: bytes) -> None:
        super().__init__(name)
        self._name = name
        self._payload = payload

    def tell(self, report: Report) -> None:
        """Report it, with its place."""
        decode(self._payload, f"layouts/{self._name}", report)


class Layouts:
    """The layouts of a site, ready to render its pages. `assets` are urls by names.

    What the layouts compile to is kept in a folder, if one is given. Unless the `sources` are trusted, they
    run in a sandbox.
    """

    def __init__(
        self,
        root: Path,
        sources: LayoutSources,
        facts: SiteFacts,
        assets: Mapping[str, str],
        compiled: Path | None = None,
        *,
        words: Words = ENGLISH,
    ) -> None:
        self._root = root.resolve()
        self._facts = facts
        self._cards: dict[tuple[object, ...], tuple[str, Markup]] = {}
        self._passing: list[tuple[object, ...]] = []
        self._sources = sources
        folders, trusted = sources.folders, sources.trusted
        is_guarded = not trusted and folders[0] == (self._root / "layouts").resolve()
        own = folders[0] if is_guarded else None
        self._loader = jinja2.FunctionLoader(functools.partial(_source, sources, own))
        # those that are trusted may also reach what lies in folders that links lead to
        others = [jinja2.FileSystemLoader(folders)] if trusted else []
        kind = TrustedEnvironment if trusted else Environment
        mark = digest_of((facts.base_url, facts.language, facts.direction, words.digest, trusted))
        self._environment = kind(
            loader=jinja2.ChoiceLoader([self._loader, *others]),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            words=words,
            bytecode_cache=_Compiled(compiled, mark) if compiled else None,
        )
        self._environment.filters.update(
            filters_of(facts, assets, words),
            card=late_filter(_weak(self._card)),
            part=late_filter(_weak(self._part)),
        )
        self._parts = functools.lru_cache(maxsize=_KEPT_PARTS)(_weak(self._new_part))

    def check(self, report: Report) -> None:
        """Report layouts that cannot be compiled, and what of them would never be shown."""
        tree_of = functools.cache(self._tree)  # most layouts of a site extend the same one
        for name, payload in sorted(self._sources.texts.items()):
            if b"\0" in payload:  # UTF-16 of English is UTF-8 too, with NUL behind each letter
                decode(payload, f"layouts/{name}", report)
                continue
            try:
                self._check_blocks(self._environment.get_template(name), tree_of, report)
            except jinja2.TemplateSyntaxError as error:
                wrong = misnamed(error, self._environment)
                at = self._position(error.filename or error.name or name, error.lineno, wrong.name)
                report.error("layout-error", error.message or "cannot be read", at, wrong.hint)
            except jinja2.TemplateNotFound:
                at = Position(path=f"layouts/{name}")
                words, hint = "a link that leads out of `layouts/`", "put a copy of the file here instead"
                report.error("outside-folder", words, at, hint)
            except UndecodableError as error:
                error.tell(report)

    def _tree(self, name: str) -> nodes.Template:
        """A layout as it is read; what is wrong with it is raised."""
        assert self._environment.loader is not None
        text, file, _ = self._environment.loader.get_source(self._environment, name)
        return self._environment.parse(text, name, file)

    def _check_blocks(
        self, layout: jinja2.Template, tree_of: Callable[[str], nodes.Template], report: Report
    ) -> None:
        """Report what no reader would see of a layout of the site that extends another.

        That is what stands outside of blocks, and blocks that nothing it extends has.
        """
        file, name = layout.filename or "", layout.name or ""
        if not any(Path(file).is_relative_to(folder) for folder in self._sources.folders[:-1]):
            return
        text = self._loader.get_source(self._environment, name)[0]
        if "extends" not in text:
            return
        tree = tree_of(name)
        for line, shown in _outside_of_blocks(tree):
            words = "what stands outside of all blocks of a layout that extends another is never shown"
            hint = (
                "put it into a block, as in `{% block main %}{{ super() }} … {% endblock %}`, or leave it out"
            )
            report.error("layout-error", words, self._position(file, line, shown), hint)
        known = _blocks_above(tree, {name}, tree_of)
        if known is None:
            return
        every = ", ".join(f"`{one}`" for one in sorted(known))
        for block in _outer_blocks(tree):
            if block.name not in known and f"self.{block.name}" not in text:
                words = f"nothing that it extends has a block `{block.name}`, so this one is never shown"
                hint = did_you_mean(block.name, known) or (f"there are {every}" if every else "there is none")
                report.error("layout-error", words, self._position(file, block.lineno, block.name), hint)

    def _card(self, entry: Entry, **more: object) -> Markup:
        """An entry as it stands in lists. The same entry looks the same in each, so it is rendered once."""
        if not isinstance(entry, Entry):
            message = f"`card` cannot take `{entry}`"
            raise jinja2.TemplateRuntimeError(message)
        key = (entry.path, *more.items())
        try:
            digest, known = self._cards.get(key, _NO_CARD)
        except TypeError:  # it was given a list, say, which cannot be looked up
            return self._new_card(entry, more)
        if digest != entry.digest:
            make_room(self._cards, _KEPT_CARDS)
            known = self._new_card(entry, more)
            self._cards[key] = entry.digest, known
            if not _PLAIN.issuperset(map(type, more.values())):
                self._passing.append(key)
        return known

    def rest(self) -> None:
        """Let go of what may hold on to the site that was rendered; another build goes on with the cards."""
        self._parts.cache_clear()
        for key in self._passing:
            self._cards.pop(key, None)
        self._passing.clear()

    def _part(self, name: str, **seen: object) -> Markup:
        """A partial that sees nothing but `site` and what it is given.

        Given the same, it looks the same on each page, so it is rendered once.
        """
        if not isinstance(name, str):
            message = f"`part` cannot take `{name}`"
            raise jinja2.TemplateRuntimeError(message)
        given = tuple(seen.items())
        try:
            hash(given)
        except TypeError:  # it was given a list, say, which cannot be looked up
            return self._new_part(name, given)
        return self._parts(name, given)

    def _new_part(self, name: str, given: Iterable[tuple[str, object]]) -> Markup:
        seen = {**dict(given), "site": self._facts}
        return Markup(self._environment.get_template(name).render(seen))  # noqa: S704

    def _new_card(self, entry: Entry, more: Mapping[str, object]) -> Markup:
        card = self._environment.get_template(CARD)
        return Markup(card.render({**more, "site": self._facts, "entry": entry}))  # noqa: S704

    def render(self, page: Page, body: Body | None, structured: str, report: Report) -> bytes | None:
        """The page's HTML, or nothing where its layout fails, which is reported."""
        try:
            layout = self._environment.get_template(page.layout)
        except (jinja2.TemplateNotFound, jinja2.TemplateSyntaxError, UndecodableError):
            return None  # `check` has reported it
        seen = {"site": self._facts, "page": page, "body": body, "structured": structured}
        try:
            return layout.render({**seen, page.kind: page.subject}).encode()
        except Exception as error:  # noqa: BLE001, it is raised again where it is ours
            self._report_fault(error, page.layout, page.url, report)
            return None

    def render_part(self, name: str, seen: Mapping[str, object], url: str, report: Report) -> str | None:
        """What a layout makes of `site` and what it is given, for something at a url.

        Nothing where the layout fails, which is reported.
        """
        try:
            return self._environment.get_template(name).render({**seen, "site": self._facts})
        except Exception as error:  # noqa: BLE001
            self._report_fault(error, name, url, report)
            return None

    def _report_fault(self, error: Exception, layout: str, url: str, report: Report) -> None:
        """Report an error that a layout is to blame for; any other is raised again."""
        if isinstance(error, UndecodableError):
            error.tell(report)
            return
        if not _is_layouts_fault(error):
            raise error
        at = self._place_of(error, layout)
        words, hint = words_of(error, at, self._sources.texts)
        seen = f"seen on {url}"
        if hint.startswith(ASK):
            hint = f"{hint}; {seen}"
        report.error("layout-error", words, at, hint or seen)

    def _place_of(self, error: Exception, layout: str) -> Position:
        """The line of a layout that an error comes from."""
        if isinstance(error, jinja2.TemplateSyntaxError):
            return self._position(error.filename or error.name or "", error.lineno)
        inside = [frame for frame in traceback.extract_tb(error.__traceback__) if _is_layout(frame.filename)]
        if not inside:
            return Position(path=f"layouts/{layout}")
        named = _UNDEFINED.search(str(error))
        name = next(filter(None, named.groups())) if named else ""
        if isinstance(error, UnwritableError):
            name = error.name
        return self._position(inside[-1].filename, inside[-1].lineno or 1, name)

    def _position(self, file: str, line: int, name: str = "") -> Position:
        """A line of a layout, where a name stands if one is given."""
        try:
            excerpt = Path(file).read_text(encoding="utf-8-sig").split("\n")[line - 1]
        except (OSError, IndexError, UnicodeDecodeError):
            return Position(path=self._shown(file), line=line)
        found = excerpt.find(name) if name else -1
        column = found if found >= 0 else len(excerpt) - len(excerpt.lstrip())
        return Position(path=self._shown(file), line=line, column=column + 1, excerpt=excerpt)

    def _shown(self, file: str) -> str:
        path = Path(file)
        return path.relative_to(self._root).as_posix() if path.is_relative_to(self._root) else path.as_posix()


def _source(
    sources: LayoutSources, own: Path | None, name: str
) -> tuple[str, str, Callable[[], bool]] | None:
    """A layout as it was read, for Jinja2, but nothing that a link in the site's `own` leads to elsewhere."""
    found = sources.read(name)
    if found is None:
        return None
    path, payload = found
    if own and path.is_relative_to(own) and not path.resolve().is_relative_to(own):
        return None
    try:
        text = payload.decode()
    except UnicodeDecodeError:
        raise UndecodableError(name, payload) from None
    # in the head of a page a byte order mark would begin its body, and all that follows with it
    text = text.removeprefix(BYTE_ORDER_MARK)
    return text.replace("\r\n", "\n").replace("\r", "\n"), str(path), lambda: True


class _Compiled(jinja2.BytecodeCache):
    """Layouts as Python compiles them. Jinja2's own cache would believe a file that was damaged.

    `mark` stands for all that filters know which are not late: Jinja2 computes these of a constant when it
    compiles.
    """

    def __init__(self, folder: Path, mark: bytes) -> None:
        self._folder = folder
        self._mark = mark

    def load_bytecode(self, bucket: Bucket) -> None:
        payload = read_checked(self._folder / f"layout-{bucket.key}")
        if payload is not None and payload.startswith(self._mark):
            bucket.bytecode_from_string(payload.removeprefix(self._mark))

    def dump_bytecode(self, bucket: Bucket) -> None:
        write_checked(self._folder / f"layout-{bucket.key}", self._mark + bucket.bytecode_to_string())


def _blocks_above(
    tree: nodes.Template, seen: set[str], tree_of: Callable[[str], nodes.Template]
) -> set[str] | None:
    """The names of the blocks of all that a layout extends, or nothing where that cannot be told."""
    known: set[str] = set()
    while extends := [*tree.find_all(nodes.Extends)]:
        parent = extends[0].template
        is_plain = extends == [node for node in tree.body if isinstance(node, nodes.Extends)]
        name = parent.value if is_plain and len(extends) == 1 and isinstance(parent, nodes.Const) else None
        if not isinstance(name, str) or name in seen:
            return None
        seen.add(name)
        try:
            tree = tree_of(name)
        except jinja2.TemplateError:
            return None  # it is reported by itself
        known |= {block.name for block in tree.find_all(nodes.Block)}
    return known if len(seen) > 1 else None


def _outer_blocks(node: nodes.Node) -> Iterator[nodes.Block]:
    """The blocks of a layout that stand in no other block: nothing but what it extends shows these."""
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield child
        else:
            yield from _outer_blocks(child)


def _outside_of_blocks(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """What a layout that extends another would write outside of blocks: lines, and how it begins there."""
    below = itertools.dropwhile(lambda node: not isinstance(node, nodes.Extends), tree.body)
    for output in itertools.chain.from_iterable(map(_outputs, below)):
        pieces = [piece.data if isinstance(piece, nodes.TemplateData) else "{" for piece in output.nodes]
        text = _HTML_COMMENT.sub(lambda comment: " " * len(comment[0]), "".join(pieces))
        start = len(text) - len(text.lstrip())
        for piece, node in zip(pieces, output.nodes, strict=True):
            if start < len(piece):
                line = node.lineno + piece.count("\n", 0, start)
                yield line, "{{" if piece == "{" else piece[start:].partition("\n")[0].rstrip()
                break
            start -= len(piece)


def _outputs(node: nodes.Node) -> Iterator[nodes.Output]:
    """What a node writes by itself: not what its blocks, its macros and what it sets write."""
    if isinstance(node, nodes.Output):
        yield node
    elif not isinstance(node, nodes.Block | nodes.Macro | nodes.CallBlock | nodes.AssignBlock):
        for child in node.iter_child_nodes():
            yield from _outputs(child)


def _is_layout(file: str) -> bool:
    return file.endswith(".html")


def _is_layouts_fault(error: Exception) -> bool:
    """Whether an error while rendering is a layout's; else it is our own, and must not be hidden."""
    if isinstance(error, jinja2.TemplateError | UnicodeError | RecursionError):
        return True
    last = traceback.extract_tb(error.__traceback__)[-1].filename
    return _is_layout(last) or Path(last).parent == Path(jinja2.__file__).parent


def _weak(method: Callable[..., Result]) -> Callable[..., Result]:
    """A method that does not hold on to its object: else the cards stay until garbage is looked for."""
    found = weakref.WeakMethod(method)

    def call(*given: object, **more: object) -> Result:
        bound = found()
        assert bound is not None
        return bound(*given, **more)

    return call
