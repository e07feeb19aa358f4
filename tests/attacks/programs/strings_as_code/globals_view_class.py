# goal: change the class of the view that globals() gives, so that trusted code calls ours
# stopped by: runtime
LEAKED = []
g = globals()
kind = type(g)
def spy(self, *a):
    LEAKED.append(a)
for name in ['__setitem__', 'update', 'items', 'keys', '__iter__', '__getitem__', 'get', '__contains__']:
    try:
        setattr(kind, name, spy)
    except Exception:
        pass
try:
    exec('x = 1', g)
    eval('x', g)
except Exception:
    pass
LEAKED = [x for a in LEAKED for x in a if type(x) is not str and x != 1]
LEAKED
