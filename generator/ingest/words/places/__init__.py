"""Places, as datelines and addresses name them, and the zones they are in.

A module imports only modules that stand above it here:

  great_cities.py   what languages other than English call great cities
  lesser_towns.py   towns that papers of their country begin stories with
  towns_abroad.py   towns in scripts without capitals
  provinces.py      lands, provinces, departments and states
  places.py         names of places in datelines
  country_table.py  countries: zone, codes, languages, words, cities
  homelands.py      an address, a language, a text -> the zone that it is from
"""
