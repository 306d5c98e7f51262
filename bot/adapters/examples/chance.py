"""What is put in the place of letters, figures, words and amounts: drawn once for a line, the same all through it."""

import random
import string
from collections.abc import Iterable
from fractions import Fraction
from math import gcd

from bot.adapters.examples.vocabulary import folded, is_ordinary

_BEGINNINGS = "b br d dr f g gr k kl l m n p pl r s t tr v z".split()
_VOWELS = "a e i o u ou an or el".split()
_ENDINGS = "k l m n p r s t x".split()
_LONG = 8  # figures in a row: a telephone, an account, a register, which no rule may lead back to


class Draw:
    """The lots of one line. The same `seed` draws the same ones."""

    def __init__(self, seed: bytes, taken: Iterable[str] = ()) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - what is drawn is no secret, what it stands for is
        self._taken = {folded(word) for word in taken}
        self._figures = self._deranged(string.digits[1:]) | {ord("0"): "0"}
        self._letters = self._deranged(string.ascii_lowercase)
        self._letters |= {ord(chr(code).upper()): letter.upper() for code, letter in self._letters.items()}
        self._long: dict[str, str] = {}
        self._words: dict[str, str] = {}

    def _deranged(self, letters: str) -> dict[int, str]:
        """Each letter another one, no two the same."""
        shuffled = list(letters)
        while any(old == new for old, new in zip(letters, shuffled, strict=True)):
            self._chance.shuffle(shuffled)
        return {ord(old): new for old, new in zip(letters, shuffled, strict=True)}

    def figures(self, run: str) -> str:
        """Other figures, as many. A short row keeps its noughts, and the end of a row becomes the end of the other."""
        if len(run) < _LONG:
            return run.translate(self._figures)
        if run not in self._long:
            drawn = "".join(self._chance.choice(string.digits[1:]) for _ in run)
            self._long[run] = drawn if drawn != run else drawn.translate(self._figures)
        return self._long[run]

    def letters(self, run: str) -> str:
        """Other letters, as many, for a prefix that means nothing."""
        return run.translate(self._letters)

    def account(self, iban: str) -> str:
        """An account number of the same form and country that no bank has given and no check lets pass."""
        compact = "".join(iban.split()).upper()
        if compact not in self._long:
            rest = "".join(self._chance.choice(string.digits) if sign.isdecimal() else "X" for sign in compact[4:-1])
            made = [f"{compact[:2]}00{rest}{last}" for last in "01"]
            self._long[compact] = next(account for account in made if _remainder(account) != 1)
        signs = iter(self._long[compact])
        return "".join(sign if sign.isspace() else next(signs) for sign in iban)

    def word(self, word: str) -> str:
        """An invented name, written small or large as the word was."""
        key = folded(word)
        if key not in self._words:
            self._words[key] = self._invented()
        name = self._words[key]
        return name.upper() if len(word) > 1 and word.isupper() else name.capitalize() if word[0].isupper() else name

    def _invented(self) -> str:
        while True:
            parts = [self._chance.choice(_BEGINNINGS) + self._chance.choice(_VOWELS) for _ in range(2)]
            name = "".join(parts) + self._chance.choice(_ENDINGS)
            if name not in self._taken and not is_ordinary(name):
                self._taken.add(name)
                return name

    def factor(self, amounts: Iterable[int], unit: int) -> Fraction:
        """By what all amounts (minor units) are multiplied so that each becomes another, whole again.

        Sums stay sums and parts stay parts. Where every amount is whole in `unit` (a hundred cents), it stays so.
        """
        given = {amount for amount in amounts if amount > 0}
        if not given:
            return Fraction(self._chance.choice([63, 74, 83, 121, 137, 162]), 100)
        step = gcd(*given)
        size = unit if step % unit == 0 else 1
        near = range(-(-step * 11 // (20 * size)), step * 19 // (10 * size) + 1)
        far = range(2 * step // size, 6 * step // size + 1, max(1, step // size))
        choices = self._some(near) + self._some(far)
        fit = [one for one in choices if not {amount * one * size // step for amount in given} & given]
        return Fraction((fit or [2 * step // size])[0] * size, step)

    def _some(self, numbers: range) -> list[int]:
        return [self._chance.choice(numbers) for _ in range(40)] if numbers else []


def _remainder(account: str) -> int:
    """What ISO 7064 (MOD 97-10) leaves of an account number: 1 for a right one."""
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97
