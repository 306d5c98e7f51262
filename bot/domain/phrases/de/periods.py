"""How German says a week, a month, a quarter or a year, and a day of one."""

from bot.domain.phrases.lexicon import entries

_PERIODS = {
    "last_week": """
letzte|letzter|letzten|vergangene|vergangener|vorige|voriger Woche => letzte Woche
Ende|Anfang|Mitte letzter|vergangener|voriger Woche => Ende letzter Woche
Ende|Anfang|Mitte der letzten|vergangenen|vorigen Woche => Ende der letzten Woche
    """,
    "last_month": """
letzten|vergangenen|vorigen Monat => letzten Monat
Ende|Anfang|Mitte letzten|vergangenen|vorigen Monats => Ende letzten Monats
Ende|Anfang|Mitte des letzten|vergangenen|vorigen Monats => Ende des letzten Monats
    """,
    "end_of_month": """
Ende des|dieses? Monats|Monat => Ende Monats
Ende des laufenden Monats => Ende des laufenden Monats
Monatsende|Monatsultimo|Monatsletzten|Monatsletzter|Monatsschluss => Monatsende
ultimo => Ultimo
Letzten des|dieses Monats => Letzten des Monats
letzten|letzter Tag des|dieses|im Monats|Monat => letzten Tag des Monats
    """,
    "end_of_next_month": """
Ende nächsten|kommenden Monats|Monat => Ende nächsten Monats
Ende des? nächsten|kommenden Monats => Ende des nächsten Monats
Ultimo nächsten|kommenden Monats => Ultimo nächsten Monats
    """,
    "end_of_named_month": """
Ende {month} {year}? => Ende Dezember
Ende des Monats {month} => Ende des Monats Dezember
Ultimo|per+Ultimo {month} {year}? => Ultimo November
letzten|letzter Tag des|im|vom? {month} => letzten Tag im Dezember
    """,
    "mid_month": """
Mitte des|dieses? Monats|Monat => Mitte Monats
Monatsmitte => Monatsmitte
    """,
    "mid_next_month": """
Mitte des? nächsten|kommenden Monats => Mitte nächsten Monats
    """,
    "mid_named_month": """
Mitte {month} {year}? => Mitte Dezember
    """,
    "early_month": """
Anfang des|dieses? Monats => Anfang des Monats
Monatsanfang|Monatsbeginn => Monatsanfang
    """,
    "early_next_month": """
Anfang des? nächsten|kommenden|neuen Monats => Anfang nächsten Monats
    """,
    "early_named_month": """
Anfang {month} {year}? => Anfang Dezember
ersten tagen|tage des|im? {month} => ersten Tagen im Dezember
    """,
    "first_half_of_month": """
ersten|erste|1 {dot} hälfte im|des? {month} => ersten Hälfte Dezember
ersten|erste|1 {month} hälfte => ersten Dezember-Hälfte
    """,
    "second_half_of_month": """
zweiten|zweite|2 {dot} hälfte im|des? {month} => zweiten Hälfte Dezember
zweiten|zweite|2 {month} hälfte => zweite Dezember-Hälfte
    """,
    "in_named_month": """
im Laufe des|von? Monats? {month} => im Laufe Dezember
[im|bis] {month} {year}? => im Dezember
    """,
    "in_this_month": """
diesen|diesem Monat => diesen Monat
im Laufe des|dieses Monats => im Laufe des Monats
    """,
    "in_next_month": """
nächsten|kommenden Monat => nächsten Monat
im? Laufe? des? nächsten|kommenden Monat|Monats => im nächsten Monat
    """,
    "first_of_month": """
Monatserster|Monatsersten|Monatserste => Monatsersten
1|ersten {dot} des|jedes|eines? Monats => ersten des Monats
[am|zum] ersten tag des monats => am ersten Tag des Monats
    """,
    "first_of_next_month": """
1|ersten des? nächsten|kommenden Monats => ersten des nächsten Monats
    """,
    "weekday_of_month": """
{nth} {wd} im|des|dieses Monat|Monats => ersten Montag im Monat
    """,
    "weekday_of_next_month": """
{nth} {wd} im? des? nächsten|kommenden Monat|Monats => ersten Montag nächsten Monats
    """,
    "weekday_of_named_month": """
{nth} {wd} im|des? {month} {year}? => ersten Montag im Dezember
    """,
    "last_weekday_of_month": """
letzten|letzter|letztem {wd} im|des|dieses Monat|Monats => letzten Freitag im Monat
    """,
    "last_weekday_of_next_month": """
letzten|letzter {wd} im? des? nächsten|kommenden Monat|Monats => letzten Freitag nächsten Monats
    """,
    "last_weekday_of_named_month": """
letzten|letzter|letztem {wd} im|des? {month} {year}? => letzten Freitag im Dezember
    """,
    "working_day_of_month": """
{nth} werktag|arbeitstag|bankarbeitstag|banktag im|des|dieses Monat|Monats => ersten Werktag des Monats
    """,
    "working_day_of_next_month": """
{nth} werktag|arbeitstag|bankarbeitstag|banktag im? des? nächsten|kommenden Monat|Monats
    => ersten Werktag des nächsten Monats
    """,
    "working_day_of_named_month": """
{nth} werktag|arbeitstag|bankarbeitstag|banktag im|des? {month} => ersten Werktag im Dezember
    """,
    "last_working_day_of_month": """
letzten|letzter werktag|arbeitstag|bankarbeitstag|banktag im|des|dieses Monat|Monats => letzten Werktag des Monats
    """,
    "last_working_day_of_next_month": """
letzten|letzter werktag|arbeitstag|bankarbeitstag|banktag im? des? nächsten|kommenden Monat|Monats
    => letzten Werktag des nächsten Monats
    """,
    "last_working_day_of_named_month": """
letzten|letzter werktag|arbeitstag|bankarbeitstag|banktag im|des? {month} => letzten Werktag im Dezember
    """,
    "week_of_month": """
{nth} woche im|des? {month} => ersten Woche im Dezember
    """,
    "week_of_this_month": """
{nth} woche im|des|dieses Monat|Monats => zweiten Woche des Monats
    """,
    "week_of_next_month": """
{nth} woche im? des? nächsten|kommenden Monat|Monats => ersten Woche des nächsten Monats
    """,
    "last_week_of_month": """
letzten|letzte woche im|des? {month} => letzten Woche im Dezember
    """,
    "this_week": """
diese|dieser Woche => diese Woche
im Laufe der|dieser Woche => im Laufe der Woche
vor dem? Wochenende => vor dem Wochenende
    """,
    "early_week": """
Wochenanfang|Wochenbeginn => Wochenanfang
Anfang der|dieser? Woche => Anfang der Woche
    """,
    "mid_week": """
Wochenmitte => Wochenmitte
Mitte der|dieser? Woche => Mitte der Woche
    """,
    "next_week": """
nächste|nächster|nechste|näxte|kommende|kommender Woche => nächste Woche
in|im der? Laufe? der? nächsten|kommenden Woche => in nächsten Woche
    """,
    "week_after_next": """
übernächste|übernächster|übernächsten Woche => übernächste Woche
    """,
    "end_of_week": """
Ende der|dieser? Woche => Ende der Woche
Wochenende => Wochenende
    """,
    "end_of_next_week": """
Ende nächster|kommender Woche => Ende nächster Woche
Ende der nächsten|kommenden Woche => Ende der nächsten Woche
Ende nächste|kommende Woche => Ende nächste Woche
    """,
    "early_next_week": """
Anfang nächster|kommender|nächste|kommende Woche => Anfang nächster Woche
Anfang der nächsten|kommenden Woche => Anfang der nächsten Woche
    """,
    "mid_next_week": """
Mitte nächster|kommender|nächste|kommende Woche => Mitte nächster Woche
Mitte der nächsten|kommenden Woche => Mitte der nächsten Woche
    """,
    "week_number": """
KW|Kalenderwoche|Woche {n} => KW 3
{n} {dot} KW|Kalenderwoche => 12. KW
{week} => KW50
    """,
    "week_of_day": """
Woche vom|ab {wd}? {day} {dot} {month} => Woche vom 14. Dezember
    """,
    "end_of_quarter": """
Quartalsende|Quartalsultimo => Quartalsende
Ende des|dieses? Quartals => Ende des Quartals
letzten|letzter Tag des Quartals => letzten Tag des Quartals
    """,
    "end_of_next_quarter": """
Ende des? nächsten|kommenden Quartals => Ende des nächsten Quartals
    """,
    "end_of_numbered_quarter": """
Ende {quarter} {year}? => Ende Q1
Ende des? {nth} Quartals {year}? => Ende des ersten Quartals
    """,
    "early_numbered_quarter": """
Anfang {quarter} {year}? => Anfang Q2
    """,
    "in_numbered_quarter": """
[in|im] {quarter} {year}? => in Q1
[im] {nth} Quartal {year}? => im ersten Quartal
    """,
    "end_of_half_year": """
Ende des|dieses? Halbjahres|Halbjahrs|Semesters => Ende des Halbjahres
Halbjahresende => Halbjahresende
    """,
    "end_of_year": """
Jahresende|Jahresultimo|Jahresschluss => Jahresende
Ende des Jahres => Ende des Jahres
Ende dieses Jahres => Ende dieses Jahres
Ende {year} => Ende 2026
letzten|letzter Tag des|im|dieses Jahres|Jahr => letzten Tag des Jahres
    """,
    "early_year": """
Anfang {year} => Anfang 2027
Anfang des? nächsten|kommenden|neuen Jahres => Anfang nächsten Jahres
Jahresanfang|Jahresbeginn => Jahresanfang
    """,
}

PERIODS = {rule: entries(text) for rule, text in _PERIODS.items()}
