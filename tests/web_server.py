"""A server on this machine, for as long as a test needs it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def listening(answer: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server on a free port that answers so, and its `127.0.0.1:PORT`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), answer)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def answering(answers: Mapping[str, str | bytes]) -> Iterator[str]:
    """A server on a free port, and its `127.0.0.1:PORT`; without answers none is started.

    The answers by their paths: a status, headers, an empty line and the body, as in HTTP. `HOST` in the
    headers is the server's own.
    """
    if not answers:
        yield "127.0.0.1:0"
        return

    class Answerer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host = f"127.0.0.1:{self.server.server_address[1]}"
            answer = answers.get(self.path, "404\n\n")
            head, _, body = (answer if isinstance(answer, bytes) else answer.encode()).partition(b"\n\n")
            status, *headers = head.decode().split("\n")
            self.send_response(int(status))
            for header in headers:
                name, _, value = header.partition(": ")
                self.send_header(name, value.replace("HOST", host))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing is written to the terminal."""

    with listening(Answerer) as address:
        yield address
