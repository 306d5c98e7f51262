"""The writer's own words: what a mail client quotes, signs and adds is cut off. Lines in, lines out, one pass each.

A cut is made only on a mark that clients make (an attribution, a header block, ">" signs, a separator), never on a
guess about the content; where a mark is missing, too much is kept rather than a word of the writer's lost.
"""

import re
from dataclasses import dataclass

MAX_CHARACTERS = 100_000
_LONGEST_SIGNATURE = 40  # lines, blank ones counted
_LONGEST_LINE = 1_000  # of a line, what is looked at for marks

_HEADER_WORDS = {
    "from": "de|from|von|van|da|expediteur|emisor|remitente|absender",
    "sent": "envoye|envoye le|sent|gesendet|enviado|enviado el|date|datum|fecha|le",
    "to": "a|to|an|para|pour|destinataire|empfanger|destinatario",
    "subject": "objet|sujet|subject|betreff|asunto",
    "cc": "cc|copie|kopie|copia|cci|bcc|reply-to|repondre a",
}
_HEADER_LINE = re.compile(
    r"[*_ \t]{0,4}(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _HEADER_WORDS.items()) + r")[*_ \t]{0,3}:"
)
_SEPARATOR = re.compile(
    r"[-_=*\s]{2,}(?:(?:debut du )?(?:message|mail|e-mail|courriel)s? (?:d'origine|original|initial|transfere"
    r"|reexpedie|precedent)"
    r"|message transfere|original (?:message|appointment|email)|forwarded (?:message|by .{1,120})|reply message"
    r"|urspr.{1,5}ngliche (?:nachricht|mail)|weitergeleitete nachricht|mensaje (?:original|reenviado)|mail original"
    r"|transfere par .{1,120}|faire suivre.{0,60})\s?[-_=*:\s]*$"
)
_PLAIN_SEPARATOR = re.compile(
    r"(?:debut du message (?:reexpedie|transfere)|begin forwarded message"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|inicio del mensaje reenviado|message original|message d'origine|original message|forwarded message)\s?:?$"
)
_RULE = re.compile(r"[_\-=]{10,}$")
_WROTE = re.compile(r"\b(?:a ecrit|ecrivait|ecrit|wrote|writes|schrieb|escribio|ha scritto)\b.{0,160}:\s?$")
_WROTE_START = re.compile(
    r"[>\s]*(?:le|on|am|el|il|em|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|\d{1,4}|.{1,80}<)"
)
_HAS_DATE = re.compile(r"\d{1,4}[./:\- ]|\d{1,2}(?::|h)\d\d|@")
_SENTENCE_WROTE = re.compile(r".{1,80} <?[\w.+-]{1,64}@[\w.-]{1,100}>? (?:a ecrit|wrote|schrieb|escribio)\s?:\s?$")
_QUOTED = re.compile(r"\s{0,3}(?:>|\|\s|\+>)")
_MOBILE = re.compile(
    r"(?:envoye(?:e)? (?:de(?:puis)?|a partir de|avec|par) (?:mon|ma|l'application|un|outlook|yahoo|orange"
    r"|proton|sfr|mobile"
    r"|(?:la )?messagerie|gmail|mail)|sent from (?:my|outlook|yahoo|mail|proton|samsung|a mobile|the|gmail"
    r"|blackberry)"
    r"|(?:obtenez|telechargez|telecharger|get|descarga|holen sie sich|laden sie) outlook"
    r"|von meinem .{1,40} gesendet|gesendet (?:von|mit|mithilfe)|enviado desde|enviado con|provenance\s?:\s?courrier"
    r"|cordialement, envoye de)"
)
_DISCLAIMER = re.compile(
    r"(?:(?:ce|le present) (?:message|courriel|mail|e-mail)(?: electronique)?,?(?: et| ainsi que| est| peut| \("
    r"|,| contient| a ete| s'adresse| vous)"
    r"|(?:this|the information in this|any) (?:e-?mail|message|communication|transmission)s?(?: and| is| may"
    r"| contains?| \(|,| was| has been)"
    r"|the (?:information|contents?) (?:contained |transmitted )?(?:in|of|by) this|l'integrite de ce message"
    r"|les informations contenues"
    r"|diese (?:e-?mail|nachricht)|der inhalt dieser|este (?:mensaje|correo)|la informacion contenida"
    r"|(?:avis|clause|note) de confidentialite|confidentiality|disclaimer|vertraulichkeit|aviso (?:legal"
    r"|de confidencialidad)"
    r"|pensez a l'environnement|avant d'imprimer|merci de (?:penser a l'environnement|n'imprimer)"
    r"|please consider the environment"
    r"|afin de (?:preserver|proteger) l'environnement|antes de imprimir|bitte (?:denken|prufen) sie"
    r"|think before you print"
    r"|conformement (?:au rgpd|a la loi informatique)|registered (?:in|office)|sans virus|virus-free"
    r"|garanti sans virus)"
)
_SIGN_OFF = re.compile(
    r"(?:(?:bien |tres )?(?:cordialement|sincerement|amicalement|respectueusement)|(?:bien )?cdlt?"
    r"|cordiales? salutations|crdt"
    r"|(?:sinceres|meilleures|mes|nos|respectueuses)? ?salutations(?: distinguees| respectueuses| sinceres)?"
    r"|bien (?:a vous|cordialement)|(?:excellente|bonne|belle) (?:journee|soiree|reception|fin de (?:journee"
    r"|semaine)|semaine|continuation)"
    r"|(?:with )?(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|regards|cheers|sincerely"
    r"|yours (?:sincerely|faithfully|truly)"
    r"|all the best|best|thanks|thank you|thx|merci(?: d'avance| beaucoup| bien)?|mfg|lg|vg"
    r"|mit (?:freundlichen|besten|herzlichen) gr(?:u|ue)(?:ss|ß)en|(?:viele|beste|freundliche|liebe"
    r"|schone) gr(?:u|ue)(?:ss|ß)e"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias|a bientot|a plus)[\s,.!]*$"
)
_AFTERTHOUGHT = re.compile(r"(?:p\.?\s?-?s\.?|n\.?\s?b\.?|ps)\b|post.?scriptum")
_ACCENTS = str.maketrans("àâäáçéèêëíîïóôöúùûüñÀÂÄÁÇÉÈÊËÍÎÏÓÔÖÚÙÛÜÑ’\u00a0\u202f", "aaaaceeeeiiiooouuuun" * 2 + "'  ")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the writer wrote; the earlier mails quoted, with their headers; and the footer.

    The footer holds the signature, the phone's line and the disclaimer.
    """

    text: str
    quoted: str
    footer: str


def own_words(text: str, sender_name: str = "") -> OwnWords:
    """Part a mail's text, of which MAX_CHARACTERS are read. `sender_name` helps to see where a signature begins."""
    lines = text[:MAX_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = [_plain(line) for line in lines]
    is_quoted = _quoted_lines(plain)
    own = [index for index in range(len(lines)) if not is_quoted[index]]
    footer = _footer(plain, own, _plain(sender_name).strip())
    kept = [index for index in own if index not in footer]
    quoted = [lines[index] for index in range(len(lines)) if is_quoted[index]]
    return OwnWords(
        text=_join([lines[index] for index in kept]),
        quoted=_join(quoted),
        footer=_join([lines[index] for index in own if index in footer]),
    )


def _join(lines: list[str]) -> str:
    text: list[str] = []
    for line in lines:
        if line.strip() or (text and text[-1]):
            text.append(line.rstrip())
    return "\n".join(text).strip()


def _plain(line: str) -> str:
    return line[:_LONGEST_LINE].lower().translate(_ACCENTS)


def _quoted_lines(plain: list[str]) -> list[bool]:
    quoted = [False] * len(plain)
    index = 0
    while index < len(plain):
        line = plain[index]
        if _QUOTED.match(line):
            quoted[index] = True
            index += 1
            continue
        length = _attribution(plain, index)
        if length:
            quoted[index : index + length] = [True] * length
            index += length
            if not _answers_below(plain, index):
                return quoted[:index] + [True] * (len(plain) - index)
            continue
        if _begins_mail(plain, index):
            return quoted[:index] + [True] * (len(plain) - index)
        index += 1
    return quoted


def _answers_below(plain: list[str], index: int) -> bool:
    """Whether the mail quoted after an attribution is marked by ">": then what has no mark is the writer's."""
    following = (line for line in plain[index : index + 4] if line.strip())
    return any(_QUOTED.match(line) for line in following)


def _attribution(plain: list[str], index: int) -> int:
    """How many lines an attribution ("Le ... a écrit :") takes here, which may be broken over up to four; or 0."""
    if not plain[index].strip() or not _WROTE_START.match(plain[index]):
        return 0
    joined = ""
    for length in range(1, 5):
        if index + length > len(plain) or not plain[index + length - 1].strip():
            return 0
        joined = f"{joined} {plain[index + length - 1].strip()}".strip()
        if len(joined) > 400:
            return 0
        if _WROTE.search(joined) and (_HAS_DATE.search(joined) or _SENTENCE_WROTE.match(joined)):
            return length
        if joined.endswith(":") and "schrieb" in joined and _HAS_DATE.search(joined):
            return length
    return 0


def _begins_mail(plain: list[str], index: int) -> bool:
    """Whether an earlier mail begins here without ">" marks: a separator, or a block of its headers."""
    line = plain[index].strip()
    if not line:
        return False
    if _SEPARATOR.match(line) or _PLAIN_SEPARATOR.match(line):
        return True
    if _RULE.match(line):
        following = [other for other in plain[index + 1 : index + 4] if other.strip()]
        return bool(following) and _header_block(plain, plain.index(following[0], index + 1))
    return _header_block(plain, index)


def _header_block(plain: list[str], index: int) -> bool:
    """From, and at least two more of sent, to and subject within the next eight lines."""
    first = _HEADER_LINE.match(plain[index])
    if first is None or not (first["from"] or first["sent"] or first["subject"]):
        return False
    found = set()
    for line in plain[index : index + 8]:
        match = _HEADER_LINE.match(line)
        if match and match.lastgroup:
            found.add(match.lastgroup)
    return "from" in found and len(found) >= 3


def _footer(plain: list[str], own: list[int], sender_name: str) -> set[int]:
    """The lines of the writer's part that are no words to us: signature, the phone's line, disclaimer."""
    footer: set[int] = set()
    for place, index in enumerate(own):
        line = plain[index].strip(" *_\t")
        if line in {"--", "__", "---"} and plain[index].startswith(("--", "__")):
            return footer | set(own[place:])
        if place and _DISCLAIMER.match(line):
            return footer | set(own[place:])
        if _MOBILE.match(line):
            footer.add(index)
    rest = [index for index in own if index not in footer]
    for place, index in enumerate(rest):
        if len(rest) - place > _LONGEST_SIGNATURE:
            continue
        line = plain[index].strip(" *_\t")
        is_name = bool(sender_name) and place > 0 and line.strip(",.") == sender_name
        if _SIGN_OFF.match(line) or is_name:
            tail = rest[place if is_name else place + 1 :]
            if _is_signature([plain[other].strip() for other in tail]):
                return footer | set(tail)
    return footer


def _is_signature(lines: list[str]) -> bool:
    """Few, short lines that are no sentence. A postscript is the writer's."""
    filled = [line for line in lines if line]
    if len(filled) > 12:
        return False
    return all(
        len(line) <= 80
        and len(line.split()) <= 9
        and not line.endswith(("?", "!", ";"))
        and not _AFTERTHOUGHT.match(line)
        for line in filled
    ) and not any(line.endswith(".") and len(line.split()) > 3 for line in filled)
