"""The names and filters that a template may use: nothing else reaches it. templates/README.md lists them for people."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from jinja2 import Environment, Undefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from bot.adapters.formats import NO_BREAK, group_iban, group_siren, say_date, say_list, say_money
from bot.adapters.letters.layout import page_lines, page_parts, table
from bot.domain.ledger import Civility, Contact, Creditor, Customer
from bot.domain.money import Money
from bot.domain.wording import LetterFacts, LetterLine

T = TypeVar("T")

_TITLE = re.compile(r"(?:mme|madame|mlle|m|mr|mrs|ms|monsieur|me|maître|maitre)\.?\s+", re.IGNORECASE)
_PARTICLE = re.compile(r"\s((?:de la|de|du|des|d['’]|le|la|van der|van den|van|von|di|da|del|della|el|ben)\b.*)$")


def names_of(facts: LetterFacts) -> dict[str, Any]:
    """What a template knows of a letter, by the name it uses."""
    oldest, *others = facts.lines
    return {
        "stage": facts.stage.value,
        "language": facts.language,
        "customer": facts.customer,
        "contact": facts.contact,
        "creditor": facts.creditor,
        "last_name": last_name(facts.contact),
        "lines": facts.lines,
        "oldest": oldest,
        "invoice_number": oldest.number,
        "numbers": tuple(line.number for line in facts.lines),
        "several": bool(others),
        "others": len(others),
        "totals": facts.totals,
        "part_paid": any(line.balance != line.total for line in facts.lines),
        "same_due": len({line.due_on for line in facts.lines}) == 1,
        "days_late": oldest.days_late,
        # What was written about some of the invoices only is not said of all of them.
        "reminded_on": oldest.reminded_on if all(line.reminded_on for line in facts.lines) else None,
        "last_due": max(line.due_on for line in facts.lines),
        "promises": tuple(line for line in facts.lines if line.promised_on is not None),
        "attached": all(line.file for line in facts.lines),
        "abroad": facts.customer.country != facts.creditor.country,
        "written_on": facts.written_on,
        "pay_by": facts.pay_by,
        "mention_penalties": facts.mention_penalties,
    }


def last_name(contact: Contact) -> str:
    """The family name to greet a person by, or nothing when it cannot be told from the given names.

    It is what stands before a comma, or in capitals, or from a particle on, or second of two words. A wrong name in a
    greeting is worse than none, so anything else gives none; and so does a contact whose civility was not recorded.
    """
    name = _TITLE.sub("", contact.name.strip(), count=1)
    if contact.civility is Civility.UNRECORDED or not name:
        return ""
    if "," in name:
        return name.partition(",")[0].strip()
    words = name.split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words):
        return " ".join(capitals)
    particle = _PARTICLE.search(name)
    if particle:
        return particle.group(1)
    return words[-1] if len(words) <= 2 else ""


def _language(context: Context) -> str:
    return str(context["language"])


@pass_context
def _date(context: Context, day: date) -> str:
    return say_date(_known(day, date), _language(context))


@pass_context
def _weekday(context: Context, day: date) -> str:
    return say_date(_known(day, date), _language(context), weekday=True)


@pass_context
def _money(context: Context, money: Money) -> str:
    return say_money(_known(money, Money), _language(context))


@pass_context
def _listed(context: Context, items: tuple[str, ...]) -> str:
    return say_list([str(item) for item in items], _language(context))


@pass_context
def _amounts(context: Context, amounts: tuple[Money, ...]) -> str:
    language = _language(context)
    return say_list([say_money(_known(money, Money), language) for money in amounts], language)


def _unbroken(text: str) -> str:
    return _known(text, str).replace(" ", NO_BREAK)


def _iban(text: str) -> str:
    return group_iban(_known(text, str))


def _siren(text: str) -> str:
    return group_siren(_known(text, str))


def _start(text: str) -> str:
    text = _known(text, str)
    return text[:1].upper() + text[1:]


def _lines(text: str) -> Markup:
    return Markup(page_lines(_known(text, str)))  # noqa: S704 - page_lines escapes


def _known(value: object, kind: type[T]) -> T:
    if isinstance(value, Undefined):
        str(value)  # raises, and names what is undefined
    if not isinstance(value, kind):
        raise TypeError(f"this fact is {'not known' if value is None else type(value).__name__}: test it with if first")
    return value


class _Pieces:
    """The pieces of one letter that its templates share; a phrase is written once for the text and the page."""

    __slots__ = ("_environment", "_language", "_names", "_said")

    def __init__(self, environment: Environment, names: Mapping[str, Any]) -> None:
        self._environment, self._names = environment, names
        self._language = str(names["language"])
        self._said: dict[str, str] = {}

    def agree(self, one: str, several: str) -> str:
        """The first form for one invoice, the second for several."""
        return several if self._names["several"] else one

    def phrase(self, name: str) -> str:
        """The file `_<name>.txt` of the language as plain text; it sees the facts, not the names set around it."""
        if name not in self._said:
            template = self._environment.get_template(f"{self._language}/_{name}.txt")
            self._said[name] = template.render(self._names).strip()
        return self._said[name]

    def words(self, block: str) -> Markup:
        """The paragraphs of a block of this stage's body.txt as HTML, so that both forms say the same words."""
        template = self._environment.get_template(f"{self._language}/{self._names['stage']}/body.txt")
        if block not in template.blocks:
            return Markup()
        said = "".join(template.blocks[block](template.new_context(dict(self._names))))
        return Markup(page_parts(said))  # noqa: S704 - page_parts escapes

    def table(self, *titles: str) -> str:
        """The invoices as text under five titles: number, date, due date, amount, balance."""
        language = self._language
        rows = [
            (
                line.number,
                say_date(line.issued_on, language),
                say_date(line.due_on, language),
                say_money(line.total, language),
                say_money(line.balance, language),
            )
            for line in self._names["lines"]
        ]
        return table(titles, rows, 2, f"{NO_BREAK}:" if language == "fr" else ":")


def add_pieces(environment: Environment, names: dict[str, Any]) -> None:
    """Give the names of a letter what its templates call: agree, phrase, words and table."""
    pieces = _Pieces(environment, names)
    names.update(agree=pieces.agree, phrase=pieces.phrase, words=pieces.words, table=pieces.table)


# The types whose public fields a template may read, all of them or these; of text no method that makes much of little,
# of a day none that asks the clock.
FACTS = frozenset({Contact, Creditor, Customer, LetterLine, Money})
METHODS: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        str: frozenset({"strip", "startswith", "endswith", "lower", "upper", "split"}),
        date: frozenset({"year", "month", "day", "isoformat", "weekday"}),
        dict: frozenset({"get"}),
        list: frozenset(),
        tuple: frozenset(),
    }
)
FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "date": _date,
        "weekday": _weekday,
        "money": _money,
        "amounts": _amounts,
        "listed": _listed,
        "iban": _iban,
        "siren": _siren,
        "unbroken": _unbroken,
        "start": _start,
        "lines": _lines,
    }
)
# Of Jinja2's own filters, those that cannot make much out of little.
BUILT_IN = (
    "capitalize",
    "count",
    "d",
    "default",
    "e",
    "escape",
    "first",
    "join",
    "last",
    "length",
    "list",
    "lower",
    "map",
    "reject",
    "rejectattr",
    "reverse",
    "select",
    "selectattr",
    "sort",
    "trim",
    "unique",
    "upper",
)
