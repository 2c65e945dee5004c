"""SHA-256 as Python has it built in: `hashlib` loads OpenSSL for it, which takes longer than to hash an article.

The modules are private, and one Python has the one and another the other; `random` of the standard library takes its
hash from them in the same way.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # since Python 3.12
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:
            from hashlib import sha256

__all__ = ["sha256"]
