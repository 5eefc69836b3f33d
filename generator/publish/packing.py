"""Files → copies that need less room, for servers that send these as they are.

A copy lies in the site's own folder under a name that stands for the bytes that it was made from, so each is
made once. gzip's header has neither a name nor a time in it (RFC 1952), so the same bytes give the same copy.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generator.ground.media_types import is_text
from generator.publish.host import PublishError
from generator.publish.plan import File
from generator.publish.site_files import FOLDER, digest_of_file
from generator.shapes.targets import Compression

_LEAST = 512
"""Smaller files are sent in one packet anyway."""


def packed(root: Path, files: Mapping[str, File], compression: Compression) -> dict[str, File]:
    """Of each text that gets smaller, the file in its place: the same path, other bytes."""
    folder = root / FOLDER / "packed"
    folder.mkdir(parents=True, exist_ok=True)
    squeeze = _squeezer(compression)
    texts = [file for file in files.values() if file.size >= _LEAST and is_text(file.path)]
    once = {file.digest: file for file in texts}

    def pack(file: File) -> tuple[str, str, int]:
        """Where the copy is, its digest, its size."""
        copy = folder / f"{file.digest}{compression.ending}"
        if not copy.exists():
            aside = copy.with_name(f"{copy.name}.new")
            aside.write_bytes(squeeze(Path(file.source).read_bytes()))
            aside.replace(copy)
        return str(copy), *digest_of_file(str(copy))

    with ThreadPoolExecutor() as threads:
        made = dict(zip(once, threads.map(pack, once.values()), strict=True))
    _tidy(folder, files.values())
    small = {}
    for file in texts:
        source, digest, size = made[file.digest]
        if size < file.size * 0.95:
            small[file.path] = file._replace(source=source, digest=digest, size=size)
    return small


def with_copies(
    root: Path, files: Mapping[str, File], compressions: Iterable[Compression]
) -> dict[str, File]:
    """Files, and beside each text its copies: `style.css.gz`, for `gzip_static` of nginx and the like."""
    found = dict(files)
    for compression in compressions:
        for path, file in packed(root, files, compression).items():
            found.setdefault(path + compression.ending, file._replace(path=path + compression.ending))
    return found


def _tidy(folder: Path, files: Iterable[File]) -> None:
    """Remove copies of what is not published any more."""
    kept = {file.digest for file in files}
    for path in folder.iterdir():
        if path.name.partition(".")[0] not in kept:
            path.unlink(missing_ok=True)


def _squeezer(compression: Compression) -> Callable[[bytes], bytes]:
    if compression is Compression.GZIP:
        return lambda payload: gzip.compress(payload, 9, mtime=0)
    try:
        import brotli
    except ImportError as error:
        raise PublishError(
            "the package brotli is not installed", "pip install 'dateline[brotli]', or `compress: gzip`"
        ) from error
    return lambda payload: brotli.compress(payload, quality=11)
