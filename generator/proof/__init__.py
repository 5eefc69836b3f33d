"""The proof reader: what is right for a build, and still not fit to be read.

A build says what is wrong; these modules say what an editor would want to know before others do. All findings
are warnings unless config.yaml says otherwise, code by code, and outlet by outlet.

  desk.py         one run: what is read, where findings go
  bodies.py       the text: links, pictures, headings
  entries.py      headline, summary, dates, source, picture, how much is quoted
  vocabulary.py   terms and names
  published.py    what was published, and is gone
  outside.py      addresses on other hosts, asked for
  line.py         all of them, one after the other
  mending.py      the safe ones, mended in the files
"""
