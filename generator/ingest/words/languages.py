"""A text → the language it is written in, where that is plain."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.runs import is_plain, runs_of

_COMMON = {
    "en": "the of and to in that is was for on with as by at from has have his said it",
    "de": "der die das und ist nicht mit den von zu ein eine auf für sich dem des auch im wird",
    "fr": "le la les des et est une dans pour que qui sur avec au du pas plus par ce été",
    "es": "el la los las de que en y un una por con para del se su al como más es",
    "it": "il la di che e un una per con del della dei nel sono non si gli alla anche ha è dal nella dopo",
    "pt": "o os as de que e um uma para com do da dos em não no na se por mais foi são ao à pela pelo já mas",
    "nl": "de het een van en in is dat op te zijn met voor niet aan door ook worden heeft",
    "sv": "och att det som en är på för med av den till inte har om ett",
    "pl": "i w nie na się że do to jest z o jak po dla od przez",
    "id": "yang dan di dengan untuk pada dari itu ini dalam tidak akan",
    "cs": "a v se na je že s z o to do ve si by ale jako pro podle také jeho",
    "hu": "a az és hogy nem is egy meg de volt csak már ez el szerint mint",
    "ro": "și şi în de la a pe cu nu că din o să care mai pentru este au fost",
    "fi": "ja on ei että se oli hän mutta myös ovat joka mukaan kuin ole sen",
    "da": "og i at det er en til på med af for ikke den der som har et de",
    "vi": "và của là có được trong cho với không các những một người đã này",
    "tr": "ve bir bu için ile de da olarak olan çok sonra kadar göre ise ancak daha gibi dedi söyledi iki",
}
_SMALLER = {
    "tr": f"{_COMMON['tr']} diye değil üzere oldu etti başladı olduğunu konuştu ilk üç gün yeni önce yıl "
    "kişi bile her",
    "lt": "ir į kad iš su bet tai nuo yra kaip buvo dar tik jau apie per arba savo kuris po prie bus",
    "lv": "un ir ar no par ka uz tas arī pēc bija lai kas tika kā bet to šo viņš vai ko līdz",
    "et": "ja on et ei see ka oli aga kui mis oma ning või selle kes siis veel pole ta mille",
    "hr": "i u je na se da za su od s koji koja kako ali ili nije bi što gdje nakon prije jer samo",
    "sr": "i u je na se da za su od koji koja kako ali ili nije bi šta gde posle pre jer samo sa",
    "sl": "in je na se da za so pa bo ki ne tudi bi pri kot ter še po od ni ali",
    "sk": "a v sa na je že s z o do by si ako pre podľa aj však pri sú bol ktorý už nie",
    "sq": "të e në dhe për me një nga se që është si i u ka nuk do",
}
"""The same of more languages, and more of one, that only tell what a text is in: none judges lines."""
_SMALLER_WORDS = {language: frozenset(words.split()) for language, words in _SMALLER.items()}
_OWN_LETTERS = {
    "cs": Late("[ěřůĚŘ]"),
    "sk": Late("[ľĺŕôäťĽŤ]"),
    "pl": Late("[ąęłśżńźŁŚŻ]"),
    "lt": Late("[ėįųūšž]"),
    "lv": Late("[āēīūļņģķ]"),
    "et": Late("[õäöü]"),
    "tr": Late("[ğıİ]"),
}
"""Letters that any longer text in a language has and others have not: Croatian has small words of Czech."""
_ICELANDIC = Late("[þð]")
"""Letters of which Icelandic has both; its small words are those of Danish, too."""
_LONG, _MANY = 300, 5
_FEWEST_WITH_LETTERS, _LEAD_WITH_LETTERS = 4, 1.1
_ANY = Late("")
_SPOKEN: dict[str, list[str]] = {}
for _language, _words in _COMMON.items():
    for _word in dict.fromkeys(_words.split()):
        _SPOKEN.setdefault(_word, []).append(_language)
SMALL_WORDS = frozenset(_SPOKEN)
"""The commonest words of the languages that are told by them."""
_WORDS_OF = {language: frozenset(words.split()) for language, words in _COMMON.items()}
TOLD_BY_WORDS = frozenset(_COMMON)
_SCRIPTS = (
    ("ja", Late("[\u3040-\u30ff]")),
    ("ko", Late("[\uac00-\ud7af]")),
    ("zh", Late("[\u4e00-\u9fff]")),
    ("ru", Late("[\u0430-\u044f]")),
    ("ar", Late("[\u0621-\u064a]")),
    ("he", Late("[\u05d0-\u05ea]")),
    ("hi", Late("[\u0905-\u0939]")),
    ("el", Late("[\u03b1-\u03c9]")),
    ("th", Late("[\u0e01-\u0e2e]")),
    ("bn", Late("[\u0985-\u09b9]")),
    ("hy", Late("[\u0561-\u0587]")),
    ("ka", Late("[\u10d0-\u10f0]")),
    ("ta", Late("[\u0b85-\u0bb9]")),
    ("te", Late("[\u0c05-\u0c39]")),
    ("ml", Late("[\u0d05-\u0d3a]")),
    ("kn", Late("[\u0c85-\u0cb9]")),
    ("gu", Late("[\u0a85-\u0ab9]")),
    ("pa", Late("[\u0a05-\u0a39]")),
    ("or", Late("[\u0b05-\u0b39]")),
    ("si", Late("[\u0d85-\u0dc6]")),
    ("my", Late("[\u1000-\u102a]")),
    ("km", Late("[\u1780-\u17b3]")),
    ("lo", Late("[\u0e81-\u0eae]")),
    ("am", Late("[\u1200-\u135a]")),
)
_KINDRED = {
    "ar": (
        ("ur", Late("[\u0679\u0688\u0691\u06ba\u06c1\u06d2]"), 0.03),
        ("fa", Late("[\u067e\u0686\u0698\u06a9\u06af\u06cc]"), 0.02),
    ),
    "ru": (
        ("mk", Late("[ѓќѕЃЌЅ]"), 0.001),
        ("sr", Late("[ђјљњћџ]"), 0.02),
        ("be", Late("[ўЎ]"), 0.004),
        ("uk", Late("[іїєґІЇЄҐ]"), 0.02),
    ),
}
"""Languages in the letters of another, each with letters of its own, and the share that they are at least."""
_BULGARIAN, _RUSSIAN, _VOWEL_SHARE = Late("[ъЪ]"), Late("[ыэёЫЭЁ]"), 0.005
"""A vowel of Bulgarian, of which Russian has one word in hundreds, and letters that only Russian has."""
_CATALAN = frozenset(
    "amb dels aquest aquesta aquests aquestes perquè també això pels fins només més molt quan abans seva ens "
    "mentrestant aleshores".split()
)
"""Words of Catalan alone: its others are of Spanish, French and Italian too, so that none is far ahead."""
_LEAST_OF_CATALAN, _SHARE_OF_CATALAN = 3, 0.01
_SAMPLE = 20_000
_FEWEST, _LEAD, _LEAD_OF_SMALLER = 8, 1.6, 1.4


_BEYOND_LATIN = Late("[\u0370-\u1cff\u3040-\ud7af]")


def _by_script(sample: str) -> str:
    letters = sum(map(str.isalpha, sample))
    found = next(
        (language for language, script in _SCRIPTS if len(script.findall(sample)) > max(20, 0.1 * letters)),
        "",
    )
    for language, own, share in _KINDRED.get(found, ()):
        if len(own.findall(sample)) > share * letters:
            return language
    if found == "ru" and not _RUSSIAN.search(sample):
        return "bg" if len(_BULGARIAN.findall(sample)) > _VOWEL_SHARE * letters else found
    return found


def _counted(runs: Sequence[str]) -> dict[str, float]:
    """How many of a text's small words each language has; a word of several counts for each in part."""
    counts = dict.fromkeys(_COMMON, 0.0)
    for word, count in Counter(filter(SMALL_WORDS.__contains__, runs)).items():
        for language in _SPOKEN[word]:
            counts[language] += count / len(_SPOKEN[word])
    return counts


_MALAY = frozenset(
    "kerana bahawa ialah manakala daripada syarikat polis datuk ringgit rm sen kementerian pegawai mesyuarat "
    "beliau sehingga berkata isnin ahad lapan turut kawasan jabatan kenyataan feri".split()
)
_INDONESIAN = frozenset(
    "karena bahwa adalah sementara polisi kepolisian perusahaan rupiah rp kabupaten wib wita pihaknya usai "
    "warga terkait saat mengatakan ujar senin minggu delapan provinsi petugas kecamatan tetapi jumat".split()
)
"""Words that papers of Malaysia have far more often than those of Indonesia, and the other way about."""


def _malay_or_indonesian(runs: Sequence[str]) -> str:
    """Which of the two a text is in whose small words both have: `kerana` and `karena` tell."""
    malay, indonesian = (sum(map(own.__contains__, runs)) for own in (_MALAY, _INDONESIAN))
    return "ms" if malay > indonesian else "id"


def is_foreign(text: str, others: tuple[str, ...]) -> bool:
    """Whether the small words of a few speak for one of these other languages, and not for English."""
    plain = is_plain(text)
    if not plain and _BEYOND_LATIN.search(text):
        return _by_script(text) in others
    counts = _counted(runs_of(text, plain=plain))
    best = max(counts.get(language, 0.0) for language in others)
    return best >= 1.0 and best > counts["en"]


def shares_of(text: str, language: str) -> tuple[float, float]:
    """Which share of a text's words are small ones of a language, and which share are those of any.

    It is one of `TOLD_BY_WORDS`.
    """
    runs = runs_of(text)
    own = sum(map(_WORDS_OF[language].__contains__, runs)) / max(len(runs), 1)
    return own, sum(map(SMALL_WORDS.__contains__, runs)) / max(len(runs), 1)


def has_words_of(text: str, language: str, other: str) -> bool:
    """Whether a text has several small words of a language that another has not.

    >>> has_words_of("La prova è durata due ore con le due navi, salutando con le sirene", "it", "fr")
    True
    >>> has_words_of("La revue a duré une heure, et les deux navires sont repartis", "it", "fr")
    False
    """
    own = _WORDS_OF.get(language, frozenset()) - _WORDS_OF.get(other, frozenset())
    return sum(map(own.__contains__, runs_of(text))) >= _SEVERAL


_SEVERAL = 2


_SERBIAN = str.maketrans(
    dict(
        zip(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
            strict=True,
        )
    )
)


def in_latin(text: str) -> str:
    """A text in small letters, what of it is in Serbian Cyrillic as papers write it in Latin."""
    return text.translate(_SERBIAN)


def language_of(text: str, *, fewest: float = _FEWEST, lead: float = _LEAD) -> str:
    """The code of the language, or "" where too few words tell: `fewest`, and `lead` times another's."""
    sample = text[:_SAMPLE]
    plain = is_plain(sample)
    if not plain and _BEYOND_LATIN.search(sample) and (found := _by_script(sample)):
        return found
    runs = runs_of(sample, plain=plain)
    if not plain and _is_catalan(runs):
        return "ca"
    if not plain and len(_ICELANDIC.findall(sample)) >= _MANY and "þ" in sample:
        return "is"
    lettered = not plain and len(sample) >= _LONG  # so that a text has all letters of its language
    ranked = ((one, -less) for less, one in sorted((-count, one) for one, count in _counted(runs).items()))
    likely = ((one, count) for one, count in ranked if not (lettered and _lacks_letters_of(one, sample)))
    (best, most), (_, second) = itertools.islice(likely, 2)
    of_line = fewest < _FEWEST_WITH_LETTERS
    own = _OWN_LETTERS.get(best)
    if own is not None and len(own.findall(sample)) >= _MANY:
        fewest, lead = min(fewest, _FEWEST_WITH_LETTERS), min(lead, _LEAD_WITH_LETTERS)
    if most >= fewest and most > lead * second:
        return _malay_or_indonesian(runs) if best == "id" else best
    least = max(fewest, _LEAD_OF_SMALLER * most)
    return "" if of_line else _smaller(sample, runs, lettered=lettered, least=least)


def _lacks_letters_of(language: str, sample: str) -> bool:
    """Whether a language has letters of its own, and a text none of them."""
    letters = _OWN_LETTERS.get(language)
    return letters is not None and not letters.search(sample)


def _smaller(sample: str, runs: Sequence[str], *, lettered: bool, least: float) -> str:
    """The language of few readers that has at least so many of a text's small words, or ""."""
    times = Counter(runs)
    counts = {
        one: sum(times[word] for word in words)
        for one, words in _SMALLER_WORDS.items()
        if not (lettered and _lacks_letters_of(one, sample))
    }
    best = max(counts, key=lambda one: counts[one])
    return best if counts[best] >= least and _OWN_LETTERS.get(best, _ANY).search(sample) else ""


def _is_catalan(runs: Sequence[str]) -> bool:
    """Whether words that only Catalan has are more than a quotation would bring.

    >>> _is_catalan("l alcalde ha obert el moll amb els veïns aquest matí i també amb aquesta escola".split())
    True
    """
    own = [run for run in runs if run in _CATALAN]
    return len(set(own)) > 1 and len(own) >= max(_LEAST_OF_CATALAN, _SHARE_OF_CATALAN * len(runs))


_ALIKE = (
    frozenset("ru uk bg be mk sr kk".split()),
    frozenset("ar fa ur ps ckb".split()),
    frozenset(("zh", "ja")),
    frozenset("hi mr ne".split()),
    frozenset("da sv no nb nn is".split()),
    frozenset("es pt gl ca".split()),
    frozenset("cs sk pl".split()),
    frozenset("hr sr bs sl".split()),
    frozenset("fi et".split()),
    frozenset("lt lv".split()),
    frozenset("id ms".split()),
    frozenset("nl af de".split()),
)
"""Languages so near to each other that a line without what only one of them has may be in the other."""


def are_alike(first: str, second: str) -> bool:
    """Whether two languages, by their codes, are so near that a line of one may be taken for the other."""
    return any(first in one and second in one for one in _ALIKE)
