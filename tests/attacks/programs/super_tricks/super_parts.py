# goal: fields of super objects
# stopped by: guard
class A:
    def go(self):
        return super()
s = A().go()
LEAKED = []
for name in ['__self__', '__thisclass__', '__self_class__', '__get__', '__class__', '__init__']:
    try:
        LEAKED.append(getattr(s, name))
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not A and x is not A]
LEAKED
