"""What is said about paying, in Spanish. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
pagaremos|pagaré|pagará|pagarán|abonaremos|abonaré|abonará|transferiremos|transferiré|liquidaremos|
    liquidaré|ingresaremos|ingresaré => pagaremos
haremos|haré|hará|realizaremos|realizaré|realizará|efectuaremos|efectuará|enviaremos|enviaré|emitiremos ..
    transferencia|pago|ingreso|abono|giro|cheque => haremos transferencia
será|serán|estará|estarán .. pagada|pagado|abonada|abonado|transferido|liquidada|pagadas|abonadas => será pagada
vamos|voy|va a pagar|abonar|hacer|realizar|transferir|liquidar => vamos a pagar
podemos|puedo pagar|abonar|hacer .. #d => podemos pagar viernes
se pagará|abonará|realizará|hará => se pagará
    """,
    Cue.WILL_DO: """
será|serán|estará|estarán .. realizado|realizada|efectuado|hecha|hecho|enviado => será realizado
saldrá|recibirán|recibirá|tendrán|tendrá|llegará => saldrá
    """,
    Cue.PAYS: """
les|le|os|se|lo|la|las pagamos|pago|abonamos|abono|transferimos|liquidamos|ingresamos|hacemos => les pagamos
pagamos|pago|abonamos|abono|transferimos|liquidamos .. #d => pagamos viernes
hacemos|hago|realizamos .. transferencia|pago|ingreso => hacemos transferencia
    """,
    Cue.PAYING: """
pagar|abonar|transferir|liquidar|pagado|pagada => pagar
    """,
    Cue.PAYMENT: """
pago|pagos|transferencia*|abono|ingreso|cheque|giro|talón|dinero|importe => pago
    """,
    Cue.SCHEDULED: """
previsto|prevista|programado|programada|planificado|aprobado|aprobada|agendado => previsto
remesa => remesa
confirmo|confirmamos => confirmo
    """,
    Cue.COMMIT: """
sin falta => sin falta
prometo|prometemos|prometido => prometo
tiene mi palabra => tiene mi palabra
será => será
    """,
    Cue.HAS_PAID: """
hemos|he|ha|han .. pagado|abonado|transferido|liquidado|ingresado|realizado|efectuado|enviado|hecho
    => hemos pagado
está|están .. pagada|pagado|abonada|abonado|liquidada|pagadas|abonadas => está pagada
fue|fueron .. pagada|pagado|abonada|transferido|realizada|efectuada => fue pagada
ya .. pagada|pagado|pagamos|pagué|abonado|abonada|transferido|hecho => ya pagada
ya pagamos|abonamos|transferimos|hicimos => ya pagamos
salió|salieron .. nuestra|mi|cuenta|banco => salió nuestra
pagué|abonó|transferí|pagaron #d => pagué viernes
pagó|pagué|aboné => pagó
hicimos|hice|realizamos|realicé|efectuamos|enviamos|envié .. transferencia|pago|ingreso|cheque
    => hicimos transferencia
pagado|abonado|transferido|pagada|abonada .. #d|por|mediante => pagado por
    """,
    Cue.PROOF: """
justificante|comprobante|resguardo => justificante
    """,
    Cue.NOT_PAY: """
no .. podemos|puedo|podremos|podré .. pagar|abonar|realizar|hacer => no podemos pagar
no .. pagaremos|pagaré|pagamos|pago|abonaremos => no pagaremos
no pagar => no pagar
    """,
    Cue.ASAP: """
lo antes posible => lo antes posible
cuanto antes => cuanto antes
tan pronto como => tan pronto como
próximamente|pronto|brevedad => próximamente
en los próximos días => en los próximos días
    """,
    Cue.PARTLY: """
una parte => una parte
parcial|parcialmente => parcial
    """,
    Cue.NO_DATE: """
sin fecha => sin fecha
les avisaremos|informaremos => les avisaremos
    """,
    Cue.LOWER: """
no .. antes del? => no antes
a partir del|de => a partir del
después|desde|tras del? => después
    """,
    Cue.DEADLINE: """
antes del|de => antes del
antes => antes
hasta el? => hasta
como máximo|muy => como máximo
a más tardar => a más tardar
    """,
    Cue.SINCE: """
desde el? => desde
    """,
    Cue.EVENT_DATE: """
factura|correo|mensaje|carta|pedido|presupuesto|recordatorio|llamada|albarán|contrato .. del|de|con #d
    => factura del viernes
vencida|vencimiento|vence|venció|entregado|recibido|recibida .. el|del #d => vencida el viernes
reunión|cita|entrega|visita .. el|del #d => reunión el viernes
    """,
    Cue.EVENT: """
reunión|cita|entrega|vacaciones|cerrado|cerrados|visita|feria|entregado|entregan|ausente|vuelta|festivo
    => reunión
    """,
    Cue.BROKEN: """
habíamos|había .. prometido|dicho|previsto|quedado => habíamos prometido
dijimos|prometimos|quedamos => dijimos
iba|íbamos|debía|debíamos => iba
    """,
    Cue.ASKS_WAIT: """
espere|esperen|esperar|recuérdeme|llámeme .. #d => espere viernes
    """,
    Cue.EACH: """
al|por|cada mes|semana|quincena|#d => al mes
mensual*|mensuales|semanal* => mensual
todos|todas los|las meses|semanas|#d => todos los meses
cada {n} => cada 5
quincenal*|mensualmente => quincenal
    """,
    Cue.IF: """
si|siempre|salvo => si
cuando|en+cuanto|una+vez .. cobremos|cobre|recibamos|reciba|tengamos|paguen|pague => cuando cobremos
a condición => a condición
tan pronto como .. cobremos|recibamos|reciba|cobre => tan pronto como cobremos
pendiente de|del => pendiente de
    """,
    Cue.NEGATION: """
no|ni|nunca|nada|ningún|ninguna|jamás => no
    """,
    Cue.WISH: """
espero|esperamos|intentaré|intentaremos|trataremos|trataré|quisiera|quisiéramos|gustaría|ojalá|quizás|quizá
    => espero
haremos|haré lo posible => haremos lo posible
si es posible => si es posible
podría|podríamos => podría
    """,
    Cue.HEDGE: """
normalmente|probablemente|seguramente|debería|deberíamos|aproximadamente => normalmente
en principio => en principio
salvo imprevistos => salvo imprevistos
    """,
    Cue.THIRD_PARTY: """
nuestro|mi|el|un cliente|banco|seguro .. pague|paga|pagará|libere|abone => nuestro cliente pague
    """,
    Cue.CORRECTION: """
mejor|sino|perdón|corrección|rectifico => mejor
no , => no,
    """,
    Cue.UNSURE: """
creo|creemos|pienso|supongo|quizás|parece => creo
    """,
    Cue.SARCASM: """
cuando las ranas => cuando las ranas
jaja|jajaja => jaja
    """,
    Cue.ASKING: """
puede|pueden|podría|podrían|podemos|podríamos => puede
rogamos|ruego|pedimos|pido => rogamos
por favor => por favor
rogamos|ruego|agradecería|agradeceríamos|necesitamos|necesito => rogamos
sería posible => sería posible
facilitar|facilítenos|envíen|envíe|envíenos => facilitar
    """,
    Cue.BOTH: """
las 2 => las 2
ambas|todas|todo|total => ambas
las {n} facturas => las 3 facturas
ambos|todos => ambos
    """,
    Cue.OTHER_ONE: """
la otra|segunda => la otra
    """,
    Cue.OLDEST: """
más antigua => más antigua
la primera => la primera
    """,
    Cue.NEWEST: """
más reciente => más reciente
    """,
    Cue.SMALLEST: """
más pequeña => más pequeña
la pequeña|chica|menor => la pequeña
factura pequeña|chica|menor => factura pequeña
    """,
    Cue.LARGEST: """
más grande => más grande
la grande|gorda|mayor => la grande
factura grande|gorda|mayor => factura grande
    """,
    Cue.ONE_INVOICE: """
la|esta|su factura => la factura
    """,
    Cue.EXCEPT: """
excepto|salvo|menos .. #i => excepto la F-2026-014
    """,
    Cue.INSTALMENTS: """
{n} plazos|pagos|cuotas|partes|veces|mensualidades => 3 plazos
plazos|cuotas|fraccionar|fraccionado|aplazado|mensualidades => plazos
pagar|pagando|abonar .. al|cada|por mes|semana => pagar al mes
plan de pago|pagos => plan de pago
{n} .. iguales => 3 giros iguales
{n} giros|abonos|transferencias => 3 giros
poco a poco => poco a poco
transferencia periódica => transferencia periódica
    """,
    Cue.REST: """
resto|restante|restantes => resto
lo que falta|queda|resta|quede|faltaría => lo que falta
lo restante => lo restante
el saldo => el saldo
    """,
    Cue.PROPOSES: """
propongo|proponemos|acepta|aceptan|aceptarían|parece => propongo
    """,
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
