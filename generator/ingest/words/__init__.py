"""What is known before a clipping is read: words of many languages, outlets, wire services, places, zones.

A module imports only modules that stand above it here:

  late.py                  a pattern that is compiled when it is first used
  runs.py                  a text -> its runs of letters
  letters.py               the capital and small letters of European languages
  source_words.py          of whom a story or a picture is from, in front of a colon
  first_letters.py         alternatives of a pattern -> the same by their first letters
  languages.py             which language a text is in
  button_words.py          the words of share buttons
  button_words_of_europe.py  the words on buttons in languages of the Continent
  button_words_of_the_east.py  the same in Chinese and Japanese
  furniture_of_asia.py     what stands above lists, on buttons and in ads, from Karachi to Tokyo
  furniture_abroad.py      the words above lists of other articles, in many languages
  page_lines.py            short lines that pages have, word for word
  author_boxes.py          what stands above and below the box of who wrote, in many languages
  counters.py              what pages count of an article: views, comments
  furniture_names.py       the names of elements that hold furniture
  furniture_of_blogs.py    what blogs and quoted posts put into pages, in many languages
  furniture_of_forms.py    what pages say of their forms, comments and pictures
  furniture_kinds.py       what a rule for page furniture says
  furniture_from_the_east.py  what pages from Estonia to Persia set around an article
  furniture_rules.py       the words of page furniture
  section_words.py         the words that names of sections are made of
  furniture_notes.py       patterns of notes on English pages
  furniture_of_europe.py   the same in languages of the Continent: consents, contacts
  furniture_of_pages.py    what English pages say of a story beside it
  furniture_of_science.py  what pages of science news put around an article
  furniture_of_the_north.py  what pages say beside articles from Vienna to Helsinki
  furniture_of_the_south.py  what pages say to their readers in languages of the South
  furniture_of_the_east.py the same in languages of the East
  furniture_of_offers.py   what a page has to sell
  furniture_of_writers.py  what a page tells of who wrote
  furniture_of_menus.py    rows in menus of pages, and what a line must have for them to be tried
  furniture_rows.py        patterns of page furniture in many languages
  furniture_patterns.py    patterns of page furniture
  furniture_of_numbers.py  what a line must have for a pattern with numbers to be tried
  furniture_needs.py       what a line must have for such a pattern to be tried
  calendar_words.py        months, weekdays and labels in many languages
  glued_stamps.py          what stands glued to days and hours
  calendars.py             dates of other calendars -> Gregorian ones
  zones.py                 a zone as a paper writes it -> its offset
  towns_abroad.py          towns in scripts without capitals
  places.py                names of places in datelines
  agency_table.py          the wire services that are known
  photo_agencies.py        whose pictures papers show
  publishers.py            what is known of outlets and wire services
  ordinary_words.py        words in other languages that no name is made of
  name_words.py            the words of bylines
  european_names.py        common given names of Europe and the Americas
  world_names.py           common given names of Asia and Africa
  southern_names.py        family names from Karachi to Manila
  given_names.py           a word -> whether it is a common given name
  habits.py                how single outlets write
  country_table.py         countries: zone, codes, languages, words, cities
  homelands.py             an address, a language, a text -> the zone that it is from
  chinese_names.py         words in ideographs -> whether a person is called so
  japanese_names.py        the same of Japanese people, by common family names
"""
