"""Authentication-Results (RFC 8601): what our own mail host says about who sent a mail.

Only the topmost of these headers is looked at, and only when it bears our host's own name: whatever stands below came
with the mail, and anyone may have written it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_VERSION = "1"
_HIDDEN = frozenset(';=() \t"')  # within quotes these separate nothing
_MOST = 60_000  # characters; a host's own header is a hundredth of that


class Verdict(StrEnum):
    """What our host says of the address in From: it vouches for it, it denies it, or it says nothing that counts."""

    VOUCHED = "vouched"
    DENIED = "denied"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Result:
    """One `method=result` with its properties, such as ("smtp.mailfrom", "paul@moulin.example"), all in small letters.

    A property's value is without quotes.
    """

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """The first value of a property, or an empty string."""
        return next((value for key, value in self.properties if key == name), "")


def verdict(headers: Sequence[tuple[str, str]], authserv: str, domain: str) -> Verdict:
    """What the host called `authserv` says of the domain in From; silent where `authserv` or the domain is empty.

    Its word is dmarc=pass, or SPF or DKIM passed for the same organisation; dmarc=fail denies. A host that reports on
    SPF or DKIM and lets neither pass for this domain denies as well.
    """
    topmost = next((value for name, value in headers if name == "authentication-results"), "")
    host, results = read_results(topmost)
    if not authserv or not domain or host != authserv.strip().lower():
        return Verdict.SILENT
    dmarc = [one for one in results if one.method == "dmarc"]
    if any(one.result == "fail" for one in dmarc):
        return Verdict.DENIED
    if dmarc and all(one.result == "pass" and _is_about(one, domain) for one in dmarc):
        return Verdict.VOUCHED
    if any(one.result == "pass" and aligned(_signer(one), domain) for one in results):
        return Verdict.VOUCHED
    return Verdict.DENIED if any(one.method in {"spf", "dkim"} for one in results) else Verdict.SILENT


def _is_about(dmarc: Result, domain: str) -> bool:
    """Whether a DMARC result speaks of the From that we read: a mail with two of them may have fooled the host."""
    spoken_of = dmarc.value("header.from")
    return not spoken_of or aligned(_domain(spoken_of), domain)


def _signer(one: Result) -> str:
    """The domain that a passed SPF or DKIM check proves; empty for any other method."""
    if one.method == "spf":
        return _domain(one.value("smtp.mailfrom"))
    if one.method == "dkim":
        return _domain(one.value("header.d") or one.value("header.i"))
    return ""


def _domain(value: str) -> str:
    return value.strip("<>").rpartition("@")[2]


def aligned(one: str, other: str) -> bool:
    """Whether two domains are of one organisation: the same, or one below the other.

    There is no list of public suffixes here; a domain without a dot is above nothing.
    """
    first, second = plain_domain(one), plain_domain(other)
    short, long = sorted((first, second), key=len)
    return "." in short and (long == short or long.endswith(f".{short}"))


def plain_domain(domain: str) -> str:
    """A domain in small letters and, where it has other letters than ASCII, in its xn-- form."""
    text = domain.strip().strip(".").lower()[:253]
    if text.isascii():
        return text
    try:
        return text.encode("idna").decode("ascii")
    except UnicodeError:
        return text


def read_results(value: str) -> tuple[str, tuple[Result, ...]]:
    """The host that wrote a header and its results; an empty host for one that is not written by the rules.

    A header of another version than 1 has a host and no results.
    """
    flat = _flattened(value[:_MOST].lower())
    head, *parts = (" ".join(part.split()) for part in flat.split(";"))
    host, _, version = head.partition(" ")
    if not host or "=" in head:
        return "", ()
    if version not in {"", _VERSION}:
        return host, ()
    found = (_result(part) for part in parts)
    return host, tuple(one for one in found if one is not None)


def _flattened(value: str) -> str:
    """The value without comments (they nest) and quotes; empty when one of them is never closed.

    What separates (`;`, `=`, a space) becomes U+FFFD within quotes, so that a quoted address cannot pose as a result.
    """
    out: list[str] = []
    depth, quoted, escaped = 0, False, False
    for letter in value:
        if escaped:
            escaped = False
            if depth:
                continue
        elif letter == "\\" and (depth or quoted):
            escaped = True
            continue
        elif quoted:
            if letter == '"':
                quoted = False
                continue
        elif letter == '"' and not depth:
            quoted = True
            continue
        elif letter == "(" or (letter == ")" and depth):
            depth += 1 if letter == "(" else -1
            out.append(" ")
            continue
        if not depth:
            out.append("\ufffd" if quoted and letter in _HIDDEN else letter)
    return "" if depth or quoted or escaped else "".join(out)


def _result(part: str) -> Result | None:
    """`dkim/1=pass reason=x header.d=moulin.example` with one space at the most between its pieces."""
    head, mark, rest = part.replace(" =", "=").replace("= ", "=").partition("=")
    words = rest.split(" ")
    method = head.replace(" ", "").partition("/")[0]
    if not mark or not method or not words[0]:
        return None
    pairs = (word.partition("=") for word in _joined(words[1:]))
    return Result(method, words[0], tuple((name, value) for name, mark, value in pairs if mark))


def _joined(words: Sequence[str]) -> list[str]:
    """`smtp . mailfrom=x` as one word: a comment may stand on either side of the point."""
    out: list[str] = []
    for word in words:
        before = out[-1] if out else ""
        if before and "=" not in before and (word.startswith(".") or before.endswith(".")):
            out[-1] += word
        else:
            out.append(word)
    return out
