"""Lands, provinces, departments and states, which papers set behind a town: `Varsing (Bayern)`.

Facts only, as their own papers write them.
"""

from __future__ import annotations

_LANDS = (
    "Baden-Württemberg|Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|"
    "Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|"
    "Thüringen|Burgenland|Kärnten|Niederösterreich|Oberösterreich|Steiermark|Tirol|Vorarlberg"
)
_OF_SPAIN = (
    "Álava|Albacete|Alicante|Almería|Asturias|Ávila|Badajoz|Barcelona|Bizkaia|Burgos|Cáceres|Cádiz|"
    "Cantabria|Castellón|Cuenca|Gipuzkoa|Girona|Granada|Guadalajara|Huelva|Huesca|Ibiza|Jaén|Lanzarote|"
    "León|Lleida|Lugo|Málaga|Mallorca|Menorca|Murcia|Navarra|Ourense|Palencia|Pontevedra|Salamanca|"
    "Segovia|Sevilla|Soria|Tarragona|Tenerife|Teruel|Toledo|Valencia|Valladolid|Vizcaya|Zamora|"
    "Zaragoza|A Coruña|Ciudad Real|Gran Canaria|La Rioja|Las Palmas"
)
_OF_ITALY = (
    "Agrigento|Alessandria|Ancona|Aosta|Arezzo|Asti|Avellino|Bari|Belluno|Benevento|Bergamo|Biella|"
    "Bologna|Bolzano|Brescia|Brindisi|Cagliari|Caltanissetta|Campobasso|Caserta|Catania|Catanzaro|"
    "Chieti|Como|Cosenza|Cremona|Crotone|Cuneo|Enna|Ferrara|Firenze|Foggia|Frosinone|Genova|Gorizia|"
    "Grosseto|Imperia|Isernia|Latina|Lecce|Lecco|Livorno|Lodi|Lucca|Macerata|Mantova|Matera|Messina|"
    "Modena|Monza|Napoli|Novara|Nuoro|Oristano|Padova|Palermo|Parma|Pavia|Perugia|Pescara|Piacenza|"
    "Pisa|Pistoia|Pordenone|Potenza|Prato|Ragusa|Ravenna|Rieti|Rimini|Rovigo|Salerno|Sassari|Savona|"
    "Siena|Siracusa|Sondrio|Taranto|Teramo|Terni|Torino|Trapani|Trento|Treviso|Trieste|Udine|Varese|"
    "Venezia|Verbania|Vercelli|Verona|Vicenza|Viterbo|Ascoli Piceno|L'Aquila|La Spezia|Massa Carrara|"
    "Reggio Calabria|Reggio Emilia"
)
_OF_FRANCE = (
    "Ain|Aisne|Allier|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|"
    "Charente|Charente-Maritime|Cher|Corrèze|Corse-du-Sud|Côte-d'Or|Côtes-d'Armor|Creuse|Dordogne|"
    "Doubs|Drôme|Essonne|Eure|Eure-et-Loir|Finistère|Gard|Gers|Gironde|Haute-Corse|Haute-Garonne|"
    "Haute-Loire|Haute-Marne|Haute-Savoie|Haute-Saône|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|"
    "Hauts-de-Seine|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|"
    "Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Mayenne|"
    "Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|"
    "Pyrénées-Atlantiques|Pyrénées-Orientales|Rhône|Sarthe|Savoie|Saône-et-Loire|Seine-Maritime|"
    "Seine-et-Marne|Seine-Saint-Denis|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vendée|Vienne|Vosges|"
    "Yonne|Yvelines|Val-d'Oise|Val-de-Marne"
)
_OF_INDIA = (
    "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|"
    "Jammu and Kashmir|Jharkhand|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|"
    "Mizoram|Nagaland|Odisha|Punjab|Puducherry|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|"
    "Uttarakhand|West Bengal"
)
STATES_OF_INDIA = frozenset(_OF_INDIA.split("|"))
PROVINCES = frozenset(f"{_LANDS}|{_OF_SPAIN}|{_OF_ITALY}|{_OF_FRANCE}|{_OF_INDIA}".split("|"))
STATES_OF_MEXICO = (
    "Ags|BC|BCS|Camp|Chih|Chis|Coah|Col|Dgo|Gro|Gto|Hgo|Jal|Méx|Mich|Mor|Nay|NL|Oax|Pue|QR|Qro|Sin|SLP|"
    "Son|Tab|Tamps|Tlax|Ver|Yuc|Zac"
)
"""As papers of Mexico shorten them behind a town, for a pattern: `Puerto Varsando, Gro.`."""
