"""Reading one page from the web, because the user typed its address.

The standard library is enough here: what it lacks (a limit for the whole time, a limit for the size, and
redirects to http and https alone) fits on this page, and `hosts` says which machines may be asked. Proxies come from
the environment.
"""

import http
import http.client
import re
import threading
import urllib.error
import urllib.request
import zlib
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from briefcli import resources
from briefcli.errors import BriefError, NotFound, Unreadable
from briefcli.store import hosts, locations

SECONDS = 20.0
"""How long reading a page may take in all, from the name lookup to the last byte."""

_MOST_REDIRECTS = 5
"""From http to https, to www, to a consent and back: a publisher may need several."""
_CHUNK_BYTES = 64 * 1024
"""Read at once, so that a page that is too large is noticed early."""
_BY_HAND = "Open it in a browser, save the page as HTML, and hand in that file."
_STATUS = {
    401: (Unreadable, "asks for a login", _BY_HAND),
    402: (Unreadable, "asks for payment", _BY_HAND),
    403: (Unreadable, "refuses programs", _BY_HAND),
    404: (NotFound, "has no such page", "Check the address; the page may have moved."),
    410: (NotFound, "has taken the page down", "An archive may have it: https://web.archive.org"),
    429: (Unreadable, "says that it was asked too often", "Wait some minutes, and try again."),
    451: (Unreadable, "may not show the page for legal reasons", _BY_HAND),
}


class Answer(NamedTuple):
    """What an address answered: the bytes without transfer compression, their type as declared, and from where."""

    data: bytes
    content_type: str | None
    address: str


def fetch(address: str, most: int, seconds: float = SECONDS) -> Answer:
    """What an http or https address answers, `most` bytes at most, within so many seconds in all.

    Raises `NotFound` or `Unreadable`, with the status where there is one.
    """
    request = urllib.request.Request(_normal(address), headers=_headers())  # noqa: S310 - http or https
    job = _Job(request, most, seconds)
    # A socket's own limit counts from the last byte, so a slow enough server would never reach it; and a name
    # lookup has none. The thread is left alone when the time is over, and does not keep the program running.
    thread = threading.Thread(target=job.run, daemon=True)
    thread.start()
    thread.join(seconds)
    job.abandoned.set()
    if job.error is not None:
        raise job.error
    if job.answer is None:
        raise Unreadable(f"{address} did not answer in full within {seconds:g} seconds", "Try again later.")
    return job.answer


class _Job:
    """One reading of an address in a thread of its own; ends with an `answer` or an `error`."""

    def __init__(self, request: urllib.request.Request, most: int, seconds: float) -> None:
        self.request, self.most, self.seconds = request, most, seconds
        self.abandoned = threading.Event()
        self.answer: Answer | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        address = self.request.full_url
        try:
            with _opener().open(self.request, timeout=self.seconds) as response:
                data = self._read(response)
                self.answer = Answer(data, response.headers.get("Content-Type"), response.geturl().partition("#")[0])
        except BriefError as error:
            self.error = error
        except urllib.error.HTTPError as error:
            self.error = _refusal(error)
            error.close()
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.error = _failure(address, error)
        except Exception as error:  # noqa: BLE001 - a defect, which is raised again where somebody sees it
            self.error = error

    def _read(self, response: Any) -> bytes:
        """The body, unpacked as it arrives, so that neither size can grow beyond the limit."""
        packing = _packing(response)
        body = bytearray()
        while not self.abandoned.is_set() and (chunk := _received(response)):
            body += packing.unpack(chunk, self.most + 1 - len(body))
            if len(body) > self.most:
                raise Unreadable(
                    f"{response.geturl()} holds more than {self.most // 1024**2} MB, the most that is read",
                    "Is this the address of an article?",
                )
        if response.length or not packing.is_whole or response.status == http.HTTPStatus.PARTIAL_CONTENT:
            raise _broke_off(response)
        return bytes(body)


def _received(response: Any) -> bytes:
    """The next bytes of the body; none at its end. Raises `Unreadable` where the connection is lost before that."""
    try:
        received: bytes = response.read1(_CHUNK_BYTES)
    except (http.client.IncompleteRead, ConnectionError):
        raise _broke_off(response) from None
    return received


def _broke_off(response: Any) -> Unreadable:
    return Unreadable(f"{response.geturl()} broke off in the middle of the page", "Try again.")


def _normal(address: str) -> str:
    """The address as HTTP sends it: percent-encoded, its host in ASCII, without fragment.

    Raises `Unreadable` for one without a host, and for one that holds a name and password.
    """
    try:
        address.encode()  # half a character is nowhere in an address
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").encode("idna").decode()
        port = "" if parts.port is None else f":{parts.port}"
    except ValueError:
        host = ""
    if re.match(r"[^/?#]*@", address.partition("//")[2]):
        raise Unreadable("the address holds a user name", "Leave it out; brief never logs in anywhere.")
    if not locations.is_address(address.strip()) or not host or port == ":0":
        raise Unreadable(f"{address!r} is not the address of a page", "Write it as https://example.org/article.")
    netloc = (f"[{host}]" if ":" in host else host) + port
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), netloc, path, query, ""))


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"brief/{resources.version()} (+reads one page on request)",
        "Accept": "text/html, application/xhtml+xml, text/plain, text/markdown, application/json, */*;q=0.1",
        "Accept-Encoding": "gzip",
    }


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows few redirects, and to http and https alone."""

    max_redirections = _MOST_REDIRECTS
    max_repeats = _MOST_REDIRECTS

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if not locations.is_address(newurl):
            raise Unreadable(
                f"{req.full_url} leads to {newurl}, which is not a web address",
                "brief follows http and https only.",
            )
        if req.full_url.startswith("https:") and not newurl.casefold().startswith("https:"):
            raise Unreadable(
                f"{req.full_url} leads to {newurl}, where anybody on the way can change the page",
                "A page that is asked for by https must come by https. If you trust it, name that address yourself.",
            )
        return super().redirect_request(req, fp, code, msg, headers, _normal(newurl))

    def http_error_302(self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any) -> Any:
        fp.close()  # the base class would read the body to its end, however long it is
        target = urljoin(req.full_url, headers.get("location") or headers.get("uri") or "")
        if target and not locations.is_address(target):
            # The base class raises its own error for some of these, before `redirect_request` is asked.
            self.redirect_request(req, fp, code, msg, headers, target)
        return super().http_error_302(req, fp, code, msg, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class _Http(urllib.request.HTTPHandler):
    """Asks by http, over connections that are watched."""

    def __init__(self, way: hosts.Way) -> None:
        super().__init__()
        self._way = way

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._way.connection(req, http.client.HTTPConnection), req)


class _Https(urllib.request.HTTPSHandler):
    """Asks by https, over connections that are watched; certificates are checked by Python's own rules."""

    def __init__(self, way: hosts.Way) -> None:
        super().__init__()
        self._way = way

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._way.connection(req, http.client.HTTPSConnection), req)


def _opener() -> urllib.request.OpenerDirector:
    """An opener that knows http and https and nothing else: `build_opener` would add files and FTP."""
    opener, way = urllib.request.OpenerDirector(), hosts.Way()
    for handler in (
        urllib.request.ProxyHandler(),
        _Http(way),
        _Https(way),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _packing(response: Any) -> "_Plain | _Gzip":
    """How the body is packed; gzip is the only packing that is asked for."""
    packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    if packing in ("gzip", "x-gzip"):
        return _Gzip()
    if packing not in ("identity", "none", "utf-8"):
        raise Unreadable(f"{response.geturl()} is packed as {packing}, which was not asked for", _BY_HAND)
    return _Plain()


class _Plain:
    """A body that is not packed: that it is whole is known from its length alone."""

    is_whole = True

    def unpack(self, chunk: bytes, most: int) -> bytes:
        """The bytes in a chunk, `most` at most."""
        return chunk[:most]


class _Gzip:
    """Unpacks gzip as it arrives, one member after another (RFC 1952, section 2.2)."""

    def __init__(self) -> None:
        self._member: Any = None

    @property
    def is_whole(self) -> bool:
        """Whether the last member has come to its end, with its check sum and length."""
        return self._member is None or bool(self._member.eof)

    def unpack(self, chunk: bytes, most: int) -> bytes:
        """The bytes in a chunk, `most` at most. Raises `ValueError` where it is not gzip."""
        result = bytearray()
        try:
            while chunk and len(result) < most:
                if self._member is None or self._member.eof:
                    self._member = zlib.decompressobj(wbits=31)
                result += self._member.decompress(chunk, most - len(result))
                chunk = self._member.unconsumed_tail or self._member.unused_data
        except zlib.error as error:
            raise ValueError(f"its gzip is broken ({error})") from None
        return bytes(result)


def _refusal(error: urllib.error.HTTPError) -> BriefError:
    host = urlsplit(error.url).netloc
    if error.code in (301, 302, 303, 307, 308):
        return Unreadable(f"{host} redirects in circles or more than {_MOST_REDIRECTS} times", _BY_HAND)
    kind, what, remedy = _STATUS.get(error.code, (Unreadable, "cannot show the page", "Try again later."))
    return kind(f"{host} {what} (status {error.code}): {error.url}", remedy)


def _failure(address: str, error: Exception) -> BriefError:
    reason = getattr(error, "reason", None) or error
    if isinstance(reason, TimeoutError):
        return Unreadable(f"{address} did not answer in time", "Try again later.")
    return Unreadable(f"{address} cannot be read: {reason}", "Check the address and the connection.")
