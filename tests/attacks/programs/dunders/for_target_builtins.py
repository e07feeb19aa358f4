# goal: bind __builtins__ by a loop or with
# stopped by: admit
for __builtins__ in [{}]:
    pass
LEAKED = [(lambda: open)()]
LEAKED
