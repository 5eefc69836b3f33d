"""Pasted text → Seed: lines beside each other, and one label for each.

A module imports only modules that stand above it here, and in the map that each folder has of its own:

  seed.py          a clipping, read
  escaping.py      plain words -> Markdown that shows them
  pasted_twice.py  a text -> the same, the second of two copies as blank lines
  envelopes.py     a text -> the same, without the head of a mail or of a sheet
  written_tables.py  Markdown -> the same with its tables apart
  appearances.py   what a line looks like by its own reading alone
  parting/         lines -> lines, those of one headline joined, what is glued together apart
  turns.py         readings -> where the next text begins
  cut_ends.py      a line -> whether it is a sentence whose end is missing
  connected.py     a sentence -> whether it goes on from the one above
  marking/         readings -> the same, those marked that others tell of
  regions/         readings -> which lines stand in which part of the page
  outlined/        an outline of the paragraphs -> where the article stands, and what is of others
  surroundings.py  readings -> what stands around each line
  columns.py       surroundings -> what stands around each line, for all lines at once
  belonging/       what stands around a line -> whether it belongs to the page or to a name
  depicting/       what stands around a line -> whether it tells what a picture shows
  labelling/       claims of each line -> one label for each
  sifting/         labelled lines -> the same without what is no part of the article after all
  heads/           labelled lines -> headline, standfirst, picture, and where the article stands
  writers/         a clipping -> who wrote it, and the wire services that it came from
  dating/          a clipping -> when it was published and updated
  outlets.py       which outlet a clipping is from
  outlet_zones.py  which zone a clipping is from, where its outlet is open
  pasted.py        pasted text -> Seed
"""
