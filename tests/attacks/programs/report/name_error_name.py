# goal: a NameError whose name is no plain string
# stopped by: runtime
# limits: duration=0.5
class S(str):
    def __len__(self):
        while True:
            pass
    def __eq__(self, other):
        while True:
            pass
    __hash__ = str.__hash__
LEAKED = []
raise NameError('x', name=S('prnt'))

LEAKED
