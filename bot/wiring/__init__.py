"""Builds the adapters from the settings and hands them to the use cases; the only place that knows them all."""

from bot.wiring.program import Program, build_office, check_templates, open_program, terminal_language

__all__ = ["Program", "build_office", "check_templates", "open_program", "terminal_language"]
