"""What English words speak of."""

from bot.domain.phrases.senses import Sense

WORDS = {
    Sense.PAY: """
    pay* paid settl* settled remit* transfer transfers transfer* transferred tranfer* wire wires wired wire* wiring
    clear* cleared reimburs* refund refund* repay* repaid prepa* disburs* debit* debited credited crediting honour*
    honor* discharg* squar* cough* fork* shell* stump* bung* etransfer* foot footing fund funds funded deposit* swipe*
    remunerat* overpa* spend* spent wipe* underwr*
    """,
    Sense.SEND: """
    send* sent resen* mail mailed mailing email* post posted posting ship* dispatch* despatch* forward* fwd* drop*
    bring* brought hand* courier* pass* submit* transmit* upload* attach* enclos* relay* redirect* share shared
    sharing provid* give* gave giving return* carry carried reissu* issue issued issuing stick* stuck shoot* chuck*
    herewith
    """,
    Sense.MOVE: """
    go goes going gone went goin gonna leave leav* left arriv* land* come comes came coming follow* reach* hit hits
    hitting enter* bounc* ride riding head headed heading depart* exit* appear* move* moving push* roll* slid* fly*
    flies flown fall* fell turn* transit outgoing
    """,
    Sense.DO: """
    do does did doing redo process* processed action* handl* releas* launch* execut* executed perform* initiat*
    trigger* complete complet* finalis* finaliz* finish* close* closing fix* sort* resolv* tackl* deal* manag*
    expedit* speed* rush* prioriti* unblock* needful make* made making effect* conclud* wrap* tidy* address address*
    rectif* regularis* regulariz* correct* arrang* begin* began begun start* commenc* hurr* accelerat* facilitat*
    keyed keying click* attend* prepar* implement* act acted
    """,
    Sense.PLAN: """
    plan plan* schedul* shedul* set sets setting setup slot* pencil* diaris* diary line lined lining queue* queuing
    earmark* allocat* allot* ringfenc* budget* reserv* program* propos* timetabl* calendar* date dated book* input*
    enter* load* list* put puts putting mark* flag* target* forecast* expect* rebook* resched* rearrang* postdat*
    provision* assign* intend* upcoming
    """,
    Sense.PROMISE: """
    promis* pledg* commit* comit* guarant* garant* assur* swear* swore sworn vow* confirm* comfirm* undertak* vouch*
    oath* pinky count counting rely bet attest* certif* declar* affirm* acknowledg* word engag* bound handshake
    reassur* warrant
    """,
    Sense.GET: """
    get* got receiv* reciev* recv* rcvd have has had having find* found see sees saw seen seeing obtain* pick* notic*
    show* reflect* visibl* spot* discover* locat* take takes took taken taking download* hear heard
    """,
    Sense.SAY: """
    say* said tell* told writ* wrote call* ring rings rang ringing phone* telephon* speak* spoke* talk* answer* repl*
    respon* revert* inform* notif* advis* remind mention* explain* clarif* updat* text* whatsapp* messag* msg*
    contact* chas* announc* state* comment* intimat* appris* escalat* shout* fyi indicat* convey* report* reiterat*
    chat* voicemail* liais* feedback regard* concern* warn*
    """,
    Sense.MEET: """
    meet* met discuss* negotiat* sit sits sat sitting visit* zoom* teams skype* confer haggl* gather* compromis* lunch
    coffee huddle* consult* session*
    """,
    Sense.CHECK: """
    check checks check* chk* chek* verif* examin* look* review* investig* inspect* research* search* reconcil* recon
    match* tally tallied quer* enquir* inquir* trac* study studied studying scrutin* ascertain* validat* vet vetted
    vetting crosscheck* analys* assess* dig digging figure* test* determin* identif* monitor* perus* recount* compar*
    """,
    Sense.DECIDE: """
    decid* decision* sign* countersign* approv* approval* aprov* accept* authoris* authoriz* agree* greenl* ok okay
    okayed sanction* ratif* consent* permission* rubberstamp* allow* grant granted nod vote* chos* choos* opt opted
    endors* ruled ruling yes yep fine clearance
    """,
    Sense.WORK: """
    deliver* instal install* repair* mend* build* built open opened reopen* relocat* renovat* refurb* construct*
    assembl* fit* paint* plaster* plumb* weld* landscap* harvest* plough* sow* plant* lamb* calv* milking shear*
    demolish* decorat* clean* cater* bak* cook* brew* unload* manufactur* produc* production print* design* develop*
    deploy* migrat* upgrad* replac* maint* snag* train* teach* treat* operat* stocktak* rewir* excavat* survey* film*
    work* job* shift* restock*
    """,
    Sense.REST: """
    absen* away holiday* hols vacation* leave annual ill sick* unwell flu covid hospital* maternity paternity parental
    sabbatical furlough* off out ooo office bereave* compassionate break back return* resting retir* travel* trip
    trips abroad unavail* unreachable honeymoon* recover* recuperat* surgery injur* accident* isolat* pto toil
    christmas xmas easter diwali eid ramadan thanksgiving festiv* shutdown* camping cruise* pilgrim* puja childbirth
    pregnan* newborn migraine* fever* bedridden resum* rejoin* funeral* weekend* closed closure* dentist
    """,
    Sense.WANT: """
    want* wanna wish* hope* hopin* try* tries tried attempt* aim* like* prefer* desir* endeavo* striv* keen eager*
    willing* happy glad love seek* fancy best utmost effort* ambition* meant ready think* thought would
    """,
    Sense.CAN: """
    can could cud able abilit* manag* afford* cant can't cannot couldn* possib* feasib* capab* capacity enabl* unable
    inabil* impossib* doable viable cope coping accommodat* accomodat* spare scrape scraping muster* squeez* powerless
    stretch*
    """,
    Sense.ASK: """
    ask* request* demand* please pleas pls plz kind* appreciat* grateful* beg begs begging implor* plead* appeal* urg*
    invit* let apply applied oblige* favour favor petition* mind extend* extens* prolong* reconsider* reduc* waiv*
    discount* question* wonder* instruct* help* assist*
    """,
    Sense.NEED: """
    need* nead* lack* miss* missing await* requir* must necess* essential without hing* incomplet* prerequisit*
    mandator* compulsor* insufficien* ought supposed gotta urgent*
    """,
    Sense.WAIT: """
    wait* patien* patience hold* held postpon* defer* delay* dely* late later longer stall* suspen* freez* froze*
    paus* stay* pending park parked prolong* grace respite* moratori* breather slack leeway hang* moment minute while
    slow* backlog* overdue behind lag* adjourn* push* stop* halt* refrain* limbo block* ignor* disregard* tolerat*
    indulg* understanding standstill hiatus bear extend* extens*
    """,
    Sense.REFUSE: """
    refus* declin* reject* deny denie* sue sues sued suing wont won't terminat* cancel* boycott* withhold* withheld
    oppos* resist* rescind* repudiat* revok* withdr* dismiss* penny zilch nada threat* bully* harass* blackmail*
    extort* bother* pester* hound* stop* ceas* desist* whistl* unwilling* balk* counterclaim* evad* fight*
    """,
    Sense.CONTEST: """
    contest* disput* dispuet* disagre* challeng* object* quer* wrong* incorrect* inaccura* fals* mistak* contradict*
    protest* deny denie* argu* unjust* unfair* unreasonabl* unlawful* illegal* invalid* unfound* baseless unauthor*
    unordered unsolicit* overcharg* overbill* overpric* inflated exorbitant excessiv* extortion* ridiculous* outrag*
    discrepan* mismatch* differ* errone* refut* rebut* void nonsense alleg* fictitious fraud* scam* phishing bogus
    fake* dodgy ripoff swindl* cheat* mislead* misled unknown recognis* recogniz* liable breach* contrary doubt*
    mispric* miscalc* misquot* duplicat* twice dissatisf* unhappy complain* question* disappoint* claim*
    """,
    Sense.LOSE: """
    los* forg* overlook* mislay* mislaid misplac* miss* omit* omission* neglect* oversight* astray vanish* disappear*
    buried spam junk delet* misfil* misrout* mixup cracks unread skip* lapse* mishap* blunder* snowed misread* stolen
    steal* theft* slip slipped
    """,
    Sense.EARN: """
    earn* sell* sold sale* salar* wage* payday payslip* paycheck* payout* income revenue* turnover takings proceeds
    profit* receivab* recoup* rebate* pension* dole stipend* bonus* commission tips overtime gig rental* dividend*
    royalt* inherit* lottery jackpot auction* harvest* crop* subsid* scholarship* cashflow crowdfund* fundrais* donat*
    freelanc* remortg* collect collecting
    """,
    Sense.SUFFER: """
    struggl* difficult* hardship* tight* tough skint broke brassic penniless bankrupt* insolv* illiquid* bust
    redundan* unemploy* jobless layoff* fired short shortfall* strapped distress* trouble* problem* situat* cris*
    crunch suffer* loss losses collaps* downturn* slump* recession drought* flood* fire storm* hurricane* monsoon*
    burgl* strike* poor evict* divorc* widow* died dead death* deceas* stroke cancer* chemo* illness* burnout depress*
    stress* drown* sinking worst worse harsh hurt* bleed* desperat* dire crippl* paralys* overstretch* fold* ruin*
    homeless* overdrawn maxed swamp* overwhelm* understaff* setback* emergenc* hack* ransom* cyber* outage* crash*
    breakdown* glitch* war pandemic* bailiff* foreclos* ill sick*
    """,
    Sense.MONEY: """
    money* monies dosh quid bucks dough wonga cash* cheque* cheq* chq* check checks transfer transfers wire wires
    remittanc* payment* paymnt* paymet* pymt* pmt* settlement* fund funds sum sums amount* amout* amt* bacs chaps fps
    ach sepa swift eft neft rtgs imps upi giro bpay draft* card cards visa mastercard amex paypal* stripe revolut
    venmo* zelle* interac gpay paytm mpesa klarna euro eur pound* gbp dollar* usd cad aud chf rupee* naira* shilling*
    dirham* lakh* lac crore* grand pence deposit* advance* reimbursement* credit bitcoin tenner fiver
    """,
    Sense.DEBT: """
    invoic* invocie* invioce* inovice* inv bill* debt* owe* owing balanc* balenc* outstanding* arrear* due overdue
    unpaid unsettled liabilit* payable charge* fee fees fare fares price* total* subtotal* rest remaining remainder*
    principal interest penalt* surcharg* fines premium* rent levy levies tax taxes vat gst tds duty duties royalties
    retention retainer* subscription* membership* loan* mortgage* tuition toll* proforma open
    """,
    Sense.PAPER: """
    order* po purchase* statement* statment* soa iban bic ifsc utr contract* agreement* pod reminder* dunning email*
    mail letter* document* doc file* paper* form copy copies pdf* scan* original* receipt* reciept* quote* quotation*
    estimate* note* detail* particulars reference* ref number* certificate* slip docket* ticket* challan timesheet*
    voucher* proof* evidence ledger* record* spreadsheet* report* breakdown* dossier* folder* envelope* notice portal*
    coupa ariba peppol edi xml grn cmr waybill* manifest* affidavit* policy lease* tenancy addendum amendment* memo*
    pan gstin requisition* template* summary* reconciliation* clause* inbox letterbox* link mandate* advice address
    """,
    Sense.GOODS: """
    goods parcel* package* pallet* crate* box* carton* machine* equipment* device* unit product* item* article*
    merchandis* stock* material* spares parts works service* site* project* boiler* heat* pump* engine* van truck*
    lorr* car tractor* trailer* forklift* scaffold* roof* floor* window* door* kitchen* bathroom* pipe* cable* brick*
    timber concrete cement steel furniture mattress* fridge* freezer* oven* laptop* computer* printer* server*
    software website* domain* hosting licen* flyer* poster* uniform* textil* fabric* flower* wine beer keg* meat* veg*
    fruit milk feed fertili* seed* hay diesel fuel* gas oil electric* water energy broadband freight consignment*
    container* cargo meal* food venue room hotel* flight* course* lesson* treatment* medicin* implant* toner* tyre*
    brake* gearbox* batter* panel* solar generator* garden* fence* cattle sheep advert* campaign* logo translation*
    labour hire sample* bottle* replacement* tool* warehouse*
    """,
    Sense.FAULT: """
    defect* fault* flaw* error* damag* shortage* short broken leak* crack* scratched dented rust* rotten mould* stain*
    torn shoddy botch* bodge* junk rubbish useless worthless substandard inferior unusab* wrong* missing incomplet*
    unfinished duplicat* twice double* overcharg* mistak* typo* discrepan* mismatch* deviat* problem* bug* glitch*
    malfunc* burst spoil* contaminat* expired unsatisf* bad badly terrible awful dreadful disaster* snag* warped
    incorrect* warrant* rework* compensat* misprint* burnt smell* wonky dud knackered incompeten* negligen* sloppy
    careless* unsafe fail* issue complaint*
    """,
    Sense.EVENT: """
    meeting* mtg* appointment* appt* delivery deliveries fair fairs exhibition* expo tradeshow audit* wedding*
    marriage* funeral* christening* birthday* anniversar* party parties festival* concert* tour* conferenc* congress*
    convention* seminar* webinar* workshop* training hearing* trial* session* agm interview* exam inspection* viewing*
    completion handover* launch* kickoff stocktak* inventory shipment* collection* pickup* installation* relocation
    migration* cutover flight* departure* arrival* tournament* race season* harvest* lambing christmas xmas easter
    ramadan eid diwali holiday* strike* election* deadline* semester* graduation* surgery operation dentist checkup
    birth accident* renewal* expir* demo presentation* auction* ceremon* function puja event* outing downtime
    shutdown* carnival* market* visit* opening
    """,
    Sense.RUN: """
    run* ran batch* cycle* payrun* payroll list* round circuit* workflow* approval* queue* pipeline* routine*
    fortnightly weekly checkrun* cutoff system* sap sage xero quickbook* netsuite oracle datev dynamics requisition*
    tranche* monthend closing procurement tray pile posting
    """,
    Sense.BANK: """
    bank* account acct* overdraft* overdrawn treasur* loan* facility facilities lend* borrow* mortgage* cashpoint* atm
    branch* teller* cashier* limit* sortcode hsbc barclays lloyds natwest santander monzo citi hdfc icici savings
    token* passcode* password* netbanking login authenticat* compliance kyc escrow* currenc* signator* factoring
    refinanc* wallet*
    """,
    Sense.LAW: """
    court* lawyer* solicitor* attorney* barrister* counsel law laws legal* lawsuit* receiver* administrat* liquidat*
    bankrupt* insolv* trustee* judge* judgment* sheriff* bailiff* enforce* summons* writ litigat* arbitrat* mediat*
    tribunal* proceeding* procedur* claim* claimant* defen* creditors unsecured dissol* cva iva ccj nclt examiner*
    moratori* sequestrat* petition* protection restructur* reorgani* foreclos* statut* gdpr ombudsman* police
    prosecut* crim* fraud* injunction* verdict* subpoena* probate executor* estate deceased garnish* lien notar*
    winding
    """,
    Sense.OURS: """
    accountan* acountan* accounting accounts bookkeep* boss* guv gaffer manager* mgmt management director* md ceo cfo
    chairm* president* partner* wife hubby husband missus spouse* son daughter* dad father* mum mom mother* brother*
    sister* parents uncle aunt* cousin* treasur* headoffice hq headquarter* finance* controller* comptroller* owner*
    founder* clerk* cashier* secretar* assistant* colleag* coworker* team* dept department* division* office office*
    ap payables purchasing admin bursar* mayor* councillor* council supervisor* superior* committee* board* staff
    employee* temp trainee* intern apprentice* foreman* chef landlady girlfriend* boyfriend* fianc* flatmate*
    successor* deputy group* subsidiar* holding responsib* dean headteacher purser paymaster* receptionist*
    procurement signator*
    """,
    Sense.THIRD: """
    client* customer* insur* underwriter* broker* buyer* purchaser* grant subsid* funder* sponsor* donor* investor*
    investment* shareholder* tenant* lodger* guest* patients medicare medicaid nhs hmrc irs taxman refund rebate*
    council ministr* government* govt federal municipal* contractor* subcontract* developer* employer* agency factor
    debtor* dealer* distributor* retailer* wholesaler* reseller* amazon airbnb etsy mutual benefits pension* landlord*
    payer* lender* lessee* charit* foundation* student* member* resident* neighbo* exhibitor* supermarket* cooperative
    dairy merchant* conveyanc* compensation someone somebody
    """,
    Sense.YOU: """
    you u ya ye yous yall ur your yours youre you're you'll you've yourself supplier* vendor* creditor* provider*
    payee* beneficiar* sir madam maam mate pal buddy guys folks lads love darling hun hon dear bro dude mister mr mrs
    ms
    """,
    Sense.WE: """
    i me my mine myself im i'm i'll ive i've we us our ours ourselves we're we'll we've weve undersigned firm compan*
    ltd limited inc llc plc organisation* organization* business* enterprise* startup* shop* restaurant* cafe* pub bar
    farm* practice clinic* school* college* universit* association* club* societ* church* parish charity studio*
    salon* garage* baker* butcher* household* institut* borough county pharmac* nursery
    """,
    Sense.SURE: """
    sure* certain* definit* definat* definet* defo absolut* guarant* indeed firmly positiv* doubtless* undoubt*
    unquestion* unfail* straight* immediat* asap prompt* instant* now exact* honest* truly really serious* totally
    clearly obvious* final* categoric* faithful* solemn* binding irrevoc* always inevitab* yes yep aye ok okay noted
    gladly safely forthwith duly ironclad worries
    """,
    Sense.UNSURE: """
    perhaps maybe mayb mebbe possibly possib* potential* normally usual* generally principle theor* should shud may
    might likely unlikely unsure uncertain* unclear hopefully hope* probab* prolly probly presum* suppos* assum*
    guess* reckon* think* believ* beleiv* imagin* suspect seem* apparent* approx* around roughly circa tentativ*
    provisional* ideally fingers luck* inshallah insha* godwilling god doubt* try* tries attempt* aim* eventual*
    someday somehow sometime dunno idk wonder* tbc tba afaik chance expect* estimat* optimis*
    """,
    Sense.NOT: """
    not no never nvr neither nor none nothing nowt nobody nowhere nope nah nay without dont don't doesnt doesn't didnt
    didn't wont won't cant can't cannot couldnt couldn't wouldnt wouldn't isnt isn't arent aren't wasnt wasn't havent
    haven't hasnt hasn't hadnt hadn't aint ain't hardly barely scarcely unable impossib* zero zilch nil nada non t
    unpaid unwilling* unavail* unlikely anymore lack* fail* dinnae cannae
    """,
    Sense.IF: """
    if unless once provided providing assuming whenever when depend* subject conditional* condition* contingent upon
    case whether after afterwards then otherwise against supposing hing* pending insofar lest soon
    """,
    Sense.ONLY: """
    only onli just until till unless earliest soonest from onward* after afterward* starting commencing solely
    exclusively except thereafter hence* next since merely
    """,
    Sense.BY: """
    by before bfore latest within until till max maximum later deadline* eod cob eow eom eoy upto prior during
    midnight noon cutoff
    """,
    Sense.BUT: """
    but however altho* tho though instead rather whereas nevertheless nonetheless yet except unfort* regrettab* sadly
    alas despite notwithstanding otherwise actually correction scratch contrary while whilst albeit besides afraid
    oops meanwhile anyway unlike
    """,
    Sense.DONE: """
    already alredy allready alrdy since just yesterday* ago previous* recent* lately last past former* done paid sent
    made gone went cleared completed executed settled processed posted debited credited left transferred wired mailed
    been was were had overnight issued cashed presented encashed earlier
    """,
    Sense.PART: """
    part parts partial* partly portion* half halves third* quarter* fraction* percent* pct instalment* installment*
    installem* instalm* instl* emi tranche* chunk* stage* stagger* split* spread* divid* several multiple each every
    month* weekly fortnightly biweekly regular* gradual* bit piecemeal dribs slice* step* series scheme* plan
    downpayment* deposit* times two three four couple few some goodwill minimum interim prorata rates rest remainder*
    remaining then thereafter drip* undisputed initial* upfront repayment* consecutiv* phase* increment*
    """,
    Sense.WHOLE: """
    all whole entire* everything evrything every total* complete completely full fully both altogether lot lump* sum
    outright once together rest gross inclusive shebang consolidat* combin* aggregat* quits
    """,
    Sense.SORRY: """
    sorry sory soz sry apolog* appolog* excus* pardon* forgiv* oversight* regret* embarras* embaras* asham* mortif*
    thank* thanx thx tnx cheers ta grateful* gratitude appreciat* inconven* oops whoops guilt* blam* patience
    understanding bear bless confus* misunder* mixup hassle* belat* tard* remiss humbl* unintention* sincer* awkward
    """,
    Sense.JOKE: """
    lol lmao* rofl haha* hehe* hihi ha joke* joking kidding funny hilarious* laugh* sarcas* ironic* bravo congrat* wow
    gosh omg wtf ffs jesus christ bloody blimey damn* hell fuck* feck* frig shit* crap* bollock* arse* bastard* bitch*
    prick twat* wank* dick* piss* cunt* tosser* moron* idiot* stupid* dumb clown* circus* muppet* numpt* eejit* scum*
    vulture* leech* parasit* thief thiev* crook* robber* bandit* gangster* mafia shark* greed* pathetic ridiculous*
    absurd* disgrac* disgust* shameless* cheek* nerve audacity rude* insult* annoy* angry anger furious* fuming livid
    mad crazy insane fool* screw* sod bugger* cowboy* liar* lies lying hate* unicorn* fairy santa pigs magic* miracle*
    moon monopoly bull bullshit* baloney meh duh ugh grr sigh boo hurrah genius wink* blah brilliant marvel* fantastic
    wonderful lovely charming curse* rant* troll
    """,
}
