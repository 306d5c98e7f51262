"""Whose mail a reply is: the strongest key wins, and a conflict is a person's to settle."""

import pytest

from bot.domain.matching import Clues, Match, MatchedBy, match, tokens_in

ONE, TWO = frozenset({1}), frozenset({2})
BOTH: frozenset[int] = frozenset({1, 2})
NONE: frozenset[int] = frozenset()


@pytest.mark.parametrize(
    ("clues", "expected"),
    [
        (Clues(1, None, NONE, ONE), Match(1, MatchedBy.TOKEN, known_sender=True)),
        (Clues(1, 1, NONE, ONE), Match(1, MatchedBy.TOKEN, known_sender=True)),
        (Clues(None, 1, NONE, ONE), Match(1, MatchedBy.THREAD, known_sender=True)),
        (Clues(1, None, NONE, BOTH), Match(1, MatchedBy.TOKEN, known_sender=True)),
        (Clues(1, None, TWO, ONE), Match(1, MatchedBy.TOKEN, known_sender=True)),
        (Clues(None, None, ONE, ONE), Match(1, MatchedBy.NUMBER, known_sender=True)),
        (Clues(None, None, BOTH, ONE), Match(1, MatchedBy.NUMBER, known_sender=True)),
        (Clues(None, None, ONE, BOTH), Match(1, MatchedBy.NUMBER, known_sender=True)),
        (Clues(None, None, NONE, ONE), Match(1, MatchedBy.SENDER, known_sender=True)),
        (Clues(None, None, TWO, ONE), Match(1, MatchedBy.SENDER, known_sender=True)),
    ],
)
def test_the_strongest_key_names_the_customer(clues: Clues, expected: Match) -> None:
    assert match(clues) == expected


@pytest.mark.parametrize("clues", [Clues(1, None, NONE, NONE), Clues(None, 1, NONE, NONE)])
def test_a_stranger_who_answers_in_the_thread_is_matched_but_not_known(clues: Clues) -> None:
    found = match(clues)
    assert (found.customer, found.known_sender) == (1, False)


def test_a_token_and_a_thread_of_two_customers_are_a_conflict() -> None:
    assert match(Clues(1, 2, NONE, ONE)) == Match(None, MatchedBy.CONFLICT, known_sender=False)


@pytest.mark.parametrize("clues", [Clues(1, None, NONE, TWO), Clues(None, 1, ONE, TWO)])
def test_a_contact_of_another_customer_in_the_thread_is_a_conflict(clues: Clues) -> None:
    assert match(clues) == Match(None, MatchedBy.CONFLICT, known_sender=False)


def test_an_invoice_number_alone_matches_nobody() -> None:
    assert match(Clues(None, None, ONE, NONE)) == Match(None, MatchedBy.NOTHING, known_sender=False)
    assert match(Clues(None, None, NONE, NONE)) == Match(None, MatchedBy.NOTHING, known_sender=False)


@pytest.mark.parametrize("clues", [Clues(None, None, NONE, BOTH), Clues(None, None, BOTH, BOTH)])
def test_an_address_that_two_customers_share_needs_a_number_of_one_of_them(clues: Clues) -> None:
    assert match(clues) == Match(None, MatchedBy.CONFLICT, known_sender=True)


def test_the_tokens_of_our_reply_addresses_are_found_in_any_case_and_order() -> None:
    first, second = "a1b2c3d4e5f60718", "0123456789abcdef01234567"
    addresses = [f"ines+r.{first.upper()}@brume.example", "paul@client.example", f"<ines+R.{second}@brume.example>"]
    assert tokens_in(addresses) == [first, second]


@pytest.mark.parametrize(
    "address", ["ines@brume.example", "ines+r.abc@brume.example", "ines+r.a1b2c3d4e5f6071z@brume.example", "+r.@", ""]
)
def test_what_only_looks_like_a_token_is_none(address: str) -> None:
    assert tokens_in([address]) == []
