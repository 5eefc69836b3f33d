"""A block → whether it is furniture of the page.

A module imports only modules that stand above it here:

  appeals.py        a line -> whether a page speaks to its readers
  notices.py        a paragraph -> whether it is a notice of the page
  picture_lines.py  a line -> whether it tells of a picture
  pointing.py       a line -> whether it only points to something else of the page
  furniture.py      a block -> whether it is furniture
"""
