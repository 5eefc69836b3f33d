"""Readings → the parts of a page, before it is known where its article stands.

A module imports only modules that stand above it here:

  tickers.py           readings -> where headlines of other articles stand above the text
  openings.py          readings -> the paragraph whose dateline opens the article
  titled_lines.py      a line -> whether it reads like a headline and like nothing else
  subheads.py          readings -> the subheads that an article sets in one form, or in few words
  interludes.py        readings -> which lines between the paragraphs of an article are headlines of others
  feeds_behind.py      readings -> headlines of other articles behind the text, each with a sentence on it
  cards_behind.py      readings -> headlines of other articles to which no heading leads
  threads.py           readings -> from which line on readers write to each other, by the rhythm of that
  readers_comments.py  readings -> what readers wrote, and the forms that they write in
  page_lists.py        readings -> lists of the page: boxes of facts, what the press or readers are told
  key_points.py        readings -> the points that sum up the article
  related_cards.py     readings -> the cards of other articles below `Related`
  promoted.py          readings -> the headlines of other articles below `Read more`
  headlines_above.py   readings -> what stands above the headline and is none
  departments.py       readings -> which lines beside a headline are a department or the points of its deck
  kickers.py           readings -> which lines are kickers, mottos or short titles, by the lines below them
  trails.py            readings -> which lines are trails of sections though no mark parts these
  echoes.py            readings -> which lines say what another line says
  doubled.py           readings -> headlines of other articles, each of which a page shows twice
  author_cards.py      readings -> the cards of who wrote, behind an article that nobody signs
  parted_credits.py    readings -> who took a picture and for whom, with a slash on a line of its own
  boxes.py             readings -> what stands in boxes of the page
  shown_twice.py       readings -> which lines are a picture's, as the line beside them says so
"""
