"""Outlets that write in English from the Gulf to the Pacific, in Africa and the Caribbean: rows of the table.

Those whose names are plain words, or those of papers elsewhere too, have their country in brackets, so that
only their addresses tell them.
"""

from __future__ import annotations

PAPERS_OVERSEAS = """
Gulf Daily News (Bahrain); gdnonline.com; Asia/Bahrain; en; GDN Online
News of Bahrain; newsofbahrain.com; Asia/Bahrain; en
Muscat Daily; muscatdaily.com; Asia/Muscat; en
Qatar Tribune; qatar-tribune.com; Asia/Qatar; en
Doha News; dohanews.co; Asia/Qatar; en
Emirates 24|7; emirates247.com; Asia/Dubai; en
Zawya; zawya.com; Asia/Dubai; en
TOLOnews; tolonews.com; Asia/Kabul; en
Roya News; en.royanews.tv; Asia/Amman; en
Naharnet; naharnet.com; Asia/Beirut; en
Libya Herald; libyaherald.com; Africa/Tripoli; en
The Libya Observer; libyaobserver.ly; Africa/Tripoli; en
Sudan Tribune; sudantribune.com; Africa/Khartoum; en
Hiiraan Online; hiiraan.com; Africa/Mogadishu; en
Garowe Online; garoweonline.com; Africa/Mogadishu; en
The Reporter (Ethiopia); thereporterethiopia.com; Africa/Addis_Ababa; en
The Standard (Kenya); standardmedia.co.ke; Africa/Nairobi; en; The Standard Group
The Star (Kenya); the-star.co.ke; Africa/Nairobi; en; Radio Africa Group
Kenyans.co.ke; kenyans.co.ke; Africa/Nairobi; en
Citizen Digital (Kenya); citizen.digital; Africa/Nairobi; en
KBC (Kenya); kbc.co.ke; Africa/Nairobi; en; Kenya Broadcasting Corporation
Tuko; tuko.co.ke; Africa/Nairobi; en; TUKO.co.ke
The Citizen (Tanzania); thecitizen.co.tz; Africa/Dar_es_Salaam; en
Daily News (Tanzania); dailynews.co.tz; Africa/Dar_es_Salaam; en
The Independent (Uganda); independent.co.ug; Africa/Kampala; en
Nile Post; nilepost.co.ug; Africa/Kampala; en
ChimpReports; chimpreports.com; Africa/Kampala; en
KT Press; ktpress.rw; Africa/Kigali; en
NewsDay (Zimbabwe); newsday.co.zw; Africa/Harare; en
The Chronicle (Zimbabwe); chronicle.co.zw; Africa/Harare; en
NewZimbabwe.com; newzimbabwe.com; Africa/Harare; en
ZimLive; zimlive.com; Africa/Harare; en
Zambia Daily Mail; daily-mail.co.zm; Africa/Lusaka; en
News Diggers (Zambia); diggers.news; Africa/Lusaka; en
The Nation (Malawi); mwnation.com; Africa/Blantyre; en
Malawi24; malawi24.com; Africa/Blantyre; en
Mmegi; mmegi.bw; Africa/Gaborone; en; Mmegi Online
New Era (Namibia); neweralive.na; Africa/Windhoek; en
Namibian Sun; namibiansun.com; Africa/Windhoek; en
Lesotho Times; lestimes.com; Africa/Maseru; en
Club of Mozambique; clubofmozambique.com; Africa/Maputo; en
IOL (South Africa); iol.co.za; Africa/Johannesburg; en; Independent Online
Eyewitness News (South Africa); ewn.co.za; Africa/Johannesburg; en
SABC News; sabcnews.com; Africa/Johannesburg; en
The Citizen (South Africa); citizen.co.za; Africa/Johannesburg; en
BusinessLIVE; businesslive.co.za; Africa/Johannesburg; en
SowetanLIVE; sowetanlive.co.za; Africa/Johannesburg; en
The South African; thesouthafrican.com; Africa/Johannesburg; en
GroundUp; groundup.org.za; Africa/Johannesburg; en; desk GroundUp Staff
BusinessTech; businesstech.co.za; Africa/Johannesburg; en
Graphic Online (Ghana); graphic.com.gh; Africa/Accra; en; Daily Graphic; Graphic Communications Group
Citi Newsroom; citinewsroom.com; Africa/Accra; en
Modern Ghana; modernghana.com; Africa/Accra; en
The Nation (Nigeria); thenationonlineng.net; Africa/Lagos; en
Nigerian Tribune; tribuneonlineng.com; Africa/Lagos; en; Tribune Online
TheCable; thecable.ng; Africa/Lagos; en
BusinessDay (Nigeria); businessday.ng; Africa/Lagos; en
Leadership (Nigeria); leadership.ng; Africa/Lagos; en
Daily Post (Nigeria); dailypost.ng; Africa/Lagos; en
Legit.ng; legit.ng; Africa/Lagos; en
Arise News; arise.tv; Africa/Lagos; en
Peoples Gazette; gazettengr.com; Africa/Lagos; en
Liberian Observer; liberianobserver.com; Africa/Monrovia; en
FrontPage Africa; frontpageafricaonline.com; Africa/Monrovia; en
The Sierra Leone Telegraph; thesierraleonetelegraph.com; Africa/Freetown; en
The Point (Gambia); thepoint.gm; Africa/Banjul; en
Seychelles News Agency; seychellesnewsagency.com; Indian/Mahe; en
The Edition (Maldives); edition.mv; Indian/Maldives; en
Kuensel; kuenselonline.com; Asia/Thimphu; en
Nepali Times; nepalitimes.com; Asia/Kathmandu; en
Online Khabar; english.onlinekhabar.com; Asia/Kathmandu; en
The Rising Nepal; risingnepaldaily.com; Asia/Kathmandu; en
The Sunday Times (Sri Lanka); sundaytimes.lk; Asia/Colombo; en
Daily News (Sri Lanka); dailynews.lk; Asia/Colombo; en; Associated Newspapers of Ceylon
EconomyNext; economynext.com; Asia/Colombo; en
The Morning (Sri Lanka); themorning.lk; Asia/Colombo; en
Hiru News; hirunews.lk; Asia/Colombo; en
Financial Express (Bangladesh); thefinancialexpress.com.bd; Asia/Dhaka; en; desk FE Report
Daily Sun (Bangladesh); daily-sun.com; Asia/Dhaka; en
The Daily Observer (Bangladesh); observerbd.com; Asia/Dhaka; en
Daily Times (Pakistan); dailytimes.com.pk; Asia/Karachi; en
ProPakistani; propakistani.pk; Asia/Karachi; en
Dunya News; dunyanews.tv; Asia/Karachi; en
The Phuket News; thephuketnews.com; Asia/Bangkok; en
Prachatai English; prachataienglish.com; Asia/Bangkok; en
Vientiane Times; vientianetimes.org.la; Asia/Vientiane; en
CamboJA News; cambojanews.com; Asia/Phnom_Penh; en
Mizzima; mizzima.com; Asia/Yangon; en
Frontier Myanmar; frontiermyanmar.net; Asia/Yangon; en
DVB English; english.dvb.no; Asia/Yangon; en
The Global New Light of Myanmar; gnlm.com.mm; Asia/Yangon; en
VietNamNet Global; vietnamnet.vn; Asia/Ho_Chi_Minh; en; VietNamNet
The Saigon Times; english.thesaigontimes.vn; Asia/Ho_Chi_Minh; en
Hanoi Times; hanoitimes.vn; Asia/Ho_Chi_Minh; en
SGGP News; en.sggp.org.vn; Asia/Ho_Chi_Minh; en
Nhan Dan; en.nhandan.vn; Asia/Ho_Chi_Minh; en; Nhân Dân
The Sun (Malaysia); thesun.my thesundaily.my; Asia/Kuala_Lumpur; en; theSun
Daily Express (Sabah); dailyexpress.com.my; Asia/Kuching; en
The Vibes; thevibes.com; Asia/Kuala_Lumpur; en
Astro Awani; astroawani.com; Asia/Kuala_Lumpur; en
Borneo Bulletin; borneobulletin.com.bn; Asia/Brunei; en
TODAY (Singapore); todayonline.com; Asia/Singapore; en
Mothership (Singapore); mothership.sg; Asia/Singapore; en
Tempo English; en.tempo.co; Asia/Jakarta; en; TEMPO.CO
Tatoli; tatoli.tl; Asia/Dili; en
Daily Tribune (Philippines); tribune.net.ph; Asia/Manila; en
Manila Standard; manilastandard.net; Asia/Manila; en
Panay News; panaynews.net; Asia/Manila; en
Interaksyon; interaksyon.philstar.com; Asia/Manila; en
Macau Daily Times; macaudailytimes.com.mo; Asia/Macau; en
Macau Business; macaubusiness.com; Asia/Macau; en
RTI (Taiwan); rti.org.tw; Asia/Taipei; en; Radio Taiwan International
Taiwan Plus; taiwanplus.com; Asia/Taipei; en; TaiwanPlus
Shenzhen Daily; szdaily.com; Asia/Shanghai; en
Beijing Review; bjreview.com; Asia/Shanghai; en
The Canberra Times; canberratimes.com.au; Australia/Sydney; en
The Examiner (Tasmania); examiner.com.au; Australia/Hobart; en
The Courier-Mail; couriermail.com.au; Australia/Brisbane; en
Brisbane Times; brisbanetimes.com.au; Australia/Brisbane; en
The Daily Telegraph (Sydney); dailytelegraph.com.au; Australia/Sydney; en
Herald Sun; heraldsun.com.au; Australia/Melbourne; en
The Advertiser (Adelaide); adelaidenow.com.au; Australia/Adelaide; en
InDaily; indaily.com.au; Australia/Adelaide; en
NT News; ntnews.com.au; Australia/Darwin; en
The Mercury (Hobart); themercury.com.au; Australia/Hobart; en
news.com.au; news.com.au; Australia/Sydney; en
9News; 9news.com.au nine.com.au; Australia/Sydney; en
7NEWS; 7news.com.au; Australia/Sydney; en
Sky News Australia; skynews.com.au; Australia/Sydney; en
WAtoday; watoday.com.au; Australia/Perth; en
PerthNow; perthnow.com.au; Australia/Perth; en
The Australian Financial Review; afr.com; Australia/Sydney; en; Australian Financial Review
The New Daily; thenewdaily.com.au; Australia/Melbourne; en
Crikey; crikey.com.au; Australia/Melbourne; en
1News (New Zealand); 1news.co.nz; Pacific/Auckland; en
Newshub; newshub.co.nz; Pacific/Auckland; en
The Spinoff; thespinoff.co.nz; Pacific/Auckland; en
Scoop (New Zealand); scoop.co.nz; Pacific/Auckland; en
FBC News (Fiji); fbcnews.com.fj; Pacific/Fiji; en; Fijian Broadcasting Corporation
Fiji Sun; fijisun.com.fj; Pacific/Fiji; en
The National (Papua New Guinea); thenational.com.pg; Pacific/Port_Moresby; en
Vanuatu Daily Post; dailypost.vu; Pacific/Efate; en
Talamua; talamua.com; Pacific/Apia; en
Marianas Variety; mvariety.com; Pacific/Saipan; en
Saipan Tribune; saipantribune.com; Pacific/Saipan; en
The Guam Daily Post; postguam.com; Pacific/Guam; en
Pacific Daily News; guampdn.com; Pacific/Guam; en
Island Times (Palau); islandtimes.org; Pacific/Palau; en
BenarNews; benarnews.org; America/New_York; en
The Gleaner (Jamaica); jamaica-gleaner.com, gleanerjm.com; America/Jamaica; en; Jamaica Gleaner
Jamaica Observer; jamaicaobserver.com; America/Jamaica; en
Stabroek News; stabroeknews.com; America/Guyana; en
Kaieteur News; kaieteurnewsonline.com; America/Guyana; en
Guyana Chronicle; guyanachronicle.com; America/Guyana; en
Demerara Waves; demerarawaves.com; America/Guyana; en
Trinidad and Tobago Guardian; guardian.co.tt; America/Port_of_Spain; en; Trinidad Guardian
Newsday (Trinidad and Tobago); newsday.co.tt; America/Port_of_Spain; en
Trinidad Express; trinidadexpress.com; America/Port_of_Spain; en; Trinidad Express Newspapers
CNC3; cnc3.co.tt; America/Port_of_Spain; en
Barbados Today; barbadostoday.bb; America/Barbados; en
Nation News (Barbados); nationnews.com; America/Barbados; en
The Nassau Guardian; thenassauguardian.com; America/Nassau; en
The Tribune (Bahamas); tribune242.com; America/Nassau; en
Our News (Bahamas); ournews.bs; America/Nassau; en
Cayman Compass; caymancompass.com; America/Cayman; en
The Royal Gazette; royalgazette.com; Atlantic/Bermuda; en
Bernews; bernews.com; Atlantic/Bermuda; en
St. Lucia Times; stluciatimes.com; America/St_Lucia; en; St Lucia Times
Antigua Observer; antiguaobserver.com; America/Antigua; en
Searchlight (St. Vincent); searchlight.vc; America/St_Vincent; en
Now Grenada; nowgrenada.com; America/Grenada; en; NOW Grenada
Dominica News Online; dominicanewsonline.com; America/Dominica; en
Amandala; amandala.com.bz; America/Belize; en
The Virgin Islands Daily News; virginislandsdailynews.com; America/St_Thomas; en
Curaçao Chronicle; curacaochronicle.com; America/Curacao; en
The Daily Herald (Sint Maarten); thedailyherald.sx; America/Lower_Princes; en
The Tico Times; ticotimes.net; America/Costa_Rica; en
Mexico News Daily; mexiconewsdaily.com; America/Mexico_City; en
Buenos Aires Times; batimes.com.ar; America/Argentina/Buenos_Aires; en
MercoPress; mercopress.com; America/Montevideo; en
Penguin News; penguin-news.com; Atlantic/Stanley; en
Globes (Israel); en.globes.co.il; Asia/Jerusalem; en
Israel Hayom; israelhayom.com; Asia/Jerusalem; en
Egypt Today; egypttoday.com; Africa/Cairo; en
Enterprise (Egypt); enterprise.press; Africa/Cairo; en
DailyNews (Zimbabwe); dailynews.co.zw; Africa/Harare; en
eNCA; enca.com; Africa/Johannesburg; en
The Sun (Nigeria); sunnewsonline.com; Africa/Lagos; en; Daily Sun Nigeria
Ghanaian Times; ghanaiantimes.com.gh; Africa/Accra; en
Ghanaian Chronicle; thechronicle.com.gh; Africa/Accra; en; The Ghanaian Chronicle
The Standard (Gambia); standard.gm; Africa/Banjul; en
Awoko; awokonewspaper.sl; Africa/Freetown; en
Philippine News Agency; pna.gov.ph; Asia/Manila; en
CNN Philippines; cnnphilippines.com; Asia/Manila; en
Zee News; zeenews.india.com; Asia/Kolkata; en; Zee Media
Times Now; timesnownews.com; Asia/Kolkata; en
ABP Live; abplive.com; Asia/Kolkata; en
Business Today (India); businesstoday.in; Asia/Kolkata; en; BusinessToday.In
Republic World; republicworld.com; Asia/Kolkata; en
Lowy Institute; lowyinstitute.org; Australia/Sydney; en; The Interpreter (Lowy Institute)
Australian Strategic Policy Institute; aspi.org.au; Australia/Sydney; en; ASPI
The Strategist (ASPI); aspistrategist.org.au; Australia/Sydney; en
East Asia Forum; eastasiaforum.org; Australia/Sydney; en
"""
