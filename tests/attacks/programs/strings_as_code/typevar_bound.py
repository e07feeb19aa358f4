# goal: a bound given as text becomes a ForwardRef
# stopped by: guard
import typing
T = typing.TypeVar('T', bound='print.__self__')
LEAKED = [T.__bound__._evaluate({}, {}, recursive_guard=frozenset())]
LEAKED
