"""CPython itself: `exec` in this process, and a process for each session. Neither restricts anything."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.peers.base import Functions, Peer, Run


class Exec(Peer):
    """What a program would be given to without a sandbox."""

    name = 'CPython exec'
    isolation = 'none'
    cold = "print(eval(compile('1 + 1', 'main.py', 'eval')))"

    def first(self, expression: str) -> object:
        return eval(compile(expression, 'main.py', 'eval'))

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        with python_namespace(functions) as namespace:

            def run(source: str) -> object:
                exec(compile(source, 'main.py', 'exec'), namespace)
                return namespace.get('result')

            yield run

    def compiler(self) -> Callable[[str, frozenset[str]], object]:
        return lambda source, functions: compile(source, 'main.py', 'exec')


@contextmanager
def python_namespace(functions: Functions) -> Iterator[dict[str, Any]]:
    """The variables of a module, which `dataclasses` finds under its name."""
    module = ModuleType('guest')
    module.__dict__.update(functions, print=lambda *values, **options: None)
    sys.modules['guest'] = module
    try:
        yield module.__dict__
    finally:
        sys.modules.pop('guest', None)  # of several sessions, the last one is found


class Subprocess(Peer):
    """What a person writes for whom `exec` is too close: a new interpreter, and JSON over its pipes."""

    name = 'CPython process'
    isolation = "another process, with all of the user's rights"
    cold = (
        'import subprocess, sys; '
        "print(subprocess.check_output([sys.executable, '-I', '-c', 'print(1 + 1)'], text=True).strip())"
    )

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        child = Pipe([sys.executable, '-I', str(Path(__file__).with_name('child.py')), *functions])
        try:
            yield lambda source: child.ask({'run': source}, functions)
        finally:
            child.close()


class Pipe:
    """A child process that takes requests and makes calls, one JSON text in a line."""

    def __init__(self, command: Sequence[str]) -> None:
        self._child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def ask(self, request: object, functions: Functions) -> object:
        """Send a request, answer the calls that come of it, and give its result.

        Raises:
            RuntimeError: the child reports an error, or has ended.
        """
        answer = self._send(request)
        while 'call' in answer:
            answer = self._send({'value': functions[answer['call']](*answer['args'])})
        if 'error' in answer:
            raise RuntimeError(answer['error'])
        return answer['result']

    def _send(self, message: object) -> dict[str, Any]:
        assert self._child.stdin is not None and self._child.stdout is not None
        self._child.stdin.write(json.dumps(message) + '\n')
        self._child.stdin.flush()
        line = self._child.stdout.readline()
        if not line:
            raise RuntimeError(f'the process ended with status {self._child.wait()}')
        return dict(json.loads(line))

    def close(self) -> None:
        """End the child."""
        self._child.kill()
        self._child.communicate()
