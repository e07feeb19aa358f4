# goal: make the host believe in a Ctrl-C
# stopped by: runtime
LEAKED = []
raise KeyboardInterrupt
LEAKED
