"""A mail → an SMTP server, to each address once, with a record of who has been served.

The record is a file of the site, `sent/SLUG.txt`, since mail that went twice cannot be taken back; it has
digests of addresses, not the addresses. A line is written before each address and another after it: so after
a crash it is known who has the mail, who has not, and of which one nobody can say.
"""

from __future__ import annotations

import contextlib
import os
import re
import smtplib
import ssl
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.ground.digests import digest_of_bytes
from generator.readers.edition_config import split_address
from generator.writers.deposits import UnwritableError

FOLDER = "sent"
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
IMPLICIT_TLS = 465
_SUBMISSION = 587
_TIMEOUT = 60.0
_ROW = re.compile(r"(?:sending|sent|refused) [0-9a-f]+")
_GOING = 421  # says a server that closes the line, which is no fault of an address
_HEAD = "# Who has this edition, as digests of addresses. Keep the file: without it, mail goes twice.\n"


class Server(NamedTuple):
    """Where mail goes to. With `user`, there is a password too."""

    host: str
    port: int
    user: str = ""
    password: str = ""

    @classmethod
    def of(cls, address: str, user: str, password: str) -> Server:
        """`mail.example.org`, `mail.example.org:465` or `[::1]:25`; ValueError where it is none of these."""
        host, _, port = address.rpartition(":") if ":" in address else (address, "", str(_SUBMISSION))
        host.encode("idna")  # which raises it where no name can be so
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
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


class UnreadableRecordError(Exception):
    """Nobody can say who has been served; `args` has why. Then nothing is sent, as mail would go twice."""


class Record:
    """Who has been served, on the disk. A line that a crash cut short says nothing."""

    def __init__(self, site: Path, slug: str) -> None:
        self.path = site / FOLDER / f"{slug}.txt"
        text = _recorded(self.path)
        rows = [tuple(line.split()) for line in text.split("\n") if _ROW.fullmatch(line)]
        self._before = _HEAD if not text else "" if text.endswith("\n") else "\n"
        self.done = {row[1] for row in rows if row[0] == "sent"}
        latest = {key: what for what, key in rows}  # whom a server refused may be in doubt the next time
        self.unsure = {key for key, what in latest.items() if what == "sending"} - self.done

    def write(self, what: str, address: str) -> None:
        """Write a line that outlives this process; UnwritableError where that cannot be."""
        try:
            self.path.parent.mkdir(exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(f"{self._before}{what} {digest_of_address(address)}\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise UnwritableError(self.path, error) from error
        self._before = ""


def _recorded(path: Path) -> str:
    """What a record says, "" where there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise UnreadableRecordError((error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise UnreadableRecordError("it is not UTF-8") from error


def digest_of_address(address: str) -> str:
    """What stands for an address in a record, whatever its case."""
    named = split_address(address)
    return digest_of_bytes((named[1] if named else address).casefold().encode()).hex()


class Known(NamedTuple):
    """What a record knows of addresses: which have been served, and of which nobody can say."""

    before: Sequence[str]
    unsure: Sequence[str]


def plan_sending(addresses: Iterable[str], record: Record, *, retries: bool) -> tuple[list[str], Known]:
    """Whom to send to, and what is known of the others. With `retries`, those in doubt get it again."""
    every = {digest_of_address(address): address for address in addresses}
    before = [address for key, address in every.items() if key in record.done]
    unsure = [address for key, address in every.items() if key in record.unsure and not retries]
    known = record.done if retries else record.done | record.unsure
    left = [address for key, address in every.items() if key not in known]
    return left, Known(before, unsure)


def send(
    addresses: Sequence[str],
    make: Callable[[str], bytes],
    sender: str,
    connect: Callable[[], smtplib.SMTP],
    record: Record,
) -> list[tuple[str, str]]:
    """Send to each address in its turn; gives those that the server refused, and why.

    SMTPException or OSError where the server is gone or takes no mail of ours, UnwritableError where nothing
    can be recorded: what was sent until then is known.
    """
    named = split_address(sender)
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
            except smtplib.SMTPSenderRefused:
                record.write("refused", address)
                raise  # it would refuse all others too
            except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError) as error:
                record.write("refused", address)
                code, words = answer_of(error)
                if code == _GOING:
                    raise
                refused.append((address, f"{code} {words}"))
                session.rset()
                continue
            record.write("sent", address)
        with contextlib.suppress(smtplib.SMTPException, OSError):
            session.quit()  # all is said; how the server takes it changes nothing
    finally:
        session.close()
    return refused


def answer_of(error: smtplib.SMTPException) -> tuple[int, str]:
    """What a server answered: its code, 0 where it gave none, and its words on one line."""
    code, said = 0, b""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, said = error.smtp_code, error.smtp_error  # type: ignore[assignment]
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return code, " ".join(words.split())
