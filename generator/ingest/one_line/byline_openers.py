"""What stands in front of the names of a byline, and behind them: `Written by`, `5 min read`.

Data only; `names.py` applies it.
"""

from __future__ import annotations

import re

OPENED = re.compile(
    r"(?:(?:originally |co-?)?(?:written|reported|words|story|text|analysis|opinion|review|interview|report|"
    r"reporting|"
    r"commentary|authored|compiled|exclusive|dispatch|column) )?by(?: ?: ?| +)"
    r"|author[`'’]s name (?=(?-i:[A-Z]))"
    r"|(?-i:by)(?=(?-i:[A-Z][a-z'’-]+ [A-Z]))"
    r"|(?-i:By|Von|Par|Por)(?=(?-i:[^\W\d_a-z][\w.'’-]+ ?[A-Z]))"
    r"|(?:geschrieben|verfasst|(?:eine? )?(?:bericht|kommentar|beitrag|gastbeitrag|gastkommentar|interview|analyse|reportage|kolumne|essay)|"
    r"écrit|rédigé|escrito|scritto|text|texto|testo|texte|un articolo|une analyse|aus \w+ berichtet|"
    r"articolo|servizio|reportagem|geschreven|publié|publicado|propos recueillis|entretien réalisé|une enquête|une tribune|una entrevista|un análisis|"
    r"entrevista|a cura|intervista|eine (?:recherche|glosse)|een (?:analyse|column|opinie)|skrevet|skriven|ditulis) "
    r"(?:von|par|por|da|di|door|van|af|av|oleh) ?:? ?"
    r"|z [A-ZŁŚŻ]\w+ (?=(?-i:[A-ZŁŚŻ]\w+ [A-ZŁŚŻ]\w+\Z))"
    r"|(?:textos?|reportagem|scris|entrevista|crónica|columna|un reportaje) de (?=(?-i:[A-ZÀ-ÞȘȚ]))|das (?:gespräch|interview) führten? "
    r"|γράφ(?:ει|ουν) (?:οι|ο|η) |автор (?:статьи|текста|материала) |theo (?=(?-i:[A-ZÀ-ỸĐ][\w]+ [A-ZÀ-ỸĐ]))"
    r"|reporter (?=(?-i:[A-Z][\w'’-]+ [A-Z][\w'’-]+ ?(?:[|]|\Z)))"
    r"|aus [\w-]{2,24}(?: [\w-]{2,24})? berichte(?:t|n) (?=(?-i:[A-ZÀ-Þ]))"
    r"|(?:dal nostro (?:inviato|corrispondente)|dalla nostra (?:inviata|corrispondente)|"
    r"de notre (?:correspondante?|envoyée? spéciale?)|van onze (?:correspondent|verslaggever|redacteur)|"
    r"von unsere[mr] (?:korrespondent|redakteur|reporter)(?:in)?|"
    r"de nuestr[oa] (?:corresponsal|enviad[oa] especial)|d[oa] noss[oa] (?:correspondente|enviad[oa] especial))"
    r"(?: (?:in|à|en|em|aus|a) [\w-]{2,24})?,? (?=(?-i:[A-ZÀ-Þ]))"
    r"|(?:oprac(?:\.|owanie|ował|owała) ?:?|rozmawiał?a?|wysłuchał?a?|беседовала?|записала?|подготовила?|подготував) "
    r"(?=(?-i:[^\W\d_a-zà-ÿа-я]))"
    r"|(?:του|της|των|авторы?|автори|auteure?s?|autor(?:in|ka|ky|zy|ři)?) (?=(?-i:[A-ZÀ-ÞΑ-ΩА-ЯІЇЄ]))"
    r"|(?:authors?|autor[ae]?|auteurs?|autore|автор|yazan|penulis|tác giả|συγγραφέας) ?, "
    r"|de (?=(?-i:[A-ZÀ-ÞȘȚ][\w'’-]+(?:[ -][A-ZÀ-ÞȘȚ][\w'’-]+){1,2}\Z))"
    r"|(?:von|par|por|di|av|af|door|oleh)(?: ?: ?| +)"
    r"|(?:rep|yazar|authors?|autor(?:en|in|innen|a|es|ka|ky|zy|ři|i)?|auteurs?|autrices?|autore|autrice|writers?|reporters?|story|byline|penulis|pewarta|wartawan|jurnalis|автор|text|"
    r"szerző[k]?|írta|kirjoittaja|teksti?|skribent|forfatter|journaliste?|journalista|periodista|redactora?|yazan|muhabir|auteur|tekst|"
    r"texte|written by|текст|авторы|автори|слова|testo|testi|texto|textos|tác giả|bài(?: và|, )? ?(?:ảnh)?|haber|επιμέλεια|szöveg|κείμενο|συντάκτης|"
    r"rapport|report|reportage|reportaje|intervju)(?: ?: ?)"
    r"|laporan (?:wartawan|reporter|kontributor)(?: (?:[a-z]{2,30}\.)+[a-z]{2,4})? ?[,:]? "
    r"|(?:authors?|penulis|pewarta) (?=(?-i:[A-Z]))"
    r"|from (?=(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}\Z)"
    r"|in (?-i:[A-Z])[\w .'’-]{2,24} and (?=(?-i:[A-Z][\w.'’-]+ [A-Z]))"
    r"|and (?=(?-i:[A-Z]))|from (?=(?-i:[A-Z])[\w.'’-]+ (?-i:[A-Z])[\w.'’-]+ in )",
    re.IGNORECASE,
)
HELPED = re.compile(
    r"(?:edited|translated|reviewed|fact[- ]checked|curated|produced|presented|narrated|published|posted|"
    r"uploaded|"
    r"photographs?|photographed|photos?|photography|video|videos|illustrations?|illustrated|graphics?|"
    r"visuals|"
    r"übersetzt(?: ins \(\w+\))?|redigiert|bearbeitet|fotos|traduit|traducido|tradotto|traduzido|editado) "
    r"?(?:by|von|par|por|da)(?: ?: ?| +|(?=(?-i:[A-Z])))"
    r"|(?:editor|editors|producer|translator|übersetzung|redaktion|traduction|video producer|editör|redaktor|"
    r"red|編集|编辑|編輯|责编|责任编辑) ?[:：] ?"
    r"|editor (?=(?-i:[A-Z][\w'’-]+ [A-Z]))",
    re.IGNORECASE,
)
POSTED = re.compile(r"(?:curated|posted|published|uploaded) by", re.IGNORECASE)
"""Those of the helpers who are the writers where nobody else is named."""
PICTURED_BEHIND = re.compile(
    r"(?:[.,;|/–—-]|\s)\s*(?:beeld|fotografie|fotos?|photos?|bilder?|kuvat?|zdjęcia|фото|video|grafik|illustration|ilustraciones)"
    r" ?(?:by|von|par|por|di|de|av|af)? ?[:：].*\Z",
    re.IGNORECASE,
)
"""Who took the pictures, in one line with who wrote: `Text: Jane Doe Foto: Kai Voss`."""
PHOTOGRAPHER = re.compile(
    r"(?:\A|[,;|/]|\b(?:og|och|and|und|et|y|e|en|i)\b)?[^,;|/()]{2,40}"
    r"\((?:foto|photos?|fotos|fotograf|fotografia|fotografie|fotografía|imagem|bilder|video|kuvat?|фото)\)",
    re.IGNORECASE,
)
"""Somebody in a byline with what they did in brackets: `und Kai Voss (Fotos)`."""
TAILS = re.compile(
    r"\s*(?:\d+ ?min(?:ute)?s? read|follow(?:ing)?|suivre|seguir|segui|folgen|volgen|följ|følg|obserwuj|takip et|подписаться|"
    r"updated|published|\d+ (?:hours?|days?|minutes?) ago|"
    r"\((?:theo|nguồn|tổng hợp|dịch)\b[^()]{0,40}\)|"
    r"(?:[-–—|·] ?)?\d{1,5} (?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|ergänzungen|komentarzy|комментари\w{1,4})|\s(?-i:am|le|el|em|op|den|il))[ :]*\Z",
    re.IGNORECASE,
)
"""What pages set behind names in the same line: buttons, counts, and `am` in front of a day below."""
