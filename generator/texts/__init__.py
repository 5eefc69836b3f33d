"""Markdown → clean HTML, and how alike two texts are. Pure functions of a text.

A module imports only modules that stand above it here:

  shingles.py        texts -> how much of two is the same
  plain_marks.py     what steps of the fast way leave in a text for those that follow, and how one gives up
  plain_quotes.py    plain HTML -> the same with typographic quotes, dashes and ellipses
  plain_headings.py  plain HTML -> the same with levels and ids of its headings
  plain_markdown.py  plain Markdown -> HTML, fast, or nothing at the first doubt
  quotes.py          straight quotes -> those of a language
  knots.py           what a text has too much of to be converted in time
  gated_markdown.py  Python-Markdown, with what cannot match passed over
  mentions.py        HTML -> the same, its first mentions of terms leading to their pages
  cuts.py            the beginning of a paragraph -> the same with what it leaves open closed
  markup.py          Markdown -> clean HTML
"""
