"""Disputes, refusals, requests, wrong contacts, and what machines write, in French."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
pourquoi .. #a|facture|montant|frais|facturé* => pourquoi facture
conteste*|contestons|contestation|litige|réclamation|désaccord|contesté* => conteste
pas|plus d'accord avec|sur => pas d'accord avec
ne|n correspond*|est .. pas .. devis|commande|prestation|convenu|contrat|bon|accord|tarif|prix|exact*|
    correct*|conforme*|juste|bon => ne correspond pas devis
ne|n correspond|correspondent pas|plus => ne correspond pas
ne|n vois|comprends|comprenons|voyons pas .. facture|montant|correspond => ne vois pas facture
non|pas|mal conforme* => non conforme
malfaçon*|défectueu*|endommagé*|abîmé*|cassé*|inachevé* => malfaçon
mal fait*|faite* => mal fait
vice* caché* => vice caché
pas|jamais|rien .. commandé*|reçu .. marchandise|commande|livraison|produit*|colis|prestation
    => pas commandé marchandise
jamais .. commandé*|livré*|demandé*|signé*|accepté*|effectué*|réalisé*|bénéficié => jamais commandé
n'ai|avons .. pas|rien|jamais .. commandé*|demandé*|signé*|validé*|accepté* => n'ai pas commandé
pas|rien .. été|été? .. livré*|réalisé*|terminé*|rendu*|exécuté*|fini*|installé*|reprises|repris|conforme*|
    respecté* => pas livré
pas encore|toujours? .. livré*|terminé*|réalisé*|fini*|installé* => pas livré
doublon => doublon
double emploi|facturation => double emploi
facturé* .. 2+fois|à+tort|en+double|en+trop => facturé 2 fois
facturation à tort|double => facturation à tort
payé* .. 2+fois => payé 2 fois
2 fois la|le même => 2 fois la même
erreur .. facture|facturation|montant|prix|tarif|quantité|calcul|tva|taux => erreur facture
facture|montant|prix|tarif|somme|tva|quantité|total .. erroné*|incorrect*|faux|fausse|inexact* => facture erroné
facture|montant|prix|tarif|somme|tva|quantité|total .. pas exact*|correct*|bon*|juste => facture pas exact
trop perçu|facturé*|élevé* => trop perçu
surfactur*|insatisf*|inadmissible|incomplet*|incomplète* => surfactur
retard de livraison => retard de livraison
pièce*|article*|carton*|colis|produit* manquant*|cassé* => pièce manquant
manque|manquent|manquait .. pièce*|carton*|article*|produit*|colis|palette*|heures|livraison|caisse*
    => manque pièce
retiens|retenons|retenue|déduis|déduisons|déduire => retiens
un|cet|votre avoir => un avoir
l'avoir promis|prévu|attendu|annoncé|de|du|correspondant|convenu|demandé|numéro => l'avoir promis
réception|établissement de l'avoir => réception de l'avoir
établir|émettre|faire|attente|attends|attendons|reçu|recevoir|contre|adresser .. avoir => établir avoir
note de crédit => note de crédit
annuler|annulez|annulation .. facture|commande|montant => annuler facture
annulé* .. commande|prestation|contrat|intervention|devis => annulé commande
ne reconnais|reconnaissons pas => ne reconnais pas
qu'à #a => le travail n'est fait qu'à moitié
pas|jamais eu lieu => pas eu lieu
facturé*|facturation .. alors que|qu => facturé alors que
en panne => en panne
hors service => hors service
commande|prestation|contrat|intervention|devis|réservation .. annulé* => commande annulé
avant d'avoir terminé|fini|repris|livré|corrigé|réparé => avant d'avoir terminé
tant que .. pas|ne|n => tant que pas
ne|n devons|dois rien|pas => ne devons rien
pas été faite*|fait|faits .. correctement|complètement|entièrement => pas été faite correctement
travaux|prestation|chantier|installation|matériel|produit|marchandise|machine .. pas|non|mal|défaut*|panne
    .. fini*|terminé*|fait*|conforme*|réalisé*|livré*|marche|fonctionne|rendu*|posé*|reçu* => travaux pas fini
ne fonctionne|marche pas|plus => ne fonctionne pas
au lieu de|des #a => au lieu de 500 €
#a et non|pas #a => 500 € et non 500 €
#a au lieu => 500 € au lieu
    """,
    Cue.REFUSES: """
jamais de la vie => jamais de la vie
ne|n .. paierai|paierons|réglerai|réglerons|payerai|payerons|paiera|réglera|payera|verserai|verserons|paie|
    paye|payons .. pas|rien|jamais|plus => ne paierai pas
refuse|refusons de|d|catégoriquement? payer|régler => refuse payer
pas l'intention de payer|régler|verser|honorer|donner => pas l'intention de payer
hors de question => hors de question
n'aurez|aurez|verrez|toucherez|recevrez pas|plus|rien|jamais|aucun => n'aurez pas
pas un|une centime|sou|euro|kopeck|seul => pas un centime
inutile de|d relancer|insister => inutile de relancer
compte|comptons pas|plus .. payer|régler => compte pas payer
ne donnerai|donnerons|verserons .. suite => ne donnerai suite
allez au diable => allez au diable
rien à? payer|verser|débourser => rien payer
    """,
    Cue.INSOLVENCY: """
redressement|liquidation judiciaire => redressement judiciaire
en liquidation|faillite => en liquidation
liquidation de la|notre société => liquidation de la société
liquidateur*|liquidatrice => liquidateur
mandataire judiciaire => mandataire judiciaire
administrateur judiciaire => administrateur judiciaire
cessation de? paiement* => cessation paiement
dépôt|dépose|déposé*|déposer|déposons .. bilan => dépôt bilan
procédure de sauvegarde => procédure de sauvegarde
procédure collective => procédure collective
surendettement|insolvable*|insolvabilité|faillite => surendettement
déclarer .. créance => déclarer créance
cessation d'activité => cessation d'activité
    """,
    Cue.WANTS_COPY: """
renvoyer|renvoyez|envoyer|envoyez|transmettre|transmettez|adresser|adressez|parvenir|communiquer|fournir|
    fournissez|retransmettre|recevoir|avoir|repasser|rebalancer|renvoi|envoi|remettre .. facture*|duplicata|
    copie|pdf|#i => renvoyer facture
la|le|les|nous|me renvoyer|renvoyez|renvoie|retransmettre|rééditer => la renvoyer
renvoyer|renvoyez|renvoie .. la|moi|nous => renvoyer la
duplicata*|copie* .. facture*|#i => duplicata facture
duplicata* => duplicata
facture* .. en pdf => facture en pdf
    """,
    Cue.NO_INVOICE: """
ne|n|pas|plus|jamais .. retrouve*|trouve*|reçu|reçue|vu|eu .. facture*|pas|plus|#i => ne retrouve facture
retrouve*|retrouvons|trouve|trouvons .. pas|plus => retrouve pas
n'ai|avons .. pas|jamais .. reçu*|la|cette .. facture*|#i => n'ai pas reçu facture
pièce|fichier|pdf|document|facture .. illisible*|corrompu*|tronqué*|vide => pièce illisible
ne s'ouvre|ouvrait pas => ne s'ouvre pas
facture* .. introuvable|égaré*|perdu* => facture introuvable
facture* .. jamais|pas .. reçu*|parvenu* => facture jamais reçu
pas|jamais .. reçu*|trace .. facture*|#i => pas reçu facture
ne|n l avons|ai pas|jamais .. reçu* => ne l'avons pas reçu
perdu|égaré|égarée .. facture* => perdu facture
    """,
    Cue.BANK: """
rib|iban|bic|ribs => rib
coordonnées bancaires => coordonnées bancaires
numéro|n de compte => numéro de compte
relevé d'identité bancaire => relevé d'identité bancaire
références bancaires => références bancaires
    """,
    Cue.ORDER_NUMBER: """
bon|bons de commande => bon de commande
numéro|n|référence|ref|réf de? commande|bc|bdc|ej|marché|service => numéro commande
n|numéro d'engagement => n d'engagement
engagement juridique => engagement juridique
code|numéro service => code service
bdc => bdc
    """,
    Cue.MISSING: """
manque|manquant*|manquent|absent*|absence|figure|figurent|apparaît|apparait|mentionné*|indiqué*|besoin|faut|
    faudrait|obligatoire*|sans|exige*|demande|renseigné*|précisé*|préciser|ajouter|indiquer|mentionner|
    rajouter|compléter|communiquer|traiter => manque
    """,
    Cue.STATEMENT: """
relevé|extrait|situation|état|point|récapitulatif|historique .. compte*|factures|complet|dues|impayé*|
    encours => relevé compte
récapitulatif|récap => récapitulatif
détail .. factures|dues|solde => détail factures
grand livre => grand livre
    """,
    Cue.DELAY: """
délai|délais|report|reporter|repousser|décaler|décalage|différer|sursis|rallonge|prolongation|reculer|répit
    => délai
un|peu|plus de temps => un de temps
laisser|laissez .. jusqu|temps => laisser jusqu
patienter|attendre jusqu|encore|un => patienter jusqu
nous|me laisser|accorder => nous laisser
donner|donnez .. temps|jours|semaines|jusqu|#d => donner temps
faut|faudrait|besoin .. #d => faut vendredi
avoir|obtenir|accorder|accordez|laissez|laisser #d => avoir vendredi
    """,
    Cue.SUITS: """
vous|te convient|convienne|conviendrait|irait|arrange|dérange|embête|va => vous convient
serait|est il|ce possible|acceptable|gênant|embêtant => serait il possible
ok|possible|bon pour vous|toi => ok pour vous
d'accord pour vous|toi => d'accord pour vous
    """,
    Cue.WANTS_OTHER: """
portail|chorus|plateforme|déposée|déposer|déposez => portail
plate-forme => plate-forme
facture* .. corrigé*|rectifié*|rectificative*|modifié*|libellé*|au+nom|nouvelle+adresse => facture corrigé
corriger|modifier|rectifier|refaire|refaites|corrigez|rééditer|libeller|changer .. facture*|adresse|nom|
    raison => corriger facture
corrigé*|rectificative .. facture => corrigé facture
attestation|kbis|siret|urssaf|certificat => attestation
assurance décennale => assurance décennale
procès verbal => procès verbal
pv de réception => pv de réception
bon|bons de livraison => bon de livraison
bl signé* => bl signé
feuille* .. heures|présence|émargement => feuille heures
numéro de tva => numéro de tva
créer .. compte fournisseur => créer compte fournisseur
    """,
    Cue.CHECK: """
pouvez|pourriez .. vérifier|regarder|contrôler|confirmer|voir => pouvez vérifier
merci de|d bien? vouloir? vérifier|contrôler|confirmer|regarder => merci de vérifier
vérifiez|contrôlez|regardez => vérifiez
confirmer|confirmez .. réception => confirmer réception
    """,
    Cue.WRONG_CONTACT: """
ne|n m|nous|s? occupe|occupons|gère|gérons|traite|traitons .. pas|plus => ne occupe pas
pas|plus le|la|les|au|à bon|bonne|bons personne|interlocuteur|interlocutrice|contact|destinataire|service|
    adresse|société|entreprise => pas le bon personne
pas|plus en charge|responsable|concerné* => pas en charge
pas|plus responsable|concerné*|compétent* => pas responsable
pas|plus de|d mon|ma compétence|ressort|service => pas de mon compétence
pas|plus votre client* => pas votre client
erreur de destinataire|personne|adresse|contact|société|client => erreur de destinataire
faites|fait erreur|fausse+route => faites erreur
vous|tu trompez|trompes => vous trompez
ne|n connais|connaissons .. pas .. société|entreprise|facture|personne|vous => ne connais pas société
ne|n sommes|suis .. pas|plus .. client*|concerné* => ne sommes pas client
nouvel|nouvelle|nouveau interlocuteur|interlocutrice|contact => nouvel interlocuteur
ne dépend|relève .. pas|plus => ne dépend pas
à mon successeur => à mon successeur
    """,
    Cue.WRITE_TO: """
merci|veuillez|prière|faut|faudrait|pouvez|devez|adressez|contactez|écrivez|voyez|joindre|contacter|écrire|
    adresser|rapprocher .. #m => merci marie@client.example
merci d'écrire|de|d vous? contacter|adresser|écrire|voir|rapprocher => merci d'écrire contacter
adressez|adresser vous|votre|vos|vos => adressez vous
contactez|contacter|écrivez|écrire => contactez
voir|voyez avec => voir avec
rapprochez vous => rapprochez vous
en copie => en copie
    """,
    Cue.FORWARDS: """
transfère|transfert|transmets|transmet|transmettons|transférons|fais+suivre|faisons+suivre|fait+suivre|
    relaie|relaye|transféré|transmis|redirige .. message|mail|demande|courriel|facture|relance|service|
    comptabilité|compta|collègue|comptable|à|au|associé*|direction => transfère message
transfère|transmets|transmet|transmettons|transférons => transfère
fais|faisons|fait suivre => fais suivre
    """,
    Cue.LEFT: """
a|ont|ayant quitté .. société|entreprise|service|poste|fonctions|nous|structure|groupe => a quitté société
n'est|suis|fait|fais|travaille|travaillons .. plus .. partie|société|entreprise|chez|dans|service|effectifs|
    ici|en poste => n'est plus partie poste
ne|n fais|fait|travaille|travailles plus => ne fais plus
parti|partie|partir à|en la? retraite => parti à retraite
quitté mes|ses fonctions => quitté mes fonctions
ai quitté => ai quitté
    """,
    Cue.CALL: """
appelez|appeler|rappelez|rappeler|joindre|téléphoner|appelle|téléphonez .. moi|nous|parler|vite|svp|
    discuter|à|au => appelez moi
m'appeler|rappeler|téléphoner|joindre => m'appeler
de vive voix => de vive voix
coup de fil|téléphone|tél|bigo|bigophone => coup de fil
en parler|discuter => en parler
appelez|rappelez moi|nous => appelez moi
    """,
    Cue.NEW_BANK: """
changé|changeons|changer|changement|changements|modifié|modification .. rib|iban|banque|coordonnées+bancaires|
    références+bancaires|compte+bancaire|établissement+bancaire|domiciliation => changé de rib
nouveau|nouveaux|nouvel|nouvelle|nouvelles rib|ribs|iban|banque|coordonnées+bancaires|références+bancaires|
    compte+bancaire|numéro+de+compte|domiciliation => nouveau rib
nos|notre|mon|mes nouveau*|nouvelle* .. rib|iban|coordonnées|compte => nos nouveau rib
rib|iban|banque|coordonnées+bancaires|références+bancaires|compte+bancaire|compte
    a|ont|est|sont|va|vont|vient|viennent récemment|bien|aussi|également?
    de? être|été? changé*|changer|modifié*|évolué|évoluer => coordonnées bancaires ont changé
désormais|dorénavant .. rib|iban|compte+suivant|compte+bancaire|coordonnées+bancaires => désormais sur le compte suivant
sur un|le|notre|ce autre|nouveau rib|iban|compte => sur un autre compte
à jour .. nos|notre rib|iban|banque|coordonnées+bancaires|compte+bancaire => à jour notre rib
    """,
    Cue.NOT_NEW_BANK: """
votre|vos|ton|tes nouveau*|nouvel*|nouvelle*|ancien*? rib|ribs|iban|banque|coordonnées|références|compte|domiciliation
    bancaires|bancaire? => votre nouveau rib
avez|auriez|aviez|as|aurais vous|tu .. changé|modifié => avez-vous changé
vous|tu avez|auriez|aviez|as récemment|bien|peut-être? changé|modifié => vous avez changé
changement|changements|modification .. votre|vos rib|iban|banque|coordonnées|compte => changement de votre rib
nous|m|me envoyer|communiquer|transmettre|adresser|fournir|donner un|le|les|des nouveau*|nouvel*
    => nous envoyer le nouveau
envoyez|envoie|communiquez|transmettez|adressez|donnez|donne moi|nous un|le|les|des nouveau*|nouvel*
    => envoyez-nous le nouveau
pas|jamais changé|modifié de|nos|notre? rib|iban|banque|coordonnées|compte => pas changé de banque
    """,
    Cue.BOT_ORDER: """
ignore|ignorez|oublie|oubliez .. instructions|consignes|précédent*|relances => ignore instructions
marque|marquez|considère|considérez|note|notez|enregistre|enregistrez|passez|passe .. facture|comme ..
    payé*|réglé*|soldé* => marque facture payé
instructions|consigne .. robot|bot|ia|assistant|système => instructions robot
    """,
    Cue.AUTOMATIC: """
réponse|message|mail|courriel|notification|courrier|e-mail automatique* => réponse automatique
généré|envoyé|généré* automatiquement => généré automatiquement
merci de ne pas .. répondre => merci de ne pas répondre
ne pas répondre|repondre à ce => ne pas répondre à ce
    """,
    Cue.ABSENT: """
absent|absente|absents|fermé*|indisponible* => absent
en congé*|vacances|déplacement|formation|arrêt => en congé
hors du bureau => hors du bureau
congés|vacances|fermeture|relâche .. du|de #d => congés du vendredi
congés|vacances|fermeture .. #d => congés vendredi
congés|vacances|fermeture d|annuel*|estiv* => congés d'été
actuellement absent* => actuellement absent
absence => absence
    """,
    Cue.BACK: """
retour => retour
serai|serons|revient|reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvrira|rouvrirons|rouvrons|
    réouverture|reprise => serai
    """,
    Cue.AGAIN: """
de|à nouveau => de nouveau
reprendr*|reprise|rouvr*|réouvr*|réouverture|réveil|rentrée => reprendra
retour|retrouv* => retour
    """,
    Cue.UNTIL: """
jusqu'au|à|aux|en|ce? => jusqu'au
jusque|jusqu => jusque
    """,
    Cue.INCLUDED: """
inclus*|incl|inclu|compris|soir => inclus
    """,
    Cue.ACKNOWLEDGED: """
accusons|accuse|accusé .. réception => accusons réception
a bien été enregistré*|reçu*|pris*|transmise => a bien été enregistré
avons bien reçu .. demande|message|mail|ticket => avons bien reçu demande
votre demande .. numéro|enregistrée|prise|ticket => votre demande numéro
prise en compte => prise en compte
traiterons|répondrons|répondra|reviendrons .. délais|ouvrés|ouvrables|rapidement|dès => traiterons délais
    """,
    Cue.UNDELIVERED: """
n'a|ont .. pas .. remis|délivré*|distribué*|acheminé*|livré|parvenu* => n'a pas remis
non|échec remis|distribué*|délivré*|distribuable|remise|acheminement|distribution => non remis
introuvable => introuvable
échec de|d la? l? remise|envoi|distribution => échec de remise
adresse|utilisateur|destinataire .. inconnu*|inexistant*|rejeté*|n+existe => adresse inconnu
    """,
    Cue.FULL_BOX: """
boîte .. pleine|saturée => boîte pleine
quota .. dépassé => quota dépassé
mailbox full => mailbox full
    """,
    Cue.DELAYED_MAIL: """
retardé*|différé* => retardé
pas encore .. remis => pas encore remis
nouvelle tentative|tentatives => nouvelle tentative
    """,
    Cue.RECEIPT: """
a été lu|ouvert => a été lu
accusé de lecture|remise => accusé de lecture
votre message .. lu|affiché|remis => votre message lu
    """,
}

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
