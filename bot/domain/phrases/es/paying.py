"""What is said about paying, in Spanish. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
pagaremos|pagaré|pagará|pagarán|abonaremos|abonaré|abonará|transferiremos|transferiré|liquidaremos|liquidaré|\
ingresaremos|ingresaré
haremos|haré|hará|realizaremos|realizaré|realizará|efectuaremos|efectuará|enviaremos|enviaré|\
emitiremos .. transferencia|pago|ingreso|abono|giro|cheque
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
les|le|os|se|lo|la|las pagamos|pago|abonamos|abono|transferimos|liquidamos|ingresamos|hacemos
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
ya pagamos|abonamos|transferimos|hicimos
pagué|abonó|transferí|pagaron #d
pagó|pagué|aboné
hicimos|hice|realizamos|realicé|efectuamos|enviamos|envié .. transferencia|pago|ingreso|cheque
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
cuando|en+cuanto|una+vez .. cobremos|cobre|recibamos|reciba|tengamos|paguen|pague
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
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
