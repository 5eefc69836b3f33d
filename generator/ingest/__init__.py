"""seeds/ → content/: clippings as they came become entries.

A module imports only modules that stand above it here:

  characters.py        text as it came -> clean text
  lines.py             clean text -> numbered lines
  shapes.py            how much a line reads like prose
  furniture_rules.py   the words of page furniture
  furniture.py         a line -> which page furniture it is
  calendar_words.py    months, weekdays and labels in many languages
  zones.py             a zone as a paper writes it -> its offset
  stamp_tokens.py      a line -> dates, times, zones, labels
  timestamps.py        a line -> the moments it names
  places.py            names of places in datelines
  publishers.py        what is known of outlets and wire services
  name_words.py        the words of bylines
  names.py             a byline -> people, agencies, desks
  datelines.py         dateline, wire service and sign-off of a story
  captions.py          a line -> caption and credit
  readings.py          a line -> everything it could be by itself
  surroundings.py      readings -> what stands around each line
  claims.py            readings -> what each line claims to be
  labels.py            claims -> one label a line, for the whole sequence
  seed.py              a clipping, read
  clipping.py          labelled lines -> where the article stands
  pictures.py          caption and credit of the picture
  writers.py           people and wire services that wrote it
  escaping.py          plain words -> Markdown that shows them
  dating.py            timestamps -> when it was published and updated
  habits.py            how single outlets write
  outlets.py           which outlet a clipping is from
  languages.py         which language a text is in
  pasted.py            pasted text -> Seed
  vocabulary.py        a text -> suggested terms, with what matched
  copies.py            which texts say nearly the same
  folders.py           the clippings and entries there are
  shelf.py             which clippings have become entries
  entry_file.py        Seed -> the file of its entry
  line.py              the ingest line
"""
