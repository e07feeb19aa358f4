# goal: keyword names and function names that are no plain strings
# stopped by: runtime
class S(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return 0
    def encode(self, *a):
        LEAKED.append('ESCAPED: trusted code called encode')
        return b''
LEAKED = []
for act in [lambda: leak(**{S('x'): 1}), lambda: leak({S('a'): S('b')}), lambda: leak(S('c'))]:
    try:
        act()
    except Exception:
        pass
LEAKED
