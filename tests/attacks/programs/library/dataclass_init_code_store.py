# goal: a generated initialiser stores any attribute on any object
# stopped by: library
import dataclasses
LEAKED = []
def f():
    return 1
def g():
    return 2
for name in ['__code__', '__defaults__', '__class__', '__globals__']:
    try:
        D = dataclasses.make_dataclass('D', [name])
        D.__init__(f, getattr(g, name, (1,)))
        LEAKED.append('ESCAPED: stored ' + name)
    except Exception:
        pass
LEAKED
