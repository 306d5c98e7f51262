"""What is said about paying, in French. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
paierai|paierons|payerai|payerons|paiera|payera|paieront|payeront|pairai|pairons|payrai|payrons => paierai
réglerai|réglerons|réglera|régleront|règlerai|règlerons|règlera|reglerez => réglerai
virerai|virerons|virera|vireront|verserai|verserons|versera|verseront => virerai
solderai|solderons|soldera|solderont|acquitterai|acquitterons|acquittera|honorerai|honorerons|honorera
    => solderai
procéderai|procéderons|procédera|procéderont|rembourserai|rembourserons|débloquerai|débloquerons => procéderai
transférerai|transférerons|transférera|transfèrerai|mandaterons|mandatera|ordonnancerons => transférerai
ferai|ferons|fera|feront .. virement|règlement|paiement|versement|chèque|nécessaire|transfert => ferai virement
effectuerai|effectuerons|effectuera|effectueront .. virement|règlement|paiement|versement|transfert
    => effectuerai virement
enverrai|enverrons|enverra|adresserai|adresserons|adressera|posterai|posterons|postera|expédierons .. chèque
    => enverrai chèque
enverrai|enverrons|enverra|adresserai|adresserons|lancerai|lancerons|lancera .. virement|règlement|paiement|
    argent|fonds => enverrai virement
émettrai|émettrons|émettra|émettront|programmerai|programmerons|passerai|passerons .. virement|règlement|
    paiement|chèque => émettrai virement
remettrai|remettrons|déposerai|déposerons|donnerai .. chèque|règlement|espèces|argent => remettrai chèque
sera|seront|serait .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|honoré*|crédité*|débloqué*|remboursé*|
    mandaté* => sera payé
sera|seront .. mis|mise en paiement|règlement => sera mis en paiement
sera|seront dans|parmi .. virements|paiements|règlements|campagne => sera dans virements
serez .. payé*|réglé*|crédité*|remboursé*|soldé* => serez payé
aurez|auras|recevrez|recevras .. paiement|règlement|virement|argent|fonds|chèque|sous|versement|somme|dû|
    solde => aurez paiement
sera|seront reçu*|encaissé* .. virement|paiement|règlement => sera reçu virement
occupe|occuperai|occuperons|occupons|charge|chargerai .. de|du .. virement|règlement|paiement|facture
    => occupe de virement
vais|allons|va|vont|vas .. payer|régler|virer|verser|solder|procéder|effectuer|acquitter|honorer|rembourser|
    mandater => vais payer
vais|allons|va|vont .. faire|passer|lancer|envoyer|émettre|poster .. virement|règlement|paiement|chèque|
    nécessaire|versement => vais faire virement
engage|engageons .. payer|régler|virer|verser|solder|effectuer|procéder|honorer => engage payer
    """,
    Cue.WILL_DO: """
comptez|compte|compter sur => comptez sur
sans faute|faut => sans faute
c'est promis => c'est promis
promis => promis
avez|as ma|notre parole => avez ma parole
parole d'honneur => parole d'honneur
ce|elle|cela|ça|elles|ils|il .. sera|seront|serait => ce sera
sera|seront fait|faite|bon|ok => sera fait
nouvelle date => nouvelle date
c'est certain|sûr|sur|noté|entendu => c'est certain
vous le|la|les|l aurez => vous le aurez
je vous|te le|la garantis|garanti|assure|confirme => je vous le garantis
ça part|partira => ça part
se fera|feront => se fera
doit|devrait|devraient|doivent|va|vont être .. effectué*|émis|fait|faite|envoyé*|payé*|réglé*|viré*
    => doit être effectué
sera|seront|serait|seraient .. représenté*|refait|refaite|relancé*|renouvelé*|rejoué* => sera représenté
sera|seront|serait|seraient .. effectué*|émis|émise|exécuté*|fait|faite|envoyé*|adressé*|remis|remise|
    expédié*|déposé*|posté*|lancé*|transmis|transmise|ordonnancé*|parti|partie|traité* => sera effectué
sera|seront .. sur+votre+compte|chez+vous => sera sur votre compte
partira|partiront|interviendra|interviendront|arrivera|arriveront|tombera|parviendra|suivra => partira
part|partent .. #d => part vendredi
enverrai|enverrons|enverra|envoie|envoyons .. #d => enverrai vendredi
    """,
    Cue.PAYS: """
je|j|jvous|jte|on|nous|vous|la|le|les|tout .. paie|paye|paies|payes|payons => je paie
je|j|jvous|jte|on|nous .. règle|vire|verse|solde|réglons|virons|versons|soldons|procédons|effectuons|
    acquitte|acquittons => je règle
je|j|jvous|jte|on|nous .. fais|fait|faisons|lance|lançons|passe|passons|émets|émettons .. virement|
    règlement|paiement|chèque|nécessaire|versement => je fais virement
je|j|jvous|jte|on|nous .. envoie|envoi|envoyons|poste|postons|transfère|transférons|programme|programmons|
    dépose|déposons|mets .. chèque|virement|règlement|paiement|argent|somme|fonds|#a => je envoie chèque
pouvons|peux .. payer|régler|virer|verser|solder|faire .. #d => pouvons payer vendredi
paiement|virement|règlement|versement|chèque arrive|part|suit => paiement arrive
    """,
    Cue.PAYING: """
payer|régler|virer|verser|solder|acquitter|honorer|rembourser|paiements|débloquer => payer
payé*|réglé*|viré*|versé*|soldé*|paie|paye|payez|réglez|regle|règle => payé
    """,
    Cue.PAYMENT: """
virement*|règlement*|paiement*|versement*|chèque*|prélèvement*|acompte*|mandatement*|vir|paiment*|reglemnt|
    virment => virement
mise en paiement => mise en paiement
bon à payer => bon à payer
    """,
    Cue.SCHEDULED: """
prévu*|programmé*|planifié*|ordonnancé*|validé*|mandaté*|inscrit*|inclus|fixé*|calé*|enregistré*|prévoyons|
    prévois => prévu
est prêt|en préparation => est prêt préparation
campagne|lot|échéancier|train .. de? paiement*|règlement*|virement* => campagne paiement
confirme|confirmons => confirme
est|sera à la signature => est à la signature
y figure => y figure
    """,
    Cue.COMMIT: """
m'en occupe|charge => m'en occupe
nous en occupons|chargeons => nous en occupons
s'en occupe|occupera|charge => s'en occupe
je fais|ferai|ferons|faisons le nécessaire|nécéssaire => je fais le nécessaire
ferons|ferai|fera|faisons|fais|fait le? nécessaire => ferons nécessaire
le nécessaire => le nécessaire
sera|seront .. chose faite => sera chose faite
date de paiement|règlement|virement => date de paiement
pas de souci|soucis|problème => pas de souci
    """,
    Cue.HAS_PAID: """
ai|avons|avez .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|posté*|transféré*|remboursé*|mandaté*|honoré*
    => ai payé
ai|avons .. effectué*|fait|envoyé*|émis|adressé*|procédé|lancé*|passé*|ordonné*|remis|déposé* .. virement|
    règlement|paiement|chèque|versement|transfert => ai effectué virement
ai|avons .. virement|règlement|paiement|chèque|versement .. payé*|effectué*|fait|envoyé*|émis
    => ai virement payé
l'ai|avons .. envoyé*|fait|posté*|payé* => l'ai envoyé
a|ont déjà|bien|bien+été|déjà+été|été .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|envoyé*|posté*|mandaté*|
    honoré* => a déjà payé
a|ont été|bien|déjà .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|effectué*|fait|faite|émis|émise|envoyé*|
    exécuté*|posté*|crédité*|débité*|transmis|expédié*|encaissé*|prélevé* => a été payé
a|ont payé*|réglé*|viré*|versé*|soldé*|effectué* .. #d|#a|facture|tout|virement|règlement|paiement
    => a payé facture
est|sont .. payé*|réglé*|soldé*|viré*|acquitté*|mandaté* => est payé
c'est|cest .. payé*|réglé*|viré*|soldé*|fait|parti => c'est payé
avez|as .. reçu .. virement|paiement|règlement|chèque => avez reçu virement
avoir|ayant .. payé*|réglé*|viré*|versé*|soldé*|acquitté*|décaissé* => avoir payé
quitté|parti*|sorti*|débité* .. notre|mon|nos compte*|banque => quitté notre compte
ai|avons .. été débité*|prélevé* => ai été débité
déjà .. payé*|réglé*|soldé*|viré*|versé*|fait|parti|effectué* => déjà payé
virement|paiement|règlement|chèque|versement a|ont|est|sont .. fait|effectué*|parti|envoyé*|émis|exécuté*|
    passé*|posté*|réalisé* => virement a fait
virement|paiement|règlement|chèque|versement de? #a? bien|déjà|vous? fait|effectué*|parti|envoyé*|émis|
    exécuté*|passé*|posté*|réalisé* => virement fait
payé*|réglé*|viré*|soldé*|versé* .. #d|par|via|en => payé par
viens|venons|vient de|d .. faire|payer|régler|virer|effectuer|procéder|envoyer|lancer|passer|solder
    => viens de faire
    """,
    Cue.PROOF: """
avis|preuve|justificatif|confirmation|ordre|attestation|capture .. virement|paiement|règlement => avis virement
    """,
    Cue.NOT_PAY: """
ne|n pourrai|pourrons|peux|peut|pouvons|pourra|pouvont|serai|serons .. pas .. payer|régler|virer|verser|
    solder|honorer|procéder|en+mesure => ne pourrai pas payer
pas en mesure|capable de payer|régler|virer|solder|honorer|procéder => pas en mesure de payer
ne|n .. paierai|paierons|réglerai|réglerons|virerai|verserai|verserons|procéderons|payerai|payerons|paie|
    paye|payons .. pas|rien|plus|jamais => ne paierai pas
impossible de payer|régler|verser|virer => impossible de payer
pas de paiement|règlement|virement|versement => pas de paiement
pas payer|régler|virer => pas payer
aucun paiement|règlement|virement|versement => aucun paiement
on paie|paiera|règle|réglera|paye|payera|peut|peux|pourra|va pas => on paie pas
    """,
    Cue.ASAP: """
dès que possible => dès que possible
au plus vite|tôt => au plus vite
aussi vite|tôt que possible => aussi vite que possible
meilleurs|meilleures|brefs|plus brefs délai* => meilleurs brefs délai
rapidement|prochainement|bientôt|incessamment|asap => rapidement
sous peu => sous peu
dans|sous quelques jours => dans quelques jours
un de ces jours => un de ces jours
quand|dès que je pourrai|pourrons|peux|pouvons => quand que je pourrai
plus tard => plus tard
    """,
    Cue.PARTLY: """
une partie|part|fraction => une partie
partiellement|en partie => partiellement partie
un acompte|à-valoir => un acompte
un 1 versement => un premier versement
petit quelque chose => petit quelque chose
    """,
    Cue.NO_DATE: """
pas encore de date|visibilité => pas encore de date
sans|aucune date|visibilité => sans date
tiens|tiendrai|tenons|tiendrons .. au courant => tiens au courant
tiens|tiendrai|tenons|tiendrons informé* => tiens informé
reviens|reviendrai|reviendrons|revenons vers vous|toi => reviens vers vous
pour le|la reste|solde|suite => pour le reste
je|on regarde|vois|voit|verrai|verra => je regarde
autre|autres .. regarde|attente|voir|attend => autre regarde
    """,
    Cue.LOWER: """
pas .. avant|avan => pas avant
à partir de|du|d => à partir de
à compter de|du|d => à compter de
après|apres|passé => après
au plus tôt => au plus tôt
    """,
    Cue.DEADLINE: """
avant le|la|fin? => avant
avant => avant
d'ici le|la|à? => d'ici
d'ici => d'ici
au plus tard => au plus tard
dernier délai => dernier délai
dernière limite => dernière limite
    """,
    Cue.SINCE: """
depuis le|la? => depuis
depuis => depuis
    """,
    Cue.EVENT_DATE: """
facture*|devis|commande*|avoir|contrat|bon #i? datée|daté|datées? du|de|d|des #d => facture du vendredi
facture*|devis|commande*|contrat .. daté*|émise|reçue du|le|au #d => facture daté du vendredi
votre|notre|mon|mes|vos|nos|son|cet|ce|un .. mail|courriel|message|courrier|relance|lettre|appel|échange|
    entretien|rappel|mel|rdv|visite|email .. du|de|d|le|daté? #d => votre mail vendredi
mail|courriel|message|courrier|relance|lettre|appel|rappel du|d #d => mail du vendredi
échu|échue|échues|exigible|échoit|due|échéance le|du|au|depuis|en? #d => échu vendredi
échéance|échu*|daté*|émis|émise du|au|le|d|de? #d => échéance vendredi
on|nous est|sommes le #d => on est le vendredi
jugement|ordonnance|arrêt|procès|audience .. #d => jugement vendredi
livré*|livraison|reçu|reçue|commandé*|signalé*|signé*|intervention|réception|réceptionné* .. #d
    => livré vendredi
créé*|ouvert*|fermé*|fondé* .. #d => ouvert vendredi
travaux|prestation|chantier|mission|réunion|formation|séjour|rdv .. du|de|d|le|au|prévu* #d
    => travaux du vendredi
rendez-vous .. du|de|le #d => rendez-vous du vendredi
    """,
    Cue.EVENT: """
réunion|rdv|livraison|livrer|livrez|livré*|chantier|congé*|vacances|absent|absente|fermé*|fermeture|
    fermerons => réunion
rentre|retour|reprise|reprend|reprends|reprenons|installation|intervention|audience|visite*|visiter|
    assemblée|salon|inventaire|déménag* => rentre
démarr*|disponible*|disponibilité*|passer|passerez|venir|viendrez|viendra|rencontrer|déplacement|
    hospitalis*|arrêt maladie => démarr maladie
réponds|répondrai|répondrons|recontacte|reviens|reviendrai|reviendrons|informe|informerai|informerons|
    préviens|préviendrai => réponds
tiens|tiendrai|tenons|tiendrons .. courant|informé*|informée => tiens courant
élection*|anniversaire|formation|colis|commande|devis|relance*|rappel*|appel*|contrôle => élection
    """,
    Cue.BROKEN: """
étais|étions|avais|avions|avait .. engagé*|promis|prévu|dit|annoncé*|indiqué* => étais engagé
m'étais|étions => m'étais
était|étaient|devait|devaient|aurait|auraient|aurais|aurions|devais|devions => était
avait|avaient été? .. prévu*|promis|programmé*|annoncé*|dit => avait prévu
promis pour => promis pour
initialement|précédemment => initialement
au départ => au départ
disait|disais|disions|parlait|pensait|pensais|pensions => disait
    """,
    Cue.ASKS_WAIT: """
rappelez|relancez|recontactez|patientez|patienter|attendez|attendre|revenez|rappeler|relancer|recontacter
    .. #d => rappelez vendredi
merci de|d patienter|attendre => merci de patienter
ne|n .. pas|plus .. relancer|relances|relancez => ne pas relancer
    """,
    Cue.EACH: """
chaque|tous+les|toutes+les mois|semaine|semaines|fin|quinzaine => chaque mois
par|/ mois|semaine|quinzaine|trimestre => par mois
chaque #d => chaque vendredi
le? #d de chaque => vendredi de chaque
de chaque mois => de chaque mois
mensuel*|mensualité*|hebdomadaire* => mensuel
tous|toutes les mois|semaines|15|#d => tous les mois
tous|toutes les {n} => tous les 10
chaque {n} => chaque 5
toutes les {n} semaines => toutes les 2 semaines
fins de mois => fins de mois
    """,
    Cue.IF: """
si|condition|conditionné => si
à condition|supposer => à condition
sous réserve => sous réserve
dès que|réception|lors|validation|accord|encaissement|signature|livraison|déblocage => dès que
dès réception => dès réception
dès+que|quand|lorsque|une+fois .. aurai|aurons|aura|auront|reçu|recevrons|recevrai|recevra|sera|serai|
    serons|est => dès que aurai
tant que => tant que
à moins => à moins
sauf si => sauf si
en attente => en attente
attendons|attends|attend de|d|que|le|la|un|une|notre => attendons de
dépend|dépendra|dépendant => dépend
après réception|validation|accord|encaissement => après réception
suivant|selon|en fonction => suivant fonction
pourvu que => pourvu que
le temps que => le temps que
à réception => à réception
contre => contre
envoyez|envoie|transmettez|donnez|passer|parvenir|passez .. et => envoyez et
    """,
    Cue.NEGATION: """
ne|n|pas|jamais|rien|aucun|aucune|ni => ne
    """,
    Cue.WISH: """
espère|espérons|espérant|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|
    voudrions => espère
essaie|essaye|essaierai|essayerai|essayons|essaierons|tente|tenterai|tenterons|tâche|tâcherai => essaie
sais|savons pas => sais pas
faire|fais|ferai|faisons|ferons .. mon|notre possible|maximum|mieux|max => faire mon possible
dans l'idéal => dans l'idéal
idéalement => idéalement
si possible => si possible
au mieux => au mieux
devrais|devrions pouvoir => devrais pouvoir
pourrais|pourrions|pourrait => pourrais
peut être => peut être
éventuellement => éventuellement
envisage|envisageons => envisage
pense|pensons|compte|comptons .. pouvoir => pense pouvoir
on verra => on verra
    """,
    Cue.HEDGE: """
normalement|devrait|devraient|serait|seraient|théoriquement|logiquement|probablement => normalement
en principe => en principe
à priori => à priori
sauf imprévu|contretemps|erreur|problème => sauf imprévu
sans doute|imprévu => sans doute
vers|environ => vers
autour|alentours de|du => autour de
    """,
    Cue.THIRD_PARTY: """
ai|avons|aurons été payé*|réglé* => ai été payé
suis|sommes|serons payé* => suis payé
notre|mon|nos|mes|un|leur|du|le|les|des client*|locataire*|donneur*|assureur|syndic|propriétaire|financeur|
    organisme => notre client
banque|subvention|mutuelle|assurance|assureur|factor|affacturage|prêt|crédit|financement|vente .. tombe|
    débloque|versée|accord*|arrive|signe* => banque tombe
client* .. payé*|règle|règlent|paie|paient|paye|payent|réglera|paiera|doit|doivent|verse => client payé
sous-traitant*|fournisseur* .. paie|règle|doit => sous-traitant paie
    """,
    Cue.CORRECTION: """
non => non
plutôt|finalement|correction|rectification|oups|erratum => plutôt
en fait => en fait
au lieu => au lieu
pour moi|nous => pour moi
pardon => pardon
me suis trompé* => me suis trompé
je voulais dire => je voulais dire
annule et remplace => annule et remplace
mais pas => mais pas
et non pas? => et non
    """,
    Cue.UNSURE: """
crois|pense|semble|semblerait|suppose|supposons|sûrement|certainement|probablement|vérifie => crois
peut être => peut être
sans doute => sans doute
à priori => à priori
sais pas => sais pas
    """,
    Cue.SARCASM: """
saint glinglin => saint glinglin
quand les poules => quand les poules
calendes => calendes
mais oui bien sûr => mais oui bien sûr
c'est ça oui => c'est ça oui
bonne|la blague => bonne blague
rigole* => rigole
ironie => ironie
mort de rire => mort de rire
mdr => mdr
lol => lol
haha => haha
ah ah => ah ah
semaine des 4 jeudis => semaine des 4 jeudis
quand il neigera => quand il neigera
jour où les => jour où les
on y croit => on y croit
cause toujours => cause toujours
dans vos rêves => dans vos rêves
    """,
    Cue.ASKING: """
pouvez|pourriez|pourrais|peux|pouvons|pourrions .. vous|tu|nous|on|je => pouvez vous
merci de|d => merci de
veuillez|prière de => veuillez de
prie|prions de|d => prions de
serait|est il|ce possible => serait il possible
serait il => serait il
est ce que|qu => est ce que
possible de|d => possible de
envoyez|envoyer|renvoyez|transmettez|adressez|communiquez|donnez|fournissez|indiquez|accordez|laissez|
    confirmez => envoyez
avez|auriez|acceptez|accepteriez vous => avez vous
acceptez => acceptez
accepteriez => accepteriez
aurais tu => aurais tu
besoin de|d|du => besoin de
faites|fais moi|nous? passer|parvenir|tenir|suivre|savoir => faites parvenir
il me|nous faut|faudrait|manque => il me faut
j'aurais besoin => j'aurais besoin
quel|quelle|quels est|sont => quel est
attente|attendons|attends .. de|d|votre|vos|la|le => attente de
je|nous souhaite*|voudrais|aimerais => je souhaite
svp => svp
stp => stp
s'il vous|te plait|plaît => s'il vous plait
    """,
    Cue.BOTH: """
les 2 => les 2
toutes|tous|ensemble|totalité|intégralité|tout|global|chacune => toutes
les .. factures => les factures
les {n} factures|pièces|notes => les 3 factures
l'une et l'autre => l'une et l'autre
    """,
    Cue.OTHER_ONE: """
l'autre|autres => l'autre
la 2 eme|nde|nd => la 2 eme
la seconde|deuxième|suivante|dernière|2eme => la seconde
    """,
    Cue.OLDEST: """
plus ancienne|vieille => plus ancienne
la première|1ere|1re => la première
la 1 ere|re => la 1 ere
    """,
    Cue.NEWEST: """
plus récente => plus récente
la dernière|nouvelle => la dernière
    """,
    Cue.SMALLEST: """
plus petite|faible => plus petite
la petite => la petite
petite facture|note|pièce => petite facture
moins élevée|importante|grosse => moins élevée
    """,
    Cue.LARGEST: """
plus grosse|grande|importante|élevée => plus grosse
la grosse => la grosse
grosse|grande facture|note|pièce => grosse facture
la grande => la grande
    """,
    Cue.OVERDUE: """
échues => échues
en retard|souffrance => en retard
arriéré* => arriéré
    """,
    Cue.ONE_INVOICE: """
la|cette|votre|ta|une facture => la facture
celle ci => celle ci
    """,
    Cue.EXCEPT: """
sauf|hormis|excepté|hors .. #i => sauf la F-2026-014
mis|mise à part .. #i => mis à part la F-2026-014
    """,
    Cue.INSTALMENTS: """
{n} fois|versements|échéances|mensualités|paiements|virements|tranches|parties|chèques => 3 fois
sur|en|pendant|durant {n} mois => sur 4 mois
étal*|répart*|échelonn* .. sur => étal sur
en plusieurs fois => en plusieurs fois
plusieurs|quelques fois|versements|mensualités|paiements|échéances => plusieurs fois
échéancier*|échelonn*|étal*|mensualité*|mensualis*|fractionn*|moratoire => échéancier
paiement* échelonné*|étalé* => paiement échelonné
premier|première versement|échéance|virement|paiement|tranche|partie => première versement
payer|régler|verser|rembourser .. par|chaque|tous+les mois|semaine => payer par mois
{n} .. égaux|égales|identiques => 4 virements égaux
{n} x => en 4 x
virement|prélèvement permanent|automatique mensuel? => virement permanent
lisser|lissage|lissons .. sur|en|dette|facture|paiement|dépense => lisser la dépense
petit à petit => petit à petit
poire en 2 => poire en deux
    """,
    Cue.REST: """
le|les|au reste|solde|restant|restants|reliquat|complément|surplus => le reste
reste|solde|restants|restant|reliquat => reste
ce qui reste|manque|restera|manquera => ce qui manque
qui manque|manquent|restent => qui manquent
    """,
    Cue.PROPOSES: """
propose|proposons|proposerais|sollicit*|suggère|suggérons|convient|acceptez|possible => propose
ça vous irait => ça vous irait
    """,
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
