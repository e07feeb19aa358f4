"""The contestants, each used as its documentation says: one class a contestant, all of one protocol.

A peer that a machine lacks (a package, Node.js) raises `Missing`, with the reason, when it is made.
"""

from __future__ import annotations

from benchmarks.peers.base import Missing, Peer, Unsupported
from benchmarks.peers.interpreters import Asteval, Smolagents
from benchmarks.peers.monty import PydanticMonty
from benchmarks.peers.ours import Inline, Isolated, Reused
from benchmarks.peers.pyodide import Pyodide
from benchmarks.peers.python import Exec, Subprocess
from benchmarks.peers.restricted import Restricted

PEERS: tuple[type[Peer], ...] = (
    Isolated,
    Reused,
    Inline,
    Exec,
    Subprocess,
    PydanticMonty,
    Smolagents,
    Restricted,
    Asteval,
    Pyodide,
)

__all__ = ['PEERS', 'Missing', 'Peer', 'Unsupported']
