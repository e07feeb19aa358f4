"""The heap of a snapshot: every kind of value that a guest can hold, in one graph.

`Writer` and `Reader` are explained in `pymonty.snapshot.graph`, the kinds of nodes in the modules named here.
"""

from __future__ import annotations

from pymonty.snapshot.classes import CLASSES
from pymonty.snapshot.data import DATA
from pymonty.snapshot.exceptions import EXCEPTIONS, take_exception
from pymonty.snapshot.functions import FUNCTIONS
from pymonty.snapshot.graph import Reader, Tables, Writer
from pymonty.snapshot.helpers import HELPERS
from pymonty.snapshot.instances import INSTANCES, SPECIAL, take_other
from pymonty.snapshot.names import NAMES
from pymonty.snapshot.state import SessionState
from pymonty.snapshot.suspended import GENERATORS

__all__ = ['Reader', 'SessionState', 'Writer']

for _kind in (DATA, NAMES, FUNCTIONS, CLASSES, INSTANCES, EXCEPTIONS, GENERATORS, HELPERS):
    Tables.add(_kind)
Tables.others.append(take_other)
SPECIAL.append(take_exception)
