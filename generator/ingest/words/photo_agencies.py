"""Whose pictures papers show: agencies and services that sell or hand them out, as credits say.

Data only; `captions.py` applies it.
"""

from __future__ import annotations

import re

PHOTO_AGENCIES = re.compile(
    r"\b(?:for the new york times\Z|getty(?: images)?|pa (?:wire|images|archive)|shutterstock|istock(?:photo)?|alamy|zuma ?(?:press)?(?:\.com)?|sipa(?: usa)?|epa(?:-efe)?|"
    r"picture[- ]alliance|panther ?media|keystone(?!-sda)|imago(?: images)?|nurphoto|imaginechina|vcg|visual china|"
    r"wikimedia(?: commons)?|flickr|unsplash|pixabay|pexels|adobe stock|handout|submitted by|pool(?: photo)?|via (?:ap|"
    r"reuters|afp|getty|xinhua|twitter|x|facebook)|supplied|courtesy|file photo|stock photo|screengrab|"
    r"screenshot|dvids|imagn(?: images)?|usa today network|icon sportswire|wireimage|polaris|redux|magnum|rex features|london news pictures|pacific press|lightrocket|sopa "
    r"images|anadolu(?: agency)?|abaca|ullstein|ddp|afp photo|ap photo|ap images|reuters photo|"
    r"official white house photo|white house photo|u\.?s\.? (?:navy|army|air force|marine corps|department "
    r"of defense|defense department|indo-pacific command)|dod|department of defense|defense department|"
    r"(?:news|photo) agency|press (?:service|office)|ministry of (?:national )?defen[cs]e|kcna|cfp|cns photo|the yomiuri shimbun|public domain|creative "
    r"commons|maxar|planet labs)\b",
    re.IGNORECASE,
)
