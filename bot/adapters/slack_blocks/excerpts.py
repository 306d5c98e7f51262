"""The pieces of a text that matter, cut around the places that prove something. Pure."""

import re
from collections.abc import Iterator, Sequence

Span = tuple[int, int]
Piece = tuple[str, bool]

_NEAR = 4  # characters between two places that are shown as one
_STOPS = re.compile(r"[.!?;\n]")
_SPACE = re.compile(r"\s")
_GAP = " … "


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Places in their order, those that overlap or nearly touch within a sentence put together."""
    out: list[Span] = []
    for start, end in sorted((max(0, start), min(end, len(text))) for start, end in spans):
        if start >= end:
            continue
        if out and (start <= out[-1][1] or _is_near(text, out[-1][1], start)):
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _is_near(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return len(between) <= _NEAR and not _STOPS.search(between)


def excerpt(text: str, spans: Sequence[Span], most: int) -> list[Piece]:
    """A text as pieces, marked and not: whole when it is short, else cut around what is marked, `…` where it is cut."""
    marked = joined(text, spans)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    windows = [(first, last)] if last - first <= most else _windows(text, marked, (first, last), most)
    pieces: list[Piece] = [("…", False)] if windows and windows[0][0] > first else []
    for index, (start, end) in enumerate(windows):
        pieces += [(_GAP, False)] if index else []
        pieces += _pieces(text, marked, start, end)
    return [*pieces, ("…", False)] if windows and windows[-1][1] < last else pieces


def _windows(text: str, marked: Sequence[Span], whole: Span, most: int) -> list[Span]:
    """The parts of a long text to be shown: what is marked and as much around it as there is room for."""
    if not marked:
        end = _word_end(text, whole[0], whole[0] + most)
        return [(whole[0], end if end > whole[0] else whole[0] + most)]
    windows: list[Span] = []
    for around in (most // 2, most // 4, most // 8, most // 16, 0):
        windows = []
        for start, end in marked:
            begins = _word_start(text, max(whole[0], start - around), start)
            ends = _word_end(text, end, min(whole[1], end + around))
            if windows and begins <= windows[-1][1] + len(_GAP):
                windows[-1] = (windows[-1][0], max(ends, windows[-1][1]))
            else:
                windows.append((begins, ends))
        if sum(end - start for start, end in windows) <= most:
            return windows
    return list(_first(windows, most))


def _first(windows: Sequence[Span], most: int) -> Iterator[Span]:
    """As many windows as there is room for, the last one cut."""
    for start, end in windows:
        if most <= 0:
            return
        yield start, min(end, start + most)
        most -= end - start


def _word_start(text: str, start: int, latest: int) -> int:
    """The first beginning of a word at or after a place."""
    if start == 0 or text[start - 1].isspace():
        return start
    space = _SPACE.search(text, start, latest)
    return space.end() if space else latest


def _word_end(text: str, earliest: int, end: int) -> int:
    """The last end of a word at or before a place, `earliest` when there is none."""
    if end >= len(text) or text[end].isspace():
        return end
    return max((match.start() for match in _SPACE.finditer(text, earliest, end)), default=earliest)


def _pieces(text: str, marked: Sequence[Span], start: int, end: int) -> Iterator[Piece]:
    place = start
    for begins, ends in marked:
        if ends <= start or begins >= end:
            continue
        if begins > place:
            yield text[place:begins], False
        yield text[max(begins, start) : min(ends, end)], True
        place = min(ends, end)
    if place < end:
        yield text[place:end], False
