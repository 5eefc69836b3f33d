"""The search page in a headless Chromium, under the policy that the site is published with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from checks import Published, build
from driver import CONFIG, SiteTest, edition, entry
from test_browser import CONTRASTS, SCHEMES, WIDTHS, browser, context, host, watch  # noqa: F401

from generator.writers.search_index import find_program

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(find_program() is None, reason="Pagefind is not installed"),
]

TEXTS = {
    "en": "Officials spoke about tariffs on semiconductors.",
    "zh-Hans": "美国财政部长在北京与中国副总理举行会谈,讨论半导体关税问题。",
    "ja": "東京で首脳会談が行われ、半導体の輸出規制について議論した。カメラも。",
    "th": "นายกรัฐมนตรีไทยพบกับประธานาธิบดีจีนที่กรุงเทพมหานคร เพื่อหารือเรื่องการค้า",
    "ko": "서울에서 열린 회담에서 반도체 수출 문제를 논의했다.",
    "ar": "التقى الوزيران في القاهرة لبحث التجارة.",
    "fr": "L’accord négocié à Pékin a été signé, d’après le ministère de la Défense.",
    "vi": "Bộ trưởng Quốc phòng gặp nhau tại Hà Nội.",
}


def write_site(folder: Path) -> SiteTest:
    """Entries of three years and two places, and one in each of several languages, below a sub-path."""
    taxonomies = (
        "taxonomies:\n  tags: {title: Subjects, singular: subject}\n"
        "  places: {title: Places, singular: place, from: [places, dateline]}\n"
        "  sources: {title: Sources, singular: source, from: [source]}\n"
    )
    config = CONFIG.replace("digest.example/", "digest.example/sub/") + "search: true\n" + taxonomies
    config = config.replace("title: Test Digest", "title: 'Test: a digest'")
    site = SiteTest(folder, config=config)
    for number in range(45):
        site.write(
            f"content/story-{number}.md",
            entry(
                f"Story {number} of envoys",
                uid=f"story{number}",
                date=f"{2021 + number % 3}-{1 + number % 12:02}-10T10:00:00Z",
                tags=f"[{'trade' if number % 2 else 'talks'}]",
                dateline="Beijing" if number % 4 else "Geneva",
                source="{name: Paper %s}" % ("One" if number % 5 else "Two"),
                text=f"Envoys met for round {number}. They ate <b>bread</b> & 1 < 2.",
            ),
        )
    for language, text in TEXTS.items():
        site.write(
            f"content/in-{language.lower()}.md",
            entry(f"In {language}", uid=f"lang-{language}", lang=language, text=text),
        )
    return site


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return build(write_site(tmp_path_factory.mktemp("searched")))


@pytest.fixture
def opened(searched: Published, context: Callable) -> Iterator[Callable]:  # noqa: F811
    """Opens the search page at a query; what it should not do fails the test."""
    with host(searched) as home:
        pages = []

        def open_at(query: str = "", **options: object):
            page = context(**options).new_page()
            pages.append((page, watch(page)))
            page.goto(f"{home}search/{query}")
            return page

        yield open_at
        for _, watched in pages:
            assert watched.complaints == []
            assert watched.hosts == {urlsplit(home).netloc}


def settle(page, count: int | None) -> None:
    """Wait until a search has found as much, or nothing."""
    expected = "Nothing was found" if count == 0 else f"Entries found: {count}"
    page.wait_for_function(
        "(words) => document.getElementById('at_status').textContent.startsWith(words)",
        arg=expected,
        timeout=60_000,
    )


def titles(page) -> list[str]:
    return page.locator("#at_found ol h3").all_inner_texts()


def asked(page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_an_edition_is_found_and_told_from_entries(tmp_path, context):  # noqa: F811
    site = SiteTest(tmp_path, config=f"{CONFIG}search: true\n")
    site.write("content/one.md", entry("A handshake", uid="one1"))
    told = {"Talks": ["one1"]}
    site.write("content/editions/1.md", edition("The handshake", sections=told, state="published"))
    with host(build(site)) as home:
        page = context().new_page()
        page.goto(f"{home}search/?q=handshake&kind=Editions")
        page.wait_for_function("() => document.getElementById('at_status').textContent === 'Found: 1'")

        assert titles(page) == ["The handshake"]
        assert page.locator("#at_found ol .source").inner_text() == "Edition 1"
        page.locator("[data-facet=kind] input").uncheck()
        page.wait_for_function("() => document.getElementById('at_status').textContent === 'Found: 2'")

        assert sorted(page.locator("[data-facet=kind] label").all_inner_texts()) == ["Editions", "Entries"]


# -- query


def test_words_are_found_while_they_are_typed(opened):
    page = opened()

    assert page.locator("#at_found").is_hidden()

    page.locator("#at_query").type("bread envoys")
    page.wait_for_function("() => location.search.endsWith('envoys')")
    settle(page, 45)

    assert asked(page) == {"q": ["bread envoys"]}
    assert len(titles(page)) == 20
    assert page.locator("#at_found mark").count() > 0
    assert page.locator("#at_found b:not(.source)").count() == 0, "the text of an entry is text"


def test_a_result_leads_to_its_entry(opened):
    page = opened("?q=semiconductors")
    settle(page, 1)
    page.locator("#at_found h3 a").click()
    page.wait_for_url("**/sub/2024/01/**")

    assert page.locator("h1").inner_text() == "In en"


def test_what_is_not_there_is_not_found(opened):
    page = opened("?q=zeppelin")
    settle(page, 0)

    assert page.locator("#at_found").is_hidden()


def test_more_results_are_shown_when_asked_for(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.get_by_role("button", name="Show more").click()
    page.wait_for_function("() => document.querySelectorAll('#at_found ol h3').length === 40")

    assert (
        page.evaluate("[...document.querySelectorAll('#at_found ol a')].indexOf(document.activeElement)")
        == 20
    )

    page.get_by_role("button", name="Show more").click()
    page.wait_for_function("() => document.querySelectorAll('#at_found ol h3').length === 45")

    assert page.get_by_role("button", name="Show more").is_hidden()
    assert len(set(titles(page))) == 45


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("半导体", "zh-Hans"),
        ("半导体关税", "zh-Hans"),
        ("导体关", "zh-Hans"),
        ("北京 会谈", "zh-Hans"),
        ("首脳会談", "ja"),
        ("輸出規制", "ja"),
        ("カメラ", "ja"),
        ("が行われ", "ja"),
        ("กรุงเทพ", "th"),
        ("ประธานาธิบดี", "th"),
        ("서울", "ko"),
        ("القاهرة", "ar"),
    ],
)
def test_languages_without_spaces_are_found(words, language, opened):
    page = opened(f"?q={words}")
    settle(page, 1)

    assert titles(page) == [f"In {language}"]
    assert page.locator("#at_found article").get_attribute("lang") == language


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("négocié", "fr"),
        ("negocie Pekin", "fr"),
        ("accord", "fr"),
        ("l'accord", "fr"),
        ('"L’accord négocié"', "fr"),
        ('"négocié à Pékin"', "fr"),
        ('"ministere de la defense"', "fr"),
        ('"ministère de la Défense"', "fr"),
        ('"Quốc phòng"', "vi"),
        ('signé "à Pékin"', "fr"),
    ],
)
def test_words_with_accents_are_found_in_a_row_too(words, language, opened):
    page = opened("?" + urlencode({"q": words}))
    settle(page, 1)

    assert titles(page) == [f"In {language}"]


def test_an_apostrophe_is_shown_as_it_was_written(opened):
    page = opened("?q=accord")
    settle(page, 1)

    assert "L’accord négocié à Pékin" in page.locator("#at_found .summary").inner_text()


def test_words_with_accents_in_another_order_are_not_found(opened):
    page = opened("?" + urlencode({"q": '"Pékin à négocié"'}))
    settle(page, 0)


@pytest.mark.parametrize("quotes", ['"%s"', "“%s”", "„%s“", "« %s »", "「%s」"])
def test_words_in_the_quotes_of_any_language_are_found_in_a_row(quotes, opened):
    settle(opened("?" + urlencode({"q": quotes % "envoys met"})), 45)
    settle(opened("?" + urlencode({"q": quotes % "met envoys"})), 0)


@pytest.mark.parametrize("words", ["体导半", "行われ「首脳会談」"])
def test_letters_in_another_order_are_not_found(words, opened):
    page = opened(f"?q={words}")
    settle(page, 0)


def test_an_excerpt_has_no_spaces_where_the_text_has_none(opened):
    page = opened("?q=半导体")
    settle(page, 1)

    assert "讨论半导体关税问题。" in page.locator("#at_found .summary").inner_text()


# -- facets


def test_a_search_is_narrowed_by_tag_source_place_and_year(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.get_by_label("Beijing").check()
    settle(page, 33)
    page.get_by_label("trade").check()
    settle(page, 22)
    page.get_by_label("2021").check()
    settle(page, 7)
    page.get_by_label("Paper Two").check()
    settle(page, 1)

    assert asked(page) == {
        "q": ["envoys"],
        "tag": ["trade"],
        "place": ["Beijing"],
        "year": ["2021"],
        "source": ["Paper Two"],
    }
    assert titles(page) == ["Story 15 of envoys"]

    page.go_back()
    settle(page, 7)

    assert not page.get_by_label("Paper Two").is_checked()


def test_each_value_says_how_many_entries_it_leaves(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    counts = page.locator("fieldset[data-facet=tag] li").all_inner_texts()

    assert [" ".join(words.split()) for words in counts] == ["talks 23", "trade 22"]


def test_what_cannot_be_narrowed_down_has_nothing_to_unfold(opened):
    page = opened("?q=envoys")
    settle(page, 45)

    assert page.get_by_text("Narrow it down").is_visible()

    page.locator("#at_query").fill("semiconductors")
    settle(page, 1)

    assert page.get_by_text("Narrow it down").is_hidden()


def test_the_focus_stays_on_the_value_that_was_chosen(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.get_by_label("trade").focus()
    page.keyboard.press("Space")
    settle(page, 22)

    assert page.evaluate("document.activeElement.value") == "trade"


# -- order


def test_results_come_by_date(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.locator("#at_sort").select_option("date")
    page.wait_for_function("() => document.querySelector('#at_found ol .when').textContent.includes('2023')")
    days = page.locator("#at_found ol .when").all_inner_texts()

    assert asked(page)["sort"] == ["date"]
    assert [day[-4:] for day in days] == sorted((day[-4:] for day in days), reverse=True)

    page.locator("#at_sort").select_option("oldest")
    page.wait_for_function("() => document.querySelector('#at_found ol .when').textContent.includes('2021')")

    assert titles(page)[0] == "Story 0 of envoys"


# -- addresses


def test_an_address_says_all_of_a_search(opened):
    page = opened("?q=envoys&tag=talks&tag=trade&sort=date")
    settle(page, 0)
    page.get_by_label("trade").uncheck()
    settle(page, 23)

    assert page.locator("#at_query").input_value() == "envoys"
    assert page.locator("#at_sort").input_value() == "date"
    assert page.get_by_label("talks").is_checked()
    assert page.title() == "envoys: Search – Test: a digest"


def test_the_title_says_what_is_looked_for_as_long_as_it_is(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.locator("#at_query").fill("$& envoys")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=%24**")
    title = page.title()
    page.locator("#at_query").fill("")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/")

    assert title == "$& envoys: Search – Test: a digest"
    assert page.title() == "Search – Test: a digest"


def test_values_alone_list_their_entries_newest_first(opened):
    page = opened("?place=Geneva")
    settle(page, 12)

    assert page.locator("#at_found ol .when").first.inner_text().endswith("2023")


# -- keyboard


def test_all_of_it_goes_by_the_keyboard(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.locator("h1").click()
    page.keyboard.press("/")

    assert page.evaluate("document.activeElement.id") == "at_query"

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")

    assert page.evaluate("document.activeElement.textContent") == titles(page)[0]

    page.keyboard.press("Escape")

    assert page.evaluate("document.activeElement.id") == "at_query"

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/story-*/")


def test_enter_searches_and_can_be_gone_back_from(opened):
    page = opened("?q=envoys")
    settle(page, 45)
    page.locator("#at_query").fill("semiconductors")
    page.keyboard.press("Enter")
    settle(page, 1)
    page.go_back()
    settle(page, 45)

    assert page.locator("#at_query").input_value() == "envoys"


# -- without


def test_without_javascript_the_form_leads_to_the_archive(opened):
    page = opened(java_script_enabled=False)
    page.locator("#at_query").fill("envoys")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sub/archive/?q=envoys")

    assert page.locator("h1").inner_text() == "Archive"


def test_without_an_index_the_page_says_so(searched, context):  # noqa: F811
    files = {path: payload for path, payload in searched.files.items() if "/index/" not in path}
    empty = type("Empty", (), {"files": files, "base_url": searched.base_url})()
    with host(empty) as home:
        page = context().new_page()
        page.goto(f"{home}search/?q=envoys")
        page.wait_for_function("() => document.getElementById('at_status').textContent.includes('archive')")

        assert page.locator("#at_found").is_hidden()


def test_nothing_is_loaded_before_somebody_searches(searched, context):  # noqa: F811
    with host(searched) as home:
        page = context().new_page()
        asked_for = []
        page.on("request", lambda request: asked_for.append(request.url))
        page.goto(f"{home}search/")
        page.wait_for_load_state("networkidle")

        assert [url for url in asked_for if "/search/index/" in url] == []


# -- looks


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_it_fits_and_can_be_read(scheme, width, opened):
    page = opened("?q=envoys", color_scheme=scheme, viewport={"width": width, "height": 800})
    settle(page, 45)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [one for one in page.evaluate(CONTRASTS) if one["ratio"] < 7] == []
    if width >= 1280:
        assert page.get_by_label("trade").is_visible()
