"""Clippings of wire services, and of papers that follow fleets, ministries and talks."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.numbered import split
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

_LEAD = (
    "The harbour council of Varsand decided on Monday to raise the wall by a metre before the winter storms."
)
_MORE = (
    "Members said the work on the wall would begin in May and that the ferries would not be stopped by it."
)


def _read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "clipping.txt", OUTLETS, site_zone="UTC")


def _told(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def _names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


def test_who_reported_stands_behind_the_last_sentence() -> None:
    last = "The wall was last raised in 1986. (Reporting by Kofi Asante; Writing by Mei Lin; Editing by Jane Merry)"

    seed = _read("Harbour wall to be raised", _LEAD, _MORE, last)

    assert _names(seed) == ["Kofi Asante", "Mei Lin"]
    assert _told(seed)[-1] == "The wall was last raised in 1986."


@pytest.mark.parametrize(
    "paragraph",
    [
        "Joint U.N.-Varsand harbour drills that were planned for May will go on, a senior officer said on Monday.",
        "Most U.S.-Varsand ferries that were planned for May will sail, the harbour master said on Monday.",
    ],
)
def test_a_hyphen_behind_an_abbreviation_ends_no_dateline(paragraph: str) -> None:
    assert _told(_read("Harbour drills to go on", paragraph, _MORE)) == [paragraph, _MORE]


def test_a_stop_and_a_hyphen_still_end_a_dateline() -> None:
    story = (
        "El consejo del puerto decidió el lunes subir el muro un metro antes de las tormentas del invierno."
    )

    seed = _read(
        "El muro del puerto subirá un metro",
        f"MADRID.-{story}",
        "Las obras empezarán en mayo, según el consejo.",
    )

    assert _told(seed)[0] == story


def test_a_headline_may_end_in_a_hyphen_and_the_wire_service() -> None:
    title = "Varsand raises harbour wall -Yonhap"

    seed = _read(title, "Harbour Shimbun file photo\nVarsand harbour flags", _LEAD, _MORE)

    assert seed.title is not None
    assert seed.title.value == title


def test_whose_a_picture_is_may_stand_in_square_brackets() -> None:
    title = "Council must send strong signal to ferries - Harbour Master Mina Calder"
    lines = (title, "March 29, 2022 5:00 pm", "Harbour Master Mina Calder. [Source: VBC]", _LEAD, _MORE)

    seed = _read("Home", *lines)

    assert seed.title is not None
    assert seed.title.value == title
    assert _told(seed) == [_LEAD, _MORE]


def test_a_headline_may_name_the_day_on_which_it_appears() -> None:
    title = "Ferry and Tug Tracker: Sept. 11, 2023"
    lines = (
        title,
        "September 11, 2023 4:14 PM\nVSNI News Graphic",
        _LEAD,
        "Total Varsand Navy Ferries:",
        _MORE,
    )

    seed = _read(*lines)

    assert seed.title is not None
    assert seed.title.value == title
    assert _told(seed)[0] == _LEAD


def test_a_long_french_caption_ends_in_the_day() -> None:
    caption = (
        "La maire de Varsand, Mina Calder, serre la main du président du port, Kofi Asante, lors d’une réunion "
        "sur le mur et les bateaux avant le conseil organisé dans la salle du quai (Basses-Terres), "
        "le 9 novembre 2023."
    )
    lead = "Le conseil du port de Varsand a décidé lundi de relever le mur d’un mètre avant l’hiver."
    more = (
        "Les travaux commenceront en mai, et les bateaux ne seront pas arrêtés, a dit la maire de la ville."
    )

    assert _told(_read("Le mur du port sera relevé d’un mètre", caption, lead, more)) == [lead, more]


@pytest.mark.parametrize(
    "last",
    [
        "Harbour master Kofi Asante withdrew from the race in May as he had found that the pay would not do",
        "According to a statement of the council, the harbour master",
        "During the storm, the ferry made calls at Varsand",
    ],
)
def test_a_paragraph_that_is_cut_off_is_kept(last: str) -> None:
    assert _told(_read("Harbour wall to be raised", _LEAD, _MORE, last))[-1] == last


@pytest.mark.parametrize(
    "last",
    [
        "Mayor Mina Calder with Harbour Master Kofi Asante at a dinner in the old customs house, during his visit",
        "Ferry captain takes himself out of running after storm at Varsand",
    ],
)
def test_a_caption_or_a_headline_at_the_end_is_no_paragraph(last: str) -> None:
    assert _told(_read("Harbour wall to be raised", _LEAD, _MORE, last)) == [_LEAD, _MORE]


def test_a_list_in_a_sentence_is_no_row_of_keywords() -> None:
    last = (
        "The harbour talks, involving the two islands, the old mainland, the new port, Varsand and Calder, have "
        "been suspended since late 2008."
    )

    assert _told(_read("Islands to discuss harbour wall", _LEAD, _MORE, last, "More Stories"))[-1] == last


def test_a_headline_may_begin_with_what_kind_of_story_it_is() -> None:
    title = "Report: Old Ships Transit Varsand Strait"

    seed = _read(title, "file photo of the ferry", "June 19, 2023 8:33 PM", _LEAD, _MORE)

    assert seed.title is not None
    assert seed.title.value == title
    assert _names(seed) == []


def test_what_kind_of_story_it_is_may_stand_in_front_of_who_wrote() -> None:
    assert _names(_read("Harbour wall to be raised", "Report: Jane Merry", _LEAD, _MORE)) == ["Jane Merry"]


def test_who_says_so_stays_behind_a_headline() -> None:
    title = "Harbour talks set for Saturday morning - White House"

    seed = _read(title, _LEAD, _MORE)

    assert seed.title is not None
    assert seed.title.value == title


def test_below_who_reported_others_sign_other_stories() -> None:
    reported, other = (
        "(Reporting by Kofi Asante)",
        "By Jane Merry and Tom Hale | VARSAND The mayor spoke on Tuesday.",
    )

    seed = _read(
        "Harbour wall to be raised", _LEAD, _MORE, reported, "also read", "Mayor speaks of tide", other
    )

    assert _names(seed) == ["Kofi Asante"]


def test_a_sentence_above_and_below_whose_the_picture_is_is_its_caption() -> None:
    shown = "Mayor Mina Calder describes the work on the harbour wall as “a matter of years”."
    stamp = "June 19, 2023 8:33 PM"

    assert _told(_read("Mayor speaks of harbour wall", stamp, f"{shown}\nAP", shown, _LEAD, _MORE)) == [
        _LEAD,
        _MORE,
    ]


def test_a_paragraph_that_says_the_standfirst_again_is_no_pull_quote() -> None:
    lead = "Members of the council have told the paper that they know of the worries and are at work on them."
    again = "Members of the council told the paper that they know of the worries and are at work on them."
    lines = (lead, f"VARSAND – {_LEAD}", _MORE, again, "The wall was last raised in 1986, by half a metre.")

    assert again in _told(_read("Council knows of worries about harbour wall", *lines))


def test_who_leads_a_paper_and_signs_its_appeal_has_not_written() -> None:
    appeal = (
        "Dear Reader,",
        "As readers of many years, we ask you to join us.",
        "Thank you,",
        "Jane Merry, CEO, Harbour Post Group",
    )

    assert (
        _names(
            _read("Harbour wall to be raised", "June 19, 2023 15:55", *appeal, f"VARSAND – {_LEAD}", _MORE)
        )
        == []
    )


def test_a_report_that_somebody_was_held_for_signs_nothing() -> None:
    title = "Captain Detained Over Harbour Report"
    deck = "His mate says the harbour police also took away the log of his ferry."

    seed = _read(title, deck, "Email story", "Print story", _LEAD, _MORE)

    assert seed.title is not None
    assert seed.title.value == title


def test_old_wires_end_datelines_in_an_underscore() -> None:
    seed = _read("Harbour wall to be raised", f"VARSAND (AP) _ {_LEAD}", _MORE)

    assert _told(seed) == [_LEAD, _MORE]
    assert [found.value for found in seed.agencies] == ["Associated Press"]


def test_two_wire_services_sign_with_a_hyphen_between() -> None:
    seed = _read("Harbour wall to be raised", _LEAD, f"{_MORE} – Sapa-AFP")

    assert sorted(found.value for found in seed.agencies) == ["Agence France-Presse", "Sapa"]


def test_an_agency_signs_in_brackets_in_spanish() -> None:
    lead = "VARSAND, 31 mar (Reuters) - El consejo del puerto decidió el viernes elevar el muro antes del invierno."
    more = "Los trabajos en el muro comenzarán en mayo y no detendrán los transbordadores, añadió el consejo."
    signed = "(Información de Ana Ruiz y Mei Lin; editado en español por Jon Sanz)"

    seed = _read("El puerto eleva su muro", lead, more, signed, "Últimas Noticias", "El faro se apaga")

    assert sorted(_names(seed)) == ["Ana Ruiz", "Mei Lin"]
    assert _told(seed)[-1] == more


@pytest.mark.parametrize(
    "led",
    [
        "Also Read |Explained: Why a ship off the island changed the way that harbours are paid for",
        "READ ALSO: Which of the old ferries the islands up and down the coast are still waiting for",
        "Lire aussi > Le port, ses pilotes et les navires que les gens des îles voient passer tous les jours sur",
    ],
)
def test_a_headline_to_which_a_label_leads_takes_no_paragraph_with_it(led: str) -> None:
    assert [line.text for line in split(f"The port waits.\n\n{led}\nThe list names every tug.")][1:] == [
        led,
        "The list names every tug.",
    ]


def test_paragraphs_that_a_page_breaks_around_links_are_joined_over_blank_lines() -> None:
    broken = (
        ("The harbour master gave the order in answer to a", "Harbour Post report on the state of the wall."),
        ("Whoever saw the ferry told the council that", "whether it sailed that night is not known."),
        ("The old ferry has been lying on", "Calder Bank since 1999."),
    )

    seed = _read("Harbour wall to be raised", _LEAD, *(piece for pair in broken for piece in pair), _MORE)

    assert _told(seed) == [_LEAD, *map(" ".join, broken), _MORE]


@pytest.mark.parametrize("towns", ["LONDON AND PARIS", "ROME and THE HAGUE", "VARSAND COUNTY, SOUTH KOREA"])
def test_two_towns_or_a_town_in_its_country_open_a_story(towns: str) -> None:
    shown = "A member of the Ferry Guild addresses some hundred rowers during the evening watch at the wall."

    seed = _read("Harbour wall to be raised", shown, "Credit: Mei Lin", f"{towns} — {_LEAD}", _MORE)

    assert _told(seed) == [_LEAD, _MORE]
    assert _names(seed) == []


def test_what_stands_behind_a_sign_of_copyright_and_a_slash_is_a_photographer() -> None:
    seed = _read("Harbour wall to be raised", "© AP Photo/ Jane Merry", "Asia & Pacific", _LEAD, _MORE)

    assert _names(seed) == []


def test_a_picture_with_its_photographer_glued_behind_is_no_headline() -> None:
    shown, title = (
        "Three ferries of the old line at anchor off the harbour wallMei Lin",
        "Harbour wall to be raised",
    )

    seed = _read("Founded in 1910", shown, "Asia", title, _LEAD, _MORE)

    assert seed.title is not None
    assert seed.title.value == title


def test_a_first_paragraph_above_the_date_is_text_where_its_first_word_shouts() -> None:
    lead = (
        "DITHERING ferrymen are being called to raise the old wall of the harbour before the winter storms come, "
        "amid growing fears over the state of its northern end."
    )

    seed = _read(
        "Ferrymen must raise harbour wall", lead, "Wednesday, 9th September 2020, 1:20 pm", _LEAD, _MORE
    )

    assert _told(seed) == [lead, _LEAD, _MORE]


@pytest.mark.parametrize("head", ["Jun 16 (Varsandpost) - ", "Sevastopol: ", "Jeddah: "])
def test_a_day_with_its_paper_and_towns_in_the_news_open_a_story(head: str) -> None:
    assert _told(_read("Harbour wall to be raised", f"{head}{_LEAD}", _MORE)) == [_LEAD, _MORE]


def test_who_appears_somewhere_is_shown() -> None:
    shown = "Harbour Minister Mina Calder appears on Varsand Live."

    assert _told(_read("Minister says wall is safe", f"May 30, 2022\n{shown}", _LEAD, _MORE)) == [
        _LEAD,
        _MORE,
    ]


def test_behind_an_abbreviated_country_stands_no_photographer() -> None:
    title = "Harbour Council, Ferries Remain Apart over U.S. Wall"

    seed = _read("The Daily Varsand Post", title, "November 7, 2018", f"Varsand--{_LEAD}", _MORE)

    assert seed.title is not None
    assert seed.title.value == title


def test_a_paper_that_is_called_like_somebody_has_not_written() -> None:
    text = (
        "Il consiglio del porto ha deciso lunedì di alzare il muro di un metro prima delle tempeste d’inverno.",
        "I lavori cominceranno a maggio e non fermeranno i traghetti, hanno detto i membri del consiglio.",
    )

    seed = _read("Corriere della Sera", "Il porto alza il muro di un metro", "- A. Fe.", *text)

    assert "Corriere della Sera" not in _names(seed)


def test_teasers_are_left_out_whose_headlines_are_cut_as_well() -> None:
    feet = (
        "Kofi Asante",
        "Former harbour master Kofi Asante retires at 87",
        "Kofi Asante, who ran the office of the harbour before all others, retired on Wednesday, his fami...",
        "Harbour Master Mina Calder and Captain Mei Lin lay wreaths at the monument of Calder on Wednesday.",
        "Pilots of the two islands say that the watch at the pier is 'critical' despite ea...",
        "The two islands agreed on Wednesday to keep up the watch at the pier through all of the coming winte...",
    )

    seed = _read(
        "Harbour wall to be raised",
        _LEAD,
        _MORE,
        _LEAD.replace("Monday", "Friday"),
        "LATEST NATIONAL STORIES",
        *feet,
    )

    assert _told(seed) == [_LEAD, _MORE, _LEAD.replace("Monday", "Friday")]
    assert _names(seed) == []


def test_how_much_one_may_read_is_no_paragraph() -> None:
    assert _told(_read("Harbour wall to be raised", _LEAD, _MORE, "Uh-oh! Daily quota reached.")) == [
        _LEAD,
        _MORE,
    ]
