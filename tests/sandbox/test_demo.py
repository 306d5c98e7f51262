"""The demo as a program: it hears nothing of the user's own settings, has its own time, and leaves nothing behind."""

import imaplib
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.migrations import migrate
from bot.adapters.store import open_engine
from bot.adapters.timetable import SystemClock
from bot.cli.demo import Running, running
from bot.sandbox.demo import BEGINS, OWNER, PASSWORD, SAMPLES, SENDER, Demo
from bot.sandbox.script import DUPONT, OLDEST, Script
from bot.settings import load
from bot.usecases import asking
from bot.wiring import open_program

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
TOKEN_LIKE = "xoxb-looks-real"


class Decoy:
    """Listens where a user's real settings point, and remembers whoever comes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.visitors: list[object] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            connection, visitor = self._socket.accept()
            connection.close()
            if visitor == self._last:
                return
            self.visitors.append(visitor)

    _last: object = None

    def close(self) -> None:
        """Listen no more."""
        with socket.socket() as last:
            last.bind(("127.0.0.1", 0))
            self._last = last.getsockname()
            last.connect(("127.0.0.1", self.port))
            self._thread.join()
        self._socket.close()


@contextmanager
def decoy() -> Iterator[Decoy]:
    made = Decoy()
    try:
        yield made
    finally:
        made.close()


def own_settings(port: int, folder: Path) -> dict[str, str]:
    """What a user may well have set, all of it pointing to one port."""
    here = f"127.0.0.1:{port}"
    return {
        "SMTP_URL": f"smtp://ines%40real.example:secret@{here}",
        "IMAP_URL": f"imap://ines%40real.example:secret@{here}/INBOX",
        "SLACK_BOT_TOKEN": TOKEN_LIKE,
        "SLACK_APP_TOKEN": "xapp-looks-real",
        "SLACK_CHANNEL": "C0REAL",
        "SLACK_API_URL": f"http://{here}/api/",
        "SLACK_SIGNING_SECRET": "looks-real",
        "SLACK_CLIENT_ID": "1234.5678",
        "SLACK_CLIENT_SECRET": "looks-real",
        "DATABASE_URL": f"sqlite:///{folder / 'real.db'}",
        "RELANCE_CONFIG": str(folder / "no-such-config"),
        "RELANCE_TEMPLATES": str(folder / "no-such-templates"),
        "MAIL_CA_FILE": str(folder / "no-such-file.pem"),
    }


def proxies(port: int) -> dict[str, str]:
    """Proxy variables, as a company's machine has them."""
    names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
    return dict.fromkeys(names, f"http://127.0.0.1:{port}")


def bare(**more: str) -> dict[str, str]:
    """The environment of a program that finds our code and its temporary folder, and nothing else."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "fr_FR.UTF-8", **more}


def dotenv(folder: Path, settings: dict[str, str]) -> None:
    lines = [f"{name}={value}" for name, value in settings.items()]
    (folder / ".env").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_the_demo_hears_nothing_of_the_environment_nor_of_a_dotenv(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot", "demo", "--script", "--no-browser"]
    with decoy() as in_environment, decoy() as in_dotenv, decoy() as proxy:
        dotenv(tmp_path, own_settings(in_dotenv.port, tmp_path) | proxies(in_dotenv.port))
        environment = bare(**own_settings(in_environment.port, tmp_path), **proxies(proxy.port))
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120,
                              check=False)  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        decoys = (in_environment, in_dotenv, proxy)
        assert [each.visitors for each in decoys] == [[], [], []]
        for each in decoys:
            socket.create_connection(("127.0.0.1", each.port)).close()
    assert [len(each.visitors) for each in decoys] == [1, 1, 1], "whoever had come would have been seen"
    assert done.stderr == "", "it ends without a word of complaint"
    assert not (tmp_path / "real.db").exists()
    assert "real" not in done.stdout


def test_a_dotenv_in_the_folder_that_is_kept_counts_for_nothing(tmp_path: Path) -> None:
    with decoy() as own:
        dotenv(tmp_path, own_settings(own.port, tmp_path))
        with running("fr", 0, tmp_path, beat_seconds=0.1) as world:
            assert world.product.settle(PATIENCE)
        assert own.visitors == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [".env", "relance.db"]


def test_a_kept_database_holds_the_demo_and_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "kept"
    with running("fr", 0, folder, beat_seconds=0.1) as world:
        assert world.product.settle(PATIENCE)
    before = (folder / "relance.db").read_bytes()
    with sqlite3.connect(folder / "relance.db") as database:
        assert database.execute("SELECT count(*) FROM invoice").fetchone() == (11,)
    database.close()
    with pytest.raises(SystemExit) as refused, running("fr", 0, folder):
        pass
    assert refused.value.code == 2
    assert str(folder / "relance.db") in capsys.readouterr().err
    assert (folder / "relance.db").read_bytes() == before


def test_nobody_asks_the_systems_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def never(_clock: SystemClock) -> datetime:
        asked.append(threading.current_thread().name)
        raise AssertionError("the demo has its own time")

    monkeypatch.setattr(SystemClock, "now", never)
    with running("en", 0, beat_seconds=0.1) as world:
        assert Script(world.demo, patience=PATIENCE).play() == 0
    assert asked == []


@pytest.fixture(scope="module")
def played() -> Iterator[Running]:
    """A demo in which a reminder was approved and sent, and the debtor has answered."""
    with running("fr", 0, beat_seconds=0.1) as world:
        script = Script(world.demo, patience=PATIENCE)
        script.approve(script.card(OLDEST))
        script.received(DUPONT, 1)
        script.until(lambda: script.find_card(OLDEST, "✓"), "the card says that it was sent")
        script.answer("Bonjour,\n\nNous réglerons la totalité le 04/12/2026.\n\nCordialement,")
        script.until(script.reply_card, "the reply comes to Slack")
        assert world.product.settle(PATIENCE)
        yield world


def of_this_world(*moments: datetime) -> None:
    """Each of these moments lies in the first minutes of the demo's world, whatever the real day."""
    assert moments
    for moment in moments:
        assert BEGINS - timedelta(seconds=1) <= moment <= BEGINS + timedelta(minutes=10), moment


def internal_dates(demo: Demo, address: str, password: str, folder: str) -> list[datetime]:
    with imaplib.IMAP4("127.0.0.1", demo.post.imap_port) as box:
        box.login(address, password)
        box.select(folder, readonly=True)
        numbers = box.search(None, "ALL")[1][0].split()
        answers = [box.fetch(number, "(INTERNALDATE)")[1][0] for number in numbers]
    stamps = [re.search(rb'INTERNALDATE "([^"]+)"', answer) for answer in answers if isinstance(answer, bytes)]
    return [datetime.strptime(found[1].decode().strip(), "%d-%b-%Y %H:%M:%S %z") for found in stamps if found]


def test_mails_carry_the_time_of_the_world(played: Running) -> None:
    (mail,) = Script(played.demo).fetch(DUPONT)
    of_this_world(mail["Date"].datetime, *internal_dates(played.demo, DUPONT, f"demo-{DUPONT}", "INBOX"))
    of_this_world(*internal_dates(played.demo, SENDER, PASSWORD, "Sent"))
    of_this_world(*internal_dates(played.demo, SENDER, PASSWORD, "INBOX"))


def test_slack_the_journal_and_the_replies_carry_the_time_of_the_world(played: Running) -> None:
    cards = Script(played.demo).messages()
    of_this_world(*(datetime.fromtimestamp(float(card["ts"]), UTC) for card in cards))
    _, entries, _ = asking.timeline(played.program.office, "Maison Dupont")
    assert {"draft_proposed", "draft_approved", "draft_accepted", "reply"} <= {entry.kind for entry in entries}
    of_this_world(*(entry.at for entry in entries))
    with played.program.store.read() as unit:
        (reply,) = unit.inbound.waiting()
    of_this_world(reply.sent_at, reply.received_at)


def test_a_demo_that_has_ended_leaves_no_thread_and_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = set(threading.enumerate())
    with running("fr", 0, beat_seconds=0.1) as world:
        assert world.product.settle(PATIENCE)
        assert list(tmp_path.iterdir()) != []
    assert list(tmp_path.iterdir()) == []
    left = set(threading.enumerate()) - before
    for thread in left:
        thread.join(2)
    assert [thread.name for thread in left if thread.is_alive()] == []


@contextmanager
def started(*words: str, folder: Path, **environ: str) -> Iterator[subprocess.Popen[str]]:
    """`relance …` as a process of its own, in a folder of its own."""
    command = [sys.executable, "-m", "bot", *words]
    environment = bare(TMPDIR=str(folder), **environ)
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


def test_a_busy_port_gives_another_one_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as busy,
        started("demo", "--no-browser", "--port", str(busy.getsockname()[1]), folder=tmp_path) as demo,
    ):
        assert demo.stdout
        said = [demo.stdout.readline(), demo.stdout.readline()]
        assert str(busy.getsockname()[1]) in said[0]
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", said[1])
        assert found
        with socket.create_connection(("127.0.0.1", int(found[1])), timeout=10) as page:
            page.sendall(b"GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
            assert page.recv(100).startswith(b"HTTP/1.1 200")
        demo.send_signal(signal.SIGINT)
        _, complaints = demo.communicate(timeout=30)
    assert (demo.returncode, complaints) == (0, "")
    assert list(tmp_path.iterdir()) == [], "nothing stays behind"


def test_the_product_itself_runs_in_the_demos_world_and_ends_cleanly_on_sigterm(tmp_path: Path) -> None:
    """The same program as in production, by its own clock: only the addresses are the demo's."""
    demo = Demo("fr")
    try:
        settings = {**demo.addresses, "DATABASE_URL": f"sqlite:///{tmp_path / 'relance.db'}",
                    "RELANCE_CONFIG": str(SAMPLES / "config")}  # fmt: skip
        engine = open_engine(settings["DATABASE_URL"])
        migrate(engine)
        engine.dispose()
        program = open_program({"LANG": "fr"}, tmp_path, settings=load(settings, tmp_path))
        program.import_files([SAMPLES / "factures.csv"], None, "demo")
        strange = {"SLACK_CLIENT_ID": "1234.5678", "SLACK_CLIENT_SECRET": "of-another-app"}
        with started("run", folder=tmp_path, **settings, **strange) as product:
            assert demo.chat.wait_connected(PATIENCE)
            # What was answered before the end is in the books after it.
            assert demo.chat.command(OWNER, f"payée {OLDEST}").ok
            product.send_signal(signal.SIGTERM)
            began = time.monotonic()
            _, complaints = product.communicate(timeout=30)
        assert product.returncode == 0, complaints
        assert time.monotonic() - began < 10
        assert "Traceback" not in complaints
        assert asking.invoice(program.office, OLDEST).invoice.balance.minor == 0
        with program.store.read() as unit:
            assert unit.drafts.leased() == [], "nothing is half done"
        program.store.dispose()
    finally:
        demo.stop()
