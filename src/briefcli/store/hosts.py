"""Which machine is asked for a page: a redirect never leads nearer than the address before it.

Whoever writes a web page cannot see the user's network or what runs on this machine, but could have `brief`
fetch it by a redirect. So every name is resolved here, all that it may mean is looked at, and the connection goes to
what was looked at: the name cannot mean something else a moment later. What the user types may lie anywhere.
"""

import http.client
import ipaddress
import socket
import urllib.request
from collections.abc import Callable
from enum import IntEnum
from typing import Any
from urllib.parse import urlsplit

from briefcli.errors import Unreadable

_Ip = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052
_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291, section 2.5.5.1
_THIS_NETWORK = ipaddress.IPv4Network("0.0.0.0/8")  # RFC 1122: reaches this machine
_SITE_LOCAL = ipaddress.IPv6Network("fec0::/10")  # RFC 3879: no longer given out, and never on the web


class Nearness(IntEnum):
    """How near to the user an address lies."""

    WEB = 0
    NETWORK = 1
    LINK = 2
    MACHINE = 3


_CALLED = {
    Nearness.NETWORK: "an address of a private network",
    Nearness.LINK: "an address of the local link",
    Nearness.MACHINE: "an address of this machine",
}


def nearness(address: str) -> Nearness:
    """How near an IP address lies; of one that holds another, the nearer of the two.

    >>> nearness("93.184.215.14").name, nearness("10.0.0.1").name, nearness("::ffff:127.0.0.1").name
    ('WEB', 'NETWORK', 'MACHINE')
    """
    ip = ipaddress.ip_address(address)
    return max(map(_nearness, (_inside(ip) or [ip])))


def _inside(ip: _Ip) -> list[_Ip]:
    """The IPv4 addresses that an IPv6 address stands for: mapped, translated, or at the end of a tunnel."""
    if isinstance(ip, ipaddress.IPv4Address):
        return []
    if ip.ipv4_mapped is not None:
        return [ip.ipv4_mapped]
    if ip.sixtofour is not None:
        return [ip.sixtofour]
    if ip.teredo is not None:
        return list(ip.teredo)
    if ip in _NAT64 or (ip in _COMPATIBLE and int(ip) > 1):
        return [ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)]
    return []


def _nearness(ip: _Ip) -> Nearness:
    if ip.is_unspecified or ip.is_loopback or ip in _THIS_NETWORK:
        return Nearness.MACHINE
    if ip.is_link_local:
        return Nearness.LINK
    is_elsewhere = ip.is_multicast or ip.is_reserved or not ip.is_global or ip in _SITE_LOCAL
    return Nearness.NETWORK if is_elsewhere else Nearness.WEB


class Way:
    """The way from the address that the user typed to the page, over its redirects: makes and judges connections.

    A proxy resolves names itself, so that by way of one only numeric addresses and `localhost` are judged.
    """

    def __init__(self) -> None:
        self._addresses: list[str] = []
        self._reached: Nearness | None = None

    def connection(
        self, request: urllib.request.Request, kind: type[http.client.HTTPConnection]
    ) -> Callable[..., http.client.HTTPConnection]:
        """What makes the connection for a request, in the way that `urllib.request` makes one."""
        self._addresses.append(request.full_url)
        if request.has_proxy() or getattr(request, "_tunnel_host", None):
            self._arrive(_in_numbers(request))
            return kind

        def make(host: str, **options: Any) -> http.client.HTTPConnection:
            made = kind(host, **options)
            made._create_connection = self._connect  # type: ignore[attr-defined]
            return made

        return make

    def _connect(self, address: tuple[str, int], timeout: float, _source: object = None) -> socket.socket:
        """A connection to the first machine that answers of those that a name means. Raises `OSError`."""
        found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)
        self._arrive([str(place[0]) for *_, place in found])
        error: OSError | None = None
        for family, kind, protocol, _, place in found:
            made = socket.socket(family, kind, protocol)
            try:
                made.settimeout(timeout)
                made.connect(place)
            except OSError as failed:
                made.close()
                error = failed
            else:
                self._reached = nearness(str(place[0]))
                return made
        raise error or OSError("the name means no machine")

    def _arrive(self, addresses: list[str]) -> None:
        """Raise `Unreadable` where a redirect leads nearer than the address before it."""
        nearest = max(map(nearness, addresses), default=Nearness.WEB)
        if self._reached is not None and nearest > self._reached:
            before, here = self._addresses[-2:]
            raise Unreadable(
                f"{before} leads to {here}, {_CALLED[nearest]}",
                "A page that lies farther away has no business there. If you trust it, name that address yourself.",
            )
        self._reached = nearest


def _in_numbers(request: urllib.request.Request) -> list[str]:
    """The addresses that the host of a request means without asking anybody."""
    host = (urlsplit(request.full_url).hostname or "").removesuffix(".")
    if host == "localhost" or host.endswith(".localhost"):  # RFC 6761
        return ["127.0.0.1"]
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except OSError:
        return []
    return [str(place[0]) for *_, place in found]
