"""Disputes, refusals, requests, wrong contacts, and what machines write, in English."""

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.lexicon import entries

_CUES = {
    Cue.DISPUTE: """
why is|are|am|was|did|do .. charge*|fee|fees|invoice|invoiced|#a
dispute*|disputing|contest|query|disagree*|challenge
not|never|n't .. ordered|agreed|completed|finished|installed|provided|performed|signed|approved|match|correct|\
working|rendered
never .. ordered|agreed|signed|asked|requested|delivered|approved
not|never|n't .. delivered|arrived
not|never|n't|only .. received|got|had .. goods|order|delivery|work|service*|item*|parcel|shipment|material*|\
product*|unit*
wrong|incorrect|inaccurate .. amount|invoice|price|rate|total|quantity|figure|vat|charge*
amount|invoice|price|rate|total|quantity|figure|vat|charge* .. wrong|incorrect|inaccurate|overstated|too+high
not .. correct|agreed|ours
quote|price|amount|rate .. agreed|quoted
overcharg*|overbill* ; charg*|bill*|invoic* .. twice|double ; double charged|billed ; duplicate invoice|bill|of|\
charge ; a duplicate
credit note
faulty|damaged|defective|broken|unfinished|incomplete|substandard|unacceptable|\
unsatisfactory ; missing items ; poor quality
missing|short .. items|goods|parts|boxes|units|pallets|pieces
cancelled|canceled .. job|order|contract|service|subscription|project|this|in|booking
deduct*|withhold*|withheld ; set off ; holding back
didn't|haven't|never|not .. get|order|ask|authorise|authorize|sign|approve .. something|this|work|goods|service|\
that ; something .. didn't|never|not get|receive|order
doesn't|don't|not match|agree|correspond|recognise|recognize
don't|not owe
until .. fixed|delivered|finished|completed|resolved|repaired|replaced|corrected
what is this|invoice for
#a ,? not #a
complain*
    """,
    Cue.REFUSES: """
sue us|me
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
administrators|administrator|liquidation|liquidator*|insolven*|bankrupt*|receivership|receiver ; in|into|entered|\
under|entering administration ; winding|wound up ; chapter 11|7
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
can't|cannot|couldn't|not|never|haven't|don't|didn't .. find|found|received|receive|got|have|seen|see|locate|\
trace .. it|invoice*|#i
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
extension|extend|defer|postpone|grace ; a delay ; push back ; more|extra time ; bit|little|while longer ; extra|\
more|another|additional .. week*|days|month|#d
give|giving|allow|grant .. us|me .. until|till|time|days|weeks|more
until|till the? #d
wait|hold off .. until|till
more time|days|weeks
    """,
    Cue.WANTS_OTHER: """
portal|upload|ariba|coupa|tungsten
corrected|revised|amended|updated|reissue|re-issue|new .. invoice
invoice .. corrected|reissued|amended|addressed+to|made+out
w9 ; w-9 ; vat number ; tax form ; timesheet* ; delivery note ; proof of delivery ; pod ; certificate ; supplier|\
vendor form ; onboarding
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

KINDS = {cue: entries(text) for cue, text in _CUES.items()}
