"""A redirect never leads nearer to the user than the address before it: tried in a network of its own."""

import contextlib
import http.server
import json
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest

from briefcli.store.hosts import nearness
from own_network import NO_NETWORK, PORT

Brief = Callable[..., Any]
PAPER, OTHER_PAPER = f"http://93.184.215.14:{PORT}", f"http://93.184.215.15:{PORT}"
OFFICE, HERE = f"http://10.7.0.1:{PORT}", f"http://127.0.0.1:{PORT}"
SECRET = "hunter2"

NEARNESS = {
    "WEB": ["93.184.215.14", "1.1.1.1", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"],
    "NETWORK": [
        "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "fd00::1", "fec0::1", "224.0.0.1",
        "255.255.255.255", "::ffff:10.0.0.1", "2002:a00:1::", "192.0.2.1", "2001:db8::1", "64:ff9b::a00:1",
    ],
    "LINK": ["169.254.169.254", "fe80::1", "fe80::1%1", "::ffff:169.254.169.254"],
    "MACHINE": ["127.0.0.1", "127.255.0.1", "0.0.0.0", "0.1.2.3", "::1", "::", "::ffff:127.0.0.1", "::127.0.0.1",
                "2002:7f00:1::", "64:ff9b::7f00:1"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "address"), [(kind, one) for kind, all_ in NEARNESS.items() for one in all_])
def test_how_near_an_address_lies(kind: str, address: str) -> None:
    assert nearness(address).name == kind


class Run(NamedTuple):
    """A run in the network: what it ended with, what it wrote and said, and what the servers were asked for."""

    status: int
    out: str
    err: str
    asked: list[str]


def through(*hops: str) -> str:
    """An address that leads over others to the last one."""
    *before, last = hops
    for hop in reversed(before):
        last = f"{hop}/go?{quote(last, safe='')}"
    return last


REFUSED = {
    "this machine": (PAPER, f"{HERE}/secret"),
    "this machine by name": (PAPER, f"http://localhost:{PORT}/secret"),
    "this machine in short": (PAPER, f"http://127.1:{PORT}/secret"),
    "this machine as a number": (PAPER, f"http://2130706433:{PORT}/secret"),
    "this machine in hexadecimal": (PAPER, f"http://0x7f.0.0.1:{PORT}/secret"),
    "no address in particular": (PAPER, f"http://0.0.0.0:{PORT}/secret"),
    "this machine in IPv6": (PAPER, f"http://[::1]:{PORT}/secret"),
    "this machine, mapped": (PAPER, f"http://[::ffff:127.0.0.1]:{PORT}/secret"),
    "this machine, translated": (PAPER, f"http://[64:ff9b::7f00:1]:{PORT}/secret"),
    "the same protocol": (PAPER, f"//127.0.0.1:{PORT}/secret"),
    "a private network": (PAPER, f"{OFFICE}/secret"),
    "another private network": (PAPER, f"http://192.168.7.1:{PORT}/secret"),
    "a private network in IPv6": (f"http://[2606:2800:21f:cb07::1]:{PORT}", f"http://[fd00::7]:{PORT}/secret"),
    "a name of a private network": (f"http://paper.example:{PORT}", f"http://inner.example:{PORT}/secret"),
    "a name of both": (PAPER, f"http://both.example:{PORT}/secret"),
    "the data of a cloud": (PAPER, f"http://169.254.169.254:{PORT}/secret"),
    "over another paper": (PAPER, OTHER_PAPER, f"{HERE}/secret"),
    "from the office to this machine": (OFFICE, f"{HERE}/secret"),
    "from the office to the local link": (OFFICE, f"http://169.254.169.254:{PORT}/secret"),
    "from the office over a paper": (OFFICE, PAPER, f"{OFFICE}/secret"),
    "from this machine over a paper": (HERE, PAPER, f"{HERE}/secret"),
}
FOLLOWED = {
    "a paper": (f"{PAPER}/article",),
    "the office": (f"{OFFICE}/article",),
    "the office by name": (f"http://inner.example:{PORT}/article",),
    "the local link": (f"http://169.254.169.254:{PORT}/article",),
    "this machine": (f"{HERE}/article",),
    "this machine in IPv6": (f"http://[::1]:{PORT}/article",),
    "from paper to paper": (PAPER, OTHER_PAPER, f"http://paper.example:{PORT}/article"),
    "from IPv4 to IPv6": (PAPER, f"http://[2606:2800:21f:cb07::1]:{PORT}/article"),
    "from the office to the office": (OFFICE, f"http://192.168.7.1:{PORT}/article"),
    "from the office to a paper": (OFFICE, f"{PAPER}/article"),
    "from this machine to the office": (HERE, f"{OFFICE}/article"),
    "from this machine to itself": (HERE, f"http://localhost:{PORT}/article"),
}
PROXIED = {
    "this machine": ("http://paper.example", f"{HERE}/secret"),
    "this machine by name": ("http://paper.example", f"http://localhost:{PORT}/secret"),
    "this machine by its whole name": ("http://paper.example", f"http://localhost.:{PORT}/secret"),
    "this machine by a name below": ("http://paper.example", f"http://inner.localhost:{PORT}/secret"),
    "this machine in IPv6": ("http://paper.example", f"http://[::1]:{PORT}/secret"),
    "a private network": ("http://paper.example", f"{OFFICE}/secret"),
}
PROXY = {"http_proxy": f"http://ada:{SECRET}@127.0.0.1:{PORT}"}
ASKED: dict[tuple[str, str], tuple[tuple[str, ...], dict[str, str]]] = {
    **{("refused", name): (hops, {}) for name, hops in REFUSED.items()},
    **{("followed", name): (hops, {}) for name, hops in FOLLOWED.items()},
    **{("proxied", name): (hops, PROXY) for name, hops in PROXIED.items()},
    ("proxied", "no redirect"): (("http://paper.example/article",), PROXY),
    ("proxied", "from name to name"): (("http://paper.example", "http://other.example/article"), PROXY),
    ("proxied", "a way round the proxy"): (
        ("http://paper.example", f"http://inner.example:{PORT}/secret"),
        {**PROXY, "no_proxy": "inner.example"},
    ),
}


@pytest.fixture(scope="module")
def runs() -> dict[tuple[str, str], Run]:
    """Every run of the tables, in one network."""
    wanted = [[("summary", through(*hops)), changes] for hops, changes in ASKED.values()]
    done = subprocess.run(
        [sys.executable, Path(__file__).parents[1] / "own_network.py"],
        input=json.dumps(wanted),
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode == NO_NETWORK:
        pytest.skip(f"no network can be made here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return {asked: Run(*one) for asked, one in zip(ASKED, json.loads(done.stdout), strict=True)}


@pytest.mark.slow
@pytest.mark.parametrize("asked", [asked for asked in ASKED if asked[0] == "refused"], ids=": ".join)
def test_a_redirect_that_leads_nearer_is_refused(runs: dict[tuple[str, str], Run], asked: tuple[str, str]) -> None:
    done = runs[asked]

    assert (done.status, done.out) == (3, "")
    assert [path for path in done.asked if not path.startswith("/go?")] == []
    assert " leads to " in done.err
    assert ", an address of " in done.err
    assert done.err.endswith("If you trust it, name that address yourself.\n")


@pytest.mark.slow
@pytest.mark.parametrize("asked", [asked for asked in ASKED if asked[0] == "followed"], ids=": ".join)
def test_what_the_user_typed_and_what_lies_no_nearer_is_read(
    runs: dict[tuple[str, str], Run], asked: tuple[str, str]
) -> None:
    done = runs[asked]

    assert (done.status, done.err) == (0, "")
    assert done.asked[-1] == "/article"


@pytest.mark.slow
@pytest.mark.parametrize("asked", [asked for asked in ASKED if asked[0] == "proxied"], ids=": ".join)
def test_by_way_of_a_proxy_numeric_addresses_are_judged(
    runs: dict[tuple[str, str], Run], asked: tuple[str, str]
) -> None:
    done = runs[asked]
    is_read = done.asked[-1].endswith("/article")

    assert is_read == (asked[1] in ("no redirect", "from name to name"))
    assert done.status == (0 if is_read else 3)
    assert ("If you trust it, name that address yourself." in done.err) == (not is_read)
    assert SECRET not in done.out + done.err


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A server on this machine that speaks https, and leads to http; with the certificate to trust."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    asked = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    named = ("-subj", "/CN=paper", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate)
    subprocess.run([openssl, *asked, *named], check=True, capture_output=True)

    class Leads(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/go?"))
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing on standard error."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Leads)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    with contextlib.closing(server.socket):
        yield f"https://127.0.0.1:{server.server_port}", certificate
        server.shutdown()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("trusts", "said"), [(True, "where anybody on the way can change the page"), (False, "certificate verify failed")]
)
def test_a_page_that_is_asked_for_by_https_comes_by_https(
    brief: Brief, secure: tuple[str, Path], trusts: bool, said: str
) -> None:
    address, certificate = secure
    known: dict[str, str] = {"SSL_CERT_FILE": str(certificate)} if trusts else {}
    done = brief("summary", f"{address}/go?http://127.0.0.1:1/article", env={"no_proxy": "*", **known})

    assert (done.status, done.out) == (3, "")
    assert said in done.err


LEAKS: list[tuple[Sequence[str], dict[str, str]]] = [
    (["http://paper.invalid/"], {"http_proxy": f"http://ada:{SECRET}@127.0.0.1:1"}),
    (["https://paper.invalid/"], {"https_proxy": f"http://ada:{SECRET}@127.0.0.1:1"}),
    (["http://paper.invalid/"], {"http_proxy": f"http://ada:{SECRET}@no-proxy.invalid:80"}),
    (["http://paper.invalid/"], {"http_proxy": f"http:ada:{SECRET}@127.0.0.1:1"}),
    (["http://paper.invalid/"], {"http_proxy": f"ada:{SECRET}@127.0.0.1:port"}),
    (["http://paper.invalid/"], {"http_proxy": f"http://ada:{SECRET}@127.0.0.1:port"}),
    (["http://paper.invalid/"], {"http_proxy": f"socks5://ada:{SECRET}@127.0.0.1:1"}),
]


@pytest.mark.slow
@pytest.mark.parametrize(("words", "changes"), LEAKS)
def test_the_password_of_a_proxy_is_never_shown(words: Sequence[str], changes: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefcli", "summary", *words],
        capture_output=True,
        check=False,
        env={"PATH": "/usr/bin", "BRIEF_DEBUG": "1", **changes},
        text=True,
    )

    assert (done.returncode, done.stdout) == (3, "")
    assert SECRET not in done.stderr


@pytest.mark.parametrize("port", ["0", "00", "000"])
def test_port_0_is_not_a_port(brief: Brief, port: str) -> None:
    for scheme in ("http", "https"):
        done = brief("summary", f"{scheme}://127.0.0.1:{port}/")

        assert (done.status, done.out) == (3, "")
        assert "is not the address of a page" in done.err
