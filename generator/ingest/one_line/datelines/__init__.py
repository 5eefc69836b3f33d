"""The head of a story → its dateline and wire service.

A module imports only modules that stand above it here:

  unlisted_towns.py  what stands in front of a story -> whether it is a town that no list has
  sureness.py        what stands in front of a story -> how sure it is that it is a dateline
  heads.py           what stands in front of a story -> place, day, wire services
  places_alone.py    a text -> the place that it is and nothing else
  heads_abroad.py    the head of a story in Arabic letters or scripts of India
  dated_heads.py     heads of stories with the day in front of a full stop, or glued to the first word
  forms.py           heads of stories in forms of their own
  front_alone.py     the day or the town that stands alone in front of a story
  datelines.py       the head of a story -> dateline and wire service
  towns.py           the same for a town that no list has, by what else a page tells of it
"""
