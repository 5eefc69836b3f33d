"""What pages set above the box of who wrote, and below it to lead to more by the same, in many languages."""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

ABOUT_AUTHOR = (
    "about the author|about the authors|about the writer|about the writers|about this author|"
    "about the journalist|about the reporter|about our reporter|meet the author|meet the writer|"
    "meet the authors|author bio|author biography|author profile|author information|full bio|view bio|"
    "see bio|our authors|contributors|more by this author|über den autor|über die autorin|über die autoren|"
    "über die autorinnen|zum autor|zur autorin|zu den autoren|zur person|l auteur|l autrice|"
    "l auteure|à propos de l auteur|a propos de l auteur|à propos de l autrice|sur l auteur|"
    "à propos de l auteure|à propos des auteurs|à propos du journaliste|sobre la firma|"
    "sobre el autor|sobre la autora|sobre los autores|acerca del autor|acerca de la autora|"
    "sobre o autor|sobre a autora|sobre os autores|acerca do autor|sobre o jornalista|sull autore|"
    "sull autrice|informazioni sull autore|l autore|chi è l autore|over de auteur|over de auteurs|"
    "over de schrijver|over de journalist|over deze auteur|om författaren|om skribenten|"
    "om forfatteren|om journalisten|tietoa kirjoittajasta|kirjoittajasta|o autorze|o autorce|"
    "o autorach|o autorovi|o autorce článku|o autorke|o autoru|o autorici|despre autor|"
    "despre autoare|a szerzőről|a szerző|yazar hakkında|об авторе|об авторах|про автора|про авторів|"
    "о аутору|за автора|относно автора|σχετικά με τον συντάκτη|σχετικά με τον συγγραφέα|"
    "tentang penulis|profil penulis|về tác giả|عن الكاتب|نبذة عن الكاتب|حول الكاتب|اقرأ عن الكاتب|"
    "על הכותב|אודות המחבר|लेखक के बारे में|작성자 정보|기자 소개"
)
"""Headings that have nothing else in them, as `rules.py` writes its phrases."""
MORE_BY = Late(
    r"(?:(?:see|view|read|find|show|browse) )?(?:all |more |other |latest ){1,2}"
    r"(?:articles|posts|stories|news|work|columns|content|reports|entries)? ?(?:written )?(?:by|from) "
    r"|(?:alle |mehr |weitere ){1,2}(?:artikel|beiträge|texte|berichte)? ?(?:von|des autors|der autorin) "
    r"|(?:(?:voir|lire|découvrir) )?(?:tous (?:les|ses) |toutes les |plus d['’]|d['’]autres |les autres )"
    r"(?:articles|publications|billets|contenus) (?:de |d['’]|par )"
    r"|(?:(?:ver|leer) )?(?:más|todos los|todas las|otros|otras) (?:artículos|noticias|entradas|notas|"
    r"publicaciones|contenidos) (?:de|por) "
    r"|(?:(?:ver|leia|veja) )?(?:mais|todos os|todas as|outros|outras) (?:artigos|notícias|posts|textos|"
    r"matérias|publicações) (?:de|por|do|da) "
    r"|(?:(?:vedi|leggi) )?(?:altri|tutti gli|tutti i) (?:articoli|post|contenuti) (?:di|da|dell['’]autore) "
    r"|(?:(?:bekijk|lees) )?(?:alle|meer) (?:artikelen|berichten|stukken|verhalen) (?:van|door) "
    r"|(?:(?:visa|se|läs|vis|les) )?(?:alla|alle|fler|flere|mer|mere) (?:artiklar|artikler|inlägg|innlegg|"
    r"indlæg|texter|tekster|saker)? ?(?:av|af|från|fra) ",
    re.IGNORECASE,
)
"""What stands in front of a name where a page leads to more by the same: `See more articles by Jane Doe`."""
NAME_BEHIND = Late(rf"[{LU}][\w.'’-]{{1,20}}(?: [\w.'’-]{{1,20}}){{1,3}}(?=\s{{0,2}}[.»›→:]?\Z)")
"""The name at the end of such a line, with an arrow or a stop behind it."""
