"""Run Python that a language model wrote: at CPython's speed, with nothing in reach but what you hand it.

>>> import pymonty
>>> program = pymonty.Monty('sum(prices) * rate("EUR")', inputs=['prices'], external_functions=['rate'])
>>> program.run(inputs={'prices': [10, 20.5]}, external_functions={'rate': lambda currency: 2})
61.0
"""

from pymonty.errors import (
    Frame,
    MontyConversionError,
    MontyCrashedError,
    MontyError,
    MontyLimitError,
    MontyRuntimeError,
    MontySyntaxError,
    MontyUnavailableError,
)
from pymonty.limits import ResourceLimits
from pymonty.monty import Monty
from pymonty.session import Pool, Session
from pymonty.wire.objects import MontyObject

__all__ = [
    'Frame',
    'Monty',
    'MontyConversionError',
    'MontyCrashedError',
    'MontyError',
    'MontyLimitError',
    'MontyObject',
    'MontyRuntimeError',
    'MontySyntaxError',
    'MontyUnavailableError',
    'Pool',
    'ResourceLimits',
    'Session',
]
