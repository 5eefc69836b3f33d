"""The wire services that are known without being told, a row each: facts only.

name; zone, where it serves one country only; other names
"""

AGENCIES = """
Reuters; ; Thomson Reuters; REUTERS; Reuter; Reuters News Agency; Reuters Staff; Reuters Health; Reuters Life!; 路透社; 路透; ロイター; 로이터; Рейтер; رويترز; רויטרס; রয়টার্স; रॉयटर्स; रायटर; รอยเตอร์; รอยเตอร์ส; ロイター通信
Associated Press; ; AP; The Associated Press; A.P.; AP News; AP news wire; AP Photo; 美联社; 美聯社; أسوشيتد برس; أ ب; أ.ب; איי־פי; এপি; एपी; เอพี; AP通信
Agence France-Presse; ; AFP; AFPTV; Agence France Presse; France Presse; France-Presse; AFP News; Agence France-Presse (AFP); 法新社; الفرنسية; وكالة الصحافة الفرنسية; فرانس برس; أ ف ب; ا ف ب; أ.ف.ب; এএফপি; एएफपी; เอเอฟพี; AFP通信
PTI; Asia/Kolkata; Press Trust of India; Press Trust Of India; PTI News; भाषा; पीटीआई
ANI; Asia/Kolkata; Asian News International; ANI News; एएनआई
IANS; Asia/Kolkata; Indo-Asian News Service
REGNUM; Europe/Moscow; ИА REGNUM; ИА Регнум; Регнум
UNI; Asia/Kolkata; United News of India
Xinhua; Asia/Shanghai; Xinhua News Agency; Xinhua News; 新华社; 新華社; 新华网; شينخوا; Синьхуа; Сіньхуа; ซินหัว; শিনহুয়া
China News Service; Asia/Shanghai; ECNS; 中新社; 中国新闻网; 中新网
Kyodo; Asia/Tokyo; Kyodo News; KYODO; Kyodo News Service; Kyodo News+; KYODO NEWS; 共同通信; 共同; 共同社; 교도통신; 共同通信社
Jiji Press; Asia/Tokyo; Jiji; JIJI; Jiji.com; 時事通信; 時事; 時事通信社
Yonhap; Asia/Seoul; Yonhap News Agency; Yonhap News; 연합뉴스; 韩联社; 韓聯社; 聯合通訊社
Newsis; Asia/Seoul; 뉴시스
AJP; Asia/Seoul; Aju Press
dpa; Europe/Berlin; DPA; Deutsche Presse-Agentur; dpa international; 德新社
EFE; ; Agencia EFE; Agencia Efe; Efe; EFE-EPA; 埃菲社
Europa Press; Europe/Madrid; EuropaPress
Colpisa; Europe/Madrid; COLPISA
Servimedia; Europe/Madrid; SERVIMEDIA
ACN; Europe/Madrid; Agència Catalana de Notícies
MENA; Africa/Cairo; Middle East News Agency; أ ش أ; أ.ش.أ; وكالة أنباء الشرق الأوسط
ANSA; Europe/Rome; Agenzia ANSA; ANSAmed; 安莎社
Adnkronos; Europe/Rome
Italpress; Europe/Rome; ITALPRESS
Lusa; Europe/Lisbon; Agência Lusa
ANGOP; Africa/Luanda; Angop; Agência Angola Press
Inforpress; Atlantic/Cape_Verde; INFORPRESS
TASS; Europe/Moscow; Tass; ITAR-TASS; Itar-Tass; ТАСС; ИТАР-ТАСС; 塔斯社; タス通信; 타스; تاس
RIA Novosti; Europe/Moscow; RIA; РИА Новости; نوفوستي; ريا نوفوستي
Sputnik; Europe/Moscow; سبوتنيك; Спутник
Interfax; Europe/Moscow; Интерфакс; إنترفاكس
Ukrinform; Europe/Kyiv; Укринформ; Укрінформ
Interfax-Ukraine; Europe/Kyiv; Інтерфакс-Україна; Интерфакс-Украина
UNIAN; Europe/Kyiv; УНІАН; УНИАН
Bloomberg; ; Bloomberg News; BLOOMBERG
UPI; ; United Press International
Bernama; Asia/Kuala_Lumpur; BERNAMA
Antara; Asia/Jakarta; ANTARA; ANTARA News; Antara News; LKBN Antara
PA Media; Europe/London; Press Association; PA; PA News Agency; Press Association (PA)
AAP; Australia/Sydney; Australian Associated Press
NCA NewsWire; Australia/Sydney; NCA Newswire
APNZ; Pacific/Auckland; NZPA; NZ Newswire; New Zealand Press Association
Postmedia News; America/Toronto; Postmedia News Service
The Canadian Press; America/Toronto; Canadian Press; La Presse canadienne; La Presse Canadienne; Presse canadienne
Agence QMI; America/Toronto
AIP; Africa/Abidjan; Agence Ivoirienne de Presse; Agence ivoirienne de presse
APS; ; Agence de Presse Sénégalaise; Agence de presse sénégalaise; Algérie Presse Service
AIB; Africa/Ouagadougou; Agence d'Information du Burkina; Agence d’Information du Burkina
Maghreb Arabe Presse; Africa/Casablanca; MAP Agence; Agence Maghreb Arabe Presse
Tunis Afrique Presse; Africa/Tunis; Agence Tunis Afrique Presse
AGP; Africa/Conakry; Agence Guinéenne de Presse; Agence guinéenne de presse
ATOP; Africa/Lome; Agence togolaise de presse; Agence Togolaise de Presse
CNA; Asia/Taipei; Central News Agency; 中央社; 中央通訊社
Anadolu; Europe/Istanbul; Anadolu Agency; Anadolu Ajansı; AA; الأناضول; وكالة الأناضول
IRNA; Asia/Tehran; ایرنا; ايرنا; خبرگزاری ایرنا; خبرگزاری جمهوری اسلامی
ISNA; Asia/Tehran; Iranian Students' News Agency; ایسنا; ايسنا; خبرگزاری ایسنا; خبرگزاری دانشجویان ایران
Fars; Asia/Tehran; Fars News Agency; خبرگزاری فارس
Tasnim; Asia/Tehran; Tasnim News Agency; خبرگزاری تسنیم
Mehr; Asia/Tehran; Mehr News Agency; MNA; خبرگزاری مهر
KCNA; Asia/Pyongyang; Korean Central News Agency
SPA; Asia/Riyadh; Saudi Press Agency; واس
WAM; Asia/Dubai; Emirates News Agency; وام
APA; Europe/Vienna; Austria Presse Agentur
AWP; Europe/Zurich; AWP Finanznachrichten
epd; Europe/Berlin; Evangelischer Pressedienst
SID; Europe/Berlin; Sport-Informations-Dienst
Keystone-SDA; Europe/Zurich; SDA; ATS; SDA-ATS; Schweizerische Depeschenagentur; Agence télégraphique suisse; Keystone; Keystone-ATS; Keystone-SDA Regional
Belga; Europe/Brussels
ANP; Europe/Amsterdam
Novum; Europe/Amsterdam; Novum Nieuws
PAP; Europe/Warsaw; Polska Agencja Prasowa
TT; Europe/Stockholm; TT News Agency
NTB; Europe/Oslo
Ritzau; Europe/Copenhagen
MTI; Europe/Budapest
Agência Brasil; America/Sao_Paulo; Agencia Brasil
Agência Estado; America/Sao_Paulo; Agencia Estado
Tribune News Service; ; TNS; Tribune Content Agency
States News Service;
New York Times News Service; ; The New York Times News Service; NYT News Service; N.Y. Times News Service
HealthDay; ; HealthDay News; HealthDay Reporter
Religion News Service;
Inside Science News Service;
Kaiser Health News; ; KFF Health News
Dow Jones Newswires;
Scripps Howard News Service;
McClatchy; ; McClatchy Washington Bureau
Inter Press Service; ; IPS
Sapa; Africa/Johannesburg; SAPA; South African Press Association
APP; Asia/Karachi; Associated Press of Pakistan
BSS; Asia/Dhaka; Bangladesh Sangbad Sangstha
UNB; Asia/Dhaka; United News of Bangladesh
VNA; Asia/Ho_Chi_Minh; Vietnam News Agency; TTXVN
Montsame; Asia/Ulaanbaatar; MONTSAME
ČTK; Europe/Prague; CTK
TASR; Europe/Bratislava
Agerpres; Europe/Bucharest; AGERPRES
Mediafax; Europe/Bucharest; MEDIAFAX
BTA; Europe/Sofia; БТА
STT; Europe/Helsinki
Hina; Europe/Zagreb; HINA
Tanjug; Europe/Belgrade; Танјуг; ТАНЈУГ; TANJUG
Beta; Europe/Belgrade; Novinska agencija Beta; Agencija Beta; Агенција Бета
FoNet; Europe/Belgrade; FONET; ФоНет
SRNA; Europe/Sarajevo; Srna; СРНА
FENA; Europe/Sarajevo
UNN; Europe/Kyiv; УНН
LaPresse; Europe/Rome
AGI; Europe/Rome
Askanews; Europe/Rome; askanews
DHA; Europe/Istanbul; Demirören Haber Ajansı
İHA; Europe/Istanbul; İhlas Haber Ajansı
Cihan; Europe/Istanbul; CİHAN; CHA; Cihan Haber Ajansı
ANKA; Europe/Istanbul; ANKA Haber Ajansı
Télam; America/Argentina/Buenos_Aires
Notimex; America/Mexico_City
Andina; America/Lima; ANDINA; Agencia Andina; Agencia Peruana de Noticias
Prensa Latina; America/Havana
Colprensa; America/Bogota; COLPRENSA
Estadão Conteúdo; America/Sao_Paulo
Folhapress; America/Sao_Paulo
Agência O Globo; America/Sao_Paulo; Agencia O Globo
PNA; Asia/Manila; Philippine News Agency
ONA; Asia/Muscat; Oman News Agency
BNA; Asia/Bahrain; Bahrain News Agency; بنا
GNA; Africa/Accra; Ghana News Agency
NAN; Africa/Lagos; News Agency of Nigeria
KUNA; Asia/Kuwait; Kuwait News Agency; كونا
Jordan News Agency; Asia/Amman; بترا
Palestinian News Agency; Asia/Hebron; وفا
Syrian Arab News Agency; Asia/Damascus; سانا
Iraqi News Agency; Asia/Baghdad; واع
Sudan News Agency; Africa/Khartoum; سونا
QNA; Asia/Qatar; Qatar News Agency; قنا
ANA-MPA; Europe/Athens; ΑΠΕ-ΜΠΕ; ΑΠΕ; ΑΜΠΕ; ΑΠΕ ΜΠΕ; Α.Π.Ε.; Α.Π.Ε.-Μ.Π.Ε.; AMNA; Αθηναϊκό Πρακτορείο Ειδήσεων; Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων
BNS; Europe/Vilnius
LETA; Europe/Riga
ELTA; Europe/Vilnius
STA; Europe/Ljubljana; Slovenska tiskovna agencija
MIA; Europe/Skopje; МИА
SITA; Europe/Bratislava
BELTA; Europe/Minsk; БелТА; БЕЛТА; BelTA
ILNA; Asia/Tehran; ایلنا; خبرگزاری ایلنا
News1; Asia/Seoul; 뉴스1
"""
