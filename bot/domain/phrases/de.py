"""What German-speaking debtors write. Numbers stand as figures: "zwei" is read as 2 before these are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import Lexicon, entries

_MONTHS = {
    "januar": 1, "janner": 1, "jan": 1, "februar": 2, "feb": 2, "marz": 3, "maerz": 3, "april": 4, "apr": 4, "mai": 5,
    "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip
_WEEKDAYS = {
    "montag": 0, "mo": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "fr": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
_NUMBERS = {
    "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11, "zwolf": 12, "zwoelf": 12, "vierzehn": 14, "funfzehn": 15, "zwanzig": 20, "dreissig": 30, "ersten": 1,
    "hundert": 100, "tausend": 1000,
}  # fmt: skip

_DATES = {
    "day_month": """
{day} {dot} {month} {year}?
{wd} ,? den|dem? {day} {dot} {month} {year}?
    """,
    "day_range": """
{day} {dot} bis|oder|und {day2} {dot} {month} {year}?
zwischen dem? {day} {dot} und dem? {day2} {dot} {month} {year}?
    """,
    "two_weekdays": """
zwischen {wd} und {wd2}
{wd} oder {wd2}
    """,
    "greeting": """
guten Morgen|Abend
schönen guten Morgen
    """,
    "numeric": """
{num}
{wd} ,? den|dem? {num}
    """,
    "day_only": """
[am|zum|vom|den|dem] {day}
{wd} ,? den|dem? {day}
    """,
    "day_next_month": """
{day} {dot} nächsten|kommenden Monats
    """,
    "day_this_month": """
{day} {dot} dieses|des Monats
    """,
    "weekday": """
{wd}
diesen|kommenden|dieser {wd}
    """,
    "weekday_next": """
nächsten|nächster {wd}
    """,
    "weekday_plus_1": """
{wd} in einer Woche
    """,
    "weekday_last": """
letzten|vergangenen|vorigen {wd}
    """,
    "weekday_next_week": """
{wd} nächster|der|kommender nächsten|kommenden? Woche
nächste|kommende Woche {wd}
    """,
    "today": """
heute abend|noch|morgen?
noch heute
soeben|gerade|eben
    """,
    "now": """
sofort|jetzt
umgehend
    """,
    "tomorrow": """
morgen früh|vormittag|abend|nachmittag?
    """,
    "day_after": """
übermorgen
    """,
    "yesterday": """
gestern abend?
    """,
    "before_yesterday": """
vorgestern
    """,
    "in_days": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Tagen|Tage
    """,
    "in_working_days": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Werktagen|Arbeitstagen|Bankarbeitstagen
    """,
    "in_weeks": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Wochen|Woche
    """,
    "in_months": """
[in|innerhalb|binnen|von] {n} Monaten|Monat|Monats
    """,
    "in_hours": """
[in|innerhalb|binnen|von] {n} Stunden
    """,
    "days_ago": """
vor {n} Tagen
    """,
    "weeks_ago": """
vor {n} Wochen|Woche
    """,
    "last_week": """
letzte|letzter|vergangene|vorige Woche
    """,
    "last_month": """
letzten|vergangenen Monat
    """,
    "end_of_month": """
Ende des|dieses? Monats|Monat
Monatsende
    """,
    "end_of_next_month": """
Ende nächsten|kommenden Monats
Ende des nächsten|kommenden Monats
    """,
    "end_of_named_month": """
Ende {month} {year}?
    """,
    "mid_month": """
Mitte des|dieses? Monats
    """,
    "mid_next_month": """
Mitte nächsten|kommenden Monats
    """,
    "mid_named_month": """
Mitte {month} {year}?
    """,
    "early_next_month": """
Anfang nächsten|kommenden Monats
Anfang des nächsten|kommenden Monats
    """,
    "early_named_month": """
Anfang {month} {year}?
    """,
    "in_named_month": """
im Laufe des|von? Monats? {month}
[im|bis] {month} {year}?
    """,
    "in_this_month": """
diesen Monat
im Laufe des|dieses Monats
    """,
    "in_next_month": """
nächsten|kommenden Monat
im nächsten|kommenden Monat
    """,
    "this_week": """
diese|dieser Woche
im Laufe der Woche
    """,
    "next_week": """
nächste|nächster|kommende|kommender Woche
in|im der? Laufe? der? nächsten|kommenden Woche
    """,
    "end_of_week": """
Ende der|dieser Woche
Wochenende
    """,
    "end_of_next_week": """
Ende nächster|kommender Woche
Ende der nächsten|kommenden Woche
    """,
    "early_next_week": """
Anfang nächster|kommender Woche
Anfang der nächsten|kommenden Woche
    """,
    "mid_next_week": """
Mitte nächster|kommender Woche
    """,
    "week_number": """
KW|Kalenderwoche {n}
{week}
    """,
    "end_of_quarter": """
Quartalsende
Ende des Quartals
    """,
    "end_of_year": """
Jahresende
Ende des Jahres
Ende dieses Jahres
    """,
    "same_day": """
diesem|selben Tag
    """,
    "due_date": """
bei|zur Fälligkeit
    """,
    "terms": """
{n} Tage netto|Zahlungsziel
    """,
    "feast:12-25": """
Weihnachten
    """,
    "feast:12-24": """
Heiligabend|Heiligabends
    """,
    "feast:12-31": """
Silvester
    """,
    "feast:01-01": """
Neujahr
    """,
    "feast:01-06": """
Dreikönig
    """,
    "easter:0": """
Ostern
    """,
}

_CUES = {
    Cue.WILL_PAY: """
wird|werden|werde .. überwiesen|bezahlt|beglichen|gezahlt|überweisen|bezahlen|begleichen|zahlen|anweisen
Zahlung|Überweisung|Betrag|Geld erfolgt|kommt|geht|folgt
haben Sie Ihr|das Geld
haben Sie .. Geld|Zahlung
erhalten Sie .. Geld|Zahlung|Überweisung|Betrag
    """,
    Cue.WILL_DO: """
wird|werden .. ausgeführt|veranlasst|erledigt|angewiesen|gesendet|geschickt
erfolgt|geht|folgt .. raus|ein
geht|gehen .. raus|heraus
ist|sind .. auf Ihrem Konto
    """,
    Cue.PAYS: """
überweisen|überweise|überweist|zahle|zahlen|bezahle|bezahlen|begleichen|begleiche
weise|weisen .. an
mache|machen|tätige|tätigen|veranlasse|veranlassen .. Überweisung|Zahlung
    """,
    Cue.PAYING: """
zahlen|bezahlen|überweisen|begleichen|zu zahlen|bezahlt
    """,
    Cue.PAYMENT: """
Zahlung*|Überweisung*|Betrag|Scheck|Geld|Zahlungslauf*
    """,
    Cue.SCHEDULED: """
geplant|vorgesehen|terminiert|eingeplant|freigegeben|vorgemerkt|angesetzt
Zahlungslauf
bestätige|bestätigen
    """,
    Cue.COMMIT: """
versprochen|zugesagt|garantiert
verlassen Sie sich
ganz sicher|bestimmt
kümmere mich
    """,
    Cue.HAS_PAID: """
wurde|wurden|ist|sind|worden|haben|habe|hatten .. überwiesen|bezahlt|beglichen|gezahlt|angewiesen|ausgeführt|veranlasst
bereits|schon .. überwiesen|bezahlt|beglichen|gezahlt|angewiesen
überwiesen|bezahlt|beglichen .. #d
ist .. raus|erfolgt|unterwegs
    """,
    Cue.PROOF: """
Zahlungsbeleg|Überweisungsbeleg|Zahlungsnachweis|Zahlungsavis
    """,
    Cue.NOT_PAY: """
können|kann|werden|werde .. nicht .. zahlen|bezahlen|überweisen|begleichen
nicht in der Lage
zahle|zahlen|überweisen|überweise|bezahlen .. nicht|nichts|keinen
keine Zahlung
    """,
    Cue.ASAP: """
so bald|schnell wie möglich
sobald wie möglich
baldmöglichst|schnellstmöglich|demnächst|zeitnah|alsbald|bald|baldigst|umgehend
in den nächsten Tagen|Wochen
in Kürze
    """,
    Cue.PARTLY: """
teilweise|Teilbetrag|Teilzahlung|Anzahlung|Abschlag
einen Teil
    """,
    Cue.NO_DATE: """
melde|melden .. mich|uns
noch kein Datum|Termin
    """,
    Cue.LOWER: """
nicht vor
ab|nach|frühestens|erst
erst am|ab|nach|im|ende
    """,
    Cue.DEADLINE: """
bis zum|spätestens|ende?
bis|spätestens|vor
    """,
    Cue.SINCE: """
seit dem?
    """,
    Cue.EVENT_DATE: """
Rechnung|Mail|Schreiben|Mahnung|Erinnerung|Bestellung|Auftrag|Angebot|Anruf|Telefonat|Lieferung .. vom|von #d
fällig|geliefert|bestellt|Fälligkeit .. am|zum|seit #d
Termin|Gespräch|Lieferung|Sitzung .. am #d
    """,
    Cue.EVENT: """
Termin|Besprechung|Lieferung|Urlaub|geschlossen|geöffnet|Besuch|Messe|Betriebsferien|liefern|geliefert|abwesend|zurück|Ersatzlieferung|eröffnet
    """,
    Cue.BROKEN: """
hatten|hatte .. versprochen|zugesagt|geplant|angekündigt
wollten|wollte|sollte|sollten
ursprünglich
    """,
    Cue.ASKS_WAIT: """
warten|gedulden|melden Sie .. #d
    """,
    Cue.EACH: """
pro|je|jeden|jede|jeweils Monat|Woche|#d
monatlich*|wöchentlich*
    """,
    Cue.IF: """
wenn|falls|sofern|sobald|vorausgesetzt|vorbehaltlich
unter Vorbehalt
nach Erhalt|Eingang|Zahlungseingang|Freigabe
erst|nur nach|wenn
    """,
    Cue.NEGATION: """
nicht|kein|keine|keinen|nie|niemals|nichts
    """,
    Cue.WISH: """
hoffe|hoffen|hoffentlich|versuche|versuchen|möchte|möchten|wünsche|eventuell|vielleicht|könnte|könnten
wenn möglich
unser|mein Bestes
    """,
    Cue.HEDGE: """
normalerweise|voraussichtlich|vermutlich|wahrscheinlich|sollte|sollten|dürfte|grundsätzlich|etwa|ungefähr
im Prinzip
    """,
    Cue.THIRD_PARTY: """
unser|mein|der|unsere|die Kunde|Kunden|Auftraggeber|Bank|Versicherung|Mieter .. zahlt|bezahlt|überweist|freigibt|hat
    """,
    Cue.CORRECTION: """
nein|doch|sondern|vielmehr|Korrektur|stattdessen
    """,
    Cue.UNSURE: """
glaube|denke|vermute|meine|vielleicht|wahrscheinlich|prüfe
    """,
    Cue.SARCASM: """
Sankt|St. Nimmerleins*
haha|lol
    """,
    Cue.ASKING: """
können|könnten|kann|könnte|dürfen wir|Sie|ich
bitte|bitten
wäre|ist es möglich
benötigen|brauchen|benötige|brauche
    """,
    Cue.BOTH: """
beide|alle|alles|sämtliche
    """,
    Cue.OTHER_ONE: """
die andere|zweite|anderen
    """,
    Cue.OLDEST: """
älteste
die erste
    """,
    Cue.NEWEST: """
neueste|jüngste|neuere
    """,
    Cue.SMALLEST: """
kleinste|kleinere
    """,
    Cue.LARGEST: """
größte|größere
    """,
    Cue.ONE_INVOICE: """
die|diese|Ihre Rechnung
    """,
    Cue.INSTALMENTS: """
{n} Raten|Teilzahlungen|Zahlungen|Teilen|Monatsraten
Raten|Ratenzahlung|Ratenplan|Teilzahlungen|Ratenzahlungen|Zahlungsplan
pro Monat
monatlich|monatliche|wöchentlich
in mehreren Teilen
    """,
    Cue.REST: """
Rest|Restbetrag|restliche|restlichen|Rest
    """,
    Cue.PROPOSES: """
vorschlagen|schlagen|schlage|biete|bieten|einverstanden
    """,
    Cue.DISPUTE: """
beanstanden|bestreiten|widersprechen|Widerspruch|reklamieren|Reklamation|Mangel|Mängel|mangelhaft*|beschädigt*|defekt*|fehlerhaft*|Gutschrift
nicht .. bestellt|geliefert|erhalten|korrekt|richtig|einverstanden|vollständig|vereinbart|erbracht|fertig
nie .. bestellt|erhalten|beauftragt
Rechnung|Betrag|Preis .. falsch|fehlerhaft|überhöht
falsch|falsche|falscher .. Rechnung|Betrag|Preis|Menge
doppelt .. berechnet|abgerechnet|Rechnung
stimmt|stimmen nicht
storniert .. Auftrag|Bestellung
Auftrag|Bestellung .. storniert
einbehalten|behalten .. ein
fehlt|fehlen .. Ware|Teile|Stück|Kisten|Kartons|Pakete|Lieferung|Artikel
    """,
    Cue.REFUSES: """
werden|werde .. nicht|nichts|keinen .. zahlen|bezahlen
weigern|weigere|verweigern|verweigere
keinen Cent
zahle|zahlen .. nicht|nichts|niemals
    """,
    Cue.INSOLVENCY: """
Insolvenz*|insolvent|Insolvenzverwalter|zahlungsunfähig*|Konkurs
    """,
    Cue.WANTS_COPY: """
senden|schicken|zusenden|zuschicken|zukommen|übersenden|mailen .. Rechnung*|Kopie|#i
Rechnung*|Kopie|#i .. senden|schicken|zusenden|zuschicken|zukommen|übersenden|noch einmal|nochmal|erneut
Rechnungskopie|Kopie der Rechnung
    """,
    Cue.NO_INVOICE: """
Rechnung .. nicht .. vor|erhalten|gefunden|finden|vorliegend
nicht .. erhalten|gefunden|finden .. Rechnung
liegt|liegen .. nicht vor
    """,
    Cue.BANK: """
Bankverbindung|IBAN|Kontodaten|Kontonummer|Bankdaten|BIC
    """,
    Cue.ORDER_NUMBER: """
Bestellnummer|Auftragsnummer|Kostenstelle|PO-Nummer|Bestell-Nr
    """,
    Cue.MISSING: """
fehlt|fehlen|benötigen|benötige|brauchen|brauche|ohne|angeben|ergänzen|muss
    """,
    Cue.STATEMENT: """
Kontoauszug|Saldenliste|Übersicht|Aufstellung|Saldenbestätigung
    """,
    Cue.DELAY: """
Aufschub|Zahlungsaufschub|Stundung|Fristverlängerung|Verlängerung|stunden|Geduld|gedulden|verschieben
mehr Zeit
noch .. Zeit
Frist .. verlängern|bis
bis #d .. Zeit|warten|geben
    """,
    Cue.WANTS_OTHER: """
Portal|Lieferantenportal|hochladen
korrigierte|berichtigte|geänderte|neue .. Rechnung
Rechnung .. korrigieren|berichtigen|ändern|umschreiben
Lieferschein|Freistellungsbescheinigung|Stundenzettel
    """,
    Cue.CHECK: """
prüfen|überprüfen|kontrollieren|nachsehen
    """,
    Cue.WRONG_CONTACT: """
nicht|nicht mehr zuständig
falsche|falscher|falschen Ansprechpartner|Adresse|Person|Empfänger
nicht der|die richtige
nicht .. Kunde|bekannt
bearbeite|betreue .. nicht mehr
    """,
    Cue.WRITE_TO: """
wenden Sie sich
schreiben|kontaktieren Sie
bitte an #m
an #m
    """,
    Cue.FORWARDS: """
leite|leiten|weitergeleitet|weiterleiten .. weiter|an|Buchhaltung
weitergeleitet
    """,
    Cue.LEFT: """
nicht mehr .. bei|im|in Unternehmen|Firma|uns|tätig|beschäftigt
hat .. verlassen
ausgeschieden
    """,
    Cue.CALL: """
rufen|ruf|anrufen|telefonieren|telefonisch|Rückruf
    """,
    Cue.NEW_BANK: """
neue|geänderte Bankverbindung|IBAN|Kontodaten
    """,
    Cue.BOT_ORDER: """
ignorieren|ignoriere .. Anweisungen
    """,
    Cue.AUTOMATIC: """
automatische|automatisch .. Antwort|Nachricht|erstellt|generiert|versandt
nicht auf diese .. antworten
    """,
    Cue.ABSENT: """
nicht im Büro|Hause
abwesend|Abwesenheit|Urlaub|Elternzeit
außer Haus
    """,
    Cue.BACK: """
wieder|zurück|erreichbar
    """,
    Cue.ACKNOWLEDGED: """
eingegangen|Eingangsbestätigung|Vorgangsnummer|Ticket
haben .. Anfrage|Nachricht erhalten
    """,
    Cue.UNDELIVERED: """
konnte nicht|nicht .. zugestellt|übermittelt
unzustellbar
Unzustellbar
    """,
    Cue.FULL_BOX: """
Postfach .. voll
    """,
    Cue.DELAYED_MAIL: """
verzögert|Verzögerung
    """,
    Cue.RECEIPT: """
Lesebestätigung|gelesen
    """,
}

GERMAN = Lexicon(
    code="de",
    common=frozenset(
        "der die das den dem ein eine einen und oder ist sind wird werden wir ich sie ihre ihr unser unsere nicht kein "
        "mit von vom zum zur im am bis auf fur bei nach wie es haben hat habe wurde guten tag hallo bitte danke vielen "
        "rechnung zahlung zahlen uberweisen betrag gruss grusse freundlichen dank so bald noch einmal erst wieder "
        "bereits morgen heute gestern woche monat tagen montag dienstag mittwoch donnerstag freitag januar februar "
        "marz oktober dezember konnen uber uns dass".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mo", "fr", "jan", "mai"}),
    leading=frozenset("im am ende mitte anfang bis seit vor nach ab den dem".split()),
    numbers=_NUMBERS,
    scales={},
    linking=frozenset({"und"}),
    one="ein|eine|einer|einem|eines",
    not_days=frozenset(
        "euro eur prozent uhr stunden tage tagen wochen monate monaten raten rechnungen mal stuck".split()
    ),
    fillers=frozenset(
        "ok ja guten tag hallo danke am bis zum spatestens den dann also gut nein doch versprochen".split()
    ),
    dates={rule: entries(text) for rule, text in _DATES.items()},
    cues={cue: entries(text) for cue, text in _CUES.items()},
)
