"""relance.toml: the company, its bank details and its people; what is wrong is told with file, line and mending."""

from pathlib import Path

import pytest

from bot.domain.ledger import Creditor, Person
from bot.settings import SettingsProblem, config_file, load, read_company, shipped

WHOLE = """\
[company]
name = "Atelier Brume"
country = "FR"
siren = "123 456 782"
address = "12 rue des Tables Claudiennes, 69001 Lyon"
currency = "EUR"
language = "en"
time_zone = "Europe/Paris"

[sender]
name = "Inès Caradec"
email = "Ines@Atelier-Brume.example"
phone = "04 00 00 00 00"
reply_address = "plain"
sent_copy = "never"

[bank]
iban = "FR76 3000 6000 0112 3456 7890 189"
bic = "AGRIFRPP"
holder = "Atelier Brume"
payment_link = "https://payer.example/brume"

[[people]]
slack = "U012ABCDEF"
name = "Inès Caradec"
email = "ines@atelier-brume.example"
role = "owner"

[[people]]
slack = "U22"
name = "Paul Roy"
email = "paul@atelier-brume.example"
role = "reader"

[[people]]
slack = "W33"
name = "Léa Petit"
email = "lea@atelier-brume.example"
role = "approver"

[run]
beat_seconds = 2.5
trusted_authserv = "mx.brume.example"
"""


def written(folder: Path, text: str) -> Path:
    """A relance.toml with this text."""
    path = folder / "relance.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> tuple[str, ...]:
    """What is said of a file that cannot be used."""
    with pytest.raises(SettingsProblem) as raised:
        read_company(path)
    return raised.value.lines


def test_the_company_is_read_with_its_bank_details_and_its_people(tmp_path: Path) -> None:
    company = read_company(written(tmp_path, WHOLE))
    assert company.creditor == Creditor(
        name="Atelier Brume",
        sender_name="Inès Caradec",
        sender_email="ines@atelier-brume.example",
        iban="FR7630006000011234567890189",
        account_holder="Atelier Brume",
        bic="AGRIFRPP",
        phone="04 00 00 00 00",
        siren="123456782",
        address="12 rue des Tables Claudiennes, 69001 Lyon",
        country="FR",
        payment_link="https://payer.example/brume",
    )
    assert (company.currency, company.language, company.time_zone) == ("EUR", "en", "Europe/Paris")
    assert (company.reply_address, company.sent_copy) == ("plain", "never")
    assert (company.beat_seconds, company.trusted_authserv) == (2.5, "mx.brume.example")


def test_an_owner_is_an_approver_and_a_reader_is_neither(tmp_path: Path) -> None:
    people = read_company(written(tmp_path, WHOLE)).people
    assert people["U012ABCDEF"] == Person(
        "U012ABCDEF", "Inès Caradec", "ines@atelier-brume.example", approver=True, owner=True
    )
    rights = {slack: (person.approver, person.owner) for slack, person in people.items()}
    assert rights == {"U012ABCDEF": (True, True), "U22": (False, False), "W33": (True, False)}


def test_what_may_be_left_out_has_careful_values(tmp_path: Path) -> None:
    least = """
[company]
name = "Atelier Brume"
[sender]
name = "Inès Caradec"
email = "ines@atelier-brume.example"
[bank]
iban = "FR7630006000011234567890189"
holder = "Atelier Brume"
[[people]]
slack = "U11"
name = "Inès"
email = "ines@atelier-brume.example"
role = "approver"
"""
    company = read_company(written(tmp_path, least))
    assert (company.creditor.country, company.currency, company.language) == ("FR", "EUR", "fr")
    assert (company.reply_address, company.sent_copy, company.beat_seconds) == ("plus", "auto", 15.0)
    assert (company.creditor.bic, company.creditor.siren, company.creditor.payment_link) == ("", "", "")


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("7890 189", "7890", "bank.iban: this IBAN is not valid: check each character"),
        ('7890 189"', '7890 188"', "bank.iban: this IBAN is not valid: check each character"),
        ("AGRIFRPP", "AGRI", "bank.bic: a BIC has 8 or 11 capital letters and digits"),
        ('"https://payer', '"http://payer', "bank.payment_link: it is not a link that begins with https://"),
        ("123 456 782", "123 456", "company.siren: a SIREN has nine digits"),
        ("123 456 782", "abcdefghi", "company.siren: a SIREN has nine digits"),
        ("Europe/Paris", "Europe/Pariss", "company.time_zone: it is not a known time zone (Europe/Paris)"),
        ("Europe/Paris", "../etc/passwd", "company.time_zone: it is not a known time zone (Europe/Paris)"),
        ('"EUR"', '"EURO"', "company.currency: it is not a known currency (EUR)"),
        ('country = "FR"', 'country = "France"', "company.country: a country is two capital letters (FR)"),
        ('language = "en"', 'language = "de"', "company.language: Input should be 'fr' or 'en'"),
        ("Ines@Atelier-Brume.example", "ines", "sender.email: it is not an e-mail address"),
        ('"Atelier Brume"', '" "', "company.name: it is a line of 1 to 200 characters"),
        ('phone = "04', 'phone = "04\\n', "sender.phone: it is a line of 200 characters at most"),
        ('"plain"', '"minus"', "sender.reply_address: Input should be 'plus' or 'plain'"),
        ('slack = "U22"', 'slack = "paul"', "people.1.slack: it is not a Slack member id"),
        ('role = "reader"', 'role = "boss"', "people.1.role: Input should be 'approver', 'owner' or 'reader'"),
        ("beat_seconds = 2.5", "beat_seconds = 0", "run.beat_seconds: Input should be greater than 0"),
        ("beat_seconds", "beat_second", "run.beat_second: it is not a known key: check its spelling"),
    ],
)
def test_a_wrong_value_is_told_with_file_line_and_how_to_mend_it(
    tmp_path: Path, right: str, wrong: str, words: str
) -> None:
    text = WHOLE.replace(right, wrong, 1)
    line = next(number for number, row in enumerate(text.splitlines(), 1) if row not in WHOLE.splitlines())
    path = written(tmp_path, text)
    assert any(told.startswith(f"{path}, line {line}: {words}") for told in refused(path)), refused(path)


@pytest.mark.parametrize("part", ["company", "sender", "bank"])
def test_a_missing_part_is_named(tmp_path: Path, part: str) -> None:
    start = WHOLE.index(f"[{part}]")
    end = WHOLE.index("\n[", start)
    path = written(tmp_path, WHOLE[:start] + WHOLE[end:])
    assert refused(path) == (f"{path}: {part}: it is missing: add it",)


def test_without_an_approver_nothing_starts(tmp_path: Path) -> None:
    alone = WHOLE.replace('"owner"', '"reader"').replace('"approver"', '"reader"')
    for text in (alone, WHOLE[: WHOLE.index("[[people]]")]):
        (told,) = refused(written(tmp_path, text))
        assert "[[people]]: nobody may approve: add a person with role" in told


def test_one_slack_id_for_two_people_is_refused(tmp_path: Path) -> None:
    (told,) = refused(written(tmp_path, WHOLE.replace('"U22"', '"U012ABCDEF"')))
    assert "the same slack id stands twice" in told


def test_the_shipped_file_is_all_comments_and_starts_nothing(tmp_path: Path) -> None:
    text = (shipped("config") / "relance.toml").read_text(encoding="utf-8")
    assert all(line.startswith("#") or not line.strip() for line in text.splitlines())
    assert [told.split(": ")[1] for told in refused(written(tmp_path, text))] == ["company", "sender", "bank"]


def test_the_shipped_file_without_its_hash_signs_is_a_company_that_lacks_its_iban_alone(tmp_path: Path) -> None:
    text = (shipped("config") / "relance.toml").read_text(encoding="utf-8")
    body = text[text.index("# [company]") :]
    bare = "\n".join(line.removeprefix("# ") for line in body.splitlines())
    (told,) = refused(written(tmp_path, bare))
    assert "bank.iban" in told, "nobody starts with somebody else's bank account"
    company = read_company(written(tmp_path, bare.replace("FR76 …", "FR76 3000 6000 0112 3456 7890 189")))
    assert company.creditor.name == "Atelier Brume"


def test_a_missing_file_is_taken_from_the_wheel_and_relance_toml_never(tmp_path: Path) -> None:
    assert config_file(tmp_path, "policy.toml") == shipped("config") / "policy.toml"
    assert config_file(tmp_path, "relance.toml") == tmp_path / "relance.toml"
    (tmp_path / "policy.toml").touch()
    assert config_file(tmp_path, "policy.toml") == tmp_path / "policy.toml"


def test_all_settings_are_read_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "mine").mkdir()
    written(tmp_path / "config", WHOLE)
    (tmp_path / ".env").write_text("SLACK_CHANNEL=C1\n", encoding="utf-8")
    settings = load({"RELANCE_TEMPLATES": "mine"}, tmp_path)
    assert settings.environment.slack_channel == "C1"
    assert settings.company.creditor.name == "Atelier Brume"
    assert settings.policy.base.gap_working_days == 3
    assert settings.templates == (tmp_path / "mine", shipped("templates"))
    assert load({}, tmp_path).templates == (shipped("templates"),)


def test_a_language_that_is_asked_for_takes_the_place_of_the_companys(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    written(tmp_path / "config", WHOLE)
    assert load({}, tmp_path).company.language == "en"
    assert load({}, tmp_path, language="fr").company.language == "fr"


def test_the_fingerprint_changes_with_the_policy(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    written(tmp_path / "config", WHOLE)
    before = load({}, tmp_path).policy_fingerprint
    text = (shipped("config") / "policy.toml").read_text(encoding="utf-8")
    (tmp_path / "config" / "policy.toml").write_text(text, encoding="utf-8")
    assert load({}, tmp_path).policy_fingerprint == before
    (tmp_path / "config" / "policy.toml").write_text(text.replace("day = 7", "day = 8"), encoding="utf-8")
    assert load({}, tmp_path).policy_fingerprint != before


def test_without_a_relance_toml_the_place_it_was_looked_for_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem, match="there is no such file: copy the shipped one") as raised:
        load({}, tmp_path)
    assert str(tmp_path / "config" / "relance.toml") in str(raised.value)


def test_a_folder_of_templates_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    written(tmp_path / "config", WHOLE)
    with pytest.raises(SettingsProblem, match=r"RELANCE_TEMPLATES: there is no folder .*nowhere"):
        load({"RELANCE_TEMPLATES": "nowhere"}, tmp_path)


def test_a_command_that_needs_more_says_what_is_not_set_and_where_it_looked(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    written(tmp_path / "config", WHOLE)
    settings = load({"SLACK_BOT_TOKEN": "xoxb-1"}, tmp_path)
    settings.need("SLACK_BOT_TOKEN")
    with pytest.raises(SettingsProblem) as raised:
        settings.need("SLACK_BOT_TOKEN", "SLACK_CHANNEL", "SMTP_URL")
    assert raised.value.lines == (
        "SLACK_CHANNEL is not set: looked for it in the environment and in .env",
        "SMTP_URL is not set: looked for it in the environment and in .env",
    )
