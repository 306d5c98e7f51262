"""An office for each test."""

from collections.abc import Iterator

import pytest

from tests.usecases.world import World


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()
