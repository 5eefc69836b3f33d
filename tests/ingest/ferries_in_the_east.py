"""A story of a ferry that sails again, in languages of Europe's east and of Asia, and what is read of a paste of it."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

CHINESE = (
    "港口渡轮周五恢复通航 居民盼望已久",
    "港务局今天宣布，停航三天的渡轮将于周五恢复通航，居民对此表示欢迎。",
    "港务局长林海说，风浪已经减弱，渡轮可以安全出港，票价不会上涨。",
    "码头上的商户表示，停航期间生意清淡，希望今后能够提前得到通知。",
)
NIGHT_FERRY = (
    "北码头夜间渡轮停航四年后重新起航",
    "北码头的夜间渡轮在停航四年之后重新起航，数百名居民在岸边等候，市政府表示航线将每晚运行，票价与停航之前相同。",
    "市议会周二以九票对四票通过了这一决定，辩论持续的时间比渡轮过海的时间还要长，最后有人提议先去吃饭再来表决。",
    "码头上没有人愿意说预计会有多少乘客，不过每个人心里都有一个数字，船长说他只关心天气和对岸的面包店几点开门。",
    "第一班船在夜里十一点十分出发，按照计划应当在老城的面包店开门之前返回，船上备有热茶和三百条毛毯供乘客使用。",
)
"""The same in Chinese at more length."""
TAIWANESE = (
    "港務局宣布渡輪停航三天 居民盼提前通知",
    "港務局今天宣布，渡輪自明日起停航三天，居民表示應該提前通知大家。",
    "港務局長林海說，風浪很大，渡輪不能出港，希望居民理解並改搭公車。",
    "碼頭商家表示，停航期間生意清淡，盼望渡輪能夠早日恢復航行。",
)
JAPANESE = (
    "港の渡船、金曜日に運航再開へ 住民ら歓迎",
    "港湾局は、三日間休航していた渡船の運航を金曜日に再開すると発表しました。",
    "港湾局長は「風が弱まり、安全に出港できる」と述べ、運賃は変わらないと説明しました。",
    "岸壁の商店では、休航の間は客が少なかったという声が聞かれました。",
)
PERSIAN = (
    "کشتی مسافربری بندر جمعه به راه می‌افتد",
    "اداره بندر اعلام کرد کشتی مسافربری پس از سه روز توقف روز جمعه دوباره به راه می‌افتد.",
    "رئیس اداره بندر گفت باد آرام شده است و کشتی می‌تواند با اطمینان از بندر بیرون برود.",
    "فروشندگان کنار اسکله گفتند در این سه روز مشتری کم بود و امیدوارند زودتر خبر داده شود.",
)
TAMIL = (
    "துறைமுகப் படகு வெள்ளிக்கிழமை மீண்டும் ஓடும்",
    "மூன்று நாட்களாக நிறுத்தப்பட்டிருந்த படகு வெள்ளிக்கிழமை முதல் மீண்டும் ஓடும் என்று துறைமுக நிர்வாகம் அறிவித்தது.",
    "காற்று குறைந்துவிட்டதால் படகு பாதுகாப்பாக வெளியே செல்ல முடியும் என்று துறைமுக அதிகாரி கூறினார்.",
    "படகு நின்ற நாட்களில் விற்பனை குறைவாக இருந்ததாக படித்துறை வியாபாரிகள் தெரிவித்தனர்.",
)
BENGALI = (
    "বন্দরের ফেরি শুক্রবার থেকে আবার চলবে",
    "তিন দিন বন্ধ থাকার পর ফেরি শুক্রবার থেকে আবার চলবে বলে জানিয়েছে বন্দর কর্তৃপক্ষ।",
    "বন্দরের প্রধান বলেন, বাতাস কমে এসেছে, ফেরি নিরাপদে ঘাট ছাড়তে পারবে এবং ভাড়া বাড়বে না।",
    "ঘাটের দোকানিরা জানান, ফেরি বন্ধ থাকায় এই কয় দিন বিক্রি প্রায় ছিলই না।",
)
URDU = (
    "بندرگاہ کی کشتی جمعے سے پھر چلے گی",
    "بندرگاہ کی انتظامیہ نے اعلان کیا ہے کہ تین دن سے بند کشتی جمعے کے روز سے دوبارہ چلنا شروع کرے گی۔",
    "بندرگاہ کے سربراہ کا کہنا ہے کہ ہوا کا زور کم ہو گیا ہے اور کشتی بحفاظت روانہ ہو سکتی ہے۔",
    "گھاٹ کے دکان داروں نے بتایا کہ کشتی بند ہونے سے ان کا کاروبار تقریباً رکا رہا۔",
)
POLISH = (
    "Prom w porcie wraca na trasę w piątek",
    "Zarząd portu ogłosił, że prom po trzech dniach przerwy wróci na trasę w piątek.",
    "Szef portu powiedział, że wiatr osłabł i prom może bezpiecznie wypłynąć z portu.",
    "Kupcy przy nabrzeżu mówią, że w czasie przerwy klientów było niewielu.",
)
SERBIAN = (
    "Trajekt u luci ponovo plovi od petka",
    "Lučka uprava saopštila je da će trajekt posle tri dana prekida ponovo ploviti od petka.",
    "Direktor luke rekao je da je vetar oslabio i da trajekt može bezbedno da isplovi.",
    "Trgovci na obali kažu da je tokom prekida bilo malo kupaca.",
)
RUSSIAN = (
    "Паром в порту вернётся на маршрут в пятницу",
    "Управление порта объявило, что паром после трёх дней перерыва вернётся на маршрут в пятницу.",
    "Начальник порта сказал, что ветер ослаб и паром может безопасно выйти из порта.",
    "Торговцы на набережной говорят, что во время перерыва покупателей было мало.",
)
CZECH = (
    "Přívoz v přístavu se v pátek vrátí na trasu",
    "Správa přístavu oznámila, že se přívoz po třech dnech přestávky v pátek vrátí na trasu.",
    "Ředitel přístavu řekl, že vítr zeslábl a přívoz může bezpečně vyplout.",
    "Obchodníci na nábřeží říkají, že během přestávky bylo zákazníků málo.",
)
INDONESIAN = (
    "Kapal feri di pelabuhan kembali berlayar Jumat",
    "Otoritas pelabuhan mengumumkan kapal feri kembali berlayar pada Jumat setelah tiga hari berhenti.",
    "Kepala pelabuhan mengatakan angin sudah melemah dan kapal feri dapat berlayar dengan aman.",
    "Para pedagang di dermaga mengatakan pembeli sedikit selama kapal berhenti berlayar.",
)
VIETNAMESE = (
    "Phà ở cảng chạy lại từ thứ sáu",
    "Ban quản lý cảng thông báo phà sẽ chạy lại từ thứ sáu sau ba ngày tạm dừng.",
    "Giám đốc cảng nói gió đã yếu và phà có thể rời cảng an toàn.",
    "Người bán hàng trên bến nói khách rất ít trong những ngày phà tạm dừng.",
)
THAI = (
    "เรือข้ามฟากกลับมาให้บริการวันศุกร์",
    "การท่าเรือแถลงว่า เรือข้ามฟากจะกลับมาให้บริการในวันศุกร์ หลังหยุดเดินเรือเป็นเวลาสามวัน",
    (
        "ผู้อำนวยการท่าเรือกล่าวว่า ลมอ่อนกำลังลงแล้ว และเรือสามารถออกจากท่าได้อย่างปลอดภัย ส่วนค่าโดยสารจะไม่เปลี่ยนแปลง "
        "ขณะที่ผู้ค้าริมท่าเรือบอกว่าในช่วงที่หยุดเดินเรือมีลูกค้าน้อยมาก และหวังว่าจะได้รับแจ้งล่วงหน้าในครั้งต่อไป"
    ),
)
HEBREW = (
    "המעבורת בנמל חוזרת לפעול ביום שישי",
    "רשות הנמל הודיעה כי המעבורת תחזור לפעול ביום שישי לאחר שלושה ימי הפסקה.",
    "מנהל הנמל אמר כי הרוח נחלשה והמעבורת יכולה לצאת מהנמל בבטחה.",
    "הסוחרים ברציף אמרו כי בזמן ההפסקה היו מעט לקוחות.",
)
ARABIC = (
    "العبارة في الميناء تعود إلى العمل يوم الجمعة",
    "أعلنت إدارة الميناء أن العبارة ستعود إلى العمل يوم الجمعة بعد توقف دام ثلاثة أيام.",
    "وقال مدير الميناء إن الرياح هدأت وإن العبارة تستطيع مغادرة الميناء بأمان.",
    "وقال التجار على الرصيف إن الزبائن كانوا قليلين خلال أيام التوقف.",
)
KOREAN = (
    "항구 여객선 금요일부터 다시 운항",
    "항만공사는 사흘 동안 멈췄던 여객선이 금요일부터 다시 운항한다고 밝혔다.",
    "항만공사 사장은 바람이 약해져 여객선이 안전하게 출항할 수 있다고 말했다.",
)
BULGARIAN = (
    "Фериботът в пристанището тръгва отново в петък",
    "Управлението на пристанището обяви, че фериботът ще тръгне отново в петък след три дни прекъсване.",
    "Директорът на пристанището каза, че вятърът е отслабнал и фериботът може да излезе безопасно.",
    "Търговците на кея казват, че по време на прекъсването клиентите са били малко.",
)
TURKISH = (
    "Limandaki feribot cuma günü yeniden sefere çıkıyor",
    "Liman idaresi, feribotun üç günlük aradan sonra cuma günü sabahtan itibaren yeniden sefere çıkacağını duyurdu.",
    "Liman müdürü, rüzgarın iyice hafiflediğini ve feribotun artık güvenle limandan çıkıp adaya gidebileceğini söyledi.",
    "Rıhtımdaki esnaf, seferlerin durduğu üç gün boyunca müşterinin çok az olduğunu ve zarar ettiklerini anlattı.",
)


HINDI = (
    "बंदरगाह की नौका शुक्रवार से फिर चलेगी",
    "बंदरगाह प्रशासन ने बताया कि तीन दिन बंद रहने के बाद नौका शुक्रवार से फिर चलेगी।",
    "बंदरगाह के निदेशक ने कहा कि हवा धीमी हो गई है और नौका अब सुरक्षित निकल सकती है।",
    "घाट के दुकानदारों ने कहा कि नौका बंद रहने के दिनों में ग्राहक बहुत कम थे।",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n".join(lines), "pasted.txt", OUTLETS, site_zone="UTC")


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


def writers(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def when(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


def paragraphs(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs]
