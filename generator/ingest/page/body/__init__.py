"""Blocks → which are the article.

A module imports only modules that stand above it here:

  outliers.py        blocks -> those that stand otherwise than paragraphs
  pulled.py          blocks of an article -> its pull quotes, with who says so
  boxes.py           blocks -> those that stand in boxes of the page
  opening_boxes.py   blocks of an article -> the same without the box in front of its text
  repeats.py         an article's first words said again behind it -> the places of that copy
  slides.py          an article that goes on in slides -> the votes for all of it
  split_articles.py  an article in pieces -> the votes for all of it
  asked.py           blocks of an interview -> the same with questions that read like furniture
  item_lists.py      blocks of an article -> the same without lists that are none of it
  endings.py         blocks of an article -> the same without what is kept behind its end
  far_ends.py        blocks of an article -> the same without a few far behind it
  walled.py          hidden or paid blocks -> those of an article that only subscribers are shown
  votes.py           blocks -> how much speaks for each as the article's
  body.py            blocks -> which are the article
  second_reading.py  an article's blocks -> the same with those that a reader of bare text keeps
"""
