"""Names that a page or a paste sets in capitals, in letters that are not Latin."""

from __future__ import annotations

import pytest
from a_saved_page import names, paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.signatures.capitals_abroad import as_in_text
from generator.ingest.page.webpage import read_webpage

GREEK = (
    "Το λιμάνι έμεινε κλειστό τρεις ημέρες, και τα δύο πλοία της γραμμής περίμεναν έξω από τον φάρο.",
    "Ο λιμενάρχης είπε ότι η προβλήτα θα βαφτεί πράσινη, αν και κανείς στο νησί δεν το είχε ζητήσει.",
    "Οι κάτοικοι θυμούνται ακόμη την ημέρα που το παλιό πλοίο έφυγε χωρίς τον καπετάνιο του.",
)


@pytest.mark.parametrize(
    ("shouted", "name"),
    [
        ("АННА БЕЛОВА", "Анна Белова"),
        ("А.А. БЕЛОВА", "А.А. Белова"),
        ("АННА-МАРІЯ Д’ЯЧЕНКО", "Анна-Марія Д’яченко"),
        ("ΙΩΑΝΝΑ ΜΑΥΡΟΠΟΥΛΟΥ", "Ιωάννα Μαυροπούλου"),
        ("Ν. ΜΑΥΡΑΚΗΣ", "Ν. Μαυράκης"),
        ("ΑΝΝΑ ΜΑΥΡΑΚΗ-ΙΩΑΝΝΙΔΟΥ", "Άννα Μαυράκη-Ιωαννίδου"),
        ("ΕΛΕΝΗ ΚΑΡΑ", "ΕΛΕΝΗ ΚΑΡΑ"),  # whose accent nothing tells
        ("Анна Белова", "Анна Белова"),
        ("ТАСС", "ТАСС"),
    ],
)
def test_a_name_in_capitals_is_written_as_in_a_text(shouted: str, name: str) -> None:
    assert name == as_in_text(shouted)


def test_a_greek_name_in_capitals_on_a_page_is_the_one_that_its_head_states() -> None:
    head = '<meta name="author" content="Ιωάννα Μαυροπούλου">'
    page = (
        f'<html lang="el"><head>{head}</head><body><article><h1>Το λιμάνι άνοιξε ξανά</h1>'
        f'<div class="author">ΙΩΑΝΝΑ ΜΑΥΡΟΠΟΥΛΟΥ</div>{paragraphs(*GREEK)}<p>ΙΩΑΝΝΑ ΜΑΥΡΟΠΟΥΛΟΥ</p></article></body></html>'
    )
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert (["Ιωάννα Μαυροπούλου"], list(GREEK)) == (names(seed), texts(seed))
