"""Disputes, refusals, requests, wrong contacts, and what machines write, in French."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
pourquoi .. #a|facture|montant|frais|facturé*
conteste*|contestons|contestation|litige|réclamation|désaccord|contesté*
pas|plus d'accord avec|sur
ne|n correspond*|est .. pas .. devis|commande|prestation|convenu|contrat|bon|accord|tarif|prix|exact*|correct*|\
conforme*|juste|bon
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
facture|montant|prix|tarif|somme|tva|quantité|total .. erroné*|incorrect*|faux|fausse|inexact* ; facture|montant|\
prix|tarif|somme|tva|quantité|total .. pas exact*|correct*|bon*|juste
trop perçu|facturé*|élevé*
surfactur*|insatisf*|inadmissible|incomplet*|incomplète* ; retard de livraison ; pièce*|article*|carton*|colis|\
produit* manquant*|cassé*
manque|manquent|manquait .. pièce*|carton*|article*|produit*|colis|palette*|heures|livraison|caisse*
retiens|retenons|retenue|déduis|déduisons|déduire
un|cet|votre avoir
l'avoir promis|prévu|attendu|annoncé|de|du|correspondant|convenu|demandé|numéro
réception|établissement de l'avoir
établir|émettre|faire|attente|attends|attendons|reçu|recevoir|contre|adresser .. avoir
note de crédit
annuler|annulez|annulation .. facture|commande|montant
annulé* .. commande|prestation|contrat|intervention|devis
ne reconnais|reconnaissons pas
qu'à moitié
pas|jamais eu lieu
facturé*|facturation .. alors que|qu
en panne ; hors service
commande|prestation|contrat|intervention|devis|réservation .. annulé*
avant d'avoir terminé|fini|repris|livré|corrigé|réparé
tant que .. pas|ne|n
ne|n devons|dois rien|pas
pas été faite*|fait|faits .. correctement|complètement|entièrement
travaux|prestation|chantier|installation|matériel|produit|marchandise|machine .. pas|non|mal|défaut*|panne .. fini*|\
terminé*|fait*|conforme*|réalisé*|livré*|marche|fonctionne|rendu*|posé*|reçu*
ne fonctionne|marche pas|plus
au lieu de|des #a
#a et non|pas #a
#a au lieu
    """,
    Cue.REFUSES: """
jamais de la vie
ne|n .. paierai|paierons|réglerai|réglerons|payerai|payerons|paiera|réglera|payera|verserai|verserons|paie|paye|\
payons .. pas|rien|jamais|plus
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
renvoyer|renvoyez|envoyer|envoyez|transmettre|transmettez|adresser|adressez|parvenir|communiquer|fournir|fournissez|\
retransmettre|recevoir|avoir|repasser|rebalancer|renvoi|envoi|remettre .. facture*|duplicata|copie|pdf|#i
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
manque|manquant*|manquent|absent*|absence|figure|figurent|apparaît|apparait|mentionné*|indiqué*|besoin|faut|\
faudrait|obligatoire*|sans|exige*|demande|renseigné*|précisé*|préciser|ajouter|indiquer|mentionner|rajouter|\
compléter|communiquer|traiter
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
attestation|kbis|siret|urssaf|certificat ; assurance décennale ; procès verbal ; pv de réception ; bon|\
bons de livraison ; bl signé* ; feuille* .. heures|présence|émargement ; numéro de tva
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
pas|plus le|la|les|au|à bon|bonne|bons personne|interlocuteur|interlocutrice|contact|destinataire|service|adresse|\
société|entreprise
pas|plus en charge|responsable|concerné* ; pas|plus responsable|concerné*|compétent* ; pas|plus de|d mon|\
ma compétence|ressort|service ; pas|plus votre client*
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
merci|veuillez|prière|faut|faudrait|pouvez|devez|adressez|contactez|écrivez|voyez|joindre|contacter|écrire|adresser|\
rapprocher .. #m
merci d'écrire|de|d vous? contacter|adresser|écrire|voir|rapprocher
adressez|adresser vous|votre|vos|vos
contactez|contacter|écrivez|écrire
voir|voyez avec
rapprochez vous
en copie
    """,
    Cue.FORWARDS: """
transfère|transfert|transmets|transmet|transmettons|transférons|fais+suivre|faisons+suivre|fait+suivre|relaie|\
relaye|transféré|transmis|redirige .. message|mail|demande|courriel|facture|relance|service|comptabilité|compta|\
collègue|comptable|à|au|associé*|direction
transfère|transmets|transmet|transmettons|transférons
fais|faisons|fait suivre
    """,
    Cue.LEFT: """
a|ont|ayant quitté .. société|entreprise|service|poste|fonctions|nous|structure|groupe
n'est|suis|fait|fais|travaille|travaillons .. plus .. partie|société|entreprise|chez|dans|service|effectifs|ici|\
en poste
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
changé|changement|nouveau|nouvelles|nouvel|modifié|modification .. rib|iban|banque|coordonnées+bancaires|\
compte+bancaire
nos|notre|mon|mes nouveau*|nouvelle* .. rib|iban|coordonnées|compte
    """,
    Cue.BOT_ORDER: """
ignore|ignorez|oublie|oubliez .. instructions|consignes|précédent*|relances
marque|marquez|considère|considérez|note|notez|enregistre|enregistrez|passez|passe .. facture|comme .. payé*|réglé*|\
soldé*
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
serai|serons|revient|reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvrira|rouvrirons|rouvrons|\
réouverture|reprise
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

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
