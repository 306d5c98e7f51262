"""Realistic Block Kit for the page's own tests: a draft's card, its edit modal, the mail that it becomes."""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]
REMINDER = """Bonjour Monsieur Dupont,

Sauf erreur de notre part, la facture F-2026-014 du 2 octobre 2026, d'un montant de 1 240,00 €, échue le \
2 novembre 2026, n'est pas encore réglée.

Nous vous remercions de bien vouloir procéder au virement d'ici au mardi 24 novembre 2026, ou de nous indiquer la date \
à laquelle nous pouvons l'attendre. Si votre paiement s'est croisé avec ce message, n'en tenez pas compte.

Bien cordialement,
Inès Caradec
Atelier Brume"""


def plain(text: str) -> Json:
    """A plain_text object."""
    return {"type": "plain_text", "text": text, "emoji": True}


def mrkdwn(text: str) -> Json:
    """A mrkdwn object, verbatim as untrusted text must be."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def button(action: str, text: str, value: str, style: str = "") -> Json:
    """A button."""
    made: Json = {"type": "button", "action_id": action, "text": plain(text), "value": value}
    return made | ({"style": style} if style else {})


def menu(kind: str, action: str, options: Mapping[str, str]) -> Json:
    """A static_select or an overflow, its options by value."""
    return {
        "type": kind,
        "action_id": action,
        "options": [{"text": plain(text), "value": value} for value, text in options.items()],
    }


def card(number: str, client: str, amount: str, stage: str, value: str) -> list[Json]:
    """A draft's card, as the product's recommended one."""
    return [
        {"type": "header", "block_id": f"{value}-head", "text": plain(f"{stage} · {number} · {amount}")},
        {
            "type": "section",
            "block_id": f"{value}-facts",
            "fields": [
                mrkdwn(f"*Client*\n{client}"),
                mrkdwn("*Destinataire*\ncompta@dupont.example"),
                mrkdwn("*Échéance*\n2 novembre 2026 (15 jours de retard)"),
                mrkdwn("*Total dû par ce client*\n2 480,00 €"),
            ],
        },
        {
            "type": "rich_text",
            "block_id": f"{value}-mail",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "text", "text": f"Rappel : facture {number} échue", "style": {"bold": True}}],
                },
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": REMINDER[:330] + "…"}]},
            ],
        },
        {
            "type": "context",
            "block_id": f"{value}-why",
            "elements": [
                mrkdwn(":hourglass: La relance du 9 novembre est restée sans réponse"),
                plain(f":paperclip: {number}.pdf · version 1"),
            ],
        },
        {
            "type": "actions",
            "block_id": f"{value}-acts",
            "elements": [
                button("approve", "Approuver", value, "primary"),
                button("edit", "Modifier", value),
                menu("static_select", "snooze", {"1": "Demain", "2": "Lundi prochain", "7": "Dans 7 jours"})
                | {"placeholder": plain("Reporter")},
                {"type": "datepicker", "action_id": "snooze_date", "placeholder": plain("À une date")},
                menu("overflow", "more", {"history": "Voir l'historique", "skip": "Ignorer cette étape"}),
            ],
        },
    ]


def edit_view(value: str) -> Json:
    """The modal in which a draft is edited."""
    body = {"type": "plain_text_input", "action_id": "text", "multiline": True, "max_length": 3000}
    tones = menu("radio_buttons", "tone", {"kind": "Cordial", "firm": "Ferme"})
    return {
        "type": "modal",
        "callback_id": value,
        "title": plain("Modifier la relance"),
        "submit": plain("Enregistrer"),
        "close": plain("Annuler"),
        "blocks": [
            {
                "type": "input",
                "block_id": "subject",
                "label": plain("Objet"),
                "element": {
                    "type": "plain_text_input",
                    "action_id": "text",
                    "max_length": 150,
                    "initial_value": "Rappel : facture F-2026-014 échue",
                },
            },
            {
                "type": "input",
                "block_id": "body",
                "label": plain("Texte du courriel"),
                "hint": plain("Le numéro de facture et le montant doivent y rester."),
                "element": body | {"initial_value": REMINDER},
            },
            {
                "type": "input",
                "block_id": "tone",
                "optional": True,
                "label": plain("Ton"),
                "element": tones | {"initial_option": tones["options"][1]},
            },
            {
                "type": "input",
                "block_id": "day",
                "optional": True,
                "label": plain("Envoyer le"),
                "element": {"type": "datepicker", "action_id": "date", "initial_date": "2026-11-17"},
            },
        ],
    }
