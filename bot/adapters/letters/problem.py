"""What is wrong with a template, said so that the person who wrote it can mend it."""

import difflib
import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from types import TracebackType

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from bot.usecases.ports import LetterProblem

_UNDEFINED = re.compile(r"'([^']+)' is undefined")


class TemplateFault(StrEnum):
    """Which kind of fault a template has."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    SYNTAX = "syntax"
    UNDEFINED = "undefined"
    FORBIDDEN = "forbidden"
    TOO_LONG = "too_long"
    TOO_SLOW = "too_slow"
    SUBJECT = "subject"
    EMPTY = "empty"
    DIFFERENT = "different"
    FAILED = "failed"


_MEND = {
    TemplateFault.MISSING: "write this file, or take away the ones beside it so that the shipped ones are used",
    TemplateFault.UNREADABLE: "save the file as UTF-8 text that this program may read",
    TemplateFault.SYNTAX: "mend the line; the shipped templates show the form",
    TemplateFault.UNDEFINED: "use one of the names listed in templates/README.md",
    TemplateFault.FORBIDDEN: "use only the names and filters listed in templates/README.md",
    TemplateFault.TOO_LONG: "look for a loop that repeats itself",
    TemplateFault.TOO_SLOW: "look for a loop that repeats itself",
    TemplateFault.SUBJECT: "a subject is one line of text",
    TemplateFault.EMPTY: "write at least a line",
    TemplateFault.DIFFERENT: "say the same facts in body.txt and body.html, or take body.html away: it is then made "
    "from body.txt",
    TemplateFault.FAILED: "compare the line with the shipped template",
}


class TemplateProblem(LetterProblem):
    """A template that gives no letter: `file`, `line` (0 when the whole file is meant), `fault`, what and how to mend.

    `str()` says it all in one English sentence.
    """

    def __init__(self, fault: TemplateFault, file: str, detail: str, line: int = 0, mend: str = "") -> None:
        self.fault, self.file, self.line, self.detail = fault, file, line, detail
        self.mend = mend or _MEND[fault]
        where = f"{file}, line {line}" if line else file
        super().__init__(f"{where}: {detail}; {self.mend}")


def problem_of(error: Exception, file: str, files: Collection[str], names: Iterable[str]) -> TemplateProblem:
    """An error met while `file` was read or rendered; `files` are all that a template may be, by full path."""
    if isinstance(error, TemplateProblem):
        return error
    place, line = _place(error.__traceback__, files) or (file, 0)
    if isinstance(error, TemplateNotFound):
        return TemplateProblem(TemplateFault.MISSING, place, f"the file {error.name} was not found", line)
    if isinstance(error, TemplateSyntaxError):
        return TemplateProblem(
            TemplateFault.SYNTAX, error.filename or error.name or file, error.message or "not a template", error.lineno
        )
    if isinstance(error, UndefinedError):
        return _undefined(error, place, line, names)
    if isinstance(error, SecurityError):
        return TemplateProblem(TemplateFault.FORBIDDEN, place, str(error), line)
    if isinstance(error, OSError | UnicodeError):
        return TemplateProblem(TemplateFault.UNREADABLE, place, f"cannot be read ({error})", line)
    return TemplateProblem(TemplateFault.FAILED, place, f"{type(error).__name__}: {error}", line)


def _undefined(error: UndefinedError, place: str, line: int, names: Iterable[str]) -> TemplateProblem:
    found = _UNDEFINED.search(error.message or "")
    near = difflib.get_close_matches(found.group(1), list(names), 1) if found else []
    mend = f"did you mean {near[0]!r}? The names are listed in templates/README.md" if near else ""
    return TemplateProblem(TemplateFault.UNDEFINED, place, error.message or "a name is undefined", line, mend)


def _place(trace: TracebackType | None, files: Collection[str]) -> tuple[str, int] | None:
    """The innermost line of a template that a traceback goes through; Jinja2 gives its frames the template's lines."""
    place = None
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name in files:
            place = name, trace.tb_lineno
        trace = trace.tb_next
    return place
