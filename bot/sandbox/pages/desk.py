"""The handlers: what the page reads of the world, and what it does to it."""

import asyncio
import secrets
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from bot.sandbox.pages.guard import BadRequestError, fields_of
from bot.sandbox.pages.ports import DemoWorld, OutcomeSide
from bot.sandbox.pages.words import LANGUAGES, PAGE, describe, render

MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
LONG_POLL_SECONDS = 20.0
LOOK_AGAIN_SECONDS = 0.05
SHOWN_IN_BROWSER = frozenset({"application/pdf", "image/png", "image/jpeg", "image/gif", "text/plain"})


class Desk:
    """The page's handlers over one world."""

    def __init__(self, world: DemoWorld) -> None:
        self._world = world
        self._zone = ZoneInfo(world.zone)
        self._drift = self._offset()
        self._jumps = 0
        self._moving = False
        self._identity = secrets.token_hex(8)  # tells a page that it outlived the demo it was opened for
        self.closing = threading.Event()

    def _offset(self) -> float:
        return self._world.now().timestamp() - time.monotonic()

    def _revision(self) -> int:
        """Grows with every change that the page could show: in Slack, in a mailbox, or a jump of the clock."""
        offset = self._offset()
        if abs(offset - self._drift) > 1:
            self._drift = offset
            self._jumps += 1
        return self._world.chat.revision + self._world.post.revision + self._jumps

    # ---- reading

    async def page(self, request: Request) -> Response:
        """The HTML page, its words filled in for ?lang= or the world's language."""
        asked = request.query_params.get("lang", "")
        language = asked if asked in LANGUAGES else self._world.language
        return HTMLResponse(await run_in_threadpool(render, language))

    async def static(self, request: Request) -> Response:
        """One of the page's own files; only names that lie in the folder exist."""
        file = {path.name: path for path in PAGE.iterdir()}.get(request.path_params["file"])
        if file is None or file.suffix not in MEDIA_TYPES:
            return PlainTextResponse("No such file.", status_code=404)
        return Response(await run_in_threadpool(file.read_bytes), media_type=MEDIA_TYPES[file.suffix])

    async def state(self, request: Request) -> Response:
        """All the page shows, for ?user=; with ?after=REV, as soon as it differs from that revision, or in 20 s."""
        user = request.query_params.get("user") or self._world.owner
        language = request.query_params.get("lang", "")
        after = request.query_params.get("after", "-1")
        if not after.removeprefix("-").isdecimal():
            raise BadRequestError("“after” must be a revision.")
        await self._known(user)
        until = time.monotonic() + LONG_POLL_SECONDS
        while self._revision() == int(after) and time.monotonic() < until and not self.closing.is_set():
            if await request.is_disconnected():
                break
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        revision = self._revision()
        told = language if language in LANGUAGES else self._world.language
        return JSONResponse({"revision": revision, **await run_in_threadpool(self._picture, user, told)})

    def _picture(self, user: str, language: str) -> dict[str, Any]:
        snapshot = self._world.chat.snapshot(user)
        owner: dict[str, Any] = next((person for person in snapshot["people"] if person["id"] == self._world.owner), {})
        boxes = []
        for box in self._world.post.mailboxes():
            yours = box["address"] == owner.get("email")
            ready = [] if yours else self._world.ready_answers(box["address"])
            boxes.append({**box, "yours": yours, "ready": ready})
        return {
            "world": self._identity,
            "clock": describe(self._world.now().astimezone(self._zone), language),
            "zone": self._world.zone,
            "chat": snapshot,
            "mailboxes": boxes,
            "invoices": self._world.invoices(),
            "owner": self._world.owner,
            "owner_address": owner.get("email", ""),
            "language": self._world.language,
        }

    async def attachment(self, request: Request) -> Response:
        """A file of a mail: shown by the browser when that is harmless, else saved."""
        where = request.path_params
        try:
            name, media_type, content = await run_in_threadpool(
                self._world.post.attachment, where["address"], where["mail_id"], where["index"]
            )
        except (LookupError, ValueError):
            return PlainTextResponse("No such attachment.", status_code=404)
        shown = media_type in SHOWN_IN_BROWSER
        disposition = f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(name, safe='')}"
        headers = {"content-disposition": disposition, "content-security-policy": "frame-ancestors 'none'"}
        return Response(content, media_type=media_type if shown else "application/octet-stream", headers=headers)

    # ---- acting

    async def _known(self, user: str) -> str:
        people = (await run_in_threadpool(self._world.chat.snapshot, self._world.owner))["people"]
        if user not in {person["id"] for person in people}:
            raise BadRequestError("Nobody has this id in this workspace.")
        return user

    async def press(self, request: Request) -> Response:
        """Press an element of a message."""
        fields = await fields_of(request, "user", "channel", "ts", "action_id", "value", "block_id")
        user = await self._known(fields.text("user"))
        channel, ts, action = fields.text("channel"), fields.text("ts"), fields.text("action_id")
        value, block = fields.choice("value"), fields.optional_text("block_id")
        return await self._told(lambda: self._world.chat.press(user, channel, ts, action, value=value, block_id=block))

    async def view_press(self, request: Request) -> Response:
        """Press an element of the top modal or of the Home tab."""
        fields = await fields_of(request, "user", "action_id", "value", "block_id")
        user = await self._known(fields.text("user"))
        action, value = fields.text("action_id"), fields.choice("value")
        block = fields.optional_text("block_id")
        return await self._told(lambda: self._world.chat.press_in_view(user, action, value=value, block_id=block))

    async def submit(self, request: Request) -> Response:
        """Submit the top modal with what stands in its fields."""
        fields = await fields_of(request, "user", "values")
        user = await self._known(fields.text("user"))
        values = fields.values("values")
        return await self._told(lambda: self._world.chat.submit(user, values))

    async def close(self, request: Request) -> Response:
        """Close the top modal."""
        user = await self._known((await fields_of(request, "user")).text("user"))
        return await self._told(lambda: self._world.chat.close_view(user))

    async def home(self, request: Request) -> Response:
        """Open the Home tab."""
        user = await self._known((await fields_of(request, "user")).text("user"))
        return await self._told(lambda: self._world.chat.open_home(user))

    async def command(self, request: Request) -> Response:
        """Type /relance and this text."""
        fields = await fields_of(request, "user", "text")
        user = await self._known(fields.text("user"))
        text = (fields.optional_text("text", 3000) or "").strip()
        return await self._told(lambda: self._world.chat.command(user, text))

    async def paid(self, request: Request) -> Response:
        """Type /relance paid NUMBER as the owner."""
        number = (await fields_of(request, "number")).text("number", 100)
        if not number.isprintable():
            raise BadRequestError("“number” is not an invoice number.")
        return await self._told(lambda: self._world.chat.command(self._world.owner, f"paid {number}"))

    async def answer(self, request: Request) -> Response:
        """Send a debtor's answer to one of his mails, or a new mail to the owner."""
        fields = await fields_of(request, "address", "mail_id", "text", "subject", "automatic", "to")
        address, text = fields.text("address"), fields.text("text", 20_000)
        mail_id, subject = fields.optional_text("mail_id"), fields.optional_text("subject")
        automatic, to = fields.flag("automatic"), fields.optional_text("to")
        try:
            sent = await run_in_threadpool(
                lambda: self._world.post.answer(address, mail_id, text, subject=subject, automatic=automatic, to=to)
            )
        except (LookupError, ValueError) as error:
            raise BadRequestError(f"This answer cannot be sent: {error}") from error
        except OSError as error:  # smtplib's errors are among these
            return JSONResponse({"ok": False, "error": f"The mail server did not take it: {error}"})
        return JSONResponse({"ok": True, "error": "", "message_id": sent})

    async def read(self, request: Request) -> Response:
        """Note that a mail was opened by the one who received it."""
        fields = await fields_of(request, "address", "mail_id")
        address, mail_id = fields.text("address"), fields.text("mail_id")
        try:
            await run_in_threadpool(self._world.post.mark_read, address, mail_id)
        except (LookupError, ValueError) as error:
            raise BadRequestError(f"No such mail: {error}") from error
        return JSONResponse({"ok": True, "error": ""})

    async def clock(self, request: Request) -> Response:
        """Move the clock; answers when the product has done its beat."""
        target = (await fields_of(request, "to")).text("to")
        if target not in {"next_working_day", "plus_7"}:
            raise BadRequestError("“to” must be next_working_day or plus_7.")
        if self._moving:
            return JSONResponse({"ok": False, "error": "The clock is moving already."}, status_code=409)
        self._moving = True
        try:
            error = await run_in_threadpool(self._move, target)
        finally:
            self._moving = False
        return JSONResponse({"ok": not error, "error": error})

    def _move(self, target: str) -> str:
        moment = self._world.next_working_day() if target == "next_working_day" else self._world.jump_days(7)
        try:
            return self._world.advance(moment)
        except ValueError as error:
            return str(error)

    async def _told(self, act: Callable[[], OutcomeSide]) -> Response:
        outcome = await run_in_threadpool(act)
        return JSONResponse({"ok": outcome.ok, "error": outcome.error})
