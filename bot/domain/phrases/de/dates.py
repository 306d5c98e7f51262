"""How German says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

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

DATES = {rule: entries(text) for rule, text in _DATES.items()}
