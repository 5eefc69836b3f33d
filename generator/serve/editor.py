"""A file of the site and a line → the editor of whoever sits here, opened at it.

The editor is `$DATELINE_EDITOR`, `$VISUAL` or `$EDITOR`, with its arguments. One that needs a terminal gets a
new one where there is a desktop, since the terminal of `dateline serve` is taken.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import threading
from pathlib import Path

from generator.readers.config import CONFIG_FILE
from generator.serve.admission import RefusedError

_SOURCES = ("content", "layouts", "seeds")
_NAMES = ("DATELINE_EDITOR", "VISUAL", "EDITOR")
_IN_TERMINALS = frozenset("vi vim nvim nano pico emacs ed hx helix micro kak joe mcedit ne".split())
_FORMS = {
    ("--goto", "{file}:{line}"): "code code-insiders codium vscodium cursor windsurf positron",
    ("{file}:{line}",): "subl sublime_text zed zeditor hx helix lapce",
    ("--line", "{line}", "{file}"): "idea pycharm webstorm phpstorm rubymine goland clion rider kate kwrite",
    ("-l", "{line}", "{file}"): "mate",
    ("-n{line}", "{file}"): "notepad++",
    ("+{line}", "{file}"): "vi vim nvim nano pico emacs ed micro kak joe mcedit ne gvim mvim neovide "
    "emacsclient gedit gnome-text-editor pluma xed mousepad geany leafpad featherpad",
}
"""How editors are told a line. Any other is told the file alone."""
_BY_EDITOR = {name: form for form, names in _FORMS.items() for name in names.split()}
_PATIENCE = 0.4
"""Seconds in which an editor that cannot start says so."""


def editor_name() -> str:
    """The editor's command without its arguments, or "" where none is named."""
    words = _command()
    return Path(words[0]).name if words else ""


def open_source(root: Path, path: str, line: int) -> str:
    """Open a file of the site, by its path there, at a line from 1 on. Gives the command, in words.

    RefusedError where it is no source of the site, or no editor can be opened.
    """
    file = source_file(root, path)
    if file is None:
        raise RefusedError(404, f"there is no source {path}")
    words = _command()
    place = f"{path}:{line}"
    if not words:
        raise RefusedError(
            409, f"no editor is named; set EDITOR, for example to `code`, and open {place} yourself"
        )
    command = _at_line(words, file, line)
    if Path(words[0]).name in _IN_TERMINALS and not _has_window(words):
        terminal = _terminal()
        if not terminal:
            raise RefusedError(
                409,
                f"`{Path(words[0]).name}` needs a terminal of its own; "
                f"run `{shlex.join(_at_line(words, Path(path), line))}` in one, "
                "or set DATELINE_EDITOR to an editor with a window",
            )
        command = [terminal, "-e", *command]
    _start(command, root)
    return shlex.join(command)


def source_file(root: Path, path: str) -> Path | None:
    """The file of a source, or nothing: what is edited is opened, and nothing that a link leads out to."""
    if "\0" in path or not path or path.startswith("-"):
        return None
    try:
        file = (root / path).resolve(strict=True)
    except (OSError, ValueError):
        return None
    roots = [(root / name).resolve() for name in _SOURCES]
    is_source = file == (root / CONFIG_FILE).resolve() or any(map(file.is_relative_to, roots))
    return file if is_source and file.is_relative_to(root.resolve()) and file.is_file() else None


def _command() -> list[str]:
    named = next((value for name in _NAMES if (value := os.environ.get(name, "").strip())), "")
    try:
        return shlex.split(named, posix=os.name == "posix")
    except ValueError:
        return []


def _at_line(words: list[str], file: Path, line: int) -> list[str]:
    """The command that opens a file at a line, in the way of each editor."""
    form = _BY_EDITOR.get(Path(words[0]).name.lower().removesuffix(".exe"), ("{file}",))
    return [*words, *(part.format(file=file, line=line) for part in form)]


def _has_window(words: list[str]) -> bool:
    """Whether an editor that can do without a terminal was told to, or does where there is a desktop."""
    name = Path(words[0]).name
    return (name == "emacs" and _is_on_desktop() and not {"-nw", "-t"} & set(words)) or "-g" in words[1:]


def _is_on_desktop() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _terminal() -> str:
    """A program that opens a terminal with a command after `-e`, or ""."""
    if not _is_on_desktop():
        return ""
    names = (os.environ.get("TERMINAL", ""), "x-terminal-emulator", "xterm", "alacritty", "konsole")
    return next((name for name in names if name and shutil.which(name)), "")


def _start(command: list[str], root: Path) -> None:
    """Start a program that goes on by itself; RefusedError where it cannot be started, or fails at once."""
    try:
        process = subprocess.Popen(  # noqa: S603, what the user's own environment names
            command,
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise RefusedError(409, f"`{command[0]}` cannot be started: {error.strerror or error}") from error
    try:
        code = process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        threading.Thread(target=process.wait, daemon=True).start()
        return
    if code:
        raise RefusedError(409, f"`{command[0]}` ended at once with code {code}")
