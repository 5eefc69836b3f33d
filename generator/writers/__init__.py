"""Bytes → files, each in one step, and only where they are other than what lies there.

A module imports only modules that stand above it here:

  artifacts.py     files of public/, one entry's file in content/
  studio.py        pictures to be -> bytes, remembered
  press.py         planned pages and feeds -> bytes, held, then written
  search_index.py  what the index is told -> its files, by Pagefind
"""
