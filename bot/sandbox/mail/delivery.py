"""The mail server: takes mails from those who log in, and from anybody for the accounts here, and files them."""
# ruff: noqa: N802, D102 - aiosmtpd finds its hooks by these names and documents them

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session, syntax

from bot.sandbox.mail.accounts import Account, Directory, domain_of
from bot.sandbox.mail.boxes import Boxes
from bot.sandbox.mail.faults import Faults, Stage
from bot.sandbox.mail.reading import UNREADABLE, from_domain
from bot.sandbox.mail.reports import Bounce, delivery_report

SERVER_NAME = "mx.sandbox.example"
REFUSED_LOGIN = "535 5.7.8 Authentication credentials invalid"
SIZE_LIMIT = 25_000_000  # bytes, what the large hosts take

# aiosmtpd warns of its own use of Session.login_data at each login; with no handler set that goes to the terminal
logging.getLogger("mail.log").setLevel(logging.ERROR)


class PostOffice:
    """What becomes of a mail that was taken in: stamped and filed, or sent back."""

    def __init__(self, directory: Directory, boxes: Boxes, now: Callable[[], datetime]) -> None:
        self.directory = directory
        self._boxes = boxes
        self._now = now
        self.refusing_logins = False

    def admits(self, login: str, password: str) -> Account | None:
        """The account that this login opens, or None."""
        try:
            account = self.directory.named(login)
        except LookupError:
            return None
        right = secrets.compare_digest(account.password.encode(), password.encode())
        return account if right and not self.refusing_logins else None

    async def accept(self, session: "_Session", envelope: Envelope) -> str:
        """File the mail with each recipient and return its queue id; the unknown ones make a report to the sender."""
        queue_id = secrets.token_hex(5).upper()
        raw = envelope.original_content or b""
        sender = "" if envelope.mail_from in (None, "<>") else str(envelope.mail_from)
        unknown: list[str] = []
        for recipient in envelope.rcpt_tos:
            account = self.directory.reached_by(recipient)
            if account is None:
                unknown.append(recipient)
                continue
            stamps = self._stamps(session, raw, sender=sender, recipient=recipient, queue_id=queue_id)
            await self._boxes.file(account.address, "INBOX", stamps + raw)
        if unknown and sender:
            await self._send_back(raw, sender, unknown, queue_id)
        return queue_id

    def _stamps(self, session: "_Session", raw: bytes, *, sender: str, recipient: str, queue_id: str) -> bytes:
        # on top, so that what a forger wrote under our name stays below and is not to be believed
        protocol = "ESMTPA" if session.account else "ESMTP"
        when = format_datetime(self._now())
        lines = [
            f"Return-Path: <{sender}>",
            f"Delivered-To: {recipient}",
            f"X-Original-To: {recipient}",
            f"Received: from {session.host} (localhost [127.0.0.1])",
            f"\tby {SERVER_NAME} (Relance sandbox) with {protocol} id {queue_id}",
            f"\tfor <{recipient}>; {when}",
            *self._authentication(session, from_domain(raw), sender),
        ]
        return "".join(f"{line}\r\n" for line in lines).encode("ascii", "replace")

    def _authentication(self, session: "_Session", author: str, sender: str) -> list[str]:
        # who speaks is believed for the domain of its login, or for the one that its own host name lies in
        host = session.host
        vouched = session.account.domain if session.account else self.directory.vouching_domain(host)
        envelope = domain_of(sender) or host
        spf = "pass" if vouched and (envelope == vouched or not sender) else "none"
        dmarc = "pass" if spf == "pass" and author == vouched else "none"
        mail_from = f"smtp.mailfrom={sender}" if sender else f"smtp.helo={host}"
        return [
            f"Authentication-Results: {SERVER_NAME};",
            f"\tspf={spf} {mail_from};",
            f"\tdmarc={dmarc} header.from={author or 'unknown'}",
        ]

    async def _send_back(self, raw: bytes, sender: str, unknown: Sequence[str], queue_id: str) -> None:
        account = self.directory.reached_by(sender)
        if account is None:
            return
        moment = self._now()
        bounce = Bounce(account, sender, tuple(unknown), queue_id, SERVER_NAME, moment)
        report = delivery_report(bounce, raw)
        stamps = (
            f"Return-Path: <>\r\nDelivered-To: {sender}\r\nX-Original-To: {sender}\r\n"
            f"Received: by {SERVER_NAME} (Relance sandbox)\r\n\tid {queue_id}; {format_datetime(moment)}\r\n"
        )
        await self._boxes.file(account.address, "INBOX", stamps.encode("ascii", "replace") + report)


def _plain(name: str | None) -> str:
    """A host name as the peer gave it, fit for a header."""
    return "".join(letter for letter in name or "" if letter.isalnum() or letter in ".-[]:") or "unknown"


class _Session(SMTP):
    """One SMTP session. The stages that aiosmtpd has no hook for are caught here."""

    def __init__(self, clerk: "Clerk") -> None:
        super().__init__(
            clerk,
            hostname=SERVER_NAME,
            ident="ESMTP Relance sandbox",
            data_size_limit=SIZE_LIMIT,
            auth_require_tls=False,  # on loopback only
            authenticator=clerk.authenticate,
            loop=asyncio.get_running_loop(),
        )
        self.clerk = clerk
        self.failed: dict[Stage, str] = {}
        self.account: Account | None = None

    @property
    def host(self) -> str:
        """How the peer named itself, fit for a header."""
        return _plain(self.session.host_name if self.session else None)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        if self._handler_coroutine is not None:
            self.clerk.sessions[self] = self._handler_coroutine
        if not self.clerk.listening:  # it came in while the door was being closed
            self.hang_up(at_once=True)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self.clerk.sessions.pop(self, None)

    async def _handle_client(self) -> None:
        refusal = await self.clerk.fail(self, Stage.CONNECT)
        if refusal is None:
            await super()._handle_client()
        else:
            await self.push(refusal)
            self.hang_up()

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        refusal = await self.clerk.fail(self, Stage.DATA)
        await (super().smtp_DATA(arg) if refusal is None else self.push(refusal))

    def hang_up(self, *, at_once: bool = False) -> None:
        """Close the connection, after what was written has left unless `at_once`."""
        if isinstance(self.transport, asyncio.Transport):
            (self.transport.abort if at_once else self.transport.close)()


class Clerk:
    """The hooks of one listening SMTP server, and the faults it was ordered to make."""

    def __init__(self, office: PostOffice, faults: Faults) -> None:
        self._office = office
        self._faults = faults
        self._server: asyncio.Server | None = None
        self.sessions: dict[_Session, asyncio.Task[None]] = {}

    @property
    def listening(self) -> bool:
        """Whether the server is up."""
        return self._server is not None

    async def listen(self, port: int) -> int:
        """Serve SMTP on 127.0.0.1 at `port`, or at a free one when it is 0; returns the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Session(self), "127.0.0.1", port)
        bound: int = self._server.sockets[0].getsockname()[1]
        return bound

    async def close(self) -> None:
        """Stop listening and cut every session, as a server does that goes down."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        running = dict(self.sessions)
        for session in running:
            session.hang_up(at_once=True)
        await asyncio.gather(*running.values(), return_exceptions=True)

    async def fail(self, session: _Session, stage: Stage) -> str | None:
        """Do what was ordered for this stage: wait, cut the line, or return what to answer; None when all is well."""
        if stage in session.failed:
            return session.failed[stage]
        fault = self._faults.take(stage)
        if fault is None:
            return None
        if fault.hold is not None:
            await fault.hold.stand()
        if fault.drop:
            if fault.code is not None:
                await session.push(fault.answer(stage))
            session.hang_up(at_once=fault.code is None)
            await asyncio.Event().wait()  # for ever: aiosmtpd ends this coroutine when the connection is gone
        if fault.code is None:
            return None
        if stage in (Stage.EHLO, Stage.AUTH):
            # clients try HELO after EHLO and LOGIN after PLAIN: a server that is out of order is so for both
            session.failed[stage] = fault.answer(stage)
        return fault.answer(stage)

    def authenticate(
        self, server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: LoginPassword
    ) -> AuthResult:
        """Judge a login by PLAIN or LOGIN."""
        account = self._office.admits(given.login.decode("utf-8", "replace"), given.password.decode("utf-8", "replace"))
        if isinstance(server, _Session):
            server.account = account
        return AuthResult(success=account is not None, handled=False)

    async def handle_EHLO(
        self, server: _Session, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        refusal = await self.fail(server, Stage.EHLO)
        if refusal is not None:
            return [refusal]
        session.host_name = hostname
        return responses

    async def handle_HELO(self, server: _Session, session: Session, _envelope: Envelope, hostname: str) -> str:
        refusal = await self.fail(server, Stage.EHLO)
        if refusal is not None:
            return refusal
        session.host_name = hostname
        return f"250 {SERVER_NAME}"

    async def handle_AUTH(self, server: _Session, _session: Session, _envelope: Envelope, _args: list[str]) -> object:
        refusal = await self.fail(server, Stage.AUTH)
        return MISSING if refusal is None else refusal

    async def handle_MAIL(
        self, server: _Session, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = await self.fail(server, Stage.MAIL)
        if refusal is not None:
            return refusal
        if server.account and address != "<>" and self._office.directory.reached_by(address) != server.account:
            return "553 5.7.1 Sender address rejected: not owned by the one who logged in"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(
        self, server: _Session, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = await self.fail(server, Stage.RCPT) or self._judge(server, address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    def _judge(self, session: _Session, address: str) -> str:
        """Why no mail is taken for this address, or an empty string."""
        domain = domain_of(address)
        if domain.rpartition(".")[2] != "example":
            return "550 5.7.1 This sandbox sends nowhere else than to .example"
        if session.account or self._office.directory.reached_by(address) is not None:
            return ""
        if domain in self._office.directory.domains:
            return "550 5.1.1 No such mailbox here"
        return "550 5.7.1 Relay access denied: log in first"

    async def handle_DATA(self, server: _Session, _session: Session, envelope: Envelope) -> str:
        refusal = await self.fail(server, Stage.DOT)
        if refusal is not None:
            return refusal
        try:
            queue_id = await self._office.accept(server, envelope)
        except UNREADABLE:  # pymap gives up on mails nested a thousand deep
            return "554 5.6.0 This mail is built in a way that cannot be filed"
        return await self.fail(server, Stage.AFTER_DOT) or f"250 2.0.0 Ok: queued as {queue_id}"
