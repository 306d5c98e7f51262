"""The reference under which a payment went out: the code that a debtor gives so that it can be found.

It stands behind a word that names it ("ref", "cheque no", "Verwendungszweck", "operación") or is of a form that says
so itself. A number that belongs to something else (a customer, an order, a telephone, an invoice) is none.
"""

import re

from bot.domain.reading.passage import Passage

_NAMES = frozenset(
    "ref refs reference references referenz referenznummer referencia rif transaction transaktion transaktionsnummer "
    "transaktions transaccion operation operacion trace trn utr tan e2e endtoend mandat avis bordereau justificatif "
    "libelle motif communication mitteilung verwendungszweck zahlungsreferenz belegnummer beleg ausgleichsbeleg "
    "zahlungsbeleg buchungsbeleg buchungsnummer buchung vorgangsnummer quittung justificante comprobante localizador "
    "resguardo folio rastreo concepto ticket recu receipt confirmation authorisation authorization autorisation "
    "autorizacion bestatigung bestatigungsnummer memo cheque check scheck talon".split()
)
_MEANS = frozenset(
    "virement virements transfer transferencia uberweisung payment paiement pago zahlung reglement bacs chaps ach wire "
    "sepa order ordre orden sct spei pix".split()
)
_NUMBERS = frozenset("numero number num n no nr id code bank bancaire".split())
_FILLERS = frozenset(
    ": . , ° ( - # est is ist es was le la de del du der die das des sous unter the under with n no nr num numero "
    "number nummer id code sepa structuree bancaire bancaria en bout end to und y".split()
)
# What another number belongs to; and whose reference it is when it is not the payment's.
_OTHERS = frozenset(
    "client clients customer kunde kunden kundennummer cliente dossier siret siren tva vat ust iva compte account "
    "konto cuenta telephone tel phone telefon telefono portable mobile fax commande order bestellung bestellnummer "
    "pedido devis contrat contract vertrag contrato facture invoice rechnung factura votre vos your ihre ihr su "
    "sus".split()
)
_CODE = re.compile(r"(?=[^ ]*\d)[0-9a-z][0-9a-z_/.:-]{3,40}", re.IGNORECASE)
_NO_CODE = re.compile(r"\d{1,2}(?:h|:)\d{0,2}|(?:\+\d{2}|0)\d?(?:[./-]\d{2,4}){3,5}", re.IGNORECASE)
_STRUCTURED = re.compile(r"\+{3}\d{3}/\d{4}/\d{5}\+{3}|\*{3}\d{3}/\d{4}/\d{5}\*{3}")  # Belgian, as banks print it
_QUOTED = re.compile(r"[«“„\"‘'](?P<quoted>[^«»“”„\"\n]{3,40}?)[»”“\"’']")
_LONG = 6  # digits that are no sum
_FARTHEST = 6  # fillers between the name of a reference and the reference


def reference_in(passage: Passage, start: int, end: int, *, named: bool = False) -> str:
    """The reference in the masked tokens [start, end), as it is written; empty when there is none.

    `named` takes only what a word calls a reference: not what stands behind "payment" or "number".
    """
    tokens = passage.tokens
    for index in range(start, end):
        word = tokens[index].text.removesuffix("_")
        if word not in _NAMES and (named or word not in _MEANS | _NUMBERS):
            continue
        if index and tokens[index - 1].text.removesuffix("_") in _OTHERS:
            continue
        place = index + 1
        while place < min(end, index + _FARTHEST) and tokens[place].text.removesuffix("_") in _FILLERS:
            place += 1
        found = _code_at(passage, place, end) if place < end else ""
        if word in _MEANS and place == index + 1 and found.isdigit() and len(found) < _LONG:
            continue  # "payment 1500" is a sum
        found = found or (_quoted_at(passage, index + 1, place) if word in _NAMES else "")
        if found:
            return found
    return ""


def structured_in(passage: Passage) -> str:
    """A reference that its form alone gives away."""
    match = _STRUCTURED.search(passage.text)
    return match[0] if match else ""


def _code_at(passage: Passage, place: int, end: int) -> str:
    """The code that starts at a token: the pieces that stand without a space between them."""
    tokens = passage.tokens
    first = tokens[place]
    if _is_letters(passage, place) and place + 1 < end and tokens[place + 1].start == first.end + 1:
        number = tokens[place + 1]
        if number.kind in {"number", "code"} and len(number.text) >= 3:
            return passage.text[first.start : number.end]  # "ref KD 4410"
    if first.kind not in {"code", "number"}:
        return ""
    last = place
    while (
        last + 1 < end
        and tokens[last + 1].start == tokens[last].end
        and tokens[last + 1].kind in {"code", "number", "word", "mark"}
        and tokens[last + 1].text not in {".", ",", ")", ";"}
    ):
        last += 1
    words = passage.text[first.start : tokens[last].end]
    return words if _CODE.fullmatch(words) and not _NO_CODE.fullmatch(words) else ""


def _is_letters(passage: Passage, place: int) -> bool:
    token = passage.tokens[place]
    text = passage.text[token.start : token.end]
    return token.kind == "word" and 2 <= len(text) <= 12 and text.isupper()


def _quoted_at(passage: Passage, first: int, place: int) -> str:
    """Words in quotation marks right behind the name of a reference: they stand before the token at `place`."""
    start = passage.tokens[first - 1].end
    stop = passage.tokens[place].start if place < len(passage.tokens) else len(passage.text)
    match = _QUOTED.search(passage.text, start, min(len(passage.text), stop + 45))
    return match["quoted"].strip() if match and match.start() <= stop else ""
