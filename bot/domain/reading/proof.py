"""The exact words that prove what was read, each with its place: what a person checks before one click."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.domain.mail import Mail
from bot.domain.phrases import Cue, Token
from bot.domain.reading.meaning import Finding
from bot.domain.reading.passage import Passage
from bot.domain.reading.statements import Dated, Role

_PROMISING = (Cue.WILL_PAY, Cue.WILL_DO, Cue.COMMIT, Cue.SCHEDULED, Cue.PAYING)
_SHOWN: Mapping[Cue, str] = MappingProxyType({
    Cue.HAS_PAID: "paid",
    Cue.PROOF: "paid",
    Cue.INSTALMENTS: "plan",
    Cue.EACH: "plan",
    Cue.REST: "plan",
    Cue.IF: "condition",
    Cue.WISH: "wish",
    Cue.ASAP: "no_date",
    Cue.NO_DATE: "no_date",
})  # fmt: skip
_OF_MACHINES: Mapping[Cue, str] = MappingProxyType({
    Cue.AUTOMATIC: "automatic",
    Cue.ABSENT: "absence",
    Cue.BACK: "absence",
    Cue.ACKNOWLEDGED: "automatic",
    Cue.RECEIPT: "automatic",
    Cue.LEFT: "left",
    Cue.UNDELIVERED: "bounce",
    Cue.FULL_BOX: "bounce",
    Cue.DELAYED_MAIL: "bounce",
})  # fmt: skip
_MOST = 60
# What may stand between a name and its address: a telephone number, "or by e-mail at".
_BETWEEN = frozenset(
    "at a à au aux to an am unter sur ou or oder par by per via on le the mail e email courriel adresse address "
    "tel telephone phone mobile portable".split()
)
_PARTICLES = frozenset("le la de du des van von der".split())  # Le Goff, De Vries
_FAR, _LONGEST_NAME = 16, 4  # tokens


def proof_of_words(passage: Passage, roles: Sequence[Dated], contact: str) -> tuple[Finding, ...]:
    """What proves the understanding of a person's words: days, sums, invoices and the phrases that decided.

    `contact` is the address that the mail names instead of the writer's, or empty.
    """
    found = [*_dates(passage, roles), *_values(passage), *_phrases(passage, _SHOWN), *_contact(passage, contact)]
    found.extend(_questions(passage))
    paying = {(one.sentence, one.clause) for one in roles if one.role is Role.PAY}
    for number, clause in paying:
        sentence = passage.sentences[number]
        near = [cue for cue in sentence.clauses[clause].cues if cue.payload in _PROMISING]
        cues = near or [cue for cue in sentence.cues if cue.payload in _PROMISING]
        found.extend(passage.finding(cue.payload.value, "promise", cue.start, cue.end) for cue in cues)
    kept = list(dict.fromkeys(found))[:_MOST]  # of too many, the days are kept: they stand first
    return tuple(sorted(kept, key=lambda one: (one.start, one.end)))


def proof_of_machine(passage: Passage, mail: Mail, signs: Sequence[Finding], contact: str = "") -> tuple[Finding, ...]:
    """What proves that a program wrote: headers and reports (`signs`), then its words and the days in them."""
    dates = [
        passage.finding(passage.dates[value].rule, "absence", place, place + 1)
        for (kind, value), place in passage.places.items()
        if kind == "#d"
    ]
    reports = [
        Finding("machine.report", f"{report.action} {report.status} {report.recipient}".strip(), "bounce")
        for report in mail.reports
    ]
    words = [*_phrases(passage, _OF_MACHINES), *_contact(passage, contact), *dates]
    return tuple(dict.fromkeys([*signs, *reports, *words]))[:_MOST]


def _dates(passage: Passage, roles: Sequence[Dated]) -> Iterator[Finding]:
    for one in roles:
        place = passage.place("#d", one.value)
        found = passage.finding(f"date.{one.rule}", one.role.value, place, place + 1)
        yield replace(found, doubts=tuple(doubt for doubt in one.doubts if doubt.startswith("date_")))


def _values(passage: Passage) -> Iterator[Finding]:
    whats = {"#a": "amount", "#i": "invoice"}
    for (kind, _), place in passage.places.items():
        if kind in whats:
            yield passage.finding(whats[kind], whats[kind], place, place + 1)


def _questions(passage: Passage) -> Iterator[Finding]:
    """The sentences that ask; their question marks are left out."""
    for sentence in passage.sentences:
        if sentence.question and sentence.end > sentence.start:
            yield passage.finding("question", "question", sentence.start, sentence.end)


def _contact(passage: Passage, contact: str) -> Iterator[Finding]:
    """The address to write to instead, and the name before it: "Marie Durand (marie.durand@x.example)"."""
    for place, token in enumerate(passage.tokens):
        if token.kind == "#m" and contact and passage.text[token.start : token.end].rstrip(".") == contact:
            yield passage.finding("contact", "contact", place, place + 1)
            last = place
            while last > max(0, place - _FAR) and _is_between(passage.tokens[last - 1]):
                last -= 1
            first = last
            while first > max(0, last - _LONGEST_NAME) and _is_name(passage, first - 1):
                first -= 1
            if last - first >= 2:
                yield passage.finding("deputy", "deputy", first, last)
            return


def _is_between(token: Token) -> bool:
    is_mark = token.kind in {"mark", "number"} and token.text not in {".", ";", "!", "?"}
    return is_mark or token.text.rstrip("_") in _BETWEEN


def _is_name(passage: Passage, place: int) -> bool:
    token = passage.tokens[place]
    is_common = token.text.rstrip("_") in passage.lexicon.common and token.text not in _PARTICLES
    return token.kind == "word" and token.capital and not is_common


def _phrases(passage: Passage, wanted: Mapping[Cue, str]) -> Iterator[Finding]:
    for sentence in passage.sentences:
        for cue in sentence.cues:
            if cue.payload in wanted:
                yield passage.finding(cue.payload.value, wanted[cue.payload], cue.start, cue.end)
