"""The user's own way out: one mail at a time on smtplib, phase by phase, so that each failure is known for what it is.

Before the server's 354 nothing has left. After the final dot only a 250 or an explicit refusal tells; anything else is
unknown, and is never tried again from here.
"""

import re
import smtplib
import ssl

from bot.domain.mail import Letter
from bot.usecases.ports import DeliveryError, OutcomeUnknown
from bot.usecases.records import Outgoing

_SECONDS = 30
_DOT_SECONDS = 600  # RFC 5321: what a server may take after the final dot
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


class SmtpMailer:
    """Mailer on smtplib. `security` is "tls", "starttls" or "plain" (loopback only, checked by the settings).

    `seconds` is what each answer may take, `dot_seconds` the one after the final dot.
    """

    def __init__(
        self,
        host: str,
        port: int,
        security: str,
        user: str,
        password: str,
        ca_file: str = "",
        *,
        seconds: float = _SECONDS,
        dot_seconds: float = _DOT_SECONDS,
    ) -> None:
        self._host, self._port, self._security = host, port, security
        self._seconds, self._dot_seconds = seconds, dot_seconds
        self._user, self._password = user, password
        self._context = ssl.create_default_context(cafile=ca_file or None)

    def begin(self, mail: Outgoing) -> "SmtpTransmission":
        """Everything up to the server's 354, all recipients or none. Raises DeliveryError; nothing has left then."""
        connection = self._connect()
        try:
            size = [f"size={len(mail.raw)}"] if connection.has_extn("size") else []
            _expect(connection.mail(mail.sender, size), 250)
            for recipient in mail.recipients:
                _expect(connection.rcpt(recipient), 250, 251, about_us=False)
            connection.putcmd("data")
            _expect(connection.getreply(), 354)
        except DeliveryError:
            connection.close()
            raise
        except (smtplib.SMTPException, OSError, ValueError) as error:
            connection.close()
            raise DeliveryError(_clean(error)) from error
        return SmtpTransmission(connection, self._dot_seconds, in_data=True)

    def check(self) -> None:
        """Log in and leave, to see that it would work. Raises DeliveryError."""
        SmtpTransmission(self._connect(), self._dot_seconds, in_data=False).close()

    def _connect(self) -> smtplib.SMTP:
        try:
            return self._logged_in()
        except smtplib.SMTPAuthenticationError as error:
            code, words = error.smtp_code, _clean(error.smtp_error)
            permanent = code >= 500
            raise DeliveryError(words, permanent=permanent, channel=True, code=code) from error
        except smtplib.SMTPNotSupportedError as error:
            raise DeliveryError(_clean(error), permanent=True, channel=True) from error
        except smtplib.SMTPResponseException as error:
            raise DeliveryError(_clean(error.smtp_error), channel=True, code=error.smtp_code) from error
        except ValueError as error:  # a password with letters that SMTP does not know
            raise DeliveryError(
                f"the login cannot be written ({type(error).__name__})", permanent=True, channel=True
            ) from error
        except (smtplib.SMTPException, OSError) as error:
            raise DeliveryError(_clean(error), channel=True) from error

    def _logged_in(self) -> smtplib.SMTP:
        # The name said in EHLO is a constant: the machine's own name is nobody's business.
        name = "relance.invalid"
        if self._security == "tls":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, self._port, local_hostname=name, timeout=self._seconds, context=self._context
            )
        else:
            connection = smtplib.SMTP(self._host, self._port, local_hostname=name, timeout=self._seconds)
        try:
            if self._security == "starttls":
                connection.starttls(context=self._context)
            connection.login(self._user, self._password)
        except BaseException:
            connection.close()
            raise
        return connection


class SmtpTransmission:
    """One mail on an open connection."""

    def __init__(self, connection: smtplib.SMTP, dot_seconds: float, *, in_data: bool) -> None:
        self._connection = connection
        self._dot_seconds = dot_seconds
        self._in_data = in_data  # after the 354 and before an answer to the dot: no command is understood there

    def body(self, raw: bytes) -> str:
        """Send the body and the final dot; gives the server's own words with its 250.

        Raises DeliveryError when the server refused it, OutcomeUnknown when nobody can tell.
        """
        try:
            if self._connection.sock:
                self._connection.sock.settimeout(self._dot_seconds)
            self._connection.send(_stuffed(raw))
            code, words = self._connection.getreply()
            self._in_data = False
        except (smtplib.SMTPException, OSError) as error:
            raise OutcomeUnknown(_clean(error)) from error
        said = _clean(words)
        if code == 250:
            return said
        if 400 <= code < 600:
            raise DeliveryError(said, permanent=code >= 500, channel=_is_channel(code, said), code=code)
        raise OutcomeUnknown(f"{code} {said}")

    def close(self) -> None:
        """Say goodbye, or just leave; never raises: what was taken stays taken whatever the answer to QUIT."""
        if self._in_data:
            self._connection.close()  # a body without its dot is no mail
            return
        try:
            if self._connection.sock:
                self._connection.sock.settimeout(5)
            self._connection.quit()
        except (smtplib.SMTPException, OSError):
            self._connection.close()


def _stuffed(raw: bytes) -> bytes:
    """The bytes as they go over the wire: a dot that begins a line doubled, the final dot added."""
    lines = re.sub(rb"(?m)^\.", b"..", raw)
    return lines + (b"" if lines.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _expect(answer: tuple[int, bytes], *codes: int, about_us: bool = True) -> None:
    """Raise DeliveryError for another code. What is said of a recipient is not about us, but for a closing service."""
    code, words = answer
    if code not in codes:
        said = _clean(words)
        channel = _is_channel(code, said) if about_us else code == 421
        raise DeliveryError(said, permanent=500 <= code < 600, channel=channel, code=code)


def _is_channel(code: int, words: str) -> bool:
    """Whether the answer is about us rather than this mail: quota, authentication, a service that closes."""
    return code in {421, 530, 534, 535, 538} or words.startswith(("4.7.", "5.7.", "5.4.5", "4.4.5", "4.3.2"))


def _clean(words: object) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return _CONTROL.sub(" ", text).strip()[:300]


def envelope(letter: Letter) -> tuple[str, tuple[str, ...]]:
    """Who sends and who receives, as SMTP is told."""
    return letter.sender, (*letter.to, *letter.cc)
