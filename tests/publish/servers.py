"""Servers on 127.0.0.1 for as long as a test needs them: nginx, sshd, an S3 server, proxies in front, a hub.

Each listens on a free port, and is ended by its own process id. A program that is not installed skips the test.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from web_server import listening


def program(name: str) -> str:
    """Where a program is; without it the test is skipped."""
    found = shutil.which(
        name, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    )
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes] | None = None, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert process is None or process.poll() is None, "the server ended by itself"
        with socket.socket() as one:
            one.settimeout(1)
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.fail(f"nothing listens on port {port}")


@contextmanager
def running(command: list[str], port: int, **more: Any) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    try:
        wait_for(port, process)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


# -- nginx


NGINX = """\
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log; {user}
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
{settings}
}}
"""


@contextmanager
def nginx(folder: Path, settings: str) -> Iterator[str]:
    """nginx with these settings, in which PORT is a free port; gives `http://127.0.0.1:PORT`."""
    command = program("nginx")
    folder.mkdir(exist_ok=True)
    port = free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    inner = settings.replace("PORT", f"127.0.0.1:{port}")
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, settings=inner, user=user))
    with running([command, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")], port):
        yield f"http://127.0.0.1:{port}"


# -- sshd


@dataclass
class SshServer:
    """An sshd of our own with a key of its own. `rsh` is what RSYNC_RSH must be; it may be ended and begun again."""

    folder: Path
    port: int
    rsh: str
    process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> Path:
        """A line for each that is let in, and more."""
        return self.folder / "log"

    def start(self) -> None:
        self.kill()
        self.process = subprocess.Popen(
            [program("sshd"), "-D", "-E", str(self.log), "-f", str(self.folder / "sshd_config")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_for(self.port, self.process)

    def kill(self) -> None:
        """End it and all its lines at once, as a machine that loses power does."""
        if self.process is not None:
            for child in children(self.process.pid):
                with contextlib.suppress(ProcessLookupError):  # it has ended by itself meanwhile
                    os.kill(child, signal.SIGKILL)
            self.process.kill()
            self.process.wait()
            self.process = None


def children(parent: int) -> list[int]:
    """All processes that one has begun, and those begun by them."""
    found, parents = [], {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    level = [parent]
    while level:
        level = [pid for pid, above in parents.items() if above in level]
        found += level
    return found


@contextmanager
def ssh_server(folder: Path) -> Iterator[SshServer]:
    for name in ("sshd", "ssh", "ssh-keygen", "rsync"):
        program(name)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(parents=True, exist_ok=True)  # where sshd shuts itself in
    folder.mkdir(exist_ok=True)
    folder.chmod(0o700)
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    port = free_port()
    (folder / "authorized").write_bytes((folder / "user.pub").read_bytes())
    (folder / "authorized").chmod(0o600)
    (folder / "known").write_text(f"[127.0.0.1]:{port} {(folder / 'host.pub').read_text()}")
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/authorized\n"
        f"PidFile {folder}/pid\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
        "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nMaxStartups 100\n"
        "SetEnv SHLVL=1\n"  # else bash reads, each time, what the user of this machine has set up for shells
    )
    rsh = (
        f"ssh -F none -i {folder}/user -o IdentitiesOnly=yes -o UserKnownHostsFile={folder}/known "
        "-o GlobalKnownHostsFile=none"
    )
    server = SshServer(folder, port, rsh)
    server.start()
    try:
        yield server
    finally:
        server.kill()


# -- S3


@contextmanager
def s3_server(folder: Path) -> Iterator[str]:
    """moto's server in a process of its own, and its address."""
    pytest.importorskip("boto3")
    pytest.importorskip("moto")
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with running(command, port, cwd=folder):
        yield f"http://127.0.0.1:{port}"


# -- a proxy that fails


@dataclass
class Proxy:
    """Hands requests on. `fault` is asked before each: it may wait, and gives what to do instead of handing it on:
    a status to answer with, `-1` to break the line, or 0."""

    address: str
    fault: Callable[[str, str, int], int] = lambda _method, _path, _number: 0
    seen: list[tuple[str, str]] = field(default_factory=list)


@contextmanager
def proxy(behind: str) -> Iterator[Proxy]:
    class Hands(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            with lock:
                state.seen.append((self.command, self.path))
                number = len(state.seen)
            status = state.fault(self.command, self.path, number)
            if self.command == "POST" and "Content-MD5" not in self.headers:
                status = 400  # as many hosts answer that are not AWS
            if status < 0:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            if status:
                self.answer(status, {}, b"")
                return
            request = urllib.request.Request(
                behind + self.path, data=body or None, method=self.command, headers=dict(self.headers)
            )
            if not request.has_header("Content-type"):  # else it would say that it is a form
                request.add_header("Content-Type", "application/octet-stream")
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    self.answer(answer.status, dict(answer.headers), answer.read())
            except urllib.error.HTTPError as error:
                with error:
                    self.answer(error.code, dict(error.headers), error.read())

        do_PUT = do_POST = do_DELETE = do_HEAD = do_GET

        def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            length = headers.get("Content-Length", str(len(body)))
            for name, value in headers.items():
                if name.lower() not in (
                    "connection",
                    "transfer-encoding",
                    "content-length",
                    "date",
                    "server",
                ):
                    self.send_header(name, value)
            self.send_header("Content-Length", length if self.command == "HEAD" else str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    lock = threading.Lock()
    with listening(Hands) as place:
        address = f"http://{place}"
        state = Proxy(address)
        yield state


# -- a hub


@dataclass
class Hub:
    """What a hub and a search engine were told. `status` is what they answer, after `delay` seconds."""

    address: str
    forms: list[dict[str, list[str]]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    status: int = 204
    delay: float = 0.0

    def wait_for(self, *, forms: int, messages: int, seconds: float = 20) -> None:
        """Waits until so much has come: who sent it may have given up before it was taken."""
        until = time.monotonic() + seconds
        while (len(self.forms), len(self.messages)) != (forms, messages):
            assert time.monotonic() < until, f"{len(self.forms)} forms and {len(self.messages)} messages came"
            time.sleep(0.02)


@contextmanager
def hub() -> Iterator[Hub]:
    """A hub that takes forms at `/hub`, and JSON at `/indexnow`."""
    import json

    class Listens(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/hub":
                assert self.headers["Content-Type"] == "application/x-www-form-urlencoded"
                state.forms.append(parse_qs(body.decode()))
            else:
                state.messages.append(json.loads(body))
            time.sleep(state.delay)  # what was told is noted before, so that none is in another publish
            try:
                self.send_response(state.status)
                self.end_headers()
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    with listening(Listens) as place:
        state = Hub(f"http://{place}")
        yield state
