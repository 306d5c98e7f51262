"""What a debtor might answer, ready to send: in French or English, with dates of the demo's world."""

from datetime import date, timedelta

_DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def said(day: date, language: str) -> str:
    """`vendredi 4 décembre`, `Friday 4 December`."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{_DAYS[language][day.weekday()]} {number} {_MONTHS[language][day.month - 1]}"


def friday_after(today: date, weeks: int) -> date:
    """A Friday, so many weeks on."""
    return today + timedelta(days=(4 - today.weekday()) % 7 + 7 * weeks)


def ready_answers(language: str, today: date) -> list[dict[str, object]]:
    """The page's ready answers: key, label, text, and whether a machine sends it."""
    first, second, third = (friday_after(today, weeks) for weeks in (2, 6, 10))
    back = today + timedelta(days=(7 - today.weekday()))
    if language == "fr":
        texts = {
            "promise": f"Bonjour,\n\nNous réglerons la totalité le {said(first, 'fr')}.\n\nCordialement,",
            "plan": "Bonjour,\n\nNous vous proposons de régler en trois fois : un tiers le "
            f"{said(first, 'fr')}, un tiers le {said(second, 'fr')} et le solde le {said(third, 'fr')}."
            "\n\nCordialement,",
            "paid": f"Bonjour,\n\nCette facture a été réglée par virement le {said(today - timedelta(days=1), 'fr')}."
            "\n\nCordialement,",
            "dispute": "Bonjour,\n\nNous contestons cette facture : la prestation n'a pas été terminée, il manque la "
            "dernière livraison.\n\nCordialement,",
            "absence": f"Bonjour,\n\nJe suis absent du bureau et de retour le {said(back, 'fr')}. Je répondrai à votre "
            "message à mon retour.\n\nCordialement,",
        }
    else:
        texts = {
            "promise": f"Hello,\n\nWe will pay the full amount on {said(first, 'en')}.\n\nKind regards,",
            "plan": "Hello,\n\nWe would like to pay in three instalments: one third on "
            f"{said(first, 'en')}, one third on {said(second, 'en')} and the balance on {said(third, 'en')}."
            "\n\nKind regards,",
            "paid": f"Hello,\n\nThis invoice was paid by bank transfer on {said(today - timedelta(days=1), 'en')}."
            "\n\nKind regards,",
            "dispute": "Hello,\n\nWe dispute this invoice: the work was not finished, the last delivery is missing."
            "\n\nKind regards,",
            "absence": f"Hello,\n\nI am out of the office and will be back on {said(back, 'en')}. I will answer your "
            "message on my return.\n\nKind regards,",
        }
    return [{"key": key, "label": key, "text": text, "automatic": key == "absence"} for key, text in texts.items()]
