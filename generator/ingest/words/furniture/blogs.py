"""What blogs and posts put into pages, in many languages: posts of networks, thanks, what nobody answers for.

Data only; `furniture.py` applies it, and `needs.py` says what each pattern needs.
"""

from __future__ import annotations

ANSWERS_FOR_NOTHING = (
    r"la rédaction (?:décline|n.est pas responsable)|"
    r"la redacción no se (?:hace responsable|responsabiliza)|"
    r"la redazione (?:non è responsabile|declina)|"
    r"a redação não se responsabiliza|"
    r"redakcja nie (?:ponosi|bierze|odpowiada)|"
    r"de redactie is niet (?:verantwoordelijk|aansprakelijk)"
)
"""How papers say what they do not answer for, in languages in which all say it in the same words."""
ROWS_OF_BLOGS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "quoted-post",
        0.95,
        False,
        (
            r"(?:a post shared by|una publicación compartida (?:de|por)|uma publicação (?:compartilhada|"
            r"partilhada) por|"
            r"un post condiviso da|une publication partagée par|"
            r"ein beitrag geteilt von|"
            r"публикация от|допис, поширений|sebuah kiriman dibagikan oleh|een bericht gedeeld door|"
            r"ett inlägg delat av|et (?:innlegg|opslag) delt a[vf]|post udostępniony przez|"
            r"o postare distribuită de|"
            r"příspěvek sdílený|príspevok,? ktorý zdieľa) ?.{1,60}\(@[\w.]{2,40}\).{0,60}\Z|"
            r"ein von .{2,60}\(@[\w.]{2,40}\) geteilter beitrag\Z|"
            r".{2,60}\(@[\w.]{2,40}\)['’]?\w{0,3} paylaştığı bir gönderi\Z"
        ),
    ),
    (
        "quoted-post",
        0.95,
        False,
        (
            r"(?:ver (?:esta|essa) (?:publicación|publicação|foto|post)|visualizza questo post|"
            r"voir cette publication|"
            r"sieh (?:dir )?diesen beitrag|посмотреть эту публикацию|переглянути (?:цей допис|"
            r"цю публікацію)|"
            r"lihat postingan ini|bu gönderiyi|bekijk dit bericht|visa (?:detta|det här) inlägg(?:et)?|"
            r"se dette (?:innlegget|opslag)|wyświetl ten post|vezi această postare|zobrazit příspěvek) "
            r"(?:\w{1,3} )?(?:instagram|facebook|x|twitter|threads|tiktok)(?:ie|u|['’]d[ae] gör| an)?\Z"
        ),
    ),
    ("reduces-spam", 0.97, True, r".{0,60}\bakismet\b.{0,240}\Z"),
    (
        "answers-for-nothing",
        0.93,
        False,
        (
            r"[^\"«“„]{0,200}(?:редакци\w+|администрация (?:сайта|портала)|"
            r"редакці\w+) [^\"«“„]{0,60}не (?:нес[её]т|"
            r"несут|несе)\b.{0,20}"
            r"(?:ответственност|відповідальн).{0,160}\Z|(?:die )?redaktion (?:übernimmt|haftet|"
            r"trägt) .{0,40}(?:keine|nicht)\b.{0,160}\Z|"
            rf"(?:{ANSWERS_FOR_NOTHING}|redacția nu (?:își asumă|răspunde)).{{0,160}}\Z"
        ),
    ),
    (
        "thanks-readers",
        0.85,
        False,
        (
            r"(?:dziękujemy, że (?:jesteś|z nami|czytasz|nas czyta)|merci (?:de votre (?:fidélité|"
            r"lecture|soutien)|de nous lire)|"
            r"danke,? dass (?:sie|du|ihr) (?:uns|dabei|bis hier)|gracias por (?:leernos|leer (?:este|"
            r"esta|nuestr)|seguirnos|visitarnos)|"
            r"grazie per (?:aver (?:letto|seguito)|averci letto|la lettura)|obrigad[oa] por (?:ler|"
            r"nos ler|acompanhar|visitar)|"
            r"bedankt voor (?:het|je|uw) (?:lezen|bezoek|aandacht)|tack för att du (?:läser|läst|"
            r"besöker)|takk for at du (?:leser|leste)|"
            r"tak fordi du (?:læser|læste|følger)|спасибо, что (?:читаете|вы с нами|остаётесь)|"
            r"дякуємо, що (?:читаєте|ви з нами|залишаєтесь))"
            r"\b.{0,60}\Z"
        ),
    ),
    (
        "goes-on-below",
        0.95,
        False,
        (
            r"(?:продолжение|продовження) (?:после|після|ниже|нижче|под|під)\b.{0,30}\Z|"
            r"(?:el texto |la nota |el artículo )?(?:continúa|sigue) (?:después de|"
            r"tras) la publicidad\W*\Z"
        ),
    ),
)
"""Kind, how sure it is, whether an article is usually over there, pattern."""
