"""What a file says of a customer, made into the ledger's words: numbers checked, countries and civilities read.

Nothing is guessed from a first name or a company's name: what cannot be read is left unknown.
"""

import re
import unicodedata
from functools import cache

from babel import Locale
from stdnum.eu import vat as eu_vat
from stdnum.fr import siren as fr_siren
from stdnum.fr import siret as fr_siret
from stdnum.gb import vat as gb_vat

from bot.domain.ledger import Civility, CustomerType
from bot.usecases.importing import COUNTRIES, Home, name_key

_CIVILITIES = {
    Civility.MADAM: "mme madame mlle mademoiselle mrs ms miss",
    Civility.SIR: "m mr monsieur",
    Civility.MASTER: "me maitre",
}
_CIVILITY = {word: civility for civility, words in _CIVILITIES.items() for word in words.split()}
_TYPES = {
    CustomerType.BUSINESS: "entreprise societe professionnel pro business company b2b",
    CustomerType.PUBLIC: (
        "public collectivite administration mairie secteurpublic organismepublic b2g publicbody publicsector"
    ),
    CustomerType.CONSUMER: "particulier consommateur prive consumer individual private b2c",
}
_TYPE = {word: kind for kind, words in _TYPES.items() for word in words.split()}
_LANGUAGES = {
    "fr": "fr fra fre francais francaise french frfr frbe frca frch",
    "en": "en eng anglais anglaise english engb enus enie enca enau",
}
_LANGUAGE = {word: language for language, words in _LANGUAGES.items() for word in words.split()}
_COUNTRY_NICKNAMES = {"UK": "GB", "EL": "GR", "USA": "US", "ENGLAND": "GB", "ANGLETERRE": "GB", "SCOTLAND": "GB"}
_FRENCH_SPEAKING = frozenset("FR BE LU MC GP MQ GF RE YT PM BL MF NC PF WF".split())


def siren_of(text: str) -> str | None:
    """The nine digits of a SIREN, or of the SIREN in a SIRET; "" for an empty text, None when it does not check."""
    digits = re.sub(r"[\s.\u00a0\u202f-]", "", text)
    if not digits:
        return ""
    if len(digits) == 14 and fr_siret.is_valid(digits):
        return digits[:9]
    return digits if fr_siren.is_valid(digits) else None


def vat_number_of(text: str) -> str | None:
    """A VAT number of the EU or the UK without its spaces; "" for an empty text, None when it does not check."""
    number = re.sub(r"[\s.\u00a0\u202f-]", "", text).upper()
    if not number:
        return ""
    valid = gb_vat.is_valid(number) if number.startswith("GB") else eu_vat.is_valid(number)
    return number if valid else None


def customer_type_of(text: str, siren: str, vat_number: str) -> CustomerType:
    """What the file says; else business when a number that checked says so; else unknown."""
    said = _TYPE.get(squeezed(text))
    if said:
        return said
    return CustomerType.BUSINESS if siren or vat_number else CustomerType.UNKNOWN


def civility_of(text: str) -> Civility:
    """How a person is greeted; unrecorded for anything that is no civility."""
    return _CIVILITY.get(squeezed(text), Civility.UNRECORDED)


def person_of(name: str) -> tuple[Civility, str]:
    """A name without the civility before it: `Mme Claire Martin` is a lady named Claire Martin."""
    first, _, rest = name.strip().partition(" ")
    civility = civility_of(first)
    return (civility, rest.strip()) if civility and rest.strip() else (Civility.UNRECORDED, name.strip())


def country_of(text: str) -> str | None:
    """The alpha-2 code of a country's code or French or English name; None when there is no such country."""
    code = text.strip().upper()
    if code in COUNTRIES:
        return code
    return _COUNTRY_NICKNAMES.get(code) or _country_names().get(squeezed(text))


def language_of(text: str) -> str | None:
    """`fr` or `en` of a language's code or name; None for any other language."""
    return _LANGUAGE.get(squeezed(text))


def language_for(country: str, home: Home) -> str:
    """The language assumed for a country when the file says none."""
    if country == home.country:
        return home.language
    return "fr" if country in _FRENCH_SPEAKING else "en"


def squeezed(text: str) -> str:
    """A word without case, accents, spaces and punctuation, to be looked up in a table."""
    return name_key(text).replace(" ", "")


@cache
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in ("en", "fr"):
        for code, name in Locale(language).territories.items():
            if code in COUNTRIES:
                names[squeezed(name)] = code
    return names


def cleaned(text: str) -> str:
    """A cell without outer spaces and with every kind of space inside made plain; control characters stay."""
    return "".join(" " if unicodedata.category(c) == "Zs" else c for c in text).strip()
