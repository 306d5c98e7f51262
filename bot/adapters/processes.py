"""Which process this is, and whether another one of this machine still lives: host, boot, number and start."""

import os
import socket
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")


def own_name() -> str:
    """The name under which this process holds a lease: unique even after a number is used again."""
    return "|".join((socket.gethostname(), _boot(), str(os.getpid()), _start(os.getpid())))


def is_alive(name: str) -> bool:
    """Whether the process of this name may still be at work; of another machine nobody can tell, so it may."""
    parts = name.split("|")
    if len(parts) != 4 or not parts[2].isdigit():
        return False
    host, boot, number, start = parts
    if host != socket.gethostname():
        return True
    if boot != _boot():
        return False
    if start:
        return _start(int(number)) == start
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _boot() -> str:
    return _BOOT.read_text(encoding="ascii").strip() if _BOOT.is_file() else ""


def _start(number: int) -> str:
    """When a process began, in ticks since the boot; empty where the system does not tell or there is none."""
    try:
        text = Path(f"/proc/{number}/stat").read_text(encoding="utf-8")
    except OSError:
        return ""
    # The command's name stands in parentheses and may hold spaces: what follows the last one is counted.
    return text.rpartition(")")[2].split()[19]
