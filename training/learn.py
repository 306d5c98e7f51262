"""Learn the weights of the reader from labelled replies: `python -m training.learn`, which writes them.

`--check` learns without each source in turn and scores the reader on the one left out: what strangers may give.
Logistic regression, one label against the rest, by stochastic gradient steps (AdaGrad); the same data give the same
weights.
"""

import argparse
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.adapters.corpus import as_prediction, mail_of
from bot.domain.reading.assembly import read_with
from bot.domain.reading.weighing import Scales
from bot.domain.reading.weights import Learned
from training.examples import (
    DATE_LABELS,
    REPLY_LABELS,
    Example,
    Item,
    Weighed,
    choice_examples,
    date_examples,
    read_replies,
    read_sentences,
    weigh,
)

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "bot" / "domain" / "reading" / "weights"
EPOCHS, RATE, DECAY, FOLDS = 14, 0.3, 1e-3, 5
RAREST, LEAST = 5, 10  # a sign that fewer examples show, or that weighs less, says nothing


def learn(examples: Sequence[Example], labels: Sequence[str]) -> Scales:
    """Weights in hundredths for each sign that at least RAREST examples show."""
    counts = Counter(sign for example in examples for sign in example.signs)
    places = {
        sign: place for place, sign in enumerate(sorted(sign for sign, count in counts.items() if count >= RAREST))
    }
    known = [[places[sign] for sign in example.signs if sign in places] for example in examples]
    columns = [_column(examples, known, len(places), label) for label in labels]
    rows = {sign: tuple(_rounded(column[place]) for column in columns) for sign, place in places.items()}
    return Scales(tuple(labels), {sign: row for sign, row in rows.items() if any(row)})


def _rounded(weight: float) -> int:
    hundredths = round(100 * weight)
    return hundredths if abs(hundredths) >= LEAST else 0


def _column(examples: Sequence[Example], known: Sequence[Sequence[int]], size: int, label: str) -> list[float]:
    weights, squares = [0.0] * size, [1.0] * size
    order, lots = list(range(len(examples))), random.Random(7)  # noqa: S311 -- an order, not a secret
    truth = [1.0 if label in example.labels else 0.0 for example in examples]
    for _ in range(EPOCHS):
        lots.shuffle(order)
        for place in order:
            signs = known[place]
            total = sum(weights[sign] for sign in signs)
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - truth[place]) * examples[place].weight
            if abs(error) < 0.02:
                continue
            for sign in signs:
                step = error + DECAY * weights[sign]
                squares[sign] += step * step
                weights[sign] -= RATE * step / math.sqrt(squares[sign])
    return weights


def learn_all(items: Sequence[Item]) -> Learned:
    """Dates first; then replies, shown dates that were weighed by tables which had not seen them; then the choice."""
    sources = sorted({item.source for item in items})
    folds = [frozenset(sources[start::FOLDS]) for start in range(FOLDS)]
    weighed: list[Weighed] = []
    for fold in folds:
        dates = learn(date_examples(item for item in items if item.source not in fold), DATE_LABELS)
        weighed += weigh((item for item in items if item.source in fold), dates)
    chosen: list[tuple[dict[str, int], bool, float]] = []
    for fold in folds:
        replies = learn([one.reply for one in weighed if one.item.source not in fold], REPLY_LABELS)
        chosen += choice_examples((one for one in weighed if one.item.source in fold), replies)
    return Learned(
        learn(date_examples(items), DATE_LABELS),
        learn([one.reply for one in weighed], REPLY_LABELS),
        learn_choice(chosen),
    )


def learn_choice(examples: Sequence[tuple[dict[str, int], bool, float]]) -> dict[str, int]:
    """How much each piece of evidence counts for a firm payment, in hundredths."""
    names = sorted({name for seen, _, _ in examples for name in seen})
    weights, squares = dict.fromkeys(names, 0.0), dict.fromkeys(names, 1.0)
    order, lots = list(range(len(examples))), random.Random(7)  # noqa: S311 -- an order, not a secret
    for _ in range(EPOCHS):
        lots.shuffle(order)
        for place in order:
            seen, is_firm, weight = examples[place]
            total = sum(weights[name] * value for name, value in seen.items()) / 100
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - is_firm) * weight
            for name, value in seen.items():
                step = error * value / 100
                squares[name] += step * step
                weights[name] -= RATE * step / math.sqrt(squares[name])
    return {name: round(100 * weight) for name, weight in weights.items()}


def write(learned: Learned) -> None:
    """Write the tables as modules."""
    for name, table, what in (
        ("dates", learned.dates, "What the words around a date say of what it is for."),
        ("replies", learned.replies, "What the words of a reply say of what it is about."),
    ):
        lines = [" ".join(table.labels)]
        for sign, row in sorted(table.weights.items()):
            said = " ".join(f"{place}:{weight}" for place, weight in enumerate(row) if weight)
            lines.append(f"{sign}\t{said}")
        text = "\n".join(lines).replace("\\", "\\\\").replace('"', '\\"')
        body = f'"""{what} Written by training/learn.py."""\n\nTABLE = """\n{text}\n"""\n'
        (WEIGHTS / f"{name}.py").write_text(body, encoding="utf-8")
    rows = "".join(f'    "{name}": {weight},\n' for name, weight in learned.choice.items())
    body = f'"""What, all told, makes a payment firm. Written by training/learn.py."""\n\nTABLE = {{\n{rows}}}\n'
    (WEIGHTS / "choice.py").write_text(body, encoding="utf-8")


def everything() -> list[Item]:
    """All that may be learned from."""
    corpus = ROOT / "tests" / "corpus"
    items = [item for path in sorted((ROOT / "training" / "sentences").glob("*.tsv")) for item in read_sentences(path)]
    items += read_replies(corpus / "replies.jsonl", "corpus", 0.5)
    items += read_replies(corpus / "own.jsonl", "own", 0.5)
    return [*items, *read_replies(corpus / "strangers.jsonl")]


def check(items: Sequence[Item], sources: Sequence[str]) -> None:
    """Learn without each source, and score the reader on it."""
    sys.path.insert(0, str(ROOT / "tests" / "corpus"))
    score = import_module("score")
    corpus = ROOT / "tests" / "corpus"
    rows = [json.loads(line) for line in (corpus / "strangers.jsonl").read_text(encoding="utf-8").splitlines()]
    everywhere = []
    for source in sources:
        learned = learn_all([item for item in items if item.source != source])
        judged = []
        for row in rows:
            if row["id"].split("-")[0] == source:
                mail, ledger = mail_of(row, corpus)
                prediction = as_prediction(read_with(learned, mail, ledger, datetime.fromisoformat(row["sent"])))
                judged.append(score.judge(row, prediction))
        everywhere += judged
        _show(source, score.summary(judged))
    _show("all", score.summary(everywhere))


def _show(name: str, result: Mapping[str, Any]) -> None:
    right, said = result["promise_precision"]
    _, wanted = result["promise_recall"]
    print(
        f"{name:10} safe {result['safe_score']:5.1f}  kinds {result['kind_accuracy'][0]}/{result['kind_accuracy'][1]}"
        f"  promises {right}/{said} of {wanted}  harm {result['harm'][0]}"
    )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", nargs="*", metavar="SOURCE", help="learn without each of these and score it")
    wanted = parser.parse_args()
    items = everything()
    if wanted.check is not None:
        check(items, wanted.check or ["w1", "w2", "w3", "w4"])
        return
    write(learn_all(items))


if __name__ == "__main__":
    main()
