"""next-change, and the workflows that `dateline new` writes: scheduled entries appear by themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from driver import NOW, SiteTest, entry
from servers import program

from generator import scaffold
from generator.cli import main


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    site = SiteTest(tmp_path)
    site.write("content/out.md", entry("Out", uid="a001"))
    return site


def scheduled(site: SiteTest, name: str, **keys: str) -> None:
    site.write(f"content/{name}.md", entry(name.title(), uid=f"uid-{name}", **keys))


def next_change(site: SiteTest, *arguments: str, now: str = NOW) -> tuple[str, str]:
    ran = site.run("next-change", "--now", now, *arguments)
    assert ran.code == 0, ran.err
    return ran.out.strip(), ran.err


def test_where_nothing_is_scheduled_nothing_is_printed(site: SiteTest) -> None:
    assert ("", "") == next_change(site)


def test_the_next_of_all_turns_is_printed(site: SiteTest) -> None:
    scheduled(site, "later", publish_at="2025-09-01T10:00:00Z")
    scheduled(site, "soon", publish_at="2025-06-03T08:30:00+02:00")
    scheduled(site, "past", publish_at="2025-01-01T00:00:00Z")
    scheduled(site, "ends", expires="2025-06-03T06:30:00Z")
    scheduled(site, "draft", publish_at="2025-06-02T00:00:00Z", draft="true")
    scheduled(site, "never", publish_at="2025-06-02T00:00:00Z", expires="2025-06-01T13:00:00Z")
    found, entries = next_change(site)

    assert found == "2025-06-03T06:30:00Z"
    assert entries == "content/ends.md expires\ncontent/soon.md appears\n"
    assert ("30 6 3 6 *") == next_change(site, "--cron")[0]
    assert ("2025-09-01T10:00:00Z") == next_change(site, now="2025-07-01T00:00:00Z")[0]
    told = json.loads(next_change(site, "--format", "json")[0])
    assert ["content/ends.md", "content/soon.md"] == [change["path"] for change in told["changes"]]


def test_what_it_says_is_when_the_site_changes(site: SiteTest) -> None:
    scheduled(site, "soon", publish_at="2025-06-03T08:30:00Z")
    moment = datetime.fromisoformat(next_change(site)[0])
    site.build(now=(moment - timedelta(seconds=1)).isoformat())
    before = site.public()
    site.build(now=moment.isoformat())

    assert before != site.public()
    assert site.exists("/2024/01/soon/")


def test_errors_of_the_site_are_reported(site: SiteTest) -> None:
    scheduled(site, "soon", publish_at="tomorrow")
    ran = site.run("next-change")

    assert ran.code == 1
    assert "bad-date" in ran.err
    assert ran.out == ""


# -- workflows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from click.testing import CliRunner

    folder = tmp_path_factory.mktemp("new") / "my-digest"
    assert CliRunner().invoke(main, ["new", str(folder)]).exit_code == 0
    return folder


@pytest.fixture
def github(made: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((made / ".github/workflows/publish.yml").read_text())
    return found


@pytest.fixture
def gitlab(made: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((made / ".gitlab-ci.yml").read_text())
    return found


def steps(job: dict[str, Any]) -> dict[str, str]:
    return {step["name"]: step["run"] for step in job["steps"] if "run" in step}


def test_a_new_digest_is_sound_and_has_a_target(made: Path) -> None:
    from click.testing import CliRunner

    ran = CliRunner().invoke(main, ["--site", str(made), "check", "--strict", "--no-proof", "--jobs", "1"])

    assert ran.exit_code == 0, ran.output


def test_the_workflow_of_github_checks_and_publishes(github: dict[str, Any]) -> None:
    on = github[True]  # what YAML 1.1 makes of `on`

    assert {"pull_request", "push", "schedule", "workflow_dispatch"} == set(on)
    assert {"contents": "read"} == github["jobs"]["check"]["permissions"]
    assert [
        "dateline check --strict --no-proof",
        "dateline check --format github",
    ] == [*steps(github["jobs"]["check"]).values()][1:]
    assert "dateline publish --yes $DATELINE_TARGET" == steps(github["jobs"]["publish"])["Publish"]
    for job in github["jobs"].values():
        assert not any("${{" in script for script in steps(job).values()), "no event may write a script"


def test_the_workflow_of_gitlab_checks_and_publishes(gitlab: dict[str, Any]) -> None:
    assert ["dateline check --strict --no-proof", "dateline check"] == gitlab["check"]["script"]
    assert "dateline build --strict" == gitlab["pages"]["script"][-1]
    assert ["public"] == gitlab["pages"]["artifacts"]["paths"]
    assert 'dateline publish --yes "$DATELINE_TARGET"' == gitlab["publish"]["script"][-1]
    assert "publish" == gitlab["publish"]["resource_group"]


_FROM_GIT = {"url": "https://forge.example/d.git", "vcs_info": {"vcs": "git", "commit_id": "a1b2c3"}}


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (None, "dateline==4.5.6"),
        (_FROM_GIT, "dateline @ git+https://forge.example/d.git@a1b2c3"),
        ({"url": "https://forge.example/dateline.whl", "archive_info": {}}, "dateline @ https://forge.example/dateline.whl"),
        ({"url": "file:///home/me/dateline", "dir_info": {"editable": True}}, None),
        (_FROM_GIT | {"url": "file:///home/me/dateline"}, None),
    ],
)  # fmt: skip
def test_the_workflows_install_this_very_dateline_or_stop(tmp_path: Path, monkeypatch, origin, line) -> None:
    """By its name alone they might get another owner's package."""
    from click.testing import CliRunner

    noted = SimpleNamespace(name="direct_url.json", read_binary=lambda: json.dumps(origin).encode())
    package = SimpleNamespace(version="4.5.6", files=[noted] if origin else [])
    monkeypatch.setattr(scaffold, "distribution", lambda _name: package)
    made = tmp_path / "my-digest"
    assert CliRunner().invoke(main, ["new", str(made)]).exit_code == 0
    github = yaml.safe_load((made / ".github/workflows/publish.yml").read_text())
    gitlab = yaml.safe_load((made / ".gitlab-ci.yml").read_text())
    scripts = [
        "\n".join(gitlab["before_script"]),
        *(steps(job)["Install"] for job in github["jobs"].values()),
    ]
    pip, said = tmp_path / "bin" / "pip", tmp_path / "said"
    pip.parent.mkdir()
    pip.write_text('#!/bin/sh\ngrep "^[^#]" requirements.txt > "$OUT"\n')
    pip.chmod(0o755)
    for script in scripts:
        said.unlink(missing_ok=True)
        environment = {"PATH": f"{pip.parent}:{os.environ['PATH']}", "OUT": str(said)}
        ran = subprocess.run(
            ["bash", "-ec", script], cwd=made, env=environment, capture_output=True, check=False
        )

        assert (ran.returncode == 0) == said.exists() == (line is not None), ran
        assert line is None or said.read_text() == f"{line}\n"


@pytest.mark.parametrize(
    ("hours", "event", "publishes"),
    [
        (-1, "schedule", True),
        (-9, "schedule", False),
        (9, "schedule", False),
        (None, "schedule", False),
        (None, "push", True),
    ],
)
def test_a_schedule_publishes_only_what_is_due(
    site: SiteTest,
    github: dict[str, Any],
    gitlab: dict[str, Any],
    hours: int | None,
    event: str,
    publishes: bool,
    tmp_path: Path,
) -> None:
    """The scripts themselves, in a shell."""
    program("bash")
    if hours is not None:
        moment = datetime.now(UTC) + timedelta(hours=hours)
        scheduled(site, "soon", publish_at=moment.isoformat(timespec="seconds"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "dateline").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
    (tmp_path / "bin" / "dateline").chmod(0o755)
    output = tmp_path / "output"
    output.write_text("")
    environment = {
        **os.environ,
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_EVENT_NAME": event,
        "GITHUB_OUTPUT": str(output),
        "CI_PIPELINE_SOURCE": event,
    }
    scripts = [steps(github["jobs"]["publish"])["See what is due"], "".join(gitlab["pages"]["script"][0])]
    codes = [
        subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script],
            cwd=site.folder,
            env=environment,
            check=False,
            capture_output=True,
        ).returncode
        for script in scripts
    ]

    assert [0, 0 if publishes else 3] == codes
    assert ("publish=yes" in output.read_text()) == publishes


def test_cron_does_not_come_before_the_moment(site: SiteTest) -> None:
    scheduled(site, "soon", publish_at="2025-06-30T23:59:30Z")

    assert next_change(site, "--cron")[0] == "0 0 1 7 *"
