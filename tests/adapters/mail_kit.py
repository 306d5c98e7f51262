"""What the tests of SMTP and IMAP share: mails to send, and servers that say exactly what they are told to."""

import contextlib
import socket
import threading
from collections.abc import Mapping
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import BinaryIO, cast

from bot.domain.lifecycle import DraftState, Stage
from bot.domain.mail import Letter
from bot.usecases.records import Draft, Outgoing

NOON = datetime(2026, 11, 17, 11, tzinfo=UTC)
INES = "ines@atelier-brume.example"
PAUL = "compta@moulin.example"
AMY = "ap@northwind.example"
FIRST = "<r.0001@atelier-brume.example>"


def written(message_id: str = FIRST, text: str = "Bonjour,\n\nla facture F-1 est échue.\n", to: str = PAUL) -> bytes:
    """A mail as it would be frozen."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Inès Caradec <ines@atelier-brume.example>"
    mail["To"] = to
    mail["Subject"] = "Facture F-1"
    mail["Date"] = "Tue, 17 Nov 2026 12:00:00 +0100"
    mail["Message-ID"] = message_id
    mail.set_content(text, cte="quoted-printable")
    return mail.as_bytes()


def outgoing(raw: bytes = b"", *recipients: str) -> Outgoing:
    """An approved mail, ready to leave."""
    to = recipients or (PAUL,)
    letter = Letter("Inès Caradec", INES, "", to, (), "Facture F-1", "Bonjour", "", "fr")
    today = date(2026, 11, 17)
    draft = Draft(
        1, 1, Stage.LATE_3, DraftState.CLAIMED, 1, 1, letter, "", (), "ab" * 12, NOON, today, None, today
    )  # fmt: skip
    return Outgoing(draft, raw or written(), INES, to)


class Scripted:
    """A server on loopback for one session: each line is answered by the first word's line in `answers`.

    `heard` holds every line that came, in order, the lines of a mail's body among them; `gone` is set at the end.
    """

    def __init__(self, greeting: str, answers: Mapping[str, str], *, tagged: bool = False) -> None:
        self.heard: list[str] = []
        self.gone = threading.Event()
        self._greeting, self._answers, self._tagged = greeting, answers, tagged
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._socket.settimeout(10)
        self._thread = threading.Thread(target=self._serve, name="scripted")
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        # The other side may leave whenever it wants.
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as lines:
            self._talk(cast("BinaryIO", lines))
        self.gone.set()

    def _talk(self, lines: BinaryIO) -> None:
        in_body = False
        self._say(lines, self._greeting)
        for raw in lines:
            line = raw.decode("utf-8", "replace").rstrip("\r\n")
            self.heard.append(line)
            if in_body and line != ".":
                continue
            tag, _, rest = line.partition(" ") if self._tagged else ("", "", line)
            verb = "." if in_body else rest.partition(" ")[0].upper()
            answer = self._answers.get(verb)
            if answer is None:
                return
            self._say(lines, f"{tag} {answer}" if self._tagged else answer)
            in_body = verb == "DATA" and answer.startswith("354")

    @staticmethod
    def _say(lines: BinaryIO, words: str) -> None:
        lines.write(f"{words}\r\n".encode())
        lines.flush()

    def close(self) -> None:
        """Wait for the end of the session."""
        self.gone.wait(5)
        self._socket.close()
        self._thread.join(5)
