"""A sentence → whether it says who said so or what may be, as a story does and no page around it."""

from __future__ import annotations

import re

from generator.ingest.one_line.speech.told_abroad import tells_who_abroad
from generator.ingest.words.late import Late

_END, _LAST_WORDS = 80, 40
_TOLD = re.compile(
    r"\b(?:said|says|added|reported|showed|sagte(?: er| sie)?|hieß es|dijo|afirmó|añadió|explicó|aseguró|"
    r"señaló|disse(?: el[ae])?|afirmou|acrescentou|explicou|dit-il|dit-elle|a-t-(?:il|elle|on) \w{3,10}|"
    r"ha (?:detto|aggiunto|spiegato|dichiarato|concluso)|zei(?: hij| ze)?|aldus .{2,30}|"
    r"(?:sade|säger|sier|sa|sagde|siger) (?:han|hon|hun)|(?:powiedział|dodał|podkreślił)a?)\.\Z"
)
_TELLING = re.compile(
    r", (?:sag(?:te?|en)|teilte|erklärte?|betonte?|erzählte?|meinte?|"
    r"dijo|dice|afirmó|afirma|explicó|explica|informó|anunció|señaló|señala|aseguró|asegura|cuenta|"
    r"disse|diz|afirmou|informou|explicou|conta|a (?:déclaré|annoncé|indiqué|précisé|expliqué|ajouté)|"
    r"explique|assure|affirme|raconte|résume|ha (?:detto|spiegato|annunciato|riferito)|spiega|racconta|"
    r"zei|zegt|vertelt|säger|sade|berättar|menar|sier|sa|forteller|siger|sagde|fortæller|sanoo|kertoo|"
    r"(?:powiedział|poinformował|dodał)a?|mówi|(?:сообщил|заявил|сказал|рассказал|отметил|добавил|повідомив|"
    r"розповів|зазначив)[аио]?) [^,;:!?]{2,60}\.\Z"
)
"""What ends a sentence of the story, and no caption: who said so, with the verb in front or behind."""
_TOLD_THAT = re.compile(
    r"[^,.:;!?]{3,60}(?:, [^,.:;!?]{3,60},)? "
    r"(?:(?:заявил|сообщил|сказал|рассказал|повідомив|заявив|сказав)[аио]?,? (?:что|що) |"
    r"(?:sagte|teilte|erklärte|betonte)(?: am \w+)?, d?|(?:dijo|afirmó|anunció|informó|aseguró) que |"
    r"(?:disse|afirmou|anunciou|informou) que |a (?:déclaré|annoncé|affirmé|indiqué) (?:\w+ ){0,2}qu[e’']|"
    r"ha (?:detto|annunciato|dichiarato) che |(?:řekl|uvedl|oznámil)[ai]?, že |(?:powiedział|ogłosił)a?, że |"
    r"(?:zei|zegt) (?:\w+ )?dat |(?:sade|sa|sagde|säger|sier|siger) (?:\w+ )?(?:att|at),? |είπε ότι |"
    r"δήλωσε ότι |(?:mengatakan|menyatakan) (?:bahwa )?|cho biết )"
)
"""What a sentence of the story begins with: somebody said that, maybe with who that is between commas."""
_SAID_THAT = Late(
    r"(?:In [A-Z][\w -]{2,30}, )?(?=[A-Z])(?:[^,.:;!?]|\b(?:[A-Z][a-z]{0,3}|Capt|Sgt|Gov)\.){3,70} said "
    r"(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:that )?"
    r"(?:it|he|she|they|there|[A-Z][a-z]{3,20})\b"
)
"""`In Varsand, Capt. Kai Voss said she’d wait`, `The port said on Tuesday that it hoped`."""
_SAID_COLON = Late(
    r"(?=[A-Z])[^.:!?“\"]{3,90} (?:said|says|told [\w .'’-]{2,30}|added|wrote|tweeted|posted)"
    r"(?: (?:on|in|at|to|of) [\w '’-]{2,30})?: [“\"'‘]"
)
"""`The mate, Kai Voss, said: "We train for most things."`, as British papers quote."""
_SAID = Late(r"[“\"][^“”\"]{3,200},[”\"] [A-Za-z]")
"""`“The pier is open,” one of them told the paper.`"""

_SUPPOSING = Late(
    r"(?:The|This|That|These|Such|It|They|He|She)\b(?: [a-z][\w'’-]*){0,4} (?:would|could|may|might) [a-z]"
)
"""`The plan would cost four million crowns.`"""


def supposes(text: str) -> bool:
    """Whether a sentence of the story says what may be, which no picture shows: `The plan would cost …`."""
    return text[-1] == "." and _SUPPOSING.match(text) is not None


def says_who(text: str) -> bool:
    """Whether a sentence of the story begins or ends with who said so, or with what somebody said."""
    if text[0] in '“"' and text[-1] in '.”"' and _SAID.match(text):
        return True
    if ": " in text and text[-1] in ".”\"'’" and _SAID_COLON.match(text):
        return True
    if text[-1] not in ".。":
        return False
    if _TELLING.search(text, max(0, len(text) - _END)) or _TOLD.search(text, max(0, len(text) - _LAST_WORDS)):
        return True
    if _TOLD_THAT.match(text) or (" said " in text and _SAID_THAT.match(text)):
        return True
    return tells_who_abroad(text)
