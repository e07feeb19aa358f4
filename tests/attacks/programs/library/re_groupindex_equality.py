# goal: groupindex is a mappingproxy on the dict inside a cached pattern
# stopped by: guard
import re
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        leak(other)
        if type(other) is dict:
            other['poison'] = 7
        return True
    def __ror__(self, other):
        LEAKED.append(other)
LEAKED = []
p = re.compile('(?P<a>x)')
p.groupindex == Evil()
p.groupindex | Evil()
if 'poison' in p.groupindex:
    LEAKED.append('ESCAPED: the dict behind a mappingproxy was changed')
LEAKED
