"""Addresses and secrets: read from the environment before .env, and no secret in any repr or message."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Environment, MailServer, Security, SettingsProblem, read_environment
from bot.settings.environment import DATABASE, mail_server

SECRET = "s3cret-of-ours"
SMTP, IMAP = "smtp+starttls://user:password@host:587", "imaps://user:password@host:993/INBOX"


def refused(environ: dict[str, str], folder: Path) -> tuple[str, ...]:
    """What is said of an environment that cannot be used."""
    with pytest.raises(SettingsProblem) as raised:
        read_environment(environ, {}, folder)
    return raised.value.lines


def test_an_empty_environment_has_a_database_and_the_folder_config(tmp_path: Path) -> None:
    for environ in ({}, {"DATABASE_URL": "", "RELANCE_CONFIG": "", "RELANCE_TEMPLATES": "", "SMTP_URL": ""}):
        found = read_environment(environ, {}, tmp_path)
        assert (found.database_url, found.config, found.templates) == (DATABASE, tmp_path / "config", None)
        assert (found.smtp, found.imap, found.slack_channel) == (None, None, "")
        assert found.slack_bot_token.get_secret_value() == ""


def test_the_environment_wins_over_the_env_file_and_each_source_is_known(tmp_path: Path) -> None:
    dotenv = {"SLACK_CHANNEL": "C-file", "SLACK_API_URL": "http://127.0.0.1:1/", "DATABASE_URL": None}
    found = read_environment({"SLACK_CHANNEL": "C-environment"}, dotenv, tmp_path)
    assert (found.slack_channel, found.slack_api_url) == ("C-environment", "http://127.0.0.1:1/")
    assert found.database_url == DATABASE
    assert found.sources == {"SLACK_CHANNEL": "the environment", "SLACK_API_URL": ".env"}


def test_folders_are_taken_from_where_the_program_runs(tmp_path: Path) -> None:
    found = read_environment({"RELANCE_CONFIG": "mine", "RELANCE_TEMPLATES": "/srv/letters"}, {}, tmp_path)
    assert (found.config, found.templates) == (tmp_path / "mine", Path("/srv/letters"))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp+starttls://ines:pw@mail.example", ("mail.example", 587, Security.STARTTLS)),
        ("smtps://ines:pw@mail.example", ("mail.example", 465, Security.TLS)),
        ("smtps://ines:pw@mail.example:2465", ("mail.example", 2465, Security.TLS)),
        ("smtp://ines:pw@127.0.0.1:2525", ("127.0.0.1", 2525, Security.PLAIN)),
        ("smtp://ines:pw@127.8.9.1", ("127.8.9.1", 25, Security.PLAIN)),
        ("smtp://ines:pw@[::1]:2525", ("::1", 2525, Security.PLAIN)),
        ("smtp://ines:pw@localhost:2525", ("localhost", 2525, Security.PLAIN)),
    ],
)
def test_the_scheme_says_how_the_connection_is_protected(url: str, expected: tuple[str, int, Security]) -> None:
    found = mail_server(url, "smtp", SMTP)
    assert (found.host, found.port, found.security) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("imaps://ines:pw@mail.example", (993, Security.TLS, "INBOX")),
        ("imaps://ines:pw@mail.example/Relances%20re%C3%A7ues", (993, Security.TLS, "Relances reçues")),
        ("imap+starttls://ines:pw@mail.example/INBOX", (143, Security.STARTTLS, "INBOX")),
        ("imap://ines:pw@localhost:1143/", (1143, Security.PLAIN, "INBOX")),
    ],
)
def test_a_mailbox_has_a_folder(url: str, expected: tuple[int, Security, str]) -> None:
    found = mail_server(url, "imap", IMAP)
    assert (found.port, found.security, found.folder) == expected


def test_signs_in_user_and_password_are_written_in_percents() -> None:
    found = mail_server("smtps://ines%40brume.example:p%3Aw%40rd%2F%25@mail.example", "smtp", SMTP)
    assert found == MailServer("mail.example", 465, Security.TLS, "ines@brume.example", SecretStr("p:w@rd/%"), "INBOX")


@pytest.mark.parametrize(
    "host",
    ["mail.example", "192.168.1.4", "10.0.0.1", "127.0.0.1.evil.example", "localhost.evil.example", "[2001:db8::1]"],
)
@pytest.mark.parametrize(("kind", "example"), [("smtp", SMTP), ("imap", IMAP)])
def test_a_plain_connection_is_for_loopback_only(host: str, kind: str, example: str) -> None:
    with pytest.raises(
        ValueError, match=f"{kind}:// sends the password in clear: it is for loopback only, write it as"
    ):
        mail_server(f"{kind}://ines:{SECRET}@{host}:2525", kind, example)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"http://ines:{SECRET}@mail.example", "it begins with http://: write it as"),
        (f"imaps://ines:{SECRET}@mail.example", "it begins with imaps://: write it as"),
        (f"ines:{SECRET}@mail.example", "it begins with ines://: write it as"),
        ("mail.example", "it begins with nothing://: write it as"),
        (f"smtps://ines:{SECRET}@", "it names no host: write it as"),
        ("smtps://mail.example", "it lacks user or password"),
        ("smtps://ines@mail.example", "it lacks user or password (write @ as %40 and : as %3A in them)"),
        (f"smtps://:{SECRET}@mail.example", "it lacks user or password"),
        (f"smtps://ines:{SECRET}@mail.example:port", "it is not an address: write it as"),
        (f"smtps://ines:{SECRET}@mail.example:99999", "it is not an address: write it as"),
        (f"smtps://ines:{SECRET}@[::1", "it is not an address: write it as"),
    ],
)
def test_a_wrong_address_is_named_with_its_source_and_an_example_and_never_its_password(
    tmp_path: Path, url: str, words: str
) -> None:
    (told,) = refused({"SMTP_URL": url}, tmp_path)
    assert told.startswith(f"SMTP_URL (from the environment): {words}")
    assert told.endswith(SMTP)
    assert SECRET not in told


def test_every_wrong_setting_is_told_at_once(tmp_path: Path) -> None:
    told = refused({"SMTP_URL": "x", "IMAP_URL": "y", "MAIL_CA_FILE": "ca.pem"}, tmp_path)
    assert [line.split(" ")[0] for line in told] == ["SMTP_URL", "IMAP_URL", "MAIL_CA_FILE:"]


def test_a_certificate_file_is_looked_for_from_where_the_program_runs(tmp_path: Path) -> None:
    assert refused({"MAIL_CA_FILE": "ca.pem"}, tmp_path) == ("MAIL_CA_FILE: there is no file ca.pem",)
    (tmp_path / "ca.pem").touch()
    assert read_environment({"MAIL_CA_FILE": "ca.pem"}, {}, tmp_path).mail_ca_file == "ca.pem"


def whole(folder: Path) -> Environment:
    """An environment in which everything secret is set."""
    environ = {
        "DATABASE_URL": f"postgresql://relance:{SECRET}@db.example/relance",
        "SLACK_BOT_TOKEN": f"xoxb-{SECRET}",
        "SLACK_APP_TOKEN": f"xapp-{SECRET}",
        "SLACK_SIGNING_SECRET": SECRET,
        "SMTP_URL": f"smtps://ines:{SECRET}@mail.example",
        "IMAP_URL": f"imaps://ines:{SECRET}@mail.example",
    }
    return read_environment(environ, {}, folder)


def test_no_secret_shows_in_a_repr(tmp_path: Path) -> None:
    found = whole(tmp_path)
    for shown in (repr(found), str(found), f"{found!r:s}", repr(found.smtp), repr([found.imap])):
        assert SECRET not in shown
    assert found.smtp is not None
    assert found.smtp.password.get_secret_value() == SECRET
    assert SECRET in found.database_url


def test_a_problem_elsewhere_shows_no_secret_either(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem) as raised:
        read_environment(
            {
                "DATABASE_URL": f"postgresql://relance:{SECRET}@db.example/relance",
                "SLACK_BOT_TOKEN": SECRET,
                "SMTP_URL": f"smtp://ines:{SECRET}@mail.example",
                "IMAP_URL": f"imap://ines:{SECRET}@mail.example",
            },
            {},
            tmp_path,
        )
    assert len(raised.value.lines) == 2
    assert SECRET not in str(raised.value)
    assert SECRET not in repr(raised.value)
