"""What can be told of a line by itself.

A module imports only modules that stand above it here:

  misread.py           text read in the wrong encoding -> as it was written
  characters.py        text as it came -> clean text
  link_breaks.py       two texts -> whether they are one line that a page breaks at a link
  numbered.py          clean text -> numbered lines
  shapes.py            how much a line reads like prose
  telling_words.py     phrases -> which of them a line has, by the words that tell of them
  appeal_signs.py      a line -> the strong signs in it of what speaks to the page's reader
  appeals.py           a line -> whether it speaks to the page's reader
  appeals_abroad.py    the same by whole phrases, in languages where single words do not tell
  notes_abroad.py      a line -> whether it is a note on the article itself, in other languages
  services.py          a line -> whether a page tells of its services: who made a summary, who may write
  comment_notes.py     a line -> whether a page says what its readers' comments are
  lead_labels.py       a line -> where a standfirst begins in it behind a label, in Chinese
  scrambled.py         a line -> whether its letters were shuffled for those who do not pay
  pointers.py          a line -> whether it only says where else on the page to look
  sections.py          a line -> whether it names a section of the page, or a row of them
  furniture.py         a line -> which page furniture it is
  notes_behind.py      a paragraph -> where a note of the page begins that is glued to its end
  stamp_glue.py        a line -> the same with what is glued to days and hours set apart
  stamp_scripts.py     halves of days and fields in other scripts -> as Latin lines have them
  days_behind.py       a headline, a last sentence -> the day behind it, in Japanese and Chinese
  stamp_tokens.py      a line -> dates, times, zones, labels
  ago_abroad.py        a line -> the same, saying in English how long ago it was
  ago.py               a line -> how long before the page was copied something happened
  moments.py           tokens -> moments, each with what the others lend it
  timestamps.py        a line -> the moments it names
  addresses.py         a line -> the address that it is; an address -> the day in its path
  apostrophes.py       a byline -> the same with plain apostrophes in its names
  estates.py           a name -> whether its surname is of two estates
  generations.py       a name -> what beside it says whether it is the father's or the son's
  turkish_capitals.py  a name in capitals -> the same with the dotless letter of Turkish
  people.py            a text -> the name of a person
  byline_openings.py   a text -> whether a byline may open so, by its first letters
  byline_openers.py    the words in front of names and behind them
  byline_joints.py     a byline -> the same with `and` apart from the names that it is glued to
  glued_roles.py       a byline -> the same with the roles apart that are glued to its names, in any case
  byline_pieces.py     what pieces of bylines look like that are more than a name
  byline_pictures.py   a line that may be a byline -> whether it is a picture's
  byline_trims.py      a byline -> the same without what pages set around its names
  roles.py             a text -> what somebody does, and where that begins behind a name
  byline_stretches.py  a line -> whether a name of a person can begin among its words
  byline_forms.py      a line -> whether it may name who wrote, by the forms of its words
  byline_names.py      a part of a byline -> what each name in it names
  byline_towns.py      pieces of a byline -> the same with towns told from names and papers
  names.py             a byline -> people, agencies, desks
  signed_behind.py     who signs in brackets behind the last sentence
  dateline_heads.py    what stands in front of a story -> place, day, wire services
  heads_abroad.py      the head of a story in Arabic letters or scripts of India
  dated_heads.py       heads of stories with the day in front of a full stop, or glued to the first word
  dateline_forms.py    heads of stories in forms of their own
  datelines.py         the head of a story -> dateline and wire service
  dateline_towns.py    the same for a town that no list has, by what else a page tells of it
  wires.py             a few words -> the wire services that they name
  sign_offs.py         the foot of a story -> who sent it, who wrote it
  scenes.py            a sentence -> whether it has no verb, as the words of pictures
  present_scenes.py    a sentence -> whether it says what can be seen happening, as pictures do
  scenes_abroad.py     the same by how a sentence begins or ends, in other languages
  credits_abroad.py    what marks captions and credits in languages other than English
  caption_words.py     what the words of pictures begin with and end in
  credits.py           a short text -> whether it says who took a picture, and for whom
  credits_behind.py    a line -> what a picture shows, by the credit behind it
  picture_controls.py  a line -> what a picture shows, without the button behind it
  captions.py          a line -> caption and credit
  east_asian.py        who wrote it, in openings of East Asian stories
  japanese_signatures.py  who signs a story in Japanese, behind its last sentence
  persian.py           the same in openings of Persian stories
  scripts.py           names in scripts without capitals -> people, agencies, desks
  remarks.py           a line below a text -> whether it remarks on that, or who issued the text
  attributions.py      a sentence -> whether it says who said so
  speakers.py          lines -> which say who speaks, in a transcript
  transcripts.py       lines -> who speaks on a line alone there, and what is heard, in brackets
  pull_quotes.py       paragraphs -> which say again in short what a longer one says
  readings.py          a line -> everything it could be by itself
"""
