"""Readings → the same, with the town in front of the text that other lines tell of: `Varsing – Der Rat …`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.datelines.towns import FRONT, told_town
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.outlets.publishers import Directory

_EARLY, _LEAST, _SAMPLE = 4, 10, 20_000
"""Sentences that a text may begin with, words of one, and letters of the others that are looked at."""


def with_towns(lines: Sequence[Line], readings: Sequence[Reading], outlets: Directory) -> tuple[Reading, ...]:
    """The readings, those of the first sentences with such a town as their dateline."""
    found = list(readings)
    told = (
        index
        for index, one in enumerate(readings)
        if one.shape.ends and one.shape.words >= _LEAST and not (one.furniture or one.stamp or one.spoken)
    )
    for _, index in zip(range(_EARLY), told, strict=False):
        text = lines[index].text
        if readings[index].dateline or readings[index].spoken or not FRONT.match(text):
            continue
        others = "\n".join(line.text for line in lines if line.text != text)[:_SAMPLE]
        if dateline := told_town(text, others, outlets):
            found[index] = replace(readings[index], dateline=dateline, caption=None)
    return tuple(found)
