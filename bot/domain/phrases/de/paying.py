"""What is said about paying, in German. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

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
zahlen|bezahlen|überweisen|begleichen|zu+zahlen|bezahlt
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
wurde|wurden|ist|sind|worden|haben|habe|hatten .. überwiesen|bezahlt|beglichen|gezahlt|angewiesen|ausgeführt|\
veranlasst
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
Termin|Besprechung|Lieferung|Urlaub|geschlossen|geöffnet|Besuch|Messe|Betriebsferien|liefern|geliefert|abwesend|\
zurück|Ersatzlieferung|eröffnet
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
Sankt Nimmerleins*
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
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
