"""What languages other than English call the great cities that stories are from: `París`, `Kijów`."""

from __future__ import annotations

_ROWS = """
París|Jerusalén|Praga|Copenhague|Estocolmo|El Cairo|Nueva Delhi|Estambul|Bagdad|Damasco|Kiiv|Bucarest|Belgrado
Dublín|Edimburgo|Múnich|Fráncfort|Turín|Nápoles|Venecia|Filadelfia|Sídney|Camberra|Argel|Trípoli|Túnez|Dubái|Riad
Oporto|La Coruña|Athènes|Séoul|Beyrouth|Édimbourg|Francfort|La Havane|Anvers|Gand|Barcelone|Hongkong
Kopenhagen|Neapel|Straßburg|Havanna|Mexiko-Stadt|Kapstadt|Algier|Tripolis|Lisbona|Il Cairo|Gerusalemme
Città del Messico|Nuova Delhi|Strasburgo|Francoforte|Monaco di Baviera|Città del Vaticano|Zurigo
Berlim|Jerusalém|Teerã|Teerão|Cidade do México|Nova Délhi|Cidade do Cabo|Joanesburgo
Moskou|Londen|Parijs|Berlijn|Wenen|Athene|Praag|Caïro|Jeruzalem|Boedapest|Straatsburg
Pekin|Moskwa|Londyn|Paryż|Bruksela|Genewa|Wiedeń|Ateny|Lizbona|Kair|Jerozolima|Kijów|Budapeszt|Waszyngton
Nowy Jork|Sztokholm|Kopenhaga|Moskova|Brüksel|Cenevre|Viyana|Atina|Varşova|Budapeşte|Vaşington|Kahire|Tahran
Bağdat|Beyrut|Lefkoşa|Jenewa|Yerusalem|Singapura
"""
CITIES = frozenset(_ROWS.strip().replace("\n", "|").split("|"))
