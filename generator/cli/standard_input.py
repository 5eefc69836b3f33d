"""What is piped into `dateline ingest -` → a file of seeds/, which holds it whatever becomes of it then."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.talk import code, end_unwritable, locked, print_problems

_LONGEST_LINE = 4095
"""How many bytes of a line a terminal passes on (termios(3)); it drops the others without a word."""


def kept_input(site: Path, url: str, outlet: str, shape: str) -> str:
    """The file of seeds/ that holds the standard input: it is kept before anything is made of it."""
    from generator.ground.diagnostics import Report
    from generator.ground.urls import escaped, is_web_address
    from generator.ground.wrapped_urls import unwrapped
    from generator.ingest.captured import NAMES, can_be_said, captured
    from generator.ingest.charsets import decoded
    from generator.ingest.signatures import other_than_page
    from generator.ingest.sources import keep
    from generator.readers.config import CONFIG_FILE, load_config
    from generator.readers.files import LARGEST
    from generator.writers.deposits import UnwritableError

    url = url.strip()
    if url and not is_web_address(escaped(unwrapped(url))):
        raise click.UsageError(f"not a web address: {url!r}")
    if not can_be_said(outlet):
        raise click.UsageError(f"--source takes a name {NAMES}, not {outlet!r}")
    if not (site / CONFIG_FILE).exists():  # nothing is left in a folder that is no site
        report = Report()
        load_config(site, report)
        print_problems(report.diagnostics, shape)
        sys.exit(code(report.diagnostics, strict=False))
    payload = _read(LARGEST + 1)
    if len(payload) > LARGEST:
        raise click.UsageError(f"the standard input has more than {LARGEST:,} bytes; give it one article")
    text = "\0" if other_than_page(payload) else decoded(payload)
    if not text.strip():
        raise click.UsageError("the standard input is empty")
    if "\0" in text:
        raise click.UsageError("the standard input is no text; give it what was copied, or a page as HTML")
    if is_web_address(escaped(text.strip())):
        raise click.UsageError(
            "the standard input is an address alone; name it in place of `-` to fetch its page"
        )
    one = captured(text, url=url, source=outlet)
    with locked(site, shape):
        try:
            return str(keep(site, one.stem, one.ending, one.payload))
        except UnwritableError as error:
            end_unwritable(error, site, shape)


def _read(most: int) -> bytes:
    """What is piped in, or pasted into a terminal, up to so many bytes."""
    is_typed = sys.stdin.isatty()
    if is_typed:
        click.echo("Paste the text, then end it with Ctrl-D on a line of its own.", err=True)
    payload = sys.stdin.buffer.read(most)
    if is_typed and any(len(line) >= _LONGEST_LINE for line in payload.splitlines()):
        cut = f"a line has more than {_LONGEST_LINE:,} bytes, which the terminal cuts off"
        raise click.UsageError(f"{cut}; pipe the text in, or save it in seeds/")
    return payload
