"""What each line claims to be → one label a line, weighed over the whole sequence.

A module imports only modules that stand above it here:

  anchors.py         readings -> which lines right above who signs may be the headline
  caption_claims.py  readings -> whether a line with a caption or credit is that, and how sure it is
  claims.py          readings -> what each line claims to be
  headline_words.py  what a line's words say for its being the headline
  headlines.py       candidates -> how much a line looks like the headline
  choices.py         claims -> what a line may be in each stretch of a clipping, and what that weighs
  kept_headlines.py  candidates -> whether the headline on the path stays that
  headline_ranks.py  a path through choices -> the line that is more likely the headline
  headlines_beside.py  such a path -> the line right above or below that is the headline rather
  labels.py          choices -> one label a line, for the whole sequence
"""
