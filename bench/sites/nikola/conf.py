BLOG_AUTHOR = "Editors"
BLOG_TITLE = "News Digest"
SITE_URL = BASE_URL = "https://digest.example/"
BLOG_EMAIL = "editors@digest.example"
BLOG_DESCRIPTION = "A curated digest of the news."
DEFAULT_LANG = "en"
TRANSLATIONS = {"en": ""}
TIMEZONE = "UTC"
THEME = "digest"
NAVIGATION_LINKS = {"en": ()}
POSTS = (("posts/*.md", "entries", "post.tmpl"),)
PAGES = ()
COMPILERS = {"markdown": (".md",)}
MARKDOWN_EXTENSIONS = ["markdown.extensions.extra", "markdown.extensions.smarty"]
USE_TAG_METADATA = False
TAG_PATH = "tags"
TAGS_INDEX_PATH = "tags/index.html"
TAG_PAGES_ARE_INDEXES = True
ENABLE_AUTHOR_PAGES = False
INDEXES_STATIC = True
INDEXES_PRETTY_PAGE_URL = ["page", "{number}", "{index_file}"]
INDEX_DISPLAY_POST_COUNT = 20
INDEX_TEASERS = False
PRETTY_URLS = True
STRIP_INDEXES = True
URL_TYPE = "absolute"
GENERATE_RSS = GENERATE_ATOM = True
RSS_FILENAME_BASE, ATOM_FILENAME_BASE = "feed", "atom"
FEED_LENGTH = 20
FEED_TEASERS = False
FEED_READ_MORE_LINK = INDEX_READ_MORE_LINK = ""
COPY_SOURCES = SHOW_SOURCELINK = False
USE_BUNDLES = False
META_GENERATOR_TAG = False
FUTURE_IS_NOW = True
CREATE_SINGLE_ARCHIVE = CREATE_MONTHLY_ARCHIVE = False
FILES_FOLDERS, LISTINGS_FOLDERS, GALLERY_FOLDERS, IMAGE_FOLDERS = {}, {}, {}, {}
DISABLED_PLUGINS = [
    "classify_archive",
    "classify_authors",
    "classify_categories",
    "classify_sections",
    "classify_page_index",
    "render_galleries",
    "render_listings",
    "robots",
    "scale_images",
    "create_bundles",
    "copy_files",
    "redirect",
]
GLOBAL_CONTEXT = {}
