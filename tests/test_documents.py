"""What the documents say is so: settings, commands, scopes, states."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from typer.main import get_command

from bot.adapters.slack_app.commands import WORDS
from bot.cli import app
from tests.make_states import TABLES, drawn

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
MANIFEST = json.loads((ROOT / "slack-manifest.json").read_text(encoding="utf-8"))


def test_every_setting_of_the_environment_is_documented() -> None:
    source = (ROOT / "bot" / "settings" / "environment.py").read_text(encoding="utf-8")
    names = set(re.findall(r'"([A-Z]+_[A-Z_]+)"', source))
    assert len(names) >= 10
    for name in names:
        assert f"`{name}`" in SETTINGS, name


@pytest.mark.parametrize("file", ["relance.toml", "policy.toml"])
def test_every_key_of_the_shipped_files_is_explained_there(file: str) -> None:
    text = (ROOT / "config" / file).read_text(encoding="utf-8")
    from bot.settings.company import CompanyFile  # noqa: PLC0415 - the model of this very file
    from bot.settings.policy import PolicyFile  # noqa: PLC0415 - the same

    model = CompanyFile if file == "relance.toml" else PolicyFile
    for name, part in model.model_fields.items():
        assert re.search(rf"\[\[?{name}\b", text), name
        inner = getattr(part.annotation, "model_fields", {})
        for key in inner:
            assert re.search(rf"\b{key}\b", text), f"{name}.{key}"


def test_the_shipped_company_is_commented_out() -> None:
    lines = (ROOT / "config" / "relance.toml").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") or not line.strip() for line in lines)


def test_every_command_of_the_terminal_is_documented() -> None:
    commands = getattr(get_command(app), "commands")  # noqa: B009 - a group's, which the general type does not promise
    assert set(commands) >= {"run", "migrate", "import", "tick", "why", "demo"}
    for name in commands:
        assert f"`relance {name}" in COMMANDS, name


def test_every_word_of_slack_is_documented_in_both_languages() -> None:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", COMMANDS) if not unicodedata.combining(letter))
    for french, *rest in WORDS.values():
        for word in [french, *rest[:1]]:
            assert f"/relance {word}" in plain, word


def test_the_readme_names_the_two_commands_and_the_test_command_is_the_gate_s() -> None:
    assert "./relance demo" in README
    assert "./relance test" in README
    assert "./relance test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_scopes_of_the_manifest_are_those_used() -> None:
    needed = {
        "chat_postMessage": "chat:write", "chat_update": "chat:write", "chat_postEphemeral": "chat:write",
        "users_info": "users:read", "views_open": "", "views_publish": "", "auth_test": "",
    }  # fmt: skip
    sources = [*(ROOT / "bot" / "adapters" / "slack_app").glob("*.py"), *(ROOT / "bot" / "wiring").glob("*.py")]
    source = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    used = set(re.findall(r"client\.([a-z]+_[A-Za-z]+)\(", source)) - {"connect_to_new_endpoint", "is_connected"}
    assert used <= set(needed), f"say which scope {used - set(needed)} needs"
    scopes = {needed[name] for name in used} - {""} | {"commands"}
    assert scopes == set(MANIFEST["oauth_config"]["scopes"]["bot"])


def test_the_manifest_keeps_within_slack_s_limits_and_asks_for_what_the_listeners_hear() -> None:
    about = MANIFEST["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    source = (ROOT / "bot" / "adapters" / "slack_app" / "listeners.py").read_text(encoding="utf-8")
    assert set(re.findall(r'app\.event\("(\w+)"\)', source)) == set(
        MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    )
    commands = {command["command"] for command in MANIFEST["features"]["slash_commands"]}
    assert commands == set(re.findall(r'app\.command\("([^"]+)"\)', source))
    assert MANIFEST["settings"]["socket_mode_enabled"]
    assert MANIFEST["features"]["app_home"]["home_tab_enabled"]


def test_the_drawn_states_are_those_of_the_tables() -> None:
    assert (ROOT / "docs" / "states.md").read_text(encoding="utf-8") == drawn(TABLES)
