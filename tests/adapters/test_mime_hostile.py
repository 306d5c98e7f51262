"""Mails made to break a reader: each is refused with a reason or read, within a second or so, and never raises more."""

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bench.fuzz import failure_of
from bot.adapters.mime import Unreadable, html_to_text, parse_mail

RECEIVED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SECONDS = 3.0  # of processor time, on the slowest of machines


def nested(depth: int) -> bytes:
    parts = [f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n' for level in range(depth)]
    return "".join(parts).encode() + b"Content-Type: text/plain\r\n\r\nx\r\n"


def nested_mails(depth: int) -> bytes:
    return b"Content-Type: message/rfc822\r\n\r\n" * depth + b"Subject: x\r\n\r\nx"


def wide(parts: int) -> bytes:
    return b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"--b\r\n\r\nx\r\n" * parts + b"--b--\r\n"


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "too big": (lambda: b"Subject: x\r\n\r\n" + b"a" * (10 * 1024 * 1024), "bytes, more than"),
    "too big in lines": (lambda: b"Subject: x\r\n\r\n" + (b"a" * 98 + b"\r\n") * 110_000, "bytes, more than"),
    "too many header bytes": (lambda: b"X: " + b"a" * 70_000 + b"\r\n\r\nx", "bytes of headers"),
    "headers without end": (lambda: b"X: y\r\n" * 20_000, "bytes of headers"),
    "nested deeply": (lambda: nested(40), "nested deeper"),
    "nested beyond recursion": (lambda: nested(2000), "more than"),
    "mails in mails": (lambda: nested_mails(60), "nested deeper"),
    "mails in mails beyond recursion": (lambda: nested_mails(2000), "more than"),
    "many parts": (lambda: wide(300), "more than 200 parts"),
    "a flood of parts": (lambda: wide(60_000), "may begin a part"),
    "a flood of parameters": (
        lambda: b"Content-Type: text/plain" + b";\r\n a=b" * 20_000 + b"\r\n\r\nx",
        "bytes",
    ),
    "a flood of parameters in a part": (
        lambda: (
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain"
            + b"; a=b" * 20_000
            + b"\r\n\r\nx\r\n--b--\r\n"
        ),
        "Content-Type of more than",
    ),
}


@pytest.mark.parametrize("bomb", REFUSED)
def test_a_bomb_is_refused_with_its_reason_and_quickly(bomb: str) -> None:
    make, reason = REFUSED[bomb]
    raw = make()
    start = time.process_time()
    with pytest.raises(Unreadable, match=reason):
        parse_mail(raw, RECEIVED)
    assert time.process_time() - start < SECONDS


READ = {
    "nothing": b"",
    "only a line": b"hello",
    "only headers": b"Subject: x\r\n",
    "nul bytes": b"Subject: a\0b\r\n\r\nx\0y",
    "no boundary": b"Content-Type: multipart/mixed\r\n\r\nx",
    "boundary never used": b"Content-Type: multipart/mixed; boundary=q\r\n\r\nwords",
    "broken base64": b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!not base64!!!",
    "unknown encoding": b"Content-Transfer-Encoding: rot13\r\n\r\nx",
    "nested parentheses": b"From: " + b"(" * 900 + b"\r\nTo: " + b"(" * 900 + b"\r\n\r\nx",
    "broken encoded words": b"Subject: =?utf-8?b?!!?= =?x?q?=ZZ?= =??q??=\r\n\r\nx",
    "encoded line feeds": b"Subject: =?utf-8?q?a=0D=0ABcc:_x=40y.example=00?=\r\n"
    b"From: =?utf-8?b?YQ0KQmNjOiBi?= <a@x.example>\r\nMessage-ID: =?utf-8?q?=3Ca=0A=40x=3E?=\r\n\r\nx",
    "directions": "Subject: \u202eerutcaf\u2066\x1b[31m\u200b\r\n\r\nnous \u202e\x07 paierons".encode(),
    "an unknown charset": b"Content-Type: text/plain; charset=x-klingon\r\n\r\nr\xe9gl\xe9",
    "a charset that runs code": b"Content-Type: text/plain; charset=unicode_escape\r\n\r\n\\x41 \xff",
    "a wrong charset": b"Content-Type: text/plain; charset=utf-16\r\n\r\nr\xe9gl\xe9\x81",
    "a broken date": b"Date: =?utf-8?q?=0A?= Tue, 99 Foo 20260 25:61:61 +9999\r\n\r\nx",
    "wide parameters": b"Content-Type: text/plain; charset*0=ut; charset*1=f-8; name*=utf-8''%E9\r\n\r\nx",
    "two of all": b"From: a@x.example\r\nFrom: b@x.example\r\nDate: x\r\nDate: y\r\nMessage-ID: <\r\n\r\nx",
    "an empty report": b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: message/delivery-status\r\n\r\n\r\n--b--\r\n",
}


@pytest.mark.parametrize("name", READ)
def test_an_odd_mail_is_read_all_the_same(name: str) -> None:
    mail = parse_mail(READ[name], RECEIVED)
    assert mail.sent == RECEIVED
    lines = (mail.subject, mail.sender, mail.sender_name, mail.message_id, *(value for _, value in mail.headers))
    assert all(line.isprintable() for line in lines)


@pytest.mark.parametrize("unit", ['"', "a ", ",", "\\", ",;:", "a.", "a@b.c,"])
def test_headers_full_of_odd_addresses_are_read_quickly(unit: str) -> None:
    start = time.process_time()
    for length in (15_000, 3_900):
        value = (unit * length)[:length]
        lines = "".join(f"{name}: {value}\r\n" for name in ("From", "To", "Cc", "Delivered-To"))
        parse_mail(f"{lines}\r\nx".encode(), RECEIVED)
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "<!--",
        "<div ",
        '<div class="',
        "<blockquote>",
        "<p>",
        "</p>",
        "&",
        "&amp;",
        "<!",
        "<script>",
        "x\n",
        "<a b=c ",
    ],
)
def test_html_is_read_in_linear_time(unit: str) -> None:
    start = time.process_time()
    html_to_text(unit * (1_000_000 // len(unit)))
    assert time.process_time() - start < SECONDS


def test_broken_mails_raise_nothing_and_stall_nobody_on_their_way_to_a_meaning() -> None:
    seen: Counter[str] = Counter()
    found = {seed: failure_of(seed, seen)[0] for seed in range(1, 401)}
    assert {seed: wrong for seed, wrong in found.items() if wrong} == {}, "python -m bench.fuzz --seed SEED --count 1"
    assert seen["refused"] > 20
    assert seen["promise"] > 60
