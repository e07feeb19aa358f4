"""Whose code runs in a frame: the programs of a session, and what a frame that stands still is made of."""

from __future__ import annotations

import types
from dataclasses import dataclass
from types import CellType, CodeType, FrameType
from typing import Any

from pymonty.compiler import layout as layouts
from pymonty.compiler import pipeline
from pymonty.compiler.dialect import RUNNING
from pymonty.compiler.layout import Definition, Layout
from pymonty.runtime import prelude

Suspendable = types.GeneratorType | types.CoroutineType | types.AsyncGeneratorType  # type: ignore[type-arg]

PREFIXES = {types.GeneratorType: 'gi', types.CoroutineType: 'cr', types.AsyncGeneratorType: 'ag'}
"""Of the attributes that generators and coroutines have."""


@dataclass(slots=True)
class FrameState:
    """A frame that stands still, with its values as they are.

    Attributes:
        layout, definition: whose frame it is.
        site: where it stands: a number of the definition's, or `rest.START`.
        bridge: how the inner frame's value becomes the value at the site (see `rest`), and after it, each
            after a space, why the blocks on the way to the site are being left: '-' where they are not.
        variables: its bound local variables. What a bridge needs is among them, as `.kextra`.
        cells: its cell and free variables.
        names: of a generator or coroutine, its `__name__` and `__qualname__`.
    """

    layout: Layout
    definition: int
    site: int
    bridge: str
    variables: dict[str, Any]
    cells: dict[str, CellType]
    names: tuple[str, str] = ('', '')


class Programs:
    """The programs of a session whose code may be alive, and the layout of each, made when first needed.

    `programs` may grow and shrink meanwhile.

    Attributes:
        layouts: those made so far, in no order that means anything.
        host_codes: by `id`, the codes of the functions that call the host.
    """

    def __init__(self, programs: list[pipeline.Program]) -> None:
        self._programs = programs
        self._seen: dict[int, pipeline.Program] = {}
        self._owners: dict[int, pipeline.Program] = {}
        self._made: dict[int, Layout] = {}
        self.layouts: list[Layout] = []
        self.host_codes: dict[int, CodeType] = {}

    def restore(self, layout: Layout) -> None:
        """Have a layout made from a snapshot."""
        self.layouts.append(layout)

    def find(self, code: CodeType) -> tuple[Layout, Definition] | None:
        """Whose code it is, or None."""
        layout = self._layout(code)
        definition = None if layout is None else layout.definition_of(code)
        return None if layout is None or definition is None else (layout, definition)

    def _layout(self, code: CodeType) -> Layout | None:
        key = id(code)
        for layout in self.layouts:
            if key in layout.owned:
                return layout
        if key not in self._owners:
            for program in self._programs:
                if id(program) not in self._seen:
                    self._seen[id(program)] = program
                    self._owners.update((id(each), program) for each in layouts.all_codes(program.code))
        owner = self._owners.get(key)
        if owner is None:
            if not prelude.owns(code):
                return None
            own = prelude.layout(RUNNING)
            if not any(layout is own for layout in self.layouts):
                self.layouts.append(own)
            return own
        if id(owner) not in self._made:
            made = Layout(
                owner.source, owner.script_name, owner.functions, owner.before, RUNNING, owner.lowered
            )
            self._made[id(owner)] = made
            self.layouts.append(made)
        return self._made[id(owner)]


def frame_of(generator: Suspendable) -> FrameType | None:
    """The frame of a generator or coroutine; None if it has ended."""
    return getattr(generator, f'{PREFIXES[type(generator)]}_frame')  # type: ignore[no-any-return]
