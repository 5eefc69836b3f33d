"""What stands in front of who took a picture, and of what it shows, in languages other than English."""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

LABELLED_BEHIND = Late(
    rf"(?:(?<=[.!?…\"”’»)])|(?<=\s)|(?<=[{LL}]{{3}})|(?<=[\u0590-\u06ff\u0900-\u0dff]))"
    r"[(\[]?(?:[-–—/|•] ?)?"
    r"(?:Fotók?|Kép|Imagem|Imagen|Immagine|Beeld|Kuvat?|[Ff]ot\.|Zdj\.|Źródło|Zdroj|Foto|Фото|Світлина|Снимка|Фотография|"
    r"Φωτο(?:γραφία)?|Φωτό|Fotoğraf|"
    r"צילום|צילומים|תצלום|تصوير|عکس|फोटो|फ़ोटो|ছবি|ภาพ|Ảnh|Đồ họa|Đồ hoạ|Gambar|(?:(?<=/ )|(?<=[a-zčćđšž] )(?=\w{5}: ))(?:Izvor|Извор))"
    r" ?(?:[:：/]|(?<=\.)) ?(?P<credit>[^()\[\]|:]{2,80})[)\]]?\.?\Z"
)
"""`The mill – Fotó: Jane Doe / Telex`, `The loafצילום: …`: in one line with what the picture shows."""
LABELS_BEHIND = (
    "fot kép image immagine beeld kuva zdj źród zdroj фото світл снимка φωτ "
    "izvor извор צילום תצלום تصوير عکس फोटो फ़ोटो ছবি ภาพ ảnh đồ gambar"
)
"""What a line has somewhere, in small letters, that `LABELLED_BEHIND` can fit."""
_OF_CREDIT = rf"(?:[{LU}][\w.'’-]*|dpa|imago|de|van|der|den|von|di|da|/|&|en|und|via)"
NAMED_BEHIND = Late(
    r"(?<=[.!?…’”»)]) (?:Beeld|Fotografie|Foto|FOTO|Fotos|Bild|Photo) "
    rf"(?P<credit>(?=[A-Zdi]){_OF_CREDIT}(?:,? {_OF_CREDIT}){{0,7}})\.?\Z"
)
"""`The quay on Monday. Beeld Jana Voss / the Harbour Times`: who took it, behind a label without a colon."""
_LABEL_ALONE = Late(
    r"[(\[]?(?:снимк[аи]|світлин[аи]|фотография|fotografija|fotoğraf|slika|snimi(?:o|la)|ảnh|ภาพ(?:จาก)?|"
    r"تصوير|(?:ال)?صورة|إنفوغراف(?:يك)?|إنفوجراف(?:يك)?|غرافيك|جرافيك|تصویر|عکس|צילום|ছবি|图源|图片来源|圖片來源|[图圖]片?|사진|그래픽|[摄攝撮]影|"
    r"写真|画像|動画|図版?|作図|グラフィック|[製制][图圖]|[影視视][片頻频]來?来?源) ?"
    r"(?:[:：=＝]|(?<=[图圖片影])／|(?<=[图圖片影] )／|(?<=[影真])・) ?"
    r"(?P<credit>[^.!?。:：]{2,60}?)[)\]]?\Z",
    re.IGNORECASE,
)
"""`Снимка: БТА`, `Ảnh: Lan Anh`, `사진=연합뉴스`, in a line of its own."""
_MOST_CREDITED = 6  # words


_REPORTER_ALONE = Late(
    "[（(【]?(?:[\u4e00-\u9fff]{2,6}?)?(?:特[约約]|[摄攝]影)?(?:[记記]者|通[讯訊][员員]|[摄攝]影[师師]?)[ :：/／]?"
    "(?P<credit>[\u4e00-\u9fff·]{2,4}(?:[ 、][\u4e00-\u9fff·]{2,4}){0,3}?) ?[/／]? ?(?:[摄攝]影?|供?[图圖])[)）】]?"
)
"""`本报记者 林书远摄`, `（記者林書遠／攝影）`: who took a picture, in a line of its own."""
_NAMED_ALONE = Late("[（(]?(?P<credit>[\u4e00-\u9fff]{2,4}) ?[/／] ?[摄攝]影?[)）]?")
"""`林書遠／攝影`."""
_GIVEN_ALONE = Late("[（(]?(?P<credit>[\u4e00-\u9fff·《》]{2,16}) ?(?:供[图圖]|提供[图圖照]片?)[)）]?")
"""`滨江办公室 供图`: who gave a picture."""
PRINTED = Late(
    r"(?:\b(?:page|pages|p\.|pp\.|seite|pagina|página|str\.) ?[A-Z]?\d|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|"
    r"(?:19|20)\d\d-\d\d-\d\d|\d第?版)",
    re.IGNORECASE,
)
"""When and where the paper printed a story, in brackets below it: `(Harbour Daily 08/24/2017 page11)`."""


def credited_alone(text: str) -> str:
    """Whose a picture is, in a line that is nothing but such a label and a few words."""
    if text[-1] in _ENDS_ALONE and len(text) <= _LONGEST_ALONE:
        alone = (
            _REPORTER_ALONE.fullmatch(text) or _GIVEN_ALONE.fullmatch(text) or _NAMED_ALONE.fullmatch(text)
        )
        if alone:
            return alone["credit"]
    label = _LABEL_ALONE.match(text) if any(map(text[:_LONGEST_LABEL].__contains__, ":：=＝／・")) else None
    return label["credit"].strip() if label and len(label["credit"].split()) <= _MOST_CREDITED else ""


_LONGEST_LABEL, _LONGEST_ALONE = 14, 40
_ENDS_ALONE = "摄攝影图圖片)）】"
STORY_RIGHTS = Late(r"。\s?\([cC]\)[^()。]{2,60}\Z")
"""Whose the whole story is, behind its last sentence: `…と指摘している。(c)AFP/Jane DOE`."""
SHOWN_LABELS = (
    r"التعليق على الصورة|توضیح تصویر|подпись к фото|підпис до фото|fotoğraf altı yazısı|"
    r"pie de foto|legenda da foto|légende image|legende|bildlegende|bildunterschrift|didascalia|bildtext|kuvateksti|"
    r"chụp lại hình ảnh|图像加注文字|圖像加註文字|इमेज कैप्शन|ছবির ক্যাপশান|"
    r"keterangan gambar|画像説明|사진 설명|คำบรรยายภาพ|maelezo ya picha|படக்குறிப்பு|फोटो कॅप्शन|"
    r"تصویر کا کیپشن|image caption"
)
"""What stands in front of a caption for those who hear the page."""
CAPTION_LABELS = frozenset(SHOWN_LABELS.split("|")) | frozenset(
    "image caption|media caption|photo caption|bildunterschrift|légende|didascalia".split("|")
)
"""What stands alone above the words of a picture."""
SHOWN = Late(
    rf"(?:(?:{SHOWN_LABELS})\s?[,،，:、] ?|[▲△▼▽] ?(?=(?-i:[^\uac00-\ud7af\u3040-\u30ff]){{1,16}})(?=.{{0,12}}(?-i:[\u4e00-\u9fff]{{2}})))"
    r"(?P<text>.{3,})\Z",
    re.IGNORECASE | re.DOTALL,
)
"""The words of a picture behind such a label, or in Chinese behind a triangle: `△ 7月11日，港口旧址。`"""
TAKEN_BY = Late(
    r"(?:صدر الصورة|منبع تصویر|Автор фото|Fuente de la imagen|Crédito|Crédit photo|"
    r"Kaynak|Sumber gambar|Nguồn hình ảnh|图像来源|圖像來源|"
    r"इमेज स्रोत|ছবির উৎস|Chanzo cha picha)\s?[,،，:] ?(?P<credit>.{2,90})\Z",
    re.IGNORECASE,
)
PHOTOGRAPHED = Late(
    "(?:(?<=[。！？）)”\\s])|(?<=\\S)[（(])(?P<credit>[^。，！？\\s（(]{2,20}?(?: [^。，！？\\s（(]{2,8}){0,2}?) ?"
    "(?:[摄攝]影?|[传傳]真|供[图圖]|(?<=[\u4e00-\u9fff] )[图圖])[。)）]?(?: ?\\d{2,4}年\\d{1,2}月\\d{1,2}日)?\\Z"
)
"""`…提问。新华社记者李鑫摄`, `…渡口（通讯员 林海 摄）`, `…。中央社記者林書遠傳真 113年6月3日`, in Chinese."""
GLUED_SITE = Late(r"(?<=[^\W\d_A-Z]{3})(?P<credit>[a-z]{2,10}\d{1,3})\Z")
"""`The driver is led awaytvn24`: the site that a picture is from, glued to its words."""
PAPER_BEHIND = Late(
    "(?<=[。！？])[（(](?P<credit>[^（）()，。：:]{0,10}(?:[报報社网網刊台]|报道|報道|照片|[图圖]片|资料|資料|截[图圖]|"
    "档案|檔案|脸书|臉書|面簿|[网網][络絡路]|互联网|互聯網))[)）]\\Z"
)
"""`…满座。（港口时报）`: of which paper a picture is, in brackets behind one sentence."""
TAKEN_FROM = Late(
    "(?:[(（](?!사)|[\\[(/] ?(?=사)|(?<=[。！？.]) ?(?=\\w{1,4} ?[／/:：=]))"
    "(?:(?:示意|[构構]想|[设設][计計]|效果|模[拟擬]|想[像象])?[圖图照]片?(?:[来來]?源)?|資料照|사진(?= ?[:=]|(?:공동)?취재단|기자단)) ?"
    "[／/:：=;；]? ?(?P<credit>[^（）()\\[\\]。]{2,40})[)）\\]]?[。.]?\\Z"
)
"""`…演習畫面。（圖／取自《解放軍報》）`, `….图：港口图片`, `…. 사진=AP`: where a picture is from."""
GIVEN = Late(
    "(?:[\\[(（]\\s*(?=[^\\[\\]()（）]{2,30}제공)|(?<=[^.\\s다요] )\\[(?=[\uac00-\ud7af]{2,4} 기자\\])|"
    "(?<=[。！？」”])[（(](?=[^（）()，。；;:：／/由]{2,24}提供[)）]\\Z))"
    "(?P<credit>[^\\[\\]()（）]{2,30}?) ?(?:제공|기자|提供)\\s*[\\])）]\\Z"
)
"""`화재 현장 [소방재난본부 제공]`, `부두-1 [이준호 기자]`, `…靠岸。（港務局提供）`: who handed a picture out or took it."""
_MARKED_END = Late(
    r".{2,400}(?: \((?:الجزيرة(?: نت)?|غيتي(?: إيميجز)?|شترستوك|مواقع التواصل(?: الاجتماعي)?)\)|"
    r"[资資]料[图圖照]片?(?: ?[（(]?[图圖]片?[自源][ :：]?[^。，（）()]{2,20}[）)]?)?|"
    r"[ 。”][（(]?[图圖]片?[自源][ :：]?[^。，（）()]{2,20}[）)]?|"
    r"[\s(\[|–—-](?:أرشيفية?|ارشيفية|ফাইল (?:ছবি|ফটো)|फाइल(?: फोटो)?|자료사진|"
    r"ภาพจากแฟ้ม)[)\].।]?|"
    r"[.!?] \(?(?:Arkistokuva|Kuvituskuva|Arkivbild|Arkivfoto|Genrebild|Illustrasjonsfoto|"
    r"Zdjęcie (?:ilustracyjne|poglądowe|archiwalne)|Ilustrační (?:foto|snímek)|Illustrationsbild|"
    r"(?:Képünk (?:csak )?)?[Ii]llusztráció|[Аа]рх[иі]вн[ео]е? фото|[ИиІі]л+юстративн[ео]е? фото|"
    r"Foto (?:ilustrativ|arhiv)ă?|[Φφ]ωτ(?:ογραφία|ό) αρχείου|Ảnh (?:minh họa|minh hoạ|tư liệu)|"
    r"Foto de ar(?:ch|qu)ivo|Im(?:agen|agem) de ar(?:ch|qu)ivo|Foto d.archivio|Foto di repertorio|"
    r"Photo d.(?:illustration|archives?)|Image d.(?:illustration|archives?)|"
    r"Archiv(?:bild|foto)|Symbol(?:bild|foto)|Arşiv(?: fotoğrafı)?|Archieffoto|Archiefbeeld)\)?\.?|"
    r"[(（](?:資料写真|イメージ(?:写真)?|写真はイメージ)[)）]|[（(]写真[=＝:：／/] ?[^（）()。]{2,20}[)）]|"
    r"(?<=[^다요죠까])\. ?[\uac00-\ud7af]{2,4} (?:선임|인턴)?기자(?: ?[\w.+-]{2,40}@[\w.-]{3,40})?|"
    r" \((?:Archiv(?:bild|foto)?|Symbol(?:bild|foto)|[Ff]oto d.archivio|[Ff]oto di repertorio|(?:[Ii]magen|[Ff]oto) de archivo|"
    r"(?:[Ii]magem|[Ff]oto) de arquivo|(?:[Ii]mage|[Pp]hoto) d.(?:illustration|archives?)|[Aa]rchieffoto|[Aa]rkivbild|[Aa]rkivfoto)\)\.?|"
    r"[.!?] (?:Sumber|Dok\.?|Nguồn|Ảnh) ?[:.] .{2,50}|\bFold sammen|"
    r"[,.] (?:[Фф]отограф[иі][яиї]|[Фф]ото|[Сс]нимок|[Сс]вітлина) (?:[А-ЯІЇЄҐ]\. ?){1,2}[А-ЯІЇЄҐ][а-яёіїєґ’'-]{2,20}\.?|"
    r"[.)] ?[/(\[<]?(?:사진 ?[=:/] ?)?"
    r"(?:[\w·]{2,8} ?[=·/] ?)?(?:[A-Z]{2,4}|로이터|신화|타스)?"
    r"[ =·/]{0,2}(?:연합뉴스|뉴시스|뉴스1)(?: ?제공)?[)\]>]?\.?|"
    r"[.)] ?(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.? ?/? ?(?:뉴스1|뉴시스|연합뉴스)? ?ⓒ ?.{2,30})\Z"
)
"""`… - أرشيفية`, `…. Sumber: …`: what stands behind the words of a picture in other languages."""
_MARKS = tuple(
    "资料|資料|（写真|(写真|イメージ|기자|llusztráció|вне фото|вное фото|Archiv|Arhiv|arhiv|ωτογραφία|ωτό |Ảnh|Foto d|Foto il|Imagen de |Imagem de |Photo d|Image d|Symbol|图自|圖自|图源|圖源|Arkisto|Kuvitus|Arkiv|Genrebild|Illustra|Zdjęcie|Ilustrační|Arşiv|Archief|Fold sammen|Sumber|Dok|Nguồn|"
    "archivio)|repertorio)|archivo)|arquivo)|llustration)|rchives)|رشيفي|(الجزيرة|(غيتي|(شترستوك|(مواقع التواصل|ফাইল|फाइल|자료사진|แฟ้ม|отограф|ото |нимок |вітлина |연합뉴스|뉴시스|뉴스1".split(
        "|"
    )
)
_MARKS_IN_ASCII = tuple(filter(str.isascii, _MARKS))
OF_AGENCY = (
    r"Efe|EFE|Reuters|REUTERS|AFP|AP|EP|Europa Press|Europapress|dpa|DPA|ANSA|Ansa|Lusa|LUSA|Keystone|Belga"
)
"""Who sent a picture, behind its last sentence and a bar: `The harbour on Monday. | Efe - JANE DOE`."""
OF_STORY = Late(
    r"(?:Fuentes?|Fontes?|Con información|Com informaç|Avec|Mit Material|Με πληροφορίες) ?[: ]", re.IGNORECASE
)
"""From whom a story is, behind the last sentence of a paragraph: `Fuente: Harbour / EFE`."""


def may_be_shown(text: str) -> bool:
    """Whether a text may begin with a label of captions that `LEAD` does not know; only for speed."""
    return not text.isascii() or text[:7].lower() in ("legenda", "keteran", "maelezo")


def is_marked_behind(text: str) -> bool:
    """Whether what stands behind a picture's words in other languages says where the picture is from."""
    end = text[-_LONGEST_MARK:]
    if "/" in end and _LENT_BEHIND.search(end):
        return True
    if text[0] in "([" and "=" in text[:40] and _DATED_IN_KOREAN.fullmatch(text):
        return True
    if text.isascii():
        parted = "(" in end or ". " in end or "sammen" in end or "! " in end or "? " in end
        return parted and any(map(end.__contains__, _MARKS_IN_ASCII)) and _MARKED_END.match(text) is not None
    if text[0] in "资資" and _FILED_IN_CHINESE.match(text):
        return True
    sent = text.count("。") == 1 and len(text) <= _LONGEST_IN_CHINESE and _SENT_IN_CHINESE.search(text)
    placed = bool(sent) or (text[-1] in _PLACES and _PLACED_BEHIND.fullmatch(text) is not None)
    if placed or _is_shown(text, end) or (text[-1] in _ENDS_IN_CHINESE and _is_marked_in_chinese(text)):
        return True
    return any(map(end.__contains__, _MARKS)) and _MARKED_END.match(text) is not None


def _is_shown(text: str, end: str) -> bool:
    """Whether a line says who stands where in a picture, or where and when it was taken, in Korean or Japanese."""
    if "왼쪽" in text and _SHOWN_FROM_LEFT.search(text):
        return True
    if text[-1] in ")）" and _SENT_IN_JAPANESE.fullmatch(text):
        return True
    if not ("=" in end or "＝" in end):
        return False
    if text.endswith("撮影") and _TAKEN_BEHIND.search(end):
        return True
    return _WIRED.search(end) is not None or ("日" in end and _SHOWN_ON.search(end) is not None)


_BRACKETED_IN_CHINESE = Late(
    "[(（](?:[\u4e00-\u9fff／/：: ]{0,12}(?:截[图圖]|[资資]料[图圖照](?:片)?|示意[图圖]|[图圖]片|供[图圖]|配[图圖]|海[报報]|[剧劇]照)|"
    "[图圖](?:源|[据據])[^()（）]{0,10}|(?:取自|[翻截擷撷][摄攝取]?自|翻[摄攝])[^()（）]{1,24}|[视視][觉覺]中[国國]|[东東]方IC|[图圖]虫[^()（）]{0,4}|IC ?photo|[A-Z]{2,5})[)）]。?\\Z"
)
"""`…（视频截图）`, `…。（视觉中国）`, `…。（AFP）`: from where a picture is, in brackets behind what it shows."""
_SCREEN_IN_CHINESE = Late("[^。！？，,：:]{1,20}(?:截[图圖]|[资資]料[图圖照]片?|示意[图圖]|效果[图圖])。?")
"""`港口网报道截图`, in a line of its own."""
_SENT_IN_CHINESE = Late(
    "。 ?(?:新[华華]社|中新社|中央社|法新社?|路透社?|美[联聯]社|[欧歐]新社)(?:[发發]|[图圖]片?|照片)?\\Z"
)
"""`…靠岸。新华社发`: which wire service sent a picture, behind one sentence."""
_LONGEST_IN_CHINESE = 90
_ENDS_IN_CHINESE = ")）。图圖照片"
"""What such a line ends in."""


def _is_marked_in_chinese(text: str) -> bool:
    """Whether a line is one sentence at most with the source of a picture behind, or what kind of one it is."""
    if len(text) > _LONGEST_IN_CHINESE or text.count("。") > 1:
        return False
    if text[-1] in ")）。" and _BRACKETED_IN_CHINESE.search(text[-24:]):
        return text[-1] != "。" or text[-2] in ")）"
    return _SCREEN_IN_CHINESE.fullmatch(text) is not None


_LONGEST_MARK = 90
_DATED_IN_KOREAN = Late(
    r"[(\[][^()\[\]=]{2,12}=[^()\[\]]{2,12}[)\]] ?.{10,170}[.)\]] ?(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.? ?(?:/뉴스1|[\[(][^\[\]()]{2,30}[\])])?"
    r" ?(?:[\w.+-]{2,40}@[\w.-]{3,40}|\[email.protected\])?"
)
"""`[부산=뉴시스] 이준호 기자 = ….. 2025.06.10. junho@harbour.example`: a picture's words, as agencies send them."""
_LENT_BEHIND = Late(r" / ?[^/]{3,40} ?/ ?(?:Agencja|Agence|Agentur|Agencia|Agenzia) [^\W\d_]{3,20}\Z")
"""`… / Jane Doe /Agencja FORUM`: who took a picture, and from which agency it is."""
_PLACES = "市区町村県府都国港"
_PLACED_BEHIND = Late("[^。！？=＝]{2,50}[=＝](?:\\d{1,2}日、?)?[^。！？=＝、]{2,20}")
"""`港湾局庁舎＝灯台市中央区`: what a picture shows and where that is, in Japanese."""
_SHOWN_FROM_LEFT = Late("(?:모습|있다|했다)\\.? ?[(\\[](?:사진 )?(?:앞줄 |뒷줄 )?(?:왼쪽|오른쪽)(?:부터| )")
"""`회의 모습.(왼쪽부터 …)`: who stands where in a picture, in Korean."""
_SHOWN_ON = Late(
    "[^。=＝]{6,}[=＝]\\d{1,2}日(?:午[前後]|早朝|未明|朝|昼|夕|夜)?(?:、[^。=＝]{2,24})?(?:[(（][^()（）]{2,16}[)）])?\\Z"
)
"""`港を見る林町長=6日午前、灯台市`: when and where a picture was taken."""
_WIRES_IN_JAPANESE = "(?:ロイター|ゲッティ|新華社|EPA|ＥＰＡ|AFP|ＡＦＰ|AP|ＡＰ)(?:[=＝・]?(?:時事|共同))?"
_WIRED = Late(
    f"[=＝](?:[^。=＝、]{{1,16}}で(?:(?:19|20)\\d\\d年)?\\d{{1,2}}月\\d{{1,2}}日、)?(?:{_WIRES_IN_JAPANESE}|共同|時事)\\Z"
)
"""`…する林町長＝灯台市で2024年5月20日、ロイター`: from which wire service a picture is, in Japanese."""
_SENT_IN_JAPANESE = Late(f"[^。]{{8,}}[（(](?:{_WIRES_IN_JAPANESE})[）)]")
"""`…で開かれた会談（AFP時事）`: no sentence, and the wire service in brackets behind it."""
_FILED_IN_CHINESE = Late("[资資]料[图圖照]片?[ \u3000]?[:：]")
"""`资料图：港口`, in front of what a picture shows."""
_TAKEN_BEHIND = Late("[=＝](?:[^。！？=＝、]{1,30}、){0,4}[^。！？=＝、\\s]{2,12}撮影\\Z")
"""`…を語る大森町長=町役場で、林健撮影`: where and by whom it was taken, behind what it shows."""


def spells_out(before: str, bracketed: str) -> bool:
    """Whether brackets say what the letters ahead stand for: `a AGU (Advocacia-Geral da União)`.

    Or the letters for what stands ahead: `told The Associated Press (AP).`
    """
    if 1 < len(bracketed) <= _MOST_LETTERS and bracketed.isalpha() and bracketed.isupper():
        *ahead, opening = ["", *before.split()][: -len(bracketed)] or [""]
        named = "".join(word[0] for word in before.split()[-len(bracketed) :])
        opening = ahead[-1] if ahead and opening in _ARTICLES else opening
        return named == bracketed and bool(opening) and opening[-1].isalnum()
    letters = before.rpartition(" ")[2].rstrip(".,;:")
    if not 1 < len(letters) <= _MOST_LETTERS or not letters.isupper():
        return False
    first = "".join(word[0] for word in re.split(r"[ -]", bracketed) if word[:1].isupper())
    return first == letters


_MOST_LETTERS = 8
_ARTICLES = ("The", "the")
SHORTENED_END = Late(rf"(?<=[^.!?]{{30}}[{LL}]{{3}}\.)\s+(?P<credit>(?:[{LU}]\. ?){{2,3}})\Z")
"""`The ships at the long pier of the harbour. J. D.`: who took it, by initials."""
