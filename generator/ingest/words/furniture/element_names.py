"""The names and classes of elements that hold page furniture, as their words apart.

Data only; `page/furniture/furniture.py` applies it.
"""

from __future__ import annotations

NAMES = frozenset(
    "factbox faktaruta infobox factfile faktaboks adv advertising adbox relatednews berita hirlevel "
    "ajanlo related relateds recommended recommendation recommendations recirc recirculation promo "
    "promos promotion newsletter newsletters subscribe subscription signup share sharing shares "
    "sharebar social socials comment comments disqus footer foot sidebar sidebars breadcrumb "
    "breadcrumbs byline bylines bio biography tags taglist keywords advert adverts advertisement "
    "ads adslot sponsored sponsor outbrain taboola popular trending teaser teasers gallery "
    "slideshow carousel player toolbar menu nav navigation navbar cookie cookies consent modal popup "
    "overlay paywall login register donate donation copyright disclaimer pagination pager widget "
    "widgets aside readmore seealso alsoread lireaussi morefrom morestories inread tool tools print "
    "complementary contentinfo contact contacts dialog banner reactions reaction rating ratings "
    "avaliacao valoracion bewertung hodnoceni "
    "feedback survey poll quiz whatsapp telegram facebook twitter instagram tiktok youtube correlati "
    "correlate articulos relacionados relacionadas relacionada notas masleidas leermas vejatambem "
    "saibamais leiamais czytaj powiazane polecane diskuse kommentar kommentare kommentarer baca terkait "
    "bacajuga ilgili haberler lainnya samenvatting nieuwsbrief verwant anzeige werbung publicite "
    "publicidad publicidade pubblicita reklama iklan follow app apps hidden visually offscreen "
    "infografik moreon mostread mostviewed latest upnext nextarticle nextstory nextpost previouspost "
    "prevnext linklist linkbox contributions trust trustbox authorbox authorinfo aboutauthor writer "
    "profile contributor contributors audio podcast listen tts copylink report tip tips embed timestamp "
    "storylinks relatedlinks storypackage collection hub topics topiclist tagcloud metadata meta posted "
    "interstitial piano offer offers regwall paywahl gate talkback talkbacks fakta faktarutan faktabox "
    "infokasten infoboks reageer reacties opinie comentarios commentaires commenti kommentit yorumlar "
    "diskussion video videos gift listado incut cta keypoints livefyre hypercomments postcomments "
    "respond contributeddescription internallink".split()
)
BOXES = frozenset(
    "ad adv dfp gpt button buttons btn actions likes vote votes votos similar suggested discussion "
    "marketing morelinks viewmore nextpage catcher avatar logo soc sns sociable sharedaddy addthis "
    "toolbox utility utilities commerce upsell mistape wykop komentarze diskuze compartir enviar "
    "imprimir questionnaire counter noprint portlet attached flashline statistic ranking ticker "
    "zumthema voiraussi callouts polly mailing promote notification notifications donations upvote "
    "feedflare nocontent".split()
)
"""Names of furniture in boxes, that say nothing of a paragraph: `p.with-ad`."""

PAIRS = tuple(
    frozenset(pair.split())
    for pair in (
        "read more|also read|see also|more from|more stories|most read|most viewed|up next|next article|"
        "about author|author info|author box|author card|author details|entry meta|post meta|article meta|"
        "lire aussi|leia mais|baca juga|read next|story links|in article promo|ad slot|ad container|"
        "ad wrapper|link list|links list|article tags|tag list|post tags|sr only|screen reader|"
        "article list|news list|other news|key points|fact box|info box|more on|story share|rich link|"
        "lees ook|luister naar|mas sobre|next post|prev next|more info|inline links|article links|"
        "bottom links|more links|more link|action links|lookup links|right rail|read too|more about|"
        "load more|view more|back top|media also|top stories|just in|google news|more items|must read|"
        "fb post|fb video|also on|editorial tips|sign up|call action|info bar|onward content|quick read"
    ).split("|")
)
"""Names of two words, which may stand in one class or beside each other."""
