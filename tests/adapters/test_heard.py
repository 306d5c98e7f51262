"""Slack may deliver one press or command twice: it is followed once, and both deliveries get the same answer."""

import threading

import pytest

from bot.adapters.slack_app.heard import Heard


def test_what_is_delivered_twice_is_followed_once() -> None:
    heard, followed = Heard(), iter(["first", "second"])
    assert [heard.once("T1", lambda: next(followed)) for _ in range(3)] == ["first"] * 3
    assert heard.once("T2", lambda: next(followed)) == "second"


def test_the_second_delivery_waits_for_the_answer_of_the_first() -> None:
    heard, begun, go = Heard(), threading.Event(), threading.Event()
    answers: list[str] = []

    def slow() -> str:
        begun.set()
        assert go.wait(10)
        return "recorded"

    first = threading.Thread(target=lambda: answers.append(heard.once("T1", slow)))
    first.start()
    assert begun.wait(10)
    second = threading.Thread(target=lambda: answers.append(heard.once("T1", lambda: "recorded again")))
    second.start()
    go.set()
    first.join(10)
    second.join(10)
    assert answers == ["recorded", "recorded"]


def test_a_failure_is_the_same_for_both() -> None:
    heard, tries = Heard(), []

    def fail() -> None:
        tries.append(1)
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            heard.once("T1", fail)
    assert tries == [1]


def test_what_carries_no_trigger_is_followed_each_time() -> None:
    heard, followed = Heard(), iter(["first", "second"])
    assert [heard.once("", lambda: next(followed)) for _ in range(2)] == ["first", "second"]


def test_only_the_last_thousand_are_remembered() -> None:
    heard = Heard()
    for number in range(1001):
        heard.once(f"T{number}", lambda: None)
    assert heard.once("T0", lambda: "forgotten") == "forgotten"
    assert heard.once("T1000", lambda: "forgotten") is None
