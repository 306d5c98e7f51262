"""Disputes, refusals, requests, wrong contacts, and what machines write, in Spanish."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
disconformidad|disconforme*|reclamación|impugnamos => disconformidad
no .. conformes|conforme|acuerdo|corresponde|coincide|correcto|correcta => no conformes
no .. pedimos|recibido|recibimos|encargado|solicitado|entregado|solicitamos => no pedimos
nunca .. pedimos|recibimos|encargamos|solicitado => nunca pedimos
falta|faltan|faltaba|faltaban .. caja*|pieza*|artículo*|producto*|unidades|mercancía|pedido|entrega
    => falta caja
importe|factura|precio .. erróneo|errónea|incorrecto|incorrecta|equivocado|equivocada => importe erróneo
defectuos*|dañad*|rota|roto|rotas => defectuos
mal estado => mal estado
duplicada|doble .. factura => duplicada factura
factura .. duplicada => factura duplicada
error .. factura|importe|precio => error factura
nota de crédito|abono => nota de crédito
cancelamos|cancelado|anulado .. pedido|servicio|contrato => cancelamos pedido
    """,
    Cue.REFUSES: """
no .. vamos|voy a pagar => no vamos a pagar
no .. pagaremos|pagaré|pienso|pensamos => no pagaremos
nos negamos|me niego => nos negamos niego
ni un céntimo|euro => ni un céntimo
    """,
    Cue.INSOLVENCY: """
concurso|suspensión de acreedores|pagos => concurso de acreedores
concurso|concursal|insolvencia|insolvente|quiebra|liquidación => concurso
    """,
    Cue.WANTS_COPY: """
enviar|envíen|envíe|envíenos|reenviar|reenvíen|reenvíe|remitir|mandar|mande|manden|facilitar .. factura*|
    copia|duplicado|pdf|#i => enviar factura
copia|duplicado de la|las factura* => copia de la factura
    """,
    Cue.NO_INVOICE: """
no .. encuentro|encontramos|hemos+recibido|tenemos|recibimos .. factura => no encuentro factura
adjunto|archivo|pdf .. ilegible|dañado|abrir|abre|vacío => adjunto ilegible
no .. localizamos|consta .. factura => no localizamos factura
    """,
    Cue.BANK: """
número|datos de? cuenta|bancarios|bancaria => número cuenta
IBAN|BIC => IBAN
cuenta bancaria => cuenta bancaria
titularidad|titular .. cuenta => titularidad cuenta
    """,
    Cue.ORDER_NUMBER: """
número|nº|n|referencia de? pedido|orden => número pedido
orden de compra => orden de compra
    """,
    Cue.MISSING: """
falta|faltan|necesitamos|necesito|sin|indicar|incluir|añadir|figura|aparece|consta => falta
    """,
    Cue.STATEMENT: """
extracto|estado .. cuenta|cuentas => extracto cuenta
relación|listado .. facturas => relación facturas
    """,
    Cue.DELAY: """
aplazamiento|prórroga|aplazar|retrasar|demora|posponer => aplazamiento
más tiempo => más tiempo
esper* hasta => esper hasta
plazo hasta => plazo hasta
hasta el? #d => hasta viernes
unos días => unos días
    """,
    Cue.SUITS: """
le|les|te va|viene|parece|vendría|iría bien|mal => le va bien
sería|es posible => sería posible
le|les importa|importaría|conviene => le importa
    """,
    Cue.WANTS_OTHER: """
portal|plataforma|subir => portal
factura .. corregida|rectificada|rectificativa => factura corregida
corregir|rectificar|modificar .. factura => corregir factura
certificado|albarán => certificado
    """,
    Cue.CHECK: """
comprobar|verificar|revisar|comprueben|revisen|confirmen|confirmar => comprobar
    """,
    Cue.WRONG_CONTACT: """
no soy|somos .. persona|responsable|cliente*|encargado|indicado => no soy persona
ya no .. encargo|llevo|trabaja|gestiono => ya no encargo
persona|dirección|correo equivocad* => persona equivocad
se ha equivocado => se ha equivocado
    """,
    Cue.WRITE_TO: """
escriba|escriban|diríjase|diríjanse|contacte|contacten|póngase|pueden|envíe .. #m
    => escriba marie@client.example
    """,
    Cue.FORWARDS: """
reenvío|reenviamos|remito|paso|traslado .. a|al|mensaje|correo|departamento => reenvío a
he reenviado|pasado => he reenviado
    """,
    Cue.LEFT: """
ya no .. trabaja|trabajo|forma => ya no trabaja
ha dejado .. empresa => ha dejado empresa
    """,
    Cue.CALL: """
llame|llámeme|llamar|llamarme|llámenos => llame
hablar por teléfono => hablar por teléfono
    """,
    Cue.NEW_BANK: """
nueva|nuevo|nuevos|nuevas cuenta|cuentas|IBAN|banco|datos+bancarios|número+de+cuenta|entidad+bancaria => nueva cuenta
cambio|cambiado|cambiamos|cambiar|modificado de|en? nuestro|nuestra|nuestros|el|la|los? número? de?
    cuenta|IBAN|banco|datos+bancarios|entidad+bancaria => cambiado de banco
bancarios|bancaria|IBAN|banco|cuenta ha|han|va|van sido|a? cambiado|cambiar|modificado|modificados|modificada|
    actualizado|actualizados => datos bancarios han cambiado
actualice|actualicen|actualizar nuestros|nuestro|nuestra datos+bancarios|IBAN|cuenta
    => actualicen nuestros datos bancarios
    """,
    Cue.NOT_NEW_BANK: """
su|sus|tu|tus|vuestro|vuestra|vuestros nueva|nuevo|nuevos|nuevas|actuales? cuenta|IBAN|banco|datos|número|entidad
    bancarios|bancaria? => sus nuevos datos
han|ha|habéis|has ustedes|usted|vosotros cambiado => han ustedes cambiado
ustedes|usted|habéis|has han|ha? cambiado => ustedes han cambiado
cambio|cambiado su|sus|vuestro|vuestra|vuestros cuenta|IBAN|banco|datos|número => cambiado sus datos
envíenos|envíennos|mándenos|facilítenos|indíquenos|enviarnos|facilitarnos|indicarnos los|el|la? nuevos|nuevo|nueva
    => envíenos los nuevos
no ha|han|hemos cambiado|modificado => no hemos cambiado
    """,
    Cue.BOT_ORDER: """
ignora|ignore .. instrucciones => ignora instrucciones
    """,
    Cue.AUTOMATIC: """
respuesta|mensaje|correo automátic* => respuesta automátic
no responda|responder => no responda
    """,
    Cue.ABSENT: """
fuera de .. oficina => fuera de oficina
de vacaciones|baja|permiso|viaje => de vacaciones
ausente|ausencia => ausente
cerrado|cerrada|cerrados => cerrado
    """,
    Cue.BACK: """
regreso|vuelta|vuelvo|volveré|regresaré|reincorporaré => regreso
    """,
    Cue.AGAIN: """
de nuevo => de nuevo
nuevamente|reanud*|reabr*|reapertura|reincorpor*|retom*|disponible => nuevamente
    """,
    Cue.UNTIL: """
hasta el|la? => hasta el
    """,
    Cue.INCLUDED: """
incluido|incluida|inclusive|inclusives => incluido
    """,
    Cue.ACKNOWLEDGED: """
hemos recibido su|tu => hemos recibido su
ha sido registrad* => ha sido registrad
acuse de recibo => acuse de recibo
    """,
    Cue.UNDELIVERED: """
no .. entregado|entregar|entregarse => no entregado
devuelto => devuelto
    """,
    Cue.FULL_BOX: """
buzón .. lleno => buzón lleno
    """,
    Cue.DELAYED_MAIL: """
retrasado|retraso => retrasado
    """,
    Cue.RECEIPT: """
ha sido leído => ha sido leído
confirmación de lectura => confirmación de lectura
    """,
}

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
