"""Typeshed taken apart: the definitions and imports of its modules, and where a name is defined."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import vendored

OLDEST = (3, 11)
"""What is for older versions of Python is left out."""


class Home(NamedTuple):
    """Where something is defined."""

    module: str
    name: str


class Entry(NamedTuple):
    """A definition or an import at the top level of a stub, with the conditions that it stands under."""

    tests: tuple[str, ...]
    node: ast.stmt


class Imported(NamedTuple):
    """What an import binds a name to: `name` of `module`, or the module itself if `name` is empty."""

    module: str
    name: str
    tests: tuple[str, ...]


class Stub:
    """A module of typeshed, taken apart: its definitions and its imports by the name that each binds."""

    def __init__(self, module: str, text: str, package: bool) -> None:
        self.module = module
        self._package = module if package else module.rpartition('.')[0]
        self.defined: dict[str, list[Entry]] = defaultdict(list)
        self.imported: dict[str, Imported] = {}
        self.public: list[str] = []
        for entry in flattened(ast.parse(text).body, ()):
            self._add(entry)

    def _add(self, entry: Entry) -> None:
        match entry.node:
            case ast.Import(names=names):
                for alias in names:
                    target = alias.name if alias.asname else alias.name.partition('.')[0]
                    self.imported[alias.asname or target] = Imported(target, '', entry.tests)
            case ast.ImportFrom():
                self._add_from(entry.node, entry.tests)
            case ast.Assign(targets=[ast.Name(id='__all__')]) | ast.AugAssign(target=ast.Name(id='__all__')):
                if isinstance(entry.node.value, ast.List):
                    self.public += ast.literal_eval(entry.node.value)
            case ast.Assign(targets=targets):
                for target_node in targets:
                    assert isinstance(target_node, ast.Name)
                    self.defined[target_node.id].append(entry)
            case ast.AnnAssign(target=ast.Name(id=name)):
                self.defined[name].append(entry)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self.defined[entry.node.name].append(entry)

    def _add_from(self, node: ast.ImportFrom, tests: tuple[str, ...]) -> None:
        source = node.module or ''
        if node.level:
            base = self._package.split('.')[: len(self._package.split('.')) - node.level + 1]
            source = '.'.join([*base, source] if source else base)
        for alias in node.names:
            if alias.name == '*':
                other = stub(source)
                names = other.public or [n for n in (*other.defined, *other.imported) if n[0] != '_']
                for name in names:
                    self.imported[name] = Imported(source, name, tests)
            else:
                self.imported[alias.asname or alias.name] = Imported(source, alias.name, tests)


def flattened(body: Iterable[ast.stmt], tests: tuple[str, ...]) -> Iterator[Entry]:
    for node in body:
        if not isinstance(node, ast.If):
            yield Entry(tests, node)
            continue
        truth, text = _truth(node.test), ast.unparse(node.test)
        if truth is not False:
            yield from flattened(node.body, tests if truth else (*tests, text))
        if truth is not True:
            yield from flattened(node.orelse, tests if truth is False else (*tests, f'not ({text})'))


def _truth(test: ast.expr) -> bool | None:
    """What a condition is on Linux and on every Python that pymonty runs on; None if that depends."""
    match test:
        case ast.Compare(ast.Attribute(attr='version_info'), [operator], [ast.Tuple() as version]):
            wanted = ast.literal_eval(version)[:2]
            if wanted <= OLDEST:
                return isinstance(operator, ast.GtE)
            return None
        case ast.Compare(ast.Attribute(attr='platform'), [operator], [ast.Constant(value=str(name))]):
            return isinstance(operator, ast.Eq) is (name == 'linux')
        case ast.BoolOp(ast.And(), values):
            truths = [_truth(value) for value in values]
            return False if False in truths else None if None in truths else True
        case ast.BoolOp(ast.Or(), values):
            truths = [_truth(value) for value in values]
            return True if True in truths else None if None in truths else False
        case ast.UnaryOp(ast.Not(), operand):
            truth = _truth(operand)
            return None if truth is None else not truth
        case ast.Name(id='TYPE_CHECKING'):
            return True
    raise SystemExit(f'typeshed has a condition that this script does not know: {ast.unparse(test)}')


@cache
def stub(module: str) -> Stub:
    """A module of typeshed.

    Raises:
        KeyError: it has no such module.
    """
    path = f'stdlib/{module.replace(".", "/")}'
    files = vendored.read()
    package = f'{path}/__init__.pyi' in files
    return Stub(module, files[f'{path}/__init__.pyi' if package else f'{path}.pyi'], package)


def find(module: str, name: str) -> Home | None:
    """Where `name`, as seen in `module`, is defined; None for a local name, or a module."""
    here = stub(module)
    if name in here.defined:
        return Home(module, name)
    if name in here.imported:
        target = here.imported[name]
        return find(target.module, target.name) if target.name else None
    if name == 'Any' and module != 'typing':  # which `Trimmer` may have put there
        return Home('typing', 'Any')
    if module != 'builtins' and name in stub('builtins').defined:
        return Home('builtins', name)
    return None
