"""Elements of a page → blocks of words, with links and times.

A module imports only modules that stand above it here:

  tables.py       a table of data -> its rows
  captions.py     elements -> whether they are of a picture
  headings.py     words of a heading -> whether they are a paragraph or say who wrote
  line_breaks.py  words with line breaks -> where paragraphs begin and end
  inlines.py      a piece of text -> its words, links and emphases
  bold_heads.py   a piece of text -> where lines in bold end that head what stands below
  block.py        words of a page that stand together
  blocks.py       elements -> blocks of words, with links and times
"""
