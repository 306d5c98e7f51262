"""The door: python -m bot, the command relance."""

from bot.cli import main

if __name__ == "__main__":
    main()
