"""A clipping → its headline, without what a tab shows behind it, and its standfirst."""

from __future__ import annotations

import re

from generator.ingest.one_line.furniture.lead_labels import lead_start
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.stamps.days_behind import without_day
from generator.ingest.one_line.wording import between_halves, folded
from generator.ingest.text.heads.clipping import Clipping, as_labelled
from generator.ingest.text.regions.headlines_above import GERMAN
from generator.ingest.text.seed import Found
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import IDEOGRAPHIC

_LONGEST_TITLE = 300
_KIND_AHEAD = re.compile(rf"[{LU}]{{2,12}}(?: [{LU}]{{2,12}})? \| (?=\S+ \S)")
_TAG = re.compile(r"(?<=[^|])(?: ?\| ?#\w{3,40})+\Z")
"""The paper as a tag behind a headline: `Talks resume | #HarbourNews`."""


def kind_ahead(clipping: Clipping) -> str:
    """The kind of text in front of its headline, if it opens the first paragraph too: `COMMENT | `."""
    title = clipping.labelled[clipping.headline].line.text if clipping.headline >= 0 else ""
    kind = _KIND_AHEAD.match(title) if " | " in title else None
    if kind is None or clipping.first >= len(clipping.labelled):
        return ""
    return kind[0] if clipping.labelled[clipping.first].line.text.startswith(kind[0]) else ""


def title_of(clipping: Clipping, outlets: Directory) -> Found[str] | None:
    """The headline of a clipping, or nothing where it has none."""
    for _, one, reading in clipping.having(Label.HEADLINE):
        text = one.line.text[reading.heading :].strip() if reading.heading else one.line.text
        text = without_day(_TAG.sub("", text)).removeprefix(kind_ahead(clipping))
        title = (
            _as_shown(text, clipping)
            or _below_section(text, clipping, outlets)
            or _behind_crumbs(text, clipping)
            or _in_full(text, clipping)
            or _below_kicker(text, clipping)
            or _without_outlet(text, outlets)
        )
        return as_labelled(one, title[:_LONGEST_TITLE])
    return None


_LEAST_SHOWN, _LEAST_LETTERS, _FEW_BEHIND = 4, 10, 2  # words, letters in ideographs, words
_MOST_OF_TAB = 7  # blanks in what a tab has behind the headline
_BEHIND_TITLE = (", ", " -", " | ", " – ", " — ", " :: ")


def _as_shown(title: str, clipping: Clipping) -> str:
    """The headline as the page shows it, where what stands above is the tab's: `Talks resume, Asia News`."""
    for index in range(clipping.first):
        text = clipping.labelled[index].line.text
        if not title.startswith(text):
            continue
        long = len(text.split()) >= _LEAST_SHOWN or (len(text) >= _LEAST_LETTERS and IDEOGRAPHIC.search(text))
        if not long:
            continue
        behind = title[len(text) :]
        if behind.count(" ") > max(_MOST_OF_TAB, 2 * text.count(" ")):
            continue  # a kicker, and its headline behind it
        few = behind[:1] == " " and len(behind.split()) <= _FEW_BEHIND
        below = clipping.labelled[index + 1 : index + 2]
        signed = any(one.label in (Label.BYLINE, Label.TIMESTAMP) for one in below)
        if behind.startswith(_BEHIND_TITLE) or (few and signed):
            return text
    return ""


def _below_section(title: str, clipping: Clipping, outlets: Directory) -> str:
    """The headline that stands below a section, where the tab's has other words: `World`, `Talks resume`."""
    tail = title.rpartition(" - ")[2] if " - " in title else ""
    section, shown, under = clipping.headline + 1, clipping.headline + 2, clipping.headline + 3
    if not tail or clipping.headline or under >= clipping.first or outlets.named(tail) is None:
        return ""
    furniture, reading = clipping.readings[section].furniture, clipping.readings[shown]
    signed = clipping.labelled[under].label in (Label.BYLINE, Label.TIMESTAMP)
    if furniture is None or furniture.rule != "section" or not signed or reading.shape.ends:
        return ""
    same = reading.content & clipping.readings[clipping.headline].content
    return clipping.labelled[shown].line.text if len(same) * 2 > len(reading.content) else ""


_LEAST_AGAIN = 3
_HOME = re.compile(
    r"(?:صفحه نخست|الرئيسية|خانه|Начало|Главная|Ana ?[Ss]ayfa|Strona główna|Naslovna) ?[»›>] ?(?=\S+ \S)"
)
"""The way to the page, in one line with the headline: `Ana Sayfa » Feribot yeniden seferde`."""


_ROW = re.compile(r" ?[›»>] ?")
_MOST_OF_SECTION = 4  # words


def _behind_crumbs(title: str, clipping: Clipping) -> str:
    """The headline below, where the line only begins with sections: `Home World Talks resume in`.

    Where it stands nowhere else, what a row of sections ends in is the headline, which may stand there twice.
    """
    if crumb := _HOME.match(title):
        return title[crumb.end() :]
    *sections, last = [title] if "‹" in title or "«" in title else _ROW.split(title)  # but quotes: `›open‹`
    short = all(len(section.split()) <= _MOST_OF_SECTION for section in sections)
    if len(sections) > 1 and short and len(last.split()) >= _LEAST_SHOWN:
        return last[: len(last) // 2] if between_halves(last) else last
    words = title.split()
    if words[0] != "Home":
        return ""
    for index in range(clipping.headline + 1, clipping.first):
        text = clipping.labelled[index].line.text
        if any(text.startswith(" ".join(words[at:])) for at in range(1, len(words) - _LEAST_AGAIN + 1)):
            return text
    return ""


_MOST_LEFT_OFF = 3


def _in_full(title: str, clipping: Clipping) -> str:
    """The headline with its first words, where a line with them stands twice: `President Doe opens talks`.

    What a picture is called is often the headline without them.
    """
    head = [one.line.text for one in clipping.labelled[: clipping.first]]
    if clipping.headline == 0 and len(title.split()) >= _LEAST_SHOWN:
        longer = next((text for text in head[1:] if text.startswith((f"{title}; ", f"{title}, "))), "")
        if longer and not longer.endswith("."):
            return longer  # below what the address or the way to the page is called
    fuller = [text for text in head if text.endswith(f" {title}") and head.count(text) > 1]
    more = len(fuller[0].split()) - len(title.split()) if fuller else 0
    return fuller[0] if 0 < more <= _MOST_LEFT_OFF else ""


_KICKER = Late(
    r"(?P<kicker>[^:]{2,60}?[^\W\d]) ?: (?=\S)|(?P<glued>[^:]{2,60}?[^\W\d]):(?=[^\W\d_]|[„“»«\"‚›‹])"
)


def _below_kicker(title: str, clipping: Clipping) -> str:
    """The headline without its kicker: `Ferry dispute:Six towns, one quay`.

    A kicker with a space behind it may be the headline's own; it is none of it where another line of the
    head is the headline without it, or with a kicker glued to it as a page without its style has it: the
    same, or another than the address of the page has. In German none stands in front of a colon otherwise.
    """
    above = clipping.labelled[clipping.headline - 1].line.text if clipping.headline else ""
    if above == _CONTENT and " - " in title:
        return title.partition(" - ")[2]
    kicker = _KICKER.match(title) if ":" in title else None
    below = title[kicker.end() :] if kicker else ""
    if not kicker or len(below.split()) < _LEAST_BELOW or not (below[0].isupper() or not below[0].isalpha()):
        return ""
    if kicker["glued"] or (title[kicker.end("kicker")] == " " and _is_german(clipping)):
        return below
    others = (one.line.text for one in clipping.labelled[: clipping.first])
    return below if any(one == below or one.endswith(f":{below}") for one in others) else ""


_LEAST_BELOW = 3  # words
_CONTENT = "Inhalt"
"""What a page of Swiss radio has above its headline, in which a kicker and a hyphen are in front."""


def _is_german(clipping: Clipping) -> bool:
    first = clipping.readings[clipping.first : clipping.first + 1]
    return any(len(GERMAN.intersection(one.key.split())) > 1 for one in first)


def _without_outlet(title: str, outlets: Directory) -> str:
    """A title as a tab shows it, without the outlet behind it: `Talks resume - BBC News`."""
    head, mark, tail = title.rpartition(" | ")
    if not mark:
        head, mark, tail = title.rpartition(" - ")
    if not mark:
        head, mark, tail = title.rpartition(" – ")
    told = mark == " – " and outlets.agency(tail)  # whose report that is: `Envoy to visit Varsand – Reuters`
    said = mark == " - " and tail in _TELLING
    known = None if told or said else outlets.named(tail) or outlets.agency(tail)
    if not (mark and known and len(head.split()) >= 3):
        return title
    shown, behind, section = head.rpartition(mark)
    parted = behind and mark == " | " and len(section.split()) <= _LONGEST_SECTION and len(shown.split()) > 3
    return (shown if parted else head).strip()


_TELLING = ("White House", "State Department", "Pentagon", "Kremlin")
"""Who says what a headline of a wire service tells, behind a hyphen."""
_LONGEST_SECTION = 2  # words: `Talks resume in Singapore | UK News | Sky News`


# -- the standfirst


_LONGEST_SUMMARY = 1200
_BULLET = Late(r"[-•*·–]\s+|\d{1,2}\. ")


def summary_of(clipping: Clipping, title: Found[str] | None) -> Found[str] | None:
    """The standfirst; several points below each other are one, if all are of one form.

    A line without a stop below a sentence, or the same words once more, is what a picture shows.
    """
    chosen: list[int] = []
    for index, one, _ in clipping.having(Label.STANDFIRST):
        said = title is not None and one.line.text.endswith(f":{title.value}")  # below its kicker
        if said or (title and folded(one.line.text) == folded(title.value)):
            continue
        if chosen and (index - chosen[-1] > 1 or not _goes_on(clipping, chosen[-1], index)):
            break
        chosen.append(index)
    if not chosen:
        return None
    words = " ".join(re.sub(r"^[-•*·–]\s+", "", clipping.labelled[index].line.text) for index in chosen)
    words = words[lead_start(words) :]
    return as_labelled(clipping.labelled[chosen[0]], words) if len(words) <= _LONGEST_SUMMARY else None


def _goes_on(clipping: Clipping, above: int, index: int) -> bool:
    """Whether a line is another point of the standfirst above: of its form, and with words of its own."""
    one, other = clipping.readings[above], clipping.readings[index]
    lines = clipping.labelled[above].line.text, clipping.labelled[index].line.text
    listed = [_BULLET.match(text) is not None for text in lines]
    if listed[0] != listed[1] or other.key.startswith(one.key) or one.key.startswith(other.key):
        return False
    heads = other.stems <= clipping.readings[clipping.headline].stems
    return all(listed) or (one.shape.ends == other.shape.ends and not heads)
