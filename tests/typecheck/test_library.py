"""The checker's library is the sandbox's: what the tables admit type-checks, and nothing else does."""

from __future__ import annotations

import builtins
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

import pymonty
from pymonty.compiler.names import BUILTIN_TYPES, LIBRARY_TYPES, REVIEWED
from pymonty.runtime import builtins as guest_builtins
from pymonty.runtime import guard, imports
from pymonty.surface import types
from pymonty.surface.builtins import REFUSED as REFUSED_BUILTINS
from pymonty.surface.modules import MODULES, REFUSED
from pymonty.typecheck.checker import shared
from pymonty.typecheck.diagnostics import Diagnostic, missing_module
from pymonty.typecheck.stubs import Stubs

ROOT = Path(__file__).parents[2]


def check(lines: list[str]) -> dict[int, list[Diagnostic]]:
    """The errors of a program, by line from 0."""
    found: dict[int, list[Diagnostic]] = {}
    for diagnostic in shared.check('\n'.join(lines), 'main.py', Stubs()):
        if diagnostic.severity == 'error':
            found.setdefault(diagnostic.line - 1, []).append(diagnostic)
    return found


def test_the_stubs_are_those_of_the_tables() -> None:
    script = [sys.executable, ROOT / 'scripts/typeshed.py', '--check']
    done = subprocess.run(script, capture_output=True, text=True, env={'PYTHONPATH': str(ROOT / 'src')})
    assert (done.returncode, done.stderr) == (0, '')


@pytest.mark.parametrize('module', MODULES)
def test_admitted_names_check(module: str) -> None:
    there = importlib.import_module(module)
    names = [name for name in MODULES[module].split() if hasattr(there, name)]
    assert names
    if module != '__future__':  # which compilers know
        assert check([f'from {module} import {name}' for name in names]) == {}
    assert check([f'import {module}', *(f'{module}.{name}' for name in names)]) == {}


@pytest.mark.parametrize('module', [module for module in MODULES if module != '__future__'])
def test_refused_names_are_errors(module: str) -> None:
    there = importlib.import_module(module)
    admitted = MODULES[module].split()
    names = [n for n in dir(there) if n not in admitted and n[:2] != '__' and f'{module}.{n}' not in MODULES]
    lines = [f'from {module} import {name}' for name in names]
    found = check(lines)
    assert [lines[n] for n in range(len(lines)) if n not in found] == []
    hints = [f'{module}.{name} is not available in the sandbox' for name in names]
    assert [h for n, h in enumerate(hints) if not any(h in d.message for d in found[n])] == []


def _types() -> list[tuple[str, type]]:
    """Types that a program can name, by how it names them."""
    assert guest_builtins  # importing it is what registers the stand-ins of methods
    session = imports.Imports(print)
    named = [(label, kind) for label, kind in BUILTIN_TYPES.items() if getattr(builtins, label, None) is kind]
    for label, kind in LIBRARY_TYPES.items():
        module, _, name = label.rpartition('.')
        known = name in MODULES.get(module, '').split() and label not in NO_ANNOTATIONS
        if known and getattr(session.import_module(module), name, None) is kind:
            named.append((label, kind))
    return named


NO_ANNOTATIONS = frozenset({'typing.Protocol', 'typing.Generic', 'typing.Annotated'})
NAMED_TUPLES = frozenset({'_field_defaults'})
"""What a program may read of its own named tuples; the checker has one base for all of them."""


@pytest.mark.parametrize(('label', 'kind'), _types(), ids=lambda value: value if type(value) is str else '')
def test_attributes_are_those_of_the_guard(label: str, kind: type) -> None:
    module = label.rpartition('.')[0]
    head = [f'import {module}' if module else '', f'def f(x: {label}):']
    served = {name for key, name in (*guard.METHOD_SHIMS, *guard.GETTERS) if key in map(id, kind.__mro__)}
    served |= {'mro'} if kind is type else set()
    reviewed = REVIEWED[id(kind)] | served
    names = sorted(name for name in dir(kind) if name[:2] != '__')
    lines = [*head, *(f'    x.{name}' for name in names)]
    found = check(lines)
    public = [name for name in reviewed if name[0] != '_']  # the others are for the library's own code
    missing = [name for n, name in enumerate(names) if name in public and n + 2 in found]
    leaking = [name for n, name in enumerate(names) if name not in reviewed and n + 2 not in found]
    leaking = [name for name in leaking if name not in NAMED_TUPLES]
    assert (missing, leaking) == ([], [])


def test_builtins_are_those_of_the_runtime() -> None:
    names = [name for name in dir(builtins) if name[0] != '_']
    with pymonty.Pool(workers=1) as pool, pool.session() as session:
        probe = 'try:\n    {}\n    there = True\nexcept NameError:\n    there = False\nthere'
        absent = [name for name in names if not session.run(probe.format(name))]
    found = check(names)
    assert sorted(names[n] for n in found) == sorted({*absent, *REFUSED_BUILTINS})


@pytest.mark.parametrize('name', REFUSED_BUILTINS)
def test_a_refused_builtin_has_its_hint(name: str) -> None:
    with pytest.raises(pymonty.MontyRuntimeError) as raised:
        pymonty.Monty(f'{name}()').run()
    (error,) = check([f'{name}()'])[0]
    assert error.message.endswith(raised.value.display('msg'))


@pytest.mark.parametrize('name', [*REFUSED, 'left_pad', 'numpy.linalg', 'json.tool', 'os.path'])
def test_a_refused_module_has_its_hint(name: str) -> None:
    with pytest.raises(pymonty.MontyRuntimeError) as raised:
        pymonty.Monty(f'import {name}').run()
    assert missing_module(name) in raised.value.display()
    (error,) = check([f'import {name}'])[0]
    assert error.message.endswith(missing_module(name))


NOT_ALWAYS_REFUSED = frozenset({'__class__', '__file__', '__getattribute__'})
"""Every object or module has these, for the checker; programs may not define or spell them everywhere."""


@pytest.mark.parametrize('name', sorted(types.REFUSED_HINTS.keys() - NOT_ALWAYS_REFUSED))
def test_a_refused_special_name_is_an_error(name: str) -> None:
    errors = check(['def f(): ...', f'f.{name}', f'object.{name}'])
    assert any(types.REFUSED_HINTS[name] in d.message for ds in errors.values() for d in ds)


def test_modules_of_the_checker_alone_cannot_be_imported() -> None:
    there = {path.stem for path in (ROOT / 'src/pymonty/typecheck/typeshed/stdlib').iterdir()}
    roots = {name.partition('.')[0] for name in MODULES}
    own = {name for name in there - roots if not re.fullmatch('__.*__', name)} - {'builtins', 'VERSIONS'}
    lines = [f'import {name}' for name in sorted(own)]
    assert own and sorted(check(lines)) == list(range(len(lines)))
    assert check(['warnings = []', 'warnings.append("typing_extensions")']) == {}
