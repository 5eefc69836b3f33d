"""A folder of this machine as a target: a web root, a mounted share. A file is put in place in one step."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.publish.host import PublishError, Tell, place_on_disk
from generator.publish.manifest import MANIFEST_NAME, Manifest, read_manifest
from generator.publish.packing import with_copies
from generator.publish.plan import File, Plan
from generator.shapes.targets import FolderTarget

_RIGHTS = 0o644
"""What servers need, which are other users; so folders of ours get as much, whatever the umask."""

_FOLDER_RIGHTS = 0o755


class FolderHost:
    """See `Host`. Files of others are neither touched nor removed."""

    def __init__(self, target: FolderTarget, root: Path) -> None:
        self._target = target
        self._root = root
        self._folder = place_on_disk(root, target.path)
        self._made: set[Path] = set()
        self.seen = b""
        self.where = f"folder {target.path}"

    def open(self) -> None:
        """The folder is not made where there is none: a share that is not mounted would be filled unseen."""
        folder = self._folder.resolve()
        if not folder.is_dir():
            raise PublishError(
                f"there is no folder {self._target.path}", "make it, or mount the share, and try again"
            )
        own = [self._root / name for name in ("content", "public", "layouts", "seeds", ".dateline", ".git")]
        if folder in (self._root, *self._root.parents) or any(map(folder.is_relative_to, own)):
            raise PublishError(
                f"{self._target.path} is one of the site's own folders, or has them in it",
                "name a folder that only the server reads, for example /var/www/digest",
            )
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PublishError(
                f"{self._target.path} cannot be written to",
                "get the right to write there, for example by a group",
            )

    def prepared(self, files: Mapping[str, File]) -> dict[str, File]:
        return with_copies(self._root, files, self._target.compressions)

    def manifest(self, _files: Mapping[str, File]) -> Manifest | None:
        """What is listed, less what somebody has removed."""
        self.seen = self.listed()
        if not self.seen and not self._has(MANIFEST_NAME):
            return None
        listed = read_manifest(self.seen)
        return listed.without(frozenset(path for path in listed.digests if not self._has(path)))

    def taken(self, paths: Sequence[str], folders: Sequence[str]) -> frozenset[str]:
        found = filter(self._has, folders)
        others = [path for path in found if not (self._folder / path).is_dir()]
        return frozenset([*filter(self._has, paths), *others])

    def listed(self) -> bytes:
        try:
            return (self._folder / MANIFEST_NAME).read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise _cannot(error, "read") from error

    def begin(self, under_way: Manifest, _plan: Plan) -> None:
        self._write_manifest(under_way)

    def put(self, files: Sequence[File], tell: Tell) -> None:
        try:
            for file in files:
                self._put(file)
                tell(1)
        except OSError as error:
            raise _cannot(error, "written") from error

    def remove(self, paths: Sequence[str]) -> None:
        try:
            for path in paths:
                full = self._folder / path
                for place in (full, _aside(full)):  # the latter where a run was killed while it put it there
                    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                        place.unlink()
                self._remove_empty_folders(path)
        except OSError as error:
            raise _cannot(error, "removed") from error

    def mark(self, doubtful: Manifest) -> None:
        self._write_manifest(doubtful)

    def finish(self, manifest: Manifest) -> None:
        self._write_manifest(manifest)

    def close(self) -> None:
        pass

    def _has(self, path: str) -> bool:
        """Whether there is something. What cannot be looked at may be there, as on a share that stops."""
        try:
            os.lstat(f"{self._folder}/{path}")
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise _cannot(error, "read") from error
        return True

    def _put(self, file: File) -> None:
        full = self._folder / file.path
        if full.parent not in self._made:
            self._make_folder(full.parent)
        if not full.is_symlink() and full.is_file() and filecmp.cmp(full, file.source, shallow=False):
            return  # a run that was broken off put it there
        aside = _aside(full)
        aside.unlink(missing_ok=True)
        with _tidied(aside):
            self._copy(file.source, aside)
            aside.replace(full)

    def _make_folder(self, folder: Path) -> None:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        for made in missing:
            _allow(made, stat.S_IMODE(made.stat().st_mode) | _FOLDER_RIGHTS)
        self._made.add(folder)

    def _copy(self, source: str, aside: Path) -> None:
        if self._target.links and Path(source).stat().st_mode & _RIGHTS == _RIGHTS:
            try:
                aside.hardlink_to(source)
            except OSError:  # on another disk, or one that has no links
                pass
            else:
                return
        shutil.copyfile(source, aside)
        _allow(aside, _RIGHTS)

    def _write_manifest(self, manifest: Manifest) -> None:
        aside, self.seen = self._folder / f"{MANIFEST_NAME}.new", manifest.written()
        try:
            with _tidied(aside):
                aside.write_bytes(self.seen)
                _allow(aside, _RIGHTS)
                aside.replace(self._folder / MANIFEST_NAME)
        except OSError as error:
            raise _cannot(error, "written") from error

    def _remove_empty_folders(self, path: str) -> None:
        for parent in Path(path).parents[:-1]:
            try:
                (self._folder / parent).rmdir()
            except OSError:
                return
            self._made.discard(self._folder / parent)


def _aside(full: Path) -> Path:
    """Where a file is written before it is put in place; names have a longest, in bytes."""
    return full.with_name(f".{full.name.encode()[-200:].decode(errors='ignore')}.dateline-new")


@contextlib.contextmanager
def _tidied(aside: Path) -> Iterator[None]:
    """Where a file is not written and put in place, leave nothing of it."""
    try:
        yield
    except BaseException:  # Ctrl-C too
        with contextlib.suppress(OSError):
            aside.unlink()
        raise


def _allow(path: Path, rights: int) -> None:
    """Give rights, but on a share that knows none."""
    with contextlib.suppress(OSError):
        path.chmod(rights)


def _cannot(error: OSError, what: str) -> PublishError:
    why = (error.strerror or str(error)).lower()
    path = error.filename2 or error.filename  # of a copy, the latter is what it was made from
    return PublishError(
        f"{path or 'the folder'} cannot be {what}: {why}",
        "mend that and publish again; it goes on where it stopped",
    )
