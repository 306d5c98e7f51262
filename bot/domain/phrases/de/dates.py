"""How German says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} {dot} {month} {year}? => 4. Dezember
{wd} ,? den|dem? {day} {dot} {month} {year}? => Freitag 4. Dezember
    """,
    "day_range": """
{day} {dot} bis|oder|und {day2} {dot} {month} {year}? => 4. bis 8. Dezember
zwischen dem? {day} {dot} und dem? {day2} {dot} {month} {year}? => zwischen 4. und 8. Dezember
    """,
    "two_weekdays": """
zwischen {wd} und {wd2} => zwischen Freitag und Samstag
{wd} oder {wd2} => Freitag oder Samstag
    """,
    "greeting": """
guten Morgen|Abend => guten Morgen
schönen guten Morgen => schönen guten Morgen
    """,
    "numeric": """
{num} => 04.12.2026
{wd} ,? den|dem? {num} => Freitag 04.12.2026
    """,
    "day_only": """
[am|zum|vom|den|dem] {day} => am 4
{wd} ,? den|dem? {day} => Freitag 4
    """,
    "day_next_month": """
{day} {dot} nächsten|kommenden Monats => 4. nächsten Monats
    """,
    "day_this_month": """
{day} {dot} dieses|des Monats => 4. dieses Monats
    """,
    "weekday": """
{wd} => Freitag
diesen|kommenden|dieser {wd} => diesen Freitag
    """,
    "weekday_next": """
nächsten|nächster {wd} => nächsten Freitag
    """,
    "weekday_plus_1": """
{wd} in einer Woche => Freitag in einer Woche
    """,
    "weekday_last": """
letzten|vergangenen|vorigen {wd} => letzten Freitag
    """,
    "weekday_next_week": """
{wd} nächster|der|kommender nächsten|kommenden? Woche => Freitag nächster Woche
nächste|kommende Woche {wd} => nächste Woche Freitag
    """,
    "today": """
heute abend|noch|morgen? => heute
noch heute => noch heute
soeben|gerade|eben => soeben
    """,
    "now": """
sofort|jetzt => sofort
umgehend => umgehend
    """,
    "tomorrow": """
morgen früh|vormittag|abend|nachmittag? => morgen
    """,
    "day_after": """
übermorgen => übermorgen
    """,
    "yesterday": """
gestern abend? => gestern
    """,
    "before_yesterday": """
vorgestern => vorgestern
    """,
    "in_days": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Tagen|Tage => in 3 Tagen
    """,
    "in_working_days": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Werktagen|Arbeitstagen|Bankarbeitstagen => in 3 Werktagen
    """,
    "in_weeks": """
[in|innerhalb|binnen|von] den|der? nächsten? {n} Wochen|Woche => in 3 Wochen
    """,
    "in_months": """
[in|innerhalb|binnen|von] {n} Monaten|Monat|Monats => in 3 Monaten
    """,
    "in_hours": """
[in|innerhalb|binnen|von] {n} Stunden => in 3 Stunden
    """,
    "days_ago": """
vor {n} Tagen => vor 3 Tagen
    """,
    "weeks_ago": """
vor {n} Wochen|Woche => vor 3 Wochen
    """,
    "last_week": """
letzte|letzter|vergangene|vorige Woche => letzte Woche
    """,
    "last_month": """
letzten|vergangenen Monat => letzten Monat
    """,
    "end_of_month": """
Ende des|dieses? Monats|Monat => Ende Monats
Monatsende => Monatsende
    """,
    "end_of_next_month": """
Ende nächsten|kommenden Monats => Ende nächsten Monats
Ende des nächsten|kommenden Monats => Ende des nächsten Monats
    """,
    "end_of_named_month": """
Ende {month} {year}? => Ende Dezember
    """,
    "mid_month": """
Mitte des|dieses? Monats => Mitte Monats
    """,
    "mid_next_month": """
Mitte nächsten|kommenden Monats => Mitte nächsten Monats
    """,
    "mid_named_month": """
Mitte {month} {year}? => Mitte Dezember
    """,
    "early_next_month": """
Anfang nächsten|kommenden Monats => Anfang nächsten Monats
Anfang des nächsten|kommenden Monats => Anfang des nächsten Monats
    """,
    "early_named_month": """
Anfang {month} {year}? => Anfang Dezember
    """,
    "in_named_month": """
im Laufe des|von? Monats? {month} => im Laufe Dezember
[im|bis] {month} {year}? => im Dezember
    """,
    "in_this_month": """
diesen Monat => diesen Monat
im Laufe des|dieses Monats => im Laufe des Monats
    """,
    "in_next_month": """
nächsten|kommenden Monat => nächsten Monat
im nächsten|kommenden Monat => im nächsten Monat
    """,
    "this_week": """
diese|dieser Woche => diese Woche
im Laufe der Woche => im Laufe der Woche
    """,
    "next_week": """
nächste|nächster|kommende|kommender Woche => nächste Woche
in|im der? Laufe? der? nächsten|kommenden Woche => in nächsten Woche
    """,
    "end_of_week": """
Ende der|dieser Woche => Ende der Woche
Wochenende => Wochenende
    """,
    "end_of_next_week": """
Ende nächster|kommender Woche => Ende nächster Woche
Ende der nächsten|kommenden Woche => Ende der nächsten Woche
    """,
    "early_next_week": """
Anfang nächster|kommender Woche => Anfang nächster Woche
Anfang der nächsten|kommenden Woche => Anfang der nächsten Woche
    """,
    "mid_next_week": """
Mitte nächster|kommender Woche => Mitte nächster Woche
    """,
    "week_number": """
KW|Kalenderwoche {n} => KW 3
{week} => KW50
    """,
    "end_of_quarter": """
Quartalsende => Quartalsende
Ende des Quartals => Ende des Quartals
    """,
    "end_of_year": """
Jahresende => Jahresende
Ende des Jahres => Ende des Jahres
Ende dieses Jahres => Ende dieses Jahres
    """,
    "same_day": """
diesem|selben Tag => diesem Tag
    """,
    "due_date": """
bei|zur Fälligkeit => bei Fälligkeit
    """,
    "terms": """
{n} Tage netto|Zahlungsziel => 3 Tage netto
    """,
    "feast:12-25": """
Weihnachten => Weihnachten
    """,
    "feast:12-24": """
Heiligabend|Heiligabends => Heiligabend
    """,
    "feast:12-31": """
Silvester => Silvester
    """,
    "feast:01-01": """
Neujahr => Neujahr
    """,
    "feast:01-06": """
Dreikönig => Dreikönig
    """,
    "easter:0": """
Ostern => Ostern
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
