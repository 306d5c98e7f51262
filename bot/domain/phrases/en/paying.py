"""What is said about paying, in English. Numbers stand as figures: they are read before these patterns are tried."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.WILL_PAY: """
will|ll|shall|gonna|going .. pay|settle|transfer|remit|wire
will|ll|shall|gonna|going .. clear|send|issue|process|release|post|arrange|make|submit|mail|schedule|initiate|\
deposit|authorise|authorize|approve .. payment|transfer|cheque|check|money|funds|balance|invoice|bill|#a|#i|bacs
will|ll|shall|is|are|to|going|should be .. paid|settled|remitted|wired|credited
is|are being|to+be paid|settled|transferred
will|ll|shall .. get|have .. paid|settled
will|ll|shall .. have|receive|get .. payment|money|funds|cheque|transfer|balance
can|could .. pay|settle|transfer|send|make|clear .. #d
commit|undertake|promise|guarantee|pledge .. pay|settle|payment|transfer
expect .. transfer|payment|money|funds|cheque
you can expect
be paid
should|can receive|get|see|expect .. payment|money|funds|transfer
    """,
    Cue.WILL_DO: """
without fail
have|got|you my|our word
promise|promised
count on
will|ll|shall do .. this|it|that
it|this|that|they|both .. will|ll .. be
new date
guaranteed
you'll get|have it
should be .. with+you|in+your+account
should reach you
will|ll|shall|is|are|to|going|should be .. sent|processed|released|made|posted|issued|mailed|executed|transferred|\
cleared|done|sorted
is|are being processed|sent|made|released|done
will|ll|shall .. be .. with+you|in+your+account
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
a|the|our|my|your check
payment*|transfer*|cheque*|remittance*|wire|bacs|ach|settlement|funds|money|payout
payment run
bacs|cheque|weekly|supplier|payments run
our|next|the .. run|batch
    """,
    Cue.SCHEDULED: """
scheduled|planned|approved|set+up|queued|lined+up|due+to+go|earmarked|booked|included|authorised|authorized|\
confirmed
pay|payment* run|cycle|batch
signed off
confirm
is|are set to|for
    """,
    Cue.COMMIT: """
will|ll|shall .. sort|handle|take+care .. this|it|that|of
on it
payment date
no problem|worries
will do it
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
can't|cannot|unable|couldn't .. pay|settle|make|send|transfer|clear ; can not pay|settle|make|\
send ; won't be able to .. pay
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
invoice*|bill|order|quote|contract|statement #i? dated|of|from? the? #d
invoice*|bill .. dated|issued|raised #d
your|our|my|the|this email|mail|message|letter|reminder|call|note|conversation .. of|dated|from|on #d
email|letter|reminder|message|call dated|of|from #d
due|dated|issued|raised|received|delivered|ordered|shipped|installed|signed|expired on|by|from? #d
due #d
meeting|appointment|delivery|visit|order|court|hearing|shipment|installation|launch|work|job|project .. on|of|from|\
for|is|starts|in #d
founded|established|opened|open|closed|closing .. #d
signs off|sign off .. on #d
    """,
    Cue.EVENT: """
meeting|appointment|delivery|delivered|holiday|vacation|leave|closed|office|visit|hearing|court|annual|trip|travel*|\
away
let you know ; get|come back to you ; update you
back|return*|start*|launch*|install*|ship*|arriv*|meet|available|availability|inspection|audit|conference|party|\
birthday
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
as soon as|once|when|after .. received|receive|get|gets|have|has|is|are|pays|clears|comes|arrives|approved|releases|\
sign|signs|send
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
hope|hoping|hopefully|wish|try|trying|aim|aiming|attempt|ideally|might ; would like ; do|doing my|\
our best ; if possible ; may be able
should be able
would be able
want to .. pay|settle
looking to
intend|plan|planning to
    """,
    Cue.HEDGE: """
normally|should|probably|expected|tentatively|provisionally|roughly|approximately|around|likely|shld ; in principle|\
theory ; i think ; expect to ; all being well
    """,
    Cue.THIRD_PARTY: """
been|get|getting paid by our|my|the|a
we|i|ve|have been|get|are|were paid
our|my|the client*|customer*|tenant|insurer|insurance|bank|factor|landlord|main+contractor|accountant .. pays|paid|\
releases|clears|sends|is|has|settle*
client|customer|insurer|insurance|bank|lender|grant|factor|investor|loan|funding|sale .. pays|pay|paid|releases|\
release|clear*|approve*|land*|come*|complete*|arrive*
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
grateful|appreciate|appreciated
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
}

PAYING = {cue: entries(text) for cue, text in _CUES.items()}
