"""A line → what a picture shows, and who took it.

A module imports only modules that stand above it here:

  scenes.py          a sentence -> whether it has no verb, as the words of pictures
  present_scenes.py  a sentence -> whether it says what can be seen happening, as pictures do
  scenes_abroad.py   the same by how a sentence begins or ends, in other languages
  credits_abroad.py  what marks captions and credits in languages other than English
  caption_words.py   what the words of pictures begin with and end in
  credits.py         a short text -> whether it says who took a picture, and for whom
  credits_behind.py  a line -> what a picture shows, by the credit behind it
  controls.py        a line -> what a picture shows, without the button behind it
  captions.py        a line -> caption and credit
"""
