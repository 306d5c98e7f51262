"""The door: python -m bot, the command relance."""

import sys

from bot.cli import main

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr] # a terminal without accents shows the rest
    main()
