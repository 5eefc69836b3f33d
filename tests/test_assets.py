"""assets: stylesheets lose comments and indentation, and nothing that they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.readers.assets import compact

STYLE = Path(__file__).parents[1] / "layouts" / "assets" / "style.css"
PIECES = (
    *(
        "a",
        "1px",
        " ",
        "\n",
        "\t",
        "  \n  ",
        "{",
        "}",
        ";",
        ":",
        ",",
        "(",
        ")",
        "/",
        "*",
        "/**/",
        "/* b */",
        "/*!",
    ),
    *(
        '"',
        "'",
        "\\",
        '"/* c */"',
        "'\n'",
        "url(",
        "url(d/*e)",
        "--f: ;",
        "\\\n",
        "g:hover",
        "é",
        "/* h\n\n */",
    ),
)


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("/* what for */\n\na {\n  color: red;\n}\n", "a {\ncolor: red;\n}\n"),
        ("a { color: red } /* why */\n  /* and\n  why */\nb { top: 0 }", "a { color: red } \nb { top: 0 }\n"),
        ("a/* no space */b { top: 0 }", "a/**/b { top: 0 }\n"),
        ("a { width: calc/**/(1px) }", "a { width: calc/**/(1px) }\n"),
        ("a { top:/**/0;/**/left: 0 }", "a { top:/**/0;left: 0 }\n"),
        ("a::before { content: '/* kept */\\\n   \"x' }", "a::before { content: '/* kept */\\\n   \"x' }\n"),
        ("a { background: url(a/*.png) } /* gone */", "a { background: url(a/*.png) }\n"),
        ("/*! whose it is */\na { top: 0 }", "/*! whose it is */\na { top: 0 }\n"),
        ("a\n  b,\n  c { top: 0 }", "a\nb,\nc { top: 0 }\n"),
        ("a { top: 0 } /* without end", "a { top: 0 }\n"),
        ("", "\n"),
    ],
)
def test_comments_and_indentation_are_left_out(style: str, expected: str) -> None:
    assert compact(style.encode()).decode() == expected


def test_the_built_in_sheet_says_the_same() -> None:
    style = STYLE.read_text(encoding="utf-8")
    made = compact(style.encode()).decode()

    assert re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL).split() == made.split()
    assert "/*" not in made
    assert "\n " not in made


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_is_compact_stays_as_it_is(style: str) -> None:
    made = compact(style.encode())

    assert compact(made) == made or b"/*" in made
