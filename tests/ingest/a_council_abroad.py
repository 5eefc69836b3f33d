"""What tests of papers abroad tell: a council adopts a budget, though some of its members wished to wait."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Varsand beschließt den Haushalt"
GERMAN = (
    "Der Stadtrat hat am Dienstagabend den Haushalt beschlossen, obwohl drei Räte eine Vertagung gefordert hatten.",
    "„Wir hatten keine Zeit, die Unterlagen zu lesen“, sagte eine von ihnen nach der Sitzung am späten Abend.",
    "Der Bürgermeister antwortete, die Unterlagen seien zehn Tage vorher verschickt worden, ohne dass jemand klagte.",
    "Die nächste Sitzung soll im kommenden Monat in der Festhalle sein, wo eine Kundgebung angekündigt ist.",
)
SPANISH = (
    "El pleno aprobó el martes por la noche el presupuesto de la ciudad, pese a la oposición de tres concejales.",
    "«No hemos tenido tiempo de leer el expediente», declaró una de ellas tras la sesión, que duró cuatro horas.",
    "El alcalde respondió que los documentos se habían enviado diez días antes y que nadie se había quejado.",
)


def read(*lines: str, between: str = "\n\n") -> Seed:
    return read_pasted(between.join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]
