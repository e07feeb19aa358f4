"""Measuring side by side.

A *probe* takes one measurement of one contestant, in the unit of its case. `compare` calls the probes
of a case in rounds: each round has one measurement of every contestant, in an order of its own, so that
whatever the machine does meanwhile hits all of them alike. A ratio is the median of the ratios within
rounds, never a quotient of two medians taken at different times.

A contestant that is slow spends its budget and sits out later rounds; one that raises is out, and its
error is kept as its result.
"""

from __future__ import annotations

import gc
import os
import platform
import random
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep

Probe = Callable[[], float]

LOOP_SECS = 5e-3
"""Short work is timed in a loop of about this length."""


@dataclass(frozen=True)
class Plan:
    """How much to measure.

    Attributes:
        rounds: rounds of a case.
        seconds: what one contestant may spend on one case, beyond its first measurement.
        warmups: measurements of each contestant that are thrown away first.
    """

    rounds: int
    seconds: float
    warmups: int


@dataclass
class Case:
    """The measurements of one thing, of every contestant.

    Attributes:
        group, name: what was measured.
        unit: of the values: 's', 'B' or '1/s'.
        values: by contestant, one for each round; None where it sat out.
        errors: why a contestant has no value.
    """

    group: str
    name: str
    unit: str
    values: dict[str, list[float | None]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def median(self, who: str) -> float | None:
        """The median of a contestant's values, if it has any."""
        values = [value for value in self.values.get(who, ()) if value is not None]
        return statistics.median(values) if values else None

    def ratio(self, who: str, base: str) -> float | None:
        """The median over rounds of one contestant's value relative to another's."""
        pairs = zip(self.values.get(who, ()), self.values.get(base, ()), strict=False)
        ratios = [value / other for value, other in pairs if value is not None and other]
        return statistics.median(ratios) if ratios else None


def compare(group: str, name: str, unit: str, probes: Mapping[str, Probe], plan: Plan) -> Case:
    """Measure all contestants in rounds."""
    case = Case(group, name, unit, {who: [] for who in probes})
    spent = dict.fromkeys(probes, 0.0)
    order = random.Random(name)

    def measure(who: str) -> float | None:
        began = perf_counter()
        try:
            return probes[who]()
        except Exception as error:
            case.errors[who] = describe(error)
            return None
        finally:
            spent[who] += perf_counter() - began

    for who in probes:
        for _ in range(plan.warmups):
            value = measure(who)
            if spent[who] > plan.seconds:  # too slow to throw anything away
                case.values[who].append(value)
                break
        else:
            spent[who] = 0.0
    for turn in range(plan.rounds):
        for who in order.sample(list(probes), len(probes)):
            if len(case.values[who]) == turn:
                tired = turn > 0 and spent[who] > plan.seconds
                case.values[who].append(None if tired or who in case.errors else measure(who))
    for who in case.errors:
        del case.values[who]
    return case


def describe(error: BaseException) -> str:
    """An error in one short line."""
    lines = str(error).strip().splitlines()
    text = f'{type(error).__name__}: {lines[-1].strip()}' if lines else type(error).__name__
    return text if len(text) <= 160 else text[:159] + '…'


def timed(work: Callable[[], object]) -> Probe:
    """A probe for the seconds that `work` takes, without garbage collections of this process.

    Work is repeated until it takes about `LOOP_SECS`, so that it is measured warm.
    """
    loops = 0

    def probe() -> float:
        nonlocal loops
        if not loops:
            once = min(_time(work, 1) for _ in range(3))
            loops = max(1, int(LOOP_SECS / max(once, 1e-7)))
        return _time(work, loops) / loops

    return probe


def timed_once(work: Callable[[], object], pause: float) -> Probe:
    """The same for work that uses up something which is made anew within `pause` seconds."""

    def probe() -> float:
        sleep(pause)
        return _time(work, 1)

    return probe


def _time(work: Callable[[], object], loops: int) -> float:
    with collections_off():
        began = perf_counter()
        for _ in range(loops):
            work()
        return perf_counter() - began


@contextmanager
def collections_off() -> Iterator[None]:
    """Keep this process's garbage collector out of a measurement."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def geometric_mean(values: list[float]) -> float | None:
    """None if there are none."""
    return statistics.geometric_mean(values) if values else None


def machine() -> dict[str, str]:
    """What a reader must know of this machine to read its figures."""
    return {
        'python': f'{platform.python_implementation()} {platform.python_version()}',
        'system': f'{platform.system()} {platform.release()} {platform.machine()}',
        'processor': _processor(),
        'cores': str(len(os.sched_getaffinity(0))),
        'load': f'{os.getloadavg()[0]:.2f}',
        'executable': Path(sys.executable).name,
    }


def _processor() -> str:
    try:
        lines = Path('/proc/cpuinfo').read_text().splitlines()
    except OSError:
        lines = []
    names = (line.partition(':')[2].strip() for line in lines if line.startswith('model name'))
    return next(names, platform.processor() or 'unknown')
