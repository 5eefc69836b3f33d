"""A line → which page furniture it is.

A module imports only modules that stand above it here:

  appeal_signs.py    a line -> the strong signs in it of what speaks to the page's reader
  appeals.py         a line -> whether it speaks to the page's reader
  appeals_abroad.py  the same by whole phrases, in languages where single words do not tell
  notes_abroad.py    a line -> whether it is a note on the article itself, in other languages
  services.py        a line -> whether a page tells of its services: who made a summary, who may write
  comment_notes.py   a line -> whether a page says what its readers' comments are
  lead_labels.py     a line -> where a standfirst begins in it behind a label, in Chinese
  scrambled.py       a line -> whether its letters were shuffled for those who do not pay
  pointers.py        a line -> whether it only says where else on the page to look
  sections.py        a line -> whether it names a section of the page, or a row of them
  buttons.py         a line -> whether it is a button of the page, or a row of them
  tried_patterns.py  a line -> the patterns of furniture that it may fit; only for speed
  reported.py        a line -> whether it is a sentence of an article, whatever words of pages it has
  furniture.py       a line -> which page furniture it is
  notes_behind.py    a paragraph -> where a note of the page begins that is glued to its end
"""
