"""Papers of Latin America, Africa and the Arab world in their own languages: rows for `outlet_table.py`.

Facts only. Their languages are at home in many zones, so that only the outlet tells which one an hour is in.
"""

from __future__ import annotations

PAPERS_OF_THE_SOUTH = """
La Voz del Interior; lavoz.com.ar; America/Argentina/Cordoba; es; La Voz (Córdoba)
Perfil (Buenos Aires); perfil.com; America/Argentina/Buenos_Aires; es; Perfil.com
Ámbito (Buenos Aires); ambito.com; America/Argentina/Buenos_Aires; es; Ámbito Financiero
El Cronista (Buenos Aires); cronista.com; America/Argentina/Buenos_Aires; es; Cronista.com; El Cronista
Todo Noticias; tn.com.ar; America/Argentina/Buenos_Aires; es
La Gaceta (Tucumán); lagaceta.com.ar; America/Argentina/Tucuman; es
Los Andes (Mendoza); losandes.com.ar; America/Argentina/Mendoza; es
La Capital (Rosario); lacapital.com.ar; America/Argentina/Buenos_Aires; es
El Observador (Montevideo); elobservador.com.uy; America/Montevideo; es; El Observador
La Diaria; ladiaria.com.uy; America/Montevideo; es
Montevideo Portal; montevideo.com.uy; America/Montevideo; es
ABC Color; abc.com.py; America/Asuncion; es
Última Hora (Asunción); ultimahora.com; America/Asuncion; es
La Nación (Asunción); lanacion.com.py; America/Asuncion; es
El Deber (Santa Cruz); eldeber.com.bo; America/La_Paz; es; El Deber
Los Tiempos (Cochabamba); lostiempos.com; America/La_Paz; es; Los Tiempos
La Razón (La Paz); la-razon.com; America/La_Paz; es
Página Siete; paginasiete.bo; America/La_Paz; es
Opinión (Cochabamba); opinion.com.bo; America/La_Paz; es
La República (Lima); larepublica.pe; America/Lima; es
RPP Noticias; rpp.pe; America/Lima; es
Gestión (Lima); gestion.pe; America/Lima; es
Andina (Lima); andina.pe; America/Lima; es
Perú21; peru21.pe; America/Lima; es
El Comercio (Quito); elcomercio.com; America/Guayaquil; es
El Universo (Guayaquil); eluniverso.com; America/Guayaquil; es; El Universo
Primicias (Quito); primicias.ec; America/Guayaquil; es
Expreso (Guayaquil); expreso.ec; America/Guayaquil; es
Ecuavisa; ecuavisa.com; America/Guayaquil; es
Semana (Bogotá); semana.com; America/Bogota; es
W Radio; wradio.com.co; America/Bogota; es
El País (Cali); elpais.com.co; America/Bogota; es
El Heraldo (Barranquilla); elheraldo.co; America/Bogota; es
La República (Bogotá); larepublica.co; America/Bogota; es
Portafolio (Bogotá); portafolio.co; America/Bogota; es
El Nacional (Caracas); elnacional.com; America/Caracas; es; El Nacional
El Universal (Caracas); eluniversal.com; America/Caracas; es
Últimas Noticias (Caracas); ultimasnoticias.com.ve; America/Caracas; es
Efecto Cocuyo; efectococuyo.com; America/Caracas; es
teleSUR; telesurtv.net; America/Caracas; es
Granma; granma.cu; America/Havana; es
Cubadebate; cubadebate.cu; America/Havana; es
14ymedio; 14ymedio.com; America/Havana; es
Listín Diario; listindiario.com; America/Santo_Domingo; es
Diario Libre; diariolibre.com; America/Santo_Domingo; es
El Nuevo Día; elnuevodia.com; America/Puerto_Rico; es
Primera Hora (San Juan); primerahora.com; America/Puerto_Rico; es
La Nación (San José); nacion.com; America/Costa_Rica; es
Prensa Libre (Guatemala); prensalibre.com; America/Guatemala; es
elPeriódico (Guatemala); elperiodico.com.gt; America/Guatemala; es
La Prensa Gráfica; laprensagrafica.com; America/El_Salvador; es
El Diario de Hoy; elsalvador.com; America/El_Salvador; es; elsalvador.com
El Faro (San Salvador); elfaro.net; America/El_Salvador; es
La Prensa (Tegucigalpa); laprensa.hn; America/Tegucigalpa; es
El Heraldo (Tegucigalpa); elheraldo.hn; America/Tegucigalpa; es
La Tribuna (Tegucigalpa); latribuna.hn; America/Tegucigalpa; es
La Prensa (Managua); laprensani.com; America/Managua; es
Confidencial (Managua); confidencial.digital; America/Managua; es
La Prensa (Panamá); prensa.com; America/Panama; es
La Estrella de Panamá; laestrella.com.pa; America/Panama; es
TVN Noticias; tvn-2.com; America/Panama; es
Reforma (México); reforma.com; America/Mexico_City; es
El Financiero (México); elfinanciero.com.mx; America/Mexico_City; es; El Financiero
El Economista (México); eleconomista.com.mx; America/Mexico_City; es
Expansión (México); expansion.mx; America/Mexico_City; es
Proceso (México); proceso.com.mx; America/Mexico_City; es
El Heraldo de México; heraldodemexico.com.mx; America/Mexico_City; es
Sin Embargo (México); sinembargo.mx; America/Mexico_City; es
Reporte Índigo; reporteindigo.com; America/Mexico_City; es
El Norte (Monterrey); elnorte.com; America/Monterrey; es
Informador.mx; informador.mx; America/Mexico_City; es; El Informador (Guadalajara)
Cooperativa.cl; cooperativa.cl; America/Santiago; es
T13; t13.cl; America/Santiago; es
CIPER; ciperchile.cl; America/Santiago; es; CIPER Chile
La Opinión (Los Ángeles); laopinion.com; America/Los_Angeles; es
El Nuevo Herald; elnuevoherald.com; America/New_York; es
CNN en Español; cnnespanol.cnn.com; America/New_York; es
El Diario (Nueva York); eldiariony.com; America/New_York; es; El Diario NY
Valor Econômico; valor.globo.com; America/Sao_Paulo; pt
R7; r7.com; America/Sao_Paulo; pt; R7.com
CNN Brasil; cnnbrasil.com.br; America/Sao_Paulo; pt
Terra (São Paulo); terra.com.br; America/Sao_Paulo; pt
Metrópoles (Brasília); metropoles.com; America/Sao_Paulo; pt
Poder360; poder360.com.br; America/Sao_Paulo; pt
Estado de Minas; em.com.br; America/Sao_Paulo; pt
Zero Hora; gauchazh.clicrbs.com.br; America/Sao_Paulo; pt; GZH; GaúchaZH
Gazeta do Povo; gazetadopovo.com.br; America/Sao_Paulo; pt
Veja (São Paulo); veja.abril.com.br; America/Sao_Paulo; pt
Exame (São Paulo); exame.com; America/Sao_Paulo; pt
CartaCapital; cartacapital.com.br; America/Sao_Paulo; pt
Brasil de Fato; brasildefato.com.br; America/Sao_Paulo; pt
InfoMoney; infomoney.com.br; America/Sao_Paulo; pt
A Tarde (Salvador); atarde.com.br; America/Bahia; pt
Diário do Nordeste; diariodonordeste.verdesmares.com.br; America/Fortaleza; pt
O Povo (Fortaleza); opovo.com.br; America/Fortaleza; pt
Jornal do Commercio (Recife); jc.uol.com.br; America/Recife; pt; JC Online
O Liberal (Belém); oliberal.com; America/Belem; pt
A Crítica (Manaus); acritica.com; America/Manaus; pt
Jornal de Angola; jornaldeangola.ao; Africa/Luanda; pt
Novo Jornal (Luanda); novojornal.co.ao; Africa/Luanda; pt
O País (Maputo); opais.co.mz; Africa/Maputo; pt
Hoje Macau; hojemacau.com.mo; Asia/Macau; pt
A Nação (Praia); anacao.cv; Atlantic/Cape_Verde; pt
Expresso das Ilhas; expressodasilhas.cv; Atlantic/Cape_Verde; pt
Seneweb; seneweb.com; Africa/Dakar; fr; Seneweb.com
Dakaractu; dakaractu.com; Africa/Dakar; fr
Senenews; senenews.com; Africa/Dakar; fr; Senenews.com
Le Soleil (Dakar); lesoleil.sn; Africa/Dakar; fr
Abidjan.net; abidjan.net; Africa/Abidjan; fr
Fraternité Matin; fratmat.info; Africa/Abidjan; fr; Fratmat.info
Koaci; koaci.com; Africa/Abidjan; fr; Koaci.com
LeFaso.net; lefaso.net; Africa/Ouagadougou; fr; Lefaso.net
Burkina 24; burkina24.com; Africa/Ouagadougou; fr
Sidwaya; sidwaya.info; Africa/Ouagadougou; fr
Maliweb; maliweb.net; Africa/Bamako; fr; Maliweb.net
Studio Tamani; studiotamani.org; Africa/Bamako; fr
Guinéenews; guineenews.org; Africa/Conakry; fr
Africaguinee; africaguinee.com; Africa/Conakry; fr; Africaguinee.com
La Nouvelle Tribune (Bénin); lanouvelletribune.info; Africa/Porto-Novo; fr
Togo First; togofirst.com; Africa/Lome; fr
ActuNiger; actuniger.com; Africa/Niamey; fr
Cameroon Tribune; cameroon-tribune.cm; Africa/Douala; fr
Actu Cameroun; actucameroun.com; Africa/Douala; fr
Gabonreview; gabonreview.com; Africa/Libreville; fr; Gabonreview.com
Actualite.cd; actualite.cd; Africa/Kinshasa; fr; ACTUALITE.CD
Radio Okapi; radiookapi.net; Africa/Kinshasa; fr
Midi Madagasikara; midi-madagasikara.mg; Indian/Antananarivo; fr
L’Express de Madagascar; lexpress.mg; Indian/Antananarivo; fr
L’Express (Maurice); lexpress.mu; Indian/Mauritius; fr
Le Mauricien; lemauricien.com; Indian/Mauritius; fr
Le Journal de l’île de La Réunion; clicanoo.re; Indian/Reunion; fr; Clicanoo
Les Nouvelles Calédoniennes; lnc.nc; Pacific/Noumea; fr
Tahiti Infos; tahiti-infos.com; Pacific/Tahiti; fr
France-Antilles Martinique; martinique.franceantilles.fr; America/Martinique; fr
France-Antilles Guadeloupe; guadeloupe.franceantilles.fr; America/Guadeloupe; fr
Le Nouvelliste (Port-au-Prince); lenouvelliste.com; America/Port-au-Prince; fr
Le Journal de Montréal; journaldemontreal.com; America/Toronto; fr
Le Soleil (Québec); lesoleil.com; America/Toronto; fr
TVA Nouvelles; tvanouvelles.ca; America/Toronto; fr
L’Économiste (Casablanca); leconomiste.com; Africa/Casablanca; fr
Médias24; medias24.com; Africa/Casablanca; fr
TelQuel; telquel.ma; Africa/Casablanca; fr
Le360; le360.ma; Africa/Casablanca; fr
Le Matin (Casablanca); lematin.ma; Africa/Casablanca; fr
TSA Algérie; tsa-algerie.com; Africa/Algiers; fr; Tout sur l’Algérie; TSA +
El Watan; elwatan-dz.com; Africa/Algiers; fr
La Presse de Tunisie; lapresse.tn; Africa/Tunis; fr
Business News (Tunis); businessnews.com.tn; Africa/Tunis; fr
Kapitalis; kapitalis.com; Africa/Tunis; fr
Mosaïque FM; mosaiquefm.net; Africa/Tunis; fr
L’Orient-Le Jour; lorientlejour.com; Asia/Beirut; fr; L'Orient-Le Jour
اليوم السابع (القاهرة); youm7.com; Africa/Cairo; ar; اليوم السابع
المصري اليوم (القاهرة); almasryalyoum.com; Africa/Cairo; ar
بوابة الأهرام; gate.ahram.org.eg; Africa/Cairo; ar
الشروق (القاهرة); shorouknews.com; Africa/Cairo; ar; بوابة الشروق
سكاي نيوز عربية; skynewsarabia.com; Asia/Dubai; ar
البيان (دبي); albayan.ae; Asia/Dubai; ar
الإمارات اليوم; emaratalyoum.com; Asia/Dubai; ar
صحيفة سبق; sabq.org; Asia/Riyadh; ar
عكاظ (جدة); okaz.com.sa; Asia/Riyadh; ar; صحيفة عكاظ
العربي الجديد; alaraby.co.uk; Europe/London; ar
اندبندنت عربية; independentarabia.com; Asia/Riyadh; ar
الراي (الكويت); alraimedia.com; Asia/Kuwait; ar
القبس (الكويت); alqabas.com; Asia/Kuwait; ar
النهار (بيروت); annahar.com; Asia/Beirut; ar
الأخبار (بيروت); al-akhbar.com; Asia/Beirut; ar
المدن (بيروت); almodon.com; Asia/Beirut; ar
السومرية نيوز; alsumaria.tv; Asia/Baghdad; ar
شفق نيوز; shafaq.com; Asia/Baghdad; ar
الغد (عمان); alghad.com; Asia/Amman; ar
عمون; ammonnews.net; Asia/Amman; ar; وكالة عمون الإخبارية
هسبريس; hespress.com; Africa/Casablanca; ar
الشروق أونلاين; echoroukonline.com; Africa/Algiers; ar
النهار أونلاين; ennaharonline.com; Africa/Algiers; ar
Campo Grande News; campograndenews.com.br; America/Campo_Grande; pt
Correio do Estado; correiodoestado.com.br; America/Campo_Grande; pt
Midiamax; midiamax.com.br; America/Campo_Grande; pt; Jornal Midiamax
Em Tempo (Manaus); emtempo.com.br; America/Manaus; pt
D24AM; d24am.com; America/Manaus; pt
Folha de Boa Vista; folhabv.com.br; America/Boa_Vista; pt; FolhaBV
Rondoniagora; rondoniagora.com; America/Porto_Velho; pt
ac24horas; ac24horas.com; America/Rio_Branco; pt
Gazeta Digital; gazetadigital.com.br; America/Cuiaba; pt
MidiaNews; midianews.com.br; America/Cuiaba; pt
Olhar Direto; olhardireto.com.br; America/Cuiaba; pt
Zeta Tijuana; zetatijuana.com; America/Tijuana; es; Semanario ZETA
El Imparcial (Hermosillo); elimparcial.com; America/Hermosillo; es
Noroeste (Culiacán); noroeste.com.mx; America/Mazatlan; es
El Debate (Culiacán); debate.com.mx; America/Mazatlan; es
Novedades Quintana Roo; sipse.com; America/Cancun; es; SIPSE
Por Esto!; poresto.net; America/Merida; es; PorEsto!
"""
