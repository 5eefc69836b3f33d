"""words, catalogues, templating: pages in the language of the site, whatever the machine's."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import jinja2
import pytest
from babel import Locale, localedata
from checks import ROOT
from driver import CONFIG, SiteTest, entry
from lxml import etree, html
from markupsafe import Markup

from generator.ground.dates import ENGLISH as ENGLISH_DATES
from generator.ground.diagnostics import Report
from generator.ground.directions import direction_of_language, direction_of_text
from generator.ground.words import ENGLISH, Words, fallbacks
from generator.readers.catalogues import read_words
from generator.readers.locale_forms import locale_forms
from generator.renderers.templating import Environment

sys.path.append(str(ROOT / "scripts"))
import words as catalogues

PLACES = re.compile(r"%\(\w+\)s")
EVENING = datetime(2023, 6, 20, 20, 47, tzinfo=timezone(timedelta(hours=5.5)))
ARABIC_RULE = "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)"

FRENCH = Words(
    language="fr",
    messages={
        "Yes": "Oui",
        "Made by %(name)s.": "Fait par l'équipe %(name)s.",
        "Both %(a)s": "%(a)s & %(a)s",
    },
    plurals={
        "%(num)s entry": ("(n > 1)", ("%(num)s article", "%(num)s articles")),
    },
    digest=b"x",
)


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    site = SiteTest(tmp_path)
    site.write("content/talks.md", entry(text="Officials met."))
    return site


def rendered(layout: str, words: Words = FRENCH, **seen: object) -> str:
    environment = Environment(words=words, autoescape=True, undefined=jinja2.StrictUndefined)
    return environment.from_string(layout).render(seen)


# -- words in layouts


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        ('{{ _("Yes") }}', "Oui"),
        ('{{ _("No") }}', "No"),
        ('{{ _("Yes") | upper }}', "OUI"),
        ('{{ _("Yes" if yes else "No") }}', "Oui"),
        ('{{ _("1 < 2 & 100 %") }}', "1 &lt; 2 &amp; 100 %"),
        ('{{ _("Made by %(name)s.", name="<b>") }}', "Fait par l&#39;équipe &lt;b&gt;."),
        ('{{ _("Made by %(name)s.", name=html) }}', "Fait par l&#39;équipe <b>us</b>."),
        ('{% set told = _("Made by %(name)s.", name=html) %}{{ told }}', "Fait par l&#39;équipe <b>us</b>."),
        ('{{ _("Both %(a)s", a=html) }}', "<b>us</b> &amp; <b>us</b>"),
        ('{{ _("%(share)s %% of %(whole)s", share=1, whole=2) }}', "1 % of 2"),
        ('{% macro m(a) %}[{{ a }}]{% endmacro %}{{ m(_("Yes")) }}', "[Oui]"),
        (
            '{% macro m(a) %}<i>{{ a }}</i>{% endmacro %}{{ _("Both %(a)s", a=m(1)) }}',
            "<i>1</i> &amp; <i>1</i>",
        ),
        ('{{ ngettext("%(num)s entry", "%(num)s entries", 0) }}', "0 article"),
        ('{{ ngettext("%(num)s entry", "%(num)s entries", 2) }}', "2 articles"),
        ('{{ ngettext("%(num)s entry", "%(num)s entries", 1234) }}', "1,234 articles"),
        ('{{ ngettext("%(num)s<%(a)s", "%(num)s>%(a)s", 2, a=html) }}', "2&gt;<b>us</b>"),
        ('{{ ngettext("%(num)s<%(a)s", "%(num)s>%(a)s", 1, a="&") }}', "1&lt;&amp;"),
    ],
)
def test_words_in_a_layout(layout: str, expected: str) -> None:
    assert expected == rendered(layout, html=Markup("<b>us</b>"), yes=True)


def test_words_without_values_are_there_before_a_page_is_made() -> None:
    environment = Environment(words=FRENCH, autoescape=True)
    code = environment.compile('<p class="a">{{ _("Yes") }}</p>', raw=True)

    assert '<p class="a">Oui</p>' in code


def test_a_place_that_is_given_nothing_is_an_error_of_the_layout() -> None:
    with pytest.raises(jinja2.TemplateSyntaxError, match=r"nothing is given for `%\(name\)s`"):
        rendered('{{ _("Made by %(name)s.", nam="us") }}')


def test_an_undefined_value_is_an_error_of_the_layout() -> None:
    for layout in ('{{ _("Made by %(name)s.", name=no) }}', '{{ ngettext("%(a)s", "%(a)s", 1, a=no) }}'):
        with pytest.raises(jinja2.UndefinedError, match="'no' is undefined"):
            rendered(layout)


# -- plurals and numbers


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (0, 0),
        (1, 1),
        (2, 2),
        (3, 3),
        (10, 3),
        (11, 4),
        (99, 4),
        (100, 5),
        (102, 5),
        (103, 3),
        (111, 4),
        (202, 5),
    ],
)
def test_arabic_has_six_forms(number: int, form: int) -> None:
    words = Words(plurals={"entry": (ARABIC_RULE, tuple("012345"))})

    assert str(form) == words.form("entry", "entries", number)
    category = Locale("ar").plural_form(number)
    assert form == ["zero", "one", "two", "few", "many", "other"].index(category)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "1,234,567"),
        ("fr", "1\u202f234\u202f567"),
        ("de", "1.234.567"),
        ("hi", "12,34,567"),
        ("ar-EG", "١٬٢٣٤٬٥٦٧"),
        ("fa", "۱٬۲۳۴٬۵۶۷"),
    ],
)
def test_numbers(language: str, expected: str) -> None:
    forms = locale_forms(language)
    assert forms is not None

    assert expected == Words(numbers=forms.numbers).number(1234567)
    assert "-" + expected == Words(numbers=forms.numbers).number(-1234567)


def test_numbers_are_grouped_as_babel_does() -> None:
    from babel.numbers import format_decimal

    for language in ("en", "fr", "de", "es", "zh", "hi", "ar", "ru", "bn", "de-CH"):
        forms = locale_forms(language)
        assert forms is not None
        latin = Words(numbers=forms.numbers._replace(digits=None))
        for number in (0, 7, 999, 1000, 12345, 999999, 1000000, 123456789):
            expected = format_decimal(number, locale=language.replace("-", "_"), numbering_system="default")

            assert latin.number(number) == expected, language


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "A, B and C"), ("de", "A, B und C"), ("zh", "A、B和C"), ("ar", "A وB وC")],
)
def test_lists(language: str, expected: str) -> None:
    forms = locale_forms(language)
    assert forms is not None
    words = ENGLISH if language == "en" else Words(lists=forms.lists)

    assert expected == words.joined("ABC")
    assert words.joined("A") == "A"


# -- dates


@pytest.mark.parametrize(
    ("language", "day", "short", "full", "month", "clock"),
    [
        ("fr", "20 juin 2023", "20 juin", "mardi 20 juin 2023", "juin 2023", "20:47 UTC+05:30"),
        ("de", "20. Juni 2023", "20. Juni", "Dienstag, 20. Juni 2023", "Juni 2023", "20:47 UTC+05:30"),
        (
            "es",
            "20 de junio de 2023",
            "20 jun",
            "martes, 20 de junio de 2023",
            "junio de 2023",
            "20:47 UTC+05:30",
        ),
        ("zh", "2023年6月20日", "6月20日", "2023年6月20日星期二", "2023年6月", "20:47 UTC+05:30"),
        ("hi", "20 जून 2023", "20 जून", "मंगलवार, 20 जून 2023", "जून 2023", "8:47 pm UTC+05:30"),
        ("ar", "20 يونيو 2023", "20 يونيو", "الثلاثاء، 20 يونيو 2023", "يونيو 2023", "8:47 م UTC+05:30"),
        (
            "ar-u-nu-arab",
            "٢٠ يونيو ٢٠٢٣",
            "٢٠ يونيو",
            "الثلاثاء، ٢٠ يونيو ٢٠٢٣",
            "يونيو ٢٠٢٣",
            "٨:٤٧ م UTC+05:30",
        ),
    ],
)
def test_dates(language: str, day: str, short: str, full: str, month: str, clock: str) -> None:
    forms = locale_forms(language)
    assert forms is not None
    dates = forms.dates

    assert dates.day(EVENING) == day
    assert dates.short_day(EVENING) == short
    assert dates.full_day(EVENING) == full
    assert dates.month(2023, 6) == month
    assert dates.clock(EVENING) == clock


def test_dates_in_english() -> None:
    dates = ENGLISH_DATES

    assert dates.day(EVENING) == "20 June 2023"
    assert dates.short_day(EVENING) == "20 Jun"
    assert dates.full_day(EVENING) == "Tuesday, 20 June 2023"
    assert dates.weekday(EVENING) == "Tuesday"
    assert dates.month(2023, 6) == "June 2023"
    assert dates.clock(EVENING) == "20:47 UTC+05:30"
    assert dates.clock(datetime(2023, 6, 20, tzinfo=UTC)) == ""
    assert dates.clock(datetime(2023, 6, 20, 9, 5, tzinfo=UTC)) == "09:05 UTC"


@pytest.mark.parametrize(
    ("language", "same", "other"),
    [
        ("en", "June to August 2023", "June 2023 to January 2024"),
        ("de", "Juni–August 2023", "Juni 2023\u2009–\u2009Januar 2024"),
        ("zh", "2023年6月至8月", "2023年6月至2024年1月"),
        ("ar", "يونيو – أغسطس 2023", "يونيو 2023 – يناير 2024"),
    ],
)
def test_spans_of_months(language: str, same: str, other: str) -> None:
    forms = locale_forms(language)
    assert forms is not None
    dates = ENGLISH_DATES if language == "en" else forms.dates

    assert dates.span(EVENING, datetime(2023, 8, 1, tzinfo=UTC)) == same
    assert dates.span(EVENING, datetime(2024, 1, 1, tzinfo=UTC)) == other


def test_every_language_of_the_cldr_can_date_pages() -> None:
    for name in localedata.locale_identifiers():
        forms = locale_forms(name.replace("_", "-"))
        assert forms is not None, name
        dates = forms.dates
        said = [
            *(dates.day(EVENING), dates.short_day(EVENING), dates.full_day(EVENING), dates.clock(EVENING)),
            dates.span(EVENING, datetime(2024, 1, 1, tzinfo=UTC)),
            dates.month(2023, 6),
        ]

        assert all(said), name
        assert not any(mark in words for words in said for mark in "{}%"), name


# -- languages and directions


def test_the_direction_of_a_language_is_that_of_the_cldr() -> None:
    names = [name for name in localedata.locale_identifiers() if not name.startswith("mn_Mong")]  # downwards
    expected = {name: Locale.parse(name).text_direction for name in names}

    assert {name: direction_of_language(name.replace("_", "-")) for name in names} == expected


@pytest.mark.parametrize(
    ("language", "direction", "locale"),
    [
        ("fa-u-nu-latn", "rtl", "fa_IR"),
        ("ar-EG-u-nu-arab", "rtl", "ar_EG"),
        ("en-u-nu-arab", "ltr", "en_US"),
        ("zh-hant", "ltr", "zh_TW"),
    ],
)
def test_digits_of_a_language_are_no_script_and_no_country(
    tmp_path: Path, language: str, direction: str, locale: str
) -> None:
    site = SiteTest(tmp_path, config=CONFIG + f"language: {language}\n")
    site.build()

    page = site.page("/")
    assert (f'<html lang="{language}" dir="rtl">' in page) == (direction == "rtl")
    assert f'<meta property="og:locale" content="{locale}">' in page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks resume", "ltr"),
        ("20 % – “Ça va”", "ltr"),
        ("中美会谈", "ltr"),
        ("استئناف المحادثات", "rtl"),
        ("GPT تتقدم في السوق", "rtl"),
        ("The word سلام in a headline", "ltr"),
        ("2023", ""),
        ("", ""),
    ],
)
def test_the_direction_of_a_text(text: str, expected: str) -> None:
    assert expected == direction_of_text(text)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["fr"]),
        ("pt-BR", ["pt-br", "pt"]),
        ("zh-Hans-CN", ["zh-hans-cn", "zh-hans", "zh"]),
        ("zh-TW", ["zh-tw", "zh-hant"]),
        ("zh-Hant-HK", ["zh-hant-hk", "zh-hant"]),
        ("ar-u-nu-arab", ["ar"]),
    ],
)
def test_what_a_language_is_a_form_of(language: str, expected: list[str]) -> None:
    assert expected == fallbacks(language)


# -- catalogues, through the front door

GREETING = (
    '<p>{{ _("Greeting to %(name)s", name=site.title) }}</p>{{ ngettext("%(num)s cat", "%(num)s cats", 3) }}'
)
PO = """\
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Greeting to %(name)s"
msgstr "Salut, %(name)s"

msgid "%(num)s cat"
msgid_plural "%(num)s cats"
msgstr[0] "%(num)s chat"
msgstr[1] "%(num)s chats"
"""


def test_a_site_may_change_single_words_and_the_pages_follow(site: SiteTest) -> None:
    site.write("layouts/entry.html", GREETING)
    site.build()

    assert site.page("/2024/01/talks/") == "<p>Greeting to Test Digest</p>3 cats"

    site.write("layouts/words/en.po", PO)
    site.build()

    assert site.page("/2024/01/talks/") == "<p>Salut, Test Digest</p>3 chats"

    site.edit("layouts/words/en.po", "Salut", "Bonjour")
    site.build()

    assert site.page("/2024/01/talks/") == "<p>Bonjour, Test Digest</p>3 chats"

    site.remove("layouts/words/en.po")
    site.build()

    assert site.page("/2024/01/talks/") == "<p>Greeting to Test Digest</p>3 cats"


def test_a_folder_that_is_called_like_a_catalogue_has_no_words(site: SiteTest) -> None:
    site.write("layouts/words/en.po/notes.txt", "Words to be found")
    site.write("layouts/entry.html", GREETING)
    site.build()

    assert site.page("/2024/01/talks/") == "<p>Greeting to Test Digest</p>3 cats"


def test_a_place_that_no_words_have_is_one_problem_of_the_catalogue_alone(site: SiteTest) -> None:
    """Whether the layouts that say it were compiled before or not: `mend the layout` would lead astray."""
    faulty = 'msgid "Read the original at %(source)s"\nmsgstr "Read %(nothing)s"\n'
    site.write("layouts/words/en.po", faulty)
    at_first = site.problems(command="build")
    site.remove("layouts/words/en.po")
    site.build()
    site.write("layouts/words/en.po", faulty)

    assert [(one["path"], one["code"]) for one in at_first] == [("layouts/words/en.po", "bad-words")]
    assert at_first == site.problems(command="build")


def test_a_site_may_add_a_language(site: SiteTest) -> None:
    site.write("config.yaml", CONFIG + "language: oc-FR\n")
    site.write("layouts/entry.html", GREETING + "{{ entry.date | day }}")
    site.write("layouts/words/oc.po", PO)
    ran = site.build()

    assert site.page("/2024/01/talks/") == "<p>Salut, Test Digest</p>3 chats9 de genièr de 2024"
    assert ran.err.count("missing-words") == 1


def test_what_no_catalogue_has_is_said_in_english_and_reported_once(site: SiteTest) -> None:
    site.write("config.yaml", CONFIG + "language: tlh\n")
    first, second = site.build(), site.build()

    assert "missing-words" in first.err
    assert site.codes() == ["missing-words"]
    assert first.err == second.err
    assert "9 January 2024" in site.page("/2024/01/talks/")


def babel_in(site: SiteTest) -> str:
    """Which of Babel a build in a process of its own imports."""
    program = (
        "import os, sys; from generator.start import run\n"
        "here, end = os.getpid(), os._exit\n"
        f"sys.argv = ['dateline', '--site', {str(site.folder)!r}, 'build', '--quiet', '--jobs', '1']\n"
        "def tell(code):\n"
        "    if os.getpid() == here:  # no process that this one has begun\n"
        "        print(code, [name for name in ('babel', 'jinja2') if name in sys.modules], flush=True)\n"
        "    end(code)\n"
        "os._exit = tell\n"
        "run()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout.strip()


def test_plain_english_imports_no_babel_and_other_languages_do_so_once(site: SiteTest) -> None:
    site.write("content/far.md", entry("استئناف المحادثات", uid="b001", lang="ar"))

    assert babel_in(site) == "0 ['jinja2']"

    site.edit("config.yaml", "title:", "language: fr\ntitle:")

    assert babel_in(site) == "0 ['babel', 'jinja2']"

    site.write("content/more.md", entry(uid="b002", date="2024-01-10T10:00:00Z"))

    assert babel_in(site) == "0 ['jinja2']"


def test_what_config_does_not_name_is_named_in_the_language(site: SiteTest) -> None:
    site.write(
        "layouts/words/en.po", 'msgid "Subjects"\nmsgstr "Matters"\n\nmsgid "subject"\nmsgstr "matter"\n'
    )
    site.write("content/talks.md", entry(tags="[Trade]"))
    site.build()

    assert "<h1>Matters</h1>" in site.page("/tags/").replace(' dir="auto"', "")

    site.write("config.yaml", CONFIG + "taxonomies: {tags: {title: Subjects}}\n")
    site.build()

    assert "<h1>Subjects</h1>" in site.page("/tags/").replace(' dir="auto"', "")


def test_the_link_back_from_a_footnote_speaks_the_language(site: SiteTest) -> None:
    site.write("layouts/words/en.po", 'msgid "Back to the text, footnote {}"\nmsgstr "Up again, note {}"\n')
    site.write("content/talks.md", entry(text="Met.[^1]\n\n[^1]: In Geneva."))
    site.build()

    assert 'title="Up again, note 1"' in site.page("/2024/01/talks/")


# -- the catalogues that come with Dateline


def test_the_catalogues_have_what_layouts_and_code_say() -> None:
    """If this fails: `make words`, then translate what it names in layouts/words/."""
    messages = catalogues.template()

    assert catalogues.TEMPLATE.read_bytes() == catalogues.written(messages)
    assert [path.stem for path in catalogues.catalogues()] == ["ar", "de", "es", "fr", "hi", "zh"]


def test_no_message_stands_within_an_f_string() -> None:
    """Before Python 3.12 it would not be found there."""
    within = re.compile(r"""\bf(["'])[^\n]*?\{[^}\n]*\b(?:n?gettext|N_)\(""")
    sources = sorted((ROOT / "generator").rglob("*.py"))

    assert [path.name for path in sources if within.search(path.read_text(encoding="utf-8"))] == []


def test_every_catalogue_is_whole() -> None:
    messages = catalogues.template()
    whole = {path: catalogues.updated(path, messages) for path in catalogues.catalogues()}

    for path, catalog in whole.items():
        assert [message.id for message in catalogues.open_messages(catalog)] == [], path.name
        assert path.read_bytes() == catalogues.written(catalog), path.name


@pytest.mark.parametrize("path", catalogues.catalogues(), ids=lambda path: path.stem)
def test_a_catalogue_chooses_plurals_as_the_cldr_does(path: Path) -> None:
    """Of whole numbers: so that two numbers share a form where they do in the CLDR, up to a million."""
    report = Report()
    words = read_words(path.stem, ROOT, [ROOT / "layouts"], None, report)
    rule = Locale(path.stem).plural_form
    numbers = [*range(250), 999, 1000, 1001, 1011, 12345]
    pairs = {(rule(number), words.form("%(num)s entry", "%(num)s entries", number)) for number in numbers}

    assert report.diagnostics == ()
    assert len(pairs) == len({category for category, _ in pairs})


@pytest.mark.parametrize("path", catalogues.catalogues(), ids=lambda path: path.stem)
def test_the_words_of_a_language_keep_their_places(path: Path) -> None:
    """A translation may leave out a number, as Arabic does of one and two, and nothing else."""
    for message in catalogues.read(path):
        many = message.id[-1] if isinstance(message.id, tuple) else message.id
        string = message.string[-1] if isinstance(message.string, tuple) else message.string

        assert set(PLACES.findall(string)) == set(PLACES.findall(many)), many


# -- whole sites in other languages

ARABIC_CONFIG = """\
title: نشرة المضيق
tagline: أخبار المضيق كل يوم
base_url: https://digest.example/
tag_authority: digest.example,2024
language: ar
rights: own
"""
ARABIC_ENTRIES = {
    "content/2024/talks.md": entry(
        "استئناف المحادثات",
        summary="التقى المسؤولون في جنيف.",
        tags="[تجارة]",
        text="التقى المسؤولون.",
        source="{name: صحيفة المضيق, url: 'https://paper.example/a'}",
    ),
    "content/2024/gpt.md": entry("GPT تتقدم في السوق", uid="a002", date="2024-01-09T20:47:00+03:00"),
    "content/2024/english.md": entry(
        "Talks resume with 2 envoys",
        uid="a003",
        date="2024-02-10T00:00:00Z",
        lang="en",
        summary="Envoys met.",
        tags="[تجارة]",
    ),
}


def arabic(tmp_path: Path) -> SiteTest:
    site = SiteTest(tmp_path, config=ARABIC_CONFIG)
    for name, text in ARABIC_ENTRIES.items():
        site.write(name, text)
    assert site.build("--strict").err == ""
    return site


def test_an_arabic_site_with_an_english_entry(tmp_path: Path) -> None:
    site = arabic(tmp_path)
    home, english = site.page("/"), site.page("/2024/02/english/")

    assert '<html lang="ar" dir="rtl">' in home
    assert "انتقل إلى المحتوى الرئيسي" in home
    assert "3 أخبار" in home
    assert "السبت، 10 فبراير 2024" in home
    assert 'lang="en" dir="ltr"><a class="u-url" href="/2024/02/english/">Talks resume with 2 envoys' in home
    assert re.search(r'p-name"><a class="u-url" href="/2024/01/gpt/">GPT', home), (
        "it is Arabic, whatever is first"
    )
    assert '<h1 class="p-name" lang="en" dir="ltr">Talks resume with 2 envoys</h1>' in english
    assert re.search(r'e-content" lang="en" dir="ltr">', english)
    assert "8:47 م UTC+03:00" in site.page("/2024/01/gpt/")
    assert "خبر واحد" in site.page("/archive/2024/02/")
    assert "خبران" in site.page("/archive/2024/01/")
    assert ">مواضيع</" in site.page("/tags/")


def test_the_feeds_of_an_arabic_site_say_which_language_is_whose(tmp_path: Path) -> None:
    site = arabic(tmp_path)
    atom = etree.fromstring(site.page("/atom.xml").encode())
    languages = {
        one.findtext("{*}title"): one.get("{http://www.w3.org/XML/1998/namespace}lang")
        for one in atom.findall("{*}entry")
    }

    assert atom.get("{http://www.w3.org/XML/1998/namespace}lang") == "ar"
    assert languages == {
        "Talks resume with 2 envoys": "en",
        "استئناف المحادثات": None,
        "GPT تتقدم في السوق": None,
    }
    assert "<language>ar</language>" in site.page("/rss.xml")
    assert "<dc:language>en</dc:language>" in site.page("/rss.xml")
    assert '"language":"ar"' in site.page("/feed.json")
    assert '"language":"en"' in site.page("/feed.json")
    assert (
        r'"content_html":"<div dir=\"rtl\"><p>التقى المسؤولون.</p></div>\n<p dir=\"rtl\"><small>المصدر: '
        r'<a href=\"https://paper.example/a\">صحيفة المضيق</a></small></p>"'
    ) in site.page("/feed.json")
    assert site.page("/feed.json").count("<div dir") == 2, "and the English one is not"


def test_feeds_are_made_again_for_other_words(tmp_path: Path) -> None:
    site = arabic(tmp_path)
    site.write("layouts/words/ar.po", 'msgid "Source: %(name)s"\nmsgstr "من %(name)s"\n')
    site.build()

    assert "من <a" in site.page("/feed.json")
    assert "من &lt;a" in site.page("/rss.xml")


def test_a_chinese_site(tmp_path: Path) -> None:
    config = ARABIC_CONFIG.replace("language: ar", "language: zh-Hans").replace("نشرة المضيق", "海峡文摘")
    site = SiteTest(tmp_path, config=config.replace("أخبار المضيق كل يوم", "海峡每日新闻"))
    for number in range(1, 4):
        site.write(
            f"content/2023/{number}.md",
            entry(
                "中美会谈恢复",
                uid=f"a00{number}",
                date=f"2023-06-{number:02}T20:47:00+08:00",
                tags="[贸易, 航运]",
            ),
        )
    assert site.build("--strict").err == ""
    home = site.page("/")

    assert '<html lang="zh-Hans">' in home
    assert "dir=" not in home
    assert "2023年6月3日星期六" in home
    assert "3 条" in home
    assert "2023年6月" in site.page("/archive/2023/06/")
    assert "同样涉及贸易和航运" in site.page("/2023/06/2/")
    assert "20:47 UTC+08:00" in home


def latin(texts: Iterable[str]) -> set[str]:
    """The Latin words of messages, without their places."""
    return {word for text in texts for word in re.findall(r"[A-Za-z]{3,}", PLACES.sub("", text))}


@pytest.mark.parametrize("path", catalogues.catalogues(), ids=lambda path: path.stem)
def test_no_page_speaks_english_on_a_site_in_another_language(tmp_path: Path, path: Path) -> None:
    """Nothing that the site itself says has a Latin letter, so English words of layouts and code stand out."""
    config = ARABIC_CONFIG.replace("language: ar", f"language: {path.stem}")
    site = SiteTest(tmp_path, config=config + "publisher: {name: 'ناشر'}\n")
    for number in range(30):
        text = entry(
            "خبر",
            uid=f"a{number:03}",
            date=f"202{number % 3}-0{1 + number % 9}-1{number % 7}T10:0{number % 10}:00Z",
            tags="[تجارة]",
            people="[شخص]",
            stories="[قصة]",
            places="[مكان]",
            source="{name: صحيفة, url: 'https://paper.example/a'}",
            corrections="[{date: 2024-05-01T10:00:00Z, note: 'تصحيح'}]",
            aliases=f"[/old/{number}/]",
        )
        site.write(f"content/{number}.md", text)
    assert site.build("--strict").err == ""
    forms = [(message.id, message.string) for message in catalogues.read(path)]
    english, own = (
        latin("\n".join(one) if isinstance(one, tuple) else one for one in side)
        for side in zip(*forms, strict=True)
    )
    for name, payload in site.public().items():
        if name.endswith(".html"):
            page = html.fromstring(payload)
            for element in page.xpath("//script | //code | //svg"):
                element.drop_tree()
            shown = page.xpath("//@aria-label | //@alt | //@title | //meta[@name='description']/@content")

            assert latin([page.text_content(), *shown]) & (english - own - {"may"}) == set(), name  # mayo
