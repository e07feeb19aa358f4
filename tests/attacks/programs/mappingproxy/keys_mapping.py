# goal: views of dicts show a mappingproxy of theirs
# stopped by: guard
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        return True
LEAKED = []
d = globals()
d.keys().mapping == Evil()
{}.items().mapping | Evil()
LEAKED
