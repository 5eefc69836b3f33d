"""What stands around each line → whether it belongs to the furniture, the videos or the names beside it.

A module imports only modules that stand above it here:

  below_days.py        readings -> which line stands right below the day on top
  beside_videos.py     readings -> what a page says of its videos and of related stories
  teasing.py           readings -> which lines lead to other articles
  short_furniture.py   readings -> which short lines are of the page, by how they are cut, labelled or filed
  cut_teasers.py       readings -> which lines are teasers without their ends, or a row of headlines
  joined_blocks.py     readings -> which lines belong to what stands in one block with them
  beside_names.py      readings -> what stands beside a name of the byline and is none
  belonging.py         readings -> which lines belong to the furniture beside them
  furniture_doubts.py  readings -> how sure it is that what reads like furniture is some
  named_days.py        readings -> which lines say a day for what something is called
"""
