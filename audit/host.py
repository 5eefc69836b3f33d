"""A static host on this machine: it serves a folder with the headers of its `_headers` file, compressed."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from demonstration import Site

TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".opml": "text/x-opml; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
_PACKED = (".css", ".html", ".js", ".json", ".opml", ".svg", ".txt", ".webmanifest", ".xml")


Rules = list[tuple[str, list[tuple[str, str]]]]
"""Patterns of paths with their headers. A name after `! ` takes a header back."""


def read_headers(text: str) -> Rules:
    """The rules of a `_headers` file in their order."""
    rules: Rules = []
    for line in text.splitlines():
        if line.startswith((" ", "\t")) and line.strip():
            name, _, value = line.strip().partition(":")
            rules[-1][1].append((name.strip(), value.strip()))
        elif line.strip() and not line.startswith("#"):
            rules.append((line.strip(), []))
    return rules


def headers_of(rules: Rules, path: str) -> Mapping[str, str]:
    """The headers that a path gets. What several rules say of one header is joined, as hosts do."""
    found: dict[str, str] = {}
    for pattern, headers in rules:
        for name, value in headers if fnmatchcase(path, pattern) else ():
            if name.startswith("!"):
                found.pop(name.lstrip("! ").title(), None)
            else:
                before = found.get(name.title())
                found[name.title()] = f"{before}, {value}" if before else value
    return found


@contextmanager
def serve(site: Site) -> Iterator[str]:
    """Serve a site on a free port of 127.0.0.1, and give its address, without the slash at its end."""
    rules = read_headers(site.files.get("_headers", b"").decode())
    packed: dict[str, bytes] = {}

    class Answerer(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            name = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
            payload = site.files.get(name)
            status = 200 if payload is not None else 404
            if payload is None:
                name, payload = "404.html", site.files.get("404.html", b"")
            ending = Path(name).suffix
            self.send_response(status)
            headers = {"Content-Type": TYPES.get(ending, "application/octet-stream")}
            headers |= headers_of(rules, path)
            if ending in _PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
                if name not in packed:
                    packed[name] = gzip.compress(payload, mtime=0)
                payload = packed[name]
                headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
            for header, value in headers.items():
                self.send_header(header, value)
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(payload)

        def do_HEAD(self) -> None:
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 512  # a checker that opens many connections at once is to find them all answered

        def handle_error(self, *_: object) -> None:
            """A browser that goes away while it is answered is no fault."""

    server = Server(("127.0.0.1", 0), Answerer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
