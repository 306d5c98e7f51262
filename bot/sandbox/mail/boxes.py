"""The mailboxes, kept in memory by pymap and served over IMAP on loopback."""

import asyncio
from argparse import Namespace
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from typing import Any, Concatenate, ParamSpec, TypeVar

from proxyprotocol.reader import ProxyProtocolReader
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Identity, Login, Session
from pymap.backend.dict.mailbox import Message
from pymap.concurrent import Subsystem
from pymap.exceptions import InvalidAuth
from pymap.flags import FlagOp
from pymap.imap import IMAPServer
from pymap.interfaces.login import IdentityInterface
from pymap.parsing.message import AppendMessage
from pymap.parsing.response.code import AppendUid
from pymap.parsing.specials import FetchRequirement, SearchKey
from pymap.parsing.specials.flag import Seen
from pymap.selected import SelectedMailbox
from pymap.user import Passwords, UserMetadata
from pysasl.creds.server import ServerCredentials
from pysasl.hashing import BuiltinHash

from bot.sandbox.mail.accounts import Account

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Stored:
    """A mail as it lies in a folder. `mail_id` is safe in a web address and stays the same until the mail is moved."""

    mail_id: str
    folder: str
    uid: int
    arrived: datetime
    seen: bool
    raw: bytes


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        """A fixed one: pymap's own looks up the machine's name, which is slow at best."""
        return b"Sandbox ready"


class _WorldLogin(Login):
    """The door to the mailboxes: it knows the world's time, whom to tell of changes, and whether to let anybody in."""

    def __init__(self, config: Config, now: Callable[[], datetime], changed: Callable[[], None]) -> None:
        super().__init__(config)
        self.now = now
        self.changed = changed
        self.refusing = False

    async def authenticate(self, credentials: ServerCredentials) -> Identity:
        if self.refusing:
            raise InvalidAuth
        return await super().authenticate(credentials)

    async def authorize(self, authenticated: IdentityInterface, authzid: str) -> Identity:
        await super().authorize(authenticated, authzid)
        return self.identity(authzid)

    def identity(self, address: str) -> "_WorldIdentity":
        return _WorldIdentity(address, self, None, frozenset())


class _WorldIdentity(Identity):
    def __init__(self, name: str, login: _WorldLogin, token_id: str | None, roles: AbstractSet[str]) -> None:
        super().__init__(name, login, token_id, roles)
        self._world = login

    @asynccontextmanager
    async def new_session(self) -> AsyncIterator[Session]:
        async with super().new_session() as session:
            yield _WorldSession(self._world, session)


def _telling(
    method: Callable[Concatenate[Session, P], Awaitable[R]],
) -> Callable[Concatenate["_WorldSession", P], Coroutine[Any, Any, R]]:
    async def told(self: "_WorldSession", /, *args: P.args, **kwargs: P.kwargs) -> R:
        result = await method(self, *args, **kwargs)
        self.world.changed()
        return result

    return told


class _WorldSession(Session):
    """A session that dates mails by the world's time, and that says when it has changed something."""

    def __init__(self, world: _WorldLogin, session: Session) -> None:
        super().__init__(session.owner, session.config, session.mailbox_set, session.filter_set)
        self.world = world

    async def append_messages(
        self, name: str, messages: Sequence[AppendMessage], selected: SelectedMailbox | None = None
    ) -> tuple[AppendUid, SelectedMailbox | None]:
        """An APPEND that gives no date gets the world's, not the machine's."""
        dated = [replace(message, when=message.when or self.world.now()) for message in messages]
        result = await super().append_messages(name, dated, selected)
        self.world.changed()
        return result

    async def search_mailbox(
        self, selected: SelectedMailbox, keys: frozenset[SearchKey]
    ) -> tuple[Iterable[tuple[int, Message]], SelectedMailbox]:
        """A SEARCH looks at the folder as it is now; pymap's own looks at it as the last command left it."""
        return await super().search_mailbox(await self.check_mailbox(selected), keys)

    copy_messages = _telling(Session.copy_messages)
    move_messages = _telling(Session.move_messages)
    expunge_mailbox = _telling(Session.expunge_mailbox)
    update_flags = _telling(Session.update_flags)


def _config() -> _Config:
    # what pymap's own command line would say for a plain server in memory; the cheap hash and the absent sleep are
    # what makes it start in milliseconds, and one loop for all is what lets it stop without a thread left behind
    arguments = Namespace(
        host="127.0.0.1",
        port=0,
        debug=False,
        cert=None,
        key=None,
        tls=False,
        passlib_cfg=None,
        proxy_protocol=None,
        demo_data=False,
        demo_user="",
        demo_password="",
    )
    config: _Config = _Config.from_args(
        arguments,
        hash_context=BuiltinHash(rounds=1),
        invalid_user_sleep=0,
        cpu_subsystem=Subsystem.for_asyncio(),
        ssl_context=SSLContext(PROTOCOL_TLS_SERVER),  # never used; without it pymap loads what CERT_FILE names
    )
    return config


class Boxes:
    """Every account's folders. All coroutines belong to the loop that the servers run in."""

    def __init__(self, now: Callable[[], datetime], changed: Callable[[], None]) -> None:
        self._config = _config()
        self._login = _WorldLogin(self._config, now, changed)
        self._server: asyncio.Server | None = None
        self._sessions: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    def refuse_login(self, refuse: bool) -> None:  # noqa: FBT001 - a switch and nothing else
        """Answer every new login as if the password were wrong, or stop doing so."""
        self._login.refusing = refuse

    async def open(self, account: Account) -> None:
        """Make the mailbox of this account and its folders, unless it has one already."""
        if account.address in self._login.users_dict:
            return
        hashed = await Passwords(self._config).hash_password(account.password)
        identity = self._login.identity(account.address)
        await identity.set(UserMetadata(self._config, account.address, password=hashed))
        async with identity.new_session() as session:
            for folder in account.folders:
                await session.create_mailbox(folder)
                await session.subscribe(folder)

    async def file(self, address: str, folder: str, raw: bytes, *, seen: bool = False) -> None:
        """Put a mail into a folder as having come in now. Raises pymap's MailboxNotFound, a ResponseError."""
        flags = frozenset({Seen} if seen else ())
        message = AppendMessage(raw, self._login.now(), flags)
        async with self._login.identity(address).new_session() as session:
            await session.append_messages(folder, [message])

    async def contents(self, address: str) -> list[Stored]:
        """All mails of a mailbox, by the time they came in."""
        found: list[Stored] = []
        async with self._login.identity(address).new_session() as session:
            for entry in (await session.mailbox_set.list_mailboxes()).list():
                mailbox = await session.mailbox_set.get_mailbox(entry.name)
                async for message in mailbox.messages():
                    content = await message.load_content(FetchRequirement.CONTENT)
                    arrived = message.internal_date
                    found.append(
                        Stored(
                            mail_id=f"{mailbox.mailbox_id.value.decode()}-{message.uid}",
                            folder=entry.name,
                            uid=message.uid,
                            arrived=arrived if arrived.tzinfo else arrived.replace(tzinfo=UTC),
                            seen=Seen in message.permanent_flags,
                            raw=bytes(content),
                        )
                    )
        return sorted(found, key=lambda mail: (mail.arrived, mail.folder, mail.uid))

    async def mark_read(self, address: str, mail_id: str) -> bool:
        """Give a mail its Seen flag, as a reader does by opening it; False when there is no such mail."""
        async with self._login.identity(address).new_session() as session:
            for entry in (await session.mailbox_set.list_mailboxes()).list():
                mailbox = await session.mailbox_set.get_mailbox(entry.name)
                async for message in mailbox.messages():
                    if mail_id == f"{mailbox.mailbox_id.value.decode()}-{message.uid}":
                        await mailbox.update(message.uid, message, frozenset({Seen}), FlagOp.ADD)
                        self._login.changed()
                        return True
        return False

    async def listen(self, port: int) -> int:
        """Serve IMAP on 127.0.0.1 at `port`, or at a free one when it is 0; returns the port."""
        serve = ProxyProtocolReader(self._config.proxy_protocol).get_callback(self._serve)
        self._server = await asyncio.start_server(serve, "127.0.0.1", port)
        bound: int = self._server.sockets[0].getsockname()[1]
        return bound

    async def close(self) -> None:
        """Stop listening and cut every session, as a server does that goes down; the mails stay."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        sessions = dict(self._sessions)
        for writer in sessions.values():
            writer.transport.abort()
        # a session that sits in IDLE ends by itself when its line is cut; waiting for it leaves no task behind
        await asyncio.gather(*sessions, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, peer: SocketInfo) -> None:
        session = asyncio.current_task()
        if session is None or self._server is None:
            writer.close()
            return
        self._sessions[session] = writer
        try:
            await IMAPServer(self._login, self._config)(reader, writer, peer)
        finally:
            del self._sessions[session]
