# goal: a slot's descriptor used on an object of another layout
# stopped by: runtime
class A:
    __slots__ = ('x', 'y')
class B:
    pass
LEAKED = []
for target in [B(), lambda: 0, 5, A, print]:
    try:
        LEAKED.append(A.x.__get__(target))
    except TypeError:
        pass
    try:
        A.x.__set__(target, 1)
        LEAKED.append('ESCAPED: stored through a foreign slot')
    except TypeError:
        pass
LEAKED
