"""Functions of the guest and what binds or wraps them.

    def f(x=1): …        [30, text, definition, [], {'defaults': 3}]
    a cell               [31, value]  or, empty, [31]
    obj.method           [32, function, obj]
    property(f)          [33, fget, fset, fdel, doc]
    staticmethod(f)      [34, f]      classmethod(f)  [35, f]
    super()              [36, class, object or None]

A function is a definition of a program, its cells, and what differs from what the definition says.
"""

from __future__ import annotations

import types
from typing import Any, Final

from pymonty.runtime import classes
from pymonty.runtime.guard import is_guest_function
from pymonty.snapshot import names
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import IDENTITY_TAGS, Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.looks import differences, fill_looks
from pymonty.snapshot.made import take_made
from pymonty.snapshot.written import take_written

FUNCTION: Final = 30
CELL: Final = 31
METHOD: Final = 32
PROPERTY: Final = 33
STATICMETHOD: Final = 34
CLASSMETHOD: Final = 35
SUPER: Final = 36

IDENTITY_TAGS.add(FUNCTION)

_globals_of = types.FunctionType.__dict__['__globals__'].__get__
_ORDINARY: Final = 0x3
"""In `co_flags`: optimized, with locals of its own; the code of class bodies is not so."""


# -- functions


def _take_function(writer: Writer, function: Any) -> Node:
    if not is_guest_function(function):
        node = (
            names.take_named(writer, function)
            or names.take_library_method(writer, function)
            or take_made(writer, function)
            or take_written(writer, function)
        )
        if node is None:
            raise CannotDump(
                f'function {function.__qualname__!r}', 'the library made it, and it has no form in a snapshot'
            )
        return node
    session = writer.session
    if _globals_of(function) is not session.namespace:
        raise CannotDump(
            f'function {function.__qualname__!r}', 'exec() defined it in a dict; define it in the program'
        )
    found = session.definition_of(function.__code__)
    if found is None:
        raise CannotDump(
            f'function {function.__qualname__!r}', 'exec() or eval() defined it; define it in the program'
        )
    cells = writer.refs(function.__closure__ or ())
    return [FUNCTION, *found, cells, writer.named(differences(function))]


def check_code(code: types.CodeType, cells: int) -> types.CodeType:
    """`code`, if a function of a guest may have it."""
    if code.co_flags & _ORDINARY != _ORDINARY or code.co_name == '<module>':
        raise BadImage('a function whose code is none of a function')
    if code.co_varnames[:1] == ('.0',):  # of a comprehension, which trusts that argument
        raise BadImage('a function whose code is of a comprehension')
    if len(code.co_freevars) != cells:
        raise BadImage(f'{code.co_name} with {cells} cells')
    return code


def _make_function(reader: Reader, node: Node) -> types.FunctionType:
    _, text, definition, cells, _ = node
    code = check_code(reader.session.code_of(text, definition), len(cells))
    reader.check_visible(node[4].values())
    for name, index in zip(code.co_freevars, cells, strict=True):
        check_cell(reader, index, name)
    closure = tuple(reader.parts(cells))
    return types.FunctionType(code, reader.session.namespace, closure=closure or None)


def check_cell(reader: Reader, index: int, name: str) -> None:
    """Refuse what is no cell, and a hidden value in the cell of a variable that a guest can spell."""
    node = reader.nodes[index]
    if reader.tag(index) != CELL:
        raise BadImage(f'the cell of {name} is none')
    if len(node) > 1 and name[0] != '.' and reader.is_hidden(node[1]):
        raise BadImage(f'a hidden value in {name}')


def _fill_function(reader: Reader, node: Node, function: Any) -> None:
    fill_looks(reader, node[4], function)


# -- cells


def _take_cell(writer: Writer, cell: types.CellType) -> Node:
    try:
        return [CELL, writer.ref(cell.cell_contents)]
    except ValueError:
        return [CELL]


def _make_cell(reader: Reader, node: Node) -> types.CellType:
    if len(node) > 2:
        raise BadImage('a cell with two values')
    return types.CellType()


def _fill_cell(reader: Reader, node: Node, cell: types.CellType) -> None:
    if len(node) > 1:
        cell.cell_contents = reader.part(node[1])


# -- methods


def _take_method(writer: Writer, method: Any) -> Node:
    node = names.take_named(writer, method)
    if node is not None:
        return node
    bound = classes.FACADES.get(id(method.__self__), method.__self__)
    return [METHOD, writer.ref(method.__func__), writer.ref(bound)]


def _make_method(reader: Reader, node: Node) -> Any:
    if reader.tag(node[1]) != FUNCTION and not reader.is_settling:
        return reader.postpone()  # whether it can be called is for its class to say
    return types.MethodType(*reader.parts(node[1:]))


# -- descriptors


def _take_property(writer: Writer, value: Any) -> Node:
    doc = (
        None
        if type(value.fget) is types.FunctionType and value.fget.__doc__ is value.__doc__
        else value.__doc__
    )
    parts = (value.fget, value.fset, value.fdel, doc)
    return [PROPERTY, *[None if part is None else writer.ref(part) for part in parts]]


def _fill_property(reader: Reader, node: Node, value: property) -> None:
    property.__init__(value, *map(reader.optional, node[1:]))


def _take_wrapper(writer: Writer, value: Any) -> Node:
    return [STATICMETHOD if type(value) is staticmethod else CLASSMETHOD, writer.ref(value.__func__)]


def _take_super(writer: Writer, value: Any) -> Node:
    bound = value.__self__
    return [SUPER, writer.ref(value.__thisclass__), None if bound is None else writer.ref(bound)]


def _make_super(reader: Reader, node: Node) -> Any:
    start = reader.part(node[1])
    if node[2] is None:
        return super(start)
    bound = reader.part(node[2])
    if not any(cls is start for cls in classes.mro(type(bound))) and not (
        classes.is_class(bound) and any(cls is start for cls in classes.mro(bound))
    ):
        raise BadImage('a super object of a class that is no base')
    return super(start, bound)


FUNCTIONS: Final = Kind(
    {
        types.FunctionType: _take_function,
        types.CellType: _take_cell,
        types.MethodType: _take_method,
        property: _take_property,
        staticmethod: _take_wrapper,
        classmethod: _take_wrapper,
        super: _take_super,
    },
    (
        Rule(FUNCTION, 'iiRD', _make_function, needs=(3,), fill=_fill_function, reveals=True),
        Rule(CELL, '*', _make_cell, fill=_fill_cell, hidden=True, reveals=True),
        Rule(METHOD, 'rr', _make_method, needs=(1, 2)),
        Rule(PROPERTY, 'oooo', lambda reader, node: property(), fill=_fill_property),
        Rule(
            STATICMETHOD,
            'r',
            lambda reader, node: staticmethod.__new__(staticmethod),
            fill=lambda reader, node, value: value.__init__(reader.part(node[1])),
        ),
        Rule(
            CLASSMETHOD,
            'r',
            lambda reader, node: classmethod.__new__(classmethod),
            fill=lambda reader, node, value: value.__init__(reader.part(node[1])),
        ),
        Rule(SUPER, 'ro', _make_super, needs=(1, 2)),
    ),
)
