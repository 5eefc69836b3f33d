"""What stands in front of a story or below it → who sent it and who wrote it.

A module imports only modules that stand above it here:

  wires.py                a few words -> the wire services that they name
  sign_offs.py            the foot of a story -> who sent it, who wrote it
  korean_bylines.py       a byline in Hangul -> who wrote
  japanese_bylines.py     a line in Japanese that is nothing but a byline -> who wrote
  chinese_bylines.py      a line in Chinese -> who wrote, behind a label, beside the paper or in brackets
  east_asian.py           who sent and who wrote it, in openings of East Asian stories; names that stand alone
  japanese_signatures.py  who signs a story in Japanese, behind its last sentence
  persian.py              the same in openings of Persian stories
  capitals_abroad.py      a name in Cyrillic or Greek capitals -> the same as a text has it
  scripts.py              names in scripts without capitals -> people, agencies, desks
  bracketed.py            what stands beside a day -> whether it is a sign-off in brackets
  remarks.py              a line below a text -> whether it remarks on that, or who issued the text
"""
