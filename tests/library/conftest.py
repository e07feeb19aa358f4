"""A guest in this process, for tests of what its imports give it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pymonty.runtime.engine import Engine


class Port:
    """Collects what a guest prints; there are no host functions."""

    def __init__(self) -> None:
        self.printed = ''

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        raise AssertionError(f'{name} is no host function here')

    def is_guest_time(self) -> bool:
        return True

    def write(self, stream: str, text: str) -> None:
        self.printed += text


Guest = Callable[[str], str]


@pytest.fixture
def guest() -> Guest:
    """Run a program in a session of its own; what it printed."""

    def run(source: str) -> str:
        port = Port()
        Engine(port).run(source, 'main.py', {}, [])
        return port.printed

    return run
