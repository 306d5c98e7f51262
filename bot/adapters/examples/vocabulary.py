"""Which words are nobody's name: those that the reader's tables hold, and the furniture of letters and mails.

A word that no table knows means nothing to the reader: another one that no table knows may stand in its place.
"""

import re
from functools import cache

from bot.domain.phrases import ACUTE, LEXICONS, fold

WORD = re.compile(r"[^\W\d_]+")
_STEM = re.compile(r"([^\W\d_]{4,})\*")
_LONGEST_ENDING = 4
_WHOLE_STEM = 7  # letters; behind so many any ending is one word of the tables more: Insolvenzverfahren

# Of signatures: titles, posts, departments, legal forms, banks, the small words between; they say what, not who.
_POSTS = """
madame monsieur mesdames messieurs mademoiselle mme mmes mlle mr mrs ms miss mister dr docteur maitre herr frau herren
damen senor senora senores sir sirs
el la le les de du des d l et und and y the of von van
service services comptabilite comptable compta facturation fournisseurs fournisseur achats administration administratif
administrative direction directeur directrice gerant gerante president presidente associe associes responsable assistant
assistante secretariat secretaire commercial commerciale finance finances financier financiere tresorerie juridique
accounts accounting accountant accountancy payable receivable department dept team office manager director head
assistant billing buchhaltung abteilung geschaftsfuhrer geschaftsfuhrung leitung contabilidad administracion
departamento gerente mail delivery subsystem daemon mailer postmaster
sarl sas sasu sa sci eurl snc scop ei selarl gmbh ug kg ag ohg mbh co ltd limited llc llp plc inc corp sl sau slu spa
bv nv siret siren rcs naf tva intracommunautaire capital siege social vat
iban bic rib sepa swift sct chf eur gbp usd ttc ht cb lcr tip erp edi pdf csv xml url html dsn smtp imap
"""
# Of letters and mail programs, and words that begin a sentence.
_OTHERS = """
cher chere chers cheres dear bonjour bonsoir rebonjour salut coucou hi hello hey hallo guten tag hola buenos buenas dias
tardes sehr geehrte geehrter geehrtes liebe lieber estimado estimada estimados
cordialement respectueusement sincerement amicalement cordiales cordiale salutations sinceres meilleures distinguees
respectueuses cdlt cdt bien vous votre vos notre nos bonne bonnes belle excellente journee soiree semaine reception
continuation merci mercis avance beaucoup bises kind best warm many regards thanks thank wishes cheers sincerely yours
faithfully truly freundliche freundlichen viele beste besten herzliche herzlichen gruss gruesse grusse grussen mfg vg lg
danke vielen saludos saludo cordial atentamente gracias muchas una un
tel telephone phone fax mobile portable port mob gsm standard ligne directe direct poste email courriel site web
www http https adresse address rue avenue boulevard place chemin allee impasse quai route cours bis ter cedex bp cs
strasse platz weg calle plaza street road lane square
de a an objet sujet envoye recu date expediteur destinataire copie cc cci bcc from to sent subject reply von an gesendet
betreff datum asunto para enviado fecha emisor remitente absender empfanger destinatario re fw fwd tr rv aw wg sv
ecrit wrote schrieb escribio message original forwarded transfere debut begin
envoyer iphone ipad android outlook gmail yahoo orange samsung galaxy smartphone blackberry proton application
confidentiel confidentialite confidential disclaimer avertissement
facture factures invoice invoices rechnung rechnungen factura facturas relance rappel reminder friendly mahnung
zahlungserinnerung recordatorio reglement paiement payment zahlung pago virement transfer uberweisung transferencia
status sender path id permanent temporary failure undelivered
malgre voici ceci cela toute toutes tous quant veuillez suite apres apologies afin ainsi alors aucun aucune aussi
autre avec ayant bref cependant certes chaque comme comment concernant contrairement dans depuis desole desolee donc
dont effectivement enfin ensuite entre environ etant evidemment hormis ici juste lors lorsque mais meme moi neanmoins
normalement nous on or ou oui non par parce pardon parfait parfois pas pendant peut plus pour pourquoi pourtant
pouvez pourriez puis puisque quand que quel quelle qui quoi rien sachez sans sauf selon seul seulement si sinon soit
sous souvent surtout tant tel toujours toutefois tres trop vu ca ce ces cet cette il ils elle elles je tu un une
although actually after all also another any anyway as at because before both but by can could despite do does during
each either every for further given had has have he her here his how however if in indeed into it its just last let
like may maybe meanwhile moreover my no none nor not nothing now on once one only or otherwise our out over perhaps
please possibly rather regarding she should since so some sorry still such that their then there therefore these they
this those though through today tomorrow too under unfortunately unless until upon usually we well what when where
whether which while who why will with within without would yes yet you your am pm happy merry
aber alle alles als also am auch auf aus bei bereits bis bitte da dafur daher damit dann das dass dem den der die dies
diese dieser doch durch ein eine einen er erst es fur gerne hiermit ich ihr ihre im ist ja jedoch kein keine konnen
leider leistung mit nach nein nicht noch nun nur ob oder ohne schon sie sobald soll somit sondern trotz uber um uns
unser unsere unter vermogen vor wann warum was weil wenn wer wie wieder wir wird zu zum zur abwesenheitsnotiz
ademas ahora al algun ante antes aqui asi aunque cada como con cual cuando del desde disculpe donde durante ellos en
entonces es esta estare este estos hasta hay he hemos le les lo los mas me mi mientras muy nada ni nuestra nuestro pero
por porque pues que quien se sea segun ser si sin sobre solo son su sus tal tambien tan todo todos tras tu usted
ustedes ya
fridays mondays di do fr mi mo sa so
"""
# Names of persons that feasts are called by: in a mail they are somebody's.
_OF_FEASTS = frozenset(
    "jean michel martin nicolas etienne stephane joseph valentin patrick george david andrew andre anne marie pierre "
    "paul juan jose pedro pablo isidro santiago carmen pilar johannes stefan josef nikolaus sankt".split()
)
POSTS = frozenset(_POSTS.split())
FURNITURE = POSTS | frozenset(_OTHERS.split())


def folded(word: str) -> str:
    """A word as the tables hold it: small letters, no accents."""
    return fold(word.replace("ß", "ss")).removesuffix(ACUTE)


@cache
def _tables() -> tuple[frozenset[str], frozenset[str]]:
    """Every word of the reader's tables, and the beginnings of words whose endings they leave open."""
    words: set[str] = set()
    stems: set[str] = set()
    for lexicon in LEXICONS.values():
        plain = (
            *lexicon.common, *lexicon.months, *lexicon.weekdays, *lexicon.numbers, *lexicon.scales, *lexicon.linking,
            *lexicon.leading, *lexicon.not_days, *lexicon.fillers, lexicon.one,
        )  # fmt: skip
        entries = [one for table in (*lexicon.cues.values(), *lexicon.dates.values()) for one in table]
        texts = [*plain, *(one.pattern for one in entries), *(one.example for one in entries)]
        words.update(folded(word) for text in texts for word in WORD.findall(text))
        stems.update(folded(stem) for one in entries for stem in _STEM.findall(one.pattern))
    return frozenset(words) - _OF_FEASTS, frozenset(stems)


def is_ordinary(word: str) -> bool:
    """Whether a word stands in the reader's tables or belongs to the furniture of letters."""
    plain = folded(word)
    words, stems = _tables()
    if plain in FURNITURE or plain in words:
        return True
    shortest = max(4, min(len(plain) - _LONGEST_ENDING, _WHOLE_STEM))
    return any(plain[:end] in stems for end in range(shortest, len(plain)))


def is_common(word: str) -> bool:
    """Whether a word is one of the commonest of a language, which nobody is called by."""
    plain = folded(word)
    return plain in FURNITURE or any(plain in lexicon.common for lexicon in LEXICONS.values())


def is_of_days(word: str) -> bool:
    """Whether a word may name a month or a day of the week."""
    plain = folded(word)
    return any(plain in lexicon.months or plain in lexicon.weekdays for lexicon in LEXICONS.values())
