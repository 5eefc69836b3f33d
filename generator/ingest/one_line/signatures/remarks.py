"""A line below a text → whether it remarks on that, or says who issued the text."""

from __future__ import annotations

from generator.ingest.words.late import Late

_RATE = Late(r"[(\[][^()\[\]=]{0,16}\d[^()\[\]=]{0,16}=[^()\[\]=]{0,16}\d[^()\[\]]{0,60}[)\]]\.?")
"""`($1 = 886.40 Varsand crowns)`: what sums of the text are in another currency."""
_REMARK = Late("[（(][\u3040-\u30ff\u4e00-\u9fff]{3,}[，、][^（）()]{6,}[）)]")
"""`（应受访者要求，船名为化名）`, in ideographs."""
_OPENS = "（(["
_OFFICE = Late(
    "[\u4e00-\u9fff（）()]{2,24}(?:局|部|委|会|會|处|處|院|厅|廳|办|辦|社|公司|大学|大學|政府|中心|团|團|站|校|所|队|隊|协会|协)"
)
"""What offices are called that issue notices: `北港县港务局`."""


def is_remark(text: str) -> bool:
    """Whether a line in brackets remarks on the text above it."""
    return text[:1] in _OPENS and (_RATE.fullmatch(text) or _REMARK.fullmatch(text)) is not None


def is_office(text: str) -> bool:
    """Whether a line in ideographs is an office and nothing else, as issues notices."""
    return not text.isascii() and _OFFICE.fullmatch(text) is not None
