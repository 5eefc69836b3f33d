"""The sections `publish` and `index_now` of config.yaml → targets, with no secret in them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.urls import base_path, is_slug, with_ascii_host
from generator.shapes.targets import (
    Compression,
    FolderTarget,
    GitTarget,
    History,
    IndexNow,
    Kind,
    Method,
    S3Target,
    SshTarget,
    Target,
)

if TYPE_CHECKING:
    from generator.shapes.fields import Fields

_SECRET = re.compile(r"secret|token|passw|pwd|access_?key|credential|private_?key|api_?key", re.IGNORECASE)
_WEB_USER = re.compile(r"(?i)https?://[^/\s]*@")
_PASSWORD = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?[^/\s@]*:[^/\s]*@", re.IGNORECASE)
_MOVE_HINT = (
    "take it out, change it where it came from, and give it in the environment; see docs/publishing.md"
)
_HOST = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?(?:[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:.]+\])\Z")
_BRANCH = re.compile(r"(?!.*(?:\.\.|//|@\{|\.lock(?:/|\Z)))[A-Za-z0-9_][A-Za-z0-9._/-]*(?<![./])\Z")
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\Z")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}\Z")
_CACHED = re.compile(r"[\w=, \"-]+\Z", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9-]{8,128}\Z")
_LONGEST_PATH = 1024
_LONGEST_NAME = 255
"""In bytes: what every system takes, with what is put below it."""
_REPOSITORY = re.compile(
    r"(?:(?:https?|ssh|git)://(?:[^/@]*@)?(?P<host>[\w.-]+)(?::\d+)?/|(?:[\w.-]+@)?(?P<scp>[\w.-]+\.[\w.-]+):/?)"
    r"(?P<path>[\w./~-]+?)(?:\.git)?/?\Z"
)


def read_targets(fields: Fields | None, base_url: str, report: Report) -> tuple[Target, ...]:
    """The targets by the order in which they stand. `base_url` is what the site's pages believe it to be."""
    if fields is None:
        return ()
    targets = []
    for name in fields:
        below = fields.mapping(name)
        if not is_slug(name):
            hint = "use lower-case letters, digits and `-`: `dateline publish NAME` is how it is called"
            report.error("bad-slug", f"not a name for a target: `{name}`", fields.key_at(name), hint)
        elif below is None:
            if fields.is_absent(name):
                hint = "write below it what it is, for example `kind: folder` and `path: /var/www/digest`"
                report.error("missing-key", f"`{name}` says nothing", fields.key_at(name), hint)
        elif (target := _target(name, below, fields.key_at(name), base_url, report)) is not None:
            targets.append(target)
    return tuple(targets)


def read_index_now(fields: Fields | None, report: Report) -> IndexNow | None:
    """Whether and how search engines are told of changed pages."""
    if fields is None:
        return None
    hint = "make up 32 letters and digits; the build publishes them in a file, so it is no secret"
    key = fields.required("key", hint)
    if key and not _KEY.match(key):
        message = "`key` must be 8 to 128 letters, digits and `-`"
        report.error("bad-target", f"{message}: `{key}`", fields.at("key"), hint)
    settings = IndexNow(key=key, endpoint=fields.web_address("endpoint") or IndexNow(key=key).endpoint)
    fields.finish()
    return settings if _KEY.match(key) else None


class _Head(TypedDict):
    """What targets of all kinds have."""

    name: str
    at: Position
    announces: bool


def _target(name: str, fields: Fields, at: Position, base_url: str, report: Report) -> Target | None:
    if _has_secrets(fields, report):
        return None  # whatever else is wrong: its line would be shown
    fields.required("kind", f"choose one of {', '.join(Kind)}")
    if fields.is_absent("kind"):
        return None
    kind = fields.text("kind")
    if kind not in set(Kind):
        hint = did_you_mean(kind, Kind) or f"choose one of {', '.join(Kind)}"
        report.error("wrong-type", f"`kind` cannot be `{kind}`", fields.at("kind"), hint)
        return None
    head = _Head(name=name, at=at, announces=fields.flag("announce", True))
    target = _READERS[Kind(kind)](head, fields, report)
    _check_lengths(fields, report)
    fields.finish(hint=f"docs/publishing.md lists the keys of `kind: {kind}`")
    if isinstance(target, GitTarget) and (not target.cname or _DOMAIN.match(target.cname)):
        check_pages_address(target.remote, target.cname, base_url, fields.at("remote"), report)
    return target


def _has_secrets(fields: Fields, report: Report) -> bool:
    """Report what should not be in a file that is committed, without repeating it."""
    places = fields.positions()
    found = [(f"`{key}` must not stand in config.yaml", places[key]) for key in fields if _SECRET.search(key)]
    for key in () if found else _ADDRESSES:
        value = fields.glimpse(key)
        if _WEB_USER.match(value) or _PASSWORD.match(value):
            found.append((f"`{key}` has a name or password in it", places[key]))
    for message, at in found:
        report.error("secret-in-config", message, replace(at, excerpt=""), _MOVE_HINT)
    return bool(found)


_ADDRESSES = ("remote", "host", "endpoint")


def _check_lengths(fields: Fields, report: Report) -> None:
    """Report a path, or an address of a repository, that no system takes."""
    for key in ("path", "remote"):
        value = fields.glimpse(key).encode("utf-8", "surrogatepass")
        if len(value) > _LONGEST_PATH or any(len(name) > _LONGEST_NAME for name in value.split(b"/")):
            message = f"`{key}` is too long for a path: {len(value):,} bytes"
            hint = f"write at most {_LONGEST_PATH:,} bytes, and {_LONGEST_NAME} between two `/`"
            report.error("bad-target", message, fields.at(key), hint)


def _folder(head: _Head, fields: Fields, report: Report) -> Target:
    path = fields.required("path", "name the folder that the server shows, for example /var/www/digest")
    if path.rstrip("/") in ("~", ".", "..") or (path and not path.strip("/")):
        hint = "name a folder that the site has for itself, for example /var/www/digest"
        report.error("bad-target", f"`path` is no place for a site: `{path}`", fields.at("path"), hint)
    return FolderTarget(
        **head,
        compressions=fields.choices("compress", Compression, ()),
        path=path,
        links=fields.flag("links"),
    )


def _git(head: _Head, fields: Fields, report: Report) -> Target:
    target = GitTarget(
        **head,
        remote=fields.text("remote", "origin"),
        branch=fields.text("branch", "gh-pages"),
        history=fields.choice("history", History, History.KEEP),
        cname=with_ascii_host(f"//{fields.text('cname')}").removeprefix("//").lower(),
    )
    if target.remote.startswith("-") or "::" in target.remote:
        hint = "write an address such as git@github.com:you/digest.git, or the name of a remote"
        report.error("bad-target", f"`remote` is no repository: `{target.remote}`", fields.at("remote"), hint)
    if not _BRANCH.match(target.branch):
        hint = "for example `branch: gh-pages`"
        report.error("bad-target", f"`branch` is no branch: `{target.branch}`", fields.at("branch"), hint)
    if target.cname and not _DOMAIN.match(target.cname):
        hint = "write the domain alone, for example `cname: digest.example`"
        report.error("bad-target", f"`cname` is no domain: `{target.cname}`", fields.at("cname"), hint)
    return target


def _ssh(head: _Head, fields: Fields, report: Report) -> Target:
    host = fields.required("host", "name the server, for example `host: deploy@example.org`")
    path = fields.required("path", "name the folder on the server, for example /srv/www/digest")
    if host and not _HOST.match(host):
        hint = "for example `deploy@example.org`; give another port as `port: 2222`"
        report.error("bad-target", f"`host` is no server: `{host}`", fields.at("host"), hint)
    if path and (not path.strip("/~.") or path.startswith("-") or not path.isprintable()):
        hint = "name a folder that the site has for itself, for example /srv/www/digest"
        report.error("bad-target", f"`path` is no place for a site: `{path}`", fields.at("path"), hint)
    elif path.startswith("~") and not path.startswith("~/"):
        hint = "begin it with `/`, or with `~/` for the folder of the user who is let in"
        report.error("bad-target", f"`path` is another user's: `{path}`", fields.at("path"), hint)
    return SshTarget(
        **head,
        compressions=fields.choices("compress", Compression, ()),
        host=host,
        path=path,
        port=fields.number("port", 0, least=1, most=65_535),
        method=fields.choice("method", Method, Method.RSYNC),
        keep=fields.number("keep", 5, least=2, most=1000),
    )


def _s3(head: _Head, fields: Fields, report: Report) -> Target:
    bucket = fields.required("bucket", "name the bucket, for example `bucket: my-digest`")
    prefix = fields.text("prefix").strip("/")
    if bucket and not _BUCKET.match(bucket):
        hint = "write its name alone, in lower case, without s3://"
        report.error("bad-target", f"`bucket` is no name of a bucket: `{bucket}`", fields.at("bucket"), hint)
    compression = fields.choice("compress", Compression, Compression.GZIP)
    cache = fields.mapping("cache")
    rules = tuple((pattern, cache.text(pattern)) for pattern in cache) if cache is not None else ()
    for pattern, value in rules:
        if cache is not None and (not pattern.startswith("/") or not _CACHED.match(value)):
            hint = (
                "write a url, with `*` for any letters, and a Cache-Control: `/assets/*: public, max-age=60`"
            )
            report.error("bad-target", f"not a rule for caches: `{pattern}`", cache.key_at(pattern), hint)
    return S3Target(
        **head,
        compressions=() if fields.is_absent("compress") else (compression,),
        bucket=bucket,
        prefix=prefix,
        endpoint=fields.web_address("endpoint"),
        region=fields.text("region"),
        cache=rules,
    )


_READERS = {Kind.FOLDER: _folder, Kind.GIT: _git, Kind.SSH: _ssh, Kind.S3: _s3}


# -- where hosts show the pages of a repository


def pages_address(remote: str) -> str:
    """Where GitHub, GitLab or Codeberg shows the pages of a repository, by its address; else ""."""
    found = _REPOSITORY.match(remote)
    if found is None:
        return ""
    host = (found["host"] or found["scp"]).lower().removeprefix("ssh.")
    owner, _, repository = found["path"].partition("/")
    owner = owner.lower()
    if not owner or not repository:
        return ""
    name = repository.lower()
    if host == "github.com":
        own = f"{owner}.github.io"
        return f"https://{own}/" if name == own else f"https://{own}/{repository}/"
    if host == "gitlab.com":
        own = f"{owner}.gitlab.io"
        return f"https://{own}/" if name == own else f"https://{own}/{repository}/"
    if host == "codeberg.org":
        own = f"{owner}.codeberg.page"
        return f"https://{own}/" if name == "pages" else f"https://{own}/{repository}/"
    return ""


def check_pages_address(remote: str, cname: str, base_url: str, at: Position, report: Report) -> None:
    """Report a `base_url` under which the pages of a repository cannot be seen."""
    if not base_url:
        return
    host = base_url.partition("://")[2].partition("/")[0].lower()
    if cname:
        if host != cname or base_path(base_url):
            message = f"`base_url` is {base_url}, but with this `cname` the site is at https://{cname}/"
            report.error("wrong-pages-address", message, at, f"write `base_url: https://{cname}/`")
        return
    address = pages_address(remote)
    expected = address.partition("://")[2].partition("/")[0]
    is_there = base_path(base_url) == base_path(address)
    message = f"`base_url` is {base_url}, but the pages of this repository are at {address}"
    if address and host == expected and not is_there:
        report.error("wrong-pages-address", message, at, f"write `base_url: {address}`")
    elif expected.endswith(".github.io") and host != expected and not (is_there and base_path(address)):
        hint = f"write `base_url: {address}`, or give the target its domain: `cname: {host}`"
        report.error("wrong-pages-address", message, at, hint)
