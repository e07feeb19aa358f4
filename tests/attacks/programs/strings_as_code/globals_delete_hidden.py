# goal: delete __builtins__ or a hidden name of the real globals through the view's own __delitem__
# stopped by: runtime
LEAKED = []
g = globals()
for name in ['.session', '__builtins__']:
    for remove in [lambda: g.__delitem__(name), lambda: g.pop(name), lambda: g.popitem(), lambda: g.clear()]:
        try:
            dict.__setitem__(g, name, 1)
            remove()
        except Exception:
            pass
def f():
    return len
try:
    f.x = 1
except AttributeError:
    LEAKED.append('ESCAPED: a guest function is no longer known as such')
try:
    LEAKED.append(eval('open') if False else None)
except Exception:
    pass
LEAKED = [x for x in LEAKED if x]
LEAKED
