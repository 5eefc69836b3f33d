"""The files of a site → values. All that can be wrong in a file is reported here, with its place.

A module imports only modules that stand above it here:

  files.py            the bytes of files as text
  taxonomy_config.py  the section `taxonomies` of config.yaml
  check_config.py     the section `checks` of config.yaml
  target_config.py    the sections `publish` and `index_now` of config.yaml
  edition_config.py   the section `editions` of config.yaml
  outlet_config.py    the sections `sources` and `agencies` of config.yaml
  config.py           config.yaml -> Config
  front_matter.py     splitting a file into fields and text, and writing it
  content_file.py     opening a file of content/, and finding places in it again
  assets.py           stylesheets, icons, fonts of the layouts
  images.py           a picture's bytes -> what it is, and other sizes and formats of it
  pictures.py         a picture of content/ -> Asset
  events.py           what an entry tells of that has a date -> Event
  entries.py          a file -> Entry
  editions.py         a file of content/editions/ -> WrittenEdition
  term_files.py       the files of terms -> Dossier, and the vocabulary with what they say
  links.py            links and pictures of a text: resolved and checked
  content.py          a file of content/ -> its outline and its record
  layout_sources.py   layouts/ -> what each layout is made from
  locale_forms.py     a language -> how it writes dates, numbers, lists
  catalogues.py       layouts/words/ -> the words of a language
  reading.py          content/ -> all outlines, reading only what is not remembered
"""
