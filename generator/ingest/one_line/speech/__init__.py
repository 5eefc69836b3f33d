"""Lines → who says them, in a text or a transcript.

A module imports only modules that stand above it here:

  told_abroad.py   a sentence -> whether it says who said so, in many languages
  attributions.py  a sentence -> whether it says who said so
  speakers.py      lines -> which say who speaks, in a transcript
  transcripts.py   lines -> who speaks on a line alone there, and what is heard, in brackets
  pull_quotes.py   paragraphs -> which say again in short what a longer one says
"""
