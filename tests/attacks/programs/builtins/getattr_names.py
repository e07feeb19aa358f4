# goal: refused attributes by computed name
# stopped by: runtime
LEAKED = []
f = lambda: 0
for name in ['__globals__', '__code__', '__closure__', '__builtins__', '__self__', '__func__', '__subclasses__', '__mro__', '__base__',
             '__bases__', 'mro', '__dict__', '__getattribute__', '__reduce_ex__', '__reduce__', '__class__', '__init_subclass__', '__subclasshook__',
             '__loader__', '__spec__', '__wrapped__', '__call__', '__get__', '__kwdefaults__', '__setattr__', '__delattr__', '__dir__', '__new__', '__init__']:
    for x in [f, print, int, 1, type, leak, object, type(f)]:
        try:
            LEAKED.append(getattr(x, name))
        except Exception:
            pass
        try:
            LEAKED.append(getattr(x, name, None))
        except Exception:
            pass
LEAKED
