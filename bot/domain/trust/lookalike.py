"""Domains that are made to be taken for another: dup0nt.fr, dupont-compta.fr, dupont.fr.evil.example for dupont.fr.

An honest rule of thumb without a list of public suffixes. It warns, it decides nothing: a false alarm costs a look.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.domain.trust.results import aligned, plain_domain

# The name before the last suffix of hosts where everyone may have an address: gmail.com and gmail.fr are no trick.
_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web proton protonmail pm "
    "tutanota tuta mail email fastmail hey zoho yandex orange wanadoo free laposte sfr neuf bbox numericable aliceadsl "
    "club-internet t-online freenet arcor btinternet virginmedia sky ntlworld talktalk libero virgilio tiscali alice "
    "telefonica terra movistar bluewin skynet telenet proximus hispeed".split()
)
# What stands before a country in a suffix of two parts: co.uk, com.au, asso.fr.
_SECOND_LEVEL = frozenset("ac asso co com edu gob gouv gov ltd me ne net nom nhs or org plc sch tm".split())
# Words that an impostor adds to a name; others count only beside a name of four letters or more.
_ADDED = frozenset(
    "accounting accounts admin billing buchhaltung com compta comptabilite contabilidad de en es eu facturacion "
    "facturas facturation facture factures finance finances fr france group groupe info invoice invoices mail net "
    "office online org pago pagos paiement paiements pay payment payments rechnung reglement sa sarl sas secure "
    "service support tresorerie uk virement zahlung".split()
)
_TWINS: Mapping[int, int] = MappingProxyType(
    str.maketrans(
        # Cyrillic, then Greek, then Latin letters that decompose into nothing
        "авеһіјкмнорԛѕтухѵԁԝӏгпь" + "αβεηικνορτυχγω" + "ıɡɑłøđ",
        "abehijkmhopqstyxvdwlrnb" + "abenikvoptuxyw" + "igalod",
    )
)
_DIGITS: Mapping[int, int] = MappingProxyType(str.maketrans("01i", "oll"))
_SHORT, _MIDDLE = 5, 9  # letters: below the first no slip is allowed, below the second one, then two


def looks_like(domain: str, known: str) -> bool:
    """Whether a domain is not `known`, nor above or below it, but made to look like it."""
    one, other = _labels(domain), _labels(known)
    if len(one) < 2 or len(other) < 2 or aligned(domain, known) or is_free_mail(domain):
        return False
    if _holds(one[:-1], other):
        return True
    (name, _), (wanted, suffix) = _split(one), _split(other)
    if is_free_mail(known):
        return _is_near(name, wanted)
    return name == wanted or _is_near(name, wanted) or _adds_words(name, wanted, suffix)


def is_free_mail(domain: str) -> bool:
    """Whether everyone may have an address at this domain."""
    labels = _labels(domain)
    return len(labels) > 1 and _split(labels)[0] in _FREE_MAIL


def folded(text: str) -> str:
    """Small letters without accents; Cyrillic and Greek letters become the Latin ones that they look like."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_TWINS)


def _labels(domain: str) -> list[str]:
    return [_decoded(label) for label in plain_domain(domain).split(".")]


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:67].encode("ascii").decode("punycode").lower()
    except UnicodeError:
        return label


def _split(labels: Sequence[str]) -> tuple[str, str]:
    """The name that an organisation bears and the suffix behind it: (dupont, fr), (dupont, co.uk)."""
    double = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    size = 2 if double else 1
    return labels[-size - 1], ".".join(labels[-size:])


def _holds(labels: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether a whole domain stands in front of another: dupont.fr.evil.example, compta.dupont.fr.evil.example."""
    size = len(wanted)
    return any(list(labels[start : start + size]) == list(wanted) for start in range(len(labels) - size + 1))


def _skeleton(name: str) -> str:
    """A name as the eye takes it: no hyphen, and one letter for all that look alike."""
    return folded(name).replace("-", "").translate(_DIGITS).replace("rn", "m").replace("vv", "w")


def _is_near(name: str, wanted: str) -> bool:
    one, other = _skeleton(name), _skeleton(wanted)
    if one == other:
        return name != wanted
    slips = 0 if len(other) < _SHORT else 1 if len(other) < _MIDDLE else 2
    return slips > 0 and _distance(one, other, slips) <= slips


def _distance(one: str, other: str, most: int) -> int:
    """Letters to add, drop, change or swap with their neighbour; anything over `most` is `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    earlier: list[int] = []
    former = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(former[column] + 1, current[-1] + 1, former[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted
            current.append(min(cost, earlier[column - 2] + 1) if swapped else cost)
        earlier, former = former, current
    return min(former[-1], most + 1)


def _adds_words(name: str, wanted: str, suffix: str) -> bool:
    """Whether a name is the wanted one with a word before or behind it: dupont-compta, paiement-dupont, dupontfr."""
    words = _ADDED | set(suffix.split(".")) | {suffix.replace(".", "")}
    parts, core = [_skeleton(part) for part in name.split("-")], [_skeleton(part) for part in wanted.split("-")]
    size = len(core)
    for start in {0, len(parts) - size}:
        if 0 < size < len(parts) and start >= 0 and parts[start : start + size] == core:
            rest = {part for index, part in enumerate(name.split("-")) if not start <= index < start + size}
            return len("".join(core)) >= 4 or rest <= words
    plain, whole = "".join(parts), "".join(core)
    if len(whole) < 3 or not (plain.startswith(whole) or plain.endswith(whole)):
        return False
    rest_of = plain.removeprefix(whole) if plain.startswith(whole) else plain.removesuffix(whole)
    return rest_of in {_skeleton(word) for word in words}
