from collections.abc import Iterator

import pytest

from tests.sandbox.host import Host


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.stop()
