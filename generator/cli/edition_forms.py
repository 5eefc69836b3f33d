"""`dateline edition send` and `export`: editions as mail, books and sheets of paper."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import Moment, refuse_places_of_people, reporting
from generator.cli.planning import end_with, plan_at, print_json
from generator.talk import code, locked, many

if TYPE_CHECKING:
    import smtplib

    from generator.build import SitePlan
    from generator.editing.choosing import Chosen
    from generator.editing.mail import Mail
    from generator.editing.sending import Server
    from generator.ground.diagnostics import Report

_NOW = click.option("--now", type=Moment(), help="As at this moment, e.g. 2025-06-01T12:00:00Z.")
USER, PASSWORD = "DATELINE_SMTP_USER", "DATELINE_SMTP_PASSWORD"
_NOT_LET_IN = (530, 534, 535, 538)
"""What a mail server answers where it wants to know who sends, or does not believe it (RFC 4954)."""
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("send")
@click.argument("which")
@click.option(
    "--smtp", required=True, help="The server: mail.example.org, or with a port mail.example.org:465."
)
@click.option(
    "--to", multiple=True, help="An address, in place of `to` in config.yaml; may be given several times."
)
@click.option(
    "--list",
    "listed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with an address a line.",
)
@click.option("--dry-run", is_flag=True, help="Say who would get it, and send nothing.")
@click.option("--retry-unsure", is_flag=True, help="Send again where nobody knows whether it arrived.")
@_NOW
@reporting
@click.pass_obj
def send(
    site: Path,
    *,
    which: str,
    smtp: str,
    to: tuple[str, ...],
    listed: Path | None,
    dry_run: bool,
    retry_unsure: bool,
    now: datetime | None,
    shape: str,
) -> None:
    """Send an edition by mail, once to each address; started again, it goes on where it was.

    Who has it is recorded in sent/. The user and password for the server come from the environment:
    DATELINE_SMTP_USER and DATELINE_SMTP_PASSWORD.

    \b
    Examples:
      dateline edition send latest --smtp mail.example.org --dry-run
      dateline edition send 12 --smtp mail.example.org:465 --to reader@example.org
    """
    from generator.editing.sending import Server, UnreadableRecordError

    user, password = os.environ.get(USER, ""), os.environ.get(PASSWORD, "")
    if not (user + password).isascii():
        raise click.UsageError(f"{USER} and {PASSWORD} may have ASCII letters only: SMTP carries no others")
    try:
        server = Server.of(smtp, user, password)
    except ValueError as error:
        message = f"{smtp!r} is no mail server; write mail.example.org or mail.example.org:465"
        raise click.UsageError(message) from error
    told = None
    with locked(site, shape):
        plan, report = plan_at(site, now)
        if plan is not None and not report.failed:
            chosen = choose_edition(which, plan)
            mail = _mail_of(plan, chosen, report)
            if mail is not None:
                addresses = _addresses(plan, to, listed)
                try:
                    told = _send(
                        site,
                        chosen,
                        mail,
                        addresses,
                        server=server,
                        report=report,
                        quiet=shape != "text",
                        dry=dry_run,
                        again=retry_unsure,
                    )
                except UnreadableRecordError as error:
                    _report_record(chosen.edition.slug, error, report)
    if shape == "json" and told is not None:
        print_json(told, report)
        sys.exit(code(report.diagnostics, strict=False))
    end_with(report, shape)


def _send(
    site: Path,
    chosen: Chosen,
    mail: Mail,
    addresses: list[str],
    *,
    server: Server,
    report: Report,
    quiet: bool,
    dry: bool,
    again: bool,
) -> dict[str, object]:
    """Send a mail, unless it is a dry run; says what becomes of it, and gives the same for programs."""
    from generator.editing.sending import Record, plan_sending

    say = (lambda _words: None) if quiet else click.echo
    edition = chosen.edition
    left, known = plan_sending(addresses, Record(site, edition.slug), retries=again)
    say(f"Edition {edition.number}, {edition.title}: {len(mail.html.encode()):,} bytes of HTML.")
    if known.before:
        say(f"{many(len(known.before), 'reader')} had it before.")
    for address in known.unsure:
        say(f"{address}: nobody knows whether it arrived; --retry-unsure sends it again.")
    if dry:
        say("It would go to:" if left else "It would go to nobody.")
        for address in left:
            say(f"  {address}")
    elif left:
        _hand_over(site, chosen, mail, left, server=server, report=report)
    still, now = plan_sending(addresses, Record(site, edition.slug), retries=False)
    sent = [address for address in left if address in now.before]
    if not dry:
        say(f"Sent to {many(len(sent), 'reader')}.")
    told = {"edition": edition.number, "sent": sent, "before": known.before, "unsure": now.unsure}
    return {**told, "left": left if dry else still}


def _report_record(slug: str, error: Exception, report: Report) -> None:
    from generator.editing.sending import FOLDER
    from generator.ground.diagnostics import Position

    hint = "mend it, or put it back as it was: without it, mail goes twice"
    report.error("cannot-read", f"cannot be read: {error}", Position(path=f"{FOLDER}/{slug}.txt"), hint)


def _hand_over(
    site: Path, chosen: Chosen, mail: Mail, left: list[str], *, server: Server, report: Report
) -> None:
    """Give a mail to its server, for each address; what goes wrong is reported."""
    import smtplib

    from generator.editing.sending import Record
    from generator.editing.sending import send as send_mail
    from generator.ground.diagnostics import Position
    from generator.writers.deposits import UnwritableError, report_undeposited

    at = Position(path=chosen.edition.path or "config.yaml")
    record, sender = Record(site, chosen.edition.slug), str(mail.message["From"])
    try:
        refused = send_mail(left, mail.to, sender, server.connect, record)
    except UnwritableError as error:
        report_undeposited(error, site, report)
        return
    except (smtplib.SMTPException, OSError) as error:
        why, hint = _why(error)
        report.error("send-failed", f"the mail server {server.host} did not take it: {why}", at, hint)
        return
    hint = "mend what it says, and run the same command again: whoever has it is not sent it twice"
    for address, why in refused:
        report.error("send-failed", f"the mail server refused `{address}`: {why}", at, hint)


def _why(error: smtplib.SMTPException | OSError) -> tuple[str, str]:
    """What went wrong between us and a mail server, and what to do about it."""
    import smtplib

    from generator.editing.sending import answer_of

    code, words = answer_of(error) if isinstance(error, smtplib.SMTPException) else (0, "")
    why = f"{code} {words}" if code else " ".join((error.strerror or str(error)).lower().split())
    if code in _NOT_LET_IN:
        return why, f"look at {USER} and {PASSWORD} in the environment, and run the same command again"
    return why, "run the same command again: whoever has it is not sent it twice"


def _addresses(plan: SitePlan, to: tuple[str, ...], listed: Path | None) -> list[str]:
    """Whom it goes to: those that are named, else the list of config.yaml. Wrong ones are refused at once."""
    from generator.readers.edition_config import split_address

    named = list(to)
    if listed is not None:
        try:
            lines = listed.read_text(encoding="utf-8-sig").splitlines()
        except UnicodeDecodeError as error:
            raise click.UsageError(f"{listed} is not UTF-8; save it as UTF-8, an address a line") from error
        named += [line for line in map(str.strip, lines) if line and not line.startswith("#")]
        if not named:  # never to all of `to` in its place
            raise click.UsageError(f"{listed} has no address; write one a line")
    settings = plan.site.config.editions
    if not named and settings and settings.mail.to:
        named = [settings.mail.to]
    wrong = [address for address in named if split_address(address) is None]
    if wrong or not named:
        message = (
            f"not a mail address: {', '.join(wrong)}"
            if wrong
            else "nobody to send to; pass --to or --list, or add `to` to `editions: mail` in config.yaml"
        )
        raise click.UsageError(message)
    return list(dict.fromkeys(named))


@click.command("export")
@click.argument("which")
@click.option("--mail", "mail_file", type=_FILE, help="Write the mail, whole: an .eml file.")
@click.option("--html", "html_file", type=_FILE, help="Write the HTML of the mail, for a provider's form.")
@click.option("--text", "text_file", type=_FILE, help="Write its plain text.")
@click.option("--epub", "epub_file", type=_FILE, help="Write a book for e-readers: EPUB 3.")
@click.option("--pdf", "pdf_file", type=_FILE, help="Write a PDF to print; needs Chromium.")
@click.option("--drafts", is_flag=True, help="Editions that are not out yet too.")
@_NOW
@reporting
@click.pass_obj
def export(
    site: Path, /, *, which: str, drafts: bool, now: datetime | None, shape: str, **files: Path | None
) -> None:
    """Write an edition to files in other forms.

    \b
    Examples:
      dateline edition export 12 --mail edition-12.eml
      dateline edition export latest --drafts --html mail.html --text mail.txt
    """
    wanted = {form: file for form, file in files.items() if file is not None}
    if not wanted:
        raise click.UsageError("name a file: --epub, --pdf, --mail, --html or --text")
    for file in wanted.values():
        refuse_places_of_people(site, file)
    with locked(site, shape):
        plan, report = plan_at(site, now, drafts=drafts)
        if plan is not None and not report.failed:
            chosen = choose_edition(which, plan)
            for form, file in wanted.items():
                payload = _payload(form, plan, chosen, report)
                if payload is not None:
                    _write(file, payload)
                    if shape == "text":
                        click.echo(f"{file}: {len(payload):,} bytes.")
    end_with(report, shape)


def _write(file: Path, payload: bytes) -> None:
    try:
        file.write_bytes(payload)
    except OSError as error:
        raise click.UsageError(f"cannot write {file}: {error.strerror or error}") from error


def _payload(form: str, plan: SitePlan, chosen: Chosen, report: Report) -> bytes | None:
    """An edition in a form, or nothing where it cannot be made, which is reported."""
    if form == "epub_file":
        from generator.renderers.books import make_book

        layouts, edition = plan.open_layouts(), chosen.edition
        return make_book(
            edition,
            chosen.note,
            plan.site.config,
            lambda name, seen: layouts.render_part(name, seen, edition.url, report),
        )
    if form == "pdf_file":
        return _printed(plan, chosen, report)
    mail = _mail_of(plan, chosen, report)
    if mail is None:
        return None
    settings = plan.site.config.editions
    to = settings.mail.to if settings else ""
    return {
        "mail_file": lambda: mail.to(to or str(mail.message["From"])),
        "html_file": mail.html.encode,
        "text_file": mail.text.encode,
    }[form]()


def choose_edition(which: str, plan: SitePlan) -> Chosen:
    """The edition that is meant, which is out."""
    from generator.editing.choosing import UnknownEditionError, choose

    try:
        return choose(which, plan)
    except UnknownEditionError as error:
        raise click.UsageError(str(error)) from error


def _mail_of(plan: SitePlan, chosen: Chosen, report: Report) -> Mail | None:
    """The mail of an edition; where css-inline is missing, how to get it."""
    try:
        from generator.editing.mail import make_mail

        return make_mail(chosen, plan.site.config, plan.site.words, plan.open_layouts(), report)
    except ModuleNotFoundError as error:
        if error.name != "css_inline":
            raise
        raise click.ClickException("mail needs css-inline: pip install 'dateline[mail]'") from error


def _printed(plan: SitePlan, chosen: Chosen, report: Report) -> bytes | None:
    """The page of an edition as a PDF."""
    from generator.editing.sheets import NoBrowserError, PrintError, print_page
    from generator.ground.urls import base_path

    rendered = plan.open_layouts().render(chosen.page, chosen.note, "", report)
    if rendered is None:
        return None
    own = base_path(plan.site.config.base_url)
    every = plan.wanted.assets.values()
    files = {own + asset.url: asset.payload for asset in every if asset.payload is not None}
    try:
        return print_page(rendered.decode(), files, chosen.edition.date, os.environ)
    except NoBrowserError as error:
        raise click.ClickException("there is no Chromium on this machine; install it to print") from error
    except PrintError as error:
        raise click.ClickException(f"Chromium could not print: {error}") from error
