# goal: the mappingproxy of __members__ hands over the real table
# stopped by: guard
import enum
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
re.RegexFlag.__members__ == Evil()
re.RegexFlag.__members__ | Evil()
if 'poison' in re.RegexFlag.__members__:
    LEAKED.append('ESCAPED: the dict behind a mappingproxy was changed')
LEAKED
