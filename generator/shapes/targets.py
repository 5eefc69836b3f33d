"""Where a site is published to, as the section `publish` of config.yaml says it: frozen values, checked."""

from __future__ import annotations

from enum import StrEnum

from generator.ground.diagnostics import Position
from generator.ground.frozen import frozen


class Kind(StrEnum):
    """The kinds of target."""

    FOLDER = "folder"
    GIT = "git"
    SSH = "ssh"
    S3 = "s3"


class Compression(StrEnum):
    """How texts can be made smaller on their way; the value is what HTTP calls it, save for `brotli`."""

    GZIP = "gzip"
    BROTLI = "brotli"

    @property
    def coding(self) -> str:
        """The content coding of RFC 9110, section 8.4.1."""
        return "br" if self is Compression.BROTLI else self.value

    @property
    def ending(self) -> str:
        """What servers look for behind a file's name."""
        return ".br" if self is Compression.BROTLI else ".gz"


class History(StrEnum):
    """What becomes of the commits that a branch had."""

    KEEP = "keep"
    SQUASH = "squash"


class Method(StrEnum):
    """How files come to a server: one by one, or all at once as a release."""

    RSYNC = "rsync"
    RELEASES = "releases"


@frozen
class Target:
    """A place of a name. `announces`: whether hubs and search engines are told afterwards.

    `compressions` is how texts are made smaller: in copies beside them, or on a bucket in their place.
    """

    name: str
    at: Position
    announces: bool = True
    compressions: tuple[Compression, ...] = ()


@frozen
class FolderTarget(Target):
    """A web root, a mounted share. `path` as config.yaml has it; `links`: by hard links where that can be."""

    path: str
    links: bool = False


@frozen
class GitTarget(Target):
    """A branch of a repository. `remote` is an address, or a remote that the site's own repository has."""

    remote: str = "origin"
    branch: str = "gh-pages"
    history: History = History.KEEP
    cname: str = ""


@frozen
class SshTarget(Target):
    """A folder of a server. `host` may have a user in front: `deploy@example.org`. `keep` counts releases."""

    host: str
    path: str
    port: int = 0
    method: Method = Method.RSYNC
    keep: int = 5

    @property
    def is_released(self) -> bool:
        return self.method is Method.RELEASES


@frozen
class S3Target(Target):
    """A bucket, or what is below a prefix of it. `cache` has patterns of urls and their Cache-Control."""

    bucket: str
    prefix: str = ""
    endpoint: str = ""
    region: str = ""
    cache: tuple[tuple[str, str], ...] = ()


@frozen
class IndexNow:
    """The protocol IndexNow: the key, which a file of the site repeats, and whom to tell."""

    key: str
    endpoint: str = "https://api.indexnow.org/indexnow"

    @property
    def path(self) -> str:
        """Where the key lies in public/."""
        return f"{self.key}.txt"
