"""The exact words that prove what was read, each with its place: what a person checks before one click."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.domain.mail import Mail
from bot.domain.phrases import Cue
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


def proof_of_words(passage: Passage, roles: Sequence[Dated]) -> tuple[Finding, ...]:
    """What proves the understanding of a person's words: days, sums, invoices and the phrases that decided."""
    found = [*_dates(passage, roles), *_values(passage), *_phrases(passage, _SHOWN)]
    paying = {(one.sentence, one.clause) for one in roles if one.role is Role.PAY}
    for number, clause in paying:
        cues = [cue for cue in passage.sentences[number].clauses[clause].cues if cue.payload in _PROMISING]
        found.extend(passage.finding(cue.payload.value, "promise", cue.start, cue.end) for cue in cues)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.start, one.end))[:_MOST])


def proof_of_machine(passage: Passage, mail: Mail, signs: Sequence[Finding]) -> tuple[Finding, ...]:
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
    return tuple(dict.fromkeys([*signs, *reports, *_phrases(passage, _OF_MACHINES), *dates]))[:_MOST]


def _dates(passage: Passage, roles: Sequence[Dated]) -> Iterator[Finding]:
    for one in roles:
        place = passage.place("#d", one.value)
        yield passage.finding(f"date.{one.rule}", one.role.value, place, place + 1)


def _values(passage: Passage) -> Iterator[Finding]:
    whats = {"#a": "amount", "#i": "invoice"}
    for (kind, _), place in passage.places.items():
        if kind in whats:
            yield passage.finding(whats[kind], whats[kind], place, place + 1)


def _phrases(passage: Passage, wanted: Mapping[Cue, str]) -> Iterator[Finding]:
    for sentence in passage.sentences:
        for cue in sentence.cues:
            if cue.payload in wanted:
                yield passage.finding(cue.payload.value, wanted[cue.payload], cue.start, cue.end)
