"""How well real pages are read when they are not quite those that rules were mended on.

`python bench/changed.py FOLDER...`, where the pages of `papers.py` are, reads them with a change:

names    the writers are called otherwise, in the whole page: pages of which the writers were right are read
         again, saved and as an editor selects them, and counted where they are right still
classes  elements have lost their classes, ids and roles, so that no name tells what is furniture
stated   nothing is stated for machines: no JSON-LD, no meta element of a writer

What is found then does not hang on the names of people, of elements and of fields that were seen before.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from papers import NAMED, Page, labelled_pages, parser_of, rate, scoring, selected

from generator.ingest.charsets import page_text
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.publishers import Directory

GIVEN = (
    "Ada Aigerim Aleksander Amber Amina Anh Arun Art Autumn Ağça Bambang Björn Blerta Brooke Chase "
    "Chiamaka Daisy Dawn Deepak Detlef Dilnoza Divya Drew Duke Earl Eero Eleni Frank Gaëlle Giedrė "
    "Gonçalo Grace Grant Hala Haruka Heike Hope Hristo Hyun-woo Iker Ileana Ilaria Inês J.K. "
    "Jean-Baptiste Jia João Jörg K. Kenji Krzysztof Ksenia Kwame Käthe Leire Linh Loïc Mark May Mihály "
    "Miles Mohd Niccolò Noa Nurul Núria Oksana Olive Oluwaseun P. Panos Pat Penny Päivi Radu Rami Rich "
    "Ritu Rob Ruby Rupali Sandip Shalini Sibusiso Sigrún Siti Siôn Somchai Storm Summer Syed Szabó "
    "Søren Taras Thabo Thiha Ting Tomasz Tunde Tõnu Uwe Vitaly Wanjiru Wei Will Xabier Xin Yann Yuki "
    "Yusuf Zeynep Zsófia Ádám Øystein Þóra Željko"
).split()
FAMILIES = (
    "Abdrakhmanov Abe Adeyemi Achterberg Ahmed Ali Angelova Arnórsdóttir Banks Bean Berry Best Bishop "
    "Bjørnstad Black Blunt Bērziņš Castellano Church Cohen Conceição Constant Cook D'Angelo Day Delaney "
    "Driver Dubois-Martin Dvořáková Esposito Etxeberria Fernando Field Friday García-Page Good Green "
    "Haddad Hill Horváth Hoxha Hägglund Ito Jónsson Justice Karimov Kaur Khan Kim King Kovač Kozlov "
    "Krasniqi Kyaw Lake Law Lefèvre Lindqvist Lo MacNeil Mai Major Marković Marshall McAllister Mensah "
    "Mizrahi Moon Mukherjee Mäkinen Müller-Hohenstein Nagy Nair Ndlovu Nguyễn O'Neill Okafor Ono Ortega "
    "Ozoliņa Page Papadopoulos Park Perera Petraitis Petrosyan Popescu Prince Puig Rahman Read Reading "
    "Reyes Rice Rose Ružić Sato Sharma Siddiqui Silva Singh Star Stone Story Stoyanov Strong Sunday "
    "Swift Szymański Tamm Tanaka Tkachenko Tran Virtanen White Winter Wong Wójcik Young Yıldırım "
    "Zupančič Çağlar Šimko de_la_Cruz van_der_Berg von_Hoyer al-Masri bin_Abdullah St._John Le_Goff"
).split()
INITIALS, SOME = "ABCDEGHJKLMPRSTW", 0.12
_LATIN = re.compile(r"[\x20-\u024f’-]+ [\x20-\u024f’-]+")
_NAMED = re.compile(
    r"""\s(?:class|id|role|itemprop|rel|data-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE
)
_STATED = re.compile(
    r"<script[^>]*ld\+json[^>]*>.*?</script>|<meta\b[^>]*(?:author|byl|creator)[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
CHANGES: dict[str, Callable[[str], str]] = {
    "classes": lambda page: _NAMED.sub("", page),
    "stated": lambda page: _STATED.sub("", page),
}


def main() -> None:
    parser = parser_of(__doc__ or "")
    parser.add_argument("--change", nargs="+", choices=("names", *CHANGES), default=("names", *CHANGES))
    parser.add_argument("--draws", type=int, default=3, help="how often writers are called otherwise")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    outlets = Directory()
    for labels in NAMED:
        pages = labelled_pages(options.folders, options.texts, labels)
        for change in options.change if pages else ():
            if change == "names":
                for draw in range(options.draws):
                    show_names(labels, pages, draw, outlets, verbose=options.verbose)
                continue
            score = scoring.Score()
            for page in pages:
                rate("page", page, outlets, score, changed=CHANGES[change])
            scoring.show(Path(labels) / change, score, verbose=options.verbose)


def show_names(labels: str, pages: Sequence[Page], draw: int, outlets: Directory, *, verbose: bool) -> None:
    for kind in ("page", "cut"):
        chance = random.Random(f"{labels} {kind} {draw}")
        right, wrong = 0, []
        for page in pages:
            names = page.label.get("authors", [])
            text = page_text(page.path.read_bytes()) if kind == "page" else "\n".join(selected(page))
            if (
                not names
                or not all(map(_LATIN.fullmatch, names))
                or writers(kind, text, outlets) != in_order(names)
            ):
                continue
            others = strangers(len(names), chance)
            for name, other in zip(names, others, strict=True):
                text = called(text, name, other)
            found = writers(kind, text, outlets)
            right += found == in_order(others)
            wrong += [f"{page.name}: {', '.join(others)}: {', '.join(found)}"] * (found != in_order(others))
        of = right + len(wrong)
        print(f"{labels}/names {draw}, {kind}: writers {right} of {of}, {100 * right / max(1, of):.1f} %")
        for one in wrong if verbose else ():
            print(f"    {one}")


def strangers(count: int, chance: random.Random) -> list[str]:
    """So many names of nobody, some with an initial between."""
    names: dict[str, None] = {}
    while len(names) < count:
        middle = f"{chance.choice(INITIALS)}. " if chance.random() < SOME else ""
        names[f"{chance.choice(GIVEN)} {middle}{chance.choice(FAMILIES).replace('_', ' ')}"] = None
    return list(names)


def called(text: str, name: str, other: str) -> str:
    """A text in which somebody is called otherwise, in capitals where the name was."""
    written = re.compile(r"\s+".join(map(re.escape, name.split())), re.IGNORECASE)
    return written.sub(lambda found: other.upper() if found[0].isupper() else other, text)


def writers(kind: str, text: str, outlets: Directory) -> list[str]:
    read = read_webpage if kind == "page" else read_pasted
    seed = read(text, "page.html" if kind == "page" else "paste.txt", outlets, site_zone="UTC")
    return in_order([found.value for found in seed.authors])


def in_order(names: Sequence[str]) -> list[str]:
    """Names as they are compared: in small letters, sorted."""
    return sorted(name.casefold() for name in names)


if __name__ == "__main__":
    main()
