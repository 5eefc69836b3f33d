"""Lines of a clipping → the same, those of its head and foot parted where a page set two things side by side.

A page gives a kicker, a headline, a name, a role and a day elements of their own, which its style sheet sets
below each other; where nothing stands between two of them, the clipboard has `Jane DoeThe Harbour Age` and
`Old tradesSchool for lamplighters opens`. Only head and foot are parted: in a paragraph no such thing stands.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.sentence_ends import INITIAL_STOP
from generator.ingest.one_line.signatures.scripts import NO_JAPANESE_NAME
from generator.ingest.one_line.wording import between_halves, said_once
from generator.ingest.text.parting.parted_lines import STAMPED, names_people, parted
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.name_words import ROLE_NOUNS
from generator.ingest.words.outlets.publishers import Directory

_MOST_LINES, _FOOT, _TOP = 40, 14, 3
_LONGEST = 220
_PARAGRAPH, _SENTENCE = 160, 110
_JOINT = Late(rf"[{LU}А-ЯЁІЇЄҐΑ-ΩΆ-Ώ](?<=[{LL}а-яёіїєґα-ωά-ώ0-9.!?»”)].)")
_JOINT_IN_ASCII = re.compile(r"[A-Z](?<=[a-z0-9.!?)].)")
"""A capital right behind the end of something; to look for capitals first is faster, as there are few."""
_DAY = Late(
    r"(?<=[^\W\d_])(?=\d{1,2}(?:[./-]\d{1,2}[./-](?:\d\d|\d{4})?|\.? [^\W\d_]{3,12}\.? \d{4})|"
    r"(?:19|20)\d\d[年/.-])"
)
"""Where a day begins right behind a letter."""
_GLUE = Late(rf"[{LU}А-ЯЁІЇЄҐΑ-ΩΆ-Ώ\d](?<=[{LL}а-яёіїєґα-ωά-ώ0-9.!?»”)]\D|[^\W\d_]\d)")
_GLUE_IN_ASCII = re.compile(r"[A-Z\d](?<=[a-z0-9.!?)]\D|[A-Za-z]\d)")
"""A joint, or a digit right behind a letter."""
_INITIALS_BEFORE = Late(rf"(?<![^\s(])(?!U\.[SKN]\.)(?:[{LU}]\.){{1,3}}\Z")
"""`K.V. Doe`: what no joint stands behind."""
_LONG_INITIALS = 7  # letters, with what stands in front
_GLUED_DIGIT = re.compile(r"\d(?<=[^\W\d_].)")
_CHINESE = Late("[\u3040-\u30ff\u4e00-\u9fff々]{2,6}")
"""A name, or what a page writes in front of its days."""
_CHINESE_DAY = Late(r"\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?(?: ?\d{1,2}[時时:]\d\d分?)?")
_MAIL = Late(r"[\w.+-]{2,40}@(?:[\w-]{2,30}\.){1,3}[a-z]{2,8}\b")
_SIGNING = re.compile(
    r"(?:(?:Edited|Written|Reported|Posted|Published|Words|Story|Text) by|"
    r"By|Von|Par|Por|Di|Da|Door|Av|Af|Od|Text|Texte|Texto|Testo):? "
    rf"(?=[{LU}])"
)
_DOING = ROLE_NOUNS | {"texto", "text", "texte", "testo", "tekst"}
_SIGNED = re.compile(
    rf" (?<=[.!?…] )(?=(?:Von|Par|Por|Di|By|Door) [{LU}](?:[^.!?]|{INITIAL_STOP}){{4,60}}\Z|"
    rf"(?:VON|PAR|POR|DI|BY|DOOR) [{LU}](?:[^.!?{LL}]|{INITIAL_STOP}){{4,60}}\Z)"
)
"""`The line is tested every week. Von Jane Doe und Kai Voss`: a standfirst that ends in who wrote."""
_FOR_PAPER = ("PARA LA ", "PARA EL ", "Para La ")
_TITLED = 3  # words
_MOST_OF_KICKER, _LEAST_OF_HEADLINE = 5, 3
_LEAST_HALF = 3
_MOST_JOINTS = 2
_OF_PICTURE = Late(
    r" ?/ ?|©|\A(?:Source|Quelle|Źródło|Fuente|Fonte|Credit|Zdroj|Источник)\b|\((?:Photo|Foto|AP|AFP|Reuters)"
)
_CREDITED = Late(r"(?:Bild|Foto|Photo|Fot\.|Kuva|Beeld|Фото) ?: ?")
_BRANDED = Late(
    r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O|You|Link|Whats|Tik|Pay|Java|Face|Deep|Open|Black|Byte)\Z"
)
"""The first half of words that have a capital in their middle."""


def with_parted_heads(lines: Sequence[Line], outlets: Directory) -> tuple[Line, ...]:
    """The lines, each of the head's as many as it is made of, with the number that it had.

    In the last lines, where somebody may sign, only names are parted from what stands beside them.
    """
    lines = parted(lines)
    end = _end_of_head(lines)
    foot = max(end, len(lines) - _FOOT)
    found: list[Line] = []
    for place, line in enumerate(lines):
        if _is_headline_twice(line.text):
            found.append(replace(line, text=said_once(line.text)))
            continue
        if end <= place < foot or _is_whole(line.text):
            found.append(line)
            continue
        head = lines if place < end else ()
        texts = list(_parted(line.text, head, outlets)) if _may_be_parts(line.text, head) else ()
        if len(texts) <= 1:
            found.append(line)
            continue
        found += [replace(line, text=text, gap=line.gap and not at) for at, text in enumerate(texts)]
    return tuple(found)


def _is_headline_twice(text: str) -> bool:
    """Whether a line is a headline twice, as where a page hides one: `Pier opens today Pier opens today`.

    A sentence that stands twice tells what a picture shows.
    """
    headed = text[-1] != "." and text.count(" ", 0, len(text) // 2) >= _LEAST_DOUBLED - 1
    return headed and between_halves(text) == " "


_LEAST_DOUBLED = 4  # words


def _may_be_parts(text: str, head: Sequence[Line]) -> bool:
    """Whether any way to part a line may part this one, as hardly any is parted: only for speed."""
    glue = _GLUE_IN_ASCII if text.isascii() else _GLUE
    if glue.search(text) or "@" in text or text.startswith(_REMARKED):
        return True
    return bool(head) and (":" in text or text == head[0].text or _SIGNED.search(text) is not None)


def _is_whole(text: str) -> bool:
    """Whether a line is too long to be elements side by side, a sentence of some length, or all capitals."""
    sentence = len(text) > _SENTENCE and text[-1] in '.”"' and not _SIGNING.match(text)
    return sentence or len(text) > _LONGEST or text.isupper() or text.startswith("You are here")


def _end_of_head(lines: Sequence[Line]) -> int:
    """Where the second long paragraph stands: the head is over there."""
    long = (
        place
        for place, line in enumerate(lines[:_MOST_LINES])
        if len(line.text) > _PARAGRAPH and line.text[-1] in '.”"'
    )
    return next(itertools.islice(long, 1, None), min(len(lines), _MOST_LINES))


_NAME = rf"[{LU}][{LL}'’-]+(?:[ -][{LU}][{LL}'’-]+){{1,3}}"
_TWO_JOINED = Late(rf"{_NAME}(?:in [{LU}][{LL}]+)?and{_NAME}(?:in [{LU}][{LL}]+)?")
"""`Jane DoeandKai Voss`, `Jane Doein VarsandandKai Vossin Elin`: two who wrote."""
_CREDIT_LABEL = re.compile(r"(?:Video)?(?:Credit){1,3} ?(?:\.\.\.|…|: ?)")
"""`CreditCredit...By Jane Doe`, who took a picture: the label for its button, then for its words."""


def _parted(text: str, lines: Sequence[Line], outlets: Directory) -> Iterator[str]:
    """What a line is made of: itself, where nothing tells that it is more. `lines` is empty for the foot."""
    if _CREDIT_LABEL.match(text) or _TWO_JOINED.fullmatch(text):
        yield text
        return
    if text.startswith(_REMARKED) and text != _REMARKED:
        yield _REMARKED
        text = text.removeprefix(_REMARKED).lstrip()
    if lines and text == lines[0].text and text.count(" ") > _DOUBLED and between_halves(text) == " ":
        yield from [text[: len(text) // 2]] * 2  # the headline, once more in one line
        return
    if ":" in text and any(one.text == text for one in lines[:_TOP]) and (kicker := _kicker(text)):
        yield kicker
        text = text[len(kicker) :]
    if lines and (signed := _SIGNED.search(text)) and names_people(text[signed.end() :]):
        yield text[: signed.start()]
        text = text[signed.end() :]
    for joint in _joints(text):
        before, behind = text[:joint].rstrip(" |,"), text[joint:].lstrip()
        if before and _are_apart(before, behind, text, lines, outlets):
            yield from _parted(before, lines, outlets)
            yield from _parted(behind, lines, outlets)
            return
    yield text


_DOUBLED = 7  # blanks
_REMARKED = "The writer has posted comments on this article"
"""What papers of India glue to the name behind it."""
_COLON = Late(r"[A-ZÄÖÜ][\w-]{3,30}(?: [\w-]{2,20}){0,3}:(?=[A-ZÄÖÜ„“\"‚'»])")
_IN_GERMAN = Late(
    r"[äöüß]|\b(?:der|die|das|und|den|dem|des|ein|eine|nicht|mit|von|auf|für|zum|zur|wird|ist)\b"
)


def _kicker(text: str) -> str:
    """What stands in front of a German headline with a colon and no space: `Rat:Der Hafen wird tiefer`."""
    found = _COLON.match(text)
    behind = text[found.end() :] if found else ""
    german = len(behind.split()) > _LEAST_OF_HEADLINE and behind[-1] != "." and _IN_GERMAN.search(behind)
    return found[0] if found and german else ""


_SITES = Late(r"(?<!\S)[A-Z][a-z]{2,9}[A-Z][a-z]{2,12}\.(?:com|net|org|info|fr|ro|it|es|pt|de|gr|hu|cz|pl)\b")
"""`HarbourNews.fr`: a site, whose second word is glued to nothing."""


def _joints(text: str) -> list[int]:
    mail = _MAIL.search(text) if "@" in text else None
    joint = _JOINT_IN_ASCII if text.isascii() else _JOINT
    found = [match.start() for match in joint.finditer(text)]
    if found and "." in text:
        found = [at for at in found if not _INITIALS_BEFORE.search(text, max(0, at - _LONG_INITIALS), at)]
        sites = [match.span() for match in _SITES.finditer(text)] if found else ()
        found = [at for at in found if not any(start < at < end for start, end in sites)]
    if _GLUED_DIGIT.search(text) and (day := _DAY.search(text)):
        found = sorted({*found, day.start()})
    if mail:
        first = text.split(maxsplit=1)[0].casefold()
        at = text.casefold().find(first, 1)
        found = [joint for joint in found if joint < mail.start()]
        if mail.start() <= at <= mail.end():
            found.append(at)
    return found


def _are_apart(before: str, behind: str, text: str, lines: Sequence[Line], outlets: Directory) -> bool:
    if lines and (_SIGNING.match(behind) or _CREDITED.match(behind)):
        return True
    begun = _BRANDED.search(before) is not None  # `By JANE De` of `DeWITT`
    if lines and not begun and _SIGNING.match(before) and names_people(before) and _may_head(behind):
        return True
    if lines and STAMPED.match(behind) and _names_staff(before):
        return True
    if behind[0].isdigit():
        named = _CHINESE.fullmatch(before) is not None and not NO_JAPANESE_NAME.search(before)
        return names_people(before) or (named and _CHINESE_DAY.fullmatch(behind) is not None)
    if names_people(before) and not begun:
        further = _joints(behind)
        piece = behind[: further[0]] if further else behind
        return (
            bool(STAMPED.match(behind))
            or is_role_alone(piece)
            or piece.split(maxsplit=1)[0].casefold() in _DOING
            or piece.startswith(_FOR_PAPER)
            or outlets.named(piece) is not None
            or outlets.agency(piece) is not None
            or is_paper(piece)
            or bool(_MAIL.fullmatch(piece))
        )
    return bool(lines) and _heads(before, behind, text, lines)


def _names_staff(text: str) -> bool:
    """Whether a text is who reported and who edited: `Reported by Jane Doe, Edited by Kai Voss`."""
    parts = _PARTS.split(_IN_BRACKETS.sub("", text)) if _SIGNING.match(text) else ()
    return bool(parts) and all(_CALLED.fullmatch(_SIGNING.sub("", part)) for part in parts)


_PARTS = Late(r", | and ")
_CALLED = Late(rf"[{LU}][\w.'’-]*(?: [{LU}][\w.'’-]+){{1,3}}")
_IN_BRACKETS = Late(r" ?\([^()]{2,60}\)\Z")


def _may_head(text: str) -> bool:
    """Whether what a byline is glued to has as many words as headlines have, and no stop at its end."""
    return text.count(" ") > _TITLED and text[-1] != "."


def _heads(before: str, behind: str, text: str, lines: Sequence[Line]) -> bool:
    """Whether a text is a headline with its kicker in front: two words are one that stands nowhere else."""
    if len(_joints(text)) > _MOST_JOINTS or not before[-1].isalpha():
        return False
    words = before.split()
    first, second = words[-1], behind.split(maxsplit=1)[0]
    if not (1 <= len(words) <= _MOST_OF_KICKER and len(behind.split()) >= _LEAST_OF_HEADLINE):
        return False
    if (
        first[0] in "'‘“\"«„#@"
        or min(len(first), len(second)) < _LEAST_HALF
        or _BRANDED.search(first)
        or behind[-1] == "."
    ):
        return False
    if not second[1].islower() or _OF_PICTURE.search(behind) or is_given_name(second):
        return False
    whole = (first + second.strip(",:;.!?'’")).casefold()
    return not any(whole in line.text.casefold() and not line.text.endswith(text) for line in lines)
