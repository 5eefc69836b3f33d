"""Why each line of a clipping is read as it is: `python bench/lines.py FILE`.

For every line: its number, what it is taken for by which rule and how surely, what it claims to be, what
was seen around it, and what it would weigh in each stretch (before the headline, in the head, in the
article, after it) and as the headline. The labels are those whose weights add up to the most. For each line
that is then kept as text behind the first paragraph follows what its form and place weigh for furniture, in
tenths; from the sum in `LEAST` on it is left out after all.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.labelling.choices import STRETCHES, choices_of, headline_choice
from generator.ingest.text.labelling.claims import Candidate, candidates_of
from generator.ingest.text.labelling.labels import label_lines
from generator.ingest.text.marking.own_lists import with_own_lists
from generator.ingest.text.marking.page_marks import with_page_marks
from generator.ingest.text.marking.quotes_aside import with_quotes_aside
from generator.ingest.text.parting.glued_lines import with_parted_heads
from generator.ingest.text.sifting.sieve import ALWAYS, LEAST, WEIGHTS, is_safe, total_of
from generator.ingest.text.sifting.traits import traits_of
from generator.ingest.words.outlets.publishers import Directory


def main(path: Path) -> None:
    outlets = Directory()
    lines = with_parted_heads(split(clean(path.read_bytes().decode("utf-8-sig"))), outlets)
    readings = with_page_marks(lines, read_lines(lines, outlets, markdown=path.suffix == ".md"))
    readings = with_quotes_aside(lines, readings)
    readings = with_own_lists(lines, readings)
    labelled = label_lines(lines, readings)
    traits = traits_of(labelled, readings)
    for index, (one, candidate) in enumerate(zip(labelled, candidates_of(lines, readings), strict=True)):
        print(f"{one.line.number:>4} {one.label}: {one.line.text[:100]}")
        print(f"       {one.evidence.rule}, {one.evidence.confidence:.0%}; {seen(candidate)}")
        for claim in candidate.claims:
            print(f"       may be {claim.label}: {claim.evidence.rule}, {claim.evidence.confidence:.0%}")
        print(
            "       " + "; ".join(f"{name} {label} {weight:+.2f}" for name, label, weight in weigh(candidate))
        )
        if index in traits:
            print(f"       {summed(traits[index])}")


def weigh(candidate: Candidate) -> tuple[tuple[str, Label, float], ...]:
    """What a line is best taken for in each stretch, and as the headline, with what that weighs.

    The path through all lines adds these up; so they explain why a line is what it is.
    """
    names = [stretch.name.lower() for stretch in STRETCHES]
    inside = zip(names, *choices_of([candidate]), strict=True)
    return tuple(
        (name, choice.label, round(choice.weight, 2))
        for name, choice in (*inside, ("headline", headline_choice(candidate)))
    )


def summed(traits: Sequence[str]) -> str:
    """What the traits of a kept line add up to."""
    parts = " ".join(f"{trait} {WEIGHTS[trait]:+}" for trait in traits if trait in WEIGHTS)
    total = total_of(traits)
    becomes = "left out" if total >= LEAST else "kept"
    return f"{becomes}, {total:+} of {LEAST}: always {ALWAYS:+} {parts}" + (
        "; between sentences, so safe" if is_safe(traits) else ""
    )


def seen(candidate: Candidate) -> str:
    """The features of a line in words."""
    shape = candidate.reading.shape
    flags = "meta_follows meta_near signed echoed listed is_stray between too_early leads".split()
    said = [name.replace("_", " ") for name in flags if getattr(candidate, name)]
    return ", ".join(
        [f"{shape.words} words", f"prose {shape.prose}", f"overlap {candidate.overlap:.2f}", *said]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
