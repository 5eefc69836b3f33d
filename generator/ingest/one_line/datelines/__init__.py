"""The head of a story → its dateline and wire service.

A module imports only modules that stand above it here:

  heads.py         what stands in front of a story -> place, day, wire services
  heads_abroad.py  the head of a story in Arabic letters or scripts of India
  dated_heads.py   heads of stories with the day in front of a full stop, or glued to the first word
  forms.py         heads of stories in forms of their own
  datelines.py     the head of a story -> dateline and wire service
  towns.py         the same for a town that no list has, by what else a page tells of it
"""
