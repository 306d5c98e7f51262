"""A line's disguise: names, addresses, numbers and amounts replaced, each the same way all through the line.

By rule, not by understanding: what is known to be a name goes, and so does every word with a capital that no table
of the reader knows. Days and the words that the reader reads stay, so that the disguised mail reads as the mail did.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from bot.adapters.examples import forms
from bot.adapters.examples.chance import Draw
from bot.adapters.examples.money import rewritten, scaled
from bot.adapters.examples.vocabulary import FURNITURE, POSTS, WORD, folded, is_common, is_of_days, is_ordinary
from bot.domain.amounts import find_amounts
from bot.domain.ledger import OpenInvoice
from bot.domain.money import EXPONENTS, Money
from bot.domain.phrases import Lexicon, canonical, tokenise
from bot.domain.quotes import own_words
from bot.domain.reading import Meaning, PaidClaim
from bot.domain.reading.invoices import find_invoices

_TITLE_LENGTH = 20  # characters before a word, in which a title or a greeting may stand
_SHORT_LINE = 4  # words; in a signature such a line is a name or a post
Edit = tuple[int, int, str]


class Disguise:
    """The disguise of one line.

    `sender` is who wrote, `names` are other known names of persons and companies, `numbers` known numbers of invoices,
    customers and registers, `amounts` those of the label, `texts` everything that will be disguised. `machine` says
    that a program wrote, whose short codes mean something.
    """

    def __init__(
        self,
        seed: bytes,
        lexicon: Lexicon,
        book: Sequence[OpenInvoice],
        *,
        sender: str,
        names: Iterable[str],
        numbers: Iterable[str],
        amounts: Iterable[Money],
        texts: Sequence[str],
        machine: bool = False,
    ) -> None:
        self._sender = sender
        self._names = [name for name in dict.fromkeys(map(str.strip, [sender, *names])) if WORD.search(name)]
        words = [word for text in (*texts, *self._names) for word in WORD.findall(text)]
        self._draw = Draw(seed, words)
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._lexicon, self._ledger, self._machine = lexicon, tuple(book), machine
        self._currency = book[0].balance.currency if book else "EUR"
        self._known = {folded(word) for name in self._names for word in WORD.findall(name) if not is_ordinary(word)}
        self._phrases = [phrase for name in self._names if (phrase := _phrase(name))]
        self._also_words = {folded(word) for name in self._names for word in WORD.findall(name)} - POSTS - self._known
        given = dict.fromkeys([*(one.number for one in book), *(number.strip() for number in numbers)])
        self.numbers = sorted(filter(_is_telling, given), key=len, reverse=True)
        self._keeps_years = all(self._recoded(one, keeps_years=True) != one for one in given)
        sums = [
            *amounts,
            *(one.balance for one in book),
            *(money for text in texts for _, _, money in self._sums(text) if money),
        ]
        self._sums_known = {money.minor for money in sums}
        self.factor = self._draw.factor(self._sums_known, 10 ** EXPONENTS[self._currency])
        self._addresses: dict[str, str] = {}

    # Values

    def money(self, amount: Money) -> Money:
        """Another amount, by the one factor of the line."""
        return Money(round(amount.minor * self.factor), amount.currency)

    def number(self, number: str) -> str:
        """Another number of an invoice, of the same form."""
        return self._recoded(number, keeps_years=self._keeps_years)

    def invoice(self, invoice: OpenInvoice) -> OpenInvoice:
        """An open invoice; its days stay."""
        return replace(invoice, number=self.number(invoice.number), balance=self.money(invoice.balance))

    def meaning(self, meaning: Meaning) -> Meaning:
        """What the same words would mean of the disguised invoices; without own text, evidence and advice."""
        paid, bounce = meaning.paid, meaning.bounce
        return replace(
            meaning,
            promises=tuple(
                replace(
                    one,
                    amount=self.money(one.amount) if one.amount else None,
                    invoices=tuple(map(self.number, one.invoices)),
                    words="",
                )
                for one in meaning.promises
            ),
            plan=None
            if meaning.plan is None
            else tuple(replace(one, amount=self.money(one.amount) if one.amount else None) for one in meaning.plan),
            paid=self._claim(paid) if paid else None,
            bounce=replace(bounce, recipients=tuple(map(self.address, bounce.recipients))) if bounce else None,
            contact=self.address(meaning.contact) if meaning.contact else "",
            own_text="",
            evidence=(),
            remittance=(),
        )

    def _claim(self, paid: PaidClaim) -> PaidClaim:
        amount = self.money(paid.amount) if paid.amount else None
        return PaidClaim(paid.day, self.text(paid.reference), amount, tuple(map(self.number, paid.invoices)))

    def address(self, address: str) -> str:
        """An address under .example; the same one for the same one, whatever its case, and no other."""
        key = address.lower()
        if key not in self._addresses:
            local, _, domain = key.rpartition("@")
            made = f"{self._local(local)}@{self._site(domain)}"
            while made in self._addresses.values():
                made = f"x{made}"
            self._addresses[key] = made
        return self._addresses[key]

    def _local(self, local: str) -> str:
        daemon = forms.DAEMON.match(local)
        if daemon:
            return f"{daemon[0]}0123456789ab" if "exchange" in daemon[0] else daemon[0]
        parts = [part for part in re.split(r"[^\w]|_", local.partition("+")[0]) if part]
        return ".".join(self._label(part, FURNITURE) for part in parts) or "x"

    def _site(self, domain: str) -> str:
        labels = domain.split(".")
        main = labels[-2 if len(labels) > 1 else -1]
        if len(labels) > 2 and len(main) <= 3:  # co.uk, com.es
            main = labels[-3]
        return "-".join(self._label(part) for part in main.split("-") if part) + ".example"

    def _label(self, part: str, kept: frozenset[str] = frozenset()) -> str:
        words = WORD.sub(
            lambda found: found[0] if folded(found[0]) in kept else self._draw.word(found[0].lower()), part
        )
        return forms.RUN.sub(lambda found: self._draw.figures(found[0]), words)

    def name(self, name: str) -> str:
        """A display name: what says who goes, what says what (a department, a legal form) stays."""
        plain = re.sub(r"[\"<>@,;:()\[\]\\]", " ", forms.MAIL.sub("", name))
        named = WORD.sub(lambda found: found[0] if folded(found[0]) in POSTS else self._draw.word(found[0]), plain)
        return " ".join(forms.RUN.sub(lambda found: self._draw.figures(found[0]), named).split())

    def shown(self, text: str, addresses: Iterable[str]) -> bool:
        """Whether a known name or number, or one of these addresses, still stands in a disguised text."""
        flat, small = _flat(text), text.lower()
        return (
            any(phrase.search(flat) for phrase in self._phrases)
            or any(folded(word) in self._known for word in WORD.findall(text) if len(word) > 2)
            or any(_exact(number).search(text) for number in self.numbers)
            or any(address.lower() in small for address in addresses)
        )

    # Texts

    def text(self, text: str) -> str:
        """A text with everything replaced that could tell who wrote, to whom, about which sum."""
        free = bytearray(b"\1" * len(text))
        edits: list[Edit] = []
        for start, end, new in self._edits(text, free):
            edits.append((start, end, new))
            free[start:end] = bytes(end - start)  # before the next one is looked for
        pieces, place = [], 0
        for start, end, new in sorted(edits):
            pieces += [text[place:start], new]
            place = end
        return "".join([*pieces, text[place:]])

    def _edits(self, text: str, free: bytearray) -> Iterator[Edit]:
        """What is put where, the surest first; a place that is taken is not looked at again."""

        def found(pattern: re.Pattern[str], make: Callable[[re.Match[str]], str | None]) -> Iterator[Edit]:
            for match in pattern.finditer(text):
                if all(free[match.start() : match.end()]) and (new := make(match)) is not None:
                    yield match.start(), match.end(), new

        def still(edits: Iterable[Edit]) -> Iterator[Edit]:
            return (edit for edit in edits if all(free[edit[0] : edit[1]]))

        yield from found(forms.MAIL, lambda match: self.address(match[0]))
        yield from found(forms.LINK, lambda match: f"https://{self._site(_host(match[0]))}")
        yield from found(forms.SITE, lambda match: self._site(match[0].lower()))
        flat = _flat(text)
        for phrase in self._phrases:
            whole = (
                (one.start(), one.end(), self.name(text[one.start() : one.end()])) for one in phrase.finditer(flat)
            )
            yield from still(whole)
        for number in self.numbers:
            yield from found(_exact(number), lambda match: self.number(match[0]))
        yield from still([(start, end, self.number(text[start:end])) for start, end in self._invoices(text)])
        yield from found(forms.ACCOUNT, lambda match: self._draw.account(match[0]))
        yield from still(self._amounts(text))
        yield from found(forms.HOST, lambda _: "192.0.2.1")
        yield from found(forms.PHONE, self._phone)
        yield from found(forms.REPLY_CODE, lambda match: match[0])
        yield from found(forms.DAYS, lambda match: match[0])
        yield from found(forms.CODE, self._code)
        yield from found(forms.THOUSANDS, self._thousands)
        yield from found(forms.BARE, lambda match: scaled(match[0], self._decimal_factor))
        yield from found(forms.RUN, lambda match: self._run(match, text))
        yield from self._words(text, free)

    @property
    def _decimal_factor(self) -> Decimal:
        return Decimal(self.factor.numerator) / Decimal(self.factor.denominator)

    def _recoded(self, text: str, *, keeps_years: bool) -> str:
        def figures(run: re.Match[str]) -> str:
            return run[0] if keeps_years and _is_year(run[0]) else self._draw.figures(run[0])

        return re.sub(r"[A-Za-z]+", lambda run: self._draw.letters(run[0]), forms.RUN.sub(figures, text))

    def _invoices(self, text: str) -> list[tuple[int, int]]:
        """Where the reader finds numbers of invoices, whole or their ends alone."""
        if text not in self._places:
            tokens = canonical(tokenise(text), self._lexicon)
            found = [(tokens[one.start].start, tokens[one.end - 1].end) for one in find_invoices(tokens, self._ledger)]
            self._places[text] = [(start, end) for start, end in found if forms.RUN.search(text, start, end)]
        return self._places[text]

    def _sums(self, text: str) -> list[tuple[int, int, Money | None]]:
        """The amounts that the reader finds in a text; None for one that it cannot read."""
        taken = self._invoices(text)
        tokens = canonical(tokenise(text), self._lexicon)
        sums = []
        for one in find_amounts(tokens, self._lexicon, self._currency):
            start, end = tokens[one.start].start, tokens[one.end - 1].end
            if one.share is None and not any(start < to and end > frm for frm, to in taken):
                sums.append((start, end, one.money))
        return sums

    def _amounts(self, text: str) -> Iterator[Edit]:
        english = self._lexicon.code == "en"
        for start, end, money in self._sums(text):
            words = text[start:end]
            if money:
                yield start, end, rewritten(words, money, self.money(money), english=english)
            else:
                yield start, end, forms.RUN.sub(lambda run: self._draw.figures(run[0]), words)

    def _phone(self, match: re.Match[str]) -> str:
        digits = "".join(forms.RUN.findall(match[0]))
        drawn = self._draw.figures(digits.rjust(9, "0"))[-len(digits) :]
        signs = iter(f"0{drawn[1:]}" if digits[0] == "0" else drawn)
        return "".join(next(signs) if sign.isdecimal() else sign for sign in match[0])

    def _code(self, match: re.Match[str]) -> str | None:
        """A number with letters or strokes in it; one of three figures at most is a floor, an hour, a form."""
        code = match[0]
        return None if code.isdecimal() or sum(map(str.isdecimal, code)) < 4 else self.number(code)

    def _thousands(self, match: re.Match[str]) -> str:
        return str(round(Decimal(match[1].replace(",", ".")) * 1000 * self._decimal_factor))

    def _run(self, match: re.Match[str], text: str) -> str:
        run = match[0]
        minor = int(run[:15]) * 10 ** EXPONENTS[self._currency]
        if len(run) >= 3 and minor in self._sums_known:
            return scaled(run, self._decimal_factor)
        if len(run) < 3 or _is_year(run) or forms.OF_TIME.match(text, match.end()):
            return run
        if len(run) == 3:
            return run if self._machine else scaled(run, self._decimal_factor)
        return self._draw.figures(run)

    def _words(self, text: str, free: bytearray) -> Iterator[Edit]:
        signed = {line.strip() for line in own_words(text, self._sender).footer.splitlines()}
        start = 0
        for line in text.splitlines(keepends=True):
            signature = line.strip() in signed and bool(line.strip())
            short = signature and len(WORD.findall(line)) <= _SHORT_LINE
            for found in WORD.finditer(line):
                place, end = start + found.start(), start + found.end()
                if all(free[place:end]):
                    before = line[max(0, found.start() - _TITLE_LENGTH) : found.start()]
                    yield place, end, self._word(found[0], before, signature=signature, short=short)
            start += len(line)

    def _word(self, word: str, before: str, *, signature: bool, short: bool) -> str:
        plain = folded(word)
        if len(word) < 2 or plain in POSTS:
            return word
        capital, strange = word[0].isupper(), not is_ordinary(word)
        placed = signature or bool(forms.TITLE.search(before))  # where a capital makes a name of an ordinary word
        if strange and capital and not placed and self._lexicon.code == "de":
            strange = not self._lexicon.senses.of(plain)  # every German noun has a capital
        inside = bool(before.strip()) and before.rstrip()[-1] not in ".!?:"
        goes = (
            plain in self._known
            or (strange and (capital or short or bool(forms.GREETED.search(before))))
            or (
                capital
                and plain in self._also_words
                and (placed or (inside and not is_common(word) and not is_of_days(word)))
            )
            or (capital and placed and not is_common(word))
        )
        return self._draw.word(word) if goes else word


def addresses_in(text: str) -> list[str]:
    """The mail addresses that stand in a text."""
    return [found[0] for found in forms.MAIL.finditer(text)]


def _flat(text: str) -> str:
    """The text in small letters without accents, each letter at its place."""
    return "".join(unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter for letter in text)


def _phrase(name: str) -> re.Pattern[str] | None:
    """A whole name in flat text, however it is spaced; none for a post, or for one word that is a word as well."""
    words = WORD.findall(name)
    if all(folded(word) in POSTS for word in words) or (len(words) == 1 and is_ordinary(words[0])):
        return None
    joined = r"[\W_]{1,3}".join(re.escape(_flat(word)) for word in words)
    return re.compile(rf"(?<![^\W\d_]){joined}(?![^\W\d_])")


@lru_cache(maxsize=512)
def _exact(number: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(number)}(?![^\W_])", re.IGNORECASE)


def _host(link: str) -> str:
    return re.split(r"[/?#:]", link.lower().removeprefix("https://").removeprefix("http://"), maxsplit=1)[0]


def _is_telling(number: str) -> bool:
    """Whether a number is long enough to be known for what it is wherever it stands."""
    return len(number) >= 4 and any(sign.isdecimal() for sign in number) and not _is_year(number)


def _is_year(run: str) -> bool:
    return len(run) == 4 and run.isdecimal() and 1990 <= int(run) <= 2099
