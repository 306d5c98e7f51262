"""The templates at work: Jinja2 in its sandbox, one environment for all letters, every failure with file and line.

A template is the user's own file, so the sandbox guards against slips more than against attacks: no name that is not
listed, no attribute that begins with an underscore, no repetition of a text, no letter past a size or a time.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.adapters.formats import say_money
from bot.adapters.letters.layout import html_of, redated, tidy, typeset
from bot.adapters.letters.names import BUILT_IN, FACTS, FILTERS, METHODS, add_pieces, names_of
from bot.adapters.letters.problem import TemplateFault, TemplateProblem, problem_of
from bot.adapters.letters.sample import figures_of, samples
from bot.domain.lifecycle import Stage
from bot.domain.money import Money
from bot.domain.wording import LetterFacts, Wording

SIZE_MAXIMUM = 100_000
STAGES = tuple(stage for stage in Stage if stage is not Stage.FORMAL_NOTICE)
_SUBJECT, _TEXT, _HTML = "subject.txt", "body.txt", "body.html"


class _Loader(FileSystemLoader):
    """Files as they are, but for the spaces of French: put right here once, they cost nothing in each letter."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, path, is_current = super().get_source(environment, template)
        return typeset(source, template.partition("/")[0]), path, is_current


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox, with the operators that turn a short text into a huge one kept for numbers."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        kind = type(obj)
        if kind in FACTS:
            return not attr.startswith("_")
        base = next((base for base in kind.__mro__ if base in METHODS), None)
        return attr in METHODS[base] if base else super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: object) -> None:
        """Let format be refused like any other method: Jinja2 would let its widths through."""

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        if operator == "**" or not (isinstance(left, int) and isinstance(right, int)):
            raise SecurityError(f"the operator {operator} is for whole numbers only, and ** is not for templates")
        return super().call_binop(context, operator, left, right)


def _final(value: object) -> object:
    """What is printed: a fact that is not known must be tested, not printed as a word of Python."""
    if value is None:
        raise UndefinedError("a fact that is not known here is printed: test it with if first")
    return value


class JinjaLetters:
    """The port Letters over folders of templates; the first folder that has a file wins, file by file.

    Each file is read once, when it is first used (`check` uses them all): a changed template is seen at the next start.
    Each part of a letter takes at most `seconds`.
    """

    def __init__(self, folders: Sequence[Path], *, seconds: float = 2.0) -> None:
        self._seconds = seconds
        self._folders = tuple(folder.resolve() for folder in folders)
        self._environment = _Sandbox(
            loader=_Loader(self._folders, encoding="utf-8-sig"),
            undefined=StrictUndefined,
            autoescape=lambda name: bool(name and name.endswith(".html")),
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_final,
            auto_reload=False,
            cache_size=1000,
        )
        built_in = self._environment.filters
        self._environment.filters = {name: built_in[name] for name in BUILT_IN} | dict(FILTERS)
        self._environment.globals = {}
        self._own_html: dict[str, bool] = {}

    def write(self, facts: LetterFacts) -> Wording:
        """Put the facts into words. Raises TemplateProblem, and only that, when a template does not give a letter."""
        folder = f"{facts.language}/{facts.stage.value}"
        names = names_of(facts)
        add_pieces(self._environment, names)
        subject = self._render(f"{folder}/{_SUBJECT}", names).strip()
        text = tidy(self._render(f"{folder}/{_TEXT}", names))
        self._check(folder, subject, text)
        if self._has_own_html(facts.language, folder):
            return Wording(subject, text, self._render(f"{folder}/{_HTML}", names).strip() + "\n")
        return Wording(subject, text, html_of(text, facts.language))

    def html_of(self, text: str, language: str) -> str:
        """The same words as simple HTML, for a text that a person edited."""
        return html_of(text, language)

    def finish(self, text: str, language: str) -> str:
        """A text that a person typed, with the spaces and the line ends of a letter."""
        return tidy(typeset(text, language))

    def redate(self, text: str, before: date | None, after: date | None, language: str) -> str:
        """The text with one date in the place of another, its weekday with it; nothing else changes."""
        return redated(text, before, after, language)

    def amounts(self, amounts: Iterable[Money], language: str) -> tuple[str, ...]:
        """Amounts as a letter of this language writes them."""
        return tuple(say_money(amount, language) for amount in amounts)

    def check(self) -> list[TemplateProblem]:
        """Write every stage in every language with invented facts, and tell each problem once."""
        problems: dict[str, TemplateProblem] = {}
        for language in self.languages:
            for stage in STAGES:
                for facts in samples(stage, language):
                    problem = self._try(facts)
                    if problem is not None:
                        problems.setdefault(str(problem), problem)
        return list(problems.values())

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder of their own, French and English first."""
        found = {
            path.name
            for folder in self._folders
            if folder.is_dir()
            for path in folder.iterdir()
            if path.is_dir() and path.name[:1].isalpha()
        }
        return tuple(sorted(found | {"fr", "en"}, key=lambda name: (name != "fr", name != "en", name)))

    def _try(self, facts: LetterFacts) -> TemplateProblem | None:
        try:
            wording = self.write(facts)
        except TemplateProblem as problem:
            return problem
        text, page = figures_of(facts, wording.text), figures_of(facts, wording.html)
        if text != page:
            file = self._path(f"{facts.language}/{facts.stage.value}/{_HTML}")
            return TemplateProblem(
                TemplateFault.DIFFERENT, file, f"text and HTML do not both say {', '.join(sorted(text ^ page))}"
            )
        return None

    def _render(self, name: str, names: Mapping[str, Any]) -> str:
        try:
            pieces = self._environment.get_template(name).generate(names)
            return "".join(self._bounded(pieces, name))
        except Exception as error:
            raise problem_of(error, self._path(name), self._files, names) from error

    def _bounded(self, pieces: Iterator[str], name: str) -> Iterator[str]:
        size, end = 0, time.monotonic() + self._seconds
        for piece in pieces:
            size += len(piece)
            if size > SIZE_MAXIMUM:
                detail = f"the letter is longer than {SIZE_MAXIMUM} characters"
                raise TemplateProblem(TemplateFault.TOO_LONG, self._path(name), detail)
            if time.monotonic() > end:
                raise TemplateProblem(TemplateFault.TOO_SLOW, self._path(name), "the letter takes too long to write")
            yield piece

    def _check(self, folder: str, subject: str, text: str) -> None:
        if not subject.isprintable() and not all(sign.isprintable() or sign in "\u00a0\u202f" for sign in subject):
            path = self._path(f"{folder}/{_SUBJECT}")
            raise TemplateProblem(TemplateFault.SUBJECT, path, "the subject has a line break or a control character")
        for said, file in ((subject, _SUBJECT), (text.strip(), _TEXT)):
            if not said:
                raise TemplateProblem(TemplateFault.EMPTY, self._path(f"{folder}/{file}"), "nothing is written")

    def _has_own_html(self, language: str, folder: str) -> bool:
        """Whether body.html belongs to body.txt.

        Where a user wrote a text of his own but not its HTML twin, the shipped HTML would say something else than the
        person approves: then the HTML is made from the text.
        """
        if folder not in self._own_html:
            twins = [f"{folder}/{_TEXT}", *(f"{language}/{name}" for name in self._partials(language))]
            self._own_html[folder] = self._rank(f"{folder}/{_HTML}") < len(self._folders) and all(
                self._rank(name) >= self._rank(name.removesuffix(".txt") + ".html")
                for name in twins
                if self._rank(name.removesuffix(".txt") + ".html") < len(self._folders)
            )
        return self._own_html[folder]

    def _partials(self, language: str) -> set[str]:
        return {path.name for folder in self._folders for path in (folder / language).glob("_*.txt")}

    def _rank(self, name: str) -> int:
        """Which folder a file is taken from, counted from 0; the number of folders when none has it."""
        return next(
            (rank for rank, folder in enumerate(self._folders) if (folder / name).is_file()), len(self._folders)
        )

    def _path(self, name: str) -> str:
        rank = self._rank(name)
        return str(self._folders[rank] / name) if rank < len(self._folders) else name

    @cached_property
    def _files(self) -> frozenset[str]:
        return frozenset(str(path) for folder in self._folders for path in folder.rglob("*") if path.is_file())
