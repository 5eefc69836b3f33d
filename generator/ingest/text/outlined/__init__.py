"""Where paragraphs stand → where the article does, and which lines are of other articles.

A module imports only modules that stand above it here:

  kin_words.py        a line -> the words by which it is akin to others
  outline.py          readings -> where paragraphs stand, and which words they share
  dated_lists.py      an outline -> the lines above the text that list other stories with their days
  article_place.py    an outline -> where the article stands, and which lines above it may be its headline
  cards.py            an outline -> the lines of single cards of other articles
  teasers.py          an outline -> from where on a page has only teasers
  repeated_blocks.py  an outline -> the lines of blocks that a page shows twice
  signed_cards.py     an outline -> the cards of other articles amid the text, each signed
  dialogs.py          an outline -> the lines of a notice that a page lays over its article
  trending.py         an outline -> topics below `Trending` in the head, which look like names
  prefaces.py         an outline -> what a page tells of its paper above the headline
  last_sentences.py   an outline -> the last sentences of the article, behind a list of others
  menus.py            an outline -> whether the name of a list is a word in a menu
  other_articles.py   an outline -> which lines are of other articles
  lines_apart.py      an outline -> the lines that are none of the article, whatever they say
  pulled.py           an outline -> its pull quotes
  broken_off.py       an outline -> which lines lack their ends
  blank_lines.py      an outline -> which lines stand together, by the blank lines
  signers.py          an outline -> which lines of its head sign
"""
