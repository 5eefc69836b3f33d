"""A block → whether it is furniture of the page.

A module imports only modules that stand above it here:

  appeals.py        a line -> whether a page speaks to its readers
  notices.py        a paragraph -> whether it is a notice of the page
  picture_lines.py  a line -> whether it tells of a picture
  pointing.py       a line -> whether it only points to something else of the page
  closing_heads.py  a heading -> whether it heads what stands behind an article, or the points of that
  elements.py       an element -> whether it holds furniture, by its names
  furniture.py      a block -> whether it is furniture, by its words and links
"""
