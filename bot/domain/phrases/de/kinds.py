"""Disputes, refusals, requests, wrong contacts, and what machines write, in German."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
beanstanden|bestreiten|widersprechen|Widerspruch|reklamieren|Reklamation|Mangel|Mängel|mangelhaft*|
    beschädigt*|defekt*|fehlerhaft*|Gutschrift => beanstanden
nicht .. bestellt|geliefert|erhalten|korrekt|richtig|einverstanden|vollständig|vereinbart|erbracht|fertig
    => nicht bestellt
nie .. bestellt|erhalten|beauftragt => nie bestellt
Rechnung|Betrag|Preis .. falsch|fehlerhaft|überhöht => Rechnung falsch
falsch|falsche|falscher .. Rechnung|Betrag|Preis|Menge => falsch Rechnung
doppelt .. berechnet|abgerechnet|Rechnung => doppelt berechnet
stimmt|stimmen nicht => stimmt nicht
storniert .. Auftrag|Bestellung => storniert Auftrag
Auftrag|Bestellung .. storniert => Auftrag storniert
einbehalten|behalten .. ein => einbehalten ein
fehlt|fehlen .. Ware|Teile|Stück|Kisten|Kartons|Pakete|Lieferung|Artikel => fehlt Ware
    """,
    Cue.REFUSES: """
werden|werde .. nicht|nichts|keinen .. zahlen|bezahlen => werden nicht zahlen
weigern|weigere|verweigern|verweigere => weigern
keinen Cent => keinen Cent
zahle|zahlen .. nicht|nichts|niemals => zahle nicht
    """,
    Cue.INSOLVENCY: """
Insolvenz*|insolvent|Insolvenzverwalter|zahlungsunfähig*|Konkurs => Insolvenz
    """,
    Cue.WANTS_COPY: """
senden|schicken|zusenden|zuschicken|zukommen|übersenden|mailen .. Rechnung*|Kopie|#i => senden Rechnung
Rechnung*|Kopie|#i .. senden|schicken|zusenden|zuschicken|zukommen|übersenden|noch+einmal|nochmal|erneut
    => Rechnung senden
Rechnungskopie|Kopie der Rechnung => Rechnungskopie der Rechnung
    """,
    Cue.NO_INVOICE: """
Rechnung .. nicht .. vor|erhalten|gefunden|finden|vorliegend => Rechnung nicht vor
nicht .. erhalten|gefunden|finden .. Rechnung => nicht erhalten Rechnung
liegt|liegen .. nicht vor => liegt nicht vor
Anhang|PDF|Datei|Anlage .. öffnen|unlesbar|leer|beschädigt => Anhang öffnen
    """,
    Cue.BANK: """
Bankverbindung|IBAN|Kontodaten|Kontonummer|Bankdaten|BIC => Bankverbindung
    """,
    Cue.ORDER_NUMBER: """
Bestellnummer|Auftragsnummer|Kostenstelle|PO-Nummer|Bestell-Nr => Bestellnummer
    """,
    Cue.MISSING: """
fehlt|fehlen|benötigen|benötige|brauchen|brauche|ohne|angeben|ergänzen|muss => fehlt
    """,
    Cue.STATEMENT: """
Kontoauszug|Saldenliste|Übersicht|Aufstellung|Saldenbestätigung => Kontoauszug
    """,
    Cue.DELAY: """
Aufschub|Zahlungsaufschub|Stundung|Fristverlängerung|Verlängerung|stunden|Geduld|gedulden|verschieben
    => Aufschub
mehr Zeit => mehr Zeit
noch .. Zeit => noch Zeit
Frist .. verlängern|bis => Frist verlängern
bis #d .. Zeit|warten|geben => bis Freitag Zeit
    """,
    Cue.SUITS: """
wäre|ginge|passt|passte|reicht .. okay|ok|recht|möglich|genehm|Ihnen|dir => wäre okay
in Ordnung => in Ordnung
einverstanden => einverstanden
    """,
    Cue.WANTS_OTHER: """
Portal|Lieferantenportal|hochladen => Portal
korrigierte|berichtigte|geänderte|neue .. Rechnung => korrigierte Rechnung
Rechnung .. korrigieren|berichtigen|ändern|umschreiben => Rechnung korrigieren
Lieferschein|Freistellungsbescheinigung|Stundenzettel => Lieferschein
    """,
    Cue.CHECK: """
prüfen|überprüfen|kontrollieren|nachsehen => prüfen
    """,
    Cue.WRONG_CONTACT: """
nicht mehr? zuständig => nicht zuständig
falsche|falscher|falschen Ansprechpartner|Adresse|Person|Empfänger => falsche Ansprechpartner
nicht der|die richtige => nicht der richtige
nicht .. Kunde|bekannt => nicht Kunde
bearbeite|betreue .. nicht mehr => bearbeite nicht mehr
    """,
    Cue.WRITE_TO: """
wenden Sie sich => wenden Sie sich
schreiben|kontaktieren Sie => schreiben Sie
bitte an #m => bitte an marie@client.example
an #m => an marie@client.example
    """,
    Cue.FORWARDS: """
leite|leiten|weitergeleitet|weiterleiten .. weiter|an|Buchhaltung => leite weiter
weitergeleitet => weitergeleitet
    """,
    Cue.LEFT: """
nicht mehr .. bei|im|in Unternehmen|Firma|uns|tätig|beschäftigt => nicht mehr bei Unternehmen
hat .. verlassen => hat verlassen
ausgeschieden => ausgeschieden
    """,
    Cue.CALL: """
rufen|ruf|anrufen|telefonieren|telefonisch|Rückruf => rufen
    """,
    Cue.NEW_BANK: """
neue|neuen|neuer|neues|geänderte|geänderten|aktualisierte Bankverbindung|Bankverbindungen|IBAN|Kontodaten|Bankdaten|
    Kontonummer|Bankkonto|Konto|Bank => neue Bankverbindung
Bankverbindung|Bankverbindungen|IBAN|Kontodaten|Bankdaten|Kontonummer|Bankkonto|Konto|Bank ..
    geändert|gewechselt|wechseln|wechselt => Bankverbindung hat sich geändert
ändert|ändern|änderte sich .. unsere|unser|meine|die Bankverbindung|IBAN|Kontodaten|Bankdaten|Kontonummer
    => ändert sich unsere Bankverbindung
Änderung unserer|der|meiner Bankverbindung|IBAN|Kontodaten|Bankdaten|Kontonummer => Änderung unserer Bankverbindung
Bankwechsel|Kontowechsel => Bankwechsel
    """,
    Cue.NOT_NEW_BANK: """
Ihre|Ihrer|Ihr|Ihren|Ihres|deine neue|neuen|neuer|neues|aktuelle|geänderte? Bankverbindung|IBAN|Kontodaten|Bankdaten|
    Kontonummer|Bankkonto|Konto|Bank => Ihre neue Bankverbindung
haben|hat Sie|Ihr .. geändert|gewechselt => haben Sie die Bank gewechselt
Sie .. geändert|gewechselt haben => Sie die Bank gewechselt haben
Sie uns|mir bitte? die|eine? neue|neuen|aktuelle => Sie uns die neue
nicht geändert|gewechselt => nicht geändert
    """,
    Cue.BOT_ORDER: """
ignorieren|ignoriere .. Anweisungen => ignorieren Anweisungen
    """,
    Cue.AUTOMATIC: """
automatische|automatisch .. Antwort|Nachricht|erstellt|generiert|versandt => automatische Antwort
nicht auf diese .. antworten => nicht auf diese antworten
    """,
    Cue.ABSENT: """
nicht im Büro|Hause|Haus|Dienst => nicht im Büro
abwesend|Abwesenheit|Urlaub|Elternzeit|Betriebsferien|Ferien|geschlossen => abwesend
außer Haus => außer Haus
    """,
    Cue.BACK: """
wieder|zurück|erreichbar => wieder
    """,
    Cue.AGAIN: """
wieder|zurück|erneut|nächstmals|Rückkehr => wieder
    """,
    Cue.UNTIL: """
bis zum|zu? => bis zum
bis und mit => bis und mit
bis einschließlich|inklusive|inkl|einschl => bis einschließlich
    """,
    Cue.INCLUDED: """
einschließlich|einschl|inklusive|inkl => einschließlich
bis und? mit => bis und mit
    """,
    Cue.ACKNOWLEDGED: """
eingegangen|Eingangsbestätigung|Vorgangsnummer|Ticket => eingegangen
haben .. Anfrage|Nachricht erhalten => haben Anfrage erhalten
    """,
    Cue.UNDELIVERED: """
konnte nicht|nicht .. zugestellt|übermittelt => konnte nicht zugestellt
unzustellbar => unzustellbar
Unzustellbar => Unzustellbar
    """,
    Cue.FULL_BOX: """
Postfach .. voll => Postfach voll
    """,
    Cue.DELAYED_MAIL: """
verzögert|Verzögerung => verzögert
    """,
    Cue.RECEIPT: """
Lesebestätigung|gelesen => Lesebestätigung
    """,
}

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
