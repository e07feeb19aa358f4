"""The graph of a guest's values as nodes, and the two machines that walk it.

A node is a list: a tag and its fields, or one plain scalar. A field that stands for a value is an index.

    x = []; x.append(x)        [[12, 0]]                   LIST of itself
    ('a', 'a')                 [[10, 1, 1], ['a']]         TUPLE of one str twice

Each kind of value has one `Rule` (and one module) that both writes and reads it: `shape` says what the
fields are, so that a hostile node is refused before anyone looks at it, and where the references are.

The `Writer` numbers values as it meets them and writes their nodes in that order. It runs no guest code:
kinds are told by `type(x) is T`, attributes are read past every class.

The `Reader` builds in two steps, without recursion over depth:

    build    no guest code runs, since guest classes stay empty until all else is filled. Values are *made*,
             their needs first, and then *filled*.
    settle   what has to wait for the guest's classes to be whole, on the guest's time: sets and dicts whose
             keys have hashes of the guest's, iterators in the middle of things, generators. Whatever needs
             one of those to be made waits too.

*Hidden* values belong to compiled code (context managers in their wrappers, marks, helpers): only hidden
values and variables may refer to them, lest a guest hold one by a name that it can spell.
"""

from __future__ import annotations

from pymonty.snapshot.reader import Reader
from pymonty.snapshot.rules import (
    CLASS_TAGS,
    IDENTITY_TAGS,
    PLAIN_TAGS,
    Kind,
    Rule,
    Tables,
    type_name,
)
from pymonty.snapshot.writer import BriefWriter, Writer

__all__ = [
    'CLASS_TAGS',
    'IDENTITY_TAGS',
    'PLAIN_TAGS',
    'BriefWriter',
    'Kind',
    'Reader',
    'Rule',
    'Tables',
    'Writer',
    'type_name',
]
