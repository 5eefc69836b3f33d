"""What a line is not asked for since it lacks what that needs: what barely has it is read all the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.ingest.one_line.stamps.ago import may_tell_ago
from generator.ingest.one_line.stamps.glue import may_make_moment, unstuck
from generator.ingest.one_line.stamps.scripts import is_latin
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.one_line.stamps.tokens import may_tell_moment
from generator.ingest.words.stamps.calendar_words import SHORT_MONTHS
from generator.ingest.words.stamps.glued_around import JOINT
from generator.ingest.words.stamps.glued_stamps import GLUED_STAMPS

GLUED = (
    "APR 28 20232:23 PM EDT",
    "3 May 202411:30",
    "3 Jun 2024Mon, 3 Jun 2024Monday 3 June 2024",
    "Jun 3 MonMonday 3 June 2024",
    "03/06/20243 de junio de 2024",
    "3 JunJune 2024MonMonday 3 JunJune 2024 at 9:14am",
    "The pier is shutTues, 4 May 2024",
    "Der Steg ist zuMontag, 3. Juni 2024",
    "May 3, 20249 Jun 2024",
    "3 May 2024Tides",
    "The pier is shutMay 3, 2024",
    "Le quai fermé3 May 2024",
    "HARBOUR NEWSMay 3, 2024",
    "JANE DOEon May 3, 2024",
    "ÉDITIONÉÀÜMay 3, 2024",
    "La jetée fermée13/05/2024",
    "Updated20 May 2024",
    "PostedJun 3, 2024",
    "publishedMay 3, 2024",
    "On9 May 2024",
    "AtJUNE 3, 2024",
    "harbour.comPublished May 3, 2024",
    "9:14pmShare",
    "9:14 PMShare",
    "9:14 pMShare",
    "9:14PMShare",
    "9:14 pmShare",
    "9:14 PM ETShare",
    "9:14 p.m. EDTJune 3, 2024",
    "9:14 p.m. EDTJUNE 3, 2024",
    "9:14 p.m. ETjune 3, 2024",
    "lisboa2024-05-03 09:14",
    "JoanaPublicado 3 de maio de 2024",
    "Jeanne MorelPublié le 3 mai 2024",
    "10:2203.05.2024",
    "10:222024/05/03",
    "Published On 24/6/202524/6/2025",
    "Порт закрыт3 мая 2024",
    "÷÷3 mai 2024",
    "Krantor3 mai 2024",
    "May 3, 2024 9:14 EDTUpdated 10:15",
    "UTCUPDATED May 4, 2024",
    "3 mei 2024 14u30",
)


@pytest.mark.parametrize("line", GLUED)
def test_each_way_to_glue_is_tried_where_letters_and_digits_meet(line: str) -> None:
    apart = line
    for pattern, repair, _ in GLUED_STAMPS:
        apart = pattern.sub(repair, apart)

    assert apart == unstuck(line)


def test_each_way_to_glue_that_needs_a_joint_is_seen_above() -> None:
    asked = [pattern for pattern, _, needed in GLUED_STAMPS if needed == JOINT]

    assert [] == [pattern.pattern for pattern in asked if not any(map(pattern.search, GLUED))]


BESIDE = st.sampled_from(
    ["", " ", "The pier ", "5 ", " of May", "mar", "JUNE 5", " 2024", "14", ":30", " Tag", "é "]
)


def _is_asked_if_moment(line: str) -> bool:
    """Whether a line is asked for its moment, if it makes one once what is glued is set apart."""
    asked = may_tell_moment(line) or may_tell_ago(line) or may_make_moment(line)
    apart = unstuck(line)
    return asked or not is_latin(line) or not (may_tell_moment(apart) or may_tell_ago(apart))


IN_ASCII = [
    pattern.search.__self__  # as it is compiled
    for pattern, _, needed in GLUED_STAMPS
    if needed != JOINT and pattern.pattern.isascii()
]


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(st.data(), BESIDE, BESIDE)
def test_what_is_set_apart_makes_a_moment_only_of_what_is_asked_for(
    data: st.DataObject, ahead: str, behind: str
) -> None:
    glued = data.draw(st.sampled_from(IN_ASCII).flatmap(st.from_regex))

    assert _is_asked_if_moment(f"{ahead}{glued}{behind}")


JOINED = [pattern.search.__self__ for pattern, _, needed in GLUED_STAMPS if needed == JOINT]


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(st.data(), BESIDE, BESIDE)
def test_what_meets_in_a_word_makes_a_moment_only_of_months_and_hours_in_it(
    data: st.DataObject, ahead: str, behind: str
) -> None:
    glued = data.draw(st.sampled_from(JOINED).flatmap(st.from_regex))

    assert _is_asked_if_moment(f"{ahead}{glued}{behind}")


@pytest.mark.parametrize("line", GLUED)
def test_each_way_to_glue_is_asked_for_a_moment(line: str) -> None:
    assert may_tell_moment(line) or may_make_moment(line) or not is_latin(line)


def test_every_month_in_latin_letters_is_as_long_as_what_is_looked_for_in_a_word() -> None:
    assert [] == [month for month in SHORT_MONTHS if is_latin(month) and not month[:3].isalpha()]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024 06 03", (2024, 6, 3)),
        ("20240603", (2024, 6, 3)),
        ("By JANE DOEJUNE 3, 2024", (2024, 6, 3)),
        ("onJune 3, 2024", (2024, 6, 3)),
        ("UPDATEDJUNE 3, 2024", (2024, 6, 3)),
        ("3 tháng 6, 2024", (2024, 6, 3)),
    ],
)
def test_a_day_that_is_none_before_it_is_set_apart_is_read(line: str, day: tuple[int, int, int]) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert day == stamp.moments[0].calendar_day


@pytest.mark.parametrize(
    ("line", "day", "clock"),
    [
        ("3 mai 2024 9:14 – 10:15 à Paris", (2024, 5, 3), (9, 14)),
        ("3/5/2024 9:14 CH – Hải Đăng", (2024, 5, 3), (21, 14)),
        ("3/5/2024 9:14 (Đã xem: 123)", (2024, 5, 3), (9, 14)),
        ("Zürich 24.05.03 09:14", (2024, 5, 3), (9, 14)),
        ("2024 m. gegužės 3 d. 09:14", (2024, 5, 3), (9, 14)),
        ("2024. gada 3. maijā", (2024, 5, 3), None),
        ("Zürich, 1403/02/14 09:14", (2024, 5, 3), (9, 14)),
        ("Zürich, 14-02-1403", (2024, 5, 3), None),
        ("Zürich 3 May 2567 09:14", (2024, 5, 3), (9, 14)),
    ],
)
def test_what_other_scripts_write_is_read_in_lines_of_latin_letters_too(
    line: str, day: tuple[int, int, int], clock: tuple[int, int] | None
) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert day == stamp.moments[0].calendar_day
    assert clock == ((stamp.moments[0].hour, stamp.moments[0].minute) if stamp.moments[0].has_time else None)


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("an hour ago", 1),
        ("• an hour ago", 1),
        ("| Updated: two hours ago", 2),
        ("vor einer Stunde", 1),
        ("Published vor drei Stunden -", 3),
        ("il y a une heure", 1),
        ("acum o oră", 1),
        ("fa un giorno", 24),
        ("un giorno fa", 24),
        ("pred hodinou", 1),
        ("sat temu", 1),
        ("godzinę temu", 1),
        ("преди час", 1),
    ],
)
def test_how_long_ago_is_read_without_a_digit(line: str, hours: int) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert stamp.moments[0].ago == hours * 3600


@pytest.mark.parametrize(
    "line",
    ["Two hours ago it rained", "The sedan is sold", "In a year, long ago", "vor Ort", "Share on Facebook"],
)
def test_what_only_looks_like_that_is_no_stamp(line: str) -> None:
    assert read_stamp(line) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Le Havre – 1ermai 2024", (5, 1, None)),
        ("Zürich 5thmay 2024", (5, 5, None)),
        ("Città: 5 MAGGIO 2024", (5, 5, None)),
        ("Łódź 1430 IST", (None, None, 14)),
        ("Kyïv 1430 hrs", (None, None, 14)),
        ("Zürich – 14 h", (None, None, 14)),
        ("Zürich, 9 a. m.", (None, None, 9)),
        ("2024年5月3日", (5, 3, None)),
        ("3 ม.ค. 2024", (1, 3, None)),
        ("4 मई 2024", (5, 4, None)),
        ("٣ مايو ٢٠٢٤", (5, 3, None)),
        ("5 июня 2024 г.", (6, 5, None)),
        ("© Harbour 3 June", (6, 3, None)),
    ],
)
def test_a_line_beyond_ascii_is_cut_to_tokens_for_a_month_or_an_hour(
    line: str, said: tuple[int | None, int | None, int | None]
) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert said == (stamp.moments[0].month, stamp.moments[0].day, stamp.moments[0].hour)


@pytest.mark.parametrize("line", ["© 2024 Harbour News", "52°", "It’s 40 miles – and 3 ports"])
def test_a_number_beyond_ascii_alone_is_no_stamp(line: str) -> None:
    assert read_stamp(line) is None


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(st.data(), BESIDE, BESIDE)
def test_what_is_set_apart_by_its_words_and_marks_is_found_where_it_can_be(
    data: st.DataObject, ahead: str, behind: str
) -> None:
    glued = data.draw(st.sampled_from(IN_ASCII).flatmap(st.from_regex))
    line = apart = f"{ahead}{glued}{behind}"
    for pattern, repair, _ in GLUED_STAMPS:
        apart = pattern.sub(repair, apart)

    assert apart == unstuck(line)


def test_a_word_that_only_holds_what_a_button_needs_is_set_apart_as_the_word_itself() -> None:
    assert "3 May 2024, 9:14" == unstuck("3 May 2024, 9:14 Share")
    assert unstuck("3 May 2024, 9:14 Share this") == unstuck("3 May 2024, 9:14 Share This")
