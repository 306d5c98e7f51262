"""How Spanish says a week, a month, a quarter or a year, and a day of one."""

from bot.domain.phrases.lexicon import entries

_PERIODS = {
    "last_week": """
semana pasada => semana pasada
finales|fines|principios de la semana pasada => finales de la semana pasada
    """,
    "last_month": """
mes pasado => mes pasado
final|finales|fines|principios|mediados del mes pasado => finales del mes pasado
    """,
    "end_of_month": """
final|finales|fin|fines de|del este? mes => final de mes
último|últimos día|días de|del este? mes => último día del mes
fin de mes => fin de mes
    """,
    "end_of_next_month": """
final|finales|fin|fines de|del mes que viene|entra => final de mes que viene
final|finales|fin|fines del próximo mes => final del próximo mes
final|finales|fin|fines del mes próximo|entrante => finales del mes próximo
último día del próximo mes => último día del próximo mes
    """,
    "end_of_named_month": """
final|finales|fin|fines de {month} de|del? {year}? => final de diciembre
último|últimos día|días? de {month} => último día de febrero
    """,
    "mid_month": """
mediados de|del este? mes => mediados de mes
    """,
    "mid_next_month": """
mediados del próximo mes => mediados del próximo mes
mediados del mes que viene|entra => mediados del mes que viene
mediados del mes próximo|entrante => mediados del mes próximo
    """,
    "mid_named_month": """
mediados de {month} => mediados de diciembre
    """,
    "early_month": """
principios|primeros|comienzos|inicios de|del este? mes => principios de mes
    """,
    "early_next_month": """
principios|primeros|comienzos|inicios del? próximo mes => principios próximo mes
principios|primeros|comienzos|inicios del mes que viene|entra => principios del mes que viene
principios|primeros|comienzos|inicios del mes próximo|entrante => principios del mes entrante
    """,
    "early_named_month": """
principios|primeros|comienzos|inicios de {month} => principios de diciembre
primeros días de {month} => primeros días de diciembre
    """,
    "first_half_of_month": """
primera|1ª quincena de {month} => primera quincena de diciembre
    """,
    "first_half_of_next_month": """
primera quincena del mes que viene => primera quincena del mes que viene
primera quincena del próximo mes => primera quincena del próximo mes
    """,
    "second_half_of_month": """
segunda quincena de {month} => segunda quincena de diciembre
    """,
    "in_named_month": """
durante el? mes? de? {month} => durante diciembre
a lo largo de {month} => a lo largo de diciembre
[en|para] el? mes? de? {month} de|del? {year}? => en diciembre
    """,
    "in_this_month": """
este mes => este mes
    """,
    "in_next_month": """
mes que viene|entra => mes que viene
próximo mes => próximo mes
mes próximo|entrante => mes próximo
    """,
    "first_of_month": """
1 de|del|cada mes => primero de mes
primer día del? mes => primer día del mes
    """,
    "first_of_next_month": """
1 del mes que viene => primero del mes que viene
1 del próximo mes => primero del próximo mes
    """,
    "weekday_of_month": """
{nth} {wd} de|del mes => primer lunes de mes
    """,
    "weekday_of_next_month": """
{nth} {wd} del mes que viene => primer lunes del mes que viene
{nth} {wd} del próximo mes => primer lunes del próximo mes
    """,
    "weekday_of_named_month": """
{nth} {wd} de {month} => primer lunes de diciembre
    """,
    "last_weekday_of_month": """
último {wd} de|del mes => último viernes de mes
    """,
    "last_weekday_of_next_month": """
último {wd} del mes que viene => último viernes del mes que viene
último {wd} del próximo mes => último viernes del próximo mes
    """,
    "last_weekday_of_named_month": """
último {wd} de {month} => último viernes de diciembre
    """,
    "working_day_of_month": """
{nth} día hábil|laborable de|del mes => primer día hábil del mes
    """,
    "working_day_of_next_month": """
{nth} día hábil|laborable del próximo mes => primer día hábil del próximo mes
{nth} día hábil|laborable del mes que viene => primer día hábil del mes que viene
    """,
    "working_day_of_named_month": """
{nth} día hábil|laborable de {month} => primer día hábil de diciembre
    """,
    "last_working_day_of_month": """
último día hábil|laborable de|del mes => último día hábil del mes
    """,
    "last_working_day_of_next_month": """
último día hábil|laborable del próximo mes => último día hábil del próximo mes
    """,
    "last_working_day_of_named_month": """
último día hábil|laborable de {month} => último día hábil de diciembre
    """,
    "week_of_month": """
{nth} semana de {month} => primera semana de diciembre
    """,
    "week_of_this_month": """
{nth} semana del|de mes => segunda semana del mes
    """,
    "week_of_next_month": """
{nth} semana del próximo mes => primera semana del próximo mes
{nth} semana del mes que viene => primera semana del mes que viene
    """,
    "last_week_of_month": """
última semana de {month} => última semana de diciembre
    """,
    "this_week": """
esta misma? semana => esta semana
antes del fin de semana => antes del fin de semana
antes del finde => antes del finde
    """,
    "early_week": """
principios|comienzos|inicios de semana => principios de semana
    """,
    "mid_week": """
mediados de la? semana => mediados de semana
    """,
    "next_week": """
semana que viene|entra => semana que viene
próxima semana => próxima semana
semana próxima|entrante => semana próxima
    """,
    "end_of_week": """
final|finales|fin|fines de|del esta|la? semana => final de semana
finde => finde
    """,
    "end_of_next_week": """
final|finales|fin|fines de la semana que viene|entra => final de la semana que viene
final|finales|fin|fines de la próxima semana => final de la próxima semana
final|finales|fin|fines de la semana próxima|entrante => finales de la semana próxima
    """,
    "early_next_week": """
principios|comienzos|inicios de la semana que viene|entra => principios de la semana que viene
principios|comienzos|inicios de la próxima semana => principios de la próxima semana
principios|comienzos|inicios de la semana próxima|entrante => principios de la semana próxima
    """,
    "mid_next_week": """
mediados de la semana que viene|entra => mediados de la semana que viene
mediados de la próxima semana => mediados de la próxima semana
mediados de la semana próxima|entrante => mediados de la semana próxima
    """,
    "week_number": """
semana {n} => semana 3
    """,
    "week_of_day": """
semana del {day} de {month} => semana del 14 de diciembre
semana del {day} => semana del 14
    """,
    "end_of_quarter": """
final|finales|fin|fines del|de este? trimestre => final del trimestre
último día del|de trimestre => último día del trimestre
cierre del|de trimestre => cierre de trimestre
    """,
    "end_of_next_quarter": """
final|finales|fin|fines del próximo trimestre => final del próximo trimestre
    """,
    "end_of_numbered_quarter": """
final|finales|fin|fines del {nth} trimestre => final del primer trimestre
final|finales|fin|fines del? {quarter} => final del T1
    """,
    "in_numbered_quarter": """
[en|durante] el? {nth} trimestre => en el primer trimestre
[en|durante] el? {quarter} => en el T1
    """,
    "end_of_half_year": """
final|finales|fin|fines del|de este? semestre => final del semestre
    """,
    "end_of_numbered_half_year": """
final|finales|fin|fines del {nth} semestre => final del primer semestre
    """,
    "end_of_year": """
final|finales|fin|fines de|del este? año => final de año
final|finales|fin|fines de {year} => finales de 2026
último día del|de año => último día del año
    """,
    "early_year": """
principios|comienzos|inicios de {year} => principios de 2027
principios|comienzos|inicios del? próximo|nuevo año => principios del próximo año
principios|comienzos de año => principios de año
    """,
}

PERIODS = {rule: entries(text) for rule, text in _PERIODS.items()}
