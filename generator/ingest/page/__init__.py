"""A saved page → Seed: what it says of itself, what stands on it, and how the two are reconciled.

A module imports only modules that stand above it here:

  tree.py          a saved page -> its elements
  appeals.py       a line -> whether a page speaks to its readers
  notices.py       a paragraph -> whether it is a notice of the page
  marks.py         an element -> whether it says when or who
  tables.py        a table of data -> its rows
  captions.py      elements -> whether they are of a picture
  headings.py      words of a heading -> whether they are a paragraph or say who wrote
  line_breaks.py   words with line breaks -> where paragraphs begin and end
  blocks.py        elements -> blocks of words, with links and times
  json_ld.py       JSON-LD -> its objects, and which is the article
  statements.py    what a page says of itself
  scripts.py       scripts of a page -> what they say of when it was published
  moments.py       what a page says of itself -> moments
  clocks.py        a line near a headline -> the moments in it
  picture_lines.py  a line -> whether it tells of a picture
  pointing.py      a line -> whether it only points to something else of the page
  furniture.py     a block -> whether it is furniture
  outliers.py      blocks -> those that stand otherwise than paragraphs
  pulled.py        blocks of an article -> its pull quotes, with who says so
  boxes.py         blocks -> those that stand in boxes of the page
  repeats.py       an article's first words said again behind it -> the places of that copy
  slides.py        an article that goes on in slides -> the votes for all of it
  split_articles.py  an article in pieces -> the votes for all of it
  asked.py         blocks of an interview -> the same with questions that read like furniture
  item_lists.py    blocks of an article -> the same without lists that are none of it
  endings.py       blocks of an article -> the same without what is kept behind its end
  far_ends.py      blocks of an article -> the same without a few far behind it
  walled.py        hidden or paid blocks -> those of an article that only subscribers are shown
  body.py          blocks -> which are the article
  second_reading.py  an article's blocks -> the same with those that a reader of bare text keeps
  titles.py        headline of a page
  leads.py         blocks below a headline -> which may be the standfirst by their place alone
  descriptions.py  what a page's head says of its article -> descriptions that may be its standfirst
  standfirst.py    standfirst of a page
  shown.py         visible timestamps -> moments as readers see them
  agreement.py     moments stated and shown -> how far they agree
  dates.py         moments -> when it was published and updated
  names.py         a text that says who wrote -> people, agencies, desks
  people.py        writers and wire services of a page
  pictures.py      caption and credit of a page's picture
  parts.py         a saved page in its parts
  origin.py        where a page is from
  stamps.py        visible times and stated moments -> dates
  openings.py      first words of a story -> place, paper, writer
  signatures.py    where in its text, or right below it, writers sign
  bare_names.py    lines that are names and nothing else -> who wrote
  linked_writers.py  links to those who write for a page -> who wrote
  bylines.py       what of a page says who wrote it
  sources.py       lines beside an article -> the wire services that they name
  paragraphs.py    blocks of an article -> paragraphs
  webpage.py       a saved page -> Seed
"""
