"""read: mails explained as the reader understands them, or a file of replies read line by line."""

import contextlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from bot.cli.common import fail, say

if TYPE_CHECKING:
    from bot.adapters.explaining import Marks
    from bot.adapters.store import SqlStore
    from bot.adapters.words import Words
    from bot.domain.ledger import OpenInvoice
    from bot.domain.mail import Mail

    # The open invoices that a mail is about, and a sentence about where they come from or why there are none.
    Books = Callable[[Mail], tuple[Sequence[OpenInvoice], str]]

EXAMPLE = "F-2026-014 620,00 EUR 2026-10-31"
DATABASE = "relance.db"  # where bot.settings looks for it; said here, so that no settings need to be read
_INVOICE = re.compile(
    r"(?P<number>\S.{0,60}?)\s+(?P<sign>[€£$¥]?)(?P<amount>[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d{1,3})?|\d[\d.,'’]{0,20})"
    r"(?:\s?(?P<currency>[A-Za-z]{3}|[€£$¥]))?\s+(?P<due>\S+)"
)
_HEADERS = frozenset("from to date subject message-id received return-path sender reply-to".split())
_OUTLOOK = b"\xd0\xcf\x11\xe0"
_UNDATED = datetime(9000, 1, 1, tzinfo=UTC)  # given back by the parser for a mail without a date of its own


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(read)


def read(
    files: Annotated[list[Path] | None, typer.Argument(help="Mails as files, headers and all (.eml).")] = None,
    *,
    invoice: Annotated[
        list[str] | None, typer.Option(help=f"An open invoice and the day it is due: '{EXAMPLE}'. May be repeated.")
    ] = None,
    jsonl: Annotated[
        str, typer.Option(help="A file of replies, one a line: print what each means; - is the pipe.")
    ] = "",
    lang: Annotated[str, typer.Option(help="fr or en.")] = "",
) -> None:
    """Explain mails as the reader understands them: what they say, whether a person is needed, by which words."""
    if lang not in {"", "fr", "en"}:
        fail("--lang is fr or en", status=2)
    words = terminal_words(lang)
    if bool(files) == bool(jsonl) or (jsonl and invoice):
        fail(words.t("Name mails (relance read mail.eml), or else one file of replies (--jsonl FILE)."), status=2)
    with contextlib.ExitStack() as stack:
        if jsonl:
            done = _predict_all(words, jsonl, stack)
        else:
            books = _typed(words, invoice) if invoice else _on_file(words, stack)
            done = _explain_all(words, files or [], books)
    if not done:
        raise SystemExit(1)


def _environ() -> dict[str, str]:
    """The environment, over what .env says."""
    dotenv = Path(".env")
    if not dotenv.is_file():
        return dict(os.environ)
    from dotenv import dotenv_values

    return {name: value for name, value in dotenv_values(dotenv).items() if value} | dict(os.environ)


def terminal_words(lang: str = "") -> "Words":
    """In this language, else in LANG's, else in the company's where there is one, else in English."""
    from zoneinfo import ZoneInfo

    from bot.adapters.words import Words, spoken_language

    return Words(lang or spoken_language(os.environ) or _company_language(), ZoneInfo("UTC"))


def _company_language() -> str:
    path = Path(_environ().get("RELANCE_CONFIG") or "config", "relance.toml")
    if not path.is_file():
        return "en"
    from bot.settings import SettingsProblem, read_company

    try:
        return read_company(path).language
    except SettingsProblem:
        return "en"  # settings that are not filled in yet keep nobody from reading a mail


def _typed(words: "Words", given: Sequence[str]) -> "Books":
    """The invoices of --invoice, for every mail."""
    from bot.domain.ledger import OpenInvoice
    from bot.domain.money import SYMBOLS, MoneyError, read_amount
    from bot.usecases.days import typed_day
    from bot.usecases.records import Refused

    book = []
    for text in given:
        found = _INVOICE.fullmatch(text.strip())
        wrong = words.t("--invoice “{words}” cannot be used: write it like “{example}”.", words=text, example=EXAMPLE)
        if not found or bool(found["sign"]) == bool(found["currency"]):
            fail(wrong, status=2)
        currency = found["sign"] or found["currency"].upper()
        currency = SYMBOLS.get(currency, currency)
        try:
            day = typed_day(found["due"])
            balance = read_amount(found["amount"], currency)
        except (MoneyError, Refused):
            fail(wrong, status=2)
        book.append(OpenInvoice(found["number"], balance, day, day))
    return lambda _mail: (book, "")


def _on_file(words: "Words", stack: contextlib.ExitStack) -> "Books":
    """The open invoices of the customer who wrote, from the database, if there is one."""
    if not _environ().get("DATABASE_URL") and not Path(DATABASE).is_file():
        none = words.t("Read without open invoices: name them (--invoice), or start where the database is.")
        return lambda _mail: ((), none)
    from bot.settings import SettingsProblem
    from bot.usecases.asking import open_invoices_of
    from bot.usecases.ports import StoreError

    try:
        store = _store()
    except (SettingsProblem, StoreError) as problem:
        unusable = words.t("Read without open invoices: {why}", why=" ".join(str(problem).split()))
        return lambda _mail: ((), unusable)
    stack.callback(store.dispose)

    def books(mail: "Mail") -> "tuple[Sequence[OpenInvoice], str]":
        found = open_invoices_of(store, mail.sender, mail.text)
        if found.several:
            return (), words.t("The sender belongs to several customers: name the open invoices (--invoice).")
        if found.customer is None:
            return (), words.t("The sender belongs to no customer: read without open invoices.")
        if not found.book:
            return (), words.t("{name} has no open invoice.", name=found.customer.name)
        return found.book, words.t("The open invoices are those of {name}.", name=found.customer.name)

    return books


def _store() -> "SqlStore":
    """The database as it is; nothing is made or brought up to date here. Raises SettingsProblem, StoreError."""
    from bot.adapters.schema import HEAD, current
    from bot.adapters.store import SqlStore, open_engine
    from bot.settings import read_environment
    from bot.usecases.ports import StoreError

    engine = open_engine(read_environment(_environ(), {}, Path.cwd()).database_url)
    path = engine.url.database
    if engine.url.get_backend_name() == "sqlite" and not (path and Path(path).is_file()):
        raise StoreError(f"there is no database {path}")
    if current(engine) != HEAD:
        raise StoreError("the database has not the schema of this version: type  relance migrate")
    return SqlStore(engine)


def _explain_all(words: "Words", files: Sequence[Path], books: "Books") -> bool:
    """Explain each mail; gives whether all could be read."""
    from bot.adapters.explaining import explain, reading_of, seen

    marks, first, done = _marks(), True, True
    for path in files:
        try:
            mail, undated = _mail(words, path)
        except ValueError as problem:
            sys.stdout.flush()
            print(f"relance: {seen(str(problem))}", file=sys.stderr)
            done = False
            continue
        book, about = books(mail)
        reading = reading_of(path.name, mail, book, " ".join(filter(None, (undated, about))))
        say([*([] if first else [""]), *explain(words, reading, marks)])
        first = False
    return done


def _marks() -> "Marks":
    from bot.adapters.explaining import BOLD, BRACKETS

    bold = sys.stdout.isatty() and os.environ.get("TERM") != "dumb" and not os.environ.get("NO_COLOR")
    return BOLD if bold else BRACKETS


def _mail(words: "Words", path: Path) -> tuple["Mail", str]:
    """The mail of a file, and a sentence when it bears no date. Raises ValueError, which says what to do."""
    from bot.adapters.corpus import raw_of
    from bot.adapters.mime import Unreadable, parse_mail
    from bot.adapters.mime.guard import MAX_BYTES

    try:
        status = path.stat()
        if not path.is_file():
            raise ValueError(words.t("{name} is no file: name the mails one by one.", name=path))
        if status.st_size > MAX_BYTES:
            size = MAX_BYTES // 1024**2
            raise ValueError(
                words.t("{name} is larger than {size} MB: save it without its attachments.", name=path, size=size)
            )
        raw = raw_of(path)
        mail = parse_mail(raw, _UNDATED)
    except FileNotFoundError:
        raise ValueError(words.t("There is no file {name}.", name=path)) from None
    except OSError as error:
        raise ValueError(words.t("{name} cannot be opened ({why}).", name=path, why=error.strerror)) from None
    except Unreadable as why:
        raise ValueError(
            words.t("{name} cannot be read safely ({why}): look at it in a mail program.", name=path, why=why)
        ) from None
    if raw.startswith(_OUTLOOK):
        raise ValueError(words.t("{name} is in Outlook’s own form: save the mail as .eml and try again.", name=path))
    if not _HEADERS & {name for name, _ in mail.headers}:
        raise ValueError(words.t("{name} is not a mail: save it with its headers (as .eml) and try again.", name=path))
    if mail.sent != _UNDATED:
        return mail, ""
    mail = replace(mail, sent=datetime.fromtimestamp(status.st_mtime, UTC))
    return mail, words.t("The mail bears no date: days are counted from that of the file.")


def _predict_all(words: "Words", name: str, stack: contextlib.ExitStack) -> bool:
    """Print a prediction for each line as it comes; gives whether all could be read."""
    from bot.adapters.corpus import BadRow, parse_row, predict

    try:
        stream = stack.enter_context(_stream(name))
    except OSError as error:
        fail(words.t("{name} cannot be opened ({why}).", name=name, why=error.strerror))
    folder, done = Path(name).parent, True
    for number, line in enumerate(_lines(stream), start=1):
        if not line.strip():
            continue
        try:
            said = json.dumps(predict(parse_row(line), folder), ensure_ascii=False)
        except BadRow as bad:
            where = words.t("{name}, line {number}", name=name, number=number)
            print(f"relance: {where}: {words.t(bad.message, **bad.facts)}", file=sys.stderr, flush=True)
            done = False
        else:
            print(said.encode("utf-8", "replace").decode(), flush=True)
    return done


@contextlib.contextmanager
def _stream(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    with Path(name).open("rb") as stream:
        yield stream


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines; of one that is too long for a reply only the beginning, which is no line of JSON."""
    from bot.adapters.corpus import MAX_LINE

    while line := stream.readline(MAX_LINE):
        yield line
        while len(line) == MAX_LINE and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE)
