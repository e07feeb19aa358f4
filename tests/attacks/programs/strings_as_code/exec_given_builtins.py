# goal: builtins of the attacker's choice
# stopped by: runtime
class Spy(dict):
    def __missing__(self, name):
        leak('ESCAPED: hidden name ' + name) if name.startswith('.') else None
        raise KeyError(name)
LEAKED = []
for d in [{'__builtins__': Spy()}, {'__builtins__': None}, {'__builtins__': {}}, {'__builtins__': 5}]:
    try:
        LEAKED.append(eval('open', d))
    except Exception:
        pass
    try:
        eval('(lambda: 0).__class__', d)
    except Exception:
        pass
LEAKED
