"""What a reply means in one sentence, as a colleague would say it: "Promises €620.00 for Friday 4 December." Pure.

The sentence has no subject: the card's title says who. Several things said at once are parted by semicolons. Nothing
of a private person's own words, addresses or names stands in it when `private` is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

from bot.adapters.clauses import clause_of, on_one_line
from bot.adapters.phrasebook import N_
from bot.adapters.words import Words
from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money, totals
from bot.domain.reading import Finding, Kind, Meaning, PromisedPayment, Refusal, Request

# What is said when nothing more is known than the kind.
KINDS = {
    Kind.PROMISE: N_("announces a payment, without a day"),
    Kind.PLAN: N_("proposes to pay in several parts, without a schedule"),
    Kind.PAID: N_("says they have paid already, without a day"),
    Kind.DISPUTE: N_("contests the debt, the amount or the service"),
    Kind.REQUEST: N_("asks for something first"),
    Kind.REFUSAL: N_("refuses to pay"),
    Kind.AUTO_REPLY: N_("sends an automatic answer"),
    Kind.BOUNCE: N_("a mail could not be delivered"),
    Kind.WRONG_CONTACT: N_("says that they are not the right person"),
    Kind.OTHER: N_("not understood: please read it"),
}
REQUESTS = {
    Request.INVOICE_COPY: N_("a copy of the invoice"),
    Request.BANK_DETAILS: N_("the bank details"),
    Request.PURCHASE_ORDER: N_("a purchase order number"),
    Request.STATEMENT: N_("a statement of account"),
    Request.DELAY: N_("more time"),
    Request.OTHER: N_("something else"),
}
_LEFT = N_("says that the person has left")
# Findings that say a thing by themselves.
_SIGNS = {
    "new_bank": N_("speaks of new bank details: this may be a fraud"),
    "bot_order": N_("gives orders to a program: this may be a fraud"),
    "sarcasm": N_("does not seem to mean it seriously"),
    "left": _LEFT,
    "forwards": N_("has passed the message on"),
}
_MOST_NUMBERS = 4
_UNCLEAR = {"invoice_unclear", "amount_unclear", "amount_over_balance"}
_WRONG_DAYS = {"date_no_such_day", "date_weekday_contradicts", "date_gone_by"}


@dataclass(frozen=True, slots=True)
class Told:
    """A reply to be told: its meaning, the open invoices that it was read against, the day on which it came."""

    words: Words
    meaning: Meaning
    book: Sequence[OpenInvoice]
    today: date
    private: bool = False

    def day(self, day: date) -> str:
        """`vendredi 4 décembre`."""
        return self.words.near(day, self.today)

    def numbers(self, numbers: Sequence[str] = ()) -> str:
        """The invoices meant (all, when none is named); many are only counted."""
        meant = list(numbers) or [item.number for item in self.book]
        if len(meant) > _MOST_NUMBERS:
            return self.words.n("{count} invoice", "{count} invoices", len(meant))
        return self.words.names(meant)

    def whole(self, numbers: Sequence[str] = ()) -> Money | None:
        """What is owed on the invoices meant; None when none is known, or in two currencies."""
        sums = totals(item.balance for item in self.book if not numbers or item.number in numbers)
        return sums[0] if len(sums) == 1 else None

    def has(self, *whats: str) -> bool:
        """Whether something of these kinds was found."""
        return any(found.what in whats for found in self.meaning.evidence)


def understood(told: Told) -> str:
    """The sentence."""
    words = told.words
    said = _clauses(told) or [words.t(KINDS[told.meaning.kind])]
    sentence = reduce(lambda one, other: words.t("{one}; {other}", one=one, other=other), said)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _clauses(told: Told) -> list[str]:
    meaning, words = told.meaning, told.words
    if meaning.kind is Kind.BOUNCE:
        return _bounced(told)
    if meaning.kind is Kind.AUTO_REPLY:
        return [*_away(told), *_instead(told)]
    said = [words.t(_SIGNS[sign]) for sign in ("new_bank", "bot_order", "sarcasm") if told.has(sign)]
    if meaning.refusal is Refusal.INSOLVENCY:
        said.append(words.t("speaks of insolvency: a person must look before anything is sent"))
    elif meaning.refusal is not None:
        said.append(words.t(KINDS[Kind.REFUSAL]))
    if meaning.kind is Kind.DISPUTE:
        only = told.numbers() if len(told.book) == 1 else ""
        said.append(words.t("contests {invoices}", invoices=only) if only else words.t(KINDS[Kind.DISPUTE]))
    said += _plan(told) + _promises(told) + _not_before(told) + _paid(told)
    said += _requests(told)
    if meaning.kind is Kind.WRONG_CONTACT or meaning.contact:
        said += _elsewhere(told)
    return said


def _requests(told: Told) -> list[str]:
    """What is asked for; a request of no known kind in the debtor's own words."""
    words = told.words
    fraud = told.has("new_bank")  # whoever announces new bank details does not ask for ours
    requests = [it for it in told.meaning.requests if not (fraud and it is Request.BANK_DETAILS)]
    others = [found.words for found in told.meaning.evidence if found.rule.endswith(f".{Request.OTHER.value}")]
    quoted = "" if told.private or Request.OTHER not in requests or not others else on_one_line(others[0])
    known = [words.t(REQUESTS[it]) for it in requests if it is not Request.OTHER or not quoted]
    said = [words.t("asks for {things}", things=words.names(known))] if known else []
    return said + ([words.t("asks: “{words}”", words=quoted)] if quoted else [])


# Payments to come


def _plan(told: Told) -> list[str]:
    meaning, words = told.meaning, told.words
    if meaning.kind is not Kind.PLAN:
        return []
    if not meaning.plan:
        return [words.t(KINDS[Kind.PLAN])]
    said = [words.n("proposes {count} payment", "proposes {count} payments", len(meaning.plan))]
    days = [part.day for part in meaning.plan if part.day]
    if len(days) == len(meaning.plan):
        said.append(words.t("from {first} to {last}", first=told.day(min(days)), last=told.day(max(days))))
    else:
        said.append(words.t("without a day for each"))
    said.append(_covers(told, [part.amount for part in meaning.plan]))
    hangs = _conditions(told, told.meaning.own_text)
    if hangs:
        said.append(words.t("on one condition: “{words}”", words=" … ".join(hangs)))
    return [", ".join(said)]


def _covers(told: Told, amounts: Sequence[Money | None]) -> str:
    """The sum of a plan, and whether it is all that is owed."""
    words, whole = told.words, told.whole()
    known = [amount for amount in amounts if amount is not None]
    sums = totals(known)
    if len(known) < len(amounts) or len(sums) != 1:
        return words.t("without an amount for each")
    if whole is None or whole.currency != sums[0].currency:
        return words.t("{sum} in all", sum=sums[0])
    if sums[0] == whole:
        return words.t("{sum} in all: all that is owed", sum=sums[0])
    if sums[0] < whole:
        return words.t("{sum} in all: {rest} less than what is owed", sum=sums[0], rest=whole - sums[0])
    return words.t("{sum} in all: {rest} more than what is owed", sum=sums[0], rest=sums[0] - whole)


def _promises(told: Told) -> list[str]:
    meaning, words = told.meaning, told.words
    if not meaning.promises and meaning.kind is Kind.PROMISE:
        if _WRONG_DAYS & set(meaning.why_person):
            return [words.t("announces a payment, for a day that cannot be right")]
        return [words.t(KINDS[Kind.PROMISE])]
    firm = [_promise(told, item) for item in meaning.promises if not item.conditional]
    soft = [item for item in meaning.promises if item.conditional]
    said = [words.t("promises {parts}", parts=words.names(firm))] if firm else []
    return said + ([_uncertain(told, soft)] if soft else [])


def _not_before(told: Told) -> list[str]:
    """A day before which nothing will come, where no other day is said."""
    days = [found.words for found in told.meaning.evidence if found.what == "not_before"]
    if not days or told.private or told.meaning.promises or told.meaning.plan:
        return []
    return [told.words.t("no payment before “{words}”", words=on_one_line(days[0]))]


def _promise(told: Told, promised: PromisedPayment) -> str:
    words, day = told.words, told.day(promised.day)
    invoices, whole = told.numbers(promised.invoices), told.whole(promised.invoices)
    why = set(told.meaning.why_person)
    if promised.conditional and "invoice_unclear" in why and not promised.invoices and len(told.book) > 1:
        invoices, whole = "", None
    unclear = promised.conditional and _UNCLEAR & why
    amount = promised.amount or (None if unclear else whole)
    if amount is None:
        if not invoices:
            return words.t("a payment for {day}", day=day)
        return words.t("a payment for {day} on {invoices}", day=day, invoices=invoices)
    if not invoices:
        return words.t("{amount} for {day}", amount=amount, day=day)
    if whole is not None and amount.currency == whole.currency and amount < whole:
        return words.t("{amount} of the {whole} on {invoices} for {day}", amount=amount, whole=whole,
                       invoices=invoices, day=day)  # fmt: skip
    return words.t("{amount} for {day} on {invoices}", amount=amount, day=day, invoices=invoices)


def _uncertain(told: Told, promised: Sequence[PromisedPayment]) -> str:
    """What is not to be taken for granted, and on what it hangs, in the debtor's own words."""
    words, why = told.words, set(told.meaning.why_person)
    parts = words.names([_promise(told, item) for item in promised])
    sentences = " ".join(item.words for item in promised)
    if "several_days" in why:
        return words.t("names several days for the same debt: {parts}", parts=parts)
    if "condition" in why:
        hangs = " … ".join(_conditions(told, sentences))
        if hangs:
            return words.t("promises {parts}, on one condition: “{words}”", parts=parts, words=hangs)
        return words.t("promises {parts}, on one condition", parts=parts)
    if "wish" in why:
        wishes = " … ".join(_quoted(told, "wish", sentences)[:1])
        if wishes:
            return words.t("speaks of {parts}, without committing: “{words}”", parts=parts, words=wishes)
        return words.t("speaks of {parts}, without committing", parts=parts)
    if "third_party" in why:
        return words.t("promises {parts}, but it hangs on somebody else", parts=parts)
    if "delay" in why:
        return words.t("asks for more time: {parts}", parts=parts)
    if "question" in why and _is_asked(told, promised):
        return words.t("suggests {parts}, and asks whether this will do", parts=parts)
    return words.t("seems to promise {parts}", parts=parts)


def _is_asked(told: Told, promised: Sequence[PromisedPayment]) -> bool:
    """Whether a question mark stands right behind a promise: other questions of the reply are not about it."""
    text = " ".join(told.meaning.own_text.split())
    return any(f"{item.words}{text.partition(item.words)[2].lstrip()[:1]}".endswith("?") for item in promised)


def _conditions(told: Told, within: str) -> list[str]:
    return _quoted(told, "condition", within)[:2]


def _quoted(told: Told, what: str, within: str) -> list[str]:
    """The debtor's clauses that begin with such a finding and stand in these sentences; none of a private person's."""
    meaning, there = told.meaning, " ".join(within.split())
    said: list[str] = []
    end = -1
    for found in sorted(meaning.evidence, key=lambda one: (one.start, -one.end)):
        if told.private or found.what != what or found.start < max(0, end) or _is_vague(meaning, found):
            continue
        start, end = clause_of(meaning.own_text, found)
        clause = on_one_line(meaning.own_text[start:end])
        if clause.rstrip("…") in there:
            said.append(clause)
    return said


def _is_vague(meaning: Meaning, found: Finding) -> bool:
    """Whether the words only say "as soon as possible"."""
    return any(one.what == "no_date" and one.start <= found.start < one.end for one in meaning.evidence)


# Payments made


def _paid(told: Told) -> list[str]:
    meaning, words = told.meaning, told.words
    said = [_claim(told)] if meaning.paid is not None or meaning.kind is Kind.PAID else []
    sums = totals(line.amount for line in meaning.remittance if line.amount)
    if sums:
        said.append(words.t("sends a remittance advice of {sum}", sum=words.sums(sums)))
    elif meaning.remittance:
        said.append(words.t("sends a remittance advice"))
    return said


def _claim(told: Told) -> str:
    words, claim = told.words, told.meaning.paid
    if claim is None:
        return words.t(KINDS[Kind.PAID])
    what = _paid_what(told)
    if claim.day is None:
        said = words.t("says they have paid {what} already, without a day", what=what)
        said = said if what else words.t(KINDS[Kind.PAID])
    elif what:
        said = words.t("says they paid {what} on {day}", what=what, day=told.day(claim.day))
    else:
        said = words.t("says they paid on {day}", day=told.day(claim.day))
    if claim.reference and not told.private:
        said = words.t("{said}, reference {reference}", said=said, reference=claim.reference)
    return said


def _paid_what(told: Told) -> str:
    """What is said to be paid, as far as it is clear; else empty."""
    words, claim = told.words, told.meaning.paid
    assert claim is not None
    clear = "invoice_unclear" not in told.meaning.why_person or len(told.book) == 1
    invoices, whole = (told.numbers(claim.invoices), told.whole(claim.invoices)) if clear else ("", None)
    if claim.amount is not None and whole is not None and claim.amount.minor < whole.minor:
        return words.t("{amount} of the {whole} on {invoices}", amount=claim.amount, whole=whole, invoices=invoices)
    amount = claim.amount or whole
    if invoices and amount is not None:
        return words.t("{invoices} ({amount})", invoices=invoices, amount=amount)
    return words.money(amount) if amount is not None else invoices


# Who is there, and who is not


def _bounced(told: Told) -> list[str]:
    words, bounce = told.words, told.meaning.bounce
    if bounce is None:
        return []
    addresses = "" if told.private else words.names(bounce.recipients[:3])
    if bounce.permanent:
        if addresses:
            said = words.t("the mail to {addresses} came back for good: the address does not work", addresses=addresses)
            return [said]
        return [words.t("the mail came back for good: the address does not work")]
    if addresses:
        said = words.t("the mail to {addresses} is not there yet: delayed, or the mailbox is full", addresses=addresses)
        return [said]
    return [words.t("the mail is not there yet: delayed, or the mailbox is full")]


def _away(told: Told) -> list[str]:
    words, absence = told.words, told.meaning.absence
    if "sender_left" in told.meaning.why_person:
        return [words.t(_LEFT)]
    if absence is not None and absence.until:
        return [words.t("is away, back on {day}", day=told.day(absence.until))]
    if any(found.rule.endswith((".absent", ".back")) for found in told.meaning.evidence):
        return [words.t("is away, without a day of return")]
    return [words.t(KINDS[Kind.AUTO_REPLY])]


def _elsewhere(told: Told) -> list[str]:
    """Not the right person: gone, or passed on, and who is to be written to."""
    words = told.words
    said = [words.t(_SIGNS[sign]) for sign in ("left", "forwards") if told.has(sign)]
    wrong = told.has("wrong_contact") or not (said or told.meaning.contact)
    return [*([words.t(KINDS[Kind.WRONG_CONTACT])] if wrong else []), *said, *_instead(told)]


def _instead(told: Told) -> list[str]:
    words, address = told.words, told.meaning.contact
    if not address:
        return []
    if told.private:
        return [words.t("names another contact")]
    name = next((" ".join(found.words.split()) for found in told.meaning.evidence if found.what == "deputy"), "")
    if name:
        return [words.t("{name} is named instead: {address}", name=name, address=address)]
    return [words.t("another address is named instead: {address}", address=address)]
