"""Feeds one reader what coverage shows to lead further: `python tests/fuzz/fuzz_readers.py markdown`.

The readers are front_matter, config, markdown, permalink and vocabulary; what must hold of each stands in
`targets.py`. Needs atheris (`pip install -e '.[fuzz]' -c constraints.txt`, Python 3.11 to 3.13).
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["generator"]):
    from targets import TARGETS


def main() -> None:
    name, *arguments = sys.argv[1:]
    atheris.Setup([sys.argv[0], "-max_len=2048", "-timeout=10", *arguments], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
