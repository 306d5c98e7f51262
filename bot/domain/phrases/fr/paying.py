"""What is said about paying, in French. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

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
enverrai|enverrons|enverra|adresserai|adresserons|lancerai|lancerons|lancera .. virement|règlement|paiement|argent|\
fonds
émettrai|émettrons|émettra|émettront|programmerai|programmerons|passerai|passerons .. virement|règlement|paiement|\
chèque
remettrai|remettrons|déposerai|déposerons|donnerai .. chèque|règlement|espèces|argent
sera|seront|serait .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|honoré*|crédité*|débloqué*|remboursé*|mandaté*
sera|seront .. mis|mise en paiement|règlement
sera|seront dans|parmi .. virements|paiements|règlements|campagne
serez .. payé*|réglé*|crédité*|remboursé*|soldé*
aurez|auras|recevrez|recevras .. paiement|règlement|virement|argent|fonds|chèque|sous|versement|somme|dû|solde
sera|seront reçu*|encaissé* .. virement|paiement|règlement
occupe|occuperai|occuperons|occupons|charge|chargerai .. de|du .. virement|règlement|paiement|facture
vais|allons|va|vont|vas .. payer|régler|virer|verser|solder|procéder|effectuer|acquitter|honorer|rembourser|mandater
vais|allons|va|vont .. faire|passer|lancer|envoyer|émettre|poster .. virement|règlement|paiement|chèque|nécessaire|\
versement
engage|engageons .. payer|régler|virer|verser|solder|effectuer|procéder|honorer
    """,
    Cue.WILL_DO: """
comptez|compte|compter sur
sans faute|faut
c'est promis
promis
avez|as ma|notre parole
parole d'honneur
ce|elle|cela|ça|elles|ils|il .. sera|seront|serait
sera|seront fait|faite|bon|ok
nouvelle date
c'est certain|sûr|sur|noté|entendu
vous le|la|les|l aurez
je vous|te le|la garantis|garanti|assure|confirme
ça part|partira
se fera|feront
doit|devrait|devraient|doivent|va|vont être .. effectué*|émis|fait|faite|envoyé*|payé*|réglé*|viré*
sera|seront|serait|seraient .. représenté*|refait|refaite|relancé*|renouvelé*|rejoué*
sera|seront|serait|seraient .. effectué*|émis|émise|exécuté*|fait|faite|envoyé*|adressé*|remis|remise|expédié*|\
déposé*|posté*|\
lancé*|transmis|transmise|ordonnancé*|parti|partie|traité*
sera|seront .. sur+votre+compte|chez+vous
partira|partiront|interviendra|interviendront|arrivera|arriveront|tombera|parviendra|suivra
part|partent .. #d
enverrai|enverrons|enverra|envoie|envoyons .. #d
    """,
    Cue.PAYS: """
je|j|jvous|jte|on|nous|vous|la|le|les|tout .. paie|paye|paies|payes|payons
je|j|jvous|jte|on|nous .. règle|vire|verse|solde|réglons|virons|versons|soldons|procédons|effectuons|acquitte|\
acquittons
je|j|jvous|jte|on|nous .. fais|fait|faisons|lance|lançons|passe|passons|émets|émettons .. virement|règlement|\
paiement|chèque|nécessaire|versement
je|j|jvous|jte|on|nous .. envoie|envoi|envoyons|poste|postons|transfère|transférons|programme|programmons|dépose|\
déposons|mets .. chèque|virement|règlement|paiement|argent|somme|fonds|#a
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
le nécessaire
sera|seront .. chose faite
date de paiement|règlement|virement
pas de souci|soucis|problème
    """,
    Cue.HAS_PAID: """
ai|avons|avez .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|posté*|transféré*|remboursé*|mandaté*|honoré*
ai|avons .. effectué*|fait|envoyé*|émis|adressé*|procédé|lancé*|passé*|ordonné*|remis|déposé* .. virement|\
règlement|\
paiement|chèque|versement|transfert
ai|avons .. virement|règlement|paiement|chèque|versement .. payé*|effectué*|fait|envoyé*|émis
l'ai|avons .. envoyé*|fait|posté*|payé*
a|ont déjà|bien|bien+été|déjà+été|été .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|envoyé*|posté*|mandaté*|honoré*
a|ont été|bien|déjà .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|effectué*|fait|faite|émis|émise|envoyé*|exécuté*|\
posté*|crédité*|débité*|transmis|expédié*|encaissé*|prélevé*
a|ont payé*|réglé*|viré*|versé*|soldé*|effectué* .. #d|#a|facture|tout|virement|règlement|paiement
est|sont .. payé*|réglé*|soldé*|viré*|acquitté*|mandaté*
c'est|cest .. payé*|réglé*|viré*|soldé*|fait|parti
ai|avons .. été débité*|prélevé*
déjà .. payé*|réglé*|soldé*|viré*|versé*|fait|parti|effectué*
virement|paiement|règlement|chèque|versement a|ont|est|sont .. fait|effectué*|parti|envoyé*|émis|exécuté*|passé*|\
posté*|réalisé*
virement|paiement|règlement|chèque|versement de? #a? bien|déjà|vous? fait|effectué*|parti|envoyé*|émis|exécuté*|\
passé*|posté*|réalisé*
payé*|réglé*|viré*|soldé*|versé* .. #d|par|via|en
viens|venons|vient de|d .. faire|payer|régler|virer|effectuer|procéder|envoyer|lancer|passer|solder
    """,
    Cue.PROOF: """
avis|preuve|justificatif|confirmation|ordre|attestation|capture .. virement|paiement|règlement
    """,
    Cue.NOT_PAY: """
ne|n pourrai|pourrons|peux|peut|pouvons|pourra|pouvont|serai|serons .. pas .. payer|régler|virer|verser|solder|\
honorer|procéder|en+mesure
pas en mesure|capable de payer|régler|virer|solder|honorer|procéder
ne|n .. paierai|paierons|réglerai|réglerons|virerai|verserai|verserons|procéderons|payerai|payerons|paie|paye|\
payons .. pas|rien|plus|jamais
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
votre|notre|mon|mes|vos|nos|son|cet|ce|un .. mail|courriel|message|courrier|relance|lettre|appel|échange|entretien|\
rappel|mel|rdv|visite|email .. du|de|d|le|daté? #d
mail|courriel|message|courrier|relance|lettre|appel|rappel du|d #d
échu|échue|échues|exigible|échoit|due|échéance le|du|au|depuis|en? #d
échéance|échu*|daté*|émis|émise du|au|le|d|de? #d
on|nous est|sommes le #d
jugement|ordonnance|arrêt|procès|audience .. #d
livré*|livraison|reçu|reçue|commandé*|signalé*|signé*|intervention|réception|réceptionné* .. #d
créé*|ouvert*|fermé*|fondé* .. #d
travaux|prestation|chantier|mission|réunion|formation|séjour|rdv .. du|de|d|le|au|prévu* #d ; rendez-vous .. du|de|\
le #d
    """,
    Cue.EVENT: """
réunion|rdv|livraison|livrer|livrez|livré*|chantier|congé*|vacances|absent|absente|fermé*|fermeture|fermerons
rentre|retour|reprise|reprend|reprends|reprenons|installation|intervention|audience|visite*|visiter|assemblée|\
salon|\
inventaire|déménag*
démarr*|disponible*|disponibilité*|passer|passerez|venir|viendrez|viendra|rencontrer|déplacement|hospitalis*|\
arrêt maladie
réponds|répondrai|répondrons|recontacte|reviens|reviendrai|reviendrons|informe|informerai|informerons|préviens|\
préviendrai
tiens|tiendrai|tenons|tiendrons .. courant|informé*|informée
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
sais|savons pas
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
normalement|devrait|devraient|serait|seraient|théoriquement|logiquement|\
probablement ; en principe ; à priori ; sauf imprévu|\
contretemps|erreur|problème ; sans doute|imprévu
vers|environ ; autour|alentours de|du
    """,
    Cue.THIRD_PARTY: """
ai|avons|aurons été payé*|réglé*
suis|sommes|serons payé*
notre|mon|nos|mes|un|leur|du|le|les|des client*|locataire*|donneur*|assureur|syndic|propriétaire|financeur|organisme
banque|subvention|mutuelle|assurance|assureur|factor|affacturage|prêt|crédit|financement|vente .. tombe|débloque|\
versée|accord*|arrive|signe*
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
crois|pense|semble|semblerait|suppose|supposons|sûrement|certainement|probablement|\
vérifie ; peut être ; sans doute ; à priori ; sais pas
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
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
