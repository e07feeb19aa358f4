"""A session for tests of the heap: an engine without a worker."""

from __future__ import annotations

from types import FrameType

import msgspec

from pymonty.runtime.engine import Engine
from pymonty.snapshot.heap import Reader
from pymonty.snapshot.image import Image, Node
from pymonty.snapshot.session import Session


class Silence:
    """A port that answers calls with their arguments and keeps what is printed."""

    def __init__(self) -> None:
        self.printed = ''

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        return args

    def is_guest_time(self) -> bool:
        return True

    def write(self, stream: str, text: str) -> None:
        self.printed += text


class State(Session):
    """A session that is idle, and may call these functions."""

    def __init__(self, functions: tuple[str, ...] = ()) -> None:
        self.engine = Engine(Silence())
        self.functions = functions
        super().__init__(self.engine)

    def run(self, source: str, name: str = 'main.py') -> object:
        return self.engine.run(source, name, {}, [*self.functions])

    def dump(self, innermost: FrameType | None = None) -> bytes:
        return super().dump(innermost)


def load(image: bytes, functions: tuple[str, ...] = ()) -> State:
    """A new session that is what was dumped."""
    state = State(functions)
    state.load(image, functions, is_paused=False)
    return state


def opened(image: bytes, functions: tuple[str, ...] = ()) -> tuple[State, list[Node], dict[str, int]]:
    """A new session with the texts of a dump; its nodes, and the variables among them."""
    decoded = msgspec.msgpack.decode(image, type=Image)
    return load(image, functions), decoded.nodes, decoded.namespace


def install(state: State, nodes: list[Node], names: dict[str, int]) -> None:
    """Give a session variables of these nodes, in which its texts may be named."""
    reader = Reader(nodes, state)
    reader.build()
    reader.settle()
    state.namespace.update({name: reader.value(index) for name, index in names.items()})


def moved(source: str, functions: tuple[str, ...] = ()) -> State:
    """The session of a program after a dump and a load."""
    before = State(functions)
    before.run(source)
    return load(before.dump(), functions)
