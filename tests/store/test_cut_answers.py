"""An answer from the web that breaks off is never taken for a whole one, wherever it is cut."""

import gzip
import json
import socket
import socketserver
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest

from scenes import LATER

Brief = Callable[..., Any]
TEXT = (LATER * 3).encode()


def chunked(body: bytes, size: int = 50) -> bytes:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in [*pieces, b""])


def members(text: bytes) -> bytes:
    """Gzip of two members, one after the other."""
    return gzip.compress(text[:150]) + gzip.compress(text[150:])


CHUNKED = b"Transfer-Encoding: chunked\r\n"
GZIP = b"Content-Encoding: gzip\r\n"
ANSWERS = {
    "by its length": (b"Content-Length: %d\r\n" % len(TEXT), TEXT),
    "in chunks": (CHUNKED, chunked(TEXT)),
    "packed": (GZIP, gzip.compress(TEXT)),
    "packed by its length": (GZIP + b"Content-Length: %d\r\n" % len(gzip.compress(TEXT)), gzip.compress(TEXT)),
    "packed in chunks": (GZIP + CHUNKED, chunked(gzip.compress(TEXT))),
    "packed in two members": (GZIP, members(TEXT)),
}
"""How an answer may say where it ends: its headers and its body."""


class Server(socketserver.BaseRequestHandler):
    """Answers with whatever the test has put here; ends with a reset where that is asked."""

    answer: ClassVar[bytes] = b""
    with_reset: ClassVar[bool] = False

    def handle(self) -> None:
        while b"\r\n\r\n" not in self.request.recv(65536):
            pass
        self.request.sendall(self.answer)
        if self.with_reset:
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.request.close()  # before the server says goodbye


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as running:
        running.daemon_threads = True
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}/ferry"
        running.shutdown()


@pytest.fixture(autouse=True)
def _without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def answered(brief: Brief, address: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """What `brief quotes` makes of an answer."""

    def run(headers: bytes, body: bytes, *, status: bytes = b"200 OK", reset: bool = False) -> Any:
        monkeypatch.setattr(Server, "answer", b"HTTP/1.1 " + status + b"\r\n" + headers + b"\r\n" + body)
        monkeypatch.setattr(Server, "with_reset", reset)
        return brief("quotes", address, "--json")

    return run


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_whole_answer_is_read(answered: Callable[..., Any], brief: Brief, kind: str) -> None:
    whole = json.loads(brief("quotes", "-", "--json", stdin=TEXT).out)

    assert [one | {"source": "-"} for one in json.loads(answered(*ANSWERS[kind]).out)] == whole


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.slow
def test_an_answer_that_is_cut_anywhere_is_refused(
    answered: Callable[..., Any], address: str, kind: str, full: bool
) -> None:
    headers, body = ANSWERS[kind]
    end = len(body) - (len(b"\r\n\r\n") if "chunks" in kind else 0)  # the last chunk is complete with its number
    cuts = range(1, end) if full else [1, 2, 9, 10, 11, *range(12, end, 17), *range(end - 9, end)]
    boundary = len(gzip.compress(TEXT[:150]))  # what ends with a member is whole, as far as anybody can tell
    for cut in cuts:
        if "members" in kind and cut == boundary:
            continue
        done = answered(headers, body[:cut])

        assert (done.status, done.out) == (3, ""), cut
        assert done.err == f"brief: {address} broke off in the middle of the page\nTry again.\n", cut


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_connection_that_is_lost_is_reported(answered: Callable[..., Any], kind: str) -> None:
    headers, body = ANSWERS[kind]
    done = answered(headers, body[: len(body) // 3], reset=True)

    assert (done.status, done.out) == (3, "")


def test_a_part_that_nobody_asked_for_is_refused(answered: Callable[..., Any]) -> None:
    headers = b"Content-Length: 100\r\nContent-Range: bytes 0-99/%d\r\n" % len(TEXT)
    done = answered(headers, TEXT[:100], status=b"206 Partial Content")

    assert (done.status, done.out) == (3, "")
    assert "broke off in the middle of the page" in done.err


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("br", b"\x0b\x02\x80abc\x03"),
        ("deflate", zlib.compress(TEXT)),
        ("zstd", b"\x28\xb5\x2f\xfd\0"),
        ("gzip, br", b"x"),
    ],
)
@pytest.mark.parametrize("share", [0.5, 1])
def test_compressions_that_were_not_asked_for_are_refused_whole_or_cut(
    answered: Callable[..., Any], packing: str, body: bytes, share: float
) -> None:
    done = answered(f"Content-Encoding: {packing}\r\n".encode(), body[: int(len(body) * share)])

    assert (done.status, done.out) == (3, "")
    assert f"is packed as {packing}, which was not asked for" in done.err
