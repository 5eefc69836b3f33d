"""What can be told of a line by itself.

A module imports only modules that stand above it here, and in the map that each folder has of its own:

  misread.py        text read in the wrong encoding -> as it was written
  characters.py     text as it came -> clean text
  link_breaks.py    two texts -> whether they are one line that a page breaks at a link
  labelled.py       a line, what it can be, and why it is taken for that
  hyphens.py        rows of a paragraph -> one line, broken words put together
  numbered.py       clean text -> numbered lines
  wording.py        a text -> its words, to count them and to compare texts by them
  sentence_ends.py  a line -> its last sentence, and whether it ends like one
  shapes.py         how much a line reads like prose
  telling_words.py  phrases -> which of them a line has, by the words that tell of them
  furniture/        a line -> whether it is furniture of the page, and which
  stamps/           a line -> the moments that it names
  addresses.py      a line -> the address that it is; an address -> the day in its path
  bylines/          a byline -> people, agencies, desks
  datelines/        the head of a story -> place, day and wire services
  signatures/       the head or foot of a story -> who sent it, who wrote it
  pictures/         a line -> caption and credit
  outlets_named.py  a line -> the outlet that it names, or speaks of as its own
  speech/           lines -> who says them
  readings.py       a line -> everything it could be by itself
"""
