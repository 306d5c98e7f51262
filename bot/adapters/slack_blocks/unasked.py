"""What the card of a reply says of a promise that was recorded without a click, and the button that takes it back."""

from bot.adapters.slack_blocks.parts import Block, button
from bot.adapters.words import Words
from bot.domain.lifecycle import PromiseState
from bot.usecases.records import RECORDED, Reply, ReplyView

TAKE_BACK = "reply_take_back"
_STANDING = (PromiseState.RUNNING, PromiseState.BROKEN)


def recorded_line(words: Words, reply: Reply) -> str:
    """That it was recorded by itself; empty for any other decision."""
    if reply.decision != RECORDED or reply.decided_at is None:
        return ""
    return words.t("✓ Recorded by Relance without a click, {when}.", when=words.moment(reply.decided_at))


def why_allowed(words: Words, view: ReplyView) -> str:
    """Why that was allowed and how it is undone, as long as there is something to take back; else empty."""
    if not _is_to_take_back(view):
        return ""
    return words.t(
        "Your policy allows it: the words can be read in one way only, they answer our message, and our mail host "
        "confirms that a known contact wrote them. “Not a promise” takes it back."
    )


def take_back_row(words: Words, view: ReplyView) -> list[Block]:
    """The button, as long as there is something to take back."""
    return [button(words.t("Not a promise"), TAKE_BACK, str(view.reply.id))] if _is_to_take_back(view) else []


def _is_to_take_back(view: ReplyView) -> bool:
    return view.reply.decision == RECORDED and any(promise.state in _STANDING for promise in view.recorded)
