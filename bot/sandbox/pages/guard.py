"""Who may drive the demo, and with which words: Host and Origin, security headers, and the bodies of requests."""

import json
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_LIMIT = 256 * 1024
LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
# Inline styles are for the mails alone: an HTML mail is shown in a srcdoc frame, which inherits this policy, and may
# run nothing (sandbox=""). Scripts come from this server's files and from nowhere else.
PAGE_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'none'"
)
SECURITY_HEADERS = (
    (b"content-security-policy", PAGE_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)


class BadRequestError(Exception):
    """The request is not one that this page sends; its text says why."""


class Fields:
    """The JSON object of a request, read field by field; a wrong one raises BadRequestError with a sentence."""

    def __init__(self, data: object, allowed: frozenset[str]) -> None:
        if not isinstance(data, dict):
            raise BadRequestError("The body must be a JSON object.")
        unknown = sorted(set(data) - allowed)
        if unknown:
            raise BadRequestError(f"Unknown field: {', '.join(str(name)[:40] for name in unknown[:5])}.")
        self._data: dict[str, object] = data

    def text(self, name: str, limit: int = 500) -> str:
        """A string that is not empty."""
        value = self.optional_text(name, limit)
        if not value:
            raise BadRequestError(f"“{name}” is missing.")
        return value

    def optional_text(self, name: str, limit: int = 500) -> str | None:
        """A string, or None where it is absent or null."""
        value = self._data.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadRequestError(f"“{name}” must be a text.")
        if len(value) > limit:
            raise BadRequestError(f"“{name}” is longer than {limit} characters.")
        return value

    def choice(self, name: str) -> str | list[str] | None:
        """A value of an element: a text, a list of texts, or None where it is absent or null."""
        value = self._data.get(name)
        if isinstance(value, list):
            if len(value) > 100 or not all(isinstance(item, str) and len(item) <= 4000 for item in value):
                raise BadRequestError(f"“{name}” must be a list of short texts.")
            return list(value)
        return self.optional_text(name, 4000)

    def flag(self, name: str) -> bool:
        """True or False; False where it is absent."""
        value = self._data.get(name, False)
        if not isinstance(value, bool):
            raise BadRequestError(f"“{name}” must be true or false.")
        return value

    def values(self, name: str) -> dict[str, dict[str, object]]:
        """What stands in a modal: {block_id: {action_id: text, list of texts or null}}."""
        value = self._data.get(name)
        if not isinstance(value, dict) or not all(isinstance(block, dict) for block in value.values()):
            raise BadRequestError(f"“{name}” must map each block to its fields.")
        for block in value.values():
            for entry in block.values():
                plain = entry is None or isinstance(entry, str)
                listed = isinstance(entry, list) and all(isinstance(item, str) for item in entry)
                if not (plain or listed):
                    raise BadRequestError(f"“{name}” holds something that is neither a text nor a list of texts.")
        return value


async def fields_of(request: Request, *allowed: str) -> Fields:
    """The JSON object in this request's body; BadRequestError when it is another thing or holds other fields."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise BadRequestError("The body must be application/json.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise BadRequestError("The body is too large.")
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequestError("The body is not JSON.") from error
    return Fields(data, frozenset(allowed))


class Guard:
    """Refuses who is not this page: a foreign Host or Origin. Adds the security headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 403 to a stranger, hand on the rest."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        refusal = _stranger(scope)
        if refusal:
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008, "reason": refusal})
            else:
                await PlainTextResponse(refusal, status_code=403)(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message.get("headers", [])}
                extra = [pair for pair in SECURITY_HEADERS if pair[0] not in present]
                message = {**message, "headers": [*message.get("headers", []), *extra]}
            await send(message)

        await self._app(scope, receive, send_guarded)


def _stranger(scope: Scope) -> str:
    """Why this request comes from elsewhere, or "" when it does not."""
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    host = headers.get(b"host", "")
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        name = None
    if name not in LOOPBACK_NAMES:
        return "This demo answers on its loopback address only."
    origin = headers.get(b"origin")
    changes = scope["type"] == "websocket" or scope["method"] not in {"GET", "HEAD"}
    if changes and origin is not None and urlsplit(origin).netloc != host:
        return "This demo takes orders from its own page only."
    if changes and headers.get(b"sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return "This demo takes orders from its own page only."
    return ""
