"""What stands before a run: the type check of a program or of a session's snippets, remembered.

ProgramGate    one source, checked once for each set of stubs that it is to run with
SessionGate    snippet after snippet, each in the context of those that ran
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from pymonty.errors import MontyTypingError
from pymonty.typecheck import stubs
from pymonty.typecheck.checker import Context, shared
from pymonty.typecheck.stubs import Stubs

_PASSED_MAX = 64
"""Sets of stubs that a program is known to pass with."""


def _judge(code: str, name: str, given: Stubs, context: str = '') -> None:
    found = shared.check(code, name, given, context)
    if any(diagnostic.severity == 'error' for diagnostic in found):
        raise MontyTypingError(found)


class ProgramGate:
    """The check of one program.

    Args:
        names: what it is given for certain; `Any` as long as nothing more is known of it.
        written: stubs that a person wrote.
    """

    def __init__(self, code: str, name: str, names: Collection[str], written: str | None) -> None:
        self._code = code
        self._name = name
        self._names = names
        self._written = stubs.parse(written or '')
        self._passed: set[Stubs] = set()

    def check(self, values: Mapping[str, object], written: str | None = None) -> None:
        """Check the program against values at hand.

        Raises:
            MontyTypingError: there are errors.
            MontyCheckerError: it could not be judged.
            ValueError: `written` is no Python.
        """
        own = self._written if written is None else stubs.parse(written)
        given = stubs.joined(own, values, self._names)
        if given not in self._passed:
            _judge(self._code, self._name, given)
            if len(self._passed) >= _PASSED_MAX:
                self._passed.clear()
            self._passed.add(given)

    async def check_async(self, values: Mapping[str, object]) -> None:
        """As `check`, off the event loop.

        Raises:
            MontyError: as `check`.
        """
        import asyncio

        await asyncio.to_thread(self.check, values)


class SessionGate:
    """The checks of a session.

    Args:
        values: functions and inputs that it has from the start.
        written: stubs that a person wrote.
    """

    def __init__(self, values: Mapping[str, object], name: str, written: str | None) -> None:
        self._values = dict(values)
        self._name = name
        self._written = stubs.parse(written or '')
        self._given: Stubs | None = None
        self._hidden: list[str] = []
        self._context = Context()
        shared.warm()

    def check(self, code: str, inputs: Mapping[str, object] | None = None) -> None:
        """Check a snippet that is about to run with these inputs.

        Raises:
            MontyTypingError: there are errors.
            MontyCheckerError: it could not be judged.
        """
        before = self._set(inputs or {})
        if self._given is None:
            self._given = stubs.joined(self._written, self._values).without(self._hidden)
        _judge(code, self._name, self._given, self._context.text + before)
        self._context.begun(before, code)

    async def check_async(self, code: str, inputs: Mapping[str, object] | None = None) -> None:
        """As `check`, off the event loop.

        Raises:
            MontyError: as `check`.
        """
        import asyncio

        await asyncio.to_thread(self.check, code, inputs)

    def ran(self, code: str) -> None:
        """The snippet that was checked last has run to its end."""
        self._context.ended(code)

    def _set(self, inputs: Mapping[str, object]) -> str:
        """Make inputs known; the source that binds them. What is written in stubs stays as it is."""
        lines = []
        for name, value in inputs.items():
            if name in self._written.names:
                lines.append(f'from __host__ import {name}\n')
                continue
            hidden = f'{name}__{len(self._hidden)}'
            self._hidden.append(hidden)
            self._values[hidden] = value
            self._given = None
            lines.append(f'from __host__ import {hidden} as {name}\n')
        return ''.join(lines)
