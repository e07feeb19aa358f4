# goal: remove the mark of a guest class
# stopped by: runtime
LEAKED = []
class A:
    pass
for name in ['_abc_.guest', '.guest', '_abc_.mark']:
    for remove in [lambda: delattr(A, name), lambda: type.__delattr__(A, name), lambda: object.__delattr__(A, name)]:
        try:
            remove()
            LEAKED.append('ESCAPED: the mark of a guest class is gone')
        except Exception:
            pass
LEAKED
