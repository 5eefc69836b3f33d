"""Pasted lines → the same, as the page had them: joined where a page breaks one, apart where two are glued.

A module imports only modules that stand above it here:

  joined_lines.py       lines -> those of a headline that a page breaks, joined
  standfirsts_apart.py  lines of the head -> a German standfirst apart from the headline in front of it
  parted_lines.py       lines -> what is glued to them by its marks apart
  glued_lines.py        lines of the head -> those that a page set side by side, apart
"""
