"""Plans, the sums of promises, and the invoices that are meant: by the grammar alone, whatever the weights say."""

from datetime import date

import pytest

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.reading.passage import Passage, prepare
from bot.domain.reading.plans import build_plan, plan_for_certain, proposes_plan
from bot.domain.reading.promises import find_promises
from bot.domain.reading.scope import scope_of, total
from bot.domain.reading.statements import Role, find_roles

SENT = date(2026, 11, 24)  # a Tuesday
ONE = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)
TWO = (
    OpenInvoice("A-1001", Money(50_000, "EUR"), date(2026, 10, 15), date(2026, 9, 15)),
    OpenInvoice("A-1002", Money(80_000, "EUR"), date(2026, 11, 10), date(2026, 10, 10)),
)
THREE = (*TWO, OpenInvoice("A-1003", Money(12_000, "EUR"), date(2026, 11, 20), date(2026, 10, 20)))


def passage_of(text: str, ledger: tuple[OpenInvoice, ...] = ONE) -> Passage:
    return prepare(text, "", ledger, SENT)


def plan_of(text: str, ledger: tuple[OpenInvoice, ...] = ONE) -> list[tuple[str, int]]:
    passage = passage_of(text, ledger)
    plan = build_plan(passage, find_roles(passage, ledger), total(ledger, ()))
    return [(str(one.day)[2:], one.amount.minor // 100 if one.amount else 0) for one in plan or ()]


MONTHLY = [("26-12-05", 400), ("27-01-05", 400), ("27-02-05", 400)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # sums without a currency
        ("500 vendredi, 700 le 15 décembre, ça vous va ?", [("26-11-27", 500), ("26-12-15", 700)]),
        ("What about 200 on 1 December and the other 1,000 on 4 January?", [("26-12-01", 200), ("27-01-04", 1000)]),
        ("Wir zahlen 400 am 5. Dezember, 400 am 5. Januar und den Rest am 5. Februar.", MONTHLY),
        ("Le propongo 600 el 1 de diciembre y los otros 600 el 20.", [("26-12-01", 600), ("26-12-20", 600)]),
        # days that stand for several
        ("Three payments of 400 on the 5th of December, January and February.", MONTHLY),
        ("400 € le 5 décembre, janvier et février.", MONTHLY),
        ("600 € on the 1st and 15th of December?", [("26-12-01", 600), ("26-12-15", 600)]),
        ("Two payments of 600 €, on the 1st and 15th.", [("26-12-01", 600), ("26-12-15", 600)]),
        ("Trois virements égaux à 30, 60 et 90 jours.", [("26-12-24", 400), ("27-01-23", 400), ("27-02-22", 400)]),
        ("3 equal drafts at 30/60/90 days?", [("26-12-24", 400), ("27-01-23", 400), ("27-02-22", 400)]),
        # days counted from the one before
        ("La moitié le 5 décembre, l'autre un mois plus tard.", [("26-12-05", 600), ("27-01-05", 600)]),
        ("Half on 5 December, the rest the following month.", [("26-12-05", 600), ("27-01-05", 600)]),
        ("La mitad el 5 de diciembre, la otra mitad un mes después.", [("26-12-05", 600), ("27-01-05", 600)]),
        ("400 € le 30, encore 400 € le 30 d'après et 400 € le 15 février.",
         [("26-11-30", 400), ("26-12-30", 400), ("27-02-15", 400)]),
        ("600 € vendredi et 600 € le vendredi suivant.", [("26-11-27", 600), ("26-12-04", 600)]),
        # the same sum, the last share, what is left
        ("600 € on 1 December and the same again on 5 January.", [("26-12-01", 600), ("27-01-05", 600)]),
        ("Un tiers le 5 décembre, un tiers le 5 janvier, le dernier tiers le 5 février.", MONTHLY),
        ("Propongo 600 € el 5 de diciembre y lo que falta el 5 de enero.", [("26-12-05", 600), ("27-01-05", 600)]),
        ("500 € ce mois-ci, en décembre, le 10, et 700 € le 10 janvier.", [("26-12-10", 500), ("27-01-10", 700)]),
        # rhythms
        ("400 € le 5 de chaque mois à partir de décembre.", MONTHLY),
        ("Je peux mettre 400 tous les 5 à partir de décembre.", MONTHLY),
        ("On peut vous donner 400 € le 5 de chaque mois à partir de janvier.",
         [("27-01-05", 400), ("27-02-05", 400), ("27-03-05", 400)]),
        ("300 € every other Friday till it's gone?",
         [("26-11-27", 300), ("26-12-11", 300), ("26-12-25", 300), ("27-01-08", 300)]),
        ("300 tous les 15 jours à partir du 4 décembre ?",
         [("26-12-04", 300), ("26-12-18", 300), ("27-01-01", 300), ("27-01-15", 300)]),
        ("Chaque vendredi 500 €, je commence ce vendredi.", [("26-11-27", 500), ("26-12-04", 500), ("26-12-11", 200)]),
        ("600 € tous les deux mois à compter du 1er décembre ?", [("26-12-01", 600), ("27-02-01", 600)]),
        ("In drei gleichen Raten, jeweils zum Monatsletzten, die erste Ende Dezember.",
         [("26-12-31", 400), ("27-01-31", 400), ("27-02-28", 400)]),
        ("Monatsraten von 400 Euro, die erste am 5. Dezember, die letzte am 5. Februar.", MONTHLY),
        ("We propose clearing it over four months in level amounts.", [("ne", 300)] * 4),
        # what is no sum of the plan
        ("Nous attendons toujours le solde de la subvention. 600 € le 1er décembre, le reliquat le 5 janvier.",
         [("26-12-01", 600), ("27-01-05", 600)]),
        ("400 € on 5 December, 400 € on 5 January, 400 € on 5 February. We meet on 12 December.", MONTHLY),
    ],
)  # fmt: skip
def test_a_schedule_is_built_from_what_is_said(text: str, expected: list[tuple[str, int]]) -> None:
    assert plan_of(text) == expected


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("500 vendredi et 700 le 15 décembre.", True),
        ("La moitié dès votre accord, le solde le 15 décembre.", True),
        ("Could we pay in three instalments?", True),
        ("Je vous vire 500 € vendredi, pour le reste je reviens vers vous.", None),
        ("J'ai réglé 700 € hier, les 500 € restants suivront le 4 décembre.", None),
        ("Je vous paie vendredi ou lundi.", None),
    ],
)
def test_a_schedule_that_adds_up_is_a_plan(text: str, certain: object) -> None:
    passage = passage_of(text)
    assert plan_for_certain(passage, find_roles(passage, ONE), ONE) is certain


@pytest.mark.parametrize(
    "text",
    [
        "La 1001 sera payée vendredi, la 1002 le 15 décembre.",
        "La petite sera payée vendredi, la grosse le 15 décembre.",
        "Nous payons les 500 € vendredi et les 800 € le 15 décembre.",
    ],
)
def test_a_day_for_each_invoice_is_no_plan(text: str) -> None:
    passage = passage_of(text, TWO)
    roles = find_roles(passage, TWO)
    assert not proposes_plan(passage, roles, TWO)
    assert plan_for_certain(passage, roles, TWO) is False


@pytest.mark.parametrize(
    "text",
    [
        "I'll pay a week today.",
        "L'alarme a été installée : paiement vendredi.",
        "The alarm was installed on Friday.",
        "Vous avez deux mois pour déclarer votre créance.",
        "L'URSSAF me prend 2 300 € le 5, le loyer 890 € le 10, donc pour vous ce sera le 12.",
        "The committee meets tonight: our treasurer will release the 1,200 € on the 12th.",
    ],
)
def test_a_rhythm_or_a_number_of_something_else_is_no_plan(text: str) -> None:
    passage = passage_of(text)
    assert not proposes_plan(passage, find_roles(passage, ONE), ONE)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("J'envoie 500 lundi.", [500]),
        ("I'll send 500 on Friday.", [500]),
        ("Ich überweise 500 am Freitag.", [500]),
        ("Je vous fais deux chèques de 600.", [600]),
        ("Les 250 de mise en place ne sont pas dus, les 950 restants partent lundi.", [250, 950]),
        ("Je vous règle les 1 200 vendredi.", [1200]),
        ("150 par semaine, ça irait ?", [150]),
        ("Je passe vendredi vers 17 h 30.", []),
        ("Appelez le 06 12 34 56 78.", []),
        ("Nous payons le 10 et le 25.", []),
        ("Les règlements partent les 15 et 30 du mois.", []),
        ("We have 12 people and 500 chairs.", []),
        ("Chèque n° 500 envoyé vendredi.", []),
        ("Semaine 23, 40 rue de Brest, 15 jours.", []),
        ("Réparer la hotte coûte 6800.", []),
    ],
)
def test_a_number_is_a_sum_where_the_words_beside_it_say_so(text: str, sums: list[int]) -> None:
    passage = passage_of(text)
    found = [passage.amounts[token.value].money for token in passage.tokens if token.kind == "#a"]
    assert [money.minor // 100 for money in found if money] == sums


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("the last third on 31 March", 1),
        ("the other half on Friday", 1),
        ("half in March", 1),
        ("it's half term on Friday", 0),
        ("in the second half of May", 0),
        ("dans la première moitié de mars", 0),
        ("payé par un tiers vendredi", 0),
        ("paid by a third party on Friday", 0),
    ],
)
def test_a_share_is_one_of_the_debt(text: str, shares: int) -> None:
    assert len(passage_of(text).amounts) == shares


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Je vous paie 500 vendredi.", 500),
        ("Sur vos 1 200 €, il y en a 900 que je paierai vendredi.", 900),
        ("Je vous paie un tiers, soit 400 €, vendredi.", 400),
        ("Je vous paierai vendredi (la hotte a coûté 6 800 €).", None),
        ("I have signing authority under 1,000 €, so I will pay on Friday.", None),
        ("Je vous paie vendredi vers 17 h.", None),
        ("Je vous paie 1 200 vendredi.", None),
    ],
)
def test_a_promise_has_the_sum_that_belongs_to_it(text: str, amount: int | None) -> None:
    passage = passage_of(text)
    promises = find_promises(passage, find_roles(passage, ONE), ONE, settled=())
    assert [one.amount and one.amount.minor // 100 for one in promises.payments] == [amount]
    assert not {"amount_unclear", "amount_over_balance"} & set(promises.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "Je vous paie 300 € ou 400 € vendredi.",
        "I will pay between 300 € and 400 € on Friday.",
        "Sur les 1 200 €, le chef en garde 900 et je vous paierai vendredi.",
    ],
)
def test_two_sums_for_one_day_are_unclear(text: str) -> None:
    passage = passage_of(text)
    promises = find_promises(passage, find_roles(passage, ONE), ONE, settled=())
    assert "amount_unclear" in promises.doubts


def scopes(text: str, ledger: tuple[OpenInvoice, ...]) -> list[tuple[str, ...] | None]:
    """The last letters of the invoices of each payment, in order; None where it is not clear which are meant."""
    passage = passage_of(text, ledger)
    found = [scope_of(passage, one, ledger) for one in find_roles(passage, ledger) if one.role is Role.PAY]
    return [tuple(number[-4:] for number in numbers) if clear else None for numbers, clear in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1001 will be paid on Friday, 1002 will be paid on Monday.", [("1001",), ("1002",)]),
        ("Hi, 1001 will be paid tomorrow. 1002 is not my job.", [("1001",)]),
        ("La 1001 et la 1002 : virement vendredi.", [("1001", "1002")]),
        ("A-1001 et A-1003 : virement vendredi.\nA-1002 : virement le 15 décembre.", [("1001", "1003"), ("1002",)]),
        ("Nous paierons vendredi la 1001, la 1002 et la 1003.", [("1001", "1002", "1003")]),
        ("Je conteste la 1001 mais la 1002 sera payée vendredi.", [("1002",)]),
        ("La 1001 est bloquée et la 1002 sera payée vendredi.", [("1002",)]),
        ("Nous paierons tout vendredi sauf la 1002.", [("1001", "1003")]),
        ("All but 1003 will be paid on Friday.", [("1001", "1002")]),
        ("Wir bezahlen alles außer 1002 am Freitag.", [("1001", "1003")]),
        ("Nous paierons tout vendredi sauf la 1002 qui sera payée lundi.", [("1001", "1003"), ("1002",)]),
        ("Les trois factures seront payées vendredi.", [()]),
        ("La petite facture sera payée vendredi, la grosse lundi.", [("1003",), ("1002",)]),
        ("La 1001 sera payée vendredi. Le reste sera payé lundi.", [("1001",), ("1002", "1003")]),
        ("J'ai bien la facture 1002. Elle sera payée vendredi.", [("1002",)]),
        ("La 1001 est payée. Elle sera créditée vendredi, le virement part lundi.", [None, None]),
        ("Je paierai vendredi. La 1002 est contestée.", [None]),
        ("Nous paierons 800 € vendredi.", [("1002",)]),
        ("La facture sera payée vendredi.", [None]),
        ("Nous paierons vendredi.", [()]),
    ],
)
def test_the_invoices_that_are_meant(text: str, expected: list[tuple[str, ...] | None]) -> None:
    assert scopes(text, THREE) == expected


def test_a_year_or_a_sum_is_no_end_of_a_number() -> None:
    ledger = (
        OpenInvoice("F-2026", Money(50_000, "EUR"), date(2026, 10, 15), date(2026, 9, 15)),
        OpenInvoice("F-500", Money(80_000, "EUR"), date(2026, 11, 10), date(2026, 10, 10)),
    )
    assert not passage_of("2026 aura été dure. 500 € partent vendredi. J'envoie 500 lundi.", ledger).invoices
