"""What a program may use before it is stopped, in one value."""

from __future__ import annotations

from typing import Literal

import msgspec

DEFAULT_MEMORY = 256 << 20


class ResourceLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The limits that one run of a program has; `None` disables one.

    Args:
        max_duration_secs: seconds that guest code may run, not counting the time the host takes to
            answer its calls. Each run has this time anew.
        max_memory: bytes that a session may allocate on top of an idle worker. ``'default'`` is
            256 MiB in a worker and no limit with ``isolation='inline'``, where a number is an error.
        max_recursion_depth: nested calls of guest functions.
        max_output_bytes: bytes of printed text (UTF-8) in one run.
        max_external_calls: calls of host functions in one run.

    Raises:
        ValueError: a limit is not positive.
        TypeError: a limit is not a number.

    >>> ResourceLimits(max_duration_secs=5, max_memory=64 << 20).max_output_bytes
    10485760
    """

    max_duration_secs: float | None = 30.0
    max_memory: int | Literal['default'] | None = 'default'
    max_recursion_depth: int | None = 1000
    max_output_bytes: int | None = 10 << 20
    max_external_calls: int | None = 10_000

    def __post_init__(self) -> None:
        for name, kinds in _KINDS.items():
            value = getattr(self, name)
            if value is None or (name == 'max_memory' and value == 'default'):
                continue
            if type(value) not in kinds:
                raise TypeError(f'{name} takes a number or None, not {value!r}')
            if not value > 0:
                raise ValueError(f'{name} must be positive, not {value!r}; None disables the limit')


_KINDS: dict[str, tuple[type, ...]] = {
    'max_duration_secs': (int, float),
    'max_memory': (int,),
    'max_recursion_depth': (int,),
    'max_output_bytes': (int,),
    'max_external_calls': (int,),
}
