"""How Spanish says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} de? {month} de|del? {year}? => 4 diciembre
{wd} ,? el? día? {day} de? {month} de|del? {year}? => viernes 4 diciembre
    """,
    "day_range": """
{day} y|o|al|a|- el? {day2} de {month} => 4 y 8 de diciembre
entre|del el? {day} y|al el? {day2} de {month} => entre 4 y 8 de diciembre
    """,
    "two_weekdays": """
entre el? {wd} y el? {wd2} => entre viernes y sábado
{wd} o el? {wd2} => viernes o sábado
    """,
    "numeric": """
{num} => 04/12/2026
{wd} ,? el|día? {num} => viernes 04/12/2026
    """,
    "day_only": """
[el|al|del|día] día? {day} => el 4
{wd} día? {day} => viernes 4
    """,
    "day_next_month": """
{day} del mes que|próximo viene? => 4 del mes que
{day} del próximo mes => 4 del próximo mes
    """,
    "day_this_month": """
{day} de este mes => 4 de este mes
{day} del mes en curso => 4 del mes en curso
    """,
    "weekday": """
{wd} => viernes
este {wd} => este viernes
{wd} por la mañana|tarde => viernes por la mañana
    """,
    "weekday_next": """
próximo {wd} => próximo viernes
{wd} próximo => viernes próximo
{wd} que viene => viernes que viene
    """,
    "weekday_last": """
{wd} pasado => viernes pasado
pasado {wd} => pasado viernes
    """,
    "weekday_next_week": """
{wd} de la semana que viene => viernes de la semana que viene
{wd} de la próxima semana => viernes de la próxima semana
    """,
    "today": """
hoy mismo? => hoy
esta mañana|tarde|noche => esta mañana
ahora mismo => ahora mismo
    """,
    "now": """
ahora => ahora
inmediatamente => inmediatamente
    """,
    "tomorrow": """
mañana mismo|temprano? => mañana
mañana por la mañana|tarde => mañana por la mañana
    """,
    "day_after": """
pasado mañana => pasado mañana
    """,
    "yesterday": """
ayer => ayer
    """,
    "before_yesterday": """
anteayer|antier => anteayer
    """,
    "in_days": """
[en|dentro|de|plazo] los? próximos? {n} días|día => en 3 días
    """,
    "in_working_days": """
[en|dentro|de] los? próximos? {n} días hábiles|laborables => en 3 días hábiles
    """,
    "in_weeks": """
[en|dentro|de] las? próximas? {n} semanas|semana => en 3 semanas
    """,
    "in_months": """
[en|dentro|de] {n} meses|mes => en 3 meses
    """,
    "in_hours": """
[en|dentro|de] las? próximas? {n} horas|h => en 3 horas
    """,
    "in_15_days": """
[en|dentro|de] una quincena => en una quincena
    """,
    "days_ago": """
hace {n} días|día => hace 3 días
    """,
    "weeks_ago": """
hace {n} semanas|semana => hace 3 semanas
    """,
    "last_week": """
semana pasada => semana pasada
    """,
    "last_month": """
mes pasado => mes pasado
    """,
    "end_of_month": """
final|finales|fin|fines de|del este? mes => final de mes
    """,
    "end_of_next_month": """
final|finales|fin|fines de|del mes que viene => final de mes que viene
final|finales|fin|fines del próximo mes => final del próximo mes
    """,
    "end_of_named_month": """
final|finales|fin|fines de {month} => final de diciembre
los últimos de {month} => los últimos de diciembre
    """,
    "mid_month": """
mediados de|del mes => mediados de mes
    """,
    "mid_named_month": """
mediados de {month} => mediados de diciembre
    """,
    "early_month": """
principios|primeros|comienzos de|del mes => principios de mes
    """,
    "early_next_month": """
principios|primeros|comienzos del? próximo mes => principios próximo mes
principios|primeros|comienzos del mes que viene => principios del mes que viene
    """,
    "early_named_month": """
principios|primeros|comienzos|inicios de {month} => principios de diciembre
    """,
    "in_named_month": """
durante el? mes? de? {month} => durante diciembre
a lo largo de {month} => a lo largo de diciembre
[en|para] {month} => en diciembre
    """,
    "in_this_month": """
este mes => este mes
    """,
    "in_next_month": """
mes que viene => mes que viene
próximo mes => próximo mes
    """,
    "this_week": """
esta semana => esta semana
    """,
    "next_week": """
semana que viene => semana que viene
próxima semana => próxima semana
    """,
    "end_of_week": """
final|finales|fin de|del esta|la? semana => final de semana
    """,
    "end_of_next_week": """
final|finales|fin de la semana que viene => final de la semana que viene
final|finales|fin de la próxima semana => final de la próxima semana
    """,
    "early_next_week": """
principios|comienzos de la semana que viene => principios de la semana que viene
principios|comienzos de la próxima semana => principios de la próxima semana
    """,
    "week_number": """
semana {n} => semana 3
    """,
    "end_of_quarter": """
final|finales|fin del|de trimestre => final del trimestre
    """,
    "end_of_year": """
final|finales|fin de año => final de año
    """,
    "same_day": """
ese|mismo día => ese día
    """,
    "due_date": """
a su|al vencimiento => a su vencimiento
    """,
    "terms": """
{n} días fecha|fin|neto => 3 días fecha
    """,
    "feast:12-25": """
navidad => navidad
    """,
    "feast:12-24": """
nochebuena => nochebuena
    """,
    "feast:12-31": """
nochevieja => nochevieja
    """,
    "feast:01-01": """
año nuevo => año nuevo
    """,
    "feast:01-06": """
reyes => reyes
    """,
    "easter:0": """
semana santa => semana santa
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
