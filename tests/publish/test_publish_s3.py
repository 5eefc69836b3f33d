"""publish to a bucket: on a real S3 server, with a proxy in front that fails and is slow."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from driver import SiteTest
from servers import Proxy, proxy, s3_server
from sites import (
    STYLE,
    add_entry,
    check_readable,
    colleague_of,
    publish,
    published,
    published_meanwhile,
    site_with,
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with s3_server(tmp_path_factory.mktemp("s3")) as found:
        yield found


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "an-access-key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a-secret-of-much-worth")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")


@pytest.fixture
def s3(server: str) -> Any:
    import boto3

    return boto3.client("s3", endpoint_url=server, region_name="us-east-1")


@pytest.fixture
def bucket(s3: Any, request: pytest.FixtureRequest) -> str:
    name = f"bucket-{abs(hash(request.node.name)):x}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def front(server: str) -> Iterator[Proxy]:
    with proxy(server) as found:
        yield found


def target(bucket: str, address: str, more: str = "") -> str:
    return f'web: {{kind: s3, bucket: {bucket}, endpoint: "{address}", region: us-east-1{more}}}'


@pytest.fixture
def site(tmp_path: Path, bucket: str, front: Proxy) -> SiteTest:
    return site_with(tmp_path, target(bucket, front.address), entries=2)


def keys(s3: Any, bucket: str) -> list[str]:
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return [one["Key"] for page in pages for one in page.get("Contents", ())]


def stored(s3: Any, bucket: str) -> dict[str, bytes]:
    names = [key for key in keys(s3, bucket) if key != ".dateline-published"]
    return {key: s3.get_object(Bucket=bucket, Key=key)["Body"].read() for key in names}


def test_the_bucket_has_what_public_has_and_only_what_changed_is_sent(
    site: SiteTest, s3: Any, bucket: str, front: Proxy
) -> None:
    s3.put_object(Bucket=bucket, Key="theirs.txt", Body=b"theirs")
    ran = publish(site)
    first = stored(s3, bucket)
    front.seen.clear()
    quiet = publish(site)
    asked = list(front.seen)
    front.seen.clear()
    add_entry(site, 3)
    site.remove("content/2024/story-0.md")
    found = published(site)
    puts = {path.partition("?")[0].split("/", 2)[2] for method, path in front.seen if method == "PUT"}

    assert ran.code == 0, ran.err
    assert {**first, "theirs.txt": b"theirs"} == first
    assert "up to date" in quiet.out
    assert 2 == len(asked), "the bucket itself, and the manifest"
    assert {**site.public(), "theirs.txt": b"theirs"} == stored(s3, bucket)
    assert {*found["new"], *found["changed"], ".dateline-published"} == puts
    assert not any("list-type" in path for _, path in front.seen)
    assert "2024/01/story-0/index.html" in found["removed"]


@pytest.mark.parametrize(
    "step", ["generator.cli.publishing:_is_agreed", "generator.publish.bucket:S3Host.put"]
)
def test_two_at_once_leave_nothing_for_good(site: SiteTest, s3: Any, bucket: str, step: str) -> None:
    publish(site)
    other = colleague_of(site)
    site.remove("content/2024/story-0.md")
    with published_meanwhile(other, step):
        ran = publish(site, "--force")

    assert ran.code == 1
    assert "somebody else has published there meanwhile" in ran.err
    assert publish(site, "--force").code == 0
    assert stored(s3, bucket) == site.public()


def test_files_have_types_and_say_how_long_they_may_be_kept(
    tmp_path: Path, server: str, s3: Any, bucket: str
) -> None:
    more = ', compress: gzip, prefix: deep, cache: {"/tags/*": "public, max-age=7"}'
    site = site_with(tmp_path, target(bucket, server, more), entries=2)
    site.write("public/report.20240610.pdf", b"%PDF")
    ran = publish(site)
    heads = {key: s3.get_object(Bucket=bucket, Key=key) for key in keys(s3, bucket)}
    style = next(key for key in heads if key.endswith(".css"))

    assert ran.code == 0, ran.err
    assert all(key.startswith("deep/") for key in heads)
    assert ("text/html; charset=utf-8", "public, max-age=60, must-revalidate", "gzip") == head(
        heads["deep/index.html"]
    )
    assert ("text/css; charset=utf-8", "public, max-age=31536000, immutable", "gzip") == head(heads[style])
    assert "application/atom+xml; charset=utf-8" == heads["deep/atom.xml"]["ContentType"]
    assert "application/feed+json; charset=utf-8" == heads["deep/feed.json"]["ContentType"]
    assert "public, max-age=3600" == heads["deep/report.20240610.pdf"]["CacheControl"], "it may change"
    assert "public, max-age=7" == heads["deep/tags/index.html"]["CacheControl"]
    assert gzip.decompress(heads["deep/index.html"]["Body"].read()).decode() == site.page("/")
    site.edit("config.yaml", "max-age=7", "max-age=8")
    again = published(site)
    assert again["changed"]
    assert all(path.startswith("tags/") for path in again["changed"])


def head(answer: dict[str, Any]) -> tuple[str, str, str]:
    return answer["ContentType"], answer["CacheControl"], answer.get("ContentEncoding", "")


def test_brotli_is_as_good(tmp_path: Path, server: str, s3: Any, bucket: str) -> None:
    brotli = pytest.importorskip("brotli")
    site = site_with(tmp_path, target(bucket, server, ", compress: brotli"), entries=1)
    publish(site)
    page = s3.get_object(Bucket=bucket, Key="index.html")

    assert "br" == page["ContentEncoding"]
    assert brotli.decompress(page["Body"].read()).decode() == site.page("/")


def test_objects_of_others_in_the_way_need_a_word(site: SiteTest, s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="index.html", Body=b"theirs")
    ran = publish(site)

    assert ran.code == 1
    assert "index.html" in ran.err
    assert ["index.html"] == keys(s3, bucket)


def test_requests_that_fail_are_tried_again(site: SiteTest, s3: Any, bucket: str, front: Proxy) -> None:
    """Every fifth answer is an error of the server, every seventh a broken line, and some are slow."""

    def fault(_method: str, _path: str, number: int) -> int:
        if number % 11 == 0:
            time.sleep(0.2)
        return 503 if number % 5 == 0 else -1 if number % 7 == 0 else 0

    front.fault = fault
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert site.public() == stored(s3, bucket)


def test_a_line_that_breaks_at_any_step_leaves_a_site_that_can_be_read(
    site: SiteTest, s3: Any, bucket: str, front: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the n-th request on nothing gets through; readers see whole files, and the next run ends it."""
    monkeypatch.setattr("generator.publish.bucket._TRIES", 1)
    monkeypatch.setattr("generator.publish.bucket._AT_ONCE", 2)
    publish(site)
    old = stored(s3, bucket)
    listing = s3.get_object(Bucket=bucket, Key=".dateline-published")["Body"].read()
    add_entry(site, 3)
    site.remove("content/2024/story-0.md")
    site.write("layouts/assets/own.css", STYLE)
    site.build()
    wanted = site.public()
    broken = 0
    for step in (1, 4, 12, 24):
        restore(s3, bucket, {**old, ".dateline-published": listing})
        start = len(front.seen)
        front.fault = lambda _method, _path, number, last=start + step: 503 if number > last else 0
        ran = publish(site, "--force")
        front.fault = lambda *_: 0
        broken += ran.code
        check_readable(stored(s3, bucket), wanted, old)
        assert publish(site, "--force").code == 0
        assert stored(s3, bucket) == wanted

    assert broken >= 4


def restore(s3: Any, bucket: str, files: dict[str, bytes]) -> None:
    for key in set(keys(s3, bucket)) - files.keys():
        s3.delete_object(Bucket=bucket, Key=key)
    for key, payload in files.items():
        s3.put_object(Bucket=bucket, Key=key, Body=payload)


def test_files_are_sent_over_several_lines_at_once(site: SiteTest, front: Proxy) -> None:
    lock, busy, most = threading.Lock(), 0, 0

    def fault(method: str, _path: str, _number: int) -> int:
        nonlocal busy, most
        if method == "PUT":
            with lock:
                busy += 1
                most = max(most, busy)
            time.sleep(0.03)
            with lock:
                busy -= 1
        return 0

    front.fault = fault
    publish(site)

    assert most > 3


def test_what_is_wrong_with_a_bucket_is_said(site: SiteTest, bucket: str, front: Proxy) -> None:
    front.fault = lambda *_: 403
    ran = publish(site)

    assert ran.code == 1
    assert f"bucket {bucket}: 403" in ran.err
    assert "a-secret-of-much-worth" not in ran.err + ran.out


def test_a_host_that_leads_elsewhere_is_said(site: SiteTest, bucket: str, front: Proxy) -> None:
    """As where an address with http:// only leads to the one with https://."""
    front.fault = lambda *_: 301
    ran = publish(site)

    assert ran.code == 1
    assert f"bucket {bucket}: the host leads elsewhere" in ran.err
    assert "Traceback" not in ran.err


def test_without_credentials_it_says_where_they_go(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere")
    ran = publish(site)

    assert ran.code == 1
    assert "AWS_ACCESS_KEY_ID" in ran.err


def test_without_boto3_it_says_how_to_get_it(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "boto3", None)
    ran = publish(site)

    assert ran.code == 1
    assert "pip install 'dateline[s3]'" in ran.err
