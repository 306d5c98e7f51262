"""`relance read`: a mail explained in the terminal, with a database and without, and a file of replies line by line."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import bot.sandbox
from bot.adapters.corpus import predict
from bot.cli import app
from bot.cli.reading import DATABASE
from bot.settings.environment import DATABASE as DATABASE_URL

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
CONFIG = Path(bot.sandbox.__file__).parent / "samples" / "config"
SETTINGS = ("DATABASE_URL", "RELANCE_CONFIG", "LC_ALL", "LC_MESSAGES", "NO_COLOR")
INVOICE = "F-2026-014 1 240,00 EUR 2026-10-31"
Run = Callable[..., Result]


@pytest.fixture
def relance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Relance in an empty folder: no settings, no database."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*words: str, pipe: bytes | None = None, **settings: str) -> Result:
        return CliRunner().invoke(app, list(words), env=settings, input=pipe)

    return run


def mail(folder: Path, text: str, name: str = "reply.eml", **headers: str) -> str:
    """A mail in a file; gives its name."""
    fields = {
        "From": "Paul Moulin <compta@moulin.example>",
        "To": "ines@atelier-brume.example",
        "Subject": "Re: F-2026-014",
        "Date": "Tue, 17 Nov 2026 10:04:00 +0100",
        **headers,
    }
    lines = [f"{key}: {value}" for key, value in fields.items() if value]
    body = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text]
    (folder / name).write_bytes("\r\n".join([*lines, *body]).encode())
    return name


PROMISE = """Bonjour,

Nous réglerons la facture F-2026-014 vendredi.

Cordialement,
Paul Moulin
Moulin SARL

> Bonjour,
> la facture est échue.
"""


def test_a_mail_is_explained_in_an_empty_folder_which_stays_empty(relance: Run, tmp_path: Path) -> None:
    told = relance("read", mail(tmp_path, PROMISE), "--invoice", INVOICE)
    assert told.exit_code == 0
    assert told.stdout.splitlines() == [
        "reply.eml",
        "  From: Paul Moulin <compta@moulin.example>",
        "  Subject: Re: F-2026-014",
        "  Written on: Tuesday 17 November 2026",
        "  Open invoices: F-2026-014 (€1,240.00, due on 31 October 2026)",
        "",
        "  Kind: promise to pay",
        "  Promises €1,240.00 for Friday 20 November on F-2026-014.",
        "  – Promise: the full balance for Friday 20 November 2026, certain",
        "",
        "  No person is needed.",
        "",
        "  Their own words, what proves the understanding in [brackets]:",
        "  │ Bonjour,",
        "  │",
        "  │ Nous [réglerons] la facture [F-2026-014 vendredi].",
        "  │",
        "  │ Cordialement,",
        "  2 quoted lines left out.",
        "  2 lines of signature or small print left out.",
        "",
        "  What was found, and by which rule:",
        "  – “réglerons”: promise to pay (fr.will_pay)",
        "  – “F-2026-014”: invoice (fr.invoice)",
        "  – “vendredi”: day of a payment to come (fr.date.weekday)",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["reply.eml"]


def test_without_open_invoices_the_reading_goes_on_and_says_so(relance: Run, tmp_path: Path) -> None:
    told = relance("read", mail(tmp_path, PROMISE))
    assert told.exit_code == 0
    assert "Read without open invoices: name them (--invoice)" in told.stdout
    assert "– No open invoice is known that this could be about." in told.stdout
    assert "day of a payment to come" in told.stdout
    assert not (tmp_path / DATABASE).exists()


def test_several_open_invoices_are_told_apart(relance: Run, tmp_path: Path) -> None:
    text = "Nous réglons F-2026-014 vendredi et F-2026-020 le 15 décembre."
    told = relance("read", mail(tmp_path, text), "--invoice", INVOICE, "--invoice", "F-2026-020 £89.50 15/11/2026")
    assert "F-2026-014 (€1,240.00, due on 31 October 2026) and F-2026-020 (£89.50, due on 15" in told.stdout
    told = relance("read", "reply.eml", "--invoice", INVOICE, "--invoice", "F-2026-020 89,50€ 15/11/2026")
    assert "for Friday 20 November 2026 (F-2026-014), certain" in told.stdout
    assert "for Tuesday 15 December 2026 (F-2026-020), certain" in told.stdout


@pytest.mark.parametrize(
    "given",
    ["", "F-1", "F-1 620,00", "F-1 620,00 EUR", "F-1 620,00 EUR soon", "F-1 620,00 XYZ 2026-10-31",
     "620,00 EUR 2026-10-31", "F-1 1.240 EUR 2026-10-31", "F-1 620,00 EUR 2026-02-30"],
)  # fmt: skip
def test_an_invoice_that_cannot_be_read_is_refused_with_an_example(relance: Run, tmp_path: Path, given: str) -> None:
    refused = relance("read", mail(tmp_path, PROMISE), "--invoice", given)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "write it like “F-2026-014 620,00 EUR 2026-10-31”" in refused.stderr


def test_the_language_is_the_asked_one_else_lang_s_else_the_company_s(relance: Run, tmp_path: Path) -> None:
    name = mail(tmp_path, PROMISE)
    assert "Nature\u00a0: promesse de paiement" in relance("read", name, "--lang", "fr").stdout
    assert "Nature\u00a0: promesse de paiement" in relance("read", name, LANG="fr_FR.UTF-8").stdout
    assert "Kind: promise to pay" in relance("read", name, "--lang", "en", LANG="fr_FR.UTF-8").stdout
    assert "Kind: promise to pay" in relance("read", name, LANG="C").stdout
    assert "Nature\u00a0: promesse de paiement" in relance("read", name, LANG="C", RELANCE_CONFIG=str(CONFIG)).stdout
    (tmp_path / ".env").write_text(f"RELANCE_CONFIG={CONFIG}\n")
    assert "Nature\u00a0: promesse de paiement" in relance("read", name, LANG="C").stdout
    assert "Kind: promise to pay" in relance("read", name, LANG="C", RELANCE_CONFIG=str(ROOT / "config")).stdout
    assert relance("read", name, "--lang", "de").exit_code == 2


SAID = [
    ("Nous paierons en 3 fois : 400 € le 5 décembre, 400 € le 5 janvier et le solde le 5 février.",
     ["Part 1: Saturday 5 December 2026 – €400.00", "Part 3: Friday 5 February 2027 – €440.00",
      "– Only a person accepts a payment in several parts."]),
    ("La facture a été payée le 12 novembre, référence VIR-4471.",
     ["Kind: paid already", "Paid: Thursday 12 November 2026, reference VIR-4471", "No person is needed."]),
    ("Pouvez-vous nous envoyer une copie de la facture et votre RIB ?",
     ["Kind: request", "Request: a copy of the invoice", "Request: the bank details",
      "– They ask for something first."]),
    ("Notre société est en liquidation judiciaire.",
     ["Refusal: They cannot pay by law any more (insolvency).", "“en liquidation”: insolvency (fr.insolvency)"]),
    ("Je conteste cette facture.", ["Kind: something is contested", "– They contest something: that wants an answer."]),
    ("Mme Ferrand a repris le dossier, écrivez à ferrand@valoris.example.",
     ["Contact: ferrand@valoris.example"]),
    ("Si notre client paie, nous vous réglons le 10 décembre.",
     ["2026, not certain", "– The payment depends on something else."]),
    ("", ["They wrote no words of their own.", "No rule found anything in it.",
          "– What they mean was not understood."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), SAID)
def test_whatever_a_mail_says_is_told_with_why_a_person_is_needed(
    relance: Run, tmp_path: Path, text: str, said: list[str]
) -> None:
    told = relance("read", mail(tmp_path, text), "--invoice", INVOICE)
    assert told.exit_code == 0
    for words in said:
        assert words in told.stdout


def test_machines_are_told_with_what_proves_them(relance: Run, tmp_path: Path) -> None:
    away = mail(tmp_path, "Je suis absent jusqu'au 30 novembre.", **{"Auto-Submitted": "auto-replied"})
    told = relance("read", away)
    assert "Absence: back on Monday 30 November 2026" in told.stdout
    assert "“auto-submitted: auto-replied”: sign of a program (machine.header)" in told.stdout
    bounce = {"From": "mailer-daemon@mx.example", "Subject": "Undelivered Mail Returned to Sender"}
    told = relance("read", mail(tmp_path, "<paul@moulin.example>: 550 5.1.1 User unknown", **bounce))
    assert "Not delivered: for good, paul@moulin.example" in told.stdout


def test_files_that_are_no_mails_are_said_and_the_others_are_read(relance: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("pain\nlait\n")
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "invoice.pdf").write_bytes(b"%PDF-1.7\n\x00\x01")
    (tmp_path / "mail.msg").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    (tmp_path / "folder").mkdir()
    with (tmp_path / "large.eml").open("wb") as large:
        large.truncate(10 * 1024**2 + 1)
    bomb = b"From: a@b.example\r\n" + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 300
    (tmp_path / "bomb.eml").write_bytes(bomb)
    names = ["missing.eml", "notes.txt", "empty.eml", "invoice.pdf", "mail.msg", "folder", "large.eml", "bomb.eml"]
    told = relance("read", *names, mail(tmp_path, PROMISE), "/dev/zero")
    assert told.exit_code == 1
    said = told.stderr.splitlines()
    assert [line.split()[1] for line in said if "There is no" not in line] == [*names[1:], "/dev/zero"]
    for line, words in zip(
        said,
        ["There is no file missing.eml", "not a mail", "not a mail", "not a mail", "Outlook’s own form", "is no file",
         "larger than 10 MB: save it without its attachments", "cannot be read safely", "is no file"],
        strict=True,
    ):  # fmt: skip
        assert words in line
    assert told.stdout.startswith("reply.eml\n")
    assert "Traceback" not in told.stderr


def test_nothing_in_a_mail_commands_the_terminal(relance: Run, tmp_path: Path) -> None:
    text = "\x1b]0;owned\x07\x1b[2JJe paie \u202e vendredi\x9b31m.\x00"
    name = mail(tmp_path, text, Subject="\x1b[31mRe: x", From="\x1b[1mPaul\x07 <p@x.example>")
    (tmp_path / "\x1b[31mno").write_text("nothing")
    told = relance("read", name, "\x1b[31mno", "--invoice", INVOICE)
    for shown in (told.stdout, told.stderr):
        assert not set(shown) & {"\x1b", "\x07", "\x9b", "\x00", "\u202e"}
    assert "[paie  vendredi]" in told.stdout


def test_a_mail_without_a_date_is_read_from_the_day_of_its_file(relance: Run, tmp_path: Path) -> None:
    name = mail(tmp_path, "Je paie vendredi.", Date="")
    os.utime(tmp_path / name, (1795000000, 1795000000))  # Thursday 18 November 2026
    told = relance("read", name, "--invoice", INVOICE)
    assert "The mail bears no date: days are counted from that of the file." in told.stdout
    assert "Written on: Wednesday 18 November 2026" in told.stdout
    assert "for Friday 20 November 2026" in told.stdout


def test_a_mail_from_tomorrow_or_long_ago_is_read_from_its_own_day(relance: Run, tmp_path: Path) -> None:
    for year in ("2031", "1999"):
        name = mail(tmp_path, "Je paie le 20 décembre.", Date=f"17 Nov {year} 10:04:00 +0100")
        assert f"20 December {year}" in relance("read", name, "--invoice", INVOICE).stdout


# With a database


@pytest.fixture
def office(relance: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same with a database of two customers who share an address, and one who has one alone."""
    monkeypatch.setenv("RELANCE_CONFIG", str(CONFIG))
    assert relance("migrate").exit_code == 0
    (tmp_path / "f.csv").write_text(
        "N° facture;Client;E-mail;Date facture;Échéance;Montant TTC\n"
        "F-2026-014;Moulin SARL;compta@moulin.example;01/10/2026;31/10/2026;1 240,00\n"
        "F-2026-015;Paul Un;both@x.example;01/10/2026;31/10/2026;100,00\n"
        "F-2026-016;Paul Deux;both@x.example;01/10/2026;31/10/2026;100,00\n",
        encoding="utf-8",
    )
    assert relance("import", "f.csv").exit_code == 0
    return relance


def test_the_database_gives_the_open_invoices_of_who_wrote(office: Run, tmp_path: Path) -> None:
    told = office("read", mail(tmp_path, PROMISE))
    assert "Open invoices: F-2026-014 (€1,240.00, due on 31 October 2026)" in told.stdout
    assert "The open invoices are those of Moulin SARL." in told.stdout
    assert "No person is needed." in told.stdout
    stranger = office("read", mail(tmp_path, PROMISE, From="eve@elsewhere.example"))
    assert "The sender belongs to no customer" in stranger.stdout
    shared = office("read", mail(tmp_path, PROMISE, From="both@x.example"))
    assert "The sender belongs to several customers" in shared.stdout
    assert office("paid", "F-2026-014").exit_code == 0
    assert "Moulin SARL has no open invoice." in office("read", mail(tmp_path, PROMISE)).stdout


def test_named_invoices_come_before_the_database(office: Run, tmp_path: Path) -> None:
    told = office("read", mail(tmp_path, PROMISE), "--invoice", "X-1 5,00 EUR 2026-10-31")
    assert "Open invoices: X-1" in told.stdout
    assert "Moulin SARL." not in told.stdout


def test_reading_changes_nothing_in_the_database(office: Run, tmp_path: Path) -> None:
    before = office("timeline", "moulin", "--json").stdout, office("promises", "--json").stdout
    office("read", mail(tmp_path, PROMISE))
    assert (office("timeline", "moulin", "--json").stdout, office("promises", "--json").stdout) == before


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("sqlite:///nowhere.db", "there is no database nowhere.db"),
        ("postgres://relance:s3cret@127.0.0.1:1/relance", ""),
        ("nonsense", "DATABASE_URL"),
    ],
)
def test_a_database_that_cannot_be_used_is_said_and_the_mail_is_read(
    relance: Run, tmp_path: Path, url: str, why: str
) -> None:
    told = relance("read", mail(tmp_path, PROMISE), DATABASE_URL=url)
    assert told.exit_code == 0
    assert f"Read without open invoices: {why}" in told.stdout
    assert "Kind: promise to pay" in told.stdout
    assert "s3cret" not in told.stdout + told.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["reply.eml"]


def test_an_old_database_is_not_touched_and_said(relance: Run, tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"")
    told = relance("read", mail(tmp_path, PROMISE))
    assert "type relance migrate" in told.stdout
    assert f"sqlite:///{DATABASE}" == DATABASE_URL


# A file of replies


def test_a_file_of_replies_is_predicted_line_by_line(relance: Run) -> None:
    told = relance("read", "--jsonl", str(CORPUS / "replies.jsonl"))
    rows = [json.loads(line) for line in (CORPUS / "replies.jsonl").read_text("utf-8").splitlines()]
    assert (told.exit_code, told.stderr) == (0, "")
    assert [json.loads(line) for line in told.stdout.splitlines()] == [predict(row, CORPUS) for row in rows]


def test_the_pipe_is_read_and_eml_counts_from_here(relance: Run, tmp_path: Path) -> None:
    mail(tmp_path, PROMISE)
    row = {"id": 7, "sent": "2026-11-17T10:04:00+01:00", "eml": "reply.eml", "context": {"invoices": []}}
    told = relance("read", "--jsonl", "-", pipe=b"\xef\xbb\xbf" + json.dumps(row).encode() + b"\n\n")
    assert (told.exit_code, told.stderr) == (0, "")
    assert (json.loads(told.stdout)["id"], json.loads(told.stdout)["kind"]) == (7, "promise")


GOOD = {
    "id": "a", "sent": "2026-11-17T10:04:00+01:00", "subject": "Re: x", "body": "Je paie vendredi.",
    "context": {"invoices": [{"number": "F-1", "amount": 620.0, "currency": "EUR", "due": "2026-10-31"}]},
}  # fmt: skip
BAD: list[tuple[object, str]] = [
    ("no json", "no line of JSON"),
    ("[1]", "no line of JSON"),
    ("[" * 100_000, "no line of JSON"),
    ('{"id": "\udc80"'.encode("utf-8", "surrogateescape"), "no line of JSON"),
    ({"id": None}, "“sent” is missing"),
    ({**GOOD, "sent": "yesterday"}, "“sent” cannot be used"),
    ({**GOOD, "sent": "2026-11-17T10:04:00"}, "“sent” cannot be used"),
    ({**GOOD, "sent": "0001-01-01T00:00:00+14:00"}, "“sent” cannot be used"),
    ({**GOOD, "sent": 5}, "“sent” cannot be used"),
    ({**GOOD, "subject": 5}, "“subject” cannot be used"),
    ({**GOOD, "body": None}, "“body” cannot be used"),
    ({**GOOD, "headers": []}, "“headers” cannot be used"),
    ({**GOOD, "context": []}, "“context” cannot be used"),
    ({**GOOD, "context": {"invoices": {}}}, "“context” cannot be used"),
    ({**GOOD, "context": {"invoices": [5]}}, "“invoices” cannot be used"),
    *(
        ({**GOOD, "context": {"invoices": [{**GOOD["context"]["invoices"][0], **wrong}]}}, "“invoices” cannot be used")  # type: ignore[index]
        for wrong in (
            {"amount": "a lot"}, {"amount": True}, {"amount": float("nan")}, {"amount": float("inf")},
            {"amount": "1e999999999"}, {"amount": 0.001}, {"currency": "XYZ"}, {"due": "31/10/2026"}, {"due": None},
        )
    ),
    ({key: value for key, value in GOOD.items() if key != "context"}, "“context” is missing"),
    ({key: value for key, value in GOOD.items() if key != "id"}, "“id” is missing"),
    ({**GOOD, "eml": "nothing.eml"}, "there is no file nothing.eml"),
    ({**GOOD, "eml": "a\0b"}, "there is no file"),
    ({**GOOD, "eml": "/dev/zero"}, "cannot be read safely (not a file)"),
    ({**GOOD, "eml": 5}, "“eml” cannot be used"),
]  # fmt: skip


def test_broken_lines_are_told_by_number_and_how_to_mend_them_and_the_others_are_printed(relance: Run) -> None:
    lines: list[bytes] = []
    for bad, _ in BAD:
        raw = bad if isinstance(bad, bytes) else (bad if isinstance(bad, str) else json.dumps(bad)).encode()
        lines += [raw, json.dumps({**GOOD, "id": len(lines)}).encode()]
    told = relance("read", "--jsonl", "-", pipe=b"\n".join(lines))
    assert told.exit_code == 1
    assert [json.loads(line)["id"] for line in told.stdout.splitlines()] == list(range(0, 2 * len(BAD), 2))
    said = told.stderr.splitlines()
    assert len(said) == len(BAD)
    for number, (line, (_, words)) in enumerate(zip(said, BAD, strict=True)):
        assert line.startswith(f"relance: -, line {2 * number + 1}: ")
        assert words in line


def test_a_line_longer_than_any_mail_is_told_and_the_next_one_read(
    relance: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.corpus.MAX_LINE", 1000)
    long = json.dumps({**GOOD, "body": "x" * 5000}).encode()
    told = relance("read", "--jsonl", "-", pipe=long + b"\n" + json.dumps(GOOD).encode() + b"\n")
    assert told.exit_code == 1
    assert "line 1: " in told.stderr
    assert json.loads(told.stdout)["id"] == "a"


def test_mails_and_a_file_of_replies_are_asked_for_apart(relance: Run, tmp_path: Path) -> None:
    for words in ((), (mail(tmp_path, PROMISE), "--jsonl", "-"), ("--jsonl", "-", "--invoice", INVOICE)):
        refused = relance("read", *words)
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert "relance read mail.eml" in refused.stderr
    missing = relance("read", "--jsonl", "nothing.jsonl")
    assert missing.exit_code == 1
    assert "nothing.jsonl cannot be opened" in missing.stderr


# As a program


def environment() -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return {**clean, "LANG": "en_GB.UTF-8", "TERM": "xterm", "PYTHONPATH": str(ROOT)}


def test_a_prediction_comes_before_the_next_line_is_asked_for(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "read", "--jsonl", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), cwd=tmp_path,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(json.dumps({**GOOD, "id": number}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(10) == 0


def test_on_a_terminal_the_proof_is_bold(tmp_path: Path) -> None:
    name = mail(tmp_path, PROMISE)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "read", name, "--invoice", INVOICE]
    try:
        subprocess.run(command, stdout=theirs, env=environment(), cwd=tmp_path, check=True, timeout=30)
        shown = os.read(ours, 100_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert "Nous \x1b[1mréglerons\x1b[22m la facture" in shown
    assert "in bold:" in shown
    assert "vendredi]" not in shown


def test_nothing_heavy_is_loaded_to_read_a_mail(tmp_path: Path) -> None:
    name = mail(tmp_path, PROMISE)
    code = (
        "import sys; from bot.cli import app\n"
        f"try: app(['read', {name!r}])\n"
        "except SystemExit: print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "Kind: promise to pay" in done.stdout
    heavy = {"sqlalchemy", "sqlmodel", "alembic", "slack_sdk", "slack_bolt", "jinja2", "apscheduler", "holidays"}
    assert not heavy & set(done.stderr.split())
