"""The first command, on machines of all kinds: what is missing is said, what is there is not done again."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = ("requirements.txt", "requirements-demo.txt", "requirements-dev.txt", "requirements-ci.txt")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("relance", *LOCKS):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(checkout: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": "/usr/bin:/bin", **settings}
    command = [sys.executable, str(checkout / "relance"), *words]
    return subprocess.run(
        command, env=environment, cwd=checkout, capture_output=True, text=True, check=False, timeout=60
    )


def give_venv(checkout: Path, lock: str) -> None:
    """A .venv whose python tells what it was asked, and the stamp of an installed lock."""
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\n')
    python.chmod(0o755)
    digest = hashlib.sha256((checkout / lock).read_bytes()).hexdigest()
    (checkout / ".venv" / f"{lock}.installed").write_text(digest)


def test_without_venv_one_sentence_says_what_to_install_and_the_exit_status_is_two(checkout: Path) -> None:
    (checkout / "bare").mkdir()
    (checkout / "bare" / "ensurepip.py").write_text("raise ImportError('Debian leaves it out')\n")
    done = run(checkout, "demo", PYTHONPATH=str(checkout / "bare"))
    assert done.returncode == 2
    assert "sudo apt install python3-venv" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (checkout / ".venv").exists()


def test_any_other_word_goes_to_the_product(checkout: Path) -> None:
    give_venv(checkout, "requirements.txt")
    done = run(checkout, "why", "F-2026-014")
    assert (done.returncode, done.stdout) == (0, "-m bot why F-2026-014\n")
    assert done.stderr == ""


def test_test_runs_pytest_with_the_words_after_it(checkout: Path) -> None:
    give_venv(checkout, "requirements-dev.txt")
    assert run(checkout, "test", "-x", "tests/domain").stdout == "-m pytest -x tests/domain\n"


def test_a_larger_lock_that_is_installed_serves_the_smaller_commands(checkout: Path) -> None:
    give_venv(checkout, "requirements-dev.txt")
    done = run(checkout, "demo", "--script")
    assert (done.stdout, done.stderr) == ("-m bot demo --script\n", "")


def test_a_changed_lock_is_installed_again_and_once(checkout: Path) -> None:
    give_venv(checkout, "requirements-demo.txt")
    (checkout / "requirements-demo.txt").write_text("# another lock\n")
    tools = checkout / "tools"
    tools.mkdir()
    uv = tools / "uv"
    uv.write_text(f'#!/bin/sh\necho "$@" >> {checkout}/installed\n')
    uv.chmod(0o755)
    first = run(checkout, "demo", PATH=f"{tools}:/usr/bin:/bin")
    second = run(checkout, "demo", PATH=f"{tools}:/usr/bin:/bin")
    assert "requirements-demo.txt" in first.stderr
    assert second.stderr == ""
    installed = (checkout / "installed").read_text().splitlines()
    assert len(installed) == 1
    assert "--require-hashes" in installed[0]


def test_packages_that_cannot_be_installed_are_said_without_a_trace(checkout: Path) -> None:
    give_venv(checkout, "requirements-demo.txt")
    (checkout / "requirements-demo.txt").write_text("# another lock\n")
    tools = checkout / "tools"
    tools.mkdir()
    (tools / "uv").write_text("#!/bin/sh\nexit 1\n")
    (tools / "uv").chmod(0o755)
    done = run(checkout, "demo", PATH=f"{tools}:/usr/bin:/bin")
    assert done.returncode == 2
    assert "requirements-demo.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_locked_package_has_its_hash_and_no_address() -> None:
    for lock in LOCKS:
        text = (ROOT / lock).read_text()
        assert "--hash=sha256:" in text
        assert "http" not in text
        assert "--index-url" not in text


def test_each_lock_holds_all_of_the_smaller_ones() -> None:
    def pins(lock: str) -> set[str]:
        return {line.split()[0] for line in (ROOT / lock).read_text().splitlines() if "==" in line}

    assert (
        pins("requirements.txt")
        < pins("requirements-demo.txt")
        < pins("requirements-dev.txt")
        < pins("requirements-ci.txt")
    )
