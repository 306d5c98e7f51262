"""Whatever the account: a decision stays true until its review day, and nothing becomes due unnoticed before it."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.dunning import (
    Account,
    Because,
    Case,
    Decision,
    DraftLine,
    Hold,
    HoldKind,
    LiveDraft,
    Policy,
    Reason,
    Rule,
    decide,
)
from bot.domain.ledger import Customer, Invoice
from bot.domain.lifecycle import COURTESY, LATE, LIVE, DraftState, PromiseState, Stage
from bot.domain.money import Money
from bot.domain.promises import Promise
from tests.domain.builders import AMELIE, BRUNO, CALENDARS, OFFSETS, policy, stored, with_broken

NEVER_DAYS = 400
SLOW = (HealthCheck.too_slow,)  # a busy machine is no failure
DAY = timedelta(days=1)
AMOUNTS = (10_000, 124_000) * 5 + (300, 300, 300, 50, 0, -500)


def _around(today: date, before: int, after: int) -> st.SearchStrategy[date]:
    return st.integers(-before, after).map(lambda days: today + timedelta(days=days))


def _mostly_not(chance: int = 8) -> st.SearchStrategy[bool]:
    return st.sampled_from([False] * (chance - 1) + [True])


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    minimums = st.fixed_dictionaries({}, optional={"EUR": st.sampled_from([100, 400, 20_000]), "GBP": st.just(400)})
    base = Rule(
        "policy",
        gap_working_days=draw(st.integers(0, 5)),
        delay_days=draw(st.sampled_from([None, None, 2, 5])),
        promise_grace_working_days=draw(st.integers(0, 3)),
        last_stage=draw(st.sampled_from([None, None, *LATE])),
        minimum_invoice=draw(st.sampled_from([{}, {}, {"EUR": 100}])),
        minimum_customer=draw(st.one_of(st.just({}), minimums)),
    )
    groups = (Rule("careful", gap_working_days=6, delay_days=4), Rule("out", excluded=draw(_mostly_not())))
    without = draw(st.sampled_from([(), (), (Stage.PRE_DUE,), (Stage.DUE_DAY,), COURTESY]))
    offsets = {stage: offset for stage, offset in OFFSETS.items() if stage not in without}
    return policy(base=base, groups=groups, offsets=offsets)


@st.composite
def promises(draw: st.DrawFn, today: date, invoice: int, number: int) -> Promise:
    due_on = draw(_around(today, 15, 15))
    state = draw(st.sampled_from([PromiseState.RUNNING, PromiseState.BROKEN]))
    reminded = state is PromiseState.BROKEN and draw(st.booleans())
    return Promise(invoice * 10 + number, invoice, Money(5_000, "EUR"), due_on, state, due_on, reminded=reminded)


@st.composite
def cases(draw: st.DrawFn, today: date, invoice: int) -> Case:
    due_on = draw(st.one_of(_around(today, 8, 10), _around(today, 30, 0), _around(today, 70, 20)))
    currency = draw(st.sampled_from(["EUR", "EUR", "GBP"]))
    bill = Invoice(
        id=invoice,
        customer=1,
        number=f"F-{invoice}",
        issued_on=due_on - timedelta(days=30),
        due_on=due_on,
        total=Money(200_000, currency),
        settled=Money(200_000 - draw(st.sampled_from(AMOUNTS)), currency),
        last_stage=draw(st.sampled_from(["", "", "", *(stage.value for stage in (*COURTESY, *LATE))])),
        disputed_on=today if draw(_mostly_not(25)) else None,
        direct_debit=draw(_mostly_not(20)),
        cycle=draw(st.sampled_from([1, 1, 2])),
    )
    had = frozenset(LATE[: draw(st.integers(0, 4))]) | draw(st.sampled_from([frozenset(), frozenset(COURTESY[:1])]))
    count = draw(st.sampled_from([0, 0, 0, 0, 1, 2]))
    reminded_on = draw(st.one_of(st.none(), _around(today, 20, 0)))
    return Case(bill, had, tuple(draw(promises(today, invoice, number)) for number in range(count)), reminded_on)


@st.composite
def holds(draw: st.DrawFn, today: date) -> Hold:
    until = draw(st.one_of(st.none(), _around(today, 3, 20)))
    invoice = draw(st.sampled_from([None, 1, 1, 2]))
    return Hold(draw(st.sampled_from(HoldKind)), draw(_around(today, 5, 0)), until, invoice)


@st.composite
def drafts(draw: st.DrawFn, today: date, chased: list[Case]) -> LiveDraft:
    stage = draw(st.sampled_from([*COURTESY, *LATE, Stage.PROMISE_BROKEN]))
    state = draw(st.sampled_from(LIVE))
    about = draw(st.lists(st.sampled_from(chased), min_size=1, unique_by=lambda item: item.invoice.id))
    lines = []
    for item in about:
        facts = {"stage": stage.value, "due_on": item.invoice.due_on.isoformat()}
        balance = item.invoice.balance - Money(100 if draw(_mostly_not()) else 0, item.invoice.balance.currency)
        lines.append(DraftLine(item.invoice.id, stage, balance, Because(Reason.PROPOSED, facts)))
    return LiveDraft(
        id=7,
        state=state,
        stage=stage,
        valid_until=draw(_around(today, 10, 12)),
        lines=tuple(lines),
        to=(draw(st.sampled_from([AMELIE.email, AMELIE.email, BRUNO.email])),),
        snoozed_until=draw(_around(today, 5, 15)) if state is DraftState.SNOOZED else None,
        committed=draw(_mostly_not(4)),
    )


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Account, Policy, Calendar | None, date]:
    today = draw(st.dates(date(2026, 1, 2), date(2027, 5, 30)))
    country = draw(st.sampled_from(["FR", "GB"]))
    groups = draw(st.sampled_from([(), (), (), (), ("careful",), ("out",), ("careful", "out")]))
    chased = [draw(cases(today, number + 1)) for number in range(draw(st.integers(1, 3)))]
    account = Account(
        customer=Customer(1, "C1", "Client", country=country, groups=groups, direct_debit=draw(_mostly_not(20))),
        contacts=draw(
            st.sampled_from([(AMELIE,)] * 6 + [(AMELIE, BRUNO)] * 4 + [(replace(AMELIE, unusable_since=today),), ()])
        ),
        cases=tuple(chased),
        holds=tuple(draw(holds(today)) for _ in range(draw(st.sampled_from([0] * 6 + [1, 2])))),
        last_contact_on=draw(st.one_of(st.none(), _around(today, 20, 0))),
        last_pay_by=draw(st.one_of(st.none(), _around(today, 15, 12))),
        draft=draw(drafts(today, chased)) if draw(st.booleans()) else None,
    )
    return account, draw(policies()), None if draw(_mostly_not(20)) else CALENDARS[country], today


def _decided(account: Account, rules: Policy, calendar: Calendar | None, today: date) -> tuple[Account, Decision]:
    """A tick: promises whose time is over are broken first."""
    settled = with_broken(account, rules, calendar, today)
    return settled, decide(settled, rules, calendar, today)


def _reasons(decision: Decision) -> dict[int, tuple[str, dict[str, str]]]:
    return {item.invoice: (item.because.code.value, dict(item.because.facts)) for item in decision.cases}


@settings(max_examples=350, deadline=None, suppress_health_check=SLOW)
@given(worlds())
def test_what_was_decided_stays_true_on_every_day_before_its_review_day(
    world: tuple[Account, Policy, Calendar | None, date],
) -> None:
    account, rules, calendar, today = world
    settled, first = _decided(account, rules, calendar, today)
    after = stored(settled, first)
    for code in {reason for reason, _ in _reasons(first).values()}:
        event(code)

    assert first.review_on is None or first.review_on > today, "the tick would find it again at once, for ever"
    _, again = _decided(after, rules, calendar, today)
    assert (again.message, again.withdraw, again.wake) == (None, None, False)
    assert _reasons(again) == _reasons(first)
    assert again.review_on == first.review_on

    later = today + DAY
    while later < (first.review_on or today + NEVER_DAYS * DAY):
        _, anew = _decided(after, rules, calendar, later)
        assert (anew.message, anew.withdraw, anew.wake) == (None, None, False), f"something falls due on {later}"
        assert _reasons(anew) == _reasons(first), f"not true any more on {later}"
        later += DAY


@settings(max_examples=250, deadline=None, suppress_health_check=SLOW)
@given(worlds())
def test_whatever_the_account_a_message_may_be_sent_and_every_reason_is_told_in_dates_and_names(
    world: tuple[Account, Policy, Calendar | None, date],
) -> None:
    account, rules, calendar, today = world
    settled, decision = _decided(account, rules, calendar, today)
    message = decision.message
    assert [item.invoice for item in decision.cases] == [item.invoice.id for item in account.cases]
    assert all(reason_is_dated(item.because) for item in decision.cases)
    if message is None:
        return
    chased = {item.invoice.id: item for item in settled.cases}
    assert calendar is not None
    assert calendar.is_working(today)
    assert settled.draft is None or decision.withdraw is not None
    assert message.contact.unusable_since is None
    assert message.valid_until >= today
    assert message.lines[0].stage == message.stage
    assert len({line.stage in COURTESY for line in message.lines}) == 1
    for line in message.lines:
        item = chased[line.invoice]
        assert line.balance == item.invoice.balance
        assert line.balance.minor > 0
        assert line.stage not in item.had
        assert (today > item.invoice.due_on) is (line.stage not in COURTESY)
        assert not any(one.state is PromiseState.RUNNING for one in item.promises) or line.promise is not None
        assert reason_is_dated(line.because)


def reason_is_dated(because: Because) -> bool:
    """Whether each fact is a day in ISO form, the name of a stage or a rule, or a country."""
    names = {*Stage, "careful", "out", "policy", "FR", "GB"}
    return all(value in names or date.fromisoformat(value) for value in because.facts.values())
