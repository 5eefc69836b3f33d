"""Labelled lines → the same without what is furniture after all, and with what is of the article after all.

A module imports only modules that stand above it here:

  kept_marks.py     a kept line -> the traits of its form alone
  kept_words.py     kept lines -> the words of each, their stems, the names among them
  sourced.py        a line -> whether it tells who said so, who saw it or who would not speak
  traits.py         labelled lines -> what can be seen of each that is kept
  foreign_ends.py   labelled lines -> those at the end that are not in the language of the text
  open_ends.py      labelled lines -> headlines of others at the end that ask or trail off
  taken_up.py       kept lines -> the same, what the first paragraph takes up as text too
  verses.py         labelled lines -> those of a poem or of a post in ideographs
  sieve.py          traits -> which kept lines are furniture after all
  said_before.py    words of pieces -> how many behind each are said above it
  gap_traits.py     kept pieces -> the traits that gaps among them have
  endings.py        labelled lines -> the same, what is kept behind the end of the article left out
  remarks_below.py  labelled lines -> the same, remarks on a text and who issued it kept with it
  block_mates.py    labelled lines -> the same, sentences in one block with what is left out left out too
  subheads_between.py  labelled lines -> the same, what heads the paragraph right below it kept as a subhead
  written_marks.py  labelled lines of Markdown -> the same, headings, lists and quotes kept
"""
