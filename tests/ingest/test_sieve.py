"""Lines that no rule knows are told from paragraphs by their form and place, and the editor is asked."""

from __future__ import annotations

import pytest
from checks import ROOT
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.labelled import LabelledLine
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import Reading, read_lines
from generator.ingest.text.labelling.labels import label_lines
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.text.sifting.sieve import ALWAYS, LEAST, WEIGHTS, sifted, total_of
from layouts import layouts, paragraphs

TALKS = paragraphs()["talks"]
APPEAL = "We would be so glad if you told a friend about what we do."
HEAD = ["Defense chiefs meet in Singapore", "By Jane Marlow", "June 1, 2024 5:10 PM EDT"]


def read(*lines: str) -> Seed:
    return read_pasted("\n".join([*HEAD, *lines]), "seeds/x.txt", OUTLETS, site_zone="UTC")


def labelled(text: str) -> tuple[tuple[LabelledLine, ...], tuple[Reading, ...]]:
    lines = split(clean(text))
    readings = read_lines(lines, OUTLETS, markdown=False)
    return label_lines(lines, readings), readings


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def test_an_appeal_in_unknown_words_is_left_out_and_asked_about() -> None:
    seed = read(*TALKS[:8], "Advertisement", APPEAL, "Most Read", "Ferry captain wins title")

    assert texts(seed) == TALKS[:8]
    assert next(one for one in seed.left_out if one.line.text == APPEAL).evidence.rule == "form-and-place"
    assert any(APPEAL[:40] in question.text for question in seed.questions)


@pytest.mark.parametrize(
    "said",
    [
        "Harbour Industries declined to comment.",
        "The ministry did not immediately respond to requests for comment.",
        "Neither company responded to requests for comment.",
        "Eine Sprecherin wollte dazu keinen Kommentar abgeben, lehnte eine Stellungnahme ab.",
        "Le ministère n'a pas répondu aux demandes de commentaire.",
        "El ministerio no respondió a una solicitud de comentarios.",
        "O ministério recusou comentar.",
        "Harbour News reached out to the ministry and the port authority via emailed requests for comment.",
        "Harbour News contacted the ferry company by email for comment outside of normal business hours.",
        "Wir haben die Reederei um eine Stellungnahme gebeten, per E-Mail.",
    ],
)
def test_who_would_not_comment_ends_the_story(said: str) -> None:
    assert texts(read(*TALKS[:8], said, "Share")) == [*TALKS[:8], said]
    assert texts(read(*TALKS[:8], said)) == [*TALKS[:8], said]


def test_an_essay_that_says_we_throughout_keeps_its_paragraphs() -> None:
    essay = [
        "We went down to the harbour before dawn, as you do when you cannot sleep.",
        "Our boat was the last one at the quay, and we had to wait for the tide.",
        "You could hear the engines of the others far out, and then you could not.",
        "We were told that our permit was good for two days, which it was not.",
        "It was still dark when we came to the reef, and our lamp had gone out.",
    ]
    seed = read(*essay)

    assert texts(seed) == essay


def test_a_sentence_between_sentences_that_speaks_to_nobody_is_kept() -> None:
    lines = ["rule-prose", "above-sentence", "below-sentence", "mark", "page-words", "words-4"]

    assert total_of(lines) == ALWAYS < LEAST
    assert total_of([*lines, "persons"]) > ALWAYS


def test_each_weight_is_of_a_trait_that_there_is() -> None:
    modules = [ROOT / "generator/ingest/text/sifting" / name for name in ("traits.py", "kept_marks.py")]
    source = "".join(module.read_text(encoding="utf-8") for module in modules)
    made = {trait for trait in WEIGHTS if trait.startswith(("rule-", "words-", "above-", "below-"))}

    assert [trait for trait in sorted({*WEIGHTS} - made) if f'"{trait}"' not in source] == []


def test_a_line_becomes_furniture_or_stays_what_it_is() -> None:
    for layout in list(layouts())[::20]:
        lines, readings = labelled(layout.text)
        once = sifted(lines, readings)
        changed = [after for before, after in zip(lines, once, strict=True) if before != after]

        assert [one.line for one in once] == [one.line for one in lines]
        taken_up = [one for one in changed if one.evidence.rule == "taken-up"]
        left_out = [one for one in changed if one not in taken_up]
        assert {one.label for one in taken_up} <= {"body"}
        assert {one.label for one in left_out} <= {"furniture"}
        assert {one.evidence.rule for one in left_out} <= {"form-and-place", "said-twice", "heads-a-run"}


COUNSEL = (
    "So you have bought a boat. Whether you row it yourself or let your sister row, here is what you will want on your first crossing.",
    "Leave your paper chart at home, where you can find it. Put one of these apps on your phone, and send your course to your crew before you cast off.",
    "Tidenote is what most pilots use. It sends notes from a boat to a pier, and it keeps them there for as long as anybody likes.",
    "Moorings (for phones) has one page and no more. You write the depth on it, and you look at pictures of boats for that unless you send its makers $18 a year.",
    "Don't write your log on your sleeve. Get one of the two large programs, as both know boats and bridges, and each has more buttons than you will ever press.",
    "You pay nothing for the harbour's own, and $75 a year for the other. On your own boat you would pay $130 for that, so it may still be the one you want.",
    "Charge your phone before you sail if it is an old one, or it will be dark when you reach your second buoy.",
)


def test_what_a_text_counsels_on_apps_and_prices_is_its_own() -> None:
    seed = read_pasted(
        "\n\n".join(["What you should have on board for your first crossing", "By Jane Marlow", *COUNSEL]),
        "seeds/x.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert texts(seed) == list(COUNSEL)


def test_a_paragraph_that_a_colon_leads_to_is_kept_though_it_says_you() -> None:
    told = "You hold one oar in your left hand (a pair costs $31.50 and is sold from May on) and pull it in a hall in Varsand. A horn on the wall sounds as you row, deeper if you lean and longer if you rest · until somebody opens your door."
    wanted = [*TALKS[:6], "Here's how it works:", told, *TALKS[6:8]]

    assert texts(read(*wanted)) == wanted


CALENDAR = (
    "Lanterns on the Mole, 10 a.m.-4 p.m. Dec. 1-31. The loft shows a quieter time, when crews rowed out with lamps of oil and tar. Old Net Loft, 12 Quay St., Varsand. Visit molelanterns.org.",
    "Harbour choir, 7:30-9 p.m. Dec. 2. Singers of all ages rehearse carols for the blessing of the fleet. Chapel on the Rock, 4 Chapel Lane, Varsand. Visit varsandchoir.org.",
    "Knot lessons, 9:30-11:30 a.m. through Dec. 14. Talks on splices and mats for members and guests of our rope walk. Sailmakers' Hall, 8 Sound Ave., Norhavn. Visit norhavnsails.org.",
    "Boats in Bottles, noon-5 p.m. Tuesdays through January. Sixty models by keepers of the light are shown. Customs House, 1 Pier Square, Norhavn. Visit customshouse.org.",
    "Net mending for beginners, 6-8 p.m. Dec. 3. Presented by the guild of the nets with needles and twine. Net Loft, 12 Quay St., Varsand. Visit varsandnets.org.",
    "Winter market, 9 a.m.-3 p.m. Dec. 4 and 11. Smoked fish, wool and candles from the islands. Fish Hall, 2 Pier Square, Norhavn. Visit fishhall.org for a map of the stalls.",
    "Storytelling on the ferry, 5-6 p.m. Dec. 5. Pilots tell of fog and of the ice of 1947 on the evening boat. Pier 3, Varsand. Visit ferrytales.org.",
    "Open day of the lifeboat, 11 a.m.-2 p.m. Dec. 6. The crew shows the slip and the engine, and children may sound the horn. Slipway, Norhavn. Visit norhavnlifeboat.org.",
    "Island library online. Classes in charts and the songs of the fleet are held by video from the island on most evenings of the winter. Visit islandlibrary.org.",
)


def test_what_is_on_is_listed_with_addresses_and_invites() -> None:
    head = ["Weekly calendar: What is on at the harbour", "By Jane Marlow", "Nov 29, 2021 at 8:25 am"]
    ads = "\n\nAdvertisement\n\n"
    text = "\n\n".join([*head, *CALENDAR[:2]]) + ads + "\n\n".join(CALENDAR[2:5]) + ads
    seed = read_pasted(text + "\n\n".join(CALENDAR[5:]), "seeds/x.txt", OUTLETS, site_zone="UTC")

    assert texts(seed) == list(CALENDAR)
