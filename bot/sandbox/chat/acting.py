"""What a person does in Slack: the payloads the app gets for it, and what the person sees of the app's answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.sandbox.chat import elements
from bot.sandbox.chat.methods import checked_view
from bot.sandbox.chat.model import (
    APP,
    BOT_USER,
    TEAM,
    TEAM_DOMAIN,
    Ephemeral,
    Json,
    Message,
    Outcome,
    RefusedError,
    ResponseUrl,
    View,
)
from bot.sandbox.chat.socketmode import Ack, Hub
from bot.sandbox.chat.state import State

VERIFICATION = "demo-verification"
Respond = Callable[[ResponseUrl, Json], None]

_WORDS = {
    "operation_timeout": (
        "Relance n'a pas répondu à temps (operation_timeout).",
        "Relance did not answer in time (operation_timeout).",
    ),
    "dispatch_failed": (
        "Relance n'est pas connectée (dispatch_failed).",
        "Relance is not connected (dispatch_failed).",
    ),
    "gone": ("Cet élément n'est plus là.", "This element is not there any more."),
    "no_message": ("Ce message n'est plus là.", "This message is not there any more."),
    "no_view": ("Aucune fenêtre n'est ouverte.", "No modal is open."),
    "no_submit": ("Cette fenêtre n'a pas de bouton d'envoi.", "This modal has no submit button."),
    "no_field": ("Ce champ n'existe pas : {field}.", "There is no such field: {field}."),
    "no_command": ("{command} n'est pas une commande valide.", "{command} is not a valid command."),
    "invalid": ("Ces informations sont à corriger.", "Some of this needs correcting."),
    "trouble": (
        "Nous avons rencontré un problème de connexion. Réessayer ?",
        "We had some trouble connecting. Try again?",
    ),
    "command_failed": ("{command} a échoué avec l'erreur « {error} ».", '{command} failed with the error "{error}".'),
}


class _NotPossibleError(Exception):
    """The person's client cannot do this; `key` and `values` say why, in _WORDS."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class Aim:
    """The element that a person acts on, and with which value."""

    action_id: str
    value: object = None
    block_id: str | None = None

    def among(self, blocks: Sequence[Json]) -> tuple[Json, Json]:
        """The (block, element) aimed at, as the blocks stand now."""
        found = elements.find(blocks, self.action_id, self.block_id, self.value)
        if found is None:
            raise _NotPossibleError("gone")
        return found


@dataclass(frozen=True, slots=True)
class _Submission:
    """A modal on its way to the app."""

    view: View
    payload: Json


class Acts:
    """A person's acts. Each blocks until the app has acknowledged, or for as long as Slack waits."""

    def __init__(self, state: State, hub: Hub, respond: Respond, commands: Sequence[str]) -> None:
        self._state = state
        self._hub = hub
        self._respond = respond
        self._commands = tuple(commands)

    # Words and shapes

    def _words(self, user: str, key: str, **values: str) -> str:
        french, english = _WORDS[key]
        return (french if self._state.people[user].locale.startswith("fr") else english).format(**values)

    def _failed(self, user: str, key: str, **values: str) -> Outcome:
        """Show the person an error."""
        said = self._words(user, key, **values)
        with self._state.changed:
            self._state.toast(user, said)
        return Outcome(ok=False, error=said)

    def _known(self, user: str) -> None:
        if user not in self._state.people:
            raise ValueError(f"{user} is nobody in this workspace")

    def _actor(self, user: str) -> Json:
        username = self._state.people[user].username
        return {"id": user, "username": username, "name": username, "team_id": TEAM}

    def _interaction(self, kind: str, user: str, view: str | None = None) -> Json:
        payload: Json = {
            "type": kind,
            "user": self._actor(user),
            "api_app_id": APP,
            "token": VERIFICATION,
            "team": {"id": TEAM, "domain": TEAM_DOMAIN},
            "enterprise": None,
            "is_enterprise_install": False,
        }
        if kind != "view_closed":
            payload["trigger_id"] = self._state.new_trigger(user, view)
        return payload

    def _seen(self, user: str, ack: Ack) -> Outcome:
        return self._failed(user, ack.failure) if ack.failure else Outcome(ok=True)

    # In messages

    def press(self, user: str, channel: str, ts: str, aim: Aim) -> Outcome:
        """Act on an element of a message, or of this person's ephemeral message, as it stands now."""
        self._known(user)
        with self._state.changed:
            try:
                payload = self._pressed(user, channel, ts, aim)
            except _NotPossibleError as reason:
                return self._failed(user, reason.key, **reason.values)
        return self._seen(user, self._hub.deliver("interactive", payload))

    def _pressed(self, user: str, channel: str, ts: str, aim: Aim) -> Json:
        state = self._state
        shown: Message | Ephemeral | None = state.ephemeral(user, ts) or state.messages.get(channel, {}).get(ts)
        if shown is None or shown.channel != channel:
            raise _NotPossibleError("no_message")
        block, element = aim.among(shown.blocks)
        is_ephemeral = isinstance(shown, Ephemeral)
        where = state.channels[channel]
        payload = self._interaction("block_actions", user)
        payload["container"] = {
            "type": "message",
            "message_ts": ts,
            "channel_id": channel,
            "is_ephemeral": is_ephemeral,
        }
        if shown.thread_ts:
            payload["container"]["thread_ts"] = shown.thread_ts
        payload["channel"] = {"id": channel, "name": where.name}
        if isinstance(shown, Message):  # Slack sends no message for an ephemeral one
            payload["message"] = shown.wire()
        values = elements.initial_state(shown.blocks)
        if elements.is_stateful(element):
            values[block["block_id"]][element["action_id"]] = elements.entry_for(element, aim.value)
        payload["state"] = {"values": values}
        payload["response_url"] = state.new_response_url(
            user, channel, message=ts, ephemeral=is_ephemeral, thread_ts=shown.thread_ts
        )
        payload["actions"] = [elements.action_of(block, element, aim.value, state.new_ts())]
        return payload

    def command(self, user: str, text: str, command: str, channel: str) -> Outcome:
        """Type a slash command in a channel; what the app acknowledges with is shown to the person."""
        self._known(user)
        state = self._state
        if command not in self._commands:
            return self._failed(user, "no_command", command=command)
        with state.changed:
            where = state.channels[channel]
            url = state.new_response_url(user, channel)
            payload: Json = {
                "token": VERIFICATION,
                "team_id": TEAM,
                "team_domain": TEAM_DOMAIN,
                "channel_id": channel,
                "channel_name": where.name,
                "user_id": user,
                "user_name": state.people[user].username,
                "command": command,
                "text": text,
                "api_app_id": APP,
                "is_enterprise_install": "false",
                "response_url": url,
                "trigger_id": state.new_trigger(user),
            }
        ack = self._hub.deliver("slash_commands", payload, accepts_payload=True)
        if ack.failure:
            return self._failed(user, ack.failure)
        if ack.payload:
            with state.changed:
                try:
                    self._respond(ResponseUrl(user, channel, state.now()), ack.payload)
                except RefusedError as refusal:
                    state.refuse(f"ack of {command}", refusal)
                    return self._failed(user, "command_failed", command=command, error=refusal.error)
        return Outcome(ok=True)

    # In views

    def press_in_view(self, user: str, aim: Aim) -> Outcome:
        """Act on an element of the top modal, or of the Home tab when no modal is open."""
        self._known(user)
        with self._state.changed:
            try:
                payload = self._pressed_in_view(user, aim)
            except _NotPossibleError as reason:
                return self._failed(user, reason.key, **reason.values)
        if payload is None:
            return Outcome(ok=True)
        return self._seen(user, self._hub.deliver("interactive", payload))

    def _pressed_in_view(self, user: str, aim: Aim) -> Json | None:
        """The payload; None when the app hears of the act at the submission only."""
        state = self._state
        stack = state.stacks[user]
        view = stack[-1] if stack else state.homes.get(user)
        if view is None:
            raise _NotPossibleError("no_view")
        block, element = aim.among(view.body["blocks"])
        if elements.is_stateful(element):
            before, view = view, _holding(view, block, element, aim.value)
            state.put_view(before, view)
        if block["type"] == "input" and not block.get("dispatch_action"):
            return None
        payload = self._interaction("block_actions", user, view.id)
        payload["container"] = {"type": "view", "view_id": view.id}
        payload["view"] = view.wire()
        payload["actions"] = [elements.action_of(block, element, aim.value, state.new_ts())]
        return payload

    def submit(self, user: str, values: Mapping[str, Mapping[str, object]]) -> Outcome:
        """Submit the top modal. What is not given keeps what it holds; the app's answer is carried out."""
        self._known(user)
        try:
            sent = self._submitted(user, values)
        except _NotPossibleError as reason:
            return self._failed(user, reason.key, **reason.values)
        if isinstance(sent, Outcome):
            return sent
        ack = self._hub.deliver("interactive", sent.payload, accepts_payload=True)
        if ack.failure:
            return self._failed(user, ack.failure)
        with self._state.changed:
            try:
                return self._answered(sent.view, ack.payload or {})
            except RefusedError as refusal:
                self._state.refuse("ack of view_submission", refusal)
                return self._failed(user, "trouble")

    def _submitted(self, user: str, values: Mapping[str, Mapping[str, object]]) -> _Submission | Outcome:
        state = self._state
        with state.changed:
            stack = state.stacks[user]
            if not stack:
                raise _NotPossibleError("no_view")
            view = _filled_in(stack[-1], values)
            if not view.body.get("submit"):
                raise _NotPossibleError("no_submit")
            errors = _field_errors(view, state.people[user].locale)
            view = replace(view, errors=errors)
            state.put_view(view, view)
            if errors:
                return Outcome(ok=False, error=self._words(user, "invalid"))
            payload = self._interaction("view_submission", user, view.id)
            payload["view"] = view.wire()
            payload["response_urls"] = []
            return _Submission(view, payload)

    def _answered(self, view: View, answer: Json) -> Outcome:
        """Carry out the response_action of a submission."""
        state = self._state
        action = answer.get("response_action")
        if action is None:
            state.close_view(view)
        elif action == "clear":
            state.close_view(view, whole_stack=True)
        elif action == "errors":
            errors = answer.get("errors")
            inputs = {block["block_id"] for block in view.body["blocks"] if block["type"] == "input"}
            if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
                raise RefusedError("invalid_response_action", ["errors must name input blocks of this view"])
            state.put_view(view, replace(view, errors={name: str(said) for name, said in errors.items()}))
            return Outcome(ok=False, error=self._words(view.user, "invalid"))
        elif action == "update":
            state.update_view(view, checked_view(answer.get("view"), "modal"))
        elif action == "push":
            state.push_view(view.user, checked_view(answer.get("view"), "modal"))
        else:
            raise RefusedError("invalid_response_action", [f"unknown response_action: {action}"])
        return Outcome(ok=True)

    def close(self, user: str) -> Outcome:
        """Close the top modal; the app hears of it when the view says notify_on_close."""
        self._known(user)
        state = self._state
        with state.changed:
            stack = state.stacks[user]
            if not stack:
                return self._failed(user, "no_view")
            view = stack[-1]
            cleared = bool(view.body.get("clear_on_close"))
            state.close_view(view, whole_stack=cleared)
            if not view.body.get("notify_on_close"):
                return Outcome(ok=True)
            payload = self._interaction("view_closed", user)
            payload |= {"view": view.wire(), "is_cleared": cleared}
        self._hub.deliver("interactive", payload)  # the modal is gone: Slack shows no error for this one
        return Outcome(ok=True)

    def open_home(self, user: str) -> Outcome:
        """Open the app's Home tab."""
        self._known(user)
        state = self._state
        with state.changed:
            ts = state.new_ts()
            event: Json = {
                "type": "app_home_opened",
                "user": user,
                "channel": state.direct(user).id,
                "event_ts": ts,
                "tab": "home",
            }
            if user in state.homes:
                event["view"] = state.homes[user].wire()
            granted = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER}
            payload = {
                "token": VERIFICATION,
                "team_id": TEAM,
                "api_app_id": APP,
                "event": event,
                "type": "event_callback",
                "event_id": state.new_id("Ev", 10),
                "event_time": int(ts.partition(".")[0]),
                "authorizations": [{**granted, "is_bot": True, "is_enterprise_install": False}],
                "is_ext_shared_channel": False,
                "event_context": state.new_id(width=12),
            }
        return self._seen(user, self._hub.deliver("events_api", payload))


def _holding(view: View, block: Json, element: Json, value: object) -> View:
    """The view once this element holds `value`."""
    held = {name: dict(entries) for name, entries in view.state.items()}
    held[block["block_id"]][element["action_id"]] = elements.entry_for(element, value)
    return replace(view, state=held)


def _filled_in(view: View, values: Mapping[str, Mapping[str, object]]) -> View:
    """The view with what the person typed."""
    for block_id, given in values.items():
        for action_id, value in given.items():
            found = elements.find(view.body["blocks"], action_id, block_id, None)
            if found is None or not elements.is_stateful(found[1]):
                raise _NotPossibleError("no_field", field=f"{block_id}/{action_id}")
            view = _holding(view, *found, value)
    return view


def _field_errors(view: View, locale: str) -> dict[str, str]:
    """What the client itself says of the input blocks before anything is sent."""
    said = {
        block["block_id"]: elements.field_error(
            block, view.state[block["block_id"]][block["element"]["action_id"]], locale
        )
        for block in view.body["blocks"]
        if block["type"] == "input"
    }
    return {name: error for name, error in said.items() if error}
