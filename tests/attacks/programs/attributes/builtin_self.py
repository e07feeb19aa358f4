# goal: the builtins module, which every builtin function is bound to
# stopped by: guard
LEAKED = [print.__self__]
LEAKED
