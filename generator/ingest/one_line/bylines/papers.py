"""A part of a byline → whether it is a paper or a wire service, which stand beside names in many ways.

No list has all papers: most are known by a word that nobody is called, by a place in front of one that people
are called too, or by a site.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.openers import OPENED
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place
from generator.ingest.words.places.provinces import PROVINCES

SHORT_FOR_PAPER = Late(rf"([^\W\d_a-z][\w'’-]+ .*[{LL}]) ([{LU}]{{2,3}})")
"""The initials of a paper behind a name: `Jane Doe HS`."""
PAPER_IN_ONE = re.compile(r"[a-z]{2,12}[A-Z]\w{2,12}")
STATION_IN_ONE = re.compile(r"[A-Z][a-z]{2,12}(?:News|Times|Post|Online|(?:FM|TV)(?: [A-Z][a-z]{2,12})?)")
"""A paper or station that is written as one word with capitals within: `HarbourNews`, `HarbourFM Varsand`."""
WITH = Late(r"\A(?:avec|with|mit|con|com|laut|selon|según|secondo|segundo|theo|volgens) ")
"""What stands in brackets in front of whom a story is from: `Jane Doe (laut Reuters)`."""
SITE = re.compile(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20})?\.(?:[a-z]{2,4}|COM|NET|ORG|[A-Z]{2})")
"""`von example.de`: the site that a text is from."""
_PAPERS = frozenset(
    "news times herald tribune gazette chronicle citizen observer examiner inquirer enquirer journal "
    "standard express telegraph monitor bulletin daily weekly online today broadcasting magazine press "
    "radio tv network agency digest dispatch sentinel courier newspapers".split()
)
_PAPERS_OF_PLACES = frozenset(
    "post sun star mail mirror globe leader record review mercury argus echo world nation".split()
)
"""What papers are called and people are too, unless a place stands in front: `Vancouver Sun`."""
_PAPER_SURNAMES = ("courier", "daily", "journal", "today", "weekly", "press", "agency", "online")
"""Words of papers that are surnames too, or stand behind a name: `By Jane Doe Online`."""
PAPER_WORDS = _PAPERS | _PAPERS_OF_PLACES
_PAPERS_JOINED = PAPER_WORDS | frozenset(
    "advertiser advocate bee call capital commercial constitution crescent democrat eagle enterprise free "
    "independent intelligencer ledger messenger patriot picayune pilot plain press reformer register "
    "reporter republic republican spokesman statesman sunday transcript union virginian".split()
)
"""What names of two papers that became one are joined of: `Star-Ledger`, `Times-Picayune`."""
_LONGEST_PAPER, _SHORT_PAPER = 5, 2
_ARTICLES = ("El", "La", "Le", "Il", "Les", "Los", "Die", "Das")
_PAPERS_ABROAD = frozenset(
    "diario diário jornal correio correo gazeta gaceta gazzetta corriere giornale folha tribuna courrier "
    "periódico rádio zeitung ziarul graiul glasul monitorul jurnalul curierul adevărul observatorul "
    "evenimentul cotidianul redacția redacţia redactia".split()
)
"""What papers in other languages begin with, and nobody is called."""
PAPERS_BEHIND = frozenset(
    "haber haberleri gazetesi ajansı televizyonu postası nieuws noticias notícias nyheter nyhetene nyheder "
    "uutiset zprávy správy wiadomości vijesti vesti новости новини dnes hoy info".split()
)
"""What papers and stations end in, and nobody is called: in Turkish, or the word for news elsewhere."""
PAPERS_END_IN = ("zeitung", "nachrichten", "anzeiger", "tagblatt", "tageblatt", "rundschau")
PAPERS_BEGIN = _PAPERS_ABROAD | frozenset(map(str.casefold, _ARTICLES)) | {"the"}
PAPERS_END = PAPERS_BEHIND | PAPER_WORDS
"""The words, in small letters, of which `is_paper` needs one, or one that ends in `PAPERS_END_IN`."""
_CODED = Late(r"(.+) (?:FR|ES|EN|DE|IT|PT|PL|NL|AR)")
_SERVICES = ("Agentur ", "Agence ", "Agencia ", "Agenzia ", "Agência ", "agence ", "agencia ", "agenzia ")


def wire_in(text: str, outlets: Directory) -> str:
    """A wire service or paper without what it is or the language it writes in: `AFP` for `AFP FR`."""
    if text.startswith(_SERVICES):
        bare = text.partition(" ")[2]
    else:
        coded = _CODED.fullmatch(text) if text[-3:-2] == " " and text[-2:].isupper() else None
        bare = coded[1] if coded else ""
    return bare if bare and (outlets.agency(bare) or outlets.named(bare)) else text


def is_paper(text: str) -> bool:
    """Whether a part of a byline between bars is a paper, though no list has it: `The Harbour Age`."""
    words = text.strip(" .").split()
    if len(words) == 1 and SITE.fullmatch(words[0]):
        return True
    if words[-1:] == ["Press"] and agency_named(" ".join(words)):
        return False  # `By Jane Doe / Associated Press`
    small = ("of", "de", "di", "do", "del", "der")
    if not 1 < len(words) <= _LONGEST_PAPER or not all(word[0].isupper() or word in small for word in words):
        return False
    if words[0] in _ARTICLES or words[0].casefold() in _PAPERS_ABROAD:
        return True
    last = words[-1].casefold()
    if last.endswith(PAPERS_END_IN) or last in PAPERS_BEHIND:
        return True
    of_place = last in _PAPERS_OF_PLACES and _is_of_town(" ".join(words[:-1]))
    return words[0] in ("The", "THE") or last in _PAPERS or of_place


def _is_of_town(text: str) -> bool:
    """Whether words are a place or end as towns do: `Varsville` of `Varsville Sun`, but not `Neville`."""
    return is_place(text) or (text.endswith(TOWNS_END_IN) and not has_given_name(text))


TOWNS_END_IN = ("ville", "burg", "burgh", "polis")


_PAPER_LENT = Late(
    rf"(?P<front>(?:[Bb]y |[Pp]ar |[Pp]or |[Vv]on |[Dd]oor |[Dd]i )?[{LU}][^|/()]{{4,60}}?)"
    r"(?:,| ?[|/]| [–—-]| \() ?"
    r"(?P<paper>(?:[\w.'’&-]+ ){0,4})(?:(?:avec|with|mit|met|med|com|con|s|z) |c/ ?)(?:l['’]|a |o |der )?"
    r"(?P<by>\w[\w -]{1,24})\)?\Z"
)
_LENDING = (" avec ", " with ", " mit ", " met ", " med ", " com ", " con ", " s ", " z ", " c/")


def without_lent_paper(text: str, outlets: Directory) -> str:
    """A byline without the paper that a wire service helped: `Jane Doe, AFP` of `Jane Doe - HTV con AFP`."""
    lent = _PAPER_LENT.match(text) if any(map(text.__contains__, _LENDING)) else None
    if lent is None or outlets.agency(lent["by"]) is None or outlets.agency(lent["paper"].strip()):
        return text
    named = OPENED.match(text) or has_given_name(lent["front"])
    return f"{lent['front'].rstrip()}, {lent['by']}" if named else text


SMALL_WIRES = ("afp", "ansa", "anp", "apa", "ats", "belga", "efe", "lusa", "ntb", "reuters", "sda")
"""Wire services that sign in small letters as well."""
LENDING = ("avec", "com", "con", "med", "met", "mit", "with")
"""What joins who wrote and the wire services that helped: `Jane Doe avec AFP`."""
_LENT_WIRES = Late(
    rf"[^\W\d_] (?:{'|'.join(LENDING)}) "
    r"(?P<wires>[A-Za-z]{2,8}(?:(?:, | ?/ ?| (?:und|et|and|y|e|en|och|og) )[A-Za-z]{2,8}){0,4})\Z"
)
_WITH_ARTICLE = Late(r"(?<=[^\W\d_] )(avec|con) l['’](?=[A-Z])")
"""`Jane Doe avec l’AFP`."""
_AND_ARTICLE = Late(r" et l['’](?=Associated Press|A[FP]|Agence )")
_IN_TITLE_CASE = Late(r"(\b(?:con|e)) Ap\Z")
"""`Jane Doe, con Ap`, as Italian papers write it."""
_WIRE_SLASH = Late(" ?/ ?")
_ONE_WORD = Late("[a-z]+")
_IN_SMALL = frozenset((*SMALL_WIRES, "dpa"))


def with_lending_wire(text: str) -> str:
    """A byline with its wire services as others write them: `Jane Doe avec ATS`, `Jane Doe mit dpa, AFP`."""
    if " l'" in text or " l’" in text:
        text = _AND_ARTICLE.sub(" et ", _WITH_ARTICLE.sub(r"\1 ", text))
    elif text.endswith(" Ap"):
        text = _IN_TITLE_CASE.sub(r"\1 AP", text)
    asked = "/" in text or text.rpartition(" ")[2] in _IN_SMALL
    lent = _LENT_WIRES.search(text) if asked else None
    if lent is None:
        return text
    wires = _WIRE_SLASH.sub(", ", lent["wires"])
    wires = _ONE_WORD.sub(lambda word: raised(word[0]) if word[0] in SMALL_WIRES else word[0], wires)
    return text[: lent.start("wires")] + wires


def raised(wire: str) -> str:
    """A wire service in small letters as others write it: `AFP`, `Reuters`."""
    return wire.upper() if len(wire) <= INITIALED else wire.title()


_LENT_TO = Late(r"(?P<paper>(?:L[ae] |Les |L['’]|El )[^\W\d_a-z].{1,30}?) (?:avec|con) (?P<by>[A-Z]{2,7})\Z")
"""`Le Phare avec AFP`, behind `Par`: the paper, and whose story it has."""


def signing_paper(text: str) -> tuple[str, str] | None:
    """The paper that stands behind `By`, with the wire service: `Harbour Standard`, but nobody called so."""
    if lent := _LENT_TO.match(text):
        return lent["paper"], lent["by"]
    words = text.split()
    short = len(words) == _SHORT_PAPER and words[-1].casefold() not in _PAPER_SURNAMES
    signs = (short or (len(words) > 1 and words[0] == "The")) and is_paper(text)
    return (text, "") if signs or _is_merged(words) else None


def _is_merged(words: list[str]) -> bool:
    """Whether two papers that became one are called so: `Varsand Express and Post`."""
    if len(words) not in _MERGED or words[-2] != "and":
        return False
    return all(word[0].isupper() and word.casefold() in PAPER_WORDS for word in (words[-3], words[-1]))


_MERGED = range(4, 6)  # words


def agency_in_place(text: str, outlets: Directory) -> tuple[str, str] | None:
    """A wire service with where it sent the story from: `AFP Lausanne`, `Reuters in Manila`.

    In French the town may be one that no list has: `La Presse canadienne à Varsand`.
    """
    words = text.split() if outlets.may_name_agency(text) else ()
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        if (agency := outlets.agency(name)) is None:
            continue
        behind = " ".join(words[count:])
        place = behind.removeprefix("in ").removeprefix("à ")
        placed = is_place(place) or (count == 1 and name.isupper()) or behind.startswith("à ")
        of_town = is_place(place) or place.title() in PROVINCES
        shouted = place.isupper() and name.isupper() and of_town  # `EFE CEUTA`
        if placed and (shouted or place.istitle()) and place.replace(" ", "").isalpha():
            return agency.name, place
    return None


_SHOUTED_TOWN = Late(
    rf"(?:[Bb][Yy] )?(?P<by>[{LU}][\w .]{{1,24}}), (?P<town>[{LU}]{{3,20}}(?:[ -][{LU}]{{2,20}}){{0,2}})"
    rf"(?:, (?P<country>[{LU}][{LL}]{{2,20}}(?: [{LU}][{LL}]{{1,20}}){{0,2}}))?"
)


def wire_and_town(text: str, outlets: Directory) -> tuple[str, str] | None:
    """A wire service and the town in capitals that it sent the story from, which no list may have.

    `AFP, VARSAND`, `Reuters, PORT VARSAND, Lowlands`: of two words only with its country, as people have two.
    """
    found = _SHOUTED_TOWN.fullmatch(text)
    agency = outlets.agency(found["by"]) if found else None
    if found is None or agency is None or outlets.agency(found["town"]):
        return None
    country = found["country"] or ""
    alone = " " not in found["town"] and not country
    return (agency.name, found["town"]) if alone or is_place(country) or is_place(found["town"]) else None


_ROW_OF_WIRES = Late(r"(?:(?P<paper>[A-Z\d]{2,6}) )?(?P<wires>[A-Z]{2,8}(?: ?/ ?[A-Z]{2,8}){1,3})")
_SHORT_BESIDE_WIRES = {"EP": "Europa Press"}
"""What is short for a wire service where another one stands beside it; elsewhere it is much else."""


_THEO = Late(r"(?:(?P<names>[^()]{3,60}) \()?[Tt]heo (?P<wires>[^()]{2,60}?)\)?")
_BETWEEN_WIRES = Late(r" ?[,;/&] ?| và ")


def lent_by_wires(text: str, outlets: Directory) -> tuple[str, tuple[str, ...]] | None:
    """Who wrote, or "", and by which wire services, in Vietnamese: `Minh Anh (Theo AFP, Reuters)`."""
    lending = _THEO.fullmatch(text)
    wires = _all_wires(_BETWEEN_WIRES.split(lending["wires"]), outlets) if lending else ()
    return (lending["names"] or "", wires) if lending and wires else None


def _all_wires(names: list[str], outlets: Directory) -> tuple[str, ...]:
    """The wire services of these names, or nothing where one is no name of any."""
    named = [outlets.agency(name) for name in names]
    wires = tuple(wire.name for wire in named if wire is not None)
    return wires if len(wires) == len(named) else ()


_LENT_BY = Late(
    r"(?P<paper>[\w-]+(?:\.[\w-]+)*\.(?:fr|com|net|org|info|be|ch|de|at|it|es|pt|ca|lu|eu|br|mx|ar|cl|pe)|"
    r"(?:L[ae] |Les |L['’]|El |Il )[^\W\d_a-z][\w'’.&-]{1,20}(?: [\w'’.&-]{1,20}){0,3}) "
    r"\(?(?:avec|with|mit|con|com) (?:l['’])?(?P<wires>[^()]{2,40})\)?"
)
_JOINING, _LONGEST_LENT = ("avec ", "with ", "mit ", "con ", "com "), 90
_BETWEEN_LENT = Late(r", ?| ?/ ?| (?:et|and|und|y|e|&) (?:l['’])?")


_SITE_AND_WIRES = Late(
    r"(?:(?:Von|By|Par|Por|Di|Av|Af) )?(?P<paper>[\w-]{2,30}\.[a-z]{2,4})/"
    r"(?P<wires>[a-z]{3,5}(?:/[a-z]{3,5}){0,3}|[A-Z]{3,5}(?:/[A-Z]{3,5}){0,3})"
)
"""`Von hafen.at/apa`: the site of a paper, and the wire services in small letters as well."""


def paper_with_wires(text: str, outlets: Directory) -> tuple[str, tuple[str, ...]] | None:
    """A paper by its address or with its article, and whose reports it used: `lephare.fr (avec AFP)`."""
    site = _SITE_AND_WIRES.fullmatch(text) if "/" in text and "." in text else None
    if site and (sent := _all_wires(site["wires"].upper().split("/"), outlets)):
        return site["paper"], sent
    joined = len(text) <= _LONGEST_LENT and any(map(text.__contains__, _JOINING))
    lent = _LENT_BY.fullmatch(text) if joined else None
    wires = _all_wires(_BETWEEN_LENT.split(lent["wires"]), outlets) if lent else ()
    return (lent["paper"], wires) if lent and wires else None


def wires_in_row(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services that slashes part, behind the initials of a paper: `HBR EP / EFE`.

    Two that are known and no paper in front are for others to read, as they may be whose a picture is.
    """
    row = _ROW_OF_WIRES.fullmatch(text)
    names = [name.strip() for name in row["wires"].split("/")] if row else []
    known = [agency.name if (agency := outlets.agency(name)) else "" for name in names]
    found = [one or _SHORT_BESIDE_WIRES.get(name, "") for one, name in zip(known, names, strict=True)]
    told = row is not None and (row["paper"] is not None or not all(known))
    return tuple(found) if told and all(found) and any(known) else ()


def paper_in_place(text: str, outlets: Directory) -> tuple[str, str] | None:
    """A paper with where it has the story from, and nothing between: `Hindustan Times Lucknow`."""
    words = text.split()
    if words and words[0].isalnum() and not outlets.opens(words[0]):
        return None
    for count in range(len(words) - 1, 1, -1):
        outlet = outlets.named(" ".join(words[:count]))
        if outlet is not None and is_place(place := " ".join(words[count:])):
            return outlet.name, place
    return None


NAME_AND_AGENCY = Late(
    rf"[{LU}][\w'’-]+(?: (?:bin |ibn |al |de |van |von )?[{LU}][\w'’-]+){{1,4}}\. (?:[—–] )?"
    rf"(?P<agency>[{LU}][\w -]{{1,24}})\.?"
)
"""`Jane Doe. AFP`, `Prince Jan Doe. — AFP.`: who took a picture, in Spanish and Russian papers."""
PAPER_IN_CYRILLIC = re.compile("[А-ЯІЇЄҐ][а-яёіїєґ’']+ [а-яёіїєґ’']{4,12}")
"""`Європейська правда`: a paper with a small word."""


def is_joined_paper(word: str) -> bool:
    """Whether a word with a hyphen is a paper, and no surname: `World-Herald`, `Post-Dispatch`."""
    first, hyphen, last = word.casefold().rpartition("-")
    return bool(hyphen) and (last in _PAPERS or (first in _PAPERS_JOINED and last in _PAPERS_JOINED))


def paper_behind(words: list[str]) -> int:
    """How many words a name has that a paper follows with nothing between: `Jane Doe Port Harbour Ledger`.

    The paper begins with `The` or a place, or has two words of which the last is what only papers are called.
    """
    if words[-1][0].isupper() and (count := next((at for at in (2, 3) if words[at:-1][:1] == ["The"]), 0)):
        return count if len(words) - count <= _LONGEST_PAPER else 0
    last = words[-1].strip(".").casefold().rpartition("-")[2]
    joined = is_joined_paper(words[-1])
    if last not in PAPER_WORDS and not joined:
        return 0
    for count in (2, 3):
        paper = words[count:]
        placed = any(is_place(" ".join(paper[:size])) for size in range(1, len(paper)))
        if placed and len(paper) <= _LONGEST_PAPER:
            return count
    if joined:
        return max(2, len(words) - 1)
    return 2 if len(words) >= 2 * 2 and last in _PAPERS else 0


_HOUSE = Late(rf"(?P<paper>[^\W_{LL}](?:[^\W_{LL}]| ){{1,24}})/(?P<by>[A-Z]{{2,6}})")
"""`THE HARBOUR/TT`: a paper in capitals and the wire service it used."""
INITIALED = 4


def wired_to(text: str, outlets: Directory) -> str:
    """The wire service behind a paper in capitals; `JANE DOE/AP` is who took a picture."""
    house = _HOUSE.fullmatch(text)
    agency = outlets.agency(house["by"]) if house else None
    if house is None or agency is None or outlets.agency(house["paper"]) is not None:
        return ""
    paper = house["paper"]
    known = outlets.named(paper) is not None or any(map(str.isdigit, paper))
    return agency.name if known or len(paper) <= INITIALED else ""


_SURNAMED = Late(
    rf"(?P<paper>[{LU}][^,;:|/()]{{2,40}}?) "
    rf"(?P<name>[{LU}][{LL}]+(?:-[{LU}][{LL}]+)? "
    rf"[{LU}]{{2}}[{LU}'’-]*(?: [{LU}'’-]{{2,}}){{0,2}})\.?\Z"
)
"""`Le Port Jeanne DUPONT.`: a paper in front of who wrote, whose surname is in capitals."""
_PAPERS_OPEN = ("Le ", "La ", "Les ", "L’", "L'")


def without_paper_ahead(text: str, outlets: Directory) -> str:
    """A byline without the paper in front of the name, as those of France set it."""
    named = _SURNAMED.match(text) if text[-2:].strip(".").isupper() and not text.isupper() else None
    if named is None or outlets.agency(named["paper"]):
        return text
    paper = outlets.named(named["paper"]) or (
        named["paper"].startswith(_PAPERS_OPEN) and " " in named["paper"]
    )
    return named["name"] if paper else text
