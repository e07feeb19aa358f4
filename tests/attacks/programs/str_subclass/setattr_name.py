# goal: store under a name that lies
# stopped by: runtime
class S(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 0
    def startswith(self, *a):
        return False
    def __contains__(self, x):
        return False
class A:
    pass
LEAKED = []
for name in ['__del__', '__class__', '__getattribute__', '.guest', '_abc_.guest', '__match_args__', '__reduce_ex__']:
    try:
        setattr(A, S(name), leak)
        LEAKED.append('ESCAPED: stored ' + name)
    except Exception:
        pass
    try:
        delattr(A, S(name))
        LEAKED.append('ESCAPED: deleted ' + name)
    except Exception:
        pass
LEAKED
