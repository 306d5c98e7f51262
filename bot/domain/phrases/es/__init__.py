"""What Spanish-speaking debtors write: the table of the language."""

from bot.domain.phrases.es.dates import DATES
from bot.domain.phrases.es.kinds import KINDS
from bot.domain.phrases.es.paying import PAYING
from bot.domain.phrases.es.words import WORDS
from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.senses import Senses

_MONTHS = {
    "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6,
    "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9, "sep": 9,
    "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunes": 0, "lun": 0, "martes": 1, "miercoles": 2, "mier": 2, "mie": 2, "jueves": 3, "juev": 3, "jue": 3,
    "viernes": 4, "vier": 4, "vie": 4, "bierne": 4, "biernes": 4, "sabado": 5, "sab": 5, "domingo": 6,
}  # fmt: skip
_NUMBERS = {
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiun": 21, "veintidos": 22,
    "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
    "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "primero": 1,
}  # fmt: skip

_ORDINALS = {
    "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3, "cuarto": 4, "cuarta": 4,
}  # fmt: skip

SPANISH = Lexicon(
    code="es",
    common=frozenset(
        "el la los las un una del de al y o es son esta estan sera le les nos lo se su sus nuestro "
        "nuestra mi por para con sin en no que si pero hola buenos buenas dias tardes gracias saludos "
        "factura pago pagar pagaremos transferencia hemos ha han he yo ustedes usted semana mes dia "
        "dias manana hoy ayer lunes martes miercoles jueves viernes enero febrero marzo abril mayo "
        "junio julio agosto septiembre octubre noviembre diciembre importe puede pueden podemos estamos".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mar", "sep", "ago", "ene"}),
    leading=frozenset("de del en el a al mediados finales principios fin para hasta desde".split()),
    numbers=_NUMBERS,
    scales={"mil": 1000},
    linking=frozenset({"y"}),
    one="un|una",
    ordinals=_ORDINALS,
    not_days=frozenset(
        "euros euro eur por % h hs am pm horas dias dia semanas meses plazos pagos facturas veces cajas".split()
    ),
    fillers=frozenset(
        "ok si hola gracias el para a mas tardar sin falta entonces vale no perdon mejor antes del de".split()
    ),
    dates=DATES,
    cues=PAYING | KINDS,
    senses=Senses(WORDS),
)
