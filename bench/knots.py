"""How long Markdown takes to convert over doubling sizes of one fragment: `python bench/knots.py`.

A text is doubled until `generator/texts/knots.py` refuses it, or it has 400,000 letters. None that is
accepted may take longer than the limit; the exit code is 1 where one does. Give names of fragments to try
only these.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from generator.texts.knots import find_knot
from generator.texts.markup import convert

LIMIT = 5.0  # seconds
LARGEST = 400_000
FRAGMENTS = {
    **{
        fragment: fragment
        for fragment in r"""[ * _ ` < ! & \ | ~ : # - = > " ' ( ) { } ^ $ + . 1 a""".split()
    },
    **{
        name: text.replace("\\n", "\n")
        for name, text in (
            pair.split(" ", 1)
            for pair in (
                r"emphasis *a **b_c ",
                r"link [a](",
                r"reference [a][",
                r"definition [a]: b\n",
                r"image ![a](",
                r"code a`` ",
                r"list - a\n",
                r"heading # a\n",
                r"underlined a\n=\n",
                r"rule * * *\n",
                r"break x  \n",
                r"table a|b\n-|-\n",
                r"row |a|b",
                r"footnote [^a]",
                r"note [^a]: b\n",
                r"abbreviation *[a]: b\n",
                r"attributes a {: .b }\n\n",
                r"term a\n: b\n\n",
                r"fence ```\n",
                r"tag <b>",
                r"open-tag <a href=x ",
                r"quoted-tag <a href=\"",
                r"comment <!--",
                r"cdata <![CDATA[",
                r"processing <?a ",
                r"entity &#1",
                r"address <http://",
                r"mail <a@",
                r"div <div markdown=1>\n",
                r"quote > a\n\n",
                r"paragraphs [a\n\n",
                r"dashes a -- b ",
                r"quotes \"a\" 'b' ",
            )
        )
    },
}


def seconds(text: str) -> float:
    start = time.process_time()
    convert(text)
    return time.process_time() - start


def rows(fragment: str) -> list[tuple[int, float]]:
    """Sizes in letters with their seconds, up to the one that is refused."""
    found, times = [], 256
    while len(fragment) * times <= LARGEST:
        text = fragment * times
        if find_knot(text) is not None:
            break
        found.append((len(text), seconds(text)))
        if found[-1][1] > LIMIT:
            break
        times *= 2
    return found


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    names = parser.parse_args(arguments).names or list(FRAGMENTS)
    convert("[warm]")
    slow = []
    for name in names:
        found = rows(FRAGMENTS[name])
        shown = "  ".join(f"{size}:{took:.2f}" for size, took in found[-5:])
        print(f"{name:14}{shown}", flush=True)
        if found and max(took for _, took in found) > LIMIT:
            slow.append(name)
    print(f"{len(slow)} fragments take longer than {LIMIT} s: {' '.join(slow)}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
