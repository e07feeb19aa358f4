# goal: cached_property stores under any name in the instance dictionary
# stopped by: library
import functools
class A:
    pass
p = functools.cached_property(lambda self: 1)
LEAKED = []
for name in ['__class__', '.guest', '__dict__']:
    try:
        p.__set_name__(A, name)
        a = A()
        p.__get__(a, A)
        LEAKED.append('ESCAPED: stored ' + name) if '.guest' in vars(a) else None
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x]
LEAKED
