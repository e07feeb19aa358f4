"""The exception that ends a program from outside, and that a guest can neither name nor catch."""

from __future__ import annotations


class Halted(BaseException):
    """A limit is used up. `limit` is the field of `ResourceLimits`, `value` what it was set to."""

    def __init__(self, limit: str, value: float | None) -> None:
        super().__init__(limit, value)
        self.limit = limit
        self.value = value


def is_end(kind: type | None) -> bool:
    """Whether an exception of this type is the end of the program."""
    return kind is not None and issubclass(kind, Halted)
