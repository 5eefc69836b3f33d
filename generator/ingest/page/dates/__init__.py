"""Moments, stated and shown → when an article was published and updated.

A module imports only modules that stand above it here:

  shown.py           visible timestamps -> moments as readers see them
  agreement.py       moments stated and shown -> how far they agree
  dates.py           moments -> when it was published and updated
  visible_stamps.py  blocks -> the timestamps that readers see near the headline or right behind the text
  either_order.py    moments stated with day and month in either order -> those on a day that is shown
  stamps.py          visible times and stated moments -> dates
"""
