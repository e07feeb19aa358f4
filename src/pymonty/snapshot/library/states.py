"""What modules of one session keep to themselves: their state, as values that a guest could hold.

    random      the generator behind its functions
    decimal     the current context; what has been changed of the contexts that it offers
    calendar    the first day of the week

`dump_states` gives the state of the modules that the session has imported, by name, and `load_states` gives
it to a session that is to go on from there, once all values are made. A guest's own stores to modules are the
heap's.
"""

from __future__ import annotations

import decimal
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.library import text
from pymonty.snapshot.library.numbers import (
    change_context,
    context_parts,
    random_parts,
    restore_random,
)
from pymonty.snapshot.library.reducer import check, exact, index

if TYPE_CHECKING:
    from pymonty.runtime.engine import Engine

_TEMPLATES = ('BasicContext', 'DefaultContext', 'ExtendedContext')


def dump_states(engine: Engine) -> dict[str, Any]:
    """The state of the session's modules, by name; only of those that have any."""
    members = engine.imports.members
    found = {name: read(members[name]) for name, (read, _) in _OF_MEMBERS.items() if name in members}
    found['decimal.current'] = next(
        (value for variable, value in engine.context.items() if variable.name == 'decimal_context'), None
    )
    return {name: value for name, value in found.items() if value is not None}


def load_states(engine: Engine, states: dict[str, Any]) -> None:
    """Give a session the states that `dump_states` has found.

    Raises:
        BadImage: they are none that it finds.
    """
    text.forget()
    for name, value in states.items():
        if name == 'decimal.current':
            _run(engine, decimal.setcontext, exact(value, decimal.Context, 'the decimal context'))
        elif name in _OF_MEMBERS:
            engine.import_module(name)
            _, write = _OF_MEMBERS[name]
            try:
                write(engine.imports.members[name], exact(value, tuple, 'a state'))
            except (TypeError, ValueError) as error:
                raise BadImage(f'{name}: {error}') from error
        else:
            raise BadImage(f'the state of {name!r:.80}')


def _run(engine: Engine, function: Callable[[Any], None], value: object) -> None:
    """Call a function in the session's context, which may be the current one."""
    try:
        engine.context.run(lambda: None)
    except RuntimeError:
        function(value)
    else:
        engine.context.run(function, value)


def _read_random(members: dict[str, Any]) -> Any:
    return random_parts(members['random'].__self__)


def _write_random(members: dict[str, Any], state: Any) -> None:
    restore_random(members['random'].__self__, *state)


def _read_decimal(members: dict[str, Any]) -> Any:
    """Names and states in turn of the templates that are not as they were."""
    found = [(name, context_parts(members[name])) for name in _TEMPLATES]
    changed = [entry for entry in found if entry[1] != context_parts(getattr(decimal, entry[0]))]
    return tuple([part for entry in changed for part in entry]) or None


def _write_decimal(members: dict[str, Any], state: Any) -> None:
    for name, parts in zip(state[::2], state[1::2], strict=True):
        check(exact(name, str, 'a name') in _TEMPLATES, 'a context')
        change_context(members[name], *exact(parts, tuple, 'a context'))


def _read_calendar(members: dict[str, Any]) -> Any:
    first = members['firstweekday']()
    return (first,) if first else None


def _write_calendar(members: dict[str, Any], state: Any) -> None:
    (first,) = state
    members['setfirstweekday'](index(first, 'the first day of the week', 0, 6))


_OF_MEMBERS: dict[str, tuple[Callable[[dict[str, Any]], Any], Callable[[dict[str, Any], Any], None]]] = {
    'random': (_read_random, _write_random),
    'decimal': (_read_decimal, _write_decimal),
    'calendar': (_read_calendar, _write_calendar),
}
