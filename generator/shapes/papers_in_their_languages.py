"""Much read papers with names in their own languages: rows for `outlet_table.py`, facts only."""

from __future__ import annotations

PAPERS_IN_THEIR_LANGUAGES = """
Liberty Times; ltn.com.tw; Asia/Taipei; zh; 自由時報; 自由時報電子報
United Daily News; udn.com; Asia/Taipei; zh; 聯合報; 聯合新聞網
China Times; chinatimes.com; Asia/Taipei; zh; 中時新聞網; 中國時報; 中時電子報
ETtoday; ettoday.net; Asia/Taipei; zh; ETtoday新聞雲
The Storm Media; storm.mg; Asia/Taipei; zh; 風傳媒
Ming Pao; mingpao.com; Asia/Hong_Kong; zh; 明報; 明報新聞網
HK01; hk01.com; Asia/Hong_Kong; zh; 香港01
Sing Tao Headline; stheadline.com; Asia/Hong_Kong; zh; 星島頭條; 星島日報
Initium Media; theinitium.com; Asia/Hong_Kong; zh; 端傳媒
澎湃新闻; thepaper.cn; Asia/Shanghai; zh; 澎湃新闻网
Huanqiu; huanqiu.com; Asia/Shanghai; zh; 环球网; 环球时报
Guancha; guancha.cn; Asia/Shanghai; zh; 观察者网
财新网; caixin.com; Asia/Shanghai; zh
Nihon Keizai Shimbun; nikkei.com; Asia/Tokyo; ja; 日本経済新聞; 日経電子版
読売新聞; yomiuri.co.jp; Asia/Tokyo; ja; 読売新聞オンライン
Sankei Shimbun; sankei.com; Asia/Tokyo; ja; 産経新聞; 産経ニュース
РБК; rbc.ru; Europe/Moscow; ru
Lenta.ru; lenta.ru; Europe/Moscow; ru; Лента.ру
European Pravda; eurointegration.com.ua; Europe/Kyiv; uk; Європейська правда
Al Jazeera Arabic; aljazeera.net; Asia/Qatar; ar; الجزيرة نت
Hürriyet; hurriyet.com.tr; Europe/Istanbul; tr; hurriyet.com.tr
Milliyet; milliyet.com.tr; Europe/Istanbul; tr; milliyet.com.tr
Cumhuriyet; cumhuriyet.com.tr; Europe/Istanbul; tr; cumhuriyet.com.tr
VnExpress; vnexpress.net; Asia/Ho_Chi_Minh; vi
Tuổi Trẻ; tuoitre.vn; Asia/Ho_Chi_Minh; vi; Tuổi Trẻ Online
Thanh Niên; thanhnien.vn; Asia/Ho_Chi_Minh; vi; Báo Thanh Niên
detikcom; detik.com; Asia/Jakarta; id; detikNews
Onet; onet.pl; Europe/Warsaw; pl; Onet Wiadomości
Aftonbladet; aftonbladet.se; Europe/Stockholm; sv
Verdens Gang; vg.no; Europe/Oslo; nb; vg.no
Danmarks Radio; dr.dk; Europe/Copenhagen; da; dr.dk
iROZHLAS; irozhlas.cz; Europe/Prague; cs; iROZHLAS.cz
ČT24; ct24.ceskatelevize.cz; Europe/Prague; cs
Telex.hu; telex.hu; Europe/Budapest; hu
Digi24; digi24.ro; Europe/Bucharest; ro; Digi24.ro
Proto Thema; protothema.gr; Europe/Athens; el; Πρώτο Θέμα; protothema.gr
Jeune Afrique; jeuneafrique.com; Europe/Paris; fr
"""
