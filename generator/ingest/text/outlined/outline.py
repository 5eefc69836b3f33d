"""Readings → the outline of a clipping: where paragraphs stand, which words they share, who signs above.

Each list is made in one pass over the lines, so that a long clipping costs time by its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from generator.ingest.one_line.bylines.writers_by_trade import people_told_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import (
    heads_others,
    is_meta,
    is_paragraph,
    is_sure_meta,
    opens_byline,
    running,
)
from generator.ingest.text.outlined.kin_words import kin_words
from generator.ingest.text.regions.author_cards import tells_of_press
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name

_NEAR = 4
SAMPLE = 60
_BEHIND = 2
_EARLY = 2
_LONGEST_WHO = 80  # letters
_MOST_NAMES = 20
_LONGEST_TOLD = 40  # words
_FEW = 3  # so that one word in common says little

_NOTED = "(*) †"
"""With what a note on who wrote begins: `(*) Jane Doe is a harbour master.`"""
_SURNAMED = Late(
    r"(?P<who>(?:(?i:van|von|vom|de[nrl]?|d[aiou]s?|l[aeo]s?|te[nr]|al|el|bin|n[ií]|n[ií]c|mac|st\.?) ){0,3}"
    r"[^\W\d_][\w'’-]+) (?:covers?|is|was|writes?|reports?|reported|joined|contributed|has)\b"
)
"""`Doe covers`, `Van der Doe reported`, as notes on who wrote begin with the surname alone."""


_TOLD = Late(
    rf"(?P<who>[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{0,5}})(?: \(\w{{2,8}}\.?\))? "
    r"(?:is|was|has|holds|covers|joined|writes|works|reports|previously)\b"
)
"""`Professor Jane Doe (ret) is`, `Jane has a degree`, `Ms. Doe is`."""
_TOLD_AT_LENGTH = Late(
    rf"(?P<who>[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{0,5}})(?:, [^.]{{3,120}}?,)? "
    r"(?:is|was|has|served|teaches|taught|leads|led|directs|chairs|edits|hosts|covers|writes)\b"
)
"""`Ms. Doe served`, `Mr. van der Doe, a former harbour master, is`, which the whole name tells or a title."""
_TRADED = Late(
    r" (?:currently |now |also )?(?:is|works (?:for|at|as)|writes (?:for|about)|covers|reports (?:for|on)|"
    r"teaches|leads|directs|edits|hosts|chairs)\b"
)
"""What follows the name of who wrote in a biography above the text: `Jane Doe currently works for`."""
_TITLED = Late(r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Adm|Col|Capt)\. ")
_FIRST = Late(rf"(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<who>[{LU}][\w’'-]{{2,}}?)(?:['’]s)?(?:,|:)? [{LL}]")
"""What a sentence begins with about somebody who is named before: `Doe said`, `Mr Doe, of Varsand`."""
_FULL = Late(rf"(?P<given>[{LU}][\w’-]+) (?:[{LU}]\. )?(?P<surname>[{LU}][\w’'-]*\w)")
_SPEAKS = Late(rf"(?:,|[”\"]) (?P<who>[{LU}][\w’'-]{{2,}}) (?:says|said)\b")
_JOINTS = Late(r", and |, | and ")
_NAMED = Late(rf"[{LU}][\w'’-]+(?: [{LU}][\w.'’-]*){{1,3}}")


_BESIDE, _TELLING = 2, 8  # lines, words


def _is_whole_stamp(reading: Reading) -> bool:
    return reading.stamp is not None and reading.stamp.moments[0].is_whole


_SIGNING_WORDS = frozenset(
    "by von par por di da de door av af od przez writer reporter correspondent editor columnist critic "
    "writes reports explains".split()
)
"""Words right in front of the name of somebody who wrote."""


_OF_TOWN = ("-based", "-headquartered", "-listed", "-owned", "-born")
"""What a word in front of a firm or of somebody ends in."""


def tells_about(name: str, first: str) -> bool:
    """Whether a first paragraph names somebody in full behind a word in small letters, and then by surname.

    `This week she meets the pilot Kai Voss. Some know Voss from the ferry.` So is a firm: `Varsand-based Voss
    Lines has …`.
    """
    before, found, behind = first.partition(f" {name}")
    word = before.rpartition(" ")[2]
    if found and word.endswith(_OF_TOWN):
        return True
    told = bool(found) and word.islower() and word not in _SIGNING_WORDS and behind[:1] in " .,’'"
    return told and f" {name.rpartition(' ')[2]}" in behind


def _is_vague(reading: Reading, opened: bool) -> bool:
    """Whether a line is a name or a desk for want of anything else, as boxes of the page have them.

    Where `By` stands above, so is any name without it, as those who took a picture are named.
    """
    if reading.stamp is not None or reading.byline is None:
        return False
    return not opens_byline(reading) if opened else reading.byline.rule in ("bare-name", "desk")


def _is_bare(reading: Reading) -> bool:
    """Whether a line is a name for want of anything else: within the text rather a subhead."""
    return reading.stamp is None and reading.byline is not None and reading.byline.rule == "bare-name"


_OPENING = ("Posted ", "Published ", "Updated ")
_WRITES = Late(r"I (?:write|report|blog|cover)(?: (?:about|on))? [^.!?\"“”]{4,100}\.?")
_SAYS_I, _SAYING_I = 5, ("i wri", "i rep", "i blo", "i cov")
"""How such a line begins."""


class Outline:
    """What the lines before and after each line are.

    `meta`: a line that signs or says when, `sure`: one that does beyond doubt. `meta_follows`: one comes
    before the next paragraph. `rules`: by which each line is furniture, or nothing, and `ruled` all of them.
    `signed_at`: where who wrote and when stand together. `prose_before` and
    `prose_after` count paragraphs. `said_words`: the longer words of paragraphs, and those that two have.
    `naming`: the lines near both ends that have a part of a writer's name. `unsigned`: as `unsign` was told.
    """

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        self.lines = lines
        self.readings = readings
        self.rules = [one.furniture.rule if one.furniture else "" for one in readings]
        self.ruled = frozenset(self.rules)
        signing = [reading.stamp is not None or reading.byline is not None for reading in readings]
        self.meta = [signs and is_meta(one) for signs, one in zip(signing, readings, strict=True)]
        self.sure = [signs and is_sure_meta(one) for signs, one in zip(signing, readings, strict=True)]
        self.prose = [is_paragraph(reading) for reading in readings]
        self._words = [reading.content for reading in readings]
        self.unsigned: frozenset[int] = frozenset()
        self._count()

    @cached_property
    def captioned(self) -> list[int]:
        """The lines with the marks of a caption or a credit."""
        return [index for index, one in enumerate(self.readings) if one.caption is not None]

    @cached_property
    def bylined(self) -> list[int]:
        """The lines that may name who wrote."""
        return [index for index, one in enumerate(self.readings) if one.byline is not None]

    def set_aside(self, lines: Iterable[int]) -> None:
        """Counts some lines for no paragraphs, as they are of other articles."""
        for index in lines:
            self.prose[index] = False
        self._count()

    def unsign(self, lines: Iterable[int]) -> None:
        """Counts some lines for none that sign or say when, as their days are those of other articles."""
        self.unsigned = frozenset(lines)
        for index in self.unsigned:
            self.meta[index] = self.sure[index] = False
        self._count()

    def _count(self) -> None:
        """What the paragraphs say, and how many stand before and after each line."""
        readings = self.readings
        self._of_author: dict[int, bool] = {}
        self.said = [reading for reading, prose in zip(readings, self.prose, strict=True) if prose]
        spoken = [words for words, prose in zip(self._words, self.prose, strict=True) if prose]
        self.said_words = _said_and_repeated(spoken[:SAMPLE])
        self._shared: AbstractSet[str] | None = None  # made where it is asked for
        self.signed_at = self._signed_at()
        self.meta_follows = self._follows()
        self.prose_before = running(self.prose)
        self.prose_after = list(reversed(running(list(reversed(self.prose)))))
        self._authors = self._names_in_head()
        self._surnames = frozenset(name.split()[-1] for name in self._authors)
        called = {name.casefold() for author in self._authors for name in author.split()}
        self.naming = self._lines_naming(called) if called else frozenset()
        self._asking = tuple([f"{name}: " for name in self._authors])
        self._folded_authors = tuple(map(str.casefold, self._authors))  # `VAN DOE`, who is van Doe below

    def overlap(self, index: int) -> float:
        """The share of a line's longer words that paragraphs use, not counting the line itself."""
        reading, words = self.readings[index], self._words[index]
        if reading.shape.words > _LONGEST_TOLD:
            return 0.0
        return len(words & self.said_words[self.prose[index]]) / (len(words) + _FEW)

    def overlaps(self) -> list[float]:
        """The overlap of each line."""
        known = self.said_words
        return [
            0.0 if one.shape.words > _LONGEST_TOLD else len(words & known[prose]) / (len(words) + _FEW)
            for one, words, prose in zip(self.readings, self._words, self.prose, strict=True)
        ]

    def _names_in_head(self) -> tuple[str, ...]:
        """The people whom the lines before the third paragraph name as writers."""
        names: list[str] = []
        first = next((line.text for line, prose in zip(self.lines, self.prose, strict=True) if prose), "")
        opened = self._is_opened_in_head()
        for index, (line, reading) in enumerate(zip(self.lines, self.readings, strict=True)):
            if self.prose_before[index] > _EARLY:
                break
            if reading.byline is None and reading.stamp is None:
                continue
            next_text = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
            told = _is_bare(reading) and tells_about(line.text, first)
            shown = opened and _is_bare(reading) and next_text.startswith(f"{line.text} ")
            told = told or (shown and not tells_of_press(next_text))
            names += reading.byline.people if reading.byline and not (reading.byline.helpers or told) else ()
            for side in reading.stamp.before if reading.stamp else ():
                signed = side[3:] if side[:3].lower() == "by " else ""
                names += [name for name in _JOINTS.split(signed) if _NAMED.fullmatch(name)]
            for side in reading.stamp.after[:1] if reading.stamp and "|" in line.text else ():
                names += [name for name in _JOINTS.split(side) if _NAMED.fullmatch(name)]
        found = list(dict.fromkeys(names))[:_MOST_NAMES]
        return (*found, *(name.upper() for name in found if not name.isupper()))

    def _is_opened_in_head(self) -> bool:
        """Whether somebody signs above the text behind a `By`: other names alone may be a picture's."""
        for one, before in zip(self.readings, self.prose_before, strict=True):
            if before:
                return False
            if one.byline is not None and one.byline.people and opens_byline(one):
                return True
        return False

    def is_of_author(self, index: int, line: Line) -> bool:
        """Whether the first or last lines speak of the writer, by the whole name or as `Doe covers`.

        It is asked of each line several times.
        """
        if index not in self.naming:
            return False
        known = self._of_author.get(index)
        if known is None:
            said = self._says_what_about(index)
            known = self._of_author[index] = said or self._speaks_of_author(index, line)
        return known

    def _lines_naming(self, called: set[str]) -> frozenset[int]:
        """The first and last lines that have a part of a name in them."""
        found = []
        counts = zip(self.prose_before, self.prose_after, strict=True)
        for index, (before, after) in enumerate(counts):
            if after <= _BEHIND or before < _EARLY:
                text = self.lines[index].text.casefold()
                if text[:_SAYS_I] in _SAYING_I and self._says_what_about(index):
                    found.append(index)
                    continue
                for name in called:
                    if name in text:
                        found.append(index)
                        break
        return frozenset(found)

    def _says_what_about(self, index: int) -> bool:
        """Whether a line says what its writer writes about, above text and button: `I write about quays.`"""
        if self.prose_before[index] or self.lines[index].text[0] != "I":
            return False
        below = self.readings[index + 1 : index + 2]
        return any(one.furniture for one in below) and _WRITES.fullmatch(self.lines[index].text) is not None

    def _speaks_of_author(self, index: int, line: Line) -> bool:
        if self.prose_after[index] > _BEHIND:
            above = self.prose_before[index] == 0
            told = (above or self._is_below_by(index)) and self._is_told_of(line.text)
            told = told or (above and self._is_on_reporting(index, line.text))
            return told or self._is_above_text(index, line.text)
        if self.prose_before[index] > _EARLY and self._is_told_of(line.text):
            return True
        if line.text.startswith(self._asking):
            return False  # who asks, in a conversation
        opening = line.text[:_LONGEST_WHO].lstrip(_NOTED).casefold()
        if self.prose_before[index] > 0 and opening.startswith(self._folded_authors):
            return True
        named = _SURNAMED.match(line.text) if self.prose_before[index] > _EARLY else None
        ending = f" {named['who'].casefold()}" if named else ""
        return bool(ending) and any(name.casefold().endswith(ending) for name in self._authors)

    def _is_on_reporting(self, index: int, text: str) -> bool:
        """Whether a sentence above the text says how who signs with `By` did it: `Jane Doe spent a day`."""
        name = next(filter(text.startswith, self._authors), "")
        behind = text[len(name) : len(name) + 1]
        return bool(name) and behind in " ," and self.readings[index].shape.ends and self._is_opened_in_head()

    def _is_below_by(self, index: int) -> bool:
        """Whether somebody signs with `By` above a line that no paragraph parts from it."""
        above = zip(self.readings[:index], self.prose_before, strict=False)
        count = self.prose_before[index]
        return any(before == count and opens_byline(one) for one, before in above)

    def _is_above_text(self, index: int, text: str) -> bool:
        """Whether a line above the text says what who wrote does, by the whole name."""
        name = next(filter(text.startswith, self._authors), "")
        if not name or _TRADED.match(text, len(name)) is None:
            return False
        known = self.readings[index].furniture is not None or bool(people_told_of(text))
        return known or (self.prose_before[index] == 0 and tells_of_press(text)) or self._is_below_by(index)

    def _is_told_of(self, text: str) -> bool:
        """Whether a line tells of a writer by the first name, or with a title: `Professor Jane Doe is`."""
        told = _TOLD.match(text)
        if told is not None and told["who"] in {name.split()[0] for name in self._authors}:
            return True
        told = told or _TOLD_AT_LENGTH.match(text)
        if told is None:
            return False
        if (titled := _TITLED.match(told["who"])) and told["who"][titled.end() :] in self._surnames:
            return True
        return told["who"].endswith(tuple(f" {name}" for name in self._authors))

    def is_signed(self, index: int) -> bool:
        """Whether one of the next lines is a byline or a timestamp beyond doubt."""
        return True in self.sure[index + 1 : index + 1 + _NEAR]

    def between(self, index: int) -> bool:
        """Whether the next line is a paragraph and one came before."""
        return self.prose_before[index] > 0 and index + 1 < len(self.prose) and self.prose[index + 1]

    def _follows(self) -> list[bool]:
        found = [False] * len(self.readings)
        ahead = False
        entries, signed = self._entries(), self.signed_at
        opened = signed < len(self.readings) and opens_byline(self.readings[signed - _BESIDE])
        told = False  # what stands below all that tells anything heads nothing: `Date modified: 2022-06-11`
        for index in range(len(self.readings) - 1, -1, -1):
            found[index] = ahead
            told = told or self.readings[index].shape.words >= _TELLING
            if index in entries:
                ahead = False
            elif (
                self.meta[index] and told and not (index > signed and _is_vague(self.readings[index], opened))
            ):
                ahead = True
            elif self.prose[index] or (self.rules[index] and heads_others(self.readings[index])):
                ahead = False
        return found

    def _signed_at(self) -> int:
        """The last line of the first place where a name and a day with its hour stand together; else no line.

        The year is enough below `By Jane Doe`.
        """
        for index, reading in enumerate(self.readings[:SAMPLE]):
            if reading.byline is None or not reading.byline.people:
                continue
            opened = opens_byline(reading)
            beside = self.readings[index + 1 : index + 1 + _BESIDE]
            if any(one.is_whole_day if opened else _is_whole_stamp(one) for one in beside):
                return index + _BESIDE
        return len(self.readings)

    def _entries(self) -> list[int]:
        """The lines below the first text that say when an entry was posted, as one above says of the page."""
        posted = [
            index
            for index, reading in enumerate(self.readings)
            if reading.stamp and reading.is_whole_day and self.lines[index].text.startswith(_OPENING)
        ]
        return [later for later in posted[1:] if any(self.prose[posted[0] + 1 : later])]

    def kinship(self, *readings: Reading) -> float:
        """The share of the longer words of some paragraphs that the others use too."""
        words = (
            kin_words(readings[0])
            if len(readings) == 1
            else frozenset[str]().union(*(kin_words(one) for one in readings))
        )
        if self._shared is None:
            self._shared = _said_and_repeated([kin_words(reading) for reading in self.said])[True]
        return len(words & self._shared) / len(words) if words else 0.0

    def kinship_at(self, index: int) -> float:
        """The kinship of a line: none is closer than one about somebody who is named in full before."""
        goes_on = self.goes_on_about(index) or self._quotes_again(index)
        return 1.0 if goes_on else self.kinship(self.readings[index])

    def _quotes_again(self, index: int) -> bool:
        """Whether somebody speaks by the bare surname whom a paragraph before names in full."""
        speaks = _SPEAKS.search(self.lines[index].text)
        if speaks is None:
            return False
        before = zip(self.lines[: min(index, SAMPLE)], self.prose, strict=False)
        told = [line.text for line, prose in before if prose and speaks["who"] in line.text]
        if not told:  # most often: a pattern with all capitals is dear to make
            return False
        named = re.compile(rf"[{LU}][\w.’'-]+ {re.escape(speaks['who'])}\b")
        return any(map(named.search, told))

    def goes_on_about(self, index: int) -> bool:
        """Whether a line begins with the bare surname of somebody whom a paragraph before names in full."""
        first = _FIRST.match(self.lines[index].text)
        if first is None or is_given_name(first["who"]):
            return False
        before = zip(self.lines[: min(index, SAMPLE)], self.prose, strict=False)
        named = (_FULL.finditer(line.text) for line, prose in before if prose and first["who"] in line.text)
        return any(
            one["surname"] == first["who"] and is_given_name(one["given"]) for found in named for one in found
        )


def _said_and_repeated(groups: Sequence[frozenset[str]]) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """The words of all groups, and those that more than one has."""
    said: set[str] = set()
    repeated: set[str] = set()
    for words in groups:
        repeated |= said & words
        said |= words
    return said, repeated
