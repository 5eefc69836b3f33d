"""An edition → a mail: HTML with its styles in the elements, plain text beside it, and the headers of a list.

The same edition gives the same bytes: its date is the edition's, its id and boundary come from what it says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from typing import NamedTuple

from generator.editing.choosing import Chosen
from generator.editing.headers import HEADS, LINE, leave_address
from generator.editing.plain import plain_text
from generator.ground.diagnostics import Position, Report
from generator.ground.digests import digest_of_parts
from generator.ground.urls import absolute
from generator.ground.words import Words
from generator.readers.edition_config import split_address
from generator.renderers.layouts import Layouts
from generator.shapes.model import Body
from generator.shapes.settings import Config, MailSettings

LAYOUT = "email.html"
MOST_BYTES = 102_000
"""Mail programs cut longer HTML off: Gmail does at 102 kB."""
_LEAVE = "List-Unsubscribe"
_COLUMN = 552
"""How wide pictures can be in the column of the layout, in pixels."""
_PICTURE = re.compile(r"""<img(?:[^>"]|"[^"]*")*>""")
_WIDTH = re.compile(r' width="(\d+)"')
_HEIGHT = re.compile(r' height="\d+"')


class Mail(NamedTuple):
    """A mail in its two forms, and the whole message but for whom it goes to."""

    html: str
    text: str
    message: EmailMessage

    def to(self, address: str) -> bytes:
        """The message as it goes to an address, with the line ends that SMTP wants."""
        del self.message["To"]
        self.message["To"] = _header(address)
        words = self.message.get(_LEAVE, "").split()
        needed = len(f"{_LEAVE}: ") + max(map(len, words), default=0)  # a longer word would be put into code
        return self.message.as_bytes(policy=HEADS.clone(max_line_length=max(LINE + 2, needed)))


def make_mail(chosen: Chosen, config: Config, words: Words, layouts: Layouts, report: Report) -> Mail | None:
    """The mail of an edition, or nothing where it cannot be made, which is reported."""
    import css_inline

    edition = chosen.edition
    settings = config.editions.mail if config.editions else MailSettings()
    web = absolute(config.base_url, edition.url)
    leave = settings.unsubscribe[0] if settings.unsubscribe else ""
    said = {"edition": edition, "body": _fitted(chosen.note), "web": web, "unsubscribe": leave}
    source = layouts.render_part(LAYOUT, said, edition.url, report)
    if source is None:
        return None
    inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True, minify_css=True)
    page = inliner.inline(source)
    at = Position(path=edition.path or "config.yaml")
    size = len(page.encode())
    if size > MOST_BYTES:
        hint = "drop entries, or shorten summaries; mail programs cut it off and hide the link to unsubscribe"
        report.error("long-mail", f"the mail has {size:,} bytes, more than {MOST_BYTES:,}", at, hint)
    if not settings.sender:
        hint = "add `editions: {mail: {from: Open Lines <digest@example.org>}}`"
        report.error(
            "no-sender", "config.yaml does not say whom mail is from", Position(path="config.yaml"), hint
        )
    if not settings.unsubscribe:
        hint = "add `unsubscribe` to `mail` under `editions`; big providers refuse mail of lists without it"
        report.warning("no-unsubscribe", "readers cannot leave the list", Position(path="config.yaml"), hint)
    if report.failed:
        return None
    text = plain_text(chosen, config, words, leave)
    return Mail(page, text, _message(chosen, config, settings, page, text))


def _fitted(note: Body | None) -> Body | None:
    """A note whose pictures say no width beyond the column: Outlook goes by that, and not by their style."""

    def fit(found: re.Match[str]) -> str:
        width = _WIDTH.search(found[0])
        if width is None or int(width[1]) <= _COLUMN:
            return found[0]
        return _WIDTH.sub(f' width="{_COLUMN}"', _HEIGHT.sub("", found[0]))

    return replace(note, absolute_html=_PICTURE.sub(fit, note.absolute_html)) if note else None


def _message(chosen: Chosen, config: Config, settings: MailSettings, page: str, text: str) -> EmailMessage:
    edition = chosen.edition
    mark = digest_of_parts(page.encode(), text.encode(), edition.url.encode()).hex()
    host = config.tag_authority.partition(",")[0]
    message = EmailMessage(policy=HEADS)
    message["Subject"] = f"{config.title}: {edition.title}"
    message["From"] = _header(settings.sender)
    if settings.reply_to:
        message["Reply-To"] = _header(settings.reply_to)
    message["Date"] = format_datetime(edition.date)
    message["Message-ID"] = f"<edition-{edition.slug}.{mark[:16]}@{host}>"
    if settings.list_id:
        message["List-Id"] = f"<{settings.list_id}>"
    if settings.unsubscribe:
        message[_LEAVE] = ", ".join(f"<{leave_address(address)}>" for address in settings.unsubscribe)
    if settings.one_click and any(one.startswith("https://") for one in settings.unsubscribe):
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    message["Content-Language"] = edition.lang or config.language  # content takes away what stood before it
    message.set_boundary(f"=_{mark}")
    return message


def _header(value: str) -> str:
    """An address as a header has it."""
    named = split_address(value)
    return formataddr(named, charset="utf-8") if named else value
