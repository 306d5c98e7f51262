"""How long the start takes and what an idle product weighs, against the least that its libraries cost.

    python -m bench.start

Prints JSON: seconds and MiB of `relance --help`, of importing the six libraries that everything rests on (the floor),
of a product that has its books open, and of `relance run` at work in the demo's world; then the ratios.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = "import slack_bolt, imapclient, jinja2, apscheduler.schedulers.background, sqlmodel, alembic.command"
READY = "from bot.wiring.product import Product"
RUNS = 5


def main() -> None:
    """Measure and print."""
    bytecode = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    help_s, help_mib = best([sys.executable, "-m", "bot", "--help"], bytecode)
    floor_s, floor_mib = best([sys.executable, "-c", FLOOR], bytecode)
    ready_s, ready_mib = best([sys.executable, "-c", READY], bytecode)
    run_mib = running_mib(bytecode)
    print(
        json.dumps(
            {
                "help_s": help_s,
                "help_mib": help_mib,
                "floor_s": floor_s,
                "floor_mib": floor_mib,
                "ready_s": ready_s,
                "ready_mib": ready_mib,
                "run_idle_mib": run_mib,
                "ready_to_floor": round(ready_s / floor_s, 2),
                "run_to_floor_mib": round(run_mib / floor_mib, 2),
            },
            indent=2,
        )
    )


def best(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """The best of some runs: seconds, and the most memory in MiB."""
    found = [once(command, environment) for _ in range(RUNS)]
    return round(min(seconds for seconds, _ in found), 3), round(min(mib for _, mib in found), 1)


def once(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """One run to its end."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def running_mib(environment: dict[str, str]) -> float:
    """What `relance run` holds once it has been at work for some seconds in a world of its own."""
    from bot.sandbox.demo import SAMPLES, Demo  # noqa: PLC0415 - the demo's packages are needed for this figure alone

    world = Demo()
    with tempfile.TemporaryDirectory(prefix="relance-bench-") as folder:
        settings = {
            **environment,
            **world.addresses,
            "DATABASE_URL": f"sqlite:///{folder}/relance.db",
            "RELANCE_CONFIG": str(SAMPLES / "config"),
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        }
        relance = [sys.executable, "-m", "bot"]
        subprocess.run([*relance, "migrate"], check=True, env=settings, cwd=folder, stdout=subprocess.DEVNULL)
        process = subprocess.Popen([*relance, "run"], env=settings, cwd=folder, stdout=subprocess.DEVNULL)
        try:
            assert world.chat.wait_connected(30)
            time.sleep(10)
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        finally:
            process.terminate()
            process.wait(30)
            world.stop()
    kib = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return round(kib / 1024, 1)


if __name__ == "__main__":
    main()
