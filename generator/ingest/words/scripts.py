"""The letters by which a script is known, or a language that has some of its own.

Where spaces part no words, or names go without capitals, rules ask for these first.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late

IDEOGRAPHIC = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of Chinese, Japanese and Korean."""
KANA = Late("[\u3040-\u30ff]")
"""Letters that only Japanese has."""
VIETNAMESE = Late("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
"""Letters that only Vietnamese has, or nearly so."""
UNSPACED = Late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters and signs of Thai, Lao, Burmese and Khmer, which set spaces between sentences only."""
