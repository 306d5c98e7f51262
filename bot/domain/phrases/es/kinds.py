"""Disputes, refusals, requests, wrong contacts, and what machines write, in Spanish."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
disconformidad|disconforme*|reclamación|impugnamos
no .. conformes|conforme|acuerdo|corresponde|coincide|correcto|correcta
no .. pedimos|recibido|recibimos|encargado|solicitado|entregado|solicitamos
nunca .. pedimos|recibimos|encargamos|solicitado
falta|faltan|faltaba|faltaban .. caja*|pieza*|artículo*|producto*|unidades|mercancía|pedido|entrega
importe|factura|precio .. erróneo|errónea|incorrecto|incorrecta|equivocado|equivocada
defectuos*|dañad*|rota|roto|rotas ; mal estado
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
enviar|envíen|envíe|envíenos|reenviar|reenvíen|reenvíe|remitir|mandar|mande|manden|facilitar .. factura*|copia|\
duplicado|pdf|#i
copia|duplicado de la|las factura*
    """,
    Cue.NO_INVOICE: """
no .. encuentro|encontramos|hemos+recibido|tenemos|recibimos .. factura
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

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
