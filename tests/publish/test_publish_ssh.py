"""publish over ssh: to a real sshd, by rsync file by file or as releases, and killed in the midst of it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest
from driver import SiteTest
from servers import SshServer, children, program, ssh_server
from sites import (
    STYLE,
    add_entry,
    check_readable,
    colleague_of,
    files_of,
    publish,
    published,
    published_meanwhile,
    site_with,
)

from generator.publish.connection import Connection
from generator.publish.host import PublishError
from generator.publish.ssh import _UMASK, SshHost


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    with ssh_server(tmp_path_factory.mktemp("sshd")) as found:
        yield found


@pytest.fixture(autouse=True)
def rsh(server: SshServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RSYNC_RSH", server.rsh)


@pytest.fixture
def web(tmp_path: Path) -> Path:
    return tmp_path / "it's the web"


def target(server: SshServer, web: Path, more: str = "") -> str:
    user = f"{os.environ.get('USER') or 'root'}@"
    return f'web: {{kind: ssh, host: {user}127.0.0.1, port: {server.port}, path: "{web}"{more}}}'


@pytest.fixture
def site(tmp_path: Path, server: SshServer, web: Path) -> SiteTest:
    return site_with(tmp_path, target(server, web))


@pytest.fixture
def releasing(tmp_path: Path, server: SshServer, web: Path) -> SiteTest:
    return site_with(tmp_path, target(server, web, ", method: releases, keep: 2"))


# -- file by file


def test_the_server_has_what_public_has(site: SiteTest, web: Path) -> None:
    web.mkdir()
    (web / "theirs.txt").write_text("theirs")
    ran = publish(site)
    stood = {path: (web / path).stat().st_ino for path in files_of(web)}
    add_entry(site, 3)
    site.remove("content/2024/story-0.md")
    found = published(site)
    after = files_of(web)

    assert ran.code == 0, ran.err
    assert {**site.public(), "theirs.txt": b"theirs"} == after
    assert "2024/01/story-0/index.html" in found["removed"]
    assert not (web / "2024/01/story-0").exists()
    assert set(found["changed"]) == {
        path for path in after if stood.get(path, 0) not in (0, (web / path).stat().st_ino)
    }
    assert not (web / ".dateline-incoming").exists()
    assert "up to date" in publish(site).out


def test_a_folder_that_a_group_shares_stays_as_it_is(site: SiteTest, web: Path) -> None:
    """Else the next of the group could write nothing there, nor give rights to what is another's."""
    for folder in (web, web / "assets"):
        folder.mkdir()
        folder.chmod(0o2775)
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert {0o2775} == {folder.stat().st_mode & 0o7777 for folder in (web, web / "assets")}


@pytest.mark.parametrize("method", ["rsync", "releases"])
def test_readers_may_read_everything_whatever_the_umask_of_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    old = os.umask(0o077)
    try:
        with ssh_server(tmp_path / "sshd") as careful:
            monkeypatch.setenv("RSYNC_RSH", careful.rsh)
            web = tmp_path / "web"
            ran = publish(site_with(tmp_path, target(careful, web, f", method: {method}")))
    finally:
        os.umask(old)

    assert ran.code == 0, ran.err
    made = [web, *web.rglob("*")]
    assert {0o755} == {path.stat().st_mode & 0o777 for path in made if path.is_dir()}
    assert {0o644} == {path.stat().st_mode & 0o777 for path in made if path.is_file()}


@pytest.mark.parametrize("shell", ["sh", "bash"])
@pytest.mark.parametrize(("before", "after"), [("0077", 0o022), ("0002", 0o002), ("0027", 0o022)])
def test_whether_a_group_may_write_the_umask_of_the_server_says(shell: str, before: str, after: int) -> None:
    """By letters, as zsh takes `022` for no octal number."""
    script = f"umask {before}; {_UMASK}; umask"
    shown = subprocess.run([program(shell), "-c", script], capture_output=True, text=True, check=True).stdout

    assert after == int(shown, 8)


def test_what_a_killed_publish_left_on_this_machine_goes_with_the_next(site: SiteTest) -> None:
    site.write(".dateline/publish/outgoing-abc/2024/01/old/index.html", "was to be sent")
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert not list((site.folder / ".dateline/publish").glob("outgoing-*"))


def test_a_dry_run_makes_no_folder(site: SiteTest, web: Path) -> None:
    ran = publish(site, "--dry-run")

    assert ran.code == 0, ran.err
    assert "index.html" in ran.out
    assert not web.exists()


@pytest.mark.parametrize("method", ["rsync", "releases"])
def test_a_path_may_begin_in_the_users_own_folder(tmp_path: Path, server: SshServer, method: str) -> None:
    home = Path(pwd.getpwuid(os.geteuid()).pw_dir)
    web = Path(tempfile.mkdtemp(prefix="dateline test ", dir=home))
    try:
        site = site_with(tmp_path, target(server, Path("~") / web.name, f", method: {method}"), entries=1)
        ran = publish(site)
        shown = web if method == "rsync" else web / "current"

        assert ran.code == 0, ran.err
        assert files_of(shown) == site.public()
    finally:
        shutil.rmtree(web)


def test_a_folder_in_the_place_of_the_link_is_left_alone(releasing: SiteTest, web: Path) -> None:
    (web / "current").mkdir(parents=True)
    ran = publish(releasing)

    assert ran.code == 1
    assert "no link to a release" in ran.err


def test_files_of_others_in_the_way_need_a_word(site: SiteTest, web: Path) -> None:
    web.mkdir()
    (web / "index.html").write_text("theirs")
    ran = publish(site)

    assert ran.code == 1
    assert "index.html" in ran.err
    assert files_of(web) == {"index.html": b"theirs"}


def test_what_is_no_folder_in_the_place_of_one_needs_a_word(site: SiteTest, web: Path) -> None:
    """rsync would put a folder there, without a word."""
    (web / "elsewhere").mkdir(parents=True)
    (web / "tags").write_text("theirs")
    (web / "2024").symlink_to("elsewhere")
    ran = publish(site)

    assert ran.code == 1
    assert "files that Dateline did not put there would be replaced: 2024, tags." in ran.err
    assert (web / "tags").read_text() == "theirs"
    assert publish(site, "--force").code == 0
    assert files_of(web) == site.public()


def test_compressed_copies_lie_beside(tmp_path: Path, server: SshServer, web: Path) -> None:
    import gzip

    site = site_with(tmp_path, target(server, web, ", compress: [gzip]"))
    publish(site)

    assert gzip.decompress((web / "index.html.gz").read_bytes()) == (web / "index.html").read_bytes()


@contextmanager
def dying_before(step: int, server: SshServer) -> Iterator[None]:
    """The server dies before that step of a publish, and all that it has begun with it."""
    honest, count = Connection.call, 0

    def call(self: Connection, command: list[str], *more: object) -> object:
        nonlocal count
        count += 1
        if count == step:
            server.kill()
        return honest(self, command, *more)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "call", call)
        yield


def test_a_server_that_is_killed_in_the_midst_leaves_a_site_that_can_be_read(
    site: SiteTest, web: Path, server: SshServer
) -> None:
    """sshd and all that it has begun die before the n-th step, and again while rsync is at work."""
    publish(site)
    shutil.copytree(web, web.with_name("old"))
    old = files_of(web)
    add_entry(site, 3)
    site.remove("content/2024/story-0.md")
    site.write("layouts/assets/own.css", STYLE)
    site.build()
    wanted = site.public()
    failures = 0
    try:
        for step in (4, 6):
            shutil.rmtree(web)
            shutil.copytree(web.with_name("old"), web)
            with dying_before(step, server):
                ran = publish(site, "--force")
            if server.process is None:
                failures += 1
                assert ran.code == 1
                assert "publish-failed" in ran.err
                server.start()
            check_readable(visible(web), wanted, old)
            assert publish(site, "--force").code == 0
            assert visible(web) == wanted
    finally:
        if server.process is None:
            server.start()

    assert failures == 2


def test_a_transfer_that_is_cut_goes_on(
    site: SiteTest, web: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of some megabytes is on the line, slowly, when the server dies: what arrived before is not sent again."""
    from generator.publish import ssh

    site.build()
    site.write("public/small/a.bin", os.urandom(1000))
    site.write("public/small/b.bin", os.urandom(6_000_000))
    monkeypatch.setattr(ssh, "_FLAGS", (*ssh._FLAGS, "--bwlimit=2000"))

    def kill() -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until and not any((web / ".dateline-incoming").glob("*b.bin*")):
            time.sleep(0.01)
        server.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    ran = publish(site)
    killer.join()
    server.start()
    arrived = (web / "small/a.bin").stat().st_ino if (web / "small/a.bin").exists() else 0
    monkeypatch.undo()
    monkeypatch.setenv("RSYNC_RSH", server.rsh)

    assert ran.code == 1
    assert not (web / "small/b.bin").exists()
    assert not (web / "index.html").exists()
    assert publish(site).code == 0
    assert files_of(web) == site.public()
    assert arrived in (0, (web / "small/a.bin").stat().st_ino)


def visible(web: Path) -> dict[str, bytes]:
    """What a reader can see."""
    return {
        path: payload
        for path, payload in files_of(web).items()
        if not path.startswith((".dateline-incoming/", ".dateline-published"))
    }


def test_a_server_that_is_not_known_is_refused(
    site: SiteTest, server: SshServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "nobody").write_text("")
    monkeypatch.setenv("RSYNC_RSH", server.rsh.replace(f"{server.folder}/known", f"{tmp_path}/nobody"))
    ran = publish(site)

    assert ran.code == 1
    assert "Host key verification failed" in ran.err


def test_a_key_that_is_not_let_in_is_reported(
    site: SiteTest, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RSYNC_RSH", server.rsh.replace(f"{server.folder}/user", f"{server.folder}/host"))
    ran = publish(site)

    assert ran.code == 1
    assert "Permission denied" in ran.err
    assert "lets you in" in ran.err


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("echo Welcome to the harbour; sh -c", "says something of its own: `Welcome to the harbour`"),
        (": ", "says something of its own: `nothing`"),
        ("echo This account is for files only; exit 1; : ", "This account is for files only"),
    ],
)
def test_a_server_that_says_something_of_its_own_is_told(
    site: SiteTest, server: SshServer, web: Path, words: str, shown: str
) -> None:
    """Its list would be taken for none there is, and all that lies there for files of others."""
    publish(site)
    before = files_of(web, less=())
    keys = server.folder / "authorized"
    honest = keys.read_text()
    keys.write_text(f'command="{words} \\"$SSH_ORIGINAL_COMMAND\\"" {honest}')
    add_entry(site, 3)
    try:
        ran = publish(site, "--force")
    finally:
        keys.write_text(honest)

    assert ran.code == 1
    assert shown in ran.err
    assert before == files_of(web, less=())


# -- one connection for all of it


def times_let_in(server: SshServer) -> int:
    return server.log.read_text().count("Accepted publickey")


def is_left_alone(server: SshServer, seconds: float = 5) -> bool:
    """Whether nobody stays connected."""
    assert server.process is not None
    until = time.monotonic() + seconds
    while children(server.process.pid) and time.monotonic() < until:
        time.sleep(0.01)
    return not children(server.process.pid)


def test_a_publish_is_let_in_once(
    site: SiteTest, web: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And leaves nothing aside, in a folder that is no other test's, with a short path as sockets need."""
    before = times_let_in(server)
    with tempfile.TemporaryDirectory() as own, monkeypatch.context() as here:
        here.setattr(tempfile, "tempdir", own)
        ran = publish(site)

        assert not list(Path(own).iterdir())
    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()
    assert 1 == times_let_in(server) - before
    assert is_left_alone(server)


def test_where_a_connection_cannot_be_shared_each_command_has_its_own(
    site: SiteTest, web: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The path of a socket may not be long."""
    far = tmp_path / ("a" * 100)
    far.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(far))
    before = times_let_in(server)
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()
    assert times_let_in(server) - before > 5
    assert not list(far.iterdir())


def test_whoever_has_ssh_share_connections_has_it_so(
    site: SiteTest, web: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory() as own:
        rsh = f"{server.rsh} -o ControlMaster=auto -o ControlPath={own}/%C -o ControlPersist=2"
        monkeypatch.setenv("RSYNC_RSH", rsh)
        before = times_let_in(server)
        ran = publish(site)
        stays = list(Path(own).iterdir())
        subprocess.run([*rsh.split(), "-p", str(server.port), "-O", "exit", "root@127.0.0.1"], check=False)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()
    assert 1 == times_let_in(server) - before
    assert stays


def test_a_connection_that_has_gone_while_a_plan_was_read_is_made_anew(
    site: SiteTest, web: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A laptop slept, say."""
    from generator.cli import publishing

    honest = publishing._is_agreed

    def agreed_later(*arguments: Any) -> bool:
        server.start()
        return honest(*arguments)

    monkeypatch.setattr(publishing, "_is_agreed", agreed_later)
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()


@pytest.mark.parametrize("step", ["begin", "put"])
def test_two_at_once_leave_nothing_for_good(site: SiteTest, web: Path, step: str) -> None:
    publish(site)
    other = colleague_of(site)
    site.remove("content/2024/story-0.md")
    where = (
        "generator.cli.publishing:_is_agreed" if step == "begin" else f"generator.publish.ssh:SshHost.{step}"
    )
    with published_meanwhile(other, where):
        ran = publish(site, "--force")

    assert ran.code == 1
    assert "somebody else has published there meanwhile" in ran.err
    assert publish(site, "--force").code == 0
    assert visible(web) == site.public()


# -- releases


@pytest.mark.parametrize(
    "step", ["generator.cli.publishing:_is_agreed", "generator.publish.releases:ReleasesHost.put"]
)
def test_of_two_releases_at_once_one_is_whole_and_the_other_none(
    releasing: SiteTest, web: Path, step: str
) -> None:
    publish(releasing)
    other = colleague_of(releasing)
    add_entry(releasing, 8)
    with published_meanwhile(other, step):
        ran = publish(releasing)

    assert ran.code == 1
    assert "somebody else has published there meanwhile" in ran.err
    assert files_of(web / "current") == other.public()
    assert publish(releasing).code == 0
    assert files_of(web / "current") == releasing.public()
    assert not list((web / "releases").glob(".*"))


def test_a_release_is_not_put_in_place_while_somebody_else_lays_out_another(
    releasing: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.publish.releases import ReleasesHost

    publish(releasing)
    before = files_of(web / "current")
    add_entry(releasing, 8)
    honest = ReleasesHost.send

    def interrupted(self: ReleasesHost, *arguments: object) -> None:
        honest(self, *arguments)  # type: ignore[arg-type]
        (web / "releases/.turn").write_text("turn-0123456789abcdef\n")

    monkeypatch.setattr(ReleasesHost, "send", interrupted)
    ran = publish(releasing)

    assert ran.code == 1
    assert "somebody else publishes there" in ran.err
    assert files_of(web / "current") == before


def test_a_release_takes_the_place_of_the_one_before(releasing: SiteTest, web: Path) -> None:
    ran = publish(releasing)
    first = (web / "current").resolve()
    kept = (web / "current/2024/01/story-1/index.html").stat().st_ino
    for number in (3, 4):
        add_entry(releasing, number)
        assert publish(releasing).code == 0

    assert ran.code == 0, ran.err
    assert (web / "current").is_symlink()
    assert releasing.public() == files_of(web / "current")
    assert 2 == len(list((web / "releases").iterdir()))
    assert not first.exists()
    assert kept != 0
    assert "up to date" in publish(releasing).out


def test_what_did_not_change_is_shared_between_releases(releasing: SiteTest, web: Path) -> None:
    publish(releasing)
    before = {path: (web / "current" / path).stat().st_ino for path in files_of(web / "current")}
    add_entry(releasing, 3)
    found = published(releasing)
    after = {path: (web / "current" / path).stat().st_ino for path in files_of(web / "current")}

    assert set(found["new"] + found["changed"]) == {path for path in after if before.get(path) != after[path]}


def test_a_release_can_be_taken_back(releasing: SiteTest, web: Path) -> None:
    publish(releasing)
    old = files_of(web / "current")
    alone = releasing.run("publish", "--rollback", "--yes")
    add_entry(releasing, 3)
    publish(releasing)
    dry = releasing.run("publish", "--rollback", "--dry-run")
    asked = releasing.run("publish", "--rollback")
    new = files_of(web / "current")
    ran = releasing.run("publish", "--rollback", "--yes")

    assert alone.code == 1
    assert "no release before this one" in alone.err
    assert dry.code == 0
    assert asked.code == 2
    assert new == releasing.public()
    assert ran.code == 0, ran.err
    assert files_of(web / "current") == old
    assert publish(releasing).code == 0
    assert files_of(web / "current") == releasing.public()


def test_a_release_that_was_taken_back_is_not_the_one_before(releasing: SiteTest, web: Path) -> None:
    """Readers saw the first, the second, the first again, and the third."""
    publish(releasing)
    first = (web / "current").resolve()
    add_entry(releasing, 3)
    publish(releasing)
    releasing.run("publish", "--rollback", "--yes")
    add_entry(releasing, 4)
    publish(releasing)
    third = (web / "current").resolve()
    ran = releasing.run("publish", "--rollback", "--yes")

    assert ran.code == 0, ran.err
    assert first == (web / "current").resolve()
    assert {first.name, f"{third.name}-taken-back"} == {one.name for one in (web / "releases").iterdir()}


def test_a_release_by_a_clock_that_is_behind_is_the_newest_all_the_same(
    releasing: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(releasing)
    first = (web / "current").resolve()
    monkeypatch.setattr("generator.publish.releases.datetime", _Behind)
    add_entry(releasing, 5)
    publish(releasing)
    second = (web / "current").resolve()
    ran = releasing.run("publish", "--rollback", "--yes")

    assert first.name < second.name
    assert ran.code == 0, ran.err
    assert first == (web / "current").resolve()


class _Behind(datetime):
    """A clock that is years behind."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> _Behind:
        return cls(2001, 1, 1, tzinfo=tz)


def test_a_file_by_file_target_has_nothing_to_take_back(site: SiteTest) -> None:
    assert site.run("publish", "--rollback", "--yes").code == 2


def test_readers_see_one_release_or_the_other_whenever_the_server_dies(
    releasing: SiteTest, web: Path, server: SshServer
) -> None:
    publish(releasing)
    old = files_of(web / "current")
    shutil.copytree(web, web.with_name("old"), symlinks=True)
    add_entry(releasing, 3)
    releasing.remove("content/2024/story-0.md")
    releasing.build()
    wanted = releasing.public()
    seen = []
    try:
        for step in (3, 4):
            shutil.rmtree(web)
            shutil.copytree(web.with_name("old"), web, symlinks=True)
            with dying_before(step, server):
                publish(releasing)
            if server.process is None:
                server.start()
            seen.append(files_of(web / "current"))
            assert seen[-1] in (old, wanted)
            assert publish(releasing).code == 0
            assert files_of(web / "current") == wanted
            assert not list((web / "releases").glob(".*"))
    finally:
        if server.process is None:
            server.start()

    assert old in seen


def test_what_a_broken_run_sent_is_not_sent_again(
    releasing: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.publish.releases import ReleasesHost

    releasing.build()
    releasing.write("public/a/large.bin", os.urandom(300_000))
    honest = ReleasesHost.write_manifest

    def breaking(*_: object) -> None:
        raise PublishError("the line broke")

    monkeypatch.setattr(ReleasesHost, "write_manifest", breaking)
    ran = publish(releasing)
    sent = (web / "releases/.next/a/large.bin").stat().st_ino
    monkeypatch.setattr(ReleasesHost, "write_manifest", honest)

    assert ran.code == 1
    assert publish(releasing).code == 0
    assert (web / "current/a/large.bin").stat().st_ino == sent


@contextmanager
def broken_within(words: str, kept: float) -> Iterator[None]:
    """The line breaks while a script that ends so is told something: the server goes on with what it has."""
    honest = SshHost.run

    def cut(self: SshHost, script: str, given: bytes = b"") -> bytes:
        if not script.endswith(words):
            return honest(self, script, given)
        honest(self, script, given[: round(len(given) * kept) if kept else -4])
        raise PublishError("the line broke")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SshHost, "run", cut)
        yield


def test_half_a_name_is_not_another_file(tmp_path: Path, server: SshServer, web: Path) -> None:
    site = site_with(tmp_path, target(server, web, ", compress: [gzip]"), entries=1)
    publish(site)
    site.edit("config.yaml", ", compress: [gzip]", "")
    with broken_within("done; true; }", 0):  # the `.gz` of the last name is not told
        assert publish(site, "--force").code == 1

    assert publish(site, "--force").code == 0
    assert visible(web) == site.public()


def test_half_a_list_is_not_taken_for_all(site: SiteTest, web: Path) -> None:
    with broken_within("&& rm -rf .dateline-incoming", 0.5):
        assert publish(site).code == 1

    assert publish(site).code == 0
    assert visible(web) == site.public()
