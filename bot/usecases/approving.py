"""Approve, edit, skip, snooze: once, by whom, when. What was approved is frozen to the byte and never built again."""

import hashlib
import secrets
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.ledger import Entry, Person
from bot.domain.lifecycle import DraftEvent, DraftState, Forbidden, move_draft
from bot.domain.mail import Letter
from bot.domain.money import totals
from bot.domain.wording import Problem, check_edit
from bot.usecases.checking import check_approver, fallen
from bot.usecases.days import FARTHEST_DAYS
from bot.usecases.ports import Office, Unit
from bot.usecases.records import Draft, RefusalCode, Refused, Seen


class BadEdit(Refused):
    """An edit that would not be a letter any more; `problems` say what is wrong in which field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(RefusalCode.BAD_EDIT)
        self.problems = problems


def approve(office: Office, seen: Seen, by: Person) -> Draft:
    """Approve exactly the version this person saw; Refused says why not, and nothing moves."""
    check_approver(office, by)
    with office.store.write() as unit:
        draft = _seen(unit, office, seen)
        _may(draft, DraftEvent.APPROVE, office)
        because = fallen(unit, office, draft, office.today())
        if because:
            raise Refused(RefusalCode.NO_LONGER_STANDS, because=because)
        now = office.clock.now()
        letter = replace(draft.letter, reply_to=reply_address(office, draft))
        domain = letter.sender.rpartition("@")[2]
        message_id = f"<r.{secrets.token_hex(12)}@{domain}>"
        raw = office.post.freeze(letter, message_id, now.astimezone(office.zone), _files(unit, letter))
        digest = hashlib.sha256(raw).hexdigest()
        approved = unit.drafts.move(
            draft,
            DraftEvent.APPROVE,
            decided_by=by.name,
            decided_at=now,
            retry_at=now,
            message_id=message_id,
            raw=raw,
            raw_sha256=digest,
            failure="",
        )
        facts = {"version": draft.version, "content": draft.content_sha256, "bytes": digest, "to": len(letter.to)}
        unit.journal.write(Entry(now, "draft_approved", by.name, draft.customer, None, draft.id, facts))
        unit.ledger.touch(draft.customer, office.today())
        return approved


def edit(office: Office, seen: Seen, by: Person, subject: str, text: str) -> Draft:
    """A new version in a person's own words, to be approved in its turn. Raises BadEdit, Refused."""
    check_approver(office, by)
    with office.store.write() as unit:
        draft = _seen(unit, office, seen)
        _may(draft, DraftEvent.EDIT, office)
        subject, text = subject.strip(), office.letters.finish(text.replace("\r\n", "\n"), draft.letter.language)
        numbers = [unit.ledger.invoice(line.invoice).number for line in draft.lines]
        amounts = office.letters.amounts(totals(line.balance for line in draft.lines), draft.letter.language)
        problems = check_edit(subject, text, numbers, amounts, office.creditor.iban)
        if problems:
            raise BadEdit(problems)
        html = office.letters.html_of(text, draft.letter.language)
        now = office.clock.now()
        edited = unit.drafts.edit(draft, replace(draft.letter, subject=subject, text=text, html=html), by.name, now)
        facts = {"version": edited.version, "content": edited.content_sha256}
        unit.journal.write(Entry(now, "draft_edited", by.name, draft.customer, None, draft.id, facts))
        return edited


def for_edit(office: Office, seen: Seen) -> Draft:
    """The draft to be edited, exactly the version that was seen. Raises Refused."""
    with office.store.read() as unit:
        draft = _seen(unit, office, seen)
        _may(draft, DraftEvent.EDIT, office)
        return draft


def snooze(office: Office, seen: Seen, by: Person, until: date) -> Draft:
    """Show this draft again on a later day."""
    check_approver(office, by)
    if not office.today() < until <= office.today() + timedelta(days=FARTHEST_DAYS):
        raise Refused(RefusalCode.BAD_DAY, {"words": until.isoformat()})
    return _decide(office, seen, by, DraftEvent.SNOOZE, {"until": until.isoformat()}, snoozed_until=until)


def wake(office: Office, seen: Seen, by: Person) -> Draft:
    """Bring a postponed draft back before its day."""
    check_approver(office, by)
    return _decide(office, seen, by, DraftEvent.WAKE, {}, snoozed_until=None)


def skip(office: Office, seen: Seen, by: Person) -> Draft:
    """Leave this stage out: it counts as had, and for the gap like a message that was sent."""
    check_approver(office, by)
    return _decide(office, seen, by, DraftEvent.SKIP, {}, contact_on=office.today())


def settle_unknown(office: Office, seen: Seen, by: Person, event: DraftEvent) -> Draft:
    """A person settles an unknown outcome or a failure: ACCEPTED, RESEND, RETRY or ABANDON. Same bytes, same id."""
    check_approver(office, by)
    if event in {DraftEvent.RESEND, DraftEvent.RETRY}:
        with office.store.read() as unit:
            draft = unit.drafts.load(seen.draft)
            because = fallen(unit, office, draft, office.today())
        if event is DraftEvent.RETRY and office.today() > draft.valid_until and not draft.committed:
            raise Refused(RefusalCode.NO_LONGER_VALID, {"until": draft.valid_until.isoformat()})
        if because:
            raise Refused(RefusalCode.NO_LONGER_STANDS, because=because)
    now = office.clock.now()
    changes: dict[str, object] = {"retry_at": now} if event in {DraftEvent.RESEND, DraftEvent.RETRY} else {}
    if event is DraftEvent.ACCEPTED:
        changes = {"sent_at": now, "filed": True}
    return _decide(office, seen, by, event, {}, owner="", failure="", **changes)


def _decide(
    office: Office, seen: Seen, by: Person, event: DraftEvent, facts: dict[str, str], **changes: object
) -> Draft:
    with office.store.write() as unit:
        draft = _seen(unit, office, seen)
        _may(draft, event, office)
        now = office.clock.now()
        moved = unit.drafts.move(draft, event, decided_by=by.name, decided_at=now, **changes)
        unit.journal.write(Entry(now, f"draft_{event}", by.name, draft.customer, None, draft.id, facts))
        unit.ledger.touch(draft.customer, office.today())
        return moved


def _seen(unit: Unit, office: Office, seen: Seen) -> Draft:
    """The draft as the person saw it; refused when it says something else by now."""
    draft = unit.drafts.load(seen.draft)
    if draft.version != seen.version:
        if draft.state is not DraftState.PROPOSED:
            raise _already(draft, office)
        raise Refused(RefusalCode.OLD_VERSION)
    return draft


def _may(draft: Draft, event: DraftEvent, office: Office) -> None:
    try:
        move_draft(draft.state, event)
    except Forbidden:
        raise _already(draft, office) from None
    if event is DraftEvent.APPROVE and office.today() > draft.valid_until:
        raise Refused(RefusalCode.NO_LONGER_VALID, {"until": draft.valid_until.isoformat()})


def _already(draft: Draft, office: Office) -> Refused:
    if draft.state in {DraftState.SUPERSEDED, DraftState.EXPIRED}:
        return Refused(RefusalCode.NO_LONGER_STANDS, because=draft.note)
    at = draft.decided_at or draft.created_at
    who = draft.decided_by or "Relance"
    when = at.astimezone(office.zone).isoformat()
    return Refused(RefusalCode.ALREADY, {"state": draft.state.value, "who": who, "when": when})


def reply_address(office: Office, draft: Draft) -> str:
    """Where an answer goes: a plus address with the draft's token, or the plain one for hosts without plus."""
    local, _, domain = draft.letter.sender.rpartition("@")
    return f"{local}+r.{draft.token}@{domain}" if office.reply_address == "plus" else draft.letter.sender


def _files(unit: Unit, letter: Letter) -> dict[str, bytes]:
    contents = {}
    for file in letter.files:
        found = unit.ledger.file(file.sha256)
        if found is None:
            raise Refused(RefusalCode.NO_FILE)
        contents[file.sha256] = found[1]
    return contents
