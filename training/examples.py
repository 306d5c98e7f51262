"""Labelled sentences and replies -> examples to learn from: signs, labels, and how much they count.

A sentence stands in a line of training/sentences/LANGUAGE_*.tsv: `KIND[,KIND...][!]`, a tab, and the words with the
role of each date and amount in brackets (training/README.md). A reply is a line of a corpus (tests/corpus/README.md).
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from sys import intern
from typing import Any

from bot.adapters.corpus import mail_of
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.phrases import LEXICONS
from bot.domain.quotes import own_words
from bot.domain.reading.assembly import codes_of, gather
from bot.domain.reading.passage import Passage, prepare, prepare_in
from bot.domain.reading.roles import Weights, evidence, provisional, weigh_dates
from bot.domain.reading.signs import signs_of_date, signs_of_reply
from bot.domain.reading.statements import Dated, find_roles
from bot.domain.reading.weighing import Scales

DATE_LABELS = ("pay", "maybe", "paid", "part", "back", "none")
REQUESTS = ("invoice_copy", "bank_details", "purchase_order", "statement", "delay", "other")
REPLY_LABELS = (
    "promise", "plan", "paid", "dispute", "refusal", "insolvency", "wrong_contact", "other", "auto", "person",
    *(f"request:{name}" for name in REQUESTS),
)  # fmt: skip
_ROLES = {"P": "pay", "C": "maybe", "D": "paid", "I": "part", "B": "back", "N": "none"}
_MARK = re.compile(r"\[([PCDIBNpn]):([^\[\]]+)\]")
SENT = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)  # when sentences are said to be written: a Tuesday
LEDGER = (OpenInvoice("F-2026-014", Money(620_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)


class BadLine(ValueError):
    """A line that cannot be learned from: where, and what is amiss."""


@dataclass(frozen=True, slots=True)
class Example:
    """What was seen, what it was, and how much it counts."""

    signs: tuple[str, ...]
    labels: frozenset[str]
    weight: float = 1.0


@dataclass(frozen=True)
class Item:
    """A labelled text: `days` are the labels of its dates by their place among the values of the passage."""

    source: str
    name: str
    mail: Mail
    passage: Passage
    ledger: tuple[OpenInvoice, ...]
    days: Mapping[int, str]
    labels: frozenset[str]
    weight: float

    @cached_property
    def grammar(self) -> tuple[Dated, ...]:
        """What the grammar makes of its dates."""
        return find_roles(self.passage, self.ledger)

    @cached_property
    def examples(self) -> list[Example]:
        """An example for each labelled date."""
        labelled = [one for one in self.grammar if one.value in self.days]
        return [
            Example(
                tuple(map(intern, signs_of_date(self.passage, one))), frozenset({self.days[one.value]}), self.weight
            )
            for one in labelled
        ]


def read_sentences(path: Path) -> Iterator[Item]:
    """The sentences of one file; the first letters of its name are the language. Raises BadLine."""
    lexicon = LEXICONS[path.name[:2]]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kinds, tab, marked = line.partition("\t")
        if not tab:
            raise BadLine(f"{path.name}, line {number}: no tab between the labels and the words")
        text, spans = _unmarked(marked)
        passage = prepare_in(lexicon, text, LEDGER, SENT.date())
        days = {value: _label_at(passage, value, spans) for value in range(len(passage.dates))}
        mail = Mail("", "debtor@client.example", "", ("us@company.example",), "", SENT, text)
        labels = frozenset(_labels(kinds, f"{path.name}, line {number}"))
        known = {value: label for value, label in days.items() if label}
        yield Item(path.stem, f"{path.stem}:{number}", mail, passage, LEDGER, known, labels, 1.0)


def _labels(kinds: str, where: str) -> Iterator[str]:
    if "!" in kinds:
        yield "person"
    for kind in filter(None, (part.strip() for part in kinds.replace("!", "").split(","))):
        names = (
            [f"request:{name}" for name in kind.partition(":")[2].split("+")] if kind.startswith("request") else [kind]
        )
        for name in names:
            if name not in REPLY_LABELS:
                raise BadLine(f"{where}: {name!r} is none of {', '.join(REPLY_LABELS)}")
            yield name


def _unmarked(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, spans, position = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[position : found.start()]
        spans.append((found[1], len(text), len(text) + len(found[2])))
        text += found[2]
        position = found.end()
    return text + marked[position:], spans


def _label_at(passage: Passage, value: int, spans: Sequence[tuple[str, int, int]]) -> str:
    token = passage.tokens[passage.place("#d", value)]
    marks = [mark for mark, start, end in spans if mark in _ROLES and token.start < end and start < token.end]
    return _ROLES[marks[0]] if marks else ""


def read_replies(path: Path, source: str = "", weight: float = 1.0) -> Iterator[Item]:
    """The replies of a corpus, bounces apart; the source of each is `source` or the first part of its id."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        expect = row["expect"]
        if expect["kind"] == "bounce":
            continue
        mail, ledger = mail_of(row, path.parent)
        own = own_words(mail.text, mail.sender_name)
        passage = prepare(own.text, f"{mail.subject} {own.quoted}", ledger, mail.sent.date())
        if passage.dense:
            continue
        days = {value: _label_of_day(passage, value, expect) for value in range(len(passage.dates))}
        known = {value: label for value, label in days.items() if label}
        labels = frozenset(_labels_of(expect))
        yield Item(source or row["id"].split("-")[0], row["id"], mail, passage, ledger, known, labels, weight)


def _label_of_day(passage: Passage, value: int, expect: Mapping[str, Any]) -> str:
    span = passage.dates[value].span
    coming = span.future.isoformat() if span.future else ""
    gone = span.past.isoformat() if span.past else ""
    firm, hoped = set(), set()
    for promise in expect["promises"]:
        days = set(promise.get("date_ok") or [promise["date"]])
        if promise.get("conditional"):
            hoped |= days
        elif not promise.get("optional"):
            firm |= days
    parts = {
        day
        for part in (expect["plan"] or {"instalments": []})["instalments"]
        for day in part.get("date_ok") or [part["date"]]
    }
    paid = set((expect["paid"] or {}).get("date_ok") or [(expect["paid"] or {}).get("date")])
    back = set((expect["auto"] or {}).get("until_ok") or [(expect["auto"] or {}).get("until")])
    if coming in firm:
        return "pay"
    if coming in hoped:
        return "maybe"
    if coming in parts:
        return "part"
    if gone and gone in paid:
        return "paid"
    if coming in back:
        return "back"
    doubtful = span.impossible or not coming  # what it would have been for is not in the label
    return "" if doubtful and expect["kind"] == "promise" else "none"


def _labels_of(expect: Mapping[str, Any]) -> Iterator[str]:
    kind = {"auto_reply": "auto"}.get(expect["kind"], expect["kind"])
    if kind == "refusal":
        kind = "insolvency" if expect["refusal"] == "insolvency" else "refusal"
    if kind not in {"request", "bounce"}:
        yield kind
    yield from (f"request:{name}" for name in expect["request"])
    if expect["promises"] and expect["kind"] != "request":
        yield "promise"
    if expect["plan"]:
        yield "plan"
    if expect["paid"]:
        yield "paid"
    if expect["needs_human"]:
        yield "person"


def date_examples(items: Iterable[Item]) -> list[Example]:
    """An example for each labelled date."""
    return [example for item in items for example in item.examples]


@dataclass(frozen=True, slots=True)
class Weighed:
    """An item whose dates were weighed by tables that had not seen it, and the example that its reply makes."""

    item: Item
    weights: tuple[Weights, ...]
    reply: Example


def weigh(items: Iterable[Item], dates: Scales) -> list[Weighed]:
    """Weigh the dates of items, and show what their replies then look like."""
    found = []
    for item in items:
        weights = weigh_dates(item.passage, item.grammar, dates)
        roles = provisional(item.passage, item.grammar, weights)
        codes = codes_of(gather(item.mail, item.passage, item.ledger, roles))
        signs = signs_of_reply(item.passage, roles, codes)
        found.append(Weighed(item, weights, Example(tuple(signs), item.labels, item.weight)))
    return found


def choice_examples(weighed: Iterable[Weighed], replies: Scales) -> list[tuple[dict[str, int], bool, float]]:
    """What speaks for a firm payment at each labelled date, whether it was one, and how much that counts."""
    examples = []
    for one in weighed:
        of_reply = replies.weigh(one.reply.signs)
        for place, dated in enumerate(one.item.grammar):
            if dated.value in one.item.days:
                is_firm = one.item.days[dated.value] == "pay"
                examples.append(
                    (
                        evidence(one.item.passage, one.item.grammar, place, one.weights, of_reply),
                        is_firm,
                        one.item.weight,
                    )
                )
    return examples
