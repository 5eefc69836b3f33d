"""Patterns of rows in menus of pages: languages in which a paper can be read, icons, code to embed.

Data only; `rows.py` and `needs.py` take it in.
"""

from __future__ import annotations

_OWN_NAMES = (
    *("shqip", "العربية", "беларуская", "български", "中文", "čeština", "deutsch", "ελληνικά", "español"),
    *("français", "hausa", "עברית", "हिन्दी", "हिंदी", "hrvatski", "magyar", "italiano", "日本語", "한국어"),
    *("bahasa melayu", "bahasa indonesia", "монгол", "မြန်မာ", "नेपाली", "پښتو", "فارسی", "polski"),
    *("português", "română", "русский", "српски", "සිංහල", "kiswahili", "svenska", "தமிழ்", "ไทย"),
    *("türkçe", "українська", "اردو", "tiếng việt", "বাংলা", "filipino", "nederlands"),
)
_IN_ENGLISH = (
    "albanian|arabic|belarusian|bengali|bosnian|bulgarian|burmese|chinese|croatian|czech|dari|dutch|filipino|"
    "french|german|greek|hausa|hebrew|hindi|hungarian|indonesian|italian|japanese|korean|malay|mongolian|"
    "myanmar|nepali|pashto|persian|polish|portuguese|romanian|russian|serbian|sinhalese|spanish|swahili|"
    "swedish|tamil|thai|turkish|ukrainian|urdu|vietnamese"
)
_EMBEDDED = ("<iframe", "<script", "<embed", "<object", "<blockquote", "<div", "<img")
_FOR_MEMBERS = (
    "üye ol|üye girişi|giriş yap|giriş|kayıt ol|oturum aç|anmelden|registrieren|iniciar sesión|"
    "regístrate|registrarse|"
    "se connecter|connexion|inscription|s'inscrire|accedi|registrati|entrar|"
    "cadastre-se|войти|вход|регистрация|"
    "увійти|реєстрація|zaloguj się|zaloguj|zarejestruj się|přihlásit se|přihlásit|"
    "registrovat se|registrovat|registrace|"
    "prihlásiť sa|registrovať sa|masuk|daftar|đăng nhập|đăng ký|تسجيل الدخول|تسجيل|로그인|회원가입"
)
"""What stands on the two buttons to sign in and to become a member."""
ROWS_OF_MENUS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "other-page",
        0.93,
        False,
        r"(?-i:[^\W\d_a-z]).{15,140} - (?-i:[^\W\d_a-z])[\w' ]{3,20} - [\w-]{3,20}\.(?:com|de|es|fr|it|pt)\Z",
    ),
    ("embed-code", 0.97, False, r"<(?:iframe|script|embed|object|blockquote|div|img)\b.{0,1000}\Z"),
    ("icon-told", 0.95, False, r"(?:\w+ ){1,3}icon ?(?-i:An?) [a-z].{4,300}\Z"),
    (
        "member-row",
        0.95,
        False,
        rf"(?:{_FOR_MEMBERS}) ?[/|] ?(?:{_FOR_MEMBERS})\Z",
    ),
    ("language-row", 0.95, False, rf"(?:{_IN_ENGLISH})(?: \([a-z]+\))? (?:{'|'.join(_OWN_NAMES)})\Z"),
)
"""`Talks resume - Harbour - News.it`: what another page is called, its section and its site behind.

`Share icon A curved arrow`: what an icon shows, for those who cannot see it.

`Üye Ol / Giriş Yap`: the buttons for members, side by side.

`Spanish Español`: what a language is called in English, and what it calls itself.
"""

NEEDS_OF_MENUS: dict[str, tuple[str, ...]] = {
    "member-row": ("/", "|"),
    "language-row": _OWN_NAMES,
    "embed-code": _EMBEDDED,
    "icon-told": ("icon",),
    "other-page": (" - ",),
}
