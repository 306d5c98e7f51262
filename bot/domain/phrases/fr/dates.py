"""How French says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} {month} => 4 décembre
{day} {month} ,? {year} => 4 décembre 2026
{wd} ,? le? {day} {month} => vendredi 4 décembre
{wd} ,? le? {day} {month} ,? {year} => vendredi 4 décembre 2026
{day} du? mois? de|d {month} {year}? => 4 de décembre
    """,
    "day_range": """
{day} au|et|ou|a|à|- le? {day2} {month} {year}? => 4 au 8 décembre
entre|du le? {day} et|au le? {day2} {month} {year}? => entre 4 et 8 décembre
{days} {month} {year}? => 4-8 décembre
    """,
    "day_only_range": """
entre le {day} et le? {day2} => entre le 4 et 8
[le|du] {day} ou|au|et le? {day2} => le 4 ou 8
    """,
    "two_dates": """
entre le? {day} {month} et le? {day2} {month2} {year}? => entre 4 décembre et 8 janvier
du {day} {month} au {day2} {month2} {year}? => du 4 décembre au 8 janvier
    """,
    "two_weekdays": """
entre {wd} et {wd2} => entre vendredi et samedi
{wd} ou {wd2} => vendredi ou samedi
    """,
    "numeric": """
{num} => 04/12/2026
{wd} le? {num} => vendredi 04/12/2026
    """,
    "day_only": """
{wd} le? {day} => vendredi 4
[le|au|du|ce] {day} => le 4
[le|au|du] {day} prochain => le 4 prochain
    """,
    "day_next_month": """
{day} du mois prochain|suivant => 4 du mois prochain
    """,
    "day_this_month": """
{day} de ce mois => 4 de ce mois
{day} courant => 4 courant
{day} du mois en? cours|courant? => 4 du mois
{day} ce mois ci => 4 ce mois ci
    """,
    "weekday": """
{wd} => vendredi
ce {wd} => ce vendredi
{wd} qui vient => vendredi qui vient
{wd} soir|matin|midi => vendredi soir
{wd} de cette semaine => vendredi de cette semaine
{wd} après-midi => vendredi après-midi
{wd} au plus tard => vendredi au plus tard
    """,
    "weekday_next": """
{wd} prochain|proch|prochains => vendredi prochain
    """,
    "weekday_plus_1": """
{wd} en 8 => vendredi en 8
{wd} d'après => vendredi d'après
    """,
    "weekday_plus_2": """
{wd} en 15 => vendredi en 15
    """,
    "weekday_last": """
{wd} dernier|passé|denier => vendredi dernier
    """,
    "weekday_next_week": """
{wd} de? la? semaine prochaine|suivante|proch => vendredi semaine prochaine
{wd} de? la? semaine d'après => vendredi semaine d'après
la? semaine prochaine , {wd} => semaine prochaine, vendredi
    """,
    "today": """
aujourd'hui même? => aujourd'hui
aujourdhui|auj|ajd => aujourdhui
ce jour même? => ce jour
ce soir|midi|matin => ce soir
cet après-midi => cet après-midi
dans la journée => dans la journée
à l'instant => à l'instant
tout à l'heure => tout à l'heure
dans l'heure => dans l'heure
    """,
    "now": """
tout de suite => tout de suite
maintenant|immédiatement => maintenant
    """,
    "tomorrow": """
demain matin|soir|midi? => demain
dès demain => dès demain
demain après-midi => demain après-midi
dmain => dmain
2 main => 2 main
    """,
    "day_after": """
après-demain => après-demain
lendemain => lendemain
surlendemain => surlendemain
    """,
    "yesterday": """
hier soir|matin|midi? => hier
hier après-midi => hier après-midi
    """,
    "before_yesterday": """
avant-hier => avant-hier
    """,
    "in_days": """
[dans|sous|ici|des|d|après|délai] les? environ? prochains? {n} petits? prochains? jours|jour|j|jrs
    calendaires? => dans 3 jours
{n} jours à compter de|d aujourd'hui|ce => 3 jours à compter de aujourd'hui
{n} jours maximum|maxi|max => 3 jours maximum
{n} jours supplémentaires|de plus => 3 jours supplémentaires plus
encore {n} jours => encore 3 jours
    """,
    "in_working_days": """
[dans|sous|ici|des] les? environ? {n} jours|j|jrs ouvrés|ouvré|ouvrables|ouvrable => dans 3 jours ouvrés
    """,
    "in_days_range": """
[dans|sous|ici] {n} a|à|ou|- {n2} jours => dans 3 a 5 jours
[dans|sous|ici] {span} jours => dans 3-5 jours
    """,
    "in_hours": """
[dans|sous|ici] les? {n} h|heures|heure => dans 3 h
    """,
    "in_weeks": """
[dans|sous|ici|des] les? environ? {n} petites? semaines|semaine|sem => dans 3 semaines
{n} semaines à compter de|d aujourd'hui|ce => 3 semaines à compter de aujourd'hui
{n} semaines supplémentaires|de plus => 3 semaines supplémentaires plus
encore {n} semaines|semaine => encore 3 semaines
    """,
    "in_weeks_range": """
[dans|sous|ici] {n} a|à|ou|- {n2} semaines => dans 3 a 5 semaines
[dans|sous|ici] {span} semaines => dans 3-5 semaines
    """,
    "in_months": """
[dans|sous|ici] environ? {n} mois => dans 3 mois
    """,
    "in_8_days": """
[sous|dans|ici|la|une] une? huitaine de? jours? => sous huitaine
    """,
    "in_15_days": """
[sous|dans|ici|la|une] une? quinzaine de? jours? => sous quinzaine
    """,
    "in_about_10_days": """
[sous|dans|ici|une] une? dizaine de? jours? => sous dizaine
    """,
    "days_ago": """
il y a {n} jours|j => il y a 3 jours
depuis {n} jours|j => depuis 3 jours
    """,
    "weeks_ago": """
il y a|environ? {n} semaines|semaine => il y 3 semaines
depuis {n} semaines|semaine => depuis 3 semaines
    """,
    "months_ago": """
il y a {n} mois => il y a 3 mois
depuis {n} mois => depuis 3 mois
    """,
    "last_week": """
semaine dernière|passée => semaine dernière
    """,
    "last_month": """
mois dernier|passé => mois dernier
    """,
    "end_of_month": """
fin du|de|ce? mois en? cours|courant? => fin mois
fin de ce mois ci? => fin de ce mois
fin courant => fin courant
fin du mois => fin du mois
dernier jour du mois => dernier jour du mois
30|31 du mois => 30 du mois
    """,
    "end_of_next_month": """
fin du|de? mois prochain|suivant|proch => fin mois prochain
fin du mois d'après => fin du mois d'après
    """,
    "end_of_named_month": """
fin de|du? mois? de|d? {month} {year}? => fin décembre
derniers jours de|du? mois? de|d? {month} => derniers jours décembre
    """,
    "mid_month": """
mi mois => mi mois
milieu du|de mois => milieu du mois
    """,
    "mid_next_month": """
mi mois prochain => mi mois prochain
milieu du mois prochain => milieu du mois prochain
    """,
    "mid_named_month": """
mi {month} {year}? => mi décembre
milieu du|de? mois? de|d? {month} => milieu décembre
    """,
    "early_month": """
début de|du mois => début de mois
    """,
    "early_next_month": """
début du|de mois prochain|suivant => début du mois prochain
    """,
    "early_named_month": """
début du|de? mois? de|d? {month} {year}? => début décembre
premiers jours de|du|d? {month} => premiers jours décembre
1 ers? jours de|du|d? {month} => 1 jours décembre
    """,
    "first_half_of_month": """
première|1 ere? quinzaine de|du|d? {month} => première quinzaine décembre
1 ere|re|e|er? quinzaine de|du|d? {month} => 1ère quinzaine de décembre
    """,
    "second_half_of_month": """
deuxième|seconde|2eme quinzaine de|du|d? {month} => deuxième quinzaine décembre
2 eme quinzaine de|du|d? {month} => 2 eme quinzaine décembre
    """,
    "in_named_month": """
courant|dans le? courant? du|de? mois? de|d? {month} {year}? => courant décembre
dans le courant du|de mois? de|d? {month} => dans le courant du décembre
[en|pour|sur|ici|à|pendant] {month} {year}? => en décembre
au|du mois de|d {month} {year}? => au mois de décembre
au cours du mois de|d {month} {year}? => au cours du mois de décembre
    """,
    "in_this_month": """
courant du|de? mois => courant mois
dans le mois => dans le mois
ce mois ci? => ce mois
    """,
    "in_next_month": """
courant? du|de? le? mois prochain => mois prochain
courant mois prochain => courant mois prochain
    """,
    "week_of_month": """
{n} er|ere|eme|e? semaine de|du|d {month} => 3 semaine de décembre
première semaine de|du|d {month} => première semaine de décembre
    """,
    "last_week_of_month": """
dernière semaine de|du|d {month} => dernière semaine de décembre
    """,
    "this_week": """
cette semaine => cette semaine
dans|courant de? la? semaine => dans semaine
    """,
    "next_week": """
semaine prochaine|proch|pro|suivante => semaine prochaine
sem prochaine|pro => sem prochaine
    """,
    "end_of_week": """
fin de|la? la? semaine => fin semaine
fin de cette semaine => fin de cette semaine
    """,
    "end_of_next_week": """
fin de|la? la? semaine prochaine|proch|pro|suivante => fin semaine prochaine
    """,
    "early_next_week": """
début de|la? la? semaine prochaine|proch|pro|suivante => début semaine prochaine
    """,
    "mid_next_week": """
milieu de|la? la? semaine prochaine|suivante => milieu semaine prochaine
    """,
    "week_number": """
semaine|sem n? °? {n} => semaine 3
{week} => S50
    """,
    "week_of_day": """
semaine du|de {wd}? {day} {month}? {year}? => semaine du 4
    """,
    "weekend": """
ce week-end|weekend|we => ce week-end
    """,
    "end_of_quarter": """
fin de|du trimestre => fin de trimestre
    """,
    "end_of_year": """
fin de l'année => fin de l'année
fin d'année => fin d'année
fin {year} => fin 2026
    """,
    "same_day": """
ce|même jour là => ce jour là
le même jour => le même jour
à cette date => à cette date
    """,
    "due_date": """
à échéance => à échéance
à son|leur|l échéance => à son échéance
à l'échéance => à l'échéance
    """,
    "terms": """
{n} jours|j fin de|du? mois => 3 jours fin mois
{n} jours|j net|nets|date => 3 jours net
{n} jours|j à? réception|compter .. facture => 3 jours réception facture
    """,
    "feast:12-25": """
noël => noël
    """,
    "feast:12-24": """
réveillon de noël => réveillon de noël
les fêtes => les fêtes
veille de noël => veille de noël
    """,
    "feast:12-31": """
saint sylvestre => saint sylvestre
réveillon du nouvel an => réveillon du nouvel an
nouvel an => nouvel an
    """,
    "feast:01-01": """
jour de l'an => jour de l'an
1 de l'an => premier de l'an
1 er de l'an => 1 er de l'an
    """,
    "feast:01-06": """
épiphanie => épiphanie
    """,
    "feast:02-14": """
saint valentin => saint valentin
    """,
    "feast:05-01": """
fête du travail => fête du travail
    """,
    "feast:08-15": """
assomption => assomption
    """,
    "feast:11-01": """
toussaint => toussaint
    """,
    "feast:11-11": """
armistice => armistice
    """,
    "easter:0": """
pâques => pâques
    """,
    "easter:1": """
lundi de pâques => lundi de Pâques
    """,
    "easter:39": """
ascension => ascension
    """,
    "easter:49": """
pentecôte => pentecôte
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
