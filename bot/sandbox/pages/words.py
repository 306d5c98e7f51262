"""The page's words: index.html in French or English, and the world's clock said in words."""

import html
import json
from datetime import datetime
from pathlib import Path

PAGE = Path(__file__).parent.parent / "page"
LANGUAGES = ("fr", "en")
WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def describe(moment: datetime, language: str) -> dict[str, str]:
    """A moment of the world for reading: {"iso", "label", "weekday", "time"}, "mardi 17 novembre 2026" and "10:00"."""
    weekday = WEEKDAYS[language][moment.weekday()]
    day = "1er" if language == "fr" and moment.day == 1 else str(moment.day)
    label = f"{weekday} {day} {MONTHS[language][moment.month - 1]} {moment.year}"
    return {"iso": moment.isoformat(), "label": label, "weekday": weekday, "time": moment.strftime("%H:%M")}


def render(language: str) -> str:
    """The page in this language ("fr" or "en"): each {{word}} of index.html replaced from words.json."""
    words: dict[str, str] = json.loads((PAGE / "words.json").read_text("utf-8"))[language]
    text = (PAGE / "index.html").read_text("utf-8")
    for key, said in {**words, "lang": language}.items():
        text = text.replace("{{" + key + "}}", html.escape(said))
    # The same words for the scripts, in a data block that runs nothing and cannot close itself.
    return text.replace("{{words}}", json.dumps(words, ensure_ascii=False).replace("<", "\\u003c"))
