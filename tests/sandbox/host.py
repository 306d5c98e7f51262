"""One server for the worlds of many tests: to stop one takes uvicorn longer than most of them."""

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.sandbox.chat.serving import Server


class Host:
    """Serves whichever application was shown last."""

    def __init__(self) -> None:
        self._app: ASGIApp = Starlette()
        self.server = Server(self)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    def show(self, app: ASGIApp) -> Server:
        self._app = app
        return self.server

    def stop(self) -> None:
        self.server.stop()
