"""What Spanish words speak of."""

from bot.domain.phrases.senses import Sense

WORDS = {
    Sense.PAY: """
    pag* pagar* pagos pagaré pagué abon* liquid* liquidación sald* cancel* transfer* transfier* transfir* trasfer*
    tranfer* trasnfer* transf ingres* ingreso deposit* gir* giro consign* reembols* rembols* reintegr* desembols*
    sufrag* coste* satisfac* satisfecha satisfecho satisfar* amortiz* finiquit* compens* regulariz* cubr* cubiert*
    apoquin* aflojar* aflojo soltar* suelto domicil* acredit* zanj* honr* honor* prepag* retrib* repag* garp* cumpl*
    ponerme ponernos ponerse pongo bizum yape* extingu* quitar* debit* adeud* carg* cobrar cobrará cobrarán cobrareis
    bancar* postear remes* adelant* anticip* aport* erog* solvent* arregl* ajust* devolv* devuel* devolu*
    resarc* indemniz* rasc* cotiz* tributar remuner* entrég* complet* provision* efectiv* libr* descont* ingresad*
    ingreso* ingresos liquidac* transferenc* transfer pago* abono* depósito* remesa* yape saldo* abonad* honor paguen
    pagad* pagamos transferid* depositad* girad* cancelad* liquidad* saldad* cargad* cumplid* ingresé transferí
    deposité abonar* sacan sacar* saco sacamos saqué paga pagan pagas
    """,
    Sense.SEND: """
    deposit* carg* aport* devolv* devuel* devolu* entrég* enví* envío reenví* reenvío remit* mánd* mandar* remand*
    llev* llevar* trae traer* traig* traj* dej* adjunt* anex* hacer* pasó pasar* pásame pásenos traslad* trasmit*
    transmit* facilít* proporcion* dar* darle doy dan demos den deme denos reparti* cursar* curs* deriv* correo*
    mensajer* motorizad* courier buzón certificad* fax* subir* subid* compart* suministr* hacerle despach* expid*
    exped* emit* emisi* remisi* dirij* dirig* reexped* envíe mándame mándenos tramit* present* cartero* sobre acercar*
    acerc* gest* burofax* whatsapp* reemit* distribu* ceder* manda mandado mandamos enviado avent* pasa reenvíe* pase
    depósito* remito pasad* enviad* depositad* mandad* cursad* emitid* remitid* cargad* deposité subo sube subi
    subimos pasan pasen pasamos pasaré pásal* pasará pasarán dieron dio dieran sacan sacar* saco sacamos saqué envíen
    envíeme* envíenme* envíame envíanos envíenos reenvíame reenviad*
    """,
    Sense.MOVE: """
    ingres* acredit* pasó pasar* pásame subir* subid* acerc* sal sale salen salga salgan salgo salid* salió salier*
    salir* sali lleg* llegar* llegu* entra entrar* va van vamos vaya vayan voy iba íbamos iban ir irá irán iremos iré
    iría fue fueron vas yendo viene vienen vino vinier* venir venga vengan pasa cae caen caer* cayó caig* part*
    partir* aparec* aparezc* reflej* circul* avanz* sigue siguen segui* ven rebot* cruz* regres* vuel* volv* vuelto
    corre corren correr* mov* muev* aterriz* incorpor* marcha* baja transit* camin* rumb* quedar* qued* alcanz* trasp*
    atraves* baj* escap* vuelv* seguimient* ingresad* vuelta pase ingreso* ingresos salida* pasad* partir llegó
    ingresé subo sube subi subimos pasan pasen pasamos pasaré pásal* pasará pasarán sigo seguimos seguía siguió
    cayeron cayendo caído caída vendr* saldr* entran entró entren entrado entrando
    """,
    Sense.DO: """
    finiquit* cumpl* ponerme ponernos pongo solvent* arregl* complet* mánd* llev* dej* hacer* dar* doy cursar* curs*
    despach* emit* tramit* mandado quedar* qued* hac* hace hacen hag* haré hará harán haremos harí* hecho hecha hice
    hizo hici* realiz* efectu* ejecut* ordeñ* proces* gestion* proced* lanz* ocup* encarg* encargo cerr* cierr*
    finaliz* termin* resolv* resuel* resolu* soluc* dilig* activ* inici* empez* empiez* comenz* comienz* comienc*
    arranc* acab* daremos damos da dado dada daré poner* pon pone ponemos puesto pondr* atend* atiend* agil* aceler*
    desbloque* desatasc* destrab* cuid* rectific* subsan* correg* corrig* correcc* prepar* preparar* apur* impuls*
    manej* culmin* concret* materializ* formaliz* encarril* desahog* aplic* autogest* hazlo jal* verific* tom* cargo
    actu* ejec* aprovech* orden cerrado cerrad* cierre* proceso* ordenac* gestor* quedó efectuad* realizad* ejecutad*
    mandad* cursad* emitid* concluid* terminad* finalizad* ordenad* cumplid* queda quedan rehacer* rehag* rehicier*
    renuev* renov* estaré estará estarán estaría estaremos
    """,
    Sense.PLAN: """
    domicil* carg* anticip* provision* distribu* entra entrar* incorpor* prepar* program* previst* preve* planific*
    plane* plan planes agend* apunt* fíj* fech* calendari* cronogram* asign* anot* marc* registr* inscri* inclu*
    meter* metid* mete encol* cola turn* turno reserv* presupuest* organiz* contempl* contabiliz* coloc* list* orden
    aplaz* reprogram* posdat* postdat* proyect* propues* propon* propus* estim* estimamos prox* pauta* tentativ*
    previsi* calend* separ* apart* destin* estipul* establec* vencimient* dispon* dispuest* listo señal* toca tocar*
    tocan programa* propuest* lista cargad* señal ofrezco ofrec* oferta* hueco meto metemos metió metí metieron entran
    entró entren entrado entrando
    """,
    Sense.PROMISE: """
    acredit* honor* cumpl* dar* doy certificad* promet* promes* prometid* comprom* garanti* asegur* segur* confírm*
    jur* palabra* cuente cuenten cuenta contar* fe fiar* fíese fíate aval* comprob* certific* ratific* oblig* empeñ*
    deuda* tranquil* honest* respond* descuid* descuide ley confi* manten* sosten* jurad* dicho lealtad confíe fijo
    fija fíjate comprobante* garantía* aval palabra honor cumplid* ofrezco ofrec* oferta*
    """,
    Sense.GET: """
    ingres* ingreso acredit* lleg* llegar* llegu* aparec* aparezc* reflej* ven dispon* recib* recep* obten* obtuv*
    tener* tengo tiene tienen tenem* tendr* tenía tenían tuv* tenga tengan tengam* ha he han hay hemos habrá haya
    había hubo consta constar* constan encontr* encuentr* ver ve vea vean veo vemos verá verán vi vio visto vimos
    veremos vieron hall* localiz* figur* apare* cobr* percib* disp* acus* acuse leí leíd* leer* lee leo retir* recog*
    recoj* descarg* detect* observ* perciba percep* topar* mir* recup* consig* consegu* consigu* conseg* contamos
    bandeja ingresad* cobrad* cobre ingreso* ingresos recibo* cobro* llegó ingresé consigo consiga contad* conté
    """,
    Sense.SAY: """
    anticip* entér* remit* transmit* correo* buzón whatsapp* volv* marc* señal* cuente respond* dicho escrib* escrit*
    decir* dice* dig* dije dijo dijer* dijim* dirá diré diremos comunic* avis* inform* respuest* respondo contest*
    contact* llam* llamada telefon* tel cel celular* móvil* habl* hablar* platic* coment* indic* indíq* notific*
    explic* aclar* record* recuerd* recordatori* pregúnt* insist* reiter* anunci* advert* advier* escuch* oír* oiga
    dialog* mensaje* wasap* guasap* wsp wa sms telegram detall* precis* menc* expon* expus* declar* expres* repet*
    repit* consult* cuént* cuentas díga* dígame dígannos dime dínos timbr* charl* vuelv* report* alert* preven* ruid*
    entera* averigu* manif* voz reclam* exig* remito aviso* reporte* consulta* remitid* señal comuníq* decía* decimos
    decidle
    """,
    Sense.MEET: """
    arregl* llegar* quedar* encuentr* hablar* platic* charl* reún* hablarl* negoci* renegoci* discut* acord* acuerd*
    conven* convien* convin* pact* sent* junta juntas juntar* junt* entrevis* mediac* mediad* concili* zoom teams meet
    skype videollamad* videoconf* conferenc* trat* debat* cit* visit* consens* almuerz* comida* café intercambi*
    parlament* deliber* asamblea* convoc* transig* transac* amistos* tratar* cita convenio* acuerdo* convenid*
    """,
    Sense.CHECK: """
    sigue siguen cruz* verific* fíj* confírm* comprob* encontr* ver ve vea vean veo vemos veremos localiz* leer*
    detect* observ* mir* aclar* pregúnt* consult* averigu* concili* revis* compruéb* cheq* chec* miro mirar* busc*
    cotej* concil* concilia* conciliac* contrast* examin* estudi* analiz* anális* investig* rastre* control* cuadr*
    valid* inspeccion* inspecc* indag* repas* viendo veré mire fíjes* evalu* auditor* audit* confront* punte* sigui*
    recuent* compar* rebus* recalcul* pesquis* depur* monit* perit* supervis* chequear* seguimient* diagnos* tante*
    sond* comprobante* consulta* valor conciliad* sigo seguimos seguía siguió correcta* correcto* verifique verifiquen
    valora*
    """,
    Sense.DECIDE: """
    resolv* resuel* dispon* dispuest* aval* ratific* visto acord* acuerd* conven* convien* convin* junta deliber*
    valid* decid* decisi* firm* firma firmar* apru* aprob* acept* autoriz* conform* vobo vb consent* consient* permít*
    permis* dictam* refrend* sancion* acced* eleg* elij* escog* escoj* opt* opci* vot* votaci* liber* delib* ok okay
    okey oka concéd* otorg* determin* rubric* adopt* visar* vistobueno habilit* delega* luz verde sello sell* adjudic*
    reconoc* reconozc* visad* fiscaliz* permiso* firma* votac* aprobac* aval convenio* acuerdo* convenid* dieron dio
    dieran nombramiento nombrado nombrada
    """,
    Sense.WORK: """
    arregl* entrég* traslad* suministr* ejecut* ordeñ* cierr* termin* arranc* acab* coloc* orden descarg* instal*
    repar* repart* constru* constry* abrir* abierto* abr apert* reabr* reapert* cerra* mud* mudanz* trasl* mont*
    montar* pint* sold* fábric* produc* produzc* limpi* reempl* reform* remodel* refacc* conect* mantenim* cosech*
    vendim* siembr* sembr* cultiv* cocin* contrat* desarroll* imprim* impres* redact* tradu* plant* transport* trabaj*
    chamb* labur* pega jale obra obras equip* dotar compr* vend* reanud* inaugur* ampli* acondic* explot* orde* cría*
    jardin* cur* serv* sirv* estren* migrac* migr* implement* diseñ* cambi* sustitu* albañil* excav* rehabilit*
    funcion* oper* oficio* asfalt* faen* zafra trilla* demol* carpint* recolec* podar* hormig* capacit* asesor*
    refuerz* encof* operad* cerrado venta* abierta compra* cierre* ordenac* compras cura ejecutad* concluid* terminad*
    ordenad* repartir* operan opera operaron operación técnico abre abren abra abran abrimos abrió abrieron abriendo
    hábil hábiles abro
    """,
    Sense.REST: """
    reintegr* part* regres* volv* incorpor* baja atend* atiend* retir* vuelv* vacac* fuera permiso* permiso licencia*
    licenc* enferm* hospital* ingresad* operad* operac* convalec* matern* patern* lactanc* embaraz* descans* feriado*
    festivo* puente* viaj* viaje* vuelta reincorpor* incapacidad* incapacitad* reposo guardia cerrado cerrad* asueto
    luto duelo entierro* excedenc* jubil* pensionad* sabátic* desplaz* retorn* teletrab* santa navidad* navid* verani*
    finde fiesta* libre libranza* libran libro ocupad* indispuest* indispos* gripe covid cuarent* accident* pascua*
    reyes carnaval* licenciad* compasiv* franc* puentes aus* extranjero desconect* recuper* urgenci* urgent* turismo
    luna miel boda operan opera operaron operación veranea* verano* generado estaré estará estarán estaría estaremos
    """,
    Sense.WANT: """
    plane* dispuest* confi* trat* busc* quier* quer* quis* dese* esper* intent* procur* procuro pretend* anhel* gust*
    gana* ojal* aspir* ilusi* prefier* prefer* intenci* propósit* voluntad proponem* propong* pens* piens* pensamos
    apetec* objetiv* agradec* interes* encantar* plante* ánimo dispos* afán esfuerz* esforz* provoca tratar* quiere
    """,
    Sense.CAN: """
    arregl* llegar* alcanz* dispon* sosten* consegu* consigu* permít* opci* pued* podem* poder* podr* pudi* pude pudo
    podí* logr* capaz capac* capaz* apañ* afront* asum* soport* posib* viab* factib* imposib* cabe quep* maner* saber*
    apret* margen* poderos* aguánt* costear* podrían puede pueda puedan podría podríamos caben consigo consiga resulta
    """,
    Sense.ASK: """
    reenvío mánd* pásame facilít* deme denos envíe mandado confírm* tenga tengan indíq* pregúnt* díga* reclam* exig*
    permít* concéd* agradec* pid* ped* pedim* solicit* ruég* rog* favor porfa porfis porfavor xfa xfavor pf plis pls
    requer* requier* requir* exij* suplic* agradez* necesit* mánde* envíe* indique* facilite* hágan* dígan* dígam*
    reenvíe* sírva* tenga* podría* podrían páse* pase invit* encarec* implor* apel* demánd* instam* insto dame dennos
    tratar* quisier* pudier* amabil* amable* requerim* hagan mandad* podría podríamos pedí pedimos pedía pedid*
    rehacer* rehag* rehicier* renuev* renov* comuníq* verifique verifiquen envíen envíeme* envíenme* envíame envíanos
    envíenos reenvíame
    """,
    Sense.NEED: """
    hace hacen ocup* oblig* tener* tiene tendr* hay precis* exig* urgenci* urgent* esper* requer* requier* exij*
    necesit* necesi* falt* falta requis* carec* carez* depend* pend* pendient* aguard* imprescind* indispens*
    ineludib* obligator* menester urg* ausenc* ausent* condic* debem* debe* forzos* debo debe deben debía requerim*
    urgenc* quedó debemos debíamos debían debido debiera debiendo queda quedan
    """,
    Sense.WAIT: """
    aplaz* ampli* esper* margen* aguánt* aguard* pacienc* pacient* demor* demora* retras* pospon* pospuest* pospus*
    prórrog* tregua morator* diferir* difer* difier* suspend* suspens* pausa* paralic* paraliz* retard* tard* dilat*
    dilac* postpon* posterg* deten* detuv* plazo* ampliac* espérem* alarg* prolong* extens* extend* extiend* congel*
    bloque* rato momentit* momento* respir* stand by atras* parad* parar* fren* retenid* tiempo calma ratito segundito
    quiet* carenc* oxígen* retraso* plazo tarde tardanz*
    """,
    Sense.REFUSE: """
    cancel* devolv* devuel* insist* exig* intenci* demánd* suspend* suspens* bloque* retenid* nieg* nega* rechaz*
    rehús* jamás nunca denunci* querell* opon* opus* oposic* resist* renunci* desist* anul* rescind* rescis* reten*
    retien* retuv* impag* impago inten* olvíd* olvides olvídese olvídate ignor* descart* boicot* abogad* juzgad*
    tribunal* juicio* molest* peso duro centavo* céntimo chavo* quinto mang* mango guita improced* desestim* repud*
    veto vetar* vetad* absten* ni perd* pierd* ningún ninguna retenc* pierde perdiendo cancelad* nego
    """,
    Sense.CONTEST: """
    devolv* devuel* devolu* descont* proced* encarg* rectific* presupuest* reclam* acord* acuerd* pact* cuadr* acept*
    autoriz* conform* reconoc* reconozc* contrat* pretend* pedim* solicit* debem* rechaz* improced* impugn* disput*
    discrep* disconform* desacuerd* recl* objec* objet* cuestion* reparo* incorrec* error* erróne* equívoc* mal
    injust* indebid* proceden* corresp* coincid* disiento disent* refut* protest* fals* menti* mient* estaf* fraud*
    frau* engañ* abus* duplic* exces* infl* pacta* contract* debo litig* controv* diverg* diferenc* incumpl* quej*
    prescri* devol* descuent* deduc* deduzc* descuadr* desmesur* carísim* caro cara sobrepreci* inexist* irregular*
    inexac* desconoc* desconozc* ajeno ajena nulo nula contradic* contradig* cobrad* sobrefact* refactur* regateo
    justific* error acuerdo* pedí pedimos pedía pedid* gratis
    """,
    Sense.LOSE: """
    pasó pasar* cruz* escap* descuid* olvíd* perd* pierd* extraví* traspap* despist* omit* omis* desaparec* desaparez*
    borr* elimin* confund* confus* spam papelera basura* dorm* salt* colg* desliz* lapsus inadvert* robo robar* roba*
    robaron distra* despapel* traspié* embrol* lío enred* mezcl* desapercib* trastoc* refund* volte* despistad*
    negligenc* cabeza pierde perdiendo pasad* robado robada pasamos
    """,
    Sense.EARN: """
    ingreso finiquit* cobrar cobrará cobrarán cobr* percib* recup* cosech* vendim* vend* zafra jubil* cobrad* cobre
    cobremos nómin* sueldo* salar* quincen* ingreso* ingresos venta* ventas gan* ganar* gananc* pension* aguinald*
    extra paga* paguita jornal* subsid* recaud* caj* rent* comisión* prima* bono* bonus dividend* herenc* hered*
    premio* lotería gordo subast* subven* prestac* propina* alquil* flujo* cesantía* afore ahorro* bonific* regal*
    ayuda* desempleo paro erte liquidac* honorari* devoluc* temporad* facturac* donat* donac* tanda remat* embols*
    patrocin* recolect* colecta* rifa* fondeo cobro* renta subasta* quincenal* prima beca subvenc* facturamos pagas
    """,
    Sense.SUFFER: """
    cayó baja quedar* baj* apur* enferm* operac* luto duelo covid accident* apret* falt* impag* duro mal robo robar*
    lío paro erte dificult* difícil* apurad* aprieto* ahog* crisis quiebr* quebr* quebrad* ruina arruin* insolv*
    iliquid* liquidez pelad* pelao pato blanca seca seco pobre* bancarrot* concurs* parado despid* despedid* cáncer
    muri* muert* fallec* difunt* viud* divorci* separac* incendi* inund* sequía dana granizo helad* terremot* sismo*
    huracan* asalt* hacke* ciberat* ransom* huelga* pandemia pérdida* déficit escas* corto cort* justo justit* peor
    fatal complic* problem* situac* delicad* crític* grave* hund* caíd* flojo floja* malo mala bache* agobi* desesper*
    angusti* depres* estres* burnout embarg* moros* morosidad tesorería desahuci* descubierto* sobregir* descapit*
    sobreendeud* endeud* asfixi* estrangul* caos caót* colaps* siniestr* avería* catástrof* desgrac* desempl*
    emergenc* enfermedad* penuri* precar* turbul* recesi* inflaci* devalu* corralit* cepo dura mermad* merma* llor*
    sufr* imprevist* contratiemp* revés tragedi* golpe golpead* ere víctima* pasarlas chungo jodid* fregad* lana chiro
    misio robado robada cayeron cayendo caído caída
    """,
    Sense.MONEY: """
    pagos pagaré trasnfer* transf ingreso giro reembols* bizum adelant* anticip* provision* efectiv* vuelto cheq* peso
    centavo* céntimo mango guita cobre ingreso* liquidez lana diner* plata pasta pisto billete* varo feria luca mosca
    parné perras chavos efectivo metálico cash contado transferenc* trasferenc* tranferenc* transfer transferencia
    cheque* talón* pago* abono* depósito* remesa* fondo fondos importe* monto* suma sumas cantidad* total tarjeta*
    paypal spei pse yape plin nequi daviplata pix mercadopago mercado oxxo swift sepa ach letra* letras confirming
    euro* eur pesos soles sol dólar* usd mxn cop clp ars pen pavo mil millon* miles moneda* céntimo* saldo* recurso*
    chequera cambio divisa* lempira* quetzal* colones guaraní* bolívar* bolivian* reales domicili* interbanc* pasti*
    mangos pelas duros biyuyo bolas cobres morlac* vale bolsillo córdobas
    """,
    Sense.DEBT: """
    coste* adeud* cargo vencimient* cuenta oblig* deuda* abierto* interes* pend* pendient* debem* atras* impag* debo
    factur* rent* comisión* alquil* honorari* facturac* moros* importe* total saldo* fra fact fac facturita boleta*
    deud* debe deben debid* debía debíam* import* resto restante* remanent* venc* vencid* impagad* recibo* recibos
    cargo* recargo* mora cuota* cuotas principal precio* tarif* costo* costa* gasto* minuta* iva igv isr itbis iibb
    retenc* impuest* arbitri* tasa* multa* penaliz* préstam* hipotec* crédit* cobro* deudor* deudora* mensualidad*
    cfdi ticket* tiquet* dte proforma anualidad* suscripc* aranc* peaje* expens* arriendo* arrend* abierta pasivo*
    comprobante* nc devengad* canon fianza* derrama* colegiatur* matrícul* adquirid* renta quedó debemos debíamos
    debían debido debiera debiendo queda quedan facturamos
    """,
    Sense.PAPER: """
    cotiz* adjunt* anex* correo* certificad* sobre burofax* iban ordeñ* registr* presupuest* orden comprob* recib*
    acuse notific* recordatori* mensaje* firma autoriz* sello contrat* permiso* permiso licenc* libro poder* condic*
    justific* factur* swift domicili* recibo* retenc* ticket* tiquet* comprobante* oc po compra* cotización albar*
    remito guía extract* estado* cbu cvu clabe alias cci bic rut ruc nit rfc cuit nif cif dni cédula* certif*
    justificante* soporte* voucher* copi* duplicad* pdf xml archiv* fichero* document* doc papel* formul* planilla*
    hoja* carta* mail* email* aviso* requerim* emplazam* expedient* carpeta* original* ejemplar* referenc* ref número*
    núm nro código* portal* plataform* dato coordenad* direcci* razón social face edi sii sat sunat dian afip sap
    ariba coupa resguard* libro* ficha* acta* informe* reporte* relac* relación listado* historial* detalle* desglos*
    mayor* cuadro* excel tabla* foto* captur* scan* escan* póliza* escritur* cláusul* garantía* conformid* parte hes
    migo conduce nota notas bon título* firma* acuses sello* plantilla* alta tarjet* constanc* contracto credencial*
    dossier enlace link relaci* ordenac* archivo estado compras ordenad* pedí pedimos pedía pedid* folio asunto
    """,
    Sense.GOODS: """
    envío suministr* vino concret* comida* café luz instal* mudanz* fábric* reform* mantenim* obra obras carpint*
    hormig* asesor* licencia* alquil* abono* mercanc* mercader* paquet* bulto* palé* tarima* caja* cajón product*
    artícul* materi* máquin* equipo* equipos herramient* pieza* repuesto* refacci* insumo* servici* trabajo* calder*
    tejad* techo* ventan* puert* piso suelo* pintur* fontaner* plomer* gasfiter* electric* cement* ladrill* arena
    madera* acero hierro varilla* tubo* tuber* cable* cocina* mueble* vehícul* coche* carro* auto camion* furgon*
    tractor* motor* llanta* neumát* goma gasóleo gasoil diesel nafta gasolin* combust* gas agua energ* semilla*
    fertiliz* pienso* ganado vaca* cerdo* pollo* leche carne pan vino* aceite aceituna* botella* cerveza* verdur*
    fruta* pescado marisc* ropa tela* calzad* zapat* uniform* ordenador* computador* laptop* software programa*
    servidor* impresor* web página* app hosting dominio* pantall* medicin* medicam* lente* gafas prótes* tratamient*
    implant* consulta* sesión* curso* clase* traducc* diseño* logo* cartel* volante* folleto* publicid* campaña* local
    locales edific* nave departament* bodega* almac* galp* taller* tienda* stock muestra* contenedor* andami* flor
    flores árbol* transporte* flete* porte envío* lote* calid* modelo* cater* banquete* fachad* aire climat* ascensor*
    elevador* placa* panel* bomba* remolque* mesa mesas silla* colchón* nevera* refriger* lavad* etiquet* envas*
    turbin* grúa* finca* parcela* proyecto* evento* habitac* hotel* cerraj* jard* internet línea* fibra alarma*
    limpiez* vigilanc* segurid* riego* invernader* azúcar arroz maíz trigo línea curso casa
    """,
    Sense.FAULT: """
    devolv* devuel* devolu* descont* cae cayó reclam* falt* falta demor* demora* retras* difer* bloque* rechaz*
    discrep* disconform* error* erróne* equívoc* mal duplic* exces* diferenc* incumpl* quej* devol* descuent* deduc*
    descuadr* irregular* negligenc* quebrad* dana problem* caíd* malo mala siniestr* merma* golpe golpead* abono*
    vencid* penaliz* duplicad* garantía* nota calid* defect* desperfect* fall* fallo* fallas fuga* daño* dañad* roto
    rota averí* averiad* estrope* faltant* incomplet* inacab* inconclus* malísim* pésim* deficien* vicio* inciden*
    bug* ray* griet* humed* gote* mancha* oxid* caduc* podrid* contam* doble exceso* recarg* sobrante* rebaj* chapuza*
    chapuc* chafa trucho cutre desastr* inservib* inútil* ilegib* retraso* pierde perdiendo perjuic* anomal* desajust*
    desviaci* malogr* descompuest* descompus* descompon* astill* torcid* sucio sucia* pifia* insatisf* disgust*
    decepc* desconform* defraud* colgad* crash* mojad* abollad* filtrac* moho cascad* desconch* tronad* funciona
    funcionan error dañar* rotur* rompi* rompe cayeron cayendo caído caída técnico
    """,
    Sense.EVENT: """
    entrég* traslad* curs* turno vencimient* reún* junta conferenc* visit* asamblea* inspecc* auditor* perit* firma
    mudanz* cosech* vendim* siembr* obra inaugur* migrac* zafra capacit* operad* operac* feriado* festivo* puente*
    viaje* vuelta entierro* santa navidad* fiesta* pascua* reyes carnaval* boda juicio* paro temporad* huelga* feria
    matrícul* sesión* curso* evento* fallas caduc* junta* cita entrega* feria* exposic* audito* inventar* boda*
    cumple* aniversar* bautiz* comunión* quinceañ* comité* comisi* pleno plenos audienc* vista congres* seminar*
    formac* exámen* elecc* votac* apertur* cierre* romería* procesi* rocío sanferm* paros lanzam* arranque* llegada*
    salida* nacim* parto* funeral* sepelio cirug* intervenc* recepc* peritaj* concier* espectác* partido* torneo*
    gala* verbena* mercad* ceremon* vuelo* turno* ascens* corpus ramadán diada hispanidad muertos independenc* patria*
    posada* trimestre* declarac* renta balance* arqueo* licitac* subasta* llamad* renovac* expir* kickoff rodaj*
    monta* instalac* graduac* foro curso cursad* operan opera operaron operación subvenc* sala
    """,
    Sense.RUN: """
    program* calendari* cronogram* registr* cola turno contabiliz* list* prox* listo cuenta cuentas firma visad*
    fiscaliz* vuelta nómin* caj* flujo* tanda remesa* sepa confirming xml fichero* planilla* sap listado* firma*
    programa* lote* cierre* turno* corrida* tanda* ciclo* batch pool relaci* propuest* circuito* workflow proceso*
    validaci* aprobac* mandam* libramient* ordenac* interv* intervención planning archivo cuaderno norma semanal*
    quincenal* mensual* bimensual diari* periódic* tesorer* dispers* tesoría sistema* erp oracle sage navision odoo
    holded contaplus tango siigo aspel contpaq softland defontana bandej* interfaz proveedor* paquete* autom*
    prioridad* priorit* jornada* grupo grup* siguient* pagadur* lista generado semanas
    """,
    Sense.BANK: """
    debit* iban cuenta cuentas transac* firma congel* retenid* descuent* ahorro* embarg* sobregir* mercadopago swift
    confirming chequera divisa* interbanc* retenc* préstam* hipotec* crédit* cbu cvu clabe bic póliza* tarjet* caja*
    app tesorer* banc* banco* bancari* cta descubiert* cajero* débito* sucursal* oficina ventanil* gestor* provisi*
    límite* tope factoring línea líneas retirad* retiro token* clave* digital bbva santander caixa* sabadell bankinter
    unicaja ing kutxa* ibercaja abanca cajamar openbank revolut banorte banamex bancomer hsbc scotiabank azteca
    bancolombia davivienda bcp interbank bci bice estado itaú galicia macro nación ciudad brubank ualá wise chequera*
    talonario* endos* leasing renting ico visa mastercard amex homebanking online plataforma home banking aval avales
    avalista* compliance cbt autentic* financier* clearing encaj* fideicom* plazo valor embargo limitado limitada
    acceso
    """,
    Sense.LAW: """
    liquidación extingu* burofax* ejecut* verific* ley notific* mediac* mediad* conciliac* perit* guardia apel*
    demánd* morator* congel* bloque* denunci* querell* abogad* juzgad* tribunal* juicio* estaf* fraud* prescri*
    herenc* subast* liquidac* quiebr* quebrad* insolv* concurs* embarg* crédit* requerim* auto fallo* proceso* interv*
    juez* tribun* judic* juríd* letrad* procurad* notari* administr* administrador* liquidador* reestructur*
    reorganiz* convenio* acreedor* síndic* interventor* procedim* proceder* pleito* monitorio* embargo sentenc* leyes
    legal* derecho* penal* disolu* disuel* extinc* preconcurs* masa segunda oportunidad* arbitr* perito* bufete*
    costas acto amparo recurs* apelac* casac* citac* emplaz* policía* fiscal* homolog* art artículo ccaa boe
    intervenid* acogid* mercantil indecop* superint* supersociedad* contencios* testament* albacea* sucesi* desahuc*
    lanzamient* tutel* curat* hacienda registrad* inscripc* delito* ejecutad* sala
    """,
    Sense.OURS: """
    pagos encarg* contabiliz* recep* cuentas junta habilit* asesor* hospital* licenciad* tesorería direcci* equipo*
    departament* mesa comité* recepc* interv* tesorer* grupo pagadur* oficina gestor* financier* administr*
    administrador* interventor* contab* contador* gestoria* asesoría* jefe* jefa jefazo gerent* gerenc* direct*
    dirección ceo cfo dueñ* socio* socia socios propietari* tesorera finanz* central matriz sede* corporativ* filial*
    holding depto dpto área mujer marido espos* pareja novio novia padre* madre* papá mamá viejo vieja hijo hija
    hermano* hermana* cuñad* suegr* primo prima tío tía secretarí* asistent* auxiliar* ayudant* compañer* colega*
    colegas encargad* respons* supervisor* coordin* compras president* presidenc* vicepres* alcald* ayuntam* concej*
    municip* consej* apoderad* firmante* cajer* oficina* admin rrhh personal emplead* becari* sustitut* suplent*
    reemplaz* sucesor* capataz* maestro aparejad* ingenier* intendent* ecónom* decan* rector* pagador* proveed*
    egresos habilitad* funcionari* ministeri* chica chico patr* mayordom* párroc* cura hermandad comunid* vecin*
    titular* accionist* controller* controlador* operador* representant* nuera yerno sobrin* abuel* lic cp inge conta
    conti jefe hermano centralita internamente nombramiento nombrado nombrada
    """,
    Sense.THIRD: """
    reembols* indemniz* junta obra pacient* venta* ventas herenc* subven* ayuda* devoluc* donat* donac* patrocin*
    moros* siniestr* fondos préstam* crédit* deudor* plataform* social sii sat sunat dian afip bodega* licitac*
    subasta* banco* factoring estado aval avalista* notari* perito* hacienda socio* propietari* ayuntam* municip*
    apoderad* ministeri* comunid* vecin* client* comprador* asegurador* aseguranz* seguro* mutua segurad* inquilin*
    arrendatari* subvención* financiad* financiac* financiam* inversor* inversi* donant* contratist* promotor*
    constructor* gobierno* generalitat xunta diputac* cabildo aeat imss issste infonavit eps isapre fonasa obra* feder
    feader pac nextgen ue europa hereder* franquic* distribuidor* mayorist* supermerc* cooperat* copropiet* padres
    famili* parient* amigo* garant* fiador* alumn* administrad* arquitect* exportad* importad* agencia* booking airbnb
    amazon mercadolibre rappi glovo uber tercero* otro particular* empleador* fundaci* ong sepe fogasa icetex colpens*
    anses pemex cfe ejido lonja almazara* ganader* turist* huésped* adquirent* comitent* mandante* usuari* federac*
    contraparte empresario* beca subvenc*
    """,
    Sense.YOU: """
    licenciad* proveedor* ing acreedor* tío colega* maestro proveed* lic amigo* usted* ud vd vos vosotros vuestr* os
    tú ti te le su suyo* suya* contigo señor* sr sra sres srta don doña estimad* vendedor* prestador* emisor*
    beneficiari* autónom* querid* compadre jefe hermano pana caballer* usté dr dra arq comercial* instalador*
    suministrad* reina mijo mija che
    """,
    Sense.WE: """
    despach* organiz* negoci* firma hospital* consulta* local bodega* taller* tienda* finca* hotel* bufete* hacienda
    ayuntam* firmante* comunid* constructor* cooperat* agencia* fundaci* autónom* yo me mí mío mía nos nosotr* nuestr*
    conmigo empresa* sociedad* compañía cía restaurant* bar asociaci* club* colegi* escuel* universid* clínic*
    parroqu* sl slu sa sau srl spa ltda eirl cv scp cb pyme* startup* estudio* granja* rancho* explotac* entid*
    institu* abajo suscrit* farmaci* ferreter* panader* peluquer* hostal* cafeter* inmobili* emprend* comerci* kiosco*
    consultori* changarr* pulper* colmado* quiosco* carnicer* fruter* pescader* soy somos estoy estamos casa dental
    """,
    Sense.SURE: """
    efectiv* va hecho listo promes* prometid* garanti* segur* confírm* cuente cuenten tranquil* descuid* descuide
    jurad* confíe fijo fija conform* ok okay okey urgent* falta obligator* real garantía* segurísim* duda* dudes
    palabra juro ciert* definitiv* absolut* efectivam* claro clarísim* firme* sí sip sipi oki vale dale simón
    inmediat* inmediato enseguid* seguida ahorita ahora mismo puntual* indudab* imperativ* formal* oficial* irrevoc*
    irremedi* inamov* infalib* religios* seriedad serio sería honor confianza preocup* exact* realm* verdad* urgenc*
    ipso facto categór* rotund* desde supuesto faltaba perfec* entendid* inexcus* gustos* gusto encantad* yá mero
    andando absoluto hoy tranqui correcta* correcto*
    """,
    Sense.UNSURE: """
    provision* estim* tentativ* previsi* confi* ver vemos veremos trat* veré esper* intent* procur* ojal* aspir* pens*
    piens* capaz posib* podría* podrían tratar* depend* ignor* sepa duda* ahorita sería quiz* tal vez talvez acaso
    posiblem* probab* normal* principio teoric* teoría debería* serían seguramente supon* supues* creo creem* imagin*
    parec* parece calcul* estimo estimam* aprox* alrededor hacía verem* eventual* event* salvo dios quiere mediante
    suerte dependiendo incert* inciert* dud* sabem* sabe sabr* pronto próximam* brev* breve provisional* previsib*
    prevision* presum* presunt* menos tantos pico igual chance hipót* hipotét* idealm* ronda rondar* algún alguna
    tarde paulatin* puede pueda puedan cuanto mejor caso perspectiv* optimis* pesimis* indefinid* inestab* cree creen
    creía creer* creí podría podríamos
    """,
    Sense.NOT: """
    fuera imposib* ausenc* ausent* jamás nunca ni ningún ninguna inexist* nulo nula inútil* no nada nadie ningun*
    tampoco sin nop nope nel nones nanay naranjas incapaz* incapac* cero apenas negativ* imposibilit* inviab* impid*
    imped* impos* na excepto absoluto todavía aún nomás
    """,
    Sense.IF: """
    pagué llegu* recib* tenga tengan depend* pendient* cobre cobremos recibo* sí luego vez eventual* salvo dependiendo
    pronto menos hipót* cuanto caso apenas excepto cuándo siempre condici* supedit* sujet* según mientras tras después
    hipotes* hasta contra sino subordin* previ* previo contando siendo conforme tanto suponiendo conque hagan paguen
    contraentreg* posterior* vincul* pasad* xq entonces
    """,
    Sense.ONLY: """
    inici* empiez* comenz* comienz* desde luego salvo primero menos antes apenas excepto nomás tras después hasta
    posterior* pasad* entonces sólo solam* únicam* únic* partir recién exclus* simplem* mínim* adelante sucesiv*
    empezar* inicio siquiera excepci* primera
    """,
    Sense.BY: """
    vencimient* margen* plazo* corto expir* límite* tope plazo inmediat* brev* tarde antes hasta previo tardar máxim*
    dentro ultim* fin finales final término* deadline horizonte mediados principios durante entre transcurs* curso
    corriente tardand* improrrog*
    """,
    Sense.BUT: """
    rectific* corrig* correcc* fe cambi* anul* mal peor revés cambio embargo otro ahora parece salvo igual mejor
    tampoco excepto mientras sino sólo final pero aunque obstante empero lugar contrari* desafortunad* desgraciad*
    lamentab* lament* lástim* infortunad* finalm* pese pesar apesar corrijo perdon* disculp* malentend* error errat*
    ojo pena siento sentim* inconv* inconven* distint* diferent* otr* desdi* retract* cambiar* oops uy ups
    """,
    Sense.DONE: """
    pagué salió fue fueron hace hecho hecha hice hizo acab* listo ha he han hemos había hubo ingresad* cerrad* rato
    tiempo cobrad* abonad* desde yá hacía previo pasad* recién ultim* ayer anteayer antier anoche reciente* anterior*
    previam* antigu* viej* estaba habíam* era eran quedó lista efectuad* realizad* pagad* pagamos transferid* enviad*
    depositad* girad* ejecutad* cancelad* liquidad* saldad* mandad* cursad* emitid* remitid* llegó concluid* terminad*
    finalizad* cargad* previos conciliad* ordenad* cumplid* hicimos puse ingresé transferí deposité reenviad*
    """,
    Sense.PART: """
    adelant* anticip* distribu* plan planes calendari* calend* cuenta repart* esfuerz* diferir* plazo* quinto
    diferenc* quincen* tanda pago* abono* letras saldo* resto restante* remanent* cuota* anualidad* parte dos semanal*
    quincenal* mensual* periódic* plazo convenio* segunda tercero* otro luego vez primero igual después mínim* parte*
    parcial* mitad* medio media cuart* primer* segund* terc* quint* mensualid* trimestr* bimestr* semestr* fracc*
    divid* división* repartir* escalon* gradual* progresiv* poco poquit* abonar* seña señal enganche* pie inicial*
    entrada porcent* ciento prorrat* cada veces varios varias algunos algunas algo tramo* acuerdo* tandas etapa* fase*
    iguales suces* periód* otra complement* facilid* financ* refinanc* rebajand* trozo* pedaz* espaci* mínimo simból*
    tres cuatro seis doce partid* meses msi mes convenid* semanas primera
    """,
    Sense.WHOLE: """
    finiquit* entér* complet* inclu* junta juntas golpe suma total resto pleno absolut* sólo únic* cada todo* todas
    total* completo* íntegr* entero* ambos ambas conjunt* global* junto suma* única único sola demás acumul* lleno
    plena enterit* todito* inclus* agrupad* unificad* consolid* tirón jalón
    """,
    Sense.SORRY: """
    descuid* agradec* agradez* amabil* amable* pacienc* demora* olvíd* ignor* molest* error* equívoc* traspap*
    despist* confus* desliz* lapsus inadvert* negligenc* imprevist* contratiemp* mil fallo* retraso* lament* perdon*
    disculp* malentend* error pena siento sentim* inconv* uy ups siente apen* avergonz* avergüenz* vergüenz* excus*
    inconvenient* graci* thx comprens* comprend* tardanz* culpa sorry sori gentil* cordial* bochorn* grax grcs
    arrepent* involunt* torpez* metedur* enmend* culpab* dispens* entend* entiend* atent* afect* consider* desorden*
    mega salud saludos
    """,
    Sense.JOKE: """
    reyes luna cara robo lotería leche podrid* inútil* vergüenz* jaja* jeje* jiji* jja lol xd broma* bromea* chist*
    risa* reir* gracios* ironí* mierd* put* jod* coño carajo* cabr* pendej* ching* verga* weón huev* webón bolud*
    pelotud* forro gilipoll* imbécil* idiot* estúpid* tarad* payas* bobo tonto* tonta hijoputa hdp ptm ctm
    conchetumadre culo culero* mamón mamad* mames güey wey cojon* hostia* ostia* leche* carroñ* buitre* sanguij*
    ladrón* rata chorr* mafi* usur* acos* hostig* soñar* sueña sueñe sueñen unicorn* magos cuento circo* lotto
    vergonz* sinvergüen* descarad* caradura* ridícul* absurd* bravo felicit* campeón genio* viva olé milag* hart*
    cans* fastid* infierno diablo* demonio* narices morro* morosos rana pelo inept* váyase lárg* quiebre patét*
    indign* escándal* insult* tomad* pitorr* burl* cachond* camelo* cuentist* atrac* maldit* demones paja cacho
    chanta* chambón* teatro novela fantás* maravill* genial* obvio sarcas* brujo bruja ruleta cag* bobad* mamarrach*
    tonter* lata latos* pesad* coñazo coñito sueño soñando soñad* ríen ríase robado robada gratis
    """,
}
