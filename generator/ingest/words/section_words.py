"""The words that names of sections are made of.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

SECTION_WORDS = frozenset(
    "home news world politics business opinion sport sports tech technology science health culture arts "
    "lifestyle life entertainment travel food weather video videos live "
    "latest international national local national global asia europe africa americas america us usa u.s uk "
    "u.k india china middle east pacific australia canada "
    "south north central southeast east west latin economy economics markets finance money investing energy "
    "environment climate education law crime justice "
    "defense defence security military diplomacy government elections election analysis analyses explainer "
    "explainers explained features feature editorial editorials commentary "
    "comment columns column columnists letters perspective perspectives insight insights review reviews "
    "interview interviews podcasts newsletters magazine books film music tv media "
    "society religion history style fashion autos real estate obituaries photos pictures gallery graphics "
    "data fact check investigation investigations special report reports exclusive "
    "top stories headlines today this week more all and the affairs foreign policy asia-pacific "
    "asia/pacific region regions regional cities states state nation nations "
    "congress senate house white supreme court pentagon briefing release releases in depth in-depth long "
    "read longread the big story "
    "politik wirtschaft ausland inland panorama kultur wissen sport gesellschaft meinung deutschland europa "
    "welt nachrichten "
    "monde politique économie société culture idées international france actualités débats planète "
    "mundo política economía internacional españa sociedad cultura opinión deportes américa "
    "mondo economia esteri cronaca cultura sport politica italia internacional brasil esportes "
    "güncel gündem siyaset politika ekonomi spor magazin dünya yaşam sağlık eğitim kültür sanat teknoloji "
    "asayiş röportajlar yazarlar galeri "
    "startseite accueil inicio portada prima pagina".split()
)
"""Words that section names and breadcrumbs are made of; a short line of nothing else is one."""
