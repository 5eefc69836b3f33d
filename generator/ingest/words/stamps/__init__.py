"""Words of days and hours: months, weekdays, labels, calendars, zones.

A module imports only modules that stand above it here:

  calendar_words.py  months, weekdays and labels in many languages
  glued_around.py    labels and the like in front of moments or behind
  glued_stamps.py    what stands glued to days and hours
  calendars.py       dates of other calendars -> Gregorian ones
  zones.py           a zone as a paper writes it -> its offset
"""
