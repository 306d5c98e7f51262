"""What the columns and labels of a remittance advice are called, in French, English, German and Spanish."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

_LETTERS = re.compile(r"[a-z]+")
_LONGEST = 40  # characters of a heading


class Role(StrEnum):
    """What a column holds. PAID is the sum that is really paid, AMOUNT any other sum, DEBIT a bank's outgoing one."""

    NUMBER = "number"
    PAID = "paid"
    DEBIT = "debit"
    AMOUNT = "amount"
    VALUE_DAY = "value_day"
    PAY_DAY = "pay_day"
    REFERENCE = "reference"
    CURRENCY = "currency"
    TEXT = "text"
    OTHER = "other"


SUMS = (Role.PAID, Role.DEBIT, Role.AMOUNT)  # in the order in which they are believed
DAYS = (Role.VALUE_DAY, Role.PAY_DAY)


class _Stems:
    """Beginnings of words, and the question whether one of some words begins so."""

    def __init__(self, stems: str) -> None:
        self._stems = tuple(stems.split())

    def start(self, words: Sequence[str]) -> bool:
        return any(word.startswith(self._stems) for word in words)


_DUE = _Stems("echeance due faellig fallig vencim vto")
_VALUE = _Stems("valeur value valuta valor wertst")
_PAYING = _Stems(
    "paiement reglement virement payment pay zahl uberweis ueberweis pago transfer execution ausfuhr cheque"
)
_BOOKED = _Stems("operation transaction buchung booking posting")
_REFERENCE = _Stems("ref num nr no id beleg")
_LESS = _Stems(
    "escompte discount skonto descuento reten deduc withh abzug tva vat mwst ust iva frais fee gebuhr credit haben "
    "haber solde balance saldo reste remain open offen pendiente ht hors"
)
_SUM = _Stems("montant amount importe somme sum total brut gross ttc monto betrag")
_DEBIT = _Stems("debit soll cargo debe withdraw")
_OUT = ({"money", "out"}, {"paid", "out"})
_IN = ({"money", "in"}, {"paid", "in"})
_PAID = _Stems("net zahlbetrag regle verse vire bezahlt gezahlt pagad abonad")
_PAID_WORDS = frozenset({"paye", "payes", "paid"})
_CURRENCY = _Stems("devise monnaie curr ccy wahrung waehrung wrg moneda divisa")
_KIND = _Stems("type tipo nature")
_NUMBER = _Stems("fact inv rechnung votre your ihre ihr su piece doc beleg ref bill num nr no numero nummer n")
_TEXT = _Stems(
    "libelle descr design verwendung buchungstext concepto text narrative detail objet communication motif intitule "
    "benefi payee beguen begun"
)
_BARE_SUMS = frozenset({"valeur", "value", "valor", "eur", "euro", "euros", "betrag"})


def plain(text: str) -> str:
    """Small letters without accents, each in the place of its original."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)


def role_of(heading: str) -> Role | None:
    """What a column with this heading holds; None for what is no heading that we know."""
    text = plain(heading.strip())
    words = _LETTERS.findall(text)
    if not words or len(text) > _LONGEST or any(letter.isdigit() for letter in text):
        return None
    summed = _SUM.start(words) or any("betrag" in word for word in words)
    if not summed and (_is_day(words) or _DUE.start(words)):
        return _day_role(words)
    if _KIND.start(words) or words[-1].endswith("art"):
        return Role.OTHER
    paying = _PAYING.start(words)
    if paying and not summed and (_REFERENCE.start(words) or any("referenz" in w or "beleg" in w for w in words)):
        return Role.REFERENCE
    if _LESS.start(words) or set(words) in _IN:
        return Role.OTHER
    return _sum_role(words, summed=summed, paying=paying) or _word_role(words)


def _is_day(words: Sequence[str]) -> bool:
    named = any(word.startswith(("date", "fecha")) or "datum" in word for word in words)
    return named or words[0].startswith(("wertst", "valuta"))


def _day_role(words: Sequence[str]) -> Role:
    if _DUE.start(words):
        return Role.OTHER
    if _VALUE.start(words):
        return Role.VALUE_DAY
    return Role.PAY_DAY if _PAYING.start(words) or _BOOKED.start(words) else Role.OTHER


def _sum_role(words: Sequence[str], *, summed: bool, paying: bool) -> Role | None:
    if _DEBIT.start(words) or set(words) in _OUT:
        return Role.DEBIT
    if _PAID.start(words) or _PAID_WORDS.intersection(words) or (summed and paying):
        return Role.PAID
    return Role.AMOUNT if summed or (len(words) == 1 and words[0] in _BARE_SUMS) else None


def _word_role(words: Sequence[str]) -> Role | None:
    for role, stems in ((Role.CURRENCY, _CURRENCY), (Role.TEXT, _TEXT), (Role.NUMBER, _NUMBER)):
        if stems.start(words):
            return role
    return None


# Facts that stand beside their label: days of a payment anywhere in a line, all others where a line or cell begins.
LABELS = (
    (
        Role.VALUE_DAY,
        re.compile(
            r"(?:date (?:de )?(?:la )?valeur|value date|valuta(?:datum)?|wertstellung\w*|fecha (?:de )?valor)\b"
        ),
    ),
    (
        Role.PAY_DAY,
        re.compile(
            r"(?:date (?:d[eu']s? ?)?(?:la |l')?(?:paiement|reglement|virement|execution|operation|transfert)s?"
            r"|(?:payment|transfer|execution|settlement) date|date of payment|paid on"
            r"|(?:zahlungs|zahl|ausfuhrungs|uberweisungs)(?:datum|tag)|fecha del? (?:pago|transferencia|ejecucion))\b"
        ),
    ),
    (
        Role.REFERENCE,
        re.compile(
            r"(?:(?:votre |notre )?(?:ref\w*|n[o°]|numero|num)\.? (?:d[eu'] ?)?(?:la |l')?"
            r"(?:paiement|virement|reglement|cheque|transaction|operation|remise)"
            r"|(?:payment|transfer|transaction|remittance|cheque|check|bacs|eft) (?:ref\w*|number|no|id)\.?"
            r"|zahlungs(?:referenz|nummer|beleg\w*)|(?:referencia|numero) del? (?:pago|transferencia)"
            r"|end[- ]?to[- ]?end(?:[- ]?id)?|reference|referenz|referencia)(?!\w)"
        ),
    ),
    (
        Role.AMOUNT,
        re.compile(
            r"(?:sous[- ])?(?:total(?:es)?\b|montant (?:total|(?:du |des? )?(?:virement|paiement|reglement))"
            r"|net (?:a )?paye|(?:payment|total|net) amount|amount paid|somme\b|summe\b|gesamt\w*|zahlbetrag|endbetrag"
            r"|suma\b|importe (?:total|del?))"
        ),
    ),
    (Role.OTHER, re.compile(r"(?:date|datum|fecha|avisdatum|advice date)(?= ?[:=;\t]|  | \d|$)")),
)

TITLE = re.compile(
    r"avis (?:de |du )?(?:virement|paiement|reglement|credit)|remittance|payment (?:advice|notification|notice)"
    r"|(?:zahlungs|uberweisungs|ueberweisungs)(?:avis|anzeige|liste)|aviso de (?:pago|transferencia|abono)"
    r"|detalles? del? (?:pago|transferencia)|detail (?:du|des?) (?:paiement|reglement|virement)"
    r"|bordereau de (?:paiement|reglement|virement)|(?:ordre|releve|liste) (?:de |des )?virement|virement sepa"
)
CREDIT = re.compile(r"\b(?:avoirs?|note de credit|credit (?:note|memo)|gutschrift|nota de (?:credito|abono))\b")
