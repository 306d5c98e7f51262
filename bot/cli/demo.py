"""demo: the whole product in a small world on loopback. Only addresses and the clock differ from production."""

import contextlib
import os
import signal
import sys
import tempfile
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import fail, say

if TYPE_CHECKING:
    from bot.sandbox.demo import Demo
    from bot.settings import Settings
    from bot.wiring import Program
    from bot.wiring.product import Product

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(demo)


def demo(
    *,
    port: Annotated[int, typer.Option(help="Where the page is served; a busy one gives another.")] = 8765,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Open no browser.")] = False,
    script: Annotated[bool, typer.Option("--script", help="Play the loop without a person; exit 0 or 1.")] = False,
    language: Annotated[str, typer.Option(help="fr or en.")] = "fr",
    keep: Annotated[Path | None, typer.Option(help="Keep the database in this folder.")] = None,
) -> None:
    """Watch the whole product work, with nothing set up and nobody written to."""
    if language not in {"fr", "en"}:
        fail("--language is fr or en", status=2)
    missing = [name for name in ("aiosmtpd", "pymap", "starlette", "uvicorn", "websockets") if find_spec(name) is None]
    if missing:
        fail(f"the demo needs the package {missing[0]}: pip install 'relance[demo]'", status=2)
    ignore_environment()
    with running(language, 0 if script else port, keep) as world:
        if script:
            from bot.sandbox.script import Script

            raise SystemExit(Script(world.demo).play())
        if world.demo.server.port != port:
            say([f"Port {port} is busy: this demo is on another one."])
        ended = signalled()
        _invite(world.demo, language, no_browser=no_browser)
        wait_for(ended)


def ignore_environment() -> None:
    """Nothing of the user's own settings counts here; a proxy would carry even loopback calls away."""
    for name in list(os.environ):
        if name.lower() in PROXIES:
            del os.environ[name]


@dataclass(frozen=True, slots=True)
class Running:
    """The world and the product in it."""

    demo: "Demo"
    product: "Product"
    program: "Program"


@contextmanager
def running(language: str, port: int, keep: Path | None = None, beat_seconds: float | None = None) -> Iterator[Running]:
    """The demo's world with the product at work in it, from import to clean stop.

    `beat_seconds` is how often the product beats; None leaves it to the samples' relance.toml.
    """
    from bot.adapters.migrations import migrate
    from bot.adapters.store import open_engine
    from bot.sandbox.demo import Settled, sample_files
    from bot.wiring import open_program
    from bot.wiring.product import Product

    with contextlib.ExitStack() as stack:
        folder = _folder(stack, keep)
        world = _world(language, port)
        stack.callback(world.stop)
        settings = demo_settings(world, language, folder, beat_seconds)
        engine = open_engine(settings.environment.database_url)
        migrate(engine)
        engine.dispose()
        program = open_program({"LANG": language}, folder, clock=world.clock, settings=settings)
        stack.callback(program.store.dispose)
        files, documents = sample_files()
        program.import_files(files, documents, "demo")
        product = Product(program)
        world.attach(Settled(product.settle, lambda: open_numbers(program)))
        product.start()
        stack.callback(product.stop)
        world.chat.wait_connected(10)
        yield Running(world, product, program)


def _folder(stack: contextlib.ExitStack, keep: Path | None) -> Path:
    if keep is None:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-demo-")))
    keep.mkdir(parents=True, exist_ok=True)
    database = keep / "relance.db"
    if database.exists():
        fail(f"{database} is there already: name another folder, or take it away", status=2)
    return keep.resolve()


def _world(language: str, port: int) -> "Demo":
    from bot.sandbox.demo import Demo

    try:
        return Demo(language, port)
    except OSError:
        return Demo(language, 0)


def demo_settings(world: "Demo", language: str, folder: Path, beat_seconds: float | None = None) -> "Settings":
    """The same settings as in production, read by the same code, from the world's addresses and the samples' config."""
    from bot.sandbox.demo import SAMPLES
    from bot.settings import load

    environ = {
        **world.addresses,
        "DATABASE_URL": f"sqlite:///{folder / 'relance.db'}",
        "RELANCE_CONFIG": str(SAMPLES / "config"),
    }
    # Looked for beside the samples, where no .env of the user's can be.
    found = load(environ, SAMPLES, language=language)
    if beat_seconds is None:
        return found
    return replace(found, company=found.company.model_copy(update={"beat_seconds": beat_seconds}))


def open_numbers(program: "Program") -> list[str]:
    """The invoices that are still open, by number."""
    from bot.usecases.asking import all_reasons

    return sorted(standing.invoice.number for standing in all_reasons(program.office))


def _invite(world: "Demo", language: str, *, no_browser: bool) -> None:
    address = f"{world.server.base_url}/?lang={language}"
    french = language == "fr"
    say(
        [
            f"Relance : {address}" if french else f"Relance: {address}",
            *(
                [
                    "  1. À gauche, Slack : approuvez un brouillon, modifiez-en un autre.",
                    "  2. Au milieu, la boîte du client : lisez la relance, répondez.",
                    "  3. Dans Slack, confirmez la promesse ; à droite, avancez l'horloge.",
                    "Ctrl+C pour terminer.",
                ]
                if french
                else [
                    "  1. On the left, Slack: approve a draft, edit another.",
                    "  2. In the middle, the customer's mailbox: read the reminder, answer it.",
                    "  3. In Slack, confirm the promise; on the right, move the clock.",
                    "Ctrl+C to end.",
                ]
            ),
        ]
    )
    sys.stdout.flush()  # through a pipe, too, the address is wanted at once
    if not no_browser:
        webbrowser.open(address)


def signalled() -> threading.Event:
    """Set from now on when someone asks us to end (Ctrl+C, SIGTERM)."""
    ended = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: ended.set())
    return ended


def wait_for(ended: threading.Event) -> None:
    """Sleep until then; a signal is heard within half a second."""
    while not ended.wait(0.5):
        pass
