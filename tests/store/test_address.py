"""Reading pages from a real server on this machine."""

import contextlib
import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from typing import ClassVar

import pytest

from briefcli.errors import BriefError, NotFound, Unreadable
from briefcli.store import address, articles, locations

REPORT = "The dam at Orlov Ferry “will hold”, said Mira Tolland, the engineer."
MOST = 100_000
GZIP = {"Content-Encoding": "gzip"}


class Server(http.server.BaseHTTPRequestHandler):
    """Answers each path in its own way, and remembers who asked."""

    agents: ClassVar[list[str]] = []
    redirects: ClassVar[dict[str, str]] = {
        "/file": "file:///etc/passwd",
        "/ftp": "ftp://127.0.0.1/x",
        "/data": "data:text/plain,x",
        "/circle": "/circle",
        "/away": "/2025/07/14/dam#top",
        "/0": "/1", "/1": "/2", "/2": "/3", "/3": "/4", "/4": "/5", "/5": "/text",
    }  # fmt: skip

    answers: ClassVar[dict[str, tuple[bytes, dict[str, str]]]] = {
        "/gzip": (gzip.compress(REPORT[:20].encode()) + gzip.compress(REPORT[20:].encode()), GZIP),
        "/bomb": (gzip.compress(b"a" * (MOST + 1)), GZIP),
        "/no-gzip": (b"no gzip", GZIP),
        "/brotli": (b"x", {"Content-Encoding": "br"}),
        "/short": (b"x", {"Content-Length": "100"}),
        "/endless": (b"a" * 10_000_000, {"Content-Length": "9999999999"}),
    }
    slow: ClassVar[dict[str, bytes]] = {
        "/slow": b"HTTP/1.1 200 OK\r\n\r\n",
        "/slow-headers": b"HTTP/1.1 200 OK\r\nX-Slow: ",
    }

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        status = self.path[1:]
        if self.path in self.redirects:
            self.answer(b"", {"Location": self.redirects[self.path]}, 302)
        elif self.path in self.slow:
            self.drip(self.slow[self.path])
        elif self.path in self.answers:
            self.answer(*self.answers[self.path])
        elif self.path == "/nonsense":
            self.wfile.write(b"nonsense\r\n\r\n")
        elif status.isdigit() and len(status) == 3:
            self.answer(b"", {}, int(status))
        else:
            self.answer(REPORT.encode("cp1252"), {"Content-Type": "text/plain; charset=windows-1252"})

    def answer(self, body: bytes, headers: dict[str, str], status: int = 200) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def drip(self, beginning: bytes) -> None:
        with contextlib.suppress(OSError):
            self.wfile.write(beginning)
            for _ in range(100):
                self.wfile.write(b"a")
                time.sleep(0.05)

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


@pytest.fixture(autouse=True)
def _without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_an_article_with_the_declared_encoding_by_an_honest_reader(server: str) -> None:
    article = articles.fetch(f"{server}/text")

    assert article.text == REPORT
    assert article.address == f"{server}/text"
    assert Server.agents[-1].startswith("brief/")
    assert Server.agents[-1].endswith(" (+reads one page on request)")


def test_the_address_kept_is_the_one_that_answered(server: str) -> None:
    article = articles.fetch(f"{server}/away")

    assert article.address == f"{server}/2025/07/14/dam"
    assert (article.published, article.published_basis) == ("2025-07-14", "from the address")


def test_compressed_pages_are_unpacked(server: str) -> None:
    assert articles.fetch(f"{server}/gzip").text == REPORT


def test_five_redirects_are_followed(server: str) -> None:
    assert articles.fetch(f"{server}/1").text == REPORT


def test_an_address_may_hold_any_letters(server: str) -> None:
    assert articles.fetch(f" {server}/Zoë page?q=ü#part ").address == f"{server}/Zo%C3%AB%20page?q=%C3%BC"


@pytest.mark.parametrize(
    ("path", "kind", "problem"),
    [
        ("/404", NotFound, "has no such page (status 404)"),
        ("/410", NotFound, "has taken the page down (status 410)"),
        ("/401", Unreadable, "asks for a login (status 401)"),
        ("/403", Unreadable, "refuses programs (status 403)"),
        ("/429", Unreadable, "asked too often (status 429)"),
        ("/500", Unreadable, "cannot show the page (status 500)"),
        ("/file", Unreadable, "leads to file:///etc/passwd, which is not a web address"),
        ("/ftp", Unreadable, "leads to ftp://127.0.0.1/x"),
        ("/data", Unreadable, "leads to data:text/plain,x"),
        ("/0", Unreadable, "redirects in circles or more than 5 times"),
        ("/circle", Unreadable, "redirects in circles or more than 5 times"),
        ("/bomb", Unreadable, "holds more than 0 MB, the most that is read"),
        ("/endless", Unreadable, "holds more than 0 MB, the most that is read"),
        ("/no-gzip", Unreadable, "its gzip is broken"),
        ("/brotli", Unreadable, "is packed as br, which was not asked for"),
        ("/short", Unreadable, "broke off in the middle of the page"),
        ("/nonsense", Unreadable, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_reported(server: str, path: str, kind: type[BriefError], problem: str) -> None:
    with pytest.raises(kind) as refusal:
        address.fetch(server + path, MOST)

    assert problem in str(refusal.value)
    assert refusal.value.remedy


@pytest.mark.parametrize("path", Server.slow)
@pytest.mark.slow
def test_a_page_that_does_not_end_is_given_up(server: str, path: str) -> None:
    # "In time" where the machine is so busy that even a single byte is late.
    with pytest.raises(Unreadable, match=r"did not answer in (full within 0\.3 seconds|time)") as refusal:
        address.fetch(server + path, MOST, seconds=0.3)

    assert refusal.value.remedy


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ("http://", "is not the address of a page"),
        ("http://a b/", "cannot be read"),
        ("http://[::1", "is not the address of a page"),
        ("http://127.0.0.1:99999/", "is not the address of a page"),
        ("file:///etc/passwd", "is not the address of a page"),
        ("https://ana:secret@example.org/", "the address holds a user name"),
        ("http://127.0.0.1:1/", "cannot be read"),
        ("http://no-such-host.invalid/", "cannot be read"),
    ],
)
def test_a_wrong_address_is_refused(wrong: str, problem: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        address.fetch(wrong, MOST)

    assert problem in str(refusal.value)
    assert "secret" not in str(refusal.value)


def test_the_proxy_of_the_environment_is_asked(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server)
    monkeypatch.setenv("no_proxy", "")

    assert articles.fetch("http://courier.invalid/dam").text == REPORT


def test_an_address_is_told_from_a_path() -> None:
    assert locations.is_address("HTTPS://a.example/x")
    assert not locations.is_address("http.txt")
