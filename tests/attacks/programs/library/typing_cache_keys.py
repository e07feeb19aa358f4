# goal: an answer of the guest's for what others ask typing, which remembers by equality
# stopped by: library
import collections.abc
import typing
LEAKED = []
class Key:
    def __init__(self, like):
        self.like = like
    def __hash__(self):
        return hash(self.like)
    def __eq__(self, other):
        if other is self.like or (type(other) is type(self.like) and repr(other) == repr(self.like)):
            LEAKED.append('ESCAPED: asked whether it equals ' + repr(other))
            return True
        return False
    def __call__(self):
        pass
for special, like in [(typing.Union, (int, str)), (typing.Optional, int), (typing.List, int), (typing.Tuple, (int, str)), (typing.Type, int), (typing.ClassVar, int)]:
    try:
        special[Key(like)]
        special[typing.List[Key(like)]]
        special[list[Key(like)]]
        LEAKED.append(special[like])
    except TypeError as error:
        leak(error)
LEAKED = [x for x in LEAKED if type(x) is str]
LEAKED
