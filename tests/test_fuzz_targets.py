"""What must hold for any bytes, on what hypothesis makes up; `DATELINE_EXAMPLES=20000` for more of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))
from targets import TARGETS
from xss import vectors

EXAMPLES = int(os.environ.get("DATELINE_EXAMPLES", "60"))
PIECES = {
    "front_matter": "title: |uid: |date: |2024-01-09T10:00:00Z|tags: |[|]|{|}|- |\n|---\n|a001|\"|'|: |#|&a|*a|!!x|x|  |é|\u2028|\x01",
    "config": 'menu:|taxonomies:|tags|terms:|name: |url: |/a/|permalink: |/{slug}/|checks:|\n|  |- |[|]|{|}|x|"|off|1|é|\x85',
    "markdown": "[|]|(|)|<|>|*|_|`|\n|\n\n|# |- |> |1. ||---|a|javascript:|http://a|&lt;|&#|\"|'|{: onclick=x}|<b>|</b>|<p markdown=1>|![|!",
    "permalink": "/|{slug}|{uid}|{year}|{|}|..|.|con|a|-|\\|%2e|{slug!r}|\n|é",
    "vocabulary": "U.S.|us|China|-|–|\n|'s| |a|Talks|talks|É|.|ß",
}


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_must_hold_holds(name, data):
    pieces = st.lists(st.sampled_from(PIECES[name].split("|")) | st.text(max_size=3), max_size=30).map(
        "".join
    )
    TARGETS[name](
        data.draw(pieces.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=60))
    )


def test_no_vector_is_left_in_clean_html():
    """All two thousand, one by one: what is left of each can be parsed, and has nothing that runs."""
    for text in vectors()[:: 1 if EXAMPLES > 60 else 5]:
        TARGETS["markdown"](text.encode())
