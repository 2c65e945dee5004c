"""Firms that are called as somebody is: shares, staff, a symbol show them. All names are invented."""

import pytest

from briefcli.extract.people import register

FIRMS = [
    "Shares in Karl Moss fell by 4 per cent. Karl Moss makes lifts.",
    "Karl Moss shares rose. Karl Moss reported a loss.",
    "Karl Moss (MSS.N) reported a loss.",
    "Karl Moss (LON: MSS) reported a loss.",
    "Karl Moss plc reported a loss. Karl Moss said so.",
    "Karl Moss, which makes lifts, reported a loss.",
    "Workers at Karl Moss walked out.",
    "Karl Moss’s shareholders met on Friday.",
    "The carmaker Karl Moss cut 40 jobs.",
    "The ferry, Karl Moss, sank off Velm.",
    "Divers reached the ferry, the Karl Moss, at noon.",
    "They closed Virginia Beach.",
    "Karl Moss, the furniture chain, will shut 20 shops. Karl Moss said so.",
    "The asteroid Karl Moss will pass on Monday.",
    "A man was found in a car near Karl Moss.",
    "They ate outside Karl Moss at noon.",
    "Two men were seen outside Karl Moss on Friday.",
    "Shares in the airline’s parent, Orul Moss, fell.",
    "Shares in the mill’s owner, Grupo Moss, fell.",
    "The bank’s biggest shareholder, Casa Moreno, left.",
    "Dress retailer Karl Moss cut 40 jobs. They met the retailer Karl Moss.",
]
PERSONS = [
    "Karl Moss shares a flat with his son.",
    "They met Karl Moss, which made him laugh.",
    "Shares in Karl Moss fell. Karl Moss, who founded it, left.",
    "Karl Moss’s shareholders met. Karl Moss, 61, left.",
    "The jeweller Karl Moss said so. Karl Moss shares rose.",
    "The law firm Karl Moss owns has moved.",
    "The publisher Karl Moss cut 40 jobs.",
    "The captain of the ferry, Karl Moss, wept.",
    "Divers left the ferry. The weary Karl Moss slept.",
    "On the ferry, Karl Moss, a baker, slept.",
    "Karl Moss radio shows are long.",
    "A man was found near Karl Moss, 34.",
    "They have faith in Karl Moss.",
    "The boy’s parent, Karl Moss, wept.",
    "The bank’s owner, Karl Moss, wept.",
    "They shouted at Karl Moss.",
    "The prize went to the team around Karl Moss on Tuesday.",
    "The bullet lodged in Karl Moss",
    "Police fired rubber bullets at Karl Moss on Friday.",
    "The club invested £4m in Karl Moss",
    "Voters are disappointed in Karl Moss.",
    "The ferry crashed into Karl Moss.",
    "A man was found near Karl Moss. Moss wept.",
    "A man slept in Karl Moss’s house.",
    "Karl Moss (LSP) said so.",
]


PARTS = [
    "The star is to give King Lear in Orul.",
    "The run of Lady Macbeth ended.",
    "The star, best known as barmaid Ann Moss, left.",
    "The star, who plays vicar Ann Moss, left.",
    "The star, famous for playing Ann Moss, left.",
]
PLAYERS = [
    "The star, who plays Ann Moss in the final, left.",
    "The star, who played champion Ann Moss, left.",
    "Ann Moss played by the rules.",
    "In the film Bob Roe, a nurse played by Ann Moss, dies.",
]


@pytest.mark.parametrize("text", PARTS)
def test_a_part_that_somebody_plays_is_no_person(text: str) -> None:
    assert not [party.name for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize("text", PLAYERS)
def test_whom_somebody_plays_in_a_match_is_a_person(text: str) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == ["Ann Moss"]


@pytest.mark.parametrize("text", FIRMS)
def test_what_has_shares_or_staff_is_no_person(text: str) -> None:
    assert not [party.name for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize("text", PERSONS)
def test_who_is_told_as_somebody_is_a_person(text: str) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == ["Karl Moss"]
