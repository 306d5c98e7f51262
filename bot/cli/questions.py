"""overdue, invoice, customer, promises, drafts, why, timeline: the questions of Slack, in the terminal."""

from typing import Annotated

import typer

from bot.cli.common import program, say, say_json

Name = Annotated[list[str], typer.Argument(help="A customer's name, or a part of it.")]
Number = Annotated[str, typer.Argument(help="The number of an invoice.")]
Json = Annotated[bool, typer.Option("--json", help="Print for a program.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (overdue, invoice, customer, promises, drafts, why, timeline):
        app.command()(command)


def overdue(
    customer: Annotated[list[str] | None, typer.Argument(help="Only this customer.")] = None,
    *,
    older_than: Annotated[int, typer.Option(help="Late by at least so many days.")] = 0,
    more_than: Annotated[int, typer.Option(help="Owing more than this.")] = 0,
    by_amount: Annotated[bool, typer.Option("--by-amount", help="The largest first.")] = False,
    as_json: Json = False,
) -> None:
    """Who is late, how much, since when."""
    from bot.adapters import answers
    from bot.usecases.asking import overdue as ask

    with program() as opened:
        name = " ".join(customer or [])
        found = ask(opened.office, customer=name, older_than=older_than, more_than=more_than, by_amount=by_amount)
        if as_json:
            say_json(
                [
                    {
                        "customer": debt.customer.name,
                        "since": debt.since,
                        "owed": {amount.currency: amount.decimal for amount in debt.totals},
                        "invoices": [item.number for item in debt.invoices],
                    }
                    for debt in found.debts
                ]
            )
        else:
            say(answers.overdue(opened.words, found, limit=1000))


def invoice(number: Number) -> None:
    """One invoice: amount, dates, payments, what comes next."""
    from bot.adapters import answers
    from bot.usecases.asking import invoice as ask

    with program() as opened:
        say(answers.invoice(opened.words, ask(opened.office, number), opened.office.today()))


def customer(name: Name) -> None:
    """One customer: what it owes, what it promised, what comes next."""
    from bot.adapters import answers
    from bot.usecases.asking import customer_card

    with program() as opened:
        say(answers.customer(opened.words, customer_card(opened.office, " ".join(name)), opened.office.today()))


def promises(*, as_json: Json = False) -> None:
    """Who promised what for when."""
    from bot.adapters import answers
    from bot.usecases.asking import promises as ask

    with program() as opened:
        found = ask(opened.office)
        if as_json:
            say_json(
                [
                    {
                        "customer": item.customer_name,
                        "invoice": item.number,
                        "amount": item.amount.decimal,
                        "currency": item.amount.currency,
                        "on": item.due_on,
                        "state": item.state.value,
                        "confirmed_by": item.by,
                    }
                    for item in found
                ]
            )
        else:
            say(answers.promises(opened.words, found, opened.office.today()))


def drafts() -> None:
    """What waits for a person or for its time."""
    from bot.adapters import answers
    from bot.usecases.asking import drafts as ask

    with program() as opened:
        say(answers.drafts(opened.words, ask(opened.office)))


def why(number: Number, *, as_json: Json = False) -> None:
    """Why this invoice's customer hears from us today, or why not."""
    from bot.adapters import answers
    from bot.usecases.asking import why as ask

    with program() as opened:
        found = ask(opened.office, number)
        because = found.decision.because if found.decision else found.standing.because
        if as_json:
            say_json(
                {
                    "invoice": found.standing.invoice.number,
                    "reason": because.code.value if because else None,
                    "facts": dict(because.facts) if because else {},
                    "review_on": found.decision.review_on if found.decision else found.standing.review_on,
                }
            )
        else:
            say(answers.why(opened.words, found))


def timeline(name: Name, *, as_json: Json = False) -> None:
    """What happened to a customer: every fact and decision, with who and when."""
    from bot.adapters import answers
    from bot.usecases.asking import timeline as ask

    with program() as opened:
        owner, entries, numbers = ask(opened.office, " ".join(name))
        if as_json:
            say_json(
                [
                    {
                        "at": entry.at.isoformat(),
                        "what": entry.kind,
                        "by": entry.by,
                        "invoice": numbers.get(entry.invoice) if entry.invoice else None,
                        "draft": entry.draft,
                        "facts": dict(entry.facts),
                    }
                    for entry in entries
                ]
            )
        else:
            say(answers.timeline(opened.words, owner, entries, numbers))
