"""The nouns, as values that never change, and the forms in which YAML is read and edited.

A module imports only modules that stand above it here:

  american_stations.py  rows of the outlet table: stations of towns in America
  papers_in_english.py  rows of the outlet table: papers in English of America and Europe
  papers_in_their_languages.py  rows of the outlet table: papers with names in their own languages
  papers_of_the_east.py  rows of the outlet table: papers of Asia, Africa and the Pacific
  papers_overseas.py   rows of the outlet table: more of them, in English
  papers_of_regions.py  rows of the outlet table: papers of towns and regions there
  papers_of_europe.py   rows of the outlet table: papers and stations of the Continent in their own languages
  papers_of_the_south.py  rows of the outlet table: papers of Latin America, Africa and the Arab world
  outlet_table.py   the outlets that are known without being told
  targets.py        where a site can be published to
  settings.py       what config.yaml can say
  content_model.py  the nouns of content/: entries, plain pages, their texts
  edition_model.py  the nouns of editions: as they are written, and as layouts see them
  term_model.py     the nouns of the files of terms
  model.py          the nouns: terms, lists, pages
  outlines.py       of an entry, as much as its place on the site needs
  yaml_nodes.py     a block of YAML -> its nodes, with their places
  plain_yaml.py     plain YAML -> the same nodes, fast, or nothing at the first doubt
  yaml_edits.py     small edits of YAML that leave all else as it is
  moments.py        a moment as YAML has it -> a time with its offset
  fields.py         typed reading of YAML that keeps the place of every value
"""
