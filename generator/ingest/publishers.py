"""What is known of outlets and wire services without being told: names, domains, zones, habits.

Data and look-ups. config.yaml's `sources` come first; what it says of an outlet overrides this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.settings import SourceProfile
from generator.urls import host_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A newspaper, broadcaster or office. `aliases` are other names it goes by in its own pages."""

    name: str
    domains: tuple[str, ...] = ()
    timezone: str = ""
    language: str = "en"
    aliases: tuple[str, ...] = ()

    @property
    def is_american(self) -> bool:
        """Whether it writes the month first in a numeric date."""
        return self.timezone.startswith("America/New_York") or self.timezone in (
            "America/Chicago",
            "America/Los_Angeles",
            "America/Denver",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A wire service. `home` is its zone where it serves one country only, so that it places a paper."""

    name: str
    aliases: tuple[str, ...] = ()
    home: str = ""


_OUTLETS = """
The Hindu; thehindu.com; Asia/Kolkata; en; THG Publishing; The Hindu Bureau; The Hindu Data Team
The Times of India; timesofindia.indiatimes.com indiatimes.com; Asia/Kolkata; en; Times of India; TOI; TNN; Times News Network; TIMESOFINDIA.COM; Bennett, Coleman
Hindustan Times; hindustantimes.com; Asia/Kolkata; en; HT Correspondent; HT News Desk; HT Digital Streams; HT Media
Devdiscourse; devdiscourse.com; Asia/Kolkata; en
The Indian Express; indianexpress.com; Asia/Kolkata; en; Indian Express; Express Web Desk; Express News Service; The Indian Express [P] Ltd
NDTV; ndtv.com; Asia/Kolkata; en; NDTV News Desk; NDTV Convergence; NDTV.com
India Today; indiatoday.in; Asia/Kolkata; en; India Today Web Desk; Living Media India
The Economic Times; economictimes.indiatimes.com; Asia/Kolkata; en; ET Online; ET Bureau; Economic Times
The Tribune; tribuneindia.com; Asia/Kolkata; en; Tribune News Service
Mint; livemint.com; Asia/Kolkata; en; Livemint
The Wire; thewire.in; Asia/Kolkata; en; The Wire Staff
Scroll.in; scroll.in; Asia/Kolkata; en; Scroll Staff
ThePrint; theprint.in; Asia/Kolkata; en; Printline Media
Deccan Herald; deccanherald.com; Asia/Kolkata; en; DHNS; DH Web Desk
Firstpost; firstpost.com; Asia/Kolkata; en; FP Staff; FP News Desk
WION; wionews.com; Asia/Kolkata; en; WION Web Team
Dawn; dawn.com; Asia/Karachi; en; Dawn.com; Dawn Media Group
The Express Tribune; tribune.com.pk; Asia/Karachi; en
The Daily Star; thedailystar.net; Asia/Dhaka; en; Star Online Report
The Guardian; theguardian.com guardian.co.uk; Europe/London; en; Guardian; Guardian News & Media; Guardian staff; Guardian staff and agencies
BBC News; bbc.com bbc.co.uk; Europe/London; en; BBC; BBC World Service
The Independent; independent.co.uk; Europe/London; en; Independent
The Telegraph; telegraph.co.uk; Europe/London; en; Telegraph Media Group; The Daily Telegraph
Financial Times; ft.com; Europe/London; en; The Financial Times; FT
The Economist; economist.com; Europe/London; en; The Economist Newspaper
Sky News; news.sky.com; Europe/London; en; Sky UK
Daily Mail; dailymail.co.uk; Europe/London; en; MailOnline; Associated Newspapers
The Times; thetimes.co.uk thetimes.com; Europe/London; en; Times Newspapers
The Irish Times; irishtimes.com; Europe/Dublin; en; Irish Times
RTÉ; rte.ie; Europe/Dublin; en; RTÉ News
The New York Times; nytimes.com; America/New_York; en; New York Times; The New York Times Company; NYT
The Washington Post; washingtonpost.com; America/New_York; en; Washington Post; WP Company
The Wall Street Journal; wsj.com; America/New_York; en; Wall Street Journal; WSJ; Dow Jones & Company; Dow Jones
Los Angeles Times; latimes.com; America/Los_Angeles; en; L.A. Times; Times Staff Writer
Chicago Tribune; chicagotribune.com; America/Chicago; en
The Boston Globe; bostonglobe.com; America/New_York; en; Globe Staff; Boston Globe Media Partners
USA Today; usatoday.com; America/New_York; en; USA TODAY
CNN; cnn.com edition.cnn.com; America/New_York; en; Cable News Network; CNN Business; CNN Politics; CNN staff
NBC News; nbcnews.com; America/New_York; en; NBCNews.com; NBC Universal; NBC UNIVERSAL
CBS News; cbsnews.com; America/New_York; en; CBS Interactive; CBS Broadcasting
ABC News; abcnews.go.com; America/New_York; en; ABC News Internet Ventures
Fox News; foxnews.com; America/New_York; en; FOX News Network; FOX News
CNBC; cnbc.com; America/New_York; en; CNBC LLC; CNBC.com
NPR; npr.org; America/New_York; en; National Public Radio
PBS NewsHour; pbs.org; America/New_York; en; PBS News; NewsHour Productions
The Hill; thehill.com; America/New_York; en; Nexstar Media
Politico; politico.com politico.eu; America/New_York; en; POLITICO
Axios; axios.com; America/New_York; en
The Atlantic; theatlantic.com; America/New_York; en; The Atlantic Monthly Group
Foreign Policy; foreignpolicy.com; America/New_York; en; Graham Digital Holding; The Slate Group
Kyodo News; english.kyodonews.net kyodonews.net; Asia/Tokyo; en; Kyodo News+
Nasdaq; nasdaq.com; America/New_York; en
Newsweek; newsweek.com; America/New_York; en; NEWSWEEK DIGITAL
TIME; time.com; America/New_York; en; TIME USA
Business Insider; businessinsider.com; America/New_York; en; Insider Inc
The Washington Times; washingtontimes.com; America/New_York; en
Stars and Stripes; stripes.com; America/New_York; en; Stars & Stripes
Defense News; defensenews.com; America/New_York; en; Sightline Media Group
Breaking Defense; breakingdefense.com; America/New_York; en; Breaking Media
USNI News; news.usni.org; America/New_York; en; U.S. Naval Institute
Voice of America; voanews.com; America/New_York; en; VOA; VOA News
Radio Free Asia; rfa.org; America/New_York; en; RFA
AP News; apnews.com; America/New_York; en
Reuters; reuters.com; UTC; en
Bloomberg; bloomberg.com; America/New_York; en; Bloomberg News; Bloomberg L.P
The White House; whitehouse.gov bidenwhitehouse.archives.gov obamawhitehouse.archives.gov trumpwhitehouse.archives.gov; America/New_York; en
DOD News; defense.gov war.gov; America/New_York; en; Defense.gov; U.S. Department of Defense; Defense Department; DOD News Staff
U.S. Department of State; state.gov; America/New_York; en
DVIDS; dvidshub.net; America/New_York; en
Atlanta Journal-Constitution; ajc.com; America/New_York; en; The Atlanta Journal-Constitution
The Globe and Mail; theglobeandmail.com; America/Toronto; en
CBC News; cbc.ca; America/Toronto; en; CBC
Toronto Star; thestar.com; America/Toronto; en
Al Jazeera; aljazeera.com; UTC; en; Al Jazeera English; Al Jazeera Staff; Al Jazeera Media Network
Middle East Eye; middleeasteye.net; Europe/London; en
Arab News; arabnews.com; Asia/Riyadh; en
Gulf News; gulfnews.com; Asia/Dubai; en
Khaleej Times; khaleejtimes.com; Asia/Dubai; en
The Jerusalem Post; jpost.com; Asia/Jerusalem; en; Jerusalem Post; JPOST
The Times of Israel; timesofisrael.com; Asia/Jerusalem; en; Times of Israel; ToI Staff
Haaretz; haaretz.com; Asia/Jerusalem; en
South China Morning Post; scmp.com; Asia/Hong_Kong; en; SCMP; South China Morning Post Publishers
Hong Kong Free Press; hongkongfp.com; Asia/Hong_Kong; en; HKFP
Xinhua; news.cn xinhuanet.com; Asia/Shanghai; en; xinhuanet.com
People's Daily; people.cn people.com.cn; Asia/Shanghai; en; People's Daily Online
China Daily; chinadaily.com.cn; Asia/Shanghai; en; chinadaily.com.cn
Global Times; globaltimes.cn; Asia/Shanghai; en
CGTN; cgtn.com; Asia/Shanghai; en
People's Daily Online; people.cn en.people.cn; Asia/Shanghai; en; People's Daily
The Straits Times; straitstimes.com; Asia/Singapore; en; Straits Times; SPH Media; ST
CNA; channelnewsasia.com; Asia/Singapore; en; Mediacorp; Channel NewsAsia
The Star; thestar.com.my; Asia/Kuala_Lumpur; en; Star Media Group
Malay Mail; malaymail.com; Asia/Kuala_Lumpur; en
New Straits Times; nst.com.my; Asia/Kuala_Lumpur; en
Bangkok Post; bangkokpost.com; Asia/Bangkok; en
The Jakarta Post; thejakartapost.com; Asia/Jakarta; en
Antara News; antaranews.com; Asia/Jakarta; en; ANTARA
VnExpress International; e.vnexpress.net; Asia/Ho_Chi_Minh; en; VnExpress
Inquirer.net; inquirer.net; Asia/Manila; en; Philippine Daily Inquirer; INQUIRER.net
Philstar.com; philstar.com; Asia/Manila; en; The Philippine Star; Philstar Global
Rappler; rappler.com; Asia/Manila; en; Rappler.com
ABS-CBN News; news.abs-cbn.com; Asia/Manila; en
Taipei Times; taipeitimes.com; Asia/Taipei; en
Focus Taiwan; focustaiwan.tw; Asia/Taipei; en
Taiwan News; taiwannews.com.tw; Asia/Taipei; en
The Japan Times; japantimes.co.jp; Asia/Tokyo; en; Japan Times
The Japan News; japannews.yomiuri.co.jp; Asia/Tokyo; en; The Yomiuri Shimbun; Yomiuri Shimbun
The Asahi Shimbun; asahi.com; Asia/Tokyo; en; Asahi Shimbun
The Mainichi; mainichi.jp; Asia/Tokyo; en; Mainichi Japan; The Mainichi Newspapers
Nikkei Asia; asia.nikkei.com; Asia/Tokyo; en; Nikkei Inc; Nikkei staff writers
NHK World; www3.nhk.or.jp; Asia/Tokyo; en; NHK
Yonhap News Agency; yna.co.kr en.yna.co.kr; Asia/Seoul; en
The Korea Herald; koreaherald.com; Asia/Seoul; en; Korea Herald
The Korea Times; koreatimes.co.kr; Asia/Seoul; en
Korea JoongAng Daily; koreajoongangdaily.joins.com; Asia/Seoul; en; JoongAng Ilbo
The Sydney Morning Herald; smh.com.au; Australia/Sydney; en; Sydney Morning Herald
The Australian; theaustralian.com.au; Australia/Sydney; en
ABC; abc.net.au; Australia/Sydney; en; ABC News (Australia)
The New Zealand Herald; nzherald.co.nz; Pacific/Auckland; en; NZ Herald
RNZ; rnz.co.nz; Pacific/Auckland; en; Radio New Zealand
The Moscow Times; themoscowtimes.com; Europe/Moscow; en
RT; rt.com; Europe/Moscow; en
The Kyiv Independent; kyivindependent.com; Europe/Kyiv; en
Kyiv Post; kyivpost.com; Europe/Kyiv; en
Euronews; euronews.com; Europe/Paris; en
France 24; france24.com; Europe/Paris; en; FRANCE 24
RFI; rfi.fr; Europe/Paris; en
Le Monde; lemonde.fr; Europe/Paris; fr
Le Figaro; lefigaro.fr; Europe/Paris; fr
Libération; liberation.fr; Europe/Paris; fr
Franceinfo; francetvinfo.fr franceinfo.fr; Europe/Paris; fr; franceinfo
Les Echos; lesechos.fr; Europe/Paris; fr
Deutsche Welle; dw.com; Europe/Berlin; en; DW
Der Spiegel; spiegel.de; Europe/Berlin; de; DER SPIEGEL; SPIEGEL; SPIEGEL-Verlag
Süddeutsche Zeitung; sueddeutsche.de; Europe/Berlin; de; SZ; Süddeutsche
Frankfurter Allgemeine Zeitung; faz.net; Europe/Berlin; de; FAZ; F.A.Z
Die Zeit; zeit.de; Europe/Berlin; de; ZEIT ONLINE
Die Welt; welt.de; Europe/Berlin; de; WELT; Axel Springer
tagesschau; tagesschau.de; Europe/Berlin; de; tagesschau.de; ARD
ZDF; zdf.de zdfheute.de; Europe/Berlin; de; ZDFheute
taz; taz.de; Europe/Berlin; de; die tageszeitung
Neue Zürcher Zeitung; nzz.ch; Europe/Zurich; de; NZZ
Der Standard; derstandard.at; Europe/Vienna; de; STANDARD Verlagsgesellschaft
El País; elpais.com; Europe/Madrid; es; EL PAÍS; Ediciones EL PAÍS
El Mundo; elmundo.es; Europe/Madrid; es; Unidad Editorial
ABC (Madrid); abc.es; Europe/Madrid; es
La Nación; lanacion.com.ar; America/Argentina/Buenos_Aires; es; LA NACION
Clarín; clarin.com; America/Argentina/Buenos_Aires; es
Corriere della Sera; corriere.it; Europe/Rome; it
la Repubblica; repubblica.it; Europe/Rome; it; La Repubblica; GEDI
La Stampa; lastampa.it; Europe/Rome; it
Público; publico.pt; Europe/Lisbon; pt; PÚBLICO
Folha de S.Paulo; folha.uol.com.br; America/Sao_Paulo; pt; Folha
O Globo; oglobo.globo.com; America/Sao_Paulo; pt
Global Voices; globalvoices.org; UTC; en
"""

_AGENCIES = """
Reuters; ; Thomson Reuters; REUTERS; Reuters News Agency; Reuters Staff
Associated Press; ; AP; The Associated Press; A.P.; AP News; AP Photo
Agence France-Presse; ; AFP; Agence France Presse; AFP News; Agence France-Presse (AFP)
PTI; Asia/Kolkata; Press Trust of India; Press Trust Of India; PTI News
ANI; Asia/Kolkata; Asian News International; ANI News
IANS; Asia/Kolkata; Indo-Asian News Service
UNI; Asia/Kolkata; United News of India
Xinhua; Asia/Shanghai; Xinhua News Agency; Xinhua News
China News Service; Asia/Shanghai; CNS; ECNS
Kyodo; Asia/Tokyo; Kyodo News; KYODO; Kyodo News Service; Kyodo News+; KYODO NEWS
Jiji Press; Asia/Tokyo; Jiji; JIJI; Jiji.com
Yonhap; Asia/Seoul; Yonhap News Agency; Yonhap News
Newsis; Asia/Seoul
dpa; Europe/Berlin; DPA; Deutsche Presse-Agentur; dpa international
EFE; ; Agencia EFE; Agencia Efe; Efe; EFE-EPA
Europa Press; Europe/Madrid
ANSA; Europe/Rome; Agenzia ANSA
Adnkronos; Europe/Rome
Lusa; Europe/Lisbon; Agência Lusa
TASS; Europe/Moscow; Tass; ITAR-TASS; Itar-Tass
RIA Novosti; Europe/Moscow; RIA; Sputnik
Interfax; Europe/Moscow
Ukrinform; Europe/Kyiv; Interfax-Ukraine; UNIAN
Bloomberg; ; Bloomberg News; BLOOMBERG
UPI; ; United Press International
Bernama; Asia/Kuala_Lumpur; BERNAMA
Antara; Asia/Jakarta; ANTARA
PA Media; Europe/London; Press Association; PA; PA News Agency; Press Association (PA)
AAP; Australia/Sydney; Australian Associated Press
The Canadian Press; America/Toronto; Canadian Press
CNA; Asia/Taipei; Central News Agency
Anadolu; Europe/Istanbul; Anadolu Agency; Anadolu Ajansı; AA
IRNA; Asia/Tehran; Fars; Tasnim
KCNA; Asia/Pyongyang; Korean Central News Agency
SPA; Asia/Riyadh; Saudi Press Agency
WAM; Asia/Dubai; Emirates News Agency
APA; Europe/Vienna; Austria Presse Agentur
Keystone-SDA; Europe/Zurich; SDA; ATS; Keystone
Belga; Europe/Brussels
ANP; Europe/Amsterdam
PAP; Europe/Warsaw
TT; Europe/Stockholm; TT News Agency
NTB; Europe/Oslo
Ritzau; Europe/Copenhagen
MTI; Europe/Budapest
Agência Brasil; America/Sao_Paulo; Agencia Brasil
Tribune News Service; ; TNS; Tribune Content Agency
States News Service; ; McClatchy; McClatchy Washington Bureau
Inter Press Service; ; IPS
APP; Asia/Karachi; Associated Press of Pakistan
BSS; Asia/Dhaka; UNB; United News of Bangladesh
VNA; Asia/Ho_Chi_Minh; Vietnam News Agency
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split(";")] for row in table.strip().split("\n")]


OUTLETS = tuple(
    Outlet(
        name=name, domains=tuple(domains.split()), timezone=zone, language=language, aliases=tuple(aliases)
    )
    for name, domains, zone, language, *aliases in _rows(_OUTLETS)
)
AGENCIES = tuple(
    Agency(name=name, home=(rest or [""])[0], aliases=tuple(rest[1:])) for name, *rest in _rows(_AGENCIES)
)


def _key(text: str) -> str:
    if text.isalnum():
        return text.casefold()
    return re.sub(r"[^\w&]+", " ", text.replace("'", "").replace("\u2019", "")).strip().casefold()


_AGENCY_BY_NAME = {
    _key(name): agency for agency in reversed(AGENCIES) for name in (agency.name, *agency.aliases)
}
_LOWER_CASE_WORDS = frozenset(
    [
        "pa",
        "aa",
        "ap",
        "uni",
        "tt",
        "apa",
        "app",
        "sda",
        "spa",
        "ria",
        "pap",
        "ats",
        "bss",
        "vna",
        "cna",
        "tns",
        "fars",
        "ani",
        "ips",
        "cns",
        "anp",
        "mti",
        "efe",
        "wam",
    ]
)


_LONGEST_NAME = 48


def agency_named(text: str) -> Agency | None:
    """The wire service that a text is a name of. Short names count in capitals only: `AP`, not `ap`."""
    if len(text) > _LONGEST_NAME:
        return None
    key = _key(text)
    if key in _LOWER_CASE_WORDS and text.strip() != "Efe" and not text.strip(" .()").isupper():
        return None
    return _AGENCY_BY_NAME.get(key)


def home_of(agency: str) -> str:
    """The zone of the country that a wire service works for, or "" where it sells to all the world."""
    known = agency_named(agency)
    return known.home if known and known.home in _HOME_ZONES else ""


_HOME_ZONES = frozenset(["Asia/Kolkata", "Europe/London", "Australia/Sydney", "America/Toronto"])
"""Zones whose names others share; the home of an agency settles them."""


class Directory:
    """The outlets that are known: those of config.yaml, and beside them the built-in ones."""

    def __init__(self, profiles: Sequence[SourceProfile] = ()) -> None:
        self._by_name: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        built_in = {_key(outlet.name): outlet for outlet in OUTLETS}
        configured = [_configured(profile, built_in) for profile in profiles]
        for outlet in (*configured, *OUTLETS):
            if _key(outlet.name) in self._by_name and outlet not in configured:
                continue
            short = outlet.name.removeprefix("The ")
            for name in (outlet.name, *outlet.aliases, *([short] if " " in short else [])):
                self._by_name.setdefault(_key(name), outlet)
            for domain in outlet.domains:
                self._by_domain.setdefault(domain.casefold().removeprefix("www."), outlet)

    def named(self, text: str) -> Outlet | None:
        """The outlet that a text is a name of."""
        return self._by_name.get(_key(text)) if len(text) <= _LONGEST_NAME else None

    def mentioned(self, text: str, *, any_case: bool = False) -> tuple[Outlet, ...]:
        """The outlets that a text names, each once; names count as they are written, or in any case."""
        words = [word.strip(",.;:()[]|©’'\"") for word in text.split()]
        found: dict[str, Outlet] = {}
        start = 0
        while start < len(words):
            step = 1
            for count in range(min(6, len(words) - start), 0, -1):
                name = " ".join(words[start : start + count])
                outlet = self._by_name.get(_key(name)) if name else None
                if outlet and (
                    any_case or name in (outlet.name, *outlet.aliases, outlet.name.removeprefix("The "))
                ):
                    found.setdefault(outlet.name, outlet)
                    step = count
                    break
            start += step
        return tuple(found.values())

    def at(self, address: str) -> Outlet | None:
        """The outlet that a web address belongs to, by the longest domain that fits."""
        labels = host_of(address).split(".")
        for start in range(len(labels) - 1):
            if outlet := self._by_domain.get(".".join(labels[start:])):
                return outlet
        return None


def _configured(profile: SourceProfile, built_in: dict[str, Outlet]) -> Outlet:
    """An outlet of config.yaml; what it leaves out is taken from the built-in one of that name or domain."""
    known = built_in.get(_key(profile.name))
    domains = tuple(domain.casefold() for domain in profile.domains) or (
        (host_of(profile.url),) if profile.url else ()
    )
    if known is None:
        known = next(
            (outlet for outlet in OUTLETS if set(outlet.domains) & set(domains)), Outlet(name=profile.name)
        )
    return replace(
        known,
        name=profile.name,
        domains=domains or known.domains,
        timezone=profile.timezone or known.timezone,
        language=profile.language or known.language,
    )
