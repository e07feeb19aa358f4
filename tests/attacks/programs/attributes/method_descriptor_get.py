# goal: bind a native descriptor by hand
# stopped by: guard
LEAKED = [str.format.__get__('{0.__class__.__base__}')(0)]
LEAKED
