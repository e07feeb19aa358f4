# goal: a function made while its globals lack __builtins__ has the interpreter's real ones
# stopped by: runtime
d = {}
exec('def make():\n def f(): return open\n return f', d)
d.pop('__builtins__', None)
d.clear
make = d['make']
d.clear()
LEAKED = [make()()]
LEAKED
