"""What is said about paying, in English. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
will|ll|shall|gonna|going .. pay|settle|transfer|remit|wire => will pay
will|ll|shall|gonna|going .. clear|send|issue|process|release|post|arrange|make|submit|mail|schedule|
    initiate|deposit|authorise|authorize|approve .. payment|transfer|cheque|check|money|funds|balance|
    invoice|bill|#a|#i|bacs => will clear payment
will|ll|shall|is|are|to|going|should be .. paid|settled|remitted|wired|credited => will be paid
is|are being|to+be paid|settled|transferred => is being paid
will|ll|shall .. get|have .. paid|settled => will get paid
gets paid|settled => gets paid
will|ll|shall .. have|receive|get .. payment|money|funds|cheque|transfer|balance => will have payment
can|could .. pay|settle|transfer|send|make|clear .. #d => can pay on Friday
commit|undertake|promise|guarantee|pledge .. pay|settle|payment|transfer => commit pay
expect .. transfer|payment|money|funds|cheque => expect transfer
you can expect => you can expect
be paid => be paid
should|can receive|get|see|expect .. payment|money|funds|transfer => should receive payment
    """,
    Cue.WILL_DO: """
without fail => without fail
have|got|you my|our word => have my word
promise|promised => promise
count on => count on
will|ll|shall do .. this|it|that => will do this
it|this|that|they|both .. will|ll .. be => it will be
new date => new date
guaranteed => guaranteed
you'll get|have it => you'll get it
should be .. with+you|in+your+account => should be with you
should reach you => should reach you
will|ll|shall|is|are|to|going|should be .. sent|processed|released|made|posted|issued|mailed|executed|
    transferred|cleared|done|sorted => will be sent
is|are being processed|sent|made|released|done => is being processed
will|ll|shall .. be .. with+you|in+your+account => will be with you
will|ll|shall .. have|get|receive .. it|this|that|them => will have it
ll|will .. get it|this|that to you => ll get it to you
will|ll|shall .. go|leave|land|arrive|clear|reach|follow => will go
will|ll|shall|gonna|going .. send|process|post|arrange|do|sort|submit|mail|schedule|action => will send
goes|go|going out|off|through => goes out
    """,
    Cue.PAYS: """
m|re|am|are paying|settling|transferring|wiring => m paying
m|re|am|are making|sending .. payment|transfer|cheque|check|money|funds|#a => m making payment
can pay|settle|transfer|send|clear|wire => can pay
can make .. payment|transfer => can make payment
pay|transfer|settle|wire|send .. #d => pay on Friday
can put #a => can put 500 €
leaves our account|bank => leaves our account
    """,
    Cue.PAYING: """
pay|paying|settle|settling|transfer|transferring|clear|remit|wire|paid|settled => pay
    """,
    Cue.PAYMENT: """
a|the|our|my|your check => a check
payment*|transfer*|cheque*|remittance*|wire|bacs|ach|settlement|funds|money|payout => payment
payment run => payment run
bacs|cheque|weekly|supplier|payments run => bacs run
our|next|the .. run|batch => our run
    """,
    Cue.SCHEDULED: """
scheduled|planned|approved|set+up|queued|lined+up|due+to+go|earmarked|booked|included|authorised|authorized|
    confirmed => scheduled
pay|payment* run|cycle|batch => pay run
signed off => signed off
confirm => confirm
is|are set to|for => is set to
    """,
    Cue.COMMIT: """
will|ll|shall .. sort|handle|take+care .. this|it|that|of => will sort this
on it => on it
payment date => payment date
no problem|worries => no problem
will do it => will do it
    """,
    Cue.HAS_PAID: """
have|has|ve|had .. paid|settled|transferred|cleared|remitted|wired|sent|processed|mailed|posted => have paid
was|were|been .. paid|settled|transferred|cleared|remitted|wired|sent|processed|made|issued|posted|mailed|
    executed => was paid
we|i|just|already paid|settled|transferred|wired|remitted|cleared|sent .. #a? => we paid
just|already sent|paid|transferred|wired|settled|cleared|done|went => just sent
cheque|check|payment|transfer|money|funds .. went|left|gone|sent|made|cleared|done => cheque went
paid|sent|transferred|settled|wired .. #d|by|via|on|in+full => paid by
paid|settled already => paid already
is|are already|now|all paid|settled => is already paid
went out|through|off|over|across => went out
left our|my account|bank => left our account
you have|ve received .. payment|transfer => you have received payment
venmo|zelle|paypal|revolut|wise d => venmo'd
venmoed|zelled|paypalled|paypaled => venmoed
is|s in the post|mail => is in the post
    """,
    Cue.PROOF: """
proof|confirmation|receipt|copy|advice of? payment|transfer|remittance => proof payment
remittance advice => remittance advice
    """,
    Cue.NOT_PAY: """
can't|cannot|unable|couldn't .. pay|settle|make|send|transfer|clear => can't pay
can not pay|settle|make|send => can not pay
won't be able to .. pay => won't be able to pay
not .. able|position to pay|settle|make => not able to pay
will not .. pay|settle|paying|send => will not pay
won't .. pay|settle|paying|send => won't pay
not going to .. pay|settle => not going to pay
not|n't paying|pay => not paying
no payment|money|transfer => no payment
don't|won't have .. money|funds|cash => don't have money
    """,
    Cue.ASAP: """
as soon as .. can|possible|able => as soon as can
asap|a s a p|soon|shortly => asap s'a p
at the|our|your earliest => at the earliest
in the coming|next few days|weeks => in the coming few days
in due course => in due course
when|once i|we can|am|are => when i can
at some point => at some point
in a few days|weeks => in a few days
    """,
    Cue.PARTLY: """
part|some of it|this|the|that => part of it
part payment => part payment
partial|partially|partly => partial
a portion|bit|deposit => a portion
something towards => something towards
    """,
    Cue.NO_DATE: """
not sure about|when|of => not sure about
no date => no date
keep|let you posted|informed|know => keep you posted
get|come back to you => get back to you
for the rest|remainder|balance => for the rest
the other|others .. checking|check|query|look|discuss => the other checking
    """,
    Cue.LOWER: """
not|n't .. before|until|till => not before
from|after|starting|post => from
as of => as of
no|not earlier than|before => no earlier than
earliest => earliest
any time after => any time after
    """,
    Cue.DEADLINE: """
before|by|no later than|latest => before later than
on or before => on or before
    """,
    Cue.SINCE: """
since => since
    """,
    Cue.EVENT_DATE: """
invoice*|bill|order|quote|contract|statement #i? dated|of|from? the? #d => invoice 4 December
invoice*|bill .. dated|issued|raised #d => invoice dated 4 December
your|our|my|the|this email|mail|message|letter|reminder|call|note|conversation .. of|dated|from|on #d
    => your email of on Friday
email|letter|reminder|message|call dated|of|from #d => email dated 4 December
due|dated|issued|raised|received|delivered|ordered|shipped|installed|signed|expired on|by|from? #d
    => due on Friday
due #d => due 4 December
meeting|appointment|delivery|visit|order|court|hearing|shipment|installation|launch|work|job|project .. on|
    of|from|for|is|starts|in #d => meeting on on Friday
founded|established|opened|open|closed|closing .. #d => founded on Friday
signs off|sign off .. on #d => signs off off on on Friday
    """,
    Cue.EVENT: """
meeting|appointment|delivery|delivered|holiday|vacation|leave|closed|office|visit|hearing|court|annual|trip|
    travel*|away => meeting
let you know => let you know
get|come back to you => get back to you
update you => update you
back|return*|start*|launch*|install*|ship*|arriv*|meet|available|availability|inspection|audit|conference|
    party|birthday => back
    """,
    Cue.BROKEN: """
we|i|you|he|she|they|had said|promised|missed|told|planned => we said
was|were supposed|going|meant|due => was supposed
should have => should have
had .. promised|planned|scheduled|agreed|hoped|said => had promised
originally => originally
previously => previously
earlier said => earlier said
was|were .. scheduled|planned|going => was scheduled
    """,
    Cue.ASKS_WAIT: """
chase|remind|call|contact|check .. us|me|back .. #d => chase us on Friday
wait|hold|hang|bear .. until|till|on|off .. #d => wait until on Friday
please wait|hold|bear => please wait
stop chasing|sending => stop chasing
    """,
    Cue.EACH: """
a|per|every|each|/ month|week|fortnight|quarter => a month
monthly|weekly|fortnightly => monthly
every|each #d => every 4 December
every other|2|second|{n} #d|week|weeks|month|months => every other week
every|each {n} st|nd|rd|th => every 5th
{n} st|nd|rd|th? of every|each month => 1st of every month
biweekly|quarterly => biweekly
    """,
    Cue.IF: """
if|provided|providing|assuming|unless|subject|depending|conditional|contingent|condition => if
as soon as|once|when|after .. received|receive|get|gets|have|has|is|are|pays|clears|comes|arrives|approved|
    releases|sign|signs|send => as soon as received
once => once
on receipt|approval => on receipt
upon => upon
until you|the => until you
waiting|awaiting => waiting
pending => pending
as long => as long
    """,
    Cue.NEGATION: """
not|n't|t|no|never|nothing|cannot|cant|dont|wont|none|neither => not
    """,
    Cue.WISH: """
hope|hoping|hopefully|wish|try|trying|aim|aiming|attempt|ideally|might => hope
would like => would like
do|doing my|our best => do my best
if possible => if possible
may be able => may be able
should be able => should be able
would be able => would be able
want to .. pay|settle => want to pay
looking to => looking to
intend|plan|planning to => intend to
    """,
    Cue.HEDGE: """
normally|should|probably|expected|tentatively|provisionally|roughly|approximately|around|likely|shld => normally
in principle|theory => in principle
i think => i think
expect to => expect to
all being well => all being well
    """,
    Cue.THIRD_PARTY: """
been|get|getting paid by our|my|the|a => been paid by our
we|i|ve|have been|get|are|were paid => we been paid
our|my|the client*|customer*|tenant|insurer|insurance|bank|factor|landlord|main+contractor|accountant ..
    pays|paid|releases|clears|sends|is|has|settle* => our client pays
client|customer|insurer|insurance|bank|lender|grant|factor|investor|loan|funding|sale .. pays|pay|paid|
    releases|release|clear*|approve*|land*|come*|complete*|arrive* => client pays
    """,
    Cue.CORRECTION: """
no ,? wait => no wait
actually|rather|instead|correction|oops|scrap => actually
i|we mean|meant => i mean
scratch|make that => scratch that
sorry , i|we mean|meant => sorry, i mean
not .. but => not but
no => no
    """,
    Cue.UNSURE: """
i think|believe|guess|suppose => i think
maybe => maybe
probably => probably
pretty|not sure => pretty sure
might|should have => might have
let me|us check => let me check
ll|will check => ll check
if i remember => if i remember
    """,
    Cue.SARCASM: """
just like your|you|the => just like your
remember ? => remember ?
when hell freezes|pigs fly => when hell freezes fly
dream on => dream on
in your dreams => in your dreams
yeah right => yeah right
lol|haha|ha ha => lol ha
nice try|good luck => nice try luck
sure , .. cheque|check .. mail|post => sure, cheque mail
good one => good one
on the twelfth of never => on the twelfth of never
don't hold your breath => don't hold your breath
    """,
    Cue.ASKING: """
grateful|appreciate|appreciated => grateful
can|could|would|may|might|please|kindly|will you|we|i => can you
could|can you|we|i => could you
please|pls|plz|kindly => please
need|require => need
would you mind|accept|be|consider => would you mind
is|would it .. possible|ok|okay|alright|acceptable => is it possible
send|resend|provide|forward|let .. us|me => send us
any chance => any chance
what is|are => what is
    """,
    Cue.BOTH: """
both => both
all of? them|invoices|these|open|outstanding => all them
everything|all => everything
the lot => the lot
the 2 invoices => the 2 invoices
all {n} => all 3
the {n} invoices|bills => the 3 invoices
each of them => each of them
    """,
    Cue.OTHER_ONE: """
the other|others|second|latter|remaining => the other
    """,
    Cue.OLDEST: """
oldest|older => oldest
the first|former => the first
    """,
    Cue.NEWEST: """
newest|newer|latest+one|most+recent => newest
    """,
    Cue.SMALLEST: """
smallest|smaller => smallest
small one => small one
little|small|smaller one|invoice|bill|amount => small invoice
    """,
    Cue.LARGEST: """
largest|larger|biggest|bigger => largest
big one => big one
big|large|larger invoice|bill|amount => big invoice
large one => large one
    """,
    Cue.OVERDUE: """
overdue ones|invoices => overdue ones
    """,
    Cue.ONE_INVOICE: """
the|this|your|that invoice|bill => the invoice
    """,
    Cue.EXCEPT: """
except|excluding|excepting for? .. #i => except F-2026-014
all|everything but|bar .. #i => all but F-2026-014
apart|aside from .. #i => apart from F-2026-014
    """,
    Cue.INSTALMENTS: """
{n} equal|monthly|weekly? instalments|installments|payments|parts|tranches|times|goes|stages|cheques
    => 3 instalments
installment*|instalment* => installment
payment plan|schedule|arrangement => payment plan
split|spread|stagger* => split
pay .. in parts|stages|bits => pay in parts
pay|paying .. monthly|weekly|fortnightly => pay monthly
pay|paying .. per|each|every month|week => pay each month
bit|little|something a month|week => a bit a month
first payment|instalment|installment|half => first payment
{n} equal|level|even|identical => 4 equal drafts
over {n} months|weeks => over 6 months
equal|level|even amounts|parts|payments|sums => level amounts
standing order => standing order
bit by bit => bit by bit
chip away => chip away
{n} x => 3 x
    """,
    Cue.REST: """
the|a rest|remainder|balance|remaining|outstanding|other+half => the rest
rest|remainder|balance|remaining => rest
what|whatever is|s left => what is left
    """,
    Cue.PROPOSES: """
propose|suggest|would that work|accept|agree|is that ok*|offer|possible => propose that work that ok
    """,
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
