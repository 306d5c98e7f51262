"""How Spanish says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} de? {month} de|del? {year}?
{wd} ,? el? día? {day} de? {month} de|del? {year}?
    """,
    "day_range": """
{day} y|o|al|a|- el? {day2} de {month}
entre|del el? {day} y|al el? {day2} de {month}
    """,
    "two_weekdays": """
entre el? {wd} y el? {wd2}
{wd} o el? {wd2}
    """,
    "numeric": """
{num}
{wd} ,? el|día? {num}
    """,
    "day_only": """
[el|al|del|día] día? {day}
{wd} día? {day}
    """,
    "day_next_month": """
{day} del mes que|próximo viene?
{day} del próximo mes
    """,
    "day_this_month": """
{day} de este mes
{day} del mes en curso
    """,
    "weekday": """
{wd}
este {wd}
{wd} por la mañana|tarde
    """,
    "weekday_next": """
próximo {wd}
{wd} próximo
{wd} que viene
    """,
    "weekday_last": """
{wd} pasado
pasado {wd}
    """,
    "weekday_next_week": """
{wd} de la semana que viene
{wd} de la próxima semana
    """,
    "today": """
hoy mismo?
esta mañana|tarde|noche
ahora mismo
    """,
    "now": """
ahora
inmediatamente
    """,
    "tomorrow": """
mañana mismo|temprano?
mañana por la mañana|tarde
    """,
    "day_after": """
pasado mañana
    """,
    "yesterday": """
ayer
    """,
    "before_yesterday": """
anteayer|antier
    """,
    "in_days": """
[en|dentro|de|plazo] los? próximos? {n} días|día
    """,
    "in_working_days": """
[en|dentro|de] los? próximos? {n} días hábiles|laborables
    """,
    "in_weeks": """
[en|dentro|de] las? próximas? {n} semanas|semana
    """,
    "in_months": """
[en|dentro|de] {n} meses|mes
    """,
    "in_hours": """
[en|dentro|de] las? próximas? {n} horas|h
    """,
    "in_15_days": """
[en|dentro|de] una quincena
    """,
    "days_ago": """
hace {n} días|día
    """,
    "weeks_ago": """
hace {n} semanas|semana
    """,
    "last_week": """
semana pasada
    """,
    "last_month": """
mes pasado
    """,
    "end_of_month": """
final|finales|fin|fines de|del este? mes
    """,
    "end_of_next_month": """
final|finales|fin|fines de|del mes que viene
final|finales|fin|fines del próximo mes
    """,
    "end_of_named_month": """
final|finales|fin|fines de {month}
    """,
    "mid_month": """
mediados de|del mes
    """,
    "mid_named_month": """
mediados de {month}
    """,
    "early_month": """
principios|primeros|comienzos de|del mes
    """,
    "early_next_month": """
principios|primeros|comienzos del? próximo mes
principios|primeros|comienzos del mes que viene
    """,
    "early_named_month": """
principios|primeros|comienzos|inicios de {month}
    """,
    "in_named_month": """
durante el? mes? de? {month}
a lo largo de {month}
[en|para] {month}
    """,
    "in_this_month": """
este mes
    """,
    "in_next_month": """
mes que viene
próximo mes
    """,
    "this_week": """
esta semana
    """,
    "next_week": """
semana que viene
próxima semana
    """,
    "end_of_week": """
final|finales|fin de|del esta|la? semana
    """,
    "end_of_next_week": """
final|finales|fin de la semana que viene
final|finales|fin de la próxima semana
    """,
    "early_next_week": """
principios|comienzos de la semana que viene
principios|comienzos de la próxima semana
    """,
    "week_number": """
semana {n}
    """,
    "end_of_quarter": """
final|finales|fin del|de trimestre
    """,
    "end_of_year": """
final|finales|fin de año
    """,
    "same_day": """
ese|mismo día
    """,
    "due_date": """
a su|al vencimiento
    """,
    "terms": """
{n} días fecha|fin|neto
    """,
    "feast:12-25": """
navidad
    """,
    "feast:12-24": """
nochebuena
    """,
    "feast:12-31": """
nochevieja
    """,
    "feast:01-01": """
año nuevo
    """,
    "feast:01-06": """
reyes
    """,
    "easter:0": """
semana santa
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
