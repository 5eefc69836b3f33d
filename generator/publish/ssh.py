"""A folder of a server as a target, by rsync over ssh: assets, then pages, then feeds, then removals.

rsync writes each file aside, in a folder of the target that is cleared before and after, and puts it in
place in one step. Which files have to be sent is known from the manifest; rsync then compares these by
their bytes, so what a broken run has sent already is not sent again.
"""

from __future__ import annotations

import shlex
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.publish.connection import Connection
from generator.publish.host import PublishError, Tell
from generator.publish.manifest import MANIFEST_NAME, Manifest, read_manifest
from generator.publish.packing import with_copies
from generator.publish.plan import File, Plan
from generator.publish.site_files import FOLDER
from generator.shapes.targets import SshTarget

INCOMING = ".dateline-incoming"
_OUTGOING = "outgoing-"
_UMASK = "umask u=rwx,go+rx"
"""A server's umask says whether a group may write; that all may read, its web server needs in any case.

In letters, as shells differ in what a number with a leading zero is.
"""

_FLAGS = ("--recursive", "--links", "--chmod=D775,F664", "--checksum", "--compress")
"""Without `--perms`: folders that are there belong to others too, such as a group that shares them."""


class SshHost:
    """See `Host`. What others have put into the folder is neither touched nor removed."""

    def __init__(self, target: SshTarget, root: Path) -> None:
        self._root = root
        self._connection = Connection(target.host, target.port)
        self._compressions = target.compressions
        self._keeps = target.keep
        self.seen = b""
        self._has_listing = False
        self._is_new = False
        self.path = target.path.rstrip("/")
        self.where = f"ssh {target.host}:{target.path}"

    shown = ""
    """What readers see of the folder, as the beginning of a path."""

    @property
    def listing(self) -> str:
        """Where in the folder the list is of what readers see."""
        return f"{self.shown}{MANIFEST_NAME}"

    @property
    def shows_list(self) -> str:
        """A script that prints what is listed, from the folder on."""
        return f"if test -e {self.listing}; then cat {self.listing}; fi"

    @property
    def place(self) -> str:
        """The folder on the server that the site goes into."""
        return self.path

    def open(self) -> None:
        """See whether the folder can be written to, and read what is listed there, on one line.

        Where there is none, it is made when something is put into it, not before.
        """
        for program in ("rsync", "ssh"):
            if shutil.which(program) is None:
                raise PublishError(f"{program} is not installed", f"install {program}, and try again")
        self._connection.open()
        where = quoted(self.path)
        found = self.run(
            "command -v rsync >/dev/null || { echo 'rsync is not installed on the server' >&2; exit 1; }; "
            f"test -e {where} || {{ echo new; exit; }}; cd {where} || exit 1; "
            f"test -w . || {{ echo 'the folder cannot be written to' >&2; exit 1; }}; "
            f"if test -e {self.listing}; then echo yes; else echo no; fi; {self.shows_list}"
        )
        has, _, self.seen = found.partition(b"\n")
        if has not in (b"yes", b"no", b"new"):
            raise PublishError(
                f"{self._connection.server} says something of its own: `{_shown(has) or 'nothing'}`",
                "let its shell run what it is asked, and print nothing of its own, such as from .bashrc",
            )
        self._has_listing = has == b"yes"
        self._is_new = has == b"new"

    def prepared(self, files: Mapping[str, File]) -> dict[str, File]:
        return with_copies(self._root, files, self._compressions)

    def manifest(self, _files: Mapping[str, File]) -> Manifest | None:
        return read_manifest(self.seen) if self._has_listing else None

    def taken(self, paths: Sequence[str], folders: Sequence[str]) -> frozenset[str]:
        """What stands there. A link to a folder is in the way of one: rsync would replace it."""
        if not paths or self._is_new:
            return frozenset()
        script = (
            'for path do name=${path%/}; if test -L "$name" || { test -e "$name" && '
            '{ test "$name" = "$path" || ! test -d "$name"; }; }; then printf "%s\\0" "$name"; fi; done'
        )
        given = b"".join(f"{path}\0".encode() for path in (*paths, *[f"{folder}/" for folder in folders]))
        found = self.run(f"cd {quoted(self.place)} && xargs -0 sh -c {quoted(script)} sh", given)
        return frozenset(found.decode().split("\0")[:-1])

    def listed(self) -> bytes:
        return self.run(f"if cd {quoted(self.path)} 2>/dev/null; then {self.shows_list}; fi")

    def begin(self, under_way: Manifest, _plan: Plan) -> None:
        if self._is_new:
            self.run(f"mkdir -p {quoted(self.path)}")
        self.write_manifest(under_way, f"rm -rf {INCOMING} && mkdir {INCOMING}")

    def put(self, files: Sequence[File], tell: Tell) -> None:
        self.send(files, self.place, tell, f"--temp-dir={INCOMING}")

    def remove(self, paths: Sequence[str]) -> None:
        if paths:
            self.remove_from(self.place, paths)

    def mark(self, doubtful: Manifest) -> None:
        self.write_manifest(doubtful, "true")

    def finish(self, manifest: Manifest) -> None:
        self.write_manifest(manifest, f"rm -rf {INCOMING}")

    def close(self) -> None:
        self._connection.close()

    # -- what is done on the server

    def send(self, files: Iterable[File], place: str, tell: Tell, *flags: str) -> None:
        """Send files to a folder of the server."""
        aside = self._root / FOLDER
        aside.mkdir(parents=True, exist_ok=True)
        for left in aside.glob(f"{_OUTGOING}*"):  # by a publish that was killed
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=aside, prefix=_OUTGOING) as outgoing:
            count = 0
            for file in files:
                _lay_out(file, Path(outgoing))
                count += 1
            folder = place.removeprefix("~/")  # a relative path is one of the user's own folder
            remote = f"{self._connection.server}:{folder}/"
            shell = shlex.join(self._connection.words())
            there = f"{_UMASK}; rsync"
            words = ["--protect-args", "--rsync-path", there, "--rsh", shell, f"{outgoing}/", remote]
            self._connection.call(["rsync", *_FLAGS, *flags, *words])
        tell(count)

    def remove_from(self, place: str, paths: Sequence[str]) -> None:
        """Remove files of a folder of the server, and the folders that this leaves empty.

        A name that the line broke off in has no line end, and is not read: half of it may be another file's.
        """
        script = (
            'while IFS= read -r path; do rm -f -- "$path" || exit 1; '
            'case "$path" in */*) rmdir -p -- "${path%/*}" 2>/dev/null;; esac; done; true'
        )
        given = b"".join(f"{path}\n".encode() for path in paths)
        self.run(f"cd {quoted(place)} && {{ {script}; }}", given)

    def write_manifest(self, manifest: Manifest, script: str) -> None:
        """List what is there, in one step, and do what the script says.

        Where the line breaks, the server takes what has come for all there is: so it counts the bytes.
        """
        self.seen, new = manifest.written(), f"{MANIFEST_NAME}.new"
        write = f"cat > {new} && test $(wc -c < {new}) -eq {len(self.seen)} && mv -f {new} {MANIFEST_NAME}"
        self.run(f"cd {quoted(self.place)} && {write} && {script}", self.seen)

    def run(self, script: str, given: bytes = b"") -> bytes:
        """Run a shell script on the server; gives what it prints."""
        return self._connection.run(f"{_UMASK}; {script}", given)


def quoted(path: str) -> str:
    """A path or script as one word of the server's shell; `~/` in front is the user's own folder there."""
    if path.startswith("~/"):
        return f"~/{shlex.quote(path[2:])}"
    return shlex.quote(path)


def _shown(payload: bytes) -> str:
    return payload.decode(errors="replace").strip()


def _lay_out(file: File, folder: Path) -> None:
    """Put a file under its path in a folder that rsync can send as a whole; it costs no room."""
    place = folder / file.path
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        place.hardlink_to(Path(file.source).resolve())
    except OSError:
        shutil.copyfile(file.source, place)
