"""Pasted text → Seed: lines beside each other, and one label for each.

A module imports only modules that stand above it here:

  joined_lines.py      lines -> those of a headline that a page breaks, joined
  parted_lines.py      lines -> what is glued to them by its marks apart
  glued_lines.py       lines of the head -> those that a page set side by side, apart
  appearances.py       what a line looks like by its own reading alone
  turns.py             readings -> where the next text begins
  cut_ends.py          a line -> whether it is a sentence whose end is missing
  figures.py           readings -> which lines are rows of figures that the article gives
  short_lines.py       readings -> which lines are of a text told in short ones, in Chinese
  list_runs.py         readings -> runs of items in semicolons, or each a label and its value
  announced_lists.py   lines with a colon -> the items that they announce, without bullets or stops
  own_lists.py         readings -> the same, with the items of the article's own lists marked
  town_heads.py        readings -> the same, with towns in front of the text that other lines tell of
  interviews.py        readings -> the same, with the questions and answers of an interview marked
  page_marks.py        readings -> the same, with the names of little pictures marked
  quotes_aside.py      readings -> the same, with what people say beside the article marked
  tickers.py           readings -> where headlines of other articles stand above the text
  openings.py          readings -> the paragraph whose dateline opens the article
  interludes.py        readings -> what stands between paragraphs
  cards_behind.py      readings -> headlines of other articles to which no heading leads
  threads.py           readings -> from which line on readers write to each other, by the rhythm of that
  readers_comments.py  readings -> what readers wrote, and the forms that they write in
  below_headings.py    readings -> what stands below headings of the page
  headlines_above.py   readings -> what stands above the headline and is none
  kickers.py           readings -> which lines are kickers, mottos or short titles, by the lines below them
  trails.py            readings -> which lines are trails of sections though no mark parts these
  echoes.py            readings -> which lines say what another line says
  doubled.py           readings -> headlines of other articles, each of which a page shows twice
  author_cards.py      readings -> the cards of who wrote, behind an article that nobody signs
  parted_credits.py    readings -> who took a picture and for whom, with a slash on a line of its own
  boxes.py             readings -> what stands in boxes of the page
  shown_twice.py       readings -> which lines are a picture's, as the line beside them says so
  subheads.py          readings -> the subheads that an article sets in one form
  outline.py           readings -> where paragraphs stand, and which words they share
  dated_lists.py       an outline -> the lines above the text that list other stories with their days
  article_place.py     an outline -> where the article stands, and which lines above it may be its headline
  teasers.py           an outline -> which lines are teasers, and from which on a page has nothing else
  repeated_blocks.py   an outline -> the lines of blocks that a page shows twice
  signed_cards.py      an outline -> the cards of other articles amid the text, each signed
  dialogs.py           an outline -> the lines of a notice that a page lays over its article
  trending.py          an outline -> topics below `Trending` in the head, which look like names
  prefaces.py          an outline -> what a page tells of its paper above the headline
  connected.py         a sentence -> whether it goes on from the one above
  last_sentences.py    an outline -> the last sentences of the article, behind a list of others
  other_articles.py    an outline -> which lines are of other articles
  broken_off.py        an outline -> which lines lack their ends
  surroundings.py      readings -> what stands around each line
  columns.py           surroundings -> what stands around each line, for all lines at once
  below_days.py        readings -> which line stands right below the day on top
  beside_videos.py     readings -> what a page says of its videos and of related stories
  teasing.py           readings -> which lines lead to other articles
  short_furniture.py   readings -> which short lines are of the page, by how they are cut, labelled or filed
  joined_blocks.py     readings -> which lines belong to what stands in one block with them
  belonging.py         readings -> which lines belong to the furniture beside them
  twins.py             readings -> which lines say the same, as captions and standfirsts do
  seen.py              readings -> which sentences say what a picture shows, by what they tell
  picture_labels.py    readings -> what stands at labels of pictures and at their addresses
  picture_buttons.py   readings -> which lines stand at the button of a picture
  figure_blocks.py     readings -> which lines stand in one block with a picture's label or its credit
  signed_pictures.py   readings -> which lines with a wire service say who took a picture
  near_pictures.py     readings -> which lines may be the words of a picture, as one may be near
  described.py         readings -> which lines describe the picture of the caption below
  beside_pictures.py   readings -> which lines are the words of a picture
  furniture_doubts.py  readings -> how sure it is that what reads like furniture is some
  beside_names.py      readings -> what stands beside a name of the byline and is none
  named_days.py        readings -> which lines say a day for what something is called
  caption_claims.py    readings -> whether a line with a caption or credit is that, and how sure it is
  claims.py            readings -> what each line claims to be
  headline_words.py    what a line's words say for its being the headline
  headlines.py         candidates -> how much a line looks like the headline
  choices.py           claims -> what a line may be in each stretch of a clipping, and what that weighs
  headline_ranks.py    a path through choices -> the line that is more likely the headline
  labels.py            choices -> one label a line, for the whole sequence
  kept_marks.py        a kept line -> the traits of its form alone
  kept_words.py        kept lines -> the words of each, their stems, the names among them
  traits.py            labelled lines -> what can be seen of each that is kept
  foreign_ends.py      labelled lines -> those at the end that are not in the language of the text
  open_ends.py         labelled lines -> headlines of others at the end that ask or trail off
  taken_up.py          kept lines -> the same, what the first paragraph takes up as text too
  sieve.py             traits -> which kept lines are furniture after all
  said_before.py       words of pieces -> how many behind each are said above it
  gap_traits.py        kept pieces -> the traits that gaps among them have
  endings.py           labelled lines -> the same, what is kept behind the end of the article left out
  remarks_below.py     labelled lines -> the same, remarks on a text and who issued it kept with it
  block_mates.py       labelled lines -> the same, sentences in one block with what is left out left out too
  standfirsts.py       labelled lines -> the sentence above the text that is its standfirst
  seed.py              a clipping, read
  label_openings.py    paragraphs -> the same, labels in capitals in front of them apart
  clipping.py          labelled lines -> where the article stands
  titles.py            the headline, without what a tab shows behind it, and the standfirst
  pictures.py          caption and credit of the picture
  known_names.py       names that only a given name tells from the page's own words
  named_otherwise.py   names in the head that have not written: whom a story tells of, photographers
  beside_stamps.py     names beside the time below the headline
  signed_by_mail.py    who signed below the text, above an address
  signed_rows.py       several who signed below the text, each with what they are
  signatures.py        who signed it above, below or within, where no byline says
  boxed_writers.py     who wrote, by the box below the article
  uncased_writers.py   who wrote it, in scripts without capitals
  bylines.py           the lines that say who wrote it, and which stand apart from the others
  writers.py           who wrote it
  agencies.py          the wire services that it came from
  escaping.py          plain words -> Markdown that shows them
  counted_back.py      a moment told from the time of reading -> its date
  resolving.py         a moment as it is written -> its date and zone, by the paper's habits
  dating.py            timestamps -> when it was published and updated
  printed.py           the day that a note below the article gives
  written_when.py      a clipping -> the moments that it names
  outlets.py           which outlet a clipping is from
  outlet_zones.py      which zone a clipping is from, where its outlet is open
  pasted.py            pasted text -> Seed
"""
