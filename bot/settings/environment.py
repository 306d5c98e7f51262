"""The environment and, in development, .env: addresses and secrets. Each wrong one is named with where it was found."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import SecretStr

from bot.settings.problems import SettingsProblem

DATABASE = "sqlite:///relance.db"


class Security(StrEnum):
    """How a connection to a mail server is protected."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server and our account on it; the password never shows in a repr."""

    host: str
    port: int
    security: Security
    user: str
    password: SecretStr
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Environment:
    """What the environment says; empty or None where it says nothing."""

    database_url: str = field(repr=False)  # it may hold a password
    slack_bot_token: SecretStr
    slack_app_token: SecretStr
    slack_signing_secret: SecretStr
    slack_channel: str
    slack_api_url: str
    smtp: MailServer | None
    imap: MailServer | None
    mail_ca_file: str
    config: Path
    templates: Path | None
    sources: Mapping[str, str] = field(default_factory=dict)


_SCHEMES = {
    "smtps": (Security.TLS, 465),
    "smtp+starttls": (Security.STARTTLS, 587),
    "smtp": (Security.PLAIN, 25),
    "imaps": (Security.TLS, 993),
    "imap+starttls": (Security.STARTTLS, 143),
    "imap": (Security.PLAIN, 143),
}


def read_environment(environ: Mapping[str, str], dotenv: Mapping[str, str | None], folder: Path) -> Environment:
    """Settings by name; the environment wins over .env. Raises SettingsProblem, one line for each wrong one."""
    values = {name: value for name, value in dotenv.items() if value is not None}
    sources = dict.fromkeys(values, ".env")
    values.update(environ)
    sources.update(dict.fromkeys(environ, "the environment"))
    problems: list[str] = []

    def server(name: str, kind: str, example: str) -> MailServer | None:
        if not values.get(name):
            return None
        try:
            return mail_server(values[name], kind, example)
        except ValueError as error:
            problems.append(f"{name} (from {sources[name]}): {error}")
            return None

    found = Environment(
        database_url=values.get("DATABASE_URL") or DATABASE,
        slack_bot_token=SecretStr(values.get("SLACK_BOT_TOKEN", "")),
        slack_app_token=SecretStr(values.get("SLACK_APP_TOKEN", "")),
        slack_signing_secret=SecretStr(values.get("SLACK_SIGNING_SECRET", "")),
        slack_channel=values.get("SLACK_CHANNEL", ""),
        slack_api_url=values.get("SLACK_API_URL", ""),
        smtp=server("SMTP_URL", "smtp", "smtp+starttls://user:password@host:587"),
        imap=server("IMAP_URL", "imap", "imaps://user:password@host:993/INBOX"),
        mail_ca_file=values.get("MAIL_CA_FILE", ""),
        config=folder / (values.get("RELANCE_CONFIG") or "config"),
        templates=folder / values["RELANCE_TEMPLATES"] if values.get("RELANCE_TEMPLATES") else None,
        sources=sources,
    )
    if found.mail_ca_file and not (folder / found.mail_ca_file).is_file():
        problems.append(f"MAIL_CA_FILE: there is no file {found.mail_ca_file}")
    if problems:
        raise SettingsProblem(*problems)
    return found


def mail_server(url: str, kind: str, example: str) -> MailServer:
    """A mail server's address. Raises ValueError in words that never repeat the password."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(f"it is not an address: write it as {example}") from None
    if parts.scheme not in _SCHEMES or not parts.scheme.startswith(kind):
        raise ValueError(f"it begins with {parts.scheme or 'nothing'}://: write it as {example}")
    security, usual = _SCHEMES[parts.scheme]
    if not parts.hostname:
        raise ValueError(f"it names no host: write it as {example}")
    if not parts.username or parts.password is None:
        raise ValueError(f"it lacks user or password (write @ as %40 and : as %3A in them): {example}")
    if security is Security.PLAIN and not _is_loopback(parts):
        raise ValueError(
            f"{parts.scheme}:// sends the password in clear: it is for loopback only, write it as {example}"
        )
    return MailServer(
        host=parts.hostname,
        port=port or usual,
        security=security,
        user=unquote(parts.username),
        password=SecretStr(unquote(parts.password)),
        folder=unquote(parts.path.strip("/")) or "INBOX",
    )


def _is_loopback(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
