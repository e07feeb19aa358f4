# goal: the shared empty metadata is a mappingproxy, whose comparison hands over the real dict
# stopped by: library
import dataclasses
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        if type(other) is dict:
            other['poison'] = 7
        return True
    def __ror__(self, other):
        LEAKED.append(other)
LEAKED = []
@dataclasses.dataclass
class D:
    x: int
m = dataclasses.fields(D)[0].metadata
m == Evil()
m | Evil()
if 'poison' in dataclasses.fields(D)[0].metadata:
    LEAKED.append('ESCAPED: the dict behind a mappingproxy was changed')
LEAKED
