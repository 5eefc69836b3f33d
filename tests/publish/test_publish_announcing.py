"""After a publish: the hub and IndexNow are told of what changed, once, and cannot fail it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest
from servers import Hub, hub
from sites import add_entry, files_of, publish, site_with

KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def told() -> Iterator[Hub]:
    with hub() as found:
        yield found


@pytest.fixture
def site(tmp_path: Path, told: Hub) -> SiteTest:
    (tmp_path / "web").mkdir()
    config = (
        f'{CONFIG}feeds: {{hub: "{told.address}/hub"}}\n'
        f'index_now: {{key: {KEY}, endpoint: "{told.address}/indexnow"}}\n'
    )
    return site_with(tmp_path, "web: {kind: folder, path: ../web}", config=config)


def feeds(told: Hub) -> list[str]:
    return sorted(form["hub.url"][0].removeprefix("https://digest.example") for form in told.forms)


def test_the_hub_hears_of_each_feed_that_changed_and_of_no_other(site: SiteTest, told: Hub) -> None:
    ran = publish(site)
    first = feeds(told)
    forms = list(told.forms)
    told.forms.clear()
    quiet = publish(site)
    add_entry(site, 4)  # of Subject 0
    publish(site)

    assert ran.code == 0, ran.err
    assert "Told the hub (127.0.0.1) of 9 changed feeds." in ran.out
    assert all(form["hub.mode"] == ["publish"] and form["hub.topic"] == form["hub.url"] for form in forms)
    assert {
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/tags/subject-0/rss.xml",
        "/tags/subject-1/rss.xml",
    } <= set(first)
    assert "Told" not in quiet.out
    assert {"/rss.xml", "/atom.xml", "/feed.json", "/tags/subject-0/rss.xml"} <= set(feeds(told))
    assert "/tags/subject-1/rss.xml" not in feeds(told)


def test_indexnow_hears_of_changed_pages_and_those_that_are_gone(
    site: SiteTest, told: Hub, tmp_path: Path
) -> None:
    publish(site)
    told.messages.clear()
    site.edit("content/2024/story-1.md", "Officials met", "Nobody met")
    site.remove("content/2024/story-2.md")
    publish(site)
    (message,) = told.messages
    urls = [url.removeprefix("https://digest.example") for url in message["urlList"]]

    assert (message["host"], message["key"]) == ("digest.example", KEY)
    assert message["keyLocation"] == f"https://digest.example/{KEY}.txt"
    assert (tmp_path / "web" / f"{KEY}.txt").read_text() == KEY
    assert {"/", "/2024/01/story-1/", "/2024/01/story-2/"} <= set(urls)
    assert not {"/2024/01/story-0/", "/404.html"} & set(urls)
    assert len(urls) == len(set(urls))


def test_pages_and_sitemaps_of_the_editors_own_are_in_no_ones_way(site: SiteTest, told: Hub) -> None:
    """A search engine refuses all addresses of a message for one that is none."""
    site.build()
    site.write("public/sitemap-old.xml", "<loc>https://digest.example/größe/</loc>".encode("latin-1"))
    site.write("public/größe 2/index.html", "<p>By hand")
    first = publish(site)
    told.messages.clear()
    (site.folder / "public/größe 2/index.html").unlink()
    ran = publish(site)
    (message,) = told.messages

    assert first.code == 0, first.err
    assert ran.code == 0, ran.err
    assert ["https://digest.example/gr%C3%B6%C3%9Fe%202/"] == message["urlList"]


@pytest.mark.parametrize("way", ["refuses", "is slow", "is gone"])
def test_a_publish_does_not_fail_for_them_and_the_next_makes_up_for_it(
    site: SiteTest, told: Hub, way: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("generator.publish.announcing.TIMEOUT", 0.2)
    good = site.read("config.yaml")
    if way == "refuses":
        told.status = 500
    elif way == "is slow":
        told.delay = 0.5
    else:
        site.write("config.yaml", good.replace(told.address, "http://127.0.0.1:9"))
    ran = publish(site)
    monkeypatch.undo()
    if way != "is gone":
        told.wait_for(forms=9, messages=1)
    told.status, told.delay = 204, 0.0
    site.write("config.yaml", good)
    told.forms.clear()
    told.messages.clear()
    again = publish(site)

    assert ran.code == 0, ran.err
    assert "The hub (127.0.0.1) could not be told of 9 of 9 feeds: " in ran.out
    assert "IndexNow (127.0.0.1) could not be told of " in ran.out
    assert files_of(tmp_path / "web")
    assert again.code == 0
    assert 9 == len(set(feeds(told))) or way == "is gone"
    assert 1 == len(told.messages)


def test_what_was_sent_before_it_broke_off_is_told_in_the_end(
    site: SiteTest, told: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sites import BreakingHost

    from generator.publish import folder

    honest = folder.FolderHost
    monkeypatch.setattr(folder, "FolderHost", BreakingHost)
    wanted = None
    for steps in (10**9, 3):
        BreakingHost.steps = steps
        if steps == 3:
            told.forms.clear()
            site.edit("content/2024/story-1.md", "Officials met", "Nobody met")
        ran = publish(site)
        wanted = wanted or feeds(told)
    BreakingHost.steps = 10**9
    monkeypatch.setattr(folder, "FolderHost", honest)
    broken, forms = ran.code, list(told.forms)
    publish(site)

    assert (1, []) == (broken, forms)
    assert {"/rss.xml", "/tags/subject-1/atom.xml"} <= set(feeds(told))
    assert set(feeds(told)) <= set(wanted)


@pytest.mark.parametrize("how", ["--no-announce", "announce: false", "--dry-run"])
def test_nobody_is_told_where_that_is_not_wanted(site: SiteTest, told: Hub, how: str) -> None:
    if how.startswith("--"):
        ran = publish(site, how)
    else:
        site.edit("config.yaml", "path: ../web", f"path: ../web, {how}")
        ran = publish(site)

    assert ran.code == 0, ran.err
    assert ([], []) == (told.forms, told.messages)
