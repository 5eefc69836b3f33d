"""The head of a mail, what is printed on each sheet, front matter of Markdown → lines as papers have them.

Each stays on its number: `Subject: Quay reopens` becomes `Quay reopens`, to whom it was sent a blank line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.ground.urls import is_web_address
from generator.ingest.one_line.numbered import PARAGRAPH_END

_HEAD = 40
_FEWEST = 3
_SENT_BY = frozenset(
    "from von de da van od от від 发件人 寄件者 差出人 보낸사람 från fra gönderen kimden".split()
)
_SUBJECT = frozenset(
    "subject betreff objet asunto oggetto assunto onderwerp temat тема ämne emne konu předmět "
    "主题 主旨 件名 제목".split()
)
_DAY = frozenset(
    "date sent datum gesendet envoyé enviado inviato data verzonden wysłano дата отправлено skickat sendt "
    "tarih fecha 发送时间 日期 日時 送信日時 날짜 보낸날짜".split()
)
_OTHERS = frozenset(
    "to cc bcc an kopie à pour para cco a aan do dw кому копия til kopi till kime 收件人 抄送 宛先 받는사람 "
    "reply-to importance attachments attachment mime-version content-type content-transfer-encoding "
    "message-id".split()
)
_FIELD = re.compile(r"[*_]{0,2}([\w-]{1,25}(?: [\w-]{1,12})?)[*_]{0,2} ?[:：][*_]{0,2}[ \t]*(.*)\Z")
PASSED_ON = re.compile(
    r"(?:\s*(?:re|fwd?|aw|wg|tr|rv|i|sv|vs|doorst|пер|回复|转发)\s*[:：])+\s*", re.IGNORECASE
)
FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|vs|doorst|пер|转发)\s*[:：]", re.IGNORECASE)
"""How the subject of a mail begins that passes another one on; all else of the above answer one."""
_RULE = re.compile(r"[-_=*> ]{3,80}[\w ]{0,40}[-_=*: ]{0,80}")


def without_envelope(text: str, *, markdown: bool) -> str:
    """The text with what stands in front of it as the lines that it stands for."""
    rows = text.split("\n")
    start = next((number for number, row in enumerate(rows[:_HEAD]) if not _says_from(row.strip())), 0)
    if markdown:
        rows[:_HEAD] = [_LINK.sub(r"\1", row) if _SIGNED.match(row) else row for row in rows[:_HEAD]]
        rows = [_MARKED_PLACE.sub(r"\2\3\4", row) if row[:1] in "*_" else row for row in rows]
        if rows[start].strip() == "---":
            return "\n".join(_without_front_matter(rows, start))
    return "\n".join(_without_mail_head(_without_sheets(rows if markdown else _unquoted(rows))))


def _says_from(row: str) -> bool:
    """Whether a line is blank, or says where a clipping is from, as above one that was handed over."""
    return not row or is_web_address(row) or row.startswith("Source: ")


_LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()\s]{1,500}\)")
_SIGNED = re.compile(
    r"[*_]{0,2}(?:By|Von|Par|Por|Di|Da|Door|Av|Af)[*_]{0,2} \[[^\[\]]{1,80}\]\([^()\s]{1,500}\).{0,90}\Z",
    re.IGNORECASE,
)
"""A byline whose names lead to pages of the writers: `By [Jane Doe](https://…)`."""


_MARKED_PLACE = re.compile(r"(\*{1,3}|_{1,3})([^\W\d_a-zà-ÿ][^*_]{1,60}?)(?:( ?[—–-])\1|\1( [—–-]))(?= )")
"""A dateline with marks of emphasis around it: `**BEIJING (Reuters) –** `."""


# -- mails

_QUOTED = re.compile(r"[ \t]*>(?:[ \t]*>)*(?:[ \t]|\Z)")


def _unquoted(rows: list[str]) -> list[str]:
    """The lines without the `>` in front of those of a mail that another one quotes, where most are."""
    marks = [_QUOTED.match(row) if ">" in row else None for row in rows]
    if 2 * sum(map(bool, marks)) <= sum(map(bool, map(str.strip, rows))):
        return rows
    return [row[found.end() :] if found else row for row, found in zip(rows, marks, strict=True)]


class Head(NamedTuple):
    """Between which lines the head of a mail stands, and what that is about."""

    first: int
    last: int
    subject: str


def head_in(rows: Sequence[str]) -> Head | None:
    """The head of a mail in lines none of which is blank."""
    fields = [_FIELD.match(row) for row in rows]
    names = [_name(found[1]) if found else "" for found in fields]
    first = next((at for at, name in enumerate(names) if name and _is_head(names[at:])), -1)
    if first < 0:
        return None
    end = next((at for at in range(first, len(names)) if not names[at]), len(names))
    of = fields[names.index("subject", first, end)]
    return Head(first, end - 1, of[2].strip() if of else "")


def _without_mail_head(rows: list[str]) -> list[str]:
    """The lines with the head of a mail as what it stands for: of one that was passed on, its own head."""
    fields = [_FIELD.match(row.strip()) if ":" in row or "：" in row else None for row in rows[:_HEAD]]
    names = [_name(found[1]) if found else "" for found in fields]
    starts = range(len(names)) if "subject" in names else ()  # as in hardly any text
    first = next((at for at in starts if _is_head(names[at:])), -1)
    if first < 0:
        return rows
    changed = ["" if _RULE.fullmatch(row.strip()) else row for row in rows[:first]] + rows[first:]
    while True:
        end = next((at for at in range(first, len(names)) if not names[at]), len(names))
        is_forward = any(
            found and names[at] == "subject" and FORWARDED.match(found[2])
            for at, found in enumerate(fields[first:end], start=first)
        )
        inner = next((at for at in starts if at > end and _is_head(names[at:])), -1) if is_forward else -1
        if inner < 0:
            break
        changed[first:inner] = [""] * (inner - first)  # when it was passed on, and what was said of it
        first = inner
    for number in range(first, end):
        found, name = fields[number], names[number]
        if found and name in ("subject", "day"):
            told = PASSED_ON.sub("", found[2], count=1) if name == "subject" else rows[number]
            changed[number] = f"{told}{PARAGRAPH_END}"
        else:
            changed[number] = ""
    return changed


def _is_head(names: Sequence[str]) -> bool:
    """Whether fields begin the head of a mail: who sent it and what about, and a third, without a gap."""
    block = frozenset(itertools.takewhile(bool, names))
    return len(block) >= _FEWEST and {"subject", "from"} <= block


def _name(label: str) -> str:
    """What a field of a mail's head is, or ""."""
    folded = label.casefold().replace(" ", "")
    kinds = ((_SUBJECT, "subject"), (_SENT_BY, "from"), (_DAY, "day"), (_OTHERS, "other"))
    return next((kind for names, kind in kinds if folded in names), "")


# -- sheets

_FOOT = re.compile(r"(https?://[^\s|]{4,2000})\s+(\d{1,3})(?:/| of )(\d{1,3})")
_STAMP = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?(?:\s+\S.{0,300})?"
)


def _without_sheets(rows: list[str]) -> list[str]:
    """The lines without what a browser prints above and below each sheet, with the day of printing.

    It is known by the address and the number of the sheet at its foot, which say where the text is from.
    """
    addressed = [(number, row.strip()) for number, row in enumerate(rows) if "http" in row]
    feet = [(number, foot) for number, row in addressed if (foot := _FOOT.fullmatch(row))]
    feet = [(number, foot) for number, foot in feet if 0 < int(foot[2]) <= int(foot[3])]
    if not feet:
        return rows
    told = list(rows)
    for start, _ in [(-1, None), *feet]:
        head = next((at for at in range(start + 1, len(rows)) if rows[at].strip()), -1)
        if head >= 0 and _STAMP.fullmatch(rows[head].strip()):
            told[head] = ""
    for number, foot in feet:
        told[number] = "" if number > feet[0][0] else foot[1]
    return told


# -- front matter

_KEY = re.compile(r"([A-Za-z][\w -]{0,30}?)\s*:(?:\s+(.*))?\Z")
_FOLDED = frozenset("> >- >+ | |- |+".split())
_ITEM = re.compile(r"\s*-\s+(.*)\Z")
_ADDRESSES = frozenset("source url link canonical original permalink".split())
_WRITERS = frozenset("author authors creator byline".split())
_DAYS = frozenset("published date datepublished publishdate pubdate publisheddate".split())
_OUTLETS = ("source", "publisher", "publication", "outlet", "newspaper", "site", "sitename")
_NAME = re.compile(r"[^|<>\n]{2,60}")
_INNER = re.compile(r"[ \t]+(?:-[ \t]+)?(name|url|agency)[ \t]*:[ \t]+(\S.*)\Z")
"""What stands below a key: `  name: Harbour News`, `  - name: Jane Doe`."""
_WHOLE = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\])""")
_DECKS = ("description", "summary", "excerpt", "standfirst")
_BELOW = "\u2028"
"""Ends a line without a number of its own."""


def _without_front_matter(rows: list[str], start: int) -> list[str]:
    """The lines of a Markdown file with the keys that say what a page says, one where each stands."""
    end = next((at for at in range(start + 1, min(len(rows), _HEAD * 2)) if rows[at].strip() == "---"), 0)
    if not end:
        return rows
    said: dict[str, tuple[int, list[str]]] = {}
    key = ""
    for number in range(start + 1, end):
        inner = _INNER.match(rows[number]) if key else None
        if inner and inner[1] == "name":
            said[key][1].append(_plain(inner[2]))
        elif inner:
            said.setdefault(inner[1] if key in _ADDRESSES else "", (number, [_plain(inner[2])]))
        elif item := _ITEM.match(rows[number]):
            if key:
                said[key][1].append(_plain(item[1]))
        elif key and rows[number][:1] in (" ", "\t"):
            said[key][1][-1] = f"{said[key][1][-1]} {_plain(rows[number])}".strip()
        elif found := _KEY.match(rows[number].rstrip()):
            key = found[1].casefold().replace("_", "").replace(" ", "").replace("-", "")
            said.setdefault(key, (number, _listed(found[2] or "")))
    told, text = [*rows[:start], *[""] * (end + 1 - start)], rows[end + 1 :]
    for key, (number, values) in said.items():
        told[number] = _line(key, [value for value in values if value])
    told[start] = "" if any(row.startswith("Source: ") for row in rows[:start]) else _outlet(said)
    title = said.get("title", (0, [""]))
    deck = next((values[0] for key in _DECKS if (values := said.get(key, (0, [""]))[1]) and values[0]), "")
    if title[1][0]:
        told[title[0]] += f"{_BELOW}{deck}"
        text[:_HEAD] = ["" if row.strip() == f"# {title[1][0]}" else row for row in text[:_HEAD]]
    return [*told, *text]


def _outlet(said: Mapping[str, tuple[int, list[str]]]) -> str:
    """The line that says which outlet an article is from, or ""."""
    named = (value for key in _OUTLETS for value in said.get(key, (0, []))[1])
    name = next((one for one in named if _NAME.fullmatch(one) and not is_web_address(one)), "")
    return f"Source: {name}" if name else ""


def _line(key: str, values: Sequence[str]) -> str:
    """The line that a key stands for, or ""."""
    value = values[0] if values else ""
    if key == "title":
        return f"# {value}" if value else ""
    if key in _ADDRESSES:
        return value if is_web_address(value) else ""
    if key in _WRITERS and value:
        return f"By {', '.join(values[:-1])} and {values[-1]}" if len(values) > 1 else f"By {value}"
    if key == "agency":
        return f"Source: {value}" if value else ""
    return value if key in _DAYS else ""


def _listed(value: str) -> list[str]:
    """The values of a key: `[Jane Doe, Kai Voss]` has two."""
    value = _without_remark(value.strip())
    if value in _FOLDED:
        return [""]
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        return [_plain(one) for one in value[1:-1].split(",")]
    return [_plain(value)]


def _plain(value: str) -> str:
    """A value without its quotes and the marks of a link to a note: `"[[Jane Doe]]"`."""
    value = _without_remark(value.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
    return value.removeprefix("[[").removesuffix("]]").strip()


def _without_remark(value: str) -> str:
    """A value without a remark behind it, as YAML has them: `2024-06-11  # as printed`."""
    whole = _WHOLE.match(value)
    at = value.find(" #", whole.end() if whole else 0)
    return value[:at].rstrip() if at > 0 else value
