"""Stations of towns in America, which carry much of wire services: rows for `outlet_table.py`, facts only."""

from __future__ import annotations

AMERICAN_STATIONS = """
WABC; abc7ny.com; America/New_York; en; WABC-TV; ABC7 New York
WNBC; nbcnewyork.com; America/New_York; en; NBC New York
WPIX; pix11.com; America/New_York; en; PIX11; PIX 11
WNYW; fox5ny.com; America/New_York; en; FOX 5 New York
News 12; news12.com; America/New_York; en; News 12 Networks
Gothamist; gothamist.com; America/New_York; en
WNYC; wnyc.org; America/New_York; en
WGRZ; wgrz.com; America/New_York; en
WIVB; wivb.com; America/New_York; en
WSYR; localsyr.com; America/New_York; en; NewsChannel 9 WSYR; localsyr
WRGB; cbs6albany.com; America/New_York; en
WTEN; news10.com; America/New_York; en; NEWS10 ABC
WHEC; whec.com; America/New_York; en
WHDH; whdh.com; America/New_York; en; 7News Boston WHDH; WHDH 7 News
WCVB; wcvb.com; America/New_York; en; WCVB Boston
WBTS; nbcboston.com; America/New_York; en; NBC Boston
WBUR; wbur.org; America/New_York; en
WGBH; wgbh.org; America/New_York; en; GBH News; GBH
WFXT; boston25news.com; America/New_York; en; Boston 25 News
WMUR; wmur.com; America/New_York; en; WMUR Manchester
WMTW; wmtw.com; America/New_York; en
WGME; wgme.com; America/New_York; en
WJAR; turnto10.com; America/New_York; en; NBC 10 WJAR
WPRI; wpri.com; America/New_York; en; WPRI.com
WTNH; wtnh.com; America/New_York; en; WTNH.com
WFSB; wfsb.com; America/New_York; en
WVIT; nbcconnecticut.com; America/New_York; en; NBC Connecticut
WPVI; 6abc.com; America/New_York; en; 6abc Philadelphia; 6abc Action News
WCAU; nbcphiladelphia.com; America/New_York; en; NBC10 Philadelphia
WHYY; whyy.org; America/New_York; en
WHTM; abc27.com; America/New_York; en; ABC27
WGAL; wgal.com; America/New_York; en
WTAE; wtae.com; America/New_York; en; WTAE Pittsburgh
WPXI; wpxi.com; America/New_York; en; WPXI Pittsburgh
WESA; wesa.fm; America/New_York; en
WBAL; wbaltv.com; America/New_York; en; WBAL-TV; WBALTV
WMAR; wmar2news.com; America/New_York; en; WMAR 2 News
WTOP; wtop.com; America/New_York; en; WTOP News
WUSA; wusa9.com; America/New_York; en; WUSA9; WUSA 9
WJLA; wjla.com; America/New_York; en; 7News WJLA
WRC; nbcwashington.com; America/New_York; en; NBC4 Washington; News4 Washington
WTTG; fox5dc.com; America/New_York; en; FOX 5 DC
WAVY; wavy.com; America/New_York; en; WAVY.com; WAVY-TV
WTKR; wtkr.com; America/New_York; en
WVEC; 13newsnow.com; America/New_York; en; 13News Now
WRIC; wric.com; America/New_York; en; WRIC ABC 8News
WTVR; wtvr.com; America/New_York; en
WSLS; wsls.com; America/New_York; en; WSLS 10
WDBJ; wdbj7.com; America/New_York; en; WDBJ7
WRAL; wral.com; America/New_York; en; WRAL News; WRAL.com
WNCN; cbs17.com; America/New_York; en; CBS17.com
WTVD; abc11.com; America/New_York; en; ABC11 Raleigh-Durham
WSOC; wsoctv.com; America/New_York; en; WSOC TV; WSOC-TV
WBTV; wbtv.com; America/New_York; en
WCNC; wcnc.com; America/New_York; en; WCNC Charlotte
WFAE; wfae.org; America/New_York; en
WXII; wxii12.com; America/New_York; en
WGHP; myfox8.com; America/New_York; en; FOX8 WGHP; myfox8
WYFF; wyff4.com; America/New_York; en
WSPA; wspa.com; America/New_York; en; WSPA 7NEWS
WCSC; live5news.com; America/New_York; en; Live 5 News
WCBD; counton2.com; America/New_York; en; WCBD News 2
WSB; wsbtv.com; America/New_York; en; WSB-TV; WSB-TV Channel 2
WXIA; 11alive.com; America/New_York; en; 11Alive; 11Alive.com
WAGA; fox5atlanta.com; America/New_York; en; FOX 5 Atlanta
WABE; wabe.org; America/New_York; en
WJXT; news4jax.com; America/New_York; en; News4JAX; WJXT News4JAX
WESH; wesh.com; America/New_York; en; WESH 2; WESH Orlando
WKMG; clickorlando.com; America/New_York; en; ClickOrlando; News 6 WKMG
WFTV; wftv.com; America/New_York; en; WFTV 9
WOFL; fox35orlando.com; America/New_York; en; FOX 35 Orlando
WFLA; wfla.com; America/New_York; en; WFLA News Channel 8
WTSP; wtsp.com; America/New_York; en; 10 Tampa Bay
WTVT; fox13news.com; America/New_York; en; FOX 13 Tampa Bay
WFTS; abcactionnews.com; America/New_York; en; ABC Action News WFTS
WUSF; wusf.org; America/New_York; en
WPLG; local10.com; America/New_York; en; WPLG Local 10
WSVN; wsvn.com; America/New_York; en; WSVN 7News
WTVJ; nbcmiami.com; America/New_York; en; NBC 6 South Florida
WLRN; wlrn.org; America/New_York; en
WPTV; wptv.com; America/New_York; en
WPBF; wpbf.com; America/New_York; en
WEAR; weartv.com; America/Chicago; en; WEAR-TV
WXYZ; wxyz.com; America/Detroit; en; WXYZ Detroit
WDIV; clickondetroit.com; America/Detroit; en; ClickOnDetroit; WDIV Local 4
WJBK; fox2detroit.com; America/Detroit; en; FOX 2 Detroit
WOOD TV8; woodtv.com; America/Detroit; en; WOODTV.com; WOOD-TV
WZZM; wzzm13.com; America/Detroit; en; WZZM 13
Michigan Radio; michiganpublic.org; America/Detroit; en; Michigan Public
WKYC; wkyc.com; America/New_York; en; WKYC Studios
WEWS; news5cleveland.com; America/New_York; en; News 5 Cleveland
WOIO; cleveland19.com; America/New_York; en; Cleveland 19 News
WJW; fox8.com; America/New_York; en; FOX 8 Cleveland
WBNS; 10tv.com; America/New_York; en; WBNS-10TV
WCMH; nbc4i.com; America/New_York; en; NBC4 WCMH-TV
WCPO; wcpo.com; America/New_York; en; WCPO 9; WCPO Cincinnati
WLWT; wlwt.com; America/New_York; en
WHIO; whio.com; America/New_York; en; WHIO TV 7
WTOL; wtol.com; America/New_York; en; WTOL 11
WTHR; wthr.com; America/Indiana/Indianapolis; en; 13 WTHR
WISH-TV; wishtv.com; America/Indiana/Indianapolis; en; WISHTV
WRTV; wrtv.com; America/Indiana/Indianapolis; en
WXIN; fox59.com; America/Indiana/Indianapolis; en; FOX59
WANE 15; wane.com; America/Indiana/Indianapolis; en; WANE-TV
WLKY; wlky.com; America/Kentucky/Louisville; en
WDRB; wdrb.com; America/Kentucky/Louisville; en
WHAS; whas11.com; America/Kentucky/Louisville; en; WHAS11
WLEX; lex18.com; America/New_York; en; LEX 18
WSMV; wsmv.com; America/Chicago; en; WSMV 4
WKRN; wkrn.com; America/Chicago; en; WKRN News 2
WTVF; newschannel5.com; America/Chicago; en; NewsChannel 5 Nashville
WBIR; wbir.com; America/New_York; en
WATE; wate.com; America/New_York; en; WATE 6
WREG; wreg.com; America/Chicago; en; WREG.com
WMC; actionnews5.com; America/Chicago; en; Action News 5
WVTM; wvtm13.com; America/Chicago; en
WBRC; wbrc.com; America/Chicago; en
WHNT; whnt.com; America/Chicago; en; WHNT.com
WKRG; wkrg.com; America/Chicago; en; WKRG News 5
WLBT; wlbt.com; America/Chicago; en
WDSU; wdsu.com; America/Chicago; en; WDSU New Orleans
WWL-TV; wwltv.com; America/Chicago; en; WWLTV
WVUE; fox8live.com; America/Chicago; en; FOX 8 Live WVUE
WGNO; wgno.com; America/Chicago; en
WBRZ; wbrz.com; America/Chicago; en
WAFB; wafb.com; America/Chicago; en
KATV; katv.com; America/Chicago; en
KTHV; thv11.com; America/Chicago; en; THV11
KARK; kark.com; America/Chicago; en
WLS; abc7chicago.com; America/Chicago; en; ABC7 Chicago
WMAQ; nbcchicago.com; America/Chicago; en; NBC Chicago
WGN; wgntv.com; America/Chicago; en; WGN-TV; WGN News; WGNTV
WFLD; fox32chicago.com; America/Chicago; en; FOX 32 Chicago
WBEZ; wbez.org; America/Chicago; en; WBEZ Chicago
WTMJ; tmj4.com; America/Chicago; en; TMJ4; TMJ4 News
WISN; wisn.com; America/Chicago; en; WISN 12
WITI; fox6now.com; America/Chicago; en; FOX6 News Milwaukee
WBAY; wbay.com; America/Chicago; en
WMTV; wmtv15news.com; America/Chicago; en; nbc15.com
KSTP; kstp.com; America/Chicago; en; KSTP-TV; 5 Eyewitness News
KARE; kare11.com; America/Chicago; en; KARE 11; kare11.com
KMSP; fox9.com; America/Chicago; en; FOX 9 Minneapolis-St. Paul
MPR News; mprnews.org; America/Chicago; en; Minnesota Public Radio
KSDK; ksdk.com; America/Chicago; en; 5 On Your Side KSDK
KMOV; firstalert4.com; America/Chicago; en
KTVI; fox2now.com; America/Chicago; en; FOX 2 St. Louis
KCTV; kctv5.com; America/Chicago; en; KCTV5
KMBC; kmbc.com; America/Chicago; en
KSHB; kshb.com; America/Chicago; en; KSHB 41
WDAF; fox4kc.com; America/Chicago; en; FOX4KC
KCUR; kcur.org; America/Chicago; en
KSNT; ksnt.com; America/Chicago; en
KWCH; kwch.com; America/Chicago; en
KETV; ketv.com; America/Chicago; en; KETV NewsWatch 7
WOWT; wowt.com; America/Chicago; en
KCCI; kcci.com; America/Chicago; en; KCCI Des Moines
WHO13; who13.com; America/Chicago; en; WHO 13
KWQC; kwqc.com; America/Chicago; en
KELO; keloland.com; America/Chicago; en; KELOLAND.com; KELOLAND
KOCO; koco.com; America/Chicago; en; KOCO 5
KFOR; kfor.com; America/Chicago; en; KFOR.com
KOKH; okcfox.com; America/Chicago; en
KTUL; ktul.com; America/Chicago; en
KOTV; newson6.com; America/Chicago; en; News On 6
WFAA; wfaa.com; America/Chicago; en; wfaa.com
KXAS; nbcdfw.com; America/Chicago; en; NBC 5 Dallas-Fort Worth
KDFW; fox4news.com; America/Chicago; en; FOX 4 Dallas-Fort Worth
KERA; keranews.org; America/Chicago; en; KERA News
KHOU; khou.com; America/Chicago; en; KHOU 11; khou.com
KPRC; click2houston.com; America/Chicago; en; KPRC 2; Click2Houston; KPRC Click2Houston
KTRK; abc13.com; America/Chicago; en; ABC13 Houston
KRIV; fox26houston.com; America/Chicago; en; FOX 26 Houston
KSAT; ksat.com; America/Chicago; en; KSAT 12; KSAT San Antonio
KENS; kens5.com; America/Chicago; en; KENS 5
WOAI; news4sanantonio.com; America/Chicago; en
KXAN; kxan.com; America/Chicago; en; KXAN Austin
KVUE; kvue.com; America/Chicago; en; kvue.com
KTBC; fox7austin.com; America/Chicago; en; FOX 7 Austin
KUT; kut.org; America/Chicago; en; KUT Radio
KVIA; kvia.com; America/Denver; en
KTSM; ktsm.com; America/Denver; en; KTSM 9 News
KUSA; 9news.com; America/Denver; en; 9NEWS Denver; 9news.com
KDVR; kdvr.com; America/Denver; en; FOX31 Denver
KMGH; denver7.com; America/Denver; en; Denver7; Denver 7
Colorado Public Radio; cpr.org; America/Denver; en; CPR News
KRDO; krdo.com; America/Denver; en
KKTV; kktv.com; America/Denver; en
KOAA; koaa.com; America/Denver; en; KOAA News 5
KOAT; koat.com; America/Denver; en
KRQE; krqe.com; America/Denver; en; KRQE News 13
KOB; kob.com; America/Denver; en; KOB 4; KOB.com
KSL; ksl.com; America/Denver; en; KSL.com; KSL News; KSL TV
KUTV; kutv.com; America/Denver; en
KTVX; abc4.com; America/Denver; en; ABC4 Utah
KSTU; fox13now.com; America/Denver; en; FOX 13 Salt Lake City
KTVB; ktvb.com; America/Boise; en; KTVB7
KIVI; kivitv.com; America/Boise; en
KPNX; 12news.com; America/Phoenix; en; 12News Phoenix; 12news.com
KTVK; azfamily.com; America/Phoenix; en; AZFamily; azfamily.com
KNXV; abc15.com; America/Phoenix; en; ABC15 Arizona
KSAZ; fox10phoenix.com; America/Phoenix; en; FOX 10 Phoenix
KJZZ; kjzz.org; America/Phoenix; en
KOLD; kold.com; America/Phoenix; en; KOLD News 13
KGUN; kgun9.com; America/Phoenix; en; KGUN 9
KVOA; kvoa.com; America/Phoenix; en
KLAS; 8newsnow.com; America/Los_Angeles; en; 8 News Now; KLAS 8 News Now
KTNV; ktnv.com; America/Los_Angeles; en
KSNV; news3lv.com; America/Los_Angeles; en
KVVU; fox5vegas.com; America/Los_Angeles; en; FOX5 Vegas
KOLO; kolotv.com; America/Los_Angeles; en
KTLA; ktla.com; America/Los_Angeles; en; KTLA 5; KTLA Los Angeles
KABC; abc7.com; America/Los_Angeles; en; ABC7 Los Angeles
KNBC; nbclosangeles.com; America/Los_Angeles; en; NBC Los Angeles
KTTV; foxla.com; America/Los_Angeles; en; FOX 11 Los Angeles
LAist; laist.com; America/Los_Angeles; en; KPCC
KCRW; kcrw.com; America/Los_Angeles; en
KSWB; fox5sandiego.com; America/Los_Angeles; en; FOX 5 San Diego
KNSD; nbcsandiego.com; America/Los_Angeles; en; NBC 7 San Diego
KGTV; 10news.com; America/Los_Angeles; en; ABC 10 News San Diego
KFMB; cbs8.com; America/Los_Angeles; en; CBS 8 San Diego
KPBS; kpbs.org; America/Los_Angeles; en; KPBS Public Media
KGO; abc7news.com; America/Los_Angeles; en; ABC7 San Francisco; KGO-TV
KNTV; nbcbayarea.com; America/Los_Angeles; en; NBC Bay Area
KTVU; ktvu.com; America/Los_Angeles; en; KTVU FOX 2
KRON; kron4.com; America/Los_Angeles; en; KRON4; KRON 4
KQED; kqed.org; America/Los_Angeles; en
KCRA; kcra.com; America/Los_Angeles; en; KCRA 3
KXTV; abc10.com; America/Los_Angeles; en; ABC10 Sacramento
KTXL; fox40.com; America/Los_Angeles; en; FOX40
KFSN; abc30.com; America/Los_Angeles; en; ABC30 Fresno
KSEE; yourcentralvalley.com; America/Los_Angeles; en; YourCentralValley.com
KGET; kget.com; America/Los_Angeles; en; KGET 17
KESQ; kesq.com; America/Los_Angeles; en
KEYT; keyt.com; America/Los_Angeles; en
KSBW; ksbw.com; America/Los_Angeles; en
KGW; kgw.com; America/Los_Angeles; en; KGW News; kgw.com
KOIN; koin.com; America/Los_Angeles; en; KOIN.com; KOIN 6
KATU; katu.com; America/Los_Angeles; en
KPTV; kptv.com; America/Los_Angeles; en; FOX 12 Oregon
Oregon Public Broadcasting; opb.org; America/Los_Angeles; en; OPB
KEZI; kezi.com; America/Los_Angeles; en
KTVZ; ktvz.com; America/Los_Angeles; en
KING 5; king5.com; America/Los_Angeles; en; king5.com; KING 5 News
KOMO; komonews.com; America/Los_Angeles; en; KOMO News; KOMO 4
KIRO; kiro7.com; America/Los_Angeles; en; KIRO 7; KIRO 7 News Seattle; KIRO 7 News
KCPQ; fox13seattle.com; America/Los_Angeles; en; FOX 13 Seattle; Q13 FOX
KUOW; kuow.org; America/Los_Angeles; en
KXLY; kxly.com; America/Los_Angeles; en
KREM; krem.com; America/Los_Angeles; en; KREM 2
KHQ; khq.com; America/Los_Angeles; en; KHQ Right Now
KTUU; alaskasnewssource.com; America/Anchorage; en; Alaska's News Source; Alaska’s News Source
Alaska Public Media; alaskapublic.org; America/Anchorage; en
KHON; khon2.com; Pacific/Honolulu; en; KHON2
KITV; kitv.com; Pacific/Honolulu; en; KITV 4; Island News KITV
KUAM; kuam.com; Pacific/Guam; en; KUAM News
"""
