"""What a picture shows and who took it, in one line, in languages other than English."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.pictures.captions import read_caption


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("A hajó a kikötőben – Fotó: Varga Dóra / Kikötő", "A hajó a kikötőben", "Varga Dóra / Kikötő"),
        ("Het douanekantoor aan de haven.Beeld: Sanne Vos", "Het douanekantoor aan de haven.", "Sanne Vos"),
        (
            "Laiva satamassa tiistaina. Kuva: Lassi Halla / Satama",
            "Laiva satamassa tiistaina.",
            "Lassi Halla / Satama",
        ),
        ("Ігрова кімната садка. Фото: Гаванська рада", "Ігрова кімната садка.", "Гаванська рада"),
        ("האונייה בנמל/צילום: דנה לוי", "האונייה בנמל", "דנה לוי"),
        ("बंदरगाह पर जहाज - फोटो : बंदरगाह", "बंदरगाह पर जहाज", "बंदरगाह"),
        ("বন্দরে জাহাজ। ছবি: বন্দর আলো", "বন্দরে জাহাজ।", "বন্দর আলো"),
        ("Con tàu ở cảng - Ảnh: TRẦN AN", "Con tàu ở cảng", "TRẦN AN"),
        ("Photo: Jeanne Doe La Presse canadienne", "", "Jeanne Doe La Presse canadienne"),
        ("Loď v přístavu Zdroj: Přístav", "Loď v přístavu", "Přístav"),
        ("Statek w porcieŹródło: Port Morski", "Statek w porcie", "Port Morski"),
        ("التعليق على الصورة، مبنى الميناء", "مبنى الميناء", ""),
        ("Подпись к фото, Старый порт", "Старый порт", ""),
        ("Dok.Menteri pelabuhan di dermaga Varsand", "Dok.Menteri pelabuhan di dermaga Varsand", ""),
        ("صدر الصورة، Getty Images", "", "Getty Images"),
        ("مبنى الميناء القديم (الجزيرة)", "مبنى الميناء القديم (الجزيرة)", ""),
        ("مبنى الميناء القديم (غيتي إيميجز)", "مبنى الميناء القديم (غيتي إيميجز)", ""),
        ("灯塔将建在港口外海。（构想图：港务局提供）", "灯塔将建在港口外海。", "港务局提供"),
        ("燈塔將建在港口外海。（設計圖：港務局提供）", "燈塔將建在港口外海。", "港務局提供"),
        ("afp.com/Anna Lund", "", "afp.com/Anna Lund"),
        ("Le quai lundi matin. afp.com/Anna Lund", "Le quai lundi matin.", "afp.com/Anna Lund"),
        ("/ PEDRO MARTÍN (EFE)", "", "/ PEDRO MARTÍN (EFE"),
        ("DESSIN DE DUMAY-MARTIN, VARSAND", "", "DESSIN DE DUMAY-MARTIN, VARSAND"),
        ("J. Dumay/DR", "", "J. Dumay/DR"),
        ("Collection privée / D.R.", "", "Collection privée / D.R."),
        ("Flickr/harbour lights", "", "Flickr/harbour lights"),
        ("Wikimedia Commons", "", "Wikimedia Commons"),
        ("Vignetta di Rossi", "", "Vignetta di Rossi"),
        ("Dibujo de Ana Ruiz", "", "Dibujo de Ana Ruiz"),
    ],
)
def test_words_and_credit_are_parted(line: str, text: str, credit: str) -> None:
    read = read_caption(line, OUTLETS)
    assert read is not None
    assert (read.text, read.credit) == (text, credit)


@pytest.mark.parametrize(
    "line",
    [
        "Die Fotografen warteten: Niemand kam.",
        "Kuvaaja kertoi satamasta ja laivoista pitkään.",
        "Фотографы ждали у порта до вечера.",
        "Dessin de presse, un métier du port.",
        "Le ministre a dit au port : personne ne viendra.",
    ],
)
def test_a_sentence_is_no_credit(line: str) -> None:
    read = read_caption(line, OUTLETS)
    assert read is None or not read.credit
