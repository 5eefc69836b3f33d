"""A bucket as a target: AWS S3, Cloudflare R2, MinIO, Backblaze B2 and whatever else speaks S3.

What is on the bucket stands in a manifest there, so it is never listed but for the first publish. Files are
sent at once over several lines, a group after the other; a request that fails is tried again, more slowly
each time. Each file carries its type, how long caches may keep it, and a checksum that the host compares.

Credentials come from boto3's own chain: environment, profile, the role of the machine or of the CI's job.
"""

from __future__ import annotations

import base64
import fnmatch
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from generator.ground.media_types import media_type
from generator.ground.urls import url_of
from generator.publish.host import PublishError, Tell
from generator.publish.manifest import MANIFEST_NAME, UNKNOWN, Manifest, read_manifest
from generator.publish.packing import packed
from generator.publish.plan import File, Plan, Role, role_of
from generator.shapes.targets import S3Target

One = TypeVar("One")
Result = TypeVar("Result")

_AT_ONCE = 12
_TRIES = 6
_DELETES = 1000  # in one request, by the protocol
_FINGERPRINT = re.compile(r"assets/.*\.[0-9a-f]{8,}\.[a-z0-9]+\Z|search/index/(?!pagefind-entry)")
"""Of files that a build makes: elsewhere, `report.20240610.pdf` has a day in its name."""

_FOR_EVER = "public, max-age=31536000, immutable"
_SHORT = "public, max-age=60, must-revalidate"
_FOR_AN_HOUR = "public, max-age=3600"
_MARK = "sha256"


class S3Host:
    """See `Host`. Objects of others are neither touched nor removed."""

    def __init__(self, target: S3Target, root: Path) -> None:
        self._target = target
        self._root = root
        self._prefix = f"{target.prefix}/" if target.prefix else ""
        self._client: Any = None
        self._is_first = False
        self._doubtful: set[str] = set()
        self.seen = b""
        self.where = f"bucket {target.bucket}{'/' * bool(target.prefix)}{target.prefix}"

    def open(self) -> None:
        try:
            import boto3
            from botocore.config import Config
        except ImportError as error:
            raise PublishError("boto3 is not installed", "pip install 'dateline[s3]'") from error
        settings = Config(
            retries={"max_attempts": _TRIES, "mode": "standard"},
            connect_timeout=10,
            read_timeout=60,
            max_pool_connections=_AT_ONCE,
            request_checksum_calculation="when_required",  # others than AWS know no newer checksums
            response_checksum_validation="when_required",
        )
        try:
            self._client = boto3.session.Session().client(
                "s3",
                endpoint_url=self._target.endpoint or None,
                region_name=self._target.region or None,
                config=settings,
            )
        except Exception as error:
            raise _failure(error, self._target) from error
        self._client.meta.events.register("before-call.s3.DeleteObjects", _with_md5)
        self._try(lambda: self._client.head_bucket(Bucket=self._target.bucket))

    def prepared(self, files: Mapping[str, File]) -> dict[str, File]:
        """Files with headers, smaller where that is wanted. The digest stands for the headers too."""
        small: dict[str, File] = {}
        coding = ""
        for compression in self._target.compressions:
            small, coding = packed(self._root, files, compression), compression.coding
        return {
            path: self._with_headers(small.get(path, file), coding if path in small else "")
            for path, file in files.items()
        }

    def _with_headers(self, file: File, coding: str) -> File:
        headers = [("ContentType", media_type(file.path)), ("CacheControl", self._cache_control(file.path))]
        if coding:
            headers.append(("ContentEncoding", coding))
        digest = hashlib.sha256(repr((file.digest, headers)).encode()).hexdigest()
        return file._replace(digest=digest, headers=tuple(headers))

    def _cache_control(self, path: str) -> str:
        """How long caches may keep a file: as config.yaml says, else by what it is."""
        url = url_of(path)
        for pattern, value in self._target.cache:
            if fnmatch.fnmatchcase(url, pattern) or fnmatch.fnmatchcase(f"/{path}", pattern):
                return value
        if role_of(path) is not Role.ASSET:
            return _SHORT
        return _FOR_EVER if _FINGERPRINT.match(path) else _FOR_AN_HOUR

    def manifest(self, _files: Mapping[str, File]) -> Manifest | None:
        listing = self._listing()
        self._is_first = listing is None
        if listing is None:
            return None
        self.seen = listing
        found = read_manifest(listing)
        self._doubtful = {path for path, digest in found.digests.items() if digest == UNKNOWN}
        return found

    def taken(self, paths: Sequence[str], _folders: Sequence[str]) -> frozenset[str]:
        """By the one listing of the first publish; later by asking for each new path.

        A bucket has no folders, so nothing is in their way.
        """
        if self._is_first:
            return self._all_keys() & frozenset(paths)
        found = self._each(paths, lambda path: path if self._mark_of(path) is not None else "")
        return frozenset(filter(None, found))

    def _all_keys(self) -> frozenset[str]:
        def listed() -> list[str]:
            pages = self._client.get_paginator("list_objects_v2")
            found = pages.paginate(Bucket=self._target.bucket, Prefix=self._prefix)
            return [one["Key"][len(self._prefix) :] for page in found for one in page.get("Contents", ())]

        return frozenset(self._try(listed) or ())

    def _listing(self) -> bytes | None:
        def read() -> bytes:
            answer = self._client.get_object(Bucket=self._target.bucket, Key=self._prefix + MANIFEST_NAME)
            body: bytes = answer["Body"].read()
            return body

        return self._try(read, absent=("NoSuchKey", "404"))

    def listed(self) -> bytes:
        return self._listing() or b""

    def begin(self, under_way: Manifest, _plan: Plan) -> None:
        self._write_manifest(under_way)

    def put(self, files: Sequence[File], tell: Tell) -> None:
        def send(file: File) -> None:
            is_doubtful = file.path in self._doubtful  # a run that was broken off may have sent it
            if not is_doubtful or self._mark_of(file.path) != file.digest:
                self._send(file.path, Path(file.source).read_bytes(), file.digest, dict(file.headers))
            tell(1)

        self._each(files, send)

    def remove(self, paths: Sequence[str]) -> None:
        for start in range(0, len(paths), _DELETES):
            self._delete(paths[start : start + _DELETES])

    def _delete(self, paths: Sequence[str]) -> None:
        what = {"Objects": [{"Key": self._prefix + path} for path in paths], "Quiet": True}
        answer = self._try(lambda: self._client.delete_objects(Bucket=self._target.bucket, Delete=what))
        for one in (answer or {}).get("Errors", ()):
            raise PublishError(f"{one.get('Key')} could not be removed: {one.get('Message')}")

    def mark(self, doubtful: Manifest) -> None:
        self._write_manifest(doubtful)

    def finish(self, manifest: Manifest) -> None:
        self._write_manifest(manifest)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    def _write_manifest(self, manifest: Manifest) -> None:
        payload = self.seen = manifest.written()
        headers = {"ContentType": "text/plain; charset=utf-8", "CacheControl": "no-store"}
        self._send(MANIFEST_NAME, payload, hashlib.sha256(payload).hexdigest(), headers)

    def _send(self, path: str, payload: bytes, digest: str, headers: Mapping[str, str]) -> None:
        self._try(
            lambda: self._client.put_object(
                Bucket=self._target.bucket,
                Key=self._prefix + path,
                Body=payload,
                ContentMD5=_md5(payload),
                Metadata={_MARK: digest},
                **headers,
            )
        )

    def _mark_of(self, path: str) -> str | None:
        """What an object was marked with, "" where it was not, or nothing where there is none."""
        key = self._prefix + path
        answer = self._try(
            lambda: self._client.head_object(Bucket=self._target.bucket, Key=key), absent=("404", "NoSuchKey")
        )
        return str(answer["Metadata"].get(_MARK, "")) if answer is not None else None

    def _each(self, items: Iterable[One], do: Callable[[One], Result]) -> list[Result]:
        """Do something with each of many, several at once; the first failure ends it."""
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            waiting = [threads.submit(do, item) for item in items]
            try:
                return [one.result() for one in waiting]
            except BaseException:
                threads.shutdown(wait=True, cancel_futures=True)
                raise

    def _try(self, ask: Callable[[], Result], *, absent: Sequence[str] = ()) -> Result | None:
        """What a request gives, or nothing where the answer says that there is no such thing."""
        try:
            return ask()
        except Exception as error:
            code = str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))
            if code and code in absent:
                return None
            raise _failure(error, self._target) from error


def _md5(payload: bytes) -> str:
    """The checksum that every S3 compares, as the header `Content-MD5` has it."""
    return base64.b64encode(hashlib.md5(payload, usedforsecurity=False).digest()).decode()


def _with_md5(params: dict[str, Any], **_others: object) -> None:
    """Removals get a checksum that all hosts know: many refuse them with the newer one of boto3 alone."""
    params["headers"]["Content-MD5"] = _md5(params["body"])


def _failure(error: Exception, target: S3Target) -> PublishError:
    """What a library says in its own words; a fault of ours goes on as it is."""
    from boto3.exceptions import Boto3Error
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError, NoRegionError

    if isinstance(error, NoCredentialsError):
        hint = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE; see docs/publishing.md"
        return PublishError("there are no credentials for the bucket", hint)
    if isinstance(error, NoRegionError):
        return PublishError("no region is named", "add `region:` to the target, for example `auto` for R2")
    if isinstance(error, ClientError):
        found = error.response.get("Error", {})
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", "")
        why = " ".join(str(found.get(key, "")) for key in ("Code", "Message")).strip() or status
        hint = "look at its name and at what the credentials may do" if status in (401, 403, 404) else ""
        return PublishError(f"bucket {target.bucket}: {why}", hint)
    if isinstance(error, RecursionError):  # boto3 asks where the bucket is, and is led on, without an end
        hint = "see whether `endpoint` should begin with https://, and `region` is the bucket's"
        return PublishError(f"bucket {target.bucket}: the host leads elsewhere and does not say where", hint)
    if isinstance(error, Boto3Error | BotoCoreError | OSError | ValueError):
        return PublishError(f"bucket {target.bucket}: {' '.join(str(error).split())}")
    raise error
