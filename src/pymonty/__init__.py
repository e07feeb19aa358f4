"""Run Python that a language model wrote: at CPython's speed, with nothing in reach but what you hand it.

>>> import pymonty
>>> program = pymonty.Monty('sum(prices) * rate("EUR")', inputs=['prices'], external_functions=['rate'])
>>> program.run(inputs={'prices': [10, 20.5]}, external_functions={'rate': lambda currency: 2})
61.0
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pymonty.errors import (
        Frame,
        MontyCheckerError,
        MontyConversionError,
        MontyCrashedError,
        MontyError,
        MontyLimitError,
        MontyRuntimeError,
        MontySnapshotError,
        MontySyntaxError,
        MontyTypingError,
        MontyUnavailableError,
    )
    from pymonty.limits import ResourceLimits
    from pymonty.monty import Monty
    from pymonty.pausing import MontyComplete, MontySnapshot
    from pymonty.session import Pool, Session
    from pymonty.typecheck.diagnostics import Diagnostic
    from pymonty.typecheck.stubs import stubs
    from pymonty.wire.objects import MontyObject

__all__ = [
    'Diagnostic',
    'Frame',
    'Monty',
    'MontyCheckerError',
    'MontyComplete',
    'MontyConversionError',
    'MontyCrashedError',
    'MontyError',
    'MontyLimitError',
    'MontyObject',
    'MontyRuntimeError',
    'MontySnapshot',
    'MontySnapshotError',
    'MontySyntaxError',
    'MontyTypingError',
    'MontyUnavailableError',
    'Pool',
    'ResourceLimits',
    'Session',
    'stubs',
]

_PLACES = {
    'Diagnostic': 'typecheck.diagnostics',
    'Monty': 'monty',
    'MontyComplete': 'pausing',
    'MontyObject': 'wire.objects',
    'MontySnapshot': 'pausing',
    'Pool': 'session',
    'ResourceLimits': 'limits',
    'Session': 'session',
    'stubs': 'typecheck.stubs',
}
"""The modules of the names that are no errors."""


def __getattr__(name: str) -> object:
    """A public name, imported when it is first asked for: `import pymonty` costs next to nothing."""
    if name not in __all__:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    home = _PLACES.get(name, 'errors')
    place = __import__(f'{__name__}.{home}', fromlist=[name])  # importlib would be one more to load
    value = getattr(place, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
