"""Papers and stations of the Continent in their own languages: rows for `outlet_table.py`, facts only.

Where a paper is called as a word is (`Stern`, `Danas`), its site's name stands here.
"""

from __future__ import annotations

PAPERS_OF_EUROPE = """
Sud Ouest; sudouest.fr; Europe/Paris; fr; SudOuest.fr
La Dépêche du Midi; ladepeche.fr; Europe/Paris; fr; ladepeche.fr
La Voix du Nord; lavoixdunord.fr; Europe/Paris; fr
Le Progrès (Lyon); leprogres.fr; Europe/Paris; fr
Le Dauphiné libéré; ledauphine.com; Europe/Paris; fr
Dernières Nouvelles d’Alsace; dna.fr; Europe/Paris; fr
L’Est républicain; estrepublicain.fr; Europe/Paris; fr
La Provence (Marseille); laprovence.com; Europe/Paris; fr
Midi libre; midilibre.fr; Europe/Paris; fr
Nice-Matin; nicematin.com; Europe/Paris; fr
Paris-Normandie; paris-normandie.fr; Europe/Paris; fr
Le Télégramme; letelegramme.fr; Europe/Paris; fr
La Montagne (Clermont-Ferrand); lamontagne.fr; Europe/Paris; fr
La Nouvelle République du Centre-Ouest; lanouvellerepublique.fr; Europe/Paris; fr
actu.fr; actu.fr; Europe/Paris; fr
Europe 1; europe1.fr; Europe/Paris; fr
RTL.fr; rtl.fr; Europe/Paris; fr
L’Express (Paris); lexpress.fr; Europe/Paris; fr
Marianne.net; marianne.net; Europe/Paris; fr
Slate.fr; slate.fr; Europe/Paris; fr
Mediapart; mediapart.fr; Europe/Paris; fr
Le HuffPost; huffingtonpost.fr; Europe/Paris; fr
L’Humanité; humanite.fr; Europe/Paris; fr; L'Humanité
TF1 Info; tf1info.fr; Europe/Paris; fr
Stuttgarter Zeitung; stuttgarter-zeitung.de; Europe/Berlin; de
Westdeutsche Allgemeine Zeitung; waz.de; Europe/Berlin; de; waz.de
Rheinische Post; rp-online.de; Europe/Berlin; de; RP ONLINE
Kölner Stadt-Anzeiger; ksta.de; Europe/Berlin; de
Augsburger Allgemeine; augsburger-allgemeine.de; Europe/Berlin; de
Hannoversche Allgemeine Zeitung; haz.de; Europe/Berlin; de
Neue Osnabrücker Zeitung; noz.de; Europe/Berlin; de
Hamburger Morgenpost; mopo.de; Europe/Berlin; de
B.Z.; bz-berlin.de; Europe/Berlin; de
Berliner Morgenpost; morgenpost.de; Europe/Berlin; de
Weser-Kurier; weser-kurier.de; Europe/Berlin; de
Freie Presse (Chemnitz); freiepresse.de; Europe/Berlin; de
Sächsische Zeitung; saechsische.de; Europe/Berlin; de
MDR; mdr.de; Europe/Berlin; de; MDR AKTUELL
NDR; ndr.de; Europe/Berlin; de; NDR.de
SWR; swr.de; Europe/Berlin; de; SWR Aktuell
WDR; wdr.de; Europe/Berlin; de
hessenschau; hessenschau.de; Europe/Berlin; de; hessenschau.de
rbb24; rbb24.de; Europe/Berlin; de
stern.de; stern.de; Europe/Berlin; de
t-online; t-online.de; Europe/Berlin; de
Merkur.de; merkur.de; Europe/Berlin; de; Münchner Merkur
FOCUS online; focus.de; Europe/Berlin; de
BILD.de; bild.de; Europe/Berlin; de
Kurier (Wien); kurier.at; Europe/Vienna; de; kurier.at
Kronen Zeitung; krone.at; Europe/Vienna; de; krone.at
Kleine Zeitung; kleinezeitung.at; Europe/Vienna; de
Oberösterreichische Nachrichten; nachrichten.at; Europe/Vienna; de
Blick.ch; blick.ch; Europe/Zurich; de
20min.ch; 20min.ch; Europe/Zurich; de
Luzerner Zeitung; luzernerzeitung.ch; Europe/Zurich; de
Berner Zeitung; bernerzeitung.ch; Europe/Zurich; de
Tribune de Genève; tdg.ch; Europe/Zurich; fr
24 heures; 24heures.ch; Europe/Zurich; fr
RTS (Genève); rts.ch; Europe/Zurich; fr; RTSinfo
Il Messaggero; ilmessaggero.it; Europe/Rome; it
Il Giornale; ilgiornale.it; Europe/Rome; it
Libero Quotidiano; liberoquotidiano.it; Europe/Rome; it
Il Mattino; ilmattino.it; Europe/Rome; it
Il Gazzettino; ilgazzettino.it; Europe/Rome; it
Quotidiano Nazionale; quotidiano.net; Europe/Rome; it; QuotidianoNet
Il Resto del Carlino; ilrestodelcarlino.it; Europe/Rome; it
Avvenire; avvenire.it; Europe/Rome; it
HuffPost Italia; huffingtonpost.it; Europe/Rome; it
Fanpage.it; fanpage.it; Europe/Rome; it
Open.online; open.online; Europe/Rome; it
Today.it; today.it; Europe/Rome; it
TGcom24; tgcom24.mediaset.it; Europe/Rome; it; Tgcom24
Il Foglio; ilfoglio.it; Europe/Rome; it
Internazionale (Roma); internazionale.it; Europe/Rome; it
RSI (Lugano); rsi.ch; Europe/Zurich; it; RSI Info
La Razón (Madrid); larazon.es; Europe/Madrid; es
La Voz de Galicia; lavozdegalicia.es; Europe/Madrid; es
El Correo (Bilbao); elcorreo.com; Europe/Madrid; es
El Diario Vasco; diariovasco.com; Europe/Madrid; es
Heraldo de Aragón; heraldo.es; Europe/Madrid; es; Heraldo.es
Las Provincias; lasprovincias.es; Europe/Madrid; es
Levante-EMV; levante-emv.com; Europe/Madrid; es
Faro de Vigo; farodevigo.es; Europe/Madrid; es
Público (Madrid); publico.es; Europe/Madrid; es
OKdiario; okdiario.com; Europe/Madrid; es; OKDIARIO
El Español (Madrid); elespanol.com; Europe/Madrid; es
El HuffPost; huffingtonpost.es; Europe/Madrid; es
Cadena SER; cadenaser.com; Europe/Madrid; es
COPE; cope.es; Europe/Madrid; es; Cadena COPE
Onda Cero; ondacero.es; Europe/Madrid; es
Jornal de Notícias; jn.pt; Europe/Lisbon; pt
Correio da Manhã; cmjornal.pt; Europe/Lisbon; pt
SAPO; sapo.pt; Europe/Lisbon; pt; SAPO24
SIC Notícias; sicnoticias.pt; Europe/Lisbon; pt
CNN Portugal; cnnportugal.iol.pt; Europe/Lisbon; pt
Visão (Lisboa); visao.pt; Europe/Lisbon; pt
Trouw.nl; trouw.nl; Europe/Amsterdam; nl
AD.nl; ad.nl; Europe/Amsterdam; nl; Algemeen Dagblad
De Telegraaf; telegraaf.nl; Europe/Amsterdam; nl
NU.nl; nu.nl; Europe/Amsterdam; nl
Het Parool; parool.nl; Europe/Amsterdam; nl
Het Financieele Dagblad; fd.nl; Europe/Amsterdam; nl
De Standaard; standaard.be; Europe/Brussels; nl
De Morgen; demorgen.be; Europe/Brussels; nl
Het Laatste Nieuws; hln.be; Europe/Brussels; nl; HLN.be
Het Nieuwsblad; nieuwsblad.be; Europe/Brussels; nl
De Tijd (Brussel); tijd.be; Europe/Brussels; nl
La Libre Belgique; lalibre.be; Europe/Brussels; fr; La Libre.be
La DH Les Sports+; dhnet.be; Europe/Brussels; fr; DHnet
7sur7; 7sur7.be; Europe/Brussels; fr; 7sur7.be
Wirtualna Polska; wp.pl; Europe/Warsaw; pl; WP Wiadomości
TVN24; tvn24.pl; Europe/Warsaw; pl; tvn24.pl
Polsat News; polsatnews.pl; Europe/Warsaw; pl
Interia; interia.pl; Europe/Warsaw; pl; Wydarzenia Interia
RMF24; rmf24.pl; Europe/Warsaw; pl; RMF 24
Dziennik.pl; dziennik.pl; Europe/Warsaw; pl
Fakt.pl; fakt.pl; Europe/Warsaw; pl
Money.pl; money.pl; Europe/Warsaw; pl
iDNES.cz; idnes.cz; Europe/Prague; cs
Novinky.cz; novinky.cz; Europe/Prague; cs
Seznam Zprávy; seznamzpravy.cz; Europe/Prague; cs
Deník.cz; denik.cz; Europe/Prague; cs
Lidovky.cz; lidovky.cz; Europe/Prague; cs; Lidové noviny
Hospodářské noviny; hn.cz; Europe/Prague; cs
SME.sk; sme.sk; Europe/Bratislava; sk
Denník N; dennikn.sk; Europe/Bratislava; sk
Aktuality.sk; aktuality.sk; Europe/Bratislava; sk
Pravda.sk; pravda.sk; Europe/Bratislava; sk
Index.hu; index.hu; Europe/Budapest; hu
444.hu; 444.hu; Europe/Budapest; hu
HVG.hu; hvg.hu; Europe/Budapest; hu
Origo; origo.hu; Europe/Budapest; hu; Origo.hu
24.hu; 24.hu; Europe/Budapest; hu
HotNews.ro; hotnews.ro; Europe/Bucharest; ro
G4Media; g4media.ro; Europe/Bucharest; ro; G4Media.ro
Adevărul.ro; adevarul.ro; Europe/Bucharest; ro
Libertatea; libertatea.ro; Europe/Bucharest; ro; Libertatea.ro
To Vima; tovima.gr; Europe/Athens; el; Το Βήμα
in.gr; in.gr; Europe/Athens; el
Naftemporiki; naftemporiki.gr; Europe/Athens; el; Ναυτεμπορική; Naftemporiki.gr
Dnevnik.bg; dnevnik.bg; Europe/Sofia; bg
Mediapool; mediapool.bg; Europe/Sofia; bg; Mediapool.bg
Capital.bg; capital.bg; Europe/Sofia; bg
B92; b92.net; Europe/Belgrade; sr
N1 (Beograd); n1info.rs; Europe/Belgrade; sr; N1 Beograd
Politika.rs; politika.rs; Europe/Belgrade; sr
Danas.rs; danas.rs; Europe/Belgrade; sr
Večernji list; vecernji.hr; Europe/Zagreb; hr; Večernji.hr
Jutarnji list; jutarnji.hr; Europe/Zagreb; hr; Jutarnji.hr
Index.hr; index.hr; Europe/Zagreb; hr
24sata; 24sata.hr; Europe/Zagreb; hr
Delo.si; delo.si; Europe/Ljubljana; sl
RTV SLO; rtvslo.si; Europe/Ljubljana; sl; MMC RTV SLO
Expressen; expressen.se; Europe/Stockholm; sv
Göteborgs-Posten; gp.se; Europe/Stockholm; sv
Sydsvenskan; sydsvenskan.se; Europe/Stockholm; sv
Dagbladet; dagbladet.no; Europe/Oslo; nb
Jyllands-Posten; jyllands-posten.dk; Europe/Copenhagen; da
B.T.; bt.dk; Europe/Copenhagen; da
TV 2 (Odense); tv2.dk; Europe/Copenhagen; da
Iltalehti; iltalehti.fi; Europe/Helsinki; fi
Ilta-Sanomat; is.fi; Europe/Helsinki; fi
MTV Uutiset; mtvuutiset.fi; Europe/Helsinki; fi
Postimees; postimees.ee; Europe/Tallinn; et
Delfi; delfi.ee; Europe/Tallinn; et
LSM.lv; lsm.lv; Europe/Riga; lv
LRT; lrt.lt; Europe/Vilnius; lt; LRT.lt
15min.lt; 15min.lt; Europe/Vilnius; lt
Известия; iz.ru; Europe/Moscow; ru
Российская газета; rg.ru; Europe/Moscow; ru
Газета.Ru; gazeta.ru; Europe/Moscow; ru
Ведомости; vedomosti.ru; Europe/Moscow; ru
Новая газета; novayagazeta.ru; Europe/Moscow; ru
ZN.UA; zn.ua; Europe/Kyiv; uk; Дзеркало тижня
НВ; nv.ua; Europe/Kyiv; uk
ТСН; tsn.ua; Europe/Kyiv; uk; ТСН.ua
Лівий берег; lb.ua; Europe/Kyiv; uk; LB.ua
Canarias7; canarias7.es; Atlantic/Canary; es
La Provincia (Las Palmas); laprovincia.es; Atlantic/Canary; es
El Día (Tenerife); eldia.es; Atlantic/Canary; es
Diario de Avisos; diariodeavisos.elespanol.com diariodeavisos.com; Atlantic/Canary; es
Açoriano Oriental; acorianooriental.pt; Atlantic/Azores; pt
НГС; ngs.ru; Asia/Novosibirsk; ru; NGS.RU
Тайга.инфо; tayga.info; Asia/Novosibirsk; ru
НГС24; ngs24.ru; Asia/Krasnoyarsk; ru; NGS24.RU
E1.RU; e1.ru; Asia/Yekaterinburg; ru
URA.RU; ura.news; Asia/Yekaterinburg; ru; РИА URA.RU
74.RU; 74.ru; Asia/Yekaterinburg; ru
IRK.ru; irk.ru; Asia/Irkutsk; ru; Ирк.ру
PrimaMedia; primamedia.ru; Asia/Vladivostok; ru; ПримаМедиа
VL.ru; newsvl.ru; Asia/Vladivostok; ru; Новости VL.ru
Sakhalin.info; sakhalin.info; Asia/Sakhalin; ru
Ykt.Ru; ykt.ru; Asia/Yakutsk; ru; News.Ykt.Ru
"""
