"""Outlets, wire services and photo agencies, and how they write.

A module imports only modules that stand above it here:

  agency_table.py    the wire services that are known
  photo_agencies.py  whose pictures papers show
  profiles.py        the outlets and wire services that are known, and what is known of each
  name_lookup.py     a name -> what it is found by
  agency_names.py    a text -> the wire service that it is a name of
  publishers.py      the outlets that are known -> those that a text names, signs with or is from
  habits.py          how single outlets write
"""
