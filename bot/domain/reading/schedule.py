"""The pieces of a plan in the order of the text: its days and sums.

What only a plan says is read here: "a month later", "the 5th of March, April and May", "at 30, 60 and 90 days", "the
same again". How often and how many times is in `rhythm`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from bot.domain.dates import DateFound, add_months, month_end
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.rhythm import ENDS_MONTH, MOST_DAYS, plain, unit_of
from bot.domain.reading.statements import Dated, Role

_JOINS = frozenset(", et and und y & + puis then dann luego".split())
_LATER = frozenset("later apres after spater danach darauf despues suivant suivante siguiente following".split())
_FOLLOWING = frozenset("following suivant suivante siguiente folgenden folgende folgemonat".split())
_ONE = frozenset("im un une one a ein eine einen 1 una le la the den die el".split())
_AGAIN = frozenset("idem pareil autant ditto dasselbe".split())
_SAME = frozenset("same meme gleiche gleichen mismo misma".split())
_SUM_WORDS = frozenset("again amount sum montant somme chose betrag summe nochmal noch importe cantidad".split())
_NO_END = frozenset("jusqu until till bis hasta pour".split())
_LOOSE_MONTHS = frozenset({"in_named_month", "in_next_month", "in_this_month"})
_PART_OF_PLAN = frozenset({Role.PAY, Role.NONE, Role.NOT_BEFORE})
_NEAR = 5  # tokens
_PAIR = re.compile(r"\D*(\d{1,2})\D{0,4}\s(?:et|and|und|y|e|&)\s\D*\d")
LONGEST = 1000  # days or months between two payments; more is no number of them


@dataclass(frozen=True, slots=True)
class Item:
    """A date or sum, in the order of the text: `kind` is day, sum, or rest for what is left; `share` is of the debt.

    `rule` is how the day was read; `clause` is the place where the clause starts in which the item stands; `each` tells
    a day that says the rhythm: "every Friday".
    """

    place: int
    kind: str
    day: date | None = None
    money: Money | None = None
    share: Fraction | None = None
    rule: str = ""
    clause: int = 0
    each: bool = False


def find_items(passage: Passage, roles: Sequence[Dated], sentences: Sequence[int], balance: Money) -> list[Item]:
    """The days and sums of these sentences, from left to right."""
    items: list[Item] = []
    role_of = {one.value: one for one in roles}
    alone = sum(len(_sums(passage, passage.sentences[number])) for number in sentences) == 1
    for number in sentences:
        sentence = passage.sentences[number]
        index = sentence.start
        while index < sentence.end:
            found, index = _at(passage, sentence, index, role_of, items)
            clause = _clause_start(sentence, index - 1)
            for item in found:
                if item.kind == "sum" and item.money == balance and not alone:
                    continue  # the whole, said once more
                items.append(replace(item, clause=clause))
    return _without_echoes(items, balance)


def _sums(passage: Passage, sentence: Sentence) -> list[int]:
    return passage.values("#a", sentence.start, sentence.end)


def _clause_start(sentence: Sentence, index: int) -> int:
    return next((clause.start for clause in sentence.clauses if clause.start <= index < clause.end), sentence.start)


def _at(
    passage: Passage, sentence: Sentence, index: int, role_of: dict[int, Dated], items: Sequence[Item]
) -> tuple[list[Item], int]:
    """The items that begin at a token, and where to go on."""
    token = passage.tokens[index]
    last = next((item.day for item in reversed(items) if item.kind == "day" and item.day), None)
    counted = _counted_days(passage, sentence, index)
    if counted:
        return [Item(index, "day", day=day, rule="counted") for day in counted[0]], counted[1]
    if token.kind == "#d":
        return _days(passage, sentence, index, role_of[token.value], items)
    if token.kind == "#a":
        paid = any(one.start <= index < one.end and one.has(Cue.HAS_PAID) for one in sentence.clauses)
        amount = passage.amounts[token.value]
        return ([] if paid else [Item(index, "sum", money=amount.money, share=amount.share)]), index + 1
    shift = _shift(passage, sentence, index)
    if shift and last:
        return [Item(index, "day", day=_shifted(last, *shift[0]), rule="shift")], shift[1]
    sums = [item for item in items if item.kind == "sum"]
    if sums and _is_again(passage, sentence, index):
        return [replace(sums[-1], place=index)], index + 1
    other_share = bool(sums) and sums[-1].share is not None and _starts(sentence, Cue.OTHER_ONE, index)
    if other_share and not any(one.kind == "#a" for one in passage.tokens[index : index + 3]):
        return [Item(index, "rest")], index + 1
    if token.text.startswith("@m") and _ends_before(sentence, Cue.LOWER, index):  # "from January on"
        month = month_end(_month(passage, int(token.text[2:])))
        return [Item(index, "day", day=month, rule="in_named_month")], index + 1
    if _is_rest(passage, sentence, index) and (not items or items[-1].kind != "rest"):
        shared = bool(sums) or bool(_sums(passage, sentence))  # the balance of something else has no sum beside it
        return [Item(index, "rest")] if shared else [], index + 1
    return [], index + 1


def _ends_before(sentence: Sentence, cue: Cue, index: int) -> bool:
    return any(found.payload is cue and index - 1 <= found.end <= index for found in sentence.cues)


def _starts(sentence: Sentence, cue: Cue, index: int) -> bool:
    return any(found.payload is cue and found.start == index for found in sentence.cues)


def _days(
    passage: Passage, sentence: Sentence, index: int, dated: Dated, items: Sequence[Item]
) -> tuple[list[Item], int]:
    """The day of a date, and those that it shares with the months or numbers right behind it."""
    found = passage.dates[dated.value]
    last = next((item for item in reversed(items) if item.kind == "day" and item.day), None)
    listed = list(_listed(passage, sentence, index + 1))
    starts = _ends_before(sentence, Cue.LOWER, index) or any(month for _, _, month in listed)
    if dated.role not in _PART_OF_PLAN and not (dated.role is Role.EVENT and starts):
        return [], index + 1
    day = _day(passage, sentence, index, found, items)
    if day is None:
        return [], index + 1
    if last and last.day and not found.counted and _says_following(passage, sentence, index):
        months, days = _length(found, passage.sent)
        if months or days:
            return [Item(index, "day", day=_shifted(last.day, months, days), rule="shift")], index + 1
    days_found = [Item(index, "day", day=day, rule=found.rule, each=_is_each(passage, index))]
    pair = _PAIR.match(passage.words(index, index + 1).lower()) if found.rule.endswith("_range") else None
    if pair and int(pair[1]) < day.day:  # "the 1st and 15th": two days, where only one is asked for it is the last
        days_found = [replace(days_found[0], day=_on(day, int(pair[1])), rule="day_month"), *days_found]
    end = index + 1
    for place, number, month in listed:
        before = days_found[-1].day or day
        other = _in_listed_month(day, before, month, found.rule) if month else _in_listed_day(before, number, found)
        if other is None:
            break
        days_found.append(Item(place, "day", day=other, rule=found.rule))
        end = place + 1
    return days_found, end


def _day(passage: Passage, sentence: Sentence, index: int, found: DateFound, items: Sequence[Item]) -> date | None:
    """The day of a date in a plan: days go forward, and a bare number is of the month that was just named."""
    last = next((item for item in reversed(items) if item.kind == "day" and item.day), None)
    day = found.span.future
    if day is None:
        later = add_months(found.span.past, 12) if found.span.past else None
        return later if later and last and last.day and later > last.day else None
    if found.rule == "day_only":
        month = _month_before(passage, sentence, index, last)
        if month is not None:
            return _on(month, day.day)
    if last is None or last.day is None or day > last.day:
        return day
    again = any(item.place > last.place for item in items) or _says_following(passage, sentence, index)
    again = again and not _is_each(passage, last.place)
    if found.rule == "day_only" and again:
        while day <= last.day:
            day = _on(add_months(day.replace(day=1), 1), found.span.future.day if found.span.future else day.day)
    elif found.rule == "weekday" and again:
        day += timedelta(days=7 * ((last.day - day).days // 7 + 1))
    return day


def _on(month: date, day: int) -> date:
    """That day of a month, or its last where there is no such day."""
    return min(month.replace(day=1) + timedelta(days=day - 1), month_end(month))


def _month_before(passage: Passage, sentence: Sentence, index: int, last: Item | None) -> date | None:
    """The month that is named right before a bare day: "in April, on the 15th", "when February closes on the 28th"."""
    if last and last.rule in _LOOSE_MONTHS and last.day and index - last.place <= _NEAR:
        return last.day
    for token in reversed(passage.tokens[max(sentence.start, index - _NEAR) : index]):
        if token.kind.startswith("#"):
            return None
        if token.text.startswith("@m"):
            return _month(passage, int(token.text[2:]))
    return None


def _month(passage: Passage, month: int) -> date:
    """The first day of the next such month, or of this one."""
    return date(passage.sent.year + (month < passage.sent.month), month, 1)


def _is_each(passage: Passage, place: int) -> bool:
    """Whether a date is that of a rhythm: "every Friday"."""
    sentence = next(one for one in passage.sentences if one.start <= place < one.end)
    return any(found.payload is Cue.EACH and found.start <= place < found.end for found in sentence.cues)


def _says_following(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Whether a date follows the one before: "the 30th after", "le vendredi suivant", "the following week"."""
    here = passage.tokens[index]
    words = {*passage.text[here.start : here.end].lower().split()}
    after = {plain(token) for token in passage.tokens[index + 1 : min(index + 3, sentence.end)]}
    return bool(words & _FOLLOWING) or bool(after & (_LATER | {"tard", "tarde"}))


def _length(found: DateFound, sent: date) -> tuple[int, int]:
    """How far a date that is counted from the sent day lies off, in months and days."""
    if found.rule in {"in_months", "in_next_month"} and found.span.future:
        return max(1, (found.span.future.year - sent.year) * 12 + found.span.future.month - sent.month), 0
    if found.rule == "next_week":
        return 0, 7
    counted = found.rule.startswith("in_") and found.rule not in _LOOSE_MONTHS and found.span.future is not None
    return (0, (found.span.future - sent).days) if counted and found.span.future else (0, 0)


def _shifted(day: date, months: int, days: int) -> date:
    return add_months(day, months) + timedelta(days=days)


def _listed(passage: Passage, sentence: Sentence, index: int) -> Iterator[tuple[int, int, int]]:
    """What is joined to a date: the place of each, with its number or its month (the other is 0)."""
    place = index
    while place + 1 < sentence.end and passage.tokens[place].text in _JOINS:
        while place + 1 < sentence.end and passage.tokens[place].text in _JOINS:
            place += 1
        token = passage.tokens[place]
        word = plain(token)
        if word.startswith("@m"):
            yield place, 0, int(word[2:])
        elif token.kind == "word" and word in passage.lexicon.months:
            yield place, 0, passage.lexicon.months[word]
        elif token.kind == "number" and word.isdigit() and 1 <= int(word) <= MOST_DAYS:
            after = passage.tokens[place + 1] if place + 1 < sentence.end else None
            if after and plain(after) in passage.lexicon.not_days:
                return
            yield place, int(word), 0
            place += after is not None and after.text in {"st", "nd", "rd", "th", "er", "e", "eme"}
        else:
            return
        place += 1


def _in_listed_month(first: date, before: date, month: int, rule: str) -> date | None:
    """The same day of a later month: "the 5th of March, April and May"."""
    if rule not in {"day_month", "numeric", "in_named_month", "mid_named_month", *ENDS_MONTH}:
        return None
    start = date(before.year + (month <= before.month), month, 1)
    return month_end(start) if rule in ENDS_MONTH | _LOOSE_MONTHS else _on(start, first.day)


def _in_listed_day(before: date, number: int, found: DateFound) -> date | None:
    """The next such day of the month: "the 1st and 15th"."""
    if found.rule not in {"day_only", "day_next_month", "day_this_month"}:
        return None
    day = _on(before, number)
    return day if day > before else _on(add_months(before.replace(day=1), 1), number)


def _counted_days(passage: Passage, sentence: Sentence, index: int) -> tuple[list[date], int] | None:
    """Days counted from today: "à 30, 60 et 90 jours", "30/60/90 days"."""
    numbers: list[int] = []
    place = index
    while place < sentence.end and len(numbers) < MOST_DAYS and _is_number(passage, place):
        parts = passage.words(place, place + 1).replace("-", "/").split("/")
        if not all(part.isdigit() and int(part) < LONGEST for part in parts):
            return None
        numbers += [int(part) for part in parts]
        place += 1
        if place + 1 < sentence.end and passage.tokens[place].text in _JOINS:
            place += 1
    unit = unit_of(passage.tokens[place]) if place < sentence.end else ""
    if len(numbers) < 2 or not unit or numbers != sorted(set(numbers)):
        return None
    sizes = {"month": (1, 0), "week": (0, 7), "day": (0, 1)}
    months, days = sizes[unit]
    return [_shifted(passage.sent, months * number, days * number) for number in numbers], place + 1


def _is_number(passage: Passage, place: int) -> bool:
    """Whether a token is a number, or what looked like a date and is none: "30/60/90"."""
    token = passage.tokens[place]
    return token.kind == "number" or (token.kind == "#d" and passage.dates[token.value].span.impossible != "")


def _shift(passage: Passage, sentence: Sentence, index: int) -> tuple[tuple[int, int], int] | None:
    """How long after the payment before: "a month later", "15 jours après", "le mois suivant"; in months and days."""
    words = [plain(token) for token in passage.tokens[index : min(index + 5, sentence.end)]]
    if not words or not (words[0] in _ONE or words[0].isdigit()):
        return None
    start = 2 if len(words) > 1 and words[1] in _FOLLOWING else 1
    if len(words) <= start:
        return None
    unit = unit_of(passage.tokens[index + start])
    tail = words[start + 1 : start + 3]
    later = (
        start == 2 or (tail[:1] and tail[0] in _LATER) or tail in (["plus", "tard"], ["d", "apres"], ["mas", "tarde"])
    )
    if words[1] == "folgemonat":
        return (1, 0), index + 2
    if not unit or not later:
        return None
    times = int(words[0][:4]) if words[0].isdigit() else 1
    sizes = {"month": (times, 0), "week": (0, 7 * times), "day": (0, 15 if times == 15 else times)}
    return sizes[unit], index + start + 1


def _is_again(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Whether the sum before is meant once more: "the same again", "autant", "idem"."""
    word = plain(passage.tokens[index])
    after = passage.tokens[index + 1] if index + 1 < sentence.end else None
    return word in _AGAIN or (
        word in _SAME and after is not None and (plain(after) in _SUM_WORDS or after.kind == "#d")
    )


def _is_rest(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Whether the rest is meant: "the balance", but not "until the balance is paid"."""
    before = {token.text for token in passage.tokens[max(sentence.start, index - 2) : index]}
    return not before & _NO_END and _starts(sentence, Cue.REST, index)


def _without_echoes(items: Sequence[Item], balance: Money) -> list[Item]:
    """Leave out what says a sum once more: "50 % (1 070 €)", "the balance of 1,070"."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else Item(-9, "day")
        gap = item.place - last.place
        same = last.kind == "rest" or (last.share is not None and part(balance, last.share) == item.money)
        if item.money is not None and gap <= 3 and same:
            out[-1] = item
        elif not (item.kind == "rest" and last.money is not None and gap <= 1):
            out.append(item)
    return out


def part(balance: Money, share: Fraction) -> Money:
    """A share of a balance, to the nearest cent."""
    return Money(round(balance.minor * share), balance.currency)
