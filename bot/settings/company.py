"""relance.toml: the user's company, the sender, the bank details, the people, how the program runs."""

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from stdnum import iban as iban_number
from stdnum.exceptions import ValidationError as StdnumError
from stdnum.fr import siren as siren_number

from bot.domain.ledger import Creditor, Person
from bot.domain.money import EXPONENTS
from bot.settings.problems import SettingsProblem, read_toml


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _like(pattern: str, words: str) -> AfterValidator:
    """A check of the form of a text; `words` say what it should be, with an example."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(words)
        return value

    return AfterValidator(check)


def _iban(value: str) -> str:
    try:
        return str(iban_number.validate(value))
    except StdnumError:
        raise ValueError("this IBAN is not valid: check each character") from None


def _siren(value: str) -> str:
    digits = "".join(value.split())
    if not (len(digits) == 9 and digits.isdigit()):
        raise ValueError("a SIREN has nine digits")
    return str(siren_number.compact(digits))


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("it is not a known time zone (Europe/Paris)") from None
    return value


def _currency(value: str) -> str:
    if value not in EXPONENTS:
        raise ValueError("it is not a known currency (EUR)")
    return value


_Text = Annotated[str, StringConstraints(strip_whitespace=True)]
Line = Annotated[_Text, _like(r"[^\r\n\t]{1,200}", "it is a line of 1 to 200 characters")]
OptionalLine = Annotated[_Text, _like(r"[^\r\n\t]{0,200}", "it is a line of 200 characters at most")]
Address = Annotated[
    str,
    StringConstraints(strip_whitespace=True, to_lower=True),
    _like(r"[!-~]+@[!-~]+\.[!-~]+", "it is not an e-mail address of plain letters (ines@atelier-brume.example)"),
]
Country = Annotated[str, _like(r"[A-Z]{2}", "a country is two capital letters (FR)")]
Bic = Annotated[str, _like(r"([A-Z0-9]{8}|[A-Z0-9]{11})?", "a BIC has 8 or 11 capital letters and digits (AGRIFRPP)")]
Link = Annotated[str, _like(r"(https://\S+)?", "it is not a link that begins with https://")]
SlackId = Annotated[
    str, _like(r"[UW][A-Z0-9]{2,}", "it is not a Slack member id (U012ABCDEF): copy it from the person's profile")
]


class CompanyPart(_Part):
    """[company]."""

    name: Line
    country: Country = "FR"
    siren: Annotated[str, AfterValidator(_siren)] = ""
    address: OptionalLine = ""
    currency: Annotated[str, AfterValidator(_currency)] = "EUR"
    language: Literal["fr", "en"] = "fr"
    time_zone: Annotated[str, AfterValidator(_zone)] = "Europe/Paris"


class SenderPart(_Part):
    """[sender]."""

    name: Line
    email: Address
    phone: OptionalLine = ""
    reply_address: Literal["plus", "plain"] = "plus"
    sent_copy: Literal["auto", "always", "never"] = "auto"


class BankPart(_Part):
    """[bank]."""

    iban: Annotated[str, AfterValidator(_iban)]
    holder: Line
    bic: Bic = ""
    payment_link: Link = ""


class PersonPart(_Part):
    """[[people]]."""

    slack: SlackId
    name: Line
    email: Address
    role: Literal["approver", "owner", "reader"]


class RunPart(_Part):
    """[run]."""

    beat_seconds: Annotated[float, Field(gt=0, le=3600)] = 15.0
    trusted_authserv: OptionalLine = ""


class CompanyFile(_Part):
    """The whole of relance.toml."""

    company: CompanyPart
    sender: SenderPart
    bank: BankPart
    people: tuple[PersonPart, ...] = ()
    run: RunPart = RunPart()


class Company(BaseModel):
    """relance.toml, read and checked."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    creditor: Creditor
    people: dict[str, Person]
    currency: str
    language: str
    time_zone: str
    reply_address: str
    sent_copy: str
    beat_seconds: float
    trusted_authserv: str


def read_company(path: Path) -> Company:
    """The company of a relance.toml. Raises SettingsProblem."""
    file = read_toml(path, CompanyFile)
    people = {
        person.slack: Person(person.slack, person.name, person.email, person.role != "reader", person.role == "owner")
        for person in file.people
    }
    if len(people) < len(file.people):
        raise SettingsProblem(f"{path}: [[people]]: the same slack id stands twice: keep one")
    if not any(person.approver for person in people.values()):
        raise SettingsProblem(
            f'{path}: [[people]]: nobody may approve: add a person with role = "approver" or role = "owner"'
        )
    creditor = Creditor(
        name=file.company.name,
        sender_name=file.sender.name,
        sender_email=file.sender.email,
        iban=file.bank.iban,
        account_holder=file.bank.holder,
        bic=file.bank.bic,
        phone=file.sender.phone,
        siren=file.company.siren,
        address=file.company.address,
        country=file.company.country,
        payment_link=file.bank.payment_link,
    )
    return Company(
        creditor=creditor,
        people=people,
        currency=file.company.currency,
        language=file.company.language,
        time_zone=file.company.time_zone,
        reply_address=file.sender.reply_address,
        sent_copy=file.sender.sent_copy,
        beat_seconds=file.run.beat_seconds,
        trusted_authserv=file.run.trusted_authserv,
    )
