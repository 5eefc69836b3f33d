"""What is known before a clipping is read: words of many languages, outlets, wire services, places, zones.

A module imports only modules that stand above it here, and in the map that each folder has of its own:

  late.py           a pattern that is compiled when it is first used
  caseless.py       a pattern for capital and small letters alike -> the same for a text in small letters
  runs.py           a text -> its runs of letters
  letters.py        the capital and small letters of European languages
  scripts.py        the letters by which a script or a language is known
  source_words.py   of whom a story or a picture is from, in front of a colon
  first_letters.py  alternatives of a pattern -> the same by their first letters
  languages.py      which language a text is in
  furniture/        the words of page furniture
  stamps/           months, weekdays, calendars and zones
  places/           names of places, countries and what is spoken there
  outlets/          outlets and wire services
  names/            the words of bylines and the names of people
"""
