"""The demo's web page: it joins Slack's stand-in, the mailboxes and the clock, and lets a person act in all three.

It knows the world by the protocols of `ports` only. Whatever moves something is a POST with a JSON body, from this page
and from no other: Host must be a loopback name, and Origin, where a browser sends one, must be this very server.
"""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.pages.desk import Desk
from bot.sandbox.pages.guard import BadRequestError, Guard
from bot.sandbox.pages.ports import ChatSide, DemoWorld, OutcomeSide, PostSide

__all__ = ["ChatSide", "DemoWorld", "OutcomeSide", "PostSide", "application"]


async def _bad_request(_request: Request, error: Exception) -> Response:
    return JSONResponse({"ok": False, "error": str(error)}, status_code=400)


def application(world: DemoWorld) -> Starlette:
    """The whole web side of the demo: the page at /, its state and actions under /world, Slack's routes beside them.

    `app.state.closing` is a threading.Event: once set, it ends the waiting requests within 50 ms, for a quick stop.
    """
    desk = Desk(world)
    actions = {
        "press": desk.press,
        "view-press": desk.view_press,
        "submit": desk.submit,
        "close": desk.close,
        "home": desk.home,
        "command": desk.command,
        "answer": desk.answer,
        "read": desk.read,
        "clock": desk.clock,
        "paid": desk.paid,
    }
    app = Starlette(
        routes=[
            Route("/", desk.page),
            Route("/static/{file}", desk.static),
            Route("/world/state", desk.state),
            Route("/world/attachment/{address}/{mail_id:path}/{index:int}", desk.attachment),
            *(Route(f"/world/{name}", handler, methods=["POST"]) for name, handler in actions.items()),
            *world.chat.routes(),
        ],
        middleware=[Middleware(Guard)],
        exception_handlers={BadRequestError: _bad_request},
    )
    app.state.closing = desk.closing
    return app
