"""A page → its headline and its standfirst.

A module imports only modules that stand above it here:

  stated_titles.py  the head of a page -> the titles that it states, without the site's name
  headings.py       a heading -> the headline in it, without a kicker
  titles.py         headline of a page
  leads.py          blocks below a headline -> which may be the standfirst by their place alone
  descriptions.py   what a page's head says of its article -> descriptions that may be its standfirst
  introduced.py     a first paragraph -> whether the text below needs whom it introduces
  standfirst.py     standfirst of a page
"""
