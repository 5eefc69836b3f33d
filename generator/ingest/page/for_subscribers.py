"""A page in its parts → the line on which it says that its text is for those who pay or sign up, or 0.

Some state it for machines; many only show what to do in order to read on, right behind what all are shown.
"""

from __future__ import annotations

from generator.ingest.page.parts import Page
from generator.ingest.words.caseless import caseless, in_small_letters

_BEHIND = 8
"""So many blocks behind the last paragraph may say that there is more."""
_LONGEST = 220
_READ_ON = caseless(
    r"(?:continue|keep) reading (?:(?:this|your|the) \w+ )?(?:with|for)\b|\bto (?:continue|keep) reading\b|"
    r"\b(?:subscribe|sign (?:up|in)|log in|register|join)\b.{0,40} "
    r"to (?:continue\Z|unlock|read (?:on|this|the (?:full|rest)))|"
    r"create (?:a|your) (?:free )?account to (?:continue|read)|unlock (?:this|the full) (?:article|story)|"
    r"(?:article|story|content|this) is (?:only |exclusively )?(?:available )?(?:only )?(?:for|to) (?:our )?"
    r"(?:\w+ )?(?:subscribers|members)|\bfor subscribers only|\b(?:subscribers|members) only\b|"
    r"\b(?:0|no) (?:free )?articles? (?:left|remaining)|"
    r"\bjetzt weiterlesen|\bweiterlesen mit|um weiterzulesen|um diesen artikel .{0,20}zu ?lesen|"
    r"nur für abonnent|artikel freischalten|diesen artikel (?:weiter)?lesen mit|"
    r"réservée?s? (?:à nos |aux )abonnés|il vous reste \d+|pour (?:lire|continuer|poursuivre).{0,40}abonne|"
    r"abonne[zr](?:-vous)?.{0,20} pour (?:lire|continuer|poursuivre)|"
    r"(?:contenido|artículo|noticia|nota).{0,12} (?:exclusiv[oa]|reservad[oa]|solo) (?:para|a) (?:\w+ )?"
    r"(?:suscriptor|abonad)|"
    r"(?:suscríb[ea]te|regístr[ea]te|inicia sesión).{0,30} para (?:seguir|continuar|leer)|"
    r"para seguir leyendo|riservat[oa] agli abbonati|per continuare a leggere|"
    r"(?:abbonati|accedi|registrati).{0,20} per (?:leggere|continuare)|"
    r"(?:exclusivo|reservado) (?:para|a) assinantes|(?:assine|cadastre-se).{0,20} para (?:ler|continuar)|"
    r"(?:alleen|enkel|exclusief) voor abonnees|lees (?:dit artikel )?(?:verder|door) met|om verder te lezen|"
    r"(?:för|endast) prenumeranter|läs vidare med|(?:kun|bare) for abonnenter|for å lese videre|"
    r"for at læse videre|vain tilaajille|tylko dla (?:prenumerator|subskryb)|(?:aby|żeby) czytać dalej|"
    r"(?:pouze|jen) pro předplatitele|csak előfizetőknek|numai pentru abonați|μόνο για συνδρομητές|"
    r"только (?:для )?подписчик|чтобы (?:читать|продолжить).{0,30}(?:подпис|войд)|"
    r"тільки для передплатник|yalnızca aboneler|devamını okumak için|للمشتركين فقط|למנויים בלבד|"
    r"hanya untuk pelanggan|dành cho thuê bao|有料(?:会員|記事|購読)|会員限定|残り ?[\d,]+ ?文字|"
    r"付费(?:阅读|内容|文章)|订阅后(?:可|继续|阅读)|登录后(?:继续|可)|訂閱.{0,8}(?:閱讀|全文)|"
    r"會員(?:專屬|限定)|유료 ?(?:회원|구독자|기사)|구독.{0,12}계속|로그인.{0,12}계속 ?읽"
)
"""What pages show right behind what all may read, and nowhere else: in order to read on, subscribe."""


def paid_line(page: Page) -> int:
    """Where a page says so; of one that states that all may read it, what it shows is an offer."""
    article = page.said.article
    free = str(article.values.get("isAccessibleForFree", "")).casefold() if article else ""
    if article and free in ("false", "no"):
        return article.line
    if free in ("true", "yes"):
        return 0
    for stated in page.said.meta("article:content_tier", "og:article:content_tier"):
        if stated.value.casefold() == "locked":
            return stated.line
    behind = page.blocks[page.body.last + 1 : page.body.last + 1 + _BEHIND] if page.body.places else ()
    shown = (one for one in behind if not one.hidden and len(one.text) <= _LONGEST)
    return next((one.line for one in shown if _READ_ON.search(in_small_letters(one.text))), 0)
