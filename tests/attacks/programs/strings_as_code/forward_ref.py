# goal: ForwardRef evaluates text natively
# stopped by: library
import typing
LEAKED = [typing.ForwardRef('print.__self__')._evaluate({}, {}, frozenset())]
LEAKED
