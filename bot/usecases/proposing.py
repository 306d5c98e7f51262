"""The tick: accounts -> decisions -> letters -> drafts proposed. Idempotent: what is decided stays until its day."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.calendar import CalendarError
from bot.domain.dunning import Account, Case, Decision, Propose, decide
from bot.domain.ledger import Customer, Entry
from bot.domain.lifecycle import DraftEvent, PromiseEvent, PromiseState, Stage
from bot.domain.mail import File, Letter
from bot.domain.promises import is_broken
from bot.domain.wording import LetterFacts, LetterLine, may_mention_penalties
from bot.usecases.checking import basis_of
from bot.usecases.ports import LetterProblem, Office, StoreError, Unit
from bot.usecases.records import Draft, NewDraft

BATCH = 200
BY = "relance"


@dataclass(frozen=True, slots=True)
class Decided:
    """What the tick decided about one account; `draft` is the one that it proposed, None on a dry run."""

    account: Account
    decision: Decision
    problem: str = ""
    draft: int | None = None


def tick(office: Office, *, most: int = 1_000_000) -> Iterator[Decided]:
    """Decide about every account whose review day has come, in batches, each in one transaction.

    Gives each decision once it is stored. A letter that cannot be written stops nothing else.
    """
    done = 0
    while done < most:
        today = office.today()
        with office.store.write() as unit:
            customers = unit.ledger.due(today, min(BATCH, most - done))
            if not customers:
                return
            accounts = unit.ledger.accounts(customers)
            results = _proposed(unit, [_decide_alone(unit, office, account, today) for account in accounts])
            unit.ledger.keep_decisions(
                [(result.account.customer.id, result.decision, _review(result, today)) for result in results]
            )
        done += len(customers)
        yield from results


def _proposed(unit: Unit, decided: Sequence[tuple[Decided, NewDraft | None]]) -> list[Decided]:
    """Keep a batch's drafts together; a fresh draft takes over the card of the one that it replaces."""
    new = [draft for _, draft in decided if draft is not None]
    numbers = iter(unit.drafts.add(new))
    results, entries = [], []
    for result, draft in decided:
        number = next(numbers) if draft is not None else None
        if draft is not None and number is not None:
            if draft.replaces is not None:
                unit.cards.take_over("draft", draft.replaces, number)
            facts = {"stage": draft.stage.value, "valid_until": draft.valid_until.isoformat()}
            first = draft.lines[0].invoice
            entries.append(Entry(draft.created_at, "draft_proposed", BY, draft.customer, first, number, facts))
        results.append(replace(result, draft=number))
    unit.journal.write(*entries)
    return results


def preview(office: Office, customers: Sequence[int] | None, on: date) -> Iterator[Decided]:
    """What would be decided on a day, by the same code path and without writing; None is every account due then."""
    last = 0
    while True:
        with office.store.read() as unit:
            chosen = list(customers) if customers is not None else unit.ledger.due_after(on, last, BATCH)
            for account in unit.ledger.accounts(chosen):
                settled = _with_broken(_as_seen(account, office), _broken(account, office, on))
                yield Decided(settled, *_decide(office, settled, on))
        if customers is not None or len(chosen) < BATCH:
            return
        last = chosen[-1]


def _review(result: Decided, today: date) -> date | None:
    if result.problem:
        return today + timedelta(days=1)
    return result.decision.review_on


def _decide_alone(unit: Unit, office: Office, account: Account, today: date) -> tuple[Decided, NewDraft | None]:
    """The decision about one account; one that cannot be decided is told and keeps nobody else waiting."""
    try:
        with unit.apart():
            return _decide_one(unit, office, account, today)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever one account does to us, the others must be decided
        why = f"{type(error).__name__}: {error}"[:300]
        return Decided(account, Decision(None, None, ()), problem=why), None


def _decide_one(unit: Unit, office: Office, account: Account, today: date) -> tuple[Decided, NewDraft | None]:
    """The decision about one account, and the draft that it asks for."""
    now = office.clock.now()
    broken = _broken(account, office, today)
    for promise in broken:
        unit.promises.move(promise, PromiseEvent.BREAK)
        unit.journal.write(Entry(now, "promise_broken", BY, account.customer.id, None, None, {"promise": promise}))
    account = _with_broken(_as_seen(account, office), broken)
    decision, problem = _decide(office, account, today)
    if problem:
        unit.journal.write(Entry(now, "letter_problem", BY, account.customer.id, None, None, {"problem": problem}))
        return Decided(account, decision, problem), None
    withdrawn = _withdraw(unit, office, account, decision)
    if decision.wake and account.draft:
        _wake(unit, office, unit.drafts.load(account.draft.id))
    if decision.message is None:
        return Decided(account, decision), None
    try:
        draft = propose(unit, office, account, decision.message, today, withdrawn)
    except LetterProblem as fault:
        problem = str(fault)
        facts = {"problem": problem, "stage": decision.message.stage.value}
        unit.journal.write(Entry(now, "letter_problem", BY, account.customer.id, None, None, facts))
        return Decided(account, decision, problem), None
    # The card goes on with the fresh draft and says what has changed.
    return Decided(account, decision), replace(draft, note=decision.withdraw.because if decision.withdraw else None)


def _decide(office: Office, account: Account, on: date) -> tuple[Decision, str]:
    """The decision about one account; or none, and why: a day that no calendar knows stops nobody else."""
    try:
        return decide(account, office.policy, office.calendars.of(account.customer.country), on), ""
    except CalendarError as problem:
        return Decision(None, None, ()), str(problem)


def _as_seen(account: Account, office: Office) -> Account:
    """The account, its live draft marked when what the words rest on is no longer so."""
    draft = account.draft
    if draft is None or draft.basis == basis_of(office, account, draft.to):
        return account
    return replace(account, draft=replace(draft, stale=True))


def _broken(account: Account, office: Office, today: date) -> list[int]:
    calendar = office.calendars.of(account.customer.country)
    if calendar is None:
        return []
    grace = office.policy.rules_for(account.customer).promise_grace_working_days
    promises = [promise for case in account.cases for promise in case.promises]
    return [promise.id for promise in promises if is_broken(promise, today, calendar, grace)]


def _with_broken(account: Account, broken: Sequence[int]) -> Account:
    """The account as it is once these promises are broken."""
    if not broken:
        return account
    cases = tuple(
        replace(
            case,
            promises=tuple(
                replace(promise, state=PromiseState.BROKEN) if promise.id in broken else promise
                for promise in case.promises
            ),
        )
        for case in account.cases
    )
    return replace(account, cases=cases)


def _withdraw(unit: Unit, office: Office, account: Account, decision: Decision) -> Draft | None:
    """Take back a draft that no longer stands; gives it as it was, for a fresh one to follow."""
    withdraw = decision.withdraw
    if withdraw is None:
        return None
    draft = unit.drafts.load(withdraw.draft)
    facts = {"reason": withdraw.because.code.value, **withdraw.because.facts}
    unit.drafts.move(draft, withdraw.event, note=withdraw.because)
    entry = Entry(office.clock.now(), f"draft_{withdraw.event}", BY, account.customer.id, None, draft.id, facts)
    unit.journal.write(entry)
    return draft


def _wake(unit: Unit, office: Office, draft: Draft) -> None:
    unit.drafts.move(draft, DraftEvent.WAKE, snoozed_until=None)
    unit.journal.write(Entry(office.clock.now(), "draft_wake", BY, draft.customer, None, draft.id, {}))


def propose(
    unit: Unit, office: Office, account: Account, message: Propose, today: date, replaced: Draft | None = None
) -> NewDraft:
    """Word a message. Raises LetterProblem."""
    letter = _letter(unit, account, message, letter_facts(office, account, message, today), office)
    edited_by = ""
    basis = basis_of(office, account, (message.contact.email,))
    if replaced and replaced.edited_by and replaced.basis == basis and _same_matter(replaced, message):
        letter, edited_by = _keep_edit(office, replaced, letter, message), replaced.edited_by
    cases = {case.invoice.id: case for case in account.cases}
    return NewDraft(
        customer=account.customer.id,
        stage=message.stage,
        letter=letter,
        lines=message.lines,
        cycles=tuple(line.promise or cases[line.invoice].invoice.cycle for line in message.lines),
        token=secrets.token_hex(12),
        created_at=office.clock.now(),
        created_on=today,
        pay_by=message.pay_by,
        valid_until=message.valid_until,
        replaces=replaced.id if replaced else None,
        basis=basis,
        edited_by=edited_by,
    )


def _same_matter(replaced: Draft, message: Propose) -> bool:
    """Whether a fresh draft says the same about the same invoices: then a person's words are kept."""
    before = [(line.invoice, line.stage, line.balance) for line in replaced.lines]
    return replaced.stage == message.stage and before == [
        (line.invoice, line.stage, line.balance) for line in message.lines
    ]


def _keep_edit(office: Office, replaced: Draft, letter: Letter, message: Propose) -> Letter:
    old, language = replaced.letter, letter.language
    text = office.letters.redate(old.text, replaced.pay_by, message.pay_by, language)
    return replace(letter, subject=old.subject, text=text, html=office.letters.html_of(text, language))


def letter_facts(office: Office, account: Account, message: Propose, today: date) -> LetterFacts:
    """Everything that the letter of a message may say."""
    cases = {case.invoice.id: case for case in account.cases}
    return LetterFacts(
        stage=message.stage,
        language=message.contact.language,
        customer=account.customer,
        contact=message.contact,
        lines=tuple(_line(cases[line.invoice], line.stage, line.promise, today) for line in message.lines),
        creditor=office.creditor,
        written_on=today,
        pay_by=message.pay_by,
        mention_penalties=may_mention_penalties(account.customer, office.creditor, office.policy.penalties),
    )


def _line(case: Case, stage: Stage, promise_id: int | None, today: date) -> LetterLine:
    invoice = case.invoice
    promise = next((item for item in case.promises if item.id == promise_id), None)
    return LetterLine(
        invoice=invoice.id,
        number=invoice.number,
        issued_on=invoice.issued_on,
        due_on=invoice.due_on,
        total=invoice.total,
        balance=invoice.balance,
        stage=stage,
        days_late=(today - invoice.due_on).days,
        reminded_on=case.reminded_on,
        promised_on=promise.due_on if promise else None,
        promised=promise.amount if promise else None,
        file=bool(invoice.document),
    )


def _letter(unit: Unit, account: Account, message: Propose, facts: LetterFacts, office: Office) -> Letter:
    wording = office.letters.write(facts)
    cases = {case.invoice.id: case for case in account.cases}
    chosen = [cases[line.invoice] for line in message.lines]
    sizes = [(case.invoice, unit.ledger.file_size(case.invoice.document)) for case in chosen if case.invoice.document]
    # What was never written about has no thread: most of a large book is spared the question.
    thread = unit.drafts.thread(chosen[0].invoice.id) if chosen[0].reminded_on else ()
    return Letter(
        sender_name=office.creditor.sender_name,
        sender=office.creditor.sender_email,
        reply_to="",
        to=(message.contact.email,),
        cc=(),
        subject=wording.subject,
        text=wording.text,
        html=wording.html,
        language=facts.language,
        files=tuple(File(f"{invoice.number}.pdf", invoice.document, size) for invoice, size in sizes if size),
        in_reply_to=thread[-1] if thread else "",
        references=thread,
    )


def policy_changed(office: Office, fingerprint: str) -> bool:
    """Decide anew about everyone when the policy is another one than the stored decisions rest on."""
    with office.store.write() as unit:
        if unit.ledger.remembered("policy") == fingerprint:
            return False
        unit.ledger.touch_all(office.today())
        unit.ledger.remember("policy", fingerprint)
        entry = Entry(office.clock.now(), "policy_changed", BY, None, None, None, {"fingerprint": fingerprint[:12]})
        unit.journal.write(entry)
        return True


def explain(office: Office, customer: Customer) -> Decision | None:
    """What is decided about one customer today, anew and without writing; None when it owes nothing."""
    for decided in preview(office, [customer.id], office.today()):
        return decided.decision
    return None
