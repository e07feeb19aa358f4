# goal: a mappingproxy compares the dict beneath it: the class's own
# stopped by: guard
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        leak(other)
        other['poison'] = 1
        return True
LEAKED = []
class A:
    pass
try:
    A.__dict__ == Evil()
    vars(A) == Evil()
except Exception:
    pass
LEAKED = ['ESCAPED: class changed beneath the guard'] if hasattr(A, 'poison') else []
LEAKED
