"""How long the readers take over a megabyte of one fragment: `python bench/hostile.py`.

A file in seeds/ may hold anything. No fragment may take a second, however it is repeated; the exit code
is 1 where one does. `--pages` or `--pasted` tries one reader only; give fragments to try others.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Sequence

from fragments import PAGES, repeated

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.publishers import Directory

SIZE = 1_000_000
LIMIT = 1.0  # seconds
FRAGMENTS = (
    *"aA1é中👍.,;:-—|/\\([{<\"'“«©#@&*_~`\t\n\0\x0b\u0301\u200b\u2028\xa0",
    *("a\n", "A b\n", "a.\n", "\n\n", "\r\n", " \n", "-\n", '"a\n', "T\n", "1\n", "A-\n", "x" * 79 + "\n"),
    *(
        "a ",
        "A ",
        "a. ",
        "A. ",
        "A.",
        "a-",
        "'s ",
        "a,b, ",
        "A/B ",
        "(A) ",
        "[A] ",
        "« ",
        "› a ",
        " - ",
        "-- ",
    ),
    *(
        "By ",
        "By A\n",
        "By A B, ",
        "By A B and C D, AP | ",
        "in A",
        "JOHN DOE ",
        "(AP)",
        "/AP",
        "Photo: A B/AP ",
    ),
    *("12:", "2023 ", "1/1/2023 ", "1 day ago ", "vor 3 Tagen ", "Updated ", "20.06.2023 ", "14h52 "),
    *("June 20, 2023 ", "June 20, 2023 08:47 pm | Updated 08:47 pm IST - BEIJING\n", "GMT+1 ", "Uhr "),
    *(
        "WASHINGTON (AP) — ",
        "BEIJING, June 6. /TASS/. ",
        "[BEIJING] ",
        "— AFP\n",
        "(END) ",
        "(Reporting by A; ",
    ),
    *("a@b.c ", "http://a.b/", "https://a.b/c\n", "www.", "&amp;", "<p>", "â€™", "Ã©", "ﬁ", "日本 ", "על "),
    *(
        "Read more: x\n",
        "Key points\n",
        "Related stories\n",
        "Getty Images\n",
        "Comments\nReply\n",
        "Share\n",
    ),
    *(
        "you our newsletter ",
        "of the ",
        "The talks resumed on Tuesday. ",
        "The talks resumed on Tuesday.\n\n",
    ),
    *(
        "The talks resumed on Tuesday.\nBy Jane Doe\nRead more\n",
        "A headline without an end\n",
        "a b c d e f\n",
    ),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("fragments", nargs="*")
    parser.add_argument("--pages", action="store_true", help="only the reader of pages")
    parser.add_argument("--pasted", action="store_true", help="only the reader of pasted text")
    options = parser.parse_args()
    outlets = Directory()
    worst = 0.0
    if not options.pages:
        worst = max(
            worst,
            timed(
                "pasted text",
                lambda text: read_pasted(text, "seeds/x.txt", outlets, site_zone="UTC"),
                options.fragments or FRAGMENTS,
            ),
        )
    if not options.pasted:
        worst = max(
            worst,
            timed(
                "pages",
                lambda text: read_webpage(text, "seeds/x.html", outlets, site_zone="UTC"),
                options.fragments or PAGES,
            ),
        )
    return int(worst > LIMIT)


def timed(name: str, read: Callable[[str], object], fragments: Sequence[str]) -> float:
    """Prints the slowest fragments of a reader, and gives back how long the slowest took, in seconds.

    What takes long is read again: the first that is in some language loads the patterns for it.
    """
    read("<p>The first text loads what a reader needs.</p>")
    times = []
    for fragment in fragments:
        text = repeated(fragment, SIZE)
        taken = seconds(read, text)
        times.append((taken if taken < LIMIT / 2 else min(taken, seconds(read, text)), fragment))
    times.sort(reverse=True)
    print(name)
    for taken, fragment in times[:10]:
        print(f"{taken:6.2f} s  {fragment!r}")
    print(f"{len(times)} fragments, the slowest in {times[0][0]:.2f} s; {LIMIT:.0f} s is the limit")
    return times[0][0]


def seconds(read: Callable[[str], object], text: str) -> float:
    """How long a text takes; garbage is looked for between texts, as the command never looks for it."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    read(text)
    taken = time.process_time() - start
    gc.enable()
    return taken


if __name__ == "__main__":
    sys.exit(main())
