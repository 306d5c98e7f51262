"""What Spanish-speaking debtors write. Numbers stand as figures: "dos" is read as 2 before these are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import Lexicon, entries

_MONTHS = {
    "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6,
    "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9, "sep": 9,
    "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
}  # fmt: skip
_NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600,
    "setecientos": 700, "ochocientos": 800, "novecientos": 900, "primero": 1,
}  # fmt: skip

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

_CUES = {
    Cue.WILL_PAY: """
pagaremos|pagaré|pagará|pagarán|abonaremos|abonaré|abonará|transferiremos|transferiré|liquidaremos|liquidaré|ingresaremos|ingresaré
haremos|haré|hará|realizaremos|realizaré|realizará|efectuaremos|efectuará|enviaremos|enviaré|emitiremos .. transferencia|pago|ingreso|abono|giro|cheque
será|serán|estará|estarán .. pagada|pagado|abonada|abonado|transferido|liquidada|pagadas|abonadas
vamos|voy|va a pagar|abonar|hacer|realizar|transferir|liquidar
podemos|puedo pagar|abonar|hacer .. #d
se pagará|abonará|realizará|hará
    """,
    Cue.WILL_DO: """
será|serán|estará|estarán .. realizado|realizada|efectuado|hecha|hecho|enviado
saldrá|recibirán|recibirá|tendrán|tendrá|llegará
    """,
    Cue.PAYS: """
pagamos|pago|abonamos|abono|transferimos|liquidamos .. #d
hacemos|hago|realizamos .. transferencia|pago|ingreso
    """,
    Cue.PAYING: """
pagar|abonar|transferir|liquidar|pagado|pagada
    """,
    Cue.PAYMENT: """
pago|pagos|transferencia*|abono|ingreso|cheque|giro|talón|dinero|importe
    """,
    Cue.SCHEDULED: """
previsto|prevista|programado|programada|planificado|aprobado|aprobada|agendado
remesa
confirmo|confirmamos
    """,
    Cue.COMMIT: """
sin falta
prometo|prometemos|prometido
tiene mi palabra
será
    """,
    Cue.HAS_PAID: """
hemos|he|ha|han .. pagado|abonado|transferido|liquidado|ingresado|realizado|efectuado|enviado|hecho
está|están .. pagada|pagado|abonada|abonado|liquidada|pagadas|abonadas
fue|fueron .. pagada|pagado|abonada|transferido|realizada|efectuada
ya .. pagada|pagado|pagamos|pagué|abonado|abonada|transferido|hecho
pagamos|pagué|abonamos|abonó|transferí|transferimos ayer|el|la? #d
pagó|pagué|aboné
pagado|abonado|transferido|pagada|abonada .. #d|por|mediante
    """,
    Cue.PROOF: """
justificante|comprobante|resguardo
    """,
    Cue.NOT_PAY: """
no .. podemos|puedo|podremos|podré .. pagar|abonar|realizar|hacer
no .. pagaremos|pagaré|pagamos|pago|abonaremos
no pagar
    """,
    Cue.ASAP: """
lo antes posible
cuanto antes
tan pronto como
próximamente|pronto|brevedad
en los próximos días
    """,
    Cue.PARTLY: """
una parte
parcial|parcialmente
    """,
    Cue.NO_DATE: """
sin fecha
les avisaremos|informaremos
    """,
    Cue.LOWER: """
no .. antes del?
a partir del|de
después|desde|tras del?
    """,
    Cue.DEADLINE: """
antes del|de
antes
hasta el?
como máximo|muy
a más tardar
    """,
    Cue.SINCE: """
desde el?
    """,
    Cue.EVENT_DATE: """
factura|correo|mensaje|carta|pedido|presupuesto|recordatorio|llamada|albarán|contrato .. del|de|con #d
vencida|vencimiento|vence|venció|entregado|recibido|recibida .. el|del #d
reunión|cita|entrega|visita .. el|del #d
    """,
    Cue.EVENT: """
reunión|cita|entrega|vacaciones|cerrado|cerrados|visita|feria|entregado|entregan|ausente|vuelta|festivo
    """,
    Cue.BROKEN: """
habíamos|había .. prometido|dicho|previsto|quedado
dijimos|prometimos|quedamos
iba|íbamos|debía|debíamos
    """,
    Cue.ASKS_WAIT: """
espere|esperen|esperar|recuérdeme|llámeme .. #d
    """,
    Cue.EACH: """
al|por|cada mes|semana|#d
mensual*|mensuales|semanal*
    """,
    Cue.IF: """
si|siempre|salvo
cuando|en cuanto|una vez .. cobremos|cobre|recibamos|reciba|tengamos|paguen|pague
a condición
tan pronto como .. cobremos|recibamos|reciba|cobre
pendiente de|del
    """,
    Cue.NEGATION: """
no|ni|nunca|nada|ningún|ninguna|jamás
    """,
    Cue.WISH: """
espero|esperamos|intentaré|intentaremos|trataremos|trataré|quisiera|quisiéramos|gustaría|ojalá|quizás|quizá
haremos|haré lo posible
si es posible
podría|podríamos
    """,
    Cue.HEDGE: """
normalmente|probablemente|seguramente|debería|deberíamos|aproximadamente
en principio
salvo imprevistos
    """,
    Cue.THIRD_PARTY: """
nuestro|mi|el|un cliente|banco|seguro .. pague|paga|pagará|libere|abone
    """,
    Cue.CORRECTION: """
mejor|sino|perdón|corrección|rectifico
no ,
    """,
    Cue.UNSURE: """
creo|creemos|pienso|supongo|quizás|parece
    """,
    Cue.SARCASM: """
cuando las ranas
jaja|jajaja
    """,
    Cue.ASKING: """
puede|pueden|podría|podrían|podemos|podríamos
rogamos|ruego|pedimos|pido
por favor
rogamos|ruego|agradecería|agradeceríamos|necesitamos|necesito
sería posible
facilitar|facilítenos|envíen|envíe|envíenos
    """,
    Cue.BOTH: """
las 2
ambas|todas|todo|total
    """,
    Cue.OTHER_ONE: """
la otra|segunda
    """,
    Cue.OLDEST: """
más antigua
la primera
    """,
    Cue.NEWEST: """
más reciente
    """,
    Cue.SMALLEST: """
más pequeña
    """,
    Cue.LARGEST: """
más grande
    """,
    Cue.ONE_INVOICE: """
la|esta|su factura
    """,
    Cue.INSTALMENTS: """
{n} plazos|pagos|cuotas|partes|veces|mensualidades
plazos|cuotas|fraccionar|fraccionado|aplazado|mensualidades
al|cada|por mes|semana
plan de pago|pagos
    """,
    Cue.REST: """
resto|restante|restantes
    """,
    Cue.PROPOSES: """
propongo|proponemos|acepta|aceptan|aceptarían|parece
    """,
    Cue.DISPUTE: """
disconformidad|disconforme*|reclamación|impugnamos|abono de
no .. conformes|conforme|acuerdo|corresponde|coincide|correcto|correcta
no .. pedimos|recibido|recibimos|encargado|solicitado|entregado|solicitamos
nunca .. pedimos|recibimos|encargamos|solicitado
falta|faltan|faltaba|faltaban .. caja*|pieza*|artículo*|producto*|unidades|mercancía|pedido|entrega
importe|factura|precio .. erróneo|errónea|incorrecto|incorrecta|equivocado|equivocada
defectuos*|dañad*|rota|roto|rotas|mal estado
duplicada|doble .. factura
factura .. duplicada
error .. factura|importe|precio
nota de crédito|abono
cancelamos|cancelado|anulado .. pedido|servicio|contrato
    """,
    Cue.REFUSES: """
no .. vamos|voy a pagar
no .. pagaremos|pagaré|pienso|pensamos
nos negamos|me niego
ni un céntimo|euro
    """,
    Cue.INSOLVENCY: """
concurso|suspensión de acreedores|pagos
concurso|concursal|insolvencia|insolvente|quiebra|liquidación
    """,
    Cue.WANTS_COPY: """
enviar|envíen|envíe|envíenos|reenviar|reenvíen|reenvíe|remitir|mandar|mande|manden|facilitar .. factura*|copia|duplicado|pdf|#i
copia|duplicado de la|las factura*
    """,
    Cue.NO_INVOICE: """
no .. encuentro|encontramos|hemos recibido|tenemos|recibimos .. factura
no .. localizamos|consta .. factura
    """,
    Cue.BANK: """
número|datos de? cuenta|bancarios|bancaria
IBAN|BIC
cuenta bancaria
    """,
    Cue.ORDER_NUMBER: """
número|nº|n|referencia de? pedido|orden
orden de compra
    """,
    Cue.MISSING: """
falta|faltan|necesitamos|necesito|sin|indicar|incluir|añadir|figura|aparece|consta
    """,
    Cue.STATEMENT: """
extracto|estado .. cuenta|cuentas
relación|listado .. facturas
    """,
    Cue.DELAY: """
aplazamiento|prórroga|aplazar|retrasar|demora|posponer
más tiempo
esper* hasta
plazo hasta
hasta el? #d
unos días
    """,
    Cue.WANTS_OTHER: """
portal|plataforma|subir
factura .. corregida|rectificada|rectificativa
corregir|rectificar|modificar .. factura
certificado|albarán
    """,
    Cue.CHECK: """
comprobar|verificar|revisar|comprueben|revisen|confirmen|confirmar
    """,
    Cue.WRONG_CONTACT: """
no soy|somos .. persona|responsable|cliente*|encargado|indicado
ya no .. encargo|llevo|trabaja|gestiono
persona|dirección|correo equivocad*
se ha equivocado
    """,
    Cue.WRITE_TO: """
escriba|escriban|diríjase|diríjanse|contacte|contacten|póngase|pueden|envíe .. #m
    """,
    Cue.FORWARDS: """
reenvío|reenviamos|remito|paso|traslado .. a|al|mensaje|correo|departamento
he reenviado|pasado
    """,
    Cue.LEFT: """
ya no .. trabaja|trabajo|forma
ha dejado .. empresa
    """,
    Cue.CALL: """
llame|llámeme|llamar|llamarme|llámenos
hablar por teléfono
    """,
    Cue.NEW_BANK: """
nueva|cambio|cambiado .. cuenta|IBAN|banco
    """,
    Cue.BOT_ORDER: """
ignora|ignore .. instrucciones
    """,
    Cue.AUTOMATIC: """
respuesta|mensaje|correo automátic*
no responda|responder
    """,
    Cue.ABSENT: """
fuera de .. oficina
de vacaciones|baja|permiso|viaje
ausente|ausencia
cerrado|cerrada|cerrados
    """,
    Cue.BACK: """
regreso|vuelta|vuelvo|volveré|regresaré|reincorporaré
    """,
    Cue.ACKNOWLEDGED: """
hemos recibido su|tu
ha sido registrad*
acuse de recibo
    """,
    Cue.UNDELIVERED: """
no .. entregado|entregar|entregarse
devuelto
    """,
    Cue.FULL_BOX: """
buzón .. lleno
    """,
    Cue.DELAYED_MAIL: """
retrasado|retraso
    """,
    Cue.RECEIPT: """
ha sido leído
confirmación de lectura
    """,
}

SPANISH = Lexicon(
    code="es",
    common=frozenset(
        "el la los las un una del de al y o es son esta estan sera le les nos lo se su sus nuestro nuestra mi por para "
        "con sin en no que si pero hola buenos buenas dias tardes gracias saludos factura pago pagar pagaremos "
        "transferencia hemos ha han he yo ustedes usted semana mes dia dias manana hoy ayer lunes martes miercoles "
        "jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
        "importe puede pueden podemos estamos".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mar", "sep", "ago", "ene"}),
    leading=frozenset("de del en el a al mediados finales principios fin para hasta desde".split()),
    numbers=_NUMBERS,
    scales={"mil": 1000},
    linking=frozenset({"y"}),
    one="un|una",
    not_days=frozenset("euros euro eur por % horas dias dia semanas meses plazos pagos facturas veces cajas".split()),
    fillers=frozenset(
        "ok si hola gracias el para a mas tardar sin falta entonces vale no perdon mejor antes del de".split()
    ),
    dates={rule: entries(text) for rule, text in _DATES.items()},
    cues={cue: entries(text) for cue, text in _CUES.items()},
)
