"""An outline → which lines are of other articles: lists of them, and what stands behind the article's end."""

from __future__ import annotations

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.signatures.sign_offs import HELPED
from generator.ingest.text.appearances import is_titled_throughout, may_be_title, runs
from generator.ingest.text.cut_ends import says_article_goes_on
from generator.ingest.text.outlined.menus import is_in_menu
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.text.outlined.teasers import ENDS, teased_from
from generator.ingest.text.turns import is_sent_again, opens_another, opens_answers

_STRAY_WORDS = 60
_ITALIAN_END = "riproduzione riservata"
_BRIEF = 40
_FEW_WORDS = 24
_KIN = 0.12
_KIN_AT_END = 0.18
_LONGEST_TEASER = 36
_QUOTES = "\"'“‘„«"
_NO_KIN = 0.25
_LONG = 5
_BOXES = ("newsletter", "follow")
_ALIKE = 0.25
_SIGNED_OFF, _LONGEST_HELP, _SURE_END = 14, 60, 0.9  # words, words, share
_LONGEST_LIST = 12
_TITLED = 4
_BOTH = 2
_LATEST, _FEW_LATEST = "the latest", 3
_LONGEST_BREAK = 8
"""Words of a sentence with which another article or what readers wrote can begin, if no rule knows it."""


_GOES_ON, _TELLING = 3, 0.6  # paragraphs in a row below a list of other articles, and what reads like one
_CONTROLS = tuple(
    "button controls duration player advertisement picture-control kind-of-picture speaks-to-reader".split()
)
_RIGHT_BELOW = ("share or comment on this article", "dieses thema im programm")
"""How lines begin that pages set right below the last paragraph."""
_LIST_OVER = "end of list"
"""What a list of other articles ends in, as pages say to those who listen to them."""


_NEAR_GAP, _NEAR_LIST = 3, 15  # lines


class OtherArticles:
    """`listed`: in a list of other articles. `closed`: behind what usually ends an article.

    `stray`: a paragraph or two of their own there, on other matters.
    """

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        listed, self.closed, ended = self._lists()
        teased = teased_from(outline)
        begins = teased - (teased < len(listed) and not outline.prose[teased - 1])  # with its headline
        self.listed = [one or index >= begins for index, one in enumerate(listed)]
        self.stray = [
            (one and not (index and says_article_goes_on(outline.readings[index - 1])))
            or end
            or index >= teased
            for index, (one, end) in enumerate(zip(self._strays(self.closed), ended, strict=True))
        ]

    def _lists(self) -> tuple[list[bool], list[bool], list[bool]]:
        listed, closed, ended = [], [], []
        is_ended = False
        in_list = is_closed = False
        length = told = 0
        lines, naming = self._outline.lines, self._outline.naming
        for index, (reading, before) in enumerate(
            zip(self._outline.readings, self._outline.prose_before, strict=True)
        ):
            length = length + 1 if in_list else 0
            told = told + 1 if reading.shape.prose >= _TELLING and not reading.furniture else 0
            in_list = in_list and not self._ends_list(index, length)
            listed.append(in_list and not self._is_subhead(index, lines[index]))
            goes_on = told >= _GOES_ON and self._is_behind_list(index - told + 1)
            is_closed = is_closed and before > 1 and not goes_on
            closed.append(is_closed)
            ended.append(is_ended)
            plain = reading.shape.ends and reading.shape.words > _LONGEST_BREAK
            plain = plain and reading.furniture is None and reading.stamp is None
            if not plain and self._ends_article(index):
                is_closed = is_ended = True
            named = index in naming and reading.shape.words > _LONG
            if named and self._outline.is_of_author(index, lines[index]):
                is_closed = True
            elif reading.furniture:
                is_heading = reading.furniture.lists and (before > 1 or reading.furniture.rule != "tags")
                is_heading = is_heading and (before > 0 or not is_in_menu(index, self._outline))
                over = reading.key == _LIST_OVER  # and the article goes on below it
                in_list = (in_list or is_heading) and not over
                is_closed = (is_closed or reading.furniture.closes) and not over
                is_ended = is_ended or self._is_above_contacts(index)
            elif self._signs_off(index):
                is_closed = True
                is_ended = is_ended or self._is_end(index)
            elif reading.shape.prose >= 0.9 and not (
                in_list and is_titled_throughout(reading.shape, lines[index].text)
            ):
                in_list = False
                is_closed = is_closed and (
                    reading.shape.words < 30
                    or self._is_titled_teaser(index)
                    or is_sent_again(self._outline.readings, index)
                )
        return listed, closed, ended

    def _signs_off(self, index: int) -> bool:
        """Whether a line ends an article: who sent it, in a few words, or who reported it, in brackets."""
        ended, words = self._outline.readings[index].sign_off, self._outline.readings[index].shape.words
        if ended is None or ended.confidence < _SURE_END:
            return False
        bracketed = self._outline.lines[index].text[0] == "(" and ended.rule in HELPED
        return words <= (_LONGEST_HELP if bracketed else _SIGNED_OFF)

    def _ends_article(self, index: int) -> bool:
        """Whether another article, what readers wrote or what stands behind an article begins in a line."""
        readings, told = self._outline.readings, self._outline.prose_before[index]
        if not told and readings[index].key != _LATEST:
            return False
        left = self._outline.prose_after[index]
        if told > _BOTH and (
            opens_another(readings, index) or (left <= told and self._closes_article(index))
        ):
            return True
        if readings[index].key == _LATEST and self._is_above_latest(index):
            return True
        return opens_answers(readings, self._outline.lines, index, told, left)

    def _closes_article(self, index: int) -> bool:
        """Whether the rights, the comments or the sources stand above a list of other articles."""
        first = self._outline.readings[index].furniture
        if self._outline.readings[index].key == _ITALIAN_END:
            return True
        if first is None or first.rule not in ("copyright", "comments", "source-line"):
            return False
        below = index + _BOTH + (first.rule == "comments")
        near = [one.furniture for one in self._outline.readings[index:below]]
        if len(near) < _BOTH:
            return False
        formed = all(one and one.rule == "comments" for one in near[:_BOTH])
        sourced = first.rule == "source-line"  # `Source: Harbour News and agencies` above `Related`
        return formed or any(one and (one.lists or (sourced and one.rule == "promo")) for one in near[1:])

    def _is_above_contacts(self, index: int) -> bool:
        """Whether whom the press may ask stands below most paragraphs: who sent it tells of itself below."""
        furniture = self._outline.readings[index].furniture
        if furniture is None or furniture.rule != "press-contact":
            return False
        before, after = self._outline.prose_before[index], self._outline.prose_after[index]
        return before >= _BOTH and after < before

    def _is_above_latest(self, index: int) -> bool:
        """Whether `The Latest` stands below the page's lines behind the article, above a few sentences."""
        if self._outline.prose[index - 1]:
            return False
        after = self._outline.prose_after[index]
        return after <= _FEW_LATEST and self._outline.prose_before[index] >= after * _BOTH

    def _is_end(self, index: int) -> bool:
        """Whether a sign-off is the article's own: most of the paragraphs stand before it."""
        return (
            self._outline.prose_before[index] > 2
            and self._outline.prose_after[index] <= self._outline.prose_before[index] / 2
        )

    def _ends_list(self, index: int, length: int) -> bool:
        """Whether a list above the article is over: menus have lists, and the headline stands below."""
        if self._outline.prose_before[index] > 1:
            return self._announces(index)
        if self._is_joined_to_list(index, length):
            return False
        if self._is_below_own(index - length):
            byline = self._outline.readings[index].byline  # below the list stands who wrote
            return byline is not None and bool(byline.people)
        titled = self._outline.readings[index].shape.words >= _TITLED
        over = self._is_way_to_article(index) or self._is_below_dated(index)
        if over or (titled and self._outline.overlap(index) >= _ALIKE):
            return True
        if titled and self._outline.prose[index + 1 : index + 2] == [True]:
            return True
        return length > _LONGEST_LIST or (
            self._outline.readings[index].shape.words > _TITLED
            and self._outline.is_signed(index)
            and not self._is_above_advertisement(index)
        )

    def _is_below_dated(self, index: int) -> bool:
        """Whether a list that has the day above each headline ends in the line above."""
        dated = self._outline.unsigned
        return index - 1 in dated and index not in dated and self._outline.readings[index - 1].stamp is None

    def _announces(self, index: int) -> bool:
        """Whether a line with a colon has whole sentences below it, as no headline has: `The plan:`."""
        below = self._outline.readings[index + 1 : index + 1 + _BOTH]
        return self._outline.lines[index].text[-1] == ":" and sum(one.shape.ends for one in below) == _BOTH

    def _is_way_to_article(self, index: int) -> bool:
        """Whether a row of sections that leads to the article stands right above what may be its headline."""
        furniture = self._outline.readings[index].furniture
        if furniture is None or furniture.rule != "breadcrumbs":
            return False
        below = self._outline.readings[index + 1 : index + 2]
        return bool(below) and below[0].shape.words >= _TITLED and may_be_title(below[0])

    def _is_below_own(self, name: int) -> bool:
        """Whether the article's headline stands above the name of a list of related stories."""
        furniture = self._outline.readings[name].furniture
        if furniture is None or furniture.rule != "related-list":
            return False
        return any(
            self._outline.readings[index].shape.words >= _TITLED
            and may_be_title(self._outline.readings[index])
            and self._outline.overlap(index) >= _ALIKE
            for index in range(max(0, name - _NEAR_LIST), name)
        )

    def _is_joined_to_list(self, index: int, length: int) -> bool:
        """Whether a line stands in a block of headlines that has its heading below the article's own hour."""
        lines = self._outline.lines
        joined = length >= _BOTH and not lines[index].gap
        apart = joined and any(line.gap for line in lines[index + 1 : index + 1 + _NEAR_GAP])
        return apart and any(self._outline.meta[: index - length])

    def _is_above_advertisement(self, index: int) -> bool:
        """Whether an advertisement stands right below a headline, and another headline below that."""
        below = self._outline.readings[index + 1 : index + 3]
        if len(below) < _BOTH:
            return False
        furniture = below[0].furniture
        return furniture is not None and furniture.rule == "advertisement" and may_be_title(below[1])

    def _strays(self, closed: list[bool]) -> list[bool]:
        """Paragraphs in a short run of their own behind what usually ends an article, on other matters."""
        stray = [False] * len(self._outline.readings)
        flags = [
            reading.shape.prose >= 0.4
            and reading.furniture is None
            and not reading.enlisted  # the last of the article's own list: `and of one ferry.`
            and not self._outline.is_of_author(index, self._outline.lines[index])
            for index, reading in enumerate(self._outline.readings)
        ]
        for start, end in runs(flags):
            if end - start == 1 and self._is_above_author(end):
                continue
            words = sum(reading.shape.words for reading in self._outline.readings[start:end])
            if end - start == 1 and (
                self._is_last_teaser(start, self._outline.lines[start]) or self._is_of_elsewhere(start)
            ):
                stray[start] = True
            begun = closed[start] and self._outline.prose_before[start] > 1
            again = begun and is_sent_again(self._outline.readings, start)
            if again or (closed[start] and self._is_of_others(start)):
                stray[start:end] = [True] * (end - start)
                continue
            if end - start > 1 and self._is_below_heading(start):
                continue  # lists begin with headlines; the page showed none there, and the article goes on
            if end - start > 1 and self._is_signed_off(end - 1):
                continue
            if begun and words < _STRAY_WORDS:
                kinship = self._outline.kinship(*self._outline.readings[start:end])
                # lists of other articles stand in the middle of articles too
                short = _FEW_WORDS if kinship < _NO_KIN or not self._is_behind_list(start) else 0
                alone = end - start == 1
                at_end = self._outline.prose_before[start] > 2 * (self._outline.prose_after[end - 1] + 1)
                least = _KIN_AT_END if at_end else _KIN
                foreign = (
                    kinship < least
                    and (self._may_tease(start, self._outline.lines[start]) or self._is_titled_teaser(start))
                    if alone
                    else kinship == 0.0 and words < _BRIEF
                )
                for index in range(start, end):
                    if is_sent_again(self._outline.readings, index):
                        stray[index] = True
                        continue
                    few = self._outline.readings[index].shape.words < short
                    few = few and (alone or not self._is_behind_list(start))
                    stray[index] = foreign or (
                        few and (not alone or self._may_tease(index, self._outline.lines[index]))
                    )
        return stray

    def _is_above_author(self, end: int) -> bool:
        """Whether who wrote, who helped or whence it is stands below a paragraph, as below an article's last.

        Only a row of marks may be between.
        """
        below = self._outline.readings[end : end + 2]
        if below and below[0].furniture is not None and below[0].furniture.rule == "separator":
            below = below[1:]
        return any(
            (one.furniture is not None and one.furniture.rule in ("about-author", "source-line", "tags"))
            or (one.sign_off is not None and one.sign_off.rule in HELPED)
            for one in below[:1]
        )

    def _is_titled_teaser(self, index: int) -> bool:
        """Whether a paragraph on another matter stands below a headline of its own."""
        above = self._outline.readings[index - 1] if index else None
        if self._outline.lines[index].text[0] in _QUOTES or self._outline.goes_on_about(index):
            return False
        if index + 1 < len(self._outline.readings) and self._outline.readings[index + 1].key.startswith(
            _RIGHT_BELOW
        ):
            return False
        titled = (
            above is not None
            and may_be_title(above)
            and not (above.shape.ends or above.enlisted)
            and not self._outline.prose[index - 1]
        )
        return (
            titled
            and self._outline.prose_before[index] > 1
            and self._outline.kinship(self._outline.readings[index]) < _KIN
        )

    def _is_of_elsewhere(self, index: int) -> bool:
        """Whether a paragraph opens in another place than the article did, below furniture and a headline."""
        dateline, above = self._outline.readings[index].dateline, self._outline.readings[index - 1]
        first = next((one.dateline for one in self._outline.readings[:index] if one.dateline), None)
        if dateline is None or first is None or not (dateline.place and first.place):
            return False
        apart = any(one.furniture for one in self._outline.readings[max(0, index - _TITLED) : index])
        titled = may_be_title(above) and not above.shape.ends and not self._outline.prose[index - 1]
        return apart and titled and dateline.place != first.place

    def _is_of_others(self, start: int) -> bool:
        """Whether a story of another town begins right below a heading above other articles."""
        heading = self._outline.readings[start - 1].furniture if start else None
        return heading is not None and heading.lists and is_sent_again(self._outline.readings, start)

    def _is_below_heading(self, start: int) -> bool:
        """Whether a heading above other articles stands right above a line, and the article above that."""
        heading = self._outline.readings[start - 1].furniture if start > 1 else None
        return (
            heading is not None
            and heading.lists
            and self._outline.prose[start - 2]
            and not self._outline.meta[start]
        )

    def _is_last_teaser(self, index: int, line: Line) -> bool:
        """Whether one of the last sentences stands alone below headlines and is about something else."""
        if self._outline.prose_before[index] <= _TITLED:
            return False
        above = self._outline.readings[index - 1]
        titled = not above.shape.ends and not above.dateline and not self._outline.prose[index - 1]
        titled = titled and not (
            above.is_credit_only or above.is_captioned or above.enlisted
        )  # the text goes on below a picture, and below a list of its own
        titled = titled and not (self._leads_elsewhere(index - 1) or self._is_control(index - 1))
        alone = titled and (above.shape.words > _TITLED or not self._outline.prose[index - 2])
        return (
            alone
            and self._outline.prose_after[index] <= 1
            and not self._heads_list(index)
            and self._may_tease(index, line)
            and self._outline.kinship(self._outline.readings[index]) < _KIN / 2
        )

    def _leads_elsewhere(self, index: int) -> bool:
        """Whether a line has a label and a headline that it leads to, so that nothing on that is below.

        Or the label stands right above the headline: `Read more`.
        """
        furniture = self._outline.readings[index].furniture
        label = self._outline.readings[index - 1].furniture if index else None
        if furniture is None and label is not None and label.rule == "promo":
            return True
        return furniture is not None and furniture.rule == "promo" and ": " in self._outline.lines[index].text

    def _is_control(self, index: int) -> bool:
        """Whether a line is a button or of a player, and so no headline: the text goes on below it."""
        furniture = self._outline.readings[index].furniture
        return furniture is not None and furniture.rule in _CONTROLS

    def _heads_list(self, index: int) -> bool:
        """Whether a heading stands right below the last sentence, as articles end, with none close above."""
        near = [reading.furniture for reading in self._outline.readings[index + 1 : index + 2]]
        return (
            any(one is not None and (one.lists or one.rule in ENDS) for one in near)
            and not self.listed[index]
        )

    def _may_tease(self, index: int, line: Line) -> bool:
        """Whether a sentence can say what another article is about: none does in quotes or at length."""
        longest = _LONGEST_TEASER if self._outline.prose_after[index] else _STRAY_WORDS
        short = self._outline.readings[index].shape.words <= longest
        of_article = self._is_signed_off(index) or self._outline.goes_on_about(index)
        return short and line.text[0] not in _QUOTES and not of_article

    def _is_signed_off(self, index: int) -> bool:
        """Whether a sign-off stands below a paragraph, or a note on the text, which end articles."""
        below = self._outline.readings[index + 1] if index + 1 < len(self._outline.readings) else None
        return below is not None and (
            below.sign_off is not None
            or (below.furniture is not None and below.furniture.rule == "editor-note")
            or below.key.startswith(_RIGHT_BELOW)
            or self._outline.is_of_author(index + 1, self._outline.lines[index + 1])
        )

    def _is_behind_list(self, start: int) -> bool:
        """Whether nothing but a list of other articles stands between a line and the paragraph before."""
        for index in range(start - 1, -1, -1):
            furniture = self._outline.readings[index].furniture
            if self._outline.prose[index]:
                return True
            if (
                furniture is not None
                and not furniture.lists
                and (furniture.closes or furniture.rule in _BOXES)
            ):
                return False
        return True

    def _is_subhead(self, index: int, line: Line) -> bool:
        """Whether a short line below a list is the next subhead rather than one more headline."""
        return line.gap and self._outline.readings[index].shape.words <= 4 and self._outline.between(index)
