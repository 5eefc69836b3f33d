"""A term → a file for it to begin with, which an editor goes on with."""

from __future__ import annotations

from generator.ground.urls import slugify
from generator.readers.front_matter import compose
from generator.shapes.settings import TaxonomySettings


def draft(name: str, taxonomy: TaxonomySettings, question: str = "") -> tuple[str, str]:
    """The path of a term's file, "" where no slug can be made of its name, and what is to stand in it.

    What config.yaml says of the term is not said again.
    """
    known = taxonomy.known(name)
    slug = known.slug if known else slugify(name)
    said: dict[str, object] = {"title": known.name if known else name}
    if question:
        said["question"] = question
    if known is None or not known.description:
        said["description"] = ""
    path = f"content/{taxonomy.name}/{slug}.md" if slug else ""
    return path, compose(said, "").rstrip("\n") + "\n"
