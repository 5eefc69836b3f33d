"""The words of share buttons, which pages put above and below articles.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

_BUTTONS_FROM_THE_EAST = frozenset(
    "распечатать печать друк роздрукувати поділитися поділитись надіслати отправить твитнуть "
    "разпечатай принтирай изпрати сподели споделяне туитване запази drukuj wydrukuj drukowanie "
    "podziel wyślij tisknout vytisknout poslat odeslat sdílejte tlačiť vytlačiť poslať zdieľajte "
    "štampaj odštampaj pošalji podeli podijeli preporuči ispiši ispis штампај одштампај пошаљи подели "
    "препоручи natisni pošlji deli nyomtat nyomtatás küld küldés elküld elküldöm jaga prindi saada "
    "dalīties drukāt nosūtīt dalintis spausdinti siųsti rekomenduoti طباعة إرسال ارسال حفظ چاپ ذخیره "
    "הדפסה הדפס שלח printează tipărește trimite εκτύπωση".split()
)
"""What pages from Estonia to Persia let their readers do, in a word, as it stands in rows of buttons."""
_NAMES_FROM_THE_EAST = frozenset(
    "вконтакте одноклассники вк дзен твиттер фейсбук телеграм ватсап вайбер livejournal svejo wykop "
    "linkuj iwiw startlap friendfeed myspace draugiem فيسبوك تويتر واتساب تيليجرام تلگرام توییتر "
    "فیسبوک بالاترین".split()
)
_BESIDE_THEM = frozenset(
    "другу приятелю на в prijatelju priateľovi příteli draugui sõbrale barátjának לחבר لصديق".split()
)
_NAMES = frozenset(
    "facebook fb twitter x whatsapp whats linkedin reddit pinterest tumblr telegram messenger pocket "
    "flipboard instagram youtube "
    "tiktok threads bluesky mastodon wechat weibo viber koo googleplus google+ snapchat digg stumbleupon "
    "evernote xing vk line hatena "
    "signal truth gab skype delicious del.icio.us newsvine technorati blogmarks apnacircle".split()
)
SHARE_NAMES = _NAMES | _NAMES_FROM_THE_EAST
_WORDS = frozenset(
    "kommentare drucken vorlesen beiträge lesen share this article story page post on via by with to in "
    "the an a as or and and/or email e mail print "
    "copy link copied url save bookmark bookmarks comment comments more icon options tweet pin font resize "
    "sms rss friends us our follow teilen druckversion merken per partager imprimer envoyer "
    "compartir imprimir condividi stampa "
    "compartilhar enviar gift listen google news plus opens new window tab app social media instapaper "
    "addthis "
    "artykuł przez wyślij skopiuj artikel artikeln artiklen artikkelen artigo artículo articolo notícia "
    "noticia cet questo este sur auf sul kopieren copier copiar copia kopiuj kopírovat lien enlace länk "
    "odkaz e-mail text message show sharing close click here download subscribe like discuss twittern "
    "mailen diesen en su článek článok cikk "
    "поделиться поширити paylaş udostępnij sdílet zdieľať megosztás megosztom bagikan distribuie distribuiți "
    "공유 공유하기 شارك مشاركة שתפו שיתוף 分享 共有 シェア".split()
)
_CORE = frozenset(
    "share teilen partager compartir condividi compartilhar tweet print email e-mail copy drucken imprimer "
    "imprimir stampa поделиться поширити paylaş udostępnij sdílet zdieľať megosztás megosztom bagikan "
    "distribuie distribuiți 공유 "
    "공유하기 شارك مشاركة שתפו שיתוף 分享 共有 シェア".split()
)
SHARE_WORDS = SHARE_NAMES | _WORDS | _BUTTONS_FROM_THE_EAST | _BESIDE_THEM
SHARE_CORE = SHARE_NAMES | _CORE | _BUTTONS_FROM_THE_EAST
