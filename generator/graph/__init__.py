"""Outlines and settings → all there is on the site: terms, stories, editions, pages, feeds, their addresses.

Pure functions; nothing is rendered yet.

A module imports only modules that stand above it here:

  taxonomies.py      entries -> taxonomies and terms
  edition_checks.py  what can be wrong between editions
  site.py            outlines and settings -> Site
  former.py          addresses that terms had, and where they lead
  planned.py         pages that are not yet made, and keys that stand for them
  leaves.py          a long list -> its leaves
  related.py         which entries are worth reading next, and why
  stories.py         where each entry stands in its stories
  subscriptions.py   Site -> every feed
  auto_editions.py   entries -> the days and weeks that make editions by themselves
  edition_lists.py   entries -> the sections of an edition
  edition_making.py  Site -> its editions
  edition_pages.py   editions -> their pages and feeds
  corrections.py     what was wrong, in entries and editions -> its page and feeds
  archive.py         Site -> the pages of years and months
  term_pages.py      Site -> the pages of taxonomies and terms
  coverage.py        Site -> the digest in numbers, and their page
  sharing.py         Site -> the pictures that pages are shared with
  search_texts.py    entries, editions -> what the search index is told of them
  pages.py           Site -> every page; the routing table
  url_claims.py      urls that two things claim
  facts.py           what every layout may know of the site
"""
