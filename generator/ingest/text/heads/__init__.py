"""Labelled lines → headline, standfirst and picture of the article.

A module imports only modules that stand above it here:

  standfirsts.py     labelled lines -> the sentence above the text that is its standfirst
  label_openings.py  paragraphs -> the same, labels in capitals in front of them apart
  clipping.py        labelled lines -> where the article stands
  titles.py          the headline, without what a tab shows behind it, and the standfirst
  pictures.py        caption and credit of the picture
"""
