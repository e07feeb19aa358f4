# goal: bases that read differently when checked and when used
# stopped by: classes
class T(tuple):
    def __iter__(self):
        return iter([])
    def __len__(self):
        return 0
LEAKED = []
try:
    A = type('A', T([type]), {})
    LEAKED = ['ESCAPED: a metaclass that was not checked'] if A('B', (), {'__del__': print}).__del__ else []
except Exception:
    pass
LEAKED
