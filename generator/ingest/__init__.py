"""seeds/ → content/: clippings as they came become entries.

A module imports only modules that stand above it here, and in the map that each folder has of its own:

  signatures.py      bytes -> what they are, where that is no page, or not all of one
  words/             what is known before a clipping is read
  one_line/          a line by itself -> what it can be
  text/              pasted text -> Seed
  page/              a saved page -> Seed
  vocabulary.py      a text -> suggested terms, with what matched
  copies.py          what differs between two texts
  shelved.py         a file of content/ -> what ingest must know of it
  alphabets.py       bytes in Latin letters -> the charset that they are in
  charsets.py        the bytes of a saved page -> its text
  passed_on.py       the HTML of a mail that was passed on -> that of the first mail
  web_archives.py    a page saved in one file -> its HTML
  folders.py         the clippings there are
  shelf.py           which entries there are, by what ingest asks
  unpacking.py       bytes as a host packed them -> as they are
  walls.py           a page as a host gave it -> why it is no article
  received.py        a host's answer -> a page, or why there is none
  fetching.py        a web address -> the page there
  captured.py        a text and where it is from -> a clipping's bytes
  sources.py         what a command line names -> clippings in seeds/
  entry_file.py      Seed -> the file of its entry
  answers.py         an editor's answers to questions
  ingested.py        what became of a clipping
  evidence.py        an entry -> where its fields came from
  line.py            the ingest line
"""
