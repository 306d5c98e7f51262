"""Feasts and public holidays, as Spanish names them. The names of the rules carry the day."""

from bot.domain.phrases.lexicon import entries

_FEASTS = {
    "feast:01-01": """
año nuevo => año nuevo
    """,
    "feast:01-06": """
reyes => reyes
epifanía => Epifanía
    """,
    "feast:02-14": """
san valentín => San Valentín
    """,
    "feast:03-19": """
san josé => San José
    """,
    "feast:05-01": """
día del trabajo|trabajador => día del Trabajo
    """,
    "feast:06-24": """
san juan => San Juan
    """,
    "feast:08-15": """
virgen de agosto => Virgen de agosto
asunción => Asunción
    """,
    "feast:10-12": """
el pilar => el Pilar
hispanidad => Hispanidad
    """,
    "feast:11-01": """
todos los santos => Todos los Santos
    """,
    "feast:11-02": """
día de muertos => Día de Muertos
    """,
    "feast:12-06": """
la constitución => la Constitución
    """,
    "feast:12-08": """
inmaculada => Inmaculada
    """,
    "feast:12-24": """
nochebuena => nochebuena
    """,
    "feast:12-25": """
navidad => navidad
    """,
    "feast:12-31": """
nochevieja => nochevieja
    """,
    "easter:-46": """
miércoles de ceniza => Miércoles de Ceniza
    """,
    "easter:-7": """
domingo de ramos => Domingo de Ramos
    """,
    "easter:-3": """
jueves santo => Jueves Santo
    """,
    "easter:-2": """
viernes santo => Viernes Santo
    """,
    "easter:0": """
semana santa => semana santa
domingo de resurrección|pascua => Domingo de Resurrección
pascua => Pascua
    """,
    "easter:1": """
lunes de pascua => lunes de Pascua
    """,
    "easter:60": """
corpus christi? => Corpus
    """,
    "holiday:11,4,3,1": """
black friday => Black Friday
    """,
}

FEASTS = {rule: entries(text) for rule, text in _FEASTS.items()}
