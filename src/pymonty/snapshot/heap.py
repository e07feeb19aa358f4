"""The heap of a snapshot: every kind of value that a guest can hold, in one graph.

`Writer` and `Reader` are explained in `pymonty.snapshot.graph`, the kinds of nodes in the modules named here.
"""

from __future__ import annotations

from pymonty.snapshot import classes
from pymonty.snapshot.classes import CLASSES
from pymonty.snapshot.data import DATA
from pymonty.snapshot.enums import ENUMS, take_enum, take_member
from pymonty.snapshot.exceptions import EXCEPTIONS, take_exception
from pymonty.snapshot.functions import FUNCTIONS
from pymonty.snapshot.graph import BriefWriter, Reader, Tables, Writer
from pymonty.snapshot.helpers import HELPERS
from pymonty.snapshot.instances import INSTANCES, SPECIAL, take_other
from pymonty.snapshot.made import MADE_FUNCTIONS
from pymonty.snapshot.names import NAMES
from pymonty.snapshot.records import RECORDS, take_namedtuple
from pymonty.snapshot.state import SessionState
from pymonty.snapshot.suspended import GENERATORS
from pymonty.snapshot.written import WRITTEN_METHODS

__all__ = ['BriefWriter', 'Reader', 'SessionState', 'Writer']

for _kind in (
    DATA,
    NAMES,
    FUNCTIONS,
    CLASSES,
    INSTANCES,
    EXCEPTIONS,
    GENERATORS,
    HELPERS,
    RECORDS,
    WRITTEN_METHODS,
    ENUMS,
    MADE_FUNCTIONS,
):
    Tables.add(_kind)
Tables.others.append(take_other)
SPECIAL.extend((take_exception, take_member))
classes.SPECIAL.extend((take_namedtuple, take_enum))
