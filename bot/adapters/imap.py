"""The user's own mailbox on IMAPClient: read by UID from a cursor, never marking anything as read.

One object, one thread. On any error the connection is dropped, and the next call connects anew.
"""

import contextlib
import re
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from imaplib import IMAP4
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import LoginError
from imapclient.imapclient import SENT

from bot.usecases.ports import DeliveryError, Fetched
from bot.usecases.records import Cursor

_READ_SECONDS = 30
_CYCLE_SECONDS = 300
_BATCH = 50
_BATCH_BYTES = 20 * 1024 * 1024
_LARGEST = 10 * 1024 * 1024
_BUSY = ("UNAVAILABLE", "LIMIT", "INUSE", "CONTACTADMIN", "SERVERBUG")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
# These file what they send among the sent mails by themselves; a second copy would only confuse.
_SELF_FILING = (
    "gmail.com",
    "googlemail.com",
    "office365.com",
    "outlook.com",
    "icloud.com",
    "me.com",
    "zoho.com",
    "zoho.eu",
)


class ImapMailbox:
    """Mailbox on IMAPClient. `security` is "tls", "starttls" or "plain" (loopback only, checked by the settings)."""

    def __init__(
        self,
        host: str,
        port: int,
        security: str,
        user: str,
        password: str,
        folder: str = "INBOX",
        ca_file: str = "",
        sent_copy: str = "auto",
    ) -> None:
        self._host, self._port, self._security = host, port, security
        self._user, self._password = user, password
        self._context = ssl.create_default_context(cafile=ca_file or None)
        self._files_itself = sent_copy == "never" or (sent_copy == "auto" and _is_at(host, _SELF_FILING))
        self.account = f"{user}@{host}"
        self.folders: Sequence[str] = (folder,)
        self._client: IMAPClient | None = None
        self._deadline = 0.0

    def check(self) -> None:
        """Log in and open the folders, to see that it would work. Raises DeliveryError."""
        with self._connected() as client:
            for folder in self.folders:
                client.select_folder(folder, readonly=True)

    def news(self, cursor: Cursor | None, folder: str, since: date) -> tuple[int, list[Fetched]]:
        """UIDVALIDITY and what came after the cursor, oldest first, a batch at a time.

        With another UIDVALIDITY, no cursor, or one that has read nothing yet, everything from `since` on. Raises
        DeliveryError.
        """
        with self._connected() as client:
            chosen = client.select_folder(folder, readonly=True)
            validity = int(chosen[b"UIDVALIDITY"])
            if cursor is None or cursor.uidvalidity != validity or not cursor.last_uid:
                uids = client.search(["SINCE", since])
            else:
                # n:* always gives the last mail, however old: what is not newer is dropped here.
                found = client.search(["UID", f"{cursor.last_uid + 1}:*"])
                uids = [uid for uid in found if uid > cursor.last_uid]
            return validity, list(self._fetch(client, sorted(uids)[:_BATCH]))

    def _fetch(self, client: IMAPClient, uids: Sequence[int]) -> Iterator[Fetched]:
        if not uids:
            return
        taken = 0
        sizes = client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
        for uid in uids:
            self._check_deadline()
            about = sizes.get(uid)
            if about is None:
                continue  # expunged meanwhile
            arrived = _aware(about[b"INTERNALDATE"])
            if about[b"RFC822.SIZE"] > _LARGEST:
                yield Fetched(uid, b"", arrived, f"too large ({about[b'RFC822.SIZE']} bytes)")
                continue
            try:
                body = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {}).get(b"BODY[]")
            except IMAP4.abort:
                raise
            except IMAP4.error as error:  # the server cannot give this very mail: those behind it are read all the same
                yield Fetched(uid, b"", arrived, _clean(error) or "the server cannot give it")
                continue
            if body is not None:
                taken += len(body)
                yield Fetched(uid, body, arrived)
            if taken > _BATCH_BYTES:
                return

    def file_sent(self, raw: bytes, message_id: str, moment: datetime) -> bool:
        """Keep a copy among the sent mails unless it is there; True when it was added. Raises DeliveryError."""
        if self._files_itself:
            return False
        with self._connected() as client:
            folder = client.find_special_folder(SENT) or "Sent"
            if not client.folder_exists(folder):
                client.create_folder(folder)
            client.select_folder(folder, readonly=True)
            if client.search(["HEADER", "Message-ID", message_id]):
                return False
            client.append(folder, raw, flags=[b"\\Seen"], msg_time=moment)
            return True

    def close(self) -> None:
        """Leave; never raises."""
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(IMAP4.error, OSError, ValueError):
                client.logout()

    def _check_deadline(self) -> None:
        # A time-out of the library is per read: a server that drips could hold us for ever.
        if time.monotonic() > self._deadline:
            raise TimeoutError("the mailbox is too slow")

    @contextmanager
    def _connected(self) -> Iterator[IMAPClient]:
        self._deadline = time.monotonic() + _CYCLE_SECONDS
        try:
            if self._client is None:
                self._client = self._login()
            yield self._client
        except LoginError as error:
            self._drop()
            words = _clean(error)
            busy = any(code in words.upper() for code in _BUSY)
            raise DeliveryError(words, permanent=not busy, channel=True) from error
        except (IMAP4.error, OSError, ValueError, KeyError) as error:
            self._drop()
            raise DeliveryError(_clean(error), channel=True) from error

    def _login(self) -> IMAPClient:
        options: dict[str, Any] = {"port": self._port, "timeout": _READ_SECONDS, "ssl": self._security == "tls"}
        if self._security == "tls":
            options["ssl_context"] = self._context
        client = IMAPClient(self._host, **options)
        try:
            client.normalise_times = False
            if self._security == "starttls":
                client.starttls(self._context)
            client.login(self._user, self._password)
        except BaseException:
            with contextlib.suppress(OSError, IMAP4.error):
                client.shutdown()
            raise
        return client

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(OSError, IMAP4.error):
                client.shutdown()


def _is_at(host: str, domains: Sequence[str]) -> bool:
    """Whether a host lies in one of these domains: imap.gmail.com in gmail.com, mail.acme.com not in me.com."""
    return any(f".{host.lower()}".endswith(f".{domain}") for domain in domains)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _clean(error: object) -> str:
    text = error.args[0] if isinstance(error, Exception) and error.args else error
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return _CONTROL.sub(" ", said).strip()[:300]
