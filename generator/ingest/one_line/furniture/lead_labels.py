"""A line → where a standfirst begins in it behind a label that says so: `[摘要]渡轮重新起航。`

Papers in Chinese set it below the time, where else the text begins; so the label alone tells.
"""

from __future__ import annotations

from generator.ingest.words.late import Late

_NAMES = (
    "内容摘要|內容摘要|摘要|内容提要|内容提示|提要|核心提示|核心阅读|阅读提示|"
    "导读|導讀|导语|導語|导言|導言|要点"
)
_LABEL = Late(f"[\\[【（(]?(?:{_NAMES})(?:[\\]】）)][:：]?|[:：丨｜|])\\s*")
_ALONE = Late(f"[\\[【（(]?(?:{_NAMES})[\\]】）)]?[:：]?")
_LONGEST = 12


def lead_start(text: str) -> int:
    """Where the standfirst begins behind its label, or 0 where the line begins with none."""
    found = None if text.isascii() else _LABEL.match(text)
    return found.end() if found and found.end() < len(text) else 0


def is_lead_label(text: str) -> bool:
    """Whether a line is nothing but such a label."""
    return len(text) <= _LONGEST and not text.isascii() and _ALONE.fullmatch(text) is not None
