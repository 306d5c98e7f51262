"""What is said about paying, in German. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
wird|werden|werde .. überwiesen|bezahlt|beglichen|gezahlt|überweisen|bezahlen|begleichen|zahlen|anweisen
    => wird überwiesen
Zahlung|Überweisung|Betrag|Geld erfolgt|kommt|geht|folgt => Zahlung erfolgt
haben Sie Ihr|das Geld => haben Sie Ihr Geld
haben Sie .. Geld|Zahlung => haben Sie Geld
erhalten Sie .. Geld|Zahlung|Überweisung|Betrag => erhalten Sie Geld
    """,
    Cue.WILL_DO: """
wird|werden .. ausgeführt|veranlasst|erledigt|angewiesen|gesendet|geschickt => wird ausgeführt
erfolgt|geht|folgt .. raus|ein => erfolgt raus
geht|gehen .. raus|heraus => geht raus
ist|sind .. auf Ihrem Konto => ist auf Ihrem Konto
    """,
    Cue.PAYS: """
überweisen|überweise|überweist|zahle|zahlen|bezahle|bezahlen|begleichen|begleiche => überweisen
weise|weisen .. an => weise an
mache|machen|tätige|tätigen|veranlasse|veranlassen .. Überweisung|Zahlung => mache Überweisung
    """,
    Cue.PAYING: """
zahlen|bezahlen|überweisen|begleichen|zu+zahlen|bezahlt => zahlen
    """,
    Cue.PAYMENT: """
Zahlung*|Überweisung*|Betrag|Scheck|Geld|Zahlungslauf* => Zahlung
    """,
    Cue.SCHEDULED: """
geplant|vorgesehen|terminiert|eingeplant|freigegeben|vorgemerkt|angesetzt => geplant
Zahlungslauf => Zahlungslauf
bestätige|bestätigen => bestätige
    """,
    Cue.COMMIT: """
versprochen|zugesagt|garantiert => versprochen
verlassen Sie sich => verlassen Sie sich
ganz sicher|bestimmt => ganz sicher
kümmere mich => kümmere mich
    """,
    Cue.HAS_PAID: """
wurde|wurden|ist|sind|worden|haben|habe|hatten .. überwiesen|bezahlt|beglichen|gezahlt|angewiesen|
    ausgeführt|veranlasst => wurde überwiesen
bereits|schon .. überwiesen|bezahlt|beglichen|gezahlt|angewiesen => bereits überwiesen
überwiesen|bezahlt|beglichen .. #d => überwiesen Freitag
ist .. raus|erfolgt|unterwegs|ausgeglichen|abgegangen|rausgegangen => ist raus
auf die|den Reise|Weg geschickt|gebracht => auf die Reise geschickt
wurde|worden|unserem|meinem Konto? abgebucht|belastet => wurde abgebucht
    """,
    Cue.PROOF: """
Zahlungsbeleg|Überweisungsbeleg|Zahlungsnachweis|Zahlungsavis => Zahlungsbeleg
    """,
    Cue.NOT_PAY: """
können|kann|werden|werde .. nicht .. zahlen|bezahlen|überweisen|begleichen => können nicht zahlen
nicht in der Lage => nicht in der Lage
zahle|zahlen|überweisen|überweise|bezahlen .. nicht|nichts|keinen => zahle nicht
keine Zahlung => keine Zahlung
    """,
    Cue.ASAP: """
so bald|schnell wie möglich => so bald wie möglich
sobald wie möglich => sobald wie möglich
baldmöglichst|schnellstmöglich|demnächst|zeitnah|alsbald|bald|baldigst|umgehend => baldmöglichst
in den nächsten Tagen|Wochen => in den nächsten Tagen
in Kürze => in Kürze
    """,
    Cue.PARTLY: """
teilweise|Teilbetrag|Teilzahlung|Anzahlung|Abschlag => teilweise
einen Teil => einen Teil
    """,
    Cue.NO_DATE: """
melde|melden .. mich|uns => melde mich
noch kein Datum|Termin => noch kein Datum
    """,
    Cue.LOWER: """
nicht vor => nicht vor
ab|nach|frühestens|erst => ab
erst am|ab|nach|im|ende => erst am
    """,
    Cue.DEADLINE: """
bis zum|spätestens|ende? => bis
bis|spätestens|vor => bis
    """,
    Cue.SINCE: """
seit dem? => seit
    """,
    Cue.EVENT_DATE: """
Rechnung|Mail|Schreiben|Mahnung|Erinnerung|Bestellung|Auftrag|Angebot|Anruf|Telefonat|Lieferung .. vom|von
    #d => Rechnung vom Freitag
fällig|geliefert|bestellt|Fälligkeit .. am|zum|seit #d => fällig am Freitag
Termin|Gespräch|Lieferung|Sitzung .. am #d => Termin am Freitag
    """,
    Cue.EVENT: """
Termin|Besprechung|Lieferung|Urlaub|geschlossen|geöffnet|Besuch|Messe|Betriebsferien|liefern|geliefert|
    abwesend|zurück|Ersatzlieferung|eröffnet => Termin
    """,
    Cue.BROKEN: """
hatten|hatte .. versprochen|zugesagt|geplant|angekündigt => hatten versprochen
wollten|wollte|sollte|sollten => wollten
ursprünglich => ursprünglich
    """,
    Cue.ASKS_WAIT: """
warten|gedulden|melden Sie .. #d => warten Sie Freitag
    """,
    Cue.EACH: """
pro|je|jeden|jede|jeweils Monat|Woche|#d => pro Monat
monatlich*|wöchentlich* => monatlich
jeweils zum|am .. Monatsletzten|Monatsende|Monatsersten|Monatsanfang => jeweils zum Monatsletzten
jeweils zum|am #d => jeweils zum 4. Dezember
alle {n} Wochen|Monate|Tage => alle 2 Wochen
jeden {n} => jeden 5
im Monat => im Monat
jedes|jeden Monat|Monats => jeden Monat
    """,
    Cue.IF: """
wenn|falls|sofern|sobald|vorausgesetzt|vorbehaltlich => wenn
unter Vorbehalt => unter Vorbehalt
nach Erhalt|Eingang|Zahlungseingang|Freigabe => nach Erhalt
erst|nur nach|wenn => erst nach
    """,
    Cue.NEGATION: """
nicht|kein|keine|keinen|nie|niemals|nichts => nicht
    """,
    Cue.WISH: """
hoffe|hoffen|hoffentlich|versuche|versuchen|möchte|möchten|wünsche|eventuell|vielleicht|könnte|könnten => hoffe
wenn möglich => wenn möglich
unser|mein Bestes => unser Bestes
    """,
    Cue.HEDGE: """
normalerweise|voraussichtlich|vermutlich|wahrscheinlich|sollte|sollten|dürfte|grundsätzlich|etwa|ungefähr
    => normalerweise
im Prinzip => im Prinzip
    """,
    Cue.THIRD_PARTY: """
unser|mein|der|unsere|die Kunde|Kunden|Auftraggeber|Bank|Versicherung|Mieter .. zahlt|bezahlt|überweist|
    freigibt|hat => unser Kunde zahlt
    """,
    Cue.CORRECTION: """
nein|doch|sondern|vielmehr|Korrektur|stattdessen => nein
    """,
    Cue.UNSURE: """
glaube|denke|vermute|meine|vielleicht|wahrscheinlich|prüfe => glaube
    """,
    Cue.SARCASM: """
Sankt Nimmerleins* => Sankt Nimmerleins
haha|lol => haha
    """,
    Cue.ASKING: """
können|könnten|kann|könnte|dürfen wir|Sie|ich => können wir
bitte|bitten => bitte
wäre|ist es möglich => wäre es möglich
benötigen|brauchen|benötige|brauche => benötigen
    """,
    Cue.BOTH: """
beide|alle|alles|sämtliche => beide
beiden|allesamt => beiden
die {n} Rechnungen => die 3 Rechnungen
    """,
    Cue.OTHER_ONE: """
die andere|zweite|anderen => die andere
    """,
    Cue.OLDEST: """
älteste => älteste
die erste => die erste
    """,
    Cue.NEWEST: """
neueste|jüngste|neuere => neueste
    """,
    Cue.SMALLEST: """
kleinste|kleinere => kleinste
kleine Rechnung => kleine Rechnung
die kleine => die kleine
    """,
    Cue.LARGEST: """
größte|größere => größte
große|dicke Rechnung => große Rechnung
die große => die große
    """,
    Cue.ONE_INVOICE: """
die|diese|Ihre Rechnung => die Rechnung
    """,
    Cue.EXCEPT: """
außer|ausgenommen|ohne .. #i => außer F-2026-014
bis auf .. #i => bis auf die F-2026-014
    """,
    Cue.INSTALMENTS: """
{n} Raten|Teilzahlungen|Zahlungen|Teilen|Monatsraten => 3 Raten
Raten|Ratenzahlung|Ratenplan|Teilzahlungen|Ratenzahlungen|Zahlungsplan => Raten
pro|im Monat .. zahlen|abzahlen|abtragen|überweisen => pro Monat zahlen
monatlich|monatliche|wöchentlich => monatlich
in mehreren Teilen => in mehreren Teilen
{n} gleiche|gleichen|gleich => 4 gleiche
Rate|Monatsrate|Monatsraten|Abschlagszahlung* => Monatsraten
abstottern|stottern => abstottern
Dauerauftrag => Dauerauftrag
ratenweise|stückweise|häppchenweise => ratenweise
{n} Teilbeträge|Teilbeträgen|Teile => 3 Teilbeträge
    """,
    Cue.REST: """
Rest|Restbetrag|restliche|restlichen|Rest => Rest
was noch? fehlt|bleibt|übrig|offen => was fehlt
Restsumme|restliches|restlicher => Restsumme
    """,
    Cue.PROPOSES: """
vorschlagen|schlagen|schlage|biete|bieten|einverstanden => vorschlagen
    """,
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
