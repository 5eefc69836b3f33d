"""A clipping of a few lines, which is an entry without a question, and the file of that entry."""

TEXT = """\
Officers of both navies meet in Oslo

June 20, 2023 08:47 pm CEST

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.
"""
ENTRY = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
