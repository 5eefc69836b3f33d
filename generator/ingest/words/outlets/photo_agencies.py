"""Whose pictures papers show: agencies and services that sell or hand them out, as credits say.

Data only; `captions.py` applies it.
"""

from __future__ import annotations

import re

from generator.ingest.words.first_letters import by_first_letter
from generator.ingest.words.late import Late

_AGENCIES = (
    r"for the new york times\Z|getty(?: images)?|pa (?:wire|images|archive)|shutterstock|"
    r"istock(?:photo)?|alamy|zuma ?(?:press)?(?:\.com)?|sipa(?: usa)?|epa(?:-efe)?|picture[- ]alliance|"
    r"panther ?media|keystone(?!-sda)|imago(?: images)?|nurphoto|imaginechina|vcg|visual china|"
    r"wikimedia(?: commons)?|flickr|unsplash|pixabay|pexels|adobe stock|handout|submitted by|"
    r"pool(?: photo)?|via (?:ap|reuters|afp|getty|xinhua|twitter|x|facebook)|supplied|courtesy|"
    r"file photo|stock photo|screengrab|screenshot|dvids|imagn(?: images)?|usa today network|"
    r"icon sportswire|wireimage|polaris|redux|magnum|rex features|london news pictures|pacific press|"
    r"lightrocket|sopa images|anadolu(?: agency)?|abaca|ullstein|ddp|afp photo|ap photo|ap images|"
    r"reuters photo|official white house photo|white house photo|u\.?s\.? (?:navy|army|air force|"
    r"marine corps|department of defense|defense department|indo-pacific command)|dod|"
    r"department of defense|defense department|(?:news|photo) agency|press (?:service|office)|"
    r"ministry of (?:national )?defen[cs]e|kcna|cfp|cns photo|the yomiuri shimbun|public domain|"
    r"creative commons|maxar|planet labs|lehtikuva|(?:ritzau |ntb |tt )?scanpix|bildbyrån|hollandse hoogte|"
    r"apa-?images|action press|agence (?:vu|myop)|hans lucas|imagoeconomica|fotogramma|"
    r"agencia ?uno|(?:gallo|afrikaans|aap|mb media|eyevine) images?|back ?page ?pix|photosport|"
    r"123rf|dreamstime|deposit ?photos|freepik|nstp|"
    r"aton|agif|profimedia|isifa|inquam photos|eurokinissi|intime ?news|pixsell|cropix|east news"
)
AGENCY_WORDS = frozenset(
    "york getty pa shutterstock istock istockphoto alamy zuma zumapress sipa epa alliance panther "
    "panthermedia keystone imago nurphoto imaginechina vcg visual wikimedia flickr unsplash pixabay "
    "pexels adobe handout submitted pool via supplied courtesy file stock screengrab screenshot dvids "
    "imagn usa sportswire wireimage polaris redux magnum rex pictures press lightrocket sopa anadolu "
    "abaca ullstein ddp afp ap reuters house navy army force corps defense command dod agency ministry "
    "kcna cfp cns yomiuri domain commons maxar labs lehtikuva scanpix bildbyrån hollandse apa apaimages "
    "agence hans imagoeconomica fotogramma uno agenciauno image images pix backpagepix pagepix photosport "
    "rf dreamstime photos depositphotos freepik nstp aton agif profimedia isifa inquam eurokinissi intime "
    "intimenews pixsell cropix east".split()
)
"""Of which one stands in every text that names one of them."""
_IN_SMALL = Late(rf"\b(?:{by_first_letter(_AGENCIES)})\b")
"""Python passes over the first letters of alternatives with one look only where their case counts."""
_IN_ANY_CASE = Late(_IN_SMALL.pattern, re.IGNORECASE)


def names_photo_agency(text: str) -> bool:
    """Whether a text names one of them, in capitals or not."""
    found = _IN_SMALL.search(text.lower()) if text.isascii() else _IN_ANY_CASE.search(text)
    return found is not None
