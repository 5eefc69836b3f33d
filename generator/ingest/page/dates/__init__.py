"""Moments, stated and shown → when an article was published and updated.

A module imports only modules that stand above it here:

  shown.py      visible timestamps -> moments as readers see them
  agreement.py  moments stated and shown -> how far they agree
  dates.py      moments -> when it was published and updated
  stamps.py     visible times and stated moments -> dates
"""
