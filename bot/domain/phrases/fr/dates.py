"""How French says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} {month}
{day} {month} ,? {year}
{wd} ,? le? {day} {month}
{wd} ,? le? {day} {month} ,? {year}
{day} du? mois? de|d {month} {year}?
    """,
    "day_range": """
{day} au|et|ou|a|à|- le? {day2} {month} {year}?
entre|du le? {day} et|au le? {day2} {month} {year}?
{days} {month} {year}?
    """,
    "day_only_range": """
entre le {day} et le? {day2}
[le|du] {day} ou|au|et le? {day2}
    """,
    "two_dates": """
entre le? {day} {month} et le? {day2} {month2} {year}?
du {day} {month} au {day2} {month2} {year}?
    """,
    "two_weekdays": """
entre {wd} et {wd2}
{wd} ou {wd2}
    """,
    "numeric": """
{num}
{wd} le? {num}
    """,
    "day_only": """
{wd} le? {day}
[le|au|du|ce] {day}
[le|au|du] {day} courant|prochain
    """,
    "day_next_month": """
{day} du mois prochain|suivant
    """,
    "day_this_month": """
{day} de ce mois
{day} du mois en? cours|courant?
{day} ce mois ci
    """,
    "weekday": """
{wd}
ce {wd}
{wd} qui vient
{wd} soir|matin|midi
{wd} de cette semaine
{wd} après-midi
{wd} au plus tard
    """,
    "weekday_next": """
{wd} prochain|proch|prochains
    """,
    "weekday_plus_1": """
{wd} en 8
{wd} d'après
    """,
    "weekday_plus_2": """
{wd} en 15
    """,
    "weekday_last": """
{wd} dernier|passé|denier
    """,
    "weekday_next_week": """
{wd} de? la? semaine prochaine|suivante|proch
{wd} de? la? semaine d'après
la? semaine prochaine , {wd}
    """,
    "today": """
aujourd'hui même?
aujourdhui|auj|ajd
ce jour même?
ce soir|midi|matin
cet après-midi
dans la journée
à l'instant
tout à l'heure
dans l'heure
    """,
    "now": """
tout de suite
maintenant|immédiatement
    """,
    "tomorrow": """
demain matin|soir|midi?
dès demain
demain après-midi
dmain ; 2 main
    """,
    "day_after": """
après-demain
lendemain
surlendemain
    """,
    "yesterday": """
hier soir|matin|midi?
hier après-midi
    """,
    "before_yesterday": """
avant-hier
    """,
    "in_days": """
[dans|sous|ici|des|d|après|délai] les? environ? prochains? {n} petits? prochains? jours|jour|j|jrs calendaires?
{n} jours à compter de|d aujourd'hui|ce
{n} jours maximum|maxi|max
{n} jours supplémentaires|de plus
encore {n} jours
    """,
    "in_working_days": """
[dans|sous|ici|des] les? environ? {n} jours|j|jrs ouvrés|ouvré|ouvrables|ouvrable
    """,
    "in_days_range": """
[dans|sous|ici] {n} a|à|ou|- {n2} jours
[dans|sous|ici] {span} jours
    """,
    "in_hours": """
[dans|sous|ici] les? {n} h|heures|heure
    """,
    "in_weeks": """
[dans|sous|ici|des] les? environ? {n} petites? semaines|semaine|sem
{n} semaines à compter de|d aujourd'hui|ce
{n} semaines supplémentaires|de plus
encore {n} semaines|semaine
    """,
    "in_weeks_range": """
[dans|sous|ici] {n} a|à|ou|- {n2} semaines
[dans|sous|ici] {span} semaines
    """,
    "in_months": """
[dans|sous|ici] environ? {n} mois
    """,
    "in_8_days": """
[sous|dans|ici|la|une] une? huitaine de? jours?
    """,
    "in_15_days": """
[sous|dans|ici|la|une] une? quinzaine de? jours?
    """,
    "in_about_10_days": """
[sous|dans|ici|une] une? dizaine de? jours?
    """,
    "days_ago": """
il y a {n} jours|j
depuis {n} jours|j
    """,
    "weeks_ago": """
il y a|environ? {n} semaines|semaine
depuis {n} semaines|semaine
    """,
    "months_ago": """
il y a {n} mois
depuis {n} mois
    """,
    "last_week": """
semaine dernière|passée
    """,
    "last_month": """
mois dernier|passé
    """,
    "end_of_month": """
fin du|de|ce? mois en? cours|courant?
fin de ce mois ci?
fin courant
fin du mois
dernier jour du mois
30|31 du mois
    """,
    "end_of_next_month": """
fin du|de? mois prochain|suivant|proch
fin du mois d'après
    """,
    "end_of_named_month": """
fin de|du? mois? de|d? {month} {year}?
derniers jours de|du? mois? de|d? {month}
    """,
    "mid_month": """
mi mois
milieu du|de mois
    """,
    "mid_next_month": """
mi mois prochain
milieu du mois prochain
    """,
    "mid_named_month": """
mi {month} {year}?
milieu du|de? mois? de|d? {month}
    """,
    "early_month": """
début de|du mois
    """,
    "early_next_month": """
début du|de mois prochain|suivant
    """,
    "early_named_month": """
début du|de? mois? de|d? {month} {year}?
premiers jours de|du|d? {month}
1 ers? jours de|du|d? {month}
    """,
    "first_half_of_month": """
première|1 ere? quinzaine de|du|d? {month}
1ere|1re quinzaine de|du|d? {month}
    """,
    "second_half_of_month": """
deuxième|seconde|2eme quinzaine de|du|d? {month}
2 eme quinzaine de|du|d? {month}
    """,
    "in_named_month": """
courant|dans le? courant? du|de? mois? de|d? {month} {year}?
dans le courant du|de mois? de|d? {month}
[en|pour|sur|ici|à|pendant] {month} {year}?
au|du mois de|d {month} {year}?
au cours du mois de|d {month} {year}?
    """,
    "in_this_month": """
courant du|de? mois
dans le mois
ce mois ci?
    """,
    "in_next_month": """
courant? du|de? le? mois prochain
courant mois prochain
    """,
    "week_of_month": """
{n} er|ere|eme|e? semaine de|du|d {month}
première semaine de|du|d {month}
    """,
    "last_week_of_month": """
dernière semaine de|du|d {month}
    """,
    "this_week": """
cette semaine
dans|courant de? la? semaine
    """,
    "next_week": """
semaine prochaine|proch|pro|suivante
sem prochaine|pro
    """,
    "end_of_week": """
fin de|la? la? semaine
fin de cette semaine
    """,
    "end_of_next_week": """
fin de|la? la? semaine prochaine|proch|pro|suivante
    """,
    "early_next_week": """
début de|la? la? semaine prochaine|proch|pro|suivante
    """,
    "mid_next_week": """
milieu de|la? la? semaine prochaine|suivante
    """,
    "week_number": """
semaine|sem n? °? {n}
{week}
    """,
    "week_of_day": """
semaine du|de {wd}? {day} {month}? {year}?
    """,
    "weekend": """
ce week-end|weekend|we
    """,
    "end_of_quarter": """
fin de|du trimestre
    """,
    "end_of_year": """
fin de l'année
fin d'année
fin {year}
    """,
    "same_day": """
ce|même jour là
le même jour
à cette date
    """,
    "due_date": """
à échéance
à son|leur|l échéance
à l'échéance
    """,
    "terms": """
{n} jours|j fin de|du? mois
{n} jours|j net|nets|date
{n} jours|j à? réception|compter .. facture
    """,
    "feast:12-25": """
noël
    """,
    "feast:12-24": """
réveillon de noël
les fêtes
veille de noël
    """,
    "feast:12-31": """
saint sylvestre
réveillon du nouvel an
nouvel an
    """,
    "feast:01-01": """
jour de l'an
premier de l'an
1 er de l'an
    """,
    "feast:01-06": """
épiphanie
    """,
    "feast:02-14": """
saint valentin
    """,
    "feast:05-01": """
fête du travail
    """,
    "feast:08-15": """
assomption
    """,
    "feast:11-01": """
toussaint
    """,
    "feast:11-11": """
armistice
    """,
    "easter:0": """
pâques
    """,
    "easter:1": """
lundi de pâques
    """,
    "easter:39": """
ascension
    """,
    "easter:49": """
pentecôte
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
