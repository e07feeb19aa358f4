# goal: method wrappers are objects with a __self__
# stopped by: guard
LEAKED = [print.__call__.__self__.__self__]
LEAKED
