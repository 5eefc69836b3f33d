"""Files → one archive, for hosts that take one by hand, or any other way. The same files give the same bytes.

Whatever differs between machines is left out: names sorted, times, owners and rights always the same.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from generator.publish.host import PublishError
from generator.publish.plan import File

ENDINGS = (".tar.gz", ".tgz", ".tar", ".zip")
_OLDEST = (1980, 1, 1, 0, 0, 0)  # zip knows no time before
_RIGHTS = 0o100644


def write_archive(place: Path, files: Mapping[str, File]) -> int:
    """Write an archive in one step, of the kind that its name says; gives how many bytes it has."""
    aside = place.with_name(f".{place.name}.new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as file:
            (_write_zip if place.name.endswith(".zip") else _write_tar)(file, files, place.name)
        aside.replace(place)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink()
        why = (error.strerror or str(error)).lower()
        raise PublishError(f"{place} cannot be written: {why}", "name another place") from error
    return place.stat().st_size


def _write_tar(file: IO[bytes], files: Mapping[str, File], name: str) -> None:
    if name.endswith(".tar"):
        _fill_tar(file, files)
        return
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as packed:
        _fill_tar(packed, files)


def _fill_tar(file: IO[bytes] | gzip.GzipFile, files: Mapping[str, File]) -> None:
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(files):
            payload = Path(files[path].source).read_bytes()
            member = tarfile.TarInfo(path)
            member.size, member.mode = len(payload), 0o644
            archive.addfile(member, io.BytesIO(payload))


def _write_zip(file: IO[bytes], files: Mapping[str, File], _name: str) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for path in sorted(files):
            member = zipfile.ZipInfo(path, date_time=_OLDEST)
            member.external_attr, member.create_system = _RIGHTS << 16, 3
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, Path(files[path].source).read_bytes(), compresslevel=9)
