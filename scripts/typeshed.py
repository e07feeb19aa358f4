"""Write the stubs of the sandbox's library from typeshed and the tables that the sandbox itself goes by.

python scripts/typeshed.py            write src/pymonty/typecheck/typeshed
python scripts/typeshed.py --check    exit 1 if it is not what the tables and this ty's typeshed say

What a guest may import or use is in the stub of its module; everything else is out of its reach. What those
stubs need themselves (type variables, protocols, base classes) is kept apart: two halves to a module:

    math.pyi        the names of the row in `surface.modules`, and what ty looks up by name (`PINNED`)
    __math__.pyi    what they need and no program may use; no program can spell the name of the module

A stub does not hand on what it imports, so the first half can use the second without showing it. What is
pinned and not for guests is marked as deprecated, which the checker of pymonty makes an error. Classes keep
the attributes that the tables of the attribute guard name. Docstrings, and what is there for another platform
or for versions of Python that pymonty does not run on, are left out.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import vendored
from typeshed_rows import ADDED, KEPT_DUNDERS, PINNED, UNDIVIDED, attribute_rows
from typeshed_source import Entry, Home, find, flattened, stub

from pymonty.surface.modules import MODULES

TARGET = Path(__file__).resolve().parent.parent / 'src/pymonty/typecheck/typeshed'
REFUSAL = 'not available in the sandbox'


def admitted(module: str) -> frozenset[str]:
    """The names of a module that a program may use."""
    if module == 'builtins':
        return _builtins()
    return frozenset(MODULES.get(module, '').split())


@cache
def _builtins() -> frozenset[str]:
    from pymonty.runtime.builtins import _SHARED_ENTRIES, REFUSED

    named = {name for name in _SHARED_ENTRIES if name.isidentifier() and not _is_exception(name)}
    exceptions = filter(_is_exception, stub('builtins').defined)  # those of all versions
    return frozenset({*named - REFUSED.keys(), *exceptions, *'print globals eval exec __import__'.split()})


def _is_exception(name: str) -> bool:
    return Home('builtins', 'BaseException') in ancestors(Home('builtins', name))


def half(home: Home) -> str:
    """The module that a definition is written to."""
    shown = (
        home.name in admitted(home.module)
        or home.name in PINNED.get(home.module, '').split()
        or (home.module in UNDIVIDED and home.name[0] != '_' and home.name != 'ByteString')
    )
    return home.module if shown else f'__{home.module.replace(".", "_")}__'


class Trimmer(ast.NodeTransformer):
    """Takes out of a definition what is not kept: docstrings, deprecations, attributes without a row."""

    def __init__(self, home: Home) -> None:
        self._home = (home.module, home.name)
        self._rows = [allowed(home)]

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        row, more = self._rows[0], ADDED.get(self._home, '')
        self._rows.insert(0, None)
        kept = [
            entry
            for entry in flattened(node.body, ())
            if not _is_doc(entry.node) and _kept(_bound(entry.node), row)
        ]
        node.body = list(_grouped((e.tests, self.visit(e.node)) for e in kept))
        node.body = [*node.body, *ast.parse(more).body] or [ast.Expr(ast.Constant(...))]
        node.decorator_list = [d for d in node.decorator_list if not _is_deprecation(d)]
        self._rows.pop(0)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        """What `__slots__` lists counts as attributes."""
        row = self._rows[1] if len(self._rows) > 1 else None
        if row is not None and _bound(node) == '__slots__':
            listed = ast.literal_eval(node.value)
            names = (listed,) if isinstance(listed, str) else tuple(listed)
            node.value = ast.parse(repr(tuple(n for n in names if n in row)), mode='eval').body
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.visit(node.args)
        node.body = [ast.Expr(ast.Constant(...))]
        node.decorator_list = [d for d in node.decorator_list if not _is_deprecation(d)]
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        """A `key` may return anything: that it can be compared is more than `max(d, key=d.get)` can prove."""
        if node.arg == 'key' and node.annotation is not None:
            node.annotation = _Renamed({'SupportsRichComparison': 'Any'}).visit(node.annotation)
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        node.body = [ast.Expr(ast.Constant(...))]
        return node


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._names.get(node.id, node.id), node.ctx)


def _kept(name: str | None, row: frozenset[str] | None) -> bool:
    if name is None or row is None or name in row:
        return True
    return name[:2] == '__' == name[-2:] and name in KEPT_DUNDERS


def _bound(node: ast.stmt) -> str | None:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
    return None


def _is_doc(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and type(node.value.value) is str
    )


def _is_deprecation(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == 'deprecated'


@cache
def allowed(home: Home) -> frozenset[str] | None:
    """The attributes that a class may keep, those of its bases included; None for all."""
    rows = attribute_rows(find)
    row = rows.get(home)
    classes = [e.node for e in stub(home.module).defined[home.name] if isinstance(e.node, ast.ClassDef)]
    bases = [_class_of(home.module, base) for node in classes for base in node.bases]
    inherited = [allowed(base) for base in bases if base is not None and base != home]
    if row is None:
        if home.module != 'builtins' or Home('builtins', 'BaseException') not in ancestors(home):
            return None
        row = frozenset()
    return row.union(*(names for names in inherited if names is not None))


def _class_of(module: str, base: ast.expr) -> Home | None:
    """The class that a base names, without the types that it is given."""
    return find(module, ast.unparse(base.value if isinstance(base, ast.Subscript) else base))


def ancestors(home: Home) -> Iterator[Home]:
    """A class and its bases."""
    yield home
    for entry in stub(home.module).defined[home.name]:
        if isinstance(entry.node, ast.ClassDef):
            for base in entry.node.bases:
                found = _class_of(home.module, base)
                if found is not None and found != home:
                    yield from ancestors(found)


@cache
def definitions(home: Home) -> list[Entry]:
    """The trimmed definitions of one name."""
    trimmer = Trimmer(home)
    return [Entry(e.tests, trimmer.visit(e.node)) for e in stub(home.module).defined[home.name]]


class Uses(ast.NodeVisitor):
    """What a definition uses, by the name in its text; `types.X` counts as a use of X in `types`."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.names: dict[str, Home] = {}
        self.attributes: dict[tuple[str, str], Home] = {}
        self.original: Home | None = None  # where it is imported from, on some versions of Python

    def visit_Name(self, node: ast.Name) -> None:
        home = find(self.module, node.id)
        if home is not None:
            self.names[node.id] = home

    def visit_Attribute(self, node: ast.Attribute) -> None:
        target = stub(self.module).imported.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if target is None or target.name:
            self.generic_visit(node)
            return
        assert isinstance(node.value, ast.Name)
        home = find(target.module, node.attr)
        if home is not None:
            self.attributes[node.value.id, node.attr] = home


@cache
def uses(home: Home) -> Uses:
    """What the definitions of `home` use."""
    found = Uses(home.module)
    for entry in definitions(home):
        found.visit(entry.node)
    also = stub(home.module).imported.get(home.name)
    if also is not None:
        found.original = find(also.module, also.name)
    return found


def reachable() -> set[Home]:
    """All that is written: what programs may use, what ty looks up, and what these need in turn."""
    wanted = [
        home
        for module in (*MODULES, 'builtins', *PINNED)
        for name in (*sorted(admitted(module)), *PINNED.get(module, '').split())
        if (home := find(module, name)) is not None
    ]
    wanted.append(Home('sys', 'version_info'))
    seen: set[Home] = set()
    while wanted:
        home = wanted.pop()
        if home not in seen:
            seen.add(home)
            found = uses(home)
            wanted += [*found.names.values(), *found.attributes.values()]
            wanted += [found.original] if found.original else []
    return seen


class Writer:
    """One file: its definitions, in typeshed's order, and the imports that they need."""

    def __init__(self, module: str, homes: list[Home]) -> None:
        self._module = module
        self._origin = homes[0].module if homes else module
        self._modules: set[str] = set()
        self._imports: dict[str, set[str]] = defaultdict(set)
        self._entries: list[Entry] = []
        self._public: list[tuple[tuple[str, ...], str]] = []
        for home in homes:
            self._define(home)
        for name in sorted({*admitted(module), *PINNED.get(module, '').split()}):
            home = find(module, name)
            if f'{module}.{name}' in MODULES:
                self._imports['.'].add(f'{name} as {name}')
            elif home is not None and half(home) != module:
                self._hand_on(name, home)

    def _define(self, home: Home) -> None:
        found = uses(home)
        for name, target in found.names.items():
            self._import(target, name)
        renamed: dict[tuple[str, str], str] = {}
        for (alias, name), target in found.attributes.items():
            renamed[alias, name] = half(target)
            if half(target) != self._module:
                self._modules.add(half(target))
        listed = set(admitted(home.module))
        for tests, node in definitions(home):
            node = _Requalified(renamed, self._module).visit(node)
            if half(home) == home.module and home.name not in listed:
                self._refuse(node, home)
            self._entries.append(Entry(tests, node))
            if home.name in listed:
                self._public.append((tests, home.name))
        if found.original is not None:
            self._hand_on(home.name, found.original)

    def _refuse(self, node: ast.stmt, home: Home) -> None:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and home.module in MODULES:
            self._imports['typing_extensions'].add('deprecated')
            reason = f'{home.module}.{home.name} is {REFUSAL}'
            node.decorator_list.insert(0, ast.parse(f'deprecated({reason!r})').body[0].value)  # type: ignore[attr-defined]

    def _import(self, target: Home, name: str) -> None:
        known = half(target) == 'builtins' and name == target.name
        if half(target) != self._module and not known:
            self._imports[half(target)].add(
                target.name if name == target.name else f'{target.name} as {name}'
            )

    def _hand_on(self, name: str, home: Home) -> None:
        """Show a name that another file defines."""
        imported = stub(self._origin).imported
        tests = imported[name].tests if name in imported else ()
        text = f'from {half(home)} import {home.name} as {name}'
        self._entries.append(Entry(tests, ast.parse(text).body[0]))
        if name in admitted(self._module):
            self._public.append((tests, name))

    def text(self) -> str:
        """The file."""
        lines = [f'import {name}' for name in sorted(self._modules | {'sys'} - {self._module})]
        lines += [
            f'from {source} import {", ".join(sorted(n))}' for source, n in sorted(self._imports.items())
        ]
        body = list(_grouped((entry.tests, entry.node) for entry in self._entries))
        if self._module in MODULES:
            shown = stub(self._module).public
            by_tests: dict[tuple[str, ...], set[str]] = defaultdict(set)
            for tests, name in self._public:
                if name in shown if shown else name[0] != '_':
                    by_tests[tests].add(name)
            body = [
                *_grouped(
                    (t, ast.parse(f'__all__ += {sorted(n)}').body[0]) for t, n in sorted(by_tests.items())
                ),
                *body,
            ]
            lines.append('__all__ = []')
        return '\n'.join([*lines, *(ast.unparse(ast.fix_missing_locations(node)) for node in body)]) + '\n'


class _Requalified(ast.NodeTransformer):
    """Points `types.X` at the half that X was written to."""

    def __init__(self, renamed: dict[tuple[str, str], str], module: str) -> None:
        self._renamed = renamed
        self._module = module

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name) and (node.value.id, node.attr) in self._renamed:
            target = self._renamed[node.value.id, node.attr]
            text = node.attr if target == self._module else f'{target}.{node.attr}'
            return ast.parse(text, mode='eval').body
        self.generic_visit(node)
        return node


def _grouped(entries: Iterable[tuple[tuple[str, ...], ast.stmt]]) -> Iterator[ast.stmt]:
    """Statements under their conditions, neighbours under the same ones together."""
    open_tests: tuple[str, ...] = ()
    block: ast.If | None = None
    for tests, node in entries:
        if not tests:
            yield node
        elif tests == open_tests and block is not None:
            block.body.append(node)
            continue
        else:
            test = ast.parse(' and '.join(f'({text})' for text in tests), mode='eval').body
            block = ast.If(test, [node], [])
            open_tests = tests
            yield block
            continue
        block, open_tests = None, ()


def files() -> dict[str, str]:
    """What is to be written: text by path."""
    by_file: dict[str, list[Home]] = defaultdict(list)
    for module in MODULES:
        by_file[module] = []
    for home in sorted(reachable(), key=_place):
        by_file[half(home)].append(home)
    packages = {name.rpartition('.')[0] for name in by_file}
    written = {
        f'stdlib/{name.replace(".", "/")}{"/__init__" if name in packages else ""}.pyi': Writer(
            name, homes
        ).text()
        for name, homes in sorted(by_file.items())
    }
    for package in packages - by_file.keys() - {''}:
        written[f'stdlib/{package.replace(".", "/")}/__init__.pyi'] = ''
    roots = sorted({path.split('/')[1].removesuffix('.pyi') for path in written})
    written['stdlib/VERSIONS'] = ''.join(f'{root}: 3.0-\n' for root in roots)
    written['LICENSE'] = vendored.read()['LICENSE']
    return written


def _place(home: Home) -> tuple[str, int, str]:
    """Typeshed's order."""
    order = list(stub(home.module).defined)
    return home.module, order.index(home.name) if home.name in order else -1, home.name


def main() -> int:
    written = files()
    there = {str(p.relative_to(TARGET)): p.read_text() for p in TARGET.rglob('*') if p.is_file()}
    if '--check' in sys.argv[1:]:
        stale = sorted({path for path, _ in there.items() ^ written.items()})
        for path in stale:
            print(f'{TARGET.name}/{path} is not what the tables say: run make stubs', file=sys.stderr)
        return 1 if stale else 0
    for path in there.keys() - written.keys():
        (TARGET / path).unlink()
    for path, text in written.items():
        (TARGET / path).parent.mkdir(parents=True, exist_ok=True)
        (TARGET / path).write_text(text)
    return 0


if __name__ == '__main__':
    sys.exit(main())
