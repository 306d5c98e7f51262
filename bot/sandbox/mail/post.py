"""The post as the rest of the sandbox sees it: started once in the servers' loop, then used from any other thread."""

import asyncio
import re
import smtplib
import threading
from collections.abc import Callable, Coroutine, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.sandbox.mail.accounts import Account, Directory
from bot.sandbox.mail.answers import Answer, as_sent, compose
from bot.sandbox.mail.boxes import Boxes, Stored
from bot.sandbox.mail.delivery import Clerk, PostOffice
from bot.sandbox.mail.faults import Fault, Faults, Hold, Stage
from bot.sandbox.mail.reading import View, view

R = TypeVar("R")
_STRANGER = "outside.invalid"  # how a session names itself that no domain of this world vouches for
_PATIENCE = 10.0  # seconds for anything that happens in the loop
_BARE_BREAK = re.compile(rb"\r?\n|\r")


class Post:
    """SMTP and IMAP on 127.0.0.1 for the accounts of a world whose time is `now()` (aware).

    `smtp_port` takes the owner's mails after a login, and mails for the accounts here from anybody; `imap_port` serves
    the mailboxes; both are 0 before `start`. `revision` grows with every change in a mailbox. All methods that are not
    coroutines may be called from any thread but the loop's own, where they raise RuntimeError instead of waiting for
    themselves.
    """

    def __init__(
        self, *, now: Callable[[], datetime], accounts: Sequence[Account], local_domains: Iterable[str] = ()
    ) -> None:
        self.smtp_port = 0
        self.imap_port = 0
        self.revision = 0
        self._now = now
        self._directory = Directory(accounts, local_domains)
        self._turn = threading.Condition()
        self._faults = Faults()
        self._boxes = Boxes(now, self._changed)
        self._office = PostOffice(self._directory, self._boxes, now)
        self._submission = Clerk(self._office, self._faults)
        # what debtors write comes in by a door of its own: faults and outages of the owner's server are not theirs
        self._exchange = Clerk(self._office, Faults())
        self._exchange_port = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped = False
        self._views: dict[tuple[str, str], View] = {}

    async def start(self) -> None:
        """Open the mailboxes and listen, at free ports the first time and at the same ones after that."""
        self._loop = asyncio.get_running_loop()
        self._stopped = False
        for account in self._directory:
            await self._boxes.open(account)
        self.smtp_port = await self._submission.listen(self.smtp_port)
        self.imap_port = await self._boxes.listen(self.imap_port)
        self._exchange_port = await self._exchange.listen(self._exchange_port)

    async def stop(self) -> None:
        """Stop listening, cut every session and wake who waits for a change; the mails are kept for another start."""
        await self._submission.close()
        await self._exchange.close()
        await self._boxes.close()
        self._loop = None
        with self._turn:
            self._stopped = True
            self._turn.notify_all()

    def mailboxes(self) -> list[dict[str, Any]]:
        """Every mailbox with its mails, newest last, ready for JSON; `unread` counts INBOX, `date` is the arrival."""
        shown: list[dict[str, Any]] = []
        for account in self._directory:
            stored = self._run(self._boxes.contents(account.address))
            zone = ZoneInfo(account.zone)
            mails = [_shown(mail, self._view(account, mail), zone) for mail in stored]
            unread = sum(1 for mail in stored if mail.folder == "INBOX" and not mail.seen)
            shown.append({"address": account.address, "name": account.name, "unread": unread, "mails": mails})
        return shown

    def attachment(self, address: str, mail_id: str, index: int) -> tuple[str, str, bytes]:
        """Name, media type and bytes of a mail's attachment. Raises LookupError."""
        parts = self._view(*self._stored(address, mail_id)).parts
        if not 0 <= index < len(parts):
            raise LookupError(f"the mail {mail_id} has no attachment {index}")
        return parts[index].name, parts[index].media_type, parts[index].content

    def mark_read(self, address: str, mail_id: str) -> None:
        """Note that its reader has opened a mail. Raises LookupError."""
        account = self._directory.named(address)
        if not self._run(self._boxes.mark_read(account.address, mail_id)):
            raise LookupError(f"there is no mail {mail_id} for {address}")

    def received_count(self, message_id: str) -> int:
        """How many copies of the mail with this Message-ID have come to the debtors, over all their mailboxes."""
        debtors = [(a, self._run(self._boxes.contents(a.address))) for a in self._directory if not a.is_owner]
        arrived = [(a, mail) for a, mails in debtors for mail in mails if mail.folder not in ("Sent", "Drafts")]
        return sum(1 for a, mail in arrived if self._view(a, mail).message_id == message_id.strip())

    def answer(
        self,
        address: str,
        mail_id: str | None,
        text: str,
        *,
        subject: str | None = None,
        automatic: bool = False,
        to: str | None = None,
    ) -> str:
        """Write back as the account `address`, to Reply-To or From of that mail, over SMTP; returns the Message-ID.

        Without a mail it is a first word, to `to` or else to the owner. A person's answer quotes the mail, marks it as
        read and is filed in Sent; an `automatic` one does none of it, says so in its headers, and has no return path.
        Raises LookupError for an unknown account or mail, smtplib.SMTPException when the server refuses it.
        """
        account = self._directory.named(address)
        original = None if mail_id is None else self._view(*self._stored(address, mail_id))
        if original is None and to is None:
            to = self._directory.owner.address
        mail = compose(Answer(account, text, self._now(), original, subject, to, automatic))
        raw = as_sent(mail)
        recipient = mail["To"].addresses[0].addr_spec
        self._inject(raw, "" if automatic else account.address, recipient, host=f"mail.{account.domain}")
        if not automatic:
            self._run(self._boxes.file(account.address, "Sent", raw, seen=True))
            if mail_id is not None:
                self.mark_read(address, mail_id)
        return str(mail["Message-ID"])

    def deliver(self, raw: bytes, sender: str, recipient: str, *, host: str = _STRANGER) -> None:
        """Bring any bytes to an account here as the server `host` does. Raises smtplib.SMTPException when refused.

        A host inside an account's domain vouches for that domain (dmarc=pass); any other vouches for none.
        """
        self._inject(_BARE_BREAK.sub(b"\r\n", raw), sender, recipient, host=host)

    def wait_change(self, after: int, timeout: float) -> int:
        """Wait for up to `timeout` seconds until `revision` is past `after`; returns the revision then."""
        self._refuse_own_loop()
        with self._turn:
            self._turn.wait_for(lambda: self.revision > after or self._stopped, timeout)
            return self.revision

    def refuse_login(self, refuse: bool) -> None:  # noqa: FBT001 - a switch and nothing else
        """Answer every new login, SMTP and IMAP, as if the password were wrong, or stop doing so."""
        self._boxes.refuse_login(refuse)
        self._office.refusing_logins = refuse

    def fail_at(self, stage: Stage | str, *, code: int | None = None, drop: bool = False, times: int = 1) -> None:
        """Let the next `times` passages of a stage at `smtp_port` go wrong: answer `code`, cut the line, or both.

        At "ehlo" and "auth" a code holds for the rest of its session. "dot" fails before the mail is kept, "after_dot"
        after that. Raises ValueError for an unknown stage or when nothing would go wrong.
        """
        self._faults.order(Stage(stage), Fault(code, drop), times)

    def hold_at(self, stage: Stage | str) -> Hold:
        """Let the next session at `smtp_port` wait at this stage until released, so that a test may kill its client."""
        hold = Hold(self._running())
        self._faults.order(Stage(stage), Fault(hold=hold))
        return hold

    def heal(self) -> None:
        """Take back every fault that was ordered and has not happened, and the refused logins."""
        self._faults.clear()
        self.refuse_login(refuse=False)

    def stop_smtp(self) -> None:
        """Close `smtp_port` and cut its sessions. Debtors' mails still come in."""
        self._run(self._submission.close())

    def start_smtp(self) -> None:
        """Listen at `smtp_port` again."""
        self._run(self._submission.listen(self.smtp_port))

    def stop_imap(self) -> None:
        """Close `imap_port` and cut its sessions; the mails are kept."""
        self._run(self._boxes.close())

    def start_imap(self) -> None:
        """Listen at `imap_port` again."""
        self._run(self._boxes.listen(self.imap_port))

    def _stored(self, address: str, mail_id: str) -> tuple[Account, Stored]:
        account = self._directory.named(address)
        for mail in self._run(self._boxes.contents(account.address)):
            if mail.mail_id == mail_id:
                return account, mail
        raise LookupError(f"there is no mail {mail_id} for {address}")

    def _inject(self, raw: bytes, sender: str, recipient: str, *, host: str) -> None:
        self._running()
        with smtplib.SMTP("127.0.0.1", self._exchange_port, local_hostname=host, timeout=_PATIENCE) as client:
            client.sendmail(sender, [recipient], raw)

    def _changed(self) -> None:
        with self._turn:
            self.revision += 1
            self._turn.notify_all()

    def _running(self) -> asyncio.AbstractEventLoop:
        self._refuse_own_loop()
        if self._loop is None:
            raise RuntimeError("the post is not started")
        return self._loop

    def _refuse_own_loop(self) -> None:
        try:
            here = asyncio.get_running_loop()
        except RuntimeError:
            return
        if here is self._loop:
            raise RuntimeError("called from the servers' own loop, which would wait for itself: use a worker thread")

    def _view(self, account: Account, mail: Stored) -> View:
        key = (account.address, mail.mail_id)
        if key not in self._views:
            self._views[key] = view(mail.raw)
        return self._views[key]

    def _run(self, work: Coroutine[Any, Any, R]) -> R:
        try:
            loop = self._running()
        except RuntimeError:
            work.close()
            raise
        return asyncio.run_coroutine_threadsafe(work, loop).result(_PATIENCE)


def _shown(mail: Stored, seen_as: View, zone: ZoneInfo) -> dict[str, Any]:
    parts = [
        {"name": part.name, "media_type": part.media_type, "size": len(part.content), "index": index}
        for index, part in enumerate(seen_as.parts)
    ]
    return {
        "id": mail.mail_id,
        "folder": mail.folder,
        "unread": not mail.seen,
        "message_id": seen_as.message_id,
        "in_reply_to": seen_as.in_reply_to,
        "from": seen_as.sender,
        "to": seen_as.to,
        "cc": seen_as.cc,
        "subject": seen_as.subject,
        "date": mail.arrived.astimezone(zone).isoformat(timespec="seconds"),
        "text": seen_as.text,
        "html": seen_as.html,
        "headers": seen_as.headers,
        "attachments": parts,
    }
