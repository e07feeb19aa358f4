"""pymonty: isolated in workers, with workers reused, and inline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pymonty
from benchmarks.peers.base import Functions, Peer, Run, Unsupported
from pymonty.runtime.engine import Engine


class Isolated(Peer):
    """A worker process for each session."""

    name = 'pymonty'
    isolation = 'language wall, and a locked-down process for each session'
    pooled = True
    cold = "import pymonty; print(pymonty.Monty('1 + 1').run())"
    reuse = False

    def __init__(self) -> None:
        self._pool = pymonty.Pool(reuse=self.reuse)

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        with self._pool.session(external_functions=functions, print_callback=ignore) as session:
            yield session.run

    def first(self, expression: str) -> object:
        with self._pool.session() as session:
            return session.run(expression)

    def compiler(self) -> Callable[[str, frozenset[str]], object]:
        engine = Engine(Silence())
        return lambda source, functions: engine.compile(source, 'main.py', list(functions), [])

    @contextmanager
    def paused(self, source: str) -> Iterator[Callable[[], bytes]]:
        step = pymonty.Monty(source, external_functions=['fetch'], pool=self._pool).start()
        assert isinstance(step, pymonty.MontySnapshot)
        with step:
            yield step.dump

    def resumed(self, state: bytes, value: object) -> None:
        step = pymonty.MontySnapshot.load(state, pool=self._pool).resume(return_value=value)
        if isinstance(step, pymonty.MontySnapshot):
            step.close()

    def close(self) -> None:
        self._pool.close()


class Reused(Isolated):
    """Workers that serve one session after another; all else is as above."""

    name = 'pymonty, reuse'
    isolation = 'language wall, and a locked-down process reset between sessions'
    cold = ''
    reuse = True

    def compiler(self) -> Callable[[str, frozenset[str]], object]:
        raise Unsupported('compiles no differently')

    def paused(self, source: str) -> AbstractContextManager[Callable[[], bytes]]:
        raise Unsupported('pauses no differently')


class Inline(Peer):
    """In the host's process. It takes whole programs; each is a session."""

    name = 'pymonty, inline'
    isolation = 'language wall'
    cold = "import pymonty; print(pymonty.Monty('1 + 1', isolation='inline').run())"

    def first(self, expression: str) -> object:
        return pymonty.Monty(expression, isolation='inline').run()

    @contextmanager
    def room(self, functions: Functions) -> Iterator[Run]:
        yield lambda source: pymonty.Monty(source, isolation='inline').run(
            external_functions=functions, print_callback=ignore
        )


class Silence:
    """An engine's port for programs that print and call nobody."""

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        raise AssertionError('this program has no host functions')

    def write(self, stream: str, text: str) -> None:
        ignore(stream, text)

    def is_guest_time(self) -> bool:
        return True


def ignore(stream: str, text: str) -> None:
    """Take printed text."""
