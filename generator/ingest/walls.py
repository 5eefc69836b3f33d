"""A page as a host gave it → why it is no article: what stands in front of one, or where one was.

Most such pages come as if all were well. They are told by what the host says beside them, by what those who
make them write into them, and by their titles, in the languages of papers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from generator.ground.frozen import frozen
from generator.ingest.charsets import charset_line, decoded

SAVE_IT = "open the page in a browser, save it as HTML in seeds/, and run `dateline ingest`"
LOOK = "look whether the address is right; if a browser shows the page, save it in seeds/ as HTML"
LATER = f"try again later, or {SAVE_IT}"

_HEAD = 8192
_LARGEST = 60_000
"""Of how many bytes a page may be that asks for something."""
_FEW = 1500
"""Fewer bytes are shown by pages that ask something, and more by articles, even on such pages."""


@frozen
class Fault:
    """Why a page is not to be had."""

    code: str
    message: str
    hint: str


_PERSON = Fault(code="fetch-refused", message="the host asks whether a person is there", hint=SAVE_IT)
_CONSENT = Fault(code="fetch-refused", message="the host asks for consent or a login", hint=SAVE_IT)
_LAW = Fault(code="fetch-refused", message="may not be shown for legal reasons", hint=SAVE_IT)
_NONE = Fault(code="fetch-failed", message="there is no page at this address", hint=LOOK)
_OWN_FAULT = Fault(code="fetch-failed", message="the host has a fault of its own", hint=LATER)
SILENT = Fault(code="fetch-refused", message="shows no words without its scripts", hint=SAVE_IT)

_SAID = {"cf-mitigated": "challenge", "x-vercel-mitigated": "challenge", "x-amzn-waf-action": ""}
"""What hosts say beside a page that asks whether a person is there; "" where it may be anything."""
_MARKS = re.compile(
    rb"\b_cf_chl_opt\b|\bcaptcha-delivery\.com\b|\bIncapsula incident ID\b|\bid=[\"']?px-captcha\b|"
    rb"\bid=[\"']?challenge-container\b|\bid=[\"']?anubis_challenge\b|/_fs-ch-|\bKPSDK\b",
)
"""What is written into such pages by those who make them for others."""
_UNSHOWN = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(script|style|template|title|noscript|svg)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>|\s+|&nbsp;",
    re.IGNORECASE | re.DOTALL,
)
UNSCRIPTED = re.compile(rb"<noscript\b.*?(?:</noscript|\Z)", re.IGNORECASE | re.DOTALL)
"""What a page shows where scripts do not run."""
_TELLING = re.compile(
    rb"og:title|article:published|application/(?:ld\+)?json|articleBody|itemprop|shadowrootmode|__NUXT__|<frame\b",
    re.IGNORECASE,
)
"""What a page has that says something, though it shows nothing."""

_TITLE = re.compile(r"<title\b[^<>]*>([^<]{1,300})</title", re.IGNORECASE)


def _titled(*words: str) -> re.Pattern[str]:
    """Titles that are one of these, with the name of a site in front or behind."""
    return re.compile(
        rf"(?:.{{1,40}} [-–|] )??\W*(?P<words>{'|'.join(words)})[\s.!?…！。]*(?:[|–-].{{0,80}})?",
        re.IGNORECASE,
    )


_TITLES: tuple[tuple[re.Pattern[str], Fault], ...] = (
    (
        _titled(
            "just a moment|one moment,? please|attention required|pardon our interruption|access denied",
            "access to this page has been denied|are you (?:a )?(?:robot|human)|robot or human",
            "verify(?:ing)? (?:that )?you are (?:a )?human|(?:human verification|verification required)",
            "client challenge|prove your humanity|making sure you're not a bot|robot challenge screen",
            "ddos-guard|(?:vercel )?security (?:check|checkpoint)|checking your browser(?: before .{1,80})?",
        ),
        _PERSON,
    ),
    (
        _titled(
            "before you continue(?: to [^|]{1,40})?|we value your privacy|your privacy choices",
            "cookie consent|consent required|zustimmung erforderlich",
            ".{1,40} mit werbung oder im pur-abo nutzen|subscribe to (?:continue|read)",
            "(?:log ?in|sign in)(?: to (?:continue|read|your account)[^|]{0,40})?|anmelden|einloggen",
            "se connecter|connexion|iniciar sesión|accedi|fazer login|inloggen|logga in|logg inn|log ind",
            "kirjaudu(?: sisään)?|zaloguj się|logowanie|přihlášení|вход на сайт|авторизация|giriş yap",
            "ログイン|登录|登入|登錄|로그인|đăng nhập|تسجيل الدخول",
        ),
        _CONSENT,
    ),
    (_titled("unavailable (?:due to|for) legal reasons|451:? unavailable for legal reasons"), _LAW),
    (
        _titled(
            "(?:(?:http )?(?:error|erreur|fehler|errore|erro|fout|błąd|ошибка|hata|http)(?: status)? )?"
            "(?:404|410)(?: error)?(?: ?[-–:|,.]? ?(?:the )?(?:page |file )?not found)?",
            "(?:(?:error )?404 ?[-–:|,.]? ?)?(?:the |this )?(?:requested )?(?:page|file|article|story)? ?"
            "(?:(?:cannot be|could not be|was not|not) found|no longer exists|does not exist|doesn't exist)",
            "(?:oops!? ?)?that page can't be found|(?:sorry,? )?we can't find (?:that|this|the) page",
            "(?:sorry,? )?(?:this|the) (?:page|content) (?:isn't|is not|is no longer) available",
            "(?:404 ?[-–:|,.]? ?)?(?:seite (?:wurde )?nicht gefunden|(?:diese )?seite existiert nicht|"
            "page (?:introuvable|non trouvée)|(?:la |cette )?page (?:demandée )?n'existe (?:pas|plus)|"
            "pagina non trovata|página n(?:o|ão) encontrada|(?:la |esta )?página no existe|"
            "pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte|finns inte)|"
            "siden (?:blev ikke fundet|ble ikke funnet|findes ikke|finnes ikke)|"
            "sivua ei (?:löytynyt|löydy)|strona nie (?:istnieje|została znaleziona)|"
            "nie znaleziono strony|stránka (?:nenalezena|nebyla nalezena|neexistuje)|"
            "az oldal nem található|pagina nu (?:a fost găsită|există)|η σελίδα δεν βρέθηκε|"
            "страница не (?:найдена|существует)|сторінку не знайдено|sayfa bulunamadı|"
            "halaman tidak ditemukan|không tìm thấy trang|trang không tồn tại|"
            "ไม่พบหน้า(?:นี้|ที่คุณต้องการ)?|(?:पृष्ठ|पेज) नहीं मिला|(?:הדף|העמוד) לא נמצא|"
            "الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|"
            "(?:お探しの)?ページ[がは]見つかりません(?:でした)?|(?:您访问的)?页面(?:不存在|未找到)|"
            "找不到(?:该)?页面|頁面不存在|找不到(?:該)?(?:網頁|頁面)|페이지를 찾을 수 없습니다)",
        ),
        _NONE,
    ),
    (
        _titled(
            "(?:500 )?internal server error|(?:502 )?bad gateway|(?:504 )?gateway time-?out",
            "(?:503 )?service (?:temporarily )?unavailable|database error",
            "error establishing a database connection|we'll be right back",
            "(?:site |website )?(?:is )?(?:under|down for) maintenance",
            "wartungsarbeiten|en maintenance|en mantenimiento|メンテナンス中",
        ),
        _OWN_FAULT,
    ),
)
"""Of what pages are titled, and what that says. A headline has more words, or others."""
_SMALL_ONLY = (_PERSON, _CONSENT, _LAW)
_UNQUOTED = (_PERSON, _CONSENT)


def asked_by_host(headers: Mapping[str, str]) -> Fault | None:
    """What a host says that it asks, whatever the status and the page beside are."""
    asks = any(name in headers and said in headers[name].casefold() for name, said in _SAID.items())
    return _PERSON if asks else None


def wall_of(payload: bytes, charset: str) -> Fault | None:
    """Why a page is no article, though it came as one; or nothing."""
    head = payload[:_HEAD]
    whole = head[: head.rfind(b"<")] if len(payload) > _HEAD else head  # no letter is cut in two
    found = _TITLE.search(decoded(charset_line(charset).encode() + whole))
    title = " ".join(unescape(found[1]).replace("’", "'").split()) if found else ""
    is_small = len(payload) < _LARGEST
    for titles, fault in _TITLES:
        if (is_small or fault not in _SMALL_ONLY) and (match := titles.fullmatch(title)):
            quoted = "" if fault in _UNQUOTED else f" (it is titled `{match['words']}`)"
            return Fault(code=fault.code, message=f"{fault.message}{quoted}", hint=fault.hint)
    return _PERSON if is_small and _MARKS.search(payload) and shows_little(payload) else None


def shows_little(payload: bytes) -> bool:
    """Whether a page shows its readers so little that it is no article."""
    return len(payload) < _LARGEST and len(_UNSHOWN.sub(b"", payload)) < _FEW


def is_silent(payload: bytes) -> bool:
    """Whether a page shows its readers nothing, and says nothing for machines either."""
    end = 0
    while unshown := _UNSHOWN.match(payload, end):
        end = unshown.end()
    if end < len(payload) or _TELLING.search(payload):
        return False
    return all(len(one) < _FEW for one in UNSCRIPTED.findall(payload))
