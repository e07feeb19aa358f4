# goal: an heir of GenericAlias passes every attribute on to its origin
# stopped by: classes
import types
LEAKED = []
def g():
    yield
paused = g()
try:
    class Open(types.GenericAlias):
        pass
    frame = Open(paused, ()).gi_frame
    LEAKED += [frame, Open(frame, ()).f_back, Open(frame, ()).f_globals, Open(int, ()).__subclasses__]
except Exception as error:
    leak(error)
for kind in [types.UnionType, type(len), type(paused), type(g), type((lambda: 0).__get__(1)), type([].__iter__())]:
    try:
        LEAKED.append(type('Heir', (kind,), {}))
    except Exception as error:
        leak(error)
LEAKED
