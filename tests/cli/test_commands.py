"""The commands as a person types them, and what they answer: words, files, exit status."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import bot.sandbox
from bot.cli import app

SAMPLES = Path(bot.sandbox.__file__).parent / "samples"
Run = Callable[..., Result]


@pytest.fixture
def relance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A company in a folder of its own, its database migrated; `relance("why", "F-1")` runs a command there."""
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "RELANCE_TEMPLATES", "SMTP_URL", "IMAP_URL", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RELANCE_CONFIG", str(SAMPLES / "config"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*words: str, **settings: str) -> Result:
        return CliRunner().invoke(app, list(words), env=settings)

    assert run("migrate").exit_code == 0
    return run


def weekday(days_ago: int) -> date:
    """A day about so long ago."""
    return date.today() - timedelta(days=days_ago)  # noqa: DTZ011 - the terminal asks the system's clock as well


def write_invoice(folder: Path, number: str = "F-1", days_late: int = 20) -> Path:
    due, issued = weekday(days_late), weekday(days_late + 30)
    path = folder / "factures.csv"
    path.write_text(
        "N° facture;Client;E-mail;Type client;Date facture;Échéance;Montant TTC\n"
        f"{number};Maison Dupont;compta@maison-dupont.example;Entreprise;{issued:%d/%m/%Y};{due:%d/%m/%Y};1 240,00\n",
        encoding="utf-8",
    )
    return path


def test_the_samples_come_in_and_the_second_time_changes_nothing(relance: Run) -> None:
    words = ["import", str(SAMPLES / "factures.csv"), *map(str, sorted(SAMPLES.glob("F-*.pdf")))]
    first = relance(*words, "--documents", str(SAMPLES / "documents"), "--json")
    assert first.exit_code == 1, "one row is rejected"
    told = json.loads(first.stdout)
    assert told["counts"] == {"new": 11, "updated": 0, "unchanged": 0, "rejected": 1}
    [rejected] = [row for row in told["rows"] if row["result"] == "rejected"]
    assert (rejected["number"], rejected["reason"]) == ("F-2026-033", "due_before_issue")
    again = json.loads(relance(*words, "--documents", str(SAMPLES / "documents"), "--json").stdout)
    assert again["counts"] == {"new": 0, "updated": 0, "unchanged": 11, "rejected": 1}


def test_a_tick_proposes_and_says_why_and_the_next_one_has_nothing_to_decide(relance: Run, tmp_path: Path) -> None:
    assert relance("import", str(write_invoice(tmp_path))).exit_code == 0
    first = json.loads(relance("tick", "--json").stdout)
    assert [row["invoice"] for row in first] == ["F-1"]
    assert first[0]["reason"] in {"proposed", "not_working"}
    assert json.loads(relance("tick", "--json").stdout) == []
    everyone = json.loads(relance("tick", "--all", "--json").stdout)
    assert [row["invoice"] for row in everyone] == ["F-1"]


def test_a_dry_run_writes_nothing(relance: Run, tmp_path: Path) -> None:
    relance("import", str(write_invoice(tmp_path)))
    before = relance("tick", "--dry-run", "--json").stdout
    assert relance("tick", "--dry-run", "--json").stdout == before
    later = json.loads(relance("tick", "--at", (weekday(-400)).isoformat(), "--json").stdout)
    assert [row["invoice"] for row in later] == ["F-1"]
    assert "No draft" in relance("drafts").stdout


def test_a_payment_ends_the_chase_and_paying_twice_is_refused(relance: Run, tmp_path: Path) -> None:
    relance("import", str(write_invoice(tmp_path)))
    part = relance("paid", "F-1", "240,00")
    assert part.exit_code == 0
    assert "€1,000.00" in part.stdout
    assert relance("paid", "F-1").exit_code == 0
    again = relance("paid", "F-1")
    assert again.exit_code == 1
    assert "F-1" in again.stderr
    assert json.loads(relance("overdue", "--json").stdout) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("why", "F-9"), "F-9"),
        (("invoice", "F-9"), "F-9"),
        (("customer", "nobody"), "nobody"),
        (("paid", "F-1", "abc"), "abc"),
        (("paid", "F-1", "5000"), "F-1"),
        (("paid", "F-1", "--on", "2099-01-01"), "2099"),
        (("paid", "F-1", "--on", "soon"), "soon"),
        (("pause", "F-1", "--until", "2020-01-01"), "2020"),
        (("resume", "F-1"), ""),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    relance: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    relance("import", str(write_invoice(tmp_path)))
    refused = relance(*words)
    assert refused.exit_code == 1
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_pause_holds_and_resuming_releases(relance: Run, tmp_path: Path) -> None:
    relance("import", str(write_invoice(tmp_path)))
    assert relance("pause", "maison", "dupont").exit_code == 0
    assert json.loads(relance("why", "F-1", "--json").stdout)["reason"] == "on_hold"
    assert relance("resume", "Maison Dupont").exit_code == 0
    assert json.loads(relance("why", "F-1", "--json").stdout)["reason"] != "on_hold"
    told = json.loads(relance("timeline", "dupont", "--json").stdout)
    assert [entry["what"] for entry in told][-2:] == ["paused", "resumed"]
    assert all(entry["by"] for entry in told)


def test_the_language_is_lang_s_or_else_the_company_s(relance: Run, tmp_path: Path) -> None:
    relance("import", str(write_invoice(tmp_path)))
    assert "late" in relance("overdue", LANG="en_GB.UTF-8").stdout
    assert "retard" in relance("overdue", LANG="fr_FR.UTF-8").stdout
    assert "retard" in relance("overdue", LANG="C").stdout


def test_an_old_schema_is_refused_with_the_command_to_type(relance: Run, tmp_path: Path) -> None:
    (tmp_path / "relance.db").unlink()
    refused = relance("overdue")
    assert refused.exit_code == 2
    assert "relance migrate" in refused.stderr


def test_a_missing_company_is_named_with_where_it_was_looked_for(relance: Run, tmp_path: Path) -> None:
    refused = relance("overdue", RELANCE_CONFIG=str(tmp_path))
    assert refused.exit_code == 2
    assert str(tmp_path / "relance.toml") in refused.stderr


def test_run_names_every_missing_setting(relance: Run) -> None:
    refused = relance("run")
    assert refused.exit_code == 2
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_CHANNEL", "SMTP_URL", "IMAP_URL"):
        assert name in refused.stderr


def test_a_file_that_is_not_there_is_said(relance: Run) -> None:
    refused = relance("import", "nothing.csv")
    assert refused.exit_code == 2
    assert "nothing.csv" in refused.stderr


def test_a_database_that_cannot_be_opened_is_said_without_its_password(relance: Run) -> None:
    refused = relance("overdue", DATABASE_URL="sqlite:////no/such/folder/relance.db")
    assert refused.exit_code == 2
    assert "/no/such/folder/relance.db" in refused.stderr
    wrong = relance("overdue", DATABASE_URL="postgres://relance:s3cret@127.0.0.1:1/relance")
    assert wrong.exit_code == 2
    assert "s3cret" not in wrong.stderr
