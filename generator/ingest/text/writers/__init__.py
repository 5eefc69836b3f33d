"""A clipping → people, agencies and desks that wrote it.

A module imports only modules that stand above it here:

  known_names.py      names that only a given name tells from the page's own words
  named_otherwise.py  names in the head that have not written: whom a story tells of, photographers
  beside_stamps.py    names beside the time below the headline
  signed_by_mail.py   who signed below the text, above an address
  signed_rows.py      several who signed below the text, each with what they are
  named_above.py      who is named above the text, where no byline says
  signed_within.py    who signed within the text
  signed_below.py     who signed below the text
  boxed_writers.py    who wrote, by the box of the writer
  uncased_writers.py  who wrote it, in scripts without capitals
  bylines.py          the lines that say who wrote it, and which stand apart from the others
  writers.py          who wrote it
  pictured_wires.py   wire services that took a picture, and did not send the text
  sent_from.py        wire services in a line between headline and text
  named_below.py      wire services in a line right below the text
  agencies.py         the wire services that it came from
"""
