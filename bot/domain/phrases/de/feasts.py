"""Feasts and public holidays, as German names them. The names of the rules carry the day."""

from bot.domain.phrases.lexicon import entries

_FEASTS = {
    "feast:01-01": """
neujahr => Neujahr
neujahrstag => Neujahrstag
    """,
    "feast:01-02": """
berchtoldstag => Berchtoldstag
    """,
    "feast:01-06": """
dreikönig|dreikönigstag|dreikönige => Dreikönig
heilige|heiligen 3 könige|königen => Heilige Drei Könige
    """,
    "feast:03-19": """
josefi|josefstag => Josefi
    """,
    "feast:05-01": """
tag der arbeit => Tag der Arbeit
maifeiertag => Maifeiertag
    """,
    "feast:08-01": """
bundesfeier|bundesfeiertag => Bundesfeier
    """,
    "feast:08-15": """
mariä himmelfahrt => Mariä Himmelfahrt
    """,
    "feast:10-03": """
tag der deutschen einheit => Tag der Deutschen Einheit
    """,
    "feast:10-31": """
reformationstag => Reformationstag
halloween => Halloween
    """,
    "feast:11-01": """
allerheiligen => Allerheiligen
    """,
    "feast:11-02": """
allerseelen => Allerseelen
    """,
    "feast:11-11": """
martini|martinstag => Martini
    """,
    "feast:12-06": """
nikolaus|nikolaustag|nikolo => Nikolaus
    """,
    "feast:12-08": """
mariä empfängnis => Mariä Empfängnis
    """,
    "feast:12-24": """
heiligabend|heiligabends => Heiligabend
heiliger|heiligen abend => Heiligen Abend
    """,
    "feast:12-25": """
weihnachten => Weihnachten
weihnachtstag|weihnachtsfeiertag => Weihnachtstag
christtag => Christtag
    """,
    "feast:12-26": """
zweiten|zweiter weihnachtstag|weihnachtsfeiertag => zweiten Weihnachtstag
stephanstag|stefanitag => Stephanstag
    """,
    "feast:12-31": """
silvester|sylvester => Silvester
    """,
    "easter:-48": """
rosenmontag => Rosenmontag
    """,
    "easter:-47": """
faschingsdienstag|fastnachtsdienstag|veilchendienstag => Faschingsdienstag
    """,
    "easter:-46": """
aschermittwoch => Aschermittwoch
    """,
    "easter:-7": """
palmsonntag => Palmsonntag
    """,
    "easter:-3": """
gründonnerstag => Gründonnerstag
    """,
    "easter:-2": """
karfreitag => Karfreitag
    """,
    "easter:-1": """
karsamstag|ostersamstag => Karsamstag
    """,
    "easter:0": """
ostern|ostersonntag => Ostern
    """,
    "easter:1": """
ostermontag => Ostermontag
    """,
    "easter:39": """
christi himmelfahrt => Christi Himmelfahrt
himmelfahrt|himmelfahrtstag|auffahrt|vatertag => Himmelfahrt
    """,
    "easter:49": """
pfingsten|pfingstsonntag => Pfingsten
    """,
    "easter:50": """
pfingstmontag => Pfingstmontag
    """,
    "easter:60": """
fronleichnam => Fronleichnam
    """,
    "holiday:11,4,3,1": """
black friday => Black Friday
    """,
}

FEASTS = {rule: entries(text) for rule, text in _FEASTS.items()}
