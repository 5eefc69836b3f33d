"""content/ and the vocabulary → the same, under other terms.

A module imports only modules that stand above it here:

  holdings.py          content/ -> which entries name which terms
  listing.py           the terms there are, and what is odd about them
  suggesting.py        entries -> terms that their texts suggest
  storylines.py        entries in no story -> the stories that they may belong to
  vocabulary_edits.py  config.yaml with a term renamed, merged or added
  term_drafts.py       a term -> a file for it to begin with
  changes.py           rename, merge, split: what each file would say
"""
