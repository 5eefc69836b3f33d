"""A clipping → who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.text.writers.beside_stamps import names_beside_stamp
from generator.ingest.text.writers.boxed_writers import boxed_below, boxed_twice, told_below
from generator.ingest.text.writers.bylines import bylines_of, is_apart, signing_of
from generator.ingest.text.writers.known_names import (
    named_by_given_name,
    side_by_side,
    without_unknown,
)
from generator.ingest.text.writers.named_above import named_above, named_above_role, named_in_head
from generator.ingest.text.writers.named_otherwise import (
    is_only_told_of,
    is_photographer,
    is_speaker,
    is_subject,
    is_told_on_top,
)
from generator.ingest.text.writers.signed_below import signed_below, signed_for_paper, signed_in_brackets
from generator.ingest.text.writers.signed_by_mail import signed_above_mail
from generator.ingest.text.writers.signed_rows import signed_in_rows
from generator.ingest.text.writers.signed_within import sent_by, signed_in_text
from generator.ingest.text.writers.uncased_writers import in_east_asian, in_script
from generator.ingest.words.late import Late
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import title_case

_PAIR, _FULL_NAME = 2, 4  # words of a name; letters of each where nothing parts two
_TOLD = 60
"""Paragraphs that tell of people, but not the last: it may be on who wrote."""
_FAR_ABOVE = 20  # lines
_ASKING = Late(r"interview ?[:：] ?", re.IGNORECASE)


def authors_of(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who wrote a clipping."""
    # `Translator`, `Jane Doe`, `Editor`: each role stands above its name
    helpers = {one.line.number for one in clipping.labelled if one.evidence.rule == "helper-below-label"}
    authors = tuple(
        one
        for one in _authors_of(clipping, outlets)
        if one.line not in helpers and (one.rule == "byline-opener" or not is_speaker(clipping, one.value))
    )
    return tuple(_in_turkish(one, clipping) for one in authors) if _is_turkish(clipping) else authors


def _is_turkish(clipping: Clipping) -> bool:
    """Whether an article has the letter that only Turkish and its neighbours have."""
    return any("ı" in one.line.text for one in clipping.labelled[clipping.first : clipping.last + 1])


def _in_turkish(author: Found[str], clipping: Clipping) -> Found[str]:
    """A name with the small letters that Turkish has for its capitals: `AYHANLI` is `Ayhanlı`."""
    lines = [one.line.text for one in clipping.labelled if one.line.number == author.line]
    shouted = {
        title_case(word): word[0] + word[1:].replace("I", "ı").replace("İ", "i").lower()
        for word in re.findall(r"[^\W\d_]{3,}", lines[0] if lines else "")
        if word.isupper()
    }
    return replace(author, value=" ".join(shouted.get(word, word) for word in author.value.split()))


def _authors_of(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    found: dict[str, Found[str]] = {}
    signed = _without_menu([*bylines_of(clipping, outlets)], clipping)
    named = any(in_head and reading.byline and reading.byline.people for _, _, reading, in_head in signed)
    signing = signing_of(clipping)
    told = " ".join([one.line.text for _, one, _ in clipping.having(Label.BODY)][:-1][:_TOLD])
    by_line = any(
        one.label is Label.BYLINE and in_head and reading.byline and reading.byline.people
        for _, one, reading, in_head in signed
    )
    for index, one, reading, in_head in signed:
        if by_line and _is_in_front_of_stamp(one, reading):
            continue  # `Varsand - 24 MAR 2024`
        more = _says_more(reading, found) and not _is_listed(clipping, index)
        byline = reading.byline if in_head or not named or more else None
        if byline and not byline.helpers and not is_apart(clipping, index, byline, signing):
            for name in byline.people:
                bare = byline.rule == "bare-name"
                if bare and is_subject(clipping, index, name):
                    continue
                if byline.rule != "byline-opener" and is_photographer(clipping, index, name, bare=bare):
                    continue
                if byline.rule != "byline-opener" and is_only_told_of(clipping, index, name, told):
                    continue
                if byline.rule in ("bare-name", "name-and-role") and is_told_on_top(clipping, name):
                    continue
                found.setdefault(
                    name.casefold(),
                    Found(value=name, line=one.line.number, rule=byline.rule, confidence=byline.confidence),
                )
    found = _who_asked(found, signed) or _with_all_who_wrote(found, clipping)
    found = _without_lent(found, clipping) or _posted(signed) or _reporting(clipping)
    found = _without_credits(_below_headline(_without_posters(found), clipping), clipping)
    found = without_unknown(found, clipping)
    doubted = bool(found) and all(
        one.rule in ("bare-name", "name-and-role") and not may_be_called(one.value) for one in found.values()
    )
    return (
        (doubted and named_by_given_name(clipping, found))
        or tuple({one.value.casefold(): one for one in _parted(found, clipping)}.values())
        or named_above_role(clipping, outlets)
        or named_in_head(clipping, outlets)
        or signed_above_mail(clipping)
        or signed_in_rows(clipping, outlets)
        or signed_below(clipping)
        or told_below(clipping)
        or boxed_below(clipping, outlets)
        or boxed_twice(clipping)
        or signed_for_paper(clipping)
        or signed_in_brackets(clipping)
        or sent_by(clipping)
        or named_above(clipping)
        or in_east_asian(clipping)
        or in_script(clipping, outlets)
        or _edited_in_romanian(clipping)
        or names_beside_stamp(clipping, outlets)
        or _asking(clipping, outlets)
        or signed_in_text(clipping, outlets)
        or named_by_given_name(clipping)
    )


_LENT = Late(r" (?:для|for|für|pour|para|per|dla|pro|för) (?:the |The )?[«„“\"]?[^\W\d_a-zа-я]")


def _without_lent(found: dict[str, Found[str]], clipping: Clipping) -> dict[str, Found[str]]:
    """The names, or who signs below the text where those in its head are only for a paper, as of a picture.

    `Jane Doe for the Harbour Bell` below the headline, and `Kai Voss, Varsand` below the last paragraph.
    """
    if any(one.rule != "name-and-role" for one in found.values()):
        return found
    lines = {one.line.number: one.line.text for one in clipping.labelled[: clipping.first]}
    lent = bool(found) and all(_LENT.search(lines.get(one.line, "")) for one in found.values())
    behind = signed_below(clipping) if lent else ()
    return {one.value.casefold(): one for one in behind} or found


def _who_asked(
    found: Mapping[str, Found[str]], signed: Sequence[tuple[int, LabelledLine, Reading, bool]]
) -> dict[str, Found[str]]:
    """Who asked, as a line below an interview says, where the head has no more than bare words.

    `Das Gespräch führte Jane Doe.` below `Kai Voss`, `Harbour Master Varsand`, who answered.
    """
    if any(one.rule not in ("bare-name", "names") for one in found.values()):
        return {}
    return {
        name.casefold(): Found(value=name, line=one.line.number, rule="byline-opener", confidence=0.9)
        for _, one, reading, in_head in signed
        if not in_head and reading.byline and reading.byline.rule == "byline-opener"
        if not reading.byline.helpers and _INTERVIEWED.match(one.line.text)
        for name in reading.byline.people
    }


_INTERVIEWED = Late(
    r"(?:d(?:as|ie) )?(?:interview|gespräch|fragen)\b|mit .{3,60} sprach|propos recueillis|entretien |"
    r"interviewed by|entrevista |intervista |interview |intervju",
    re.IGNORECASE,
)


def _posted(signed: Sequence[tuple[int, LabelledLine, Reading, bool]]) -> dict[str, Found[str]]:
    """Who posted it, as the writer, where no wire service is named."""
    if any(reading.byline and reading.byline.agencies for _, _, reading, _ in signed):
        return {}
    return {
        name.casefold(): Found(value=name, line=one.line.number, rule="posted-by", confidence=0.6)
        for _, one, reading, _ in signed
        if reading.byline and reading.byline.rule == "posted-by"
        for name in reading.byline.people
        if " " in name
    }


_EDITOR = Late(r"(?:Editor|Redactor)(?: web| online)? ?: ?[^\W\d_]", re.IGNORECASE)
_ROMANIAN = Late("[ăâîșțşţĂÎȘȚŞŢ]")
_AT_FOOT, _MOST_PLAIN = 6, 40


def _edited_in_romanian(clipping: Clipping) -> tuple[Found[str], ...]:
    """Whom a line below a Romanian text calls its editor: so portals there sign, and name nobody else."""
    for index in range(clipping.last + 1, min(clipping.last + 1 + _AT_FOOT, len(clipping.labelled))):
        line, byline = clipping.labelled[index].line, clipping.readings[index].byline
        if byline and byline.people and _EDITOR.match(line.text):
            names = byline.people if _is_romanian(clipping.told(Label.BODY)) else ()
            return tuple(
                Found(value=name, line=line.number, rule="edited-by", confidence=0.6) for name in names
            )
    return ()


def _is_romanian(told: str) -> bool:
    return bool(told) and len(_ROMANIAN.findall(told)) * _MOST_PLAIN >= len(told)


def _reporting(clipping: Clipping) -> dict[str, Found[str]]:
    """Who reported it, as the line behind the text says."""
    found: dict[str, Found[str]] = {}
    for _, one, reading in clipping.having(Label.SIGN_OFF):
        for name in reading.sign_off.people if reading.sign_off else ():
            said = Found(value=name, line=one.line.number, rule="reporting-by", confidence=0.8)
            found.setdefault(name.casefold(), said)
    return found


_WRITTEN_BY = Late(
    r"\b(?:written|compiled|produced) by\b|verfasst von|geschrieben von|(?:écrit|rédigé) par|escrit[oa] por|"
    r"scritto da|geschreven door",
    re.IGNORECASE,
)


def _with_all_who_wrote(found: dict[str, Found[str]], clipping: Clipping) -> dict[str, Found[str]]:
    """With those who wrote too, as a line behind the text says that names all who sign above it, and more.

    `(This article was written by Jane Doe and Kai Voss.)` below `By Jane Doe`.
    """
    behind = {
        name: one
        for name, one in _reporting(clipping).items()
        if any(
            _WRITTEN_BY.search(line.line.text) for line in clipping.labelled if line.line.number == one.line
        )
    }
    return {**behind, **found} if found and found.keys() < behind.keys() else found


def _is_site(name: str, clipping: Clipping) -> bool:
    """Whether a single word is the name of the page's site, `Harbour` where `HARBOUR.COM` stands above."""
    lines = (one.line.text.casefold() for one in clipping.labelled)
    return any(" " not in text and text.removeprefix("www.").startswith(f"{name}.") for text in lines)


def _below_headline(found: dict[str, Found[str]], clipping: Clipping) -> dict[str, Found[str]]:
    """The names without those that only look like some above the headline, where others sign below it.

    Where all stand above it, who has a box below the article is the writer, and what has none a kicker. The
    name of the page's site is nobody.
    """
    found = {key: one for key, one in found.items() if " " in key or not _is_site(key, clipping)}
    headline = next((one.line.number for _, one, _ in clipping.having(Label.HEADLINE)), 0)
    opened = [one.line for one in found.values() if one.rule == "byline-opener"]
    if opened:  # names that stand far above `By Jane Doe` are of the page's menus, but not those it names
        told = _told_by(clipping, opened)
        found = {key: one for key, one in found.items() if one.line > min(opened) - _FAR_ABOVE or key in told}
    below = {
        key: one
        for key, one in found.items()
        if one.line > headline or one.rule not in ("bare-name", "names")
    }
    if not below and len(found) > 1:
        boxes = [one.line.text for one in clipping.labelled[clipping.last + 1 :]]
        below = {key: one for key, one in found.items() if any(text.startswith(one.value) for text in boxes)}
    return below or found


def _told_by(clipping: Clipping, numbers: Sequence[int]) -> str:
    """What lines of these numbers say, in small letters."""
    return " ".join([one.line.text.casefold() for one in clipping.labelled if one.line.number in numbers])


_Signed = list[tuple[int, LabelledLine, Reading, bool]]


def _without_menu(signed: _Signed, clipping: Clipping) -> _Signed:
    """The lines that say who, without bare words above the headline if a name stands beside the day below it.

    `Flood Donations` in the menu, and `Jane Doe Published 3 May 2024` below the headline.
    """
    dated = any(
        index > clipping.headline
        and in_head
        and _is_in_front_of_stamp(one, reading)
        and reading.byline is not None
        and all(map(may_be_called, reading.byline.people))
        for index, one, reading, in_head in signed
    )
    return [
        said
        for said in signed
        if not dated
        or said[0] > clipping.headline
        or said[2].byline is None
        or said[2].byline.rule != "bare-name"
        or all(map(may_be_called, said[2].byline.people))
    ]


def _is_in_front_of_stamp(one: LabelledLine, reading: Reading) -> bool:
    """Whether bare words stand in front of a day: a place, where another line says who wrote."""
    bare = reading.byline is not None and reading.byline.rule == "bare-name"
    return bare and one.label is Label.TIMESTAMP


def _without_credits(found: Mapping[str, Found[str]], clipping: Clipping) -> dict[str, Found[str]]:
    """The names without a bare one in capitals where another is not: that is who took the picture.

    So is one with a paper in front of a slash, `HARBOUR NEWS/ JANE DOE`. It is the other one where that
    stands right above, and the day below both; nobody whom the byline below the text names too:
    `BY JANE DOE, KAI VOSS` below `JANE DOE`.
    """
    lines = {one.line.number: one.line.text for one in clipping.labelled[: clipping.first]}
    behind = [one.line for one in found.values() if one.rule == "byline-opener" and one.line not in lines]
    told = _told_by(clipping, behind)
    loud = {
        key: one
        for key, one in found.items()
        if (text := lines.get(one.line, "")).isupper()
        and (one.rule == "bare-name" or _SLASHED.search(text))
        and key not in told
    }
    if any(one.value.upper() in lines.get(one.line, "") for key, one in found.items() if key not in loud):
        return dict(found)  # `By JANE DOE`, and below it `KAI VOSS`
    if 0 < len(loud) < len(found) and (quiet := _above_loud(found, loud, clipping)):
        return {key: one for key, one in found.items() if key not in quiet}
    return {key: one for key, one in found.items() if key not in loud or len(loud) == len(found)}


_SLASHED = Late(r"[A-Z]{3} ?/ ?[A-Z]{2}")


def _above_loud(
    found: Mapping[str, Found[str]], loud: Mapping[str, Found[str]], clipping: Clipping
) -> set[str]:
    """The bare names right above those in capitals, below which stands the day with its hour."""
    first, last = min(one.line for one in loud.values()), max(one.line for one in loud.values())
    dated = any(
        reading.stamp is not None
        and reading.stamp.moments[0].has_time
        and 0 < one.line.number - last <= _PAIR
        for _, one, reading in clipping.having(Label.TIMESTAMP)
    )
    quiet = {key for key, one in found.items() if one.rule == "bare-name" and one.line == first - 1}
    return quiet if dated and len(quiet) + len(loud) == len(found) else set()


def _without_posters(found: dict[str, Found[str]]) -> dict[str, Found[str]]:
    """The names without a single word, where another line says `By Jane Doe`: that is who posted it."""
    full = {one.line for one in found.values() if " " in one.value and one.rule == "byline-opener"}
    return {key: one for key, one in found.items() if " " in one.value or one.line in full or not full}


def _parted(found: Mapping[str, Found[str]], clipping: Clipping) -> Iterator[Found[str]]:
    """The names, with two that stand side by side apart where lines below give each alone, or their paper."""
    for one in found.values():
        words = one.value.split()
        halves = (" ".join(words[:2]), " ".join(words[2:])) if len(words) == 2 * _PAIR else ()
        alone = halves and {line.line.text for line in clipping.labelled} >= set(halves)
        whole = bool(halves) and (
            min(map(len, words)) >= _FULL_NAME or (is_given_name(words[2]) and not is_given_name(words[1]))
        )
        alone = alone or (whole and _is_above_paper(clipping, one.line))
        if alone:
            yield from (replace(one, value=half) for half in halves)
        elif one.rule == "bare-name":
            yield from (replace(one, value=name) for name in side_by_side(words))
        else:
            yield one


def _is_above_paper(clipping: Clipping, number: int) -> bool:
    """Whether the line below one is a paper and nothing else, as Gannett's papers sign."""
    places = [index for index, one in enumerate(clipping.labelled) if one.line.number == number]
    return bool(places) and any(
        reading.outlet is not None for reading in clipping.readings[places[0] + 1 : places[0] + 2]
    )


def _says_more(reading: Reading, found: Mapping[str, Found[str]]) -> bool:
    """Whether a byline below the text has all whom the head names, and others: only it is complete."""
    byline = reading.byline
    if byline is None or byline.helpers or byline.rule != "byline-opener":
        return False
    names = {name.casefold() for name in byline.people}
    return bool(found) and found.keys() < names


def _is_listed(clipping: Clipping, index: int) -> bool:
    """Whether headlines of other articles stand between the text and a line below it."""
    between = clipping.labelled[clipping.last + 1 : index]
    return any(one.evidence.rule == "run-of-headlines" for one in between)


def _asking(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """The name behind `Interview:` in the head, unless that is who was asked, of whom the article tells."""
    headline = clipping.headline
    told = clipping.told(Label.HEADLINE, Label.STANDFIRST, Label.BODY)
    for index in range(headline + 1, clipping.first):
        line = clipping.labelled[index].line
        opened = _ASKING.match(line.text)
        byline = read_byline(f"By {line.text[opened.end() :]}", outlets) if opened else None
        people = byline.people if byline else ()
        if people and not tells_of(told, people):
            return tuple(
                Found(value=name, line=line.number, rule="asking", confidence=0.6) for name in people
            )
    return ()
