"""The outlets that are known without being told, a row each: facts only.

    name; domains; zone; language; other names; `desk` a byline of no person; `feed` its own feed; `says` how a
    line begins that its pages, and no other's, put into every article

Names in one pair of brackets tell apart those that are called alike. A feed stands here only where its
address is known for sure. What config.yaml says of an outlet goes first.
"""

from __future__ import annotations

from functools import cache

from generator.shapes.american_stations import AMERICAN_STATIONS
from generator.shapes.papers_in_english import PAPERS_IN_ENGLISH
from generator.shapes.papers_in_their_languages import PAPERS_IN_THEIR_LANGUAGES
from generator.shapes.papers_of_europe import PAPERS_OF_EUROPE
from generator.shapes.papers_of_regions import PAPERS_OF_REGIONS
from generator.shapes.papers_of_the_east import PAPERS_OF_THE_EAST
from generator.shapes.papers_of_the_south import PAPERS_OF_THE_SOUTH
from generator.shapes.papers_overseas import PAPERS_OVERSEAS

OUTLETS = f"""
{PAPERS_IN_ENGLISH.strip()}
{PAPERS_OF_REGIONS.strip()}
{PAPERS_OVERSEAS.strip()}
{PAPERS_IN_THEIR_LANGUAGES.strip()}
{PAPERS_OF_THE_SOUTH.strip()}
{PAPERS_OF_EUROPE.strip()}
{AMERICAN_STATIONS.strip()}
The Hindu; thehindu.com; Asia/Kolkata; en; THG Publishing; desk The Hindu Bureau; desk The Hindu Data Team; feed https://www.thehindu.com/feeder/default.rss; says To enjoy additional benefits; says This is a Premium article available exclusively to our subscribers
The Times of India; indiatimes.com; Asia/Kolkata; en; Times of India; TOI; TNN; Times News Network; TIMESOFINDIA.COM; Bennett, Coleman; feed https://timesofindia.indiatimes.com/rssfeedstopstories.cms; says End of Article
Hindustan Times; hindustantimes.com; Asia/Kolkata; en; HT Correspondent; HT Media; desk HT News Desk; desk HT Digital Streams; feed https://www.hindustantimes.com/feeds/rss/world-news/rssfeed.xml; says Get Current Updates on
Devdiscourse; devdiscourse.com; Asia/Kolkata; en
The Indian Express; indianexpress.com; Asia/Kolkata; en; Indian Express; The Indian Express [P] Ltd; desk Express Web Desk; desk Express News Service; feed https://indianexpress.com/feed/; says Click here to join Express on WhatsApp
NDTV; ndtv.com; Asia/Kolkata; en; NDTV Convergence; NDTV.com; desk NDTV News Desk; feed https://feeds.feedburner.com/ndtvnews-top-stories
India Today; indiatoday.in; Asia/Kolkata; en; Living Media India; desk India Today Web Desk
The Economic Times; economictimes.indiatimes.com; Asia/Kolkata; en; Economic Times; desk ET Online; desk ET Bureau
The Tribune; tribuneindia.com; Asia/Kolkata; en; desk Tribune News Service
Mint; livemint.com; Asia/Kolkata; en; Livemint
The Wire; thewire.in; Asia/Kolkata; en; desk The Wire Staff
Scroll.in; scroll.in; Asia/Kolkata; en; desk Scroll Staff
ThePrint; theprint.in; Asia/Kolkata; en; Printline Media
Deccan Herald; deccanherald.com; Asia/Kolkata; en; DHNS; desk DH Web Desk
Firstpost; firstpost.com; Asia/Kolkata; en; desk FP Staff; desk FP News Desk
WION; wionews.com; Asia/Kolkata; en; desk WION Web Team
Dawn; dawn.com; Asia/Karachi; en; Dawn.com; Dawn Media Group; feed https://www.dawn.com/feeds/home
The Express Tribune; tribune.com.pk; Asia/Karachi; en
The Daily Star; thedailystar.net; Asia/Dhaka; en; desk Star Online Report
The Guardian; theguardian.com guardian.co.uk; Europe/London; en; Guardian; Guardian News & Media; desk Guardian staff; desk Guardian staff and agencies; feed https://www.theguardian.com/international/rss; says Sign up to First Edition; says Sign up to This Week in
BBC News; bbc.com bbc.co.uk; Europe/London; en; BBC; desk BBC World Service; desk BBC Reality Check; feed https://feeds.bbci.co.uk/news/rss.xml; says The BBC is not responsible for the content of external sites
The Independent; independent.co.uk; Europe/London; en; Independent; feed https://www.independent.co.uk/rss
The Telegraph; telegraph.co.uk; Europe/London; en; Telegraph Media Group; The Daily Telegraph
Financial Times; ft.com; Europe/London; en; The Financial Times; FT; feed https://www.ft.com/rss/home
The Economist; economist.com; Europe/London; en; The Economist Newspaper
Sky News; news.sky.com; Europe/London; en; Sky UK; desk Sky News reporter; feed https://feeds.skynews.com/feeds/rss/home.xml
Daily Mail; dailymail.co.uk dailymail.com; Europe/London; en; MailOnline; DAILYMAIL.COM; DailyMail.com; Associated Newspapers
The Times; thetimes.co.uk thetimes.com; Europe/London; en; Times Newspapers
The Irish Times; irishtimes.com; Europe/Dublin; en; Irish Times
RTÉ; rte.ie; Europe/Dublin; en; RTÉ News
The New York Times; nytimes.com; America/New_York; en; New York Times; The New York Times Company; NYT; feed https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml; says A version of this article appears in print on; says Thank you for your patience while we verify access
The Washington Post; washingtonpost.com; America/New_York; en; Washington Post; WP Company; feed https://feeds.washingtonpost.com/rss/world; says Get a curated selection of 10 of our best stories
The Wall Street Journal; wsj.com; America/New_York; en; Wall Street Journal; WSJ; Dow Jones & Company; Dow Jones; feed https://feeds.content.dowjones.io/public/rss/RSSWorldNews
Los Angeles Times; latimes.com; America/Los_Angeles; en; L.A. Times; desk Times Staff Writer
Chicago Tribune; chicagotribune.com; America/Chicago; en
The Boston Globe; bostonglobe.com; America/New_York; en; Boston Globe Media Partners; desk Globe Staff
USA Today; usatoday.com; America/New_York; en
CNN; cnn.com; America/New_York; en; Cable News Network; CNN Business; CNN Politics; desk CNN staff; says CNN values your feedback; says The-CNN-Wire
NBC News; nbcnews.com; America/New_York; en; NBCNews.com; NBC Universal; NBC UNIVERSAL
CBS News; cbsnews.com; America/New_York; en; CBS Interactive; CBS Broadcasting; feed https://www.cbsnews.com/latest/rss/main
ABC News; abcnews.go.com; America/New_York; en; ABC News Internet Ventures; feed https://abcnews.go.com/abcnews/topstories
Fox News; foxnews.com; America/New_York; en; FOX News Network; desk Fox News Staff; says CLICK HERE TO GET THE FOX NEWS APP
CNBC; cnbc.com; America/New_York; en; CNBC LLC; CNBC.com; desk CNBC.com Staff; feed https://www.cnbc.com/id/100003114/device/rss/rss.html; says Subscribe to CNBC; says Got a confidential news tip? We want to hear from you
NPR; npr.org; America/New_York; en; National Public Radio; feed https://feeds.npr.org/1001/rss.xml; says toggle caption; says hide caption; says Transcript provided by NPR
PBS NewsHour; pbs.org; America/New_York; en; PBS News; NewsHour Productions
The Hill; thehill.com; America/New_York; en; feed https://thehill.com/feed/
Politico; politico.com; America/New_York; en; feed https://rss.politico.com/politics-news.xml
Axios; axios.com; America/New_York; en; feed https://api.axios.com/feed/
The Atlantic; theatlantic.com; America/New_York; en; The Atlantic Monthly Group
Foreign Policy; foreignpolicy.com; America/New_York; en; The Slate Group; desk Graham Digital Holding; feed https://foreignpolicy.com/feed/; says An expert's point of view on a current event
Kyodo News; kyodonews.net; Asia/Tokyo; en; Kyodo News+
Nasdaq; nasdaq.com; America/New_York; en
Newsweek; newsweek.com; America/New_York; en; desk NEWSWEEK DIGITAL; desk Newsweek Staff; says Request Reprint & Licensing
TIME; time.com; America/New_York; en; TIME USA; feed https://time.com/feed/
Business Insider; businessinsider.com; America/New_York; en; Insider Inc
The Washington Times; washingtontimes.com; America/New_York; en
Stars and Stripes; stripes.com; America/New_York; en; Stars & Stripes; desk Stars and Stripes Staff
Defense News; defensenews.com; America/New_York; en; Sightline Media Group
Breaking Defense; breakingdefense.com; America/New_York; en; Breaking Media; feed https://breakingdefense.com/feed/
USNI News; news.usni.org; America/New_York; en; U.S. Naval Institute; feed https://news.usni.org/feed
Voice of America; voanews.com; America/New_York; en; VOA; VOA News; desk VOA News
Radio Free Asia; rfa.org; America/New_York; en; RFA
AP News; apnews.com; America/New_York; en; says The Associated Press is an independent global news organization; says The Associated Press’ climate and environmental coverage
Reuters; reuters.com; UTC; en; says Our Standards: The Thomson Reuters Trust Principles; says Acquire Licensing Rights; says Purchase Licensing Rights
Bloomberg; bloomberg.com; America/New_York; en; Bloomberg News; Bloomberg L.P
The White House; whitehouse.gov bidenwhitehouse.archives.gov obamawhitehouse.archives.gov trumpwhitehouse.archives.gov; America/New_York; en
DOD News; defense.gov war.gov; America/New_York; en; Defense.gov; U.S. Department of Defense; Defense Department; desk DOD News Staff; says Choose which Defense.gov products you want delivered to your inbox; says Subscribe to Defense.gov Products
U.S. Department of State; state.gov; America/New_York; en
DVIDS; dvidshub.net; America/New_York; en
Atlanta Journal-Constitution; ajc.com; America/New_York; en; The Atlanta Journal-Constitution
The Globe and Mail; theglobeandmail.com; America/Toronto; en
CBC News; cbc.ca; America/Toronto; en; CBC; feed https://www.cbc.ca/webfeed/rss/rss-topstories
Toronto Star; thestar.com; America/Toronto; en
Al Jazeera; aljazeera.com; UTC; en; Al Jazeera English; Al Jazeera Media Network; desk Al Jazeera Staff; feed https://www.aljazeera.com/xml/rss/all.xml; says list of 4 items; says end of list
Middle East Eye; middleeasteye.net; Europe/London; en
Arab News; arabnews.com arab.news; Asia/Riyadh; en; Saudi Research & Publishing Company
Gulf News; gulfnews.com; Asia/Dubai; en; Al Nisr Publishing
Khaleej Times; khaleejtimes.com; Asia/Dubai; en; Galadari Printing and Publishing
The Jerusalem Post; jpost.com; Asia/Jerusalem; en; Jerusalem Post; JPOST; feed https://www.jpost.com/rss/rssfeedsfrontpage.aspx
The Times of Israel; timesofisrael.com; Asia/Jerusalem; en; Times of Israel; desk ToI Staff; feed https://www.timesofisrael.com/feed/
Haaretz; haaretz.com; Asia/Jerusalem; en; says Click the alert icon to follow topics; says Get email notification for articles from
South China Morning Post; scmp.com; Asia/Hong_Kong; en; SCMP; South China Morning Post Publishers; feed https://www.scmp.com/rss/91/feed; says Why you can trust SCMP; says Do you have questions about the biggest topics and trends
Hong Kong Free Press; hongkongfp.com; Asia/Hong_Kong; en; HKFP; feed https://hongkongfp.com/feed/
Xinhua; news.cn xinhuanet.com; Asia/Shanghai; en; xinhuanet.com; 新华网; desk Xinhua Headlines
People's Daily; people.cn people.com.cn; Asia/Shanghai; en; People's Daily Online; 人民网; desk People's Daily Online
China Daily; chinadaily.com.cn; Asia/Shanghai; en; chinadaily.com.cn
Global Times; globaltimes.cn; Asia/Shanghai; en
CGTN; cgtn.com; Asia/Shanghai; en
The Straits Times; straitstimes.com; Asia/Singapore; en; Straits Times; SPH Media; ST; desk Straits Times Correspondent; feed https://www.straitstimes.com/news/asia/rss.xml
CNA; channelnewsasia.com; Asia/Singapore; en; Mediacorp; Channel NewsAsia; feed https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml
The Star; thestar.com.my; Asia/Kuala_Lumpur; en; Star Media Group
Malay Mail; malaymail.com; Asia/Kuala_Lumpur; en
New Straits Times; nst.com.my; Asia/Kuala_Lumpur; en
Bangkok Post; bangkokpost.com; Asia/Bangkok; en; feed https://www.bangkokpost.com/rss/data/topstories.xml
The Jakarta Post; thejakartapost.com; Asia/Jakarta; en; Bina Media Tenggara
Antara News; antaranews.com; Asia/Jakarta; en; ANTARA
VnExpress International; e.vnexpress.net; Asia/Ho_Chi_Minh; en
Inquirer.net; inquirer.net; Asia/Manila; en; Philippine Daily Inquirer
Philstar.com; philstar.com; Asia/Manila; en; The Philippine Star; Philstar Global
Rappler; rappler.com; Asia/Manila; en; Rappler.com
ABS-CBN News; news.abs-cbn.com; Asia/Manila; en
Taipei Times; taipeitimes.com; Asia/Taipei; en; feed https://www.taipeitimes.com/xml/index.rss
Focus Taiwan; focustaiwan.tw; Asia/Taipei; en
Taiwan News; taiwannews.com.tw; Asia/Taipei; en
The Japan Times; japantimes.co.jp; Asia/Tokyo; en; Japan Times; feed https://www.japantimes.co.jp/feed/
The Japan News; japannews.yomiuri.co.jp; Asia/Tokyo; en; The Yomiuri Shimbun; Yomiuri Shimbun
The Asahi Shimbun; asahi.com; Asia/Tokyo; en; Asahi Shimbun; 朝日新聞; 朝日新聞デジタル; says Here is a collection of first-hand accounts; says A peek through the music industry; says Cooking experts, chefs and others; says A series based on diplomatic documents; says A series about Japanese-Americans
The Mainichi; mainichi.jp; Asia/Tokyo; en; Mainichi Japan; The Mainichi Newspapers; 毎日新聞
Nikkei Asia; asia.nikkei.com; Asia/Tokyo; en; Nikkei Inc; desk Nikkei staff writers; feed https://asia.nikkei.com/rss/feed/nar
NHK World; www3.nhk.or.jp; Asia/Tokyo; en; NHK
Yonhap News Agency; yna.co.kr; Asia/Seoul; en; feed https://en.yna.co.kr/RSS/news.xml
The Korea Herald; koreaherald.com; Asia/Seoul; en; Korea Herald
The Korea Times; koreatimes.co.kr; Asia/Seoul; en
The Chosun Daily; chosun.com; Asia/Seoul; en; Chosun Ilbo; 조선일보
Korea JoongAng Daily; koreajoongangdaily.joins.com joongang.co.kr; Asia/Seoul; en; JoongAng Ilbo
The West Australian; thewest.com.au; Australia/Perth; en; West Australian
The Sydney Morning Herald; smh.com.au; Australia/Sydney; en; Sydney Morning Herald
The Australian; theaustralian.com.au; Australia/Sydney; en
ABC; abc.net.au; Australia/Sydney; en; ABC News (Australia); feed https://www.abc.net.au/news/feed/51120/rss.xml
The New Zealand Herald; nzherald.co.nz; Pacific/Auckland; en; NZ Herald; NZME Publishing
RNZ; rnz.co.nz; Pacific/Auckland; en; Radio New Zealand; feed https://www.rnz.co.nz/rss/world.xml
The Moscow Times; themoscowtimes.com; Europe/Moscow; en; feed https://www.themoscowtimes.com/rss/news
RT; rt.com; UTC; en
The Kyiv Independent; kyivindependent.com; Europe/Kyiv; en
Kyiv Post; kyivpost.com; Europe/Kyiv; en; says To suggest a correction or clarification, write to us here
Euronews; euronews.com; Europe/Paris; en; says Our journalists are working on this story and will update it as soon as more information becomes available
France 24; france24.com; Europe/Paris; en; feed https://www.france24.com/en/rss; says The content you requested does not exist or is not available anymore; says Take international news everywhere with you
RFI; rfi.fr; Europe/Paris; en
Le Monde; lemonde.fr; Europe/Paris; fr; feed https://www.lemonde.fr/rss/une.xml; says Lecture du Monde en cours sur un autre appareil; says Réutiliser ce contenu
Le Figaro; lefigaro.fr; Europe/Paris; fr
Libération; liberation.fr; Europe/Paris; fr
Franceinfo; francetvinfo.fr franceinfo.fr; Europe/Paris; fr
Les Echos; lesechos.fr; Europe/Paris; fr
Deutsche Welle; dw.com; Europe/Berlin; en; DW; feed https://rss.dw.com/rdf/rss-en-all
Der Spiegel; spiegel.de; Europe/Berlin; de; SPIEGEL; SPIEGEL-Verlag; feed https://www.spiegel.de/schlagzeilen/index.rss
Süddeutsche Zeitung; sueddeutsche.de; Europe/Berlin; de; SZ; Süddeutsche
Frankfurter Allgemeine Zeitung; faz.net; Europe/Berlin; de; FAZ; F.A.Z; feed https://www.faz.net/rss/aktuell/
Die Zeit; zeit.de; Europe/Berlin; de; desk ZEIT ONLINE; feed https://newsfeed.zeit.de/index
Die Welt; welt.de; Europe/Berlin; de; WELT; Axel Springer
tagesschau; tagesschau.de; Europe/Berlin; de; tagesschau.de; ARD; feed https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml; says Über dieses Thema berichtete
ZDF; zdf.de zdfheute.de; Europe/Berlin; de; ZDFheute
taz; taz.de; Europe/Berlin; de; die tageszeitung
Neue Zürcher Zeitung; nzz.ch; Europe/Zurich; de; NZZ
Der Standard; derstandard.at; Europe/Vienna; de; STANDARD Verlagsgesellschaft
El País; elpais.com; Europe/Madrid; es; Ediciones EL PAÍS; feed https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada; says Únete a EL PAÍS para seguir toda la actualidad
El Mundo; elmundo.es; Europe/Madrid; es; desk Unidad Editorial
ABC (Madrid); abc.es; Europe/Madrid; es
La Nación; lanacion.com.ar; America/Argentina/Buenos_Aires; es; LA NACION
Clarín; clarin.com; America/Argentina/Buenos_Aires; es
Página/12; pagina12.com.ar; America/Argentina/Buenos_Aires; es; Página 12; Página|12
Corriere della Sera; corriere.it; Europe/Rome; it
la Repubblica; repubblica.it; Europe/Rome; it; GEDI; feed https://www.repubblica.it/rss/homepage/rss2.0.xml
La Stampa; lastampa.it; Europe/Rome; it
Público; publico.pt; Europe/Lisbon; pt
Correio Braziliense; correiobraziliense.com.br; America/Sao_Paulo; pt
Folha de S.Paulo; folha.uol.com.br; America/Sao_Paulo; pt; Folha
O Globo; oglobo.globo.com; America/Sao_Paulo; pt
Global Voices; globalvoices.org; UTC; en; feed https://globalvoices.org/feed/
The Diplomat; thediplomat.com; America/New_York; en; Diplomat Media; feed https://thediplomat.com/feed/
War on the Rocks; warontherocks.com; America/New_York; en; Metamorphic Media; feed https://warontherocks.com/feed/
The War Zone; twz.com; America/New_York; en
Military Times; militarytimes.com; America/New_York; en
Task & Purpose; taskandpurpose.com; America/New_York; en
The Intercept; theintercept.com; America/New_York; en
ProPublica; propublica.org; America/New_York; en
The Christian Science Monitor; csmonitor.com; America/New_York; en; Christian Science Monitor
VICE News; vice.com; America/New_York; en; VICE Media Group; VICE Media; says ORIGINAL REPORTING ON EVERYTHING THAT MATTERS IN YOUR INBOX
U.S. News & World Report; usnews.com; America/New_York; en
U.S. Indo-Pacific Command; pacom.mil; Pacific/Honolulu; en; USINDOPACOM
U.S. Department of the Treasury; treasury.gov home.treasury.gov; America/New_York; en
U.S. Department of Commerce; commerce.gov bis.gov; America/New_York; en
U.S. Navy; navy.mil; America/New_York; en
Kyodo News Japan Wire; english.kyodonews.jp; Asia/Tokyo; en
Jiji Press; jiji.com jen.jiji.com; Asia/Tokyo; ja
Ministry of Foreign Affairs of China; mfa.gov.cn fmprc.gov.cn; Asia/Shanghai; en
China Military Online; chinamil.com.cn 81.cn; Asia/Shanghai; en
Ministry of National Defense of China; mod.gov.cn; Asia/Shanghai; en
Caixin Global; caixinglobal.com; Asia/Shanghai; en; Caixin
Sixth Tone; sixthtone.com; Asia/Shanghai; en
China News Service; chinanews.com.cn ecns.cn; Asia/Shanghai; zh; ECNS
The Standard (Hong Kong); thestandard.com.hk; Asia/Hong_Kong; en; The Standard Newspapers Publishing
The Business Times; businesstimes.com.sg; Asia/Singapore; en
The Nation (Thailand); nationthailand.com nationmultimedia.com; Asia/Bangkok; en
Manila Bulletin; mb.com.ph; Asia/Manila; en
GMA News; gmanetwork.com; Asia/Manila; en; GMA Integrated News
VietnamPlus; vietnamplus.vn; Asia/Ho_Chi_Minh; en
Myanmar Now; myanmar-now.org; Asia/Yangon; en
The Irrawaddy; irrawaddy.com; Asia/Yangon; en
The Kathmandu Post; kathmandupost.com; Asia/Kathmandu; en; Kantipur Publications
Business Standard; business-standard.com; Asia/Kolkata; en
Moneycontrol; moneycontrol.com; Asia/Kolkata; en
News18; news18.com; Asia/Kolkata; en; News18.com
The New Indian Express; newindianexpress.com; Asia/Kolkata; en
The Telegraph (Kolkata); telegraphindia.com; Asia/Kolkata; en
The Statesman; thestatesman.com; Asia/Kolkata; en
Geo News; geo.tv; Asia/Karachi; en
The News International; thenews.com.pk; Asia/Karachi; en
bdnews24.com; bdnews24.com; Asia/Dhaka; en
Ahram Online; english.ahram.org.eg; Africa/Cairo; en
The National (Abu Dhabi); thenationalnews.com; Asia/Dubai; en
Al Arabiya English; english.alarabiya.net; Asia/Dubai; en; Al Arabiya
Al-Monitor; al-monitor.com; America/New_York; en
Anadolu Agency; aa.com.tr; Europe/Istanbul; en
Hürriyet Daily News; hurriyetdailynews.com; Europe/Istanbul; en
Daily Sabah; dailysabah.com; Europe/Istanbul; en
Tehran Times; tehrantimes.com; Asia/Tehran; en
Mail & Guardian; mg.co.za; Africa/Johannesburg; en
News24; news24.com; Africa/Johannesburg; en
Daily Maverick; dailymaverick.co.za; Africa/Johannesburg; en
Nation (Kenya); nation.africa; Africa/Nairobi; en; Nation Media Group; Nation Africa
Premium Times; premiumtimesng.com; Africa/Lagos; en
The Punch; punchng.com; Africa/Lagos; en
AllAfrica; allafrica.com; UTC; en
The Age (Melbourne); theage.com.au; Australia/Melbourne; en
SBS News; sbs.com.au; Australia/Sydney; en
The Conversation; theconversation.com; UTC; en
Stuff (New Zealand); stuff.co.nz; Pacific/Auckland; en
The Post (Wellington); thepost.co.nz; Pacific/Auckland; en
The Press (Christchurch); thepress.co.nz; Pacific/Auckland; en
Evening Standard; standard.co.uk; Europe/London; en; The Evening Standard
Daily Mirror; mirror.co.uk; Europe/London; en; Mirror Online; Mirror (London)
Politico Europe; politico.eu; Europe/Brussels; en
EUobserver; euobserver.com; Europe/Brussels; en
Euractiv; euractiv.com; Europe/Brussels; en; EURACTIV
Радіо Свобода; radiosvoboda.org; Europe/Kyiv; uk
Радио Свобода; svoboda.org; Europe/Prague; ru
Radio Free Europe/Radio Liberty; rferl.org; Europe/Prague; en; RFE/RL; Radio Free Europe
swissinfo.ch; swissinfo.ch; Europe/Zurich; en; SWI swissinfo.ch
Notes from Poland; notesfrompoland.com; Europe/Warsaw; en
Ukrainska Pravda; pravda.com.ua; Europe/Kyiv; uk
Ukrinform; ukrinform.net ukrinform.ua; Europe/Kyiv; en
TASS; tass.com tass.ru; Europe/Moscow; en
Meduza; meduza.io; Europe/Moscow; ru
Kommersant; kommersant.ru; Europe/Moscow; ru; Коммерсантъ
Le Parisien; leparisien.fr; Europe/Paris; fr
La Croix; la-croix.com; Europe/Paris; fr
Ouest-France; ouest-france.fr; Europe/Paris; fr
20 Minutes; 20minutes.fr; Europe/Paris; fr
BFMTV; bfmtv.com; Europe/Paris; fr; BFM TV
L'Obs; nouvelobs.com; Europe/Paris; fr; Le Nouvel Obs
Le Point; lepoint.fr; Europe/Paris; fr
Courrier international; courrierinternational.com; Europe/Paris; fr
Le Soir; lesoir.be; Europe/Brussels; fr
RTBF; rtbf.be; Europe/Brussels; fr
Le Temps; letemps.ch; Europe/Zurich; fr
Le Devoir; ledevoir.com; America/Toronto; fr
Radio-Canada; ici.radio-canada.ca; America/Toronto; fr
La Presse (Montréal); lapresse.ca; America/Toronto; fr; La Presse Inc.
Handelsblatt; handelsblatt.com; Europe/Berlin; de
Der Tagesspiegel; tagesspiegel.de; Europe/Berlin; de; Tagesspiegel
n-tv; n-tv.de; Europe/Berlin; de; ntv.de
Deutschlandfunk; deutschlandfunk.de; Europe/Berlin; de
Frankfurter Rundschau; fr.de; Europe/Berlin; de
Berliner Zeitung; berliner-zeitung.de; Europe/Berlin; de
ORF; orf.at; Europe/Vienna; de; ORF.at
Die Presse; diepresse.com; Europe/Vienna; de
SRF; srf.ch; Europe/Zurich; de
Tages-Anzeiger; tagesanzeiger.ch; Europe/Zurich; de
La Vanguardia; lavanguardia.com; Europe/Madrid; es
El Confidencial; elconfidencial.com; Europe/Madrid; es
elDiario.es; eldiario.es; Europe/Madrid; es
RTVE; rtve.es; Europe/Madrid; es
20minutos; 20minutos.es; Europe/Madrid; es
Infobae; infobae.com; America/Argentina/Buenos_Aires; es
El Universal (México); eluniversal.com.mx; America/Mexico_City; es
Milenio (México); milenio.com; America/Mexico_City; es; MILENIO; Grupo Milenio
Animal Político; animalpolitico.com; America/Mexico_City; es
Aristegui Noticias; aristeguinoticias.com; America/Mexico_City; es
El Sol de México; elsoldemexico.com.mx; America/Mexico_City; es
Excélsior; excelsior.com.mx; America/Mexico_City; es
La Jornada; jornada.com.mx; America/Mexico_City; es
El Tiempo (Bogotá); eltiempo.com; America/Bogota; es; says Descarga la app El Tiempo
Blu Radio; bluradio.com; America/Bogota; es
Caracol Radio; caracol.com.co; America/Bogota; es
Noticias RCN; noticiasrcn.com; America/Bogota; es
El Colombiano; elcolombiano.com; America/Bogota; es
El Espectador; elespectador.com; America/Bogota; es
El Comercio (Lima); elcomercio.pe; America/Lima; es; Empresa Editora El Comercio
Emol; emol.com; America/Santiago; es; EMOL.COM; EmolTV; El Mercurio Online
BioBioChile; biobiochile.cl; America/Santiago; es; Radio Bío Bío; Radio Biobío
CNN Chile; cnnchile.com; America/Santiago; es
El Mostrador; elmostrador.cl; America/Santiago; es
La Tercera; latercera.com; America/Santiago; es
Il Sole 24 Ore; ilsole24ore.com; Europe/Rome; it
ANSA; ansa.it; Europe/Rome; it
Il Fatto Quotidiano; ilfattoquotidiano.it; Europe/Rome; it
Il Post; ilpost.it; Europe/Rome; it
Rai News; rainews.it; Europe/Rome; it; RaiNews
Expresso; expresso.pt; Europe/Lisbon; pt
Observador; observador.pt; Europe/Lisbon; pt
Diário de Notícias; dn.pt; Europe/Lisbon; pt
RTP; rtp.pt; Europe/Lisbon; pt
g1 (Globo); g1.globo.com; America/Sao_Paulo; pt
O Estado de S. Paulo; estadao.com.br; America/Sao_Paulo; pt; Estadão
UOL; uol.com.br; America/Sao_Paulo; pt
Agência Brasil; agenciabrasil.ebc.com.br; America/Sao_Paulo; pt
NOS Nieuws; nos.nl; Europe/Amsterdam; nl
de Volkskrant; volkskrant.nl; Europe/Amsterdam; nl
NRC Handelsblad; nrc.nl; Europe/Amsterdam; nl
VRT NWS; vrt.be; Europe/Brussels; nl
SVT Nyheter; svt.se; Europe/Stockholm; sv
Dagens Nyheter; dn.se; Europe/Stockholm; sv
Svenska Dagbladet; svd.se; Europe/Stockholm; sv
NRK; nrk.no; Europe/Oslo; nb
Aftenposten; aftenposten.no; Europe/Oslo; nb
Politiken; politiken.dk; Europe/Copenhagen; da
Berlingske; berlingske.dk; Europe/Copenhagen; da
Yle; yle.fi; Europe/Helsinki; fi; Yle News
Helsingin Sanomat; hs.fi; Europe/Helsinki; fi
Gazeta Wyborcza; wyborcza.pl gazeta.pl; Europe/Warsaw; pl
Rzeczpospolita; rp.pl; Europe/Warsaw; pl
Kathimerini; kathimerini.gr ekathimerini.com; Europe/Athens; el
Kompas; kompas.com; Asia/Jakarta; id; KOMPAS.com
Hankyoreh; hani.co.kr; Asia/Seoul; ko; The Hankyoreh; 한겨레
{PAPERS_OF_THE_EAST.strip()}
"""


def feed_of(name: str) -> str:
    """The own feed of an outlet, whatever the case of its name; "" where there is none that is known."""
    return _feeds().get(name.casefold(), "")


@cache
def _feeds() -> dict[str, str]:
    rows = (row.split("; ") for row in OUTLETS.strip().split("\n"))
    return {
        name.casefold(): cell.removeprefix("feed ")
        for name, *cells in rows
        for cell in cells
        if cell.startswith("feed ")
    }
