"""Cards and windows: within Slack's rules, inert whatever a debtor wrote, complete for those who listen."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.slack_blocks import draft_card as d
from bot.adapters.slack_blocks import modals as m
from bot.adapters.slack_blocks import reply_card as r
from bot.adapters.slack_blocks.parts import Block, clean, summary
from bot.adapters.words import Words
from bot.domain.dunning import Because, DraftLine, Reason
from bot.domain.ledger import Contact, Customer, CustomerType, Invoice, OpenInvoice
from bot.domain.lifecycle import DraftState, PromiseState, ReplyState, Stage
from bot.domain.mail import File, Letter
from bot.domain.money import Money
from bot.domain.reading import (
    Bounce,
    Finding,
    Instalment,
    Kind,
    Meaning,
    PaidClaim,
    PromisedPayment,
    Remitted,
    Request,
)
from bot.domain.wording import Fault, Problem
from bot.sandbox.chat.rules import is_too_large, message_problems, view_problems
from bot.usecases.records import Draft, DraftView, Enclosed, PromiseView, Reply, ReplyView

PARIS = ZoneInfo("Europe/Paris")
FR, EN = Words("fr", PARIS), Words("en", PARIS)
NOW = datetime(2026, 11, 17, 9, 42, tzinfo=UTC)
TODAY = date(2026, 11, 17)
BOTH = pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])

DUPONT = Customer(1, "maison dupont", "Maison Dupont SARL", CustomerType.BUSINESS)
JEANNE = Customer(2, "jeanne petit", "Jeanne Petit", CustomerType.CONSUMER)
CLAIRE = Contact(1, 1, "compta@maison-dupont.example", "Claire Martin")
INVOICES = (
    Invoice(1, 1, "F-2026-009", date(2026, 10, 4), date(2026, 11, 3), Money(124_000, "EUR"), Money(0, "EUR"), "a"),
    Invoice(2, 1, "F-2026-014", date(2026, 10, 10), date(2026, 11, 9), Money(62_000, "EUR"), Money(0, "EUR")),
)
WHY = Because(
    Reason.PROPOSED,
    {"stage": "late_7", "due_on": "2026-11-03", "since": "2026-11-13", "on": "2026-11-17", "last": "2026-11-09"},
)
LETTER = Letter(
    sender_name="Inès Caradec",
    sender="ines@atelier-brume.example",
    reply_to="",
    to=("compta@maison-dupont.example",),
    cc=(),
    subject="Facture F-2026-009 échue le 3 novembre 2026",
    text="Bonjour Madame Martin,\n\nLa facture F-2026-009 reste à régler.\n\nCordialement,\nInès Caradec\n",
    html="",
    language="fr",
    files=(File("F-2026-009.pdf", "a", 1),),
)
DRAFT = Draft(
    id=7,
    customer=1,
    stage=Stage.LATE_7,
    state=DraftState.PROPOSED,
    version=1,
    revision=1,
    letter=LETTER,
    content_sha256="",
    lines=(DraftLine(1, Stage.LATE_7, Money(124_000, "EUR"), WHY),),
    token="t",
    created_at=NOW,
    created_on=TODAY,
    pay_by=date(2026, 11, 24),
    valid_until=date(2026, 11, 20),
)
PROMISED = PromisedPayment(
    date(2026, 12, 4), None, (), conditional=False, words="la totalité le 4 décembre", rule="day"
)
OWN_TEXT = "Bonjour,\n\nNous réglerons la totalité le 4 décembre.\n\nClaire Martin"
REPLY = Reply(
    id=3,
    message_id="<m@x.example>",
    sender="compta@maison-dupont.example",
    sender_name="Claire Martin",
    subject="Re: Facture F-2026-009",
    sent_at=NOW,
    received_at=NOW,
    customer=1,
    draft=7,
    matched_by="thread",
    meaning=Meaning(Kind.PROMISE, (PROMISED,), own_text=OWN_TEXT, needs_person=False),
    book=(),
    warnings=(),
    state=ReplyState.WAITING,
    revision=1,
)
RECORDED = PromiseView(
    id=1,
    customer_name="Maison Dupont SARL",
    number="F-2026-009",
    amount=Money(62_000, "EUR"),
    due_on=date(2026, 12, 4),
    state=PromiseState.RUNNING,
    by="Alice Morel",
    words="la totalité le 4 décembre",
    recorded_on=TODAY,
)


def draft_view(draft: Draft = DRAFT, customer: Customer = DUPONT, count: int = 1) -> DraftView:
    """A draft as a card shows it, about `count` invoices."""
    lines = draft.lines + (DraftLine(2, Stage.LATE_3, Money(62_000, "EUR"), WHY),) * (count - 1)
    return DraftView(
        draft=replace(draft, lines=lines),
        customer=customer,
        contact=CLAIRE,
        invoices=INVOICES[:1] + (INVOICES[1],) * (count - 1),
        owed=(Money(186_000, "EUR"),),
        missing_files=(),
        unanswered=(),
        leaves_at=None,
    )


def in_state(state: DraftState) -> Draft:
    """The draft with everything that the longest card of a state shows."""
    return replace(
        DRAFT,
        state=state,
        decided_by="" if state is DraftState.PROPOSED else "Alice Morel",
        decided_at=None if state is DraftState.PROPOSED else NOW,
        snoozed_until=date(2026, 11, 20) if state is DraftState.SNOOZED else None,
        sent_at=NOW if state is DraftState.SENT else None,
        failure="550 5.1.1 unknown user" if state is DraftState.FAILED else "",
        edited_by="Inès Caradec",
        replaces=6,
        note=Because(Reason.CHANGED),
    )


def reply_view(reply: Reply = REPLY, customer: Customer | None = DUPONT) -> ReplyView:
    """A reply as a card shows it."""
    return ReplyView(reply, customer, INVOICES if customer else (), date(2026, 11, 24), known_sender=True)


def every(value: object, kind: str) -> Iterator[Any]:
    """All values under a key, however deep."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == kind:
                yield item
            yield from every(item, kind)
    elif isinstance(value, list):
        for item in value:
            yield from every(item, kind)


def shown(blocks: list[Block]) -> str:
    """All that stands on a card."""
    return "\n".join(text for text in every(blocks, "text") if isinstance(text, str))


def labels(blocks: list[Block]) -> list[str]:
    """The buttons and menus of a card's last row."""
    elements = blocks[-1]["elements"] if blocks[-1]["type"] == "actions" else []
    return [(element.get("text") or element["placeholder"])["text"] for element in elements]


def fields_of(view: Block) -> dict[str, dict[str, dict[str, str]]]:
    """What Slack sends when a window is submitted as it was opened."""
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    return {
        block["block_id"]: {block["element"]["action_id"]: {"value": block["element"].get("initial_value")}}
        for block in inputs
    }


# Within Slack's rules.


@BOTH
@pytest.mark.parametrize("customer", [DUPONT, JEANNE], ids=["business", "consumer"])
@pytest.mark.parametrize("count", [1, 2, 100])
@pytest.mark.parametrize("state", DraftState)
def test_a_draft_card_keeps_to_the_rules(state: DraftState, count: int, customer: Customer, words: Words) -> None:
    view = replace(draft_view(in_state(state), customer, count), leaves_at=NOW + timedelta(days=1))
    text, blocks = d.draft_card(words, replace(view, missing_files=("F-2026-014",), unanswered=(REPLY,)))
    assert message_problems(blocks) == []
    assert len(blocks) <= 8
    assert 0 < len(text) <= 4000


@BOTH
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("customer", [DUPONT, JEANNE, None], ids=["business", "consumer", "unknown"])
def test_a_reply_card_keeps_to_the_rules(customer: Customer | None, kind: Kind, words: Words) -> None:
    plan = (Instalment(date(2026, 12, 15), Money(41_334, "EUR")), Instalment(None, None))
    meaning = Meaning(kind, own_text=OWN_TEXT, requests=tuple(Request), contact="paul@dupont.example")
    for said in (meaning, replace(meaning, plan=plan), replace(meaning, paid=PaidClaim(TODAY, ""))):
        reply = replace(REPLY, meaning=said, customer=1 if customer else None)
        text, blocks = r.reply_card(words, reply_view(reply, customer))
        assert message_problems(blocks) == []
        assert 0 < len(text) <= 4000
        assert "()" not in text + shown(blocks)


@BOTH
@pytest.mark.parametrize("decision", r.DECISIONS)
def test_a_decided_reply_says_by_whom_and_has_no_buttons(decision: str, words: Words) -> None:
    reply = replace(REPLY, state=ReplyState.DECIDED, decision=decision, decided_by="Alice Morel", decided_at=NOW)
    text, blocks = r.reply_card(words, replace(reply_view(reply), recorded=(RECORDED,)))
    assert message_problems(blocks) == []
    assert "Alice Morel" in text
    assert labels(blocks) == []


@BOTH
def test_the_windows_keep_to_the_rules(words: Words) -> None:
    book = [OpenInvoice(item.number, item.balance, item.due_on, item.issued_on) for item in INVOICES]
    views = [
        m.edit_modal(words, DRAFT),
        m.show_modal(words, DRAFT),
        m.snooze_modal(words, "7:1", date(2026, 11, 18)),
        m.correct_modal(words, REPLY, book),
        m.correct_modal(words, REPLY, []),
        m.record_modal(words, REPLY, book, TODAY),
        m.read_modal(words, REPLY, "Promises nothing."),
    ]
    assert [problem for view in views for problem in view_problems(view)] == []


def test_what_a_person_may_do_depends_on_the_state() -> None:
    found = {state: labels(d.draft_card(FR, draft_view(in_state(state)))[1]) for state in DraftState}
    assert {state: row for state, row in found.items() if row} == {
        DraftState.PROPOSED: ["Approuver", "Modifier", "Ignorer", "Reporter"],
        DraftState.SNOOZED: ["Reprendre maintenant"],
        DraftState.UNKNOWN: ["Il est parti", "Renvoyer", "Laisser"],
        DraftState.FAILED: ["Réessayer", "Laisser"],
    }


def test_a_promise_can_be_confirmed_only_when_it_is_whole() -> None:
    whole = ["Confirmer", "Corriger", "Pas une promesse", "Mettre en attente"]
    assert labels(r.reply_card(FR, reply_view())[1]) == whole
    plan = (Instalment(date(2026, 12, 15), None),)
    broken = replace(REPLY, meaning=replace(REPLY.meaning, promises=(), plan=plan))
    assert labels(r.reply_card(FR, reply_view(broken))[1]) == whole[1:]


# Whatever a debtor wrote.

HOSTILE = {
    "markup": "*gras* _italique_ ~barré~ `code` &amp; <https://evil.example|banque>",
    "mentions": "<!channel> <@U01INES> <#C01|general> @everyone @here",
    "bidi": "\u202efdp.erutcaf\u202c \u2066x\u2069 \u200e\u061c",
    "controls": "a\x00b\x07c\x1b[31md\u2028e\ufeff\ud800",
    "long": "<&> " * 2500,
    "empty": "",
}
EVERY_HOSTILE = pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def assert_inert(text: str, blocks: list[Block]) -> None:
    """Nothing is markup, nobody is called, nothing is turned around, and it can be sent."""
    assert message_problems(blocks) == []
    assert "mrkdwn" not in set(every(blocks, "type"))
    assert set(every(blocks, "emoji")) <= {False}
    inline = {"rich_text", "rich_text_quote", "rich_text_section", "rich_text_list", "text", "plain_text"}
    kinds = {kind for kind in every(blocks, "type") if isinstance(kind, str)}
    assert kinds <= inline | {"header", "section", "context", "actions", "button", "static_select"}
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)|@(?!\u2060)", text)
    assert len(text) <= 4000
    assert not UNSEEN.search(text + shown(blocks))
    json.dumps([text, blocks], ensure_ascii=False).encode()


@EVERY_HOSTILE
@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("state", [DraftState.PROPOSED, DraftState.FAILED, DraftState.APPROVED])
def test_a_hostile_debtor_stays_inert_on_a_draft_card(hostile: str, count: int, state: DraftState) -> None:
    letter = replace(LETTER, subject=hostile, text=hostile, to=(f"{hostile[:200]}@x.example",))
    draft = replace(in_state(state), letter=letter, failure=hostile)
    answer = replace(REPLY, meaning=replace(REPLY.meaning, own_text=hostile))
    view = draft_view(draft, replace(DUPONT, name=hostile), count)
    named = tuple(replace(invoice, number=hostile[:64] or "F") for invoice in view.invoices)
    contact = replace(CLAIRE, name=hostile)
    assert_inert(*d.draft_card(FR, replace(view, contact=contact, invoices=named, unanswered=(answer,) * 12)))


WHATS = ("pay", "condition", "wish", "question", "none", "deputy", "contact", "not_before", "request", "amount")


@EVERY_HOSTILE
def test_a_hostile_debtor_stays_inert_on_a_reply_card(hostile: str) -> None:
    promised = replace(PROMISED, words=hostile, invoices=(hostile[:64],), conditional=True)
    found = tuple(Finding("a.other", hostile, what, 0, len(hostile)) for what in WHATS)
    meaning = replace(
        REPLY.meaning,
        promises=(promised,),
        requests=tuple(Request),
        paid=PaidClaim(TODAY, hostile, None, (hostile[:64],)),
        own_text=f"{hostile} {hostile}",
        evidence=found,
        why_person=("condition", "question", hostile),
        remittance=(Remitted("", None, None, hostile), Remitted(hostile, None, None, hostile)),
    )
    other = Meaning(Kind.WRONG_CONTACT, contact=hostile, own_text=hostile, evidence=found)
    lost = Meaning(Kind.BOUNCE, bounce=Bounce(permanent=True, recipients=(hostile,) * 9), own_text=hostile)
    files = (Enclosed(hostile, hostile, 34_000), Enclosed(f"{hostile}.exe", "image/png", 0, opened=True)) * 4
    for said in (meaning, other, lost):
        reply = replace(REPLY, sender=hostile, sender_name=hostile, subject=hostile, meaning=said, enclosed=files)
        reply = replace(reply, warnings=("bank_change", hostile))
        assert_inert(*r.reply_card(FR, reply_view(reply, replace(DUPONT, name=hostile))))


@EVERY_HOSTILE
def test_a_hostile_debtor_stays_inert_in_the_windows(hostile: str) -> None:
    letter = replace(LETTER, subject=hostile[:150], text=hostile.replace("\ud800", ""))
    reply = replace(REPLY, subject=hostile, meaning=replace(REPLY.meaning, own_text=hostile))
    number = clean(hostile, 64)
    book = [OpenInvoice(number, Money(100, "EUR"), TODAY, TODAY)]
    for view in (m.show_modal(FR, replace(DRAFT, letter=letter)), m.read_modal(FR, reply, hostile)):
        assert view_problems(view) == []
        assert "mrkdwn" not in set(every(view, "type"))
        assert not UNSEEN.search(shown(view["blocks"]))
    assert view_problems(m.correct_modal(FR, reply, book)) == []
    assert view_problems(m.record_modal(FR, reply, book, TODAY)) == []


@given(st.text())
def test_the_text_beside_a_card_is_never_markup_and_never_too_long(text: str) -> None:
    said = summary(text * 50)
    assert 0 < len(said) <= 4000
    assert not re.search(r"[<>]|@(?!\u2060)", said)


# For those who listen, and for those who must not know.


def test_the_text_beside_a_draft_says_it_all() -> None:
    text, _ = d.draft_card(FR, draft_view())
    assert text == (
        "À approuver – Deuxième relance · F-2026-009 · 1\u202f240,00\u00a0€ – Maison Dupont SARL – "
        "Deuxième relance\u00a0: échue le 3\u00a0novembre 2026, dernier message le 9\u00a0novembre 2026. "
        "Possible depuis le 13\u00a0novembre 2026."
    )
    text, _ = d.draft_card(EN, draft_view(in_state(DraftState.SENT), count=2))
    assert text == (
        "✓ Sent on 17 November 2026 at 10:42, approved by Alice Morel. – Second reminder · 2 invoices · "
        "Maison Dupont SARL · €1,860.00 – F-2026-009 and F-2026-014"
    )


def test_the_text_beside_a_reply_says_it_all() -> None:
    reply = replace(REPLY, state=ReplyState.DECIDED, decision="confirmed", decided_by="Alice Morel", decided_at=NOW)
    text, _ = r.reply_card(EN, replace(reply_view(reply), recorded=(RECORDED,)))
    assert text == (
        "Reply from Maison Dupont SARL – F-2026-009 and F-2026-014 – Promises €1,860.00 for Friday 4 December on "
        "F-2026-009 and F-2026-014. – ✓ Recorded by Alice Morel, 17 November 2026 at 10:42. "
        "€620.00 for Friday 4 December on F-2026-009."
    )


@BOTH
@pytest.mark.parametrize("state", DraftState)
def test_a_consumer_is_not_named_on_the_card_of_a_draft(state: DraftState, words: Words) -> None:
    letter = replace(LETTER, to=("jeanne.petit@mail.example",), text="Bonjour Jeanne Petit, votre santé passe avant.")
    answer = replace(REPLY, sender="jeanne.petit@mail.example", meaning=replace(REPLY.meaning, own_text="Ma santé…"))
    contact = replace(CLAIRE, name="Jeanne Petit", email="jeanne.petit@mail.example")
    draft = replace(in_state(state), letter=letter)
    view = replace(draft_view(draft, JEANNE, 2), contact=contact, unanswered=(answer,))
    text, blocks = d.draft_card(words, view)
    assert not re.search("jeanne|petit|santé", text + shown(blocks), re.IGNORECASE)
    assert "F-2026-009" in text


@BOTH
@pytest.mark.parametrize("kind", Kind)
def test_a_consumer_s_name_and_words_are_not_on_the_card_of_a_reply(kind: Kind, words: Words) -> None:
    own = "Ma santé ne me permet pas de payer avant le 4 décembre. Jeanne Petit"
    promised = (replace(PROMISED, words="avant le 4 décembre"),) if kind is Kind.PROMISE else ()
    meaning = Meaning(kind, promised, own_text=own, contact="paul.petit@mail.example", requests=(Request.DELAY,))
    reply = replace(
        REPLY, sender="jeanne@mail.example", sender_name="Jeanne Petit", subject="Ma santé", meaning=meaning, customer=2
    )
    text, blocks = r.reply_card(words, replace(reply_view(reply, JEANNE), known_sender=False))
    assert not re.search("jeanne|petit|santé|avant le", text + shown(blocks), re.IGNORECASE)
    assert "F-2026-009" in text
    accessories = [block["accessory"]["text"]["text"] for block in blocks if "accessory" in block]
    assert accessories == [words.t("Read it all")]


# The edit window.


def test_a_short_letter_is_edited_in_one_field() -> None:
    view = m.edit_modal(FR, DRAFT)
    assert list(fields_of(view)) == ["subject", "text_0"]
    assert m.text_of(fields_of(view)) == LETTER.text.strip()


LONG = {
    "paragraphs": "\n\n".join(f"{number}. {'Une phrase assez courte. ' * 30}".strip() for number in range(12)),
    "a table": "Bonjour,\n\n" + "\n".join(f"F-2026-{number:03} – 1 240,00 € – échue" for number in range(200)),
    "one paragraph": "mot " * 2000 + "fin",
    "one word": "x" * 10_000,
    "blank lines": "a" * 2799 + "\n\n\n\n" + "b" * 2799 + "\n \n" + "c",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_long_letter_is_split_and_put_together_unchanged(text: str) -> None:
    view = m.edit_modal(EN, replace(DRAFT, letter=replace(LETTER, text=text)))
    fields = fields_of(view)
    assert view_problems(view) == []
    assert not is_too_large(view)
    assert len(fields) > 2
    assert m.text_of(dict(reversed(fields.items()))) == text


@given(st.text(alphabet="ab \n", min_size=1).map(lambda text: (text * 300).strip()).filter(bool))
def test_any_letter_is_put_together_unchanged(text: str) -> None:
    fields = fields_of(m.edit_modal(EN, replace(DRAFT, letter=replace(LETTER, text=text))))
    assert m.text_of(fields) == text
    assert all(len(block[name]["value"] or "") <= 3000 for name, block in fields.items())


@BOTH
@pytest.mark.parametrize("fault", Fault)
def test_what_is_wrong_with_an_edit_is_said_beside_its_field(fault: Fault, words: Words) -> None:
    problems = (Problem("subject", fault, "F-2026-009"), Problem("text", fault, "1 240,00 €"))
    errors = m.edit_errors(words, problems)
    assert set(errors) == {"subject", "text_0"} <= set(fields_of(m.edit_modal(words, DRAFT)))
    assert all(error.endswith(".") and "{" not in error for error in errors.values())
