"""Pages in a real browser: the system's Chromium, driven by Playwright, and a server that counts requests.

Where one of them is missing the tests are skipped and say why; with `BRIEF_REQUIRE_BROWSER=1`, as in `.ci/run`, they
fail.
"""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# As root a sandbox cannot be had; the rest keeps Chromium from calling home.
_ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--disable-frame-rate-limit",
)  # fmt: skip


def missing(what: str) -> NoReturn:
    """Skip for want of something, or fail where it must be there."""
    if os.environ.get("BRIEF_REQUIRE_BROWSER"):
        pytest.fail(f"{what} is missing, and BRIEF_REQUIRE_BROWSER asks for it")
    pytest.skip(f"{what} is missing: pip install '.[browser]', apt-get install chromium default-jre-headless")


_PATIENCE = 120_000
"""Milliseconds that a busy machine may take for anything."""


class Site:
    """What is served on this machine under which path, and which paths were asked for."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                body = site.files.get(self.path, "").encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def serve(self, path: str, html: str) -> str:
        """The address of a page from now on."""
        self.files[path] = html
        return f"{self.address}{path}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Chromium:
    """The browser, and pages in it that report what they ask for and what they complain about."""

    def __init__(self, browser: "Browser") -> None:
        self._browser = browser

    @contextmanager
    def open(self, address: str, *, width: int = 1280, height: int = 800, dark: bool = False) -> "Iterator[Page]":
        """A page in a context of its own."""
        scheme: Any = "dark" if dark else "light"
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
        )
        context.set_default_timeout(_PATIENCE)
        page = context.new_page()
        page.goto(address)
        yield page
        context.close()


@contextmanager
def running() -> Iterator[Chromium]:
    """The browser of the system."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright")
    path = shutil.which("chromium") or missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_ARGUMENTS))
        yield Chromium(browser)
        browser.close()
