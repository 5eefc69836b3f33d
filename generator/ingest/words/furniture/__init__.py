"""Words and patterns of page furniture in many languages.

A module imports only modules that stand above it here:

  buttons.py              the words of share buttons
  buttons_of_europe.py    the words on buttons in languages of the Continent
  buttons_of_the_east.py  the same in Chinese and Japanese
  asia.py                 what stands above lists, on buttons and in ads, from Karachi to Tokyo
  announcers.py           what stands above one headline of another article
  lists_abroad.py         the words above lists of other articles, in many languages
  page_lines.py           short lines that pages have, word for word
  author_boxes.py         what stands above and below the box of who wrote, in many languages
  counters.py             what pages count of an article: views, comments
  element_names.py        the names of elements that hold furniture
  blogs.py                what blogs and quoted posts put into pages, in many languages
  forms.py                what pages say of their forms, comments and pictures
  kinds.py                what a rule for page furniture says
  from_the_east.py        what pages from Estonia to Persia set around an article
  amid.py                 what stands between paragraphs: on ads, films, walls, live pages
  rules.py                the words of page furniture
  sentence_starts.py      which phrases of pages may begin a sentence of an article, too
  sections.py             the words that names of sections are made of
  notes.py                patterns of notes on English pages
  europe.py               the same in languages of the Continent: consents, contacts
  pages.py                what English pages say of a story beside it
  science.py              what pages of science news put around an article
  north.py                what pages say beside articles from Vienna to Helsinki
  south.py                what pages say to their readers in languages of the South
  east.py                 the same in languages of the East
  offers.py               what a page has to sell
  writers.py              what a page tells of who wrote
  menus.py                rows in menus of pages, and what a line must have for them to be tried
  rows.py                 patterns of page furniture in many languages
  patterns.py             patterns of page furniture
  numbers.py              what a line must have for a pattern with numbers to be tried
  needs.py                what a line must have for such a pattern to be tried
"""
