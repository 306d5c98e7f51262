"""How quickly replies are read: from bytes to Meaning, against parsing alone with the standard library.

    python -m bench.read [--runs 5]

Prints JSON: whole mails a second and their ratio to the standard library's two ways of parsing, the time of the reader
alone, what the first reply costs, memory per mail, the growth of long bodies; then each goal and whether it is met.
Seconds are of processor time, the best of some runs; the ratios are what travels from machine to machine.
"""

import argparse
import json
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from bot.adapters.corpus import mail_of
from bot.adapters.mime import parse_mail
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.quotes import MAX_CHARACTERS, own_words
from bot.domain.reading import read
from bot.domain.reading.weights import learned

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
FILES = ("replies.jsonl", "own.jsonl", "strangers.jsonl")
RECEIVED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LEDGER = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)
# What long bodies are made of: bare letters, sentences, dates, quotes, header blocks, what looks like addresses.
UNITS = (
    "a", "merci\n", "je paie vendredi ", "Nous réglerons la F-17 vendredi. ", "1 000 ", "> Bonjour\n", "a@b.c ",
    "De : x\n", "Le 3 à 4 wrote ", "From: x\nSent: y\n", "cent mille ", "100 € par mois ",
)  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    first = of_first_reply()
    whole, reader, long = of_whole_mails(runs), of_reader(runs), of_long_bodies(runs)
    goals = {
        "1,000 whole mails a second": whole["mails_per_s"] >= 1000,
        "the writer's own text to Meaning in 500 µs": reader["own_text_median_us"] <= 500,
        "any body in 0.25 s": long["slowest_s"] <= 0.25,
        "a body of twice the length in 2.5 times the time": long["growth"] <= 2.5,
        "text beyond 100 kB is not read, a person is called": is_for_a_person(),
    }
    figures = {"first_reply": first, "whole_mails": whole, "reader": reader, "long_bodies": long}
    told = {goal: "met" if met else "not met" for goal, met in goals.items()}
    print(json.dumps({**figures, "goals": told}, indent=2, ensure_ascii=False))


def of_first_reply() -> dict[str, float]:
    """What is done once, at the first reply: the learned weights parsed, and the tables of its language built."""
    load_s = seconds(learned)
    first_s = seconds(lambda: read(mail("Nous réglerons la facture F-17 vendredi."), LEDGER, RECEIVED))
    learned.cache_clear()
    tracemalloc.start()
    learned()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return {"weights_s": round(load_s, 3), "weights_mib": mib(kept), "then_first_read_s": round(first_s, 3)}


def of_whole_mails(runs: int) -> dict[str, float]:
    """The raw mails of the corpus, from bytes to Meaning, and parsed only by the standard library."""
    raws = [path.read_bytes() for name in ("eml", "strangers-eml") for path in sorted((CORPUS / name).glob("*.eml"))]
    for raw in raws:  # each language's tables are built
        from_bytes(raw)

    def each(work: Callable[[bytes], object]) -> float:
        return sum(best(partial(work, raw), runs) for raw in raws)

    ours, parsed = each(from_bytes), each(lambda raw: parse_mail(raw, RECEIVED))
    modern, plain = each(with_policy), each(with_walk)
    peaks = sorted(map(peak_of, raws))
    return {
        "mails": len(raws),
        "mails_per_s": round(len(raws) / ours),
        "of_which_parsing": round(parsed / ours, 2),
        "to_policy_default": round(ours / modern, 2),
        "to_compat32_walk": round(ours / plain, 2),
        "parsing_to_policy_default": round(parsed / modern, 2),
        "parsing_to_compat32_walk": round(parsed / plain, 2),
        "peak_kib_median": round(median(peaks) / 1024),
        "peak_kib_most": round(peaks[-1] / 1024),
    }


def of_reader(runs: int) -> dict[str, float]:
    """`read` alone: the corpus's replies as they came, quotes and all, and their writers' own words alone."""
    rows = [json.loads(line) for name in FILES for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]
    replies = [mail_of(row, CORPUS) for row in rows]
    own = [(replace(mail, text=own_words(mail.text, mail.sender_name).text), book) for mail, book in replies]
    figures: dict[str, float] = {"replies": len(replies)}
    for name, chosen in (("whole_text", replies), ("own_text", own)):
        for mail, book in chosen:
            read(mail, book, mail.sent)
        found = [best(partial(read, mail, book, mail.sent), runs) for mail, book in chosen]
        figures[f"{name}_median_us"] = round(median(found) * 1e6)
        figures[f"{name}_p95_us"] = round(quantiles(found, n=20)[-1] * 1e6)
    return figures


def of_long_bodies(runs: int) -> dict[str, float]:
    """The longest bodies that are read, of many sorts: the slowest one, and the worst growth from half the length."""
    slowest, growth = 0.0, 0.0
    for unit in UNITS:
        texts = (unit * (size // len(unit)) for size in (MAX_CHARACTERS // 2, MAX_CHARACTERS))
        half, full = (best(partial(read, mail(text), LEDGER, RECEIVED), runs) for text in texts)
        slowest = max(slowest, full)
        growth = max(growth, full / half)
    return {"slowest_s": round(slowest, 3), "growth": round(growth, 2)}


def is_for_a_person() -> bool:
    """Whether a promise behind the last character that is read is none, and a person is called."""
    meaning = read(mail("Bonjour. " * (MAX_CHARACTERS // 9 + 1) + "Nous paierons vendredi."), LEDGER, RECEIVED)
    return not meaning.promises and meaning.needs_person


def from_bytes(raw: bytes) -> None:
    """What the product does with a mail, the database apart."""
    found = parse_mail(raw, RECEIVED)
    read(found, LEDGER, found.sent)


def with_policy(raw: bytes) -> object:
    """The standard library's newer way."""
    message = message_from_bytes(raw, policy=policy.default)
    body = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
    try:
        return body.get_content() if body else ""
    except (LookupError, KeyError, ValueError):  # charsets and encodings that it does not know
        return ""


def with_walk(raw: bytes) -> object:
    """The standard library's older way: every text, as bytes."""
    return [
        part.get_payload(decode=True)
        for part in message_from_bytes(raw).walk()
        if part.get_content_maintype() == "text"
    ]


def mail(text: str) -> Mail:
    """A mail of a debtor with that text."""
    return Mail("<m@x.example>", "paul@x.example", "Paul", ("ines@b.example",), "Re: F-17", RECEIVED, text)


def peak_of(raw: bytes) -> int:
    """The most bytes that one mail takes while it is parsed and read."""
    tracemalloc.start()
    from_bytes(raw)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def best(work: Callable[[], object], runs: int) -> float:
    """Seconds of the quickest of some runs."""
    return min(seconds(work) for _ in range(runs))


def seconds(work: Callable[[], object]) -> float:
    """Seconds of processor time of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def mib(size: int) -> float:
    """Bytes as MiB."""
    return round(size / 1024 / 1024, 1)


if __name__ == "__main__":
    main()
