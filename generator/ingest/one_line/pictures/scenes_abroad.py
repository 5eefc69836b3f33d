"""A line → whether it is a picture's words by how it begins or ends, in languages other than English.

`Vista general del puerto de Varsand.`, `Le maire de Varsand sur le quai, le 12 mars 2024.`: neither has a verb of
news, which sentences that begin or end so have.
"""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name

_OPENING = Late(
    r"(?:Blick (?:auf|in|über|aus|vom|von)|Ansicht (?:von|des|der)|Luftaufnahme (?:von|des|der)|"
    r"(?:Das|Dieses|Ein) (?:undatierte[sr]? )?(?:Foto|Bild|Luftbild|Archivbild|Archivfoto|Satellitenbild|Videostandbild) "
    r"(?:zeigt|vom|aus|von)|Auf (?:dem|diesem) (?:Foto|Bild)|Von links(?: nach rechts)?:?|"
    r"(?:Une )?[Vv]ue (?:générale|aérienne|d.ensemble|du|de|des|d.|sur)|Capture d.écran|Portrait non daté|"
    r"(?:Cette|Une) (?:photo|image|photographie) (?:prise|non datée|d.archives?|satellite|fournie|diffusée)|"
    r"De gauche à droite|"
    r"Vista (?:general|aérea|panorámica|del?|geral|d[ao])|Imagen (?:de archivo|aérea|tomada|difundida|cedida|facilitada|de la|del)|"
    r"Captura de (?:pantalla|v[ií]deo)|Fotografía (?:de archivo|cedida|facilitada|tomada|de la|del)|"
    r"De izquierda a derecha|Fotograma del?|Un momento (?:del?|della|dell.|di)|"
    r"(?:Una )?[Vv](?:eduta|ista) (?:di|del|della|dell.|aerea)|Un(?:.|a )(?:immagine|foto) (?:di|del|della|dell.|dall)|"
    r"Da sinistra(?: a destra)?|"
    r"Imagem (?:aérea|de arquivo|mostra|de satélite|cedida)|Da esquerda para a direita|Fachada d[aoe]|"
    r"(?:Een )?(?:[Bb]eeld|[Zz]icht|[Ll]uchtfoto) (?:van|uit|op)|Widok (?:na|z)|Na zdjęciu|Vy över|På bilden)(?=\W)"
)
_MONTH = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|"
    "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|"
    "januari|februari|maart|mei|augustus|oktober"
)
_DATED = Late(
    r"(?:, (?:le|am|el|il|em|op|den|este|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|, l.|,) ?"
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo) )?"
    r"\d{1,2}(?:er|º|°|\.)? (?:de )?"
    rf"(?:{_MONTH}) (?:de )?\d{{4}}\.\Z"
)
"""The day on which a picture was taken, with its year, behind a comma."""
_TOLD = frozenset(
    # the verbs of news: `to be`, `to have`, `to say` and their like
    "est sont ont était étaient avait avaient fut furent sera seront aura auront été être avoir dit déclaré "
    "annoncé affirmé né née mort morte peut peuvent doit doivent va vont n'est n'a s'est "
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden worden kann können konnte muss müssen "
    "musste soll sollen sollte will wollen wollte sagte erklärte teilte geboren starb gestorben "
    "es son era eran fue fueron ha han había habían será serán sido ser dijo declaró anunció afirmó nació murió "
    "tiene tienen puede pueden debe deben "
    "è sono erano fu furono ho hai hanno aveva avevano sarà saranno stato stata stati detto dichiarato "
    "annunciato nato nata morto morta può possono deve devono "
    "é são foi foram eram tem têm tinha tinham serão disse declarou anunciou afirmou nasceu morreu "
    "pode podem devem "
    "is zijn was heeft hebben had hadden wordt werd zei zegt overleden kan kunnen "
    "moet moeten zal zullen "
    "jest są był była było byli został została zostały "
    "är var har hade blev blir ska sade säger".split()
)
_FRENCH = frozenset("du des au aux dans sur une".split())
_WORD = Late(r"[\w'’]+")
_STARTS = frozenset(
    "Bl An Lu Da Di Ei Au Vo Un Vu vu Ca Po Ce De Vi vi Im Fo Ve ve Fa Ee Be be Zi zi lu Wi Na Vy På".split()
)
"""What `_OPENING` begins with, so that most lines need not be tried; only for speed."""
_ARTICLES = frozenset(("El", "La", "Lo", "Le", "Il", "Gl", "O ", "Os", "L'", "L’"))
_SAID = '"“”„«»?!;'
_FEWEST, _MOST = 4, 42  # words
_OF_DAY = Late(r"\d\d\.\d\d\.\d{4}, [A-ZÄÖÜ][\w -]{2,30}, [A-ZÄÖÜ][\w. /-]{2,30}: ")
"""`08.02.2024, Niedersachsen, Varsand: `, as a German agency sets in front of the words of its pictures."""


_WHO = Late(
    rf"(?:El|La|Los|Las|Le|Les|Il|Lo|Gli|O|Os|L['’])(?: ?[{LL}][{LL}'’-]+){{1,6}}"
    rf"(?: (?:de|del|della|di|do|da|du) [{LU}][{LL}]+)?,? "
    rf"(?P<name>[{LU}][\w'’-]+(?: (?:de|del|della|di|do|da|dos) )?(?: ?[{LU}][\w'’.-]+){{1,3}})\.\Z"
)
"""`El presidente del puerto, Juan Varsand.`: whom a picture shows, with what they are and no verb."""
_LONGEST_WHO = 100  # letters


def _is_of_somebody(text: str) -> bool:
    """Whether a sentence only says who somebody is: an office and a whole name."""
    found = _WHO.match(text) if len(text) <= _LONGEST_WHO else None
    if found is None or not has_given_name(found["name"]):
        return False
    words = [word.casefold() for word in _WORD.findall(text[: found.start("name")].replace("’", "'"))]
    return _TOLD.isdisjoint(words) and not any(word.endswith(_VERBAL) for word in words[2:])


_DURING = frozenset("durante pendant lors während tijdens beim".split())
_AT = Late(
    rf"(?P<name>[{LU}][\w'’-]+(?: (?:de |del |della |di |do |da |dos |van |von )?[{LU}][\w'’-]+){{1,3}}),? "
    rf"(?:{'|'.join(sorted(_DURING))}) (?P<what>[\w '’-]{{3,50}})\.\Z"
)
"""`Juana Pérez durante la entrevista.`: whom a picture shows, and what is going on."""


def _is_at_something(text: str) -> bool:
    """Whether a sentence only says who is at what: a whole name and no verb."""
    asked = len(text) <= _LONGEST_WHO and not _DURING.isdisjoint(text.split())
    found = _AT.match(text) if asked else None
    if found is None or not has_given_name(found["name"]):
        return False
    words = [word.casefold() for word in _WORD.findall(found["what"].replace("’", "'"))]
    return _TOLD.isdisjoint(words) and not any(word.endswith(_VERBAL) for word in words)


_VERBAL = ("ó", "aron", "ieron", "aban", "aient", "ait", "iva", "ava", "ou", "eu", "iu")
"""How verbs of the past end."""


_THING = Late(
    r"(?:Un[ae]?|Eine?|Uma?|Een) (?:[^\W\d_]{2,20} ){2,11}[^\W\d_]{2,20}\Z|Un['’](?:[^\W\d_]{2,20} ){2,10}[^\W\d_]{2,20}\Z"
)
"""`Una sala limpia en una fábrica de Varsand`: something, where it is, and no mark at all."""


def is_thing_abroad(text: str) -> bool:
    """Whether a line only names a thing or somebody unknown, as the words of a picture may, and tells no news."""
    return _THING.match(text) is not None and _TOLD.isdisjoint(text.casefold().split())


_IN_MONTH = Late(
    r"(?:Un[ae]?|Des|Deux|Eine?|Uma?|Een) [^.,:;!?\"“„«»]{12,90}, (?:en|im|a|em|in) "
    rf"(?:{_MONTH})(?: (?:de )?\d{{4}})?\.\Z"
)


def is_thing_in_month(text: str) -> bool:
    """Whether a line is something, where it is and in which month, with no verb of news.

    `Une vieille grue sur un quai de Varsand, en septembre.`
    """
    return _IN_MONTH.match(text) is not None and _TOLD.isdisjoint(text.casefold().split())


_IN_CHINESE = Late("(?:\\A|[,，。])[上下左右]?[圖图][為为][^。]{2,40}。\\Z")
"""`渡輪停航,圖為港口一景。`: what a picture shows, at the end of its words in Chinese."""


_OF_ARCHIVE = Late(
    r"[^\W\d_],? (?:en una?|in una|dans une|numa|em|auf einem|op een) (?:imagen|foto(?:grafía)?|immagine|image|photo|"
    r"imagem|fotografia) (?:de archivo|d['’]archivio|d['’]archives?|de arquivo)\.?\Z"
)
"""`Una grúa en el muelle, en una imagen de archivo`: an old picture, as the end of its words says."""
_ARCHIVED = 44  # letters


def is_scene_abroad(text: str) -> bool:
    """Whether a sentence begins or ends as the words of pictures do, and has no verb of news."""
    if text[-1] == "。":
        return _IN_CHINESE.search(text) is not None
    if text[0].isdigit() and _OF_DAY.match(text):
        return True
    if "rchiv" in text[-12:] or "rquivo" in text[-12:]:
        return _OF_ARCHIVE.search(text[-_ARCHIVED:]) is not None
    if text[-1] != ".":
        return False
    head, dated = text[:2], text[-2:-1].isdigit()
    if (head in _ARTICLES and _is_of_somebody(text)) or _is_at_something(text):
        return True
    opens = (head in _STARTS and _OPENING.match(text)) or (dated and _DATED.search(text[-50:]))
    return bool(opens) and not any(mark in text for mark in _SAID) and _tells_no_news(text)


def _tells_no_news(text: str) -> bool:
    words = _WORD.findall(text.replace("’", "'").casefold())
    if not _FEWEST <= len(words) <= _MOST or not _TOLD.isdisjoint(words):
        return False
    return "a" not in words or _FRENCH.isdisjoint(words)  # which has a verb there, and others `to`
