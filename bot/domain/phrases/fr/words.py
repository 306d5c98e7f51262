"""What French words speak of."""

from bot.domain.phrases.senses import Sense

WORDS = {
    Sense.PAY: """
pay* paie* pairai pairons paira règl* vire virent virer* virons virez virai* virée verse* versons versai* sold* solde
acquitt* honorer* honorons honoré honorée rembours* apur* débours* décaiss* mandaté mandatée mandater* mandatons
ordonnanc* crédit* recrédit* débit* prélev* domicili* raqu* casqu* banquer cracher épong* extinct* éteindre compens*
transfér* transférons reverse* restitu* rétribu* débloqu* libérer* libéré libérée purge* régularis* couvrir couvre
couvrira représent* carte comptant liquider liquidé liquidons allonger avancer cotis* repay* liquidée épuré* alimenter
rattrap* cotisation* honorer crédité paye paie paypal
    """,
    Sense.SEND: """
envoy* envoi* enverr* renvoy* renvoi* renverr* transm* retransm* remet* remis remise adress* poste poster* postons
postez postée expéd* réexpéd* dépos* donne* donnons donnai* redonn* apport* amener amène ramener ramène porter* porte
portons coursier* facteur* achemin* fax* joint* joignez joignons attach* retourn* forward* relay* relai* distribu*
émett* émet émis émise* fourni fournir* fournit fournissez communiqu* enveloppe* timbr* affranch* recommandé*
colissimo chronopost balancer filer refil* rendre rends rendons rendu rendue rendrai confier confie téléverse*
réémett* réadress* transfér* transfert* redirig* dématérial* tenvoie jenvoie laisser laisserai laisserons glisser
export* réémi* renvoyez envoyez transmettez communiquez adressez fax adresse
    """,
    Sense.MOVE: """
part pars partent partons partez parti partie partir partira* partiro* partait arriv* parven* parvien* suivr* suit
suivent venir viendr* viens vient viennent venons venez venu venue sors sort sortir* sortent sorti sortie tomb*
attein* atterri* débarqu* entrer entrera* intervien* intervenu transit* avanc* gliss* bascul* quitt* passe* passons
passage* repass* tourne* décoll* descend* bouge* départ* aller allez ira iront rejoin* figur* apparaî* abouti*
circule* rentrer* rentre retomb* arriver* parviendr* avancer glisser parvenu parvenue tourner quitté parvenir parviens
parvenons arrive arrivons avance avances passé passée
    """,
    Sense.DO: """
fais fait faite faits faites faisons font ferai fera ferons ferez feront ferait feriez ferions feraient fasse* faire
faisant faisait faisais faisiez refais refait refaire refer* refaites effectu* réalis* exécut* procèd* lance* lançons
trait* traite gère* gérons occup* charge charger* chargeons mets met mettons mettez mettr* mis mise nécessaire
accompl* opère* opéré opération* finalis* clôtur* clore clos close class* boucl* concrét* déclench* activer active
enclench* agir agissons prend prenons prenez prendr* pris prise commenc* attel* débrouill* arrang* avancer accélér*
résou* résol* solutionn* retent* relanc* cliqu* jfais jferai cours veill* tâche* réessa* relance* clôture* commence*
lancement* traitement* veille
    """,
    Sense.PLAN: """
prévoi* prévoy* prévu* programm* reprogramm* planif* planning* inscri* inclu* fixe* fixons calé caler calons
calendrier* enregistr* saisi saisie saisir saisissons intégr* agenda* organis* prépar* anticip* postdat* date dater
échéanc* échéancier* positionn* paramétr* affect* budgét* provisionn* note notée notons notez imput* liste* figur*
rang ordre ordonnanc* prêt prête comptabilis* réserver réservé arrêté prochain* automatis* ventil* file plan échéance*
inclus incluse
    """,
    Sense.PROMISE: """
promet* promess* promis* engag* garanti* assure* assurons confirm* certifi* jure* juré parole respect* tenir tient
tiens tenons tiendr* tenu tenue rassur* attest* affirm* honneur honorer veill* serment* foi fier jurons croyez comptez
compter maintenir maintenons maintenu tiendrai tiendrons confirmez promis promise veille
    """,
    Sense.GET: """
reçoi* reçu reçue recev* récept* avoir aurez aura aurai aurons auront aurions auriez avez avons eu obten* obtien*
trouv* retrouv* récupér* touch* encaiss* voir vois voit voyons voyez verr* vu vue perçoi* percev* perçu* hérit*
dispose* disposons figur* apparaî* détien* guett* lu lue lis lire lirai accus* constat* parvenu parvenue attrap*
lecture aperç* crédité possession encaissement* accusé verra verrai verrons
    """,
    Sense.SAY: """
écri* écrivez dire dit dite dis disons dites dira dirai dirons disait disais disiez redis redit redire parl* reparl*
appel* rappel* télépho* joindre joignable répon* inform* avert* préven* prévien* signal* annonc* indiqu* précis*
mentionn* expliqu* explic* noter notez contact* recontact* revenir reviens revient reviendr* revenons relanc* insist*
interrog* question* comment* notifi* déclar* évoqu* soulign* sms texto* whatsapp* tel bip* sonner écout* entend*
entendu avise aviser avisera répét* vocal* voix messag* mot gsm natel courriel tiendrai tiendrons renseign* communiqu*
exprim* causer rétorq* relance* parler parlons entendons communiquez précisez indiquez rappelez contactez appelez
répondez rappel
    """,
    Sense.MEET: """
rencontr* réuni* discut* négoci* renégoci* échang* entretien* entreten* asseoir table concert* arbitr* médiat*
concili* arrang* entente* accord* compromis transig* débatt* débat visio* zoom teams skype parler parlons reparl*
croise* entrevue* rendez rdv rv déjeun* amiable* consens* convoqu* brief* pourparler* accordez accorder entretien
accord
    """,
    Sense.CHECK: """
vérif* contrôl* regard* examin* étudi* étude analys* voir vois voyez voyons revoi* recherch* cherch* renseign* pointe
pointer pointage* pointons rapproch* inspect* relire relis* lis lire consult* enquêt* compar* recoup* creuser fouill*
épluch* scrut* surveill* suivi trier test* recompt* recalcul* élucid* éclairc* clarif* détaill* checke* oeil constat*
remarqu* diagnost* investig* lettrage* réexamin* inventori* confront* identifi* expertis* relecture contrôle* vérifiez
regardez rapprochez
    """,
    Sense.DECIDE: """
décid* décis* signe signer* signée signons signez signature* signatair* approuv* approb* accept* valid* autoris*
accord* agréé agréer consent* vote voter votée votera délibér* trancher tranchera arbitr* ratif* homolog* entérin*
viser visa* tampon* paraph* contresign* octro* choisi* choix opter optons option* conven* convien* acquiesc* feu vert
aval quitus ok okay oki dac dacc adopt* statuer statue statuera habilit* nomm* renouvel* accepter* conviendr* acceptez
accordez accorder accord
    """,
    Sense.WORK: """
livr* install* répar* dépann* fini* achev* parachev* termin* construi* bâtir ouvrir* ouvre ouvrons ouvert* ouverture*
rouvr* réouv* ferme fermer* fermons fermée démén* emménag* montage* monter pose poser* posée peindr* repeindr* soud*
fabriqu* produi* produc* nettoy* remplac* rénov* raccord* branch* maintenance* démont* remont* récolt* moisson*
vendang* cultiv* cuisin* embauch* recrut* former migr* dévelop* imprim* rédig* tradui* planter terrass* coiff*
transport* décharg* charge* stock* travail* travaux bosser taf boulot équip* achet* démarr* débu* reprise* reprend*
agrand* aménag* exploit* semis labour* élevage* intervenir intervention* activité* bricol* jardin* soign* service
tourner rouvert carrel* charger* remplaçant* livrer livré exploitation remplace fini terminé terminée
    """,
    Sense.REST: """
absen* congé* vacanc* repos* malad* arrêt hospital* opéré opérée convalesc* matern* patern* accouch* enceinte déplac*
voyag* férié* pont fermeture* fermé fermée fermons annuel* rtt récup retour* rentre rentrer* rentrée rentrons revien*
reviendr* reviens revient revenir revenu reprend* reprenons reprise* rouvr* réouv* weekend week télétravail*
indisponib* injoignab* alité* grippe* covid* deuil* obsèq* décès décéd* enterr* retraite* soins ski plage étranger
bled burnout souffran* permanence* pays muté mutat* démiss* quitté intérim* suppléan* disponib* joignable ailleurs
trêve sabbatique rouvert libre voyage* déplacement*
    """,
    Sense.WANT: """
veux veut veulent veuillent voul* voudr* souhait* aimer* aimons désir* espér* espoir* essai* essay* tent* tâche*
tâcher compte comptons comptais comptions envisag* pense penser pensons pensais intention* cherch* préfér* envie*
projet* objectif* volont* efforc* effort* propos* suggér* idéal* tiens tenons viser visons jveux jvoudrais plaisir
entendons réessa* envisageab* voulez voudriez essaie essaierai
    """,
    Sense.CAN: """
peux peut peuvent pouv* pourr* pu puis puisse* capab* capacité* mesure possib* impossib* moyen* réuss* permet* permis
suffi* sais sait savons saura* saurions incapab* jpeux jpourr* peus faisab* envisageab* impuissan* débrouill* assum*
support* parvenir parviens parvenons parviendr* arrive arriver* arrivons autoris* gérer savoir concevab* pourriez
pourrais pouvez pourrait pourraient
    """,
    Sense.ASK: """
demand* sollicit* veuill* prie prier prière prions svp stp siouplait plaît merci réclam* requ* exig* pourriez pourrais
pouvez voulez voudriez acceptez accepter* auriez seriez laiss* accordez accorder octro* soumet* grâce bienveill*
indulg* clémen* compréhens* faveur* gré obligeance amabilit* question* pourquoi combien quel quelle lequel laquelle
renvoyez envoyez transmettez communiquez adressez précisez confirmez indiquez fournissez rappelez contactez appelez
vérifiez regardez réédit* refaites corrigez rectifiez patientez attendez suspendez arrêtez cessez joignez faites dites
voyez écrivez répondez rapprochez propos* suppli* implor* quémand* possible souhait* besoin rallonge* conseil
interpell* conviendr* irait tolérance éviter évitez exige* requis* exigib* laisser laisserai laisserons laissez
    """,
    Sense.NEED: """
besoin* faut faudra* falloir fallait manqu* nécess* exige* dois doit devons devez doivent devoir devr* indispens*
requis* attend* attente* impérati* faute défaut dépourv* absence obligatoir* obligé obligée essentiel* urgen*
préalable* incompl* reste tributair* carenc* pénurie* incombe* incomplet* attendez besoin
    """,
    Sense.WAIT: """
attend* attente* patien* report* repouss* décal* différé* ajourn* suspen* retard* délai* prolong* prorog* sursi*
répit* recule* pause geler gelé gelée gel bloqu* blocage* standby stand tarde* tardif* tempor* rallong* moratoi*
frein* traîne* souffler temps moment* instance encore calm* minute ralent* attendez suspendez patientez poireaut*
lent* allong* allonger immobilis* coinc* débord* surcharg* laissez suspend* rallonge* patient patience
    """,
    Sense.REFUSE: """
refus* rejet* renonc* décline* exclu* inutile* opposition* oppos* assign* poursui* attaqu* plainte* menac* résili*
rompre rompu boycott* retenir retien* retenu retenue dédui* stop* arrêt* arrêtez cess* interdi* catégori* hors jamais
garder gardons conserv* suspend* désist* rétract* négatif* dénonc* inflexib* intransig* céder céderai insister niet
poursuite* résiliation* suspendez cessez
    """,
    Sense.CONTEST: """
contest* désaccord* désapprouv* erreur* erron* tromp* faux fausse* incorrect* inexact* litig* différend* injustif*
indu indue indûment abus* excess* surfactur* annul* conform* correspond* reconnai* prescri* caduc* nul nulle forclos*
anormal* inaccept* inadmiss* honteu* scandal* escroc* arnaqu* malhonn* mensong* mal pourquoi étonn* surpris* incompr*
comprend* comprenons invraisembl* exag* rectif* corrig* correct* modif* doublon* double trop prématur* confusion*
confond* anomal* irrégul* infond* fondé fondée justif* bizarre* prétend* contraire* malentend* quiproquo* récus*
réfut* dément* nier nions usurp* fraud* phishing hameçon* pirat* aberr* disproportion* écart* divergen* différenc*
dispute* réclam* reproch* contredi* opaque* unilat* gratuit* rectific* correction* corrigez rectifiez
    """,
    Sense.LOSE: """
perd* perdu perte* égar* oubli* omis* omet* zapp* paum* disparu* introuv* mélang* négli* étourd* inattent* distrai*
loupé louper raté rater échapp* inaper* effac* supprim* écras* détruit volé volée cambriol* brûl* inond* incend*
indésirab* corbeille* poubelle* inadvert* mégard* sauté spam
    """,
    Sense.EARN: """
encaiss* vendre vendrai vendra vendrons vendu vendue vends vendons vendez vente* touch* perçoi* percev* perçu* gagn*
récupér* rentrée* rentrée recett* revenu salaire* paye paie loyer* pension* allocat* caf rsa chômage smic prime*
bourse* bénéf* commission* dividend* héritag* succession* don dons collect* cagnotte* loto tontine* pourboire* pige
honorair* saison* récolt* liquidité* ressource* renflou* rente* emprunt* levée débloc* vendeur* indemnité* déblocage*
encaissement* prime
    """,
    Sense.SUFFER: """
difficult* difficile* dur dure serré serrée galèr* creux creuse vide sec fauché* ruin* faillit* insolvab* surendett*
endett* redress* crise* inflation baisse* chute* perte* perdu déficit* découvert* rouge trou étrangl* asphyx* couler
coule noyé noyée sombr* naufrag* précar* pauvre* misèr* malad* cancer* hospital* accident* divorc* sépar* décès veuv*
deuil* chômage licenci* handicap* invalid* dépress* burnout sinistr* incend* inond* cyclone* tempête* ouragan* grêle*
sécheress* cambriol* guerre* pénurie* blocage* souci* problèm* pb prob ennui* contretemp* imprévu* tendu tendue
compliqu* délicat* critique* catastroph* tension* exsangue* dèche marasme conjonctur* fragil* asséch* gêné détress*
épuis* pénible* lourd* plomb* grève* rame ramer défaillan* survie survivre cessation*
    """,
    Sense.MONEY: """
virement* paiement* payement* paiment* payment* règlement* reglemnt* reglmt* reglt versement* cheq* chq chk chéquier*
espèces liquide cash comptant carte* cb tpe prélèvement* acompte* avance avances arrhes caution somme* montant* fond
argent thune* tune fric pognon blé oseille flouze pèze balle sou sous billet* monnaie euro* eur dollar* fcfa cfa
dirham* dinar* piastre* radis centime* kopeck lcr traite effet* sepa swift paypal lydia wero bancontact twint interac
wave momo wise revolut stripe sumup mandat mandats liquidité* enveloppe* budget* crédit* trésor caisse* finance*
encaissement* décaissement* remboursement* compensation* mandatement* dépense* capitaux trésorerie vir virt* vrt vrmt
rglt rgt provision* dotation* viremen* virrement* virment* transfert* instantané* escompte* pièce ressource* numéraire
provisionn* carte crédité somme sommes
    """,
    Sense.DEBT: """
factur* fact solde due dues dus dette* créance* impay* échéanc* échu* exigib* encours arriér* reliquat* restant*
reste* montant* total totaux principal intérêt* pénalit* majorat* frais amende* loyer* charges cotisation* abonnement*
quittance* honorair* ardoise* passif* redevanc* redevab* taxe* impôt* tva urssaf fisc* prix tarif* ht ttc note
décompte* dossier* addition débiteur* mensualit* factrue* fature* forfait* indemnité* recouvr* payable* souffrance
dois devons somme affaire* coût coûte coûtent coûteu* incombe* échéance* échéancier* reste
    """,
    Sense.PAPER: """
command* bdc bc bl pv rib iban bic kbis siret siren attestation* contrat* contractu* convention* avenant* devis
relevé* extrait* duplicat* copie* pdf fichier* document* doc pièce* justificati* preuve* bordereau* bulletin*
formulaire* papier* paperass* lettre* courrier* courriel* mail* email* mel message* relance* rappel sommation* demeure
avis notification* fax dossier* classeur* scan photo* capture* original* exemplair* référence* réf numéro* num code*
chorus portail* plateform* ged edi engagement* marché adresse coordonn* identit* récap* historiq* tableau* excel
fiche* registre* statuts libell* raison lien boîte* certificat* décennal* carnet* reçu ticket* note conditions cgv
clause* mention* rapport cerfa émargement* acte bail titre ordonnance* accusé version* donnée* procuration* bilan
agrément* licence* permis intitulé* procès bon bons verbal page* courriel pièce lettré
    """,
    Sense.GOODS: """
marchandis* colis palette* carton* produit* article* matérie* machine* équipement* fourniture* travaux chantier*
prestation* service* intervention* mission* ouvrage* toiture* tuile* chaudière* clim* fenêtre* volet* parquet*
carrelage* peintur* plomberie électri* béton* ciment* bois acier* tuyau* câble* cuisine* meuble* mobilier véhicule*
voiture* camion* tracteur* moteur* pneu* gasoil gazole carburant* fioul mazout gaz eau énergie* semence* engrais
bétail vache* animaux lait viande* pain vin vins bouteille* café repas légume* fruit* poisson* vêtement* tissu*
chaussur* textile* ordinateur* logiciel* serveur* imprimant* site appli application* hébergement* écran* médicament*
lunette* prothès* consultation* séance* stage* traduction* maquette* logo affiche* brochure* plaquette* location*
locaux bâtiment* immeuble* maison* appartement* entrepôt* atelier* magasin* boutique* usine* stock* échantillon*
benne* échafaud* outil* fleur* arbre* transport* livraison* lot lots quantit* qualité modèle* traiteur* façade*
charpente* isolation serrur* ascenseur* photovolt* pompe* conteneur* container* porte aliment alimentaire*
restauration dentaire* menuis* eaux carrel* paysag* paysan* vidéo* service
    """,
    Sense.FAULT: """
défaut* défectu* défail* vice malfaç* abîm* cassé endommag* fuite* panne* bug* beug* dysfonct* anomal* erreur* manqu*
incomplet* inachev* conform* réserves réclam* plaint* mécont* insatisf* déçu* décept* dégât* dommage* préjudic*
sinistr* rayé rayée rayure* fissur* moisi* périm* avari* infiltr* humid* écart* doublon* double* surfactur* avoir
déduc* dédui* retenue* litig* mal mauvais* nul bâcl* loupé raté faux pénalit* illisib* rejet* échec* échou* bloqu*
incid* problèm* souci* hs différenc* surplus trop supplément* hausse* sav repris dérang* incohéren* détérior*
dédommag* vétust* retard* remise rabais ristourn* planté crash* tordu* ko coupé coupure* défaut retenue double dommage
    """,
    Sense.EVENT: """
réunion* rdv rendez entretien visite* livraison* livrer livré salon foire* audit* inventaire* mariage* anniv* baptême*
communion assemblée* ag comité* commission* séance* audience* congrès séminaire* formation* stage* examen* élection*
vote inaugur* ouverture* fermeture* réouv* démén* clôture* exercice bilan contrôle* festiv* spectacle* concert match*
tournoi* gala kermesse* brocante* marché fête* noël pâques toussaint ascension pentecôte ramadan aïd tabaski rentrée
grève* manifest* lancement* démarr* départ* arrivée* naissance* accouch* obsèq* enterr* funér* opération*
intervention* réception* expir* signature* expertis* permanence* voyage* séjour* tournée* vendang* moisson* récolt*
jury concours soirée* événement* cérémonie* migration* bascul* férié* début conférence* inspection* procès plaidoi*
municipal* arrêt conseil déplacement* résiliation* expiration* réception
    """,
    Sense.RUN: """
campagn* lot lots cycle* train liste* série* batch* run salve* bordereau* circuit* workflow validation* parapheur*
mandatement* ordonnancement* échéancier* tournée* vague* fournée* session* traitement* file pile bannette* planning*
calendrier* fichier* xml arrêté mensuel* hebdo* bimensuel* quotidien* périodic* périodiq* process processus export*
remise écriture* comptabilis* imputation* liquidation visa* signature* bap prochain* priorit* rang ordre interface*
passage* mandat mandats groupé* télétransmis* paquet*
    """,
    Sense.BANK: """
banq* bank bancaire* compte découvert* trésorerie* caisse* crédit* débit* agence* guichet* conseiller* provision*
approvisionn* plafond* prêt emprunt* ligne facilité* dailly factor* affactur* escompt* rejet* opposition* interdit*
livret* épargne* retrait* distributeur* carte* digipass ebics swift bnp lcl cic postale mutuel belfius kbc ubs
postfinance desjardins ecobank qonto revolut iban rib bic coffre* chéquier* agios valeur saisie saisies atd satd tréso
gel nantis* authentif* interbanc* ccp virement* prélèvement* hypothèque* provisionn* carte crédité trésorerie
    """,
    Sense.LAW: """
tribun* juge* judic* juridi* avocat* huissier* notair* mandataire* administrateur* liquidat* redress* sauvegard*
procédur* procès greff* plainte* audience* assign* injonct* ordonnance* référé arrêt loi lois légal* droit* faillit*
curat* tutelle* tuteur* tutrice* syndic concordat* prj bilan cessation* dissou* dissolu* radié radiée radiation* gelée
gelé prescri* créance* surendett* moratoi* concili* médiat* arbitr* expert* saisie saisies saisir saisi commissaire*
police* gendarm* pénal* cassation contentieu* recouvr* poursuite* office commandement* signifi* homolog* prud
banquerout* maître insolvab* collective sommation* demeure créanci* dépôt bodacc réglementat* scellé* prononc*
liquidation hypothèque*
    """,
    Sense.OURS: """
compta* cpta patron* chef boss gérant* gérance directeur* directric* direction* dg daf raf pdg ceo cfo drh président*
associé* secrét* siège filial* groupe holding* service achat* bureau collèg* assistant* responsab* épou* mari femme
conjoint* père mère papa fils fille frère soeur fiduciaire* expert* cabinet* financi* tréso* ordonnateur* payeur*
dgfip trésor maire* mairie* intendan* gestionn* économe* agent* signatair* administrat* actionnair* conseil* comité*
conducteur* régisseur* régie perception percepteur* rectorat* préfect* ministère* département* région* commune*
communaut* hôpital* bourgmestre* adjoint* suppléan* remplaçant* intérim* successeur* stagiaire* équipe* dirigeant*
cogérant* manager* interlocut* centrale* proviseur* technicien* receveur* délégué* école* daron* technique accueil
conseil tréso
    """,
    Sense.THIRD: """
client* mutuelle* assureur* assurance* acheteur* acquéreur* locataire* subvention* subside* financeur* financement*
financ* bailleur* mécèn* sponsor* partenair* donneur* promoteur* état europe* région* caf msa cpam sécu cnss opco
agefip* anah ademe prime aide* crédit* prêt emprunt* factor* affactur* héritier* notair* leasing investiss* repreneur*
mandant* syndic* copropri* propriétair* employeur* famil* parents ami amis tiers débiteur* caution garant* ccas fsl
cpas élève* adhérent* membre* abonné* patient tva subrog* sinistr* indemni* indemnité* dédommag* franchis* vente*
levée bpi pge usager* particulier* fédération* grossiste* coopérat* organisme* mandataire* maif axa succession*
architecte* crédité syndic
    """,
    Sense.YOU: """
vous vos vs vôtre* vou tu te toi ton ta tes fournisseur* créanci* artisan* vendeur* commercial* freelance*
indépendant* cher chère prestatair* émetteur* bénéficiair* confrère* jvous jvs jte tenvoie destinatair* vendeuse
    """,
    Sense.WE: """
je j nous nos mon ma mes moi me m on mien* nôtre* jai jvais jvs jvous jte jpasse jfais jferai jpeux jveux jdois
soussigné* société* entrepris* boîte asso association* structure* sarl sas sasu eurl srl sprl asbl scop sci gaec earl
micro ns perso personnel* établissement* restaurant* club commerce chuis sommes jsui entité exploitation collectivité*
    """,
    Sense.SURE: """
promis promise sûre sûrement certain certaine certainement absolument faute garanti* juré parole honneur évidem*
assurément définiti* forcém* impérati* ferme fermement formel* irrévoc* indiscut* immanquab* infailli* obligatoirement
sérieu* croix confian* tkt inquiét* tranquil* rassur* effectiv* oui ouai yes ok vraiment réel* carrément nickel impec*
parfait* entendu accord dac immédiat* aussitôt sitôt illico direct directement instant* ponctuel* réglo foi crainte
craign* comptez compter imminen* soyez volontiers franchement officiel* clairement stress* instantané*
    """,
    Sense.UNSURE: """
normal* devrait devraient devrais devrions serait seraient pourrait pourraient pourrais probab* éventuel* théori*
logiq* principe priori possible* espèr* doute* semble* paraît crois croit croyais croyons pense pensais suppos*
imagin* présum* environ approx* vers autour alentour* hypothèt* hypothès* incert* flou floue aléa* risqu* sais ignor*
inch inchalla* inshall* dieu idéal* mieux bientôt peu rapide* vite incessam* ultérieur* tantôt tard visibilit* selon
dépend* imprévu* sauf verra verrai verrons quelque* prévision* plutôt asap jsp chais ptet ptetre peutêtre
prochainement attendant essaie essaierai vraisembl* potenti* indécis* hésit* provisoir* indicatif* sûrement chance*
possible
    """,
    Sense.NOT: """
ne n pas ni jamais rien aucun aucune non plus sans nul nulle nullement personne guère pa nn nan nope nada niet
impossib* incapab* inutile* inexist* zéro ras hors aucunement néant négatif* absence jms inenvisageab*
    """,
    Sense.IF: """
si quand lorsque lorsqu lors sitôt aussitôt condition* conditions réserve* sauf moins pourvu tant suppos* hypothès*
dépend* selon suivant fonction après contre moyennant sinon faute cas jusqu* préalable* ensuite puis subordonn*
éventuel* attente* qd kan tributair* accord réception déblocage* réserver réservé réserves
    """,
    Sense.ONLY: """
partir compter seulement uniq* seul seule exclusiv* après passé postérieur* tôt minimum minimal* dorénavant désormais
ensuite ultérieur* simplement exception* excepté hormis limit* guère juste début commence* unique
    """,
    Sense.BY: """
avant avan avt ici dici tard délai* dernier* limite* maximum max sous jusqu* huitaine* quinzaine* incessam* immédiat*
horizon échéance* terme ultim* butoir courant deadline expiration* fin
    """,
    Sense.BUT: """
mais cependant toutefois néanmoins pourtant sauf hélas malheureus* plutôt finalement contre revanche lieu or malgré
sinon quoique même désol* regret* navré* excepté hormis contraire* rectific* erratum oups correction* enfin autre*
pardon certes tandis alors inverse* remplace malencontr* dommage nan attention
    """,
    Sense.DONE: """
déjà dja depuis hier avanthier viens vient venons passé passée récem* dernièrem* auparavant précéd* antérieur* ancien*
tantôt enfin initial* écoulé* révolu révolue veille voici voilà juste fait faite faits bien ya fini terminé terminée
dernier* parti partie longtemps lettré tjrs
    """,
    Sense.PART: """
part partie partiel* moitié* tiers quart premier* second seconde deuxième* troisième* quatrième* acompte* mensual*
mensuel* échelonn* rééchelonn* étale* fraction* tranche* fois chaque étape* versement* plusieurs quelque* répart*
liss* échéancier* petit* progressi* peu hebdo* trimestr* semestr* annuit* quinzaine* pourcent* prorata quotité*
complément* reste* restant* reliquat* solde surplus morcel* découp* geste* effort* avance avances autant suivant* égal
égale égaux graduel* miette* symboli* mois régulièr* scind* divis* scission* mensualit* reste suivant
    """,
    Sense.WHOLE: """
tout tous toute total totaux totalité totalement totale intégral* entier* ensemble complet* global* chacun chacune
chaque solde plein compris comprise inclus incluse unique tt tts ttes cumul* autre* groupé* définiti*
    """,
    Sense.SORRY: """
désol* excus* pardon* pardon navré* confus* regret* oubli* merci remerci* dsl dsol dzl mea culpa gêne malentend*
malheureus* hélas faute erreur* étourd* inadvert* honte compréhens* patience indulg* bienveill* dérang* retard* sorry
oups mégard* négli* contretemp* involont* maladress* loupé raté omission* gratitude reconnaissan* aimab* gentil*
embarrass* déplor* boulette* cafouill* couac* gaffe* thx
    """,
    Sense.JOKE: """
mdr lol ptdr haha hahaha hihi hehe rigol* blagu* ironi* humour* merde* putain ptn con conne connard* cul foutre fous
fout foutez foutu* bordel chier chiant* emmerd* salaud* salop* enfoir* crétin* débil* idiot* imbécil* guignol* clown*
charlot* bouffon* pigeon* rapace* vautour* voleur* escroc* arnaqu* racket* mafia harcel* rêve rêver rêvez poule* dents
glinglin calendes licorne* lune bravo félicit* champion* courage amus* marre gonfl* saoul* insupport* honteu* scandal*
ridicul* absurd* fichez moqu* plaisant* lotto loto millionnaire* tabern* câliss* crisse* diable enfer gueul* torch*
cirque bisou* zut neige* sarcas* drôle* cinéma baratin* pipeau crever miracle* rire couillon* agaç*
    """,
}
