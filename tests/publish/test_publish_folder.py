"""publish to a folder: only what changed, in order, and nothing broken wherever it breaks off."""

from __future__ import annotations

import errno
import json
import os
import pty
import sys
from pathlib import Path

import pytest
from driver import NOW, SiteTest
from sites import (
    STYLE,
    BreakingHost,
    add_entry,
    check_readable,
    colleague_of,
    files_of,
    publish,
    published,
    published_meanwhile,
    site_with,
)

FOLDER = "web: {kind: folder, path: ../web}"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    (tmp_path / "web").mkdir()
    return site_with(tmp_path, FOLDER)


@pytest.fixture
def web(site: SiteTest) -> Path:
    return site.folder.parent / "web"


def test_the_folder_has_what_public_has(site: SiteTest, web: Path) -> None:
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()
    assert "Nothing was published there before." in ran.out


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("{kind: folder, path: ~nobody-of-that-name/web}", "there is no folder ~nobody-of-that-name/web"),
        ("{kind: git, remote: ~nobody-of-that-name/web.git}", "git: "),
    ],
)
def test_a_user_whom_this_machine_does_not_know_is_no_fault_of_ours(
    tmp_path: Path, target: str, said: str
) -> None:
    ran = publish(site_with(tmp_path, f"web: {target}"))

    assert ran.code == 1
    assert f"config.yaml:7:3: error[publish-failed]: {said}" in ran.err


def written_in(folder: Path) -> dict[Path, tuple[int, ...]]:
    """Each file of a folder with what writing changes of it; that it was read may change its time of access."""
    stats = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    return {
        path: (one.st_ino, one.st_mode, one.st_size, one.st_mtime_ns, one.st_ctime_ns)
        for path, one in stats.items()
    }


def test_what_has_not_changed_is_not_touched(site: SiteTest, web: Path) -> None:
    publish(site)
    before = written_in(web)
    ran = publish(site)

    assert "up to date" in ran.out
    assert before == written_in(web)


def test_only_what_changed_is_sent(site: SiteTest, web: Path) -> None:
    publish(site)
    stood = {path: (web / path).stat().st_ino for path in files_of(web)}
    site.edit("content/2024/story-1.md", "Officials met", "Officials did not meet")
    site.remove("content/2024/story-0.md")
    found = published(site)
    after = files_of(web)

    assert after == site.public()
    assert "2024/01/story-1/index.html" in found["changed"]
    assert "2024/01/story-0/index.html" in found["removed"]
    assert set(found["changed"]) == {
        path for path in after if path in stood and (web / path).stat().st_ino != stood[path]
    }
    assert not (web / "2024/01/story-0").exists()


def test_files_of_others_stay(site: SiteTest, web: Path) -> None:
    (web / "theirs").mkdir()
    (web / "theirs" / "x.txt").write_text("theirs")
    publish(site)
    site.remove("content/2024/story-0.md")
    publish(site)

    assert (web / "theirs" / "x.txt").read_text() == "theirs"


def test_files_of_others_in_the_way_need_a_word(site: SiteTest, web: Path) -> None:
    (web / "index.html").write_text("Welcome to nginx!")
    ran = publish(site)

    assert ran.code == 1
    assert "index.html" in ran.err
    assert files_of(web) == {"index.html": b"Welcome to nginx!"}
    assert publish(site, "--force").code == 0
    assert files_of(web) == site.public()


def test_what_is_no_folder_in_the_place_of_one_is_named_before_anything_is_done(
    site: SiteTest, web: Path
) -> None:
    (web / "tags").write_text("theirs")
    (web / "elsewhere").mkdir()
    (web / "2024").symlink_to("elsewhere")
    ran = publish(site)

    assert ran.code == 1
    assert "files that Dateline did not put there would be replaced: tags." in ran.err
    assert {"tags": b"theirs"} == files_of(web)


def test_what_the_editor_puts_into_public_is_published_too(site: SiteTest, web: Path) -> None:
    site.build()
    site.write("public/.well-known/security.txt", "Contact: mailto:desk@digest.example\n")
    site.write("public/.DS_Store", "x")
    site.write("public/.index.html.swp", "x")
    site.write("public/#index.html#", "x")
    site.write("public/._index.html", "x")
    (site.folder / "public/.#index.html").symlink_to("editor@machine.4711")
    publish(site)

    assert (web / ".well-known/security.txt").is_file()
    assert not (web / "#index.html#").exists()
    assert {".well-known", ".dateline-published"} == {
        path.name for path in web.iterdir() if path.name[0] == "."
    }


def test_a_link_out_of_public_is_not_followed(site: SiteTest, web: Path) -> None:
    site.build()
    (site.folder / "public" / "passwd").symlink_to("/etc/passwd")
    ran = publish(site)

    assert ran.code == 1
    assert "outside-folder" in ran.err
    assert files_of(web) == {}


@pytest.mark.parametrize("leads_to", ["circle", "nowhere"])
def test_a_link_in_public_that_leads_nowhere_is_told(site: SiteTest, web: Path, leads_to: str) -> None:
    site.build()
    (site.folder / "public" / "circle").symlink_to(leads_to)
    ran = publish(site)

    assert ran.code == 1
    assert "public/circle:1:1: error[cannot-read]: a link that leads nowhere" in ran.err
    assert files_of(web) == {}


def test_links_cost_no_room_and_are_safe(tmp_path: Path) -> None:
    (tmp_path / "web").mkdir()
    site = site_with(tmp_path, "web: {kind: folder, path: ../web, links: true}")
    publish(site)
    page = tmp_path / "web" / "2024/01/story-1/index.html"

    assert page.samefile(site.folder / "public/2024/01/story-1/index.html")
    before = page.read_bytes()
    site.edit("content/2024/story-1.md", "Officials met", "Nobody met")
    site.build()
    assert page.read_bytes() == before
    publish(site)
    assert files_of(tmp_path / "web") == site.public()
    assert publish(site).out.count("up to date") == 1


@pytest.mark.parametrize("links", ["false", "true"])
def test_a_server_may_read_everything_whatever_the_umask(tmp_path: Path, links: str) -> None:
    """It is another user, to whom a careful editor's files and folders are closed."""
    web = tmp_path / "web"
    web.mkdir(mode=0o755)
    site = site_with(tmp_path, f"web: {{kind: folder, path: ../web, links: {links}, compress: [gzip]}}")
    old = os.umask(0o077)
    try:
        ran = publish(site)
    finally:
        os.umask(old)

    assert ran.code == 0, ran.err
    made = list(web.rglob("*"))
    assert {0o755} == {path.stat().st_mode & 0o777 for path in made if path.is_dir()}
    assert {0o644} == {path.stat().st_mode & 0o777 for path in made if path.is_file()}


def test_a_disk_that_is_full_is_named_by_the_file_that_was_to_be(
    site: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where copying fails, Python names the file that is copied first."""

    def full(source: str, place: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), source, None, str(place))

    monkeypatch.setattr("shutil.copyfile", full)
    ran = publish(site)

    assert ran.code == 1
    assert f"{web.name}/assets/" in ran.err
    assert "public/" not in ran.err


def test_a_share_that_knows_no_rights_is_as_good(
    site: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a stick with FAT on it, where nobody may change what a file allows."""

    def refuse(path: Path, _mode: int) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(path))

    monkeypatch.setattr("pathlib.Path.chmod", refuse)
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()


def test_a_name_may_be_as_long_as_the_system_takes(site: SiteTest, web: Path) -> None:
    site.build()
    site.write(f"public/{'海' * 84}.md", "By hand")
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert files_of(web) == site.public()


def test_what_a_killed_publish_left_goes_with_its_file(site: SiteTest, web: Path) -> None:
    publish(site)
    folder = web / "2024/01/story-1"
    (folder / ".index.html.dateline-new").write_text("<!DOC")
    site.remove("content/2024/story-1.md")
    ran = publish(site, "--force")

    assert ran.code == 0, ran.err
    assert not folder.exists()


def test_files_and_folders_change_places(site: SiteTest, web: Path) -> None:
    site.build()
    site.write("public/extra", "a file")
    site.write("public/other/deep/x.txt", "in a folder")
    publish(site)
    (site.folder / "public/extra").unlink()
    site.write("public/extra/index.html", "<p>a folder</p>")
    (site.folder / "public/other/deep/x.txt").unlink()
    (site.folder / "public/other/deep").rmdir()
    (site.folder / "public/other").rmdir()
    site.write("public/other", "a file")
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert (web / "extra/index.html").is_file()
    assert (web / "other").read_text() == "a file"


def test_what_somebody_removed_there_comes_back(site: SiteTest, web: Path) -> None:
    publish(site)
    (web / "index.html").unlink()

    assert published(site)["new"] == ["index.html"]
    assert files_of(web) == site.public()


def test_what_cannot_be_looked_at_is_not_forgotten(
    site: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a share that stops for a moment: a page that is to go would stay there for ever."""
    publish(site)
    site.remove("content/2024/story-1.md")
    gone = "2024/01/story-1/index.html"
    look = os.lstat

    def stale(path: str) -> os.stat_result:
        if str(path).endswith(gone):
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), path)
        return look(path)

    with monkeypatch.context() as patch:
        patch.setattr("generator.publish.folder.os.lstat", stale)
        ran = publish(site, "--force")
    publish(site, "--force")

    assert ran.code == 1
    assert f"{gone} cannot be read: stale file handle" in ran.err
    assert not (web / gone).exists()


def test_all_sends_everything_again(site: SiteTest, web: Path) -> None:
    publish(site)
    (web / "index.html").write_text("spoilt")

    assert "up to date" in publish(site).out
    assert publish(site, "--all").code == 0
    assert files_of(web) == site.public()


# -- wherever it breaks off


def test_a_line_that_breaks_at_any_step_leaves_a_site_that_can_be_read(
    site: SiteTest, web: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each step n: every file is whole, no page lacks its stylesheet, no feed a page; the next run ends it."""
    monkeypatch.setattr("generator.publish.folder.FolderHost", BreakingHost)
    BreakingHost.steps = 10**9
    publish(site)
    old = files_of(web)
    add_entry(site, 3)
    site.remove("content/2024/story-0.md")
    site.write("layouts/assets/own.css", STYLE)
    site.build()
    wanted = site.public()
    step, codes = 0, []
    while not codes or codes[-1]:
        restore(web, old)
        BreakingHost.steps = step
        ran = publish(site, "--force")
        codes.append(ran.code)
        if ran.code:
            assert "publish-failed" in ran.err
            assert "the line broke" in ran.err
        check_readable(files_of(web), wanted, old)
        BreakingHost.steps = 10**9
        assert publish(site, "--force").code == 0
        assert files_of(web) == wanted
        step += 7 if step > 3 else 1

    assert step > 10


def restore(web: Path, files: dict[str, bytes]) -> None:
    """Put a published folder back as it was, its manifest too."""
    import hashlib

    for path in sorted(web.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    for path, payload in files.items():
        (web / path).parent.mkdir(parents=True, exist_ok=True)
        (web / path).write_bytes(payload)
    lines = [f"{hashlib.sha256(payload).hexdigest()}  {path}\n" for path, payload in files.items()]
    (web / ".dateline-published").write_text("".join(lines))


# -- asking, and refusing


def test_a_plan_that_somebody_else_has_overtaken_is_not_carried_out(site: SiteTest, web: Path) -> None:
    """CI has published while somebody looked at the plan."""
    publish(site)
    other = colleague_of(site)
    add_entry(site, 8)
    with published_meanwhile(other, "generator.cli.publishing:_is_agreed"):
        ran = publish(site)

    assert ran.code == 1
    assert "error[publish-failed]: somebody else has published there meanwhile" in ran.err
    assert files_of(web) == other.public()
    assert publish(site).code == 0
    assert files_of(web) == site.public()


@pytest.mark.parametrize("step", ["put", "remove"])
def test_two_at_once_leave_nothing_for_good(site: SiteTest, web: Path, step: str) -> None:
    publish(site)
    other = colleague_of(site)
    site.remove("content/2024/story-0.md")
    with published_meanwhile(other, f"generator.publish.folder:FolderHost.{step}"):
        ran = publish(site, "--force")

    assert ran.code == 1
    assert "somebody else has published there meanwhile" in ran.err
    assert publish(site, "--force").code == 0
    assert files_of(web) == site.public()


def test_a_dry_run_changes_nothing_and_names_all(site: SiteTest, web: Path) -> None:
    ran = publish(site, "--dry-run", yes=False)

    assert ran.code == 0, ran.err
    assert files_of(web, less=()) == {}
    assert all(path in ran.out for path in site.public())


def test_where_nobody_can_be_asked_it_stops(site: SiteTest, web: Path) -> None:
    ran = publish(site, yes=False)

    assert ran.code == 2
    assert "--yes" in ran.err
    assert files_of(web, less=()) == {}


@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("y", 0)])
def test_at_a_terminal_it_asks(site: SiteTest, web: Path, answer: str, code: int) -> None:
    child, terminal = pty.fork()
    if child == 0:
        arguments = ["--site", str(site.folder), "publish", "--now", NOW, "--jobs", "1"]
        os.execv(sys.executable, [sys.executable, "-m", "generator", *arguments])
    said = b""
    while b"[y/N]" not in said:
        said += os.read(terminal, 4096)
    os.write(terminal, f"{answer}\n".encode())
    try:
        while more := os.read(terminal, 4096):
            said += more
    except OSError:
        pass
    _, status = os.waitpid(child, 0)
    os.close(terminal)

    assert os.waitstatus_to_exitcode(status) == code
    assert bool(files_of(web)) == (answer == "y")


def test_too_many_removals_stop_it(site: SiteTest, web: Path) -> None:
    publish(site)
    before = files_of(web, less=())
    for number in range(3):
        site.remove(f"content/2024/story-{number}.md")
    ran = publish(site)

    assert ran.code == 1
    assert "percent" in ran.err
    assert "every entry" in ran.err
    assert files_of(web, less=()) == before
    assert publish(site, "--force").code == 0
    assert files_of(web) == site.public()


def test_a_site_with_problems_is_not_published(site: SiteTest, web: Path) -> None:
    site.write("content/notes.txt", "To do")  # a warning: publish is strict
    ran = publish(site)

    assert ran.code == 1
    assert "stray-file" in ran.err
    assert files_of(web, less=()) == {}


def test_a_target_is_named_where_there_are_several(tmp_path: Path) -> None:
    for name in ("web", "other"):
        (tmp_path / name).mkdir()
    site = site_with(tmp_path, f"{FOLDER}\nother: {{kind: folder, path: ../other}}")

    assert "say which target: web, other" in publish(site).err
    assert "choose one of web, other" in publish(site, "webb").err
    assert publish(site, "other").code == 0
    assert files_of(tmp_path / "web", less=()) == {}


def test_without_a_target_it_says_what_to_do(tmp_path: Path) -> None:
    ran = SiteTest(tmp_path).run("publish")

    assert ran.code == 2
    assert "publish:" in ran.err


@pytest.mark.parametrize("path", ["content", "public", "..", "."])
def test_the_sites_own_folders_are_no_target(tmp_path: Path, path: str) -> None:
    site = site_with(tmp_path, f"web: {{kind: folder, path: ./{path}/../{path}}}")
    site.build()
    before = files_of(site.folder / "public")
    ran = publish(site)

    assert ran.code == 1
    assert "publish-failed" in ran.err
    assert files_of(site.folder / "public") == before


def test_programs_are_told_the_same(site: SiteTest) -> None:
    found = published(site)

    assert found["published"] is True
    assert sorted(site.public()) == found["new"]
    assert sum(map(len, site.public().values())) == found["bytes"]
    assert [] == found["problems"]
    failed = publish(site, "--format", "json", "nowhere")
    assert failed.code == 2


def test_a_failure_is_told_to_programs(site: SiteTest, web: Path) -> None:
    web.rmdir()
    ran = publish(site, "--format", "json")

    assert ran.code == 1
    assert ["publish-failed"] == [problem["code"] for problem in json.loads(ran.out)["problems"]]


def test_a_remembered_digest_is_never_stale(site: SiteTest, web: Path) -> None:
    """A file of public/ that changes without a build, at the same size, is sent."""
    publish(site)
    site.write("public/extra.txt", "one")
    publish(site)
    for text in ("two", "six", "ten"):
        site.write("public/extra.txt", text)
        publish(site)

        assert (web / "extra.txt").read_text() == text


def test_programs_are_told_what_stopped_it(site: SiteTest, web: Path) -> None:
    (web / "index.html").write_text("theirs")
    ran = publish(site, "--format", "json")
    found = json.loads(ran.out)

    assert ran.code == 1
    assert "--force" in ran.err
    assert found["published"] is False
    assert ["files that Dateline did not put there would be replaced: index.html"] == found["alarms"]


def test_copies_of_the_same_bytes_are_made_once(tmp_path: Path) -> None:
    site = site_with(tmp_path, "web: {kind: folder, path: ../web, compress: gzip}", entries=1)
    (tmp_path / "web").mkdir()
    names = [f"public/{folder}/{'same' * 20}.txt" for folder in range(4)]
    for name in names:
        site.write(name, "These are the same words. " * 40)
    ran = publish(site)

    assert ran.code == 0, ran.err
    assert (
        len({(tmp_path / "web" / f"{name.removeprefix('public/')}.gz").read_bytes() for name in names}) == 1
    )
