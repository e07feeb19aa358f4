# goal: the dict beneath the view of globals, by comparison or union
# stopped by: runtime
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        return True
    def __ror__(self, other):
        LEAKED.append(other)
        return other
LEAKED = []
g = globals()
g == Evil()
g | Evil()
found = [x for x in LEAKED if '__builtins__' in x or '.session' in x]
LEAKED = found
LEAKED
