"""Bytes → files, each in one step, and only where they are other than what lies there.

A module imports only modules that stand above it here:

  aside.py         new bytes of a file -> beside its place, until they are whole
  artifacts.py     files of public/
  deposits.py      single files of the site's own folders
  studio.py        pictures to be -> bytes, remembered
  press.py         planned pages and feeds -> bytes, held, then written
  search_index.py  what the index is told -> its files, by Pagefind
"""
