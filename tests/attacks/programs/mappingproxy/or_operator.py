# goal: the union of a mappingproxy with an object of ours
# stopped by: guard
class Evil:
    def __ror__(self, other):
        LEAKED.append(other)
        other['poison'] = 1
        return other
LEAKED = []
class A:
    pass
try:
    A.__dict__ | Evil()
except Exception:
    pass
LEAKED = ['ESCAPED: class changed beneath the guard'] if hasattr(A, 'poison') else []
LEAKED
