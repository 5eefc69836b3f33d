"""What pages set right beside days and hours without a space, and what stands in its place.

Data only; `glue.py` applies it.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.stamps.glued_around import GLUED_AROUND, JOINT, MONTH

_ANY_MONTH, _YEAR = f"(?:{MONTH}|{MONTH.upper()})", r"(?:19|20)\d\d"
_STAFF = "(?i:(?:staff )?(?:writer|reporter|editor)s?)"
GLUED_STAMPS = (
    *GLUED_AROUND,
    (Late(r"(?<=\d Uhr) ?DIE ZEIT Nr\. ?\d{1,2}/20\d\d(?:, \d{1,2}\. \w{3,9} 20\d\d)?\Z"), "", "die zeit nr"),
    (Late(r"\b[Dd]ía (?=\d{1,2}/\d{1,2}/(?:19|20)\d\d)"), "", "día "),
    (Late(r"(?<=-20\d\d) to (?=\d\d:\d\d\Z)"), " ", " to "),
    (Late(r"(?<=\d Uhr) (Quelle ?: .{2,60}?)(?: \d{1,4} Kommentare?)?\Z"), r" | \1", "quelle"),
    (Late(r" (?:Kontakt|Contact|Contatta)[^:\d]{0,20}: ?\S{2,40}@\S{3,40}\Z"), "", "@"),
    (Late(r"(?<=\d[:.]\d\d)(?:Update|Laatste update|Bijgewerkt): [^\d]{3,30} geleden\Z"), "", "geleden"),
    (Late(r"(?<=[\d ][AP]M) ?\d{1,2} min(?:ute)?s? (?:to )?read\Z", re.IGNORECASE), "", "read"),
    (Late(r"(?<=\d[:.]\d\d) \d{1,2} min(?:ute)?s? to read\Z", re.IGNORECASE), "", "to read"),
    (Late(r"\A([A-Z][A-Z.'’-]{1,20}(?: [A-Z.'’-]{1,20}){1,3})@[A-Z]{3,30} (?=[A-Z])"), r"\1 ", "@"),
    (Late(r"\bBdST(?![a-z])"), "GMT+6 ", "bdst"),
    (Late(r"(?<=[AP]M) AT(?=,|\)| ?[|·•]|\Z)"), " America/Halifax", "m at"),
    (
        Late(r"\A((?=\S+\.(?:cn|com|net|org))(?:[A-Za-z][\w-]{1,20}\.){1,3}[a-z]{2,4}) (?=\d)"),
        r"\1 | ",
        ".cn|.com|.net|.org",
    ),
    (Late(r"(?<=\d) ?UPD ?: ?(?=\d)"), " Updated: ", "upd"),
    (Late(r"(?<=\d:\d\d) ?(E[DS]?T) ?\(\d{1,2}:\d\d GMT\) (?=\d{1,2} )"), r" \1 ", "gmt)"),
    (Late(r"(?<=\d) [⏱🕒🕐⌚].{0,60}\Z"), "", "⏱|🕒|🕐|⌚"),
    (Late(r"(?<=\d) (HAE|HNE)(?=\W|\Z)"), r" \1", "hae|hne"),
    (Late(r"(?<=[\w)]), le (?=\d{1,2}(?:/\d\d/20\d\d| \w{3,9}\.? 20\d\d) à \d)"), " | ", ", le "),
    (Late(r"(?<=\d )d['’](?=(?:abril|agost|octubre)\b)", re.IGNORECASE), "de ", "d'a|d’a|d'o|d’o"),
    (Late(r"(?<=\d\.\d\d\.20\d\d)-(?=\d\d[:.]\d\d\b)"), " ", ".20"),
    (Late(r"\A\S{6,160}\.(?:jpe?g|png|webp)\)?\Z", re.IGNORECASE), "", ".jp|.png|.webp"),
    (Late(r"(?<=\w) Leave a Comment(?: Print Friendly)?\Z", re.IGNORECASE), "", "leave a comment"),
    (Late(r"\A(20\d\d) (0[1-9]|1[0-2]) ([0-2]\d|3[01])(?=,? \d\d:\d\d|\Z)"), r"\1-\2-\3", "20"),
    (
        Late(r"(?<=\d [ap]m) Email(?: @\w{2,30})?(?: ?\d{1,4} ?Comments?)?\Z", re.IGNORECASE),
        "",
        "email",
    ),
    (
        Late(rf"\A(?=.{{2,60}} [•·] .{{2,60}} [•·] ).{{6,90}} [•·] (?={MONTH} \d{{1,2}}, 20\d\d\Z)"),
        "",
        "•|·",
    ),
    (Late(r"(?<=[ ,.]20\d\d)\d{1,2} ?min(?:ute)?s?\.?(?: read)?\Z", re.IGNORECASE), "", "min"),
    (
        Late(r"\A[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} )"),
        "",
        JOINT,
    ),
    (Late(r"(?<=20\d\d),? ([A-Z]{3,4}) (\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?)\Z"), r" \2 \1", ":"),
    (
        Late(
            r"(?<=20\d\d) (?:Article history|in [A-Z]{4,16}(?: [A-Z]{2,16}){0,2}|in [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)\Z"
        ),
        "",
        "article history|in ",
    ),
    (Late(rf"(?<=:\d\d)(?: ?([\w.]{{3,20}}(?: \w{{3,20}})?))? ?Editor ?: ?[{LU}][\w ]+\Z"), r" \1", "editor"),
    (
        Late(
            rf"(?<=[{LL}]{{2}})(?=(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? \d{{1,2}} [A-Z]|"
            r"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag, \d|Mittwoch, \d)"
        ),
        " | ",
        JOINT,
    ),
    (
        Late(rf"\A[Pp]osted [Bb]y ?: ?([{LU}][^\d:,]{{4,40}}?) ?on ?: (?=[A-Z][a-z]{{2}}|\d)"),
        r"by \1, ",
        "posted",
    ),
    (
        Late(
            r"\A(?:(?:Publicat|Postat|Scris) de|Публикувана? от|(?:Opublikowan|Dodan)[aeyo] przez|Objavi(?:o|la)|"
            r"Опублікува(?:в|ла)|Опубликовала?|Közzétette|Zveřejnila?) ?:? ([^\d:,|]{4,40}?),? "
            r"(?:pe |în data de |на |w dniu |dnia |dne )?(?=\d)"
        ),
        r"by \1, ",
        "publicat de|postat de|scris de| от | przez|objavi|опублік|опубликовал|közzétette|zveřejnil",
    ),
    (Late(r"(?<=20\d\d) ?In: [A-Z].*\Z"), "", "in: "),
    (Late(r"(?<=[01]\d-[0-3]\d)(?=[0-2]\d:[0-5]\d)"), " ", "-0|-1|-2|-3"),
    (
        Late(
            rf"\A((?:[{LU}][\w.'’-]+ ){{1,3}}[{LU}][\w'’-]+) at +"
            r"(?=\d{1,2}:\d\d ?[AP]M,? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2}\b))"
        ),
        r"\1 | ",
        " at ",
    ),
    (Late(rf"\AUpdated by ([{LU}][^\d,]{{4,50}}?) on (?=[A-Z][a-z]{{2}})"), r"by \1, ", "updated"),
    (Late(r"(?<=[A-Z]{2})(?: (?:[\w.+-]{2,40})?@[\w.-]{2,40}){1,3}\Z"), "", "@"),
    (
        Late(r"(?<=\d[ap]m| [ap]m)(?: Email)?(?: @\w{2,30})?(?: \d{1,5} ?Comments?)?\Z", re.IGNORECASE),
        "",
        "@|email|comment",
    ),
    (Late(rf"\A(By .{{3,80}}?[A-Z]{{2}})(?={MONTH.upper()} \d{{1,2}}, 20\d\d)"), r"\1 | ", "by "),
    (Late(rf"\b({_STAFF}) (?={MONTH} \d{{1,2}}, 20\d\d)"), r"| \1 | ", "writer|reporter|editor"),
    (Late(r"(?<=[A-Z]T) ?(?:yesterday|today) at \d.*\Z", re.IGNORECASE), "", "yesterday at|today at"),
    (Late(r"(?<=\d{4}) AD\b(?: ?\S? ?\d{1,2} [A-Z][\w’' -]{2,16} 1[34]\d\d(?: AH)?)?"), "", " ad"),
    (
        Late(
            r"\A(?:lese(?:zeit|dauer)|(?:temps de )?lecture|tempo di lettura|(?:tiempo de )?lectura|(?:tempo de )?leitura) ?:? ?\d{1,2} ?min\w*[ .|·•,–-]+"
            r"|(?:(?<=\d)|(?<=Uhr)|(?<=[ap]m)) ?[|·•,–-]? ?\d{1,2} ?min(?:ut[eio]?[ns]?)?\.?,? \d{1,2} ?se[ckg]\w{0,5}\.?\Z"
            r"|[ |·•,–-]*\b\d{1,2} ?-? ?min(?:ut[eio]?[ns]?)?\.? (?:(?:to )?read|(?:de|di) le[ct]?t?ura|de lecture|"
            r"lese(?:zeit|dauer)|leestijd)\Z",
            re.IGNORECASE,
        ),
        "",
        "min",
    ),
    (
        Late(
            r"(?<=[\d)]) (?:share|partager|teilen|compartir|condividi|compartilhar?e?|delen|dela|sdílet|zdieľať|"
            r"udostępnij|поделиться|поширити|paylaş|bagikan)\b.{0,160}\Z",
            re.IGNORECASE,
        ),
        "",
        "share|partager|teilen|compartir|condividi|compartilha|delen|dela|sdílet|zdieľať|udostępnij|поделиться|поширити|paylaş|bagikan",
    ),
    (
        Late(
            r"(?: [^\W\d_]{3,12})?(?: (?:seguir|suivre|folgen|follow)){2}"
            r"(?:(?: [^\W\d_]{3,12})?(?: (?:seguir|seguindo|suivre|folgen|follow|following))){1,4}",
            re.IGNORECASE,
        ),
        "",
        "seguir|suivre|folgen|follow",
    ),
    (
        Late(
            r"\A((?:par|von|por|di) [^,\d]{3,60}?) ?, (?:le|am|el|il) (?=\d{1,2}\.? [^\W\d_]{3,12}\.? (?:19|20)\d\d)",
            re.IGNORECASE,
        ),
        r"\1, ",
        "par |von |por |di ",
    ),
    (
        Late(
            r"\A(?:ma|di|wo|do|vr|za|zo|(?:ti|ke|to|pe|la|su)(?= \d{1,2}\.\d)|pn|cz|sob|nd|út|čt|pá|"
            r"man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|lun|mer|gio|ven|sab|jeu|sam|dim|mié|jue|vie|sáb|"
            r"יום [^\W\d_]+[׳']?|ngày|[^\W\d_]+वार|thứ [^\W\d_]+|chủ nhật)[.,]*,? (?:ngày )?(?=\d{1,2}[ ./:-])",
            re.IGNORECASE,
        ),
        "",
        "",
    ),
    (
        Late(r"(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ?((?:19|20)\d\d)", re.IGNORECASE),
        r"\3-\2-\1",
        "tháng",
    ),
    (Late(r"(?<!\d)((?:19|20)\d\d)\. ?(\d{1,2})\. ?(\d{1,2})\.?(?=[ ,]|\Z)"), r"\1-\2-\3", "."),
    (
        Late(
            r"\A(?:publié|publicado|pubblicato|posted|published|veröffentlicht)"
            rf" (?=(?:par|por|da|by|von) (?-i:[{LU}]))",
            re.IGNORECASE,
        ),
        "",
        "publi|pubbl|posted|veröff",
    ),
    (
        Late(r"(?<!\d)(\d{1,2}) ?\. (\d{1,2})\. ((?:19|20)\d\d)\.?(?: [uу])? (?=\d{1,2}[:.]\d\d)"),
        r"\1.\2.\3 ",
        ". ",
    ),
    (Late(r"\bcập nhật(?: lúc)?\b", re.IGNORECASE), "updated", "cập nhật"),
    (Late(r"\bxuất bản(?: lúc)?(?= ?:? ?\d)", re.IGNORECASE), "published", "xuất bản"),
    (
        Late(
            r"(?<=[日일\d.]) ?[(（](?:[月火水木金土日一二三四五六]曜?日?|(?:星期|礼拜|禮拜|[周週])[一二三四五六日天]|"
            r"[월화수목금토일](?:요일)?)[)）]"
        ),
        " ",
        "(|（",
    ),
    (Late(r"(?<=[일\d.]) ?[월화수목금토일]요일"), " ", "요일"),
    (Late(r"(?<=\d:\d\d) ?(?:ص|صباحاً?|صباحًا)(?![^\Wa-zA-Z])"), " am ", "ص"),
    (Late(r"(?<=\d:\d\d) ?(?:م|مساءً?|مساء)(?![^\Wa-zA-Z])"), " pm ", "م"),
    (
        Late(r"(?<=\d{4}) ?مـ?(?: ?\S? ?\d{1,2} [^\W\d_]{2,10}(?: [^\W\d_]{2,10})? 1[34]\d\d ?هـ?)?(?!\w)"),
        "",
        "م",
    ),
    (Late(r"(?<=\d{4}/\d\d/\d\d) ?مـ?(?!\w)"), "", "م"),
    (Late(r"\A(?:po|út|st|čt|pá|so|ne) (?=\d{1,2}\. ?\d{1,2}\. ?20\d\d)"), "", ". 20|.20"),
    (Late(r"(?<=\d\.20\d\d)(?=\d{1,2}\.? [^\W\d_]{3,12} 20\d\d)"), " ", ".20"),
    (Late(r"(?<=\d:\d\d)-(?=\d{1,2} [^\W\d_])"), " - ", "-"),
    (Late(r"(?<=[日\d]) ?(?:星期|礼拜|禮拜|[週周])[一二三四五六日天]"), " ", "星|礼|禮|週|周"),
    (
        Late(
            r"\A(?:posted|published|submitted|written|rédigé|publié|publicado|pubblicato|veröffentlicht) "
            r"(?:by|par|por|da|von) ?:? ?"
            rf"(?=(?-i:[{LU}]))",
            re.IGNORECASE,
        ),
        "by ",
        "publi|pubbl|posted|submitted|written|veröff|rédigé",
    ),
    (Late(r"格林尼治标准时间 ?(\d{1,2}:\d\d)"), r"\1 GMT", "格林"),
    (Late(r"北京(?:时间|時間) ?(\d{1,2}:\d\d)"), r"\1 GMT+8", "北京"),
    (
        Late(r"(?:午後|下午|오후) ?(\d{1,2}) ?[:時时点點시] ?(\d\d)(?: ?[分분])?"),
        r" \1:\2 pm",
        "午後|下午|오후",
    ),
    (
        Late(r"(?:午前|上午|오전) ?(\d{1,2}) ?[:時时点點시] ?(\d\d)(?: ?[分분])?"),
        r" \1:\2 am",
        "午前|上午|오전",
    ),
    (Late(r"(?<=[ap]m) ?\([A-Z][a-z]{2,12}(?: time)?\)"), "", "("),
    (Late(r"(?<!\d)(\d\d)(\d\d) ?(GMT|UTC) ?\(\d{4} ?HKT\)"), r"\1:\2 \3", "hkt"),
    (Late(r"(?<=\d)[ ,]+page ?\d{1,3}\Z"), "", "page"),
    (Late(r"(?<!\d)((?:19|20)\d{2})(?=\d{1,2}[:.]\d{2})"), r"\1 ", JOINT),
    (Late(r"\bUhr(?=[A-ZÄÖÜ])"), "Uhr ", "uhr"),
    (Late(r"(?<=\d)(?=[A-Z][a-z]{2})"), " ", JOINT),
    (
        Late(rf"(?<=[{LL}])(?={_ANY_MONTH} \d{{1,2}}, {_YEAR}|\d{{1,2}} {_ANY_MONTH},? {_YEAR})"),
        " | ",
        JOINT,
    ),
    (Late(rf"(?<=[{LU}]{{3}})(?={_ANY_MONTH} \d{{1,2}}, {_YEAR}(?!\d))"), " | ", f"{JOINT}|, 19|, 20"),
    (Late(rf"(?<=[{LL}]{{2}})(?=[0-3]?\d([/.-])[01]?\d\1(?:19|20)\d\d\b)"), " | ", JOINT),
    (
        Late(r"(?<=\d) (?:\| )?Source ?: ?(?=(?:[A-Z]\w+ ){0,2}(?:Agency|[A-Z]{2,4}|Xinhua|Reuters)\Z)"),
        " | ",
        "source",
    ),
    (Late(rf"(?<=20\d\d)(?= Source ?: ?[{LU}][\w ]{{2,30}}\Z)"), " |", "source"),
    (Late(rf"(?<=[a-z]) Source ?: ?[{LU}][\w ]{{2,30}} (?=Published ?:)"), " | ", "source"),
    (Late(r"(?<!\d)((?:19|20)\d{2})(?=\d{1,2} [A-Z][a-z]{2})"), r"\1 ", JOINT),
    (
        Late(
            r"\b([Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified|[Oo]n|[Aa]t)(?=[A-Z\d][a-z\d]|[A-Z]{3,4} \d)"
        ),
        r"\1 ",
        JOINT,
    ),
    (Late(r"(?<=\d\.)( ?)listopada,? (?=20\d\d)", re.IGNORECASE), r"\g<1>10. ", "listopada"),
    (Late(r"\b(PUBLISHED|UPDATED)(?=[A-Z\d])"), r"\1 ", "published|updated"),
    (Late(r"\A(20[12]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\Z"), r"\1-\2-\3", "20"),
    (Late(r"(?<=\.com|\.org|\.net)(?=(?:Published|Updated|Posted)\b)"), " | ", JOINT),
    (Late(r"(?<=\d[ap]m)(?=[A-Z][a-z])"), " | ", JOINT),
    (
        Late(r"(?<=[:.]\d\d )((?i:[ap]m))(?=[A-Z][a-z])|(?<=[:.]\d\d)([AP]M)(?=[A-Z][a-z])"),
        r"\1\2 | ",
        JOINT,
    ),
    (
        Late(rf"(?<=[\dapmAPM.] )((?:[A-Z]{{2,4}}|[ECMP])T)(?=[A-Z][a-z]|(?i:{MONTH}) \d)"),
        r"\1 | ",
        JOINT,
    ),
    (
        Late(
            r"(?<=20\d\d),? (?:\W )?(?:this (?:story|article|piece|post|column) )?(?:was )?(?:originally|first) "
            r"(?:appeared|published|posted|ran) (?:on|in|at|by) .{2,60}\Z",
            re.IGNORECASE,
        ),
        "",
        "originally|first ",
    ),
    (
        Late(
            r"\A(?:diese[rs]? (?:nachricht|artikel|beitrag|text|meldung) (?:wurde|ist|erschien)|this (?:article|story|"
            r"post|report) was (?:first |originally )?|cet article a été|est[ea] (?:artículo|noticia|nota) (?:fue|se)|"
            r"questo articolo è stato|este artigo foi)(?: (?:zuerst|erstmals))?(?: (?:published|posted|publié|"
            r"publicad[oa]|publicó|pubblicato|veröffentlicht|gesendet))?(?: (?:on|am|le|el|il|em))?"
            r" (?=\d)(?P<when>[\d./: ,]{8,24}?(?: uhr)?)(?:,? (?:im|in|auf|bei|veröffentlicht|gesendet|erschienen)\b.{0,60})?\.?\Z",
            re.IGNORECASE,
        ),
        r"published \g<when>",
        "diese|this |cet |est|questo",
    ),
    (Late(r"\.-(?=\d)"), " - ", ".-"),
    (
        Late(
            r"\A(?:(?:pubblicato [^\d]{3,30} fa )?(?:edizione del|édition du|edición del|edição de|(?:aus:? |aus der )?ausgabe vom) |"
            r"(?:von|par|por|di) [\w-]{2,24}\.[a-z]{2,3}(?: ?/ ?[\w-]{2,12})?,? )(?=\d)",
            re.IGNORECASE,
        ),
        "",
        "edizione|édition|edición|edição|ausgabe|von |par |por |di ",
    ),
    (Late(r"\A(\d{1,2}\.\d{1,2}\.20\d\d)(?=[^\W\d_]{3})"), r"\1 | ", ".20"),
    (Late(rf"(?<=[{LL}]{{3}}) ,(?= [{LU}])"), ",", " , "),
    (Late(rf"\A([{LL}]{{3,20}})(?=20\d\d-\d\d-\d\d \d\d:\d\d\Z)"), r"\1 | ", JOINT),
    (Late(rf"\A([{LU}][\w-]{{2,24}}\.[a-z]{{2,3}}) (?=\d\d?\.\d\d?\.20\d\d)"), r"\1, ", ".20"),
    (
        Late(r"\A[Α-ΩΆ-Ώ .-]{3,60}(?=(?:καταχωρ|δημοσιε|ενημερώ|αναρτ)[α-ωά-ώ]{3,10}\b)"),
        "",
        "καταχωρ|δημοσιε|ενημερώ|αναρτ",
    ),
    (
        Late(
            rf"(?<=[{LL}])(?=(?:Diterbitkan|Diperbarui|Publié|Veröffentlicht|Aktualisiert|Publicado|Actualizado|"
            r"Atualizado|Pubblicato|Aggiornato|Gepubliceerd|Publicerad|Publisert)\b[ :]{1,2}(?:le |el |em |il |am |op )?\d)"
        ),
        " | ",
        JOINT,
    ),
    (
        Late(r"(?<=[a-z] )(\d{1,2}\.\d{1,2}\.\d{4})-(?=\d{1,2}:\d\d)"),
        r"\1 ",
        "-",
    ),
    (Late(r"\A(?:sezione: [^/]{2,40} / )?data: (?=\w)", re.IGNORECASE), "", "data:"),
    (
        Late(
            r"\bmar (?=\d{1,2} (?:genn|febb|mar|apr|magg|giugn|lugl|ago|sett|ott|nov|dic)[a-z]*)",
            re.IGNORECASE,
        ),
        "",
        "mar ",
    ),
    (Late(r"(?<=\b\d\d:\d\d)(?=(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}\b)"), " ", JOINT),
    (Late(r"(?<=\b\d\d:\d\d)(?=\d\d[/.]\d\d[/.](?:19|20)\d\d)"), " ", JOINT),
    (Late(r"(?<!\d)(\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d)\1(?!\d)"), r"\1", JOINT),
    (Late(r"\b[ÉéEe]dition [Nn]°:? ?\d{1,6},? (?:[Ll]e |[Dd]u )?(?=\d)"), "", "dition n"),
    (Late(r"(?<![\d:])([0-2]?\d)u([0-5]\d)(?!\w)"), r"\1:\2", JOINT),
    (Late(r"\A(?:author|by)(?=\d)", re.IGNORECASE), "", "author|by"),
    (Late(r"\Ainformation fournie par "), "par ", "information"),
    (
        Late(
            r"\A([A-Z][a-z]{3,20}) ?, ?(?:Jurnalis|Wartawan|Reporter) ?[-–·|] ?"
            r"(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu),? )?(?=\d)"
        ),
        r"Jurnalis: \1 | ",
        "jurnalis|wartawan|reporter",
    ),
    (
        Late(
            r"(?<=[\dABTM]) (?:jurnalis|wartawan|penulis|reporter|pewarta|kontributor) ?[-–:] ?(?=(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
        " by ",
        "jurnalis|wartawan|penulis|reporter|pewarta|kontributor",
    ),
    (
        Late(r"(?<![\d.])(?<!kl )(?<!kl\. )(?<!klo )(\d{1,2})\.(0?[1-9]|1[0-2]) ((?:19|20)\d\d)(?![\d:.])"),
        r"\1.\2.\3",
        ".",
    ),
    (Late(r"(?<![\d/])(\d{1,2})/(\d{1,2}) ((?:19|20)\d\d)(?![\d:./])"), r"\1/\2/\3", "/"),
    (
        Late(r"(?:\A|(?<=[a-zä:] ))(\d{1,2})\.(\d{1,2})\. (?:klo|kl\.?|um|ob)? ?(?=\d{1,2}[:.]\d\d)"),
        r"\2月\1日 ",
        ". ",
    ),
    (
        Late(r"(?<=\d[:.]\d\d) ?(?:petang|tengah ?hari)\b|(?<!12:\d\d)(?<=\d[:.]\d\d) ?malam\b"),
        " pm",
        "petang|tengah|malam",
    ),
    (Late(r"(?<=\d[:.]\d\d) ?pagi\b"), " am", "pagi"),
    (Late(r"(?<=[a-z] )([A-Z][a-z]{2,8}) - (\d{1,2}) - (?=(?:19|20)\d\d\b)"), r"\1 \2 ", " - 20| - 19"),
    (Late(r"(?<=\d{4}) r\.(?=,? |\Z)"), "", " r."),
    (Late(r"(?<=: )(?:ma|di|wo|do|vr|za|zo)\.? (?=\d{1,2} [a-z]{3,9} \d{4})"), "", ": "),
    (Late(r" (?:sist )?oppdatert nå nettopp\Z", re.IGNORECASE), "", "oppdatert"),
    (Late(r"\Ahttps?://\S{3,80} +(?=\d)"), "", "http"),
    (
        Late(
            r"\A[a-z0-9-]{3,30}(?:\.[a-z]{2,5}){1,2}(?: ?[|,:–-])? "
            r"(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d{1,2}[ ./-]|[A-Z][A-Za-z]{2,8}\.? \d)"
        ),
        "",
        ".",
    ),
    (
        Late(r"(?<=[a-zà-žа-яіїє]{2})(?=[0-3]?\d [a-zà-žа-яіїє]{3,12},? (?:19|20)\d\d(?!\d))"),
        " | ",
        JOINT,
    ),
    (
        Late(r"\b([A-Z]{2,4})(?=(?:Updated|Published|Posted|Modified)\b)"),
        r"\1 ",
        JOINT,
    ),
    (Late(r"\b([A-Z]{1,3}T|UTC)(?=(?:UPDATED|PUBLISHED)\b)"), r"\1 ", "updated|published"),
    (
        Late(r" +Email (?:This )?To (?:A )?Friend\b.{0,30}\Z", re.IGNORECASE),
        "",
        "to friend|to a friend",
    ),
    (Late("(?<=[A-Z]{3})(?=[\u0621-\u064a])"), " | ", "آخر"),
    (Late(r"(?<=[\d.]) (?:Газета|Журнал) [\"«][^\"»]{3,30}[\"»] №.{1,40}\Z"), "", "газета|журнал"),
    (Late(r"(?<=\d\d)(?: ?#[^\W\d][^#\n]{0,30}){1,12}\Z"), "", "#"),
    (
        Late(
            rf"\A([{LU}][\w'’-]+(?: [{LU}][\w'’-]+){{1,2}}) reported this (?:story|report) on (?=[A-Z]\w+day)"
        ),
        r"By \1 | ",
        "reported this",
    ),
    (
        Late(
            r"(?<=[\dmM]) {1,4}(?:Topics?|Tags?|Regions?|Categor(?:y|ies)|Sections?|Filed [Uu]nder|Keywords|"
            r"Temas?|Categorías?|Etiquetas|Thema|Themen|Rubrik|Ressort|Catégories?|Rubrique|Рубрика|Теги) ?: .{2,200}\Z"
        ),
        "",
        "topic|tag|region|categor|section|filed |keywords|tema|etiqueta|them|rubri|ressort|catég|рубри|теги",
    ),
)
"""What is glued, what stands in its place, and what the line must have somewhere, in small letters: any of these."""
