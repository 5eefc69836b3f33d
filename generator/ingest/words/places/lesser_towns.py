"""Towns of some ten thousand to half a million people that papers of their country begin stories with.

Left out are those whose name is a common word or what many people are called: Hof, Leer, Mobile, Hagen.
"""

from __future__ import annotations

_ROWS = """
Suhl|Gera|Plauen|Wismar|Neubrandenburg|Stendal|Eisenach|Gotha|Nordhausen|Ilmenau|Pirna|Riesa|Meißen|Döbeln
Torgau|Halberstadt|Wernigerode|Quedlinburg|Merseburg|Naumburg|Bitterfeld|Wittenberg|Köthen|Güstrow
Ludwigslust|Parchim|Eberswalde|Oranienburg|Neuruppin|Eisenhüttenstadt|Senftenberg|Hoyerswerda|Saalfeld
Sonneberg|Mühlhausen|Apolda|Mittenwald|Garmisch-Partenkirchen|Traunstein|Dachau|Freising|Erding|Landshut
Straubing|Deggendorf|Amberg|Coburg|Schweinfurt|Aschaffenburg|Ansbach|Memmingen|Kaufbeuren|Neu-Ulm|Günzburg
Donauwörth|Nördlingen|Kulmbach|Forchheim|Berchtesgaden|Bad Tölz|Weilheim|Starnberg|Fürstenfeldbruck|Mühldorf
Altötting|Burghausen|Pfaffenhofen|Kelheim|Herne|Unna|Siegen|Iserlohn|Lüdenscheid|Düren|Kleve|Wesel|Neuss
Viersen|Herford|Rheine|Bocholt|Recklinghausen|Gladbeck|Bottrop|Castrop-Rauxel|Euskirchen|Bergheim|Troisdorf
Siegburg|Gummersbach|Arnsberg|Meschede|Olpe|Coesfeld|Warendorf|Steinfurt|Höxter|Uelzen|Aurich|Nordhorn
Meppen|Cloppenburg|Vechta|Hameln|Hildesheim|Goslar|Gifhorn|Delmenhorst|Nienburg|Buxtehude|Soltau|Lüchow
Helmstedt|Holzminden|Northeim|Fulda|Gießen|Wetzlar|Hanau|Rüsselsheim|Speyer|Pirmasens|Kaiserslautern|Neuwied
Saarlouis|Bad Hersfeld|Bad Homburg|Bad Kreuznach|Idar-Oberstein|Zweibrücken|Frankenthal|Esslingen
Ludwigsburg|Göppingen|Aalen|Schwäbisch Gmünd|Schwäbisch Hall|Biberach|Villingen-Schwenningen|Tuttlingen
Rottweil|Offenburg|Lörrach|Waldshut-Tiengen|Baden-Baden|Rastatt|Bruchsal|Sinsheim|Mosbach|Tauberbischofsheim
Crailsheim|Itzehoe|Elmshorn|Pinneberg|Eckernförde|Rendsburg|Ratzeburg|Bad Segeberg|Wels|Solothurn|Olten
Frauenfeld|Rapperswil|Thun|Yverdon|Neuchâtel|Bellinzona|Locarno|Mendrisio|Béziers|Tarbes|Périgueux|Angoulême
Niort|Vannes|Saint-Brieuc|Alençon|Évreux|Beauvais|Arras|Béthune|Douai|Valenciennes|Maubeuge
Charleville-Mézières|Épinal|Colmar|Belfort|Montbéliard|Vesoul|Chaumont|Bar-le-Duc|Châlons-en-Champagne
Soissons|Compiègne|Saint-Quentin|Boulogne-sur-Mer|Fécamp|Cherbourg|Saint-Lô|Avranches|Fougères|Vitré
Saint-Nazaire|Rochefort|Saintes|Châteauroux|Bourges|Vichy|Montluçon|Guéret|Aurillac|Rodez|Albi|Castres
Montauban|Carcassonne|Narbonne|Sète|Alès|Digne-les-Bains|Manosque|Draguignan|Fréjus|Antibes|Menton|Briançon
Albertville|Annemasse|Bourg-en-Bresse|Mâcon|Chalon-sur-Saône|Auxerre|Troyes|Montargis|Dreux|Chartres|Blois
Vendôme|Saumur|Cholet|Melun|Évry|Pontoise|Créteil|Barletta|Crotone|Nuoro|Rieti|Viterbo|Frosinone|Terni
Grosseto|Pistoia|Faenza|Rovigo|Belluno|Pordenone|Gorizia|Imola|Isernia|Chieti|Teramo|Ascoli Piceno|Macerata
Fermo|Pesaro|Urbino|Vercelli|Biella|Alessandria|Cuneo|Imperia|Lodi|Sondrio|Lecco|Oristano|Vibo Valentia
Caltanissetta|Enna|Marsala|Gela|Licata|Andria|Trani|Cerignola|Manfredonia|Civitavecchia|Anzio|Nettuno|Mérida
Jaén|Cartagena|Elche|Gandía|Reus|Manresa|Sabadell|Terrassa|Mataró|Badalona|Ferrol|Santarém|Beja|Portimão
Hengelo|Almelo|Deventer|Hilversum|Alkmaar|Zaandam|Gouda|Roosendaal|Roermond|Venlo|Heerlen|Assen|Emmen
Roeselare|Genk|Aalst|Turnhout|Verviers|Tournai|Mouscron|Arlon|Bastogne|Radom|Opole|Tarnów|Płock|Elbląg
Legnica|Koszalin|Słupsk|Przemyśl|Zamość|Chełm|Suwałki|Ełk|Rockford|Akron|Duluth|Fargo|Boise|Spokane|Yakima
Amarillo|Lubbock|Shreveport|Chattanooga|Knoxville|Roanoke|Allentown|Utica|Schenectady|Poughkeepsie
Binghamton|Kalamazoo|Saginaw|Bismarck|Minot|Missoula|Bozeman|Cheyenne|Laramie|Pocatello|Flagstaff|Tucson
Yuma|Bakersfield|McAllen|Abilene|Texarkana|Hattiesburg|Biloxi|Gulfport|Tuscaloosa|Tallahassee|Gainesville
Fayetteville|Winston-Salem|Greensboro|Asheville|Spartanburg|Charlottesville|Lynchburg|Fredericksburg
Hagerstown|Altoona|Johnstown|Kitchener|Sudbury|Kamloops|Kelowna|Nanaimo|Lethbridge|Moncton|Fredericton
Charlottetown|Trois-Rivières|Chicoutimi|Rimouski|Whitehorse|Yellowknife|Iqaluit|Ballarat|Bendigo|Geelong
Shepparton|Mildura|Dubbo|Tamworth|Toowoomba|Rockhampton|Bundaberg|Kalgoorlie|Bunbury|Whangarei|Invercargill
Timaru|Dhanbad|Guntur|Shivamogga|Kolhapur|Nanded|Jalgaon|Bhavnagar|Jamnagar|Ajmer|Ujjain|Gorakhpur|Bareilly
Aligarh|Durgapur|Asansol|Dibrugarh|Kargil|Anantnag|Baramulla|Kupwara|Pulwama|Shopian|Poonch|Rajouri|Kathua
Hisar|Rohtak|Karnal|Panipat|Ambala|Sonipat|Muzaffarnagar|Saharanpur|Moradabad|Jhansi|Bokaro|Hazaribagh
Muzaffarpur|Darbhanga|Purnia|Rourkela|Sambalpur|Balasore|Bilaspur|Jagdalpur|Sangli|Satara|Ahmednagar
Amravati|Akola|Tumakuru|Davanagere|Ballari|Kalaburagi|Udupi|Mandya|Nellore|Kurnool|Kadapa|Anantapur|Warangal
Karimnagar|Khammam|Nizamabad|Tirunelveli|Nagercoil|Vellore|Erode|Thanjavur|Cuddalore|Malappuram|Palakkad
Kottayam|Alappuzha|Kasaragod|Wayanad|Churachandpur|Bishnupur|Ukhrul|Tezpur|Cachar|Aurangabad|Raub|Muar|Kulim
Badin|Thatta|Dadu|Jacobabad|Sheikhupura|Jhang|Hafizabad|Attock|Chakwal|Narayanganj|Gazipur|Tangail|Jashore
Kushtia|Pabna|Dinajpur|Mymensingh|Feni|Noakhali|Brahmanbaria|Rangamati|Dumaguete|Ormoc|Tagbilaran|Cotabato
Dipolog|Butuan|Surigao|Vigan|Legazpi|Lucena|Batangas|Olongapo
"""
TOWNS = frozenset(_ROWS.strip().replace("\n", "|").split("|"))
