# goal: a code object
# stopped by: runtime
LEAKED = [compile('1', 'x', 'eval')]
LEAKED
