"""Text that was read in the wrong encoding is put right, in every script; what is right is left alone."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.misread import mended

SENTENCES = (
    "“Don’t wait – the ferry… won’t,” the captain said.",
    "Le café de la jetée est fermé, dit l’équipage : c’est déjà l’été.",
    "Šibenik: čamac žele prodati, kaže škola u Đurđevcu",
    "Łódź: statki wrócą późno, mówi żeglarz",
    "Gemi yarın limana dönüyor, şimdi değil",
    "Паром «Нева» вернулся в порт",
    "Η πλατεία του λιμανιού άνοιξε ξανά",
    "الميناء مفتوح منذ الثلاثاء",
    "המעבורת חזרה לנמל",
    "渡轮在周末经常满座。",
    "フェリーは週末も満員だ。",
    "여객선이 다시 다닌다",
    "नाव फिर चलने लगी",
    "The ferry is back 😀",
)
UNSEEN = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def in_windows_1252(text: str) -> str:
    """UTF-8 as a browser shows it that takes it for Windows-1252 (WHATWG Encoding, index windows-1252)."""
    return "".join(chr(byte) if byte in UNSEEN else bytes([byte]).decode("cp1252") for byte in text.encode())


def in_latin_1(text: str) -> str:
    return text.encode().decode("latin-1")


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("misread", [in_windows_1252, in_latin_1])
@pytest.mark.parametrize("times", [1, 2])
def test_every_script_is_put_right(sentence: str, misread: object, times: int) -> None:
    text = sentence
    for _ in range(times):
        text = misread(text)  # type: ignore[operator]

    assert clean(text) == clean(sentence)


def test_a_quote_whose_last_byte_went_missing_ends_all_the_same() -> None:
    shown = in_windows_1252("“The café is open,” she said").replace("\x9d", "")

    assert clean(shown) == "“The café is open,” she said"


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        ("Câ€™est Ã  la mairie", "C’est à la mairie"),
        ("Câ€™est Ã la mairie", "C’est à la mairie"),
        ("Ã©tape : 100Â km", "étape : 100 km"),
        ("Å koda â€“ ferries", "Škoda – ferries"),
        ("Comments Â (0) more Â»", "Comments (0) more »"),
        ("Â© 2013 Harbour News, 14Â°C", "© 2013 Harbour News, 14°C"),
        ("see moreÂ ", "see more"),
    ],
)
def test_a_space_that_did_not_break_is_mended_where_a_clipboard_made_it_plain(
    shown: str, written: str
) -> None:
    assert " ".join(clean(shown).split()) == written


@pytest.mark.parametrize(
    "text", ["A IRMÃ… ficou", "ÉTÉ “2024”…", "Ðe ferry, ß…", "«Äpfel» – Öl für 5 €", *SENTENCES]
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert mended(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("\x80")
@example("\xa0")
def test_any_text_beside_a_word_that_was_surely_misread(text: str) -> None:
    written = f"don’t {text}"
    assume(mended(written) == written)

    assert mended(in_windows_1252(written)) == written


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        (
            "A maré é alta à tarde, e não há barca. Será já é hoje",
            "A maré é alta à tarde, e não há barca. Será já é hoje",
        ),
        ("A maré é alta no cafÃ©", "A maré é alta no café"),
        ("The ferry.Â The tide", "The ferry. The tide"),
        ("The ferry.Â  The tide", "The ferry.  The tide"),
    ],
)
def test_letters_before_a_space_are_right_but_for_one(shown: str, written: str) -> None:
    assert mended(shown) == written


@pytest.mark.parametrize("mark", ["•\t", "\uf0b7\t", "\uf0b7 ", "o\t", "  §\t", "\u00b7\t       "])
def test_points_of_word_are_points(mark: str) -> None:
    told = clean(f"What was agreed:\n{mark}Ferries sail in July.\n{mark}Boats follow.\n")

    assert [row.strip("• ") for row in told.split("\n")[1:3]] == ["Ferries sail in July.", "Boats follow."]
    assert told.count("•") == 2


def test_letters_in_front_of_words_are_no_points() -> None:
    assert clean("o mar\n\tv. the council\nq and v") == "o mar\n v. the council\nq and v"


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("It&rsquo;s at AT&amp;T, &ldquo;open&rdquo; &#8212; caf&eacute;", "It’s at AT&T, “open” — café"),
        ("&Eacute;t&eacute;&nbsp;: 3&nbsp;&#x20AC;", "Été : 3 &#x20AC;"),
        ("The ferry &amp; the quay", "The ferry &amp; the quay"),
        ("&lt;b&gt; &hellip;", "&lt;b&gt; …"),
        ("R&D; Q&A", "R&D; Q&A"),
    ],
)
def test_entities_of_a_source_are_read_where_one_is_sure(shown: str, meant: str) -> None:
    assert clean(shown) == meant
