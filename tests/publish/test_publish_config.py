"""The section `publish` of config.yaml: strict, and without secrets."""

from __future__ import annotations

import pytest
from driver import CONFIG, SiteTest
from sites import indented, site_with

from generator.ground.diagnostics import Report
from generator.readers.config import load_config
from generator.readers.target_config import pages_address
from generator.shapes.targets import Compression, FolderTarget, GitTarget, History, S3Target, SshTarget

EVERY = """\
web: {kind: folder, path: /var/www/digest, links: true, compress: [gzip, brotli], announce: false}
pages: {kind: git, remote: "git@github.com:desk/digest.git", branch: pages, history: squash, cname: digest.example}
server: {kind: ssh, host: deploy@example.org, port: 2222, path: ~/www, method: releases, keep: 9}
bucket: {kind: s3, bucket: my-digest, prefix: /deep/, endpoint: "https://x.example/", region: auto, compress: gzip, cache: {"/assets/*": public}}
"""


def test_every_key_is_read(tmp_path):
    site = site_with(tmp_path, EVERY, entries=0)
    config = load_config(site.folder, report := Report())

    assert () == report.diagnostics
    assert config is not None
    web, pages, server, bucket = config.targets
    assert isinstance(web, FolderTarget)
    assert (web.path, web.links, web.announces) == ("/var/www/digest", True, False)
    assert web.compressions == (Compression.GZIP, Compression.BROTLI)
    assert isinstance(pages, GitTarget)
    assert (pages.branch, pages.history, pages.cname) == ("pages", History.SQUASH, "digest.example")
    assert isinstance(server, SshTarget)
    assert (server.host, server.port, server.path, server.is_released, server.keep) == (
        "deploy@example.org",
        2222,
        "~/www",
        True,
        9,
    )
    assert isinstance(bucket, S3Target)
    assert (bucket.bucket, bucket.prefix, bucket.endpoint, bucket.region) == (
        "my-digest",
        "deep",
        "https://x.example/",
        "auto",
    )
    assert (bucket.compressions, bucket.cache) == ((Compression.GZIP,), (("/assets/*", "public"),))


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("a: {kind: folder, path: /x, colour: red}", "unknown-key"),
        ("a: {kind: folder, path: /x, host: example.org}", "unknown-key"),
        ("a: {kind: git, endpoint: 'https://codeberg.org/'}", "unknown-key"),
        ("a: {kind: ssh, host: example.org, path: /x, remote: origin}", "unknown-key"),
        ("a: {kind: foldr, path: /x}", "wrong-type"),
        ("a: {path: /x}", "missing-key"),
        ("a: {kind: folder}", "missing-key"),
        ("a:", "missing-key"),
        ("a: here", "wrong-type"),
        ("A B: {kind: folder, path: /x}", "bad-slug"),
        ("a: {kind: folder, path: /}", "bad-target"),
        (f"a: {{kind: folder, path: /srv/{'x' * 256}}}", "bad-target"),
        (f"a: {{kind: folder, path: {'/srv' * 1250}}}", "bad-target"),
        (f"a: {{kind: git, remote: /{'x' * 5000}}}", "bad-target"),
        (f"a: {{kind: ssh, host: example.org, path: /{'ü' * 128}}}", "bad-target"),
        ("a: {kind: folder, path: /x, compress: [zstd]}", "wrong-type"),
        ("a: {kind: git, remote: --upload-pack=x}", "bad-target"),
        ("a: {kind: git, remote: 'ext::sh -c x'}", "bad-target"),
        ("a: {kind: git, branch: 'a..b'}", "bad-target"),
        ("a: {kind: git, branch: '-f'}", "bad-target"),
        ("a: {kind: git, cname: 'https://x.example/'}", "bad-target"),
        ("a: {kind: ssh, host: '-oProxyCommand=x', path: /x}", "bad-target"),
        ("a: {kind: ssh, host: 'x y', path: /x}", "bad-target"),
        ("a: {kind: ssh, host: x, path: '~'}", "bad-target"),
        ("a: {kind: ssh, host: x, path: ~www/digest}", "bad-target"),
        ("a: {kind: ssh, host: x, path: /x, port: 70000}", "wrong-type"),
        ("a: {kind: ssh, host: x, path: /x, method: ftp}", "wrong-type"),
        ("a: {kind: s3, bucket: 's3://x'}", "bad-target"),
        ("a: {kind: s3, bucket: xxx, endpoint: minio}", "bad-address"),
        ("a: {kind: s3, bucket: xxx, cache: {assets: public}}", "bad-target"),
        ("a: {kind: s3, bucket: xxx, cache: {/assets/*: öffentlich}}", "bad-target"),
    ],
)
def test_what_is_wrong_is_reported_where_it_stands(tmp_path, target, code):
    site = site_with(tmp_path, target, entries=0)
    (problem,) = site.problems()

    assert (problem["code"], problem["line"]) == (code, 7)
    assert problem["hint"]


def test_the_domain_of_a_branch_is_written_as_name_servers_know_it(tmp_path):
    config = CONFIG.replace("digest.example/", "hafen-köln.example/")
    site = site_with(tmp_path, "a: {kind: git, cname: Hafen-Köln.example}", config=config, entries=0)
    config = load_config(site.folder, report := Report())

    assert () == report.diagnostics
    assert config is not None
    (target,) = config.targets
    assert isinstance(target, GitTarget)
    assert target.cname == "xn--hafen-kln-67a.example"


@pytest.mark.parametrize(
    "target",
    [
        "a: {kind: git, remote: 'https://WORTH@github.com/desk/digest.git'}",
        "a: {kind: git, remote: 'https://desk:WORTH@github.com/desk/digest.git'}",
        "a: {kind: git, remote: 'ssh://desk:WORTH@host.example/digest.git'}",
        "a: {kind: ssh, host: 'desk:WORTH@example.org', path: /x}",
        "a: {kind: s3, bucket: xxx, endpoint: 'https://key:WORTH@minio.example/'}",
        "a: {kind: s3, bucket: xxx, secret_access_key: WORTH, colour: red}",
        "a: {kind: s3, bucket: xxx, aws_access_key_id: WORTH}",
        "a: {kind: git, token: WORTH, remote: [x]}",
        "a: {kind: ssh, host: x, path: /x, password: WORTH}",
    ],
)
def test_secrets_are_refused_and_not_repeated(tmp_path, target):
    site = site_with(tmp_path, target, entries=0)
    ran = site.run("check", "--jobs", "1")

    assert ran.code == 1
    assert "secret-in-config" in ran.err
    assert "WORTH" not in ran.err + ran.out
    assert ["secret-in-config"] == site.codes()


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("git@github.com:Desk/Digest.git", "https://desk.github.io/Digest/"),
        ("https://github.com/desk/digest", "https://desk.github.io/digest/"),
        ("ssh://git@github.com/desk/digest.git", "https://desk.github.io/digest/"),
        ("https://github.com/desk/desk.github.io.git", "https://desk.github.io/"),
        ("git@gitlab.com:desk/news/digest.git", "https://desk.gitlab.io/news/digest/"),
        ("https://codeberg.org/desk/digest/", "https://desk.codeberg.page/digest/"),
        ("https://codeberg.org/desk/pages.git", "https://desk.codeberg.page/"),
        ("https://git.example/desk/digest.git", ""),
        ("../digest.git", ""),
        ("origin", ""),
        ("C:/digest", ""),
    ],
)
def test_hosts_show_pages_at_addresses_of_their_own(remote, address):
    assert address == pages_address(remote)


@pytest.mark.parametrize(
    ("base_url", "more", "codes"),
    [
        ("https://desk.github.io/digest/", "", []),
        ("https://desk.github.io/", "", ["wrong-pages-address"]),
        ("https://desk.github.io/other/", "", ["wrong-pages-address"]),
        ("https://digest.example/", "", ["wrong-pages-address"]),
        ("https://desk.example/digest/", "", []),  # the owner's pages have a domain of their own
        ("https://digest.example/", ", cname: digest.example", []),
        ("https://digest.example/digest/", ", cname: digest.example", ["wrong-pages-address"]),
        ("https://desk.github.io/digest/", ", cname: digest.example", ["wrong-pages-address"]),
    ],
)
def test_the_sub_path_is_that_of_the_pages(tmp_path, base_url, more, codes):
    config = CONFIG.replace("https://digest.example/", base_url)
    site = site_with(
        tmp_path,
        f"a: {{kind: git, remote: 'git@github.com:desk/digest.git'{more}}}",
        config=config,
        entries=0,
    )

    assert codes == site.codes()


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ("{key: 0123456789abcdef}", []),
        ("{key: short}", ["bad-target"]),
        ("{}", ["missing-key"]),
        ("{key: 0123456789abcdef, endpoint: nowhere}", ["bad-address"]),
    ],
)
def test_the_key_of_indexnow(tmp_path, settings, codes):
    site = SiteTest(tmp_path, config=f"{CONFIG}index_now: {settings}\n")

    assert codes == site.codes()


def test_targets_cost_a_build_nothing(tmp_path):
    """A site without targets imports nothing for them; with them, no page is made again."""
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from generator.readers.config import load_config; "
        "from generator.ground.diagnostics import Report; load_config(Path(sys.argv[1]), Report()); "
        "print('generator.shapes.targets' in sys.modules)"
    )
    site = SiteTest(tmp_path)
    ran = subprocess.run(
        [sys.executable, "-c", code, str(site.folder)], capture_output=True, text=True, check=True
    )
    site.build()
    site.write("config.yaml", f"{CONFIG}publish:\n{indented(EVERY)}")

    assert ran.stdout == "False\n"
    assert " 0 files written" in site.build().out
