"""How Spanish says a day or a stretch of days. The names are the rules of bot.domain.dates; numbers are figures."""

from bot.domain.phrases.es.feasts import FEASTS
from bot.domain.phrases.es.periods import PERIODS
from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} de? {month} de|del? {year}? => 4 diciembre
{day} de {month} de|del {yy} => 4 de diciembre del 26
{wd} ,? el? día? {day} de? {month} de|del? {year}? => viernes 4 diciembre
día {day} de? {month} de|del? {year}? => día 4 de diciembre
{day} de? {month} próximo => 4 de diciembre próximo
{day} del mes? de {month} => 4 del mes de diciembre
    """,
    "day_month_last": """
{day} de? {month} pasado|último => 4 de diciembre pasado
    """,
    "day_month_next_year": """
{day} de {month} del próximo|año año|próximo => 4 de diciembre del próximo año
    """,
    "day_range": """
{day} o|al|a|- el? {day2} de {month} => 4 al 8 de diciembre
entre|del el? {day} y|al el? {day2} de {month} => entre 4 y 8 de diciembre
{days} de {month} => 4-8 de diciembre
    """,
    "days": """
{list} de? {month} de|del? {year}? => 4, 11 y 18 de diciembre
[el|los|días] {list} => los días 10, 20 y 30
    """,
    "two_dates": """
entre el? {day} de {month} y el? {day2} de {month2} => entre el 4 de diciembre y el 8 de enero
del {day} de {month} al {day2} de {month2} => del 4 de diciembre al 8 de enero
    """,
    "day_only_range": """
entre el {day} y el? {day2} => entre el 4 y el 8
[el|del] {day} o|al el? {day2} => el 4 o el 8
    """,
    "two_weekdays": """
entre el? {wd} y el? {wd2} => entre viernes y sábado
{wd} o el? {wd2} => viernes o sábado
    """,
    "no_day": """
de? {wd} a|- {wd2} ,? de {clock} => de lunes a viernes de 9
horario|abierto|abiertos|atención :? de? {wd} a|- {wd2} => horario: de lunes a viernes
    """,
    "greeting": """
buen|buenos|feliz|bonito fin de semana => buen fin de semana
buen|bonito finde => buen finde
feliz navidad|año|semana|pascua nuevo? => feliz Navidad
felices fiestas|pascuas => felices fiestas
buena|linda semana => buena semana
    """,
    "numeric": """
{num} => 04/12/2026
{wd} ,? el|día? {num} => viernes 04/12/2026
    """,
    "day_only": """
[el|al|del|día] día? {day} => el 4
{wd} día? {day} => viernes 4
[cada] día? {day} => cada día 15
{day} de cada mes => 4 de cada mes
[el|del] {day} del corriente|cte|actual => el 4 del corriente
    """,
    "day_next_month": """
{day} del mes que|próximo viene? => 4 del mes que
{day} del mes entrante|siguiente => 4 del mes entrante
{day} del próximo mes => 4 del próximo mes
    """,
    "day_this_month": """
{day} de este mes => 4 de este mes
{day} del mes en|corriente curso? => 4 del mes en curso
    """,
    "day_last_month": """
{day} del mes pasado => 4 del mes pasado
    """,
    "weekday": """
{wd} => viernes
este mismo? {wd} => este viernes
{wd} mismo|sin falta? => viernes mismo
{wd} de esta semana => viernes de esta semana
{wd} por la mañana|tarde|noche => viernes por la mañana
    """,
    "weekday_next": """
próximo {wd} => próximo viernes
{wd} próximo|entrante => viernes próximo
{wd} que viene|entra => viernes que viene
    """,
    "weekday_plus_1": """
{wd} en 8 días? => viernes en ocho
    """,
    "weekday_plus_2": """
{wd} en 15 días? => viernes en quince
    """,
    "weekday_last": """
{wd} pasado => viernes pasado
pasado {wd} => pasado viernes
{wd} de la semana pasada => viernes de la semana pasada
    """,
    "weekday_next_week": """
{wd} de la semana que viene|entra => viernes de la semana que viene
{wd} de la próxima|otra semana => viernes de la próxima semana
{wd} de la semana próxima|entrante => viernes de la semana próxima
la? semana que viene ,? el? {wd} => la semana que viene el viernes
la? próxima semana ,? el? {wd} => la próxima semana el viernes
    """,
    "today": """
hoy mismo|sin? falta? => hoy
hoy en día? => hoy en
esta misma? mañana|tarde|noche => esta mañana
ahora|ahorita mismo => ahora mismo
en el día => en el día
en un rato|ratito|momento => en un rato
en {n} minutos|minuto => en 10 minutos
en una hora => en una hora
al cierre => al cierre
    """,
    "part_of_today": """
[al|antes+del] mediodía => al mediodía
    """,
    "part_of_day": """
a primera|última hora => a primera hora
al mediodía => al mediodía
por la mañana|tarde|noche => por la tarde
temprano|mismo => temprano
sin falta => sin falta
a|antes+de|desde|hasta|sobre las {clock} => a las 10
entre las {clock} y las {clock} => entre las 9 y las 11
{hour} => 10 h
a más tardar => a más tardar
    """,
    "moments_ago": """
hace {n} minutos|minuto|horas|hora => hace una hora
hace un|unos rato|ratito|momento|instantes|minutos => hace un rato
recién => recién
    """,
    "now": """
ahora|ahorita => ahora
inmediatamente => inmediatamente
de inmediato => de inmediato
    """,
    "tomorrow": """
mañana mismo|temprano|sin? falta? => mañana
mañana por la mañana|tarde|noche => mañana por la mañana
mñn|mñna|manana => mñn
    """,
    "day_after": """
pasado mañana => pasado mañana
    """,
    "yesterday": """
ayer temprano|mismo|tarde? => ayer
anoche => anoche
    """,
    "before_yesterday": """
anteayer|antier|antes+de+ayer => anteayer
    """,
    "in_days": """
[en|dentro|de|plazo|aquí+a|máximo] los? próximos? {n} días|día naturales|corridos|calendario? => en 3 días
{n} días más => 3 días más
[denos|deme|dame|danos] {n} días|día => deme 3 días
de hoy en {n} días? => de hoy en 8 días
    """,
    "in_working_days": """
[en|dentro|de|aquí+a|denos|deme] los? próximos? {n} días|día hábiles|laborables|hábil|laborable => en 3 días hábiles
próximo|siguiente día hábil|laborable => próximo día hábil
    """,
    "in_working_days_range": """
[en|de] {n} a|o|- {n2} días hábiles|laborables => en 3 a 5 días hábiles
[en|de] {span} días hábiles|laborables => en 3-5 días hábiles
d|j + {n} => D + 2
    """,
    "in_days_range": """
[en|de] {n} a|o|- {n2} días => en 3 o 5 días
[en|de] {span} días => en 3-5 días
    """,
    "several:in_days": """
[a|en] {list} días => a 30, 60 y 90 días
    """,
    "in_weeks": """
[en|dentro|de|aquí+a] las? próximas? {n} semanas|semana => en 3 semanas
{n} semanas|semana más => 2 semanas más
[denos|deme|dame|danos] {n} semanas|semana => deme una semana
    """,
    "in_months": """
[en|dentro|de|aquí+a] {n} meses|mes => en 3 meses
{n} meses|mes más => un mes más
    """,
    "in_hours": """
[en|dentro|de|aquí+a] las? próximas? {n} horas|h|hs => en 3 horas
    """,
    "in_8_days": """
hoy en 8 => hoy en ocho
    """,
    "in_15_days": """
[en|dentro|de|próxima] una? quincena => en una quincena
hoy en 15 => hoy en quince
    """,
    "days_ago": """
hace {n} días|día => hace 3 días
    """,
    "weeks_ago": """
hace {n} semanas|semana => hace 3 semanas
    """,
    "months_ago": """
hace {n} meses|mes|años|año => hace 3 meses
    """,
    "then:in_days": """
al|el día siguiente => al día siguiente
al|el otro día => al otro día
{n} días|día después|más+tarde => 2 días después
    """,
    "then:days_before": """
la víspera => la víspera
el día anterior|antes => el día anterior
    """,
    "after:days_before": """
{n} días|día antes => 2 días antes
    """,
    "then:in_weeks": """
{n} semanas|semana después|más+tarde => 2 semanas después
la semana siguiente => la semana siguiente
    """,
    "then:in_months": """
{n} meses|mes después|más+tarde => un mes después
el|al mes siguiente => el mes siguiente
    """,
    "then:weekday": """
{wd} siguiente => viernes siguiente
el otro {wd} => el otro viernes
    """,
    "then:day_only": """
el {day} siguiente => el 5 siguiente
    """,
    "same_day": """
ese|mismo|este día => ese día
esa|dicha|misma fecha => esa fecha
    """,
    "due_date": """
a su|al vencimiento => a su vencimiento
    """,
    "terms": """
{n} días fecha|fin|neto => 3 días fecha
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()} | PERIODS | FEASTS
