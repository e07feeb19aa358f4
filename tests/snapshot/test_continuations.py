"""Programs whose stack is rebuilt at every call of the host show what they show undisturbed."""

from __future__ import annotations

from typing import Any

import pytest
import rounds
from programs import PROGRAMS


def ext(value: Any = 0) -> Any:
    return value + 1


def echo(*values: Any, **named: Any) -> Any:
    return values[0] if values else None


def fail(*values: Any) -> Any:
    raise ValueError(*values)


ANSWERS: dict[str, rounds.Answer] = {'ext': ext, 'echo': echo, 'fail': fail}


@pytest.mark.parametrize('name', list(PROGRAMS))
def test_a_rebuilt_stack_goes_on(name: str) -> None:
    assert rounds.same(PROGRAMS[name], ANSWERS).dumps > 0
