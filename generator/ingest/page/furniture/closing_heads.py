"""A block of a page → whether it heads what stands behind an article, or the points that one is told in.

`Related stories`, `3 comments` and `About the author` are where an article is over: below some of them none
ever goes on. `Key points` stands within an article, and what is listed below is told again in its text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.page.blocks.block import Block

_COMMENTS_ABROAD = (
    r"תגובות|التعليقات|コメント|댓글|(?:热门|最新|最热|精彩|全部|网友|網友|文章|发表|我要)?(?:评论|評論|跟贴)|网友热议|kommentare|commentaires|комментари[ий]|коментар[іи]|komentari|komentáře|komentáre|komentarai|komentāri|kommentaarid|"
    r"মন্তব্য|تبصرے|comentarios|comentários|commenti|yorumlar|bình luận|ความคิดเห็น|σχόλια|komentarze|kommentarer|reacties|hozzászólások|comentarii|diskuze|نظرات"
)
"""What pages call the comments of their readers, alone or above them."""
_CLOSING_HEADS = re.compile(
    r"(?:vídeos:? (?:mais|veja|tudo)|related|more (?:from|on|stories|news)|read (?:more|also|next)|also read|see also|recommended|most (?:read|popular|viewed)|"
    r"latest|trending|discussion(?: about this .{2,12})?\Z|join the (?:conversation|discussion)|you (?:may|might)|up next|don.t miss|editor.?s.? picks?|comments?|leave a (?:reply|comment)|share this|"
    r"about the author|(?:author|autor(?:in|en)?|auteur|autore)\Z|(?:über|zu) (?:den|die) autor|zu[mr] autor|à propos de l.auteur|sobre (?:el|la|o|a) autor|contacts?\Z|media contacts?|press contacts?|pressekontakt|contacts? presse|tags?|topics?|follow us|sign up|subscribe|popular|top stories|what to read next|sponsored|"
    r"(?:[\w.-]{2,20} ist |wir sind )spendenfinanziert|unterstützen sie |support (?:us|our)|à lire|(?:a )?lire aussi|sur le même|voir aussi|nos derniers|mehr zum thema|lesen sie auch|weitere (?:artikel|news|videos)|alle artikel (?:der|zur)|auch interessant|"
    r"das könnte|verwandte|lea también|te puede interesar|más (?:noticias|información|sobre)|lo más|relacionad|"
    r"leggi anche|potrebbe|articoli correlati|leia (?:mais|também)|veja (?:mais|também)|saiba mais|notícias relacionadas|"
    r"lees ook|meer (?:over|nieuws)|läs (?:mer|också)|czytaj|zobacz|baca juga|berita terkait|ilgili haberler|"
    r"читайте|материалы по теме|читать|关键词|相关|相關|延伸閱讀|(?:为你|为您|猜你|编辑|热门|精彩|更多)?推荐|推薦|関連|あわせて|관련|많이 본|"
    r"اقرأ|مواضيع|ذات صلة|קרא|עוד ב|כתבות|यह भी|tin liên quan|xem thêm|đọc thêm|อ่าน(?:ข่าว)?เพิ่มเติม|ข่าวที่เกี่ยวข้อง|"
    rf"(?:\d+ )?(?:{_COMMENTS_ABROAD}|टिप्पणियां|kommentit)\b)",
    re.IGNORECASE,
)


_COMMENTS = re.compile(
    r"(?:\d{1,5} |all |leave a |post a |join the )?(?:comments?|responses|replies|conversation|discussion|(?:visitor|reader|user)s?['’]?s? (?:opinions|views|comments|reactions?))\b(?: \(?(?:\d+|(?:latest|newest|oldest) (?:shown )?first)\)?)?[:.]?\Z|"
    rf"(?:\d{{1,5}} |(?:vos|tous les|les|ihre|deine|alle|tus|sus|los|seus|os|(?:i )?vostri|i|uw|jouw|dina|все|ваши|twoje|wasze) )?"
    rf"(?:{_COMMENTS_ABROAD}|(?:vos )?réactions|lesermeinungen|leserkommentare)"
    r"(?: \(?\d+\)?)?[:.]?\Z",
    re.IGNORECASE,
)


def opens_comments(block: Block) -> bool:
    """Whether a heading begins what readers wrote."""
    return len(block.text) < 50 and _COMMENTS.match(block.text) is not None


def closes(block: Block) -> bool:
    """Whether a heading begins what comes behind an article."""
    return len(block.text) < 80 and _begins_closing(block.text)


@lru_cache(maxsize=4096)
def _begins_closing(text: str) -> bool:
    return _CLOSING_HEADS.match(text) is not None


_LAST_HEADS = re.compile(
    r"(?:(?:verwendete|unsere) )?quellen(?:angaben?)?|(?:les )?sources|fuentes|źródła|kaynaklar|bronnen|källor|kilder|"
    r"discussion(?: about this \w+)?|join (?:our|the) (?:\w+ )?(?:forum|conversation|discussion|community|debate)|about the authors?|"
    r"(?:über|zu[mr]) (?:den |die |de[nr] )?autor(?:in|en)?|à propos de l.auteur|sobre (?:el|la|o|a) autora?",
    re.IGNORECASE,
)
"""Headings below which no article goes on: its sources, its writer, what readers say."""


def heads_end(block: Block) -> bool:
    """Whether a block heads what only ever stands behind an article: its sources, its writer, its readers."""
    text = block.text.strip(" :.–—-")
    return (block.level > 0 or block.strong) and len(text) < 50 and _LAST_HEADS.fullmatch(text) is not None


_POINTS = re.compile(
    r"(?:story )?highlights|(?:key|action|main) points|key takeaways|at a glance|in brief|the essentials|what you need to know|"
    r"das wichtigste(?: in kürze)?|auf einen blick|l.essentiel|les points clés|claves|puntos clave|in breve|in sintesi|"
    r"em resumo|in het kort|w skrócie|главное|коротко|ポイント|核心提示",
    re.IGNORECASE,
)


def heads_points(block: Block) -> bool:
    """Whether a block heads the points of an article, which its text tells again."""
    return len(block.text) < 40 and _POINTS.fullmatch(block.text.strip(" :.–—-")) is not None
