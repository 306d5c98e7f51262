"""What English-speaking debtors write. Numbers stand as figures: "two" is read as 2 before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.en_dates import DATES
from bot.domain.phrases.lexicon import Lexicon, entries

_MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2, "thursday": 3,
    "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "tenth": 10, "fifth": 5, "couple": 2,
}  # fmt: skip

_CUES = {
    Cue.WILL_PAY: """
will|ll|shall|gonna|going .. pay|settle|transfer|remit|wire
will|ll|shall|gonna|going .. clear|send|issue|process|release|post|arrange|make|submit|mail|schedule|initiate|deposit|authorise|authorize|approve .. payment|transfer|cheque|check|money|funds|balance|invoice|bill|#a|#i|bacs
will|ll|shall|is|are|to|going|should be .. paid|settled|remitted|wired|credited
is|are being|to+be paid|settled|transferred
will|ll|shall .. have|receive|get .. payment|money|funds|cheque|check|transfer|it|balance
can|could .. pay|settle|transfer|send|make|clear .. #d
commit|undertake|promise|guarantee|pledge .. pay|settle|payment|transfer
expect .. transfer|payment|money|funds|cheque|check|it
you can expect
be paid
    """,
    Cue.WILL_DO: """
will|ll|shall|is|are|to|going|should be .. sent|processed|released|made|posted|issued|mailed|executed|transferred|cleared|done|sorted
is|are being processed|sent|made|released|done
will|ll|shall .. be .. with you|in your account
will|ll|shall .. have|get|receive .. it|this|that|them
ll|will .. get it|this|that to you
will|ll|shall .. go|leave|land|arrive|clear|reach|follow
will|ll|shall|gonna|going .. send|process|post|arrange|do|sort|submit|mail|schedule|action
goes|go|going out|off|through
    """,
    Cue.PAYS: """
m|re|am|are paying|settling|transferring|wiring
m|re|am|are making|sending .. payment|transfer|cheque|check|money|funds|#a
can pay|settle|transfer|send|clear|wire
can make .. payment|transfer
pay|transfer|settle|wire|send .. #d
can put #a
leaves our account|bank
    """,
    Cue.PAYING: """
pay|paying|settle|settling|transfer|transferring|clear|remit|wire|paid|settled
    """,
    Cue.PAYMENT: """
payment*|transfer*|cheque*|check|remittance*|wire|bacs|ach|settlement|funds|money|payout
payment run
    """,
    Cue.SCHEDULED: """
scheduled|planned|approved|set+up|queued|lined+up|due+to+go|earmarked|booked|included|authorised|authorized|confirmed
pay|payment* run|cycle|batch
signed off
confirm
is|are set to|for
    """,
    Cue.COMMIT: """
without fail
have|got|you my|our word
promise|promised
count on
will|ll|shall .. sort|handle|take+care|do .. this|it|that
on it
it|this|that|they|both .. will|ll .. be
new date
payment date
latest
no problem|worries
guaranteed
will do it
you'll get|have it
    """,
    Cue.HAS_PAID: """
have|has|ve|had .. paid|settled|transferred|cleared|remitted|wired|sent|processed|mailed|posted
was|were|been .. paid|settled|transferred|cleared|remitted|wired|sent|processed|made|issued|posted|mailed|executed
we|i|just|already paid|settled|transferred|wired|remitted|cleared|sent .. #a?
just|already sent|paid|transferred|wired|settled|cleared|done|went
cheque|check|payment|transfer|money|funds .. went|left|gone|sent|made|cleared|done
paid|sent|transferred|settled|wired .. #d|by|via|on|in+full
paid|settled already
is|are already|now|all paid|settled
went out|through|off
is|s in the post|mail
    """,
    Cue.PROOF: """
proof|confirmation|receipt|copy|advice of? payment|transfer|remittance
remittance advice
    """,
    Cue.NOT_PAY: """
can't|cannot|unable|couldn't .. pay|settle|make|send|transfer|clear ; can not pay|settle|make|send ; won't be able to .. pay
not .. able|position to pay|settle|make
will not .. pay|settle|paying|send ; won't .. pay|settle|paying|send ; not going to .. pay|settle
not|n't paying|pay
no payment|money|transfer
don't|won't have .. money|funds|cash
    """,
    Cue.ASAP: """
as soon as .. can|possible|able
asap|a s a p|soon|shortly
at the|our|your earliest
in the coming|next few days|weeks
in due course
when|once i|we can|am|are
at some point
in a few days|weeks
    """,
    Cue.PARTLY: """
part|some of it|this|the|that
part payment
partial|partially|partly
a portion|bit|deposit
something towards
    """,
    Cue.NO_DATE: """
not sure about|when|of
no date
keep|let you posted|informed|know
get|come back to you
for the rest|remainder|balance
the other|others .. checking|check|query|look|discuss
    """,
    Cue.LOWER: """
not|n't .. before|until|till
from|after|starting|post
as of ; no|not earlier than|before ; earliest ; any time after
    """,
    Cue.DEADLINE: """
before|by|no later than|latest
on or before
    """,
    Cue.SINCE: """
since
    """,
    Cue.EVENT_DATE: """
invoice*|bill|order|quote|contract|statement .. dated|of|from|on #d
your|our|my|the|this email|mail|message|letter|reminder|call|note|conversation .. of|dated|from|on #d
email|letter|reminder|message|call dated|of|from #d
due|dated|issued|raised|received|delivered|ordered|shipped|installed|signed|expired on|by|from? #d
due #d
meeting|appointment|delivery|visit|order|court|hearing|shipment|installation|launch|work|job|project .. on|of|from|for|is|starts|in #d
founded|established|opened|open|closed|closing .. #d
signs off|sign off .. on #d
    """,
    Cue.EVENT: """
meeting|appointment|delivery|delivered|holiday|vacation|leave|closed|office|visit|hearing|court|annual|trip|travel*|away
back|return*|start*|launch*|install*|ship*|arriv*|meet|available|availability|inspection|audit|conference|party|birthday
    """,
    Cue.BROKEN: """
we|i|you|he|she|they|had said|promised|missed|told|planned ; was|were supposed|going|meant|due ; should have
had .. promised|planned|scheduled|agreed|hoped|said
originally ; previously ; earlier said
was|were .. scheduled|planned|going
    """,
    Cue.ASKS_WAIT: """
chase|remind|call|contact|check .. us|me|back .. #d
wait|hold|hang|bear .. until|till|on|off .. #d
please wait|hold|bear
stop chasing|sending
    """,
    Cue.EACH: """
a|per|every|each|/ month|week|fortnight|quarter
monthly|weekly|fortnightly
every|each #d
    """,
    Cue.IF: """
if|provided|providing|assuming|unless|subject|depending|conditional|contingent|condition
as soon as|once|when|after .. received|receive|get|gets|have|has|is|are|pays|clears|comes|arrives|approved|releases|sign|signs|send
once
on receipt|approval
upon
until you|the
waiting|awaiting
pending
as long
    """,
    Cue.NEGATION: """
not|n't|t|no|never|nothing|cannot|cant|dont|wont|none|neither
    """,
    Cue.WISH: """
hope|hoping|hopefully|wish|try|trying|aim|aiming|attempt|ideally|might ; would like ; do|doing my|our best ; if possible ; may be able
should be able
would be able
want to .. pay|settle
looking to
intend|plan|planning to
    """,
    Cue.HEDGE: """
normally|should|probably|expected|tentatively|provisionally|roughly|approximately|around|likely|shld ; in principle|theory ; i think ; expect to ; all being well
    """,
    Cue.THIRD_PARTY: """
our|my|the client*|customer*|tenant|insurer|insurance|bank|factor|landlord|main+contractor|accountant .. pays|paid|releases|clears|sends|is|has|settle*
client|customer|insurer|insurance|bank|lender|grant|factor|investor|loan|funding|sale .. pays|pay|paid|releases|release|clear*|approve*|land*|come*|complete*|arrive*
    """,
    Cue.CORRECTION: """
no ,? wait
actually|rather|instead|correction|oops|scrap ; i|we mean|meant ; scratch|make that ; sorry , i|we mean|meant
not .. but
no
    """,
    Cue.UNSURE: """
i think|believe|guess|suppose
maybe ; probably ; pretty|not sure ; might|should have ; let me|us check ; ll|will check ; if i remember
    """,
    Cue.SARCASM: """
just like your|you|the
remember ?
when hell freezes|pigs fly
dream on
in your dreams
yeah right
lol|haha|ha ha
nice try|good luck
sure , .. cheque|check .. mail|post
good one
on the twelfth of never
don't hold your breath
    """,
    Cue.ASKING: """
can|could|would|may|might|please|kindly|will you|we|i
could|can you|we|i
please|pls|plz|kindly
need|require
would you mind|accept|be|consider
is|would it .. possible|ok|okay|alright|acceptable
send|resend|provide|forward|let .. us|me
any chance
what is|are
    """,
    Cue.BOTH: """
both
all of? them|invoices|these|open|outstanding
everything|all ; the lot
the 2 invoices
    """,
    Cue.OTHER_ONE: """
the other|others|second|latter|remaining
    """,
    Cue.OLDEST: """
oldest|older
the first|former
    """,
    Cue.NEWEST: """
newest|newer|latest+one|most+recent
    """,
    Cue.SMALLEST: """
smallest|smaller
small one
    """,
    Cue.LARGEST: """
largest|larger|biggest|bigger
big one
    """,
    Cue.OVERDUE: """
overdue ones|invoices
    """,
    Cue.ONE_INVOICE: """
the|this|your|that invoice|bill
    """,
    Cue.INSTALMENTS: """
{n} equal|monthly|weekly? instalments|installments|payments|parts|tranches|times|goes|stages|cheques|months
instal* 
installment*|instalment*
payment plan|schedule|arrangement
split|spread|stagger*
pay .. in parts|stages|bits
a|per|each|every month|week
half .. and half
first payment|instalment|installment|half
    """,
    Cue.REST: """
the|a rest|remainder|balance|remaining|outstanding|other+half
rest|remainder|balance|remaining
    """,
    Cue.PROPOSES: """
propose|suggest|would that work|accept|agree|is that ok*|offer|possible
    """,
    Cue.DISPUTE: """
dispute*|disputing|contest|query|disagree*|challenge
not|never|n't .. ordered|agreed|completed|finished|installed|provided|performed|signed|approved|match|correct|working|rendered
never .. ordered|agreed|signed|asked|requested|delivered|approved
not|never|n't .. delivered|arrived
not|never|n't|only .. received|got|had .. goods|order|delivery|work|service*|item*|parcel|shipment|material*|product*|unit*
wrong|incorrect|inaccurate .. amount|invoice|price|rate|total|quantity|figure|vat|charge*
amount|invoice|price|rate|total|quantity|figure|vat|charge* .. wrong|incorrect|inaccurate|overstated|too+high
not .. correct|agreed|ours
quote|price|amount|rate .. agreed|quoted
overcharg*|overbill* ; charg*|bill*|invoic* .. twice|double ; double charged|billed ; duplicate invoice|bill|of|charge ; a duplicate
credit note
faulty|damaged|defective|broken|unfinished|incomplete|substandard|unacceptable|unsatisfactory ; missing items ; poor quality
missing|short .. items|goods|parts|boxes|units|pallets|pieces
cancelled|canceled .. job|order|contract|service|subscription|project|this|in|booking
deduct*|withhold*|withheld ; set off ; holding back
didn't|haven't|never|not .. get|order|ask|authorise|authorize|sign|approve .. something|this|work|goods|service|that ; something .. didn't|never|not get|receive|order
doesn't|don't|not match|agree|correspond|recognise|recognize
don't|not owe
until .. fixed|delivered|finished|completed|resolved|repaired|replaced|corrected
what is this|invoice for
#a ,? not #a
complain*
    """,
    Cue.REFUSES: """
no intention of|to .. pay*|settl*
refuse|refusing|refuses to pay|settle
won't|not|never .. pay|paying .. you|this|anything|it|ever|penny|cent|dime
will not .. pay|paying
not paying ; not going to pay
won't|not .. get|see .. penny|cent|money|dime
not|don't|stop contact*|bother|chas* .. me|us|again
over my dead body
forget it
not .. a penny|cent|dime
take|see .. us|me|you .. to? court
    """,
    Cue.INSOLVENCY: """
administrators|administrator|liquidation|liquidator*|insolven*|bankrupt*|receivership|receiver ; in|into|entered|under|entering administration ; winding|wound up ; chapter 11|7
cva|voluntary arrangement
ceased trading
creditors meeting
    """,
    Cue.WANTS_COPY: """
send|resend|forward|provide|email|get|attach|share|mail|need|see .. invoice*|copy|copies|pdf|#i
copy|copies|duplicate of the|this|your|that|all invoice*
resend
copy of #i|invoice*|it|this
invoice .. as a pdf
    """,
    Cue.NO_INVOICE: """
can't|cannot|couldn't|not|never|haven't|don't|didn't .. find|found|received|receive|got|have|seen|see|locate|trace .. it|invoice*|#i
no record|trace of
never|not .. received|got|had .. invoice*|#i
lost|misplaced .. invoice*|it
    """,
    Cue.BANK: """
bank|banking|account|payment details|info|information|number|account|coordinates
iban|bic|swift ; sort code ; routing number
where to|should .. send|pay|transfer
    """,
    Cue.ORDER_NUMBER: """
po number|no|ref*|#|num ; p . o .
purchase order
po
order number|reference
cost centre|center code?
    """,
    Cue.MISSING: """
need|needs|require*|missing|without|lacks|lacking|no|quote|add|include|must|state|before|not
    """,
    Cue.STATEMENT: """
statement|statements of account
statement
list|breakdown|summary of .. invoices|account|outstanding
open items
    """,
    Cue.DELAY: """
extension|extend|defer|postpone|grace ; a delay ; push back ; more|extra time ; bit|little|while longer ; extra|more|another|additional .. week*|days|month|#d
give|giving|allow|grant .. us|me .. until|till|time|days|weeks|more
until|till #d
wait|hold off .. until|till
more time|days|weeks
    """,
    Cue.WANTS_OTHER: """
portal|upload|ariba|coupa|tungsten
corrected|revised|amended|updated|reissue|re-issue|new .. invoice
invoice .. corrected|reissued|amended|addressed+to|made+out
w9 ; w-9 ; vat number ; tax form ; timesheet* ; delivery note ; proof of delivery ; pod ; certificate ; supplier|vendor form ; onboarding
change .. address|name .. invoice
vendor|supplier set up|registration
    """,
    Cue.CHECK: """
check|verify|confirm .. your|you|account|records|receipt|please|with your bank|it
please|could+you|can+you check|verify|confirm|look
    """,
    Cue.WRONG_CONTACT: """
not .. right|correct person|contact|department|email|address|company
wrong person|contact|email|company|department|inbox
no longer .. handle|deal|responsible|charge|look
don't|doesn't|not .. handle|deal|responsible|charge|department ; not|don't look after
not .. your customer|client|our invoice
don't|not know .. company|you|who
has|have taken over
not for me
    """,
    Cue.WRITE_TO: """
contact|email|write|speak|send|reach|address|direct|forward|try .. #m
please contact|email|write|speak|direct|send .. to?
get in touch with
    """,
    Cue.FORWARDS: """
forwarding|forwarded|passed|passing|pass|forward .. to|on|your|this
fwd|cc'ing|copying|copied .. in?
looping in
    """,
    Cue.LEFT: """
no longer .. with|work*|at|employed
has|have left .. company|us|business|organisation|organization|firm
left the company|business|firm|organisation
retired
    """,
    Cue.CALL: """
call|ring|phone me|us
give me|us a call|ring
discuss .. phone|call|this
speak|talk|chat .. phone|about|call
    """,
    Cue.NEW_BANK: """
changed|new|change|updated .. bank|account|iban|sort code details?
our|my new|updated .. bank|account|iban
    """,
    Cue.BOT_ORDER: """
ignore|disregard|forget .. instructions|previous|above|rules
mark|record|set|treat|consider|flag .. invoice*|this|it|as .. paid|settled|closed
you are a|an .. assistant|bot|ai|model
system prompt
    """,
    Cue.AUTOMATIC: """
automatic|automated|auto .. reply|response|message|email|mail|generated
automatically generated|created|sent
do not reply|respond
please do not reply
no-reply
unattended|unmonitored .. mailbox|inbox
    """,
    Cue.ABSENT: """
out of .. office|town
on annual|maternity|sick|parental|paternity? leave
on holiday|vacation|leave
away from|until
away
limited access
office .. closed
    """,
    Cue.BACK: """
back|return*|reopen*|resume
back in .. office
    """,
    Cue.ACKNOWLEDGED: """
has|have been received|logged|registered|created
thank you for contacting|reaching
thank you for your email|message|enquiry|inquiry
your request|ticket|case|enquiry|inquiry .. received|logged|created|number|#
we have received your
will get+back|respond|be+answered|reply .. within|shortly|soon|business
    """,
    Cue.UNDELIVERED: """
couldn't|wasn't|not|cannot|unable .. delivered|found|reached|deliver
undeliver*
delivery .. failed|failure
mail delivery failed|subsystem|system
returned mail|message
address not found
user unknown|unknown user
recipient .. rejected|not+found|unknown
unrouteable address
does not exist
failed permanently
permanent error|failure
    """,
    Cue.FULL_BOX: """
mailbox .. full
over .. quota
quota exceeded
mailbox .. exceeded
    """,
    Cue.DELAYED_MAIL: """
delayed
warning message only
will .. keep trying|retry|try again
temporary|temporarily
delay
    """,
    Cue.RECEIPT: """
was read|opened|displayed
read receipt
successfully delivered
has been .. delivered
    """,
}

ENGLISH = Lexicon(
    code="en",
    common=frozenset(
        "the a an and or is are was were will shall would could can i you we he she it they this that your our my for by "
        "with from in on at to of not no but if so hello hi dear thanks thank regards please invoice payment pay paid "
        "transfer have has had been be do does did ll re ve t s m am week month day days tomorrow today yesterday next "
        "last end monday tuesday wednesday thursday friday saturday sunday january february june july august "
        "september october november december sorry know get sent send".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"march", "mar", "may", "sat", "sun", "mon", "wed", "jan", "second"}),
    leading=frozenset(
        "in of by on end mid early late until till before after from since during this next last start beginning "
        "middle the for and or every each".split()
    ),
    numbers=_NUMBERS,
    scales={"hundred": 100, "thousand": 1000},
    linking=frozenset({"and"}),
    one="a|an|one",
    not_days=frozenset(
        "euros euro pounds pound dollars dollar eur gbp usd percent k hours hour min days day months month weeks week "
        "times invoices years street road instalments installments payments".split()
    ),
    fillers=frozenset(
        "ok yes hi hello sure thanks for on by at the latest it this will be then so say rather sorry no actually make that morning please fine cheers understood noted word you have my promise from before regards".split()
    ),
    dates=DATES,
    cues={cue: entries(text) for cue, text in _CUES.items()},
)
