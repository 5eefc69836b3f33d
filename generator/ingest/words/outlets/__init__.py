"""Outlets, wire services and photo agencies, and how they write.

A module imports only modules that stand above it here:

  agency_table.py    the wire services that are known
  photo_agencies.py  whose pictures papers show
  publishers.py      what is known of outlets and wire services
  habits.py          how single outlets write
"""
