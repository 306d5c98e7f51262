"""policy.toml -> dunning.Policy."""

from datetime import time
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.domain.calendar import SendingHours
from bot.domain.dunning import Policy, Rule
from bot.domain.lifecycle import LATE, Stage
from bot.domain.money import MoneyError, read_amount
from bot.settings.problems import read_toml

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
LateStage = Literal["late_3", "late_7", "late_15", "late_30"]
Days = Annotated[int, Field(ge=0, le=365)]
Hour = Annotated[time, Field(strict=True)]  # a number is no hour: it would be read as seconds after midnight


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _minimum(value: dict[str, str]) -> dict[str, str]:
    for currency, amount in value.items():
        try:
            read_amount(amount, currency, decimal_mark=".")
        except MoneyError as error:
            raise ValueError(f'{error}: write it as EUR = "5.00"') from None
    return value


Minimum = Annotated[dict[str, str], AfterValidator(_minimum)]


class WindowPart(_Part):
    """[stages.pre_due]."""

    from_day: Annotated[int, Field(ge=-60, le=-1)] = -5
    to_day: Annotated[int, Field(ge=-60, le=-1)] = -3
    tone: str = "warm"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_day > self.to_day:
            raise ValueError("from_day comes before to_day: -5 and -3")
        return self


class StagePart(_Part):
    """[stages.late_7] and its like."""

    day: Annotated[int, Field(ge=0, le=365)]
    tone: str


class StagesPart(_Part):
    """[stages]."""

    pre_due: WindowPart | None = None
    due_day: StagePart | None = None
    late_3: StagePart
    late_7: StagePart
    late_15: StagePart
    late_30: StagePart

    @field_validator("late_3", "late_7", "late_15", "late_30")
    @classmethod
    def _in_order(cls, part: StagePart, info: ValidationInfo) -> StagePart:
        place = LATE.index(Stage(str(info.field_name)))
        before = info.data.get(LATE[place - 1].value) if place else None
        first = before.day + 1 if before else 1
        if part.day < first:
            raise ValueError(f"the days of the late stages must grow: day = {first} or more")
        return part

    @field_validator("due_day")
    @classmethod
    def _on_the_day(cls, part: StagePart | None) -> StagePart | None:
        if part and part.day != 0:
            raise ValueError("it is the due date itself: day = 0")
        return part


class RulePart(_Part):
    """What a rule may ask for; the most careful of all that apply wins."""

    gap_working_days: Days | None = None
    delay_days: Days | None = None
    promise_grace_working_days: Days | None = None
    last_stage: LateStage | None = None
    minimum_invoice: Minimum = {}
    minimum_customer: Minimum = {}
    excluded: bool = False

    def rule(self, name: str) -> Rule:
        """The rule as the domain knows it."""
        return Rule(
            name=name,
            gap_working_days=self.gap_working_days,
            delay_days=self.delay_days,
            promise_grace_working_days=self.promise_grace_working_days,
            last_stage=Stage(self.last_stage) if self.last_stage else None,
            minimum_invoice=_minor(self.minimum_invoice),
            minimum_customer=_minor(self.minimum_customer),
            excluded=self.excluded,
        )


class NamedRulePart(RulePart):
    """[[group]] and [[customer]]."""

    name: str


class RhythmPart(_Part):
    """[rhythm]."""

    gap_working_days: Days = 3
    promise_grace_working_days: Days = 2
    reply_hold_days: Annotated[int, Field(ge=1, le=60)] = 7
    absence_maximum_days: Days = 14


class HoursPart(_Part):
    """[hours]."""

    opens: Hour = time(9)
    closes: Hour = time(17, 30)
    weekdays: tuple[Weekday, ...] = _DAYS[:5]  # type: ignore[assignment] # the same five words

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens >= self.closes or not self.weekdays:
            raise ValueError("opens must be before closes, on one weekday at least")
        return self


class PenaltiesPart(_Part):
    """[penalties]."""

    claim: Literal["none", "mention"] = "mention"


class RecordingPart(_Part):
    """[recording]."""

    firm_promises: Literal["ask", "record"] = "ask"


class MinimumPart(_Part):
    """[minimum]."""

    invoice: Minimum = {}
    customer: Minimum = {}


class PolicyFile(_Part):
    """The whole of policy.toml."""

    stages: StagesPart
    rhythm: RhythmPart = RhythmPart()
    hours: HoursPart = HoursPart()
    minimum: MinimumPart = MinimumPart()
    penalties: PenaltiesPart = PenaltiesPart()
    recording: RecordingPart = RecordingPart()
    group: tuple[NamedRulePart, ...] = ()
    customer: tuple[NamedRulePart, ...] = ()

    @field_validator("group", "customer")
    @classmethod
    def _each_once(cls, parts: tuple[NamedRulePart, ...]) -> tuple[NamedRulePart, ...]:
        names = [part.name for part in parts]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise ValueError(f"“{twice}” stands twice: put all that holds for it in one place")
        return parts


def _minor(minimum: dict[str, str]) -> dict[str, int]:
    return {currency: read_amount(amount, currency, decimal_mark=".").minor for currency, amount in minimum.items()}


def read_policy(path: Path) -> Policy:
    """The policy of a policy.toml. Raises SettingsProblem."""
    file = read_toml(path, PolicyFile)
    offsets = {stage: getattr(file.stages, stage.value).day for stage in LATE}
    tones = {stage: getattr(file.stages, stage.value).tone for stage in LATE}
    if file.stages.pre_due:
        offsets[Stage.PRE_DUE], tones[Stage.PRE_DUE] = file.stages.pre_due.from_day, file.stages.pre_due.tone
    if file.stages.due_day:
        offsets[Stage.DUE_DAY], tones[Stage.DUE_DAY] = 0, file.stages.due_day.tone
    base = Rule(
        name="policy",
        gap_working_days=file.rhythm.gap_working_days,
        promise_grace_working_days=file.rhythm.promise_grace_working_days,
        minimum_invoice=_minor(file.minimum.invoice),
        minimum_customer=_minor(file.minimum.customer),
    )
    return Policy(
        offsets=offsets,
        pre_due_last=file.stages.pre_due.to_day if file.stages.pre_due else -3,
        tones=tones,
        base=base,
        groups={part.name: part.rule(part.name) for part in file.group},
        customers={part.name: part.rule(part.name) for part in file.customer},
        hours=SendingHours(file.hours.opens, file.hours.closes, frozenset(map(_DAYS.index, file.hours.weekdays))),
        reply_hold_days=file.rhythm.reply_hold_days,
        absence_maximum_days=file.rhythm.absence_maximum_days,
        penalties=file.penalties.claim,
        firm_promises=file.recording.firm_promises,
    )
