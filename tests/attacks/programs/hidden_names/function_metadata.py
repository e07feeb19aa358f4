# goal: hidden names in what a function tells of itself
# stopped by: guard
LEAKED = []
def outer():
    cell = 1
    def f(a, b=1, *c, d=2, **e):
        for x in [leak(a)]:
            yield cell
    return f
f = outer()
for x in [f, f(1), outer, lambda: leak(1)]:
    for name in ['__name__', '__qualname__', '__doc__', '__module__', '__annotations__', '__defaults__', '__kwdefaults__', '__type_params__', '__dict__']:
        try:
            found = getattr(x, name)
        except Exception:
            continue
        if "'." in repr(found) or repr(found).startswith('.'):
            LEAKED.append('ESCAPED: hidden name in ' + name + ': ' + repr(found))
LEAKED
