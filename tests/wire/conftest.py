"""What the tests of the wire share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pymonty.host.convert import HostBuilder, describe
from pymonty.wire.frames import Unpacker, pack
from pymonty.wire.messages import Return, ToWorker
from pymonty.wire.values import decode, encode


def round_trip(value: Any, dataclasses: tuple[type, ...] = ()) -> Any:
    """`value` as it arrives, through bytes."""
    unpacker = Unpacker(ToWorker)
    unpacker.feed(pack(Return(encode(value, 'value', describe))))
    return decode(unpacker.next().value, HostBuilder(dataclasses))


@pytest.fixture
def cross() -> Callable[..., Any]:
    return round_trip
