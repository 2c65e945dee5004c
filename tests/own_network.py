"""A network of its own on this machine, with addresses of every kind and the command in it; nothing can leave it.

Reads a JSON list of runs from standard input, each the arguments of the command and changes of its environment. Prints
one of what each ended with: its status, what it wrote and said, and the paths that the servers were asked for. Ends
with status 77 where a system does not let anybody make a network.
"""

import ctypes
import fcntl
import http.server
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from typing import ClassVar
from urllib.parse import unquote

PORT = 8080
IPV4 = ("93.184.215.14", "93.184.215.15", "10.7.0.1", "192.168.7.1", "169.254.169.254")
IPV6 = ("2606:2800:21f:cb07::1", "fd00::7", "64:ff9b::7f00:1")
HOSTS = """127.0.0.1 localhost
93.184.215.14 paper.example
10.7.0.1 inner.example
93.184.215.15 both.example
10.7.0.1 both.example
"""
NO_NETWORK = 77

_LOOPBACK = 1
_NEW_NETWORK, _NEW_MOUNTS, _NEW_USERS = 0x40000000, 0x00020000, 0x10000000
_BIND, _PRIVATE = 0x1000, 0x40000 | 0x4000
_SET_ADDRESS, _SET_FLAGS = 0x8916, 0x8914


class Server(http.server.BaseHTTPRequestHandler):
    """Leads from `/go?ADDRESS` to the address, and has an article everywhere else; as a proxy, for any host."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        _, _, target = self.path.partition("/go?")
        target = unquote(target)
        body = b"" if target else b"The mayor of the town said that it was to be with us for the day."
        self.send_response(302 if target else 200)
        for name, value in {"Location": target, "Content-Type": "text/plain", "Content-Length": len(body)}.items():
            if value:
                self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


class Server6(http.server.ThreadingHTTPServer):
    """The same in IPv6."""

    address_family = socket.AF_INET6

    def server_bind(self) -> None:
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()


def enter() -> None:
    """Leave the network of the machine for one that has nothing but these addresses. Raises `OSError`."""
    libc = ctypes.CDLL(None, use_errno=True)
    users = 0 if os.getuid() == 0 else _NEW_USERS
    if libc.unshare(_NEW_NETWORK | _NEW_MOUNTS | users):
        raise OSError(ctypes.get_errno(), "unshare")
    with tempfile.NamedTemporaryFile("w", suffix=".hosts") as hosts:
        hosts.write(HOSTS)
        hosts.flush()
        for source, target, flags in ((b"none", b"/", _PRIVATE), (hosts.name.encode(), b"/etc/hosts", _BIND)):
            if libc.mount(source, target, None, flags, None):
                raise OSError(ctypes.get_errno(), "mount")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
        fcntl.ioctl(ours, _SET_FLAGS, struct.pack("16sH14x", b"lo", 1))
        for number, address in enumerate(IPV4, 1):
            packed = (f"lo:{number}".encode(), socket.AF_INET, b"\0\0", socket.inet_aton(address))
            fcntl.ioctl(ours, _SET_ADDRESS, struct.pack("16sH2s4s8x", *packed))
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as ours:
        for address in IPV6:
            packed6 = (socket.inet_pton(socket.AF_INET6, address), 128, _LOOPBACK)
            fcntl.ioctl(ours, _SET_ADDRESS, struct.pack("=16sIi", *packed6))


def main() -> None:
    """Make the network, serve on all its addresses, and run the command as often as asked."""
    try:
        enter()
    except OSError as error:
        print(error, file=sys.stderr)
        sys.exit(NO_NETWORK)
    for kind, any_address in ((http.server.ThreadingHTTPServer, "0.0.0.0"), (Server6, "::")):
        threading.Thread(target=kind((any_address, PORT), Server).serve_forever, args=(0.01,), daemon=True).start()
    done = []
    for arguments, changes in json.load(sys.stdin):
        Server.asked.clear()
        ended = subprocess.run(
            [sys.executable, "-m", "briefcli", *arguments],
            capture_output=True,
            check=False,
            env={name: value for name, value in os.environ.items() if "proxy" not in name.lower()} | changes,
        )
        done.append((ended.returncode, ended.stdout.decode(), ended.stderr.decode(), list(Server.asked)))
    print(json.dumps(done))


if __name__ == "__main__":
    main()
