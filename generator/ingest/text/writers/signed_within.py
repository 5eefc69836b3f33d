"""A clipping → who signs within its text: behind the dateline, before the first sentence, behind the last."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.signed_behind import signed_behind
from generator.ingest.one_line.datelines.dated_heads import SENT_BY
from generator.ingest.one_line.datelines.datelines import BOXED_REPORTER
from generator.ingest.one_line.datelines.forms import SITED_WRITER
from generator.ingest.one_line.datelines.heads import RUSSIAN
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.signatures.sign_offs import trailing_sign_off
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.text.seed import Found
from generator.ingest.words.outlets.publishers import Directory


def sent_by(clipping: Clipping) -> tuple[Found[str], ...]:
    """Who stands behind the agency of a Russian dateline: `МОСКВА, 5 июн - РИА Новости, Анна Дорн. `."""
    for one in clipping.labelled[clipping.first : clipping.first + 1]:
        if one.line.text[0] >= "\u0400" and (sent := RUSSIAN.match(one.line.text)) and sent["who"]:
            return tuple(
                Found(value=name, line=one.line.number, rule="in-dateline", confidence=0.85)
                for name in sent["who"].split(", ")
            )
    return ()


def signed_in_text(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who signs in front of the first sentence or behind the last, where nothing else says who wrote."""
    if not any(clipping.having(Label.BODY)):
        return ()
    line = clipping.labelled[clipping.first].line
    if boxed := BOXED_REPORTER.match(line.text):
        return (Found(value=boxed["name"], line=line.number, rule="boxed-reporter", confidence=0.9),)
    if sent := SENT_BY.match(line.text) or SITED_WRITER.match(line.text):
        names = re.split(r" [ye] ", sent["who"])
        return tuple(Found(value=name, line=line.number, rule="sent-by", confidence=0.9) for name in names)
    line = clipping.labelled[clipping.last].line
    ending = trailing_sign_off(line.text, outlets)
    if ending is None:
        _, people = signed_behind(line.text, outlets)
        return tuple(
            Found(value=name, line=line.number, rule="signed-below", confidence=0.8) for name in people
        )
    return tuple(
        Found(value=name, line=line.number, rule=ending.rule, confidence=0.8) for name in ending.people
    )
