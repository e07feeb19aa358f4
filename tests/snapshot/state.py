"""A session for tests of the heap: an engine without a worker, and its programs as texts."""

from __future__ import annotations

from collections.abc import Callable
from types import CellType, CodeType, FunctionType, ModuleType
from typing import Any

import msgspec

from pymonty.compiler import dialect
from pymonty.compiler.layout import Layout
from pymonty.compiler.suspends import Known
from pymonty.runtime.engine import Engine
from pymonty.snapshot import frames
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.heap import Reader, Writer
from pymonty.snapshot.image import Frame, Node, Text


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


class State:
    """An engine as the heap sees it."""

    def __init__(self, functions: tuple[str, ...] = ()) -> None:
        self.engine = Engine(Silence())
        self.namespace = self.engine.namespace
        self.programs = frames.Programs(self.engine.programs)
        self.texts: list[Layout] = []  # those in use
        self.functions = functions

    def run(self, source: str, name: str = 'main.py') -> object:
        return self.engine.run(source, name, {}, [*self.functions])

    def text(self, layout: Layout) -> int:
        if layout not in self.texts:
            self.texts.append(layout)
        return self.texts.index(layout)

    def may_pause(self, code: CodeType) -> bool:
        return False  # no program here knows a host function

    def definition_of(self, code: CodeType) -> tuple[int, int] | None:
        found = self.programs.find(code)
        return None if found is None else (self.text(found[0]), found[1].number)

    def code_of(self, text: int, definition: int) -> CodeType:
        if not 0 <= text < len(self.texts) or not 0 <= definition < len(self.texts[text].definitions):
            raise BadImage('no such definition')
        return self.texts[text].code_of(definition)

    def host_name(self, function: FunctionType) -> str | None:
        return next((name for name, own in self.engine.functions.items() if own is function), None)

    def host_function(self, name: str) -> FunctionType:
        if name not in self.functions:
            raise BadImage(f'no host function {name!r}')
        return self.engine.host_function(name)

    def module_name(self, module: ModuleType) -> str | None:
        return self.engine.imports.name_of(module)

    def module(self, name: str) -> ModuleType:
        return self.engine.import_module(name)

    def members(self, name: str) -> dict[str, Any]:
        return self.engine.imports.members[name]

    def imported(self) -> list[str]:
        return [*self.engine.imports.members]

    def running(self, generator: Any) -> int | None:
        return None

    def running_at(self, place: int) -> Any:
        raise BadImage('nothing runs')

    def capture(self, suspended: Any, ref: Callable[[object], int]) -> Frame | None:
        state = frames.capture_suspended(suspended, self.programs)
        if state is None:
            return None
        return Frame(
            self.text(state.layout),
            state.definition,
            state.site,
            {name: ref(value) for name, value in state.variables.items()},
            {name: ref(cell) for name, cell in state.cells.items()},
            state.bridge,
        )

    def revive(self, frame: Frame, cells: dict[str, CellType], names: tuple[str, str]) -> Any:
        if not 0 <= frame.text < len(self.texts):
            raise BadImage('no such text')
        variables = dict.fromkeys(frame.variables)
        state = frames.FrameState(
            self.texts[frame.text], frame.definition, frame.site, frame.bridge, variables, cells, names
        )
        return frames.rebuild_suspended(state, self.namespace)

    def start(self, revived: list[Any]) -> None:
        frames.start(revived)

    def variables(self) -> dict[str, Any]:
        return {name: value for name, value in self.namespace.items() if name not in self.engine.base_names}

    def dump(self) -> bytes:
        """The session's variables, and the texts that they need."""
        writer = Writer(self)
        names = writer.named(self.variables().items())
        texts = [
            Text(t.script_name, t.source, [*t.functions], _plain(t.known), t.dialect.version)
            for t in self.texts
        ]
        return msgspec.msgpack.encode((texts, writer.nodes, names))


def _plain(known: Known) -> list[Any]:
    return [[*field] if isinstance(field, frozenset) else field for field in known]


def _known(fields: list[Any]) -> Known:
    return Known(*[frozenset(field) if isinstance(field, list) else field for field in fields])


def opened(image: bytes, functions: tuple[str, ...] = ()) -> tuple[State, list[Node], dict[str, int]]:
    """A new session with the texts of a dump; its nodes, and the variables among them."""
    texts, nodes, names = msgspec.msgpack.decode(image, type=tuple[list[Text], list[Node], dict[str, int]])
    state = State(functions)
    for text in texts:
        known = _known(text.known)
        layout = Layout(text.source, text.script_name, frozenset(functions), known, dialect.of(text.dialect))
        state.texts.append(layout)
        state.programs.restore(layout)
    return state, nodes, names


def load(image: bytes, functions: tuple[str, ...] = ()) -> State:
    """A new session with the variables of a dump."""
    state, nodes, names = opened(image, functions)
    install(state, nodes, names)
    return state


def install(state: State, nodes: list[Node], names: dict[str, int]) -> None:
    reader = Reader(nodes, state)
    reader.build()
    reader.settle()
    state.namespace.update({name: reader.value(index) for name, index in names.items()})


def moved(source: str, functions: tuple[str, ...] = ()) -> State:
    """The session of a program after a dump and a load."""
    before = State(functions)
    before.run(source)
    return load(before.dump(), functions)
