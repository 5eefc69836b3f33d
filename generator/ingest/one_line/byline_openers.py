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
    r"|(?:geschrieben|verfasst|ein (?:bericht|kommentar|beitrag|interview)|eine (?:analyse|reportage|"
    r"kolumne)|"
    r"écrit|rédigé|escrito|scritto|text|texto|testo|texte|un articolo|une analyse|aus \w+ berichtet) (?:von|"
    r"par|por|da|di) ?:? ?"
    r"|(?:von|par|por|di|av|af|door|oleh)(?: ?: ?| +)"
    r"|(?:authors?|autor(?:en|in|innen|a|es|ka|ky|zy|ři|i)?|auteurs?|autrices?|autore|autrice|writers?|reporters?|story|byline|penulis|pewarta|wartawan|jurnalis|автор|text|"
    r"szerző[k]?|írta|kirjoittaja|teksti?|skribent|forfatter|journaliste?|journalista|periodista|redactora?|yazan|muhabir|auteur|tekst|"
    r"texte|written by)(?: ?: ?)"
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
    r"|(?:editor|editors|producer|translator|übersetzung|redaktion|traduction|video producer) ?: ?",
    re.IGNORECASE,
)
TAILS = re.compile(
    r"\s*(?:\d+ ?min(?:ute)?s? read|follow|updated|published|\d+ (?:hours?|days?|minutes?) ago|"
    r"(?:[-–—|·] ?)?\d{1,5} (?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|ergänzungen|komentarzy|комментари\w{1,4})|\s(?-i:am|le|el|em|op|den|il))[ :]*\Z",
    re.IGNORECASE,
)
"""What pages set behind names in the same line: buttons, counts, and `am` in front of a day below."""
