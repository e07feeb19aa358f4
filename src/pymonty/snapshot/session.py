"""A session as an image, and a session from an image: the whole of a guest, stack and heap.

    dump      the stack (`frames`) ──┐
              the variables          ├──▶ one graph of nodes (`graph`), and the texts that it needs ──▶ bytes
              the library's states ──┘
    load      bytes ──▶ texts ──▶ what needs no guest code ──▶ the stack ──▶ the rest ──▶ the variables
    resume    runs the stack: the outermost continuation calls the next one, and the innermost gets the answer

An image comes from anywhere; whatever is wrong with it is a `BadImage`. Making it can take long, and hashes
keys with the guest's own code, on the guest's time. That code finds its modules, and the variables that need
no hashing, so the engine has them before all is made: one that could not load an image is of no more use.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable
from types import CellType, CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import msgspec

from pymonty.compiler import dialect
from pymonty.compiler.layout import Layout
from pymonty.compiler.suspends import Known
from pymonty.runtime import prelude
from pymonty.runtime.engine import RUNNERS, Engine
from pymonty.snapshot import frames
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.frames import FrameState, Programs, Revived, Stack
from pymonty.snapshot.functions import check_cell
from pymonty.snapshot.heap import BriefWriter, Reader, Writer
from pymonty.snapshot.helpers import check_holds
from pymonty.snapshot.image import Frame, Image, Text
from pymonty.snapshot.library import dump_states, load_states

_DEPTH = 10_000
"""Frames that compiling and the work here may need on top of the guest's."""

_PRELUDE = ['.prelude']
"""In the place of a text's functions: it is the prelude."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Image).decode


class Session:
    """An engine's session as the graph of values sees it (`SessionState`), and the way to images and back."""

    def __init__(self, engine: Engine) -> None:
        self.namespace = engine.namespace
        self._engine = engine
        self._programs = Programs(engine.programs)
        self._functions: frozenset[str] = frozenset()  # those that an image may name
        self._texts: list[Layout] = []  # of the image at hand, by index
        self._places: dict[int, int] = {}  # the same, by id
        self._stack = Stack()
        self._revived: list[Revived] = []
        self._answer: Callable[[], object]

    # -- the three things that can be done

    def dump(self, innermost: FrameType | None, room: int | None = None) -> bytes:
        """The session as an image: paused in the call that `innermost` makes, or idle. Runs no guest code.

        With `room`, only if its values refer to no more than so many.

        Raises:
            CannotDump: there is something in it that has no form in an image.
            TooMuch: there is no room for it.
        """
        with _Room():
            self._texts, self._places = [], {}
            self._stack = self._captured(innermost)
            try:
                return _encode(self._image(Writer(self) if room is None else BriefWriter(self, room)))
            finally:
                self._stack = Stack()

    def load(self, image: bytes, functions: Iterable[str], is_paused: bool) -> None:
        """Have the engine, which is fresh, be the session of an image, with these host functions.

        It waits for `resume` if it is paused.

        Raises:
            BadImage: no dump has made it.
            Halted: time was up.
        """
        self._functions = frozenset(functions)
        with _Room():
            try:
                self._load(_decode(image), is_paused)
            except (BadImage, MemoryError):
                raise
            except Exception as error:
                raise BadImage(f'{type(error).__name__}: {error}') from error

    def resume(self, answer: Callable[[], object]) -> object:
        """Go on: `answer` returns or raises what the pending call does. The value of the program.

        Raises:
            BaseException: what the program raised and did not catch.
        """
        self._answer = answer
        outermost = self._revived[0].function
        self._revived = []
        return self._engine.play(outermost, outermost.__code__)

    # -- dumping

    def _captured(self, innermost: FrameType | None) -> Stack:
        hosts = {id(f.__code__): f.__code__ for f in self._engine.functions.values()}
        self._programs.host_codes.update(hosts)
        while innermost is not None and id(innermost.f_code) not in hosts:
            innermost = innermost.f_back
        if innermost is None:
            return Stack()
        stack = frames.capture_stack(innermost, self._programs)
        if stack.runner not in RUNNERS:
            name = f'{stack.places[0][0]}()' if stack.states else 'this session'
            raise CannotDump(name, 'the program has ended, and what came of it is being described')
        return stack

    def _image(self, writer: Writer) -> Image:
        stack = [
            self._frame(state, writer.ref, *place)
            for state, place in zip(self._stack.states, self._stack.places, strict=True)
        ]
        names = {name: value for name, value in self.namespace.items() if _is_variable(name)}
        namespace = writer.named(names.items())
        states = writer.named(dump_states(self._engine).items())
        texts = [_text(layout) for layout in self._texts]
        return Image(texts, writer.nodes, stack, namespace, states, _fields(self._engine.known))

    def _frame(self, state: FrameState, ref: Callable[[object], int], name: str = '', line: int = 0) -> Frame:
        return Frame(
            self._place(state.layout),
            state.definition,
            state.site,
            {name: ref(value) for name, value in state.variables.items()},
            {name: ref(cell) for name, cell in state.cells.items()},
            state.bridge,
            name,
            line,
        )

    def _place(self, layout: Layout) -> int:
        """The index of a text, which the image has from now on."""
        place = self._places.get(id(layout))
        if place is None:
            place = self._places[id(layout)] = len(self._texts)
            self._texts.append(layout)
        return place

    # -- loading

    def _load(self, image: Image, is_paused: bool) -> None:
        known = _known(image.known)
        if bool(image.stack) is not is_paused:
            raise BadImage('a stack where none belongs, or none where one does')
        for name in image.namespace:
            if not _is_variable(name):
                raise BadImage(f'a variable named {name!r:.80}')
        self._texts = [_layout(text) for text in image.texts]
        for layout in self._texts:
            self._programs.restore(layout)
        reader = Reader(image.nodes, self)
        reader.build()
        names = {name: index for name, index in image.namespace.items() if not reader.is_late(index)}
        self.namespace.update((name, reader.early(index)) for name, index in names.items())  # for the hashes
        states = [self._state(frame, _cells(frame, reader)) for frame in image.stack]
        self._revived = frames.rebuild_stack(states, lambda: self._answer(), self.namespace)
        reader.settle()
        for revived, frame in zip(self._revived, image.stack, strict=True):
            revived.fill(_variables(frame, reader))
        variables = {name: reader.value(index) for name, index in image.namespace.items()}
        load_states(self._engine, {name: reader.value(index) for name, index in image.states.items()})
        self.namespace.update(variables)
        self._engine.known = known
        self._engine.sources.update((layout.script_name, layout.source) for layout in self._texts)

    def _state(
        self, frame: Frame, cells: dict[str, CellType], names: tuple[str, str] = ('', '')
    ) -> FrameState:
        """What a frame is rebuilt from; its variables come later."""
        layout = self._text(frame.text)
        if not 0 <= frame.definition < len(layout.definitions):
            raise BadImage('a frame of no definition')
        variables = dict.fromkeys(frame.variables)
        return FrameState(layout, frame.definition, frame.site, frame.bridge, variables, cells, names)

    def _text(self, index: int) -> Layout:
        if not 0 <= index < len(self._texts):
            raise BadImage('a program that is not there')
        return self._texts[index]

    # -- what the graph asks for (see `pymonty.snapshot.state`)

    def definition_of(self, code: CodeType) -> tuple[int, int] | None:
        found = self._programs.find(code)
        return None if found is None else (self._place(found[0]), found[1].number)

    def may_pause(self, code: CodeType) -> bool:
        found = self._programs.find(code)
        return found is not None and bool(found[1].sites)

    def code_of(self, text: int, definition: int) -> CodeType:
        layout = self._text(text)
        if not 0 <= definition < len(layout.definitions) or isinstance(layout, prelude.PreludeLayout):
            raise BadImage('a definition that is not there')
        return layout.code_of(definition)

    def host_name(self, function: FunctionType) -> str | None:
        name = function.__name__
        return name if self._engine.functions.get(name) is function else None

    def host_function(self, name: str) -> FunctionType:
        if name not in self._functions:
            raise BadImage(f'a host function {name!r:.80} that is not there')
        return self._engine.host_function(name)

    def module_name(self, module: ModuleType) -> str | None:
        return self._engine.imports.name_of(module)

    def module(self, name: str) -> ModuleType:
        return self._engine.import_module(name)

    def members(self, name: str) -> dict[str, Any]:
        return self._engine.imports.members[name]

    def imported(self) -> list[str]:
        return [*self._engine.imports.members]

    def running(self, generator: Any) -> int | None:
        return self._stack.index_of(generator)

    def running_at(self, place: int) -> Any:
        generator = self._revived[place].generator if 0 <= place < len(self._revived) else None
        if generator is None:
            raise BadImage('a running generator that does not run')
        return generator

    def capture(self, suspended: Any, ref: Callable[[object], int]) -> Frame | None:
        state = frames.capture_suspended(suspended, self._programs)
        return None if state is None else self._frame(state, ref)

    def revive(self, frame: Frame, cells: dict[str, CellType], names: tuple[str, str]) -> Revived:
        return frames.rebuild_suspended(self._state(frame, cells, names), self.namespace)

    def start(self, revived: list[Any]) -> None:
        frames.start(revived)


class _Room:
    """Room on the stack, and no garbage collection, which could run a guest's finalisers."""

    def __enter__(self) -> None:
        self._collects = gc.isenabled()
        self._depth = sys.getrecursionlimit()
        gc.disable()
        sys.setrecursionlimit(self._depth + _DEPTH)

    def __exit__(self, *details: object) -> None:
        sys.setrecursionlimit(self._depth)
        if self._collects:
            gc.enable()


def _is_variable(name: str) -> bool:
    return name[:1] != '.' and name not in ('__builtins__', '')


def _cells(frame: Frame, reader: Reader) -> dict[str, CellType]:
    """The cells of a frame, once they exist."""
    for name, index in frame.cells.items():
        check_cell(reader, index, name)
    return {name: reader.part(index) for name, index in frame.cells.items()}


def _variables(frame: Frame, reader: Reader) -> dict[str, Any]:
    """The values of a frame's variables, of which only hidden ones may hold what is hidden."""
    for name, index in frame.variables.items():
        check_holds(reader, name, index)
    return {
        name: reader.hidden_value(index) if name[:1] == '.' else reader.value(index)
        for name, index in frame.variables.items()
    }


def _text(layout: Layout) -> Text:
    if isinstance(layout, prelude.PreludeLayout):
        return Text(prelude.FILE, prelude.digest(), _PRELUDE, [], layout.dialect.version)
    known, version = _fields(layout.known), layout.dialect.version
    return Text(layout.script_name, layout.source, sorted(layout.functions), known, version)


def _layout(text: Text) -> Layout:
    version = text.dialect
    if version < dialect.OLDEST or version[0] != 3:
        raise BadImage(f'a program for Python {version[0]}.{version[1]}')
    if text.functions == _PRELUDE:
        if text.source != prelude.digest():
            raise BadImage('it stands in functions of another version of pymonty')
        return prelude.layout(dialect.of(version))
    functions, known = frozenset(text.functions), _known(text.known)
    return Layout(text.source, text.script_name, functions, known, dialect.of(version))


def _fields(known: Known) -> list[Any]:
    return [sorted(field) if type(field) is frozenset else field for field in known]


def _known(fields: list[Any]) -> Known:
    """The opposite of `_fields`.

    Raises:
        BadImage: they are none.
    """
    if fields == _NOTHING_KNOWN:
        return _NOTHING
    if len(fields) != len(Known._fields):
        raise BadImage('what a session knows is of another version')
    found: list[Any] = []
    for field, default in zip(fields, _NOTHING, strict=True):
        if type(default) is frozenset:
            if type(field) is not list or not all(type(name) is str for name in field):
                raise BadImage('what a session knows is no list of names')
            field = frozenset(field)
        elif type(field) is not type(default):
            raise BadImage('what a session knows is of the wrong type')
        found.append(field)
    return Known(*found)


_NOTHING = Known()
_NOTHING_KNOWN = _fields(_NOTHING)
