"""The signs of currencies that stand before or behind a number: $, €, ₹."""

from briefcli.extract.text import lexicon

SIGNS = "".join(sorted(lexicon.numbers().currency_signs))
SIGN = f"[{SIGNS}]"
"""Any of them, as a pattern."""
