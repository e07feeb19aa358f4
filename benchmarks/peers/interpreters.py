"""Interpreters written in Python that walk the syntax tree: smolagents' and asteval."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.peers.base import Functions, Peer, Run, package

MODULES = [
    'collections',
    'dataclasses',
    'functools',
    'heapq',
    'itertools',
    'json',
    'math',
    're',
    'statistics',
]
PATIENCE_SECS = 120  # smolagents stops a program after 30 by default


class Smolagents(Peer):
    """`LocalPythonExecutor`, with the modules that the programs import."""

    name = 'smolagents'
    isolation = 'interpreter, in the same process ("not a security sandbox")'
    cold = (
        'from smolagents.local_python_executor import LocalPythonExecutor\n'
        'run = LocalPythonExecutor([]); run.send_tools({}); print(run("1 + 1").output)'
    )

    def __init__(self) -> None:
        self._make = package('smolagents.local_python_executor').LocalPythonExecutor

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        executor = self._make(MODULES, timeout_seconds=PATIENCE_SECS)
        executor.send_tools(dict(functions))
        yield lambda source: executor(source).output


class Asteval(Peer):
    """`Interpreter`, with imports allowed."""

    name = 'asteval'
    isolation = 'interpreter, in the same process'
    cold = 'import asteval; print(asteval.Interpreter(use_numpy=False)("1 + 1"))'

    def __init__(self) -> None:
        self._make = package('asteval').Interpreter

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        interpreter = self._make(
            use_numpy=False,
            user_symbols=dict(functions),
            writer=io.StringIO(),
            err_writer=io.StringIO(),
            config={'import': True, 'importfrom': True},
        )

        def run(source: str) -> object:
            value = interpreter(source)
            if interpreter.error:
                kind, message = interpreter.error[0].get_error()
                raise RuntimeError(f'{kind}: {message.strip().splitlines()[-1].strip()}')
            return value

        yield run
