"""The stand-in's HTTP side: the Web API, response_urls, uploads and downloads, as Starlette routes."""

import secrets
from dataclasses import replace
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox.chat.arguments import Args, read
from bot.sandbox.chat.directory import receive_upload
from bot.sandbox.chat.elements import with_ids
from bot.sandbox.chat.methods import METHODS, Method, checked_blocks
from bot.sandbox.chat.model import APP_TOKEN, BOT_TOKEN, Json, RefusedError, ResponseUrl
from bot.sandbox.chat.state import State

_ALL_SCOPES = sorted({method.scope for method in METHODS.values() if method.scope} | {"commands"})


class Web:
    """The HTTP routes over a workspace."""

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> list[BaseRoute]:
        """The routes to mount."""
        return [
            Route("/api/{method}", self._api, methods=["GET", "POST"]),
            Route("/respond/{token}", self._respond, methods=["POST"]),
            Route("/upload/{file}", self._upload, methods=["POST"]),
            Route("/files/{file}", self._download, methods=["GET"]),
        ]

    async def _api(self, request: Request) -> Response:
        name = request.path_params["method"]
        body = await request.body()
        state = self._state
        with state.changed:
            headers = {
                "x-oauth-scopes": ",".join(state.scopes or _ALL_SCOPES),
                "x-slack-req-id": state.new_id(width=12),
            }
            status = 200
            try:
                answer = self._called(name, request, body)
            except RefusedError as refusal:
                state.refuse(name, refusal)
                answer = refusal.body()
                if refusal.error == "ratelimited":
                    status, headers["retry-after"] = 429, str(answer.pop("retry_after"))
        return JSONResponse(answer, status, headers)

    def _called(self, name: str, request: Request, body: bytes) -> Json:
        self._state.fail_when_ordered(name)
        method = METHODS.get(name)
        if method is None:
            raise RefusedError("unknown_method", req_method=name)
        args = read(request.url.query, request.headers.get("content-type", ""), body)
        self._authorise(method, _token(request, args))
        state = self._state
        if method.scope and method.token == "bot":  # noqa: S105 - a kind of token, not one
            if state.scopes is not None and method.scope not in state.scopes:
                raise RefusedError("missing_scope", needed=method.scope, provided=",".join(sorted(state.scopes)))
            state.scopes_used.add(method.scope)
        return {"ok": True, **method.call(state, args)}

    def _authorise(self, method: Method, token: str) -> None:
        if not method.token:
            return
        if not token:
            raise RefusedError("not_authed")
        kinds = {"bot": BOT_TOKEN, "app": APP_TOKEN}
        if all(not secrets.compare_digest(token.encode(), known.encode()) for known in kinds.values()):
            raise RefusedError("invalid_auth")
        if token != kinds[method.token]:
            raise RefusedError("not_allowed_token_type")

    async def _respond(self, request: Request) -> Response:
        body = await request.body()
        state = self._state
        with state.changed:
            try:
                given = read("", "application/json", body)
                self.respond(state.use_response_url(request.path_params["token"]), given.everything())
            except RefusedError as refusal:
                state.refuse("response_url", refusal)
                status = 404 if refusal.error in {"used_url", "expired_url"} else 400
                return JSONResponse(refusal.body(), status)
        return PlainTextResponse("ok")

    def respond(self, target: ResponseUrl, given: Json) -> None:
        """Do what a post to a response_url, or the payload of a command's ack, asks for. The lock is held."""
        state = self._state
        if given.get("delete_original"):
            self._original(target, None)
            return
        text = str(given.get("text") or "")
        blocks = checked_blocks(given["blocks"]) if given.get("blocks") else []
        if not text.strip() and not blocks:
            raise RefusedError("no_text")
        if given.get("replace_original") and self._original(target, (text, blocks)):
            return
        channel = state.channels[target.channel]
        thread = given.get("thread_ts") or target.thread_ts
        if given.get("response_type") == "in_channel":
            state.post(channel, text, blocks, thread_ts=thread)
        else:
            state.whisper(channel, target.user, text, blocks, thread)

    def _original(self, target: ResponseUrl, content: tuple[str, list[Json]] | None) -> bool:
        """Replace or delete the message that the act came from; False when there is none (any more)."""
        state = self._state
        if target.ephemeral:
            shown = state.ephemeral(target.user, target.message)
            if shown is None:
                return False
            fresh = replace(shown, text=content[0], blocks=with_ids(content[1], state.new_id)) if content else None
            state.change_ephemeral(shown, fresh)
            return True
        message = state.messages[target.channel].get(target.message or "")
        if message is None:
            return False
        if content is None:
            state.delete(message)
        else:
            state.update(message, content[0], content[1], None)
        return True

    async def _upload(self, request: Request) -> Response:
        content = await request.body()
        with self._state.changed:
            taken = receive_upload(self._state, request.path_params["file"], content)
        return PlainTextResponse(f"OK - {len(content)}") if taken else PlainTextResponse("no such upload", 404)

    async def _download(self, request: Request) -> Response:
        with self._state.changed:
            upload = self._state.uploads.get(request.path_params["file"])
        if upload is None or upload.content is None:
            return PlainTextResponse("no such file", 404)
        headers = {
            "content-disposition": f"attachment; filename*=UTF-8''{quote(upload.name, safe='')}",
            "x-content-type-options": "nosniff",
        }
        return Response(upload.content, headers=headers, media_type="application/octet-stream")


def _token(request: Request, args: Args) -> str:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else args.text("token")
