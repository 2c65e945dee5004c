"""Roles of all trades in the frames in which news tells them, and frames in which they are somebody else's."""

import pytest

from briefcli.extract.people import register

ROLES = [
    "bus driver",
    "deputy first minister",
    "dog walker",
    "insurance broker",
    "junior doctor",
    "lay preacher",
    "mining engineer",
    "retired nurse",
    "returning officer",
    "sheriff's deputy",
    "taxi driver",
    "union leader",
    "women's captain",
]
TOLD = [
    "The {role}, Ann Doe, left.",
    "They met Ann Doe, a {role}, on Monday.",
    "They met {role} Ann Doe on Monday.",
    "Ann Doe, 43, a {role}, left.",
    "Ann Doe, {role}, left.",
    "Ann Doe – a {role} – left.",
    "Ann Doe ({role}) left.",
    "Ann Doe, who is a {role}, left.",
    "Ann Doe is a {role}.",
    "Ann Doe left. She works as a {role}.",
    "As a {role}, Ann Doe knows it.",
    "There were Bob Roe, baker; Ann Doe, {role}; and Cid Poe, guide.",
    "The {role} who found it, Ann Doe, left.",
    "It was signed by the {role}, Ann Doe, the baker, Bob Roe, and the guide, Cid Poe.",
    "“We are late,” said the {role}, Ann Doe.",
    "It is late, according to {role} Ann Doe.",
]
SOMEBODY_ELSES = [
    "Unlike the {role}, Ann Doe left.",
    "According to the {role}, Ann Doe left.",
    "Ann Doe met the {role} on Monday.",
    "Ann Doe wants to be a {role}.",
    "Ann Doe, whose father is a {role}, left.",
    "Ann Doe left before the {role}, Bob Roe, spoke.",
    "Ann Doe and {role} Bob Roe left.",
    "Ann Doe, flanked by the {role}, left.",
    "The {role} told Ann Doe to leave.",
    "The {role} said Ann Doe had left.",
]


def _role(text: str) -> str | None:
    return next(party.role_in_full for party in register.find(text) if party.name == "Ann Doe")


@pytest.mark.parametrize("frame", TOLD)
def test_a_role_is_whole_in_each_frame(frame: str) -> None:
    found = {role: _role(frame.format(role=role)) for role in ROLES}

    assert found == {role: role for role in ROLES}


@pytest.mark.parametrize("frame", SOMEBODY_ELSES)
def test_a_role_of_somebody_else_is_not_that_of_whoever_is_named(frame: str) -> None:
    found = {role: _role(frame.format(role=role)) for role in ROLES}

    assert found == dict.fromkeys(ROLES)
