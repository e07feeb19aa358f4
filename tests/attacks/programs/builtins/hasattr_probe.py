# goal: hasattr as an oracle and a way to run properties of shared objects
# stopped by: runtime
LEAKED = ['ESCAPED: hasattr sees ' + n for n in ['__globals__', '__code__', '__builtins__'] if hasattr(lambda: 0, n)]
LEAKED
