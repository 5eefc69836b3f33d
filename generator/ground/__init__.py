"""What all else stands on: problems, digests, addresses, dates, processes. Nothing here knows what a site is.

A module imports only modules that stand above it here:

  frozen.py       values that never change, in classes that are made fast
  columns.py      texts -> how much room they take in a terminal
  diagnostics.py  problems in the user's files: where, what, what to do
  survey.py       which files there are, and how they stand on the disk
  named.py        what stands at a path that somebody names
  digests.py      digests that stand for bytes and values
  urls.py         slugs, permalinks, url -> path
  public_hosts.py hosts -> whether they are of the public network
  wrapped_urls.py addresses that lead to a page by way of another -> that of the page
  dates.py        how dates read in pages
  directions.py   languages and texts -> left to right, or right to left
  unspaced.py     the scripts that are written without spaces
  territories.py  languages -> locales of Open Graph
  words.py        how pages speak a language
  media_types.py  the name of a file -> its media type
  places.py       where layouts lie
  mate.py         a process that gets ready before it is known what there is to do
  parallel.py     the same work on many items, in several processes or step by step
  lock.py         one process at a time
"""
