# goal: a function made on a dict of ours, whose globals we hold
# stopped by: runtime
d = {}
exec('def f(): return open', d)
d['__builtins__'] = {'open': 'ESCAPED: builtins replaced'}
LEAKED = [d['f']()]
LEAKED
