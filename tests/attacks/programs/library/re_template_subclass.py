# goal: hostile string types in patterns, templates and subjects
# stopped by: library
import re
class S(str):
    def __getattribute_(self, name):
        pass
    def __iter__(self):
        LEAKED.append('iter')
        return iter(['(', 'x', ')'])
    def __getitem__(self, i):
        LEAKED.append(i)
        return 'x'
    def __len__(self):
        return 10**9
    def __hash__(self):
        return 1
    def __eq__(self, o):
        LEAKED.append(o)
        return True
LEAKED = []
for act in [lambda: re.sub(S('a'), S(r'\g<0>'), S('aaa')), lambda: re.compile(S('a(b)')), lambda: re.match(S('a'), S('a'), S('x'))]:
    try:
        act()
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) not in (str, int, slice, tuple)]
LEAKED
