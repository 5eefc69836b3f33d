"""ssh to a server: all that a publish asks of it goes through one connection, where ssh can share one.

A publish runs a dozen commands there. To be let in for each takes a second or more on a slow line, and a
passphrase or a touch of a key each time. So one ssh waits aside with the connection, and the others go
through its socket; where it has gone meanwhile, each connects by itself. Whoever has set ssh up to share
connections has it so; where ssh, or the folder for temporary files, cannot do it, nothing is shared.

Which ssh is used, with which keys, is a matter of ssh's own settings and agent; the variable RSYNC_RSH may
name another command, as rsync has it. Keys of hosts are checked as ever.
"""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.publish.host import PublishError

_SETTINGS = ("-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4")
_SHARING = ("-o", "ControlMaster=yes", "-o", "ControlPersist=600")
"""For seconds without work: somebody reads a plan, or a publish was killed and nobody ends what it began."""

_IN_BACKGROUND = ("-f", "-N")
_SHARED = re.compile(rb"controlpath |controlmaster (?!false|no)")
"""Settings of somebody's own, as `ssh -G` prints them."""


class Connection:
    """How a server is reached. Methods may raise PublishError; what `close` cannot end ends by itself."""

    def __init__(self, server: str, port: int | None) -> None:
        self.server = server
        self._name = server.replace("[", "").replace("]", "")
        self._port = port
        self._aside: tempfile.TemporaryDirectory[str] | None = None

    def open(self) -> None:
        """Connect, for all that is to come."""
        if os.name == "nt" or not self._can_be_shared():
            return
        self._aside = tempfile.TemporaryDirectory(prefix="dateline-", ignore_cleanup_errors=True)
        if not _takes_sockets(self._socket):
            self.close()
            return
        with tempfile.TemporaryFile() as said:  # a pipe would be waited for until the last of ssh has gone
            command = [*self.words(), *_SHARING, *_IN_BACKGROUND, self._name]
            none = subprocess.DEVNULL
            done = subprocess.run(command, stdin=none, stdout=none, stderr=said, check=False)  # noqa: S603
            if done.returncode:
                said.seek(0)
                raise self._failure(done.returncode, said.read())

    def words(self) -> list[str]:
        """The command that reaches the server, less its name."""
        shared = [] if self._aside is None else ["-S", str(self._socket).replace("%", "%%")]
        port = ["-p", str(self._port)] if self._port else []
        quiet = [] if sys.stdin.isatty() else ["-o", "BatchMode=yes"]
        return [*_ssh(), *_SETTINGS, *quiet, *port, *shared]

    def run(self, script: str, given: bytes = b"") -> bytes:
        """Run a shell script on the server; gives what it prints."""
        return self.call([*self.words(), self._name, script], given)

    def call(self, command: Sequence[str], given: bytes = b"") -> bytes:
        """Run a command of this machine that reaches the server by `words`; gives what it prints."""
        done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603  no shell
        if done.returncode:
            raise self._failure(done.returncode, done.stderr or done.stdout)
        return done.stdout

    def close(self) -> None:
        """Leave the server."""
        if self._aside is not None:
            if self._socket.exists():
                self._ask("-O", "exit")
            self._aside.cleanup()
            self._aside = None

    @property
    def _socket(self) -> Path:
        assert self._aside is not None
        return Path(self._aside.name) / "ssh"

    def _can_be_shared(self) -> bool:
        """Whether ssh can share connections, and is not set up to do so already."""
        done = self._ask("-G")
        return done.returncode == 0 and not any(map(_SHARED.match, done.stdout.splitlines()))

    def _ask(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Ask ssh itself something, of which it may know nothing."""
        command = [*self.words(), *words, self._name]
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603

    def _failure(self, status: int, said: bytes) -> PublishError:
        lines = [line.strip() for line in said.decode(errors="replace").splitlines() if line.strip()]
        why = " ".join(lines[-2:]) or f"it ended with {status}"
        if "Permission denied (" in why or "Host key verification failed" in why:
            hint = (
                f"see whether `ssh {self.server}` lets you in: the key must be in the agent, the host known"
            )
            return PublishError(f"{self.server}: {why}", hint)
        return PublishError(f"{self.server}: {why}")


def _ssh() -> list[str]:
    return shlex.split(os.environ.get("RSYNC_RSH", "") or "ssh")


def _takes_sockets(place: Path) -> bool:
    """Whether a socket can stand there. Its path may have some hundred bytes, and ssh first adds 17 to it."""
    trial = Path(f"{place}.0123456789abcdef")
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(str(trial))
        trial.unlink()
    except OSError:
        return False
    return True
