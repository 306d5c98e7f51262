"""What the card of a reply says of a promise that was recorded without a click, and the button that takes it back."""

from bot.adapters.slack_blocks.parts import Block, button
from bot.adapters.words import Words
from bot.domain.lifecycle import PromiseState
from bot.usecases.records import RECORDED, Reply, ReplyView

TAKE_BACK = "reply_take_back"
_STANDING = (PromiseState.RUNNING, PromiseState.BROKEN)


def recorded_line(words: Words, reply: Reply) -> str:
    """That it was recorded and why that was allowed; empty for any other decision."""
    if reply.decision != RECORDED or reply.decided_at is None:
        return ""
    return words.t(
        "✓ Recorded by Relance without a click, {when}, as the policy allows: the words can be read in one way only, "
        "they answer our message, and our mail host confirms that a known contact wrote them.",
        when=words.moment(reply.decided_at),
    )


def take_back_row(words: Words, view: ReplyView) -> list[Block]:
    """The button, as long as there is something to take back."""
    standing = any(promise.state in _STANDING for promise in view.recorded)
    if view.reply.decision != RECORDED or not standing:
        return []
    return [button(words.t("Not a promise"), TAKE_BACK, str(view.reply.id))]
