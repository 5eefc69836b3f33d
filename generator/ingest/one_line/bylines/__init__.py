"""A byline → people, agencies and desks.

A module imports only modules that stand above it here:

  apostrophes.py        a byline -> the same with plain apostrophes in its names
  estates.py            a name -> whether its surname is of two estates, or of a town in Thailand
  generations.py        a name -> what beside it says whether it is the father's or the son's
  turkish_capitals.py   a name in capitals -> the same with the dotless letter of Turkish
  titles.py             the words of a name -> the same without titles, ranks and degrees
  phrases.py            the words of a text -> whether they are a phrase of a heading and no name
  barred_words.py       the words of a name -> whether nobody is called one of them
  names_in_capitals.py  the words of a name -> the name without what is in capitals for show
  people.py             a text -> the name of a person
  writers_by_trade.py   a text -> whom it says to be writers by trade
  openings.py           a text -> whether a byline may open so, by its first letters
  openers.py            the words in front of names and behind them
  joints.py             a byline -> the same with `and` and names apart from those that they are glued to
  glued_roles.py        a byline -> the same with the roles apart that are glued to its names, in any case
  papers.py             a part of a byline -> the paper or wire service that it is or has beside a name
  pieces.py             what pieces of bylines look like that are more than a name
  pictures.py           a line that may be a byline -> whether it is a picture's
  brackets.py           a byline -> the same with no brackets in brackets
  trims.py              a byline -> the same without what pages set around its names
  roles.py              a text -> what somebody does, and where that begins behind a name
  stretches.py          a line -> whether a name of a person can begin among its words
  forms.py              a line -> whether it may name who wrote, by the forms of its words
  part_names.py         a part of a byline -> what each name in it names
  towns.py              pieces of a byline -> the same with towns told from names and papers
  single_names.py       pieces of a byline -> the same with single words as names
  forms_abroad.py       a byline as papers in other languages set it -> the same as most papers do
  names.py              a byline -> people, agencies, desks
  signed_behind.py      who signs in brackets behind the last sentence
"""
