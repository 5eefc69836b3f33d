"""A saved page → Seed: what it says of itself, what stands on it, and how the two are reconciled.

A module imports only modules that stand above it here, and in the map that each folder has of its own:

  viewed_source.py   a page that shows the source of another -> that source
  archived.py        the source of a page that an archive keeps -> the same as it was published
  plain_view.py      the source of a page -> the same with all that browsers show in plain view
  tree.py            a saved page -> its elements
  marks.py           an element -> whether it says when or who
  blocks/            elements -> blocks of words
  stated/            what a page says of itself, in its head and near its headline
  furniture/         a block -> whether it is furniture
  body/              blocks -> which are the article
  heads/             headline and standfirst of a page
  parts.py           a saved page in its parts
  for_subscribers.py a page in its parts -> whether its text is for those who pay
  origin.py          where a page is from
  dates/             moments -> when it was published and updated
  writers/           writers and wire services of a page
  pictures.py        caption and credit of a page's picture
  head_lines.py      paragraphs of an article -> the same without lines of the head among them
  opening_places.py  paragraphs of an article -> the place and the wire services in front of the story
  paragraphs.py      blocks of an article -> paragraphs
  webpage.py         a saved page -> Seed
"""
