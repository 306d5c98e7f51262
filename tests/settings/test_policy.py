"""policy.toml: read whole, and every wrong value told with its file, its line and how to mend it."""

from datetime import time
from pathlib import Path

import pytest

from bot.domain.lifecycle import LATE, Stage
from bot.settings import SettingsProblem, read_policy, shipped

SHIPPED = (shipped("config") / "policy.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    """A policy file with this text."""
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8")
    return path


def line_of(text: str, words: str) -> int:
    """The line, from 1, on which these words first stand."""
    return next(number for number, line in enumerate(text.splitlines(), start=1) if words in line)


def refused(path: Path) -> tuple[str, ...]:
    """What is said of a policy that cannot be used."""
    with pytest.raises(SettingsProblem) as raised:
        read_policy(path)
    assert str(raised.value) == "\n".join(raised.value.lines)
    return raised.value.lines


def test_the_shipped_policy_is_the_one_of_the_handbook() -> None:
    policy = read_policy(shipped("config") / "policy.toml")
    assert policy.offsets == {
        Stage.PRE_DUE: -5,
        Stage.DUE_DAY: 0,
        Stage.LATE_3: 3,
        Stage.LATE_7: 7,
        Stage.LATE_15: 15,
        Stage.LATE_30: 30,
    }
    assert policy.pre_due_last == -3
    assert [policy.tones[stage] for stage in (Stage.PRE_DUE, *LATE)] == ["warm", "warm", "neutral", "firm", "formal"]
    assert (policy.base.gap_working_days, policy.base.promise_grace_working_days) == (3, 2)
    assert policy.base.minimum_invoice == {"EUR": 100, "GBP": 100}
    assert (policy.hours.opens, policy.hours.closes) == (time(9), time(17, 30))
    assert policy.hours.weekdays == {0, 1, 2, 3, 4}
    assert (policy.reply_hold_days, policy.absence_maximum_days, policy.penalties) == (7, 14, "mention")
    assert (policy.groups, policy.customers) == ({}, {})


def test_what_the_file_leaves_out_has_the_shipped_values(tmp_path: Path) -> None:
    stages = SHIPPED[SHIPPED.index("[stages.late_3]") : SHIPPED.index("[rhythm]")]
    policy = read_policy(written(tmp_path, stages))
    assert set(policy.offsets) == set(LATE)
    assert (policy.base.gap_working_days, policy.base.promise_grace_working_days) == (3, 2)
    assert (policy.hours.opens, policy.hours.closes) == (time(9), time(17, 30))
    assert policy.hours.weekdays == {0, 1, 2, 3, 4}


def test_groups_and_customers_have_rules_of_their_own(tmp_path: Path) -> None:
    own = """
[[group]]
name = "grands comptes"
gap_working_days = 5
delay_days = 5
last_stage = "late_15"
minimum_invoice = { EUR = "50.00", JPY = "900" }

[[customer]]
name = "C0042"
excluded = true
promise_grace_working_days = 9
minimum_customer = { GBP = "12.50" }
"""
    policy = read_policy(written(tmp_path, SHIPPED + own))
    group, customer = policy.groups["grands comptes"], policy.customers["C0042"]
    assert (group.name, group.gap_working_days, group.delay_days, group.last_stage) == (
        "grands comptes",
        5,
        5,
        Stage.LATE_15,
    )
    assert (group.minimum_invoice, group.excluded) == ({"EUR": 5_000, "JPY": 900}, False)
    assert (customer.name, customer.excluded, customer.gap_working_days, customer.last_stage) == (
        "C0042",
        True,
        None,
        None,
    )
    assert (customer.promise_grace_working_days, customer.minimum_customer) == (9, {"GBP": 1_250})


@pytest.mark.parametrize(
    ("right", "wrong", "where", "words"),
    [
        ("day = 7", "day = 2", "[stages.late_7]", "stages.late_7: the days of the late stages must grow: day = 4"),
        ("day = 3", "day = 0", "[stages.late_3]", "stages.late_3: the days of the late stages must grow: day = 1"),
        ("day = 7", "day = -7", "day = -7", "stages.late_7.day: Input should be greater than or equal to 0"),
        ("day = 7", 'day = "a week"', 'day = "a week"', "stages.late_7.day: Input should be a valid integer"),
        ("opens = 09", "open = 08:00:00\nopens = 09", "open = 08", "hours.open: it is not a known key: check its"),
        ("day = 7\n", "", "[stages.late_7]", "stages.late_7.day: it is missing: add it"),
        ("day = 0", "day = 1", "[stages.due_day]", "stages.due_day: it is the due date itself: day = 0"),
        ("from_day = -5", "from_day = 5", "from_day = 5", "stages.pre_due.from_day: Input should be less than or"),
        ("to_day = -3", "to_day = -9", "[stages.pre_due]", "stages.pre_due: from_day comes before to_day: -5 and -3"),
        ("opens = 09:00:00", "opens = 18:00:00", "[hours]", "hours: opens must be before closes"),
        ("opens = 09:00:00", "opens = 9", "opens = 9", "hours.opens: it is not an hour: write it as 09:00:00"),
        ('"monday", ', '"lundi", ', "weekdays = [", "hours.weekdays.0: Input should be 'monday', 'tuesday'"),
        ("gap_working_days = 3 ", "gap_working_days = -3 ", "gap_working_days = -3", "rhythm.gap_working_days: Input"),
        ('EUR = "1.00"', 'EUR = "1.001"', "[minimum.invoice]", "'1.001' has more decimals than EUR: write it as EUR"),
        ('EUR = "1.00"', 'EUO = "1.00"', "[minimum.invoice]", "minimum.invoice: unknown currency 'EUO': write it as"),
        ('EUR = "1.00"', "EUR = 1.0", "EUR = 1.0", "minimum.invoice.EUR: Input should be a valid string"),
        ('claim = "mention"', 'claim = "all"', 'claim = "all"', "penalties.claim: Input should be 'none' or 'mention'"),
        ("[rhythm]", "[rythm]", "[rythm]", "rythm: it is not a known key: check its spelling"),
    ],
)
def test_a_wrong_value_is_told_with_file_line_and_how_to_mend_it(
    tmp_path: Path, right: str, wrong: str, where: str, words: str
) -> None:
    text = SHIPPED.replace(right, wrong, 1)
    assert text != SHIPPED
    path = written(tmp_path, text)
    (told,) = refused(path)
    assert told.startswith(f"{path}, line {line_of(text, where)}: ")
    assert words in told


def test_every_wrong_value_is_told_at_once(tmp_path: Path) -> None:
    text = SHIPPED.replace("day = 7", "day = 'x'").replace('claim = "mention"', 'claim = "all"')
    assert len(refused(written(tmp_path, text))) == 2


def test_a_stage_that_is_missing_is_told_near_the_others(tmp_path: Path) -> None:
    text = SHIPPED.replace("[stages.late_15]", "[stages.late_16]")
    path = written(tmp_path, text)
    assert refused(path) == (
        f"{path}, line {line_of(text, '[stages.pre_due]')}: stages.late_15: it is missing: add it",
        f"{path}, line {line_of(text, '[stages.late_16]')}: stages.late_16: it is not a known key: check its spelling",
    )


def test_an_empty_policy_is_refused_without_a_line(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    assert refused(path) == (f"{path}: stages: it is missing: add it",)


def test_the_right_one_of_several_rules_is_pointed_at(tmp_path: Path) -> None:
    rules = '\n[[group]]\nname = "a"\n\n[[group]]\nlast_stage = "late_9" # wrong\n\n[[group]]\nname = "c"\n'
    path = written(tmp_path, SHIPPED + rules)
    missing, stage = sorted(refused(path), key=lambda told: "last_stage" in told)
    line = line_of(SHIPPED + rules, "# wrong")
    assert missing == f"{path}, line {line - 1}: group.1.name: it is missing: add it"
    assert stage.startswith(f"{path}, line {line}: group.1.last_stage: Input should be 'late_3', 'late_7'")


@pytest.mark.parametrize("kind", ["group", "customer"])
def test_two_rules_of_one_name_are_refused_so_that_none_is_lost(tmp_path: Path, kind: str) -> None:
    rules = f'\n[[{kind}]] # first\nname = "a"\nexcluded = true\n[[{kind}]]\nname = "a"\ndelay_days = 1\n'
    path = written(tmp_path, SHIPPED + rules)
    (told,) = refused(path)
    assert told.startswith(f"{path}, line {line_of(SHIPPED + rules, '# first')}: {kind}: “a” stands twice")


def test_keys_in_inline_form_are_found_too(tmp_path: Path) -> None:
    text = """[stages]
late_3 = { day = 3, tone = "warm" }
late_7 = { day = "x", tone = "neutral" }
late_15 = { day = 15, tone = "firm" }
late_30 = { day = 30, tone = "formal" }
"""
    path = written(tmp_path, text)
    (told,) = refused(path)
    assert told.startswith(f"{path}, line 3: stages.late_7.day: ")


def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "[rhythm]\ngap_working_days = = 3\n")
    (told,) = refused(path)
    assert told.startswith(f"{path}: it is not valid TOML: ")
    assert "line 2" in told


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (missing,) = refused(tmp_path / "policy.toml")
    assert missing.startswith(f"{tmp_path / 'policy.toml'}: it cannot be read (")
    (tmp_path / "policy.toml").write_bytes("accord é".encode("latin-1"))
    (binary,) = refused(tmp_path / "policy.toml")
    assert "it cannot be read" in binary
