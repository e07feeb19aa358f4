# goal: bind __builtins__ by a type statement
# stopped by: admit
# needs: 3.12
type __builtins__ = int
LEAKED = [(lambda: open)()]
LEAKED
