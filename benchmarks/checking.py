"""What checking types costs: the first snippet of a session, later ones, and a new process.

Two contestants check: pymonty, and pydantic-monty with `type_check=True`. Both are warm, their checkers too,
where not a new process is timed; both are given the same stubs and the same snippets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from time import perf_counter, sleep

import pymonty
from benchmarks.bench import Bench
from benchmarks.goals import NEW
from benchmarks.groups import SETTLE_SECS, _source, _until_printed
from benchmarks.harness import Case, Probe, collections_off
from benchmarks.peers.base import Missing, Run, package

STUBS = 'def fetch(url: str) -> str: ...\ncity: str\n'
COLD = {
    'pymonty': "import pymonty; print(pymonty.Monty('1 + 1', type_check=True).run())",
    'pydantic-monty': (
        'import pydantic_monty\n'
        'with pydantic_monty.Monty() as pool, pool.checkout(type_check=True) as session:\n'
        '    print(session.feed_run("1 + 1"))'
    ),
}

Opened = Callable[[], AbstractContextManager[Run]]


def checking(bench: Bench) -> Iterator[Case]:
    """Sessions and programs that are checked before they run."""
    sessions, close = _sessions()
    names = sorted(sessions)
    plan = replace(bench.plan, rounds=bench.plan.rounds * 2)
    try:
        for name, probe in (('first snippet', _first), ('a later snippet', _later)):
            probes: dict[str, Probe] = {who: partial(probe, sessions[who]) for who in names}
            yield bench.measure('checking', name, 's', probes, plan)
    finally:
        close()
    cold: dict[str, Probe] = {who: partial(_until_printed, COLD[who]) for who in names}
    yield bench.measure('checking', NEW, 's', cold)


def _sessions() -> tuple[dict[str, Opened], Callable[[], None]]:
    """What opens a checked session, by contestant, and what ends them all."""
    ours = pymonty.Pool()
    opened: dict[str, Opened] = {'pymonty': partial(_OurSession, ours)}
    closers: list[Callable[[], None]] = [ours.close]
    try:
        theirs = package('pydantic_monty').Monty(min_processes=2)
    except Missing:
        pass  # the report of the other groups says so
    else:
        theirs.__enter__()
        closers.append(lambda: theirs.__exit__(None, None, None))
        opened['pydantic-monty'] = partial(_TheirSession, theirs)

    def close() -> None:
        for close_one in closers:
            close_one()

    return opened, close


class _OurSession:
    """A session of pymonty's, as what runs its snippets."""

    def __init__(self, pool: pymonty.Pool) -> None:
        self._session = pool.session(type_check=True, type_check_stubs=STUBS)

    def __enter__(self) -> Run:
        return self._session.run

    def __exit__(self, *exc_info: object) -> None:
        self._session.close()


class _TheirSession:
    """The same of pydantic-monty."""

    def __init__(self, pool: object) -> None:
        self._session = pool.checkout(type_check=True, type_check_stubs=STUBS)  # type: ignore[attr-defined]

    def __enter__(self) -> Run:
        run: Run = self._session.__enter__().feed_run
        return run

    def __exit__(self, *exc_info: object) -> None:
        self._session.__exit__(*exc_info)


def _first(opened: Opened) -> float:
    """From the opening of a session to the result of its first snippet."""
    sleep(SETTLE_SECS)
    with collections_off():
        began = perf_counter()
        with opened() as run:
            assert run('1 + 1') == 2
            return perf_counter() - began


def _later(opened: Opened) -> float:
    """A snippet after the first, averaged over those of a session."""
    first, *later = _source('checked_snippets').split('# %%\n')
    with opened() as run, collections_off():
        run(first)
        began = perf_counter()
        for cell in later:
            run(cell)
        return (perf_counter() - began) / len(later)
