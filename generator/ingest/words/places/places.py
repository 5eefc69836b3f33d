"""Names of places that stand in datelines, and what tells a place from a person.

A small list on purpose: it settles what `Beijing` or `South Korea` is; an unknown place is still read
as a dateline where its form says so.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.places import great_cities, lesser_towns

_CITIES = """
rio|jogja|jeddah|jiddah|dammam|dhahran|tabuk|taif|jizan|najran|taiz|marib|mukalla|hodeidah|hodeida|salalah|sharjah|fujairah|
basra|mosul|kirkuk|karbala|fallujah|ramadi|tikrit|sulaimaniyah|aleppo|idlib|homs|latakia|raqqa|zarqa|aqaba|nablus|
jenin|hebron|bethlehem|nazareth|jabalia|ashdod|ashkelon|sderot|beersheba|suez|ismailia|luxor|aswan|giza|isfahan|
tabriz|mashhad|qom|natanz|bushehr|herat|jalalabad|kunduz|ghazni|bagram|dharamsala|benghazi|tobruk|misrata|sirte|
sfax|tangier|marrakesh|laayoune|omdurman|conakry|bissau|lome|porto-novo|zhengzhou|jinan|changsha|nanning|guiyang|
lanzhou|xining|hohhot|taiyuan|shijiazhuang|hefei|nanchang|boao|beidaihe|dongguan|yantai|weihai|dandong|kashgar|
kaesong|sinuiju|wonsan|suwon|pohang|jinhae|gyeongju|ginowan|maizuru|bogor|palu|pekanbaru|kupang|makati|pasay|taguig|
iloilo|bacolod|marawi|laoag|tuguegarao|tacloban|zamboanga|baguio|novosibirsk|yekaterinburg|rostov-on-don|belgorod|
kursk|murmansk|kaliningrad|grozny|avdiivka|sloviansk|severodonetsk|lysychansk|mykolaiv|chernihiv|sumy|poltava|
uzhhorod|luhansk|sevastopol|simferopol|tiraspol|stepanakert|gdansk|rzeszow|lodz|poznan|wroclaw|constanta|varna|
mitrovica|thessaloniki|piraeus|limassol|diyarbakir|incirlik|lampedusa|seville|calais|cannes|antwerp|bruges|
dusseldorf|gothenburg|malmo|tromso|mayport|pensacola|jacksonville|edmonton|quantico|cancun|nukualofa|noumea|papeete|
ushuaia|port said|bandar abbas|cagayan de oro|el fasher|banja luka|kings bay|guantanamo bay|belize city|
port stanley|port louis|
bremerhaven|wuppertal|bielefeld|gelsenkirchen|mönchengladbach|braunschweig|kiel|aachen|freiburg|krefeld|lübeck|oberhausen|ludwigshafen|
leverkusen|osnabrück|solingen|darmstadt|ingolstadt|würzburg|wolfsburg|göttingen|ulm|heilbronn|pforzheim|trier|jena|cottbus|flensburg|konstanz|
passau|rosenheim|emden|wilhelmshaven|cuxhaven|stralsund|greifswald|ravensburg|zwickau|bautzen|görlitz|dessau|bamberg|bayreuth|erlangen|fürth|
kempten|lindau|friedrichshafen|tübingen|reutlingen|koblenz|paderborn|gütersloh|detmold|lüneburg|husum|neumünster|norderstedt|villach|eisenstadt|
leoben|kapfenberg|bruck an der mur|mürzzuschlag|eisenerz|liezen|schladming|judenburg|knittelfeld|leibnitz|feldbach|deutschlandsberg|wolfsberg|
spittal an der drau|lienz|kufstein|kitzbühel|schwaz|landeck|imst|reutte|bludenz|feldkirch|steyr|gmunden|vöcklabruck|braunau|amstetten|krems|
st. pölten|wiener neustadt|neunkirchen|mödling|klosterneuburg|tulln|korneuburg|hollabrunn|zwettl|oberwart|güssing|mattersburg|hallein|bischofshofen|
dornbirn|winterthur|lugano|schaffhausen|neuenburg|aarau|toulon|dijon|angers|nîmes|villeurbanne|brest|mulhouse|caen|avignon|dunkerque|lorient|
quimper|saint-malo|bayonne|annecy|chambéry|forlì|novara|arezzo|cesena|catanzaro|brindisi|treviso|varese|trapani|agrigento|ragusa|caserta|
avellino|benevento|mantova|cremona|savona|albacete|castellón|logroño|ourense|pontevedra|ceuta|melilla|huesca|teruel|algeciras|cáceres|
badajoz|guimarães|leiria|breda|middelburg|vlissingen|oostende|kortrijk|jönköping|gävle|borås|kalmar|karlstad|sundsvall|östersund|växjö|
halmstad|visby|randers|kolding|horsens|vejle|roskilde|viborg|ålesund|fredrikstad|haugesund|hammerfest|kirkenes|longyearbyen|joensuu|
rovaniemi|lappeenranta|žilina|pécs|győr|miskolc|craiova|brașov|galați|ploiești|oradea|sibiu|bacău|plovdiv|burgas|θεσσαλονίκη|πάτρα|
osijek|niš|kragujevac|mostar|tuzla|puebla|uruapan|acapulco|cúcuta|cusco|tucumán|antofagasta|cochabamba|maracaibo|florianópolis|campinas|
schanghai|taipeh|tokio|neu-delhi|straßburg|shanghái|xangai|tóquio|seúl|seul|manille|hanói|yakarta|jacarta|taipéi|taipé|
kota baru|kota belud|kota tinggi|bukit mertajam|nibong tebal|sungai petani|port klang|port dickson|cyberjaya|lahad datu|semporna|
taiping|teluk intan|kajang|rawang|batu pahat|kluang|segamat|skudai|mersing|temerloh|bentong|subang jaya|iskandar puteri|pasir gudang|
keningau|tuaran|limbang|kuala selangor|kuala kangsar|barisal|teknaf|bogura|cumilla|rahim yar khan|dera ghazi khan|mirpurkhas|
larkana|skardu|turbat|khuzdar|mingora|abbottabad|mansehra|chitral|sargodha|bahawalpur|sahiwal|toba tek singh|okara|nowshera|
mardan|charsadda|kohat|parachinar|landi kotal|miranshah|nawabshah|umerkot|nay pyi taw|nuwara eliya|anuradhapura|mount hagen|
goroka|wewak|madang|tuguegarao city|puerto princesa city|koronadal city|marawi city|kalibo|roxas city|olongapo city|angeles city|
batangas city|lucena city|naga city|surigao city|pagadian city|dipolog city|iligan city|camp aguinaldo|chiang rai|songkhla|
narathiwat|pattani|ubon ratchathani|surat thani|mae sot|samut prakan|nonthaburi|
petaling jaya|hải phòng|hà nội|đà nẵng|hcm city|george town|johor baru|seremban|ipoh|kuala terengganu|zamboanga city|davao city|cebu city|puerto princesa|quezon city|
baguio city|cotabato city|general santos|subic|palawan|zambales|batanes|kinmen|matsu|penghu|hualien|hsinchu|taoyuan|naha|yonaguni|ishigaki|
yokosuka|sasebo|iwakuni|misawa|kadena|pyeongtaek|osan|daegu|gwangju|sejong|panmunjom|sanya|haikou|zhuhai|xiamen|fuzhou|ningbo|urumqi|cam ranh|
nha trang|haiphong|luang prabang|siem reap|sihanoukville|chiang mai|pattaya|phuket|denpasar|natuna|batam|makassar|dili|honiara|apia|nuku'alofa|
port vila|majuro|palikir|koror|tarawa|hagatna|saipan|pearl harbor|adelaide|hobart|cairns|townsville|itanagar|tawang|gangtok|port blair|gwadar|
chattogram|hambantota|khabarovsk|norfolk|bremerton|groton|annapolis|colorado springs|fort liberty|camp lejeune|camp pendleton|huntsville|
pascagoula|newport news|scranton|charleston|wiesbaden|ramstein|stuttgart|grafenwoehr|vicenza|aviano|souda bay|dnipro|pokrovsk|kramatorsk|
rafah|deir al-balah|khan younis|port sudan|nouakchott|mombasa|gaborone|new haven|
dimapur|kohima|aizawl|agartala|silchar|siliguri|jamshedpur|cuttack|tirupati|madurai|coimbatore|
tiruchirappalli|thoothukudi|rameswaram|kozhikode|kannur|thrissur|mangaluru|mysuru|belagavi|hubballi|nashik|
navi mumbai|vadodara|rajkot|jodhpur|udaipur|bikaner|gwalior|jabalpur|kanpur|prayagraj|agra|meerut|ghaziabad|
faridabad|ludhiana|jalandhar|patiala|bathinda|dharamshala|haridwar|faisalabad|multan|sialkot|gujranwala|
sukkur|muzaffarabad|gilgit|bannu|dera ismail khan|chittagong|khulna|rajshahi|sylhet|barishal|rangpur|
cox's bazar|kandy|jaffna|trincomalee|batticaloa|pokhara|biratnagar|birgunj|kano|kaduna|ibadan|enugu|
port harcourt|benin city|maiduguri|sokoto|owerri|onitsha|asaba|uyo|calabar|makurdi|lokoja|ilorin|akure|
abeokuta|ado-ekiti|osogbo|bauchi|gombe|yola|jalingo|damaturu|katsina|dutse|awka|umuahia|abakaliki|yenagoa|
warri|kumasi|tamale|takoradi|cape coast|kisumu|nakuru|eldoret|garissa|entebbe|jinja|dodoma|arusha|mwanza|
zanzibar|bujumbura|ndola|kitwe|blantyre|mzuzu|bulawayo|mutare|gweru|masvingo|walvis bay|maseru|mbabane|
bloemfontein|polokwane|gqeberha|mekelle|asmara|hargeisa|banjul|lautoka|labasa|rabaul|pago pago|dunedin|
tauranga|rotorua|sandakan|tawau|sibu|bintulu|alor setar|kangar|kota bharu|kuantan|melaka|lumut|
bandar seri begawan|medan|semarang|yogyakarta|manado|jayapura|pontianak|banda aceh|iloilo city|bacolod city|
tacloban city|cagayan de oro city|legazpi city|dumaguete city|butuan city|tagbilaran city|laoag city|
khon kaen|hat yai|udon thani|nakhon ratchasima|keelung|daejeon|ulsan|changwon|jeju|port of spain|bridgetown|
castries|kingstown|roseau|belmopan|paramaribo|quang ngai|quang nam|quang ninh|quang tri|quang binh|
khanh hoa|binh dinh|binh thuan|binh duong|ca mau|nghe an|ha tinh|phu yen|ninh thuan|kien giang|dong nai|
lam dong|dak lak|bac ninh|bac giang|lang son|lao cai|ha giang|cao bang|thai nguyen|nam dinh|ninh binh|
hai duong|hung yen|tien giang|ben tre|tra vinh|vinh long|dong thap|soc trang|bac lieu|tay ninh|kon tum|
da lat|vung tau|can tho|
thunder bay|baton rouge|saint john|red deer|medicine hat|prince rupert|north bay|north battleford|
fort mcmurray|grande prairie|moose jaw|swift current|corner brook|mount pearl|niagara falls|st. catharines|
grand rapids|sioux falls|sioux city|cedar rapids|green bay|des moines|fort worth|fort lauderdale|el paso|
long beach|santa ana|santa rosa|santa barbara|santa cruz|santa monica|santa clara|palm beach|
west palm beach|palm springs|virginia beach|jersey city|oklahoma city|carson city|iowa city|rapid city|
traverse city|ann arbor|battle creek|eau claire|la crosse|terre haute|fort wayne|south bend|bowling green|
chapel hill|myrtle beach|cape canaveral|boca raton|key west|st. paul|st. cloud|grand forks|idaho falls|
twin falls|walla walla|las cruces|los alamos|san antonio|corpus christi|wichita falls|college station|
broken arrow|white plains|new rochelle|mount vernon|east lansing|falls church|silver spring|college park|
fall river|new bedford|new york city|milton keynes|bury st edmunds|tunbridge wells|leamington spa|
alice springs|gold coast|wagga wagga|coffs harbour|port macquarie|broken hill|mount isa|mount gambier|
port lincoln|byron bay|hervey bay|port hedland|port augusta|east london|port elizabeth|mossel bay|
richards bay|palmerston north|new plymouth|hawke's bay|victoria falls|sierra vista|daytona beach|
martha's vineyard|cape cod|staten island|long island|coral gables|redwood city|menlo park|culver city|
beverly hills|simi valley|moreno valley|elk grove|council bluffs|overland park|cedar falls|elk river|
coon rapids|brooklyn park|maple grove|grand junction|fort collins|glenwood springs|steamboat springs|
cedar city|st. george|north platte|grand island|lake charles|bossier city|pine bluff|west memphis|
johnson city|oak ridge|panama city beach|vero beach|boynton beach|delray beach|deerfield beach|
pompano beach|newport beach|huntington beach|laguna beach|redondo beach|miami beach|winter haven|cape coral|
fort myers|punta gorda|port st. lucie|little rock|
abu dhabi|abuja|accra|addis ababa|addis abeba|ahmedabad|algiers|almaty|amman|amritsar|amsterdam|anchorage|ankara|antananarivo|ashgabat|astana|asuncion|
athens|atlanta|auckland|austin|baghdad|bakhmut|baku|bali|baltimore|bamako|bandung|bangalore|bangkok|bangui|barcelona|basel|beijing|beirut|belfast|
belgrade|bengaluru|berlin|bern|bhopal|bhubaneswar|birmingham|bishkek|bogota|bogotá|bonn|boston|brasilia|brasília|bratislava|brazzaville|brisbane|
brussels|bucharest|budapest|buenos aires|busan|cairo|calgary|calcutta|canberra|cape town|caracas|cardiff|cebu|chandigarh|charlotte|chengdu|
chennai|chicago|chisinau|chişinău|chongqing|christchurch|cleveland|colombo|cologne|copenhagen|da nang|dakar|dalian|dallas|damascus|dar es salaam|darwin|davao|davos|dehradun|
delhi|den haag|denver|detroit|dhaka|djibouti|doha|donetsk|dubai|dublin|durban|dushanbe|düsseldorf|edinburgh|erbil|essen|fort bragg|frankfurt|freetown|fukuoka|
fukushima|gandhinagar|gaza|gaza city|geneva|genoa|glasgow|goma|guangzhou|guatemala city|gurgaon|gurugram|guwahati|hague|the hague|haifa|hamburg|
hangzhou|hanoi|harare|harbin|havana|helsinki|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|imphal|incheon|
indianapolis|indore|irpin|islamabad|istanbul|izmir|jaipur|jakarta|jammu|jerusalem|johannesburg|johor bahru|juba|kabul|kampala|kandahar|
kansas city|kaohsiung|karachi|kathmandu|kharkiv|khartoum|kherson|kigali|kingston|kinshasa|kochi|kolkata|kota kinabalu|krakow|kuala lumpur|
kuching|kunming|kuwait city|kyiv|kiev|kyoto|la paz|lagos|lahore|las vegas|lausanne|leh|leipzig|lhasa|lilongwe|lima|lisbon|liverpool|
ljubljana|london|los angeles|luanda|lucknow|lusaka|luxembourg|lviv|lyon|macau|macao|madrid|malé|managua|manama|manchester|mandalay|manila|
maputo|mariupol|marseille|mecca|medellin|medina|melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|monaco|monrovia|montevideo|
montreal|montréal|moscow|mumbai|munich|muscat|n'djamena|nagasaki|nagoya|nagpur|nairobi|nanjing|naples|nassau|naypyidaw|naypyitaw|new delhi|new orleans|new york|
newark|niamey|nice|nicosia|noida|nur-sultan|nuuk|oakland|odesa|odessa|okinawa|omaha|orlando|osaka|oslo|ottawa|ouagadougou|palo alto|panama city|panaji|paris|
pasadena|patna|penang|perth|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|podgorica|port moresby|port-au-prince|portland|porto|prague|
pretoria|pristina|pune|putrajaya|pyongyang|qingdao|quebec city|quetta|quito|rabat|raipur|ramallah|ranchi|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|
sacramento|saigon|salt lake city|san diego|san francisco|san jose|san josé|san juan|san salvador|sanaa|santa fe|santiago|santo domingo|
são paulo|sao paulo|sapporo|sarajevo|seattle|sendai|seoul|sepang|shah alam|shanghai|sharm el-sheikh|shenyang|shenzhen|shillong|shimla|silicon valley|singapore|sittwe|skopje|sochi|sofia|
srinagar|st. louis|st. petersburg|st petersburg|stockholm|strasbourg|surabaya|surat|suva|suzhou|sydney|taichung|tainan|taipei|tallinn|tampa|
tashkent|tbilisi|tegucigalpa|tehran|tel aviv|thimphu|thiruvananthapuram|tianjin|tijuana|tirana|tokyo|toronto|toulouse|tripoli|tunis|turin|
ulaanbaatar|ulan bator|united nations|utrecht|valletta|vancouver|varanasi|vatican city|venice|vienna|vientiane|vijayawada|vilnius|visakhapatnam|vladivostok|warsaw|washington|washington dc|
washington d.c|washington, d.c|wellington|windhoek|winnipeg|woodside|wuhan|xi'an|xian|xinjiang|yangon|yaounde|yerevan|yokohama|zagreb|zaporizhzhia|zurich|zürich|
singapur|singapour|
bremen|hannover|dresden|nürnberg|dortmund|duisburg|bochum|mainz|erfurt|potsdam|magdeburg|rostock|schwerin|saarbrücken|karlsruhe|
mannheim|augsburg|regensburg|heidelberg|kassel|chemnitz|graz|linz|salzburg|innsbruck|klagenfurt|bregenz|luzern|
sevilla|zaragoza|málaga|bilbao|valladolid|gijón|oviedo|alicante|pamplona|salamanca|cádiz|huelva|almería|badajoz|cáceres|logroño|tarragona|
girona|lleida|a coruña|santiago de compostela|san sebastián|donostia|vitoria-gasteiz|palma|santa cruz de tenerife|
bordeaux|lille|nantes|rennes|montpellier|grenoble|rouen|reims|amiens|limoges|poitiers|perpignan|besançon|orléans|ajaccio|bastia|
clermont-ferrand|saint-étienne|le havre|le mans|aix-en-provence|liège|namur|charleroi|québec|gatineau|sherbrooke|
palermo|genova|bologna|firenze|bari|catania|venezia|messina|padova|trieste|brescia|parma|cagliari|perugia|livorno|ravenna|rimini|foggia|salerno|
ferrara|siracusa|sassari|pescara|bergamo|trento|bolzano|piacenza|ancona|udine|lecce|cosenza|taranto|potenza|matera|campobasso|aosta|pisa|lucca|
reggio calabria|reggio emilia|la spezia|l'aquila|
coimbra|aveiro|évora|setúbal|funchal|viseu|ponta delgada|recife|curitiba|manaus|goiânia|cuiabá|maceió|aracaju|teresina|florianópolis|campinas|
porto alegre|belo horizonte|campo grande|porto velho|rio branco|joão pessoa|são luís|ribeirão preto|são josé dos campos|
rotterdam|eindhoven|groningen|tilburg|almere|nijmegen|arnhem|haarlem|enschede|maastricht|zwolle|leiden|antwerpen|gent|brugge|leuven|brussel|mechelen|
hasselt|leeuwarden|apeldoorn|amersfoort|dordrecht|den bosch|
warszawa|kraków|łódź|wrocław|poznań|gdańsk|szczecin|bydgoszcz|lublin|białystok|katowice|gdynia|częstochowa|toruń|kielce|rzeszów|olsztyn|
praha|brno|ostrava|plzeň|liberec|olomouc|české budějovice|hradec králové|pardubice|zlín|jihlava|karlovy vary|ústí nad labem|košice|debrecen|szeged|
bucurești|cluj-napoca|timișoara|iași|constanța|beograd|novi sad|rijeka|maribor|priština|bukarest|belgrad|
göteborg|malmö|uppsala|linköping|örebro|västerås|norrköping|helsingborg|umeå|luleå|trondheim|stavanger|tromsø|kristiansand|drammen|bodø|
københavn|aarhus|odense|aalborg|esbjerg|tampere|turku|oulu|espoo|vantaa|jyväskylä|kuopio|reykjavík|kaunas|
i̇stanbul|i̇zmir|bursa|antalya|adana|konya|gaziantep|diyarbakır|trabzon|samsun|kayseri|mersin|eskişehir|erzurum|malatya|
la plata|valparaíso|medellín|barranquilla|bucaramanga|arequipa|guayaquil|maracaibo|cochabamba|asunción|guadalajara|monterrey|cancún|oaxaca|la habana|
culiacán|hermosillo|chihuahua|veracruz|toluca|morelia|querétaro|saltillo|torreón|ciudad juárez|ciudad de guatemala|ciudad de panamá|
san luis potosí|tuxtla gutiérrez|mar del plata|bahía blanca|viña del mar|punta arenas|
palembang|casablanca|alger|oran|abidjan|yaoundé|douala|cotonou|lomé|libreville|
pékin|moscou|londres|bruxelles|varsovie|genève|berne|vienne|le caire|téhéran|washington d. c|jérusalem|lisbonne|
peking|moskau|brüssel|warschau|wien|genf|kiew|prag|rom|mailand|münchen|köln|athen|lissabon|kairo|teheran|
pekín|moscú|bruselas|varsovia|ginebra|viena|nueva york|ciudad de méxico|roma|milán|atenas|berlín|teherán|
pechino|mosca|londra|parigi|bruxelles|varsavia|ginevra|berlino|milano|napoli|torino|atene|vienna|
pequim|palma de mallorca|san sebastián|las palmas|moscovo|moscou|bruxelas|varsóvia|genebra|lisboa|nova york|nova iorque|atenas
|
नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|श्रीनगर|चंडीगढ़|रांची|देहरादून|वाशिंगटन|वॉशिंगटन|बीजिंग|
लंदन|इस्लामाबाद|मॉस्को|मास्को|पेरिस|टोक्यो|सिंगापुर|काठमांडू|ढाका|कीव|न्यूयॉर्क
"""
_COUNTRIES = """
barbados|bosnia and herzegovina|guyana|saint lucia|st lucia|trinidad and tobago|
afghanistan|albania|algeria|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bhutan|bolivia|
bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica|
croatia|cuba|cyprus|czech republic|czechia|denmark|dominican republic|east timor|ecuador|egypt|el salvador|england|eritrea|estonia|
ethiopia|fiji|finland|france|gabon|georgia|germany|ghana|great britain|greece|greenland|guam|guatemala|guinea|haiti|honduras|hungary|iceland|india|
indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kashmir|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|
liberia|libya|lithuania|madagascar|malawi|malaysia|maldives|mali|malta|mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|
myanmar|burma|namibia|nepal|netherlands|the netherlands|new caledonia|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|
pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|philippines|the philippines|poland|portugal|qatar|romania|russia|rwanda|
samoa|saudi arabia|scotland|senegal|serbia|sierra leone|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|
spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|tonga|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda|
ukraine|united arab emirates|uae|united kingdom|uk|u.k|united states|us|u.s|usa|uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam|wales|west bank|yemen|zambia|
zimbabwe|hong kong|european union|asia|africa|europe|north america|south america|latin america|middle east|south china sea|taiwan strait|east china sea|
việt nam|trung quốc|hàn quốc|triều tiên|nhật bản|hoa kỳ|thái lan|đài loan|ấn độ|estados unidos|reino unido|arabia saudita|corea del sur|corea del norte|nueva zelanda|
oriente medio|medio oriente|américa latina|royaume-uni|états-unis|moyen-orient|proche-orient|arabie saoudite|corée du sud|corée du nord|stati uniti|regno unito|corea del sud|corea del nord|
coreia do sul|coreia do norte|oriente médio|nova zelândia|stany zjednoczone|wielka brytania|bliski wschód|amerika serikat|korea selatan|korea utara|timur tengah|arab saudi|
birleşik krallık|güney kore|kuzey kore|orta doğu|suudi arabistan|vereinigte staaten|naher osten|verenigde staten|midden-oosten|spojené státy|velká británie|
asia pacific|indo pacific|southeast asia|south asia|east asia|central asia|north africa|persian gulf|red sea|black sea|pacific ocean|korean peninsula|
oriente próximo|próximo oriente|médio oriente|extremo oriente|casa blanca|casa bianca|casa branca|maison blanche|weißes haus|unión europea|união europeia|unione europea|
union européenne|europäische union|mar de china|mar da china|mer de chine|mar cinese|südchinesisches meer|amérique du nord|amérique latine|américa do sul|américa del sur
"""
_STATES = """
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|
west virginia|wisconsin|wyoming|district of columbia|d.c|dc|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n.h|n.j|n.m|
n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|manipur|kerala|punjab|gujarat|assam|bihar|odisha|goa|maharashtra|rajasthan|karnataka|haryana|
tamil nadu|telangana|west bengal|uttar pradesh|andhra pradesh|ontario|quebec|alberta|british columbia|nova scotia|queensland|new south wales|victoria|tasmania|
arunachal pradesh|chhattisgarh|himachal pradesh|jharkhand|madhya pradesh|meghalaya|mizoram|nagaland|sikkim|tripura|uttarakhand|ladakh|
sindh|balochistan|khyber pakhtunkhwa|gilgit-baltistan|mymensingh|gazipur|narayanganj|lalitpur|bhaktapur|rakhine|battambang|
johor|kedah|kelantan|negeri sembilan|pahang|perak|perlis|sarawak|selangor|terengganu|labuan|klang valley|
metro manila|luzon|central luzon|visayas|mindanao|batangas|cavite|viet nam|ha noi|ho chi minh|
bandar lampung|east java|west java|central java|north sumatra|west sumatra|south sumatra|aceh|lombok|banten|riau|jambi|bengkulu|gorontalo|north maluku|
east kalimantan|west kalimantan|south kalimantan|central kalimantan|north kalimantan|south sulawesi|north sulawesi|central sulawesi|west sulawesi|
southeast sulawesi|west papua|central papua|east nusa tenggara|west nusa tenggara|sabah|bulacan|pampanga|albay|leyte|bohol|
friuli venezia giulia|friuli-venezia giulia|emilia romagna|emilia-romagna|valle d'aosta|valle d’aosta|
trentino alto adige|trentino-alto adige|castilla y león|castilla-la mancha|castilla la mancha|
comunidad valenciana|comunitat valenciana|islas baleares|illes balears|nordrhein-westfalen|
baden-württemberg|rheinland-pfalz|mecklenburg-vorpommern|schleswig-holstein|sachsen-anhalt|
rio grande do sul|rio grande do norte|mato grosso|mato grosso do sul|minas gerais|espírito santo|
île-de-france|nouvelle-aquitaine|auvergne-rhône-alpes|hauts-de-france|pays de la loire|centre-val de loire
"""


STATES_OF_BRAZIL = "A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO"
"""Their letters, as papers there set them behind a town: `Porto Varsando (RS)`."""
NOT_PLACES = frozenset(
    "деталі|подробиці|дослівно|нагадаємо|передісторія|довідка|детали|подробности|дословно|напомним|справка|"
    "exclusive|disclaimer|breaking|watch|opinion|update|updated|file|factbox|analysis|explainer|corrected|"
    "correction|"
    "note|q|a|"
    "live|video|photo|photos|new|read|listen|editorial|commentary|interview|question|answer|reporter|"
    "moderator|"
    "story highlights|key points|highlights|summary|warning|related|more|subject|to|from|date|re|us|by|"
    "image|caption|"
    "top news|headline|what|why|how|who|when|where|background|context|the big picture|why it matters|"
    "secretary|president|décryptage|analyse|entretien|reportage|récit|enquête|exclusif|portrait|"
    "tribune|chronique|kommentar|porträt|análisis|entrevista|reportaje|analisi|intervista|"
    "análise|opinião".split("|")
)
"""What stands in front of a paragraph as places do, and is none."""


def _names(rows: str) -> frozenset[str]:
    return frozenset(name.strip() for name in rows.casefold().replace("\n", "").split("|") if name.strip())


CITIES = _names(_CITIES) | {city.casefold() for city in great_cities.CITIES | lesser_towns.TOWNS}
_COUNTRIES_ABROAD = """
chine|cina|kina|chiny|çin|russie|rusia|rússia|russland|rosja|rusya|ucraina|ucrania|ucrânia|ukraina|ukrayna|japon|japón|giappone|japão|japonia|
japonya|corée|corea|coreia|nordkorea|südkorea|taïwan|taiwán|tajwan|eua|ee.uu|ee. uu|eeuu|etats-unis|abd|allemagne|alemania|alemanha|germania|
deutschland|frankreich|francia|frança|inde|indien|irán|irã|irão|türkei|turquie|turquía|turchia|turquia|españa|espagne|spanien|spagna|espanha|
großbritannien|grande-bretagne|gran bretagna|gran bretaña|israël|israele|libanon|liban|líbano|libano|syrien|syrie|siria|síria|ägypten|égypte|
egipto|egitto|egito|polen|pologne|ungarn|hongrie|schweiz|suisse|suiza|svizzera|suíça|österreich|autriche|belgien|belgique|niederlande|pays-bas|
cabo verde|cap-vert|arabia saudí|arabia saudita|arábia saudita|nueva zelanda|nova zelândia|nuova zelanda|reino unido|regno unito|costa de marfil|
guinea ecuatorial|estados unidos|stati uniti|corea del norte|corea del sur|coreia do norte|coreia do sul|corea del nord|corea del sud|
philippinen|filipinas|filippine|brésil|brasilien|brasile|australie|australien|birmanie|singapur|singapour
"""
REGIONS = _names(_COUNTRIES) | _names(_STATES) | _names(_COUNTRIES_ABROAD)


def is_place(text: str) -> bool:
    """Whether a text is a known place, alone or with its state or country: `Imphal, Manipur`."""
    whole = text.strip(" .").casefold()
    if whole in CITIES or whole in REGIONS:
        return True
    if "," not in text and "/" not in text:
        return False
    parts = [part.strip(" .").casefold().replace("\u2019", "'") for part in text.split(",")]
    parts = [piece for part in parts for piece in part.split("/")]
    return 1 < len(parts) <= 3 and all(part in CITIES or part in REGIONS for part in parts)


_JOINED = Late(r" ?[/–—-] ?|, ?| (?:and|und|et|y|e|en|och|og|i|ve|dan) ", re.IGNORECASE)


def names_only_places(text: str) -> bool:
    """Whether a few words are places and what joins them: `USA und China`, the topic of an article."""
    parts = _JOINED.split(text.strip(" :"))
    return len(parts) > 1 and (all(map(is_place, parts)) or is_place(text.strip(" :")))


def is_city(text: str) -> bool:
    """Whether a text is a known city, alone or with its state or country."""
    head = text.split(",", maxsplit=1)[0].strip(" .").casefold()
    return head in CITIES and is_place(text)


_KEPT = {
    "ii",
    "iii",
    "u.s.",
    "u.n.",
    "d.c.",
    "u.k.",
    "uae",
    "uk",
    "us",
    "usa",
    "dc",
    "un",
    "n.y.",
    "n.j.",
    "n.c.",
    "uss",
    "hmas",
    "hmcs",
    "hmnzs",
    "hms",
    "cfb",
    "raf",
}
_SMALL = frozenset("de da do del di la le el of the au aux am an der en sur and".split())
_ELIDED = ("'t", "’t")
"""The article in Dutch: `Kai van ’t Hof`, `’t Harde`."""


def title_case(text: str) -> str:
    """A place or a name in capitals as it is written in a sentence: `NEW DELHI` is `New Delhi`."""
    words = text.split(" ")
    titled = " ".join(_titled(word, first=index in (0, len(words) - 1)) for index, word in enumerate(words))
    return titled.replace("i\u0307", "i")  # what a Turkish capital with a dot becomes


def _titled(word: str, *, first: bool) -> str:
    bare = word.casefold().strip(",")
    initials = bare.endswith(".") and max(map(len, bare.split("."))) == 1  # `E.J.`
    if bare in _KEPT or not word.isupper() or initials:
        return word
    if bare in _ELIDED or (bare in _SMALL and not first):
        return word.lower()
    parts: list[str] = []
    capital = True
    for character in word.lower():
        parts.append(character.upper() if capital and character.isalpha() else character)
        capital = character in "-/'\u2019(" or (capital and not character.isalpha())
    written = "".join(parts)
    return f"{written[:-1]}s" if written.endswith(("'S", "\u2019S")) else written
