"""Where an article ends in a paste of a whole page, and where it only pauses."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, body, read
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine, Line
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.pasted import sifted_lines
from generator.ingest.text.sifting.endings import ALWAYS, LEAST, WEIGHTS, Gap, ended, gaps_of, weight_of
from generator.ingest.text.sifting.traits import KEPT

MORE = (
    "The ferries are the oldest boats in the harbour, and neither has had a new engine for thirty years.",
    "The council has put aside 1.2 million for the engines, which a yard in the next county is to build.",
    "Three of its members had wanted to sell the smaller ferry to a museum, but were asked to wait.",
    "The museum said it would take the ferry whenever the harbour had no more use for it.",
)
HEAD = (TITLE, "By Jane Marlow", "June 4, 2024 5:10 PM EDT")
FOOT = (
    "Share",
    "Facebook",
    "Twitter",
    "Email",
    "Print",
    "Newsletter",
    "Sign up for the Tide",
    "May 3, 2024",
    "The New Rules for Cherries",
    "What the mill cost its last owner",
)
LAST = "Both ferries will be painted in the spring of next year, said the harbour master."
OTHER = "Volunteers planted nine hundred trees along the northern road, of which most are cherries."


def test_a_teaser_far_behind_the_article_is_left_out_and_asked_about() -> None:
    seed = read(*HEAD, *STORY, *MORE, *FOOT, OTHER, "More »", "Jane Doe")

    assert body(seed) == [*STORY, *MORE]
    assert any(OTHER[:40] in question.text for question in seed.questions)


def test_an_article_goes_on_below_a_box() -> None:
    box = ("Newsletter", "The Tide", "Your email", "Sign up", "Advertisement")

    seed = read(*HEAD, *STORY, *box, *MORE, "Copyright 2024 Harbour News")

    assert body(seed) == [*STORY, *MORE]


@pytest.mark.parametrize(
    "sums",
    [
        ("Once", "Monthly", "Annual", "$5", "$10", "$15", "Other", "Continue"),
        ("Single", "Monthly", "£2 per month", "£5 per month", "Other", "Continue", "Remind me later"),
        ("5 €", "10 €", "20 € / month", "Other", "Continue"),
    ],
)
@pytest.mark.parametrize("count", [1, 2])
def test_an_article_goes_on_below_a_form_with_sums_to_give(sums: tuple[str, ...], count: int) -> None:
    asks = (
        "We, the journalists of the Harbour News, need your help.",
        "Your support, no matter how small, makes a difference. Please support us monthly.",
    )
    told = [
        *(*STORY, *MORE),
        "Neither captain has said which of the two boats he would rather keep when the new bridge opens.",
        "A committee will look at the timetable, which has been the same since the mill was closed.",
    ]
    foot = ("Read more about: Harbours, Ferries", "SHARE", "© Harbour News, all rights reserved.")
    last = [LAST, "The painters have asked for two coats of green."][:count]

    seed = read("\n\n".join((*HEAD, *told, *asks, "\n".join(sums), *last, *foot)))

    assert body(seed) == [*told, *last]


def test_a_last_paragraph_is_kept_where_who_helped_stands_below_it() -> None:
    last = "The painters will be asked in spring whether two coats are enough."
    box = ("Your browser does not support HTML5", "0:00 0:02:10", "Share", "Print", "Download")
    signed = "Some information for this report came from Reuters."

    assert body(read(*HEAD, *STORY, *MORE, *box, last, signed))[-1] == last


@pytest.mark.parametrize("signed", ["Jane Marlow", "Jane Marlow (Varsand, special correspondent)"])
def test_a_last_paragraph_is_kept_where_who_wrote_stands_below_it_once_more(signed: str) -> None:
    told = f"{LAST} Few of those who watch know that the water is brought by lorry."

    page = ("Contribute", "Reuse this content", "Comments are for subscribers.")
    seed = read(TITLE, f"By {signed}", HEAD[2], *STORY, *MORE, *FOOT[:7], told, signed, *page)

    assert body(seed) == [*STORY, *MORE, told]


def test_a_teaser_by_the_same_hand_is_no_last_paragraph() -> None:
    seed = read(*HEAD, *STORY, *MORE, *FOOT, OTHER, "Jane Marlow", "Contribute")

    assert body(seed) == [*STORY, *MORE]


def test_a_transcript_has_no_gaps() -> None:
    talk = [f"{name}: {said}" for name, said in zip(("MARLOW", "QUAYLE") * 4, (*STORY, *MORE), strict=True)]

    labelled, readings = sifted_lines("\n\n".join([*HEAD, *talk[:4], "Advertisement", *talk[4:]]), OUTLETS)

    assert list(gaps_of(labelled, readings)) == []
    assert list(gaps_of(*sifted_lines("\n\n".join([*HEAD, *STORY, "Advertisement", *MORE]), OUTLETS)))


LINES = st.sampled_from([*STORY, *MORE, *FOOT, OTHER, "Advertisement", "Read more: The mill"])


@given(st.lists(LINES, max_size=40), st.sampled_from(["\n", "\n\n"]))
def test_only_what_is_kept_at_the_end_is_left_out(lines: list[str], between: str) -> None:
    labelled, readings = sifted_lines(between.join([*HEAD, *lines]), OUTLETS)

    found = ended(labelled, readings)

    changed = [index for index, (one, other) in enumerate(zip(labelled, found, strict=True)) if one != other]
    kept = [index for index, one in enumerate(labelled) if one.label in KEPT]
    assert changed == kept[len(kept) - len(changed) :]
    assert ended(found, readings) == found


@given(st.lists(LINES, max_size=40))
def test_what_is_counted_once_is_what_each_gap_has(lines: list[str]) -> None:
    labelled, readings = sifted_lines("\n".join([*HEAD, *lines]), OUTLETS)

    for gap in gaps_of(labelled, readings):
        kept = [index for index, one in enumerate(labelled) if one.label in KEPT]
        above = [readings[index] for index in kept if index < gap.below]
        behind = [readings[index] for index in kept if index >= gap.below]
        words = [sum(one.shape.words for one in side) for side in (above, behind)]
        said = frozenset[str]().union(*(one.stems for one in above))
        new = frozenset[str]().union(*(one.stems for one in behind))
        assert ("less-0.3" in gap.traits) == (words[1] < 0.3 * words[0])
        assert ("strange" in gap.traits) == (len(new) >= 4 and len(new & said) < 0.4 * len(new))
        assert ("told" in gap.traits) == (len(above) >= 8)


@given(st.lists(LINES, max_size=40))
def test_a_text_ends_where_all_traits_say_so(lines: list[str]) -> None:
    """Whether words behind a gap are strange is told only where the other traits leave the end open."""
    labelled, readings = sifted_lines("\n".join([*HEAD, *lines]), OUTLETS)

    whole = [weight_of(gap) >= LEAST for gap in gaps_of(labelled, readings)]

    assert WEIGHTS["strange"] > 0
    assert whole == [weight_of(gap) >= LEAST for gap in gaps_of(labelled, readings, deciding=True)]


RULES = (
    "button",
    "share-buttons",
    "copyright",
    "comments",
    "related-list",
    "newsletter",
    "tags",
    "count",
)


def gaps(*rows: tuple[Label, str, str]) -> list[Gap]:
    """The gaps among lines with these labels, by these rules."""
    lines = [Line(number=number, text=text) for number, (_, _, text) in enumerate(rows, 1)]
    labelled = [
        LabelledLine(line=line, label=label, evidence=Evidence(rule=rule, confidence=0.9))
        for line, (label, rule, _) in zip(lines, rows, strict=True)
    ]
    return list(gaps_of(labelled, read_lines(lines, OUTLETS, markdown=False)))


def test_each_weight_is_of_a_trait_that_a_gap_can_have() -> None:
    told = [(Label.BODY, "prose", one) for one in (*STORY, *MORE)]
    page = [(Label.FURNITURE, rule, "Share") for rule in RULES]
    stamp, signed = (
        (Label.TIMESTAMP, "timestamp", "May 3, 2024"),
        (Label.SIGN_OFF, "contribution", "Reuters."),
    )
    teaser, last = (Label.BODY, "prose", "Nine hundred cherry trees along northern roads"), told[-1]

    (behind,) = gaps(*told, *page, *page, stamp, teaser, *page)
    (begun,) = gaps(told[0], page[0], *told[1:])
    (sent,) = gaps(*told[:-1], page[0], last, signed)
    (given,) = gaps(*told[:-1], page[0], *((Label.FURNITURE, "button", one) for one in ("$5", "10 €")), last)

    assert {*behind.traits, *begun.traits, *sent.traits, *given.traits} >= WEIGHTS.keys()
    assert behind.below == len(told) + 2 * len(page) + 1
    assert "begun" not in {*behind.traits, *sent.traits}
    assert "signed" not in {*behind.traits, *begun.traits}
    assert weight_of(begun) < LEAST <= weight_of(behind)


def test_the_sum_is_of_the_table() -> None:
    (*_, last) = gaps_of(*sifted_lines("\n\n".join([*HEAD, *STORY, *MORE, *FOOT, OTHER, "More »"]), OUTLETS))

    assert weight_of(last) == ALWAYS + sum(WEIGHTS.get(trait, 0) for trait in last.traits)
    assert weight_of(last) >= LEAST
