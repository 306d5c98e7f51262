"""How French says a week, a month, a quarter or a year, and a day of one."""

from bot.domain.phrases.lexicon import entries

_PERIODS = {
    "last_week": """
fin|début? de? la? semaine dernière|passée => semaine dernière
    """,
    "last_month": """
fin|début|milieu? du? mois dernier|passé|écoulé => mois dernier
    """,
    "end_of_month": """
fin du|de|ce? mois en? cours|courant? => fin mois
fin de ce mois ci? => fin de ce mois
fin courant => fin courant
fin du mois => fin du mois
dernier jour du|de mois en? cours|courant? => dernier jour du mois
dernier jour de ce mois => dernier jour de ce mois
30|31 du mois => 30 du mois
    """,
    "end_of_next_month": """
fin du|de? mois prochain|suivant|proch|pro => fin mois prochain
fin du mois qui vient => fin du mois qui vient
dernier jour du mois prochain => dernier jour du mois prochain
    """,
    "end_of_named_month": """
fin du|de|d? mois? de|d? {month} prochain? {year}? => fin décembre
derniers jours de|du? mois? de|d? {month} => derniers jours décembre
dernier jour du|de|d mois? de|d? {month} {year}? => dernier jour de décembre
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
début du|de? mois prochain|suivant|pro => début du mois prochain
tout début du mois prochain => tout début du mois prochain
premiers jours du mois prochain => premiers jours du mois prochain
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
    "first_half_of_next_month": """
{nth} quinzaine du mois prochain => première quinzaine du mois prochain
    """,
    "second_half_of_month": """
deuxième|seconde|2eme quinzaine de|du|d? {month} => deuxième quinzaine décembre
2 eme|e|nde? quinzaine de|du|d? {month} => 2 eme quinzaine décembre
    """,
    "in_named_month": """
courant|dans le? courant? du|de? mois? de|d? {month} {year}? => courant décembre
dans le courant du|de mois? de|d? {month} => dans le courant du décembre
[en|pour|sur|ici|à|pendant] {month} prochain? {year}? => en décembre
au|du mois de|d {month} {year}? => au mois de décembre
au cours du mois de|d {month} {year}? => au cours du mois de décembre
    """,
    "in_this_month": """
courant du|de? mois => courant mois
dans le mois => dans le mois
ce mois ci? => ce mois
    """,
    "in_next_month": """
courant? du|de? le? mois prochain|suivant|pro|proch => mois prochain
courant mois prochain => courant mois prochain
le mois qui vient => le mois qui vient
    """,
    "first_of_month": """
[le|au|chaque|du|tous+les] 1 er|e? du mois => le 1er du mois
1 er? jour du mois => premier jour du mois
    """,
    "first_of_next_month": """
[le|au|du] 1 er|e? du mois prochain => le 1er du mois prochain
1 er? jour du mois prochain => premier jour du mois prochain
    """,
    "first_of_named_month": """
1 er? jour du|de|d mois? de|d? {month} => premier jour de décembre
    """,
    "weekday_of_month": """
{nth} {wd} du|de mois => premier lundi du mois
    """,
    "weekday_of_next_month": """
{nth} {wd} du mois prochain => premier lundi du mois prochain
    """,
    "weekday_of_named_month": """
{nth} {wd} du|de|d mois? de|d? {month} {year}? => premier lundi de décembre
    """,
    "last_weekday_of_month": """
dernier {wd} du|de mois => dernier vendredi du mois
    """,
    "last_weekday_of_next_month": """
dernier {wd} du mois prochain => dernier vendredi du mois prochain
    """,
    "last_weekday_of_named_month": """
dernier {wd} du|de|d mois? de|d? {month} {year}? => dernier vendredi de décembre
    """,
    "working_day_of_month": """
{nth} jour ouvré|ouvrable du|de mois => premier jour ouvré du mois
    """,
    "working_day_of_next_month": """
{nth} jour ouvré|ouvrable du mois prochain => premier jour ouvré du mois prochain
    """,
    "working_day_of_named_month": """
{nth} jour ouvré|ouvrable du|de|d mois? de|d? {month} => premier jour ouvré de décembre
    """,
    "last_working_day_of_month": """
dernier jour ouvré|ouvrable du|de mois => dernier jour ouvré du mois
    """,
    "last_working_day_of_next_month": """
dernier jour ouvré|ouvrable du mois prochain => dernier jour ouvré du mois prochain
    """,
    "last_working_day_of_named_month": """
dernier jour ouvré|ouvrable du|de|d mois? de|d? {month} => dernier jour ouvré de décembre
    """,
    "week_of_month": """
{n} er|ere|eme|e|re|ème? semaine de|du|d {month} => 3 semaine de décembre
{nth} semaine de|du|d {month} => première semaine de décembre
    """,
    "week_of_this_month": """
{nth} semaine du|de mois => deuxième semaine du mois
    """,
    "week_of_next_month": """
{nth} semaine du mois prochain => première semaine du mois prochain
    """,
    "last_week_of_month": """
dernière semaine de|du|d {month} => dernière semaine de décembre
    """,
    "this_week": """
cette semaine => cette semaine
dans|courant de? la? semaine => dans semaine
dans le courant de la semaine => dans le courant de la semaine
avant|pour|d+ici le|ce week-end|weekend|we|w+e => avant le week-end
    """,
    "early_week": """
en|le|dès début de semaine => en début de semaine
    """,
    "mid_week": """
mi|milieu de? la? semaine => milieu de semaine
    """,
    "next_week": """
semaine prochaine|suivante|proch|pro|proche => semaine prochaine
sem prochaine|pro|proch => sem prochaine
dans le courant de la semaine|sem prochaine|pro => dans le courant de la semaine prochaine
courant de? la? semaine|sem prochaine|pro|proch => courant semaine prochaine
la semaine qui vient|arrive => la semaine qui vient
    """,
    "week_after_next": """
la semaine d'après la prochaine => la semaine d'après la prochaine
    """,
    "end_of_week": """
fin de|la? la? semaine => fin semaine
cette? fin de cette? semaine => fin de cette semaine
    """,
    "end_of_next_week": """
fin de|la? la? semaine|sem prochaine|suivante|proch|pro => fin semaine prochaine
    """,
    "early_next_week": """
début de|la? la? semaine|sem prochaine|suivante|proch|pro => début semaine prochaine
    """,
    "mid_next_week": """
milieu de|la? la? semaine prochaine => milieu semaine prochaine
mi semaine prochaine => mi-semaine prochaine
    """,
    "week_number": """
semaine|sem n? °? numero? {n} => semaine 3
{week} => S50
    """,
    "week_of_day": """
semaine du|de {wd}? {day} {month}? {year}? => semaine du 4
    """,
    "weekend": """
ce week-end|weekend|we => ce week-end
    """,
    "end_of_quarter": """
fin de|du|ce? trimestre en? cours? => fin de trimestre
fin de ce trimestre => fin de ce trimestre
dernier jour du|de trimestre => dernier jour du trimestre
    """,
    "end_of_next_quarter": """
fin du trimestre prochain => fin du trimestre prochain
fin du prochain trimestre => fin du prochain trimestre
    """,
    "end_of_numbered_quarter": """
fin du? {nth} trimestre {year}? => fin du 1er trimestre
fin du? {quarter} {year}? => fin T1
    """,
    "early_numbered_quarter": """
début du? {nth} trimestre {year}? => début du 2e trimestre
début du? {quarter} {year}? => début T2
    """,
    "in_numbered_quarter": """
[au|le|du|courant|pour] {nth} trimestre {year}? => au 1er trimestre
[au|en|courant|sur] {quarter} {year}? => en T1
    """,
    "end_of_half_year": """
fin de|du|ce? semestre => fin du semestre
    """,
    "end_of_numbered_half_year": """
fin du? {nth} semestre {year}? => fin du 1er semestre
    """,
    "end_of_year": """
fin de l'année en? cours? => fin de l'année
fin de cette année => fin de cette année
fin d'année => fin d'année
fin {year} => fin 2026
fin de l'an => fin de l'an
dernier jour de l'année => dernier jour de l'année
    """,
    "early_year": """
début {year} => début 2027
début de l'année prochaine => début de l'année prochaine
début d'année => début d'année
    """,
}

PERIODS = {rule: entries(text) for rule, text in _PERIODS.items()}
