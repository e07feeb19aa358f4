"""What the graph of values needs to know of the session that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from types import CellType, CodeType, FunctionType, ModuleType
from typing import Any, Protocol

from pymonty.snapshot.image import Frame


class Revived(Protocol):
    """A generator, coroutine or asynchronous generator that gets its variables later.

    Attributes:
        generator: it, so that others may refer to it.
    """

    generator: Any

    def fill(self, variables: dict[str, Any]) -> None:
        """Give its frame its variables."""


class SessionState(Protocol):
    """A session, as far as its values reach.

    Attributes:
        namespace: the globals of its functions, with `__builtins__` and the session's key in it.
    """

    namespace: dict[str, Any]

    # -- programs

    def definition_of(self, code: CodeType) -> tuple[int, int] | None:
        """The text and the number of the definition that a function's code stems from; a dump keeps the text.

        None where no program of the session has it (a function that `exec` defined).
        """

    def may_pause(self, code: CodeType) -> bool:
        """Whether a function with this code may call the host, directly or not."""

    def code_of(self, text: int, definition: int) -> CodeType:
        """The code of a definition.

        Raises:
            BadImage: there is no such definition.
        """

    # -- host functions and modules

    def host_name(self, function: FunctionType) -> str | None:
        """The name of a host function of this session; None for any other function."""

    def host_function(self, name: str) -> FunctionType:
        """The host function of that name.

        Raises:
            BadImage: the program has no such function.
        """

    def module_name(self, module: ModuleType) -> str | None:
        """The name of a proxy of this session; None for any other module."""

    def module(self, name: str) -> ModuleType:
        """The proxy of a module.

        Raises:
            ImportError: guests have no such module.
        """

    def members(self, name: str) -> dict[str, Any]:
        """What the proxy of a module held when it was made."""

    def imported(self) -> list[str]:
        """The names of the proxies that the session has made."""

    # -- generators and coroutines

    def capture(self, suspended: Any, ref: Callable[[object], int]) -> Frame | None:
        """The frame of a generator, coroutine or asynchronous generator at rest; None if it has ended.

        Raises:
            CannotDump: its frame stands where it cannot be continued.
        """

    def running(self, generator: Any) -> int | None:
        """The place on the paused stack of a generator or coroutine that is running, else None."""

    def running_at(self, place: int) -> Any:
        """The generator or coroutine at a place of the stack; it is there once `Reader.build` is done.

        Raises:
            BadImage: there is none.
        """

    def revive(self, frame: Frame, cells: dict[str, CellType], names: tuple[str, str]) -> Revived:
        """What stands where `frame` says, over these cells, with this `__name__` and `__qualname__`.

        It runs no guest code. The indices of `frame` mean nothing here.

        Raises:
            BadImage: no definition has such a frame.
        """

    def start(self, revived: list[Revived]) -> None:
        """Have them arrive where they stand. All have their variables; `Reader.settle` calls this last."""
