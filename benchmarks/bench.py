"""One run of the benchmarks: the peers that this machine has, and how long to measure."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from benchmarks.harness import Case, Plan, Probe, compare
from benchmarks.peers import PEERS, Missing, Peer


class Bench:
    """The contestants and the plan.

    Attributes:
        missing: why a contestant is not there, by name.
    """

    def __init__(self, plan: Plan, log: Callable[[str], None]) -> None:
        self.plan = plan
        self.missing: dict[str, str] = {}
        self._log = log
        self._peers: list[Peer] = []
        for kind in PEERS:
            try:
                self._peers.append(kind())
            except Missing as reason:
                self.missing[kind.name] = str(reason)
        # What the peers' packages left in this process would slow down only those that run in it.
        gc.collect()
        gc.freeze()

    def compare(
        self,
        group: str,
        name: str,
        unit: str,
        prepare: Callable[[Peer], Probe],
        *,
        plan: Plan | None = None,
        only: Callable[[Peer], bool] = lambda peer: True,
    ) -> Case:
        """Measure a case: `prepare` makes the probe of a peer, or raises `Unsupported`."""
        probes = {peer.name: _lazy(prepare, peer) for peer in self._peers if only(peer)}
        return self.measure(group, name, unit, probes, plan)

    def measure(
        self, group: str, name: str, unit: str, probes: Mapping[str, Probe], plan: Plan | None = None
    ) -> Case:
        """Measure a case with probes at hand."""
        self._log(f'{group}: {name}')
        return compare(group, name, unit, probes, plan or self.plan)

    def close(self) -> None:
        """End all that the peers keep."""
        for peer in self._peers:
            peer.close()


def _lazy(prepare: Callable[[Peer], Probe], peer: Peer) -> Probe:
    """A probe that is prepared when it is first needed."""
    made: list[Probe] = []

    def probe() -> float:
        if not made:
            made.append(prepare(peer))
        return made[0]()

    return probe


@contextmanager
def opened(plan: Plan, log: Callable[[str], None]) -> Iterator[Bench]:
    """A bench that is closed at the end."""
    bench = Bench(plan, log)
    try:
        yield bench
    finally:
        bench.close()
