"""How French says a day or a stretch of days. The names are the rules of bot.domain.dates; numbers are figures."""

from bot.domain.phrases.fr.feasts import FEASTS
from bot.domain.phrases.fr.periods import PERIODS
from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} {month} => 4 décembre
{day} {month} ,? {year} => 4 décembre 2026
{day} {month} ,? {yy} => 4 décembre 26
{wd} ,? le? {day} {month} => vendredi 4 décembre
{wd} ,? le? {day} {month} ,? {year} => vendredi 4 décembre 2026
{day} du? mois? de|d {month} {year}? => 4 de décembre
{day} {month} prochain => 4 décembre prochain
    """,
    "day_month_last": """
{day} {month} dernier|passé|écoulé => 4 décembre dernier
    """,
    "day_month_next_year": """
{day} {month} de l'année prochaine => 4 décembre de l'année prochaine
    """,
    "day_range": """
{day} au|ou|a|à|- le? {day2} {month} {year}? => 4 au 8 décembre
entre|du le? {day} et|au le? {day2} {month} {year}? => entre 4 et 8 décembre
{days} {month} {year}? => 4-8 décembre
    """,
    "days": """
{list} {month} {year}? => le 4, le 11 et le 18 décembre
[le|les] {list} => le 4 et le 18
    """,
    "day_only_range": """
entre le {day} et le? {day2} => entre le 4 et 8
[le|du] {day} ou|au le? {day2} => le 4 ou 8
    """,
    "two_dates": """
entre le? {day} {month} et le? {day2} {month2} {year}? => entre 4 décembre et 8 janvier
du {day} {month} au {day2} {month2} {year}? => du 4 décembre au 8 janvier
    """,
    "two_weekdays": """
entre {wd} et {wd2} => entre vendredi et samedi
{wd} ou {wd2} => vendredi ou samedi
    """,
    "no_day": """
ouvert|ouverts|ouverte|ouvertes|joignable|horaires .. du? {wd} au {wd2} => ouverts du lundi au vendredi
du? {wd} au|- {wd2} ,? de? {hour} => du lundi au vendredi, de 9 h
un de? ces? {wd} => un de ces dimanches
ce mois là => ce mois-là
    """,
    "greeting": """
bon|bonne|excellent|excellente|agréable|joli|beau|belle fin? de? week-end|weekend|we|semaine|journée|soirée|après-midi|
    matinée|mois|année => bon week-end
bonne fin de journée|soirée|matinée|semaine => bonne fin de semaine
joyeux|joyeuses|bonnes noël|pâques|fêtes => joyeux Noël
joyeuses|bonnes fêtes de fin d'année => bonnes fêtes de fin d'année
marché|arbre|cadeau|cadeaux|repas de noël => marché de Noël
vacances|congés de pâques|noël|toussaint|février => vacances de Pâques
semaine des 4 jeudis => semaine des quatre jeudis
    """,
    "numeric": """
{num} => 04/12/2026
{wd} ,? le? {num} => vendredi 04/12/2026
    """,
    "day_only": """
{wd} le? {day} => vendredi 4
{wd} , le {day} => vendredi, le 4
[le|au|du|ce] {day} => le 4
[le|au|du] {day} courant|prochain => le 4 courant
[tous+les|chaque] {day} => tous les 10
{day} du mois => 4 du mois
    """,
    "day_next_month": """
{day} du|de mois prochain|suivant|proch => 4 du mois prochain
{day} du mois qui vient => 4 du mois qui vient
    """,
    "day_this_month": """
{day} de ce mois ci? => 4 de ce mois
{day} du mois en? cours|courant => 4 du mois en cours
{day} ce mois ci => 4 ce mois ci
    """,
    "day_last_month": """
{day} du mois dernier|passé|écoulé => 4 du mois dernier
    """,
    "weekday": """
{wd} => vendredi
ce {wd} => ce vendredi
{wd} qui vient|arrive => vendredi qui vient
{wd} même => lundi même
{wd} soir|matin|midi|aprem => vendredi soir
{wd} de cette semaine => vendredi de cette semaine
cette semaine ,? {wd} => cette semaine, vendredi
{wd} après-midi => vendredi après-midi
{wd} au plus tard => vendredi au plus tard
{hour} {wd} => 18 h lundi
    """,
    "weekday_next": """
{wd} prochain|proch|prochains|pro => vendredi prochain
prochain {wd} => prochain vendredi
{wd} de? la? semaine pro => vendredi de la semaine pro
    """,
    "weekday_plus_1": """
{wd} prochain? en 8|huitaine jours? => vendredi en 8
{wd} d'après => vendredi d'après
    """,
    "weekday_plus_2": """
{wd} prochain? en 15|quinzaine jours? => vendredi en 15
    """,
    "weekday_last": """
{wd} dernier|passé|denier => vendredi dernier
{wd} de? la? semaine dernière|passée => vendredi de la semaine dernière
    """,
    "weekday_next_week": """
{wd} de? la? semaine|sem prochaine|suivante|proch|pro => vendredi semaine prochaine
{wd} de la semaine qui vient => vendredi de la semaine qui vient
{wd} de? la? semaine d'après => vendredi semaine d'après
la? semaine prochaine ,? {wd} => semaine prochaine, vendredi
    """,
    "weekday_week_after_next": """
{wd} dans 2 semaines => vendredi dans 2 semaines
    """,
    "today": """
aujourd'hui même? => aujourd'hui
aujourdhui|auj|ajd|aujd|oj|ojd => aujourdhui
ce jour même? => ce jour
ce soir|midi|matin|aprem|aprèm même? => ce soir
cet|cette après-midi|aprèm|aprem même? => cet après-midi
cette nuit => cette nuit
dans la journée|matinée|soirée|foulée|minute|seconde => dans la journée
dans l'après-midi => dans l'après-midi
en fin de journée|matinée => en fin de journée
en fin d'après-midi => en fin d'après-midi
fin de la? journée => fin de journée
à l'instant => à l'instant
tout|tt à l'heure => tout à l'heure
tt a leur|lheure => tt a leur
dans l'heure => dans l'heure
[dans|ds|sous] 1? {n} minutes|minute|mn|min => dans 10 minutes
[dans|ds|sous] une|1 petite? heure => dans une heure
sur le champ => sur-le-champ
séance tenante => séance tenante
    """,
    "part_of_today": """
[avant|à|pour] midi => avant midi
    """,
    "part_of_day": """
matin|soir|midi|aprem|aprèm|même => matin
au matin|soir|plus+tard|guichet|marché => au matin
à|a|dès|des la|l première|ouverture heure? => à la première heure
à|a la 1 ere|re heure => à la 1ère heure
{hour} du matin|soir => 7 h du matin
à|a|avant|vers|dès midi|minuit => à midi
à|a|vers|dès {hour} => à 10 h
avant|jusqu|jusqua à|a? {hour} => avant 10 h
entre|de {clock} et|à|a {clock} => entre 9 h et 11 h
entre|de {clock} et|à|a midi => entre 10 h et midi
{hour} => 17 h
dans|en la? journée|matinée|soirée => dans la matinée
dans l'après-midi => dans l'après-midi
en fin|début|milieu de journée|matinée|soirée => en fin de journée
en fin|début|milieu d'après-midi => en fin d'après-midi
après-midi => après-midi
au plus tard => au plus tard
dernier délai => dernier délai
sans faute|fautes => sans faute
avant la fermeture => avant la fermeture
    """,
    "moments_ago": """
il y a {n} minutes|minute|mn|min|heures|heure|h => il y a 10 minutes
y a {n} minutes|minute|mn|min|heures|heure|h => y a 10 minutes
il y a quelques minutes|instants|heures => il y a quelques minutes
    """,
    "now": """
tout|tt de suite => tout de suite
de suite => de suite
maintenant|immédiatement => maintenant
    """,
    "tomorrow": """
demain matin|soir|midi|aprem|aprèm? => demain
dès demain => dès demain
demain après-midi => demain après-midi
dmain|demin|dem1|dm1|dmin|dem|dmn|2m1|demainn => dmain
2 main|m1|min|mains => 2 main
{hour} demain => 10 h demain
    """,
    "day_after": """
après-demain => après-demain
apres 2 main => apres 2 main
aprèsdemain => aprèsdemain
    """,
    "yesterday": """
hier soir|matin|midi|aprem? => hier
hier après-midi => hier après-midi
{hour} hier => 18 h hier
    """,
    "before_yesterday": """
avant-hier => avant-hier
    """,
    "in_days": """
[dans|ds|sous|ss|ici|des|d|après|délai|endéans|ici+à] les? environ? prochains? {n} petits? prochains?
    jours|jour|j|jrs|jr calendaires|calendrier|francs? => dans 3 jours
{n} jours à compter de|d aujourd'hui|ce => 3 jours à compter de aujourd'hui
{n} jours maximum|maxi|max => 3 jours maximum
{n} jours|jour supplémentaires|supplémentaire|de+plus|de+délai|de+report => 3 jours supplémentaires
[encore] {n} petits? jours|jour|j => encore 3 jours
[délai+de|report+de|sursis+de|tolérance+de|répit+de|prolongation+de|paiement+de|règlement+de] {n} jours|jour
    => délai de 10 jours
[donnez+moi|laissez+moi|accordez+moi|donnez+nous|laissez+nous|accordez+nous|donne+moi|laisse+moi|accorder|laisser]
    encore? {n} petits? jours|jour|j => donnez-moi 3 jours
d'aujourd'hui en {n} jours => d'aujourd'hui en 10 jours
    """,
    "in_working_days": """
[dans|ds|sous|ss|ici|ici+à|des|endéans|donnez+moi|comptez|laissez+nous|laissez+moi|délai+de|encore]
    les? environ? {n} jours|jour|j|jrs ouvrés|ouvré|ouvrables|ouvrable => dans 3 jours ouvrés
prochain jour ouvré|ouvrable => prochain jour ouvré
1 er? jour ouvré|ouvrable => 1er jour ouvré
j + {n} ouvré|ouvrés|ouvrable => J + 2 ouvrés
    """,
    "in_working_days_range": """
[dans|sous|ici|comptez] {n} à|a|ou|- {n2} jours ouvrés|ouvré|ouvrables => sous 3 à 5 jours ouvrés
[dans|sous|ici|comptez] {span} jours ouvrés|ouvré|ouvrables => sous 3-5 jours ouvrés
j + {n} => J + 2
    """,
    "in_days_range": """
[dans|sous|ici|ds] {n} a|à|ou|- {n2} jours => dans 3 a 5 jours
[dans|sous|ici|ds] {span} jours => dans 3-5 jours
    """,
    "in_a_day_or_two": """
[dans|sous|ds] un jour ou 2 => dans un jour ou deux
    """,
    "in_hours": """
[dans|ds|sous|ss|ici] les? prochaines? {n} h|heures|heure|hrs => dans 3 h
    """,
    "in_working_hours": """
[dans|ds|sous|ss|ici] les? {n} h|heures|heure ouvrées|ouvrables => sous 48 heures ouvrées
    """,
    "in_weeks": """
[dans|ds|sous|ss|ici|des|endéans] les? environ? prochaines? {n} petites? prochaines?
    semaines|semaine|sem => dans 3 semaines
{n} semaines à compter de|d aujourd'hui|ce => 3 semaines à compter de aujourd'hui
{n} semaines|semaine supplémentaires|supplémentaire|de+plus|de+délai|de+report => 3 semaines supplémentaires
[encore] {n} petites|petite? semaines|semaine => encore 3 semaines
[délai|report|sursis|répit|prolongation] d|de {n} semaines|semaine => délai de 3 semaines
[donnez+moi|laissez+moi|accordez+moi|donnez+nous|laissez+nous|accordez+nous|donne+moi|laisse+moi|accorder|laisser]
    encore? {n} petites|petite? semaines|semaine => laissez-moi une semaine
    """,
    "in_weeks_range": """
[dans|sous|ici|ds] {n} a|à|ou|- {n2} semaines => dans 3 a 5 semaines
[dans|sous|ici|ds] {span} semaines => dans 3-5 semaines
    """,
    "in_months": """
[dans|ds|sous|ici|endéans] environ? {n} mois => dans 3 mois
[encore] {n} petit? mois => encore 1 mois
{n} mois supplémentaires|supplémentaire|de+plus|de+délai|de+report => un mois supplémentaire
    """,
    "in_8_days": """
[sous|dans|ici|la|une|à] une? huitaine de? jours? => sous huitaine
demain en 8 => demain en huit
    """,
    "in_14_days": """
d? aujourd'hui en 15 => d'aujourd'hui en quinze
    """,
    "in_15_days": """
[sous|dans|ici|la|une|à] une? quinzaine de? jours? => sous quinzaine
demain en 15 => demain en quinze
    """,
    "several:in_days": """
[à|a|sous|dans|ds] {list} jours|j => à 30, 60 et 90 jours
    """,
    "in_about_10_days": """
[sous|dans|ici|une] une? dizaine de? jours? => sous dizaine
    """,
    "days_ago": """
il y a {n} jours|jour|j => il y a 3 jours
depuis {n} jours|jour|j => depuis 3 jours
    """,
    "weeks_ago": """
il y a|environ? {n} semaines|semaine => il y 3 semaines
depuis {n} semaines|semaine => depuis 3 semaines
    """,
    "months_ago": """
il y a {n} mois|ans|an => il y a 3 mois
depuis {n} mois|ans|an => depuis 3 mois
    """,
    "then:in_days": """
lendemain => lendemain
jour suivant|d+après => jour suivant
{n} jours|jour plus tard => 2 jours plus tard
    """,
    "after:in_days": """
{n} jours|jour après => 2 jours après
    """,
    "then:day_after": """
surlendemain => surlendemain
    """,
    "then:days_before": """
la veille => la veille
    """,
    "then:two_days_before": """
avant-veille => avant-veille
    """,
    "after:days_before": """
{n} jours|jour avant|plus+tôt => 2 jours avant
    """,
    "then:in_weeks": """
{n} semaines|semaine plus tard => 2 semaines plus tard
la semaine suivante|d+après => la semaine suivante
    """,
    "after:in_weeks": """
{n} semaines|semaine après => 2 semaines après
    """,
    "after:weeks_before": """
{n} semaines|semaine avant => 2 semaines avant
    """,
    "then:in_15_days": """
une quinzaine plus tard|après => une quinzaine plus tard
    """,
    "then:in_months": """
{n} mois plus tard => un mois plus tard
le mois suivant|d+après => le mois suivant
    """,
    "after:in_months": """
{n} mois après => un mois après
    """,
    "then:weekday": """
{wd} suivant|d+après => vendredi suivant
{wd} qui suit => vendredi qui suit
{wd} dapres => vendredi dapres
lautre {wd} => lautre mercredi
l'autre {wd} => l'autre mercredi
    """,
    "then:weekday_before": """
{wd} précédent|d+avant => vendredi précédent
    """,
    "then:day_only": """
le {day} suivant|d+après => le 15 suivant
    """,
    "then:day_next_month": """
le {day} du mois suivant|d+après => le 1er du mois d'après
    """,
    "then:end_of_next_month": """
fin du mois suivant|d+après => fin du mois suivant
    """,
    "same_day": """
ce|même jour là => ce jour là
le|un? même jour => le même jour
le jour même => le jour même
à|a? cette même? date là? => à cette date
à|a la même date => à la même date
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
}

DATES = {rule: entries(text) for rule, text in _DATES.items()} | PERIODS | FEASTS
