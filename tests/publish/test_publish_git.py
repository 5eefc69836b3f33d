"""publish to a branch: pushed to a bare repository, and cloned back."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest
from servers import program
from sites import add_entry, files_of, publish, published, site_with

from generator.publish.host import PublishError

SUB_PATH = CONFIG.replace("https://digest.example/", "https://desk.github.io/digest/")


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    program("git")
    git("init", "--quiet", "--bare", str(tmp_path / "remote.git"))
    return tmp_path / "remote.git"


@pytest.fixture
def site(tmp_path: Path, remote: Path) -> SiteTest:
    return site_with(tmp_path, "pages: {kind: git, remote: ../remote.git}")


def git(*words: str, cwd: Path | None = None) -> str:
    ran = subprocess.run(
        ["git", "-c", "user.name=Desk", "-c", "user.email=desk@digest.example", *words],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def cloned(remote: Path, branch: str = "gh-pages") -> dict[str, bytes]:
    """The files of a branch, as somebody who clones it has them."""
    place = remote.parent / f"clone-{len(list(remote.parent.iterdir()))}"
    git("clone", "--quiet", "--branch", branch, str(remote), str(place))
    found = files_of(place)
    return {path: payload for path, payload in found.items() if not path.startswith(".git/")}


def test_a_clone_of_the_branch_has_what_public_has(site: SiteTest, remote: Path) -> None:
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)
    assert "up to date" in publish(site).out


def test_history_is_kept(site: SiteTest, remote: Path) -> None:
    publish(site)
    add_entry(site, 3)
    found = published(site)

    assert "2024/01/story-3/index.html" in found["new"]
    assert 2 == len(git("log", "--format=%s", "gh-pages", cwd=remote).splitlines())
    assert "Publish: " in git("log", "--format=%s", "-1", "gh-pages", cwd=remote)
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)


def test_history_is_squashed_where_that_is_wanted(tmp_path: Path, remote: Path) -> None:
    site = site_with(tmp_path, "pages: {kind: git, remote: ../remote.git, branch: pages, history: squash}")
    publish(site)
    add_entry(site, 3)
    publish(site)

    assert 1 == len(git("log", "--format=%s", "pages", cwd=remote).splitlines())
    assert {**site.public(), ".nojekyll": b""} == cloned(remote, "pages")


def test_a_host_that_lets_no_branch_be_squashed_is_told_as_such(tmp_path: Path, remote: Path) -> None:
    git("config", "receive.denyNonFastForwards", "true", cwd=remote)
    site = site_with(tmp_path, "pages: {kind: git, remote: ../remote.git, history: squash}")
    publish(site)
    add_entry(site, 3)
    ran = publish(site)

    assert ran.code == 1
    assert "the host does not take it (non-fast-forward)" in ran.err
    assert "say `history: keep`" in ran.err


def test_hosts_have_sha1_whatever_git_is_set_to_here(
    site: SiteTest, remote: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DEFAULT_HASH", "sha256")

    assert publish(site).code == 0
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)


def test_where_nothing_changed_nothing_is_pushed(site: SiteTest, remote: Path) -> None:
    publish(site)
    tip = git("rev-parse", "gh-pages", cwd=remote)
    publish(site)

    assert git("rev-parse", "gh-pages", cwd=remote) == tip


def test_another_machine_goes_on_where_the_first_one_stopped(
    site: SiteTest, remote: Path, tmp_path: Path
) -> None:
    """As in CI: nothing is there but the repository."""
    publish(site)
    (tmp_path / "ci").mkdir()
    other = site_with(tmp_path / "ci", "pages: {kind: git, remote: ../../remote.git}")

    assert "up to date" in publish(other).out
    add_entry(other, 3)
    assert publish(other).code == 0
    assert 2 == len(git("log", "--format=%s", "gh-pages", cwd=remote).splitlines())
    add_entry(site, 3)
    assert "up to date" in publish(site).out


def test_what_others_put_on_the_branch_is_not_lost_unasked(
    site: SiteTest, remote: Path, tmp_path: Path
) -> None:
    git("init", "--quiet", "--initial-branch=gh-pages", str(tmp_path / "theirs"))
    (tmp_path / "theirs" / "index.html").write_text("theirs")
    (tmp_path / "theirs" / "note.txt").write_text("theirs")
    git("add", "-A", cwd=tmp_path / "theirs")
    git("commit", "--quiet", "-m", "theirs", cwd=tmp_path / "theirs")
    git("push", "--quiet", str(remote), "gh-pages", cwd=tmp_path / "theirs")
    ran = publish(site)

    assert ran.code == 1
    assert "percent" in ran.err
    assert cloned(remote)["note.txt"] == b"theirs"
    assert publish(site, "--force").code == 0
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)
    assert 2 == len(git("log", "--format=%s", "gh-pages", cwd=remote).splitlines())


@pytest.mark.parametrize("history", ["keep", "squash"])
def test_a_push_that_came_between_is_not_overwritten(
    tmp_path: Path, remote: Path, history: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.publish.git import GitHost

    site = site_with(tmp_path, f"pages: {{kind: git, remote: ../remote.git, history: {history}}}")
    publish(site)
    tip = git("rev-parse", "gh-pages", cwd=remote).strip()
    honest = GitHost.finish

    def late(self: GitHost, manifest: object) -> None:
        tree = git("rev-parse", f"{tip}^{{tree}}", cwd=remote).strip()
        commit = git("commit-tree", tree, "-p", tip, "-m", "between", cwd=remote).strip()
        git("update-ref", "refs/heads/gh-pages", commit, cwd=remote)
        honest(self, manifest)  # type: ignore[arg-type]

    monkeypatch.setattr(GitHost, "finish", late)
    add_entry(site, 3)
    ran = publish(site)

    assert ran.code == 1
    assert "somebody else" in ran.err
    assert "between" in git("log", "-1", "--format=%s", "gh-pages", cwd=remote)
    monkeypatch.setattr(GitHost, "finish", honest)
    assert publish(site).code == 0
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)


def test_a_push_at_the_same_moment_is_told_as_that(site: SiteTest, remote: Path) -> None:
    """The host moves the branch when it has looked where it is."""
    publish(site)
    tip = git("rev-parse", "gh-pages", cwd=remote).strip()
    tree = git("rev-parse", f"{tip}^{{tree}}", cwd=remote).strip()
    between = git("commit-tree", tree, "-p", tip, "-m", "between", cwd=remote).strip()
    hook = remote / "hooks" / "pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\nunset GIT_QUARANTINE_PATH\ngit update-ref refs/heads/gh-pages {between}\n")
    hook.chmod(0o755)
    add_entry(site, 3)
    ran = publish(site)

    assert ran.code == 1
    assert "somebody else has changed the branch meanwhile" in ran.err
    assert between == git("rev-parse", "gh-pages", cwd=remote).strip()


def test_a_broken_push_leaves_the_branch_as_it_was(site: SiteTest, remote: Path) -> None:
    publish(site)
    tip = git("rev-parse", "gh-pages", cwd=remote)
    (remote / "hooks").mkdir(exist_ok=True)
    says = "echo 'error: book.epub has 150 MB' >&2; echo 'error: the most is 100 MB' >&2"
    (remote / "hooks" / "pre-receive").write_text(f"#!/bin/sh\n{says}\nexit 1\n")
    (remote / "hooks" / "pre-receive").chmod(0o755)
    add_entry(site, 3)
    ran = publish(site)
    why = "(pre-receive hook declined): error: book.epub has 150 MB error: the most is 100 MB"

    assert ran.code == 1
    assert "publish-failed" in ran.err
    assert f"the host does not take it {why}" in ran.err
    assert git("rev-parse", "gh-pages", cwd=remote) == tip
    (remote / "hooks" / "pre-receive").unlink()
    assert publish(site).code == 0
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)


@pytest.mark.parametrize(
    ("damage", "shows"),
    [
        ("", False),
        ("HEAD", False),
        ("refs/heads/published", True),
        ("refs/heads/published.lock", True),
        ("shallow.lock", True),
        ("objects/??/*", True),
    ],
)
def test_a_repository_of_its_own_that_is_damaged_is_made_anew(
    site: SiteTest, remote: Path, tmp_path: Path, damage: str, shows: bool
) -> None:
    """As after a power cut: a file is empty, or a lock is left. No more than one run fails for it."""
    publish(site)
    own = site.folder / ".dateline/publish/pages.git"
    for path in [*own.glob(damage or "objects")] or [own / damage]:
        if path.is_dir():
            path.rename(tmp_path / "away")
        else:
            path.unlink(missing_ok=True)
            path.write_bytes(b"")
    add_entry(site, 3)
    git("clone", "--quiet", "--branch", "gh-pages", str(remote), str(tmp_path / "theirs"))
    git("commit", "--quiet", "--allow-empty", "-m", "theirs", cwd=tmp_path / "theirs")
    git("push", "--quiet", "origin", "gh-pages", cwd=tmp_path / "theirs")
    first = publish(site)

    assert first.code == int(shows)
    assert "Traceback" not in first.err
    assert "publish again: it goes on where it stopped" in first.err or not shows
    assert publish(site).code == 0
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)


def test_why_the_sites_own_repository_names_no_address_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has no such remote, or there is no repository, or git does not trust it, as in containers."""
    program("git")
    site = site_with(tmp_path, "pages: {kind: git}")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    none = publish(site)
    git("init", "--quiet", cwd=site.folder)
    nameless = publish(site)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    anothers = publish(site)

    assert "error[publish-failed]: the site is in no repository\n" in none.err
    assert "or add it: git init && git remote add origin ADDRESS" in none.err
    assert "error[publish-failed]: the site's repository has no remote `origin`\n" in nameless.err
    assert "detected dubious ownership in repository" in anothers.err
    assert "git config --global --add safe.directory" in anothers.err


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("git@git.example: Permission denied (publickey).", "see whether you may push there: keys and agent"),
        (
            "remote: Permission to desk/digest.git denied to bot.",
            "see whether you may push there: keys and agent",
        ),
        ("ssh: connect to host git.example port 22: Connection refused", "publish again"),
    ],
)
def test_why_ssh_did_not_let_in_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, hint: str
) -> None:
    """Git says more behind it, the same each time."""
    program("git")
    door = tmp_path / "door"
    door.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 255\n")
    door.chmod(0o755)
    monkeypatch.setenv("GIT_SSH_COMMAND", str(door))
    ran = publish(site_with(tmp_path, "pages: {kind: git, remote: 'git@git.example:desk/digest.git'}"))

    assert f"error[publish-failed]: git: {said} fatal: Could not read from remote repository." in ran.err
    assert f"= help: {hint}" in ran.err


def test_a_domain_gets_its_file(tmp_path: Path, remote: Path) -> None:
    site = site_with(tmp_path, "pages: {kind: git, remote: ../remote.git, cname: digest.example}")
    publish(site)

    assert b"digest.example\n" == cloned(remote)["CNAME"]


def test_a_remote_of_the_sites_own_repository_goes_by_its_name(tmp_path: Path, remote: Path) -> None:
    site = site_with(tmp_path, "pages: {kind: git}")
    git("init", "--quiet", str(site.folder))
    missing = publish(site)
    git("remote", "add", "origin", str(remote), cwd=site.folder)
    before = git("status", "--porcelain", cwd=site.folder)
    ran = publish(site)

    assert missing.code == 1
    assert "no remote `origin`" in missing.err
    assert ran.code == 0, ran.err
    assert {**site.public(), ".nojekyll": b""} == cloned(remote)
    assert git("branch", "--all", cwd=site.folder) == ""
    assert before.replace("?? public/\n", "") == git("status", "--porcelain", cwd=site.folder).replace(
        "?? public/\n", ""
    ).replace("?? .dateline/\n", before and "?? .dateline/\n")


@pytest.mark.parametrize("named", ["origin", "../../remote.git"])
def test_a_path_to_a_repository_is_the_same_wherever_it_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """git takes the path of a remote from the top of the repository on, config.yaml from the site's folder."""
    program("git")
    (tmp_path / "desk").mkdir()
    site = site_with(tmp_path / "desk", f"pages: {{kind: git, remote: {named}}}")
    git("init", "--quiet", str(tmp_path / "desk"))
    git("remote", "add", "origin", "../remote.git", cwd=tmp_path / "desk")
    away = tmp_path / "away" / "deep" / "deeper"
    away.mkdir(parents=True)
    for other in ("away/remote.git", "away/deep/remote.git"):
        git("init", "--quiet", "--bare", str(tmp_path / other))
    monkeypatch.chdir(away)
    missing = publish(site)
    git("init", "--quiet", "--bare", str(tmp_path / "remote.git"))
    ran = publish(site)

    assert missing.code == 1, "though others lie there from here on"
    assert "does not appear to be a git repository" in missing.err
    assert ran.code == 0, ran.err
    assert {**site.public(), ".nojekyll": b""} == cloned(tmp_path / "remote.git")


def test_the_address_of_the_pages_is_checked_when_the_remote_is_known(tmp_path: Path) -> None:
    program("git")
    site = site_with(tmp_path, "pages: {kind: git}", config=SUB_PATH)
    git("init", "--quiet", str(site.folder))
    git("remote", "add", "origin", "https://name:secret-word@github.com/desk/other.git", cwd=site.folder)
    ran = publish(site)

    assert ran.code == 1
    assert "https://desk.github.io/other/" in ran.err
    assert "secret-word" not in ran.err + ran.out


def test_a_token_stands_in_no_command_and_no_output(
    site: SiteTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """git asks for it by itself, as from a credential helper."""
    from generator.publish import git as module

    monkeypatch.setenv("DATELINE_GIT_TOKEN", "ghp_a-token-of-much-worth")
    seen: list[str] = []
    honest = subprocess.run

    def watching(command: list[str], **more: object) -> object:
        seen.extend(command)
        return honest(command, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(module.subprocess, "run", watching)
    ran = publish(site)
    asked = honest(
        ["git", "-c", "credential.helper=", "-c", f"credential.helper={module._ASK}", "credential", "fill"],
        input="protocol=https\nhost=github.com\n\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert ran.code == 0, ran.err
    assert "password=ghp_a-token-of-much-worth" in asked.stdout
    assert not any("ghp_" in word for word in seen)
    assert any("credential.helper" in word for word in seen)
    assert "ghp_" not in ran.out + ran.err


def test_an_address_is_told_without_its_password() -> None:
    error = PublishError("git: no access to https://me:p@ss@host.example/a@b and ssh://git@host.example")

    assert error.message == "git: no access to https://host.example/a@b and ssh://host.example"
