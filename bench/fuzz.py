"""Broken mails by the hundred thousand through the parser and the reader: nothing may raise, nothing may stall.

    python -m bench.fuzz [--count 100000 | --seconds 60] [--seed 1]

Each mail is one of the corpus with a few things done to it, all drawn from a seed of its own: the first mail has the
seed given, the next one the next. A failure prints its seed; `--seed SEED --count 1` plays that mail again. Ends with
status 1 when something failed.
"""

import argparse
import random
import re
import signal
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bot.adapters.mime import Unreadable, parse_mail
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading import Meaning, read

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
RECEIVED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LEDGER = (
    OpenInvoice("F-2026-014", Money(124_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),
    OpenInvoice("F-2026-019", Money(62_000, "EUR"), date(2026, 11, 9), date(2026, 10, 10)),
)
MOST_SECONDS = 1.0  # of processor time for one mail
STALLED_AFTER = 20.0  # it is not waited for any longer
_NASTY = "\u202e \u2066 \u2069 \u200b \u00ad \0 \x07 \x1b[31m \x85 \u2028 \ud800 \ufeff é̀́ \U000e0041 ﷺ".split(" ")
_UNCLEAN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_CHARSETS = (
    b"utf-7 utf-16 utf-32 iso-2022-jp hz gb18030 idna punycode unicode_escape rot13 base64 x-unknown ascii".split()
)
_ENCODED = (
    b"=?utf-8?q?a=0D=0ABcc:_x=40y.example?=",
    b"=?utf-8?b?DQpTdWJqZWN0OiB4?=",
    b"=?x?q?=ZZ?=",
    b"=?utf-16?b?/v8=?=",
)
_CHARSET = re.compile(rb"charset=\"?[\w.-]+\"?", re.IGNORECASE)
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]+)", re.IGNORECASE)
_FIELD = re.compile(rb"^([A-Za-z-]+:)", re.MULTILINE)
_ENCODING = re.compile(rb"quoted-printable|base64|[78]bit", re.IGNORECASE)


class Stalled(BaseException):
    """A mail took so long that it was given up. No exception of ours, so that nothing can swallow it."""


@cache
def corpus() -> Sequence[bytes]:
    """The raw mails of the corpus."""
    return [path.read_bytes() for name in ("eml", "strangers-eml") for path in sorted((CORPUS / name).glob("*.eml"))]


def mutated(seed: int) -> bytes:
    """A mail of the corpus with one to eight things done to it; the same seed gives the same bytes."""
    chance = random.Random(seed)  # noqa: S311 - a sequence that can be played again
    raw = chance.choice(corpus())
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        raw = chance.choice(_MUTATIONS)(raw, chance) or b"x"
    return raw


def _place(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw))


def _put(raw: bytes, place: int, what: bytes) -> bytes:
    return raw[:place] + what + raw[place:]


def _flip(raw: bytes, chance: random.Random) -> bytes:
    out = bytearray(raw)
    for _ in range(chance.randrange(1, 40)):
        out[_place(raw, chance)] = chance.randrange(256)
    return bytes(out)


def _cut(raw: bytes, chance: random.Random) -> bytes:
    start = _place(raw, chance)
    return raw[:start] if chance.randrange(3) == 0 else raw[:start] + raw[start + chance.randrange(1, 400) :]


def _double(raw: bytes, chance: random.Random) -> bytes:
    start = _place(raw, chance)
    piece = raw[start : start + chance.randrange(1, 3000)]
    return _put(raw, chance.choice((start, _place(raw, chance))), piece * chance.choice((1, 1, 2, 30)))


def _swap_fields(raw: bytes, chance: random.Random) -> bytes:
    names = [match.span(1) for match in _FIELD.finditer(raw)]
    if len(names) < 2:
        return raw
    (a, b), (c, d) = sorted(chance.sample(names, 2))
    return raw[:a] + raw[c:d] + raw[b:c] + raw[a:b] + raw[d:]


def _break_boundary(raw: bytes, chance: random.Random) -> bytes:
    found = _BOUNDARY.search(raw)
    if found is None:
        return b"Content-Type: multipart/mixed; boundary=\r\n" + raw
    broken = chance.choice((b"", b" ", b"--", found[1][:-1], found[1] * 40, b"(" * 50, b"\xff", b"a"))
    return raw.replace(found[1], broken, chance.choice((1, 2, -1)))


def _change_charset(raw: bytes, chance: random.Random) -> bytes:
    charset = b"charset=" + chance.choice(_CHARSETS)
    changed, count = _CHARSET.subn(charset, raw)
    return changed if count else b"Content-Type: text/plain; " + charset + b"\r\n" + raw


def _change_encoding(raw: bytes, chance: random.Random) -> bytes:
    return _ENCODING.sub(chance.choice((b"base64", b"quoted-printable", b"uuencode", b"8bit", b"")), raw, count=2)


def _nest(raw: bytes, chance: random.Random) -> bytes:
    depth = chance.choice((1, 5, 19, 25, 300))
    if chance.randrange(2):
        return b"Content-Type: message/rfc822\r\n\r\n" * depth + raw
    levels = (
        b'Content-Type: multipart/mixed; boundary="n%d"\r\n\r\n--n%d\r\n' % (level, level) for level in range(depth)
    )
    return b"".join(levels) + raw


def _long_line(raw: bytes, chance: random.Random) -> bytes:
    piece = chance.choice(
        (b"a", b"> ", b"(", b"le 3 ", b"1 ", b"a@", b"=?", b"<div ", b"\t", b"-", b"\xc3\xa9", b"&#", b",;:")
    )
    return _put(raw, _place(raw, chance), piece * chance.choice((100, 1_000, 10_000)))


def _nasty_letters(raw: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randrange(1, 20)):
        raw = _put(raw, _place(raw, chance), chance.choice(_NASTY).encode("utf-8", "surrogatepass"))
    return raw


def _encoded_words(raw: bytes, chance: random.Random) -> bytes:
    field = chance.choice((b"Subject: ", b"From: ", b"To: ", b"Message-ID: ", b"Date: ", b"Content-Type: ", b"X: "))
    return field + chance.choice(_ENCODED) * chance.choice((1, 2, 100)) + b"\r\n" + raw


def _line_ends(raw: bytes, chance: random.Random) -> bytes:
    if chance.randrange(2):
        return raw.replace(b"\r\n", chance.choice((b"\n", b"\r", b"\r\r\n", b"\n\r")))
    return _put(raw, _place(raw, chance), chance.choice((b"\r\n\r\n", b"\r", b"\r\n ", b"\r\n.\r\n")))


_MUTATIONS: Sequence[Callable[[bytes, random.Random], bytes]] = (
    _flip, _cut, _double, _swap_fields, _break_boundary, _change_charset, _change_encoding, _nest, _long_line,
    _nasty_letters, _encoded_words, _line_ends,
)  # fmt: skip


def try_out(raw: bytes) -> str:
    """What became of a mail: its kind, or "refused". Raises whatever the parser or the reader should not have."""
    try:
        mail = parse_mail(raw, RECEIVED)
    except Unreadable:
        return "refused"
    meaning = read(mail, LEDGER, mail.sent)
    _check(mail, meaning)
    return meaning.kind.value


def _is_clean(line: str) -> bool:
    return line.isprintable() or not any(unicodedata.category(letter) in _UNCLEAN for letter in line)


def _check(mail: Mail, meaning: Meaning) -> None:
    """What holds of every mail and every meaning, however broken."""
    lines = [
        mail.subject,
        mail.sender,
        mail.sender_name,
        mail.message_id,
        *mail.recipients,
        *(v for _, v in mail.headers),
    ]
    assert all(map(_is_clean, lines)), "a control or direction character in a header"
    assert meaning.needs_person == bool(meaning.why_person), "a person is called without a reason, or not called"
    for found in meaning.evidence:
        assert found.start < 0 or meaning.own_text[found.start : found.end] == found.words, f"{found} is not there"


@contextmanager
def _given_up_after(seconds: float) -> Iterator[None]:
    """Raise Stalled after so much processor time."""

    def stop(*_: object) -> None:
        raise Stalled(f"given up after {seconds} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def failure_of(seed: int, seen: Counter[str]) -> tuple[str, float]:
    """What is wrong with the mail of a seed, or nothing; and its seconds. `seen` counts what became of it."""
    raw = mutated(seed)
    began = time.process_time()
    try:
        with _given_up_after(STALLED_AFTER):
            seen[try_out(raw)] += 1
        wrong = ""
    except (Exception, Stalled) as error:  # noqa: BLE001 - whatever it is, it is the finding
        wrong = f"{type(error).__name__}: {error}"
    seconds = time.process_time() - began
    return wrong or (f"took {seconds:.2f} s" if seconds > MOST_SECONDS else ""), seconds


def main() -> None:
    """Try mails out and print what failed, each with its seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    try_out(corpus()[0])  # the tables are built once
    seen: Counter[str] = Counter()
    slowest, failures, tried, ends = (0.0, 0), 0, 0, time.monotonic() + arguments.seconds
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        if time.monotonic() > ends:
            break
        tried += 1
        wrong, seconds = failure_of(seed, seen)
        slowest = max(slowest, (seconds, seed))
        if wrong:
            failures += 1
            print(f"seed {seed}: {wrong}", flush=True)
    print(
        f"{tried} mails from seed {arguments.seed}: {failures} failed; slowest {slowest[0]:.3f} s (seed {slowest[1]})"
    )
    print(", ".join(f"{kind} {count}" for kind, count in seen.most_common()))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
