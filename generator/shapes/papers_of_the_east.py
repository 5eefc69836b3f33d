"""Papers of Asia, Africa and the Pacific, most of them in English: rows for `outlet_table.py`, facts only."""

from __future__ import annotations

PAPERS_OF_THE_EAST = """
Asia News Network; asianews.network; Asia/Bangkok; en; ANN
Deccan Chronicle; deccanchronicle.com; Asia/Kolkata; en
The Asian Age; asianage.com; Asia/Kolkata; en
Free Press Journal; freepressjournal.in; Asia/Kolkata; en; FPJ
The Quint; thequint.com; Asia/Kolkata; en
Outlook India; outlookindia.com; Asia/Kolkata; en; desk Outlook News Desk; desk Outlook Web Desk
The Week (India); theweek.in; Asia/Kolkata; en
Swarajya; swarajyamag.com; Asia/Kolkata; en; desk Swarajya Staff
OpIndia; opindia.com; Asia/Kolkata; en; desk OpIndia Staff
The Federal; thefederal.com; Asia/Kolkata; en
The EurAsian Times; eurasiantimes.com; Asia/Kolkata; en
Financial Express (India); financialexpress.com; Asia/Kolkata; en; FE Online
The Hindu BusinessLine; thehindubusinessline.com; Asia/Kolkata; en; BusinessLine
Mathrubhumi English; english.mathrubhumi.com; Asia/Kolkata; en
Onmanorama; onmanorama.com; Asia/Kolkata; en; Manorama Online
Kashmir Observer; kashmirobserver.net; Asia/Kolkata; en
Greater Kashmir; greaterkashmir.com; Asia/Kolkata; en; GK News Service
The Shillong Times; theshillongtimes.com; Asia/Kolkata; en
The Sentinel (Assam); sentinelassam.com; Asia/Kolkata; en
Business Recorder; brecorder.com; Asia/Karachi; en; desk BR Web Desk
The Nation (Pakistan); nation.com.pk; Asia/Karachi; en
Pakistan Observer; pakobserver.net; Asia/Karachi; en
Pakistan Today; pakistantoday.com.pk; Asia/Karachi; en
UrduPoint; urdupoint.com; Asia/Karachi; en
ARY News; arynews.tv; Asia/Karachi; en; desk ARY News Web Desk
Samaa TV; samaa.tv; Asia/Karachi; en
Khaama Press; khaama.com; Asia/Kabul; en
Prothom Alo; prothomalo.com; Asia/Dhaka; en; desk Prothom Alo English Desk
Dhaka Tribune; dhakatribune.com; Asia/Dhaka; en; desk Tribune Desk; desk Tribune Report
The Business Standard (Bangladesh); tbsnews.net; Asia/Dhaka; en; TBS Report
New Age (Bangladesh); newagebd.net; Asia/Dhaka; en
Daily Mirror (Sri Lanka); dailymirror.lk; Asia/Colombo; en; Wijeya Newspapers
Daily FT; ft.lk; Asia/Colombo; en
The Island (Sri Lanka); island.lk; Asia/Colombo; en
Colombo Gazette; colombogazette.com; Asia/Colombo; en
News First (Sri Lanka); newsfirst.lk; Asia/Colombo; en
Ada Derana; adaderana.lk; Asia/Colombo; en
The Himalayan Times; thehimalayantimes.com; Asia/Kathmandu; en
Republica (Nepal); myrepublica.nagariknetwork.com; Asia/Kathmandu; en
Yicai Global; yicaiglobal.com; Asia/Shanghai; en
SHINE (Shanghai Daily); shine.cn; Asia/Shanghai; en; Shanghai Daily
RTHK; rthk.hk; Asia/Hong_Kong; en
Dimsum Daily; dimsumdaily.hk; Asia/Hong_Kong; en
Lianhe Zaobao; zaobao.com.sg zaobao.com; Asia/Singapore; zh; 联合早报; 聯合早報
AsiaOne; asiaone.com; Asia/Singapore; en
Free Malaysia Today; freemalaysiatoday.com; Asia/Kuala_Lumpur; en; FMT; desk FMT Reporters
Malaysiakini; malaysiakini.com; Asia/Kuala_Lumpur; en
The Edge Malaysia; theedgemalaysia.com; Asia/Kuala_Lumpur; en
The Borneo Post; theborneopost.com; Asia/Kuching; en
Sin Chew Daily; sinchew.com.my; Asia/Kuala_Lumpur; zh; Sin Chew
Jakarta Globe; jakartaglobe.id; Asia/Jakarta; en
Media Indonesia; mediaindonesia.com; Asia/Jakarta; id
Suara Merdeka; suaramerdeka.com; Asia/Jakarta; id
Khaosod English; khaosodenglish.com; Asia/Bangkok; en
Thai PBS World; thaipbsworld.com; Asia/Bangkok; en
The Thaiger; thethaiger.com; Asia/Bangkok; en
Pattaya Mail; pattayamail.com; Asia/Bangkok; en
Khmer Times; khmertimeskh.com; Asia/Phnom_Penh; en
The Phnom Penh Post; phnompenhpost.com; Asia/Phnom_Penh; en
The Laotian Times; laotiantimes.com; Asia/Vientiane; en
Viet Nam News; vietnamnews.vn; Asia/Ho_Chi_Minh; en; VNS
Tuoi Tre News; tuoitrenews.vn; Asia/Ho_Chi_Minh; en; Tuoi Tre
The Manila Times; manilatimes.net; Asia/Manila; en
BusinessWorld (Philippines); bworldonline.com; Asia/Manila; en
BusinessMirror; businessmirror.com.ph; Asia/Manila; en
SunStar (Philippines); sunstar.com.ph; Asia/Manila; en
MindaNews; mindanews.com; Asia/Manila; en
Japan Today; japantoday.com; Asia/Tokyo; en
Nippon.com; nippon.com; Asia/Tokyo; en
The Dong-A Ilbo; donga.com; Asia/Seoul; ko; Dong-A Ilbo; 동아일보
NK News; nknews.org; Asia/Seoul; en
KBS World; world.kbs.co.kr; Asia/Seoul; en; KBS WORLD Radio
The Astana Times; astanatimes.com; Asia/Almaty; en
Gulf Today; gulftoday.ae; Asia/Dubai; en
Gulf Times (Qatar); gulf-times.com; Asia/Qatar; en
The Peninsula (Qatar); thepeninsulaqatar.com; Asia/Qatar; en
Kuwait Times; kuwaittimes.com; Asia/Kuwait; en
Arab Times (Kuwait); arabtimesonline.com; Asia/Kuwait; en
Oman Observer; omanobserver.om; Asia/Muscat; en
Times of Oman; timesofoman.com; Asia/Muscat; en; Muscat Media Group
Saudi Gazette; saudigazette.com.sa; Asia/Riyadh; en
Asharq Al-Awsat; aawsat.com; Asia/Riyadh; en
The Jordan Times; jordantimes.com; Asia/Amman; en
Al Mayadeen; almayadeen.net; Asia/Beirut; en
L'Orient Today; today.lorientlejour.com; Asia/Beirut; en
Rudaw English; rudaw.net; Asia/Baghdad; en; Rudaw
Iran International; iranintl.com; Asia/Tehran; en
Press TV; presstv.ir; Asia/Tehran; en
Ynetnews; ynetnews.com; Asia/Jerusalem; en
i24NEWS; i24news.tv; Asia/Jerusalem; en
TRT World; trtworld.com; Europe/Istanbul; en
Yeni Safak; yenisafak.com; Europe/Istanbul; en
Egypt Independent; egyptindependent.com; Africa/Cairo; en
Daily News Egypt; dailynewsegypt.com; Africa/Cairo; en
Mada Masr; madamasr.com; Africa/Cairo; en
Morocco World News; moroccoworldnews.com; Africa/Casablanca; en
The EastAfrican; theeastafrican.co.ke; Africa/Nairobi; en
Capital FM Kenya; capitalfm.co.ke; Africa/Nairobi; en
Daily Monitor (Uganda); monitor.co.ug; Africa/Kampala; en
New Vision (Uganda); newvision.co.ug; Africa/Kampala; en
Addis Standard; addisstandard.com; Africa/Addis_Ababa; en
The New Times (Rwanda); newtimes.co.rw; Africa/Kigali; en
Nyasa Times; nyasatimes.com; Africa/Blantyre; en
Lusaka Times; lusakatimes.com; Africa/Lusaka; en
The Herald (Zimbabwe); herald.co.zw; Africa/Harare; en
Bulawayo24; bulawayo24.com; Africa/Harare; en
The Namibian; namibian.com.na; Africa/Windhoek; en
TimesLIVE; timeslive.co.za; Africa/Johannesburg; en
defenceWeb; defenceweb.co.za; Africa/Johannesburg; en
The Guardian (Nigeria); guardian.ng; Africa/Lagos; en
Vanguard (Nigeria); vanguardngr.com; Africa/Lagos; en
Daily Trust; dailytrust.com; Africa/Lagos; en
ThisDay (Nigeria); thisdaylive.com; Africa/Lagos; en
Sahara Reporters; saharareporters.com; Africa/Lagos; en; desk SaharaReporters, New York
Channels Television; channelstv.com; Africa/Lagos; en
MyJoyOnline; myjoyonline.com; Africa/Accra; en
GhanaWeb; ghanaweb.com; Africa/Accra; en
Fiji Times; fijitimes.com.fj; Pacific/Fiji; en; The Fiji Times
Fiji Village; fijivillage.com; Pacific/Fiji; en; fijivillage
Islands Business; islandsbusiness.com; Pacific/Fiji; en
Solomon Star; solomonstarnews.com; Pacific/Guadalcanal; en; Solomon Star News
Papua New Guinea Post-Courier; postcourier.com.pg; Pacific/Port_Moresby; en; Post-Courier
Samoa Observer; samoaobserver.ws; Pacific/Apia; en
Matangi Tonga; matangitonga.to; Pacific/Tongatapu; en; Matangi Tonga Online
Cook Islands News; cookislandsnews.com; Pacific/Rarotonga; en
Otago Daily Times; odt.co.nz; Pacific/Auckland; en
Newsroom (New Zealand); newsroom.co.nz; Pacific/Auckland; en
Fajar (Makassar); fajar.co.id; Asia/Makassar; id; FAJAR.CO.ID
Bali Post; balipost.com; Asia/Makassar; id; BALIPOST.com
NusaBali; nusabali.com; Asia/Makassar; id; NusaBali.com
Jubi (Jayapura); jubi.id; Asia/Jayapura; id; Jubi.id
"""
