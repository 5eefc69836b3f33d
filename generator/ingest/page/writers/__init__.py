"""What a page says of who wrote → people, agencies, desks.

A module imports only modules that stand above it here:

  names.py           a text that says who wrote -> people, agencies, desks
  claims.py          what statements of one kind say of who wrote -> people, wire services, with evidence
  stated_writers.py  what a page states for machines -> whom each kind of statement names
  people.py          what is stated and what is shown -> writers and wire services of a page
  openings.py        first words of a story -> place, paper, writer
  signatures.py      where in its text, or right below it, writers sign
  bare_names.py      lines that are names and nothing else -> who wrote
  linked_writers.py  links to those who write for a page -> who wrote
  bylines.py         what of a page says who wrote it
  sources.py         lines beside an article -> the wire services that they name
"""
