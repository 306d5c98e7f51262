"""What German words speak of."""

from bot.domain.phrases.senses import Sense

WORDS = {
    Sense.PAY: """
    zahl* bezahl* gezahl* abzahl* abgezahl* abzuzahl* anzahlen anzahlung* angezahl* einzahl* eingezahl* einzuzahl*
    nachzahl* nachgezahl* auszahl* ausgezahl* auszuzahl* rückzahl* zurückzahl* zurückgezahl* zurückzuzahl*
    vorauszahl* vorausgezahl* zuzahl* überzahl* teilzahl* überweis* überwies* überwis* weise weisen weist wies
    wiesen anweis* angewies* anzuweis* begleich* beglich* gleichen glich ausgleich* ausgeglich* auszugleich*
    glattstell* tilg* getilgt abtrag* abgetrag* abstotter* abgestotter* erstatt* rückerstatt* zurückerstatt*
    entricht* abbuch* abgebucht abzubuch* einzieh* eingezogen einzuzieh* zieht einzug* lastschrift* transferier*
    gutschreib* gutgeschrieb* gutzuschreib* blech* löhnen gelöhnt berapp* vergüt* honorier* regulier* saldier*
    verrechn* aufrechn* twint* paypal* getwintet ablös* abgelöst bedien* vorstreck* vorgestreckt entlohn* auslös*
    ausgelöst auszulös* löse lösen löst belast* abgehob* brennen zoin zoi spend* einlös* eingelöst hinblätter*
    zücken bezalt* bezalen gezalt rückbuch* zurückgebucht zurückbuch* nachschieß* ausgeben ausgegeben stottern
    begleichung* cashen zohl* zoll überwiis* iizahl* verrechnet angezahlt rueckzahl* zurueckzahl* zurueckgezahl*
    zurueckzuzahl* ueberzahl* ueberweis* ueberwies* ueberwis* rueckerstatt* zurueckerstatt* loehnen geloehnt
    verguet* abloes* abgeloest ausloes* ausgeloest auszuloes* loese loesen loest einloes* eingeloest hinblaetter*
    zuecken rueckbuch* zurueckgebucht zurueckbuch* ueberwiis* bezahlt überwiesen beglichen angewiesen ausgeglichen
    eingezahlt belastet gezahlt ueberwiesen
    """,
    Sense.SEND: """
    send* sandte sandten gesandt gesend* versend* versandt* versand* zusend* zugesand* zugesend* zuzusend* übersend*
    übersand* nachsend* nachgesand* rücksend* zurücksend* zurückgesand* einsend* eingesand* absend* abgesand*
    aussend* ausgesand* schick* geschickt zuschick* zugeschickt zuzuschick* abschick* abgeschickt verschick*
    mitschick* mitgeschickt rausschick* rausgeschickt losschick* losgeschickt hinschick* hingeschickt wegschick*
    weggeschickt zurückschick* rüberschick* weiterleit* weitergeleit* weiterzuleit* leite leiten leitet geleitet
    mailen maile mailt mailst gemailt faxen faxe gefaxt übermittel* übermittl* bring* brachte gebracht vorbeibring*
    vorbeigebrach* mitbring* hinbring* hingebracht überbring* überbracht gebe geben gib gibt gab gegeben übergeb*
    übergab überreich* reiche reichen einreich* eingereicht einzureich* nachreich* nachgereicht nachzureich*
    weiterreich* weitergereicht aushändig* ausgehändigt abgegeb* abgab abzugeb* einwerf* eingeworf* werfe wirft post
    postweg kurier* bote boten einschreiben* porto briefmarke* hochlad* hochgelad* lade lädt beileg* beigelegt
    beifüg* beigefügt anhäng* angehängt angehangen anhang anbei beiliegend* anliegend* zustell* zugestellt umschlag*
    kuvert* paketdienst* dhl hermes nachliefer* nachgeliefert bereitstell* bereitgestell* geteilt schmeiß* lässt
    ließ zukommen mitgeb* mitgegeb* weitergeb* weitergegeb* durchreich* umleit* umgeleitet adressier* abgeben abgebe
    abgibt uebersend* uebersand* ruecksend* zuruecksend* zurueckgesand* zurueckschick* rueberschick* uebermittel*
    uebermittl* ueberbring* ueberbracht uebergeb* uebergab ueberreich* aushaendig* ausgehaendigt laedt beifueg*
    beigefuegt anhaeng* angehaengt laesst verschickt versendet versandt gesendet eingeworfen zusenden schicken
    senden
    """,
    Sense.MOVE: """
    geh gehe gehen geht gehst ging gingen ginge gegangen rausgeh* rausging* rausgegang* rauszugeh* hinausgeh*
    hinausgegang* abgeh* abgegang* abging abgang* weggeh* weggegang* losgeh* losgegang* eingeh* eingegang* einging*
    einzugeh* zugeh* zugegang* zugang* durchgeh* durchgegang* komm* kam kamen käme gekomm* ankomm* angekomm* ankam*
    reinkomm* reingekomm* hereinkomm* rüberkomm* nachkomm* nachgekomm* eintreff* eingetroff* eintraf* trifft treffen
    folg* gefolgt nachfolg* läuft laufen lief liefen gelaufen los weg raus rein rüber hinaus herein unterwegs durch
    draußen verlass* verließ* landet landen landete gelandet wander* fließ* floss geflossen zufließ* roll* erreich*
    anfall* herausgeh* ausgeh* ausgegang* hereingekomm* fort durchgekomm* rutscht rutschen kumt chunnt chume aussi
    aussa vorbei vorbeikomm* kimmt kumma eintrudel* einflieg* zurückgeh* zurückgegang* zurückging zurückkomm*
    ausgang postausgang* hochgeh* fährt fahren fahre schwimmt erscheint auftauch* aufgetaucht kaeme rueberkomm*
    laeuft rueber zurueckgeh* zurueckgegang* zurueckging zurueckkomm* faehrt zugegangen ausgehen
    """,
    Sense.DO: """
    mach* gemacht gmacht tu tue tun tut tat tua getan erledig* durchführ* durchgeführ* durchzuführ* ausführ*
    ausgeführ* auszuführ* führe führen führt vornehm* vorgenomm* nehme nehmen nimmt nahm genommen veranlass*
    bearbeit* abarbeit* abgearbeit* abwickel* abwickl* abgewickel* abschließ* abgeschloss* abschluss* schließe
    schließen schließt kümmer* gekümmert sorge sorgen sorgt gesorgt erfolg* starte starten startet gestartet anstoß*
    angestoß* anzustoß* stoße stoßen beginn* begann* begonn* anfang* angefang* fange fängt beschleunig* regel*
    geregelt regle bereinig* korrigier* richtig* berichtig* lösen löse gelöst klären beheb* behoben anstell*
    bewerkstellig* hinkrieg* hinbekomm* hingekriegt dranbleib* dransetz* drangesetz* dran dranmach* angehen
    angegangen anpack* angepackt weitermach* abhak* abgehakt betreib* unternehm* unternomm* unternimmt fertig*
    aktivier* finalisier* einleit* eingeleitet einzuleit* leisten leiste leistet geleistet nachhol* nachgeholt
    nachzuhol* holen hole holt arrangier* realisier* handeln handelt handle tätig* getätigt vollzieh* vollzog*
    bemüh* umsetz* umgesetzt setze setzen setzt gesetzt stell* gestellt übernehm* übernomm* übernimmt vorbereit*
    deichsel* eilen eilig* priorisier* vorzieh* vorgezog* betreu* stornier* freischalt* freigeschalt* mochn anleier*
    durchfuehr* durchgefuehr* durchzufuehr* ausfuehr* ausgefuehr* auszufuehr* fuehre fuehren fuehrt kuemmer*
    gekuemmert faengt loesen loese geloest klaeren taetig* getaetigt bemueh* uebernehm* uebernomm* uebernimmt
    erledigt ausgeführt abgeschlossen fertig veranlasst vollzogen erfolgt ausgefuehrt
    """,
    Sense.PLAN: """
    plan* geplant einplan* eingeplant einzuplan* verplant vorgeseh* vorseh* vorsieht vormerk* vorgemerkt vorzumerk*
    merke termin* terminier* eintrag* eingetrag* trage trägt eintakt* eingetakt* einbuch* eingebuch* buche buchen
    bucht gebucht verbuch* erfass* einstell* eingestell* einzustell* ansetz* angesetzt anberaum* festleg* festgelegt
    festsetz* festgesetz* fix fixier* fixtermin* kalender* einreih* eingereiht notier* vorerfass* vorbereit*
    vorgelegt vorleg* hinterleg* bereitleg* bereitgelegt bereit budget* zahltag* zahldatum ausführungsdat*
    ausführungstag* valuta* wertstell* einpfleg* eingepflegt einspeis* eingespeist aufnehm* aufgenomm* aufgeführt
    zeitplan* fahrplan* zahlungstermin* zahltermin* zahlungsdatum* zahlungsplan* datum datier* vordatier* reservier*
    zurückleg* zurückgelegt rückstell* disponier* dispo disposition angedacht angepeilt anpeil* avis* avisier*
    beauftrag* dauerauftrag* daueraufträge terminüberweis* terminauftrag* prognos* gelistet listen anstehend*
    anstehen ansteht kommend* nächst* demnächst wiedervorlage* enthalten eingearbeit* eingeordnet zahlungsauftra*
    traegt ausfuehrungsda* ausfuehrungsta* aufgefuehrt zurueckleg* zurueckgelegt rueckstell* dauerauftraege
    terminueberwei* naechst* demnaechst
    """,
    Sense.PROMISE: """
    versprech* versprich* versprach* versproch* zugesag* zusag* zusicher* zugesicher* sichere versicher* garanti*
    gewährleist* verpflicht* bestätig* bestätg* ehrenwort* ehrensache* wort schwör* geschwor* schwur verbürg* bürge
    bürgen einhalt* eingehalten einzuhalt* halte halten hält gehalten worthalt* verbindlich* verlass* verlässt
    verlässlich* zuverlässig* rechnen rechnet vertrau* bescheinig* bekräftig* beteuer* erklär* selbstverpfl*
    schuldanerkenn* anerkenntnis* anerkenn* handschlag* indianerehre zahlungszusag* zahlungsversp* abmach* abgemacht
    pfadfinder* gewaehrleist* bestaetig* bestaetg* schwoer* verbuerg* buerge buergen haelt verlaesst verlaesslich*
    zuverlaessig* bekraeftig* erklaer* garantiert zugesichert versprechen verspricht
    """,
    Sense.GET: """
    erhalt* erhielt* bekomm* bekam* krieg* gekriegt kriag* empfang* empfing* habe haben hab hat hatte hatten gehabt
    find* fand fanden gefund* vorfind* vorgefund* auffind* aufgefund* seh* sah sahen gesehen sieht sichtbar*
    ersichtlich* vorlieg* liegt vorlag vorgelegen eingang* zahlungseing* geldeing* posteing* wareneing* eingegang*
    eingetroff* gutschrift* eingelangt einlang* erblick* entdeck* entgegennehm* entgegengenom* lese lesen liest las
    gelesen zufließ* herunterlad* heruntergelad* runterlad* verfüg* besitz* auftauch* entnehm* entnomm* gmeldet
    abhol* abgeholt kennengelernt zugegang* erreicht krigen eingeht verfueg* erhaeltlich zugegangen
    """,
    Sense.SAY: """
    schreib* schrieb* geschrieb* anschreib* angeschrieb* ruf rufe rufen ruft rief riefen gerufen anruf* angeruf*
    anzuruf* zurückruf* rückruf* zurückgeruf* telefon* tel klingel* durchkling* durchgeb* durchgegeb* sage sagen
    sagt sagst sagte sagten gesagt sag bescheid* melde melden meldet meldest gemeldet rückmeld* zurückmeld*
    zurückgemeld* antwort* beantwort* geantwortet rückantwort* mitteil* mitgeteilt mitzuteil* teile teilen inform*
    benachricht* verständig* unterricht* erinner* nachfrag* nachgefragt rückfrag* frage fragen fragt gefragt sprech*
    spricht sprach gesproch* ansprech* angesproch* red* rede reden geredet erwähn* erklär* erläuter* ankünd*
    angekünd* avisier* kontakt* erreichbar* erreichen erreicht meld whatsapp* sms nachricht* mailbox simsen hinweis*
    hingewies* geäußert wend* wandte gewandt mahnt mahne gemahnt anmahn* angemahnt urgier* urgenz* nachhak*
    nachgehakt verkünd* nenn* genannt nannte benenn* angeb* angegeb* stellungnahm* hör hören höre hört gehört
    besprech* feedback* auskunft* rücksprach* sog sogt gsagt übrigens rückinfo info zurückschreib* behaupt*
    wiederhol* zurückkomm* äußern äußert betonen mahnen fragezeich* zurueckruf* rueckruf* zurueckgeruf* rueckmeld*
    zurueckmeld* zurueckgemeld* rueckantwort* verstaendig* rueckfrag* erwaehn* erklaer* erlaeuter* ankuend*
    angekuend* geaeußert verkuend* hoer hoeren hoere hoert gehoert ruecksprach* uebrigens rueckinfo zurueckschreib*
    zurueckkomm* aeußern aeußert nennen antworten
    """,
    Sense.MEET: """
    treffen trifft traf getroffen zusammensetz* zusammenkomm* zusammenkunft besprech* besproch* besprich* bespräch*
    gespräch* rede reden unterhalt* verhandl* verhandel* nachverhandl* ausverhandl* diskut* erörter* einig* geeinigt
    vereinbar* absprech* abgesproch* absprache* absprich* abstimm* abgestimmt verabred* rücksprach* austausch* sitz*
    vergleich* kompromiss* schlichtung* moderier* mediation aushandel* ausgehandelt beratung* beraten berät
    konferenz* videocall* call telko telefonkonfer* zoom teams skype meeting* tagt tagen jourfixe klärungsgespr*
    ausmach* ausgemacht gütlich* persönlich* vorsprech* entgegenkomm* einvernehm* verständig* bespraech* gespraech*
    eroerter* ruecksprach* beraet klaerungsgespr* guetlich* persoenlich* verstaendig*
    """,
    Sense.CHECK: """
    prüf* geprüft überprüf* nachprüf* durchseh* durchgesehen einseh* nachseh* nachgesehen nachschau* nachgeschaut
    schau* geschaut gucken guck gucke geguckt nachguck* anseh* angesehen anschau* angeschaut kontroll* abgleich*
    abgeglich* abzugleich* vergleich* recherch* such* gesucht nachforsch* untersuch* ermittel* ermittl* analys*
    geklärt abklär* abgeklärt abzuklär* aufklär* nachvollz* durchgeh* sicht* gesichtet check* gecheckt nachrechn*
    nachgerechn* nachgezählt begutacht* inspizier* zuordn* zugeord* zuzuordn* abstimm* erkundig* feststell*
    festgestell* nachhalt* verifizier* validier* beurteil* bewert* eruier* herausfind* herausgefund* rausfind*
    rausgefund* rausbekomm* rausgekriegt saldenabstimm* kontoabstimm* plausibilis* rechnungsprüf* hinterfrag*
    forsch* luaga lueg beobacht* evaluier* prüfung* sachlich* rechnerisch* klären klärung* pruef* geprueft
    ueberpruef* nachpruef* geklaert abklaer* abgeklaert abzuklaer* aufklaer* nachgezaehlt rechnungspruef* prueefen
    pruefung* klaeren klaerung*
    """,
    Sense.DECIDE: """
    entscheid* entschied* beschließ* beschloss* beschluss* bestimm* unterschr* unterzeich* gegenzeich* gezeichnet
    zeichn* signier* unterfertig* absegn* abgesegnet freigeb* freigegeb* freigab* freizugeb* freigibt freigabe*
    genehmig* bewillig* erlaub* zustimm* zugestimm* zuzustimm* stimme stimmen akzeptier* annehm* angenomm* nimmt
    annahme einverstand* einwillig* abnick* abgenickt autorisier* ok okay okey oki passt abnahme* abgenomm* abnehm*
    anerkenn* anerkannt ratifizier* stempel* abgestempelt abzeich* abgezeichnet gewähr* wähle gewählt auswahl*
    entschließ* entschloss* votum abstimmung* visier* visum visa kontier* einlenk* billig* gebilligt befürwort*
    paraphier* konsens jawohl joa jup yes vollmacht* bevollmächt* zeichnungsber* rechnungsfreig* zahlungsfreig*
    bankfreigabe* tan pushtan bestellt* einigung* quittier* ja kreditfreigabe* gewaehr* waehle gewaehlt befuerwort*
    bevollmaecht* annehme
    """,
    Sense.WORK: """
    liefer* geliefert ausliefer* ausgeliefert anliefer* angeliefert install* einbau* eingebaut bau bauen baut gebaut
    umbau* umgebaut aufbau* aufgebaut abbau* anbau* montier* montage* demontage* reparier* reparatur* instand* wart
    wartung* gewartet fertigstell* fertiggestell* fertig vollend* beend* öffne* geöffnet öffnung* aufmachen eröffn*
    wiedereröff* schließ* schließung* geschlossen aufgegeb* umzieh* umgezogen umzug* verleg* verlegt gestrichen
    lackier* malen fliesen* schweiß* renovier* sanier* putz* reinig* gereinigt produzier* herstell* hergestellt
    produktion* ernte* geerntet einfahren aussaat* säen pflüg* heuen schlacht* melken gekocht koch* backen
    backstube* einstell* einarbeit* migrier* migration* umstell* umgestellt einführ* eingeführt update* druck*
    gedruckt übersetz* entwickel* entwickl* programmier* arbeit* gearbeitet schaff* malocht jobben job schicht*
    einsatz* transportier* verlad* entlad* abladen abgeladen ausbau* ersetz* austausch* ausgetausch* tausch*
    nachbesser* nachgebesser* nachzubesser* nacharbeit* behandel* behandl* schulung* schulen unterricht* verputz*
    betonier* dämm* mauer* zimmer* dachdeck* abbruch* abriss* rohbau* richtfest* bohr* verkabel* anschließ*
    angeschlossen inbetriebnahm* probelauf* erbring* erbracht* nachhilfe pfleg* gebastelt handwerk* roden räum*
    ausräum* ausgeräumt sortier* neugründ* gründung* gründen gegründet mähen heuernte* streichen maler* auftrag*
    einkaufen arbeiten arbeit oeffne* geoeffnet oeffnung* eroeffn* wiedereroeff* saeen pflueg* einfuehr* eingefuehrt
    uebersetz* einsaetze daemm* raeum* ausraeum* ausgeraeumt neugruend* gruendung* gruenden gegruendet maehen
    montage
    """,
    Sense.REST: """
    abwesen* urlaub* ferien* frei feiertag* betriebsferien betriebsurlaub* betriebsruhe* brückentag* krank* erkrank*
    krankgeschrie* au krankenstand* krankenhaus* spital* klinik* reha* kur kuraufenthalt* operier* genes* wieder
    zurück erholen erholung* ruhe* rente* rentner* pension* mutterschutz* elternzeit* karenz* schwanger* entbind*
    geburt* dienstreis* reise* verreist gereist unterwegs auswärts ausland* büro homeoffice teilzeit* sabbatical*
    auszeit* überstundenabb* vertret* stellvertret* vertretung* ausgeschied* ausscheid* gekündigt nachfolg*
    ansprechpartn* zuständ* verstorben* verstarb* gestorben todesfall* trauer* beerdig* begräbnis* beisetz* bestatt*
    wochenend* pause* geschlossen zugesperrt schließtag* sommerpause* winterpause* weihnachtspaus* weihnachtsfer*
    sommerferien herbstferien osterferien semesterferien heimaturlaub* grippe* corona* covid* quarantäne* fieber*
    unfall* verletz* bettläg* außendienst* messe* fortbildung* bildungsurlaub* skiurlaub* ski strand* heimkehr*
    zurückkehr* zurückgekehr* rückkehr* wiederkomm* zurückkomm* zruck zrugg kindkrank* kinderkrank* resturlaub*
    unerreich* daheim hause lazarett* burnout* arbeitsunfäh* freistell* freigestell* besetzt unbesetzt montage
    geschlossn urlob ausgeflogen zeitkonto elternurlaub* krankheit* rückkehr zeitausgl* pflegezeit* wochenbett*
    dienstfrei außerhaus überzeit* nichtanwes* zwischentag* militärdienst* wk zivildienst* bundesheer* lehrabschl*
    zwischenferie* auswärtstermin* brueckentag* zurueck auswaerts buero ueberstundenab* gekuendigt zustaend*
    begraebnis* quarantaene* bettlaeg* zurueckkehr* zurueckgekehr* rueckkehr* zurueckkomm* arbeitsunfaeh* rueckkehr
    ueberzeit* militaerdienst* auswaertstermi*
    """,
    Sense.WANT: """
    will willst wollen wollt wollte wollten gewollt woll möcht* mecht* mag mögen wünsch* gewünscht hoff* gehofft
    erhoff* versuch* probier* bemüh* streb* anstreb* angestrebt ziel* beabsicht* absicht* vorhab* vorgehabt gedenk*
    gern* lieber bevorzug* vorschlag* vorgeschlag* vorzuschlag* schlage schlagen schlägt anbiet* angeboten biete
    bieten bietet anregen bereitschaft* gewillt bereit geneigt interess* wille sehnen denke denken dacht* gedacht
    angedacht überleg* erwäg* peile pläne lust ambition* wolln wüll wünschen wünsche wünscht wünschten moecht*
    moegen wuensch* gewuenscht bemueh* schlaegt ueberleg* erwaeg* plaene wuell wuenschen wuensche wuenscht
    wuenschten möchtest moechtest
    """,
    Sense.CAN: """
    kann kannst können könnt* gekonnt kan schaff* gschafft geschafft imstand* lage vermag vermög* möglich*
    ermöglich* unmöglich* machbar* leistbar* tragbar* stemm* gestemmt verkraft* leisten darf dürfen durft* hinkrieg*
    geling* gelang gelungen fähig* unfähig* drin reichen reicht ausreich* aufbring* aufgebracht entbehr* erübrig*
    zusammenkrat* zusammenbekom* zusammenkrieg* zusammengekom* auftreib* aufgetrieb* beschaff* besorg* realistisch*
    umsetzbar* schultern geschultert packen packe packt gepackt zumutbar* könn koa chönnt chan cha kunnt außerstand*
    außerstande spielraum* gestattet gestatten hinbekomm* hinbiegen zahlungsfähig* solvent* zahlungsbereit* koennen
    koennt* vermoeg* moeglich* ermoeglich* unmoeglich* duerfen faehig* unfaehig* eruebrig* koenn choennt
    zahlungsfaehig* dürfte dürften könnte könnten koennte koennten
    """,
    Sense.ASK: """
    bitt* gebeten bat baten erbitt* erbeten ersuch* anfrag* angefragt frag* nachfrag* bräucht* anforder* angefordert
    einforder* verlang* beantrag* antrag* stunden gestundet stundung* zahlungsaufsch* fristverläng* verlänger*
    aufschub* aufschieb* wünsch* flehen appellier* bite biddscheen büdde ansuchen anliegen* zusenden schicken senden
    nennen nachlass* entgegenkomm* kulanz* kulant* hilfe helfen hilf unterstütz* rabatt* nachsicht* verständnis*
    erlass* verzicht* stornier* storno* umschreib* umstell* geändert abänder* korrigier* ausstell* ausgestell*
    neuausstell* dringend* höflich* herzlich freundlich* dankbar* erwart* aufgefordert aufforder* bewerb* antworten
    rufen löschen löscht entfern* streichen ändern ändert änderung* fragen frage braeucht* antraege fristverlaeng*
    verlaenger* wuensch* buedde unterstuetz* verstaendnis* geaendert abaender* hoeflich* loeschen loescht aendern
    aendert aenderung* fraglos
    """,
    Sense.NEED: """
    brauch* gebraucht benötig* bedarf bedürf* fehl* mangel* ermangel* müss* mues notwend* nötig* erforder*
    voraussetz* vorausgesetzt unerläss* zwingend* ohne vermiss* abwart* unvollst* ausständ* aussteh* unabdingbar*
    pflichtangab* soll sollen sollte sollten nachreich* brauchts broch bruuch bräucht* hakt hapert scheitert
    nachweis* dringlich* eilig* unbedingt sonst fehlt fehlen fehlte benoetig* beduerf* muess* noetig* unerlaess*
    ausstaend* braeucht* müsste müssten muesste muessten
    """,
    Sense.WAIT: """
    wart* gewartet abwart* abgewartet zuwart* geduld* gedulden frist* zahlungsfrist* nachfrist* fristverläng*
    aufschub* aufschieb* aufgeschob* verschieb* verschob* vertag* stund* stundung* zahlungsaufsch* verzöger*
    verspät* verspätet verzug* verlänger* verlänger später spät* aussetz* ausgesetzt anhalt* angehalten stopp*
    gestoppt ruhen ruht ruhend stilllegen stillhalt* still moratori* schonfrist* gnad* moment* augenblick* weile
    zeit zeitlang länger dauer* hinhalt* hingehalten hinauszöger* hinausschieb* prolong* respiro* zahlungspause*
    pausier* zurückstell* zurückgestell* sperr* gesperrt mahnsperre* mahnstopp* mahnlauf* vorerst vorläufig*
    einstweil* zunächst derzeit zurzeit aktuell* schwebe pendent* hängig* liegenblieb* liegengeblieb* liegengelass*
    langsam* schlepp* stau* rückstau* rückstand* engpass* überbrück* gemach sekunde minute hold nachsicht* nachgeb*
    hängen hängt hinten verschnauf* luft warts mahnstop mahnpause* ratenpause* zahlungssperr* auszahlungsspe*
    zahlungsstop* fristverlaeng* verzoeger* verspaet* verspaetet verlaenger* verlaenger spaeter spaet* laenger
    hinauszoeger* zurueckstell* zurueckgestell* vorlaeufig* zunaechst haengig* rueckstau* rueckstand* ueberbrueck*
    haengen haengt stunden
    """,
    Sense.REFUSE: """
    weiger* verweiger* ablehn* abgelehnt abzulehn* lehne lehnen lehnt zurückweis* zurückgewies* zurückzuweis*
    verklag* klage klagen klagt anzeig* strafanzeig* drohe bedroh* kündig* gekündigt kündigung* stornier* storno*
    widerruf* widerrief rücktritt* zurücktret* zurückgetret* einbehalt* zurückbehalt* zurückhalt* zurückgehalt*
    verzicht* cent heller groschen rappen pfennig boykott* untersag* unterlass* schikan* belästig* erpress*
    nötigung* terror* vergiss vergess* vergesst freiwillig* niemals nimmer keinesfalls keineswegs pustekuchen
    scheren absag* abgesagt sträub* verwehr* versag* verbiet* verbat verbitte wehren wehre gegenwehr aufheb* lösch*
    abbestell* rückabwick* behalten nix pfeif* hausverbot* ignorier* zahlungsverwei* leistungsverwe* annahmeverweig*
    anfecht* angefochten zurückzahlung nada mahnbescheid* zurueckweis* zurueckgewies* zurueckzuweis* kuendig*
    gekuendigt kuendigung* ruecktritt* zuruecktret* zurueckgetret* einbehaelt zurueckbehalt* zurueckhalt*
    zurueckgehalt* belaestig* noetigung* straeub* loesch* rueckabwick* zurueckzahlung löschen löscht loeschen
    loescht
    """,
    Sense.CONTEST: """
    bestreit* bestritt* streit* strittig* beanstand* reklam* widersprech* widersprich* widerspruch* widersproch*
    einspruch* einwand* einwend* einrede* eingewand* anfecht* angefocht* falsch* fehlerhaft* unrichtig* inkorrekt*
    unkorrekt* unberecht* ungerecht* unzutreff* unzuläss* unrechtmäß* unwirksam* nichtig* verjähr* überhöht*
    überteuer* teurer teuer wucher* zuviel überzogen* abweich* abgewich* differenz* unstimmig* diskrepanz* irrtum*
    irrst geirrt verwechs* verwechsl* betrug* abzock* abgezock* fake phishing unseriös* unbekannt* unbegründ*
    unklar* unverständ* unerklär* nachvollzieh* einverstand* anerkenn* erkenne gekürzt minder* gemindert abzieh*
    abgezogen abzug abzüge protest* rüge* mängelrüge* gerügt missverständ* ungeklärt* unvereinbar* vereinbarungsw*
    vertragswidr* doppelt* nochmals unbestellt beauftrag* beschwer* unzufried* enttäusch* behaupt* angeblich*
    vermeintl* storno* stornier* gutschrift* zurückweis* leistungsverw* nichterfüll* mangelhaft* unsinn* quatsch*
    blödsinn* frech* unverschämt* uneinig* bezweif* zweifel* dissens ungültig* rechtsgrund* vertragsbruch* abofalle*
    irrt irren kürzen kürzt kürzung* bestellt nie stimmt nichtbestell* kenne kennen unerlaubt* unzulaess*
    unrechtmaeß* verjaehr* ueberhoeht* ueberteuer* ueberzogen* unserioes* unbegruend* unverstaend* unerklaer*
    gekuerzt abzuege ruege* maengelruege* geruegt missverstaend* ungeklaert* enttaeusch* zurueckweis* nichterfuell*
    bloedsinn* unverschaemt* ungueltig* kuerzen kuerzt kuerzung*
    """,
    Sense.LOSE: """
    vergess* vergaß* vergisst verlier* verlor* verleg* verbummel* verschlamp* verschwitz* verschussel* verpeil*
    verpenn* verschlaf* übersehen übersah* überseh* versäum* verpass* untergegang* untergeh* unterging* verschwund*
    verschwind* abhanden liegengeblieb* durchgerutscht durchrutsch* entgangen entfallen entging spam* junk
    papierkorb gelösch* verkram* verschmissen weggeworfen vertan vertu* versehen* verwechs* irrläufer* fehlgeleit*
    vernachläss* unauffind* spurlos schlamper* schludr* verbaselt verschütt* vertrödel* verratzt vagessn vergessn
    versaubeutel* verdödel* verklüngel* verdummbeut* hinuntergef* durchgeflutscht hintergerutscht vergeßlich*
    vergeßt verdaddelt verwurschtel* uebersehen uebersah* ueberseh* versaeum* geloesch* irrlaeufer* vernachlaess*
    verschuett* vertroedel* verdoedel* verkluengel*
    """,
    Sense.EARN: """
    verdien* einnahm* einnehm* eingenomm* umsatz* erlös* ertrag* kassier* abkassier* kassenstand* gehalt* lohn*
    zahltag* verkauf* veräußer* vermiet* mieteinnahm* bafög kindergeld* elterngeld* bürgergeld* hartz sozialhilf*
    krankengeld* weihnachtsgeld* urlaubsgeld* bonus provision* prämie* honorar* gage* trinkgeld* stipendi*
    taschengeld* steuererstatt* steuerrück* rückvergüt* auszahl* ausbezahl* ausgezahl* erbe erben geerbt erbschaft*
    gewinn* gewonnen lotto* schlussrechnun* abschlagsrech* abschlagszahl* förder* fördermittel* zuschuss*
    subvention* beihilfe* mittelabruf* milchgeld* agrarpräm* ernteerlös* ticketverkauf* eintritt* spende*
    mitgliedsbeit* sold rentenzahl* pensionszahl* vierzehnte dreizehnte dividende* zahlungseing* ausschütt* tantiem*
    nebenjob* minijob* vorsteuer* finanzamt* hausverkauf* inkassier* einkommen* einkünft* kurzarbeiterg*
    arbeitslose* notstandshilf* familienbeihil* jobcenter mieteinkünft* tagesgesch* tageseinnahm* weihnachtsgesc*
    kundengelder stromeinspeis* einspeiseverg* kassenzahlung* gema erloes* loehne veraeußer* bafoeg buergergeld*
    praemie* steuerrueck* rueckverguet* foerder* agrarpraem* ernteerloes* ausschuett* einkuenft* mieteinkuenft*
    """,
    Sense.SUFFER: """
    liquidit* engpass* knapp* klamm pleite* bankrott* insolven* zahlungsunfäh* überschuld* konkurs* schwierig*
    problem* krise* notlage* not leiden leidet verlust* einbruch* umsatzeinbr* umsatzrückg* flaute* auftragsflaut*
    auftragsmang* rezession* ausfall* ausgefallen forderungsausf* zahlungsausfal* arbeitslos* gekündigt kurzarbeit*
    krank* krebs* schlaganfall* herzinfarkt* depress* scheidung* geschieden trenn* tod tot gestorben verstorben*
    hochwasser* überschwemm* dürre* abgebrannt feuer* sturm* unwetter* hagel* diebstahl* gestohlen geklaut hack*
    gehackt cyber* serverausfall* systemausfall* abgestürzt absturz* stromausfall* streik* pfänd* gepfändet
    kontopfänd* gerichtsvollz* obdachlos* räumung* schulden* verschuld* schufa privatinsolv* ebbe leer mittellos*
    arm armut* schlecht* mies* miserab* finanzlage* lage situation* prekär* eng enge angespannt* schwach* belast*
    stress* überlast* überforder* unterbesetzt personalmangel* personalausf* personalnot* stemmen abgesoffen schief
    gestört störung* panne* pech unglück* unfall* existenz* bedroh* ruin* dicht zugesperrt geschäftsaufg*
    schließung* aufgelöst auflös* erlosch* sanier* nachlassstund* stundungsverf* exekution* blank flüssig liquide
    zahlungsschwi* finanzengpass* finanziell* durststrecke* saisonbeding* inflation* energiekost* pandemie* corona*
    lockdown* tierseuche* seuche* missernte* ernteausfall* gekürzt haushaltssperr* rückgang* geplatzt platzt platzen
    spinnt zusammenbruch* abgelehnt haft gefängnis* demenz* pflegefall* pflegeheim* krieg brand brände zahlungsengp*
    personalengp* schulden zahlungsunfaeh* ueberschuld* umsatzrueckg* gekuendigt ueberschwemm* duerre* abgestuerzt
    pfaend* gepfaendet kontopfaend* raeumung* prekaer* ueberlast* ueberforder* gestoert stoerung* unglueck*
    geschaeftsaufg* aufgeloest aufloes* fluessig gekuerzt rueckgang* gefaengnis* braende belastet
    """,
    Sense.MONEY: """
    geld* gäld göd göid kohle* knete moneten zaster asche mäuse kröten piepen kies moos schotter bargeld* bar cash
    betrag* summe* gesamtsumm* teilsumm* zahlung* überweisung* sammelüberw* sammelauftr* echtzeitüberw* eilüberw*
    sofortüberw* blitzüberw* auslandsüberw* onlineüberw* lastschrift* sepa scheck* verrechnungssc* barscheck*
    barzahl* teilbetr* restbetr* endbetr* rechnungsbetr* gesamtbetr* bruttobetr* nettobetr* liquidität* guthaben*
    gutschrift* rückzahlung* rückerstatt* erstattung* einzahlung* auszahlung* abbuchung* anweisung* vorkasse*
    vorauskasse anzahlung* akonto akontozahl* euro euronen eur teuro franken fränkli fr chf stutz dollar* usd pfund
    gbp prozent* skonto* skonti visa mastercard amex ec girocard karte karten paypal* klarna twint* wise revolut
    kaution* sicherheit* begleichung* bezahlung* kapital* vermögen* barmittel* tausend tausender hunderter hunni
    fuffi zwanziger zehner mille k cent eigenkapital* kredit* vorschuss* münze* spesen valuta* transaktion* devisen*
    netto brutto bitcoin* marie penunze* diridari marerial flins gerstl restgeld* gaeld goed goeid maeuse kroeten
    ueberweisung* sammelueberw* echtzeitueberw* eilueberw* sofortueberw* blitzueberw* auslandsueberw* onlineueberw*
    liquiditaet* rueckzahlung* rueckerstatt* fraenkli vermoegen* muenze*
    """,
    Sense.DEBT: """
    rechnung* rechnug* rechung* rg re rgn rnr faktur* forder* hauptforder* restforder* gesamtforder* teilforder*
    altforder* schuld* schulde schulden geschuldet restschuld* schuldig* verbindlichk* zahlbar* offen* aussteh*
    ausständ* außenstand* ausstand unbezahlt* unbeglich* überfäll* fällig* rückstand* saldo* salden saldi restsaldo
    posten op teilrechn* schlussrechn* abschlagsrech* sammelrechn* monatsrechn* honorarnote* honorarrechn*
    eingangsrechn* lieferantenrec* stromrechn* arztrechn* handwerkerrech* gebühr* mahngebühr* mahnkosten mahnspesen
    verzugszins* zinsen zins verzug* säumnis* inkassokost* kosten* preis* mwst ust umsatzsteuer* mehrwertsteuer*
    steuer* vorsteuer* miete* nebenkost* pacht* beitrag* abgabe* rest restlich* übrig* differenz* endsumm* proforma*
    abrechn* nachforder* zahlungsziel* zahlungsrück* zahlungsverzug* zahlungsbeding* abo abonnement* liquidation*
    leasingrate* tarif* honorar* belastung* debit* ek vk xrechnung zugferd dubiose position* abgerechn* verrechnet
    berechn* rechn forderung* ausstaend* ueberfaell* faellig* rueckstand* gebuehr* mahngebuehr* saeumnis* uebrig*
    zahlungsrueck* offenbar
    """,
    Sense.PAPER: """
    bestell* auftragsnumm* auftragsbest* ponummer po kontoauszug* auszug* aufstell* saldenbestät* saldenliste*
    offenepostenli* postenliste* iban bic bankverbind* bankdaten kontodaten kontoverb* kontonumm* blz vertrag*
    rahmenvertr* werkvertrag* mietvertrag* arbeitsschein* lieferschein* angebot* offerte* kostenvoransc*
    voranschlag* mahnung* mahnschreib* mahnbrief* mahnstufe* zahlungserinn* erinnerung* letztmahnung brief*
    schreiben* mail email* post nachricht* fax dokument* datei* unterlag* formular* beleg* zahlungsbeleg* quittung*
    bon kassenbon* bescheid* bescheinig* bestätigung* kopie* duplikat* durchschlag* zweitschrift* scan* eingescannt
    pdf original* foto* bild bilder screenshot* liste* excel* tabelle* protokoll* abnahmeprot* stundenzett*
    stundennachw* regiebericht* rapport* leistungsnachw* leistungsverz* aufmaß* nachweis* zeugnis* attest* urkunde*
    grundbuch* akte* ordner* ablage* vorgang* zeichen nummer* rechnungsnumm* kundennumm* referenz* verwendungszw*
    einzahlungssch* erlagschein* zahlschein* qr qrrechnung* mandat* ustid uid steuernummer* leitweg* kostenstell*
    projektnumm* adresse* anschrift* rechnungsadres* lieferadres* firmierung* firmenname* portal* lieferantenpor*
    plattform* ariba coupa peppol edi xml xrechnung* link agb klausel* kleingedruckt* zahlungsavis* avis*
    datenblatt* stammdaten stammblatt* ticket* zettel handelsregist* gewerbeschein* freistellungsb* unbedenklichk*
    zertifikat* gutachten* police* versicherungss* kündigungsschr* abtretung* versand* retourenschein* gutschein*
    rückschein* einschreib* postkasten postkastl postfach* posteingang* eingangspost anlage* anhang angaben angabe
    daten fassung* version* korrektur* kontoblatt* buchung* journal* steuerbescheid* abschrift* auflistung*
    übersicht* vereinbarung* zusatzverein* vollmacht* ausweis* kontakt kontaktdaten rechnungskopie* rechnungsdupli*
    rechnungskorre* stornorechn* stornobeleg* kontoübersicht* saldenaufst* zahlungsbest* kostenüberna* kostenzusage*
    saldenbestaet* bestaetigung* vorgaenge kuendigungssch* rueckschein* uebersicht* kontouebersich* kostenueberna*
    """,
    Sense.GOODS: """
    ware* lieferung* sendung* paket* päckchen palette* karton* kiste* container* maschine* gerät* anlage* heizung*
    heizkessel* kessel* wärmepump* solaranl* photovolt* pv klima* lüftung* fenster* tür* tore dächer fassade*
    gerüst* bad küche* bäder fliese* parkett* teppich* möbel* schrank* stuhl* matratz* holz* stahl* beton* zement*
    ziegel* kies* sand* rohr* kabel* schraub* werkzeug* ersatzteil* teile bauteil* material* baustoff* bauarbeit*
    baustelle* bau arbeiten projekt* objekt* gewerk* pkw lkw wagen fahrzeug* transporter* anhänger* traktor*
    schlepper* bagger* kran stapler* reifen* motor* getriebe* bremse* batterie* diesel benzin heizöl* öl gas strom*
    wasser* energie* pellets* saatgut dünger* futter* vieh rinder kühe kuh schwein* milch* fleisch* wurst brot*
    gemüse* obst* wein* bier* fass fässer getränk* lebensmittel* essen menü* catering* buffet hotel* übernacht*
    zimmer flug tickets kleid* schuhe textil* stoff* brille* medikament* arznei* implantat* zahnersatz* prothes*
    behandlung* therapie* sitzungen kurse seminar* workshop* software* lizenz* server* hosting* domain* website*
    webseite* homepage* webshop* onlineshop* app laptop* rechner* computer* drucker* toner* handy* telefonanl*
    internet* router* bildschirm* kamera* flyer* broschür* prospekt* plakat* logo* design* anzeige* inserat*
    werbung* kampagne* übersetzung* leistung* dienstleist* service* arbeit wartung* inspektion* anfahrt* produkt*
    artikel* stück* muster* probe proben rohstoff* lager* fracht* spedition* blume* pflanze* baum bäume garten* zaun
    zäune pumpe* pool sauna lift aufzug* schlüssel* schloss fahrrad* ebike* instrument* bücher buch spielzeug*
    verpack* flaschen kaffeemaschin* kühlschrank* herd ofen kühlhaus* wohnung* halle* gebäude* immobilie*
    grundstück* büroräume laden ersatzlieferun* restlieferung* teillieferung* nachlieferung* bestellte ladung
    abwasser* müll* entsorg* pflegedienst* stunden regiestunden auto autohaus* haus häuser dach dachziegel* tische
    boden text texte dachrinne* paeckchen geraet* waermepump* lueftung* tuer* daecher geruest* kueche* baeder
    moebel* stuehle anhaenger* heizoel* oel duenger* kuehe gemuese* faesser getraenk* uebernacht* broschuer*
    uebersetzung* stueck* baeume zaeune aufzuege schluessel* buecher kuehlschrank* kuehlhaus* gebaeude* grundstueck*
    bueroraeume muell* haeuser waren wäre logo
    """,
    Sense.FAULT: """
    mangel* fehler* fehlerhaft* defekt* schaden* beschädig* kaputt* zerbroch* gebroch* bruch zerkratz* kratzer*
    undicht* leck leckt tropft tropfen leckage* schimmel* verschimmelt verrostet rost* riss risse rissig* verfault*
    verdorb* faul ablaufen abgelaufen* verschlissen verschleiß* pfusch* gepfuscht schlamp* murks* schrott* müll*
    unbrauchbar* nutzlos* wertlos* minderwert* mangelhaft* unvollst* unfertig* falschliefer* fehlliefer* fehlmeng*
    fehlbestand* fehlbetrag* minderlief* unterliefer* lieferverzug* lieferverzög* verspät* doppelt* doppelberech*
    doppelzahl* doppelbuch* doppelabrech* doppelrechn* reklamation* beschwerde* gewährleist* garantiefall* rückruf*
    retour* zurückgeschic* rückgabe* gutschrift* nachlass* preisnachlass* minderung* abzug* rabatt* kulanz*
    entschädig* vertragsstraf* pönal* nachbesser* ausfall* ausgefallen störung* bug* abstürz* funktion* schief krumm
    verbogen schlecht* mies* misslung* unsauber* unzureich* verschmutz* dreckig* nass feucht* wasserschad*
    zahlendreher* tippfehler* rechenfehler* buchungsfehler* preisfehler* übertragungsfe* systemfehler* ungenau*
    abweich* fehlt fehlen fehlte fehlend* gefehlt hakt klemmt geplatzt rückläufer* rücklast* zurückgekomm* mist
    panne* vertipp* verzähl* verrechnet irrtum* katastroph* desaster* lückenhaft* vermurkst verhunzt mahnfehler*
    rechnungsfehle* mängelliste* mängelanzei* mängelbehebung* zurückgeben zurückgegeb* schaeden beschaedig* muell*
    lieferverzoeg* verspaet* gewaehrleist* rueckruf* zurueckgeschic* rueckgabe* entschaedig* poenal* stoerung*
    abstuerz* uebertragungsf* ruecklaeufer* ruecklast* zurueckgekomm* verzaehl* lueckenhaft* maengelliste*
    maengelanzei* maengelbehebun* zurueckgeben zurueckgegeb*
    """,
    Sense.EVENT: """
    termin* besprech* meeting* sitzung* vorstandssitz* gemeinderat* stadtrat* ausschuss* versammlung* mitgliederver*
    hauptversamml* generalversam* gesellschafter* betriebsversa* messe* ausstellung* kongress* tagung* konferenz*
    seminar* schulung* lehrgang* prüfung* betriebsprüf* steuerprüf* wirtschaftspr* audit* inventur* jahresabschlus*
    monatsabschlu* abschluss* quartalsabschl* hochzeit* heirat* taufe* kommunion* konfirmation* firmung* beerdig*
    begräbnis* geburtstag* jubiläum* feier* feste festival* konzert* auftritt* veranstalt* turnier* spiel verein
    rennen wettbewerb* saison* eröffn* wiedereröff* neueröff* umzug* umzieh* einzug* auszug* lieferung*
    liefertermin* lieferdatum* anliefer* abholung* abhol* montage* montagetermin* einbau* abnahme* übergabe*
    besichtig* begehung* ortstermin* baubeginn* fertigstell* inbetriebnahm* ernte* weinlese* almabtrieb* weihnacht*
    ostern pfingst* silvester neujahr* fasching* karneval* fasnacht fastnacht advent* nikolo* ramadan zuckerfest*
    oktoberfest* wiesn kirmes kirtag* märkte flohmarkt* streik* wahl wahlen operation* geburt* entbind* notartermin*
    beurkund* gerichtstermin* verhandlung* gerichtsverha* anhörung* gläubigervers* anmeldefrist* vertragsende
    vertragsbeginn* laufzeit* gültigkeit* ablauf* kündigung* umstellung* systemumstell* migration* golive update*
    reise* flug abflug* ankunft* abfahrt* rückkehr* urlaubsbeginn* schulanfang* schulbeginn* semester* ferienbeginn*
    prüfungstermin* arzttermin* zahnarzt* bewerbung* kontrolle* tüv wartungstermin* wartung* stichtag* frist*
    deadline* beginn* start* ende dienstreis* vorstellung* premiere* party* ausflug* rechnungsdatum* bestelldatum*
    eingangsdatum* leistungszeitr* zustellung* einsendeschlus* telefonat* besuch* ereignis* feiertag* stammtisch*
    jahreswechsel* jahrestag* erscheinung* release* kassensturz* schützenfest* gesprächstermi* kickoff*
    klassenfahrt* lieferwoche* maifeier* betriebsausfl* sommerfest* firmenjubil* erntedank* fußball* elternabend*
    vertragsverl* versandtermin* einschulung* kur kontrolltermin* montage event pruefung* betriebspruef*
    steuerpruef* begraebnis* jubilaeum* eroeffn* wiedereroeff* neueroeff* uebergabe* maerkte anhoerung*
    glaeubigervers* gueltigkeit* kuendigung* rueckkehr* pruefungstermi* tuev schuetzenfest* gespraechsterm*
    """,
    Sense.RUN: """
    zahllauf* zahlungslauf* lauf läufe zahltag* zahlrunde* zahlungsrunde* zahlvorschlag* zahlungsvorsch*
    zahlungsliste* überweisungsla* sammelüberw* sammelauftrag* sammler sammelzahl* datenträger* zahlungsdatei*
    stapel* batch* rutsche schwung charge turnus* zyklus* rhythmus* runde* liste* vorschlagslist* monatslauf*
    wochenlauf* freigabeproz* freigabelauf* freigabe* freigabeverf* workflow* umlauf* rechnungseing* rechnungslauf*
    prüflauf* genehmigungspr* prozess* verfahren* ablauf* abläufe dienstweg* vieraugen* datev sap lexware dynamics
    navision erp system* buchungslauf* bankdatei* sepadatei* wöchentlich* vierzehntäg* zweiwöchentl* mahnlauf*
    gehaltslauf* lohnlauf* payroll* auszahlungsano* kassenanweis* anordnung* auszahlungsanw* mittelfreigabe*
    haushaltsmitte* buchungsschlus* durchlauf* warteschlange* schlange automatisch* automatik* elba ebics routine*
    regulär* einspielung* zahlstapel* zahlwoche* zahlungsrhythm* abrechnungszyk* freitagslauf* dienstagslauf*
    zahlungstag* zahldatum zahltermin* laeufe ueberweisungsl* sammelueberw* datentraeger* prueflauf* ablaeufe
    woechentlich* vierzehntaeg* zweiwoechentl* regulaer*
    """,
    Sense.BANK: """
    bank* hausbank* sparkasse* volksbank* raiffeisen* raika commerzbank* postbank* postfinance ubs zkb kantonalbank*
    dkb bawag unicredit konto* konten kto geschäftskont* firmenkonto* girokonto* privatkonto* sparbuch* sparkonto*
    tagesgeld* treuhandkonto* anderkonto* überzieh* überzogen dispo dispokredit* limit* tageslimit* überweisungsli*
    deckung* gedeckt ungedeckt kredit* kreditlinie* kreditrahmen* kreditausschu* darlehen* finanzier*
    zwischenfinanz* umschuld* hypothek* rahmen linie filiale* schalter* berater* automat* geldautomat* karte*
    onlinebanking* ebanking* netbanking tan pushtan phototan chiptan pin login passwort* gesperrt kontopfänd*
    pfändung* rücklast* rückbuch* rückläuf* kontoverbind* abbuch* einzug* bankfreigabe* treasury cashpool* kasse*
    tresor safe swift bic iban depot wertpapier* festgeld* avalkredit* bürgschaft* factoring faktoring*
    geldinstitut* kreditinstitut* clearing avalrahmen* betriebsmittel* fremdwährung* kassa geschaeftskont*
    ueberzieh* ueberzogen ueberweisungsl* kontopfaend* pfaendung* ruecklast* rueckbuch* ruecklaeuf* buergschaft*
    fremdwaehrung*
    """,
    Sense.LAW: """
    gericht* amtsgericht* landgericht* handelsgericht* bezirksgericht* insolvenzger* anwalt* rechtsanwalt* ra
    kanzlei* jurist* rechtsabteil* rechtlich* recht rechte rechtsweg* rechtsstreit* rechtsschutz* gesetz* paragraf*
    bgb hgb abgb verfahren* prozess* klage* klagen verklag* anklag* urteil* richter* beschluss* vergleich*
    mahnbescheid* mahnverfahren* mahngericht* zahlungsbefehl* betreibung* rechtsvorschl* vollstreck* zwangsvollstr*
    exekution* exekutions* gerichtsvollz* pfänd* gepfändet kuckuck inkasso* insolven* insolvenzverw* insolvenzverf*
    insolvenzantr* insolvenzmasse insolvenztabel* konkurs* konkursverf* konkursverw* masseverwalt* masse sachwalt*
    nachlass* nachlassstund* nachlassverwal* nachlassgerich* sanierungsverf* sanierungsplan* eigenverwalt*
    schutzschirm* gläubiger* gläubigervers* forderungsanme* anmelden anmeldung* quote liquidation* liquidator*
    liquidier* abwickl* abwickel* löschung* aufgelöst auflösung* treuhänd* restschuldbefr* schuldnerberat*
    schuldenberat* privatinsolv* privatkonkurs* verbraucherins* vermögensausku* offenbarungseid eidesstatt* notar*
    vormund* betreuer* erbengemein* testament* verjähr* einrede* polizei* staatsanwalt* strafanzeig* straftat*
    betrug* einstweil* verfügung* zahlungsverbot* titel titulier* widerklag* berufung schlichtung* schiedsgericht*
    ombuds* verbraucherzen* verbrauchersch* dsgvo datenschutz* rechtskräft* einigungsamt vollzug* haftbefehl*
    insolvenz zahlungsunfäh* zahlungseinst* stawag starug mediation* mediator* sicherungsübe* einigungsstell*
    sozialgericht* arbeitsgericht* landesgericht* oberlandesger* kreisgericht* rechtspfleg* schuldenregul*
    abschöpfungs* gläubigerschut* ksv akv creditreform klage pfaend* gepfaendet glaeubiger* glaeubigervers*
    loeschung* aufgeloest aufloesung* treuhaend* vermoegensausk* verjaehr* verfuegung* rechtskraeft* zahlungsunfaeh*
    sicherungsuebe* abschoepfungs* glaeubigerschu*
    """,
    Sense.OURS: """
    buchhalt* buha fibu kreditoren* debitorenbuch* rechnungswesen* finanz* lohnbuch* kasse kassier* kassenwart*
    schatzmeister* chef* boss geschäftsführ* geschäftsleit* gf gl geschäftsinhab* inhaber* eigentümer* leiter*
    leitung* bauleiter* bauleitung* abteilung* vorstand* vorsitz* aufsichtsrat* präsident* direktor* direktion*
    prokurist* prokura* zeichnungsber* teilhaber* gesellschaft* gesellschafter* partner* kompagnon* mitarbeiter*
    kolleg* sekretär* assistent* assistenz* vorzimmer* sachbearbeit* zentrale* konzern* mutterkonzern* muttergesell*
    hauptsitz* hauptverwalt* holding* tochter* niederlass* filialleit* einkauf* verwaltung* hausverwalt* gemeinde*
    stadtkasse* gemeindekasse* kämmer* bürgermeister* amt amtsleit* behörde* rathaus magistrat* kassenamt*
    landeskasse* bundeskasse* kirchenpfleg* kirchengem* pfarr* rektor* schulleit* schulträger* träger*
    klinikverwalt* klinikleit* mann frau gatte gattin ehemann* ehefrau* gemahl* freundin freund lebensgefähr* sohn
    söhne vater papa mutter mama mami bruder schwester opa oma onkel tante schwager* schwieger* eltern kinder
    familie* steuerberat* steuerbüro* steuerkanzlei* stb treuhänd* treuhandbüro buchprüf* wirtschaftspr* team*
    controlling* controller* treasur* cfo ceo personalabt* azubi* lehrling* praktikant* aushilf* vertretung*
    stellvertret* nachfolger* vorgänger* vorgesetzt* obmann obfrau vereinskass* polier meister* werkstattleit*
    küchenchef* wirt wirtin restaurantleit* fachabteil* technik poststelle* verantwortl* zuständig* entscheider*
    auftraggeb* personal belegschaft* seniorchef* juniorchef* hausmeister* rechnungsstell* rechnungsabt* kreditorik*
    hauptkasse* verwalter* betriebsleit* bereichsleit* projektleit* shared dezernat* referat* dekan* kanzler*
    institutsleit* intendan* zahlstelle* zahlungsabteil* kassaführ* quästor* säckelmeister* amtskassa* kassier
    oberkassa* zahlungsverant* vereinsvorst* hausherr* seniorin geschaeftsfueh* geschaeftsleit* geschaeftsinha*
    eigentuemer* praesident* sekretaer* einkaeufer* kaemmer* buergermeister* behoerde* schultraeger* traeger*
    lebensgefaehr* soehne steuerbuero* treuhaend* treuhandbuero buchpruef* vorgaenger* kuechenchef* zustaendig*
    schwaegerin kassafuehr* quaestor* saeckelmeister* vorstaendin
    """,
    Sense.THIRD: """
    kunde* kundin* endkunde* großkunde* hauptkunde* bauherr* auftraggeb* versicher* haftpflicht* krankenkasse*
    pflegekasse* beihilfe* gutachter* berufsgenoss* allianz axa huk käufer* abnehmer* mieter* pächter* untermieter*
    förder* förderstelle* fördermittel* förderbank* förderbescheid* fördergeld* kfw ams aws zuschuss* subvention*
    sponsor* spender* spende* investor* gesellschafter* kapitalgeber* kapitalerhöh* finanzier* geldgeber* leasing*
    finanzamt* steuererstatt* steuerrück* staat* bund land länder kanton* eu bundesland jobcenter* arbeitsamt*
    arbeitsagentur* sozialamt* rentenversich* agentur* amt arbeitgeber* generalunterne* gu hauptunternehm*
    subunternehm* sub nachunternehm* veranstalter* messeveranst* schuldner* debitor* drittschuld* drittkunde* dritte
    dritter dritten erbe erben erbschaft* notar patient* privatpatient* abrechnungsst* verrechnungsst* kv
    kassenärztl* mandant* klient* gast gäste teilnehmer* mitglied* eltern schüler* wohnungseigent* eigentümergem*
    erwerber* franchisen* händler* wiederverkäuf* großhändl* großhandel* handelskette* supermarkt* molkerei*
    genossenschaft* mühle winzergenoss* lagerhaus* amazon ebay airbnb booking lieferando zahlungsdienst* payment
    plattformen vermiet* freundeskreis stiftung* verlag* lieferkette* geschäftspartn* rückvers* spediteur*
    vertragspartne* wertgarantie bauträger* fremd* konsument* elternverein kreditversich* rechtsschutzve* kaskovers*
    bausparkasse* dienstgeber* mieteingang* versicherungsl* versicherungss* landesförder* eufördermitt*
    finanzierungsz* kaeufer* paechter* foerder* foerderstelle* foerderbank* foerderbeschei* foerdergeld*
    kapitalerhoeh* steuerrueck* laender kassenaerztl* gaeste schueler* eigentuemergem* haendler* wiederverkaeuf*
    großhaendl* muehle geschaeftspart* rueckvers* bautraeger* landesfoerder* eufoerdermitt*
    """,
    Sense.YOU: """
    sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich euch euer eure euren eurem
    eurer lieferant* gläubiger* rechnungsstell* rechnungsausst* verkäufer* auftragnehmer* dienstleister* handwerker*
    freelancer* freiberuf* zulieferer* kreditor* empfänger* zahlungsempf* begünstigt* absender* kundendienst* damen
    herren geehrte* liebe hallo servus moin grüß grüezi werte werter eurerseits ihrerseits vertrieb* außendienstl*
    monteur* techniker* fahrer* support hotline* meister dei deim eich enk herr herrn glaeubiger* verkaeufer*
    empfaenger* beguenstigt* grueß grueezi
    """,
    Sense.WE: """
    ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer unsrige i mia mi moi
    unsa üs üsi wer unterzeichnet* unterfertigt* unserseits unsererseits meinerseits firma firmen unternehmen*
    betrieb* geschäft* gesellschaft* gmbh ug ag kg ohg gbr eg verein* genossenschaft* stiftung* praxis praxen
    arztpraxis* kanzlei* restaurant* gasthaus* gasthof* wirtshaus* wirtschaft* lokal kneipe* beisl café cafe hotel*
    bäckerei* metzgerei* fleischerei* friseur* salon studio* werkstatt* laden hof höfe bauernhof* landwirt* weingut*
    winzer* gärtnerei* schreinerei* tischlerei* apotheke* schule* kita* kiga kindergarten* universität* uni
    hochschule* krankenhaus* klinik* gemeinde* stadt* landkreis* kirche* büro startup* kleinunternehm* selbständ*
    selbstständ* einzelunterneh* privat privatperson* haushalt* institut* agentur* hausgemeinsch* wg kmu famile
    verband einrichtung* träger* hausarztprax* zahnarztprax* tierarztprax* praxisteam* bauunternehm* bauhof* ues
    uesi geschaeft* baeckerei* hoefe gaertnerei* universitaet* buero selbstaend* selbststaend* traeger* verein
    """,
    Sense.SURE: """
    sicher* bestimmt* garantiert definitiv* verbindlich* fest fix gewiss* unbedingt jedenfalls ehrenwort*
    zuverlässig* verlässlich* pünktlich* termingerecht* fristgerecht* sofort sofortig* umgehend* unverzügl* prompt*
    direkt gleich schnellst* baldmögl* baldigst* selbstverst* natürlich klar logo freilich ja jawohl ok okay okey
    passt klaro tatsächlich wirklich echt todsicher* zweifelsfrei* zweifellos* zweifelsohne ausnahmslos* unwiderruf*
    endgültig* final* abschließend* keinesfalls ernst ernsthaft* ehrlich* gesichert* zugesichert vorbehaltlos*
    fraglos absolut* versprechen verspr jederzeit unfehlbar* spätestens wahrlich kapiert verstanden gebongt geritzt
    eh sowieso ohnehin punkt beruhig* unaufschieb* auszuführ* anstandslos* problemlos* ganz rasch* zügig* zeitnah
    schleunigst stante stantepede flugs postwendend* hundertpro* hoch heilig verspricht fixniks basta abgemacht
    versproch* indianerehrenw* zuverlaessig* verlaesslich* puenktlich* unverzuegl* baldmoegl* natuerlich
    tatsaechlich endgueltig* spaetestens auszufuehr* zuegig*
    """,
    Sense.UNSURE: """
    vielleicht villeicht evtl eventuell* ev möglicherweise möglich* womöglich wahrschein* vermut* voraussicht* vsl
    normal* eigentlich* grundsätz* prinzip* theoret* idealerweise bestenfalls hoffentlich hoff* gehofft sollte
    sollten soll müsste müssten dürfte dürften könnte könnten würde würden wäre wohl schätz* geschätzt glaub* denke
    denken schein* anschein* offenbar offensichtl* angeblich* ungefähr* circa ca etwa zirka rund ungewiss* unsicher*
    unklar* unverbindl* irgendwann irgendwie irgendwo bald demnächst bälde absehbar* baldig* zeitnah* später früher
    versuch* probier* anstreb* annahme* rechne rechnen erwart* tendenz* vorbehalt* unvorherges* glück inschallah
    inshallah mashallah zweifel* fraglich* theorie prognose* planmäß* plangemäß* üblich* gewöhnlich* meist meistens
    gefühl* orientier* richtwert* realistisch* mutmaß* gucken eher halbwegs optimist* ausgehen vage* zuversicht*
    wahrsch vllt vlt viell vielleichd eigtl womögl vorauss klappt klappen geklappt ahnung ungeprüft* annehme
    denkbar* möchtest gfs sofern vermtl* eventl eventuel moeglicherweise moeglich* womoeglich grundsaetz* muesste
    muessten duerfte duerften koennte koennten wuerde wuerden waere schaetz* geschaetzt ungefaehr* demnaechst baelde
    spaeter frueher glueck planmaeß* plangemaeß* ueblich* gewoehnlich* gefuehl* womoegl ungeprueft* moechtest
    zeitnah
    """,
    Sense.NOT: """
    nicht nich ned net nit nid nöd nie niemals nimmer nirgend* nein ne nee nö na kein keine keinen keinem keiner
    keinerlei koa koan koane kei kaa nix nischt niente nichtmal weder noch niemand* kaum null unmöglich*
    ausgeschloss* unfähig* keinesfalls keineswegs mitnichten garnicht gar nimma nd nichtig* ausbleib* ausgeblieb*
    fehlanzeig* mangels unbezahl* unbeglich* ungezahlt bislang verneint nope außerstand* vergeblich* umsonst nicth
    nciht nihct ka leider noed noe unmoeglich* unfaehig*
    """,
    Sense.IF: """
    wenn falls sofern soweit sobald sowie solange vorausges* voraussetz* bedingung* bedingt* vorbehalt* außer
    ansonsten sonst andernfalls anderenfalls nachdem danach dann erst sollte sollten wann gegebenenfalls ggf abhäng*
    hängt darauf anschließ* hinterher bevor ehe angenommen gesetzt fallweise wen wennst wia sobold zuerst vorher
    zunächst daraufhin eintritt* vorbehaltlich* ob klappt zahlungseing* sofernst geldeingang* kreditzusage*
    mittelzufl* abhaeng* haengt zunaechst
    """,
    Sense.ONLY: """
    ab erst frühest* nur lediglich ausschließ* bloß nachdem danach anschließ* dann vorher zuvor künftig* zukünft*
    fortan zunächst einzig* alleinig* allerfrüh* hernach afterwards darnach minimum mindest* wenigstens daraufhin
    erscht fruehest* kuenftig* zukuenft* zunaechst allerfrueh*
    """,
    Sense.BY: """
    bis vor spätest* allerspätest* innerhalb innert binnen längstens maximal* max höchstens ehe bevor zum per dato
    frist* fristablauf* stichtag* ende zahlungsfrist* fristgerecht* letztmögl* deadline* werktag* arbeitstag*
    tagesende wochenend* wochenende monatsend* monatsletzt* monatsultimo ultimo quartalsend* jahresend*
    dienstschluss feierabend* geschäftsschlu* büroschluss* mitternacht* eod monatsmitte wochenmitte tageswechsel
    nachmittags zahlungsziel* spaetest* allerspaetest* laengstens hoechstens letztmoegl* geschaeftsschl*
    bueroschluss* spätestens spaetestens
    """,
    Sense.BUT: """
    aber jedoch doch sondern allerdings dennoch trotzdem trotz obwohl obgleich leider bedauerlich* bedauer*
    unglücklich* hingegen dagegen stattdessen statt anstatt anstelle vielmehr eher lieber indes* zwar einerseits
    gleichwohl nichtsdestotr* schade ander* nunmehr nämlich immerhin obschon wobei wohingegen ungeachtet
    zurückgenomm* revidier* ups hoppla oba abr abe sry eigentlich fei hald halt entgegen wiewohl alternativ*
    ansonsten fürchte befürcht* momentmal irrtum* sondan korrekt* ungluecklich* naemlich zurueckgenomm* fuerchte
    befuercht* ändern ändert
    """,
    Sense.DONE: """
    schon bereits scho schun längst soeben eben grad vorhin gestern gestrig* vorgestern vorgestr* letzt* kürzlich
    neulich jüngst unlängst vergangen* vorig* vorher zuvor früher* ehemals damals seit seitdem seither inzwischen
    mittlerweile zwischenzeit* vorvorig* vorletzt* war waren wurde wurden worden gewesen gwesn gmacht getan gemacht
    erledigt bezahlt überwiesen ausgeführt beglichen abgeschlossen abgebucht gebucht raus durch weg fertig
    veranlasst angewiesen frisch endlich vollzogen geschehen passiert ausgeglichen eingezahlt verschickt abgeschickt
    versendet versandt gesendet eingeworfen zugegangen belastet getätigt gschickt zoid gsendet geschickt ergangen
    nachträgl* erfolgt stattgefund* zurückliegend* gezahlt laengst kuerzlich juengst unlaengst frueher* ueberwiesen
    ausgefuehrt getaetigt nachtraegl* zurueckliegend* früher frueher
    """,
    Sense.PART: """
    teil teile teilweis* teilbetr* teilzahl* teilsumm* teilrechn* anteil* hälfte* halb halbe halber fünftel zehntel
    achtel sechstel erste ersten erster zweit* dritt* dritte dritten viert* rate raten ratenzahl* ratenplan*
    monatsrate* restrate* schlussrate* monatlich* monatsbetr* monatsbeiträg* tranche* abschlag* abschlagszahl*
    anzahlung* angezahlt vorschuss* etappe* schritt* stufenweis* häppchen* portion* stück* stückweis* stotter*
    abstotter* mehrer* aufteil* aufgeteilt aufzuteil* verteil* streck* gestreckt splitt* gesplittet staffel*
    gestaffelt prozent* jeweils je jeden jeder jedes wöchentlich* zweiwöchig* quartalsweis* halbjähr* jährlich*
    regelmäß* dauerauftrag* zahlungsplan* ratenverei* tilgung* rest restlich* restbetr* restzahl* übrig* folgend*
    einmal zweimal dreimal viermal fünfmal sechsmal mal weitere beide wenig* paar einige etwas bissl bisserl
    bisschen akonto kleckerweis* symbol* vorab vorweg kleinbetr* einzeln* abzahl* gleiche monat monate pro
    unstrittig* unbestritten* sockel* einstweil* zwei drei vier fünf sechs zehn zwölf mindestbetr* kleine kleinen
    kleiner geringer* folgerate* anfangs gleichen gleicher gleichmäßig* haelfte* fuenftel monatsbeitraeg* haeppchen*
    stueck* stueckweis* woechentlich* zweiwoechig* halbjaehr* jaehrlich* regelmaeß* uebrig* fuenfmal fuenf zwoelf
    gleichmaeßig*
    """,
    Sense.WHOLE: """
    alle allen aller all ois sämtlich* ganz* gesamt* gesamtbetr* gesamtsumm* gesamtforder* insgesamt komplett* voll*
    restlos* total* beide* beides einmal einmalig* einmalzahl* zusammen* pauschal* umfassend* ungekürzt* höhe inkl
    inklusive einschließ* samt sammt mitsamt durchweg einheitlich allem endgültig* kumul* rundum quitt uneingeschr*
    sammel* jegliche* saemtlich* voellig* ungekuerzt* hoehe gaenzlich* endgueltig* ganz
    """,
    Sense.SORRY: """
    entschuld* verzeih* verzieh sorry sry soz tschuld* tut leid leider bedauer* pardon ups oje hoppla versehen*
    irrtum* versäum* vergess* übersehen* danke dank dankbar* danken dankeschön* bedank* merci vergelts mille fehler*
    peinlich* unangenehm* schäm* beschäm* verständnis* nachsicht* geduld* umstände* unannehm* ungelegenh*
    missgeschick* verspät* verzöger* missverständ* mea culpa lapsus panne* schuld* kulanz* verbunden sori sorri
    gnade schlamper* schussel* verpeilt schade nachlässig* unaufmerks* missfall* herzlich* thx thanks dankee verzug*
    störung* entgegenkomm* reumütig* reue zerknirsch* unglücklich* übersehen versaeum* uebersehen* dankeschoen*
    schaem* beschaem* verstaendnis* umstaende* verspaet* verzoeger* missverstaend* nachlaessig* stoerung* reumuetig*
    ungluecklich* uebersehen herzlich
    """,
    Sense.JOKE: """
    haha* hihi hehe* lol rofl lmao xd grins* zwinker* lach* gelacht witz* scherz* spaß* lustig* ironie* ironisch*
    sarkas* satire* scheiß* kack* mist* verdammt* verflucht* verfickt* fick* arsch* wichser* hurensohn* idiot* depp*
    trottel* volltrottel* dumpf* spinn* bekloppt* verrückt* wahnsinn* irre bescheuert* frechheit* unverschämt*
    dreist* sauerei* gauner* betrüger* abzocker* halsabschneid* geier* blutsauger* pleitegeier* raubritter* mafia*
    verbrecher* kasper* clown* zirkus* affen* absurd* grotesk* märchen* weihnachtsmann* christkind* osterhase*
    nikolaus einhorn* sankt nimmerlein* sanktnimmerlei* lotto* jackpot* millionär* goldesel* gelddruck* wunder*
    träum* schnauze* maul fresse hölle teufel gschissn oasch leck lecken lmaa piefke kreuzbirnbaum himmelherrgott*
    herrgott* jessas sakra zefix donnerwetter* kotz* nerv* genervt sauer wütend* wut ärger* geärgert stink* bravo
    glückwunsch* gratul* toll super prima großartig* herrlich fantast* klasse chapeau respekt bla blabla gähn* pff
    tja wurscht wurst egal schnurz jux verarsch* veräppel* verkohl* lüge* lügner* gelogen armselig* erbärm* schäbig*
    geiz* gier* blutegel* heuchl* kruzifix* hirn* gehirn* vollidiot* vollpfosten* pfosten saftladen* sauladen*
    saustall* hanswurst* wucher* zauber* geldbaum* dukaten* schmarrn* schmäh leiwand hawara blödmann* blödes
    dummkopf* dummschwätz* zipfelklatsch* grüßaugust nasenbohrer* eierkopf* eier armleucht* wegelager* raffgier*
    bananenrepub* schildbürger* amtsschimmel* wisch kreisch* rotfl hihihi ätsch pustekuchen servusbaba mond
    verrueckt* unverschaemt* betrueger* laecherl* maerchen* millionaer* traeum* hoelle wuetend* aerger* geaergert
    glueckwunsch* gaehn* veraeppel* luege* luegner* erbaerm* schaebig* schmaeh bloedmann* bloedes dummschwaetz*
    grueßaugust schildbuerger* aetsch
    """,
}
