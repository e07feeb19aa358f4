# goal: remove the mark of a guest class, so that it counts as trusted
# stopped by: runtime
class A:
    pass
LEAKED = []
for remove in [lambda: delattr(A, '.guest'), lambda: setattr(A, '.guest', False)]:
    try:
        remove()
        LEAKED.append('ESCAPED: mark removed')
    except Exception:
        pass
LEAKED
