"""What is kept of one build for the next, and of one step for another.

A module imports only modules that stand above it here:

  held.py     the last results of pure functions, while a process goes on
  look.py     the inputs of a build as they stand on the disk
  outputs.py  the files of public/ as builds left them, in columns
  store.py    what builds remember for the next
  place.py    how everything stands before a build: what has changed since the last
  records.py  entries <-> bytes
  shelf.py    records on the disk, read where one is wanted
"""
