"""Readings → the same, each marked by what others tell of it: items of a list, questions, towns, quotes.

A module imports only modules that stand above it here:

  figures.py          readings -> which lines are rows of figures that the article gives
  short_lines.py      readings -> which lines are of a text told in short ones, in Chinese
  list_runs.py        readings -> runs of items in semicolons, or each a label and its value
  announced_lists.py  lines with a colon -> the items that they announce, without bullets or stops
  own_lists.py        readings -> the same, with the items of the article's own lists marked
  town_heads.py       readings -> the same, with towns in front of the text that other lines tell of
  column_heads.py     readings -> the same, with who signs behind the name of a column that stands above
  ticker_heads.py     readings -> the same, with the headings of a live ticker marked
  interviews.py       readings -> the same, with the questions and answers of an interview marked
  contents.py         readings -> the same, with the list of the article's own subheads marked
  slides.py           readings -> the same, with the headings of slides and what they head marked
  skipped_boxes.py    readings -> the same, with the boxes that readers may skip marked
  page_marks.py       readings -> the same, with the names of little pictures marked
  quotes_aside.py     readings -> the same, with what people say beside the article marked
  linked_boxes.py     readings -> the same, with what boxes amid the text lead to or say of it marked
"""
