"""How long the reader of pasted text takes over a megabyte of one fragment: `python bench/hostile.py`.

A file in seeds/ may hold anything. No fragment may take a second, however it is repeated; the exit code
is 1 where one does. Give fragments as arguments to try others.
"""

from __future__ import annotations

import sys
import time

from generator.ingest.pasted import read_pasted
from generator.ingest.publishers import Directory

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
    outlets = Directory()
    times = []
    for fragment in sys.argv[1:] or FRAGMENTS:
        text = (fragment * (SIZE // len(fragment) + 1))[:SIZE]
        start = time.process_time()
        read_pasted(text, "seeds/x.txt", outlets, site_zone="UTC")
        times.append((time.process_time() - start, fragment))
    times.sort(reverse=True)
    for taken, fragment in times[:10]:
        print(f"{taken:6.2f} s  {fragment!r}")
    print(f"{len(times)} fragments, the slowest in {times[0][0]:.2f} s; {LIMIT:.0f} s is the limit")
    return int(times[0][0] > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
