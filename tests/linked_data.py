"""Linked data as others read it: expanded by PyLD without a network, checked against the types of schema.org."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec_schemaorg.models as models
from pyld import jsonld

SCHEMA = "http://schema.org/"
ANNOTATION = "http://www.w3.org/ns/oa#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
Node = dict[str, Any]


def _offline(address: str, options: object) -> None:
    raise AssertionError(f"{address} is asked for")


def expanded(text: str) -> list[Node]:
    """The nodes of a document in which every term is spelt out."""
    found: list[Node] = jsonld.expand(json.loads(text), {"documentLoader": _offline})
    return found


def compacted(text: str) -> Any:
    """A document that was expanded, and written again in its own terms: what was dropped is missing."""
    context = json.loads(text)["@context"]
    return _plain(jsonld.compact(expanded(text), context, {"documentLoader": _offline, "graph": True}))


def plain(text: str) -> Any:
    """A document as `compacted` gives one of which nothing was dropped."""
    return _plain(json.loads(text))


def _plain(value: Any) -> Any:
    """A value in which a list of one is that one, as it means the same."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items() if name != "@context"}
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(one) for one in value]
    # An address is written as short as the context allows.
    return value.replace("schema:", SCHEMA, 1) if isinstance(value, str) and value.startswith("schema:") else value


def triples(text: str) -> list[tuple[str, str, str]]:
    """Subject, property and object of each statement."""
    quads = jsonld.to_rdf(json.loads(text), {"documentLoader": _offline})["@default"]
    return [tuple(quad[part]["value"] for part in ("subject", "predicate", "object")) for quad in quads]


def faults(text: str) -> list[str]:
    """Every property that schema.org does not know of its subject, and every value that it does not expect there."""
    nodes = {node["@id"]: node for node in _nodes(expanded(text)) if "@id" in node and "@type" in node}
    return [fault for node in _nodes(expanded(text)) for fault in _faults(node, nodes)]


def _nodes(value: Any) -> Iterator[Node]:
    if isinstance(value, dict):
        if "@type" in value and "@value" not in value:
            yield value
        for one in value.values():
            yield from _nodes(one)
    elif isinstance(value, list):
        for one in value:
            yield from _nodes(one)


def _faults(node: Node, nodes: dict[str, Node]) -> Iterator[str]:
    types = [one.removeprefix(SCHEMA) for one in node["@type"] if one.startswith(SCHEMA)]
    known = {name: kinds for one in types for name, kinds in properties(one).items()}
    for name, values in node.items():
        if not name.startswith(SCHEMA):
            continue
        property_ = name.removeprefix(SCHEMA)
        if types == ["Role"] and property_ not in known:
            continue  # a role has the property in which it stands once more
        if property_ not in known:
            yield f"{types} has no {property_}"
        else:
            yield from (f"{types} {property_} is no {one}" for one in values if not _fits(one, known[property_], nodes))


def _fits(value: Node, expected: frozenset[str], nodes: dict[str, Node]) -> bool:
    if "@value" in value:
        told = value["@value"]
        if isinstance(told, str):
            is_date = re.fullmatch(r"\d{4}(-\d\d(-\d\d(T.*)?)?)?", told) is not None
            return "str" in expected or (is_date and bool(expected & {"date", "datetime"}))
        return bool(expected & {"int", "float"})
    node = nodes.get(value.get("@id", ""), value)
    kinds = {kind for one in node.get("@type", []) for kind in kinds_of(one.removeprefix(SCHEMA))}
    if not kinds:
        return bool(expected & {"URL", "EventStatusType"})
    return "Role" in kinds or bool(kinds & expected)


@cache
def kinds_of(name: str) -> frozenset[str]:
    """A type of schema.org and all that it is one of. Raises `AttributeError` for a type that it does not have."""
    return frozenset(one.__name__ for one in getattr(models, name).__mro__)


@cache
def properties(name: str) -> dict[str, frozenset[str]]:
    """The properties that a type of schema.org has, each with the types of its values."""
    found: dict[str, frozenset[str]] = {}
    for one in getattr(models, name).__mro__:
        for property_, told in getattr(one, "__annotations__", {}).items():
            found.setdefault(property_, frozenset(re.findall(r"\w+", str(told))))
    return found
