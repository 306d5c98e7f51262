"""Socket Mode on websocket-client, with a watchdog of our own: Slack may be away at the start or at any time.

The client that slack_sdk takes by default needed a minute and a busy loop to come back; this one needs half a second.
"""

import contextlib
import logging
import socket
import threading

from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError
from websocket import WebSocketApp

log = logging.getLogger(__name__)

_LOOK_SECONDS = 2.0
_LONGEST_WAIT_SECONDS = 30.0


class SocketConnection:
    """Keeps one Socket Mode connection open until it is told to stop."""

    def __init__(self, app: App, app_token: str) -> None:
        self._handler = SocketModeHandler(app, app_token)
        self._handler.client.on_error_listeners.append(_let_go)
        # Its own watchdog looks too rarely, and two would undo each other's work.
        self._handler.client.current_app_monitor_started = True
        # It logs whatever ends a connection as an error, our own farewell too; the handler has just reset its level.
        logging.getLogger("websocket").setLevel(logging.CRITICAL)
        self._stopping = threading.Event()
        self._watchdog = threading.Thread(target=self._watch, name="relance-slack", daemon=True)

    def start(self) -> None:
        """Connect, and connect again whenever that is needed."""
        self._watchdog.start()

    def stop(self) -> None:
        """Close; what was received before is finished."""
        self._stopping.set()
        if self._watchdog.is_alive():
            self._watchdog.join(timeout=15)
        client = self._handler.client
        session = client.current_session
        raw = getattr(getattr(session, "sock", None), "sock", None)
        if session is not None and raw is not None:
            # websocket-client sits in its select for ten seconds unless the raw socket is shut down, and it must have
            # seen that before the socket is closed: a closed one is dropped from the select without a word.
            client.auto_reconnect_enabled = False
            session.on_error = None  # that our own farewell ends the connection is no error
            with contextlib.suppress(OSError):
                raw.shutdown(socket.SHUT_RDWR)
            client.current_session_runner.shutdown()  # type: ignore[no-untyped-call] # slack_sdk's own, the same
        client.closed = True
        client.message_queue.put(None)  # wakes its reader, which looks up but once a second
        self._handler.close()  # type: ignore[no-untyped-call] # Bolt's own, without annotations

    def _watch(self) -> None:
        client, wait, told = self._handler.client, _LOOK_SECONDS, False
        patient_with = None  # the session that was not connected when it was looked at last
        while not self._stopping.is_set():
            session = client.current_session
            if client.is_connected():
                wait, told = _LOOK_SECONDS, False
            elif session is not None and session is not patient_with:
                # It may just be connecting by itself; one that is replaced in the middle of that leaks its socket.
                patient_with = session
            else:
                try:
                    client.connect_to_new_endpoint()
                except (SlackClientError, SlackApiError, OSError) as error:
                    if not told:
                        log.warning("Slack cannot be reached, trying again: %s", type(error).__name__)
                    wait, told = min(wait * 2, _LONGEST_WAIT_SECONDS), True
            self._stopping.wait(wait)


def _let_go(session: WebSocketApp, _error: Exception) -> None:
    # websocket-client leaves the socket of a connection that the other side has closed to the garbage collector.
    if session.sock is not None:
        session.sock.shutdown()  # type: ignore[no-untyped-call] # websocket-client's own, without annotations
