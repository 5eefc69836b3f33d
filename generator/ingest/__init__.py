"""seeds/ → content/: clippings as they came become entries.

A module imports only modules that stand above it here:

  characters.py        text as it came -> clean text
  lines.py             clean text -> numbered lines
  shapes.py            how much a line reads like prose
  languages.py         which language a text is in
  button_words.py      the words of share buttons
  furniture_abroad.py  the words above lists of other articles, in many languages
  furniture_rules.py   the words of page furniture
  appeals.py           a line -> whether it speaks to the page's reader
  furniture_patterns.py patterns of page furniture
  furniture_needs.py   what a line must have for such a pattern to be tried
  furniture.py         a line -> which page furniture it is
  calendar_words.py    months, weekdays and labels in many languages
  calendars.py         dates of other calendars -> Gregorian ones
  zones.py             a zone as a paper writes it -> its offset
  stamp_tokens.py      a line -> dates, times, zones, labels
  timestamps.py        a line -> the moments it names
  places.py            names of places in datelines
  agency_table.py      the wire services that are known
  publishers.py        what is known of outlets and wire services
  name_words.py        the words of bylines
  people.py            a text -> the name of a person
  names.py             a byline -> people, agencies, desks
  dateline_heads.py    what stands in front of a story -> place, day, wire services
  datelines.py         dateline, wire service and sign-off of a story
  captions.py          a line -> caption and credit
  east_asian.py        who wrote it, in openings of East Asian stories
  speakers.py          lines -> which say who speaks, in a transcript
  readings.py          a line -> everything it could be by itself
  interludes.py        readings -> what stands between paragraphs
  below_headings.py    readings -> what stands below headings of the page
  echoes.py            readings -> which lines say what another line says
  boxes.py             readings -> what stands in boxes of the page
  appearances.py       what a line looks like by its own reading alone
  surroundings.py      readings -> what stands around each line
  belonging.py         readings -> which lines belong to the furniture beside them
  claims.py            readings -> what each line claims to be
  labels.py            claims -> one label a line, for the whole sequence
  traits.py            labelled lines -> what can be seen of each that is kept
  sieve.py             traits -> which kept lines are furniture after all
  seed.py              a clipping, read
  clipping.py          labelled lines -> where the article stands
  pictures.py          caption and credit of the picture
  writers.py           people and wire services that wrote it
  escaping.py          plain words -> Markdown that shows them
  dating.py            timestamps -> when it was published and updated
  habits.py            how single outlets write
  outlets.py           which outlet a clipping is from
  country_table.py     countries: zone, codes, languages, words, cities
  homelands.py         an address, a language, a text -> the zone that it is from
  pasted.py            pasted text -> Seed
  page_tree.py         a saved page -> its elements
  page_appeals.py      a line -> whether a page speaks to its readers
  page_notices.py      a paragraph -> whether it is a notice of the page
  page_marks.py        an element -> whether it says when or who
  page_tables.py       a table of data -> its rows
  page_captions.py     elements -> whether they are of a picture
  page_blocks.py       elements -> blocks of words, with links and times
  json_ld.py           JSON-LD -> its objects, and which is the article
  page_statements.py   what a page says of itself
  page_moments.py      what a page says of itself -> moments
  page_clocks.py       a line near a headline -> the moments in it
  page_furniture.py    a block -> whether it is furniture
  page_outliers.py     blocks -> those that stand otherwise than paragraphs
  page_boxes.py        blocks -> those that stand in boxes of the page
  page_body.py         blocks -> which are the article
  page_titles.py       headline of a page
  page_standfirst.py   standfirst of a page
  page_dates.py        moments -> when it was published and updated
  chinese_names.py     words in ideographs -> whether a person is called so
  page_names.py        a text that says who wrote -> people, agencies, desks
  page_people.py       writers and wire services of a page
  page_pictures.py     caption and credit of a page's picture
  page.py              a saved page in its parts
  page_origin.py       where a page is from
  page_stamps.py       visible times and stated moments -> dates
  page_bylines.py      what of a page says who wrote it
  page_paragraphs.py   blocks of an article -> paragraphs
  webpage.py           a saved page -> Seed
  vocabulary.py        a text -> suggested terms, with what matched
  copies.py            what differs between two texts
  shelved.py           a file of content/ -> what ingest must know of it
  charsets.py          the bytes of a saved page -> its text
  web_archives.py      a page saved in one file -> its HTML
  folders.py           the clippings there are
  shelf.py             which entries there are, by what ingest asks
  fetching.py          a web address -> the page there
  captured.py          a text and where it is from -> a clipping's bytes
  sources.py           what a command line names -> clippings in seeds/
  entry_file.py        Seed -> the file of its entry
  answers.py           an editor's answers to questions
  ingested.py          what became of a clipping
  evidence.py          an entry -> where its fields came from
  line.py              the ingest line
"""
