"""What stands around each line → whether it is the words of a picture.

A module imports only modules that stand above it here:

  twins.py            readings -> which lines say the same, as captions and standfirsts do
  seen.py             readings -> which sentences say what a picture shows, by what they tell
  picture_labels.py   readings -> what stands at labels of pictures and at their addresses
  picture_buttons.py  readings -> which lines stand at the button of a picture
  figure_blocks.py    readings -> which lines stand in one block with a picture's label or its credit
  signed_pictures.py  readings -> which lines with a wire service say who took a picture
  near_pictures.py    readings -> which lines may be the words of a picture, as one may be near
  described.py        readings -> which lines describe the picture of the caption below
  beside_pictures.py  readings -> which lines are the words of a picture
"""
