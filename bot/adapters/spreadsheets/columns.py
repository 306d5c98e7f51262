"""Which heading means which field, in French and English, and which files are no invoice lists at all."""

import re
from collections.abc import Sequence

from bot.adapters.parties import squeezed
from bot.usecases.importing import RejectionCode

# Each field's headings, the surest first, without case, accents, spaces and punctuation. A field higher up takes its
# column first: `Contact name` is the customer where no other column is, as in Xero's export.
SYNONYMS = {
    "number": (
        "nfacture nofacture numfacture numerofacture numerodefacture ndefacture numerodelafacture referencefacture "
        "reffacture invoicenumber invoiceno invoicenum invoiceid documentnumber docnumber facture invoice numero "
        "npiece numeropiece numerodepiece piece number reference ref no n"
    ),
    "customer_key": (
        "codeclient codetiers comptetiers compteclient comptecollectif nclient noclient numeroclient refclient "
        "referenceclient idclient clientid clientcode customerid customercode customernumber accountnumber accountcode"
    ),
    "customer_name": (
        "client nomclient nomduclient raisonsociale raisonsocialeclient tiers nomtiers societe debiteur destinataire "
        "customer customername client clientname company companyname debtor billto accountname name nom contactname"
    ),
    "email": (
        "email emailclient emailduclient mail courriel adresseemail adressemail adressecourriel adresseelectronique "
        "emailaddress clientemail customeremail contactemail emailrecipient billingemail emailto"
    ),
    "civility": "civilite civility salutation titre title",
    "contact_name": (
        "contact interlocuteur nomducontact nomcontact contactclient personneacontacter alattentionde contactperson "
        "contactname attention"
    ),
    "phone": "telephone tel ntelephone numerodetelephone telclient portable mobile phone phonenumber telephonenumber",
    "last_sent_on": (
        "datederniererelance datedederniererelance datedeladerniererelance relancele "
        " derniererelancele lastsenton lastreminderdate lastremindedon"
    ),
    "last_stage": "derniererelance dernierniveau niveauderelance niveaurelance derniereetape laststage lastreminder",
    "issued_on": (
        "datefacture datedefacture datedelafacture datedefacturation datedemission dateemission emisele emission "
        "datepiece datedocument invoicedate dateissued issuedate issueddate issuedon issued documentdate date"
    ),
    "due_on": (
        "echeance datedecheance dateecheance datelimite datelimitedepaiement datelimitedereglement apayeravant "
        "apayerle duedate due dueon dueby paymentdue paymentduedate"
    ),
    "terms": (
        "conditionsdereglement conditionsdepaiement conditions delaidepaiement delaidereglement delai terms "
        "paymentterms"
    ),
    "total": (
        "montantttc totalttc ttc totaltoutestaxes montantfacture montantdelafacture montanttotal totalfacture "
        "grandtotal invoicetotal totalamount invoiceamount totalincvat totalincludingtax amountincvat gross total "
        "montant amount"
    ),
    "settled": (
        "regle paye montantregle montantpaye dejaregle dejapaye totalregle totalpaye encaisse acompte acomptes "
        "versements paid amountpaid paidamount totalpaid invoiceamountpaid payments"
    ),
    "balance": (
        "restedu resteapayer soldedu soldearegler solderestant solde restantdu montantdu reste netapayer "
        "montantrestant amountdue balance balancedue balancedueamount outstanding "
        "openbalance openamount invoiceamountdue remaining"
    ),
    "currency": "devise codedevise monnaie currency currencycode",
    "status": "statut statutfacture etat etatdepaiement status invoicestatus paymentstatus",
    "customer_type": "typeclient typedeclient typeduclient categorieclient natureclient customertype clienttype",
    "document_type": (
        "typededocument typedocument typedepiece typepiece typefacture documenttype invoicetype type nature"
    ),
    "language": "langue langueclient language lang",
    "country": "pays payscode codepays paysclient country countrycode billingcountry",
    "direct_debit": "prelevement prelevementautomatique prelevementsepa directdebit",
    "payment_method": "modedereglement modedepaiement moyendepaiement paymentmethod",
    "disputed": "litige enlitige contestee contestation dispute disputed",
    "groups": "groupe groupes groupeclient group groups",
    "siren": "siren nsiren numerosiren sirenclient siret nsiret numerosiret",
    "vat_number": (
        "ntva numerotva numerodetva ntvaintra ntvaintracommunautaire tvaintra tvaintracommunautaire "
        "numerodetvaintracommunautaire vatnumber vatno vatid vatregistrationnumber taxid"
    ),
}
HEADINGS = {field: tuple(dict.fromkeys(words.split())) for field, words in SYNONYMS.items()}
AMOUNTS = ("total", "settled", "balance")
DATES = ("issued_on", "due_on", "last_sent_on")

_KNOWN = frozenset(word for words in HEADINGS.values() for word in words)
_TRANSACTIONS = frozenset(
    "transactionid transactiondate transactiondescription journalcode ecriturenum ecrituredate comptenum debit credit "
    "debitamount creditamount otheraccountsforthistransaction libelleecriture codejournal".split()
)
_AGES = re.compile(
    r"nonechu|aechoir|echu|current|(?:plusde|over|moinsde|de)?\d{1,3}(?:a|to)?\d{0,3}(?:j|jours|d|days)?(?:etplus|plus)?"
)
_BRACKETS = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]")


def heading_key(heading: str) -> str:
    """A heading as it stands in the table: `*N° facture (client)` is `nfacture`."""
    return squeezed(_BRACKETS.sub(" ", heading))


def is_french(heading: str) -> bool:
    """Whether the heading of a date column is a French one."""
    return any(word in squeezed(heading) for word in ("echeance", "facture", "emis", "limite", "relance", "apayer"))


def heading_note(heading: str) -> str:
    """What a heading says in brackets: the EUR of `Montant TTC (EUR)`."""
    found = _BRACKETS.search(heading)
    return (found.group(1) or found.group(2) or "").strip() if found else ""


def recognised(cells: Sequence[str]) -> int:
    """How many different known headings a line holds."""
    return len({heading_key(cell) for cell in cells} & _KNOWN)


def mapped(cells: Sequence[str]) -> dict[str, int]:
    """Field -> column of a header line; a column serves one field."""
    keys = [heading_key(cell) for cell in cells]
    taken: dict[str, int] = {}
    for field, words in HEADINGS.items():
        places = (keys.index(word) for word in words if word in keys and keys.index(word) not in taken.values())
        place = next(places, None)
        if place is not None:
            taken[field] = place
    return taken


def twice(cells: Sequence[str], columns: dict[str, int]) -> str:
    """The heading of a mapped column that stands there a second time, or ""."""
    keys = [heading_key(cell) for cell in cells]
    return next((cells[place] for place in columns.values() if keys.count(keys[place]) > 1), "")


def other_kind(cells: Sequence[str]) -> RejectionCode | None:
    """What a line of headings belongs to when it is no invoice list: accounting entries, or an aged balance."""
    keys = [heading_key(cell) for cell in cells]
    if len(_TRANSACTIONS.intersection(keys)) >= 2:
        return RejectionCode.TRANSACTIONS
    if sum(1 for key in keys if _AGES.fullmatch(key)) >= 2:
        return RejectionCode.AGED_BALANCE
    return None


def missing(columns: dict[str, int]) -> tuple[str, ...]:
    """The fields without which no row can be read."""
    needs = (("number",), ("customer_name",), ("issued_on",), ("due_on", "terms"), ("total", "balance"))
    return tuple(need[0] for need in needs if not any(field in columns for field in need))
