"""A sentence → whether it says who said so, in languages from Lisbon to Seoul."""

from __future__ import annotations

from generator.ingest.words.late import Late

_END, _LAST_WORDS = 90, 34
_TOLD_BY = Late(
    r", (?:"
    r"(?:berichtete|kündigte|meldete|betonte|sagte|teilte|erklärte|fügte|schrieb)(?:e?n)?|hieß es|"
    r"(?:a|ont) (?:dit|écrit|déclaré|annoncé|indiqué|précisé|expliqué|ajouté|souligné)|écri(?:t|vent)|"
    r"(?:dij|añadi|escribi|agreg|indic|declar|coment|precis|subray|anunci|inform|afirm|explic|señal|asegur)"
    r"(?:ó|o|eron|ieron|aron)|"
    r"(?:ha|hanno) (?:detto|scritto|aggiunto|dichiarato|spiegato|annunciato|riferito|precisato)|"
    r"(?:escrev|diss|acrescent|declar|inform|afirm|explic|anunci)(?:eu|ou|e|eram|aram)|"
    r"schre(?:ef|ven)|meldden?|zeiden?|(?:skrev|uppgav|tillade|meddelade|oplyste|tilføjede|meddelte|forklarede|"
    r"udtalte|opplyste|forklarte|uttalte|sade|sagde|sa)|(?:sano|kerto|lisäs|kirjoitt|tote|ilmoitt|arvio)s?i(?:vat)?|"
    r"(?:napisał|poinformował|przekazał|powiedział|dodał|podkreślił|zapowiedział)[aiy]?|"
    r"(?:řekl|uvedl|sdělil|dodal|napsal|oznámil|prohlásil|povedal|uviedol)[aiyo]?|"
    r"(?:mondt|közölt|írt|jelentett|nyilatkozt)[aáeé]k?|tette hozzá|"
    r"(?:a|au) (?:spus|declarat|adăugat|anunțat|precizat|transmis|explicat|scris)|"
    r"(?:dedi|diye (?:ekledi|yazdı|konuştu|açıkladı))(?:ler)?|"
    r"(?:написа|добави|уточни|подчеркну|поясни|сообщи|заяви|дода)(?:л[аио]?|в)|"
    r"(?:δήλωσ|είπ|πρόσθεσ|ανέφερ|έγραψ|ανακοίνωσ|τόνισ)(?:ε|αν)|"
    r"(?:kata|ujar|tambah|tulis|jelas|ucap|tutur|imbuh|ungkap)(?:nya)?|"
    r"(?:[^\W\d_]+ ){0,4}(?:cho biết|nói thêm|viết|khẳng định|thông báo)|"
    r"(?:a|an|the|one|his|her) [a-z][\w’' -]{2,40} (?:said|added|wrote)|"
    r"[A-Z]\w+(?: [A-Z]\w+){0,2} (?:said|added|wrote)"
    r")(?: [^,;:!?]{2,60})?\.\Z"
)  # fmt: skip
_TOLD_BY_THEM = Late(
    r"(?:, (?:tillade|tilføjede|la) (?:han|hon|hun)(?: til)?|, (?:hän|he) lisäsi(?:vät)?|"
    r"고 (?:[^.]{0,24} )?(?:밝혔|말했|덧붙였|설명했|강조했|전했|주장했|지적했)다)\.\Z|"
    r"と[^。]{0,30}(?:述べ|語っ|明らかにし|話し|付け加え|強調し|説明し|発表し|指摘し)(?:た|ている)。\Z"
)
_TELLS = Late(
    r"(?:Jak (?:dodał|podał|powiedział|poinformował)[aiy]?\b|Volgens |Nach Angaben |Laut |Según |Secondo |"
    r"Segundo [oa]s? |According to |По словам |За словами |Σύμφωνα με |Menurut |Podle |Według |Zdaniem |"
    r"Ifølge |Enligt |"
    r"و?(?:قال|أضاف|أوضح|أكد|صرح|ذكر|أعلن)ت? ?[^.]{0,70}\b(?:إن|أن|بأن)\w*\b)|"
    r"[^，。：]{1,20}(?:表示|指出|強調|强调|補充說|补充说|說|说|稱|称)[，：]"
)


def tells_who_abroad(text: str) -> bool:
    """Whether a sentence with its stop says at an end who said so: `…, uvedl mluvčí.`, `Jak dodał, …`."""
    length = len(text)
    return (
        _TOLD_BY.search(text, max(0, length - _END)) is not None
        or _TOLD_BY_THEM.search(text, max(0, length - _LAST_WORDS)) is not None
        or _TELLS.match(text) is not None
    )
