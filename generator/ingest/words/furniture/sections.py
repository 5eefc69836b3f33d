"""The words that names of sections are made of.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

SECTION_WORDS_IN_ENGLISH = frozenset(
    "home news world politics business opinion sport sports tech technology science health culture arts "
    "lifestyle life entertainment travel food weather video videos live "
    "latest international national local global asia europe africa americas america us usa u.s uk "
    "u.k india china middle east pacific australia canada "
    "south north central southeast west latin economy economics markets finance money investing energy "
    "environment climate education law crime justice courts transportation transport marketplace housing "
    "public safety neighborhoods neighbourhoods "
    "defense defence security military diplomacy government elections election analysis analyses explainer "
    "explainers explained features feature editorial editorials commentary "
    "comment columns column columnists letters perspective perspectives insight insights review reviews "
    "interview interviews podcasts newsletters magazine books film music tv media "
    "society religion history style fashion autos real estate lottery legals obituaries "
    "photos pictures gallery graphics "
    "data fact check investigation investigations special report reports exclusive "
    "top stories headlines today this week more all and the affairs foreign policy asia-pacific "
    "asia/pacific region regions regional cities states state nation nations "
    "congress senate house white supreme court pentagon briefing release releases in depth in-depth long "
    "read longread big story bilingual pages".split()
)
"""The same in English, where headlines may be made of such words and capitals too."""

SECTION_WORDS = SECTION_WORDS_IN_ENGLISH | frozenset(
    "politik wirtschaft ausland inland panorama kultur wissen sport gesellschaft meinung deutschland europa "
    "welt nachrichten "
    "monde politique économie société culture idées international france actualités débats planète "
    "mundo política economía internacional españa sociedad cultura opinión deportes américa "
    "mondo economia esteri cronaca politica italia brasil esportes "
    "haber haberler güncel gündem siyaset politika ekonomi spor magazin dünya yaşam sağlık eğitim kültür "
    "sanat teknoloji "
    "asayiş röportajlar yazarlar galeri "
    "startseite accueil inicio portada prima pagina".split()
)
"""Words that section names and breadcrumbs are made of; a short line of nothing else is one."""

SECTIONS_ABROAD = frozenset(
    "opinião poder cotidiano quotidiano esporte esportes desporto futebol classificados colunistas mercado "
    "ciência saúde educação ambiente tecnologia turismo televisão famosos polícia cidades segurança "
    "concursos empregos geral últimas notícias país sociedade justiça lazer multimédia tendências "
    "nacional nacionales internacionales espectáculos negocios tecnología ciencia salud educación policiales "
    "policía sucesos judiciales estados capital ciudad ciudades región regiones provincia provincias "
    "municipios justicia finanzas vida gente columnistas editoriales empleo clasificados noticias "
    "hemeroteca entretenimiento farándula televisión viajes tendencias multimedia sociales comarcas "
    "opinió societat esports política economia internacional comarques cultura "
    "santé éducation environnement sciences médias opinions tribunes chroniques éditoriaux vidéos loisirs "
    "cuisine voyages météo immobilier annonces high-tech télévision cinéma musique livres régional régions "
    "communes actualité europe justice faits divers "
    "interni spettacoli spettacolo scienze scienza salute motori viaggi cucina moda "
    "opinioni commenti regione regioni province comuni scuola lavoro giustizia "
    "finanzen fußball feuilleton gesundheit netzwelt digital technik reise reisen karriere beruf stil leben "
    "kommentare regional lokales kreis justiz bildung medien wetter verkehr bilder schweiz österreich "
    "unternehmen immobilien geld sonderthemen veranstaltungen anzeigen blaulicht "
    "binnenland buitenland politiek economie cultuur wetenschap regionaal regio opinie achtergrond verkeer "
    "indland udland økonomi erhverv debat viden lokalt innenriks utenriks norge verden meninger kultur "
    "inrikes utrikes världen sverige ekonomi näringsliv nöje åsikter debatt ledare kotimaa ulkomaat talous "
    "kulttuuri urheilu politiikka tiede mielipide viihde maailma "
    "pogoda rozrywka moto kraj świat polska polityka gospodarka biznes nauka zdrowie społeczeństwo "
    "wiadomości regiony "
    "domácí zahraničí byznys věda názory komentáře krimi zprávy domáce zahraničné ekonomika kultúra "
    "šport belföld külföld gazdaság tudomány vélemény közélet bulvár "
    "politică societate externe sănătate educație cultură știri opinii monden justiție "
    "бывший ссср политика экономика общество мир россия культура спорт наука технологии происшествия "
    "мнения бизнес "
    "город власть недвижимость авто медиа колумнисты місто регіони кримінал темида крими crna mozaik eesti "
    "välismaa majandus arvamus lietuvoje užsienyje verslas mokslas kriminalai nuomonės latvijā pasaulē "
    "спецпроекты погода здоровье финансы регионы новости політика економіка суспільство світ україна "
    "події думки новини икономика свят "
    "българия здраве друштво економија свет србија хроника вести региони općine drustvo društvo ekonomija "
    "biznis svijet srbija hrvatska kronika hronika vijesti vesti "
    "πολιτική οικονομία κοινωνία κόσμος διεθνή ελλάδα πολιτισμός αθλητικά αθλητισμός επιστήμη τεχνολογία "
    "υγεία παιδεία περιβάλλον απόψεις γνώμες "
    "nasional internasional bisnis olahraga hukum daerah hiburan kesehatan pendidikan budaya opini dunia "
    "nusantara peristiwa sukan rencana".casefold().split()
)
"""Words that menus of papers in other languages have. Some are names of people too, such as `Mercado`."""

SECTIONS_OF_ASIA = frozenset(
    "정치 경제 사회 국제 문화 스포츠 연예 생활 과학 오피니언 사설 칼럼 전국 지역 북한 세계 산업 금융 "
    "증권 부동산 건강 날씨 만화 사설·칼럼 호남 영남 충청 강원 제주 수도권 뉴스 社会 政治 経済 国際 "
    "スポーツ 暮らし くらし 文化 地域 科学 天気 動画 特集 ビジネス エンタメ 芸能 気象・災害 科学・文化 "
    "医療 教育 環境 速報 オピニオン 社説 コラム 地方 写真 訃報 将棋 囲碁 ニュース 首页 新闻 时政 国内 "
    "国际 国内新闻 国际新闻 社会新闻 财经 娱乐 体育 科技 军事 健康 汽车 房产 视频 图片 评论 法治 要闻 "
    "港聞 要聞 兩岸 生活 產經 證券 國際 副刊 社評 觀點 首頁 新聞 時政 國內 財經 娛樂 體育 軍事 視頻 評論 "
    "社會 本地 社區 社区 會員 会员 玩物 東南亞 新加坡 中国 东南亚 "
    "即时新闻 社會新聞 地方新聞 時事 論壇 देश विदेश राज्य राजनीति "
    "खेल मनोरंजन बिज़नेस बिजनेस लाइफस्टाइल टेक शिक्षा स्वास्थ्य धर्म राशिफल वीडियो क्राइम भारत दुनिया "
    "होम জেলা বাংলাদেশ বিশ্ব রাজনীতি বাণিজ্য খেলা বিনোদন চাকরি জীবনযাপন মতামত ভিডিও অর্থনীতি শিক্ষা "
    "আন্তর্জাতিক জাতীয় সারাদেশ রাজধানী কলকাতা রাজ্য দেশ বিদেশ সম্পাদকীয় தமிழகம் இந்தியா உலகம் "
    "விளையாட்டு வணிகம் சினிமா ஆன்மிகம் அரசியல் பொது செய்திகள் சம்பவம் மாவட்டங்கள் வீடியோ ข่าว การเมือง "
    "เศรษฐกิจ กีฬา บันเทิง ต่างประเทศ ภูมิภาค อาชญากรรม สังคม ไลฟ์สไตล์ การศึกษา เทคโนโลยี ทั่วไทย ใต้ "
    "เหนือ อีสาน ข่าวทั่วไทย ข่าวทั่วไป پاکستان دنیا کھیل کاروبار شوبز صحت قومی خبریں بین الاقوامی "
    "ویڈیوز بلاگ کرکٹ".split()
)
"""The same in languages from Urdu to Japanese."""

SECTIONS_OF_VIETNAM = frozenset(
    (
        "thời sự|góc nhìn|thế giới|video|podcast|podcasts|kinh doanh|khoa học|giải trí|thể thao|pháp luật|"
        "giáo dục|sức khỏe|sức khoẻ|đời sống|du lịch|số hóa|xe|ý kiến|tâm sự|tất cả|chính trị|dân sinh|"
        "lao động|việc làm|giao thông|văn hóa|văn hoá|công nghệ|bất động sản|xã hội|môi trường|quân sự|"
        "kinh tế|tài chính|chứng khoán|nhịp sống|nhà đất|bạn đọc|trong nước|quốc tế|an ninh|thị trường|"
        "doanh nghiệp|ẩm thực|gia đình|nghệ thuật|bóng đá|bạn trẻ|nhịp sống trẻ|phóng sự|mekong|hy vọng|"
        "quỹ hy vọng|tin tức|địa phương|biển đảo|đô thị|quân đội|dân tộc|thư giãn|trang chủ|mới nhất|"
        "giới trẻ|công an|kiều bào"
    ).split("|")
)
"""The same in Vietnamese, where each is of several words and begins with a capital in a row of them."""
