"""pydantic-monty: an interpreter written in Rust, in worker processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from benchmarks.peers.base import Functions, Peer, Run, package

MOST_PROCESSES = 32


class PydanticMonty(Peer):
    """Sessions are checked out of a pool whose workers are reused."""

    name = 'pydantic-monty'
    isolation = 'interpreter, in a process reset between sessions'
    pooled = True
    cold = (
        'import pydantic_monty\n'
        'with pydantic_monty.Monty() as pool, pool.checkout() as session: print(session.feed_run("1 + 1"))'
    )

    def __init__(self) -> None:
        self._pool = package('pydantic_monty').Monty(min_processes=2, max_processes=MOST_PROCESSES)
        self._pool.__enter__()

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        with self._pool.checkout() as session:
            yield partial(session.feed_run, external_lookup=dict(functions), print_callback=_ignore)

    def first(self, expression: str) -> object:
        with self._pool.checkout() as session:
            return session.feed_run(expression)

    @contextmanager
    def paused(self, source: str) -> Iterator[Callable[[], bytes]]:
        with self._pool.checkout() as session:
            yield session.feed_start(source).dump

    def resumed(self, state: bytes, value: object) -> None:
        with self._pool.checkout() as session:
            session.load_snapshot(state).resume({'return_value': value})

    def close(self) -> None:
        self._pool.__exit__(None, None, None)


def _ignore(stream: str, text: str) -> None:
    pass
