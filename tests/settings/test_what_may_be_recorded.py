"""What may be recorded without a click: nothing, unless it is said and our own mail host has a name."""

from pathlib import Path

import pytest

from bot.settings import SettingsProblem, load, read_policy, shipped
from tests.settings.test_company import WHOLE

SHIPPED = (shipped("config") / "policy.toml").read_text(encoding="utf-8")
RECORD = SHIPPED.replace('firm_promises = "ask"', 'firm_promises = "record"')


def set_up(folder: Path, company: str, policy: str) -> Path:
    (folder / "config").mkdir()
    (folder / "config" / "relance.toml").write_text(company, encoding="utf-8")
    (folder / "config" / "policy.toml").write_text(policy, encoding="utf-8")
    return folder / "config"


def test_the_shipped_policy_asks(tmp_path: Path) -> None:
    assert read_policy(shipped("config") / "policy.toml").firm_promises == "ask"
    set_up(tmp_path, WHOLE, SHIPPED[: SHIPPED.index("[recording]")])
    assert load({}, tmp_path).policy.firm_promises == "ask"


def test_it_is_switched_on_where_the_host_is_named(tmp_path: Path) -> None:
    assert RECORD != SHIPPED
    set_up(tmp_path, WHOLE, RECORD)
    settings = load({}, tmp_path)
    assert (settings.policy.firm_promises, settings.company.trusted_authserv) == ("record", "mx.brume.example")


@pytest.mark.parametrize("name", ['""', '"  "', None])
def test_without_the_hosts_name_the_start_is_refused(tmp_path: Path, name: str | None) -> None:
    line = 'trusted_authserv = "mx.brume.example"\n'
    company = WHOLE.replace(line, f"trusted_authserv = {name}\n" if name else "")
    config = set_up(tmp_path, company, RECORD)
    with pytest.raises(SettingsProblem) as raised:
        load({}, tmp_path)
    (told,) = raised.value.lines
    number = next(index for index, row in enumerate(RECORD.splitlines(), 1) if row.startswith("firm_promises"))
    assert told.startswith(f"{config / 'policy.toml'}, line {number}: recording.firm_promises: ")
    assert f"set trusted_authserv under [run] in {config / 'relance.toml'}" in told


def test_any_other_word_is_refused_with_its_line(tmp_path: Path) -> None:
    config = set_up(tmp_path, WHOLE, RECORD.replace('"record"', '"always"'))
    with pytest.raises(SettingsProblem, match="Input should be 'ask' or 'record'") as raised:
        load({}, tmp_path)
    assert str(config / "policy.toml") in str(raised.value)
