"""The countries that clippings are from, a row each: facts only.

    zone; codes; languages; `words` that a text on it is full of; `cities` of datelines; `in` and a language
    that several countries share, with the words of this one; `local` words that hardly any but its own papers use

The zone is the one that the clocks of its papers show. A country with several zones has none here, or a part of
it has a row without a code. A code is the end of its web addresses and its part of a language tag (ISO 3166-1;
and `uk`). A language (ISO 639-1) stands with the one country where it is nearly only written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

_ROWS = """
Europe/Berlin; de; de
Europe/Vienna; at
Europe/Zurich; ch
Europe/Paris; fr; fr; in fr france français française françaises paris lyon marseille toulouse bordeaux nantes lille strasbourg rennes euros euro préfecture préfet préfète département élysée matignon sncf insee
Europe/Rome; it; it
Europe/Madrid; es cat gal eus; ca gl eu; in es españa español española españoles madrid barcelona moncloa psoe pp cataluña sevilla valencia euros bilbao zaragoza málaga galicia andalucía concejal
Europe/Lisbon; pt; ; in pt portugal português portuguesa portugueses lisboa porto facto equipa registo contacto lusa euros acção sector autarquia autarca concelho freguesia económico económica económicos prémio género académico quilómetro quilómetros moscovo irão desporto autocarro comboio telemóvel gnr psp vietname projecto direcção actual
Europe/Amsterdam; nl; nl
Europe/Brussels; be
Europe/Luxembourg; lu
Europe/Copenhagen; dk; da
Europe/Oslo; no; nb no
Europe/Stockholm; se; sv
Europe/Helsinki; fi; fi
Europe/Tallinn; ee; et
Europe/Riga; lv; lv
Europe/Vilnius; lt; lt
Europe/Warsaw; pl; pl
Europe/Prague; cz; cs
Europe/Bratislava; sk; sk
Europe/Budapest; hu; hu
Europe/Bucharest; ro; ro
Europe/Sofia; bg; bg
Europe/Athens; gr; el
Europe/Zagreb; hr; hr
Europe/Belgrade; rs; sr
Europe/Ljubljana; si; sl
Europe/Sarajevo; ba; bs
Europe/Kyiv; ua; uk; cities kyiv
Europe/Minsk; by; be
Europe/Chisinau; md
Europe/Istanbul; tr; tr
Europe/Dublin; ie; ; words ireland irish dublin taoiseach tánaiste dáil garda gardaí cork galway limerick rté; cities dublin; local taoiseach tánaiste dáil oireachtas gardaí garda fáil féin gael bord pleanála éireann uisce hse donegal sligo leitrim roscommon westmeath meath kildare wicklow wexford carlow kilkenny offaly laois tipperary drogheda dundalk letterkenny athlone tds seanad áras ceann comhairle
Europe/London; uk gb; ; words britain british london england scotland wales uk mps commons downing whitehall labour tory; cities london; local nhs whitehall mps msps holyrood tories constabulary councillors magistrates stormont senedd
Atlantic/Reykjavik; is; is
Asia/Riyadh; sa; ; words saudi riyadh jeddah kuwait kuwaiti iraq iraqi baghdad bahrain qatar doha houthi; cities riyadh jeddah; local sr riyal riyals makkah madinah dammam umrah; in ar السعودية السعودي المملكة الرياض جدة مكة الدمام المدينة تبوك أبها جازان ريال الهلال الأحمر خادم الحرمين
Asia/Jerusalem; il; he; words israel israeli israelis jerusalem knesset idf netanyahu haifa tel aviv gaza hamas hezbollah likud; cities jerusalem; local nis shekel shekels haifa haredi ashdod beersheba galilee moshav petah tikva
Asia/Hebron; ps; ; in ar فلسطين الفلسطينية رام الله غزة نابلس جنين الخليل شيكل طولكرم قلقيلية أريحا الضفة خان يونس رفح
Asia/Beirut; lb; ; in ar لبنان اللبنانية اللبناني بيروت طرابلس صيدا صور زحلة بعلبك النبطية جونية جبيل عكار ليرة كسروان المتن
Asia/Amman; jo;; local jd irbid zarqa karak mafraq; in ar الأردن الأردنية الأردني عمان إربد الزرقاء العقبة الكرك السلط مأدبا عجلون جرش معان المفرق الطفيلة
Asia/Damascus; sy; ; in ar سوريا سورية السورية دمشق حلب حمص حماة اللاذقية طرطوس إدلب درعا السويداء
Asia/Baghdad; iq; ; in ar العراق العراقية العراقي بغداد البصرة الموصل نينوى كركوك أربيل النجف كربلاء الأنبار ديالى دينار ذي قار ميسان
Asia/Tehran; ir; fa
Asia/Dubai; ae; ; words uae emirati emirates dubai abu dhabi sharjah dh dirhams oman muscat; cities dubai abu; local dh dh1 dirham dirhams sharjah ajman fujairah khaimah quwain emirati emiratis rta dewa dhabi deira jumeirah; in ar الإمارات الإماراتية دبي أبوظبي الشارقة عجمان العين الفجيرة درهم درهما
Asia/Qatar; qa;; local qr qatar qatari qataris doha ashghal lusail wakrah rayyan kahramaa; in ar قطر القطرية الدوحة الوكرة الريان لوسيل
Asia/Kuwait; kw;; local kd kuwait kuwaiti kuwaitis hawally salmiya jahra farwaniya; in ar الكويت الكويتية الكويتي حولي الأحمدي الجهراء الفروانية السالمية فلس
Asia/Muscat; om;; local oman omani omanis muscat salalah sohar nizwa dhofar wilayat rop rials batinah; in ar عمان العمانية مسقط صلالة ظفار صحار نزوى صور البريمي مسندم
Africa/Cairo; eg;; local egp giza luxor aswan menoufiya qalioubiya beheira; in ar مصر المصرية المصري القاهرة الإسكندرية الجيزة محافظ جنيه جنيها دمياط المنصورة الدقهلية الشرقية الغربية البحيرة أسيوط سوهاج قنا الأقصر أسوان بورسعيد السويس الإسماعيلية الفيوم المنيا المنوفية القليوبية مطروح
Africa/Casablanca; ma; ; in ar المغرب المغربية المغربي الرباط الدار البيضاء مراكش فاس طنجة أكادير وجدة جماعة إقليم درهم درهما تطوان القنيطرة ماي غشت شتنبر نونبر دجنبر يوليوز ملال مكناس الناظور
Africa/Algiers; dz; ; in ar الجزائر الجزائرية الجزائري وهران قسنطينة عنابة ولاية الولاية بلدية سطيف تيزي وزو بجاية جانفي فيفري أفريل جويلية
Africa/Tunis; tn; ; in ar تونس التونسية التونسي صفاقس سوسة بنزرت قابس القيروان المنستير نابل معتمدية
Africa/Lagos; ng; ; cities lagos abuja; local naira nigeria nigerian nigerians abuja tinubu buhari efcc inec apc pdp lagos kano ibadan kaduna enugu abia anambra edo ogun ondo osun oyo ekiti kwara kogi benue borno yobe adamawa bauchi gombe taraba ebonyi katsina sokoto zamfara kebbi jigawa nasarawa bayelsa calabar owerri asaba nnpc nysc ndlea nafdac jamb ncdc atiku osinbajo wike fct badagry ikeja lekki igbo yoruba hausa
Africa/Nairobi; ke; ; cities nairobi; local kenya kenyan kenyans nairobi ruto raila ksh mombasa kisumu nakuru eldoret kiambu machakos kajiado kakamega kilifi kwale turkana garissa wajir marsabit nyeri kericho bungoma siaya uhuru kenyatta odinga gachagua wananchi matatu matatus boda mcas likoni malindi kra knh knec ntsa nema kmpdc
Africa/Johannesburg; za; ; cities johannesburg pretoria durban bloemfontein gqeberha polokwane cape-town east-london; local anc eskom rand ramaphosa gauteng pretoria johannesburg limpopo kwazulu soweto durban ethekwini mpumalanga mangaung bloemfontein polokwane nelspruit mbombela tshwane ekurhuleni gqeberha mzansi sassa saps nsfas cosatu zuma malema zille transnet prasa loadshedding umgeni khayelitsha stellenbosch kzn sanral popcru bakkie
Africa/Accra; gh;; local ghana ghanaian ghanaians accra cedi cedis kumasi ndc npp mahama ashanti akufo bawumia gra mmda assemblyman takoradi tema sunyani koforidua gh¢ ghs nhis wassce galamsey legon kotoka
Africa/Addis_Ababa; et;; local birr ethiopia ethiopian ethiopians addis ababa oromia amhara tigray dire dawa abiy mekelle
Asia/Dhaka; bd; ; words bangladesh bangladeshi dhaka taka awami chattogram sylhet hasina; cities dhaka; local taka awami upazila bnp dhaka chattogram tk sylhet barishal barisal khulna rajshahi rangpur mymensingh cumilla narayanganj gazipur hasina khaleda yunus jamaat zila thana biwta dmp chittagong jatiya sangsad bangabandhu padma jamuna ghat; in bn বাংলাদেশ ঢাকা উপজেলা ইউপি পৌরসভা চট্টগ্রাম রাজশাহী খুলনা বরিশাল সিলেট রংপুর কুমিল্লা আওয়ামী বিএনপি প্রশাসক টাকা
Asia/Karachi; pk; ; words pakistan pakistani islamabad karachi lahore punjab sindh rawalpindi imran; cities islamabad karachi lahore; local sindh rawalpindi islamabad lahore karachi nawaz shehbaz khyber pakhtunkhwa balochistan quetta peshawar multan faisalabad sukkur kotri gujranwala sialkot mardan gwadar gilgit baltistan pmln tehreek muttahida mqm ndma nadra wapda ogra nepra dsp abadgars katchi imran zardari bilawal; in ur پاکستان کراچی لاہور پنجاب سندھ بلوچستان پشاور راولپنڈی تحصیل شہباز نواز عمران
Asia/Kolkata; in; hi te mr kn ml gu pa or; words india indian indians delhi mumbai kolkata chennai bengaluru hyderabad modi bjp lok sabha rajya crore crores lakh lakhs rupees rs kerala gujarat punjab bihar assam manipur maharashtra karnataka telangana pti ani; cities delhi mumbai kolkata calcutta chennai bengaluru hyderabad; local crore crores lakh lakhs sabha bjp lok rajya panchayat taluk mlc dmk aiadmk tmc adivasi dalit dalits maharashtra karnataka nadu telangana andhra pradesh rajasthan uttarakhand jharkhand chhattisgarh odisha haryana fadnavis shinde siddaramaiah pinarayi adityanath mamata nitish kejriwal collectorate rto bbmp calcutta siliguri jalpaiguri durgapur kharagpur; in bn কলকাতা পশ্চিমবঙ্গ তৃণমূল বিজেপি নবান্ন হুগলি নদিয়া মেদিনীপুর বর্ধমান শিলিগুড়ি দফতর পুরসভা পুরপ্রধান বিধায়ক সাংসদ জেলাশাসক টোটো ত্রিপুরা অসম; in ta தமிழக தமிழ்நாடு சென்னை போலீஸ் போலீசார் இந்திய மதுரை கோவை ரூபாய் கலெக்டர்; in ur ہندوستان بھارتی دہلی مودی لکھنؤ ممبئی تلنگانہ بہار پردیش
Asia/Colombo; lk; si; local colombo lankan rajapaksa wickremesinghe dissanayake kandy jaffna galle hambantota matara negombo kurunegala anuradhapura trincomalee batticaloa badulla ratnapura kegalle gampaha kalutara nuwara eliya polonnaruwa mahinda gotabaya ranil sirisena premadasa jvp slpp unp sinhala lkr ceb pradeshiya grama niladhari; in ta இலங்கை கொழும்பு யாழ்ப்பாண மட்டக்களப்பு திருகோணமலை வவுனியா கிளிநொச்சி முல்லைத்தீவு பொலிஸ் பொலிஸார் ஜனாதிபதி
Asia/Kathmandu; np; ne; local nepal nepali nepalis kathmandu pokhara prachanda gandaki bagmati lumbini karnali sudurpaschim madhesh lalitpur bhaktapur chitwan biratnagar birgunj butwal janakpur dharan nepalgunj oli deuba dahal uml rastriya phewa terai tarai dashain tihar ghatasthapana nrs
Asia/Yangon; mm; my; local kyat yangon mandalay naypyitaw naypyidaw kayah sagaing magway nug kyats
Asia/Bangkok; th; th; cities bangkok; local baht bangkok phuket pattaya chiang chon buri rayong songkhla pattani narathiwat yala nakhon ratchasima khon kaen udon thani ubon samut prakan ayutthaya krabi trang tambon pheu bhumjaithai palang pracharath prayut srettha anutin thaksin shinawatra yingluck egat isan
Asia/Ho_Chi_Minh; vn; vi; cities hanoi; local vnd hanoi danang haiphong hai phong nha trang quang ninh nghe binh duong evn dak
Asia/Phnom_Penh; kh; km; local riel phnom penh battambang siem reap sihanoukville kampong kandal takeo kampot hun manet samdech cambodia cambodian cambodians khmer
Asia/Vientiane; la; lo; local vientiane luang prabang pakse savannakhet laos champasak thongloun
Asia/Kuala_Lumpur; my; ms; cities kuala putrajaya penang; local ringgit datuk seri dewan rakyat putrajaya umno selangor johor sabah sarawak rm dato puan encik pahang perak kedah kelantan terengganu perlis melaka malacca negri sembilan penang ipoh kuching kinabalu klang petaling anwar muhyiddin mahathir bersatu pkr barisan pakatan perikatan bernama jpj jkr pdrm mcmc smk kampung ringgits rapidkl orang asli tok batin; in ta மலேசிய கோலாலம்பூர் ரிங்கிட்
Asia/Singapore; sg; ; local singaporeans hdb cpf singapore singaporean changi jurong tampines punggol sengkang bedok ubin sentosa lta mpa moh nea ica scdf spf smrt ura psle nus ntu kopitiam hawker mdm mccy tuas tanglin yishun bishan clementi geylang serangoon hougang sembawang payoh tiong; in ta சிங்கப்பூர்
Asia/Manila; ph; ; words philippine philippines filipino filipinos manila marcos quezon luzon mindanao palawan pnp; cities manila; local pasay makati davao cebu visayas quezon luzon mindanao barangay bicameral bicam peso pesos cagayan ecija malacañang senado philippine philippines filipino filipinos barangays kagawad sangguniang deped doh dilg dswd denr dpwh comelec pagasa ndrrmc coa mmda lto ltfrb duterte aquino arroyo cayetano sulu samar leyte bohol panay negros iloilo guimaras bacolod baguio zamboanga cotabato batangas cavite bulacan pampanga tarlac pangasinan ilocos bicol albay jeepney jeepneys
Asia/Taipei; tw; ; words taiwan taiwanese taipei kaohsiung legislative yuan dpp kuomintang; cities taipei kaohsiung
Asia/Hong_Kong; hk;; local legco kowloon mtr hongkongers lantau cheung chau tsuen sham tuen mun yuen kwun tong hkfp
Asia/Macau; mo
Asia/Shanghai; cn; zh; words china chinese beijing shanghai xi guangdong yuan xinhua; cities beijing shanghai
Asia/Tokyo; jp; ja; cities tokyo osaka; local hokkaido tohoku kyushu shikoku okinawa prefecture prefectural ldp kishida ishiba takaichi osaka nagoya sapporo kushiro fukuoka
Asia/Seoul; kr; ko; cities seoul; local busan incheon daegu daejeon gwangju ulsan gyeonggi gangwon jeolla gyeongsang chungcheong jeju gunsan yeol myung ppp dpk gangnam
Asia/Pyongyang; kp
Asia/Jakarta; id; id; cities jakarta; local rp rupiah jakarta bandung surabaya semarang medan makassar denpasar sulawesi kalimantan sumatra papua maluku ternate halmahera jokowi widodo prabowo subianto gibran pdi golkar gerindra pln kpk bnpb bmkg regency kabupaten kecamatan pertamina asdp indonesia indonesian indonesians
Africa/Kampala; ug; ; local uganda ugandan ugandans kampala museveni shs ugx entebbe jinja mbarara gulu nrm masaka mukono wakiso kabale
Africa/Dar_es_Salaam; tz; sw; local tanzania tanzanian tanzanians dodoma arusha mwanza zanzibar samia tsh ccm chadema mbeya morogoro salaam
Africa/Kigali; rw; rw; local rwanda rwandan rwandans kigali rwf kagame musanze huye rubavu
Africa/Harare; zw; ; local zimbabwe zimbabwean zimbabweans harare bulawayo zanu mnangagwa mugabe zesa gweru mutare masvingo zig zec
Africa/Lusaka; zm; ; local zambia zambian zambians lusaka kwacha hichilema ndola kitwe copperbelt zesco upnd lungu
Africa/Blantyre; mw; ; local malawi malawian malawians lilongwe blantyre mzuzu chakwera mutharika zomba escom
Africa/Gaborone; bw; ; local botswana gaborone pula francistown maun masisi batswana
Africa/Windhoek; na; ; local namibia namibian namibians windhoek swapo walvis swakopmund oshakati geingob erongo
Africa/Maputo; mz; ; in pt moçambique moçambicano moçambicana moçambicanos maputo beira nampula frelimo renamo meticais
Africa/Luanda; ao; ; in pt angola angolano angolana angolanos luanda namibe benguela huambo cabinda mpla unita kwanzas
Africa/Mogadishu; so; ; local puntland somaliland hargeisa
Africa/Freetown; sl; ; local leone leonean leoneans freetown makeni kenema leones
Africa/Monrovia; lr; ; local liberia liberian liberians monrovia boakai weah nimba montserrado
Africa/Banjul; gm; ; local gambia gambian gambians banjul serekunda dalasi
Africa/Khartoum; sd; ; in ar السودان السودانية الخرطوم أم درمان بورتسودان كسلا دارفور الجنيه
Africa/Dakar; sn
Indian/Mauritius; mu
Indian/Maldives; mv; dv; local maldives maldivian maldivians rufiyaa malé muizzu atoll mvr addu
Asia/Thimphu; bt; dz; local bhutan bhutanese thimphu paro phuentsholing ngultrum gewog dzongkhag
Asia/Kabul; af; ps; local nangarhar afghani afghanis
Asia/Brunei; bn; ; local brunei bruneian bruneians seri begawan tutong temburong
Asia/Dili; tl
Asia/Bahrain; bh; ; local bahrain bahraini bahrainis manama muharraq riffa; in ar البحرين البحرينية المنامة المحرق الرفاع
Asia/Ulaanbaatar; mn; mn; local mongolia mongolian mongolians ulaanbaatar tugrik mnt aimag soum
Asia/Almaty; kz; kk; local kazakhstan kazakh astana almaty tokayev tenge akim akimat
Asia/Tashkent; uz; uz; local uzbekistan uzbek tashkent samarkand mirziyoyev bukhara
Asia/Bishkek; kg; ky; local kyrgyzstan kyrgyz bishkek japarov soms
Pacific/Fiji; fj; ; local fiji fijian fijians suva lautoka nadi labasa savusavu rabuka bainimarama vanua viti levu itaukei sigatoka
Pacific/Port_Moresby; pg; ; local papua moresby png kina lae marape bougainville enga madang rabaul kokopo
Pacific/Guadalcanal; sb; ; local solomon honiara guadalcanal malaita sogavare manele sbd
Pacific/Efate; vu; ; local vanuatu ni-vanuatu vatu luganville tanna efate
Pacific/Apia; ws; ; local samoa samoan samoans apia savaii savai'i upolu fiame faipule
Pacific/Tongatapu; to; ; local tonga tongan tongans nuku'alofa nukualofa vava'u tongatapu ha'apai pa'anga
Pacific/Guam; gu; ; local guam hagåtña chamorro dededo tamuning
Pacific/Rarotonga; ck
America/Argentina/Buenos_Aires; ar; ; in es argentina argentino argentinos aires milei kirchner rosario córdoba bonaerense bonaerenses porteño porteña mendoza tucumán neuquén patagonia intendente heladera heladeras nafta peronismo peronista peronistas kirchnerismo kirchnerista conurbano
America/Mexico_City; mx; ; in es méxico mexicano mexicana mexicanos sheinbaum cdmx monterrey guadalajara oaxaca veracruz puebla jalisco yucatán campeche chiapas sinaloa michoacán tamaulipas edomex mexicanas chihuahua coahuila tijuana querétaro zacatecas tlaxcala nayarit aguascalientes mexiquense chih tamps coah unam imss issste conagua sedena semar pemex tianguis tamales tamal tamalero vaporera capitalinos metrobús
America/Bogota; co; ; in es colombia colombiano colombianos bogotá medellín petro cali barranquilla antioquia cundinamarca bucaramanga cúcuta montería ibagué neiva popayán manizales boyacá colombiana colombianas cauca nariño tolima huila guajira sincelejo valledupar villavicencio mininterior uribe buenaventura
America/Santiago; cl; ; in es chile chileno chilenos boric valparaíso antofagasta concepción temuco biobío chiloé araucanía carabineros chilena chilenas curanilahue talcahuano iquique arica calama rancagua talca chillán osorno coquimbo coyhaique aysén sernapesca senapred cesfam fonasa codelco conaf
America/Lima; pe; ; in es perú peruano peruanos lima puno cusco arequipa callao piura loreto iquitos titicaca
America/Sao_Paulo; br; ; in pt brasil brasileiro brasileira brasileiros brasília paulo rio você equipe fato registro bairro prefeitura prefeito vereador delegado ônibus trem celular econômico econômica econômicos prêmio gênero acadêmico quilômetro quilômetros moscou irã esporte bombeiros cerrado paulista mineiro carioca gaúcho sp rj mg rs g1 globo reais bilhão bilhões trilhão trilhões bilionário bilionários bilionária premiê cingapura lula bolsonaro df brasiliense brasilienses braziliense candangos candango
America/Guayaquil; ec; ; in es ecuatoriano ecuatoriana ecuatorianos quito guayaquil
America/Caracas; ve; ; in es venezolano venezolana venezolanos caracas maracaibo
America/Montevideo; uy; ; in es uruguayo uruguaya uruguayos montevideo gurises gurí tablado tablados murguista murguistas murgas
America/Asuncion; py; ; in es paraguayo paraguaya paraguayos guaraníes
America/La_Paz; bo; ; in es boliviano boliviana bolivianos cochabamba
America/Havana; cu; ; in es cubano cubana cubanos habana
America/Costa_Rica; cr; ; in es costarricense costarricenses cartago guanacaste
America/Guatemala; gt; ; in es guatemalteco guatemalteca guatemaltecos petén quetzaltenango
Pacific/Auckland; nz; ; cities auckland wellington; local māori waikato wellington christchurch luxon hipkins aotearoa iwi hapū whānau marae kaumātua te reo waka kotahi dunedin tauranga rotorua taranaki gisborne ardern swarbrick rnz nzta
Asia/Tbilisi; ge; ka
Asia/Yerevan; am; hy
Asia/Baku; az; az
Europe/Moscow; ru; ru; cities moscow
America/Chicago; ; ; words texas illinois chicago minnesota missouri iowa wisconsin houston dallas oklahoma louisiana
America/Toronto; ; ; in fr québec québécois québécoise québécoises montréal montréalais montréalaise laval longueuil gatineau sherbrooke saguenay rimouski abitibi outaouais lanaudière montérégie mauricie gaspésie ottawa canada canadien canadienne canadiens caq péquiste legault cégep courriel hydro
America/New_York; ; ; words u.s american americans washington congress senate pentagon trump biden republicans democrats
Australia/Sydney; ; ; words australia australian australians sydney melbourne canberra queensland nsw albanese; cities sydney canberra melbourne; local nsw victoria canberra albanese dutton tafe centrelink labor tasmania hobart ballarat bendigo geelong wollongong bushfire bushfires ute ndis rba accc gippsland riverina woolworths
Australia/Brisbane; ; ; local brisbane queensland cairns townsville rockhampton toowoomba mackay bundaberg lnp crisafulli palaszczuk
Australia/Perth; ; ; local wa perth fremantle pilbara kimberley bunbury kalgoorlie mandurah wheatbelt geraldton karratha broome mcgowan
Australia/Adelaide; ; ; local sa adelaide sapol whyalla gambier murraylands yorke eyre malinauskas
Australia/Darwin; ; ; local nt darwin palmerston arnhem tennant finocchiaro
Europe/Andorra; ad
Europe/Tirane; al; sq
Asia/Nicosia; cy
Europe/Malta; mt; mt
Europe/Podgorica; me
Europe/Skopje; mk; mk
Europe/Monaco; mc
Europe/San_Marino; sm
Europe/Vaduz; li
Africa/Ouagadougou; bf
Africa/Porto-Novo; bj
Africa/Bujumbura; bi
Africa/Abidjan; ci
Africa/Douala; cm
Atlantic/Cape_Verde; cv
Africa/Djibouti; dj
Africa/Asmara; er
Africa/Libreville; ga
Africa/Conakry; gn
Africa/Malabo; gq
Africa/Bissau; gw
Africa/Maseru; ls
Africa/Tripoli; ly
Indian/Antananarivo; mg
Africa/Bamako; ml
Africa/Nouakchott; mr
Africa/Niamey; ne
Indian/Reunion; re
Africa/Juba; ss
Africa/Mbabane; sz
Africa/Ndjamena; td
Africa/Lome; tg
Africa/Brazzaville; cg
Asia/Aden; ye
Asia/Dushanbe; tj; tg
Asia/Ashgabat; tm; tk
America/Antigua; ag
America/Barbados; bb
America/Nassau; bs
America/Belize; bz
America/Dominica; dm
America/Santo_Domingo; do
America/Grenada; gd
America/Guyana; gy
America/Tegucigalpa; hn
America/Port-au-Prince; ht
America/Jamaica; jm
America/St_Lucia; lc
America/Managua; ni
America/Panama; pa
America/Puerto_Rico; pr
America/Paramaribo; sr
America/El_Salvador; sv
America/Port_of_Spain; tt
America/St_Vincent; vc
Pacific/Majuro; mh
Pacific/Nauru; nr
Pacific/Palau; pw
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A row of the table. `home` are the words of texts from there, by the language that others write too."""

    zone: str
    codes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    home: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@cache
def countries() -> tuple[Country, ...]:
    """Every country of the table, in its order."""
    return tuple(_countries())


def _countries() -> Iterator[Country]:
    for row in _ROWS.strip().splitlines():
        zone, *parts = (part.strip() for part in row.split(";"))
        codes, languages, *more = (*parts, "", "")[: max(2, len(parts))]
        said = {kind: tuple(words) for kind, *words in (part.split() for part in more) if kind != "in"}
        home = {words[1]: tuple(words[2:]) for words in (part.split() for part in more) if words[0] == "in"}
        yield Country(
            zone=zone,
            codes=tuple(codes.split()),
            languages=tuple(languages.split()),
            words=said.get("words", ()),
            cities=said.get("cities", ()),
            local=said.get("local", ()),
            home=home,
        )
