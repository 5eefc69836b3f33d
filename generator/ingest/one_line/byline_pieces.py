"""What pieces of bylines look like that have more in them than a name: a role, a place, a paper."""

from __future__ import annotations

import re

GLUED_ROLE = re.compile(
    r"(?<=[a-z])(?=(?:Staff|Senior|Special|Correspondent|Reporter|Political|Foreign|Chief|Diplomatic|"
    r"Contribut|"
    r"Associate|National|White House|Deputy|Defen[cs]e|Editor|Columnist|Writer|Contact|News (?:Reporter|"
    r"Editor)|Assistant|World|Crime|Health|"
    r"Business|Acting|Royal|(?:Asia|China|Europe|Africa|Middle East|Washington|Beijing) "
    r"(?:[Cc]orr|[Ee]dit)\w+)\b)"
)
"""`Jane DoeStaff Writer`."""
GLUED_PLACE = re.compile(r"([^\W\d_][\w.'’-]* .{0,40}[a-z])in ([A-Z].{2,30})\Z")
"""`Jane Doein Beijing`, where the page set the place in a line of its own."""
SENT = re.compile(
    r"(?:[A-Z][\w&'’-]+ ){1,3}(?:Correspondent|Reporter|Writer|Editor) "
    r"[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,2}\Z"
)
"""A role with its field, and the name behind it: `Defence Correspondent Jane Doe`."""
SHORT_FOR_PAPER = re.compile(r"([^\W\d_a-z][\w'’-]+ .*[a-zà-ÿ]) ([A-ZÀ-Þ]{2,3})")
"""The initials of a paper behind a name: `Jane Doe HS`."""
PLACED = re.compile(r"([^\W\d_a-z][\w'’-]+ [\w'’ -]*[^\W\d_]{3})\. ([A-ZÀ-Þ][\w -]{2,24})")
"""A name and a place with a full stop between: `Jane Doe. Bruselas`."""
PAPER_IN_ONE = re.compile(r"[a-z]{2,12}[A-Z]\w{2,12}")
STATION_IN_ONE = re.compile(r"[A-Z][a-z]{2,12}(?:News|Times|Post|Online)")
"""A paper that is written as one word with a capital within: `harbourNews`, `HarbourNews`."""
