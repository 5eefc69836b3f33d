"""A mail → an SMTP server, to each address once, with a record of who has been served.

The record is a file of the site, `sent/SLUG.txt`, since mail that went twice cannot be taken back; it has
digests of addresses, not the addresses. A line is written before each address and another after it: so after
a crash it is known who has the mail, who has not, and of which one nobody can say.
"""

from __future__ import annotations

import contextlib
import os
import smtplib
import ssl
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.ground.digests import digest_of_bytes
from generator.readers.edition_config import split_address

FOLDER = "sent"
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
IMPLICIT_TLS = 465
_SUBMISSION = 587
_TIMEOUT = 60.0
_HEAD = "# Who has this edition, as digests of addresses. Keep the file: without it, mail goes twice.\n"


class Server(NamedTuple):
    """Where mail goes to. With `user`, there is a password too."""

    host: str
    port: int
    user: str = ""
    password: str = ""

    @classmethod
    def of(cls, address: str, user: str, password: str) -> Server:
        """`mail.example.org`, `mail.example.org:465` or `[::1]:25`; ValueError where it is neither."""
        host, _, port = address.rpartition(":") if ":" in address else (address, "", str(_SUBMISSION))
        if not host or not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError(address)
        return cls(host.removeprefix("[").removesuffix("]"), int(port), user, password)

    def connect(self) -> smtplib.SMTP:
        """A session: encrypted, unless it stays on this machine."""
        context = ssl.create_default_context()
        if self.port == IMPLICIT_TLS:
            session: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=_TIMEOUT, context=context)
        else:
            session = smtplib.SMTP(self.host, self.port, timeout=_TIMEOUT)
            session.ehlo()
            if session.has_extn("starttls"):
                session.starttls(context=context)
                session.ehlo()
            elif self.host not in _LOOPBACK:
                session.close()
                message = "the server does not offer STARTTLS, and mail would go unencrypted"
                raise smtplib.SMTPNotSupportedError(message)
        if self.user:
            session.login(self.user, self.password)
        return session


class Record:
    """Who has been served, on the disk."""

    def __init__(self, site: Path, slug: str) -> None:
        self.path = site / FOLDER / f"{slug}.txt"
        lines = self.path.read_text(encoding="utf-8").split("\n") if self.path.exists() else []
        rows = [tuple(line.split()) for line in lines if line and not line.startswith("#")]
        self.done = {row[1] for row in rows if row[0] == "sent"}
        self.unsure = {row[1] for row in rows if row[0] == "sending"} - self.done
        self.unsure -= {row[1] for row in rows if row[0] == "refused"}

    def write(self, what: str, address: str) -> None:
        """Write a line that outlives this process."""
        self.path.parent.mkdir(exist_ok=True)
        head = "" if self.path.exists() else _HEAD
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"{head}{what} {digest_of_address(address)}\n")
            file.flush()
            os.fsync(file.fileno())


def digest_of_address(address: str) -> str:
    """What stands for an address in a record, whatever its case."""
    named = split_address(address)
    return digest_of_bytes((named[1] if named else address).casefold().encode()).hex()


class Sent(NamedTuple):
    """What became of a sending: addresses served now and before, those left in doubt, and those refused."""

    now: Sequence[str]
    before: Sequence[str]
    unsure: Sequence[str]
    refused: Sequence[tuple[str, str]]


def plan_sending(addresses: Iterable[str], record: Record, *, retries: bool) -> tuple[list[str], Sent]:
    """Whom to send to, and what is known of the others. With `retries`, those in doubt get it again."""
    every = {digest_of_address(address): address for address in addresses}
    before = [address for key, address in every.items() if key in record.done]
    unsure = [address for key, address in every.items() if key in record.unsure and not retries]
    left = [address for address in every.values() if address not in before and address not in unsure]
    return left, Sent((), before, unsure, ())


def send(
    addresses: Sequence[str],
    make: Callable[[str], bytes],
    sender: str,
    connect: Callable[[], smtplib.SMTP],
    record: Record,
) -> Sent:
    """Send to each address in its turn; a server that refuses one goes on with the next.

    SMTPException or OSError where the server is gone: what was sent until then is recorded.
    """
    named = split_address(sender)
    done: list[str] = []
    refused: list[tuple[str, str]] = []
    session = connect()
    try:
        for address in addresses:
            there = split_address(address)
            record.write("sending", address)
            try:
                session.sendmail(
                    named[1] if named else sender, [there[1] if there else address], make(address)
                )
            except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
                record.write("refused", address)
                refused.append((address, _said(error)))
                session.rset()
                continue
            record.write("sent", address)
            done.append(address)
        with contextlib.suppress(smtplib.SMTPException, OSError):
            session.quit()  # all is said; how the server takes it changes nothing
    finally:
        session.close()
    return Sent(done, (), (), refused)


def _said(error: smtplib.SMTPException) -> str:
    """What a server said of an address."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
    else:
        code, words = error.smtp_code, error.smtp_error  # type: ignore[attr-defined]
    return f"{code} {words.decode('utf-8', 'replace') if isinstance(words, bytes) else words}"
