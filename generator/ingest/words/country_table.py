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
Europe/Paris; fr; fr
Europe/Rome; it; it
Europe/Madrid; es; ca gl eu; in es españa español española españoles madrid barcelona moncloa psoe pp cataluña sevilla valencia euros bilbao zaragoza málaga galicia andalucía concejal
Europe/Lisbon; pt; ; in pt portugal português portuguesa portugueses lisboa porto facto equipa registo contacto lusa euros acção sector
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
Europe/Dublin; ie; ; words ireland irish dublin taoiseach tánaiste dáil garda gardaí cork galway limerick rté; cities dublin; local taoiseach tánaiste dáil oireachtas gardaí garda fáil féin gael
Europe/London; uk gb; ; words britain british london england scotland wales uk mps commons downing whitehall labour tory; cities london; local nhs whitehall mps msps holyrood tories constabulary councillors magistrates stormont senedd
Atlantic/Reykjavik; is; is
Asia/Jerusalem; il; he; words israel israeli israelis jerusalem knesset idf netanyahu haifa tel aviv gaza hamas hezbollah likud; cities jerusalem
Asia/Hebron; ps
Asia/Beirut; lb
Asia/Amman; jo
Asia/Damascus; sy
Asia/Baghdad; iq
Asia/Tehran; ir; fa
Asia/Riyadh; sa; ; words saudi riyadh jeddah kuwait kuwaiti iraq iraqi baghdad bahrain qatar doha houthi; cities riyadh jeddah
Asia/Dubai; ae; ; words uae emirati emirates dubai abu dhabi sharjah dh dirhams oman muscat; cities dubai abu
Asia/Qatar; qa
Asia/Kuwait; kw
Asia/Muscat; om
Africa/Cairo; eg
Africa/Casablanca; ma
Africa/Algiers; dz
Africa/Tunis; tn
Africa/Lagos; ng; ; cities lagos abuja; local naira nigeria nigerian nigerians abuja tinubu buhari efcc inec apc pdp lagos
Africa/Nairobi; ke; ; cities nairobi; local kenya kenyan kenyans nairobi ruto raila ksh mombasa kisumu
Africa/Johannesburg; za; ; cities johannesburg pretoria; local anc eskom rand ramaphosa gauteng pretoria johannesburg limpopo kwazulu
Africa/Accra; gh;; local ghana ghanaian ghanaians accra cedi cedis kumasi ndc npp mahama
Africa/Addis_Ababa; et
Asia/Dhaka; bd; ; words bangladesh bangladeshi dhaka taka awami chattogram sylhet hasina; cities dhaka; local taka awami upazila bnp dhaka chattogram; in bn বাংলাদেশ ঢাকা উপজেলা ইউপি পৌরসভা চট্টগ্রাম রাজশাহী খুলনা বরিশাল সিলেট রংপুর কুমিল্লা আওয়ামী বিএনপি প্রশাসক টাকা
Asia/Karachi; pk; ; words pakistan pakistani islamabad karachi lahore punjab sindh rawalpindi imran; cities islamabad karachi lahore; local sindh rawalpindi islamabad lahore karachi nawaz shehbaz khyber pakhtunkhwa balochistan; in ur پاکستان کراچی لاہور پنجاب سندھ بلوچستان پشاور راولپنڈی تحصیل شہباز نواز عمران
Asia/Kolkata; in; hi te mr kn ml gu pa or; words india indian indians delhi mumbai kolkata chennai bengaluru hyderabad modi bjp lok sabha rajya crore crores lakh lakhs rupees rs kerala gujarat punjab bihar assam manipur maharashtra karnataka telangana pti ani; cities delhi mumbai kolkata chennai bengaluru hyderabad; local crore crores lakh lakhs sabha bjp lok rajya panchayat; in bn কলকাতা পশ্চিমবঙ্গ তৃণমূল বিজেপি নবান্ন হুগলি নদিয়া মেদিনীপুর বর্ধমান শিলিগুড়ি দফতর পুরসভা পুরপ্রধান বিধায়ক সাংসদ জেলাশাসক টোটো ত্রিপুরা অসম; in ta தமிழக தமிழ்நாடு சென்னை போலீஸ் போலீசார் இந்திய மதுரை கோவை ரூபாய் கலெக்டர்; in ur ہندوستان بھارتی دہلی مودی لکھنؤ ممبئی تلنگانہ بہار پردیش
Asia/Colombo; lk; si; local colombo lankan rajapaksa wickremesinghe dissanayake kandy jaffna; in ta இலங்கை கொழும்பு யாழ்ப்பாண மட்டக்களப்பு திருகோணமலை வவுனியா கிளிநொச்சி முல்லைத்தீவு பொலிஸ் பொலிஸார் ஜனாதிபதி
Asia/Kathmandu; np; ne; local nepal nepali nepalis kathmandu pokhara prachanda
Asia/Yangon; mm; my
Asia/Bangkok; th; th; cities bangkok
Asia/Ho_Chi_Minh; vn; vi; cities hanoi
Asia/Phnom_Penh; kh; km
Asia/Vientiane; la; lo
Asia/Kuala_Lumpur; my; ms; cities kuala putrajaya penang; local ringgit datuk seri dewan rakyat putrajaya umno selangor johor sabah sarawak; in ta மலேசிய கோலாலம்பூர் ரிங்கிட்
Asia/Singapore; sg; ; local singaporeans hdb cpf; in ta சிங்கப்பூர் வெள்ளி
Asia/Manila; ph; ; words philippine philippines filipino filipinos manila marcos quezon luzon mindanao palawan pnp; cities manila; local pasay makati davao cebu visayas quezon luzon mindanao barangay bicameral bicam pesos cagayan ecija malacañang senado philippine philippines filipino filipinos
Asia/Taipei; tw; ; words taiwan taiwanese taipei kaohsiung legislative yuan dpp kuomintang; cities taipei kaohsiung
Asia/Hong_Kong; hk;; local legco kowloon mtr hongkongers
Asia/Macau; mo
Asia/Shanghai; cn; zh; words china chinese beijing shanghai xi guangdong yuan xinhua; cities beijing shanghai
Asia/Tokyo; jp; ja; cities tokyo osaka
Asia/Seoul; kr; ko; cities seoul
Asia/Pyongyang; kp
Asia/Jakarta; id; id; cities jakarta
America/Argentina/Buenos_Aires; ar; ; in es argentina argentino argentinos buenos aires milei kirchner rosario córdoba bonaerense bonaerenses porteño porteña mendoza tucumán neuquén patagonia intendente
America/Mexico_City; mx; ; in es méxico mexicano mexicana mexicanos sheinbaum cdmx monterrey guadalajara oaxaca veracruz puebla jalisco yucatán campeche chiapas sinaloa michoacán tamaulipas edomex
America/Bogota; co; ; in es colombia colombiano colombianos bogotá medellín petro cali barranquilla antioquia cundinamarca bucaramanga
America/Santiago; cl; ; in es chile chileno chilenos boric valparaíso antofagasta concepción temuco biobío chiloé araucanía carabineros
America/Lima; pe; ; in es perú peruano peruanos lima puno cusco arequipa callao piura loreto iquitos titicaca
America/Sao_Paulo; br; ; in pt brasil brasileiro brasileira brasileiros brasília paulo rio você equipe fato registro reais lula bolsonaro
America/Guayaquil; ec; ; in es ecuatoriano ecuatoriana ecuatorianos quito guayaquil
America/Caracas; ve; ; in es venezolano venezolana venezolanos caracas maracaibo
America/Montevideo; uy; ; in es uruguayo uruguaya uruguayos montevideo
America/Asuncion; py; ; in es paraguayo paraguaya paraguayos guaraníes
America/La_Paz; bo; ; in es boliviano boliviana bolivianos cochabamba
America/Havana; cu; ; in es cubano cubana cubanos habana
America/Costa_Rica; cr; ; in es costarricense costarricenses
America/Guatemala; gt; ; in es guatemalteco guatemalteca guatemaltecos
Pacific/Auckland; nz; ; cities auckland wellington; local māori waikato wellington christchurch luxon hipkins aotearoa
Asia/Tbilisi; ge; ka
Asia/Yerevan; am; hy
Asia/Baku; az; az
Europe/Moscow; ru; ru; cities moscow
America/Chicago; ; ; words texas illinois chicago minnesota missouri iowa wisconsin houston dallas oklahoma louisiana
America/New_York; ; ; words u.s american americans washington congress senate pentagon trump biden republicans democrats
Australia/Sydney; ; ; words australia australian australians sydney melbourne canberra queensland nsw albanese; cities sydney canberra melbourne; local nsw queensland victoria canberra albanese dutton tafe centrelink labor
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
