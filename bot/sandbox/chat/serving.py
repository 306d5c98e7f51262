"""Serve an ASGI application on loopback, in a thread with its own loop, and stop it without a trace."""

import asyncio
import socket
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp

_Result = TypeVar("_Result")
_GRACE_SECONDS = 2


class _Announcing(uvicorn.Server):
    """uvicorn's server, which says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


class Server:
    """Serves `app` on 127.0.0.1 from construction to stop(). `port` 0 takes a free one; OSError when it is taken."""

    def __init__(self, app: ASGIApp, *, port: int = 0) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind(("127.0.0.1", port))
            self._socket.listen()
        except OSError:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self.base_url = f"http://127.0.0.1:{self.port}"
        self._loop: asyncio.AbstractEventLoop | None = None
        config = uvicorn.Config(
            app,
            log_level="critical",
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="websockets-sansio",
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        self._server = _Announcing(config)
        self._failures: list[BaseException] = []
        self._thread = threading.Thread(target=self._run, name="sandbox-server", daemon=True)
        self._thread.start()
        self._server.listening.wait()
        if self._failures:
            self._thread.join()
            raise RuntimeError("the sandbox's server did not start") from self._failures[0]

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as failure:  # noqa: BLE001 - handed to the thread that waits for the start
            self._failures.append(failure)
        finally:
            self._socket.close()
            self._server.listening.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._server.serve(sockets=[self._socket])

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop that everything is served in."""
        if self._loop is None:
            raise RuntimeError("the server has not started")
        return self._loop

    def call(self, coroutine: Coroutine[Any, Any, _Result], timeout: float | None = None) -> _Result:
        """Run a coroutine in the server's loop and wait for its result (TimeoutError after `timeout` seconds)."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(timeout)

    def cut(self) -> None:
        """Cut every open connection in the middle, as a lost network does (a fault for tests)."""

        def abort() -> None:
            for connection in list(self._server.server_state.connections):
                transport = getattr(connection, "transport", None)
                if transport is not None:
                    transport.abort()

        self.loop.call_soon_threadsafe(abort)

    def stop(self) -> None:
        """Stop serving: open requests get 2 seconds, then the thread ends. May be called twice."""
        self._server.should_exit = True
        self._thread.join()
