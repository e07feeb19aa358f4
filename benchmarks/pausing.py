"""What being pausable costs a program at run time.

A program that calls the host is emitted in suspension normal form where a call may end at the host. Here
each program is compiled twice by the same compiler: as it stands, calling nobody, and as if every function
and class of its own, where it is called by name, were the host's. Both run in this process.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.groups import PROGRAMS
from benchmarks.harness import Case, Probe
from benchmarks.peers.ours import Silence
from pymonty.runtime.engine import Engine

OFF, ON = 'as it stands', 'every own call may pause'


def pausing(bench: Bench) -> Iterator[Case]:
    """Run time with suspension normal form and without."""
    for path in PROGRAMS:
        source = path.read_text()
        own = [
            node.name
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
        ]
        probes: dict[str, Probe] = {OFF: partial(_run, source, []), ON: partial(_run, source, own)}
        yield bench.measure('pausing', path.stem, 's', probes)


def _run(source: str, functions: list[str]) -> float:
    engine = Engine(Silence())
    engine.compile(source, 'main.py', functions, [])
    began = perf_counter()
    engine.run(None, 'main.py', {}, [])
    return perf_counter() - began
