"""Letters: the facts of a case put into words by the templates, as text and as HTML. See templates/README.md."""

from bot.adapters.letters.layout import WIDTH, html_of, tidy, typeset, wrapped
from bot.adapters.letters.problem import TemplateFault, TemplateProblem
from bot.adapters.letters.rendering import SIZE_MAXIMUM, STAGES, JinjaLetters

__all__ = [
    "SIZE_MAXIMUM",
    "STAGES",
    "WIDTH",
    "JinjaLetters",
    "TemplateFault",
    "TemplateProblem",
    "html_of",
    "tidy",
    "typeset",
    "wrapped",
]
