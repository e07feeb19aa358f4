"""statistics: `NormalDist.samples` without a seed draws from the generator of the whole process."""

from __future__ import annotations

import random
import statistics
from typing import Any

from pymonty.runtime import guard


def _samples(distribution: statistics.NormalDist, /, n: int, *, seed: Any = None) -> list[float]:
    generator = random.Random() if seed is None else random.Random(seed)
    mean, deviation = distribution.mean, distribution.stdev
    return [generator.gauss(mean, deviation) for _ in range(n)]


guard.METHOD_SHIMS[(id(statistics.NormalDist), 'samples')] = _samples
