"""Whose pictures papers show: agencies and services that sell or hand them out, as credits say.

Data only; `captions.py` applies it.
"""

from __future__ import annotations

import re

from generator.ingest.words.first_letters import by_first_letter

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
PHOTO_AGENCIES = re.compile(rf"\b(?:{by_first_letter(_AGENCIES)})\b", re.IGNORECASE)
