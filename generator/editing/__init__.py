"""What an editor does with editions, beside writing: draft, freeze, correct, send, take along.

Each form of an edition is made from the same value that its page is made from.

  choosing.py   the edition that is asked for, with all that its forms need
  drafts.py     entries since the last edition -> a draft in content/editions/
  freezing.py   draft -> locked -> published -> corrected
  note_text.py  the HTML of a note -> plain text
  plain.py      an edition -> plain text
  headers.py    words and addresses -> the head of a mail
  mail.py       an edition -> a mail
  sheets.py     the page of an edition -> a PDF
  sending.py    a mail -> an SMTP server, once to each address, recorded
"""
