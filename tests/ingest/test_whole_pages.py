"""What a browser copies of a whole page: the menu, banners, the head in one block, boxes between paragraphs."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who


def heads(seed_date: str, *lines: str) -> tuple[str, list[str], str]:
    """Headline, writers and date of a page with these lines below the headline."""
    seed = read(TITLE, "\n".join(lines), *STORY)
    date = seed.date.value.isoformat(timespec="minutes") if seed.date else ""
    return title(seed), who(seed), date[: len(seed_date)]


@pytest.mark.parametrize(
    ("stamp", "writers", "date"),
    [
        ("Objavljeno: 03. ožujak 2024. 14:05", [], "2024-03-03T14:05"),
        ("Аутор: Милица Петровић недеља, 03.03.2024. у 14:05", ["Милица Петровић"], "2024-03-03T14:05"),
        ("Опубликовано jdoe пт, 15/03/2024 - 18:40", [], "2024-03-15T18:40"),
        ("입력 2024.03.12. 오후 9:14수정 2024.03.12. 오후 10:02기사원문", [], "2024-03-12T21:14"),
        ("입력 2024.03.12. 오후 9:14 수정 2024.03.12. 오후 10:02", [], "2024-03-12T21:14"),
        ("午後9時14分 更新 2024年3月12日 午後9時14分", [], "2024-03-12T21:14"),
        ("2024 m. kovo 3 d. 14:05", [], "2024-03-03T14:05"),
        ("3. März 2024, 14:05 UhrAktualisiert am 3. März 2024, 15:10 Uhr", [], "2024-03-03T14:05"),
        ("Le Phare Jeanne DUVAL. Publié le 03/03/2024 à 14h05", ["Jeanne Duval"], "2024-03-03T14:05"),
    ],
)
def test_the_head_of_a_page_in_one_line(stamp: str, writers: list[str], date: str) -> None:
    assert heads(date, stamp) == (TITLE, writers, date)


def test_a_label_glued_to_who_wrote_in_hebrew_is_no_part_of_the_name() -> None:
    seed = read("המעבורת חוזרת לנמל", "דנה לויפורסם: 14:05, 03.03.24", *HEBREW)

    assert who(seed) == ["דנה לוי"]
    assert seed.date is not None
    assert seed.date.value.isoformat(timespec="minutes")[:16] == "2024-03-03T14:05"


HEBREW = (
    "המעבורת מהנמל הצפוני תחזור להפליג ביום שישי, ארבעה חורפים אחרי שהופסקה כדי לחסוך בדלק, הודיעה העירייה.",
    "המועצה אישרה את הקו ביום שלישי בערב, אחרי דיון ארוך שבו דיברו רק שניים מחבריה הוותיקים.",
    "ההפלגה הראשונה תצא אחרי חצות ותחזור לפני שהמאפיות בעיר העתיקה פותחות את הדלתות.",
)


def test_a_name_above_day_and_update_below_the_first_paragraph_signs() -> None:
    seed = read(TITLE, STORY[0], "Sanne de Wit\n14 mrt. 2024 Laatste update: 09:10", *STORY[1:])

    assert who(seed) == ["Sanne de Wit"]


def test_two_names_each_with_the_same_role_both_sign() -> None:
    seed = read(TITLE, "Jane Doe Journalist\nKai Voss Journalist\n13.03.2024 07:12", *STORY)

    assert who(seed) == ["Jane Doe", "Kai Voss"]


def test_the_agency_of_denmark_between_slashes_is_behind_who_wrote() -> None:
    seed = read(
        TITLE, STORY[0], "Jane Doe /ritzau/\nFærgen ved kajen. Foto: Kai Voss/Ritzau Scanpix", *STORY[1:]
    )

    assert who(seed) == ["Jane Doe"]
    assert [agency.value for agency in seed.agencies] == ["Ritzau"]


def test_roles_glued_to_names_in_the_netherlands_are_set_apart() -> None:
    seed = read(TITLE, "Jan van der Doecorrespondent Azië\nKai Vossredacteur Buitenland", *STORY)

    assert who(seed) == ["Jan van der Doe", "Kai Voss"]


def test_two_names_glued_to_each_other_in_spain_are_set_apart() -> None:
    seed = read(TITLE, "Juana DoblezBeltrán de la Ribera\n3 mayo 2024 - 10:15", *STORY)

    assert who(seed) == ["Juana Doblez", "Beltrán de la Ribera"]


def test_who_edited_stands_between_the_writer_and_the_team_in_indonesia() -> None:
    seed = read(TITLE, "26/07/2023, 19:04 WIB\nDewi Lestarini,\nBudi Hartawan\nTim Redaksi", *STORY)

    assert who(seed) == ["Dewi Lestarini"]


def test_the_button_glued_to_a_reporter_in_korean_is_no_headline() -> None:
    seed = read(
        "해군 핫라인 2년 만에 재가동",
        "송고시간2024-05-08 10:17",
        "이준호 기자기자 페이지",
        "두 나라 해군이 2년 동안 끊겼던 직통전화를 다시 열기로 했다고 국방부가 8일 밝혔다.",
        "직통전화는 오는 20일부터 하루 두 차례 시험 통화를 거쳐 다음 달 정식으로 가동된다.",
    )

    assert title(seed) == "해군 핫라인 2년 만에 재가동"
    assert who(seed) == ["이준호"]


def test_the_controls_of_a_portal_in_one_line_stand_below_the_headline_in_korean() -> None:
    seed = read(
        "북항 야간 여객선 4년 만에 운항",
        "입력 2024.03.12. 오후 9:14수정 2024.03.12. 오후 10:02기사원문\n이준호 기자구독\n본문 듣기글자 크기 변경하기SNS 보내기",
        "시의회 9대 4로 의결… 금요일 밤 첫 배",
        "연료를 아끼려고 4년 전 멈췄던 북항 야간 여객선이 금요일부터 다시 운항한다고 시가 밝혔다.",
        "시의회는 12일 늦은 밤 9대 4로 이 계획을 의결했고, 토론은 세 시간 넘게 이어졌다고 한다.",
    )

    assert title(seed) == "북항 야간 여객선 4년 만에 운항"
    assert who(seed) == ["이준호"]


def test_who_wrote_and_took_the_picture_stands_alone_below_the_day_in_japanese() -> None:
    seed = read(
        "夜行フェリー、北桟橋から4年ぶり運航へ",
        "2024年3月3日 14時05分",
        "北山春香",
        "点検を受けるフェリー＝2024年3月2日午後、港町、北山春香撮影",
        "燃料費の節約のため4年前に運休した北桟橋の夜行フェリーが、今週金曜から運航を再開することになった。",
        "議論は船が海峡を渡る時間よりも長く続いた。港湾局の担当者は「待っていた」と話した。",
    )

    assert who(seed) == ["北山春香"]


def test_when_a_page_was_changed_at_its_foot_makes_no_standfirst_of_the_first_paragraph() -> None:
    seed = read(
        TITLE,
        "June 10, 2022 – Port Regis – Ministry of Defence",
        STORY[0],
        "The next meeting will be held in Port Regis.",
        "Date modified:\n2022-06-11",
    )

    assert body(seed) == [STORY[0], "The next meeting will be held in Port Regis."]


@pytest.mark.parametrize(
    "between", ["World\nWorld News", "Diplomacy", "Monday, January 28, 2019"], ids=["menu", "section", "day"]
)
def test_a_banner_on_another_story_above_a_section_is_no_headline(between: str) -> None:
    seed = read(
        "Ten breakwaters to see before they crumble",
        between,
        f"{TITLE}\nBy Jane Doe\nMay 3, 2024 9:05 AM",
        *STORY,
    )

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_the_article_goes_on_below_the_end_of_a_list_of_others() -> None:
    listed = "Recommended Stories\nlist of 2 items\nlist 1 of 2\nLighthouse turns green\nlist 2 of 2\nBaker closes\nend of list"
    seed = read(TITLE, *STORY[:2], listed, "“It was time,” she said.", *STORY[2:])

    assert body(seed) == [*STORY[:2], "“It was time,” she said.", *STORY[2:]]


def test_the_paragraph_above_who_helped_is_the_article_s_below_a_list_of_others() -> None:
    told = "Buoys, ashore since Feb. 9, go back to sea Tuesday."
    helped = "Doe reported from the pier. Harbour Press writer Kai Voss contributed to this report."
    listed = "Other News\nFog closes the river for a third day"
    seed = read(TITLE, *STORY[:2], listed, *STORY[2:], "___", told, "___", helped)

    assert body(seed) == [*STORY, told]


def test_a_paragraph_stands_between_the_form_of_a_newsletter_and_an_appeal() -> None:
    told = "These days most of the doors are welded shut, and cats sleep on the old steps behind them."
    seed = read(
        TITLE,
        *STORY,
        "Sign up for the newsletter Low Tide",
        "By submitting your email, you agree to our Terms and Privacy Notice. You can opt out at any time.",
        told,
        "Will you support Tidewise today?",
    )

    assert body(seed) == [*STORY, told]


def test_a_subhead_in_capitals_like_a_name_leaves_the_paragraphs_above_in_the_text() -> None:
    seed = read(
        "Gece vapuru kuzey iskelesine dönüyor",
        "Elif Demir\nGiriş: 03.03.2024 - 14:05 Güncelleme: 03.03.2024 - 14:30",
        *TURKISH[:2],
        "REKLAM",
        "BİLET İKİ LİRA",
        TURKISH[2],
    )

    assert [text for text in body(seed) if text in TURKISH] == list(TURKISH)


TURKISH = (
    "Kuzey iskelesinin gece vapuru, yakıt tasarrufu için durdurulmasından dört kış sonra cuma günü yeniden sefere çıkacak.",
    'Liman müdürü Ayşe Yıldız, "Bunu dört yıldır bekliyorduk" dedi.',
    "İlk vapur on biri on geçe kalkacak ve eski şehrin fırınları açılmadan önce limana dönecek.",
)


@pytest.mark.parametrize(
    "asked",
    [
        "Keine Story von Reederei Nordkai GmbH mehr verpassen.",
        "Warum muss ich meine Email-Adresse eingeben?",
        "Huomasitko virheen? Anna palautetta.",
        "Želite li dopuniti temu ili prijaviti pogrešku u tekstu?",
        "Ez a cikk több mint 1 éves.",
        "Prøv Havnebladet i 30 dage for kun 1 kr.",
        "Märkasid viga? Anna toimetusele teada.",
        "Straipsnius kopijuoti be raštiško sutikimo draudžiama.",
        "Tento článek si můžete poslechnout i v autě.",
        "Ďakujeme, že čítate Prístavné noviny.",
    ],
)
def test_what_a_page_asks_of_its_readers_abroad_is_no_text(asked: str) -> None:
    assert body(read(TITLE, *STORY[:2], asked, *STORY[2:])) == list(STORY)


def test_the_text_goes_on_below_what_leads_to_an_opinion() -> None:
    led = (
        "READ: Will the tide ever turn?",
        "OPINION: The old ferries end in a quarrel about nothing but paint",
    )
    more = (
        "Change is coming to the quay whoever wins, and whoever it is will have to mend what the winter broke.",
        "Many on the mole hope that the ferries beat the odds. Others have begun to measure the bridge again.",
        "“Voting a second time is no joy,” said Kai Voss, who sells ropes there. “One does what is best.”",
    )
    seed = read(TITLE, *STORY[:2], led[0], *STORY[2:], led[1], *more)

    assert body(seed) == [*STORY, *more]


def test_what_it_is_filed_under_is_no_headline_where_it_ends_in_a_comma() -> None:
    seed = read(
        f"Harbour Life, Ferry Boats,\n{TITLE}\nBy Jane Doe posted May 3rd 2024 7:30PM\n{STORY[0]}", *STORY[1:]
    )

    assert title(seed) == TITLE


def test_what_a_video_above_the_headline_is_called_is_no_headline() -> None:
    played = "Harbour council: Both ferries are a 'second launch'"
    seed = read(
        f"JUST WATCHED\n{played}\nReplay\nMore Videos ...\nMUST WATCH",
        f"{played} 01:44\n'The least wet option': A council waits",
        "By Jane Doe, Harbour Press",
        "Updated 8:57 AM ET, Fri May 3, 2024",
        "Write to us in Harbour Messenger. Hear of what's happening on the quay while it is.",
        f"Varsand, Norland (HNN){STORY[0]}",
        *STORY[1:],
    )

    assert title(seed) == "'The least wet option': A council waits"
    assert who(seed) == ["Jane Doe"]


def test_a_few_words_between_who_signs_and_who_took_a_picture_are_its_caption() -> None:
    deck = (
        "The harbour council has two ferries and no paint. Nine in ten who row there have painted one before."
    )
    pictured = "Jane Doe May 4, 2024 10:03AM EDT\nThe old harbour's crowded mole.\nImage: (top) Kai Voss/Getty Images"
    seed = read(TITLE, deck, pictured, *STORY)

    assert body(seed) == list(STORY)
    assert seed.summary is not None
    assert seed.summary.value == deck


def test_what_stands_above_the_third_credit_of_a_set_is_a_caption_too() -> None:
    credit = "(Credit: Jane Doe/HNS)"
    shown = (
        "Ferry passengers will be able to watch the tide on a screen that is due to come to both boats next year.",
        "Anna Quayle shows off the new paint on the older ferry at the north quay.",
        "The new paint of the ferries will one day let them wait for the tide in any weather, and anywhere.",
    )
    seed = read(TITLE, shown[0], credit, *STORY[:2], shown[1], credit, STORY[2], shown[2], credit, STORY[3])

    assert body(seed) == list(STORY)


def test_the_standfirst_in_a_block_with_an_offer_speaks_to_nobody_in_french() -> None:
    deck = "Analyse Après une semaine agitée, le port s'est offert un beau succès à bon compte lors du conseil du quai de Varsand."
    told = (
        "A Varsand, la capitaine du port aura fait deux rappels sur le quai, une fois son discours bouclé.",
        "Après les turbulences de la semaine, la cheffe du port avait bien besoin de cette longue marée.",
        "Pour le reste, le conseil a fait de la défense du quai l'alpha et l'oméga de la soirée de samedi.",
    )
    seed = read(
        "Politique\nLa capitaine assume sa méthode\n27 octobre 2012 à 18:27 (Mis à jour: 19:56)\nTweeter\nEnvoyer",
        f"Abonnez-vous à partir de 1€\n{deck}\nPar JEANNE DUVAL",
        *told,
    )

    assert seed.summary is not None
    assert seed.summary.value == deck
    assert body(seed) == list(told)


def test_whom_a_story_tells_of_is_not_its_writer_though_the_name_stands_below_the_headline() -> None:
    told = (
        "This week Anna sits down with the pilot Kai Voss. Some know Voss from the night ferry, others from the bridge that bears his name.",
        "Kai Voss has steered since he was nine, and he tells Anna what he goes by on the water: that no tide has ever waited for him.",
    )
    seed = read("Talks at the north quay of the harbour", "Kai Voss\nMonday, May 27, 2024", *told)

    assert who(seed) == []
    assert body(seed) == list(told)


@pytest.mark.parametrize(
    "card",
    [
        ("Shaya Vossen", "Senior Harbour Columnist"),
        ("Shaya Vossen", "Senior Harbour Columnist", "Follow Shaya"),
        ("Shaya Vossen", "shaya@harbourtimes.com | Harbour Reporting"),
    ],
)
def test_who_has_a_card_right_above_the_headline_wrote(card: tuple[str, ...]) -> None:
    seed = read("\n".join([*MENU, *card, TITLE, "July 17, 2013 3:42 PM ET"]), *STORY)

    assert (TITLE, ["Shaya Vossen"]) == (title(seed), who(seed))


def test_who_signs_below_the_text_is_of_it_though_a_menu_looks_like_names() -> None:
    menu = [*MENU, *("Ferries", "Tides", "Quays", "Boats", "Pilots", "Locks", "Weather", "Maps") * 2]
    head = "\n".join([*menu, TITLE, "July 17, 2013 3:42 PM ET"])
    seed = read(head, *STORY, *MORE, "Written by Jane Doe", "Citations", NOTE)

    assert "Written by Jane Doe" not in [one.line.text for one in seed.left_out]


MENU = ("Home", "Lung Disease", "Heart Disease")
MORE = (
    "The older boat has carried passengers since 1961, and two of its engines are still those it was built with.",
    "Its captain told the meeting that the crew would rather paint it themselves than see it leave the harbour.",
)
NOTE = "The council publishes what its members say of the ferries, and of their tides, once in every month."
