from pelican import signals

SITENAME = "News Digest"
SITEURL = "https://digest.example"
PATH = "content"
THEME = "theme"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_PAGINATION = 20
PAGINATED_TEMPLATES = {"index": 20, "tag": 20}
PAGINATION_PATTERNS = (
    (1, "{base_name}/", "{base_name}/index.html"),
    (2, "{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"),
)
ARTICLE_URL, ARTICLE_SAVE_AS = "entries/{slug}/", "entries/{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "tags/{slug}/", "tags/{slug}/index.html"
TAGS_URL, TAGS_SAVE_AS = "tags/", "tags/index.html"
INDEX_SAVE_AS = "index.html"
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = ARCHIVES_SAVE_AS = ""
PAGE_PATHS = []
DIRECT_TEMPLATES = ["index", "tags", "sitemap"]
SITEMAP_SAVE_AS = "sitemap.xml"
FEED_DOMAIN = SITEURL
FEED_ALL_RSS, FEED_ALL_ATOM = "feed.xml", "atom.xml"
TAG_FEED_RSS = "tags/{slug}/feed.xml"
FEED_RSS = FEED_ATOM = CATEGORY_FEED_ATOM = CATEGORY_FEED_RSS = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = (
    TRANSLATION_FEED_ATOM
) = TAG_FEED_ATOM = None
FEED_MAX_ITEMS = 20
RSS_FEED_SUMMARY_ONLY = False
THEME_STATIC_DIR = "."
THEME_STATIC_PATHS = ["static"]
LOAD_CONTENT_CACHE = False
MARKDOWN = {
    "extensions": ["markdown.extensions.extra", "markdown.extensions.meta", "markdown.extensions.smarty"],
    "output_format": "html5",
}
JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True, "extensions": []}


def neighbours(generator):
    """Pelican has no prev/next of its own; this is what the pelican-neighbors plugin does."""
    arts = generator.articles
    for i, a in enumerate(arts):
        a.newer = arts[i - 1] if i else None
        a.older = arts[i + 1] if i + 1 < len(arts) else None


class Neighbours:
    @staticmethod
    def register():
        signals.article_generator_finalized.connect(neighbours)


PLUGINS = [Neighbours]
