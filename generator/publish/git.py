"""A branch of a repository as a target: GitHub, GitLab and Codeberg show such a branch as a site.

As ghp-import does it, the branch has the files of the site and no other, in commits without a working tree.
They are made in a repository of our own, in the site's folder `.dateline/publish/`, so nothing of the
site's own repository is touched. The branch moves in one step, when all files are there, and only from
where it was seen: what somebody else has pushed meanwhile is never lost.

Who may push is git's business: ssh keys and its agent, or credential helpers. Where neither is, as in CI,
the variable DATELINE_GIT_TOKEN may have a token; git asks for it itself, and it stands in no command line.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.ground.diagnostics import Report
from generator.publish.host import PublishError, Tell, place_on_disk, without_credentials
from generator.publish.manifest import MANIFEST_NAME, NOTHING, UNKNOWN, Manifest, is_safe, read_manifest
from generator.publish.plan import File, Plan
from generator.publish.site_files import FOLDER, digest_of_file
from generator.readers.target_config import check_pages_address
from generator.shapes.targets import GitTarget, History

TOKEN = "DATELINE_GIT_TOKEN"  # noqa: S105  the name of the variable, not what it says
_ASK = f'!f() {{ test "$1" = get && echo username=x-access-token && echo "password=${TOKEN}"; }}; f'
_HERE = "refs/heads/published"
_PATIENCE = 600  # seconds for one command


class GitHost:
    """See `Host`. The branch becomes another when it is finished, and stays as it is until then."""

    def __init__(self, target: GitTarget, root: Path, base_url: str = "") -> None:
        self._target = target
        self._root = root
        self._base_url = base_url
        self._folder = root / FOLDER / f"{target.name}.git"
        self._remote = target.remote
        self._branch = f"refs/heads/{target.branch}"
        self._tip = ""
        self._blobs: dict[str, str] = {}
        self._plan = Plan()
        self._is_sound = True
        self.seen = b""
        self.where = f"branch {target.branch} of {without_credentials(target.remote)}"

    def open(self) -> None:
        if shutil.which("git") is None:
            raise PublishError("git is not installed", "install it, and try again")
        self._remote = self._address()
        shown = without_credentials(self._remote)
        self.where = f"branch {self._target.branch} of {shown}"
        self._check_address(shown)
        if not self._git_ok("rev-parse", "--git-dir"):
            shutil.rmtree(self._folder, ignore_errors=True)
            hosts = {"GIT_DEFAULT_HASH": "sha1"}  # which they have, whatever git is set to here
            self._git("init", "--quiet", "--bare", str(self._folder), bare=False, more=hosts)
        self._tip = self._fetched()

    def prepared(self, files: Mapping[str, File]) -> dict[str, File]:
        """With `.nojekyll`, since GitHub would leave out files with `_` in front, and a domain's `CNAME`."""
        more = {".nojekyll": b""}
        if self._target.cname:
            more["CNAME"] = f"{self._target.cname}\n".encode()
        own = self._folder / "dateline"
        own.mkdir(exist_ok=True)
        made = {}
        for path, payload in more.items():
            (own / path).write_bytes(payload)
            made[path] = File(path, str(own / path), *digest_of_file(str(own / path)))
        return {**made, **files} if not self._target.cname else {**files, **made}

    def manifest(self, files: Mapping[str, File]) -> Manifest | None:
        """What is on the branch, by its bytes: so nothing that somebody else pushed there is overlooked."""
        self._blobs = dict(zip(files, self._hashed(files.values()), strict=True))
        if not self._tip:
            return None
        digests = {}
        for line in self._git("ls-tree", "-r", "-z", self._tip).split("\0"):
            head, _, path = line.partition("\t")
            if path and path != MANIFEST_NAME:
                same = path in files and head.split()[2] == self._blobs[path] and head.startswith("100")
                digests[path] = files[path].digest if same else UNKNOWN
        listed = self._listed()
        return Manifest(digests=digests, entries=listed.entries.intersection(digests))

    def taken(self, _paths: Sequence[str], _folders: Sequence[str]) -> frozenset[str]:
        """Whatever is on the branch is in its manifest."""
        return frozenset()

    def listed(self) -> bytes:
        """The branch moves only from where it was seen, so nobody can come between."""
        return self.seen

    def begin(self, _under_way: Manifest, plan: Plan) -> None:
        """There is nothing to note: a branch that is not moved is as it was."""
        self._plan = plan

    def put(self, files: Sequence[File], tell: Tell) -> None:
        """Nothing leaves this machine before all is ready."""
        self._hashed(files, writes=True)
        tell(len(files))

    def remove(self, paths: Sequence[str]) -> None:
        """What is not in the next commit is gone."""

    def mark(self, _doubtful: Manifest) -> None:
        """See `listed`: it is never called."""

    def finish(self, manifest: Manifest) -> None:
        """Make the commit, and push it in one step."""
        commit = self._committed(manifest)
        lease = f"--force-with-lease={self._branch}:{self._tip}"
        force = [lease] if self._target.history is History.SQUASH or not self._tip else []
        self._talk("push", "--quiet", *force, self._remote, f"{commit}:{self._branch}")
        self._is_sound = self._git_ok("update-ref", _HERE, commit)  # whatever it is, it is published
        self._git_ok("gc", "--auto", "--quiet")

    def close(self) -> None:
        """A repository of our own in which something went wrong goes: the next run makes it anew."""
        if not self._is_sound:
            shutil.rmtree(self._folder, ignore_errors=True)

    # -- the remote

    def _address(self) -> str:
        """The address that the name of a remote stands for in the site's own repository."""
        named = self._target.remote
        if any(sign in named for sign in "/:\\"):
            return _located(named, self._root)
        found = self._run(["git", "-C", str(self._root), "remote", "get-url", "--push", named], checks=False)
        write, add = "write the address as `remote`, or add it: ", f"git remote add {named} ADDRESS"
        if "No such remote" in found.stderr:
            raise PublishError(f"the site's repository has no remote `{named}`", f"{write}{add}")
        if "not a git repository" in found.stderr:
            raise PublishError("the site is in no repository", f"{write}git init && {add}")
        if found.returncode:  # such as a repository that is another user's
            raise _failure(found)
        top = self._run(["git", "-C", str(self._root), "rev-parse", "--show-toplevel"], checks=False)
        return _located(found.stdout.strip(), Path(top.stdout.removesuffix("\n") or self._root))

    def _check_address(self, shown: str) -> None:
        report = Report()
        check_pages_address(shown, self._target.cname, self._base_url, self._target.at, report)
        for problem in report.diagnostics:
            raise PublishError(problem.message, problem.hint)

    def _fetched(self) -> str:
        """The newest commit of the branch, with its files' names; "" where there is no such branch."""
        listed = self._talk("ls-remote", "--quiet", self._remote, self._branch)
        tip = next((line.split("\t")[0] for line in listed.splitlines() if line.endswith(self._branch)), "")
        if not tip or self._git_ok("cat-file", "-e", f"{tip}^{{tree}}"):
            return tip
        self._talk("fetch", "--quiet", "--no-tags", "--depth=1", self._remote, f"+{self._branch}:{_HERE}")
        return self._git("rev-parse", _HERE).strip()

    # -- commits

    def _hashed(self, files: Iterable[File], *, writes: bool = False) -> list[str]:
        """The names of files as git knows them, by their bytes. With `writes` it keeps the bytes."""
        sources = [file.source for file in files]
        if any("\n" in source for source in sources):
            raise PublishError("the path of the site has a line break in it", "give its folder another name")
        flags = ["-w"] if writes else []
        given = "".join(f"{source}\n" for source in sources)
        return self._git("hash-object", "--no-filters", *flags, "--stdin-paths", given=given).split()

    def _listed(self) -> Manifest:
        if not self._git_ok("cat-file", "-e", f"{self._tip}:{MANIFEST_NAME}"):
            return NOTHING
        return read_manifest(self._git("cat-file", "blob", f"{self._tip}:{MANIFEST_NAME}").encode())

    def _committed(self, manifest: Manifest) -> str:
        listing = self._git(
            "hash-object", "-w", "--no-filters", "--stdin", given=manifest.written().decode()
        ).strip()
        rows = [f"100644 {self._blobs[path]}\t{path}\0" for path in manifest.digests if is_safe(path)]
        rows.append(f"100644 {listing}\t{MANIFEST_NAME}\0")
        index = {"GIT_INDEX_FILE": str(self._folder / "dateline-index")}
        (self._folder / "dateline-index").unlink(missing_ok=True)
        self._git("update-index", "-z", "--index-info", given="".join(rows), more=index)
        tree = self._git("write-tree", more=index).strip()
        keeps = self._tip and self._target.history is History.KEEP
        parent = ["-p", self._tip] if keeps else []
        plan = self._plan
        words = f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.removed)} removed"
        return self._git("commit-tree", tree, *parent, "-m", f"Publish: {words}", more=self._author()).strip()

    def _author(self) -> dict[str, str]:
        """Who commits: whoever git knows in the site's folder, else Dateline."""
        known = self._run(["git", "-C", str(self._root), "var", "GIT_COMMITTER_IDENT"], checks=False)
        if known.returncode == 0:
            name, _, rest = known.stdout.partition(" <")
            address = rest.partition(">")[0]
        else:
            name, address = "Dateline", "dateline@localhost"
        return {
            **{f"GIT_{who}_NAME": name for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_EMAIL": address for who in ("AUTHOR", "COMMITTER")},
        }

    # -- git

    def _git(
        self, *words: str, given: str = "", more: Mapping[str, str] | None = None, bare: bool = True
    ) -> str:
        where = ["--git-dir", str(self._folder)] if bare else []
        try:
            return self._run(["git", *where, *words], given=given, more=more).stdout
        except PublishError:
            self._is_sound = False
            raise

    def _git_ok(self, *words: str) -> bool:
        return self._run(["git", "--git-dir", str(self._folder), *words], checks=False).returncode == 0

    def _talk(self, *words: str) -> str:
        """Run what goes to the remote, with a token where there is one."""
        token = (
            ["-c", "credential.helper=", "-c", f"credential.helper={_ASK}"] if os.environ.get(TOKEN) else []
        )
        done = self._run(["git", "--git-dir", str(self._folder), *token, *words], checks=False)
        if done.returncode:
            self._is_sound = not _OF_THE_DISK.search(done.stderr)
            raise _failure(done)
        return done.stdout

    def _run(
        self,
        command: Sequence[str],
        *,
        given: str = "",
        more: Mapping[str, str] | None = None,
        checks: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command of git, and nothing of what it finds in the environment of a hook."""
        environment = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
        environment |= {"LC_ALL": "C", **(more or {})}
        if not sys.stdin.isatty():
            environment["GIT_TERMINAL_PROMPT"] = "0"
        try:
            done = subprocess.run(  # noqa: S603  the words are ours, and no shell reads them
                command,
                input=given,
                env=environment,
                capture_output=True,
                encoding="utf-8",
                errors="surrogateescape",
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise PublishError(f"git took longer than {_PATIENCE} seconds") from error
        if checks and done.returncode:
            raise _failure(done)
        return done


def _located(address: str, folder: Path) -> str:
    """An address of a repository; where it is a path, one from a folder on, wherever we are run."""
    is_path = ":" not in address.partition("/")[0]  # as git tells a path from `host:path`
    return str(place_on_disk(folder, address)) if is_path else address


_OF_HOOKS = frozenset(
    ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_NAMESPACE"]
)


_OF_THE_DISK = re.compile(
    r"\b(?:corrupt|loose object|object file|bad object|unable to read|inflate)\b|\.lock': File exists"
)
"""What git says of its own files where the power went, or it was killed, while it wrote them."""

_SAID_ANYWAY = (
    *("hint:", "Please make sure you have the correct access rights", "and the repository exists."),
    *("Another git process seems", "an editor opened by", "are terminated then try", "may have crashed in"),
    "remove the file manually",
)
"""How lines begin that git says after whatever went wrong; behind them the reason would not be seen."""


_REFUSED = re.compile(r"\[remote rejected\].*\(([^()]+)\)")
_BEHIND = re.compile("stale info|non-fast-forward|fetch first")
_OVERTAKEN = re.compile(r"cannot lock ref '[^']*': (?:is at |reference already exists)")
"""What a host says where somebody else came in the moment between its looking and its writing."""

_OF_A_HOST = 6
"""So many of a host's last lines are shown, where it takes no push: they say why."""


def _failure(done: subprocess.CompletedProcess[str]) -> PublishError:
    lines = done.stderr.splitlines()
    there = [line.removeprefix("remote:").strip() for line in lines if line.startswith("remote:")]
    said = [line for line in lines if line.strip() and not line.startswith(_SAID_ANYWAY)]
    why = " ".join(said[-3:]).encode(errors="replace").decode() or f"it ended with {done.returncode}"
    refused = _REFUSED.search(done.stderr)
    if _OVERTAKEN.search(done.stderr) or (refused is None and _BEHIND.search(done.stderr)):
        return PublishError(
            "somebody else has changed the branch meanwhile", "look what it is, and try again"
        )
    if refused is not None:
        told = " ".join(filter(None, there[-_OF_A_HOST:])).encode(errors="replace").decode()
        message = f"the host does not take it ({refused[1]}){': ' * bool(told)}{told}"
        mend = "mend that there or here"
        if "non-fast-forward" in refused[1]:
            mend = "say `history: keep`, or let the host replace it"
        return PublishError(message, f"the branch is as it was; {mend}, and publish again")
    hint = f"see whether you may push there: keys and agent for ssh, a credential helper or {TOKEN} for https"
    shut_out = ("denied", "Authentication", "could not read Username", "Permission", "publickey")
    return PublishError(f"git: {why}", hint if any(word in why for word in shut_out) else "")
