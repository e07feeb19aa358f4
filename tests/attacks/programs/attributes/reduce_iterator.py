# goal: iterators reduce to functions of the real builtins
# stopped by: guard
LEAKED = [iter([1]).__reduce__()[0], map(len, []).__reduce__(), reversed([1]).__reduce__()]
LEAKED
