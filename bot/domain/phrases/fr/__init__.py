"""What French-speaking debtors write: the table of the language."""

from bot.domain.phrases.fr.dates import DATES
from bot.domain.phrases.fr.kinds import KINDS
from bot.domain.phrases.fr.paying import PAYING
from bot.domain.phrases.fr.words import WORDS
from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.senses import Senses

_MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lundi": 0, "lun": 0, "mardi": 1, "mar": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3, "vendredi": 4,
    "ven": 4, "vend": 4, "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
}  # fmt: skip
_NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80, "huitante": 80, "nonante": 90,
    "premier": 1, "1ere": 1,
}  # fmt: skip

FRENCH = Lexicon(
    code="fr",
    common=frozenset(
        "conformement conditions generales achat "
        "celle celles autre soit puis ensuite dont aussi egalement encore serait etre peu le la les un une des du "
        "de au aux et ou est sont sera seront je vous nous on il elle ce cette votre notre mon ma pour par avec "
        "sans sur dans en pas ne plus que qui si mais donc car bonjour bonsoir merci cordialement bien virement "
        "facture reglement paiement payer paye avons ai avez suis j l d c n s qu jusqu hier demain bjr cdt svp "
        "mme fait fin mois semaine jour jours prochain prochaine deja tres tout cela ca lundi mardi mercredi "
        "jeudi vendredi samedi dimanche janvier fevrier juin juillet aout septembre octobre novembre decembre "
        "sous ok pr entendu accord promis oki noter note vers deux trois lui leur me te toi moi lcr traite carte "
        "espece especes bancaire automatique integral integralite totalite montant ttc ht euros date dernier "
        "delai reste solde compte heure premiere matinee apres banque comptable".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mar", "mars", "mer", "sept", "mai", "jan", "dim", "sam", "jeu", "ven", "lun", "vend"}),
    leading=frozenset(
        "fin debut mi courant en de du mois au d le ce milieu pour avant apres premier et a à chaque er".split()
    ),
    numbers=_NUMBERS,
    scales={"cent": 100, "cents": 100, "mille": 1000},
    linking=frozenset({"et"}),
    one="un|une",
    ordinals={
        "premier": 1,
        "premiere": 1,
        "deuxieme": 2,
        "second": 2,
        "seconde": 2,
        "troisieme": 3,
        "quatrieme": 4,
    },
    not_days=frozenset(
        "euros euro € eur k % h heures heure min jours jour mois semaines semaine fois factures ans an rue avenue "
        "bis personnes pieces cartons cts centimes eme".split()
    ),
    fillers=frozenset(
        "nous vous on ne pouvons pouvez peux pas je mais ca va convient irait ok pr pour oui bonjour bonsoir bjr "
        "entendu accord d merci cdt cordialement c est ce sera le la au a à plus tard promis sans faute alors "
        "donc bien voila plutot finalement non ah pardon desole du soir matin svp dis disons vers sur et cela ira "
        "dernier delai avant par fin note soit".split()
    ),
    dates=DATES,
    cues=PAYING | KINDS,
    senses=Senses(WORDS),
)
