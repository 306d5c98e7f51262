"""A stage for each story, on Tuesday 17 November 2026 at ten in Paris."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.stage import Stage
from tests.stories.world import INES


@pytest.fixture
def stage(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Stage]:
    """Relance at work with nothing in its books. In a story nothing goes wrong behind the scenes."""
    with Stage(tmp_path) as stage:
        yield stage.relance_starts()
        assert stage.chat.snapshot(INES)["refusals"] == [], "Slack takes everything that Relance shows"
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
