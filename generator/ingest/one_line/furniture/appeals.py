"""A line → whether a page speaks to its reader there: `Get our stories in your inbox`, `Log in to comment`.

Articles tell of the world; furniture says `you`, `our` and `click`. One such sign may stand in any
sentence, several together stand in furniture. Words in quotation marks do not count, as people speak so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.furniture.appeal_signs import may_have_signs, strong_signs
from generator.ingest.one_line.sentence_ends import without_korean_signature
from generator.ingest.words.late import Late

LONGEST = 420
_LEAST = 3
_TOLD = 6
_PAGE_ALONE, _SHORT = 3, 25
_HEADLINE = 8
_MARKS = ('"', "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", " '", " \u2018")
_WE_AND_YOU = frozenset(
    "we We our Our us you You your Your vous Vous votre Votre vos Vos usted ustedes você".split()
)
"""Who speaks and who is spoken to; `US` is neither, nor is anything else in capitals."""
_PERSONS = _WE_AND_YOU | frozenset(
    "nous Nous notre Notre nuestro Nuestro nuestros Nuestros nuestra Nuestra nuestras Nuestras "
    "nostra Nostra nostre Nostre nostri Nostri nostro Nostro "
    "vostra Vostra vostre Vostre vostri Vostri vostro Vostro "
    "nosso Nosso nossos Nossos nossa Nossa nossas Nossas ons Ons onze Onze uw Uw jouw Jouw nas Nas "
    "vår Vår vårt Vårt våra Våra нас Нас нам Нам вас Вас вам Вам".split()
)
_PERSON_STEMS = ("nasz", "Nasz", "наш", "Наш", "ваш", "Ваш")
_FORMAL = Late(r"(?<=[a-zäöüß] )(?:Sie|Ihre?[nmrs]?)\b")
"""Who is spoken to in German, which within a sentence is neither `she` nor `they`."""
_RUN = Late(r"\w+")
_QUOTED = Late(
    r'"[^"]{0,400}(?:"|\Z)'
    "|[\u201c\u201e][^\u201c\u201d]{0,400}(?:[\u201c\u201d]|\\Z)"
    "|\u00ab[^\u00bb]{0,400}(?:\u00bb|\\Z)"
    "|(?<!\\S)\u201d(?=\\w)[^\u201d]{1,400}\u201d|(?<!\\S)\u00bb(?=\\w)[^\u00ab\u00bb]{1,400}[\u00ab\u00bb]"
    r"|(?<=\s)['\u2018](?=\w)[^'\u2018\u2019]{8,300}['\u2019](?=[\s.,;:!?)]|\Z)"
)
_COUNTRY = Late(r"\bUS\b")
"""`US`, which is not `us` unless all is in capitals."""
_CALL = 40
_CUT, _LONGEST_CUT = re.compile(r"[^\W\d_]+\Z"), 30
"""The last letters of a line that is cut at its `LONGEST`."""
_CALLED = Late(
    r"\b(?:sign up|register|subscribe|click|tap|download|donate|learn more|find out more)"
    r"(?: \w+){0,2}[.!]?\Z",
    re.IGNORECASE,
)
"""What a reader is to do, at the end of a line that begins with a command."""
_WORD = Late(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")

_COMMANDS = frozenset(
    "gain looking republish write register get try join read click download share subscribe sign follow "
    "watch "
    "listen "
    "give enter stay discover "
    "explore "
    "check see support become start log scroll tap swipe skip add show view load find choose "
    "tell help "
    "don't send submit upload update create unlock buy order browse sort report turn enable allow set manage "
    "access enjoy continue hear learn select catch let visit upgrade save "
    "lesen hören abonnieren melden laden jetzt folgen erhalten testen teilen diskutieren "
    "lisez abonnez inscrivez recevez suivez retrouvez découvrez téléchargez écoutez partagez réagissez "
    "consultez "
    "haz recuerda lee lea suscríbete recibe sigue síguenos descarga comparte apúntate únete accede "
    "regístrate consulta "
    "leggi iscriviti abbonati ricevi segui scarica condividi registrati accedi scopri "
    "leia assine receba siga baixe compartilhe inscreva cadastre acesse".split()
)
_READER = frozenset(
    "you your yours you're you've you'll yourself our ours us we we're we've we'll "
    "sie ihre ihren ihrem ihr uns unsere unserem unseren unser du dein deine "
    "vous votre vos nous notre nos tu tus te usted su nuestro nuestra nuestros nuestras "
    "tuo tua nostro nostra vostra você seu sua nosso nossa".split()
)
_THEIRS_OR_YOURS = frozenset(["su", "sua", "seu"])
"""`El gobierno presentó su oferta.`: what in a sentence is more often somebody's than the reader's."""
_FRENCH = frozenset("le les une et à aux dans pour sur qui que".split())
_PORTUGUESE = frozenset("não são às uma um os das pelo pela com ao aos ou".split())
_GERMAN = ("sie", "ihr", "ihre", "ihren", "ihrem")
_THEIRS = ("sie", "ihre", "ihren", "ihrem")
"""What nobody is called in German whom a page speaks to, unless it has a capital."""
_HIM = frozenset("er ihn ihm sein seine seinen seinem seiner seines".split())
_NO_PERSONS = dict.fromkeys(_GERMAN, _HIM) | {
    "du": _FRENCH,
    "nos": _PORTUGUESE,
    "nas": _PORTUGUESE | {"de", "em", "para"},
    "onze": _FRENCH | _PORTUGUESE | {"heures", "horas", "ans", "anos", "jours", "dias", "mois", "personnes"},
}
"""Words for persons in one language that are others in another, of which a line then has one of these.

`Of the` is `du` in French; `in the` is `nos` and `nas` in Portuguese, and `onze` is eleven in both.
`Ihr Mann` is hers where `er` follows, unless a capital within the sentence speaks to somebody.
"""
_WE = frozenset("us we we're we've we'll".split())
_PAGE = frozenset(
    "clic notificaciones newsletter newsletters inbox email e-mail mail app apps account accounts "
    "subscriber subscribers "
    "subscription "
    "subscriptions subscribe subscribed subscribing unlimited premium paywall notifications notification "
    "alerts alert "
    "bookmark bookmarks browser cookies cookie javascript login password username podcast podcasts whatsapp "
    "telegram facebook twitter instagram linkedin youtube tiktok threads bluesky channel website site page "
    "article articles stories story journalism reporting newsroom feedback comment comments commenting "
    "moderation "
    "community patron coverage news moderated guidelines preferences settings privacy consent membership "
    "member "
    "members donate donation "
    "contribution contributions ads ad advertising advertisement homepage feed rss widget trial "
    "checkout discount offer readers reader reading signup digest briefing updates headlines "
    "quiz crossword ebook e-paper epaper edition captcha poll vote advert adverts sign-up sign-ups "
    "journalismus journalisme periodismo giornalismo jornalismo "
    "artikel nachrichten angebot konto anmelden kommentare leserinnen leser abo abonnement abonnenten "
    "werbung "
    "lecture abonnés abonné compte commentaires "
    "boletín noticias cuenta suscripción suscriptor suscriptores comentarios contenido contenidos lector "
    "lectores "
    "notizie commenti contenuti abbonamento abbonati "
    "notícias conta assinatura assinantes comentários conteúdo boletim".split()
)
_ALSO_NEWS = frozenset(
    "account accounts ads advertising briefing channel commenting community contribution contributions "
    "coverage discount donation donations member members membership news offer page poll privacy reading "
    "reporting stories story threads trial vote".split()
)
"""Words for what a page offers that news has as well: `The union's members vote on the offer.`"""
_NEWS_ALONE = _ALSO_NEWS - frozenset("ads advertising coverage news reporting stories story".split())
"""Those of them that are no name for what a paper makes or sells."""
_STOPS = ".\"'\u201d\u2019»)"
_ALSO_TOLD = Late(
    r"sign|log|opt|privacy|free trial|(?:our|the) (?:apps?|newsletters?)\b|the full|"
    r"ai[- ]generated|generated by ai|free (?:stories|articles)|monthly limit|unlimited|the latest dev|"
    r"(?:weekly|daily|morning|evening|this) briefing",
    re.IGNORECASE,
)
"""Signs that sentences about others hold as well: `Agents sign up thousands of voters.`"""
_ALSO_TOLD_AT_LENGTH = Late(
    rf"{_ALSO_TOLD.pattern}|(?:assinantes|abonnés|suscriptores|abonnenten|abbonati)\Z", re.IGNORECASE
)
"""The same in longer sentences: `The town will pay back what those who subscribe to its pool have paid.`"""
_SENTENCE = 14  # words

_SIGNALS = _READER | frozenset(
    "sign signed signing log logged logging opt terms privacy trial rights click tap cancel monthly free "
    "inbox app award brought newsletter "
    "journalism ask helping ai ai-generated generated viewing javascript thank thanks gives brings "
    "sends keeps latest "
    "days tage jours días giorni delivered tell help touch hear unlimited full jetzt "
    "conversation briefing advertise letter letters support subscriber subscribers abonnés assinante "
    "assinantes suscriptor suscriptores "
    "abonnent abonnenten abbonato abbonati réservé exclusivo exclusif exclusive".split()
)
"""Words of which one stands in every strong sign; only for speed."""


def _letters(words: frozenset[str]) -> frozenset[str]:
    """What `words_in` finds in a line that has one of these words: `mail` for `e-mail`."""
    return frozenset(max(re.split("['-]", word.casefold()), key=len) for word in words)


_NEEDED_TO_ADDRESS = _letters(_WE_AND_YOU | frozenset("Sie Ihr Ihre Ihren Ihrem Ihrer Ihres".split()))
_NEEDED_FOR_PERSONS = _letters(_PERSONS)
_NEEDED_FOR_PAGE, _NEEDED_FOR_SIGNS = _letters(_PAGE), _letters(_SIGNALS)
_FEWEST_OFFERED = 2
"""So that not `_PAGE_ALONE` words are there, even of those that share their letters: `mail` and `e-mail`."""

_ACCOUNTS = ("cuenta", "conta ", "perfil")
_ACCOUNT_OF_OTHERS = Late(
    r"\b(?:sus?|sua|seu) (?:propias? )?(?:cuentas?|contas?|perfil(?:es)?)"
    r"(?: oficial(?:es)?| personal(?:es)?| verificad[ao])? (?:de|en|n[ao]|d[ao]) (?:la red social )?"
    r"(?:twitter|x|facebook|instagram|telegram|youtube|tiktok|threads|bluesky)\b",
    re.IGNORECASE,
)
"""`en su cuenta de Twitter`: where somebody said what a paper reports."""
_RECKONED = Late(
    r"\b(?:por (?:sua?|sus|mi|nuestra|tu) (?:propia )?(?:cuenta|conta)|(?:en cuenta|em conta)|"
    r"(?:dar|dan|da|dio|dieron|dé|dando|deu|darse|rendir|rinde[ns]?|prestar|presta[rm]?) (?:la )?"
    r"(?:cuentas?|contas?)|(?:por|a|de) conta d[aeo]s?|"
    r"a fin de cuentas|afinal de contas|por conta própria)\b",
    re.IGNORECASE,
)
"""`defenderse por su cuenta`: a reckoning, and no account with a paper."""

_OFFICERS = Late(
    r"\b(?:poli(?:ce|zei\w*|c[ií]a|zia|tie|cj[aię]|sen|tiet|cij\w*|cie|isi\w*|[țţ]i\w*)|rendőr\w*|"
    r"αστυνομ\w*|полици\w*|sheriff|detectives?|investigators|crime ?stoppers|"
    r"kripo|gendarmerie|gendarmes|carabinieri|guardia civil|mossos|coast ?guard|fire department)\b"
    r"(?! (?:reporter|correspondent|editor|writer)\b)",
    re.IGNORECASE,
)
"""Who asks whoever saw something to write: `Those with information are asked to e-mail the police.`"""

_REPORTED = Late(
    r"Update:? \d{1,2}(?::\d\d)? ?[ap]\.?m\b|Update (?:(?:vom|von|um|am) )?\d{1,2}[.:]", re.IGNORECASE
)
"""`Update 1:30 p.m.`, `Update vom 3. Mai, 9 Uhr`: when the next report of an article came in."""


_NAMED_THING = Late(
    r"(?:Support (?:for|from|among|within|was|is|has|had|came|comes)|Help (?:from|was|is|has|came)|Share of|"
    r"Access (?:to|was|is|has) (?!th|our|all|\w+ (?:article|story|content)s?\b)|Views? (?:from|of)|"
    r"Reports? (?:of|by|from)|Orders? (?:for|from|of)|Visits? (?:by|from)|Updates? (?:from|by)|"
    r"Looking (?:back|ahead|at|around|up|down|on)) "
)
"""`Support for the pact is growing.`: a word that would command with another behind it names a thing."""


def _unquoted(text: str) -> str:
    """A text without what stands in quotation marks."""
    return _QUOTED.sub(" ", text) if any(map(text.__contains__, _MARKS)) else text


def _of_others(words: Sequence[str], asked: Sequence[str]) -> int:
    """How many words of a line, in small letters, only look like persons, as other words tell."""
    return sum(words.count(one) for one in asked if one in words and not _NO_PERSONS[one].isdisjoint(words))


def _lacks(text: str, words: frozenset[str], needed: frozenset[str]) -> bool:
    """Whether a line has none of the words that a rule needs. One that is cut may end in one of them."""
    if not words.isdisjoint(needed):
        return False
    cut = _CUT.search(text, LONGEST - _LONGEST_CUT, LONGEST) if len(text) > LONGEST else None
    return cut is None or cut[0].casefold() not in needed


def addresses_reader(text: str, words: frozenset[str]) -> bool:
    """Whether a line says `we` or `you` outside quotation marks. `words` are its `words_in`."""
    if _lacks(text, words, _NEEDED_TO_ADDRESS):
        return False
    unquoted = _unquoted(text[:LONGEST])
    return _addresses(unquoted) and (unquoted == text or _addresses(text))


def _addresses(text: str) -> bool:
    return not _WE_AND_YOU.isdisjoint(_RUN.findall(text)) or bool(_formal(text))


def _formal(text: str) -> list[str]:
    return _FORMAL.findall(text) if _may_be_formal(text) else []


def _may_be_formal(text: str) -> bool:
    return "Sie" in text or "Ihr" in text


def persons_in(text: str, words: frozenset[str]) -> int:
    """How many words of the first and second person a line has outside quotation marks: `we`, `votre`."""
    may_have_stem = "asz" in text or not text.isascii()
    formal = _may_be_formal(text) or (may_have_stem and any(map(text.__contains__, _PERSON_STEMS)))
    if _lacks(text, words, _NEEDED_FOR_PERSONS) and not formal:
        return 0
    text = _unquoted(text[:LONGEST])
    runs = _RUN.findall(text)
    found = sum(map(_PERSONS.__contains__, runs)) + len(_formal(text)) - _of_others(runs, ("nas", "onze"))
    if "asz" in text or not text.isascii():
        found += sum(word.startswith(_PERSON_STEMS) for word in runs)
    return found


def page_words_in(text: str, words: frozenset[str], *, speaks: bool) -> int:
    """How many words for what a page offers a line has outside quotation marks: `newsletter`, `Abo`.

    One that news has as well tells nothing alone in a sentence for nobody: `The offer was accepted.`
    """
    if _lacks(text, words, _NEEDED_FOR_PAGE):
        return 0
    offered = _PAGE.intersection(_words(_MEMBER.sub(" ", _unquoted(text[:LONGEST]))))
    told = not speaks and text[-1] in _STOPS and not text.endswith("...")
    return 0 if told and len(offered) == 1 and offered <= _NEWS_ALONE else len(offered)


_MEMBER = Late(r"\b[Mm]embers? of (?:the |a |an |your |our |my |his |her |their )?(?!us\b)")
"""Of a family or a council, as news has it."""


def commands(text: str) -> bool:
    """Whether a line begins as buttons and appeals do: `Get`, `Lisez`."""
    begins = text.partition(" ")[0].casefold() in _COMMANDS
    return begins and not (_REPORTED.match(text) or _NAMED_THING.match(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("\u2019", "'"))


_ATTRIBUTED = Late(
    r", (?:(?:says?|said|asks?|asked|told|wrote|writes|reads|goes) (?:(?:the|an?|his|her|their|our) |[A-Z])"
    r"[^.!?]{2,60}|(?:I|he|she|they|we) (?:say|said|asked|told|wrote)\b[^.!?]{0,40})[.!?]\Z"
)
"""Who speaks, behind what is said without quotation marks: `Tell us how deep it is, she asked the pilot.`"""
_REPORTING = frozenset("said told asked replied wrote added explained says".split())
_SAID_BY = Late(
    r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:said|told|asked|replied|wrote|added|explained|says)\b|"
    r"(?:^|[.!?,] )I (?:asked|told|replied)\b"
)
"""Who said so, as no page tells that speaks to its readers: `I asked her. She said you could get a key.`"""


def _quotes(words: Sequence[str]) -> bool:
    """Whether a sentence in which nobody is spoken to tells what somebody said: `The mayor said that …`."""
    return not _REPORTING.isdisjoint(words)


def _reports(text: str, words: frozenset[str]) -> bool:
    """Whether a line tells what somebody said."""
    return not words.isdisjoint(_REPORTING) and _SAID_BY.search(text) is not None


def _only_tells(text: str, words: frozenset[str]) -> bool:
    """Whether a line speaks to nobody, and says too little of what a page offers to be an appeal for that."""
    if "@" in text or not _lacks(text, words, _NEEDED_FOR_SIGNS):
        return False
    offered = len(_NEEDED_FOR_PAGE & words)
    return not offered or (offered < _FEWEST_OFFERED and not _may_command(text))


def _may_command(text: str) -> bool:
    """Whether the first word of a line is a command, or may be where that does not begin it."""
    first = _WORD.match(text[:_CALL].replace("\u2019", "'").lower())
    return first is None or first[0] in _COMMANDS or "US" in text


def _is_for_officers(text: str, signs: Sequence[str]) -> bool:
    """Whether it is the police that whoever knows something is to write to."""
    return "@" in text and all("@" in sign for sign in signs) and _OFFICERS.search(text) is not None


_ASIDE = Late(r" \((?:[\w.-]{2,30}, )?[\w.+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\)")
_WRITING = Late(
    r"(?:contact|e-?mail(?:ed)? (?:us|me|him|her|them)|write|reach|question|please|tips?|send)\b",
    re.IGNORECASE,
)
_MUCH_TOLD = 140  # characters
_CLOSING = " \"'\u2019\u201d\u00bb"
"""What stands behind the stop of a sentence whose end is quoted."""


def without_address_aside(text: str) -> str:
    """A paragraph without addresses in brackets that it tells of: `…, the owner (ferry@harbour.example), …`.

    It keeps them where it is about writing to somebody.
    """
    told = len(text) > _MUCH_TOLD and "@" in text and "(" in text and text[-1] in ".!?"
    return _ASIDE.sub("", text) if told and not _WRITING.search(text) else text


def speaks_to_reader(text: str, known: frozenset[str] = frozenset()) -> float:
    """How sure it is, from 0 to 1, that a page speaks to its reader in a line.

    `known` are its `words_in`, where they are known.
    """
    begins = text.partition(" ")[0].casefold() in _COMMANDS
    if begins and _CALLED.search(text[-_CALL:]):
        return 0.93
    cut = len(text) > LONGEST
    told = known and (_only_tells(text, known) or (not begins and _reports(text, known)))
    if told or (cut and not begins):
        return 0.0
    ends = text.rstrip(_CLOSING)[-1:] in (".", "!", "?")
    text = without_address_aside(_unquoted(without_korean_signature(text[:LONGEST])))
    if not begins and any(map(text.__contains__, _ACCOUNTS)):
        text = _RECKONED.sub(" ", _ACCOUNT_OF_OTHERS.sub(" ", text))
    strongly = cut or not known or may_have_signs(text, known)
    unsaid = not strongly and known.isdisjoint(_NEEDED_FOR_PAGE)
    english = _COUNTRY.sub(" ", text) if "US" in text and not text.isupper() else text
    words = [] if unsaid else _words(english)
    if len(words) < _LEAST:
        return 0.0
    reader = sum(map(_READER.__contains__, words)) - _of_others(words, ("du", "nos"))
    if not _formal(text):
        reader -= _of_others(words, _GERMAN) if _may_be_formal(text) else sum(map(words.count, _THEIRS))
    offered = _PAGE.intersection(words)
    if "-" in text:  # `Nachrichten-Newsletter`
        offered |= _PAGE.intersection(word.rpartition("-")[2] for word in words if "-" in word)
    page = len(offered)
    command = words[0] in _COMMANDS and not _NAMED_THING.match(text)
    signs = strong_signs(text) if strongly and ("@" in text or not _SIGNALS.isdisjoint(words)) else []
    spoken_to = _READER.intersection(words)
    among_us = len(words) > _SHORT and spoken_to <= {"we"}  # who tell of themselves
    theirs = len(words) > _SENTENCE and ends and not command and "?" not in text
    theirs = theirs and spoken_to <= _THEIRS_OR_YOURS
    asked = (reader and not among_us) or command or "please" in words
    told = not asked and len(words) >= _TOLD and ends
    apart = reader == 1 and not command and len(words) > _SHORT  # `between your browser and its servers`
    also_told = _ALSO_TOLD_AT_LENGTH if len(words) > _SENTENCE else _ALSO_TOLD
    strong = sum(
        not (told and also_told.match(sign)) and not (apart and sign.startswith("your ")) for sign in signs
    )
    weight = min(reader, 2) + min(page, 3) + 3 * min(strong, 2) + (1.5 if command else 0)
    alone = len(offered - _ALSO_NEWS) if told or len(words) > _HEADLINE else page
    if not (reader or strong or command) and (alone < _PAGE_ALONE or len(words) > _SHORT or _quotes(words)):
        return 0.0
    ours = not (strong or command) and offered <= _ALSO_NEWS  # `We are poll workers.`
    ours = ours and _WE.issuperset(spoken_to)
    tells = ours or (theirs and not signs) or (page == 0 and strong == 0)
    if tells or _is_for_officers(text, signs) or _ATTRIBUTED.search(text):
        return 0.0
    # the longer a text is, the more of the signs come by chance
    sure = 0.25 + 0.17 * weight - 0.008 * max(0, len(words) - 12)
    return round(max(0.0, min(0.95, sure)), 2)
