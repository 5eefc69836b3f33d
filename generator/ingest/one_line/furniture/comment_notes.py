"""A line → whether a page says what its readers' comments are: `Komentarze są opiniami czytelników.`

Whose views those are, who answers for them, and that they are to be polite: papers set it above the comments
or below the article. News says such things too, of what a minister or an ambassador has said; so a note has
to begin with the comments, or with who does not answer for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.words.late import Late

COMMENT_SIGNS = frozenset(
    "kommentare kommentaren leserkommentare meinungen umgangston netiquette commentaires courtois courtoise respectueux "
    "comentarios respetuoso respetuosos commenti comentários reacties komentarze komentarzy komentarza opinie kultury "
    "kulturalne kulturalną hozzászólások hozzászólásokban hozzászólásokat hozzászólásaikat kommentek kommenteljenek kommenteljen kommentelj "
    "comments комментариев комментарии комментариях коментарів коментарі komentářích komentáře komentářů diskusi diskuse diskuzi "
    "moderated pseudonyms submission submissions příspěvky príspevky comentariile komentari komentarima komentara komentare komentarji".split()
)
"""Words of which each note has one; only for speed."""
_LONGEST, _MOST = 420, 70

_WARNED = r"(?:(?:Figyelem|Achtung|Hinweis|Attention|Atención|Attenzione|Atenção|Uwaga|Upozornění|Внимание|Note|Disclaimer) ?[!:] ?)?"
_VIEWS = Late(
    _WARNED + r"(?:"
    r"(?:Die |Alle )?(?:Leserkommentare|Kommentare|Meinungen (?:der|in den) \w+)\b.{0,40}\b(?:geben|spiegeln|stellen|entsprechen)\b"
    r".{0,20}\b(?:nicht|keine|allein)\b.{0,50}\b(?:Meinung|Ansicht|Auffassung)|"
    r"Für (?:den Inhalt der |die )?(?:Leserk|K)ommentare\b.{0,40}\b(?:verantwortlich|Verantwortung|Haftung|haftet)|"
    r"(?:Les )?[Cc]ommentaires .{0,40}(?:n.engagent que|ne reflètent pas|n.expriment pas|ne représentent pas)|"
    r"(?:Los )?[Cc]omentarios .{0,60}(?:no (?:representan|reflejan|expresan)|responsabilidad de (?:sus|los|quienes))|"
    r"(?:I )?[Cc]ommenti .{0,50}non (?:rappresentano|riflettono|esprimono)|"
    r"(?:Os )?[Cc]omentários .{0,60}(?:não (?:representam|refletem|expressam)|responsabilidade (?:exclusiva )?d)|"
    r"(?:Komentarze|Opinie) .{0,40}\b(?:są|nie są|nie wyrażają|nie odzwierciedlają|wyrażają|stanowią) .{0,40}(?:opini|czytelnik|użytkownik|internaut|autor|redakcj)|"
    r"(?:De )?[Rr]eacties .{0,50}(?:geven niet|weerspiegelen niet|vertegenwoordigen niet)|"
    r"(?:Az? ).{0,40}\b(?:hozzászólások|kommentek)\b.{0,30}\bnem\b.{0,60}(?:nézeteit|véleményét|álláspontját)|"
    r"(?:The |All |Readers[’'] |Reader |User )?[Cc]omments (?:\w+ ){0,5}?(?:do not|don[’']t|may not|are the (?:opinions?|views)|have not been moderated|are (?:not|un)moderated)\b"
    r"(?! (?:change|affect|mean|help))(?:.{0,50}\b(?:views?|opinions?|authors?|users?|readers?)\b.{0,80})?\.?\Z|"
    r"(?:Názory|Příspěvky|Príspevky|Komentáře) (?:v|z|čtenářů|čitateľov|uživatelů)\b.{0,50}\bne(?:vyjadřují|odráž\w+|představují|vyjadrujú)|"
    r"Comentariile .{0,40}nu (?:reprezintă|reflectă|exprimă)|"
    r"(?:Stavovi|Mišljenja|Komentari) .{0,50}(?:nisu|ne odražavaju|ne predstavljaju|ne izražavaju|niso)\b.{0,40}(?:stav|mišljenj|redakcij|uredništ)"
    r")"
)
"""Whose views comments are not."""
_ANSWERS_FOR = Late(
    _WARNED + r"(?:"
    r"(?:Die )?Redaktion .{0,40}(?:keine (?:Haftung|Verantwortung)|nicht (?:verantwortlich|für)).{0,40}Kommentar|"
    r"(?:La )?[Rr]édaction .{0,30}(?:n.est pas responsable|décline).{0,60}commentaires|"
    r"(?:La )?[Rr]edacción .{0,30}no (?:se (?:hace )?responsab|es responsable).{0,60}comentarios|"
    r"(?:La )?[Rr]edazione .{0,30}non (?:è|si assume|risponde).{0,60}commenti|"
    r"Redakcja .{0,30}nie (?:ponosi odpowiedzialności|odpowiada|bierze odpowiedzialności) za .{0,60}(?:komentarz|opini)|"
    r"(?:Редакция|Администрация)\b.{0,30} не нес[её]т ответственности за .{0,50}комментари|За содержание комментариев\b|"
    r"Редакція\b.{0,30} не (?:несе відповідальності|відповідає) за .{0,50}коментар|"
    r"(?:Redakcija|Uredništvo|Uredništvo portala)\b.{0,30} ne (?:odgovara|odgovarja|snosi odgovornost) za .{0,50}komentar|"
    r"Redakce .{0,30}(?:neodpovídá|nenese odpovědnost) za .{0,50}(?:komentář|diskus|příspěv)"
    r")"
)
"""Who does not answer for comments."""
_POLITE = Late(
    _WARNED + r"(?:"
    r"To (?:encourage|ensure|foster|keep|maintain|promote) (?:[\w-]+,? ){0,4}(?:civil|constructive|respectful|thoughtful) "
    r"(?:[\w-]+ ){0,2}(?:conversations?|debates?|dialogue|discourse|discussions?)\b.{0,120}"
    r"\b(?:(?:first and last|full|real) names?|pseudonyms|(?:comments|submissions|posts) (?:are|will be|may be))\b|"
    r"Bitte (?:bleiben|achten|beachten|seien|halten|verfassen|formulieren)\b.{0,60}(?:Kommentare?n?|Umgangston|Netiquette)\b|"
    r"(?:Merci de|Veuillez|Soyez)\b.{0,50}\b(?:courtoise?|respectueux|respectueuse)\b.{0,50}commentaires|"
    r"(?:Por favor,? )(?:sea|sé|sean|mantenga|mantén|evite)\b.{0,60}comentarios|"
    r"(?:Si prega|Vi preghiamo|Ti preghiamo) di .{0,60}commenti|"
    r"(?:Por favor,? )?(?:[Ss]eja|[Mm]antenha) .{0,40}(?:respeitos|educad|comentários)|"
    r"Prosimy o (?:kulturaln\w+|zachowanie kultury|merytoryczn\w+)\b|"
    r"Kérjük,? .{0,140}\b(?:kommentelj\w*|kommentálj\w*|hozzászól\w+)|"
    r"(?:Žádáme|Prosíme) .{0,60}(?:diskus|komentář|příspěv)"
    r")"
)
"""What readers are asked for, where they write comments."""
_NOTES = (_VIEWS, _ANSWERS_FOR, _POLITE)


def tells_of_comments(text: str, words: Sequence[str]) -> bool:
    """Whether a line says what a page's comments are; `words` are those of the folded text."""
    if len(text) > _LONGEST or len(words) > _MOST or COMMENT_SIGNS.isdisjoint(words):
        return False
    return any(pattern.match(text) for pattern in _NOTES)
