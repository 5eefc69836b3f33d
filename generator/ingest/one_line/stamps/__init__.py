"""A line → the days and hours that it names, each with its label and zone.

A module imports only modules that stand above it here:

  glue.py         a line -> the same with what is glued to days and hours set apart
  scripts.py      halves of days and fields in other scripts -> as Latin lines have them
  usual_forms.py  a line with a moment -> the same as most papers write it
  days_behind.py  a headline, a last sentence -> the day behind it, in Japanese and Chinese
  tokens.py       a line -> dates, times, zones, labels
  ago_abroad.py   a line -> the same, saying in English how long ago it was
  ago.py          a line -> how long before the page was copied something happened
  moments.py      tokens -> moments, each with what the others lend it
  spelled_out.py  a moment in English words -> the same in figures
  timestamps.py   a line -> the moments it names
"""
