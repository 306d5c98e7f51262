"""Disputes, refusals, requests, wrong contacts, and what machines write, in German."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
beanstanden|bestreiten|widersprechen|Widerspruch|reklamieren|Reklamation|Mangel|Mängel|mangelhaft*|beschädigt*|\
defekt*|fehlerhaft*|Gutschrift
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
Rechnung*|Kopie|#i .. senden|schicken|zusenden|zuschicken|zukommen|übersenden|noch+einmal|nochmal|erneut
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
nicht mehr? zuständig
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

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
