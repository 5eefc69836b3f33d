"""What stands in front of a colon and of whom a story or a picture is from, in many languages.

Data only: a part of a pattern that is matched whatever the case.
"""

from __future__ import annotations

SOURCES = (
    r"sources?|source\(s\)|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|kaynak(?:lar)?|sumber|källa|källor|kilder?|"
    r"lähde|lähteet|allika[sd]|šaltini(?:s|ai)|avot[si]|źródł[oa]|zdroje?|forrás(?:ok)?|surs[ae]|burimi|vir|izvori?|"
    r"извори?|изворник|източни(?:к|ци)|источники?|джерел[оа]|крыніца|πηγ(?:[ήη]|ές)|المصدر|المصادر|مصدر|منبع|מקור|"
    r"מקורות|स्रोत|nguồn|ที่มา|출처|자료|出典|(?:資料|资料|數據|数据)?(?:来源|來源)"
)
