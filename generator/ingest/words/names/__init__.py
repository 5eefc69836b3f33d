"""Words of bylines, and names of people in many languages.

A module imports only modules that stand above it here:

  ordinary_words.py  words in other languages that no name is made of
  name_words.py      the words of bylines
  european_names.py  common given names of Europe and the Americas
  world_names.py     common given names of Asia and Africa
  southern_names.py  family names from Karachi to Manila
  greek_names.py     given names of Greeks, and how their surnames end, with accents
  given_names.py     a word -> whether it is a common given name
  chinese_names.py   words in ideographs -> whether a person is called so
  japanese_names.py  the same of Japanese people, by common family names
"""
