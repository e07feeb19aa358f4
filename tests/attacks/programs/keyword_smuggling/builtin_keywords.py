# goal: keyword arguments of builtins that do more than their positional ones
# stopped by: runtime
LEAKED = []
for act in [
    lambda: eval('1', globals={'__builtins__': {}}),
    lambda: exec('x', globals=None, closure=()),
    lambda: exec('1', closure=5),
    lambda: getattr(obj=print, name='__self__'),
    lambda: compile(source='1', filename='x', mode='eval', flags=0x400),
    lambda: open(file='/etc/passwd'),
    lambda: print('x', file='x'),
    lambda: type(name='A', bases=(), dict={}),
    lambda: property(fget=vars).__get__(leak),
    lambda: staticmethod(function=vars),
]:
    try:
        found = act()
        if found is not None and found != 1:
            LEAKED.append(found)
    except Exception:
        pass
LEAKED
