"""Signs -> what they weigh for each label, in whole hundredths. The weights are learned: see training/learn.py.

A label whose signs come to 0 is as likely as not; each further 230 makes it ten times as likely. Integers only.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Scales:
    """The labels, and for each sign what it weighs for each of them."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[int, ...]]

    def weigh(self, signs: Iterable[str]) -> dict[str, int]:
        """What signs come to, label by label; an unknown sign weighs nothing."""
        rows = [row for row in map(self.weights.get, signs) if row is not None]
        sums = map(sum, zip(*rows, strict=True)) if rows else [0] * len(self.labels)
        return dict(zip(self.labels, sums, strict=True))

    def heaviest(self, signs: Sequence[str], label: str, most: int = 3) -> list[str]:
        """The signs that spoke most for a label: the reason in words."""
        place = self.labels.index(label)
        known = [(self.weights[sign][place], sign) for sign in signs if sign in self.weights]
        return [sign for weight, sign in sorted(known, reverse=True)[:most] if weight > 0]


def scales(text: str) -> Scales:
    """The scales in a table: the labels in the first line, then in each line a sign, a tab, and its weights.

    A weight is the place of its label, a colon and the weight; a label that is not there weighs 0.
    """
    lines = text.strip("\n").split("\n")
    labels = tuple(lines[0].split())
    weights: dict[str, tuple[int, ...]] = {}
    cells: dict[str, tuple[int, int]] = {}  # few are different: read once, they are shared by all rows
    for line in lines[1:]:
        sign, _, numbers = line.rpartition("\t")
        row = [0] * len(labels)
        for number in numbers.split():
            if number not in cells:
                place, _, hundredths = number.partition(":")
                cells[number] = (int(place), int(hundredths))
            index, weight = cells[number]
            row[index] = weight
        weights[sign] = tuple(row)
    return Scales(labels, MappingProxyType(weights))
