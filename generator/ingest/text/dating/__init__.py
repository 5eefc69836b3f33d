"""A clipping → when it was published and updated, with the zone.

A module imports only modules that stand above it here:

  counted_back.py  a moment told from the time of reading -> its date
  resolving.py     a moment as it is written -> its date and zone, by the paper's habits
  dating.py        timestamps -> when it was published and updated
  printed.py       the day that a note below the article gives
  written_when.py  a clipping -> the moments that it names
"""
