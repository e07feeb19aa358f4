# goal: the real builtins in a dict that eval fills in
# stopped by: runtime
d = {}
eval('1', d)
exec('x = 1', d)
LEAKED = [d]
leak(d)
LEAKED
