"""The section `checks` of config.yaml → `CheckSettings`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ground.diagnostics import Report, did_you_mean
from generator.shapes.fields import Fields
from generator.shapes.settings import CheckRule, CheckSettings

CODES = frozenset(
    "changed-id cut-title dead-link expired-entry future-date large-picture long-summary missing-alt "
    "missing-caption missing-source missing-summary moved-link never-shown over-quoted repeated-source "
    "similar-names similar-texts skipped-heading tracked-link undescribed-term unreachable-link unused-term "
    "vague-link vanished-address".split()
)
"""The codes of the proof reader. All are warnings unless config.yaml says otherwise."""

_SEVERITIES = ("error", "warning", "off")


def read_checks(fields: Fields, report: Report) -> CheckSettings:
    """What the proof reader goes by."""
    usual = CheckSettings()
    found = CheckSettings(
        summary_words=fields.number("summary_words", usual.summary_words, least=1, most=1000),
        picture_bytes=fields.number("picture_bytes", usual.picture_bytes, least=1000, most=1_000_000_000),
        link_days=fields.number("link_days", usual.link_days, least=0, most=3650),
        web_archive=fields.web_address("web_archive"),
        rules=(
            *_rules(fields.mapping("severities"), "", report),
            *_by_source(fields.mapping("by_source"), report),
        ),
    )
    fields.finish()
    return found


def _by_source(fields: Fields | None, report: Report) -> Iterator[CheckRule]:
    for source in fields or ():
        yield from _rules(fields.mapping(source) if fields else None, source, report)


def _rules(fields: Fields | None, source: str, report: Report) -> Iterator[CheckRule]:
    for code in fields or ():
        assert fields is not None
        severity = fields.text(code)
        if code not in CODES:
            hint = did_you_mean(code, CODES) or "docs/diagnostics.md lists the findings of the proof reader"
            report.error("unknown-key", f"unknown finding `{code}`", fields.key_at(code), hint)
        elif severity not in _SEVERITIES:
            hint = f"choose from {', '.join(_SEVERITIES)}"
            report.error("wrong-type", f"`{code}` cannot have `{severity}`", fields.at(code), hint)
        else:
            yield CheckRule(code=code, severity=severity, source=source)
