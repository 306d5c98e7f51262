"""Relance with its books open: what every command needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.adapters.holiday_calendars import HolidayCalendars
from bot.adapters.letters import JinjaLetters
from bot.adapters.schema import HEAD, current
from bot.adapters.store import SqlStore, open_engine
from bot.adapters.timetable import SystemClock
from bot.adapters.words import Words, spoken_language
from bot.domain.mail import Letter, Mail
from bot.settings import Settings, SettingsProblem, load
from bot.usecases.importing import Home, ImportReport, import_rows, with_documents
from bot.usecases.ports import Clock, Office


class MailPost:
    """Letters to bytes and bytes to mails; the mail modules are imported when the first one is needed."""

    def freeze(self, letter: Letter, message_id: str, moment: datetime, files: Mapping[str, bytes]) -> bytes:
        """The mail as it will leave, to the byte; `files` are the contents by SHA-256."""
        from bot.adapters.outgoing import freeze  # noqa: PLC0415

        return freeze(letter, message_id, moment, files)

    def parse(self, raw: bytes, received: datetime) -> Mail:
        """The mail of these bytes. Raises UnreadableMail."""
        from bot.adapters.mime import parse_mail  # noqa: PLC0415

        return parse_mail(raw, received)


@dataclass(frozen=True, slots=True)
class Program:
    """Relance with its books open: what every command needs."""

    settings: Settings
    store: SqlStore
    office: Office
    words: Words

    @property
    def home(self) -> Home:
        """The user's own company, as the readers of invoice files need it."""
        company = self.settings.company
        creditor = company.creditor
        return Home(creditor.country, company.currency, company.language, creditor.name, creditor.siren)

    def import_files(self, files: Sequence[Path], documents: Path | None, by: str) -> ImportReport:
        """Read invoice files, find their PDFs, and write all of it in one transaction."""
        from bot.adapters.documents import find_documents, read_invoices  # noqa: PLC0415

        today = self.office.today()
        readings = [read_invoices(path, today, self.home) for path in files]
        rows = [row for reading in readings for row in reading.rows]
        problems = [problem for reading in readings for problem in reading.rejections]
        if documents:
            found, unfit = find_documents(documents, [row.number for row in rows])
            rows = list(with_documents(rows, found))
            problems += unfit
        with self.store.write() as unit:
            return import_rows(rows, problems, unit.ledger.importer(self.office.clock.now()), today, by)


def open_program(
    environ: Mapping[str, str], folder: Path, clock: Clock | None = None, settings: Settings | None = None
) -> Program:
    """The settings read, the database opened and its schema checked. Raises SettingsProblem, StoreError."""
    chosen = settings or load(environ, folder)
    engine = open_engine(chosen.environment.database_url)
    if current(engine) != HEAD:
        raise SettingsProblem("the database has not the schema of this version: type  relance migrate  and start again")
    store = SqlStore(engine)
    office = build_office(chosen, store, clock or SystemClock())
    return Program(chosen, store, office, Words(terminal_language(environ, chosen), office.zone))


def build_office(settings: Settings, store: SqlStore, clock: Clock) -> Office:
    """What all use cases share."""
    zone = ZoneInfo(settings.company.time_zone)
    return Office(
        store=store,
        clock=clock,
        policy=settings.policy,
        calendars=HolidayCalendars(zone),
        letters=JinjaLetters(settings.templates),
        post=MailPost(),
        creditor=settings.company.creditor,
        zone=zone,
        people=settings.company.people,
        currency=settings.company.currency,
        reply_address=settings.company.reply_address,
        authserv=settings.company.trusted_authserv,
    )


def terminal_language(environ: Mapping[str, str], settings: Settings | None) -> str:
    """The language of the terminal: LANG when it names French or English, else relance.toml's, else English."""
    return spoken_language(environ) or (settings.company.language if settings else "en")


def check_templates(office: Office) -> Sequence[str]:
    """What is wrong with the templates, each with file, line and how to mend it."""
    letters = office.letters
    return [str(problem) for problem in letters.check()] if isinstance(letters, JinjaLetters) else []
