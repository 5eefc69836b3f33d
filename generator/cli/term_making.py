"""A file for a term, as `dateline stories new` and `dateline tags new` make it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.talk import code, locked, print_problems

if TYPE_CHECKING:
    from generator.shapes.settings import Config, TaxonomySettings


def make_term(site: Path, name: str, taxonomy: str, shape: str, *, question: str = "") -> None:
    """Write the file of a term of a taxonomy, "" for that of stories, and say where it is."""
    from generator.ground.diagnostics import Report
    from generator.readers.term_files import load_with_terms
    from generator.tagging.holdings import name_of, read_holdings
    from generator.tagging.term_drafts import draft
    from generator.writers.deposits import UnwritableError, deposit, report_undeposited

    report = Report()
    with locked(site, shape):
        config = load_with_terms(site, report)
        if config is not None:
            chosen = _chosen(config, taxonomy)
            entries = read_holdings(site, chosen, config, Report())
            path, text = draft(name_of(" ".join(name.split()), chosen, entries), chosen, question)
            if not path:
                message = f"no slug can be made from {name!r}; name it under `terms` in config.yaml"
                raise click.UsageError(message)
            if (site / path).exists():
                raise click.UsageError(f"there is {path} already")
            try:
                deposit(site / path, text.encode())
                said = f"Made {path}: write its description and its background there."
                click.echo(said, err=shape == "json")
            except UnwritableError as error:
                report_undeposited(error, site, report)
    print_problems(report.diagnostics, shape)
    sys.exit(code(report.diagnostics, strict=False))


def _chosen(config: Config, name: str) -> TaxonomySettings:
    """The taxonomy of this name, "" for that of stories."""
    named = [one for one in config.taxonomies if one.name == name or (not name and one.tells_stories)]
    if not named:
        names = ", ".join(one.name for one in config.taxonomies)
        what = f"taxonomy {name!r}" if name else "taxonomy of stories"
        raise click.UsageError(f"there is no {what}; there is {names}")
    return named[0]
