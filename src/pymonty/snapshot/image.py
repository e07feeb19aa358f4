"""What a snapshot holds of a guest, as plain data: texts, a graph of values, and frames.

    texts      the programs whose functions, classes or frames are alive, to be compiled anew
    nodes      the heap: every value once, as `[tag, …]`; where an int stands for a value, it is an index here
    stack      the frames that wait for the pending call's answer, outermost first
    roots      the session's variables and the state of its library

An image comes from a worker and goes to a worker. It is hostile: decoding checks its shape, and whoever
reads a node checks the rest.
"""

from __future__ import annotations

from typing import Any

import msgspec

Node = list[Any]


class Text(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A program, and what its compilation depends on besides the source.

    Attributes:
        functions: the host functions it could call.
        known: what the session knew before it (`compiler.suspends.Known`, by field).
        dialect: (major, minor) of the CPython whose rules it was lowered by.
    """

    script_name: str
    source: str
    functions: list[str]
    known: list[Any]
    dialect: tuple[int, int]


class Frame(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A frame that stands still.

    Attributes:
        text, definition: whose frame: an index in `Image.texts`, and a number of its layout.
        site: where it stands: a suspension point of the definition; -1 before its first statement.
        variables: the values of its bound local variables, hidden ones included, by name.
        cells: the cells of its cell and free variables, by name.
        bridge: how the next inner frame's value becomes the value at the site; '' for a suspended generator.
        name, line: of its function, and where in it: for people.
    """

    text: int
    definition: int
    site: int
    variables: dict[str, int]
    cells: dict[str, int]
    bridge: str = ''
    name: str = ''
    line: int = 0


class Image(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A guest that stands still.

    Attributes:
        namespace: the session's variables.
        states: of library modules (the generators of `random`, the decimal context …), by name.
        known: what the session knows (`compiler.suspends.Known`, by field).
    """

    texts: list[Text]
    nodes: list[Node]
    stack: list[Frame]
    namespace: dict[str, int]
    states: dict[str, int]
    known: list[Any]
