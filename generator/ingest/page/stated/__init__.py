"""What a page says of itself → statements and moments.

A module imports only modules that stand above it here:

  json_ld.py     JSON-LD -> its objects, and which is the article
  statements.py  what a page says of itself
  scripts.py     scripts of a page -> what they say of when it was published
  moments.py     what a page says of itself -> moments
  clocks.py      a line near a headline -> the moments in it
"""
