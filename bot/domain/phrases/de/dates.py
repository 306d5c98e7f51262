"""How German says a day or a stretch of days. The names are the rules of bot.domain.dates; numbers are figures."""

from bot.domain.phrases.de.feasts import FEASTS
from bot.domain.phrases.de.periods import PERIODS
from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} {dot} {month} {year}? => 4. Dezember
{day} {dot} {month} {yy} => 4. Dezember 26
{wd} {dot} ,? den|dem? {day} {dot} {month} {year}? => Freitag 4. Dezember
{day} . {mm} . {year}? => 4. 12. 2026
{day} {dot} {month} dieses|diesen Jahres => 4. Dezember dieses Jahres
    """,
    "day_month_next_year": """
{day} {dot} {month} nächsten|kommenden|des+nächsten Jahres => 4. Dezember nächsten Jahres
    """,
    "day_month_last": """
{day} {dot} {month} letzten|vergangenen|vorigen Jahres => 4. Dezember letzten Jahres
    """,
    "day_range": """
{day} {dot} bis|oder {day2} {dot} {month} {year}? => 4. bis 8. Dezember
zwischen dem? {day} {dot} und dem? {day2} {dot} {month} {year}? => zwischen 4. und 8. Dezember
{days} {dot} {month} => 4-8 Dezember
    """,
    "two_dates": """
zwischen dem? {day} {dot} {month} und dem? {day2} {dot} {month2} => zwischen 4. Dezember und 8. Januar
vom {day} {dot} {month} bis zum? {day2} {dot} {month2} => vom 4. Dezember bis 8. Januar
    """,
    "days": """
{list} {dot} {month} {year}? => 4., 11. und 18. Dezember
[am|zum|den|dem|der] {list} => am 10., 20. und 30.
    """,
    "day_only_range": """
zwischen dem {day} {dot} und dem? {day2} => zwischen dem 4. und 8.
[am|zum|vom] {day} {dot} bis|oder am|zum? {day2} => am 4. oder 8.
    """,
    "two_weekdays": """
zwischen {wd} und {wd2} => zwischen Freitag und Samstag
{wd} oder {wd2} => Freitag oder Samstag
    """,
    "no_day": """
{wd} bis|- {wd2} {hour} => Montag bis Freitag 9 Uhr
{wd} bis|- {wd2} ,? von {clock} => Montag bis Freitag von 9
öffnungszeiten|bürozeiten|erreichbar|geöffnet :? von? {wd} bis|- {wd2} => Öffnungszeiten: Montag bis Freitag
    """,
    "greeting": """
guten Morgen|Abend => guten Morgen
schönen guten Morgen => schönen guten Morgen
schönes|gutes|angenehmes|erholsames wochenende => schönes Wochenende
schönen|angenehmen tag|abend|sonntag|feierabend noch? => schönen Tag
frohe|schöne|gesegnete weihnachten|ostern|pfingsten|feiertage => frohe Weihnachten
frohes|gutes neues? jahr => frohes neues Jahr
guten rutsch => guten Rutsch
schöne woche => schöne Woche
    """,
    "numeric": """
{num} => 04.12.2026
{wd} {dot} ,? den|dem? {num} => Freitag 04.12.2026
    """,
    "day_only": """
[am|zum|vom|den|dem] {day} => am 4
{wd} {dot} ,? den|dem? {day} => Freitag 4
{day} {dot} des|eines|jedes Monats => 4. des Monats
    """,
    "day_with_point": """
[der|bis|ab|seit|nach|vor|per|auf] {day} => der 4
    """,
    "day_next_month": """
{day} {dot} nächsten|kommenden Monats => 4. nächsten Monats
{day} {dot} des nächsten|kommenden|folgenden Monats => 4. des nächsten Monats
{day} {dot} n . m => 4. n. M
    """,
    "day_this_month": """
{day} {dot} dieses|laufenden Monats => 4. dieses Monats
{day} {dot} des laufenden Monats => 4. des laufenden Monats
{day} {dot} d . m => 4. d. M
    """,
    "day_last_month": """
{day} {dot} letzten|vergangenen|vorigen Monats => 4. letzten Monats
    """,
    "weekday": """
{wd} => Freitag
diesen|diesem|kommenden|kommendem|dieser|jetzt {wd} => diesen Freitag
{wd} dieser Woche => Freitag dieser Woche
diese Woche {wd} => diese Woche Freitag
{wd} früh|vormittag|mittag|nachmittag|abend|nacht => Freitag Vormittag
{wd} spätestens => Freitag spätestens
    """,
    "weekday_next": """
nächsten|nächster|nächstem {wd} => nächsten Freitag
    """,
    "weekday_plus_1": """
{wd} in einer|8 Woche|Tagen => Freitag in einer Woche
übernächsten|übernächster|übernächstem {wd} => übernächsten Freitag
    """,
    "weekday_plus_2": """
{wd} in 14 Tagen => Freitag in 14 Tagen
    """,
    "weekday_plus": """
{wd} in {n} Wochen => Freitag in 3 Wochen
    """,
    "weekday_last": """
letzten|letztem|letzter|vergangenen|vergangenem|vorigen|vorletzten|vorletztem {wd} => letzten Freitag
{wd} letzter|vergangener Woche => Freitag letzter Woche
    """,
    "weekday_next_week": """
{wd} nächster|nächste|kommender|kommende Woche => Freitag nächster Woche
{wd} der nächsten|kommenden? Woche => Freitag der nächsten Woche
{wd} in der nächsten|kommenden Woche => Freitag in der nächsten Woche
nächste|kommende|nächster|nechste|näxte Woche ,? am? {wd} => nächste Woche Freitag
    """,
    "weekday_week_after_next": """
{wd} übernächster|übernächste|der+übernächsten Woche => Freitag übernächster Woche
    """,
    "today": """
heute|heut|heit|haite abend|noch|morgen|mittag|nachmittag|vormittag|früh|nacht? => heute
noch heute|heut => noch heute
soeben|gerade|eben => soeben
im Laufe des heutigen? Tages => im Laufe des Tages
heutigen|heutiger Tag|Tages|Tage => heutigen Tag
heit auf d'Nacht => heit auf d'Nacht
in {n} Minuten|Minute => in 10 Minuten
in einer Stunde => in einer Stunde
    """,
    "part_of_today": """
[am|bis] Nachmittag|Abend|Vormittag|Mittag => am Nachmittag
[bis] Feierabend|Dienstschluss|Büroschluss|Geschäftsschluss => bis Feierabend
    """,
    "part_of_day": """
früh|vormittag|mittag|nachmittag|abend|nacht|morgen|vormittags|mittags|nachmittags|abends => früh
am|bis|bis+zum vormittag|nachmittag|abend|mittag|morgen => am Vormittag
um|gegen|ab|bis {clock} => um 10
{hour} => 10 Uhr
zwischen|von {clock} und|bis {hour} => zwischen 9 und 11 Uhr
bis feierabend|dienstschluss|büroschluss => bis Feierabend
spätestens => spätestens
    """,
    "moments_ago": """
vor {n} Minuten|Minute|Stunden|Stunde => vor 10 Minuten
vor wenigen|ein+paar Minuten|Stunden => vor wenigen Minuten
    """,
    "now": """
sofort|jetzt => sofort
umgehend => umgehend
auf der Stelle => auf der Stelle
    """,
    "tomorrow": """
morgen früh|vormittag|abend|nachmittag|mittag? => morgen
gleich morgen früh? => gleich morgen
morgigen|morgiger tag|tages|tage => morgigen Tag
morn => morn
    """,
    "day_after": """
übermorgen früh|vormittag|abend|nachmittag? => übermorgen
uebermorgen => uebermorgen
    """,
    "yesterday": """
gestern abend|früh|nachmittag|vormittag|mittag? => gestern
    """,
    "before_yesterday": """
vorgestern => vorgestern
    """,
    "in_days": """
[in|innerhalb|binnen|von|innert|spätestens+in] den|der? nächsten? {n} Kalendertagen|Tagen|Tage|Tag|Tages => in 3 Tagen
heute in {n} Tagen => heute in 14 Tagen
[noch|weitere] {n} Tage => noch 10 Tage
[mir|uns] noch? {n} Tage => geben Sie uns 3 Tage
{n} Tage Aufschub|Zeit => 10 Tage Aufschub
    """,
    "in_working_days": """
[in|innerhalb|binnen|von|innert] den|der? nächsten? {n} Werktagen|Arbeitstagen|Bankarbeitstagen|Banktagen|Werktage|
    Arbeitstage => in 3 Werktagen
[mir|uns|noch|weitere] {n} Werktage|Arbeitstage => geben Sie uns 3 Werktage
nächsten|nächster|nächstem Werktag|Arbeitstag|Bankarbeitstag|Banktag => nächsten Werktag
    """,
    "in_working_days_range": """
[in|innerhalb|binnen|innert] {n} bis|-|oder {n2} Werktagen|Arbeitstagen|Bankarbeitstagen => in 3 bis 5 Werktagen
[in|innerhalb|binnen|innert] {span} Werktagen|Arbeitstagen|Bankarbeitstagen => in 3-5 Werktagen
t + {n} => T + 2
    """,
    "in_days_range": """
[in|innerhalb|binnen|innert] {n} bis|-|oder {n2} Tagen => in 3 bis 5 Tagen
[in|innerhalb|binnen|innert] {span} Tagen => in 3-5 Tagen
    """,
    "several:in_days": """
[in|nach|zu] {list} Tagen|Tage => in 30, 60 und 90 Tagen
    """,
    "in_weeks": """
[in|innerhalb|binnen|von|innert] den|der? nächsten? {n} Wochen|Woche => in 3 Wochen
heute in {n} Wochen|Woche => heute in 3 Wochen
[noch|weitere] {n} Wochen|Woche => noch 3 Wochen
[mir|uns] noch? {n} Wochen|Woche => geben Sie mir 2 Wochen
Wochenfrist => Wochenfrist
    """,
    "in_weeks_from_tomorrow": """
morgen in {n} Wochen|Woche => morgen in einer Woche
    """,
    "in_weeks_range": """
[in|innerhalb|binnen|innert] {n} bis|-|oder {n2} Wochen => in 2 bis 3 Wochen
[in|innerhalb|binnen|innert] {span} Wochen => in 2-3 Wochen
    """,
    "in_months": """
[in|innerhalb|binnen|von|innert] {n} Monaten|Monat|Monats => in 3 Monaten
Monatsfrist => Monatsfrist
    """,
    "in_hours": """
[in|innerhalb|binnen|von|innert] den|der? nächsten? {n} Stunden|Std => in 3 Stunden
    """,
    "days_ago": """
vor {n} Tagen|Tag => vor 3 Tagen
seit {n} Tagen => seit 3 Tagen
    """,
    "weeks_ago": """
vor|seit {n} Wochen|Woche => vor 3 Wochen
    """,
    "months_ago": """
vor|seit {n} Monaten|Monat|Jahren|Jahr => vor 3 Monaten
    """,
    "then:in_days": """
am nächsten|folgenden|darauffolgenden Tag => am nächsten Tag
tags darauf => tags darauf
{n} Tage|Tag später|darauf|danach => 2 Tage später
    """,
    "after:in_days": """
{n} Tage|Tag nach => 2 Tage nach
Tag nach|danach => Tag nach
    """,
    "after:days_before": """
{n} Tage|Tag vor|davor|zuvor => 2 Tage vor
Tag vor|davor => Tag vor
    """,
    "then:days_before": """
am Vortag => am Vortag
tags zuvor => tags zuvor
    """,
    "then:in_weeks": """
{n} Wochen|Woche später|darauf|danach => 2 Wochen später
die|in+der Woche darauf|danach => die Woche darauf
    """,
    "after:in_weeks": """
{n} Wochen|Woche nach => 2 Wochen nach
    """,
    "after:weeks_before": """
{n} Wochen|Woche vor => 2 Wochen vor
    """,
    "then:in_months": """
{n} Monate|Monat später|darauf|danach => einen Monat später
im|am folgenden|darauffolgenden Monat => im folgenden Monat
    """,
    "then:weekday": """
{wd} darauf|danach|drauf => Freitag darauf
am? folgenden|darauffolgenden {wd} => am folgenden Freitag
    """,
    "then:day_only": """
am darauffolgenden|folgenden {day} => am folgenden 15
    """,
    "same_day": """
diesem|selben|gleichen Tag => diesem Tag
selbigen tages => selbigen Tages
diesem|diesen|selben|gleichen Datum|Termin => diesem Termin
am gleichen|selben Tag noch? => am selben Tag
    """,
    "due_date": """
bei|zur Fälligkeit => bei Fälligkeit
    """,
    "terms": """
{n} Tage netto|Zahlungsziel => 3 Tage netto
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()} | PERIODS | FEASTS
