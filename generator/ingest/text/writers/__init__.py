"""A clipping → people, agencies and desks that wrote it.

A module imports only modules that stand above it here:

  known_names.py      names that only a given name tells from the page's own words
  named_otherwise.py  names in the head that have not written: whom a story tells of, photographers
  beside_stamps.py    names beside the time below the headline
  signed_by_mail.py   who signed below the text, above an address
  signed_rows.py      several who signed below the text, each with what they are
  signatures.py       who signed it above, below or within, where no byline says
  boxed_writers.py    who wrote, by the box below the article
  uncased_writers.py  who wrote it, in scripts without capitals
  bylines.py          the lines that say who wrote it, and which stand apart from the others
  writers.py          who wrote it
  agencies.py         the wire services that it came from
"""
