"""Patterns of page furniture in the languages of the East: who wrote, how long to read, numbers of items.

Data only; `furniture.py` applies it, and `furniture_needs.py` says what each needs.
"""

from __future__ import annotations

ROWS_OF_THE_EAST: tuple[tuple[str, float, bool, str], ...] = (
    (
        "signed-in-brackets",
        0.9,
        False,
        r"[(（〔](?:[^()（）〔〕]{0,30})(?:記者|记者|기자)[^()（）〔〕]{0,40}[)）〕]\Z",
    ),
    (
        "reading-time-abroad",
        0.95,
        False,
        (
            r"(?:(?:время чтения|час читання|okuma süresi|waktu baca|czas czytania|doba čtení) ?:? ?)?"
            r"\d{1,2} ?(?:דק(?:[׳']|ות)?|мин\.?|хв\.?|dk\.?|dakika|phút|menit|นาที|دقيقة|دقائق|دقیقه|मिनट)"
            r"(?: (?:чтения|на чтение|читання|okuma|baca|membaca|đọc|קריאה|للقراءة|قراءة))?\Z"
        ),
    ),
    (
        "followers",
        0.95,
        False,
        (
            r"\d[\d., ]{0,12}(?:k|m|тыс\.?|млн|tys\.?|mln|tis\.?|bin|만|千|万|萬)? ?"
            r"(?:подписчик(?:а|ов)?|підписник(?:а|ів)?|followers?|subscribers?|takipçi|abone|obserwujących|"
            r"sledujících|متابع|구독자|粉丝|粉絲|フォロワー)\Z"
        ),
    ),
    (
        "filed-under",
        0.93,
        False,
        (
            r"(?:دسته(?: |\u200c)?بندی|گروه خبری|التصنيف|kategoria|kategorie|kategori|categoría|catégorie|"
            r"categoria|rubrique|рубрика|категория|категорія|chuyên mục|分类|分類|カテゴリー?)\s?[:：] ?"
            r"[^.!?؟:\d]{2,50}\Z"
        ),
    ),
    (
        "age-notice",
        0.93,
        False,
        (
            r"(?:содержимое|содержание|материалы?|контент|информация|сайт|портал|издание|вміст|матеріали)\b.{0,60}"
            r"(?:предназначен|призначен)[оаыий]?\b.{0,40}(?:старше|старших|достигших|від|понад) \d\d"
            r"(?: ?лет| років)?.{0,20}\Z"
        ),
    ),
    ("encoded-address", 0.95, False, r"(?=(?:[\w.-]*%[0-9a-f]{2}){6})[\w.%-]+\Z"),
    ("comments", 0.95, True, r"kenapa tidak meninggalkan komentar\??\Z"),
    ("quoted-note", 0.95, True, r"dikutip (?:sesuai|dari) (?:tulisan|buku)\b.{20,300}\Z"),
    ("print-note", 0.95, False, r"versi cetak artikel ini (?:terbit|dimuat)\b.{4,200}\Z"),
    ("comments", 0.95, True, r"suç teşkil edecek\b.{20,420}\Z"),
    ("item-code", 0.93, False, r"(?:شناسه|کد|كد) ?(?:خبر|مطلب|نوشته)? ?[:：]? ?[A-Za-z]?[\d۰-۹٠-٩]{4,12}\Z"),
    (
        "controls",
        0.95,
        False,
        (
            r"(?:(?:본문|기사) ?듣기|글자 ?크기(?: ?(?:변경|조절)(?:하기)?)?|sns ?(?:보내기|공유)|"
            r"인쇄(?:하기)?|스크랩|공유(?:하기)?|번역(?: ?설정)?|요약봇|댓글 ?\d{0,5}|[ ,·|/])+\Z"
            r"|[\uac00-\ud7af]{2,4} ?(?:선임|인턴)?기자 ?(?:기자 ?)?(?:구독|페이지|\+ ?구독|응원)+\Z"
        ),
    ),
    ("tip-line", 0.93, True, r".{0,60}제보(?:를|는)? ?(?:기다립니다|받습니다|하기).{0,20}\Z"),
    (
        "picture-source",
        0.9,
        False,
        r"출처 ?= ?[^.]{2,30}\Z|[\uac00-\ud7afA-Za-z0-9·]{2,16} 제공 ?\|\Z",
    ),
    (
        "picture-of-another",
        0.93,
        False,
        r".{0,40}기사(?:의 특정)? ?(?:내용)?[와과] ?(?:직접 )?(?:관련|무관).{0,60}\Z",
    ),
    (
        "paper-alone",
        0.9,
        False,
        r"(?:[\u0621-\u06d3]{2,12} ){0,3}(?:نيوز|برس|24|الإخباري|الإخبارية) ?[-–—:]\Z",
    ),
)
