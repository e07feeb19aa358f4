"""What the words on a command line mean: inputs, limits, and the file of functions.

    --input city=Paris          the str 'Paris'
    --input rows:=[1,2]         JSON: a list of two ints
    --limit time=5s             and memory=64MB, recursion=500, output=1MiB, calls=20; `none` lifts one
    --tools tools.py            its public functions, and its dataclasses

Everything wrong raises `typer.BadParameter`, with what would be right.
"""

from __future__ import annotations

import importlib.util
import inspect
import json
import re
import sys
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import typer

from pymonty.limits import ResourceLimits

SECONDS = {'': 1.0, 's': 1.0, 'ms': 0.001, 'm': 60.0}
BYTES = {
    '': 1,
    'B': 1,
    'KB': 10**3,
    'MB': 10**6,
    'GB': 10**9,
    'KiB': 1 << 10,
    'MiB': 1 << 20,
    'GiB': 1 << 30,
}
COUNT = {'': 1}

LIMITS: dict[str, tuple[str, dict[str, Any], type]] = {
    'time': ('max_duration_secs', SECONDS, float),
    'memory': ('max_memory', BYTES, int),
    'recursion': ('max_recursion_depth', COUNT, int),
    'output': ('max_output_bytes', BYTES, int),
    'calls': ('max_external_calls', COUNT, int),
}
"""Name on the command line → field of `ResourceLimits`, units, type."""

_INPUT = re.compile(r'(?P<name>\w+)(?P<equals>:?=)(?P<value>.*)', re.DOTALL)
_QUANTITY = re.compile(r'(?P<number>\d+(\.\d+)?)\s*(?P<unit>[A-Za-z]*)')


@dataclass(frozen=True)
class Tools:
    """What files of functions offer a program."""

    functions: dict[str, Callable[..., object]]
    dataclasses: tuple[type, ...]

    @property
    def coroutines(self) -> bool:
        """Is one of the functions to be awaited?"""
        return any(map(inspect.iscoroutinefunction, self.functions.values()))


def parse_inputs(words: Iterable[str]) -> dict[str, object]:
    """Inputs by name.

    >>> parse_inputs(['city=Paris', 'rows:=[1, 2.5]'])
    {'city': 'Paris', 'rows': [1, 2.5]}
    """
    inputs: dict[str, object] = {}
    for word in words:
        match = _INPUT.fullmatch(word)
        if match is None or not match['name'].isidentifier():
            raise typer.BadParameter(f'{word!r} is neither name=text nor name:=json')
        name, value = match['name'], match['value']
        if name in inputs:
            raise typer.BadParameter(f'{name} is given twice')
        inputs[name] = value if match['equals'] == '=' else parse_json(name, value)
    return inputs


def parse_json(name: str, text: str) -> object:
    """The value of an option in JSON."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f'{name} is no JSON: {error} (name=text gives a str)') from None


def parse_limits(words: Iterable[str]) -> ResourceLimits:
    """Limits, the default for each that is not named.

    >>> limits = parse_limits(['time=1500ms', 'memory=64MiB', 'calls=none'])
    >>> limits.max_duration_secs, limits.max_memory, limits.max_external_calls
    (1.5, 67108864, None)
    """
    chosen: dict[str, Any] = {}
    for word in words:
        name, equals, value = word.partition('=')
        if not equals or name not in LIMITS:
            raise typer.BadParameter(f'{word!r} is not name=value with a name of {", ".join(LIMITS)}')
        field, units, kind = LIMITS[name]
        chosen[field] = None if value == 'none' else _quantity(word, value, units, kind)
    try:
        return ResourceLimits(**chosen)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _quantity(word: str, text: str, units: dict[str, Any], kind: type) -> Any:
    match = _QUANTITY.fullmatch(text)
    if match is None or match['unit'] not in units:
        known = [unit for unit in units if unit]
        wanted = f'a number with a unit of {", ".join(known)}' if known else 'a number'
        raise typer.BadParameter(f'{word!r}: the value is {wanted}, or none for no limit')
    return kind(float(match['number']) * units[match['unit']])


def load_tools(paths: Iterable[Path]) -> Tools:
    """Import files of functions, as trusted code of the host's.

    Offered are the callables that `__all__` lists or else those that the file itself defines under a
    name without a leading underscore.
    """
    functions: dict[str, Callable[..., object]] = {}
    dataclasses: list[type] = []
    for path in paths:
        module = _import(path)
        for name, value in _public(module):
            if isinstance(value, type):
                if is_dataclass(value):
                    dataclasses.append(value)
            elif callable(value):
                if name in functions:
                    raise typer.BadParameter(f'{path}: there is a function {name} already')
                functions[name] = value
    return Tools(functions, tuple(dataclasses))


def _import(path: Path) -> ModuleType:
    path = path.resolve()
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise typer.BadParameter(f'{path} is no Python file')
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        report = ''.join(traceback.format_exception_only(error)).strip()
        where = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
        line = f', line {where[-1].lineno}' if where else ''
        raise typer.BadParameter(f'{path}{line}: {report}') from error
    finally:
        sys.path.remove(str(path.parent))
    return module


def _public(module: ModuleType) -> list[tuple[str, object]]:
    listed = getattr(module, '__all__', None)
    if listed is not None:
        return [(name, getattr(module, name)) for name in listed]
    return [
        (name, value)
        for name, value in vars(module).items()
        if not name.startswith('_') and getattr(value, '__module__', None) == module.__name__
    ]
