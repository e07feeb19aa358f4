# goal: positions in the report that lie outside the source
# stopped by: runtime
LEAKED = []
exec('\n' * 1000 + '1 / 0')
LEAKED
