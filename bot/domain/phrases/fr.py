"""What French debtors write. Numbers stand as figures here: "huit" is read as 8 before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.fr_dates import DATES
from bot.domain.phrases.lexicon import Lexicon, entries

_MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lundi": 0, "lun": 0, "mardi": 1, "mar": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3, "vendredi": 4,
    "ven": 4, "vend": 4, "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
}  # fmt: skip
_NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80, "huitante": 80, "nonante": 90,
    "premier": 1, "1ere": 1,
}  # fmt: skip

_CUES = {
    Cue.WILL_PAY: """
paierai|paierons|payerai|payerons|paiera|payera|paieront|payeront|pairai|pairons|payrai|payrons
réglerai|réglerons|réglera|régleront|règlerai|règlerons|règlera|reglerez
virerai|virerons|virera|vireront|verserai|verserons|versera|verseront
solderai|solderons|soldera|solderont|acquitterai|acquitterons|acquittera|honorerai|honorerons|honorera
procéderai|procéderons|procédera|procéderont|rembourserai|rembourserons|débloquerai|débloquerons
transférerai|transférerons|transférera|transfèrerai|mandaterons|mandatera|ordonnancerons
ferai|ferons|fera|feront .. virement|règlement|paiement|versement|chèque|nécessaire|transfert
effectuerai|effectuerons|effectuera|effectueront .. virement|règlement|paiement|versement|transfert
enverrai|enverrons|enverra|adresserai|adresserons|adressera|posterai|posterons|postera|expédierons .. chèque
enverrai|enverrons|enverra|adresserai|adresserons|lancerai|lancerons|lancera .. virement|règlement|paiement|argent|fonds
émettrai|émettrons|émettra|émettront|programmerai|programmerons|passerai|passerons .. virement|règlement|paiement|chèque
remettrai|remettrons|déposerai|déposerons|donnerai .. chèque|règlement|espèces|argent
sera|seront|serait .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|honoré*|crédité*|débloqué*|remboursé*|mandaté*
sera|seront .. mis|mise en paiement|règlement
sera|seront dans|parmi .. virements|paiements|règlements|campagne
serez .. payé*|réglé*|crédité*|remboursé*|soldé*
aurez|recevrez .. paiement|règlement|virement|argent|fonds|chèque|sous|versement|somme|dû|solde
sera|seront reçu*|encaissé* .. virement|paiement|règlement
vais|allons|va|vont|vas .. payer|régler|virer|verser|solder|procéder|effectuer|acquitter|honorer|rembourser|mandater
vais|allons|va|vont .. faire|passer|lancer|envoyer|émettre|poster .. virement|règlement|paiement|chèque|nécessaire|versement
engage|engageons .. payer|régler|virer|verser|solder|effectuer|procéder|honorer
    """,
    Cue.WILL_DO: """
sera|seront .. effectué*|émis|émise|exécuté*|fait|faite|envoyé*|posté*|lancé*|transmis|transmise|ordonnancé*|parti|partie|traité*
sera|seront .. sur votre compte|chez vous
partira|partiront|interviendra|interviendront|arrivera|arriveront|tombera|parviendra|suivra
part|partent .. #d
enverrai|enverrons|enverra|envoie|envoyons .. #d
    """,
    Cue.PAYS: """
je|j|jvous|jte|on|nous|vous|la|le|les|tout .. paie|paye|paies|payes|payons
je|j|jvous|jte|on|nous .. règle|vire|verse|solde|réglons|virons|versons|soldons|procédons|effectuons|acquitte|acquittons
je|j|jvous|jte|on|nous .. fais|fait|faisons|lance|lançons|passe|passons|émets|émettons .. virement|règlement|paiement|chèque|nécessaire|versement
je|j|jvous|jte|on|nous .. envoie|envoi|envoyons|poste|postons|transfère|transférons|programme|programmons|dépose|déposons|mets .. chèque|virement|règlement|paiement|argent|somme|fonds|#a
pouvons|peux .. payer|régler|virer|verser|solder|faire .. #d
paiement|virement|règlement|versement|chèque arrive|part|suit
    """,
    Cue.PAYING: """
payer|régler|virer|verser|solder|acquitter|honorer|rembourser|paiements|débloquer
payé*|réglé*|viré*|versé*|soldé*|paie|paye|payez|réglez|regle|règle
    """,
    Cue.PAYMENT: """
virement*|règlement*|paiement*|versement*|chèque*|prélèvement*|acompte*|mandatement*|vir|paiment*|reglemnt|virment
mise en paiement
bon à payer
    """,
    Cue.SCHEDULED: """
prévu*|programmé*|planifié*|ordonnancé*|validé*|mandaté*|inscrit*|inclus|fixé*|calé*|enregistré*|prévoyons|prévois
est prêt|en préparation
campagne|lot|échéancier|train .. de? paiement*|règlement*|virement*
confirme|confirmons
est|sera à la signature
y figure
    """,
    Cue.COMMIT: """
m'en occupe|charge
nous en occupons|chargeons
s'en occupe|occupera|charge
je fais|ferai|ferons|faisons le nécessaire|nécéssaire
ferons|ferai|fera|faisons|fais|fait le? nécessaire
comptez|compte sur
sans faute|faut
c'est promis
promis
avez|as ma|notre parole
parole d'honneur
ce|elle|cela|ça|elles|ils|il .. sera|seront|serait
sera|seront .. chose faite
sera|seront fait|faite|bon|ok|réglé*
nouvelle date
date de paiement|règlement|virement
c'est certain|sûr|sur|noté|entendu
vous le|la|les|l aurez
pas de souci|soucis|problème
je vous|te le|la garantis|garanti|assure|confirme
ça sera|part|partira
    """,
    Cue.HAS_PAID: """
ai|avons|avez .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|posté*|transféré*|remboursé*|mandaté*|honoré*
ai|avons .. effectué*|fait|envoyé*|émis|adressé*|procédé|lancé*|passé*|ordonné*|remis|déposé* .. virement|règlement|paiement|chèque|versement|transfert
ai|avons .. virement|règlement|paiement|chèque|versement .. payé*|effectué*|fait|envoyé*|émis
l'ai|avons .. envoyé*|fait|posté*|payé*
a|ont déjà|bien|bien+été|déjà+été|été .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|envoyé*|posté*|mandaté*|honoré*
a|ont été|bien|déjà .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|effectué*|fait|faite|émis|émise|envoyé*|exécuté*|posté*|crédité*|débité*|transmis|expédié*|encaissé*|prélevé*
a|ont payé*|réglé*|viré*|versé*|soldé*|effectué* .. #d|#a|facture|tout|virement|règlement|paiement
est|sont .. payé*|réglé*|soldé*|parti|partie|partis|viré*|acquitté*|effectué*|fait|faite
c'est|cest .. payé*|réglé*|viré*|soldé*|fait|parti
déjà .. payé*|réglé*|soldé*|viré*|versé*|fait|parti|effectué*
virement|paiement|règlement|chèque|versement .. fait|effectué*|parti|envoyé*|émis|exécuté*|passé*|posté*|réalisé*
payé*|réglé*|viré*|soldé*|versé* .. #d|par|via|en
est bien passé|parti
viens|venons|vient de|d .. faire|payer|régler|virer|effectuer|procéder|envoyer|lancer|passer|solder
    """,
    Cue.PROOF: """
avis|preuve|justificatif|confirmation|ordre|attestation|capture .. virement|paiement|règlement
    """,
    Cue.NOT_PAY: """
ne|n pourrai|pourrons|peux|peut|pouvons|pourra|pouvont|serai|serons .. pas .. payer|régler|virer|verser|solder|honorer|procéder|en+mesure
pas en mesure|capable de payer|régler|virer|solder|honorer|procéder
ne|n .. paierai|paierons|réglerai|réglerons|virerai|verserai|verserons|procéderons|payerai|payerons|paie|paye|payons .. pas|rien|plus|jamais
impossible de payer|régler|verser|virer
pas de paiement|règlement|virement|versement
pas payer|régler|virer
aucun paiement|règlement|virement|versement
on paie|paiera|règle|réglera|paye|payera|peut|peux|pourra|va pas
    """,
    Cue.ASAP: """
dès que possible
au plus vite|tôt
aussi vite|tôt que possible
meilleurs|meilleures|brefs|plus brefs délai*
rapidement|prochainement|bientôt|incessamment|asap ; sous peu
dans|sous quelques jours
un de ces jours
quand|dès que je pourrai|pourrons|peux|pouvons
plus tard
    """,
    Cue.PARTLY: """
une partie|part|fraction
partiellement|en partie
un acompte|à-valoir ; un premier versement ; petit quelque chose
    """,
    Cue.NO_DATE: """
pas encore de date|visibilité
sans|aucune date|visibilité
tiens|tiendrai|tenons|tiendrons .. au courant ; tiens|tiendrai|tenons|tiendrons informé*
reviens|reviendrai|reviendrons|revenons vers vous|toi
pour le|la reste|solde|suite
je|on regarde|vois|voit|verrai|verra
autre|autres .. regarde|attente|voir|attend
    """,
    Cue.LOWER: """
pas .. avant|avan
à partir de|du|d
à compter de|du|d
après|apres|passé
au plus tôt
    """,
    Cue.DEADLINE: """
avant le|la|fin?
avant
d'ici le|la|à?
d'ici
au plus tard
dernier délai
dernière limite
    """,
    Cue.SINCE: """
depuis le|la?
depuis
    """,
    Cue.EVENT_DATE: """
facture*|devis|commande*|avoir|contrat|bon #i? datée|daté|datées? du|de|d|des #d
facture*|devis|commande*|contrat .. daté*|émise|reçue du|le|au #d
votre|notre|mon|mes|vos|nos|son|cet|ce|un .. mail|courriel|message|courrier|relance|lettre|appel|échange|entretien|rappel|mel|rdv|visite|email .. du|de|d|le|daté? #d
mail|courriel|message|courrier|relance|lettre|appel|rappel du|d #d
échu|échue|échues|exigible|échoit|due|échéance le|du|au|depuis|en? #d
échéance|échu*|daté*|émis|émise du|au|le|d|de? #d
on|nous est|sommes le #d
jugement|ordonnance|arrêt|procès|audience .. #d
livré*|livraison|reçu|reçue|commandé*|signalé*|signé*|intervention|réception|réceptionné* .. #d
créé*|ouvert*|fermé*|fondé* .. #d
travaux|prestation|chantier|mission|réunion|formation|séjour|rdv .. du|de|d|le|au|prévu* #d ; rendez-vous .. du|de|le #d
    """,
    Cue.EVENT: """
réunion|rdv|livraison|livrer|livrez|livré*|chantier|congé*|vacances|absent|absente|fermé*|fermeture|fermerons
rentre|retour|reprise|reprend|reprends|reprenons|installation|intervention|audience|visite*|visiter|assemblée|salon|inventaire|déménag*
démarr*|disponible*|disponibilité*|passer|passerez|venir|viendrez|viendra|rencontrer|déplacement|hospitalis*|arrêt maladie
élection*|anniversaire|formation|colis|commande|devis|relance*|rappel*|appel*|contrôle
    """,
    Cue.BROKEN: """
étais|étions|avais|avions|avait .. engagé*|promis|prévu|dit|annoncé*|indiqué*
m'étais|étions
était|étaient|devait|devaient|aurait|auraient|aurais|aurions|devais|devions
avait|avaient été? .. prévu*|promis|programmé*|annoncé*|dit
promis pour
initialement|précédemment ; au départ
disait|disais|disions|parlait|pensait|pensais|pensions
    """,
    Cue.ASKS_WAIT: """
rappelez|relancez|recontactez|patientez|patienter|attendez|attendre|revenez|rappeler|relancer|recontacter .. #d
merci de|d patienter|attendre
ne|n .. pas|plus .. relancer|relances|relancez
    """,
    Cue.EACH: """
chaque|tous+les|toutes+les mois|semaine|semaines|fin|quinzaine
par|/ mois|semaine|quinzaine|trimestre
chaque #d ; le? #d de chaque
de chaque mois
mensuel*|mensualité*|hebdomadaire*
tous|toutes les mois|semaines|15|#d
    """,
    Cue.IF: """
si|condition|conditionné
à condition|supposer
sous réserve
dès que|réception|lors|validation|accord|encaissement|signature|livraison|déblocage
dès réception
dès+que|quand|lorsque|une+fois .. aurai|aurons|aura|auront|reçu|recevrons|recevrai|recevra|sera|serai|serons|est
tant que
à moins
sauf si
en attente
attendons|attends|attend de|d|que|le|la|un|une|notre
dépend|dépendra|dépendant
après réception|validation|accord|encaissement
suivant|selon|en fonction
pourvu que
le temps que
à réception
contre
envoyez|envoie|transmettez|donnez .. et
    """,
    Cue.NEGATION: """
ne|n|pas|jamais|rien|aucun|aucune|ni
    """,
    Cue.WISH: """
espère|espérons|espérant|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions
essaie|essaye|essaierai|essayerai|essayons|essaierons|tente|tenterai|tenterons|tâche|tâcherai
faire|fais|ferai|faisons|ferons .. mon|notre possible|maximum|mieux|max
dans l'idéal ; idéalement ; si possible ; au mieux
devrais|devrions pouvoir
pourrais|pourrions|pourrait
peut être
éventuellement
envisage|envisageons ; pense|pensons|compte|comptons .. pouvoir
on verra
    """,
    Cue.HEDGE: """
normalement|devrait|devraient|théoriquement|logiquement|probablement ; en principe ; à priori ; sauf imprévu|contretemps|erreur|problème ; sans doute|imprévu
vers|environ ; autour|alentours de|du
    """,
    Cue.THIRD_PARTY: """
notre|mon|nos|mes|un|leur|du|le|les|des client*|locataire*|donneur*|assureur|syndic|propriétaire|financeur|organisme
banque|subvention|mutuelle|assurance|assureur|factor|affacturage|prêt|crédit|financement|vente .. tombe|débloque|versée|accord*|arrive|signe*
client* .. payé*|règle|règlent|paie|paient|paye|payent|réglera|paiera|doit|doivent|verse
sous-traitant*|fournisseur* .. paie|règle|doit
    """,
    Cue.CORRECTION: """
non
plutôt|finalement|correction|rectification|oups|erratum ; en fait ; au lieu ; pour moi|nous
pardon ; me suis trompé*
je voulais dire
annule et remplace
mais pas
et non pas?
    """,
    Cue.UNSURE: """
crois|pense|semble|semblerait|suppose|supposons|sûrement|certainement|probablement|vérifie ; peut être ; sans doute ; à priori ; sais pas
    """,
    Cue.SARCASM: """
saint glinglin
quand les poules
calendes
bien sûr .. demain
mais oui bien sûr
c'est ça oui
bonne|la blague ; rigole* ; ironie ; mort de rire ; mdr ; lol ; haha ; ah ah
semaine des 4 jeudis
quand il neigera
jour où les
on y croit
cause toujours
dans vos rêves
    """,
    Cue.ASKING: """
pouvez|pourriez|pourrais|peux|pouvons|pourrions .. vous|tu|nous|on|je
merci de|d
veuillez|prière de
serait|est il|ce possible
serait il
est ce que|qu
possible de|d
envoyez|envoyer|renvoyez|transmettez|adressez|communiquez|donnez|fournissez|indiquez|accordez|laissez|confirmez
avez|auriez|acceptez|accepteriez vous ; acceptez ; accepteriez ; aurais tu
besoin de|d|du
il me|nous faut|faudrait|manque
j'aurais besoin
quel|quelle|quels est|sont
attente|attendons|attends .. de|d|votre|vos|la|le
je|nous souhaite*|voudrais|aimerais
svp ; stp ; s'il vous|te plait|plaît
    """,
    Cue.BOTH: """
les 2
toutes|tous|ensemble|totalité|intégralité|tout|global|chacune
les .. factures
    """,
    Cue.OTHER_ONE: """
l'autre|autres
la 2 eme|nde|nd
la seconde|deuxième|suivante|dernière|2eme
    """,
    Cue.OLDEST: """
plus ancienne|vieille
la première|1ere|1re ; la 1 ere|re
    """,
    Cue.NEWEST: """
plus récente
la dernière|nouvelle
    """,
    Cue.SMALLEST: """
plus petite|faible
la petite
    """,
    Cue.LARGEST: """
plus grosse|grande|importante|élevée
la grosse
    """,
    Cue.OVERDUE: """
échues ; en retard|souffrance ; arriéré*
    """,
    Cue.ONE_INVOICE: """
la|cette|votre|ta|une facture
celle ci
    """,
    Cue.INSTALMENTS: """
{n} fois|versements|échéances|mensualités|paiements|virements|tranches|parties|chèques|mois
étal*|répart*|échelonn* .. sur
en plusieurs fois
plusieurs|quelques fois|versements|mensualités|paiements|échéances
échéancier*|échelonn*|étal*|mensualité*|mensualis*|fractionn*|moratoire
paiement* échelonné*|étalé*
premier|première versement|échéance|virement|paiement|tranche|partie
par mois|semaine
    """,
    Cue.REST: """
le|les|au reste|solde|restant|restants|reliquat|complément|surplus
reste|solde|restants|restant|reliquat
    """,
    Cue.PROPOSES: """
propose|proposons|proposerais|sollicit*|suggère|suggérons|convient|acceptez|possible ; ça vous irait
    """,
    Cue.DISPUTE: """
conteste*|contestons|contestation|litige|réclamation|désaccord|contesté*
pas|plus d'accord avec|sur
ne|n correspond*|est .. pas .. devis|commande|prestation|convenu|contrat|bon|accord|tarif|prix|exact*|correct*|conforme*|juste|bon
ne|n correspond|correspondent pas|plus
ne|n vois|comprends|comprenons|voyons pas .. facture|montant|correspond
non|pas|mal conforme*
malfaçon*|défectueu*|endommagé*|abîmé*|cassé*|inachevé* ; mal fait*|faite* ; vice* caché*
pas|jamais|rien .. commandé*|reçu .. marchandise|commande|livraison|produit*|colis|prestation
jamais .. commandé*|livré*|demandé*|signé*|accepté*|effectué*|réalisé*|bénéficié
n'ai|avons .. pas|rien|jamais .. commandé*|demandé*|signé*|validé*|accepté*
pas|rien .. été|été? .. livré*|réalisé*|terminé*|rendu*|exécuté*|fini*|installé*|reprises|repris|conforme*|respecté*
pas encore|toujours? .. livré*|terminé*|réalisé*|fini*|installé*
doublon ; double emploi|facturation
facturé* .. 2+fois|à+tort|en+double|en+trop ; facturation à tort|double
payé* .. 2+fois
2 fois la|le même
erreur .. facture|facturation|montant|prix|tarif|quantité|calcul|tva|taux
facture|montant|prix|tarif|somme|tva|quantité|total .. erroné*|incorrect*|faux|fausse|inexact* ; facture|montant|prix|tarif|somme|tva|quantité|total .. pas exact*|correct*|bon*|juste
trop perçu|facturé*|élevé*
surfactur*|insatisf*|inadmissible|incomplet*|incomplète* ; retard de livraison ; pièce*|article*|carton*|colis|produit* manquant*|cassé*
manque|manquent|manquait .. pièce*|carton*|article*|produit*|colis|palette*|heures|livraison|caisse*
retiens|retenons|retenue|déduis|déduisons|déduire
un|l|cet|votre avoir
établir|émettre|faire|attente|attends|attendons|reçu|recevoir|contre|adresser .. avoir
note de crédit
annuler|annulez|annulation .. facture|commande|montant
annulé* .. commande|prestation|contrat|intervention|devis
ne reconnais|reconnaissons pas
qu'à moitié
pas|jamais eu lieu
avant d'avoir terminé|fini|repris|livré|corrigé|réparé
tant que .. pas|ne|n
ne|n devons|dois rien|pas
pas été faite*|fait|faits .. correctement|complètement|entièrement
travaux|prestation|chantier|installation|matériel|produit|marchandise|machine .. pas|non|mal|défaut*|panne .. fini*|terminé*|fait*|conforme*|réalisé*|livré*|marche|fonctionne|rendu*|posé*|reçu*
ne fonctionne|marche pas|plus
au lieu de|des #a
#a et non|pas #a
#a au lieu
    """,
    Cue.REFUSES: """
ne|n .. paierai|paierons|réglerai|réglerons|payerai|payerons|paiera|réglera|payera|verserai|verserons|paie|paye|payons .. pas|rien|jamais|plus
refuse|refusons de|d|catégoriquement? payer|régler
pas l'intention de payer|régler|verser|honorer|donner
hors de question
n'aurez|aurez|verrez|toucherez|recevrez pas|plus|rien|jamais|aucun
pas un|une centime|sou|euro|kopeck|seul
inutile de|d relancer|insister
compte|comptons pas|plus .. payer|régler
ne donnerai|donnerons|verserons .. suite
allez au diable
rien à? payer|verser|débourser
    """,
    Cue.INSOLVENCY: """
redressement|liquidation judiciaire
en liquidation|faillite
liquidation de la|notre société
liquidateur*|liquidatrice ; mandataire judiciaire
administrateur judiciaire
cessation de? paiement*
dépôt|dépose|déposé*|déposer|déposons .. bilan
procédure de sauvegarde
procédure collective
surendettement|insolvable*|insolvabilité|faillite
déclarer .. créance
cessation d'activité
    """,
    Cue.WANTS_COPY: """
renvoyer|renvoyez|envoyer|envoyez|transmettre|transmettez|adresser|adressez|parvenir|communiquer|fournir|fournissez|retransmettre|recevoir|avoir|repasser|rebalancer|renvoi|envoi|remettre .. facture*|duplicata|copie|pdf|#i
la|le|les|nous|me renvoyer|renvoyez|renvoie
renvoyer|renvoyez|renvoie .. la|moi|nous
duplicata*|copie* .. facture*|#i
duplicata*
facture* .. en pdf
    """,
    Cue.NO_INVOICE: """
ne|n|pas|plus|jamais .. retrouve*|trouve*|reçu|reçue|vu|eu .. facture*|pas|plus|#i
retrouve*|retrouvons|trouve|trouvons .. pas|plus
n'ai|avons .. pas|jamais .. reçu*|la|cette .. facture*|#i
facture* .. introuvable|égaré*|perdu* ; facture* .. jamais|pas .. reçu*|parvenu*
pas|jamais .. reçu*|trace .. facture*|#i
ne|n l avons|ai pas|jamais .. reçu*
perdu|égaré|égarée .. facture*
    """,
    Cue.BANK: """
rib|iban|bic|ribs
coordonnées bancaires
numéro|n de compte
relevé d'identité bancaire
références bancaires
    """,
    Cue.ORDER_NUMBER: """
bon|bons de commande
numéro|n|référence|ref|réf de? commande|bc|bdc|ej|marché|service
n|numéro d'engagement
engagement juridique
code|numéro service
bdc
    """,
    Cue.MISSING: """
manque|manquant*|manquent|absent*|absence|figure|figurent|apparaît|apparait|mentionné*|indiqué*|besoin|faut|faudrait|obligatoire*|sans|exige*|demande|renseigné*|précisé*|préciser|ajouter|indiquer|mentionner|rajouter|compléter|communiquer|traiter
    """,
    Cue.STATEMENT: """
relevé|extrait|situation|état|point|récapitulatif|historique .. compte*|factures|complet|dues|impayé*|encours
récapitulatif|récap
détail .. factures|dues|solde
grand livre
    """,
    Cue.DELAY: """
délai|délais|report|reporter|repousser|décaler|décalage|différer|sursis|rallonge|prolongation|reculer|répit
un|peu|plus de temps
laisser|laissez .. jusqu|temps
patienter|attendre jusqu|encore|un
nous|me laisser|accorder
donner|donnez .. temps|jours|semaines|jusqu|#d
faut|faudrait|besoin .. #d
avoir|obtenir|accorder|accordez|laissez|laisser #d
    """,
    Cue.WANTS_OTHER: """
portail|chorus|plateforme|déposée|déposer|déposez ; plate-forme
facture* .. corrigé*|rectifié*|rectificative*|modifié*|libellé*|au+nom|nouvelle+adresse
corriger|modifier|rectifier|refaire|refaites|corrigez|rééditer|libeller|changer .. facture*|adresse|nom|raison
corrigé*|rectificative .. facture
attestation|kbis|siret|urssaf|certificat ; assurance décennale ; procès verbal ; pv de réception ; bon|bons de livraison ; bl signé* ; feuille* .. heures|présence|émargement ; numéro de tva
créer .. compte fournisseur
    """,
    Cue.CHECK: """
pouvez|pourriez .. vérifier|regarder|contrôler|confirmer|voir
merci de|d bien? vouloir? vérifier|contrôler|confirmer|regarder
vérifiez|contrôlez|regardez
confirmer|confirmez .. réception
    """,
    Cue.WRONG_CONTACT: """
ne|n m|nous|s? occupe|occupons|gère|gérons|traite|traitons .. pas|plus
pas|plus le|la|les|au|à bon|bonne|bons personne|interlocuteur|interlocutrice|contact|destinataire|service|adresse|société|entreprise
pas|plus en charge|responsable|concerné* ; pas|plus responsable|concerné*|compétent* ; pas|plus de|d mon|ma compétence|ressort|service ; pas|plus votre client*
erreur de destinataire|personne|adresse|contact|société|client
faites|fait erreur|fausse+route
vous|tu trompez|trompes
ne|n connais|connaissons .. pas .. société|entreprise|facture|personne|vous
ne|n sommes|suis .. pas|plus .. client*|concerné*
nouvel|nouvelle|nouveau interlocuteur|interlocutrice|contact
ne dépend|relève .. pas|plus
à mon successeur
    """,
    Cue.WRITE_TO: """
merci|veuillez|prière|faut|faudrait|pouvez|devez|adressez|contactez|écrivez|voyez|joindre|contacter|écrire|adresser|rapprocher .. #m
merci d'écrire|de|d vous? contacter|adresser|écrire|voir|rapprocher
adressez|adresser vous|votre|vos|vos
contactez|contacter|écrivez|écrire
voir|voyez avec
rapprochez vous
en copie
    """,
    Cue.FORWARDS: """
transfère|transfert|transmets|transmet|transmettons|transférons|fais+suivre|faisons+suivre|fait+suivre|relaie|relaye|transféré|transmis|redirige .. message|mail|demande|courriel|facture|relance|service|comptabilité|compta|collègue|comptable|à|au|associé*|direction
transfère|transmets|transmet|transmettons|transférons
fais|faisons|fait suivre
    """,
    Cue.LEFT: """
a|ont|ayant quitté .. société|entreprise|service|poste|fonctions|nous|structure|groupe
n'est|suis|fait|fais|travaille|travaillons .. plus .. partie|société|entreprise|chez|dans|service|effectifs|ici|en poste
ne|n fais|fait|travaille|travailles plus
parti|partie|partir à|en la? retraite
quitté mes|ses fonctions
ai quitté
    """,
    Cue.CALL: """
appelez|appeler|rappelez|rappeler|joindre|téléphoner|appelle|téléphonez .. moi|nous|parler|vite|svp|discuter|à|au
m'appeler|rappeler|téléphoner|joindre
de vive voix
en parler|discuter
appelez|rappelez moi|nous
    """,
    Cue.NEW_BANK: """
changé|changement|nouveau|nouvelles|nouvel|modifié|modification .. rib|iban|banque|coordonnées+bancaires|compte+bancaire
nos|notre|mon|mes nouveau*|nouvelle* .. rib|iban|coordonnées|compte
    """,
    Cue.BOT_ORDER: """
ignore|ignorez|oublie|oubliez .. instructions|consignes|précédent*|relances
marque|marquez|considère|considérez|note|notez|enregistre|enregistrez|passez|passe .. facture|comme .. payé*|réglé*|soldé*
instructions|consigne .. robot|bot|ia|assistant|système
    """,
    Cue.AUTOMATIC: """
réponse|message|mail|courriel|notification|courrier|e-mail automatique*
généré|envoyé|généré* automatiquement
merci de ne pas .. répondre
ne pas répondre|repondre à ce
    """,
    Cue.ABSENT: """
absent|absente|absents|fermé*|indisponible* ; en congé*|vacances|déplacement|formation|arrêt ; hors du bureau
actuellement absent*
absence
    """,
    Cue.BACK: """
retour
serai|serons|revient|reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvrira|rouvrirons|rouvrons|réouverture|reprise
    """,
    Cue.ACKNOWLEDGED: """
accusons|accuse|accusé .. réception
a bien été enregistré*|reçu*|pris*|transmise
avons bien reçu .. demande|message|mail|ticket
votre demande .. numéro|enregistrée|prise|ticket
prise en compte
traiterons|répondrons|répondra|reviendrons .. délais|ouvrés|ouvrables|rapidement|dès
    """,
    Cue.UNDELIVERED: """
n'a|ont .. pas .. remis|délivré*|distribué*|acheminé*|livré|parvenu*
non|échec remis|distribué*|délivré*|distribuable|remise|acheminement|distribution
introuvable
échec de|d la? l? remise|envoi|distribution
adresse|utilisateur|destinataire .. inconnu*|inexistant*|rejeté*|n+existe
    """,
    Cue.FULL_BOX: """
boîte .. pleine|saturée
quota .. dépassé
mailbox full
    """,
    Cue.DELAYED_MAIL: """
retardé*|différé* ; pas encore .. remis
nouvelle tentative|tentatives
    """,
    Cue.RECEIPT: """
a été lu|ouvert
accusé de lecture|remise
votre message .. lu|affiché|remis
    """,
}

FRENCH = Lexicon(
    code="fr",
    common=frozenset(
        "le la les un une des du de au aux et ou est sont sera seront je vous nous on il elle ce cette votre notre mon ma "
        "pour par avec sans sur dans en pas ne plus que qui si mais donc car bonjour bonsoir merci cordialement bien "
        "virement facture reglement paiement payer paye avons ai avez suis j l d c n s qu jusqu hier demain bjr cdt "
        "svp mme fait fin mois semaine jour jours prochain prochaine deja tres tout cela ca lundi mardi mercredi jeudi "
        "vendredi samedi dimanche janvier fevrier juin juillet aout septembre octobre novembre decembre sous ok pr entendu accord promis oki noter note vers deux trois mardi lui leur me te toi moi c est".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mar", "mars", "mer", "sept", "mai", "jan", "dim", "sam", "jeu", "ven", "lun", "vend"}),
    leading=frozenset(
        "fin debut mi courant en de du mois au d le ce milieu pour avant apres premier debut et a à chaque er".split()
    ),
    numbers=_NUMBERS,
    scales={"cent": 100, "cents": 100, "mille": 1000},
    linking=frozenset({"et"}),
    one="un|une",
    not_days=frozenset(
        "euros euro € eur k % h heures heure min jours jour mois semaines semaine fois factures ans an rue avenue bis "
        "personnes pieces cartons cts centimes fois eme".split()
    ),
    fillers=frozenset(
        "ok pr pour oui bonjour bonsoir bjr entendu accord d merci cdt cordialement c est ce sera le la au a à plus tard promis sans faute alors donc bien voila plutot finalement non ah pardon desole du soir matin svp je dis disons vers sur et cela ca ira dernier delai avant par fin note soit".split()
    ),
    dates=DATES,
    cues={cue: entries(text) for cue, text in _CUES.items()},
)
