# goal: raise something whose class answers oddly
# stopped by: runtime
LEAKED = []
class E(Exception):
    def __new__(cls, *a):
        return 5
for act in ['raise E', 'raise E from E', 'raise ValueError from E']:
    try:
        exec(act)
    except BaseException as e:
        LEAKED.append(e)
LEAKED
