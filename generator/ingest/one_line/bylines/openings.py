"""A text → whether anything that opens a byline can stand in front of it, by its first letters.

The patterns of `openers.py` have some hundred ways to begin, and most lines begin with none of them.
A test holds these lists against the patterns.
"""

from __future__ import annotations

_OPENINGS = frozenset(
    "(cop (edi (lek (man (mon (pen (pro (red (res (rip (toi (tra (ver (vid (web ager ajak anal answ arti "
    "aufg aute auth auto autr avec avto back bear beit beri bese blog brie coan coau coco cocu codi coes "
    "coex cogu coin colu comm comp cont coop cope copo copu copy coqu core corr cost cosu cote cowo cowr "
    "cura dall deba disp ditu door edit eine entr escr essa excl expe expl fact firm forf foto from gast "
    "gaze gesc gesp grap gues habe illu imag info inte izve izvj jour jurn kalb kirj klum kolu komm kont "
    "kron l'an lapo leda lede leit lekt mana mont muha napi naps narr nedt nga: nota noti novi oleh op-e "
    "opge opin opra opte orig pape penu peny per: peri pers pewa phot pict poli post pres pril prip prir "
    "prod prop prot przy pubb publ ques raks rapp razg recu red: reda redi rep: repo resp revi ripo ripr "
    "rozh rozm saga scri serv shkr sign skre skri spra stor subm szer teks test text theo toim trad tran "
    "uplo uppt vahe verf vers vert vide visu wart word writ wywi yaza zpra prze".split()
) | frozenset(
    "a cu|a in|an i|as t|aus |btv |ctv |dal |das |die |een |ein |en a|en d|en e|en k|en l|en o|en r|en v|"
    "il c|il r|la i|nga |od n|per |red |rep |un a|un e|un i|un r|un t|una |une |van |via |web ".split("|")
)
"""The first four letters of what opens a byline."""
_SHORT_OPENINGS = frozenset(
    "by|e |en |et |och|od |og |und|y |z |af |af:|and|av |av:|co-|da |de |di |di:|do |in |"
    "par|por|pv |von".split("|")
)
"""The same where anything may be behind two or three letters."""
_FIRST, _SHORT, _SHORTEST = 4, 3, 2  # letters
_INTERVIEWS = ("a ", "an")
"""What stands in front of `long interview by`; many sentences begin so."""
_UNCASED = "\u0590"
"""From Hebrew on, no script has capitals, and names are not opened there but for those below."""
_EDITED_IN_CHINESE = ("編", "编", "责")


def may_be_opened(text: str) -> bool:
    """Whether what stands in front of the names of a byline may stand here; nearly all other lines say no.

    >>> may_be_opened("By Jane Doe"), may_be_opened("A long interview by Jane Doe"), may_be_opened("Share")
    (True, True, False)
    """
    first = text[:_FIRST]
    if not first.isascii():
        return text[0] < _UNCASED or text[0] in _EDITED_IN_CHINESE
    first = first.lower()
    if first in _OPENINGS or first[:_SHORT] in _SHORT_OPENINGS or first[:_SHORTEST] in _SHORT_OPENINGS:
        return True
    if first[:_SHORTEST] in _INTERVIEWS and (not text.isascii() or "interview" in text.lower()):
        return True
    return "By" in text or "nal by " in text.lower()  # `JaneBy Kai Voss`, `Harbour original by Jane Doe`
