"""The inbox: each mail read once, held on the safe side, and never believed more than it deserves."""

from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from bot.domain.dunning import HoldKind, Reason
from bot.domain.lifecycle import DraftState, ReplyState
from bot.domain.mail import Mail
from bot.domain.reading import Kind, Meaning
from bot.usecases.approving import approve
from bot.usecases.ports import DeliveryError, StoreError
from bot.usecases.receiving import receive
from bot.usecases.recording import confirm, decide_reply
from bot.usecases.records import Draft
from tests.usecases.test_proposing import stored
from tests.usecases.world import ALICE, MOULIN, World, absent, at, bounced, disputes, promises

PROMISE = promises(date(2026, 11, 30))
PAUL = "paul.moulin@elsewhere.example"


def token_of(draft: Draft) -> str:
    return f"ines+r.{draft.token}@atelier-brume.example"


def holds(world: World, customer: int = 1) -> list[tuple[HoldKind, date | None]]:
    with world.store.read() as unit:
        return [(hold.kind, hold.until) for hold in unit.ledger.accounts([customer])[0].holds]


# Holding


def test_the_files_of_a_reply_are_named_and_no_more(world: World) -> None:
    mail = message_from_bytes(world.mail("Re: avis", promises(date(2026, 11, 30))), policy=SMTP)
    assert isinstance(mail, EmailMessage)
    mail.add_attachment(b"PK" * 50, maintype="application", subtype="zip", filename="remise.xlsx")
    mail.add_attachment("F-1;1200,00\n", subtype="csv", filename="avis.csv")
    world.invoice("F-1")
    world.receive(mail.as_bytes())
    assert [(file.name, file.media_type, file.opened) for file in world.replies()[0].enclosed] == [
        ("remise.xlsx", "application/zip", False),
        ("avis.csv", "text/csv", True),
    ]
    assert world.replies()[0].enclosed[0].size == 100


def test_a_reply_holds_the_chase_until_a_person_decides(world: World) -> None:
    sent = world.sent()
    reply = world.replied(PROMISE, answers=sent)
    assert (reply.state, reply.customer, reply.draft) == (ReplyState.WAITING, 1, sent.id)
    assert holds(world) == [(HoldKind.REPLY, date(2026, 11, 24))]
    world.clock.set(at(20))
    world.tick()
    assert stored(world, "F-1") is Reason.REPLY_WAITING
    decide_reply(world.office, reply.id, ALICE, "not_a_promise")
    assert holds(world) == []
    assert world.proposed().stage == "late_7"


def test_a_reply_takes_back_what_was_approved_and_had_not_left(world: World) -> None:
    draft = world.approved()
    world.replied(Meaning(Kind.OTHER, own_text="Bonjour ?"))
    world.tick()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED


def test_an_unanswered_reply_holds_for_a_week_and_then_comes_back_with_a_draft(world: World) -> None:
    sent = world.sent()
    reply = world.replied(PROMISE, answers=sent)
    world.clock.set(at(24))
    world.tick()
    assert len(world.drafts()) == 1
    world.clock.set(at(25))
    assert world.proposed().stage == "late_7"
    assert world.replies()[0] == reply, "it still waits"


def test_a_decision_releases_its_own_reply_only(world: World) -> None:
    sent = world.sent()
    first = world.replied(PROMISE, answers=sent)
    second = world.replied(Meaning(Kind.OTHER, own_text="et aussi…"), answers=sent)
    confirm(world.office, first.id, ALICE)
    assert len(holds(world)) == 1
    decide_reply(world.office, second.id, ALICE, "handled")
    assert holds(world) == []


# Matching


def test_the_token_ties_a_mail_from_an_unknown_address_and_holds(world: World) -> None:
    sent = world.sent()
    world.receive(world.mail("bonjour", PROMISE, sender=PAUL, to=token_of(sent)))
    (reply,) = world.replies()
    assert (reply.customer, reply.draft, reply.matched_by) == (1, sent.id, "token")
    assert holds(world) == [(HoldKind.REPLY, date(2026, 11, 24))]


def test_the_thread_ties_a_mail_from_an_unknown_address(world: World) -> None:
    sent = world.sent()
    reply = world.replied(PROMISE, answers=sent, sender=PAUL)
    assert (reply.customer, reply.matched_by) == (1, "thread")


@pytest.mark.parametrize(("subject", "matched"), [("Votre facture f-1.", "number"), ("Bonjour", "sender")])
def test_a_known_sender_is_tied_by_number_or_by_address_alone(world: World, subject: str, matched: str) -> None:
    world.invoice("F-1")
    world.receive(world.mail(subject, PROMISE))
    (reply,) = world.replies()
    assert (reply.customer, reply.matched_by) == (1, matched)
    assert holds(world) != []


def test_a_number_in_the_subject_alone_ties_nobody(world: World) -> None:
    world.invoice("F-1")
    world.receive(world.mail("Facture F-1", PROMISE, sender=PAUL))
    (reply,) = world.replies()
    assert (reply.customer, reply.matched_by) == (None, "nothing")
    assert holds(world) == []


def test_a_strangers_mail_changes_nothing(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    before = world.journal()
    assert world.receive(world.mail("Nos offres de novembre", sender="promo@shop.example")) == 0
    assert (world.replies(), holds(world), world.journal()) == ([], [], before)
    assert approve(world.office, draft.seen, ALICE).state is DraftState.APPROVED


def test_a_stranger_who_speaks_of_paying_is_shown_and_holds_nothing(world: World) -> None:
    world.invoice("F-1")
    world.receive(world.mail("Paiement", PROMISE, sender="promo@shop.example"))
    (reply,) = world.replies()
    assert (reply.customer, reply.state) == (None, ReplyState.WAITING)
    assert holds(world) == []


def test_another_customer_in_this_ones_thread_holds_both_until_a_person_has_looked(world: World) -> None:
    sent = world.sent()
    world.invoice("G-1", customer="Verger", email="g@verger.example")
    reply = world.replied(PROMISE, answers=sent, sender="g@verger.example")
    assert (reply.customer, reply.matched_by) == (None, "conflict")
    assert holds(world) == holds(world, 2) == [(HoldKind.REPLY, date(2026, 11, 24))]
    decide_reply(world.office, reply.id, ALICE, "handled")
    assert holds(world) == holds(world, 2) == []


def test_the_reader_is_given_what_is_open_and_nothing_else(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    world.invoice("G-1", customer="Verger", email="g@verger.example")
    world.paid("F-2")
    world.receive(world.mail("Bonjour"))
    ((mail, ledger),) = world.reader.seen
    assert isinstance(mail, Mail)
    assert [(item.number, item.balance.decimal) for item in ledger] == [("F-1", "1200.00")]


def test_a_mail_is_never_answered_and_marks_nothing_as_paid(world: World) -> None:
    sent = world.sent()
    world.replied(Meaning(Kind.PAID, own_text="Déjà payé !"), answers=sent)
    assert world.bill("F-1").settled.minor == 0
    assert len(world.mailer.begun) == 1


# Machines


def test_an_absence_moves_the_chase_to_the_day_of_return(world: World) -> None:
    sent = world.sent()
    reply = world.replied(absent(date(2026, 11, 25)), answers=sent)
    assert reply.state is ReplyState.FILED
    world.clock.set(at(24))
    world.tick()
    assert stored(world, "F-1") is Reason.ABSENT
    world.clock.set(at(25))
    assert world.proposed().stage == "late_7"


def test_an_absence_is_believed_for_two_weeks_at_the_most(world: World) -> None:
    sent = world.sent()
    world.replied(absent(date(2027, 3, 1)), answers=sent)
    assert holds(world) == [(HoldKind.ABSENCE, date(2026, 12, 1))]


@pytest.mark.parametrize("until", [None, date(2026, 11, 17), date(2026, 11, 2)])
def test_an_absence_without_a_day_to_come_changes_nothing(world: World, until: date | None) -> None:
    sent = world.sent()
    world.replied(absent(until), answers=sent)
    assert holds(world) == []


def test_a_bounce_of_our_mail_disables_the_contact_and_the_draft_goes(world: World) -> None:
    sent = world.sent()
    world.invoice("F-2")
    reply = world.replied(bounced(MOULIN.upper()), answers=sent, sender="mailer-daemon@mx.example")
    assert reply.state is ReplyState.WAITING
    with world.store.read() as unit:
        assert unit.ledger.contacts(1)[0].unusable_since == date(2026, 11, 17)
    world.clock.set(at(20))
    world.tick()
    assert stored(world, "F-1") is Reason.NO_ADDRESS
    assert "contact_bounced" in world.journal()


@pytest.mark.parametrize(
    "meaning", [bounced(MOULIN, permanent=False), bounced("someone@else.example"), Meaning(Kind.BOUNCE)]
)
def test_a_delay_or_a_bounce_of_another_address_disables_nobody(world: World, meaning: Meaning) -> None:
    sent = world.sent()
    world.replied(meaning, answers=sent, sender="mailer-daemon@mx.example")
    with world.store.read() as unit:
        assert unit.ledger.contacts(1)[0].unusable_since is None
    assert holds(world) == []


def test_a_bounce_that_does_not_name_our_mail_disables_nobody(world: World) -> None:
    world.sent()
    world.receive(world.mail("Undelivered F-1", bounced(MOULIN), sender="mailer-daemon@mx.example"))
    world.receive(world.mail("Undelivered too", bounced(MOULIN), sender=MOULIN))
    with world.store.read() as unit:
        assert unit.ledger.contacts(1)[0].unusable_since is None


def test_a_new_address_from_the_books_is_written_to_again(world: World) -> None:
    sent = world.sent()
    world.replied(bounced(MOULIN), answers=sent, sender="mailer-daemon@mx.example")
    world.invoice("F-1", email="paul@moulin.example")
    world.clock.set(at(20))
    assert world.proposed().letter.to == ("paul@moulin.example",)


# Once each


def test_the_same_mail_twice_is_learned_once(world: World) -> None:
    sent = world.sent()
    raw = world.mail("Re: facture", PROMISE, answers=sent)
    assert world.receive(raw, raw) == 1
    assert len(world.replies()) == len(holds(world)) == 1


def test_a_mail_delivered_over_two_ways_is_learned_once(world: World) -> None:
    sent = world.sent()
    raw = world.mail("Re: facture", PROMISE, answers=sent)
    stamps = (b"Received: from a by mx (x) id %d; Tue, 17 Nov 2026 10:00:00 +0100\r\n" % way for way in (1, 2))
    world.receive(*(stamp + raw for stamp in stamps))
    assert len(world.replies()) == 1


def test_a_copied_message_id_does_not_hide_the_true_mail(world: World) -> None:
    sent = world.sent()
    world.receive(world.mail("Re: un", PROMISE, answers=sent, message_id="<7@moulin.example>", sender=PAUL))
    world.receive(world.mail("Re: deux", disputes(), answers=sent, message_id="<7@moulin.example>"))
    assert [reply.meaning.kind for reply in world.replies()] == [Kind.PROMISE, Kind.DISPUTE]


def test_two_short_answers_without_an_id_are_two_mails(world: World) -> None:
    sent = world.sent()
    for day in (17, 18):
        world.clock.set(at(day))
        raw = world.mail("Re: facture", answers=sent, text="OK\r\n")
        world.receive(b"\r\n".join(line for line in raw.split(b"\r\n") if not line.startswith(b"Message-ID:")))
    assert len(world.replies()) == 2


def test_a_folder_counted_anew_is_read_again_and_nothing_is_learned_twice(world: World) -> None:
    sent = world.sent()
    world.receive(world.mail("Re: un", PROMISE, answers=sent))
    world.mailbox.renumber()
    assert world.receive(world.mail("Re: deux", PROMISE, answers=sent)) == 1
    assert len(world.replies()) == 2
    with world.store.read() as unit:
        cursor = unit.inbound.cursor(world.mailbox.account, "INBOX")
    assert cursor
    assert (cursor.uidvalidity, cursor.last_uid) == (8, 2)


def test_mails_older_than_the_first_look_stay_unread(world: World) -> None:
    world.invoice("F-1")
    world.mailbox.put(world.mail("Vieille promesse", PROMISE), at(2, month=9))
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 0
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 0
    assert world.replies() == []
    assert world.receive(world.mail("Nouvelle promesse", PROMISE)) == 1


def test_many_mails_are_read_in_batches_in_their_order(world: World) -> None:
    sent = world.sent()
    world.mailbox.batch = 3
    assert world.receive(*(world.mail(f"Re: {number}", answers=sent) for number in range(8))) == 8
    assert [reply.subject for reply in world.replies()] == [f"Re: {number}" for number in range(8)]
    asked = world.mailbox.asked
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 0
    assert world.mailbox.asked == asked + 1


def test_our_own_mail_back_in_the_inbox_is_ignored(world: World) -> None:
    world.sent()
    assert world.receive(*world.mailer.arrived) == 0
    assert world.reader.seen == []
    assert holds(world) == []


# Harm


def test_a_poisoned_mail_is_put_aside_and_the_next_ones_are_read(world: World) -> None:
    sent = world.sent()
    world.reader.failing.add("Re: poison")
    nest = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1000)).encode()
    world.receive(
        world.mail("Re: poison", answers=sent),
        b"From: a@b.example\n" + nest,
        world.mail("Re: après", PROMISE, answers=sent),
    )
    assert [reply.subject for reply in world.replies()] == ["Re: après"]
    assert [mail.subject for mail, _ in world.reader.seen].count("Re: poison") == 2, "tried twice"
    assert world.receive() == 0, "and never again"
    assert unreadable(world) == [
        "RuntimeError: cannot make sense of Re: poison",
        "Unreadable: 1000 containers, more than 200",
    ]


def unreadable(world: World) -> list[str]:
    with world.store.read() as unit:
        rows = unit.drafts._session.connection().exec_driver_sql(
            "SELECT json_extract(facts, '$.why') FROM journal WHERE kind = 'mail_unreadable' ORDER BY id"
        )
        return [row[0] for row in rows]


def test_a_mail_that_is_too_large_is_told_and_the_next_ones_are_read(world: World) -> None:
    sent = world.sent()
    huge = world.mail("Re: lourd", answers=sent) + b"x" * (10 * 1024 * 1024)
    assert world.receive(huge, world.mail("Re: après", PROMISE, answers=sent)) == 2
    assert [reply.subject for reply in world.replies()] == ["Re: après"]
    assert unreadable(world)[0].startswith("UnreadableMail: too large") or "too large" in unreadable(world)[0]


def test_a_mailbox_that_is_away_loses_nothing(world: World) -> None:
    sent = world.sent()
    world.mailbox.put(world.mail("Re: un", PROMISE, answers=sent), world.clock.now())
    world.mailbox.failing.append(DeliveryError("away", channel=True))
    with pytest.raises(DeliveryError):
        receive(world.office, world.mailbox, world.reader, world.unreadable.append)
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 1


class Killed(BaseException):
    """kill -9."""


def test_a_mail_that_we_died_over_is_read_again_once(world: World) -> None:
    sent = world.sent()
    world.mailbox.put(world.mail("Re: un", PROMISE, answers=sent), world.clock.now())

    def die(*_: object) -> Meaning:
        raise Killed

    with pytest.raises(Killed):
        receive(world.office, world.mailbox, die, world.unreadable.append)
    assert world.replies() == []
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 1
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 0


def test_a_full_disk_stops_the_reading_and_loses_no_mail(world: World) -> None:
    sent = world.sent()
    world.mailbox.put(world.mail("Re: un", PROMISE, answers=sent), world.clock.now())

    def full(*_: object) -> Meaning:
        raise StoreError("the disk of the database is full: free some space")

    with pytest.raises(StoreError):
        receive(world.office, world.mailbox, full, world.unreadable.append)
    assert receive(world.office, world.mailbox, world.reader, world.unreadable.append) == 1
