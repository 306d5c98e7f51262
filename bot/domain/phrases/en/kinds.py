"""Disputes, refusals, requests, wrong contacts, and what machines write, in English."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
why is|are|am|was|did|do .. charge*|fee|fees|invoice|invoiced|#a => why is charge
dispute*|disputing|contest|query|disagree*|challenge => dispute
not|never|n't .. ordered|agreed|completed|finished|installed|provided|performed|signed|approved|match|
    correct|working|rendered => not ordered
never .. ordered|agreed|signed|asked|requested|delivered|approved => never ordered
not|never|n't .. delivered|arrived => not delivered
not|never|n't|only .. received|got|had .. goods|order|delivery|work|service*|item*|parcel|shipment|
    material*|product*|unit* => not received goods
wrong|incorrect|inaccurate .. amount|invoice|price|rate|total|quantity|figure|vat|charge* => wrong amount
amount|invoice|price|rate|total|quantity|figure|vat|charge* .. wrong|incorrect|inaccurate|overstated|
    too+high => amount wrong
not .. correct|agreed|ours => not correct
quote|price|amount|rate .. agreed|quoted => quote agreed
overcharg*|overbill* => overcharg
charg*|bill*|invoic* .. twice|double => charg twice
double charged|billed => double charged
duplicate invoice|bill|of|charge => duplicate invoice
a duplicate => a duplicate
credit note => credit note
faulty|damaged|defective|broken|unfinished|incomplete|substandard|unacceptable|unsatisfactory => faulty
missing items => missing items
poor quality => poor quality
missing|short .. items|goods|parts|boxes|units|pallets|pieces => missing items
cancelled|canceled .. job|order|contract|service|subscription|project|this|in|booking => cancelled job
deduct*|withhold*|withheld => deduct
set off => set off
holding back => holding back
didn't|haven't|never|not .. get|order|ask|authorise|authorize|sign|approve .. something|this|work|goods|
    service|that => didn't get something
something .. didn't|never|not get|receive|order => something didn't get
doesn't|don't|not match|agree|correspond|recognise|recognize => doesn't match
don't|not owe => don't owe
until .. fixed|delivered|finished|completed|resolved|repaired|replaced|corrected => until fixed
what is this|invoice for => what is this for
#a ,? not #a => 500 € not 500 €
complain* => complain
    """,
    Cue.REFUSES: """
sue us|me => sue us
no intention of|to .. pay*|settl* => no intention of pay
refuse|refusing|refuses to pay|settle => refuse to pay
won't|not|never .. pay|paying .. you|this|anything|it|ever|penny|cent|dime => won't pay you
will not .. pay|paying => will not pay
not paying => not paying
not going to pay => not going to pay
won't|not .. get|see .. penny|cent|money|dime => won't get penny
not|don't|stop contact*|bother|chas* .. me|us|again => not contact me
over my dead body => over my dead body
forget it => forget it
not .. a penny|cent|dime => not a penny
take|see .. us|me|you .. to? court => take us court
    """,
    Cue.INSOLVENCY: """
administrators|administrator|liquidation|liquidator*|insolven*|bankrupt*|receivership|receiver => administrators
in|into|entered|under|entering administration => in administration
winding|wound up => winding up
chapter 11|7 => chapter 11
cva|voluntary arrangement => cva arrangement
ceased trading => ceased trading
creditors meeting => creditors meeting
    """,
    Cue.WANTS_COPY: """
send|resend|forward|provide|email|get|attach|share|mail|need|see .. invoice*|copy|copies|pdf|#i => send invoice
copy|copies|duplicate of the|this|your|that|all invoice* => copy of the invoice
resend => resend
copy of #i|invoice*|it|this => copy of invoice
invoice .. as a pdf => invoice as a pdf
    """,
    Cue.NO_INVOICE: """
can't|cannot|couldn't|not|never|haven't|don't|didn't .. find|found|received|receive|got|have|seen|see|
    locate|trace .. it|invoice*|#i => can't find it
no record|trace of => no record of
attachment|pdf|file|document .. corrupt*|unreadable|illegible|blank|won't+open|doesn't+open => attachment corrupt
never|not .. received|got|had .. invoice*|#i => never received invoice
lost|misplaced .. invoice*|it => lost invoice
    """,
    Cue.BANK: """
bank|banking|account|payment details|info|information|number|account|coordinates => bank details
iban|bic|swift => iban
sort code => sort code
routing number => routing number
where to|should .. send|pay|transfer => where to send
    """,
    Cue.ORDER_NUMBER: """
po number|no|ref*|#|num => po number
p . o . => p. o.
purchase order => purchase order
po => po
order number|reference => order number
cost centre|center code? => cost centre
    """,
    Cue.MISSING: """
need|needs|require*|missing|without|lacks|lacking|no|quote|add|include|must|state|before|not => need
    """,
    Cue.STATEMENT: """
statement|statements of account => statement of account
statement => statement
list|breakdown|summary of .. invoices|account|outstanding => list of invoices
open items => open items
    """,
    Cue.DELAY: """
extension|extend|defer|postpone|grace => extension
a delay => a delay
push back => push back
more|extra time => more time
bit|little|while longer => bit longer
extra|more|another|additional .. week*|days|month|#d => extra week
give|giving|allow|grant .. us|me .. until|till|time|days|weeks|more => give us until
until|till the? #d => until 4 December
wait|hold off .. until|till => wait off until
more time|days|weeks => more time
    """,
    Cue.SUITS: """
is|would|will|be|that|it ok|okay|alright|fine|acceptable|possible|work|suit => would work
all right with|for you => all right with you
would you mind => would you mind
    """,
    Cue.WANTS_OTHER: """
portal|upload|ariba|coupa|tungsten => portal
corrected|revised|amended|updated|reissue|re-issue|new .. invoice => corrected invoice
invoice .. corrected|reissued|amended|addressed+to|made+out => invoice corrected
vat number => vat number
tax form => tax form
timesheet* => timesheet
delivery note => delivery note
proof of delivery => proof of delivery
pod => pod
certificate => certificate
supplier|vendor form => supplier form
onboarding => onboarding
change .. address|name .. invoice => change address invoice
vendor|supplier set up|registration => vendor set up
    """,
    Cue.CHECK: """
check|verify|confirm .. your|you|account|records|receipt|please|with your bank|it => check your your bank
please|could+you|can+you check|verify|confirm|look => please check
    """,
    Cue.WRONG_CONTACT: """
not .. right|correct person|contact|department|email|address|company => not right person
wrong person|contact|email|company|department|inbox => wrong person
no longer .. handle|deal|responsible|charge|look => no longer handle
don't|doesn't|not .. handle|deal|responsible|charge|department => don't handle
not|don't look after => not look after
not .. your customer|client|our invoice => not your customer invoice
don't|not know .. company|you|who => don't know company
has|have taken over => has taken over
not for me => not for me
    """,
    Cue.WRITE_TO: """
contact|email|write|speak|send|reach|address|direct|forward|try .. #m => contact marie@client.example
please contact|email|write|speak|direct|send .. to? => please contact
get in touch with => get in touch with
    """,
    Cue.FORWARDS: """
forwarding|forwarded|passed|passing|pass|forward .. to|on|your|this => forwarding to
fwd|cc'ing|copying|copied .. in? => cc'ing
looping in => looping in
    """,
    Cue.LEFT: """
no longer .. with|work*|at|employed => no longer with
has|have left .. company|us|business|organisation|organization|firm => has left company
left the company|business|firm|organisation => left the company
retired => retired
    """,
    Cue.CALL: """
call|ring|phone me|us => call me
give me|us a call|ring|buzz|bell|shout|phone => give me a call
over the phone => over the phone
discuss .. phone|call|this => discuss phone
speak|talk|chat .. phone|about|call => speak phone
    """,
    Cue.NEW_BANK: """
changed|change|changes|changing|switched|switching of|in|to|our|my? our|my|a|the? new|different|another?
    bank|banks|banking|iban|account+details|account+number|sort+code|payment+details => changed our bank
new|updated|amended|revised|different bank|banking|iban|account+details|account+number|sort+code|payment+details|
    payment+instructions|remittance+details => new bank
our|my new|updated .. bank|iban|account+details|account+number => our new bank
moved|moving to a|another|our? new|different? bank => moved to a new bank
bank|banking|iban|account|payment|sort code? details|account|information|coordinates|number? has|have|is|are|will
    recently|now|just|also? been|be? changed|change|changing|updated|different => bank details have changed
update|amend|change our|my .. bank|banking|iban|account+details|payment+details => update our bank
into a|an|our|the|this? new|different|another|other|following account => into a new account
    """,
    Cue.NOT_NEW_BANK: """
your new|updated|current|latest|correct|old? bank|banking|iban|account|payment|sort|remittance => your new bank
have|did|are you|your .. changed|change|changing|switched|switch|moved|moving => have you changed
you have|ve|had? recently|just? changed|switched|moved => you have changed
change|changes to|of|in your => change of your
send|give|provide|email|forward me|us the|a|any? new|updated => send us the new
need the|a|any? new|updated => need the new
not|never|n't recently? changed|change|switched|moved => not changed
    """,
    Cue.BOT_ORDER: """
ignore|disregard|forget .. instructions|previous|above|rules => ignore instructions
mark|record|set|treat|consider|flag .. invoice*|this|it|as .. paid|settled|closed => mark invoice paid
you are a|an .. assistant|bot|ai|model => you are a assistant
system prompt => system prompt
    """,
    Cue.AUTOMATIC: """
automatic|automated|auto .. reply|response|message|email|mail|generated => automatic reply
automatically generated|created|sent => automatically generated
do not reply|respond => do not reply
please do not reply => please do not reply
no-reply => no-reply
unattended|unmonitored .. mailbox|inbox => unattended mailbox
    """,
    Cue.ABSENT: """
out of .. office|town => out of office
on annual|maternity|sick|parental|paternity? leave => on leave
on holiday|vacation|leave => on holiday
away from|until => away from
away => away
limited access => limited access
office .. closed => office closed
    """,
    Cue.BACK: """
back|return*|reopen*|resume => back
back in .. office => back in office
    """,
    Cue.AGAIN: """
again|resum*|reopen*|return*|re-open|back => again
open|available|reachable from => available from
    """,
    Cue.UNTIL: """
until|till|til|through|thru => until
up to => up to
    """,
    Cue.INCLUDED: """
inclusive|including|included|incl|through|thru => inclusive
    """,
    Cue.ACKNOWLEDGED: """
has|have been received|logged|registered|created => has been received
thank you for contacting|reaching|writing => thank you for contacting
thanks for contacting|reaching|writing => thanks for contacting
ticket|case|request|incident .. opened|logged|created => ticket opened
thank you for your email|message|enquiry|inquiry => thank you for your email
your request|ticket|case|enquiry|inquiry .. received|logged|created|number|# => your request received
we have received your => we have received your
will get+back|respond|be+answered|reply .. within|shortly|soon|business => will get back within
    """,
    Cue.UNDELIVERED: """
couldn't|wasn't|not|cannot|unable .. delivered|found|reached|deliver => couldn't delivered
undeliver* => undeliver
delivery .. failed|failure => delivery failed
mail delivery failed|subsystem|system => mail delivery failed
returned mail|message => returned mail
address not found => address not found
user unknown|unknown user => user unknown user
recipient .. rejected|not+found|unknown => recipient rejected
unrouteable address => unrouteable address
does not exist => does not exist
failed permanently => failed permanently
permanent error|failure => permanent error
    """,
    Cue.FULL_BOX: """
mailbox .. full => mailbox full
over .. quota => over quota
quota exceeded => quota exceeded
mailbox .. exceeded => mailbox exceeded
    """,
    Cue.DELAYED_MAIL: """
delayed => delayed
warning message only => warning message only
will .. keep trying|retry|try again => will keep trying again
temporary|temporarily => temporary
delay => delay
    """,
    Cue.RECEIPT: """
was read|opened|displayed => was read
read receipt => read receipt
successfully delivered => successfully delivered
has been .. delivered => has been delivered
    """,
}

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
