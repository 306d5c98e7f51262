"""`relance corpus export`: from a company's own decided replies to a figure for how well they are read."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import bot.sandbox
from bot.cli import app
from bot.domain.ledger import Person
from bot.domain.reading import read
from bot.usecases.receiving import receive
from bot.usecases.recording import confirm, correct, decide_reply
from bot.wiring import Program, open_program
from tests.fakes import FakeMailbox

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(bot.sandbox.__file__).parent / "samples" / "config"
PAUL = Person("", "Paul", "", approver=True, owner=True)
Run = Callable[..., Result]


@pytest.fixture
def relance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A company with one open invoice."""
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "RELANCE_TEMPLATES", "SMTP_URL", "IMAP_URL", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RELANCE_CONFIG", str(CONFIG))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*words: str, **settings: str) -> Result:
        return CliRunner().invoke(app, list(words), env=settings)

    assert run("migrate").exit_code == 0
    due = date.today() - timedelta(days=20)  # noqa: DTZ011 - the terminal asks the system's clock as well
    (tmp_path / "f.csv").write_text(
        "N° facture;Client;E-mail;Date facture;Échéance;Montant TTC\n"
        f"F-2026-014;Maison Dupont;compta@maison-dupont.example;{due:%d/%m/%Y};{due:%d/%m/%Y};1 240,00\n",
        encoding="utf-8",
    )
    assert run("import", "f.csv").exit_code == 0
    return run


class Desk:
    """Where mails come in and are decided, behind the commands."""

    def __init__(self, program: Program) -> None:
        self.office, self._store, self._mailbox = program.office, program.store, FakeMailbox()

    def replied(self, text: str) -> int:
        """A mail of Maison Dupont comes in; gives the reply's id."""
        now = self.office.clock.now()
        self._mailbox.put(_mail(text, now), now)
        assert receive(self.office, self._mailbox, read, pytest.fail) == 1
        with self._store.read() as unit:
            return unit.inbound.waiting()[-1].id


@pytest.fixture
def desk(relance: Run, tmp_path: Path) -> Iterator[Desk]:
    """The desk of the company."""
    assert relance("drafts").exit_code == 0
    program = open_program({"RELANCE_CONFIG": str(CONFIG)}, tmp_path)
    yield Desk(program)
    program.store.dispose()


def _mail(text: str, now: datetime) -> bytes:
    raw = (
        "From: Jeanne Dupont <compta@maison-dupont.example>\r\nTo: ines@atelier-brume.example\r\n"
        f"Subject: Re: F-2026-014\r\nDate: {now:%a, %d %b %Y %H:%M:%S} +0000\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{text}\r\n\r\nJeanne Dupont\r\n"
    )
    return raw.encode()


def later(days: int) -> date:
    return date.today() + timedelta(days=days)  # noqa: DTZ011 - as above


def test_decided_replies_are_written_disguised_and_counted(relance: Run, desk: Desk, tmp_path: Path) -> None:
    confirm(desk.office, desk.replied(f"Nous réglons la facture le {later(10):%d/%m/%Y}."), PAUL)
    decide_reply(desk.office, desk.replied(f"Nous paierons le {later(12):%d/%m/%Y}."), PAUL, "paused")
    decide_reply(desk.office, desk.replied("Bien le bonjour de Quimper."), PAUL, "handled")
    desk.replied("Je conteste.")
    told = relance("corpus", "export", "own.jsonl")
    assert (told.exit_code, told.stdout) == (0, "")
    assert told.stderr.splitlines() == [
        "1 reply written.",
        "2 replies left out.",
        "– 1 × nobody said whether the promise in it is one",
        "– 1 × it was not understood, and nobody said what it is",
        "Read it before you share it: invented names are put in by rule, not by understanding.",
    ]
    text = (tmp_path / "own.jsonl").read_text("utf-8")
    [row] = [json.loads(line) for line in text.splitlines()]
    assert row["expect"]["promises"] == [{"date": later(10).isoformat(), "amount": None, "invoice": None}]
    for known in ("Dupont", "dupont", "Jeanne", "atelier-brume", "F-2026-014", "1240"):
        assert known not in text
    assert (tmp_path / "own.jsonl").stat().st_mode & 0o077 == 0, "other people's words are for nobody else"


def test_without_a_file_the_lines_go_to_the_terminal_alone(relance: Run, desk: Desk) -> None:
    confirm(desk.office, desk.replied(f"Nous réglons la facture le {later(10):%d/%m/%Y}."), PAUL)
    told = relance("corpus", "export", LANG="fr_FR.UTF-8")
    assert json.loads(told.stdout)["tags"] == ["confirmed"]
    assert told.stderr.startswith("1\u00a0réponse écrite.\n0\u00a0réponse laissée de côté.\nRelisez avant de partager")


def test_nothing_decided_is_nothing_written(relance: Run) -> None:
    told = relance("corpus", "export")
    assert (told.exit_code, told.stdout) == (0, "")
    assert "0 replies written." in told.stderr


def test_a_day_and_corrections_choose(relance: Run, desk: Desk) -> None:
    confirm(desk.office, desk.replied(f"Nous réglons la facture le {later(10):%d/%m/%Y}."), PAUL)
    correct(desk.office, desk.replied(f"Nous paierons le {later(12):%d/%m/%Y}."), PAUL, [], later(13), "", "")
    tags = [json.loads(line)["tags"] for line in relance("corpus", "export", "--only-corrections").stdout.splitlines()]
    assert tags == [["corrected"]]
    assert len(relance("corpus", "export", "--decided-since", later(-1).isoformat()).stdout.splitlines()) == 2
    assert relance("corpus", "export", "--decided-since", later(2).isoformat()).stdout == ""
    refused = relance("corpus", "export", "--decided-since", "soon")
    assert refused.exit_code == 1
    assert "“soon” is not a day" in refused.stderr


def test_no_file_is_written_over(relance: Run, tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text("mine")
    refused = relance("corpus", "export", "own.jsonl")
    assert refused.exit_code == 2
    assert "own.jsonl is there already" in refused.stderr
    assert (tmp_path / "own.jsonl").read_text() == "mine"
    assert "no/own.jsonl cannot be opened" in relance("corpus", "export", "no/own.jsonl").stderr


def test_the_reader_is_measured_on_one_s_own_mail(relance: Run, desk: Desk, tmp_path: Path) -> None:
    """The way that docs/reading.md describes: export, read, score."""
    confirm(desk.office, desk.replied(f"Nous réglons la facture le {later(10):%d/%m/%Y}."), PAUL)
    correct(desk.office, desk.replied(f"Nous paierons le {later(12):%d/%m/%Y}."), PAUL, [], later(13), "", "")
    decide_reply(desk.office, desk.replied("Envoyez-nous une copie de la facture."), PAUL, "handled")
    assert relance("corpus", "export", "own.jsonl").exit_code == 0
    (tmp_path / "read.jsonl").write_text(relance("read", "--jsonl", "own.jsonl").stdout, encoding="utf-8")
    command = [
        sys.executable,
        str(ROOT / "tests" / "corpus" / "score.py"),
        "read.jsonl",
        "--gold",
        "own.jsonl",
        "--json",
    ]
    scored = json.loads(subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout)
    assert (scored["replies"], scored["right"], scored["harms"]) == (3, [2, 3], {"wrong promise": 1})
