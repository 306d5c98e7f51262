"""The arguments of a Web API call: form fields, a query or JSON, with structures as JSON strings or as they are."""

import json
from collections.abc import Mapping
from typing import cast
from urllib.parse import parse_qsl

from bot.sandbox.chat.model import Json, RefusedError


class Args:
    """Arguments by name, read the way Slack reads them."""

    def __init__(self, given: Mapping[str, object]) -> None:
        self._given = {name: value for name, value in given.items() if value is not None}

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def everything(self) -> Json:
        """All the arguments, as they were given."""
        return dict(self._given)

    def text(self, name: str, default: str = "") -> str:
        """The argument as a string."""
        value = self._given.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def need(self, name: str) -> str:
        """The argument, which must be there and not be empty."""
        value = self.text(name)
        if not value:
            raise RefusedError("invalid_arguments", [f"missing required field: {name}"])
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """The argument as true or false ("1", "true", True)."""
        return str(self._given.get(name, default)).lower() in {"1", "true"}

    def number(self, name: str, default: int) -> int:
        """The argument as a whole number."""
        value = self.text(name, str(default))
        if not value.isdecimal():
            raise RefusedError("invalid_arguments", [f"must provide a number [json-pointer:/{name}]"])
        return int(value)

    def structure(self, name: str, refusal: str) -> object:
        """The argument as a JSON structure; `refusal` when its string is no JSON. None when it is absent or empty."""
        value = self._given.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return cast("object", json.loads(value))
        except ValueError:
            raise RefusedError(refusal) from None

    def blocks(self) -> list[Json] | None:
        """The argument `blocks` as a list of objects; None when it is absent."""
        value = self.structure("blocks", "invalid_blocks_format")
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(block, dict) for block in value):
            raise RefusedError("invalid_blocks_format")
        return value


def read(query: str, content_type: str, body: bytes) -> Args:
    """The arguments of a call, from its query string and its body."""
    given: dict[str, object] = dict(parse_qsl(query, keep_blank_values=True))
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        try:
            read_body = json.loads(body or b"{}")
        except ValueError:
            raise RefusedError("invalid_json") from None
        if not isinstance(read_body, dict):
            raise RefusedError("json_not_object")
        given |= read_body
    elif kind == "application/x-www-form-urlencoded":
        given |= parse_qsl(body.decode(), keep_blank_values=True)
    elif body:
        raise RefusedError("invalid_post_type")
    return Args(given)
