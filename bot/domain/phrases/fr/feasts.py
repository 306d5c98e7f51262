"""Feasts and public holidays, as French names them. The names of the rules carry the day."""

from bot.domain.phrases.lexicon import entries

_FEASTS = {
    "feast:01-01": """
jour de l'an => jour de l'an
1 de l'an => premier de l'an
1 er de l'an => 1 er de l'an
    """,
    "feast:01-06": """
épiphanie => épiphanie
fête des rois => fête des rois
    """,
    "feast:02-02": """
chandeleur => chandeleur
    """,
    "feast:02-14": """
saint|st valentin => saint valentin
    """,
    "feast:03-19": """
saint|st joseph => saint Joseph
    """,
    "feast:05-01": """
fête du travail => fête du travail
    """,
    "feast:06-24": """
saint|st jean baptiste? => saint Jean
    """,
    "feast:08-15": """
assomption => assomption
    """,
    "feast:09-29": """
saint|st michel => saint Michel
    """,
    "feast:11-01": """
toussaint => toussaint
    """,
    "feast:11-11": """
armistice => armistice
saint|st martin => saint Martin
    """,
    "feast:12-06": """
saint|st nicolas => saint Nicolas
    """,
    "feast:12-24": """
réveillon de noël => réveillon de noël
les fêtes => les fêtes
veille de noël => veille de noël
    """,
    "feast:12-25": """
noël => noël
jour de noël => jour de Noël
    """,
    "feast:12-26": """
saint|st étienne => saint Étienne
lendemain de noël => lendemain de Noël
    """,
    "feast:12-31": """
saint|st sylvestre => saint sylvestre
réveillon du nouvel an => réveillon du nouvel an
réveillon du jour de l'an => réveillon du jour de l'an
nouvel an => nouvel an
    """,
    "easter:-47": """
mardi gras => mardi gras
    """,
    "easter:-46": """
mercredi des cendres => mercredi des Cendres
    """,
    "easter:-7": """
rameaux => rameaux
    """,
    "easter:-3": """
jeudi saint => jeudi saint
    """,
    "easter:-2": """
vendredi saint => vendredi saint
    """,
    "easter:0": """
dimanche de? pâques => dimanche de Pâques
pâques => pâques
    """,
    "easter:1": """
lundi de pâques => lundi de Pâques
    """,
    "easter:39": """
jeudi de l'ascension => jeudi de l'Ascension
ascension => ascension
    """,
    "easter:49": """
dimanche de? pentecôte => dimanche de Pentecôte
pentecôte => pentecôte
    """,
    "easter:50": """
lundi de pentecôte => lundi de Pentecôte
    """,
    "easter:60": """
fête dieu => fête-Dieu
    """,
    "holiday:11,4,3,1": """
black friday => black friday
    """,
}

FEASTS = {rule: entries(text) for rule, text in _FEASTS.items()}
