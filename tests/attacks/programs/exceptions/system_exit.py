# goal: end the embedding process
# stopped by: runtime
LEAKED = []
raise SystemExit(0)
LEAKED
