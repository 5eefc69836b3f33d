"""The words of share buttons, which pages put above and below articles.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

SHARE_NAMES = frozenset(
    "facebook twitter x whatsapp whats linkedin reddit pinterest tumblr telegram messenger pocket flipboard "
    "instagram youtube "
    "tiktok threads bluesky mastodon wechat weibo viber koo googleplus google+ snapchat digg stumbleupon "
    "evernote xing vk line hatena "
    "signal truth gab skype delicious del.icio.us newsvine technorati blogmarks apnacircle".split()
)
SHARE_WORDS = SHARE_NAMES | frozenset(
    "kommentare drucken vorlesen beiträge lesen share this article story page post on via by with to in "
    "the an a as or and and/or email e mail print "
    "copy link copied url save bookmark bookmarks comment comments more icon options tweet pin "
    "sms rss friends us our follow teilen drucken druckversion merken per partager imprimer envoyer "
    "compartir imprimir condividi stampa "
    "compartilhar enviar gift listen google news plus opens new window tab app social media instapaper "
    "addthis "
    "artykuł przez wyślij skopiuj artikel artikeln artiklen artikkelen artigo artículo articolo notícia "
    "noticia cet questo este sur auf sul kopieren copier copiar copia kopiuj kopírovat lien enlace länk "
    "odkaz e-mail mail text message show sharing close click here download subscribe like discuss twittern "
    "mailen diesen en su článek článok cikk "
    "поделиться поширити paylaş udostępnij sdílet zdieľať megosztás megosztom bagikan distribuie distribuiți "
    "공유 공유하기 شارك مشاركة שתפו שיתוף 分享 共有 シェア".split()
)
SHARE_CORE = SHARE_NAMES | frozenset(
    "share teilen partager compartir condividi compartilhar tweet print email e-mail copy drucken imprimer "
    "imprimir stampa поделиться поширити paylaş udostępnij sdílet zdieľať megosztás megosztom bagikan "
    "distribuie distribuiți 공유 "
    "공유하기 شارك مشاركة שתפו שיתוף 分享 共有 シェア".split()
)
