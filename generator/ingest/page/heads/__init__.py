"""A page → its headline and its standfirst.

A module imports only modules that stand above it here:

  titles.py        headline of a page
  leads.py         blocks below a headline -> which may be the standfirst by their place alone
  descriptions.py  what a page's head says of its article -> descriptions that may be its standfirst
  standfirst.py    standfirst of a page
"""
