"""What the prelude puts between natives and the guest's iterators."""

from __future__ import annotations

from typing import Any

from pymonty.runtime.prelude.natives.iteration import Relay
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.reducer import Parts, Reducer


def _parts(relay: Relay) -> Parts:
    if relay.given:
        raise CannotDump('iterator', 'it has an item that nobody has fetched yet')
    return (relay.source,)


def _make(cls: type, source: Any) -> Relay:
    return Relay(source)


REDUCERS = [Reducer('relay', Relay, _parts, _make, inner=True)]
