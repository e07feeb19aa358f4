# goal: a function made on a dict of ours, whose globals we hold
# stopped by: runtime
d = {}
exec('def f(): return open', d)
d['__builtins__'] = {'open': 5}
LEAKED = ['ESCAPED: builtins replaced'] if d['f']() == 5 else []
LEAKED
