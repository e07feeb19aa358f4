"""Every message that crosses between the host and a worker, and nothing else.

A message is a msgspec struct, written as a MessagePack array whose first element is its tag.
`Value` fields hold what `pymonty.wire.values` made of a Python object. The two unions at the end
say who may send what; a decoder accepts one union only, so a message of the wrong direction is as
malformed as garbage.

    host                              worker
     │  Open, Compile ────────────────▶ │
     │ ◀──────────────── Compiled       │      or Failed
     │  Run ──────────────────────────▶ │
     │ ◀──────────────── Print*         │
     │ ◀──────────────── Call           │      the worker now waits
     │  Return | Raise | Halt ────────▶ │
     │ ◀──────────────── Done           │      or Failed

While a call is pending, or nothing runs, the host may ask for the session's state, and give it to another
worker in place of a `Run`. What follows `Load` may be sent along with it.

     │  Dump ─────────────────────────▶ │
     │ ◀──────────────── Dumped         │      or Undumpable; all is as before

     │  Open, Load ───────────────────▶ │
     │ ◀──────────────── Loaded         │      or Unloadable, or Failed; then the worker ends
     │  Return | Raise | Halt ────────▶ │      where a call was pending
     │ ◀──────────────── Done           │      or Failed
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

Value: TypeAlias = Any
"""A Python object in wire form: a plain scalar, or a list of nodes (see `pymonty.wire.values`)."""

if not TYPE_CHECKING:
    # What the decoder accepts as a `Value`. Maps are no part of it: one with colliding keys would hang it.
    _Scalar = None | bool | int | float | str | msgspec.msgpack.Ext
    Value = _Scalar | list[list[_Scalar | list[int]]]

LOAD_SECS = 10.0
"""For a worker to make of a snapshot what it was. It keeps to that itself, and its host sees that it does."""


class Message(msgspec.Struct, array_like=True, frozen=True):
    """Base of all messages: field order is the wire format."""


class Open(Message, tag=1, frozen=True):
    """Begin a session: the limits it runs under. No reply."""

    max_duration_secs: float | None
    max_memory: int | None
    max_recursion_depth: int | None
    max_output_bytes: int | None
    max_external_calls: int | None


class Compile(Message, tag=2, frozen=True):
    """Check and compile `source`; the worker keeps the result for a `Run` without source."""

    source: str
    script_name: str
    functions: list[str]
    inputs: list[str]


class Run(Message, tag=3, frozen=True):
    """Run `source`, or the program that `Compile` left behind where it is None.

    With `positions`, its calls say where they are.
    """

    source: str | None
    script_name: str
    inputs: dict[str, Value]
    functions: list[str]
    positions: bool = False


class Return(Message, tag=4, frozen=True):
    """The pending call's result."""

    value: Value


class Raise(Message, tag=5, frozen=True):
    """The pending call raised: `exception` is an exception in wire form."""

    exception: Value


class Halt(Message, tag=6, frozen=True):
    """End the program at its pending call: the named limit is used up."""

    limit: str


class Reset(Message, tag=7, frozen=True):
    """Forget the session, so that another one of the same tenant may follow; answered by `Ready`."""


class Dump(Message, tag=8, frozen=True):
    """Write down the session as it stands, at a pending call or between runs; it stays as it is."""


class Load(Message, tag=9, frozen=True):
    """Be the session that `image` describes (see `pymonty.snapshot.image`), with these host functions.

    Its run has used so much of its limits; its calls say where they are.
    """

    image: bytes
    is_paused: bool
    functions: list[str]
    secs: float
    calls: int
    output: int


class Ready(Message, tag=20, frozen=True):
    """The worker is locked down and waits. `wall` names what the kernel enforces."""

    wall: list[str]
    memory: int


class Compiled(Message, tag=21, frozen=True):
    """`Compile` succeeded."""


class Print(Message, tag=22, frozen=True):
    """Text that the program printed, `stream` being 'stdout' or 'stderr'."""

    stream: str
    text: str


class FrameInfo(msgspec.Struct, array_like=True, frozen=True):
    """One guest frame of a traceback, positions as CPython counts them (columns from 0, in characters)."""

    filename: str
    line: int
    column: int | None
    end_line: int | None
    end_column: int | None
    function_name: str
    source_line: str | None


class Call(Message, tag=23, frozen=True):
    """The program calls host function `name` and waits."""

    call_id: int
    name: str
    args: Value
    kwargs: Value
    position: FrameInfo | None = None


class Done(Message, tag=24, frozen=True):
    """The program ended; `value` is that of its last expression."""

    value: Value


class Failed(Message, tag=25, frozen=True):
    """The program ended with an error, or did not compile.

    `kind` is 'syntax', 'runtime', 'limit' or 'conversion'. `exception` is in wire form; `summary` is
    CPython's last line(s) of the report (`TypeError: …`), `text` the whole report.
    `limit` and `limit_value` are set where kind is 'limit'; `path` where it is 'conversion'.
    """

    kind: str
    exception: Value
    message: str
    summary: str
    text: str
    frames: list[FrameInfo]
    limit: str | None = None
    limit_value: int | float | None = None  # an int stays one
    path: str | None = None


class Dumped(Message, tag=26, frozen=True):
    """The session as it stands, and the seconds that its run has used.

    One that waits at a call may send it before the first `Dump` there, as its answer; or for nothing.
    """

    image: bytes
    secs: float


class Undumpable(Message, tag=27, frozen=True):
    """The session cannot be written down: `what` is the matter, and why, with a way round."""

    what: str
    why: str


class Loaded(Message, tag=28, frozen=True):
    """`Load` succeeded."""


class Unloadable(Message, tag=29, frozen=True):
    """`Load` was given what no dump has made, or what this worker cannot make again."""

    reason: str


ToWorker: TypeAlias = Open | Compile | Run | Return | Raise | Halt | Reset | Dump | Load
ToHost: TypeAlias = (
    Ready | Compiled | Print | Call | Done | Failed | Dumped | Undumpable | Loaded | Unloadable
)
